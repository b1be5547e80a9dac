"""Changes are all or nothing, wait for each other and for nobody else, and fail in words."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from markupsafe import Markup

from domain.errors import StoreBusyError, StoreError
from domain.language import Language
from domain.turn import Message
from store.book import Book
from store.connection import open_for_writing
from store.store import Store, open_store
from store.writer import Writer
from tests.store.builders import NOON
from tests.store.conftest import Rows


def chooses(chat: int, language: Language = Language.UK) -> Callable[[Book], int]:
    def change(book: Book) -> int:
        book.choose_language("telegram", chat, language)
        return chat

    return change


def chooses_and_fails(chat: int) -> Callable[[Book], int]:
    def change(book: Book) -> int:
        book.choose_language("telegram", chat, Language.RU)
        raise ValueError("after the first write")

    return change


@contextmanager
def held_up(submit: Callable[[Callable[[Book], None]], object]) -> Iterator[None]:
    """Keep the writer busy meanwhile, so that what is submitted waits together."""
    started, go_on = threading.Event(), threading.Event()

    def wait(_: Book) -> None:
        started.set()
        assert go_on.wait(10)

    submit(wait)
    assert started.wait(10)
    try:
        yield
    finally:
        go_on.set()


def test_a_change_is_there_for_all_readers_when_it_returns(store: Store, rows: Rows) -> None:
    assert store.write_now(chooses(5)) == 5

    assert store.chats.language("telegram", 5) is Language.UK
    assert rows("SELECT id, language FROM chat") == [(5, "uk")]


def test_changes_that_wait_together_are_committed_together(path: Path) -> None:
    with open_for_writing(path) as db:
        said: list[str] = []
        db.conn.set_trace_callback(said.append)
        writer = Writer(db, Book(db), path)
        with held_up(writer.submit):
            futures = [writer.submit(chooses(chat)) for chat in range(50)]

        assert [future.result() for future in futures] == list(range(50))
        writer.close()

    # One for the change that held them up, one for the fifty.
    assert said.count("BEGIN IMMEDIATE") == said.count("COMMIT") == 2


def test_a_failing_change_undoes_itself_and_nothing_else(path: Path, store: Store, rows: Rows) -> None:
    writer = store._open_writer()
    with held_up(writer.submit):
        first = writer.submit(chooses(1))
        failing = writer.submit(chooses_and_fails(2))
        last = writer.submit(chooses(3))

    assert (first.result(), last.result()) == (1, 3)
    with pytest.raises(ValueError, match="after the first write"):
        failing.result()
    assert rows("SELECT id FROM chat ORDER BY id") == [(1,), (3,)]


def test_a_change_that_breaks_a_rule_of_the_schema_undoes_only_itself(store: Store, rows: Rows) -> None:
    def breaks_a_rule(book: Book) -> None:
        book.choose_language("telegram", 2, Language.UK)
        book._db.execute("INSERT INTO poll VALUES ('telegram', 'not a number')")

    writer = store._open_writer()
    with held_up(writer.submit):
        first = writer.submit(chooses(1))
        failing = writer.submit(breaks_a_rule)

    assert first.result() == 1
    with pytest.raises(sqlite3.IntegrityError):
        failing.result()
    assert rows("SELECT id FROM chat") == [(1,)]


def test_what_a_change_refers_to_has_to_exist(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store.write_now(
            lambda book: book.owe("k", "telegram", 5, Message(Markup("x"), shows=((99, 99),)), NOON)
        )

    assert store.outbox.counts("telegram") == {}


async def test_writing_does_not_hold_up_the_event_loop(store: Store) -> None:
    with held_up(store._open_writer().submit):
        waiting = asyncio.create_task(store.write(chooses(5)))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not waiting.done()

    assert await waiting == 5


async def test_a_change_whose_waiter_gave_up_is_not_made(store: Store, rows: Rows) -> None:
    with held_up(store._open_writer().submit):
        waiting = asyncio.create_task(store.write(chooses(5)))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        next_one = asyncio.create_task(store.write(chooses(6)))
        await asyncio.sleep(0)

    assert await next_one == 6
    assert rows("SELECT id FROM chat") == [(6,)]


def test_a_locked_database_is_reported_and_the_next_change_succeeds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.05)
    with open_store(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError) as refused:
            store.write_now(chooses(5))
        other.execute("ROLLBACK")

        assert store.write_now(chooses(6)) == 6
        assert store.chats.language("telegram", 5) is None

    assert str(refused.value) == (
        f"database {path}: another process has held it locked for too long; try again when that has ended"
    )


def test_a_full_disk_is_reported_leaves_nothing_half_written_and_is_survived(
    path: Path, store: Store, rows: Rows
) -> None:
    def limit(pages: int) -> None:
        store.write_now(lambda book: book._db.execute(f"PRAGMA max_page_count = {pages}").fetchone())

    def writes_much(book: Book) -> None:
        book.choose_language("telegram", 5, Language.UK)
        book.owe("k", "telegram", 5, Message(Markup("much " * 20_000)), NOON)

    (pages,) = rows("PRAGMA page_count")[0]
    limit(pages + 1)

    with pytest.raises(StoreBusyError) as refused:
        store.write_now(writes_much)

    assert str(refused.value) == f"database {path}: the disk is full; make room and try again"
    assert rows("SELECT count(*) FROM chat") == rows("SELECT count(*) FROM delivery") == [(0,)]
    limit(1_000_000)
    store.write_now(writes_much)
    assert store.outbox.counts("telegram") == {"pending": 1}


def test_a_disk_that_turns_full_fails_all_that_would_have_been_committed_together(
    store: Store, rows: Rows
) -> None:
    (pages,) = rows("PRAGMA page_count")[0]
    store.write_now(lambda book: book._db.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    writer = store._open_writer()

    with held_up(writer.submit):
        small = writer.submit(chooses(5))
        large = writer.submit(lambda book: book.owe("k", "telegram", 5, Message(Markup("x" * 99_999)), NOON))

    for future in (small, large):
        with pytest.raises(StoreBusyError, match="the disk is full"):
            future.result()
    assert rows("SELECT count(*) FROM chat") == [(0,)]


def test_a_database_that_turns_read_only_is_reported_and_nothing_stays_open(
    path: Path, store: Store, rows: Rows
) -> None:
    def turns_read_only(book: Book) -> None:
        book.choose_language("telegram", 5, Language.UK)
        book._db.execute("PRAGMA query_only = ON")
        book.choose_language("telegram", 6, Language.UK)

    with pytest.raises(StoreBusyError) as refused:
        store.write_now(turns_read_only)
    assert str(refused.value) == (
        f"database {path}: it is read-only; make the file and its folder writable for this user"
    )

    # The transaction has ended: another process can write, and so can this one when it may again.
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
    store._open_writer()._db.execute("PRAGMA query_only = OFF")
    store.write_now(chooses(7))
    assert rows("SELECT id FROM chat") == [(7,)]


def test_what_waits_at_the_end_is_still_written(path: Path) -> None:
    with open_store(path) as store:
        writer = store._open_writer()
        with held_up(writer.submit):
            futures = [writer.submit(chooses(chat)) for chat in range(250)]

    assert [future.result() for future in futures] == list(range(250))


def test_after_the_end_nothing_is_waited_for(path: Path) -> None:
    with open_store(path) as store:
        pass

    with pytest.raises(StoreError, match="it has been closed"):
        store.write_now(chooses(5))


def test_what_was_deleted_leaves_the_log_too_as_soon_as_nothing_is_written(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    with open_for_writing(path) as db:
        writer = Writer(db, Book(db), path, pause=0.01)
        for _ in range(2):
            writer.submit(lambda book: book.owe("k", "telegram", 5, Message(Markup("Xanadu")), NOON)).result()
            writer.submit(lambda book: book.forget("telegram", 5)).result()

            until(lambda: log.stat().st_size == 0)
            assert b"Xanadu" not in path.read_bytes()
        writer.close()


def test_a_log_that_somebody_reads_is_emptied_when_they_have_ended(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    with open_for_writing(path) as db, closing(sqlite3.connect(path, isolation_level=None)) as other:
        said: list[str] = []
        db.conn.set_trace_callback(said.append)
        writer = Writer(db, Book(db), path, pause=0.01)
        until(lambda: "PRAGMA wal_checkpoint(TRUNCATE)" in said)
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM chat").fetchone()
        writer.submit(chooses(5)).result()
        said.clear()
        until(lambda: said.count("PRAGMA wal_checkpoint(TRUNCATE)") > 2)
        assert log.stat().st_size > 0

        other.execute("ROLLBACK")
        until(lambda: log.stat().st_size == 0)
        assert writer.submit(chooses(6)).result() == 6
        writer.close()


def until(comes_true: Callable[[], bool], *, patience: timedelta = timedelta(seconds=10)) -> None:
    end = time.monotonic() + patience.total_seconds()
    while not comes_true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.001)
