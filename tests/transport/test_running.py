"""The bot running by itself: the same steps, as things happen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.botapi import faults
from tests.transport.conftest import Rig
from transport.application import build_application, running
from transport.errors import TokenRefusedError
from transport.polling import Polling


async def nothing(updates: object) -> None:
    """Receive nothing."""


@asynccontextmanager
async def at_work(rig: Rig) -> AsyncIterator[None]:
    stop = asyncio.Event()
    poll = Polling(rig.application.bot, rig.bot.receive, lambda: rig.store.inbox.offset("telegram"))
    task = asyncio.create_task(rig.bot.run(stop, poll.run))
    try:
        yield
    finally:
        stop.set()
        await task


async def test_questions_are_answered_as_they_come(rig: Rig) -> None:
    async with at_work(rig):
        for number in range(30):
            rig.server.world.user_says(str(number), chat=1 + number % 3)
        await rig.server.until(lambda: len(rig.server.world.messages) == 30)

    assert rig.shown(1) == [str(number) for number in range(0, 30, 3)]


async def test_a_message_on_its_way_when_the_bot_stops_arrives_and_is_marked(rig: Rig) -> None:
    rig.server.fails("sendMessage", faults.slow(0.2))

    async with at_work(rig):
        rig.server.world.user_says("hello")
        await rig.server.until(lambda: bool(rig.server.world.messages))

    assert rig.states() == {"sent": 1}


async def test_a_second_copy_that_polls_is_borne(rig: Rig) -> None:
    async with at_work(rig):
        await rig.server.until(lambda: len(rig.server.called("getUpdates")) == 1)
        async with running(build_application(rig.server.token, base_url=rig.server.base_url)) as copy:
            await Polling(copy.bot, nothing, lambda: None, wait=0).step()
        rig.server.world.user_says("still there?")
        await rig.server.until(lambda: rig.shown() == ["still there?"])


async def test_a_token_refused_in_the_middle_ends_the_run(rig: Rig) -> None:
    rig.server.fails("sendMessage", faults.refused(401, "Unauthorized"))

    rig.server.world.user_says("hello")
    poll = Polling(rig.application.bot, rig.bot.receive, lambda: None)

    with pytest.raises(TokenRefusedError):
        await rig.bot.run(asyncio.Event(), poll.run)
