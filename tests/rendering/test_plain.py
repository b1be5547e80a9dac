"""A terminal shows the same words: no tags, links written out, quotations marked at their edge."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from domain.turn import Message
from rendering.plain import plain_text


def plain(html: str) -> str:
    return plain_text(Message(Markup(html)))


def test_tags_are_dropped_and_entities_read() -> None:
    assert plain("<b>A &amp; B</b> <s>&lt;old&gt;</s> &#39;x&#39;") == "A & B <old> 'x'"


def test_a_link_is_written_out() -> None:
    assert plain('<a href="https://example.org/?a=1&amp;b=2">Example</a>, 1 Nov') == (
        "Example <https://example.org/?a=1&b=2>, 1 Nov"
    )


def test_each_line_of_a_quotation_is_marked() -> None:
    assert plain("before\n\n<blockquote expandable>one\n<b>two</b></blockquote>\n\nafter") == (
        "before\n\n| one\n| two\n\nafter"
    )


@given(st.text().filter(lambda text: "\r" not in text))
def test_escaped_text_comes_out_as_it_was(text: str) -> None:
    assert plain(escape(text)) == text
