-- How long do 60 rules about persons take?  The third part of `make bench`, in the same database: over BENCH_PERSONS persons
-- (default 1,000,000), 60 criteria of coverage in three standards, asked for by county
--
--     coverage        as the report asks: assess once for each person and standard, counted by tally_agg
--     60 queries      written by hand, one scan for each rule
--     60 FILTERs      written by hand, one scan with a FILTER for each count of each rule
--
-- over the same table of facts; the counts are compared before.  Each runs once to warm up and three times by the clock, in one process,
-- without JIT.  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '64MB';
SET search_path = public, fupin;
\echo
\echo 'making' :persons 'persons ...'
CREATE TABLE bench_person AS
SELECT i AS person_id,
       (460101 + i % 20)::text::division AS county,
       i % 4 = 0 AS in_scope_a,
       CASE WHEN i % 50 <> 0 THEN i % 3 = 0 END AS in_scope_b,
       CASE WHEN i % 20 <> 1 THEN i % 10 <> 3 END AS served,
       i % 90 AS age,
       CASE WHEN i % 33 <> 0 THEN round(i % 7919 * 1.5, 2) END AS income
  FROM generate_series(1, :persons) i;
VACUUM ANALYZE bench_person;
-- 60 rules: a third of them about each of a yes or no, a number and an age
CREATE TEMPORARY TABLE bench_criterion AS
SELECT i AS rule, (i - 1) / 20 + 1 AS standard, (i - 1) % 20 + 1 AS position,
       CASE i % 3 WHEN 0 THEN 'served' WHEN 1 THEN 'income >= ' || i * 100 ELSE 'age < ' || i END AS condition,
       CASE i % 2 WHEN 0 THEN 'in_scope_a' ELSE 'in_scope_b' END AS scope
  FROM generate_series(1, 60) i;
CREATE TEMPORARY TABLE bench_standard AS
SELECT standard, string_agg(format('r%s: %s among %s', rule, condition, scope), '; ' ORDER BY rule)::criteria AS criteria
  FROM bench_criterion
 GROUP BY standard;
-- met and unmet by SQL's own three values; what is left of those not out of scope is unknown
CREATE FUNCTION pg_temp.by_query() RETURNS text
    LANGUAGE sql
    RETURN (SELECT string_agg(format('SELECT %s AS rule, county, count(*) FILTER (WHERE %s AND %s) AS met, count(*) FILTER (WHERE %s AND NOT (%s)) AS unmet, '
                                     'count(*) FILTER (WHERE (%s) IS NOT FALSE) AS in_scope FROM bench_person GROUP BY county',
                                     rule, scope, condition, scope, condition, scope), ' UNION ALL ' ORDER BY rule)
              FROM bench_criterion);
CREATE FUNCTION pg_temp.by_filter() RETURNS text
    LANGUAGE sql
    RETURN (SELECT 'SELECT rule.rule, counted.county, rule.met, rule.unmet, rule.in_scope FROM (SELECT county'
                   || string_agg(format(', count(*) FILTER (WHERE %s AND %s) AS m%s, count(*) FILTER (WHERE %s AND NOT (%s)) AS u%s, count(*) FILTER (WHERE (%s) IS NOT FALSE) AS s%s',
                                        scope, condition, rule, scope, condition, rule, scope, rule), '' ORDER BY rule)
                   || ' FROM bench_person GROUP BY county) counted CROSS JOIN LATERAL (VALUES '
                   || string_agg(format('(%s, m%s, u%s, s%s)', rule, rule, rule, rule), ', ' ORDER BY rule)
                   || ') rule (rule, met, unmet, in_scope)'
              FROM bench_criterion);
CREATE TEMPORARY TABLE bench_rule_way (number integer, name text, query text);
INSERT INTO bench_rule_way VALUES
    (1, '60 FILTERs', pg_temp.by_filter()),
    (2, '60 queries', pg_temp.by_query()),
    (3, 'coverage', $$SELECT bench_criterion.rule, counted.county, answer.met, answer.unmet, answer.met + answer.unmet + answer.unknown AS in_scope
                        FROM (SELECT person.county, bench_standard.standard, tally_agg(assess(person, bench_standard.criteria)) AS tally
                                FROM bench_person person CROSS JOIN bench_standard
                               GROUP BY person.county, bench_standard.standard) counted
                        CROSS JOIN LATERAL counts(counted.tally) answer
                        JOIN bench_criterion ON bench_criterion.standard = counted.standard AND bench_criterion.position = answer.position$$);
CREATE TEMPORARY TABLE bench_rule_run (number integer, turn integer, seconds double precision);
DO $$
DECLARE
    way       record;
    started   timestamptz;
    differing bigint;
BEGIN
    FOR way IN SELECT other.query AS other, first.query AS first FROM bench_rule_way other, bench_rule_way first WHERE first.number = 1 AND other.number > 1 LOOP
        EXECUTE format('SELECT count(*) FROM ((%s) EXCEPT (%s)) rows', way.other, way.first) INTO differing;
        IF differing > 0 THEN
            RAISE EXCEPTION '% counts differ', differing;
        END IF;
    END LOOP;
    FOR turn IN 0..3 LOOP
        FOR way IN SELECT * FROM bench_rule_way ORDER BY number LOOP
            started := clock_timestamp();
            EXECUTE format('SELECT count(*) FROM (%s) answer', way.query);
            INSERT INTO bench_rule_run VALUES (way.number, turn, extract(epoch FROM clock_timestamp() - started));
        END LOOP;
    END LOOP;
END
$$;
\echo 'the three ways agree on every count'
\pset border 2
\pset linestyle unicode
\pset footer off
\echo
\echo 'seconds for 60 rules, median of three runs (fastest and slowest beside it)'
SELECT way.name AS "way",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds), '990.99') AS "seconds",
       to_char(min(run.seconds), '990.99') AS "fastest",
       to_char(max(run.seconds), '990.99') AS "slowest",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds)
               / first_value(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds)) OVER (ORDER BY way.number), '990.99') AS "60 FILTERs = 1"
  FROM bench_rule_run run
  JOIN bench_rule_way way ON way.number = run.number
 WHERE run.turn > 0
 GROUP BY way.number, way.name
 ORDER BY way.number;
