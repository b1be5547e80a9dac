"""Articles that were changed after they had been read: what is new in them, what is gone."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from domain.change import ArticleChange
from store import moments


class Changes:
    """Which changes nobody has looked at yet."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, limit: int = 20) -> list[ArticleChange]:
        """Return the changes that wait for an editor, the newest first."""
        return self._changes(
            "article_change.settled_at IS NULL ORDER BY article_change.id DESC LIMIT ?", [limit]
        )

    def count(self) -> int:
        row = self._db.execute("SELECT count(*) FROM article_change WHERE settled_at IS NULL").fetchone()
        return int(row[0])

    def get(self, change: int) -> ArticleChange | None:
        """Return a change that waits for an editor."""
        found = self._changes("article_change.settled_at IS NULL AND article_change.id = ?", [change])
        return found[0] if found else None

    def _changes(self, condition: str, parameters: Sequence[int]) -> list[ArticleChange]:
        rows = self._db.execute(
            f"""
            SELECT article_change.id, article.id, source.name, article.url, article.title, article_change.at,
                article_change.new, article_change.gone
            FROM article_change
            JOIN article ON article.id = article_change.article
            JOIN source ON source.id = article.source
            WHERE {condition}
            """,
            list(parameters),
        ).fetchall()
        return [
            ArticleChange(
                id=number,
                article=article,
                source=source,
                url=url,
                title=title,
                at=moments.from_text(at),
                new=tuple(json.loads(new)),
                gone=tuple(json.loads(gone)),
            )
            for number, article, source, url, title, at, new, gone in rows
        ]


class ChangeWrites:
    """Noting that an article has changed, and that an editor has looked, inside a transaction."""

    _db: Database

    def note_change(self, article: int, new: Sequence[int], gone: Sequence[int], now: datetime) -> None:
        """Note what is other in an article."""
        self._db.execute(
            "INSERT INTO article_change (article, at, new, gone) VALUES (?, ?, ?, ?)",
            [article, moments.to_text(now), json.dumps(list(new)), json.dumps(list(gone))],
        )

    def settle_change(self, change: int, now: datetime, *, by: str) -> bool:
        """Note that an editor has looked at a change; False if another one was faster."""
        cursor = self._db.execute(
            "UPDATE article_change SET settled_at = ?, settled_by = ? WHERE id = ? AND settled_at IS NULL",
            [moments.to_text(now), by, change],
        )
        return bool(cursor.rowcount)
