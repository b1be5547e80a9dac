"""Updates as they came in: written before they are confirmed, emptied when they are closed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from store import moments
from store.taken import take_incoming

AT_ONCE = "inline_query"
"""What is answered before it is kept: half a minute later nobody waits for it. Only its number is kept."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that is not closed. `raw` is its JSON text; `tries` counts the failed ones."""

    update_id: int
    raw: str
    tries: int


class Inbox:
    """What waits to be handled."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def offset(self, transport: str) -> int | None:
        """Return the `offset` of the next poll: the last batch's last update id + 1."""
        rows = list(self._db.query("SELECT next_offset FROM poll WHERE transport = ?", [transport]))
        return rows[0]["next_offset"] if rows else None

    def open(self, transport: str) -> list[Waiting]:
        """Return what waits, in the order it came."""
        rows = self._db.query(
            """
            SELECT update_id, raw, tries FROM inbox
            WHERE transport = :transport AND state = 'open'
            ORDER BY update_id
            """,
            {"transport": transport},
        )
        return [Waiting(row["update_id"], row["raw"], row["tries"]) for row in rows]


class InboxWrites:
    """The changes to the inbox, inside a transaction."""

    _db: Database

    def receive(self, transport: str, raw_updates: Sequence[Mapping[str, Any]], now: datetime) -> list[int]:
        """Keep a batch and the offset that confirms it; return the ids of what is to be handled.

        That is what was not known before, but for what is answered `AT_ONCE`.
        """
        new = []
        for raw in raw_updates:
            at_once = AT_ONCE in raw
            cursor = self._db.execute(
                """
                INSERT OR IGNORE INTO inbox (transport, update_id, chat, raw, state, received_at, closed_at)
                VALUES (:transport, :id, :chat, :raw, CASE WHEN :raw IS NULL THEN 'done' ELSE 'open' END,
                    :now, CASE WHEN :raw IS NULL THEN :now END)
                """,
                {
                    "transport": transport,
                    "id": raw["update_id"],
                    "chat": None if at_once else chat_of(raw),
                    "raw": None if at_once else json.dumps(raw, ensure_ascii=False),
                    "now": moments.to_text(now),
                },
            )
            if cursor.rowcount and not at_once:
                new.append(raw["update_id"])
                take_incoming(self._db, transport, raw, now)
        if raw_updates:
            self._db.execute(
                """
                INSERT INTO poll (transport, next_offset) VALUES (?, ?)
                ON CONFLICT (transport) DO UPDATE SET next_offset = excluded.next_offset
                """,
                [transport, raw_updates[-1]["update_id"] + 1],
            )
        return new

    def close(self, transport: str, update_id: int, now: datetime) -> None:
        """Mark an update as handled and empty its text (DESIGN, rule 9).

        Raises:
            LookupError: it is not open, so it has been handled already and nothing of this turn may stand.
        """
        self._end(transport, update_id, "done", None, now)

    def park(self, transport: str, update_id: int, error: str, now: datetime) -> None:
        """Set aside an update that keeps failing; its text goes, the error stays."""
        self._end(transport, update_id, "parked", error, now)

    def failed(self, transport: str, update_id: int, error: str, now: datetime) -> int:
        """Count a failed try of an update that stays open; return the tries so far.

        Raises:
            LookupError: it is not open.
        """
        rows = self._db.execute(
            """
            UPDATE inbox SET tries = tries + 1, error = :error, tried_at = :now
            WHERE transport = :transport AND update_id = :update_id AND state = 'open'
            RETURNING tries
            """,
            {
                "transport": transport,
                "update_id": update_id,
                "error": error,
                "now": moments.to_text(now),
            },
        ).fetchall()
        if not rows:
            raise _not_open(transport, update_id)
        return int(rows[0][0])

    def _end(self, transport: str, update_id: int, state: str, error: str | None, now: datetime) -> None:
        cursor = self._db.execute(
            """
            UPDATE inbox SET state = ?, chat = NULL, raw = NULL, error = ?, closed_at = ?
            WHERE transport = ? AND update_id = ? AND state = 'open'
            """,
            [state, error, moments.to_text(now), transport, update_id],
        )
        if not cursor.rowcount:
            raise _not_open(transport, update_id)


def _not_open(transport: str, update_id: int) -> LookupError:
    return LookupError(f"update {update_id} of {transport} is not open")


def chat_of(raw: Mapping[str, Any]) -> int | None:
    """Return the chat an update came from, else its user, else None."""
    for kind, content in raw.items():
        if kind == "update_id" or not isinstance(content, Mapping):
            continue
        for holder in (content, content.get("message")):
            if isinstance(holder, Mapping) and isinstance(holder.get("chat"), Mapping):
                return _id_of(holder["chat"])
        if isinstance(content.get("from"), Mapping):
            return _id_of(content["from"])
    return None


def _id_of(holder: Mapping[str, Any]) -> int | None:
    found = holder.get("id")
    return found if isinstance(found, int) else None
