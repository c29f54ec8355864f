-- The reports on houses and notices on hand-made rows, rule by rule: renovation (digest Meilan J), the cap on grades (digest C19), and what
-- must be posted (digest C21, digest Meilan K).
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report_duty.sql
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
INSERT INTO fupin_register.area (division, name_zh) VALUES ('440512', '濠江区'), ('441223', '广宁县'), ('441621', '紫金县'), ('460108', '美兰区');

-- MEILAN-2019-11-2a to -11-3e (J): subsidy 60,000 approved and 59,000 paid is 1,000 short; paid to cash it went the wrong way, to an account of which nobody knows it is
-- unknown.  Between 40 and 80 square metres 40 and 80 are in order, 95 is too much and 35 too little.  Four of five visual items known is unknown.
SELECT pg_temp.household('屋' || n, '460108101201', 2019, NULL) FROM generate_series(1, 6) n \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade, appraiser_kind, structural_safe, visual_item_1, visual_item_2, visual_item_3, visual_item_4, visual_item_5,
                                         built_area, approved_subsidy, decoration_cost, house_debt, facts) VALUES
    ('齐全', '屋1', '460108101201', 'registered', 2019, 'D', 'third_party', true, true, true, true, true, true, 80, 60000, 0, 0, '{"area_minimum": 40, "area_maximum": 80}'),
    ('欠补', '屋2', '460108101201', 'registered', 2019, 'C', 'third_party', true, true, true, true, true, true, 40, 60000, 0, 0, '{"area_minimum": 40, "area_maximum": 80}'),
    ('现金', '屋3', '460108101201', 'registered', 2019, 'C', 'authority',   true, true, true, true, true, NULL, 60, 60000, 0, 0, '{"area_minimum": 40, "area_maximum": 80}'),
    ('过大', '屋6', '460108101201', 'registered', 2019, 'C', 'authority',   true, true, true, true, true, true, 95, 60000, 0, 0, '{"area_minimum": 40, "area_maximum": 80}'),
    ('不明', '屋4', '460108101201', 'tekun', 2019, 'C', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 35, 60000, NULL, NULL, '{"area_minimum": 40, "area_maximum": 80}'),
    ('未动', '屋5', '460108101201', 'registered', NULL, 'D', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('危改', '460108', 'province', 'housing', 1000000, '2019-01-05');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, housing_case_id, payee_kind, account_kind, own_account, purpose, amount, paid_on) VALUES
    ('p1', '460108101201', '危改', '460108', '屋1', '齐全', 'household', 'one_card', true, 'housing', 60000, '2019-11-20'),
    ('p2', '460108101201', '危改', '460108', '屋2', '欠补', 'household', 'one_card', true, 'housing', 59000, '2019-11-20'),
    ('p3', '460108101201', '危改', '460108', '屋3', '现金', 'household', 'cash', NULL, 'housing', 60000, '2019-11-20'),
    ('p4', '460108101201', '危改', '460108', '屋4', '不明', 'household', NULL, NULL, 'housing', 60000, '2019-11-20');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on, taken_over) VALUES
    ('齐全', '460108101201', 1, NULL, 'reported', '2019-01-10', false), ('齐全', '460108101201', 2, 'reported', 'third_party_appraised', '2019-02-10', false),
    ('齐全', '460108101201', 3, 'third_party_appraised', 'authority_confirmed', '2019-03-01', false), ('齐全', '460108101201', 4, 'authority_confirmed', 'under_renovation', '2019-04-01', false),
    ('齐全', '460108101201', 5, 'under_renovation', 'completed', '2019-10-01', false), ('齐全', '460108101201', 6, 'completed', 'accepted', '2019-10-20', false), ('齐全', '460108101201', 7, 'accepted', 'occupied', '2019-11-30', false),
    ('欠补', '460108101201', 1, NULL, 'completed', '2019-11-01', true), ('欠补', '460108101201', 2, 'completed', 'accepted', '2019-11-20', false), ('欠补', '460108101201', 3, 'accepted', 'occupied', '2019-12-02', false), ('现金', '460108101201', 1, NULL, 'occupied', '2019-11-01', true), ('过大', '460108101201', 1, NULL, 'completed', '2019-11-28', true), ('不明', '460108101201', 1, NULL, 'completed', '2019-11-28', true);
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES
    ('鉴定1', '460108101201', 'publicity', 'village', 'housing_case', '齐全', '2019-02-11', '2019-02-20'), ('鉴定2', '460108101201', 'publicity', 'village', 'housing_case', '欠补', '2019-02-11', '2019-02-20');
SET LOCAL fupin.as_of = '2019-12-31';
SELECT housing_case_key AS house, housing_state_label, reported_date, confirmed_date, started_date, completed_date, accepted_date, occupied_date, deadline_code, due_date, done_date, days_left, deadline_state_label, breach_label
  FROM fupin_report.housing_status ORDER BY housing_case_key COLLATE "C";
SELECT housing_case_key AS house, household_class_label, housing_grade_label, standard_code, compliant_label, unmet, unknown, approved_subsidy, paid_subsidy, subsidy_short, paid_elsewhere,
       built_area, area_minimum, area_maximum, visual_items_met AS met, visual_items_known AS known, third_party_label, appraisal_published_label
  FROM fupin_report.housing_status ORDER BY housing_case_key COLLATE "C";
-- As it stood on 2 October: completed, not yet accepted, and nothing paid.
SET LOCAL fupin.as_of = '2019-10-02';
SELECT housing_case_key AS house, housing_state, completed_date, accepted_date, paid_subsidy, subsidy_short, deadline_state, days_left FROM fupin_report.housing_status WHERE housing_case_key = '齐全';

-- MEILAN-2019-11-3a to -11-3d: a case that was taken over as occupied is judged as one: of five items four known is unknown, five of five are met, four of five are not; nothing paid of a subsidy
-- is not all of it.  MEILAN-2019-11-3b: without a limit debt is unknown; with one of 20,000 that much is in order, and a cent more is not.
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade, appraiser_kind, structural_safe, visual_item_1, visual_item_2, visual_item_3, visual_item_4, visual_item_5,
                                         built_area, approved_subsidy, house_debt, facts)
SELECT '接' || n, '屋6', '460108101201', 'registered', 2019, 'D', 'third_party', true, true, true, true, true, fifth, area, subsidy, debt, '{"area_minimum": 40, "area_maximum": 80}'
  FROM (VALUES (1, true, 80, 0, 20000.00), (2, NULL, 80.01, 0, 20000.01), (3, false, 39.99, 1000, NULL)) AS t (n, fifth, area, subsidy, debt);
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) SELECT '接' || n, '460108101201', 1, 'occupied', '2019-11-01', true FROM generate_series(1, 3) n;
SELECT housing_case_key AS house, unmet, unknown FROM fupin_report.housing_status WHERE housing_case_key ~ '^接' ORDER BY 1;
SAVEPOINT debt;
SELECT fupin.adopt_parameter('460108', 'house_debt_limit', '[2019-01-01,2020-01-01)', 20000, '元', '美住建〔2019〕1号', '举债上限') \g /dev/null
SELECT housing_case_key AS house, unmet, unknown FROM fupin_report.housing_status WHERE housing_case_key ~ '^接' ORDER BY 1;
ROLLBACK TO debt;
DELETE FROM fupin_register.housing_event WHERE housing_case_id ~ '^接';
DELETE FROM fupin_register.housing_case WHERE housing_case_id ~ '^接';

-- HEYUAN-2019-2.7-f (C19): one unsafe house caps village and town below 较好; completed on 31 December it does not, on 1 January it does; a house without a case counts by its grade; unknown does not
-- cap, and is told; who left the register does not count.
SELECT pg_temp.household(village || '-' || n, village, 2019, NULL, 1, said)
  FROM (VALUES ('441621101201', 1, '{"grade": "C"}'::jsonb), ('441621101201', 2, '{"grade": "A"}'), ('441621101201', 3, '{}'),
               ('441621101202', 1, '{"grade": "A"}'), ('441621101202', 2, '{}'),
               ('441621102201', 1, '{"grade": "D"}'), ('441621102201', 2, '{"grade": "C", "status": "removed"}'),
               ('441621103201', 1, '{"grade": "D"}'), ('441621104201', 1, '{"grade": null}')) h (village, n, said) \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade) VALUES
    ('年内', '441621102201-1', '441621102201', 'registered', 2019, 'D'), ('次年', '441621103201-1', '441621103201', 'registered', 2019, 'D');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES ('年内', '441621102201', 1, 'completed', '2019-12-31', true), ('次年', '441621103201', 1, 'completed', '2020-01-01', true);
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('441621101201', 2019, '{"grade": "average"}'), ('441621101202', 2019, '{"grade": "good"}'), ('441621103201', 2019, '{"grade": "较好"}');
INSERT INTO fupin_register.area (division) VALUES ('441621101');
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('441621101', 2019, '{"grade": "good"}');
SET LOCAL fupin.as_of = '2020-02-01';
SELECT village_code, year, households, households_unsafe AS unsafe, households_unknown AS unknown, village_capped_label, town_capped_label, best_grade_label, village_grade_label, village_grade_too_high_label,
       town_grade_label, town_grade_too_high_label
  FROM fupin_report.grading_cap ORDER BY village_code;
-- One of 300 households is enough, none of 300 is not.  The cap is below 较好: good and fairly good are too high, average and poor stay as they are, in the village and in its town.
SELECT pg_temp.household(village || '-' || n, village, 2019, NULL, 1, jsonb_build_object('grade', CASE WHEN n = unsafe THEN 'C' ELSE 'B' END))
  FROM (VALUES ('441621105201', 300, 300), ('441621106201', 300, 0), ('441621107201', 1, 1), ('441621108201', 1, 1), ('441621109201', 1, 1), ('441621110201', 1, 1)) AS v (village, households, unsafe), generate_series(1, households) n \g /dev/null
INSERT INTO fupin_register.area (division) SELECT ('44162110' || n)::fupin.division FROM generate_series(5, 9) n UNION ALL SELECT '441621110';
INSERT INTO fupin_register.village_year (division, year, facts) SELECT village::fupin.division, 2019, jsonb_build_object('grade', grade)
  FROM (VALUES ('441621105201', 'fairly_good'), ('441621106201', 'fairly_good'), ('441621107201', 'good'), ('441621108201', 'fairly_good'), ('441621109201', 'average'), ('441621110201', 'poor')) AS g (village, grade);
INSERT INTO fupin_register.area_year (division, year, facts) SELECT parent(division), year, facts FROM fupin_register.village_year WHERE division >= '441621105201'::fupin.division AND division <@ '441621'::fupin.division;
SELECT village_code, households, households_unsafe AS unsafe, village_capped_label, village_grade_label, village_grade_too_high_label, town_capped_label, town_grade_label, town_grade_too_high_label
  FROM fupin_report.grading_cap WHERE village_code >= '441621105' ORDER BY village_code;
-- Asked on the last day of the year nothing is completed yet that is completed on the first of January, and asked on that day what was unsafe at the end of the year stays so.
SET LOCAL fupin.as_of = '2019-12-31';
SELECT village_code, year, households_unsafe AS unsafe, village_capped_label FROM fupin_report.grading_cap WHERE village_code IN ('441621102201', '441621103201') ORDER BY village_code;
SET LOCAL fupin.as_of = '2020-01-01';
SELECT village_code, year, households_unsafe AS unsafe, village_capped_label FROM fupin_report.grading_cap WHERE village_code IN ('441621102201', '441621103201') ORDER BY village_code;
-- A case that was taken over as occupied was completed by then, and does not cap; one taken over in the new year shows no house of 2019.
SELECT pg_temp.household(village || '-1', village, 2019, NULL, 1, '{"grade": "C"}') FROM unnest('{441621111201,441621112201}'::text[]) village \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade) VALUES ('住年内', '441621111201-1', '441621111201', 'registered', 2019, 'C'), ('住次年', '441621112201-1', '441621112201', 'registered', 2019, 'C');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES ('住年内', '441621111201', 1, 'occupied', '2019-12-31', true), ('住次年', '441621112201', 1, 'occupied', '2020-01-01', true);
SELECT village_code, households_unsafe AS unsafe, village_capped_label FROM fupin_report.grading_cap WHERE village_code >= '441621111' ORDER BY village_code;
SELECT DISTINCT document_no, rule_id, article, strength_label FROM fupin_report.grading_cap;

-- ZHAOQING-2018-20-d, -20-e (C21): of four projects one has both, one only the announcement, one neither, one was made public after its money was used.
CREATE FUNCTION pg_temp.project(id text, place text, project_year integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount) VALUES (id, place::fupin.division, place::fupin.division, '样例' || id, 'infrastructure', project_year, 100000);
END
$$;
INSERT INTO fupin_register.village (division) VALUES ('441223101201');
SELECT pg_temp.project(id, '441223101201', 2019) FROM unnest('{两样,只公告,都没有,迟公示}'::text[]) id \g /dev/null
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES
    ('n1', '441223101201', 'announcement', 'village', 'project', '两样', '2019-03-01', NULL), ('n2', '441223101201', 'publicity', 'village', 'project', '两样', '2019-03-01', '2019-03-10'),
    ('n3', '441223101201', 'announcement', 'village', 'project', '只公告', '2019-03-01', NULL),
    ('n4', '441223101201', 'announcement', 'village', 'project', '迟公示', '2019-03-01', NULL), ('n5', '441223101201', 'publicity', 'village', 'project', '迟公示', '2019-06-01', '2019-06-10');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on, document_no) VALUES
    ('县资金', '441223', 'county', 'special', 500000, '2019-02-01', '广财〔2019〕9号'), ('省资金', '441223', 'province', 'special', 500000, '2019-02-01', NULL);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, amount, paid_on) VALUES ('q', '441223101201', '县资金', '441223', '迟公示', '441223101201', 1000, '2019-05-01');
SET LOCAL fupin.as_of = '2019-12-31';
SELECT subject_label, subject_code, criterion_label, notice_kind_label, notice_level_label, start_date, end_date, first_funded_date, notice_state_label, rule_id, strength, breach_label
  FROM fupin_report.notice_gap WHERE county_name = '广宁县' ORDER BY subject, subject_code COLLATE "C", notice_kind;
-- On the day before the publicity began nothing of it was there.
SET LOCAL fupin.as_of = '2019-05-31';
SELECT subject_code, notice_kind, notice_state FROM fupin_report.notice_gap WHERE subject_code = '迟公示';

-- MEILAN-2019-23-3a, -23-3b, -22-4a (K): the town acted on the last day of the publicity in the village; announced in the town where the village is the place; an old-area project with one of two.
SELECT pg_temp.project(id, '460108101201', 2019) FROM unnest('{未满,错处,老区}'::text[]) id \g /dev/null
UPDATE fupin_register.project SET facts = '{"old_area": true}' WHERE project_id = '老区';
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date) VALUES
    ('m1', '460108101201', 'publicity', 'village', 'project', '未满', '460108101201', '2019-05-04', '2019-05-10'),
    ('m2', '460108101201', 'announcement', 'town', 'project', '错处', '460108101', '2019-10-02', NULL),
    ('m3', '460108101201', 'announcement', 'village', 'project', '老区', '460108101201', '2019-05-04', NULL);
INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on, taken_over) VALUES
    ('未满', '460108101201', 1, 'town_reviewed', '2019-05-10', true), ('错处', '460108101201', 1, 'completed', '2019-10-01', true);
SET LOCAL fupin.as_of = '2019-12-31';
SELECT subject_code, criterion_label, notice_kind, notice_level, start_date, end_date, notice_state, rule_id FROM fupin_report.notice_gap
 WHERE county_name = '美兰区' AND rule_id ~ '23-3|22-4|11-2' ORDER BY subject_code COLLATE "C", rule_id, notice_level;
-- MEILAN-2019-23-3a: the publicity of 4 to 10 May: the town that acted on the 9th or on its last day, the 10th, cut it short; on the 11th it had run.
SELECT pg_temp.project(id, '460108101201', 2019) FROM unnest('{九日,十日,十一日,公告公示}'::text[]) id \g /dev/null
UPDATE fupin_register.project SET facts = '{"old_area": true}' WHERE project_id = '公告公示';
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date)
SELECT 'may' || id, '460108101201', 'publicity', 'village', 'project', id, '460108101201', '2019-05-04', '2019-05-10' FROM unnest('{九日,十日,十一日,公告公示}'::text[]) id;
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date) VALUES ('may', '460108101201', 'announcement', 'village', 'project', '公告公示', '460108101201', '2019-05-04', NULL);
INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on, taken_over) VALUES
    ('九日', '460108101201', 1, 'town_reviewed', '2019-05-09', true), ('十日', '460108101201', 1, 'town_reviewed', '2019-05-10', true), ('十一日', '460108101201', 1, 'town_reviewed', '2019-05-11', true);
SELECT subject_code, criterion_label, start_date, end_date, notice_state, breach_label FROM fupin_report.notice_gap WHERE subject_code IN ('九日', '十日', '十一日') AND rule_id = 'MEILAN-2019-23-3a' AND notice_level = 'village' ORDER BY 1;
-- How many days it hangs the text does not say: unknown, until one says so; 4 to 10 May are seven days.
SAVEPOINT days;
SELECT fupin.adopt_parameter('460108', 'publicity_days', '[2019-01-01,2020-01-01)', 7, '天', '美扶组办〔2019〕12号', '公示期') \g /dev/null
SELECT subject_code, criterion_label, notice_state FROM fupin_report.notice_gap WHERE subject_code = '十一日' AND rule_id = 'MEILAN-2019-23-3a';
ROLLBACK TO days;
SELECT fupin.adopt_parameter('460108', 'publicity_days', '[2019-01-01,2020-01-01)', 8, '天', '美扶组办〔2019〕12号', '公示期') \g /dev/null
SELECT subject_code, criterion_label, notice_state FROM fupin_report.notice_gap WHERE subject_code = '十一日' AND rule_id = 'MEILAN-2019-23-3a';
ROLLBACK TO days;
SELECT subject_code, criterion_label, notice_state FROM fupin_report.notice_gap WHERE subject_code = '十一日' AND rule_id = 'MEILAN-2019-23-3a';
-- MEILAN-2019-22-4a, -23-6b: with both notices the old-area project is in order; the announcement in the village is what tells people of 2019's projects, a publicity does not.
SELECT subject_code, rule_id, criterion_label, notice_kind, notice_state FROM fupin_report.notice_gap WHERE subject_code IN ('公告公示', '老区', '十一日') AND rule_id ~ '22-4a|23-6b' ORDER BY 1, 2;
-- MEILAN-2019-11-2b: an appraisal is made public; one that was not yet made has nothing to show.
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade, appraiser_kind) VALUES
    ('已示', '屋1', '460108101201', 'registered', 2019, 'C', 'third_party'), ('未示', '屋1', '460108101201', 'registered', 2019, 'C', 'third_party'), ('未评', '屋1', '460108101201', 'registered', 2019, NULL, NULL);
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES
    ('已示', '460108101201', 1, 'third_party_appraised', '2019-05-01', true), ('未示', '460108101201', 1, 'third_party_appraised', '2019-05-01', true), ('未评', '460108101201', 1, 'reported', '2019-05-01', false);
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES ('示', '460108101201', 'publicity', 'village', 'housing_case', '已示', '2019-12-31', '2020-01-06'),
    ('告', '460108101201', 'announcement', 'village', 'housing_case', '未示', '2019-05-02', NULL);
SELECT subject_label, subject_code, criterion_label, notice_kind, notice_state FROM fupin_report.notice_gap WHERE rule_id = 'MEILAN-2019-11-2b' ORDER BY subject_code COLLATE "C";
SET LOCAL fupin.as_of = '2019-12-30';
SELECT subject_code, notice_state FROM fupin_report.notice_gap WHERE rule_id = 'MEILAN-2019-11-2b' ORDER BY subject_code COLLATE "C";
SET LOCAL fupin.as_of = '2019-12-31';

-- ZHAOQING-2018-20-d, -20-e, SHANGQIU-2018-22-c (C21): made public on the day the money is used first is in time, on the next it is late.
INSERT INTO fupin_register.village (division) VALUES ('411403101201'), ('441224101201');
SELECT pg_temp.project(id, '441224101201', 2019) FROM unnest('{当日,次日}'::text[]) id \g /dev/null
SELECT pg_temp.project(id, '411403101201', 2018) FROM unnest('{商当日,商次日,商未}'::text[]) id \g /dev/null
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on, document_no) VALUES
    ('当日款', '441224', 'county', 'special', 500000, '2019-02-01', NULL), ('次日款', '441224', 'county', 'special', 500000, '2019-02-01', NULL), ('商款', '411403', 'county', 'special', 500000, '2018-04-01', NULL);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, amount, paid_on) VALUES
    ('q1', '441224101201', '当日款', '441224', '当日', '441224101201', 1000, '2019-05-01'), ('q2', '441224101201', '次日款', '441224', '次日', '441224101201', 1000, '2019-05-01'),
    ('q3', '411403101201', '商款', '411403', '商当日', '411403101201', 1000, '2018-05-01'), ('q4', '411403101201', '商款', '411403', '商次日', '411403101201', 1000, '2018-05-01'), ('q5', '411403101201', '商款', '411403', '商未', '411403101201', 1000, '2018-05-01');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date)
SELECT 'u' || id || kind, division::fupin.division, kind, level, subject, id, day, day + 6
  FROM (VALUES ('441224101201', 'project', '当日', 'village', date '2019-05-01'), ('441224101201', 'project', '次日', 'village', '2019-05-02'), ('441224', 'fund', '当日款', 'county', '2019-05-01'), ('441224', 'fund', '次日款', 'county', '2019-05-02'),
               ('411403101201', 'project', '商当日', 'village', '2018-05-01'), ('411403101201', 'project', '商次日', 'village', '2018-05-02')) AS n (division, subject, id, level, day), unnest('{announcement,publicity}'::text[]) kind
 WHERE subject = 'project' OR kind = 'announcement';
SELECT rule_id, subject_code, notice_kind, start_date, first_funded_date, notice_state, breach_label FROM fupin_report.notice_gap
 WHERE subject_code IN ('当日', '次日', '当日款', '次日款', '商当日', '商次日', '商未') ORDER BY rule_id, subject_code COLLATE "C", notice_kind;

-- HAOJIANG-2017-4.3-d: what is to be made public regularly, without a number: unknown, and missing once one accepts that it is once a year.
INSERT INTO fupin_register.village (division) VALUES ('440512001001');
SELECT pg_temp.did('county', '440512', '440512', 'publish_funds', '{2018-05-01}') \g /dev/null
SET LOCAL fupin.as_of = '2018-12-31';
SELECT subject_code, criterion_label, start_date, notice_state FROM fupin_report.notice_gap WHERE rule_id = 'HAOJIANG-2017-4.3-d' ORDER BY criterion_label COLLATE "C";
SET LOCAL fupin.as_of = '2019-01-01';
SET LOCAL fupin.accept_basis = 'assumed';
SELECT subject_code, criterion_label, start_date, notice_state FROM fupin_report.notice_gap WHERE rule_id = 'HAOJIANG-2017-4.3-d' ORDER BY criterion_label COLLATE "C";
RESET fupin.accept_basis;

-- What is to be posted: exits that were verified, exits of the year, removals of the year, the next publicity of a project, what papers demand.  No number of a household, no telephone.
DELETE FROM fupin_register.notice;
SELECT pg_temp.household('名' || n, '460108102201', 2019, NULL, 3) FROM generate_series(1, 4) n \g /dev/null
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result) VALUES ('名2', '460108102201', 1, '2019-09-10', 'complaint', 'not_qualified'), ('名3', '460108102201', 1, '2018-09-10', 'complaint', 'not_qualified');
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('名1', '460108102201', 1, NULL, 'registered', '2016-01-01'), ('名1', '460108102201', 2, 'registered', 'exit_proposed', '2019-09-01'), ('名1', '460108102201', 3, 'exit_proposed', 'verified', '2019-09-10'),
    ('名2', '460108102201', 1, NULL, 'registered', '2016-01-01'), ('名2', '460108102201', 2, 'registered', 'removed', '2019-09-10'),
    ('名3', '460108102201', 1, NULL, 'registered', '2016-01-01'), ('名3', '460108102201', 2, 'registered', 'removed', '2018-09-10'),
    ('名4', '460108102201', 1, NULL, 'registered', '2016-01-01'), ('名4', '460108102201', 2, 'registered', 'exit_proposed', '2019-09-01');
SELECT pg_temp.project('待公示', '460108102201', 2019) \g /dev/null
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on) VALUES ('待公示', '460108102201', 1, NULL, 'draft', '2019-09-01'), ('待公示', '460108102201', 2, 'draft', 'declared', '2019-09-02');
SET LOCAL fupin.as_of = '2019-09-15';
SELECT village_code, notice_occasion_label, notice_kind_label, notice_level_label, notice_text, amount_wan, since_date, rule_id, notice_state_label FROM fupin_report.notice_list
 WHERE village_code = '460108102201' OR county_name = '广宁县' ORDER BY village_code NULLS FIRST, notice_occasion, notice_text COLLATE "C", notice_kind;
-- Posting one opens it: it runs to its last day, that day included, and is done on the next.
SELECT notice_list_key AS exit_notice FROM fupin_report.notice_list WHERE notice_occasion = 'exit' \gset
CALL fupin_register.post_notice(:'exit_notice', '2019-09-16', '2019-09-22');
SET LOCAL fupin.as_of = '2019-09-22';
SELECT notice_text, start_date, end_date, notice_state FROM fupin_report.notice_list WHERE notice_occasion = 'exit';
SELECT division::text, kind, level, subject_kind, subject_id, from_date, to_date FROM fupin_register.notice;
SAVEPOINT again;
CALL fupin_register.post_notice(:'exit_notice');
ROLLBACK TO again;
CALL fupin_register.post_notice('nothing');
ROLLBACK TO again;
SET LOCAL fupin.as_of = '2019-09-23';
SELECT count(*) FROM fupin_report.notice_list WHERE notice_occasion = 'exit';
-- An announcement is done once it hangs.
SELECT notice_list_key AS removal_notice FROM fupin_report.notice_list WHERE notice_occasion = 'removal' \gset
CALL fupin_register.post_notice(:'removal_notice');
SELECT count(*) FROM fupin_report.notice_list WHERE notice_occasion = 'removal';
ROLLBACK;
