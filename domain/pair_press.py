"""What the buttons say under two statements that may be one, and under an article that has changed."""

from dataclasses import dataclass
from enum import StrEnum


class PairAct(StrEnum):
    """What a button does; `number` is the proposal's, or the change's."""

    PAIR = "p"  # show it; 0: the first
    NEXT = "n"  # show the one after it
    ONE = "o"
    TWO = "t"
    CHANGE = "c"  # show an article that has changed; 0: the newest
    SEEN = "s"


@dataclass(frozen=True, slots=True)
class PairPress:
    """One button. `earlier` and `later` are the versions of a pair that its editor has seen."""

    act: PairAct
    number: int = 0
    earlier: int = 0
    later: int = 0


BUTTONS = r"^q\|"
"""What the data of these buttons matches, and no other conversation's."""


def encode(press: PairPress) -> str:
    """Return `press` as callback data."""
    return f"q|{press.act}|{press.number}|{press.earlier}|{press.later}"


def decode(data: str) -> PairPress | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    match data.split("|"):
        case ["q", act, *numbers] if len(numbers) == 3 and all(map(_is_number, numbers)):
            try:
                return PairPress(PairAct(act), *map(int, numbers))
            except ValueError:
                return None
    return None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16
