-- Who signs in. Not a merchant's table: a person may work for several.
CREATE TABLE people (
    id UUID NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    email_key TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C",
    password_hash TEXT COLLATE "C",
    totp_secret BYTEA,
    totp_since TIMESTAMPTZ,
    totp_step BIGINT,
    created_at TIMESTAMPTZ NOT NULL,
    disabled_at TIMESTAMPTZ,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX people_by_email_key ON people (email_key);

-- As what they work for whom.
CREATE TABLE memberships (
    merchant_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (merchant_id, person_id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX memberships_by_person_id ON memberships (person_id);

-- Browsers that are signed in, by the hash of what their cookie holds.
CREATE TABLE sessions (
    token_hash TEXT COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    agent TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL,
    confirmed_at TIMESTAMPTZ NOT NULL,
    second_factor_at TIMESTAMPTZ,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE UNIQUE INDEX sessions_by_person_id ON sessions (person_id, id);
CREATE INDEX sessions_by_seen_at ON sessions (seen_at);

-- Codes that stand in for the second factor, each once.
CREATE TABLE recovery_codes (
    person_id UUID NOT NULL,
    code_hash TEXT COLLATE "C" NOT NULL,
    used_at TIMESTAMPTZ,
    PRIMARY KEY (person_id, code_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);

-- Links in mails that set a password anew, by the hash of their token.
CREATE TABLE password_resets (
    token_hash TEXT COLLATE "C" NOT NULL,
    person_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX password_resets_by_person_id ON password_resets (person_id);

-- Who was asked to join, by the hash of the token in the link.
CREATE TABLE invitations (
    token_hash TEXT COLLATE "C" NOT NULL,
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    invited_by UUID,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE UNIQUE INDEX invitations_by_merchant_id ON invitations (merchant_id, id);

-- Wrong tries to sign in, by keyed hashes: of the address of who signs in, and of where from.
CREATE TABLE sign_in_lockouts (
    key TEXT COLLATE "C" NOT NULL,
    wrong INTEGER NOT NULL,
    tried_at TIMESTAMPTZ NOT NULL,
    locked_until TIMESTAMPTZ,
    PRIMARY KEY (key)
);
CREATE INDEX sign_in_lockouts_by_tried_at ON sign_in_lockouts (tried_at);

-- Every change by a person or a program of a merchant: who, when, what, before and after. Never a secret.
CREATE TABLE audit_entries (
    merchant_id UUID NOT NULL,
    id UUID NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    person_id UUID,
    api_key_id UUID,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject_id TEXT COLLATE "C",
    subject TEXT COLLATE "C" NOT NULL,
    before JSONB,
    after JSONB,
    PRIMARY KEY (merchant_id, id),
    FOREIGN KEY (merchant_id) REFERENCES merchants (id)
);
CREATE INDEX audit_entries_by_at ON audit_entries (merchant_id, at);
CREATE INDEX audit_entries_by_subject_id ON audit_entries (merchant_id, subject_kind, subject_id);
