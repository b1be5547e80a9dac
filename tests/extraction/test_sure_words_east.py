"""Ukrainian and Russian statements that go out without an editor: which words they are, denied or not."""

import pytest

from domain.statement import Stance
from tests.extraction.reading import read

TOLD = {
    "Лидер подполья Сергей Дуб сообщил ТАСС о взрывах в порту.": "о взрывах в порту",
    "Мэр Иван Ткач сообщил «Известиям» об ударе по порту.": "об ударе по порту",
    "Мер Іван Ткач розповів Суспільному про вибухи в порту.": "про вибухи в порту",
}


@pytest.mark.parametrize(("text", "words"), TOLD.items())
def test_the_medium_that_was_told_is_no_part_of_what_it_was_told_of(text: str, words: str) -> None:
    [one] = read(text)

    assert one.text == words


DENYING = (
    "Командування заперечило прорив до міста.",
    "Командування заперечило, що ворог прорвався до міста.",
)


@pytest.mark.parametrize("text", DENYING)
def test_a_body_that_denies_is_not_taken_for_one_that_says_so(text: str) -> None:
    [one] = read(text)

    assert one.stance is Stance.DENIES
