"""Corrections, withdrawals and takedowns: nothing is overwritten, and each looks at what the editor saw."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from domain.act import ActKind
from domain.revision import Revision
from store.journal import JournalWrites
from store.revising import RevisionWrites


@dataclass(frozen=True, slots=True)
class Span:
    """Other words within the same sentence: offsets into the sentence, in characters."""

    start: int
    end: int


class CorrectionWrites(RevisionWrites, JournalWrites):
    """Changing what is published, inside a transaction."""

    _db: Database

    def correct(
        self,
        number: int,
        version: int,
        revision: Revision,
        now: datetime,
        *,
        made_by: str,
        told: bool,
        span: Span | None = None,
        reason: str | None = None,
    ) -> int | None:
        """Give a published statement a new version; return its id.

        None, and nothing is changed: `version` is its current one no longer, or it is not published. `told`:
        readers are told, after the hold; else what they were shown is changed silently.
        """
        if not self._is_published(number, version):
            return None
        before = self._tables.places_of(number)
        self._tables.remove(number)
        new = self.add_revision(number, revision, now, made_by=made_by)
        if span is not None:
            self._respan(new, span)
        self.write_journal(
            number, "corrected", now, made_by=made_by, announce=told, reason=reason, also=before
        )
        self._tables.enter(number)
        self.note_act(
            ActKind.CORRECT,
            now,
            [(number, ("version", number, version, new))],
            made_by=made_by,
            told=told,
            reason=reason,
        )
        return new

    def withdraw_seen(self, number: int, version: int, now: datetime, *, made_by: str, reason: str) -> bool:
        """Take a statement out of answers; False if it is no longer published as the editor saw it."""
        if not self._is_published(number, version):
            return False
        return self.withdraw(number, now, made_by=made_by, reason=reason)

    def take_down(self, source: str, url: str | None, now: datetime, *, made_by: str, reason: str) -> int:
        """Withdraw all that was published from a source, or from one article of it; return how many.

        A statement that is found elsewhere too stays, without the articles that went.
        """
        rows = self._db.execute(
            """
            SELECT DISTINCT statement.id, statement.current FROM article
            JOIN source ON source.id = article.source AND source.name = :source
            JOIN appearance ON appearance.article = article.id
            JOIN version_appearance ON version_appearance.appearance = appearance.id
            JOIN statement ON statement.current = version_appearance.version
            WHERE statement.state = 'published' AND (:url IS NULL OR article.url = :url)
            ORDER BY statement.id
            """,
            {"source": source, "url": url},
        ).fetchall()
        steps = [
            (number, self._take_down_one(number, current, source, url, now, made_by, reason))
            for number, current in rows
        ]
        about = source if url is None else f"{source}, {url}"
        self.note_act(ActKind.TAKE_DOWN, now, steps, made_by=made_by, told=True, about=about, reason=reason)
        return len(steps)

    def _take_down_one(
        self, number: int, current: int, source: str, url: str | None, now: datetime, by: str, reason: str
    ) -> tuple[str | int | None, ...]:
        left = self._db.execute(
            """
            SELECT appearance.id FROM version_appearance
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            JOIN source ON source.id = article.source
            WHERE version_appearance.version = :version
              AND NOT (source.name = :source AND (:url IS NULL OR article.url = :url))
            """,
            {"version": current, "source": source, "url": url},
        ).fetchall()
        if not left:
            self.retract(number, now, made_by=by, reason=reason, state="withdrawn", announce=True)
            return ("withdraw", number)
        self._tables.remove(number)
        new = self.add_revision(number, Revision(), now, made_by=by)
        self._db.execute(
            """
            DELETE FROM version_appearance
            WHERE version = ? AND appearance NOT IN (SELECT value FROM json_each(?))
            """,
            [new, json.dumps([row[0] for row in left])],
        )
        self.write_journal(number, "corrected", now, made_by=by, announce=False, reason=reason)
        self._tables.enter(number)
        return ("version", number, current, new)

    def _respan(self, version: int, span: Span) -> None:
        """Let a version show other words of its first article's sentence; the old ones stay as they were."""
        (old, sentence, text, start) = self._db.execute(
            """
            SELECT id, sentence, text, start FROM appearance WHERE id =
                (SELECT min(appearance) FROM version_appearance WHERE version = ?)
            """,
            [version],
        ).fetchone()
        words = sentence[span.start : span.end]
        begins = start - max(0, sentence.find(text)) + span.start
        cursor = self._db.execute(
            """
            INSERT INTO appearance
                (statement, article, text, start, "end", sentence, shown, before, after,
                 language, direct_quote)
            SELECT statement, article, :text, :start, :end, sentence, :text, before, after, language,
                direct_quote
            FROM appearance WHERE id = :old
            """,
            {"text": words, "start": begins, "end": begins + len(words), "old": old},
        )
        self._db.execute(
            "UPDATE version_appearance SET appearance = ? WHERE version = ? AND appearance = ?",
            [cursor.lastrowid, version, old],
        )

    def _is_published(self, number: int, version: int) -> bool:
        rows = self._db.execute(
            "SELECT 1 FROM statement WHERE id = ? AND state = 'published' AND current = ?", [number, version]
        ).fetchall()
        return bool(rows)
