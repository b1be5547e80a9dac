"""What holds for every text, however broken."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.language import Language
from extraction.extractor import Extraction, extract
from extraction.words.lexicon import DATA
from tests.extraction.reading import PUBLISHED, read, said
from tests.extraction.stepping import steps
from tests.extraction.towns import Towns

PIECES = st.sampled_from(
    (
        "Ivan Bondar|Zelenskyy|he|Kyiv|Russian forces|officials|Він|Петро Лисенко|Кремль|said|claimed|denied|"
        'according to|added|заявив|повідомили|по словам|сообщил|that|що|что|while|,|.|?|…|:| — |“|”|«|»|"|„|'
        "(|)|\n|Pokrovsk|у Покровську|the city|місто|on Monday|11 листопада|314 soldiers|the|no|не|\u200b|"
        "\x00|\u202e|’s|25th Brigade|48.28, 37.17|region|області| |in|'"
    ).split("|")
)
WORDS = sorted(
    {
        word.strip("*+~!=_")
        for language in Language
        for word in re.findall(
            r"[^\W\d_][\w'-]+[*+~!]?", (DATA / f"{language}.toml").read_text(encoding="utf-8")
        )
    }
)
"""What the rules look for, of all lists of the three languages."""
ARTICLES = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join))


def extraction(text: str, language: Language | None = None) -> Extraction:
    return extract(text, published=PUBLISHED, places=Towns(), language=language)


@given(text=ARTICLES, language=st.sampled_from([None, *Language]))
def test_every_statement_is_the_span_its_offsets_say(text: str, language: Language | None) -> None:
    for one in extraction(text, language).statements:
        assert one.text == text[one.start : one.end] != ""
        assert one.shown in one.sentence
        assert one.text in one.shown or one.shown in one.text
        assert one.shown in text
        assert all(text[figure.start : figure.end] for figure in one.figures)
        assert one.speaker is None or one.speaker.name.strip()
        assert all(place.name and (place.implied or place.as_written in text) for place in one.places)


@given(
    words=st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from([str, str.capitalize, str.upper])), max_size=12
    ),
    marks=st.sampled_from([" ", "\n\n", ", ", ": ", " «", ". ", " — "]),
    outlet=st.sampled_from(["", "TASS", "Ukrinform"]),
)
def test_what_rules_look_for_may_stand_anywhere(
    words: list[tuple[str, Callable[[str], str]]], marks: str, outlet: str
) -> None:
    text = marks.join(shape(word) for word, shape in words)

    for one in extract(text, published=PUBLISHED, places=Towns(), outlet=outlet).statements:
        assert one.text == text[one.start : one.end]


def test_a_place_may_follow_what_tells_of_its_side_at_the_very_beginning() -> None:
    assert said("Території Курської області обстріляні.") == [
        (None, "Території Курської області обстріляні.")
    ]


@given(text=ARTICLES)
def test_statements_stand_in_text_order_each_with_its_reasons(text: str) -> None:
    found = extraction(text)

    assert [one.start for one in found.statements] == sorted(one.start for one in found.statements)
    assert len(found.reasons) == len(found.statements)


@given(text=ARTICLES)
def test_the_same_text_gives_the_same_statements(text: str) -> None:
    assert extraction(text) == extraction(text)


@given(text=st.lists(PIECES.filter(lambda piece: "\n" not in piece), max_size=40).map(" ".join))
def test_an_unrelated_paragraph_changes_no_other_statements_speaker(text: str) -> None:
    article = f"Ivan Bondar said it rained. He said it stopped.\n\n{text}.\n"
    longer = article + "\nSnow lay on the hills.\n"
    language = Language.EN

    before = [one.speaker for one in extraction(article, language).statements]

    assert [one.speaker for one in extraction(longer, language).statements][: len(before)] == before


@given(text=st.lists(PIECES.filter(lambda piece: "\n" not in piece), max_size=40).map(" ".join))
def test_an_unrelated_paragraph_before_changes_no_other_statements_speaker(text: str) -> None:
    article = f"Ivan Bondar said it rained. He said it stopped.\n\n{text}.\n"
    language = Language.EN

    before = [one.speaker for one in extraction(article, language).statements]
    later = extraction(f"Snow lay on the hills.\n\n{article}", language).statements

    assert [one.speaker for one in later[1:]] == before


@given(
    day=st.dates(date(2022, 2, 24), date(2030, 1, 1)),
    words=st.sampled_from(["Monday", "November 8", "8 May"]),
)
def test_nothing_is_said_after_it_was_published(day: date, words: str) -> None:
    text = f"Ivan Bondar said on {words} that it rained."
    [statement] = extract(text, published=day, places=Towns()).statements

    assert statement.said_on is not None
    assert statement.said_on <= day


@pytest.mark.parametrize("text", ["", " \n\t", "\x00\x01", "“" * 500, '"' * 501, "." * 500, "\u200b" * 50])
def test_a_text_without_words_has_no_statements(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "he said " * 2500,
        "Pokrovsk " * 2200,
        "Pokrovsk, " * 2000 + "said Zelenskyy.",
        "“a " * 3000,
        "IVAN BONDAR SAID SHELLS HIT POKROVSK. " * 300,
        "The army said that " + "troops moved to Pokrovsk and " * 700 + "stopped.",
        "Ivan Bondar said that they fired " + "1 million " * 2000,
        "Shells hit " + "Chad and Abeche and " * 1000,
    ],
    ids=["cues", "capitals", "commas", "marks", "all capitals", "one sentence", "numbers", "pairs"],
)
def test_twenty_thousand_characters_of_anything_are_read(text: str) -> None:
    assert all(one.text == text[one.start : one.end] for one in read(text))


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        ("“a” ", Language.EN),
        ("«а» ", Language.UK),
        ("al-Ahmad ", Language.EN),
        ("de ", Language.EN),
        ("Межівська та ", Language.UK),
        ("Покровський, ", Language.UK),
        ("над Курской, над ", Language.RU),
        ("said “a ", Language.EN),
        ("no dog of the old man slept beside shelled houses, ", Language.EN),
        ("Sudan, Chad, Romania, Austria and ", Language.EN),
        ("Chad and Abeche and ", Language.EN),
        ("Снаряди влучили в Харків. Горить дім у Київському районі. ", Language.UK),
    ],
)
def test_four_times_the_text_takes_no_more_than_a_few_times_the_steps(piece: str, language: Language) -> None:
    short, long = (piece * times for times in (300, 1200))

    assert steps(long, language) < 5 * steps(short, language)


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        ("Ivan Bondar denied ", "rain and hail and snow fell on Monday "),
        ("The town was quiet, Ivan Bondar said, as ", "Kyiv, Pokrovsk and Odesa, "),
    ],
)
def test_so_do_the_words_of_one_speaker_without_end(start: str, piece: str) -> None:
    short, long = (start + piece * times for times in (200, 800))

    assert steps(long, Language.EN) < 5 * steps(short, Language.EN)


def test_a_direction_in_letters_of_two_sizes_is_read_to_its_end() -> None:
    text = "Армия освободила два села на маольском направлЕНИИ, ЕЩЕ ДВА бросили."

    assert [one.text for one in read(text)]


def test_a_speaker_of_whom_only_brackets_are_left_is_called_what_stands_in_them() -> None:
    [statement] = read("The Organisation for Migration: (IOM) said that people left Pokrovsk.")

    assert statement.speaker is not None
    assert statement.speaker.name == "International Organization for Migration"
