"""What handling one update comes to; transport-neutral and frozen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from markupsafe import Markup

BookT = TypeVar("BookT")


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button. `data` (1 to 64 bytes) comes back when it is pressed; `url` opens a page instead."""

    label: str
    data: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message to send or, with `edits`, the new content of one that was sent.

    `html` is Telegram's subset of HTML. `shows` are the versions (statement number, version id) it carries.
    `chat` None is where the update came from. `edits` is the message id this one replaces.
    `replies_to` is the message id it answers visibly. `kept` False: nothing of it stays once it is sent.
    `picture` (PNG or JPEG, 10 MB at most; XML goes as a file) is sent with `html`, 1,024 characters at
    most, as its caption.
    """

    html: Markup
    buttons: tuple[tuple[Button, ...], ...] = ()
    shows: tuple[tuple[int, int], ...] = ()
    chat: int | None = None
    edits: int | None = None
    replies_to: int | None = None
    kept: bool = True
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """The short answer to a button press; straight out, never stored. `alert` makes it a box to close."""

    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One result: what the list shows of it, and the message that it becomes."""

    id: str
    title: str
    description: str
    message: Message


@dataclass(frozen=True, slots=True)
class Cards:
    """The answer to an inline query; straight out, never stored. `hint` stands above, and opens the bot."""

    cards: tuple[Card, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Turn(Generic[BookT]):
    """What one update leads to. All of it is committed with the update, or none of it.

    `change` is a plain function run inside the writing transaction; it may return further messages.
    """

    say: Sequence[Message] = ()
    change: Callable[[BookT], Iterable[Message] | None] | None = None
    at_once: Toast | Cards | None = None
