"""Fetching: kept first, confirmed after, and going on whatever the server does."""

import json
from typing import Any

import pytest
from telegram import Update

from domain.errors import StoreBusyError
from domain.turn import Turn
from store.book import Book
from tests.botapi import faults
from tests.transport.conftest import Rig
from transport.context import Context
from transport.errors import TokenRefusedError
from transport.polling import AT_LEAST, WANTED, Polling
from transport.seam import LONGEST_QUEUE


def polling(rig: Rig) -> Polling:
    """Return a poll loop that does not wait for what is not there."""
    return Polling(
        rig.application.bot,
        rig.bot.receive,
        lambda: rig.store.inbox.offset("telegram"),
        wait=0,
        sleep=rig.sleep,
    )


async def test_a_poll_asks_for_what_we_handle_and_confirms_what_is_kept(rig: Rig) -> None:
    first = rig.server.world.user_says("one")
    poll = polling(rig)

    assert await poll.step()
    assert await poll.step()

    wanted = json.dumps(list(WANTED))
    assert rig.server.called("getUpdates") == [
        {"timeout": "0", "allowed_updates": wanted},
        {"timeout": "0", "allowed_updates": wanted, "offset": str(first["update_id"] + 1)},
    ]
    assert rig.server.world.waiting == []
    await rig.bot.drain()
    assert rig.shown() == ["one"]


async def test_what_was_not_kept_is_not_confirmed(rig: Rig) -> None:
    rig.server.world.user_says("one")

    async def full(updates: object) -> None:
        raise StoreBusyError("the disk is full")

    poll = Polling(rig.application.bot, full, lambda: None, wait=0, sleep=rig.sleep)

    assert not await poll.step()
    assert await polling(rig).step()
    await rig.bot.drain()
    assert rig.shown() == ["one"]


async def test_the_offset_follows_the_last_batch_even_when_numbers_start_anew(rig: Rig) -> None:
    await rig.bot.receive([{"update_id": 5_000_000, "poll": {}}])
    await rig.bot.receive([{"update_id": 41, "poll": {}}])

    assert rig.store.inbox.offset("telegram") == 42


@pytest.mark.parametrize(
    "fault",
    [
        faults.dropped(),
        faults.lost(),
        faults.garbage(accepted=True),
        faults.bad_gateway(accepted=False),
        faults.refused(409, "Conflict: terminated by other getUpdates request"),
        faults.refused(500, "Internal Server Error"),
    ],
)
async def test_polling_goes_on_after_a_pause_and_loses_nothing(rig: Rig, fault: faults.Fault) -> None:
    rig.server.world.user_says("one")
    rig.server.fails("getUpdates", fault)
    poll = polling(rig)

    assert [await poll.step(), await poll.step()] == [False, True]
    await rig.bot.drain()

    assert (rig.slept, rig.shown()) == ([1.0], ["one"])


async def test_pauses_double_up_to_thirty_seconds_and_start_anew_after_a_success(rig: Rig) -> None:
    rig.server.fails("getUpdates", *[faults.bad_gateway(accepted=False)] * 7)
    poll = polling(rig)

    for _ in range(8):
        await poll.step()
    rig.server.fails("getUpdates", faults.bad_gateway(accepted=False))
    await poll.step()

    assert rig.slept == [1, 2, 4, 8, 16, 30, 30, 1]


async def test_a_flooded_poll_waits_as_long_as_told(rig: Rig) -> None:
    rig.server.fails("getUpdates", faults.flood(17))

    await polling(rig).step()

    assert rig.slept == [17]


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_token_ends_polling(rig: Rig, code: int) -> None:
    rig.server.fails("deleteWebhook", faults.refused(code, "Unauthorized"))

    with pytest.raises(TokenRefusedError, match="Telegram refuses the token"):
        await polling(rig).run()


async def test_a_server_that_does_not_wait_is_not_asked_without_a_pause(rig: Rig) -> None:
    rig.server.fails("getUpdates", *[faults.answered([])] * 4)
    poll = Polling(rig.application.bot, rig.bot.receive, lambda: None, sleep=rig.sleep)
    await poll.step()  # what waits is asked for without waiting

    for _ in range(3):
        assert await poll.step()

    assert rig.slept == [AT_LEAST] * 3


async def test_what_waited_is_asked_for_without_waiting_and_then_it_is_said_that_it_is_there(
    rig: Rig,
) -> None:
    waited = [rig.server.world.user_says("hello", chat=1 + number) for number in range(150)]
    kept: list[int | None] = []
    poll = Polling(
        rig.application.bot,
        rig.bot.receive,
        lambda: rig.store.inbox.offset("telegram"),
        caught_up=lambda: kept.append(rig.store.inbox.offset("telegram")),
    )

    await poll.step()
    assert kept == []
    await poll.step()
    assert kept == [waited[-1]["update_id"] + 1]
    rig.server.world.user_says("hello")
    await poll.step()

    assert [asked["timeout"] for asked in rig.server.called("getUpdates")] == ["0", "0", "30"]
    assert len(kept) == 1
    await rig.bot.drain()


@pytest.mark.parametrize("result", [{}, "updates", None, 7, [{"message": {}}], [None]])
async def test_an_answer_without_updates_is_a_failure(rig: Rig, result: object) -> None:
    rig.server.fails("getUpdates", faults.answered(result))

    assert not await polling(rig).step()
    assert rig.slept == [1]


async def test_another_program_that_polls_is_borne_with_short_pauses(rig: Rig) -> None:
    conflict = faults.refused(409, "Conflict: terminated by other getUpdates request")
    rig.server.fails("getUpdates", *[conflict] * 6)
    poll = polling(rig)

    for _ in range(6):
        assert not await poll.step()

    assert rig.slept == [1, 2, 4, 5, 5, 5]


async def test_thousands_of_waiting_updates_are_taken_a_few_hundred_at_a_time(rig: Rig) -> None:
    handled = 0
    at_once = 0

    async def slow(update: Update, context: Context[Any]) -> Turn[Book]:
        nonlocal handled, at_once
        waiting = rig.store.outbox._db.execute("SELECT count(*) FROM inbox WHERE state = 'open'").fetchone()
        at_once = max(at_once, waiting[0])
        handled += 1
        return Turn()

    rig.handle = slow
    for number in range(2_000):
        rig.server.world.user_says(str(number), chat=1 + number % 500)
    poll = polling(rig)

    while rig.server.world.waiting:
        assert await poll.step()
    await rig.bot.idle()

    assert handled == 2_000
    assert at_once <= LONGEST_QUEUE + 100
