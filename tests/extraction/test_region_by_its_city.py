"""Regions that English news calls by their cities."""

import pytest

from tests.extraction.reading import places

REGIONS = {
    "Troops hold three villages in southern Kharkiv.": ["Kharkiv region"],
    "The settlement of Sadove in Kharkiv was hit.": ["Sadove", "Kharkiv region"],
    "Shells fell on settlements in Kharkiv.": ["Kharkiv region"],
    "Ivanivka and Sadove in Kharkiv were hit.": ["Ivanivka", "Sadove", "Kharkiv region"],
}
CITIES = {
    "Shells fell on a market in Kharkiv.": ["Kharkiv"],
    "Troops left the village near Kharkiv.": ["Kharkiv"],
    "Drones hit neighbourhoods in Kharkiv.": ["Kharkiv"],
    "The eastern city of Kharkiv was hit.": ["Kharkiv"],
}


@pytest.mark.parametrize(("text", "named"), [*REGIONS.items(), *CITIES.items()], ids=[*REGIONS, *CITIES])
def test_a_village_lies_in_a_region_and_not_in_its_city(text: str, named: list[str]) -> None:
    assert places(text) == [named]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Troops hold the Myrnohrad, Kupiansk and Pokrovsk directions.",
            ["Myrnohrad", "Kupiansk", "Pokrovsk"],
        ),
        ("It is quiet in the Myrnohrad and Pokrovsk sectors.", ["Myrnohrad", "Pokrovsk"]),
    ],
)
def test_each_of_several_directions_is_its_towns(text: str, named: list[str]) -> None:
    assert places(text) == [named]


def test_what_examples_are_given_of_are_places() -> None:
    assert places("Fighting goes on near villages such as Dubrova, Oreshkino, and Bakhmut.") == [
        ["?Dubrova", "?Oreshkino", "Bakhmut"]
    ]
