-- The reports on deadlines on hand-made rows, rule by rule: absolute milestones (digest C6, digest Meilan D), deadlines that run
-- from an event (digest C7, digest Meilan S), and the calendar of all that is due.
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
INSERT INTO fupin_register.area (division, name_zh) VALUES
    ('411400', '商丘市'), ('411403', '睢阳区'), ('440512', '濠江区'), ('441200', '肇庆市'), ('441223', '广宁县'), ('441600', '河源市'), ('441621', '紫金县'), ('460108', '美兰区');
CREATE VIEW pg_temp.status AS
    SELECT deadline_code AS deadline, owner_code AS owner, start_date, due_date, done_date, days_left AS days, deadline_state AS state, breach_label AS breach FROM fupin_report.deadline_status;

-- HEYUAN-2019-2.5-f (C7): three calendar months from the discharge, cut to the end of a shorter month.  In time on the last day, late on the next;
-- pending while it runs, overdue after it; without a known day nobody can say; treatment in the city calls for nothing.
SELECT pg_temp.household(id, '441621101201', 2019, NULL, 2, '{"born": "1950-01-01"}') FROM unnest('{甲,乙,丙,丁,戊}'::text[]) id \g /dev/null
SELECT pg_temp.event('discharged_outside', 'person', '甲/1', '441621101201', '2019-11-30'), pg_temp.event('medical_assistance_paid', 'person', '甲/1', '441621101201', '2020-02-29'),
       pg_temp.event('discharged_outside', 'person', '乙/1', '441621101201', '2019-11-30'), pg_temp.event('medical_assistance_paid', 'person', '乙/1', '441621101201', '2020-03-01'),
       pg_temp.event('discharged_outside', 'person', '丙/1', '441621101201', '2019-11-30'),
       pg_temp.event('discharged_outside', 'person', '丁/1', '441621101201', NULL),
       pg_temp.event('discharged_inside', 'person', '戊/1', '441621101201', '2019-11-30') \g /dev/null
SET LOCAL fupin.as_of = '2020-02-29';
SELECT * FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_assistance' ORDER BY owner COLLATE "C";
SET LOCAL fupin.as_of = '2020-03-01';
SELECT * FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_assistance' ORDER BY owner COLLATE "C";
-- The answer of 1 March is not yet there on 29 February, and what happened on 30 November not on the 29th.
SET LOCAL fupin.as_of = '2019-11-29';
SELECT * FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_assistance' ORDER BY owner COLLATE "C";
-- A discharge before the paper whose three months end under it is shown as what it is, once; one long before is not shown.
SELECT pg_temp.event('discharged_outside', 'person', '戊/1', '441621101201', '2018-11-30'), pg_temp.event('discharged_outside', 'person', '戊/2', '441621101201', '2018-09-30') \g /dev/null
SET LOCAL fupin.as_of = '2019-03-01';
SELECT owner, start_date, due_date, state, breach FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_assistance' AND owner ~ '戊' ORDER BY owner COLLATE "C";
-- The same rule on the days of the digest: 28 February has the last word in 2019.
SELECT as_of::date, deadline_state(true, due_on(due, '2018-11-30'), NULL, as_of::date), due_on(due, '2018-11-30') FROM fupin.deadline, unnest('{2019-02-28,2019-03-01}'::text[]) as_of WHERE deadline_id = 'HEYUAN-2019.medical_assistance';
-- Two stays are two duties; each is answered by what follows it.  An answer before the only event is an error in the data: it does not count and is told.
SELECT pg_temp.event('discharged_outside', 'person', '甲/2', '441621101201', '2019-01-10'), pg_temp.event('medical_assistance_paid', 'person', '甲/2', '441621101201', '2019-02-01'),
       pg_temp.event('discharged_outside', 'person', '甲/2', '441621101201', '2019-06-10'), pg_temp.event('medical_assistance_paid', 'person', '甲/2', '441621101201', '2019-09-11'),
       pg_temp.event('discharged_outside', 'person', '乙/2', '441621101201', '2019-06-10'), pg_temp.event('medical_assistance_paid', 'person', '乙/2', '441621101201', '2019-06-01'),
       pg_temp.event('discharged_outside', 'person', '丙/2', '441621101201', '2019-06-10'), pg_temp.event('medical_assistance_paid', 'person', '丙/2', '441621101201', NULL) \g /dev/null
SET LOCAL fupin.as_of = '2019-12-31';
SELECT owner_code, start_date, due_date, done_date, days_left, lag_days, deadline_state, answered_early_label, done_day_unknown_label
  FROM fupin_report.deadline_status WHERE deadline_code = 'HEYUAN-2019.medical_assistance' AND owner_code ~ '/2' ORDER BY owner_code COLLATE "C", start_date;

-- HEYUAN-2019-2.5-i (C7): three months from the 60th birthday.  Formalities done before it count.  29 February 1956 is 60 on 29 February 2016.
SELECT pg_temp.household('老' || n, '441621101201', 2019, NULL) FROM generate_series(1, 4) n \g /dev/null
UPDATE fupin_register.person SET birth_date = (ARRAY['1959-08-31', '1959-08-31', '1956-02-29', NULL]::date[])[right(household_id, 1)::integer] WHERE household_id ~ '^老';
SELECT pg_temp.event('pension_formalities_done', 'person', '老1/1', '441621101201', '2019-11-30'), pg_temp.event('pension_formalities_done', 'person', '老2/1', '441621101201', '2019-08-01') \g /dev/null
SET LOCAL fupin.as_of = '2019-11-30';
SELECT * FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.pension_formalities' AND owner ~ '老' ORDER BY owner COLLATE "C";
SELECT due_on(due, '2016-02-29') FROM fupin.deadline WHERE deadline_id = 'HEYUAN-2019.pension_formalities';

-- HEYUAN-2019-2.5-b (C6): the insurance of 2020, bought by 30 November 2019; that of 2019 does not count, nor one of which nobody knows the year.
SELECT pg_temp.household('保' || n, '441621101201', 2019, NULL) FROM generate_series(1, 5) n \g /dev/null
SELECT pg_temp.event('medical_insured', 'person', '保1/1', '441621101201', '2019-11-30', 2020), pg_temp.event('medical_insured', 'person', '保2/1', '441621101201', '2019-12-01', 2020),
       pg_temp.event('medical_insured', 'person', '保3/1', '441621101201', '2019-10-01', 2019), pg_temp.event('medical_insured', 'person', '保4/1', '441621101201', '2019-10-01') \g /dev/null
UPDATE fupin_register.household_year SET status = 'removed' WHERE household_id = '保5';
SET LOCAL fupin.as_of = '2019-12-01';
SELECT * FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_insurance' AND owner ~ '保' ORDER BY owner COLLATE "C";
-- Asked earlier: not due for long, soon, and on the last day.
SET LOCAL fupin.as_of = '2019-10-30';
SELECT state FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_insurance' AND owner = '保3/1';
SET LOCAL fupin.as_of = '2019-10-31';
SELECT state FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_insurance' AND owner = '保3/1';
SET LOCAL fupin.as_of = '2019-11-30';
SELECT state FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_insurance' AND owner = '保3/1';
-- Who left the household before the day owes nothing.
UPDATE fupin_register.person SET left_on = '2019-08-01', left_reason = 'died' WHERE person_id = '保3/1';
SET LOCAL fupin.as_of = '2019-12-01';
SELECT count(*) FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.medical_insurance' AND owner = '保3/1';

-- HEYUAN-2019-2.7-a, -2.7-d (C6): houses.  The second batch of 2018 by 30 April: done in time, and a day late.  C and D within the year: grade D, appraised
-- in December and completed in January, is missed; B owes nothing; where nobody knows the grade, nobody knows.
SELECT pg_temp.household('房' || n, '441621101201', 2019, NULL) FROM generate_series(1, 5) n \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, batch, grade) VALUES
    ('按期', '房1', '441621101201', 'registered', '2018-2', 'C'), ('次日', '房2', '441621101201', 'registered', '2018-2', 'C'),
    ('跨年', '房3', '441621101201', 'registered', NULL, 'D'), ('安全', '房4', '441621101201', 'registered', '2019-1', 'B'), ('未鉴定', '房5', '441621101201', 'registered', '2019-1', NULL);
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES
    ('按期', '441621101201', 1, 'completed', '2019-04-30', true), ('次日', '441621101201', 1, 'completed', '2019-05-01', true), ('跨年', '441621101201', 1, 'completed', '2020-01-05', true);
SET LOCAL fupin.as_of = '2020-02-01';
SELECT * FROM pg_temp.status WHERE deadline ~ 'HEYUAN-2019.housing' ORDER BY deadline, owner COLLATE "C";
-- A case that was taken over as occupied was completed, but nobody knows when: unknown, not overdue.
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, batch, grade) VALUES ('接收', '房5', '441621101201', 'registered', NULL, 'C');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES ('接收', '441621101201', 1, 'occupied', '2019-11-01', true);
SELECT deadline_code, owner_code, done_date, days_left, deadline_state, done_day_unknown_label, breach_label FROM fupin_report.deadline_status WHERE owner_code = '接收';
DELETE FROM fupin_register.housing_event WHERE housing_case_id = '接收';
DELETE FROM fupin_register.housing_case WHERE housing_case_id = '接收';
-- On the due day itself one of the batch is open.
SET LOCAL fupin.as_of = '2019-04-30';
SELECT deadline, state, count(*) FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.housing_second_batch' GROUP BY 1, 2 ORDER BY 2;

-- HEYUAN-2019-2.7-a (C6): of 1,030 houses 1,029 are done in time and one on 1 May: on the due day one is open, afterwards 1,029 are met and one is late.
SAVEPOINT batch;
SELECT pg_temp.household('批' || n, '441621102201', 2019, NULL) FROM generate_series(1, 1030) n \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, batch, grade) SELECT '批屋' || n, '批' || n, '441621102201', 'registered', '2018-2', 'D' FROM generate_series(1, 1030) n;
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over)
SELECT '批屋' || n, '441621102201', 1, 'completed', CASE n WHEN 1030 THEN date '2019-05-01' ELSE date '2019-04-30' - n % 90 END, true FROM generate_series(1, 1030) n;
SELECT state, days, breach, count(*) FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.housing_second_batch' AND owner ~ '^批' AND state <> 'met' GROUP BY 1, 2, 3;
SET LOCAL fupin.as_of = '2019-05-01';
SELECT state, breach, count(*), min(days) AS latest FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.housing_second_batch' AND owner ~ '^批' GROUP BY 1, 2 ORDER BY 1;
ROLLBACK TO batch;

-- HEYUAN-2019-3.5-b: the days of poverty relief; an activity of the month counts.  HEYUAN-2019-3.6-i: money issued by the end of 2018 is used up by 30 June;
-- 300,000 paid on 1 July makes it late; what was issued on 1 January 2019 is out of scope.
SELECT pg_temp.event('poverty_relief_day_held', 'prefecture', '441600', '441600', '2019-06-28'), pg_temp.event('poverty_day_held', 'prefecture', '441600', '441600', '2018-10-17') \g /dev/null
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('旧', '441621', 'central', 'special', 1000000, '2018-12-31'), ('新', '441621', 'central', 'special', 1000000, '2019-01-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('1', '441621', '旧', '441621', 700000, '2019-06-30'), ('2', '441621', '旧', '441621', 300000, '2019-07-01');
SET LOCAL fupin.as_of = '2019-11-01';
SELECT * FROM pg_temp.status WHERE deadline ~ 'HEYUAN-2019.(poverty|funds)' ORDER BY deadline;
SET LOCAL fupin.as_of = '2019-06-30';
SELECT state FROM pg_temp.status WHERE deadline = 'HEYUAN-2019.funds_of_2018_used';

-- HEYUAN-2019-3.2-a: approved before it is carried out; on the day it begins is in time, and earlier too.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) SELECT 'heyuan.' || n, '441600', '部门' || n, 'department ' || n FROM unnest('{a,b,c,d}'::text[]) n;
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) SELECT 'heyuan.' || n, 'industry_department', '441600', '[2016-01-01,)' FROM unnest('{a,b,c,d}'::text[]) n;
SELECT pg_temp.event('plan_begun', 'organisation', 'heyuan.a', '441600', '2019-03-01'), pg_temp.event('plan_approved', 'organisation', 'heyuan.a', '441600', '2019-03-01'),
       pg_temp.event('plan_begun', 'organisation', 'heyuan.b', '441600', '2019-03-01'), pg_temp.event('plan_approved', 'organisation', 'heyuan.b', '441600', '2019-02-01'),
       pg_temp.event('plan_begun', 'organisation', 'heyuan.c', '441600', '2019-03-01'), pg_temp.event('plan_approved', 'organisation', 'heyuan.c', '441600', '2019-03-02') \g /dev/null
SELECT * FROM pg_temp.status WHERE deadline ~ 'department_plan' ORDER BY deadline, owner;

-- ZHAOQING-2018-10-a (C6): the paper is of 10 December 2018 and the work due by the 31st.  ZHAOQING-2018-18-b: handed over before the city's assessment of 2018
-- ends; unknown until it has ended.
SELECT pg_temp.household('肇', '441223101201', 2018, NULL) \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year) VALUES ('肇庆', '肇', '441223101201', 'registered', 2018);
SELECT pg_temp.post('干部' || n, 'resident_cadre', '441223101201', '[2018-01-01,)') FROM generate_series(1, 3) n \g /dev/null
SELECT pg_temp.event('posting_changed', 'official', '干部1', '441223101201', '2018-12-15', 2018), pg_temp.event('posting_changed', 'official', '干部2', '441223101201', '2018-12-15', 2018),
       pg_temp.event('posting_handed_over', 'official', '干部1', '441223101201', '2019-01-20', 2018) \g /dev/null
SET LOCAL fupin.as_of = '2019-01-20';
SELECT * FROM pg_temp.status WHERE deadline ~ 'ZHAOQING-2018.(housing|cadre_handover)' ORDER BY deadline, owner COLLATE "C";
SELECT pg_temp.event('annual_assessment_ended', 'prefecture', '441200', '441200', '2019-01-25', 2018) \g /dev/null
SET LOCAL fupin.as_of = '2019-01-26';
SELECT * FROM pg_temp.status WHERE deadline ~ 'ZHAOQING-2018.cadre_handover' ORDER BY owner COLLATE "C";

-- SHANGQIU-2018-11-e: every poor village; SHANGQIU-2018-27-b (C19): a third party's evaluation begun on 1 May, approved on 1 May, on 2 May, never.
INSERT INTO fupin_register.village (division, poor_village) VALUES ('411403101201', true), ('411403101202', false), ('411403101203', NULL);
SELECT pg_temp.event('clinic_completed', 'village', '411403101201', '411403101201', '2018-10-31') \g /dev/null
INSERT INTO fupin_register.area (division) VALUES ('411424'), ('411425');
SELECT pg_temp.event('third_party_evaluation_begun', 'county', county, county, '2018-05-01') FROM unnest('{411403,411424,411425}'::text[]) county \g /dev/null
SELECT pg_temp.event('provincial_approval_given', 'county', '411403', '411403', '2018-05-01'), pg_temp.event('provincial_approval_given', 'county', '411424', '411424', '2018-05-02') \g /dev/null
SET LOCAL fupin.as_of = '2018-11-01';
SELECT * FROM pg_temp.status WHERE deadline ~ 'SHANGQIU-2018.(clinic|county_evaluation)' ORDER BY deadline, owner;
-- HAOJIANG-2017-2.6-e: what nobody finished goes on ageing after the paper's days.
SELECT pg_temp.household('濠', '440512001001', 2018, NULL) \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class) VALUES ('濠江', '濠', '440512001001', 'registered');
SET LOCAL fupin.as_of = '2019-06-30';
SELECT * FROM pg_temp.status WHERE deadline = 'HAOJIANG-2017.housing_renovation';

-- MEILAN-2019-18-1a, -18-1b (D): due 19 days before the paper of 19 April: done on 2 April it is 2 days late, open on 19 April it is overdue by 19.  Only households that
-- are to leave in 2019, and none that was registered later.
SELECT pg_temp.household('美' || n, '460108101201', 2019, NULL) FROM generate_series(1, 4) n \g /dev/null
UPDATE fupin_register.household SET exit_planned_year = CASE WHEN household_id = '美3' THEN 2020 ELSE 2019 END, registered_on = CASE WHEN household_id = '美4' THEN '2019-08-01' ELSE '2016-01-01' END::date WHERE household_id ~ '美';
SELECT pg_temp.event('exit_locked', 'household', '美1', '460108101201', '2019-04-02') \g /dev/null
SET LOCAL fupin.as_of = '2019-04-19';
SELECT deadline_code, owner_code, due_date, done_date, days_left, deadline_state_label, due_before_issue_label, breach_label FROM fupin_report.deadline_status WHERE deadline_code = 'MEILAN-2019.exit_locked' ORDER BY owner_code;
SET LOCAL fupin.as_of = '2019-04-18';
SELECT count(*) AS before_the_paper FROM pg_temp.status WHERE deadline = 'MEILAN-2019.exit_locked';
-- MEILAN-2019-4-1a (D): three of four towns by 30 April.  MEILAN-2019-11-1c: completed on 28 November and occupied on 2 December is late by 2, both on 30 November is in time.
INSERT INTO fupin_register.area (division) SELECT ('46010810' || n)::fupin.division FROM generate_series(2, 4) n;
SELECT pg_temp.event('pledge_signed', 'town', '46010810' || n, '46010810' || n, '2019-04-30') FROM generate_series(1, 3) n \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, grade) VALUES ('迟住', '美1', '460108101201', 'registered', 'D'), ('住上', '美2', '460108101201', 'registered', 'C');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) VALUES ('迟住', '460108101201', 1, 'occupied', '2019-12-02', true), ('住上', '460108101201', 1, 'occupied', '2019-11-30', true);
SET LOCAL fupin.as_of = '2019-12-31';
SELECT * FROM pg_temp.status WHERE deadline ~ 'MEILAN-2019.(pledge|housing_occupied)' ORDER BY deadline, owner COLLATE "C";
-- MEILAN-2019-8-2b (S): no number of days: only how long it took, or takes.
INSERT INTO fupin_register.village (division) VALUES ('460108102201');
SELECT pg_temp.event('water_problem_found', 'village', '460108101201', '460108101201', '2019-03-01'), pg_temp.event('water_problem_solved', 'village', '460108101201', '460108101201', '2019-03-09'),
       pg_temp.event('water_problem_found', 'village', '460108102201', '460108102201', '2019-03-01') \g /dev/null
SET LOCAL fupin.as_of = '2019-04-19';
SELECT owner_code, start_date, due_date, done_date, lag_days, deadline_state FROM fupin_report.deadline_status WHERE deadline_code = 'MEILAN-2019.water_problem' ORDER BY 1;
-- A county sets ten working days of its own: 29 September 2019 is worked, 1 to 7 October are not; beyond the known working days nobody can say.
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('MEILAN-WATER', '美水〔2019〕1号', 'meilan.poverty_office', '460108', '2019-01-01', '[2019-01-01,2040-01-01)', '美兰区', 'Meilan');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en)
VALUES ('MEILAN-WATER.water_problem', 'MEILAN-WATER', '460108', 'water_problem', 'village', '[2019-01-01,2040-01-01)', 'event + 10 workdays', 'water_problem_found', 'water_problem_solved', '饮水问题', 'water');
SELECT pg_temp.event('water_problem_found', 'village', '460108101201', '460108101201', '2019-09-27'), pg_temp.event('water_problem_found', 'village', '460108101201', '460108101201', '2031-12-30') \g /dev/null
SET LOCAL fupin.as_of = '2032-01-01';
SELECT deadline, start_date, due_date, done_date, state FROM pg_temp.status WHERE deadline ~ 'water_problem' ORDER BY start_date, owner;

-- Holidays move from year to year, and weekends are worked in their stead.  Spring Festival of 2018 is 15 to 21 February (11 and 24 February are worked), of 2019 4 to 10 February (2 and 3 February are worked).
-- At the turn of the year 29 December 2018 is worked and 30 December to 1 January are off.  Mid-Autumn Festival of 2019 is a Friday, 13 September.
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('MEILAN-EARLY', '美水〔2018〕1号', 'meilan.poverty_office', '460108', '2018-01-01', '[2018-01-01,2019-01-01)', '美兰区', 'Meilan');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en)
VALUES ('MEILAN-EARLY.water_problem', 'MEILAN-EARLY', '460108', 'water_problem', 'village', '[2018-01-01,2019-01-01)', 'event + 10 workdays', 'water_problem_found', 'water_problem_solved', '饮水问题', 'water');
INSERT INTO fupin_register.village (division) VALUES ('460108103201');
SELECT pg_temp.event('water_problem_found', 'village', '460108103201', '460108103201', found) FROM unnest('{2018-02-09,2018-12-28,2019-01-31,2019-09-12}'::date[]) found \g /dev/null
SET LOCAL fupin.as_of = '2019-02-19';
SELECT deadline, start_date, due_date, state FROM pg_temp.status WHERE deadline ~ 'water_problem' AND owner = '460108103201' ORDER BY start_date;
SET LOCAL fupin.as_of = '2019-02-20';
SELECT deadline, start_date, due_date, state FROM pg_temp.status WHERE deadline ~ 'water_problem' AND owner = '460108103201' AND start_date = '2019-01-31';
SET LOCAL fupin.as_of = '2019-10-01';
SELECT deadline, start_date, due_date, state FROM pg_temp.status WHERE deadline ~ 'water_problem' AND owner = '460108103201' AND start_date = '2019-09-12';

-- MEILAN-2019-4-1a (D): three of the four towns signed in time, the fourth a day late: 75 % are not all.
SELECT pg_temp.event('pledge_signed', 'town', '460108104', '460108104', '2019-05-01') \g /dev/null
SET LOCAL fupin.as_of = '2019-04-30';
SELECT percent(ratio(count(*) FILTER (WHERE state = 'met'), count(*)), 2) FROM pg_temp.status WHERE deadline = 'MEILAN-2019.pledge';
SET LOCAL fupin.as_of = '2019-05-01';
SELECT state, breach, count(*) FROM pg_temp.status WHERE deadline = 'MEILAN-2019.pledge' GROUP BY 1, 2 ORDER BY 1;
-- MEILAN-2019-11-1c (D): completed in time is not enough, the household must have moved in: open on 1 December, done two days late.
SET LOCAL fupin.as_of = '2019-12-01';
SELECT owner, done_date, days, state FROM pg_temp.status WHERE deadline = 'MEILAN-2019.housing_occupied' ORDER BY owner COLLATE "C";
-- MEILAN-2019-18-5b (D): accepted on 31 October, and on 3 November, three days late.
SELECT pg_temp.event('exit_accepted', 'household', '美1', '460108101201', '2019-10-31'), pg_temp.event('exit_accepted', 'household', '美2', '460108101201', '2019-11-03') \g /dev/null
SET LOCAL fupin.as_of = '2019-11-03';
SELECT owner, done_date, days, state, breach FROM pg_temp.status WHERE deadline = 'MEILAN-2019.exit_acceptance' ORDER BY owner;

-- A deadline of one's own takes the place of the paper's, from its own days on; the other one is no longer asked for.
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('ZIJIN-2019', '紫扶〔2019〕1号', 'heyuan.leading_group', '441621', '2019-06-01', '[2019-06-01,2020-01-01)', '紫金县', 'Zijin');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, for_year, strength, title_zh, title_en)
VALUES ('ZIJIN-2019.medical_insurance', 'ZIJIN-2019', '441621', 'medical_insurance', 'person', '[2019-06-01,2020-01-01)', '2019-10-31', 'medical_insured', 2020, 'ensure', '购买医保', 'insurance');
SET LOCAL fupin.as_of = '2019-05-31';
SELECT deadline, due_date FROM pg_temp.status WHERE deadline ~ 'medical_insurance' AND owner = '保1/1';
SET LOCAL fupin.as_of = '2019-06-01';
SELECT deadline, due_date FROM pg_temp.status WHERE deadline ~ 'medical_insurance' AND owner = '保1/1';
SET LOCAL fupin.as_of = '2020-06-01';
SELECT deadline, due_date FROM pg_temp.status WHERE deadline ~ 'medical_insurance' AND owner = '保1/1';
-- The calendar: what is overdue and what comes next, by county and unit; running duties, loans and dividends with it.
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, lender, granted_on, due_on, amount, outstanding) VALUES
    ('贷1', '441621101201', '甲', '样例甲', '样例银行', '2018-07-01', '2019-07-01', 30000, 30000), ('贷2', '441621101201', '乙', '样例乙', '样例银行', '2018-07-01', '2019-07-01', 30000, NULL);
INSERT INTO fupin_register.asset_project (asset_project_id, division, title, operator) VALUES ('光伏', '441621', '样例光伏', '样例公司');
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount) VALUES ('红', '441621101201', '光伏', '441621', '甲', '2019-06-15', 500);
SET LOCAL fupin.as_of = '2019-06-20';
SELECT calendar_kind_label, calendar_title, county_name, unit_name, unit_position, due_date, days_left, deadline_state_label, owner_kind_label, owners_total AS total, owners_done AS done, owners_open AS open,
       owners_unknown AS unknown, breach_label AS breach
  FROM fupin_report.deadline_calendar
 WHERE county_name IN ('紫金县', '河源市') AND due_date BETWEEN '2019-03-01' AND '2019-07-31'
 ORDER BY due_date, calendar_kind, calendar_code, unit_position;
-- What a row says besides.
SET LOCAL fupin.as_of = '2020-03-01';
SELECT deadline_title, document_no, rule_id, article, strength_label, evidence_label, responsible_units, responsible_units_label, county_name, village_code, owner_kind_label, owner_name, household_code,
       start_event, start_event_label, deadline_state_label, in_scope_label, as_of
  FROM fupin_report.deadline_status WHERE deadline_code = 'HEYUAN-2019.medical_assistance' AND owner_code = '甲/1';
ROLLBACK;
