-- Postal codes are compared without a country in front of digits: D-20099 and 20099 are one.
UPDATE orders SET postcode_key = SUBSTR(postcode_key, 2)
WHERE postcode_key GLOB '[A-Z][0-9][0-9][0-9][0-9]*' AND SUBSTR(postcode_key, 2) NOT GLOB '*[^0-9]*';
UPDATE orders SET postcode_key = SUBSTR(postcode_key, 3)
WHERE postcode_key GLOB '[A-Z][A-Z][0-9][0-9][0-9][0-9]*' AND SUBSTR(postcode_key, 3) NOT GLOB '*[^0-9]*';
