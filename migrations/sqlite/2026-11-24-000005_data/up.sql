-- When everything personal in an order was forgotten. Shops may tell of it again: it stays forgotten.
ALTER TABLE orders ADD COLUMN forgotten_at TEXT;
CREATE INDEX orders_by_forgotten_at ON orders (merchant_id, forgotten_at, listed_at);

-- For how long what is kept.
CREATE TABLE retention_rules (
    merchant_id TEXT NOT NULL,
    what TEXT NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (merchant_id, what),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- What shoppers asked for: to be told what is known of them, or to be forgotten.
CREATE TABLE privacy_requests (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    shop TEXT,
    email TEXT,
    orders TEXT NOT NULL,
    received_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    done_at TEXT,
    done_by TEXT,
    result TEXT,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Files of orders: looked at first, then taken in.
CREATE TABLE imports (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    bytes BLOB,
    state TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    added INTEGER NOT NULL,
    parcels INTEGER NOT NULL,
    problems TEXT NOT NULL,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
