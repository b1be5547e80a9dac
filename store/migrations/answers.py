"""The tables that answers read."""

from sqlite_utils import Database


def m003_answers(db: Database) -> None:
    """What an answer reads: one row a published statement, topic and place, ancestors included."""
    db.executescript("""
        CREATE TABLE statement_place (
            place     INTEGER NOT NULL REFERENCES place,
            narration INTEGER NOT NULL,
            topic     TEXT NOT NULL,
            side      TEXT NOT NULL,              -- '': of no side
            day       TEXT NOT NULL,
            rank      INTEGER NOT NULL,           -- within a day: later articles higher, text order falling
            statement INTEGER NOT NULL REFERENCES statement,
            direct    INTEGER NOT NULL,           -- 0: an ancestor of a place the statement is about
            main      INTEGER NOT NULL,           -- 1: the topic it is shown under
            PRIMARY KEY (place, narration, topic, side, day, rank, statement)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX statement_place_newest ON statement_place (place, narration, day, rank, statement)
            WHERE main = 1;
        CREATE INDEX statement_place_of_statement ON statement_place (statement);

        CREATE TABLE journal_place (              -- the journal as seen from a place or one around it
            place     INTEGER NOT NULL REFERENCES place,
            seq       INTEGER NOT NULL REFERENCES journal,
            kind      TEXT NOT NULL,
            statement INTEGER NOT NULL REFERENCES statement,
            narration INTEGER NOT NULL,
            published INTEGER NOT NULL,           -- statements about the place up to this row
            PRIMARY KEY (place, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX journal_place_changes ON journal_place (place, kind, seq, statement, narration)
            WHERE kind <> 'published';

        CREATE TABLE place_activity (             -- kept in the publishing transaction
            place      INTEGER PRIMARY KEY REFERENCES place,
            statements INTEGER NOT NULL,
            narrations INTEGER NOT NULL,
            speakers   INTEGER NOT NULL DEFAULT 0, -- rows of place_speaker, kept by triggers
            outlets    INTEGER NOT NULL DEFAULT 0, -- rows of place_outlet, kept by triggers
            newest     TEXT                        -- day of the newest statement or narration
        ) STRICT;

        CREATE TABLE place_topic (
            place      INTEGER NOT NULL REFERENCES place,
            narration  INTEGER NOT NULL,
            topic      TEXT NOT NULL,
            side       TEXT NOT NULL,
            statements INTEGER NOT NULL,
            newest     TEXT NOT NULL,
            PRIMARY KEY (place, narration, topic, side)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE place_speaker (
            place      INTEGER NOT NULL REFERENCES place,
            speaker    INTEGER NOT NULL REFERENCES speaker,
            statements INTEGER NOT NULL,
            PRIMARY KEY (place, speaker)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE place_outlet (
            place      INTEGER NOT NULL REFERENCES place,
            source     INTEGER NOT NULL REFERENCES source,
            statements INTEGER NOT NULL,
            PRIMARY KEY (place, source)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER speaker_heard AFTER INSERT ON place_speaker BEGIN
            UPDATE place_activity SET speakers = speakers + 1 WHERE place = new.place; END;
        CREATE TRIGGER speaker_gone AFTER DELETE ON place_speaker BEGIN
            UPDATE place_activity SET speakers = speakers - 1 WHERE place = old.place; END;
        CREATE TRIGGER outlet_found AFTER INSERT ON place_outlet BEGIN
            UPDATE place_activity SET outlets = outlets + 1 WHERE place = new.place; END;
        CREATE TRIGGER outlet_gone AFTER DELETE ON place_outlet BEGIN
            UPDATE place_activity SET outlets = outlets - 1 WHERE place = old.place; END;
    """)


STEPS = (m003_answers,)
