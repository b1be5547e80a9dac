"""Who is told what besides what they asked: corrections, membership, groups, channels, broadcasts."""

from sqlite_utils import Database


def m030_notices(db: Database) -> None:
    """What chats have to be told of that they were shown; what was withdrawn before today is not."""
    db.executescript("""
        CREATE TABLE notice (                     -- a chat was shown what has been corrected or withdrawn
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            thread    INTEGER NOT NULL,           -- a forum's topic, 0: none
            statement INTEGER NOT NULL REFERENCES statement,
            seq       INTEGER NOT NULL,           -- the journal's row that says so
            since     TEXT NOT NULL,
            PRIMARY KEY (transport, chat, thread, statement)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO fact (name, value) SELECT 'notices', coalesce(max(seq), 0) FROM journal;
    """)


def m031_membership(db: Database) -> None:
    """What kind of chat it is, whether the bot is in it, and what its administrators have settled."""
    db.executescript("""
        ALTER TABLE chat ADD COLUMN kind TEXT;             -- private, group, supergroup or channel
        ALTER TABLE chat ADD COLUMN title TEXT;
        ALTER TABLE chat ADD COLUMN joined_at TEXT;
        ALTER TABLE chat ADD COLUMN left_at TEXT;          -- the bot is not there any more since then
        ALTER TABLE chat ADD COLUMN who_asks TEXT NOT NULL DEFAULT 'everybody'
            CHECK (who_asks IN ('everybody', 'administrators'));
        ALTER TABLE chat ADD COLUMN approval INTEGER NOT NULL DEFAULT 0;  -- 1: posts wait for approval
        ALTER TABLE chat ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;    -- 1: one message instead of posts
        ALTER TABLE chat ADD COLUMN holds TEXT NOT NULL DEFAULT '{}';     -- JSON: a topic's hold in hours
        ALTER TABLE chat ADD COLUMN run_by INTEGER;        -- the private chat of who bound it
        CREATE INDEX chat_bound ON chat (transport, kind) WHERE left_at IS NULL AND kind IS NOT NULL;
        CREATE INDEX chat_left ON chat (left_at) WHERE left_at IS NOT NULL;

        CREATE TABLE refused (                    -- who has been told that only administrators may do this
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            user      INTEGER NOT NULL,
            at        TEXT NOT NULL,
            PRIMARY KEY (transport, chat, user)
        ) STRICT, WITHOUT ROWID;
    """)


def m032_cards(db: Database) -> None:
    """Cards that were sent into chats the bot is not in, where Telegram said as which message."""
    db.executescript("""
        CREATE TABLE inline_card (
            id        INTEGER PRIMARY KEY,
            transport TEXT NOT NULL,
            inline_id TEXT NOT NULL,              -- Telegram's inline_message_id
            user      INTEGER NOT NULL,           -- who sent it, for /forget
            html      TEXT NOT NULL,
            buttons   TEXT NOT NULL,
            made_at   TEXT NOT NULL,
            mended    INTEGER NOT NULL DEFAULT 0, -- 1: it was edited since
            UNIQUE (transport, inline_id)
        ) STRICT;
        CREATE INDEX inline_card_of_user ON inline_card (transport, user);
        CREATE TABLE inline_card_version (
            card      INTEGER NOT NULL REFERENCES inline_card ON DELETE CASCADE,
            version   INTEGER NOT NULL REFERENCES version,
            statement INTEGER NOT NULL REFERENCES statement,
            PRIMARY KEY (card, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX inline_card_version_of_statement ON inline_card_version (statement);
    """)


def m033_posts(db: Database) -> None:
    """Posts that wait for an administrator's approval, and messages sent to all bound chats."""
    db.executescript("""
        CREATE TABLE post (
            id        INTEGER PRIMARY KEY AUTOINCREMENT,
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            thread    INTEGER NOT NULL,           -- 0: none
            purpose   TEXT NOT NULL,              -- what it would have been sent as ...
            plan      TEXT NOT NULL,              -- ... and from what it is composed
            state     TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'dropped')),
            by        INTEGER,                    -- who has decided
            made_at   TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX post_waiting ON post (transport, chat, thread, purpose) WHERE state = 'waiting';

        CREATE TABLE broadcast (
            id        INTEGER PRIMARY KEY AUTOINCREMENT,
            transport TEXT NOT NULL,
            made_by   INTEGER NOT NULL,           -- the editor, and their private chat
            command   INTEGER NOT NULL,           -- the update that asked for it
            html      TEXT NOT NULL,
            target    TEXT NOT NULL DEFAULT '',   -- '': all, a language, or a place's id
            state     TEXT NOT NULL DEFAULT 'draft'
                          CHECK (state IN ('draft', 'held', 'running', 'stopped', 'done', 'dropped')),
            paid      INTEGER NOT NULL DEFAULT 0,
            made_at   TEXT NOT NULL,
            starts_at TEXT,
            card      INTEGER,                    -- the message that shows how far it is
            shown     TEXT,                       -- what it shows
            UNIQUE (transport, command)
        ) STRICT;
        CREATE INDEX broadcast_at_work ON broadcast (state) WHERE state IN ('held', 'running', 'stopped');
    """)


def m034_merged(db: Database) -> None:
    """Find the statements that turned out to be a given one."""
    db.executescript("""
        CREATE INDEX statement_merged ON statement (merged_into) WHERE merged_into IS NOT NULL;
    """)


STEPS = (m030_notices, m031_membership, m032_cards, m033_posts, m034_merged)
