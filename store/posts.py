"""Posts that wait for an administrator, and how far a chat may see into the journal."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from domain.delivery import LANES, PREVIEW, Lane
from domain.statement import Topic
from store import moments
from store.outbox import OutboxWrites

_RECENT = 20_000
"""Rows at the journal's end among which those are that a chat may have to wait for."""


@dataclass(frozen=True, slots=True)
class Post:
    """What would have been sent to a chat, and from what it is composed."""

    id: int
    chat: int
    thread: int | None
    purpose: str
    plan: Mapping[str, Any]
    waits: bool


@dataclass(frozen=True, slots=True)
class Horizon:
    """The journal's row up to which a chat is told, and when that moves on; None: nothing is held."""

    seq: int | None = None
    until: datetime | None = None

    @property
    def seq_or_all(self) -> int:
        return 2**62 if self.seq is None else self.seq


class Posts:
    """What waits for approval, and for its hold to be over."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def one(self, number: int) -> Post | None:
        """Return a post."""
        row = self._db.execute(
            "SELECT id, chat, thread, purpose, plan, state FROM post WHERE id = ?", [number]
        ).fetchone()
        return _post(row) if row else None

    def horizon(self, holds: Mapping[Topic, int], now: datetime) -> Horizon:
        """Return how far who holds topics for so many hours may be told: not past the first that is held."""
        found: list[tuple[int, datetime]] = []
        for topic, hours in holds.items():
            row = self._db.execute(
                """
                SELECT recent.seq, recent.at
                FROM (SELECT seq, at, version FROM journal ORDER BY seq DESC LIMIT :some) AS recent
                JOIN version ON version.id = recent.version
                WHERE recent.at > :young AND EXISTS (
                    SELECT 1 FROM json_each(version.topics) AS topic WHERE topic.value = :topic)
                ORDER BY recent.seq LIMIT 1
                """,
                {
                    "some": _RECENT,
                    "young": moments.to_text(now - timedelta(hours=hours)),
                    "topic": topic.value,
                },
            ).fetchone()
            if row:
                found.append((row[0] - 1, moments.from_text(row[1]) + timedelta(hours=hours)))
        if not found:
            return Horizon()
        seq, until = min(found)
        return Horizon(seq, until)

    def status(self, transport: str, chat: int, thread: int | None) -> int | None:
        """Return the message that is kept up to date in a chat, None before the first."""
        row = self._db.execute(
            """
            SELECT message_id FROM delivery
            WHERE transport = ? AND chat = ? AND coalesce(thread, 0) = ? AND state = 'sent'
              AND purpose IN ('digest', 'alert') AND message_id IS NOT NULL ORDER BY id DESC LIMIT 1
            """,
            [transport, chat, thread or 0],
        ).fetchone()
        return int(row[0]) if row else None


class PostWrites(OutboxWrites):
    """The changes to posts, inside a transaction."""

    _db: Database

    def hold_post(
        self,
        transport: str,
        chat: int,
        thread: int | None,
        purpose: str,
        plan: Mapping[str, Any],
        now: datetime,
    ) -> None:
        """Let what would be sent wait for an administrator, and owe that one a preview.

        What comes while one of its kind waits joins it, and is shown anew.
        """
        self._db.execute(
            """
            INSERT INTO post (transport, chat, thread, purpose, plan, state, made_at)
            VALUES (?, ?, ?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING
            """,
            [transport, chat, thread or 0, purpose, json.dumps(plan), moments.to_text(now)],
        )
        number, runner = self._db.execute(
            """
            SELECT post.id, chat.run_by FROM post
            LEFT JOIN chat ON chat.transport = post.transport AND chat.id = post.chat
            WHERE post.transport = ? AND post.chat = ? AND post.thread = ? AND post.purpose = ?
              AND post.state = 'waiting'
            """,
            [transport, chat, thread or 0, purpose],
        ).fetchone()
        if runner is not None:
            key = f"{PREVIEW}:{number}:{moments.to_text(now)}"
            self.plan(key, transport, runner, Lane.NOTICE, PREVIEW, {"post": number}, now)

    def decide_post(self, transport: str, number: int, by: int, now: datetime, *, approved: bool) -> bool:
        """Send a post as things stand when it is sent, or drop it; False if that is decided already."""
        state = "approved" if approved else "dropped"
        rows = self._db.execute(
            """
            UPDATE post SET state = ?, by = ? WHERE id = ? AND transport = ? AND state = 'waiting'
            RETURNING id, chat, thread, purpose, plan, state
            """,
            [state, by, number, transport],
        ).fetchall()
        for row in rows:
            post = _post(row)
            plan = {**post.plan, state: number}
            key, lane = f"post:{number}", LANES[post.purpose]
            self.plan(key, transport, post.chat, lane, post.purpose, plan, now, thread=post.thread)
        return bool(rows)


def _post(row: tuple[Any, ...]) -> Post:
    number, chat, thread, purpose, plan, state = row
    return Post(number, chat, thread or None, purpose, json.loads(plan), state == "waiting")
