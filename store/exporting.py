"""The store as the lines of a file, as of one moment, a few rows at a time; nothing of readers is read."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from domain.record import (
    ArticleLine,
    Heading,
    JournalLine,
    Line,
    MergedSpeakerLine,
    MergedStatementLine,
    ReadingPart,
    SourceLine,
    SpeakerLine,
    StatementLine,
)
from store.connection import open_for_reading
from store.export_parts import appearance_part, article_line, speaker_key, version_part

TOGETHER = 500
"""Statements that are read at a time."""


@contextmanager
def open_export(path: Path) -> Iterator["Exporting"]:
    """Open the database at `path` as it is at this moment; who writes meanwhile is not kept waiting."""
    with open_for_reading(path) as db:
        db.execute("SELECT 1 FROM fact").fetchall()  # what is hidden is hidden before the moment is fixed
        db.execute("BEGIN")
        yield Exporting(db)
        db.execute("ROLLBACK")


class Exporting:
    """Everything but readers, drafts of articles that wait, and settings; in the order in which it came."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def lines(self) -> Iterator[Line]:
        """Give all lines, what is named before what names it."""
        yield self.heading()
        yield from self._speakers()
        yield from self._sources()
        yield from self._articles()
        yield from self.statements()
        yield from self._merged()
        yield from self._journal()

    def heading(self) -> Heading:
        rows = self._db.execute(
            """
            SELECT count(*), coalesce(max(id), 0),
                (SELECT coalesce(max(seq), 0) FROM journal WHERE statement IN (SELECT id FROM statement))
            FROM statement
            """
        ).fetchall()
        statements, last, last_journal = rows[0]
        return Heading(statements=statements, last_statement=last, last_journal=last_journal)

    def statements(self, states: Iterable[str] = ()) -> Iterator[StatementLine]:
        """Give the statements (all, or those in some states) in the order of their numbers."""
        wanted = json.dumps(list(states) or ["draft", "published", "withdrawn", "dropped"])
        last = 0
        while True:
            rows = self._db.execute(
                """
                SELECT statement.id, state, version.number, statement.made_at FROM statement
                JOIN version ON version.id = statement.current
                WHERE statement.id > :last AND state IN (SELECT value FROM json_each(:wanted))
                ORDER BY statement.id LIMIT :limit
                """,
                {"last": last, "wanted": wanted, "limit": TOGETHER},
            ).fetchall()
            if not rows:
                return
            yield from self._whole(rows)
            last = rows[-1][0]

    def with_articles(self, states: Iterable[str]) -> Iterator[tuple[StatementLine, ArticleLine]]:
        """Give statements in some states, each with the article its current version is first found in."""
        for statement in self.statements(states):
            version = next(each for each in statement.versions if each.number == statement.current)
            first = statement.appearances[version.appearances[0]]
            title, language, published = self._db.conn.execute(
                """
                SELECT title, language, published FROM article JOIN source ON source.id = article.source
                WHERE source.name = ? AND url = ?
                """,
                [first.source, first.url],
            ).fetchone()
            yield statement, article_line(first.source, first.url, title, language, published, ())

    def _whole(self, rows: list[tuple[int, str, int, str]]) -> Iterator[StatementLine]:
        first, last = rows[0][0], rows[-1][0]
        appearances = _grouped(self._appearances(first, last))
        versions = _grouped(self._versions(first, last))
        places = _grouped(self._places(first, last))
        links = _grouped(self._links(first, last))
        for number, state, current, made_at in rows:
            found = appearances.get(number, [])
            order = {row[1]: index for index, row in enumerate(found)}
            yield StatementLine.model_construct(
                number=number,
                state=state,
                current=current,
                made_at=made_at,
                versions=tuple(
                    version_part(
                        row, places.get(row[1], []), [order[link[1]] for link in links.get(row[1], [])]
                    )
                    for row in versions[number]
                ),
                appearances=tuple(appearance_part(row) for row in found),
            )

    def _appearances(self, first: int, last: int) -> Iterator[Any]:
        return self._db.execute(
            """
            SELECT appearance.statement, appearance.id, source.name, article.url, appearance.text,
                appearance.start, appearance."end", appearance.sentence, appearance.shown,
                appearance.before, appearance.after, appearance.language, appearance.direct_quote
            FROM appearance
            JOIN article ON article.id = appearance.article
            JOIN source ON source.id = article.source
            WHERE appearance.statement BETWEEN ? AND ?
            ORDER BY appearance.statement, appearance.id
            """,
            [first, last],
        )

    def _versions(self, first: int, last: int) -> Iterator[Any]:
        return self._db.execute(
            """
            SELECT version.statement, version.id, version.number, speaker.name, speaker.kind, speaker.side,
                role, cue, said_on, said_precision, happened_on, day, topics, stance, figures, doubts,
                extractor, checked_by, made_at
            FROM version LEFT JOIN speaker ON speaker.id = version.speaker
            WHERE version.statement BETWEEN ? AND ?
            ORDER BY version.statement, version.number
            """,
            [first, last],
        )

    def _places(self, first: int, last: int) -> Iterator[Any]:
        return self._db.execute(
            """
            SELECT version.id, place.id, version_place.name, as_written, implied
            FROM version
            JOIN version_place ON version_place.version = version.id
            LEFT JOIN place ON place.number = version_place.place
            WHERE version.statement BETWEEN ? AND ?
            ORDER BY version.statement, version.number, position
            """,
            [first, last],
        )

    def _links(self, first: int, last: int) -> Iterator[Any]:
        return self._db.execute(
            """
            SELECT version.id, appearance FROM version
            JOIN version_appearance ON version_appearance.version = version.id
            WHERE version.statement BETWEEN ? AND ?
            ORDER BY version.statement, version.number, appearance
            """,
            [first, last],
        )

    def _speakers(self) -> Iterator[Line]:
        rows = self._db.execute(
            "SELECT name, kind, side, name_uk, name_ru FROM speaker ORDER BY id"
        ).fetchall()
        for name, kind, side, name_uk, name_ru in rows:
            yield SpeakerLine(name=name, kind=kind, side=side or None, name_uk=name_uk, name_ru=name_ru)
        merged = self._db.execute(
            """
            SELECT speaker.name, speaker.kind, speaker.side, other.name, other.kind, other.side
            FROM speaker JOIN speaker AS other ON other.id = speaker.merged_into ORDER BY speaker.id
            """
        ).fetchall()
        for row in merged:
            yield MergedSpeakerLine(speaker=speaker_key(row[:3]), into=speaker_key(row[3:]))

    def _sources(self) -> Iterator[Line]:
        rows = self._db.execute(
            """
            SELECT source.name, grade, party, speaker.name, speaker.kind, speaker.side
            FROM source LEFT JOIN speaker ON speaker.id = source.voice ORDER BY source.id
            """
        ).fetchall()
        for name, grade, party, *voice in rows:
            yield SourceLine(
                name=name, grade=grade, party=party, voice=speaker_key(voice) if voice[0] else None
            )

    def _articles(self) -> Iterator[Line]:
        rows = self._db.conn.execute(
            """
            SELECT article.id, source.name, url, title, language, published, hash, read_at, found, characters
            FROM article JOIN source ON source.id = article.source
            LEFT JOIN reading ON reading.article = article.id
            ORDER BY article.id, read_at, hash
            """
        )
        for _, group in groupby(rows, key=itemgetter(0)):
            each = list(group)
            _, source, url, title, language, published, *_ = each[0]
            readings = tuple(
                ReadingPart(hash=row[6], read_at=row[7], found=row[8], characters=row[9])
                for row in each
                if row[6] is not None
            )
            yield article_line(source, url, title, language, published, readings)

    def _merged(self) -> Iterator[Line]:
        rows = self._db.conn.execute(
            """
            SELECT id, merged_into FROM statement
            WHERE merged_into IS NOT NULL AND current IS NOT NULL ORDER BY id
            """
        )
        for statement, into in rows:
            yield MergedStatementLine(statement=statement, into=into)

    def _journal(self) -> Iterator[Line]:
        rows = self._db.conn.execute(
            """
            SELECT journal.seq, journal.kind, journal.statement, version.number, at, made_by, reason
            FROM journal
            JOIN version ON version.id = journal.version
            JOIN statement ON statement.id = journal.statement
            ORDER BY journal.seq
            """
        )
        for seq, kind, statement, version, at, made_by, reason in rows:
            yield JournalLine(
                seq=seq,
                kind=kind,
                statement=statement,
                version=version,
                at=at,
                made_by=made_by,
                reason=reason,
            )


def _grouped(rows: Iterable[Any]) -> dict[int, list[Any]]:
    return {key: list(group) for key, group in groupby(rows, key=itemgetter(0))}
