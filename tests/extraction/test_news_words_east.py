"""What Ukrainian and Russian news says somebody said, when, and what it only tells."""

import pytest

from tests.extraction.reading import read, said, side

SAID = [
    ("Аналитик указал на взрывы в городе.", "Аналитик", "взрывы в городе"),
    ("Мер висловив занепокоєння браком води.", "Мер", "браком води"),
    ("Крім того, мер заявив про обстріл лікарні.", "мер", "про обстріл лікарні"),
    ("«Взрывы», — поделилась случившимся женщина.", "женщина", "«Взрывы»"),
    ("В полиции практически ежедневно сообщают о взрывах.", "полиция", "о взрывах"),
]


@pytest.mark.parametrize(("text", "name", "words"), SAID)
def test_what_somebody_said_is_theirs(text: str, name: str, words: str) -> None:
    assert said(text) == [(name, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Експерт вказав на мапі село.",
        "Мер не висловив занепокоєння.",
        "Ці дані вказують на підготовку штурму.",
        "Подружжя, яке вивозять, – останні жителі села.",
        "Люди просили защиты у мэрии, полиции и области.",
        "Повідомляється, усі живі.",
    ],
)
def test_what_is_only_told_is_nobodys(text: str) -> None:
    assert {name for name, _ in said(text)} == {None}


def test_a_comma_may_stand_for_that_behind_a_documents_verb() -> None:
    assert said("Прокуратура заявила про вибух. Зазначається, усі живі.")[1] == ("Прокуратура", "усі живі")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("У вчорашньому зверненні мер заявив, що дощить.", "2025-11-11"),
        ("В сегодняшней сводке штаб сообщил, что взрывов нет.", "2025-11-12"),
        ("Мер розповів про поранених у вчорашньому бою.", "None"),
    ],
)
def test_a_report_is_of_the_day_it_is_called_by(text: str, day: str) -> None:
    assert [str(one.said_on) for one in read(text)] == [day]


HEADS = [
    ("голова ОВА Дмитро Кіт", "голова Сумської ОВА", True),
    ("голова Харківської ОВА Дмитро Кіт", "голова Сумської ОВА", False),
    ("міський голова Артем Сич", "міський голова Покровська", True),
    ("мер Артем Сич", "речник Сумської ОВА", False),
]


@pytest.mark.parametrize(("first", "second", "same"), HEADS)
def test_the_only_head_is_meant_whatever_place_is_added(first: str, second: str, same: bool) -> None:
    names = [name for name, _ in said(f"«Тихо», – сказав {first}. «Дощить», – додав {second}.")]

    assert (names[0] == names[1]) is same


def test_a_part_of_the_front_is_no_ground() -> None:
    assert side("За даними командування, на Курському напрямку відбулося чотири бої.") == "ua"


def test_an_agencys_dateline_with_one_stroke_is_no_statement() -> None:
    text = "МОСКВА, 12 ноября/ Радио Маяк. Идёт дождь, сообщил мэр."

    assert [words for _, words in said(text)] == ["Идёт дождь"]
