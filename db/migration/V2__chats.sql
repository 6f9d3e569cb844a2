-- What a chat has set for itself. Terminals have chats, too.
CREATE TABLE chat (
    id       INTEGER PRIMARY KEY,
    language TEXT
);

-- Updates that came from Telegram and are kept until they are answered, so that a crash loses none.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    post      TEXT NOT NULL,
    answered  INTEGER NOT NULL DEFAULT 0
);

-- What the bot remembers about itself, such as the command menu it has told Telegram.
CREATE TABLE memo (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
