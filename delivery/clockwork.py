"""Looks again and again at what is due: the schedule is data, this only ticks."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from delivery.parts import Parts
from delivery.planning import STEPS, Step
from domain.clock import Clock
from domain.errors import StoreError

log = logging.getLogger(__name__)

LOOK = 2.0
"""Seconds between two looks at the journal, into which other processes write too."""


class Clockwork:
    """Plans what is due every so many seconds, and soon after the journal has grown.

    The wall clock is read each time, and waiting goes by the monotonic one: somebody may set the clock.
    """

    def __init__(
        self,
        parts: Parts,
        clock: Clock,
        owed: Callable[[], None],
        *,
        tick_seconds: float,
        steps: Sequence[Step] = STEPS,
        sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep,
    ) -> None:
        self._parts = parts
        self._clock = clock
        self._owed = owed
        self._tick_seconds = tick_seconds
        self._steps = steps
        self._sleep = sleep

    async def tick(self) -> bool:
        """Plan what is due now; return whether that was anything.

        A step that fails is logged; the others and all answers go on.
        """
        planned = False
        for step in self._steps:
            try:
                planned |= await step(self._parts, self._clock())
            except StoreError as error:
                log.warning("planning waits for the store reason=%s", error)
            except Exception:
                log.exception("planning failed step=%s", getattr(step, "__name__", step))
        if planned:
            self._owed()
        return planned

    async def run(self) -> None:
        """Tick until cancelled: at start, after each grown journal and its hold, and every tick."""
        loop = asyncio.get_running_loop()
        hold = self._parts.hold.total_seconds()
        end, next_tick, again_at = -1, loop.time(), None
        while True:
            now = loop.time()
            grown = self._end()
            if grown != end:
                end, again_at = grown, now + hold
            if now >= next_tick or (again_at is not None and now >= again_at):
                if again_at is not None and now >= again_at:
                    again_at = None
                # What is due and was too much for the outbox follows as it empties.
                busy = await self.tick()
                next_tick = now + (min(LOOK, self._tick_seconds) if busy else self._tick_seconds)
            waits = [LOOK, next_tick - now, *([again_at - now] if again_at is not None else [])]
            await self._sleep(max(0.05, min(waits)))

    def _end(self) -> int:
        try:
            return self._parts.store.journal.end()
        except StoreError as error:
            log.warning("the journal cannot be read reason=%s", error)
            return -1
