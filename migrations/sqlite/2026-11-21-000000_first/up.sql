-- Tenants. With the four tables below it, a directory: these answer "whose is this?" before a merchant is known.
CREATE TABLE merchants (
    id TEXT NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (slug)
);

-- A brand's own host names.
CREATE TABLE hosts (
    host TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    PRIMARY KEY (host),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Tracking links: which order, or which single parcel, a token opens.
CREATE TABLE page_links (
    token TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    order_id TEXT,
    shipment_id TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT,
    PRIMARY KEY (token),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX page_links_by_order_id ON page_links (merchant_id, order_id);
CREATE INDEX page_links_by_shipment_id ON page_links (merchant_id, shipment_id);

-- Webhook addresses. `secrets` is sealed.
CREATE TABLE endpoints (
    key TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    secrets BLOB,
    created_at TEXT NOT NULL,
    disabled_at TEXT,
    PRIMARY KEY (key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX endpoints_by_source ON endpoints (merchant_id, source);

-- API keys, as hashes.
CREATE TABLE api_keys (
    key_hash TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    revoked_at TEXT,
    PRIMARY KEY (key_hash),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX api_keys_by_created_at ON api_keys (merchant_id, created_at);

-- The queue. Not a merchant's table: one worker serves all.
CREATE TABLE jobs (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    payload TEXT NOT NULL,
    run_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    locked_until TEXT,
    dedupe_key TEXT,
    last_error TEXT,
    dead_at TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX jobs_by_run_at ON jobs (run_at);
CREATE UNIQUE INDEX jobs_by_dedupe_key ON jobs (dedupe_key) WHERE dedupe_key IS NOT NULL;

CREATE TABLE brands (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, slug),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

CREATE TABLE orders (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    shop TEXT NOT NULL,
    external_id TEXT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    email TEXT,
    email_key TEXT,
    postcode_key TEXT,
    locale TEXT,
    currency TEXT NOT NULL,
    details TEXT NOT NULL,
    placed_at TEXT,
    cancelled_at TEXT,
    shop_changed_at TEXT,
    page_version BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, shop, external_id),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
CREATE INDEX orders_by_number_key ON orders (merchant_id, number_key);
CREATE INDEX orders_by_email_key ON orders (merchant_id, email_key);
CREATE INDEX orders_by_created_at ON orders (merchant_id, created_at);

CREATE TABLE line_items (
    merchant_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    external_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    sku TEXT,
    product_id TEXT,
    title TEXT NOT NULL,
    variant TEXT,
    quantity INTEGER NOT NULL,
    unit_price BIGINT,
    image_url TEXT,
    requires_shipping BOOLEAN NOT NULL,
    PRIMARY KEY (merchant_id, order_id, external_id),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);

-- Cancelled, returned and refunded quantities, by cause. May arrive before the order.
CREATE TABLE line_adjustments (
    merchant_id TEXT NOT NULL,
    shop TEXT NOT NULL,
    order_external_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    line_external_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, shop, order_external_id, cause, line_external_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

CREATE TABLE shipments (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT,
    shop TEXT,
    order_external_id TEXT,
    external_id TEXT,
    carrier TEXT,
    reported_carrier TEXT,
    service TEXT,
    tracking_number TEXT,
    number_key TEXT,
    tracking_url TEXT,
    withdrawn_at TEXT,
    shop_changed_at TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    status_at TEXT,
    estimate TEXT,
    first_estimate TEXT,
    shipped_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, shop, order_external_id, external_id, number_key),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);
CREATE INDEX shipments_by_number_key ON shipments (merchant_id, number_key);
CREATE INDEX shipments_by_order_id ON shipments (merchant_id, order_id);
CREATE INDEX shipments_by_shop_order_external_id ON shipments (merchant_id, shop, order_external_id);

CREATE TABLE shipment_items (
    merchant_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL,
    line_external_id TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, line_external_id),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

CREATE TABLE tracking_events (
    merchant_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL,
    key TEXT NOT NULL,
    source TEXT NOT NULL,
    at TEXT,
    local TEXT,
    offset_seconds INTEGER,
    sort_at TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    code TEXT,
    text TEXT,
    place TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, key),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- What each message claimed about the parcel as a whole. The shipment's status is derived from the set of these.
CREATE TABLE carrier_updates (
    merchant_id TEXT NOT NULL,
    shipment_id TEXT NOT NULL,
    key TEXT NOT NULL,
    source TEXT NOT NULL,
    carrier TEXT,
    status TEXT,
    reason TEXT,
    as_of TEXT,
    dated BOOLEAN NOT NULL,
    said_at TEXT,
    estimate TEXT,
    received_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, key),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- Raw messages as received. Ids are ordered by time.
CREATE TABLE inbox (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    source TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    received_at TEXT NOT NULL,
    applied_at TEXT,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Answers already given to API calls.
CREATE TABLE idempotency_keys (
    merchant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
