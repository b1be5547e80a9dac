"""As fast as Telegram allows, and never faster: over all chats, in one chat, in a group, after a refusal."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from domain.delivery import Lane
from domain.turn import Message
from tests.botapi import faults
from tests.botapi.limits import Limits as Strict
from tests.transport.conftest import Rig
from transport.marking import Sending
from transport.pacing import FAILURES, LONGEST_REST, WINDOW, Limits, Pacer

GROUP = -1001000000007
STEP = 0.01


def sending_times(chats: list[int], limits: Limits, *, seconds: float = 600) -> list[tuple[float, int]]:
    """Return when a sender that is always ready sends what it owes to these chats, and to whom."""
    pacer, waiting, now = Pacer(limits), list(chats), 0.0
    sent = []
    while waiting and now < seconds:
        if pacer.wait(now) <= 0 and (ready := [chat for chat in waiting if pacer.chat_wait(chat, now) <= 0]):
            waiting.remove(ready[0])
            pacer.sends(ready[0], now)
            sent.append((now, ready[0]))
        else:
            now += STEP
    return sent


def test_a_broadcast_keeps_nine_tenths_of_what_is_allowed_and_stays_below() -> None:
    times = [at for at, _ in sending_times(list(range(1, 601)), Limits.of(28))]

    assert 599 / (times[-1] - times[0]) > 27
    assert all(sum(at <= other < at + 1 for other in times) <= 30 for at in times)


def test_a_slot_that_was_missed_is_made_up_for_once_and_no_more() -> None:
    pacer = Pacer(Limits.of(10))
    pacer.sends(1, 0.0)

    pacer.sends(2, 5.0)
    assert pacer.wait(5.0) == pytest.approx(0.0)
    pacer.sends(3, 5.0)
    assert pacer.wait(5.0) == pytest.approx(0.1)


def test_messages_to_one_chat_are_a_second_apart() -> None:
    times = [at for at, _ in sending_times([5] * 10, Limits.of(28))]

    assert min(later - earlier for earlier, later in pairwise(times)) >= 1.05


def test_a_group_gets_eighteen_in_a_minute() -> None:
    times = [at for at, _ in sending_times([GROUP] * 60, Limits.of(28))]

    assert len(times) == 60
    assert max(sum(at <= other < at + WINDOW for other in times) for at in times) == 18


@given(st.lists(st.sampled_from([1, 2, 3, GROUP, -7]), max_size=60))
def test_nothing_that_is_sent_in_time_is_refused(chats: list[int]) -> None:
    strict = Strict()

    for at, chat in sending_times(chats, Limits.of(28)):
        strict.count(chat, at)

    assert strict.refused == 0


def test_one_chat_that_has_to_wait_holds_up_no_other_two_hold_up_all() -> None:
    pacer = Pacer(Limits.of(28))

    assert pacer.flooded(1, 3.0, now=0.0) == 0.0
    assert (pacer.chat_wait(1, 0.0), pacer.wait(0.0) <= 0, pacer.chat_wait(2, 0.0) <= 0) == (3.0, True, True)
    assert pacer.flooded(1, 3.0, now=0.5) == 0.0
    assert pacer.flooded(2, 3.0, now=2.0) == 0.0
    assert pacer.flooded(3, 5.0, now=2.5) == 3.0
    assert pacer.wait(2.5) == 3.0


def test_after_all_had_to_wait_it_goes_slower_and_recovers_by_one_a_minute() -> None:
    pacer = Pacer(Limits.of(28))
    pacer.flooded(1, 1.0, now=0.0)
    pacer.flooded(2, 1.0, now=0.0)

    assert pacer._rate_now(0.0) == pytest.approx(28 * 0.8)
    assert pacer._rate_now(60.0) == pytest.approx(28 * 0.8 + 1)
    assert pacer._rate_now(3600.0) == 28


def test_a_server_that_fails_again_and_again_is_left_alone_longer_each_time() -> None:
    pacer = Pacer(Limits.of(28))

    rests = [pacer.failed(0.0) for _ in range(FAILURES + 7)]

    assert rests == [0.0] * (FAILURES - 1) + [1, 2, 4, 8, 16, LONGEST_REST, LONGEST_REST, LONGEST_REST]
    pacer.answered()
    assert pacer.failed(100.0) == 0.0


def test_a_server_without_telegrams_limits_gets_more_of_everything() -> None:
    assert Limits.of(28) == Limits(28, 1.05, 18)
    assert Limits.of(56) == Limits(56, 0.525, 36)
    assert Limits.of(1) == Limits(1, 1.05, 18)


@pytest.fixture
def paced(rig: Rig) -> Rig:
    rig.sending = Sending(Limits.of(28))
    rig.bot = rig.another_bot()
    return rig


async def owe(rig: Rig, chat: int, number: int, lane: Lane = Lane.BROADCAST) -> None:
    rig.server.world.user_says("hello", chat=chat)
    message = Message(Markup("{}").format(number))
    key = f"{chat}:{number}"
    await rig.store.write(lambda book: book.owe(key, "telegram", chat, message, rig.now, lane=lane))


async def test_answers_overtake_what_is_sent_unasked(paced: Rig) -> None:
    for number in range(10):
        await owe(paced, 100 + number, number)
    await owe(paced, 5, 1, Lane.REPLY)

    await paced.bot.deliver()

    assert paced.shown(5) == ["1"]


async def test_what_a_group_was_sent_before_a_restart_counts(paced: Rig) -> None:
    for number in range(25):
        await owe(paced, GROUP, number)
    for _ in range(30):
        await paced.wait(1.05)
    assert len(paced.shown(GROUP)) == 18

    paced.bot = paced.another_bot()
    await paced.bot.resume()
    await paced.bot.drain()
    assert len(paced.shown(GROUP)) == 18
    await paced.wait(30)
    assert len(paced.shown(GROUP)) == 19


async def test_a_pause_for_all_outlives_a_restart(paced: Rig) -> None:
    paced.server.fails("sendMessage", faults.flood(600), faults.flood(600))
    for chat in (5, 6, 7):
        await owe(paced, chat, chat)
    await paced.bot.drain()
    await paced.wait(0.1)

    paced.bot = paced.another_bot()
    await paced.bot.resume()
    await paced.wait(590)
    assert len(paced.server.called("sendMessage")) == 2
    for _ in range(3):
        await paced.wait(11)
    assert [paced.shown(chat) for chat in (5, 6, 7)] == [["5"], ["6"], ["7"]]


async def test_a_very_long_wait_is_told_to_whoever_runs_the_bot(
    paced: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    paced.server.fails("sendMessage", faults.flood(7200))
    await owe(paced, 5, 1)

    await paced.bot.drain()

    assert "Telegram wants a very long wait chat=5 hours=2.0" in caplog.text
    paced.now += timedelta(seconds=7201)
    await paced.bot.drain()
    assert paced.shown() == ["1"]
