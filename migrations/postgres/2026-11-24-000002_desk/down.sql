DROP TABLE setup_steps;
DROP TABLE inbox_subjects;
DROP TABLE incidents;
DROP TABLE order_notes;
DROP TABLE order_terms;
DROP INDEX shipments_by_status;
DROP INDEX orders_by_brand_id;
DROP INDEX orders_by_listed_at;
ALTER TABLE orders DROP COLUMN listed_at;
