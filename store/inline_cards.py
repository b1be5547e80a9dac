"""Cards that readers sent into other chats: which they are and what they show, so as to put them right."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup
from sqlite_utils import Database

from domain.amends import Change
from domain.delivery import MEND_CARD, Lane
from domain.turn import Button, Message
from store import moments
from store.amends import changes_of
from store.messages import buttons_from_text, buttons_to_text
from store.outbox import OutboxWrites


@dataclass(frozen=True, slots=True)
class SentCard:
    """A card as it was sent, and what has become of the statements on it."""

    inline_id: str
    html: Markup
    buttons: tuple[tuple[Button, ...], ...]
    changes: tuple[Change, ...]
    mended: bool


class InlineCards:
    """Which cards were sent."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def places_of(self, transport: str, user: int, most: int) -> list[str]:
        """Return the ids of the places that somebody follows, then of those asked about, the newest first."""
        rows = self._db.execute(
            """
            SELECT place, min(rank) AS first, max(at) AS newest FROM (
                SELECT subject AS place, 0 AS rank, told_at AS at FROM subscription
                WHERE transport = :transport AND chat = :user AND kind = 'place'
                UNION ALL
                SELECT place, 1, asked_at FROM question WHERE transport = :transport AND chat = :user)
            GROUP BY place ORDER BY first, newest DESC LIMIT :most
            """,
            {"transport": transport, "user": user, "most": most},
        ).fetchall()
        return [place for place, _, _ in rows]

    def sent(self, card: int) -> SentCard | None:
        """Return a card; None for one that is forgotten."""
        row = self._db.execute(
            "SELECT inline_id, html, buttons, made_at, mended FROM inline_card WHERE id = ?", [card]
        ).fetchone()
        if row is None:
            return None
        inline_id, html, buttons, made_at, mended = row
        versions = self._db.execute(
            "SELECT version FROM inline_card_version WHERE card = ?", [card]
        ).fetchall()
        changes = changes_of(self._db, [(version, made_at) for (version,) in versions])
        kept = Markup(html)  # noqa: S704  it is what was sent
        return SentCard(inline_id, kept, buttons_from_text(buttons), tuple(changes), bool(mended))


class InlineCardWrites(OutboxWrites):
    """The changes to cards, inside a transaction."""

    _db: Database

    def keep_card(
        self,
        transport: str,
        user: int,
        inline_id: str,
        message: Message,
        versions: Iterable[int],
        now: datetime,
    ) -> None:
        """Note which message a card has become, and the `versions` that it shows."""
        cursor = self._db.execute(
            """
            INSERT OR IGNORE INTO inline_card (transport, inline_id, user, html, buttons, made_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                transport,
                inline_id,
                user,
                str(message.html),
                buttons_to_text(message.buttons),
                moments.to_text(now),
            ],
        )
        if cursor.rowcount:
            self._db.execute(
                """
                INSERT OR IGNORE INTO inline_card_version (card, version, statement)
                SELECT ?, id, statement FROM version WHERE id IN (SELECT value FROM json_each(?))
                """,
                [cursor.lastrowid, json.dumps(list(versions))],
            )

    def mend_cards(self, seq: int, statement: int, now: datetime, since: datetime) -> None:
        """Owe the edit of every card that shows a statement."""
        rows = self._db.execute(
            """
            SELECT inline_card.id, inline_card.transport, inline_card.user FROM inline_card_version
            JOIN inline_card ON inline_card.id = inline_card_version.card
            WHERE inline_card_version.statement = ? AND inline_card.made_at >= ?
            """,
            [statement, moments.to_text(since)],
        ).fetchall()
        for card, transport, user in rows:
            key = f"{MEND_CARD}:{card}:{seq}"
            self.plan(key, transport, user, Lane.DIGEST, MEND_CARD, {"card": card}, now)

    def card_mended(self, card: int) -> None:
        self._db.execute("UPDATE inline_card SET mended = 1 WHERE id = ?", [card])
