"""Places that only say whose police, head or branch it is."""

import pytest

from tests.extraction.reading import places

AS_WRITTEN = {
    "Investigators of the SBU's Pokrovsk branch searched a flat.": [],
    "Two people died in a branch of Pokrovsk.": ["Pokrovsk"],
    "Поліція Харківщини перевірила дві квартири.": [],
    "На Харківщині перевірили дві квартири.": ["Kharkiv region"],
}


@pytest.mark.parametrize(("sentence", "expected"), AS_WRITTEN.items())
def test_a_place_that_only_says_whose_it_is_is_not_what_is_told_of(
    sentence: str, expected: list[str]
) -> None:
    assert places(sentence) == [expected]
