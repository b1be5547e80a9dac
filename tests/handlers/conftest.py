"""Time that passes, and the card that an editor finds."""

from collections.abc import Awaitable, Callable

import pytest

from commands.parts import services
from config import Config
from delivery.clockwork import Clockwork
from gazetteer.gazetteer import Gazetteer
from store.store import Store
from tests.articles import kept_by_hand
from tests.handlers.cards import review
from tests.people import Clock, Editor
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


@pytest.fixture
async def card(editor: Editor, synced_store: Store, clock: Clock) -> str:
    """The card of an article that has been read, as the editor finds it."""
    kept_by_hand(synced_store, clock())
    return await review(editor)
