"""Carries over what the data that are replaced hold and the new sources lack: codes and former names."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import GazetteerError
from domain.place import Place, PlaceKind
from gazetteer.building.katottg import Unit
from gazetteer.building.names import NameClass, Named
from gazetteer.building.places import PlaceRow
from gazetteer.folding import name_key
from gazetteer.index import Index
from gazetteer.packed import unpacked

_DEPTH = {PlaceKind.REGION: 0, PlaceKind.DISTRICT: 1}


@dataclass(frozen=True, slots=True)
class Previous:
    """The data that are replaced: places, and the names of each besides the three that are shown."""

    places: Mapping[str, Place] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, NameClass]] = field(default_factory=dict)


def previous(file: Path, country: str) -> Previous:
    """Read the data at `file`; nothing is carried over where there are none, or another country's.

    Raises:
        GazetteerError: the file is there and is no gazetteer, so that nobody knows what codes it held.
    """
    if not file.exists():
        return Previous()
    index = Index(file)
    try:
        if index.country != country:
            return Previous()
        places = {place.id: place for place in index.walk() if place.kind is not PlaceKind.AREA}
        return Previous(places, _names(file, index.ids))
    finally:
        index.close()


def _names(file: Path, ids: Sequence[str]) -> dict[str, dict[str, NameClass]]:
    found: dict[str, dict[str, NameClass]] = defaultdict(dict)
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    try:
        for text, name_class, places in connection.execute("SELECT text, class, places FROM name ORDER BY n"):
            for number in unpacked(places):
                found[ids[number]].setdefault(text, NameClass(name_class))
    except sqlite3.Error as error:
        raise GazetteerError(f"{file} cannot be read: {error}") from error
    finally:
        connection.close()
    return found


def lost_rows(rows: Sequence[PlaceRow], before: Previous) -> list[PlaceRow]:
    """Return the rows of places that `rows` lack, regions first, to stand behind `rows`."""
    numbers = {row.id: number for number, row in enumerate(rows)}
    lost = [place for code, place in before.places.items() if code not in numbers]
    lost.sort(key=lambda place: (_DEPTH.get(place.kind, 2), place.id))
    numbers |= {place.id: len(rows) + at for at, place in enumerate(lost)}
    return [
        PlaceRow(
            place.id, place.kind, numbers[place.parent] if place.parent else None,
            place.names.en, place.names.uk, place.names.ru,
            place.latitude, place.longitude, place.coordinates, place.population,
        )
        for place in lost
    ]  # fmt: skip


def lost_units(lost: Iterable[PlaceRow], before: Previous) -> tuple[list[Unit], dict[str, Named]]:
    """Return the settlements among lost rows as the sources would give them, with all their names."""
    units, named = [], {}
    for row in lost:
        if row.kind not in _DEPTH:
            within = before.places[row.id].within
            units.append(Unit(row.id, row.kind, row.uk, within[-1].id if within else row.id))
            others = dict(before.names.get(row.id, {}))
            others.setdefault(row.en, NameClass.OFFICIAL)
            named[row.id] = Named(row.ru, {text: others[text] for text in others if text != row.uk})
    return units, named


def keep_former_names(units: Iterable[Unit], named: Mapping[str, Named], before: Previous) -> None:
    """Give each settlement the former names it had, and its old one where it is called otherwise now."""
    for unit in units:
        place = before.places.get(unit.code)
        if place is None or unit.code not in named:
            continue
        others = named[unit.code].others
        for text, name_class in before.names.get(unit.code, {}).items():
            if name_class is NameClass.FORMER and text != unit.name:
                others.setdefault(text, NameClass.FORMER)
        if name_key(place.names.uk) != name_key(unit.name):
            for text in (place.names.uk, place.names.ru, *_unlike(place)):
                others.setdefault(text, NameClass.FORMER)


def _unlike(place: Place) -> tuple[str, ...]:
    """Return the English name where it is no romanisation of the Ukrainian one."""
    return (place.names.en,) if name_key(place.names.en) != name_key(place.names.uk) else ()
