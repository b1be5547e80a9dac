"""What an import that was cut off has left: nobody has seen it, and it goes."""

import time
from datetime import datetime
from pathlib import Path

from domain.errors import StoreError
from intake.importing import PLACES_TOGETHER, remove_import
from intake.undoing_imports import finish_undo
from store.lock import IMPORTING, only_one
from store.store import Store, open_store, read_store


def tidy_imports(path: Path, now: datetime, *, pause: float) -> bool:
    """Remove leftovers unless an import is under way; return whether there was anything to do.

    For a running bot, at start and every minute, in a thread of its own.
    """
    with read_store(path) as store:
        if not (store.imports.unfinished() or store.imports.counted_before()):
            return False
    try:
        with only_one(path, IMPORTING):
            remove_leftovers(path, now, pause=pause)
    except StoreError:
        return False
    return True


def remove_leftovers(path: Path, now: datetime, *, pause: float) -> None:
    """Remove what imports that are not done have added, and go on taking back what was to be taken back.

    Whoever calls this holds the lock for imports.
    """
    with read_store(path) as store:
        if not (store.imports.unfinished() or store.imports.counted_before()):
            return
    with open_store(path, checks=False) as store:
        for left in store.imports.unfinished():
            if left.state == "open":
                remove_import(store, left.id, pause=pause)
            else:
                finish_undo(store, left, now, pause=pause)
        _forget_counts(store, pause)


def _forget_counts(store: Store, pause: float) -> None:
    """Delete what was counted before imports that are done."""
    while store.write_now(lambda book: book.forget_what_was_counted(PLACES_TOGETHER)):
        time.sleep(pause)
