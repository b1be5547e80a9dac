"""The clockwork ticks on, whatever goes wrong with one of its steps."""

import asyncio
from contextlib import suppress
from datetime import datetime

import pytest

from commands.parts import services
from config import Config
from delivery.clockwork import Clockwork
from delivery.parts import Parts
from domain.errors import StoreBusyError
from gazetteer.gazetteer import Gazetteer
from store.store import Store
from tests.people import HNATOV, Clock, Newsroom


@pytest.fixture
def parts(synced_store: Store, gazetteer: Gazetteer) -> Parts:
    return services(Config(), synced_store, gazetteer, transport="telegram").unasked


async def broken(_parts: Parts, _now: datetime) -> bool:
    raise ValueError("a mistake in planning")


async def locked(_parts: Parts, _now: datetime) -> bool:
    raise StoreBusyError("locked")


async def test_a_step_that_fails_is_logged_and_the_others_go_on(
    parts: Parts, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    done, woken = [], []

    async def works(_parts: Parts, now: datetime) -> bool:
        done.append(now)
        return True

    clockwork = Clockwork(
        parts, clock, lambda: woken.append(1), tick_seconds=15, steps=(broken, locked, works)
    )

    assert await clockwork.tick()
    assert (done, woken) == ([clock()], [1])
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("ERROR", "planning failed step=broken"),
        ("WARNING", "planning waits for the store reason=locked"),
    ]


async def test_it_ticks_at_start_and_looks_at_the_journal_every_two_seconds(
    parts: Parts, clock: Clock, newsroom: Newsroom
) -> None:
    ticks, waits = [], []

    async def counted(_parts: Parts, _now: datetime) -> bool:
        ticks.append(1)
        return False

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 1:
            newsroom.hears("The road is open", speaker=HNATOV)
        if len(waits) == 3:
            raise asyncio.CancelledError

    clockwork = Clockwork(parts, clock, lambda: None, tick_seconds=3600, steps=(counted,), sleep=sleep)
    with suppress(asyncio.CancelledError):
        await clockwork.run()

    assert len(ticks) == 1
    assert waits[0] == pytest.approx(2.0, abs=0.2)
    assert all(seconds <= 2.0 for seconds in waits)
