"""What an import adds for each line of a file; what a line names is looked up before anything is added."""

import json
from collections.abc import Sequence
from typing import Literal

from sqlite_utils import Database

from domain.errors import LineError
from domain.record import (
    AppearancePart,
    ArticleLine,
    Heading,
    JournalLine,
    Line,
    MergedSpeakerLine,
    MergedStatementLine,
    SourceLine,
    SpeakerLine,
    StatementLine,
    VersionPart,
)
from domain.statement import NEEDS_EDITOR
from store.answer_tables import AnswerTables
from store.import_lookups import ImportLookups
from store.imports import Running

Outcome = Literal["new", "known", "noted"]
"""A new statement; one that the store has already; anything else."""


class ImportLineWrites(ImportLookups):
    """Adding a file's lines to an open import, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def import_line(self, running: Running, line: Line) -> Outcome:
        """Add what a line says.

        Raises:
            LineError: it contradicts the store or the lines before it; nothing was added.
        """
        match line:
            case StatementLine():
                return self._import_statement(running, line)
            case JournalLine():
                self._import_journal(running, line)
            case ArticleLine():
                self._import_article(running, line)
            case SpeakerLine():
                self._import_speaker(running, line)
            case SourceLine():
                self._import_source(running, line)
            case MergedSpeakerLine():
                self._import_merged_speaker(running, line)
            case MergedStatementLine():
                self._import_merged(running, line)
            case Heading():
                raise LineError("a second heading; there is one, in the first line")
        return "noted"

    def _import_speaker(self, running: Running, line: SpeakerLine) -> None:
        cursor = self._db.execute(
            "INSERT OR IGNORE INTO speaker (name, kind, side, name_uk, name_ru) VALUES (?, ?, ?, ?, ?)",
            [line.name, line.kind.value, line.side or "", line.name_uk, line.name_ru],
        )
        self._note_made(running, "speaker", cursor.lastrowid if cursor.rowcount else None)

    def _import_merged_speaker(self, running: Running, line: MergedSpeakerLine) -> None:
        merged, into = self._speaker_of(running, line.speaker), self._speaker_of(running, line.into)
        if merged == into:
            raise LineError("a speaker cannot be merged into itself")
        self._db.execute(
            """
            UPDATE speaker SET merged_into = :into WHERE id = :merged AND merged_into IS NULL
              AND EXISTS (SELECT 1 FROM import_made
                          WHERE import = :import AND kind = 'speaker' AND id = :merged)
            """,
            {"into": into, "merged": merged, "import": running.id},
        )

    def _import_source(self, running: Running, line: SourceLine) -> None:
        voice = self._speaker_of(running, line.voice) if line.voice else None
        cursor = self._db.execute(
            "INSERT OR IGNORE INTO source (name, grade, party, voice) VALUES (?, ?, ?, ?)",
            [line.name, line.grade, line.party, voice],
        )
        self._note_made(running, "source", cursor.lastrowid if cursor.rowcount else None)

    def _import_article(self, running: Running, line: ArticleLine) -> None:
        source = self._source_of(running, line.source)
        cursor = self._db.execute(
            "INSERT OR IGNORE INTO article (source, url, title, language, published) VALUES (?, ?, ?, ?, ?)",
            [source, line.url, line.title, line.language.value, line.published],
        )
        if not cursor.rowcount:
            return  # the store's own stays as it is
        article = cursor.lastrowid
        self._note_made(running, "article", article)
        self._db.conn.executemany(
            """
            INSERT OR IGNORE INTO reading (article, hash, read_at, found, characters) VALUES (?, ?, ?, ?, ?)
            """,
            [(article, each.hash, each.read_at, each.found, each.characters) for each in line.readings],
        )

    def _import_statement(self, running: Running, line: StatementLine) -> Outcome:
        check_statement(line)
        articles = [self._article_of(running, each.source, each.url) for each in line.appearances]
        speakers = [
            self._speaker_of(running, version.speaker) if version.speaker else None
            for version in line.versions
        ]
        places = [
            [self._place_of(running, place.id) if place.id else None for place in version.places]
            for version in line.versions
        ]
        if not running.keeps and (known := self._twin(running, line, articles[0])):
            self._note_number(running, line.number, known)
            return "known"
        number = self._new_number(running, line.number)
        self._db.execute(
            "INSERT INTO statement (id, state, made_at) VALUES (?, ?, ?)", [number, line.state, line.made_at]
        )
        appearances = [
            self._add_appearance(number, article, each)
            for article, each in zip(articles, line.appearances, strict=True)
        ]
        for version, speaker, where in zip(line.versions, speakers, places, strict=True):
            row = self._add_imported_version(number, version, speaker, where, appearances)
            if version.number == line.current:
                self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [row, number])
        if line.state == "published":
            self._tables.enter_uncounted(number)
        return "new"

    def _add_appearance(self, number: int, article: int, part: AppearancePart) -> int:
        cursor = self._db.execute(
            """
            INSERT INTO appearance
                (statement, article, text, start, "end", sentence, shown, before, after,
                 language, direct_quote)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                *(number, article, part.text, part.start, part.end, part.sentence, part.shown),
                *(part.before, part.after, part.language.value, part.direct_quote),
            ],
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _add_imported_version(
        self,
        number: int,
        part: VersionPart,
        speaker: int | None,
        places: Sequence[int | None],
        appearances: Sequence[int],
    ) -> int:
        cursor = self._db.execute(
            """
            INSERT INTO version
                (statement, number, speaker, role, cue, said_on, said_precision, happened_on, day,
                 topics, stance, figures, doubts, extractor, checked_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                *(number, part.number, speaker, part.role, part.cue),
                part.said_on.isoformat() if part.said_on else None,
                part.said_precision,
                part.happened_on.isoformat() if part.happened_on else None,
                *(part.day.isoformat(), json.dumps(part.topics), part.stance),
                json.dumps(part.figures, ensure_ascii=False),
                *(json.dumps(part.doubts), part.extractor, part.checked_by, part.made_at),
            ],
        )
        version = cursor.lastrowid
        assert version is not None
        self._db.conn.executemany(
            """
            INSERT INTO version_place (version, position, place, name, as_written, implied)
            VALUES (?1, ?2, ?3,
                coalesce(nullif(?4, ''), (SELECT name_en FROM place WHERE number = ?3), ''), ?5, ?6)
            """,
            [
                (version, position, known, place.name, place.as_written, place.implied)
                for position, (place, known) in enumerate(zip(part.places, places, strict=True))
            ],
        )
        self._db.conn.executemany(
            "INSERT INTO version_appearance (version, appearance) VALUES (?, ?)",
            [(version, appearances[index]) for index in part.appearances],
        )
        return version

    def _import_merged(self, running: Running, line: MergedStatementLine) -> None:
        merged, into = self._ours(running, line.statement), self._ours(running, line.into)
        if merged is None or into is None or merged == into:
            raise LineError("names a statement that is in no line before it, or one and the same")
        if running.first <= merged <= running.last:
            self._db.execute("UPDATE statement SET merged_into = ? WHERE id = ?", [into, merged])

    def _import_journal(self, running: Running, line: JournalLine) -> None:
        statement = self._ours(running, line.statement)
        if statement is None:
            raise LineError(f"No. {line.statement} is in no line before it")
        if not running.first <= statement <= running.last:
            return  # the store had it already, and has its own journal of it
        rows = self._db.execute(
            "SELECT id FROM version WHERE statement = ? AND number = ?", [statement, line.version]
        ).fetchall()
        if not rows:
            raise LineError(f"No. {line.statement} has no version {line.version}")
        cursor = self._db.execute(
            """
            INSERT OR IGNORE INTO journal (seq, kind, statement, version, at, announce, made_by, reason)
            VALUES (?, ?, ?, ?, ?, 0, ?, ?)
            """,
            [
                *(line.seq if running.keeps else None, line.kind, statement, rows[0][0]),
                *(line.at, line.made_by, line.reason),
            ],
        )
        if not cursor.rowcount:
            raise LineError(f"the journal has a row {line.seq} already")


def check_statement(line: StatementLine) -> None:
    """Raise LineError where a statement's line contradicts itself, or rule 7."""
    numbers = [version.number for version in line.versions]
    if len(set(numbers)) < len(numbers) or line.current not in numbers:
        raise LineError(f"versions {numbers} with {line.current} as the current one")
    for version in line.versions:
        wrong = [index for index in version.appearances if index >= len(line.appearances)]
        if wrong or len(set(version.appearances)) < len(version.appearances):
            raise LineError(f"version {version.number} names appearances that the line does not have")
        if (
            version.number == line.current
            and line.state == "published"
            and version.checked_by is None
            and not NEEDS_EDITOR.isdisjoint(version.doubts)
        ):
            raise LineError("needs an editor before it is published; import it as a draft")
