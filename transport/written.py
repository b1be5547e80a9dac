"""Knowing when a request has left this machine.

A message that is claimed but has not left when the process is killed is in doubt for nothing. So the
sender claims the next one only when the one before has left; httpx tells when, if it is asked in its way.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

import httpx

_written: ContextVar[Callable[[], None] | None] = ContextVar("written", default=None)


@contextmanager
def telling(written: Callable[[], None]) -> Iterator[None]:
    """Have `written` called when the last byte of a request that is made inside has left."""
    token = _written.set(written)
    try:
        yield
    finally:
        _written.reset(token)


async def trace_if_told(request: httpx.Request) -> None:
    """Look when `request` has left, if somebody wants to know: a hook for httpx's client."""
    written = _written.get()
    if written is None:
        return

    async def trace(event: str, _: Mapping[str, object]) -> None:
        if event.endswith("send_request_body.complete"):
            written()

    request.extensions["trace"] = trace
