"""Whom English media cite, and whose their own words are."""

import pytest

from tests.extraction.reading import said

CITED = {
    "The bridge was shut, state media reported, citing a senior source.": ["state media"],
    "The bridge was shut, Reuters reported, citing unnamed officials.": ["Reuters"],
    "The newspaper said the bridge was shut, citing people familiar with the matter.": ["newspaper"],
    "Local media said the bridge was shut, citing police.": ["police"],
    "Reuters reported that the bridge was shut, citing two port workers.": ["two port workers"],
    "The mayor said the school would stay shut, citing the shelling.": ["mayor"],
}


@pytest.mark.parametrize(("text", "speakers"), CITED.items())
def test_words_are_of_whom_a_medium_cites_by_more_than_that_it_has_a_source(
    text: str, speakers: list[str]
) -> None:
    assert [name for name, _ in said(text)] == speakers


def test_words_end_before_whom_the_medium_cites() -> None:
    found = said("Local media said the bridge was shut, citing police.")

    assert found == [("police", "the bridge was shut")]
