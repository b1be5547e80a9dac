"""One person's name in two alphabets or languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spelling import same_in_another_script

ONE_NAME = [
    ("Володимир Зеленський", "Владимир Зеленский"),
    ("Володимир Зеленський", "Volodymyr Zelensky"),
    ("Максим Лозовий", "Maksym Lozovyi"),
    ("Максим Лозовий", "Максим Лозовой"),
    ("Петро Лисенко", "Petro Lysenko"),
    ("Олександр Кравчук", "Oleksandr Kravchuk"),
    ("Григорій Шаповал", "Hryhorii Shapoval"),
    ("Юлія Щука", "Юлия Щука"),
    ("Сергей Цехоцкий", "Serhii Tsekhotskyi"),
    ("Сергій Ярий", "Сергей Ярый"),
]
TWO_NAMES = [
    ("Петро Лисенко", "Pavlo Lysenko"),
    ("Петро Лисенко", "Петро Лесенко"),
    ("Petro Lysenko", "Petr Lysenko"),
    ("Лисенко", "Lysenko"),
    ("Петро Лисенко", "штаб бригади"),
    ("МАГАТЕ ООН", "IAEA UN"),
]


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_a_name_is_known_in_another_language(one: str, other: str) -> None:
    assert same_in_another_script(one, other)
    assert same_in_another_script(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_other_names_and_spellings_within_one_language_stay_two(one: str, other: str) -> None:
    assert not same_in_another_script(one, other)


@given(st.text(max_size=100), st.text(max_size=100))
def test_it_is_the_same_both_ways_and_never_of_itself(one: str, other: str) -> None:
    assert same_in_another_script(one, other) is same_in_another_script(other, one)
    assert not same_in_another_script(one, one)
