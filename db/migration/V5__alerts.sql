-- Who wants to hear of what, what there was to tell, and what became of telling it to each. Times are milliseconds
-- since 1970.

-- What a chat has set besides its language. zone: a time zone's name; quiet: 22:00-08:00; digest: daily 09:00 or
-- weekly monday 09:00; null where nothing is set.
ALTER TABLE chat ADD COLUMN spoken TEXT;     -- the language in which it was last asked for alerts
ALTER TABLE chat ADD COLUMN zone TEXT;
ALTER TABLE chat ADD COLUMN quiet TEXT;
ALTER TABLE chat ADD COLUMN digest TEXT;
ALTER TABLE chat ADD COLUMN silent INTEGER NOT NULL DEFAULT 0;

CREATE TABLE interest (                      -- something that one can want to hear of
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,                -- as Interest writes it
    words TEXT                               -- of news, as they were first asked for: the key has only their stems
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
    version INTEGER NOT NULL DEFAULT 0,      -- goes up with each correction
    paused  INTEGER NOT NULL DEFAULT 0,
    -- How far down the list of its deliveries a correction has been called for.
    recalling      INTEGER NOT NULL DEFAULT 0,
    recalled_chat  INTEGER,                  -- null before the first
    recalled_topic INTEGER
);
CREATE INDEX alert_recalling ON alert (id) WHERE recalling = 1;

CREATE TABLE alert_cover (                   -- whoever gets the one that covers does not get the covered one, too
    alert_id INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
    by_id    INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,   -- the older one, so that it is delivered first
    PRIMARY KEY (alert_id, by_id)
) WITHOUT ROWID;
CREATE INDEX alert_cover_by ON alert_cover (by_id);

CREATE TABLE alert_part (                    -- what an alert tells of
    alert_id  INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    launch_id INTEGER REFERENCES launch ON DELETE SET NULL,   -- both null: withdrawn
    news_id   INTEGER REFERENCES news ON DELETE SET NULL,
    told      TEXT NOT NULL,                 -- the fact as it was when the alert was made
    current   TEXT,                          -- the fact as the alert's version tells it; null: told as withdrawn
    PRIMARY KEY (alert_id, position)
) WITHOUT ROWID;
CREATE INDEX alert_of_launch ON alert_part (launch_id);
CREATE INDEX alert_of_news ON alert_part (news_id);
CREATE INDEX alert_part_gone ON alert_part (alert_id) WHERE launch_id IS NULL AND news_id IS NULL;

-- What an alert tells of each launch and each news item, JSON. What is in "what" makes it another fact when it changes.
CREATE VIEW fact (launch_id, news_id, told) AS
SELECT l.id, NULL, json_object('subject', s.key, 'name', coalesce(b.name || ' ' || m.name, whole.name),
       'what', json_object('kind', l.kind, 'certainty', l.certainty, 'at', l.at, 'site', json(site.at)))
FROM launch l JOIN subject s ON s.id = l.subject_id
LEFT JOIN model m ON m.id = l.subject_id LEFT JOIN brand b ON b.id = m.brand_id
LEFT JOIN brand whole ON whole.id = l.subject_id LEFT JOIN site ON site.id = l.site_id
UNION ALL
SELECT NULL, n.id, json_object('source', json(s.name), 'what', json_object('title', json(n.title)))
FROM news n LEFT JOIN news_source ns ON ns.news_id = n.id AND ns.position = 0 LEFT JOIN source s ON s.id = ns.source_id;

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
CREATE INDEX delivery_reasons ON delivery (alert_id, state, reason) WHERE state IN ('WAITING', 'FAILED');
CREATE INDEX delivery_unknown ON delivery (chat) WHERE state = 'UNKNOWN';
CREATE INDEX delivery_in_digest ON delivery (chat, message) WHERE digest = 1;

-- Groups that have become supergroups. Everything that belongs to a chat follows it to its new id when a row comes here,
-- whichever table it is in; what the new id had already stays.
CREATE TABLE chat_move (
    old_id INTEGER PRIMARY KEY,
    new_id INTEGER NOT NULL CHECK (new_id <> old_id)
);
CREATE TRIGGER chat_moves AFTER INSERT ON chat_move BEGIN
    INSERT INTO chat (id, language, spoken, zone, quiet, digest, silent)
    SELECT new.new_id, language, spoken, zone, quiet, digest, silent FROM chat WHERE id = new.old_id
    ON CONFLICT (id) DO UPDATE SET language = coalesce(excluded.language, language),
        spoken = coalesce(excluded.spoken, spoken),
        zone = coalesce(excluded.zone, zone), quiet = coalesce(excluded.quiet, quiet),
        digest = coalesce(excluded.digest, digest), silent = max(excluded.silent, silent);
    UPDATE OR IGNORE subscription SET chat = new.new_id, topic = 0 WHERE chat = new.old_id;
    UPDATE OR IGNORE delivery SET chat = new.new_id, topic = 0
     WHERE alert_id IN (SELECT id FROM alert) AND chat = new.old_id
     AND state IN ('PENDING', 'SENDING', 'UNKNOWN', 'WAITING');
    -- Deliveries still being made go down the list of chats, and may have passed the new id before they reach the old.
    INSERT OR IGNORE INTO delivery (alert_id, chat)
    SELECT i.alert_id, new.new_id FROM alert_interest i JOIN alert a ON a.id = i.alert_id
    JOIN subscription s ON s.interest_id = i.interest_id AND s.chat = new.new_id
    WHERE i.done = 0 AND s.since <= a.made
    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.alert_id = i.alert_id AND d.chat = new.old_id)
    AND NOT EXISTS (SELECT 1 FROM alert_cover c JOIN delivery d ON d.alert_id = c.by_id
                    WHERE c.alert_id = i.alert_id AND d.chat IN (new.old_id, new.new_id));
    DELETE FROM chat WHERE id = new.old_id;
END;
CREATE TRIGGER chat_goes AFTER DELETE ON chat BEGIN
    DELETE FROM subscription WHERE chat = old.id;
END;

-- What waits for quiet hours to end, or for the digest, is looked at again when a chat sets these anew.
CREATE TRIGGER chat_sets_times AFTER UPDATE OF quiet, digest, zone ON chat BEGIN
    UPDATE delivery SET due = 0
     WHERE chat = new.id AND state = 'WAITING' AND reason IN ('quiet', 'digest');
END;
