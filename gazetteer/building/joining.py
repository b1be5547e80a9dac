"""Joins the codifier's settlements with GeoNames' points: which point is which settlement."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import asin, cos, radians, sin, sqrt

from domain.place import PlaceKind
from gazetteer.building.geonames import Point
from gazetteer.building.katottg import Unit
from gazetteer.transliteration import to_russian
from gazetteer.folding import clean, name_key

SAME_CLUSTER_KM = 6.0
"""Points of one name as near as this are one settlement."""
NEAR_COMMUNITY_KM = 25.0
"""How far from its community's other settlements a repeated name may lie."""
VILLAGE_POPULATION = 30_000
"""GeoNames lists city districts as settlements; no village has more inhabitants than this."""

Joined = dict[str, Point]


def kilometres(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return the great-circle distance between two points in degrees."""
    phi, psi = radians(latitude), radians(other_latitude)
    half = sin((psi - phi) / 2) ** 2
    half += cos(phi) * cos(psi) * sin(radians(other_longitude - longitude) / 2) ** 2
    return 12742 * asin(sqrt(min(1.0, half)))


def join(units: Sequence[Unit], points: Sequence[Point]) -> Joined:
    """Return the point of each settlement that has one, by code; one point to one settlement.

    A point's own name counts before its alternates, so that a village is not given the point of a city
    that was once called alike.
    """
    settlements = [unit for unit in units if unit.kind not in (PlaceKind.REGION, PlaceKind.DISTRICT)]
    joined: Joined = {}
    taken: set[int] = set()
    for names_of_point in (_own_names, _official_alternates, _all_names):
        by_key: dict[tuple[str, str], list[Point]] = defaultdict(list)
        for point in points:
            if point.geonameid not in taken:
                for key in names_of_point(point):
                    by_key[point.region, key].append(point)
        waiting = _by_name(unit for unit in settlements if unit.code not in joined)
        for (region, name), namesakes in waiting.items():
            found = {
                point.geonameid: point
                for key in _keys_of(name)
                for point in by_key.get((region, key), ())
                if point.geonameid not in taken
            }
            if found:
                for code, point, cluster in _assign(namesakes, list(found.values()), joined, settlements):
                    joined[code] = point
                    taken.update(other.geonameid for other in cluster)
    return joined


def _own_names(point: Point) -> set[str]:
    return {name_key(point.name)}


def _official_alternates(point: Point) -> set[str]:
    return {"=" + clean(name) for name in point.alternates if not name.isascii()}


def _all_names(point: Point) -> set[str]:
    return {name_key(name) for name in point.alternates}


def _keys_of(name: str) -> set[str]:
    return {name_key(name), name_key(to_russian(name)), "=" + clean(name)}


def _by_name(units: Iterable[Unit]) -> dict[tuple[str, str], list[Unit]]:
    found: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in units:
        found[unit.code[:4], unit.name].append(unit)
    return found


_RANK = {PlaceKind.CITY: 0, PlaceKind.TOWN: 1, PlaceKind.VILLAGE: 2}


def _assign(
    namesakes: list[Unit], found: list[Point], joined: Joined, settlements: Sequence[Unit]
) -> list[tuple[str, Point, list[Point]]]:
    clusters = _clusters(found)
    if len(namesakes) == 1 and len(clusters) == 1:
        return [(namesakes[0].code, clusters[0][0], clusters[0])]
    assigned = []
    if (city := min(namesakes, key=lambda unit: _RANK[unit.kind])).kind is PlaceKind.CITY:
        assigned.append((city.code, clusters[0][0], clusters[0]))
        clusters = clusters[1:]
        namesakes = [unit for unit in namesakes if unit is not city]
    return assigned + _by_distance(namesakes, clusters, joined, settlements)


def _clusters(points: list[Point]) -> list[list[Point]]:
    clusters: list[list[Point]] = []
    for point in sorted(points, key=lambda point: (-point.population, point.geonameid)):
        for cluster in clusters:
            if _apart(cluster[0], point) <= SAME_CLUSTER_KM:
                cluster.append(point)
                break
        else:
            clusters.append([point])
    return clusters


def _apart(one: Point, other: Point) -> float:
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)


def _by_distance(
    namesakes: list[Unit], clusters: list[list[Point]], joined: Joined, settlements: Sequence[Unit]
) -> list[tuple[str, Point, list[Point]]]:
    pairs = []
    for unit in namesakes:
        placed = _placed_near(unit, joined, settlements)
        for at, cluster in enumerate(clusters):
            if placed:
                pairs.append((min(_apart(point, cluster[0]) for point in placed), unit.code, at))
    assigned, used, done = [], set(), set()
    for distance, code, at in sorted(pairs):
        if distance <= NEAR_COMMUNITY_KM and at not in used and code not in done:
            assigned.append((code, clusters[at][0], clusters[at]))
            used.add(at)
            done.add(code)
    return assigned


def _placed_near(unit: Unit, joined: Joined, settlements: Sequence[Unit]) -> list[Point]:
    same = _members(settlements)
    return [
        joined[code] for code in same.get(unit.community or "", ()) if code in joined and code != unit.code
    ]


_members_of: dict[int, dict[str, list[str]]] = {}


def _members(settlements: Sequence[Unit]) -> dict[str, list[str]]:
    if id(settlements) not in _members_of:
        members: dict[str, list[str]] = defaultdict(list)
        for unit in settlements:
            members[unit.community or ""].append(unit.code)
        _members_of[id(settlements)] = members
    return _members_of[id(settlements)]
