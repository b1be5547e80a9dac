"""Reading feeds beside the conversations: the parts it needs, and APScheduler, which only ticks."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from config import Config
from intake.polling import Polling
from intake.private_hosts import fetching_with
from intake.reading_apart import Apart
from intake.visiting import Pace, Visits
from store.store import Store

TICK_SECONDS = 1
"""Between two looks at what is due: two look-ups of an index."""


@asynccontextmanager
async def feeding(
    settings: Config, store: Store, clock: Callable[[], datetime], *, apart: Apart | None = None
) -> AsyncIterator[None]:
    """Read feeds while inside; what is under way at the end is broken off and stays due.

    `apart` reads articles; without one, a process that starts with the first of them.
    """
    if not settings.feeds.enabled:
        yield
        return
    reads = apart or Apart(settings.gazetteer.path, settings.timezone)
    async with polling(settings, store, clock, reads) as feeds:
        scheduler = AsyncIOScheduler(
            timezone=settings.timezone, job_defaults={"misfire_grace_time": None, "coalesce": True}
        )
        scheduler.add_job(feeds.tick, "interval", seconds=TICK_SECONDS)
        scheduler.start()
        try:
            yield
        finally:
            scheduler.shutdown(wait=False)


@asynccontextmanager
async def polling(
    settings: Config, store: Store, clock: Callable[[], datetime], apart: Apart
) -> AsyncIterator[Polling]:
    """Put together what reads feeds."""
    chosen = settings.feeds
    try:
        async with fetching_with(chosen.private_hosts) as fetcher:
            pace = Pace(first_days=chosen.first_days, again_hours=chosen.again_hours)
            visits = Visits(store, fetcher, apart, clock, pace=pace)
            feeds = Polling(store, visits, clock, at_once=chosen.at_once)
            try:
                yield feeds
            finally:
                await feeds.close()
    finally:
        apart.close()
