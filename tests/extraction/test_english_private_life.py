"""Who is a private person by what English articles tell of them, and who may hold an office."""

import pytest

from tests.extraction.reading import read

PRIVATE = (
    "Omar Saleh, who drives a minibus between the towns, said it rained.",
    "Anna Berg, who had come for a wedding, said it rained.",
    "Denis Losa, who coordinates a network of civil society groups, said it rained.",
    "Ivan Bondar, who leads a charity, said it rained.",
    "When Oksana Liub woke, the windows of her flat were gone. “I heard nothing,” she said.",
    "Yaroslav Koval buried his brother on Monday. “He was twenty,” he said.",
    "Halyna Petren, who taught music there, moved away. “You learn the sound,” she said.",
)


@pytest.mark.parametrize("text", PRIVATE)
def test_somebody_told_of_by_home_family_or_work_is_of_no_side(text: str) -> None:
    last = read(text)[-1].speaker

    assert last is not None
    assert last.side == "independent"


OPEN = (
    "Pavel Orlov, who represents the Kremlin in the talks, said it rained.",
    "Ivan Bondar, who commands a drone unit, said it rained.",
    "Ivan Bondar, who sits in parliament, said it rained.",
    "Ivan Bondar was appointed in May. “We will see,” he said.",
)


@pytest.mark.parametrize("text", OPEN)
def test_somebody_who_may_hold_an_office_is_no_private_person(text: str) -> None:
    last = read(text)[-1].speaker

    assert last is not None
    assert last.side != "independent"


def test_a_soldier_called_by_a_call_sign_is_of_the_ground() -> None:
    text = "Kharkiv was shelled. A sniper known by the call sign Owl sat there. “It is a job,” he said."

    owl = read(text)[-1].speaker

    assert owl is not None
    assert (owl.name, owl.side) == ("Owl", "ua")


def test_a_distance_behind_a_town_is_no_age() -> None:
    text = "A soldier stopped. He was cold, he said. The spit is Kinburn, 12 kilometres across the water."

    assert [one.speaker.name for one in read(text) if one.speaker is not None] == ["soldier"]
