"""Only one bot runs on a store: two would answer everybody twice. Its lock's time says that it lives."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.errors import StoreError

BEAT = timedelta(seconds=30)
"""How often a running bot says that it lives."""

LOOKS = 5
"""How often a held lock is looked at again, 50 ms apart, before it is believed."""

SILENT = 4 * BEAT
"""After this long without a beat it hangs."""


RUNNING, IMPORTING = "lock", "import-lock"
"""What only one process does at a time: the ends of the locks' names."""

_HELD = {
    RUNNING: "another bot runs on {database} already (process {holder}); stop that one first",
    IMPORTING: "another import into {database} is under way (process {holder}); wait for its end",
}


class Lock:
    """The lock beside a database, held."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def beat(self, now: datetime) -> None:
        """Say that the process that holds the lock lives."""
        os.utime(self._path, (now.timestamp(), now.timestamp()))


@contextmanager
def only_one(database: Path, doing: str = RUNNING) -> Iterator[Lock]:
    """Hold the lock beside `database`; the system releases it however the process ends.

    Raises:
        StoreError: another process holds it, or it cannot be made.
    """
    path = _path(database, doing)
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"{path} cannot be made ({error.strerror}); make its folder writable") from None
    try:
        try:
            _take(handle)
        except BlockingIOError:
            holder = os.read(handle, 20).decode(errors="replace").strip() or "unknown"
            raise StoreError(_HELD[doing].format(database=database, holder=holder)) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield Lock(path)
    finally:
        os.close(handle)


def _take(handle: int) -> None:
    """Take the lock; somebody who only looks whether it is held holds it for an instant."""
    for _ in range(LOOKS):
        with suppress(BlockingIOError):
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        time.sleep(0.05)
    return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def last_beat(database: Path) -> datetime | None:
    """Return when the bot that runs on `database` last said that it lives; None if none runs."""
    try:
        handle = os.open(_path(database), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return datetime.fromtimestamp(os.fstat(handle).st_mtime, UTC)
    finally:
        os.close(handle)
    return None


def _path(database: Path, doing: str = RUNNING) -> Path:
    return database.with_name(f"{database.name}.{doing}")
