"""Reading an update before anybody has made sense of it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transport.incoming import Incoming, readable
from transport.terminal import offline_application

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
KINDS = st.sampled_from(["message", "callback_query", "my_chat_member", "inline_query", "new_kind"])
FIELDS = st.sampled_from(["chat", "from", "message", "id", "date", "text", "entities"])
BOT = offline_application().bot


@given(st.dictionaries(KINDS, JSON | st.dictionaries(FIELDS, JSON | st.dictionaries(FIELDS, JSON))))
def test_any_object_has_a_lane_and_is_read_or_not(raw: dict[str, Any]) -> None:
    incoming = Incoming(1, raw)

    assert incoming.lane is None or isinstance(incoming.lane, int)
    incoming.read(BOT)


@given(JSON)
def test_what_is_received_can_be_stored(raw: Any) -> None:
    for update in readable([raw, {"update_id": 1, "message": raw}]):
        json.dumps(update, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("raw", "lane"),
    [
        ({"message": {"chat": {"id": -7}, "from": {"id": 5}}}, -7),
        ({"edited_message": {"chat": {"id": -7}, "from": {"id": 5}}}, -7),
        ({"callback_query": {"from": {"id": 5}, "message": {"chat": {"id": -7}}}}, -7),
        ({"callback_query": {"from": {"id": 5}, "inline_message_id": "x"}}, 5),
        ({"inline_query": {"from": {"id": 5}}}, 5),
        ({"my_chat_member": {"chat": {"id": -7}, "from": {"id": 5}}}, -7),
        ({"poll_answer": {"user": {"id": 5}}}, 5),
        ({"poll": {"id": "1"}}, None),
    ],
)
def test_the_lane_is_the_chat_else_the_user(raw: dict[str, Any], lane: int | None) -> None:
    assert Incoming(1, {"update_id": 1, **raw}).lane == lane


@pytest.mark.parametrize("text", ["", "[]", "null", '{"update_id": 1', "7"])
def test_what_the_inbox_cannot_give_back_is_of_no_kind(text: str) -> None:
    assert Incoming.from_text(1, text).kind is None
