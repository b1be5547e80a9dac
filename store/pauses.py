"""How long Telegram has asked to wait, and what was sent lately: what pacing has to know after a restart."""

from datetime import datetime

from sqlite_utils import Database

from store import moments


class Pauses:
    """What a new process has to respect of the last one's."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def running(self, transport: str, now: datetime) -> dict[int, datetime]:
        """Return until when chats have to wait; chat 0 is all of them."""
        rows = self._db.execute(
            "SELECT chat, until FROM pause WHERE transport = ? AND until > ?",
            [transport, moments.to_text(now)],
        ).fetchall()
        return {chat: moments.from_text(until) for chat, until in rows}

    def sent_to_groups(self, transport: str, since: datetime) -> list[tuple[int, datetime]]:
        """Return to which groups and channels something was sent, or may have been, and when."""
        rows = self._db.execute(
            """
            SELECT chat, claimed_at FROM delivery
            WHERE transport = ? AND chat < 0 AND claimed_at >= ? ORDER BY claimed_at
            """,
            [transport, moments.to_text(since)],
        ).fetchall()
        return [(chat, moments.from_text(at)) for chat, at in rows]


class PauseWrites:
    """Noting pauses, inside a transaction."""

    _db: Database

    def pause(self, transport: str, chat: int, until: datetime) -> None:
        """A chat, or with chat 0 everybody, has to wait until a moment."""
        self._db.execute(
            """
            INSERT INTO pause (transport, chat, until) VALUES (?, ?, ?)
            ON CONFLICT (transport, chat) DO UPDATE SET until = max(until, excluded.until)
            """,
            [transport, chat, moments.to_text(until)],
        )

    def prune_pauses(self, now: datetime) -> None:
        """Drop what is over."""
        self._db.execute("DELETE FROM pause WHERE until < ?", [moments.to_text(now)])
