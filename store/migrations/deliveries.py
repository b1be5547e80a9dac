"""What is owed but not written yet, pictures, and what is needed to settle a lost answer."""

from sqlite_utils import Database


def m010_deliveries(db: Database) -> None:
    """Planned deliveries, pictures, series, doubts; SQLite widens a CHECK only by a new table."""
    db.executescript("""
        CREATE TABLE picture (                    -- stored once, however many chats are owed it
            hash    TEXT PRIMARY KEY,             -- SHA-256
            content BLOB,                         -- NULL once nobody is owed it any more
            file_id TEXT,                         -- under which Telegram has it, once it was sent
            used_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE delivery_new (
            id          INTEGER PRIMARY KEY AUTOINCREMENT,
            key         TEXT NOT NULL UNIQUE,     -- reply:<transport>:<update>:<n>; further parts add :2, :3
            transport   TEXT NOT NULL,
            chat        INTEGER NOT NULL,
            thread      INTEGER,
            purpose     TEXT NOT NULL DEFAULT 'reply',
            plan        TEXT,                     -- JSON: what it is to be composed from; NULL once it is
            kind        TEXT NOT NULL CHECK (kind IN ('send', 'edit', 'photo', 'caption')),
            html        TEXT,                     -- NULL while it is only planned, and once pruned
            buttons     TEXT NOT NULL DEFAULT '[]',
            picture     TEXT REFERENCES picture,
            edits       INTEGER,                  -- message id
            replies_to  INTEGER,                  -- message id
            series      INTEGER,                  -- the delivery of which this one is a further part
            priority    INTEGER NOT NULL,         -- the lane: lowest first
            paid        INTEGER NOT NULL DEFAULT 0, -- 1: beyond the free limit, for a fee
            plain       INTEGER NOT NULL DEFAULT 0, -- 1: without markup, which Telegram could not read
            kept        INTEGER NOT NULL DEFAULT 1, -- 0: the row goes as soon as it is sent or given up
            state       TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'dead', 'void',
                            'in_doubt', 'unknown', 'superseded')),
            attempts    INTEGER NOT NULL DEFAULT 0,
            not_before  TEXT NOT NULL DEFAULT '', -- '': at once
            claimed_at  TEXT,
            settled_at  TEXT,                     -- since when it is sent, dead, void or in doubt
            above       INTEGER,                  -- the highest message id that was known at its claim
            doubt_since TEXT,                     -- since when its answer is lost
            message_id  INTEGER,
            error       TEXT,
            made_at     TEXT NOT NULL
        ) STRICT;
        INSERT INTO delivery_new
            (id, key, transport, chat, thread, kind, html, buttons, edits, replies_to, priority, kept, state,
             attempts, not_before, claimed_at, settled_at, doubt_since, message_id, error, made_at)
        SELECT id, key, transport, chat, thread, kind, html, buttons, edits, replies_to, priority, kept,
            CASE state WHEN 'in_doubt' THEN 'unknown' ELSE state END,
            attempts, coalesce(not_before, ''), claimed_at, settled_at, NULL, message_id, error, made_at
        FROM delivery;

        CREATE TABLE shown AS SELECT * FROM delivery_version;
        DROP TABLE delivery_version;
        DROP TABLE delivery;
        ALTER TABLE delivery_new RENAME TO delivery;
        CREATE INDEX delivery_pending ON delivery (transport, priority, not_before, id)
            WHERE state = 'pending';
        CREATE INDEX delivery_pending_of_chat
            ON delivery (transport, chat, priority, coalesce(series, id), id) WHERE state = 'pending';
        CREATE INDEX delivery_due ON delivery (transport, not_before) WHERE state = 'pending';
        CREATE UNIQUE INDEX delivery_one_at_a_time ON delivery (transport, chat) WHERE state = 'sending';
        CREATE INDEX delivery_in_doubt ON delivery (transport, chat) WHERE state = 'in_doubt';
        CREATE INDEX delivery_of_chat ON delivery (transport, chat, made_at);
        CREATE INDEX delivery_of_message ON delivery (transport, chat, message_id)
            WHERE message_id IS NOT NULL;
        CREATE INDEX delivery_of_picture ON delivery (picture)
            WHERE picture IS NOT NULL AND state IN ('pending', 'sending', 'in_doubt');

        CREATE TABLE delivery_version (           -- shown = sent deliveries joined to these
            delivery  INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE,
            version   INTEGER NOT NULL REFERENCES version,
            statement INTEGER NOT NULL REFERENCES statement,
            PRIMARY KEY (delivery, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_version_of_statement ON delivery_version (statement);
        INSERT INTO delivery_version (delivery, version, statement)
            SELECT delivery, version, statement FROM shown;
        DROP TABLE shown;

        CREATE TABLE taken (                      -- message ids that are somebody's; kept for a day
            transport  TEXT NOT NULL,
            counter    INTEGER NOT NULL,          -- 0: of all private chats and basic groups; else the chat
            message_id INTEGER NOT NULL,
            after      TEXT NOT NULL,             -- it was given out later than this
            PRIMARY KEY (transport, counter, message_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE pause (                      -- Telegram has asked to wait; over a restart too
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,           -- 0: nothing is sent to anybody
            until     TEXT NOT NULL,
            PRIMARY KEY (transport, chat)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE suspended (                  -- the bot may not write there just now
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            thread    INTEGER NOT NULL,           -- 0: nowhere in the chat
            since     TEXT NOT NULL,
            reason    TEXT NOT NULL,
            PRIMARY KEY (transport, chat, thread)
        ) STRICT, WITHOUT ROWID;
    """)


def m011_paid_apart(db: Database) -> None:
    """Free and paid messages wait for slots of their own: each is looked for without passing the others."""
    db.executescript("""
        DROP INDEX delivery_pending;
        DROP INDEX delivery_due;
        CREATE INDEX delivery_pending ON delivery (transport, priority, paid, not_before, id)
            WHERE state = 'pending';
    """)


STEPS = (m010_deliveries, m011_paid_apart)
