"""A file's lines into a store beside a running bot: all or none, and none is seen before all are there."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from typing import TypeVar

from domain.errors import FileError, LineError
from domain.record import Line
from store.book import Book
from store.hiding import NOTICED_SECONDS
from store.import_counts import PlaceCounts
from store.imports import Running
from store.store import Store

R = TypeVar("R")

HELD_SECONDS = 0.02
"""How long one transaction works: a bot that wants to write meanwhile does not notice it."""

READ_AHEAD = 200
"""Lines that are read before a transaction begins, so that none waits for a file."""

ROWS_TOGETHER = 300
"""Rows of counters that are brought up in one transaction; a place has up to a few hundred."""

PLACES_TOGETHER = 10
"""Places of which what is no longer needed is deleted in one transaction."""

REMOVED_TOGETHER = 100
"""Statements that are removed in one transaction."""

Numbered = tuple[int, Line | LineError]
"""A line's number in its file, from 1, and what it says, or why it says nothing."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known of a file before it is read: its name, and how many numbers it needs.

    `keep`: its statements have numbers of their own, the highest `most`; an empty store keeps them.
    """

    file: str
    made_by: str
    most: int
    last_journal: int = 0
    keep: bool = False


@dataclass(slots=True)
class Imported:
    """What came of an import: its id (None: it added nothing), and statements by what became of them."""

    id: int | None = None
    new: int = 0
    known: int = 0
    bad: int = 0
    first: int = 0
    last: int = 0
    kept_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Watching:
    """Whom an import tells: of each bad line, of lines done, and how long it leaves the store to others."""

    bad_line: Callable[[int, LineError], None]
    done: Callable[[int], None] = lambda _: None
    pause: float = 0.0


def import_lines(
    store: Store,
    opening: Opening,
    lines: Iterable[Numbered],
    watching: Watching,
    now: datetime,
    *,
    skip_bad: bool = False,
    finish: Callable[[Book, Imported], None] | None = None,
) -> Imported:
    """Import all lines, or (one is bad, and `skip_bad` is not set) none.

    `finish` runs in the commit that lets readers see it. Whatever ends this early leaves an import that
    nobody sees, and that `remove_import` takes back.

    Raises:
        FileError: a line is bad. What the import has added is still there, unseen, to be removed.
    """
    running = store.write_now(
        lambda book: book.open_import(
            opening.file,
            opening.made_by,
            now,
            most=opening.most,
            last_journal=opening.last_journal,
            keep=opening.keep,
        )
    )
    time.sleep(NOTICED_SECONDS)  # nobody reads on without having looked what is hidden
    imported = Imported(running.id, first=running.first, kept_numbers=running.keeps)
    for batch in _batches(store, running, lines, watching.pause):
        _note(imported, batch, watching)
    if imported.bad and not skip_bad:
        raise FileError(f"{imported.bad} bad lines: nothing was imported")
    if not imported.new:
        imported.id = None
    else:
        _journal(store, running, now, watching.pause)
        _count(store, running, watching.pause)

        def show(book: Book) -> None:
            imported.last = running.first + book.show_import(running) - 1
            if finish:
                finish(book, imported)

        store.write_now(show)
        while store.write_now(lambda book: book.forget_what_was_counted(PLACES_TOGETHER)):
            time.sleep(watching.pause)
    return imported


def remove_import(store: Store, number: int, *, pause: float = 0.0) -> None:
    """Take an open import back; `store` checks no references (`open_store(..., checks=False)`)."""
    found = store.imports.get(number)
    if found is None or found.state != "open":
        return
    for place in store.import_counts.counted_places(number):
        _restore(store, place, found.first, found.last)
        time.sleep(pause)
    for first in range(found.first, found.last + 1, 50 * REMOVED_TOGETHER):
        last = min(first + 50 * REMOVED_TOGETHER - 1, found.last)
        store.write_now(partial(Book.unmerge_imported, first=first, last=last))
    for first in range(found.first, found.last + 1, REMOVED_TOGETHER):
        last = min(first + REMOVED_TOGETHER - 1, found.last)
        store.write_now(partial(Book.remove_imported, first=first, last=last))
        time.sleep(pause)
    while store.write_now(lambda book: book.remove_import_made(number, REMOVED_TOGETHER)):
        time.sleep(pause)
    while store.write_now(lambda book: book.remove_import(number, 10 * REMOVED_TOGETHER)):
        time.sleep(pause)


def _batches(
    store: Store, running: Running, lines: Iterable[Numbered], pause: float
) -> Iterator[list[tuple[int, str | LineError]]]:
    """Add all lines, a short transaction at a time; give what became of each."""
    source = iter(lines)
    waiting: deque[Numbered] = deque()
    while True:
        if len(waiting) < READ_AHEAD:
            waiting.extend(islice(source, READ_AHEAD))
        if not waiting:
            return
        try:
            outcomes = store.write_now(lambda book: _add(book, running, waiting))
        except BaseException:
            running.forget()  # what was looked up may have been rolled back
            raise
        for _ in outcomes:
            waiting.popleft()
        yield outcomes
        if pause:
            time.sleep(pause)


def _add(book: Book, running: Running, waiting: Iterable[Numbered]) -> list[tuple[int, str | LineError]]:
    until = time.monotonic() + HELD_SECONDS
    outcomes: list[tuple[int, str | LineError]] = []
    for number, line in waiting:
        outcome: str | LineError
        try:
            outcome = line if isinstance(line, LineError) else book.import_line(running, line)
        except LineError as error:
            outcome = error
        outcomes.append((number, outcome))
        if time.monotonic() > until:
            break
    return outcomes


def _note(imported: Imported, batch: Iterable[tuple[int, str | LineError]], watching: Watching) -> None:
    done = 0
    for number, outcome in batch:
        done += 1
        if isinstance(outcome, LineError):
            imported.bad += 1
            watching.bad_line(number, outcome)
        imported.new += outcome == "new"
        imported.known += outcome == "known"
    watching.done(done)


def _journal(store: Store, running: Running, now: datetime, pause: float) -> None:
    """Let the journal know of published statements that the file has no journal of."""
    after = 0
    while numbers := store.import_counts.unjournalled(running.first, running.last, after, READ_AHEAD):
        store.write_now(partial(Book.publish_silently, running=running, numbers=numbers, now=now))
        after = numbers[-1]
        time.sleep(pause)


def _count(store: Store, running: Running, pause: float) -> None:
    waiting: list[PlaceCounts] = []
    for place in store.import_counts.places(running.first, running.last):
        waiting.append(store.import_counts.of(place, running.first, running.last))
        if sum(counts.rows for counts in waiting) >= ROWS_TOGETHER:
            store.write_now(partial(Book.count_import, running=running, counted=waiting))
            waiting = []
            time.sleep(pause)
    store.write_now(partial(Book.count_import, running=running, counted=waiting))


def _restore(store: Store, place: int, first: int, last: int) -> None:
    """Put a place's counters back, counted anew when somebody publishes meanwhile."""
    while True:
        seen = store.journal.end()
        counts = store.import_counts.without(place, first, last)
        restore = partial(Book.restore_counts, counts=counts, seen=seen, first=first, last=last)
        if store.write_now(restore):
            return
