"""What has been said about places, as answers need it.

No question walks through more than it shows: what is counted has counters, kept by `AnswerTables`.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from domain.answer import SinceAsked, TopicCount, Totals
from domain.statement import Statement, Topic
from store.chats import Asked
from store.versions import read_current

NEWEST = 24
"""Statements read for an answer's first message: six times what stands above its fold."""

NARRATED = 8
"""Outlets' own words read for it: a page of them, which is shown where nobody is quoted."""

OF_EACH_SIDE = 2
"""Statements read of each side on a topic, however old: rivals are shown side by side."""

Counts = tuple[TopicCount, ...]


def every_topic(counts: Counts) -> Sequence[Topic]:
    """Return all topics that anything has been said on."""
    return [*dict.fromkeys(count.topic for count in counts)]


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

    def about(
        self,
        place: str,
        topic: Topic | None = None,
        *,
        rivals_on: Callable[[Counts], Sequence[Topic]] = every_topic,
    ) -> About:
        """Return what answers about `place` (on one topic, or all) are made of.

        `rivals_on` says, from all the counts, on which topics each side's newest are read however old.
        """
        number = self._number(place)
        if number is None:
            return About(Totals())
        topics = self._topics(number)
        newest = self._newest(number, narration=False, topic=topic)
        shown = [topic] if topic else rivals_on(topics)
        rivals = self._newest_of_sides(number, narration=False, topics=shown, limit=OF_EACH_SIDE)
        narrated = self._newest(number, narration=True, topic=topic, limit=NEWEST if topic else NARRATED)
        found = read_current(self._db, {*newest, *(each for *_, each in rivals), *narrated})
        return About(
            self._totals(number, topics),
            tuple(statement for statement in found if statement.speaker),
            tuple(statement for statement in found if not statement.speaker),
            topics,
        )

    def topics(self, place: str) -> Counts:
        """Return how much each side has said on each topic about `place`."""
        number = self._number(place)
        return () if number is None else self._topics(number)

    def following(
        self, place: str, topic: Topic | None, *, narration: bool, without: frozenset[int], limit: int
    ) -> tuple[Statement, ...]:
        """Return up to `limit` statements about `place`, newest first, leaving out some by number."""
        number = self._number(place)
        if number is None:
            return ()
        ids = self._newest(number, narration=narration, topic=topic, limit=limit + len(without))
        return self.by_number([each for each in ids if each not in without][:limit])

    def count(self, place: str, topic: Topic | None, *, narration: bool, without: frozenset[int]) -> int:
        """Return how many statements about `place` there are besides some given by number."""
        rows = self._db.execute(
            """
            SELECT
                CASE WHEN :topic IS NULL THEN
                    (SELECT CASE WHEN :narration THEN narrations ELSE statements END
                     FROM place_activity WHERE place_activity.place = place.number)
                ELSE
                    (SELECT sum(statements) FROM place_topic
                     WHERE place_topic.place = place.number AND narration = :narration AND topic = :topic)
                END,
                (SELECT count(*) FROM json_each(:without) AS left_out CROSS JOIN statement_place
                 WHERE statement_place.statement = left_out.value
                   AND statement_place.place = place.number AND narration = :narration
                   AND (CASE WHEN :topic IS NULL THEN main = 1 ELSE topic = :topic END))
            FROM place WHERE place.id = :place
            """,
            {
                "place": place,
                "narration": narration,
                "topic": topic,
                "without": json.dumps(sorted(without)),
            },
        ).fetchall()
        return (rows[0][0] or 0) - rows[0][1] if rows else 0

    def by_number(self, numbers: Iterable[int]) -> tuple[Statement, ...]:
        """Return statements by their numbers, newest first; withdrawn and draft ones too."""
        return tuple(read_current(self._db, numbers))

    def since(self, place: str, asked: Asked) -> SinceAsked:
        """Return what the journal has gained about `place` since a chat asked about it."""
        rows = self._db.execute(
            """
            SELECT
                coalesce((SELECT published FROM journal_place WHERE place = place.number
                          ORDER BY seq DESC LIMIT 1), 0) -
                coalesce((SELECT published FROM journal_place WHERE place = place.number AND seq <= :seq
                          ORDER BY seq DESC LIMIT 1), 0),
                (SELECT count(DISTINCT statement) FROM journal_place
                 WHERE place = place.number AND kind = 'corrected' AND seq > :seq AND narration = 0),
                (SELECT count(DISTINCT statement) FROM journal_place
                 WHERE place = place.number AND kind = 'withdrawn' AND seq > :seq AND narration = 0)
            FROM place WHERE place.id = :place
            """,
            {"seq": asked.seq, "place": place},
        ).fetchall()
        return SinceAsked(asked.at, *(rows[0] if rows else (0, 0, 0)))

    def _number(self, place: str) -> int | None:
        rows = self._db.execute("SELECT number FROM place WHERE id = ?", [place]).fetchall()
        return rows[0][0] if rows else None

    def _totals(self, place: int, topics: Counts) -> Totals:
        """Return what is counted; the newest day is a statement's, an outlet's own words only without one."""
        rows = self._db.execute(
            "SELECT statements, speakers, outlets, narrations, newest FROM place_activity WHERE place = ?",
            [place],
        ).fetchall()
        if not rows:
            return Totals()
        statements, speakers, outlets, narrations, newest = rows[0]
        last = max((count.newest for count in topics), default=None)
        if last is None and newest:
            last = date.fromisoformat(newest)
        return Totals(statements, speakers, outlets, narrations, last)

    def _topics(self, place: int) -> tuple[TopicCount, ...]:
        rows = self._db.execute(
            "SELECT topic, side, statements, newest FROM place_topic WHERE place = ? AND narration = 0",
            [place],
        ).fetchall()
        return tuple(
            TopicCount(Topic(topic), side or None, statements, date.fromisoformat(newest))
            for topic, side, statements, newest in rows
        )

    def _newest(self, place: int, *, narration: bool, topic: Topic | None, limit: int = NEWEST) -> list[int]:
        if topic is not None:
            found = self._newest_of_sides(place, narration=narration, topics=[topic], limit=limit)
            return [number for *_, number in sorted(found, reverse=True)[:limit]]
        rows = self._db.execute(
            """
            SELECT statement FROM statement_place
            WHERE place = ? AND narration = ? AND main = 1
            ORDER BY day DESC, rank DESC LIMIT ?
            """,
            [place, narration, limit],
        )
        return [row[0] for row in rows.fetchall()]

    def _newest_of_sides(
        self, place: int, *, narration: bool, topics: Sequence[Topic], limit: int
    ) -> list[tuple[str, int, int]]:
        """Return day, rank in it and number of the newest of each side on each topic.

        One walk for each, so that what is rare is not looked for through all the news.
        """
        rows = self._db.execute(
            """
            SELECT
                (SELECT json_group_array(json_array(day, rank, statement)) FROM
                    (SELECT day, rank, statement FROM statement_place
                     WHERE statement_place.place = spoken.place
                       AND statement_place.narration = spoken.narration
                       AND statement_place.topic = spoken.topic AND statement_place.side = spoken.side
                     ORDER BY day DESC, rank DESC LIMIT :limit))
            FROM place_topic AS spoken
            WHERE place = :place AND narration = :narration
              AND topic IN (SELECT value FROM json_each(:topics))
            """,
            {"place": place, "narration": narration, "topics": json.dumps(topics), "limit": limit},
        ).fetchall()
        return [(day, rank, number) for (found,) in rows for day, rank, number in json.loads(found)]
