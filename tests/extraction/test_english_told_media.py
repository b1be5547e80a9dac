"""Where the words begin behind a medium that was told something without "that"."""

import pytest

from tests.extraction.reading import said

TOLD = [
    ("told AFP Kupiansk residents had left", "Kupiansk residents had left"),
    ("told AFP Kupiansk residents fled at night", "Kupiansk residents fled at night"),
    ("told Al Jazeera Myrnohrad residents had left", "Myrnohrad residents had left"),
    ("told Reuters Kharkiv was without power", "Kharkiv was without power"),
    ("told The New York Times residents had left", "residents had left"),
    ("told Radio Liberty Kupiansk was lost", "Kupiansk was lost"),
    ("told AFP journalists Kupiansk was lost", "Kupiansk was lost"),
    ("told AFP journalists that Kupiansk was lost", "Kupiansk was lost"),
    ("told Kupiansk residents it was time to leave", "it was time to leave"),
    ("told Reuters reporters in Kharkiv it was quiet", "it was quiet"),
]


@pytest.mark.parametrize(("told", "words"), TOLD)
def test_people_of_a_town_are_no_part_of_the_medium(told: str, words: str) -> None:
    assert said(f"A spokesman {told}.") == [("spokesman", words)]
