DROP TABLE imports;
DROP TABLE privacy_requests;
DROP TABLE retention_rules;
DROP INDEX orders_by_forgotten_at;
ALTER TABLE orders DROP COLUMN forgotten_at;
