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
        if (wait := self._pacer.wait(monotonic)) > 0 and self._pacer.wait(monotonic, paid=True) > 0:
            self.wait = wait
            return ()
        for lane in Lane:
            if on_their_way >= (SENDERS if lane is Lane.REPLY else BULK):
                return ()
            if found := self._of_lane(lane, now, monotonic, most):
                return found
        self._until_something_falls_due(now)
        return ()

    def _of_lane(self, lane: Lane, now: datetime, monotonic: float, most: int) -> Sequence[Due]:
        free = False  # a free message takes a slot of which there is one at a time

        def may_go(due: Due) -> bool:
            nonlocal free
            wait = max(self._pacer.chat_wait(due.chat, monotonic), self._pacer.wait(monotonic, paid=due.paid))
            if wait > 0:
                self.wait = min(self.wait, wait)
                return False
            if not due.paid and self._pacer.one_at_a_time:
                if free:
                    return False
                free = True
            return True

        return self._store.outbox.due(
            self._transport, lane, now, most=most, wanted=may_go, settled=self._settled
        )

    def _until_something_falls_due(self, now: datetime) -> None:
        if due := self._store.outbox.next_after(self._transport, now):
            self.wait = min(self.wait, (due - now).total_seconds())
