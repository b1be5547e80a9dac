"""What is said where nobody has spoken, or not of late: never that it is calm.

No news, no reporting and outlets that could not be read are three different silences (DESIGN, rule 4).
"""

from collections.abc import Iterable

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.feed import OutletHealth
from domain.place import Place
from domain.statement import Topic
from rendering import days
from rendering.cleaning import clean
from rendering.reader import Reader
from rendering.tags import linked

SMALL = 50_000
"""Inhabitants below which a town is often not named in the news."""

QUIET_DAYS = 3
"""Days without a word from which an answer says whether the outlets have published at all."""

MOST_PAGES = 3
"""Outlets that fail whose pages are offered, so that readers can look themselves."""


def silent(news: PlaceNews, topic: Topic | None, reader: Reader) -> Markup:
    """Say that there is no statement about the place, or none on `topic` and when the last was."""
    if topic is None or not news.topics:
        lines = [_of_place(news.place, reader)]
    else:
        lines = [reader.words("silent-topic"), _last_word(news, reader)]
    read = list(_unread(news, reader)) or list(_all_read(news, reader))
    return Markup("\n").join([*lines, *_reporting(news, reader), *read, reader.words("not-calm")])


def quiet(news: PlaceNews, topic: Topic | None, reader: Reader) -> list[Markup]:
    """Return what the head of an answer adds whose newest word is not of today, nothing for most.

    Asked on one topic, whether outlets have spoken of the place on others is not looked at.
    """
    newest = news.totals.newest
    if newest is None or newest >= reader.today:
        return []
    days_ago = (reader.today - newest).days
    reporting = _reporting(news, reader) if topic is None and days_ago >= QUIET_DAYS else ()
    return [*reporting, *_unread(news, reader)]


def _reporting(news: PlaceNews, reader: Reader) -> Iterable[Markup]:
    """Tell no news from no reporting, by the outlets that have named the place in the last 90 days."""
    newest = max((count.newest for count in news.topics), default=None) or news.totals.newest
    if newest is None or not news.health.naming:
        return
    count = len(news.health.naming)
    if news.health.published_since(newest):
        yield reader.words("no-news", count=count)
    else:
        yield reader.words("no-reporting", count=count)


def _unread(news: PlaceNews, reader: Reader) -> Iterable[Markup]:
    """Say which outlets could not be read, since when, and where to look instead."""
    health = news.health
    if not health.failing:
        return
    since = max(outlet.since for outlet in health.failing).astimezone(reader.now.tzinfo)
    yield reader.words(
        "outlets-failing",
        failing=len(health.failing),
        count=health.read,
        region=_region(news.place, reader),
        day=days.plain(since.date(), reader),
        time=days.clock(since, reader),
    )
    if health.pages:
        pages = Markup(", ").join(linked(clean(name), address) for name, address in health.pages[:MOST_PAGES])
        yield reader.words("look-yourself", pages=pages)


def _all_read(news: PlaceNews, reader: Reader) -> Iterable[Markup]:
    health: OutletHealth = news.health
    if health.read:
        yield reader.words("outlets-answer", count=health.read, region=_region(news.place, reader))


def _region(place: Place, reader: Reader) -> str:
    return reader.name(place.within[-1].names if place.within else place.names)


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
