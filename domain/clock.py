"""The system clock. Everywhere else `now` is an argument, or a `Clock` where time goes on."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return this moment, aware, in UTC."""
    return datetime.now(UTC)
