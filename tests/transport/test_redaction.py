"""The token stands in no log line, at any level, whatever goes wrong."""

import io
import logging
from collections.abc import Iterator

import pytest

from tests.botapi import faults
from tests.botapi.server import Server
from tests.transport.conftest import Rig
from transport.application import build_application, running
from transport.errors import TokenRefusedError
from transport.polling import Polling
from transport.redaction import hide_token


@pytest.fixture
def written(server: Server) -> Iterator[io.StringIO]:
    """Everything that is logged, at DEBUG, by anybody, as the bot's own log would have it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    hide_token(server.token, [handler])
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)


def secret(server: Server) -> str:
    return server.token.partition(":")[2]


async def test_a_conversation_and_its_faults_are_logged_without_the_token(
    written: io.StringIO, rig: Rig
) -> None:
    rig.server.fails("getUpdates", faults.dropped(), faults.garbage(accepted=False))
    rig.server.fails("sendMessage", faults.lost(), faults.bad_gateway(accepted=True))
    rig.server.world.user_says("a house in Irpin")
    poll = Polling(
        rig.application.bot,
        rig.bot.receive,
        lambda: rig.store.inbox.offset("telegram"),
        wait=0,
        sleep=rig.sleep,
    )

    for _ in range(4):
        await poll.step()
        await rig.bot.drain()

    assert "message not sent" in written.getvalue()
    assert secret(rig.server) not in written.getvalue()


async def test_an_application_is_built_and_refused_without_the_token_in_a_log(
    written: io.StringIO, server: Server
) -> None:
    logging.getLogger("telegram").setLevel(logging.DEBUG)  # where it tells the address
    application = build_application(server.token, base_url=server.base_url)
    server.token = "77:another"

    with pytest.raises(TokenRefusedError) as refused:
        async with running(application):
            pass

    assert "Set Bot API URL" in written.getvalue()
    assert "AAsecret" not in written.getvalue() + str(refused.value)


async def test_a_token_in_an_errors_words_is_hidden(written: io.StringIO, server: Server) -> None:
    try:
        raise ValueError(f"cannot reach https://x.test/bot{server.token}/getMe")
    except ValueError:
        logging.getLogger("somebody").exception("failed token=%s", server.token.replace(":", "%3A"))

    assert "failed token=<token>" in written.getvalue()
    assert "https://x.test/bot<token>/getMe" in written.getvalue()
    assert secret(server) not in written.getvalue()


async def test_an_answer_that_cannot_be_read_is_not_logged(written: io.StringIO, rig: Rig) -> None:
    rig.server.fails("getUpdates", faults.Fault(accepted=False, body=b'{"text": "a house in Irpin'))
    await Polling(rig.application.bot, rig.bot.receive, lambda: None, wait=0, sleep=rig.sleep).step()

    assert "Irpin" not in written.getvalue()
