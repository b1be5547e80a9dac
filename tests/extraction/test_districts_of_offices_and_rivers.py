"""A district of the city in which the speaker holds an office, and rivers that only say where a town lies."""

from collections.abc import Iterator

import pytest

from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import PUBLISHED

KHERSON = "UA65100150010064384"
OLESHKY = "UA65100110010019482"
DNIPRO = "UA12020010010037010"

TOLD = [
    (
        "Ivan Bondar, who heads Kherson's military administration, said a car burned in Korabel district.",
        KHERSON,
    ),
    ("Іван Бондар, який очолює Херсонську МВА, повідомив про пожежу в Корабельному районі.", KHERSON),
    ("Начальник Херсонської МВА Іван Бондар повідомив про пожежу в Корабельному районі.", KHERSON),
    ("Іван Бондар повідомив про пожежу в Корабельному районі.", None),
    ("In Oleshky, across the Dnipro, a house burned down.", OLESHKY),
    ("В Олешках, за Дніпром, згорів будинок.", OLESHKY),
    ("В Олешках, через Дніпро, згорів будинок.", OLESHKY),
    ("A house burned down in Dnipro.", DNIPRO),
    ("У Дніпрі згорів будинок.", DNIPRO),
]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(("text", "place"), TOLD)
def test_the_words_are_about_one_place(gazetteer: NamedPlaces, text: str, place: str | None) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert [place.id for place in one.places] == [place]
