"""Where the bot is: added, removed, blocked; what it says then, and what it remembers."""

import pytest

from domain.audience import ChatKind
from store.store import Store
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.people import ADMINISTRATION, GROUP, PRIVATE, Clock, Newsroom, Reader
from transport.seam import TELEGRAM

CHANNEL = -1_000_000_000_088
RUNNER = PRIVATE


async def test_a_group_that_adds_the_bot_is_told_how_to_ask_once(
    member: Reader, telegram: Server, synced_store: Store
) -> None:
    said = await member.notices(telegram.world.bot_is("member", chat=GROUP))

    assert said.startswith("Ask me by command, by mentioning my name or in reply to me")
    assert await member.notices(telegram.world.bot_is("administrator", chat=GROUP)) == ""
    known = synced_store.audience.of(TELEGRAM, GROUP)
    assert (known.kind, known.is_there, known.title) == (ChatKind.SUPERGROUP, True, f"Group {GROUP}")


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_a_group_that_removes_the_bot_gets_nothing_until_it_adds_it_again(
    member: Reader,
    telegram: Server,
    synced_store: Store,
    newsroom: Newsroom,
    time_passes: TimePasses,
    status: str,
) -> None:
    telegram.world.administrators[GROUP].add(abs(GROUP))
    await member.notices(telegram.world.bot_is("member", chat=GROUP))
    await member.says("/follow Pokrovsk daily 12:30")
    await member.notices(telegram.world.bot_is(status, chat=GROUP))
    before = len(telegram.world.delivered(GROUP))
    for _ in range(3):
        newsroom.hears("the road is open", speaker=ADMINISTRATION)
        await time_passes(days=1)
    assert len(telegram.world.delivered(GROUP)) == before

    await member.notices(telegram.world.bot_is("member", chat=GROUP))
    await time_passes(days=1)

    assert len(telegram.world.delivered(GROUP)) == before + 2  # how to ask, and one digest for all the time


async def test_what_was_settled_is_kept_for_90_days(
    member: Reader, telegram: Server, synced_store: Store, clock: Clock
) -> None:
    await member.notices(telegram.world.bot_is("member", chat=GROUP))
    synced_store.write_now(lambda book: book.settle(TELEGRAM, GROUP, who_asks="administrators"))
    await member.notices(telegram.world.bot_is("left", chat=GROUP))

    clock.passes(days=90)
    synced_store.write_now(lambda book: book.prune_left(clock()))
    assert synced_store.audience.of(TELEGRAM, GROUP).who_asks == "administrators"

    clock.passes(seconds=1)
    synced_store.write_now(lambda book: book.prune_left(clock()))
    assert synced_store.audience.of(TELEGRAM, GROUP).who_asks == "everybody"
    assert synced_store.audience.of(TELEGRAM, GROUP).kind is None


async def test_who_makes_the_bot_an_administrator_of_a_channel_is_told_how_to_run_it(
    reader: Reader, telegram: Server, synced_store: Store
) -> None:
    await reader.says("/help")

    said = await reader.notices(telegram.world.bot_is("administrator", chat=CHANNEL, by=RUNNER))

    assert said == f"I can post in “Channel {CHANNEL}” now. /channels sets what it gets, and when."
    assert synced_store.audience.of(TELEGRAM, CHANNEL).run_by == RUNNER


async def test_somebody_who_has_never_written_to_the_bot_is_not_written_to(
    reader: Reader, telegram: Server
) -> None:
    assert await reader.notices(telegram.world.bot_is("administrator", chat=CHANNEL, by=RUNNER)) == ""
    assert telegram.called("sendMessage") == []


async def test_a_channel_without_the_right_to_post_is_none(
    reader: Reader, telegram: Server, synced_store: Store
) -> None:
    update = telegram.world.bot_is("administrator", chat=CHANNEL, by=RUNNER, can_post_messages=False)
    await reader.notices(update)

    assert not synced_store.audience.of(TELEGRAM, CHANNEL).is_there


async def test_a_group_s_new_name_is_noted(member: Reader, telegram: Server, synced_store: Store) -> None:
    await member.notices(telegram.world.bot_is("member", chat=GROUP))
    telegram.world.chats[GROUP]["title"] = "Convoy 4"
    await member.sends(new_chat_title="Convoy 4")

    assert synced_store.audience.of(TELEGRAM, GROUP).title == "Convoy 4"
