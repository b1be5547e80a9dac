"""Soldiers by call signs, foreign heads, trades of two words and adverbs in Ukrainian and Russian news."""

import pytest

from tests.extraction.reading import places, read, said, side

TOLD = [
    ("Про це розповів полковник, льотчик-інструктор, експерт Роман Сич, додавши, що дощить.", "Роман Сич"),
    ("Об этом сообщил офицер 58-й бригады имени Ивана Выговского с позывным «Историк».", "Историк"),
    ("Про це повідомив командир бригади імені гетьмана Івана Виговського Олег Сич.", "Олег Сич"),
    ("За последние месяцы в полиции несколько раз заявляли о взрывах.", "полиция"),
    ("Подоляка иронично отметил, что взрывы стихли.", "Подоляка"),
    ("Лікар-хірург Роман Сич каже, що тихо.", "Роман Сич"),
    ("Мэр описал взрывы как случайные.", "Мэр"),
    ("Мэр выступил против переговоров с полицией, были взрывы.", "Мэр"),
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_who_speaks_is_found_behind_what_stands_between(text: str, name: str) -> None:
    russian = any(letter in text for letter in "ыэё")
    before = "Взрывы стихли." if russian else "Тихо."

    assert {one.speaker.name for one in read(f"{before} {text}") if one.speaker} == {name}


@pytest.mark.parametrize("text", ["Мер описав пошкодження лікарні.", "Співак виступив за містом."])
def test_what_somebody_does_says_nothing(text: str) -> None:
    assert said(text)[0][0] is None


def test_he_is_the_soldier_whose_call_sign_narration_told() -> None:
    text = "Експерти кажуть, що дощить. Боєць на псевдо «Кит» іде на позицію. «Тихо», - каже він."

    assert said(text)[-1] == ("Кит", "«Тихо»")


HEADS = [
    ("Фрідріх Мерц", "Німецький канцлер", True),
    ("Дональд Трамп", "Американський президент", True),
    ("Еммануель Макрон", "Французький президент", True),
    ("Еммануель Макрон", "Американський президент", False),
    ("Дональд Трамп", "Український президент", False),
]


@pytest.mark.parametrize(("name", "head", "same"), HEADS)
def test_a_head_of_state_is_meant_by_people_and_office(name: str, head: str, same: bool) -> None:
    names = [one for one, _ in said(f"{name} сказав, що тихо. {head} додав, що дощить.")]

    assert (names[0] == names[1]) is same


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Военный блогер Роман Сомов сообщил о взрывах. «Тихо», — написал военблогер.", True),
        ("Один із полонених окупантів сказав, що тихо. «Дощить», – зізнався окупант.", True),
        ("Один із полонених окупантів сказав, що тихо. «Дощить», – зізнався мер.", False),
    ],
)
def test_a_word_of_the_description_means_who_has_just_spoken(text: str, same: bool) -> None:
    names = [name for name, _ in said(text)]

    assert (names[0] == names[1]) is same


def test_a_town_behind_a_topic_is_no_speaker() -> None:
    text = "Об обстреле Покровска сообщил ранее мэр Игорь Орлов, взрывы стихли."

    assert [one.speaker.name for one in read(text) if one.speaker] == ["Игорь Орлов"]
    assert places(text) == [["Pokrovsk"]]


def test_a_quotation_right_behind_who_reported_it_is_theirs() -> None:
    text = "Влада заявила про вибухи. Про це повідомив мер Роман Сич. «Горить одна з крамниць»."

    assert said(text)[-1] == ("Роман Сич", "«Горить одна з крамниць».")


def test_the_head_of_a_body_of_the_world_is_of_no_side() -> None:
    text = "{} повідомило про вибухи у Покровську. Гендиректор агентства сказав, що тихо."
    sides = [
        [one.speaker.side for one in read(text.format(body)) if one.speaker][-1]
        for body in ("МАГАТЕ", "Міноборони")
    ]

    assert sides == ["independent", "ua"]


def test_first_information_is_whose_it_is() -> None:
    text = "Мэр Игорь Орлов сообщил о взрывах. По его первичной информации, взрывы стихли."

    assert [name for name, _ in said(text)] == ["Игорь Орлов", "Игорь Орлов"]


def test_the_joint_centre_is_russias_in_donetsk() -> None:
    assert side("Как уточнили в СЦКК, взрывы стихли.") == "ru"


@pytest.mark.parametrize(
    ("office", "name", "same"),
    [
        ("Губернатор Курской области", "Путин", False),
        ("Министр обороны РФ", "Лавров", False),
        ("Министр обороны", "Макрон", False),
        ("Глава МИД РФ", "Лавров", True),
        ("Министр иностранных дел РФ", "Лавров", True),
        ("Пресс-секретарь Кремля", "Песков", True),
    ],
)
def test_a_well_known_name_is_no_holder_of_another_office(office: str, name: str, same: bool) -> None:
    names = [one for one, _ in said(f"{office} сообщил о потерях. {name} добавил, что тихо.")]

    assert (names[0] == names[1]) is same


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Герасимов сообщил о потерях. «Тихо», — сказал начальник Генштаба.", "ru"),
        ("Генштаб сообщил о потерях. «Тихо», — сказал начальник Генштаба.", "ua"),
        ("Герасимов сообщил о потерях. «Тихо», — сказал начальник украинского Генштаба.", "ua"),
    ],
)
def test_the_office_of_who_has_spoken_is_theirs(text: str, side: str) -> None:
    assert [one.speaker.side for one in read(text) if one.speaker][-1] == side


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Путин заявил, что бои идут, отмечает RT.", "Vladimir Putin"),
        ("Путин заявил, что бои идут, отмечает ISW.", "Institute for the Study of War"),
    ],
)
def test_a_medium_closes_a_sentence_in_which_another_spoke(text: str, name: str) -> None:
    assert said(text)[0][0] == name
