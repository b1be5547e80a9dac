"""What becomes of a message that is owed, whatever Telegram answers."""

from collections.abc import Callable
from typing import Any

import pytest
from markupsafe import Markup
from telegram import Update

from domain.turn import Button, Message, Turn
from store.book import Book
from tests.botapi import faults
from tests.botapi.server import Server
from tests.transport.conftest import NOON, Rig, say
from transport.context import Context
from transport.errors import TokenRefusedError

BLOCKED = faults.refused(403, "Forbidden: bot was blocked by the user")
UNREADABLE = faults.refused(400, "Bad Request: can't parse entities: unsupported start tag")


async def test_a_message_is_sent_as_html_without_previews_with_its_buttons(rig: Rig) -> None:
    buttons = ((Button("More", data="m"), Button("Source", url="https://x.test")),)
    await rig.owe(Message(Markup("<b>A</b>"), buttons=buttons, replies_to=3))

    await rig.bot.drain()

    assert rig.server.world.delivered(5)[0].parameters == {
        "chat_id": 5,
        "text": "<b>A</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_parameters": {"message_id": 3, "allow_sending_without_reply": True},
        "reply_markup": {
            "inline_keyboard": [
                [{"text": "More", "callback_data": "m"}, {"text": "Source", "url": "https://x.test"}]
            ]
        },
    }


async def test_a_flooded_chat_waits_as_long_as_told_and_others_do_not(rig: Rig) -> None:
    rig.server.fails("sendMessage", faults.flood(3))
    await rig.hear("first", chat=5)
    await rig.hear("second", chat=5)
    await rig.hear("other", chat=6)

    assert (rig.shown(5), rig.shown(6)) == ([], ["other"])
    await rig.wait(3)
    assert rig.shown(5) == []
    await rig.wait(0.1)
    assert rig.shown(5) == ["first", "second"]


async def test_a_flood_is_remembered_over_a_restart(rig: Rig) -> None:
    rig.server.fails("sendMessage", faults.flood(3600))
    await rig.hear("first")

    bot = rig.another_bot()
    await bot.resume()
    await bot.drain()

    assert len(rig.server.called("sendMessage")) == 1
    rig.now = NOON.replace(hour=13, second=1)
    await bot.drain()
    assert rig.shown() == ["first"]


async def test_a_reader_who_blocked_the_bot_is_tried_once(rig: Rig) -> None:
    rig.server.fails("sendMessage", BLOCKED)

    await rig.hear("hello")
    await rig.wait(3600)

    assert len(rig.server.called("sendMessage")) == 1
    assert rig.states() == {"dead": 1}


async def test_a_group_that_moved_gets_its_answer_under_its_new_id(rig: Rig) -> None:
    rig.server.world.user_says("we are many now", chat=-1001234567890)
    moved = "Bad Request: group chat was upgraded to a supergroup chat"
    rig.server.fails("sendMessage", faults.refused(400, moved, migrate_to_chat_id=-1001234567890))

    await rig.hear("hello", chat=-7)

    assert (rig.shown(-7), rig.shown(-1001234567890)) == ([], ["hello"])


@pytest.mark.parametrize(
    "fault",
    [
        faults.lost(),
        faults.bad_gateway(accepted=True),
        faults.garbage(accepted=True),
        faults.refused(500, "Internal Server Error: restart"),
    ],
)
async def test_a_lost_answer_leaves_the_message_in_doubt_and_the_chat_goes_on(
    rig: Rig, fault: faults.Fault
) -> None:
    rig.server.fails("sendMessage", fault)

    await rig.hear("first")
    await rig.hear("second")
    await rig.wait(3600)

    assert rig.states() == {"in_doubt": 1, "sent": 1}
    assert len(rig.server.called("sendMessage")) == 2
    assert rig.shown()[-1] == "second"


async def test_an_edit_whose_answer_was_lost_is_made_again_and_done(rig: Rig) -> None:
    await rig.hear("first")
    rig.server.fails("editMessageText", faults.lost())
    await rig.owe(Message(Markup("better"), edits=rig.server.world.delivered(5)[0].message_id))

    await rig.bot.drain()
    await rig.wait(1)

    assert [(shown.text, shown.edits) for shown in rig.server.world.delivered(5)] == [("better", 1)]
    assert len(rig.server.called("editMessageText")) == 2
    assert rig.states() == {"sent": 2}


async def test_an_edit_of_a_message_that_is_gone_is_sent(rig: Rig) -> None:
    await rig.hear("first")
    gone = rig.server.world.delivered(5)[0]
    rig.server.world.delete(gone)
    await rig.owe(Message(Markup("better"), edits=gone.message_id))

    await rig.bot.drain()

    assert rig.shown() == ["better"]


async def test_what_telegram_cannot_read_is_sent_once_as_plain_text(
    rig: Rig, errors: Callable[[], list[str]]
) -> None:
    rig.server.fails("sendMessage", UNREADABLE)
    await rig.owe(Message(Markup("<b>A</b> &amp; B"), buttons=((Button("More", data="m"),),)))

    await rig.bot.drain()

    shown = rig.server.world.delivered(5)[0]
    assert (shown.html, shown.buttons) == ("A & B", ["More"])
    assert len(errors()) == 1


async def test_a_button_that_telegram_refuses_is_left_out(rig: Rig) -> None:
    await rig.owe(Message(Markup("A"), buttons=((Button("More", data="m" * 65),),)))

    await rig.bot.drain()

    assert [(shown.text, shown.buttons) for shown in rig.server.world.delivered(5)] == [("A", [])]
    assert rig.server.violations == ["sendMessage: Bad Request: BUTTON_DATA_INVALID"]
    rig.server.violations.clear()


async def test_what_is_refused_twice_is_given_up(rig: Rig) -> None:
    rig.server.fails("sendMessage", UNREADABLE, UNREADABLE)
    await rig.owe(Message(Markup("A")))

    await rig.bot.drain()
    await rig.wait(3600)

    assert (len(rig.server.called("sendMessage")), rig.states()) == (2, {"dead": 1})


async def test_a_refused_token_stops_the_bot_and_loses_nothing(rig: Rig, server: Server) -> None:
    server.fails("sendMessage", faults.refused(401, "Unauthorized"))
    await rig.owe(Message(Markup("A")))

    with pytest.raises(TokenRefusedError):
        await rig.bot.drain()

    assert rig.states() == {"pending": 1}


async def test_an_edit_supersedes_one_that_still_waits(rig: Rig) -> None:
    await rig.hear("first")
    message_id = rig.server.world.delivered(5)[0].message_id
    for number in range(20):
        await rig.owe(Message(Markup("{}").format(number), edits=message_id), key=f"edit {number}")

    await rig.bot.drain()

    assert rig.shown() == ["19"]
    assert len(rig.server.called("editMessageText")) == 1


async def test_an_answer_to_a_question_may_go_to_another_chat(rig: Rig) -> None:
    async def elsewhere(update: Update, context: Context[Any]) -> Turn[Book]:
        return Turn(say=[Message(Markup("for all"), chat=6), *say("done").say])

    rig.server.world.user_says("hello", chat=6)
    rig.handle = elsewhere

    await rig.hear("tell 6")

    assert (rig.shown(5), rig.shown(6)) == (["done"], ["for all"])
