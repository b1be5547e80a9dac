"""Who was shown what has been corrected or withdrawn since: whom to tell, and which messages to mend."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup
from sqlite_utils import Database

from domain.amends import Change
from domain.delivery import MEND, MEND_CARD, NOTICE, Lane
from domain.schedule import quiet_until
from domain.turn import Button
from store import moments
from store.amends import changes_of
from store.inline_cards import InlineCardWrites
from store.messages import buttons_from_text
from store.restored import RestoredWrites, restored_in
from store.settings import quiet_from, zone_named

_WATERMARK = "notices"

_ROWS = 200
"""Rows of the journal looked at in one transaction: others want to write."""

_REACHED = "('pending', 'sending', 'sent', 'in_doubt', 'unknown')"
"""States in which a written message has reached its chat, will, or may have."""

_SHOWN = f"""
    delivery.state IN {_REACHED} AND (delivery.state <> 'pending' OR delivery.kind NOT IN ('send', 'photo'))
"""
"""What a chat was shown, or may have been: not what is put right before it is sent (`store.outdated`)."""

_ONE_WITH = """
    SELECT :statement UNION ALL SELECT id FROM statement AS merged WHERE merged.merged_into = :statement
"""
"""A statement, and those that turned out to be it."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What an address is to be told: the changes, up to which row of the journal, in reply to what."""

    changes: tuple[Change, ...]
    up_to: int
    replies_to: int | None
    html: Markup
    buttons: tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it was sent, and what has become of what it shows; `mended`: it was edited since."""

    message_id: int
    html: Markup
    buttons: tuple[tuple[Button, ...], ...]
    changes: tuple[Change, ...]
    mended: bool


class Notices:
    """What has become of what chats were shown."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def owed(self, transport: str, chat: int, thread: int | None) -> Owed:
        """Return what an address is to be told as things stand now; what was taken back is not in it."""
        rows = self._db.execute(
            "SELECT statement, seq FROM notice WHERE transport = ? AND chat = ? AND thread = ? ORDER BY seq",
            [transport, chat, thread or 0],
        ).fetchall()
        shown = [row for number, _ in rows if (row := self._newest_shown(transport, chat, number))]
        changes = changes_of(self._db, [(row["version"], row["made_at"]) for row in shown])
        restored = restored_in(self._db, transport, chat, rows)
        shown += [told for _, told in restored]
        changes += [change for change, _ in restored]
        told = tuple(change for change in changes if change.announced and change.says_something)
        numbers = {change.number for change in told}
        newest = max(
            (row for row in shown if row["statement"] in numbers and row["message_id"]),
            key=lambda row: row["id"],
            default=None,
        )
        return Owed(
            told,
            max((seq for _, seq in rows), default=0),
            newest["message_id"] if newest else None,
            Markup(newest["html"] if newest else ""),  # noqa: S704  it is what was sent
            buttons_from_text(newest["buttons"]) if newest else (),
        )

    def told_in(self, transport: str, chat: int, message_id: int) -> tuple[Change, ...]:
        """Return what a notice has told, as things stand now."""
        rows = self._db.execute(
            """
            SELECT delivery_version.statement, delivery.id FROM delivery
            JOIN delivery_version ON delivery_version.delivery = delivery.id
            WHERE transport = ? AND chat = ? AND message_id = ? AND purpose = ?
            """,
            [transport, chat, message_id, NOTICE],
        ).fetchall()
        shown = [
            row
            for number, delivery in rows
            if (row := self._newest_shown(transport, chat, number, before=delivery))
        ]
        return tuple(changes_of(self._db, [(row["version"], row["made_at"]) for row in shown]))

    def sent(self, delivery: int) -> Sent | None:
        """Return a message that was sent, None where nothing of it can or has to be edited any more."""
        rows = list(
            self._db.query(
                """
                SELECT id, transport, chat, message_id, html, buttons, made_at FROM delivery AS shown
                WHERE id = :id AND message_id IS NOT NULL AND html IS NOT NULL AND state = 'sent'
                  AND NOT EXISTS (
                      SELECT 1 FROM delivery AS newer
                      WHERE newer.transport = shown.transport AND newer.chat = shown.chat
                        AND newer.edits = shown.message_id AND newer.id > shown.id
                        AND newer.purpose <> :mend AND newer.state IN """
                + _REACHED
                + ")",
                {"id": delivery, "mend": MEND},
            )
        )
        if not rows:
            return None
        row = rows[0]
        versions = self._db.execute(
            "SELECT version FROM delivery_version WHERE delivery = ?", [delivery]
        ).fetchall()
        (mended,) = self._db.execute(
            f"""
            SELECT EXISTS (SELECT 1 FROM delivery WHERE transport = ? AND chat = ? AND edits = ?
                           AND purpose = ? AND html IS NOT NULL AND state IN {_REACHED})
            """,
            [row["transport"], row["chat"], row["message_id"], MEND],
        ).fetchone()
        return Sent(
            row["message_id"],
            Markup(row["html"]),  # noqa: S704  it is what was sent
            buttons_from_text(row["buttons"]),
            tuple(changes_of(self._db, [(version, row["made_at"]) for (version,) in versions])),
            bool(mended),
        )

    def something_to_mend(self, transport: str) -> bool:
        """Whether an edit waits to be made."""
        (waits,) = self._db.execute(
            """
            SELECT EXISTS (SELECT 1 FROM delivery
                           WHERE transport = ? AND state = 'pending' AND purpose IN (?, ?))
            """,
            [transport, MEND, MEND_CARD],
        ).fetchone()
        return bool(waits)

    def _newest_shown(
        self, transport: str, chat: int, statement: int, *, before: int | None = None
    ) -> dict[str, Any] | None:
        """Return the newest message in which a chat was shown a version that does not stand now."""
        rows = list(
            self._db.query(
                f"""
                SELECT delivery.id, delivery.message_id, delivery.html, delivery.buttons, delivery.made_at,
                    delivery_version.version, delivery_version.statement
                FROM delivery_version
                JOIN delivery ON delivery.id = delivery_version.delivery
                JOIN statement ON statement.id = :statement
                WHERE delivery_version.statement IN ({_ONE_WITH}) AND transport = :transport AND chat = :chat
                  AND {_SHOWN} AND delivery.html IS NOT NULL
                  AND (statement.state <> 'published' OR delivery_version.version <> statement.current)
                  AND (:before IS NULL OR delivery.id < :before)
                ORDER BY delivery.message_id IS NULL, delivery.id DESC LIMIT 1
                """,
                {"statement": statement, "transport": transport, "chat": chat, "before": before},
            )
        )
        return rows[0] if rows else None


class NoticeWrites(InlineCardWrites, RestoredWrites):
    """Finding whom to tell and what to mend, inside a transaction."""

    _db: Database

    def collect_notices(self, now: datetime, *, hold: timedelta, remember: timedelta) -> bool:
        """Note who was shown what the journal says was corrected or withdrawn; True: look again.

        A row is looked at when it is `hold` old, so that an editor's undo comes in time. Those are meant
        who were shown it within `remember`. Their messages are mended, quietly, whether they are told or not.
        """
        rows = self._db.execute(
            """
            SELECT seq, statement, kind, announce, at FROM journal
            WHERE seq > (SELECT CAST(value AS INTEGER) FROM fact WHERE name = ?) ORDER BY seq LIMIT ?
            """,
            [_WATERMARK, _ROWS],
        ).fetchall()
        for seq, statement, kind, announce, at in rows:
            if timedelta(0) <= now - moments.from_text(at) < hold:
                return False
            since = now - remember
            if kind != "published" and announce:
                self._owe_notices(seq, statement, kind, now, since)
            if kind == "published" and announce:
                self.owe_restored(seq, statement, now)
            if kind != "published" or self._was_known(seq, statement):
                self._owe_mends(seq, statement, now, since)
                self.mend_cards(seq, statement, now, since)
            self._db.execute("UPDATE fact SET value = ? WHERE name = ?", [str(seq), _WATERMARK])
        return len(rows) == _ROWS

    def plan_notices(self, now: datetime, default_zone: ZoneInfo, *, most: int) -> int:
        """Owe one notice to each address (at most so many) that is to be told something; return to how many.

        What comes while one waits to be sent, in quiet hours say, joins it.
        """
        rows = self._db.execute(
            """
            SELECT notice.transport, notice.chat, notice.thread, max(notice.seq),
                zone, quiet_begins, quiet_ends
            FROM notice LEFT JOIN chat ON chat.transport = notice.transport AND chat.id = notice.chat
            WHERE disabled_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM delivery
                WHERE delivery.transport = notice.transport AND delivery.chat = notice.chat
                  AND state = 'pending' AND purpose = :purpose AND plan IS NOT NULL
                  AND coalesce(delivery.thread, 0) = notice.thread)
            GROUP BY notice.transport, notice.chat, notice.thread LIMIT :most
            """,
            {"purpose": NOTICE, "most": most},
        ).fetchall()
        for transport, chat, thread, seq, zone, begins, ends in rows:
            self.plan(
                f"{NOTICE}:{transport}:{chat}:{thread}:{seq}",
                transport,
                chat,
                Lane.NOTICE,
                NOTICE,
                {},
                now,
                thread=thread or None,
                not_before=quiet_until(quiet_from(begins, ends), zone_named(zone, default_zone), now),
            )
        return len(rows)

    def noticed(self, transport: str, chat: int, thread: int | None, up_to: int) -> None:
        """Note that an address has been told what waited for it up to a row of the journal."""
        self._db.execute(
            "DELETE FROM notice WHERE transport = ? AND chat = ? AND thread = ? AND seq <= ?",
            [transport, chat, thread or 0, up_to],
        )

    def _owe_notices(self, seq: int, statement: int, kind: str, now: datetime, since: datetime) -> None:
        """Owe a notice to each chat that was shown another version than stands now; in the newest's topic."""
        self._db.execute(
            f"""
            INSERT INTO notice (transport, chat, thread, statement, seq, since)
            SELECT shown.transport, shown.chat, coalesce(shown.thread, 0), :statement, :seq, :now
            FROM (
                SELECT delivery.transport, delivery.chat, delivery.thread, max(delivery.id)
                FROM delivery_version
                JOIN delivery ON delivery.id = delivery_version.delivery
                JOIN statement ON statement.id = :statement
                WHERE delivery_version.statement IN ({_ONE_WITH}) AND delivery.html IS NOT NULL
                  AND {_SHOWN} AND delivery.made_at >= :since
                  AND statement.merged_into IS NULL
                  AND statement.state = CASE :kind WHEN 'withdrawn' THEN 'withdrawn' ELSE 'published' END
                  AND (:kind = 'withdrawn' OR delivery_version.version <> statement.current)
                GROUP BY delivery.transport, delivery.chat) AS shown
            LEFT JOIN chat ON chat.transport = shown.transport AND chat.id = shown.chat
            WHERE chat.disabled_at IS NULL
            ON CONFLICT DO UPDATE SET seq = excluded.seq
            """,
            {
                "statement": statement,
                "seq": seq,
                "kind": kind,
                "now": moments.to_text(now),
                "since": moments.to_text(since),
            },
        )

    def _was_known(self, seq: int, statement: int) -> bool:
        """Whether readers knew a statement before a row of the journal that publishes it (again)."""
        (known,) = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE statement = ? AND seq < ?)", [statement, seq]
        ).fetchone()
        return bool(known)

    def _owe_mends(self, seq: int, statement: int, now: datetime, since: datetime) -> None:
        """Owe the edit of every message that shows the statement; what it says is decided when it is made."""
        rows = self._db.execute(
            f"""
            SELECT delivery.id, delivery.transport, delivery.chat, delivery.thread
            FROM delivery_version
            JOIN delivery ON delivery.id = delivery_version.delivery
            LEFT JOIN chat ON chat.transport = delivery.transport AND chat.id = delivery.chat
            WHERE delivery_version.statement IN ({_ONE_WITH}) AND delivery.made_at >= :since
              AND {_SHOWN} AND delivery.html IS NOT NULL
              AND delivery.purpose NOT IN (:mend, :notice) AND chat.disabled_at IS NULL
              AND NOT EXISTS (
                  SELECT 1 FROM delivery AS waiting
                  WHERE waiting.transport = delivery.transport AND waiting.chat = delivery.chat
                    AND waiting.state = 'pending' AND waiting.purpose = :mend
                    AND json_extract(waiting.plan, '$.delivery') = delivery.id)
            """,
            {"statement": statement, "since": moments.to_text(since), "mend": MEND, "notice": NOTICE},
        ).fetchall()
        for delivery, transport, chat, thread in rows:
            key, plan = f"{MEND}:{delivery}:{seq}", {"delivery": delivery}
            self.plan(key, transport, chat, Lane.DIGEST, MEND, plan, now, thread=thread)
