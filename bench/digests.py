"""How long it takes to plan the digests of many chats due at one minute, and what answers notice of it."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from bench.options import Options
from commands.parts import sync_places
from delivery.parts import Parts
from delivery.planning import plan_digests
from domain.language import Language
from domain.schedule import Frequency, Rhythm
from domain.subscription import Address, Subject, SubjectKind, Wish
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from store.book import Book
from store.store import Store, open_store

CHATS = 100_000
TOGETHER = 5_000
NOON = datetime(2026, 1, 5, 10, tzinfo=UTC)
DUE = NOON + timedelta(hours=20)
ZONE = ZoneInfo("Europe/Kyiv")
TRANSPORT = "telegram"

BETWEEN = 0.01
"""Seconds between two questions while the digests are planned."""


def main(options: Options) -> None:
    path = options.folder / "digests.db"
    for rest in options.folder.glob(f"{path.name}*"):
        rest.unlink()
    with open_gazetteer() as gazetteer:
        _fill(path, gazetteer)
        with open_store(path) as store:
            parts = Parts(store, gazetteer, (), ZONE, TRANSPORT)
            asyncio.run(_measure(store, parts))


def _fill(path: Path, gazetteer: Gazetteer) -> None:
    place = gazetteer.named("Pokrovsk")[0].place.id
    wish = Wish(Subject(SubjectKind.PLACE, place), Rhythm(Frequency.DAILY, time(8)))

    def follow(book: Book, first: int) -> None:
        for chat in range(first, first + TOGETHER):
            book.follow(Address(TRANSPORT, chat), wish, [place], Language.EN, ZONE, NOON)

    with open_store(path) as store:
        sync_places(store, gazetteer)
        for first in range(1, CHATS, TOGETHER):
            store.write_now(partial(follow, first=first))


async def _measure(store: Store, parts: Parts) -> None:
    begun = perf_counter()
    await plan_digests(parts, NOON)
    print(f"a tick at which nothing is due: {1000 * (perf_counter() - begun):.2f} ms")
    waits: list[float] = []
    asking = asyncio.create_task(_ask(store, waits))
    await asyncio.sleep(0.2)
    idle = len(waits)
    begun = perf_counter()
    await plan_digests(parts, DUE)
    seconds = perf_counter() - begun
    asking.cancel()
    planned = store.outbox.counts(TRANSPORT).get("pending", 0)
    busy = sorted(waits[idle:])
    print(f"{CHATS:,} digests due in the same minute, planned, {planned:,} in the outbox: {seconds:.2f} s")
    print(
        f"a reply's transaction meanwhile ({len(busy)} of them), p50 / p99 / longest: "
        f"{1000 * median(busy):.1f} / "
        f"{1000 * busy[int(0.99 * len(busy))]:.1f} / {1000 * busy[-1]:.1f} ms; "
        f"with nothing to plan, p50: {1000 * median(waits[:idle]):.1f} ms"
    )


async def _ask(store: Store, waits: list[float]) -> None:
    """Note questions one after the other, as readers would who ask meanwhile."""
    number = 0
    while True:
        begun = perf_counter()
        number += 1
        note = partial(_note, number=number)
        await store.write(note)
        waits.append(perf_counter() - begun)
        await asyncio.sleep(BETWEEN)


def _note(book: Book, number: int) -> None:
    book.note_question("bench", number, "UA", NOON, seq=0, answer=f"reply:bench:{number}:0")
