"""The head of an answer: which place, where it lies, how much is known of it and since when."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from domain.answer import PlaceNews, SinceAsked, Totals
from domain.place import Place, PlaceKind, Resolved
from domain.statement import Topic
from rendering import days
from rendering.cleaning import clean, shortened
from rendering.reader import Reader
from rendering.tags import bold

LONGEST_TYPED = 40


def head(news: PlaceNews, resolved: Resolved | None, reader: Reader, topic: Topic | None = None) -> Markup:
    """Return the place, its district and region, the newest day with the counts, and news since asked."""
    lines = [title(news.place, resolved, reader, topic), surroundings(news.place, reader)]
    lines += namesakes(resolved, reader)
    if news.totals.statements and news.totals.newest:
        lines.append(_counts(news.totals, reader, topic))
    if news.since and not (news.since.nothing and _is_silent(news.totals)):
        lines.append(_since(news.since, reader))
    return Markup("\n").join(line for line in lines if line)


def _is_silent(totals: Totals) -> bool:
    """Tell whether nothing is known at all: "nothing new" would sound as if there were something."""
    return not (totals.statements or totals.narrations)


def title(place: Place, resolved: Resolved | None, reader: Reader, topic: Topic | None = None) -> Markup:
    """Return the place's name, what the reader wrote where that is not one of its names, and the topic."""
    parts = [bold(reader.name(place.names))]
    if resolved and not resolved.exact:
        typed = shortened(clean(resolved.typed), LONGEST_TYPED)
        parts.append(reader.words("you-wrote", typed=typed))
    if resolved and resolved.direction:
        town = resolved.matches[0].place
        parts.append(reader.words("direction", place=reader.name(town.names)))
    if topic:
        parts += [Markup("·"), reader.words("topic", topic=topic.value).lower()]
    return Markup(" ").join(parts)


def surroundings(place: Place, reader: Reader) -> Markup:
    """Return "Pokrovsk district, Donetsk region"; nothing for a region."""
    return Markup(", ").join(reader.name(parent.names) for parent in place.within)


def namesakes(resolved: Resolved | None, reader: Reader) -> list[Markup]:
    """Return that other places may be meant as well, where only the statements told which."""
    if resolved is None or not resolved.namesakes:
        return []
    places = [match.place for match in (*resolved.matches, *resolved.namesakes)]
    same = len({reader.name(place.names) for place in places}) == 1
    return [reader.words("namesakes" if same else "namesakes-alike", count=len(places))]


def group_title(news: PlaceNews, resolved: Resolved | None, reader: Reader) -> Markup:
    """Return the one line that is the head in a group: place, region, newest day.

    A village has its district too: others in the region may be called like it.
    """
    name = title(news.place, resolved, reader)
    around = news.place.within if news.place.kind is PlaceKind.VILLAGE else news.place.within[-1:]
    line = Markup(", ").join([name, *(escape(reader.name(parent.names)) for parent in around)])
    if news.totals.newest is None:
        return line
    newest = reader.words("group-newest", day=days.plain(news.totals.newest, reader))
    return Markup(" · ").join((line, newest))


def page_title(place: Place, reader: Reader, topic: Topic | None) -> Markup:
    """Return the title of a further page."""
    name = bold(reader.name(place.names))
    if topic is None:
        return reader.words("page", place=name)
    return reader.words("page-topic", place=name, topic=reader.words("topic", topic=topic.value).lower())


def _counts(totals: Totals, reader: Reader, topic: Topic | None) -> Markup:
    assert totals.newest is not None
    day = days.relative(totals.newest, reader)
    statements = reader.words("count-statements", count=totals.statements)
    if topic:
        return reader.words("head-topic", day=day, statements=statements)
    speakers = reader.words("count-speakers", count=totals.speakers)
    outlets = reader.words("count-outlets", count=totals.outlets)
    return reader.words("head-counts", day=day, statements=statements, speakers=speakers, outlets=outlets)


def _since(since: SinceAsked, reader: Reader) -> Markup:
    news = Markup(", ").join(_changes(since, reader)) or reader.words("since-nothing")
    asked = since.at.astimezone(reader.now.tzinfo).date()
    time = days.clock(since.at, reader)
    if asked == reader.today:
        return reader.words("since-today", time=time, news=news)
    return reader.words("since-day", day=days.plain(asked, reader), time=time, news=news)


def _changes(since: SinceAsked, reader: Reader) -> Iterable[Markup]:
    if since.new:
        yield reader.words("since-new", count=since.new)
    if since.corrected:
        yield reader.words("since-corrected", count=since.corrected)
    if since.withdrawn:
        yield reader.words("since-withdrawn", count=since.withdrawn)
