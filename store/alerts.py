"""What chats are owed at once: collected from the journal, held back where a chat wants or needs it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from domain.delivery import Lane
from domain.schedule import quiet_until
from domain.subscription import Address
from store import moments
from store.settings import quiet_from, zone_named

ALERT = "alert"
"""The purpose of a delivery that is composed from what a chat is owed at once."""

MOST_AN_HOUR = 6
"""Alerts that a chat gets within an hour; what comes meanwhile is gathered into the next one."""

HOUR = timedelta(hours=1)

TOLD = "('pending', 'sending', 'sent', 'in_doubt', 'unknown')"
"""States in which a message has reached its chat, will, or may have."""

_WATERMARK = "alerts"
"""The fact that holds the journal's row up to which alerts have been collected."""

_ROWS = 500
_MOST_OWED = 2000
"""Rows of the journal looked at in one transaction, and alerts after which it ends: others want to write."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What an address is owed as alerts: statements, each with the subscriptions that want it."""

    wanted: dict[int, tuple[int, ...]]
    up_to: int


class Alerts:
    """What waits to be told at once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self, address: Address, *, before: int = 2**62) -> Waiting:
        """Return what an address is owed that is still published, still wanted, and was not told yet."""
        rows = self._db.execute(
            f"""
            SELECT alert.statement, alert.seq, wanted.id
            FROM alert
            JOIN statement ON statement.id = alert.statement AND statement.state = 'published'
            JOIN version ON version.id = statement.current
            LEFT JOIN speaker AS said ON said.id = version.speaker
            JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
            JOIN subscription AS wanted ON wanted.transport = alert.transport AND wanted.chat = alert.chat
                AND wanted.thread = alert.thread AND wanted.frequency = 'instant'
                AND ((wanted.kind = 'speaker' AND wanted.subject = speaker.name)
                    OR EXISTS (
                        SELECT 1 FROM statement_place JOIN subscription_place USING (place)
                        WHERE statement_place.statement = alert.statement
                          AND subscription_place.subscription = wanted.id))
                AND {_PASSES.format(subscription="wanted")}
            WHERE alert.transport = :transport AND alert.chat = :chat AND alert.thread = :thread
              AND alert.seq <= :before
              AND NOT EXISTS ({_TOLD_ALREADY.format(row="alert")})
            ORDER BY alert.seq, wanted.id
            """,
            {**_key(address), "before": before},
        ).fetchall()
        wanted: dict[int, tuple[int, ...]] = {}
        for statement, _, subscription in rows:
            wanted[statement] = (*wanted.get(statement, ()), subscription)
        (up_to,) = self._db.execute(
            """
            SELECT coalesce(max(seq), 0) FROM alert
            WHERE transport = :transport AND chat = :chat AND thread = :thread
            """,
            _key(address),
        ).fetchone()
        return Waiting(wanted, up_to)


class AlertWrites:
    """Collecting and planning alerts, inside a transaction."""

    _db: Database
    plan: Callable[..., bool]

    def collect_alerts(self, now: datetime, *, hold: timedelta, max_age: timedelta, zone: ZoneInfo) -> bool:
        """Note who is to be told at once of what the journal has gained; return whether to look again.

        A row is looked at when it is `hold` old, so that an editor's undo comes in time. What was said or,
        where that is not known, published more than `max_age` ago is no news any more. A bare day counts
        from its noon in `zone`.
        """
        rows = self._db.execute(
            "SELECT seq, statement, kind, announce, at FROM journal WHERE seq > ? ORDER BY seq LIMIT ?",
            [self._collected_up_to(), _ROWS],
        ).fetchall()
        done = owed = 0
        for seq, statement, kind, announce, at in rows:
            if timedelta(0) <= now - moments.from_text(at) < hold:
                break
            if kind == "published" and announce and self._is_news(statement, now - max_age, zone):
                owed += self._collect(seq, statement, now)
            self._note_collected(seq)
            done += 1
            if owed > _MOST_OWED:
                return True
        return done == _ROWS

    def plan_alerts(self, now: datetime, default_zone: ZoneInfo, *, most: int) -> int:
        """Owe one message to each address (at most so many) for which something waits; return to how many.

        While one is owed that is not composed yet, what comes joins it: in quiet hours, and where a chat
        has had `MOST_AN_HOUR`.
        """
        rows = self._db.execute(
            """
            SELECT alert.transport, alert.chat, alert.thread, max(alert.seq), zone, quiet_begins, quiet_ends
            FROM alert
            LEFT JOIN chat ON chat.transport = alert.transport AND chat.id = alert.chat
            WHERE paused_at IS NULL AND disabled_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM delivery
                WHERE delivery.transport = alert.transport AND delivery.chat = alert.chat
                  AND state = 'pending' AND purpose = :purpose AND plan IS NOT NULL
                  AND coalesce(delivery.thread, 0) = alert.thread)
            GROUP BY alert.transport, alert.chat, alert.thread LIMIT :most
            """,
            {"purpose": ALERT, "most": most},
        ).fetchall()
        for transport, chat, thread, seq, zone, begins, ends in rows:
            free = self.hour_frees(transport, chat, now)
            quiet = quiet_until(
                quiet_from(begins, ends), zone_named(zone, default_zone), max(now, free or now)
            )
            self.plan(
                f"{ALERT}:{transport}:{chat}:{thread}:{seq}",
                transport,
                chat,
                Lane.ALERT,
                ALERT,
                {},
                now,
                thread=thread or None,
                not_before=quiet or free,
            )
        return len(rows)

    def alerted(self, address: Address, up_to: int) -> None:
        """Note that what waited for an address up to a row of the journal has been told, or said no more."""
        self._db.execute(
            """
            DELETE FROM alert
            WHERE transport = :transport AND chat = :chat AND thread = :thread AND seq <= :up_to
            """,
            {**_key(address), "up_to": up_to},
        )

    def _collected_up_to(self) -> int:
        """Return the watermark; before the first alert, where the first one who wants any has begun."""
        (seq,) = self._db.execute(
            """
            SELECT coalesce(
                (SELECT CAST(value AS INTEGER) FROM fact WHERE name = ?),
                (SELECT min(seq) FROM subscription WHERE frequency = 'instant'),
                (SELECT max(seq) FROM journal), 0)
            """,
            [_WATERMARK],
        ).fetchone()
        return int(seq)

    def _note_collected(self, seq: int) -> None:
        self._db.execute(
            """
            INSERT INTO fact (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [_WATERMARK, str(seq)],
        )

    def _is_news(self, statement: int, oldest: datetime, zone: ZoneInfo) -> bool:
        rows = self._db.execute(
            """
            SELECT version.said_on, max(article.published)
            FROM statement
            JOIN version ON version.id = statement.current
            JOIN version_appearance ON version_appearance.version = version.id
            JOIN appearance ON appearance.id = version_appearance.appearance
            JOIN article ON article.id = appearance.article
            WHERE statement.id = ? AND statement.state = 'published' AND version.speaker IS NOT NULL
            GROUP BY version.id
            """,
            [statement],
        ).fetchall()
        return bool(rows) and moment_of(rows[0][0] or rows[0][1], zone) >= oldest

    def _collect(self, seq: int, statement: int, now: datetime) -> int:
        cursor = self._db.execute(
            f"""
            INSERT OR IGNORE INTO alert (transport, chat, thread, statement, seq, since)
            SELECT subscription.transport, subscription.chat, subscription.thread, :statement, :seq, :now
            FROM statement
            JOIN version ON version.id = statement.current
            JOIN speaker AS said ON said.id = version.speaker
            JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
            JOIN subscription ON subscription.id IN (
                SELECT subscription FROM subscription_place WHERE place IN
                    (SELECT place FROM statement_place WHERE statement = :statement)
                UNION
                SELECT id FROM subscription WHERE kind = 'speaker' AND subject = speaker.name)
            LEFT JOIN chat ON chat.transport = subscription.transport AND chat.id = subscription.chat
            WHERE statement.id = :statement AND subscription.frequency = 'instant'
              AND subscription.seq < :seq AND chat.disabled_at IS NULL
              AND {_PASSES.format(subscription="subscription")}
            """,
            {"statement": statement, "seq": seq, "now": moments.to_text(now)},
        )
        return cursor.rowcount

    def hour_frees(self, transport: str, chat: int, now: datetime) -> datetime | None:
        """Return when a chat may have its next alert, None for at once."""
        rows = self._db.execute(
            f"""
            SELECT claimed_at FROM delivery
            WHERE transport = ? AND chat = ? AND purpose = ? AND claimed_at > ? AND state IN {TOLD}
            ORDER BY claimed_at DESC LIMIT 1 OFFSET ?
            """,
            [transport, chat, ALERT, moments.to_text(now - HOUR), MOST_AN_HOUR - 1],
        ).fetchall()
        return moments.from_text(rows[0][0]) + HOUR if rows else None


_PASSES = """
    ({subscription}.topics = '[]' OR EXISTS (
        SELECT 1 FROM json_each({subscription}.topics) AS wanted_topic, json_each(version.topics) AS topic
        WHERE wanted_topic.value = topic.value))
    AND ({subscription}.sides = '[]' OR EXISTS (
        SELECT 1 FROM json_each({subscription}.sides) AS wanted_side WHERE wanted_side.value = speaker.side))
    AND ({subscription}.kinds = '[]' OR EXISTS (
        SELECT 1 FROM json_each({subscription}.kinds) AS wanted_kind WHERE wanted_kind.value = speaker.kind))
"""
"""What `Filter.lets_through` says, of a subscription and the joined `version` and `speaker`."""

_TOLD_ALREADY = f"""
    SELECT 1 FROM delivery CROSS JOIN delivery_version ON delivery_version.delivery = delivery.id
    WHERE delivery.transport = {{row}}.transport AND delivery.chat = {{row}}.chat
      AND delivery_version.statement = {{row}}.statement AND coalesce(delivery.thread, 0) = {{row}}.thread
      AND delivery.purpose IN ('alert', 'digest') AND delivery.state IN {TOLD}
"""
"""Whether an address has been told a statement unasked: looked for among its own messages, which are few."""


def moment_of(published: str, zone: ZoneInfo) -> datetime:
    """Return the moment that a stored day or moment means; a bare day is noon in `zone`."""
    found = moments.published_from_text(published)
    if isinstance(found, datetime):
        return found
    return datetime.combine(found, time(12), tzinfo=zone)


def _key(address: Address) -> dict[str, str | int]:
    return {"transport": address.transport, "chat": address.chat, "thread": address.thread or 0}
