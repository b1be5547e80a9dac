"""Knowing when a request has left this machine.

A message that is claimed but has not left when the process is killed is in doubt for nothing. So the
sender claims the next one only when the one before has left; aiohttp tells when, if it is asked in its way.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import aiohttp

_written: ContextVar[Callable[[], None] | None] = ContextVar("written", default=None)


@contextmanager
def telling(written: Callable[[], None]) -> Iterator[None]:
    """Have `written` called when the last byte of a request that is made inside has left."""
    token = _written.set(written)
    try:
        yield
    finally:
        _written.reset(token)


def told() -> Callable[[], None] | None:
    """Return whom to tell of a request that is made now."""
    return _written.get()


def trace_if_told() -> aiohttp.TraceConfig:
    """Return what has aiohttp tell when a request has left, if somebody wants to know."""
    trace = aiohttp.TraceConfig()

    async def left(
        _: aiohttp.ClientSession, context: object, __: aiohttp.TraceRequestChunkSentParams
    ) -> None:
        written = getattr(context, "trace_request_ctx", None)
        if written is not None:
            written()

    trace.on_request_chunk_sent.append(left)
    return trace
