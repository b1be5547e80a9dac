"""Drafts of feeds that wait: for their hold, or for an editor until they lapse."""

import json
from datetime import datetime

from sqlite_utils import Database

from domain.errors import NeedsEditorError
from domain.statement import Doubt, Source, Topic
from store import moments
from store.articles import Articles
from store.journal import JournalWrites

MADE_BY = "feeds"
"""Who the journal says published what came in by a feed."""


class FeedDraftWrites(JournalWrites):
    """Letting drafts wait, and ending it, inside a transaction."""

    _db: Database

    def source_of_feed(self, feed: int) -> Source:
        """Return the outlet whose feed it is."""
        rows = self._db.execute(
            "SELECT source.name FROM feed JOIN source ON source.id = feed.source WHERE feed.id = ?", [feed]
        ).fetchall()
        source = Articles(self._db).source(rows[0][0])
        assert source is not None
        return source

    def draft_doubts(self, number: int) -> tuple[tuple[Topic, ...], frozenset[Doubt]] | None:
        """Return the topics and doubts of a draft; None if it is none."""
        rows = self._db.execute(
            """
            SELECT version.topics, version.doubts FROM statement
            JOIN version ON version.id = statement.current
            WHERE statement.id = ? AND statement.state = 'draft'
            """,
            [number],
        ).fetchall()
        if not rows:
            return None
        topics, doubts = (json.loads(text) for text in rows[0])
        return tuple(Topic(topic) for topic in topics), frozenset(Doubt(doubt) for doubt in doubts)

    def keep_back(
        self,
        number: int,
        feed: int,
        *,
        publish_at: datetime | None = None,
        lapse_at: datetime | None = None,
        announce: bool = True,
    ) -> None:
        """Let a draft wait: for its hold, or for an editor until it lapses; once, the first time counts."""
        self._db.execute(
            """
            INSERT OR IGNORE INTO feed_statement (statement, feed, publish_at, lapse_at, announce)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                number,
                feed,
                moments.to_text(publish_at) if publish_at else None,
                moments.to_text(lapse_at) if lapse_at else None,
                announce,
            ],
        )

    def end_waiting(self, now: datetime, limit: int) -> int:
        """Publish drafts whose hold is over, drop those that have lapsed; return how many were looked at.

        What an editor has published or dropped meanwhile is left as it is.
        """
        rows = self._db.execute(
            """
            SELECT statement, publish_at IS NOT NULL, announce FROM feed_statement
            WHERE publish_at <= :now OR lapse_at <= :now ORDER BY statement LIMIT :limit
            """,
            {"now": moments.to_text(now), "limit": limit},
        ).fetchall()
        for number, held, announce in rows:
            self._db.execute("DELETE FROM feed_statement WHERE statement = ?", [number])
            if held:
                self._publish_held(number, now, announce=bool(announce))
            else:
                self._lapse(number, now)
        return len(rows)

    def _lapse(self, number: int, now: datetime) -> None:
        cursor = self._db.execute(
            "UPDATE statement SET state = 'dropped' WHERE id = ? AND state = 'draft'", [number]
        )
        if cursor.rowcount:
            self._db.execute(
                """
                INSERT INTO dropping (statement, version, at, made_by)
                SELECT id, current, ?, ? FROM statement WHERE id = ?
                """,
                [moments.to_text(now), MADE_BY, number],
            )

    def _publish_held(self, number: int, now: datetime, *, announce: bool) -> None:
        try:
            self.publish(number, now, made_by=MADE_BY, announce=announce)
        except NeedsEditorError:  # an editor has changed it so that it needs one
            return
