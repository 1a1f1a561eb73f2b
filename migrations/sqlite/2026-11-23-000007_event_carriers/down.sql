ALTER TABLE tracking_events DROP COLUMN carrier;
