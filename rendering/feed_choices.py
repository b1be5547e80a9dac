"""What editors can choose for a feed, and what they are asked when they add one."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.feed import Feed, Trust
from domain.feed_press import Act, FeedPress
from domain.language import Language
from domain.place import Place
from domain.statement import Topic
from domain.turn import Button, Message
from rendering.cleaning import legible
from rendering.composing import message
from rendering.feeds import LONGEST_NAME, button
from rendering.tags import bold
from rendering.words import words

INTERVALS = (5, 15, 30, 60, 180, 720, 1440)
"""Minutes that are offered between two readings."""

HOURS = (0, 3, 6, 12, 24, 48)
"""Hours that are offered to keep statements of a topic back."""


def intervals(feed: Feed, language: Language) -> Message:
    """Return the intervals that a feed can be read at."""
    choices = [
        button(
            words(language)("feed-minutes", minutes=minutes), FeedPress(Act.INTERVAL, feed.id, str(minutes))
        )
        for minutes in INTERVALS
    ]
    return _choosing(words(language)("feed-ask-interval"), feed, choices, language)


def trusts(feed: Feed, language: Language) -> Message:
    """Return what a feed can be trusted with, and what that means."""
    choices = [
        button(words(language)("feed-trust-button", trust=trust), FeedPress(Act.TRUST, feed.id, trust))
        for trust in Trust
    ]
    return _choosing(words(language)("feed-ask-trust"), feed, choices, language)


def languages(feed: Feed, language: Language) -> Message:
    """Return the languages that a feed can be in."""
    choices = [
        button(words(language)("button-language", language=each), FeedPress(Act.LANGUAGE, feed.id, each))
        for each in Language
    ]
    shows = button(words(language)("feed-language-any"), FeedPress(Act.LANGUAGE, feed.id, "-"))
    return _choosing(words(language)("feed-ask-language"), feed, [*choices, shows], language)


def holds(feed: Feed, topic: Topic | None, language: Language) -> Message:
    """Return the topics whose statements can be kept back, or the hours for one of them."""
    word = words(language)
    if topic is None:
        choices = [
            button(_topic_label(feed, each, language), FeedPress(Act.HOLD, feed.id, each)) for each in Topic
        ]
        return _choosing(word("feed-ask-topic"), feed, choices, language)
    choices = [
        button(word("feed-hours", hours=hours), FeedPress(Act.HOLD, feed.id, f"{topic}:{hours}"))
        for hours in HOURS
    ]
    return _choosing(word("feed-ask-hours", topic=word("topic", topic=topic)), feed, choices, language)


def regions(feed: Feed, among: Sequence[Place], language: Language) -> Message:
    """Return the regions and areas; those of the filter are marked, a press adds or takes one away."""
    choices = []
    for place in among:
        mark = "✓ " if place.id in feed.settings.places else ""
        choices.append(button(f"{mark}{place.names.in_(language)}", FeedPress(Act.PLACE, feed.id, place.id)))
    return _choosing(words(language)("feed-ask-places"), feed, choices, language)


def removal(feed: Feed, language: Language) -> Message:
    """Return the question whether a feed is to be removed."""
    yes = button(words(language)("feed-remove-yes"), FeedPress(Act.REMOVE, feed.id, "y"))
    asked = words(language)("feed-ask-remove", name=legible(feed.source, LONGEST_NAME))
    return _choosing(asked, feed, [yes], language)


def ask_link(language: Language) -> Message:
    """Return the question for a feed's address."""
    return message([words(language)("feed-ask-link")])


def no_link(language: Language) -> Message:
    """Return that this is no address."""
    return message([words(language)("feed-no-link")])


def ask_name(offered: str, language: Language) -> Message:
    """Return the question what the outlet is called; `offered` can be taken by a button."""
    take = button(offered, FeedPress(Act.NAME))
    return message([words(language)("feed-ask-name")], ((take,),))


def _topic_label(feed: Feed, topic: Topic, language: Language) -> str:
    hours = feed.settings.holds.get(topic, 0)
    name = words(language)("topic", topic=topic).unescape()
    return f"{name}: {words(language)('feed-hours', hours=hours)}" if hours else name


def _choosing(asked: Markup, feed: Feed, choices: Sequence[Button], language: Language) -> Message:
    """Return a question with its answers, two in a row, and the way back."""
    rows = [tuple(choices[at : at + 2]) for at in range(0, len(choices), 2)]
    back = button(words(language)("feed-back"), FeedPress(Act.OPEN, feed.id))
    return message([bold(legible(feed.source, LONGEST_NAME)), asked], (*rows, (back,)))
