"""Cities far from the front that troops are said to hold: a village near it may be meant."""

from collections.abc import Iterator

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import PUBLISHED

CITY = "UA56060470010041018"
"""Rivne, of which a village near Pokrovsk is a namesake."""

TOLD = [
    ("Гарнізон тримає Рівне.", True),
    ("Українські війська відійшли від Рівного.", True),
    ("Минобороны заявило о взятии Ровного.", True),
    ("Бои идут у Ровно.", True),
    ("Defenders hold the town of Rivne.", True),
    ("Fighting went on near Rivne.", True),
    ("Вибухи пролунали в Рівному.", False),
    ("Дрон влучив у склад у Рівному.", False),
    ("Two men took part in a march in Rivne.", False),
    ("Війська тримають Рівне, Рівненська область під ударом.", False),
]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(("text", "is_doubtful"), TOLD)
def test_a_city_that_no_troops_reach_is_doubted_where_they_hold_it(
    gazetteer: NamedPlaces, text: str, is_doubtful: bool
) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert (one.places[0].id, Doubt.PLACE in one.doubts) == (CITY, is_doubtful)


@pytest.mark.parametrize(
    "text",
    ["Гарнізон тримає Покровськ.", "Війська тримають Суми.", "Troops hold Kharkiv.", "Троє тримають Умань."],
)
def test_a_city_at_the_front_or_without_a_namesake_there_is_not(gazetteer: NamedPlaces, text: str) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert Doubt.PLACE not in one.doubts


def test_the_village_is_meant_beside_towns_of_the_front(gazetteer: NamedPlaces) -> None:
    text = "Оборонці утримують Рівне, бої точаться під Покровськом."
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert one.places[0].id != CITY
    assert Doubt.PLACE not in one.doubts
