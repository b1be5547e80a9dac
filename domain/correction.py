"""What an editor changes about a published statement, takes back or withdraws, and what the buttons say."""

from dataclasses import dataclass
from enum import StrEnum

BUTTONS = r"^c\|"
"""What the data of these buttons matches, and no other conversation's."""


class What(StrEnum):
    """What can be changed; the first five as on the card of an article."""

    SPEAKER = "s"
    SIDE = "w"
    PLACE = "p"
    DAY = "d"
    TOPIC = "t"
    WORDS = "x"
    STANCE = "n"
    ROLE = "r"
    SPELLING = "l"


TOLD = frozenset({What.WORDS, What.SPEAKER, What.SIDE, What.PLACE, What.DAY, What.STANCE})
"""What changes the meaning: readers who were shown the statement are told of it."""

TYPED = frozenset({What.WORDS, What.ROLE, What.SPELLING})
"""What has no likely values, so that it is written."""


class Reason(StrEnum):
    """Why a statement is withdrawn; an editor may write another reason instead."""

    REMOVED = "removed"
    MISREAD = "misread"
    DUPLICATE = "duplicate"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Menu:
    """Show what can be corrected of a statement."""

    number: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Show the likely values, or ask to write one."""

    number: int
    version: int
    what: What
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Put:
    """Put this value in."""

    number: int
    version: int
    what: What
    value: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraw it for this reason; None: it is written."""

    number: int
    version: int
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the editor's last act, if it is this one's moment (seconds since 1970) still."""

    at: int


Press = Menu | Ask | Put | Withdraw | Undo


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    match press:
        case Menu(number):
            parts = ["m", str(number)]
        case Ask(number, version, what, typing):
            parts = ["y" if typing else "a", str(number), str(version), what]
        case Put(number, version, what, value):
            parts = ["p", str(number), str(version), what, value]
        case Withdraw(number, version, reason):
            parts = ["w", str(number), str(version), reason or ""]
        case Undo(at):
            parts = ["u", str(at)]
    return "|".join(["c", *parts])


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    try:
        match data.split("|"):
            case ["c", "m", number]:
                return Menu(_number(number))
            case ["c", "a" | "y" as kind, number, version, what]:
                return Ask(_number(number), _number(version), What(what), kind == "y")
            case ["c", "p", number, version, what, value]:
                return Put(_number(number), _number(version), What(what), value)
            case ["c", "w", number, version, reason]:
                return Withdraw(_number(number), _number(version), Reason(reason) if reason else None)
            case ["c", "u", at]:
                return Undo(_number(at))
    except ValueError:
        return None
    return None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(text)
    return int(text)
