-- Who wants to hear of what, what there was to tell, and what became of telling it to each. Times are milliseconds
-- since 1970.

-- What a chat has set besides its language. zone: a time zone's name; quiet: 22:00-08:00; digest: daily 09:00 or
-- weekly monday 09:00; null where nothing is set.
ALTER TABLE chat ADD COLUMN zone TEXT;
ALTER TABLE chat ADD COLUMN quiet TEXT;
ALTER TABLE chat ADD COLUMN digest TEXT;
ALTER TABLE chat ADD COLUMN silent INTEGER NOT NULL DEFAULT 0;

CREATE TABLE interest (                      -- something that one can want to hear of
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE                 -- as Interest writes it
);

CREATE TABLE subscription (
    interest_id INTEGER NOT NULL REFERENCES interest,
    chat        INTEGER NOT NULL,
    topic       INTEGER NOT NULL DEFAULT 0,  -- of a forum; 0 for none
    by_user     INTEGER NOT NULL DEFAULT 0,  -- who asked for it; 0 when nobody in particular did
    since       INTEGER NOT NULL,
    PRIMARY KEY (interest_id, chat, topic)
) WITHOUT ROWID;
CREATE INDEX subscription_of_chat ON subscription (chat);

CREATE TABLE alert (                         -- one thing worth telling
    id      INTEGER PRIMARY KEY,
    made    INTEGER NOT NULL,
    covered INTEGER REFERENCES alert,        -- whoever gets that one does not get this one, too
    version INTEGER NOT NULL DEFAULT 0,      -- goes up with each correction
    paused  INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE alert_part (                    -- what an alert tells of
    alert_id  INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    launch_id INTEGER REFERENCES launch ON DELETE SET NULL,   -- both null: withdrawn
    news_id   INTEGER REFERENCES news ON DELETE SET NULL,
    told      TEXT NOT NULL,                 -- the facts as they were when the alert was made, JSON
    PRIMARY KEY (alert_id, position)
) WITHOUT ROWID;
CREATE INDEX alert_of_launch ON alert_part (launch_id);
CREATE INDEX alert_of_news ON alert_part (news_id);

-- Whom an alert concerns, and how far down that list deliveries have been made.
CREATE TABLE alert_interest (
    alert_id      INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
    interest_id   INTEGER NOT NULL REFERENCES interest,
    reached_chat  INTEGER,                   -- null before the first
    reached_topic INTEGER,
    done          INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (alert_id, interest_id)
) WITHOUT ROWID;
CREATE INDEX alert_interest_open ON alert_interest (alert_id) WHERE done = 0;

-- One alert for one chat. PENDING: not tried yet; SENDING: on its way; SENT; UNKNOWN: the answer was lost, it goes
-- again; WAITING until due, for a reason; FAILED for a reason; STALE: delivered, and what it says is corrected since;
-- EDITING: the correction is on its way.
CREATE TABLE delivery (
    id        INTEGER PRIMARY KEY,
    alert_id  INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
    chat      INTEGER NOT NULL,
    topic     INTEGER NOT NULL DEFAULT 0,
    state     TEXT NOT NULL DEFAULT 'PENDING',
    due       INTEGER NOT NULL DEFAULT 0,    -- not before
    tries     INTEGER NOT NULL DEFAULT 0,
    tried     INTEGER,                       -- when first
    at        INTEGER,                       -- when last tried or told
    doubts    INTEGER NOT NULL DEFAULT 0,    -- how often the answer was lost, so that it may have come twice
    message   INTEGER,                       -- id of the message, once it is there
    version   INTEGER NOT NULL DEFAULT 0,    -- of the alert, as delivered
    reason    TEXT,                          -- why it waits or has failed, a word
    digest    INTEGER NOT NULL DEFAULT 0,    -- whether it goes, or went, in one message with the chat's others
    UNIQUE (alert_id, chat, topic)
);
CREATE INDEX delivery_open ON delivery (alert_id, due) WHERE state IN ('PENDING', 'UNKNOWN', 'WAITING', 'STALE');
CREATE INDEX delivery_under_way ON delivery (state) WHERE state IN ('SENDING', 'EDITING');
CREATE INDEX delivery_waiting ON delivery (chat) WHERE state = 'WAITING';
CREATE INDEX delivery_unknown ON delivery (chat) WHERE state = 'UNKNOWN';
CREATE INDEX delivery_in_digest ON delivery (chat, message) WHERE digest = 1;

-- Everything that belongs to a chat follows it to its new id, and goes with it.
CREATE TRIGGER chat_moves AFTER UPDATE OF id ON chat BEGIN
    UPDATE OR IGNORE subscription SET chat = new.id, topic = 0 WHERE chat = old.id;
    DELETE FROM subscription WHERE chat = old.id;
    UPDATE OR IGNORE delivery SET chat = new.id, topic = 0
     WHERE alert_id IN (SELECT id FROM alert)  -- for the index, which begins with it
       AND chat = old.id AND state IN ('PENDING', 'SENDING', 'UNKNOWN', 'WAITING');
END;
CREATE TRIGGER chat_goes AFTER DELETE ON chat BEGIN
    DELETE FROM subscription WHERE chat = old.id;
END;

-- What waits for quiet hours to end, or for the digest, is looked at again when a chat sets these anew.
CREATE TRIGGER chat_sets_times AFTER UPDATE OF quiet, digest, zone ON chat BEGIN
    UPDATE delivery SET due = 0
     WHERE chat = new.id AND state = 'WAITING' AND reason IN ('quiet', 'digest');
END;
