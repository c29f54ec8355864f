-- How the reports are computed: what governs is looked up once a policy home and year, never a household; the planner
-- knows what the caller may see; and what is asked for of one household is not worked out for all.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/report.sql
\i test/include/plan.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;
SET LOCAL track_functions = 'all';

-- Twenty villages of 肇庆市 with fifty households each, in two years.
SELECT count(pg_temp.household(division::text || '-' || number, division::text, year, (8000 + 100 * number)::text, 1))
  FROM (SELECT division FROM fupin.division_name WHERE level = 5 AND fupin.within(division, '441200') ORDER BY division LIMIT 20) villages,
       generate_series(2018, 2019) year, generate_series(1, 5) number \g /dev/null
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_register.household_verdict'), 9::bigint,
          'the standards are looked up for one home, three years with the one before, three kinds of subject');
SELECT count(pg_temp.household(division::text || '-' || number, division::text, year, (8000 + 100 * number)::text, 1))
  FROM (SELECT division FROM fupin.division_name WHERE level = 5 AND fupin.within(division, '441200') ORDER BY division LIMIT 20) villages,
       generate_series(2018, 2019) year, generate_series(6, 50) number \g /dev/null
\i test/include/analyze.sql
SELECT is((SELECT count(*) FROM fupin_register.household_verdict), 2000::bigint, 'ten times the households');
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_register.household_verdict'), 9::bigint, 'are no reason to look up more');
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_report.household_exit'), 9::bigint, 'nor are the reports');
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_report.exit_by_county'), 9::bigint, 'of households');
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_report.village_exit'), 18::bigint, 'a report of villages asks once for them and once for their households');
SELECT ok(pg_temp.runs('accept_basis', 'SELECT * FROM fupin_register.household_verdict') BETWEEN 3 AND 999,
          'parameters are gone through, and their evidence, for each home and year and not for each household');
-- A county whose own parameter makes it a home of its own.
SELECT fupin.adopt_parameter('441202', 'reference_income', '[2019-01-01,2020-01-01)', 20000, '元/人年', '样例', '样例') \g /dev/null
SELECT is(pg_temp.runs('governing_standard', 'SELECT * FROM fupin_register.household_verdict'),
          9 * (SELECT count(DISTINCT home) FROM fupin_register.policy_home), 'two homes, twice as many');

-- The same in the plan: a look-up stands nowhere but in home_year (and in line, where the line of the register is worked out
-- for each home and year, and in law and policy, which are whole views of what governs each home).
SELECT is_empty(format($$SELECT node FROM pg_temp.nodes('SELECT * FROM fupin_report.%I')
                          WHERE computes ~ 'governing_[a-z]|fupin\.parameter|facts_day|price_index'
                            AND ctes !~ '/(home_year|line|law|policy)(/|$)'$$, relname),
                relname || ' looks nothing up elsewhere')
  FROM pg_class
 WHERE relnamespace = 'fupin_report'::regnamespace
   AND relkind = 'v'
   AND relname !~ '^(data|dim)_';
SELECT isnt_empty($$SELECT node FROM pg_temp.nodes('SELECT * FROM fupin_report.household_exit') WHERE computes ~ 'governing_standard' AND ctes ~ '/home_year$'$$,
                  'where the look-ups are');

-- One household is found by its number, below all barriers.
SELECT results_eq($$SELECT DISTINCT relation FROM pg_temp.scans('SELECT * FROM fupin_report.household_exit WHERE household_code = ''441202001002-1''')
                     WHERE relation IN ('household_year', 'income_item', 'person_year', 'person', 'household') AND node !~ 'Index|Bitmap'$$,
                  ARRAY[]::text[], 'a household''s drill-down reads no other household');
SELECT results_eq($$SELECT DISTINCT relation FROM pg_temp.scans('SELECT * FROM fupin_report.household_exit WHERE household_code = ''441202001002-1''')
                     WHERE relation IN ('household_year', 'income_item', 'person_year') ORDER BY relation$$,
                  ARRAY['household_year', 'income_item', 'person_year'], 'while it reads them');
SELECT results_eq(format($$SELECT DISTINCT relation FROM pg_temp.scans('SELECT * FROM fupin_report.%I WHERE household_code = ''441202001002-1''')
                            WHERE relation IN ('household_year', 'income_item', 'person_year', 'person', 'household') AND node !~ 'Index|Bitmap'$$, report),
                  ARRAY[]::text[], report || ' of one household reads no other household')
  FROM unnest('{household_file,exit_worklist}'::text[]) report;
SELECT results_eq($$SELECT DISTINCT relation FROM pg_temp.scans('SELECT verdict FROM fupin_report.household_exit') WHERE relation = 'division_name'$$,
                  ARRAY[]::text[], 'names that nobody asks for are not looked up');

-- Coverage takes one pass over each kind of subject, however many rules there are: persons; households, who are put together of their
-- members; villages and counties, which count their households; officials; projects.
SELECT cmp_ok((SELECT count(*) FROM standard_criterion JOIN standard USING (standard_id) WHERE purpose = 'coverage' AND subject = 'person'), '>', 60::bigint, 'rules on persons');
CREATE TEMPORARY TABLE coverage_scans AS SELECT relation, count(*) AS scans FROM pg_temp.scans('SELECT * FROM fupin_report.coverage') GROUP BY relation;
SELECT results_eq($$SELECT relation, scans FROM coverage_scans WHERE relation IN ('person', 'person_year', 'income_item') ORDER BY relation$$,
                  $$VALUES ('income_item', 4::bigint), ('person', 3), ('person_year', 3)$$,
                  'members are read once for persons, for households and for villages and counties together, incomes once for this year and the last of the latter two');
INSERT INTO organisation (organisation_id, division, name_zh, name_en) VALUES ('test.office', '441200', '样例', 'sample');
INSERT INTO document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('TEST-2019', '样例', 'test.office', '441200', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en)
SELECT 'TEST-2019.' || subject || number, 'TEST-2019', '441200', subject, 'coverage', 'test_' || number, '[2019-01-01,2020-01-01)', '样例', 'sample'
  FROM unnest(ARRAY['person', 'household', 'village', 'county']) subject, generate_series(1, 10) number;
INSERT INTO criterion (standard_id, position, name, condition, label_zh, label_en)
SELECT standard_id, 1, 'test', 'division is known', '样例', 'sample' FROM standard WHERE document_id = 'TEST-2019';
SELECT results_eq($$SELECT relation, count(*) FROM pg_temp.scans('SELECT * FROM fupin_report.coverage') GROUP BY relation ORDER BY relation$$,
                  'SELECT relation, scans FROM coverage_scans ORDER BY relation', 'forty standards more are no scan more');
SELECT is((SELECT count(DISTINCT standard_code) FROM fupin_report.coverage WHERE standard_code LIKE 'TEST-2019.%' AND year = 2019), 40::bigint, 'though they are answered');

-- What is counted is counted in one pass: alerts whatever is asked of them, members for all facts that must be known (and once
-- more for the long tail, where a paper demands a part of it).
SELECT results_eq($$SELECT relation, count(*) FROM pg_temp.scans('SELECT * FROM fupin_report.alert_summary') WHERE relation = 'alert' GROUP BY relation$$,
                  $$VALUES ('alert', 1::bigint)$$, 'alerts are counted in one pass');
SELECT results_eq($$SELECT relation, count(*) FROM pg_temp.scans('SELECT * FROM fupin_report.completeness') WHERE relation IN ('person', 'person_year') GROUP BY relation ORDER BY relation$$,
                  $$VALUES ('person', 1::bigint), ('person_year', 2)$$, 'members are counted in one pass for all columns, and their long tail in one more');

-- One county is asked for by its code or its name: nothing is worked out once for each of its villages.
INSERT INTO fupin_register.village (division)
SELECT division FROM fupin.division_name WHERE level = 5 AND fupin.within(division, '441202') ON CONFLICT DO NOTHING;
\i test/include/analyze.sql
SELECT is_empty(format($$SELECT * FROM pg_temp.passes('SELECT * FROM fupin_report.%1$I') whole
                           JOIN pg_temp.passes('SELECT * FROM fupin_report.%1$I WHERE %2$s') county USING (relation)
                          WHERE relation IN ('household_year', 'person_year') AND county.passes > whole.passes$$, report, replace(condition, '''', '''''')),
                format('%s with %s goes through households as often as without', report, condition))
  FROM (VALUES ('household_exit',  'county_code = ''441202'''),
               ('person_profile',  'county_name = ''端州区'''),
               ('gap_list',        'county_code = ''441202'''),
               ('doubtful_data',   'county_name = ''端州区''')) asked (report, condition);

-- What the caller may see is known to the planner: an auditor all rows, an officer those of the village.
CREATE ROLE audits;
CREATE ROLE keeps_one_village;
CALL fupin_register.grant_auditor('audits');
CALL fupin_register.grant_officer('keeps_one_village', '441202001002');
CREATE FUNCTION pg_temp.expected_rows(role name, query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RESET ROLE;
    RETURN plan #>> '{0,Plan,Plan Rows}';
END
$$;
SELECT cmp_ok(pg_temp.expected_rows('audits', 'SELECT * FROM fupin_register.household_year'), '=', 2000::numeric, 'an auditor''s rows');
SELECT cmp_ok(pg_temp.expected_rows('keeps_one_village', 'SELECT * FROM fupin_register.household_year'), '=', 100::numeric, 'an officer''s rows');
SELECT cmp_ok(pg_temp.expected_rows('audits', 'SELECT * FROM fupin_register.household_verdict'), '>=', 1000::numeric, 'also in a verdict');
SELECT * FROM finish();
ROLLBACK;
