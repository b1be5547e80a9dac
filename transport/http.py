"""How requests to the Bot API go out: python-telegram-bot's requests over aiohttp.

Its own, over httpx, take three times the processor's time at one request at once and twelve times at 64
(measured: 1.5 and 4.1 ms a message, against 0.5 and 0.35), and become slower the more of them there are.
"""

import asyncio
from typing import Any
from urllib.request import getproxies

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from transport.written import Form

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 10.0
"""Seconds. An answer later than this is lost, and the message in doubt: rather wait."""

UPLOAD_TIMEOUT = 60.0
"""Seconds for a request with a picture."""

NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)
"""Failures before the first byte of a request is out; they are in `__cause__` of what is raised."""


class AiohttpRequest(BaseRequest):
    """Requests over so many connections, kept open between them.

    Raises `TimedOut` and `NetworkError` as python-telegram-bot's own do, with aiohttp's error as the cause,
    and no address in their words: the token is a part of it.
    """

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_TIMEOUT

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=bool(getproxies()),
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()
            await asyncio.sleep(0)  # its connections close only now

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  the read timeout covers it
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  the connect timeout covers it
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("not initialized")
        files = bool(request_data and request_data.contains_files)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, CONNECT_TIMEOUT),
            sock_read=_seconds(read_timeout, UPLOAD_TIMEOUT if files else READ_TIMEOUT),
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut(f"Timed out ({type(error).__name__})") from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"aiohttp.{type(error).__name__}") from error


def _seconds(given: Any, default: float) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else given


def _body(request_data: RequestData | None) -> aiohttp.FormData | Form | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return Form(request_data.url_encoded_parameters().encode())
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
