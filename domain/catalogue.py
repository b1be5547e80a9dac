"""Sources and speakers as editors see them, and what their buttons say when they are pressed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.correction import Reason
from domain.statement import Source, Speaker

BUTTONS = r"^o\|"
"""What the data of these buttons matches, and no other conversation's."""

GRADES = "ABCDEF"
"""Of a source, from reliable (A) to unreliable (E); F: cannot be judged."""

NONE = "-"
"""The party of a source that belongs to no side."""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source with its number, how many articles of it were read, and statements are found in them."""

    number: int
    source: Source
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """A speaker: `into` is the number of the one it points to, `merged` are those that point to it."""

    number: int
    speaker: Speaker
    statements: int
    into: int | None = None
    merged: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ShowSources:
    """Show a page of the sources, from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class ShowSource:
    """Show one source."""

    source: int


@dataclass(frozen=True, slots=True)
class SetGrade:
    """Grade a source."""

    source: int
    grade: str


@dataclass(frozen=True, slots=True)
class SetParty:
    """Say to which side a source belongs; "-": to none."""

    source: int
    party: str


@dataclass(frozen=True, slots=True)
class AskVoice:
    """Ask whose words a source's own narration is."""

    source: int


@dataclass(frozen=True, slots=True)
class SetVoice:
    """Say it; speaker 0: nobody's."""

    source: int
    speaker: int


@dataclass(frozen=True, slots=True)
class AskTakedown:
    """Ask why all of a source, or one article of it (else 0), is to be taken down."""

    source: int
    article: int


@dataclass(frozen=True, slots=True)
class TakeDown:
    """Take it down."""

    source: int
    article: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class ShowSpeaker:
    """Show one speaker."""

    speaker: int


@dataclass(frozen=True, slots=True)
class AskMerge:
    """Ask into whom a speaker is to be merged."""

    speaker: int


@dataclass(frozen=True, slots=True)
class Merge:
    """Merge a speaker into another."""

    speaker: int
    into: int


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Let a merged speaker stand for itself again."""

    speaker: int


Press = (
    ShowSources
    | ShowSource
    | SetGrade
    | SetParty
    | AskVoice
    | SetVoice
    | AskTakedown
    | TakeDown
    | ShowSpeaker
    | AskMerge
    | Merge
    | SplitOff
)

_KINDS: dict[str, type[Press]] = {
    "l": ShowSources,
    "s": ShowSource,
    "g": SetGrade,
    "p": SetParty,
    "v": AskVoice,
    "w": SetVoice,
    "t": AskTakedown,
    "x": TakeDown,
    "k": ShowSpeaker,
    "m": AskMerge,
    "j": Merge,
    "f": SplitOff,
}
_LETTERS = {kind: letter for letter, kind in _KINDS.items()}


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    values = [str(getattr(press, name)) for name in press.__dataclass_fields__]
    return "|".join(["o", _LETTERS[type(press)], *values])


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    first, *rest = data.split("|")
    if first != "o" or not rest or rest[0] not in _KINDS:
        return None
    kind, values = _KINDS[rest[0]], rest[1:]
    if len(values) != len(kind.__dataclass_fields__):
        return None
    try:
        return kind(
            *(_READ[name](value) for name, value in zip(kind.__dataclass_fields__, values, strict=True))
        )
    except ValueError:
        return None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise ValueError(text)
    return int(text)


def _grade(text: str) -> str:
    if text not in tuple(GRADES):
        raise ValueError(text)
    return text


_READ: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("page", "source", "speaker", "article", "into"), _number),
    "grade": _grade,
    "party": str,
    "reason": Reason,
}
