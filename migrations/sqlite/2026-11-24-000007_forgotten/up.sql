-- Orders that were forgotten and then removed, by a hash of what their shop calls them: told again, they are forgotten again.
CREATE TABLE forgotten_orders (
    merchant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (merchant_id, key),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
