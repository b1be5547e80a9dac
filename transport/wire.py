"""What carries messages to readers: Telegram, or the terminal; and what can be known after a try."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from telegram import Update

from domain.delivery import Delivery
from domain.turn import Toast


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived, as this message."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Retry:
    """It surely did not arrive, and may be tried again after `seconds`; None: the longer the more tries."""

    reason: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Dead:
    """It will not arrive, however often it is tried. `disable`: nothing else will in this chat either."""

    reason: str
    disable: bool = False


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The answer was lost: it may have arrived, or may yet."""

    reason: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """It did not arrive: the group has become a supergroup, under this id."""

    chat: int


@dataclass(frozen=True, slots=True)
class Refused:
    """It did not arrive, and nothing will: the token is wrong."""

    reason: str


Outcome = Sent | Retry | Dead | InDoubt | Migrated | Refused


class Wire(Protocol):
    """A way to readers. Neither method raises: what went wrong is an outcome, or a line in the log."""

    async def deliver(self, delivery: Delivery, written: Callable[[], None], /) -> Outcome:
        """Send or edit the message; call `written` as soon as it has left this machine."""

    async def answer(self, update: Update, toast: Toast, /) -> None:
        """Answer the button press that `update` is; nobody waits for it any more if that fails."""
