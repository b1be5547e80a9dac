"""Imports that are under way, and what editors have done."""

from sqlite_utils import Database


def m060_imports(db: Database) -> None:
    """An import is hidden, by the range of its statements, until its own row says that it is done."""
    db.executescript("""
        CREATE TABLE import (
            id              INTEGER PRIMARY KEY AUTOINCREMENT,
            state           TEXT NOT NULL CHECK (state IN ('open', 'done', 'undoing', 'undone')),
            file            TEXT NOT NULL,        -- its name, without folders
            made_by         TEXT NOT NULL,
            at              TEXT NOT NULL,
            first_statement INTEGER NOT NULL,     -- the numbers that it may use
            last_statement  INTEGER NOT NULL,     -- smaller than the first: none
            keeps_numbers   INTEGER NOT NULL      -- 1: the store was empty, so numbers are the file's own
        ) STRICT;
        CREATE INDEX import_hidden ON import (id) WHERE state IN ('open', 'undoing');

        CREATE TABLE import_number (              -- a statement's number in the file, and here
            import INTEGER NOT NULL REFERENCES import,
            theirs INTEGER NOT NULL,
            ours   INTEGER NOT NULL,
            PRIMARY KEY (import, theirs)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE import_made (                -- what else an open import has added
            import INTEGER NOT NULL REFERENCES import,
            kind   TEXT NOT NULL CHECK (kind IN ('article', 'source', 'speaker')),
            id     INTEGER NOT NULL,
            PRIMARY KEY (import, kind, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE import_place (               -- places whose counters hold the import already ...
            place  INTEGER PRIMARY KEY,
            import INTEGER NOT NULL REFERENCES import
        ) STRICT;
        CREATE TABLE before_activity (            -- ... and what they said before, for readers meanwhile
            place      INTEGER PRIMARY KEY,
            statements INTEGER NOT NULL,
            narrations INTEGER NOT NULL,
            speakers   INTEGER NOT NULL,
            outlets    INTEGER NOT NULL,
            newest     TEXT
        ) STRICT;
        CREATE TABLE before_topic (
            place      INTEGER NOT NULL,
            narration  INTEGER NOT NULL,
            topic      TEXT NOT NULL,
            side       TEXT NOT NULL,
            statements INTEGER NOT NULL,
            newest     TEXT NOT NULL,
            PRIMARY KEY (place, narration, topic, side)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE before_speaker (
            place      INTEGER NOT NULL,
            speaker    INTEGER NOT NULL,
            statements INTEGER NOT NULL,
            PRIMARY KEY (place, speaker)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE before_outlet (
            place      INTEGER NOT NULL,
            source     INTEGER NOT NULL,
            statements INTEGER NOT NULL,
            PRIMARY KEY (place, source)
        ) STRICT, WITHOUT ROWID;

        -- What readers do not know yet can be taken back; nothing else ever.
        DROP TRIGGER journal_is_never_cut;
        CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
            WHEN NOT EXISTS (SELECT 1 FROM import WHERE state = 'open'
                             AND old.statement BETWEEN first_statement AND last_statement)
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """)


def m061_acts(db: Database) -> None:
    """What editors have done, with the steps that take it back."""
    db.executescript("""
        CREATE TABLE act (
            id        INTEGER PRIMARY KEY AUTOINCREMENT,
            kind      TEXT NOT NULL,
            at        TEXT NOT NULL,
            made_by   TEXT NOT NULL,              -- "editor " and a user id, or a command
            about     TEXT,                       -- the name of a source, speaker or file it is about
            reason    TEXT,
            told      INTEGER NOT NULL,           -- 1: readers are told of it after the hold
            undone_at TEXT,
            undone_by TEXT
        ) STRICT;
        CREATE INDEX act_of_editor ON act (made_by, id) WHERE undone_at IS NULL;

        CREATE TABLE act_step (
            act       INTEGER NOT NULL REFERENCES act,
            position  INTEGER NOT NULL,
            statement INTEGER REFERENCES statement,
            step      TEXT NOT NULL,              -- JSON array: what was done, and what it was before
            PRIMARY KEY (act, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX act_step_of_statement ON act_step (statement);
        CREATE INDEX speaker_merged ON speaker (merged_into) WHERE merged_into IS NOT NULL;
    """)


STEPS = (m060_imports, m061_acts)
