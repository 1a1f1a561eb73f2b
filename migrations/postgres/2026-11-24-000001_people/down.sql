DROP TABLE audit_entries;
DROP TABLE sign_in_lockouts;
DROP TABLE invitations;
DROP TABLE password_resets;
DROP TABLE recovery_codes;
DROP TABLE sessions;
DROP TABLE memberships;
DROP TABLE people;
