"""Puts the gazetteer's data together: Ukraine's from the packages, another country's from a dump."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from gazetteer.building.carrying import Previous, keep_former_names, lost_rows, lost_units, previous
from gazetteer.building.country import read_country
from gazetteer.building.dump import Dump
from gazetteer.building.geonames import ForeignCity, foreign_cities, points_of, ukrainian_points
from gazetteer.building.joining import join
from gazetteer.building.katottg import Unit, read_codifier
from gazetteer.building.names import Named, gather
from gazetteer.building.naming import foreign_unit_names, settlement_names, unit_names
from gazetteer.building.packages import cities, codifier
from gazetteer.building.places import PlaceRow, Tables, inhabitants_of, place_rows
from gazetteer.building.writing import NameRow, write_index
from gazetteer.folding import name_key, stem_of

DATA = Path(__file__).parents[1] / "data"
COMMITTED = DATA / "places.sqlite"
UKRAINE = "UA"


@dataclass(frozen=True, slots=True)
class _Sources:
    """What the sources say of one country, before anything is carried over."""

    rows: list[PlaceRow]
    units: list[Unit]
    named: dict[str, Named]
    inhabitants: Mapping[str, int]
    outside: Mapping[str, int] = field(default_factory=dict)


def build(out: Path, dump: Dump | None = None, *, afresh: bool = False) -> None:
    """Make the data and write them to `out`; the same sources give the same bytes.

    Codes and former names of the data that are replaced stay, unless they are made `afresh`: those at `out`,
    or the committed ones where there are none.

    Raises:
        GazetteerError: a source is missing or broken.
    """
    country = dump.country if dump else UKRAINE
    before = Previous() if afresh else previous(out if out.exists() else COMMITTED, country)
    sources = _country(dump) if dump and country != UKRAINE else _ukraine(dump)
    keep_former_names(sources.units, sources.named, before)
    lost = lost_rows(sources.rows, before)
    rows = [*sources.rows, *lost]
    units, named = lost_units(lost, before)
    inhabitants = {**sources.inhabitants, **{row.id: row.population or 0 for row in lost}}
    numbers = {row.id: number for number, row in enumerate(rows)}
    names = settlement_names([*sources.units, *units], inhabitants, {**sources.named, **named}, numbers)
    names += unit_names(rows, _table("regions.json")) if country == UKRAINE else foreign_unit_names(rows)
    write_index(out, rows, names, sources.outside, _version(rows, names, sources.outside), country)


def _ukraine(dump: Dump | None) -> _Sources:
    units = read_codifier(codifier())
    known = cities()
    joined = join(units, points_of(dump.records()) if dump else ukrainian_points(known))
    named = gather(units, joined, DATA / "renamed.json")
    rows = place_rows(units, joined, named, Tables(_table("regions.json"), _table("districts.json")))
    return _Sources(rows, units, named, inhabitants_of(units, joined), _outside(foreign_cities(known)))


def _country(dump: Dump) -> _Sources:
    country = read_country(dump)
    inhabitants = {row.id: row.population or 0 for row in country.rows}
    return _Sources(country.rows, country.units, country.named, inhabitants)


def _table(name: str) -> dict[str, dict[str, object]]:
    table: dict[str, dict[str, object]] = json.loads((DATA / name).read_text("utf-8"))
    return table


def _outside(cities: list[ForeignCity]) -> dict[str, int]:
    """Return the inhabitants of the largest city abroad by the stem of each of its names."""
    found: dict[str, int] = {}
    for city in cities:
        for name in city.names:
            found.setdefault(stem_of(name_key(name)), city.population)
    return found


def _version(rows: list[PlaceRow], names: list[NameRow], outside: Mapping[str, int]) -> str:
    """Return a mark that changes whenever the data do."""
    sorted_names = [
        (n.text, n.name_class, n.places, sorted(n.keys), sorted(n.forms), sorted(n.adjectives)) for n in names
    ]
    everything = repr((rows, sorted_names, sorted(outside.items())))
    return hashlib.sha256(everything.encode()).hexdigest()[:16]
