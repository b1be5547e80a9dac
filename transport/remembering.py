"""The pace over a restart: how long is to be waited, and what groups were sent lately."""

from datetime import datetime, timedelta

from store.store import Store
from transport.marking import ALL
from transport.pacing import WINDOW, Pacer


def remember_pace(pacer: Pacer, store: Store, transport: str, now: datetime, monotonic: float) -> None:
    """Let `pacer` know what the last process has sent and was told."""
    for chat, until in store.pauses.running(transport, now).items():
        until_then = monotonic + (until - now).total_seconds()
        if chat == ALL:
            pacer.holds_all(until_then)
        else:
            pacer.holds(chat, until_then)
    for chat, at in store.pauses.sent_to_groups(transport, now - timedelta(seconds=WINDOW)):
        pacer.sent_before(chat, monotonic - (now - at).total_seconds())
