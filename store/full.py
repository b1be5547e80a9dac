"""One statement in full, with the record of what readers were told of it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from domain.full import Full, Told
from domain.language import Names
from store import moments
from store.standing import Standings

OPEN = ("published", "withdrawn")
"""States in which a statement is readers' business; drafts and dropped ones are editors' only."""

COMPARED = ("speaker", "places", "day", "topic", "stance", "words")


class InFull:
    """Looking up a statement by its number, for readers."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, number: int) -> Full | None:
        """Return a statement that is, or was, published; a merged number leads to what it was merged into."""
        standing = Standings(self._db).of(number)
        if standing is None or standing.state not in OPEN:
            return None
        ids = [mention.id for mention in standing.statement.places if mention.id]
        record = self._record(standing.number)
        return Full(standing.statement, standing.state, record, self._names(ids), standing.asked)

    def _record(self, number: int) -> tuple[Told, ...]:
        rows = self._db.execute(
            """
            SELECT journal.kind, journal.at, journal.reason, speaker.name AS speaker,
                (SELECT group_concat(name, ', ') FROM
                    (SELECT name FROM version_place WHERE version = version.id ORDER BY position)) AS places,
                version.said_on AS day, json_extract(version.topics, '$[0]') AS topic, version.stance,
                (SELECT appearance.shown FROM appearance WHERE appearance.id =
                    (SELECT min(appearance) FROM version_appearance WHERE version = version.id)) AS words
            FROM journal
            JOIN version ON version.id = journal.version
            LEFT JOIN speaker ON speaker.id = version.speaker
            WHERE journal.statement = ? ORDER BY journal.seq
            """,
            [number],
        ).fetchall()
        versions = [dict(zip(COMPARED, row[3:], strict=True)) for row in rows]
        told: list[Told] = []
        for (kind, at, reason, *_), before, after in zip(rows, [None, *versions], versions, strict=False):
            told.append(Told(kind, moments.from_text(at), reason, _changed(before, after)))
        return tuple(told)

    def _names(self, ids: Sequence[str]) -> dict[str, Names]:
        rows = self._db.execute(
            "SELECT id, name_en, name_uk, name_ru FROM place WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(ids)],
        ).fetchall()
        return {place: Names(*names) for place, *names in rows}


def _changed(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> dict[str, str]:
    """Return what an earlier version said otherwise."""
    if before is None:
        return {}
    return {name: before[name] or "" for name in COMPARED if before[name] != after[name]}
