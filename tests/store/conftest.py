import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from store.store import Store, open_store
from tests.store.builders import PLACES

Rows = Callable[[str], list[tuple[Any, ...]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database stands."""
    return tmp_path / "sitrep.db"


@pytest.fixture(scope="session")
def with_places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that knows a few places, made once."""
    path = tmp_path_factory.mktemp("store") / "sitrep.db"
    with open_store(path) as store:
        store.write_now(lambda book: book.sync_places("1", PLACES))
    return path


@pytest.fixture
def store(path: Path, with_places: Path) -> Iterator[Store]:
    """A store that knows a few places."""
    shutil.copyfile(with_places, path)
    with open_store(path) as store:
        yield store


@pytest.fixture
def rows(path: Path, store: Store) -> Iterator[Rows]:
    """Looks into the tables as another process does."""
    with closing(sqlite3.connect(path)) as connection:
        yield lambda question: connection.execute(question).fetchall()
