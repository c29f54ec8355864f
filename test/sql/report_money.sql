-- The reports about money on hand-made rows, rule by rule, with the worked examples of digests C11, C12 and Meilan L and
-- M.  Every report is as of the day that is set; unknown stays unknown.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441621101201', true), ('460108101201', true), ('440512001001', false);
INSERT INTO fupin_register.area (division) VALUES ('441600'), ('441621'), ('460108'), ('440512'), ('411403'), ('441202');

-- HEYUAN-2019-3.6-i: what was issued by 31 December 2018 is used up by 30 June 2019; what was issued a day later is out of
-- scope, and so is other money.  HEYUAN-2019-3.6-j: what was issued before 2018 is evaluated in 2019: 31 December 2017
-- is in, 1 January 2018 is out, a year before the other cut-off.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES
    ('F1', '441621', 'province', 'development', 1000000.00, '2018-12-31'),
    ('F2', '441621', 'province', 'development', 1000000.00, '2019-01-01'),
    ('F3', '441621', 'central',  'special',     1000000.00, '2018-12-31'),
    ('F4', '441621', 'city',     'development', 1000000.00, '2018-01-01'),
    ('F5', '441621', 'city',     'special',     1000000.00, '2017-12-31'),
    ('F6', '441621', 'province', 'development', 1000000.00, NULL),
    ('F7', '441621', 'province', 'development', 1000000.00, '2017-12-31');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES
    ('F1-1', '441621', 'F1', '441621',  700000.00, '2019-06-30'),
    ('F1-2', '441621', 'F1', '441621',  300000.00, '2019-07-01'),
    ('F3-1', '441621', 'F3', '441621',  999999.99, '2019-06-30'),
    ('F4-1', '441621', 'F4', '441621', 1000000.00, '2019-06-30'),
    ('F6-1', '441621', 'F6', '441621', 1000000.00, '2019-06-01'),
    ('F7-1', '441621', 'F7', '441621', 1000000.00, '2019-07-02');
\set report 'SELECT fund_code AS fund, issued_date, due_date, done_date, days_left, amount, used_in_time, used_later, unused, unused_at_due, used_in_time_share AS in_time, used_share, deadline_state AS state, finding FROM fupin_report.fund_deadline WHERE county_code = ''441621'' ORDER BY fund_code;'
:report
SET LOCAL fupin.as_of = '2019-07-01';
:report
SET LOCAL fupin.as_of = '2018-12-31';
:report
SET LOCAL fupin.as_of = '2020-03-01';
SELECT fund_code, fund_year, source_level_label, fund_kind_label, deadline_title, amount_wan, used_in_time_wan, used_later_wan, unused_wan, deadline_state_label, finding_label,
       rule_id, article, strength, strength_label, document_no, as_of
  FROM fupin_report.fund_deadline
 WHERE fund_code IN ('F1', 'F2')
 ORDER BY fund_code;

SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('E1', '441621', 'evaluated', 'fund', 'F7', '2018-12-31');
SELECT fund_id, issued_on, verdict, fupin.unmet(verdict, criteria) AS unmet FROM fupin_register.fund_verdict WHERE division = '441621' ORDER BY fund_id;
UPDATE fupin_register.event SET happened_on = '2019-12-31' WHERE event_id = 'E1';
SELECT fund_code, criterion_name, criterion_label, state, finding, amount, rule_id, strength FROM fupin_report.fund_breach WHERE county_code = '441621' ORDER BY criterion_name COLLATE "C", fund_code;

-- A tranche that is used up to the last cent on its last day is in time; one that lacks a cent is not.
SELECT fund_code, deadline_state, used_in_time_share FROM fupin_report.fund_deadline WHERE fund_code IN ('F3', 'F4') ORDER BY fund_code;
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- HEYUAN-2019-3.6-b, -3.6-c, -3.6-d: 14 poor villages helped by units of the city at 200,000 and 98 others at 100,000
-- are 12,600,000; a village given 190,000 is short of 10,000, one given 110,000 of 100,000 has too much; villages helped by
-- a county get something; who helps is known from the helper unit or stated.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('sample.city_bureau', '441600', '样例市局', 'sample bureau of the city'), ('sample.county_bureau', '441621', '样例县局', 'sample bureau of the county');
INSERT INTO fupin_register.village (division, poor_village)
SELECT ('441621' || to_char(200 + number / 20, 'FM000') || to_char(201 + number % 20, 'FM000'))::fupin.division, number < 14
  FROM generate_series(0, 111) number;
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441621300201', true), ('441621300202', true), ('441621300203', NULL), ('441621300204', true);
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during)
SELECT 'A' || division::text, division, 'organisation', 'sample.city_bureau', 'village', division::text, 'helper_unit', '[2018-07-01,)'
  FROM fupin_register.village WHERE division <@ '441621' AND NOT division <@ '441621300' AND NOT division <@ '441621101';
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during) VALUES
    ('B1', '441621300201', 'organisation', 'sample.county_bureau', 'village', '441621300201', 'helper_unit', '[2019-01-01,)'),
    ('B2', '441621300202', 'organisation', 'sample.county_bureau', 'village', '441621300202', 'helper_unit', '[2019-01-01,)'),
    ('B3', '441621300203', 'organisation', 'sample.city_bureau',   'village', '441621300203', 'helper_unit', '[2019-01-01,)');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on, arrived_on) VALUES
    ('V', '441600', 'city',   'village_help', 2019, 20000000.00, '2019-02-01', '2019-02-01'),
    ('W', '441621', 'county', 'village_help', 2019,    50000.00, '2019-02-01', '2019-02-01');
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_kind, amount, transferred_on)
SELECT 'V' || division::text, division, 'V', '441600', 'government',
       CASE WHEN row_number() OVER (ORDER BY division) = 1 THEN 190000 WHEN poor_village THEN 200000
            WHEN row_number() OVER (ORDER BY division DESC) = 1 THEN 110000 ELSE 100000 END, '2019-03-01'
  FROM fupin_register.village WHERE division <@ '441621' AND NOT division <@ '441621300' AND NOT division <@ '441621101';
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_kind, amount, transferred_on) VALUES
    ('W1', '441621300201', 'W', '441621', 'government', 0.01, '2019-12-31');
\set report 'SELECT allocation_name, count(*), min(payer) AS payer, sum(required) AS required, sum(allocated) AS allocated, sum(gap) AS gap, money_state, min(finding) AS finding, min(rule_id) AS rule FROM fupin_report.fund_allocation_gap WHERE year = 2019 AND subject = ''village'' GROUP BY allocation_name, money_state ORDER BY rule, allocation_name, money_state;'
:report
SET LOCAL fupin.as_of = '2020-01-01';
:report
SELECT sum(required) AS all_villages FROM fupin_report.fund_allocation_gap WHERE year = 2019 AND allocation_name IN ('poor_village_fund', 'other_village_fund');
SELECT subject_label, village_code, allocation_label, required_wan, allocated_wan, gap_wan, money_state_label, finding_label, rule_id, article, strength, document_no
  FROM fupin_report.fund_allocation_gap WHERE year = 2019 AND subject = 'village' AND money_state NOT IN ('met', 'unknown') ORDER BY village_code;
DELETE FROM fupin_register.fund_transfer;
DELETE FROM fupin_register.fund;

-- HAOJIANG-2017-3.1-a, -3.1-b: 1,593 people at 20,000 are 31,860,000; the province gives 10,000,000, city and district
-- 10,930,000 each; of an odd cent the city pays nothing and the district the cent.  It is an average: who gets how much
-- is nobody's business.
SET LOCAL fupin.as_of = '2019-01-01';
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('HJ', '440512001001', '样例');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES ('HJ', '440512001001', 2018, 'exited', 1593);
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on) VALUES
    ('H1', '440512', 'province', 'per_head', 2017,  6000000.00, '2017-09-01'),
    ('H2', '440512', 'province', 'per_head', 2018,  4000000.00, '2018-03-01'),
    ('H3', '440512', 'city',     'per_head', 2018, 10930000.00, '2018-04-01'),
    ('H4', '440512', 'county',   'per_head', 2018, 10929999.99, '2018-04-01');
\set report 'SELECT allocation_name, payer_label, required, allocated, gap, money_state, rule_id FROM fupin_report.fund_allocation_gap WHERE county_code = ''440512'' AND year = 2018 AND allocation_name LIKE ''per_head%'' ORDER BY allocation_name;'
:report
UPDATE fupin_register.fund SET amount = 4000000.01 WHERE fund_id = 'H2';
:report
UPDATE fupin_register.fund SET amount = 25859999.99 WHERE fund_id = 'H2';
:report
UPDATE fupin_register.household_year SET members = NULL;
:report
-- HAOJIANG-2017-3.1-e: a street puts in something of its own.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on) VALUES ('H5', '440512002', 'other', 'other', 2018, 0.01, '2018-12-31');
SELECT division_code, allocation_name, payer, required, allocated, gap, money_state FROM fupin_report.fund_allocation_gap WHERE allocation_name = 'town_input' AND year = 2018 ORDER BY division_code;
DELETE FROM fupin_register.fund;

-- HEYUAN-2019-2.7-e: a house for 30,000 with a provincial balance of 18,000: with 5,000 of the helper unit the county adds
-- 7,000, without it 12,000; what is unknown stays so, and every payer is held to his part.
SET LOCAL fupin.as_of = '2020-01-01';
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('HY', '441621101201', '样例甲');
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, plan_year, approved_subsidy, provincial_balance, helper_contribution) VALUES
    ('C1', 'HY', '441621101201', 2019, 30000, 18000, 5000),
    ('C2', 'HY', '441621101201', 2019, 30000, 18000, 0),
    ('C3', 'HY', '441621101201', 2019, 30000, 40000, 5000),
    ('C4', 'HY', '441621101201', 2019, 30000, 18000, NULL),
    ('C5', 'HY', '441621101201', 2018, 30000, 18000, 5000);
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES
    ('R1', '441621', 'province', 'housing', 100000, '2018-06-01'), ('R2', '441621', 'county', 'housing', 100000, '2019-06-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, housing_case_id, purpose, amount, paid_on) VALUES
    ('R1-1', '441621101201', 'R1', '441621', 'HY', 'C1', 'housing', 18000, '2019-08-01'),
    ('R2-1', '441621101201', 'R2', '441621', 'HY', 'C1', 'housing',  6999, '2019-08-01');
SELECT subject_code, payer, required, allocated, gap, money_state, strength, finding
  FROM fupin_report.fund_allocation_gap WHERE subject = 'housing_case' ORDER BY subject_code, allocation_name DESC;
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- MEILAN-2019-24-1: 12,000,000 are needed and 11,400,000 there: short of 600,000.  MEILAN-2019-12-4b: industry has
-- 3,900,000 of 8,000,000, 100,000 less than half: a goal that is missed (strive), no breach; 4,000,000 reach it; of
-- nothing nothing is due.  MEILAN-2019-24-3b: a larger share than the year before; of nothing there is no share.
SET LOCAL fupin.as_of = '2020-01-01';
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('460108', 2019, '{"funds_needed": 12000000}');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on) VALUES
    ('M1', '460108', 'province', 'special', 'industry',       2019, 3900000, '2019-02-01', '2019-02-10'),
    ('M2', '460108', 'province', 'special', 'infrastructure', 2019, 4100000, '2019-02-01', '2019-02-10'),
    ('M3', '460108', 'city',     'other',   NULL,             2019, 3400000, '2019-02-01', NULL),
    ('M4', '460108', 'province', 'special', 'industry',       2018, 1000000, '2018-02-01', '2018-02-10'),
    ('M5', '460108', 'province', 'special', 'education',      2018, 1000000, '2018-02-01', '2018-02-10');
\set report 'SELECT allocation_name, required, allocated, gap, money_state, finding, strength, rule_id FROM fupin_report.fund_allocation_gap WHERE county_code = ''460108'' AND year = 2019 AND allocation_name IN (''planned_funds'', ''industry_share'') ORDER BY rule_id, required NULLS LAST;'
:report
UPDATE fupin_register.fund SET amount = CASE fund_id WHEN 'M1' THEN 4000000 ELSE 4000000 END WHERE fund_id IN ('M1', 'M2');
:report
DELETE FROM fupin_register.fund WHERE year = 2019;
:report

-- MEILAN-2019-24-2b: 4,900,000 of 10,000,000 paid on 30 June where half is due (six months of twelve stand in for the
-- schedule): behind by 100,000; 5,000,000 are in time; by the day before five months are due.
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on, arrived_on) VALUES
    ('P1', '460108', 'province', 'special', 2019, 6000000, '2019-02-01', '2019-02-10'),
    ('P2', '460108', 'city',     'special', 2019, 4000000, '2019-03-01', NULL),
    ('P3', '460108', 'city',     'special', NULL, 5000000, NULL, NULL);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES
    ('P1-1', '460108', 'P1', '460108', 4000000, '2019-05-01'),
    ('P2-1', '460108', 'P2', '460108',  900000, '2019-06-30');
\set report 'SELECT as_of, fund_year, tranches, amount, arrived, paid, paid_share, required_share, required, gap, schedule, is_fallback, basis, money_state, finding FROM fupin_report.fund_progress WHERE county_code = ''460108'' AND fund_kind = ''special'' AND fund_year >= 2019 ORDER BY fund_year;'
:report
SET LOCAL fupin.as_of = '2019-06-29';
:report
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('P2-2', '460108', 'P2', '460108', 100000, '2019-06-30');
SET LOCAL fupin.as_of = '2019-06-30';
:report
-- A schedule of the province goes before: from 30 September on 80 % are due, until 29 September the checkpoint before counts;
-- 7,500,000 would be three quarters of the year and are behind.
INSERT INTO fupin.fund_schedule (fund_schedule_id, document_no, division, fund_kind, valid, schedule, status, source) VALUES
    ('SAMPLE.special', '样例〔2019〕1号', '460000', 'special', '[2019-01-01,2020-01-01)', '06-30 50%, 09-30 80%, 12-31 100%', 'adopted', '样例');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('P2-3', '460108', 'P2', '460108', 2500000, '2019-09-20');
SET LOCAL fupin.as_of = '2019-09-29';
:report
SET LOCAL fupin.as_of = '2019-09-30';
:report
SELECT division_code, fund_kind_label, amount_wan, paid_wan, required_wan, gap_wan, schedule, basis_label, money_state_label, finding_label, rule_id, article, strength, document_no
  FROM fupin_report.fund_progress WHERE county_code = '460108' AND money_state = 'behind';
-- What is paid after the year still counts to it, and the year's end is then due.
SET LOCAL fupin.as_of = '2020-02-01';
:report
-- Of nothing nothing is due (MEILAN-2019-22-1a: old-area transfers have not come); where no paper demands a pace, the pace is
-- shown and not judged (HEYUAN-2019-3.6-k, SHANGQIU-2018-28-b).
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on) VALUES
    ('K1', '441621', 'central',  'special',                  2019, 100, '2019-01-01'),
    ('K2', '411403', 'province', 'consolidated_agriculture', 2019, 100, '2019-01-01');
SET LOCAL fupin.as_of = '2019-09-30';
SELECT division_code, fund_kind, fund_year, tranches, amount, paid_share, required_share, gap, money_state, rule_id
  FROM fupin_report.fund_progress WHERE fund_kind = 'old_area_transfer' OR county_code <> '460108' ORDER BY division_code, fund_kind;
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- What money is spent on.  HAOJIANG-2017-2.6-c: housing money goes to the household's own card; -3.1-c: the per-head money for
-- seven purposes; -3.1-d: housing, and schooling of people on the minimum allowance without labour, from special funds;
-- -3.1-g: earmarked is earmarked, and from an amount that the county adopts on (10 yuan here) it is tendered for.
SET LOCAL fupin.as_of = '2018-12-31';
SELECT count(fupin.adopt_parameter('440512', 'procurement_threshold', '[2017-01-01,2019-01-01)', 10, '元', '样例〔2017〕1号', '样例')) AS adopted;
UPDATE fupin_register.household_year SET status = 'registered', members = 1, dibao = true;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('HJ/1', 'HJ', '440512001001', '样例', 'not_collected');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity) VALUES ('HJ/1', 'HJ', '440512001001', 2018, 'none');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, amount, issued_on) VALUES
    ('S1', '440512', 'province', 'per_head', NULL,       1000000, '2018-01-01'),
    ('S2', '440512', 'county',   'housing',  'housing',  1000000, '2018-01-01'),
    ('S3', '440512', 'other',    'helper_raised', NULL,  1000000, '2018-01-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, payee_kind, account_kind, own_account, purpose, amount, paid_on) VALUES
    ('S2-ok',       '440512001001', 'S2', '440512', 'HJ', 'household', 'one_card', true,  'housing',   1, '2018-06-01'),
    ('S2-cash',     '440512001001', 'S2', '440512', 'HJ', 'household', 'cash',     NULL,  'housing',   2, '2018-06-01'),
    ('S2-other',    '440512001001', 'S2', '440512', 'HJ', 'person',    'one_card', false, 'housing',   3, '2018-06-01'),
    ('S2-whose',    '440512001001', 'S2', '440512', 'HJ', 'household', 'one_card', NULL,  'housing',   4, '2018-06-01'),
    ('S2-road',     '440512001001', 'S2', '440512', NULL, 'company',   'company',  NULL,  'infrastructure', 5, '2018-06-01'),
    ('S2-what',     '440512001001', 'S2', '440512', NULL, 'company',   'company',  NULL,  NULL,        6, '2018-06-01'),
    ('S1-industry', '440512001001', 'S1', '440512', 'HJ', 'household', 'one_card', true,  'industry',  7, '2018-06-01'),
    ('S1-housing',  '440512001001', 'S1', '440512', 'HJ', 'household', 'one_card', true,  'housing',   8, '2018-06-01'),
    ('S1-school',   '440512001001', 'S1', '440512', 'HJ', 'school',    'public',   NULL,  'education', 9, '2018-06-01'),
    ('S3-whom',     '440512001001', 'S3', '440512', NULL, 'company',   'company',  NULL,  'industry', 10, '2018-06-01'),
    ('before',      '440512001001', 'S1', '440512', 'HJ', 'household', 'cash',     NULL,  'housing',  11, '2017-07-02'),
    ('after',       '440512001001', 'S1', '440512', 'HJ', 'household', 'cash',     NULL,  'housing',  12, '2019-01-01');
SELECT subject_code, criterion_name, criterion_label, state, finding, amount, strength, rule_id
  FROM fupin_report.fund_breach WHERE subject = 'fund_payment' ORDER BY subject_code COLLATE "C", criterion_name COLLATE "C";
-- A breach does not go away with its paper; a payment after its last day was never under it.
SET LOCAL fupin.as_of = '2019-03-01';
SELECT count(*), count(*) FILTER (WHERE subject_code = 'after') AS after FROM fupin_report.fund_breach WHERE subject = 'fund_payment';
SET LOCAL fupin.as_of = '2018-05-31';
SELECT count(*) FROM fupin_report.fund_breach WHERE subject = 'fund_payment';
DELETE FROM fupin_register.fund_payment;

-- ZHAOQING-2018-10-d: at 40 % of the work, 50 % of 20,000 are 2,000 too much; 40 % is in time; a house reported and
-- not begun has had no work done; of work that nobody reports nothing is known.
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.village (division) VALUES ('441202001002');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('ZQ', '441202001002', '样例乙');
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, approved_subsidy) VALUES
    ('Z1', 'ZQ', '441202001002', 20000), ('Z2', 'ZQ', '441202001002', 20000), ('Z3', 'ZQ', '441202001002', 20000);
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on) VALUES ('Z2', '441202001002', 1, 'reported', '2019-01-10');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on, quantity) VALUES
    ('Z1', '441202001002', 'progress', 'housing_case', 'Z1', '2019-05-01', 0.40),
    ('Z1+', '441202001002', 'progress', 'housing_case', 'Z1', '2019-05-02', 0.60);
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, amount, issued_on, performance_goal) VALUES
    ('Z', '441202', 'county', 'housing', 'housing', 1000000, '2019-01-01', '样例目标');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, housing_case_id, payee_kind, account_kind, own_account, purpose, amount, paid_on) VALUES
    ('Z1-1', '441202001002', 'Z', '441202', 'ZQ', 'Z1', 'household', 'one_card', true, 'housing', 8000, '2019-05-01'),
    ('Z1-2', '441202001002', 'Z', '441202', 'ZQ', 'Z1', 'household', 'one_card', true, 'housing', 2000, '2019-05-01'),
    ('Z1-3', '441202001002', 'Z', '441202', 'ZQ', 'Z1', 'household', 'one_card', true, 'housing', 2000, '2019-05-02'),
    ('Z2-1', '441202001002', 'Z', '441202', 'ZQ', 'Z2', 'household', 'one_card', true, 'housing', 0.01, '2019-05-01'),
    ('Z3-1', '441202001002', 'Z', '441202', 'ZQ', 'Z3', 'household', 'one_card', true, 'housing', 1,    '2019-05-01');
SELECT fund_payment_id, cumulative_paid, case_progress, case_progress * case_subsidy AS earned, verdict, fupin.unmet(verdict, criteria) AS unmet
  FROM fupin_register.fund_payment_verdict WHERE fund_id = 'Z' ORDER BY fund_payment_id;
-- ZHAOQING-2018-20-c, -20-d: a goal is set, monitoring and evaluation are on record or unknown; the allocation is posted or not.
SELECT criterion_name, state, finding, strength FROM fupin_report.fund_breach WHERE fund_code = 'Z' AND subject = 'fund' ORDER BY criterion_name;
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date) VALUES ('Z', '441202', 'announcement', 'county', 'fund', 'Z', '2019-02-01');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('Z2', '441202', 'inspected', 'fund', 'Z', '2019-06-01'), ('Z3', '441202', 'performance_monitored', 'fund', 'Z', '2019-06-01');
SELECT criterion_name, state FROM fupin_report.fund_breach WHERE fund_code = 'Z' AND subject = 'fund' ORDER BY criterion_name;

-- MEILAN-2019-24-2a: 600,000 to towns and 300,000 to departments of 1,000,000 leave 100,000; passed on to a company it is
-- a violation; to whom nobody knows is unknown.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('sample.district_bureau', '460108', '样例区局', 'sample bureau of the district'), ('sample.company', '460108', '样例公司', 'sample company');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, amount, issued_on, arrived_on) VALUES ('D', '460108', 'province', 'special', 'industry', 1000000, '2019-05-01', '2019-05-01');
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_organisation, to_kind, amount, transferred_on) VALUES
    ('D1', '460108101', 'D', '460108', NULL, 'government', 600000, '2019-05-10'),
    ('D2', '460108', 'D', '460108', 'sample.district_bureau', 'department', 300000, '2019-05-10');
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, via_division, to_kind, amount, transferred_on) VALUES
    ('D3', '460108101201', 'D', '460108', '460108101', 'government', 250000, '2019-05-20');
\set report 'SELECT distributed, amount - distributed AS undistributed, distributed_elsewhere, fupin.state(verdict, array_position(fupin.names(criteria), ''straight'')) AS straight FROM fupin_register.fund_verdict WHERE fund_id = ''D'';'
:report
UPDATE fupin_register.fund_transfer SET to_kind = NULL WHERE transfer_id = 'D3';
:report
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_organisation, to_kind, amount, transferred_on) VALUES
    ('D4', '460108', 'D', '460108', 'sample.company', 'company', 100000, '2019-05-31');
:report

-- One fund's way: every yuan of it is paid to somebody for something, cannot be traced, or is still held by somebody.
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('ML', '460108101201', '欧阳样例');
INSERT INTO fupin_register.project (project_id, division, title, kind, year) VALUES ('ML', '460108101', '样例养殖', 'industry', 2019);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, transfer_id, transfer_division, project_id, project_division, household_id, payee, payee_kind, account_kind, purpose, amount, paid_on) VALUES
    ('D-1', '460108101201', 'D', '460108', 'D3', '460108101201', NULL, NULL, 'ML', '欧阳样例', 'household', 'one_card', 'industry', 40000, '2019-06-01'),
    ('D-2', '460108101',    'D', '460108', 'D1', '460108101', 'ML', '460108101', NULL, '样例合作社', 'cooperative', 'company', 'industry', 60000, '2019-06-02'),
    ('D-3', '460108101',    'D', '460108', 'D1', '460108101', 'ML', '460108101', NULL, NULL, NULL, NULL, 'industry', 20000, '2019-06-03'),
    ('D-4', '460108101201', 'D', '460108', 'D3', '460108101201', NULL, NULL, NULL, '样例公司', 'company', 'company', NULL, 5000, '2019-06-04'),
    ('D-5', '460108101201', 'D', '460108', 'D3', '460108101201', NULL, NULL, 'ML', '欧阳样例', 'household', 'one_card', 'industry', 70000, '2020-01-01');
SELECT trail_kind, organisation_name, transfer_code, payment_code, division_code, project_title, payee, household_code, purpose, missing_link_label, traced, untraced, unspent
  FROM fupin_report.fund_trail WHERE fund_code = 'D' ORDER BY trail_kind DESC, fund_trail_key;
SELECT fund_code, sum(amount) AS amount, sum(traced) AS traced, sum(untraced) AS untraced, sum(unspent) AS unspent, sum(amount_wan) AS amount_wan
  FROM fupin_report.fund_trail WHERE fund_code = 'D' GROUP BY fund_code;
-- and back from the household
SELECT household_code, head_name, purpose_label, amount, paid_date, fund_code, fund_kind_label, source_level_label, issued_date FROM fupin_report.fund_trail WHERE household_code = 'ML';

-- No standard and no entitlement names what its facts do not have.
SELECT standard.standard_id, problem.*
  FROM fupin.standard
  JOIN fupin.standard_criteria USING (standard_id)
  JOIN (VALUES ('fund', 'fund_fact'), ('fund_payment', 'fund_payment_fact'), ('project', 'project_fact'), ('loan', 'loan_fact'),
               ('asset_project', 'asset_project_fact'), ('county', 'county_money_fact'), ('town', 'town_money_fact'),
               ('village', 'village_money_fact'), ('household', 'household_money_fact')) facts (subject, relation) USING (subject)
 CROSS JOIN LATERAL fupin.criteria_problems(criteria, ('fupin_register.' || relation)::regclass) problem
 WHERE purpose IN ('fund_use', 'project_gate', 'loan', 'asset_project')
    OR subject IN ('fund', 'fund_payment', 'project', 'loan', 'asset_project');
SELECT purpose, count(DISTINCT standard_id) AS standards, count(*) AS criteria
  FROM fupin.standard JOIN fupin.standard_criterion USING (standard_id) WHERE purpose IN ('fund_use', 'project_gate', 'loan', 'asset_project')
 GROUP BY purpose ORDER BY purpose;
SELECT entitlement_id, problem.*
  FROM fupin.entitlement
  JOIN (VALUES ('county', 'county_money_fact'), ('town', 'town_money_fact'), ('village', 'village_money_fact'),
               ('asset_share', 'asset_share_fact'), ('housing_case', 'housing_case')) facts (subject, relation) USING (subject)
 CROSS JOIN LATERAL fupin.criteria_problems(('(' || formula::text || E'\n) >= 0')::fupin.criteria, ('fupin_register.' || relation)::regclass) problem;
-- What the dictionary says of a subject, its facts have.
SELECT fact.subject, fact.name, fact.type
  FROM fupin.fact
  JOIN (VALUES ('fund', 'fund_fact'), ('fund_payment', 'fund_payment_fact'), ('project', 'project_fact'), ('loan', 'loan_fact'),
               ('asset_project', 'asset_project_fact'), ('asset_share', 'asset_share_fact'), ('town', 'town_money_fact')) facts (subject, relation) USING (subject)
  LEFT JOIN pg_attribute
    ON attrelid = ('fupin_register.' || relation)::regclass
   AND attname = split_part(fact.name, '.', 1)
   AND (atttypid = fact.type OR fact.name LIKE '%.%' AND atttypid = 'jsonb'::regtype)
 WHERE attname IS NULL;
ROLLBACK;
