ALTER TABLE orders DROP COLUMN promise_changed_at;
ALTER TABLE orders DROP COLUMN promise_changes;
ALTER TABLE shipments DROP COLUMN arrival_changed_at;
ALTER TABLE shipments DROP COLUMN arrival_changes;
