"""When something was said, in an article of Wednesday, 12 November 2025."""

from datetime import date

import pytest

from domain.statement import Precision
from tests.extraction.reading import read

DAY, WEEK, MONTH = Precision.DAY, Precision.WEEK, Precision.MONTH
CASES = {
    "Ivan Bondar said on Monday that it rained.": (date(2025, 11, 10), DAY),
    "It rained, Ivan Bondar said Wednesday.": (date(2025, 11, 12), DAY),
    "Ivan Bondar on Thursday ordered residents to leave.": (date(2025, 11, 6), DAY),
    "“It rained,” Ivan Bondar said on November 8.": (date(2025, 11, 8), DAY),
    "“It rained,” Ivan Bondar said on December 30.": (date(2024, 12, 30), DAY),
    "“It rained,” Ivan Bondar said on 8 November 2024.": (date(2024, 11, 8), DAY),
    "“It rained,” Ivan Bondar said yesterday.": (date(2025, 11, 11), DAY),
    "A week ago, Ivan Bondar said it rained.": (date(2025, 11, 5), WEEK),
    "Last month, Ivan Bondar said it rained.": (date(2025, 10, 13), MONTH),
    "Ivan Bondar said it rained on Monday.": (None, None),
    "Ivan Bondar said it rained.": (None, None),
    "On Monday it rained, and Ivan Bondar said it would stop.": (None, None),
    "«Йде дощ», — сказав Петро Лисенко у вівторок.": (date(2025, 11, 11), DAY),
    "Петро Лисенко заявив 8 листопада, що йде дощ.": (date(2025, 11, 8), DAY),
    "За даними поліції, у вівторок ішов дощ.": (None, None),
    "Российское командование накануне доложило о взятии моста.": (date(2025, 11, 11), DAY),
}


@pytest.mark.parametrize("sentence", CASES)
def test_the_day_of_saying_is_the_one_beside_the_cue(sentence: str) -> None:
    [statement] = read(sentence)

    assert (statement.said_on, statement.said_precision) == CASES[sentence]


def test_the_day_of_the_event_is_kept_apart() -> None:
    [statement] = read("Ivan Bondar said on Monday that shells hit the market on November 8.")

    assert (statement.said_on, statement.happened_on) == (date(2025, 11, 10), date(2025, 11, 8))


def test_two_days_beside_the_cue_are_a_doubt() -> None:
    [statement] = read("On Monday, Kyiv said on Tuesday that it rained.")

    assert [*statement.doubts] == ["day"]


def test_a_day_at_the_beginning_holds_for_both_clauses_but_not_for_what_was_said_before() -> None:
    text = "On Monday, Ukraine said it rained while Russia said it snowed while Poland had said it froze."

    assert [one.said_on for one in read(text)] == [date(2025, 11, 10), date(2025, 11, 10), None]


@pytest.mark.parametrize("text", ["Schools stay closed until Monday.", "Trains will run by Thursday."])
def test_a_day_that_is_still_to_come_is_none(text: str) -> None:
    assert read(text)[0].happened_on is None


@pytest.mark.parametrize(
    "text",
    [
        "Between 16 and 22 October, the mission verified that ten people died.",
        "From 3-9 November, the agency recorded ten strikes.",
        'Ivan Bondar, an officer from Pokrovsk who helps, said "many" had been killed by shells on Saturday.',
    ],
)
def test_a_time_or_the_day_of_the_event_is_no_day_of_saying(text: str) -> None:
    assert [one.said_on for one in read(text)] == [None]
