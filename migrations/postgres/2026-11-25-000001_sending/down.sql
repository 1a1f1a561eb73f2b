DROP TABLE sending_accounts;
