"""What a chat has chosen and asked; all of it can be forgotten."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from domain.language import Language
from store import moments


@dataclass(frozen=True, slots=True)
class Asked:
    """The last time a chat asked about a place; `message_id` is the answer it got, where known."""

    at: datetime
    seq: int
    message_id: int | None


class Chats:
    """What is known of a chat."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def language(self, transport: str, chat: int) -> Language | None:
        """Return the language a chat has chosen."""
        return _language(self._db, transport, chat)

    def last_asked(self, transport: str, chat: int, place: str) -> Asked | None:
        """Return when a chat last asked about a place."""
        rows = list(
            self._db.query(
                """
                SELECT question.asked_at, question.seq, delivery.message_id
                FROM question LEFT JOIN delivery ON delivery.key = question.answer
                WHERE question.transport = :transport AND question.chat = :chat AND question.place = :place
                """,
                {"transport": transport, "chat": chat, "place": place},
            )
        )
        if not rows:
            return None
        row = rows[0]
        return Asked(moments.from_text(row["asked_at"]), row["seq"], row["message_id"])

    def shown_since(self, transport: str, chat: int, since: datetime) -> frozenset[int]:
        """Return the numbers of the statements that a chat was, or is about to be, shown since a moment."""
        rows = self._db.execute(
            """
            SELECT delivery_version.statement
            FROM delivery JOIN delivery_version ON delivery_version.delivery = delivery.id
            WHERE delivery.transport = :transport AND delivery.chat = :chat
              AND delivery.made_at >= :since AND delivery.state <> 'dead'
            """,
            {"transport": transport, "chat": chat, "since": moments.to_text(since)},
        ).fetchall()
        return frozenset(row[0] for row in rows)


class ChatWrites:
    """The changes to chats, inside a transaction."""

    _db: Database

    def chosen_language(self, transport: str, chat: int) -> Language | None:
        """Return the language a chat has chosen."""
        return _language(self._db, transport, chat)

    def choose_language(self, transport: str, chat: int, language: Language) -> None:
        self._db.execute(
            """
            INSERT INTO chat (transport, id, language) VALUES (?, ?, ?)
            ON CONFLICT (transport, id) DO UPDATE SET language = excluded.language
            """,
            [transport, chat, language],
        )

    def note_question(
        self, transport: str, chat: int, place: str, now: datetime, *, seq: int, answer: str
    ) -> None:
        """Note that a chat asked about a place; `answer` is the key of the answer in the outbox."""
        self._db.execute(
            """
            INSERT INTO question (transport, chat, place, asked_at, seq, answer)
            VALUES (:transport, :chat, :place, :now, :seq, :answer)
            ON CONFLICT (transport, chat, place) DO UPDATE
                SET asked_at = excluded.asked_at, seq = excluded.seq, answer = excluded.answer
            """,
            {
                "transport": transport,
                "chat": chat,
                "place": place,
                "now": moments.to_text(now),
                "seq": seq,
                "answer": answer,
            },
        )

    def writes_again(self, transport: str, chat: int) -> None:
        """A chat that had refused messages has written: it takes them again, from now on."""
        self._db.execute(
            """
            UPDATE chat SET disabled_at = NULL, disabled_reason = NULL
            WHERE transport = ? AND id = ? AND disabled_at IS NOT NULL
            """,
            [transport, chat],
        )

    def forget(self, transport: str, chat: int) -> None:
        """Delete all that is kept of a chat; with `secure_delete` it is overwritten on the disk.

        Messages that are just being sent keep their row, without words, so that their end can be noted.
        """
        for statement in (
            "DELETE FROM chat WHERE transport = :transport AND id = :chat",
            "DELETE FROM question WHERE transport = :transport AND chat = :chat",
            "DELETE FROM choice WHERE transport = :transport AND chat = :chat",
            "DELETE FROM dialog WHERE transport = :transport AND chat = :chat",
            "DELETE FROM pending WHERE transport = :transport AND chat = :chat",
            "DELETE FROM reported WHERE transport = :transport AND chat = :chat",
            "DELETE FROM subscription WHERE transport = :transport AND chat = :chat",
            "DELETE FROM alert WHERE transport = :transport AND chat = :chat",
            "DELETE FROM delivery WHERE transport = :transport AND chat = :chat AND state <> 'sending'",
            """
            DELETE FROM delivery_version WHERE delivery IN
                (SELECT id FROM delivery WHERE transport = :transport AND chat = :chat)
            """,
            """
            UPDATE delivery SET html = NULL, plan = NULL, buttons = '[]', kept = 0
            WHERE transport = :transport AND chat = :chat AND state = 'sending'
            """,
            "DELETE FROM taken WHERE transport = :transport AND counter = :chat",
            "DELETE FROM pause WHERE transport = :transport AND chat = :chat",
            "DELETE FROM suspended WHERE transport = :transport AND chat = :chat",
            "DELETE FROM notice WHERE transport = :transport AND chat = :chat",
            "DELETE FROM refused WHERE transport = :transport AND :chat IN (chat, user)",
            "DELETE FROM inline_card WHERE transport = :transport AND user = :chat",
            "UPDATE chat SET run_by = NULL WHERE transport = :transport AND run_by = :chat",
            "UPDATE post SET by = NULL WHERE transport = :transport AND by = :chat",
            "DELETE FROM post WHERE transport = :transport AND chat = :chat",
            # The update's number stays, so that one delivered again is still noticed; whose it was does not.
            """
            UPDATE inbox SET chat = NULL, error = NULL
            WHERE transport = :transport AND chat = :chat AND state <> 'open'
            """,
        ):
            self._db.execute(statement, {"transport": transport, "chat": chat})

    def end_transport(self, transport: str) -> None:
        """Delete all that a transport which will not come back has left."""
        for table in _OF_A_TRANSPORT:
            self._db.table(table).delete_where("transport = ?", [transport])

    def prune(self, before: datetime) -> None:
        """Delete what is kept of readers from before a moment (30 days by default)."""
        moment = {"before": moments.to_text(before)}
        for statement in (
            "DELETE FROM question WHERE asked_at < :before",
            "DELETE FROM choice WHERE chosen_at < :before",
            "DELETE FROM dialog WHERE since < :before",
            "DELETE FROM pending WHERE sent_at < :before",
            "DELETE FROM alert WHERE since < :before",  # of a chat that is paused, say
            "DELETE FROM notice WHERE since < :before",
            "DELETE FROM reported WHERE at < :before",
            "DELETE FROM refused WHERE at < :before",
            "DELETE FROM inline_card WHERE made_at < :before",
            "DELETE FROM broadcast WHERE made_at < :before AND state NOT IN ('held', 'running')",
            """
            DELETE FROM delivery
            WHERE made_at < :before AND state NOT IN ('pending', 'sending')
            """,
            "DELETE FROM inbox WHERE received_at < :before AND state <> 'open'",
            """
            DELETE FROM picture
            WHERE used_at < :before AND NOT EXISTS (SELECT 1 FROM delivery WHERE picture = picture.hash)
            """,
        ):
            self._db.execute(statement, moment)


def _language(db: Database, transport: str, chat: int) -> Language | None:
    row = db.execute("SELECT language FROM chat WHERE transport = ? AND id = ?", [transport, chat]).fetchone()
    return Language(row[0]) if row and row[0] else None


_OF_A_TRANSPORT = (
    "chat",
    "question",
    "choice",
    "dialog",
    "subscription",
    "alert",
    "delivery",
    "inbox",
    "poll",
    "pending",
    "reported",
    "taken",
    "pause",
    "suspended",
    "notice",
    "refused",
    "inline_card",
    "post",
    "broadcast",
)
