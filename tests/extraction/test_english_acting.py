"""English offices of acting holders, bodies that kept silent, people known by a first name or an age."""

import pytest

from tests.extraction.reading import read, said


@pytest.mark.parametrize(
    "office",
    ["Kharkiv Oblast Acting Governor", "Acting Kharkiv Oblast Governor", "Kharkiv Region Acting Governor"],
)
def test_an_acting_governor_speaks(office: str) -> None:
    assert said(f"It rained, {office} Ivan Hryn said.") == [("Ivan Hryn", "It rained")]


def test_it_is_the_capital_that_did_not_comment() -> None:
    found = said("Poland's defence ministry said it rained. Moscow did not comment. It denies that it froze.")

    assert found[-1][0] == "Russia's government"


@pytest.mark.parametrize(
    "text",
    [
        "“We sleep in the corridor,” said Olena.",
        "“We run,” says Tamila, who asked us not to use her surname.",
        "Nadiia Koval was asleep. “It was loud,” the 64-year-old retired bookkeeper said.",
    ],
)
def test_somebody_of_no_office_is_of_no_side(text: str) -> None:
    last = read(text)[-1].speaker

    assert last is not None
    assert last.side == "independent"


def test_a_first_name_that_is_a_surname_too_makes_nobody_private() -> None:
    assert read("Musa Ali said it rained. “There is no flour,” Ali said.")[-1].is_sure is False


def test_pictures_may_appear_to_show_something() -> None:
    found = said("Satellite images from Maxar appear to show berms.")

    assert found == [("Maxar", "berms")]


def test_a_coordinator_ad_interim_speaks() -> None:
    found = said("The Humanitarian Coordinator a.i. in Sudan, Marta Lind, condemned the attack.")

    assert found == [("Marta Lind", "the attack")]
