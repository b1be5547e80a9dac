"""Where the bot is a member, and what administrators have settled there."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from domain.audience import ChatKind, Membership, WhoAsks
from domain.statement import Topic
from store import moments
from store.chats import ChatWrites

KEPT_AFTER_LEAVING = timedelta(days=90)
"""How long what was settled for a chat is kept after the bot has left it."""

_COLUMNS = "id, kind, title, left_at, who_asks, approval, pinned, holds, run_by"


class Audience:
    """Groups, forums and channels."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, transport: str, chat: int) -> Membership:
        """Return what is known of a chat; of one that nothing is known of, the defaults."""
        rows = list(
            self._db.query(f"SELECT {_COLUMNS} FROM chat WHERE transport = ? AND id = ?", [transport, chat])
        )
        return _membership(rows[0]) if rows else Membership(chat)

    def knows(self, transport: str, chat: int) -> bool:
        """Whether a private chat has ever been written to: one that has not begun takes no messages."""
        (known,) = self._db.execute(
            """
            SELECT EXISTS (SELECT 1 FROM delivery WHERE transport = ? AND chat = ? AND state = 'sent')
               AND NOT EXISTS (SELECT 1 FROM chat WHERE transport = ?1 AND id = ?2
                               AND disabled_at IS NOT NULL)
            """,
            [transport, chat],
        ).fetchone()
        return bool(known)

    def channels(self, transport: str, most: int) -> tuple[Membership, ...]:
        """Return the channels that the bot is in, by name."""
        rows = self._db.query(
            f"""
            SELECT {_COLUMNS} FROM chat
            WHERE transport = ? AND kind = 'channel' AND left_at IS NULL ORDER BY title, id LIMIT ?
            """,
            [transport, most],
        )
        return tuple(_membership(row) for row in rows)


class AudienceWrites(ChatWrites):
    """The changes to memberships, inside a transaction."""

    _db: Database

    def joined(
        self, transport: str, chat: int, kind: ChatKind, title: str, by: int | None, now: datetime
    ) -> bool:
        """Note that the bot is in a chat; return False if it was. What was settled there before holds again.

        What waited for the chat while the bot was away is not sent: it begins anew.
        """
        (was_there,) = self._db.execute(
            """
            SELECT EXISTS (SELECT 1 FROM chat WHERE transport = ? AND id = ? AND joined_at IS NOT NULL
                           AND left_at IS NULL AND disabled_at IS NULL)
            """,
            [transport, chat],
        ).fetchone()
        self._db.execute(
            """
            INSERT INTO chat (transport, id, kind, title, joined_at, run_by)
            VALUES (:transport, :chat, :kind, :title, :now, :by)
            ON CONFLICT (transport, id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
                joined_at = CASE WHEN left_at IS NULL THEN coalesce(joined_at, :now) ELSE :now END,
                run_by = coalesce(run_by, :by), left_at = NULL, disabled_at = NULL, disabled_reason = NULL
            """,
            {
                "transport": transport,
                "chat": chat,
                "kind": kind,
                "title": title,
                "now": moments.to_text(now),
                "by": by,
            },
        )
        return not was_there

    def left(self, transport: str, chat: int, kind: ChatKind, reason: str, now: datetime) -> None:
        """Note that the bot cannot write to a chat any more; what is owed to it is given up."""
        moment = moments.to_text(now)
        self._db.execute(
            """
            INSERT INTO chat (transport, id, kind, left_at, disabled_at, disabled_reason)
            VALUES (:transport, :chat, :kind, :now, :now, :reason)
            ON CONFLICT (transport, id) DO UPDATE SET kind = excluded.kind,
                left_at = coalesce(left_at, :now), disabled_at = coalesce(disabled_at, :now),
                disabled_reason = excluded.disabled_reason
            """,
            {"transport": transport, "chat": chat, "kind": kind, "now": moment, "reason": reason},
        )
        self._db.execute(
            """
            UPDATE delivery SET state = 'dead', error = ?, settled_at = ?
            WHERE transport = ? AND chat = ? AND state = 'pending'
            """,
            [reason, moment, transport, chat],
        )
        self._db.execute("DELETE FROM notice WHERE transport = ? AND chat = ?", [transport, chat])

    def who_runs(self, transport: str, chat: int) -> list[int]:
        """Return the private chat of the administrator who bound a chat, where that is known."""
        rows = self._db.execute(
            "SELECT run_by FROM chat WHERE transport = ? AND id = ? AND run_by IS NOT NULL", [transport, chat]
        ).fetchall()
        return [int(runner) for (runner,) in rows]

    def rename(self, transport: str, chat: int, title: str) -> None:
        self._db.execute("UPDATE chat SET title = ? WHERE transport = ? AND id = ?", [title, transport, chat])

    def settle(self, transport: str, chat: int, **values: str | int | None) -> None:
        """Settle what administrators may: `who_asks`, `approval`, `pinned`, `run_by`."""
        for column, value in values.items():
            if column not in ("who_asks", "approval", "pinned", "run_by"):
                raise ValueError(f"nobody settles {column}")
            self._db.execute(
                f"""
                INSERT INTO chat (transport, id, {column}) VALUES (?, ?, ?)
                ON CONFLICT (transport, id) DO UPDATE SET {column} = excluded.{column}
                """,
                [transport, chat, value],
            )

    def hold_topic(self, transport: str, chat: int, holds: Mapping[Topic, int]) -> None:
        """Keep back a topic's statements there for so many hours; 0 for none."""
        kept = json.dumps({topic.value: hours for topic, hours in holds.items() if hours})
        self._db.execute(
            """
            INSERT INTO chat (transport, id, holds) VALUES (?, ?, ?)
            ON CONFLICT (transport, id) DO UPDATE SET holds = excluded.holds
            """,
            [transport, chat, kept],
        )

    def refuse(self, transport: str, chat: int, user: int, now: datetime) -> bool:
        """Note that somebody tried what only administrators may; False if they have been told before."""
        cursor = self._db.execute(
            "INSERT OR IGNORE INTO refused (transport, chat, user, at) VALUES (?, ?, ?, ?)",
            [transport, chat, user, moments.to_text(now)],
        )
        return bool(cursor.rowcount)

    def prune_left(self, now: datetime) -> None:
        """Forget the chats that the bot has not been in for `KEPT_AFTER_LEAVING`."""
        rows = self._db.execute(
            "SELECT transport, id FROM chat WHERE left_at < ?", [moments.to_text(now - KEPT_AFTER_LEAVING)]
        ).fetchall()
        for transport, chat in rows:
            self.forget(transport, chat)


def _membership(row: Mapping[str, Any]) -> Membership:
    return Membership(
        chat=row["id"],
        kind=ChatKind(row["kind"]) if row["kind"] else None,
        title=row["title"] or "",
        left_at=moments.from_text(row["left_at"]) if row["left_at"] else None,
        who_asks=WhoAsks(row["who_asks"]),
        approval=bool(row["approval"]),
        pinned=bool(row["pinned"]),
        holds={Topic(topic): hours for topic, hours in json.loads(row["holds"]).items()},
        run_by=row["run_by"],
    )
