"""The journal is what readers may know, in order, for ever."""

import sqlite3

import pytest

from store.book import Book
from store.store import Store
from tests.store.builders import NOON, Desk, extracted
from tests.store.conftest import Rows


def test_publishing_and_withdrawing_are_noted_with_when_by_whom_and_why(store: Store, rows: Rows) -> None:
    assert store.journal.end() == 0

    def change(book: Book) -> None:
        number = Desk(book).keep(extracted())
        book.publish(number, NOON, made_by="import", announce=False)
        book.withdraw(number, NOON, made_by="7", reason="the outlet took it back")

    store.write_now(change)

    at = "2025-11-12T10:00:00.000000+00:00"
    assert rows("SELECT seq, kind, statement, version, at, announce, made_by, reason FROM journal") == [
        (1, "published", 1, 1, at, 0, "import", None),
        (2, "withdrawn", 1, 1, at, 1, "7", "the outlet took it back"),
    ]
    assert store.journal.end() == 2


@pytest.mark.parametrize("change", ["UPDATE journal SET made_by = 'nobody'", "DELETE FROM journal"])
def test_nothing_in_it_is_changed_or_cut(store: Store, change: str) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted()))

    with pytest.raises(sqlite3.IntegrityError, match="the journal is append-only"):
        store.write_now(lambda book: book._db.execute(change))

    assert store.journal.end() == 1


def test_numbers_are_never_given_twice(store: Store) -> None:
    def dropped(book: Book) -> int:
        number = Desk(book).keep(extracted(places=[]))
        for table in ("version_appearance", "appearance"):
            book._db.execute(f"DELETE FROM {table}")
        book._db.execute("UPDATE statement SET current = NULL")
        book._db.execute("DELETE FROM version")
        book._db.execute("DELETE FROM statement")
        return number

    assert store.write_now(dropped) == 1
    assert store.write_now(lambda book: Desk(book).keep(extracted())) == 2
