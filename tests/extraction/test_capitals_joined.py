"""Capitals that are towns: beside regions and towns, or because of what befalls them."""

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


HEADS = {
    "Kyiv woke to explosions on Tuesday.": ["Kyiv"],
    "Kyiv residents spent the night in the metro.": ["Kyiv"],
    "Kyiv has been without water since Monday.": ["Kyiv"],
    "Kyiv came under drone attack overnight.": ["Kyiv"],
    "Kyiv's left bank lost power.": ["Kyiv"],
    "Over Kyiv, 30 drones were shot down.": ["Kyiv"],
    "Kyiv came under pressure to agree.": [],
    "Kyiv lost power to shape the deal.": [],
    "Kyiv is without allies in the south.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), HEADS.items())
def test_a_capital_that_begins_a_sentence_is_a_place_where_it_suffers(
    sentence: str, expected: list[str]
) -> None:
    assert places(sentence) == [expected]
