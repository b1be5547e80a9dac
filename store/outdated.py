"""Written messages that wait to be sent, and show what has been corrected or withdrawn since."""

from dataclasses import dataclass

from markupsafe import Markup
from sqlite_utils import Database

from domain.amends import Change
from domain.delivery import MEND, NOTICE
from domain.turn import Button, Message
from store.amends import changes_of
from store.messages import add_versions, buttons_from_text


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message as it was written, what has become of what it shows, and how many statements those are."""

    purpose: str
    html: Markup
    buttons: tuple[tuple[Button, ...], ...]
    changes: tuple[Change, ...]
    shows: int


class Outdated:
    """What is to be put right before it is sent."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def is_so(self, delivery: int) -> bool:
        """Whether a written message shows what has changed since. Notices and edits tell of changes."""
        (outdated,) = self._db.execute(
            """
            SELECT EXISTS (
                SELECT 1 FROM delivery
                JOIN delivery_version ON delivery_version.delivery = delivery.id
                JOIN statement AS own ON own.id = delivery_version.statement
                JOIN statement ON statement.id = coalesce(own.merged_into, own.id)
                WHERE delivery.id = :id AND delivery.kind IN ('send', 'photo')
                  AND purpose NOT IN (:mend, :notice)
                  AND (statement.state <> 'published' OR delivery_version.version <> statement.current)
                  AND EXISTS (
                      SELECT 1 FROM journal WHERE journal.statement = statement.id
                        AND journal.at >= coalesce(delivery.claimed_at, delivery.made_at)))
            """,
            {"id": delivery, "mend": MEND, "notice": NOTICE},
        ).fetchone()
        return bool(outdated)

    def of(self, delivery: int) -> Unsent | None:
        """Return a message that waits, None where its words are gone."""
        row = self._db.execute(
            "SELECT purpose, html, buttons, made_at FROM delivery WHERE id = ? AND html IS NOT NULL",
            [delivery],
        ).fetchone()
        if row is None:
            return None
        purpose, html, buttons, made_at = row
        versions = self._db.execute(
            "SELECT version FROM delivery_version WHERE delivery = ?", [delivery]
        ).fetchall()
        return Unsent(
            purpose,
            Markup(html),  # noqa: S704  it is what was written
            buttons_from_text(buttons),
            tuple(changes_of(self._db, [(version, made_at) for (version,) in versions])),
            len(versions),
        )


class OutdatedWrites:
    """Putting a message right before it is sent, inside a transaction."""

    _db: Database

    def put_right(self, row: int, message: Message) -> None:
        """Let a written message say what `message` says, and show what that shows instead of what changed."""
        self._db.execute("UPDATE delivery SET html = ? WHERE id = ?", [str(message.html), row])
        self._db.execute(
            """
            DELETE FROM delivery_version WHERE delivery = ? AND NOT EXISTS (
                SELECT 1 FROM statement WHERE statement.id = delivery_version.statement
                  AND statement.state = 'published' AND statement.current = delivery_version.version)
            """,
            [row],
        )
        add_versions(self._db, row, message)
