"""Joins the codifier's settlements with GeoNames' points: which point is which settlement."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from math import asin, cos, radians, sin, sqrt

from domain.place import PlaceKind
from gazetteer.building.geonames import Point
from gazetteer.building.katottg import Unit
from gazetteer.folding import clean, name_key
from gazetteer.transliteration import to_russian

SAME_CLUSTER_KM = 6.0
"""Points of one name as near as this are one settlement."""
NEAR_COMMUNITY_KM = 25.0
"""How far from its community's other settlements a repeated name may lie."""
TOWN_POPULATION = 1_500
TOWN_AHEAD_KM = 12.0
"""From so many inhabitants on a point is the town of its name, though so much farther than a village."""
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
    that was once called alike. Repeated names are told apart by their community's other settlements, and
    once those are placed as well as they can be, by their district's.
    """
    settlements = [unit for unit in units if unit.kind not in (PlaceKind.REGION, PlaceKind.DISTRICT)]
    joining = _Joining(settlements)
    for names_of_point in (_own_names, _official_alternates, _all_names):
        joining.run(points, names_of_point, joining.communities)
    for names_of_point in (_own_names, _official_alternates):
        joining.run(points, names_of_point, joining.communities)
        joining.run(points, names_of_point, joining.districts)
    return joining.joined


class _Joining:
    """What has been joined so far, and who lives with whom."""

    def __init__(self, settlements: Sequence[Unit]) -> None:
        self.joined: Joined = {}
        self._taken: set[int] = set()
        self._settlements = settlements
        communities: dict[str | None, list[str]] = defaultdict(list)
        districts: dict[str | None, list[str]] = defaultdict(list)
        for unit in settlements:
            communities[unit.community].append(unit.code)
            districts[unit.district].append(unit.code)
        self.communities = {unit.code: communities[unit.community] for unit in settlements}
        self.districts = {unit.code: districts[unit.district] for unit in settlements}

    def run(
        self,
        points: Sequence[Point],
        names_of: Callable[[Point], set[str]],
        neighbours: Mapping[str, Sequence[str]],
    ) -> None:
        by_key: dict[tuple[str, str], list[Point]] = defaultdict(list)
        for point in points:
            if point.geonameid not in self._taken:
                for key in names_of(point):
                    by_key[_ATTACHED.get(point.region, point.region), key].append(point)
        for (region, name), namesakes in self._waiting().items():
            found = {
                point.geonameid: point
                for key in _keys_of(name)
                for point in by_key.get((region, key), ())
                if point.geonameid not in self._taken
            }
            if found:
                for code, cluster in self._assign(namesakes, list(found.values()), neighbours):
                    self.joined[code] = cluster[0]
                    self._taken.update(point.geonameid for point in cluster)

    def _waiting(self) -> dict[tuple[str, str], list[Unit]]:
        found: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in self._settlements:
            if unit.code not in self.joined:
                found[_ATTACHED.get(unit.code[:4], unit.code[:4]), unit.name].append(unit)
        return found

    def _assign(
        self, namesakes: list[Unit], found: list[Point], neighbours: Mapping[str, Sequence[str]]
    ) -> list[tuple[str, list[Point]]]:
        clusters = _clusters(found)
        if len(namesakes) == 1 and len(clusters) == 1 and neighbours is self.communities:
            return [(namesakes[0].code, clusters[0])]
        assigned = []
        city = min(namesakes, key=lambda unit: _RANK[unit.kind])
        if city.kind is PlaceKind.CITY:
            assigned.append((city.code, clusters[0]))
            clusters = clusters[1:]
            namesakes = [unit for unit in namesakes if unit is not city]
        return assigned + self._by_distance(namesakes, clusters, neighbours)

    def _by_distance(
        self, namesakes: list[Unit], clusters: list[list[Point]], neighbours: Mapping[str, Sequence[str]]
    ) -> list[tuple[str, list[Point]]]:
        pairs = []
        for unit in namesakes:
            placed = [self.joined[code] for code in neighbours[unit.code] if code in self.joined]
            for at, cluster in enumerate(clusters):
                if placed:
                    nearest = min(_apart(point, cluster[0]) for point in placed)
                    is_town = unit.kind is PlaceKind.TOWN and cluster[0].population >= TOWN_POPULATION
                    pairs.append((nearest - TOWN_AHEAD_KM * is_town, unit.code, at))
        assigned, used, done = [], set(), set()
        for distance, code, at in sorted(pairs):
            if distance <= NEAR_COMMUNITY_KM and at not in used and code not in done:
                assigned.append((code, clusters[at]))
                used.add(at)
                done.add(code)
        return assigned


_ATTACHED = {"UA85": "UA01", "UA80": "UA32"}
"""Cities that are regions, put to the region around them: GeoNames draws their border wider."""


def _own_names(point: Point) -> set[str]:
    return {name_key(point.name)}


def _official_alternates(point: Point) -> set[str]:
    return {"=" + clean(name) for name in point.alternates if not name.isascii()}


def _all_names(point: Point) -> set[str]:
    return {name_key(name) for name in point.alternates}


def _keys_of(name: str) -> set[str]:
    return {name_key(name), name_key(to_russian(name)), "=" + clean(name)}


_RANK = {PlaceKind.CITY: 0, PlaceKind.TOWN: 1, PlaceKind.VILLAGE: 2}


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
