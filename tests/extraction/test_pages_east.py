"""What the pages of Ukrainian and Russian outlets write around what somebody said."""

import pytest

from tests.extraction.reading import read, said, side

SOURCES = [
    ("повідомлення голови громади Івана Ткача", "Іван Ткач"),
    ("допис мера Івана Ткача у Facebook", "Іван Ткач"),
    ("Суспільне з посиланням на голову громади Івана Ткача", "Іван Ткач"),
    ("голова громади Іван Ткач в інтерв'ю УП", "Іван Ткач"),
]


@pytest.mark.parametrize(("source", "name"), SOURCES)
def test_a_source_line_tells_whose_the_literal_words_are(source: str, name: str) -> None:
    text = f'Снаряд влучив у ринок.\n\nДжерело: {source}\n\nДослівно: "Двоє поранені. Лікарі працюють".'

    assert said(text) == [
        (name, "Снаряд влучив у ринок."),
        (name, '"Двоє поранені. Лікарі працюють".'),
    ]


@pytest.mark.parametrize("source", ["«Українська правда»", "відео в соцмережах", "УНІАН"])
def test_a_source_line_without_a_person_is_nobodys_and_no_statement(source: str) -> None:
    text = f"Снаряд влучив у ринок.\n\nДжерело: {source}\n\nУ місті йде дощ."

    assert said(text) == [(None, "Снаряд влучив у ринок."), (None, "У місті йде дощ.")]


REMINDERS = [
    ("Нагадаємо, у вівторок ДСНС повідомила про поранених на ринку.", "про поранених на ринку"),
    ("Нагадаємо, раніше мер Іван Ткач повідомив про поранених на ринку.", "про поранених на ринку"),
    ("Нагадаємо, що мер Іван Ткач повідомив про поранених на ринку.", "про поранених на ринку"),
    ("Напомним, ранее мэр Игорь Орлов сообщил о раненых на рынке.", "о раненых на рынке"),
    ("Нагадаємо, про дощ синоптики говорили ще восени.", "про дощ"),
]


@pytest.mark.parametrize(("text", "words"), REMINDERS)
def test_what_an_outlet_tells_once_more_is_the_speakers(text: str, words: str) -> None:
    [(name, told)] = said(text)

    assert name is not None
    assert told == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Розвідник на псевдо «Сусід» каже, що тихо.", "Сусід"),
        ("Розвідник із позивним «Лікар» каже, що тихо.", "Лікар"),
        ("«Тут тихо», – додає 25-річний «Явір».", "Явір"),
        ("Сусід розвідника каже, що тихо.", "Сусід розвідника"),
    ],
)
def test_a_call_sign_may_be_a_word_for_people(text: str, name: str) -> None:
    assert said(text)[0][0] == name


def test_names_in_marks_do_not_part_what_is_said_behind_a_dash() -> None:
    words = "Це наш ліс. Ми звемо його «Тил»"

    assert said(f"– {words}, — сказав Іван Ткач.") == [("Іван Ткач", words)]
    assert said("– Це ліс «Тил». Тут тихо.") == [(None, "Це ліс «Тил»."), (None, "Тут тихо.")]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Глава МИ-6 Ричард Гир заявил, что идёт дождь.", "other"),
        ("«Дощить», – сказав представник Заходу.", "other"),
        ("Глава городского округа Игорь Орлов заявил, что идёт дождь.", "ru"),
        ("Как пишут жильцы, идёт дождь.", "independent"),
        ("Як розповіли перехожі, йде дощ.", "independent"),
    ],
)
def test_offices_and_witnesses_have_their_side(text: str, whose: str) -> None:
    assert side(text) == whose


def test_a_site_for_one_region_is_a_medium() -> None:
    assert [one.speaker.name for one in read("Идёт дождь, пишут Юг.Реалии.") if one.speaker] == ["Юг.Реалии"]
