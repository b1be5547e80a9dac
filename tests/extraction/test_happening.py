"""When what is told happened: the day that the words name, and how far it goes on behind them."""

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY, SUNDAY, TODAY = date(2025, 11, 11), date(2025, 11, 9), date(2025, 11, 12)


def happened(*paragraphs: str) -> list[date | None]:
    return [one.happened_on for one in read("\n\n".join(paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "on"),
    [
        ("A drone hit a bus in Kherson on Tuesday evening.", TUESDAY),
        ("A drone hit a bus in Kherson this morning.", TODAY),
        ("Overnight on November 11 two houses burned in Izium.", TUESDAY),
        ("At least four people died when a shell hit Izium before dawn on Tuesday.", TUESDAY),
        (
            "A drone fell next to a school in Izium on Tuesday, wounding a man who will be treated at home.",
            TUESDAY,
        ),
        ("Residents said she plans to leave Izium on Friday.", date(2025, 11, 14)),
        ("Увечері 11 листопада росіяни обстріляли Ізюм.", TUESDAY),
        ("У ніч на 11 листопада ворог атакував Суми дронами.", TUESDAY),
        ("В ночь на 11 ноября беспилотники атаковали ещё и Белгород.", TUESDAY),
        ("Накануне в Шебекино ещё один снаряд убил женщину.", TUESDAY),
    ],
)
def test_the_day_of_an_event_is_the_one_its_words_name(sentence: str, on: date) -> None:
    assert happened(sentence) == [on]


@pytest.mark.parametrize(
    "sentence",
    [
        "Izium has been without power since 9 November.",
        "As of 10 November, repairs were under way in Izium.",
        "The bridge in Izium will stay closed until at least Friday.",
        "Aid has reached 40 families in Izium since late on Monday.",
        "Between 3 and 9 November 40 shells fell on Izium.",
        "Elections in Izium will be held on December 5.",
        "Напередодні 1 грудня окупанти в Ізюмі ходять по квартирах.",
        "Школу в Ізюмі відкриють 20 листопада.",
        "Світло в Ізюмі обіцяють до вечора п'ятниці.",
        "Води в Ізюмі немає з 3 листопада.",
        "Станом на 10 листопада ремонт в Ізюмі тривав.",
        "Після 8 листопада обстріли Ізюма почастішали.",
        "Воды в Изюме всё ещё нет с 3 ноября.",
        "По состоянию на 10 ноября ремонт в Изюме ещё продолжался.",
    ],
)
def test_the_bounds_of_a_time_are_no_day_of_an_event(sentence: str) -> None:
    assert happened(sentence) == [None]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Drones struck a market in Izium on Tuesday, killing two.", "Three stalls burned down."),
        (
            "Drones struck a market in Izium on Tuesday.",
            "The attack took place at noon in Kupiansk district.",
        ),
        ("Drones struck a market in Izium on Tuesday.", "The blaze spread over three floors."),
        ("Увечері 11 листопада росіяни обстріляли Ізюм.", "Вогонь охопив три поверхи."),
        ("Увечері 11 листопада росіяни обстріляли Ізюм.", "Постраждали двоє людей."),
        ("Вечером 11 ноября войска обстреляли ещё и Изюм.", "Пострадали два человека."),
    ],
)
def test_damage_and_harm_told_next_are_of_the_same_day(paragraphs: tuple[str, ...]) -> None:
    assert happened(*paragraphs) == [TUESDAY, TUESDAY]


@pytest.mark.parametrize(
    "following",
    [
        "A woman was wounded in Kupiansk.",
        "Earlier, a woman was wounded.",
        "More than 300 people were killed since June.",
        "Police are documenting the consequences of the attack.",
        "The injured woman will be treated at home.",
        "Drones hit houses every week.",
        "In September, 12 people died.",
        "A blue flag on the roof used to mean something.",
        "The town council met.",
        "Drones were shot down over six regions.",
    ],
)
def test_no_day_goes_on_to_other_places_and_times_or_to_what_is_no_harm(following: str) -> None:
    assert happened("Drones struck a market in Izium on Tuesday.", following) == [TUESDAY, None]


def test_the_attack_on_a_town_is_the_one_told_of_it_before() -> None:
    found = happened(
        "Drones struck a market in Izium on Tuesday.",
        "The council of Kupiansk met.",
        "A shell wounded a man in Kupiansk on Sunday.",
        "The attack on Izium damaged two pipes.",
    )

    assert found == [TUESDAY, None, SUNDAY, TUESDAY]


def test_of_two_attacks_on_a_town_nobody_knows_which_is_meant() -> None:
    found = happened(
        "A shell wounded a man in Izium on Sunday.",
        "Drones struck a market in Izium on Tuesday.",
        "The council of Kupiansk met.",
        "A shell wounded a man in Kupiansk.",
        "The attack on Izium damaged two pipes.",
    )

    assert found == [SUNDAY, TUESDAY, None, None, None]


def test_a_reminder_is_of_its_own_day_and_begins_nothing() -> None:
    found = happened(
        "Увечері 11 листопада росіяни обстріляли Ізюм.",
        "Нагадаємо, 9 листопада ворог скинув бомбу на Куп'янськ.",
        "Постраждали двоє людей.",
    )

    assert found == [TUESDAY, SUNDAY, None]
