"""Whom "It says" means behind what English narration tells of a state."""

import pytest

from tests.extraction.reading import said

BEFORE = "OCHA said roads were cut. "
AFTER = " It says hospitals are full."


@pytest.mark.parametrize(
    ("narration", "name"),
    [
        ("Israel has kept troops on the hills.", "Israeli government"),
        ("Israel struck two towns on Sunday.", "Israeli government"),
        ("Pakistan launched raids across the border.", "Pakistani government"),
        ("Rwanda has quietly sent troops across the border.", "Rwandan government"),
        ("Kyiv stepped up its attacks on refineries.", "Ukraine's government"),
        ("Sudan has been hit by floods.", "OCHA"),
        ("Haiti has seen a wave of violence.", "OCHA"),
        ("Haiti is poor.", "OCHA"),
        ("Russia's army shelled the town.", "OCHA"),
        ("Troops from Rwanda crossed the border.", "OCHA"),
        ("Sudan has no doctors.", "OCHA"),
    ],
)
def test_it_is_the_state_that_has_just_done_something(narration: str, name: str) -> None:
    assert said(BEFORE + narration + AFTER)[1:] == [(None, narration), (name, "hospitals are full")]


def test_it_is_who_spoke_of_what_a_state_did() -> None:
    assert said("Israel struck two towns, OCHA said. It says hospitals are full.") == [
        ("OCHA", "Israel struck two towns"),
        ("OCHA", "hospitals are full"),
    ]


def test_he_is_no_state() -> None:
    [_, (name, _)] = said("Israel struck two towns. He said hospitals were full.")

    assert name == "He"
