import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.botapi.faults import Refusal
from tests.botapi.markup import Entity, read_html


def test_tags_become_entities() -> None:
    read = read_html('<b>A</b> &lt; <a href="https://x.test/?a=1&amp;b">B</a> &#128512;')

    assert read == (
        "A < B \N{GRINNING FACE}",
        (Entity("bold", 0, 1), Entity("text_link", 4, 1, "https://x.test/?a=1&amp;b")),
    )


def test_an_expandable_quotation_is_one() -> None:
    assert read_html("<blockquote expandable>A</blockquote>") == (
        "A",
        (Entity("expandable_blockquote", 0, 1),),
    )


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("<b>A", 'Can\'t find end tag corresponding to start tag "b"'),
        ("A</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>A</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("ї<script>", 'Unsupported start tag "script" at byte offset 2'),
        ("A < B", 'Unsupported start tag "" at byte offset 2'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<span>A</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_telegram_does_not_read_is_refused_in_its_words(written: str, words: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_html(written)

    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text())
def test_escaped_text_is_read_back(text: str) -> None:
    assert read_html(html.escape(text)) == (text, ())
