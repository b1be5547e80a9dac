"""Reads the index: keys to names, names to places; nothing in it is ever written."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from zlib import crc32, decompress

from domain.errors import GazetteerError
from domain.language import Names
from domain.place import Coordinates, Place, PlaceKind
from gazetteer.packed import Ids, Sorted, numbers_in, unpacked
from gazetteer.transliteration import to_english

KINDS = tuple(PlaceKind)
QUALITIES = tuple(Coordinates)
EXACT, FORM, ADJECTIVE = range(3)
"""How a key finds a name: as it is, as a case form, as the adjective made of it."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the numbers of the places that bear it, the most populous first."""

    text: str
    quality: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that a key has found, and how."""

    name: Name
    how: int


class Index:
    """The data file, open for reading; places and names are made when they are asked for."""

    def __init__(self, file: Path) -> None:
        try:
            uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._connection.execute("PRAGMA cache_size = -256")
            keys = {row[0] for row in self._connection.execute("SELECT key FROM meta")}
            self.version = str(self._meta("version"))
            self.country = str(self._meta("country")) if "country" in keys else "UA"
            self.ids = Ids(self._meta("ids"))
            missing = _FOR_SLIPS - keys
            self._firsts = Sorted(
                row[0] for row in self._connection.execute("SELECT first FROM keys ORDER BY first")
            )
            if missing:
                raise KeyError(*missing)
        except (OSError, sqlite3.Error, KeyError) as error:
            raise GazetteerError(
                f"the gazetteer's data cannot be read from {file}: {error}; "
                "fetch the file again, or make it with: make gazetteer"
            ) from error
        self.number_of = lru_cache(maxsize=1024)(self.ids.number_of)
        """Tells a place's number in this file by its id; a dictionary of all ids would take 4 MiB."""
        self._large_near: dict[tuple[int, int], tuple[list[int], list[str]]] = {}
        self._places: dict[int, Place] = {}
        self._texts: dict[str, str] = {}
        self.name = lru_cache(maxsize=8192)(self._name)
        self._block = lru_cache(maxsize=256)(self._read_block)

    def close(self) -> None:
        self._connection.close()

    @cached_property
    def stems(self) -> list[str]:
        """What the case forms of each name share; only misspelt names are looked for among them."""
        return str(self._meta("stems")).split("\n")

    @cached_property
    def large(self) -> "array[int]":
        """The numbers of the stems of larger places."""
        return numbers_in("I", self._meta("large"))

    @cached_property
    def _slip_starts(self) -> "array[int]":
        return numbers_in("I", self._meta("slip_starts"))

    @cached_property
    def _slip_stems(self) -> "array[int]":
        return numbers_in("H" if len(self.stems) < 1 << 16 else "I", self._meta("slip_stems"))

    def _meta(self, key: str) -> Any:
        """Return what the file says of itself under `key`. Raises KeyError where it does not."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        return row[0]

    def numbers(self) -> range:
        return range(len(self.ids))

    def place(self, number: int) -> Place:
        if number not in self._places:
            self.fetch((number,))
        return self._places[number]

    def fetch(self, numbers: Iterable[int]) -> None:
        """Read places that are about to be asked for, all at once."""
        if not self._places:  # what all others lie in is read first
            rows = self._connection.execute(_UNITS, (_UNITS_FROM,))
            for row in rows.fetchall():
                self._places[row[0]] = self._made(row, None if row[1] is None else self._places[row[1]])
        missing = [number for number in numbers if number not in self._places]
        for at in range(0, len(missing), _AT_ONCE):
            chosen = missing[at : at + _AT_ONCE]
            rows = self._connection.execute(_CHOSEN, (f"[{','.join(map(str, chosen))}]",))
            for row in rows.fetchall():
                self._places[row[0]] = self._made(row, None if row[1] is None else self._places[row[1]])

    def walk(self) -> Iterator[Place]:
        """Yield every place, parents before children."""
        above: dict[int, Place] = {}
        for number, row in enumerate(self._connection.execute(_ALL)):
            place = self._made((number, *row[1:]), above.get(row[1]))
            if not place.is_settlement:
                above[number] = place
            yield place

    def _made(
        self,
        row: tuple[int, int | None, int, str | None, str, str, int, int, int, int, str],
        parent: Place | None,
    ) -> Place:
        number, _, kind, en, uk, ru, latitude, longitude, quality, population, members = row
        return Place(
            id=self.ids[number],
            kind=KINDS[kind],
            names=Names(*map(self._same, (en or to_english(uk), uk, ru))),
            within=(parent, *parent.within) if parent else (),
            latitude=None if latitude is None else latitude / 100_000,
            longitude=None if longitude is None else longitude / 100_000,
            coordinates=QUALITIES[quality],
            population=population,
            members=tuple(members.split()) if members else (),
        )

    def points(self, south: float, north: float, west: float, east: float) -> list[tuple[int, float, float]]:
        """Return number, latitude and longitude of the settlements within the four edges, in degrees."""
        edges = [round(edge * 100_000) for edge in (south, north, west, east)]
        rows = self._connection.execute(
            "SELECT n, latitude / 1e5, longitude / 1e5 FROM place "
            "WHERE kind < ? AND latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?",
            (_UNITS_FROM, *edges),
        )
        return rows.fetchall()

    def _same(self, text: str) -> str:
        """Return the one object for all names written so: a hundred places are called Ivanivka."""
        return self._texts.setdefault(text, text)

    def _name(self, number: int) -> Name:
        row = self._connection.execute(
            "SELECT text, class, places FROM name WHERE n = ?", (number,)
        ).fetchone()
        return Name(self._same(row[0]), row[1], tuple(unpacked(row[2])))

    def hits(self, key: str) -> tuple[Hit, ...]:
        """Return the names that a key stands for; adjectives' keys begin with "~".

        What folds to a single letter ("qq", "ccc") is nobody's name.
        """
        if len(key) < 2:
            return ()
        found = self._line(key)
        if not found:
            return ()
        return tuple(Hit(self.name(number >> 2), number & 3) for number in map(int, found.split()))

    def abroad(self, key: str) -> int:
        """Return the inhabitants of the largest city abroad whose name has that stem, 0 if none is known."""
        return int(self._line("!" + key) or 0)

    def _line(self, key: str) -> bytes | None:
        wanted = key.encode()
        first = self._firsts.last_before(wanted)
        if first is None:
            return None
        block = self._block(first)
        start = block.find(b"\n" + wanted + b"\t")
        if start < 0:
            return None
        start += len(wanted) + 2
        return block[start : block.index(b"\n", start)]

    def _read_block(self, first: bytes) -> bytes:
        row = self._connection.execute("SELECT block FROM keys WHERE first = ?", (first,)).fetchone()
        return decompress(row[0])

    def slip(self, text: str) -> Iterable[int]:
        """Return the numbers of stems that may be `text` with a letter more; a few others are among them."""
        bucket = crc32(text.encode()) % (len(self._slip_starts) - 1)
        return self._slip_stems[self._slip_starts[bucket] : self._slip_starts[bucket + 1]]

    def large_near(self, length: int, reach: int) -> tuple[list[int], list[str]]:
        """Return the stems of larger places' names whose length is within `reach` of one: numbers, texts."""
        if (length, reach) not in self._large_near:
            numbers = [at for at in self.large if abs(len(self.stems[at]) - length) <= reach]
            self._large_near[length, reach] = numbers, [self.stems[at] for at in numbers]
        return self._large_near[length, reach]

    def names_of_stem(self, number: int) -> list[Name]:
        row = self._connection.execute("SELECT names FROM stem WHERE n = ?", (number,)).fetchone()
        return list(map(self.name, unpacked(row[0])))


_FOR_SLIPS = frozenset(("stems", "large", "slip_starts", "slip_stems"))
"""Parts of the file that are read once a name is misspelt."""

_AT_ONCE = 500
_ALL = """
    SELECT n, parent, kind, en, uk, ru, latitude, longitude, coordinates, population, members
      FROM place
     ORDER BY n
"""
_UNITS = """
    SELECT n, parent, kind, en, uk, ru, latitude, longitude, coordinates, population, members
      FROM place
     WHERE kind >= ?
     ORDER BY n
"""
_CHOSEN = """
    SELECT n, parent, kind, en, uk, ru, latitude, longitude, coordinates, population, members
      FROM place
     WHERE n IN (SELECT value FROM json_each(?))
"""
_UNITS_FROM = KINDS.index(PlaceKind.DISTRICT)
