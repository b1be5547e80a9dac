"""A surname alone before a colon, be it a village's name as well: somebody speaks, or nobody is sure who."""

from collections.abc import Iterator

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import PUBLISHED, said

HEADS = [
    ("Волошин: ворог не пройшов.", [], True),
    ("Волошин: бои продолжаются.", [], True),
    ("Гончаров: двоє загиблих.", [], True),
    ("Бойко: ворог обстріляв Покровськ.", ["Pokrovsk"], True),
    ("Харків’ян: ворог обстріляв Покровськ.", ["Pokrovsk"], True),
    ("Voloshyn: the enemy shelled Pokrovsk.", ["Pokrovsk"], True),
    ("Покровськ: двоє загиблих.", ["Pokrovsk"], False),
    ("Чернігів: двоє загиблих.", ["Chernihiv"], False),
    ("Лиман: бої тривають.", ["Lyman"], False),
    ("Коротко: бої тривають.", [], False),
]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(("text", "places", "is_doubtful"), HEADS)
def test_a_surname_before_a_colon_is_no_place(
    gazetteer: NamedPlaces, text: str, places: list[str], is_doubtful: bool
) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert [place.name for place in one.places] == places
    assert (Doubt.NO_CUE in one.doubts) is is_doubtful


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Речник Олег Ганжа сказав, що йде дощ. Ганжа: ворог не пройшов.", "ворог не пройшов"),
        (
            "A spokesman, Oleh Hanzha, said it rained. Hanzha: the enemy did not pass.",
            "the enemy did not pass",
        ),
    ],
)
def test_who_has_spoken_is_known_before_a_colon(text: str, words: str) -> None:
    first, second = said(text)

    assert second == (first[0], words)
