"""Where sentences begin and end, and what is no sentence of the article."""

import pytest

from domain.language import Language
from extraction.texts.sentences import sentences
from extraction.words.wordlists import lexicon
from tests.extraction.reading import said


def split(text: str, language: Language = Language.EN) -> list[str]:
    return [sentence.text for sentence in sentences(text, lexicon(language))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. J. P. Stone left on Aug. 6 for the U.S. mission.",
        "“It rains. It pours,” he said.",
        "“Does it rain?” Stone asked.",
        "It fell to 0.3% at 6.30 p.m. local time.",
        "It began at 3 a.m. Tuesday in the town.",
        "It began at 3 a.m. Kyiv time.",
        "The fires were out by 5 a.m. (0300 GMT).",
        "Pier No. 2 of the bridge is down.",
        "He met Petro (the mayor of the town.) on Monday.",
    ],
)
def test_it_stays_one_sentence(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rains. It pours.", ["It rains.", "It pours."]),
        ("“It rains,” he said. “It pours.”", ["“It rains,” he said.", "“It pours.”"]),
        ("It fell at 3 a.m. Residents fled.", ["It fell at 3 a.m.", "Residents fled."]),
        ("He lives in the U.S. The law changed.", ["He lives in the U.S.", "The law changed."]),
        ("It moved by 2 km. The town is quiet.", ["It moved by 2 km.", "The town is quiet."]),
        ("It rains! Does it? It does…", ["It rains!", "Does it?", "It does…"]),
    ],
)
def test_it_is_split_at_its_ends(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_ukrainian_and_russian_abbreviations_do_not_end_sentences() -> None:
    assert split("Площа 60 кв. км. Це с. Гай на вул. Миру.", Language.UK) == [
        "Площа 60 кв. км. Це с. Гай на вул. Миру."
    ]
    assert split("Это г. Покровск. Идёт дождь.", Language.RU) == ["Это г. Покровск.", "Идёт дождь."]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("KYIV, Ukraine (AP) — It rains.", "It rains."),
        ("KYIV (Reuters) -It rains.", "It rains."),
        ("LUGANSK, September 1. /TASS/. It rains.", "It rains."),
        ("NEAR LYMAN, Ukraine—It rains.", "It rains."),
        ("KRAMATORSK, Ukraine, Nov. 12—It rains.", "It rains."),
        ("TEL AVIV—“It rains,” he said.", "“It rains,” he said."),
        ("THE HAGUE, the Netherlands—It rains.", "It rains."),
        ("PORT-AU-PRINCE, Haiti, Nov. 12, 2025—It rains.", "It rains."),
        ("NATO—with its allies—met.", "NATO—with its allies—met."),
        ("KAB bombs—the heaviest—fell.", "KAB bombs—the heaviest—fell."),
        ("КИЇВ, 3 грудня (Укрінформ) — Йде дощ.", "Йде дощ."),
        ("Київ. 3 грудня. ІНТЕРФАКС-УКРАЇНА - Йде дощ.", "Йде дощ."),
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(line: str, sentence: str) -> None:
    assert split(line) == [sentence]


@pytest.mark.parametrize(
    "line",
    [
        "Rain in the town",
        "By Mary Stone and John Reed",
        "Read also: It pours.",
        "Photo: Mary Stone / Agency.",
        "WHAT COMES NEXT",
        "What comes next?",
    ],
)
def test_headlines_bylines_captions_and_section_heads_are_left_out(line: str) -> None:
    assert split(f"{line}\n\nIt rains.\n\n{line}\n\nIt pours.") == ["It rains.", "It pours."]


@pytest.mark.parametrize("line", ["Дощ у місті", "Читайте також: дощ у місті.", "Фото: Петро Лисенко."])
def test_they_are_left_out_in_ukrainian_as_well(line: str) -> None:
    assert split(f"{line}\n\nЙде дощ.\n\n{line}\n\nПадає сніг.", Language.UK) == ["Йде дощ.", "Падає сніг."]


def test_a_bulleted_line_is_a_sentence_without_its_full_stop() -> None:
    assert split("It rains.\n- It pours in the town") == ["It rains.", "It pours in the town"]


def test_a_line_that_goes_on_in_lower_case_is_joined() -> None:
    assert split("It rains in\nthe town.\nIt pours.") == ["It rains in\nthe town.", "It pours."]


def test_a_post_without_any_full_stop_is_read_all_the_same() -> None:
    assert split("It rains in the town") == ["It rains in the town"]


def test_a_label_before_a_quotation_is_no_part_of_it() -> None:
    text = "Ivan Bondar said it rained.\n\nQuote: “It snows.”\n\nBackground:\n\nDetails: Shells fell."

    assert said(text) == [
        ("Ivan Bondar", "it rained"),
        ("Ivan Bondar", "“It snows.”"),
        (None, "Shells fell."),
    ]


def test_a_source_line_says_whose_the_news_and_the_quotation_are() -> None:
    text = "Shells hit two houses in the town.\n\nSource: Ivan Bondar on Telegram\n\nQuote: “It burns.”"

    assert [speaker for speaker, _ in said(text)] == ["Ivan Bondar", "Ivan Bondar"]


def test_a_quotation_may_go_over_paragraphs_with_one_mark_at_either_end() -> None:
    text = 'Ivan Bondar said it rained.\n\n"It is cold.\n\nNobody sleeps.\n\nHelp us."'

    assert said(text)[1] == ("Ivan Bondar", '"It is cold.\n\nNobody sleeps.\n\nHelp us."')


def test_each_item_of_a_list_is_a_sentence() -> None:
    text = "▪️ 9 strikes: Tavrivka, Sadove; ▪️ 301 drones: Kamiane ▪️ 4 salvos: Rozdol."

    assert split(text) == [
        "9 strikes: Tavrivka, Sadove;",
        "301 drones: Kamiane",
        "4 salvos: Rozdol.",
    ]


def test_an_emoji_may_stand_before_a_sentence_but_parts_none() -> None:
    text = "Shells fell. ❗️ Stay in shelters. Forces of 🇺🇦 Ukraine hold."

    assert split(text) == ["Shells fell.", "Stay in shelters.", "Forces of 🇺🇦 Ukraine hold."]


def test_articles_and_parts_of_a_law_do_not_end_sentences() -> None:
    ukrainian = "Розпочато справу за ст. 438 (ч. 2 ст. 438 КК). Працює суд."
    russian = "Дело по ч. 2 ст. 105 УК открыли вчера. Суд идёт."

    assert split(ukrainian, Language.UK) == [
        "Розпочато справу за ст. 438 (ч. 2 ст. 438 КК).",
        "Працює суд.",
    ]
    assert split(russian, Language.RU) == ["Дело по ч. 2 ст. 105 УК открыли вчера.", "Суд идёт."]


def test_a_capital_preposition_begins_a_sentence_behind_an_abbreviation_but_an_initial_does_not() -> None:
    text = "Туда идёт полк. Об этом пишут. Горит ул. В. Стуса. Так было в 2022 г. На фронте тихо."

    assert split(text, Language.RU) == [
        "Туда идёт полк.",
        "Об этом пишут.",
        "Горит ул. В. Стуса.",
        "Так было в 2022 г.",
        "На фронте тихо.",
    ]
