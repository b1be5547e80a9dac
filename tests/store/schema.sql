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

CREATE TABLE sqlite_sequence(name,seq);

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

CREATE TABLE chat (
    transport       TEXT NOT NULL,
    id              INTEGER NOT NULL,
    language        TEXT,                 -- chosen; NULL: as each question is written
    disabled_at     TEXT,                 -- Telegram refuses messages to it since then
    disabled_reason TEXT, zone TEXT, quiet_begins TEXT, quiet_ends TEXT, paused_at TEXT, discreet INTEGER NOT NULL DEFAULT 0, when_nothing TEXT NOT NULL DEFAULT 'word'
    CHECK (when_nothing IN ('word', 'nothing', 'sleep')), kind TEXT, title TEXT, joined_at TEXT, left_at TEXT, who_asks TEXT NOT NULL DEFAULT 'everybody'
    CHECK (who_asks IN ('everybody', 'administrators')), approval INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, holds TEXT NOT NULL DEFAULT '{}', run_by INTEGER,
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

CREATE TABLE picture (                    -- stored once, however many chats are owed it
    hash    TEXT PRIMARY KEY,             -- SHA-256
    content BLOB,                         -- NULL once nobody is owed it any more
    file_id TEXT,                         -- under which Telegram has it, once it was sent
    used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "delivery" (
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

CREATE INDEX delivery_pending_of_chat
    ON delivery (transport, chat, priority, coalesce(series, id), id) WHERE state = 'pending';

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

CREATE INDEX delivery_pending ON delivery (transport, priority, paid, not_before, id)
    WHERE state = 'pending';

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
    asleep_since TEXT, owed INTEGER NOT NULL DEFAULT 0,                 -- nothing has happened since, and that was said
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

CREATE INDEX subscription_to_owe ON subscription (due_at, transport, chat, thread)
    WHERE due_at IS NOT NULL AND owed = 0;

CREATE TABLE told_for (
    delivery     INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE,
    subscription INTEGER NOT NULL,     -- may be gone
    seq          INTEGER NOT NULL,     -- as it was before this message was written
    told_at      TEXT NOT NULL,
    asleep_since TEXT,
    due_at       TEXT,
    PRIMARY KEY (delivery, subscription)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (                     -- a chat was shown what has been corrected or withdrawn
    transport TEXT NOT NULL,
    chat      INTEGER NOT NULL,
    thread    INTEGER NOT NULL,           -- a forum's topic, 0: none
    statement INTEGER NOT NULL REFERENCES statement,
    seq       INTEGER NOT NULL,           -- the journal's row that says so
    since     TEXT NOT NULL,
    PRIMARY KEY (transport, chat, thread, statement)
) STRICT, WITHOUT ROWID;

CREATE INDEX chat_bound ON chat (transport, kind) WHERE left_at IS NULL AND kind IS NOT NULL;

CREATE INDEX chat_left ON chat (left_at) WHERE left_at IS NOT NULL;

CREATE TABLE refused (                    -- who has been told that only administrators may do this
    transport TEXT NOT NULL,
    chat      INTEGER NOT NULL,
    user      INTEGER NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (transport, chat, user)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX statement_merged ON statement (merged_into) WHERE merged_into IS NOT NULL;

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

CREATE TABLE dropping (
    id        INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement,
    version   INTEGER NOT NULL REFERENCES version,
    at        TEXT NOT NULL,
    made_by   TEXT NOT NULL
) STRICT;

CREATE INDEX dropping_of_statement ON dropping (statement);

CREATE INDEX statement_draft ON statement (id) WHERE state = 'draft';

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

CREATE TABLE redraft (
    statement INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE, -- what is said now
    dropped   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE     -- by an editor
) STRICT;

CREATE INDEX redraft_of ON redraft (dropped);

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

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
    WHEN NOT EXISTS (SELECT 1 FROM import WHERE state = 'open'
                     AND old.statement BETWEEN first_statement AND last_statement)
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

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
