"""The server on its own, asked by a plain HTTP client."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.botapi import faults
from tests.botapi.faults import Refusal
from tests.botapi.limits import Limits
from tests.botapi.server import Server, serving


class Client:
    """Asks the server and returns the status and its answer."""

    def __init__(self, session: aiohttp.ClientSession, server: Server) -> None:
        self._session = session
        self._server = server

    async def ask(self, method: str, **parameters: Any) -> tuple[int, Any]:
        address = f"{self._server.base_url}/bot{self._server.token}/{method}"
        async with self._session.post(address, json=parameters) as response:
            answer = json.loads(await response.read())
            return response.status, answer.get("result", answer.get("description"))


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving(Server()) as server:
        yield server


@pytest.fixture
async def client(server: Server) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, server)


async def test_a_message_is_kept_as_its_reader_sees_it(server: Server, client: Client) -> None:
    server.world.user_says("hello", chat=5)

    status, message = await client.ask("sendMessage", chat_id=5, text="<b>A</b>", parse_mode="HTML")

    assert (status, message["message_id"], message["text"]) == (200, 2, "A")
    assert [(shown.html, shown.text) for shown in server.world.delivered(5)] == [("<b>A</b>", "A")]


async def test_updates_come_again_until_they_are_confirmed(server: Server, client: Client) -> None:
    first = server.world.user_says("one")
    second = server.world.user_says("two")

    assert await client.ask("getUpdates") == (200, [first, second])
    assert await client.ask("getUpdates", offset=first["update_id"]) == (200, [first, second])
    assert await client.ask("getUpdates", offset=first["update_id"] + 1) == (200, [second])
    assert await client.ask("getUpdates", limit=1) == (200, [second])
    assert await client.ask("getUpdates", offset=second["update_id"] + 1) == (200, [])


async def test_an_offset_far_ahead_confirms_nothing(server: Server, client: Client) -> None:
    update = server.world.user_says("one")

    assert await client.ask("getUpdates", offset=update["update_id"] + 12) == (200, [update])


async def test_kinds_that_are_not_wanted_do_not_come(server: Server, client: Client) -> None:
    await client.ask("getUpdates", allowed_updates=["callback_query"])

    server.world.user_says("one")

    assert await client.ask("getUpdates") == (200, [])


async def test_an_edit_that_changes_nothing_is_refused(server: Server, client: Client) -> None:
    server.world.user_says("hello")
    await client.ask("sendMessage", chat_id=5, text="A")

    status, words = await client.ask("editMessageText", chat_id=5, message_id=2, text="A")

    assert (status, words[:40]) == (400, "Bad Request: message is not modified: sp")
    assert await client.ask("editMessageText", chat_id=5, message_id=9, text="A") == (
        400,
        "Bad Request: message to edit not found",
    )
    assert server.violations == []


async def test_a_press_is_answered_once(server: Server, client: Client) -> None:
    server.world.user_says("hello")
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await client.ask("sendMessage", chat_id=5, text="Sure?", reply_markup=keyboard)
    press = server.world.user_presses("Yes")

    assert await client.ask("answerCallbackQuery", callback_query_id=press) == (200, True)
    assert (await client.ask("answerCallbackQuery", callback_query_id=press))[0] == 400
    assert (await client.ask("answerCallbackQuery", callback_query_id="99"))[0] == 400


@pytest.mark.parametrize(
    "parameters",
    [
        {"text": ""},
        {"text": " \u200b "},
        {"text": "x" * 4097},
        {"text": "\N{GRINNING FACE}" * 8193},
        {"text": "<b>", "parse_mode": "HTML"},
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "A", "callback_data": "ї" * 33}]]}},
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "A"}]]}},
        {"text": "x", "disable_notification": "perhaps"},
    ],
)
async def test_a_message_that_telegram_refuses_is_a_violation(
    server: Server, client: Client, parameters: dict[str, Any]
) -> None:
    server.world.user_says("hello")

    status, words = await client.ask("sendMessage", chat_id=5, **parameters)

    assert status == 400
    assert server.violations == [f"sendMessage: {words}"]


async def test_4096_emoji_are_a_message(server: Server, client: Client) -> None:
    server.world.user_says("hello")

    assert (await client.ask("sendMessage", chat_id=5, text="\N{GRINNING FACE}" * 4096))[0] == 200


async def test_an_unknown_parameter_is_a_violation(server: Server, client: Client) -> None:
    await client.ask("getMe", colour="blue")

    assert server.violations == ["getMe: unknown parameter colour"]


async def test_faults_happen_in_their_order(server: Server, client: Client) -> None:
    server.fails("getMe", faults.flood(3), faults.refused(403, "Forbidden: bot was blocked by the user"))

    assert await client.ask("getMe") == (429, "Too Many Requests: retry after 3")
    assert await client.ask("getMe") == (403, "Forbidden: bot was blocked by the user")
    assert (await client.ask("getMe"))[0] == 200


@pytest.mark.parametrize(("fault", "delivered"), [(faults.lost(), 1), (faults.dropped(), 0)])
async def test_a_connection_that_breaks_leaves_it_open_what_happened(
    server: Server, client: Client, fault: faults.Fault, delivered: int
) -> None:
    server.world.user_says("hello")
    server.fails("sendMessage", fault)

    with pytest.raises(aiohttp.ClientError):
        await client.ask("sendMessage", chat_id=5, text="A")

    assert len(server.world.delivered(5)) == delivered


async def test_a_wrong_token_is_refused(server: Server, client: Client) -> None:
    server.token = "77:another"
    async with aiohttp.ClientSession() as session:
        response = await session.post(f"{server.base_url}/bot77:wrong/getMe")

    assert response.status == 401


async def test_a_picture_is_uploaded_once_and_then_called_by_its_id(server: Server, client: Client) -> None:
    server.world.user_says("hello")
    form = aiohttp.FormData({"chat_id": "5", "caption": "<b>Map</b>", "parse_mode": "HTML"})
    form.add_field("photo", b"a picture", filename="map.png", content_type="image/png")
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{server.base_url}/bot{server.token}/sendPhoto", data=form)
        name = (await answer.json())["result"]["photo"][-1]["file_id"]

    status, _ = await client.ask("sendPhoto", chat_id=5, photo=name)
    assert status == 200
    assert [(shown.text, shown.picture) for shown in server.world.delivered(5)] == [
        ("Map", b"a picture"),
        ("", b"a picture"),
    ]
    assert (await client.ask("editMessageText", chat_id=5, message_id=2, text="A"))[0] == 400
    assert (await client.ask("editMessageCaption", chat_id=5, message_id=2, caption="A"))[0] == 200
    assert (await client.ask("sendPhoto", chat_id=5, photo="another"))[0] == 400


async def test_limits_are_held_strictly(server: Server, client: Client) -> None:
    server.limits = Limits(a_second=2)
    for chat in (5, 6, 7):
        server.world.user_says("hello", chat=chat)

    statuses = [(await client.ask("sendMessage", chat_id=chat, text="A"))[0] for chat in (5, 5, 6, 7)]

    assert statuses == [200, 429, 200, 429]
    assert server.limits.refused == 2


def test_a_group_may_be_sent_twenty_messages_a_minute() -> None:
    limits = Limits()
    for number in range(20):
        limits.count(-7, number * 1.0)

    with pytest.raises(Refusal, match="Too Many Requests: retry after 40"):
        limits.count(-7, 20.0)
    limits.count(-7, 60.0)


async def test_a_chat_can_be_flooded_once(server: Server, client: Client) -> None:
    server.world.user_says("hello")
    server.flooded[5] = faults.flood(3)

    assert (await client.ask("sendMessage", chat_id=5, text="A"))[0] == 429
    assert (await client.ask("sendMessage", chat_id=5, text="A"))[0] == 200
