"""Makes the rows of the index's places: shown names, parents, coordinates and how good they are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.place import Coordinates, PlaceKind
from gazetteer.building.cases import adjectives
from gazetteer.building.joining import VILLAGE_POPULATION, Joined
from gazetteer.building.katottg import Unit
from gazetteer.building.names import Named
from gazetteer.transliteration import to_english, to_russian

_DEPTH = {PlaceKind.REGION: 0, PlaceKind.DISTRICT: 1}
SIZE = {PlaceKind.CITY: 0, PlaceKind.TOWN: 1, PlaceKind.VILLAGE: 2}


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place as the index holds it; `parent` is the number of the row it lies in."""

    id: str
    kind: PlaceKind
    parent: int | None
    en: str
    uk: str
    ru: str
    latitude: float | None = None
    longitude: float | None = None
    coordinates: Coordinates = Coordinates.NONE
    population: int | None = None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tables:
    """The hand-made tables: regions and areas by id, districts by their Ukrainian adjective."""

    regions: Mapping[str, Mapping[str, object]]
    districts: Mapping[str, Mapping[str, object]]


def place_rows(
    units: Sequence[Unit], joined: Joined, named: Mapping[str, Named], tables: Tables
) -> list[PlaceRow]:
    """Return all places, regions first, then districts, settlements and areas."""
    order = sorted(units, key=lambda unit: (_DEPTH.get(unit.kind, 2), unit.code))
    numbers = {unit.code: n for n, unit in enumerate(order)}
    points = _points(order, joined)
    bases = _district_bases(units)
    inhabitants = inhabitants_of(units, joined)
    rows = []
    for unit in order:
        parent = unit.district if unit.kind not in _DEPTH else None
        parent = parent or (unit.region if unit.region != unit.code else None)
        names = _shown(unit, named, tables, bases)
        latitude, longitude, quality = points.get(unit.code, (None, None, Coordinates.NONE))
        above = None if parent is None else numbers.get(parent)
        people = inhabitants.get(unit.code)
        rows.append(PlaceRow(unit.code, unit.kind, above, *names, latitude, longitude, quality, people))
    return rows + _areas(tables.regions)


def _areas(regions: Mapping[str, Mapping[str, object]]) -> list[PlaceRow]:
    rows = []
    for area, entry in regions.items():
        members = entry.get("members")
        if isinstance(members, list):
            names = (str(entry["en"]), str(entry["uk"]), str(entry["ru"]))
            rows.append(PlaceRow(area, PlaceKind.AREA, None, *names, members=tuple(members)))
    return rows


def inhabitants_of(units: Iterable[Unit], joined: Joined) -> dict[str, int]:
    """Return how many people live in each settlement that has a point, by code."""
    return {
        unit.code: min(joined[unit.code].population, VILLAGE_POPULATION)
        if unit.kind is PlaceKind.VILLAGE
        else joined[unit.code].population
        for unit in units
        if unit.code in joined
    }


def _shown(
    unit: Unit, named: Mapping[str, Named], tables: Tables, bases: Mapping[str, str]
) -> tuple[str, str, str]:
    if unit.kind is PlaceKind.REGION:
        entry = tables.regions[unit.code]
        return str(entry["en"]), str(entry["uk"]), str(entry["ru"])
    if unit.kind is PlaceKind.DISTRICT:
        known = tables.districts.get(unit.name, {})
        english = known.get("en") or to_english(bases.get(unit.code, unit.name))
        russian = known.get("ru") or to_russian(unit.name)
        return f"{english} district", f"{unit.name} район", f"{russian} район"
    return to_english(unit.name), unit.name, named[unit.code].russian


Placed = tuple[float, float, Coordinates]


def _points(units: Sequence[Unit], joined: Joined) -> dict[str, Placed]:
    """Return each place's point: its own, else its community's or district's centre."""
    placed: dict[str, Placed] = {
        code: (point.latitude, point.longitude, Coordinates.OWN) for code, point in joined.items()
    }
    members: dict[str | None, list[Unit]] = defaultdict(list)
    for unit in units:
        for above in {unit.community, unit.district, unit.region} - {unit.code, None}:
            members[above].append(unit)
    for unit in units:
        if unit.code in joined:
            continue
        if unit.kind in _DEPTH:
            if middle := _middle(members[unit.code], joined):
                placed[unit.code] = (*middle, Coordinates.DISTRICT)
        elif centre := _centre(members[unit.community], joined):
            placed[unit.code] = (*centre, Coordinates.COMMUNITY)
        elif centre := _centre(members[unit.district], joined):
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


def _district_bases(units: Sequence[Unit]) -> dict[str, str]:
    """Return the settlement each district is named after, by the district's code, where one is found."""
    inside: dict[str | None, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.kind not in _DEPTH:
            inside[unit.district].append(unit)
    bases = {}
    for unit in units:
        if unit.kind is PlaceKind.DISTRICT:
            named_alike = [
                one for one in inside[unit.code] if unit.name.lower() in adjectives(one.name.lower())
            ]
            if named_alike:
                first = min(named_alike, key=lambda one: (SIZE[one.kind], len(one.name), one.code))
                bases[unit.code] = first.name
    return bases
