"""Phrases are put together in the reader's language, and what is put in is never read as markup."""

import pytest
from markupsafe import Markup

from domain.language import Language
from rendering.words import words


def test_a_value_is_escaped_and_markup_is_kept() -> None:
    english = words(Language.EN)

    assert english("you-wrote", typed="<b>&") == "(you wrote “&lt;b&gt;&amp;”)"
    assert english("you-wrote", typed=Markup("<b>x</b>")) == "(you wrote “<b>x</b>”)"


def test_a_value_is_escaped_though_the_same_characters_were_markup_before() -> None:
    english = words(Language.EN)
    english("you-wrote", typed=Markup("<i>same</i>"))

    assert english("you-wrote", typed="<i>same</i>") == "(you wrote “&lt;i&gt;same&lt;/i&gt;”)"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, ["0 statements", "1 statement", "2 statements", "5 statements", "21 statements"]),
        (Language.UK, ["0 заяв", "1 заява", "2 заяви", "5 заяв", "21 заява"]),
        (Language.RU, ["0 заявлений", "1 заявление", "2 заявления", "5 заявлений", "21 заявление"]),
    ],
)
def test_a_count_takes_the_form_of_its_number(language: Language, said: list[str]) -> None:
    assert [words(language)("count-statements", count=count) for count in (0, 1, 2, 5, 21)] == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, ["no named speaker", "1 speaker", "3 speakers", "12 speakers"]),
        (Language.UK, ["без імен", "1 особа чи відомство", "3 особи й відомства", "12 осіб і відомств"]),
        (
            Language.RU,
            ["без имён", "1 человек или ведомство", "3 человека и ведомства", "12 человек и ведомств"],
        ),
    ],
)
def test_speakers_are_persons_and_bodies(language: Language, said: list[str]) -> None:
    assert [words(language)("count-speakers", count=count) for count in (0, 1, 3, 12)] == said


def test_a_phrase_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(LookupError):
        words(Language.EN)("no-such-phrase")


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(LookupError, match="typed"):
        words(Language.EN)("you-wrote")
