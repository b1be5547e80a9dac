"""Capitals that are towns because regions or other towns are joined to them."""

import pytest

from tests.extraction.reading import places

TOWNS = {
    "Kyiv and six regions face power cuts.": ["Kyiv"],
    "Kyiv and the surrounding towns were hit.": ["Kyiv"],
    "Kyiv, Pokrovsk and Bakhmut were hit.": ["Kyiv", "Pokrovsk", "Bakhmut"],
    "Most came from Kharkiv region and Kyiv.": ["Kharkiv region", "Kyiv"],
    "Kyiv and its allies want more time.": [],
    "Kyiv and the region's governor disagree.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), TOWNS.items())
def test_a_capital_beside_regions_and_towns_is_a_place(sentence: str, expected: list[str]) -> None:
    found = places(sentence)

    assert [name for one in found for name in one] == expected
