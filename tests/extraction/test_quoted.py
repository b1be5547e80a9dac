"""Whom a medium quotes, who holds an office for a time, and other ways to name a speaker in two languages."""

import pytest

from domain.statement import SpeakerKind
from tests.extraction.reading import read, said

QUOTED = [
    "«Йде дощ», — наводить «Хмара» слова мера Петра Лисенка.",
    "«Йде дощ», — цитує мера Петра Лисенка видання «Хмара».",
    "«Йде дощ», — цитує «Хмара» мера Петра Лисенка.",
    "УНН цитує мера Петра Лисенка: «Йде дощ».",
    "«Йде дощ», пише «Хмара», посилаючись на мера Петра Лисенка.",
    "Йде дощ. Про це, пише «Хмара», повідомив мер Петро Лисенко.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_words_that_a_medium_hands_on_are_the_persons(text: str) -> None:
    [(name, words)] = said(text)

    assert (name, words.strip("«».")) == ("Петро Лисенко", "Йде дощ")


@pytest.mark.parametrize("text", ["Мер Петро Лисенко наводить дані: йде дощ.", "«Схід» наводить приклади."])
def test_who_cites_figures_says_nothing(text: str) -> None:
    assert [name for name, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "office", ["В.о. мера", "Т.в.о. мера", "В. о. начальника МВА", "Виконувач обов'язків мера"]
)
def test_who_holds_an_office_for_a_time_speaks(office: str) -> None:
    assert said(f"{office} Петро Лисенко заявив, що йде дощ.") == [("Петро Лисенко", "йде дощ")]
    assert said(f"Йде дощ, повідомив {office[0].lower()}{office[1:]} Петро Лисенко.")[0][0] == "Петро Лисенко"


@pytest.mark.parametrize(
    "text",
    [
        "Один із бійців, Микола, розповів, що йде дощ.",
        "«Йде дощ», — розповів один із бійців, Микола.",
        "Один из бойцов, Микола, рассказал, что был дождь.",
    ],
)
def test_one_of_many_has_his_first_name_behind_him(text: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.kind) == ("Микола", SpeakerKind.MILITARY)


@pytest.mark.parametrize(
    "text",
    [
        "Мер Петро Лисенко дав зрозуміти, що йде дощ.",
        "Мер Петро Лисенко упевнений, що йде дощ.",
        "Мер Петро Лисенко, у свою чергу, зауважив, що йде дощ.",
        "Петро Лисенко (мер міста) зауважив, що йде дощ.",
        "Як вважає мер Петро Лисенко, йде дощ.",
    ],
)
def test_what_stands_between_speaker_and_verb_parts_them_not(text: str) -> None:
    assert said(text) == [("Петро Лисенко", "йде дощ")]


def test_an_initial_is_no_preposition() -> None:
    assert said("Йде дощ, заявив мер О. Лисенко.") == [("Лисенко", "Йде дощ")]
    assert said("Был дождь, сообщил С. Орлов.") == [("Орлов", "Был дождь")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("За словами містян, йде дощ.", "містяни"),
        ("За словами мешканок села, йде дощ.", "мешканки села"),
        ("По словам горожан, был дождь.", "горожане"),
        ("Был дождь, рассказали соседи.", "соседи"),
    ],
)
def test_many_are_named_as_many(text: str, name: str) -> None:
    [statement] = read(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.kind) == (name, SpeakerKind.UNNAMED)


@pytest.mark.parametrize(
    "text",
    [
        "Был дождь, рассказал полковник в отставке, военный эксперт Степан Орлов.",
        "По словам полковника в отставке, военного эксперта Степана Орлова, был дождь.",
        "Был дождь, рассказал в эфире радио «Маяк» депутат Степан Орлов.",
        "Был дождь, подтвердил по итогам совещания министр Степан Орлов.",
        "Был дождь, пишет Telegram-канал «Маяк» со ссылкой на мэра Степана Орлова.",
    ],
)
def test_the_name_is_found_behind_what_stands_before_it(text: str) -> None:
    assert said(text) == [("Степан Орлов", "Был дождь" if text[0] == "Б" else "был дождь")]


@pytest.mark.parametrize(
    ("written", "name"),
    [("Григория Бедного", "Григорий Бедный"), ("Ивана Лозового", "Иван Лозовой")],
)
def test_a_russian_surname_like_an_adjective_goes_back_to_the_nominative(written: str, name: str) -> None:
    assert said(f"По словам мэра {written}, был дождь.")[0][0] == name


def test_a_surname_that_never_changes_speaks_on() -> None:
    text = "Мэр Иван Седых заявил, что был дождь. Как отметил Седых, похолодало."

    assert [name for name, _ in said(text)] == ["Иван Седых"] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Йде дощ, розповіли очевидці кореспонденту «Схід» Олексію Ткачу.", "очевидці"),
        ("Йде дощ, розповів журналісту Суспільного Петро Лисенко.", "Петро Лисенко"),
        ("Как пишет mayak.ru, советник мэра Иван Орлов объявил дождь.", "mayak.ru"),
        ("Речник Іван Голова заявив, що йде дощ.", "Іван Голова"),
        ("Лисенко таким чином спростував чутки про дощ.", "Лисенко"),
    ],
)
def test_whom_it_was_told_and_what_is_a_name(text: str, name: str) -> None:
    assert said(text)[0][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "На думку міністра енергетики Петра Лисенка, йде дощ.",
        "Політологиня Ніна Лисенкова упевнена, що йде дощ.",
    ],
)
def test_a_ministry_and_a_woman_are_read_to_their_end(text: str) -> None:
    assert said(text)[0][0] in ("Петро Лисенко", "Ніна Лисенкова")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Н. Лисенко, мер міста, повідомила, що йде дощ.", "Лисенко"),
        ("«Йде дощ», — наводить «Хмара» слова речника загону О. Лисенка.", "Лисенко"),
        ("«Йде дощ», — цитує мера Петра Лисенка російське видання «Хмара».", "Петро Лисенко"),
        ("Був дощ, пише УНН з посиланням на нардепа від «Слуги народу» Петра Лисенка.", "Петро Лисенко"),
        ("«Йде дощ», — мер Петро Лисенко каже у коментарі «Новинам».", "Петро Лисенко"),
        ("Энергоконцерн «Свет» сообщил, что был дождь, предупредили силовики.", "силовики"),
        ("Был дождь, предупредили россияне.", "россияне"),
        ("Львівенерго заявило, що йде дощ.", "Львівенерго"),
    ],
)
def test_initials_members_of_parties_and_peoples(text: str, name: str) -> None:
    assert name in [one for one, _ in said(text)]
