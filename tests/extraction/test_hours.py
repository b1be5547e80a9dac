"""Which day "overnight", «вранці», «за минулу добу» are of: a night of the one on which it ends."""

from datetime import date

import pytest

from tests.extraction.reading import read

SUNDAY, MONDAY, TUESDAY, TODAY = (date(2025, 11, day) for day in (9, 10, 11, 12))


def happened(*paragraphs: str) -> list[date | None]:
    return [one.happened_on for one in read("\n\n".join(paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "on"),
    [
        ("Overnight, drones hit a bus depot in Izium.", TODAY),
        ("Drones hit a bus depot in Izium in the early hours.", TODAY),
        ("The enemy shelled villages near Izium over the past day.", TUESDAY),
        ("Over the past 24 hours, two people were killed in Izium.", TUESDAY),
        ("Officials said on Tuesday that drones had hit a bus depot in Izium overnight.", TUESDAY),
        ("Troops struck a depot in Izium on the night of November 10 to 11.", TUESDAY),
        ("Уночі росіяни обстріляли Ізюм.", TODAY),
        ("Минулої ночі росіяни обстріляли Ізюм.", TODAY),
        ("Вранці росіяни обстріляли Ізюм.", TODAY),
        ("З початку доби росіяни двічі обстріляли Ізюм.", TODAY),
        ("За минулу добу росіяни сім разів обстріляли Ізюм.", TUESDAY),
        ("Минулої доби росіяни обстріляли Ізюм.", TUESDAY),
        ("Ночью беспилотники атаковали ещё и Белгород.", TODAY),
        ("За прошедшую ночь был обстрелян ещё и Белгород.", TODAY),
        ("За прошедшие сутки был обстрелян ещё и Белгород.", TUESDAY),
    ],
)
def test_hours_are_of_the_day_from_which_they_are_reckoned(sentence: str, on: date) -> None:
    assert happened(sentence) == [on]


@pytest.mark.parametrize(
    "sentence",
    [
        "Drones hit Izium every morning.",
        "Frost is forecast in Izium overnight.",
        "Увечері росіяни обстріляли Ізюм.",
        "Щоночі росіяни обстрілювали Ізюм.",
        "Уночі ремонтуватимуть водогін в Ізюмі.",
        "Губернатор опубликовал ещё и сводку за минувшие сутки.",
    ],
)
def test_hours_of_every_day_or_of_either_of_two_days_are_of_none(sentence: str) -> None:
    assert happened(sentence) == [None]


@pytest.mark.parametrize(
    ("sentence", "on"),
    [
        ("“They shelled us yesterday,” Izium Mayor Ivan Koval said on Tuesday.", MONDAY),
        ("“They shelled us this morning,” Izium Mayor Ivan Koval said on Tuesday.", TUESDAY),
        ("Izium was shelled yesterday, Izium Mayor Ivan Koval said on Tuesday.", TUESDAY),
    ],
)
def test_somebodys_own_yesterday_is_reckoned_from_when_they_spoke(sentence: str, on: date) -> None:
    assert happened(sentence) == [on]


def test_behind_an_older_event_a_bare_morning_is_of_no_known_day() -> None:
    assert happened(
        "Drones struck a market in Izium on Sunday.", "In the morning, a shell wounded a man in Izium."
    ) == [SUNDAY, None]


@pytest.mark.parametrize(
    ("following", "on"),
    [
        ("Two days later, a shell wounded a man in Izium.", TUESDAY),
        ("The day before, a shell wounded a man in Izium.", date(2025, 11, 8)),
    ],
)
def test_days_are_counted_from_the_one_named_before(following: str, on: date) -> None:
    assert happened("Drones struck a market in Izium on Sunday.", following) == [SUNDAY, on]
