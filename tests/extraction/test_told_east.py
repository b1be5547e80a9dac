"""To whom and with whom somebody spoke is nobody who says it, and a clause about the speaker no words."""

import pytest

from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Ми чули вибух», — розповіла мешканка Ольга, що живе поруч.", "«Ми чули вибух»"),
        ("«Ми чули вибух», — розповіла журналістам мешканка Ольга, що живе поруч.", "«Ми чули вибух»"),
        ("Як розповіла «Новинам» Ольга, вона чула вибух.", "вона чула вибух"),
    ],
)
def test_who_was_told_and_what_is_said_of_the_speaker_are_not_her_words(text: str, words: str) -> None:
    assert said(text) == [("Ольга", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Мер Іван Бондар розповів, що говорив про це з президентом Франції.",
        "Мэр Иван Бондарь рассказал, что говорил об этом с президентом Франции Эммануэлем Макроном.",
    ],
)
def test_somebody_with_whom_it_was_talked_over_has_not_said_it(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("За словами бійця Івана з 93-ї бригади, ворог відійшов.", ("Іван", "ворог відійшов")),
        ("За словами Сергія з громади «Новий дім», йде дощ.", ("Сергій", "йде дощ")),
        ("По словам волонтера Сергея из группы «Дом», идет дождь.", ("Сергей", "идет дождь")),
    ],
)
def test_where_somebody_is_from_is_part_of_neither_name_nor_words(text: str, found: tuple[str, str]) -> None:
    assert said(text) == [found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Генерал Бондар доповів президенту Івану Ткачу про дощ.", "про дощ"),
        ("Генерал Бондарь доложил президенту Ивану Ткачу о дожде в городе.", "о дожде в городе"),
    ],
)
def test_who_was_told_of_something_is_no_part_of_the_words(text: str, words: str) -> None:
    assert [one for _, one in said(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "У заяві, оприлюдненій у четвер, Іван Бондар закликав мера піти.",
        "В заявлении, опубликованном в четверг, Иван Бондарь призвал мэра уйти.",
    ],
)
def test_what_it_was_said_in_is_no_part_of_the_words_behind_the_verb(text: str) -> None:
    [statement] = read(text)

    assert (statement.text.split()[-1], str(statement.said_on)) in (
        ("піти", "2025-11-06"),
        ("уйти", "2025-11-06"),
    )


def test_an_envoy_at_the_united_nations_is_his_countrys() -> None:
    [envoy] = [one.speaker for one in read("Постпред США при ООН Майк Сом сообщил, что идет дождь.")]

    assert envoy is not None
    assert (envoy.kind, envoy.side) == ("official", "other")


@pytest.mark.parametrize("text", ["Місто не захоплено – Сирський.", "Росія готує удар — Сирський."])
def test_a_well_known_surname_alone_behind_a_dash_has_said_the_clause_before(text: str) -> None:
    [(name, words)] = said(text)

    assert (name, words) == ("Oleksandr Syrskyi", text.partition(" –")[0].partition(" —")[0])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("По данным спасательных служб, пожар потушен.", "спасательные службы"),
        ("По данным спасательной службы, пожар потушен.", "спасательная служба"),
        ("За даними рятувальних служб, пожежу загасили.", "рятувальні служби"),
    ],
)
def test_several_services_stay_several(text: str, name: str) -> None:
    assert [one for one, _ in said(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Володимир Зеленський сказав, що дощ буде. «Чекаємо», — додав президент України.",
        "Володимир Зеленський сказав, що дощ буде. Український президент подякував мерам.",
        "Владимир Зеленский сказал, что дождь будет. «Ждем», — добавил президент Украины.",
    ],
)
def test_the_president_of_his_country_is_who_has_been_named(text: str) -> None:
    assert [name for name, _ in said(text)] == ["Volodymyr Zelenskyy"] * 2


def test_the_president_of_another_country_is_somebody_else() -> None:
    text = "Володимир Зеленський сказав, що дощ буде. «Чекаємо», — додав президент Румунії."

    assert [name for name, _ in said(text)] == ["Volodymyr Zelenskyy", "президент Румунії"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Идет дождь, сообщило управление администрации главы и правительства.",
            "управление администрации главы и правительства",
        ),
        ("Місія ООН задокументувала у листопаді 5 загиблих.", "United Nations"),
    ],
)
def test_one_body_acts_for_two_that_it_serves_and_a_month_gives_no_day_behind_it(
    text: str, name: str
) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.happened_on) == (name, None)
