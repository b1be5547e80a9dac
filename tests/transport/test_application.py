"""Connecting to any server that speaks the Bot API."""

import asyncio

import pytest

from tests.botapi import faults
from tests.botapi.server import Server
from tests.transport.conftest import Rig
from transport.application import build_application, running
from transport.errors import StoppedError, TokenRefusedError


@pytest.mark.parametrize(
    "base_url", ["http://x.test", "http://x.test/", "http://x.test/bot", "http://x.test/bot/"]
)
def test_a_base_url_is_taken_with_and_without_its_bot(base_url: str) -> None:
    bot = build_application("77:AA", base_url=base_url).bot

    assert bot.base_url == "http://x.test/bot77:AA"
    assert bot.base_file_url == "http://x.test/file/bot77:AA"


def test_telegrams_own_server_is_the_default() -> None:
    bot = build_application("77:AA").bot

    assert bot.base_url == "https://api.telegram.org/bot77:AA"
    assert bot.base_file_url == "https://api.telegram.org/file/bot77:AA"


def test_files_may_be_elsewhere() -> None:
    bot = build_application("77:AA", base_url="http://x.test", base_file_url="http://files.test").bot

    assert bot.base_file_url == "http://files.test/file/bot77:AA"


def test_an_empty_token_is_refused() -> None:
    with pytest.raises(TokenRefusedError):
        build_application("")


async def test_a_server_that_cannot_be_reached_is_tried_again(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transport.application.FIRST_PAUSE", 0.001)
    server.fails("getMe", faults.dropped(), faults.bad_gateway(accepted=False))

    async with running(build_application(server.token, base_url=server.base_url)) as application:
        assert application.bot.username == "sitrep_test_bot"

    assert len(server.called("getMe")) == 3


async def test_a_stop_is_heeded_while_the_server_cannot_be_reached(server: Server) -> None:
    stop = asyncio.Event()
    stop.set()
    server.fails("getMe", faults.dropped())

    with pytest.raises(StoppedError):
        async with running(build_application(server.token, base_url=server.base_url), stop):
            pass


async def test_a_press_that_telegram_does_not_take_is_no_error(rig: Rig) -> None:
    rig.server.fails("answerCallbackQuery", faults.dropped())
    press = {"id": "1", "from": {"id": 5, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}
    rig.server.world.user_says("hello")

    await rig.bot.receive([rig.server.world.push("callback_query", press | {"data": "y"})])
    await rig.bot.drain()

    assert rig.shown() == ["pressed y"]
