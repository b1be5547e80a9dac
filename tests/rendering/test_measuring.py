"""Lengths are Telegram's: code points of what a reader sees."""

from markupsafe import Markup

from rendering.measuring import visible


def test_tags_and_the_writing_of_entities_do_not_count() -> None:
    assert visible(Markup('<b>A</b> &amp; <a href="https://example.org/?a=1&gt;2">B</a> &#39;')) == len(
        "A & B '"
    )


def test_an_emoji_counts_as_its_code_points() -> None:
    assert visible(Markup("😀")) == 1
