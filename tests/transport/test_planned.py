"""What is planned is written when it is sent: against the state of that moment, or not at all."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from markupsafe import Markup

from domain.delivery import Composed, Lane, Planned
from domain.turn import Message
from store.book import Book
from store.claiming import WHILE_PAUSED
from tests.botapi import faults
from tests.store.builders import PLACES, Desk, extracted
from tests.transport.conftest import Rig


def texts(*words: str, change: Callable[[Book], None] | None = None) -> Composed[Book]:
    return Composed([Message(Markup("{}").format(word)) for word in words], change)


async def plan(
    rig: Rig, key: str = "digest:1", *, chat: int = 5, lane: Lane = Lane.DIGEST, **more: Any
) -> bool:
    """Owe something that is not written yet to somebody who has written to the bot before."""
    rig.server.world.user_says("hello", chat=chat)
    return await rig.store.write(
        lambda book: book.plan(key, "telegram", chat, lane, "digest", {"since": 7}, rig.now, **more)
    )


def rows(rig: Rig, columns: str) -> list[tuple[Any, ...]]:
    return rig.store.outbox._db.execute(f"SELECT {columns} FROM delivery ORDER BY id").fetchall()


async def test_a_planned_message_is_composed_when_it_is_sent(rig: Rig) -> None:
    composed: list[tuple[Planned, datetime]] = []

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        composed.append((planned, now))
        return texts("what is new")

    rig.compose = compose
    rig.bot = rig.another_bot()
    await plan(rig, thread=9, chat=-1001000000005, not_before=rig.now + timedelta(hours=1))

    await rig.bot.drain()
    assert composed == []
    await rig.wait(3600)

    assert rig.shown(-1001000000005) == ["what is new"]
    planned = Planned(1, "digest:1", -1001000000005, 9, "digest", {"since": 7})
    assert composed == [(planned, rig.now)]
    assert rows(rig, "purpose, state, plan, message_id IS NOT NULL") == [("digest", "sent", None, 1)]


async def test_what_is_planned_twice_is_sent_once(rig: Rig) -> None:
    rig.compose = lambda _planned, _now: texts("what is new")
    rig.bot = rig.another_bot()

    assert await plan(rig)
    assert not await plan(rig)
    await rig.bot.drain()
    assert not await plan(rig)
    await rig.bot.drain()

    assert rig.shown() == ["what is new"]


async def test_with_nothing_to_say_nothing_is_sent(rig: Rig) -> None:
    rig.compose = lambda _planned, _now: Composed()
    rig.bot = rig.another_bot()
    await plan(rig)

    await rig.bot.drain()

    assert (rig.shown(), rig.states()) == ([], {"void": 1})


async def test_the_parts_of_a_digest_follow_each_other_and_nothing_comes_between(rig: Rig) -> None:
    rig.compose = lambda planned, _now: texts(*(f"{planned.key} part {part}" for part in (1, 2, 3)))
    rig.bot = rig.another_bot()
    await plan(rig, "a")
    await plan(rig, "b")

    await rig.bot.drain()

    assert rig.shown() == [f"{key} part {part}" for key in "ab" for part in (1, 2, 3)]
    assert [key for (key,) in rows(rig, "key")] == ["a", "b", "a:2", "a:3", "b:2", "b:3"]


async def test_the_change_of_a_digest_is_made_once_with_its_claim(rig: Rig) -> None:
    moved: list[str] = []
    rig.compose = lambda planned, _now: texts("what is new", change=lambda _book: moved.append(planned.key))
    rig.bot = rig.another_bot()
    rig.server.fails("sendMessage", faults.flood(3))
    await plan(rig)

    await rig.bot.drain()
    await rig.wait(3.1)

    assert (rig.shown(), moved) == (["what is new"], ["digest:1"])


async def test_what_is_to_be_said_later_is_composed_anew_then_and_holds_up_nothing(rig: Rig) -> None:
    later = rig.now + timedelta(hours=8)

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        return texts(f"{planned.key} at {now:%H:%M}") if now >= later else Composed(later=later)

    rig.compose = compose
    rig.bot = rig.another_bot()
    rig.server.fails("sendMessage", faults.flood(600))
    await plan(rig)
    await rig.bot.drain()
    await rig.owe(Message(Markup("something else")), key="answer")
    await rig.bot.drain()
    await rig.wait(601)
    assert rig.shown() == ["something else"]

    await rig.wait(8 * 3600)
    assert rig.shown() == ["something else", "digest:1 at 20:10"]


async def test_a_digest_that_did_not_arrive_waits_while_its_chat_is_paused(rig: Rig) -> None:
    rig.compose = lambda _planned, _now: texts("what is new", change=lambda _book: None)
    rig.bot = rig.another_bot()
    rig.server.fails("sendMessage", faults.flood(3))
    await plan(rig)
    await rig.bot.drain()
    await rig.store.write(lambda book: book.set_paused("telegram", 5, rig.now))
    await rig.wait(24 * 3600)
    assert rig.shown() == []

    await rig.store.write(lambda book: book.set_paused("telegram", 5, None))
    await rig.wait(WHILE_PAUSED.total_seconds())

    assert rig.shown() == ["what is new"]


async def test_a_message_that_has_to_be_sent_again_is_composed_anew(rig: Rig) -> None:
    moments: list[datetime] = []

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        moments.append(now)
        return texts(*(f"{part} at {now:%H:%M}" for part in range(3 - len(moments))))

    rig.compose = compose
    rig.bot = rig.another_bot()
    rig.server.fails("sendMessage", faults.flood(600))
    await plan(rig)

    await rig.bot.drain()
    await rig.wait(601)

    assert rig.shown() == ["0 at 12:10"]


async def test_what_changes_while_a_message_is_composed_is_seen(rig: Rig) -> None:
    """Else a statement could be sent that was withdrawn a moment before."""
    await rig.store.write(lambda book: book.sync_places("1", PLACES))
    number = await rig.store.write(lambda book: Desk(book).publish(extracted("The road is open")))
    composed = 0

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        nonlocal composed
        composed += 1
        published = rig.store.statements.about("S1").statements
        if composed == 1:  # somebody withdraws it just now
            rig.store.write_now(lambda book: Desk(book).withdraw(number))
        return texts(*(str(statement.number) for statement in published))

    rig.compose = compose
    rig.bot = rig.another_bot()
    await plan(rig)

    await rig.bot.drain()

    assert (composed, rig.shown(), rig.states()) == (2, [], {"void": 1})


async def test_what_cannot_be_composed_is_given_up_after_three_tries_and_holds_up_nobody(
    rig: Rig, errors: Callable[[], list[str]]
) -> None:
    secret = "a reader's words"

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        if planned.key == "bad":
            raise ValueError(secret)
        return texts(planned.key)

    rig.compose = compose
    rig.bot = rig.another_bot()
    await plan(rig, "bad", chat=5)
    await plan(rig, "good", chat=6)

    await rig.bot.drain()
    assert rig.shown(6) == ["good"]
    await rig.wait(10)
    await rig.wait(10)
    await rig.wait(3600)

    assert len(errors()) == 3
    assert not any(secret in error for error in errors())
    ((reason, state),) = rig.store.outbox._db.execute(
        "SELECT error, state FROM delivery WHERE key = 'bad'"
    ).fetchall()
    assert state == "dead"
    assert reason.startswith("cannot be composed: ValueError at ")


async def test_lanes_go_in_their_order_and_what_waits_holds_up_nothing(rig: Rig) -> None:
    rig.compose = lambda planned, _now: texts(planned.key)
    rig.bot = rig.another_bot()
    await plan(rig, "digest", lane=Lane.DIGEST)
    await plan(rig, "held alert", lane=Lane.ALERT, not_before=rig.now + timedelta(hours=6))
    await plan(rig, "broadcast", lane=Lane.BROADCAST)
    await plan(rig, "alert", lane=Lane.ALERT)
    await rig.owe(Message(Markup("reply")))

    await rig.bot.drain()
    await rig.wait(6 * 3600)

    assert rig.shown() == ["reply", "alert", "broadcast", "digest", "held alert"]


@pytest.mark.parametrize("lane", [Lane.NOTICE, Lane.ALERT, Lane.BROADCAST, Lane.DIGEST])
async def test_a_reader_who_blocked_the_bot_gets_nothing_unasked_until_they_write(
    rig: Rig, lane: Lane
) -> None:
    rig.compose = lambda planned, _now: texts(planned.key)
    rig.bot = rig.another_bot()
    rig.server.fails("sendMessage", faults.refused(403, "Forbidden: bot was blocked by the user"))
    await plan(rig, "first", lane=lane)
    await plan(rig, "waits behind it", lane=lane)
    await rig.bot.drain()
    await plan(rig, "planned later", lane=lane)
    await rig.bot.drain()
    assert len(rig.server.called("sendMessage")) == 1

    await rig.store.write(lambda book: book.writes_again("telegram", 5))
    await plan(rig, "after the return", lane=lane)
    await rig.bot.drain()

    assert (rig.shown(), rig.states()) == (["after the return"], {"dead": 3, "sent": 1})
