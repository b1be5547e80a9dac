"""What is known already, as seen from inside the transaction that adds to it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlite_utils import Database

from domain.language import Language
from domain.statement import Speaker, Stance, Topic
from store.articles import Articles, KnownArticle


@dataclass(frozen=True, slots=True)
class Known:
    """A statement of the store, as far as likeness needs it.

    `said_on` None: not known. `figures` are the values of the numbers in it, in words too, in text order.
    """

    number: int
    text: str
    language: Language
    stance: Stance
    said_on: date | None
    day: date
    places: frozenset[str]
    figures: tuple[float, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """Words of an article that an editor has dropped, and whose they were when they were found."""

    number: int
    text: str
    speaker: tuple[str, str, str | None] | None


class KnownReads:
    """Looking up what is known before it is added again."""

    _db: Database

    def known_article(self, source: str, url: str) -> KnownArticle | None:
        return Articles(self._db).known(source, url)

    def statements_in(self, article: int) -> list[Known]:
        """Return the statements that are found in an article and have not been withdrawn."""
        return self._known(
            "appearance.article = :article AND statement.state <> 'withdrawn'", {"article": article}
        )

    def dropped_by_editors(self, article: int) -> list[Dropped]:
        """Return what editors have dropped of an article; not what it no longer said, or what has lapsed."""
        rows = self._db.execute(
            """
            SELECT statement.id, appearance.text, speaker.name, speaker.kind, speaker.side
            FROM appearance
            JOIN statement ON statement.id = appearance.statement AND statement.state = 'dropped'
            JOIN version ON version.statement = statement.id AND version.number = 1
            LEFT JOIN speaker ON speaker.id = version.speaker
            WHERE appearance.article = ? AND 'editor' =
                (SELECT substr(made_by, 1, 6) FROM dropping WHERE dropping.statement = statement.id
                 ORDER BY dropping.id DESC LIMIT 1)
            GROUP BY statement.id ORDER BY statement.id
            """,
            [article],
        ).fetchall()
        return [
            Dropped(number, text, (name, kind, side or None) if name else None)
            for number, text, name, kind, side in rows
        ]

    def is_redraft(self, number: int) -> bool:
        """Tell whether a statement is said now in place of words that an editor has dropped."""
        rows = self._db.execute("SELECT 1 FROM redraft WHERE statement = ?", [number]).fetchall()
        return bool(rows)

    def appears_in(self, number: int, article: int) -> bool:
        """Tell whether a statement is found in an article."""
        rows = self._db.execute(
            "SELECT 1 FROM appearance WHERE statement = ? AND article = ? LIMIT 1", [number, article]
        ).fetchall()
        return bool(rows)

    def is_published(self, number: int) -> bool:
        """Tell whether readers know a statement."""
        rows = self._db.execute(
            "SELECT 1 FROM statement WHERE id = ? AND state = 'published'", [number]
        ).fetchall()
        return bool(rows)

    def statements_near(self, speaker: Speaker | None, day: date, *, days: int) -> list[Known]:
        """Return a speaker's statements (None: outlets' own words) from up to `days` around `day`."""
        parameters: dict[str, Any] = {
            "first": (day - timedelta(days=days)).isoformat(),
            "last": (day + timedelta(days=days)).isoformat(),
        }
        if speaker is None:
            return self._known("version.speaker IS NULL AND version.day BETWEEN :first AND :last", parameters)
        parameters |= {"name": speaker.name, "kind": speaker.kind, "side": speaker.side or ""}
        return self._known(
            """
            version.speaker IN (
                SELECT same.id FROM speaker AS named
                JOIN speaker AS same ON same.id = coalesce(named.merged_into, named.id)
                    OR same.merged_into = coalesce(named.merged_into, named.id)
                WHERE named.name = :name AND named.kind = :kind AND named.side = :side)
            AND version.day BETWEEN :first AND :last
            """,
            parameters,
        )

    def _known(self, condition: str, parameters: dict[str, Any]) -> list[Known]:
        rows = self._db.execute(
            f"""
            SELECT statement.id, appearance.text, appearance.language, version.stance, version.said_on,
                version.day, version.figures, version.topics,
                (SELECT group_concat(place.id) FROM version_place
                 JOIN place ON place.number = version_place.place
                 WHERE version_place.version = version.id)
            FROM version
            JOIN statement ON statement.current = version.id
            JOIN version_appearance ON version_appearance.version = version.id
            JOIN appearance ON appearance.id = version_appearance.appearance
            WHERE statement.state <> 'dropped' AND {condition}
              AND NOT EXISTS (SELECT 1 FROM import WHERE import.state = 'open'
                              AND statement.id BETWEEN first_statement AND last_statement)
            ORDER BY statement.id
            """,
            parameters,
        ).fetchall()
        return [_from_row(row) for row in rows]


def _from_row(row: Sequence[Any]) -> Known:
    number, text, language, stance, said_on, day, figures, topics, places = row
    return Known(
        number,
        text,
        Language(language),
        Stance(stance),
        date.fromisoformat(said_on) if said_on else None,
        date.fromisoformat(day),
        frozenset(places.split(",")) if places else frozenset(),
        tuple(value for _start, _end, value, _counts in json.loads(figures)),
        tuple(Topic(topic) for topic in json.loads(topics)),
    )
