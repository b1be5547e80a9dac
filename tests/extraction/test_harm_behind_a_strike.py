"""Harm told right behind a strike on one named place was done there, and not behind two."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import places, read

THERE = [
    ("Російські війська вдарили по Покровську. Загинули двоє людей, повідомив голова ОВА.", "Pokrovsk*"),
    ("Российские войска обстреляли Покровск. Погибли два человека, сообщил глава ОВА.", "Pokrovsk*"),
    ("A Russian drone hit Pokrovsk. Two people were killed, the governor said.", "Pokrovsk*"),
    ("Ракета впала біля Покровська. Пошкоджено п'ять будинків.", "Pokrovsk*"),
    ("У Покровську загинув чоловік. Дрон влучив у двір його будинку.", "Pokrovsk*"),
    ("A man died in Pokrovsk. A drone hit the yard of his house.", "Pokrovsk*"),
]

ELSEWHERE = [
    "Російські війська вдарили по Покровську та Харкову. Загинули двоє людей.",
    "Російські війська вдарили по Покровську. Загалом загинули двоє людей.",
    "Російські війська вдарили по Покровську. Загинув військовий.",
    "A Russian drone hit Pokrovsk. Overall, two people were killed.",
    "A Russian drone hit Pokrovsk. Last year two people were killed.",
    "A Russian drone hit Pokrovsk. Rain fell. Two people were killed.",
    "Russian forces advanced in Pokrovsk. Two people were killed.",
    "A man died in Pokrovsk. A drone hit a port.",
]


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_harm_told_right_behind_a_strike_was_done_there(text: str, expected: str) -> None:
    assert places(text)[-1] == [expected]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_harm_of_anything_else_was_done_nobody_knows_where(text: str) -> None:
    assert places(text)[-1] == []


def test_such_a_place_is_always_in_doubt() -> None:
    struck = read("A drone hit Pokrovsk. Two people were killed.\nFive houses were damaged.")

    assert [Doubt.IMPLIED_PLACE in one.doubts for one in struck] == [False, True, True]
