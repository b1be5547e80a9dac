"""Editors, and how statements come in through them."""

from sqlite_utils import Database


def m040_editors(db: Database) -> None:
    """Who may bring statements in, and the links that make somebody one; owners are in the configuration."""
    db.executescript("""
        CREATE TABLE editor (
            user       INTEGER PRIMARY KEY,       -- Telegram's user id
            name       TEXT NOT NULL,
            added_at   TEXT NOT NULL,
            added_by   INTEGER NOT NULL,
            removed_at TEXT,                      -- NULL: is one; rows stay, the journal points at them
            removed_by INTEGER
        ) STRICT;

        CREATE TABLE invitation (
            code    TEXT PRIMARY KEY,             -- SHA-256 of what stands in the link
            made_at TEXT NOT NULL,
            made_by INTEGER NOT NULL,
            used_at TEXT,
            used_by INTEGER
        ) STRICT, WITHOUT ROWID;
    """)


STEPS = (m040_editors,)
