-- What editors are in the middle of entering by hand: one form each. A restart forgets none.
CREATE TABLE form (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons name it: a number is never used again
    user    INTEGER NOT NULL UNIQUE,
    thing   TEXT NOT NULL,
    target  INTEGER NOT NULL,                    -- the row that is edited; 0 for something new
    seen    TEXT NOT NULL,                       -- how that row read when the editor began, JSON; {} for something new
    answers TEXT NOT NULL                        -- JSON
);
