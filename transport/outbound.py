"""From the outbox to the wire: claim, send, mark."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from domain.clock import Clock
from domain.delivery import Delivery
from domain.errors import StoreBusyError
from store.book import Book
from store.store import Store
from transport.errors import TokenRefusedError
from transport.wire import Dead, InDoubt, Migrated, Outcome, Refused, Retry, Sent, Wire

log = logging.getLogger(__name__)

R = TypeVar("R")

SENDERS = 8
"""Messages on their way at once. 30 a second at 0.25 s each need 8; httpx gets slower with more."""

LONGEST_PAUSE = 30.0
"""Seconds between two tries of a message that surely did not arrive; the first is 1 s, then doubled."""

LONGEST_SLEEP = 15.0
"""Seconds after which the dispatcher reads the clock again, should somebody have set it."""

BUSY_PAUSE = 1.0
"""Seconds until a store that is locked or full is tried again."""


class Outbound:
    """Sends what is owed over one wire: one dispatcher, `SENDERS` messages on their way at once.

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
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._wire = wire
        self._clock = clock
        self._transport = transport
        self._sleep = sleep
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

    async def deliver(self) -> bool:
        """Claim, send and mark one message. False: nothing is due.

        Raises:
            TokenRefusedError: nothing can be sent with this token.
        """
        now = self._clock()
        delivery = await self._durably(lambda book: book.claim(self._transport, now))
        if delivery is None:
            return False
        outcome = await self._wire.deliver(delivery, lambda: None)
        self._report(delivery, outcome)
        await self._durably(lambda book: self._mark(book, delivery, outcome))
        self._check_token()
        return True

    async def run(self) -> None:
        """Send whatever falls due, until `stop`.

        Raises:
            TokenRefusedError: nothing can be sent with this token.
        """
        async with asyncio.TaskGroup() as senders:
            with suppress(StoreBusyError):
                while not self._stopping:
                    self._owed.clear()
                    while delivery := await self._durably(self._claim_if_free):
                        self._on_their_way += 1
                        written = asyncio.Event()
                        senders.create_task(self._send(delivery, written))
                        await written.wait()
                    await self._until_due()
        self._check_token()

    async def _send(self, delivery: Delivery, written: asyncio.Event) -> None:
        try:
            outcome = await self._wire.deliver(delivery, written.set)
            self._report(delivery, outcome)
            with suppress(StoreBusyError):  # the bot stops: at its next start, the message is in doubt
                await self._durably(lambda book: self._mark(book, delivery, outcome))
        finally:
            written.set()
            self._on_their_way -= 1
            self._owed.set()

    def _claim_if_free(self, book: Book) -> Delivery | None:
        if self._stopping or self._on_their_way >= SENDERS:
            return None
        return book.claim(self._transport, self._clock())

    def _mark(self, book: Book, delivery: Delivery, outcome: Outcome) -> None:
        now = self._clock()
        match outcome:
            case Sent(message_id):
                book.sent(delivery.id, message_id, now)
            case Retry(reason, seconds):
                pause = min(2.0 ** (delivery.attempts - 1), LONGEST_PAUSE) if seconds is None else seconds
                book.retry(delivery.id, now + timedelta(seconds=pause), reason)
            case Dead(reason, disable):
                book.dead(delivery.id, reason, now, disable=disable)
            case InDoubt(reason):
                book.in_doubt(delivery.id, reason, now)
            case Migrated(chat):
                book.retry(delivery.id, now, f"the chat is now {chat}")
                book.migrate(self._transport, delivery.chat, chat)
            case Refused(reason):
                book.retry(delivery.id, now, reason)

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
        due = self._store.outbox.next_due(self._transport)
        seconds = LONGEST_SLEEP
        if due is not None and due > (now := self._clock()):  # else it waits for another of its chat
            seconds = min((due - now).total_seconds(), LONGEST_SLEEP)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._owed.wait(), seconds)

    def _report(self, delivery: Delivery, outcome: Outcome) -> None:
        match outcome:
            case Sent():
                log.info("message sent key=%s tries=%d", delivery.key, delivery.attempts)
            case Refused():
                self._refused = True
                self.stop()
            case _:
                log.warning("message not sent key=%s tries=%d %s", delivery.key, delivery.attempts, outcome)

    def _check_token(self) -> None:
        if self._refused:
            raise TokenRefusedError
