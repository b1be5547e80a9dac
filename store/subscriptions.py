"""What chats follow: standing wishes, each with the journal's row up to which it has been told."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from domain.language import Language
from domain.schedule import Due, Frequency, Rhythm, next_due
from domain.statement import SpeakerKind, Topic
from domain.subscription import Address, Filter, Subject, SubjectKind, Subscription, Wish
from store import moments
from store.settings import HHMM

_COLUMNS = """
    id, transport, chat, thread, kind, subject, radius, frequency, time, weekday, topics, sides, kinds,
    language, seq, told_at, next_at, next_day, last_day, asleep_since
"""


class Subscriptions:
    """Who follows what."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, address: Address) -> tuple[Subscription, ...]:
        """Return what a chat, or one topic of a forum, follows, in the order it was wished for."""
        return _read(self._db, address)

    def one(self, address: Address, subscription: int) -> Subscription | None:
        """Return one of an address's own subscriptions; nobody else's."""
        return next((each for each in self.of(address) if each.id == subscription), None)

    def due(self, address: Address) -> tuple[Subscription, ...]:
        """Return those whose digest is planned and not composed yet."""
        return _read(self._db, address, "AND due_at IS NOT NULL")

    def due_since(self, address: Address) -> datetime | None:
        """Return since when the digest that is planned for an address has been due."""
        (since,) = self._db.execute(
            """
            SELECT min(due_at) FROM subscription
            WHERE transport = ? AND chat = ? AND thread = ? AND due_at IS NOT NULL
            """,
            _key(address),
        ).fetchone()
        return moments.from_text(since) if since else None


class SubscriptionWrites:
    """The changes to subscriptions, inside a transaction."""

    _db: Database

    def follow(
        self,
        address: Address,
        wish: Wish,
        places: Sequence[str],
        language: Language,
        zone: ZoneInfo,
        now: datetime,
    ) -> int:
        """Let an address follow what it wishes, from now on; return the subscription's id.

        `places` are the ids that the subject stands for. What it follows already gets the new rhythm and
        filter, and keeps its watermark.
        """
        known = self._find(address, wish.subject)
        if known is not None:
            self.set_filter(address, known, wish.filter)
            self.set_rhythm(address, known, wish.rhythm, zone, now)
            return known
        due = _next(wish.rhythm, zone, now, None)
        cursor = self._db.execute(
            """
            INSERT INTO subscription
                (transport, chat, thread, kind, subject, radius, frequency, time, weekday,
                 topics, sides, kinds, language, seq, told_at, next_at, next_day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                (SELECT coalesce(max(seq), 0) FROM journal), ?, ?, ?)
            """,
            [
                *_key(address),
                *(wish.subject.kind, wish.subject.name, wish.subject.radius),
                *_rhythm_to_row(wish.rhythm),
                *_filter_to_row(wish.filter),
                language,
                moments.to_text(now),
                *_due_to_row(due),
            ],
        )
        assert cursor.lastrowid is not None
        self._db.execute(
            """
            INSERT INTO subscription_place (place, subscription)
            SELECT number, ? FROM place WHERE id IN (SELECT value FROM json_each(?))
            """,
            [cursor.lastrowid, json.dumps(list(places))],
        )
        return cursor.lastrowid

    def subscription(self, address: Address, subscription: int) -> Subscription:
        """Return one of an address's own, as it stands in this transaction.

        Raises:
            LookupError: it has no such one.
        """
        for each in _read(self._db, address, "AND id = :id", id=subscription):
            return each
        raise LookupError(f"no subscription {subscription}")

    def set_rhythm(
        self, address: Address, subscription: int, rhythm: Rhythm, zone: ZoneInfo, now: datetime
    ) -> bool:
        """Change when one of an address's own is told; False if it has no such one.

        Who is told at once from now on, or no longer, starts with what comes from now on.
        """
        known = _read(self._db, address, "AND id = :id", id=subscription)
        if not known:
            return False
        due = _next(rhythm, zone, now, known[0].last_day)
        self._db.execute(
            """
            UPDATE subscription
            SET frequency = ?, time = ?, weekday = ?, next_at = ?, next_day = ?, due_at = NULL, owed = 0,
                asleep_since = NULL,
                seq = CASE WHEN 'instant' IN (frequency, ?)
                    THEN (SELECT coalesce(max(seq), 0) FROM journal) ELSE seq END
            WHERE id = ?
            """,
            [*_rhythm_to_row(rhythm), *_due_to_row(due), rhythm.frequency, subscription],
        )
        return True

    def set_filter(self, address: Address, subscription: int, wanted: Filter) -> bool:
        """Change what of a subject is told; False if the address has no such subscription."""
        cursor = self._db.execute(
            """
            UPDATE subscription SET topics = ?, sides = ?, kinds = ?
            WHERE id = ? AND transport = ? AND chat = ? AND thread = ?
            """,
            [*_filter_to_row(wanted), subscription, *_key(address)],
        )
        return bool(cursor.rowcount)

    def unfollow(self, address: Address, subscriptions: Iterable[int]) -> int:
        """Delete some of an address's own subscriptions; return how many. What waits for them is not sent."""
        cursor = self._db.execute(
            """
            DELETE FROM subscription
            WHERE id IN (SELECT value FROM json_each(?)) AND transport = ? AND chat = ? AND thread = ?
            """,
            [json.dumps(list(subscriptions)), *_key(address)],
        )
        return cursor.rowcount

    def restore(
        self, subscription: Subscription, places: Sequence[str], zone: ZoneInfo, now: datetime
    ) -> None:
        """Follow again what was stopped by mistake, from where it was, at the next time it is due."""
        wish, address = subscription.wish, subscription.address
        number = self.follow(address, wish, places, subscription.language, zone, now)
        self._db.execute(
            "UPDATE subscription SET seq = ?, told_at = ?, last_day = ? WHERE id = ?",
            [
                subscription.seq,
                moments.to_text(subscription.told_at),
                subscription.last_day.isoformat() if subscription.last_day else None,
                number,
            ],
        )
        self.set_rhythm(address, number, wish.rhythm, zone, now)

    def reschedule(self, transport: str, chat: int, zone: ZoneInfo, now: datetime) -> None:
        """Find out anew when a chat's digests are due: its zone has changed, or it is paused no longer."""
        for each in _read_chat(self._db, transport, chat):
            due = _next(each.wish.rhythm, zone, now, each.last_day)
            self._db.execute(
                "UPDATE subscription SET next_at = ?, next_day = ? WHERE id = ?", [*_due_to_row(due), each.id]
            )

    def told(
        self,
        subscriptions: Iterable[int],
        seq: int,
        at: datetime | None,
        *,
        asleep_since: datetime | None = None,
    ) -> None:
        """Note that what the journal holds up to `seq` has been told, `at` a moment; None: it was nothing.

        `asleep_since`: they hear no more until there is something; those who slept already, since then.
        """
        self._db.execute(
            """
            UPDATE subscription
            SET seq = max(seq, :seq), told_at = coalesce(:at, told_at), due_at = NULL, owed = 0,
                asleep_since = CASE WHEN :asleep IS NOT NULL THEN coalesce(asleep_since, :asleep) END
            WHERE id IN (SELECT value FROM json_each(:ids))
            """,
            {
                "seq": seq,
                "at": moments.to_text(at) if at else None,
                "asleep": moments.to_text(asleep_since) if asleep_since else None,
                "ids": json.dumps(list(subscriptions)),
            },
        )

    def passed_over(self, subscriptions: Iterable[int]) -> None:
        """Note that their digest was due while their chat was paused; what it missed stands in the next."""
        self._db.execute(
            """
            UPDATE subscription SET due_at = NULL, owed = 0
            WHERE id IN (SELECT value FROM json_each(?))
            """,
            [json.dumps(list(subscriptions))],
        )

    def _find(self, address: Address, subject: Subject) -> int | None:
        return next((s.id for s in _read(self._db, address) if s.wish.subject == subject), None)


def _read(db: Database, address: Address, condition: str = "", **values: Any) -> tuple[Subscription, ...]:
    rows = db.execute(
        f"""
        SELECT {_COLUMNS} FROM subscription
        WHERE transport = :transport AND chat = :chat AND thread = :thread {condition} ORDER BY id
        """,
        {"transport": address.transport, "chat": address.chat, "thread": address.thread or 0, **values},
    ).fetchall()
    return tuple(_subscription(row) for row in rows)


def _read_chat(db: Database, transport: str, chat: int) -> tuple[Subscription, ...]:
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM subscription WHERE transport = ? AND chat = ? ORDER BY id", [transport, chat]
    ).fetchall()
    return tuple(_subscription(row) for row in rows)


def _key(address: Address) -> tuple[str, int, int]:
    return address.transport, address.chat, address.thread or 0


def _next(rhythm: Rhythm, zone: ZoneInfo, now: datetime, last_day: date | None) -> Due | None:
    return None if rhythm.is_instant else next_due(rhythm, zone, now, last_day)


def _rhythm_to_row(rhythm: Rhythm) -> tuple[str, str, int]:
    return rhythm.frequency, rhythm.at.strftime(HHMM), rhythm.weekday


def _filter_to_row(wanted: Filter) -> tuple[str, ...]:
    return tuple(json.dumps(sorted(values)) for values in (wanted.topics, wanted.sides, wanted.kinds))


def _due_to_row(due: Due | None) -> tuple[str | None, str | None]:
    return (moments.to_text(due.moment), due.day.isoformat()) if due else (None, None)


def rhythm_from(frequency: str, at: str, weekday: int) -> Rhythm:
    return Rhythm(Frequency(frequency), time.fromisoformat(at), weekday)


def _subscription(row: Sequence[Any]) -> Subscription:
    (number, transport, chat, thread, kind, subject, radius, frequency, at, weekday, topics, sides, kinds,
     language, seq, told_at, next_at, next_day, last_day, asleep_since) = row  # fmt: skip
    wanted = Filter(
        frozenset(Topic(topic) for topic in json.loads(topics)),
        frozenset(json.loads(sides)),
        frozenset(SpeakerKind(each) for each in json.loads(kinds)),
    )
    return Subscription(
        id=number,
        address=Address(transport, chat, thread or None),
        wish=Wish(Subject(SubjectKind(kind), subject, radius), rhythm_from(frequency, at, weekday), wanted),
        language=Language(language),
        seq=seq,
        told_at=moments.from_text(told_at),
        next_at=moments.from_text(next_at) if next_at else None,
        next_day=date.fromisoformat(next_day) if next_day else None,
        last_day=date.fromisoformat(last_day) if last_day else None,
        asleep_since=moments.from_text(asleep_since) if asleep_since else None,
    )
