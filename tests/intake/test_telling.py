"""A question stays a question, a paste is an article, and what nobody can tell is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.telling import (
    Sort,
    is_address,
    joined,
    lone_link,
    sort_of,
    stated_link,
    stated_title,
    without_link,
)

PARAGRAPH = (
    "The head of the town said that the bridge is open. Two buses left in the morning. "
    "Nobody was hurt, according to the rescue service."
)


@pytest.mark.parametrize(
    "text",
    [
        "status of Pokrovsk?",
        "Pokrovsk",
        "що в Покровську",
        "St. Petersburg",
        "What is happening around Pokrovsk and in the villages to its north, has anybody spoken today?",
        "Покровськ. Мирноград",
        "Pokrovsk\nMyrnohrad\nToretsk",
        "?",
        "",
    ],
)
def test_what_asks_for_a_place_is_a_question(text: str) -> None:
    assert sort_of(text) is Sort.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH,
        "Headline\n\n" + PARAGRAPH,
        "word " * 100,
        "Міський голова повідомив, що міст відкрито. Вранці виїхали два автобуси. Ніхто не постраждав.",
        PARAGRAPH + " Who will answer for it?\nNobody knows.",
    ],
)
def test_several_sentences_are_an_article(text: str) -> None:
    assert sort_of(text) is Sort.ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        "The head of the town said on Tuesday that the bridge over the river is open again to buses.",
        "The bridge is open.\nThe mayor said so.",
        "Bridge open. Mayor: all safe.",
    ],
)
def test_a_sentence_or_two_could_be_either(text: str) -> None:
    assert sort_of(text) is Sort.UNCLEAR


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://news.example/a", "https://news.example/a"),
        (" http://news.example/a?b=c#d \n", "http://news.example/a?b=c#d"),
        ("https://news.example/a.", "https://news.example/a"),
        ("https://t.me/channel/5", "https://t.me/channel/5"),
    ],
)
def test_an_address_alone_is_a_link(text: str, link: str) -> None:
    assert sort_of(text) is Sort.LINK
    assert lone_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "https://",
        "https://user:secret@news.example/",
        "https://news.example/a b",
        'https://news.example/"onclick="',
        "https://news.example/" + "a" * 2000,
        "ftp://news.example/",
        "http://[::1",
        "see https://news.example/a",
    ],
)
def test_what_is_no_plain_address_is_no_link(text: str) -> None:
    assert lone_link(text) is None


def test_a_paste_may_give_its_own_address() -> None:
    pasted = f"https://news.example/a\n{PARAGRAPH}"

    assert stated_link(pasted) == "https://news.example/a"
    assert stated_link(f"{PARAGRAPH}\n\nhttps://news.example/a") == "https://news.example/a"
    assert without_link(pasted, "https://news.example/a") == PARAGRAPH
    assert stated_link(f"{PARAGRAPH}\nsee https://news.example/a\nand more") is None
    assert stated_link("https://news.example/a") is None


def test_a_short_first_line_is_the_headline() -> None:
    assert stated_title(f"Bridge opens again\n\n{PARAGRAPH}") == "Bridge opens again"
    assert stated_title(PARAGRAPH) is None
    assert stated_title(f"{PARAGRAPH}\n{PARAGRAPH}") is None
    assert stated_title("Bridge opens again") is None
    assert stated_title(f"From News, https://news.example/a, 11 November\n\n{PARAGRAPH}") is None


def test_parts_that_telegram_cut_are_joined_as_they_were() -> None:
    full = "x" * 4096

    assert joined(full, "yz") == full + "yz"
    assert joined("x" * 4000 + ".", "Next.") == "x" * 4000 + ".\nNext."
    assert joined("x" * 4000, "next") == "x" * 4000 + " next"
    assert joined("Headline", "Text.") == "Headline\nText."
    assert joined("😀" * 2048, "y") == "😀" * 2048 + " y"


@given(st.text(max_size=500))
def test_anything_can_be_told(text: str) -> None:
    assert sort_of(text) in Sort
    assert is_address(text) in (True, False)
    stated_link(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_joining_loses_nothing(before: str, after: str) -> None:
    both = joined(before, after)

    assert both.startswith(before)
    assert both.endswith(after)
