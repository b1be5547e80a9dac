"""What a mention can mean: places with the evidence for each, and the order among them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log10

from domain.place import ActivityLookup, Place, PlaceKind
from gazetteer.index import EXACT, FORM, Hit, Index

OFFICIAL, ALTERNATE, FORMER, SLANG, OTHER = range(5)
"""Classes of names, as they stand in the data."""

_WORTH = (0.0, -0.2, -0.3, -0.3, -0.5)
"""What each class adds to the logarithm of the inhabitants."""
_FORM = -1.0
_UNDECLINED = -0.8
LEAD = 0.65
"""The best must be worth this much more than the next: 4.5 times the inhabitants."""
_WRITTEN_ABOUT = 3.5
"""What it is worth that statements are about a place: some three thousand times the inhabitants."""
_SLIP = -2.0


NO_ACTIVITY: ActivityLookup = {}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place a mention may mean. `slips` counts how far the typed word is from its name, 0 for exact.

    `heard` is the part of its worth that it has from statements about it.
    """

    number: int
    place: Place
    name: str
    quality: int
    how: int
    worth: float
    slips: float = 0.0
    heard: float = 0.0

    def leads_unheard(self, other: "Candidate") -> bool:
        """Whether it would lead far enough if nothing had been said about either."""
        return self.worth - self.heard - (other.worth - other.heard) >= LEAD

    @property
    def weight(self) -> int:
        """Inhabitants, as far as they are known."""
        return inhabitants(self.place)


@dataclass
class Mention:
    """Words of the question, from `first` up to but not including `last`, and what they can mean."""

    first: int
    last: int
    candidates: list[Candidate] = field(default_factory=list)
    direction: bool = False
    exact: bool = True
    contested: bool = False
    """Whether the reader is asked however far the best leads."""
    told_by_news: bool = False
    """Whether only the statements about the best keep the reader from being asked."""
    hints: set[int] = field(default_factory=set)
    """Positions of words elsewhere in the question that said which place is meant."""

    @property
    def best(self) -> Candidate:
        return self.candidates[0]

    @property
    def decided(self) -> bool:
        """Whether the best candidate leads far enough to be answered without asking."""
        if self.contested:
            return False
        return len(self.candidates) == 1 or self.best.worth - self.candidates[1].worth >= LEAD

    @property
    def namesakes(self) -> list[Candidate]:
        """The other candidates, where the best leads one of them only because statements are about it."""
        others = self.candidates[1:] if self.decided else []
        asked = self.told_by_news or any(not self.best.leads_unheard(other) for other in others)
        return others if asked else []

    def keep(self, kept: Iterable[Candidate]) -> None:
        self.candidates = sorted(kept, key=lambda candidate: -candidate.worth)


def inhabitants(place: Place) -> int:
    """Return the inhabitants; for a district or region a round number that puts it before villages."""
    return place.population or _ROUGHLY.get(place.kind, 0)


_ROUGHLY = {
    PlaceKind.DISTRICT: 100_000,
    PlaceKind.REGION: 2_000_000,
    PlaceKind.AREA: 6_000_000,
    PlaceKind.CITY: 3_000,
}


def worth(place: Place, quality: int) -> float:
    """Return how likely a place is to be meant before anything else is known."""
    return log10(inhabitants(place) + 30) + _WORTH[quality]


def heard(place: Place, activity: ActivityLookup) -> float:
    """Return how much likelier the statements about a place make it."""
    if (known := activity.get(place.id)) is not None and known.statements > 0:
        return _WRITTEN_ABOUT + log10(known.statements)
    return 0.0


def from_hits(
    index: Index, hits: Iterable[Hit], activity: ActivityLookup, *, undeclined: bool
) -> list[Candidate]:
    """Return the candidates of exact hits, best first; a place counts once, by its best name.

    `undeclined` says that a preposition stands before the word which asks for another case than the
    nominative.
    """
    found: dict[int, Candidate] = {}
    hits = list(hits)
    # News of a town of which this is only some form ("Покровське" of Покровськ), or that is only also called
    # so, do not make it likelier than the places whose name it is.
    real = any(hit.how == EXACT and hit.name.quality == OFFICIAL for hit in hits)
    index.fetch(number for hit in hits for number in hit.name.places)
    for hit in hits:
        for number in hit.name.places:
            place = index.place(number)
            is_it = hit.how == EXACT and hit.name.quality == OFFICIAL
            heard_of = activity if is_it or undeclined or not real else NO_ACTIVITY
            told = heard(place, heard_of)
            value = worth(place, hit.name.quality) + told
            value += _FORM if hit.how == FORM else _UNDECLINED if undeclined and hit.how == EXACT else 0.0
            candidate = Candidate(number, place, hit.name.text, hit.name.quality, hit.how, value, heard=told)
            if number not in found or _stands_before(candidate, found[number]):
                found[number] = candidate
    return _without_weak(sorted(found.values(), key=lambda candidate: (-candidate.worth, candidate.number)))


def _stands_before(one: Candidate, other: Candidate) -> bool:
    """Return whether the first is the better evidence for one place: its real name before hearsay."""
    return (one.quality == OFFICIAL, one.worth) > (other.quality == OFFICIAL, other.worth)


def _without_weak(candidates: list[Candidate]) -> list[Candidate]:
    """Leave out those known under the name only by hearsay, where it is the real name of another place."""
    real = [candidate.weight for candidate in candidates if candidate.quality == OFFICIAL]
    if not real:
        return candidates
    return [
        candidate
        for candidate in candidates
        if candidate.quality in (OFFICIAL, FORMER)
        or (candidate.quality == ALTERNATE and candidate.weight > 20_000 + 30 * max(real))
    ]


def slipped(
    place: Place, name: str, number: int, quality: int, slips: float, activity: ActivityLookup
) -> Candidate:
    """Return a candidate that the typed word is only like."""
    told = heard(place, activity)
    value = worth(place, quality) + told + _SLIP * slips
    return Candidate(number, place, name, quality, EXACT, value, slips, told)
