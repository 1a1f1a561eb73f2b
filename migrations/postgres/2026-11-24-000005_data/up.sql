-- When everything personal in an order was forgotten. Shops may tell of it again: it stays forgotten.
ALTER TABLE orders ADD COLUMN forgotten_at TIMESTAMPTZ;
CREATE INDEX orders_by_forgotten_at ON orders (merchant_id, forgotten_at, listed_at);

-- For how long what is kept.
CREATE TABLE retention_rules (
    merchant_id UUID NOT NULL,
    what TEXT NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, what),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- What shoppers asked for: to be told what is known of them, or to be forgotten.
CREATE TABLE privacy_requests (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    shop TEXT,
    email TEXT,
    orders JSONB NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    done_at TIMESTAMPTZ,
    done_by TEXT,
    result TEXT,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Files of orders: looked at first, then taken in.
CREATE TABLE imports (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    bytes BYTEA,
    state TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    added INTEGER NOT NULL,
    parcels INTEGER NOT NULL,
    problems JSONB NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    finished_at TIMESTAMPTZ,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
