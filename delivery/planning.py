"""What is due is planned: as rows, in short transactions, so that answers go on meanwhile."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from delivery.broadcasting import plan_broadcasts
from delivery.correcting import plan_corrections
from delivery.parts import Parts
from store.book import Book

MOST = 1000
"""Subscriptions or chats planned in one transaction: some 10 to 20 ms, which a reply can wait."""

Step = Callable[[Parts, datetime], Awaitable[bool]]
"""Plans what is due; returns whether it has planned anything."""


async def plan_alerts(parts: Parts, now: datetime) -> bool:
    """Collect what the journal has gained for those who want it at once, and owe it to them."""

    def collect(book: Book) -> bool:
        return book.collect_alerts(now, hold=parts.hold, max_age=parts.max_age, zone=parts.zone)

    while await parts.store.write(collect):
        pass
    planned = MOST
    total = 0
    while planned == MOST:
        planned = await parts.store.write(lambda book: book.plan_alerts(now, parts.zone, most=MOST))
        total += planned
    return bool(total)


async def plan_digests(parts: Parts, now: datetime) -> bool:
    """Mark what is due, and owe the digests of it, as many as the outbox may hold."""
    marked = MOST
    while marked == MOST:
        marked = await parts.store.write(lambda book: book.mark_due(now, parts.zone, most=MOST))
    owed, total = 1, 0
    while owed:
        owed = await parts.store.write(lambda book: book.owe_digests(now, parts.zone, most=MOST))
        total += owed
    return bool(total)


STEPS: Sequence[Step] = (plan_corrections, plan_alerts, plan_broadcasts, plan_digests)
"""What is looked at whenever the clock ticks or the journal has grown."""
