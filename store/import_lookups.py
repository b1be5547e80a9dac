"""What the lines of a file name, found in the store or among what the import has added."""

from typing import Literal, TypeVar

from sqlite_utils import Database

from domain.errors import LineError
from domain.record import SpeakerKey, StatementLine
from store.imports import Running

K = TypeVar("K")
V = TypeVar("V")

MOST_LOOKED_UP = 20_000
"""Ids kept at hand by an import, so that its memory does not grow with the file."""


class ImportLookups:
    """Looking up, and noting which number became which, inside a transaction."""

    _db: Database

    def _new_number(self, running: Running, theirs: int) -> int:
        """Return the number a statement gets here."""
        if running.keeps:
            if theirs > running.last:
                raise LineError(f"No. {theirs} is higher than the heading's last")
            if self._db.execute("SELECT 1 FROM statement WHERE id = ?", [theirs]).fetchall():
                raise LineError(f"No. {theirs} is in the file twice")
            return theirs
        if self._ours(running, theirs) is not None:
            raise LineError(f"No. {theirs} is in the file twice")
        rows = self._db.execute(
            "SELECT coalesce(max(id), :first - 1) + 1 FROM statement WHERE id BETWEEN :first AND :last",
            {"first": running.first, "last": running.last},
        ).fetchall()
        number = int(rows[0][0])
        if number > running.last:
            raise LineError("the file has grown since its import began")
        self._note_number(running, theirs, number)
        return number

    def _note_number(self, running: Running, theirs: int, ours: int) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO import_number (import, theirs, ours) VALUES (?, ?, ?)",
            [running.id, theirs, ours],
        )

    def _ours(self, running: Running, theirs: int) -> int | None:
        """Return the number here of a statement of the file; None before its line."""
        if running.keeps:
            rows = self._db.execute("SELECT id FROM statement WHERE id = ?", [theirs]).fetchall()
        else:
            rows = self._db.execute(
                "SELECT ours FROM import_number WHERE import = ? AND theirs = ?", [running.id, theirs]
            ).fetchall()
        return rows[0][0] if rows else None

    def _twin(self, running: Running, line: StatementLine, article: int) -> int | None:
        """Return the statement that the store knows under another number: same words in the same article."""
        first = line.appearances[0]
        rows = self._db.execute(
            """
            SELECT statement FROM appearance
            WHERE article = :article AND text = :text AND start = :start
              AND statement NOT BETWEEN :first AND :last
            ORDER BY id LIMIT 1
            """,
            {
                "article": article,
                "text": first.text,
                "start": first.start,
                "first": running.first,
                "last": running.last,
            },
        ).fetchall()
        return rows[0][0] if rows else None

    def _speaker_of(self, running: Running, key: SpeakerKey) -> int:
        known = (key.name, key.kind.value, key.side or "")
        if known not in running.speakers:
            rows = self._db.execute(
                "SELECT id FROM speaker WHERE name = ? AND kind = ? AND side = ?", list(known)
            ).fetchall()
            if not rows:
                raise LineError(f"speaker {key.name!r} is in no line before it")
            _keep(running.speakers)[known] = rows[0][0]
        return running.speakers[known]

    def _source_of(self, running: Running, name: str) -> int:
        if name not in running.sources:
            rows = self._db.execute("SELECT id FROM source WHERE name = ?", [name]).fetchall()
            if not rows:
                raise LineError(f"source {name!r} is in no line before it")
            _keep(running.sources)[name] = rows[0][0]
        return running.sources[name]

    def _article_of(self, running: Running, source: str, url: str) -> int:
        if (source, url) not in running.articles:
            rows = self._db.execute(
                "SELECT id FROM article WHERE source = ? AND url = ?", [self._source_of(running, source), url]
            ).fetchall()
            if not rows:
                raise LineError(f"article {url} of {source!r} is in no line before it")
            _keep(running.articles)[source, url] = rows[0][0]
        return running.articles[source, url]

    def _place_of(self, running: Running, place: str) -> int:
        if place not in running.places:
            rows = self._db.execute("SELECT number FROM place WHERE id = ?", [place]).fetchall()
            if not rows:
                raise LineError(f"place {place!r} is not in the gazetteer")
            running.places[place] = rows[0][0]
        return running.places[place]

    def _note_made(
        self, running: Running, kind: Literal["article", "source", "speaker"], row: int | None
    ) -> None:
        if row is not None:
            self._db.execute(
                "INSERT INTO import_made (import, kind, id) VALUES (?, ?, ?)", [running.id, kind, row]
            )


def _keep(known: dict[K, V]) -> dict[K, V]:
    if len(known) >= MOST_LOOKED_UP:
        known.clear()
    return known
