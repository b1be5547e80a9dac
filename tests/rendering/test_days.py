"""A day in words is as exact as what is known of it, in the reader's zone."""

from datetime import UTC, date, datetime

import pytest

from domain.language import Language
from domain.statement import Precision, Statement
from rendering import days
from rendering.reader import Reader, reader
from tests.rendering.builders import KYIV, NOON, SIDES, appearance, statement

EN, UK, RU = (reader(language, SIDES, NOON) for language in Language)


def said(each: Statement, who: Reader) -> str:
    return days.said(each, each.appearances[0].article, who)


@pytest.mark.parametrize(
    ("day", "in_words"),
    [
        (date(2025, 11, 12), ["today, 12 Nov", "сьогодні, 12 листопада", "сегодня, 12 ноября"]),
        (date(2025, 11, 11), ["yesterday, 11 Nov", "учора, 11 листопада", "вчера, 11 ноября"]),
        (date(2025, 9, 8), ["8 Sep", "8 вересня", "8 сентября"]),
        (date(2024, 3, 1), ["1 Mar 2024", "1 березня 2024 року", "1 марта 2024 года"]),
        (date(2025, 11, 13), ["13 Nov", "13 листопада", "13 ноября"]),
    ],
)
def test_a_near_day_is_named_and_another_year_is_told(day: date, in_words: list[str]) -> None:
    assert [days.relative(day, who) for who in (EN, UK, RU)] == in_words


def test_the_day_it_was_said_is_told_where_it_is_known() -> None:
    each = statement(said_on=date(2025, 11, 8))

    assert [said(each, who) for who in (EN, UK, RU)] == ["8 Nov", "8 листопада", "8 ноября"]


def test_an_unknown_day_is_that_of_publication_and_says_so() -> None:
    assert [said(statement(), who) for who in (EN, UK, RU)] == [
        "published 11 Nov",
        "опубліковано 11 листопада",
        "опубликовано 11 ноября",
    ]


def test_about_a_week_is_counted_from_the_publication() -> None:
    each = statement(said_on=date(2025, 11, 4), precision=Precision.WEEK)

    assert [said(each, who) for who in (EN, UK, RU)] == [
        "about a week before 11 Nov",
        "приблизно за тиждень до 11 листопада",
        "примерно за неделю до 11 ноября",
    ]


def test_a_week_long_before_the_publication_is_around_its_day() -> None:
    each = statement(said_on=date(2025, 10, 14), precision=Precision.WEEK)

    assert [said(each, who) for who in (EN, UK, RU)] == [
        "around 14 Oct",
        "близько 14 жовтня",
        "около 14 октября",
    ]


def test_a_month_is_all_that_is_told_where_no_more_is_known() -> None:
    this_year = statement(said_on=date(2025, 10, 1), precision=Precision.MONTH)
    last_year = statement(said_on=date(2024, 12, 1), precision=Precision.MONTH)

    assert [said(this_year, who) for who in (EN, UK, RU)] == ["in October", "у жовтні", "в октябре"]
    assert [said(last_year, who) for who in (EN, UK, RU)] == [
        "in December 2024",
        "у грудні 2024 року",
        "в декабре 2024 года",
    ]


def test_an_article_published_at_night_is_of_the_readers_day() -> None:
    article = appearance(published=datetime(2025, 11, 10, 22, 30, tzinfo=UTC)).article

    assert days.published_day(article, EN) == date(2025, 11, 11)


def test_the_clock_is_the_readers() -> None:
    assert days.clock(datetime(2025, 11, 12, 7, 40, tzinfo=UTC), EN) == "09:40"
    assert days.clock(datetime(2025, 11, 12, 9, 40, tzinfo=KYIV), EN) == "09:40"
