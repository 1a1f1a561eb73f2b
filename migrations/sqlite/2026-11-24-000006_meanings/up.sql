-- What a merchant said that a sender's code means which no table of ours knows.
CREATE TABLE code_meanings (
    merchant_id TEXT NOT NULL,
    source TEXT NOT NULL,
    field TEXT NOT NULL,
    code TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    said_by TEXT NOT NULL,
    said_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, source, field, code),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
