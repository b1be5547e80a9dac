"""From the outbox to the wire: compose, claim, send, mark."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from domain.clock import Clock
from domain.delivery import Delivery
from domain.errors import StoreBusyError
from store.book import Book
from store.outbox import Due
from store.store import Store
from transport.choosing import BULK, Choosing
from transport.composing import Compose, Composing, nothing_to_compose
from transport.errors import TokenRefusedError
from transport.marking import ALL, Marking, Sending, report
from transport.pacing import FIRST, Pacer
from transport.remembering import remember_pace
from transport.settling import Settling
from transport.wire import Flooded, InDoubt, Outcome, Refused, Retry, Wire

log = logging.getLogger(__name__)

R = TypeVar("R")

LONGEST_SLEEP = 15.0
"""Seconds after which the dispatcher reads the clock again, should somebody have set it."""

UNCLAIMED_PAUSE = 0.02
"""Seconds until the next look after one in which nothing came to be sent."""

BUSY_PAUSE = 1.0
"""Seconds until a store that is locked or full is tried again."""


class Outbound:
    """Sends what is owed over one wire: one dispatcher, many messages on their way at once.

    A message is claimed durably before it is sent, and marked durably after. One that was claimed and
    never marked, because the process ended in between, is in doubt: so one is claimed only when the one
    before it has left this machine.
    """

    def __init__(
        self,
        store: Store,
        wire: Wire,
        clock: Clock,
        *,
        transport: str,
        sending: Sending | None = None,
        compose: Compose = nothing_to_compose,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._wire = wire
        self._clock = clock
        self._transport = transport
        self._sending = sending or Sending()
        self._sleep = sleep
        self._monotonic = monotonic
        self._pacer = Pacer(self._sending.limits)
        self._marking = Marking(transport, self._sending)
        self._composing = Composing(store, compose, clock)
        self._choosing = Choosing(store, self._pacer, transport, self._sending.settle or timedelta(0))
        self._settling = Settling(store, wire, self._pacer, self._marking, monotonic)
        self._begun = monotonic()
        self._owed = asyncio.Event()
        self._stopping = False
        self._refused = False
        self._on_their_way = 0

    def owed(self) -> None:
        """Hear that there is something to send."""
        self._owed.set()

    def stop(self) -> None:
        """Claim nothing more; `run` returns when what is on its way has arrived."""
        self._stopping = True
        self._owed.set()

    async def resume(self) -> None:
        """Take up what an earlier process left: what was on its way, and how long is to be waited."""
        now = self._clock()
        settle = self._sending.settle is not None
        number = await self._store.write(
            lambda book: book.doubt_all_sending(self._transport, now, settle=settle)
        )
        if number:
            log.warning("messages in doubt since the last run number=%d", number)
        remember_pace(self._pacer, self._store, self._transport, now, self._monotonic())

    async def deliver(self) -> bool:
        """Send one message that is due and may go, or settle one in doubt. False: there is nothing to do.

        Raises:
            TokenRefusedError: nothing can be sent with this token.
        """
        if step := self._settling.next(self._clock(), self._monotonic()):
            await self._settle(step)
            return True
        while due := self._choose(1):
            claimed = await self._claim(due)
            for delivery in claimed:
                await self._send(delivery, asyncio.Event())
            if claimed:
                self._check_token()
                return True
        return False

    async def run(self) -> None:
        """Send whatever falls due, until `stop`.

        Raises:
            TokenRefusedError: nothing can be sent with this token.
        """
        if self._pacer.is_limited:
            self._pacer.holds_all(self._begun + FIRST)
        async with asyncio.TaskGroup() as senders:
            with suppress(StoreBusyError):
                while not self._stopping:
                    self._owed.clear()
                    if not await self._begin(senders):
                        await self._until_due()
        self._check_token()

    async def _begin(self, senders: asyncio.TaskGroup) -> bool:
        """Begin to send what may go just now; return whether there was any."""
        if self._on_their_way < BULK and (step := self._settling.next(self._clock(), self._monotonic())):
            self._on_their_way += 1
            senders.create_task(self._until_settled(step))
            return True
        due = self._choose(self._pacer.at_a_time)
        if not due:
            return False
        all_written = []
        claimed = await self._claim(due)
        if not claimed:  # given up, nothing to say, or composed while the journal grew: then not without end
            await asyncio.sleep(UNCLAIMED_PAUSE)
        for delivery in claimed:
            self._on_their_way += 1
            all_written.append(written := asyncio.Event())
            senders.create_task(self._until_sent(delivery, written))
        for written in all_written:
            await written.wait()
        return True

    def _choose(self, most: int) -> Sequence[Due]:
        return self._choosing.choose(self._clock(), self._monotonic(), self._on_their_way, most)

    async def _claim(self, due: Sequence[Due]) -> list[Delivery]:
        """Compose and claim; what could not be, for now or for ever, is left out."""
        ready = await self._composing.compose(due, self._durably)

        def claim(book: Book) -> list[Delivery]:
            if self._stopping:
                return []
            now = self._clock()
            found = (book.claim(one.id, now, writing) for one, writing in ready)
            return [delivery for delivery in found if delivery is not None]

        claimed = await self._durably(claim) if ready else []
        for delivery in claimed:
            self._pacer.sends(delivery.chat, self._monotonic(), paid=delivery.paid)
        return claimed

    async def _until_sent(self, delivery: Delivery, written: asyncio.Event) -> None:
        try:
            with suppress(StoreBusyError):  # the bot stops: at its next start, the message is in doubt
                await self._send(delivery, written)
        finally:
            written.set()
            self._on_their_way -= 1
            self._owed.set()

    async def _send(self, delivery: Delivery, written: asyncio.Event) -> None:
        outcome = await self._wire.deliver(delivery, written.set)
        report(delivery, outcome)
        pause = self._pace(delivery, outcome)
        now = self._clock()

        def mark(book: Book) -> None:
            self._marking.mark(book, delivery, outcome, now)
            if pause:
                book.pause(self._transport, ALL, now + timedelta(seconds=pause))

        await self._durably(mark)

    async def _until_settled(self, step: Delivery) -> None:
        try:
            with suppress(StoreBusyError):
                await self._settle(step)
        finally:
            self._on_their_way -= 1
            self._owed.set()

    async def _settle(self, step: Delivery) -> None:
        outcome = await self._settling.settle(step, self._clock, self._durably)
        if outcome is not None:
            self._pace(step, outcome)
        self._check_token()

    def _pace(self, delivery: Delivery, outcome: Outcome) -> float:
        """Let the next ones go as fast as this outcome allows; return for how long nothing may go at all."""
        now = self._monotonic()
        match outcome:
            case Flooded(_, seconds):
                self._pacer.answered()
                return self._pacer.flooded(delivery.chat, seconds, now)
            case InDoubt() | Retry():
                if rest := self._pacer.failed(now):
                    log.warning("the server fails pause=%.0f", rest)
            case Refused():
                self._refused = True
                self.stop()
            case _:
                self._pacer.answered()
        return 0.0

    async def _durably(self, change: Callable[[Book], R]) -> R:
        """Write, waiting for a store that is busy: unmarked, a message that has arrived would be in doubt.

        Raises:
            StoreBusyError: the store is busy and the bot stops.
        """
        while True:
            try:
                return await self._store.write(change)
            except StoreBusyError as error:
                log.warning("sending waits for the store reason=%s", error)
                if self._stopping:
                    raise
            await self._sleep(BUSY_PAUSE)

    async def _until_due(self) -> None:
        """Wait for something new to send, a sender that is free again, or the next time that falls due."""
        wait = min(self._choosing.wait, self._settling.wait, LONGEST_SLEEP)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._owed.wait(), max(wait, 0.0))

    def _check_token(self) -> None:
        if self._refused:
            raise TokenRefusedError
