"""Opening a SQLite file: as safe as it can be, or refused with what to do."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from domain.errors import StoreBusyError, StoreError
from store.hiding import HidingDatabase
from store.migrations import migrations

BUSY_SECONDS = 5
"""How long a write waits for another process's transaction."""

TROUBLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
    }
)
"""Primary result codes that speak of the machine; any other is a mistake of ours."""

ADVICE = {
    sqlite3.SQLITE_BUSY: "another process has held it locked for too long; try again when that has ended",
    sqlite3.SQLITE_LOCKED: "another process has held it locked for too long; try again when that has ended",
    sqlite3.SQLITE_FULL: "the disk is full; make room and try again",
    sqlite3.SQLITE_READONLY: "it is read-only; make the file and its folder writable for this user",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that its folder exists and is writable",
    sqlite3.SQLITE_IOERR: "the disk is full or fails; make room, then check the disk",
    sqlite3.SQLITE_NOTADB: "it is no SQLite database; name another file under [store] path",
    sqlite3.SQLITE_CORRUPT: "it is damaged; put a back-up in its place",
}


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code of `error`, 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def explained(error: sqlite3.Error, path: Path) -> StoreError:
    """Return what `error` on the database at `path` means for whoever runs the bot."""
    if path.is_dir():
        return StoreError(f"database {path}: it is a folder; name a file under [store] path")
    code = primary_code(error)
    kind = StoreBusyError if code in TROUBLE else StoreError
    return kind(f"database {path}: {ADVICE.get(code, error)}")


@contextmanager
def open_for_writing(path: Path, *, checks: bool = True) -> Iterator[Database]:
    """Open or create the database at `path` and bring its schema up to date.

    `checks` False: whoever writes sees to it that every reference has its row (each deletion would otherwise
    be looked for in every table that may refer to it).

    Raises:
        StoreError: it is newer than this program, damaged, or no database.
        StoreBusyError: it is locked, read-only, or its disk is full.
    """
    with contextlib.ExitStack() as stack:
        try:
            connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            stack.enter_context(closing(connection))
            db = Database(connection, execute_plugins=False)
            db.execute(f"PRAGMA foreign_keys = {'ON' if checks else 'OFF'}")
            db.execute("PRAGMA secure_delete = ON")
            _use_wal(db)
            db.execute("PRAGMA synchronous = FULL")
            _migrate(db, path)
            # A file that cannot be written is refused now, not at the first reply; BEGIN alone would bear it.
            db.execute("BEGIN IMMEDIATE")
            db.execute("DELETE FROM fact WHERE false")
            db.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise explained(error, path) from error
        yield db


@contextmanager
def open_for_reading(path: Path) -> Iterator[Database]:
    """Open the database at `path` so that nothing can be written; an absent one reads as empty.

    Raises:
        StoreError: it is newer or older than this program, damaged, or no database.
    """
    with contextlib.ExitStack() as stack:
        try:
            connection = _connect_read_only(path)
            stack.enter_context(closing(connection))
            db = HidingDatabase(connection, execute_plugins=False)
            if not path.exists():
                _apply_steps(db)
            refuse_newer(db, path)
            if migrations.pending(db):
                raise StoreError(
                    f"database {path}: it was made by an older Sitrep; "
                    "start `run` or `ingest` once to update it"
                )
            db.execute("PRAGMA query_only = ON")
            db.start_hiding()
        except sqlite3.Error as error:
            raise explained(error, path) from error
        yield db


def _connect_read_only(path: Path) -> sqlite3.Connection:
    if not path.exists():
        return sqlite3.connect(":memory:", isolation_level=None)
    address = f"file:{quote(str(path.resolve()))}"
    # Who may write takes WAL's files away again at the end, where nobody else has the database open;
    # a WAL that somebody left is neither touched nor taken away by a reader.
    mode = "ro" if _log_of(path).exists() else "rw"
    connection = sqlite3.connect(
        f"{address}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        connection.close()
        if _log_of(path).exists() or primary_code(error) != sqlite3.SQLITE_CANTOPEN:
            raise
        # In a folder that cannot be written WAL's index cannot be made; but then nobody writes either.
        return sqlite3.connect(f"{address}?immutable=1", uri=True, isolation_level=None)
    return connection


def _use_wal(db: Database) -> None:
    """Switch a new file to WAL, waiting for another process that does so too: SQLite itself does not wait."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return db.enable_wal()
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _migrate(db: Database, path: Path) -> None:
    """Apply the steps that are missing in one transaction, so that two processes cannot both do so."""
    refuse_newer(db, path)
    if not migrations.pending(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        refuse_newer(db, path)
        _apply_steps(db)
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _apply_steps(db: Database) -> None:
    migrations.apply(_ByLines(db.conn, execute_plugins=False))


class _ByLines(Database):
    """Runs a script inside the transaction that is open, each statement as soon as a line ends it.

    sqlite-utils looks for the end behind each letter: most of the time that making a database took.
    """

    def executescript(self, sql: str) -> sqlite3.Cursor:
        cursor = self.conn.cursor()
        statement = ""
        for line in sql.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                cursor.execute(statement)
                statement = ""
        return cursor.execute(statement)  # only blanks, or what SQLite refuses


def refuse_newer(db: Database, path: Path) -> None:
    """Raise StoreError where the database has had steps that this program does not know."""
    applied = {step.name for step in migrations.applied(db)}
    if unknown := applied - _known_steps():
        raise StoreError(
            f"database {path}: it was made by a newer Sitrep ({', '.join(sorted(unknown))}); "
            "update this one, or name another file under [store] path"
        )


@cache
def _known_steps() -> frozenset[str]:
    with closing(sqlite3.connect(":memory:")) as nothing:
        return frozenset(step.name for step in migrations.pending(Database(nothing, execute_plugins=False)))
