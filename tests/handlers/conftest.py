"""Time that passes: what falls due in it is planned and sent."""

from collections.abc import Awaitable, Callable

import pytest

from commands.parts import services
from config import Config
from delivery.clockwork import Clockwork
from gazetteer.gazetteer import Gazetteer
from store.store import Store
from tests.people import Clock
from transport.seam import TELEGRAM, Bot

TimePasses = Callable[..., Awaitable[None]]


@pytest.fixture
def time_passes(bot: Bot, synced_store: Store, gazetteer: Gazetteer, clock: Clock) -> TimePasses:
    """Let so much time pass: what falls due in it is planned and sent."""
    parts = services(Config(), synced_store, gazetteer, transport=TELEGRAM, bot_username="sitrep_test_bot")
    clockwork = Clockwork(parts.unasked, clock, bot.owed, tick_seconds=15)

    async def passes(**duration: float) -> None:
        clock.passes(**duration)
        await clockwork.tick()
        await bot.drain()

    return passes
