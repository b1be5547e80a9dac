"""What the store knows that an answer is made of."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.feed import OutletHealth
from domain.place import Activity, Place
from domain.statement import Statement, Topic


@dataclass(frozen=True, slots=True)
class Totals:
    """How much the store holds about a place. Unnamed groups are not counted among the speakers."""

    statements: int = 0
    speakers: int = 0
    outlets: int = 0
    narrations: int = 0
    newest: date | None = None


@dataclass(frozen=True, slots=True)
class TopicCount:
    """How much one side (None: a speaker of no side) has said on one topic about a place."""

    topic: Topic
    side: str | None
    statements: int
    newest: date


@dataclass(frozen=True, slots=True)
class SinceAsked:
    """What has changed about a place since this chat asked about it at `at`."""

    at: datetime
    new: int
    corrected: int
    withdrawn: int

    @property
    def nothing(self) -> bool:
        return not (self.new or self.corrected or self.withdrawn)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another place that the same articles speak about, and how much has been said about it."""

    place: Place
    activity: Activity


@dataclass(frozen=True, slots=True)
class PlaceNews:
    """What an answer about one place is made of.

    `statements` (newest day first, within a day the latest article first, and text order within it) are
    the newest about the place and, where they lie further back, the newest two of each side on the topics
    that may be shown openly; `narration` are the outlets' own words in the same order. Both are cut;
    `totals` and `topics` count all there is. `mentioned` are the places that these are about, to name them
    where `place` holds several. `health` is how well the outlets are read that would name it.
    """

    place: Place
    totals: Totals
    statements: tuple[Statement, ...] = ()
    narration: tuple[Statement, ...] = ()
    topics: tuple[TopicCount, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    mentioned: tuple[Place, ...] = ()
    since: SinceAsked | None = None
    health: OutletHealth = field(default_factory=OutletHealth)
