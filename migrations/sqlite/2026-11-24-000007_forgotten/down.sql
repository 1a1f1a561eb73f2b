DROP TABLE forgotten_orders;
