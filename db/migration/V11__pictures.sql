-- Pictures the bot has drawn. Telegram keeps them; a file_id holds for one bot only. The version of a picture follows
-- from all that is to be seen on it, so one that Telegram has is sent again until it would look different.
CREATE TABLE picture (
    id      INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE,
    file    TEXT NOT NULL                    -- Telegram's file_id
);

-- The colours of pictures that a chat wants: LIGHT or DARK; null: the default. They follow a group to its new id.
ALTER TABLE chat ADD COLUMN theme TEXT;
CREATE TRIGGER chat_moves_theme BEFORE INSERT ON chat_move BEGIN
    INSERT INTO chat (id, theme) SELECT new.new_id, theme FROM chat WHERE id = new.old_id AND theme IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET theme = excluded.theme;
END;
