"""Taking acts back: each step looks whether things are as the act left them, and makes them as before."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Literal

from sqlite_utils import Database

from domain.act import Act, Undone
from domain.delivery import NOTICE
from domain.errors import ChangedSinceError
from store import moments
from store.acts import last_act
from store.alerts import ALERT
from store.correcting import CorrectionWrites
from store.due import DIGEST
from store.speakers import SpeakerWrites

_WHOLE_SECOND = timedelta(seconds=1)
"""Telegram dates messages in whole seconds, rounded down."""

UNDONE = "undone"
"""The reason that the journal gives for what was taken back."""


@dataclass(frozen=True, slots=True)
class _How:
    """When and by whom an act is taken back; `late`: readers had been told of it."""

    now: datetime
    by: str
    late: bool


class UndoWrites(CorrectionWrites, SpeakerWrites):
    """Undoing, inside a transaction."""

    _db: Database

    def undo_last(
        self, made_by: str, now: datetime, *, hold: timedelta, said_at: datetime | None = None
    ) -> Undone | None:
        """Take back the newest act of somebody that stands; None if there is none.

        Within the hold nobody has been told of it, and nobody is; later readers are told of this as well.
        `said_at` is when it was asked for: what is read late was in time where nobody has been told yet.

        Raises:
            ChangedSinceError: somebody has changed since what the act was about; nothing is taken back.
        """
        act = last_act(self._db, made_by)
        if act is None:
            return None
        late = act.told and now - act.at >= hold and not self._was_in_time(act, hold, said_at)
        self._db.execute("SAVEPOINT undoing")
        try:
            self._take_back(act.id, _How(now, made_by, late))
        except ChangedSinceError:
            self._db.execute("ROLLBACK TO undoing")
            raise
        finally:
            self._db.execute("RELEASE undoing")
        self._db.execute(
            "UPDATE act SET undone_at = ?, undone_by = ? WHERE id = ?",
            [moments.to_text(now), made_by, act.id],
        )
        return Undone(act, late)

    def _was_in_time(self, act: Act, hold: timedelta, said_at: datetime | None) -> bool:
        """Tell whether it was asked for within the hold, and nobody has been told of the act since."""
        if said_at is None or not -_WHOLE_SECOND < said_at - act.at < hold:
            return False
        (told,) = self._db.execute(
            """
            SELECT EXISTS (
                SELECT 1 FROM act_step
                JOIN delivery_version ON delivery_version.statement = act_step.statement
                JOIN delivery ON delivery.id = delivery_version.delivery
                WHERE act_step.act = :act AND delivery.claimed_at >= :at
                  AND delivery.purpose IN (:alert, :digest, :notice)
                  AND delivery.state IN ('sending', 'sent', 'in_doubt', 'unknown'))
            """,
            {
                "act": act.id,
                "at": moments.to_text(act.at),
                "alert": ALERT,
                "digest": DIGEST,
                "notice": NOTICE,
            },
        ).fetchone()
        return not told

    def _take_back(self, act: int, how: _How) -> None:
        steps = self._db.execute(
            "SELECT step FROM act_step WHERE act = ? ORDER BY position DESC", [act]
        ).fetchall()
        backwards: dict[str, Callable[..., None]] = {
            "publish": partial(self._unpublish, how),
            "withdraw": partial(self._republish, how),
            "drop": self._undrop,
            "version": partial(self._back_to_version, how),
            "split": partial(self._unsplit, how),
            "merge": partial(self._unmerge_statement, how),
            "speaker": self._unmerge,
            "source": self._source_back,
        }
        for (text,) in steps:
            operation, *arguments = json.loads(text)
            backwards[operation](*arguments)

    def _unpublish(self, how: _How, number: int, version: int) -> None:
        self._must_be(number, "published", version)
        state: Literal["withdrawn", "draft"] = "withdrawn" if how.late else "draft"
        self.retract(number, how.now, made_by=how.by, reason=UNDONE, state=state, announce=how.late)

    def _republish(self, how: _How, number: int) -> None:
        self._must_be(number, "withdrawn")
        self._db.execute("UPDATE statement SET state = 'published' WHERE id = ?", [number])
        self.write_journal(number, "published", how.now, made_by=how.by, announce=how.late, reason=UNDONE)
        self._tables.enter(number)

    def _undrop(self, number: int, version: int) -> None:
        self._must_be(number, "dropped", version)
        self._db.execute("UPDATE statement SET state = 'draft' WHERE id = ?", [number])

    def _back_to_version(self, how: _How, number: int, old: int, new: int) -> None:
        state = self._must_be(number, None, new)
        if state != "published":
            self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [old, number])
            return
        before = self._tables.places_of(number)
        self._tables.remove(number)
        self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [old, number])
        self.write_journal(
            number, "corrected", how.now, made_by=how.by, announce=how.late, reason=UNDONE, also=before
        )
        self._tables.enter(number)

    def _unsplit(self, how: _How, number: int, old: int, new: int, twin: int) -> None:
        self._must_be(twin, "draft")
        self._back_to_version(replace(how, late=False), number, old, new)
        self._db.execute("UPDATE statement SET state = 'dropped' WHERE id = ?", [twin])

    def _unmerge_statement(self, how: _How, number: int, into: int, state: str) -> None:
        rows = self._db.execute("SELECT merged_into FROM statement WHERE id = ?", [number]).fetchall()
        if rows[0][0] != into:
            raise ChangedSinceError(f"No. {number} has been changed since")
        self._db.execute("UPDATE statement SET merged_into = NULL, state = ? WHERE id = ?", [state, number])
        if state == "published":
            self.write_journal(number, "published", how.now, made_by=how.by, announce=False, reason=UNDONE)
            self._tables.enter(number)

    def _unmerge(self, speaker: int, before: int | None, after: int | None) -> None:
        rows = self._db.execute("SELECT merged_into FROM speaker WHERE id = ?", [speaker]).fetchall()
        if rows[0][0] != after:
            raise ChangedSinceError("a speaker has been merged or split since")
        self.point_speaker(speaker, before)

    def _source_back(self, source: int, before: str, after: str) -> None:
        rows = self._db.execute("SELECT grade, party, voice FROM source WHERE id = ?", [source]).fetchall()
        if list(rows[0]) != json.loads(after):
            raise ChangedSinceError("the source has been changed since")
        self._db.execute(
            "UPDATE source SET grade = ?, party = ?, voice = ? WHERE id = ?", [*json.loads(before), source]
        )

    def _must_be(self, number: int, state: str | None, version: int | None = None) -> str:
        """Return a statement's state, which is to be `state`, as its version is to be `version`."""
        rows = self._db.execute("SELECT state, current FROM statement WHERE id = ?", [number]).fetchall()
        found, current = rows[0]
        if (state is not None and found != state) or (version is not None and current != version):
            raise ChangedSinceError(f"No. {number} has been changed since")
        return str(found)
