-- Schema 3: the tax that the total of an order contains.

ALTER TABLE orders ADD COLUMN tax_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders_before ADD COLUMN tax_minor INTEGER DEFAULT 0;
