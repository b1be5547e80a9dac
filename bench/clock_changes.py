"""The real process over both days on which clocks change, under Debian's faketime: one digest a local day.

The wall clock of `bot.py run` is moved hour by hour, and twice back by one; the monotonic one goes on.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.process import HERE
from domain.language import Language
from domain.schedule import Frequency, Rhythm
from domain.subscription import Address, Subject, SubjectKind, Wish
from store.book import Book
from store.store import open_store
from tests.botapi.server import Server, serving

LIBRARIES = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")
POKROVSK = "UA14160210010099403"
ZONES = (
    "Europe/Kyiv",
    "Asia/Beirut",
    "Atlantic/Azores",
    "Europe/London",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
)
TIMES = (time(3, 30), time(0))
CHANGES = (datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC))
AROUND = timedelta(hours=30)
HOP = timedelta(hours=1)

PAUSE = 0.5
"""Seconds in which something can come that should not, at each hour."""

PATIENCE = 20.0
"""Seconds after which what should have come counts as missing."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chat, and when it wants its digest."""

    chat: int
    zone: ZoneInfo
    at: time


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.clock_changes", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("--library", type=Path, default=next(iter(LIBRARIES), None))
    given = parser.parse_args()
    if given.library is None or not given.library.exists():
        parser.error(
            "libfaketime.so.1 is not there; install Debian's package faketime, or name it: --library"
        )
    bad = 0
    for change in CHANGES:
        with tempfile.TemporaryDirectory(prefix="sitrep-clocks-") as folder:
            bad += asyncio.run(_over(change, Path(folder), given.library))
    raise SystemExit(bool(bad))


async def _over(change: datetime, folder: Path, library: Path) -> int:
    """Run the bot over one change; return in how many chats the digests are not one a day."""
    start, end = change - AROUND, change + AROUND
    wanted = [
        Wanted(1 + number, ZoneInfo(zone), at)
        for number, (zone, at) in enumerate((zone, at) for zone in ZONES for at in TIMES)
    ]
    server = Server()
    async with serving(server):
        settings = _prepare(folder, server, wanted, start)
        clock = folder / "clock.txt"
        _show(clock, start)
        async with _running(settings, library, clock, server):
            for hour in _hours(start, end):
                _show(clock, hour)
                expected = sum(_days(each, start, hour) for each in wanted)
                with suppress(TimeoutError):
                    await server.until(partial(_shown, server, expected), timeout=PATIENCE)
                await asyncio.sleep(PAUSE)
        got = Counter(message.chat for message in server.world.delivered())
    bad = 0
    for each in wanted:
        days = _days(each, start, end)
        right = got[each.chat] == days
        bad += not right
        told = "" if right else "  <- WRONG"
        print(f"{change:%d %b} {each.zone.key:18} {each.at:%H:%M}: {got[each.chat]} for {days} days{told}")
    if server.violations:
        print(server.violations)
    return bad + len(server.violations)


def _hours(start: datetime, end: datetime) -> Iterator[datetime]:
    """Give the hours from `start` to `end`; after the 20th and the 40th the clock is set back by one."""
    number, hour = 0, start
    while hour < end:
        hour, number = hour + HOP, number + 1
        yield hour
        if number in (20, 40):
            yield hour - HOP
            yield hour


def _days(wanted: Wanted, start: datetime, end: datetime) -> int:
    """Return how many local days have their digest's time after `start` and up to `end`."""
    first = start.astimezone(wanted.zone).date() - timedelta(days=1)
    moments = [
        datetime.combine(first + timedelta(days=n), wanted.at, tzinfo=wanted.zone).astimezone(UTC)
        for n in range(7)
    ]
    return sum(start < moment <= end for moment in moments)


def _shown(server: Server, number: int) -> bool:
    return len(server.world.messages) >= number


def _prepare(folder: Path, server: Server, wanted: list[Wanted], start: datetime) -> Path:
    (folder / "token.txt").write_text(server.token)
    settings = folder / "config.toml"
    settings.write_text(
        f'[telegram]\ntoken_file = "token.txt"\nbase_url = "{server.base_url}"\n[store]\npath = "sitrep.db"\n'
        "[digests]\ntick_seconds = 0.2\n"
    )

    def follow(book: Book) -> None:
        for each in wanted:
            wish = Wish(Subject(SubjectKind.PLACE, POKROVSK), Rhythm(Frequency.DAILY, each.at))
            server.world.user_says("hello", chat=each.chat)
            book.set_zone("telegram", each.chat, each.zone)
            book.follow(Address("telegram", each.chat), wish, [], Language.EN, each.zone, start)

    with open_store(folder / "sitrep.db") as store:
        store.write_now(follow)
    server.world.waiting.clear()
    return settings


def _show(clock: Path, moment: datetime) -> None:
    """Let the bot's clock show `moment` (UTC), all of it at once."""
    new = clock.with_suffix(".new")
    new.write_text(f"{moment:%Y-%m-%d %H:%M:%S}\n")
    new.rename(clock)


@asynccontextmanager
async def _running(settings: Path, library: Path, clock: Path, server: Server) -> AsyncIterator[None]:
    """Run the bot with the wall clock that `clock` holds, from its first getUpdates; kill it at the end."""
    faked = {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "TZ": "UTC",
    }
    command = [sys.executable, str(HERE / "bot.py"), "--config", str(settings), "run"]
    with (settings.parent / "log.txt").open("ab") as log:
        process = await asyncio.create_subprocess_exec(*command, stderr=log, env={**os.environ, **faked})
        try:
            await server.until(lambda: bool(server.called("getUpdates")), timeout=120)
            yield
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


if __name__ == "__main__":
    main()
