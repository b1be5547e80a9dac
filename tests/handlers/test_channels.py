"""A channel, run from a private chat: what it gets, seen first, held, or kept in one message."""

import pytest

from domain.statement import Topic
from store.store import Store
from tests.botapi import faults
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.people import ADMINISTRATION, GROUP, HNATOV, PRIVATE, Clock, Newsroom, Reader

CHANNEL = -1_000_000_000_088

PAGE = (
    "<b>Channel -1000000000088</b>\n"
    "Gets: {gets}\n"
    "Language: English\n"
    "Time zone: {zone}\n"
    "Posts wait for an administrator: {approval}\n"
    "One pinned message instead of posts: {pinned}\n"
    "Strikes are held: {hold}"
)


def page(
    gets: str = "nothing yet",
    approval: str = "no",
    pinned: str = "no",
    hold: str = "no",
    zone: str = "Europe/Kyiv",
) -> str:
    return PAGE.format(gets=gets, approval=approval, pinned=pinned, hold=hold, zone=zone)


@pytest.fixture
async def runner(reader: Reader, telegram: Server) -> Reader:
    """Somebody who has made the bot an administrator of their channel."""
    await reader.says("/help")
    telegram.world.administrators[CHANNEL].add(PRIVATE)
    await reader.notices(telegram.world.bot_is("administrator", chat=CHANNEL, by=PRIVATE))
    return reader


@pytest.fixture
async def fed(runner: Reader) -> Reader:
    """The same, and the channel gets Pokrovsk at once."""
    await opened(runner)
    await runner.presses("Add a place")
    await runner.says("Pokrovsk instant")
    return runner


async def opened(runner: Reader) -> str:
    await runner.says("/channels")
    return await runner.presses("Channel -1000000000088")


def posts(telegram: Server) -> list[str]:
    return [message.html for message in telegram.world.delivered(CHANNEL)]


async def test_a_channel_is_opened_and_follows_a_place(runner: Reader, telegram: Server) -> None:
    assert await runner.says("/channels") == "Which channel?"
    assert await runner.presses("Channel -1000000000088") == page()

    assert await runner.presses("Add a place") == (
        "What is “Channel -1000000000088” to get? For example: Pokrovsk daily 08:00, or: Kupiansk district instant strikes"
    )
    assert (await runner.says("Pokrovsk daily 12:30")).startswith("You follow <b>Pokrovsk</b>.")
    assert await opened(runner) == page(gets="Pokrovsk")
    assert posts(telegram) == []


async def test_what_it_follows_is_posted_there_and_can_be_stopped(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    newsroom.hears("the road is open", speaker=ADMINISTRATION)
    await time_passes(seconds=20)
    assert len(posts(telegram)) == 1
    assert "the road is open" in posts(telegram)[0]

    await opened(fed)
    assert await fed.presses("Stop: Pokrovsk") == page()
    newsroom.hears("the bridge stands", speaker=HNATOV)
    await time_passes(minutes=5)
    assert len(posts(telegram)) == 1


async def test_who_is_no_administrator_any_more_settles_nothing(
    fed: Reader, telegram: Server, synced_store: Store
) -> None:
    await opened(fed)
    telegram.world.administrators[CHANNEL].clear()

    assert await fed.presses("Approval on") == ""
    assert await fed.presses("Add a place") == ""
    assert await fed.says("/channels") == (
        "I am an administrator of no channel of yours. Make me one with the right to post, then say /channels again; or /channels @name."
    )
    assert not synced_store.audience.of("telegram", CHANNEL).approval


async def test_a_channel_is_found_by_its_name(reader: Reader, telegram: Server) -> None:
    telegram.world.bot_is("administrator", chat=CHANNEL)
    telegram.world.chats[CHANNEL]["username"] = "convoy"
    assert (
        await reader.says("/channels @convoy")
        == "I do not know that channel, or you are no administrator there."
    )

    telegram.world.administrators[CHANNEL] |= {PRIVATE, 77}
    assert await reader.says("/channels @convoy") == page()
    assert (
        await reader.says("/channels @nobody")
        == "I do not know that channel, or you are no administrator there."
    )


async def test_with_approval_a_post_is_seen_first_made_anew_and_sent_once(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    await opened(fed)
    assert await fed.presses("Approval on") == page(gets="Pokrovsk", approval="yes")
    number = newsroom.hears("the road is open", speaker=ADMINISTRATION)
    newsroom.hears("the bridge stands", speaker=HNATOV)
    await time_passes(seconds=20)

    preview, card = (message.html for message in telegram.world.delivered(PRIVATE)[-2:])
    assert "the road is open" in preview
    assert card.startswith("“Channel -1000000000088”: this waits for you.")
    assert posts(telegram) == []

    newsroom.withdraws(number)
    assert await fed.presses("Approve") == "Approved. It is on its way."
    await fed.notices({**telegram.world.waiting[-1], "update_id": 5_000_000})
    await time_passes(minutes=5)

    assert len(posts(telegram)) == 1
    assert "the bridge stands" in posts(telegram)[0]
    assert "the road is open" not in posts(telegram)[0]


async def test_a_dropped_post_is_gone_and_the_next_one_waits_again(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    await opened(fed)
    await fed.presses("Approval on")
    newsroom.hears("the road is open", speaker=ADMINISTRATION)
    await time_passes(seconds=20)
    assert await fed.presses("Drop") == "Dropped. It is not posted."
    await time_passes(minutes=5)

    newsroom.hears("the bridge stands", speaker=HNATOV)
    await time_passes(seconds=20)
    assert "the road is open" not in telegram.world.delivered(PRIVATE)[-2].html
    await fed.presses("Approve")

    assert len(posts(telegram)) == 1
    assert "the bridge stands" in posts(telegram)[0]


async def test_an_old_post_is_put_right_at_once_even_under_approval(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    number = newsroom.hears("the road is open", speaker=ADMINISTRATION)
    await time_passes(seconds=20)
    await opened(fed)
    await fed.presses("Approval on")

    newsroom.withdraws(number)
    await time_passes(seconds=20)

    assert len(posts(telegram)) == 1
    assert "Withdrawn 12 Nov: it was a mistake." in posts(telegram)[0]
    await fed.presses("Approve")
    assert len(posts(telegram)) == 2
    assert posts(telegram)[1].startswith("<b>Withdrawn: words you saw about Pokrovsk</b>")


async def test_strikes_are_held_for_hours(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    await opened(fed)
    await fed.presses("Hold strikes for 1 h")
    assert fed.newest.html == page(gets="Pokrovsk", hold="1 hour")
    newsroom.hears("the road is open", speaker=ADMINISTRATION)
    newsroom.hears("a house was hit", speaker=HNATOV, topic=Topic.STRIKE)
    await time_passes(seconds=30)
    assert "the road is open" in posts(telegram)[0]
    assert "a house was hit" not in posts(telegram)[0]

    await time_passes(minutes=59)
    assert len(posts(telegram)) == 1
    await time_passes(minutes=1)

    assert len(posts(telegram)) == 2
    assert "a house was hit" in posts(telegram)[1]


async def test_one_pinned_message_is_kept_up_to_date(
    fed: Reader, telegram: Server, newsroom: Newsroom, time_passes: TimePasses
) -> None:
    await opened(fed)
    await fed.presses("Pinned on")
    newsroom.hears("the road is open", speaker=ADMINISTRATION)
    await time_passes(seconds=20)
    (first,) = telegram.world.delivered(CHANNEL)
    assert telegram.world.pinned == [(CHANNEL, first.message_id)]

    newsroom.hears("the bridge stands", speaker=HNATOV)
    await time_passes(minutes=15)
    assert len(posts(telegram)) == 1
    assert "the bridge stands" in posts(telegram)[0]

    telegram.world.delete(telegram.world.delivered(CHANNEL)[0])
    newsroom.hears("the school is closed", speaker=HNATOV)
    await time_passes(minutes=15)
    assert len(posts(telegram)) == 1
    assert "the school is closed" in posts(telegram)[0]
    assert len(telegram.world.pinned) == 2


async def test_a_group_s_page_says_who_is_answered(
    member: Reader, telegram: Server, synced_store: Store, clock: Clock
) -> None:
    await member.notices(telegram.world.bot_is("member", chat=GROUP))
    telegram.world.administrators[GROUP].add(21)
    by = {"from": {"id": 21, "is_bot": False, "first_name": "X"}}

    said = await member.says("/settings", **by)
    assert said.endswith("Strikes are held: no\nAnswered here: everybody")
    assert (await member.presses("Answer administrators only", user=21)).endswith(
        "Answered here: administrators"
    )
    assert await member.presses("Answer everybody", user=22) == ""
    assert synced_store.audience.of("telegram", GROUP).who_asks == "administrators"


async def test_a_closed_topic_is_told_to_who_bound_it_and_general_is_left_alone(
    member: Reader,
    reader: Reader,
    telegram: Server,
    newsroom: Newsroom,
    time_passes: TimePasses,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await reader.says("/help")
    telegram.world.administrators[GROUP].add(PRIVATE)
    await member.notices(telegram.world.bot_is("member", chat=GROUP, by=PRIVATE))
    by = {"from": {"id": PRIVATE, "is_bot": False, "first_name": "X"}}
    await member.says("/follow Pokrovsk instant", message_thread_id=5, is_topic_message=True, **by)
    telegram.fails("sendMessage", faults.refused(400, "Bad Request: TOPIC_CLOSED"))
    before = len(telegram.world.delivered(GROUP))
    for _ in range(3):
        newsroom.hears("the road is open", speaker=ADMINISTRATION)
        await time_passes(minutes=20)

    assert len(telegram.world.delivered(GROUP)) == before
    told = [message.html for message in telegram.world.delivered(PRIVATE)][1:]
    assert len(told) == 1
    assert str(GROUP) in told[0]
    caplog.clear()  # that the bot may not write there is for the operator's log too


async def test_a_channel_s_hours_are_counted_in_its_own_zone(runner: Reader, telegram: Server) -> None:
    await opened(runner)
    await runner.presses("Time zone")
    await runner.says("Warsaw")

    assert await opened(runner) == page(zone="Europe/Warsaw")
    assert posts(telegram) == []
