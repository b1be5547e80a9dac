"""What editors have sent is read in steps, each of which can be done again."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp import web

from config import Config
from domain.language import Language
from domain.pending import Asks, Origin, Sent
from intake.desk import TRIES, Desk
from intake.fetching import fetching
from intake.room import ReadingRoom
from store.store import Store, open_store
from tests.articles import BRIDGE, LINK
from tests.intake.web import Web
from tests.people import EDITOR, Clock


@pytest.fixture
def store(tmp_path: Path, synced: Path) -> Iterator[Store]:
    path = Path(shutil.copyfile(synced, tmp_path / "sitrep.db"))
    with open_store(path, owners=[EDITOR]) as store:
        yield store


@pytest.fixture
async def desk(store: Store, room: ReadingRoom, news: Web, clock: Clock) -> AsyncIterator[Desk]:
    async with fetching(lookup=news.lookup, permit=news.permit) as fetcher:
        yield Desk(store, room, fetcher, clock, "telegram", Config().timezone, Config().sides)


def send(store: Store, clock: Clock, **known: object) -> int:
    sent = Sent(**{"origin": Origin.PASTE, "text": BRIDGE, "sent_at": clock(), **known})  # type: ignore[arg-type]
    return store.write_now(
        lambda book: book.add_pending("telegram", EDITOR, EDITOR, Language.EN, sent, due=clock())
    )


def owed(store: Store) -> list[str]:
    rows = store.editors._db.execute("SELECT key FROM delivery ORDER BY id").fetchall()
    return [key for (key,) in rows]


async def work(desk: Desk, clock: Clock) -> None:
    await asyncio.gather(*desk.jobs(clock()))


async def test_each_thing_is_worked_on_once_at_a_time(desk: Desk, store: Store, clock: Clock) -> None:
    send(store, clock)

    first, second = desk.jobs(clock()), desk.jobs(clock())

    assert (len(first), len(second)) == (1, 0)
    await asyncio.gather(*first)
    assert owed(store) == ["intake:1:ask:outlet"]


async def test_what_is_asked_waits_for_its_editor(desk: Desk, store: Store, clock: Clock) -> None:
    number = send(store, clock)
    await work(desk, clock)
    clock.passes(days=1)
    await work(desk, clock)

    waiting = store.pending.get(number)
    assert waiting is not None
    assert waiting.asks is Asks.OUTLET
    assert owed(store) == ["intake:1:ask:outlet"]


async def test_another_transports_is_left_to_it(desk: Desk, store: Store, clock: Clock) -> None:
    sent = Sent(Origin.PASTE, BRIDGE, clock())
    store.write_now(
        lambda book: book.add_pending("terminal-5", EDITOR, EDITOR, Language.EN, sent, due=clock())
    )

    assert desk.jobs(clock()) == []


async def test_a_slow_page_holds_up_no_other_article(
    desk: Desk, store: Store, clock: Clock, news: Web
) -> None:
    release = asyncio.Event()

    async def slow(_: web.BaseRequest) -> web.StreamResponse:
        await release.wait()
        return web.Response(status=404)

    send(store, clock, origin=Origin.LINK, text="", link=news.does("/slow", slow))
    send(store, clock, source="Courier", published=clock(), link=LINK)
    slow_one, quick_one = desk.jobs(clock())
    waiting = asyncio.create_task(slow_one)

    await quick_one

    assert owed(store) == ["intake:2:card"]
    release.set()
    await waiting
    assert owed(store) == ["intake:2:card", "intake:1:unread"]


async def test_what_cannot_be_read_for_a_mistake_of_ours_is_put_aside(
    desk: Desk, store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    words = "words of an article"[::-1]

    class Broken:
        async def read(self, _: object) -> object:
            raise RuntimeError(words)

    desk.room = Broken()  # type: ignore[assignment]
    send(store, clock, source="Courier", published=clock(), link=LINK)

    for _ in range(TRIES):
        await work(desk, clock)
        clock.passes(seconds=5)

    assert owed(store) == ["intake:1:failed"]
    assert store.pending.get(1) is None
    assert len(caplog.get_records("call")) == TRIES
    assert words not in caplog.text
    caplog.clear()
