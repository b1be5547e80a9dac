"""What is said where nobody has spoken: never that it is calm."""

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.place import Place
from domain.statement import Topic
from rendering import days
from rendering.reader import Reader

SMALL = 50_000
"""Inhabitants below which a town is often not named in the news."""


def silent(news: PlaceNews, topic: Topic | None, reader: Reader) -> Markup:
    """Say that there is no statement about the place, or none on `topic` and when the last was."""
    if topic is None or not news.topics:
        lines = [_of_place(news.place, reader)]
    else:
        lines = [reader.words("silent-topic"), _last_word(news, reader)]
    return Markup("\n").join([*lines, reader.words("not-calm")])


def _of_place(place: Place, reader: Reader) -> Markup:
    small = place.is_settlement and (place.population or 0) < SMALL
    parts = [reader.words("silent-place"), *([reader.words("silent-small")] if small else [])]
    return Markup(" ").join(parts)


def _last_word(news: PlaceNews, reader: Reader) -> Markup:
    newest = max(news.topics, key=lambda count: count.newest)
    same = [c for c in news.topics if c.topic is newest.topic]
    return reader.words(
        "last-word",
        day=days.relative(newest.newest, reader),
        topic=reader.words("topic", topic=newest.topic.value).lower(),
        statements=reader.words("count-statements", count=sum(count.statements for count in same)),
    )
