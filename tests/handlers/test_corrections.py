"""What was shown and is corrected or withdrawn: one notice to each chat, and the old message put right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.revision import Revision
from domain.statement import Speaker, SpeakerKind
from store.store import Store
from tests.botapi import faults
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.people import ADMINISTRATION, HNATOV, PRIVATE, RUSSIAN_FORCES, Clock, Newsroom, Reader
from transport.seam import Bot

PROSECUTOR = Speaker("Pokrovsk military administration", SpeakerKind.OFFICIAL, "ua", "regional prosecutor")

ANSWER = """\
<b>Pokrovsk</b>
Pokrovsk district, Donetsk region
Newest: yesterday, 11 Nov · 2 statements, 2 speakers, 1 outlet

<b>Advance: only the Ukrainian side</b>
Ukraine · <b>Andriy Hnatov</b>, chief of the general staff
Enemy groups are in the outskirts.
published 11 Nov · <a href="https://news.example/2">Example News</a>

{other}
No Russian statement on this in my answers yet.

People’s words, not findings. Read by machine, not yet checked by an editor."""

AS_SHOWN = """\
Ukraine · <b>Pokrovsk military administration</b>
the road to the town is open
published 11 Nov · <a href="https://news.example/1">Example News</a>"""

STRUCK = f"<s>{AS_SHOWN}</s>\nWithdrawn 12 Nov: it was a mistake."

WITHDRAWN = """\
<b>Withdrawn: words you saw about Pokrovsk</b>
I showed you this on 12 Nov:
<s><b>Ukraine · Pokrovsk military administration</b>: the road to the town is open, published 11 Nov, \
<a href="https://news.example/1">Example News</a></s>

it was a mistake. Please do not rely on it, and tell those you passed it on to.

Withdrawn 12 Nov, 12:00. The other statements you saw stand."""


@pytest.fixture
def road(newsroom: Newsroom) -> int:
    """A statement that will not stand, beside one that does."""
    number = newsroom.hears("the road to the town is open", speaker=ADMINISTRATION)
    newsroom.hears("Enemy groups are in the outskirts.", speaker=HNATOV)
    return number


def messages(telegram: Server, chat: int = PRIVATE) -> list[str]:
    return [message.html for message in telegram.world.delivered(chat)]


async def test_a_withdrawal_is_told_in_reply_and_struck_in_the_old_message(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    assert await reader.says("Pokrovsk") == ANSWER.format(other=AS_SHOWN)
    answered = reader.newest.message_id

    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert messages(telegram) == [ANSWER.format(other=STRUCK), WITHDRAWN]
    assert reader.newest.parameters["reply_parameters"]["message_id"] == answered
    assert reader.buttons == ["What is said now", f"Record No. {road}"]
    assert "disable_notification" not in reader.newest.parameters


async def test_it_is_told_once(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("Pokrovsk")
    await reader.says("Pokrovsk")
    newsroom.withdraws(road)

    for _ in range(3):
        await time_passes(seconds=20)

    said = messages(telegram)
    assert [text for text in said if text.startswith("<b>Withdrawn")] == [WITHDRAWN]
    assert len([text for text in said if STRUCK in text]) == 2
    assert len(telegram.called("editMessageText")) == 2


async def test_nothing_is_said_before_the_hold_is_over_nor_of_what_was_undone_in_it(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    said = await reader.says("Pokrovsk")
    newsroom.withdraws(road)
    await time_passes(seconds=19)
    assert messages(telegram) == [said]

    newsroom.restores(road)
    await time_passes(minutes=1)

    assert messages(telegram) == [said]
    assert telegram.called("editMessageText") == []


RESTORED = """\
<b>It stands again: words you saw about Pokrovsk</b>
On 12 Nov I told you that this was withdrawn:
<b>Ukraine · Pokrovsk military administration</b>: the road to the town is open, published 11 Nov, \
<a href="https://news.example/1">Example News</a>

The withdrawal was taken back 12 Nov, 12:00: it is among the answers again."""


async def test_what_is_restored_later_stands_again_and_is_told_to_whom_it_was_withdrawn(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    said = await reader.says("Pokrovsk")
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    newsroom.restores(road, late=True)
    await time_passes(minutes=1)
    await time_passes(minutes=1)

    assert messages(telegram) == [said, WITHDRAWN, RESTORED]
    withdrawn = telegram.world.delivered(PRIVATE)[1]
    assert reader.newest.parameters["reply_parameters"]["message_id"] == withdrawn.message_id


async def test_an_undo_while_the_notice_waits_is_in_time(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    said = await reader.says("Pokrovsk")
    await reader.says("/quiet 11:00-20:00")
    newsroom.withdraws(road)
    await time_passes(minutes=1)
    assert messages(telegram)[0] == ANSWER.format(other=STRUCK)

    newsroom.restores(road, late=True)
    await time_passes(hours=9)

    assert messages(telegram)[0] == said
    assert len(messages(telegram)) == 2


async def test_quiet_hours_hold_the_notice_and_not_the_silent_edit(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("Pokrovsk")
    await reader.says("/quiet 11:00-20:00")
    newsroom.withdraws(road)

    await time_passes(minutes=1)
    assert len(messages(telegram)) == 2
    assert STRUCK in messages(telegram)[0]

    await time_passes(hours=8)
    assert messages(telegram)[2] == WITHDRAWN


async def test_a_correction_names_both_versions(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("Pokrovsk")
    newsroom.corrects(road, Revision(speaker=RUSSIAN_FORCES), reason="My reading of the article was wrong")
    await time_passes(seconds=20)

    assert messages(telegram) == [
        ANSWER.format(
            other="Russia · <b>Russian forces</b>\nthe road to the town is open\n"
            'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
            "Corrected 12 Nov. Speaker: Russia · Russian forces, not Ukraine · Pokrovsk military administration."
        )
        .replace("Advance: only the Ukrainian side", "Advance")
        .replace("No Russian statement on this in my answers yet.\n", ""),
        (
            "<b>Corrected: Pokrovsk, published 11 Nov</b>\n"
            "Speaker was given as: Ukraine · Pokrovsk military administration\n"
            "Speaker is: Russia · Russian forces\n"
            "The words themselves are unchanged.\n"
            "Reason: My reading of the article was wrong."
        ),
    ]


async def test_a_spelling_is_put_right_without_a_word(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("Pokrovsk")
    administration = replace(ADMINISTRATION, name="Pokrovsk Military Administration")
    newsroom.corrects(road, Revision(speaker=administration), announce=False)
    await time_passes(seconds=20)

    assert messages(telegram) == [
        ANSWER.format(other=AS_SHOWN.replace("military administration", "Military Administration"))
    ]


async def test_a_correction_that_a_copy_of_the_old_version_took_back_is_not_told(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    said = await reader.says("Pokrovsk")
    newsroom.corrects(road, Revision(speaker=RUSSIAN_FORCES))
    newsroom.corrects(road, Revision(speaker=ADMINISTRATION), announce=False)
    await time_passes(seconds=20)

    assert messages(telegram) == [said]


async def test_several_at_once_are_one_notice_with_a_line_each(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    other = newsroom.hears("nobody is left there", speaker=RUSSIAN_FORCES, place="Myrnohrad")
    await reader.says("Pokrovsk")
    await reader.says("Myrnohrad")
    newsroom.withdraws(road)
    newsroom.corrects(other, Revision(speaker=HNATOV))
    await time_passes(seconds=20)

    assert reader.newest.html == (
        "<b>2 statements you saw are corrected or withdrawn</b>\n"
        "Pokrovsk: <s>Ukraine · Pokrovsk military administration: the road to the town is open</s>\n"
        "Myrnohrad, published 11 Nov, Ukraine · Andriy Hnatov, chief of the general staff: corrected (Speaker)\n"
        "Please do not rely on it, and tell those you passed it on to."
    )
    assert reader.newest.parameters["reply_parameters"]["message_id"] == 4
    assert await reader.presses("Show them") == (
        f"{WITHDRAWN}\n\n"
        "<b>Corrected: Myrnohrad, published 11 Nov</b>\n"
        "Speaker was given as: Russia · Russian forces\n"
        "Speaker is: Ukraine · Andriy Hnatov, chief of the general staff\n"
        "The words themselves are unchanged."
    )


async def test_the_notice_is_in_the_language_of_the_message_it_answers(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("що в Покровську?")
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert reader.newest.html == (
        "<b>Відкликано слова, які ви бачили: Pokrovsk</b>\n"
        "12 листопада бот показав вам таке:\n"
        "<s><b>Україна · Pokrovsk military administration</b>: the road to the town is open, "
        'опубліковано 11 листопада, <a href="https://news.example/1">Example News</a></s>\n\n'
        "it was a mistake. Не покладайтеся на це й попередьте тих, кому переслали.\n\n"
        "Відкликано 12 листопада о 12:00. Решта показаних вам заяв чинна."
    )
    assert reader.buttons == ["Що кажуть зараз", f"Запис № {road}"]
    assert "</s>\nВідкликано 12 листопада: it was a mistake." in messages(telegram)[0]


async def test_who_was_never_shown_it_who_forgot_and_who_blocked_the_bot_hear_nothing(
    reader: Reader,
    newsroom: Newsroom,
    time_passes: TimePasses,
    telegram: Server,
    synced_store: Store,
    clock: Clock,
    road: int,
) -> None:
    other, blocked = (Reader(telegram, reader._bot, chat=chat) for chat in (8, 9))
    await reader.says("Myrnohrad")
    await other.says("Pokrovsk")
    await other.says("/forget")
    await blocked.says("Pokrovsk")
    await blocked.notices(telegram.world.bot_is("kicked", chat=9))
    before = len(telegram.world.messages)

    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert len(telegram.world.messages) == before
    assert telegram.called("editMessageText") == []


async def test_what_was_shown_longer_ago_than_is_remembered_is_let_be(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    said = await reader.says("Pokrovsk")
    await time_passes(days=30, seconds=1)
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert messages(telegram) == [said]


async def test_a_message_that_is_gone_is_not_sent_again(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("Pokrovsk")
    telegram.world.delete(reader.newest)
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert messages(telegram) == [WITHDRAWN]


async def test_what_may_have_been_shown_counts_as_shown(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    telegram.fails("sendMessage", faults.lost())
    await reader.says("Pokrovsk")
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert messages(telegram)[-1] == WITHDRAWN


async def test_what_is_not_sent_yet_is_composed_of_what_stands_then(
    reader: Reader, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    await reader.says("/follow Pokrovsk daily 12:01")
    newsroom.hears("nobody is left there", speaker=RUSSIAN_FORCES)
    late = newsroom.hears("the bridge stands", speaker=ADMINISTRATION)
    await time_passes(seconds=30)
    newsroom.withdraws(late)
    await time_passes(minutes=5)

    assert not any("the bridge stands" in text for text in messages(telegram))
    assert not any("Withdrawn" in text for text in messages(telegram))


async def test_what_was_published_by_mistake_and_seen_at_once_is_struck_without_a_notice(
    reader: Reader,
    newsroom: Newsroom,
    time_passes: TimePasses,
    telegram: Server,
    synced_store: Store,
    clock: Clock,
    road: int,
) -> None:
    await reader.says("Pokrovsk")
    synced_store.write_now(
        lambda book: book.retract(
            road, clock(), made_by="newsroom", reason="undone", state="draft", announce=False
        )
    )
    await time_passes(seconds=20)

    assert messages(telegram) == [ANSWER.format(other=f"<s>{AS_SHOWN}</s>\nWithdrawn 12 Nov.")]


async def test_a_process_that_ends_between_planning_and_sending_tells_once(
    reader: Reader,
    newsroom: Newsroom,
    telegram: Server,
    synced_store: Store,
    clock: Clock,
    start_bot: Callable[[], Bot],
    road: int,
) -> None:
    await reader.says("Pokrovsk")
    newsroom.withdraws(road)
    clock.passes(seconds=20)
    hold, remember = timedelta(seconds=20), timedelta(days=30)
    for _ in range(2):
        synced_store.write_now(lambda book: book.collect_notices(clock(), hold=hold, remember=remember))
        synced_store.write_now(lambda book: book.plan_notices(clock(), ZoneInfo("Europe/Kyiv"), most=10))

    again = start_bot()
    await again.resume()
    await again.drain()
    await start_bot().drain()

    assert messages(telegram) == [ANSWER.format(other=STRUCK), WITHDRAWN]


async def test_what_turned_out_to_be_another_statement_is_told_of_when_that_one_goes(
    reader: Reader,
    newsroom: Newsroom,
    time_passes: TimePasses,
    telegram: Server,
    synced_store: Store,
    clock: Clock,
    road: int,
) -> None:
    said = await reader.says("Pokrovsk")
    into = newsroom.hears("the road into the town is open", speaker=ADMINISTRATION)
    synced_store.write_now(lambda book: book._merge(into, road, clock(), "newsroom"))
    await time_passes(minutes=1)
    assert messages(telegram) == [said]

    newsroom.withdraws(into)
    await time_passes(minutes=1)

    assert messages(telegram)[0] == ANSWER.format(other=STRUCK)
    assert messages(telegram)[1].startswith("<b>Withdrawn: words you saw about Pokrovsk</b>")
    assert len(messages(telegram)) == 2
