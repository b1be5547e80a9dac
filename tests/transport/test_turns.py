"""What becomes of an update: one turn, committed whole, in the order of its chat."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from markupsafe import Markup
from telegram import Update

from domain.errors import UserError
from domain.turn import Button, Message, Toast, Turn
from store.book import Book
from tests.botapi import faults
from tests.botapi.world import Answered
from tests.transport.conftest import NOON, Rig, echo, say
from transport.context import Context


async def test_a_question_is_answered(rig: Rig) -> None:
    await rig.hear("status of Pokrovsk?")

    assert rig.shown() == ["status of Pokrovsk?"]
    assert rig.store.inbox.open("telegram") == []
    assert rig.states() == {"sent": 1}


async def test_a_handler_is_given_services_the_moment_and_arguments(rig: Rig) -> None:
    async def tell(update: Update, context: Context[Any]) -> Turn[Book]:
        return say(f"{context.services}, {context.now:%H:%M}, {context.args}")

    rig.handle = tell

    await rig.hear("/start s_12 x")

    assert rig.shown() == ["the services, 12:00, ['s_12', 'x']"]


async def test_messages_of_one_turn_arrive_in_order(rig: Rig) -> None:
    async def three(update: Update, context: Context[Any]) -> Turn[Book]:
        return Turn(say=say("1", "2").say, change=lambda _: say("3").say)

    rig.handle = three

    await rig.hear("count")

    assert rig.shown() == ["1", "2", "3"]


async def test_updates_of_one_chat_are_handled_in_order_chats_side_by_side(rig: Rig) -> None:
    released = asyncio.Event()
    handled: list[str] = []

    async def hold_chat_5(update: Update, context: Context[Any]) -> Turn[Book]:
        assert update.effective_message is not None
        if update.effective_message.text == "5 first":
            await released.wait()
        if update.effective_message.text == "6 second":
            released.set()
        handled.append(update.effective_message.text or "")
        return Turn()

    rig.handle = hold_chat_5
    says = rig.server.world.user_says
    texts = ["5 first", "5 second", "6 first", "6 second"]

    await rig.bot.receive([says(text, chat=int(text[0])) for text in texts])
    await rig.bot.idle()

    assert handled == ["6 first", "6 second", "5 first", "5 second"]


async def test_an_update_that_comes_again_is_answered_once(rig: Rig) -> None:
    update = await rig.hear("once")

    await rig.bot.receive([update, update])
    await rig.bot.drain()

    assert rig.shown() == ["once"]


async def test_a_refused_request_is_explained_and_nothing_of_it_stands(rig: Rig) -> None:
    def follow_then_refuse(book: Book) -> None:
        book.owe("other", "telegram", 5, Message(Markup("half a change")), NOON)
        raise UserError("no such place")

    async def refuse(update: Update, context: Context[Any]) -> Turn[Book]:
        return Turn(say=say("fine").say, change=follow_then_refuse)

    rig.handle = refuse

    await rig.hear("follow Atlantis")

    assert rig.shown() == ["Sorry: no such place"]


async def test_a_handler_that_raises_is_tried_three_times_then_apologised_for_once(
    rig: Rig, errors: Callable[[], list[str]]
) -> None:
    tries: list[str] = []

    async def fail(update: Update, context: Context[Any]) -> Turn[Book]:
        assert update.effective_message is not None
        if update.effective_message.text != "well":
            tries.append(update.effective_message.text or "")
            raise ValueError(f"cannot read {update.effective_message.text}")
        return await echo(update, context)

    rig.handle = fail
    await rig.hear("a house in Irpin")
    await rig.hear("well")
    await rig.wait(0.9)

    assert (len(tries), rig.shown()) == (1, ["well"])
    await rig.wait(0.1)
    await rig.wait(5)
    await rig.wait(3600)
    assert (len(tries), rig.shown()) == (3, ["well", "My mistake."])
    assert rig.store.inbox.open("telegram") == []
    assert len(errors()) == 3
    assert all("ValueError" in error and "in fail" in error for error in errors())
    assert not any("a house in Irpin" in error for error in errors())


async def test_a_change_that_raises_leaves_nothing_half_written(rig: Rig) -> None:
    def half(book: Book) -> None:
        book.owe("other", "telegram", 5, Message(Markup("half a change")), NOON)
        raise LookupError

    async def change(update: Update, context: Context[Any]) -> Turn[Book]:
        return Turn(say=say("fine").say, change=half)

    rig.handle = change

    await rig.hear("change")

    assert rig.states() == {}
    assert [waiting.tries for waiting in rig.store.inbox.open("telegram")] == [1]


async def test_a_press_is_answered_at_once_and_its_message_edited(rig: Rig) -> None:
    async def offer_then_edit(update: Update, context: Context[Any]) -> Turn[Book]:
        if update.callback_query is None:
            return Turn(say=[Message(Markup("Sure?"), buttons=((Button("Yes", data="y"),),))])
        assert update.effective_message is not None
        edited = Message(Markup("Good."), edits=update.effective_message.message_id)
        return Turn(say=[edited], at_once=Toast("Noted", alert=True))

    rig.handle = offer_then_edit
    await rig.hear("delete all")
    press = rig.server.world.user_presses("Yes")
    await rig.bot.receive(rig.server.world.waiting)
    await rig.bot.drain()

    assert rig.server.world.presses[press] == Answered("Noted", alert=True)
    assert rig.shown() == ["Good."]


async def test_a_press_that_nobody_minds_is_answered_all_the_same(rig: Rig) -> None:
    async def offer(update: Update, context: Context[Any]) -> Turn[Book]:
        if update.callback_query is not None:
            return Turn()
        return Turn(say=[Message(Markup("Sure?"), buttons=((Button("Yes", data="y"),),))])

    rig.handle = offer
    await rig.hear("hello")
    press = rig.server.world.user_presses("Yes")

    await rig.bot.receive(rig.server.world.waiting)
    await rig.bot.idle()

    assert rig.server.world.presses[press] == Answered("", alert=False)


async def test_an_answer_that_comes_too_late_does_no_harm(rig: Rig, errors: Callable[[], list[str]]) -> None:
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    rig.server.fails("answerCallbackQuery", faults.refused(400, too_old))
    press = {"id": "1", "from": {"id": 5, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}

    await rig.bot.receive([rig.server.world.push("callback_query", press | {"data": "y"})])
    await rig.bot.drain()

    assert errors() == []
    assert rig.store.inbox.open("telegram") == []


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "brain_wave": {"chat": {"id": 5}}},
        {"update_id": 1, "message": {"message_id": 1}},
        {"update_id": 1, "message": "hello"},
        {"update_id": 1, "callback_query": None},
        {"update_id": 1, "edited_channel_post": [1, 2]},
        {"update_id": 1, "poll": {"id": "1"}},
        {"update_id": 1},
    ],
)
async def test_what_is_no_known_update_is_closed_quietly_and_the_next_served(
    rig: Rig, errors: Callable[[], list[str]], update: dict[str, Any]
) -> None:
    await rig.bot.receive([update, rig.server.world.user_says("next")])
    await rig.bot.drain()

    assert rig.store.inbox.open("telegram") == []
    assert rig.shown() == ["next"]
    assert errors() == []


async def test_a_channel_post_or_service_message_needs_no_sender_and_no_text(
    rig: Rig, errors: Callable[[], list[str]]
) -> None:
    post = {"message_id": 1, "date": 1, "chat": {"id": -1001, "type": "channel", "title": "C"}}
    pushed = [
        rig.server.world.push("channel_post", post),
        rig.server.world.push(
            "message", post | {"left_chat_member": {"id": 1, "is_bot": False, "first_name": "A"}}
        ),
        rig.server.world.push(
            "poll_answer", {"poll_id": "1", "option_ids": [0], "option_persistent_ids": []}
        ),
    ]

    await rig.bot.receive(pushed)
    await rig.bot.drain()

    assert rig.store.inbox.open("telegram") == []
    assert errors() == []


async def test_an_update_that_cannot_be_stored_does_not_stop_its_batch(rig: Rig) -> None:
    world = rig.server.world
    endless = {"message_id": 1, "date": 1, "chat": {"id": 10**30, "type": "private"}, "text": "hello"}

    await rig.bot.receive([world.user_says("one"), world.push("message", endless), world.user_says("two")])
    await rig.bot.drain()

    assert rig.shown() == ["one", "two"]
    assert rig.store.inbox.open("telegram") == []


@pytest.mark.parametrize(
    "answer",
    [None, {}, "updates", [None, 7, {"update_id": "1"}, {"update_id": True}, {"update_id": 2**70}]],
)
async def test_an_answer_that_is_no_list_of_updates_is_passed_over(rig: Rig, answer: object) -> None:
    await rig.bot.receive(answer)
    await rig.bot.drain()

    assert rig.store.inbox.offset("telegram") is None


async def test_half_a_character_does_not_stop_the_batch(rig: Rig) -> None:
    await rig.hear("Pokrovsk \ud83d?")

    assert rig.shown() == ["Pokrovsk ??"]


async def test_a_reply_goes_to_the_topic_of_its_question(rig: Rig) -> None:
    group = -1001234567890
    topic = {"message_thread_id": 9, "is_topic_message": True}
    await rig.hear("in a topic", chat=group, **topic)
    await rig.hear("in a thread of replies", chat=group, message_thread_id=9)
    await rig.hear("in General", chat=group, message_thread_id=1, is_topic_message=True)

    threads = [shown.parameters.get("message_thread_id") for shown in rig.server.world.delivered(group)]
    assert threads == [9, None, None]
