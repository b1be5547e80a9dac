"""What the buttons of following say: the 64 bytes that Telegram gives back, each beginning with "w|"."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.language import Language
from domain.schedule import INSTANT, Frequency, Quiet, Rhythm
from domain.statement import SpeakerKind, Topic

BUTTONS = r"^w\|"
"""How the data of every button of following begins."""


class Step(StrEnum):
    """What is shown of one subscription."""

    CARD = "c"
    TIMES = "t"
    FILTER = "f"
    STOP = "s"


class Setting(StrEnum):
    """A question about a chat as a whole."""

    LIST = "l"
    SETTINGS = "o"
    ZONES = "z"
    QUIET = "q"
    PAUSE = "p"
    RESUME = "r"
    DISCREET = "d"
    OPEN = "e"
    STOP_ALL = "a"
    UNDO = "u"
    DIGEST = "g"
    WORD = "w"
    NOTHING = "n"
    SLEEP = "i"
    NOT_QUIET = "x"


@dataclass(frozen=True, slots=True)
class FollowPlace:
    """Follow this place (on one topic): as it was asked for in words, else daily, or `at_once`."""

    language: Language
    place: str
    topic: Topic | None = None
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class FollowSpeaker:
    """Follow one of the speakers of a name, by the store's number."""

    language: Language
    speaker: int


@dataclass(frozen=True, slots=True)
class Show:
    """Show or stop one subscription."""

    language: Language
    step: Step
    subscription: int


@dataclass(frozen=True, slots=True)
class Retime:
    """Tell one subscription at other times."""

    language: Language
    subscription: int
    rhythm: Rhythm


@dataclass(frozen=True, slots=True)
class Toggle:
    """Put something into one subscription's filter, or take it out; None: no filter."""

    language: Language
    subscription: int
    value: Topic | SpeakerKind | str | None


@dataclass(frozen=True, slots=True)
class Choose:
    """Ask for, or set, something of the chat as a whole."""

    language: Language
    setting: Setting


@dataclass(frozen=True, slots=True)
class ChooseZone:
    """Count this chat's days in a zone, by its IANA name."""

    language: Language
    zone: str


@dataclass(frozen=True, slots=True)
class ChooseQuiet:
    """Hold what is unasked in these hours."""

    language: Language
    quiet: Quiet


@dataclass(frozen=True, slots=True)
class MarkRead:
    """What the digest of `/digest` has shown, up to a row of the journal, is not to come again."""

    language: Language
    seq: int


FollowPress = (
    FollowPlace | FollowSpeaker | Show | Retime | Toggle | Choose | ChooseZone | ChooseQuiet | MarkRead
)


def encode(press: FollowPress) -> str:
    """Return `press` as callback data."""
    parts: tuple[str, ...]
    match press:
        case FollowPlace(_, place, topic, at_once):
            parts = ("+", place, topic or "", "1" if at_once else "")
        case FollowSpeaker(_, speaker):
            parts = ("@", str(speaker))
        case Show(_, step, subscription):
            parts = ("s", step, str(subscription))
        case Retime(_, subscription, rhythm):
            parts = ("t", str(subscription), rhythm_to_text(rhythm))
        case Toggle(_, subscription, value):
            parts = ("x", str(subscription), _value_to_text(value))
        case Choose(_, setting):
            parts = ("o", setting)
        case ChooseZone(_, zone):
            parts = ("z", zone)
        case ChooseQuiet(_, quiet):
            parts = ("q", f"{quiet.begins:%H%M}{quiet.ends:%H%M}")
        case MarkRead(_, seq):
            parts = ("m", str(seq))
    return "|".join(("w", press.language, *parts))


def decode(data: str) -> FollowPress | None:
    """Return the press that `data` stands for, None if no button of following says that."""
    fields = data.split("|")
    try:
        if len(fields) < 3 or fields[0] != "w" or fields[2] not in _DECODERS:
            return None
        return _DECODERS[fields[2]](Language(fields[1]), *fields[3:])
    except (ValueError, TypeError):  # an old button, or somebody's own
        return None


def rhythm_to_text(rhythm: Rhythm) -> str:
    """Return "i", "d0800" or "w00800" (Monday)."""
    match rhythm.frequency:
        case Frequency.INSTANT:
            return "i"
        case Frequency.DAILY:
            return f"d{rhythm.at:%H%M}"
        case Frequency.WEEKLY:
            return f"w{rhythm.weekday}{rhythm.at:%H%M}"


def rhythm_from_text(text: str) -> Rhythm:
    """Return what `rhythm_to_text` has written.

    Raises:
        ValueError: it was not.
    """
    match text[:1], text[1:]:
        case "i", "":
            return INSTANT
        case "d", at:
            return Rhythm(Frequency.DAILY, _time(at))
        case "w", rest if rest[:1] in tuple("0123456"):
            return Rhythm(Frequency.WEEKLY, _time(rest[1:]), int(rest[0]))
    raise ValueError(f"no rhythm: {text!r}")


def _time(text: str) -> time:
    if len(text) != 4 or not (text.isascii() and text.isdigit()):
        raise ValueError(f"no time of day: {text!r}")
    return time(int(text[:2]), int(text[2:]))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(f"no number: {text!r}")
    return int(text)


def _value_to_text(value: Topic | SpeakerKind | str | None) -> str:
    match value:
        case None:
            return ""
        case Topic():
            return f"t{value}"
        case SpeakerKind():
            return f"k{value}"
    return f"s{value}"


def _value(text: str) -> Topic | SpeakerKind | str | None:
    match text[:1]:
        case "":
            return None
        case "t":
            return Topic(text[1:])
        case "k":
            return SpeakerKind(text[1:])
        case "s":
            return text[1:]
    raise ValueError(f"no filter: {text!r}")


def _follow_place(language: Language, place: str, topic: str, at_once: str) -> FollowPress:
    return FollowPlace(language, place, Topic(topic) if topic else None, at_once == "1")


def _quiet(language: Language, hours: str) -> FollowPress:
    return ChooseQuiet(language, Quiet(_time(hours[:4]), _time(hours[4:])))


_DECODERS: dict[str, Callable[..., FollowPress]] = {
    "+": _follow_place,
    "@": lambda language, speaker: FollowSpeaker(language, _number(speaker)),
    "s": lambda language, step, number: Show(language, Step(step), _number(number)),
    "t": lambda language, number, text: Retime(language, _number(number), rhythm_from_text(text)),
    "x": lambda language, number, text: Toggle(language, _number(number), _value(text)),
    "o": lambda language, setting: Choose(language, Setting(setting)),
    "z": lambda language, zone: ChooseZone(language, zone),
    "q": _quiet,
    "m": lambda language, seq: MarkRead(language, _number(seq)),
}
