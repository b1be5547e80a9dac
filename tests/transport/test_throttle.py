"""One person who floods the bot is told once and passed over; everybody else is answered as ever."""

from hypothesis import given
from hypothesis import strategies as st

from tests.transport.conftest import Rig, echo, say
from transport.inbound import Replies
from transport.throttle import A_SECOND, AT_ONCE, NOTICE_EVERY, Throttle


async def test_500_messages_in_ten_seconds_get_few_answers_and_one_notice(rig: Rig) -> None:
    rig.replies = Replies(
        explain=lambda *_: say("Sorry"), apologise=lambda _: say("Sorry"), slow_down=lambda _: say("Slowly!")
    )
    rig.bot = rig.another_bot()
    for number in range(500):
        rig.now = rig.now.replace(second=number // 50)
        await rig.bot.receive(
            [rig.server.world.user_says(str(number), chat=5, date=int(rig.now.timestamp()))]
        )
    await rig.bot.receive([rig.server.world.user_says("somebody else", chat=6)])
    await rig.bot.drain()

    answered = rig.shown(5)
    assert answered.count("Slowly!") == 1
    assert len(answered) <= AT_ONCE + 10 * A_SECOND + 1
    assert rig.shown(6) == ["somebody else"]
    assert rig.store.inbox.open("telegram") == []


async def test_twenty_presses_are_all_answered(rig: Rig) -> None:
    rig.handle = echo
    await rig.hear("hello")
    press = {"id": "1", "from": {"id": 5, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}
    for number in range(60):
        rig.server.world.presses[str(number)] = None
        update = rig.server.world.push("callback_query", press | {"id": str(number), "data": "y"})
        await rig.bot.receive([update])
    await rig.bot.drain()

    assert all(rig.server.world.presses[str(number)] is not None for number in range(60))


async def test_anonymous_administrators_of_two_groups_are_two(rig: Rig) -> None:
    groups = (-1001000000007, -1001000000008)
    for number in range(2 * AT_ONCE):
        chat = groups[number % 2]
        anonymous = {"sender_chat": {"id": chat, "type": "supergroup", "title": "A"}}
        await rig.bot.receive([rig.server.world.user_says("?", chat=chat, user=1087968824, **anonymous)])
    await rig.bot.drain()

    assert [len(rig.shown(chat)) for chat in groups] == [AT_ONCE, AT_ONCE]


def test_who_waits_is_listened_to_again() -> None:
    throttle = Throttle()
    said = [throttle.hears("A", 0.0) for _ in range(AT_ONCE + 2)]

    assert said[-2:] == ["say so", "pass over"]
    assert throttle.hears("B", 0.0) == "take"
    assert throttle.hears("A", 1 / A_SECOND) == "take"
    assert throttle.hears("A", 1 / A_SECOND) == "pass over"
    assert [throttle.hears("A", NOTICE_EVERY + 100) for _ in range(AT_ONCE)] == ["take"] * AT_ONCE
    assert throttle.hears("A", NOTICE_EVERY + 100) == "say so"


@given(st.lists(st.floats(0, 1000), max_size=200))
def test_nobody_gets_more_than_their_share_however_the_clock_jumps(moments: list[float]) -> None:
    throttle = Throttle()

    taken = sum(throttle.hears("A", at) == "take" for at in moments)

    assert taken <= AT_ONCE + 1000 * A_SECOND
