"""Conversations of several steps, and what a chat chose in them; a restart is not noticed."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from store import moments


@dataclass(frozen=True, slots=True)
class Dialog:
    """What a chat is being asked: a step's name, what it is about, and since when."""

    step: str
    data: str
    since: datetime


class Dialogs:
    """What chats are being asked and have chosen."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def current(self, transport: str, chat: int) -> Dialog | None:
        """Return what a chat is being asked, if anything."""
        rows = self._db.execute(
            "SELECT step, data, since FROM dialog WHERE transport = ? AND chat = ?", [transport, chat]
        ).fetchall()
        return Dialog(rows[0][0], rows[0][1], moments.from_text(rows[0][2])) if rows else None

    def chosen(self, transport: str, chat: int, name: str) -> str | None:
        """Return the id of the place that a chat last meant by `name`."""
        rows = self._db.execute(
            "SELECT place FROM choice WHERE transport = ? AND chat = ? AND name = ?",
            [transport, chat, name.casefold()],
        ).fetchall()
        return rows[0][0] if rows else None


class DialogWrites:
    """The changes to dialogs, inside a transaction."""

    _db: Database

    def ask(self, transport: str, chat: int, step: str, data: str, now: datetime) -> None:
        """Note what a chat is being asked; it is asked one thing at a time."""
        self._db.execute(
            """
            INSERT INTO dialog (transport, chat, step, data, since) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (transport, chat) DO UPDATE
                SET step = excluded.step, data = excluded.data, since = excluded.since
            """,
            [transport, chat, step, data, moments.to_text(now)],
        )

    def end_dialog(self, transport: str, chat: int) -> None:
        self._db.execute("DELETE FROM dialog WHERE transport = ? AND chat = ?", [transport, chat])

    def remember_choice(self, transport: str, chat: int, name: str, place: str, now: datetime) -> None:
        """Note which place a chat meant by `name`: it is offered first from now on."""
        self._db.execute(
            """
            INSERT INTO choice (transport, chat, name, place, chosen_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (transport, chat, name) DO UPDATE
                SET place = excluded.place, chosen_at = excluded.chosen_at
            """,
            [transport, chat, name.casefold(), place, moments.to_text(now)],
        )
