"""What a group gets is settled by its administrators, who are asked about of Telegram each time."""

from collections.abc import Mapping
from typing import Any

import pytest

from store.store import Store
from tests.botapi import faults
from tests.botapi.server import Server
from tests.people import FROM_A_PERSON, GROUP, Reader
from transport.seam import TELEGRAM

ANNA = 21
BORIS = 22

REFUSED = "Only administrators of this group can change what it gets."
FOLLOW = "/follow Pokrovsk daily 08:00"


def by(user: int, **more: Any) -> Mapping[str, Any]:
    return {"from": {"id": user, "is_bot": False, "first_name": "X", "language_code": "en"}, **more}


def as_chat(user: int, chat: int, kind: str = "channel") -> Mapping[str, Any]:
    sender = {"id": chat, "type": kind, "title": "Somewhere"}
    return {"from": {"id": user, "is_bot": True, "first_name": "Group"}, "sender_chat": sender}


@pytest.fixture(autouse=True)
def anna_is_administrator(telegram: Server) -> None:
    telegram.world.administrators[GROUP].add(ANNA)


def followed(store: Store) -> int:
    return int(store.settings._db.execute("SELECT count(*) FROM subscription").fetchone()[0])


async def test_an_administrator_binds_the_group(member: Reader, synced_store: Store) -> None:
    assert await member.says(FOLLOW, **by(ANNA)) == (
        "You follow <b>Pokrovsk</b>.\nI tell you every day at 08:00 (Kyiv time). Next: Thu, 13 Nov, 08:00."
    )

    assert followed(synced_store) == 1


async def test_somebody_else_is_told_once(member: Reader, synced_store: Store) -> None:
    assert await member.says(FOLLOW, **by(BORIS)) == REFUSED
    assert await member.says(FOLLOW, **by(BORIS)) == ""
    assert await member.says("/quiet 22:00-07:00", **by(BORIS)) == ""
    assert await member.says(FOLLOW, **by(23)) == REFUSED
    assert followed(synced_store) == 0


async def test_who_was_an_administrator_a_moment_ago_is_none(
    member: Reader, telegram: Server, synced_store: Store
) -> None:
    await member.says(FOLLOW, **by(ANNA))
    telegram.world.administrators[GROUP].remove(ANNA)

    assert await member.says("/unfollow Pokrovsk", **by(ANNA)) == REFUSED
    assert followed(synced_store) == 1


async def test_an_anonymous_administrator_writes_as_the_group(member: Reader, synced_store: Store) -> None:
    await member.says(FOLLOW, **as_chat(1087968824, GROUP, "supergroup"))

    assert followed(synced_store) == 1


@pytest.mark.parametrize(
    "who",
    [
        as_chat(1087968824, -1_000_000_000_055),
        as_chat(136817688, -1_000_000_000_055),
        as_chat(ANNA, -1_000_000_000_055),
        {**as_chat(777000, -1_000_000_000_055), "is_automatic_forward": True},
        by(777000),
        by(136817688),
        by(1087968824),
        by(ANNA, forward_origin=FROM_A_PERSON),
        by(ANNA, via_bot={"id": 5, "is_bot": True, "first_name": "Other"}),
    ],
    ids=[
        "anonymous elsewhere",
        "as a channel",
        "an administrator as a channel",
        "linked channel",
        "service account",
        "channel account",
        "anonymous without the group",
        "forwarded",
        "through another bot",
    ],
)
async def test_whoever_only_looks_like_an_administrator_is_none(
    member: Reader, who: Mapping[str, Any], telegram: Server, synced_store: Store
) -> None:
    telegram.world.administrators[GROUP] |= {777000, 136817688, 1087968824}

    await member.says(FOLLOW, **who)

    assert followed(synced_store) == 0


async def test_a_command_that_a_message_is_edited_into_settles_nothing(
    member: Reader, synced_store: Store
) -> None:
    await member.says("hello", **by(ANNA))
    await member.edits_it_to(FOLLOW)

    assert followed(synced_store) == 0


async def test_a_command_under_a_picture_settles_nothing(member: Reader, synced_store: Store) -> None:
    entity = {"type": "bot_command", "offset": 0, "length": 7}
    picture = [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}]
    await member.sends(caption=FOLLOW, caption_entities=[entity], photo=picture, **by(ANNA))

    assert followed(synced_store) == 0


async def test_a_button_is_pressed_by_a_person_who_is_asked_about(
    member: Reader, telegram: Server, synced_store: Store
) -> None:
    await member.says(FOLLOW, **as_chat(1087968824, GROUP, "supergroup"))
    await member.says("/following", **by(ANNA))
    label = member.buttons[0]

    await member.presses(label, user=BORIS)
    answered = list(telegram.world.presses.values())[-1]
    assert answered is not None
    assert (answered.text, answered.alert) == (REFUSED, True)

    assert await member.presses(label, user=ANNA) != ""


@pytest.mark.parametrize("fault", [faults.flood(5), faults.refused(500, "Internal Server Error")])
async def test_when_telegram_cannot_be_asked_nobody_is_an_administrator(
    member: Reader, telegram: Server, synced_store: Store, fault: faults.Fault
) -> None:
    telegram.fails("getChatMember", fault)

    assert await member.says(FOLLOW, **by(ANNA)) == (
        "I could not ask Telegram who is an administrator here. Please try again in a minute."
    )
    assert followed(synced_store) == 0


async def test_only_administrators_are_answered_where_they_settled_so(
    member: Reader, synced_store: Store
) -> None:
    synced_store.write_now(lambda book: book.settle(TELEGRAM, GROUP, who_asks="administrators"))

    assert await member.says("/status Pokrovsk", **by(BORIS)) == ""
    assert await member.says("@sitrep_test_bot Pokrovsk", **by(BORIS)) == ""
    assert await member.says("/status Pokrovsk", **by(ANNA)) != ""
