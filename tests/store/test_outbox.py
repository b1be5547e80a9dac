"""Messages owed: in order within a chat, chats side by side, each sent once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from domain.delivery import Delivery, reply_key
from domain.turn import Button, Message
from store.book import Book
from store.store import Store
from tests.store.builders import NOON, Desk, claim, extracted
from tests.store.conftest import Rows
from tests.store.memory import fresh_book

MINUTE = timedelta(minutes=1)


class Post:
    """The outbox as the sender of Telegram sees it; messages are called by their words."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._owed = 0
        self.now = NOON

    def owe(self, words: str, chat: int = 5, **more: Any) -> int | None:
        self._owed += 1
        key = f"reply:telegram:{self._owed}:0"
        message = Message(Markup(words), **more)
        return self._store.write_now(lambda book: book.owe(key, "telegram", chat, message, self.now))

    def claim(self) -> Delivery | None:
        return self._store.write_now(lambda book: claim(book, self.now))

    def claims(self) -> list[str]:
        """Take all that is due; return it by its words."""
        taken = []
        while delivery := self.claim():
            taken.append(delivery.html)
        return taken

    def send_next(self) -> str | None:
        """Claim a message and say that it was sent."""
        delivery = self.claim()
        if delivery is None:
            return None
        self._store.write_now(lambda book: book.sent(delivery.id, 1000 + delivery.id, self.now))
        return delivery.html

    def sends(self) -> list[str]:
        sent = []
        while words := self.send_next():
            sent.append(words)
        return sent

    def retry(self, delivery: Delivery | None, after: timedelta) -> None:
        assert delivery
        self._store.write_now(lambda book: book.retry(delivery.id, self.now + after, "flood"))

    def states(self) -> dict[str, int]:
        return self._store.outbox.counts("telegram")


@pytest.fixture
def post(store: Store) -> Post:
    return Post(store)


def test_a_message_is_claimed_as_it_was_owed(store: Store) -> None:
    buttons = (
        (Button("Ще", "m|uk|S1"), Button("Source", url='https://e.org/?a=1&b="2"')),
        (Button("✓", "x"),),
    )
    message = Message(Markup("<b>Покровськ</b>"), buttons=buttons, replies_to=12)
    row = store.write_now(
        lambda book: book.owe(reply_key("telegram", 9, 0), "telegram", -100, message, NOON, thread=3)
    )
    assert row is not None

    assert store.write_now(lambda book: claim(book, NOON)) == Delivery(
        id=row,
        key="reply:telegram:9:0",
        chat=-100,
        html="<b>Покровськ</b>",
        kind="send",
        thread=3,
        buttons=buttons,
        edits=None,
        replies_to=12,
        attempts=1,
    )


def test_a_message_of_one_key_is_owed_once(store: Store) -> None:
    def owe(words: str) -> int | None:
        return store.write_now(lambda book: book.owe("k", "telegram", 5, Message(Markup(words)), NOON))

    assert owe("first") is not None
    assert owe("second") is None
    assert store.outbox.counts("telegram") == {"pending": 1}


def test_messages_of_a_chat_are_sent_in_order_one_at_a_time(post: Post) -> None:
    for words in ("one", "two", "three"):
        post.owe(words)

    assert post.claims() == ["one"]  # the others wait until it is settled


def test_chats_are_served_side_by_side(post: Post) -> None:
    post.owe("to the first", chat=1)
    post.owe("again to the first", chat=1)
    post.owe("to the second", chat=2)

    assert post.claims() == ["to the first", "to the second"]


def test_another_transport_is_not_served(post: Post, store: Store) -> None:
    store.write_now(lambda book: book.owe("k", "terminal", 1, Message(Markup("typed")), NOON))

    assert post.claim() is None
    assert store.outbox.counts("terminal") == {"pending": 1}


def test_a_message_to_be_sent_again_keeps_its_place(post: Post) -> None:
    post.owe("one")
    post.owe("two")
    post.owe("elsewhere", chat=6)

    post.retry(post.claim(), MINUTE)

    assert post.sends() == ["elsewhere"]
    post.now += MINUTE
    assert post.sends() == ["one", "two"]


def test_tries_are_counted(post: Post) -> None:
    post.owe("one")
    attempts = []
    for _ in range(3):
        delivery = post.claim()
        assert delivery
        attempts.append(delivery.attempts)
        post.retry(delivery, timedelta(0))

    assert attempts == [1, 2, 3]


def test_when_the_next_message_falls_due(post: Post, store: Store) -> None:
    post.owe("one")
    assert store.outbox.next_after("telegram", NOON) is None

    post.retry(post.claim(), MINUTE)
    post.owe("two", chat=6)
    post.retry(post.claim(), 2 * MINUTE)

    assert store.outbox.next_after("telegram", NOON) == NOON + MINUTE
    assert store.outbox.next_after("telegram", NOON + MINUTE) == NOON + 2 * MINUTE


def test_a_new_edit_supersedes_one_that_still_waits(post: Post, rows: Rows) -> None:
    post.owe("answer")
    post.owe("first edit", edits=77)
    post.owe("edit of another message", edits=78)
    post.owe("second edit", edits=77)

    assert post.sends() == ["answer", "edit of another message", "second edit"]
    assert rows("SELECT html, kind FROM delivery WHERE state = 'superseded'") == [("first edit", "edit")]


def test_an_edit_that_is_being_made_is_followed_by_the_newer_one(post: Post, store: Store) -> None:
    post.owe("first edit", edits=77)
    at_work = post.claim()
    assert at_work
    post.owe("second edit", edits=77)

    assert post.claim() is None
    store.write_now(lambda book: book.sent(at_work.id, 77, NOON))
    assert post.sends() == ["second edit"]


def test_edits_of_like_numbered_messages_in_two_chats_are_two(post: Post) -> None:
    post.owe("edit here", chat=1, edits=77)
    post.owe("edit there", chat=2, edits=77)

    assert post.sends() == ["edit here", "edit there"]


def test_what_is_in_doubt_is_not_sent_again_and_holds_nobody_up(post: Post, store: Store) -> None:
    post.owe("one")
    post.owe("two")
    delivery = post.claim()
    assert delivery

    store.write_now(lambda book: book.in_doubt(delivery.id, "the answer was lost", NOON))

    assert post.sends() == ["two"]
    assert post.states() == {"in_doubt": 1, "sent": 1}


def test_what_was_being_sent_when_the_process_ended_is_in_doubt(post: Post, store: Store) -> None:
    post.owe("one", chat=1)
    post.owe("two", chat=2)
    post.owe("three", chat=2)
    post.claims()

    assert store.write_now(lambda book: book.doubt_all_sending("telegram", NOON)) == 2

    assert post.states() == {"in_doubt": 2, "pending": 1}
    assert post.sends() == ["three"]


def test_a_dead_message_holds_nobody_up(post: Post, store: Store) -> None:
    post.owe("one")
    post.owe("two")
    delivery = post.claim()
    assert delivery

    store.write_now(lambda book: book.dead(delivery.id, "unreadable", NOON))

    assert post.sends() == ["two"]


def test_a_chat_that_refuses_messages_gets_none_of_those_that_wait(
    post: Post, store: Store, rows: Rows
) -> None:
    post.owe("one")
    post.owe("two")
    post.owe("elsewhere", chat=6)
    delivery = post.claim()
    assert delivery

    store.write_now(lambda book: book.dead(delivery.id, "blocked", NOON, disable=True))

    assert post.sends() == ["elsewhere"]
    assert post.states() == {"dead": 2, "sent": 1}
    disabled = "SELECT id, disabled_reason, disabled_at IS NOT NULL FROM chat"
    assert rows(disabled) == [(5, "blocked", 1)]

    store.write_now(lambda book: book.writes_again("telegram", 5))
    assert rows(disabled) == [(5, None, 0)]


def test_a_group_that_moved_takes_with_it_what_it_is_owed_has_chosen_and_asked(
    post: Post, store: Store, rows: Rows
) -> None:
    post.owe("old news", chat=-5)
    post.send_next()
    post.owe("waits", chat=-5)
    store.write_now(
        lambda book: book._db.execute(
            "INSERT INTO chat (transport, id, language) VALUES ('telegram', -5, 'uk')"
        )
    )
    store.write_now(
        lambda book: book.note_question("telegram", -5, "S1", NOON, seq=0, answer="reply:telegram:1:0")
    )

    store.write_now(lambda book: book.migrate("telegram", -5, -1005))

    claimed = post.claim()
    assert claimed
    assert (claimed.html, claimed.chat) == ("waits", -1005)
    assert rows("SELECT id, language FROM chat") == [(-1005, "uk")]
    assert rows("SELECT chat, place FROM question") == [(-1005, "S1")]


def test_a_group_that_moved_keeps_what_it_was_shown_but_no_ids_of_its_old_messages(
    store: Store, rows: Rows
) -> None:
    def move(book: Book) -> None:
        book.owe("shown", "telegram", -5, Message(Markup("shown")), NOON)
        delivery = claim(book, NOON)
        assert delivery
        book.sent(delivery.id, 77, NOON)
        book.owe("edit", "telegram", -5, Message(Markup("edited"), edits=77), NOON)
        book.owe("answer", "telegram", -5, Message(Markup("answer"), replies_to=76), NOON)
        book.migrate("telegram", -5, -1005)

    store.write_now(move)

    assert rows("SELECT key, chat, kind, edits, replies_to, message_id, state FROM delivery") == [
        ("shown", -1005, "send", None, None, None, "sent"),
        ("edit", -1005, "send", None, None, None, "pending"),
        ("answer", -1005, "send", None, None, None, "pending"),
    ]


def test_what_a_message_shows_is_kept_with_it(store: Store) -> None:
    def owe(book: Book) -> int:
        desk = Desk(book)
        numbers = [desk.publish(extracted("It holds")), desk.publish(extracted("It does not"))]
        versions = book._db.execute("SELECT statement, id FROM version ORDER BY id").fetchall()
        book.owe("k", "telegram", 5, Message(Markup("both"), shows=tuple(versions)), NOON)
        return numbers[-1]

    newest = store.write_now(owe)

    assert store.chats.shown_since("telegram", 5, NOON) == {newest - 1, newest}
    assert store.chats.shown_since("telegram", 5, NOON + MINUTE) == frozenset()
    assert store.chats.shown_since("telegram", 6, NOON) == frozenset()


settling = st.sampled_from(["sent", "retry", "in_doubt", "dead"])
owing = st.tuples(st.just("owe"), st.integers(1, 3))
steps = st.lists(owing | st.just(("claim", 0)) | st.tuples(settling, st.integers(0, 2)), max_size=40)


@settings(deadline=None)  # a busy machine is no mistake
@given(steps)
def test_whatever_happens_each_chat_gets_its_messages_once_and_in_order(steps: list[tuple[str, int]]) -> None:
    with fresh_book() as book:
        owed: list[tuple[int, int]] = []
        at_work: list[Delivery] = []
        sent: list[tuple[int, int]] = []
        for number, (step, which) in enumerate(steps):
            if step == "owe":
                book.owe(f"{number}", "telegram", which, Message(Markup(str(number))), NOON)
                owed.append((which, number))
            elif step == "claim":
                if delivery := claim(book, NOON):
                    assert delivery.chat not in {other.chat for other in at_work}
                    at_work.append(delivery)
            elif at_work:
                delivery = at_work.pop(which % len(at_work))
                _settle(book, step, delivery, NOON)
                if step == "sent":
                    sent.append((delivery.chat, int(delivery.html)))

        for chat in (1, 2, 3):
            got = [number for to, number in sent if to == chat]
            assert got == sorted(set(got))
            assert set(got) <= {number for to, number in owed if to == chat}


def _settle(book: Book, step: str, delivery: Delivery, now: datetime) -> None:
    match step:
        case "sent":
            book.sent(delivery.id, delivery.id, now)
        case "retry":
            book.retry(delivery.id, now, "flood")
        case "in_doubt":
            book.in_doubt(delivery.id, "lost", now)
        case "dead":
            book.dead(delivery.id, "refused", now)
