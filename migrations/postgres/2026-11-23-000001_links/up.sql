-- What a link shows is decided by its kind; a shopper's shared links can be taken back. `seen_at` and `previous_seen_at` are the last
-- view of this visit and of the visit before. A link has an id besides its token: lists and calls name it without the secret.
ALTER TABLE page_links ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE page_links ALTER COLUMN id DROP DEFAULT;
CREATE UNIQUE INDEX page_links_by_id ON page_links (merchant_id, id);
ALTER TABLE page_links ADD COLUMN kind TEXT NOT NULL DEFAULT 'own';
ALTER TABLE page_links ADD COLUMN from_name TEXT;
ALTER TABLE page_links ADD COLUMN revoked_at TIMESTAMPTZ;
ALTER TABLE page_links ADD COLUMN seen_at TIMESTAMPTZ;
ALTER TABLE page_links ADD COLUMN previous_seen_at TIMESTAMPTZ;

-- The code that was sent for a link. The code itself is nowhere: it is computed from `asked_at` with the installation's key.
CREATE TABLE unlock_codes (
    merchant_id UUID NOT NULL,
    link_id UUID NOT NULL,
    asked_at TIMESTAMPTZ,
    tries INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    asked_since TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, link_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Wrong tries: of a link, of an address, of an order's number. `key` is a keyed hash, so that none of these can be read here.
CREATE TABLE lockouts (
    merchant_id UUID NOT NULL,
    key TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    tried_at TIMESTAMPTZ NOT NULL,
    locked_until TIMESTAMPTZ,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX lockouts_by_tried_at ON lockouts (merchant_id, tried_at);
