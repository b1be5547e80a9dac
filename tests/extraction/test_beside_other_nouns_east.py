"""Nouns and verbs beside a speaker that are not his, and words a denial calls something in marks."""

from datetime import date

import pytest

from tests.extraction.reading import read, said

JUDGED = {
    "Стан пораненої жінки лікарі оцінюють як важкий.": "лікарі",
    "Состояние раненой женщины врачи оценивают как тяжёлое.": "врачи",
    "Потери россиян Генштаб оценил в 900 человек.": "General Staff of the Armed Forces of Ukraine",
}


@pytest.mark.parametrize(("text", "name"), JUDGED.items())
def test_whose_state_is_judged_does_not_judge_it(text: str, name: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.text) == (name, text.removesuffix("."))


def test_a_judgement_told_in_anothers_words_is_theirs() -> None:
    text = "За словами мера, чоловіка везуть до лікарні, стан жінки лікарі оцінюють як важкий."

    assert [name for name, _ in said(text)] == ["мер"]


@pytest.mark.parametrize(
    "text",
    [
        "Командир Іван Бойко визнає, що людей мало, тому гармати відповідають дедалі рідше.",
        "Командир Іван Бойко визнає, що людей мало, тому рота відповідає дедалі рідше.",
    ],
)
def test_guns_that_answer_more_seldom_say_nothing(text: str) -> None:
    assert [name for name, _ in said(text)] == ["Іван Бойко"]


CALLED = (
    "В Генштабе эту информацию опровергли и назвали ее «очередной выдумкой».",
    "У Генштабі ці заяви спростували та назвали їх «черговою брехнею».",
)


@pytest.mark.parametrize("text", CALLED)
def test_what_a_denial_calls_the_claim_is_said_too(text: str) -> None:
    [one] = read(text)

    assert one.direct_quote
    assert one.text.endswith("»")


def test_the_mayor_is_no_president_who_has_spoken_before() -> None:
    text = "Путін назвав це перемогою. Мер заявив, що йде дощ."

    assert said(text)[-1] == ("Мер", "йде дощ")


def test_a_smile_that_is_reflexive_is_anybodys() -> None:
    text = "Галина, яка живе поруч, розповіла про дощ. «Звикли», – усміхається жінка."

    assert said(text)[-1] == ("Галина", "«Звикли»")


TODAY = (
    "Минобороны РФ утром отчиталось о дожде.",
    "Генштаб уранці повідомив про дощ.",
    "У Генштабі вдень заявили, що йде дощ.",
)


@pytest.mark.parametrize("text", TODAY)
def test_the_morning_beside_the_verb_is_that_of_publication(text: str) -> None:
    [one] = read(text)

    assert one.said_on == date(2025, 11, 12)


NO_DAY = (
    "Мер Іван Бойко заявив, що вранці йшов дощ.",
    "Генштаб увечері повідомив про дощ.",
    "Мер Іван Бойко вранці каже дітям, що йде дощ.",
)


@pytest.mark.parametrize("text", NO_DAY)
def test_other_mornings_and_the_night_are_no_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [None]


def test_a_day_between_a_topic_and_the_verb_is_that_of_saying() -> None:
    [one] = read("Про ситуацію в регіоні 11 листопада повідомив очільник ОВА Петро Лисенко.")

    assert one.said_on == date(2025, 11, 11)


def test_a_day_behind_an_attack_is_that_of_the_attack() -> None:
    [one] = read("Про удар по місту 11 листопада повідомив очільник ОВА Петро Лисенко.")

    assert one.said_on is None
