"""English bodies that count, whose figures show something, firms, people called so by their side."""

import pytest

from tests.extraction.reading import read, said

SPEAKERS = {
    "The General Staff counted 22 clashes near Pokrovsk.": "General Staff",
    "Police counted nine craters there.": "Police",
    "The army lost 1,180 men, the ministry's figures show.": "ministry",
    "Prices doubled in May, the agency's data shows.": "agency",
    "Soldiers counted the bullets left.": None,
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.items())
def test_who_counts_tells_the_number(text: str, speaker: str | None) -> None:
    assert [name for name, _ in said(text)] == [speaker]


def test_the_company_is_the_grid_operator_just_heard() -> None:
    found = said("Outages were introduced, grid operator Ukrenergo said. “It is cold,” the company wrote.")

    assert [name for name, _ in found] == ["Ukrenergo", "Ukrenergo"]


def test_she_is_the_woman_whom_a_sentence_told_of_behind_where_she_was() -> None:
    found = said("At the stop near the shipyard, a woman in green waits. She was wounded in May, she says.")

    assert found[-1][0] == "woman"


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("The mayor said claims by Russian “military correspondents” were untrue.", False),
        ("The mayor said Russian troops had made “tactical gains” there.", True),
    ],
)
def test_what_a_side_calls_its_people_is_no_quotation(text: str, direct: bool) -> None:
    [found] = read(text)

    assert found.direct_quote is direct


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Kyiv said Pokrovsk was quiet, while Moscow said its troops had entered the town.", True),
        ("Kyiv said Pokrovsk was quiet, while Moscow said it had shot down 61 drones.", False),
    ],
)
def test_a_place_of_the_other_clause_is_sure_only_where_the_words_point_to_one(text: str, sure: bool) -> None:
    last = read(text)[-1]

    assert ([place.name for place in last.places], last.is_sure) == (["Pokrovsk"], sure)
