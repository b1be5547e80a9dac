"""The bot between the store and a wire; every part is a step, and `run` only waits between steps."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from domain.clock import Clock
from domain.errors import SitrepError, StoreError
from store.book import Book
from store.inbox import AT_ONCE
from store.store import Store
from transport.composing import Compose, nothing_to_compose
from transport.context import BotApplication
from transport.inbound import PAUSES, TRIES, Inbound, Pauses, Replies
from transport.incoming import Incoming, readable
from transport.lanes import Lanes
from transport.marking import Sending
from transport.outbound import Outbound
from transport.throttle import Throttle
from transport.traces import trace
from transport.wire import Wire

log = logging.getLogger(__name__)

TELEGRAM = "telegram"
"""The name under which Telegram's updates and messages stand in the store."""

SIDE_BY_SIDE = 16
"""Chats whose updates are handled at once."""

LONGEST_QUEUE = 500
"""Updates that may wait in memory; beyond, they are left with Telegram."""

TICK = 0.25
"""Seconds between two looks at the updates that were put off."""

GRACE = 5.0
"""Seconds that handlers get to finish when the bot stops; what is cut off runs again at the next start."""


Jobs = Callable[[datetime], Sequence[Coroutine[Any, Any, None]]]
"""Returns the work that has come due by a moment and that nobody is at; it ends in writes of its own."""


def _no_jobs(_now: datetime) -> Sequence[Coroutine[Any, Any, None]]:
    return ()


class Bot:
    """Takes updates in, has them handled, and sends what is owed.

    `receive`, `idle`, `deliver` and `drain` are all there is to it, and tests use nothing else: `run` calls
    them as things happen.
    """

    def __init__(
        self,
        application: BotApplication,
        services: Any,
        store: Store,
        wire: Wire,
        replies: Replies,
        clock: Clock,
        *,
        transport: str = TELEGRAM,
        sending: Sending | None = None,
        compose: Compose = nothing_to_compose,
        pauses: Pauses = PAUSES,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        jobs: Jobs = _no_jobs,
    ) -> None:
        self._jobs = jobs
        self._store = store
        self._clock = clock
        self._transport = transport
        self._sleep = sleep
        self._outbound = Outbound(
            store,
            wire,
            clock,
            transport=transport,
            sending=sending,
            compose=compose,
            sleep=sleep,
            monotonic=monotonic,
        )
        self._inbound = Inbound(
            application,
            services,
            store,
            wire,
            replies,
            clock,
            transport=transport,
            pauses=pauses,
            sleep=sleep,
            owed=self._outbound.owed,
            later=self._later,
            throttle=Throttle() if transport == TELEGRAM else None,  # nobody floods their own terminal
        )
        self._lanes: Lanes[Incoming] = Lanes(self._inbound.handle, width=SIDE_BY_SIDE)
        self._at_once: Lanes[Incoming] = Lanes(self._inbound.answer_at_once, width=SIDE_BY_SIDE)
        self._answered: deque[int] = deque(maxlen=LONGEST_QUEUE)
        self._put_off: list[tuple[datetime, Incoming]] = []

    async def receive(self, raw_updates: object) -> None:
        """Keep what an answer to getUpdates holds, then have the new ones handled.

        Returns when they are durable and there is room for more: then they may be confirmed. Inline queries
        are answered meanwhile, for the store may be locked for longer than anybody waits for them.
        """
        updates = readable(raw_updates)
        if not updates:
            return
        self._answer_at_once(updates)
        for raw in await self._keep(updates):
            self._schedule(Incoming(raw["update_id"], raw))
        await self._lanes.room(LONGEST_QUEUE)
        await self._at_once.room(LONGEST_QUEUE)

    def _answer_at_once(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Have inline queries answered, once though they come again until they can be kept."""
        for raw in updates:
            if AT_ONCE in raw and raw["update_id"] not in self._answered:
                self._answered.append(raw["update_id"])
                incoming = Incoming(raw["update_id"], raw)
                self._at_once.add(incoming.lane, incoming)

    async def resume(self) -> None:
        """Take up what an earlier process left, before anything is received or sent."""
        await self._outbound.resume()
        await self._try_again_what_is_open()

    def owed(self) -> None:
        """Hear that something was planned or owed, outside of a turn."""
        self._outbound.owed()

    async def handled(self) -> None:
        """Wait until all that was received is handled."""
        await self._lanes.idle()

    async def idle(self) -> None:
        """Wait until all that can be handled by now is handled, what was put off and due jobs too."""
        await self._lanes.idle()
        await self._at_once.idle()
        while self._take_up() or await self._work():
            await self._lanes.idle()

    async def deliver(self) -> bool:
        """Send one message that is due. False: there is none."""
        return await self._outbound.deliver()

    async def drain(self) -> None:
        """Handle and send everything that can be now."""
        await self.idle()
        while await self.deliver():
            await self.idle()

    async def run(self, stop: asyncio.Event, source: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Handle what `source` receives, and send what is owed, until `stop` is set.

        Then no more is received, the handlers at work and the messages on their way are finished; the rest
        waits in the store.

        Raises:
            TokenRefusedError: the server does not know the bot's token.
            SitrepError: another thing that ends the bot, and what to do.
        """
        await self._outbound.resume()
        try:
            async with asyncio.TaskGroup() as parts:
                sending = parts.create_task(self._outbound.run())
                watching = parts.create_task(self._lanes.watch())
                receiving = parts.create_task(self._take_in(source))
                retrying = parts.create_task(self._take_up_in_time())
                working = parts.create_task(self._work_in_time())
                await stop.wait()
                for part in (receiving, retrying, working, watching):
                    part.cancel()
                await self._at_once.stop(0)
                await self._lanes.stop(GRACE)
                self._outbound.stop()
                await sending
        except BaseExceptionGroup as errors:
            if known := errors.subgroup(SitrepError):
                raise _first(known) from None
            raise
        finally:
            await self._at_once.stop(0)
            await self._lanes.stop(0)

    async def _take_in(self, source: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Handle what an earlier process left, then what comes in."""
        await self._try_again_what_is_open()
        await source()

    async def _keep(self, updates: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """Keep a batch and return what of it is new; of an update that cannot be stored, only its number."""
        now = self._clock()
        try:
            new = set(await self._store.write(lambda book: book.receive(self._transport, updates, now)))
        except StoreError:
            raise
        except Exception as error:  # a number beyond what SQLite holds, say
            if len(updates) > 1:
                return [new for raw in updates for new in await self._keep([raw])]
            if updates[0].keys() == {"update_id"}:
                raise
            log.error("update cannot be stored update=%d\n%s", updates[0]["update_id"], trace(error))
            return await self._keep([{"update_id": updates[0]["update_id"]}])
        return [raw for raw in {raw["update_id"]: raw for raw in updates}.values() if raw["update_id"] in new]

    async def _try_again_what_is_open(self) -> None:
        """Handle what is open; one of it may have ended the process that left it.

        So each is counted as tried before it is. What was tried before runs alone, after the rest, and so
        does what follows it in its chat; what was tried too often is put aside.
        """
        left = self._store.inbox.open(self._transport)
        waiting = [(Incoming.from_text(row.update_id, row.raw), row.tries) for row in left]
        suspect = {incoming.lane for incoming, tries in waiting if tries}
        await self._try(*(incoming for incoming, _ in waiting if incoming.lane not in suspect))
        for incoming, tries in waiting:
            if incoming.lane not in suspect:
                continue
            if tries < TRIES:
                await self._try(incoming)
            else:
                await self._inbound.put_aside(incoming, f"left open by {tries} tries")

    async def _try(self, *together: Incoming) -> None:
        now = self._clock()

        def count(book: Book) -> None:
            for incoming in together:
                book.failed(self._transport, incoming.id, "left open", now)

        await self._store.write(count)
        for incoming in together:
            self._schedule(incoming)
        await self._lanes.idle()

    def _schedule(self, incoming: Incoming) -> None:
        self._lanes.add(incoming.lane, incoming)

    def _later(self, incoming: Incoming, due: datetime) -> None:
        self._put_off.append((due, incoming))

    def _take_up(self) -> bool:
        """Schedule what was put off for long enough; return whether there was any."""
        now = self._clock()
        due = [incoming for when, incoming in self._put_off if when <= now]
        self._put_off = [(when, incoming) for when, incoming in self._put_off if when > now]
        for incoming in sorted(due, key=attrgetter("id")):
            self._schedule(incoming)
        return bool(due)

    async def _take_up_in_time(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            self._take_up()

    async def _work(self) -> bool:
        """Do the jobs that are due; return whether there were any."""
        jobs = self._jobs(self._clock())
        await asyncio.gather(*jobs)
        if jobs:
            self._outbound.owed()
        return bool(jobs)

    async def _work_in_time(self) -> None:
        """Begin jobs as they come due; one that takes long holds up no other."""
        async with asyncio.TaskGroup() as begun:
            while True:
                await asyncio.sleep(TICK)
                for job in self._jobs(self._clock()):
                    begun.create_task(self._finish(job))

    async def _finish(self, job: Coroutine[Any, Any, None]) -> None:
        await job
        self._outbound.owed()


def _first(errors: BaseExceptionGroup[SitrepError]) -> SitrepError:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    assert isinstance(error, SitrepError)
    return error
