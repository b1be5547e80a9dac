"""A store that is locked or full: wait, do not lose, do not send what is not claimed."""

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from telegram import Update
from telegram.ext import InlineQueryHandler

from domain.delivery import Delivery
from domain.errors import StoreBusyError
from domain.turn import Cards, Turn
from store.book import Book
from tests.transport.conftest import NOON, Rig
from transport.context import Context
from transport.telegram import Telegram
from transport.wire import Outcome

R = TypeVar("R")


class Busy:
    """Lets the store be busy for a while."""

    def __init__(self, rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times = 0
        self._write = rig.store.write
        monkeypatch.setattr(rig.store, "write", self.write)

    async def write(self, change: Callable[[Book], R]) -> R:
        if self.times:
            self.times -= 1
            raise StoreBusyError("the database is locked")
        return await self._write(change)


async def test_an_update_waits_for_the_store_and_is_not_counted_as_failed(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rig.bot.receive([rig.server.world.user_says("hello")])
    busy = Busy(rig, monkeypatch)
    busy.times = 5

    await rig.bot.drain()

    assert rig.shown() == ["hello"]
    assert rig.slept == [1.0] * 5


async def test_an_inline_query_is_answered_once_while_the_store_is_busy(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing_found(_update: Update, _context: Context[Any]) -> Turn[Book]:
        return Turn(at_once=Cards(hint="Nothing"))

    rig.application.add_handler(InlineQueryHandler(nothing_found))
    query = rig.server.world.types_inline("Pokrovsk")
    busy = Busy(rig, monkeypatch)
    busy.times = 2

    for _ in range(2):
        with pytest.raises(StoreBusyError):
            await rig.bot.receive([query])
    await rig.bot.idle()
    assert len(rig.server.called("answerInlineQuery")) == 1
    await rig.bot.receive([query])
    await rig.bot.drain()

    assert len(rig.server.called("answerInlineQuery")) == 1
    assert rig.store.inbox.offset("telegram") == query["update_id"] + 1


async def test_nothing_is_sent_that_could_not_be_claimed(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    await rig.bot.receive([rig.server.world.user_says("hello")])
    await rig.bot.idle()
    sent_while_busy: list[int] = []
    busy = Busy(rig, monkeypatch)
    busy.times = 3

    async def look(seconds: float) -> None:
        sent_while_busy.append(len(rig.server.called("sendMessage")))

    monkeypatch.setattr(rig.bot._outbound, "_sleep", look)
    await rig.bot.drain()

    assert sent_while_busy == [0, 0, 0]
    assert rig.shown() == ["hello"]


async def test_what_has_arrived_is_marked_as_soon_as_the_store_can_be_written(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = Busy(rig, monkeypatch)
    deliver = rig.bot._outbound._wire.deliver

    async def deliver_then_lock(_: Telegram, delivery: Delivery, written: Callable[[], None]) -> Outcome:
        outcome = await deliver(delivery, written)
        busy.times = 3
        return outcome

    monkeypatch.setattr(Telegram, "deliver", deliver_then_lock)
    await rig.hear("hello")

    assert rig.states() == {"sent": 1}
    assert rig.now > NOON
    assert rig.shown() == ["hello"]
