"""A look at each word never passes over what a pattern would find."""

import pytest

from extraction.content.people import is_minor
from extraction.content.spots import has_address, has_coordinates, has_numbered_unit
from extraction.content.traces import ADDRESS, AGE, CALLING, DIGIT, traces_of
from extraction.words.tokens import tokenise


@pytest.mark.parametrize(
    "text",
    [
        "He lives at 12 Harbour Street.",
        "She left Orchard Ave. in May.",
        "They met in flat 7 by the river.",
        "It stood on vul. Sadova for years.",
        "Снаряд упал на ул. Садовой.",
        "Він мешкає на вул.Садовій, 5.",
        "Дом на пр-т Мира цел.",
        "Ракета влучила у будинок 14 на околиці.",
        "Бійці зайняли квартиру на Озерній вулиці.",
    ],
)
def test_a_word_of_an_address_is_seen_in_every_address(text: str) -> None:
    seen = traces_of(tokenise(text)) & ADDRESS

    assert has_address(text)
    assert seen


@pytest.mark.parametrize(
    "text", ["Olha, 9, hid.", "The six-year-old hid.", "Шестирічна Оля сховалася.", "Пятилетняя Оля ушла."]
)
def test_an_age_is_seen_in_figures_and_in_words(text: str) -> None:
    seen = traces_of(tokenise(text)) & (DIGIT | AGE)

    assert is_minor(text, seen)


def test_figures_are_seen_in_points_and_in_numbered_units() -> None:
    point, unit = "It fell at 48.123, 37.456.", "Бійці 93-ї бригади пішли."
    seen = [traces_of(tokenise(text)) & DIGIT for text in (point, unit)]

    assert has_coordinates(point)
    assert has_numbered_unit(unit)
    assert all(seen)


def test_a_plain_statement_has_no_trace() -> None:
    assert traces_of(tokenise("The army has left the town, «і все».")) & ~CALLING == 0
