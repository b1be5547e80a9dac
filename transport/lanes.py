"""Work in order within each lane, lanes side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

ItemT = TypeVar("ItemT")


class Lanes(Generic[ItemT]):
    """Queues, one a lane, each worked off in order; at most `width` items are in work at once.

    A lane exists only while there is something in it. `work` is expected to deal with its own errors: what
    it raises all the same comes out of `idle`, `room` and `watch`.
    """

    def __init__(self, work: Callable[[ItemT], Awaitable[None]], *, width: int) -> None:
        self._work = work
        self._slots = asyncio.Semaphore(width)
        self._queues: dict[Hashable, deque[ItemT]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._error: BaseException | None = None
        self._stopping = False
        self.waiting = 0

    def add(self, lane: Hashable, item: ItemT) -> None:
        """Put `item` at the end of `lane`."""
        self.waiting += 1
        if lane in self._queues:
            self._queues[lane].append(item)
            return
        self._queues[lane] = deque([item])
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    async def idle(self) -> None:
        """Wait until every lane is empty."""
        await self._until(lambda: not self._queues)

    async def room(self, at_most: int) -> None:
        """Wait until at most `at_most` items wait or are in work."""
        await self._until(lambda: self.waiting <= at_most)

    async def watch(self) -> None:
        """Wait for an error of `work`, and raise it."""
        await self._until(lambda: False)

    async def stop(self, grace: float) -> None:
        """Finish what is in work, for `grace` seconds at most, and leave the rest undone."""
        self._stopping = True
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, lane: Hashable) -> None:
        queue = self._queues[lane]
        try:
            while queue and not self._stopping:
                async with self._slots:
                    if not self._stopping:
                        await self._work(queue[0])
                queue.popleft()
                self.waiting -= 1
                self._changed.set()
        finally:
            self.waiting -= len(queue)
            del self._queues[lane]

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            self._error = self._error or task.exception()
        self._changed.set()

    async def _until(self, so: Callable[[], bool]) -> None:
        while self._error is None and not so():
            self._changed.clear()
            await self._changed.wait()
        if self._error is not None:
            raise self._error
