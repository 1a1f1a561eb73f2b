-- Tenants. With the four tables below it, a directory: these answer "whose is this?" before a merchant is known.
CREATE TABLE merchants (
    id UUID NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    time_zone TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (slug)
);

-- A brand's own host names.
CREATE TABLE hosts (
    host TEXT COLLATE "C" NOT NULL,
    merchant_id UUID NOT NULL,
    brand_id UUID NOT NULL,
    PRIMARY KEY (host),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Tracking links: which order, or which single parcel, a token opens.
CREATE TABLE page_links (
    token TEXT COLLATE "C" NOT NULL,
    merchant_id UUID NOT NULL,
    order_id UUID,
    shipment_id UUID,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    PRIMARY KEY (token),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX page_links_by_order_id ON page_links (merchant_id, order_id);
CREATE INDEX page_links_by_shipment_id ON page_links (merchant_id, shipment_id);

-- Webhook addresses. `secrets` is sealed.
CREATE TABLE endpoints (
    key TEXT COLLATE "C" NOT NULL,
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    secrets BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    disabled_at TIMESTAMPTZ,
    PRIMARY KEY (key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX endpoints_by_source ON endpoints (merchant_id, source);

-- API keys, as hashes.
CREATE TABLE api_keys (
    key_hash TEXT COLLATE "C" NOT NULL,
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    scopes JSONB NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ,
    PRIMARY KEY (key_hash),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX api_keys_by_created_at ON api_keys (merchant_id, created_at);

-- The queue. Not a merchant's table: one worker serves all.
CREATE TABLE jobs (
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    payload JSONB NOT NULL,
    run_at TIMESTAMPTZ NOT NULL,
    attempts INTEGER NOT NULL,
    locked_until TIMESTAMPTZ,
    dedupe_key TEXT COLLATE "C",
    last_error TEXT COLLATE "C",
    dead_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX jobs_by_run_at ON jobs (run_at);
CREATE UNIQUE INDEX jobs_by_dedupe_key ON jobs (dedupe_key) WHERE dedupe_key IS NOT NULL;

CREATE TABLE brands (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    theme JSONB NOT NULL,
    content JSONB NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, slug),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

CREATE TABLE orders (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    brand_id UUID NOT NULL,
    shop TEXT COLLATE "C" NOT NULL,
    external_id TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    number_key TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C",
    email_key TEXT COLLATE "C",
    postcode_key TEXT COLLATE "C",
    locale TEXT COLLATE "C",
    currency TEXT COLLATE "C" NOT NULL,
    details JSONB NOT NULL,
    placed_at TIMESTAMPTZ,
    cancelled_at TIMESTAMPTZ,
    shop_changed_at TIMESTAMPTZ,
    page_version BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, shop, external_id),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
CREATE INDEX orders_by_number_key ON orders (merchant_id, number_key);
CREATE INDEX orders_by_email_key ON orders (merchant_id, email_key);
CREATE INDEX orders_by_created_at ON orders (merchant_id, created_at);

CREATE TABLE line_items (
    merchant_id UUID NOT NULL,
    order_id UUID NOT NULL,
    external_id TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    sku TEXT COLLATE "C",
    product_id TEXT COLLATE "C",
    title TEXT COLLATE "C" NOT NULL,
    variant TEXT COLLATE "C",
    quantity INTEGER NOT NULL,
    unit_price BIGINT,
    image_url TEXT COLLATE "C",
    requires_shipping BOOLEAN NOT NULL,
    PRIMARY KEY (merchant_id, order_id, external_id),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);

-- Cancelled, returned and refunded quantities, by cause. May arrive before the order.
CREATE TABLE line_adjustments (
    merchant_id UUID NOT NULL,
    shop TEXT COLLATE "C" NOT NULL,
    order_external_id TEXT COLLATE "C" NOT NULL,
    cause TEXT COLLATE "C" NOT NULL,
    line_external_id TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, shop, order_external_id, cause, line_external_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

CREATE TABLE shipments (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    order_id UUID,
    shop TEXT COLLATE "C",
    order_external_id TEXT COLLATE "C",
    external_id TEXT COLLATE "C",
    carrier TEXT COLLATE "C",
    reported_carrier TEXT COLLATE "C",
    service TEXT COLLATE "C",
    tracking_number TEXT COLLATE "C",
    number_key TEXT COLLATE "C",
    tracking_url TEXT COLLATE "C",
    withdrawn_at TIMESTAMPTZ,
    shop_changed_at TIMESTAMPTZ,
    status TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    status_at TIMESTAMPTZ,
    estimate JSONB,
    first_estimate JSONB,
    shipped_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, id),
    UNIQUE (merchant_id, shop, order_external_id, external_id, number_key),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);
CREATE INDEX shipments_by_number_key ON shipments (merchant_id, number_key);
CREATE INDEX shipments_by_order_id ON shipments (merchant_id, order_id);
CREATE INDEX shipments_by_shop_order_external_id ON shipments (merchant_id, shop, order_external_id);

CREATE TABLE shipment_items (
    merchant_id UUID NOT NULL,
    shipment_id UUID NOT NULL,
    line_external_id TEXT COLLATE "C" NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, line_external_id),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

CREATE TABLE tracking_events (
    merchant_id UUID NOT NULL,
    shipment_id UUID NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    at TIMESTAMPTZ,
    local TEXT COLLATE "C",
    offset_seconds INTEGER,
    sort_at TIMESTAMPTZ,
    status TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    code TEXT COLLATE "C",
    text TEXT COLLATE "C",
    place JSONB NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, key),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- What each message claimed about the parcel as a whole. The shipment's status is derived from the set of these.
CREATE TABLE carrier_updates (
    merchant_id UUID NOT NULL,
    shipment_id UUID NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    carrier TEXT COLLATE "C",
    status TEXT COLLATE "C",
    reason TEXT COLLATE "C",
    as_of TIMESTAMPTZ,
    dated BOOLEAN NOT NULL,
    said_at TIMESTAMPTZ,
    estimate JSONB,
    received_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, shipment_id, key),
    FOREIGN KEY (merchant_id, shipment_id) REFERENCES shipments (merchant_id, id)
);

-- Raw messages as received. Ids are ordered by time.
CREATE TABLE inbox (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    endpoint_id UUID NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    headers JSONB NOT NULL,
    body BYTEA NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C",
    received_at TIMESTAMPTZ NOT NULL,
    applied_at TIMESTAMPTZ,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Answers already given to API calls.
CREATE TABLE idempotency_keys (
    merchant_id UUID NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    status INTEGER NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
