-- criteria (design 3.4): what a policy demands, as named three-valued conditions.
SET search_path = fupin, public;
\i test/include/binary.sql

-- Text form: canonical output, one blank around operators, only the parentheses that are needed.
SELECT t AS read, t::criteria AS printed
  FROM (VALUES ('a'), ('A>3'), ('((((a))>(3+(4))))'), ('a and b or c'), ('a and (b or c)'), ('not (a and b)'),
               ('not a = 3'), ('not not a'), ('income:income_per_capita>=45%of $reference_income when has_labour ;'),
               ('x:a among b or c;y:not b'), ('"人均纯收入" >= 4000'), ('人均纯收入>=4000'), ('"when" = 1'), ('"Abc" = 007.50'),
               ('a between 1 and 5 and b'), ('a not in (1,-2 , 3%)'), ('a in (''it''''s'')'), ('a is known and b is not known'),
               ('division within ''440512'''), ('division within 4405'), ('d + 3 months - 2 days > date ''2019-06-30'''),
               ('d + 2 * n days = e'), ('a - (b - c) = a - b - c'), ('a / (b * c) = -(-d)'), ('facts."键" = true'),
               ('least(a, b + 1) < greatest(1, 2) or coalesce(a, $b) = ceil(c) or floor(c) = unknown'),
               (E'a -- a remark\n = 3'), ('a - -3 = 4')) v(t);

-- Reading the canonical text gives it again; binary output and input too.
SELECT bool_and(pg_temp.survives('fupin.criteria', t)) AS survive
  FROM (VALUES ('a'), ('A>3'), ('a and b or c'), ('a and (b or c)'), ('not (a and b)'), ('not not a'), ('x:a among b or c;y:not b'),
               ('"人均纯收入" >= 4000'), ('"when":"when" = 1'), ('"a""b" = ''x''''y'''), ('a not in (1,-2 , 3%)'), ('division within 4405'),
               ('d + 3 months - 2 days > date ''2019-06-30'''), ('a - (b - c) = a - b - c'), ('a / (b * c) = -(-d)'),
               ('least(a, b + 1) < greatest(1, 2) or coalesce(a, $b) = ceil(c) or floor(c) = unknown')) v(t);
SELECT pg_temp.receive('fupin.criteria', b) AS refused
  FROM (VALUES ('\x'::bytea), ('\x01'), ('\x0261'), ('\x0161203e'), ('\x0161003e'), ('\x01ff'), ('\x01' || convert_to('a；b', 'UTF8')),
               (decode('01', 'hex') || convert_to(repeat('(', 10000), 'UTF8'))) v(b);

-- Errors say what was expected and at which character.
CREATE FUNCTION pg_temp.refusal(t text, type regtype DEFAULT 'fupin.criteria') RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text; h text;
BEGIN
    EXECUTE format('SELECT %L::%s', t, type);
    RETURN 'accepted';
EXCEPTION WHEN others THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(' | ', SQLSTATE, d, nullif(h, ''));
END
$$;
SELECT t AS read, pg_temp.refusal(t)
  FROM (VALUES (''), (';'), ('a;;b'), ('a >'), ('> 3'), ('a = = 3'), ('a > 3 > 4'), ('a <= b < c'), ('a != 3'), ('a and'), ('(a'), ('a)'), ('a b'),
               ('x:'), ('x: a; x: b'), ('when: a'), ('a when'), ('a when b when c'), ('a when b among c'), ('a in ()'), ('a in (b)'), ('a in 3'),
               ('a between 1'), ('a between 1 or 2'), ('a is null'), ('a is not'), ('f(a)'), ('least()'), ('ceil(1, 2)'), ('a is known = true'),
               ('(a or b) + 1 = 2'), ('-(a = b) = 1'), ('''open'), ('"open'), ('""'), ('$'), ('$1'), ('3.'), ('3x'), ('1e5 = a'), ('a.b.c'), ('a.3'),
               ('date ''2019-02-29'' = d'), ('date ''2019-6-3'' = d'), ('date ''30/06/2019'' = d'), ('date ''0000-01-01'' = d'),
               ('d within 44051'), ('d within ''x'''), ('a @ b'), ('a；b'), ('a：b'), ('（a）'), ('a ≥ ３'), ('a > 45％'), (E'a\u3000= 1'), ('人均“a”')) v(t);

-- Literals must fit one another already at input.
SELECT t AS read, pg_temp.refusal(t)
  FROM (VALUES ('1 = ''a'''), ('''a'' < ''b'''), ('true > false'), ('1 + ''a'' = 2'), ('date ''2019-01-01'' + 1 = d'), ('1 - date ''2019-01-01'' = 1'),
               ('3'), ('''a'' or b'), ('date ''2019-01-01'' = ''2019-01-01'''), ('a in (1, ''b'')'), ('1 within 44'), ('3 + 1 days = d'),
               ('least(''a'', ''b'') = c'), ('coalesce(a, 1, ''b'') = c'), ('a = 1 and not 5'), ('d + true days = e')) v(t);

-- Limits, on both sides: 29 criteria, 64 levels, 65,536 bytes, 63 bytes a name, 256 facts, 1,000 digits.
SELECT what, pg_temp.refusal(fits) AS fits, pg_temp.refusal(too_much) AS too_much
  FROM (VALUES ('criteria', repeat('a;', 29), repeat('a;', 30)),
               ('levels', repeat('(', 64) || 'a' || repeat(')', 64), repeat('(', 65) || 'a' || repeat(')', 65)),
               ('levels of not', repeat('not ', 64) || 'a', repeat('not ', 65) || 'a'),
               ('levels of minus', repeat('- ', 64) || 'a = 1', repeat('- ', 65) || 'a = 1'),
               ('levels of percent', repeat('5% of ', 64) || 'a = 1', repeat('5% of ', 65) || 'a = 1'),
               ('bytes', 'a' || repeat(' ', 65535), 'a' || repeat(' ', 65536)),
               ('bytes a name', repeat('a', 63), repeat('a', 64)),
               ('bytes a Chinese name', repeat('贫', 21), repeat('贫', 21) || 'a'),
               ('bytes a quoted name', '"' || repeat('a', 63) || '"', '"' || repeat('a', 64) || '"'),
               ('facts', (SELECT string_agg('f' || i, ' and ') FROM generate_series(1, 256) i),
                         (SELECT string_agg('f' || i, ' and ') FROM generate_series(1, 257) i)),
               ('digits', 'a = ' || repeat('9', 1000), 'a = ' || repeat('9', 1001))) v(what, fits, too_much);
-- A long chain is no nesting.
SELECT passed(assess('{"a": 1}'::jsonb, (SELECT string_agg('a', ' + ') || ' = 5000' FROM generate_series(1, 5000))::criteria));

-- Three-valued logic: every combination of and, or, not agrees with SQL.
CREATE TEMP TABLE truth AS
    SELECT a, b FROM (VALUES (true), (false), (NULL)) x(a), (VALUES (true), (false), (NULL)) y(b);
SELECT a, b, assess(truth, 'a and b; a or b; not a; a = b; not (a and not b)'),
       bool_and(passed(assess(truth, 'a and b')) IS NOT DISTINCT FROM (a AND b)
            AND passed(assess(truth, 'a or b')) IS NOT DISTINCT FROM (a OR b)
            AND passed(assess(truth, 'not a')) IS NOT DISTINCT FROM (NOT a)
            AND passed(assess(truth, 'a = b')) IS NOT DISTINCT FROM (a = b)) AS as_sql
  FROM truth GROUP BY a, b, truth ORDER BY a, b;
-- "c when g" is (NOT g) OR c, shown as not applicable where g is false; "c among g" is unknown wherever g is.
SELECT a AS c, b AS g, assess(truth, 'a when b; a among b'),
       passed(assess(truth, 'a when b')) IS NOT DISTINCT FROM ((NOT b) OR a) AS as_sql
  FROM truth ORDER BY a, b;
-- The literal unknown, and asking whether something is known, which always has an answer.
SELECT assess('{"a": 1}'::jsonb, 'unknown; not unknown; a = unknown; unknown is known; a is known; b is not known; a in (1, unknown); a in (2, unknown); a not in (2, unknown)');

-- Example of the issue: equality is met, a cent less is not, unknown is never met, false beats unknown.
SELECT passed(assess(h, 'income: income_per_capita >= 45% of 20000 when has_labour; housing: housing_grade in (''A'',''B'')'))
  FROM (VALUES (9000.00, true, 'A'), (8999.99, true, 'A'), (NULL, true, 'A'), (NULL, true, 'D')) h(income_per_capita, has_labour, housing_grade);
SELECT assess('{"人均纯收入": 4100.5}'::jsonb, '"人均纯收入" >= 4000'), assess('{"人均纯收入": 4100.5}'::jsonb, '人均纯收入 >= 4000');
-- Decimal fractions are exact: 45% of 17002 is 7650.90, which binary fractions miss (digest C3).
SELECT passed(assess(f, 'income >= 45% of reference')), income::float8 >= 0.45 * reference::float8 AS in_binary
  FROM (VALUES (7650.90, 17002), (7650.89, 17002)) f(income, reference);

-- Every kind of row: a table, a view, a subquery, a join, VALUES, a composite column, an outer join's missing side, a partition.
CREATE TABLE kind_of_row (id integer, "人数" integer, dropped text, facts jsonb) PARTITION BY RANGE (id);
CREATE TABLE kind_of_row_1 (facts jsonb, dropped text, "人数" integer, id integer);
ALTER TABLE kind_of_row ATTACH PARTITION kind_of_row_1 FOR VALUES FROM (0) TO (10);
INSERT INTO kind_of_row VALUES (1, 3, 'x', '{"k": 5}'), (2, NULL, 'y', '{}');
ALTER TABLE kind_of_row DROP COLUMN dropped;
CREATE VIEW view_of_row AS SELECT id, "人数", facts FROM kind_of_row;
SELECT 'table' AS what, assess(t, '人数 >= 3; facts.k = 5') FROM kind_of_row t ORDER BY id;
SELECT 'partition' AS what, assess(t, '人数 >= 3; facts.k = 5') FROM kind_of_row_1 t ORDER BY id;
SELECT 'view' AS what, assess(t, '人数 >= 3; facts.k = 5') FROM view_of_row t ORDER BY id;
SELECT 'subquery' AS what, assess(t, 'n >= 3; facts.k = 5') FROM (SELECT "人数" AS n, facts FROM kind_of_row ORDER BY id) t;
SELECT 'grouped' AS what, assess(t, 'n >= 3') FROM (SELECT sum("人数") AS n FROM kind_of_row) t;
SELECT 'outer join' AS what, i, assess(t, '人数 >= 3; facts.k is known') FROM generate_series(1, 3) i LEFT JOIN kind_of_row t ON t.id = i ORDER BY i;
SELECT 'join row' AS what, assess(j, 'a = 1; b = 2') FROM (SELECT x.a, y.b FROM (VALUES (1)) x(a) CROSS JOIN (VALUES (2)) y(b)) j;
SELECT 'composite value' AS what, assess(ROW(1, 3, NULL)::kind_of_row, 'id = 1; 人数 = 3; facts.k = 1');
SELECT 'column list changes' AS what, assess(t, '人数 >= 3') FROM kind_of_row t WHERE id = 1;
ALTER TABLE kind_of_row ADD COLUMN more boolean DEFAULT true;
SELECT 'column list changes' AS what, assess(t, '人数 >= 3; more') FROM kind_of_row t WHERE id = 1;
-- Criteria may differ from row to row; a plan keeps working when the table changes between executions.
SELECT c, assess(t, c) FROM kind_of_row t, unnest('{id = 1,id = 2,人数 is known}'::criteria[]) c ORDER BY id, c;
PREPARE again AS SELECT assess(t, '人数 >= 3') FROM kind_of_row t ORDER BY id;
EXECUTE again;
ALTER TABLE kind_of_row DROP COLUMN facts CASCADE;
EXECUTE again;
DROP TABLE kind_of_row;
-- More criteria values in one statement than it keeps compiled.
SELECT count(*), count(*) FILTER (WHERE passed(assess(t, ('n = ' || i % 100)::criteria)))
  FROM generate_series(1, 500) i, LATERAL (SELECT i % 100 AS n) t;
-- NULL criteria give NULL.
SELECT assess('{}'::jsonb, NULL::criteria) IS NULL AS null_criteria, assess(NULL::jsonb, 'a; b') AS null_facts;

-- What columns of each type are (design 3.4).  Integers widen; domains look through; NULL is unknown.
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN yuan AS numeric(12,2);
CREATE TEMP TABLE types AS
    SELECT 2::smallint AS i2, 2::integer AS i4, 2::bigint AS i8, 2.00::numeric AS n, 2::yuan AS d, 'happy'::mood AS e,
           'AB '::char(4) AS c, 'AB'::varchar AS v, 'AB'::text AS t, 'AB'::name AS nm, true AS b, date '2019-06-30' AS day, '440512001'::division AS place;
SELECT assess(types, 'i2 = 2; i4 = 2.0; i8 = n; d = 2; n = 200%; e = ''happy''; c = ''AB''; v = ''AB''; t = v; nm = t; b; b = true; day = date ''2019-06-30''; place within 440512; place within 4406') FROM types;
SELECT assess(types, 'i2 / 4 = 0.5; i2 - 3 = -1; 7 * i4 = 14; 50% of i8 = 1; least(i2, 1.5) = 1.5; greatest(i2, 1.5) = 2; ceil(n + 0.1) = 3; floor(-0.5) = -1; -n = -2; coalesce(unknown, n) = 2') FROM types;
-- Texts compare byte by byte, whatever the column's collation.
SELECT assess(x, 't = ''a''; t = ''A''') FROM (SELECT 'a' COLLATE "en-x-icu" AS t) x;
-- NaN, infinities and infinite dates are unknown; so are x / 0 and what is out of range.
SELECT what, assess(x, 'n >= 0; n is known; d >= date ''2000-01-01''; d is known')
  FROM (VALUES ('NaN', 'NaN'::numeric, NULL::date), ('infinity', 'Infinity', 'infinity'), ('-infinity', '-Infinity', '-infinity')) v(what, n, d),
       LATERAL (SELECT n, d) x;
SELECT assess(x, 'a / b = 1; a / 0 > 0; a / b is known; a / (b + 1) = 5; a / 0.0 is not known; 0 / 0 = 0') FROM (SELECT 5 AS a, 0 AS b) x;
SELECT assess(x, 'm + m > m; m * m > 0; m * m is known; -m < 0; big * big > 0; big * big is known') FROM (SELECT 9223372036854775807 AS m, ('1' || repeat('0', 100000))::numeric AS big) x;
SELECT assess(x, 'd + 1 days > d; d + 2147483647 days > d; d + 3000000000 days is known; d + 2147483647 years is known; d - 2147483647 months is known') FROM (SELECT date '2019-01-01' AS d) x;
-- Refused, with what to do: binary fractions, timestamps, other types, numbers as conditions, text order, mixed kinds.
CREATE TEMP TABLE refused AS
    SELECT 1::float8 AS f8, 1::float4 AS f4, now() AS ts, '{}'::json AS j, ARRAY[1] AS arr, 1::money AS m, 2 AS i, 'a' AS t, true AS b,
           date '2019-01-01' AS d, '{"o": {}, "s": "1", "n": 1, "t": "x", "d": "2019-1-1", "b": true}'::jsonb AS facts, '4405'::division AS place;
CREATE FUNCTION pg_temp.assess_refusal(c text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text; h text; v text;
BEGIN
    EXECUTE format('SELECT fupin.assess(r, %L) FROM refused r', c) INTO v;
    RETURN v;
EXCEPTION WHEN others THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(' | ', SQLSTATE || ' ' || SQLERRM, nullif(d, ''), nullif(h, ''));
END
$$;
SELECT c, pg_temp.assess_refusal(c)
  FROM (VALUES ('f8 = 1'), ('f4 = 1'), ('x: ts is known'), ('j.a = 1'), ('arr = 1'), ('m = 1'), ('i'), ('i = true'), ('t < ''b'''), ('t > 1'),
               ('b > false'), ('d = 1'), ('d + 1 = d'), ('d = ''2019-01-01'''), ('t within 44'), ('i within 44'), ('place = ''4405'''), ('facts = 1'), ('facts is known'),
               ('facts.s > 1'), ('facts.n = ''1'''), ('facts.n'), ('facts.n = true'), ('facts.t < ''y'''), ('facts.d = d'), ('facts.o = 1'), ('facts.o is known'), ('facts.b = 1'),
               ('facts.t within 44'), ('facts.n within 44'), ('facts.n + facts.t = 1'), ('facts.s - facts.t = 1'), ('d + 1.5 days = d'), ('least(facts.t, facts.s) = 1'),
               ('i.k = 1'), ('$p = 1'), ('incme: inc > 0'), ('perhaps: fact.n = 1')) v(c);
-- jsonb: absent keys and null are unknown; texts against dates must be strict ISO; nothing else is coerced.
SELECT c, assess('{"n": 2.50, "t": "x", "b": true, "nil": null, "d": "2019-06-30", "o": {"k": "v"}, "place": "440512001003", "params": {"p": 1.25}}'::jsonb, c::criteria)
  FROM (VALUES ('n = 2.5'), ('t = ''x'''), ('b'), ('not b'), ('nil = 1'), ('absent'), ('nil is known'), ('d = date ''2019-06-30'''), ('date ''2019-07-01'' - d = 1'),
               ('d + 1 months = date ''2019-07-30'''), ('o.k = ''v'''), ('o.absent = 1'), ('absent.k = 1'), ('nil.k is not known'), ('$p * 2 = n'), ('$q = 1'), ('place within 440512')) v(c);
-- Two strings that are both strict ISO days have the order of their days, across years and centuries too, in rows as in jsonb ...
SELECT c, assess(facts, c::criteria) AS jsonb,
       assess(x, regexp_replace(c, '(early|late|same|old|nil)', 'facts.\1', 'g')::criteria) AS row
  FROM (SELECT '{"early": "2019-09-30", "late": "2019-10-01", "same": "2019-10-01", "old": "0999-12-31", "nil": null}'::jsonb AS facts) x,
       (VALUES ('early < late'), ('late < early'), ('late <= same'), ('late < same'), ('late >= same'), ('early > old'), ('early between old and same'), ('same between old and early'),
               ('late > nil'), ('least(late, early) = date ''2019-09-30'''), ('greatest(old, early, late) = date ''2019-10-01'''), ('late - early = 1')) v(c);
-- ... other texts have none: where one of the two is no day or is written otherwise, literals, columns.
CREATE FUNCTION pg_temp.order_refusal(facts jsonb, c text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text;
BEGIN
    RETURN fupin.assess(facts, c::fupin.criteria);
EXCEPTION WHEN others THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL;
    RETURN SQLERRM || ' | ' || d;
END
$$;
SELECT facts, c, pg_temp.order_refusal(facts, c)
  FROM (VALUES ('{"a": "2019-01-01", "b": "soon"}'::jsonb, 'a < b'), ('{"a": "x", "b": "2019-01-01"}', 'a < b'), ('{"a": "2019-1-1", "b": "2019-01-02"}', 'a < b'),
               ('{"a": "2019-02-30", "b": "2019-03-01"}', 'a < b'), ('{"a": "20190101", "b": "20190102"}', 'a <= b'), ('{"a": "x", "b": "y"}', 'least(a, b) = 1'),
               ('{"a": "2019-01-01"}', 'a < ''2019-01-02'''), ('{"a": "2019-01-01", "b": 3}', 'a < b')) v(facts, c);
SELECT assess(x, 'a < b') FROM (SELECT text '2019-01-01' AS a, text '2019-01-02' AS b) x;
SELECT assess('[1]'::jsonb, 'a');
SELECT assess('{"a": "2019-02-30"}'::jsonb, 'a > date ''2019-01-01''');
SELECT assess('{"params": 3}'::jsonb, '$a = 1');

-- Nothing depends on DateStyle or on the search path.
SET datestyle = 'SQL, DMY';
SELECT 'd >= date ''2019-06-30'''::criteria, assess(x, 'd >= date ''2019-06-30'''), (SELECT value FROM explain(x, 'd >= date ''2019-06-30''')) FROM (SELECT make_date(2019, 6, 30) AS d) x;
RESET datestyle;
-- Months and years clamp to the last day of a shorter month, step by step; leap days exist.
SELECT d, assess(x, 'd + 3 months = date ''2020-02-29''; d + 1 years = date ''2020-11-30''; d - 1 months = date ''2019-10-30''')
  FROM (SELECT date '2019-11-30' AS d) x;
SELECT assess(x, 'd + 1 years = date ''2021-02-28''; d + 4 years = date ''2024-02-29''; d + 1 months + 1 months = date ''2020-04-29''; d - 60 days = date ''2019-12-31''') FROM (SELECT date '2020-02-29' AS d) x;

-- explain: state, facts, value, threshold and margin; money keeps its cents, dates count days.
\pset null '(null)'
SELECT * FROM explain((SELECT x FROM (SELECT 8999.99 AS income, true AS labour, 'C' AS grade, NULL::boolean AS food, date '2020-01-02' AS done,
                                             '{"reference": 20000}'::jsonb AS params) x),
    'income: income >= 45% of $reference when labour; housing: grade in (''A'', ''B''); food; done: done <= date ''2019-12-31''; both: income between 1 and 9000; either: labour or food');
SELECT name, state, facts_read, value, threshold, margin FROM explain('{"a": 5}'::jsonb, 'x: a >= b; y: b >= a; z: not a = 5; w: a + 1 >= 6 when a > 9');
\pset null ''
SELECT count(*) FROM explain('{}'::jsonb, NULL::criteria);

-- known_facts: the columns that are known, above what the column facts says; no NaN, no infinity, nothing that is no fact.
SELECT known_facts(r)
  FROM (SELECT 1 AS a, NULL::text AS b, 'x'::varchar(3) AS c, true AS d, date '2019-01-02' AS e, 1.50 AS f, '441223'::division AS g, 'NaN'::numeric AS h, date 'infinity' AS i,
               now() AS j, '{"a": 5, "b": "below", "z": null, "n": {"q": 1}}'::jsonb AS facts, '[1, 2]'::jsonb AS list) r
 UNION ALL
SELECT known_facts(r) FROM (VALUES ('[1]'::jsonb, 2), (NULL, 3)) r (facts, a)
 UNION ALL
VALUES (known_facts(NULL)), (known_facts(ROW()));

-- missing_facts: only what can still change the outcome.
SELECT c, missing_facts('{"t": true, "f": false, "one": 1}'::jsonb, c::criteria)
  FROM (VALUES ('t'), ('f'), ('u'), ('u and f'), ('u or t'), ('u and v or t and w'), ('u when f'), ('u when g'), ('t when g'), ('f when g'), ('t among g'), ('f; u'), ('u; f when g'),
               ('coalesce(one, u) = 1'), ('coalesce(u, v) = 1'), ('one / 0 = u'), ('$line <= x.y'), ('u is known'), ('not (u and f)'), ('u = 1; u = 2; v = u'), ('d + n days > e')) v(c);

-- threshold and margin of a named criterion.
SELECT threshold(x, c, 'income'), margin(x, c, 'income'), threshold(x, c, 'grade') AS no_number, threshold(x, c, 'none') AS no_such, threshold(x, c, 'two') AS not_one, margin(x, c, 'due') AS days
  FROM (SELECT 8999.99 AS income, 'A' AS grade, date '2019-01-02' AS day, '{"line": 9000}'::jsonb AS params) x,
       (SELECT 'income: income >= $line; grade: grade = ''A''; two: income > 1 and income < 2; due: day <= date ''2019-01-01'''::criteria AS c) s;

-- basis: the weakest status that was read; a guard that is false, and the rest of a coalesce, are not read.
SELECT what, basis(facts, c::criteria)
  FROM (VALUES ('weakest', 'a > $adopted; a > $estimate'), ('one', 'a > $adopted'), ('none', 'a > 1'), ('unknown value', 'a > $absent'), ('no status', 'a > $bare'),
               ('guard false', 'a > $estimate when a < 0; a > $published'), ('coalesce', 'a > coalesce($absent, $published, $unverified)')) v(what, c),
       (SELECT '{"a": 1, "params": {"published": 1, "adopted": 1, "estimate": 1, "unverified": 1, "bare": 1},
                 "param_status": {"published": "published", "adopted": "adopted", "estimate": "estimate", "unverified": "unverified"}}'::jsonb) f(facts);
SELECT basis(x, 'a > $p') FROM (SELECT 1 AS a, '{"p": 2}'::jsonb AS params, '{"p": "estimate"}'::jsonb AS param_status) x;
SELECT basis('{"a": 1, "params": {"p": 1}, "param_status": {"p": "hearsay"}}'::jsonb, 'a > $p');

-- unmet, unknown, names: by name, else by condition; a verdict of other criteria is refused.
SELECT unmet(v, c), unknown(v, c), names(c)
  FROM (SELECT 'income: a > 1; b = ''x'' when c; d; e: f'::criteria AS c) s, LATERAL (SELECT assess('{"a": 0, "b": "y", "d": null, "f": true}'::jsonb, c) AS v) w;
SELECT unmet('+-', 'a');

-- criteria_facts and criteria_problems.
SELECT * FROM criteria_facts('income: a >= $line when b; facts.k = a');
CREATE TABLE county (income_per_capita numeric, housing_grade text, has_labour boolean, score float8, facts jsonb, params jsonb);
SELECT * FROM criteria_problems('income: incom_per_capita >= 45% of $r when has_labor; housing: housing_grade > 3; facts.anything = 1; score: score > 1; $p > 2', 'county');
SELECT * FROM criteria_problems('income: income_per_capita >= $r when has_labour; housing: housing_grade in (''A'')', 'county');
SELECT * FROM criteria_problems('have: facts.have_1 and facts.have_9; line: income >= $line; bad: $line = ''x''',
                                ARRAY['facts.have_1', 'facts.have_2', 'income', '$line'], ARRAY['boolean', 'boolean', 'numeric', 'numeric']::regtype[]);
SELECT * FROM criteria_problems('a', ARRAY['a', 'b'], ARRAY['boolean']::regtype[]);
DROP TABLE county;
DROP TYPE mood CASCADE;
DROP DOMAIN yuan CASCADE;

-- Order and equality are those of the canonical texts: DISTINCT, ORDER BY, hash joins.
SELECT DISTINCT c FROM unnest('{a > 1,A>1,b,(a>1)}'::criteria[]) c ORDER BY c;
SELECT 'a>1'::criteria = 'a > 1', 'a > 1'::criteria <> 'a > 1.0', 'a'::criteria < 'b', criteria_hash('a>1') = criteria_hash('a > 1');
