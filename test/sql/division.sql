-- division (design 3.1): 行政区划代码, GB/T 2260 and GB/T 10114.
SET search_path = fupin, public;

-- Text form: 2, 4, 6, 9 or 12 digits in groups of 2-2-2-3-3. Trailing zero groups mean the whole of what stands before
-- them, so they are not printed below the county. 00 is the whole country.
SELECT t AS read, t::division AS printed, level(t::division), parent(t::division)
  FROM unnest('{44,4405,440512,440512001,440512001001,440000,440500,440512000,440512000000,440512001000,440000000,
                441900003,441900003001,4419,441900000000,419001,419001000000,659004501500,999999999999,990000,11,
                00,0000,000000,000000000,000000000000}'::text[]) AS t;
-- Anything else is refused, with the rule it breaks.
CREATE FUNCTION pg_temp.refusal(t text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    detail text;
BEGIN
    RETURN 'reads as ' || t::division;
EXCEPTION WHEN invalid_text_representation THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    RETURN detail;
END
$$;
SELECT t AS refused, pg_temp.refusal(t) AS because
  FROM (VALUES (''), ('4'), ('440'), ('44051'), ('4405120'), ('44051200'), ('4405120010'), ('44051200100'),
               ('4405120010010'), ('44051200100100000000000000'),
               (' 44'), ('44 '), ('-4'), ('+4'), ('4405I2'), ('44０5'), ('广东'), ('4405.0'), ('0x'), ('44e1'), ('44_0')) AS v(t);
-- No zero group before one that is not, but the county's before a town: 东莞 has towns and no counties.
SELECT t AS read, pg_temp.refusal(t) AS outcome
  FROM unnest('{000001,0001,440001,440000001,440000000001,441900000001,440512000001,000000000001,001200,441900003,
                441900003000,441900003001,441900003999}'::text[]) AS t;
SELECT '44051'::division;
SELECT '440001'::division;

-- A number is all 12 digits; the casts are explicit, and what is no code is an error.
SELECT 441900003000::bigint::division, '441900003'::division::bigint, 0::bigint::division, 999999999999::bigint::division;
SELECT 440512::bigint::division;
SELECT (-1)::bigint::division;
SELECT 1000000000000::bigint::division;
SELECT 441900000001::bigint::division;
CREATE TEMP TABLE implicit (place division, code bigint);
INSERT INTO implicit (place) VALUES (441900003000);
INSERT INTO implicit (code) VALUES ('441900003'::division);

-- Every level's area: itself at its own, NULL where that group is zero, the country at 0.
SELECT d, ancestor(d, 0) AS "0", ancestor(d, 1) AS "1", ancestor(d, 2) AS "2", ancestor(d, 3) AS "3", ancestor(d, 4) AS "4",
       ancestor(d, 5) AS "5", division_path(d), division_last(d)
  FROM unnest('{440512001001,440512001,440512,4405,44,441900003001,441900003,419001,00,99}'::division[]) AS d;
SELECT ancestor('440512', -1);
SELECT ancestor('440512', 6);

-- Within and contains: in it, or the same.
SELECT place, area, place <@ area AS "<@", within(place, area), area @> place AS "@>", contains(area, place)
  FROM (VALUES ('440512001001'::division, '440512001001'::division), ('440512001001', '440512001'), ('440512001001', '440512'),
               ('440512001001', '4405'), ('440512001001', '44'), ('440512001001', '00'),
               ('440512001001', '440512002'), ('440512001001', '440511'), ('440512001001', '4406'), ('440512001001', '45'),
               ('440512', '440512001'), ('44', '4405'), ('00', '44'), ('00', '00'),
               ('441900003', '4419'), ('441900003001', '441900003'), ('441900003', '441901'), ('419001', '4190'),
               ('99', '00'), ('999999999999', '99')) AS v(place, area);
-- Several areas: any of them, with the NULLs of SQL's ANY. Dimensions do not matter.
SELECT areas, place <@ areas AS "<@", within(place, areas), areas @> place AS "@>", contains(areas, place),
       place <@ ANY (areas) AS "<@ ANY"
  FROM (VALUES ('{4405}'::division[]), ('{4406,4405}'), ('{4406}'), ('{}'), ('{NULL}'), ('{NULL,4405}'), ('{4405,NULL}'), ('{NULL,4406}'),
               ('{{4406,4407},{440512001,4409}}'), ('[7:8]={4406,440512}'), (NULL)) AS v(areas),
       (VALUES ('440512001001'::division)) AS p(place);
-- The nearest of several areas around the place, or the place itself.
SELECT areas, nearest('440512001001', areas)
  FROM (VALUES ('{00,4405,44}'::division[]), ('{440512001001,00}'), ('{440511,4406}'), ('{4405,NULL,440511001}'), ('{NULL}'), ('{}'), (NULL)) AS v(areas);

-- The laws, over all pairs of codes made of few groups, against the digits themselves.
CREATE TEMP TABLE code AS
    SELECT (p || q || c || t || v)::division AS d, p || q || c || t || v AS digits
      FROM unnest('{44,99}'::text[]) AS p, unnest('{00,01,99}'::text[]) AS q, unnest('{00,01,99}'::text[]) AS c,
           unnest('{000,001,999}'::text[]) AS t, unnest('{000,001,999}'::text[]) AS v
     WHERE (q <> '00' OR (c, t, v) = ('00', '000', '000')) AND (t <> '000' OR v = '000');
INSERT INTO code VALUES ('00', '000000000000');
SELECT count(*) AS codes,
       count(*) FILTER (WHERE d::text::division = d AND rpad(d::text, 12, '0') = digits AND d::bigint::division = d) AS print_back,
       count(*) FILTER (WHERE level(d) = CASE WHEN digits ~ '000$' = false THEN 5 WHEN digits ~ '000000$' = false THEN 4
                                              WHEN digits ~ '0{8}$' = false THEN 3 WHEN digits ~ '0{10}$' = false THEN 2
                                              WHEN digits ~ '0{12}$' = false THEN 1 ELSE 0 END) AS level_by_digits,
       count(*) FILTER (WHERE ancestor(d, level(d)) = d) AS own_ancestor,
       count(*) FILTER (WHERE parent(d) IS NOT DISTINCT FROM
                              (SELECT ancestor(d, i) FROM generate_series(level(d) - 1, 1, -1) AS i
                                WHERE ancestor(d, i) IS NOT NULL LIMIT 1)) AS parent_is_nearest,
       count(*) FILTER (WHERE division_last(d)::text::division = division_last(d) AND division_last(d) <@ d) AS last_inside,
       count(*) FILTER (WHERE division_path(d) = (SELECT array_agg(ancestor(d, i) ORDER BY i) FROM generate_series(0, 5) AS i
                                                   WHERE ancestor(d, i) IS NOT NULL)) AS path_of_ancestors
  FROM code;
SELECT count(*) AS pairs,
       bool_and((a.d <@ b.d) = (left(a.digits, length(stem)) = stem)) AS within_by_digits,
       bool_and((a.d <@ b.d) = (a.d BETWEEN b.d AND division_last(b.d))) AS within_is_a_range,
       bool_and((a.d <@ b.d) = (b.d = ANY (division_path(a.d)))) AS within_is_on_the_path,
       bool_and((a.d <@ b.d) = (b.d @> a.d) AND within(a.d, b.d) = contains(b.d, a.d) AND (a.d <@ b.d) = within(a.d, b.d)) AS twins,
       bool_and(NOT (a.d <@ b.d AND b.d <@ a.d) OR a.d = b.d) AS antisymmetric,
       bool_and((a.d < b.d) = (a.digits COLLATE "C" < b.digits COLLATE "C")) AS ordered_as_digits,
       bool_and((a.d <= b.d) = (a.d < b.d OR a.d = b.d) AND (a.d >= b.d) = (b.d <= a.d)
                AND (a.d > b.d) = (b.d < a.d) AND (a.d <> b.d) = (NOT a.d = b.d)) AS consistent,
       bool_and(a.d <> b.d OR division_hash(a.d) = division_hash(b.d)) AS equal_hash_equal
  FROM code AS a, code AS b,
       LATERAL (SELECT left(b.digits, (ARRAY[0, 2, 4, 6, 9, 12])[level(b.d) + 1])) AS s(stem);
SELECT count(*) AS triples, bool_and(a.d <@ ARRAY[b.d, c.d] = (a.d <@ b.d OR a.d <@ c.d)) AS any_is_or,
       bool_and(nearest(a.d, ARRAY[b.d, c.d]) IS NOT DISTINCT FROM CASE WHEN a.d <@ b.d AND (b.d <@ c.d OR NOT a.d <@ c.d) THEN b.d WHEN a.d <@ c.d THEN c.d END) AS nearest
  FROM code AS a, (SELECT d FROM code LIMIT 40) AS b, (SELECT d FROM code ORDER BY d DESC LIMIT 40) AS c;
SELECT min(d::bigint), max(d::bigint), count(DISTINCT d) FROM code;

-- Binary form: eight bytes; what is no code is refused.
\i test/include/binary.sql
SELECT count(*) AS codes, count(*) FILTER (WHERE pg_temp.survives('division', digits)) AS survive FROM code;
SELECT division_send('441900003');
SELECT bytes, pg_temp.receive('division', bytes)
  FROM (VALUES ('\x'::bytea), ('\x00'), ('\x00000066e35dac'), ('\x00000066e35dacb800'), (int8send(441900003000)), (int8send(0)),
               (int8send(999999999999)), (int8send(1000000000000)), (int8send(-1)), (int8send(440512)), (int8send(441900000001)),
               (int8send(440001000000)), (int8send(9223372036854775807)), (int8send((-9223372036854775808)::bigint))) AS v(bytes);
SELECT what, pg_temp.receive('division[]', bytes)
  FROM (VALUES ('as sent', array_send('{4405,NULL}'::division[])),
               ('cut off', substr(array_send('{4405,NULL}'::division[]), 1, 20)),
               ('no code in it', overlay(array_send('{4405}'::division[]) PLACING int8send(-1) FROM 25))) AS v(what, bytes);

-- Indexes. 3 prefectures (one without counties) with 2 counties with 4 towns with 5 villages of 3 households each, and an
-- area table of all levels.
CREATE TEMP TABLE household AS
    SELECT (44 || prefecture || county || town || village)::division AS division, number
      FROM unnest('{01,02,19}'::text[]) AS prefecture, unnest('{00,01,02}'::text[]) AS county,
           unnest('{001,002,100,400}'::text[]) AS town, unnest('{001,002,003,200,999}'::text[]) AS village, generate_series(1, 3) AS number
     WHERE (prefecture = '19') = (county = '00');
INSERT INTO household VALUES (NULL, 0);
CREATE TEMP TABLE area AS
    SELECT DISTINCT ancestor(division, level) AS division, level FROM household, generate_series(0, 5) AS level
     WHERE ancestor(division, level) IS NOT NULL;
INSERT INTO area VALUES (NULL, NULL);
CREATE INDEX household_division ON household (division, number);
CREATE INDEX area_division ON area (division);
ANALYZE household;
ANALYZE area;

SET enable_seqscan = off;
SET enable_bitmapscan = off;
SET enable_indexonlyscan = off;
SET enable_material = off;
SET enable_memoize = off;
-- A constant area is an exact range, whichever way it is written; a village is one code.
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '4401';
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE '4401' @> division;
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE within(division, '4401');
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE contains('4401', division);
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '440101001002' AND number = 2;
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '00';
-- So is one that is known when the query runs: a parameter, a function of one, another table's column.
PREPARE households_of (division) AS SELECT * FROM household WHERE division <@ $1;
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE households_of ('4401');
RESET plan_cache_mode;
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ (SELECT max(number)::text::division FROM household);
EXPLAIN (COSTS OFF) SELECT * FROM area AS a JOIN household AS h ON h.division <@ a.division WHERE a.level = 3;
EXPLAIN (COSTS OFF) SELECT * FROM area AS a JOIN household AS h ON contains(a.division, h.division) WHERE a.level = 3;
-- Not one that changes from row to row of the same table, or from call to call.
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ ancestor(division, number);
CREATE FUNCTION pg_temp.somewhere() RETURNS division VOLATILE LANGUAGE plpgsql AS $$ BEGIN RETURN '4401'; END $$;
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE within(division, pg_temp.somewhere());
-- Several areas are the range around them and a recheck; without one where they touch.
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '{440102001,440101,440101001}'::division[];
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE '{440101,440102001}'::division[] @> division;
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE within(division, '{NULL,440101002,440101001}'::division[]);
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ (SELECT array_agg(division) FROM area WHERE level = 4);
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '{}'::division[];
-- From the other side, the areas around a place are its path.
EXPLAIN (COSTS OFF) SELECT * FROM area WHERE division @> '441900001002';
EXPLAIN (COSTS OFF) SELECT * FROM area WHERE within('440101', division);
EXPLAIN (COSTS OFF) SELECT * FROM household AS h JOIN area AS a ON a.division @> h.division WHERE h.division = '440101001002' AND a.level = 3;
-- BRIN and hash indexes take what they can.
RESET enable_bitmapscan;
DROP INDEX household_division;
CREATE INDEX household_brin ON household USING brin (division) WITH (pages_per_range = 1);
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '4401';
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '{440102001,440101,440101001}'::division[];
EXPLAIN (COSTS OFF) SELECT * FROM area AS a JOIN household AS h ON h.division <@ a.division WHERE a.level = 3;
DROP INDEX household_brin;
CREATE INDEX household_hash ON household USING hash (division);
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '440101001002';
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '4401';
DROP INDEX household_hash;
-- An index on the integers is none on the codes.
CREATE INDEX household_integer ON household ((division::bigint));
EXPLAIN (COSTS OFF) SELECT * FROM household WHERE division <@ '4401';
DROP INDEX household_integer;
CREATE INDEX household_division ON household (division, number);

-- By index and by table, every area and pair of areas has the same households, and every household the same areas.
CREATE FUNCTION pg_temp.answers() RETURNS TABLE (question text, answers bigint, checksum numeric) LANGUAGE sql AS $$
    SELECT 'constants', sum((SELECT count(*) FROM household AS h WHERE h.division <@ a.division)), sum(a.division::bigint)
      FROM area AS a
    UNION ALL
    SELECT 'join', count(*), sum(h.division::bigint + number * a.division::bigint)
      FROM area AS a JOIN household AS h ON h.division <@ a.division
    UNION ALL
    SELECT 'pairs', count(*), sum(h.division::bigint + number * a.division::bigint)
      FROM area AS a CROSS JOIN unnest('{4401,441900002,440202400999,NULL}'::division[]) AS b
      JOIN household AS h ON h.division <@ ARRAY[a.division, b]
    UNION ALL
    SELECT 'path', count(*), sum(h.division::bigint + number * a.division::bigint)
      FROM household AS h JOIN area AS a ON a.division @> h.division;
$$;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
CREATE TEMP TABLE by_index AS SELECT * FROM pg_temp.answers();
DROP INDEX household_division;
CREATE INDEX household_brin ON household USING brin (division) WITH (pages_per_range = 1);
CREATE TEMP TABLE by_brin AS SELECT * FROM pg_temp.answers();
DROP INDEX household_brin;
CREATE INDEX household_division ON household (division, number);
SET enable_seqscan = on;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
CREATE TEMP TABLE by_table AS SELECT * FROM pg_temp.answers();
SELECT question, i.answers, i = t AS same, b = t AS same_by_brin
  FROM by_index AS i FULL JOIN by_table AS t USING (question) FULL JOIN by_brin AS b USING (question) ORDER BY question COLLATE "C";
-- The same with the areas as literals.
DO $$
DECLARE
    literal fupin.division;
    index_count bigint;
    table_count bigint;
    checked integer := 0;
BEGIN
    FOR literal IN SELECT division FROM area WHERE division IS NOT NULL LOOP
        SET LOCAL enable_seqscan = off;
        SET LOCAL enable_indexscan = on;
        EXECUTE format('SELECT count(*) FROM household WHERE division <@ %L', literal) INTO index_count;
        SET LOCAL enable_seqscan = on;
        SET LOCAL enable_indexscan = off;
        EXECUTE format('SELECT count(*) FROM household WHERE division <@ %L', literal) INTO table_count;
        ASSERT index_count = table_count, literal;
        checked := checked + 1;
    END LOOP;
    RAISE NOTICE '% areas checked', checked;
END
$$;
RESET ALL;
SET search_path = fupin, public;

-- Partitions are pruned by an area.
CREATE TEMP TABLE yearly (division division, year integer) PARTITION BY RANGE (division);
CREATE TEMP TABLE yearly_4401 PARTITION OF yearly FOR VALUES FROM ('4401') TO ('4402');
CREATE TEMP TABLE yearly_4402 PARTITION OF yearly FOR VALUES FROM ('4402') TO ('4403');
CREATE TEMP TABLE yearly_rest PARTITION OF yearly DEFAULT;
INSERT INTO yearly SELECT division, 2019 FROM household;
EXPLAIN (COSTS OFF) SELECT * FROM yearly WHERE division <@ '440101';
EXPLAIN (COSTS OFF) SELECT * FROM yearly WHERE contains('440101002', division) OR within(division, '440202001001');
EXPLAIN (COSTS OFF) SELECT * FROM yearly WHERE division <@ '{440201,440202}'::division[];
EXPLAIN (COSTS OFF) SELECT * FROM yearly AS y LEFT JOIN household AS h USING (division) WHERE y.division <@ '440101' AND h.division IS NULL;
SELECT count(*) FILTER (WHERE division <@ '4401') AS "4401", count(*) FILTER (WHERE NOT division <@ '4401') AS elsewhere, count(*) FROM yearly;
SELECT count(*) FROM yearly WHERE division <@ '4401';
SELECT count(*) FROM yearly WHERE NOT division <@ '4401';

-- Row counts come from the statistics: within a factor of two for areas of every level.
CREATE FUNCTION pg_temp.estimate(query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
    RETURN plan #> '{0,Plan,Plan Rows}';
END
$$;
CREATE TEMP TABLE many AS
    SELECT (441600000000 + county * 1000000 + town * 1000 + village)::division AS division
      FROM generate_series(1, 8) AS county, generate_series(100, 115) AS town, generate_series(200, 214) AS village, generate_series(1, 5);
-- Before there are any, the rows of an area are no few.
SELECT pg_temp.estimate('SELECT * FROM many WHERE division <@ ''441603''') * 4 > pg_temp.estimate('SELECT * FROM many') AS no_few;
ANALYZE many;
SELECT condition, rows, pg_temp.estimate('SELECT * FROM many WHERE ' || condition) BETWEEN rows / 2 AND rows * 2 AS estimated
  FROM (VALUES ($$division <@ '00'$$, 9600), ($$division <@ '4416'$$, 9600), ($$division <@ '441603'$$, 1200), ($$division <@ '441603105'$$, 75),
               ($$division <@ '441603105202'$$, 5), ($$'441603' @> division$$, 1200), ($$within(division, '441603')$$, 1200),
               ($$contains('441603', division)$$, 1200), ($$division <@ '{441603,441605,441605101}'::division[]$$, 2400),
               ($$NOT division <@ '441603'$$, 8400)) AS v(condition, rows);
-- An area that holds nothing, and the areas around a place, are few.
SELECT condition, pg_temp.estimate('SELECT * FROM many WHERE ' || condition) <= 30 AS few
  FROM (VALUES ($$division <@ '45'$$), ($$division <@ '441609'$$), ($$division <@ '{}'::division[]$$), ($$division <@ NULL$$),
               ($$division @> '441603105202'$$), ($$within('441603105202', division)$$)) AS v(condition);

-- Under row security the policy's areas drive the index, and so does the reader's own condition, since nothing leaks.
CREATE ROLE regress_fupin_officer;
CREATE TABLE public.access_grant (role_name name, division division);
CREATE TABLE public.secured AS SELECT * FROM household WHERE division IS NOT NULL;
CREATE INDEX secured_division ON public.secured (division);
ANALYZE public.secured;
INSERT INTO public.access_grant VALUES ('regress_fupin_officer', '440101001'), ('regress_fupin_officer', '440101002001');
CREATE FUNCTION public.my_divisions() RETURNS division[] STABLE LANGUAGE sql SECURITY DEFINER
    RETURN (SELECT array_agg(division) FROM public.access_grant WHERE role_name = session_user OR role_name = 'regress_fupin_officer');
ALTER TABLE public.secured ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_area ON public.secured USING (division <@ (SELECT public.my_divisions()));
GRANT SELECT ON public.secured TO regress_fupin_officer;
SET ROLE regress_fupin_officer;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM public.secured;
EXPLAIN (COSTS OFF) SELECT * FROM public.secured WHERE division <@ '440101002';
\set join 'FROM (VALUES (division ''440101002''), (''440202'')) AS a (division) CROSS JOIN LATERAL (SELECT * FROM public.secured WHERE secured.division <@ a.division OFFSET 0) AS s'
EXPLAIN (COSTS OFF) SELECT * :join;
\set answers '(SELECT count(*) FROM public.secured) AS mine, (SELECT count(*) FROM public.secured WHERE division <@ ''440101002'') AS mine_there, (SELECT count(*) ' :join ') AS mine_joined'
SELECT :answers;
RESET ROLE;
DROP INDEX public.secured_division;
CREATE INDEX secured_brin ON public.secured USING brin (division) WITH (pages_per_range = 1);
SET ROLE regress_fupin_officer;
SET enable_bitmapscan = on;
EXPLAIN (COSTS OFF) SELECT * FROM public.secured;
EXPLAIN (COSTS OFF) SELECT * FROM public.secured WHERE division <@ '440101002';
EXPLAIN (COSTS OFF) SELECT * :join;
SELECT :answers;
SET enable_seqscan = on;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM public.secured;
SELECT :answers;
RESET ROLE;
SELECT count(*) AS theirs, count(*) FILTER (WHERE division <@ '440101002') AS theirs_there, count(*) FILTER (WHERE division <@ '440101002' OR division <@ '440202') AS theirs_joined
  FROM public.secured WHERE division <@ '440101001' OR division = '440101002001';
DROP TABLE public.secured;
DROP FUNCTION public.my_divisions();
DROP TABLE public.access_grant;
DROP ROLE regress_fupin_officer;

-- Comparison and containment tell nothing of the values they see, so the planner may run them before a policy; what can
-- throw is not among them.
SELECT DISTINCT p.oid::regprocedure::text COLLATE "C" AS leakproof
  FROM pg_proc AS p
 WHERE p.pronamespace = 'fupin'::regnamespace AND p.proleakproof AND p.oid::regprocedure::text ~ '\(division'
 ORDER BY 1;
