-- An alert may tell the editors of drafts that wait for them: told has {"draft": number, "what": {"title": …}} then.
CREATE INDEX alert_of_draft ON alert_part (alert_id) WHERE told ->> '$.draft' IS NOT NULL;
