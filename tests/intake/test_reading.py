"""An article's bytes become text, or are refused with what to do."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import ArticleError
from intake.reading import MOST_CHARACTERS, decoded, decoded_page, is_html
from tests.intake.builders import extracted, reading


@given(
    st.text(st.characters(exclude_categories=["C"], exclude_characters="\ufffd"), min_size=1).filter(
        str.strip
    )
)
def test_text_in_utf_8_is_read_as_it_is(text: str) -> None:
    assert decoded(text.encode()) == text


def test_a_mark_of_utf_8_at_the_start_is_no_text() -> None:
    assert decoded("Покровськ".encode("utf-8-sig")) == "Покровськ"


def test_lines_stay_as_they_end() -> None:
    assert decoded(b"one\r\ntwo\n") == "one\r\ntwo\n"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "the article is empty"),
        (b" \n\t\r\n", "the article is empty"),
        (b"\xef\xbb\xbf", "the article is empty"),
        (
            "Café near Pokrovsk".encode("latin-1"),
            "this is not text in UTF-8 (byte 3 is 0xe9); save the article as UTF-8 text or HTML",
        ),
        (
            "Покровськ".encode("cp1251"),
            "this is not text in UTF-8 (byte 0 is 0xcf); save the article as UTF-8 text or HTML",
        ),
        (
            "Pokrovsk".encode("utf-16"),
            "this is not text in UTF-8 (byte 0 is 0xff); save the article as UTF-8 text or HTML",
        ),
        (
            "Pokrovsk".encode("utf-16-le"),
            "this is not text but binary data; save the article as UTF-8 text or HTML",
        ),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
            "this is not text in UTF-8 (byte 0 is 0x89); save the article as UTF-8 text or HTML",
        ),
        (bytes(100), "this is not text but binary data; save the article as UTF-8 text or HTML"),
        (b"a" * 1_000_001, "the article has 1,000,001 characters; 1,000,000 are allowed"),
    ],
    ids=["empty", "blank", "mark", "latin-1", "cp1251", "utf-16", "utf-16-le", "png", "zeros", "huge"],
)
def test_what_is_no_article_is_refused_with_what_to_do(data: bytes, complaint: str) -> None:
    with pytest.raises(ArticleError) as refused:
        decoded(data)

    assert str(refused.value) == complaint


def test_the_longest_article_is_read() -> None:
    assert len(decoded("ї".encode() * MOST_CHARACTERS)) == MOST_CHARACTERS


def test_one_stray_character_does_not_make_a_long_article_binary() -> None:
    assert "\x07" in decoded(b"The governor said so. " * 20 + b"\x07")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_are_refused(data: bytes) -> None:
    with suppress(ArticleError):
        assert decoded(data).encode() == data.removeprefix(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\n  <html lang='uk'>", True),
        ("<p>Said so.</p>", True),
        ("<div class='a'>", True),
        ("The governor wrote <html> on a wall.", False),
        ("<Pokrovsk> is a city.", False),
        ("<pre-war> numbers", False),
    ],
)
def test_a_page_is_told_from_plain_text(text: str, page: bool) -> None:
    assert is_html(text) is page


def test_the_neighbours_of_a_statements_sentence_are_for_editors() -> None:
    text = "Before it. Is this it? Two. It holds.\n\nAfter it! More."

    found = reading(extracted("It holds", article=text), text=text)

    assert found.neighbours(found.statements[0]) == ("Two.", "After it!")


def test_at_the_edges_there_are_no_neighbours() -> None:
    found = reading(extracted("It holds"))

    assert found.neighbours(found.statements[0]) == ("", "")


def test_a_sentence_that_is_not_in_the_text_has_no_neighbours() -> None:
    assert reading(text="Another text.").neighbours(extracted("It holds")) == ("", "")


def test_the_neighbours_of_a_sentence_that_stands_twice_are_those_of_its_own_place() -> None:
    text = "One. It holds. Two. It holds. Three."
    second = extracted("It holds", article=text)
    start = text.rindex("It holds")
    second = type(second)(second.text, start, start + len(second.text), second.sentence, second.shown)

    assert reading(second, text=text).neighbours(second) == ("Two.", "Three.")


def test_the_same_text_has_the_same_hash() -> None:
    assert reading(text="One").text_hash == reading(text="One").text_hash
    assert reading(text="One").text_hash != reading(text="One.").text_hash


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("Міст відкрито".encode(), None),
        ("Міст відкрито".encode(), "iso-8859-1"),  # what many servers say, whatever it is
        ("Міст відкрито".encode("windows-1251"), "windows-1251"),
        ('<meta charset="windows-1251">Міст відкрито'.encode("windows-1251"), None),
        ("Міст відкрито".encode("windows-1251"), "no such thing"),
        ("\ufeffМіст відкрито".encode("utf-16"), "utf-16"),
    ],
)
def test_a_page_is_decoded_as_it_is_not_as_it_says(data: bytes, charset: str | None) -> None:
    assert decoded_page(data, charset).endswith("Міст відкрито")


def test_a_picture_is_no_page() -> None:
    with pytest.raises(ArticleError, match="binary"):
        decoded_page(bytes(range(256)) * 4, None)
