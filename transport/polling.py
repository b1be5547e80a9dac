"""Fetching updates from Telegram: kept first, confirmed after."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from domain.errors import StoreBusyError
from transport.errors import TokenRefusedError

log = logging.getLogger(__name__)

WAIT = 30
"""Seconds that Telegram holds a poll open while there is nothing (Bot API, getUpdates: 50 at most)."""

LONGEST_PAUSE = 30.0
"""Seconds between two polls while they fail; the first pause is 1 s, then doubled."""

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update asked for. Said with every poll: Telegram keeps the last list it was told."""


class Polling:
    """One poll after the other. Each asks for what follows the offset in the store, and thereby confirms
    what is kept and nothing else.

    python-telegram-bot's own Updater confirms what is only in memory, and its `get_updates` raises for a
    whole batch, again and again, when one update of it cannot be read: so the updates come raw.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        receive: Callable[[object], Awaitable[None]],
        offset: Callable[[], int | None],
        *,
        wait: int = WAIT,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._receive = receive
        self._offset = offset
        self._wait = wait
        self._sleep = sleep
        self._failures = 0

    async def run(self) -> None:
        """Poll until cancelled. A webhook that somebody has set is taken down first.

        Raises:
            TokenRefusedError: the server does not know the token.
        """
        while not await self._attempt(self._take_webhook_down):
            pass
        while True:
            await self.step()

    async def step(self) -> bool:
        """Poll once and keep what comes. False: it failed, and the pause after it is over.

        Raises:
            TokenRefusedError: the server does not know the token.
        """
        return await self._attempt(self._poll)

    async def _poll(self) -> None:
        parameters: dict[str, Any] = {"timeout": self._wait, "allowed_updates": list(WANTED)}
        if (offset := self._offset()) is not None:
            parameters["offset"] = offset
        updates = await self._bot.do_api_request("getUpdates", parameters, read_timeout=self._wait + 10)
        await self._receive(updates)

    async def _take_webhook_down(self) -> None:
        await self._bot.do_api_request("deleteWebhook", {"drop_pending_updates": False})

    async def _attempt(self, act: Callable[[], Awaitable[None]]) -> bool:
        try:
            await act()
        except (InvalidToken, EndPointNotFound):
            raise TokenRefusedError from None
        except (TelegramError, StoreBusyError) as error:
            await self._pause(error)
            return False
        self._failures = 0
        return True

    async def _pause(self, error: TelegramError | StoreBusyError) -> None:
        pause = min(2.0**self._failures, LONGEST_PAUSE)
        self._failures += 1
        if isinstance(error, RetryAfter):
            wait = error.retry_after
            pause = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        if isinstance(error, Conflict):
            log.warning("another program polls with this token pause=%.0f", pause)
        else:
            log.warning("updates not fetched pause=%.0f reason=%s", pause, error)
        await self._sleep(pause)
