"""Messages owed to chats, with their states; what was shown is the sent ones joined to their versions."""

import json
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from domain.delivery import Delivery
from domain.turn import Button, Message
from store import moments

REPLY = 10
"""Priority of answers; what is sent unasked comes after them."""


class Outbox:
    """What is owed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def next_due(self, transport: str) -> datetime | None:
        """Return when the earliest pending message may be sent (in the past: at once), None for none."""
        rows = list(
            self._db.query(
                """
                SELECT min(coalesce(not_before, made_at)) AS due FROM delivery
                WHERE transport = ? AND state = 'pending'
                """,
                [transport],
            )
        )
        return moments.from_text(rows[0]["due"]) if rows[0]["due"] else None

    def counts(self, transport: str) -> dict[str, int]:
        """Return how many messages are in each state."""
        rows = self._db.query(
            "SELECT state, count(*) AS n FROM delivery WHERE transport = ? GROUP BY state", [transport]
        )
        return {row["state"]: row["n"] for row in rows}


class OutboxWrites:
    """The changes to the outbox, inside a transaction."""

    _db: Database

    def owe(
        self,
        key: str,
        transport: str,
        chat: int,
        message: Message,
        now: datetime,
        *,
        thread: int | None = None,
    ) -> int | None:
        """Owe `message` to `chat`; return its row's id, or None where `key` is owed already.

        A new edit of a message supersedes one of it that still waits.
        """
        cursor = self._db.execute(
            """
            INSERT OR IGNORE INTO delivery
                (key, transport, chat, thread, kind, html, buttons, edits, replies_to,
                 priority, kept, state, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)
            """,
            [
                key,
                transport,
                chat,
                thread,
                "send" if message.edits is None else "edit",
                str(message.html),
                _buttons_to_text(message.buttons),
                message.edits,
                message.replies_to,
                REPLY,
                message.kept,
                moments.to_text(now),
            ],
        )
        if not cursor.rowcount:
            return None
        row = cursor.lastrowid
        assert row is not None
        if message.edits is not None:
            self._supersede_edits(transport, chat, message.edits, before=row)
        self._db.conn.executemany(
            "INSERT INTO delivery_version (delivery, statement, version) VALUES (?, ?, ?)",
            [(row, statement, version) for statement, version in message.shows],
        )
        return row

    def claim(self, transport: str, now: datetime) -> Delivery | None:
        """Take the next due message and mark it as being sent; None when nothing is due.

        A chat's messages keep their order: one that waits for its time, or is being sent, holds back
        those behind it.
        """
        rows = list(
            self._db.query(
                """
                UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = :now
                WHERE id = (
                    SELECT due.id FROM delivery AS due
                    WHERE due.transport = :transport AND due.state = 'pending'
                      AND coalesce(due.not_before, '') <= :now
                      AND NOT EXISTS (
                          SELECT 1 FROM delivery AS other
                          WHERE other.transport = due.transport AND other.chat = due.chat
                            AND other.state = 'sending')
                      AND NOT EXISTS (
                          SELECT 1 FROM delivery AS other
                          WHERE other.transport = due.transport AND other.chat = due.chat
                            AND other.state = 'pending'
                            AND other.priority <= due.priority AND other.id < due.id)
                    ORDER BY due.priority, due.id
                    LIMIT 1)
                RETURNING *
                """,
                {"transport": transport, "now": moments.to_text(now)},
            )
        )
        return _delivery(rows[0]) if rows else None

    def sent(self, delivery: int, message_id: int, now: datetime) -> None:
        self._settle(delivery, "sent", now, message_id=message_id)

    def retry(self, delivery: int, not_before: datetime, error: str) -> None:
        """Owe it again, not before a moment; Telegram is known not to have taken it.

        One whose chat was forgotten meanwhile has no words left to send, and goes.
        """
        self._db.execute("DELETE FROM delivery WHERE id = ? AND html IS NULL", [delivery])
        self._db.execute(
            "UPDATE delivery SET state = 'pending', not_before = ?, error = ? WHERE id = ?",
            [moments.to_text(not_before), error, delivery],
        )

    def dead(self, delivery: int, error: str, now: datetime, *, disable: bool = False) -> None:
        """Give it up; with `disable`, its chat takes no messages any more until it writes again."""
        self._settle(delivery, "dead", now, error=error)
        if disable:
            self._db.execute(
                """
                INSERT INTO chat (transport, id, disabled_at, disabled_reason)
                SELECT transport, chat, :now, :error FROM delivery WHERE id = :id
                ON CONFLICT (transport, id) DO UPDATE
                    SET disabled_at = excluded.disabled_at, disabled_reason = excluded.disabled_reason
                """,
                {"now": moments.to_text(now), "error": error, "id": delivery},
            )
            self._db.execute(
                """
                UPDATE delivery SET state = 'dead', error = :error, settled_at = :now
                WHERE state = 'pending' AND (transport, chat) =
                    (SELECT transport, chat FROM delivery WHERE id = :id)
                """,
                {"now": moments.to_text(now), "error": error, "id": delivery},
            )

    def in_doubt(self, delivery: int, error: str, now: datetime) -> None:
        """The answer was lost: it may have been delivered or not, and is not sent again by itself."""
        self._settle(delivery, "in_doubt", now, error=error)

    def doubt_all_sending(self, transport: str, now: datetime) -> int:
        """At start: whatever was being sent when the last process ended is in doubt; return how many."""
        cursor = self._db.execute(
            """
            UPDATE delivery SET state = 'in_doubt', settled_at = ?, error = 'the process ended'
            WHERE transport = ? AND state = 'sending'
            """,
            [moments.to_text(now), transport],
        )
        return cursor.rowcount

    def migrate(self, transport: str, old_chat: int, new_chat: int) -> None:
        """A group became a supergroup: what it is owed, was shown and has chosen goes with it.

        Its messages do not, and their ids are given out anew: what was to edit or answer one stands alone.
        """
        for statement in (
            """
            UPDATE delivery
            SET chat = :new, kind = 'send', edits = NULL, replies_to = NULL, message_id = NULL
            WHERE transport = :transport AND chat = :old AND state <> 'sending'
            """,
            "UPDATE OR REPLACE chat SET id = :new WHERE transport = :transport AND id = :old",
            "UPDATE OR REPLACE question SET chat = :new WHERE transport = :transport AND chat = :old",
            "UPDATE OR REPLACE choice SET chat = :new WHERE transport = :transport AND chat = :old",
            "UPDATE OR REPLACE dialog SET chat = :new WHERE transport = :transport AND chat = :old",
        ):
            self._db.execute(statement, {"transport": transport, "old": old_chat, "new": new_chat})

    def _supersede_edits(self, transport: str, chat: int, message_id: int, *, before: int) -> None:
        self._db.execute(
            """
            UPDATE delivery SET state = 'superseded'
            WHERE transport = ? AND chat = ? AND edits = ? AND state = 'pending' AND id < ?
            """,
            [transport, chat, message_id, before],
        )

    def _settle(
        self,
        delivery: int,
        state: str,
        now: datetime,
        *,
        message_id: int | None = None,
        error: str | None = None,
    ) -> None:
        self._db.execute(
            """
            UPDATE delivery
            SET state = ?, settled_at = ?, message_id = coalesce(?, message_id), error = ?, not_before = NULL
            WHERE id = ?
            """,
            [state, moments.to_text(now), message_id, error, delivery],
        )
        self._db.execute(
            "DELETE FROM delivery WHERE id = ? AND kept = 0 AND state IN ('sent', 'dead')", [delivery]
        )


def _buttons_to_text(rows: tuple[tuple[Button, ...], ...]) -> str:
    return json.dumps(
        [[[button.label, button.data, button.url] for button in row] for row in rows], ensure_ascii=False
    )


def _delivery(row: dict[str, Any]) -> Delivery:
    return Delivery(
        id=row["id"],
        key=row["key"],
        chat=row["chat"],
        thread=row["thread"],
        kind=row["kind"],
        html=row["html"],
        buttons=tuple(
            tuple(Button(label, data, url) for label, data, url in line)
            for line in json.loads(row["buttons"])
        ),
        edits=row["edits"],
        replies_to=row["replies_to"],
        attempts=row["attempts"],
    )
