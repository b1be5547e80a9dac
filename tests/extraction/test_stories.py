"""How far the day of an event goes on through an article, and where it ends."""

from datetime import date

import pytest

from tests.extraction.reading import read

SUNDAY, TUESDAY, TODAY = (date(2025, 11, day) for day in (9, 11, 12))


def happened(*paragraphs: str) -> list[date | None]:
    return [one.happened_on for one in read("\n\n".join(paragraphs))]


ENGLISH, UKRAINIAN = "Drones struck a market in Izium on Tuesday.", "11 листопада росіяни обстріляли Ізюм."


@pytest.mark.parametrize(
    "paragraphs",
    [
        (ENGLISH, "A drone hit the second floor."),
        (ENGLISH, "Rescuers pulled a boy from the rubble."),
        (ENGLISH, "An hour later, a second drone hit the market."),
        (ENGLISH, "“People were asleep when the drone hit,” Olena Moroz said."),
        (ENGLISH, "The mayor confirmed the attack."),
        (ENGLISH, "A woman of 72 years was wounded."),
        (UKRAINIAN, "Снаряд влучив у під'їзд."),
        (UKRAINIAN, "Через дві години вони вдарили знову."),
        (UKRAINIAN, "Троє загиблих, восьмеро поранених."),
        (UKRAINIAN, "Її сусід загинув."),
        (UKRAINIAN, "Поранена жінка 48 років."),
        (UKRAINIAN, "Дрон влучив у будинок у Заводському районі."),
    ],
)
def test_what_is_told_of_the_same_event_is_of_its_day(paragraphs: tuple[str, str]) -> None:
    assert happened(*paragraphs) == [TUESDAY, TUESDAY]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (ENGLISH, "The ministry denied that its drones had hit the market."),
        (ENGLISH, "Drones were shot down over six regions."),
        (ENGLISH, "The mayor warned of another attack."),
        ("Drones struck a market in Izium on Tuesday evening.", "Hours later, a drone hit a house."),
        (UKRAINIAN, "Десять років тому тут загинули двоє людей."),
        (UKRAINIAN, "Мер попередив про нову атаку."),
    ],
)
def test_denials_warnings_other_places_and_the_next_day_are_not_of_it(paragraphs: tuple[str, str]) -> None:
    assert happened(*paragraphs) == [TUESDAY, None]


def test_an_attack_on_a_region_is_told_town_by_town() -> None:
    found = happened(
        "Drones attacked Kharkiv region on Tuesday.",
        "A woman was wounded in Izium.",
        "Two houses were damaged.",
        "A man was killed in Kupiansk.",
    )

    assert found == [TUESDAY] * 4


def test_an_attack_on_the_country_is_told_town_by_town_until_another_day_is_named_there() -> None:
    found = happened(
        "Russia attacked Ukraine with drones overnight.",
        "In Izium, a man was wounded.",
        "On Sunday, a shell killed a man in Kupiansk.",
        "His wife was wounded.",
        "In Kupiansk, two houses were damaged.",
        "In Izium, a warehouse burned down.",
    )

    assert found == [TODAY, TODAY, SUNDAY, SUNDAY, SUNDAY, TODAY]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Two people died in Izium.", "The accident happened on Tuesday."),
        ("Two people died in Izium.", "The attack took place on Tuesday, police said."),
        ("Двоє людей загинули в Ізюмі.", "Аварія сталася у вівторок."),
        ("Дрон вдарив по лікарні в Ізюмі.", "Це сталося 11 листопада."),
    ],
)
def test_what_is_dated_after_it_was_told_is_of_that_day(paragraphs: tuple[str, str]) -> None:
    assert happened(*paragraphs) == [TUESDAY, TUESDAY]


def test_the_attack_on_another_town_dates_nothing_told_before() -> None:
    assert happened("Two people died in Izium.", "The attack on Kupiansk took place on Tuesday.") == [
        None,
        TUESDAY,
    ]


def test_what_goes_on_after_an_attack_has_no_day_but_the_attack_has() -> None:
    found = happened("В Ізюмі тривають пошуки після удару 11 листопада.", "Загинули двоє людей.")

    assert found == [None, TUESDAY]


def test_another_night_is_another_day() -> None:
    assert happened(ENGLISH, "Drones hit two houses another night.") == [TUESDAY, None]


def test_a_day_of_mourning_ends_what_was_told_before() -> None:
    found = happened(
        "A bomb killed two people in Izium on Sunday.",
        "On Tuesday, the city observed a day of mourning.",
        "Two people were wounded.",
    )

    assert found == [SUNDAY, TUESDAY, None]


def test_of_a_confirmed_attack_the_day_may_be_that_of_confirming() -> None:
    found = happened("Gunmen attacked Izium on Sunday.", "Police confirmed the attack on Tuesday.")

    assert found == [SUNDAY, None]
