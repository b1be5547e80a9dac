"""A store in memory for the tests that need a hundred of them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache

from sqlite_utils import Database

from store.book import Book
from store.migrations import migrations
from tests.store.builders import PLACES


@contextmanager
def fresh_book() -> Iterator[Book]:
    """Give a book on an empty store that knows a few places."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(_template())
        connection.execute("PRAGMA foreign_keys = ON")
        yield Book(Database(connection, execute_plugins=False))


@cache
def _template() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        db = Database(connection, execute_plugins=False)
        migrations.apply(db)
        Book(db).sync_places("1", PLACES)
        return connection.serialize()
