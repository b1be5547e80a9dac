"""Articles about elsewhere, in which a village of the gazetteer is only a namesake: "Tine" in Chad."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from domain.place import Match, Place
from extraction.places.front import front
from extraction.places.lookup import LEAST
from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.places.weighing import CITY
from extraction.places.world import Foreign, Sort, world
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, tokenise

MUCH_MORE = 2
"""How many times as many places of Russia make a name given up at home Russia's: «Котовск»."""

START = 3
"""Letters in which a name agrees with what the place is called."""

FEWEST = 2
"""Places of the world that make an article one about elsewhere, if it names no town or region at home."""

_AT_WAR = frozenset(
    (
        *("russia", "belgorod", "kursk", "bryansk", "voronezh_rostov", "south"),
        *("volga", "centre", "north_west", "urals_east", "crimea", "belarus"),
    )
)
"""Parts of the world that news of this war names beside its villages: Russia, Belarus, Crimea."""

_AT_HOME = ("ukrain", "україн", "украин")
"""How words begin of which an article about elsewhere has none."""

_RUSSIA = "russia"


class Faraway:
    """Tells of one article whether it is about elsewhere, and takes its villages' ids from them if so."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._is_far = False
        self._is_russian = False

    def learn(self, named: list[Named], headed: list[Named], acting: Sequence[Named] = ()) -> None:
        """Take all places of the article and those of its headline, which lose their ids.

        `acting` are states that only act in it: an English one on a state far away, and neither on Ukraine
        nor on Russia, is about elsewhere.
        """
        english = self._lexicon.is_english
        far = _is_about_elsewhere(named) or (english and self._is_of_other_states([*named, *acting]))
        self._is_far = far and not self._tells_of_home()
        if not (self._is_far or english):
            areas = {one.as_written for one in named if one.is_area and one.place is None}
            told = len(areas) >= FEWEST and all(map(_may_be_namesake, named))
            if told or any(map(_is_called_otherwise, (*named, *headed))):  # else it does not matter
                theirs, ours = self._told_of_lands()
                self._is_russian = theirs >= FEWEST and theirs > MUCH_MORE * ours
                self._is_far = told and self._is_russian and not ours
        named[:], headed[:] = map(self.seen, named), map(self.seen, headed)

    def seen(self, one: Named) -> Named:
        """Return the place as the article means it."""
        if one.place is None:
            return one
        formerly = self._is_russian and _is_called_otherwise(one)
        return replace(one, place=None) if self._is_far or formerly else one

    def _told_of_lands(self) -> tuple[int, int]:
        """Return how many regions and towns of Russia and of Ukraine it names: «в Валуйском округе»."""
        words = {token.norm for token in tokenise(self._text)}
        told = Counter(map(self._lexicon.home.get, words))
        return told["ru"], told["ua"]

    def _is_of_other_states(self, named: Sequence[Named]) -> bool:
        """Return whether some state is named, not Russia, and of places at home villages alone."""
        states = any(one.foreign is not None and one.foreign.section not in _AT_WAR for one in named)
        return states and all(map(_is_small, named)) and _RUSSIA not in self._text.lower()

    def _tells_of_home(self) -> bool:
        lowered = self._text.lower()
        return any(word in lowered for word in _AT_HOME)


def _is_about_elsewhere(named: Sequence[Named]) -> bool:
    """Return whether the places known at home are but villages, and fewer than those of the world."""
    world = {one.as_written for one in named if one.foreign is not None and _is_far(one.foreign)}
    small = {one.key for one in named if one.place is not None}
    return len(world) >= max(FEWEST, len(small)) and all(map(_is_small, named))


def _is_far(foreign: Foreign) -> bool:
    """Return whether no news of this war is from there; states and capitals act in any."""
    return not foreign.is_government and foreign.section not in _AT_WAR


def _is_small(one: Named) -> bool:
    place = one.place
    return place is None or (place.is_settlement and (place.population or 0) < LEAST)


def _may_be_namesake(named: Named) -> bool:
    """Return whether a Russian village may be meant: no region, no town that everybody writes of."""
    place = named.place
    if place is None:
        return True
    if not place.is_settlement or place.id in front():
        return False
    return (place.population or 0) < CITY or not _is_called_so(named, place)


def _is_called_so(named: Named, place: Place) -> bool:
    """Return whether the name is what the place is called today: «Котовск» was Podilsk long ago."""
    written = named.as_written.lower()[:START]
    return any(name.lower().startswith(written) for name in (place.names.uk, place.names.ru, place.names.en))


def _is_called_otherwise(named: Named) -> bool:
    return named.place is not None and not _is_called_so(named, named.place)


def may_be_abroad(tokens: Sequence[Token], index: int, matches: Sequence[Match], settling: Settling) -> bool:
    """Return whether a city abroad is as well known by the name as the one at home: «в Самаре»."""
    found = world().at(tokens, index)
    known = found is not None and found[1].is_well_known and found[1].sort is Sort.TOWN
    return known and not settling.is_of_named_region(matches)
