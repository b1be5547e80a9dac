"""Statements, versions and appearances as they are added; nothing of them is ever overwritten."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from sqlite_utils import Database

from domain.language import Language
from domain.statement import Extracted
from store import moments
from store.answer_tables import AnswerTables
from store.revising import RevisionWrites


@dataclass(frozen=True, slots=True)
class Found:
    """A statement in the place where it was found: its article's id, language and day, and its neighbours."""

    extracted: Extracted
    article: int
    language: Language
    published_day: date
    before: str = ""
    after: str = ""


class DraftWrites(RevisionWrites):
    """Adding statements, inside a transaction. A draft is seen by nobody until it is published."""

    _db: Database
    _tables: AnswerTables

    def add_draft(self, found: Found, extractor: str, now: datetime) -> int:
        """Keep a statement that is not known; return its permanent number."""
        cursor = self._db.execute(
            "INSERT INTO statement (state, made_at) VALUES ('draft', ?)", [moments.to_text(now)]
        )
        number = cursor.lastrowid
        assert number is not None
        version = self._add_version(number, found, extractor, now)
        self._add_mentions(version, found.extracted.places)
        self._link_appearance(version, number, found)
        self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [version, number])
        return number

    def add_appearance(self, number: int, found: Found) -> None:
        """Keep a further article in which a known statement is found."""
        counted = self._tables.outlets(number)
        rows = self._db.execute("SELECT current FROM statement WHERE id = ?", [number]).fetchall()
        self._link_appearance(rows[0][0], number, found)
        self._tables.add_outlets(number, self._tables.outlets(number) - counted)

    def note_redraft(self, number: int, dropped: int) -> None:
        """Note that a draft is what an article says now in place of what an editor has dropped of it."""
        self._db.execute("INSERT INTO redraft (statement, dropped) VALUES (?, ?)", [number, dropped])

    def drop_unsaid(self, number: int, article: int, now: datetime, *, made_by: str) -> bool:
        """Drop a draft that `article` no longer says; False if it is none, or another article says it."""
        cursor = self._db.execute(
            """
            UPDATE statement SET state = 'dropped' WHERE id = :number AND state = 'draft' AND NOT EXISTS
                (SELECT 1 FROM version_appearance
                 JOIN appearance ON appearance.id = version_appearance.appearance
                 WHERE version_appearance.version = statement.current AND appearance.article <> :article)
            """,
            {"number": number, "article": article},
        )
        if cursor.rowcount:
            self._db.execute(
                """
                INSERT INTO dropping (statement, version, at, made_by)
                SELECT id, current, ?, ? FROM statement WHERE id = ?
                """,
                [moments.to_text(now), made_by, number],
            )
        return bool(cursor.rowcount)

    def _add_version(self, number: int, found: Found, extractor: str, now: datetime) -> int:
        extracted = found.extracted
        cursor = self._db.execute(
            """
            INSERT INTO version
                (statement, number, speaker, role, cue, said_on, said_precision, happened_on, day,
                 topics, stance, figures, doubts, extractor, made_at)
            SELECT :statement, 1 + count(*), :speaker, :role, :cue, :said_on, :said_precision, :happened_on,
                :day, :topics, :stance, :figures, :doubts, :extractor, :now
            FROM version WHERE statement = :statement
            """,
            {
                "statement": number,
                "speaker": self._speaker(extracted.speaker) if extracted.speaker else None,
                "role": extracted.speaker.role if extracted.speaker else None,
                "cue": extracted.cue,
                "said_on": _day_to_text(extracted.said_on),
                "said_precision": extracted.said_precision,
                "happened_on": _day_to_text(extracted.happened_on),
                "day": (extracted.said_on or found.published_day).isoformat(),
                "topics": json.dumps(extracted.topics),
                "stance": extracted.stance,
                "figures": json.dumps(
                    [[figure.start, figure.end, figure.value, figure.counts] for figure in extracted.figures],
                    ensure_ascii=False,
                ),
                "doubts": json.dumps(extracted.doubts),
                "extractor": extractor,
                "now": moments.to_text(now),
            },
        )
        version = cursor.lastrowid
        assert version is not None
        return version

    def _link_appearance(self, version: int, number: int, found: Found) -> None:
        extracted = found.extracted
        cursor = self._db.execute(
            """
            INSERT INTO appearance
                (statement, article, text, start, "end", sentence, shown, before, after,
                 language, direct_quote)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number,
                found.article,
                extracted.text,
                extracted.start,
                extracted.end,
                extracted.sentence,
                extracted.shown,
                found.before,
                found.after,
                found.language,
                extracted.direct_quote,
            ],
        )
        self._db.execute(
            "INSERT INTO version_appearance (version, appearance) VALUES (?, ?)", [version, cursor.lastrowid]
        )


def _day_to_text(day: date | None) -> str | None:
    return day.isoformat() if day else None
