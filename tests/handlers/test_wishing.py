"""What people write who want to be told, or told no more."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.schedule import INSTANT, Frequency, Rhythm
from domain.statement import SpeakerKind, Topic
from domain.subscription import RADIUS, Filter
from handlers.telling import quiet_hours
from handlers.wishing import Wanted, follow_words, stop_words, wanted

EIGHT = time(8)


def daily(at: str = "08:00") -> Rhythm:
    return Rhythm(Frequency.DAILY, time.fromisoformat(at))


def weekly(day: int, at: str = "08:00") -> Rhythm:
    return Rhythm(Frequency.WEEKLY, time.fromisoformat(at), day)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("follow Pokrovsk", "Pokrovsk"),
        ("Follow:  Pokrovsk", "Pokrovsk"),
        ("please subscribe me to Donetsk region", "Donetsk region"),
        ("стежити за Покровськом", "Покровськом"),
        ("Хочу стежити за Покровськом", "Покровськом"),
        ("підпиши мене на Куп'янськ", "Куп'янськ"),
        ("следить за Покровском", "Покровском"),
        ("подпишите меня на Харьков", "Харьков"),
        ("status of Pokrovsk?", None),
        ("followers in Pokrovsk", None),
        ("follow", None),
        ("слідкую", None),
    ],
)
def test_follow_in_plain_words(text: str, words: str | None) -> None:
    assert follow_words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stop", ""),
        ("STOP!", ""),
        ("stop all", ""),
        ("unsubscribe", ""),
        ("відписатися", ""),
        ("відпиши мене від усього", ""),
        ("отписаться", ""),
        ("досить", ""),
        ("Хватит.", ""),
        ("отпишите меня от всего", ""),
        ("unfollow Pokrovsk", "Pokrovsk"),
        ("відписатися від Покровська", "Покровська"),
        ("отписаться от Покровска", "Покровска"),
        ("stopped trains in Lozova", None),
        ("Pokrovsk", None),
    ],
)
def test_stop_in_plain_words(text: str, words: str | None) -> None:
    assert stop_words(text) == words


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Pokrovsk", Wanted("Pokrovsk")),
        ("Pokrovsk instant", Wanted("Pokrovsk", INSTANT)),
        ("Покровськ одразу", Wanted("Покровськ", INSTANT)),
        ("Pokrovsk daily 07:30", Wanted("Pokrovsk", daily("07:30"))),
        ("Pokrovsk daily", Wanted("Pokrovsk", daily())),
        ("Pokrovsk 7:30", Wanted("Pokrovsk", daily("07:30"))),
        ("Pokrovsk every day at 8 pm", Wanted("Pokrovsk", daily("20:00"))),
        ("Покровськ щодня о 9", Wanted("Покровськ", daily("09:00"))),
        ("Покровск ежедневно в 21:15", Wanted("Покровск", daily("21:15"))),
        ("Pokrovsk weekly Mon 09:00", Wanted("Pokrovsk", weekly(0, "09:00"))),
        ("Pokrovsk weekly", Wanted("Pokrovsk", weekly(0))),
        ("Pokrovsk every Friday 18:00", Wanted("Pokrovsk", weekly(4, "18:00"))),
        ("Покровськ щотижня в середу о 10", Wanted("Покровськ", weekly(2, "10:00"))),
        ("Покровск еженедельно вс 12:00", Wanted("Покровск", weekly(6, "12:00"))),
        ("Pokrovsk daily 8 pm", Wanted("Pokrovsk", daily("20:00"))),
        ("Pokrovsk 20 km", Wanted("Pokrovsk", radius=20)),
        ("20 km around Pokrovsk", Wanted("Pokrovsk", radius=20)),
        ("Pokrovsk within a radius of 20km daily 08:00", Wanted("Pokrovsk", daily(), 20)),
        ("Покровськ у радіусі 30 км", Wanted("Покровськ", radius=30)),
        ("30 км вокруг Покровска", Wanted("Покровска", radius=30)),
        (
            "Pokrovsk only evacuation and strikes",
            Wanted("Pokrovsk and", filter=Filter(frozenset({Topic.EVACUATION, Topic.STRIKE}))),
        ),
        (
            "Покровськ лише українська сторона",
            Wanted("Покровськ", filter=Filter(sides=frozenset({"ua"}))),
        ),
        (
            "Pokrovsk daily 08:00 only officials",
            Wanted("Pokrovsk", daily(), filter=Filter(kinds=frozenset({SpeakerKind.OFFICIAL}))),
        ),
    ],
)
def test_time_distance_and_filter_are_taken_out_of_the_words(text: str, wish: Wanted) -> None:
    found = wanted(text, EIGHT)

    topical = {"evacuation", "strikes"}
    assert " ".join(word for word in found.words.split() if word not in topical) == wish.words
    assert (found.rhythm, found.radius, found.filter) == (wish.rhythm, wish.radius, wish.filter)
    assert not found.no_time


@pytest.mark.parametrize(
    "text",
    [
        "Pokrovsk -5 km",
        "Pokrovsk 0 km",
        "Pokrovsk 5.5 km",
        "Покровськ 2,5 км",
        "Pokrovsk 101 km",
        "Pokrovsk 500000 km",
        "Покровск 99999999999999999999 км",
        "Pokrovsk 10 miles",
        "Покровськ 500 метрів",
    ],
)
def test_a_distance_that_cannot_be_is_none_to_follow(text: str) -> None:
    found = wanted(text, EIGHT)

    assert found.words in ("Pokrovsk", "Покровськ", "Покровск")
    assert found.radius is not None
    assert found.radius not in RADIUS


@pytest.mark.parametrize(
    "text",
    [
        "Pokrovsk daily 25:00",
        "Pokrovsk daily 24:00",
        "Pokrovsk 8:75",
        "Pokrovsk daily 8",
        "Pokrovsk daily 99",
        "Pokrovsk at 25",
        "Pokrovsk at 13 pm",
        "Pokrovsk 08:00 09:00",
        "Pokrovsk weekly Foo 08:00",
        "Pokrovsk weekly 12",
        "Pokrovsk monthly",
        "Pokrovsk every hour",
        "Покровськ щодня о 30",
        "Покровськ щодня 30:00",
        "Покровськ щогодини",
        "Покровск ежедневно в 8:99",
        "Покровск каждый час",
    ],
)
def test_a_time_that_cannot_be_is_noticed(text: str) -> None:
    assert wanted(text, EIGHT).no_time


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7th Rapid Response Corps daily", "7th Rapid Response Corps"),
        ("47-ма бригада щодня", "47-ма бригада"),
        ("47-я бригада ежедневно в 9:00", "47-я бригада"),
        ("brigade 47 weekly Mon 08:00", "brigade 47"),
    ],
)
def test_the_number_of_a_brigade_is_no_time(text: str, words: str) -> None:
    found = wanted(text, EIGHT)

    assert (found.words, found.no_time) == (words, False)


@given(st.text())
def test_no_words_break_it(text: str) -> None:
    wanted(text, EIGHT)
    follow_words(text)
    stop_words(text)
    quiet_hours(text)


@given(st.times(), st.sampled_from(["daily {}", "щодня о {}", "ежедневно в {}", "every day at {}"]))
def test_every_minute_of_the_day_can_be_asked_for(at: time, words: str) -> None:
    at = at.replace(second=0, microsecond=0)

    found = wanted("Pokrovsk " + words.format(f"{at:%H:%M}"), EIGHT)

    assert (found.words, found.rhythm) == ("Pokrovsk", Rhythm(Frequency.DAILY, at))


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("from 10 pm to 7 am", time(22), time(7)),
        ("з 10 вечора до 7 ранку", time(22), time(7)),
        ("с 22 до 7 утра", time(22), time(7)),
        ("22:00-07:00", time(22), time(7)),
        ("22-7", time(22), time(7)),
        ("from 23:30 to 6", time(23, 30), time(6)),
        ("з 22 до 7", time(22), time(7)),
        ("24:00 – 08:00", time(0), time(8)),
    ],
)
def test_quiet_hours_in_words(text: str, begins: time, ends: time) -> None:
    hours = quiet_hours(text)

    assert hours
    assert (hours.begins, hours.ends) == (begins, ends)


@pytest.mark.parametrize("text", ["", "night", "22:00", "22:00-22:00", "25-27", "25:00-07:00", "22:00-07:75"])
def test_what_are_no_hours(text: str) -> None:
    assert quiet_hours(text) is None
