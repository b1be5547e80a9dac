"""What an editor has sent and the bot has not read yet, and the buttons of the questions about it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.language import Language

TOGETHER = timedelta(seconds=3)
"""Messages that follow each other within this time are parts of one text: Telegram cuts a paste at 4,096."""


class Origin(StrEnum):
    """How it came."""

    PASTE = "paste"
    LINK = "link"
    CHANNEL = "channel"
    GROUP = "group"
    PERSON = "person"
    HIDDEN = "hidden"


class Asks(StrEnum):
    """What has to be asked about it."""

    SORT = "sort"
    OUTLET = "outlet"
    DAY = "day"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Sent:
    """What is known of it. `link` is where it was published; `sure` that it is an article."""

    origin: Origin
    text: str
    sent_at: datetime
    link: str | None = None
    source: str | None = None
    published: date | datetime | None = None
    title: str | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Pending:
    """Something sent, in the chat of the editor who sent it.

    `asks` is what its editor is being asked, None while it waits for its turn. `message_id` is the message
    with the question, which is edited. `linkless` says that it has no link and none is asked for.
    """

    id: int
    chat: int
    editor: int
    language: Language
    sent: Sent
    asks: Asks | None
    message_id: int | None
    linkless: bool
    tries: int


@dataclass(frozen=True, slots=True)
class IsQuestion:
    """Answer it as a reader's question."""

    pending: int


@dataclass(frozen=True, slots=True)
class IsArticle:
    """Read it as an article."""

    pending: int


@dataclass(frozen=True, slots=True)
class FromSource:
    """It was published by a source that is known, by its row's number."""

    pending: int
    source: int


@dataclass(frozen=True, slots=True)
class FromHost:
    """It was published by the outlet that is called like the host of its link."""

    pending: int


@dataclass(frozen=True, slots=True)
class OnDay:
    """It was published on this day."""

    pending: int
    day: date


@dataclass(frozen=True, slots=True)
class WithoutLink:
    """There is no link to it."""

    pending: int


@dataclass(frozen=True, slots=True)
class Forget:
    """Leave it unread."""

    pending: int


Press = IsQuestion | IsArticle | FromSource | FromHost | OnDay | WithoutLink | Forget

BUTTONS = r"^i\|"
"""What the data of these buttons matches, and no other conversation's."""


def encode(press: Press) -> str:
    """Return `press` as callback data."""
    match press:
        case IsQuestion(pending):
            return f"i|q|{pending}"
        case IsArticle(pending):
            return f"i|a|{pending}"
        case FromSource(pending, source):
            return f"i|s|{pending}|{source}"
        case FromHost(pending):
            return f"i|h|{pending}"
        case OnDay(pending, day):
            return f"i|d|{pending}|{day.isoformat()}"
        case WithoutLink(pending):
            return f"i|l|{pending}"
        case Forget(pending):
            return f"i|x|{pending}"


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    try:
        match data.split("|"):
            case ["i", "s", pending, source]:
                return FromSource(_number(pending), _number(source))
            case ["i", "d", pending, day]:
                return OnDay(_number(pending), date.fromisoformat(day))
            case ["i", letter, pending] if letter in _SIMPLE:
                return _SIMPLE[letter](_number(pending))
    except ValueError:  # somebody's own data
        return None
    return None


_SIMPLE: dict[str, type[IsQuestion] | type[IsArticle] | type[FromHost] | type[WithoutLink] | type[Forget]] = {
    "q": IsQuestion,
    "a": IsArticle,
    "h": FromHost,
    "l": WithoutLink,
    "x": Forget,
}


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(text)
    return int(text)
