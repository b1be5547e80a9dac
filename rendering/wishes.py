"""What is followed, how often and with which filter, in words."""

from collections.abc import Sequence
from datetime import date, datetime, time

from babel.dates import format_date
from markupsafe import Markup, escape

from domain.digest import Followed
from domain.language import Language
from domain.place import PlaceKind
from domain.schedule import Frequency, Rhythm
from domain.statement import Topic
from domain.subscription import Filter, SubjectKind
from rendering.cleaning import legible
from rendering.reader import Reader
from rendering.words import words

LONGEST_NAME = 60


def what(followed: Followed, reader: Reader) -> Markup:
    """Return what is followed: "Pokrovsk", "Pokrovsk and 20 km around it", a speaker's name.

    A village or small town has its district beside it: others are called like it.
    """
    return what_in(followed, reader.language)


def what_in(followed: Followed, language: Language) -> Markup:
    """Return the same for readers of `language`."""
    name = escape(legible(followed.names.in_(language), LONGEST_NAME))
    place = followed.place
    if place is not None and place.kind in (PlaceKind.TOWN, PlaceKind.VILLAGE) and place.within:
        name = Markup("{} ({})").format(name, place.within[0].names.in_(language))
    subject = followed.subscription.wish.subject
    if subject.kind is SubjectKind.RADIUS:
        return words(language)("radius", place=name, radius=subject.radius)
    return name


def listed(followed: Sequence[Followed], reader: Reader) -> Markup:
    return Markup(", ").join(what(each, reader) for each in followed)


def rhythm(wanted: Rhythm, reader: Reader) -> Markup:
    """Return "every day at 08:00"."""
    match wanted.frequency:
        case Frequency.INSTANT:
            return reader.words("rhythm-instant")
        case Frequency.DAILY:
            return reader.words("rhythm-daily", time=clock(wanted.at))
        case Frequency.WEEKLY:
            return reader.words("rhythm-weekly", weekday=wanted.weekday, time=clock(wanted.at))


def filter_words(wanted: Filter, reader: Reader) -> Markup:
    """Return "evacuation, strikes, Ukraine, officials", in a fixed order."""
    topics = [reader.words("topic", topic=topic.value).lower() for topic in Topic if topic in wanted.topics]
    sides = [escape(reader.name(side.names)) for side in reader.sides if side.id in wanted.sides]
    kinds = [reader.words("filter-kind", kind=kind.value) for kind in sorted(wanted.kinds)]
    return Markup(", ").join([*topics, *sides, *kinds])


def filters_named(followed: Sequence[Followed], reader: Reader) -> Markup:
    """Return the line that names the filters which shaped a message, nothing where there was none."""
    filtered = [each for each in followed if each.filter]
    if not filtered:
        return Markup("")
    if len({each.filter for each in followed}) == 1:
        return reader.words("filtered", filter=filter_words(filtered[0].filter, reader))
    return Markup("\n").join(
        reader.words("filtered-one", what=what(each, reader), filter=filter_words(each.filter, reader))
        for each in filtered
    )


def clock(at: time | datetime) -> str:
    return f"{at:%H:%M}"


def weekday_and_day(day: date, reader: Reader) -> str:
    """Return "Wed, 12 Nov"; Ukrainian and Russian have the month written out."""
    pattern = str(reader.words("day-pattern" if day.year == reader.today.year else "day-year-pattern"))
    return format_date(day, f"EEE, {pattern}", locale=reader.language.value)
