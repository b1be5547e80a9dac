"""How Ukrainian and Russian news tells who has spoken: offices in a row, homes, people without names."""

import pytest

from tests.extraction.reading import places, read, said, side

TOLD = [
    ("Йде дощ, сказав полковник запасу, експерт Роман Сич в ефірі «Радіо НВ».", "Роман Сич"),
    ("Як сказав екскомандир роти, заступник мера Роман Сич в ефірі, йде дощ.", "Роман Сич"),
    ("«Дощить», – сказав мер, Романа Сича він не назвав.", "мер"),
    ("В начале ноября полиция сообщила, что идёт дождь.", "полиция"),
    ("В конце октября 2024 года МИД сообщил, что идёт дождь.", "МИД"),
    ("По предположению ряда аналитиков, идёт дождь.", "ряд аналитиков"),
    ("За повідомленнями російських джерел, йде дощ.", "російські джерела"),
    ("Як йдеться у фейсбуці прокуратури, військові продовжують утримувати село.", "прокуратура"),
    ("«Дощить», - йдеться у висновках синоптиків.", "синоптики"),
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_the_speaker_is_whom_the_words_name(text: str, name: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Військові продовжують утримувати село.",
        "У бійця з 31-ї окремої механізованої бригади запитали, як справи.",
    ],
)
def test_who_does_something_or_is_asked_says_nothing(text: str) -> None:
    assert {name for name, _ in said(text)} == {None}


@pytest.mark.parametrize("form", ["продовжив", "продовжує"])
def test_who_goes_on_after_a_quotation_speaks(form: str) -> None:
    assert said(f"«Йде дощ», – {form} мер.") == [("мер", "«Йде дощ»")]


SAME = [
    ("«Тихо», - каже жителька села. «Дощить», - додає жінка.", True),
    ("«Тихо», - каже жителька села. «Дощить», - додає чоловік.", False),
    ("«Тихо», — рассказал житель города. «Дождь», — добавил мужчина.", True),
    ("За даними російських джерел, тихо. Ці джерела стверджують, що дощить.", True),
    ("За даними російських джерел, тихо. Сусіди стверджують, що дощить.", False),
    ("Об этом сообщил источник в мэрии. «Дождь», — сказал собеседник агентства.", True),
    ("Идёт снег, рассказали в силовых структурах. «Дождь», — сказал собеседник агентства.", True),
    ("Идёт снег, рассказали в ООН. «Дождь», — сказал собеседник агентства.", False),
]


@pytest.mark.parametrize(("text", "same"), SAME)
def test_a_description_means_who_has_just_spoken_without_a_name(text: str, same: bool) -> None:
    names = [one.speaker.name for one in read(f"Тихо. {text}") if one.speaker]

    assert len(names) == 2
    assert (names[0] == names[1]) is same


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("«Тихо», - каже Ніна Пастух з Покровська.", "independent"),
        ("«Тихо», - каже Ніна Пастух із Покровської бригади.", None),
        ("«Тихо», - каже Ніна Пастух з «Азову».", None),
        ("«Тихо», - каже жителька Покровська (Донецька область).", "independent"),
        ("Идёт дождь, написал губернатор.", "ru"),
        ("Идёт дождь, написал глава региона.", "ru"),
        ("Идёт дождь, написал глава компании.", None),
        ("Идёт дождь, написал губернатор Одесской области.", "ua"),
    ],
)
def test_homes_and_offices_tell_the_side(text: str, whose: str | None) -> None:
    assert side(text) == whose


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Біля Покровська рятувальники знайшли міну.", ["Pokrovsk"]),
        ("У районі Покровська військові збудували міст.", ["Pokrovsk"]),
        ("У районі Покровська бригада збудувала міст.", []),
    ],
)
def test_towns_behind_near_and_in_the_area_of_are_places(text: str, found: list[str]) -> None:
    assert places(text) == [found]


@pytest.mark.parametrize("text", ["Тому Сич каже, що тихо.", "Люди кажуть, що тихо."])
def test_everyday_words_are_no_first_names(text: str) -> None:
    assert said(text)[0][0] in ("Сич", "Люди")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Экс-комбат Роман Ткач сказал, что тихо.", "Роман Ткач"),
        ("Екскомандувач, експерт Роман Ткач сказав, що тихо.", "Роман Ткач"),
        ("Экскурсовод Роман Ткач сказал, что тихо.", "Роман Ткач"),
    ],
)
def test_who_held_an_office_once_is_known_by_it(text: str, name: str) -> None:
    assert said(text)[0][0] == name


def test_a_bodys_press_service_is_not_the_body() -> None:
    text = "У Генштабі кажуть, що тихо. Пресслужба Генштабу додала, що дощить. «Сніг», – кажуть у Генштабі."
    names = [name for name, _ in said(text)]

    assert names[0] == names[2] != names[1]
