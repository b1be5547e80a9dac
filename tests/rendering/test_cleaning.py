"""Text from outside cannot hide, turn round or break out of its line, and is cut where it shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rendering.cleaning import clean, link, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\r\n\tand  blanks\xa0", "two lines and blanks"),
        ("nul\x00 and \x1b[31mescape", "nul and [31mescape"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2067right\u2069 \u200fto left", "right to left"),
        ("zero\u200b\u200b\ufeff\u2060width", "zerowidth"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("tag\U000e0041\U000e0042s", "tags"),
        ("z" + "\u0301" * 40 + "algo", "z" + "\u0301" * 3 + "algo"),
        ("\U0001f469\u200d\U0001f692 and می\u200cخواهم", "\U0001f469\u200d\U0001f692 and می\u200cخواهم"),
        ("hidden\u200d\u200d\u200d\u200crun", "hidden\u200drun"),
        ("Куп’янськ, «так»", "Куп’янськ, «так»"),
    ],
)
def test_what_hides_or_turns_text_round_is_taken_out(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(), max_size=60))
def test_a_clean_text_stays_on_its_line_and_can_be_sent(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.splitlines() == ([cleaned] if cleaned else [])
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


def test_a_long_text_is_cut_between_words() -> None:
    assert shortened("The road to the town is open again", 24) == "The road to the town…"


def test_a_text_without_blanks_is_cut_all_the_same() -> None:
    assert shortened("x" * 50, 20) == "x" * 17 + "…"


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert shortened("“The road is open.”", 19) == "“The road is open.”"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("“The road to the town is open”", "“The road to…”"),
        ("«Дорога до міста вже відкрита»", "«Дорога до…»"),
        ("„Дорога до міста вже відкрита“", "„Дорога до…”"),
        ('"The road to the town is open"', '"The road to…"'),
        ("the “road” to the town is open", "the “road” to…"),
        ("«The “road to the town is” open»", "«The “road to…”»"),
    ],
)
def test_a_cut_quotation_stays_a_quotation(text: str, cut: str) -> None:
    assert shortened(text, 20 if text.startswith("«The") else 18) == cut


@given(st.text(max_size=300), st.integers(10, 200))
def test_a_shortened_text_is_never_longer_than_allowed(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit


def test_a_web_address_becomes_a_link() -> None:
    assert link("A & B", "https://example.org/?a=1&b=2") == (
        '<a href="https://example.org/?a=1&amp;b=2">A &amp; B</a>'
    )


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "tg://resolve?domain=x",
        "example.org/no-scheme",
        "https://",
        "http://[broken",
        'https://example.org/"><b>',
        "https://example.org/a b",
        "https://example.org\\@elsewhere.test",
        "https://example.org@elsewhere.test/",
        "https://example.org/\u202etxt.exe",
        "https://example.org/\ud800",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_what_is_no_plain_web_address_is_not_linked(url: str) -> None:
    assert link("Example News", url) == "Example News"
