"""A reader's word that something is wrong with a statement, by button, and what those buttons say."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.language import Language

A_DAY = 5
"""Reports that one chat may make in a day; more are somebody's game."""


class Mistake(StrEnum):
    """What is wrong; there is no free text, which could be anybody's report about anything."""

    DANGEROUS = "dangerous"
    PLACE = "place"
    SPEAKER = "speaker"
    LINK = "link"


class Reported(StrEnum):
    """What became of a report."""

    NOTED = "noted"
    AGAIN = "again"
    TOO_MANY = "too_many"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Reports:
    """What readers have said of one statement, how many of them each; never who."""

    number: int
    counts: tuple[tuple[Mistake, int], ...]
    newest: datetime


@dataclass(frozen=True, slots=True)
class InFull:
    """Show one statement in full."""

    language: Language
    number: int


@dataclass(frozen=True, slots=True)
class WhatIsWrong:
    """Ask what is wrong with a statement."""

    language: Language
    number: int


@dataclass(frozen=True, slots=True)
class Report:
    """Say that this is wrong with a statement."""

    language: Language
    number: int
    mistake: Mistake


@dataclass(frozen=True, slots=True)
class LookInto:
    """Show an editor what readers say of a statement."""

    number: int


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Nothing is wrong with it."""

    number: int


Press = InFull | WhatIsWrong | Report | LookInto | Dismiss

BUTTONS = r"^y\|"
"""What the data of these buttons matches, and no other conversation's."""


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    match press:
        case InFull(language, number):
            return f"y|s|{language}|{number}"
        case WhatIsWrong(language, number):
            return f"y|w|{language}|{number}"
        case Report(language, number, mistake):
            return f"y|r|{language}|{number}|{mistake}"
        case LookInto(number):
            return f"y|l|{number}"
        case Dismiss(number):
            return f"y|d|{number}"


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    try:
        match data.split("|"):
            case ["y", "s", language, number]:
                return InFull(Language(language), _number(number))
            case ["y", "w", language, number]:
                return WhatIsWrong(Language(language), _number(number))
            case ["y", "r", language, number, mistake]:
                return Report(Language(language), _number(number), Mistake(mistake))
            case ["y", "l", number]:
                return LookInto(_number(number))
            case ["y", "d", number]:
                return Dismiss(_number(number))
    except ValueError:  # somebody's own data
        return None
    return None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise ValueError(text)
    return int(text)
