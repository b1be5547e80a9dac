"""What places an article's name may mean, before anything tells which of them it does."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from re import split
from typing import Protocol

from domain.place import Match, Place
from extraction.places.caseforms import hardened, of_two_parts, plural_of, without_adjectives
from extraction.places.front import regions
from extraction.places.respelt import FOLDED, spelt_in_ukrainian

LEAST = 5000
"""People of a town whose name may be met as a plural's genitive, as everyday words are as well."""

LONG_AGO = 0.65
"""Score of a match up to which it is a name given up long ago, or one that is only spoken."""


class PlaceNames(Protocol):
    """Where names are looked up; `gazetteer.names.NamedPlaces` is one."""

    def __hash__(self) -> int:
        """Tell one source of names from another; what each has under a name is remembered."""
        ...

    def named(self, words: str, /) -> tuple[Match, ...]:
        """Return the places of that name, case forms included, best first."""
        ...

    def place(self, place_id: str, /) -> Place | None:
        """Return the place of that id."""
        ...


@lru_cache(maxsize=2048)
def places_named(places: PlaceNames, words: str) -> tuple[Match, ...]:
    """Return the places of a name, be it in a case that the gazetteer does not know, for all articles."""
    words = " ".join(words.split())
    found = without_adjectives(words, places.named(words))
    return _spelt_so(words, _of_today(found)) or _in_other_case(places, words)


def _in_other_case(places: PlaceNames, words: str) -> tuple[Match, ...]:
    """Return the town of which `words` are another case that the gazetteer does not know."""
    if plural := plural_of(words):
        return tuple(match for match in places.named(plural) if (match.place.population or 0) > LEAST)
    if (hard := hardened(words)) and (found := places.named(hard)):
        return found
    return next(filter(None, map(places.named, of_two_parts(words))), ()) or _respelt(places, words)


def _respelt(places: PlaceNames, words: str) -> tuple[Match, ...]:
    """Return the villages of the regions at the front that Russian news calls so: «Резниковка»."""
    for spelt in spelt_in_ukrainian(words):
        near = [
            match for match in places.named(spelt) if match.score > LONG_AGO and _is_at_front(match.place)
        ]
        if near:
            return tuple(replace(match, score=FOLDED) for match in near)
    return ()


def _is_at_front(place: Place) -> bool:
    return place.is_settlement and any(above.id in regions() for above in place.within)


def _of_today(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return the places but those once called so: «Гришино» is today's village, and was a city's long ago."""
    today = any(match.place.is_settlement and match.score > LONG_AGO for match in matches)
    return tuple(match for match in matches if match.score > LONG_AGO) if today else tuple(matches)


def _spelt_so(words: str, matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return the places written in as many words, if there are any: "Huliaipole" is no Huliai Pole."""
    spelt = [match for match in matches if _parts(match.name) == _parts(words)]
    return tuple(spelt or matches)


def _parts(name: str) -> int:
    return len(split(r"[\s-]+", name.strip()))
