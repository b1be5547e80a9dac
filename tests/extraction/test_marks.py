"""Phrases of many lists, found in one walk."""

import re

from hypothesis import given
from hypothesis import strategies as st

from extraction.words.marks import Marks
from extraction.words.stems import joined, phrases
from extraction.words.tokens import tokenise

PARTS = st.sampled_from(["north", "nor*", "n*", "of", "of*", "town", "tow*", "_"])
LISTS = st.lists(
    st.lists(PARTS, min_size=1, max_size=3).filter(lambda row: row[0] != "_"), min_size=1, max_size=6
)
WORDS = st.lists(st.sampled_from("north norther of often town towns n and".split()), max_size=12)


def test_each_list_says_where_its_phrases_begin() -> None:
    marks = Marks({"control": phrases("under control\ncaptur*"), "no": phrases("not")})

    assert marks.found_in(tokenise("not captured, not under control")) == {"no": [0, 3], "control": [1, 4]}


def test_a_stem_does_not_hide_behind_a_longer_word() -> None:
    marks = Marks({"strike": phrases("shell*"), "harm": phrases("shelled people")})

    assert marks.found_in(tokenise("shelled people")) == {"harm": [0], "strike": [0]}


@given(LISTS, WORDS)
def test_a_list_is_found_where_a_search_for_each_of_its_phrases_finds_it(
    rows: list[list[str]], words: list[str]
) -> None:
    tokens = tokenise(" ".join(words))
    found = Marks({"one": phrases("\n".join(" ".join(row) for row in rows))}).found_in(tokens)

    assert found.get("one", []) == searched(rows, joined(tokens))


def searched(rows: list[list[str]], words: str) -> list[int]:
    """Return the same by a regular expression of the phrases, the longest first."""
    patterns = [
        " ".join(r"\S+" if part == "_" else part.replace("*", r"\S*") for part in row)
        for row in sorted(rows, key=len, reverse=True)
    ]
    starts = re.finditer(r"(?<!\S)(?:" + "|".join(patterns) + r")(?!\S)", words)
    return [len(words[: start.start()].split()) for start in starts]
