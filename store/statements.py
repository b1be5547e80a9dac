"""What has been said about places, as answers need it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlite_utils import Database

from domain.answer import SinceAsked, TopicCount, Totals
from domain.language import Language
from domain.statement import (
    Appearance,
    Article,
    Doubt,
    PlaceMention,
    Precision,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Topic,
)
from store import moments
from store.chats import Asked

NEWEST = 24
"""Statements read for an answer's first message: six times what stands above its fold."""

OF_EACH_SIDE = 2
"""Statements read of each side on each topic, however old: rivals are shown side by side."""


@dataclass(frozen=True, slots=True)
class About:
    """What an answer about a place is made of, as far as the store knows it (see `PlaceNews`)."""

    totals: Totals
    statements: tuple[Statement, ...] = ()
    narration: tuple[Statement, ...] = ()
    topics: tuple[TopicCount, ...] = ()


class Statements:
    """What has been said."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def about(self, place: str, topic: Topic | None = None) -> About:
        """Return what answers about `place` (on one topic, or all) are made of."""
        found = self._db.execute("SELECT number FROM place WHERE id = ?", [place]).fetchall()
        if not found:
            return About(Totals())
        number = found[0][0]
        topics = self._topics(number)
        ids = self._newest(number, narration=False, topic=topic)
        ids += self._newest_of_each_side(number, topics)
        narration = self._newest(number, narration=True, topic=topic)
        return About(self._totals(number), self._read(ids), self._read(narration), topics)

    def following(
        self, place: str, topic: Topic | None, *, narration: bool, without: frozenset[int], limit: int
    ) -> tuple[Statement, ...]:
        """Return up to `limit` statements about `place`, newest first, leaving out some by number."""
        found = self._db.execute("SELECT number FROM place WHERE id = ?", [place]).fetchall()
        if not found:
            return ()
        ids = self._newest(found[0][0], narration=narration, topic=topic, limit=limit + len(without))
        return self._read([number for number in ids if number not in without][:limit])

    def count(self, place: str, topic: Topic | None, *, narration: bool, without: frozenset[int]) -> int:
        """Return how many statements about `place` there are besides some given by number."""
        rows = self._db.execute(
            """
            SELECT count(*) FROM statement_place JOIN place ON place.number = statement_place.place
            WHERE place.id = :place AND narration = :narration
              AND (CASE WHEN :topic IS NULL THEN main = 1 ELSE topic = :topic END)
              AND statement NOT IN (SELECT value FROM json_each(:without))
            """,
            {
                "place": place,
                "narration": narration,
                "topic": topic,
                "without": json.dumps(sorted(without)),
            },
        ).fetchone()
        return int(rows[0])

    def by_number(self, numbers: Iterable[int]) -> tuple[Statement, ...]:
        """Return statements by their numbers, newest first; withdrawn and draft ones too."""
        return self._read(list(numbers))

    def since(self, place: str, asked: Asked) -> SinceAsked:
        """Return what the journal has gained about `place` since a chat asked about it."""
        rows = self._db.query(
            """
            SELECT journal_place.kind, count(DISTINCT journal_place.statement) AS n
            FROM journal_place JOIN place ON place.number = journal_place.place
            WHERE place.id = :place AND journal_place.seq > :seq AND journal_place.narration = 0
            GROUP BY journal_place.kind
            """,
            {"seq": asked.seq, "place": place},
        )
        counts = {row["kind"]: row["n"] for row in rows}
        return SinceAsked(
            asked.at, counts.get("published", 0), counts.get("corrected", 0), counts.get("withdrawn", 0)
        )

    def _totals(self, place: int) -> Totals:
        rows = self._db.execute(
            """
            SELECT statements, narrations, newest,
                (SELECT count(*) FROM place_speaker WHERE place = :place) AS speakers,
                (SELECT count(*) FROM place_outlet WHERE place = :place) AS outlets
            FROM place_activity WHERE place = :place
            """,
            {"place": place},
        ).fetchall()
        if not rows:
            return Totals()
        statements, narrations, newest, speakers, outlets = rows[0]
        return Totals(
            statements, speakers, outlets, narrations, date.fromisoformat(newest) if newest else None
        )

    def _topics(self, place: int) -> tuple[TopicCount, ...]:
        rows = self._db.execute(
            "SELECT topic, side, statements, newest FROM place_topic WHERE place = ?", [place]
        ).fetchall()
        return tuple(
            TopicCount(Topic(topic), side or None, statements, date.fromisoformat(newest))
            for topic, side, statements, newest in rows
        )

    def _newest(self, place: int, *, narration: bool, topic: Topic | None, limit: int = NEWEST) -> list[int]:
        if topic is None:
            rows = self._db.execute(
                """
                SELECT statement FROM statement_place
                WHERE place = ? AND narration = ? AND main = 1
                ORDER BY day DESC, statement DESC LIMIT ?
                """,
                [place, narration, limit],
            )
            return [row[0] for row in rows.fetchall()]
        # One walk for each side (a handful), so that a rare topic is not looked for through all the news.
        sides = self._db.execute(
            "SELECT DISTINCT side FROM statement_place WHERE place = ? AND narration = ? AND topic = ?",
            [place, narration, topic],
        ).fetchall()
        found: list[tuple[str, int]] = []
        for (side,) in sides:
            found += self._newest_of_side(place, topic, side, limit, narration=narration)
        return [number for _, number in sorted(found, reverse=True)[:limit]]

    def _newest_of_each_side(self, place: int, topics: Sequence[TopicCount]) -> list[int]:
        return [
            number
            for count in topics
            for _, number in self._newest_of_side(place, count.topic, count.side or "", OF_EACH_SIDE)
        ]

    def _newest_of_side(
        self, place: int, topic: Topic, side: str, limit: int, *, narration: bool = False
    ) -> list[tuple[str, int]]:
        return self._db.execute(
            """
            SELECT day, statement FROM statement_place
            WHERE place = ? AND narration = ? AND topic = ? AND side = ?
            ORDER BY day DESC, statement DESC LIMIT ?
            """,
            [place, narration, topic, side, limit],
        ).fetchall()

    def _read(self, numbers: Sequence[int]) -> tuple[Statement, ...]:
        """Return statements newest first; the current version of each, with what belongs to it."""
        if not numbers:
            return ()
        rows = list(
            self._db.query(
                """
                SELECT statement.id AS number, version.*, speaker.name, speaker.kind, speaker.side
                FROM statement
                JOIN version ON version.id = statement.current
                LEFT JOIN speaker ON speaker.id = version.speaker
                WHERE statement.id IN (SELECT value FROM json_each(?))
                ORDER BY version.day DESC, statement.id DESC
                """,
                [json.dumps(list(numbers))],
            )
        )
        versions = json.dumps([row["id"] for row in rows])
        appearances = self._appearances(versions)
        places = self._places(versions)
        return tuple(
            _statement(row, appearances.get(row["id"], []), places.get(row["id"], [])) for row in rows
        )

    def _appearances(self, versions: str) -> dict[int, list[Appearance]]:
        rows = self._db.query(
            """
            SELECT version_appearance.version, appearance.*, source.name AS source,
                article.url, article.title, article.published, article.language AS article_language
            FROM version_appearance
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            JOIN source ON source.id = article.source
            WHERE version_appearance.version IN (SELECT value FROM json_each(?))
            ORDER BY appearance.id
            """,
            [versions],
        )
        found: dict[int, list[Appearance]] = {}
        for row in rows:
            found.setdefault(row["version"], []).append(_appearance(row))
        return found

    def _places(self, versions: str) -> dict[int, list[PlaceMention]]:
        rows = self._db.query(
            """
            SELECT version_place.version, place.id, version_place.name, as_written, implied
            FROM version_place LEFT JOIN place ON place.number = version_place.place
            WHERE version_place.version IN (SELECT value FROM json_each(?))
            ORDER BY version_place.version, version_place.position
            """,
            [versions],
        )
        found: dict[int, list[PlaceMention]] = {}
        for row in rows:
            mention = PlaceMention(row["id"], row["name"], row["as_written"], bool(row["implied"]))
            found.setdefault(row["version"], []).append(mention)
        return found


def _appearance(row: dict[str, Any]) -> Appearance:
    article = Article(
        row["source"],
        row["url"],
        moments.published_from_text(row["published"]),
        Language(row["article_language"]),
        row["title"],
    )
    return Appearance(
        article,
        row["text"],
        row["start"],
        row["end"],
        row["sentence"],
        row["shown"],
        Language(row["language"]),
        bool(row["direct_quote"]),
    )


def _statement(
    row: dict[str, Any], appearances: Sequence[Appearance], places: Sequence[PlaceMention]
) -> Statement:
    speaker = None
    if row["speaker"] is not None:
        speaker = Speaker(row["name"], SpeakerKind(row["kind"]), row["side"] or None, row["role"])
    return Statement(
        number=row["number"],
        version=row["id"],
        speaker=speaker,
        appearances=tuple(appearances),
        said_on=date.fromisoformat(row["said_on"]) if row["said_on"] else None,
        said_precision=Precision(row["said_precision"]) if row["said_precision"] else None,
        topics=tuple(Topic(topic) for topic in json.loads(row["topics"])),
        stance=Stance(row["stance"]),
        places=tuple(places),
        doubts=tuple(Doubt(doubt) for doubt in json.loads(row["doubts"])),
        extractor=row["extractor"],
        checked_by=row["checked_by"],
    )
