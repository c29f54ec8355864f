-- Makes the database :database with the sample register, for `make demo`, `make demo-shell` and tests; as a copy of the database :template
-- if that is set.  Clock, accepted basis and search path are settings of the database, so that every connection has them.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
\if :{?template} \else \set template template1 \endif
CREATE DATABASE :database TEMPLATE :template;
ALTER DATABASE :database SET search_path = fupin_report, fupin_register, fupin, public;
ALTER DATABASE :database SET fupin.as_of = '2019-06-30';
ALTER DATABASE :database SET fupin.accept_basis = 'unverified';
ALTER DATABASE :database SET jit = off;
\connect :database
SET client_min_messages = warning;
SELECT to_regnamespace('fupin_register') IS NULL AS is_new \gset
\if :is_new
CREATE EXTENSION fupin CASCADE;
CALL fupin.create_register();
CALL fupin_register.load_sample();
ANALYZE;
\endif
