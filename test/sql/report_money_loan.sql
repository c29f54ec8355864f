-- The reports about loans on hand-made rows, rule by rule (digest C13, digest Meilan N).
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
INSERT INTO fupin_register.village (division) VALUES ('440512001001'), ('460108101201'), ('441621101201'), ('411403101201'), ('441202001002');
INSERT INTO fupin_register.area (division) VALUES ('460108'), ('441621');
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on)
SELECT 'H' || number, '440512001001', '样例' || number, '2016-01-01' FROM generate_series(1, 4) number;
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H5', '440512001001', '样例5');
CREATE FUNCTION pg_temp.loan(loan_id text, place text, household text, granted date, due date, amount numeric, more jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, borrower_kind, scheme, granted_on, due_on, amount, rate, benchmark_rate, use, actual_user_kind,
                                     collateral, guaranteed, interest_subsidised, borrower_eligible, illegal_financing, participating_households, outstanding, non_performing, repaid_on, rectified_on)
    VALUES (loan_id, place::fupin.division, household, '样例借款人', COALESCE(more ->> 'kind', 'household'), COALESCE(more ->> 'scheme', 'microloan'), granted, due, amount,
            (more ->> 'rate')::numeric, (more ->> 'benchmark')::numeric, CASE WHEN more ? 'use' THEN more ->> 'use' ELSE 'production' END,
            CASE WHEN more ? 'user' THEN more ->> 'user' ELSE 'borrower' END,
            COALESCE((more ->> 'collateral')::boolean, false), true, true, (more ->> 'eligible')::boolean, COALESCE((more ->> 'illegal')::boolean, false), (more ->> 'participating')::integer,
            CASE WHEN more ? 'outstanding' THEN (more ->> 'outstanding')::numeric WHEN more ? 'repaid' THEN 0 ELSE amount END,
            (more ->> 'bad')::boolean, (more ->> 'repaid')::date, (more ->> 'rectified')::date)
$$;

-- HAOJIANG-2017-3.2-a: up to 50,000 yuan and three years for a registered household without collateral; two loans of 30,000 are
-- each in order and together too much; -3.2-e: a farm business brings at least one household along.
SET LOCAL fupin.as_of = '2018-06-30';
DO $$
BEGIN
    PERFORM pg_temp.loan('fifty',        '440512001001', 'H1', '2017-08-01', '2020-08-01', 50000.00);
    PERFORM pg_temp.loan('a cent more',  '440512001001', 'H2', '2017-08-01', '2020-07-31', 50000.01);
    PERFORM pg_temp.loan('a day more',   '440512001001', 'H3', '2017-08-01', '2020-08-02', 100);
    PERFORM pg_temp.loan('thirty',       '440512001001', 'H4', '2017-08-01', '2018-08-01', 30000);
    PERFORM pg_temp.loan('and thirty',   '440512001001', 'H4', '2018-01-01', '2018-12-31', 30000);
    PERFORM pg_temp.loan('secured',      '440512001001', 'H3', '2018-01-01', '2018-12-31', 100, '{"collateral": true}');
    PERFORM pg_temp.loan('whose',        '440512001001', 'H5', '2018-01-01', '2018-12-31', 100);
    PERFORM pg_temp.loan('nobody''s',    '440512001001', NULL, '2018-01-01', '2018-12-31', 100);
    PERFORM pg_temp.loan('until when',   '440512001001', 'H3', '2018-01-01', NULL, 100);
    PERFORM pg_temp.loan('business',     '440512001001', NULL, '2018-01-01', '2018-12-31', 900000, '{"kind": "operator", "scheme": "gov_bank_insurance", "participating": 1}');
    PERFORM pg_temp.loan('alone',        '440512001001', NULL, '2018-01-01', '2018-12-31', 900000, '{"kind": "operator", "scheme": "gov_bank_insurance", "participating": 0}');
    PERFORM pg_temp.loan('later',        '440512001001', 'H1', '2018-07-01', '2018-12-31', 900000);
END
$$;
SELECT loan_code, criterion_name, criterion_label, state, finding, value, threshold, margin, rule_id, strength FROM fupin_report.loan_breach ORDER BY loan_code COLLATE "C", criterion_position;
-- Three years and a day over a leap day: granted on 29 February 2016, due on 28 February 2019 is in time, 1 March is not.
DO $$
BEGIN
    PERFORM pg_temp.loan('leap',        '440512001001', 'H3', '2016-02-29', '2019-02-28', 100);
    PERFORM pg_temp.loan('leap, a day', '440512001001', 'H3', '2016-02-29', '2019-03-01', 100);
END
$$;
SELECT loan_code, criterion_name FROM fupin_report.loan_breach WHERE loan_code LIKE 'leap%' ORDER BY loan_code;
-- The breach stays when the paper's days are over; a loan granted afterwards was never under it.
SET LOCAL fupin.as_of = '2019-02-01';
SELECT loan_fact.loan_id, fupin.unmet(verdict, criteria) AS unmet, standard_state FROM fupin_register.loan_verdict loan_fact WHERE loan_id IN ('a cent more', 'fifty') ORDER BY 1;
DO $$ BEGIN PERFORM pg_temp.loan('too late', '440512001001', 'H1', '2019-01-01', '2029-12-31', 900000); END $$;
SELECT loan_id, standard_id, verdict, standard_state FROM fupin_register.loan_verdict WHERE loan_id = 'too late';
DELETE FROM fupin_register.loan;

-- SHANGQIU-2018-9-b: the benchmark rate exactly; -9-f: approved before it is granted.
SET LOCAL fupin.as_of = '2018-12-31';
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('S', '411403101201', '样例');
DO $$
BEGIN
    PERFORM pg_temp.loan('benchmark',   '411403101201', 'S', '2018-05-01', '2019-05-01', 100, '{"rate": 0.0435, "benchmark": 0.0435}');
    PERFORM pg_temp.loan('above',       '411403101201', 'S', '2018-05-01', '2019-05-01', 100, '{"rate": 0.043501, "benchmark": 0.0435}');
    PERFORM pg_temp.loan('below',       '411403101201', 'S', '2018-05-01', '2019-05-01', 100, '{"rate": 0.0434, "benchmark": 0.0435}');
    PERFORM pg_temp.loan('which rate',  '411403101201', 'S', '2018-05-01', '2019-05-01', 100, '{"rate": 0.0435}');
END
$$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on) VALUES
    ('benchmark', '411403101201', 1, NULL, 'application', '2018-04-01'), ('benchmark', '411403101201', 2, 'application', 'investigation', '2018-04-10'),
    ('benchmark', '411403101201', 3, 'investigation', 'review', '2018-04-30'), ('benchmark', '411403101201', 4, 'review', 'grant', '2018-05-01');
SELECT loan_code, criterion_name, state, value, threshold, rule_id FROM fupin_report.loan_breach ORDER BY loan_code, criterion_position;
DELETE FROM fupin_register.loan_event;
DELETE FROM fupin_register.loan;

-- MEILAN-2019-16-4a: investigated, reviewed and granted in this order: granted on 1 May and reviewed on 3 May is out of order.
-- -16-4b, -16-4c, -16-T4: a new loan to somebody who does not qualify, for an enterprise, for building a house; older ones are stock.
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on) VALUES ('M', '460108101201', '样例', '2016-01-01');
DO $$
BEGIN
    PERFORM pg_temp.loan('order',     '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"eligible": true}');
    PERFORM pg_temp.loan('no stages', '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"eligible": true}');
    PERFORM pg_temp.loan('not fit',   '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"eligible": false}');
    PERFORM pg_temp.loan('fit?',      '460108101201', 'M', '2019-05-01', '2020-05-01', 100);
    PERFORM pg_temp.loan('house',     '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"eligible": true, "use": "house_building"}');
    PERFORM pg_temp.loan('old house', '460108101201', 'M', '2018-05-01', '2020-05-01', 100, '{"eligible": true, "use": "house_building"}');
    PERFORM pg_temp.loan('firm',      '460108101201', 'M', '2019-04-19', '2020-05-01', 100, '{"eligible": true, "user": "enterprise"}');
    PERFORM pg_temp.loan('old firm',  '460108101201', 'M', '2019-04-18', '2020-05-01', 100, '{"eligible": false, "user": "enterprise"}');
    PERFORM pg_temp.loan('who uses',  '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"eligible": true, "user": null, "use": null}');
    PERFORM pg_temp.loan('illegal',   '460108101201', 'M', '2017-05-01', '2020-05-01', 100, '{"illegal": true}');
END
$$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on) VALUES
    ('order', '460108101201', 1, NULL, 'application', '2019-04-20'), ('order', '460108101201', 2, 'application', 'investigation', '2019-04-25'), ('order', '460108101201', 3, 'investigation', 'review', '2019-05-03');
SELECT loan_code, criterion_name, state, rule_id FROM fupin_report.loan_breach WHERE criterion_name <> 'post_check' ORDER BY loan_code, criterion_position;
DELETE FROM fupin_register.loan_event;
DELETE FROM fupin_register.loan;

-- MEILAN-2019-16-4f: due on 30 June and not repaid: on 30 June not overdue, on 1 July overdue; repaid is repaid, on the due day
-- or later; what is applied for is not due; what nobody knows is unknown after the day.
DO $$
BEGIN
    PERFORM pg_temp.loan('open',        '460108101201', 'M', '2018-06-30', '2019-06-30', 100);
    PERFORM pg_temp.loan('repaid',      '460108101201', 'M', '2018-06-30', '2019-06-30', 100, '{"repaid": "2019-06-30"}');
    PERFORM pg_temp.loan('repaid late', '460108101201', 'M', '2018-06-30', '2019-06-30', 100, '{"repaid": "2019-07-02"}');
    PERFORM pg_temp.loan('nothing due', '460108101201', 'M', '2018-06-30', '2019-06-30', 100, '{"outstanding": 0}');
    PERFORM pg_temp.loan('who knows',   '460108101201', 'M', '2018-06-30', '2019-06-30', 100, '{"outstanding": null}');
    PERFORM pg_temp.loan('applied for', '460108101201', 'M', NULL, NULL, 100, '{"outstanding": null}');
    PERFORM pg_temp.loan('long',        '460108101201', 'M', '2018-06-30', '2019-07-31', 100);
END
$$;
\set report 'SELECT as_of, loan_key, due_date, done_date, days_left, outstanding, overdue, deadline_state, deadline_state_label, finding, rule_id FROM fupin_report.loan_status WHERE county_code = ''460108'' ORDER BY loan_key;'
:report
SET LOCAL fupin.as_of = '2019-07-01';
:report
SET LOCAL fupin.as_of = '2019-07-02';
:report
-- Balances of month ends answer for earlier days.
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on, amount) VALUES
    ('B1', '460108101201', 'loan_balance', 'loan', 'long', '2019-04-30', 80), ('B2', '460108101201', 'loan_balance', 'loan', 'long', '2019-05-31', 60);
UPDATE fupin_register.loan SET outstanding = 50 WHERE loan_id = 'long';
\set report 'SELECT as_of, outstanding FROM fupin_report.loan_status WHERE loan_key = ''long'';'
SET LOCAL fupin.as_of = '2019-04-29';
:report
SET LOCAL fupin.as_of = '2019-04-30';
:report
SET LOCAL fupin.as_of = '2019-05-30';
:report
SET LOCAL fupin.as_of = '2019-05-31';
:report
DELETE FROM fupin_register.loan;

-- HEYUAN-2019-2.1-f: of 100 households with labour 10 loans are enough, 9 are not; 10 loans to 5 households are enough by the
-- letter, and the households are shown beside; households of which it is unknown leave open what they could change.
SET LOCAL fupin.as_of = '2020-01-01';
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT 'Y' || number, '441621101201', '样例' FROM generate_series(1, 120) number;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT 'Y' || number, '441621101201', 2019, 'registered', 1 FROM generate_series(1, 120) number;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) SELECT 'Y' || number, 'Y' || number, '441621101201', '样例', 'not_collected' FROM generate_series(1, 120) number;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity)
SELECT 'Y' || number, 'Y' || number, '441621101201', 2019, CASE WHEN number <= 100 THEN 'full' ELSE 'none' END FROM generate_series(1, 120) number;
DO $$
BEGIN
    FOR number IN 1 .. 9 LOOP
        PERFORM pg_temp.loan('Y' || number, '441621101201', 'Y' || (1 + number / 2), '2019-12-31', '2021-01-01', 10000, CASE WHEN number = 1 THEN '{"participating": 0}' ELSE '{"participating": 1}' END::jsonb);
    END LOOP;
    PERFORM pg_temp.loan('the year before', '441621101201', 'Y1', '2018-12-31', '2021-01-01', 10000, '{"participating": 1}');
    PERFORM pg_temp.loan('the year after', '441621101201', 'Y1', '2020-01-01', '2021-01-01', 10000, '{"participating": 1}');
END
$$;
\set report 'SELECT year, microloans_granted AS granted, households_with_labour AS labour, households_labour_unknown AS unknown, microloans_granted_share AS share, microloan_households_of_year AS households, microloan_households_of_year_share AS household_share, criterion_name, value, threshold, margin, money_state, finding, rule_id FROM fupin_report.loan_coverage WHERE county_code = ''441621'' AND year = 2019 AND criterion_name = ''loans'';'
:report
DO $$ BEGIN PERFORM pg_temp.loan('Y10', '441621101201', 'Y1', '2019-01-01', '2021-01-01', 10000, '{"participating": 1}'); END $$;
:report
UPDATE fupin_register.person_year SET labour_capacity = NULL WHERE person_id = 'Y120';
:report
DO $$ BEGIN PERFORM pg_temp.loan('Y11', '441621101201', 'Y1', '2019-01-01', '2021-01-01', 10000, '{"participating": 1}'); END $$;
:report
UPDATE fupin_register.person_year SET labour_capacity = 'none';
:report
SET LOCAL fupin.as_of = '2019-12-31';
DELETE FROM fupin_register.loan WHERE loan_id = 'Y1';
UPDATE fupin_register.person_year SET labour_capacity = 'full';
:report
-- HEYUAN-2019-3.4-c: a loan in which no household takes part is cleaned up; put right it is in order; leverage has no number.
DO $$
BEGIN
    PERFORM pg_temp.loan('nobody',   '441621101201', NULL, '2019-01-01', '2021-01-01', 10000, '{"kind": "operator", "participating": 0}');
    PERFORM pg_temp.loan('put right', '441621101201', NULL, '2019-01-01', '2021-01-01', 10000, '{"kind": "operator", "participating": 0, "rectified": "2019-12-31"}');
    PERFORM pg_temp.loan('how many', '441621101201', NULL, '2019-01-01', '2021-01-01', 10000, '{"kind": "operator"}');
END
$$;
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach WHERE county_code = '441621' ORDER BY loan_code;
SELECT criterion_name, money_state, rule_id FROM fupin_report.loan_coverage WHERE county_code = '441621' AND year = 2019 ORDER BY criterion_name;
DELETE FROM fupin_register.loan;

-- MEILAN-2019-16-4g: 120 of 10,000 are 1.20 % without a limit: unknown; with a limit of 2 % in order.  -16-4e: the stock of 30, 28, 29
-- grows in the last month.  -16-3: the yearly task against its pace.
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('460108', 2019, '{"microloan_task": 60000}');
DO $$
BEGIN
    FOR number IN 1 .. 28 LOOP
        PERFORM pg_temp.loan('stock' || number, '460108101201', 'M', '2018-01-01', '2021-01-01', 100, '{"user": "enterprise", "bad": false}');
    END LOOP;
    PERFORM pg_temp.loan('stock30', '460108101201', 'M', '2018-01-01', '2021-01-01', 100, '{"use": "house_building", "bad": false, "repaid": "2019-05-02"}');
    PERFORM pg_temp.loan('stock31', '460108101201', 'M', '2018-01-01', '2021-01-01', 100, '{"use": "house_building", "bad": false, "repaid": "2019-05-31"}');
    PERFORM pg_temp.loan('new', '460108101201', 'M', '2019-06-02', '2021-01-01', 7080, '{"use": "house_building", "bad": false}');
    PERFORM pg_temp.loan('bad', '460108101201', 'M', '2019-01-01', '2021-01-01', 120, '{"bad": true}');
END
$$;
\set report 'SELECT as_of, outstanding, non_performing, non_performing_share AS npl, loans_improper AS stock, loans_improper_month_before AS month_before, microloan_amount AS granted, criterion_name, value, threshold, money_state, finding, rule_id FROM fupin_report.loan_coverage WHERE county_code = ''460108'' AND year = 2019 ORDER BY criterion_name;'
:report
SET LOCAL fupin.as_of = '2019-05-31';
:report
SET LOCAL fupin.as_of = '2019-04-30';
SELECT loans_improper FROM fupin_report.loan_coverage WHERE county_code = '460108' AND year = 2019 AND criterion_name = 'stock';
SET LOCAL fupin.as_of = '2019-06-30';
SELECT count(fupin.adopt_parameter('460108', 'npl_limit', '[2019-01-01,2020-01-01)', 0.02, '比例', '样例〔2019〕1号', '样例')) AS adopted;
UPDATE fupin_register.loan SET amount = 30000, outstanding = 7080 WHERE loan_id = 'new';
:report
UPDATE fupin_register.loan SET non_performing = NULL WHERE loan_id = 'new';
SELECT non_performing, money_state FROM fupin_report.loan_coverage WHERE county_code = '460108' AND year = 2019 AND criterion_name = 'non_performing';
DELETE FROM fupin_register.loan WHERE loan_id <> 'stock30';
SELECT outstanding, money_state FROM fupin_report.loan_coverage WHERE county_code = '460108' AND year = 2019 AND criterion_name = 'non_performing';

-- ZHAOQING-2018-21-a: extended for a cause beyond the household, renewed at a controllable risk; -32-b: used by who borrowed it.
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('Z', '441202001002', '样例');
DO $$
BEGIN
    PERFORM pg_temp.loan('beyond',  '441202001002', 'Z', '2018-01-01', '2021-01-01', 100);
    PERFORM pg_temp.loan('own',     '441202001002', 'Z', '2018-01-01', '2021-01-01', 100);
    PERFORM pg_temp.loan('risky',   '441202001002', 'Z', '2018-01-01', '2021-01-01', 100, '{"user": "other"}');
END
$$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, taken_over, beyond_borrower, risk_controllable) VALUES
    ('beyond', '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL), ('beyond', '441202001002', 2, 'post_check', 'extension', '2019-01-01', false, true, NULL),
    ('own',    '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL), ('own',    '441202001002', 2, 'post_check', 'extension', '2019-01-01', false, false, NULL),
    ('risky',  '441202001002', 1, NULL, 'maturity_supervision', '2018-12-01', true, NULL, NULL), ('risky', '441202001002', 2, 'maturity_supervision', 'renewal', '2019-01-01', false, NULL, false);
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach WHERE county_code = '441202' ORDER BY loan_code, criterion_position;
SELECT loan_key, loan_stage_label, is_extended, renewed_label, borrower, head_name FROM fupin_report.loan_status WHERE county_code = '441202' ORDER BY loan_key;
-- ZHAOQING-2018-21-a, -32-b, the other sides: a renewal at a controllable risk, an extension of which nobody knows the cause, a use other than production, due on the day and a day
-- before; of a loan without any stage on record nobody knows whether it was extended or renewed.
DO $$
BEGIN
    PERFORM pg_temp.loan('controlled', '441202001002', 'Z', '2018-01-01', '2021-01-01', 100);
    PERFORM pg_temp.loan('why',        '441202001002', 'Z', '2018-01-01', '2021-01-01', 100);
    PERFORM pg_temp.loan('consumed',   '441202001002', 'Z', '2018-01-01', '2021-01-01', 100, '{"use": "consumption"}');
    PERFORM pg_temp.loan('who knows',  '441202001002', 'Z', '2018-01-01', '2021-01-01', 100, '{"user": null}');
    PERFORM pg_temp.loan('due today',  '441202001002', 'Z', '2018-07-01', '2019-07-01', 100);
    PERFORM pg_temp.loan('a day ago',  '441202001002', 'Z', '2018-07-01', '2019-06-30', 100);
END
$$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, taken_over, beyond_borrower, risk_controllable) VALUES
    ('controlled', '441202001002', 1, NULL, 'maturity_supervision', '2018-12-01', true, NULL, NULL), ('controlled', '441202001002', 2, 'maturity_supervision', 'renewal', '2019-01-01', false, NULL, true),
    ('consumed',   '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL), ('due today', '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL),
    ('a day ago',  '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL),
    ('why',        '441202001002', 1, NULL, 'post_check', '2018-12-01', true, NULL, NULL), ('why', '441202001002', 2, 'post_check', 'extension', '2019-01-01', false, NULL, NULL);
SET LOCAL fupin.as_of = '2019-07-01';
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach
 WHERE loan_code IN ('controlled', 'why', 'consumed', 'who knows', 'due today', 'a day ago') AND county_code = '441202' ORDER BY loan_code, criterion_position;
DELETE FROM fupin_register.loan_event;
DELETE FROM fupin_register.loan;

-- HAOJIANG-2017-3.2-b: the interest of a microloan is subsidised and it is guaranteed; without either, and where nobody knows.  A loan of another scheme needs neither.
SET LOCAL fupin.as_of = '2018-06-30';
DO $$
BEGIN
    PERFORM pg_temp.loan(id, '440512001001', 'H1', '2018-01-01', '2018-12-31', 100) FROM unnest('{both,not subsidised,not guaranteed,unknown}'::text[]) id;
    PERFORM pg_temp.loan('business', '440512001001', NULL, '2018-01-01', '2018-12-31', 100, '{"kind": "operator", "scheme": "gov_bank_insurance", "participating": 1}');
END
$$;
UPDATE fupin_register.loan SET interest_subsidised = CASE loan_id WHEN 'both' THEN true WHEN 'not guaranteed' THEN true WHEN 'unknown' THEN NULL ELSE false END,
                               guaranteed = CASE loan_id WHEN 'both' THEN true WHEN 'not subsidised' THEN true WHEN 'unknown' THEN NULL ELSE false END;
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach WHERE rule_id = 'HAOJIANG-2017-3.2-b' ORDER BY loan_code, criterion_position;
DELETE FROM fupin_register.loan;

-- SHANGQIU-2018-9-b: the register keeps rates as fractions, facts and reports have them in percent.  -9-f: approved on the day on which it is granted is in time, a day later is not.
SET LOCAL fupin.as_of = '2018-12-31';
DO $$ BEGIN PERFORM pg_temp.loan(id, '411403101201', 'S', '2018-05-01', '2019-05-01', 100, '{"rate": 0.0435, "benchmark": 0.0475}') FROM unnest('{on the day,a day later}'::text[]) id; END $$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on) VALUES
    ('on the day',  '411403101201', 1, NULL, 'application', '2018-04-01'), ('on the day',  '411403101201', 2, 'application', 'investigation', '2018-04-10'), ('on the day',  '411403101201', 3, 'investigation', 'review', '2018-05-01'),
    ('a day later', '411403101201', 1, NULL, 'application', '2018-04-01'), ('a day later', '411403101201', 2, 'application', 'investigation', '2018-04-10'), ('a day later', '411403101201', 3, 'investigation', 'review', '2018-05-02');
SELECT loan_code, criterion_name, state, value, threshold, rule_id FROM fupin_report.loan_breach WHERE county_code = '411403' ORDER BY loan_code, criterion_position;
SELECT loan_key, rate_percent, benchmark_rate_percent FROM fupin_report.loan_status WHERE county_code = '411403' ORDER BY loan_key;
DELETE FROM fupin_register.loan_event;
DELETE FROM fupin_register.loan;
-- SHANGQIU-2018-9-a: more of the households on the register have a microloan than the year before: one of two after one of two is no more, two of two are.
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('S0', '411403101201', '样例');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT id, '411403101201', year, 'registered', 1 FROM unnest('{S,S0}'::text[]) id, unnest('{2017,2018}'::integer[]) year;
DO $$ BEGIN PERFORM pg_temp.loan('first', '411403101201', 'S', '2017-12-31', '2020-01-01', 100), pg_temp.loan('again', '411403101201', 'S', '2018-06-01', '2020-01-01', 100); END $$;
\set report 'SELECT year, microloan_households AS households, microloans_granted AS granted, value, threshold, money_state, finding, rule_id FROM fupin_report.loan_coverage WHERE county_code = ''411403'' AND criterion_name = ''access_rate'' ORDER BY year;'
:report
SET LOCAL fupin.as_of = '2019-01-01';
:report
DO $$ BEGIN PERFORM pg_temp.loan('second', '411403101201', 'S0', '2018-12-31', '2020-01-01', 100); END $$;
:report
DELETE FROM fupin_register.loan;

-- HEYUAN-2019-3.4-c: with a leverage of 5 that the county adopts, 5,000,000 on a deposit of 1,000,000 are enough, a cent less is not.
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('441621', 2019, '{"guarantee_deposit": 1000000}');
SELECT count(fupin.adopt_parameter('441621', 'loan_leverage', '[2019-01-01,2020-01-01)', 5, '倍', '样例〔2019〕3号', '样例')) AS adopted;
DO $$ BEGIN PERFORM pg_temp.loan('levered', '441621101201', NULL, '2019-01-01', '2021-01-01', 5000000, '{"kind": "operator", "participating": 1}'); END $$;
\set report 'SELECT outstanding, value, threshold, margin, money_state, finding, rule_id FROM fupin_report.loan_coverage WHERE county_code = ''441621'' AND year = 2019 AND criterion_name = ''leverage'';'
:report
UPDATE fupin_register.loan SET outstanding = 4999999.99;
:report
DELETE FROM fupin_register.loan;

-- MEILAN-2019-16-4a: checked after it was granted, the day itself included; supervised by the day on which it is due, and not before that day is there.  -16-4c: lent to a household and used by an
-- enterprise is what the paper forbids, lent to an enterprise is not.
SET LOCAL fupin.as_of = '2019-12-31';
DO $$
BEGIN
    PERFORM pg_temp.loan(id, '460108101201', 'M', '2019-05-01', '2019-12-31', 100, '{"eligible": true, "outstanding": 0}') FROM unnest('{checked,not checked,checked before,supervised}'::text[]) id;
    PERFORM pg_temp.loan('due later', '460108101201', 'M', '2019-05-01', '2020-01-01', 100, '{"eligible": true}');
    PERFORM pg_temp.loan('of a firm', '460108101201', NULL, '2019-05-01', '2020-05-01', 100, '{"kind": "operator", "user": "enterprise"}');
    PERFORM pg_temp.loan('for a firm', '460108101201', 'M', '2019-05-01', '2020-05-01', 100, '{"user": "enterprise"}');
END
$$;
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, taken_over) VALUES
    ('checked',        '460108101201', 1, NULL, 'post_check', '2019-05-01', true),
    ('checked before', '460108101201', 1, NULL, 'post_check', '2019-04-30', true),
    ('supervised',     '460108101201', 1, NULL, 'post_check', '2019-06-01', true), ('supervised', '460108101201', 2, 'post_check', 'maturity_supervision', '2019-12-31', false),
    ('due later',      '460108101201', 1, NULL, 'post_check', '2019-06-01', true);
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach WHERE county_code = '460108' AND criterion_name IN ('post_check', 'maturity') AND loan_code !~ 'firm' ORDER BY loan_code, criterion_position;
SELECT loan_code, criterion_name, state, finding, rule_id FROM fupin_report.loan_breach WHERE county_code = '460108' AND criterion_name = 'user' ORDER BY loan_code;
SELECT count(*) = count(DISTINCT loan_breach_key) AS unique_breaches, bool_and(rule_id IS NOT NULL AND article IS NOT NULL AND strength IS NOT NULL) AS with_rules FROM fupin_report.loan_breach;
SELECT count(*) = count(DISTINCT loan_coverage_key) AS unique_rows FROM fupin_report.loan_coverage;
ROLLBACK;
