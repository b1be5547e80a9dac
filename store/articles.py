"""Sources and their articles, and which texts of them have been read."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from domain.statement import Article, Source
from store import moments


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article that was read before. `hashes` are those of its texts, the newest last."""

    id: int
    read_at: datetime
    hashes: tuple[str, ...]


class Articles:
    """What has been read."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def source(self, name: str) -> Source | None:
        rows = list(
            self._db.query(
                """
                SELECT source.name, source.grade, source.party, speaker.name AS voice
                FROM source LEFT JOIN speaker ON speaker.id = source.voice
                WHERE source.name = ?
                """,
                [name],
            )
        )
        return Source(**rows[0]) if rows else None

    def outlets(self, limit: int) -> list[tuple[int, str]]:
        """Return the sources that articles came from lately, the latest first, with their numbers."""
        rows = self._db.execute(
            """
            SELECT source.id, source.name FROM article JOIN source ON source.id = article.source
            GROUP BY source.id ORDER BY max(article.id) DESC LIMIT ?
            """,
            [limit],
        ).fetchall()
        return [(number, name) for number, name in rows]

    def outlet(self, number: int) -> str | None:
        """Return the name of a source by its number."""
        rows = self._db.execute("SELECT name FROM source WHERE id = ?", [number]).fetchall()
        return rows[0][0] if rows else None

    def outlet_of_host(self, prefix: str) -> str | None:
        """Return the source of the latest article whose address begins with `prefix` (scheme and host)."""
        rows = self._db.execute(
            """
            SELECT source.name FROM article JOIN source ON source.id = article.source
            WHERE substr(article.url, 1, length(:prefix)) = :prefix ORDER BY article.id DESC LIMIT 1
            """,
            {"prefix": prefix},
        ).fetchall()
        return rows[0][0] if rows else None

    def known(self, source: str, url: str) -> KnownArticle | None:
        """Return what is known of the article at `url`, or None if it was never read."""
        rows = list(
            self._db.query(
                """
                SELECT article.id, reading.hash, reading.read_at
                FROM article
                JOIN source ON source.id = article.source
                JOIN reading ON reading.article = article.id
                WHERE source.name = :source AND article.url = :url
                ORDER BY reading.read_at
                """,
                {"source": source, "url": url},
            )
        )
        if not rows:
            return None
        return KnownArticle(
            rows[0]["id"], moments.from_text(rows[-1]["read_at"]), tuple(row["hash"] for row in rows)
        )


class ArticleWrites:
    """The changes to sources and articles, inside a transaction."""

    _db: Database

    def add_source(self, source: Source) -> None:
        """Add an outlet; one that is there stays as it is."""
        self._db.execute(
            "INSERT OR IGNORE INTO source (name, grade, party) VALUES (?, ?, ?)",
            [source.name, source.grade, source.party],
        )

    def add_reading(
        self, article: Article, text_hash: str, found: int, now: datetime, *, characters: int = 0
    ) -> int:
        """Note that a text of `article` was read and what was found; return the article's id."""
        self._db.execute(
            """
            INSERT INTO article (source, url, title, language, published)
            SELECT source.id, :url, :title, :language, :published FROM source WHERE source.name = :source
            ON CONFLICT (source, url) DO UPDATE SET title = coalesce(excluded.title, title)
            """,
            {
                "source": article.source,
                "url": article.url,
                "title": article.title,
                "language": article.language,
                "published": moments.published_to_text(article.published),
            },
        )
        rows = self._db.execute(
            """
            SELECT article.id FROM article JOIN source ON source.id = article.source
            WHERE source.name = ? AND article.url = ?
            """,
            [article.source, article.url],
        ).fetchall()
        article_id = int(rows[0][0])
        self._db.execute(
            """
            INSERT INTO reading (article, hash, read_at, found, characters) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (article, hash) DO UPDATE SET read_at = excluded.read_at, found = excluded.found
            """,
            [article_id, text_hash, moments.to_text(now), found, characters],
        )
        return article_id
