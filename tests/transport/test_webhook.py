"""Updates that are brought: kept before they are confirmed, and only from whom knows the secret."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from domain.errors import SitrepError, StoreBusyError
from tests.botapi import faults
from tests.transport.conftest import Rig
from transport.polling import WANTED
from transport.webhook import LARGEST, SECRET, Address, Webhook

GOOD = {SECRET: "s3cret"}


def free_port() -> int:
    with socket.socket() as probing:
        probing.bind(("127.0.0.1", 0))
        return int(probing.getsockname()[1])


class Line:
    """Where Telegram would bring updates to."""

    def __init__(self, rig: Rig, receive: Any = None) -> None:
        self.port = free_port()
        public = "https://sitrep.example.org/telegram"
        address = Address("127.0.0.1", self.port, "/telegram", public, "s3cret")
        self.webhook = Webhook(rig.application.bot, receive or rig.bot.receive, address, sleep=rig.sleep)

    async def brings(
        self, body: bytes | dict[str, Any], headers: dict[str, str] = GOOD, *, path: str = "/telegram"
    ) -> int:
        """Bring an update; return the status of the answer."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with aiohttp.ClientSession() as session:
            answer = await session.post(
                f"http://127.0.0.1:{self.port}{path}", data=BytesIO(content), headers=headers
            )
            return answer.status


@asynccontextmanager
async def listening(rig: Rig, receive: Any = None) -> AsyncIterator[Line]:
    line = Line(rig, receive)
    running = asyncio.create_task(line.webhook.run())
    await rig.server.until(lambda: bool(rig.server.called("setWebhook")))
    try:
        yield line
    finally:
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


async def test_telegram_is_told_where_to_bring_which_updates(rig: Rig) -> None:
    async with listening(rig):
        pass

    assert rig.server.called("setWebhook") == [
        {
            "url": "https://sitrep.example.org/telegram",
            "secret_token": "s3cret",
            "max_connections": "40",
            "allowed_updates": json.dumps(list(WANTED)),
        }
    ]


async def test_an_update_is_kept_when_it_is_confirmed_and_comes_once(rig: Rig) -> None:
    async with listening(rig) as line:
        update = rig.server.world.user_says("hello")

        assert await line.brings(update) == 200
        kept = rig.store.outbox._db.execute("SELECT count(*) FROM inbox").fetchone()
        assert await line.brings(update) == 200
        await rig.bot.drain()

    assert (kept, rig.shown()) == ((1,), ["hello"])


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        ({"update_id": 1, "message": {}}, {}),
        ({"update_id": 1, "message": {}}, {SECRET: "another"}),
        ({"update_id": 1, "message": {}}, {SECRET: "s3cret "[:-1] + "\u00e9"}),
        (b'{"update_id": 1, "mess', GOOD),
        (b"[]", GOOD),
        (b"", GOOD),
        (b"\xff\xfe", GOOD),
        ({"message": {}}, GOOD),
        ({"update_id": "1"}, GOOD),
        (b'{"update_id": 1, "x": "' + b"x" * LARGEST + b'"}', GOOD),
    ],
)
async def test_what_is_forged_broken_or_too_large_is_refused_and_leaves_no_trace(
    rig: Rig, body: bytes | dict[str, Any], headers: dict[str, str]
) -> None:
    async with listening(rig) as line:
        status = await line.brings(body, headers)

    assert status == 403
    assert rig.store.outbox._db.execute("SELECT count(*) FROM inbox").fetchone() == (0,)


async def test_another_path_or_method_is_not_there(rig: Rig) -> None:
    async with listening(rig) as line:
        assert await line.brings({"update_id": 1}, path="/") == 404
        async with aiohttp.ClientSession() as session:
            assert (await session.get(f"http://127.0.0.1:{line.port}/telegram", headers=GOOD)).status == 405


async def test_what_cannot_be_kept_is_not_confirmed(rig: Rig) -> None:
    async def full(updates: object) -> None:
        raise StoreBusyError("the disk is full")

    async with listening(rig, full) as line:
        assert await line.brings({"update_id": 1, "message": {}}) == 503


async def test_telegram_is_told_again_until_it_has_heard(rig: Rig) -> None:
    rig.server.fails("setWebhook", faults.bad_gateway(accepted=False), faults.dropped())

    async with listening(rig):
        await rig.server.until(lambda: len(rig.server.called("setWebhook")) == 3)

    assert rig.slept[:2] == [1, 2]


async def test_a_port_that_is_taken_ends_the_bot_with_what_to_do(rig: Rig) -> None:
    line = Line(rig)
    with socket.socket() as other:
        other.bind(("127.0.0.1", line.port))
        other.listen()

        with pytest.raises(SitrepError, match=f"webhook.port: nothing can listen on 127.0.0.1:{line.port}"):
            await rig.bot.run(asyncio.Event(), line.webhook.run)
