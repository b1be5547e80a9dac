"""Feeds: which there are, which are due, and how their readings went."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from domain.feed import LATE_AFTER, Feed, FeedSettings, OutletHealth, Trust
from domain.language import Language
from domain.statement import Source, Topic
from store import moments
from store.health import Looked

_FEED = """
    SELECT feed.*, source.name AS name,
        (SELECT json_group_array(place.id) FROM feed_place JOIN place ON place.number = feed_place.place
         WHERE feed_place.feed = feed.id) AS places
    FROM feed JOIN source ON source.id = feed.source
"""


SAME_SECONDS = 10
"""For how long what was found of feeds is answered with: they are read every five minutes at most."""

NEVER = datetime.min.replace(tzinfo=UTC)


class Feeds:
    """What is read by itself."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._stands: object = None
        self._looked = Looked(db, [], NEVER)

    def all(self) -> list[Feed]:
        """Return the feeds by the names of their outlets."""
        return self._feeds("WHERE feed.removed_at IS NULL ORDER BY source.name, feed.id", {})

    def get(self, feed: int) -> Feed | None:
        return next(
            iter(self._feeds("WHERE feed.id = :feed AND feed.removed_at IS NULL", {"feed": feed})), None
        )

    def at(self, url: str) -> Feed | None:
        """Return the feed at an address, None where it was removed or never there."""
        return next(
            iter(self._feeds("WHERE feed.url = :url AND feed.removed_at IS NULL", {"url": url})), None
        )

    def due(self, now: datetime, limit: int) -> list[Feed]:
        """Return feeds that are to be read by now, the longest due first."""
        return self._feeds(
            """
            WHERE feed.removed_at IS NULL AND feed.paused = 0 AND feed.next_at <= :now
            ORDER BY feed.next_at, feed.id LIMIT :limit
            """,
            {"now": moments.to_text(now), "limit": limit},
        )

    def late(self, now: datetime) -> tuple[int, ...]:
        """Return the feeds that are failing: two look-ups of an index, so that any answer can ask."""
        rows = self._db.execute(
            "SELECT id FROM feed WHERE removed_at IS NULL AND paused = 0 AND late_at < ? ORDER BY id",
            [moments.to_text(now)],
        ).fetchall()
        return tuple(row[0] for row in rows)

    def anything_waits(self, now: datetime) -> bool:
        """Tell whether the waiting of a feed's draft ends by now."""
        rows = self._db.execute(
            """
            SELECT EXISTS (SELECT 1 FROM feed_statement WHERE publish_at <= :now)
                OR EXISTS (SELECT 1 FROM feed_statement WHERE lapse_at <= :now)
            """,
            {"now": moments.to_text(now)},
        ).fetchone()
        return bool(rows[0])

    def health(self, place_id: str, now: datetime) -> OutletHealth:
        """Return how well the outlets are read in which a place would be named; seconds old at most."""
        stands = (self.late(now), self._read(), int(now.timestamp()) // SAME_SECONDS)
        if stands != self._stands:
            self._stands, self._looked = stands, Looked(self._db, self.all(), now)
        return self._looked.health(place_id)

    def _read(self) -> tuple[int, int]:
        """Return what is another when other feeds are read than before."""
        row = self._db.execute(
            "SELECT count(*), coalesce(sum(id), 0) FROM feed WHERE removed_at IS NULL AND paused = 0"
        ).fetchone()
        return row[0], row[1]

    def _feeds(self, condition: str, parameters: dict[str, Any]) -> list[Feed]:
        return [_from_row(row) for row in self._db.query(f"{_FEED} {condition}", parameters)]


class FeedWrites:
    """The changes to feeds, inside a transaction."""

    _db: Database

    def add_feed(
        self,
        source: Source,
        url: str,
        settings: FeedSettings,
        now: datetime,
        *,
        by: str,
        site: str | None = None,
    ) -> int:
        """Read `url` from now on as a feed of `source`; one that was removed starts anew.

        Returns:
            Its number.
        """
        self._db.execute(
            "INSERT OR IGNORE INTO source (name, grade) VALUES (?, ?)", [source.name, source.grade]
        )
        rows = self._db.execute(
            """
            INSERT INTO feed
                (source, url, site, interval, trust, holds, whole, paused, next_at, late_at,
                 added_at, added_by)
            SELECT id, :url, :site, 0, 'drafts', '{}', 0, 0, :now, :now, :now, :by FROM source
            WHERE name = :source
            ON CONFLICT (url) DO UPDATE SET
                source = excluded.source, removed_at = NULL, removed_by = NULL, added_at = excluded.added_at,
                added_by = excluded.added_by, next_at = excluded.next_at, etag = NULL, modified = NULL,
                failures = 0, problem = NULL, last_ok = NULL, first_read = NULL
            RETURNING id
            """,
            {"source": source.name, "url": url, "site": site, "now": moments.to_text(now), "by": by},
        ).fetchall()
        feed = int(rows[0][0])
        self.set_feed(feed, settings)
        return feed

    def set_feed(self, feed: int, settings: FeedSettings) -> None:
        """Let an editor's decisions hold from now on."""
        self._db.execute(
            """
            UPDATE feed SET language = :language, interval = :interval, trust = :trust, holds = :holds,
                whole = :whole, paused = :paused
            WHERE id = :feed
            """,
            {
                "feed": feed,
                "language": settings.language,
                "interval": int(settings.interval.total_seconds()),
                "trust": settings.trust,
                "holds": json.dumps(settings.holds),
                "whole": settings.whole,
                "paused": settings.paused,
            },
        )
        self._db.execute("DELETE FROM feed_place WHERE feed = ?", [feed])
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO feed_place (feed, place) SELECT ?, number FROM place WHERE id = ?",
            [(feed, place) for place in settings.places],
        )
        self._note_when_late(feed)

    def feed(self, feed: int) -> Feed:
        """Return a feed that is read."""
        found = Feeds(self._db).get(feed)
        assert found is not None
        return found

    def feed_at(self, url: str) -> Feed | None:
        """Return the feed at an address, None where none is read."""
        return Feeds(self._db).at(url)

    def change_feed(
        self, feed: int, change: Callable[[FeedSettings], FeedSettings], now: datetime
    ) -> Feed | None:
        """Change what an editor has decided about a feed; None if it has been removed.

        What is to be read more often than before, or was paused, is read at once.
        """
        found = Feeds(self._db).get(feed)
        if found is None:
            return None
        settings = change(found.settings)
        self.set_feed(feed, settings)
        if settings.interval < found.settings.interval or found.settings.paused:
            self.read_feed_now(feed, now)
        return Feeds(self._db).get(feed)

    def read_feed_now(self, feed: int, now: datetime) -> bool:
        """Let a feed be read as the next one; False if it has been removed."""
        cursor = self._db.execute(
            "UPDATE feed SET next_at = ? WHERE id = ? AND removed_at IS NULL", [moments.to_text(now), feed]
        )
        return bool(cursor.rowcount)

    def remove_feed(self, feed: int, now: datetime, *, by: str) -> bool:
        """Read a feed no longer; what it brought stays. Return False if it is gone already."""
        cursor = self._db.execute(
            "UPDATE feed SET removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL",
            [moments.to_text(now), by, feed],
        )
        return bool(cursor.rowcount)

    def _note_when_late(self, feed: int) -> None:
        rows = self._db.execute("SELECT coalesce(last_ok, added_at), interval FROM feed WHERE id = ?", [feed])
        for read_at, interval in rows.fetchall():
            late_at = moments.from_text(read_at) + LATE_AFTER * timedelta(seconds=interval)
            self._db.execute("UPDATE feed SET late_at = ? WHERE id = ?", [moments.to_text(late_at), feed])


def _from_row(row: Mapping[str, Any]) -> Feed:
    return Feed(
        id=row["id"],
        source=row["name"],
        url=row["url"],
        site=row["site"],
        settings=FeedSettings(
            interval=timedelta(seconds=row["interval"]),
            language=Language(row["language"]) if row["language"] else None,
            trust=Trust(row["trust"]),
            places=tuple(json.loads(row["places"])),
            holds={Topic(topic): hours for topic, hours in json.loads(row["holds"]).items()},
            whole=bool(row["whole"]),
            paused=bool(row["paused"]),
        ),
        added_at=moments.from_text(row["added_at"]),
        next_at=moments.from_text(row["next_at"]),
        etag=row["etag"],
        modified=row["modified"],
        failures=row["failures"],
        problem=row["problem"],
        last_ok=_moment(row["last_ok"]),
        last_new=_moment(row["last_new"]),
        first_read=_moment(row["first_read"]),
        gap=timedelta(seconds=row["gap"]) if row["gap"] is not None else None,
    )


def _moment(text: str | None) -> datetime | None:
    return moments.from_text(text) if text else None
