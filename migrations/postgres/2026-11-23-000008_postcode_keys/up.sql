-- Postal codes are compared without a country in front of digits: D-20099 and 20099 are one.
UPDATE orders SET postcode_key = REGEXP_REPLACE(postcode_key, '^[A-Z]{1,2}', '')
WHERE postcode_key ~ '^[A-Z]{1,2}[0-9]{4,}$';
