"""Broadcasts: what is sent to which chats, how far it is, and what has become of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from domain.broadcast import Broadcast, State, Tally
from domain.delivery import BROADCAST, Lane
from store import moments
from store.outbox import OutboxWrites

CHUNK = 500
"""Messages planned in one transaction: others want to write."""

_BOUND = """
    FROM chat WHERE chat.transport = :transport AND chat.kind IN ('group', 'supergroup', 'channel')
      AND chat.left_at IS NULL AND chat.disabled_at IS NULL
      AND (:target = '' OR chat.language = :target OR EXISTS (
          WITH RECURSIVE
              within (number) AS (
                  SELECT number FROM place WHERE id = :target
                  UNION SELECT place.number FROM place JOIN within ON place.parent = within.number),
              around (number) AS (
                  SELECT number FROM place WHERE id = :target
                  UNION SELECT place.parent FROM place JOIN around ON place.number = around.number
                  WHERE place.parent IS NOT NULL)
          SELECT 1 FROM subscription JOIN subscription_place ON subscription = subscription.id
          WHERE subscription.transport = chat.transport AND subscription.chat = chat.id
            AND (place IN (SELECT number FROM within) OR place IN (SELECT number FROM around))))
"""
"""The chats that are meant: all, those of a language, or those that follow a place, one within or around."""


class Broadcasts:
    """What editors have sent to everybody."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def one(self, number: int) -> Broadcast | None:
        """Return a broadcast."""
        rows = list(self._db.query("SELECT * FROM broadcast WHERE id = ?", [number]))
        return _broadcast(rows[0]) if rows else None

    def at_work(self, transport: str) -> tuple[Broadcast, ...]:
        """Return those that are held, under way, or were stopped and not reported yet."""
        rows = self._db.query(
            """
            SELECT * FROM broadcast
            WHERE transport = ? AND state IN ('held', 'running', 'stopped') ORDER BY id
            """,
            [transport],
        )
        return tuple(_broadcast(row) for row in rows)

    def recipients(self, transport: str, target: str) -> int:
        """Return how many chats a target is now."""
        asked = {"transport": transport, "target": target}
        return int(self._db.execute(f"SELECT count(*) {_BOUND}", asked).fetchone()[0])

    def tally(self, number: int) -> Tally:
        """Return what has become of a broadcast's messages so far."""
        rows = self._db.execute(
            """
            SELECT state, coalesce(error, ''), count(*) FROM delivery
            WHERE key >= ? AND key < ? GROUP BY state, error
            """,
            [f"bc:{number}:", f"bc:{number};"],
        ).fetchall()
        waiting = sum(n for state, _, n in rows if state in ("pending", "sending", "in_doubt"))
        return Tally(
            waiting,
            sum(n for state, _, n in rows if state == "sent"),
            sum(n for state, _, n in rows if state == "unknown"),
            {reason: n for state, reason, n in rows if state == "dead"},
        )


class BroadcastWrites(OutboxWrites):
    """The changes to broadcasts, inside a transaction."""

    _db: Database

    def draft_broadcast(self, transport: str, made_by: int, command: int, html: str, now: datetime) -> int:
        """Keep what an editor wants to send; the same command again is the same broadcast."""
        self._db.execute(
            """
            INSERT INTO broadcast (transport, made_by, command, html, made_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (transport, command) DO NOTHING
            """,
            [transport, made_by, command, html, moments.to_text(now)],
        )
        found = self._db.execute(
            "SELECT id FROM broadcast WHERE transport = ? AND command = ?", [transport, command]
        ).fetchone()
        return int(found[0])

    def aim_broadcast(self, number: int, target: str) -> bool:
        """Choose who gets it; False if it is no draft any more."""
        return self._turn(number, "target = :value", State.DRAFT, value=target)

    def start_broadcast(
        self, number: int, starts_at: datetime, card: int | None, *, paid: bool, lately: datetime
    ) -> bool:
        """Let it begin at a moment; False if it has been decided on, or the same was sent since `lately`."""
        cursor = self._db.execute(
            """
            UPDATE broadcast SET state = 'held', starts_at = :starts_at, card = :card, paid = :paid
            WHERE id = :number AND state = 'draft' AND NOT EXISTS (
                SELECT 1 FROM broadcast AS same
                WHERE same.transport = broadcast.transport AND same.html = broadcast.html
                  AND same.state IN ('held', 'running', 'done') AND same.starts_at > :lately)
            """,
            {
                "number": number,
                "starts_at": moments.to_text(starts_at),
                "card": card,
                "paid": paid,
                "lately": moments.to_text(lately),
            },
        )
        return bool(cursor.rowcount)

    def drop_broadcast(self, number: int) -> bool:
        """Send it to nobody; False if it is no draft."""
        return self._turn(number, "state = 'dropped'", State.DRAFT)

    def undo_broadcast(self, number: int) -> bool:
        """Make it a draft again before it begins; False if it has."""
        return self._turn(number, "state = 'draft', starts_at = NULL", State.HELD)

    def stop_broadcast(self, number: int, now: datetime) -> bool:
        """Send it to nobody else; False if it is not under way."""
        if not self._turn(number, "state = 'stopped'", State.RUNNING):
            return False
        self._db.execute(
            """
            UPDATE delivery SET state = 'void', plan = NULL, settled_at = ?, error = 'stopped'
            WHERE key >= ? AND key < ? AND state = 'pending'
            """,
            [moments.to_text(now), f"bc:{number}:", f"bc:{number};"],
        )
        return True

    def plan_broadcast(self, broadcast: Broadcast, transport: str, now: datetime) -> bool:
        """Owe it to further chats; False when it is owed to all, or was undone or stopped a moment ago."""
        self._turn(broadcast.id, "state = 'running'", State.HELD, "AND starts_at <= :now", now=now)
        if not self._turn(broadcast.id, "state = state", State.RUNNING):
            return False
        rows = self._db.execute(
            f"""
            SELECT chat.id, (SELECT nullif(min(thread), 0) FROM subscription
                             WHERE subscription.transport = chat.transport AND subscription.chat = chat.id)
            {_BOUND}
              AND NOT EXISTS (SELECT 1 FROM delivery WHERE key = 'bc:' || :number || ':' || chat.id)
              AND NOT EXISTS ( -- nor under the id that it had before it became a supergroup
                  SELECT 1 FROM delivery WHERE delivery.transport = chat.transport AND chat = chat.id
                    AND key >= 'bc:' || :number || ':' AND key < 'bc:' || :number || ';')
            LIMIT :most
            """,
            {
                "transport": transport,
                "target": broadcast.target,
                "number": broadcast.id,
                "most": CHUNK,
            },
        ).fetchall()
        for chat, thread in rows:
            self.plan(
                f"bc:{broadcast.id}:{chat}",
                transport,
                chat,
                Lane.BROADCAST,
                BROADCAST,
                {"broadcast": broadcast.id},
                now,
                thread=thread,
                paid=broadcast.paid,
            )
        return len(rows) == CHUNK

    def note_progress(self, number: int, shown: str, *, done: bool) -> None:
        """Note what its card shows, and whether all of it is over."""
        self._db.execute("UPDATE broadcast SET shown = ? WHERE id = ?", [shown, number])
        if done:
            self._turn(number, "state = 'done'", State.RUNNING)
            self._turn(number, "state = 'dropped'", State.STOPPED)

    def _turn(
        self, number: int, change: str, state: State, condition: str = "", **values: str | datetime
    ) -> bool:
        """Change a broadcast that is in a state; False if it is in another."""
        cursor = self._db.execute(
            f"UPDATE broadcast SET {change} WHERE id = :number AND state = :state {condition}",
            {
                "number": number,
                "state": state.value,
                **{
                    name: moments.to_text(value) if isinstance(value, datetime) else value
                    for name, value in values.items()
                },
            },
        )
        return bool(cursor.rowcount)


def _broadcast(row: Mapping[str, Any]) -> Broadcast:
    return Broadcast(
        id=row["id"],
        made_by=row["made_by"],
        html=row["html"],
        target=row["target"],
        state=State(row["state"]),
        paid=bool(row["paid"]),
        starts_at=moments.from_text(row["starts_at"]) if row["starts_at"] else None,
        card=row["card"],
        shown=row["shown"],
    )


LATELY = timedelta(days=1)
"""Within this time the same words are not sent a second time."""
