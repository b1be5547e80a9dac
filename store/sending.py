"""What became of a message that was being sent, inside a transaction."""

from datetime import datetime

from sqlite_utils import Database

from domain.delivery import ONLY_EDITS
from store import moments
from store.pictures import drop_content, note_file
from store.taken import counter_of, take


class SendingWrites:
    """Marking messages as sent, put off, given up or in doubt."""

    _db: Database

    def sent(self, row: int, message_id: int, now: datetime, *, file_id: str | None = None) -> None:
        """It has arrived, as this message; `file_id` is what Telegram calls its picture."""
        found = self._db.execute(
            "SELECT transport, chat, kind, picture, claimed_at FROM delivery WHERE id = ?", [row]
        ).fetchone()
        if found is None:
            return
        transport, chat, kind, picture, claimed_at = found
        if kind in ("send", "photo"):
            take(self._db, transport, counter_of(chat), message_id, claimed_at or moments.to_text(now))
        if picture and file_id:
            note_file(self._db, picture, file_id)
        self._settle(row, "sent", None, now, message_id=message_id)

    def retry(self, row: int, not_before: datetime, error: str) -> None:
        """Owe it again, not before a moment; Telegram is known not to have taken it.

        One whose chat was forgotten meanwhile has no words left to send, and goes.
        """
        self._db.execute("DELETE FROM delivery WHERE id = ? AND html IS NULL AND plan IS NULL", [row])
        self._db.execute(
            """
            UPDATE delivery SET state = 'pending', not_before = ?, error = ?, doubt_since = NULL WHERE id = ?
            """,
            [moments.to_text(not_before), error, row],
        )

    def count_try(self, row: int) -> int:
        """Count a try that did not come to sending; return the tries so far."""
        counted = self._db.execute(
            "UPDATE delivery SET attempts = attempts + 1 WHERE id = ? RETURNING attempts", [row]
        ).fetchone()
        return int(counted[0]) if counted else 0

    def retry_plain(self, row: int, error: str, now: datetime, *, buttons: bool) -> None:
        """Owe it again without its markup, which Telegram could not read, and with or without its buttons."""
        self.retry(row, now, error)
        self._db.execute(
            "UPDATE delivery SET plain = 1, buttons = CASE WHEN ? THEN buttons ELSE '[]' END WHERE id = ?",
            [buttons, row],
        )

    def send_instead(self, row: int, error: str, now: datetime) -> None:
        """Send an edit as a message of its own: the one to edit is not there.

        What only puts an old message right has nothing left to do.
        """
        (purpose,) = self._db.execute("SELECT purpose FROM delivery WHERE id = ?", [row]).fetchone()
        if purpose in ONLY_EDITS:
            self._settle(row, "void", error, now)
            return
        self.retry(row, now, error)
        self._db.execute("UPDATE delivery SET kind = 'send', edits = NULL WHERE id = ?", [row])

    def retry_edit(self, row: int, not_before: datetime, error: str, now: datetime) -> None:
        """Make an edit again whose answer was lost; a different one has to wait until that one is over."""
        self.retry(row, not_before, error)
        self._db.execute("UPDATE delivery SET doubt_since = ? WHERE id = ?", [moments.to_text(now), row])

    def forget_file(self, row: int) -> None:
        """Telegram does not know the picture any more by the id it gave: the bytes are to be sent again."""
        (picture,) = self._db.execute("SELECT picture FROM delivery WHERE id = ?", [row]).fetchone()
        note_file(self._db, picture, None)

    def dead(self, row: int, error: str, now: datetime, *, disable: bool = False) -> None:
        """Give it up; with `disable`, its chat takes no messages any more until it writes again."""
        where = self._whereabouts(row)
        self._settle(row, "dead", error, now)
        if disable and where is not None:
            self.disable(where[0], where[1], error, now)

    def disable(self, transport: str, chat: int, reason: str, now: datetime) -> None:
        """A chat takes no messages any more until it writes; what waits for it is given up."""
        moment = {"transport": transport, "chat": chat, "now": moments.to_text(now), "error": reason}
        self._db.execute(
            """
            INSERT INTO chat (transport, id, disabled_at, disabled_reason)
            VALUES (:transport, :chat, :now, :error)
            ON CONFLICT (transport, id) DO UPDATE
                SET disabled_at = excluded.disabled_at, disabled_reason = excluded.disabled_reason
            """,
            moment,
        )
        self._give_up_waiting(transport, chat, None, reason, now)

    def suspend(self, row: int, error: str, now: datetime, *, topic: bool = False) -> bool:
        """Give it up, and with it all that is sent unasked to its chat (or only to its forum topic).

        Returns whether that is new, and somebody is to be told.
        """
        where = self._whereabouts(row)
        self._settle(row, "dead", error, now)
        if where is None:
            return False
        transport, chat, thread = where
        cursor = self._db.execute(
            """
            INSERT INTO suspended (transport, chat, thread, since, reason) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (transport, chat, thread) DO NOTHING
            """,
            [transport, chat, (thread or 0) if topic else 0, moments.to_text(now), error],
        )
        self._give_up_waiting(transport, chat, thread if topic else None, error, now)
        return bool(cursor.rowcount)

    def resume(self, transport: str, chat: int, thread: int | None = None) -> None:
        """The bot may write there again: in the whole chat, or (also) in one of its topics."""
        self._db.execute(
            "DELETE FROM suspended WHERE transport = ? AND chat = ? AND thread IN (0, ?)",
            [transport, chat, thread or 0],
        )

    def resume_all(self, transport: str, chat: int) -> None:
        """The bot may write again in a chat and all its topics."""
        self._db.execute("DELETE FROM suspended WHERE transport = ? AND chat = ?", [transport, chat])

    def in_doubt(self, row: int, error: str, now: datetime, *, settle: bool = False) -> None:
        """The answer was lost: it may have arrived or not, and is not sent again by itself.

        With `settle` that is to be found out, and its chat gets nothing else until then. One whose chat was
        forgotten meanwhile has no words left to look for, and goes.
        """
        self._settle(row, "in_doubt", error, now)
        self._db.execute("DELETE FROM delivery WHERE id = ? AND html IS NULL", [row])
        if settle:
            self._db.execute("UPDATE delivery SET doubt_since = ? WHERE id = ?", [moments.to_text(now), row])

    def unknown(self, row: int, error: str, now: datetime) -> None:
        """What became of it cannot be found out; it is never sent again."""
        self._settle(row, "unknown", error, now)

    def doubt_all_sending(self, transport: str, now: datetime, *, settle: bool = False) -> int:
        """At start: whatever was being sent when the last process ended is in doubt; return how many.

        Edits are made again. What was being sent to a chat that was forgotten meanwhile goes.
        """
        self._db.execute(
            "DELETE FROM delivery WHERE transport = ? AND state = 'sending' AND html IS NULL", [transport]
        )
        self._db.execute(
            """
            UPDATE delivery SET state = 'pending', not_before = '', error = 'the process ended',
                doubt_since = ?
            WHERE transport = ? AND state = 'sending' AND kind IN ('edit', 'caption')
            """,
            [moments.to_text(now), transport],
        )
        cursor = self._db.execute(
            """
            UPDATE delivery SET state = 'in_doubt', settled_at = :now, error = 'the process ended',
                doubt_since = CASE WHEN :settle THEN :now END
            WHERE transport = :transport AND state = 'sending'
            """,
            {"now": moments.to_text(now), "transport": transport, "settle": settle},
        )
        return cursor.rowcount

    def _whereabouts(self, row: int) -> tuple[str, int, int | None] | None:
        found = self._db.execute(
            "SELECT transport, chat, thread FROM delivery WHERE id = ?", [row]
        ).fetchone()
        return (found[0], found[1], found[2]) if found else None

    def _give_up_waiting(
        self, transport: str, chat: int, thread: int | None, error: str, now: datetime
    ) -> None:
        """Give up what waits for a chat, so that it is not flooded when it takes messages again."""
        waiting = self._db.execute(
            """
            SELECT id FROM delivery
            WHERE transport = :transport AND chat = :chat AND state = 'pending'
              AND (:thread IS NULL OR thread = :thread)
            """,
            {"transport": transport, "chat": chat, "thread": thread},
        ).fetchall()
        for (row,) in waiting:
            self._settle(row, "dead", error, now)

    def _settle(
        self, row: int, state: str, error: str | None, now: datetime, *, message_id: int | None = None
    ) -> None:
        rows = self._db.execute(
            """
            UPDATE delivery
            SET state = ?, settled_at = ?, message_id = coalesce(?, message_id), error = ?, not_before = '',
                plan = CASE WHEN ?1 = 'in_doubt' THEN plan END, doubt_since = NULL
            WHERE id = ?
            RETURNING picture
            """,
            [state, moments.to_text(now), message_id, error, row],
        ).fetchall()
        if state != "in_doubt":
            self._db.execute("DELETE FROM told_for WHERE delivery = ?", [row])
        self._db.execute(
            """
            DELETE FROM delivery
            WHERE id = ? AND kept = 0 AND state IN ('sent', 'dead', 'void', 'unknown')
            """,
            [row],
        )
        for (picture,) in rows:
            if picture:
                drop_content(self._db, picture)
