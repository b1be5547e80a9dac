"""What is known of a chat: what it chose, what it asked, and what it was shown."""

from datetime import timedelta

from markupsafe import Markup

from domain.language import Language
from domain.turn import Message
from store.book import Book
from store.chats import Asked
from store.dialogs import Dialog
from store.store import Store
from tests.store.builders import NOON, ask_and_be_answered, claim
from tests.store.conftest import Rows

DAY = timedelta(days=1)


def test_a_chat_speaks_the_language_it_chose_last(store: Store) -> None:
    assert store.chats.language("telegram", 5) is None

    store.write_now(lambda book: book.choose_language("telegram", 5, Language.UK))
    store.write_now(lambda book: book.choose_language("telegram", 5, Language.RU))

    assert store.chats.language("telegram", 5) is Language.RU
    assert store.chats.language("terminal", 5) is None
    assert store.chats.language("telegram", 6) is None


def test_when_a_chat_last_asked_and_which_message_answered(store: Store) -> None:
    assert store.chats.last_asked("telegram", 5, "S1") is None

    def ask(book: Book) -> None:
        book.note_question("telegram", 5, "S1", NOON - DAY, seq=3, answer="reply:telegram:1:0")
        book.note_question("telegram", 5, "S1", NOON, seq=4, answer="reply:telegram:2:0")
        book.owe("reply:telegram:2:0", "telegram", 5, Message(Markup("answer")), NOON)

    store.write_now(ask)
    assert store.chats.last_asked("telegram", 5, "S1") == Asked(NOON, 4, None)

    def send(book: Book) -> None:
        delivery = claim(book, NOON)
        assert delivery
        book.sent(delivery.id, 77, NOON)

    store.write_now(send)
    assert store.chats.last_asked("telegram", 5, "S1") == Asked(NOON, 4, 77)
    assert store.chats.last_asked("telegram", 6, "S1") is None
    assert store.chats.last_asked("telegram", 5, "S2") is None


def test_a_chat_is_asked_one_thing_at_a_time(store: Store) -> None:
    def ask(book: Book) -> None:
        book.ask("telegram", 5, "place", "Pokrovsk", NOON)
        book.ask("telegram", 5, "district", "Іванівка", NOON + DAY)

    store.write_now(ask)
    assert store.dialogs.current("telegram", 5) == Dialog("district", "Іванівка", NOON + DAY)
    assert store.dialogs.current("telegram", 6) is None

    store.write_now(lambda book: book.end_dialog("telegram", 5))
    assert store.dialogs.current("telegram", 5) is None


def test_which_place_a_name_meant_last_is_remembered_for_each_chat(store: Store) -> None:
    def choose(book: Book) -> None:
        book.remember_choice("telegram", 5, "Іванівка", "S1", NOON)
        book.remember_choice("telegram", 5, "ІВАНІВКА", "S2", NOON)

    store.write_now(choose)

    assert store.dialogs.chosen("telegram", 5, "іванівка") == "S2"
    assert store.dialogs.chosen("telegram", 6, "іванівка") is None


def test_what_readers_asked_and_saw_is_kept_for_a_while_only(store: Store, rows: Rows) -> None:
    def live(book: Book) -> None:
        ask_and_be_answered(book, 5, "long ago", NOON - 31 * DAY)
        ask_and_be_answered(book, 6, "lately", NOON - 29 * DAY)

    store.write_now(live)
    store.write_now(lambda book: book.prune(NOON - 30 * DAY))

    assert rows("SELECT chat FROM question") == [(6,)]
    assert rows("SELECT chat FROM choice") == [(6,)]
    assert rows("SELECT chat FROM dialog") == [(6,)]
    assert rows("SELECT chat FROM alert") == [(6,)]
    assert rows("SELECT chat FROM notice") == [(6,)]
    # What is not done yet stays, and so does what a chat has chosen.
    assert rows("SELECT update_id, state FROM inbox") == [(51, "open"), (60, "done"), (61, "open")]
    assert rows("SELECT chat, html, state FROM delivery ORDER BY id") == [
        (5, "waits: long ago", "pending"),
        (6, "answer: lately", "sent"),
        (6, "waits: lately", "pending"),
    ]
    assert rows("SELECT count(*) FROM delivery_version") == [(1,)]
    assert rows("SELECT id, language FROM chat") == [(5, "uk"), (6, "uk")]
