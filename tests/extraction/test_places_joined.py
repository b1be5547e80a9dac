"""Towns of several words that end lists, states' towns, and places where somebody stands and tells."""

import pytest

from tests.extraction.reading import places

PLACES = {
    "Fighting intensified in Bara and Um Sayala Haj Idris this week.": ["?Bara", "?Um Sayala Haj Idris"],
    "Clashes were reported in Bara, Al Khiwai and Nyala.": ["?Bara", "?Al Khiwai", "?Nyala"],
    "Drones have emptied Ukraine's border villages.": ["?Ukraine"],
    "Ukraine's army is losing men in Pokrovsk.": ["Pokrovsk"],
    "GAZA CITY, Palestinian Territories: Shells fell on Rafah.": ["?Rafah"],
    "He starts the van and heads for Zavodskyi.": ["?Zavodskyi"],
}


@pytest.mark.parametrize(("sentence", "expected"), PLACES.items())
def test_which_names_are_places(sentence: str, expected: list[str]) -> None:
    assert places(sentence) == [expected]


STANDING = {
    "“It never stops,” said Olha, 58, speaking in the yard of her house in Pokrovsk.": ["Pokrovsk"],
    "“The talks go on,” said the envoy, speaking to reporters in Pokrovsk.": [],
    "Asked whether Pokrovsk would fall, the general said it was quiet.": ["Pokrovsk"],
    "Asked by reporters in Pokrovsk, the general said it was quiet.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), STANDING.items())
def test_who_stands_in_a_yard_tells_of_the_town(sentence: str, expected: list[str]) -> None:
    assert places(sentence) == [expected]
