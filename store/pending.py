"""What editors have sent, until it is read: parts that are being joined, and questions about it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from domain.language import Language
from domain.pending import TOGETHER, Asks, Origin, Pending, Sent
from store import moments

_COLUMNS = """
    id, chat, editor, language, origin, text, sent_at, link, source, published, title, sure, linkless,
    asks, message_id, tries
"""


class PendingReads:
    """What has been sent and not been read."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def due(self, transport: str, now: datetime) -> list[Pending]:
        """Return what is to be looked at by `now`, the earliest first."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM pending WHERE transport = ? AND due_at <= ? ORDER BY due_at, id",
            [transport, moments.to_text(now)],
        ).fetchall()
        return [_pending(row) for row in rows]

    def get(self, number: int) -> Pending | None:
        """Return one, or None if it has been read or forgotten."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM pending WHERE id = ?", [number]).fetchall()
        return _pending(rows[0]) if rows else None

    def gathering(self, transport: str, chat: int) -> Pending | None:
        """Return the pasted text of a chat that further parts may belong to."""
        rows = self._db.execute(
            f"""
            SELECT {_COLUMNS} FROM pending
            WHERE transport = ? AND chat = ? AND origin = 'paste' AND asks IS NULL AND due_at IS NOT NULL
            ORDER BY id DESC LIMIT 1
            """,
            [transport, chat],
        ).fetchall()
        return _pending(rows[0]) if rows else None


class PendingWrites:
    """The changes to what was sent, inside a transaction."""

    _db: Database

    def is_still(self, seen: Pending) -> bool:
        """Tell whether something sent is as it was read: no part has come, and no answer."""
        return PendingReads(self._db).get(seen.id) == seen

    def gathering(self, transport: str, chat: int) -> Pending | None:
        """Return the pasted text of a chat that further parts may belong to."""
        return PendingReads(self._db).gathering(transport, chat)

    def add_pending(
        self, transport: str, chat: int, editor: int, language: Language, sent: Sent, *, due: datetime
    ) -> int:
        """Keep what an editor has sent, to be looked at when it is `due`."""
        cursor = self._db.execute(
            """
            INSERT INTO pending (transport, chat, editor, language, origin, text, sent_at, link, source,
                published, title, sure, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                transport,
                chat,
                editor,
                language,
                sent.origin,
                sent.text,
                moments.to_text(sent.sent_at),
                sent.link,
                sent.source,
                moments.published_to_text(sent.published) if sent.published else None,
                sent.title,
                sent.sure,
                moments.to_text(due),
            ],
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def join_part(self, number: int, text: str, sent_at: datetime, *, due: datetime) -> None:
        """Replace the text of what is being gathered by `text`, which a further part belongs to."""
        self._db.execute(
            "UPDATE pending SET text = ?, sent_at = ?, due_at = ?, sure = 1 WHERE id = ? AND asks IS NULL",
            [text, moments.to_text(sent_at), moments.to_text(due), number],
        )

    def note_pending(self, number: int, sent: Sent, *, linkless: bool = False) -> None:
        """Note what has become known of something sent."""
        self._db.execute(
            """
            UPDATE pending SET text = ?, link = ?, source = ?, published = ?, title = ?, sure = ?,
                linkless = linkless OR ?
            WHERE id = ?
            """,
            [
                sent.text,
                sent.link,
                sent.source,
                moments.published_to_text(sent.published) if sent.published else None,
                sent.title,
                sent.sure,
                linkless,
                number,
            ],
        )

    def ask_about(self, number: int, asks: Asks) -> None:
        """Wait for the editor's answer."""
        self._db.execute("UPDATE pending SET asks = ?, due_at = NULL WHERE id = ?", [asks, number])

    def take_up_pending(self, number: int, now: datetime, *, message_id: int | None) -> bool:
        """The editor has answered: look at it again, and edit `message_id` then. False: it is gone."""
        cursor = self._db.execute(
            "UPDATE pending SET asks = NULL, due_at = ?, message_id = ? WHERE id = ? AND asks IS NOT NULL",
            [moments.to_text(now), message_id, number],
        )
        return bool(cursor.rowcount)

    def count_reading(self, number: int, due: datetime) -> int:
        """Note that it could not be read, and try again at `due`; return how often it was tried."""
        rows = self._db.execute(
            "UPDATE pending SET tries = tries + 1, due_at = ? WHERE id = ? RETURNING tries",
            [moments.to_text(due), number],
        ).fetchall()
        return int(rows[0][0]) if rows else 0

    def forget_pending(self, number: int) -> bool:
        """Delete something sent; False if it is gone."""
        return bool(self._db.execute("DELETE FROM pending WHERE id = ?", [number]).rowcount)


def may_join(gathering: Pending, sent_at: datetime) -> bool:
    """Tell whether a message follows the last part so closely that it belongs to the same text."""
    return abs(sent_at - gathering.sent.sent_at) <= TOGETHER


def _pending(row: Sequence[Any]) -> Pending:
    number, chat, editor, language, origin, text, sent_at, link, source, published, title, *rest = row
    sure, linkless, asks, message_id, tries = rest
    when: date | datetime | None = moments.published_from_text(published) if published else None
    sent = Sent(Origin(origin), text, moments.from_text(sent_at), link, source, when, title, sure=bool(sure))
    waits = Asks(asks) if asks else None
    return Pending(number, chat, editor, Language(language), sent, waits, message_id, bool(linkless), tries)
