"""What features with soldiers and residents say in Ukrainian and Russian, and who is meant by a noun."""

from datetime import date

import pytest

from tests.extraction.reading import read, said

OPENLY = {
    "Мер Олена Ткач не приховує, що йде дощ.": ("Олена Ткач", "йде дощ"),
    "Военные не скрывают: идёт дождь.": ("Военные", "идёт дождь"),
}


@pytest.mark.parametrize(("text", "expected"), OPENLY.items())
def test_who_does_not_hide_it_says_it(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


def test_tears_that_are_not_hidden_say_nothing() -> None:
    assert said("Мер Олена Ткач не приховує сліз.") == [(None, "Мер Олена Ткач не приховує сліз.")]


def test_a_judgement_of_it_is_the_second_speakers() -> None:
    text = "Міноборони РФ оприлюднило відео, але аналітики DeepState вважають його постановочним."

    assert [name for name, _ in said(text)] == ["Russian Defense Ministry", "DeepState"]


def test_what_is_told_of_a_son_is_not_his() -> None:
    text = "Ольга Ткач каже, що дощить. За словами жінки, її переконав син."

    assert said(text)[-1] == ("Ольга Ткач", "її переконав син")


def test_an_official_without_a_name_is_meant_rather_than_one_before() -> None:
    text = (
        "Поліцейський Олег Ткач каже, що сиро. Голова Лиманської військової адміністрації нагадав, що "
        "дощить. Воду, зазначив посадовець, привезуть."
    )

    assert [name for name, _ in said(text)][1:] == ["Голова Лиманської військової адміністрації"] * 2


def test_a_specialist_is_who_spoke_last() -> None:
    text = "Психологиня Марина Рудь вважає, що треба спати. «І мовчати», – пояснила фахівчиня."

    assert [name for name, _ in said(text)] == ["Марина Рудь"] * 2


def test_a_day_before_the_verb_is_of_saying_where_the_words_follow_too() -> None:
    [one] = read("Про ситуацію на дорогах 11 листопада розповідав Петро Лисенко: ями засипали.")

    assert one.said_on == date(2025, 11, 11)


def test_a_claim_of_two_words_in_marks_is_the_outlets_distance() -> None:
    [one] = read("В Минобороны РФ отчитались о «полном освобождении» Лимана.")

    assert not one.direct_quote


MORE = {
    "Вчителька Оксана Бурко каже, що сиро. Учні, за словами педагогині, сплять.": "Оксана Бурко",
    "«Я тут народився», – знизує плечима бариста Ілля.": "Ілля",
    "Сам Ілля вважає, що буде дощ.": "Ілля",
    "Колишній мер Олег Сом вважає дії влади запізнілими.": "Олег Сом",
    "У зведенні Міноборони РФ згадується ураження складу.": "Russian Defense Ministry",
}


@pytest.mark.parametrize(("text", "name"), MORE.items())
def test_small_words_and_rare_verbs_do_not_hide_who_speaks(text: str, name: str) -> None:
    assert said(text)[-1][0] == name


INTRODUCED = {
    "Слідчий Іван Сом каже, що сиро. Власник хати Віктор стоїть у дворі. Каже, що дощить.": "Віктор",
    "Лікарка Ніна Рись каже, що сиро. Сусідка, пані Галина, мокне. «Дощить», – бурчить жінка.": "Галина",
    "«Дощить», – пояснює чоловік, який назвався Степаном.": "Степан",
    "Путін сказав, що сухо. «Дощить», – додав президент Росії.": "Vladimir Putin",
    "Зеленський сказав, що сухо. Американський чиновник назвав це помилкою.": "Американський чиновник",
    "В МИД Германии применение ракеты назвали «ошибкой».": "German Foreign Ministry",
    "У поліції Харкова удар назвали «помилкою».": "поліція Харкова",
}


@pytest.mark.parametrize(("text", "name"), INTRODUCED.items())
def test_who_was_introduced_last_is_meant_and_nobody_of_another_side(text: str, name: str) -> None:
    assert said(text)[-1][0] == name


def test_how_it_was_said_is_no_part_of_the_words() -> None:
    assert said("«Сиро», – коротко каже мер Іван Сом.") == [("Іван Сом", "«Сиро»")]


def test_the_soldier_is_the_spokesman_who_has_just_spoken_not_a_commander_before() -> None:
    text = (
        "Командир роти Ігор Бойчук каже, що сиро. Речник бригади Олег Сом зазначив, що дощить. "
        "«Мокро», – наголосив військовий."
    )

    assert [name for name, _ in said(text)] == ["Ігор Бойчук", "Олег Сом", "Олег Сом"]


RED = [
    ("Глава Краснояружского района Андрей Сом сообщил, что в Белгородской области тихо.", "ru"),
    ("Голова Червоноградської громади Іван Сом сказав, що тихо.", "ua"),
    ("В Красном Кресте сказали, что лекарств нет.", "independent"),
]


@pytest.mark.parametrize(("text", "side"), RED)
def test_a_district_that_begins_with_red_is_not_the_red_cross(text: str, side: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert one.speaker.side == side
