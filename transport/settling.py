"""Finding out what became of messages whose answer was lost.

Telegram has no key by which a message that is sent twice would be noticed. But message ids of a counter
(all private chats and basic groups together; each supergroup and channel) grow one by one, and an edit that
changes nothing is refused with "message is not modified" exactly where the message stands as it is. So when
`settle` has passed and the request cannot be carried out any more, each id that the message could have, and
that is nobody else's, is edited to the message's own words. Where none is it, it did not arrive: sent again.

What makes that sound, each rule learnt from a message that came twice in a trial:

- The ids are closed in from above by one that was given out later than `settle` after the answer was lost: by
  the moment its request began, or that Telegram wrote on an incoming message, never that of an answer.
- Ids of incoming messages are noted, or the gap would have no end.
- A chat gets nothing else while one of its messages is in doubt, or an edit could hit another doubtful one.
- Where nothing closes the gap, ids are tried until so many in a row do not exist as could still be unknown.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.clock import Clock
from domain.delivery import Delivery
from store.book import Book
from store.doubts import Doubt
from store.store import Store
from store.taken import COMMON
from transport.marking import Marking
from transport.pacing import Pacer
from transport.wire import Dead, Flooded, InDoubt, Malformed, Migrated, Outcome, Probe, Refused, Retry, Wire

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=5)
"""How long an id is waited for that closes the gap, before it is done without."""

BESIDE = 5
"""Ids tried beyond the last known one, and one for each doubtful message, where all others are heard of."""

UNHEARD = 6
"""The same in a group or channel: a bot there does not hear of everything."""

MOST = 150
"""Ids tried for one message; what could be more is not found out."""

LONGEST_PAUSE = 30.0
"""Seconds between two tries of a question that was not answered; the first pause is 1 s, then doubled."""

Durably = Callable[[Callable[[Book], None]], Awaitable[None]]


@dataclass(slots=True)
class _Search:
    """What has been asked so far about one lost answer: ids that are not there, and ids of others.

    An id that was not there may be given out afterwards: to the same message, sent again.
    """

    absent: set[int] = field(default_factory=set)
    others: set[int] = field(default_factory=set)
    failures: int = 0
    not_before: float = 0.0
    asking: bool = False


class Settling:
    """Asks for one id of one message at a time. `wait` is in how many seconds looking again makes sense."""

    def __init__(
        self, store: Store, wire: Wire, pacer: Pacer, marking: Marking, monotonic: Callable[[], float]
    ) -> None:
        self._store = store
        self._wire = wire
        self._pacer = pacer
        self._marking = marking
        self._monotonic = monotonic
        self._searches: dict[tuple[int, datetime], _Search] = {}
        self._steps: dict[int, tuple[_Search, int | None]] = {}
        self.wait = float("inf")

    def next(self, now: datetime, monotonic: float) -> Delivery | None:
        """Return a message in doubt about which something can be asked, or decided, just now."""
        self.wait = float("inf")
        settle = self._marking.sending.settle
        if settle is None:
            return None
        doubts = self._store.doubts.waiting(self._marking.transport)
        if not doubts:
            self._searches.clear()
            return None
        for doubt in doubts:
            search = self._searches.setdefault((doubt.delivery.id, doubt.since), _Search())
            if search.asking:
                continue
            wait = max(
                (doubt.since + settle - now).total_seconds(),
                search.not_before - monotonic,
                self._pacer.wait(monotonic),
                self._pacer.chat_wait(doubt.delivery.chat, monotonic),
            )
            if wait <= 0 and self._plan(doubt, doubts, search, settle, now):
                search.asking = True
                return doubt.delivery
            self.wait = min(self.wait, wait if wait > 0 else 1.0)
        return None

    async def settle(self, delivery: Delivery, clock: Clock, durably: Durably) -> Outcome | None:
        """Ask about, or decide, what `next` has returned; return what came instead of an answer."""
        search, number = self._steps.pop(delivery.id)
        try:
            return await self._step(delivery, search, number, clock, durably)
        finally:
            search.asking = False

    def _plan(
        self, doubt: Doubt, doubts: list[Doubt], search: _Search, settle: timedelta, now: datetime
    ) -> bool:
        """Note which id is to be asked for next (None: all are); return False where that has to wait."""
        transport = self._marking.transport
        closing = self._store.doubts.closing(transport, doubt, doubt.since + settle)
        if closing is None and now < doubt.since + settle + min(settle, GRACE):
            return False
        taken = self._store.doubts.taken(transport, doubt)
        if closing is None:
            beside = sum(other.counter == COMMON for other in doubts) + BESIDE
            highest = max((doubt.above, *taken, *search.others))
            closing = highest + (beside if doubt.counter == COMMON else UNHEARD) + 1
        asked = taken | search.absent | search.others
        open_ids = (number for number in range(doubt.above + 1, closing) if number not in asked)
        self._steps[doubt.delivery.id] = (search, next(open_ids, None))
        return True

    async def _step(
        self, delivery: Delivery, search: _Search, number: int | None, clock: Clock, durably: Durably
    ) -> Outcome | None:
        if number is None:
            log.info("message did not arrive, to be sent again key=%s", delivery.key)
            await durably(lambda book: book.retry(delivery.id, clock(), "it did not arrive"))
            return None
        if len(search.absent) + len(search.others) >= MOST:
            log.error("not to be found out whether a message has arrived key=%s", delivery.key)
            await durably(lambda book: book.unknown(delivery.id, "too many ids it could have", clock()))
            return None
        self._pacer.sends(delivery.chat, self._monotonic())
        found = await self._wire.probe(delivery, number)
        return await self._heard(delivery, search, number, found, clock, durably)

    async def _heard(
        self,
        delivery: Delivery,
        search: _Search,
        number: int,
        found: Probe,
        clock: Clock,
        durably: Durably,
    ) -> Outcome | None:
        now = clock()
        match found:
            case True:
                log.info("message has arrived key=%s", delivery.key)
                await durably(lambda book: book.sent(delivery.id, number, now))
            case False:
                search.absent.add(number)
            case "another's":
                search.others.add(number)
            case Flooded(_, seconds):
                search.not_before = self._monotonic() + seconds
                return found
            case InDoubt() | Retry():
                search.failures += 1
                search.not_before = self._monotonic() + min(2.0 ** (search.failures - 1), LONGEST_PAUSE)
                return found
            case Refused():
                return found
            case Migrated() | Malformed() | Dead(disable=True):
                await durably(lambda book: self._marking.mark(book, delivery, found, now))
            case _:
                log.error("not to be found out whether a message has arrived key=%s", delivery.key)
                await durably(lambda book: book.unknown(delivery.id, str(found), now))
        return None
