"""Districts of cities, many of which are called as a district of a region is."""

import pytest

from tests.extraction.reading import read


def _last(text: str) -> list[str]:
    """Return the places of the last statement."""
    return [f"{one.name}{' (implied)' * one.implied}" for one in read(text)[-1].places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "У Харкові чути вибухи. Дрон упав у Київському районі.",
            ["Київському районі", "Kharkiv (implied)"],
        ),
        (
            "В Харькове слышны взрывы. Дрон упал в Салтовском районе.",
            ["Салтовском районе", "Kharkiv (implied)"],
        ),
        (
            "У Києві чути вибухи. У Голосіївському та Дарницькому районах горять будинки.",
            ["Голосіївському", "Дарницькому районах", "Kyiv (implied)"],
        ),
        ("Дрон упав у Київському районі Харкова.", ["Київському районі", "Kharkiv"]),
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
    assert _last("У Харкові чути вибухи. У Покровському районі горить дім.") == ["Pokrovsk district"]


def test_a_town_before_a_community_called_as_one_abroad_is_no_place_in_it() -> None:
    assert _last("Під вогнем були Харків, Бахмут, Покровська громада.") == [
        "Kharkiv",
        "Bakhmut",
        "Покровська громада",
    ]
