-- Where a parcel is collected: as the shop told it and when, and what follows from all tellings.
ALTER TABLE shipments ADD COLUMN shop_pickup JSONB;
ALTER TABLE shipments ADD COLUMN pickup JSONB;
-- To the shopper, or back from them.
ALTER TABLE shipments ADD COLUMN direction TEXT NOT NULL DEFAULT 'outward';
-- The store that sent it, if it was sent from one.
ALTER TABLE shipments ADD COLUMN from_store TEXT;
ALTER TABLE carrier_updates ADD COLUMN pickup JSONB;
ALTER TABLE carrier_updates ADD COLUMN is_return BOOLEAN NOT NULL DEFAULT FALSE;
