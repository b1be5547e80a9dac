"""The tables that answers read, kept in step with what is published, in the same transaction.

A published statement has one row for each of its places, each place it lies in (so that a region's roll-up
is one walk), and each of its topics; counters beside them save an answer from counting.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from domain.statement import SpeakerKind

_LONGEST = 1_000_000
"""Characters of an article within which the order of its statements is kept."""


def rank_in_day(article: int, start: int) -> int:
    """Return what orders statements of one day, highest first: the latest article's, in its text's order."""
    return article * _LONGEST - min(start, _LONGEST - 1)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What one statement means for the tables. `speaker` is None where it is not counted."""

    statement: int
    state: str
    day: str
    rank: int
    side: str
    narration: bool
    topics: tuple[str, ...]
    speaker: int | None
    places: dict[int, bool]  # place number -> is it about the place itself, not only about a part of it


class AnswerTables:
    """The changes to the tables, inside a transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._around: dict[int, tuple[int, ...]] = {}

    def enter(self, number: int) -> None:
        """Let answers find a statement that has been published."""
        entry = self.enter_uncounted(number)
        self._count(entry, +1)
        self._count_outlets(entry, self.outlets(number), +1)

    def enter_uncounted(self, number: int) -> "_Entry":
        """Put a statement where answers find it, for an import, which counts afterwards."""
        entry = self._entry(number)
        self._db.conn.executemany(
            """
            INSERT INTO statement_place (place, narration, topic, side, day, rank, statement, direct, main)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                (
                    place,
                    entry.narration,
                    topic,
                    entry.side,
                    entry.day,
                    entry.rank,
                    number,
                    direct,
                    topic == entry.topics[0],
                )
                for place, direct in entry.places.items()
                for topic in entry.topics
            ],
        )
        return entry

    def remove(self, number: int) -> None:
        """Let answers no longer find a statement."""
        entry = self._entry(number)
        self._db.execute("DELETE FROM statement_place WHERE statement = ?", [number])
        self._count(entry, -1)
        self._count_outlets(entry, self.outlets(number), -1)
        self._find_newest_again(entry.places)

    def places_of(self, number: int) -> tuple[int, ...]:
        """Return the places where answers find a statement."""
        return tuple(self._entry(number).places)

    def note(self, seq: int, kind: str, number: int, *, also: Iterable[int] = ()) -> None:
        """Note a row of the journal at each place it concerns, and at others that it did before."""
        entry = self._entry(number)
        self._db.conn.executemany(
            """
            INSERT INTO journal_place (place, seq, kind, statement, narration, published)
            VALUES (:place, :seq, :kind, :statement, :narration, :new + coalesce(
                (SELECT published FROM journal_place WHERE place = :place ORDER BY seq DESC LIMIT 1), 0))
            """,
            [
                {
                    "place": place,
                    "seq": seq,
                    "kind": kind,
                    "statement": number,
                    "narration": entry.narration,
                    "new": kind == "published" and not entry.narration,
                }
                for place in dict.fromkeys((*entry.places, *also))
            ],
        )

    def outlets(self, number: int) -> frozenset[int]:
        """Return the sources in whose articles a statement is found."""
        rows = self._db.execute(
            """
            SELECT DISTINCT article.source FROM statement
            JOIN version_appearance ON version_appearance.version = statement.current
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            WHERE statement.id = ?
            """,
            [number],
        ).fetchall()
        return frozenset(row[0] for row in rows)

    def add_outlets(self, number: int, outlets: Iterable[int]) -> None:
        """Count further outlets of a statement; a draft's are counted when it is published."""
        entry = self._entry(number)
        if entry.state == "published":
            self._count_outlets(entry, outlets, +1)

    def _entry(self, number: int) -> _Entry:
        rows = self._db.execute(
            """
            SELECT statement.state, version.id, version.day, version.topics,
                speaker.id, speaker.kind, speaker.side, first.article, first.start
            FROM statement
            JOIN version ON version.id = statement.current
            JOIN appearance AS first ON first.id =
                (SELECT min(appearance) FROM version_appearance WHERE version = statement.current)
            LEFT JOIN speaker AS said ON said.id = version.speaker
            LEFT JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
            WHERE statement.id = ?
            """,
            [number],
        ).fetchall()
        state, version, day, topics, speaker, kind, side, article, start = rows[0]
        return _Entry(
            statement=number,
            state=state,
            day=day,
            rank=rank_in_day(article, start),
            side=side or "",
            narration=speaker is None,
            topics=tuple(json.loads(topics)),
            speaker=None if kind == SpeakerKind.UNNAMED else speaker,
            places=self._entered(number) or self._places(version),
        )

    def _entered(self, number: int) -> dict[int, bool]:
        """Return where answers find a statement: what lies in what may have changed since it was entered."""
        rows = self._db.execute(
            "SELECT place, max(direct) FROM statement_place WHERE statement = ? GROUP BY place", [number]
        ).fetchall()
        return {place: bool(direct) for place, direct in rows}

    def _places(self, version: int) -> dict[int, bool]:
        named = [
            row[0]
            for row in self._db.execute(
                "SELECT DISTINCT place FROM version_place WHERE version = ? AND place IS NOT NULL", [version]
            ).fetchall()
        ]
        around = {outer: False for place in named for outer in self._places_around(place)}
        return around | dict.fromkeys(named, True)

    def _places_around(self, place: int) -> tuple[int, ...]:
        """Return the district, region and areas that `place` lies in."""
        if place not in self._around:
            rows = self._db.execute(
                """
                WITH RECURSIVE around (number) AS (
                    SELECT parent FROM place WHERE number = :place AND parent IS NOT NULL
                    UNION
                    SELECT place.parent FROM around JOIN place ON place.number = around.number
                    WHERE place.parent IS NOT NULL)
                SELECT number FROM around
                UNION
                SELECT area FROM area_member WHERE member IN (SELECT number FROM around) OR member = :place
                """,
                {"place": place},
            ).fetchall()
            self._around[place] = tuple(row[0] for row in rows)
        return self._around[place]

    def _count(self, entry: _Entry, by: int) -> None:
        self._db.conn.executemany(
            """
            INSERT INTO place_activity (place, statements, narrations, newest) VALUES (?, ?, ?, ?)
            ON CONFLICT (place) DO UPDATE SET
                statements = statements + excluded.statements,
                narrations = narrations + excluded.narrations,
                newest = max(coalesce(newest, ''), excluded.newest)
            """,
            [
                (place, 0 if entry.narration else by, by if entry.narration else 0, entry.day)
                for place in entry.places
            ],
        )
        self._db.conn.executemany(
            """
            INSERT INTO place_topic (place, narration, topic, side, statements, newest)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (place, narration, topic, side) DO UPDATE SET
                statements = statements + excluded.statements, newest = max(newest, excluded.newest)
            """,
            [
                (place, entry.narration, topic, entry.side, by, entry.day)
                for place in entry.places
                for topic in entry.topics
            ],
        )
        if entry.speaker is not None:
            self._count_keys("place_speaker", "speaker", entry.places, [entry.speaker], by)

    def _count_outlets(self, entry: _Entry, outlets: Iterable[int], by: int) -> None:
        """Count who has quoted somebody; an outlet's own words quote nobody."""
        if not entry.narration:
            self._count_keys("place_outlet", "source", entry.places, outlets, by)

    def _count_keys(
        self,
        table: Literal["place_speaker", "place_outlet"],
        column: Literal["speaker", "source"],
        places: Iterable[int],
        keys: Iterable[int],
        by: int,
    ) -> None:
        pairs = [(place, key) for place in places for key in keys]
        self._db.conn.executemany(
            f"""
            INSERT INTO {table} (place, {column}, statements) VALUES (?, ?, ?)
            ON CONFLICT (place, {column}) DO UPDATE SET statements = statements + excluded.statements
            """,
            [(*pair, by) for pair in pairs],
        )
        if by < 0:
            self._db.conn.executemany(
                f"DELETE FROM {table} WHERE place = ? AND {column} = ? AND statements <= 0", pairs
            )

    def _find_newest_again(self, places: Iterable[int]) -> None:
        """After a removal the newest day may be an older one, or there may be none."""
        for place in places:
            for statement in (
                "DELETE FROM place_topic WHERE place = :place AND statements <= 0",
                """
                UPDATE place_topic SET newest =
                    (SELECT max(day) FROM statement_place
                     WHERE statement_place.place = place_topic.place
                       AND statement_place.narration = place_topic.narration
                       AND statement_place.topic = place_topic.topic
                       AND statement_place.side = place_topic.side)
                WHERE place = :place
                """,
                """
                UPDATE place_activity SET newest = (SELECT max(newest) FROM place_topic WHERE place = :place)
                WHERE place = :place
                """,
                "DELETE FROM place_activity WHERE place = :place AND statements <= 0 AND narrations <= 0",
            ):
                self._db.execute(statement, {"place": place})
