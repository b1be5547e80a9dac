"""One message that an editor sends to all groups and channels, or to some."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.language import Language

HOLD = timedelta(minutes=10)
"""How long a broadcast waits before it begins, so that it can be undone."""

STARS = 0.1
"""What Telegram takes for each paid message (Bot API, allow_paid_broadcast)."""

PAID_PER_SECOND = 1000
"""Paid messages a second (Bot API, allow_paid_broadcast)."""

BUTTONS = r"^z\|"
"""What the data of a button under a broadcast looks like."""

ALL = ""
"""The target that is every chat."""


class State(StrEnum):
    """How far a broadcast is."""

    DRAFT = "draft"
    HELD = "held"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"
    DROPPED = "dropped"


class Act(StrEnum):
    """What a button under a broadcast does."""

    AIM = "a"
    PLACE = "l"
    SEND = "s"
    PAY = "p"
    DROP = "d"
    UNDO = "u"
    STOP = "x"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A broadcast. `target` is `ALL`, a language's code, or a place's id; `made_by` an editor's user id."""

    id: int
    made_by: int
    html: str
    target: str
    state: State
    paid: bool
    starts_at: datetime | None
    card: int | None
    shown: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """What has become of a broadcast's messages; `dead` counts by reason."""

    waiting: int
    sent: int
    unknown: int
    dead: Mapping[str, int]

    @property
    def total(self) -> int:
        return self.waiting + self.sent + self.unknown + sum(self.dead.values())


@dataclass(frozen=True, slots=True)
class BroadcastPress:
    """A pressed button: what to do with which broadcast, in the language of the card."""

    language: Language
    act: Act
    number: int
    target: str = ALL


def encode(press: BroadcastPress) -> str:
    """Return `press` as callback data."""
    return "|".join(("z", press.language, press.act, str(press.number), press.target))


def decode(data: str) -> BroadcastPress | None:
    """Return the press that `data` stands for, None if no button of ours says that."""
    try:
        first, language, act, number, target = data.split("|")
        if first != "z" or not (number.isascii() and number.isdigit()):
            return None
        return BroadcastPress(Language(language), Act(act), int(number), target)
    except ValueError:
        return None


def drafted(number: int, made_by: int, html: str) -> Broadcast:
    """Return a broadcast as it is at first."""
    return Broadcast(
        number, made_by, html, ALL, State.DRAFT, paid=False, starts_at=None, card=None, shown=None
    )
