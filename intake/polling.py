"""Feeds are polled, and the articles that they name are read: a few at once, one of each server."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from domain.errors import StoreError
from intake.visiting import Visits
from store.store import Store

log = logging.getLogger("sitrep.feeds")

BUSY_PAUSE = timedelta(seconds=30)
"""After which a store that was locked or full is tried again, doubled each time up to ten minutes."""

MOST_BUSY = timedelta(minutes=10)

BETWEEN = timedelta(seconds=1)
"""Between two requests to one server."""

LOOKED_AT = 40
"""Feeds, or entries of as many feeds, among which one is looked for whose server is free."""

MOST_ENDED = 200
"""Drafts whose waiting is ended in one transaction."""

Work = Callable[[], Awaitable[None]]


class Polling:
    """Reads what is due. `tick` starts it and returns at once; what is under way goes on between ticks."""

    def __init__(
        self,
        store: Store,
        visits: Visits,
        clock: Callable[[], datetime],
        *,
        at_once: int = 4,
    ) -> None:
        self._store = store
        self._visits = visits
        self._clock = clock
        self._at_once = at_once
        self._tasks: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._hosts: set[str] = set()
        self._free_at: dict[str, datetime] = {}
        self._closed = False
        self._busy = timedelta(0)
        self._not_before = datetime.min.replace(tzinfo=UTC)

    async def tick(self) -> None:
        """Start what is due, as far as there is room; end the waiting of drafts whose time has come."""
        now = self._clock()
        if now < self._not_before or self._closed:
            return
        try:
            await self._end_waiting(now)
        except StoreError as error:
            self._back_off(error)
        else:
            self._start(now)

    async def rest(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks.values())

    async def close(self) -> None:
        """Break off what is under way: it stays due."""
        self._closed = True
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _end_waiting(self, now: datetime) -> None:
        if self._store.feeds.anything_waits(now):
            while await self._store.write(lambda book: book.end_waiting(now, MOST_ENDED)) == MOST_ENDED:
                pass

    def _start(self, now: datetime) -> None:
        """Begin what is due and has room."""
        if now < self._not_before or self._closed:
            return
        self._free_at = {host: at for host, at in self._free_at.items() if at > now}
        if self._room("feed"):
            for feed in self._store.feeds.due(now, LOOKED_AT):
                self._begin(("feed", feed.id), feed.url, partial(self._visits.poll, feed))
        if self._room("entry"):
            for entry in self._store.entries.due(now, LOOKED_AT):
                url = "" if entry.content else entry.url
                self._begin(("entry", entry.id), url, partial(self._visits.read, entry))

    def _room(self, kind: str) -> bool:
        """Tell whether one more can begin; feeds do not wait for articles, nor articles for feeds."""
        return sum(each == kind for each, _ in self._tasks) < self._at_once

    def _begin(self, key: tuple[str, int], url: str, work: Work) -> None:
        host = urlsplit(url).netloc
        taken = host in self._hosts or host in self._free_at
        if key in self._tasks or taken or not self._room(key[0]):
            return
        if host:
            self._hosts.add(host)
        self._tasks[key] = asyncio.create_task(self._until_done(key, host, work))

    async def _until_done(self, key: tuple[str, int], host: str, work: Work) -> None:
        try:
            await self._do(key, work)
            self._busy = timedelta(0)
        except StoreError as error:
            self._back_off(error)
        finally:
            del self._tasks[key]
            if host:
                self._hosts.discard(host)
                self._free_at[host] = self._clock() + BETWEEN
        self._start(self._clock())

    async def _do(self, key: tuple[str, int], work: Work) -> None:
        try:
            await work()
        except StoreError:
            raise
        except Exception:
            log.exception("reading failed kind=%s id=%s", *key)
            await self._visits.broke_off(key)

    def _back_off(self, error: Exception) -> None:
        """Leave the store alone for a while; nothing is lost, what was due stays due."""
        self._busy = min(max(BUSY_PAUSE, 2 * self._busy), MOST_BUSY)
        self._not_before = self._clock() + self._busy
        log.warning("feeds rest for %s reason=%s", self._busy, error)
