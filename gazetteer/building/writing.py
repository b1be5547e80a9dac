"""Writes the index: one SQLite file that is only ever read."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from zlib import compress, crc32

from gazetteer.building.places import PlaceRow
from gazetteer.folding import consonants, stem_of
from gazetteer.index import ADJECTIVE, EXACT, FORM, KINDS, QUALITIES
from gazetteer.transliteration import to_english

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE place (
    n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, parent INTEGER, en TEXT, uk TEXT NOT NULL, ru TEXT NOT NULL,
    latitude INTEGER, longitude INTEGER, coordinates INTEGER NOT NULL, population INTEGER, members TEXT
);
CREATE TABLE name (n INTEGER PRIMARY KEY, text TEXT NOT NULL, class INTEGER NOT NULL, places BLOB NOT NULL);
CREATE TABLE keys (first BLOB PRIMARY KEY, block BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE stem (n INTEGER PRIMARY KEY, names BLOB NOT NULL);
"""
KEYS_IN_BLOCK = 48
BUCKETS = 1 << 17
"""Hash buckets of the slips; a few stems fall into each."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name with the places that bear it, the most populous first, and the keys that find it."""

    text: str
    name_class: int
    places: tuple[int, ...]
    keys: frozenset[str]
    forms: frozenset[str]
    adjectives: frozenset[str]
    large: bool = False


def write_index(
    file: Path,
    places: Sequence[PlaceRow],
    names: Sequence[NameRow],
    outside: Mapping[str, int],
    version: str,
    country: str = "UA",
) -> None:
    """Write the index anew; the same data give the same bytes."""
    draft = file.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    connection = sqlite3.connect(draft)
    connection.executescript(SCHEMA)
    connection.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_stored, count(), places)
    )
    connection.executemany(
        "INSERT INTO name VALUES (?, ?, ?, ?)",
        ((n, name.text, name.name_class, packed(name.places)) for n, name in enumerate(names)),
    )
    connection.executemany("INSERT INTO keys VALUES (?, ?)", _blocks(_keys(names, outside)))
    bearers = _stems(names)
    stems = sorted(bearers)
    connection.executemany(
        "INSERT INTO stem VALUES (?, ?)", ((n, packed(sorted(bearers[stem]))) for n, stem in enumerate(stems))
    )
    meta = {
        "version": version,
        "country": country,
        "ids": "\n".join(place.id for place in places),
        "stems": "\n".join(stems),
    }
    large = [n for n, stem in enumerate(stems) if any(names[name].large for name in bearers[stem])]
    blobs = {"large": array("I", large).tobytes(), **_slips(stems)}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted({**meta, **blobs}.items()))
    connection.commit()
    connection.execute("VACUUM")
    connection.close()
    draft.replace(file)


def _stored(number: int, place: PlaceRow) -> tuple[object, ...]:
    """Return a place as a row: English only where no rule makes it, degrees in units of about a metre."""
    return (
        number, KINDS.index(place.kind), place.parent,
        None if place.en == to_english(place.uk) else place.en, place.uk, place.ru,
        None if place.latitude is None else round(place.latitude * 100_000),
        None if place.longitude is None else round(place.longitude * 100_000),
        QUALITIES.index(place.coordinates), place.population, " ".join(place.members) or None,
    )  # fmt: skip


def _blocks(keys: Mapping[str, str]) -> Iterable[tuple[bytes, bytes]]:
    """Yield compressed runs of sorted lines "key TAB hits", each under its first key."""
    ordered = sorted((key.encode(), hits.encode()) for key, hits in keys.items())
    for at in range(0, len(ordered), KEYS_IN_BLOCK):
        lines = ordered[at : at + KEYS_IN_BLOCK]
        text = b"".join(b"\n" + key + b"\t" + hits for key, hits in lines) + b"\n"
        yield lines[0][0], compress(text, 9)


def packed(numbers: Iterable[int]) -> bytes:
    """Return whole numbers as bytes: seven bits each, the last byte of each number below 128."""
    out = bytearray()
    for number in numbers:
        chunk = [number & 127]
        while number := number >> 7:
            chunk.append(number & 127 | 128)
        out.extend(reversed(chunk))
    return bytes(out)


def _keys(names: Sequence[NameRow], outside: Mapping[str, int]) -> dict[str, str]:
    """Return what each key finds: names by number times four plus how; for a city abroad, inhabitants."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for n, name in enumerate(names):
        for how, keys in ((EXACT, name.keys), (FORM, name.forms)):
            for key in keys:
                if key:
                    found[key].setdefault(n, how)
        for key in name.adjectives:
            found["~" + key].setdefault(n, ADJECTIVE)
    lines = {
        key: " ".join(str(n * 4 + how) for n, how in sorted(hits.items())) for key, hits in found.items()
    }
    return lines | {"!" + key: str(population) for key, population in outside.items()}


def _stems(names: Sequence[NameRow]) -> dict[str, set[int]]:
    stems: dict[str, set[int]] = defaultdict(set)
    for n, name in enumerate(names):
        for key in name.keys:
            if len(key) > 3:
                stems[stem_of(key)].add(n)
    return stems


def _slips(stems: Sequence[str]) -> dict[str, bytes]:
    """Return where each bucket starts, and the numbers of the stems in bucket order.

    A stem stands in the buckets of itself, of itself with any one letter left out, and of its consonants.
    """
    buckets: dict[int, set[int]] = defaultdict(set)
    for n, stem in enumerate(stems):
        for slip in (stem, *(stem[:at] + stem[at + 1 :] for at in range(len(stem)))):
            buckets[bucket_of(slip)].add(n)
        if len(bare := consonants(stem)) > 2:
            buckets[bucket_of("^" + bare)].add(n)
    starts, numbers = array("I", [0]), array("H" if len(stems) < 1 << 16 else "I")
    for bucket in range(BUCKETS):
        numbers.extend(sorted(buckets.get(bucket, ())))
        starts.append(len(numbers))
    return {"slip_starts": starts.tobytes(), "slip_stems": numbers.tobytes()}


def bucket_of(text: str) -> int:
    """Return the bucket of a slip, the same in every process."""
    return crc32(text.encode()) % BUCKETS
