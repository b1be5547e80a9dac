"""Phone numbers wait for an editor and count nothing; hotlines are everybody's."""

import pytest

from domain.language import Language
from domain.statement import Doubt
from extraction.content.phones import phones_in
from tests.extraction.reading import read_in

PHONES = (
    "+380 67 123 45 67",
    "+380671234567",
    "+380 (44) 256-12-34",
    "067-123-45-67",
    "(067) 123 45 67",
    "0671234567",
    "8 (905) 123-45-67",
    "8-905-123-45-67",
    "8 905 123 45 67",
    "+7 905 123-45-67",
    "+48 601 234 567",
)
NO_PHONES = (
    *("0 800 500 335", "0-800-505-501", "8-800-200-01-22", "+380 800 505 501", "15-45", "112"),
    *("1 067 123 456 гривень", "8 905 123 456 гривень", "12 067 123 456 789", "1,067,123,456 rubles"),
    *("50.12345, 36.12345", "09.12.2025 10:30", "від 067 до 123 одиниць"),
)
STATEMENTS = (
    (Language.EN, "The coordinator Olha can be called at +380 67 123 45 67 and takes 40 people."),
    (Language.UK, "Координаторка, телефон 067-123-45-67, прийме 40 людей."),
    (Language.RU, "Для выезда на 40 человек звоните 8 (905) 123-45-67 водителю автобуса."),
)
HOTLINES = (
    (Language.EN, "The hotline 0-800-505-501 takes calls."),
    (Language.UK, "Гаряча лінія 15-45 працює цілодобово."),
    (Language.RU, "Горячая линия 0 800 500 335 работает круглосуточно."),
)


@pytest.mark.parametrize("written", PHONES)
def test_numbers_by_which_somebody_can_be_called_are_found_whole(written: str) -> None:
    assert phones_in(f"тел. {written}.") == [(5, 5 + len(written))]


@pytest.mark.parametrize("written", NO_PHONES)
def test_hotlines_sums_days_and_points_are_no_phone_numbers(written: str) -> None:
    assert phones_in(written) == []


@pytest.mark.parametrize(("language", "sentence"), STATEMENTS)
def test_a_phone_number_waits_for_an_editor_and_counts_nothing(language: Language, sentence: str) -> None:
    (statement,) = read_in(language, sentence)

    assert Doubt.PRIVATE_PERSON in statement.doubts
    assert [one.value for one in statement.figures] == [40]


@pytest.mark.parametrize(("language", "sentence"), HOTLINES)
def test_a_hotline_is_nobodys_secret(language: Language, sentence: str) -> None:
    (statement,) = read_in(language, sentence)

    assert Doubt.PRIVATE_PERSON not in statement.doubts
