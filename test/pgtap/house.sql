-- The house rules that the catalogs can answer.  Each test shows the objects that break the rule.
BEGIN;
SELECT plan(13);

-- Everything the extension made, by class.
CREATE TEMP VIEW member AS
    SELECT d.classid, d.objid, d.objsubid, i.type, i.schema, i.identity
      FROM pg_depend d
      JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'fupin',
           LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) i
     WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e';
CREATE TEMP VIEW routine AS
    SELECT p.*, m.identity FROM member m JOIN pg_proc p ON p.oid = m.objid WHERE m.classid = 'pg_proc'::regclass;

SELECT is_empty($$SELECT type, identity FROM member WHERE schema IS DISTINCT FROM 'fupin' AND type NOT IN ('cast', 'schema', 'operator of access method', 'function of access method')$$,
                'everything stands in schema fupin');
SELECT is_empty($$SELECT type, identity FROM member
                   WHERE type IN ('function', 'procedure', 'aggregate', 'type', 'table', 'view', 'schema')
                     AND identity NOT LIKE '%[]' AND obj_description(objid, classid::regclass::text::name) IS NULL
                     AND NOT (type = 'type' AND EXISTS (SELECT FROM pg_type t WHERE t.oid = objid AND (t.typrelid <> 0 OR t.typelem <> 0 AND t.typlen = -1 AND t.typcategory = 'A')))$$,
                'every function, type, table and view has a COMMENT');
SELECT is_empty($$SELECT m.identity, a.attname FROM member m JOIN pg_attribute a ON a.attrelid = m.objid AND a.attnum > 0 AND NOT a.attisdropped
                   WHERE m.classid = 'pg_class'::regclass AND m.type IN ('table', 'view') AND col_description(a.attrelid, a.attnum) IS NULL$$,
                'every column of a table or view has a COMMENT');
SELECT is_empty($$SELECT r.identity FROM routine r JOIN pg_proc p ON p.proname = r.proname AND p.pronargs = r.pronargs AND p.pronamespace = 'pg_catalog'::regnamespace$$,
                'no function shares name and number of arguments with one of pg_catalog');
SELECT is_empty($$SELECT identity FROM routine WHERE prokind = 'f' AND prorettype <> 'trigger'::regtype AND proparallel <> 's' AND provolatile <> 'v'$$,
                'what does not write is parallel safe');
SELECT is_empty($$SELECT identity FROM routine
                   WHERE proleakproof AND prosrc !~ '^(int8|btint8|hashint8|bytea|hashvarlena)'
                     AND proname !~ '(_eq|_ne|_lt|_le|_gt|_ge|_cmp|_hash|_hash_extended)$' AND proname NOT IN ('contains', 'within', 'level', 'parent')
                     AND identity !~ 'division|verdict|ratio|tally'$$,
                'LEAKPROOF stands on comparison and containment only');
SELECT is_empty($$SELECT t.typname FROM member m JOIN pg_type t ON t.oid = m.objid WHERE m.type = 'type' AND t.typtype = 'b' AND t.typarray <> 0
                     AND NOT EXISTS (SELECT FROM pg_depend d JOIN member e ON e.objid = d.refobjid WHERE d.objid = t.typarray AND d.refobjid = t.oid)$$,
                'every type has its array type, which goes with it');
SELECT is_empty($$SELECT t.typname FROM member m JOIN pg_type t ON t.oid = m.objid
                   WHERE m.type = 'type' AND t.typtype = 'b' AND t.typelem = 0 AND (t.typreceive = 0 OR t.typsend = 0)$$,
                'every base type has binary input and output');
SELECT is_empty($$SELECT t.typname FROM member m JOIN pg_type t ON t.oid = m.objid
                   WHERE m.type = 'type' AND t.typtype = 'b' AND t.typelem = 0
                     AND (NOT EXISTS (SELECT FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod WHERE c.opcintype = t.oid AND c.opcdefault AND a.amname = 'btree')
                       OR NOT EXISTS (SELECT FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod WHERE c.opcintype = t.oid AND c.opcdefault AND a.amname = 'hash'))$$,
                'every base type sorts and hashes');
SELECT is_empty($$SELECT o.oprname, o.oprleft::regtype, o.oprright::regtype FROM member m JOIN pg_operator o ON o.oid = m.objid
                   WHERE m.classid = 'pg_operator'::regclass AND o.oprresult = 'boolean'::regtype
                     AND (o.oprrest = 0 OR o.oprjoin = 0 OR o.oprcom = 0)$$,
                'every comparison has its commutator and its estimators');
SELECT is_empty($$SELECT identity, proconfig FROM routine p JOIN pg_language l ON l.oid = p.prolang
                   WHERE l.lanname = 'plpgsql' AND NOT coalesce(proconfig @> '{"search_path=pg_catalog, pg_temp"}', false)$$,
                'plpgsql runs with search_path = pg_catalog, pg_temp');
SELECT is_empty($$SELECT identity FROM routine p JOIN pg_language l ON l.oid = p.prolang WHERE l.lanname = 'sql' AND prosqlbody IS NULL$$,
                'SQL functions have SQL-standard bodies');
SELECT is_empty($$SELECT identity FROM routine WHERE prosecdef$$, 'nothing runs with its owner''s rights');
SELECT * FROM finish();
ROLLBACK;
