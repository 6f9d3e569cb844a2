-- News feeds, and what has been seen in them. Times are milliseconds since 1970.

CREATE TABLE feed (
    id            INTEGER PRIMARY KEY,
    address       TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,                 -- people call it so; unique when folded
    mode          TEXT NOT NULL DEFAULT 'DRAFT' CHECK (mode IN ('NEWS', 'DRAFT')),
    paused        INTEGER NOT NULL DEFAULT 0,
    configured    INTEGER NOT NULL DEFAULT 0,    -- 1: from FEEDS, and gone when it is gone from there
    next_at       INTEGER NOT NULL DEFAULT 0,    -- not to be asked before
    read_at       INTEGER,                       -- when it was last read, or found unchanged; null before the first time
    etag          TEXT,                          -- as the server wrote it, for the next question
    last_modified TEXT,
    failures      INTEGER NOT NULL DEFAULT 0,    -- in a row
    trouble       TEXT                           -- what is wrong with it now: a kind and a detail; null when nothing is
);

-- State: NEW until it has been handed on; HANDED; SEEN: concerns nobody here, or was there before we read the feed;
-- DOUBLE: tells what item "first" tells.
CREATE TABLE feed_item (
    id        INTEGER PRIMARY KEY,
    address   TEXT NOT NULL UNIQUE,              -- canonical, for comparison only
    url       TEXT NOT NULL,                     -- to open
    feed_id   INTEGER REFERENCES feed ON DELETE SET NULL,
    title     TEXT NOT NULL,
    words     TEXT NOT NULL DEFAULT '',          -- the title's, stemmed, to find what is nearly equal
    summary   TEXT NOT NULL DEFAULT '',
    text      TEXT NOT NULL DEFAULT '',          -- the whole of it, when the feed has it and it concerns the plant
    published INTEGER NOT NULL,
    about     TEXT NOT NULL DEFAULT '',          -- keys of what it concerns, parted by spaces; empty when nothing of ours
    state     TEXT NOT NULL CHECK (state IN ('NEW', 'HANDED', 'SEEN', 'DOUBLE')),
    first     INTEGER REFERENCES feed_item ON DELETE SET NULL,
    added     INTEGER NOT NULL,
    last_seen INTEGER NOT NULL                   -- when its feed still had it, to the day; forgotten long after that
);
CREATE INDEX feed_item_new ON feed_item (id) WHERE state = 'NEW';
CREATE INDEX feed_item_shown ON feed_item (added) WHERE state IN ('NEW', 'HANDED');
CREATE INDEX feed_item_by_feed ON feed_item (feed_id, published);
CREATE INDEX feed_item_first ON feed_item (first) WHERE first IS NOT NULL;
CREATE INDEX feed_item_last_seen ON feed_item (last_seen);
