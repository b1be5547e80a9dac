"""Places, and who is reported to have said what about them."""

from sqlite_utils import Database


def m001_places(db: Database) -> None:
    """Places as the gazetteer has them, so that rows can point at them (31,600 rows, synced at start)."""
    db.executescript("""
        CREATE TABLE place (
            number      INTEGER PRIMARY KEY,  -- short key, used inside the store only
            id          TEXT NOT NULL UNIQUE, -- KATOTTG code, or geonames:N
            kind        TEXT NOT NULL,
            parent      INTEGER REFERENCES place,
            name_en     TEXT NOT NULL,
            name_uk     TEXT NOT NULL,
            name_ru     TEXT NOT NULL,
            latitude    REAL,
            longitude   REAL,
            coordinates TEXT NOT NULL         -- own, community, district or none: how good the point is
        ) STRICT;
        CREATE INDEX place_parent ON place (parent);

        CREATE TABLE area_member (            -- an area (Donbas) is made of regions
            area   INTEGER NOT NULL REFERENCES place,
            member INTEGER NOT NULL REFERENCES place,
            PRIMARY KEY (area, member)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE fact (                   -- one value each, such as the synced gazetteer's version
            name  TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


def m002_statements(db: Database) -> None:
    """Who is reported to have said what; nothing is overwritten, only added to."""
    db.executescript("""
        CREATE TABLE speaker (
            id          INTEGER PRIMARY KEY,
            name        TEXT NOT NULL,
            name_uk     TEXT,                     -- a well-known one's, else NULL
            name_ru     TEXT,
            kind        TEXT NOT NULL,
            side        TEXT NOT NULL DEFAULT '', -- '': of no side
            merged_into INTEGER REFERENCES speaker,
            UNIQUE (name, kind, side)
        ) STRICT;

        CREATE TABLE source (
            id    INTEGER PRIMARY KEY,
            name  TEXT NOT NULL UNIQUE,
            grade TEXT NOT NULL DEFAULT 'F' CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F')),
            party TEXT,
            voice INTEGER REFERENCES speaker
        ) STRICT;

        CREATE TABLE article (
            id        INTEGER PRIMARY KEY,
            source    INTEGER NOT NULL REFERENCES source,
            url       TEXT NOT NULL,
            title     TEXT,
            language  TEXT NOT NULL,
            published TEXT NOT NULL,              -- a day, or a moment with its zone
            UNIQUE (source, url)
        ) STRICT;

        CREATE TABLE reading (                    -- each text of an article that was read
            article INTEGER NOT NULL REFERENCES article,
            hash    TEXT NOT NULL,                -- SHA-256 of the text
            read_at TEXT NOT NULL,
            found   INTEGER NOT NULL,             -- statements in it, known ones included
            characters INTEGER NOT NULL,          -- of the whole text, for the share of it that is shown
            PRIMARY KEY (article, hash)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE statement (
            id          INTEGER PRIMARY KEY AUTOINCREMENT, -- its permanent number
            state       TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn', 'dropped')),
            current     INTEGER REFERENCES version,
            merged_into INTEGER REFERENCES statement,
            made_at     TEXT NOT NULL
        ) STRICT;

        CREATE TABLE version (
            id             INTEGER PRIMARY KEY AUTOINCREMENT,
            statement      INTEGER NOT NULL REFERENCES statement,
            number         INTEGER NOT NULL,      -- 1 is the first
            speaker        INTEGER REFERENCES speaker, -- NULL: the outlet's narration
            role           TEXT,                  -- as the article gives it
            cue            TEXT,
            said_on        TEXT,
            said_precision TEXT,
            happened_on    TEXT,
            day            TEXT NOT NULL,         -- orders answers: said_on, else the day of publication
            topics         TEXT NOT NULL,         -- JSON array, the topic it is shown under first
            stance         TEXT NOT NULL CHECK (stance IN ('asserts', 'denies')),
            figures        TEXT NOT NULL,         -- JSON array
            doubts         TEXT NOT NULL,         -- JSON array
            extractor      TEXT NOT NULL,         -- which rules or whose hand made it
            checked_by     TEXT,                  -- NULL: nobody yet
            made_at        TEXT NOT NULL,
            UNIQUE (statement, number)
        ) STRICT;

        CREATE INDEX version_of_speaker ON version (speaker, day);

        CREATE TABLE version_place (
            version    INTEGER NOT NULL REFERENCES version,
            position   INTEGER NOT NULL,
            place      INTEGER REFERENCES place,  -- NULL: outside the gazetteer
            name       TEXT NOT NULL,
            as_written TEXT NOT NULL,
            implied    INTEGER NOT NULL,
            PRIMARY KEY (version, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE appearance (
            id           INTEGER PRIMARY KEY,
            statement    INTEGER NOT NULL REFERENCES statement,
            article      INTEGER NOT NULL REFERENCES article,
            text         TEXT NOT NULL,           -- the verbatim span
            start        INTEGER NOT NULL,        -- offsets in characters into the article's text
            "end"        INTEGER NOT NULL,
            sentence     TEXT NOT NULL,
            shown        TEXT NOT NULL,           -- the span, with its cue where it does not read alone
            before       TEXT NOT NULL,           -- the neighbouring sentences, for editors
            after        TEXT NOT NULL,
            language     TEXT NOT NULL,
            direct_quote INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX appearance_of_statement ON appearance (statement);
        CREATE INDEX appearance_in_article ON appearance (article);

        CREATE TABLE version_appearance (         -- in which words and articles a version was shown
            version    INTEGER NOT NULL REFERENCES version,
            appearance INTEGER NOT NULL REFERENCES appearance,
            PRIMARY KEY (version, appearance)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE journal (                    -- what readers may know, in order
            seq       INTEGER PRIMARY KEY AUTOINCREMENT,
            kind      TEXT NOT NULL CHECK (kind IN ('published', 'corrected', 'withdrawn')),
            statement INTEGER NOT NULL REFERENCES statement,
            version   INTEGER NOT NULL REFERENCES version,
            at        TEXT NOT NULL,
            announce  INTEGER NOT NULL,           -- 0: an import, or a feed's first reading
            made_by   TEXT NOT NULL,
            reason    TEXT
        ) STRICT;
        CREATE INDEX journal_of_statement ON journal (statement);
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """)


STEPS = (
    m001_places,
    m002_statements,
)
