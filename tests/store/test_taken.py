"""Ids of messages that are somebody's: what a lost message's id cannot be."""

from datetime import timedelta
from typing import Any

import pytest

from store.store import Store
from tests.store.builders import NOON
from tests.store.conftest import Rows

SUPERGROUP = -1001000000007
SECONDS = int(NOON.timestamp())


def heard(store: Store, chat: int, message_id: Any, date: Any = SECONDS, kind: str = "message") -> None:
    update = {"update_id": 1, kind: {"message_id": message_id, "date": date, "chat": {"id": chat}}}
    store.write_now(lambda book: book.receive("telegram", [update], NOON))


@pytest.mark.parametrize(("chat", "counter"), [(5, 0), (-7, 0), (SUPERGROUP, SUPERGROUP)])
def test_private_chats_and_basic_groups_are_counted_together_and_without_whose(
    store: Store, rows: Rows, chat: int, counter: int
) -> None:
    heard(store, chat, 12)

    assert rows("SELECT counter, message_id, after FROM taken") == [
        (counter, 12, "2025-11-12T10:00:00.000000+00:00")
    ]


def test_posts_of_a_channel_count(store: Store, rows: Rows) -> None:
    heard(store, SUPERGROUP, 12, kind="channel_post")

    assert rows("SELECT counter, message_id FROM taken") == [(SUPERGROUP, 12)]


@pytest.mark.parametrize("date", [None, "soon", 10**30, -(10**30), int(NOON.timestamp()) + 60])
def test_a_time_that_cannot_be_is_taken_for_long_ago(store: Store, rows: Rows, date: Any) -> None:
    heard(store, 5, 12, date)

    assert rows("SELECT message_id, after FROM taken") == [(12, "")]


@pytest.mark.parametrize("message_id", [None, "12", True, 2**70])
def test_what_is_no_id_is_passed_over(store: Store, rows: Rows, message_id: Any) -> None:
    heard(store, 5, message_id)

    assert rows("SELECT message_id FROM taken") == []


def test_old_ids_go_but_for_the_highest(store: Store, rows: Rows) -> None:
    updates = [
        {"update_id": number, "message": {"message_id": number, "date": 1, "chat": {"id": 5}}}
        for number in (12, 13, 14)
    ]
    store.write_now(lambda book: book.receive("telegram", updates, NOON))

    store.write_now(lambda book: book.prune_taken(NOON - timedelta(days=2)))

    assert rows("SELECT message_id FROM taken") == [(14,)]
