"""Those who keep the store, and what the buttons of `/editors` say when they are pressed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

INVITED_FOR = timedelta(hours=24)
"""How long a link that makes somebody an editor can be opened, once."""

INVITATION = "e_"
"""How the payload of `t.me/<bot>?start=e_<code>` begins."""


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    READER = "reader"
    EDITOR = "editor"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Editor:
    """Somebody who may bring statements in, by their Telegram user id; `name` is what Telegram calls them."""

    user: int
    name: str
    added_at: datetime
    added_by: int


@dataclass(frozen=True, slots=True)
class Invite:
    """Make a link that makes whoever opens it an editor."""


@dataclass(frozen=True, slots=True)
class Remove:
    """Take an editor's rights away."""

    user: int


Press = Invite | Remove

BUTTONS = r"^e\|"
"""What the data of these buttons matches, and no other conversation's."""


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    match press:
        case Invite():
            return "e|i"
        case Remove(user):
            return f"e|r|{user}"


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    match data.split("|"):
        case ["e", "i"]:
            return Invite()
        case ["e", "r", user] if user.removeprefix("-").isdecimal() and user.isascii() and len(user) < 20:
            return Remove(int(user))
    return None
