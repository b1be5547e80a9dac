"""What a button says when it is pressed: the 64 bytes that Telegram gives back (`callback_data`).

The language of the message stands in each, so that a button answers in the language it was read in.
"""

from dataclasses import dataclass

from domain.language import Language
from domain.statement import Topic


@dataclass(frozen=True, slots=True)
class AskPlace:
    """Answer about this place, as if it had been asked by name."""

    language: Language
    place: str


@dataclass(frozen=True, slots=True)
class AskTopic:
    """Answer about one topic of this place."""

    language: Language
    place: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class More:
    """Show the next of what stood behind the fold."""

    language: Language
    place: str
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class NoneOfThese:
    """None of the offered places is meant."""

    language: Language


@dataclass(frozen=True, slots=True)
class FurtherChoices:
    """Show another page (from 0) of the places of the name that this chat was asked about."""

    language: Language
    page: int


@dataclass(frozen=True, slots=True)
class AnotherOne:
    """Not this place, but another one of its name, is meant."""

    language: Language
    place: str


@dataclass(frozen=True, slots=True)
class Speak:
    """Answer in this language from now on. `greeting`: the button stands under the greeting, to switch it."""

    language: Language
    greeting: bool = False


@dataclass(frozen=True, slots=True)
class ReportMistake:
    """Something is wrong in the message that this button stands under."""

    language: Language


Press = ReportMistake | AskPlace | AskTopic | More | NoneOfThese | FurtherChoices | AnotherOne | Speak

LONGEST = 64
"""Bytes of `callback_data` (Bot API, InlineKeyboardButton)."""


def encode(press: Press) -> str:
    """Return `press` as callback data; the place ids in use have 19 characters."""
    parts: tuple[str, ...]
    match press:
        case AskPlace(language, place):
            parts = ("p", language, place)
        case AskTopic(language, place, topic):
            parts = ("t", language, place, topic)
        case More(language, place, topic):
            parts = ("m", language, place, topic or "")
        case NoneOfThese(language):
            parts = ("n", language)
        case ReportMistake(language):
            parts = ("b", language)
        case AnotherOne(language, place):
            parts = ("j", language, place)
        case FurtherChoices(language, page):
            parts = ("a", language, str(page))
        case Speak(language, greeting):
            parts = ("g" if greeting else "l", language)
    return "|".join(parts)


def decode(data: str) -> Press | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    try:
        match data.split("|"):
            case [("p" | "j") as word, language, place]:
                return (AskPlace if word == "p" else AnotherOne)(Language(language), place)
            case ["t", language, place, topic]:
                return AskTopic(Language(language), place, Topic(topic))
            case ["m", language, place, topic]:
                return More(Language(language), place, Topic(topic) if topic else None)
            case ["n", language]:
                return NoneOfThese(Language(language))
            case ["b", language]:
                return ReportMistake(Language(language))
            case ["a", language, page] if page.isascii() and page.isdigit():
                return FurtherChoices(Language(language), int(page))
            case [("l" | "g") as word, language]:
                return Speak(Language(language), greeting=word == "g")
    except ValueError:  # an unknown language or topic: an old button, or somebody's own
        return None
    return None
