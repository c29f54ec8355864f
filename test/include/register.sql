\set echo_was :ECHO
\set ECHO none
-- The register, before a test begins its transaction: made and kept by the first test of a database that asks for it, since
-- making it takes longer than most tests; a test takes back its rows only.  Numbers given by the register begin at 1.
SELECT to_regnamespace('fupin_register') IS NULL AS register_is_missing \gset
\if :register_is_missing
BEGIN;
SET LOCAL client_min_messages = warning;
CALL fupin.create_register();
COMMIT;
\else
SELECT count(setval(oid::regclass, 1, false)) AS numbers_begin_at_1 FROM pg_class WHERE relkind = 'S' AND relnamespace = 'fupin_register'::regnamespace \gset
\endif
\set ECHO :echo_was
