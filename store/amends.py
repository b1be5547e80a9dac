"""What has become of versions that somebody was shown."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from domain.amends import Change
from store import moments
from store.undoing import UNDONE
from store.versions import read_versions


def changes_of(db: Database, shown: Iterable[tuple[int, str]]) -> list[Change]:
    """Return what has become of versions (each with when it was shown) that do not stand as they did.

    What turned out to be another statement stands as that one does.
    """
    times = dict(shown)
    rows = db.execute(
        """
        SELECT version.id, statement.current, statement.state, journal.at, journal.reason, journal.announce
        FROM version
        JOIN statement AS own ON own.id = version.statement
        JOIN statement ON statement.id = coalesce(own.merged_into, own.id)
        JOIN journal ON journal.seq = (
            SELECT max(seq) FROM journal WHERE journal.statement = statement.id
              AND kind = CASE statement.state WHEN 'published' THEN 'corrected' ELSE 'withdrawn' END)
        WHERE version.id IN (SELECT value FROM json_each(?))
          AND (statement.state <> 'published' OR version.id <> statement.current)
        ORDER BY statement.id
        """,
        [json.dumps(list(times))],
    ).fetchall()
    read = read_versions(db, {version for row in rows for version in row[:2]})
    return [
        Change(
            before=read[version],
            after=read[current],
            withdrawn=state != "published",
            at=moments.from_text(at),
            reason=None if reason == UNDONE else reason,
            shown_at=moments.from_text(times[version]),
            announced=bool(announce) if state != "published" else _told_since(db, version, times[version]),
        )
        for version, current, state, at, reason, announce in rows
    ]


def _told_since(db: Database, version: int, shown_at: str) -> bool:
    """Whether a correction since a version was shown is one to be told, not only a spelling."""
    (told,) = db.execute(
        """
        SELECT EXISTS (
            SELECT 1 FROM journal
            WHERE kind = 'corrected' AND announce AND at >= ?
              AND statement = (
                  SELECT coalesce(merged_into, statement.id) FROM version
                  JOIN statement ON statement.id = version.statement WHERE version.id = ?))
        """,
        [shown_at, version],
    ).fetchone()
    return bool(told)
