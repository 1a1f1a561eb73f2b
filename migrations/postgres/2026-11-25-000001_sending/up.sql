-- What a merchant sends with: one account for each channel. How the last message went stands beside it.
CREATE TABLE sending_accounts (
    merchant_id UUID NOT NULL,
    channel TEXT NOT NULL,
    settings JSONB NOT NULL,
    secret BYTEA,
    changed_at TIMESTAMPTZ NOT NULL,
    sent_at TIMESTAMPTZ,
    problem TEXT,
    problem_at TIMESTAMPTZ,
    PRIMARY KEY (merchant_id, channel),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
