"""A lost answer is looked into: the message is found, or sent again, and never there twice."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from markupsafe import Markup

from domain.turn import Button, Message
from tests.botapi import faults
from tests.store.builders import claim
from tests.transport.conftest import Rig
from transport.marking import Sending
from transport.pacing import Limits
from transport.settling import GRACE, MOST

SETTLE = 60
GROUP = -1001000000007

TAKEN = [faults.lost(), faults.bad_gateway(accepted=True), faults.garbage(accepted=True)]
NOT_TAKEN = [
    faults.dropped(),
    faults.bad_gateway(accepted=False),
    faults.refused(500, "Internal Server Error: restart"),
    faults.refused(400, "Bad Request: Bad Gateway"),
]


@pytest.fixture
def settling(rig: Rig) -> Rig:
    """A bot that settles, where Telegram's clock is the bot's."""
    rig.server.world.date = lambda: int(rig.now.timestamp())
    rig.sending = Sending(settle=timedelta(seconds=SETTLE))
    rig.bot = rig.another_bot()
    return rig


async def settle(rig: Rig) -> None:
    """Let so much time pass that what is in doubt is looked into, with nothing else going on."""
    await rig.wait(SETTLE + GRACE.total_seconds())


@pytest.mark.parametrize("chat", [5, -7, GROUP])
@pytest.mark.parametrize("fault", [*TAKEN, *NOT_TAKEN])
async def test_whatever_becomes_of_the_answer_the_message_is_there_once(
    settling: Rig, fault: faults.Fault, chat: int
) -> None:
    settling.server.fails("sendMessage", fault)
    await settling.hear("first", chat=chat)
    await settling.hear("second", chat=chat)
    await settle(settling)

    assert settling.shown(chat) == ["first", "second"]
    assert settling.states() == {"sent": 2}


@pytest.mark.parametrize("chat", [5, -7, GROUP])
async def test_a_message_that_is_sent_again_and_whose_answer_is_lost_then_is_there_once(
    settling: Rig, chat: int
) -> None:
    settling.server.fails("sendMessage", faults.dropped(), faults.dropped(), faults.lost())
    await settling.hear("first", chat=chat)
    await settling.wait(SETTLE - 5)
    await settling.hear("elsewhere", chat=6)  # still in doubt when the first is sent again
    await settling.wait(5 + GRACE.total_seconds())
    for _ in range(2):
        await settle(settling)

    assert settling.shown(chat) == ["first"]
    assert settling.shown(6) == ["elsewhere"]
    assert settling.states() == {"sent": 2}


async def test_nothing_is_asked_before_the_request_is_surely_over(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.lost())
    await settling.hear("first")
    await settling.wait(SETTLE - 1)

    assert settling.server.called("editMessageText") == []


async def test_a_later_message_elsewhere_closes_the_gap_without_a_pause(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.dropped())
    await settling.hear("first")
    settling.now += timedelta(seconds=SETTLE)
    await settling.hear("elsewhere", chat=6)
    await settling.bot.drain()

    assert settling.shown() == ["first"]
    assert settling.server.called("editMessageText") == []  # between the ids that are known there is none


async def test_a_message_is_found_among_those_of_others(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.lost(), faults.lost(), faults.dropped())
    for chat in (5, 6, 7):
        await settling.hear("news", chat=chat)
    await settling.hear("news", chat=8)
    await settle(settling)

    assert [settling.shown(chat) for chat in (5, 6, 7, 8)] == [["news"]] * 4
    assert [shown.edits for shown in settling.server.world.delivered()] == [0] * 4


async def test_what_follows_in_its_chat_waits_and_others_do_not(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.lost())
    await settling.hear("first", chat=5)
    await settling.hear("second", chat=5)
    await settling.hear("elsewhere", chat=6)

    assert (settling.shown(5), settling.shown(6)) == (["first"], ["elsewhere"])
    await settle(settling)
    assert settling.shown(5) == ["first", "second"]


async def test_a_picture_is_found_by_its_caption(settling: Rig) -> None:
    settling.server.fails("sendPhoto", faults.lost())
    buttons = ((Button("More", data="m"),),)
    await settling.owe(Message(Markup("<b>Map</b>"), buttons=buttons, picture=b"\x89PNG"))
    await settling.bot.drain()
    await settle(settling)

    assert (len(settling.server.world.delivered()), settling.states()) == (1, {"sent": 1})
    assert settling.server.called("editMessageText") == []


async def test_what_was_on_its_way_at_a_kill_is_settled_by_the_next_process(settling: Rig) -> None:
    for text in ("arrived", "did not arrive"):
        await settling.owe(Message(Markup(text)), key=text, chat=5 if text == "arrived" else 6)
    first = await settling.store.write(lambda book: claim(book, settling.now))
    await settling.store.write(lambda book: claim(book, settling.now))
    assert first
    parameters = {"chat_id": 5, "text": "arrived", "parse_mode": "HTML"}
    settling.server._send_message(parameters)

    settling.bot = settling.another_bot()
    await settling.bot.resume()
    await settle(settling)

    assert (settling.shown(5), settling.shown(6)) == (["arrived"], ["did not arrive"])


async def test_a_question_that_is_not_answered_is_asked_again_later(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.lost())
    settling.server.fails("editMessageText", faults.bad_gateway(accepted=False), faults.flood(7))
    await settling.hear("first")
    await settle(settling)
    assert settling.states() == {"in_doubt": 1}
    await settling.wait(1)
    await settling.wait(7.1)

    assert settling.states() == {"sent": 1}
    assert len(settling.server.called("editMessageText")) == 3


async def test_a_reader_who_has_blocked_the_bot_meanwhile_is_left_alone(settling: Rig) -> None:
    settling.server.fails("sendMessage", faults.lost())
    settling.server.fails("editMessageText", faults.refused(403, "Forbidden: bot was blocked by the user"))
    await settling.hear("first")
    await settle(settling)
    await settling.wait(3600)

    assert settling.states() == {"dead": 1}
    assert len(settling.server.called("sendMessage")) == 1


async def test_in_a_busy_group_it_is_not_guessed(settling: Rig, errors: Callable[[], list[str]]) -> None:
    settling.server.fails("sendMessage", faults.dropped())
    await settling.hear("first", chat=GROUP)
    for _ in range(2 * MOST):
        settling.server.world.user_says("talk that the bot does not hear", chat=GROUP)
    settling.now += timedelta(seconds=SETTLE)
    later = settling.server.world.user_says("talk that it hears", chat=GROUP)
    await settling.bot.receive([later])
    await settle(settling)

    assert settling.states()["unknown"] == 1
    assert errors() == ["not to be found out whether a message has arrived key=reply:telegram:1001:0"]


async def test_an_edit_that_was_lost_is_not_overtaken_by_a_different_one(settling: Rig) -> None:
    await settling.hear("first")
    message_id = settling.server.world.delivered(5)[0].message_id
    settling.server.fails("editMessageText", faults.dropped())
    await settling.owe(Message(Markup("better"), edits=message_id), key="one")
    await settling.bot.drain()
    await settling.owe(Message(Markup("best"), edits=message_id), key="two")
    await settling.bot.drain()
    assert settling.shown() == ["first"]

    await settling.wait(SETTLE)

    assert settling.shown() == ["best"]


async def test_where_it_is_left_nothing_is_asked_and_nothing_sent_again(rig: Rig) -> None:
    rig.server.fails("sendMessage", faults.lost(), faults.dropped())
    await rig.hear("first")
    await rig.hear("second")
    await rig.wait(3600)

    assert rig.states() == {"in_doubt": 2}
    assert rig.server.called("editMessageText") == []


async def test_a_server_that_only_fails_is_asked_rarely_and_then_sent_everything_once(settling: Rig) -> None:
    settling.sending = Sending(Limits.of(28), settle=timedelta(seconds=SETTLE))
    settling.bot = settling.another_bot()
    chats = range(101, 121)
    for chat in chats:
        await settling.owe(Message(Markup("news")), key=str(chat), chat=chat)
    settling.server.chance = lambda _: faults.refused(500, "Internal Server Error: restart")
    for _ in range(60):
        await settling.wait(1)
    calls = len(settling.server.called("sendMessage"))

    settling.server.chance = lambda _: None
    for _ in range(300):
        await settling.wait(1)

    assert calls < 60
    assert [settling.shown(chat) for chat in chats] == [["news"]] * len(chats)
