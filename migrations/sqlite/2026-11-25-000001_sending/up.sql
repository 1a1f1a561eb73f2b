-- What a merchant sends with: one account for each channel. How the last message went stands beside it.
CREATE TABLE sending_accounts (
    merchant_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    settings TEXT NOT NULL,
    secret BLOB,
    changed_at TEXT NOT NULL,
    sent_at TEXT,
    problem TEXT,
    problem_at TEXT,
    PRIMARY KEY (merchant_id, channel),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
