-- Pictures of items, as they are sent to browsers: made anew from the shops', small and without metadata. The id is a hash of
-- the content, so that a picture may be kept for ever.
CREATE TABLE pictures (
    merchant_id UUID NOT NULL,
    id TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Where pictures come from, by a hash of the address, and how fetching them went.
CREATE TABLE picture_sources (
    merchant_id UUID NOT NULL,
    key TEXT NOT NULL,
    url TEXT NOT NULL,
    small TEXT,
    large TEXT,
    tried_at TIMESTAMPTZ,
    fetched_at TIMESTAMPTZ,
    given_up_at TIMESTAMPTZ,
    failures INTEGER NOT NULL,
    last_error TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX picture_sources_by_tried_at ON picture_sources (merchant_id, tried_at);

-- Orders whose pages wait for a picture. Empty most of the time.
CREATE TABLE picture_waits (
    merchant_id UUID NOT NULL,
    key TEXT NOT NULL,
    order_id UUID NOT NULL,
    PRIMARY KEY (merchant_id, key, order_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
