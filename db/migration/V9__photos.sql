-- Pictures of models and brands. Telegram keeps the pictures; a file_id holds for one bot only.

CREATE TABLE photo (
    subject_id INTEGER PRIMARY KEY REFERENCES subject ON DELETE CASCADE,
    file       TEXT NOT NULL                 -- Telegram's file_id
);
