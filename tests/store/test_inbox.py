"""No update is lost or handled twice, and none is kept longer than it is needed."""

from datetime import timedelta
from typing import Any

import pytest

from store.inbox import Waiting, chat_of
from store.store import Store
from tests.store.builders import NOON
from tests.store.conftest import Rows

LATER = NOON + timedelta(minutes=1)


def message(update_id: int, text: str = "Pokrovsk?", chat: int = 5) -> dict[str, Any]:
    return {"update_id": update_id, "message": {"chat": {"id": chat}, "text": text}}


def receive(store: Store, *updates: dict[str, Any], transport: str = "telegram") -> list[int]:
    return store.write_now(lambda book: book.receive(transport, updates, NOON))


def test_what_comes_in_waits_in_its_order_as_it_came(store: Store) -> None:
    assert receive(store, message(7, "Що в Покровську?"), message(8)) == [7, 8]

    assert store.inbox.open("telegram") == [
        Waiting(7, '{"update_id": 7, "message": {"chat": {"id": 5}, "text": "Що в Покровську?"}}', 0),
        Waiting(8, '{"update_id": 8, "message": {"chat": {"id": 5}, "text": "Pokrovsk?"}}', 0),
    ]


def test_what_comes_twice_is_kept_once(store: Store) -> None:
    receive(store, message(7), message(8))

    assert receive(store, message(8, "other words"), message(9)) == [9]
    assert [(each.update_id, "other" in each.raw) for each in store.inbox.open("telegram")] == [
        (7, False),
        (8, False),
        (9, False),
    ]


def test_what_comes_again_after_it_was_handled_is_not_handled_again(store: Store) -> None:
    receive(store, message(7))
    store.write_now(lambda book: book.close("telegram", 7, NOON))

    assert receive(store, message(7)) == []
    assert store.inbox.open("telegram") == []


def test_the_offset_confirms_the_last_update_of_the_last_batch(store: Store) -> None:
    assert store.inbox.offset("telegram") is None

    receive(store, message(7), message(9))
    assert store.inbox.offset("telegram") == 10

    receive(store)
    assert store.inbox.offset("telegram") == 10

    receive(store, message(3))  # Telegram numbers anew after a week without updates
    assert store.inbox.offset("telegram") == 4


def test_of_what_is_answered_at_once_only_the_number_is_kept(store: Store, rows: Rows) -> None:
    query = {"update_id": 8, "inline_query": {"from": {"id": 6}, "query": "Pokrovsk"}}

    assert receive(store, message(7), query) == [7]

    assert rows("SELECT chat, raw, state FROM inbox WHERE update_id = 8") == [(None, None, "done")]
    assert store.inbox.offset("telegram") == 9


def test_transports_do_not_see_each_other(store: Store) -> None:
    receive(store, message(7))
    receive(store, message(7), message(8), transport="terminal")
    store.write_now(lambda book: book.close("terminal", 7, NOON))

    assert [each.update_id for each in store.inbox.open("telegram")] == [7]
    assert [each.update_id for each in store.inbox.open("terminal")] == [8]
    assert (store.inbox.offset("telegram"), store.inbox.offset("terminal")) == (8, 9)


def test_closing_empties_an_update(store: Store, rows: Rows) -> None:
    receive(store, message(7))

    store.write_now(lambda book: book.close("telegram", 7, LATER))

    assert rows("SELECT update_id, chat, raw, state, closed_at FROM inbox") == [
        (7, None, None, "done", "2025-11-12T10:01:00.000000+00:00")
    ]


@pytest.mark.parametrize("update_id", [7, 8], ids=["closed", "never received"])
def test_closing_what_is_not_open_undoes_the_turn_that_would_have_been_made_twice(
    store: Store, update_id: int
) -> None:
    receive(store, message(7))
    store.write_now(lambda book: book.close("telegram", 7, NOON))

    with pytest.raises(LookupError, match=f"update {update_id} of telegram is not open"):
        store.write_now(lambda book: book.close("telegram", update_id, LATER))


def test_failed_tries_are_counted_and_outlast_the_process(store: Store) -> None:
    receive(store, message(7), message(8))

    tries = [store.write_now(lambda book: book.failed("telegram", 7, "KeyError", NOON)) for _ in range(2)]

    assert tries == [1, 2]
    assert [(each.update_id, each.tries) for each in store.inbox.open("telegram")] == [(7, 2), (8, 0)]


async def test_a_failure_of_what_is_not_open_is_an_error_and_keeps_nobody_waiting(store: Store) -> None:
    with pytest.raises(LookupError, match="update 7 of telegram is not open"):
        await store.write(lambda book: book.failed("telegram", 7, "KeyError", NOON))


def test_a_parked_update_keeps_its_error_and_loses_its_words(store: Store, rows: Rows) -> None:
    receive(store, message(7))

    store.write_now(lambda book: book.park("telegram", 7, "KeyError", NOON))

    assert store.inbox.open("telegram") == []
    assert rows("SELECT state, error, chat, raw FROM inbox") == [("parked", "KeyError", None, None)]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        ({"message": {"chat": {"id": 5}, "from": {"id": 6}}}, 5),
        ({"edited_message": {"chat": {"id": 5}}}, 5),
        ({"channel_post": {"chat": {"id": -1005}}}, -1005),
        ({"callback_query": {"from": {"id": 6}, "message": {"chat": {"id": 5}}}}, 5),
        ({"callback_query": {"from": {"id": 6}, "inline_message_id": "x"}}, 6),
        ({"inline_query": {"from": {"id": 6}}}, 6),
        ({"my_chat_member": {"chat": {"id": 5}, "from": {"id": 6}}}, 5),
        ({"poll": {"id": "1"}}, None),
        ({"message": "not as expected"}, None),
        ({"message": {"chat": {"id": "5"}}}, None),
        ({}, None),
    ],
)
def test_an_update_belongs_to_its_chat_else_to_its_user(update: dict[str, Any], chat: int | None) -> None:
    assert chat_of({"update_id": 7, **update}) == chat
