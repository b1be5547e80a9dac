"""Feeds: what is read by itself, how well that goes, and what of it waits."""

from sqlite_utils import Database


def m050_feeds(db: Database) -> None:
    """Feeds and their entries."""
    db.executescript("""
        CREATE TABLE feed (
            id         INTEGER PRIMARY KEY,
            source     INTEGER NOT NULL REFERENCES source,
            url        TEXT NOT NULL UNIQUE,
            site       TEXT,                      -- the page that people read
            language   TEXT,                      -- NULL: as each article shows
            interval   INTEGER NOT NULL,          -- seconds
            trust      TEXT NOT NULL CHECK (trust IN ('drafts', 'sure', 'published')),
            holds      TEXT NOT NULL,             -- JSON: topic -> hours
            whole      INTEGER NOT NULL,          -- 1: it carries whole articles
            paused     INTEGER NOT NULL,
            etag       TEXT,
            modified   TEXT,                      -- Last-Modified, as it was given
            next_at    TEXT NOT NULL,
            failures   INTEGER NOT NULL DEFAULT 0, -- tries since it last answered well
            problem    TEXT,                      -- of the newest try
            gap        INTEGER,                   -- usual seconds between entries; NULL: not known
            added_at   TEXT NOT NULL,
            added_by   TEXT NOT NULL,
            last_ok    TEXT,
            last_new   TEXT,                      -- when its newest entry was published
            first_read TEXT,                      -- NULL: the next reading announces nothing
            late_at    TEXT NOT NULL,             -- failing from then on, unless it answers
            removed_at TEXT,
            removed_by TEXT
        ) STRICT;
        CREATE INDEX feed_due ON feed (next_at) WHERE removed_at IS NULL AND paused = 0;
        CREATE INDEX feed_late ON feed (late_at) WHERE removed_at IS NULL AND paused = 0;

        CREATE TABLE feed_place (                 -- the place filter; none: everything is kept
            feed  INTEGER NOT NULL REFERENCES feed,
            place INTEGER NOT NULL REFERENCES place,
            PRIMARY KEY (feed, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE feed_entry (
            id        INTEGER PRIMARY KEY,
            feed      INTEGER NOT NULL REFERENCES feed,
            key       TEXT NOT NULL,              -- its own id, else its link
            url       TEXT NOT NULL,
            title     TEXT,
            published TEXT,                       -- NULL: not given
            print     TEXT NOT NULL,              -- SHA-256 of what the feed says of it: changed, read again
            content   TEXT,                       -- of a feed that carries whole articles, until it is read
            announce  INTEGER NOT NULL,
            seen_at   TEXT NOT NULL,
            due_at    TEXT,                       -- when its article is to be read; NULL: not again
            tries     INTEGER NOT NULL DEFAULT 0,
            problem   TEXT,
            article   INTEGER REFERENCES article,
            UNIQUE (feed, key)
        ) STRICT;
        CREATE INDEX feed_entry_due ON feed_entry (due_at) WHERE due_at IS NOT NULL;

        CREATE TABLE feed_statement (             -- a draft that waits for its hold or its end
            statement  INTEGER PRIMARY KEY REFERENCES statement,
            feed       INTEGER NOT NULL REFERENCES feed,
            publish_at TEXT,
            lapse_at   TEXT,
            announce   INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX feed_statement_publish ON feed_statement (publish_at) WHERE publish_at IS NOT NULL;
        CREATE INDEX feed_statement_lapse ON feed_statement (lapse_at) WHERE lapse_at IS NOT NULL;
    """)


def m051_changed_articles(db: Database) -> None:
    """What is other in an article than when it was read before; editors decide, nothing changes by itself."""
    db.executescript("""
        CREATE TABLE article_change (
            id         INTEGER PRIMARY KEY,
            article    INTEGER NOT NULL REFERENCES article,
            at         TEXT NOT NULL,
            new        TEXT NOT NULL,             -- JSON array of the numbers of drafts
            gone       TEXT NOT NULL,             -- JSON array of the numbers that still stand
            settled_at TEXT,                      -- NULL: nobody has looked at it
            settled_by TEXT
        ) STRICT;
        CREATE INDEX article_change_open ON article_change (id) WHERE settled_at IS NULL;
    """)


def m052_proposals(db: Database) -> None:
    """Pairs of statements that may be one, in two languages or with other figures; editors decide."""
    db.executescript("""
        CREATE TABLE proposal (
            id         INTEGER PRIMARY KEY,
            earlier    INTEGER NOT NULL REFERENCES statement,
            later      INTEGER NOT NULL REFERENCES statement,
            unlike     TEXT NOT NULL CHECK (unlike IN ('language', 'figures')),
            at         TEXT NOT NULL,
            outcome    TEXT CHECK (outcome IN ('one', 'two')), -- NULL: nobody has decided
            settled_at TEXT,
            settled_by TEXT,
            UNIQUE (earlier, later)
        ) STRICT;
        CREATE INDEX proposal_open ON proposal (id) WHERE outcome IS NULL;
    """)


STEPS = (m050_feeds, m051_changed_articles, m052_proposals)
