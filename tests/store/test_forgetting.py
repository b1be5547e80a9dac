"""`/forget`: a reader's data is theirs, and nothing of it stays: not in a row, not on the disk."""

import random
from pathlib import Path

import pytest
from markupsafe import Markup

from domain.language import Language
from domain.turn import Message
from store.book import Book
from store.store import Store, open_store
from tests.store.builders import NOON, PLACES, ask_and_be_answered, claim
from tests.store.conftest import Rows

ASKED_IN_SECRET = "Xanadu"
"""Words that nothing else in the file holds."""


def all_rows(rows: Rows) -> dict[str, list[tuple[object, ...]]]:
    tables = [name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {table: rows(f"SELECT * FROM {table}") for table in tables if table != "sqlite_sequence"}


def forget(store: Store, chat: int) -> None:
    store.write_now(lambda book: book.forget("telegram", chat))


def test_after_forgetting_all_is_as_if_the_chat_had_never_spoken(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: ask_and_be_answered(book, 5, "somebody else", NOON))
    store.write_now(lambda book: book.close("telegram", 51, NOON))
    before = all_rows(rows)

    def live_and_forget(book: Book) -> None:
        ask_and_be_answered(book, 6, ASKED_IN_SECRET, NOON)
        book.close("telegram", 61, NOON)
        book.forget("telegram", 6)

    store.write_now(live_and_forget)

    after = all_rows(rows)
    assert {table for table in after if after[table] != before[table]} == {
        # The numbers of the updates stay, so that one that comes again is noticed; whose they were does not.
        "inbox",
        "poll",
        # What the reader was answered with are the newsroom's words: published ones.
        *("article", "reading", "statement", "version", "version_place", "version_appearance"),
        *("appearance", "journal", "journal_place", "statement_place", "place_activity", "place_topic"),
        *("place_outlet", "place_speaker"),
    }
    left = rows("SELECT update_id, chat, raw, error FROM inbox WHERE update_id >= 60")
    assert left == [(60, None, None, None), (61, None, None, None)]
    assert not any(ASKED_IN_SECRET in str(row) for table in after.values() for row in table)


def test_what_is_being_sent_ends_and_then_goes_too(store: Store, rows: Rows) -> None:
    def forget_meanwhile(book: Book) -> list[tuple[object, ...]]:
        book.owe("k", "telegram", 5, Message(Markup(ASKED_IN_SECRET)), NOON)
        delivery = claim(book, NOON)
        assert delivery
        book.forget("telegram", 5)
        left = book._db.execute("SELECT html, buttons, state FROM delivery").fetchall()
        book.sent(delivery.id, 77, NOON)
        return list(left)

    assert store.write_now(forget_meanwhile) == [(None, "[]", "sending")]
    assert rows("SELECT id FROM delivery") == []


def test_what_did_not_arrive_before_its_chat_was_forgotten_is_not_sent_without_its_words(
    store: Store, rows: Rows
) -> None:
    def forget_meanwhile(book: Book) -> None:
        book.owe("k", "telegram", 5, Message(Markup(ASKED_IN_SECRET)), NOON)
        delivery = claim(book, NOON)
        assert delivery
        book.forget("telegram", 5)
        book.retry(delivery.id, NOON, "flood")

    store.write_now(forget_meanwhile)

    assert rows("SELECT * FROM delivery") == []
    assert store.write_now(lambda book: claim(book, NOON)) is None


@pytest.mark.parametrize("killed", [False, True])
def test_a_message_whose_chat_was_forgotten_and_whose_answer_was_lost_holds_up_nothing(
    store: Store, rows: Rows, *, killed: bool
) -> None:
    def forget_meanwhile(book: Book) -> None:
        book.owe("k", "telegram", 5, Message(Markup(ASKED_IN_SECRET)), NOON)
        delivery = claim(book, NOON)
        assert delivery
        book.forget("telegram", 5)
        if killed:
            book.doubt_all_sending("telegram", NOON, settle=True)
        else:
            book.in_doubt(delivery.id, "the answer was lost", NOON, settle=True)
        book.owe("forgotten", "telegram", 5, Message(Markup("Done.")), NOON)

    store.write_now(forget_meanwhile)

    assert rows("SELECT key FROM delivery") == [("forgotten",)]
    assert store.write_now(lambda book: claim(book, NOON)) is not None


def test_an_edit_that_was_cut_off_is_not_made_again_in_a_chat_that_was_forgotten(
    store: Store, rows: Rows
) -> None:
    def forget_meanwhile(book: Book) -> None:
        book.owe("k", "telegram", 5, Message(Markup(ASKED_IN_SECRET), edits=3), NOON)
        assert claim(book, NOON)
        book.forget("telegram", 5)
        book.doubt_all_sending("telegram", NOON, settle=True)

    store.write_now(forget_meanwhile)

    assert rows("SELECT * FROM delivery") == []


def test_only_the_chat_that_asked_for_it_is_forgotten(store: Store) -> None:
    def choose(book: Book) -> None:
        for transport, chat in (("telegram", 5), ("telegram", 6), ("terminal", 5)):
            book.choose_language(transport, chat, Language.UK)
        book.forget("telegram", 5)

    store.write_now(choose)

    assert store.chats.language("telegram", 5) is None
    assert store.chats.language("telegram", 6) is Language.UK
    assert store.chats.language("terminal", 5) is Language.UK


@pytest.mark.parametrize("seed", range(3))
def test_nothing_of_a_forgotten_chat_is_left_in_the_file(path: Path, seed: int) -> None:
    """Among the traces of others, of all sizes, so that pages are split, merged and used again."""
    chance = random.Random(seed)
    with open_store(path) as store:
        store.write_now(lambda book: book.sync_places("1", PLACES))

        def live(book: Book) -> None:
            for chat in range(1, 31):
                word = ASKED_IN_SECRET if chat % 3 == 0 else "Samarkand"
                ask_and_be_answered(book, chat, f"{word} " * chance.randrange(1, 1500), NOON)
                book.close("telegram", 10 * chat + 1, NOON)

        store.write_now(live)
        for chat in range(3, 31, 3):
            forget(store, chat)

    assert list(path.parent.iterdir()) == [path]
    content = path.read_bytes()
    assert b"Samarkand" in content
    assert ASKED_IN_SECRET.encode() not in content
