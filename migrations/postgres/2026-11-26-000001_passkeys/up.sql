-- What people sign in with in place of a password: the public key, as the library that checks signatures keeps it.
CREATE TABLE passkeys (
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    credential_id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    credential JSONB NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ,
    PRIMARY KEY (id),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE UNIQUE INDEX passkeys_by_credential_id ON passkeys (credential_id);
CREATE INDEX passkeys_by_person_id ON passkeys (person_id);

-- Questions to passkeys that were answered: each is answered once.
CREATE TABLE spent_challenges (
    challenge_hash TEXT COLLATE "C" NOT NULL,
    spent_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (challenge_hash)
);
CREATE INDEX spent_challenges_by_spent_at ON spent_challenges (spent_at);
