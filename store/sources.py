"""Outlets as editors see them: grade, party and voice, and how much was published from each."""

import json
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from domain.act import ActKind
from domain.catalogue import SourceEntry
from domain.statement import Source
from store.acts import ActWrites


class Sources:
    """What is read."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self, *, limit: int, offset: int = 0) -> list[SourceEntry]:
        """Return sources by name, a page of them."""
        rows = self._db.execute(f"{_ENTRY} ORDER BY source.name LIMIT ? OFFSET ?", [limit, offset]).fetchall()
        return [_entry(*row) for row in rows]

    def count(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM source").fetchone()[0])

    def get(self, number: int) -> SourceEntry | None:
        rows = self._db.execute(f"{_ENTRY} WHERE source.id = ?", [number]).fetchall()
        return _entry(*rows[0]) if rows else None

    def named(self, text: str) -> tuple[int, int] | None:
        """Return the numbers of the source of this name and 0, or of an address's source and article."""
        rows = self._db.execute(
            """
            SELECT id, 0 FROM source WHERE name = :text
            UNION ALL SELECT source, id FROM article WHERE url = :text LIMIT 1
            """,
            {"text": text},
        ).fetchall()
        return rows[0] if rows else None

    def address(self, article: int) -> str | None:
        """Return where an article was published."""
        rows = self._db.execute("SELECT url FROM article WHERE id = ?", [article]).fetchall()
        return rows[0][0] if rows else None


_ENTRY = """
    SELECT source.id, source.name, grade, party, speaker.name,
        (SELECT count(*) FROM article WHERE article.source = source.id),
        (SELECT count(DISTINCT appearance.statement) FROM article
         JOIN appearance ON appearance.article = article.id
         JOIN statement ON statement.id = appearance.statement AND statement.state = 'published'
         WHERE article.source = source.id)
    FROM source LEFT JOIN speaker ON speaker.id = source.voice
"""


def _entry(
    number: int, name: str, grade: str, party: str | None, voice: str | None, articles: int, statements: int
) -> SourceEntry:
    return SourceEntry(number, Source(name, grade, party, voice), articles, statements)


class SourceWrites(ActWrites):
    """Changing sources, inside a transaction."""

    _db: Database

    def source_entry(self, number: int) -> SourceEntry | None:
        return Sources(self._db).get(number)

    def change_source(
        self,
        number: int,
        field: Literal["grade", "party", "voice"],
        value: str | int | None,
        now: datetime,
        *,
        made_by: str,
    ) -> bool:
        """Give a source another grade, party or voice (a speaker's number); False if it has that already."""
        columns = ("grade", "party", "voice")
        rows = self._db.execute(
            "SELECT name, grade, party, voice FROM source WHERE id = ?", [number]
        ).fetchall()
        if not rows or rows[0][1 + columns.index(field)] == value:
            return False
        name, *before = rows[0]
        after = [value if column == field else old for column, old in zip(columns, before, strict=True)]
        self._db.execute("UPDATE source SET grade = ?, party = ?, voice = ? WHERE id = ?", [*after, number])
        step = ("source", number, json.dumps(before), json.dumps(after))
        self.note_act(ActKind.SOURCE, now, [(None, step)], made_by=made_by, told=False, about=name)
        return True
