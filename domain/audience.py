"""Chats that are not somebody's own: groups, forums and channels, and what is settled for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.statement import Topic


class ChatKind(StrEnum):
    """What Telegram calls a chat."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class WhoAsks(StrEnum):
    """Whose questions are answered in a group."""

    EVERYBODY = "everybody"
    ADMINISTRATORS = "administrators"


@dataclass(frozen=True, slots=True)
class Membership:
    """What is known of a chat. `holds` are hours that a topic's statements are kept back there.

    `run_by` is the private chat of the administrator who bound it. `left_at`: the bot is not in it any more.
    """

    chat: int
    kind: ChatKind | None = None
    title: str = ""
    left_at: datetime | None = None
    who_asks: WhoAsks = WhoAsks.EVERYBODY
    approval: bool = False
    pinned: bool = False
    holds: Mapping[Topic, int] = field(default_factory=dict)
    run_by: int | None = None

    @property
    def is_there(self) -> bool:
        return self.kind is not None and self.left_at is None


HOLDS = (0, 1, 3, 6, 12, 24, 48)
"""Hours that a topic can be held; what a button goes through."""
