"""The current versions of statements, read whole: with speaker, appearances and places."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from domain.language import Language, Names
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

# Looking a word up is four times as fast as calling its enumeration, and an answer does it 600 times.
_LANGUAGE: dict[str, Language] = {language.value: language for language in Language}
_PRECISION: dict[str, Precision] = {precision.value: precision for precision in Precision}
_STANCE: dict[str, Stance] = {stance.value: stance for stance in Stance}


def read_current(db: Database, numbers: Iterable[int]) -> list[Statement]:
    """Return statements by their numbers in the order of answers; withdrawn and draft ones too.

    That is the newest day first, within a day the latest article first, and the order of its text.
    """
    rows = db.execute(
        f"""
        {_COLUMNS} FROM statement
        JOIN version ON version.id = statement.current
        {_SPEAKERS}
        WHERE statement.id IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(numbers))],
    ).fetchall()
    return [statement for _, statement in _whole(db, rows)]


def read_versions(db: Database, versions: Iterable[int]) -> dict[int, Statement]:
    """Return versions, current and past ones, by their ids."""
    rows = db.execute(
        f"""
        {_COLUMNS} FROM version JOIN statement ON statement.id = version.statement
        {_SPEAKERS}
        WHERE version.id IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(versions))],
    ).fetchall()
    return dict(_whole(db, rows))


_COLUMNS = """
    SELECT version.id, version.day, statement.id, version.said_on, version.said_precision,
        version.topics, version.stance, version.doubts, version.extractor, version.checked_by,
        speaker.name, speaker.kind, speaker.side, version.role, speaker.name_uk, speaker.name_ru
"""

_SPEAKERS = """
    LEFT JOIN speaker AS said ON said.id = version.speaker
    LEFT JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
"""


def _whole(db: Database, rows: list[Any]) -> list[tuple[int, Statement]]:
    versions = json.dumps([row[0] for row in rows])
    found_in = _appearances(db, versions)
    places = _places(db, versions)
    rows.sort(key=lambda row: (row[1], found_in[row[0]].rank), reverse=True)
    return [(row[0], _statement(row, found_in[row[0]].appearances, places.get(row[0], []))) for row in rows]


@dataclass(slots=True)
class _FoundIn:
    """The appearances of a version, the earliest kept first; `rank` orders those of one day by it."""

    rank: int
    appearances: list[Appearance]


def _appearances(db: Database, versions: str) -> dict[int, _FoundIn]:
    rows = db.execute(
        """
        SELECT version_appearance.version, article.id, source.name, article.url, article.published,
            article.language, article.title, appearance.text, appearance.start, appearance."end",
            appearance.sentence, appearance.shown, appearance.language, appearance.direct_quote
        FROM version_appearance
        JOIN appearance ON appearance.id = version_appearance.appearance
        JOIN article ON article.id = appearance.article
        JOIN source ON source.id = article.source
        WHERE version_appearance.version IN (SELECT value FROM json_each(?))
        ORDER BY version_appearance.version, version_appearance.appearance
        """,
        [versions],
    ).fetchall()
    found: dict[int, _FoundIn] = {}
    for version, article, *columns in rows:
        appearance = _appearance(columns)
        if version in found:
            found[version].appearances.append(appearance)
        else:
            found[version] = _FoundIn(rank_in_day(article, appearance.start), [appearance])
    return found


def _appearance(columns: Sequence[Any]) -> Appearance:
    source, url, published, written_in, title, text, start, end, sentence, shown, language, direct = columns
    day = moments.published_from_text(published)
    article = Article(source, url, day, _LANGUAGE[written_in], title)
    return Appearance(article, text, start, end, sentence, shown, _LANGUAGE[language], bool(direct))


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
    version, _, number, said_on, precision, topics, stance, doubts, extractor, checked_by, *speaker = row
    return Statement(
        number=number,
        version=version,
        speaker=_speaker(*speaker),
        appearances=tuple(appearances),
        said_on=date.fromisoformat(said_on) if said_on else None,
        said_precision=_PRECISION[precision] if precision else None,
        topics=_topics(topics),
        stance=_STANCE[stance],
        places=tuple(places),
        doubts=_doubts(doubts),
        extractor=extractor,
        checked_by=checked_by,
    )


@lru_cache(1024)
def _speaker(
    name: str | None, kind: str, side: str, role: str | None, name_uk: str | None, name_ru: str | None
) -> Speaker | None:
    if name is None:
        return None
    names = Names(name, name_uk, name_ru) if name_uk and name_ru else None
    return Speaker(name, SpeakerKind(kind), side or None, role, names)


@lru_cache(1024)
def _topics(text: str) -> tuple[Topic, ...]:
    return tuple(Topic(topic) for topic in json.loads(text))


@lru_cache(1024)
def _doubts(text: str) -> tuple[Doubt, ...]:
    return tuple(Doubt(doubt) for doubt in json.loads(text))
