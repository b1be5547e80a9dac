"""Stores for the tests of files: filled as the bot fills them, written out and read in."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from domain.errors import LineError
from intake.files import json_lines, opening_of
from intake.importing import Imported, Watching, import_lines
from store.exporting import open_export
from store.store import Store, open_store
from tests.store.builders import NOON, PLACES


@contextmanager
def store_at(path: Path) -> Iterator[Store]:
    """A store that knows a few places."""
    if not path.exists():
        path.write_bytes(_with_places())
    with open_store(path) as store:
        yield store


@cache
def _with_places() -> bytes:
    """The file of such a store, made once."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sitrep.db"
        with open_store(path) as store:
            store.write_now(lambda book: book.sync_places("1", PLACES))
        return path.read_bytes()


def written(path: Path) -> bytes:
    """All that the store at `path` exports."""
    with open_export(path) as exporting:
        return b"".join(line.model_dump_json(warnings=False).encode() + b"\n" for line in exporting.lines())


def read_in(
    store: Store, file: Path, *, skip_bad: bool = False, bad: list[tuple[int, str]] | None = None
) -> Imported:
    """Import a file of JSON lines; `bad` takes what is said of bad ones."""

    def bad_line(number: int, error: LineError) -> None:
        if bad is not None:
            bad.append((number, str(error)))

    opening = opening_of(file, file.name, "import")
    lines = json_lines(io.BytesIO(file.read_bytes()))
    return import_lines(store, opening, lines, Watching(bad_line), NOON, skip_bad=skip_bad)
