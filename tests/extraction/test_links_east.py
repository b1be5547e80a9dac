"""Who is meant in Ukrainian and Russian where nothing new is said of him: links over sentences."""

import pytest

from tests.extraction.reading import said

LINKED = [
    ("Спершу Лисенко повідомив про дощ. За словами посадовця, похолодало.", "Лисенко"),
    ("Мер Петро Лисенко заявив, що йде дощ.\n«Я не поїду звідси», — каже.", "Петро Лисенко"),
    ("Мер Петро Лисенко заявив, що йде дощ. Чутки про повінь він називає брехнею.", "Петро Лисенко"),
    ("Херсонська МВА повідомила, що йде дощ. За даними МВА, похолодало.", "Херсонська МВА"),
    ("Інститут дощу повідомив, що йде дощ. На думку експертів Інституту, похолодало.", "Інститут дощу"),
    ("Інститут дощу повідомив, що йде дощ. Аналітики інституту додали, що похолодало.", "Інститут дощу"),
]


@pytest.mark.parametrize(("text", "name"), LINKED)
def test_the_second_sentence_is_the_same_speakers(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name, name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("У бригаді Суспільному уточнили: йде дощ.", "бригада"),
        ("Уранці в міськраді уточнили: йде дощ.", "міськрада"),
        ("Артилерист тієї ж бригади Павло показує на схід: там дощ.", "Павло"),
        ("Мэр Иван Орлов, живущий в Киеве, говорит как минимум о двух погибших.", "Иван Орлов"),
        ("Правозащитники из Rainy Rights называли дождь бедой.", "Правозащитники из Rainy Rights"),
        ("Рейсы ушли на запасные аэродромы, следует из сообщения мэрии.", "мэрия"),
    ],
)
def test_the_speaker_is_the_body_or_person_named(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text", ["Мэр Иван Орлов сказал, что был дождь. Дорога, по словам водителей, закрыта."]
)
def test_drivers_are_not_the_mayor(text: str) -> None:
    assert [one for one, _ in said(text)] == ["Иван Орлов", "водители"]
