-- The register is made.

DROP FUNCTION fupin_register.create_by_level(jsonb, text);
DROP FUNCTION fupin_register.create_steps_beside(name, name, name);
DROP FUNCTION fupin_register.describe(jsonb, jsonb);
DROP FUNCTION fupin_register.create_money_verdict(text, text, text);
DROP FUNCTION fupin_register.create_doubt(text, text, text, text, text);
