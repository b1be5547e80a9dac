"""Dates and instants as they are given on the command line."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.errors import UsageError

FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Days before and after any date can be counted, in any zone."""


def day_or_instant(option: str, text: str) -> date | datetime:
    """Return what `text` says: a day, or an instant with its zone.

    Raises:
        UsageError: it is neither, or of another age; the message names `option`.
    """
    found = _parsed(option, text)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise UsageError([f"{option}: found {text!r}; expected a year from {FIRST_YEAR} to {LAST_YEAR}"])
    return found


def _parsed(option: str, text: str) -> date | datetime:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        expected = "a day such as 2025-11-11 or an instant with its zone such as 2025-11-11T09:30+02:00"
        raise UsageError([f"{option}: found {text!r}; expected {expected}"]) from None
    if moment.tzinfo is None:
        raise UsageError([f"{option}: {text!r} has no zone; add one, such as +02:00 or Z"])
    return moment


def instant(option: str, text: str, zone: ZoneInfo) -> datetime:
    """Return `text` as an aware moment; a bare day is noon of it in `zone`.

    Raises:
        UsageError: it is no date.
    """
    found = day_or_instant(option, text)
    if isinstance(found, datetime):
        return found
    return datetime.combine(found, time(12), tzinfo=zone)


def published(option: str, text: str, zone: ZoneInfo) -> date | datetime:
    """Return when an article was published: a bare day, or a moment counted in `zone`.

    Raises:
        UsageError: it is no date.
    """
    found = day_or_instant(option, text)
    return found.astimezone(zone) if isinstance(found, datetime) else found
