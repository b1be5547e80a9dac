"""When something is due that a chat wants at a time of its own day; pure, in the zone's own rules."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

LATE = timedelta(minutes=15)
"""After this time a digest says when it was due: ticks and a long queue stay below it, an outage does not."""


class Frequency(StrEnum):
    """How often a chat wants to hear of something."""

    INSTANT = "instant"
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a chat wants to hear: at once, or at a minute of its local day, of one weekday (0: Monday)."""

    frequency: Frequency
    at: time = time(0)
    weekday: int = 0

    @property
    def is_instant(self) -> bool:
        return self.frequency is Frequency.INSTANT


INSTANT = Rhythm(Frequency.INSTANT)


@dataclass(frozen=True, slots=True)
class Due:
    """The next time something is due: the moment (UTC), and the local day that it is for."""

    moment: datetime
    day: date


@lru_cache(4096)
def next_due(rhythm: Rhythm, zone: ZoneInfo, after: datetime, last_day: date | None) -> Due:
    """Return when a digest is due next, strictly after the moment `after` (aware).

    A local time that the clocks skip in spring is due as much later as they jump; one that they repeat
    in autumn is due the first time round (PEP 495, fold=0). `last_day` is the local day that had its
    digest already: there is one a day, even where somebody changes the time or the zone.

    Raises:
        ValueError: what is wanted at once is never due.
    """
    if rhythm.is_instant:
        raise ValueError("what is wanted at once has no time")
    day = after.astimezone(zone).date() - timedelta(days=1)  # a zone can skip or repeat a day
    while True:
        if (last_day is None or day > last_day) and _is_day_of(rhythm, day):
            moment = datetime.combine(day, rhythm.at, tzinfo=zone).astimezone(UTC)
            if moment > after:
                return Due(moment, day)
        day += timedelta(days=1)


def _is_day_of(rhythm: Rhythm, day: date) -> bool:
    return rhythm.frequency is Frequency.DAILY or day.weekday() == rhythm.weekday


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local hours in which a chat wants to hear nothing unasked; they may go over midnight."""

    begins: time
    ends: time

    def __post_init__(self) -> None:
        if self.begins == self.ends:
            raise ValueError("quiet hours need a beginning and another end")


def quiet_until(quiet: Quiet | None, zone: ZoneInfo, now: datetime) -> datetime | None:
    """Return when the quiet hours that hold at `now` end (UTC), None where nothing is to be held."""
    if quiet is None:
        return None
    local = now.astimezone(zone)
    clock = local.time().replace(second=0, microsecond=0, tzinfo=None)
    if quiet.begins < quiet.ends:
        holds = quiet.begins <= clock < quiet.ends
    else:
        holds = clock >= quiet.begins or clock < quiet.ends
    if not holds:
        return None
    over_midnight = quiet.begins > quiet.ends and clock >= quiet.begins
    day = local.date() + timedelta(days=1 if over_midnight else 0)
    ends = datetime.combine(day, quiet.ends, tzinfo=zone).astimezone(UTC)
    # An hour that is repeated in autumn: its first end is over, the second one counts.
    return (
        ends if ends > now else datetime.combine(day, quiet.ends, tzinfo=zone).replace(fold=1).astimezone(UTC)
    )
