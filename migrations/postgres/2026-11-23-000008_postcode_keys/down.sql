-- An older version looks for the country too, and finds such an order when it is told the next time.
SELECT 1;
