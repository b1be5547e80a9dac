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


def m041_pending(db: Database) -> None:
    """What editors have sent and the bot has not read yet, so that a restart in between loses nothing."""
    db.executescript("""
        CREATE TABLE pending (
            id         INTEGER PRIMARY KEY AUTOINCREMENT,
            transport  TEXT NOT NULL,
            chat       INTEGER NOT NULL,
            editor     INTEGER NOT NULL,
            language   TEXT NOT NULL,             -- in which the editor is answered
            origin     TEXT NOT NULL,             -- paste, link, channel, group, person, hidden
            text       TEXT NOT NULL,
            sent_at    TEXT NOT NULL,             -- when the last part of it was sent, by Telegram's clock
            link       TEXT,
            source     TEXT,
            published  TEXT,
            title      TEXT,
            sure       INTEGER NOT NULL,          -- 0: it may be a question
            linkless   INTEGER NOT NULL DEFAULT 0,
            asks       TEXT,                      -- what its editor is being asked
            message_id INTEGER,                   -- the message that asks
            due_at     TEXT,                      -- when it is looked at; NULL: waits for its editor
            tries      INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX pending_due ON pending (transport, due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX pending_of_chat ON pending (transport, chat);
    """)


def m042_dropping(db: Database) -> None:
    """Which drafts editors have dropped; the state alone does not say who, and when."""
    db.executescript("""
        CREATE TABLE dropping (
            id        INTEGER PRIMARY KEY,
            statement INTEGER NOT NULL REFERENCES statement,
            version   INTEGER NOT NULL REFERENCES version,
            at        TEXT NOT NULL,
            made_by   TEXT NOT NULL
        ) STRICT;
        CREATE INDEX dropping_of_statement ON dropping (statement);
        CREATE INDEX statement_draft ON statement (id) WHERE state = 'draft';
    """)


def m043_mistakes(db: Database) -> None:
    """What readers say is wrong; who said it is kept apart, and as long as all that is kept of readers."""
    db.executescript("""
        CREATE TABLE mistake (
            statement INTEGER NOT NULL REFERENCES statement,
            kind      TEXT NOT NULL,
            times     INTEGER NOT NULL,           -- how many chats have said so since an editor looked
            newest    TEXT NOT NULL,
            PRIMARY KEY (statement, kind)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reported (                   -- one report for each chat and statement
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            statement INTEGER NOT NULL,
            at        TEXT NOT NULL,
            PRIMARY KEY (transport, chat, statement)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reported_at ON reported (at);
    """)


def m044_redrafts(db: Database) -> None:
    """Which drafts are what a changed article says now in place of words that an editor had dropped."""
    db.executescript("""
        CREATE TABLE redraft (
            statement INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE, -- what is said now
            dropped   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE     -- by an editor
        ) STRICT;
        CREATE INDEX redraft_of ON redraft (dropped);
    """)


STEPS = (
    m040_editors,
    m041_pending,
    m042_dropping,
    m043_mistakes,
    m044_redrafts,
)
