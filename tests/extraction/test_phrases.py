"""Phrases of which one line stands for many: they are found alike, and kept once."""

import pytest

from extraction.words.stems import phrases
from extraction.words.tokens import tokenise

ASKING = phrases("ask|asks|asked to be named|called|quot*\nask|asks|asked to be left alone")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("asked to be named", 4),
        ("asks to be called so", 4),
        ("ask to be quoted", 4),
        ("asked to be left alone", 5),
        ("asked to be seen", 0),
        ("asked to remain", 0),
        ("to be named", 0),
    ],
)
def test_each_of_several_words_may_stand_in_a_phrase(text: str, length: int) -> None:
    assert ASKING.length_at(tokenise(text), 0) == length


def test_a_phrase_is_found_in_a_run_of_words() -> None:
    assert ASKING.found_in("they asked to be called brave and asks to be left alone") == [5, 34]


def test_several_words_of_a_phrase_are_kept_together() -> None:
    several = phrases("said|says it|he was true|false|right|wrong in part|whole")

    assert len(several.rows) == 2
    assert several.length_at(tokenise("says he was wrong in whole"), 0) == 6
