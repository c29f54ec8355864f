-- What CREATE EXTENSION fupin runs, part 00: the schema, the clock and the accepted basis.
\echo Use "CREATE EXTENSION fupin CASCADE" to load this file. \quit

DO $$
BEGIN
    IF pg_catalog.getdatabaseencoding() OPERATOR(pg_catalog.<>) 'UTF8' THEN
        RAISE EXCEPTION 'fupin needs a database with encoding UTF8'
            USING ERRCODE = 'feature_not_supported',
                  DETAIL = pg_catalog.format('This database has encoding %s.', pg_catalog.getdatabaseencoding()),
                  HINT = 'Create one with: CREATE DATABASE name TEMPLATE template0 ENCODING ''UTF8''.';
    END IF;
END
$$;

CREATE SCHEMA fupin;
COMMENT ON SCHEMA fupin IS 'fupin: types, functions and the catalogue of poverty-alleviation documents';
GRANT USAGE ON SCHEMA fupin TO PUBLIC;

CREATE FUNCTION fupin.as_of() RETURNS date
    STABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_as_of';
COMMENT ON FUNCTION fupin.as_of() IS
    'the one clock: the setting fupin.as_of (an ISO date), else today in Asia/Shanghai; never NULL';

CREATE FUNCTION fupin.accept_basis() RETURNS text
    STABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_accept_basis';
COMMENT ON FUNCTION fupin.accept_basis() IS
    'the setting fupin.accept_basis: the weakest status of a parameter that still counts as known (published, adopted, estimate, assumed, unverified; default estimate); never NULL';

