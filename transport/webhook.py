"""Updates that Telegram brings: kept first, and only then said to have arrived."""

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from telegram.ext import ExtBot

from domain.errors import SitrepError, StoreBusyError
from transport.incoming import readable
from transport.patience import Patience
from transport.polling import WANTED

log = logging.getLogger(__name__)

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header, not the secret
"""The header in which Telegram repeats the secret it was given with setWebhook."""

LARGEST = 1024 * 1024
"""Bytes of an update at most; Telegram's own have at most some tens of thousands."""

CONNECTIONS = 40
"""Connections that Telegram opens at once (Bot API, setWebhook: 1 to 100, 40 by default)."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where updates are brought: the interface, port and path here, and how Telegram calls that.

    Without a `public_url` Telegram is not told: somebody else has.
    """

    listen: str
    port: int
    path: str
    public_url: str | None
    secret: str


class Webhook:
    """Takes what comes with the right secret, one update a request.

    Whatever has another secret, is too large, or is no update, is refused and leaves no trace. What cannot be
    kept just now is brought again later by Telegram.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        receive: Callable[[object], Awaitable[None]],
        address: Address,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._receive = receive
        self._address = address
        self._patience = Patience(sleep)

    async def run(self) -> None:
        """Take updates until cancelled, telling Telegram first where to bring them.

        Raises:
            SitrepError: nothing can listen there.
            TokenRefusedError: the server does not know the token.
        """
        async with self._listening():
            while self._address.public_url and not await self._patience.attempts(self._set_webhook):
                pass
            log.info("updates are waited for listen=%s port=%d", self._address.listen, self._address.port)
            await asyncio.Event().wait()

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        server = web.Server(self._take, access_log=None)
        runner = web.ServerRunner(server, shutdown_timeout=5.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._address.listen, self._address.port).start()
            yield
        except OSError as error:
            where = f"{self._address.listen}:{self._address.port}"
            raise SitrepError(f"webhook.port: nothing can listen on {where} ({error.strerror})") from None
        finally:
            await runner.cleanup()

    async def _set_webhook(self) -> None:
        parameters = {
            "url": self._address.public_url,
            "secret_token": self._address.secret,
            "max_connections": CONNECTIONS,
            "allowed_updates": list(WANTED),
        }
        await self._bot.do_api_request("setWebhook", parameters)

    async def _take(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path != self._address.path:
            return web.Response(status=404)
        if request.method != "POST":
            return web.Response(status=405)
        given = request.headers.get(SECRET, "")
        if not hmac.compare_digest(given.encode(errors="replace"), self._address.secret.encode()):
            log.warning("an update with another secret was refused")
            return web.Response(status=403)
        updates = await _read(request)
        if not updates:
            log.warning("what is no update was refused")
            return web.Response(status=403)
        try:
            await self._receive(updates)
        except StoreBusyError as error:
            log.warning("update not kept reason=%s", error)
            return web.Response(status=503, headers={"Retry-After": "1"})
        return web.Response()


async def _read(request: web.BaseRequest) -> list[Any]:
    """Return the update of a request in a list; an empty one for what is none, or too large."""
    if request.content_length is not None and request.content_length > LARGEST:
        return []
    body = await request.content.read(LARGEST + 1)
    while len(body) <= LARGEST and not request.content.at_eof():
        body += await request.content.read(LARGEST + 1 - len(body))
    if len(body) > LARGEST:
        return []
    try:
        found = json.loads(body)
    except ValueError:
        return []
    return list(readable([found]))
