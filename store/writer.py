"""The one thread that writes: changes that wait together are committed together.

Measured in prototypes: with synchronous FULL, grouping gives ten times the commits of one transaction each,
and the event loop never waits for the disk.
"""

import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Generic, TypeVar

from sqlite_utils import Database

from domain.errors import StoreError
from store.connection import BUSY_SECONDS, TROUBLE, explained, primary_code

MOST_TOGETHER = 100
"""Changes in one commit; more would make the first ones wait."""

PAUSE_SECONDS = 1.0
"""How long nothing is written before the write-ahead log, which still holds what was deleted, is emptied."""

LOOK_SECONDS = 0.001
"""How often a busy database is looked at again."""

B = TypeVar("B")
R = TypeVar("R")


class Writer(Generic[B]):
    """Runs changes one after the other on the writing connection, each all or nothing."""

    def __init__(self, db: Database, book: B, path: Path, *, pause: float = PAUSE_SECONDS) -> None:
        self._db = db
        self._book = book
        self._path = path
        self._pause = pause
        self._closed = False
        self._log_is_empty = False  # whoever wrote last may have been killed
        db.execute("PRAGMA busy_timeout = 0")  # who waits for whom is decided here
        self._waiting: queue.SimpleQueue[tuple[Callable[[B], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    def submit(self, change: Callable[[B], R]) -> Future[R]:
        """Run `change` in a transaction; the future resolves after its commit, or with what it raised."""
        if self._closed:
            raise StoreError(f"database {self._path}: it has been closed")
        future: Future[R] = Future()
        self._waiting.put((change, future))
        return future

    def close(self) -> None:
        """Finish what waits and end the thread."""
        self._closed = True
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while group := self._gather():
            self._commit(group)
            self._log_is_empty = False

    def _gather(self) -> list[tuple[Callable[[B], Any], Future[Any]]]:
        """Return the changes that wait, as soon as there is one; none when there will be no more."""
        group: list[tuple[Callable[[B], Any], Future[Any]]] = []
        item = self._next()
        while item is not None:
            group.append(item)
            if len(group) == MOST_TOGETHER or self._waiting.empty():
                return group
            item = self._waiting.get()
        if group:
            self._waiting.put(None)  # the end, for the next time
        return group

    def _next(self) -> tuple[Callable[[B], Any], Future[Any]] | None:
        while not self._log_is_empty:
            try:
                return self._waiting.get(timeout=self._pause)
            except queue.Empty:
                self._log_is_empty = self._empty_log()
        return self._waiting.get()

    def _commit(self, group: list[tuple[Callable[[B], Any], Future[Any]]]) -> None:
        group = [item for item in group if item[1].set_running_or_notify_cancel()]
        outcomes: list[tuple[Future[Any], Any, BaseException | None]] = []
        try:
            self._begin()
            for change, future in group:
                outcomes.append((future, *self._run(change)))
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            if self._db.conn.in_transaction:
                self._db.execute("ROLLBACK")
            trouble = explained(error, self._path)
            outcomes = [(future, None, trouble) for _, future in group]
        for future, result, raised in outcomes:
            if raised is None:
                future.set_result(result)
            else:
                future.set_exception(raised)

    def _begin(self) -> None:
        """Begin a transaction as soon as another process ends its own.

        SQLite itself would look again after ever longer pauses, up to a tenth of a second, and an import that
        pauses for less would be met at work every time.
        """
        until = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                self._db.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(LOOK_SECONDS)
            else:
                return

    def _empty_log(self) -> bool:
        """Bring the write-ahead log into the database and cut it; return False while somebody reads it."""
        try:
            (busy, *_) = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:  # a full or failing disk; the next write says so
            return True
        return not busy

    def _run(self, change: Callable[[B], Any]) -> tuple[Any, BaseException | None]:
        """Run one change within a savepoint; the machine's trouble ends the whole group."""
        self._db.execute("SAVEPOINT change")
        try:
            result = change(self._book)
        except BaseException as error:
            if isinstance(error, sqlite3.Error) and (
                primary_code(error) in TROUBLE or not self._db.conn.in_transaction
            ):
                raise
            self._db.execute("ROLLBACK TO change")
            self._db.execute("RELEASE change")
            return None, error
        self._db.execute("RELEASE change")
        return result, None
