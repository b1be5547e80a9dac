"""Taking back an import that was shown: hidden by one small commit, withdrawn in small transactions."""

import time
from datetime import datetime
from functools import partial

from domain.errors import FileError
from intake.importing import HELD_SECONDS
from store.book import Book
from store.hiding import NOTICED_SECONDS
from store.imports import Import
from store.store import Store

MADE_BY = "import"
"""Who the journal says has withdrawn what an import had brought."""

MOST = 200
"""Statements that are looked up at a time."""


def undo_import(store: Store, number: int, now: datetime, *, pause: float) -> int:
    """Withdraw all that an import has published; return how much. Who was shown some of it is told.

    Raises:
        FileError: there is no such import, or it is undone already.
    """
    found = store.imports.get(number)
    if found is None or found.state not in ("done", "undoing"):
        raise FileError(f"there is no import {number} that could be taken back")
    if found.state == "done":
        store.write_now(lambda book: book.set_import(number, "done", "undoing"))
        time.sleep(NOTICED_SECONDS)
    return finish_undo(store, found, now, pause=pause)


def finish_undo(store: Store, found: Import, now: datetime, *, pause: float) -> int:
    """Withdraw what is left of an import that is being taken back; return how much."""
    withdrawn = 0
    while count := store.write_now(partial(_withdraw_some, found=found, now=now)):
        withdrawn += count
        time.sleep(pause)
    store.write_now(lambda book: book.set_import(found.id, "undoing", "undone"))
    return withdrawn


def _withdraw_some(book: Book, found: Import, now: datetime) -> int:
    until = time.monotonic() + HELD_SECONDS
    count = 0
    for number in book.imported_and_published(found.first, found.last, MOST):
        book.retract(number, now, made_by=MADE_BY, reason="undone", state="withdrawn", announce=True)
        count += 1
        if time.monotonic() > until:
            break
    return count
