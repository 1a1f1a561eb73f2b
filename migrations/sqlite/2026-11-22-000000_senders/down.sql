DROP TABLE consignment_lists;
DROP TABLE unknown_codes;
DROP TABLE poll_answers;
DROP INDEX shipments_by_poll_at;
ALTER TABLE shipments DROP COLUMN poll_at;
DROP TABLE endpoint_calls;
DROP TABLE endpoint_health;
ALTER TABLE endpoints DROP COLUMN credentials;
ALTER TABLE endpoints DROP COLUMN options;
