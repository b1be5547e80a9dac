"""What a chat is told unasked, before it is put into words."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.feed import OutletHealth
from domain.language import Names
from domain.place import Place
from domain.statement import Statement
from domain.subscription import Filter, Subscription

NOTHING_READ = OutletHealth()


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription and what its subject is called; `place` is None for a speaker."""

    subscription: Subscription
    names: Names
    place: Place | None = None

    @property
    def filter(self) -> Filter:
        return self.subscription.wish.filter


@dataclass(frozen=True, slots=True)
class Denied:
    """A denial and the claim it denies, one of which is new."""

    followed: Followed
    denial: Statement
    claim: Statement


@dataclass(frozen=True, slots=True)
class Told:
    """What is new on one thing that is followed, newest first; `mentioned` are the places it is about."""

    followed: Followed
    statements: tuple[Statement, ...]
    mentioned: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class QuietOne:
    """Something followed that is not spoken about: the day of its last word, and how its outlets answer."""

    followed: Followed
    last: date | None
    health: OutletHealth = NOTHING_READ


@dataclass(frozen=True, slots=True)
class Digest:
    """What has happened since `since` to all that an address has due at `due`.

    `corrected` and `withdrawn` hold what this address has been shown before. `by_alert` counts what is new
    and was told already. `asleep_since`: nothing was sent since then because nothing had happened.
    """

    due: datetime
    since: datetime
    followed: tuple[Followed, ...]
    new: tuple[Told, ...] = ()
    disputed: tuple[Denied, ...] = ()
    corrected: tuple[tuple[Followed, Statement], ...] = ()
    withdrawn: tuple[tuple[Followed, Statement], ...] = ()
    quiet: tuple[QuietOne, ...] = ()
    by_alert: int = 0
    asleep_since: datetime | None = None

    @property
    def has_news(self) -> bool:
        return bool(self.new or self.disputed or self.corrected or self.withdrawn)


@dataclass(frozen=True, slots=True)
class Alert:
    """What an address is told at once: what is new on each thing it follows, and what of it is disputed."""

    new: tuple[Told, ...]
    disputed: tuple[Denied, ...] = ()

    @property
    def count(self) -> int:
        return sum(len(told.statements) for told in self.new)
