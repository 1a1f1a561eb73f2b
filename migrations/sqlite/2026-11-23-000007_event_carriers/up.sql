-- Who had a parcel when something happened: parcels change hands.
ALTER TABLE tracking_events ADD COLUMN carrier TEXT;
