"""What came in, what is owed, what chats have chosen."""

from sqlite_utils import Database


def m004_conversations(db: Database) -> None:
    """What came in and what is owed; a transport (telegram, terminal) sees its own rows only."""
    db.executescript("""
        CREATE TABLE chat (
            transport       TEXT NOT NULL,
            id              INTEGER NOT NULL,
            language        TEXT,                 -- chosen; NULL: as each question is written
            disabled_at     TEXT,                 -- Telegram refuses messages to it since then
            disabled_reason TEXT,
            PRIMARY KEY (transport, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE question (                   -- when a chat last asked about a place; pruned, forgotten
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            place     TEXT NOT NULL,
            asked_at  TEXT NOT NULL,
            seq       INTEGER NOT NULL,           -- the journal's end at that moment
            answer    TEXT NOT NULL,              -- the key of its answer in `delivery`
            PRIMARY KEY (transport, chat, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE inbox (
            transport   TEXT NOT NULL,
            update_id   INTEGER NOT NULL,
            chat        INTEGER,
            raw         TEXT,                     -- NULL once closed
            state       TEXT NOT NULL CHECK (state IN ('open', 'done', 'parked')),
            tries       INTEGER NOT NULL DEFAULT 0,
            error       TEXT,
            tried_at    TEXT,                     -- of the last failed try
            received_at TEXT NOT NULL,
            closed_at   TEXT,
            PRIMARY KEY (transport, update_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX inbox_open ON inbox (transport, update_id) WHERE state = 'open';

        CREATE TABLE poll (
            transport   TEXT PRIMARY KEY,
            next_offset INTEGER NOT NULL          -- last batch's last update id + 1
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE delivery (
            id          INTEGER PRIMARY KEY AUTOINCREMENT,
            key         TEXT NOT NULL UNIQUE,     -- reply:<transport>:<update>:<n>
            transport   TEXT NOT NULL,
            chat        INTEGER NOT NULL,
            thread      INTEGER,
            kind        TEXT NOT NULL CHECK (kind IN ('send', 'edit')),
            html        TEXT,                     -- NULL once pruned
            buttons     TEXT NOT NULL DEFAULT '[]',
            edits       INTEGER,                  -- message id
            replies_to  INTEGER,                  -- message id
            priority    INTEGER NOT NULL,         -- lowest first
            kept        INTEGER NOT NULL DEFAULT 1, -- 0: the row goes as soon as it is sent or given up
            state       TEXT NOT NULL CHECK (state IN
                            ('pending', 'sending', 'sent', 'dead', 'in_doubt', 'superseded')),
            attempts    INTEGER NOT NULL DEFAULT 0,
            not_before  TEXT,
            claimed_at  TEXT,
            settled_at  TEXT,                     -- since when it is sent, dead or in doubt
            message_id  INTEGER,
            error       TEXT,
            made_at     TEXT NOT NULL
        ) STRICT;
        CREATE INDEX delivery_pending ON delivery (transport, priority, id) WHERE state = 'pending';
        CREATE INDEX delivery_pending_of_chat ON delivery (transport, chat, priority, id)
            WHERE state = 'pending';
        CREATE UNIQUE INDEX delivery_one_at_a_time ON delivery (transport, chat) WHERE state = 'sending';
        CREATE INDEX delivery_of_chat ON delivery (transport, chat, made_at);

        CREATE TABLE delivery_version (           -- shown = sent deliveries joined to these
            delivery  INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE,
            version   INTEGER NOT NULL REFERENCES version,
            statement INTEGER NOT NULL REFERENCES statement,
            PRIMARY KEY (delivery, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_version_of_statement ON delivery_version (statement);
    """)


def m005_choices(db: Database) -> None:
    """Which place a chat meant by a name that several have, and what it is being asked just now."""
    db.executescript("""
        CREATE TABLE choice (
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            name      TEXT NOT NULL,              -- as it was typed, in lower case
            place     TEXT NOT NULL,
            chosen_at TEXT NOT NULL,
            PRIMARY KEY (transport, chat, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE dialog (                     -- one step of a conversation, until the next message
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            step      TEXT NOT NULL,
            data      TEXT NOT NULL,
            since     TEXT NOT NULL,
            PRIMARY KEY (transport, chat)
        ) STRICT, WITHOUT ROWID;
    """)


STEPS = (
    m004_conversations,
    m005_choices,
)
