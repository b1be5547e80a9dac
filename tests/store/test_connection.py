"""How a file is opened: as safe as it can be, for reading without a trace, or refused with what to do."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from domain.errors import StoreBusyError, StoreError
from domain.language import Language
from store.connection import open_for_writing
from store.store import Store, open_store, read_store


def test_what_is_written_is_on_the_disk_checked_and_wiped_when_deleted(path: Path) -> None:
    settings = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    with open_for_writing(path) as db:
        found = {setting: db.execute(f"PRAGMA {setting}").fetchone()[0] for setting in settings}

    full = 2
    assert found == {"journal_mode": "wal", "synchronous": full, "foreign_keys": 1, "secure_delete": 1}


def test_an_absent_database_reads_as_empty_and_is_not_made(path: Path) -> None:
    with read_store(path) as store:
        assert store.journal.end() == 0
        assert store.statements.about("S1").statements == ()

    assert list(path.parent.iterdir()) == []


def test_a_database_in_an_absent_folder_reads_as_empty(path: Path) -> None:
    with read_store(path / "further" / "sitrep.db") as store:
        assert store.journal.end() == 0


def test_reading_leaves_the_bytes_and_the_folder_as_they_were(path: Path) -> None:
    with open_store(path) as store:
        store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))
    before = path.read_bytes()

    with read_store(path) as store:
        assert store.chats.language("telegram", 5) is Language.UK

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_reading_sees_what_a_running_bot_has_written(path: Path, store: Store) -> None:
    store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))

    with read_store(path) as other:
        assert other.chats.language("telegram", 5) is Language.UK


def test_reading_leaves_alone_what_a_killed_bot_has_not_finished(path: Path, store: Store) -> None:
    store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))
    left = path.with_name("left.db")
    for ending in ("", "-wal"):  # as the disk is when the process is killed
        left.with_name(left.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    before = left.read_bytes()

    with read_store(left) as other:
        assert other.chats.language("telegram", 5) is Language.UK

    assert left.read_bytes() == before


def test_nothing_can_be_written_through_a_store_opened_for_reading(path: Path) -> None:
    with open_store(path):
        pass

    with read_store(path) as store:
        with pytest.raises(StoreError, match="the database was opened for reading only"):
            store.write_now(lambda book: book.forget("telegram", 5))
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            store.chats._db.execute("DELETE FROM chat")


@pytest.mark.parametrize("opening", [open_store, read_store])
def test_what_is_no_database_is_refused(path: Path, opening: type) -> None:
    path.write_text("Dear diary, " * 500)

    with pytest.raises(StoreError) as refused, opening(path):
        pass

    assert str(refused.value) == (
        f"database {path}: it is no SQLite database; name another file under [store] path"
    )


@pytest.mark.parametrize("opening", [open_store, read_store])
def test_a_folder_is_refused(tmp_path: Path, opening: type) -> None:
    with pytest.raises(StoreError) as refused, opening(tmp_path):
        pass

    assert str(refused.value) == f"database {tmp_path}: it is a folder; name a file under [store] path"


@pytest.mark.parametrize("opening", [open_store, read_store])
def test_a_damaged_database_is_refused(path: Path, opening: type) -> None:
    with open_store(path):
        pass
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    with pytest.raises(StoreError) as refused, opening(path):
        pass

    assert str(refused.value) == f"database {path}: it is damaged; put a back-up in its place"


def test_a_folder_that_is_not_there_is_named_when_writing(path: Path) -> None:
    absent = path / "no" / "sitrep.db"

    with pytest.raises(StoreBusyError) as refused, open_store(absent):
        pass

    assert str(refused.value) == (
        f"database {absent}: it cannot be opened; check that its folder exists and is writable"
    )


def test_a_file_that_cannot_be_written_is_refused_at_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(path):
        pass
    connect = sqlite3.connect

    def write_protected(target: Path, **more: Any) -> sqlite3.Connection:
        """Open as SQLite does when the file may not be written; file modes do not stop root."""
        connection: sqlite3.Connection = connect(f"file:{target}?mode=ro", uri=True, **more)
        return connection

    monkeypatch.setattr("store.connection.sqlite3.connect", write_protected)

    with pytest.raises(StoreBusyError) as refused, open_store(path):
        pass

    assert str(refused.value) == (
        f"database {path}: it is read-only; make the file and its folder writable for this user"
    )


def test_a_locked_file_is_refused_after_a_while(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(path):
        pass
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.05)

    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError) as refused, open_store(path):
            pass

    assert str(refused.value) == (
        f"database {path}: another process has held it locked for too long; try again when that has ended"
    )


def test_in_a_folder_that_cannot_be_written_a_database_is_read_all_the_same(path: Path) -> None:
    with open_store(path) as store:
        store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))
    path.with_name(path.name + "-shm").mkdir()  # so that WAL's index cannot be made, for root neither

    with read_store(path) as store:
        assert store.chats.language("telegram", 5) is Language.UK


def test_a_database_that_somebody_holds_for_himself_is_not_read_behind_his_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.05)
    with open_store(path):
        pass

    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusyError, match="another process has held it locked"), read_store(path):
            pass


def test_damage_that_is_met_while_reading_is_reported(path: Path, with_places: Path) -> None:
    content = bytearray(with_places.read_bytes())
    with closing(sqlite3.connect(with_places)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'chat'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    content[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(content)

    with pytest.raises(StoreError) as refused, read_store(path) as store:
        store.chats.language("telegram", 5)

    assert str(refused.value) == f"database {path}: it is damaged; put a back-up in its place"


def test_a_path_with_odd_characters_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "що? 100% #1 & more.db"
    with open_store(path) as store:
        store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))

    with read_store(path) as store:
        assert store.chats.language("telegram", 5) is Language.UK
