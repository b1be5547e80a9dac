"""Whose pictures and footage show something: who handed them over, not who looked at them."""

import pytest

from tests.extraction.reading import read, said

HANDED_OVER = {
    "Pictures posted by the police showed a burned-out bus.": "police",
    "Satellite images from Planet Labs, reviewed by Harbour Lens, show a ship.": "Planet Labs",
    "Satellite photos from Maxar, analysed by the AP, show new trenches.": "Maxar",
    "Images taken by Maxar and verified by the BBC show burned trucks.": "Maxar",
}


@pytest.mark.parametrize(("text", "speaker"), HANDED_OVER.items())
def test_pictures_are_of_who_handed_them_over(text: str, speaker: str) -> None:
    assert [name for name, _ in said(text)] == [speaker]


def test_pictures_of_a_photographer_are_the_outlets_own() -> None:
    text = "Pictures taken by a Reuters photographer showed a bus on fire."

    assert said(text) == [(None, text)]


def test_footage_is_not_of_the_official_who_spoke_before() -> None:
    found = said("The governor claimed it rained. Geolocated footage indicates that the bridge fell.")

    assert [name for name, _ in found] == ["governor", None]


def test_footage_is_of_the_monitor_who_spoke_before() -> None:
    found = said("DeepState said it rained. Geolocated footage indicates that the bridge fell.")

    assert [name for name, _ in found] == ["DeepState", "DeepState"]


def test_an_outlet_under_another_of_its_names_is_no_speaker() -> None:
    [found] = read("RFE/RL has not observed evidence of the claim.", "Radio Free Europe/Radio Liberty")

    assert found.speaker is None


def test_a_body_that_is_no_medium_speaks_on_its_own_pages() -> None:
    [found] = read("ISW assesses that Russian forces took the town.", "ISW")

    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (
        "Institute for the Study of War",
        "Russian forces took the town",
    )


def test_a_story_told_in_passing_is_in_doubt() -> None:
    [found] = read("Farmers tell a different story.")

    assert (found.speaker, found.is_sure) == (None, False)
