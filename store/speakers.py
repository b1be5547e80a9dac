"""Speakers: merged ones point on, under numbers that stay; who was written to say the words stays too."""

from datetime import datetime
from typing import Any

from sqlite_utils import Database

from domain.act import ActKind
from domain.catalogue import SpeakerEntry
from domain.statement import Speaker, SpeakerKind
from store.acts import ActWrites
from store.answer_tables import AnswerTables
from store.imports import ImportWrites

ONE_BY_ONE = 300
"""Statements that are entered anew in one transaction, where a merged speaker is of another side or kind."""


class Speakers:
    """Who has spoken."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, number: int) -> SpeakerEntry | None:
        rows = self._db.execute(f"{_ENTRY} WHERE speaker.id = ?", [number]).fetchall()
        return self._entry(rows[0]) if rows else None

    def named(self, text: str, limit: int) -> list[SpeakerEntry]:
        """Return speakers whose name holds `text`, in any language, those who have said most first."""
        pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        rows = self._db.execute(
            f"""
            {_ENTRY} WHERE name LIKE :text ESCAPE '\\' OR name_uk LIKE :text ESCAPE '\\'
                OR name_ru LIKE :text ESCAPE '\\'
            ORDER BY statements DESC, speaker.id LIMIT :limit
            """,
            {"text": pattern, "limit": limit},
        ).fetchall()
        return [self._entry(row) for row in rows]

    def _entry(self, row: Any) -> SpeakerEntry:
        number, name, kind, side, into, statements = row
        merged = self._db.execute(
            "SELECT id, name FROM speaker WHERE merged_into = ? ORDER BY id", [number]
        ).fetchall()
        speaker = Speaker(name, SpeakerKind(kind), side or None)
        return SpeakerEntry(number, speaker, statements, into, tuple(merged))


_ENTRY = """
    SELECT speaker.id, name, kind, side, merged_into,
        (SELECT count(*) FROM version JOIN statement ON statement.current = version.id
         WHERE version.speaker = speaker.id AND statement.state = 'published') AS statements
    FROM speaker
"""


class SpeakerWrites(ActWrites, ImportWrites):
    """Merging and splitting, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def speaker_entry(self, number: int) -> SpeakerEntry | None:
        return Speakers(self._db).get(number)

    def merge_speakers(self, number: int, into: int, now: datetime, *, made_by: str) -> bool:
        """Let a speaker, and all merged into it, point to another; False where that is so or cannot be."""
        rows = dict(
            self._db.execute(
                "SELECT id, merged_into FROM speaker WHERE id IN (?, ?)", [number, into]
            ).fetchall()
        )
        if len(rows) < 2 or rows[number] is not None or rows[into] is not None:
            return False
        if not self._same_sort(number, into) and len(self._statements_of(number)) > ONE_BY_ONE:
            return False
        pointing = [
            row[0]
            for row in self._db.execute("SELECT id FROM speaker WHERE merged_into = ?", [number]).fetchall()
        ]
        steps = [(None, ("speaker", each, number, into)) for each in pointing]
        steps.append((None, ("speaker", number, None, into)))  # type: ignore[arg-type]
        for each in (*pointing, number):
            self.point_speaker(each, into)
        self.note_act(
            ActKind.MERGE_SPEAKERS, now, steps, made_by=made_by, told=False, about=self._name(number)
        )
        return True

    def split_speaker(self, number: int, now: datetime, *, made_by: str) -> bool:
        """Let a merged speaker stand for itself again; False where it does."""
        rows = self._db.execute(
            "SELECT merged_into FROM speaker WHERE id = ? AND merged_into IS NOT NULL", [number]
        ).fetchall()
        if not rows:
            return False
        self.point_speaker(number, None)
        step = ("speaker", number, rows[0][0], None)
        self.note_act(
            ActKind.SPLIT_SPEAKER, now, [(None, step)], made_by=made_by, told=False, about=self._name(number)
        )
        return True

    def point_speaker(self, number: int, into: int | None) -> None:
        """Let a speaker point to another, or to none; answers count and show its statements accordingly."""
        if self._same_sort(number, into):
            self._count_for(number, into)
        else:
            statements = self._statements_of(number)
            for statement in statements:
                self._tables.remove(statement)
            self._point(number, into)
            for statement in statements:
                self._tables.enter(statement)
        self.note_shown_imports()

    def _same_sort(self, number: int, into: int | None) -> bool:
        """Tell whether what a speaker stands for stays of the same side, and counted or not."""
        rows = self._db.execute(
            """
            SELECT count(DISTINCT side), count(DISTINCT kind = 'unnamed') FROM speaker
            WHERE id IN (?1, ?2, (SELECT merged_into FROM speaker WHERE id = ?1))
            """,
            [number, into],
        ).fetchall()
        return bool(rows[0] == (1, 1))

    def _statements_of(self, number: int) -> list[int]:
        return [
            row[0]
            for row in self._db.execute(
                """
                SELECT statement.id FROM version JOIN statement ON statement.current = version.id
                WHERE version.speaker = ? AND statement.state = 'published'
                """,
                [number],
            ).fetchall()
        ]

    def _point(self, number: int, into: int | None) -> None:
        self._db.execute("UPDATE speaker SET merged_into = ? WHERE id = ?", [into, number])

    def _count_for(self, number: int, into: int | None) -> None:
        """Only who is counted changes."""
        counted = self._db.execute(
            """
            SELECT found.place, count(*) FROM version
            JOIN statement ON statement.current = version.id AND statement.state = 'published'
            JOIN statement_place AS found ON found.statement = statement.id
            JOIN speaker ON speaker.id = version.speaker AND speaker.kind <> 'unnamed'
            WHERE version.speaker = ? AND found.main = 1 AND found.narration = 0 GROUP BY found.place
            """,
            [number],
        ).fetchall()
        (old,) = self._db.execute(
            "SELECT coalesce(merged_into, id) FROM speaker WHERE id = ?", [number]
        ).fetchone()
        self._point(number, into)
        for speaker, sign in ((old, -1), (into or number, +1)):
            self._db.conn.executemany(
                """
                INSERT INTO place_speaker (place, speaker, statements) VALUES (?, ?, ?)
                ON CONFLICT (place, speaker) DO UPDATE SET statements = statements + excluded.statements
                """,
                [(place, speaker, sign * count) for place, count in counted],
            )
        self._db.execute("DELETE FROM place_speaker WHERE statements <= 0")

    def _name(self, number: int) -> str:
        return str(self._db.execute("SELECT name FROM speaker WHERE id = ?", [number]).fetchone()[0])
