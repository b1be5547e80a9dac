"""Withdrawals that chats were told of and that were taken back: they are told that the words stand again."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from domain.amends import Change
from domain.delivery import NOTICE
from store import moments
from store.versions import read_versions

_TOLD = """
    SELECT delivery.id, delivery.message_id, delivery.html, delivery.buttons, delivery.made_at,
        delivery.transport, delivery.chat, delivery.thread, delivery_version.version,
        statement.id AS statement
    FROM statement
    JOIN delivery_version ON delivery_version.statement = statement.id
        AND delivery_version.version = statement.current
    JOIN delivery ON delivery.id = delivery_version.delivery
    WHERE statement.id = :statement AND statement.state = 'published' AND statement.merged_into IS NULL
      AND delivery.purpose = :notice AND delivery.html IS NOT NULL
      AND delivery.state IN ('pending', 'sending', 'sent', 'in_doubt', 'unknown')
      AND delivery.made_at > (SELECT max(at) FROM journal
                              WHERE journal.statement = :statement AND kind = 'withdrawn' AND announce
                                AND seq < :seq)
"""
"""The notices of a statement's last withdrawal before a row of the journal, where it stands as it was."""


def restored_in(
    db: Database, transport: str, chat: int, rows: Iterable[tuple[int, int]]
) -> list[tuple[Change, dict[str, object]]]:
    """Return what stands again of (statement, row of the journal that says so), with the notice to answer."""
    found = []
    for statement, seq in rows:
        at = db.execute(
            "SELECT at FROM journal WHERE seq = ? AND kind = 'published' AND announce", [seq]
        ).fetchone()
        told = _told(db, statement, seq, transport, chat) if at else None
        if at and told:
            found.append((_change(db, told, moments.from_text(at[0])), told))
    return found


def _told(db: Database, statement: int, seq: int, transport: str, chat: int) -> dict[str, object] | None:
    rows = db.query(
        _TOLD + " AND delivery.transport = :transport AND delivery.chat = :chat"
        " ORDER BY delivery.message_id IS NULL, delivery.id DESC LIMIT 1",
        {"statement": statement, "seq": seq, "notice": NOTICE, "transport": transport, "chat": chat},
    )
    return next(iter(list(rows)), None)


def _change(db: Database, told: dict[str, object], at: datetime) -> Change:
    version = told["version"]
    assert isinstance(version, int)
    statement = read_versions(db, {version})[version]
    shown_at = moments.from_text(str(told["made_at"]))
    return Change(statement, statement, False, at, None, shown_at, restored=True)


class RestoredWrites:
    """Finding whom to tell, inside a transaction."""

    _db: Database

    def owe_restored(self, seq: int, statement: int, now: datetime) -> None:
        """Owe a notice to each chat that was told of the withdrawal that row `seq` takes back."""
        self._db.execute(
            f"""
            INSERT INTO notice (transport, chat, thread, statement, seq, since)
            SELECT told.transport, told.chat, coalesce(told.thread, 0), :statement, :seq, :now
            FROM ({_TOLD} GROUP BY delivery.transport, delivery.chat) AS told
            LEFT JOIN chat ON chat.transport = told.transport AND chat.id = told.chat
            WHERE chat.disabled_at IS NULL
            ON CONFLICT DO UPDATE SET seq = excluded.seq
            """,
            {"statement": statement, "seq": seq, "notice": NOTICE, "now": moments.to_text(now)},
        )
