"""Offices in marks, which the outlet does not recognise: «так званий «мер»», «глава окупаційної «влади»»."""

import pytest

from tests.extraction.reading import read

NAMED = {
    "Очільниця колаборантської «адміністрації» Ганна Ткач пообіцяла, що школи відкриють.": "Ганна Ткач",
    "Керівник окупаційного «уряду» Сергій Бик заявив, що міст закрито.": "Сергій Бик",
    "«Глава» оккупационной администрации города Иван Сом сообщил, что порт открыт.": "Иван Сом",
    "Министр «правительства» ЛНР Юрий Рысь сообщил о двух раненых.": "Юрий Рысь",
    "У «міністерстві торгівлі» ДНР повідомили про вісьмох поранених.": "«міністерство торгівлі» ДНР",
    "Так звана «влада» Криму заявила про дощ.": "Так звана «влада» Криму",
    "Глава самопровозглашённой «республики» Олег Сом сообщил об ударе.": "Олег Сом",
}


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_marks_around_an_office_part_nobody_from_it(text: str, name: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side) == (name, "ru")
    assert not one.direct_quote


OTHERS = {
    "Речник «Азову» Іван Рись розповів про бої.": ("Іван Рись", "ua"),
    "«Мер» сказав, що воду дадуть завтра.": ("Мер", "ua"),
    "Мер заявив про «зачистку» кварталу.": ("Мер", "ua"),
}


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_names_and_call_signs_in_marks_stay_what_they_are(text: str, expected: tuple[str, str]) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side) == expected


AUDIENCE = {
    "Читачі «Схід-7» розповіли, що в місті немає світла.": "Читачі «Схід-7»",
    "Наші читачі повідомляють, що в місті немає світла.": "Наші читачі",
    "Подписчики канала пишут, что слышны взрывы.": "Подписчики канала",
    "Бабуся пішла пішки, розповідають її сусіди телефоном.": "сусіди",
    "Черга сягає, як кажуть перевізники, шести днів.": "перевізники",
}


@pytest.mark.parametrize(("text", "name"), AUDIENCE.items())
def test_those_who_follow_a_medium_or_call_by_telephone_are_witnesses(text: str, name: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side) == (name, "independent")


def test_readers_of_a_medium_have_said_what_stands_before() -> None:
    [one] = read("У місті перевіряють телефони. Про це розповіли читачі Схід-7.")

    assert one.speaker is not None
    assert one.speaker.name == "читачі Схід-7"
