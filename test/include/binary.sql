\set ECHO none
-- Tools for testing binary input and output, to be read with \i by a test of a type.
--
-- receive(type, bytes) hands the bytes to the type's receive function, as a client or another server would (through
-- COPY BINARY of one value), and answers the value as text, or the SQLSTATE and message of the error.
-- survives(type, text) tells whether the text comes back from in/out/in and from send/receive.

CREATE FUNCTION pg_temp.receive(type regtype, bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    file text := current_setting('data_directory') || '/fupin_binary_test';
    large_object oid := lo_from_bytea(0, '\x5047434f50590aff0d0a00' || int4send(0) || int4send(0)
                                         || int2send(1::int2) || int4send(length(bytes)) || bytes || int2send((-1)::int2));
    result text;
    detail text;
BEGIN
    PERFORM lo_export(large_object, file);
    PERFORM lo_unlink(large_object);
    BEGIN
        EXECUTE format('CREATE TEMP TABLE received (value %s)', type);
        EXECUTE format('COPY received FROM %L (FORMAT binary)', file);
        SELECT value::text INTO STRICT result FROM received;
    EXCEPTION WHEN others THEN
        GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
        RETURN concat_ws(' ', SQLSTATE, SQLERRM, nullif(format('(%s)', detail), '()'));
    END;
    DROP TABLE received;
    RETURN result;
END
$$;

CREATE FUNCTION pg_temp.survives(type regtype, value text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    once text;
    twice text;
    bytes bytea;
BEGIN
    EXECUTE format('SELECT %L::%s::text', value, type) INTO STRICT once;
    EXECUTE format('SELECT %L::%s::text, %s_send(%L::%s)', once, type, type, once, type) INTO STRICT twice, bytes;
    RETURN once = twice AND pg_temp.receive(type, bytes) = once;
END
$$;
\set ECHO all
