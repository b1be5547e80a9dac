"""Which of several villages of one name an article means: by what lies near, by people, by a region."""

from collections.abc import Iterator
from datetime import date

import pytest

from bench import namesakes
from domain.statement import Doubt
from extraction.extractor import extract
from gazetteer.names import NamedPlaces, open_names


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[NamedPlaces]:
    with open_names() as names:
        yield names


def districts(gazetteer: NamedPlaces, text: str, name: str) -> list[str | None]:
    """Return the districts of the places that the statements name so; None: it is left open."""
    found = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    places = [place for one in found for place in one.places if place.as_written == name]
    ids = [gazetteer.place(place.id) if place.id else None for place in places]
    return [None if one is None else one.within[0].names.en for one in ids]


@pytest.mark.parametrize(
    ("text", "name", "district"),
    [
        ("Troops hold the line near Maryinka and Novomykhailivka.", "Novomykhailivka", "Pokrovsk district"),
        # the largest Myronivka has 11,000 people and lies 400 km away
        ("Обстріляли Дергачі та Слатине. Горіла Миронівка.", "Миронівка", "Bohodukhiv district"),
        ("Бои идут у Часова Яра и Никифоровки.", "Никифоровки", "Bakhmut district"),
        # the region beside a name outweighs all that lies near
        ("Shells hit Luhansk, Lyman and Novodarivka in Zaporizhia region.", "Novodarivka", "Polohy district"),
        ("Обстріляли Новодарівку Запорізької області та Лиман.", "Новодарівку", "Polohy district"),
        # two in one district, of which nobody can tell
        ("Окупанти штурмують Піщане, що біля Куп'янська.", "Піщане", None),
        ("Горіла Іванівка.", "Іванівка", None),
    ],
)
def test_a_namesake_is_the_one_that_lies_near(
    gazetteer: NamedPlaces, text: str, name: str, district: str | None
) -> None:
    assert districts(gazetteer, text, name) == [district]


def test_a_name_means_the_same_place_through_the_article(gazetteer: NamedPlaces) -> None:
    text = "Shells hit Novodarivka in Zaporizhzhia region. Lyman burned. Novodarivka was hit again."
    assert districts(gazetteer, text, "Novodarivka") == ["Polohy district"] * 2


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Окупанти штурмують Піщане, що біля Куп'янська.", True),  # open
        ("Горять Дергачі та Покровськ.", False),  # a city, whatever lies near
        ("Горять Дергачі та Слатине.", False),
    ],
)
def test_an_editor_sees_what_is_not_settled_beyond_doubt(
    gazetteer: NamedPlaces, text: str, doubted: bool
) -> None:
    [one] = extract(text, published=date(2025, 11, 12), places=gazetteer).statements
    assert (Doubt.PLACE in one.doubts) is doubted


def test_few_villages_are_taken_for_another_of_their_name(gazetteer: NamedPlaces) -> None:
    found = namesakes.measured(gazetteer, villages=150, cities=50, seed=3, told=lambda *_: None)
    assert found["village", "right"] > 85
    assert found["village", "wrong"] < 10
    assert found["city", "right"] > 33
    assert found["city", "wrong"] < 5
