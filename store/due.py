"""Which digests are due, and planning them: rows, not texts."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from domain.delivery import Lane
from domain.schedule import next_due, quiet_until
from store import moments
from store.settings import quiet_from, zone_named
from store.subscriptions import rhythm_from

DIGEST = "digest"
"""The purpose of a delivery that is composed as a digest."""


MOST_OWED = 5_000
"""Digests that wait in the outbox at once: three minutes' worth. More would make every claim slower."""


class DueWrites:
    """Planning of digests, inside a transaction."""

    _db: Database

    def mark_due(self, now: datetime, default_zone: ZoneInfo, *, most: int) -> int:
        """Mark the subscriptions that are due, and when they are due next; return how many those are.

        At most `most` of them, so that a transaction is short. It is once a local day, and once for all the
        days of an outage. A chat that is paused or takes no messages is passed over; what it missed stands
        in its next digest.
        """
        rows = self._db.execute(
            """
            SELECT subscription.id, next_at, next_day, frequency, time, weekday, zone,
                coalesce(disabled_at, paused_at)
            FROM subscription
            LEFT JOIN chat ON chat.transport = subscription.transport AND chat.id = subscription.chat
            WHERE next_at <= ?
            ORDER BY next_at, subscription.transport, chat, thread LIMIT ?
            """,
            [moments.to_text(now), most],
        ).fetchall()
        self._db.conn.executemany(
            """
            UPDATE subscription SET next_at = ?, next_day = ?, last_day = ?, due_at = coalesce(due_at, ?),
                owed = ?
            WHERE id = ?
            """,
            [
                (
                    *_next(frequency, at, weekday, zone_named(zone, default_zone), now, day),
                    *(day, None if passed_over else next_at, passed_over is not None, number),
                )
                for number, next_at, day, frequency, at, weekday, zone, passed_over in rows
            ],
        )
        return len(rows)

    def owe_digests(self, now: datetime, default_zone: ZoneInfo, *, most: int) -> int:
        """Owe digests for what is due, what has been for longest first; return to how many addresses.

        What one address has due is one digest, and one that still waits to be sent takes up what falls due
        meanwhile. At most `most` at a time, and no more than `MOST_OWED` in all.
        """
        (waiting,) = self._db.execute(
            "SELECT count(*) FROM delivery WHERE state = 'pending' AND priority = ?", [int(Lane.DIGEST)]
        ).fetchone()
        rows = self._db.execute(
            """
            SELECT transport, chat, thread, next_at, last_day, time, zone, quiet_begins, quiet_ends
            FROM (
                SELECT subscription.transport, chat, thread, next_at, last_day, time, zone,
                    quiet_begins, quiet_ends
                FROM subscription
                LEFT JOIN chat ON chat.transport = subscription.transport AND chat.id = subscription.chat
                WHERE due_at IS NOT NULL AND owed = 0
                ORDER BY due_at, subscription.transport, chat, thread LIMIT ?)
            GROUP BY transport, chat, thread
            """,
            [max(0, min(most, MOST_OWED - waiting))],
        ).fetchall()
        self._owe(rows, default_zone, now)
        self._db.conn.executemany(
            """
            UPDATE subscription SET owed = 1
            WHERE transport = ? AND chat = ? AND thread = ? AND due_at IS NOT NULL
            """,
            [row[:3] for row in rows],
        )
        return len(rows)

    def _owe(self, rows: Sequence[Any], default_zone: ZoneInfo, now: datetime) -> None:
        made_at = moments.to_text(now)
        self._db.conn.executemany(
            """
            INSERT OR IGNORE INTO delivery
                (key, transport, chat, thread, purpose, plan, kind, priority, state, not_before, made_at)
            SELECT :key, :transport, :chat, nullif(:thread, 0), :purpose, '{}', 'send', :lane, 'pending',
                :not_before, :made_at
            WHERE NOT EXISTS (
                SELECT 1 FROM delivery
                WHERE transport = :transport AND chat = :chat AND state = 'pending' AND priority = :lane
                  AND purpose = :purpose AND plan IS NOT NULL AND coalesce(thread, 0) = :thread)
            """,
            [
                {
                    "key": f"{DIGEST}:{transport}:{chat}:{thread}:{day}:{at}",
                    "transport": transport,
                    "chat": chat,
                    "thread": thread,
                    "purpose": DIGEST,
                    "lane": int(Lane.DIGEST),
                    "not_before": _held(zone_named(zone, default_zone), begins, ends, now),
                    "made_at": made_at,
                }
                for transport, chat, thread, _, day, at, zone, begins, ends in rows
            ],
        )


def _held(zone: ZoneInfo, begins: str | None, ends: str | None, now: datetime) -> str:
    """Return until when the chat's quiet hours hold a digest, "" where they do not."""
    until = quiet_until(quiet_from(begins, ends), zone, now)
    return moments.to_text(until) if until else ""


@lru_cache(4096)
def _next(frequency: str, at: str, weekday: int, zone: ZoneInfo, now: datetime, day: str) -> tuple[str, str]:
    due = next_due(rhythm_from(frequency, at, weekday), zone, now, date.fromisoformat(day))
    return moments.to_text(due.moment), due.day.isoformat()
