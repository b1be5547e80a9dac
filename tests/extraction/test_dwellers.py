"""«Жителі Кривогузівки»: an unknown place behind people who live there is a place, and nobody's name."""

import pytest

from domain.language import Language
from tests.extraction.reading import read_in

CASES: tuple[tuple[str, str, list[str]], ...] = (
    ("Жители Кривогузовки говорят, что тихо.", "Жители Кривогузовки", ["Кривогузовки"]),
    ("Жительница Кривогузовки говорит, что тихо.", "Жительница Кривогузовки", ["Кривогузовки"]),
    ("Жительница Кривогузовки Анна говорит, что тихо.", "Анна", ["Кривогузовки"]),
    ("По словам жительницы Тамары Ильиной, света нет.", "Тамара Ильина", []),
    ("Житель Петренко говорит, что тихо.", "Петренко", []),
    ("Мешканці Кривогузівки кажуть, що тихо.", "Мешканці Кривогузівки", ["Кривогузівки"]),
    ("Мешканці Нової Тихої розповіли, що тихо.", "Мешканці Нової Тихої", ["Нової Тихої"]),
    ("Мешканець Кривогузівки Петро Мороз каже, що тихо.", "Петро Мороз", ["Кривогузівки"]),
    ("За словами мешканки Тамари, світла немає.", "Тамара", []),
    ("Мешканка Ганна Мороз каже, що світла немає.", "Ганна Мороз", []),
)


@pytest.mark.parametrize(("sentence", "speaker", "places"), CASES)
def test_where_people_live_is_told_from_what_they_are_called(
    sentence: str, speaker: str, places: list[str]
) -> None:
    language = Language.UK if set("ії") & set(sentence) else Language.RU

    [statement] = read_in(language, sentence)

    assert statement.speaker is not None
    assert statement.speaker.name == speaker
    assert [place.as_written for place in statement.places] == places
