"""Districts of cities called as districts of regions are, and roads by their numbers, which are no places."""

from collections.abc import Iterator

import pytest

from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import PUBLISHED

PLACES = [
    ("В Никитовском районе Горловки ранен мужчина.", ["?Никитовском районе", "Horlivka"]),
    ("Взрывы в Артемовском районе Луганска.", ["?Артемовском районе", "Luhansk"]),
    ("Взрывы в Покровском районе Луганска.", ["?Покровском районе", "Luhansk"]),
    ("Вибухи в Ізюмському районі Харкова.", ["?Ізюмському районі", "Kharkiv"]),
    ("У Дніпровському районі Херсона поранено чоловіка.", ["?Дніпровському районі", "Kherson"]),
    ("Вибухи в Ізюмському районі Харківської області.", ["Izium district", "Kharkiv region"]),
    ("В Покровском районе Мирноград обстрелян.", ["Pokrovsk district", "Myrnohrad"]),
    ("Вибухи в Покровському районі Донеччини.", ["Pokrovsk district", "Donetsk region"]),
    ("A car was hit on the P-79 road near Kupiansk.", ["Kupiansk"]),
    ("Troops cut the T0504 road and the M-03.", []),
    ("A drone hit highway T-0504 near Kostiantynivka.", ["Kostiantynivka"]),
    ("На трассе Р-79 под Купянском сгорела машина.", ["Kupiansk"]),
    ("Автошлях М-03 біля Слов'янська перекрито.", ["Sloviansk"]),
]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_districts_of_cities_and_roads_are_no_places_of_the_gazetteer(
    gazetteer: NamedPlaces, text: str, expected: list[str]
) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert ["" if place.id else "?" for place in one.places] == [
        "?" * name.startswith("?") for name in expected
    ]
    assert [place.name for place in one.places] == [name.removeprefix("?") for name in expected]
