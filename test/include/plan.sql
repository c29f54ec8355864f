-- What a query does: the nodes of its plan, and how often a function ran.

-- The nodes of a plan, each with the CTEs that it lies in (/outer/inner) and what it computes.
CREATE FUNCTION pg_temp.nodes(query text) RETURNS TABLE (node text, ctes text, computes text) LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (VERBOSE, FORMAT JSON) ' || query INTO plan;
    RETURN QUERY
        WITH RECURSIVE tree AS (
            SELECT plan -> 0 -> 'Plan' AS n, '' AS cte
             UNION ALL
            SELECT child, CASE WHEN child ->> 'Subplan Name' LIKE 'CTE %' THEN cte || '/' || substr(child ->> 'Subplan Name', 5) ELSE cte END
              FROM tree CROSS JOIN LATERAL jsonb_array_elements(n -> 'Plans') child
        )
        SELECT n ->> 'Node Type', cte, concat_ws(' ', n ->> 'Output', n ->> 'Filter', n ->> 'Function Call', n ->> 'Hash Cond', n ->> 'Join Filter') FROM tree;
END
$$;
CREATE FUNCTION pg_temp.scans(query text) RETURNS TABLE (node text, relation text, alias text) LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RETURN QUERY
        WITH RECURSIVE tree AS (
            SELECT plan -> 0 -> 'Plan' AS n
             UNION ALL
            SELECT child FROM tree CROSS JOIN LATERAL jsonb_array_elements(n -> 'Plans') child
        )
        SELECT n ->> 'Node Type', n ->> 'Relation Name', n ->> 'Alias' FROM tree WHERE n ->> 'Relation Name' IS NOT NULL;
END
$$;
-- How often a query went through a table anew, at most.
CREATE FUNCTION pg_temp.passes(query text) RETURNS TABLE (relation text, passes bigint) LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ' || query INTO plan;
    RETURN QUERY
        WITH RECURSIVE tree AS (
            SELECT plan -> 0 -> 'Plan' AS n
             UNION ALL
            SELECT child FROM tree CROSS JOIN LATERAL jsonb_array_elements(n -> 'Plans') child
        )
        SELECT n ->> 'Relation Name', max((n ->> 'Actual Loops')::bigint) FROM tree WHERE n ->> 'Relation Name' IS NOT NULL GROUP BY n ->> 'Relation Name';
END
$$;
-- How often a function ran in a query.
CREATE FUNCTION pg_temp.runs(function text, query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    before bigint := COALESCE((SELECT sum(calls) FROM pg_stat_xact_user_functions WHERE schemaname = 'fupin' AND funcname = function), 0);
BEGIN
    EXECUTE query;
    RETURN COALESCE((SELECT sum(calls) FROM pg_stat_xact_user_functions WHERE schemaname = 'fupin' AND funcname = function), 0) - before;
END
$$;
