-- What people sign in with in place of a password: the public key, as the library that checks signatures keeps it.
CREATE TABLE passkeys (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    credential_id TEXT NOT NULL,
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE UNIQUE INDEX passkeys_by_credential_id ON passkeys (credential_id);
CREATE INDEX passkeys_by_person_id ON passkeys (person_id);

-- Questions to passkeys that were answered: each is answered once.
CREATE TABLE spent_challenges (
    challenge_hash TEXT NOT NULL,
    spent_at TEXT NOT NULL,
    PRIMARY KEY (challenge_hash)
);
CREATE INDEX spent_challenges_by_spent_at ON spent_challenges (spent_at);
