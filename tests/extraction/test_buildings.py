"""Buildings and streets by their own names, and the towns they are called by."""

import pytest

from tests.extraction.reading import places

AS_WRITTEN = {
    "Two people were killed near the Al-Salam mosque.": ["?Al-Salam mosque"],
    "A convoy was stopped at the Kala bridge.": ["?Kala bridge"],
    "Shells hit the Kindrat factory in Pokrovsk.": ["?Kindrat factory", "Pokrovsk"],
    "Nets hang on Freedom Avenue in Pokrovsk.": ["?Freedom Avenue", "Pokrovsk"],
    "Peacekeepers counted 30 launches across the Blue Line.": ["?Blue Line"],
}


@pytest.mark.parametrize(("sentence", "expected"), AS_WRITTEN.items())
def test_a_building_where_something_happens_is_a_place(sentence: str, expected: list[str]) -> None:
    assert places(sentence) == [expected]


IN_TOWNS = {
    "Patients were moved to Pokrovsk Central Hospital.": ["Pokrovsk"],
    "She came from Pokrovsk Children's Hospital.": ["Pokrovsk"],
    "Supplies reached El Fasher Teaching Hospital.": ["?El Fasher"],
}


@pytest.mark.parametrize(("sentence", "expected"), IN_TOWNS.items())
def test_a_building_called_by_its_town_is_in_that_town(sentence: str, expected: list[str]) -> None:
    assert places(sentence) == [expected]


NO_PLACES = (
    "At the Central Hospital nurses work without light.",
    "The Al-Awda hospital said fuel was out.",
    "Leaders of the Ukrainian Orthodox Church asked for calm.",
    "He met the Al-Awda hospital director.",
    "“We have no beds,” said Rami Hadad, a physician at Al-Awda Hospital.",
)


@pytest.mark.parametrize("sentence", NO_PLACES)
def test_a_sort_of_building_or_one_that_speaks_is_no_place(sentence: str) -> None:
    assert places(sentence) == [[]]
