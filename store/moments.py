"""Moments and days as text that SQLite sorts by time."""

from datetime import UTC, date, datetime


def to_text(moment: datetime) -> str:
    """Return `moment` in UTC as ISO 8601 with microseconds, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> datetime:
    return datetime.fromisoformat(text)


def published_to_text(published: date | datetime) -> str:
    """Return a bare day as "2025-11-11" and a moment with its own zone: its day is the reader's."""
    return published.isoformat()


def published_from_text(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
