-- The reports about projects on hand-made rows, rule by rule (digest C15, digest Meilan K).  What the register refuses as
-- it happens (test register_project) can still come from elsewhere: taken over in the middle of its way, or never in
-- the library at all.
\set VERBOSITY terse
SET client_min_messages = warning;
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
CALL fupin.create_register();
INSERT INTO fupin_register.village (division, poor_village) VALUES ('460108101201', true), ('441621101201', true), ('411403101201', true), ('441202001002', true);
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '460108101201', '样例甲'), ('B', '460108101201', '样例乙');

-- A project that went the whole way, and did all that the paper wants.
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount, province_filed_on, prefecture_filed_on, in_poverty_system,
                                    is_true, is_reasonable, is_feasible, is_beneficial, entry_compliant, argued_on, benefit_linkage, performance_goal, facts) VALUES
    ('good', '460108101201', '460108101201', '样例道路', 'infrastructure', 2019, 1000000, '2019-05-20', '2019-05-22', true,
     true, true, true, true, true, '2019-05-01', true, '样例目标', '{"revitalisation": false, "ecological": false, "promotes_exit": true}');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date) VALUES
    ('N1', '460108101201', 'publicity',    'village', 'project', 'good', '460108101201', '2019-05-04', '2019-05-10'),
    ('N2', '460108101201', 'publicity',    'town',    'project', 'good', '460108101',    '2019-05-11', '2019-05-13'),
    ('N3', '460108101201', 'publicity',    'county',  'project', 'good', '460108',       '2019-05-14', '2019-05-16'),
    ('N4', '460108101201', 'announcement', 'village', 'project', 'good', '460108101201', '2019-10-02', NULL);
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on) VALUES
    ('good', '460108101201', 1, NULL,                'draft',              '2019-05-01'),
    ('good', '460108101201', 2, 'draft',             'declared',           '2019-05-02'),
    ('good', '460108101201', 3, 'declared',          'town_reviewed',      '2019-05-11'),
    ('good', '460108101201', 4, 'town_reviewed',     'district_approved',  '2019-05-14'),
    ('good', '460108101201', 5, 'district_approved', 'filed',              '2019-05-22'),
    ('good', '460108101201', 6, 'filed',             'selected',           '2019-05-22'),
    ('good', '460108101201', 7, 'selected',          'under_construction', '2019-06-01'),
    ('good', '460108101201', 8, 'under_construction', 'completed',         '2019-10-01'),
    ('good', '460108101201', 9, 'completed',         'announced_on_site',  '2019-10-02');
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division, participates) VALUES
    ('good', '460108101201', 'A', '460108101201', true), ('good', '460108101201', 'B', '460108101201', NULL);
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('E', '460108101201', 'performance_monitored', 'project', 'good', '2019-08-01');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('F', '460108', 'province', 'special', 5000000, '2019-02-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, purpose, amount, paid_on) VALUES
    ('P1', '460108101201', 'F', '460108', 'good', '460108101201', 'infrastructure', 400000, '2019-07-01'),
    ('P2', '460108101201', 'F', '460108', 'good', '460108101201', 'infrastructure', 600000, '2019-11-01');
SELECT standard_purpose, verdict, fupin.unmet(verdict, criteria) AS unmet, fupin.unknown(verdict, criteria) AS unknown FROM fupin_register.project_verdict WHERE project_id = 'good' ORDER BY 1;
SELECT project_key, project_state_label, state_date, days_in_state, in_library_label, listed_date, selected_date, first_funded_date, completed_date, announced_on_site_date,
       planned_wan, paid_wan, paid_share, construction_progress, beneficiary_households, participating_households, criteria_unmet, criteria_unknown, unknown_label, rule_id, article, strength
  FROM fupin_report.project_status;
-- The same project as it stood on other days.
SET LOCAL fupin.as_of = '2019-05-21';
SELECT project_key, project_state, state_date, is_in_library, listed_date, prefecture_filed_date, province_filed_date, paid, construction_progress FROM fupin_report.project_status;
SET LOCAL fupin.as_of = '2019-07-01';
SELECT project_key, project_state, state_date, is_in_library, listed_date, prefecture_filed_date, paid, construction_progress FROM fupin_report.project_status;
SET LOCAL fupin.as_of = '2019-12-31';

-- MEILAN-2019-23-1a, -23-1b, -23-2b, -23-3a, -23-3b: never in the library; filed after it was selected; filed in one of two places;
-- removed before it was selected; publicity whose last day still ran, or whose last day nobody knows, or too short; announced in
-- the town where the village is the place.
CREATE FUNCTION pg_temp.project(id text, project_year integer, province date, prefecture date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, province_filed_on, prefecture_filed_on)
    VALUES (id, '460108101201', '460108101201', '样例' || id, 'infrastructure', project_year, province, prefecture)
$$;
CREATE FUNCTION pg_temp.step(id text, number integer, from_state text, to_state text, day date, taken_over boolean DEFAULT false) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on, taken_over)
    VALUES (id, '460108101201', number, from_state, to_state, day, taken_over)
$$;
DO $$
BEGIN
    PERFORM pg_temp.project('not_in_library', 2019, NULL, NULL);
    PERFORM pg_temp.project('not_this_year', 2020, NULL, NULL);
    PERFORM pg_temp.project('no_year', NULL, NULL, NULL);
    PERFORM pg_temp.project('selected_before_filed', 2019, '2019-03-04', '2019-03-05');
    PERFORM pg_temp.step('selected_before_filed', 1, NULL, 'selected', '2019-03-01', true);
    PERFORM pg_temp.project('selected_as_filed', 2019, '2019-03-01', '2019-02-27');
    PERFORM pg_temp.step('selected_as_filed', 1, NULL, 'selected', '2019-03-01', true);
    PERFORM pg_temp.project('filed_in_one_place', 2019, '2019-02-01', NULL);
    PERFORM pg_temp.step('filed_in_one_place', 1, NULL, 'selected', '2019-03-01', true);
    PERFORM pg_temp.project('removed', 2019, '2019-01-10', '2019-01-10');
    PERFORM pg_temp.step('removed', 1, NULL, 'filed', '2019-01-15', true);
    PERFORM pg_temp.step('removed', 2, 'filed', 'removed', '2019-02-01');
    PERFORM pg_temp.project('approved_in_time', 2019, NULL, NULL);
    PERFORM pg_temp.step('approved_in_time', 1, NULL, 'district_approved', '2019-05-11', true);
    PERFORM pg_temp.project('still_running', 2019, NULL, NULL);
    PERFORM pg_temp.step('still_running', 1, NULL, 'district_approved', '2019-05-10', true);
    PERFORM pg_temp.project('no_last_day', 2019, NULL, NULL);
    PERFORM pg_temp.step('no_last_day', 1, NULL, 'district_approved', '2019-05-11', true);
    PERFORM pg_temp.project('wrong_place', 2019, '2019-01-10', '2019-01-10');
    PERFORM pg_temp.step('wrong_place', 1, NULL, 'completed', '2019-10-01', true);
    PERFORM pg_temp.project('announced_before', 2019, '2019-01-10', '2019-01-10');
    PERFORM pg_temp.step('announced_before', 1, NULL, 'completed', '2019-10-01', true);
    PERFORM pg_temp.project('announced_on_the_day', 2019, '2019-01-10', '2019-01-10');
    PERFORM pg_temp.step('announced_on_the_day', 1, NULL, 'completed', '2019-10-01', true);
END
$$;
-- The register refuses to select what was taken out, so that it happened all the same is an event.
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('Q1', '460108101201', 'project_selected', 'project', 'removed', '2019-03-01');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date) VALUES
    ('Q1', '460108101201', 'publicity',    'town', 'project', 'approved_in_time',     '460108101',    '2019-05-04', '2019-05-10'),
    ('Q2', '460108101201', 'publicity',    'town', 'project', 'still_running',        '460108101',    '2019-05-04', '2019-05-10'),
    ('Q3', '460108101201', 'publicity',    'town', 'project', 'no_last_day',          '460108101',    '2019-05-04', NULL),
    ('Q4', '460108101201', 'announcement', 'town', 'project', 'wrong_place',          '460108101',    '2019-10-02', NULL),
    ('Q5', '460108101201', 'announcement', 'town', 'project', 'announced_before',     '460108101201', '2019-09-30', NULL),
    ('Q6', '460108101201', 'announcement', 'town', 'project', 'announced_on_the_day', '460108101201', '2019-10-01', NULL);
SELECT project_code, criterion_name, criterion_label, state, finding, rule_id, strength
  FROM fupin_report.project_breach
 WHERE criterion_name IN ('order', 'filed', 'from_library', 'town_publicity', 'publicity_days', 'on_site') AND project_code NOT IN ('good')
 ORDER BY project_code COLLATE "C", criterion_position;
-- With a number of days that the county adopts, seven days are too few for eight.
SELECT count(fupin.adopt_parameter('460108', 'publicity_days', '[2019-01-01,2020-01-01)', 8, '天', '样例〔2019〕1号', '样例')) AS adopted;
SELECT project_code, state, value, threshold, margin FROM fupin_report.project_breach WHERE criterion_name = 'publicity_days' AND project_code IN ('good', 'approved_in_time') ORDER BY project_code;

-- MEILAN-2019-23-2a: of the five checks a false one is a breach and a missing one unknown.
UPDATE fupin_register.project SET is_feasible = false, is_beneficial = NULL WHERE project_id = 'good';
SELECT criterion_name, criterion_label, state_label, finding_label, rule_id, article FROM fupin_report.project_breach WHERE project_code = 'good' AND rule_id = 'MEILAN-2019-23-2a' ORDER BY criterion_position;

-- MEILAN-2019-22-3, -22-4b, -22-4c, -22-4d: old-area projects come from the rolling library, keep their steps, have one archive, and
-- another to supervise than to build.
INSERT INTO fupin_register.project (project_id, division, title, kind, year, procedure, contractor, supervisor, facts) VALUES
    ('old', '460108101201', '样例老区', 'infrastructure', 2019, 'old_area', '样例公司', '样例公司', '{"archives": 2}'),
    ('older', '460108101201', '样例老区二', 'industry', 2019, 'old_area', '样例公司', '样例监理', '{"archives": 1}');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on) VALUES
    ('old', '460108101201', 1, NULL, 'draft', '2019-01-05'), ('old', '460108101201', 2, 'draft', 'listed', '2019-01-10'), ('old', '460108101201', 3, 'listed', 'selected', '2019-02-01'),
    ('old', '460108101201', 4, 'selected', 'report_approved', '2019-02-10'), ('old', '460108101201', 5, 'report_approved', 'fixed', '2019-02-11'), ('old', '460108101201', 6, 'fixed', 'bid', '2019-03-01'),
    ('old', '460108101201', 7, 'bid', 'under_construction', '2019-04-01');
INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on, taken_over) VALUES ('older', '460108101201', 1, 'selected', '2019-02-01', true);
SELECT project_code, criterion_name, state, rule_id FROM fupin_report.project_breach
 WHERE project_code IN ('old', 'older') AND rule_id LIKE 'MEILAN-2019-22-%' ORDER BY project_code, criterion_position;

-- HEYUAN-2019-3.6-g, SHANGQIU-2018-21-a: in the library before it is paid, or on the day; SHANGQIU-2018-21-b: four ratings.
INSERT INTO fupin_register.project (project_id, division, title, kind, year, procedure, facts) VALUES
    ('HY1', '441621101201', '样例', 'industry', 2019, 'county_library', '{}'), ('HY2', '441621101201', '样例', 'industry', 2019, 'county_library', '{}'),
    ('HY3', '441621101201', '样例', 'industry', 2019, 'county_library', '{}'), ('SQ1', '411403101201', '样例', 'industry', 2018, 'county_library', '{"ratings_recorded": 3}');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on)
SELECT project_id, division, step_no, from_state, to_state, happened_on
  FROM (VALUES ('HY1', '441621101201'::fupin.division), ('HY2', '441621101201')) projects (project_id, division),
       (VALUES (1, NULL, 'draft', date '2019-01-05'), (2, 'draft', 'declared', '2019-01-06'), (3, 'declared', 'reviewed', '2019-01-07'), (4, 'reviewed', 'listed', '2019-03-01')) steps (step_no, from_state, to_state, happened_on);
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES
    ('G', '441621', 'county', 'consolidated_agriculture', 5000000, '2019-01-01'), ('S', '411403', 'county', 'special', 5000000, '2018-01-01'), ('Z', '441202', 'county', 'consolidated_agriculture', 5000000, '2018-12-10');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, purpose, amount, paid_on) VALUES
    ('G1', '441621101201', 'G', '441621', 'HY1', '441621101201', 'industry', 1, '2019-03-01'),
    ('G2', '441621101201', 'G', '441621', 'HY2', '441621101201', 'industry', 1, '2019-02-28'),
    ('G3', '441621101201', 'G', '441621', 'HY3', '441621101201', 'industry', 1, '2019-03-01'),
    ('S1', '411403101201', 'S', '411403', 'SQ1', '411403101201', 'industry', 1, '2018-03-01');
SELECT fund_payment_id, project_listed FROM fupin_register.fund_payment_fact WHERE fund_id IN ('G', 'S') ORDER BY 1;
SELECT project_code, criterion_name, state, rule_id FROM fupin_report.project_breach WHERE project_code ~ '^(HY|SQ)' AND criterion_name IN ('listed_before_funded', 'ratings') ORDER BY project_code, criterion_position;
SET LOCAL fupin.as_of = '2018-12-31';
SELECT project_code, criterion_name, state, finding, rule_id FROM fupin_report.project_breach WHERE project_code ~ '^(HY|SQ)' ORDER BY project_code, criterion_position;
SET LOCAL fupin.as_of = '2019-12-31';

-- ZHAOQING-2018-20-b: consolidated money pays for projects in the library on the day: from 2 April until it was taken out on 1 June;
-- a payment for no project is none for one in the library.
INSERT INTO fupin_register.project (project_id, division, title, kind, year, procedure) VALUES ('ZQ1', '441202001002', '样例', 'industry', 2019, 'county_library');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on) VALUES
    ('ZQ1', '441202001002', 1, NULL, 'draft', '2019-01-05'), ('ZQ1', '441202001002', 2, 'draft', 'declared', '2019-01-06'), ('ZQ1', '441202001002', 3, 'declared', 'reviewed', '2019-01-07'),
    ('ZQ1', '441202001002', 4, 'reviewed', 'listed', '2019-04-02'), ('ZQ1', '441202001002', 5, 'listed', 'removed', '2019-06-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, purpose, amount, paid_on)
SELECT 'Z' || day, '441202001002', 'Z', '441202', 'ZQ1', '441202001002', 'industry', 1, day FROM unnest('{2019-04-01,2019-04-02,2019-05-31,2019-06-01}'::date[]) day;
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, purpose, amount, paid_on) VALUES ('Zx', '441202001002', 'Z', '441202', 'industry', 1, '2019-05-01');
SELECT subject_code, criterion_name, state, finding, rule_id FROM fupin_report.fund_breach WHERE criterion_name = 'project_listed' ORDER BY subject_code;
SELECT project_key, project_state, is_in_library, listed_date, removed_date FROM fupin_report.project_status WHERE project_key = 'ZQ1';
-- One row a project, and every breach names its rule.
SELECT count(*) = count(DISTINCT project_key) AS unique_projects FROM fupin_report.project_status;
SELECT count(*) = count(DISTINCT project_breach_key) AS unique_breaches, bool_and(rule_id IS NOT NULL AND article IS NOT NULL AND strength IS NOT NULL) AS with_rules FROM fupin_report.project_breach;
ROLLBACK;
