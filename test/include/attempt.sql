\set ECHO none
-- attempt(statement): runs a statement with every check of it, takes back what it did, and gives 'accepted', or
-- SQLSTATE, name of the broken constraint and message; advice(statement) gives detail and hint of the refusal.
CREATE FUNCTION pg_temp.refusal(statement text, OUT code text, OUT rule text, OUT message text, OUT detail text, OUT hint text)
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE statement;
    SET CONSTRAINTS ALL IMMEDIATE;
    RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, rule = CONSTRAINT_NAME, message = MESSAGE_TEXT,
                            detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END
$$;
CREATE FUNCTION pg_temp.attempt(statement text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE code
               WHEN 'FP000' THEN 'accepted'
               WHEN '23514' THEN concat_ws(' ', code, rule) || CASE WHEN message ~ '^(new row for relation|value for domain) ' THEN '' ELSE ': ' || message END
               ELSE concat_ws(' ', code, COALESCE(NULLIF(rule, ''), message))
           END
      FROM pg_temp.refusal(statement)
$$;
CREATE FUNCTION pg_temp.advice(statement text, OUT detail text, OUT hint text) LANGUAGE sql AS $$
    SELECT refusal.detail, refusal.hint FROM pg_temp.refusal(statement)
$$;
\set ECHO all
