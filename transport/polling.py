"""Fetching updates from Telegram: kept first, confirmed after."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from transport.incoming import readable
from transport.patience import Patience

WAIT = 30
"""Seconds that Telegram holds a poll open while there is nothing (Bot API, getUpdates: 50 at most)."""

WANTED = (
    *("message", "edited_message", "channel_post", "callback_query", "my_chat_member"),
    *("inline_query", "chosen_inline_result"),
)
"""The kinds of update asked for. Said with every poll: Telegram keeps the last list it was told.

Posts in channels are not answered; their ids are needed to find a post of our own whose answer was lost.
"""

MOST = 100
"""Updates that one poll brings at most (Bot API, getUpdates)."""

AT_LEAST = 0.5
"""Seconds between two polls, where the server answers at once that there is nothing."""


class Polling:
    """One poll after the other. Each asks for what follows the offset in the store, and thereby confirms
    what is kept and nothing else.

    python-telegram-bot's own Updater confirms what is only in memory, and its `get_updates` raises for a
    whole batch, again and again, when one update of it cannot be read: so the updates come raw.

    `caught_up` is told once, when all that waited at Telegram when the bot began is kept. Until then no poll
    is held open.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        receive: Callable[[object], Awaitable[None]],
        offset: Callable[[], int | None],
        *,
        wait: int = WAIT,
        caught_up: Callable[[], None] = lambda: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._caught_up: Callable[[], None] | None = caught_up
        self._bot = bot
        self._receive = receive
        self._offset = offset
        self._wait = wait
        self._sleep = sleep
        self._monotonic = monotonic
        self._patience = Patience(sleep)

    async def run(self) -> None:
        """Poll until cancelled. A webhook that somebody has set is taken down first.

        Raises:
            TokenRefusedError: the server does not know the token.
        """
        while not await self._patience.attempts(self._take_webhook_down):
            pass
        while True:
            await self.step()

    async def step(self) -> bool:
        """Poll once and keep what comes. False: it failed, and the pause after it is over.

        Raises:
            TokenRefusedError: the server does not know the token.
        """
        return await self._patience.attempts(self._poll)

    async def _poll(self) -> None:
        wait = 0 if self._caught_up else self._wait
        parameters: dict[str, Any] = {"timeout": wait, "allowed_updates": list(WANTED)}
        if (offset := self._offset()) is not None:
            parameters["offset"] = offset
        began = self._monotonic()
        updates = await self._bot.do_api_request("getUpdates", parameters, read_timeout=self._wait + 10)
        await self._receive(updates)
        if not readable(updates):
            if updates != []:
                raise TelegramError("no updates among what came")
            if wait and self._monotonic() - began < AT_LEAST:
                await self._sleep(AT_LEAST)
        if self._caught_up and len(readable(updates)) < MOST:
            self._caught_up()
            self._caught_up = None

    async def _take_webhook_down(self) -> None:
        await self._bot.do_api_request("deleteWebhook", {"drop_pending_updates": False})
