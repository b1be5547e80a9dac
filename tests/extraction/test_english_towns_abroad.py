"""Towns told by their state or country, which is no name of whoever speaks there."""

import pytest

from tests.extraction.reading import read

SPEAKERS = [
    ("Police in Odessa, Texas, said it was calm.", "Police in Odessa", "other"),
    ("Officials in St. Petersburg, Florida, said it was calm.", "Officials in St. Petersburg", "other"),
    ("The mayor of Moscow, Idaho, said it was calm.", "mayor of Moscow", "other"),
    ("The mayor of London, Ontario, said it was calm.", "mayor of London", "other"),
    ("Firefighters in Perth, Western Australia, said it was calm.", "Firefighters in Perth", "other"),
    ("It was calm, said police in Odessa, Texas.", "police in Odessa", "other"),
    ("It was calm, said police in Kharkiv, Ukraine.", "police in Kharkiv", "ua"),
    ("Police in Kharkiv, Ukraine, said it was calm.", "Police in Kharkiv", "ua"),
    ("The mayor of Kharkiv, Ihor Terekhov, said it was calm.", "Ihor Terekhov", "ua"),
    ("It was calm, said the mayor of Kharkiv, Ihor Terekhov.", "Ihor Terekhov", "ua"),
]


@pytest.mark.parametrize(("text", "name", "side"), SPEAKERS)
def test_the_state_of_a_town_is_nobodys_name(text: str, name: str, side: str) -> None:
    [one] = read(text)

    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.side, one.text.casefold()) == (name, side, "it was calm")


@pytest.mark.parametrize("state", ["Pennsylvania", "Ontario"])
def test_a_town_of_another_state_is_not_the_one_at_home(state: str) -> None:
    [one] = read(f"Two houses burned in Donetsk, {state}.")

    assert [(place.id, place.name) for place in one.places] == [(None, "Donetsk"), (None, state)]
