"""Pictures that are owed: each kept once, for as long as somebody is still to get it."""

import hashlib
from datetime import datetime

from sqlite_utils import Database

from domain.delivery import Picture
from store import moments


def keep_picture(db: Database, content: bytes, now: datetime) -> str:
    """Keep a picture for those who are owed it; return the hash it is called by."""
    name = hashlib.sha256(content).hexdigest()
    db.execute(
        """
        INSERT INTO picture (hash, content, used_at) VALUES (?, ?, ?)
        ON CONFLICT (hash) DO UPDATE SET content = excluded.content, used_at = excluded.used_at
        """,
        [name, content, moments.to_text(now)],
    )
    return name


def picture_of(db: Database, name: str) -> Picture:
    """Return a picture that somebody is owed."""
    content, file_id = db.execute("SELECT content, file_id FROM picture WHERE hash = ?", [name]).fetchone()
    return Picture(name, content, file_id)


def drop_content(db: Database, name: str) -> None:
    """Drop a picture's bytes where nobody is owed it any more; Telegram's id for it stays for a while."""
    db.execute(
        """
        UPDATE picture SET content = NULL
        WHERE hash = :name AND content IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM delivery
            WHERE picture = :name AND state IN ('pending', 'sending', 'in_doubt'))
        """,
        {"name": name},
    )


def note_file(db: Database, name: str, file_id: str | None) -> None:
    """Note under which id Telegram has a picture; None: under none that it still knows."""
    db.execute("UPDATE picture SET file_id = ? WHERE hash = ?", [file_id, name])
