"""An editor writes to all groups and channels: seen before, undone, stopped, and sent once."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.broadcast import drafted
from domain.language import Language
from rendering.broadcasts import draft
from store.store import Store
from tests.botapi import faults
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.people import EDITOR, Clock, Reader
from transport.seam import TELEGRAM, Bot

GROUPS = (-1_000_000_000_071, -1_000_000_000_072, -1_000_000_000_088)
WORDS = "The line works again."

CARD = "This is exactly how it will look.\nTo: Everybody (3 chats)\nIt takes about 1 second."
HELD = "It begins at 12:10 and goes to 3 chats."
REPORT = "<b>The broadcast is over</b>\n3 sent"


@pytest.fixture(autouse=True)
async def bound(telegram: Server, reader: Reader) -> None:
    """Two groups and a channel that the bot is in, and one that it has left."""
    for chat in GROUPS[:2]:
        await reader.notices(telegram.world.bot_is("member", chat=chat))
    await reader.notices(telegram.world.bot_is("administrator", chat=GROUPS[2]))
    await reader.notices(telegram.world.bot_is("member", chat=-1_000_000_000_073))
    await reader.notices(telegram.world.bot_is("kicked", chat=-1_000_000_000_073))


def received(telegram: Server, text: str = WORDS) -> list[int]:
    return sorted(
        message.chat for message in telegram.world.messages if message.html == text and message.chat < 0
    )


async def test_it_is_seen_held_sent_and_reported(
    editor: Reader, telegram: Server, time_passes: TimePasses
) -> None:
    assert await editor.says(f"/broadcast {WORDS}") == f"{WORDS}\n\n{CARD}"
    assert editor.buttons == [
        *("Everybody", "English", "Українська", "Русский"),
        *("Followers of a place", "Send in 10 minutes", "Drop"),
    ]

    assert await editor.presses("Send in 10 minutes") == HELD
    await time_passes(minutes=9, seconds=59)
    assert received(telegram) == []

    await time_passes(seconds=1)
    assert received(telegram) == sorted(GROUPS)

    await time_passes(seconds=15)
    said = [message.html for message in telegram.world.delivered(EDITOR)]
    assert said[-2:] == ["Over: 3 of 3.", REPORT]

    await time_passes(hours=1)
    assert len(telegram.world.delivered(EDITOR)) == len(said)


async def test_the_words_can_come_by_reply_or_afterwards_with_their_markup(editor: Reader) -> None:
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    assert await editor.says("/broadcast") == (
        "Write what is to be sent, as one message of words. You will see it before anybody else does."
    )
    assert (await editor.says("New & <b> words", entities=bold)).startswith(
        "<b>New</b> &amp; &lt;b&gt; words"
    )

    replied = {**editor.last["message"], "text": "Old words", "entities": bold}
    assert (await editor.says("/broadcast", reply_to_message=replied)).startswith("<b>Old</b> words\n\n")


@pytest.mark.parametrize("text", ["\u200b", "x" * 4097])
async def test_what_cannot_be_sent_is_refused(editor: Reader, text: str) -> None:
    await editor.says("/broadcast")
    said = await editor.says(text)
    assert said in ("I can send words only, at most 4,096 characters of them.", "")


async def test_an_undo_in_time_leaves_a_draft(
    editor: Reader, telegram: Server, time_passes: TimePasses
) -> None:
    await editor.says(f"/broadcast {WORDS}")
    await editor.presses("Send in 10 minutes")
    await time_passes(minutes=9)

    assert await editor.presses("Undo, until 12:10") == CARD
    await time_passes(minutes=30)
    assert received(telegram) == []

    await editor.presses("Send in 10 minutes")
    await time_passes(minutes=10)
    assert received(telegram) == sorted(GROUPS)


async def test_pressed_twice_said_twice_and_by_two_editors_it_is_sent_once(
    editor: Reader, owner: Reader, telegram: Server, time_passes: TimePasses
) -> None:
    await editor.says(f"/broadcast {WORDS}")
    said = editor.last
    await editor.presses("Send in 10 minutes")
    twice = telegram.world.waiting[-1]
    assert await editor.notices({**twice, "update_id": 5_000_001}) == ""
    assert await editor.notices(said) == ""

    await owner.says(f"/broadcast {WORDS}")
    assert await owner.presses("Send in 10 minutes") == (
        "The same words are on their way, or were sent within a day. This was not sent again."
    )
    for _ in range(4):
        await time_passes(minutes=10)

    assert received(telegram) == sorted(GROUPS)


async def test_it_is_stopped_in_the_middle(editor: Reader, telegram: Server, time_passes: TimePasses) -> None:
    await editor.says(f"/broadcast {WORDS}")
    await editor.presses("Send in 10 minutes")
    telegram.fails("sendMessage", faults.flood(600))
    await time_passes(minutes=10)
    before = received(telegram)
    assert len(before) == 2

    await time_passes(seconds=15)
    assert editor.newest.html == f"On its way: {len(before)} of 3."
    await editor.presses("Stop")
    await time_passes(hours=1)

    assert received(telegram) == before
    assert editor.newest.html == f"<b>The broadcast was stopped</b>\n{len(before)} sent"


async def test_the_report_counts_what_was_not_sent_by_its_reason(
    editor: Reader, telegram: Server, time_passes: TimePasses
) -> None:
    await editor.says(f"/broadcast {WORDS}")
    await editor.presses("Send in 10 minutes")
    telegram.fails("sendMessage", faults.refused(403, "Forbidden: bot was kicked from the supergroup chat"))
    await time_passes(minutes=10)
    await time_passes(seconds=15)

    assert editor.newest.html == (
        "<b>The broadcast is over</b>\n2 sent\n1 not sent: Forbidden: bot was kicked from the supergroup chat"
    )


async def test_it_can_go_to_one_language_or_to_the_followers_of_a_place(
    editor: Reader, telegram: Server, synced_store: Store, time_passes: TimePasses
) -> None:
    synced_store.write_now(lambda book: book.choose_language(TELEGRAM, GROUPS[0], Language.UK))
    telegram.world.administrators[GROUPS[1]].add(abs(GROUPS[1]))
    await Reader(telegram, editor._bot, chat=GROUPS[1]).says("/follow Donetsk region")
    await editor.says(f"/broadcast {WORDS}")

    said = await editor.presses("Українська")
    assert "To: Українська (1 chat)" in said
    await editor.presses("Followers of a place")
    said = await editor.says("Pokrovsk")
    assert "To: Pokrovsk (1 chat)" in said
    await editor.presses("Send in 10 minutes")
    await time_passes(minutes=10)

    assert received(telegram) == [GROUPS[1]]


async def test_nobody_else_can(reader: Reader, editor: Reader, telegram: Server) -> None:
    assert await reader.says(f"/broadcast {WORDS}") == await reader.says("/nonsense")
    await editor.says(f"/broadcast {WORDS}")
    assert await editor.presses("Send in 10 minutes", user=7) == ""
    assert received(telegram) == []


async def test_a_process_that_ends_in_the_middle_goes_on_where_it_was(
    editor: Reader,
    telegram: Server,
    synced_store: Store,
    clock: Clock,
    start_bot: Callable[[], Bot],
    monkeypatch: pytest.MonkeyPatch,
    time_passes: TimePasses,
) -> None:
    """One chat is owed it, the process ends; a group moves meanwhile; each chat gets it once."""
    monkeypatch.setattr("store.broadcasts.CHUNK", 1)
    await editor.says(f"/broadcast {WORDS}")
    await editor.presses("Send in 10 minutes")
    clock.passes(minutes=10)
    (broadcast,) = synced_store.broadcasts.at_work(TELEGRAM)
    synced_store.write_now(lambda book: book.plan_broadcast(broadcast, TELEGRAM, clock()))
    owed = synced_store.broadcasts._db.execute("SELECT chat FROM delivery WHERE key LIKE 'bc:%'").fetchall()
    telegram.world.user_says("moved", chat=-1_000_000_000_074)
    synced_store.write_now(lambda book: book.migrate(TELEGRAM, owed[0][0], -1_000_000_000_074))

    again = start_bot()
    await again.resume()
    await time_passes(seconds=15)
    await again.drain()
    await time_passes(seconds=15)

    others = [chat for chat in GROUPS if chat != owed[0][0]]
    assert received(telegram) == sorted([*others, -1_000_000_000_074])
    assert editor.newest.html == REPORT


async def test_paid_sending_is_offered_with_its_price_only_where_it_is_configured() -> None:
    made = replace(drafted(1, EDITOR, WORDS), target="")
    free = draft(made, 5000, None, Language.EN, per_second=28, paid=False)
    paid = draft(made, 5000, None, Language.EN, per_second=28, paid=True)

    assert "Stars" not in free.html + "".join(b.label for row in free.buttons for b in row)
    assert "It takes about 3 minutes.\nPaid: 500.0 Stars (0.1 each), about 5 seconds." in paid.html
    assert [b.label for row in paid.buttons for b in row if "Stars" in b.label] == [
        "Send fast for 500.0 Stars"
    ]
