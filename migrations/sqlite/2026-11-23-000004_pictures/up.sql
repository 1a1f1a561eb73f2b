-- Pictures of items, as they are sent to browsers: made anew from the shops', small and without metadata. The id is a hash of
-- the content, so that a picture may be kept for ever.
CREATE TABLE pictures (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Where pictures come from, by a hash of the address, and how fetching them went.
CREATE TABLE picture_sources (
    merchant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    url TEXT NOT NULL,
    small TEXT,
    large TEXT,
    tried_at TEXT,
    fetched_at TEXT,
    given_up_at TEXT,
    failures INTEGER NOT NULL,
    last_error TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX picture_sources_by_tried_at ON picture_sources (merchant_id, tried_at);

-- Orders whose pages wait for a picture. Empty most of the time.
CREATE TABLE picture_waits (
    merchant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    order_id TEXT NOT NULL,
    PRIMARY KEY (merchant_id, key, order_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
