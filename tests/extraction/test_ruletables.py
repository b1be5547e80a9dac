"""The small word lists of single rules."""

from dataclasses import dataclass

import pytest

from extraction.words.ruletables import Beginnings, Words, table_of


@dataclass(frozen=True)
class Seats:
    towns: Words
    felt: Beginnings
    told: Words


def test_a_rule_reads_words_names_with_a_blank_and_beginnings() -> None:
    read = table_of(Seats, {"towns": "geneva\nthe_hague", "felt": "обстріл* атак*"})
    assert read == Seats(frozenset({"geneva", "the hague"}), ("обстріл", "атак"), frozenset())


def test_a_list_that_no_rule_knows_is_told() -> None:
    with pytest.raises(TypeError, match="tonws"):
        table_of(Seats, {"tonws": "geneva"})
