-- The household in one place, on hand-made rows: measures of help, the plan of a household, what still keeps it from leaving and who
-- strikes that off until when (MEILAN-2019-18-1b, -18-5d, SHANGQIU-2018-3-b, -7-d, HAOJIANG-2017-1.4-c).
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
\i test/include/report_duty.sql
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
INSERT INTO fupin_register.area (division, name_zh) VALUES ('460108', '美兰区'), ('460108101', '甲镇'), ('460108102', '乙镇'), ('411403', '睢阳区');
SELECT adopt_parameter('460108', 'poverty_line', '[2018-01-01,2020-01-01)', 3800, '元/人年', '样例〔2019〕1号', '样例') \g /dev/null
SELECT pg_temp.post('书记', 'village_secretary', '460108101201', '[2018-01-01,)', '{}'), pg_temp.post('队员', 'resident_cadre', '460108101201', '[2018-01-01,)', '{}') \g /dev/null
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108102201'), ('411403101201');

-- An item against a criterion of 美兰区 (or of the standard named), for the household's place; the number of its order.
CREATE FUNCTION pg_temp.plan(household text, criterion text, due date, done date DEFAULT NULL, kind text DEFAULT 'water', planned date DEFAULT '2019-03-01', helper text DEFAULT NULL,
                             year integer DEFAULT 2019, standard text DEFAULT 'MEILAN-2019.household.exit', rule text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, standard_id, criterion_name, rule_id, kind, official_id, official_division, planned_on, due_on, done_on)
    SELECT h.household_id, h.division, plan.year, 1 + (SELECT count(*) FROM fupin_register.household_plan_item i WHERE i.household_id = household AND i.year = plan.year),
           CASE WHEN rule IS NULL THEN standard END, criterion, rule, kind, helper, CASE WHEN helper IS NOT NULL THEN '460108101201'::fupin.division END, planned, due, done
      FROM fupin_register.household h WHERE h.household_id = household
$$;
CREATE VIEW pg_temp.list AS
    SELECT household_code AS household, criterion_name AS criterion, state, plan_state AS plan, measure_kind AS measure, due_date AS due, done_date AS done, days_overdue AS days, plan_items AS items,
           plan_items_done AS items_done, criteria_met AS met, criteria_applicable AS applicable
      FROM fupin_report.exit_worklist;

-- One household for each case: 5000 a head, all met but the water.  Of seven criteria schooling does not apply to a household without a
-- child: five of six are struck off.  The last day is in time: due today is planned, due yesterday is overdue by one day.
SET LOCAL fupin.as_of = '2019-06-30';
SELECT pg_temp.household(id, '460108101201', 2019, '5000', 1, '{"water": false}') FROM unnest('{today,yesterday,none,undated,in time,late,after,measure?}'::text[]) id \g /dev/null
SELECT pg_temp.plan('today', 'water', '2019-06-30'), pg_temp.plan('yesterday', 'water', '2019-06-29'), pg_temp.plan('undated', 'water', NULL),
       pg_temp.plan('in time', 'water', '2019-06-29', '2019-06-29'), pg_temp.plan('late', 'water', '2019-06-29', '2019-06-30'),
       pg_temp.plan('after', 'water', '2019-06-30', '2019-07-01'), pg_temp.plan('measure?', 'water', '2019-06-30', kind => NULL) \g /dev/null
SELECT * FROM pg_temp.list ORDER BY household COLLATE "C";
-- The day after: what was due yesterday is overdue, what was done today was one day late.
SET LOCAL fupin.as_of = '2019-07-01';
SELECT household, plan, done, days FROM pg_temp.list WHERE household IN ('today', 'after') ORDER BY household COLLATE "C";
SET LOCAL fupin.as_of = '2019-06-30';
DELETE FROM fupin_register.household_plan_item;

-- Who is listed: neither who is eligible, nor who has left, was never taken in or was removed; of whom nobody knows the state, yes.
-- In 2018 no paper governs: nothing is listed.
SELECT pg_temp.household(id, '460108102201', 2019, '5000', 1, said::jsonb || '{"water": false}')
  FROM (VALUES ('exited', '{"status": "exited"}'), ('suspended', '{"status": "aid_suspended"}'), ('returned', '{"status": "returned"}'), ('proposed', '{"status": "exit_proposed"}'),
               ('removed', '{"status": "removed"}'), ('candidate', '{"status": "candidate"}'), ('refused', '{"status": "not_included"}'), ('status?', '{"status": null}')) h (id, said) \g /dev/null
SELECT pg_temp.household('eligible', '460108102201', 2019, '3800.01', 1), pg_temp.household('returned', '460108102201', 2018, '5000', 1, '{"water": false}') \g /dev/null
SELECT household_year_key, status FROM fupin_report.exit_worklist WHERE town_code = '460108102' ORDER BY household_year_key COLLATE "C";

-- One row for each criterion that is not met: 3800.00 is no more than the line, and 0.00 is what is missing; of the house nobody knows.
-- What is met, and what does not apply, has no row: three of six are struck off.  A child out of school makes it three of seven.
SELECT pg_temp.household('rows', '460108102201', 2019, '3800.00', 1, '{"grade": null, "insured": false}'),
       pg_temp.household('child', '460108102201', 2019, '7600.00', 2, '{"grade": null, "insured": false, "born": "2009-01-01", "stage": "primary", "schooling": "dropped_out"}') \g /dev/null
SELECT household_code, criterion_position AS position, criterion_name, state, state_label, value, threshold, margin, missing_facts, missing_facts_label, rule_id, article, criteria_met, criteria_applicable
  FROM fupin_report.exit_worklist WHERE household_code IN ('rows', 'child') ORDER BY household_code COLLATE "C", position;

-- Of several items for one criterion the open one that is due first counts, one without a day last; when all are done, the last.
SELECT pg_temp.plan('rows', 'income', '2019-12-31', kind => 'breeding'), pg_temp.plan('rows', 'income', NULL, kind => 'training'), pg_temp.plan('rows', 'income', '2019-05-31', kind => 'post'),
       pg_temp.plan('rows', 'income', '2019-05-01', '2019-04-30', 'planting'), pg_temp.plan('rows', 'housing', '2019-06-01', '2019-05-20', 'housing'), pg_temp.plan('rows', 'housing', '2019-06-01', '2019-06-02', 'other') \g /dev/null
SELECT * FROM pg_temp.list WHERE household = 'rows' ORDER BY criterion;
-- An item that names a rule strikes off what the standard puts by it: here income and water, but not the house.
-- An item of another year, of another standard or of a day to come strikes off nothing.
SELECT pg_temp.household('rule', '460108102201', 2019, '3800.00', 1, '{"grade": "D", "water": false}'), pg_temp.household('other', '460108102201', 2019, '3800.00', 1, '{"grade": "D", "water": false}') \g /dev/null
SELECT pg_temp.plan('rule', NULL, '2019-12-31', kind => 'breeding', rule => 'MEILAN-2019-18-5c'),
       pg_temp.plan('other', 'income', '2019-12-31', year => 2018), pg_temp.plan('other', 'housing', '2019-12-31', standard => 'ZHAOQING-2018.household.exit'),
       pg_temp.plan('other', 'water', '2019-12-31', planned => '2019-07-01') \g /dev/null
SELECT household, criterion, plan, measure FROM pg_temp.list WHERE household IN ('rule', 'other') ORDER BY household COLLATE "C", criterion;

-- The helper is who answers for the item, or else who is assigned to the household on the day, of two the one assigned last.
SELECT pg_temp.assign('official', '书记', 'helper', 'household', id, '460108102201', during::daterange)
  FROM (VALUES ('rule', '[2019-01-01,)'), ('other', '[2019-01-01,2019-06-30)'), ('rows', '[2019-01-01,2019-07-01)'), ('returned', '[2019-01-01,)')) a (id, during) \g /dev/null
SELECT pg_temp.assign('official', '队员', 'helper', 'household', 'returned', '460108102201', '[2019-02-01,)'), pg_temp.plan('rule', 'housing', '2019-12-31', helper => '队员') \g /dev/null
SELECT household_code, criterion_name, helper_code, helper_name FROM fupin_report.exit_worklist WHERE household_code IN ('rule', 'other', 'rows', 'returned') ORDER BY household_code COLLATE "C", criterion_name;

-- A reader sees masked names, and nobody sees another place.
CREATE ROLE test_reads_worklist;
CREATE ROLE test_reads_elsewhere;
CALL fupin_register.grant_reader('test_reads_worklist', '460108102');
CALL fupin_register.grant_reader('test_reads_elsewhere', '460108101');
SET LOCAL ROLE test_reads_worklist;
SELECT household_code, criterion_name, head_name, helper_name FROM fupin_report.exit_worklist WHERE household_code IN ('rule', 'returned') ORDER BY household_code COLLATE "C", criterion_name;
SET LOCAL ROLE test_reads_elsewhere;
SELECT count(*) FILTER (WHERE town_code = '460108101') AS own, count(*) FILTER (WHERE town_code = '460108102') AS others FROM fupin_report.exit_worklist;
RESET ROLE;

-- Progress, by hand: to plan for are the 8 of 甲镇; in 乙镇 returned, proposed, status?, rows, child, rule, other and eligible, and of those who have left
-- one that has a plan.  Its plan stays though it has left; "other" has a plan of 2018 only, one for another standard, and one of a day to come.
SELECT pg_temp.plan('exited', 'water', '2019-05-01', '2019-05-01'), pg_temp.plan('today', 'water', '2019-06-30'), pg_temp.plan('yesterday', 'water', '2019-06-29') \g /dev/null
SELECT village_code, year, households_to_plan AS to_plan, households_with_plan AS planned, households_with_plan_share AS share, households_without_plan AS unplanned, households_overdue AS overdue,
       plan_items, plan_items_done, plan_items_done_share AS done_share, plan_items_overdue FROM fupin_report.plan_by_village ORDER BY village_year_key;
SELECT town_code, year, households_to_plan, households_with_plan, plan_items, plan_items_done FROM fupin_report.plan_by_town WHERE year = 2019 ORDER BY town_code;
SELECT county_code, households_to_plan, households_with_plan, households_with_plan_share, households_overdue, plan_items, plan_items_done, plan_items_done_share, plan_items_overdue FROM fupin_report.plan_by_county WHERE year = 2019;
-- Whoever sees one town has no row for the county.
SET LOCAL ROLE test_reads_worklist;
SELECT (SELECT count(*) FROM fupin_report.plan_by_town WHERE year = 2019) AS towns, (SELECT count(*) FROM fupin_report.plan_by_county) AS counties;
RESET ROLE;

-- MEILAN-2019-18-1b: the plan is made by 31 March; the first day of the year's plan is the day.  A plan of the year before is none of this year.
UPDATE fupin_register.household SET exit_planned_year = 2019 WHERE household_id IN ('today', 'yesterday', 'late', 'undated', 'in time');
SELECT pg_temp.plan('today', 'water', '2019-12-31', planned => '2019-03-31'), pg_temp.plan('late', 'water', '2019-12-31', planned => '2019-04-01'),
       pg_temp.plan('undated', 'water', NULL, planned => '2018-12-31', year => 2018), pg_temp.plan('in time', 'water', NULL, planned => '2019-01-01') \g /dev/null
UPDATE fupin_register.household_plan_item SET planned_on = '2019-04-02' WHERE household_id = 'today' AND item_no = 1;
DELETE FROM fupin_register.household_plan_item WHERE household_id = 'yesterday';
SELECT household_code, due_date, done_date, deadline_state FROM fupin_report.deadline_status
 WHERE rule_id = 'MEILAN-2019-18-1b' AND household_code IN ('today', 'yesterday', 'late', 'undated', 'in time') ORDER BY household_code COLLATE "C";

-- Measures of a year: given on any of its days; what ended on its first day or begins on its last day, or on a day that nobody knows, counts.
-- In the running year the last of its days is the day asked about: what begins later is not there yet.
CREATE FUNCTION pg_temp.help(household text, kind text, during daterange, income boolean DEFAULT true, person text DEFAULT NULL, conditional boolean DEFAULT false) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.measure (measure_id, division, household_id, person_id, kind, raises_income, during, conditional)
    SELECT 'm' || nextval('pg_temp.number'), h.division, h.household_id, person, kind, income, during, conditional FROM fupin_register.household h WHERE h.household_id = household
$$;
SELECT pg_temp.household(id, '460108101201', year, '5000', 2) FROM unnest('{ended before,ended on 1 January,from today,from tomorrow,since nobody knows,members}'::text[]) id, generate_series(2018, 2019) year \g /dev/null
SELECT pg_temp.help('ended before', 'post', '[2018-06-01,2019-01-01)'), pg_temp.help('ended on 1 January', 'post', '[2018-06-01,2019-01-02)'), pg_temp.help('from today', 'post', '[2019-06-30,)'),
       pg_temp.help('from tomorrow', 'post', '[2019-07-01,)'), pg_temp.help('since nobody knows', 'post', '(,2018-12-31)'),
       pg_temp.help('members', 'training', '[2019-03-01,2019-04-01)', false, 'members/1', true), pg_temp.help('members', 'post', '[2019-01-01,)', true, 'members/1'), pg_temp.help('members', 'safety_net', '[2019-01-01,)', false) \g /dev/null
SELECT household_id, year, measures, shared_measures, conditional_measures FROM fupin_register.household_measure_year WHERE measures > 0 ORDER BY household_id COLLATE "C", year;
SELECT person_id, year, measures FROM fupin_register.person_measure_year WHERE person_id ~ '^members' ORDER BY 1, 2;
-- Plans of a year, as they stood on its last day: of "rows" three of six items are done by 30 June, and on 31 May two; one names no day.
SELECT plan_items, plan_items_done, plan_items_with_measure, plan_items_with_due_day FROM fupin_register.household_measure_year WHERE household_id = 'rows';
SET LOCAL fupin.as_of = '2019-05-31';
SELECT plan_items, plan_items_done FROM fupin_register.household_measure_year WHERE household_id = 'rows';
SET LOCAL fupin.as_of = '2018-06-30';
SELECT household_id, year, measures FROM fupin_register.household_measure_year ORDER BY household_id COLLATE "C", year;

-- SHANGQIU-2018-7-d: two measures of different kinds that raise income.  Two that are given are enough; one is not, the same one twice neither,
-- nor one with one that raises none, nor one with one that ended the day before.
SELECT pg_temp.household(id, '411403101201', 2018, NULL) FROM unnest('{two,one,twice,no income,ended}'::text[]) id \g /dev/null
SELECT pg_temp.help('two', 'planting', '[2018-01-01,)'), pg_temp.help('two', 'photovoltaic', '[2018-06-30,)'), pg_temp.help('one', 'planting', '[2018-01-01,)'), pg_temp.help('twice', 'planting', '[2018-01-01,)'),
       pg_temp.help('twice', 'planting', '[2018-02-01,)'), pg_temp.help('no income', 'planting', '[2018-01-01,)'), pg_temp.help('no income', 'housing', '[2018-01-01,)', false),
       pg_temp.help('ended', 'planting', '[2018-01-01,)'), pg_temp.help('ended', 'photovoltaic', '[2018-01-01,2018-06-30)') \g /dev/null
SELECT actor_code, required_count, done_count, duty_state FROM fupin_report.duty_status WHERE duty_code = 'SHANGQIU-2018.income_measures' ORDER BY actor_code COLLATE "C";

-- What the tables refuse, with SQLSTATE and rule.
INSERT INTO fupin_register.project (project_id, division, title, kind, year) VALUES ('P', '460108101201', '样例道路', 'infrastructure', 2019);
SELECT say, pg_temp.attempt(format('INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during%s) VALUES (''x'', ''460108101201'', ''today'', ''post'', true, ''[2019-01-01,)''%s)', columns, values)) AS answer
  FROM (VALUES
    ('good',                          '',                                  ''),
    ('all of it',                     ', person_id, official_id, official_division, amount, project_id, project_division, outcome, rule_id', ', ''today/1'', ''书记'', ''460108101201'', 0, ''P'', ''460108101201'', ''effective'', ''MEILAN-2019-1-b'''),
    ('member of another household',   ', person_id',                       ', ''late/1'''),
    ('helper nobody knows',           ', official_id, official_division',  ', ''谁'', ''460108101201'''),
    ('helper without his division',   ', official_id',                     ', ''书记'''),
    ('project nobody knows',          ', project_id, project_division',    ', ''Q'', ''460108101201'''),
    ('tranche nobody knows',          ', fund_id, fund_division',          ', ''F'', ''460108'''),
    ('less than nothing',             ', amount',                          ', -0.01'),
    ('no number',                     ', amount',                          ', ''NaN'''),
    ('outcome nobody knows',          ', outcome',                         ', ''good'''),
    ('rule nobody knows',             ', rule_id',                         ', ''MEILAN-2019-99''')) t (say, columns, values);
SELECT say, pg_temp.attempt(format('INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during) VALUES (%s)', values)) AS answer
  FROM (VALUES
    ('household nobody knows',        $$'x', '460108101201', 'nobody', 'post', true, '[2019-01-01,)'$$),
    ('household of another village',  $$'x', '460108102201', 'today', 'post', true, '[2019-01-01,)'$$),
    ('no number of its own',          $$' ', '460108101201', 'today', 'post', true, '[2019-01-01,)'$$),
    ('code in Chinese',               $$'x', '460108101201', 'today', '公益岗位', true, '[2019-01-01,)'$$),
    ('income or not',                 $$'x', '460108101201', 'today', 'post', NULL, '[2019-01-01,)'$$),
    ('on no day',                     $$'x', '460108101201', 'today', 'post', true, 'empty'$$)) t (say, values);
SELECT say, pg_temp.attempt(format('INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, planned_on%s) VALUES (''none'', ''460108101201'', 2019, 1, ''2019-03-01''%s)', columns, values)) AS answer
  FROM (VALUES
    ('against a criterion',           ', standard_id, criterion_name',           ', ''MEILAN-2019.household.exit'', ''water'''),
    ('against a rule',                ', rule_id',                               ', ''MEILAN-2019-18-5c'''),
    ('against both',                  ', standard_id, criterion_name, rule_id',  ', ''MEILAN-2019.household.exit'', ''water'', ''MEILAN-2019-18-5c'''),
    ('against neither',               '',                                        ''),
    ('criterion of another standard', ', standard_id, criterion_name',           ', ''ZHAOQING-2018.household.exit'', ''water'''),
    ('criterion without a standard',  ', criterion_name',                        ', ''water'''),
    ('rule nobody knows',             ', rule_id',                               ', ''MEILAN-2019-99'''),
    ('done on the day of the plan',   ', rule_id, done_on',                      ', ''MEILAN-2019-18-5c'', ''2019-03-01'''),
    ('done before the plan',          ', rule_id, done_on',                      ', ''MEILAN-2019-18-5c'', ''2019-02-28'''),
    ('due at no time',                ', rule_id, due_on',                       ', ''MEILAN-2019-18-5c'', ''infinity'''),
    ('another household''s measure',  ', rule_id, measure_id',                   ', ''MEILAN-2019-18-5c'', (SELECT min(measure_id) FROM fupin_register.measure WHERE household_id = ''members'')'),
    ('helper nobody knows',           ', rule_id, official_id, official_division', ', ''MEILAN-2019-18-5c'', ''谁'', ''460108101201''')) t (say, columns, values);
SELECT say, pg_temp.attempt(format('INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, planned_on, rule_id) VALUES (%s, ''MEILAN-2019-18-5c'')', values)) AS answer
  FROM (VALUES
    ('year 1999',                     $$'none', '460108101201', 1999, 1, '2019-03-01'$$),
    ('year 2000',                     $$'none', '460108101201', 2000, 1, '2019-03-01'$$),
    ('year 2099',                     $$'none', '460108101201', 2099, 1, '2019-03-01'$$),
    ('year 2100',                     $$'none', '460108101201', 2100, 1, '2019-03-01'$$),
    ('item 0',                        $$'none', '460108101201', 2019, 0, '2019-03-01'$$),
    ('twice',                         $$'late', '460108101201', 2019, 1, '2019-03-01'$$),
    ('planned on no day',             $$'none', '460108101201', 2019, 1, NULL$$),
    ('household nobody knows',        $$'nobody', '460108101201', 2019, 1, '2019-03-01'$$)) t (say, values);

-- A village gets another code: what hangs on its households goes with them.
UPDATE fupin_register.village SET division = '460108101299' WHERE division = '460108101201';
SELECT (SELECT count(*) FROM fupin_register.measure WHERE household_id = 'members' AND division = '460108101299') AS measures, (SELECT count(*) FROM fupin_register.household_plan_item WHERE household_id = 'late' AND division = '460108101299') AS items;
ROLLBACK;
