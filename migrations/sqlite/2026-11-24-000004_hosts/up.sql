-- Hosts that a merchant wants to be served at, until it is seen that they lead here.
CREATE TABLE host_claims (
    merchant_id TEXT NOT NULL,
    host TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    token TEXT NOT NULL,
    created_at TEXT NOT NULL,
    checked_at TEXT,
    problem TEXT,
    PRIMARY KEY (merchant_id, host),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
