"""Ukrainian villages as Russian news spells them."""

from collections.abc import Iterator

import pytest

from domain.statement import Doubt
from extraction.extractor import extract
from extraction.places.lookup import places_named
from extraction.places.respelt import spelt_in_ukrainian
from gazetteer.names import NamedPlaces, open_names
from tests.extraction.reading import PUBLISHED

SPELT = [
    ("Резниковка", "Різниківка"),
    ("Резниковке", "Різниківка"),
    ("Переездного", "Переїзне"),
    ("Выемки", "Виїмка"),
    ("Плетеневку", "Плетенівка"),
    ("Кучеров Яр", "Кучерів Яр"),
    ("Попов Яр", "Попів Яр"),
    ("Вольное Поле", "Вільне Поле"),
    ("Новоэкономическое", "Новоекономічне"),
    ("Редкодуб", "Рідкодуб"),
    ("Огурцово", "Огірцеве"),
    ("Сладкое", "Солодке"),
    ("Дробышево", "Дробишеве"),
    ("Торское", "Торське"),
    ("Ямполе", "Ямпіль"),
    ("Звановка", "Званівка"),
]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


@pytest.mark.parametrize(("written", "name"), SPELT)
def test_a_village_at_the_front_is_found_under_its_russian_spelling(
    gazetteer: NamedPlaces, written: str, name: str
) -> None:
    assert name in {match.place.names.uk for match in places_named(gazetteer, written)}


@pytest.mark.parametrize("word", ["Резников", "Резникова", "Белова", "Reznikovka", "Різниківка", "Лес"])
def test_a_surname_and_other_letters_are_not_respelt(word: str) -> None:
    assert list(spelt_in_ukrainian(word)) == []


@pytest.mark.parametrize(
    ("text", "is_doubtful"),
    [
        ("Бои идут в Резниковке.", True),
        ("Бои идут под Северском и в Резниковке.", False),
        ("Бойцы заняли Сладкое в Донецкой области.", False),
    ],
)
def test_such_a_village_is_in_doubt_where_nothing_else_tells_of_its_region(
    gazetteer: NamedPlaces, text: str, is_doubtful: bool
) -> None:
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert all(place.id for place in one.places)
    assert (Doubt.PLACE in one.doubts) is is_doubtful


def test_a_village_of_russia_is_not_at_home(gazetteer: NamedPlaces) -> None:
    text = "Под обстрелом Шебекино, Белгород и Резниковка."
    [one] = extract(text, published=PUBLISHED, places=gazetteer).statements

    assert [place.id for place in one.places] == [None] * 3
