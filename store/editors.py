"""Who may bring statements in and publish them, and the links that make somebody an editor."""

import hashlib
from collections.abc import Collection
from datetime import datetime
from enum import Enum

from sqlite_utils import Database

from domain.errors import NotAllowedError
from domain.team import INVITED_FOR, Editor, Role
from store import moments


class Opened(Enum):
    """What became of the opening of an invitation."""

    ACCEPTED = "accepted"
    ALREADY = "already"
    STALE = "stale"
    UNKNOWN = "unknown"


class Editors:
    """Who is what."""

    def __init__(self, db: Database, owners: Collection[int] = ()) -> None:
        self._db = db
        self._owners = frozenset(owners)

    def role(self, user: int) -> Role:
        """Return what `user` may do."""
        if user in self._owners:
            return Role.OWNER
        rows = self._db.execute(
            "SELECT 1 FROM editor WHERE user = ? AND removed_at IS NULL", [user]
        ).fetchall()
        return Role.EDITOR if rows else Role.READER

    def all(self) -> list[Editor]:
        """Return the editors, the earliest first; owners are none."""
        rows = self._db.execute(
            """
            SELECT user, name, added_at, added_by FROM editor WHERE removed_at IS NULL
            ORDER BY added_at, user
            """
        ).fetchall()
        return [Editor(user, name, moments.from_text(at), by) for user, name, at, by in rows]

    def team(self) -> dict[int, Role]:
        """Return everybody who is, or once was, more than a reader, with what they may do now."""
        rows = self._db.execute("SELECT user, removed_at IS NULL FROM editor").fetchall()
        known = {user: Role.EDITOR if still else Role.READER for user, still in rows}
        return known | dict.fromkeys(self._owners, Role.OWNER)

    def name(self, user: int) -> str | None:
        """Return what an editor, former ones too, is called."""
        rows = self._db.execute("SELECT name FROM editor WHERE user = ?", [user]).fetchall()
        return rows[0][0] if rows else None


class EditorWrites:
    """The changes to editors, inside a transaction; each looks at the rights of who makes it."""

    _db: Database
    _owners: frozenset[int]

    def must_be_editor(self, user: int) -> None:
        """Let editors and owners pass.

        Raises:
            NotAllowedError: `user` is neither, or no longer.
        """
        if Editors(self._db, self._owners).role(user) is Role.READER:
            raise NotAllowedError(f"user {user} is no editor")

    def must_be_owner(self, user: int) -> None:
        """Let owners pass.

        Raises:
            NotAllowedError: `user` is none.
        """
        if user not in self._owners:
            raise NotAllowedError(f"user {user} is no owner")

    def invite(self, code: str, owner: int, now: datetime) -> None:
        """Let whoever shows `code` within a day become an editor; only its hash is kept."""
        self.must_be_owner(owner)
        self._db.execute(
            "INSERT INTO invitation (code, made_at, made_by) VALUES (?, ?, ?)",
            [_hash(code), moments.to_text(now), owner],
        )

    def open_invitation(self, code: str, user: int, name: str, now: datetime) -> Opened:
        """Make `user` an editor if `code` is an invitation that nobody has used."""
        rows = self._db.execute(
            "SELECT made_at, made_by, used_at FROM invitation WHERE code = ?", [_hash(code)]
        ).fetchall()
        if not rows:
            return Opened.UNKNOWN
        made_at, made_by, used_at = rows[0]
        if Editors(self._db, self._owners).role(user) is not Role.READER:
            return Opened.ALREADY  # and the link stays good for whom it was meant
        if used_at is not None or now - moments.from_text(made_at) >= INVITED_FOR:
            return Opened.STALE
        if made_by not in self._owners:  # the configuration no longer names who made it
            return Opened.STALE
        self._db.execute(
            "UPDATE invitation SET used_at = ?, used_by = ? WHERE code = ?",
            [moments.to_text(now), user, _hash(code)],
        )
        self.add_editor(user, name, made_by, now)
        return Opened.ACCEPTED

    def add_editor(self, user: int, name: str, added_by: int, now: datetime) -> None:
        """Make `user` an editor; one who was removed is one again."""
        self._db.execute(
            """
            INSERT INTO editor (user, name, added_at, added_by) VALUES (?, ?, ?, ?)
            ON CONFLICT (user) DO UPDATE SET name = excluded.name, added_at = excluded.added_at,
                added_by = excluded.added_by, removed_at = NULL, removed_by = NULL
            """,
            [user, name, moments.to_text(now), added_by],
        )

    def remove_editor(self, user: int, owner: int, now: datetime) -> bool:
        """Take an editor's rights away at once; return False if `user` has none."""
        self.must_be_owner(owner)
        cursor = self._db.execute(
            "UPDATE editor SET removed_at = ?, removed_by = ? WHERE user = ? AND removed_at IS NULL",
            [moments.to_text(now), owner, user],
        )
        return bool(cursor.rowcount)

    def forget_editor(self, user: int) -> None:
        """Leave no trace of somebody who was an editor for a while, at a terminal."""
        self._db.execute("DELETE FROM editor WHERE user = ?", [user])


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode(errors="replace")).hexdigest()
