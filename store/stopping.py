"""What was written for subscriptions that were stopped before it arrived, inside a transaction."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from store import moments
from store.alerts import ALERT
from store.due import DIGEST


class StoppingWrites:
    """Remembering for whom a message is on its way, and looking again before it is sent once more."""

    _db: Database

    def note_told_for(self, delivery: int, subscriptions: Iterable[int]) -> None:
        """Note for whom a message is, and up to where they were told before it."""
        self._db.execute(
            """
            INSERT OR REPLACE INTO told_for (delivery, subscription, seq, told_at, asleep_since, due_at)
            SELECT ?, id, seq, told_at, asleep_since, due_at FROM subscription
            WHERE id IN (SELECT value FROM json_each(?))
            """,
            [delivery, json.dumps(list(subscriptions))],
        )

    def copy_told_for(self, delivery: int, part: int) -> None:
        """Note that a further message of a series is for the same ones as its first."""
        self._db.execute(
            """
            INSERT OR REPLACE INTO told_for (delivery, subscription, seq, told_at, asleep_since, due_at)
            SELECT ?, subscription, seq, told_at, asleep_since, due_at FROM told_for WHERE delivery = ?
            """,
            [part, delivery],
        )

    def stood_before(self, subscriptions: Iterable[int]) -> dict[int, tuple[int, datetime]]:
        """Return where subscriptions stood before what has not arrived: the journal's row, and the moment."""
        rows = self._db.execute(
            """
            SELECT subscription, min(seq), min(told_for.told_at) FROM told_for
            JOIN delivery ON delivery.id = told_for.delivery
              AND delivery.state IN ('pending', 'sending', 'in_doubt')
            WHERE subscription IN (SELECT value FROM json_each(?)) GROUP BY subscription
            """,
            [json.dumps(list(subscriptions))],
        ).fetchall()
        return {number: (seq, moments.from_text(told_at)) for number, seq, told_at in rows}

    def is_stopped(self, row: dict[str, Any], now: datetime) -> bool:
        """Tell whether what was written and has not arrived may not be sent as it is.

        Where all that it was for is stopped, nothing is sent. Where some of it is, the others are told anew
        what it held: at once, or with their next digest where a part of it has arrived.
        """
        if row["purpose"] not in (ALERT, DIGEST):
            return False
        gone, left = self._db.execute(
            """
            SELECT count(*) - count(subscription.id), count(subscription.id) FROM told_for
            LEFT JOIN subscription ON subscription.id = told_for.subscription WHERE told_for.delivery = ?
            """,
            [row["id"]],
        ).fetchone()
        if gone and left:
            self._tell_the_others(row, now)
        return bool(gone)

    def _tell_the_others(self, row: dict[str, Any], now: datetime) -> None:
        if row["purpose"] == ALERT:
            self._alert_anew(row["id"], now)
        else:
            self._digest_anew(row["id"], now, at_once=row["series"] is None)

    def _alert_anew(self, delivery: int, now: datetime) -> None:
        """Let what an alert held wait again, and owe another one."""
        self._db.execute(
            """
            INSERT OR IGNORE INTO alert (transport, chat, thread, statement, seq, since)
            SELECT delivery.transport, delivery.chat, coalesce(delivery.thread, 0), shown.statement,
                (SELECT max(seq) FROM journal WHERE journal.statement = shown.statement), :now
            FROM delivery_version AS shown JOIN delivery ON delivery.id = shown.delivery
            WHERE shown.delivery = :delivery
            """,
            {"delivery": delivery, "now": moments.to_text(now)},
        )
        self._owe_anew(delivery, now)

    def _digest_anew(self, delivery: int, now: datetime, *, at_once: bool) -> None:
        """Put those that are left back to where they stood; what has arrived is not told them twice."""
        self._db.execute(
            """
            UPDATE subscription SET seq = told_for.seq, told_at = told_for.told_at,
                asleep_since = told_for.asleep_since,
                due_at = CASE WHEN :at_once THEN coalesce(told_for.due_at, :now) ELSE subscription.due_at END,
                owed = CASE WHEN :at_once THEN 1 ELSE owed END
            FROM told_for WHERE told_for.delivery = :delivery AND told_for.subscription = subscription.id
            """,
            {"delivery": delivery, "now": moments.to_text(now), "at_once": at_once},
        )
        if at_once:
            self._owe_anew(delivery, now)

    def _owe_anew(self, delivery: int, now: datetime) -> None:
        """Owe what is left of a message under a key of its own, to be composed when it is sent."""
        self._db.execute(
            """
            INSERT INTO delivery (key, transport, chat, thread, purpose, plan, kind, priority, state,
                not_before, made_at)
            SELECT key || ':left', transport, chat, thread, purpose, '{}', 'send', priority, 'pending', '', ?
            FROM delivery WHERE id = ?
            """,
            [moments.to_text(now), delivery],
        )
