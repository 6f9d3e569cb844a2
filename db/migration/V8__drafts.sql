-- What editors mean to publish: what was read from an article, as they have corrected it. Drafts that are done stay,
-- so that nothing is published twice and everybody can see who has. Times are milliseconds since 1970.
CREATE TABLE draft (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,   -- people call it so: a number is never used again
    state     TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'PUBLISHED', 'DROPPED')),
    version   INTEGER NOT NULL DEFAULT 1,          -- goes up with each change
    text      TEXT NOT NULL,                       -- of the article, as it came
    content   TEXT NOT NULL,                       -- what was read from it and corrected since, JSON
    feed_item INTEGER UNIQUE REFERENCES feed_item ON DELETE SET NULL,   -- null when a person has sent the article
    made_by   INTEGER NOT NULL,                    -- user id; 0: the bot, from a feed
    made      INTEGER NOT NULL,
    closed_by INTEGER,                             -- who has published or dropped it; 0: the bot
    closed    INTEGER
);
CREATE INDEX draft_open ON draft (id) WHERE state = 'OPEN';
