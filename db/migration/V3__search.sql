-- What /search and /news find: brands, models, claims and news, by their words. This is SQLite's own full-text search
-- and not an index of Lucene's beside it, so that the data stay one file, which is copied, backed up and rolled back
-- as one. SQLite knows no Russian and no English endings: the words are stemmed before they come here (SearchWords).
DROP TABLE news_words;

-- Every name a thing goes by, a model by those of its brand, too.
CREATE VIEW spelling (subject_id, name) AS
SELECT id, name FROM brand
UNION SELECT id, name FROM model
UNION SELECT subject_id, alias FROM alias
UNION SELECT m.id, b.name FROM model m JOIN brand b ON b.id = m.brand_id
UNION SELECT m.id, a.alias FROM model m JOIN alias a ON a.subject_id = m.brand_id
UNION SELECT p.id, j.value FROM plant p, json_each(p.name) j
UNION SELECT s.id, j.value FROM site s, json_each(s.name) j
UNION SELECT k.id, j.value FROM maker k, json_each(k.name) j;

-- What should be found, by which names and which other words. id % 4 tells what it is: 0 a brand, 1 a model,
-- 2 a claim, 3 news; id / 4 is its id there.
CREATE VIEW searchable (id, names, words) AS
WITH called AS MATERIALIZED (
    SELECT subject_id, group_concat(name, ' ' ORDER BY name) AS names FROM spelling GROUP BY subject_id
)
SELECT b.id * 4, c.names, coalesce(k.names, '')
FROM brand b JOIN called c ON c.subject_id = b.id LEFT JOIN called k ON k.subject_id = b.maker_id
UNION ALL
SELECT m.id * 4 + 1, c.names, '' FROM model m JOIN called c ON c.subject_id = m.id
UNION ALL
SELECT s.id * 4 + 2, c.names, (SELECT group_concat(value, ' ') FROM json_each(s.text))
       || coalesce(' ' || (SELECT group_concat(value, ' ') FROM json_each(s.said_by)), '')
FROM claim s JOIN called c ON c.subject_id = s.subject_id
UNION ALL
SELECT n.id * 4 + 3,
       coalesce((SELECT group_concat(c.names, ' ' ORDER BY a.position)
                 FROM news_about a JOIN called c ON c.subject_id = a.subject_id WHERE a.news_id = n.id), ''),
       (SELECT group_concat(value, ' ') FROM json_each(n.title))
       || coalesce(' ' || (SELECT group_concat(value, ' ') FROM json_each(n.summary)), '')
FROM news n;

-- What is in the index, as it was written before stemming: only what reads differently is indexed anew. An empty
-- table is filled when the database is opened; to have all indexed anew, empty it and the index.
CREATE TABLE searched (
    id    INTEGER PRIMARY KEY,
    names TEXT NOT NULL,
    words TEXT NOT NULL
);

-- The stems; rowid is searchable.id. Keeps no text of its own.
CREATE VIRTUAL TABLE search USING fts5 (
    names, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
