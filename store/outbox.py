"""Messages owed to chats: written ones and planned ones, and which of them are due."""

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from domain.delivery import Lane, Planned
from domain.turn import Message
from store import moments
from store.heads import AT_ONCE, HEADS, LOOKED_AT
from store.messages import add_versions, supersede_edits, written


@dataclass(frozen=True, slots=True)
class Due:
    """A message that may be sent; `planned` where it is still to be composed. `attempts` were made before."""

    id: int
    key: str
    chat: int
    lane: int
    paid: bool
    attempts: int
    planned: Planned | None


class Outbox:
    """What is owed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def due(
        self,
        transport: str,
        lane: int,
        now: datetime,
        *,
        most: int,
        paid: bool = False,
        wanted: Callable[[Due], bool] = lambda _: True,
        settled: timedelta = timedelta(0),
    ) -> list[Due]:
        """Return messages of a lane that may be sent and are `wanted`, at most one a chat.

        Those that were put off and have waited long enough come first. `settled` is how long a request may
        still be carried out whose answer was lost.
        """
        found: list[Due] = []
        moment = moments.to_text(now)
        for earliest, latest in (("0", moment), (AT_ONCE, AT_ONCE)):
            asked = {
                "transport": transport,
                "lane": lane,
                "paid": paid,
                "now": moment,
                "from": earliest,
                "to": latest,
                "settled": moments.to_text(now - settled),
            }
            with closing(self._db.execute(HEADS, asked)) as rows:
                for _, row in zip(range(LOOKED_AT), rows, strict=False):
                    if len(found) == most:
                        return found
                    due = _due(row)
                    if wanted(due):
                        found.append(due)
        return found

    def next_after(self, transport: str, now: datetime) -> datetime | None:
        """Return when, after `now`, the next message falls due."""
        moment = moments.to_text(now)
        found = [
            self._db.execute(
                """
                SELECT min(not_before) FROM delivery
                WHERE transport = ? AND state = 'pending' AND priority = ? AND paid = ? AND not_before > ?
                """,
                [transport, lane, paid, moment],
            ).fetchone()[0]
            for lane in Lane
            for paid in (False, True)
        ]
        return moments.from_text(min(filter(None, found))) if any(found) else None

    def counts(self, transport: str) -> dict[str, int]:
        """Return how many messages are in each state."""
        rows = self._db.query(
            "SELECT state, count(*) AS n FROM delivery WHERE transport = ? GROUP BY state", [transport]
        )
        return {row["state"]: row["n"] for row in rows}


class OutboxWrites:
    """Owing messages, inside a transaction."""

    _db: Database

    def owe(
        self,
        key: str,
        transport: str,
        chat: int,
        message: Message,
        now: datetime,
        *,
        thread: int | None = None,
        lane: Lane = Lane.REPLY,
        purpose: str = "reply",
        not_before: datetime | None = None,
        series: int | None = None,
        paid: bool = False,
    ) -> int | None:
        """Owe `message` to `chat`; return its row's id, or None where `key` is owed already.

        A new edit of a message supersedes one of it that still waits. `series` is the row of which this is
        a further part: it follows at once, and nothing else of its lane comes in between.
        """
        row = self._add(
            key,
            transport,
            chat,
            now,
            thread=thread,
            priority=lane,
            purpose=purpose,
            not_before=moments.to_text(not_before) if not_before else AT_ONCE,
            series=series,
            paid=paid,
            **written(self._db, transport, chat, message, now),
        )
        if row is None:
            return None
        if message.edits is not None:
            supersede_edits(self._db, row, transport, chat, message.edits)
        add_versions(self._db, row, message)
        return row

    def plan(
        self,
        key: str,
        transport: str,
        chat: int,
        lane: Lane,
        purpose: str,
        plan: Mapping[str, Any],
        now: datetime,
        *,
        thread: int | None = None,
        not_before: datetime | None = None,
        paid: bool = False,
    ) -> bool:
        """Owe a message that is composed from `plan` (JSON) only when it is sent; its `purpose` says how.

        Returns False, and changes nothing, where `key` is owed already. `paid`: beyond the free limit.
        """
        row = self._add(
            key,
            transport,
            chat,
            now,
            thread=thread,
            priority=lane,
            purpose=purpose,
            not_before=moments.to_text(not_before) if not_before else AT_ONCE,
            plan=json.dumps(plan, ensure_ascii=False),
            kind="send",
            paid=paid,
        )
        return row is not None

    def _add(self, key: str, transport: str, chat: int, now: datetime, **more: Any) -> int | None:
        cursor = self._db.execute(
            """
            INSERT INTO delivery
                (key, transport, chat, thread, purpose, plan, kind, html, buttons, picture, edits,
                 replies_to, series, priority, paid, kept, state, not_before, made_at)
            VALUES (:key, :transport, :chat, :thread, :purpose, :plan, :kind, :html, :buttons, :picture,
                :edits, :replies_to, :series, :priority, :paid, :kept, 'pending', :not_before, :now)
            ON CONFLICT (key) DO NOTHING
            """,
            {
                **_NOTHING,
                "key": key,
                "transport": transport,
                "chat": chat,
                "now": moments.to_text(now),
                **more,
            },
        )
        return cursor.lastrowid if cursor.rowcount else None


_NOTHING = {
    "thread": None,
    "purpose": "reply",
    "not_before": AT_ONCE,
    "paid": False,
    "plan": None,
    "html": None,
    "buttons": "[]",
    "picture": None,
    "edits": None,
    "replies_to": None,
    "series": None,
    "kept": True,
}
"""What a row has where nothing else is said."""


def _due(row: tuple[Any, ...]) -> Due:
    key, chat, thread, purpose, plan, lane, paid, attempts = row[1:]
    planned = Planned(row[0], key, chat, thread, purpose, json.loads(plan)) if plan is not None else None
    return Due(row[0], key, chat, lane, bool(paid), attempts, planned)
