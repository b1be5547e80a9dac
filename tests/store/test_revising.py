"""A change makes a new version; what was believed before stays as it was."""

from collections.abc import Iterator
from datetime import date

import pytest

from domain.revision import Revision
from domain.statement import Doubt, PlaceMention, Stance, Statement, Topic
from store.book import Book
from store.versions import read_current
from tests.store.builders import COLONEL, GOVERNOR, MYRNOHRAD, NOON, Desk, extracted
from tests.store.memory import fresh_book


@pytest.fixture
def book() -> Iterator[Book]:
    with fresh_book() as book:
        yield book


@pytest.fixture
def draft(book: Book) -> int:
    return Desk(book).keep(extracted())


def current(book: Book, number: int) -> Statement:
    (statement,) = read_current(book._db, [number])
    return statement


def test_what_is_not_changed_is_taken_over(book: Book, draft: int) -> None:
    before = current(book, draft)

    version = book.revise_draft(draft, before.version, Revision(), NOON, made_by="editor 5")

    after = current(book, draft)
    assert after.version == version != before.version
    assert (after.speaker, after.places, after.topics, after.stance, after.appearances) == (
        before.speaker,
        before.places,
        before.topics,
        before.stance,
        before.appearances,
    )
    assert (before.checked_by, after.checked_by, after.extractor) == (None, "editor 5", "editor 5")


def test_what_is_changed_is_put_in(book: Book, draft: int) -> None:
    place = PlaceMention("S2", "Myrnohrad", "Myrnohrad")

    book.revise_draft(
        draft,
        current(book, draft).version,
        Revision(
            speaker=COLONEL,
            places=(place,),
            said_on=date(2025, 11, 8),
            topics=(Topic.STRIKE,),
            stance=Stance.DENIES,
        ),
        NOON,
        made_by="editor 5",
    )

    after = current(book, draft)
    assert (after.speaker, after.places, after.day) == (COLONEL, (place,), date(2025, 11, 8))
    assert (after.topics, after.stance) == ((Topic.STRIKE,), Stance.DENIES)
    assert MYRNOHRAD.id == place.id


def test_none_is_a_value_of_its_own(book: Book) -> None:
    number = Desk(book).keep(extracted(said_on=date(2025, 11, 8)))

    book.revise_draft(
        number,
        current(book, number).version,
        Revision(speaker=None, places=(), said_on=None),
        NOON,
        made_by="editor 5",
    )

    after = current(book, number)
    assert (after.speaker, after.places, after.said_on, after.said_precision) == (None, (), None, None)
    assert after.day == date(2025, 11, 11)


def test_the_old_version_stays_as_it_was(book: Book, draft: int) -> None:
    def row(version: int) -> list[object]:
        return [
            book._db.execute("SELECT * FROM version WHERE id = ?", [version]).fetchall(),
            book._db.execute("SELECT * FROM version_place WHERE version = ?", [version]).fetchall(),
            book._db.execute("SELECT * FROM version_appearance WHERE version = ?", [version]).fetchall(),
        ]

    first = current(book, draft).version
    before = row(first)

    book.revise_draft(draft, first, Revision(speaker=COLONEL, places=()), NOON, made_by="editor 5")

    assert row(first) == before


def test_whoever_looked_at_an_older_version_changes_nothing(book: Book, draft: int) -> None:
    first = current(book, draft).version
    book.revise_draft(draft, first, Revision(speaker=COLONEL), NOON, made_by="editor 5")

    assert book.revise_draft(draft, first, Revision(speaker=GOVERNOR), NOON, made_by="editor 6") is None
    assert current(book, draft).speaker == COLONEL


def test_what_is_published_is_no_draft(book: Book, draft: int) -> None:
    version = current(book, draft).version
    book.publish(draft, NOON, made_by="desk", announce=True)

    assert book.revise_draft(draft, version, Revision(speaker=COLONEL), NOON, made_by="editor 5") is None


def test_an_answer_settles_its_doubt_only(book: Book) -> None:
    number = Desk(book).keep(extracted())
    book._db.execute("UPDATE version SET doubts = ?", ['["day", "prisoner"]'])

    book.revise_draft(
        number,
        current(book, number).version,
        Revision(said_on=date(2025, 11, 8), settles=frozenset({Doubt.DAY})),
        NOON,
        made_by="editor 5",
    )

    assert current(book, number).doubts == (Doubt.PRISONER,)
