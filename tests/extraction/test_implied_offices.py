"""Heads of towns who tell of harm without saying where: it is their town's, for an editor to see."""

from collections.abc import Iterator
from datetime import date

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The mayor of Balakliia, Vitalii Tkach, said three people were killed.", "Balakliia"),
        ('"There is no water," said the mayor of Balakliia.', "Balakliia"),
        ("The head of the Kherson city military administration said two people were wounded.", "Kherson"),
        ("Мерка Добропілля сказала, що води немає.", "Dobropillia"),
        ("Мер Харкова Олег Ткач повідомив про двох поранених.", "Kharkiv"),
        ("Мэр Доброполья сказал, что воды нет.", "Dobropillia"),
    ],
)
def test_harm_that_a_towns_head_tells_of_is_in_the_town(
    gazetteer: NamedPlaces, text: str, place: str
) -> None:
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    assert [(each.name, each.implied) for each in one.places] == [(place, True)]
    assert Doubt.IMPLIED_PLACE in one.doubts


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Balakliia said talks had failed.",
        "The mayor of Goma said three people were killed.",
        "Мер Харкова Олег Ткач сказав, що переговори зірвано.",
    ],
)
def test_what_is_no_harm_and_towns_abroad_are_left_open(gazetteer: NamedPlaces, text: str) -> None:
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    assert one.places == ()
