"""Offices and what their towns are called, towns of two words, dams, statements that detail something."""

from collections.abc import Iterator
from datetime import date

import pytest

from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import read, said, speaker


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Kakhovka dam was blown up.", ["Nova Kakhovka"]),
        ("Shells hit Kakhovka.", ["Kakhovka"]),
        ("The mayor of Nova Kakhovka, Ivan Bondar, said the city was dark.", ["Nova Kakhovka"]),
        ("Kryvyi Rih Mayor Ivan Bondar said a school in the city was hit.", ["Kryvyi Rih"]),
        ("Мер Кривого Рогу Іван Бондар заявив, що в місті темно.", ["Kryvyi Rih"]),
    ],
)
def test_a_town_of_two_words_is_named_whole(gazetteer: NamedPlaces, text: str, named: list[str]) -> None:
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements

    assert [place.name for place in one.places] == named


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ivan Bondar, mayor of Hai, a village near the sea, said it rained.", "mayor of Hai"),
        ("Ivan Bondar, head of the city council, 45, said it rained.", "head of the city council"),
        ("Ivan Bondar, a driver from Hai, said it rained.", "driver from Hai"),
    ],
)
def test_what_a_town_is_called_is_nobodys_office(text: str, role: str) -> None:
    assert speaker(text).role == role


def test_a_statement_that_details_something_is_its_bodys() -> None:
    assert said("The ministry released a statement detailing the loss of a ship.") == [
        ("ministry", "a statement detailing the loss of a ship")
    ]
    assert said("A list detailing losses lay on the table.") == [
        (None, "A list detailing losses lay on the table.")
    ]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Seven hundred and forty-two people left the town.", [742.0]),
        ("Two hundred and five houses burned.", [205.0]),
        ("Two hundred houses and five cars burned.", [200.0, 5.0]),
        ("300 houses and five cars burned.", [300.0, 5.0]),
    ],
)
def test_hundreds_go_on_behind_and(text: str, counted: list[float]) -> None:
    assert [figure.value for figure in read(text)[0].figures] == counted


def test_a_date_that_is_broken_over_two_lines_is_one() -> None:
    [one] = read("Ivan Bondar said on Nov.\n10 that it rained.")

    assert one.said_on == date(2025, 11, 10)


def test_what_to_read_also_is_no_news() -> None:
    assert said("“It rained,” Ivan Bondar wrote. Read also:\nTwo died in Hai.") == [
        ("Ivan Bondar", "“It rained,”"),
        (None, "Two died in Hai."),
    ]
