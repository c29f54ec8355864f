-- The reports about projects on hand-made rows, rule by rule (digest C15, digest Meilan K).  What the register refuses as
-- it happens (test register_project) can still come from elsewhere: taken over in the middle of its way, or never in
-- the library at all.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
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
-- MEILAN-2019-8-2a: nobody has said whether it supplies water, nor that the water was tested.
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
-- The library, criterion by criterion, on both sides.  A project in order: listed on 1 March 2019, selected that day, begun in April; each of the others differs from it in one thing.
CREATE FUNCTION pg_temp.like_one_in_order(id text, village text, project_kind text, changes jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, procedure, planned_amount, province_filed_on, prefecture_filed_on, in_poverty_system,
                                        is_true, is_reasonable, is_feasible, is_beneficial, entry_compliant, argued_on, benefit_linkage, performance_goal, land_plan_conform, facts)
    SELECT id, village::fupin.division, village::fupin.division, '样例' || id, project_kind, row.year, row.procedure, row.planned_amount, row.province_filed_on, row.prefecture_filed_on, row.in_poverty_system,
           true, true, true, true, true, row.argued_on, row.benefit_linkage, row.performance_goal, row.land_plan_conform, COALESCE(row.facts, '{}')
      FROM jsonb_populate_record(NULL::fupin_register.project,
               '{"year": 2019, "procedure": "library", "planned_amount": 1000, "province_filed_on": "2019-03-01", "prefecture_filed_on": "2019-03-01", "in_poverty_system": true, "argued_on": "2019-03-01",
                 "benefit_linkage": true, "performance_goal": "样例目标", "land_plan_conform": true}'::jsonb || changes) row;
END
$$;
DO $$
DECLARE
    village text := '460108101201';
BEGIN
    PERFORM pg_temp.like_one_in_order('a right',          village, 'industry', '{"facts": {"promotes_exit": true}}');
    -- 23-1c: argued by the day on which it was listed, a day later, nobody knows
    PERFORM pg_temp.like_one_in_order('argued later',     village, 'industry', '{"argued_on": "2019-03-02"}');
    PERFORM pg_temp.like_one_in_order('argued when',      village, 'industry', '{"argued_on": null}');
    -- 23-4: a linkage of interests, and somebody takes part
    PERFORM pg_temp.like_one_in_order('no linkage',       village, 'industry', '{"benefit_linkage": false}');
    PERFORM pg_temp.like_one_in_order('nobody in it',     village, 'industry');
    -- 23-5a: entered in the poverty system; 23-5b: somebody benefits
    PERFORM pg_temp.like_one_in_order('not entered',      village, 'industry', '{"in_poverty_system": false}');
    PERFORM pg_temp.like_one_in_order('next year',        village, 'industry', '{"in_poverty_system": false, "year": 2020}');
    PERFORM pg_temp.like_one_in_order('nobody benefits',  village, 'industry');
    -- 23-6b: posted in the village
    PERFORM pg_temp.like_one_in_order('not posted',       village, 'industry');
    -- 24-4: a target, and monitoring
    PERFORM pg_temp.like_one_in_order('no target',        village, 'industry', '{"performance_goal": null}');
    PERFORM pg_temp.like_one_in_order('not monitored',    village, 'industry', '{"facts": {"performance_monitored": false}}');
    -- 15-3, 34-a: priority in poor villages, work on record
    PERFORM pg_temp.like_one_in_order('eco first',        village, 'industry', '{"facts": {"ecological": true, "prioritised": true, "labour_recorded": true}}');
    PERFORM pg_temp.like_one_in_order('eco last',         village, 'industry', '{"facts": {"ecological": true, "prioritised": false, "labour_recorded": false}}');
    PERFORM pg_temp.like_one_in_order('eco elsewhere',    '460108101202', 'industry', '{"facts": {"ecological": true, "prioritised": false, "labour_recorded": true}}');
    PERFORM pg_temp.like_one_in_order('revitalised first', village, 'industry', '{"facts": {"revitalisation": true, "prioritised": true}}');
    PERFORM pg_temp.like_one_in_order('revitalised last', village, 'industry', '{"facts": {"revitalisation": true, "prioritised": false}}');
    -- 12-4a: industry that promotes a stable exit is listed before it is paid
    PERFORM pg_temp.like_one_in_order('paid when listed', village, 'industry', '{"facts": {"promotes_exit": true}}');
    PERFORM pg_temp.like_one_in_order('paid before',      village, 'industry', '{"facts": {"promotes_exit": true}}');
    PERFORM pg_temp.like_one_in_order('of no exit',       village, 'industry', '{"facts": {"promotes_exit": false}}');
    PERFORM pg_temp.like_one_in_order('never listed',     village, 'industry', '{"province_filed_on": null, "prefecture_filed_on": null, "facts": {"promotes_exit": true}}');
    -- 22-1c: old areas build roads and schools, no industry
    PERFORM pg_temp.like_one_in_order('old road',         village, 'infrastructure', '{"procedure": "old_area", "facts": {"archives": 1}}');
    PERFORM pg_temp.like_one_in_order('old school',       village, 'social_undertaking', '{"procedure": "old_area", "facts": {"archives": 1}}');
    PERFORM pg_temp.like_one_in_order('old pigs',         village, 'industry', '{"procedure": "old_area", "facts": {"archives": 0}}');
    -- 23-2b: taken out for a reason of the list, or for none
    PERFORM pg_temp.like_one_in_order('out for a reason', village, 'industry');
    PERFORM pg_temp.like_one_in_order('out for none',     village, 'industry');
END
$$;
INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on, taken_over)
SELECT project_id, division, 1, CASE WHEN project_id ~ '^out' THEN 'filed' ELSE 'under_construction' END, '2019-04-01', true FROM fupin_register.project WHERE title ~ '^样例([a-z]+ )' AND procedure = 'library' AND project_id <> 'never listed';
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on, reason) VALUES ('out for a reason', '460108101201', 2, 'filed', 'removed', '2019-05-01', 'policy_change'), ('out for none', '460108101201', 2, 'filed', 'removed', '2019-05-01', NULL);
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division, participates)
SELECT project_id, division, 'A', '460108101201', project_id <> 'nobody in it' FROM fupin_register.project WHERE title ~ '^样例([a-z]+ )' AND project_id <> 'nobody benefits';
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date)
SELECT 'v' || row_number() OVER (ORDER BY project_id), division, 'announcement', 'village', 'project', project_id, place, '2019-12-31' FROM fupin_register.project WHERE title ~ '^样例([a-z]+ )' AND project_id <> 'not posted';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on)
SELECT 'm' || row_number() OVER (ORDER BY project_id), division, 'performance_monitored', 'project', project_id, '2019-12-31' FROM fupin_register.project WHERE title ~ '^样例([a-z]+ )' AND project_id <> 'not monitored';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on)
SELECT 's' || row_number() OVER (ORDER BY project_id), division, 'project_selected', 'project', project_id, '2019-03-01' FROM fupin_register.project WHERE title ~ '^样例([a-z]+ )' AND procedure = 'library' AND project_id <> 'never listed';
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, purpose, amount, paid_on)
SELECT id, '460108101201', 'F', '460108', id, '460108101201', 'industry', 1, day FROM (VALUES ('paid when listed', date '2019-03-01'), ('paid before', '2019-02-28'), ('of no exit', '2019-02-28')) paid (id, day);
SELECT project_code, criterion_name, state, finding, rule_id FROM fupin_report.project_breach
 WHERE project_title ~ '^样例([a-z]+ )'
   AND rule_id IN ('MEILAN-2019-12-4a', 'MEILAN-2019-15-3', 'MEILAN-2019-22-1c', 'MEILAN-2019-23-1c', 'MEILAN-2019-23-2b', 'MEILAN-2019-23-4', 'MEILAN-2019-23-5a', 'MEILAN-2019-23-5b', 'MEILAN-2019-23-6b', 'MEILAN-2019-24-4', 'MEILAN-2019-34-a')
   AND NOT (criterion_name IN ('industry_listed', 'ecological_priority', 'ecological_labour', 'revitalisation') AND state = 'unknown')
 ORDER BY rule_id, project_code COLLATE "C", criterion_position;

-- SHANGQIU-2018-11-f: the clinic of a poor village is paid from consolidated money and costs what is planned: to the cent, a cent more, from other money.  -17-a: it fits the land plan, does not, or nobody knows.
-- -22-c: it is made public; an announcement alone is none.  -21-c: paid as far as it is built, give or take what the prefecture allows: 10 % here.
SET LOCAL fupin.as_of = '2018-12-31';
INSERT INTO fupin_register.area (division) VALUES ('411403');
SELECT count(fupin.adopt_parameter('411400', 'progress_tolerance', '[2018-01-01,2019-01-01)', 0.1, '比例', '样例〔2018〕1号', '样例')) AS adopted;
DO $$
BEGIN
    PERFORM pg_temp.like_one_in_order('c right',   '411403101201', 'medical', '{"year": 2018, "procedure": "county_library", "facts": {"clinic": true, "ratings_recorded": 4}}');
    PERFORM pg_temp.like_one_in_order('c dear',    '411403101201', 'medical', '{"year": 2018, "procedure": "county_library", "land_plan_conform": false, "facts": {"clinic": true, "ratings_recorded": 3}}');
    PERFORM pg_temp.like_one_in_order('c other',   '411403101201', 'medical', '{"year": 2018, "procedure": "county_library", "land_plan_conform": null, "facts": {"clinic": true}}');
    PERFORM pg_temp.like_one_in_order('c road',    '411403101201', 'infrastructure', '{"year": 2018, "procedure": "county_library", "facts": {"clinic": false, "ratings_recorded": 4}}');
END
$$;
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('S2', '411403', 'county', 'consolidated_agriculture', 5000000, '2018-01-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, purpose, amount, paid_on) VALUES
    ('c right', '411403101201', 'S2', '411403', 'c right', '411403101201', 'medical', 1000.00, '2018-06-01'), ('c dear', '411403101201', 'S2', '411403', 'c dear', '411403101201', 'medical', 1000.01, '2018-06-01'),
    ('c other', '411403101201', 'S',  '411403', 'c other', '411403101201', 'medical', 500.00, '2018-06-01'), ('c road', '411403101201', 'S', '411403', 'c road', '411403101201', 'infrastructure', 500.01, '2018-06-01');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date) VALUES
    ('c1', '411403101201', 'publicity', 'village', 'project', 'c right', '411403101201', '2018-12-31', '2019-01-07'), ('c2', '411403101201', 'announcement', 'village', 'project', 'c dear', '411403101201', '2018-05-01', NULL),
    ('c3', '411403101201', 'publicity', 'village', 'project', 'c other', '411403101201', '2019-01-01', '2019-01-07');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on, quantity) VALUES
    ('c1', '411403101201', 'progress', 'project', 'c right', '2018-06-01', 1), ('c2', '411403101201', 'progress', 'project', 'c dear', '2018-06-01', 0.95),
    ('c3', '411403101201', 'progress', 'project', 'c other', '2018-06-01', 0.40), ('c4', '411403101201', 'progress', 'project', 'c road', '2018-06-01', 0.40);
SELECT project_code, criterion_name, state, finding, value, threshold, margin, rule_id FROM fupin_report.project_breach WHERE project_code ~ '^c ' AND criterion_name <> 'listed_before_funded' ORDER BY project_code, criterion_position;

-- ZHAOQING-2018-1-b: what is selected of industry comes from the library, the same day included; -20-f: audited or spot-checked; -22-d: farmland of poor villages first.
SET LOCAL fupin.as_of = '2019-12-31';
DO $$
BEGIN
    PERFORM pg_temp.like_one_in_order('z listed',   '441202001002', 'industry', '{"procedure": "county_library", "facts": {"audited": true, "land_improvement": true, "prioritised": true}}');
    PERFORM pg_temp.like_one_in_order('z too soon', '441202001002', 'industry', '{"procedure": "county_library", "facts": {"audited": false, "land_improvement": true, "prioritised": false}}');
    PERFORM pg_temp.like_one_in_order('z never',    '441202001002', 'industry', '{"procedure": "county_library", "facts": {"land_improvement": false}}');
    PERFORM pg_temp.like_one_in_order('z road',     '441202001002', 'infrastructure', '{"procedure": "county_library", "facts": {"audited": true, "land_improvement": true}}');
END
$$;
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on)
SELECT id, '441202001002', step_no, from_state, to_state, happened_on
  FROM unnest('{z listed,z too soon}'::text[]) id,
       (VALUES (1, NULL, 'draft', date '2019-01-05'), (2, 'draft', 'declared', '2019-01-06'), (3, 'declared', 'reviewed', '2019-01-07'), (4, 'reviewed', 'listed', '2019-03-01')) steps (step_no, from_state, to_state, happened_on);
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('z1', '441202001002', 'project_selected', 'project', 'z listed', '2019-03-01'), ('z2', '441202001002', 'project_selected', 'project', 'z too soon', '2019-02-28'),
    ('z3', '441202001002', 'project_selected', 'project', 'z never', '2019-03-01'), ('z4', '441202001002', 'project_selected', 'project', 'z road', '2019-03-01');
SELECT project_code, criterion_name, state, finding, rule_id FROM fupin_report.project_breach WHERE project_code ~ '^z ' AND rule_id IN ('ZHAOQING-2018-1-b', 'ZHAOQING-2018-20-f', 'ZHAOQING-2018-22-d') ORDER BY rule_id, project_code;
-- One row a project, and every breach names its rule.
SELECT count(*) = count(DISTINCT project_key) AS unique_projects FROM fupin_report.project_status;
SELECT count(*) = count(DISTINCT project_breach_key) AS unique_breaches, bool_and(rule_id IS NOT NULL AND article IS NOT NULL AND strength IS NOT NULL) AS with_rules FROM fupin_report.project_breach;
ROLLBACK;
