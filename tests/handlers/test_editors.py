"""Owners invite editors and remove them; to everybody else there is no such thing as an editor."""

import re
from types import SimpleNamespace

import pytest
from telegram import Update

from domain.errors import NotAllowedError
from domain.team import Role
from handlers.roles import must_be_owner
from store.store import Store
from tests.botapi.server import Server
from tests.people import EDITOR, FROM_A_PERSON, GROUP, OWNER, Clock, Reader

NOBODY = (
    "<b>Editors</b>\n"
    "There is no editor yet. Owners are editors too.\n\n"
    "Editors paste, forward or link articles here in private and publish what is said in them."
)
WITH_OLENA = (
    "<b>Editors</b>\n"
    "User 7, since 12 Nov\n\n"
    "Editors paste, forward or link articles here in private and publish what is said in them."
)
WELCOME = (
    "You are an editor now. Paste an article here, forward a post, or send a link: "
    "I read it and show you what is said in it."
)
STALE = "This link has been used, or is older than 24 hours. Please ask for a new one."


async def invitation(owner: Reader) -> str:
    """Let the owner ask for a link; return the command that opening it sends."""
    await owner.says("/editors")
    said = await owner.presses("Invite an editor")
    found = re.fullmatch(
        "Whoever opens this link first becomes an editor. It works once, for 24 hours:\n\n"
        r'<a href="(https://t\.me/sitrep_test_bot\?start=(e_[\w-]{24}))">\1</a>',
        said,
    )
    assert found, said
    return f"/start {found[2]}"


async def test_whoever_opens_an_invitation_is_an_editor(
    owner: Reader, reader: Reader, synced_store: Store
) -> None:
    assert await owner.says("/editors") == NOBODY

    link = await invitation(owner)

    assert await reader.says(link) == WELCOME
    assert synced_store.editors.role(7) is Role.EDITOR
    assert await owner.says("/editors") == WITH_OLENA
    assert owner.buttons == ["Remove User 7", "Invite an editor"]


async def test_an_invitation_works_once(owner: Reader, reader: Reader, telegram: Server, bot: object) -> None:
    link = await invitation(owner)
    await reader.says(link)

    late = Reader(telegram, reader._bot, chat=8)

    assert await late.says(link) == STALE
    assert await reader.says(link) == "You are an editor already. The link is still good for somebody else."


async def test_an_invitation_lasts_a_day(
    owner: Reader, reader: Reader, clock: Clock, synced_store: Store
) -> None:
    link = await invitation(owner)
    clock.passes(hours=24)

    assert await reader.says(link) == STALE
    assert synced_store.editors.role(7) is Role.READER


async def test_an_editor_who_opens_an_invitation_leaves_it_to_whom_it_was_meant_for(
    owner: Reader, editor: Reader, reader: Reader
) -> None:
    link = await invitation(owner)

    await owner.says(link)
    await editor.says(link)

    assert await reader.says(link) == WELCOME


async def test_an_invented_code_is_a_greeting(reader: Reader, synced_store: Store) -> None:
    greeting = await reader.says("/start")

    assert await reader.says("/start e_" + "A" * 24) == greeting
    assert await reader.says("/start e_") == greeting
    assert synced_store.editors.role(7) is Role.READER


async def test_a_group_cannot_open_an_invitation(
    owner: Reader, member: Reader, reader: Reader, synced_store: Store
) -> None:
    link = await invitation(owner)

    assert await member.says(link) == await member.says("/help")
    assert synced_store.editors.role(abs(GROUP)) is Role.READER
    assert await reader.says(link) == WELCOME


async def test_the_code_is_kept_nowhere(owner: Reader, synced_store: Store) -> None:
    link = await invitation(owner)
    await owner.says("/editors")

    code = link.split("e_")[1]
    kept = synced_store.editors._db.conn.iterdump()
    assert [line for line in kept if code in line] == []


async def test_an_editor_is_removed_at_once(owner: Reader, editor: Reader, synced_store: Store) -> None:
    await owner.says("/editors")

    assert await owner.presses("Remove Marta") == "Marta is no longer an editor.\n\n" + NOBODY
    assert synced_store.editors.role(EDITOR) is Role.READER
    assert synced_store.editors.name(EDITOR) == "Marta"


async def test_only_owners_press_the_buttons_of_the_list(
    owner: Reader, editor: Reader, synced_store: Store
) -> None:
    await owner.says("/editors")

    assert await owner.presses("Remove Marta", user=EDITOR) == ""
    assert await owner.presses("Invite an editor", user=55) == ""
    assert synced_store.editors.role(EDITOR) is Role.EDITOR


@pytest.mark.parametrize("command", ["/editors", "/editors@sitrep_test_bot", "/EDITORS now"])
async def test_readers_and_editors_are_answered_as_to_an_unknown_word(
    reader: Reader, editor: Reader, member: Reader, command: str
) -> None:
    ordinary = await reader.says("/xyzzy")

    assert await reader.says(command) == ordinary
    assert await editor.says(command) == await editor.says("/xyzzy")
    assert await member.says(command) == await member.says("/xyzzy") == ""


async def test_a_forwarded_command_is_nobodys_order(owner: Reader) -> None:
    ordinary = await owner.says("/xyzzy")

    assert await owner.forwards("/editors", FROM_A_PERSON) == ordinary


async def test_what_is_forwarded_gives_no_rights_whichever_handler_it_reaches(
    owner: Reader, synced_store: Store
) -> None:
    sent = owner._telegram.world.user_says("/editors", chat=OWNER, forward_origin=FROM_A_PERSON)
    update = Update.de_json(sent)
    context = SimpleNamespace(services=SimpleNamespace(store=synced_store))

    with pytest.raises(NotAllowedError):
        must_be_owner(update, context)  # type: ignore[arg-type]


async def test_an_owner_has_no_rights_in_a_group(member: Reader, synced_store: Store) -> None:
    sender = {"from": {"id": OWNER, "is_bot": False, "first_name": "Owner"}}
    anonymous = {
        "from": {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
        "sender_chat": {"id": GROUP, "type": "supergroup", "title": "Group"},
    }

    assert await member.says("/editors", **sender) == ""
    assert await member.says("/editors", **anonymous) == ""


async def test_a_post_of_a_channel_is_no_order(owner: Reader, telegram: Server) -> None:
    post = {
        "message_id": 5,
        "date": 1763000000,
        "chat": {"id": -1_000_000_000_099, "type": "channel", "title": "Channel"},
        "sender_chat": {"id": -1_000_000_000_099, "type": "channel", "title": "Channel"},
        "text": "/editors",
        "entities": [{"type": "bot_command", "offset": 0, "length": 8}],
    }

    await owner._bot.receive([telegram.world.push("channel_post", post)])
    await owner._bot.drain()

    assert telegram.world.delivered() == []


async def test_help_tells_those_who_keep_the_store_what_they_can_do_besides(
    owner: Reader, reader: Reader
) -> None:
    asked = await reader.says("/help")
    await reader.says(await invitation(owner))
    editors = (
        "\n\n<b>You are an editor.</b> Paste or forward an article here, or send a link: it becomes a card, and "
        "nothing is published before you say so.\n\n"
        "/review – what waits: drafts, reports, changed articles\n"
        "/correct 31, /withdraw 31 – put right, or take out of answers, what is published\n"
        "/undo – take back the last thing you did; /audit 31 – who did what\n"
        "/speakers Name, /feeds, /broadcast – speakers, feeds, a message to all"
    )

    assert "/review" not in asked
    assert await reader.says("/help") == asked + editors
    assert await owner.says("/help") == (
        asked + editors + "\n\nAs an owner also: /editors, /sources, /takedown."
    )
