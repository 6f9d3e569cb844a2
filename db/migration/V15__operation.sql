-- What whoever runs the bot wants to know of it: how it is used, and what it does not understand. No names, no words of
-- anybody in particular. Days are days since 1970, UTC.

-- So a file is recognised as this bot's, whatever its name: “Line” in ASCII (SQLite: PRAGMA application_id).
PRAGMA application_id = 1281977957;

CREATE TABLE asked (                         -- how often a command was asked on a day, and how that ended
    day     INTEGER NOT NULL,
    command TEXT NOT NULL,                   -- empty: no command answered
    answers INTEGER NOT NULL DEFAULT 0,      -- all there were, these too:
    missed  INTEGER NOT NULL DEFAULT 0,      -- not understood, or nothing known of it
    faults  INTEGER NOT NULL DEFAULT 0,      -- our fault
    PRIMARY KEY (day, command)
) WITHOUT ROWID;

CREATE TABLE visitor (                       -- who asks, and in which chats: so many people use the bot
    kind TEXT NOT NULL CHECK (kind IN ('USER', 'CHAT')),
    id   INTEGER NOT NULL,
    last INTEGER NOT NULL,                   -- the last day they did
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TRIGGER chat_moves_visitor AFTER INSERT ON chat_move BEGIN
    UPDATE OR REPLACE visitor SET id = new.new_id WHERE kind = 'CHAT' AND id = new.old_id;
END;

CREATE TABLE unanswered (                    -- what people asked in vain, without who did
    words TEXT PRIMARY KEY,
    times INTEGER NOT NULL,
    last  INTEGER NOT NULL                   -- the last day somebody did
) WITHOUT ROWID;

-- So that one can see for how long people have been waiting. In seconds since 1970; null for what came before.
ALTER TABLE inbox ADD COLUMN came INTEGER;
