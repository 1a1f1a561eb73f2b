-- What the signs were stands in `number` still; keys without them find the same orders.
SELECT 1;
