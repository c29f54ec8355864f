\set ECHO none
-- refused(statement): runs a statement that should be refused and gives SQLSTATE, message and hint; 'accepted' if it is not.
CREATE FUNCTION pg_temp.refused(statement text) RETURNS TABLE (code text, message text, hint text)
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE statement;
    message := 'accepted';
    RETURN NEXT;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
    RETURN NEXT;
END
$$;
\set ECHO all
