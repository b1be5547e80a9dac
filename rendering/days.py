"""Days in words: the day something was said, or what is known instead."""

from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date
from markupsafe import Markup, escape

from domain.language import Language
from domain.statement import Article, Precision, Statement
from rendering.reader import Reader

ABOUT_A_WEEK = range(4, 11)
"""Days that count as "about a week"."""


@lru_cache(1024)
def _formatted(day: date, pattern: str, language: Language) -> Markup:
    return escape(format_date(day, pattern, locale=language.value))


def plain(day: date, reader: Reader) -> Markup:
    """Return "8 Nov", with the year where it is not this one."""
    key = "day-pattern" if day.year == reader.today.year else "day-year-pattern"
    return _formatted(day, str(reader.words(key)), reader.language)


def relative(day: date, reader: Reader) -> Markup:
    """Return "today, 12 Nov" or "yesterday, 11 Nov"; further days as `plain` does."""
    match (reader.today - day).days:
        case 0:
            return reader.words("today", day=plain(day, reader))
        case 1:
            return reader.words("yesterday", day=plain(day, reader))
    return plain(day, reader)


def published_day(article: Article, reader: Reader) -> date:
    """Return the day an article was published: the reader's day where the time is known."""
    if isinstance(article.published, datetime):
        return article.published.astimezone(reader.now.tzinfo).date()
    return article.published


def said(statement: Statement, article: Article, reader: Reader) -> Markup:
    """Return when `statement` was said, as exactly as is known, else when `article` was published."""
    published = published_day(article, reader)
    match statement.said_on, statement.said_precision:
        case None, _:
            return reader.words("published", day=plain(published, reader))
        case date() as day, Precision.WEEK if (published - day).days in ABOUT_A_WEEK:
            return reader.words("week-before", day=plain(published, reader))
        case date() as day, Precision.WEEK:
            return reader.words("around", day=plain(day, reader))
        case date() as day, Precision.MONTH:
            return _month(day, reader)
        case date() as day, _:
            return plain(day, reader)


def _month(day: date, reader: Reader) -> Markup:
    month = reader.words("in-month", month=day.month)
    if day.year == reader.today.year:
        return month
    return reader.words("in-month-of-year", month=month, year=str(day.year))


def clock(moment: datetime, reader: Reader) -> str:
    """Return "09:40" on the reader's clock."""
    return f"{moment.astimezone(reader.now.tzinfo):%H:%M}"
