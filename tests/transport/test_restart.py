"""What an earlier process left is taken up: nothing lost, nothing doubled, nothing that kills for ever."""

import asyncio
from typing import Any

import pytest
from markupsafe import Markup
from telegram import Update

from domain.turn import Message, Turn
from store.book import Book
from tests.store.builders import claim
from tests.transport.conftest import Rig, echo
from transport import seam
from transport.context import Context


class Killed(BaseException):
    """The process ends here."""


async def test_questions_that_were_waiting_are_answered_in_order(rig: Rig) -> None:
    updates = [rig.server.world.user_says(str(number), chat=5 + number % 2) for number in range(20)]
    await rig.store.write(lambda book: book.receive("telegram", updates, rig.now))

    await rig.bot.resume()
    await rig.bot.drain()

    assert rig.shown(5) == [str(number) for number in range(0, 20, 2)]
    assert rig.shown(6) == [str(number) for number in range(1, 20, 2)]


async def test_a_message_on_its_way_is_in_doubt_and_those_behind_it_are_sent(rig: Rig) -> None:
    for text in ("1", "2"):
        await rig.owe(Message(Markup(text)), key=text)
    await rig.store.write(lambda book: claim(book, rig.now))

    await rig.bot.resume()
    await rig.bot.drain()

    assert rig.shown() == ["2"]
    assert rig.states() == {"in_doubt": 1, "sent": 1}


async def kill_at_start(rig: Rig, handled: list[str]) -> None:
    """Start a process that dies of the update "poison"."""

    async def die_of_poison(update: Update, context: Context[Any]) -> Turn[Book]:
        assert update.effective_message is not None
        handled.append(update.effective_message.text or "")
        if handled[-1] == "poison":
            raise Killed
        return await echo(update, context)

    rig.handle = die_of_poison
    bot = rig.another_bot()
    try:
        await bot.resume()
    except Killed:
        return
    await bot.drain()


async def test_an_update_that_kills_the_process_runs_alone_then_not_at_all(rig: Rig) -> None:
    handled: list[str] = []
    updates = [
        rig.server.world.user_says("poison", chat=5),
        rig.server.world.user_says("after it", chat=5),
        rig.server.world.user_says("well", chat=6),
    ]
    await rig.store.write(lambda book: book.receive("telegram", updates, rig.now))

    for _ in range(5):
        await kill_at_start(rig, handled)

    assert handled == ["poison", "well", "poison", "poison", "after it"]
    assert rig.shown(5) == ["My mistake.", "after it"]
    assert rig.shown(6) == ["well"]


async def test_a_stopped_bot_finishes_what_is_at_work_and_keeps_the_rest(rig: Rig) -> None:
    handling = asyncio.Event()
    stop = asyncio.Event()

    async def stop_meanwhile(update: Update, context: Context[Any]) -> Turn[Book]:
        stop.set()
        handling.set()
        await asyncio.sleep(0)
        return await echo(update, context)

    rig.handle = stop_meanwhile
    updates = [rig.server.world.user_says(text) for text in ("first", "second")]

    async def source() -> None:
        await rig.bot.receive(updates)
        await asyncio.Event().wait()

    await rig.bot.run(stop, source)

    assert [waiting.update_id for waiting in rig.store.inbox.open("telegram")] == [updates[1]["update_id"]]
    rig.handle = echo
    bot = rig.another_bot()
    await bot.resume()
    await bot.drain()
    assert rig.shown() == ["first", "second"]


async def test_a_bot_can_be_stopped_while_it_takes_up_what_was_left(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seam, "GRACE", 0)
    stop = asyncio.Event()

    async def hang(update: Update, context: Context[Any]) -> Turn[Book]:
        stop.set()
        await asyncio.Event().wait()
        raise AssertionError

    rig.handle = hang

    async def silence() -> None:
        await asyncio.Event().wait()

    left = rig.server.world.user_says("left")
    await rig.store.write(lambda book: book.receive("telegram", [left], rig.now))

    await asyncio.wait_for(rig.bot.run(stop, silence), 10)

    assert [waiting.update_id for waiting in rig.store.inbox.open("telegram")] == [left["update_id"]]
