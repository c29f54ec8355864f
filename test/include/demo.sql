-- Makes the database :database with the sample register, for `make demo`, `make demo-shell` and the test of the
-- documents.  Clock, accepted basis and search path are settings of the database, so that every connection has them.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
CREATE DATABASE :database;
ALTER DATABASE :database SET search_path = fupin_report, fupin_register, fupin, public;
ALTER DATABASE :database SET fupin.as_of = '2019-06-30';
ALTER DATABASE :database SET fupin.accept_basis = 'unverified';
ALTER DATABASE :database SET jit = off;
\connect :database
SET client_min_messages = warning;
CREATE EXTENSION fupin CASCADE;
CALL fupin.create_register();
CALL fupin_register.load_sample();
ANALYZE;
