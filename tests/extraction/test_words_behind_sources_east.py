"""What «за даними X,» leaves of its sentence: a subject behind the comma is no apposition of X."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

SUBJECTS = {
    "За даними поліції, водій наїхав на міну, поранено двох.": (
        "поліція",
        "водій наїхав на міну, поранено двох",
    ),
    "За даними штабу, мешканці виїжджають, залишилися діти.": (
        "штаб",
        "мешканці виїжджають, залишилися діти",
    ),
    "За словами Ткача, лікарі прийняли всіх, троє померли.": ("Ткач", "лікарі прийняли всіх, троє померли"),
    "По данным прокуратуры, директор завода сбежал, его ищут.": (
        "прокуратура",
        "директор завода сбежал, его ищут",
    ),
    "По словам мэра, врачи приняли раненых, выжили все.": ("мэр", "врачи приняли раненых, выжили все"),
    "По данным ТАСС, следователи проверяют подвалы, были находки.": (
        "TASS",
        "следователи проверяют подвалы, были находки",
    ),
}


@pytest.mark.parametrize(("text", "expected"), SUBJECTS.items())
def test_a_subject_in_the_nominative_begins_the_words(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


APPOSITIONS = {
    "За словами Олени Ткач, лікарки міської лікарні, поранених багато.": ("Олена Ткач", "поранених багато"),
    "За словами Петра Сома, командира роти, вночі тихо.": ("Петро Сом", "вночі тихо"),
    "По словам Ольги Дуб, жительницы посёлка, света нет.": ("Ольга Дуб", "света нет"),
    "По мнению Ивана Рыся, бывшего министра, будет хуже, чем было.": ("Иван Рысь", "будет хуже, чем было"),
}


@pytest.mark.parametrize(("text", "expected"), APPOSITIONS.items())
def test_a_description_in_the_speakers_case_stays_with_the_speaker(
    text: str, expected: tuple[str, str]
) -> None:
    assert said(text) == [expected]


TWO = {
    "По подсчётам волонтёров и «Русской волны», погибли 58 человек, были и дети.": [
        "волонтёры",
        "Русской волны",
    ],
    "За даними «Схем» та «Бюро», збудовано п'ять укриттів.": ["Схем", "Бюро"],
}


@pytest.mark.parametrize(("text", "speakers"), TWO.items())
def test_two_sources_of_which_one_stands_in_marks_have_both_said_it(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


CENTRES = {
    "У обласному центрі екології повідомили про викид.": "обласний центр екології",
    "В областном центре контроля воды сообщили о выбросе, были замеры.": "областной центр контроля воды",
    "В «Мемориале» настаивают, что без комиссии ответа не будет, были споры.": "Мемориале",
}


@pytest.mark.parametrize(("text", "speaker"), CENTRES.items())
def test_centres_of_something_and_names_in_marks_are_bodies(text: str, speaker: str) -> None:
    assert [one for one, _ in said(text)] == [speaker]


def test_several_who_do_something_do_not_describe_one_who_spoke() -> None:
    assert said("Як розповів мер Ткач, лікарі прийняли всіх, троє померли.") == [
        ("Ткач", "лікарі прийняли всіх, троє померли")
    ]
    assert said("Як розповів Олег Ткач, речник поліції, троє померли.") == [("Олег Ткач", "троє померли")]


OF_AN_AGE = {
    "У 44-річного Віталія, який прийшов до школи, згорів дім. Він каже, що йде дощ.": "Віталій",
    "Для 60-річної Ганни це третій переїзд. Вона каже, що втомилася.": "Ганна",
    "До школи привели 70-річного Степана. Він каже, що ходити важко.": "Степан",
}


@pytest.mark.parametrize(("text", "speaker"), OF_AN_AGE.items())
def test_who_is_told_of_with_an_age_in_whatever_case_is_he_or_she(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker


def test_a_place_that_only_another_speaker_of_the_sentence_has_named_is_in_doubt() -> None:
    text = "Генштаб заявив, що літак скинув бомбу, а Міноборони РФ повідомило про ракету в Покровську."
    first, second = read(text)

    assert Doubt.IMPLIED_PLACE in first.doubts
    assert Doubt.IMPLIED_PLACE not in second.doubts
