"""python-telegram-bot's Application as Sitrep uses it: the handlers and the bot, not its updater or jobs."""

import asyncio
import logging
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes
from telegram.request import BaseRequest
from telegram.warnings import PTBUserWarning

from transport.choosing import SENDERS
from transport.context import BotApplication, Context
from transport.errors import StoppedError, TokenRefusedError
from transport.http import AiohttpRequest
from transport.patience import LONGEST_PAUSE

log = logging.getLogger(__name__)

TELEGRAMS_OWN = "https://api.telegram.org"

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
        .request(request or AiohttpRequest(SENDERS + ANSWERS))
        .get_updates_request(polling or AiohttpRequest(1))
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


def _before_token(url: str, ending: str) -> str:
    """Return `url` as python-telegram-bot wants it, up to where the token follows."""
    return url.rstrip("/").removesuffix(ending) + ending
