"""Reporters whom an article calls by their medium or by whence they report: of no side, and nobody else."""

import pytest

from domain.statement import SpeakerKind
from tests.extraction.reading import read

REPORTERS = [
    ("Al Jazeera's John Hendren, reporting from Kyiv, said it was loud.", "independent"),
    ("“It was loud,” Al Jazeera's Zein Basravi said from Kyiv.", "independent"),
    ("ABC's Tom Joyner, reporting from Kyiv, said it was loud.", "independent"),
    ("France 24's Gulliver Cragg, reporting from Kyiv, said it was loud.", "independent"),
    ("John Hendren, reporting from Kyiv for Al Jazeera, said it was loud.", "independent"),
    ("Reporting from Moscow, Yulia Bondar said it was loud.", "independent"),
    ("Sky News correspondent Alex Rossi, reporting from Moscow, said it was loud.", "independent"),
    ("TASS's Ivan Koval, reporting from Donetsk, said it was loud.", "ru"),
]


@pytest.mark.parametrize(("text", "side"), REPORTERS)
def test_a_reporter_is_no_official_of_where_they_stand(text: str, side: str) -> None:
    [speaker] = [one.speaker for one in read(text)]

    assert speaker is not None
    assert (speaker.kind, speaker.side) == (SpeakerKind.EXPERT, side)


def test_a_reporter_is_not_the_governor_just_heard() -> None:
    text = "The governor said two died. Al Jazeera's John Hendren, reporting from Kyiv, said it was loud."

    assert [one.speaker.name for one in read(text) if one.speaker] == ["governor", "John Hendren"]


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ivan Koval, reporting from the front, said it was loud.",
        "Zelensky, reporting from the front, said it was loud.",
        "Kyiv's Vitali Klitschko, speaking from Kyiv, said it was loud.",
    ],
)
def test_who_holds_an_office_is_no_reporter(text: str) -> None:
    assert [one.speaker.kind for one in read(text) if one.speaker] == [SpeakerKind.OFFICIAL]
