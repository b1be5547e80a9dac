"""What the journal holds between two of its rows for what a chat follows."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlite_utils import Database

from domain.subscription import Address, Filter, Subject, SubjectKind, Subscription
from store import moments
from store.alerts import TOLD

_UNSETTLED = 10_000
"""Rows at the journal's end among which those are that may still be undone: 20 seconds' worth."""


@dataclass(frozen=True, slots=True)
class Window:
    """The numbers of statements that are new, corrected or withdrawn, before any filter."""

    new: tuple[int, ...] = ()
    corrected: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()


class Windows:
    """The journal as those see it who follow something."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def settled(self, now: datetime, hold: timedelta) -> int:
        """Return the last row before the first that may still be undone: younger than `hold`."""
        (seq,) = self._db.execute(
            """
            SELECT coalesce(
                (SELECT min(seq) - 1 FROM
                    (SELECT seq, at FROM journal ORDER BY seq DESC LIMIT :some)
                 WHERE at > :young AND at <= :now),
                (SELECT max(seq) FROM journal), 0)
            """,
            {
                "some": _UNSETTLED,
                "young": moments.to_text(now - hold),
                "now": moments.to_text(now),
            },
        ).fetchone()
        return int(seq)

    def of(self, subscription: Subscription, up_to: int) -> Window:
        """Return what concerns a subscription since it was told, in the state that holds now.

        What was published and taken back meanwhile is nothing; what is announced to nobody is neither.
        """
        found = _BY_SPEAKER if subscription.wish.subject.kind is SubjectKind.SPEAKER else _BY_PLACE
        rows = self._db.execute(
            f"""
            SELECT journal.statement, journal.kind, statement.state FROM ({found}) AS found
            JOIN journal ON journal.seq = found.seq AND journal.announce
            JOIN statement ON statement.id = journal.statement
            ORDER BY journal.seq
            """,
            {
                "subscription": subscription.id,
                "speaker": subscription.wish.subject.name,
                "since": subscription.seq,
                "up_to": up_to,
            },
        ).fetchall()
        kinds: dict[int, set[str]] = {}
        state: dict[int, str] = {}
        for statement, kind, state_now in rows:
            kinds.setdefault(statement, set()).add(kind)
            state[statement] = state_now
        new = tuple(n for n, found in kinds.items() if state[n] == "published" and "published" in found)
        return Window(
            new,
            tuple(
                n
                for n, found in kinds.items()
                if state[n] == "published" and "corrected" in found and n not in new
            ),
            tuple(n for n in kinds if state[n] == "withdrawn"),
        )

    def told(self, address: Address, statements: Iterable[int], *, unasked: bool) -> frozenset[int]:
        """Return those of `statements` that an address was shown; `unasked`: in an alert or a digest."""
        rows = self._db.execute(
            f"""
            SELECT DISTINCT delivery_version.statement
            FROM delivery CROSS JOIN delivery_version ON delivery_version.delivery = delivery.id
            WHERE transport = :transport AND chat = :chat AND coalesce(thread, 0) = :thread
              AND state IN {TOLD} AND (NOT :unasked OR purpose IN ('alert', 'digest'))
              AND delivery_version.statement IN (SELECT value FROM json_each(:statements))
            """,
            {
                "transport": address.transport,
                "chat": address.chat,
                "thread": address.thread or 0,
                "unasked": unasked,
                "statements": json.dumps(list(statements)),
            },
        ).fetchall()
        return frozenset(row[0] for row in rows)

    def last_word(self, subscription: Subscription) -> date | None:
        """Return the day of the newest statement on what is followed, as it is filtered."""
        subject, wanted = subscription.wish.subject, subscription.wish.filter
        if subject.kind is SubjectKind.SPEAKER or wanted.kinds:
            return self._last_of_speakers(subscription.id, subject, wanted)
        (newest,) = self._db.execute(
            """
            SELECT max(newest) FROM subscription_place JOIN place_topic USING (place)
            WHERE subscription = :subscription AND narration = 0
              AND (:topics = '[]' OR topic IN (SELECT value FROM json_each(:topics)))
              AND (:sides = '[]' OR side IN (SELECT value FROM json_each(:sides)))
            """,
            {"subscription": subscription.id, **_filter(wanted)},
        ).fetchone()
        return date.fromisoformat(newest) if newest else None

    def _last_of_speakers(self, subscription: int, subject: Subject, wanted: Filter) -> date | None:
        (newest,) = self._db.execute(
            """
            SELECT max(version.day)
            FROM speaker
            JOIN speaker AS said ON coalesce(said.merged_into, said.id) = speaker.id
            JOIN version ON version.speaker = said.id
            JOIN statement ON statement.current = version.id AND statement.state = 'published'
            WHERE (:kinds = '[]' OR speaker.kind IN (SELECT value FROM json_each(:kinds)))
              AND (:sides = '[]' OR speaker.side IN (SELECT value FROM json_each(:sides)))
              AND (:topics = '[]' OR EXISTS (
                  SELECT 1 FROM json_each(version.topics) AS topic
                  WHERE topic.value IN (SELECT value FROM json_each(:topics))))
              AND CASE WHEN :of_speaker THEN speaker.name = :name ELSE EXISTS (
                  SELECT 1 FROM statement_place JOIN subscription_place USING (place)
                  WHERE statement_place.statement = statement.id AND subscription = :subscription) END
            """,
            {
                "of_speaker": subject.kind is SubjectKind.SPEAKER,
                "name": subject.name,
                "subscription": subscription,
                **_filter(wanted),
            },
        ).fetchone()
        return date.fromisoformat(newest) if newest else None


_BY_PLACE = """
    SELECT DISTINCT seq FROM subscription_place JOIN journal_place USING (place)
    WHERE subscription = :subscription AND seq > :since AND seq <= :up_to AND narration = 0
"""

_BY_SPEAKER = """
    SELECT seq FROM journal
    JOIN version ON version.id = journal.version JOIN speaker AS said ON said.id = version.speaker
            JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
    WHERE seq > :since AND seq <= :up_to AND speaker.name = :speaker
"""


def _filter(wanted: Filter) -> dict[str, str]:
    return {
        "topics": json.dumps(sorted(wanted.topics)),
        "sides": json.dumps(sorted(wanted.sides)),
        "kinds": json.dumps(sorted(wanted.kinds)),
    }
