-- An older version looks for the signs, and finds an order that has some when it is told the next time.
SELECT 1;
