-- What a brand is to look like next: one draft per brand, which nobody but the merchant's people sees.
CREATE TABLE brand_drafts (
    merchant_id UUID NOT NULL,
    brand_id UUID NOT NULL,
    look JSONB NOT NULL,
    author TEXT NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    publish_at TIMESTAMPTZ,
    PRIMARY KEY (merchant_id, brand_id),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);

-- How a brand looked: every look that was ever published.
CREATE TABLE brand_versions (
    merchant_id UUID NOT NULL,
    brand_id UUID NOT NULL,
    number INTEGER NOT NULL,
    look JSONB NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    published_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, brand_id, number),
    FOREIGN KEY (merchant_id, brand_id) REFERENCES brands (merchant_id, id)
);
