-- Statistics to be given away: no count below k, nothing from which one could be worked out, and nothing until somebody asks for it.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;
-- 端州区 2018, k = 3.  Of the first town: 杏花 has 3 eligible households and no other; the second village 3 eligible and 2 not, which are
-- few; the third 4 eligible.  In the second town every count is 3 or more.
SELECT count(pg_temp.household(place || '-' || number, place, 2018, CASE WHEN number <= eligible THEN '9000' ELSE '8000' END, 1))
  FROM (VALUES ('441202001002', 3, 3), ('441202001003', 3, 5), ('441202001004', 4, 4), ('441202002001', 3, 6), ('441202002002', 5, 5)) village (place, eligible, households),
       generate_series(1, households) number \g /dev/null
\i test/include/analyze.sql
CREATE ROLE anybody;

SELECT is(to_regnamespace('fupin_open'), NULL, 'nothing is given away by itself');
SELECT throws_ok('CALL fupin_register.publish_statistics(1)', '22023', 'the smallest count that is given away must be 2 or more', 'k = 1 hides nothing');
SELECT throws_ok('CALL fupin_register.publish_statistics(NULL)', '22023', NULL, 'nor does an unknown k');
CREATE SCHEMA others;
SELECT throws_ok($$CALL fupin_register.publish_statistics(3, 'others')$$, '42P06', 'schema "others" is not one of the open statistics', 'a schema of others is refused');

SELECT lives_ok('CALL fupin_register.publish_statistics(3)', 'k = 3');
SELECT results_eq($$SELECT village_code::text, is_left_out, households, households_eligible, households_not_eligible, persons, persons_eligible, households_certain_share
                      FROM fupin_open.exit_by_village ORDER BY village_code$$,
                  $$VALUES ('441202001002', true,  3, NULL::integer, NULL::integer, 3::bigint, NULL::bigint, NULL::numeric),
                           ('441202001003', true,  5, NULL, NULL, 5, NULL, NULL),
                           ('441202001004', false, 4, 4, 0, 4, 4, 1.0000),
                           ('441202002001', false, 6, 3, 3, 6, 3, 0.5000),
                           ('441202002002', false, 5, 5, 0, 5, 5, 1.0000)$$,
                  'a village with a count below 3 is left out, and the smallest village of its town beside it; a count of 3 and one of 0 stay');
-- The first town has 2 that are not eligible, which are few; the second is the only other of the county, and would tell.
SELECT results_eq($$SELECT town_code::text, is_left_out, left_out_label::text, households, households_eligible FROM fupin_open.exit_by_town ORDER BY town_code$$,
                  $$VALUES ('441202001', true, '是', 12, NULL::integer), ('441202002', true, '是', 11, NULL)$$, 'the same among the towns of the county');
SELECT results_eq($$SELECT households, households_eligible, households_not_eligible, is_left_out FROM fupin_open.exit_by_county$$, $$VALUES (23, 18, 5, false)$$, 'and the county, where all are many, is given whole');
SELECT results_eq('SELECT households, households_eligible, households_not_eligible FROM fupin_report.exit_by_village WHERE village_code = ''441202001003''', 'VALUES (5, 3, 2)', 'the report itself is as ever');

CALL fupin_register.publish_statistics(6);
SELECT results_eq($$SELECT village_code::text, households, persons FROM fupin_open.exit_by_village ORDER BY village_code$$,
                  $$VALUES ('441202001002', NULL::integer, NULL::bigint), ('441202001003', NULL, NULL), ('441202001004', NULL, NULL), ('441202002001', 6, 6), ('441202002002', NULL, NULL)$$,
                  'a whole that is below k is left out too');

-- No small number anywhere, in no table.
CREATE FUNCTION pg_temp.small(report text, counted text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    answer bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM fupin_open.%I WHERE abs(%I) BETWEEN 1 AND 5', report, counted) INTO answer;
    RETURN answer;
END
$$;
SELECT is(pg_temp.small(report, counted), 0::bigint, report || '.' || counted) FROM fupin_register.open_statistic, unnest(counts) counted;
SELECT is_empty($$SELECT unnest(ARRAY['exit_by_village', 'exit_by_town', 'exit_by_county', 'headcount_bridge', 'headcount_bridge_by_county', 'poverty_measures', 'poverty_measures_by_village', 'plan_by_town', 'village_exit', 'county_exit'])
                  EXCEPT SELECT report FROM fupin_register.open_statistic$$, 'of all reports with one row for a place and a year');
SELECT is_empty($$SELECT class.relname, a.attname FROM pg_class class JOIN pg_attribute a ON a.attrelid = class.oid AND a.attnum > 0
                   WHERE class.relnamespace = 'fupin_open'::regnamespace AND class.relkind = 'r'
                     AND (col_description(class.oid, a.attnum) IS NULL OR obj_description(class.oid, 'pg_class') IS NULL)$$, 'the tables say what they are');

-- They can be given to anybody, and to nobody else.
SET LOCAL ROLE anybody;
SELECT throws_ok('SELECT * FROM fupin_open.exit_by_county', '42501', NULL, 'nobody reads them by itself');
RESET ROLE;
GRANT USAGE ON SCHEMA fupin_open TO anybody;
GRANT SELECT ON fupin_open.exit_by_county TO anybody;
CALL fupin_register.publish_statistics(3);
SET LOCAL ROLE anybody;
SELECT is((SELECT households_eligible FROM fupin_open.exit_by_county), 18, 'who was given a table reads it, without a grant in the register, and keeps it');
SELECT throws_ok('SELECT * FROM fupin_report.exit_by_county', '42501', NULL, 'and reads nothing else');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
