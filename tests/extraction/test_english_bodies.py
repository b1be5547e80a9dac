"""English bodies that are not who has them, states' own bodies, and whose somebody is said to be."""

import pytest

from tests.extraction.reading import said, side

SIDES = {
    "Iran's Ports Organisation said it rained.": "other",
    "Syria's General Organisation for Grain said it rained.": "other",
    "Iran's Human Rights Organisation said it rained.": "independent",
    "The Food Security and Livelihoods Cluster said it rained.": "independent",
    "A channel linked to Russian security services said it rained.": "ru",
    "A blogger reportedly affiliated with the Russian army said it rained.": "ru",
    "An analyst close to the Ukrainian army said it rained.": "ua",
    "An analyst familiar with the Russian army said it rained.": "independent",
}


@pytest.mark.parametrize(("text", "expected"), SIDES.items())
def test_the_words_for_a_body_give_its_side(text: str, expected: str) -> None:
    assert side(text) == expected


@pytest.mark.parametrize(
    ("second", "speaker"),
    [
        ("The NUG defence ministry said it rained.", "NUG defence ministry"),
        ("NUG teams said it rained.", "National Unity Government"),
    ],
)
def test_an_abbreviation_before_a_ministry_is_not_its_government(second: str, speaker: str) -> None:
    found = said(f"The National Unity Government (NUG) promised a truce. {second}")

    assert [name for name, _ in found] == ["National Unity Government", speaker]
