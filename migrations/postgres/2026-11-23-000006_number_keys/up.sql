-- Order numbers are compared by their letters and digits alone: MO-1003 is found as mo1003, too.
UPDATE orders SET number_key = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(number_key, '-', ''), '/', ''), '.', ''), '_', ''), '#', ''), '–', ''), '+', ''), ':', ''), '*', ''), '(', ''), ')', '');
