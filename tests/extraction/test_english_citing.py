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


BETWEEN = {
    "The outlet, citing its sources, reported that the bridge was shut.": [("outlet", "the bridge was shut")],
    "State media, citing unnamed officials, said it rained.": [("State media", "it rained")],
}


@pytest.mark.parametrize(("text", "found"), BETWEEN.items())
def test_a_source_without_a_name_between_commas_leaves_the_words_with_the_medium(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text) == found


def test_a_lawmaker_and_two_residents_are_two_speakers() -> None:
    found = said("It rained, a lawmaker and two residents said.")

    assert [name for name, _ in found] == ["lawmaker", "two residents"]
