"""The gazetteer as the rest of Sitrep sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import cos, radians
from pathlib import Path

from domain.place import ActivityLookup, Coordinates, Place, Resolution
from gazetteer.context import kilometres
from gazetteer.index import Index
from gazetteer.names import DATA, NamedPlaces
from gazetteer.resolver import resolve

_NO_ACTIVITY: ActivityLookup = {}


@contextmanager
def open_gazetteer(path: Path | None = None) -> Iterator["Gazetteer"]:
    """Open the committed data, or those at `path`. Raises GazetteerError where they cannot be used."""
    index = Index(path or DATA)
    try:
        yield Gazetteer(index)
    finally:
        index.close()


class Gazetteer(NamedPlaces):
    """Places by id, by name, by point, and by what people type."""

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
