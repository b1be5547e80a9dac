"""What readers say is wrong with statements; who said so is only kept to count nobody twice."""

from datetime import datetime, timedelta

from sqlite_utils import Database

from domain.mistake import A_DAY, Mistake, Reported, Reports
from store import moments

DAY = timedelta(days=1)


class Mistakes:
    """What is said to be wrong with what is published."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self, limit: int) -> list[Reports]:
        """Return the reports that no editor has looked at: dangerous ones first, then the newest."""
        rows = self._db.execute(
            """
            SELECT mistake.statement FROM mistake
            JOIN statement ON statement.id = mistake.statement AND statement.state = 'published'
            GROUP BY mistake.statement
            ORDER BY max(mistake.kind = 'dangerous') DESC, max(mistake.newest) DESC LIMIT ?
            """,
            [limit],
        ).fetchall()
        found = (self.about(row[0]) for row in rows)
        return [reports for reports in found if reports]

    def about(self, number: int) -> Reports | None:
        """Return what readers say of one statement, None if nobody says anything."""
        rows = self._db.execute(
            "SELECT kind, times, newest FROM mistake WHERE statement = ? ORDER BY times DESC, kind", [number]
        ).fetchall()
        if not rows:
            return None
        counts = tuple((Mistake(kind), times) for kind, times, _ in rows)
        return Reports(number, counts, moments.from_text(max(row[2] for row in rows)))

    def shown_by(self, transport: str, chat: int, message_id: int) -> list[int]:
        """Return the statements that a message of ours shows, in the order of their numbers."""
        rows = self._db.execute(
            """
            SELECT DISTINCT delivery_version.statement FROM delivery
            JOIN delivery_version ON delivery_version.delivery = delivery.id
            WHERE delivery.transport = :transport AND delivery.chat = :chat
              AND (delivery.message_id = :message OR delivery.edits = :message)
            ORDER BY delivery_version.statement
            """,
            {"transport": transport, "chat": chat, "message": message_id},
        ).fetchall()
        return [row[0] for row in rows]


class MistakeWrites:
    """The changes to reports, inside a transaction."""

    _db: Database

    def report_mistake(
        self, transport: str, chat: int, number: int, mistake: Mistake, now: datetime
    ) -> Reported:
        """Note that a chat says something is wrong with a published statement, once, and few times a day."""
        key = {"transport": transport, "chat": chat, "statement": number}
        published = self._db.execute(
            "SELECT 1 FROM statement WHERE id = ? AND state = 'published'", [number]
        ).fetchall()
        if not published:
            return Reported.GONE
        if self._db.execute(
            """
            SELECT 1 FROM reported
            WHERE transport = :transport AND chat = :chat AND statement = :statement
            """,
            key,
        ).fetchall():
            return Reported.AGAIN
        (today,) = self._db.execute(
            "SELECT count(*) FROM reported WHERE transport = ? AND chat = ? AND at > ?",
            [transport, chat, moments.to_text(now - DAY)],
        ).fetchone()
        if today >= A_DAY:
            return Reported.TOO_MANY
        at = moments.to_text(now)
        self._db.execute(
            "INSERT INTO reported (transport, chat, statement, at) VALUES (?, ?, ?, ?)",
            [transport, chat, number, at],
        )
        self._db.execute(
            """
            INSERT INTO mistake (statement, kind, times, newest) VALUES (?, ?, 1, ?)
            ON CONFLICT (statement, kind) DO UPDATE SET times = times + 1, newest = excluded.newest
            """,
            [number, mistake, at],
        )
        return Reported.NOTED

    def dismiss_mistakes(self, number: int) -> bool:
        """Forget what readers have said of a statement; False if there was nothing."""
        return bool(self._db.execute("DELETE FROM mistake WHERE statement = ?", [number]).rowcount)
