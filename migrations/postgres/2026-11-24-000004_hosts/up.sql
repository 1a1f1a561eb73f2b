-- Hosts that a merchant wants to be served at, until it is seen that they lead here.
CREATE TABLE host_claims (
    merchant_id UUID NOT NULL,
    host TEXT NOT NULL,
    brand_id UUID NOT NULL,
    token TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    checked_at TIMESTAMPTZ,
    problem TEXT,
    PRIMARY KEY (merchant_id, host),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
