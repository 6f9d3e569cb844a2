-- A condition of ORs, tried one after the other: with IN, each new delivery made a list of its own to look it up in,
-- which was a quarter of the time that a million of them took. SQLite takes the index only for a condition that is
-- this one word for word, so whoever wants what is open asks the view.
DROP INDEX delivery_open;
CREATE INDEX delivery_open ON delivery (alert_id, due)
 WHERE state = 'PENDING' OR state = 'UNKNOWN' OR state = 'WAITING' OR state = 'STALE';

-- Deliveries, or their corrections, that are still to go out, now or when they are due.
CREATE VIEW open_delivery AS
SELECT * FROM delivery WHERE state = 'PENDING' OR state = 'UNKNOWN' OR state = 'WAITING' OR state = 'STALE';

-- Whoever tells many looks each of them up here: few are gone, and the chats themselves may be a million.
CREATE INDEX chat_gone ON chat (id) WHERE presence = 'GONE';
