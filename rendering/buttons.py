"""The buttons under an answer: three rows at most, and nothing that only a button says."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.following import FollowPlace
from domain.following import encode as encode_follow
from domain.language import Language
from domain.place import Place, Resolved
from domain.press import LONGEST, AnotherOne, AskPlace, AskTopic, More, Press, ReportMistake, encode
from domain.statement import Topic
from domain.turn import Button
from rendering.cleaning import shortened
from rendering.measuring import LABEL
from rendering.reader import Reader

Rows = tuple[tuple[Button, ...], ...]

NEEDED = (Topic.EVACUATION, Topic.STRIKE)
"""What people under fire ask about first: its count is offered even where it is 0."""

TOPICS = 2
NEIGHBOURS = 2


def button(label: Markup | str, press: Press) -> Button | None:
    """Return a button of at most 30 characters; None where the place's id is too long for Telegram."""
    data = encode(press)
    if len(data.encode()) > LONGEST:
        return None
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL), data)


def rows(*buttons: Sequence[Button | None]) -> Rows:
    """Return the rows that have a button."""
    filled = (tuple(each for each in row if each) for row in buttons)
    return tuple(row for row in filled if row)


def under_answer(
    news: PlaceNews, above: tuple[Topic, ...], left: int, reader: Reader, resolved: Resolved | None = None
) -> Rows:
    """Return the buttons of a place's answer: topics not shown openly, what is left, neighbours."""
    some = news.totals.statements + news.totals.narrations
    topics = _useful(news, above) if some else []
    neighbours = neighbour_buttons(news, reader)
    follow = follow_button(
        news.place, reader, reader.words("button-follow" if some else "button-tell-me"), at_once=not some
    )
    return rows(
        [follow, *(topic_button(news, topic, reader) for topic in topics)],
        [more_button(news, None, left, reader), *neighbours[:NEIGHBOURS]],
        [
            *neighbours[NEIGHBOURS:],
            another_button(resolved, reader),
            mistake_button(reader) if some else None,
        ],
    )


def under_topic(
    news: PlaceNews, topic: Topic, left: int, reader: Reader, resolved: Resolved | None = None
) -> Rows:
    """Return the buttons of an answer on one topic: what is left, the whole place, neighbours."""
    return rows(
        [more_button(news, topic, left, reader), place_button(news.place, reader.language)],
        [
            follow_button(news.place, reader, reader.words("button-follow-topic"), topic=topic),
            another_button(resolved, reader),
        ],
        [*neighbour_buttons(news, reader)[:NEIGHBOURS], mistake_button(reader)],
    )


def follow_button(
    place: Place, reader: Reader, label: Markup, *, topic: Topic | None = None, at_once: bool = False
) -> Button | None:
    """Return the button that follows `place`; `at_once`: it is told as soon as there is something."""
    data = encode_follow(FollowPlace(reader.language, place.id, topic, at_once))
    if len(data.encode()) > LONGEST:
        return None
    return Button(shortened(label.unescape(), LABEL), data)


def another_button(resolved: Resolved | None, reader: Reader) -> Button | None:
    """Return the button that offers the other places which may be meant, None where there are none."""
    if resolved is None or not resolved.namesakes:
        return None
    label = reader.words("button-another", count=len(resolved.namesakes))
    return button(label, AnotherOne(reader.language, resolved.matches[0].place.id))


def mistake_button(reader: Reader) -> Button | None:
    """Return the button that says something in the message is wrong."""
    return button(reader.words("button-mistake"), ReportMistake(reader.language))


def more_button(news: PlaceNews, topic: Topic | None, left: int, reader: Reader) -> Button | None:
    """Return "7 more", or None where nothing is left."""
    if left <= 0:
        return None
    return button(reader.words("button-more", count=left), More(reader.language, news.place.id, topic))


def private_button(news: PlaceNews, bot_username: str, reader: Reader) -> Button:
    """Return the button of a group's answer that opens the place in a private chat.

    A start parameter may hold letters, digits, "_" and "-" only, so a colon in the id becomes "-".
    """
    parameter = "p_" + news.place.id.replace(":", "-")
    label = reader.words("button-private", count=news.totals.statements or news.totals.narrations)
    url = f"https://t.me/{bot_username}?start={parameter}"
    return Button(shortened(label.unescape(), LABEL), url=url)


def place_button(place: Place, language: Language, label: str | None = None) -> Button | None:
    """Return the button that asks about `place`, with its name on it or `label`."""
    return button(label or place.names.in_(language), AskPlace(language, place.id))


def neighbour_buttons(news: PlaceNews, reader: Reader) -> list[Button | None]:
    """Return buttons for other places: those of a region, or those the same articles speak about."""
    most = NEIGHBOURS if news.place.is_settlement else 2 * NEIGHBOURS
    return [place_button(neighbour.place, reader.language) for neighbour in news.neighbours[:most]]


def topic_button(news: PlaceNews, topic: Topic, reader: Reader) -> Button | None:
    """Return "Evacuation: 0"."""
    count = sum(each.statements for each in news.topics if each.topic is topic)
    label = reader.words("button-topic", topic=reader.words("topic", topic=topic.value), count=count)
    return button(label, AskTopic(reader.language, news.place.id, topic))


def _useful(news: PlaceNews, above: tuple[Topic, ...]) -> list[Topic]:
    """Return the topics to offer: those people need, then those with statements, the newest first."""
    newest = sorted(news.topics, key=lambda count: count.newest, reverse=True)
    known = [count.topic for count in newest if count.topic is not Topic.OTHER]
    return [topic for topic in dict.fromkeys([*NEEDED, *known]) if topic not in above][:TOPICS]
