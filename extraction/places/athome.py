"""Places of the gazetteer: the longest name that stands somewhere, and which of its namesakes is meant."""

from collections.abc import Sequence

from domain.language import Language
from domain.place import Match, Place, PlaceKind
from extraction.places.areakinds import COMMUNITIES
from extraction.places.beginnings import Beginnings
from extraction.places.capitals import Capitals
from extraction.places.company import is_beside_town
from extraction.places.embattled import may_be_nearer
from extraction.places.faraway import may_be_abroad
from extraction.places.lands import LANDS
from extraction.places.named import Named
from extraction.places.outside import Outside
from extraction.places.quarters import is_of_townlet
from extraction.places.regionwide import is_the_city, region_meant
from extraction.places.rivers import may_be_river
from extraction.places.settling import Settled, Settling
from extraction.places.world import world
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS, run_of
from extraction.words.tokens import Token, written

Known = tuple[int, tuple[Match, ...]]
"""How many capitals a name of the gazetteer covers, and its places."""

LONGEST_PLACE = 4
"""Words that a place's name may have."""

_IN = ("in", "the", "у", "в", "во")

_NUCLEAR = ("nuclear", "атомн")
_PLANTS = {Language.EN: "NPP", Language.UK: "АЕС", Language.RU: "АЭС"}

_WHOLE_ADJECTIVES = ("ое", "ее", "ая", "яя", "ый", "ий", "ого", "ому", "ой", "ої", "ій", "ою", "ую")

_COMMUNITY = ("community", "hromada")

_AIMED = frozenset("on hit hits struck shelled bombed attacked".split())
"""Behind what a city is likelier meant than its region, though neither is sure."""


class AtHome:
    """Reads the places of the gazetteer that an article names."""

    def __init__(
        self,
        text: str,
        settling: Settling,
        lexicon: Lexicon,
        capitals: Capitals,
        beginnings: Beginnings,
        outside: Outside,
    ) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._capitals = capitals
        self._beginnings = beginnings
        self._outside = outside
        self._world = world()
        self._has_entity = any(
            name in text for name in ("DPR", "LPR", "People's Republic", "People’s Republic")
        )

    def known(self, tokens: Sequence[Token], index: int, run: int, learnt: int) -> Known | None:
        """Return how many capitals are the longest name of the gazetteer at `index`, and its places."""
        for length in range(min(run, LONGEST_PLACE), learnt - 1 if learnt > 1 else 0, -1):
            words = tokens[index : index + length]
            if length > 1 and any(len(word.text) == 1 for word in words):
                continue  # "Now I" sounds like «Новий»
            if matches := self._settling.named(written(self._text, words)):
                return length, matches
        return None

    def named(
        self, sentence: Sentence, index: int, run: int, known: Known, *, listed: bool
    ) -> list[Named] | None:
        """Return what the gazetteer has under the capitals at `index`, unless they act or are a name."""
        tokens, (length, matches) = sentence.tokens, known
        if length < run and self._beginnings.goes_on_as_name(tokens, index + length):
            return None
        found = [match.place for match in matches]
        opens = index == 0 or tokens[index - 1].is_quote
        explained = opens and self._outside.length_at(tokens, index) == 1
        meant = explained or self._capitals.is_meant(sentence, index, found, listed=listed)
        meant = meant or is_beside_town(tokens, index, length, self._settling, self._lexicon)
        if length == 1 and not meant:
            return None
        words = written(self._text, tokens[index : index + length])
        if self._is_adjective_of(tokens, index, length, run) or is_of_townlet(tokens, index):
            return [Named(index, index + 1, written(self._text, tokens[index : index + 2]), None)]
        place, sure = self._settled(tokens, index, length, words)
        doubtful = not sure or may_be_river(tokens, index, place, self._lexicon)
        doubtful = doubtful or may_be_abroad(tokens, index, matches, self._settling)
        doubtful = doubtful or _is_of_line(tokens, index + length)
        guessed = self._settling.is_respelt(matches) and not self._settling.is_about(matches)
        doubtful = (
            doubtful or guessed or may_be_nearer(tokens, index, place, matches, self._settling, self._lexicon)
        )
        last = index + length - 1
        if last + 1 < len(tokens) and tokens[last + 1].norm in _COMMUNITY:
            last += 1  # the Lyman community, found under Lyman
            words = written(self._text, tokens[index : last + 1])
        return [Named(index, last, words, place, is_doubtful=doubtful)]

    def _is_adjective_of(self, tokens: Sequence[Token], index: int, length: int, run: int) -> bool:
        """Return whether a village's name is here only the adjective of another's: «Новое Поле»."""
        if length != 1 or run == 1 or self._lexicon.is_english:
            return False
        norm, after = tokens[index].norm, tokens[index + 1].norm
        lexicon = self._lexicon
        island = index > 0 and tokens[index - 1].norm.startswith(lexicon.places.owned.islands)
        of_region = not island and after.endswith((*OF_REGIONS, *LANDS))  # «острів Великий Потьомкінський»
        known = after in lexicon.roles or after in lexicon.given_names or of_region
        known = known or after in lexicon.places.entities  # «Яровая ДНР»
        called = norm.endswith(_WHOLE_ADJECTIVES) or self._outside.is_of_landmark(tokens, index)
        return called and not known

    def _settled(self, tokens: Sequence[Token], index: int, length: int, words: str) -> Settled:
        if self._is_in_other_region(tokens, index + length) or self._beginnings.is_in_quarter(tokens, index):
            return Settled(None, True)
        if length == 1 and tokens[index].norm in self._lexicon.places.shorthand:
            after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
            before = tokens[index - 1].norm if index else ""
            nouns = self._lexicon.places.nouns
            town = after in nouns or before in nouns or self._is_of_the_town(tokens, index)
            town = town or is_the_city(tokens, index, with_entity=self._has_entity)
            if not town and (area := self._settling.area(words, "region")):
                return Settled(area, before not in _AIMED)  # a strike on Donetsk
        if length == 1 and (dam := self._settling.dam(written(self._text, tokens[index : index + 2]))):
            return Settled(dam, True)
        if length == 1 and (region := region_meant(tokens, index, self._settling, self._lexicon)):
            return region
        if self._is_called_a_region(tokens, index) and (area := self._settling.area(words, "region")):
            return Settled(area, True)
        if self._is_a_land(tokens, index) and (area := self._settling.area(words, "region")):
            return Settled(area, True)
        matches = self._settling.named(words)
        if tokens[index].norm.endswith(LANDS):
            regions = [match.place for match in matches if match.place.kind is PlaceKind.REGION]
            return Settled(regions[0], True) if regions else self._settling.settled(matches)
        area = self._region_behind(tokens, index + length) if len(matches) > 1 else None
        return self._settling.settled(matches) if area is None else self._settling.settle_in(matches, area)

    def _is_called_a_region(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is "the frontline region of Zaporizhzhia"."""
        before = [token.norm for token in tokens[max(0, index - 2) : index]]
        return before in (["region", "of"], ["oblast", "of"], ["province", "of"])

    def _is_a_land(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is a region behind «на», alone or in a row: «на Харківщині та Запоріжжі»."""
        if tokens[index].norm not in self._lexicon.places.areas.on_lands or not index:
            return False
        joined = tokens[index - 1].norm in JOINTS and index > 1 and tokens[index - 2].norm.endswith(LANDS)
        return joined or tokens[index - 1].norm == "на"

    def _is_of_the_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is "the city of Donetsk", "a hospital in Luhansk", and no region by its name."""
        noun, joint = [token.norm for token in tokens[max(0, index - 2) : index]] if index > 1 else ("", "")
        signs = self._lexicon.signs
        inside = joint in ("in", "at") and (
            noun in signs.hospitals or noun in signs.indoors or noun in signs.shops
        )
        return inside or (joint == "of" and noun in self._lexicon.places.nouns)

    def _region_behind(self, tokens: Sequence[Token], at: int) -> Place | None:
        """Return the region of "Ivanivka in Kherson region", «Іванівка Херсонської області»."""
        while at < len(tokens) and (tokens[at].norm in _IN or tokens[at].text == ","):
            at += 1
        if at + 1 >= len(tokens) or not tokens[at].is_capital:
            return None
        noun = tokens[at + 1].norm
        if noun not in self._lexicon.places.regions:
            return None
        return self._settling.area(tokens[at].text, noun)

    def _is_in_other_region(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether a region outside the gazetteer follows: «в Рубежном Белгородской области»."""
        comma = at < len(tokens) and tokens[at].text == ","
        at += comma
        if (
            comma
            and at < len(tokens)
            and self._lexicon.is_english
            and self._world.is_state_of_towns(tokens, at)
        ):
            return True  # Odessa, Texas
        if at + 1 >= len(tokens) or tokens[at + 1].norm not in self._lexicon.places.regions:
            return False
        if tokens[at + 1].norm.startswith(COMMUNITIES):
            return False  # «Марганець, Покровська громада»: Ukraine alone has such
        abroad = tokens[at].is_capital and self._world.of_adjective(tokens[at].text) is not None
        return abroad and self._settling.area(tokens[at].text, tokens[at + 1].norm) is None

    def facility(self, sentence: Sentence, index: int, length: int) -> list[Named] | None:
        """Return "Zaporizhzhia Nuclear Power Plant" as one place, unless it only names an office."""
        tokens = sentence.tokens
        last = index + length - 1
        end = (
            last + run_of(tokens, last + 1)
            if last + 1 < len(tokens) and tokens[last + 1].is_capital
            else last + 1
        )
        after = tokens[end].norm if end < len(tokens) else ""  # the Black Sea Grain Initiative
        if after in self._lexicon.roles or after in self._lexicon.places.name_parts:
            return None
        called = tokens[index : last + 1 - (tokens[last].text == "river")]  # the Oskil river, the Oskil River
        words = written(self._text, called)
        matches = self._settling.named(words) or self._settling.named(self._shortened(called))
        place = self._settling.settle(matches) if matches else None
        return [Named(index, last, words, place, is_area=True, is_facility=True)]

    def _shortened(self, called: Sequence[Token]) -> str:
        """Return "Zaporizhzhia NPP" of "Zaporizhzhia Nuclear Power Plant", as the gazetteer has it."""
        nuclear = len(called) > 2 and called[1].norm.startswith(_NUCLEAR)
        return f"{called[0].text} {_PLANTS[self._lexicon.language]}" if nuclear else ""

    def centre_of(self, region: Named) -> Named | None:
        """Return the city a region or a district is called by, as "the regional centre" means it."""
        if region.place is not None and region.place.kind not in (PlaceKind.REGION, PlaceKind.DISTRICT):
            return None
        words = region.place.names.in_(self._lexicon.language) if region.place else region.as_written
        place = self._settling.town_of(words)
        if place is None or not place.is_settlement:
            place = self._settling.direction(words.split()[0])
        if place is None:
            return None
        return Named(0, 0, place.names.in_(self._lexicon.language), place)


def _is_of_line(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a line is called so, which leads far away: "100 metres from the Dnipro power line"."""
    near = [token.norm for token in tokens[at : at + 2]]
    return len(near) == 2 and near[0] in ("power", "transmission") and near[1].startswith("line")
