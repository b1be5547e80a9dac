"""Soldiers with a name and a call sign: both mean the same person, under the name."""

import pytest

from tests.extraction.reading import read, said

BEHIND = "«Людей мало», – додає «Сивий»."
TOLD = [
    "Командир взводу Ігор Лях із позивним «Сивий» каже, що дощить.",
    "Командир взводу Ігор Лях на псевдо Сивий каже, що дощить.",
    "Командир взводу Ігор Лях, позивний «Сивий», каже, що дощить.",
    "Командир взводу Ігор Лях (позивний «Сивий») каже, що дощить.",
    "Командир взводу Ігор Лях («Сивий») каже, що дощить.",
    "Командир взводу Ігор «Сивий» Лях каже, що дощить.",
]


@pytest.mark.parametrize("text", TOLD)
def test_whoever_is_introduced_with_both_speaks_under_the_name(text: str) -> None:
    first, second = read(f"{text} {BEHIND}")

    assert first.speaker == second.speaker
    assert first.speaker is not None
    assert (first.speaker.name, first.speaker.role) == ("Ігор Лях", "командир взводу")


NARRATED = [
    "Ігор Лях із позивним «Сивий» служить у 205-й бригаді.",
    "Ігор Лях, позивний «Сивий», служить у 205-й бригаді.",
    "24-річний Ігор Лях на псевдо Сивий служить у 205-й бригаді імені Олекси Довбуша.",
]


@pytest.mark.parametrize("text", NARRATED)
def test_whom_narration_calls_by_both_is_a_soldier(text: str) -> None:
    told = [one.speaker for one in read(f"{text} {BEHIND} Військовий додає, що дощить.") if one.speaker]

    assert [(one.name, one.kind.value, one.side) for one in told] == [("Ігор Лях", "military", "ua")] * 2


def test_a_call_sign_stands_in_other_cases_too() -> None:
    text = "Боец Игорь Лях с позывным Седой говорит, что идёт дождь. По словам Седого, людей мало."

    assert said(text) == [("Игорь Лях", "идёт дождь"), ("Игорь Лях", "людей мало")]


def test_a_soldier_of_whom_only_the_call_sign_is_told_keeps_it() -> None:
    text = "Боєць на псевдо «Кит» каже, що дощить. «Людей мало», – додає «Кит»."

    assert [name for name, _ in said(text)] == ["Кит", "Кит"]


def test_whose_name_a_brigade_bears_does_not_speak() -> None:
    text = "Він служить у бригаді імені Олекси Довбуша. Військовий розповідає, що дощить."

    assert [name for name, _ in said(text)] == [None, "Військовий"]


def test_a_first_name_and_a_call_sign_are_one_soldier_as_well() -> None:
    text = "Військовий Максим із позивним «Бук» каже, що дощить. «Сиро», – додав Максим. Бук каже, що тихо."

    assert [name for name, _ in said(text)] == ["Максим"] * 3


WOMEN = [
    ("Валентина Ткач лишилася вдома. Вона каже, що дощить.", "Валентина Ткач"),
    ("Пенсионерка Валентина Панасенко осталась. Она говорит, что идёт дождь.", "Валентина Панасенко"),
    ("Волонтерка Олександра Бойко возить воду. «Сиро», – каже Бойко.", "Олександра Бойко"),
    ("Волонтера Олександра Ткача поранили. «Сиро», – каже Ткач.", "Олександр Ткач"),
]


@pytest.mark.parametrize(("text", "name"), WOMEN)
def test_a_woman_is_not_called_as_the_man_of_whom_her_name_is_the_genitive(text: str, name: str) -> None:
    assert said(text)[-1][0] == name
