"""Rows of places beside who speaks, comparisons with other places."""

import pytest

from tests.extraction.reading import places, read, said, side


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The mayors of Bakhmut, Kupiansk and Pokrovsk said it rained.",
            [("mayors of Bakhmut, Kupiansk and Pokrovsk", "it rained")],
        ),
        (
            "Shells fell, Ivan Tkach said, while heads of the Sumy, Poltava and Hai regions said it rained.",
            [("Ivan Tkach", "Shells fell"), ("heads of the Sumy, Poltava and Hai regions", "it rained")],
        ),
        (
            "Shells hit the villages of Hai, Bakhmut and Kupiansk, said Governor Ivan Bondar.",
            [("Ivan Bondar", "Shells hit the villages of Hai, Bakhmut and Kupiansk")],
        ),
        (
            "In Kharkiv, Governor Ivan Bondar said it rained.",
            [("Ivan Bondar", "it rained")],
        ),
        (
            "Two died in the town of Bakhmut, Governor Ivan Bondar said, while two were hurt near Hai.",
            [("Ivan Bondar", "Two died in the town of Bakhmut")],
        ),
    ],
)
def test_a_row_of_places_belongs_to_its_office_or_its_clause(
    text: str, statements: list[tuple[str, str]]
) -> None:
    said("The town said it rained.")  # a word that was asked for is not yet an office

    assert said(text) == statements


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two died in Bakhmut, the mayor said as rescuers were at work.", "Two died in Bakhmut"),
        ("Two died in Bakhmut, the mayor said while visiting the site.", "Two died in Bakhmut"),
        ("On the next day, the mayor said as many as nine had died.", "as many as nine had died"),
    ],
)
def test_what_went_on_as_somebody_spoke_is_not_what_they_said(text: str, words: str) -> None:
    assert [statement for _, statement in said(text)] == [words]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("It was the deadliest attack in Kharkiv since a strike on Bakhmut.", ["Kharkiv"]),
        ("It was the worst day in Kharkiv since the fall of Bakhmut.", ["Kharkiv"]),
        ("The first train since the war reached Bakhmut.", ["Bakhmut"]),
        ("The latest trains since May have reached Bakhmut.", ["Bakhmut"]),
    ],
)
def test_a_strike_is_only_compared_with_that_since_which_it_is_the_worst(text: str, named: list[str]) -> None:
    assert places(text) == [named]


def test_the_same_day_is_not_one_since_which_something_is_the_worst() -> None:
    first = "Shells hit Bakhmut on Monday. It was the worst since an October 2 strike on Kharkiv."
    *_, last = read(f"{first} Kupiansk was hit the same day.")

    assert last.happened_on is None or last.happened_on.day != 2


def test_occupation_authorities_are_the_enemys_wherever_they_sit() -> None:
    assert side("Occupation authorities in the Donetsk region of Ukraine said it rained.") == "ru"
    assert side("The occupation authorities in Ukraine said it rained.") == "ru"


def test_a_mission_to_a_body_is_named_whole() -> None:
    text = "According to the DPR mission to the Joint Centre on Shelling (JCS), it rained."

    assert said(text) == [("DPR mission to the Joint Centre on Shelling", "it rained")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Central Donetsk was shelled.", "Donetsk"),
        ("The mayor said a shop burned in Donetsk.", "Donetsk"),
        ("Shells hit Donetsk. Officials of the DPR said it rained.", "Donetsk"),
        ("Fighting goes on in Donetsk.", "Donetsk region"),
    ],
)
def test_donetsk_is_the_city_where_it_has_a_mayor_or_a_centre(text: str, named: str) -> None:
    assert read(text)[0].places[0].name == named
