"""Reading feeds beside the conversations: the parts it needs, and APScheduler, which only ticks."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from commands.feed_notice import tell_owners
from config import Config
from domain.errors import StoreError
from intake.polling import Polling
from intake.private_hosts import fetching_with
from intake.reading_apart import Apart
from intake.visiting import Pace, Visits
from store.store import Store

log = logging.getLogger("sitrep.feeds")

TICK_SECONDS = 1
"""Between two looks at what is due: two look-ups of an index."""


NOTICE_MINUTES = 10
"""Between two looks whether owners are to be told of feeds that fail."""


class Feeding:
    """What goes on beside the conversations. `owed` is called when something is owed to somebody."""

    def __init__(self) -> None:
        self.owed: Callable[[], None] = lambda: None


@asynccontextmanager
async def feeding(
    settings: Config,
    store: Store,
    clock: Callable[[], datetime],
    *,
    transport: str = "",
    apart: Apart | None = None,
) -> AsyncIterator[Feeding]:
    """Read feeds while inside; what is under way at the end is broken off and stays due.

    `apart` reads articles; without one, a process that starts with the first of them.
    """
    beside = Feeding()
    if not settings.feeds.enabled:
        yield beside
        return

    async def tell() -> None:
        try:
            if await tell_owners(settings, store, clock(), transport):
                beside.owed()
        except StoreError as error:
            log.warning("owners are told of feeds later reason=%s", error)

    reads = apart or Apart(settings.gazetteer.path, settings.timezone)
    async with polling(settings, store, clock, reads) as feeds:
        scheduler = AsyncIOScheduler(
            timezone=settings.timezone, job_defaults={"misfire_grace_time": None, "coalesce": True}
        )
        scheduler.add_job(feeds.tick, "interval", seconds=TICK_SECONDS)
        scheduler.add_job(tell, "interval", minutes=NOTICE_MINUTES)
        scheduler.start()
        try:
            yield beside
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
