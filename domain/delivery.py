"""A message that is owed to a chat, as it is frozen for sending."""

from dataclasses import dataclass
from typing import Literal

from domain.turn import Button


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one chat, claimed for sending.

    `key` says what it is owed for, and is unique. `thread` is the forum topic. `edits` is the id of the
    message that an edit replaces, `replies_to` the id of the one it visibly answers. `attempts` counts the
    tries to send it, this one included.
    """

    id: int
    key: str
    chat: int
    html: str
    kind: Literal["send", "edit"] = "send"
    thread: int | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    edits: int | None = None
    replies_to: int | None = None
    attempts: int = 1


def reply_key(transport: str, update_id: int, number: int) -> str:
    """Return the key of the reply of this number (from 0) to an update."""
    return f"reply:{transport}:{update_id}:{number}"
