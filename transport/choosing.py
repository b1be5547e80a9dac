"""Which message goes next: the lanes in their order, as far as the pace allows."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.delivery import Lane
from store.outbox import Due
from store.store import Store
from transport.pacing import Pacer

BULK, SENDERS = 48, 64
"""Messages on their way at once: answers may use all places, what is sent unasked only the first ones.

28 a second at 0.3 s each need 9; the others are for answers that take up to their timeout to be lost.
"""


class Choosing:
    """Looks for what may be sent. `wait` is in how many seconds looking again makes sense."""

    def __init__(self, store: Store, pacer: Pacer, transport: str, settled: timedelta) -> None:
        self._store = store
        self._pacer = pacer
        self._transport = transport
        self._settled = settled
        self.wait = 0.0

    def choose(self, now: datetime, monotonic: float, on_their_way: int, most: int) -> Sequence[Due]:
        """Return messages that may go just now, at most one a chat; none where there is none."""
        self.wait = float("inf")
        rates = [paid for paid in (False, True) if self._has_slot(monotonic, paid=paid)]
        if not rates:
            return ()
        for lane in Lane:
            if on_their_way >= (SENDERS if lane is Lane.REPLY else BULK):
                return ()
            for paid in rates:
                if found := self._of_lane(lane, now, monotonic, most, paid=paid):
                    return found
        self._until_something_falls_due(now)
        return ()

    def _has_slot(self, monotonic: float, *, paid: bool) -> bool:
        wait = self._pacer.wait(monotonic, paid=paid)
        if wait > 0:
            self.wait = min(self.wait, wait)
        return wait <= 0

    def _of_lane(
        self, lane: Lane, now: datetime, monotonic: float, most: int, *, paid: bool
    ) -> Sequence[Due]:
        def may_go(due: Due) -> bool:
            wait = self._pacer.chat_wait(due.chat, monotonic)
            if wait > 0:
                self.wait = min(self.wait, wait)
            return wait <= 0

        one = self._pacer.one_at_a_time and not paid  # a free message has a slot of its own
        return self._store.outbox.due(
            self._transport,
            lane,
            now,
            most=1 if one else most,
            paid=paid,
            wanted=may_go,
            settled=self._settled,
        )

    def _until_something_falls_due(self, now: datetime) -> None:
        if due := self._store.outbox.next_after(self._transport, now):
            self.wait = min(self.wait, (due - now).total_seconds())
