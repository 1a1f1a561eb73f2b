-- Where an order stands in lists: when it was placed, or else when it was heard of.
ALTER TABLE orders ADD COLUMN listed_at TEXT NOT NULL DEFAULT '';
UPDATE orders SET listed_at = COALESCE(placed_at, created_at);
CREATE INDEX orders_by_listed_at ON orders (merchant_id, listed_at, id);
CREATE INDEX orders_by_brand_id ON orders (merchant_id, brand_id, listed_at);
-- What people set by hand is theirs: a shop that tells of the parcel again does not take it back.
ALTER TABLE shipments ADD COLUMN order_by_hand BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE shipments ADD COLUMN withdrawn_by_hand BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX inbox_by_endpoint_id ON inbox (merchant_id, endpoint_id, id);
CREATE INDEX inbox_by_outcome ON inbox (merchant_id, outcome, id);
CREATE INDEX shipments_by_status ON shipments (merchant_id, status, order_id);

-- What an order is found by: its number, its parcels' numbers and, apart from these, what is personal. Ids are ordered by time, so the
-- newest come first without a column of their own.
CREATE TABLE order_terms (
    merchant_id TEXT NOT NULL,
    personal BOOLEAN NOT NULL,
    term TEXT NOT NULL,
    order_id TEXT NOT NULL,
    PRIMARY KEY (merchant_id, personal, term, order_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
) WITHOUT ROWID;
CREATE INDEX order_terms_by_order_id ON order_terms (merchant_id, order_id);

-- What people wrote about an order, for each other.
CREATE TABLE order_notes (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    person_id TEXT,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);
CREATE INDEX order_notes_by_order_id ON order_notes (merchant_id, order_id);

-- Orders that somebody has to look after. One row per order; it is closed and may be opened again.
CREATE TABLE incidents (
    merchant_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    PRIMARY KEY (merchant_id, order_id),
    FOREIGN KEY (merchant_id, order_id) REFERENCES orders (merchant_id, id)
);
CREATE INDEX incidents_by_closed_at ON incidents (merchant_id, closed_at);

-- Which orders and parcels a raw message was about.
CREATE TABLE inbox_subjects (
    merchant_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    inbox_id TEXT NOT NULL,
    PRIMARY KEY (merchant_id, subject_id, inbox_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
) WITHOUT ROWID;
CREATE INDEX inbox_subjects_by_inbox_id ON inbox_subjects (merchant_id, inbox_id);

-- How far somebody came in setting up: which steps are done, which were passed over.
CREATE TABLE setup_steps (
    merchant_id TEXT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, step),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
