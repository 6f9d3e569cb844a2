-- What a plant builds. Texts that differ by language are JSON: {"ru": "…", "en": "…"}.
-- Days are ISO text. A date no sharper than its source is kept as written (at), with the first and the last
-- day that it can mean beside it, for sorting and ranges.

CREATE TABLE subject (                       -- everything that has a key and that sources speak of
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('PLANT', 'SITE', 'MAKER', 'BRAND', 'MODEL'))
);

CREATE TABLE alias (
    subject_id INTEGER NOT NULL REFERENCES subject,
    position   INTEGER NOT NULL,
    alias      TEXT NOT NULL,
    PRIMARY KEY (subject_id, alias)
) WITHOUT ROWID;

CREATE TABLE plant (
    id    INTEGER PRIMARY KEY REFERENCES subject,
    name  TEXT NOT NULL,
    place TEXT
);

CREATE TABLE site (
    id       INTEGER PRIMARY KEY REFERENCES subject,
    plant_id INTEGER NOT NULL REFERENCES plant,
    name     TEXT NOT NULL,
    place    TEXT,
    at       TEXT,                           -- how a sentence says where
    outside  INTEGER NOT NULL DEFAULT 0      -- 1: not the plant's own
);

CREATE TABLE maker (
    id      INTEGER PRIMARY KEY REFERENCES subject,
    name    TEXT NOT NULL,
    country TEXT
);

CREATE TABLE brand (
    id       INTEGER PRIMARY KEY REFERENCES subject,
    plant_id INTEGER NOT NULL REFERENCES plant,
    name     TEXT NOT NULL,
    country  TEXT,                           -- ISO 3166, two letters
    maker_id INTEGER REFERENCES maker,
    state    TEXT NOT NULL DEFAULT 'UNKNOWN' -- follows from the launches; set when they change
);
CREATE INDEX brand_by_state ON brand (state, name);

CREATE TABLE model (
    id       INTEGER PRIMARY KEY REFERENCES subject,
    brand_id INTEGER NOT NULL REFERENCES brand,
    name     TEXT NOT NULL,
    body     TEXT,
    state    TEXT NOT NULL DEFAULT 'UNKNOWN' -- follows from the launches; set when they change
);
CREATE INDEX model_by_brand ON model (brand_id, state);
CREATE INDEX model_by_state ON model (state);

CREATE TABLE source (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL,
    url   TEXT NOT NULL,
    date  TEXT,
    trust TEXT NOT NULL CHECK (trust IN ('A', 'B', 'C'))
);

CREATE TABLE launch (
    id         INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL REFERENCES subject,
    kind       TEXT NOT NULL,
    key        TEXT NOT NULL,                -- tells apart what several sources say of one kind
    certainty  TEXT NOT NULL,
    at         TEXT NOT NULL,
    first_day  TEXT,
    last_day   TEXT,
    site_id    INTEGER REFERENCES site,
    note       TEXT,
    derived    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (subject_id, kind, key)
);
CREATE INDEX launch_by_day ON launch (first_day);

CREATE TABLE launch_source (
    launch_id INTEGER NOT NULL REFERENCES launch ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (launch_id, position)
) WITHOUT ROWID;

CREATE TABLE claim (
    id         INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL REFERENCES subject,
    topic      TEXT NOT NULL,
    key        TEXT NOT NULL,
    certainty  TEXT NOT NULL,
    text       TEXT NOT NULL,
    said_by    TEXT,
    at         TEXT NOT NULL,
    amount     INTEGER,
    conflict   TEXT,
    derived    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (subject_id, topic, key)
);

CREATE TABLE claim_source (
    claim_id  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (claim_id, position)
) WITHOUT ROWID;

CREATE TABLE news (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    plant_id INTEGER NOT NULL REFERENCES plant,
    date     TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT
);
CREATE INDEX news_by_date ON news (date, id);

CREATE TABLE news_source (
    news_id   INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (news_id, position)
) WITHOUT ROWID;

CREATE TABLE news_about (
    subject_id INTEGER NOT NULL REFERENCES subject,
    news_id    INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    PRIMARY KEY (subject_id, news_id)
) WITHOUT ROWID;
CREATE INDEX news_about_by_news ON news_about (news_id);

-- The words of the news, for search without regard to case in any script. SQLite's own; rowid is news.id.
CREATE VIRTUAL TABLE news_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');

-- Goes up with every change to the lineup, so that whoever keeps a copy in memory sees that it is old.
CREATE TABLE revision (number INTEGER NOT NULL);
INSERT INTO revision VALUES (0);
