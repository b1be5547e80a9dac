"""What the buttons of `/feeds` say when they are pressed."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What a button does, to one feed or to the list."""

    LIST = "l"  # value: "a" for all or "b" for those in trouble, then the page
    OPEN = "o"
    PAUSE = "p"
    RESUME = "u"
    NOW = "n"
    INTERVAL = "i"  # value: minutes; none: offer some
    TRUST = "t"  # value: a Trust; none: offer them
    LANGUAGE = "g"  # value: a Language, or "-" for as each article shows; none: offer them
    HOLD = "h"  # value: a topic and hours; a topic: offer hours; none: offer topics
    PLACE = "w"  # value: the place that the filter gains or loses; none: offer the regions
    WHOLE = "c"
    REMOVE = "r"  # value "y": it is meant
    ADD = "a"
    NAME = "m"  # take the name that was offered for the outlet
    EXPORT = "e"


@dataclass(frozen=True, slots=True)
class FeedPress:
    """One button: the act, the feed's number (0: none), and what is chosen."""

    act: Act
    feed: int = 0
    value: str = ""


BUTTONS = r"^f\|"
"""What the data of these buttons matches, and no other conversation's."""


def encode(press: FeedPress) -> str:
    """Return `press` as callback data."""
    return f"f|{press.act}|{press.feed}|{press.value}"


def decode(data: str) -> FeedPress | None:
    """Return the press that `data` stands for, or None if no button of ours says that."""
    match data.split("|", 3):
        case ["f", act, feed, value] if feed.isascii() and feed.isdigit() and len(feed) < 12:
            try:
                return FeedPress(Act(act), int(feed), value)
            except ValueError:
                return None
    return None
