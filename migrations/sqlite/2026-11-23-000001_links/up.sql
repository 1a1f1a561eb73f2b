-- What a link shows is decided by its kind; a shopper's shared links can be taken back. `seen_at` and `previous_seen_at` are the last
-- view of this visit and of the visit before. A link has an id besides its token: lists and calls name it without the secret.
ALTER TABLE page_links ADD COLUMN id TEXT NOT NULL DEFAULT '';
UPDATE page_links SET id = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
    || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)));
CREATE UNIQUE INDEX page_links_by_id ON page_links (merchant_id, id);
ALTER TABLE page_links ADD COLUMN kind TEXT NOT NULL DEFAULT 'own';
ALTER TABLE page_links ADD COLUMN from_name TEXT;
ALTER TABLE page_links ADD COLUMN revoked_at TEXT;
ALTER TABLE page_links ADD COLUMN seen_at TEXT;
ALTER TABLE page_links ADD COLUMN previous_seen_at TEXT;

-- The code that was sent for a link. The code itself is nowhere: it is computed from `asked_at` with the installation's key.
CREATE TABLE unlock_codes (
    merchant_id TEXT NOT NULL,
    link_id TEXT NOT NULL,
    asked_at TEXT,
    tries INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    asked_since TEXT NOT NULL,
    PRIMARY KEY (merchant_id, link_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);

-- Wrong tries: of a link, of an address, of an order's number. `key` is a keyed hash, so that none of these can be read here.
CREATE TABLE lockouts (
    merchant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    tried_at TEXT NOT NULL,
    locked_until TEXT,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX lockouts_by_tried_at ON lockouts (merchant_id, tried_at);
