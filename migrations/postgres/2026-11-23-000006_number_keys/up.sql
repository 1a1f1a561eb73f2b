-- Order numbers are compared by their letters and digits alone: MO-1003 is found as mo1003, too. The signs
-- that shops use are taken out here; an order with another one gets its key when it is told the next time.
UPDATE orders SET number_key = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(number_key, '-', ''), '/', ''), '.', ''), '_', ''), '#', ''), '–', ''), '+', ''), ':', ''), '*', ''), '(', ''), ')', '');
