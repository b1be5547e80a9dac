"""Whose somebody is who serves "it" or "the agency": the body named before, on its side."""

import pytest

from tests.extraction.reading import read, speaker

SIDES = {
    "UNIFIL called for restraint. Its spokesman Peter Lund said twelve rockets fell.": "independent",
    "MSF runs a clinic there. Its coordinator, Anna Berg, said two nurses were hurt.": "independent",
    "The Red Cross sent trucks. Its spokeswoman in Ukraine, Oksana Lind, said it rained.": "independent",
    "UNICEF sent trucks. A spokesman for the agency, Mark Hill, said it rained.": "independent",
    "Hamas rejected the plan. Its spokesman, Sami Nassar, said it rained.": "other",
    "Russia's Black Sea Fleet denied it. Its commander, Igor Osipov, said it rained.": "ru",
}


@pytest.mark.parametrize(("text", "side"), SIDES.items())
def test_its_spokesman_is_on_the_side_of_the_body(text: str, side: str) -> None:
    last = read(text)[-1].speaker

    assert last is not None
    assert last.side == side


def test_who_does_not_serve_the_body_is_of_no_side_through_it() -> None:
    assert speaker("UNICEF sent trucks. Its trucks came late, Peter Lund said.").side is None
