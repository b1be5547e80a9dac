"""Which of several namesakes an article means: villages of the gazetteer in the company news gives them.

An article is made up for each: a sentence with other towns, some of them far off, and one with the village,
half of the time beside a town near it. A third name the region too. Cities are drawn by their people, in any
company.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import cos, hypot, radians
from random import Random

from domain.place import Place, PlaceKind
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names

AT_THE_FRONT = frozenset(
    "UA14 UA63 UA23 UA65 UA59 UA12 UA44 UA74 UA48".split()
)  # Donetsk, Kharkiv, Zaporizhzhia, Kherson, Sumy, Dnipropetrovsk, Luhansk, Chernihiv, Mykolaiv
TOWN, CITY = 1_500, 8_000
NEAR_KM, FAR_KM = 35, 150
DAY = date(2025, 11, 12)


@dataclass(frozen=True, slots=True)
class Case:
    """A place, the towns named before it and those beside it, and whether its region is named."""

    meant: Place
    before: Sequence[Place]
    beside: Sequence[Place]
    with_region: bool

    @property
    def text(self) -> str:
        """The article."""
        region = f" Це {self.meant.within[-1].names.uk}." if self.with_region else ""
        towns = ", ".join(place.names.uk for place in self.before)
        first = f"Під вогнем були населені пункти {towns}.{region} " if towns else ""
        return first + f"Обстріляні {' і '.join(one.names.uk for one in (*self.beside, self.meant))}."


def cases(places: NamedPlaces, villages: int, cities: int, seed: int) -> Iterator[tuple[str, Case]]:
    """Yield "village" or "city" and a case, the same ones for the same seed."""
    rnd = Random(seed)
    known = [one for one in places.places() if one.is_settlement and one.latitude is not None and one.within]
    front = [one for one in known if one.within[-1].id[:4] in AT_THE_FRONT]
    towns = [one for one in front if (one.population or 0) >= TOWN]
    alike = (one for one in rnd.sample(front, len(front)) if _has_namesakes(places, one))
    for village in (one for one, _ in zip(alike, range(villages), strict=False)):
        yield "village", _case(village, towns, rnd)
    large = [one for one in known if (one.population or 0) >= CITY and _has_namesakes(places, one)]
    for city in rnd.choices(large, [one.population or 0 for one in large], k=cities):
        yield "city", Case(city, rnd.sample(towns, rnd.choice((1, 2, 3, 5))), (), rnd.random() < 1 / 3)


def measured(
    places: NamedPlaces, villages: int, cities: int, seed: int = 1, told: Callable[[str, Case], None] = print
) -> Counter[tuple[str, str]]:
    """Return how often which sort came out "right", "wrong", "doubted" (shown to an editor) or "open"."""
    found: Counter[tuple[str, str]] = Counter()
    for sort, case in cases(places, villages, cities, seed):
        outcome = _outcome(places, case)
        found[sort, outcome] += 1
        if outcome == "wrong":
            told(sort, case)
    return found


def _outcome(places: NamedPlaces, case: Case) -> str:
    one = extract(case.text, published=DAY, places=places).statements[-1]
    ids = {place.id for place in one.places if place.id}
    others = {place.id for place in case.beside}
    if not one.is_sure and ids - others:
        return "doubted"
    if case.meant.id in ids:
        return "right"
    kinds = {place.id: places.place(place.id) for place in one.places if place.id and place.id not in others}
    strange = any(one is not None and one.kind is not PlaceKind.REGION for one in kinds.values())
    return "wrong" if strange else "open"


def _case(village: Place, towns: Sequence[Place], rnd: Random) -> Case:
    by_distance = sorted((_kilometres(village, one), one.id, one) for one in towns if one.id != village.id)
    near = [one for away, _, one in by_distance[:6] if away < NEAR_KM] or [by_distance[0][2]]
    far = [one for away, _, one in by_distance if NEAR_KM < away < FAR_KM]
    company = [
        *rnd.sample(near, min(2, len(near))),
        *rnd.sample(far, min(rnd.choice((0, 1, 2, 4)), len(far))),
    ]
    rnd.shuffle(company)
    beside = [rnd.choice(near)] if rnd.random() < 1 / 2 else []
    return Case(village, company, beside, rnd.random() < 1 / 3)


def _has_namesakes(places: NamedPlaces, one: Place) -> bool:
    return sum(match.place.is_settlement for match in places.named(one.names.uk)) > 1


def _kilometres(one: Place, other: Place) -> float:
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return float("inf")
    north = (one.latitude or 0) - (other.latitude or 0)
    east = ((one.longitude or 0) - (other.longitude or 0)) * cos(radians(one.latitude or 0))
    return 111.2 * hypot(north, east)


def main() -> None:
    with open_names() as places:
        found = measured(places, villages=1_000, cities=500, told=lambda *_: None)
    print(f"{'':10}{'right':>9}{'doubted':>9}{'open':>9}{'wrong':>9}")
    for sort in ("village", "city"):
        of = sum(count for (other, _), count in found.items() if other == sort)
        row = (100 * found[sort, outcome] / of for outcome in ("right", "doubted", "open", "wrong"))
        print(f"{sort:10}" + "".join(f"{share:8.1f}%" for share in row))
