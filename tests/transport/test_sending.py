"""Several messages on their way at once, and no more claimed than have left."""

import asyncio
from collections.abc import Callable

from markupsafe import Markup
from telegram import Update

from domain.delivery import Delivery
from domain.turn import Cards, Message, Toast
from store.store import Store
from tests.botapi import faults
from tests.transport.conftest import NOON, Rig
from transport.choosing import SENDERS
from transport.outbound import Outbound
from transport.telegram import Telegram
from transport.wire import Outcome, Probe, Sent


class HeldUp:
    """A wire on which nothing leaves, and nothing arrives, until it is told to."""

    def __init__(self) -> None:
        self.taken: list[tuple[Callable[[], None], asyncio.Event]] = []
        self.new = asyncio.Event()

    async def deliver(self, _delivery: Delivery, written: Callable[[], None]) -> Outcome:
        arrived = asyncio.Event()
        self.taken.append((written, arrived))
        self.new.set()
        await arrived.wait()
        return Sent(1)

    async def probe(self, _delivery: Delivery, _message_id: int) -> Probe:
        return False

    async def answer(self, _update: Update, _toast: Toast | Cards) -> None:
        """Nobody presses."""

    async def next(self) -> Callable[[], None]:
        """Wait for one more message and return what says that it has left."""
        await self.new.wait()
        self.new.clear()
        return self.taken[-1][0]


async def test_a_message_is_claimed_only_when_the_one_before_has_left(store: Store) -> None:
    wire = HeldUp()
    outbound = Outbound(store, wire, lambda: NOON, transport="telegram")
    for chat in range(1, SENDERS + 5):
        message = Message(Markup("hello"))
        await store.write(lambda book, c=chat, m=message: book.owe(f"{c}", "telegram", c, m, NOON))  # type: ignore[misc]  # its defaults have no types
    running = asyncio.create_task(outbound.run())

    for number in range(1, SENDERS + 1):
        written = await wire.next()
        await store.write(lambda _: None)  # a claim that was on its way to the store is now made
        assert store.outbox.counts("telegram")["sending"] == number
        written()
    for _, arrived in wire.taken:
        arrived.set()
    await wire.next()

    assert len(wire.taken) == SENDERS + 1
    outbound.stop()
    wire.taken[-1][1].set()
    await running
    assert store.outbox.counts("telegram") == {"sent": SENDERS + 1, "pending": 3}


async def test_a_message_has_left_before_it_is_answered(rig: Rig) -> None:
    rig.server.world.user_says("hello")
    rig.server.fails("sendMessage", faults.slow(0.2))
    left = asyncio.Event()

    delivery = Delivery(id=1, key="one", chat=5, html="hello")
    sending = asyncio.create_task(Telegram(rig.application.bot).deliver(delivery, left.set))
    await asyncio.wait_for(left.wait(), 5)

    assert not sending.done()
    assert await sending == Sent(2)
