"""Times of the day as people say them: understood to the minute, or refused; none is replaced."""

from datetime import time

import pytest

from handlers.wishing import Wanted, wanted
from tests.handlers.test_wishing import daily, weekly

EIGHT = time(8)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Pokrovsk daily 7pm", Wanted("Pokrovsk", daily("19:00"))),
        ("Pokrovsk every day at noon", Wanted("Pokrovsk", daily("12:00"))),
        ("Покровськ щодня опівдні", Wanted("Покровськ", daily("12:00"))),
        ("Покровск каждый день в полдень", Wanted("Покровск", daily("12:00"))),
        ("Pokrovsk daily at midnight", Wanted("Pokrovsk", daily("00:00"))),
        ("Pokrovsk every day at 7 in the evening", Wanted("Pokrovsk", daily("19:00"))),
        ("Pokrovsk daily at 7:30 in the evening", Wanted("Pokrovsk", daily("19:30"))),
        ("Pokrovsk at nine o’clock in the morning", Wanted("Pokrovsk", daily("09:00"))),
        ("Pokrovsk daily at 12 at night", Wanted("Pokrovsk", daily("00:00"))),
        ("Покровськ щодня о 9 вечора", Wanted("Покровськ", daily("21:00"))),
        ("Покровськ щодня о дев’ятій вечора", Wanted("Покровськ", daily("21:00"))),
        ("Покровськ щодня о 21 годині", Wanted("Покровськ", daily("21:00"))),
        ("Покровськ щодня о 7:30 вечора", Wanted("Покровськ", daily("19:30"))),
        ("3-тя штурмова бригада щодня о 3 дня", Wanted("3-тя штурмова бригада", daily("15:00"))),
        ("Покровск каждый день в 9 часов вечера", Wanted("Покровск", daily("21:00"))),
        ("Покровск ежедневно в час дня", Wanted("Покровск", daily("13:00"))),
        ("Покровск в семь утра", Wanted("Покровск", daily("07:00"))),
        ("Покровск в 2 ночи", Wanted("Покровск", daily("02:00"))),
        ("Pokrovsk weekly Mon at noon", Wanted("Pokrovsk", weekly(0, "12:00"))),
        ("Покровськ щоп’ятниці опівдні", Wanted("Покровськ", weekly(4, "12:00"))),
        ("Pokrovsk 20 km daily at noon", Wanted("Pokrovsk", daily("12:00"), 20)),
    ],
)
def test_a_time_in_words_is_a_minute_of_the_day(text: str, wish: Wanted) -> None:
    assert wanted(text, EIGHT) == wish


@pytest.mark.parametrize(
    "text",
    [
        "Pokrovsk daily at noon and at 6 pm",
        "Pokrovsk daily at 12 in the evening",
        "Pokrovsk every day after midnight",
        "Pokrovsk daily at half past seven",
        "Pokrovsk every morning",
        "Pokrovsk in the evening",
        "Pokrovsk twice a day",
        "Pokrovsk every other day",
        "Pokrovsk weekdays 08:00",
        "Pokrovsk Mon and Fri 08:00",
        "Pokrovsk weekly Foo at noon",
        "Pokrovsk instant at noon",
        "Покровськ щоранку",
        "Покровськ щодня ввечері",
        "Покровськ щоп’ятниці ввечері",
        "Покровськ щодня о пів на восьму",
        "Покровськ щодня о двадцять першій",
        "Покровск по вечерам",
        "Покровск в полвосьмого",
        "Покровск каждые 3 дня",
    ],
)
def test_what_is_no_minute_of_the_day_is_noticed(text: str) -> None:
    assert wanted(text, EIGHT).no_time


def test_the_default_is_for_those_who_name_no_time() -> None:
    assert wanted("Pokrovsk every day", EIGHT) == Wanted("Pokrovsk", daily("08:00"))
