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


class DueWrites:
    """Planning of digests, inside a transaction."""

    _db: Database

    def plan_digests(self, now: datetime, default_zone: ZoneInfo, *, most: int) -> int:
        """Owe a digest to each address that has one due; return how many subscriptions were looked at.

        At most `most` of them, so that a transaction is short. What one address has due at one minute is
        one digest, and one that still waits to be sent takes up what falls due meanwhile. A chat that is
        paused or takes no messages is passed over; what it missed stands in its next one.
        """
        rows = self._db.execute(
            """
            SELECT subscription.id, subscription.transport, chat, thread, next_at, next_day, frequency, time,
                weekday, zone, quiet_begins, quiet_ends, coalesce(disabled_at, paused_at)
            FROM subscription
            LEFT JOIN chat ON chat.transport = subscription.transport AND chat.id = subscription.chat
            WHERE next_at <= ?
            ORDER BY next_at, subscription.transport, chat, thread LIMIT ?
            """,
            [moments.to_text(now), most],
        ).fetchall()
        self._advance(rows, default_zone, now)
        self._plan_all({row[1:4]: row for row in rows if row[-1] is None}, default_zone, now)
        return len(rows)

    def _advance(self, rows: Sequence[Any], default_zone: ZoneInfo, now: datetime) -> None:
        """Find out when each is due next: once a local day, and once for all the days of an outage."""
        self._db.conn.executemany(
            """
            UPDATE subscription SET next_at = ?, next_day = ?, last_day = ?, due_at = coalesce(due_at, ?)
            WHERE id = ?
            """,
            [
                (*_next(*row[6:9], zone_named(row[9], default_zone), now, row[5]), *_noted(row))
                for row in rows
            ],
        )

    def _plan_all(self, digests: dict[Any, Any], default_zone: ZoneInfo, now: datetime) -> None:
        made_at = moments.to_text(now)
        self._db.conn.executemany(
            """
            INSERT OR IGNORE INTO delivery
                (key, transport, chat, thread, purpose, plan, kind, priority, state, not_before, made_at)
            SELECT :key, :transport, :chat, nullif(:thread, 0), :purpose, :plan, 'send', :lane, 'pending',
                :not_before, :made_at
            WHERE NOT EXISTS (
                SELECT 1 FROM delivery
                WHERE transport = :transport AND chat = :chat AND state = 'pending' AND priority = :lane
                  AND purpose = :purpose AND plan IS NOT NULL AND coalesce(thread, 0) = :thread)
            """,
            [
                {
                    "key": f"{DIGEST}:{transport}:{chat}:{thread}:{row[5]}:{row[7]}",
                    "transport": transport,
                    "chat": chat,
                    "thread": thread,
                    "purpose": DIGEST,
                    "plan": "{}",
                    "lane": int(Lane.DIGEST),
                    "not_before": _held(row, default_zone, now),
                    "made_at": made_at,
                }
                for (transport, chat, thread), row in digests.items()
            ],
        )


def _noted(row: Sequence[Any]) -> tuple[str, str | None, int]:
    """Return the day that has its digest, since when it is due (not where it is passed over), and the id."""
    number, _, _, _, next_at, next_day, *_, passed_over = row
    return next_day, None if passed_over else next_at, number


def _held(row: Sequence[Any], default_zone: ZoneInfo, now: datetime) -> str:
    """Return until when the chat's quiet hours hold a digest, "" where they do not."""
    *_, zone, begins, ends, _ = row
    if begins is None:
        return ""
    until = quiet_until(quiet_from(begins, ends), zone_named(zone, default_zone), now)
    return moments.to_text(until) if until else ""


@lru_cache(4096)
def _next(frequency: str, at: str, weekday: int, zone: ZoneInfo, now: datetime, day: str) -> tuple[str, str]:
    due = next_due(rhythm_from(frequency, at, weekday), zone, now, date.fromisoformat(day))
    return moments.to_text(due.moment), due.day.isoformat()
