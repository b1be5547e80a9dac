"""Which of the names that the gazetteer finds under a word an article can mean by it."""

from dataclasses import replace

from domain.language import Names
from domain.place import Match
from extraction.places.caseforms import without_adjectives
from tests.extraction.towns import POKROVSK, SADOVE

POKROVSKE = replace(SADOVE, id="pokrovske", names=Names("Pokrovske", "Покровське", "Покровское"))
BOTH = (Match(POKROVSK, 1.0, "Покровськ"), Match(POKROVSKE, 1.0, "Покровське"))


def test_a_settlement_called_by_an_adjective_is_not_the_town_of_that_adjective() -> None:
    assert without_adjectives("Покровське", BOTH) == BOTH[1:]


def test_in_other_cases_and_where_nothing_is_called_so_the_town_may_be_meant() -> None:
    assert without_adjectives("Покровському", BOTH) == BOTH
    assert without_adjectives("Покровське", BOTH[:1]) == BOTH[:1]
