"""Districts of cities, many of which are called as a district of a region is."""

import pytest

from tests.extraction.reading import read


def _last(text: str) -> list[str]:
    """Return the places of the last statement, those of the gazetteer with the words that name them."""
    return [
        (f"{one.name}: " if one.id else "") + one.as_written + " (implied)" * one.implied
        for one in read(text)[-1].places
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "У Харкові чути вибухи. Дрон упав у Київському районі.",
            ["Kharkiv: Київському районі"],
        ),
        (
            "В Харькове слышны взрывы. Дрон упал в Салтовском районе.",
            ["Kharkiv: Салтовском районе"],
        ),
        (
            "У Києві чути вибухи. У Голосіївському та Дарницькому районах горять будинки.",
            ["Kyiv: Голосіївському", "Kyiv: Дарницькому"],
        ),
        ("Дрон упав у Київському районі Харкова.", ["Київському районі", "Kharkiv: Харкова"]),
        (
            "У Харкові чути вибухи. Обстріляно Київський район та Бахмут.",
            ["Kharkiv: Київський район", "Bakhmut: Бахмут"],
        ),
        (
            "У Харкові чути вибухи. Дрон упав у Київському районі, у місті тривога.",
            ["Київському районі", "Kharkiv: Харкові (implied)"],
        ),
    ],
)
def test_a_district_of_a_city_is_in_the_city_that_the_article_names(text: str, places: list[str]) -> None:
    assert _last(text) == places


def test_a_district_that_no_city_of_the_article_has_stays_as_it_is_written() -> None:
    assert _last("У Харкові чути вибухи. У Дарницькому районі горить дім.") == ["Дарницькому районі"]


def test_a_district_of_two_cities_of_the_article_is_in_neither() -> None:
    text = "У Києві та Харкові чути вибухи. У Шевченківському районі горить дім."

    assert _last(text) == ["Шевченківському районі"]


def test_a_district_of_the_gazetteer_is_none_of_a_city_that_has_none_called_so() -> None:
    assert _last("У Харкові чути вибухи. У Покровському районі горить дім.") == [
        "Pokrovsk district: Покровському районі"
    ]


def test_a_town_before_a_community_called_as_one_abroad_is_no_place_in_it() -> None:
    assert _last("Під вогнем були Харків, Бахмут, Покровська громада.") == [
        "Kharkiv: Харків",
        "Bakhmut: Бахмут",
        "Покровська громада",
    ]
