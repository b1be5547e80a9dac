"""Message ids that are known to be somebody's: what a lost message's id cannot be, and between which it is.

Telegram counts the messages of all private chats and basic groups of a bot together, those of each
supergroup and channel apart (Bot API server, read in its source).
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from store import moments

COMMON = 0
"""The counter of all private chats and basic groups."""

CLOCKS_APART = timedelta(seconds=2)
"""How far Telegram's clock may be before ours for its times to be believed."""

SUPERGROUPS = -1_000_000_000_000
"""Ids of supergroups and channels are lower than this."""


def counter_of(chat: int) -> int:
    """Return the counter that the ids of a chat's messages come from."""
    return chat if chat <= SUPERGROUPS else COMMON


def take(db: Database, transport: str, counter: int, message_id: int, after: str) -> None:
    """Note an id that is somebody's, and a moment that it was given out after."""
    db.execute(
        """
        INSERT INTO taken (transport, counter, message_id, after) VALUES (?, ?, ?, ?)
        ON CONFLICT (transport, counter, message_id) DO NOTHING
        """,
        [transport, counter, message_id, after],
    )


def take_incoming(db: Database, transport: str, raw: Mapping[str, Any], now: datetime) -> None:
    """Note the id of the message that an update brings: given out when Telegram says it was written.

    One that was written later than now shows that the two clocks differ: then it says nothing of the time.
    """
    for kind in ("message", "channel_post"):
        message = raw.get(kind)
        if not isinstance(message, Mapping):
            continue
        chat, number, date = message.get("chat"), message.get("message_id"), message.get("date")
        if isinstance(chat, Mapping) and _is_number(chat.get("id")) and _is_number(number):
            take(db, transport, counter_of(chat["id"]), int(str(number)), _moment(date, now))


def _is_number(value: object) -> bool:
    return type(value) is int and abs(value) < 2**53


def _moment(date: object, now: datetime) -> str:
    """Return Telegram's time of a message as text; one that is no time, or cannot be, is long ago."""
    try:
        moment = datetime.fromtimestamp(int(str(date)), UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    return moments.to_text(moment) if moment <= now + CLOCKS_APART else ""


class TakenWrites:
    """Looking after the ids, inside a transaction."""

    _db: Database

    def prune_taken(self, before: datetime) -> None:
        """Drop ids that nothing in doubt can be near any more; each counter's highest one stays."""
        self._db.execute(
            """
            DELETE FROM taken WHERE after < ? AND message_id < (
                SELECT max(message_id) FROM taken AS other
                WHERE other.transport = taken.transport AND other.counter = taken.counter)
            """,
            [moments.to_text(before)],
        )
