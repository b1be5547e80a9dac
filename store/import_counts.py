"""Bringing the counters of answers up to an import, place by place, while readers are shown the old ones.

What is counted is read outside the writing thread; what is written of a place is a few hundred rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from store import moments
from store.answer_tables import AnswerTables
from store.imports import Running


@dataclass(frozen=True, slots=True)
class PlaceCounts:
    """What a range of statements means for a place's counters.

    `topics` are (narration, topic, side, statements, newest day); `speakers` and `outlets` (id, statements).
    """

    place: int
    statements: int
    narrations: int
    newest: str | None
    topics: Sequence[tuple[int, str, str, int, str]]
    speakers: Sequence[tuple[int, int]]
    outlets: Sequence[tuple[int, int]]

    @property
    def rows(self) -> int:
        return 1 + len(self.topics) + len(self.speakers) + len(self.outlets)


class ImportCounts:
    """Counting, straight from the tables: what is hidden from readers too."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def places(self, first: int, last: int) -> list[int]:
        """Return the places where answers find statements of a range."""
        rows = self._db.execute(
            "SELECT DISTINCT place FROM main.statement_place WHERE statement BETWEEN ? AND ? ORDER BY place",
            [first, last],
        ).fetchall()
        return [row[0] for row in rows]

    def counted_places(self, number: int) -> list[int]:
        """Return the places whose counters hold an import already."""
        rows = self._db.execute("SELECT place FROM import_place WHERE import = ? ORDER BY place", [number])
        return [row[0] for row in rows.fetchall()]

    def of(self, place: int, first: int, last: int) -> PlaceCounts:
        """Count a range of statements at a place."""
        return self._count(place, "BETWEEN :first AND :last", first, last)

    def without(self, place: int, first: int, last: int) -> PlaceCounts:
        """Count all statements at a place but those of a range."""
        return self._count(place, "NOT BETWEEN :first AND :last", first, last)

    def unjournalled(self, first: int, last: int, after: int, limit: int) -> list[int]:
        """Return published statements of a range, beyond `after`, that no row of the journal makes known."""
        rows = self._db.execute(
            """
            SELECT id FROM main.statement
            WHERE id BETWEEN max(:first, :after + 1) AND :last AND state = 'published'
              AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.statement = main.statement.id)
            ORDER BY id LIMIT :limit
            """,
            {"first": first, "last": last, "after": after, "limit": limit},
        ).fetchall()
        return [row[0] for row in rows]

    def _count(self, place: int, condition: str, first: int, last: int) -> PlaceCounts:
        asked = {"place": place, "first": first, "last": last}
        topics = self._db.execute(
            f"""
            SELECT narration, topic, side, count(*), max(day) FROM main.statement_place
            WHERE place = :place AND statement {condition} GROUP BY narration, topic, side
            """,
            asked,
        ).fetchall()
        kinds = dict(
            self._db.execute(
                f"""
                SELECT narration, count(*) FROM main.statement_place
                WHERE place = :place AND main = 1 AND statement {condition} GROUP BY narration
                """,
                asked,
            ).fetchall()
        )
        return PlaceCounts(
            place,
            kinds.get(0, 0),
            kinds.get(1, 0),
            max((topic[4] for topic in topics), default=None),
            topics,
            self._speakers(asked, condition),
            self._outlets(asked, condition),
        )

    def _speakers(self, asked: dict[str, int], condition: str) -> list[tuple[int, int]]:
        return self._db.execute(
            f"""
            SELECT speaker.id, count(*) FROM main.statement_place AS found
            JOIN main.statement ON statement.id = found.statement
            JOIN version ON version.id = statement.current
            JOIN speaker AS said ON said.id = version.speaker
            JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id) AND speaker.kind <> 'unnamed'
            WHERE found.place = :place AND found.narration = 0 AND found.main = 1
              AND found.statement {condition}
            GROUP BY speaker.id
            """,
            asked,
        ).fetchall()

    def _outlets(self, asked: dict[str, int], condition: str) -> list[tuple[int, int]]:
        return self._db.execute(
            f"""
            SELECT article.source, count(DISTINCT found.statement) FROM main.statement_place AS found
            JOIN main.statement ON statement.id = found.statement
            JOIN version_appearance ON version_appearance.version = statement.current
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            WHERE found.place = :place AND found.narration = 0 AND found.main = 1
              AND found.statement {condition}
            GROUP BY article.source
            """,
            asked,
        ).fetchall()


class ImportCountWrites:
    """Writing down what was counted, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def count_import(self, running: Running, counted: Sequence[PlaceCounts]) -> None:
        """Add an import's statements to the counters of places; readers are shown the old ones for now."""
        for counts in counted:
            self._count_at(running, counts)

    def _count_at(self, running: Running, counts: PlaceCounts) -> None:
        place = counts.place
        for before, table in _KEPT.items():
            self._db.execute(f"INSERT INTO {before} SELECT * FROM {table} WHERE place = ?", [place])
        self._db.execute("INSERT INTO import_place (place, import) VALUES (?, ?)", [place, running.id])
        self._add_counts(counts)
        self._db.execute(
            """
            INSERT OR IGNORE INTO journal_place (place, seq, kind, statement, narration, published)
            SELECT :place, max(journal.seq), 'published', :statement, 0, :new + coalesce(
                (SELECT published FROM journal_place WHERE place = :place ORDER BY seq DESC LIMIT 1), 0)
            FROM journal HAVING max(journal.seq) IS NOT NULL
            """,
            {"place": place, "statement": running.first, "new": counts.statements},
        )

    def restore_counts(self, counts: PlaceCounts, *, seen: int, first: int, last: int) -> bool:
        """Put a place's counters back to what they are without an import.

        False, and nothing is done, where the journal has grown since `seen`, when they were counted.
        """
        place = counts.place
        (end,) = self._db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
        if end != seen:
            return False
        for table in ("place_topic", "place_speaker", "place_outlet", "place_activity"):
            self._db.execute(f"DELETE FROM {table} WHERE place = ?", [place])
        if counts.statements or counts.narrations:
            self._add_counts(counts)
        self._db.execute(
            "DELETE FROM journal_place WHERE place = ? AND statement BETWEEN ? AND ?", [place, first, last]
        )
        for table in (*_KEPT, "import_place"):
            self._db.execute(f"DELETE FROM {table} WHERE place = ?", [place])
        return True

    def publish_silently(self, running: Running, numbers: Sequence[int], now: datetime) -> None:
        """Give imported statements that the file has no journal of a row of their own."""
        self._db.conn.executemany(
            """
            INSERT INTO journal (kind, statement, version, at, announce, made_by)
            SELECT 'published', id, current, ?, 0, ? FROM statement WHERE id = ?
            """,
            [(moments.to_text(now), running.made_by, number) for number in numbers],
        )

    def _add_counts(self, counts: PlaceCounts) -> None:
        place = counts.place
        self._db.execute(
            """
            INSERT INTO place_activity (place, statements, narrations, newest) VALUES (?, ?, ?, ?)
            ON CONFLICT (place) DO UPDATE SET
                statements = statements + excluded.statements,
                narrations = narrations + excluded.narrations,
                newest = max(coalesce(newest, ''), excluded.newest)
            """,
            [place, counts.statements, counts.narrations, counts.newest],
        )
        self._db.conn.executemany(
            """
            INSERT INTO place_topic (place, narration, topic, side, statements, newest)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (place, narration, topic, side) DO UPDATE SET
                statements = statements + excluded.statements, newest = max(newest, excluded.newest)
            """,
            [(place, *topic) for topic in counts.topics],
        )
        for table, column, rows in (
            ("place_speaker", "speaker", counts.speakers),
            ("place_outlet", "source", counts.outlets),
        ):
            self._db.conn.executemany(
                f"""
                INSERT INTO {table} (place, {column}, statements) VALUES (?, ?, ?)
                ON CONFLICT (place, {column}) DO UPDATE SET statements = statements + excluded.statements
                """,
                [(place, *row) for row in rows],
            )


_KEPT = {
    "before_activity": "place_activity",
    "before_topic": "place_topic",
    "before_speaker": "place_speaker",
    "before_outlet": "place_outlet",
}
