"""Words that are no statement alone, since what they tell of stands before the speaker."""

import pytest

from domain.statement import Doubt
from tests.extraction.reading import read, said

UNCHECKED = (
    "Reuters said it could not independently verify the report.",
    "The BBC says it has been unable to confirm who fired.",
    "AFP said it could not immediately verify either claim.",
)


@pytest.mark.parametrize("text", UNCHECKED)
def test_a_medium_that_could_not_check_is_no_speaker(text: str) -> None:
    [one] = read(text)

    assert one.speaker is None
    assert one.text == text
    assert not one.doubts


def test_an_official_who_could_not_confirm_it_is_one() -> None:
    assert said("Ivan Bondar said he could not confirm the strike.") == [
        ("Ivan Bondar", "he could not confirm the strike")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell near the field that Kyiv said was mined.",
        "Troops left the village that the ministry said had been taken.",
    ],
)
def test_what_a_noun_before_the_speaker_is_the_subject_of_is_told_whole(text: str) -> None:
    [one] = read(text)

    assert (one.speaker, one.text, one.doubts) == (None, text, (Doubt.NO_CUE,))


def test_words_with_a_subject_of_their_own_are_the_speakers() -> None:
    assert said("It rained in a town that is cut off, the mayor said.") == [
        ("mayor", "It rained in a town that is cut off")
    ]
