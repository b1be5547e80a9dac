"""The real process, killed again and again while it says what nobody has asked for at that moment.

Alerts and digests, then the withdrawal of what they told, then a broadcast: each chat is owed each of them
once, the old messages are struck, and the editor has one report. A part of the sends and edits goes wrong.
"""

import asyncio
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.killing import some_fault
from bench.process import prepare, running
from commands.parts import sync_places
from domain.audience import ChatKind
from domain.clock import system_clock
from domain.language import Language
from domain.schedule import INSTANT, Frequency, Rhythm
from domain.subscription import Address, Subject, SubjectKind, Wish
from gazetteer.gazetteer import open_gazetteer
from store.book import Book
from store.store import Store, open_store
from tests.botapi.faults import Fault
from tests.botapi.server import Server, serving
from tests.botapi.world import Shown
from tests.people import HNATOV, Clock, Newsroom

PLACE = "UA14160210010099403"
WORDS, NOTICE = "The road to the town is open", "Withdrawn: words you saw"
BROADCAST, REPORT = "The corridor is open from Monday.", "The broadcast is over"
ZONE = ZoneInfo("Europe/Kyiv")
EDITOR = 1
READERS, GROUPS = range(1000, 1060), range(-1_000_000_100_040, -1_000_000_100_000)
CHATS = (*READERS, *GROUPS)

SETTLE = 2.0
SETTINGS = f"settle_seconds = {SETTLE}\n[digests]\ntick_seconds = 0.5\nalert_hold_seconds = 2"

FAULTY = 0.25
"""The share of sends and edits that go wrong."""

PATIENCE = 180.0
"""Seconds after the last kill until what has not arrived counts as lost."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One kind of thing that chats are owed, and how many of them lack it or have it twice."""

    name: str
    owed: int
    lost: int
    doubled: int


class Telling:
    """One run: the server, what goes wrong there, and what the chats have at the end of each phase."""

    def __init__(self, folder: Path, kills: int, seed: int) -> None:
        self.server = Server()
        self.server.world.date = lambda: int(system_clock().timestamp())
        self.faulted = 0
        self._folder = folder
        self._kills = kills
        self._chance = random.Random(seed)

    async def run(self) -> list[Phase]:
        """Let the bot be killed so often in each phase; return what became of each."""
        async with serving(self.server):
            settings = prepare(self._folder, self.server, [], SETTINGS)
            with open_store(self._folder / "sitrep.db", owners=[EDITOR]) as store:
                number = _follow(store, self.server)
                told = await self._phase(settings, "alerts and digests", CHATS, _tells)
                store.write_now(lambda book: _withdraw(book, number))
                noticed = await self._phase(settings, "withdrawal", CHATS, _is_notice)
                struck = await self._phase(settings, "old words struck", CHATS, _is_struck, kills=0)
                store.write_now(_broadcast)
                sent = await self._phase(settings, "broadcast", GROUPS, lambda m: m.text == BROADCAST)
                report = await self._phase(settings, "its report", [EDITOR], _is_report, kills=0)
        return [told, noticed, struck, sent, report]

    async def _phase(
        self,
        settings: Path,
        name: str,
        owed: Sequence[int],
        is_it: Callable[[Shown], bool],
        kills: int | None = None,
    ) -> Phase:
        def counts() -> list[int]:
            return [sum(map(is_it, self.server.world.delivered(chat))) for chat in owed]

        self.server.chance = self._perhaps
        for _ in range(self._kills if kills is None else kills):
            async with running(settings):
                before = len(self.server.requests)
                await self.server.until(lambda n=before: len(self.server.requests) > n, timeout=60)  # type: ignore[misc]
                await asyncio.sleep(self._chance.uniform(0.5, 4.0))  # nothing is sent in the first second
        self.server.chance = lambda _: None
        async with running(settings):
            with suppress(TimeoutError):
                await self.server.until(lambda: all(counts()), PATIENCE)
            await asyncio.sleep(2 * SETTLE + 4)  # for what would come twice
        return Phase(name, len(owed), counts().count(0), sum(found > 1 for found in counts()))

    def _perhaps(self, method: str) -> Fault | None:
        if method not in ("sendMessage", "editMessageText") or self._chance.random() >= FAULTY:
            return None
        self.faulted += 1
        return some_fault(self._chance)


def _tells(message: Shown) -> bool:
    return WORDS in message.text and not _is_notice(message)


def _is_notice(message: Shown) -> bool:
    return message.text.startswith(NOTICE)


def _is_struck(message: Shown) -> bool:
    return _tells(message) and "<s>" in message.html


def _is_report(message: Shown) -> bool:
    return message.text.startswith(REPORT)


def _follow(store: Store, server: Server) -> int:
    """Let half of the chats follow at once, the others daily, and publish something; return its number."""
    clock, begun = Clock(), system_clock()
    clock.now = begun

    def follow(book: Book) -> None:
        book.joined("telegram", EDITOR, ChatKind.PRIVATE, "", None, begun)
        for chat in (EDITOR, *CHATS):
            greeting = server.world.user_says("hello", chat=chat)
            book.receive("telegram", [greeting], begun)
            book.close("telegram", greeting["update_id"], begun)
        for chat in CHATS:
            address, wish = Address("telegram", chat), _wish(begun, at_once=chat % 2 == 0)
            book.follow(address, wish, [PLACE], Language.EN, ZONE, begun - timedelta(minutes=2))
            if chat < 0:
                book.joined("telegram", chat, ChatKind.SUPERGROUP, f"Group {chat}", EDITOR, begun)

    with open_gazetteer() as gazetteer:
        sync_places(store, gazetteer)
        store.write_now(follow)
        server.world.waiting.clear()
        today = begun.astimezone(ZONE).date()
        return Newsroom(store, gazetteer, clock).hears(WORDS, speaker=HNATOV, said_on=today, published=today)


def _wish(now: datetime, *, at_once: bool) -> Wish:
    due = (now - timedelta(minutes=1)).astimezone(ZONE)
    daily = Rhythm(Frequency.DAILY, time(due.hour, due.minute))
    return Wish(Subject(SubjectKind.PLACE, PLACE), INSTANT if at_once else daily)


def _withdraw(book: Book, number: int) -> None:
    book.withdraw(number, system_clock(), made_by="bench", reason="it was a mistake")


def _broadcast(book: Book) -> None:
    now = system_clock()
    number = book.draft_broadcast("telegram", EDITOR, 1, BROADCAST, now)
    book.start_broadcast(number, now, None, paid=False, lately=now)
