"""Constructions of English news pages: who speaks behind a clause, in a post, beside a town."""

import pytest

from tests.extraction.reading import said

BEHIND_THE_CLAUSE = {
    "Russia attacked Dubove, said Ivan Bondar.": ("Ivan Bondar", "Russia attacked Dubove"),
    "Russia attacked Dubove, a fire broke out, reported on Monday Governor Ivan Bondar.": (
        "Ivan Bondar",
        "Russia attacked Dubove, a fire broke out",
    ),
    "Bombs fell on Dubove, said Ivan Bondar.": ("Ivan Bondar", "Bombs fell on Dubove"),
    "Shells fell on Dubove and Hai, writes Ukrinform.": ("Ukrinform", "Shells fell on Dubove and Hai"),
    "Shells hit a house in Sumy, killing two people, said Governor Ivan Bondar.": (
        "Ivan Bondar",
        "Shells hit a house in Sumy, killing two people",
    ),
}


@pytest.mark.parametrize(("text", "statement"), BEHIND_THE_CLAUSE.items(), ids=BEHIND_THE_CLAUSE)
def test_a_town_at_the_end_of_a_clause_is_not_who_speaks(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Clinic director Ivan Bondar, said the town was dark.", ("Ivan Bondar", "the town was dark")),
        ("Ivan Bondar, speaking in Sumy, said the town was dark.", ("Ivan Bondar", "the town was dark")),
        ("A nurse in Sumy, wiping her eyes, said it was dark.", ("nurse in Sumy", "it was dark")),
        ("The captured Russian officer, Ivan Bondar, said it was dark.", ("Ivan Bondar", "it was dark")),
    ],
)
def test_a_comma_too_many_takes_nobody_his_words(text: str, statement: tuple[str, str]) -> None:
    assert said(text) == [statement]
