"""Messages whose answer was lost, and between which ids they are if they have arrived."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from domain.delivery import Delivery
from store import moments
from store.messages import delivery_from
from store.taken import counter_of


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message that may have arrived: since when that is not known, and the highest id before it."""

    delivery: Delivery
    since: datetime
    above: int

    @property
    def counter(self) -> int:
        return counter_of(self.delivery.chat)


class Doubts:
    """What is in doubt and is to be settled."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self, transport: str) -> list[Doubt]:
        """Return what is in doubt, longest first, pictures without their bytes."""
        rows = list(
            self._db.query(
                """
                SELECT * FROM delivery
                WHERE transport = ? AND state = 'in_doubt' AND doubt_since IS NOT NULL AND html IS NOT NULL
                ORDER BY doubt_since, id
                """,
                [transport],
            )
        )
        return [
            Doubt(
                delivery_from(self._db, row | {"picture": None}),
                moments.from_text(row["doubt_since"]),
                row["above"] or 0,
            )
            for row in rows
        ]

    def taken(self, transport: str, doubt: Doubt) -> frozenset[int]:
        """Return the ids above the doubt's lower bound that are known to be others'."""
        rows = self._db.execute(
            "SELECT message_id FROM taken WHERE transport = ? AND counter = ? AND message_id > ?",
            [transport, doubt.counter, doubt.above],
        ).fetchall()
        return frozenset(row[0] for row in rows)

    def closing(self, transport: str, doubt: Doubt, after: datetime) -> int | None:
        """Return the lowest id given out after a moment: the doubtful message is below it, or nowhere."""
        row = self._db.execute(
            """
            SELECT min(message_id) FROM taken
            WHERE transport = ? AND counter = ? AND message_id > ? AND after >= ?
            """,
            [transport, doubt.counter, doubt.above, moments.to_text(after)],
        ).fetchone()
        return int(row[0]) if row[0] is not None else None
