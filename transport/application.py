"""python-telegram-bot's Application as Sitrep uses it: the handlers and the bot, not its updater or jobs."""

import asyncio
import logging
import sys
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib.util import find_spec

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes
from telegram.request import BaseRequest, HTTPXRequest
from telegram.warnings import PTBUserWarning

from transport.choosing import SENDERS
from transport.context import BotApplication, Context
from transport.errors import StoppedError, TokenRefusedError
from transport.polling import LONGEST_PAUSE
from transport.written import trace_if_told

log = logging.getLogger(__name__)

if find_spec("sniffio") is None:
    # httpcore tries to import it several times a request. Where it is not installed, each try looks through
    # all of sys.path: 0.06 ms, a sixth of the time of a message. With this, the try fails at once.
    sys.modules["sniffio"] = None  # type: ignore[assignment]  # what Python's import takes for "there is none"

TELEGRAMS_OWN = "https://api.telegram.org"

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 10.0
"""Seconds. An answer later than this is lost, and the message in doubt: rather wait."""

FIRST_PAUSE = 1.0
"""Seconds until a server that cannot be reached is tried again; then doubled."""

ANSWERS = 8
"""Connections beside those of the senders, for answers to button presses."""


def build_application(
    token: str,
    *,
    base_url: str = TELEGRAMS_OWN,
    base_file_url: str | None = None,
    request: BaseRequest | None = None,
    polling: BaseRequest | None = None,
) -> BotApplication:
    """Return an Application without handlers for the server at `base_url`.

    Args:
        token: the bot's, from @BotFather.
        base_url: any server that speaks the Bot API, with or without the "/bot" before the token.
        base_file_url: where its files are; by default "/file" on the same server.
        request: what sends requests, and `polling` what fetches updates: stand-ins for no network.

    Raises:
        TokenRefusedError: the token is empty.
    """
    # Its advice to call Bot.send_message and the like: we want the raw answers (see polling and telegram).
    warnings.filterwarnings("ignore", message="Please use 'Bot", category=PTBUserWarning)
    base = _before_token(base_url, "/bot")
    files = _before_token(base_file_url or base.removesuffix("/bot"), "/file/bot")
    builder = (
        Application.builder()
        .token(token)
        .base_url(base)
        .base_file_url(files)
        .request(request or _request(SENDERS + ANSWERS))
        .get_updates_request(polling or _request(1))
        .context_types(ContextTypes(context=Context))
        .updater(None)
        .job_queue(None)
    )
    try:
        return builder.build()
    except InvalidToken:
        raise TokenRefusedError from None


@asynccontextmanager
async def running(
    application: BotApplication, stop: asyncio.Event | None = None
) -> AsyncIterator[BotApplication]:
    """Connect `application`, trying again for as long as the server cannot be reached; disconnect after.

    Raises:
        TokenRefusedError: the server does not know the token.
        StoppedError: `stop` was set while the server could not be reached.
    """
    try:
        await _connect(application, stop or asyncio.Event())
        yield application
    finally:
        await application.bot.shutdown()
        await application.shutdown()


async def _connect(application: BotApplication, stop: asyncio.Event) -> None:
    pause = FIRST_PAUSE
    while True:
        try:
            return await application.initialize()
        except InvalidToken:
            raise TokenRefusedError from None
        except TelegramError as error:
            log.warning("server not reached pause=%.0f reason=%s", pause, error)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)
        if stop.is_set():
            raise StoppedError
        pause = min(2 * pause, LONGEST_PAUSE)


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=READ_TIMEOUT,
        write_timeout=READ_TIMEOUT,
        pool_timeout=READ_TIMEOUT,
        httpx_kwargs={"event_hooks": {"request": [trace_if_told]}},
    )


def _before_token(url: str, ending: str) -> str:
    """Return `url` as python-telegram-bot wants it, up to where the token follows."""
    return url.rstrip("/").removesuffix(ending) + ending
