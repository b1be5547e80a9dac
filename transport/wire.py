"""What carries messages to readers: Telegram, or the terminal; and what can be known after a try."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from telegram import Update

from domain.delivery import Delivery
from domain.turn import Cards, Toast


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived, as this message; `file_id` is what its picture is called from now on."""

    message_id: int
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """It may be tried again after `seconds`; None: the longer the more tries.

    It surely did not arrive; or (`lost`) it may have, but does no harm when it arrives twice.
    """

    reason: str
    seconds: float | None = None
    lost: bool = False


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


@dataclass(frozen=True, slots=True)
class Flooded:
    """It did not arrive: too many requests. Nothing else will in this chat, for `seconds`."""

    reason: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Suspended:
    """It did not arrive, and nothing will until somebody gives the bot its rights back.

    `topic`: that is so in the forum topic only.
    """

    reason: str
    topic: bool = False


@dataclass(frozen=True, slots=True)
class Malformed:
    """It did not arrive: Telegram cannot read what we wrote, which is our mistake."""

    reason: str


@dataclass(frozen=True, slots=True)
class FileUnknown:
    """It did not arrive: Telegram does not know its picture any more by the id that it gave."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The message that was to be edited is not there, or (`there`) is not ours, or too old to be edited."""

    there: bool = False


Outcome = (
    Sent | Retry | Dead | InDoubt | Migrated | Refused | Flooded | Suspended | Malformed | FileUnknown | Gone
)

Probe = bool | Literal["another's"] | Outcome
"""Whether a message of an id is the one that was looked for; an outcome where that could not be asked."""


class Wire(Protocol):
    """A way to readers. No method raises: what went wrong is an outcome, or a line in the log."""

    async def deliver(self, delivery: Delivery, written: Callable[[], None], /) -> Outcome:
        """Send or edit the message; call `written` as soon as it has left this machine.

        `Gone`: there is none to edit.
        """

    async def probe(self, delivery: Delivery, message_id: int, /) -> Probe:
        """Ask whether a message that may have been sent is the one of this id."""

    async def answer(self, update: Update, answer: Toast | Cards, /) -> None:
        """Answer the press or the inline query that `update` is; nobody waits any more if that fails."""
