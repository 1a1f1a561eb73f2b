ALTER TABLE carrier_updates DROP COLUMN is_return;
ALTER TABLE carrier_updates DROP COLUMN pickup;
ALTER TABLE shipments DROP COLUMN from_store;
ALTER TABLE shipments DROP COLUMN direction;
ALTER TABLE shipments DROP COLUMN pickup;
ALTER TABLE shipments DROP COLUMN shop_pickup;
