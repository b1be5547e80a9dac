"""A speaker whom two articles name in two alphabets is one speaker; an editor's word counts more."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from domain.statement import Speaker
from store.book import Book
from store.versions import read_current
from tests.store.builders import GOVERNOR, Desk, extracted
from tests.store.memory import fresh_book

IN_UKRAINIAN = replace(GOVERNOR, name="Оксана Липа")
NAMESAKE = replace(GOVERNOR, name="Олена Липа")


@pytest.fixture
def book() -> Iterator[Book]:
    with fresh_book() as book:
        yield book


def speaker_of(book: Book, number: int) -> Speaker | None:
    (statement,) = read_current(book._db, [number])
    return statement.speaker


def test_a_name_in_another_alphabet_is_the_speaker_known_already(book: Book) -> None:
    desk = Desk(book)
    desk.keep(extracted("The road is open"))

    later = desk.keep(extracted("The bridge is open", speaker=IN_UKRAINIAN))

    assert speaker_of(book, later) == GOVERNOR


def test_another_first_name_or_side_is_somebody_else(book: Book) -> None:
    desk = Desk(book)
    desk.keep(extracted("The road is open"))
    other_side = replace(IN_UKRAINIAN, side="ru")

    found = [
        speaker_of(book, desk.keep(extracted(f"Bridge {number} is open", speaker=speaker)))
        for number, speaker in enumerate((NAMESAKE, other_side))
    ]

    assert found == [NAMESAKE, other_side]


def test_a_name_that_was_met_before_is_left_as_it_is(book: Book) -> None:
    desk = Desk(book)
    parted = desk.keep(extracted("The road is open", speaker=IN_UKRAINIAN))
    desk.keep(extracted("The bridge is open"))

    book._db.execute("UPDATE speaker SET merged_into = NULL")
    again = desk.keep(extracted("The gate is open", speaker=IN_UKRAINIAN))

    assert (speaker_of(book, parted), speaker_of(book, again)) == (IN_UKRAINIAN, IN_UKRAINIAN)
