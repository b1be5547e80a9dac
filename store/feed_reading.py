"""How feeds are read: what they answered, which of their articles wait."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from sqlite_utils import Database

from domain.entry import DueEntry, Entry
from domain.feed import Feed
from store import moments

ENOUGH_ENTRIES = 4
"""Entries of known days from which it can be said what is usual for a feed."""


class DueEntries:
    """Which articles are to be read."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def due(self, now: datetime, limit: int) -> list[DueEntry]:
        """Return entries to be read by now, one of each feed, the longest due first; none of paused feeds."""
        rows = self._db.query(
            """
            SELECT feed_entry.*, min(feed_entry.due_at) AS first_due FROM feed_entry
            JOIN feed ON feed.id = feed_entry.feed
            WHERE feed_entry.due_at <= :now AND feed.removed_at IS NULL AND feed.paused = 0
            GROUP BY feed_entry.feed ORDER BY first_due, feed_entry.id LIMIT :limit
            """,
            {"now": moments.to_text(now), "limit": limit},
        )
        return [
            DueEntry(
                id=row["id"],
                feed=row["feed"],
                url=row["url"],
                title=row["title"],
                published=moments.from_text(row["published"]) if row["published"] else None,
                content=row["content"],
                announce=bool(row["announce"]),
                due_at=moments.from_text(row["due_at"]),
                seen_at=moments.from_text(row["seen_at"]),
                tries=row["tries"],
                first=row["article"] is None,
            )
            for row in rows
        ]

    def waiting(self, feed: int) -> int:
        """Return how many articles of a feed have not been read yet."""
        rows = self._db.execute(
            "SELECT count(*) FROM feed_entry WHERE feed = ? AND due_at IS NOT NULL AND article IS NULL",
            [feed],
        )
        return int(rows.fetchone()[0])


class FeedReadingWrites:
    """What reading a feed, or one of its articles, has come to; inside a transaction."""

    _db: Database

    def feed_answered(
        self,
        feed: Feed,
        entries: Iterable[Entry] | None,
        now: datetime,
        *,
        next_at: datetime,
        oldest: datetime,
        etag: str | None = None,
        modified: str | None = None,
        site: str | None = None,
    ) -> int:
        """Note what a feed holds, None where it has not changed; return how many entries are to be read.

        Args:
            oldest: older entries are noted, but not read; nor are those told of a feed's first reading.
        """
        to_read = self._note_entries(feed, entries, now, oldest) if entries is not None else 0
        self._db.execute(
            """
            UPDATE feed SET failures = 0, problem = NULL, last_ok = :now, next_at = :next_at,
                late_at = :late_at, first_read = coalesce(first_read, :now),
                etag = CASE WHEN :changed THEN :etag ELSE etag END,
                modified = CASE WHEN :changed THEN :modified ELSE modified END, site = coalesce(site, :site)
            WHERE id = :feed
            """,
            {
                "feed": feed.id,
                "now": moments.to_text(now),
                "next_at": moments.to_text(next_at),
                "late_at": moments.to_text(now + 2 * feed.settings.interval),
                "changed": entries is not None,
                "etag": etag,
                "modified": modified,
                "site": site,
            },
        )
        if entries is not None:
            self._note_rhythm(feed.id)
        return to_read

    def feed_failed(self, feed: int, problem: str, next_at: datetime) -> None:
        """Note that a feed could not be read."""
        self._db.execute(
            "UPDATE feed SET failures = failures + 1, problem = ?, next_at = ? WHERE id = ?",
            [problem, moments.to_text(next_at), feed],
        )

    def feed_moved(self, feed: int, url: str, *, next_at: datetime | None = None) -> bool:
        """Ask for a feed at another address from now on; False if that is a feed of ours already."""
        cursor = self._db.execute(
            """
            UPDATE feed SET url = :url, next_at = coalesce(:next_at, next_at)
            WHERE id = :feed AND NOT EXISTS (SELECT 1 FROM feed WHERE url = :url)
            """,
            {"url": url, "feed": feed, "next_at": moments.to_text(next_at) if next_at else None},
        )
        return bool(cursor.rowcount)

    def entry_is_due(self, entry: DueEntry) -> bool:
        """Tell whether an entry still waits as it did when it was taken up: it is read once."""
        rows = self._db.execute("SELECT due_at FROM feed_entry WHERE id = ?", [entry.id]).fetchall()
        return bool(rows) and rows[0][0] == moments.to_text(entry.due_at)

    def entry_read(self, entry: int, article: int | None, again_at: datetime | None) -> None:
        """Note that an entry's article has been read, and when it is looked at again."""
        self._db.execute(
            """
            UPDATE feed_entry SET article = coalesce(?, article), due_at = ?, tries = 0, problem = NULL,
                content = NULL
            WHERE id = ?
            """,
            [article, moments.to_text(again_at) if again_at else None, entry],
        )

    def entry_failed(self, entry: int, problem: str, next_at: datetime | None) -> None:
        """Note that an entry's article could not be read; `next_at` None: it is given up."""
        self._db.execute(
            "UPDATE feed_entry SET tries = tries + 1, problem = ?, due_at = ? WHERE id = ?",
            [problem, moments.to_text(next_at) if next_at else None, entry],
        )

    def _note_entries(self, feed: Feed, entries: Iterable[Entry], now: datetime, oldest: datetime) -> int:
        return sum(self._note_entry(feed, entry, now, oldest) for entry in entries)

    def _note_entry(self, feed: Feed, entry: Entry, now: datetime, oldest: datetime) -> bool:
        """Note an entry; return whether it is to be read: it is new, or is said to be other than it was."""
        read = entry.published is None or entry.published >= oldest
        cursor = self._db.execute(
            """
            INSERT INTO feed_entry
                (feed, key, url, title, published, print, content, announce, seen_at, due_at)
            VALUES (:feed, :key, :url, :title, :published, :print, :content, :announce, :now, :due_at)
            ON CONFLICT (feed, key) DO UPDATE SET
                url = excluded.url, title = excluded.title, print = excluded.print,
                content = excluded.content, due_at = excluded.due_at, tries = 0
            WHERE print <> excluded.print
            """,
            {
                "feed": feed.id,
                "key": entry.key,
                "url": entry.url,
                "title": entry.title,
                "published": moments.to_text(entry.published) if entry.published else None,
                "print": entry.print,
                "content": entry.content if feed.settings.whole and read else None,
                "announce": feed.first_read is not None,
                "now": moments.to_text(now),
                "due_at": moments.to_text(now) if read else None,
            },
        )
        return read and bool(cursor.rowcount)

    def _note_rhythm(self, feed: int) -> None:
        """Note when the newest entry was published, and what usually lies between two."""
        rows = self._db.execute(
            """
            SELECT min(coalesce(published, seen_at), seen_at) AS at FROM feed_entry WHERE feed = ?
            ORDER BY at DESC LIMIT 40
            """,
            [feed],
        ).fetchall()
        times = [moments.from_text(row[0]) for row in rows]
        gap: timedelta | None = None
        if len(times) >= ENOUGH_ENTRIES:
            gap = timedelta(seconds=median((a - b).total_seconds() for a, b in pairwise(times)))
        self._db.execute(
            "UPDATE feed SET last_new = ?, gap = ? WHERE id = ?",
            [
                moments.to_text(times[0]) if times else None,
                int(gap.total_seconds()) if gap is not None else None,
                feed,
            ],
        )
