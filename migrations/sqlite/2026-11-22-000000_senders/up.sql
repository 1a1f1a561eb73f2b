-- How an endpoint is adjusted, and (sealed) what the vendor's API knows the merchant by.
ALTER TABLE endpoints ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
ALTER TABLE endpoints ADD COLUMN credentials BLOB;

-- What came to an endpoint. Written every few seconds from what each process saw, never per message.
CREATE TABLE endpoint_health (
    merchant_id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    messages BIGINT NOT NULL,
    last_message_at TEXT,
    refused BIGINT NOT NULL,
    last_refused_at TEXT,
    last_refusal TEXT,
    failed BIGINT NOT NULL,
    last_failed_at TEXT,
    last_failure TEXT,
    PRIMARY KEY (merchant_id, endpoint_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- How asking a vendor's API goes, by endpoint: the day's budget, pauses, how far a shop was caught up.
CREATE TABLE endpoint_calls (
    merchant_id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    day_began_at TEXT,
    asked_today INTEGER NOT NULL,
    last_asked_at TEXT,
    failures INTEGER NOT NULL,
    paused_until TEXT,
    last_error TEXT,
    caught_up_to TEXT,
    caught_up_at TEXT,
    PRIMARY KEY (merchant_id, endpoint_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- When a parcel is asked about, should its senders stay silent. Null: never.
ALTER TABLE shipments ADD COLUMN poll_at TEXT;
UPDATE shipments SET poll_at = updated_at
    WHERE number_key IS NOT NULL AND withdrawn_at IS NULL AND status NOT IN ('delivered', 'cancelled', 'expired', 'return_to_sender');
CREATE INDEX shipments_by_poll_at ON shipments (merchant_id, poll_at) WHERE poll_at IS NOT NULL;

-- The last answer about a parcel: one that was given before is not kept again.
CREATE TABLE poll_answers (
    merchant_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    digest TEXT,
    asked_at TEXT NOT NULL,
    misses INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- Codes that no table knows, once per parcel. Only added to: a counter would be a row that everyone waits for.
CREATE TABLE unknown_codes (
    merchant_id TEXT NOT NULL,
    source TEXT NOT NULL,
    field TEXT NOT NULL,
    code TEXT NOT NULL,
    shipment_id TEXT NOT NULL,
    words TEXT,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, source, field, code, shipment_id),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- The newest list of all consignments of an order, from shops that tell all of them every time. A consignment that comes after
-- a newer list which leaves it out is withdrawn already.
CREATE TABLE consignment_lists (
    merchant_id TEXT NOT NULL,
    shop TEXT NOT NULL,
    order_external_id TEXT NOT NULL,
    told_at TEXT NOT NULL,
    consignments TEXT NOT NULL,
    PRIMARY KEY (merchant_id, shop, order_external_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
