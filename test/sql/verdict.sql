-- verdict (design 3.5): what a standard says of one subject, criterion by criterion.
SET search_path = fupin, public;

-- Text form: + met, - unmet, ? unknown, . not applicable; 0 to 29 criteria; prints as it was read.
SELECT t AS read, t::verdict AS printed, criterion_count(t::verdict), met_count(t::verdict),
       unmet_count(t::verdict), unknown_count(t::verdict), not_applicable_count(t::verdict)
  FROM (VALUES (''), ('+'), ('-'), ('?'), ('.'), ('+-?.'), ('....'), ('++??--...'),
               (repeat('?', 29)), (repeat('.', 28) || '+'), (repeat('.', 29))) AS v(t);
-- Anything else says what was expected and where.
SELECT '+-x'::verdict;
SELECT ' +'::verdict;
SELECT '++＋'::verdict;
SELECT 'true'::verdict;
-- The limit: 29 criteria fit (above), 30 do not, whatever follows.
SELECT repeat('+', 30)::verdict;
SELECT (repeat('+', 30) || 'x')::verdict;
SELECT (repeat('+', 29) || 'x')::verdict;

-- passed: false if any -, else NULL if any ?, else true; that nothing applies is true.
SELECT v, passed(v), passed(v) IS NULL AS undecided
  FROM unnest('{"",+,-,?,.,++,+-,+?,-?,?-,+.,-.,?.,...,+++++-,?????+}'::verdict[]) AS v;
-- false beats unknown beats true in every position (false AND unknown AND true, as SQL has it).
SELECT count(*) AS verdicts,
       count(*) FILTER (WHERE passed((a || b || c)::verdict) IS NOT DISTINCT FROM (ta AND tb AND tc)) AS as_sql_and
  FROM (VALUES ('+', true), ('-', false), ('?', NULL), ('.', true)) AS x(a, ta),
       (VALUES ('+', true), ('-', false), ('?', NULL), ('.', true)) AS y(b, tb),
       (VALUES ('+', true), ('-', false), ('?', NULL), ('.', true)) AS z(c, tc);

-- state: positions count from 1; one outside is an error that names the limit.
SELECT i, state('+-?.', i) FROM generate_series(1, 4) AS i;
SELECT state(repeat('.', 28)::verdict, 28), state((repeat('.', 28) || '-')::verdict, 29);
SELECT state('+-?.', 0);
SELECT state('+-?.', 5);
SELECT state('', 1);
SELECT state('+', -2147483648);

-- append: the first, then the second; together at most 29.
SELECT append('+-', '?.'), append('', '+'), append('+', ''), append('', '') = '' AS both_empty;
SELECT append(repeat('+', 14)::verdict, repeat('-', 15)::verdict);
SELECT append(repeat('+', 15)::verdict, repeat('-', 15)::verdict);
SELECT append(repeat('+', 29)::verdict, '');

-- A total order with equality on length and states: DISTINCT, ORDER BY, joins and indexes work.
SELECT DISTINCT v FROM unnest('{+,-,+,.,..,"",?,..,+}'::verdict[]) AS v ORDER BY v;
SELECT '.'::verdict = '..' AS length_counts, '+'::verdict <> '-' AS state_counts, '+.'::verdict = '+.' AS same;
CREATE TEMP TABLE seen AS
    SELECT (a || b || c)::verdict AS v
      FROM unnest('{"",.,+,-,?}'::text[]) AS a, unnest('{.,+,-,?}'::text[]) AS b, unnest('{"",.,+,-,?}'::text[]) AS c;
SELECT count(*) AS pairs,
       bool_and((x.v = y.v) = (x.v::text = y.v::text)) AS equal_as_printed,
       bool_and((x.v < y.v)::int + (x.v = y.v)::int + (x.v > y.v)::int = 1) AS exactly_one,
       bool_and((x.v <= y.v) = (x.v < y.v OR x.v = y.v) AND (x.v >= y.v) = (y.v <= x.v) AND (x.v <> y.v) = (NOT x.v = y.v)) AS consistent,
       bool_and((x.v <> y.v) OR verdict_hash(x.v) = verdict_hash(y.v)) AS equal_hash_equal
  FROM seen AS x, seen AS y;
CREATE INDEX ON seen (v);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM seen WHERE v = '+-';
SELECT count(*) FROM seen WHERE v = '+-';
RESET enable_seqscan;
RESET enable_bitmapscan;
SELECT count(*) FROM seen WHERE v = '+-';

-- Every text survives in/out/in and send/receive.
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
SELECT count(DISTINCT v) AS verdicts, bool_and(pg_temp.survives('verdict', v::text)) AS survive FROM seen;
SELECT verdict_send('+-?.');
-- Received bytes are refused unless a verdict has them: a length above 29, a bit above the last criterion, the mark of
-- the aggregates, too few bytes, too many bytes.
SELECT bytes, pg_temp.receive('verdict', bytes)
  FROM (VALUES ('\x0000000000000000'::bytea), ('\x1000000000000039'), ('\x7403ffffffffffff'), ('\x77ffffffffffffff'),
               ('\x7800000000000000'), ('\x7c00000000000000'), ('\x1000000000000139'), ('\x0000000000000001'),
               ('\x8000000000000000'), ('\x9000000000000039'), ('\xffffffffffffffff'),
               ('\x10000000000000'), ('\x'), ('\x100000000000003900')) AS sent(bytes);

-- all_of: members into a household, position by position; - beats ? beats + beats .
SELECT a, b, (SELECT all_of(m) FROM unnest(ARRAY[a, b]) AS m) AS all_of,
       (SELECT any_of(m) FROM unnest(ARRAY[a, b]) AS m) AS any_of
  FROM unnest('{.,+,?,-}'::verdict[]) AS a, unnest('{.,+,?,-}'::verdict[]) AS b;
-- A NULL member is all unknown; no members, or NULL members alone, are NULL.
SELECT members, (SELECT all_of(m) FROM unnest(members) AS m) AS all_of, (SELECT any_of(m) FROM unnest(members) AS m) AS any_of
  FROM (VALUES ('{}'::verdict[]), ('{NULL}'), ('{NULL,NULL}'), ('{+-?.}'), ('{NULL,+-?.}'), ('{+-?.,NULL}'),
               ('{NULL,"",NULL}'), ('{++++,----,....,????}'), ('{+++,++.,...}'), ('{+-.,+..,+?.}')) AS v(members);
SELECT all_of((repeat('+', 28) || '-')::verdict), any_of((repeat('-', 28) || '+')::verdict), all_of(repeat('?', 29)::verdict)
  FROM generate_series(1, 2);
-- Lengths that differ are an error, also when NULL members stand between, and for the empty verdict.
SELECT all_of(m) FROM unnest('{++,NULL,+++}'::verdict[]) AS m;
SELECT any_of(m) FROM unnest('{+++,++}'::verdict[]) AS m;
SELECT all_of(m) FROM unnest('{NULL,"",+}'::verdict[]) AS m;
-- Of all triples of members (4 states and NULL at two positions) the order does not matter, nor how partial states are
-- combined, and each position follows the rule above.
CREATE TEMP TABLE member AS
    SELECT (a || b)::verdict AS v FROM unnest('{.,+,-,?}'::text[]) AS a, unnest('{.,+,-,?}'::text[]) AS b
    UNION ALL SELECT NULL;
WITH triple AS (
    SELECT ARRAY[x.v, y.v, z.v] AS members,
           all_of_step(all_of_step(all_of_step(NULL, x.v), y.v), z.v) AS all_xyz,
           all_of_step(all_of_step(all_of_step(NULL, z.v), x.v), y.v) AS all_zxy,
           all_of_combine(all_of_step(NULL, y.v), all_of_step(all_of_step(NULL, z.v), x.v)) AS all_y_zx,
           all_of_combine(all_of_step(all_of_step(NULL, x.v), y.v), all_of_step(NULL, z.v)) AS all_xy_z,
           any_of_step(any_of_step(any_of_step(NULL, x.v), y.v), z.v) AS any_xyz,
           any_of_step(any_of_step(any_of_step(NULL, z.v), x.v), y.v) AS any_zxy,
           any_of_combine(any_of_step(NULL, y.v), any_of_step(any_of_step(NULL, z.v), x.v)) AS any_y_zx,
           any_of_combine(any_of_step(any_of_step(NULL, x.v), y.v), any_of_step(NULL, z.v)) AS any_xy_z
      FROM member AS x, member AS y, member AS z
), ruled AS (
    SELECT *,
           (SELECT string_agg(s, '' ORDER BY i) FROM (
                SELECT i, CASE WHEN bool_or(s = '-') THEN '-' WHEN bool_or(s = '?') THEN '?' WHEN bool_or(s = '+') THEN '+' ELSE '.' END
                  FROM generate_series(1, 2) AS i, unnest(members) AS m, LATERAL (SELECT coalesce(state(m, i), '?')) AS l(s) GROUP BY i) AS p(i, s)) AS all_rule,
           (SELECT string_agg(s, '' ORDER BY i) FROM (
                SELECT i, CASE WHEN bool_or(s = '+') THEN '+' WHEN bool_or(s = '?') THEN '?' WHEN bool_or(s = '-') THEN '-' ELSE '.' END
                  FROM generate_series(1, 2) AS i, unnest(members) AS m, LATERAL (SELECT coalesce(state(m, i), '?')) AS l(s) GROUP BY i) AS p(i, s)) AS any_rule
      FROM triple
)
SELECT count(*) AS triples,
       bool_and(all_xyz = all_zxy AND all_xyz = all_y_zx AND all_xyz = all_xy_z) AS all_of_any_order,
       bool_and(any_xyz = any_zxy AND any_xyz = any_y_zx AND any_xyz = any_xy_z) AS any_of_any_order,
       bool_and(verdict_final(all_xyz)::text = all_rule) FILTER (WHERE members <> '{NULL,NULL,NULL}') AS all_of_as_ruled,
       bool_and(verdict_final(any_xyz)::text = any_rule) FILTER (WHERE members <> '{NULL,NULL,NULL}') AS any_of_as_ruled
  FROM ruled;
-- A state made up by hand is checked like anything from outside.
SELECT all_of_step(-1, '+');
SELECT any_of_combine(1, 2);
SELECT verdict_final(9223372036854775807);
-- Parallel workers give the same answer.
CREATE TABLE verdict_member AS
    SELECT n % 100 AS household, CASE WHEN n % 7 = 0 THEN NULL ELSE (translate((n * 7919 % 4)::text || (n % 4)::text || '3', '0123', '.+-?'))::verdict END AS v
      FROM generate_series(1, 20000) AS n;
CREATE TEMP TABLE alone AS SELECT household, all_of(v), any_of(v) FROM verdict_member GROUP BY household;
ALTER TABLE verdict_member SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT household, all_of(v), any_of(v) FROM verdict_member GROUP BY household;
SELECT count(*) AS households, bool_and(a.all_of = p.all_of AND a.any_of = p.any_of) AS same
  FROM alone AS a JOIN (SELECT household, all_of(v), any_of(v) FROM verdict_member GROUP BY household) AS p USING (household);
DROP TABLE verdict_member;
