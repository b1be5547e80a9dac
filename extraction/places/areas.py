"""Regions, districts and directions: "Donetsk region", «Харківського та Чугуївського районів»."""

from collections.abc import Sequence

from domain.place import Place
from extraction.places.directions import AXES, MOST_AREAS, SEVERAL, Directions
from extraction.places.named import Named
from extraction.places.outside import is_national
from extraction.places.quarters import QUARTERS, quarter
from extraction.places.settling import Settling
from extraction.places.weighing import CITY
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token, written

_COMMUNITIES_EN, _COMMUNITY_EN = ("communities", "hromadas"), ("community", "hromada")
_COMMUNAL = ("ska", "cka", "zka")
"""How the adjectives end by which Ukrainian communities are called in English too."""

_TERRITORY = "territory"
_OF_ONE, _OF_A_NOUN = "громади", ("ої", "ой")
"""One community's, or several in the nominative."""

MORE_CAPITALS = 2
"""Capitals that may follow the first of an English area's name: "Hajar El Mek district"."""

LIKE = 2
"""Letters in which adjectives of one noun end alike: «Сумської та Харківської»."""

PART = "район"
"""How the noun begins that is a city's district as well as a region's."""

_REGION = ("регион", "регіон")
_DONE = ("ены", "аны", "яны", "ені", "ані", "яні", "ено", "ано")
"""Endings of participles that begin a sentence: «Обстреляны районы области»."""


_PEOPLES = ("people", "народн")


class Areas:
    """Reads the areas of one article."""

    def __init__(self, text: str, settling: Settling, lexicon: Lexicon, directions: Directions) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._directions = directions

    def at(self, sentence: Sentence, index: int) -> list[Named] | None:
        """Read "Donetsk region", and "Харківського, Куп'янського та Чугуївського районів" as three."""
        return self._at(sentence.tokens, index) if sentence.opens & _AREA else None

    def _at(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        names = [index]
        if self._stands_alone(tokens, index) or self._is_no_name(tokens, index):
            return None
        if road := quarter(self._text, tokens, index):
            return road
        for at in range(index + 1, len(tokens)):
            if len(names) >= MOST_AREAS:
                return None
            if self._directions.are_of(tokens, names, at):
                return self._directions.towards(tokens, names, at)
            if tokens[at].norm.startswith(_PEOPLES) and (length := self._republic(tokens, at)):
                words = written(self._text, tokens[index : at + length])
                return [Named(index, at + length - 1, words, None, is_area=True)]
            if tokens[at].norm in self._lexicon.places.regions or self._is_community(tokens, index, at):
                joined = len(names) == 1 and tokens[at - 1].norm in JOINTS  # «в Одесі та області»
                return None if joined or self._differ(tokens, names) else self._with_noun(tokens, names, at)
            if self._stands_between(tokens, index, at):
                continue
            if not _is_another(tokens, at):
                return None
            names.append(at)
        return None

    def _differ(self, tokens: Sequence[Token], names: Sequence[int]) -> bool:
        """Return whether only the last name is an area's: «Марганець і Мирівська громада»."""
        ends = {tokens[at].norm[-LIKE:] for at in names}
        return len(ends) > 1 and not self._lexicon.is_english

    def _is_community(self, tokens: Sequence[Token], index: int, at: int) -> bool:
        """Return whether it is "the Pokrovska community"; of "the Sumy community" the town is the name."""
        if tokens[at].norm not in _COMMUNITY_EN or at != index + 1 or not tokens[index].is_capital:
            return False
        return tokens[index].norm.endswith(_COMMUNAL)

    def _stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether neither a noun nor another name follows, as of most names."""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        return after is None or not (after.is_capital or after.opens & _FOLLOWING)

    def _is_no_name(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it says what sort of area it is, or has a noun of its own: «Жилой район», "LPR"."""
        begins = index == 0 or not tokens[index - 1].is_word
        return tokens[index].norm in self._lexicon.places.entities or (
            begins and tokens[index].norm in self._lexicon.places.kinds
        )

    def _stands_between(self, tokens: Sequence[Token], index: int, at: int) -> bool:
        """Return whether the word is neither the areas' noun nor a name of its own, but goes with them."""
        token, before = tokens[at], tokens[at - 1]
        if (
            at == index + 1
            and token.norm in self._lexicon.places.areas.municipal
            and before.norm.endswith(OF_REGIONS)
        ):
            return True
        if (token.norm in JOINTS and not token.is_dash) or token.norm == "а":
            return True
        english = self._lexicon.is_english and before.norm not in JOINTS
        return english and token.is_capital and at <= index + MORE_CAPITALS

    def _republic(self, tokens: Sequence[Token], at: int) -> int:
        """Return the tokens of "People's Republic": kept as written, it is no place of the gazetteer."""
        words = [token.norm for token in tokens[at : at + 3]]
        if words == ["people", "'s", "republic"]:
            return 3
        return 2 if words[0].startswith("народн") and words[1:2] and words[1].startswith("республ") else 0

    def _with_noun(self, tokens: Sequence[Token], names: Sequence[int], noun: int) -> list[Named] | None:
        if self._is_no_area(tokens, names, noun):
            return None
        if tokens[noun].norm in _COMMUNITY_EN:
            words = written(self._text, tokens[names[0] : noun + 1])
            return [Named(names[0], noun, words, None, is_area=True)]
        if tokens[noun].norm in _COMMUNITIES_EN:
            return self._communities(tokens, names)
        found, english = [], self._lexicon.is_english
        for at in names:
            several = english and tokens[noun].norm.endswith("s")  # South Kivu provinces
            last = at if at != names[-1] else noun - several
            own = tokens[at : last + 1]
            whole = english and (len(names) == 1 or several)
            words = written(self._text, own[: len(own) - (last == noun)]) if whole else tokens[at].text
            place = self._settling.area(words, tokens[noun].norm)
            place = None if place is not None and self._is_of_city(place, tokens, noun) else place
            if place is None and tokens[at].norm in self._lexicon.grammar.articles:
                return None
            one = tokens[noun].norm == _OF_ONE and tokens[names[-1]].norm.endswith(_OF_A_NOUN)
            # «Сумський і Шосткинський райони»: the noun is left out of several names
            if len(names) > 1 and not english and not one:
                own = tokens[at : at + 1]
            noun_apart = "" if own[-1] is tokens[noun] else tokens[noun].norm
            found.append(Named(at, last, written(self._text, own), place, is_area=True, noun=noun_apart))
        return found

    def _is_of_city(self, district: Place, tokens: Sequence[Token], noun: int) -> bool:
        """Return whether a city follows in the genitive: «в Артемовском районе Луганска», not Bakhmut's.

        «В Покровском районе Мирноград обстрелян» has it in the nominative, and lies in it.
        """
        if (
            noun + 1 >= len(tokens)
            or not tokens[noun].norm.startswith(PART)
            or not tokens[noun + 1].is_capital
        ):
            return False
        token, behind = tokens[noun + 1], tokens[noun + 2 : noun + 3]
        if behind and behind[0].norm in self._lexicon.places.regions:
            return False  # Покровського району Донецької області
        cities = [match.place for match in self._settling.named(token.text) if _is_city(match.place)]
        if not cities:
            return self._settling.is_abroad(token.text) is True and not token.is_shouted
        named = {name.lower() for city in cities for name in (city.names.uk, city.names.ru) if name}
        inside = any(above.id == district.id for city in cities for above in city.within)
        return token.norm not in named and not inside

    def _is_no_area(self, tokens: Sequence[Token], names: Sequence[int], noun: int) -> bool:
        """Return whether the noun is somebody's, or what stands before it is no name of an area."""
        if noun + 1 < len(tokens) and self._holds_office(tokens, names[0], noun):
            return True
        if not names[0] and tokens[0].norm.endswith(_DONE):
            return True
        if len(names) > 1 and self._lexicon.is_english and not tokens[noun].norm.endswith("s"):
            return True
        first = tokens[names[0]].norm
        if tokens[names[0]].is_shouted and tokens[noun].norm == _TERRITORY:
            return True  # NATO territory
        if first in self._lexicon.counting.values:
            return True  # Three districts of the region
        if tokens[noun].norm.startswith(_REGION) and not first.endswith(OF_REGIONS):
            return True  # «Минздрава региона»
        alone = noun == names[0] + 1 and len(names) == 1
        english, lexicon = self._lexicon.is_english, self._lexicon
        described = first in lexicon.people or (first in lexicon.roles and not english)
        described = described or (english and is_national(first, lexicon))
        # «весь район», many Ukrainian regions, «жительница района …»
        return first in lexicon.places.not_places or (alone and described)

    def _communities(self, tokens: Sequence[Token], names: Sequence[int]) -> list[Named] | None:
        """Return the towns of "the Mezhova and Pokrovske communities", not "the Druze communities"."""
        found = [
            Named(
                at,
                at,
                tokens[at].text,
                self._settling.settle(matches) if matches else None,
                is_area=True,
                noun=_COMMUNITY_EN[0],
            )
            for at in names
            if (matches := self._settling.named(tokens[at].text)) or tokens[at].norm.endswith(_COMMUNAL)
        ]
        return found if len(found) == len(names) else None

    def _holds_office(self, tokens: Sequence[Token], first: int, noun: int) -> bool:
        """Return whether it is an office's area: "Izmail district prosecutor", "Kharkiv Region Governor"."""
        role = self._lexicon.roles.get(tokens[noun + 1].norm)
        if role is None:
            return False
        english = self._lexicon.is_english
        before = [token.norm for token in tokens[max(0, first - 2) : first]]
        located = "in" in before or "across" in before
        return tokens[noun].is_capital or (english and not role.group and not role.body and not located)


def _is_city(place: Place) -> bool:
    return place.is_settlement and (place.population or 0) >= CITY


def _may_follow(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word in small letters behind a name may be an area's noun, or join another name."""
    joins = word in JOINTS or word == "а" or word in lexicon.places.areas.municipal
    return joins or _is_noun(lexicon, word)


def _is_noun(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word in small letters is an area's noun."""
    places = lexicon.places
    noun = word in places.regions or word in _COMMUNITY_EN or places.nouns.get(word) == "area"
    return noun or word.startswith((*_PEOPLES, *QUARTERS))


_FOLLOWING = gate(_may_follow)
_AREA = gate(lambda lexicon, word: _is_noun(lexicon, word) or word in AXES or word in SEVERAL)


def _is_another(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the next area's name begins there: «Ізюмського, Чугуївського»."""
    token, before = tokens[at], tokens[at - 1]
    return token.is_capital and before.text != token.text and not before.is_capital
