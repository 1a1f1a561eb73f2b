-- What a brand is to look like next: one draft per brand, which nobody but the merchant's people sees.
CREATE TABLE brand_drafts (
    merchant_id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    look TEXT NOT NULL,
    author TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    publish_at TEXT,
    PRIMARY KEY (merchant_id, brand_id),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);

-- How a brand looked: every look that was ever published.
CREATE TABLE brand_versions (
    merchant_id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    look TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, brand_id, number),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
