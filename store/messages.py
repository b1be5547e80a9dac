"""Messages as rows of the outbox, and back."""

import json
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from domain.delivery import MEND_CARD, Delivery
from domain.turn import Button, Message
from store.pictures import keep_picture, picture_of


def written(db: Database, transport: str, chat: int, message: Message, now: datetime) -> dict[str, Any]:
    """Return the columns that `message`, owed to `chat`, fills; its picture is kept."""
    picture = keep_picture(db, message.picture, now) if message.picture and message.edits is None else None
    return {
        "kind": _kind(db, transport, chat, message),
        "html": str(message.html),
        "buttons": buttons_to_text(message.buttons),
        "picture": picture,
        "edits": message.edits,
        "replies_to": message.replies_to,
        "kept": message.kept,
    }


def add_versions(db: Database, row: int, message: Message) -> None:
    """Note what `message` shows: the ledger of what readers have seen."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO delivery_version (delivery, statement, version) VALUES (?, ?, ?)",
        [(row, statement, version) for statement, version in message.shows],
    )


def supersede_edits(db: Database, row: int, transport: str, chat: int, message_id: int) -> None:
    """A newer edit of a message makes those that still wait pointless.

    Where the answer to one of them was lost, it may yet be made: the newer one then remembers that, so as
    not to come before it.
    """
    doubts = db.execute(
        """
        UPDATE delivery SET state = 'superseded', plan = NULL
        WHERE transport = ? AND chat = ? AND edits = ? AND state = 'pending' AND id < ?
        RETURNING doubt_since
        """,
        [transport, chat, message_id, row],
    ).fetchall()
    if since := max((since for (since,) in doubts if since), default=None):
        db.execute("UPDATE delivery SET doubt_since = ? WHERE id = ?", [since, row])


def delivery_from(db: Database, row: dict[str, Any]) -> Delivery:
    """Return a claimed row as it is to be sent."""
    return Delivery(
        id=row["id"],
        key=row["key"],
        chat=row["chat"],
        thread=row["thread"],
        kind=row["kind"],
        html=row["html"],
        buttons=buttons_from_text(row["buttons"]),
        edits=row["edits"],
        pins=row["kind"] == "send" and row["purpose"] in ("digest", "alert") and _is_pinned(db, row),
        inline_id=_card_of(db, row["edits"]) if row["purpose"] == MEND_CARD else None,
        replies_to=row["replies_to"],
        attempts=row["attempts"],
        lane=row["priority"],
        picture=picture_of(db, row["picture"]) if row["picture"] else None,
        plain=bool(row["plain"]),
        paid=bool(row["paid"]),
    )


def _is_pinned(db: Database, row: dict[str, Any]) -> bool:
    """Whether a chat wants one pinned message that is kept up to date."""
    found = db.execute(
        "SELECT pinned FROM chat WHERE transport = ? AND id = ?", [row["transport"], row["chat"]]
    ).fetchone()
    return bool(found and found[0])


def _card_of(db: Database, edits: int) -> str | None:
    """Return which message in somebody else's chat an edit is of: cards have the negative of their number."""
    found = db.execute("SELECT inline_id FROM inline_card WHERE id = ?", [-edits]).fetchone()
    return str(found[0]) if found else None


def _kind(db: Database, transport: str, chat: int, message: Message) -> str:
    if message.edits is None:
        return "photo" if message.picture else "send"
    found = db.execute(
        "SELECT kind FROM delivery WHERE transport = ? AND chat = ? AND message_id = ? ORDER BY id LIMIT 1",
        [transport, chat, message.edits],
    ).fetchone()
    return "caption" if found and found[0] in ("photo", "caption") else "edit"


def buttons_to_text(rows: tuple[tuple[Button, ...], ...]) -> str:
    """Return buttons as a row keeps them."""
    return json.dumps(
        [[[button.label, button.data, button.url] for button in row] for row in rows], ensure_ascii=False
    )


def buttons_from_text(text: str) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons that a row keeps."""
    return tuple(tuple(Button(label, data, url) for label, data, url in line) for line in json.loads(text))
