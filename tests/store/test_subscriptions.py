"""Subscriptions and what is due of them, as the store keeps them."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.delivery import Lane
from domain.language import Language
from domain.schedule import INSTANT, Frequency, Rhythm
from domain.subscription import Address, Filter, Subject, SubjectKind, Wish
from store.book import Book
from store.store import Store
from tests.store.builders import NOON, Desk, extracted
from tests.store.conftest import Rows

KYIV = ZoneInfo("Europe/Kyiv")
HONOLULU = ZoneInfo("Pacific/Honolulu")
DAILY = Rhythm(Frequency.DAILY, time(8))
TOMORROW = NOON + timedelta(hours=20)
HOLD = timedelta(seconds=20)
TWO_DAYS = timedelta(hours=48)


def follow(
    book: Book, chat: int, *, rhythm: Rhythm = DAILY, place: str = "S1", thread: int | None = None
) -> int:
    wish = Wish(Subject(SubjectKind.PLACE, place), rhythm)
    return book.follow(Address("telegram", chat, thread), wish, [place], Language.EN, KYIV, NOON)


def plan(store: Store, now: datetime, *, most: int = 100) -> tuple[int, int]:
    """Return how many subscriptions are marked, and how many digests owed."""
    marked = store.write_now(lambda book: book.mark_due(now, KYIV, most=most))
    return marked, store.write_now(lambda book: book.owe_digests(now, KYIV, most=most))


def keys(rows: Rows) -> list[str]:
    return [key for (key,) in rows("SELECT key FROM delivery ORDER BY id")]


def test_what_a_chat_has_due_at_one_minute_is_one_digest(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: [follow(book, 5, place=place) for place in ("S1", "S2", "R1")])

    assert plan(store, TOMORROW) == (3, 1)
    assert plan(store, TOMORROW) == (0, 0)
    assert keys(rows) == ["digest:telegram:5:0:2025-11-13:08:00"]


def test_each_topic_of_a_forum_has_its_own(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: [follow(book, -5), follow(book, -5, thread=7)])

    assert plan(store, TOMORROW) == (2, 2)
    assert rows("SELECT thread FROM delivery ORDER BY id") == [(None,), (7,)]


def test_one_that_still_waits_takes_up_what_falls_due_meanwhile(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: follow(book, 5))

    for day in range(4):
        plan(store, TOMORROW + timedelta(days=day))

    assert keys(rows) == ["digest:telegram:5:0:2025-11-13:08:00"]
    assert store.subscriptions.due_since(Address("telegram", 5)) == TOMORROW


def test_a_changed_zone_gives_no_second_digest_of_a_day(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: follow(book, 5))
    plan(store, TOMORROW)
    store.write_now(lambda book: book.reschedule("telegram", 5, HONOLULU, TOMORROW))

    (subscription,) = store.subscriptions.of(Address("telegram", 5))

    assert subscription.next_at == datetime(2025, 11, 14, 8, tzinfo=HONOLULU)


def test_a_paused_chat_is_passed_over_and_goes_on_later(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: follow(book, 5))
    store.write_now(lambda book: book.set_paused("telegram", 5, NOON))

    assert plan(store, TOMORROW) == (1, 0)
    store.write_now(lambda book: book.set_paused("telegram", 5, None))
    assert plan(store, TOMORROW + timedelta(days=1)) == (1, 1)


def test_short_transactions_plan_everything_in_the_end(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: [follow(book, chat) for chat in range(1, 26)])

    planned = [plan(store, TOMORROW, most=10) for _ in range(4)]

    assert planned == [(10, 10), (10, 10), (5, 5), (0, 0)]
    assert len(keys(rows)) == 25


def test_what_is_owed_waits_for_the_end_of_quiet_hours(store: Store, rows: Rows) -> None:
    def live(book: Book) -> None:
        follow(book, 5, rhythm=Rhythm(Frequency.DAILY, time(6)))
        book._db.execute(
            """
            INSERT INTO chat (transport, id, quiet_begins, quiet_ends)
            VALUES ('telegram', 5, '22:00', '07:00')
            """
        )

    store.write_now(live)

    plan(store, NOON + timedelta(hours=18))

    assert rows("SELECT not_before FROM delivery") == [("2025-11-13T05:00:00.000000+00:00",)]


def test_only_ones_own_subscriptions_can_be_changed(store: Store) -> None:
    mine = store.write_now(lambda book: follow(book, 5))
    stranger = Address("telegram", 6)

    def meddle(book: Book) -> list[object]:
        return [
            book.set_rhythm(stranger, mine, INSTANT, KYIV, NOON),
            book.set_filter(stranger, mine, Filter(sides=frozenset({"ua"}))),
            book.unfollow(stranger, [mine]),
        ]

    assert store.write_now(meddle) == [False, False, 0]
    with pytest.raises(LookupError):
        store.write_now(lambda book: book.subscription(stranger, mine))
    (left,) = store.subscriptions.of(Address("telegram", 5))
    assert left.wish == Wish(Subject(SubjectKind.PLACE, "S1"), DAILY)


def test_following_twice_changes_the_time_and_keeps_what_was_told(store: Store) -> None:
    def twice(book: Book) -> list[int]:
        first = follow(book, 5)
        Desk(book).publish(extracted())
        return [first, follow(book, 5, rhythm=Rhythm(Frequency.WEEKLY, time(9), 4))]

    first, second = store.write_now(twice)

    (subscription,) = store.subscriptions.of(Address("telegram", 5))
    assert first == second
    assert subscription.wish.rhythm == Rhythm(Frequency.WEEKLY, time(9), 4)
    assert subscription.seq == 0


def test_an_alert_is_planned_once_for_all_that_waits(store: Store, rows: Rows) -> None:
    def live(book: Book) -> None:
        follow(book, 5, rhythm=INSTANT)
        follow(book, 5, rhythm=INSTANT, place="R1")
        for text in ("The road is open", "The bridge is open"):
            Desk(book).publish(extracted(text))

    store.write_now(live)
    later = NOON + HOLD

    def collect(book: Book) -> list[object]:
        return [
            book.collect_alerts(later, hold=HOLD, max_age=TWO_DAYS, zone=KYIV),
            book.plan_alerts(later, KYIV, most=10),
            book.plan_alerts(later, KYIV, most=10),
        ]

    assert store.write_now(collect) == [False, 1, 0]
    assert rows("SELECT statement FROM alert ORDER BY statement") == [(1,), (2,)]
    assert rows("SELECT key, priority FROM delivery") == [("alert:telegram:5:0:2", int(Lane.ALERT))]


def test_a_group_that_moved_keeps_what_it_follows(store: Store) -> None:
    store.write_now(lambda book: (follow(book, -5), follow(book, -500), follow(book, -5, place="S2")))

    store.write_now(lambda book: book.migrate("telegram", -5, -500))

    assert store.subscriptions.of(Address("telegram", -5)) == ()
    followed = store.subscriptions.of(Address("telegram", -500))
    assert sorted(each.wish.subject.name for each in followed) == ["S1", "S2"]
