"""No news, no reporting, and outlets that could not be read: three silences, never taken for each other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.answer import PlaceNews
from domain.feed import Named, Outlet, OutletHealth
from domain.language import Language
from domain.statement import Topic
from rendering.answers import group_answer, place_answer
from rendering.plain import plain_text
from tests.rendering.builders import NOON, SIDES, news, statement

MONDAY = datetime(2025, 11, 10, 14, 20, tzinfo=UTC)
"""16:20 in Kyiv."""

WELL = OutletHealth(read=9)
DOWN = OutletHealth(
    read=9,
    failing=(Outlet("First News", MONDAY), Outlet("Second <News>", MONDAY.replace(day=9))),
    pages=(("First News", "https://first.example"), ("Second <News>", "https://second.example")),
)


def said(about: PlaceNews, health: OutletHealth, topic: Topic | None = None) -> dict[str, list[str]]:
    """The answer's lines between its place and its closing words, in each language."""
    return {
        language: plain_text(
            place_answer(
                replace(about, health=health), None, language=language, sides=SIDES, now=NOON, topic=topic
            )
        ).splitlines()[2:-1]
        for language in Language
    }


def old(day: int) -> PlaceNews:
    return news(statement(said_on=date(2025, 11, day)))


def head(about: PlaceNews, health: OutletHealth) -> list[str]:
    """What the head of the English answer says below the counts."""
    lines = said(about, health)[Language.EN]
    return lines[1 : lines.index("")]


def test_where_nobody_ever_spoke_it_is_said_how_many_outlets_are_read() -> None:
    assert said(news(), WELL) == {
        "en": [
            "",
            (
                "There is no statement about this place in my answers yet. "
                "Small towns and villages are often not named in the news."
            ),
            "All 9 outlets I read for Donetsk region answer.",
        ],
        "uk": [
            "",
            (
                "Про це місце у відповідях бота поки немає жодної заяви. "
                "Малі міста й села в новинах згадують нечасто."
            ),
            "Усі 9 видань, які я читаю (Донецька область), відповідають.",
        ],
        "ru": [
            "",
            (
                "Об этом месте в ответах бота пока нет ни одного заявления. "
                "Небольшие города и сёла в новостях упоминают нечасто."
            ),
            "Все 9 изданий, которые я читаю (Донецкая область), отвечают.",
        ],
    }


def test_outlets_that_fail_are_counted_and_their_pages_offered() -> None:
    assert {language: lines[2:] for language, lines in said(news(), DOWN).items()} == {
        "en": [
            (
                "2 of the 9 outlets I read for Donetsk region have not answered since 10 Nov, 16:20. "
                "There may be news that I have not seen."
            ),
            "Look yourself: First News <https://first.example>, Second <News> <https://second.example>",
        ],
        "uk": [
            (
                "Не відповідають 2 із 9 видань, які я читаю (Донецька область), від 10 листопада, 16:20. "
                "Могли бути новини, яких я не бачу."
            ),
            "Подивіться самі: First News <https://first.example>, Second <News> <https://second.example>",
        ],
        "ru": [
            (
                "Не отвечают 2 из 9 изданий, которые я читаю (Донецкая область), с 10 ноября, 16:20. "
                "Могли быть новости, которых я не вижу."
            ),
            "Посмотрите сами: First News <https://first.example>, Second <News> <https://second.example>",
        ],
    }


def test_no_news_and_no_reporting_are_told_apart() -> None:
    published = OutletHealth(3, naming=(Named("First News", date(2025, 11, 9)), Named("Second News", None)))
    silent = OutletHealth(3, naming=(Named("First News", date(2025, 11, 6)),))

    assert head(old(6), published) == [
        (
            "Of the 2 outlets that have named this place in the last 90 days, "
            "at least one has published since, but not about it."
        )
    ]
    assert head(old(6), silent) == [
        "The outlet that has named this place in the last 90 days has published nothing since."
    ]


@pytest.mark.parametrize(("day", "told"), [(12, 0), (11, 2), (10, 2)])
def test_where_somebody_has_spoken_today_no_outlet_is_missed(day: int, told: int) -> None:
    assert len(head(old(day), DOWN)) == told


@pytest.mark.parametrize(("day", "told"), [(9, 1), (10, 0)])
def test_two_days_without_a_word_are_no_silence_yet(day: int, told: int) -> None:
    named = OutletHealth(3, naming=(Named("First News", date(2025, 11, 12)),))

    assert len(head(old(day), named)) == told


def test_on_a_topic_the_silence_of_outlets_on_the_whole_place_is_told() -> None:
    health = replace(WELL, naming=(Named("First News", date(2025, 11, 12)),))

    assert said(old(6), health, Topic.EVACUATION)[Language.EN] == [
        "",
        "There is no statement on this topic here in my answers yet.",
        "The last word about this place on anything: 6 Nov, advance, 1 statement.",
        "The outlet that has named this place in the last 90 days has published since, but not about it.",
        "All 9 outlets I read for Donetsk region answer.",
    ]


def test_a_group_is_told_which_outlets_are_missing() -> None:
    message = group_answer(
        replace(old(10), health=DOWN),
        None,
        language=Language.EN,
        sides=SIDES,
        now=NOON,
        bot_username="sitrep_bot",
    )

    assert plain_text(message).splitlines()[:3] == [
        "Pokrovsk, Donetsk region · newest 10 Nov",
        (
            "2 of the 9 outlets I read for Donetsk region have not answered since 10 Nov, 16:20. "
            "There may be news that I have not seen."
        ),
        "Look yourself: First News <https://first.example>, Second <News> <https://second.example>",
    ]
