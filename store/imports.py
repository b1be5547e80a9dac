"""The life of an import: opened, filled while nobody sees it, and shown by one small commit or taken back.

Whoever imports does it in small transactions, so that a bot that runs on the same store is never kept
waiting: `Running` says what an import may use, `store/import_lines.py` adds what a file holds,
`store/import_counts.py` brings the counters of answers up to it, and `store/import_removal.py` takes an
unfinished one back.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from store import moments

CACHE_KIB = 128 * 1024
"""Of the database that an importing process keeps in memory; rows of places lie all over it."""

SHOWN = "imports shown"
"""The fact that counts how often answers have changed by an import that was shown or hidden."""


@dataclass(slots=True)
class Running:
    """An import that is under way, and what it may use.

    `keeps` says that the store was empty, so that statements and journal rows have the file's own numbers.
    The look-ups save asking twice; they are emptied when a transaction fails, and when they grow.
    """

    id: int
    made_by: str
    keeps: bool
    first: int
    last: int
    speakers: dict[tuple[str, str, str], int] = field(default_factory=dict)
    sources: dict[str, int] = field(default_factory=dict)
    articles: dict[tuple[str, str], int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)

    def forget(self) -> None:
        """Empty the look-ups."""
        for known in (self.speakers, self.sources, self.articles, self.places):
            known.clear()


@dataclass(frozen=True, slots=True)
class Import:
    """An import as it is kept."""

    id: int
    state: Literal["open", "done", "undoing", "undone"]
    file: str
    made_by: str
    at: datetime
    first: int
    last: int


class Imports:
    """What has been imported."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def unfinished(self) -> list[Import]:
        """Return the imports that are hidden: under way, left behind, or being undone."""
        return read_imports(self._db, "state IN ('open', 'undoing')")

    def get(self, number: int) -> Import | None:
        found = read_imports(self._db, "id = ?", number)
        return found[0] if found else None

    def counted_before(self) -> bool:
        """Tell whether something is kept that was only needed while an import was hidden."""
        rows = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM import_place), EXISTS (SELECT 1 FROM import_made)"
        ).fetchall()
        return any(rows[0])

    def numbers(self, number: int, limit: int) -> list[tuple[int, int, int]]:
        """Return the first runs of numbers: the file's first, ours, and how many follow one another."""
        rows = self._db.conn.execute(
            "SELECT theirs, ours FROM import_number WHERE import = ? ORDER BY theirs", [number]
        )
        runs: list[tuple[int, int, int]] = []
        for theirs, ours in rows:
            if runs and (theirs, ours) == (runs[-1][0] + runs[-1][2], runs[-1][1] + runs[-1][2]):
                runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
            elif len(runs) == limit:
                break
            else:
                runs.append((theirs, ours, 1))
        return runs


class ImportWrites:
    """Opening, showing and ending imports, inside a transaction."""

    _db: Database

    def open_import(
        self, file: str, made_by: str, now: datetime, *, most: int, last_journal: int, keep: bool
    ) -> Running:
        """Begin an import of up to `most` statements; their numbers are set aside for it.

        `keep` asks for the file's own numbers, which an empty store alone can give; `most` and `last_journal`
        are then its highest statement and journal numbers.
        """
        self._db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        keeps = keep and not self._any("statement") and not self._any("journal")
        first = 1 + self._sequence("statement")
        if keeps:
            first = 1
            self._set_sequence("journal", max(last_journal, self._sequence("journal")))
        last = first + most - 1
        self._set_sequence("statement", max(last, self._sequence("statement")))
        cursor = self._db.execute(
            """
            INSERT INTO import (state, file, made_by, at, first_statement, last_statement, keeps_numbers)
            VALUES ('open', ?, ?, ?, ?, ?, ?)
            """,
            [file, made_by, moments.to_text(now), first, last, keeps],
        )
        assert cursor.lastrowid is not None
        return Running(cursor.lastrowid, made_by, keeps, first, last)

    def show_import(self, running: Running) -> int:
        """Let readers see all of an import; return how many statements it has added."""
        rows = self._db.execute(
            "SELECT count(*), max(id) FROM statement WHERE id BETWEEN ? AND ?", [running.first, running.last]
        ).fetchall()
        added, highest = rows[0]
        if self._sequence("statement") == running.last:  # numbers that were not used are given out next
            self._set_sequence("statement", highest or running.first - 1)
        self._db.execute(
            "UPDATE import SET state = 'done', last_statement = ? WHERE id = ?",
            [highest or running.first - 1, running.id],
        )
        self.note_shown_imports()
        return int(added)

    def set_import(self, number: int, old: str, new: str) -> bool:
        """Bring an import from one state to the next; False if it is in another."""
        changed = self._db.execute(
            "UPDATE import SET state = ? WHERE id = ? AND state = ?", [new, number, old]
        )
        self.note_shown_imports()
        return bool(changed.rowcount)

    def imported_and_published(self, first: int, last: int, most: int) -> list[int]:
        """Return up to `most` published statements of a range."""
        rows = self._db.execute(
            "SELECT id FROM statement WHERE id BETWEEN ? AND ? AND state = 'published' LIMIT ?",
            [first, last, most],
        ).fetchall()
        return [row[0] for row in rows]

    def note_shown_imports(self) -> None:
        """Note that answers have changed without a row of the journal."""
        self._db.execute(
            """
            INSERT INTO fact (name, value) VALUES (?, '1')
            ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1
            """,
            [SHOWN],
        )

    def forget_what_was_counted(self, most: int) -> bool:
        """Delete up to `most` places' worth of what was only needed while imports were hidden.

        Return whether there is more.
        """
        rows = self._db.execute(
            """
            SELECT place FROM import_place
            WHERE import NOT IN (SELECT id FROM import WHERE state = 'open') LIMIT ?
            """,
            [most],
        ).fetchall()
        for (place,) in rows:
            self.forget_counted_place(place)
        made = self._db.execute(
            """
            DELETE FROM import_made WHERE (import, kind, id) IN
                (SELECT import, kind, id FROM import_made
                 WHERE import NOT IN (SELECT id FROM import WHERE state = 'open') LIMIT ?)
            """,
            [100 * most],
        )
        return bool(rows) or bool(made.rowcount)

    def forget_counted_place(self, place: int) -> None:
        """Delete what was counted of a place before an import."""
        for table in ("before_activity", "before_topic", "before_speaker", "before_outlet", "import_place"):
            self._db.execute(f"DELETE FROM {table} WHERE place = ?", [place])

    def _any(self, table: Literal["statement", "journal"]) -> bool:
        return bool(self._db.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0])

    def _sequence(self, table: Literal["statement", "journal"]) -> int:
        rows = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchall()
        return rows[0][0] if rows else 0

    def _set_sequence(self, table: Literal["statement", "journal"], value: int) -> None:
        changed = self._db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", [value, table])
        if not changed.rowcount:
            self._db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [table, value])


def read_imports(db: Database, condition: str, *parameters: object) -> list[Import]:
    """Return imports in the order in which they were made."""
    rows = db.execute(
        f"""
        SELECT id, state, file, made_by, at, first_statement, last_statement FROM import
        WHERE {condition} ORDER BY id
        """,
        list(parameters),
    ).fetchall()
    return [
        Import(number, state, file, by, moments.from_text(at), first, last)
        for number, state, file, by, at, first, last in rows
    ]
