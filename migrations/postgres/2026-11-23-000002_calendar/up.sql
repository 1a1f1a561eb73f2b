-- How often the answer to "when does it come?" changed, and when last: the revision of its entry in calendars. Kept with the
-- parcel because it counts what calendars could see, which the set of claims does not tell.
ALTER TABLE shipments ADD COLUMN arrival_changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shipments ADD COLUMN arrival_changed_at TIMESTAMPTZ;

-- The same for what was promised at checkout, and for calling the order off.
ALTER TABLE orders ADD COLUMN promise_changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN promise_changed_at TIMESTAMPTZ;
