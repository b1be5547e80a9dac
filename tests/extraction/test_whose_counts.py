"""Whose counts and figures they are says them; a body before a colon speaks; media that were told do not."""

import pytest

from domain.language import Language
from tests.extraction.reading import read, read_in, said

COUNTED = (
    (
        "The General Staff counted 40 attacks near Pokrovsk.",
        [("General Staff", "40 attacks near Pokrovsk")],
    ),
    (
        "Police recorded 12 attacks in Nikopol.",
        [("Police", "12 attacks in Nikopol")],
    ),
    (
        "The army lost 200 tanks, the ministry’s figures show.",
        [("ministry", "The army lost 200 tanks")],
    ),
    (
        "The Ukrainian army counted on 40 tanks from Poland.",
        [(None, "The Ukrainian army counted on 40 tanks from Poland.")],
    ),
    (
        "The hospital registered 12 patients.",
        [(None, "The hospital registered 12 patients.")],
    ),
    (
        "Last month’s figures show that 200 tanks were lost.",
        [(None, "Last month’s figures show that 200 tanks were lost.")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), COUNTED)
def test_a_body_that_counts_says_what_it_counted(
    sentence: str, expected: list[tuple[str | None, str]]
) -> None:
    assert said(sentence) == expected


EASTERN = (
    (
        Language.UK,
        "Прокуратура: пошкоджено п'ять будинків.",
        ("Прокуратура", "пошкоджено п'ять будинків"),
    ),
    (Language.UK, "Деталі: дрон упав на дах.", (None, "дрон упав на дах.")),
    (
        Language.RU,
        "В пресс-службе больницы ТАСС сообщили, что раненых трое.",
        ("больница", "раненых трое"),
    ),
    (
        Language.RU,
        "В пресс-службе ТАСС сообщили, что сайт не работает.",
        ("TASS", "сайт не работает"),
    ),
    (
        Language.RU,
        "В областном центре занятости утверждают, что людей не хватает.",
        ("областной центр занятости", "людей не хватает"),
    ),
    (
        Language.UK,
        "В обласному центрі кажуть, що людей бракує.",
        (None, "В обласному центрі кажуть, що людей бракує."),
    ),
)


@pytest.mark.parametrize(("language", "sentence", "expected"), EASTERN)
def test_whoever_is_told_and_a_town_are_not_who_speaks(
    language: Language, sentence: str, expected: tuple[str | None, str]
) -> None:
    [statement] = read_in(language, sentence)

    assert (statement.speaker.name if statement.speaker else None, statement.text) == expected


def test_a_reminder_is_no_town() -> None:
    [statement] = read("Напомним, в селе до сих пор остаются сотни мирных жителей.")

    assert statement.places == ()
