"""The statements of one article as editors work on them: drafts, published and dropped ones."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlite_utils import Database

from domain.card import Act, ArticleCard, Item
from domain.language import Language, Names
from domain.statement import Article, Speaker, SpeakerKind, Statement
from store import moments
from store.proposals import Proposals
from store.versions import read_current

MARK = 10
"""Hexadecimal digits of a card's mark, which a button carries."""


class Cards:
    """Articles and what became of their statements."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def card(self, article: int) -> ArticleCard | None:
        """Return the card of an article, None if there is none of that id."""
        about = self._article(article)
        if about is None:
            return None
        rows = self._rows(article)
        statements = {each.number: each for each in read_current(self._db, [row["number"] for row in rows])}
        items = tuple(_item(row, statements[row["number"]]) for row in rows)
        pair = Proposals(self._db).of_article(article)
        return ArticleCard(article, about, items, _mark(items), self._names(statements.values()), pair)

    def waiting(self, limit: int, page: int = 0) -> list[tuple[int, int]]:
        """Return the articles with drafts of somebody's words and how many each has, the latest first.

        `page` counts from 0, `limit` each.
        """
        rows = self._db.execute(
            """
            SELECT appearance.article, count(DISTINCT statement.id) FROM statement
            JOIN version ON version.id = statement.current AND version.speaker IS NOT NULL
            JOIN appearance ON appearance.statement = statement.id
            WHERE statement.state = 'draft'
            GROUP BY appearance.article ORDER BY appearance.article DESC LIMIT ? OFFSET ?
            """,
            [limit, limit * page],
        ).fetchall()
        return [(article, count) for article, count in rows]

    def waiting_count(self) -> int:
        """Return how many articles have drafts of somebody's words."""
        row = self._db.execute(
            """
            SELECT count(DISTINCT appearance.article) FROM statement
            JOIN version ON version.id = statement.current AND version.speaker IS NOT NULL
            JOIN appearance ON appearance.statement = statement.id
            WHERE statement.state = 'draft'
            """
        ).fetchone()
        return int(row[0])

    def speaker_named(self, name: str) -> Speaker | None:
        """Return the speaker of exactly this name in any of its languages, the one quoted most lately."""
        rows = self._db.execute(
            """
            SELECT name, kind, side, name_uk, name_ru FROM speaker
            WHERE (name = :name OR name_uk = :name OR name_ru = :name) AND merged_into IS NULL
              AND kind <> 'unnamed'
            ORDER BY (SELECT max(id) FROM version WHERE version.speaker = speaker.id) DESC LIMIT 1
            """,
            {"name": name},
        ).fetchall()
        if not rows:
            return None
        known, kind, side, uk, ru = rows[0]
        names = Names(known, uk, ru) if uk and ru else None
        return Speaker(known, SpeakerKind(kind), side or None, names=names)

    def _article(self, article: int) -> Article | None:
        rows = self._db.execute(
            """
            SELECT source.name, article.url, article.published, article.language, article.title
            FROM article JOIN source ON source.id = article.source WHERE article.id = ?
            """,
            [article],
        ).fetchall()
        if not rows:
            return None
        source, url, published, language, title = rows[0]
        return Article(source, url, moments.published_from_text(published), Language(language), title)

    def _names(self, statements: Iterable[Statement]) -> dict[str, Names]:
        ids = {mention.id for statement in statements for mention in statement.places if mention.id}
        rows = self._db.execute(
            "SELECT id, name_en, name_uk, name_ru FROM place WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(ids))],
        ).fetchall()
        return {place: Names(*names) for place, *names in rows}

    def _rows(self, article: int) -> list[dict[str, Any]]:
        """Return the statements found in an article, in the order of its text, each once."""
        return list(
            self._db.query(
                """
                SELECT statement.id AS number, statement.state, version.id AS version, appearance.sentence,
                    appearance.shown, appearance.before, appearance.after, appearance.direct_quote,
                    min(appearance.start) AS start,
                    (SELECT first.doubts <> '[]' FROM version AS first
                     WHERE first.statement = statement.id ORDER BY first.number LIMIT 1) AS doubted,
                    (SELECT json_array(source.name, substr(article.published, 1, 10))
                     FROM appearance AS other
                     JOIN article ON article.id = other.article JOIN source ON source.id = article.source
                     WHERE other.statement = statement.id AND other.id < appearance.id
                       AND other.article <> appearance.article
                     ORDER BY other.id LIMIT 1) AS elsewhere,
                    CASE statement.state WHEN 'dropped' THEN
                        (SELECT json_array(made_by, at) FROM dropping
                         WHERE dropping.statement = statement.id ORDER BY dropping.id DESC LIMIT 1)
                    ELSE
                        (SELECT json_array(made_by, at) FROM journal
                         WHERE journal.statement = statement.id ORDER BY seq DESC LIMIT 1)
                    END AS told,
                    (SELECT json_array(dropped.id, words.shown) FROM redraft
                     JOIN statement AS dropped ON dropped.id = redraft.dropped AND dropped.state = 'dropped'
                     JOIN appearance AS words ON words.statement = dropped.id
                     WHERE redraft.statement = statement.id ORDER BY words.id LIMIT 1) AS in_place_of,
                    version.checked_by, version.made_at
                FROM appearance
                JOIN statement ON statement.id = appearance.statement
                JOIN version ON version.id = statement.current
                JOIN version_appearance ON version_appearance.version = version.id
                    AND version_appearance.appearance = appearance.id
                WHERE appearance.article = ?
                GROUP BY statement.id ORDER BY start, statement.id
                """,
                [article],
            )
        )


def _item(row: Mapping[str, Any], statement: Statement) -> Item:
    elsewhere = json.loads(row["elsewhere"]) if row["elsewhere"] else None
    in_place_of = json.loads(row["in_place_of"]) if row["in_place_of"] else None
    return Item(
        statement,
        row["state"],
        row["sentence"],
        row["shown"],
        row["before"],
        row["after"],
        bool(row["direct_quote"]),
        bool(row["doubted"] or in_place_of),
        (elsewhere[0], date.fromisoformat(elsewhere[1])) if elsewhere else None,
        _act(row),
        (in_place_of[0], in_place_of[1]) if in_place_of else None,
    )


def _act(row: Mapping[str, Any]) -> Act | None:
    if row["told"]:
        by, at = json.loads(row["told"])
        return Act(by, moments.from_text(at))
    if row["checked_by"]:
        return Act(row["checked_by"], moments.from_text(row["made_at"]))
    return None


def _mark(items: Sequence[Item]) -> str:
    seen = [(item.number, item.statement.version, item.state) for item in items]
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:MARK]
