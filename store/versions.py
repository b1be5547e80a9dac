"""The current versions of statements, read whole: with speaker, appearances and places."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

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
from store.answer_tables import rank_in_day


def read_current(db: Database, numbers: Iterable[int]) -> list[Statement]:
    """Return statements by their numbers in the order of answers; withdrawn and draft ones too.

    That is the newest day first, within a day the latest article first, and the order of its text.
    """
    rows = db.execute(
        """
        SELECT version.day, statement.id, version.id, version.said_on, version.said_precision,
            version.topics, version.stance, version.doubts, version.extractor, version.checked_by,
            speaker.name, speaker.kind, speaker.side, version.role, first.article, first.start
        FROM statement
        JOIN version ON version.id = statement.current
        JOIN appearance AS first ON first.id =
            (SELECT min(appearance) FROM version_appearance WHERE version = statement.current)
        LEFT JOIN speaker ON speaker.id = version.speaker
        WHERE statement.id IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(numbers))],
    ).fetchall()
    rows.sort(key=lambda row: (row[0], rank_in_day(row[-2], row[-1])), reverse=True)
    versions = json.dumps([row[2] for row in rows])
    appearances = _appearances(db, versions)
    places = _places(db, versions)
    return [_statement(row, appearances.get(row[2], []), places.get(row[2], [])) for row in rows]


def _appearances(db: Database, versions: str) -> dict[int, list[Appearance]]:
    rows = db.execute(
        """
        SELECT version_appearance.version, source.name, article.url, article.published, article.language,
            article.title, appearance.text, appearance.start, appearance."end", appearance.sentence,
            appearance.shown, appearance.language, appearance.direct_quote
        FROM version_appearance
        JOIN appearance ON appearance.id = version_appearance.appearance
        JOIN article ON article.id = appearance.article
        JOIN source ON source.id = article.source
        WHERE version_appearance.version IN (SELECT value FROM json_each(?))
        ORDER BY version_appearance.version, version_appearance.appearance
        """,
        [versions],
    ).fetchall()
    found: dict[int, list[Appearance]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(_appearance(row))
    return found


def _appearance(row: Sequence[Any]) -> Appearance:
    _, source, url, published, written_in, title, text, start, end, sentence, shown, language, direct = row
    day = moments.published_from_text(published)
    article = Article(source, url, day, Language(written_in), title)
    return Appearance(article, text, start, end, sentence, shown, Language(language), bool(direct))


def _places(db: Database, versions: str) -> dict[int, list[PlaceMention]]:
    rows = db.execute(
        """
        SELECT version_place.version, place.id, version_place.name, as_written, implied
        FROM version_place LEFT JOIN place ON place.number = version_place.place
        WHERE version_place.version IN (SELECT value FROM json_each(?))
        ORDER BY version_place.version, version_place.position
        """,
        [versions],
    ).fetchall()
    found: dict[int, list[PlaceMention]] = {}
    for version, place, name, as_written, implied in rows:
        found.setdefault(version, []).append(PlaceMention(place, name, as_written, bool(implied)))
    return found


def _statement(
    row: Sequence[Any], appearances: Sequence[Appearance], places: Sequence[PlaceMention]
) -> Statement:
    number, version, said_on, precision, topics, stance, doubts, extractor, checked_by, *speaker = row[1:-2]
    return Statement(
        number=number,
        version=version,
        speaker=_speaker(*speaker),
        appearances=tuple(appearances),
        said_on=date.fromisoformat(said_on) if said_on else None,
        said_precision=Precision(precision) if precision else None,
        topics=_topics(topics),
        stance=Stance(stance),
        places=tuple(places),
        doubts=_doubts(doubts),
        extractor=extractor,
        checked_by=checked_by,
    )


@lru_cache(1024)
def _speaker(name: str | None, kind: str, side: str, role: str | None) -> Speaker | None:
    return None if name is None else Speaker(name, SpeakerKind(kind), side or None, role)


@lru_cache(1024)
def _topics(text: str) -> tuple[Topic, ...]:
    return tuple(Topic(topic) for topic in json.loads(text))


@lru_cache(1024)
def _doubts(text: str) -> tuple[Doubt, ...]:
    return tuple(Doubt(doubt) for doubt in json.loads(text))
