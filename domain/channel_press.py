"""Buttons under the page on which administrators settle what a group or channel gets."""

from dataclasses import dataclass
from enum import StrEnum

from domain.language import Language

BUTTONS = r"^h\|"
"""What the data of such a button looks like."""


class Settle(StrEnum):
    """What a button does."""

    OPEN = "o"
    WHO = "w"
    SPEAK = "l"
    APPROVAL = "a"
    PINNED = "p"
    HOLD = "h"
    FOLLOW = "f"
    ZONE = "z"
    STOP = "s"
    APPROVE = "y"
    DROP = "n"


@dataclass(frozen=True, slots=True)
class SettlePress:
    """A pressed button: what to settle for which chat (or which post to decide on), and how."""

    language: Language
    settle: Settle
    chat: int
    value: str = ""


def encode(press: SettlePress) -> str:
    """Return `press` as callback data."""
    return "|".join(("h", press.language, press.settle, str(press.chat), press.value))


def decode(data: str) -> SettlePress | None:
    """Return the press that `data` stands for, None if no button of ours says that."""
    try:
        first, language, settle, chat, value = data.split("|")
        return SettlePress(Language(language), Settle(settle), int(chat), value) if first == "h" else None
    except ValueError:
        return None
