"""Taking a message to send: composed, checked and marked as being sent, in one transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.delivery import Composed, Delivery, Lane, part_key
from domain.turn import Message
from store import moments
from store.alerts import ALERT
from store.due import DIGEST
from store.journal import Revision, revision_of
from store.messages import add_versions, delivery_from, supersede_edits, written
from store.outbox import OutboxWrites
from store.outdated import OutdatedWrites
from store.sending import SendingWrites
from store.stopping import StoppingWrites
from store.taken import SUPERGROUPS

WHILE_PAUSED = timedelta(minutes=15)
"""How long what did not arrive waits each time that its chat is found to be paused."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What a message was composed to, and the store's revision that it was composed from.

    `anew`: it was written before, and is only put right.
    """

    composed: Composed[Any]
    revision: Revision
    anew: bool = False


class ClaimWrites(OutboxWrites, SendingWrites, OutdatedWrites, StoppingWrites):
    """Claiming, inside a transaction."""

    def claim(self, row: int, now: datetime, writing: Writing | None = None) -> Delivery | None:
        """Mark a pending message as being sent and return it, with what `writing` says for a planned one.

        None, and the reason for it is in the row or gone: it is pending no longer, its chat takes nothing
        any more, there is nothing to say after all; or the store has changed since it was composed, so that
        it has to be composed anew.
        """
        waiting = self._waiting(row)
        if waiting is None or (waiting["plan"] is not None) != (writing is not None and not writing.anew):
            return None
        if writing is not None and writing.revision != revision_of(self._db):
            return None
        if reason := self._closed(waiting):
            self._settle(row, "dead", reason, now)
            return None
        if later := self._later(waiting, writing, now):
            self._put_off(row, later)
            return None
        if waiting["plan"] is None and self.is_stopped(waiting, now):
            self._void_series(waiting, now)
            return None
        if writing is not None and not self._write(waiting, writing, now):
            self._settle(row, "void", None, now)
            return None
        return self._mark(row, now)

    def _void_series(self, row: dict[str, Any], now: datetime) -> None:
        """End a message that is not sent, and what is to follow it in its series."""
        first = row["series"] or row["id"]
        rows = self._db.execute(
            "SELECT id FROM delivery WHERE series = ? AND state = 'pending' AND id > ?", [first, row["id"]]
        ).fetchall()
        for each in (row["id"], *(each for (each,) in rows)):
            self._settle(each, "void", "stopped", now)

    def _waiting(self, row: int) -> dict[str, Any] | None:
        rows = list(
            self._db.query(
                """
                SELECT * FROM delivery WHERE id = :row AND state = 'pending' AND NOT EXISTS (
                    SELECT 1 FROM delivery AS other
                    WHERE other.transport = delivery.transport AND other.chat = delivery.chat
                      AND other.state = 'sending')
                """,
                {"row": row},
            )
        )
        return rows[0] if rows else None

    def _closed(self, row: dict[str, Any]) -> str | None:
        """Return why nothing unasked is sent there just now; an answer is tried all the same."""
        if row["priority"] == Lane.REPLY:
            return None
        found = self._db.execute(
            """
            SELECT disabled_reason FROM chat
            WHERE transport = :transport AND id = :chat AND disabled_at IS NOT NULL
            UNION ALL
            SELECT reason FROM suspended
            WHERE transport = :transport AND chat = :chat AND thread IN (0, :thread)
            """,
            {"transport": row["transport"], "chat": row["chat"], "thread": row["thread"] or 0},
        ).fetchone()
        return str(found[0]) if found else None

    def _later(self, row: dict[str, Any], writing: Writing | None, now: datetime) -> datetime | None:
        """Return until when it waits, if it does.

        What was composed before its chat was paused, and then did not arrive, waits as long as the pause.
        """
        if writing is not None and not writing.anew:
            return writing.composed.later
        if row["purpose"] not in (ALERT, DIGEST):
            return None
        (paused,) = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM chat WHERE transport = ? AND id = ? AND paused_at IS NOT NULL)",
            [row["transport"], row["chat"]],
        ).fetchone()
        return now + WHILE_PAUSED if paused else None

    def _put_off(self, row: int, later: datetime) -> None:
        """Let it wait for its time, and hold up nothing behind it."""
        self._db.execute(
            "UPDATE delivery SET not_before = ?, attempts = 0 WHERE id = ?", [moments.to_text(later), row]
        )

    def _write(self, row: dict[str, Any], writing: Writing, now: datetime) -> bool:
        """Write what it says; return False where it says nothing."""
        if not writing.anew:
            return self._freeze(row, writing.composed, now)
        for message in writing.composed.messages:
            self.put_right(row["id"], message)
        return bool(writing.composed.messages)

    def _freeze(self, row: dict[str, Any], composed: Composed[Any], now: datetime) -> bool:
        """Freeze what a planned message says; return False where it says nothing.

        Its plan stays until it is sent, so that one which has to be sent again is composed anew; not where
        composing it has changed something: that happens once.
        """
        self.note_told_for(row["id"], composed.tells)
        if composed.change is not None:
            composed.change(self)
            self._db.execute("UPDATE delivery SET plan = NULL WHERE id = ?", [row["id"]])
        self._db.execute("DELETE FROM delivery_version WHERE delivery = ?", [row["id"]])
        self._db.execute("DELETE FROM delivery WHERE series = ? AND state = 'pending'", [row["id"]])
        for number, message in enumerate(composed.messages, start=1):
            if number == 1:
                self._freeze_first(row, message, now)
            else:
                self._freeze_part(row, number, message, now)
        return bool(composed.messages)

    def _freeze_first(self, row: dict[str, Any], message: Message, now: datetime) -> None:
        columns = written(self._db, row["transport"], row["chat"], message, now)
        self._db.execute(
            """
            UPDATE delivery SET kind = :kind, html = :html, buttons = :buttons,
                picture = :picture, edits = :edits, replies_to = :replies_to, kept = :kept
            WHERE id = :id
            """,
            {"id": row["id"], **columns},
        )
        add_versions(self._db, row["id"], message)
        if message.edits is not None:
            supersede_edits(self._db, row["id"], row["transport"], row["chat"], message.edits)

    def _freeze_part(self, row: dict[str, Any], number: int, message: Message, now: datetime) -> None:
        columns = {
            "thread": row["thread"],
            "purpose": row["purpose"],
            "priority": row["priority"],
            "paid": row["paid"],
            "series": row["series"] or row["id"],
            **written(self._db, row["transport"], row["chat"], message, now),
        }
        part = self._add(part_key(row["key"], number), row["transport"], row["chat"], now, **columns)
        if part is not None:
            add_versions(self._db, part, message)
            self.copy_told_for(row["id"], part)

    def _mark(self, row: int, now: datetime) -> Delivery:
        rows = list(
            self._db.query(
                """
                UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = :now,
                    above = (
                        SELECT max(message_id) FROM taken
                        WHERE taken.transport = delivery.transport AND taken.counter =
                            CASE WHEN delivery.chat > :supergroups THEN 0 ELSE delivery.chat END)
                WHERE id = :row
                RETURNING *
                """,
                {"row": row, "now": moments.to_text(now), "supergroups": SUPERGROUPS},
            )
        )
        return delivery_from(self._db, rows[0])
