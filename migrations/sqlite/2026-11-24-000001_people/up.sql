-- Who signs in. Not a merchant's table: a person may work for several.
CREATE TABLE people (
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    locale TEXT,
    password_hash TEXT,
    totp_secret BLOB,
    totp_since TEXT,
    totp_step BIGINT,
    created_at TEXT NOT NULL,
    disabled_at TEXT,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX people_by_email_key ON people (email_key);

-- As what they work for whom.
CREATE TABLE memberships (
    merchant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (merchant_id, person_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX memberships_by_person_id ON memberships (person_id);

-- Browsers that are signed in, by the hash of what their cookie holds.
CREATE TABLE sessions (
    token_hash TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    agent TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    second_factor_at TEXT,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE UNIQUE INDEX sessions_by_person_id ON sessions (person_id, id);
CREATE INDEX sessions_by_seen_at ON sessions (seen_at);

-- Codes that stand in for the second factor, each once.
CREATE TABLE recovery_codes (
    person_id TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (person_id, code_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);

-- Links in mails that set a password anew, by the hash of their token.
CREATE TABLE password_resets (
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX password_resets_by_person_id ON password_resets (person_id);

-- Who was asked to join, by the hash of the token in the link.
CREATE TABLE invitations (
    token_hash TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    invited_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE UNIQUE INDEX invitations_by_merchant_id ON invitations (merchant_id, id);

-- Wrong tries to sign in, by keyed hashes: of the address of who signs in, and of where from.
CREATE TABLE sign_in_lockouts (
    key TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    tried_at TEXT NOT NULL,
    locked_until TEXT,
    PRIMARY KEY (key)
);
CREATE INDEX sign_in_lockouts_by_tried_at ON sign_in_lockouts (tried_at);

-- Every change by a person or a program of a merchant: who, when, what, before and after. Never a secret.
CREATE TABLE audit_entries (
    merchant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    person_id TEXT,
    api_key_id TEXT,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT,
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX audit_entries_by_at ON audit_entries (merchant_id, at);
CREATE INDEX audit_entries_by_subject_id ON audit_entries (merchant_id, subject_kind, subject_id);
