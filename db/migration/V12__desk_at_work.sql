-- An alert may tell the editors of drafts that wait for them: told has {"draft": number, "what": {"title": …}} then.
CREATE INDEX alert_of_draft ON alert_part (alert_id) WHERE told ->> '$.draft' IS NOT NULL;

-- Of a long article that comes in pieces only what is written at once is the next piece. In milliseconds since 1970;
-- null when words may take their time.
ALTER TABLE awaited ADD COLUMN until INTEGER;
