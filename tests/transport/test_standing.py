"""Where the bot may write: blocked, thrown out, let in again, moved; and what is sent then."""

from datetime import timedelta
from typing import Any

import pytest
from markupsafe import Markup

from domain.delivery import Lane, Trouble
from domain.turn import Message
from tests.botapi import faults
from tests.transport.conftest import Rig
from transport.marking import Sending

GROUP = -1001000000007
OLD, NEW = -7, -1001234567890
BLOCKED = faults.refused(403, "Forbidden: bot was blocked by the user")
MOVED = faults.refused(
    400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=NEW
)


async def broadcast(rig: Rig, text: str, chat: int, *, thread: int | None = None) -> None:
    rig.server.world.user_says("hello", chat=chat)
    await rig.store.write(
        lambda book: book.owe(
            text, "telegram", chat, Message(Markup(text)), rig.now, lane=Lane.BROADCAST, thread=thread
        )
    )


async def becomes(rig: Rig, status: str, chat: int) -> None:
    """Let Telegram tell what the bot is in a chat from now on."""
    bot = {"id": 77, "is_bot": True, "first_name": "Sitrep"}
    more: dict[str, Any] = {"until_date": 0} if status == "kicked" else {}
    kind = "private" if chat > 0 else "supergroup"
    changed = {
        "chat": {"id": chat, "type": kind, "title": "A", "first_name": "A"},
        "from": {"id": 5, "is_bot": False, "first_name": "A"},
        "date": 1763000000,
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": {"user": bot, "status": status} | more,
    }
    await rig.bot.receive([rig.server.world.push("my_chat_member", changed)])
    await rig.bot.drain()


async def test_a_reader_who_blocks_the_bot_is_sent_nothing_until_they_come_back(rig: Rig) -> None:
    await rig.hear("hello")
    await becomes(rig, "kicked", 5)
    await broadcast(rig, "while blocked", 5)
    await rig.bot.drain()
    await becomes(rig, "member", 5)
    await broadcast(rig, "after", 5)
    await rig.bot.drain()

    assert rig.shown() == ["hello", "after"]


async def test_a_reader_who_writes_again_is_answered_and_not_flooded(rig: Rig) -> None:
    rig.server.fails("sendMessage", BLOCKED)
    for number in range(5):
        await broadcast(rig, f"missed {number}", 5)
    await rig.bot.drain()
    await broadcast(rig, "missed too", 5)
    await rig.bot.drain()

    await rig.hear("I am back")
    await broadcast(rig, "new", 5)
    await rig.bot.drain()

    assert rig.shown() == ["I am back", "new"]


@pytest.mark.parametrize(
    "reason",
    [
        "Forbidden: user is deactivated",
        "Forbidden: bot can't initiate conversation with a user",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the channel chat",
        "Forbidden: the group chat was deleted",
        "Bad Request: chat not found",
    ],
)
async def test_a_chat_that_is_no_more_is_tried_once_and_the_rest_goes_on(rig: Rig, reason: str) -> None:
    rig.server.fails("sendMessage", faults.refused(400 if reason.startswith("Bad") else 403, reason))
    await broadcast(rig, "one", 5)
    await broadcast(rig, "two", 5)
    await broadcast(rig, "elsewhere", 6)

    await rig.bot.drain()
    await rig.wait(3600)

    assert (len(rig.server.called("sendMessage")), rig.shown(6)) == (2, ["elsewhere"])
    assert rig.states() == {"dead": 2, "sent": 1}


@pytest.fixture
def told(rig: Rig) -> Rig:
    """A bot whose owner is told of troubles, in words that are not the matter here."""
    rig.sending = Sending(owners=(9,), explain=lambda trouble, _: [Message(Markup("{}").format(trouble))])
    rig.bot = rig.another_bot()
    rig.server.world.user_says("I run this", chat=9)
    return rig


@pytest.mark.parametrize(
    "reason",
    [
        "need administrator rights in the channel chat",
        "not enough rights to send text messages to the chat",
        "CHAT_WRITE_FORBIDDEN",
    ],
)
async def test_without_rights_nothing_more_is_sent_and_the_owner_told_once(told: Rig, reason: str) -> None:
    told.server.fails("sendMessage", faults.refused(400, f"Bad Request: {reason}"))
    for number in range(3):
        await broadcast(told, f"post {number}", GROUP)
        await told.bot.drain()

    assert told.shown(GROUP) == []
    assert told.shown(9) == [str(Trouble(GROUP, None, reason[0].upper() + reason[1:].lower()))]
    assert len(told.server.called("sendMessage")) == 2

    await becomes(told, "member", GROUP)
    await broadcast(told, "with rights again", GROUP)
    await told.bot.drain()
    assert told.shown(GROUP) == ["with rights again"]


@pytest.mark.parametrize("reason", ["TOPIC_CLOSED", "message thread not found"])
async def test_a_closed_topic_is_reported_and_not_replaced_by_another(told: Rig, reason: str) -> None:
    told.server.fails("sendMessage", faults.refused(400, f"Bad Request: {reason}"))
    await broadcast(told, "to the closed one", GROUP, thread=4)
    await broadcast(told, "to the closed one again", GROUP, thread=4)
    await broadcast(told, "to another", GROUP, thread=8)
    await told.bot.drain()

    assert [
        (shown.text, shown.parameters["message_thread_id"]) for shown in told.server.world.delivered(GROUP)
    ] == [("to another", 8)]
    assert told.shown(9) == [str(Trouble(GROUP, 4, reason[0].upper() + reason[1:].lower()))]


async def moves(rig: Rig) -> None:
    """Let the group tell, from both sides, that it is a supergroup now."""
    says = rig.server.world.user_says
    updates = [says("", chat=OLD, migrate_to_chat_id=NEW), says("", chat=NEW, migrate_from_chat_id=OLD)]
    for update in updates:
        del update["message"]["text"]
    await rig.bot.receive(updates)
    await rig.bot.drain()


@pytest.mark.parametrize("said_by", ["a refusal", "the group", "both"])
async def test_a_group_that_moves_gets_each_message_once_under_its_new_id(rig: Rig, said_by: str) -> None:
    await rig.store.write(lambda book: book.note_question("telegram", OLD, "S1", rig.now, seq=0, answer="k"))
    for number in range(3):
        await broadcast(rig, f"post {number}", OLD)
    rig.server.world.user_says("we are many now", chat=NEW)
    if said_by != "the group":
        rig.server.fails("sendMessage", MOVED)
        await rig.bot.drain()
    if said_by != "a refusal":
        await moves(rig)
    await rig.bot.drain()

    assert (rig.shown(OLD), rig.shown(NEW)) == ([], ["post 0", "post 1", "post 2"])
    for table in ("delivery", "question"):
        chats = rig.store.outbox._db.execute(f"SELECT DISTINCT chat FROM {table}").fetchall()
        assert chats == [(NEW,)]


async def test_a_group_that_moved_while_the_bot_was_killed_gets_its_message(rig: Rig) -> None:
    """The refusal was not noted any more: what is in doubt is looked for, and the group says where it is."""
    rig.sending = Sending(settle=timedelta(seconds=60))
    rig.bot = rig.another_bot()
    await broadcast(rig, "post", OLD)
    rig.server.world.user_says("we are many now", chat=NEW)
    (due,) = rig.store.outbox.due("telegram", Lane.BROADCAST, rig.now, most=1)
    await rig.store.write(lambda book: book.claim(due.id, rig.now))  # killed before the refusal was noted
    rig.server.fails("editMessageText", MOVED)

    await rig.bot.resume()
    await rig.wait(65)

    assert (rig.shown(OLD), rig.shown(NEW)) == ([], ["post"])
