"""How well the outlets are read in which a place would be named: what makes silence honest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlite_utils import Database

from domain.feed import NAMED_WITHIN, Feed, Named, Outlet, OutletHealth

_LOOKED_AT = 500
"""Newest statements about a place in which the outlets that named it are looked for."""


class Looked:
    """The feeds as they were at one moment, of which many places are asked about."""

    def __init__(self, db: Database, feeds: Iterable[Feed], now: datetime) -> None:
        self._db = db
        self._now = now
        self._read_by_feed = [feed for feed in feeds if not feed.settings.paused]
        self._filters: Mapping[str, frozenset[int]] | None = None
        self._near: dict[str, OutletHealth] = {}

    def health(self, place_id: str) -> OutletHealth:
        """Return how well the outlets are read for a place's region; paused feeds are not read."""
        if not self._read_by_feed:
            return OutletHealth()
        if place_id not in self._near:
            self._near[place_id] = self._of_region(place_id)
        naming = _naming(self._db, place_id, self._now, self._read_by_feed)
        return replace(self._near[place_id], naming=naming)

    def _of_region(self, place_id: str) -> OutletHealth:
        if self._filters is None:
            places = {place for feed in self._read_by_feed for place in feed.settings.places}
            self._filters = _regions(self._db, places)
        ours = _regions(self._db, [place_id])[place_id]
        near = [feed for feed in self._read_by_feed if _reads(feed, ours, self._filters)]
        failing = {feed.source: feed for feed in near if feed.failing(self._now)}
        silent = {feed.source: feed for feed in near if feed.unusually_silent(self._now)}
        return OutletHealth(
            read=len({feed.source for feed in near}),
            failing=tuple(Outlet(name, feed.read_at) for name, feed in failing.items()),
            silent=tuple(Outlet(name, feed.last_new) for name, feed in silent.items() if feed.last_new),
            pages=tuple((name, feed.site) for name, feed in failing.items() if feed.site),
        )


def _reads(feed: Feed, ours: frozenset[int], regions: Mapping[str, frozenset[int]]) -> bool:
    places = feed.settings.places
    return not places or any(ours & regions.get(place, frozenset()) for place in places)


def _regions(db: Database, place_ids: Iterable[str]) -> Mapping[str, frozenset[int]]:
    """Return the region that each place lies in; an area's are its members, the country's all."""
    found: dict[str, frozenset[int]] = {}
    for place_id in place_ids:
        rows = db.execute(
            """
            WITH RECURSIVE up (number) AS (
                SELECT number FROM place WHERE id = :place
                UNION SELECT member FROM area_member JOIN place ON place.number = area WHERE place.id = :place
                UNION SELECT place.parent FROM up JOIN place ON place.number = up.number
                WHERE place.parent IS NOT NULL)
            SELECT up.number FROM up JOIN place ON place.number = up.number WHERE place.parent IS NULL
            """,
            {"place": place_id},
        ).fetchall()
        found[place_id] = frozenset(row[0] for row in rows)
    return found


def _naming(db: Database, place_id: str, now: datetime, read: Sequence[Feed]) -> tuple[Named, ...]:
    rows = db.execute(
        """
        SELECT DISTINCT source.name FROM (
            SELECT statement FROM statement_place
            JOIN place ON place.number = statement_place.place
            WHERE place.id = :place AND main = 1 AND narration IN (0, 1) AND day >= :since
            ORDER BY day DESC LIMIT :limit) AS named
        JOIN appearance ON appearance.statement = named.statement
        JOIN article ON article.id = appearance.article
        JOIN source ON source.id = article.source
        """,
        {"place": place_id, "since": (now - NAMED_WITHIN).date().isoformat(), "limit": _LOOKED_AT},
    ).fetchall()
    named = {row[0] for row in rows}
    published: dict[str, date | None] = {}
    for feed in read:
        if feed.source in named:
            days = [
                day for day in (published.get(feed.source), feed.last_new and feed.last_new.date()) if day
            ]
            published[feed.source] = max(days, default=None)
    return tuple(Named(name, day) for name, day in sorted(published.items()))
