"""How likely an article means each of several namesakes: by their people, and by what else it names.

The weights are fitted on the gazetteer's own villages and towns in the company that a news item gives them
(`bench.namesakes`, docs/extraction.md): what counts most is how near the nearest other place of the article
lies, then how many people live there. A place that is not likelier than the next by a margin is not guessed.
"""

from collections.abc import Iterable, Sequence
from math import inf, log2, log10
from operator import itemgetter
from typing import NamedTuple

from domain.place import Coordinates, Match, Place
from extraction.places.front import front

PER_KM = 10_000
"""People of a city for each kilometre within which its name tells little of what else an article means."""

MOST_POINTS = 40
"""Places of an article, and of a sentence, that others are looked for near."""

MARGIN, PLAIN = 1.3, 2.5
"""By how much the likeliest namesake must be likelier than the next, and to be meant without a doubt."""

PER_LARGER = 0.8
"""By how much more for each ten times the people that the other has."""

PEOPLE = 2.0
"""Weight of ten times the people."""

CITY, IS_CITY = 20_000, 2.0
"""People from which a town is written of everywhere, and the weight of that."""

NEAREST, SECOND, BESIDE = 1.5, 0.3, 1.0
"""Weights of twice the distance to the article's nearest place, to its next, to the sentence's nearest."""

NAMED_REGION, SAME_REGION, SAME_DISTRICT = 1.5, 0.5, 0.5
"""Weights of lying in a region that the article names, or that another of its places lies in."""

ALONE = 4.0
"""How much more a region tells where the article names nothing else."""

IS_OF_THE_FRONT = 6.0
"""Weight of a direction being called by the town, where but a region could tell it from a namesake."""

FORMER = 0.75
"""Score of a match up to which it is a place's former or foreign name."""

IS_FORMER = 1.5
"""Weight of a name being no present one."""

NEAR_KM = 8.0
"""Distance within which it hardly matters how near a place is."""

EVERYWHERE = 250_000
"""People from which a city is meant wherever the others of an article lie."""

OUT_OF_THE_WAY_KM, BESIDE_KM = 60.0, 25.0
"""Distances of a town from all else that is named, and of a namesake, that make it doubtful which it is."""

FAR_KM = 100.0
"""What is reckoned for a place whose coordinates nobody knows."""

FEWEST = 1000
"""People below which a smaller village is written of as often; of many nobody knows the number."""

OFF_KM = {Coordinates.OWN: 0.0, Coordinates.COMMUNITY: 10.0, Coordinates.DISTRICT: 25.0}
"""How far a place may lie from the point that is known of it: its community's or district's centre."""

Point = tuple[float, float, float]
"""Kilometres to the north and to the east, about right for Ukraine, and the square of those it may be off."""


def point_of(place: Place) -> Point | None:
    """Return where the place lies; None: nobody knows."""
    if place.latitude is None or place.longitude is None:
        return None
    off = OFF_KM.get(place.coordinates, FAR_KM)
    return place.latitude * 111.2, place.longitude * 73.0, off * off


def kilometres_to(place: Place, others: Sequence[Point]) -> float:
    """Return how far the place lies from the nearest of the others; nothing where nobody knows."""
    point = point_of(place)
    return _two_nearest((*point[:2], 0.0), others)[0] if point is not None and others else 0.0


def reach_of(place: Place) -> Point | None:
    """Return the point that others are looked for near; a large city tells as little as if it lay off."""
    point = point_of(place)
    if point is None:
        return None
    off = (place.population or 0) / PER_KM
    return point[0], point[1], point[2] + off * off


def _for_people(meant: Place, other: Place) -> float:
    """Return how much likelier a place must be than another one of more people to be meant beyond doubt."""
    own, people = max(meant.population or 0, FEWEST), other.population or 0
    return PER_LARGER * log10(people / own) if people > own else 0.0


class _Reckoned(NamedTuple):
    """What a place weighs by itself, what it lies in (the district first, the region last), and where."""

    people: float
    within: Sequence[str]
    point: Point | None


_RECKONED: dict[str, tuple[Place, _Reckoned]] = {}
"""What was reckoned of places already, for all articles: it takes more than all the rest."""

MOST_RECKONED = 5_000


def _reckoned(place: Place) -> _Reckoned:
    """Return what a place weighs by itself, reckoned once."""
    known = _RECKONED.get(place.id)
    if known is not None and known[0] is place:
        return known[1]
    people = place.population or 0
    weight = PEOPLE * log10(max(people, FEWEST)) + IS_CITY * (people >= CITY)
    reckoned = _Reckoned(weight, tuple(above.id for above in place.within), point_of(place))
    if len(_RECKONED) >= MOST_RECKONED:
        _RECKONED.clear()
    _RECKONED[place.id] = place, reckoned
    return reckoned


class Weighing:
    """What an article has named without doubt so far, and how likely that makes a namesake."""

    def __init__(self) -> None:
        self.regions: set[str] = set()
        """The regions and districts it names."""
        self.around: set[str] = set()
        """Those that its settlements lie in."""
        self.points: list[Point] = []
        self._near: dict[str, tuple[int, float]] = {}

    def learn(self, place: Place) -> None:
        """Take note of a place that is meant without doubt."""
        if not place.is_settlement:
            self.regions.add(place.id)
            return
        self.around.update(above.id for above in place.within)
        point = reach_of(place)
        if point is not None and point not in self.points and len(self.points) < MOST_POINTS:
            self.points.append(point)

    @property
    def facts(self) -> int:
        """How much of what was named tells namesakes from one another; it only grows."""
        return len(self.regions) + len(self.around) + len(self.points)

    @property
    def is_empty(self) -> bool:
        """Whether the article has named nothing that could tell namesakes from one another."""
        return not (self.regions or self.around or self.points)

    def likeliest(self, matches: Sequence[Match], beside: Sequence[Point]) -> tuple[Place | None, bool]:
        """Return the settlement that is meant in a sentence that names those at `beside`; None: open.

        Behind it stands whether that is beyond doubt.
        """
        weighed = [(self._weight(match, beside), match.place) for match in matches]
        best, meant = max(weighed, key=itemgetter(0))
        others = [(weight, place) for weight, place in weighed if place is not meant]
        ahead = best - max((weight for weight, _ in others), default=-inf)
        sure = all(best - weight >= PLAIN + _for_people(meant, place) for weight, place in others)
        sure = sure and not self._is_out_of_the_way(meant, matches)
        return (meant if ahead >= MARGIN else None), sure

    def _is_out_of_the_way(self, meant: Place, matches: Sequence[Match]) -> bool:
        """Return whether a town lies far from all else that is named, and a namesake of it right beside it.

        Dobropillia beside Huliaipole may be the village there, though the town is written of more often.
        """
        known = (meant.population or 0) >= EVERYWHERE
        if known or not self.regions.isdisjoint(above.id for above in meant.within):
            return False
        own = point_of(meant)
        others = [point for point in self.points if own is None or point[:2] != own[:2]]
        if not others or own is None or _two_nearest(own, others)[0] < OUT_OF_THE_WAY_KM:
            return False
        namesakes = (point_of(match.place) for match in matches if match.place is not meant)
        return any(point is not None and _two_nearest(point, others)[0] < BESIDE_KM for point in namesakes)

    def _weight(self, match: Match, beside: Sequence[Point]) -> float:
        place = match.place
        weight, within, point = _reckoned(place)
        if match.score <= FORMER:
            weight -= IS_FORMER
        area = 0.0 if self.regions.isdisjoint(within) else NAMED_REGION
        if within and not self.around.isdisjoint(within):
            area += SAME_REGION * (within[-1] in self.around) + SAME_DISTRICT * (within[0] in self.around)
        if not self.points:
            return weight + ALONE * area + IS_OF_THE_FRONT * (place.id in front())
        if point is None:
            return weight + area - NEAREST * _doublings(FAR_KM)
        weight += area - self._away(place.id, point)
        return weight - BESIDE * _doublings(_two_nearest(point, beside)[0]) if beside else weight

    def _away(self, place_id: str, point: Point) -> float:
        """Return how much speaks against a place since it lies away from the article's others."""
        known, against = self._near.get(place_id, (0, 0.0))
        if known != len(self.points):
            first, second = _two_nearest(point, self.points)
            against = NEAREST * _doublings(first)
            against += SECOND * _doublings(second) if len(self.points) > 1 else 0.0
            self._near[place_id] = len(self.points), against
        return against


def _doublings(kilometres: float) -> float:
    return log2(1 + kilometres / NEAR_KM)


def _two_nearest(point: Point, others: Iterable[Point]) -> tuple[float, float]:
    """Return the kilometres to the nearest and to the second nearest of the others."""
    first, second, (north, east, about) = inf, inf, point
    for y, x, off in others:
        square = (y - north) * (y - north) + (x - east) * (x - east) + (off + about)
        if square < first:
            first, second = square, first
        elif square < second:
            second = square
    return first**0.5, second**0.5
