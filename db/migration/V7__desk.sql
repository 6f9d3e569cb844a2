-- part "editor": who keeps the lineup, what they have been asked, and what they have changed. Times are milliseconds
-- since 1970.

CREATE TABLE editor (
    user     INTEGER PRIMARY KEY,
    name     TEXT NOT NULL DEFAULT '',       -- as the owner calls them
    added_by INTEGER NOT NULL,
    added    INTEGER NOT NULL
);

CREATE TABLE awaited (                       -- the next plain words of that person there are an answer to a command
    chat    INTEGER NOT NULL,
    user    INTEGER NOT NULL,
    command TEXT NOT NULL,
    PRIMARY KEY (chat, user)
) WITHOUT ROWID;
CREATE TRIGGER chat_moves_awaited AFTER INSERT ON chat_move BEGIN
    UPDATE OR REPLACE awaited SET chat = new.new_id WHERE chat = new.old_id;
END;

-- A change is one thing that somebody has done to the lineup: an import, an article published, an edit, an undo.
CREATE TABLE change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    made    INTEGER NOT NULL,
    by_user INTEGER NOT NULL,                -- 0 for the command line and whoever is in the terminal
    how     TEXT NOT NULL CHECK (how IN ('IMPORT', 'PUBLISH', 'EDIT', 'RETIRE', 'UNDO')),
    undoes  INTEGER REFERENCES change        -- null when it undoes none
);
CREATE INDEX change_undone ON change (undoes) WHERE undoes IS NOT NULL;

-- The change that the transaction under way makes; null outside of one (ChangeLog). Only what is changed in one is audited.
CREATE TABLE auditing (change_id INTEGER REFERENCES change);
INSERT INTO auditing VALUES (NULL);

-- What a change has made of each row: old and new as JSON, null where there was, or is, none. A row that is changed
-- several times in one change is here once.
CREATE TABLE audit (
    change_id  INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    place      TEXT NOT NULL,                -- the table
    row_key    TEXT NOT NULL,                -- what it is recognised by there
    subject_id INTEGER,                      -- what it is about; null when it is about nothing in particular
    old        TEXT,
    new        TEXT,
    PRIMARY KEY (change_id, place, row_key)
) WITHOUT ROWID;
CREATE INDEX audit_of_row ON audit (place, row_key);
CREATE INDEX audit_of_subject ON audit (subject_id) WHERE subject_id IS NOT NULL;

-- The same for every table. Brand.state and model.state follow from the launches and are not audited.
CREATE TRIGGER subject_comes AFTER INSERT ON subject WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'subject', new.id, new.id,
        NULL,
        json_object('id', new.id, 'key', new.key, 'kind', new.kind)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER subject_changes AFTER UPDATE ON subject WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'subject', new.id, new.id,
        json_object('id', old.id, 'key', old.key, 'kind', old.kind),
        json_object('id', new.id, 'key', new.key, 'kind', new.kind)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER subject_goes AFTER DELETE ON subject WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'subject', old.id, old.id,
        json_object('id', old.id, 'key', old.key, 'kind', old.kind),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER alias_comes AFTER INSERT ON alias WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'alias', new.subject_id || ' ' || new.alias, new.subject_id,
        NULL,
        json_object('subject_id', new.subject_id, 'position', new.position, 'alias', new.alias)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER alias_changes AFTER UPDATE ON alias WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'alias', new.subject_id || ' ' || new.alias, new.subject_id,
        json_object('subject_id', old.subject_id, 'position', old.position, 'alias', old.alias),
        json_object('subject_id', new.subject_id, 'position', new.position, 'alias', new.alias)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER alias_goes AFTER DELETE ON alias WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'alias', old.subject_id || ' ' || old.alias, old.subject_id,
        json_object('subject_id', old.subject_id, 'position', old.position, 'alias', old.alias),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER plant_comes AFTER INSERT ON plant WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'plant', new.id, new.id,
        NULL,
        json_object('id', new.id, 'name', new.name, 'place', new.place)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER plant_changes AFTER UPDATE ON plant WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'plant', new.id, new.id,
        json_object('id', old.id, 'name', old.name, 'place', old.place),
        json_object('id', new.id, 'name', new.name, 'place', new.place)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER plant_goes AFTER DELETE ON plant WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'plant', old.id, old.id,
        json_object('id', old.id, 'name', old.name, 'place', old.place),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER site_comes AFTER INSERT ON site WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'site', new.id, new.id,
        NULL,
        json_object('id', new.id, 'plant_id', new.plant_id, 'name', new.name, 'place', new.place, 'at', new.at,
            'outside', new.outside)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER site_changes AFTER UPDATE ON site WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'site', new.id, new.id,
        json_object('id', old.id, 'plant_id', old.plant_id, 'name', old.name, 'place', old.place, 'at', old.at,
            'outside', old.outside),
        json_object('id', new.id, 'plant_id', new.plant_id, 'name', new.name, 'place', new.place, 'at', new.at,
            'outside', new.outside)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER site_goes AFTER DELETE ON site WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'site', old.id, old.id,
        json_object('id', old.id, 'plant_id', old.plant_id, 'name', old.name, 'place', old.place, 'at', old.at,
            'outside', old.outside),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER maker_comes AFTER INSERT ON maker WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'maker', new.id, new.id,
        NULL,
        json_object('id', new.id, 'name', new.name, 'country', new.country)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER maker_changes AFTER UPDATE ON maker WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'maker', new.id, new.id,
        json_object('id', old.id, 'name', old.name, 'country', old.country),
        json_object('id', new.id, 'name', new.name, 'country', new.country)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER maker_goes AFTER DELETE ON maker WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'maker', old.id, old.id,
        json_object('id', old.id, 'name', old.name, 'country', old.country),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER brand_comes AFTER INSERT ON brand WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'brand', new.id, new.id,
        NULL,
        json_object('id', new.id, 'plant_id', new.plant_id, 'name', new.name, 'country', new.country, 'maker_id',
            new.maker_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER brand_changes AFTER UPDATE OF id, plant_id, name, country, maker_id ON brand WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'brand', new.id, new.id,
        json_object('id', old.id, 'plant_id', old.plant_id, 'name', old.name, 'country', old.country, 'maker_id',
            old.maker_id),
        json_object('id', new.id, 'plant_id', new.plant_id, 'name', new.name, 'country', new.country, 'maker_id',
            new.maker_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER brand_goes AFTER DELETE ON brand WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'brand', old.id, old.id,
        json_object('id', old.id, 'plant_id', old.plant_id, 'name', old.name, 'country', old.country, 'maker_id',
            old.maker_id),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER model_comes AFTER INSERT ON model WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'model', new.id, new.id,
        NULL,
        json_object('id', new.id, 'brand_id', new.brand_id, 'name', new.name, 'body', new.body)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER model_changes AFTER UPDATE OF id, brand_id, name, body ON model WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'model', new.id, new.id,
        json_object('id', old.id, 'brand_id', old.brand_id, 'name', old.name, 'body', old.body),
        json_object('id', new.id, 'brand_id', new.brand_id, 'name', new.name, 'body', new.body)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER model_goes AFTER DELETE ON model WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'model', old.id, old.id,
        json_object('id', old.id, 'brand_id', old.brand_id, 'name', old.name, 'body', old.body),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER source_comes AFTER INSERT ON source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'source', new.id, NULL,
        NULL,
        json_object('id', new.id, 'key', new.key, 'name', new.name, 'url', new.url, 'date', new.date, 'trust',
            new.trust)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER source_changes AFTER UPDATE ON source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'source', new.id, NULL,
        json_object('id', old.id, 'key', old.key, 'name', old.name, 'url', old.url, 'date', old.date, 'trust',
            old.trust),
        json_object('id', new.id, 'key', new.key, 'name', new.name, 'url', new.url, 'date', new.date, 'trust',
            new.trust)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER source_goes AFTER DELETE ON source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'source', old.id, NULL,
        json_object('id', old.id, 'key', old.key, 'name', old.name, 'url', old.url, 'date', old.date, 'trust',
            old.trust),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_comes AFTER INSERT ON launch WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch', new.id, new.subject_id,
        NULL,
        json_object('id', new.id, 'subject_id', new.subject_id, 'kind', new.kind, 'key', new.key, 'certainty',
            new.certainty, 'at', new.at, 'first_day', new.first_day, 'last_day', new.last_day, 'site_id', new.site_id,
            'note', new.note, 'derived', new.derived)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_changes AFTER UPDATE ON launch WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch', new.id, new.subject_id,
        json_object('id', old.id, 'subject_id', old.subject_id, 'kind', old.kind, 'key', old.key, 'certainty',
            old.certainty, 'at', old.at, 'first_day', old.first_day, 'last_day', old.last_day, 'site_id', old.site_id,
            'note', old.note, 'derived', old.derived),
        json_object('id', new.id, 'subject_id', new.subject_id, 'kind', new.kind, 'key', new.key, 'certainty',
            new.certainty, 'at', new.at, 'first_day', new.first_day, 'last_day', new.last_day, 'site_id', new.site_id,
            'note', new.note, 'derived', new.derived)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_goes AFTER DELETE ON launch WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch', old.id, old.subject_id,
        json_object('id', old.id, 'subject_id', old.subject_id, 'kind', old.kind, 'key', old.key, 'certainty',
            old.certainty, 'at', old.at, 'first_day', old.first_day, 'last_day', old.last_day, 'site_id', old.site_id,
            'note', old.note, 'derived', old.derived),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_source_comes AFTER INSERT ON launch_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch_source', new.launch_id || ' ' || new.position, NULL,
        NULL,
        json_object('launch_id', new.launch_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_source_changes AFTER UPDATE ON launch_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch_source', new.launch_id || ' ' || new.position, NULL,
        json_object('launch_id', old.launch_id, 'position', old.position, 'source_id', old.source_id),
        json_object('launch_id', new.launch_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER launch_source_goes AFTER DELETE ON launch_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'launch_source', old.launch_id || ' ' || old.position, NULL,
        json_object('launch_id', old.launch_id, 'position', old.position, 'source_id', old.source_id),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_comes AFTER INSERT ON claim WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim', new.id, new.subject_id,
        NULL,
        json_object('id', new.id, 'subject_id', new.subject_id, 'topic', new.topic, 'key', new.key, 'certainty',
            new.certainty, 'text', new.text, 'said_by', new.said_by, 'at', new.at, 'amount', new.amount, 'conflict',
            new.conflict, 'derived', new.derived)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_changes AFTER UPDATE ON claim WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim', new.id, new.subject_id,
        json_object('id', old.id, 'subject_id', old.subject_id, 'topic', old.topic, 'key', old.key, 'certainty',
            old.certainty, 'text', old.text, 'said_by', old.said_by, 'at', old.at, 'amount', old.amount, 'conflict',
            old.conflict, 'derived', old.derived),
        json_object('id', new.id, 'subject_id', new.subject_id, 'topic', new.topic, 'key', new.key, 'certainty',
            new.certainty, 'text', new.text, 'said_by', new.said_by, 'at', new.at, 'amount', new.amount, 'conflict',
            new.conflict, 'derived', new.derived)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_goes AFTER DELETE ON claim WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim', old.id, old.subject_id,
        json_object('id', old.id, 'subject_id', old.subject_id, 'topic', old.topic, 'key', old.key, 'certainty',
            old.certainty, 'text', old.text, 'said_by', old.said_by, 'at', old.at, 'amount', old.amount, 'conflict',
            old.conflict, 'derived', old.derived),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_source_comes AFTER INSERT ON claim_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim_source', new.claim_id || ' ' || new.position, NULL,
        NULL,
        json_object('claim_id', new.claim_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_source_changes AFTER UPDATE ON claim_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim_source', new.claim_id || ' ' || new.position, NULL,
        json_object('claim_id', old.claim_id, 'position', old.position, 'source_id', old.source_id),
        json_object('claim_id', new.claim_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER claim_source_goes AFTER DELETE ON claim_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'claim_source', old.claim_id || ' ' || old.position, NULL,
        json_object('claim_id', old.claim_id, 'position', old.position, 'source_id', old.source_id),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_comes AFTER INSERT ON news WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news', new.id, NULL,
        NULL,
        json_object('id', new.id, 'key', new.key, 'plant_id', new.plant_id, 'date', new.date, 'title', new.title,
            'summary', new.summary)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_changes AFTER UPDATE ON news WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news', new.id, NULL,
        json_object('id', old.id, 'key', old.key, 'plant_id', old.plant_id, 'date', old.date, 'title', old.title,
            'summary', old.summary),
        json_object('id', new.id, 'key', new.key, 'plant_id', new.plant_id, 'date', new.date, 'title', new.title,
            'summary', new.summary)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_goes AFTER DELETE ON news WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news', old.id, NULL,
        json_object('id', old.id, 'key', old.key, 'plant_id', old.plant_id, 'date', old.date, 'title', old.title,
            'summary', old.summary),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_source_comes AFTER INSERT ON news_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_source', new.news_id || ' ' || new.position, NULL,
        NULL,
        json_object('news_id', new.news_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_source_changes AFTER UPDATE ON news_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_source', new.news_id || ' ' || new.position, NULL,
        json_object('news_id', old.news_id, 'position', old.position, 'source_id', old.source_id),
        json_object('news_id', new.news_id, 'position', new.position, 'source_id', new.source_id)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_source_goes AFTER DELETE ON news_source WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_source', old.news_id || ' ' || old.position, NULL,
        json_object('news_id', old.news_id, 'position', old.position, 'source_id', old.source_id),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_about_comes AFTER INSERT ON news_about WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_about', new.subject_id || ' ' || new.news_id, new.subject_id,
        NULL,
        json_object('subject_id', new.subject_id, 'news_id', new.news_id, 'position', new.position)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_about_changes AFTER UPDATE ON news_about WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_about', new.subject_id || ' ' || new.news_id, new.subject_id,
        json_object('subject_id', old.subject_id, 'news_id', old.news_id, 'position', old.position),
        json_object('subject_id', new.subject_id, 'news_id', new.news_id, 'position', new.position)
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
CREATE TRIGGER news_about_goes AFTER DELETE ON news_about WHEN (SELECT change_id FROM auditing) IS NOT NULL BEGIN
    INSERT INTO audit SELECT change_id, 'news_about', old.subject_id || ' ' || old.news_id, old.subject_id,
        json_object('subject_id', old.subject_id, 'news_id', old.news_id, 'position', old.position),
        NULL
    FROM auditing WHERE true ON CONFLICT DO UPDATE SET new = excluded.new;
END;
