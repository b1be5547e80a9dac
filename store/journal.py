"""The append-only journal of what readers may know."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from domain.act import ActKind
from domain.errors import NeedsEditorError
from domain.statement import NEEDS_EDITOR
from store import moments
from store.acts import ActWrites
from store.answer_tables import AnswerTables

Revision = tuple[int, int, int, int]
"""The newest journal row, version and appearance, and how many imports have been shown or hidden."""


def revision_of(db: Database) -> Revision:
    """Return what a connection sees as the newest."""
    row = db.execute(
        """
        SELECT (SELECT max(seq) FROM journal), (SELECT max(id) FROM version),
            (SELECT max(id) FROM appearance), (SELECT value FROM fact WHERE name = 'imports shown')
        """
    ).fetchone()
    return row[0] or 0, row[1] or 0, row[2] or 0, int(row[3] or 0)


class Journal:
    """What has been made known."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def revision(self) -> Revision:
        """Return what changes whenever an answer may: it is the same only while every answer is."""
        return revision_of(self._db)

    def end(self) -> int:
        """Return the newest row's number, 0 before the first."""
        return int(self._db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


class JournalWrites(ActWrites):
    """Publishing and withdrawing, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def publish(
        self, number: int, now: datetime, *, made_by: str, announce: bool, checked_by: str | None = None
    ) -> bool:
        """Let readers know a draft; return False if it is one no longer (somebody was faster).

        Raises:
            NeedsEditorError: it carries a doubt that an editor must look at, and nobody has (rule 7).
        """
        if checked_by is None and self._needs_editor(number):
            raise NeedsEditorError(f"No. {number} needs an editor before it is published")
        cursor = self._db.execute(
            "UPDATE statement SET state = 'published' WHERE id = ? AND state = 'draft'", [number]
        )
        if not cursor.rowcount:
            return False
        if checked_by:
            self._db.execute(
                "UPDATE version SET checked_by = ? WHERE id = (SELECT current FROM statement WHERE id = ?)",
                [checked_by, number],
            )
        self.write_journal(number, "published", now, made_by=made_by, announce=announce, reason=None)
        self._tables.enter(number)
        (version,) = self._db.execute("SELECT current FROM statement WHERE id = ?", [number]).fetchone()
        self.note_act(
            ActKind.PUBLISH, now, [(number, ("publish", number, version))], made_by=made_by, told=announce
        )
        return True

    def _needs_editor(self, number: int) -> bool:
        rows = self._db.execute(
            """
            SELECT version.doubts, version.checked_by FROM statement
            JOIN version ON version.id = statement.current
            WHERE statement.id = ? AND statement.state = 'draft'
            """,
            [number],
        ).fetchall()
        return any(by is None and not NEEDS_EDITOR.isdisjoint(json.loads(doubts)) for doubts, by in rows)

    def withdraw(self, number: int, now: datetime, *, made_by: str, reason: str) -> bool:
        """Take a statement out of answers; return False if it is not published."""
        if not self.retract(number, now, made_by=made_by, reason=reason, state="withdrawn", announce=True):
            return False
        self.note_act(
            ActKind.WITHDRAW,
            now,
            [(number, ("withdraw", number))],
            made_by=made_by,
            told=True,
            reason=reason,
        )
        return True

    def retract(
        self,
        number: int,
        now: datetime,
        *,
        made_by: str,
        reason: str,
        state: Literal["withdrawn", "draft"],
        announce: bool,
    ) -> bool:
        """Take a statement out of answers without noting an act; return False if it is not published."""
        cursor = self._db.execute(
            "UPDATE statement SET state = ? WHERE id = ? AND state = 'published'", [state, number]
        )
        if not cursor.rowcount:
            return False
        self.write_journal(number, "withdrawn", now, made_by=made_by, announce=announce, reason=reason)
        self._tables.remove(number)
        return True

    def write_journal(
        self,
        number: int,
        kind: Literal["published", "corrected", "withdrawn"],
        now: datetime,
        *,
        made_by: str,
        announce: bool,
        reason: str | None,
        also: Iterable[int] = (),
    ) -> None:
        """Add a row about a statement's current version; `also` are places that it was about before."""
        cursor = self._db.execute(
            """
            INSERT INTO journal (kind, statement, version, at, announce, made_by, reason)
            SELECT :kind, id, current, :at, :announce, :made_by, :reason FROM statement WHERE id = :statement
            """,
            {
                "kind": kind,
                "at": moments.to_text(now),
                "announce": announce,
                "made_by": made_by,
                "reason": reason,
                "statement": number,
            },
        )
        assert cursor.lastrowid is not None
        self._tables.note(cursor.lastrowid, kind, number, also=also)
