"""Feeds that are read by themselves, and what is known of how well that goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from domain.language import Language
from domain.statement import Topic


class Trust(StrEnum):
    """What becomes of a feed's statements without an editor; what always needs one always waits for one."""

    DRAFTS = "drafts"  # all wait
    SURE = "sure"  # those without doubts are published, the rest waits and lapses
    PUBLISHED = "published"  # all are published


LATE_AFTER = 2
"""Intervals without a good answer from which a feed counts as failing (DESIGN, rule 4)."""

NAMED_WITHIN = timedelta(days=90)
"""How far back an outlet must have named a place for its silence to mean anything (DESIGN, rule 4)."""

LAPSE_AFTER = timedelta(days=7)
"""How long a doubtful statement of a feed of trust `sure` waits for an editor."""


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """What an editor decides about a feed.

    `language` None: as each article shows. `places` are the ids of the places that its statements must be
    about or lie in, none: all are kept. `holds` are the hours that statements on a topic are kept back.
    `whole`: the feed carries whole articles, so that none is fetched.
    """

    interval: timedelta = timedelta(minutes=15)
    language: Language | None = None
    trust: Trust = Trust.DRAFTS
    places: tuple[str, ...] = ()
    holds: Mapping[Topic, int] = field(default_factory=dict)
    whole: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed of a source, with what is known of it.

    `site` is the page that people read. `failures` counts the tries since the last good answer, `problem` is
    the newest one's. `last_ok` is when it last answered well, `last_new` when its newest entry was
    published. `first_read` None: nothing of it has been read, so that its next reading announces nothing.
    `gap` is what usually lies between two entries, None while too few are known.
    """

    id: int
    source: str
    url: str
    site: str | None
    settings: FeedSettings
    added_at: datetime
    next_at: datetime
    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    problem: str | None = None
    last_ok: datetime | None = None
    last_new: datetime | None = None
    first_read: datetime | None = None
    gap: timedelta | None = None

    def failing(self, now: datetime) -> bool:
        """Tell whether it could not be read for twice its interval."""
        return not self.settings.paused and now > self.late_at

    @property
    def late_at(self) -> datetime:
        """When it counts as failing unless it answers before."""
        return self.read_at + LATE_AFTER * self.settings.interval

    @property
    def read_at(self) -> datetime:
        """When it last answered well, or else was added."""
        return self.last_ok or self.added_at

    def unusually_silent(self, now: datetime) -> bool:
        """Tell whether it answers, but its newest entry is much older than is usual for it."""
        if self.gap is None or self.last_new is None or self.failing(now) or self.settings.paused:
            return False
        return now - self.last_new > max(SILENT_FROM, SILENT_GAPS * self.gap)


SILENT_FROM = timedelta(days=1)
"""No feed is called unusually silent sooner: nights and Sundays are not unusual."""

SILENT_GAPS = 5
"""Usual gaps between entries from which a feed counts as unusually silent."""


class Outlet(NamedTuple):
    """An outlet and the moment since when it has not answered, or has published nothing."""

    name: str
    since: datetime


class Named(NamedTuple):
    """An outlet that named a place lately, and the day it last published anything, None if never."""

    name: str
    published: date | None


@dataclass(frozen=True, slots=True)
class OutletHealth:
    """How well the outlets are read in which a place would be named.

    `read` counts the outlets read by feed for its region; `failing` are those of them that could not be read
    for twice their interval, `silent` those that answer but publish unusually little, and `pages` where
    people can look themselves at those that fail (name, link). `naming` are the outlets read by feed that
    named the place in the last 90 days.
    """

    read: int = 0
    failing: tuple[Outlet, ...] = ()
    silent: tuple[Outlet, ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    naming: tuple[Named, ...] = ()

    def published_since(self, day: date) -> bool:
        """Tell whether an outlet that named the place has published anything after `day`."""
        return any(named.published is not None and named.published > day for named in self.naming)
