"""A web of its own on loopback: hosts by name, pages by path, and what they were asked."""

import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

LOOPBACK = "127.0.0.1"


class Web:
    """Serves what it is given; every host that `hosts` names leads to it, or to the addresses given."""

    def __init__(self) -> None:
        self.port = 0
        self.pages: dict[str, Answer] = {}
        self.hosts: dict[str, list[str]] = {"news.example": [LOOPBACK]}
        self.asked: list[web.BaseRequest] = []
        self.looked_up: list[str] = []

    def url(self, path: str = "/", host: str = "news.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def has(
        self,
        path: str,
        body: bytes | str,
        kind: str = "text/html; charset=utf-8",
        status: int = 200,
        **headers: str,
    ) -> str:
        """Put a page at `path`; return its address."""
        data = body.encode() if isinstance(body, str) else body
        more = {name.replace("_", "-"): value for name, value in headers.items()}

        async def answer(_: web.BaseRequest) -> web.StreamResponse:
            return web.Response(body=data, status=status, headers={"Content-Type": kind, **more})

        self.pages[path] = answer
        return self.url(path)

    def redirects(self, path: str, to: str, status: int = 302) -> str:
        """Let `path` lead to another address."""
        return self.has(path, "", status=status, Location=to)

    def does(self, path: str, answer: Answer) -> str:
        """Let a request of `path` be answered by `answer`."""
        self.pages[path] = answer
        return self.url(path)

    async def lookup(self, host: str, _port: int) -> list[str]:
        """Stand in for the system's resolver."""
        self.looked_up.append(host)
        if host not in self.hosts:
            raise OSError("unknown host")
        return self.hosts[host]

    def permit(self, address: str) -> bool:
        """Permit this server's own address only."""
        return address == LOOPBACK

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        self.asked.append(request)
        page = self.pages.get(request.path)
        return await page(request) if page else web.Response(status=404)


@asynccontextmanager
async def a_web() -> AsyncIterator[Web]:
    """Serve on loopback while inside."""
    served = Web()
    runner = web.ServerRunner(web.Server(served.answer, access_log=None), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, LOOPBACK, 0)
    await site.start()
    served.port = runner.addresses[0][1]
    try:
        yield served
    finally:
        await runner.cleanup()


def zipped(size: int) -> bytes:
    """Return what unpacks to `size` blanks."""
    return gzip.compress(b" " * size)
