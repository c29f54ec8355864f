-- How fast is the engine against the same work written by hand?  The first part of `make bench`.
--
-- Every line asks one question in two ways, over :engine rows (default 300,000), and reads beside them the rows alone.  What is printed
-- is the time of the first way over that of the second, both less the bare reading: the median of the rounds, with the smallest and the
-- largest.  Where the target lies between these two the line is undecided.  One round to warm up, then :rounds (default 5) by the clock, the ways
-- in turn, in one process, with JIT as :jit says (default off).  The answers are compared row by row before anything is timed.  The lines
-- stand here and in the files that this one includes.  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '256MB';
SET search_path = public, fupin;
\if :{?engine} \else \set engine 300000 \endif
\if :{?rounds} \else \set rounds 5 \endif
\if :{?jit} \else \set jit off \endif
\set kind TEMPORARY
SET jit = :jit;
\echo
\echo 'making' :engine 'rows for the engine ...'

\ir bench_household.sql

-- The households with one unmet criterion, and a function that names what is unmet.
CREATE TEMPORARY TABLE engine_unmet AS
    SELECT h.* FROM engine_household h CROSS JOIN engine_standard s WHERE unmet_count(assess(h, s.criteria)) = 1;
ANALYZE engine_unmet;
CREATE FUNCTION pg_temp.unmet_names(h engine_unmet) RETURNS text[]
    LANGUAGE plpgsql STABLE
AS $$
DECLARE
    names text[] := '{}';
BEGIN
    IF h.has_labour AND h.income_per_capita < 20000 * 0.45 THEN names := names || 'income'::text; END IF;
    IF NOT h.has_labour AND NOT h.dibao THEN names := names || 'safety_net'::text; END IF;
    IF NOT h.food_secure THEN names := names || 'food'::text; END IF;
    IF NOT h.clothing_secure THEN names := names || 'clothing'::text; END IF;
    IF h.has_school_age_child AND NOT h.education_secure THEN names := names || 'education'::text; END IF;
    IF NOT h.medical_secure THEN names := names || 'medical'::text; END IF;
    IF h.housing_grade NOT IN ('A', 'B') THEN names := names || 'housing'::text; END IF;
    IF NOT h.water_secure THEN names := names || 'water'::text; END IF;
    RETURN names;
END
$$;

-- The same answers as a verdict, as three-valued columns (o1 ...) and as columns of one character (s1 ...).
CREATE TEMPORARY TABLE engine_answer AS
    SELECT answer.county, answer.verdict, o.*, s.*
      FROM (SELECT h.county, assess(h, standard.criteria) AS verdict FROM engine_household h CROSS JOIN engine_standard standard) answer
     CROSS JOIN LATERAL (SELECT max(state) FILTER (WHERE i = 1) = '+' AS m1, max(state) FILTER (WHERE i = 2) = '+' AS m2,
                                max(state) FILTER (WHERE i = 3) = '+' AS m3, max(state) FILTER (WHERE i = 4) = '+' AS m4,
                                max(state) FILTER (WHERE i = 5) = '+' AS m5, max(state) FILTER (WHERE i = 6) = '+' AS m6,
                                max(state) FILTER (WHERE i = 7) = '+' AS m7, max(state) FILTER (WHERE i = 8) = '+' AS m8
                           FROM (SELECT i, state(answer.verdict, i) AS state FROM generate_series(1, 8) i) each) o
     CROSS JOIN LATERAL (SELECT state(answer.verdict, 1)::"char" AS s1, state(answer.verdict, 2)::"char" AS s2,
                                state(answer.verdict, 3)::"char" AS s3, state(answer.verdict, 4)::"char" AS s4,
                                state(answer.verdict, 5)::"char" AS s5, state(answer.verdict, 6)::"char" AS s6,
                                state(answer.verdict, 7)::"char" AS s7, state(answer.verdict, 8)::"char" AS s8) s;
ANALYZE engine_answer;

-- Persons in households of four with twelve criteria, the even ones only for some: h1 ... whether it holds, a whether it applies.
CREATE TEMPORARY TABLE engine_person AS
    SELECT i AS person_id, i * 7919::bigint % (:engine / 4) AS household_id, i % 3 = 0 AS a,
           i % 11 <> 0 AS h1, i % 13 <> 0 AS h2, i % 17 <> 0 AS h3, i % 19 <> 0 AS h4, i % 23 <> 0 AS h5, i % 29 <> 0 AS h6,
           i % 31 <> 0 AS h7, i % 37 <> 0 AS h8, i % 41 <> 0 AS h9, i % 43 <> 0 AS h10, i % 47 <> 0 AS h11, i % 53 <> 0 AS h12
      FROM generate_series(1, :engine) i;
CREATE TEMPORARY TABLE engine_member AS
    SELECT p.*, assess(p, 'h1; h2 when a; h3; h4 when a; h5; h6 when a; h7; h8 when a; h9; h10 when a; h11; h12 when a') AS verdict
      FROM engine_person p;
ANALYZE engine_member;
-- the same households by household, as an index gives them
CREATE TEMPORARY TABLE engine_sorted AS SELECT * FROM engine_member ORDER BY household_id;
CREATE INDEX ON engine_sorted (household_id);
ANALYZE engine_sorted;

-- Invented numbers: the check character of GB 11643 stands last.
CREATE TEMPORARY TABLE engine_number AS
    SELECT digits || substr('10X98765432', total % 11 + 1, 1) AS number
      FROM (SELECT digits, (SELECT sum(w * (ascii(substr(digits, k::integer, 1)) - 48))::integer
                              FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::integer[]) WITH ORDINALITY weights (w, k)) AS total
              FROM (SELECT '99' || to_char(i % 10000, 'FM0000') || to_char(date '1940-01-01' + i % 28000, 'YYYYMMDD') || to_char(i % 1000, 'FM000') AS digits
                      FROM generate_series(1, :engine / 3) i) drawn
            OFFSET 0) weighed;
ANALYZE engine_number;
CREATE FUNCTION pg_temp.is_citizen_id(number text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    weights constant integer[] := '{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}';
    total   integer := 0;
    month   integer;
    day     integer;
    year    integer;
BEGIN
    IF number !~ '^[0-9]{17}[0-9Xx]$' THEN
        RETURN false;
    END IF;
    year := substr(number, 7, 4);
    month := substr(number, 11, 2);
    day := substr(number, 13, 2);
    IF year NOT BETWEEN 1850 AND 2099 OR month NOT BETWEEN 1 AND 12 OR day < 1
        OR day > (CASE WHEN month = 2 THEN CASE WHEN year % 4 = 0 AND (year % 100 <> 0 OR year % 400 = 0) THEN 29 ELSE 28 END
                      WHEN month IN (4, 6, 9, 11) THEN 30 ELSE 31 END) THEN
        RETURN false;
    END IF;
    FOR i IN 1..17 LOOP
        total := total + weights[i] * (ascii(substr(number, i, 1)) - 48);
    END LOOP;
    RETURN upper(substr(number, 18, 1)) = substr('10X98765432', total % 11 + 1, 1);
END
$$;

-- Incomes, a fifth of them below the line of their county.
CREATE TEMPORARY TABLE engine_income AS
    SELECT county, ((household_id * 7919::bigint) % 2000000 / 100.0)::numeric(14,2) AS y, 4000.00::numeric(14,2) AS z FROM engine_household;
ANALYZE engine_income;

INSERT INTO engine_line VALUES
    (6, 'interpreter', 'boolean WHERE', 2.5,
     'SELECT count(*) FROM engine_household',
     'SELECT count(*) FROM engine_household h WHERE passed(assess(h, (SELECT criteria FROM engine_standard)))',
     $$SELECT count(*) FROM engine_household h
        WHERE (h.income_per_capita >= 20000 * 0.45 OR NOT h.has_labour) AND (h.dibao OR h.has_labour)
          AND h.food_secure AND h.clothing_secure AND (h.education_secure OR NOT h.has_school_age_child)
          AND h.medical_secure AND h.housing_grade IN ('A', 'B') AND h.water_secure$$,
     $$SELECT count(*) FROM engine_household h CROSS JOIN engine_standard s
        WHERE passed(assess(h, s.criteria)) IS DISTINCT FROM
              ((h.income_per_capita >= 20000 * 0.45 OR NOT h.has_labour) AND (h.dibao OR h.has_labour)
               AND h.food_secure AND h.clothing_secure AND (h.education_secure OR NOT h.has_school_age_child)
               AND h.medical_secure AND h.housing_grade IN ('A', 'B') AND h.water_secure)$$, NULL),
    (8, 'verdict and names, interpreted', 'PL/pgSQL function of the names', 0.3,
     'SELECT count(*) FROM engine_unmet',
     'SELECT sum(cardinality(unmet(assess(h, s.criteria), s.criteria))) FROM engine_unmet h CROSS JOIN engine_standard s',
     'SELECT sum(cardinality(pg_temp.unmet_names(h))) FROM engine_unmet h',
     'SELECT count(*) FROM engine_unmet h CROSS JOIN engine_standard s WHERE unmet(assess(h, s.criteria), s.criteria) <> pg_temp.unmet_names(h)', NULL),
    (9, 'verdict and names, a literal standard', 'PL/pgSQL function of the names', 0.12,
     'SELECT count(*) FROM engine_unmet',
     (SELECT format('SELECT sum(cardinality(unmet(assess(h, %1$L), %1$L))) FROM engine_unmet h', criteria) FROM engine_standard),
     'SELECT sum(cardinality(pg_temp.unmet_names(h))) FROM engine_unmet h', 'SELECT 0', NULL),
    (10, 'verdict and names, a literal standard', 'CASE expressions in an array', 0.7,
     'SELECT count(*) FROM engine_unmet',
     (SELECT format('SELECT sum(cardinality(unmet(assess(h, %1$L), %1$L))) FROM engine_unmet h', criteria) FROM engine_standard),
     $$SELECT sum(cardinality(array_remove(ARRAY[CASE WHEN h.has_labour AND h.income_per_capita < 20000 * 0.45 THEN 'income' END,
                                                 CASE WHEN NOT h.has_labour AND NOT h.dibao THEN 'safety_net' END,
                                                 CASE WHEN NOT h.food_secure THEN 'food' END,
                                                 CASE WHEN NOT h.clothing_secure THEN 'clothing' END,
                                                 CASE WHEN h.has_school_age_child AND NOT h.education_secure THEN 'education' END,
                                                 CASE WHEN NOT h.medical_secure THEN 'medical' END,
                                                 CASE WHEN h.housing_grade NOT IN ('A', 'B') THEN 'housing' END,
                                                 CASE WHEN NOT h.water_secure THEN 'water' END], NULL))) FROM engine_unmet h$$,
     'SELECT 0', NULL),
    (3, 'tally_agg by county', 'eight count(*) FILTER', 1.1,
     'SELECT count(*) FROM engine_answer',
     'SELECT county, tally_agg(verdict) FROM engine_answer GROUP BY county',
     (SELECT format('SELECT county, %s FROM engine_answer GROUP BY county', string_agg(format('count(*) FILTER (WHERE m%s)', i), ', ')) FROM generate_series(1, 8) i),
     (SELECT format('SELECT count(*) FROM (SELECT county, tally_agg(verdict) AS tally, %s FROM engine_answer GROUP BY county) both_ways WHERE (SELECT array_agg(met ORDER BY "position") FROM counts(tally)) <> ARRAY[%s]',
                    string_agg(format('count(*) FILTER (WHERE m%s) AS c%s', i, i), ', '), string_agg('c' || i, ', ' ORDER BY i)) FROM generate_series(1, 8) i), NULL),
    (4, 'tally_agg by county', '32 count(*) FILTER', 0.4,
     'SELECT count(*) FROM engine_answer',
     'SELECT county, tally_agg(verdict) FROM engine_answer GROUP BY county',
     (SELECT format('SELECT county, %s FROM engine_answer GROUP BY county', string_agg(format('count(*) FILTER (WHERE s%s = %L::"char")', i, state), ', '))
        FROM generate_series(1, 8) i CROSS JOIN unnest('{+,-,?,.}'::text[]) state),
     (SELECT format('SELECT count(*) FROM (SELECT county, tally_agg(verdict) AS tally, %s FROM engine_answer GROUP BY county) both_ways WHERE (SELECT array_agg(unmet ORDER BY "position") FROM counts(tally)) <> ARRAY[%s]',
                    string_agg(format('count(*) FILTER (WHERE s%s = ''-'') AS c%s', i, i), ', '), string_agg('c' || i, ', ' ORDER BY i)) FROM generate_series(1, 8) i), NULL),
    (11, 'all_of of 12 criteria, hashed', 'twelve bool_and FILTER', 0.8,
     'SELECT count(*) FROM engine_member',
     'SELECT count(v) FROM (SELECT household_id, all_of(verdict) AS v FROM engine_member GROUP BY household_id) home',
     (SELECT format('SELECT count(%s) FROM (SELECT household_id, %s FROM engine_member GROUP BY household_id) home', string_agg('c' || i, ' AND ' ORDER BY i),
                    string_agg(format('bool_and(h%s)%s AS c%s', i, CASE WHEN i % 2 = 0 THEN ' FILTER (WHERE a)' ELSE '' END, i), ', ')) FROM generate_series(1, 12) i),
     (SELECT format('SELECT count(*) FROM (SELECT household_id, all_of(verdict) AS v, %s FROM engine_member GROUP BY household_id) home WHERE %s',
                    string_agg(format('bool_and(h%s)%s AS c%s', i, CASE WHEN i % 2 = 0 THEN ' FILTER (WHERE a)' ELSE '' END, i), ', '),
                    string_agg(format('state(v, %s) <> COALESCE(CASE WHEN c%s THEN ''+'' WHEN NOT c%s THEN ''-'' END, ''.'')', i, i, i), ' OR ')) FROM generate_series(1, 12) i),
     '{enable_sort=off}'),
    (12, 'all_of of 12 criteria, sorted', 'twelve bool_and FILTER', 0.6,
     'SELECT count(*) FROM (SELECT household_id FROM engine_sorted ORDER BY household_id OFFSET 0) sorted',
     NULL, NULL, NULL, '{enable_hashagg=off,enable_sort=off,enable_indexonlyscan=off}'),
    (18, 'citizen_id input with check digit', 'a regexp without one', 0.3,
     'SELECT count(number) FROM engine_number',
     'SELECT count(number::citizen_id) FROM engine_number',
     $$SELECT count(*) FROM engine_number WHERE number ~ '^[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]$'$$,
     $$SELECT count(*) FROM engine_number WHERE (citizen_id_problem(number) IS NULL) IS DISTINCT FROM
              number ~ '^[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]$'$$, NULL),
    (19, 'citizen_id input with check digit', 'the rule in PL/pgSQL', 0.05,
     'SELECT count(number) FROM engine_number',
     'SELECT count(number::citizen_id) FROM engine_number',
     'SELECT count(*) FROM engine_number WHERE pg_temp.is_citizen_id(number)',
     'SELECT count(*) FROM engine_number WHERE (citizen_id_problem(number) IS NULL) IS DISTINCT FROM pg_temp.is_citizen_id(number)', NULL),
    (22, 'headcount ratio, gap and squared gap', 'shortest plain SQL', 0.8,
     'SELECT count(*) FROM engine_income',
     'SELECT county, headcount_ratio(y, z), poverty_gap(y, z), squared_poverty_gap(y, z) FROM engine_income GROUP BY county',
     'SELECT county, avg((y < z)::integer), avg(greatest(0, 1 - y / z)), avg(greatest(0, 1 - y / z) ^ 2) FROM engine_income GROUP BY county',
     $$SELECT count(*) FROM (SELECT headcount_ratio(y, z) AS h, poverty_gap(y, z) AS g, squared_poverty_gap(y, z) AS s,
                                    avg((y < z)::integer) AS ch, avg(greatest(0, 1 - y / z)) AS cg, avg(greatest(0, 1 - y / z) ^ 2) AS cs FROM engine_income GROUP BY county) both_ways
        WHERE round(h, 12) <> round(ch, 12) OR round(g, 12) <> round(cg, 12) OR round(s, 12) <> round(cs, 12)$$, NULL),
    (23, 'headcount ratio alone', 'shortest plain SQL', 0.8,
     'SELECT count(*) FROM engine_income',
     'SELECT county, headcount_ratio(y, z) FROM engine_income GROUP BY county',
     'SELECT county, avg((y < z)::integer) FROM engine_income GROUP BY county', 'SELECT 0', NULL),
    (24, 'poverty gap alone', 'shortest plain SQL', 0.8,
     'SELECT count(*) FROM engine_income',
     'SELECT county, poverty_gap(y, z) FROM engine_income GROUP BY county',
     'SELECT county, avg(greatest(0, 1 - y / z)) FROM engine_income GROUP BY county', 'SELECT 0', NULL);
\ir bench_catalogue.sql
\ir bench_standard.sql
\ir bench_rule.sql
\ir bench_place.sql
\ir bench_exit.sql
UPDATE engine_line
   SET ours = replace(hashed.ours, 'engine_member', 'engine_sorted'), theirs = replace(hashed.theirs, 'engine_member', 'engine_sorted'),
       differing = replace(hashed.differing, 'engine_member', 'engine_sorted')
  FROM engine_line hashed
 WHERE engine_line.number = 12 AND hashed.number = 11;

CREATE TEMPORARY TABLE engine_run (number integer, turn integer, bare double precision, ours double precision, theirs double precision);
-- The milliseconds that a query takes, or what it answers.
CREATE FUNCTION pg_temp.measure(query text, unit text) RETURNS double precision
    LANGUAGE plpgsql
AS $$
DECLARE
    started timestamptz := clock_timestamp();
    answer  double precision;
BEGIN
    IF unit <> 'ms' THEN
        EXECUTE query INTO answer;
        RETURN answer;
    END IF;
    EXECUTE query;
    RETURN extract(epoch FROM clock_timestamp() - started) * 1000;
END
$$;
-- Each line in a transaction of its own, with which its settings end.
CREATE PROCEDURE pg_temp.compare(rounds integer)
    LANGUAGE plpgsql
AS $$
DECLARE
    line      record;
    differing bigint;
BEGIN
    FOR line IN SELECT * FROM engine_line ORDER BY number LOOP
        PERFORM set_config(split_part(setting, '=', 1), split_part(setting, '=', 2), true) FROM unnest(line.settings) setting;
        EXECUTE line.differing INTO differing;
        IF differing > 0 THEN
            RAISE EXCEPTION '%: % answers differ', line.work, differing;
        END IF;
        FOR turn IN 0..rounds LOOP
            INSERT INTO engine_run VALUES (line.number, turn, pg_temp.measure(line.bare, line.unit), pg_temp.measure(line.ours, line.unit), pg_temp.measure(line.theirs, line.unit));
        END LOOP;
        COMMIT;
    END LOOP;
END
$$;
CALL pg_temp.compare(:rounds);
\echo 'both ways agree on every row'

\pset border 2
\pset linestyle unicode
\pset footer off
\echo
\echo 'ours over the same work by hand, in time or size, both less the bare reading: median of' :rounds 'rounds (smallest and largest); JIT' :jit
SELECT line.number AS "no",
       line.work AS "work",
       line.against AS "against",
       line.target AS "target",
       to_char(each.median, '990.00') AS "ratio",
       to_char(each.smallest, '990.00') AS "smallest",
       to_char(each.largest, '990.00') AS "largest",
       CASE WHEN each.largest <= line.target THEN 'reached' WHEN each.smallest > line.target THEN 'missed' ELSE 'undecided' END AS "target is",
       to_char(each.bare, '9999990.0') AS "bare",
       to_char(each.ours, '9999990.0') AS "ours",
       to_char(each.theirs, '9999990.0') AS "by hand",
       line.unit AS "in"
  FROM engine_line line
  JOIN (SELECT number, percentile_cont(0.5) WITHIN GROUP (ORDER BY (ours - bare) / (theirs - bare)) AS median,
               min((ours - bare) / (theirs - bare)) AS smallest, max((ours - bare) / (theirs - bare)) AS largest,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY bare) AS bare, percentile_cont(0.5) WITHIN GROUP (ORDER BY ours) AS ours,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY theirs) AS theirs
          FROM engine_run WHERE turn > 0 GROUP BY number) each USING (number)
 ORDER BY line.number;
DROP TABLE engine_division, engine_text, engine_ltree, engine_home, engine_resident;
