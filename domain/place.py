"""Places that can be asked about, and what a reader's words can mean."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from domain.language import Names


class PlaceKind(StrEnum):
    """What sort of place it is; `AREA` spans several regions (Donbas)."""

    CITY = "city"
    TOWN = "town"  # КАТОТТГ category X, селище
    VILLAGE = "village"
    DISTRICT = "district"
    REGION = "region"
    AREA = "area"


SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)


class Coordinates(StrEnum):
    """How good a place's point is; only `OWN` may be drawn as the place itself."""

    OWN = "own"
    COMMUNITY = "community"  # the centre of its hromada: median error 10 km, p90 21 km
    DISTRICT = "district"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Place:
    """A settlement, district or region under a stable id, with the places it lies in.

    `names` are complete as a reader sees them: "Pokrovsk district", not "Pokrovsk", for a district.
    `within` holds the direct parent first (district, then region), and is empty for a region.
    `members` holds the ids of an area's regions, and is empty for everything else.
    """

    id: str
    kind: PlaceKind
    names: Names
    within: tuple["Place", ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    coordinates: Coordinates = Coordinates.NONE
    population: int | None = None
    members: tuple[str, ...] = ()

    @property
    def parent(self) -> str | None:
        return self.within[0].id if self.within else None

    @property
    def is_settlement(self) -> bool:
        return self.kind in SETTLEMENTS

    @property
    def codes(self) -> tuple[str, ...]:
        """The ids whose statements answer for this place: its own, or its members'."""
        return self.members or (self.id,)


@dataclass(frozen=True, slots=True)
class Activity:
    """How much the store has about one place: published statements, and the newest one's day."""

    statements: int
    newest: date


class ActivityLookup(Protocol):
    """Where the gazetteer asks how much has been said about a place; a dict will do."""

    def get(self, place_id: str, /) -> Activity | None: ...


class Meaning(StrEnum):
    """The decision what somebody's words mean."""

    PLACE = "place"
    REGION = "region"  # a region, district or area
    AMBIGUOUS = "ambiguous"
    NONE = "none"


class NoPlace(StrEnum):
    """Why words mean no place."""

    EMPTY = "empty"  # nothing but blanks, signs or invisible characters
    TALK = "talk"  # a greeting, thanks, an insult, another topic, a person
    OUTSIDE = "outside"  # a place that exists, outside the gazetteer
    UNKNOWN = "unknown"  # perhaps a place, but none that is known


@dataclass(frozen=True, slots=True)
class Match:
    """One candidate: a place, how likely it is (0 to 1), and the name of it that was met."""

    place: Place
    score: float
    name: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """What one part of a question means.

    `typed` are the reader's words that were taken for the place. `exact` is true when they are one of
    its names as the official or another current spelling, in any case form; false for a typo, a former
    name or another keyboard layout: then the answer says what it took the question for.
    `direction` marks "Pokrovsk direction". For `AMBIGUOUS` there are two or more matches, best first.
    `namesakes` are the places that the words fit as well, where only the statements about the first match
    made that one likelier: it may be answered about if the answer says so and offers them, no more.
    """

    kind: Meaning
    matches: tuple[Match, ...]
    typed: str
    exact: bool = True
    direction: bool = False
    namesakes: tuple[Match, ...] = ()

    @property
    def is_certain(self) -> bool:
        """Whether the first match is meant and no other one."""
        return self.kind in (Meaning.PLACE, Meaning.REGION) and not self.namesakes

    @property
    def asked_back(self) -> "Resolved":
        """The question which of all the places it may mean is meant."""
        return replace(
            self, kind=Meaning.AMBIGUOUS, matches=(*self.matches, *self.namesakes), namesakes=(), exact=True
        )


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a question means: its first place, then any further ones in the order they were named.

    For `NONE`, `reason` says why and `near` holds names that are like what was typed, best first.
    `other_layout` says that it was typed on a keyboard set to another language: then its letters do not
    tell the reader's.
    """

    query: str
    first: Resolved
    also: tuple[Resolved, ...] = ()
    reason: NoPlace | None = None
    near: tuple[Match, ...] = ()
    other_layout: bool = False
