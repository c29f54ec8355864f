-- What CREATE EXTENSION fupin runs, part 00: the schema, the clock and the accepted basis.
\echo Use "CREATE EXTENSION fupin CASCADE" to load this file. \quit

CREATE SCHEMA fupin;
COMMENT ON SCHEMA fupin IS 'fupin: types, functions and the catalogue of poverty-alleviation documents';
GRANT USAGE ON SCHEMA fupin TO PUBLIC;

CREATE FUNCTION fupin.message(message text) RETURNS text
    STABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_message';
COMMENT ON FUNCTION fupin.message(text) IS
    'a message of the extension''s scripts in the language of lc_messages, as RAISE ... USING MESSAGE = format(fupin.message(''...%s''), ...) needs it; what is not translated stays as it is';
-- Kinds of subjects, which messages name by fupin.message(kind): /* message */ 'person', /* message */ 'household',
-- /* message */ 'village', /* message */ 'county', /* message */ 'subject'.

DO $$
BEGIN
    IF pg_catalog.getdatabaseencoding() OPERATOR(pg_catalog.<>) 'UTF8' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('fupin needs a database with encoding UTF8'),
                  ERRCODE = 'feature_not_supported',
                  DETAIL = pg_catalog.format(fupin.message('This database has encoding %s.'), pg_catalog.getdatabaseencoding()),
                  HINT = fupin.message('Create one with: CREATE DATABASE name TEMPLATE template0 ENCODING ''UTF8''.');
    END IF;
END
$$;

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

