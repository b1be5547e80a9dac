"""Bodies in the locative beside a plural verb, whom they told, and where they work."""

import pytest

from tests.extraction.reading import said

TOLD = {
    "У військкоматі Олені Ткач порадили чекати відповіді.": "військкомат",
    "У мерії Галині Іванівні пояснили, що ліміт вичерпано.": "мерія",
    "В комендатуре Анне Петровне ответили, что пропусков нет: были вопросы.": "комендатура",
    "У військкоматі їм відповіли, що списків нема.": "військкомат",
    "В школе родителям объявили, что занятия отменены.": "школа",
}


@pytest.mark.parametrize(("text", "speaker"), TOLD.items())
def test_whom_a_body_told_is_no_part_of_its_name(text: str, speaker: str) -> None:
    assert [one for one, _ in said(text)] == [speaker]


WORKING = {
    "У представництві ООН в Україні повідомили про 40 загиблих.": "United Nations",
    "В представительстве ЛНР в СЦКК отметили восемь прилетов, были раненые.": "представительство ЛНР",
    "У Києві в поліції повідомили про дві бійки.": "поліція",
}


@pytest.mark.parametrize(("text", "speaker"), WORKING.items())
def test_the_first_of_two_bodies_speaks_and_the_other_is_where_it_works(text: str, speaker: str) -> None:
    assert [one for one, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "У лікарні Олені Ткач зробили операцію.",
        "В военкомате Сергею Ткачу выдали форму, были и сапоги.",
        "У дворі сказали, що світла не буде.",
    ],
)
def test_what_is_done_to_somebody_there_is_no_statement(text: str) -> None:
    assert [one for one, _ in said(text)] == [None]


RESIDENTS = {
    "«Хліба нема», — розповіла мешканка села Веселе Ганна.": "Ганна",
    "«Стріляють», — пише мешканка району Нова Слобода.": "мешканка району Нова Слобода",
    "«Хлеба нет», — рассказала жительница Мартуни Ануш, были вопросы.": "Ануш",
    "«Хліба нема», — розповіла мешканка Марина Ткач.": "Марина Ткач",
}


@pytest.mark.parametrize(("text", "speaker"), RESIDENTS.items())
def test_a_residents_town_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert [one for one, _ in said(text)] == [speaker]
