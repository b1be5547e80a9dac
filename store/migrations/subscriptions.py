"""What chats follow, and how each wants to be told."""

from sqlite_utils import Database


def m020_subscriptions(db: Database) -> None:
    """Standing wishes with their watermarks, and what is owed as alerts before it is planned."""
    db.executescript("""
        ALTER TABLE chat ADD COLUMN zone TEXT;             -- IANA name; NULL: the configured one
        ALTER TABLE chat ADD COLUMN quiet_begins TEXT;     -- local HH:MM; NULL: no quiet hours
        ALTER TABLE chat ADD COLUMN quiet_ends TEXT;
        ALTER TABLE chat ADD COLUMN paused_at TEXT;
        ALTER TABLE chat ADD COLUMN discreet INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE chat ADD COLUMN when_nothing TEXT NOT NULL DEFAULT 'word'
            CHECK (when_nothing IN ('word', 'nothing', 'sleep'));

        CREATE TABLE subscription (
            id           INTEGER PRIMARY KEY AUTOINCREMENT,
            transport    TEXT NOT NULL,
            chat         INTEGER NOT NULL,
            thread       INTEGER NOT NULL,     -- a forum's topic, 0: none
            kind         TEXT NOT NULL CHECK (kind IN ('place', 'radius', 'speaker')),
            subject      TEXT NOT NULL,        -- a place's id, or a speaker's canonical name
            radius       INTEGER NOT NULL,     -- kilometres, 0: no radius
            frequency    TEXT NOT NULL CHECK (frequency IN ('instant', 'daily', 'weekly')),
            time         TEXT NOT NULL,        -- local HH:MM
            weekday      INTEGER NOT NULL,     -- 0: Monday
            topics       TEXT NOT NULL,        -- JSON arrays; []: all
            sides        TEXT NOT NULL,
            kinds        TEXT NOT NULL,
            language     TEXT NOT NULL,        -- in which it was made
            seq          INTEGER NOT NULL,     -- the journal's row up to which it has been told
            told_at      TEXT NOT NULL,
            next_at      TEXT,                 -- NULL: at once, or paused
            next_day     TEXT,                 -- the local day that next_at is for
            last_day     TEXT,                 -- the local day that had its digest
            due_at       TEXT,                 -- since when its digest is planned and not composed yet
            asleep_since TEXT,                 -- nothing has happened since, and that was said
            UNIQUE (transport, chat, thread, kind, subject, radius)
        ) STRICT;
        CREATE INDEX subscription_due ON subscription (next_at, transport, chat, thread)
            WHERE next_at IS NOT NULL;
        CREATE INDEX subscription_to_speaker ON subscription (subject) WHERE kind = 'speaker';

        CREATE TABLE subscription_place (      -- the places of it: one, or all within a radius
            place        INTEGER NOT NULL REFERENCES place,
            subscription INTEGER NOT NULL REFERENCES subscription ON DELETE CASCADE,
            PRIMARY KEY (place, subscription)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX subscription_place_of ON subscription_place (subscription);

        CREATE TABLE alert (                   -- what a chat is owed at once and has not been told yet
            transport TEXT NOT NULL,
            chat      INTEGER NOT NULL,
            thread    INTEGER NOT NULL,        -- 0: none
            statement INTEGER NOT NULL REFERENCES statement,
            seq       INTEGER NOT NULL,        -- the journal's row that made it known
            since     TEXT NOT NULL,
            PRIMARY KEY (transport, chat, thread, statement)
        ) STRICT, WITHOUT ROWID;
    """)


def m021_digests_in_portions(db: Database) -> None:
    """What is due is marked at once, and owed in portions: an outbox of 100,000 rows is slow to make."""
    db.executescript("""
        ALTER TABLE subscription ADD COLUMN owed INTEGER NOT NULL DEFAULT 0; -- 1: its digest is in the outbox
        CREATE INDEX subscription_to_owe ON subscription (due_at, transport, chat, thread)
            WHERE due_at IS NOT NULL AND owed = 0;
    """)


def m022_told_for(db: Database) -> None:
    """For which subscriptions a message on its way is, and where they stood: one may be stopped meanwhile."""
    db.executescript("""
        CREATE TABLE told_for (
            delivery     INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE,
            subscription INTEGER NOT NULL,     -- may be gone
            seq          INTEGER NOT NULL,     -- as it was before this message was written
            told_at      TEXT NOT NULL,
            asleep_since TEXT,
            due_at       TEXT,
            PRIMARY KEY (delivery, subscription)
        ) STRICT, WITHOUT ROWID;
    """)


STEPS = (m020_subscriptions, m021_digests_in_portions, m022_told_for)
