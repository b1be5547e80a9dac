"""What English sitreps and papers write: two days of a claim, aides, contrasts, towns of datelines."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import places, read, said, speaker


@pytest.mark.parametrize("days", ["November 11 and 12", "November 10 and 11", "November 11"])
def test_two_days_of_a_claim_are_no_part_of_it(days: str) -> None:
    text = f"The Russian MoD and Russian milbloggers claimed on {days} that it rained."

    assert said(text) == [("Russian Defense Ministry", "it rained"), ("Russian milbloggers", "it rained")]


def test_people_counted_behind_a_day_are_part_of_it() -> None:
    [one] = read("The governor said on November 11 and 12 people were hurt.")

    assert one.text.endswith("12 people were hurt")


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("A senior aide to President Volodymyr Zelenskiy", "senior aide to President Volodymyr Zelenskiy"),
        ("A spokesman for President Vladimir Putin", "spokesman for President Vladimir Putin"),
        ("An adviser to the president, Mykhailo Podolyak,", "Mykhailo Podolyak"),
        ("Presidential aide Petro Lysenko", "Petro Lysenko"),
        ("Deputy Foreign Minister Petro Lysenko", "Petro Lysenko"),
    ],
)
def test_an_aide_is_not_whom_he_serves(who: str, name: str) -> None:
    assert speaker(f"{who} said it rained.").name == name


def test_what_is_only_set_against_something_is_not_denied() -> None:
    [one] = read("The commander said the defenders lacked men, not drones.")

    assert one.stance is Stance.ASSERTS


@pytest.mark.parametrize("shared", ["shares that view", "knew that fact", "noticed that change"])
def test_that_before_the_last_noun_begins_no_words(shared: str) -> None:
    assert [who for who, _ in said(f"Berlin {shared}.")] == [None]


@pytest.mark.parametrize("noun", ["region", "Oblast"])
def test_dnipro_region_is_dnipros(noun: str) -> None:
    [[name]] = places(f"It rained in the Dnipro {noun}.")

    assert name.startswith("?Dnipro")


@pytest.mark.parametrize("dateline", ["KUPIANSK, Ukraine — ", "KHARKIV, Nov 12 (Reuters) - "])
def test_local_police_are_of_where_an_article_was_written(dateline: str) -> None:
    text = (
        f"{dateline}It rained. In Moscow, it froze.\n\nCapt. Ihor Kravets of the local police said it snowed."
    )

    assert speaker(text).side == "ua"


@pytest.mark.parametrize("clause", ["whose maps are widely followed", "which has ties to the army"])
def test_what_is_said_of_a_source_is_no_part_of_its_words(clause: str) -> None:
    assert said(f"According to DeepState, {clause}, it rained.") == [("DeepState", "it rained")]


def test_an_editors_note_is_no_statement() -> None:
    text = "Editor's note: This is a developing story.\n\nIt rained in Kupiansk."

    assert said(text) == [(None, "It rained in Kupiansk.")]


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("the city of Donetsk", "Donetsk"),
        ("a hospital in Donetsk", "Donetsk"),
        ("a market in Donetsk", "Donetsk"),
        ("villages in Donetsk", "Donetsk region"),
    ],
)
def test_what_only_a_town_has_tells_it_from_its_region(where: str, name: str) -> None:
    assert places(f"Drones hit {where}.") == [[name]]
