"""A message that is owed to a chat: as it is planned, as it is composed, as it is frozen for sending."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any, Generic, Literal, TypeVar

from domain.turn import Button, Message

BookT = TypeVar("BookT")

Kind = Literal["send", "edit", "photo", "caption"]
"""What is asked of Telegram: a new text, a text's new words, a new picture, a picture's new words."""


class Lane(IntEnum):
    """Which message goes first where several are due; answers to buttons go straight out, in no lane."""

    REPLY = 10
    NOTICE = 20
    ALERT = 30
    BROADCAST = 40
    DIGEST = 50


NOTICE = "notice"
"""The purpose of a delivery that tells what was corrected or withdrawn."""

BROADCAST = "broadcast"
"""The purpose of a delivery that an editor sends to many chats."""

MEND = "mend"
MEND_CARD = "mend card"
"""The purposes of deliveries that put an old message right, and a card in somebody else's chat."""

UNSENT = "unsent"
"""What a written message is composed as that shows what has changed before it was sent."""

PREVIEW = "preview"
"""The purpose of a delivery that shows an administrator what would be posted."""

LANES = {NOTICE: Lane.NOTICE, "alert": Lane.ALERT, "digest": Lane.DIGEST, BROADCAST: Lane.BROADCAST}
"""Which lane a purpose goes in."""

ONLY_EDITS = (MEND, MEND_CARD)
"""Purposes of edits that are never sent as a message of their own where the old one is gone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to send: its bytes, or the id under which Telegram has them already."""

    hash: str
    content: bytes | None
    file_id: str | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one chat, claimed for sending.

    `key` says what it is owed for, and is unique. `thread` is the forum topic. `edits` is the id of the
    message that an edit replaces, `replies_to` the id of the one it visibly answers. `attempts` counts the
    tries to send it, this one included. `plain`: without markup, because Telegram could not read it.
    `paid`: beyond the free limit, for a fee. `inline_id`: it edits a card in a chat the bot is not in.
    `pins`: once it is sent it is pinned.
    """

    id: int
    key: str
    chat: int
    html: str
    kind: Kind = "send"
    thread: int | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    edits: int | None = None
    replies_to: int | None = None
    attempts: int = 1
    lane: int = Lane.REPLY
    picture: Picture | None = None
    plain: bool = False
    paid: bool = False
    inline_id: str | None = None
    pins: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """A message that is owed and not written yet: `plan` says what for, in the words of its `purpose`."""

    id: int
    key: str
    chat: int
    thread: int | None
    purpose: str
    plan: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Composed(Generic[BookT]):
    """What a planned message comes to at the moment it is sent.

    No messages: nothing is said after all. Several: they follow each other in that order. `change` is a
    plain function run in the transaction that claims the first of them, once. `later`: it is not the time to
    say it; it is composed anew then. `tells` are the subscriptions it is for, by number: what has not arrived
    when one of them is stopped is not sent as it is.
    """

    messages: Sequence[Message] = ()
    change: Callable[[BookT], None] | None = None
    later: datetime | None = None
    tells: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """A chat, or only a forum topic of it, in which the bot may not write any more; and Telegram's words."""

    chat: int
    thread: int | None
    reason: str


def reply_key(transport: str, update_id: int, number: int) -> str:
    """Return the key of the reply of this number (from 0) to an update."""
    return f"reply:{transport}:{update_id}:{number}"


def part_key(key: str, number: int) -> str:
    """Return the key of a part (from 1) of what is owed for `key`; the first has the key itself."""
    return key if number == 1 else f"{key}:{number}"
