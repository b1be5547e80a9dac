"""Who passes news on, whom one word names, and what nobody has said, in Ukrainian and Russian news."""

import pytest

from tests.extraction.reading import places, read, said, side

PASSED_ON = [
    ("Мер заявив, що в місті тихо, пише ТСН.", "Мер", "в місті тихо"),
    ("Мэр назвал взрыв ошибкой, сообщает РИА Новости.", "Мэр", "взрыв ошибкой"),
    ("Мэр заявил, что взрывов нет, сообщает Telegram-канал «Маяк».", "Мэр", "взрывов нет"),
]


@pytest.mark.parametrize(("text", "name", "words"), PASSED_ON)
def test_a_medium_that_closes_the_sentence_has_not_said_it(text: str, name: str, words: str) -> None:
    assert said(text) == [(name, words)]


def test_a_body_that_closes_the_sentence_has_told_of_the_mayor() -> None:
    assert [name for name, _ in said("Мэр заявил, что один ранен, сообщили в полиции.")] == ["полиция", "Мэр"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Макрон повідомив про постачання ракет.", "Emmanuel Macron"),
        ("Песков: взрывов не было.", "Dmitry Peskov"),
        ("Гладков: «Взрывов не было».", "Vyacheslav Gladkov"),
        ("Взрывов не было, сказал глава МИД РФ Орлов.", "Орлов"),
        ("Взрывов не было, сказал губернатор Белгородской области Гладков.", "Vyacheslav Gladkov"),
        ("Мэр Белгорода Орлов сказал, что взрывов не было.", "Орлов"),
        ("«Взрывов не было», — сказал глава совета журналисту канала «Маяк» Павлу Лисину.", "глава совета"),
        ("Юрій Бутусов переживає: у місті тихо.", "Yurii Butusov"),
        ("У місті пошкоджено лікарню – мер Роман Кіт.", "Роман Кіт"),
        ("В Одесі пошкоджено порт – ОВА.", "ОВА"),
    ],
)
def test_one_word_or_an_office_names_who_speaks(text: str, name: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Покровськ: тривають бої.",
        "Місто Суми – обласний центр.",
        "Колона рушила на Суми – поліція та рятувальники чекали.",
        "Поїздом прибули гості – міністр Роман Кіт і посол.",
        "Мер надав допомогу двом жінкам.",
        "Мер надав людям воду, що зберігалася у школі.",
        "Люди просять про воду.",
    ],
)
def test_these_words_nobody_has_said(text: str) -> None:
    assert said(text) == [(None, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Цю інформацію надав голова громади Роман Кіт.", "Роман Кіт"),
        ("Про це повідомили на сторінці Facebook міськради.", "міськрада"),
    ],
)
def test_who_gave_the_news_is_named_behind_it(text: str, name: str) -> None:
    assert said(f"У місті дощ. {text}") == [(name, "У місті дощ.")]


def test_a_quotation_behind_which_a_dash_names_others_is_not_the_last_speakers() -> None:
    text = "«Тихо і йде дощ», – сказав мер. «Отже, війни тут немає», - {}."

    assert [name for name, _ in said(text.format("хмикали сусіди"))] == ["мер", None]
    assert [name for name, _ in said("«Тихо», – сказав мер. «Отже, війни тут немає».")] == ["мер", "мер"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("На Запорізькій АЕС загинули двоє.", ["Запорізькій АЕС"]),
        ("На українській АЕС загинули двоє.", []),
    ],
)
def test_a_plant_is_called_by_its_region(text: str, found: list[str]) -> None:
    assert [[name.removeprefix("?") for name in one] for one in places(text)] == [found]


def test_a_group_of_forces_in_short_has_its_side() -> None:
    assert side("В УВ «Схід» сказали, що йде дощ.") == "ua"
