"""Writing planned messages at the moment they are sent, against the state of that moment."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from domain.clock import Clock
from domain.delivery import UNSENT, Composed, Planned
from store.book import Book
from store.claiming import Writing
from store.outbox import Due
from store.store import Store
from transport.traces import origin, trace

log = logging.getLogger(__name__)

Compose = Callable[[Planned, datetime], Composed[Book]]
"""Writes a planned message; it may read the store. `now` is the moment it is sent."""

Durably = Callable[[Callable[[Book], None]], Awaitable[None]]

TRIES = 3
"""How often a message is tried whose composing raises, before it is given up."""

PAUSE = timedelta(seconds=10)
"""How long one waits whose composing raised."""


def nothing_to_compose(planned: Planned, _now: datetime) -> Composed[Any]:
    """Compose nothing: for transports that nothing is planned for.

    Raises:
        LookupError: something is.
    """
    raise LookupError(f"nobody composes {planned.purpose}")


class Composing:
    """Composes what is due, outside of the writing thread; the claim then checks that nothing has changed."""

    def __init__(self, store: Store, compose: Compose, clock: Clock) -> None:
        self._store = store
        self._compose = compose
        self._clock = clock

    async def compose(self, due: Sequence[Due], durably: Durably) -> list[tuple[Due, Writing | None]]:
        """Return each message with what it says; None where it was written before, and that still holds.

        One that cannot be composed is put off, and given up after some tries: the others go on.
        """
        ready: list[tuple[Due, Writing | None]] = []
        for one in due:
            try:
                revision = self._store.journal.revision()
                planned = one.planned or self._to_put_right(one)
                composed = self._compose(planned, self._clock()) if planned else None
            except Exception as error:
                log.error("message not composed key=%s\n%s", one.key, trace(error))
                await self._put_off(one, origin(error), durably)
            else:
                anew = one.planned is None
                ready.append((one, Writing(composed, revision, anew=anew) if composed else None))
        return ready

    def _to_put_right(self, one: Due) -> Planned | None:
        """Return what a written message is to be composed anew from; None for one that is right as it is."""
        if not self._store.outdated.is_so(one.id):
            return None
        return Planned(one.id, one.key, one.chat, None, UNSENT, {})

    async def _put_off(self, one: Due, reason: str, durably: Durably) -> None:
        now = self._clock()

        def put_off(book: Book) -> None:
            if book.count_try(one.id) >= TRIES:
                book.dead(one.id, f"cannot be composed: {reason}", now)
            else:
                book.retry(one.id, now + PAUSE, f"cannot be composed: {reason}")

        await durably(put_off)
