"""Places of the world: when they are meant rather than namesakes at home, and when states only act."""

from collections.abc import Sequence

from domain.place import Place
from extraction.places.athome import Known
from extraction.places.beginnings import Beginnings
from extraction.places.capitals import Capitals
from extraction.places.company import is_beside_town
from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.places.weighing import FORMER
from extraction.places.world import OF_CITIES, FoundAbroad, Sort, world
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token, written

LARGE = 50_000
"""People of a place of the gazetteer that no other place of its name outweighs."""

SMALL = 5000
"""People below which a place of the gazetteer gives way to a well-known one elsewhere."""


class Abroad:
    """Reads the places of the world that an article names."""

    def __init__(
        self, text: str, settling: Settling, lexicon: Lexicon, capitals: Capitals, beginnings: Beginnings
    ) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._capitals = capitals
        self._beginnings = beginnings
        self._world = world()
        self._sections: set[str] = set()

    @property
    def learnt(self) -> int:
        """How many facts tell places of the world from namesakes by now."""
        return len(self._sections)

    def learn(self, named: Named) -> None:
        """Take note of the part of the world that the article speaks of: «Белгородской области»."""
        place = named.foreign
        if place is None and named.is_area and named.place is None:
            place = self._world.of_adjective(named.as_written.split()[0])
        if place is not None and not place.is_government:
            self._sections.add(place.section.removesuffix(OF_CITIES))

    def is_no_people(self, tokens: Sequence[Token], index: int, foreign: FoundAbroad) -> bool:
        """Return whether a word of the list of peoples is their state: «Білорусі» in a capital inside."""
        people = foreign[1].sort is Sort.STATE and tokens[index].norm in self._lexicon.people
        inside = index > 0 and (tokens[index - 1].is_word or tokens[index - 1].text == ",")
        return people and inside and not tokens[index].norm.isascii()

    def is_meant(self, foreign: FoundAbroad, known: Known | None) -> bool:
        """Return whether a place of the world is meant rather than one of the gazetteer of the same name."""
        length, place = foreign
        if known is None or length != known[0]:
            return known is None or length > known[0]
        people = [_people(match.place) for match in known[1] if match.score > FORMER]
        if max(people, default=0) >= SMALL:
            near = place.section.removesuffix(OF_CITIES) in self._sections  # «в Самаре и Сызрани»
            famous = place.is_well_known and not place.is_strict and (near or max(people) < LARGE)
            about = self._settling.is_of_named_region if near else self._settling.is_about
            return famous and not about(known[1])
        here = place.section.removesuffix(OF_CITIES) in self._sections and not self._settling.is_about(
            known[1]
        )
        return here or ((place.is_well_known or place.is_city) and not place.is_strict)

    def is_strict(self, sentence: Sentence, index: int, foreign: FoundAbroad, *, listed: bool) -> bool:
        """Return whether a name that is an everyday word too stands where no place would."""
        tokens, (length, place) = sentence.tokens, foreign
        after = tokens[index + length] if index + length < len(tokens) else None
        if place.is_adjective and after is not None and after.norm in self._lexicon.places.sites:
            return False  # «Ильский НПЗ»
        everyday = self._capitals.begins(tokens, index)  # «Газу немає»
        everyday = everyday and tokens[index].norm in self._lexicon.places.everyday
        if not (place.is_strict or everyday) and not (
            length == 1 and tokens[index].norm in self._lexicon.given_names
        ):
            return False
        places, before = self._lexicon.places, tokens[index - 1].norm if index else ""
        after = tokens[index + length] if index + length < len(tokens) else None
        free = not place.is_adjective or after is None or not after.is_word or after.norm in JOINTS
        free = free or (after is not None and after.norm in places.sites)
        located = before in places.locatives or listed or before in places.sites
        located = located or self.is_in_company(tokens, index, length)
        located = located or self._capitals.taken.is_taken(tokens, index)
        located = located or self._capitals.taken.is_struck(tokens, index)
        located = located or (
            after is not None and after.norm in places.struck.dwellers
        )  # an Engels resident
        return not (before in places.nouns or (located and free))

    def is_in_company(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether a known place is joined to it: "between Uvira and Beni", "Sake and Goma"."""
        for joint, other in ((index - 1, index - 2), (index + length, index + length + 1)):
            if 0 <= other < len(tokens) and tokens[joint].norm in JOINTS and tokens[other].is_capital:
                if tokens[other].norm in self._lexicon.given_names:
                    continue  # «Олена та Богдан» are people, though villages are called so
                foreign = self._world.at(tokens, other)
                if self._settling.is_place(tokens[other].text) or (foreign and not foreign[1].is_strict):
                    return True
        return False

    def named(
        self, sentence: Sentence, index: int, foreign: FoundAbroad, *, listed: bool
    ) -> list[Named] | None:
        """Return a place of the world, unless it acts, or only begins a longer name."""
        tokens, (length, place) = sentence.tokens, foreign
        states = self._capitals.states
        suffers = index == 0 and self._capitals.taken.is_suffering(tokens, length)
        if place.sort is Sort.STATE and not (suffers or states.is_located(tokens, index, length) or listed):
            return None
        if place.sort is Sort.REGION and self._capitals.belonging.is_of_office(tokens, index, length):
            return None  # the South Kivu provincial government
        the = index > 1 and tokens[index - 1].text == "The"  # in The Hague
        located = states.is_located_capital(tokens, index - the, length + the)
        located = located or self._capitals.taken.is_attacked(tokens, index, length)
        located = located or is_beside_town(tokens, index, length, self._settling, self._lexicon)
        if place.sort is Sort.CAPITAL and not (located or listed):
            return None
        end = index + length
        if place.sort is Sort.REGION:
            end += end < len(tokens) and tokens[end].norm == "state"  # Rakhine State, North Kordofan state
        end += end < len(tokens) and tokens[end].begins and not tokens[end].is_capital  # Abasan al-Kabira
        goes_on = end < len(tokens) and tokens[end].is_capital and tokens[end].is_word
        if goes_on and self._beginnings.goes_on_as_name(tokens, end) and not self._world.at(tokens, end):
            return None
        first = index - states.parts_of_continent(tokens, index)
        if index and not tokens[index - 1].is_capital and not tokens[index].norm.isascii():
            longer = self._world.at(tokens, index - 1)  # «сектор Газа», no «город Газа»
            town = self._lexicon.places.nouns.get(tokens[index - 1].norm) == "settlement"
            first -= longer is not None and longer[0] > length and not town
        words = written(self._text, tokens[first:end])
        return [Named(first, end - 1, words, None, is_area=place.is_area, foreign=place)]


def is_state(tokens: Sequence[Token], index: int, length: int) -> bool:
    """Return whether a name's last word is "State": "Rakhine State"."""
    return index + length < len(tokens) and tokens[index + length].text == "State"


def _people(place: Place) -> int:
    """Return the people of a settlement; a region outweighs any."""
    return (place.population or 0) if place.is_settlement else LARGE
