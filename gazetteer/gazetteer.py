"""The gazetteer as the rest of Sitrep sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from math import cos, radians
from pathlib import Path

from domain.place import (
    ActivityLookup,
    Coordinates,
    Match,
    Place,
    PlaceKind,
    Resolution,
)
from gazetteer.context import kilometres
from gazetteer.folding import clean, key_of_cleaned
from gazetteer.index import FORM, Index
from gazetteer.resolver import resolve

_TRUST = (1.0, 0.95, 0.7, 0.5, 0.6)
"""How much each class of name is worth: official, alternate, former, slang, other."""

_NO_ACTIVITY: ActivityLookup = {}

DATA = Path(__file__).with_name("data") / "places.sqlite"


@contextmanager
def open_gazetteer(path: Path | None = None) -> Iterator["Gazetteer"]:
    """Open the committed data, or those at `path`. Raises GazetteerError where they cannot be used."""
    index = Index(path or DATA)
    try:
        yield Gazetteer(index)
    finally:
        index.close()


class Gazetteer:
    """Places by id, by name, by point, and by what people type."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.version = index.version
        self.named = lru_cache(maxsize=1024)(self._named)  # the news of a day names the same places

    def place(self, place_id: str) -> Place | None:
        """Return the settlement, district, region or area of that id."""
        number = self._index.number_of(place_id)
        return None if number is None else self._index.place(number)

    def places(self) -> Iterator[Place]:
        """Yield all regions, districts and settlements, parents before children."""
        return (place for place in self._index.walk() if place.kind is not PlaceKind.AREA)

    def areas(self) -> Iterator[Place]:
        """Yield the areas that span several regions."""
        return (place for place in self._index.walk() if place.kind is PlaceKind.AREA)

    def _named(self, words: str) -> tuple[Match, ...]:
        """Return the places one name stands for in any case form, former and alternate names too.

        Present names come before former ones, then the most populous first; `score` is 1 for the official
        name, less for others.
        """
        cleaned = clean(words)
        hits = self._index.hits(key_of_cleaned(cleaned))
        latin = cleaned.isascii()
        found: dict[int, Match] = {}
        for hit in hits:
            if hit.how == FORM and latin:
                continue
            score = _TRUST[hit.name.quality]
            for number in hit.name.places:
                if number not in found or found[number].score < score:
                    found[number] = Match(self._index.place(number), score, hit.name.text)
        return tuple(sorted(found.values(), key=_best_first))

    def nearest(self, latitude: float, longitude: float, limit: int) -> tuple[tuple[Place, float], ...]:
        """Return the settlements nearest to a point with their distances in kilometres.

        At equal distance those come first that have a point of their own: many villages stand only at the
        centre of their community.
        """
        reach, rows = 0.1, list[tuple[int, float, float]]()
        while len(rows) < limit and reach < 180:
            reach *= 2
            wide = reach / max(0.1, cos(radians(latitude)))
            rows = self._index.points(latitude - reach, latitude + reach, longitude - wide, longitude + wide)
        found = [(self._index.place(n), kilometres(latitude, longitude, lat, lon)) for n, lat, lon in rows]
        found.sort(key=lambda pair: (pair[1], pair[0].coordinates is not Coordinates.OWN))
        return tuple(found[:limit])

    def within(self, latitude: float, longitude: float, reach: float) -> tuple[tuple[Place, float], ...]:
        """Return the settlements within `reach` kilometres of a point with their distances, nearest first."""
        high = reach / 111.0
        wide = high / max(0.1, cos(radians(latitude)))
        rows = self._index.points(latitude - high, latitude + high, longitude - wide, longitude + wide)
        found = [(n, kilometres(latitude, longitude, lat, lon)) for n, lat, lon in rows]
        near = sorted(((away, n) for n, away in found if away <= reach), key=lambda pair: pair[0])
        return tuple((self._index.place(n), away) for away, n in near)

    def resolve(self, text: str, activity: ActivityLookup = _NO_ACTIVITY) -> Resolution:
        """Return what a question means: its places best first, or why it names none.

        `activity` says how much is known of which place: a place that statements are about outranks a
        namesake that nobody has written about, and population comes second. Never raises; the first
        4,096 characters are looked at.
        """
        return resolve(self._index, text, activity)


def _best_first(match: Match) -> tuple[bool, int, float]:
    return match.score < 0.8, -(match.place.population or 0), -match.score
