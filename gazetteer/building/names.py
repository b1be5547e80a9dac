"""Gathers the names of each settlement: official in three languages, former, alternate and colloquial."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from rapidfuzz.distance import OSA

from domain.errors import GazetteerError
from domain.place import PlaceKind
from gazetteer.building.geonames import Point
from gazetteer.building.katottg import Unit
from gazetteer.folding import clean, name_key
from gazetteer.transliteration import russian_spellings, to_english, to_russian


class NameClass(IntEnum):
    """How good a name is as evidence, best first; the numbers stand in the data."""

    OFFICIAL = 0
    ALTERNATE = 1  # another spelling in use
    FORMER = 2
    SLANG = 3
    OTHER = 4  # what GeoNames lists besides: mostly older names


@dataclass
class Named:
    """One settlement's names besides the official Ukrainian one."""

    russian: str = ""
    others: dict[str, NameClass] = field(default_factory=dict)


def gather(units: Sequence[Unit], joined: Mapping[str, Point], table: Path) -> dict[str, Named]:
    """Return the names of every settlement by code."""
    named = {unit.code: Named() for unit in units if unit.kind not in (PlaceKind.REGION, PlaceKind.DISTRICT)}
    _from_table(units, named, json.loads(table.read_text("utf-8")))
    russian: dict[str, Counter[str]] = defaultdict(Counter)
    settlements = [unit for unit in units if unit.code in named]
    for unit in settlements:
        if unit.code in joined:
            _from_point(unit, joined[unit.code], named[unit.code])
            if named[unit.code].russian:
                russian[unit.name][named[unit.code].russian] += 1
    for unit in settlements:
        known = russian[unit.name]
        if not named[unit.code].russian:
            named[unit.code].russian = max(
                known, key=lambda name: (known[name], name), default=to_russian(unit.name)
            )
        for name in (*known, *russian_spellings(unit.name)):
            named[unit.code].others[name] = NameClass.OFFICIAL
    return named


_RANK = {PlaceKind.CITY: 0, PlaceKind.TOWN: 1, PlaceKind.VILLAGE: 2}


def _from_table(
    units: Sequence[Unit], named: Mapping[str, Named], table: Mapping[str, Mapping[str, object]]
) -> None:
    bearers: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.code in named:
            bearers[f"{unit.name}@{unit.code[:4]}"].append(unit)
    for key, entry in table.items():
        found = sorted(bearers.get(key, ()), key=lambda unit: _RANK[unit.kind])
        if not found:
            raise GazetteerError(f"renamed.json: the codifier has no {key}; correct the name or its region")
        target = named[found[0].code]
        target.russian = str(entry.get("ru", ""))
        for field_name, name_class in (
            ("also", NameClass.ALTERNATE),
            ("former", NameClass.FORMER),
            ("slang", NameClass.SLANG),
        ):
            for name in entry.get(field_name, ()):  # type: ignore[attr-defined]
                target.others[name] = name_class


_UKRAINIAN_ONLY = frozenset("іїєґ")
_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя -’'")


_ANOTHER_SPELLING = 0.5
"""Likeness from which on an alternate is the same name spelled otherwise."""
_SPELLED_ABROAD = 1_000
_RENAMED = 5_000
"""Inhabitants from which on alternates are kept: those of villages are mostly other languages' spellings."""
_NOT_RUSSIAN = re.compile("[кгх]ы|\\Bэ|дзя|нне|сць")
"""Spellings of other languages written in letters that Russian has too."""


def _from_point(unit: Unit, point: Point, named: Named) -> None:
    by_rule = clean(to_russian(unit.name))
    own = {name_key(unit.name), name_key(to_english(unit.name)), name_key(by_rule)}
    candidates = []
    for name in (point.name, *point.alternates):
        letters = set(clean(name))
        if letters <= _RUSSIAN and not _NOT_RUSSIAN.search(clean(name)):
            candidates.append((OSA.normalized_similarity(clean(name), by_rule), name))
        if name_key(name) not in own and _useful(name):
            similar = max(OSA.normalized_similarity(name_key(name), key) for key in own)
            if similar >= _ANOTHER_SPELLING and point.population >= _SPELLED_ABROAD:
                named.others.setdefault(name, NameClass.ALTERNATE)
            elif similar < _ANOTHER_SPELLING and point.population >= _RENAMED:
                named.others.setdefault(name, NameClass.OTHER)
    if candidates and not named.russian:
        likeness, name = max(candidates, key=lambda pair: (pair[0], _looks_russian(pair[1]), pair[1]))
        if likeness >= 0.5:
            named.russian = _unstressed(name)


def _looks_russian(name: str) -> bool:
    return any(letter in "ыэъё" for letter in name.lower())


def _unstressed(name: str) -> str:
    return name.replace("\u0301", "")


def _useful(name: str) -> bool:
    """Return whether an alternate is one that people write in Latin or Cyrillic letters."""
    letters = [letter for letter in name if letter.isalpha()]
    return (
        len(letters) > 2
        and name[0].isupper()
        and all(letter.isascii() or "а" <= letter.lower() <= "ґ" for letter in letters)
    )
