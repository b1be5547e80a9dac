"""Whose a post is that opens with a well-known official's name, a colon and a title line."""

import pytest

from tests.extraction.reading import said

FEDOROV = "Ivan Fedorov"
POSTS = (
    "Іван Федоров: ранкове зведення по області\n\nВорог завдав 512 ударів. Поранено двох.\n\nГорів склад.",
    "Іван Федоров: підсумки доби\n\nВорог завдав 512 ударів. Поранено двох людей.\n\nГорів склад.",
    "Іван Федоров:\nВорог завдав 512 ударів. Поранено двох людей.\n\nГорів склад.",
    "Иван Федоров: утренняя сводка по области\n\nВраг нанес 512 ударов. Ранены два человека.\n\nГорел склад.",
    "Иван Федоров: обстановка в области\n\nВраг нанес 512 ударов. Ранены два человека.\n\nГорел склад.",
    "Ivan Fedorov: morning summary\n\nThe enemy struck 14 villages. Two people were hurt.\n\nA depot burned.",
)
ARTICLES = (
    "Іван Федоров: ситуація погіршилася\n\nВорог завдав 512 ударів. Поранено двох людей.\n\nГорів склад.",
    "Іван Федоров: двоє поранених у Харкові\n\nВорог завдав 512 ударів. Поранено двох.\n\nГорів склад.",
    "Іван Федоров: зведення\n\nВорог завдав 512 ударів. Поранено двох.\n\nІвана Федорова бачили на складі.",
    "Іван Гнатишин: ранкове зведення\n\nВорог завдав 512 ударів. Поранено двох людей.\n\nГорів склад.",
    "Ранкове зведення: Іван Федоров\n\nВорог завдав 512 ударів. Поранено двох людей.\n\nГорів склад.",
    "Иван Федоров: сводка\n\nВраг нанес 512 ударов. Ранены двое.\n\nИвана Федорова видели на складе.",
)


@pytest.mark.parametrize("text", POSTS)
def test_all_of_a_post_is_of_the_official_whose_name_opens_it(text: str) -> None:
    assert [name for name, _ in said(text)] == [FEDOROV] * 3


@pytest.mark.parametrize("text", ARTICLES)
def test_news_an_article_on_them_and_who_is_not_known_leave_narration(text: str) -> None:
    assert [name for name, _ in said(text)] == [None] * 3


def test_whom_a_post_quotes_speaks_for_themselves() -> None:
    text = "Іван Федоров: зведення за добу\n\nВорог завдав 512 ударів. Поліція повідомила, що горів склад."

    assert said(text) == [(FEDOROV, "Ворог завдав 512 ударів."), ("Поліція", "горів склад")]


def test_a_mark_before_the_name_does_not_hide_whose_post_it_is() -> None:
    text = "🔴 Олег Синєгубов: оперативна інформація за добу\n\nВорог завдав 512 ударів. Поранено двох людей."

    assert {name for name, _ in said(text)} == {"Oleh Syniehubov"}
