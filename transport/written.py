"""Knowing when a request has left this machine.

A message that is claimed but has not left when the process is killed is in doubt for nothing. So the
sender claims the next one only when the one before has left: the body of its request tells.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import BytesPayload

_written: ContextVar[Callable[[], None] | None] = ContextVar("written", default=None)


@contextmanager
def telling(written: Callable[[], None]) -> Iterator[None]:
    """Have `written` called when the last byte of a request that is made inside has left."""
    token = _written.set(written)
    try:
        yield
    finally:
        _written.reset(token)


class Form(BytesPayload):
    """The body of a request, urlencoded; tells when it has left, if somebody wants to know."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content, content_type="application/x-www-form-urlencoded")
        self._tell = _written.get()

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        await super().write_with_length(writer, content_length)
        if self._tell is not None:
            self._tell()
