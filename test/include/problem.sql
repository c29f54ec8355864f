\set ECHO none
-- problem(type, text): why the type refuses the text, as SQLSTATE, detail and hint; NULL if it does not.
CREATE FUNCTION pg_temp.problem(type regtype, value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    code text;
    detail text;
    hint text;
BEGIN
    EXECUTE format('SELECT %L::%s', value, type);
    RETURN NULL;
EXCEPTION WHEN others THEN
    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(' ', code, detail, nullif(format('(%s)', hint), '()'));
END
$$;
\set ECHO all
