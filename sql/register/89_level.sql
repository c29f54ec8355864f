-- The register is made.

DROP FUNCTION fupin_register.create_by_level(jsonb, text);
