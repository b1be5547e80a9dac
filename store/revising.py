"""New versions of a statement: what was believed before stays as it was."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from domain.revision import KEPT, Revision
from domain.spelling import same_in_another_script
from domain.statement import Doubt, PlaceMention, Speaker
from store import moments


class RevisionWrites:
    """Making versions, inside a transaction. Journal and answer tables are the caller's."""

    _db: Database

    def revise_draft(
        self, number: int, version: int, revision: Revision, now: datetime, *, made_by: str
    ) -> int | None:
        """Make a new version of a draft; None if `version` is not its newest, or it is a draft no longer."""
        rows = self._db.execute(
            "SELECT 1 FROM statement WHERE id = ? AND state = 'draft' AND current = ?", [number, version]
        ).fetchall()
        return self.add_revision(number, revision, now, made_by=made_by) if rows else None

    def add_revision(self, number: int, revision: Revision, now: datetime, *, made_by: str) -> int:
        """Make the current version of a statement anew with `revision` put in; return the new version's id.

        Whoever makes it has looked at the statement: it counts as checked by them.
        """
        (old,) = self._db.execute("SELECT current FROM statement WHERE id = ?", [number]).fetchone()
        new = self._copied(old, revision, now, made_by)
        self._link(old, new, revision)
        self._place(old, new, revision)
        self._db.execute(
            """
            UPDATE version SET day = coalesce(said_on, (
                SELECT min(substr(article.published, 1, 10)) FROM version_appearance
                JOIN appearance ON appearance.id = version_appearance.appearance
                JOIN article ON article.id = appearance.article
                WHERE version_appearance.version = version.id), day)
            WHERE id = ?
            """,
            [new],
        )
        self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [new, number])
        return new

    def _copied(self, old: int, revision: Revision, now: datetime, made_by: str) -> int:
        (doubts,) = self._db.execute("SELECT doubts FROM version WHERE id = ?", [old]).fetchone()
        left = [doubt for doubt in json.loads(doubts) if Doubt(doubt) not in revision.settles]
        changed = {
            "doubts": json.dumps(left),
            "extractor": made_by,
            "checked_by": made_by,
            "made_at": moments.to_text(now),
            **self._changed(revision),
        }
        columns = (
            "statement, speaker, role, cue, said_on, said_precision, happened_on, day, topics, stance, "
            "figures, doubts, extractor, checked_by, made_at"
        ).split(", ")
        values = ", ".join(f":{name}" if name in changed else name for name in columns)
        cursor = self._db.execute(
            f"""
            INSERT INTO version (number, {", ".join(columns)})
            SELECT 1 + (SELECT max(number) FROM version AS other WHERE other.statement = version.statement),
                {values}
            FROM version WHERE id = :old
            """,
            {**changed, "old": old},
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _changed(self, revision: Revision) -> Mapping[str, Any]:
        """Return the columns that `revision` gives other values."""
        changed: dict[str, Any] = {}
        if revision.speaker is not KEPT:
            changed["speaker"] = self._speaker(revision.speaker) if revision.speaker else None
            changed["role"] = revision.speaker.role if revision.speaker else None
        if revision.said_on is not KEPT:
            said = isinstance(revision.said_on, date)
            changed["said_on"] = revision.said_on.isoformat() if isinstance(revision.said_on, date) else None
            changed["said_precision"] = revision.said_precision if said else None
        if revision.topics is not KEPT:
            changed["topics"] = json.dumps(revision.topics)
        if revision.stance is not KEPT:
            changed["stance"] = revision.stance
        return changed

    def _link(self, old: int, new: int, revision: Revision) -> None:
        self._db.execute(
            """
            INSERT INTO version_appearance (version, appearance)
            SELECT :new, appearance.id FROM version_appearance
            JOIN appearance ON appearance.id = version_appearance.appearance
            WHERE version_appearance.version = :old AND appearance.article IS NOT :without
            """,
            {"old": old, "new": new, "without": revision.without},
        )

    def _place(self, old: int, new: int, revision: Revision) -> None:
        if revision.places is not KEPT:
            self._add_mentions(new, revision.places)
            return
        self._db.execute(
            """
            INSERT INTO version_place (version, position, place, name, as_written, implied)
            SELECT ?, position, place, name, as_written, implied FROM version_place WHERE version = ?
            """,
            [new, old],
        )

    def _add_mentions(self, version: int, places: tuple[PlaceMention, ...]) -> None:
        self._db.conn.executemany(
            """
            INSERT INTO version_place (version, position, place, name, as_written, implied)
            VALUES (?, ?, (SELECT number FROM place WHERE id = ?), ?, ?, ?)
            """,
            [
                (version, position, mention.id, mention.name, mention.as_written, mention.implied)
                for position, mention in enumerate(places)
            ],
        )

    def _speaker(self, speaker: Speaker) -> int:
        key = [speaker.name, speaker.kind, speaker.side or ""]
        names = [speaker.names.uk, speaker.names.ru] if speaker.names else [None, None]
        twin = self._in_another_script(speaker)
        self._db.execute(
            """
            INSERT INTO speaker (name, kind, side, name_uk, name_ru) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (name, kind, side) DO UPDATE SET
                name_uk = coalesce(excluded.name_uk, name_uk), name_ru = coalesce(excluded.name_ru, name_ru)
            """,
            [*key, *names],
        )
        if twin is not None:
            self._db.execute(
                "UPDATE speaker SET merged_into = ? WHERE name = ? AND kind = ? AND side = ?", [twin, *key]
            )
        rows = self._db.execute(
            "SELECT coalesce(merged_into, id) FROM speaker WHERE name = ? AND kind = ? AND side = ?", key
        ).fetchall()
        return int(rows[0][0])

    def _in_another_script(self, speaker: Speaker) -> int | None:
        """Return the speaker of the same side whose name a new one's is in another language, if any.

        A name met before stays what it is: what an editor has merged or parted is not touched.
        """
        sort = [speaker.kind, speaker.side or ""]
        met = "SELECT 1 FROM speaker WHERE name = ? AND kind = ? AND side = ?"
        if self._db.execute(met, [speaker.name, *sort]).fetchone() is not None:
            return None
        of_its_sort = self._db.execute(
            "SELECT name, coalesce(merged_into, id) FROM speaker WHERE kind = ? AND side = ?", sort
        ).fetchall()
        return next(
            (int(id_) for name, id_ in of_its_sort if same_in_another_script(name, speaker.name)), None
        )
