-- Criteria as part of the plan (design 8): in which shapes, as which conditions, with which indexes, and that the answers stay.
SET datestyle = ISO;
CREATE SCHEMA compiled;
SET search_path = compiled;

CREATE TYPE labour AS ENUM ('full', 'half', 'none');
CREATE DOMAIN people AS integer CHECK (VALUE >= 0);
CREATE TABLE household (
    id integer PRIMARY KEY, dropped integer, division fupin.division, members people, rooms smallint, registered_on date, income numeric(12, 2),
    dividend numeric, grade text, relation varchar(8), code char(4), labour labour, water boolean, food boolean, has_labour boolean, facts jsonb, params jsonb
);
ALTER TABLE household DROP COLUMN dropped;
INSERT INTO household
SELECT i, ('440512' || lpad((i % 9 + 1)::text, 3, '0') || '001')::fupin.division, CASE i WHEN 9 THEN 8 ELSE i % 6 + 1 END, i % 4, date '2016-01-01' + i % 900, i % 9000, i % 700,
       chr(65 + i % 4), CASE WHEN i % 3 = 0 THEN 'head' ELSE 'spouse' END, CASE WHEN i % 50 = 0 THEN 'B2' ELSE 'A1' END,
       (ARRAY['full', 'half', 'none'])[1 + i % 3]::labour, i % 7 <> 0, nullif(i % 11, 0) > 1, i % 2 = 0,
       jsonb_build_object('roof', i % 5), '{"line": 4000}'
  FROM generate_series(1, 4000) AS i;
CREATE INDEX household_income ON household (income);
CREATE INDEX household_registered_on ON household (registered_on);
CREATE INDEX household_members ON household (members);
CREATE INDEX household_code ON household (code);
CREATE INDEX household_division ON household (division);
CREATE INDEX household_dry ON household (id) WHERE NOT water;
CREATE INDEX household_grade ON household (id) WHERE grade = 'D';
CREATE INDEX household_undivided ON household (id) WHERE dividend OPERATOR(fupin.?<) 20;
ANALYZE household;
CREATE VIEW household_view AS
    SELECT id, income - dividend AS income, grade IN ('A', 'B') AS safe, coalesce(members, 1) AS members, water FROM household;
CREATE TABLE village_household (LIKE household) PARTITION BY RANGE (id);
CREATE TABLE village_household_1 PARTITION OF village_household FOR VALUES FROM (1) TO (2001);
CREATE TABLE village_household_2 PARTITION OF village_household FOR VALUES FROM (2001) TO (4001);
INSERT INTO village_household SELECT * FROM household;
ANALYZE village_household;

-- What a row may be.
-- A table's.
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'income: income >= 4000 when has_labour; water; roof: facts.roof > 2') FROM household AS h;
-- A subquery's, under the names that the query gives its columns.
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'net >= 4000; wet') FROM (SELECT id, income, water FROM household OFFSET 0) AS h (number, net, wet);
-- A view's, which the planner replaces by a row of expressions.
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'income >= 4000; safe; members < 7') FROM household_view AS h;
-- One that may be missing, of a table and of a view: every column is NULL then, also one that never is by itself.
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'income >= 4000; water') FROM generate_series(1, 9) AS n LEFT JOIN household AS h ON h.id = n;
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'members > 0; water') FROM generate_series(1, 9) AS n LEFT JOIN household_view AS h ON h.id = n;
SELECT n, fupin.assess(h, 'members > 0; water; id is known'), fupin.passed(fupin.assess(h, 'members > 0'))
  FROM generate_series(3999, 4001) AS n LEFT JOIN household_view AS h ON h.id = n ORDER BY n;
-- A partitioned table's; a list's; a materialized query's; a join's; a row written out.
EXPLAIN (VERBOSE, COSTS OFF) SELECT id FROM village_household AS h WHERE fupin.passed(fupin.assess(h, 'id < 9; water'));
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(v, 'a > 3; b') FROM (VALUES (1, true), (4, false)) AS v (a, b);
EXPLAIN (VERBOSE, COSTS OFF) WITH h AS MATERIALIZED (SELECT id, water FROM household) SELECT fupin.assess(h, 'id > 3; water') FROM h;
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(pair, 'n > 3; water') FROM (generate_series(1, 9) AS g (n) JOIN household AS h ON h.id = g.n) AS pair;
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(ROW(h.id, h.water), 'f1 > 3; f2') FROM household AS h;

-- What the conditions become.
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line text;
    result text := '';
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
        result := result || line || ' ';
    END LOOP;
    RETURN result;
END
$$;
CREATE FUNCTION pg_temp.compiled(criteria text) RETURNS text LANGUAGE sql
    RETURN substring(pg_temp.plan_of(format('SELECT fupin.passed(fupin.assess(h, %L)) FROM household AS h', criteria)) FROM 'Output: (.*) $');
\pset format unaligned
SELECT criteria, pg_temp.compiled(criteria) AS compiled
  FROM unnest(ARRAY[
       'water', 'not water', 'water = food', 'unknown', 'water and (food or not has_labour)',
       'members >= 3', 'rooms < members', 'members > 2.5', 'members <> -1', 'members < 99999999999',
       'income >= 4000', 'income < dividend', 'members = dividend', 'dividend <> 45%',
       'registered_on <= date ''2018-12-31''', 'income between 1 and 2000', 'members in (1, 2, 3)', 'members not in (1, 2.5)', 'income in (1)',
       'grade = ''A''', 'grade in (''A'', ''B'')', 'relation not in (''head'')', 'grade <> relation', 'code = ''A1''', 'labour = ''half''',
       'grade is known', 'grade is not known', 'income is known', 'registered_on is not known', 'labour is known', 'division within 440512',
       'water when has_labour', 'water among has_labour', 'water when income < 100', 'water among not (members > 3)',
       -- a constant that is worked out is worked out once
       'income >= 45% of 20000', 'dividend < 3 * 7 - 1 / 4', 'income > -(2 + 3)', 'income > 1 / 0',
       -- what is worked out of columns, and what stands in a jsonb column, the interpreter answers over the values
       'income - dividend >= 4000', 'income / members > 45% of dividend', 'income >= 45% of $line', 'facts.roof > 2', 'registered_on + 3 months < date ''2019-06-30''', 'least(income, dividend) > 3',
       'income >= coalesce($line, 4000)', 'division within 440512 when facts.roof = 1', 'code = ''A1 ''', 'income = unknown',
       -- together: its own conditions first, then the interpreter once for all of the rest
       'roof: facts.roof > 2; water; line: income >= $line when has_labour; food among members > 2']) AS criteria;
\pset format aligned

-- What stays a call of the row: no criteria, a row of volatile expressions, one of the query outside, and criteria that the row
-- does not fit, which are an error when a row comes and not before.
SELECT why, pg_temp.plan_of(query) ~ 'fupin\.assess\(' AS stays
  FROM (VALUES ('no criteria', 'SELECT fupin.assess(h, NULL) IS NULL FROM household AS h'),
               ('volatile', 'SELECT fupin.assess(ROW(random() > 0.5, h.water), ''f1; f2'') FROM household AS h'),
               ('of the query outside', 'SELECT v FROM household AS h, LATERAL (SELECT fupin.assess(h, ''water'') AS v OFFSET 0) AS answer'),
               ('grouping sets', 'SELECT fupin.assess(h, ''water''), count(*) FROM household AS h GROUP BY ROLLUP (h)'),
               ('no such column', 'SELECT fupin.assess(h, ''wine'') FROM household AS h'),
               ('of another type', 'SELECT fupin.assess(h, ''grade > 3'') FROM household AS h'),
               ('names no column', 'SELECT fupin.assess(h, ''45% of 10 > 3'') FROM household AS h')) AS v (why, query);
SELECT fupin.assess(h, 'wine') FROM household AS h;
PREPARE given (fupin.criteria) AS SELECT id FROM household AS h WHERE id < 4 AND fupin.passed(fupin.assess(h, $1)) ORDER BY id;
EXPLAIN (COSTS OFF) EXECUTE given ('water');
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE given ('water');
EXECUTE given ('water');
RESET plan_cache_mode;
-- A plan goes with what it was made from: a column that is renamed, a label that is.
PREPARE standing AS SELECT id, fupin.assess(h, 'labour = ''half''; water') FROM household AS h WHERE id IN (1, 7) ORDER BY id;
EXECUTE standing;
ALTER TYPE labour RENAME VALUE 'half' TO 'partial';
EXECUTE standing;
ALTER TYPE labour RENAME VALUE 'partial' TO 'half';
ALTER TABLE household RENAME COLUMN water TO safe_water;
EXECUTE standing;
ALTER TABLE household RENAME COLUMN safe_water TO water;
EXECUTE standing;

-- Indexes: of the column, of the right expression, partial ones; the first answers what the second does.
CREATE FUNCTION pg_temp.index_of(criteria text) RETURNS TABLE (condition text, indexes text, by_index bigint, by_interpreter bigint) LANGUAGE plpgsql AS $$
DECLARE
    plan text := pg_temp.plan_of(format('SELECT id FROM household AS h WHERE fupin.passed(fupin.assess(h, %L))', criteria));
BEGIN
    condition := substring(plan FROM 'Index Cond: (.*?) (?: |$)');
    indexes := substring(plan FROM '(?:using|Index Scan on) (?:compiled\.)?(\w+)');
    EXECUTE format('SELECT count(*) FROM household AS h WHERE fupin.passed(fupin.assess(h, %L))', criteria) INTO by_index;
    EXECUTE 'SELECT count(*) FROM household AS h, (SELECT $1::fupin.criteria AS c OFFSET 0) AS given WHERE fupin.passed(fupin.assess(h, c))'
       INTO by_interpreter USING criteria;
    RETURN NEXT;
END
$$;
SELECT criteria, plan.*
  FROM unnest(ARRAY['income >= 3990; food', 'income between 10 and 20', 'registered_on < date ''2016-01-03''', 'code = ''B2'' and has_labour', 'members in (7, 8)',
                    'division within 440512009', 'food; not water', 'grade = ''D''; facts.roof = 3', 'dividend < 20; food', 'food; water']) AS criteria
 CROSS JOIN LATERAL pg_temp.index_of(criteria) AS plan;
-- Estimates are those of the conditions written by hand.
CREATE FUNCTION pg_temp.estimate(condition text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) SELECT * FROM household AS h WHERE ' || condition INTO plan;
    RETURN plan #>> '{0,Plan,Plan Rows}';
END
$$;
SELECT criteria, pg_temp.estimate(format('fupin.passed(fupin.assess(h, %L))', criteria)) = pg_temp.estimate(hand) AS same
  FROM (VALUES ('income >= 3000', 'income >= 3000'), ('grade in (''A'', ''B''); water', 'grade IN (''A'', ''B'') AND water'),
               ('water when has_labour', 'NOT has_labour OR water'), ('income < 40', 'income < 40'), ('registered_on = date ''2016-02-01''', 'registered_on = ''2016-02-01''')) AS v (criteria, hand);
-- Parallel workers, for the answer and for the verdicts.
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT count(*) FROM household AS h WHERE fupin.passed(fupin.assess(h, 'food; water when has_labour; facts.roof > 2'));
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(h, 'food; water when has_labour; facts.roof > 2') AS verdict, count(*) FROM household AS h GROUP BY 1;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET max_parallel_workers_per_gather;

-- The calls that plans hold, written by hand.  assess_values() takes the columns in the order of first mention.
SELECT fupin.assess_values('a > 3; b when a < 9', 4, false), fupin.assess_values('a > 3; b when a < 9', NULL::numeric, true),
       fupin.passed_values('a > 3; b when a < 9', 4, true), fupin.passed_values('a > 3; b', 4, NULL::boolean), fupin.passed_values('b; a > 3', NULL::boolean, 3);
SELECT fupin.assess_values('a > 3; b', 4);
SELECT fupin.passed_values('a > 3', 4, 5);
SELECT fupin.assess_values('a > 3', 'four'::text);
SELECT fupin.assess_values(NULL, 4) IS NULL AS no_criteria, fupin.passed_values(NULL, 4) IS NULL AS nothing_passed;
-- passed() of such a call is taken apart in the same way, unless it does not fit.
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.passed(fupin.assess_values('id > 3; water', id, water)) FROM household;
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.passed(fupin.assess_values('id > 3; water', id)) FROM household;
EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.passed(fupin.assess_values('id > 3; water', water, id)) FROM household;

-- The whole language of queries around such a call answers the same, whether the planner sees the criteria or only the executor does.
CREATE TEMP TABLE given (criteria fupin.criteria);
INSERT INTO given VALUES ('income >= 2000 when has_labour; water among food; grade in (''A'', ''B''); facts.roof > 1; members between 2 and 5');
CREATE VIEW joined AS
    SELECT h.id, h.income, h.has_labour, coalesce(n.water, false) AS water, h.food, n.grade, n.facts, 3 AS members FROM household AS h LEFT JOIN household AS n ON n.id = h.id + 3990;
CREATE VIEW united AS
    SELECT id, income, has_labour, water, food, grade, facts, members FROM household WHERE id < 100
     UNION ALL SELECT id, 9 - income, NOT has_labour, NULL, food, 'A', facts, 3 FROM household WHERE id > 3900;
CREATE VIEW guarded WITH (security_barrier) AS SELECT * FROM household WHERE id % 2 = 0;
CREATE TYPE fact_row AS (income numeric, has_labour boolean, water boolean, food boolean, grade text, facts jsonb, members integer);
CREATE FUNCTION pg_temp.answers(query text) RETURNS TABLE (same boolean, rows bigint) LANGUAGE plpgsql AS $$
DECLARE
    compiled text[];
    interpreted text[];
BEGIN
    EXECUTE format('SELECT array_agg(q::text ORDER BY q::text) FROM (%s) AS q', replace(query, '$1', quote_literal((SELECT criteria FROM given)))) INTO compiled;
    EXECUTE format('SELECT array_agg(q::text ORDER BY q::text) FROM (%s) AS q', replace(query, '$1', '(SELECT criteria FROM given)')) INTO interpreted;
    RETURN QUERY SELECT compiled IS NOT DISTINCT FROM interpreted, cardinality(compiled)::bigint;
END
$$;
SELECT query, answers.*
  FROM unnest(ARRAY[
       'SELECT id, fupin.assess(h, $1) FROM joined AS h',
       'SELECT id, fupin.assess(h, $1), fupin.passed(fupin.assess(h, $1)) FROM united AS h',
       'SELECT n, fupin.assess(h, $1), fupin.passed(fupin.assess(h, $1)) FROM generate_series(90, 110) AS n LEFT JOIN united AS h ON h.id = n',
       'SELECT n, fupin.assess(h, $1), h.water FROM generate_series(1, 30) AS n LEFT JOIN joined AS h ON h.id = n AND fupin.passed(fupin.assess(h, $1)) IS NOT FALSE',
       'SELECT a.id, b.id, fupin.assess(a, $1), fupin.assess(b, $1) FROM (SELECT * FROM united WHERE id < 50) AS a FULL JOIN (SELECT * FROM joined WHERE id BETWEEN 40 AND 60) AS b ON a.id = b.id',
       'SELECT id, fupin.assess(h, $1) FROM guarded AS h WHERE fupin.passed(fupin.assess(h, $1))',
       'SELECT fupin.assess(h, $1) AS verdict, count(*) FROM household AS h GROUP BY 1',
       'SELECT fupin.passed(fupin.assess(h, $1)) AS passed, count(*) FROM household AS h GROUP BY fupin.assess(h, $1)',
       'SELECT fupin.assess(h, $1) FROM household AS h GROUP BY h HAVING fupin.passed(fupin.assess(h, $1))',
       'SELECT h.grade, fupin.assess(h, $1), count(*) FROM united AS h GROUP BY GROUPING SETS ((h), (h, h.grade), ())',
       'SELECT DISTINCT fupin.assess(h, $1) FROM village_household AS h',
       'SELECT grade, count(*) FILTER (WHERE fupin.passed(fupin.assess(h, $1))), count(*) FILTER (WHERE NOT fupin.passed(fupin.assess(h, $1))), fupin.all_of(fupin.assess(h, $1)) FROM village_household AS h GROUP BY grade',
       'SELECT id, rank() OVER (PARTITION BY fupin.passed(fupin.assess(h, $1)) ORDER BY id) FROM united AS h',
       'SELECT id FROM household AS h WHERE EXISTS (SELECT FROM joined AS n WHERE n.id = h.id AND fupin.passed(fupin.assess(n, $1)))',
       'SELECT id FROM household AS h WHERE NOT EXISTS (SELECT FROM joined AS n WHERE n.id = h.id AND fupin.passed(fupin.assess(h, $1)) AND n.food)',
       'SELECT id, (SELECT fupin.assess(h, $1)) FROM household AS h WHERE id IN (SELECT n.id FROM united AS n WHERE NOT fupin.passed(fupin.assess(n, $1)))',
       'SELECT h.id, answer.verdict FROM household AS h CROSS JOIN LATERAL (SELECT fupin.assess(h, $1) AS verdict) AS answer',
       'SELECT h.id, answer.verdict, fupin.passed(answer.verdict) FROM household AS h LEFT JOIN LATERAL (SELECT fupin.assess(n, $1) AS verdict FROM joined AS n WHERE n.id = h.id + 3995 OFFSET 0) AS answer ON true WHERE h.id < 9',
       'SELECT n, answer.verdict, fupin.passed(answer.verdict) FROM generate_series(3998, 4002) AS n LEFT JOIN (SELECT h.id, fupin.assess(h, $1) AS verdict FROM joined AS h) AS answer ON answer.id = n',
       'WITH RECURSIVE step AS (SELECT h.* FROM united AS h WHERE id = 1 UNION ALL SELECT h.* FROM step JOIN united AS h ON h.id = step.id + 1 WHERE fupin.passed(fupin.assess(step, $1)) IS NOT TRUE) SELECT id FROM step',
       'SELECT fupin.assess(ROW(h.income, NULL::boolean, h.water, h.food, h.grade, h.facts, 3)::fact_row, $1) FROM household AS h']) AS query
 CROSS JOIN LATERAL pg_temp.answers(query);

-- Compiled and interpreted answers agree: random criteria over random rows, 24,000 pairs and their seed.
CREATE TYPE label AS ENUM ('A', 'B', 'C');
CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE
    RETURN choices[1 + floor(random() * cardinality(choices))::integer];

-- A number, a date, a text or a condition of the grammar, nested at most so deep.
CREATE FUNCTION pg_temp.number(depth integer) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF depth = 0 OR random() < 0.6 THEN
        RETURN pg_temp.pick('i2', 'i4', 'i8', 'n', 'n', 'n', 'm', 'm', 'dom', 'facts.x', '$line', '3', '-2', '0', '2.5', '45%', '99999999999', '100000000000000000000', '999999999999.9999', '1');
    END IF;
    RETURN pg_temp.pick(
        format('(%s %s %s)', pg_temp.number(depth - 1), pg_temp.pick('+', '-', '*', '/'), pg_temp.number(depth - 1)),
        format('%s(%s, %s)', pg_temp.pick('least', 'greatest', 'coalesce'), pg_temp.number(depth - 1), pg_temp.number(depth - 1)),
        format('%s(%s)', pg_temp.pick('ceil', 'floor'), pg_temp.number(depth - 1)),
        format('%s of %s', pg_temp.pick('45%', '7.5%'), pg_temp.number(depth - 1)),
        format('(- %s)', pg_temp.number(depth - 1)),
        format('(%s - %s)', pg_temp.day(depth - 1), pg_temp.day(depth - 1)));
END
$$;
CREATE FUNCTION pg_temp.day(depth integer) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF depth = 0 OR random() < 0.6 THEN
        RETURN pg_temp.pick('d', 'e', 'd', 'e', 'date ''2019-06-30''', 'date ''2020-02-29''');
    END IF;
    RETURN pg_temp.pick(
        format('(%s %s %s %s)', pg_temp.day(depth - 1), pg_temp.pick('+', '-'), pg_temp.pick('i2', 'i8', '1', '18'), pg_temp.pick('days', 'months', 'years')),
        format('%s(%s, %s)', pg_temp.pick('least', 'greatest', 'coalesce'), pg_temp.day(depth - 1), pg_temp.day(depth - 1)));
END
$$;
CREATE FUNCTION pg_temp.words() RETURNS text LANGUAGE sql VOLATILE
    RETURN pg_temp.pick('t', 't', 'vc', 'bc', 'label', 'facts.z', '''A''', '''B''', '''AB''', '''AB ''', '''''', '''ab''');
CREATE FUNCTION pg_temp.condition(depth integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    compare text := pg_temp.pick('=', '<>', '<', '<=', '>', '>=');
BEGIN
    IF depth > 0 AND random() < 0.4 THEN
        RETURN CASE WHEN random() < 0.3 THEN format('not (%s)', pg_temp.condition(depth - 1))
                    ELSE format('(%s %s %s)', pg_temp.condition(depth - 1), pg_temp.pick('and', 'or'), pg_temp.condition(depth - 1)) END;
    END IF;
    CASE floor(random() * 12)::integer
        WHEN 0, 1 THEN RETURN pg_temp.pick('b', 'c', 'b', 'c', 'facts.y', 'true', 'false', 'unknown', 'b = c', 'b <> true', 'c = facts.y');
        WHEN 2, 3, 4 THEN RETURN format('%s %s %s', pg_temp.number(depth), compare, pg_temp.number(depth));
        WHEN 5 THEN RETURN format('%s between %s and %s', pg_temp.number(depth), pg_temp.number(0), pg_temp.number(depth));
        WHEN 6 THEN RETURN format('%s %s (%s)', pg_temp.number(depth), pg_temp.pick('in', 'not in'), pg_temp.pick('1, 2, 3', '0, -1, 2.5', '7', '1, 99999999999', '45%, 2', '0, unknown', '100000000000000000000, 1'));
        WHEN 7 THEN RETURN format('%s %s %s', pg_temp.day(depth), compare, pg_temp.day(depth));
        WHEN 8 THEN RETURN format('%s %s %s', pg_temp.words(), pg_temp.pick('=', '<>'), pg_temp.words());
        WHEN 9 THEN RETURN format('%s %s (%s)', pg_temp.words(), pg_temp.pick('in', 'not in'), pg_temp.pick('''A'', ''B''', '''AB ''', '''AB'', ''''', '''A'', unknown'));
        WHEN 10 THEN RETURN format('%s %s', pg_temp.pick(pg_temp.number(depth), pg_temp.day(depth), pg_temp.words(), 'b', 'place', 'facts.x'), pg_temp.pick('is known', 'is not known'));
        ELSE RETURN pg_temp.pick('place within 44', 'place within 440512', 'place within 440512001002', 'd between date ''2019-01-01'' and e', 'd in (date ''2019-06-30'', date ''2020-02-29'')', 'place is known');
    END CASE;
END
$$;
CREATE FUNCTION pg_temp.standard() RETURNS text LANGUAGE sql VOLATILE
    RETURN (SELECT string_agg(pg_temp.condition(2) || CASE WHEN random() < 0.3 THEN ' when ' || pg_temp.condition(1) WHEN random() < 0.3 THEN ' among ' || pg_temp.condition(1) ELSE '' END, '; ')
              FROM generate_series(1, 1 + floor(random() * 5)::integer));

SELECT 0.618 AS seed, setseed(0.618);
CREATE TABLE fact (
    id integer PRIMARY KEY, i2 smallint, i4 integer, i8 bigint, n numeric, m numeric(8, 2), dom people, t text, vc varchar(8), bc char(4),
    label label, b boolean, c boolean, d date, e date, place fupin.division, facts jsonb, params jsonb
);
INSERT INTO fact
SELECT id,
       pg_temp.pick(NULL, '0', '1', '2', '3', '-2', '32767')::smallint,
       pg_temp.pick(NULL, '0', '1', '3', '-2', '2147483647')::integer,
       pg_temp.pick(NULL, '0', '1', '3', '9223372036854775807', '-9223372036854775808', '99999999999')::bigint,
       pg_temp.pick(NULL, '0', '1', '3', '2.5', 'NaN', 'Infinity', '-Infinity', '-2', '0.45', '100000000000000000000', '999999999999.9999', '1000000000000', '3.000', '0.00001', '2.50000001', '-2.00001')::numeric,
       pg_temp.pick(NULL, '0', '1', '3', '2.5', 'NaN', '-2', '0.45')::numeric,
       pg_temp.pick(NULL, '0', '1', '7')::integer,
       pg_temp.pick(NULL, 'A', 'B', 'AB', 'AB ', '', 'ab'),
       pg_temp.pick(NULL, 'A', 'B', 'AB', 'AB ', ''),
       pg_temp.pick(NULL, 'A', 'B', 'AB', ''),
       pg_temp.pick(NULL, 'A', 'B', 'C')::label,
       pg_temp.pick(NULL, 'true', 'false')::boolean,
       pg_temp.pick(NULL, 'true', 'false')::boolean,
       pg_temp.pick(NULL, '2019-06-30', '2020-02-29', '2019-01-01', 'infinity', '-infinity')::date,
       pg_temp.pick(NULL, '2019-06-30', '2019-12-31', '4713-01-01 BC', 'infinity')::date,
       pg_temp.pick(NULL, '44', '440512', '440512001002', '45')::fupin.division,
       pg_temp.pick(NULL, '{}', '{"x": 3, "y": true, "z": "A"}', '{"x": null, "y": false}', '{"x": 2.5, "z": "AB"}', '{"x": -2, "y": null, "z": ""}')::jsonb,
       pg_temp.pick(NULL, '{}', '{"line": 3}', '{"line": 0}', '{"line": 2.5}', '{"line": null}')::jsonb
  FROM generate_series(1, 80) AS id;
UPDATE fact SET n = 1e131000 WHERE id = 80;
ANALYZE fact;
-- The shapes a row comes in: a table's, a view's pulled up into the query, a subquery's, one missing in an outer join.
CREATE VIEW fact_view AS
    SELECT id, i2, i4, i8 / 2 AS i8, coalesce(n, 3) AS n, m, dom, t || '' AS t, vc, bc, label, b OR c AS b, c, d, coalesce(e, d) AS e, place, facts, coalesce(params, '{"line": 1}') AS params FROM fact;
CREATE TEMP TABLE shape (shape text, source text);
INSERT INTO shape VALUES
    ('table', 'fact AS f'),
    ('view', 'fact_view AS f'),
    ('subquery', '(SELECT * FROM fact_view OFFSET 0) AS f'),
    ('missing', 'generate_series(1, 120) AS g (number) LEFT JOIN fact AS f ON f.id = g.number'),
    ('missing of a view', 'generate_series(1, 120) AS g (number) LEFT JOIN fact_view AS f ON f.id = g.number');

-- What differs between the compiled and the interpreted answers: verdicts, passed() as a column, passed() in a WHERE.
CREATE FUNCTION pg_temp.compare(how_many integer) RETURNS TABLE (shape text, standards bigint, pairs bigint, compiled_in_full bigint, verdicts_differ bigint, passed_differs bigint, where_differs bigint) LANGUAGE plpgsql AS $$
DECLARE
    source record;
    standard text;
    plan text;
    line text;
    compiled text[];
    compiled_where text[];
    interpreted text[];
BEGIN
    FOR source IN SELECT * FROM shape LOOP
        shape := source.shape;
        standards := how_many;
        SELECT 0, 0, 0, 0, 0 INTO pairs, compiled_in_full, verdicts_differ, passed_differs, where_differs;
        FOR i IN 1 .. how_many LOOP
            standard := pg_temp.standard();
            EXECUTE format('SELECT array_agg(ROW(f.id, v, fupin.passed(v))::text ORDER BY f.id, f::text) FROM %s CROSS JOIN (SELECT $1::fupin.criteria AS c OFFSET 0) AS given CROSS JOIN LATERAL (SELECT fupin.assess(f, given.c) AS v OFFSET 0) AS answer', source.source)
               INTO interpreted USING standard;
            EXECUTE format('SELECT array_agg(ROW(f.id, fupin.assess(f, %1$L), fupin.passed(fupin.assess(f, %1$L)))::text ORDER BY f.id, f::text) FROM %2$s', standard, source.source)
               INTO compiled;
            EXECUTE format('SELECT array_agg(ROW(f.id, fupin.assess(f, %1$L), fupin.passed(fupin.assess(f, %1$L)))::text ORDER BY f.id, f::text) FROM %2$s WHERE fupin.passed(fupin.assess(f, %1$L))', standard, source.source)
               INTO compiled_where;
            plan := '';
            FOR line IN EXECUTE format('EXPLAIN (VERBOSE, COSTS OFF) SELECT fupin.assess(f, %1$L), fupin.passed(fupin.assess(f, %1$L)) FROM %2$s', standard, source.source) LOOP
                plan := plan || line;
            END LOOP;
            compiled_in_full := compiled_in_full + (plan !~ 'fupin\.(assess|passed)\(')::integer;
            pairs := pairs + cardinality(interpreted);
            verdicts_differ := verdicts_differ + (SELECT count(*) FROM unnest(compiled, interpreted) AS u (a, b) WHERE split_part(a, ',', 2) IS DISTINCT FROM split_part(b, ',', 2));
            passed_differs := passed_differs + (SELECT count(*) FROM unnest(compiled, interpreted) AS u (a, b) WHERE a IS DISTINCT FROM b);
            where_differs := where_differs + (compiled_where IS DISTINCT FROM (SELECT array_agg(a ORDER BY o) FROM unnest(interpreted) WITH ORDINALITY AS u (a, o) WHERE a LIKE '%,t)'))::integer;
            IF compiled IS DISTINCT FROM interpreted OR compiled_where IS DISTINCT FROM (SELECT array_agg(a ORDER BY o) FROM unnest(interpreted) WITH ORDINALITY AS u (a, o) WHERE a LIKE '%,t)') THEN
                RAISE NOTICE 'differs over a %: %', shape, standard;
            END IF;
        END LOOP;
        RETURN NEXT;
    END LOOP;
END
$$;
SELECT * FROM pg_temp.compare(50);

-- Nor does it matter that over columns conditions have short forms: over a document they have none.  What is no number and no day is null
-- there.
CREATE VIEW fact_document AS
    SELECT id, fact, jsonb_build_object('i2', i2, 'i4', i4, 'i8', i8, 'n', CASE WHEN n NOT IN ('NaN', 'Infinity', '-Infinity') THEN n END,
                                        'm', nullif(m, 'NaN'), 'dom', dom, 't', t, 'vc', vc, 'bc', bc::text, 'label', label, 'b', b, 'c', c,
                                        'd', CASE WHEN isfinite(d) THEN d END, 'e', CASE WHEN isfinite(e) THEN e END, 'place', place::text,
                                        'facts', coalesce(facts, '{}'), 'params', coalesce(params, '{}')) AS document
      FROM fact
     WHERE e > '0001-01-01' OR e IS NULL;
CREATE FUNCTION pg_temp.documents_differ(how_many integer) RETURNS TABLE (enough_pairs boolean, differ bigint) LANGUAGE plpgsql AS $$
DECLARE
    standard text;
    row_pairs bigint;
    row_differ bigint;
    pairs bigint := 0;
BEGIN
    differ := 0;
    FOR i IN 1 .. how_many LOOP
        standard := pg_temp.standard();
        EXECUTE format('SELECT count(*), count(*) FILTER (WHERE fupin.assess(fact, %1$L)::text IS DISTINCT FROM fupin.assess(document, %1$L)::text OR fupin.passed(fupin.assess(fact, %1$L)) IS DISTINCT FROM fupin.passed(fupin.assess(document, %1$L))) FROM fact_document', standard)
           INTO row_pairs, row_differ;
        IF row_differ > 0 THEN
            RAISE NOTICE 'differs over a document: %', standard;
        END IF;
        pairs := pairs + row_pairs;
        differ := differ + row_differ;
    END LOOP;
    enough_pairs := pairs > 10000;
    RETURN NEXT;
END
$$;
SELECT * FROM pg_temp.documents_differ(200);
