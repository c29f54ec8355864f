-- The reports on what money is spent on and what papers promise, on hand-made rows: the rules of digests C11, C12 and C15 and of
-- digest Meilan D, L, M and S that test report_money leaves, each on both sides of its boundary.
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
INSERT INTO fupin_register.area (division) VALUES ('411403'), ('440512'), ('441202'), ('441202001'), ('441202002'), ('441621'), ('460108');
CREATE FUNCTION pg_temp.tranche(id text, place text, level text, kind text, amount numeric, day date, more jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on)
    VALUES (id, place::fupin.division, level, kind, more ->> 'purpose', (more ->> 'year')::integer, amount, day, (more ->> 'arrived')::date)
$$;
CREATE FUNCTION pg_temp.payment(id text, tranche text, place text, amount numeric, day date, more jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, project_id, project_division, purpose, used_for, amount, paid_on)
    SELECT id, place::fupin.division, fund_id, division, more ->> 'household', more ->> 'project', CASE WHEN more ? 'project' THEN place::fupin.division END,
           more ->> 'purpose', more ->> 'used_for', payment.amount, day
      FROM fupin_register.fund WHERE fund_id = tranche
$$;
CREATE VIEW pg_temp.allocation AS
    SELECT subject_code, year, allocation_name AS name, payer, required, allocated, gap, value, threshold, money_state AS state, finding, rule_id, strength FROM fupin_report.fund_allocation_gap;
CREATE VIEW pg_temp.breach AS
    SELECT subject_code, criterion_name AS name, state, finding, amount, rule_id FROM fupin_report.fund_breach;

-- HAOJIANG-2017-3.1-a (C11): 20,000 a head is an average.  Of two people one is paid 30,000 and one 10,000: 40,000 were due, 40,000 came,
-- and neither amount is a finding.
SET LOCAL fupin.as_of = '2019-01-01';
SELECT pg_temp.household('多', '440512001001', 2018, NULL), pg_temp.household('少', '440512001001', 2018, NULL) \g /dev/null
SELECT pg_temp.tranche('人均', '440512', 'province', 'per_head', 40000, '2018-01-01'), pg_temp.payment('多', '人均', '440512001001', 30000, '2018-06-01', '{"household": "多", "purpose": "industry"}'),
       pg_temp.payment('少', '人均', '440512001001', 10000, '2018-06-01', '{"household": "少", "purpose": "industry"}') \g /dev/null
SELECT name, required, allocated, gap, state FROM pg_temp.allocation WHERE subject_code = '440512' AND year = 2018 AND name ~ '^per_head' ORDER BY name;
SELECT name, state FROM pg_temp.breach WHERE subject_code IN ('多', '少') AND name <> 'tendered';
-- A cent less than the average needs is short.
DELETE FROM fupin_register.fund_payment WHERE payment_id = '少';
UPDATE fupin_register.fund SET amount = 39999.99;
SELECT allocated, gap, state, finding FROM pg_temp.allocation WHERE subject_code = '440512' AND year = 2018 AND name = 'per_head';
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- HAOJIANG-2017-3.1-c (C12): "mainly" is no number until the county says one.  With half, 50 of 100 is not more than half, 50.01 is; the
-- money is all of it in principle for seven purposes, and training is none of them.
SELECT pg_temp.tranche('主要', '440512', 'province', 'per_head', 40000, '2018-01-01'), pg_temp.payment('产业', '主要', '440512001001', 50, '2018-06-01', '{"purpose": "industry", "household": "多"}'),
       pg_temp.payment('培训', '主要', '440512001001', 50, '2018-06-01', '{"purpose": "training", "household": "多"}') \g /dev/null
\set report 'SELECT name, value, threshold, state, finding, strength FROM pg_temp.allocation WHERE subject_code = ''440512'' AND year = 2018 AND name = ''main_use'';'
:report
SELECT count(fupin.adopt_parameter('440512', 'main_use_share', '[2017-01-01,2019-01-01)', 0.5, '比例', '样例〔2017〕2号', '样例')) AS adopted;
:report
UPDATE fupin_register.fund_payment SET amount = 50.01 WHERE payment_id = '产业';
:report
SELECT subject_code, name, state, finding FROM pg_temp.breach WHERE name IN ('main_use', 'special_fund') AND subject_code IN ('产业', '培训');

-- HAOJIANG-2017-3.1-f (C12): what helpers raise is for households of the register.  -3.1-g: earmarked money is for what it is earmarked for; issued,
-- then paid, then evaluated, each on the day of the one before at the earliest.
SELECT pg_temp.household('清退', '440512001001', 2018, NULL, 1, '{"status": "removed"}'), pg_temp.household('脱贫', '440512001001', 2018, NULL, 1, '{"status": "exited"}') \g /dev/null
SELECT pg_temp.tranche('自筹', '440512', 'other', 'helper_raised', 1000, '2018-01-01'), pg_temp.tranche('专项', '440512', 'county', 'special', 1000, '2018-06-01', '{"purpose": "training"}'),
       pg_temp.tranche('早付', '440512', 'county', 'special', 1000, '2018-06-02', '{"purpose": "training"}'), pg_temp.tranche('早评', '440512', 'county', 'special', 1000, '2018-06-01', '{"purpose": "training"}') \g /dev/null
SELECT pg_temp.payment('给在册', '自筹', '440512001001', 1, '2018-06-01', '{"household": "多", "purpose": "industry"}'), pg_temp.payment('给脱贫', '自筹', '440512001001', 1, '2018-06-01', '{"household": "脱贫", "purpose": "industry"}'),
       pg_temp.payment('给清退', '自筹', '440512001001', 2, '2018-06-01', '{"household": "清退", "purpose": "industry"}'), pg_temp.payment('给谁', '自筹', '440512001001', 3, '2018-06-01', '{"purpose": "industry"}'),
       pg_temp.payment('对口', '专项', '440512001001', 4, '2018-06-01', '{"purpose": "training"}'), pg_temp.payment('错用', '专项', '440512001001', 5, '2018-06-01', '{"purpose": "industry"}'),
       pg_temp.payment('付早', '早付', '440512001001', 6, '2018-06-01', '{"purpose": "training"}'), pg_temp.payment('付后', '早评', '440512001001', 7, '2018-06-02', '{"purpose": "training"}'),
       pg_temp.event('evaluated', 'fund', '专项', '440512', '2018-06-01'), pg_temp.event('evaluated', 'fund', '早付', '440512', '2018-06-03'), pg_temp.event('evaluated', 'fund', '早评', '440512', '2018-06-01') \g /dev/null
SELECT * FROM pg_temp.breach WHERE name IN ('helper_money', 'earmarked', 'order') ORDER BY rule_id, name, subject_code COLLATE "C";
-- HAOJIANG-2017-3.1-g: tendered for from the amount on that the county adopts.  At 10,000 yuan 9,999.99 need not be, 10,000.00 must.
SELECT count(fupin.adopt_parameter('440512', 'procurement_threshold', '[2017-01-01,2019-01-01)', 10000, '元', '样例〔2017〕1号', '样例')) AS adopted;
INSERT INTO fupin_register.project (project_id, division, title, kind, year, facts) VALUES
    ('招标', '440512001001', '样例', 'industry', 2018, '{"tendered": true}'), ('未招', '440512001001', '样例', 'industry', 2018, '{"tendered": false}'), ('不详', '440512001001', '样例', 'industry', 2018, '{}'),
    ('后招', '440512001001', '样例', 'industry', 2018, '{"tendered": false}');
SELECT pg_temp.tranche('大额', '440512', 'county', 'special', 1000000, '2018-01-01'), pg_temp.event('tendered', 'project', '后招', '440512001001', '2018-06-02'),
       pg_temp.payment('差一分', '大额', '440512001001', 9999.99, '2018-06-01', '{"project": "未招"}'), pg_temp.payment('够一万', '大额', '440512001001', 10000, '2018-06-01', '{"project": "未招"}'),
       pg_temp.payment('招过标', '大额', '440512001001', 10000, '2018-06-01', '{"project": "招标"}'), pg_temp.payment('不知道', '大额', '440512001001', 10000, '2018-06-01', '{"project": "不详"}'),
       pg_temp.payment('招标前', '大额', '440512001001', 10000, '2018-06-01', '{"project": "后招"}'), pg_temp.payment('招标日', '大额', '440512001001', 10000, '2018-06-02', '{"project": "后招"}') \g /dev/null
SELECT subject_code, state, finding, amount, rule_id FROM pg_temp.breach WHERE name = 'tendered' AND amount > 9000 ORDER BY subject_code COLLATE "C";
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- HAOJIANG-2017-2.2-f (C23): of the employment funds the registered households get a larger share than the year before: half after
-- half is not, 50.01 of 100.01 is; after a year of which nothing is known nobody can say.
SELECT pg_temp.household('多', '440512001001', 2017, NULL), pg_temp.tranche('就业', '440512', 'county', 'employment', 1000, '2017-08-01') \g /dev/null
SELECT pg_temp.payment(name || year, '就业', '440512001001', 50, make_date(year, 9, 1), jsonb_strip_nulls(jsonb_build_object('purpose', 'employment', 'household', household)))
  FROM unnest('{2017,2018}'::integer[]) year, (VALUES ('贫', '多'), ('非', '清退')) whom (name, household) \g /dev/null
SELECT pg_temp.household('清退', '440512001001', 2017, NULL, 1, '{"status": "removed"}') \g /dev/null
\set report 'SELECT year, state, finding, rule_id FROM pg_temp.allocation WHERE subject_code = ''440512'' AND name = ''employment_share'' AND year IN (2017, 2018) ORDER BY year;'
:report
UPDATE fupin_register.fund_payment SET amount = 50.01 WHERE payment_id = '贫2018';
:report
-- Of nothing there is no share.
DELETE FROM fupin_register.fund_payment WHERE payment_id ~ '2018$';
:report
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- HAOJIANG-2017-2.6-h (C12): a house is paid for in full from all channels.  50,000 of 50,000 are, 49,999.99 are not.
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, plan_year, cost, facts) VALUES
    ('足额', '多', '440512001001', 2018, 50000, '{"funding_total": 50000}'), ('差分', '多', '440512001001', 2018, 50000, '{"funding_total": 49999.99}'), ('不知', '多', '440512001001', 2018, 50000, '{}');
SET LOCAL fupin.as_of = '2018-12-31';
SELECT housing_case_key, unmet, unknown FROM fupin_report.housing_status WHERE county_code = '440512' ORDER BY 1;

-- SHANGQIU-2018-14-a (C12): money for forest rangers pays rangers and nobody else; all of it, when the year is over: on its last day a cent can still be paid.
SELECT pg_temp.tranche('护林', '411403', 'province', 'ranger_transfer', 100000, '2018-01-01'), pg_temp.payment('护林员', '护林', '411403101201', 99999.99, '2018-06-01', '{"purpose": "ranger_fee"}') \g /dev/null
\set report 'SELECT * FROM pg_temp.breach WHERE rule_id = ''SHANGQIU-2018-14-a'' ORDER BY subject_code COLLATE "C";'
:report
SET LOCAL fupin.as_of = '2019-01-01';
:report
SELECT pg_temp.payment('最后一分', '护林', '411403101201', 0.01, '2018-12-31', '{"purpose": "ranger_fee"}') \g /dev/null
:report
UPDATE fupin_register.fund_payment SET purpose = 'infrastructure' WHERE payment_id = '最后一分';
:report
UPDATE fupin_register.fund_payment SET purpose = NULL WHERE payment_id = '最后一分';
:report
-- The money of another kind may build a road.
UPDATE fupin_register.fund_payment SET purpose = 'infrastructure' WHERE payment_id = '最后一分';
UPDATE fupin_register.fund SET kind = 'special';
:report
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;
SET LOCAL fupin.as_of = '2018-12-31';

-- SHANGQIU-2018-28-a (C12): the county puts in what is asked of it: 999,999.99 of 1,000,000 are a cent short after the year, and pending in it; the
-- province's money is none of its own.  SHANGQIU-2018-9-c (C23): more than the year before is a cent more; as much is not.
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('411403', 2017, '{"funds_risk_compensation": 500000, "funds_interest_subsidy": 200000}'),
    ('411403', 2018, '{"own_input_required": 1000000, "funds_risk_compensation": 500000.01, "funds_interest_subsidy": 200000}');
SELECT pg_temp.tranche('本级', '411403', 'county', 'special', 999999.99, '2018-12-31'), pg_temp.tranche('上级', '411403', 'province', 'special', 1000000, '2018-12-31') \g /dev/null
\set report 'SELECT name, required, allocated, gap, value, threshold, state, finding, rule_id FROM pg_temp.allocation WHERE subject_code = ''411403'' AND year = 2018 AND name IN (''own_input'', ''risk_compensation'', ''interest_subsidy'') ORDER BY name;'
:report
SET LOCAL fupin.as_of = '2019-01-01';
:report
UPDATE fupin_register.fund SET amount = 1000000 WHERE fund_id = '本级';
UPDATE fupin_register.area_year SET facts = facts || '{"funds_risk_compensation": 500000}' WHERE year = 2018;
:report
UPDATE fupin_register.area_year SET facts = '{}';
:report
DELETE FROM fupin_register.fund;
DELETE FROM fupin_register.area_year;

-- HEYUAN-2019-3.6-a, -3.6-e (C11): what the plan needs and what four kinds of subsidy cost come in full: to the cent in order, a cent less
-- short; money that has not been issued yet has not come.
SET LOCAL fupin.as_of = '2020-01-01';
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('441621', 2019, '{"funds_needed": 4000000, "education_cost": 1000000, "medical_cost": 1000000, "housing_cost": 1000000, "pension_cost": 1000000}');
SELECT pg_temp.tranche(name, '441621', 'county', kind, amount, '2019-03-01', jsonb_build_object('purpose', purpose))
  FROM (VALUES ('教育', 'special', 'education', 1000000.00), ('医疗', 'special', 'basic_medical', 1000000.01), ('住房', 'housing', 'housing', 999999.99), ('养老', 'special', 'pension', 1000000.00)) of_year (name, kind, purpose, amount) \g /dev/null
\set report 'SELECT name, required, allocated, gap, state, finding, rule_id FROM pg_temp.allocation WHERE subject_code = ''441621'' AND year = 2019 AND rule_id IN (''HEYUAN-2019-3.6-a'', ''HEYUAN-2019-3.6-e'') ORDER BY rule_id, name;'
:report
UPDATE fupin_register.fund SET amount = 999999.98 WHERE fund_id = '住房';
UPDATE fupin_register.fund SET issued_on = '2020-01-02', year = 2019 WHERE fund_id = '养老';
:report
SET LOCAL fupin.as_of = '2020-01-02';
SELECT name, allocated, state FROM pg_temp.allocation WHERE subject_code = '441621' AND year = 2019 AND name = 'pension_budget';
DELETE FROM fupin_register.fund;
DELETE FROM fupin_register.area_year;

-- HEYUAN-2019-3.6-h (C12): consolidated agricultural money is mainly for poverty; without a share the report shows where it went: of 100 yuan 40 to a
-- household of the register and 25 into a project, 15 to nobody known, 20 are still there.  Money of another kind does not mix in.
SELECT pg_temp.household('河', '441621101201', 2019, NULL), pg_temp.tranche('整合', '441621', 'county', 'consolidated_agriculture', 100, '2019-03-01'), pg_temp.tranche('别的', '441621', 'county', 'special', 100, '2019-03-01') \g /dev/null
INSERT INTO fupin_register.project (project_id, division, title, kind, year, procedure) VALUES ('河路', '441621101201', '样例', 'industry', 2019, 'county_library');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, project_id, project_division, payee, payee_kind, purpose, amount, paid_on) VALUES
    ('到户', '441621101201', '整合', '441621', '河', NULL, NULL, '样例河', 'household', 'industry', 40, '2019-06-01'),
    ('到项目', '441621101201', '整合', '441621', NULL, '河路', '441621101201', '样例公司', 'company', 'industry', 25, '2019-06-01'),
    ('无名', '441621101201', '整合', '441621', NULL, NULL, NULL, NULL, NULL, 'industry', 15, '2019-06-01'),
    ('另付', '441621101201', '别的', '441621', '河', NULL, NULL, '样例河', 'household', 'industry', 7, '2019-06-01');
SELECT trail_kind, payment_code, project_code, household_code, missing_link_label, amount, traced, untraced, unspent FROM fupin_report.fund_trail
 WHERE county_code = '441621' AND fund_kind = 'consolidated_agriculture' ORDER BY trail_kind, payment_code COLLATE "C";
SELECT fund_kind, sum(amount) AS amount, sum(traced) AS traced, sum(untraced) AS untraced, sum(unspent) AS unspent FROM fupin_report.fund_trail WHERE county_code = '441621' GROUP BY fund_kind ORDER BY fund_kind;
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- ZHAOQING-2018-10-d (C12): paid fraction against progress: at 40 % half of 20,000 is 2,000 too much, and the margin says so; 8,000 is just what was earned,
-- a cent more is not; and the money goes to the household's own card.
SET LOCAL fupin.as_of = '2019-12-31';
SELECT pg_temp.household('肇', '441202001002', 2019, NULL), pg_temp.tranche('危改', '441202', 'county', 'housing', 1000000, '2019-01-01') \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, plan_year, approved_subsidy) SELECT name, '肇', '441202001002', 2019, 20000 FROM unnest('{一,二,三}'::text[]) name;
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on, quantity) SELECT '进度' || name, '441202001002', 'progress', 'housing_case', name, '2019-05-01', 0.40 FROM unnest('{一,二,三}'::text[]) name;
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, housing_case_id, payee_kind, account_kind, own_account, purpose, amount, paid_on) VALUES
    ('正好', '441202001002', '危改', '441202', '肇', '一', 'household', 'one_card', true,  'housing',  8000.00, '2019-05-01'),
    ('多分', '441202001002', '危改', '441202', '肇', '二', 'household', 'one_card', false, 'housing',  8000.01, '2019-05-01'),
    ('一半', '441202001002', '危改', '441202', '肇', '三', 'household', 'cash',     NULL,  'housing', 10000.00, '2019-05-01');
SELECT subject_code, criterion_name, state, finding, amount, value, threshold, margin, rule_id FROM fupin_report.fund_breach WHERE rule_id = 'ZHAOQING-2018-10-d' ORDER BY subject_code COLLATE "C", criterion_name;
-- ZHAOQING-2018-20-c, -20-f, -20-d: what is used up is evaluated, and what was evaluated has consequences; it is inspected; money of city and county is
-- posted, that of the province need not be.
SELECT pg_temp.tranche('用完', '441202', 'city', 'special', 100, '2019-01-01'), pg_temp.tranche('剩分', '441202', 'province', 'special', 100.01, '2019-01-01'),
       pg_temp.payment('完', '用完', '441202001002', 100, '2019-06-01'), pg_temp.payment('剩', '剩分', '441202001002', 100, '2019-06-01') \g /dev/null
\set report 'SELECT subject_code, name, state, finding, rule_id FROM pg_temp.breach WHERE subject_code IN (''用完'', ''剩分'') AND name IN (''evaluated'', ''result_used'', ''inspected'', ''published'') ORDER BY subject_code COLLATE "C", name;'
:report
SELECT pg_temp.event('evaluated', 'fund', '用完', '441202', '2019-12-31'), pg_temp.event('inspected', 'fund', '用完', '441202', '2019-12-31'), pg_temp.event('inspected', 'fund', '剩分', '441202', '2020-01-01') \g /dev/null
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date) VALUES ('用完', '441202', 'announcement', 'county', 'fund', '用完', '2019-12-31');
:report
UPDATE fupin_register.fund SET facts = '{"evaluation_used": true}' WHERE fund_id = '用完';
:report
UPDATE fupin_register.fund SET facts = '{"evaluation_used": false}' WHERE fund_id = '用完';
:report
-- ZHAOQING-2018-17-b (C12): what the paired prefectures give is for registered households: one of the register, one that left it as removed, none named.
SELECT pg_temp.household('肇清退', '441202001002', 2019, NULL, 1, '{"status": "removed"}'), pg_temp.tranche('协作', '441202', 'other', 'cooperation', 100, '2019-01-01') \g /dev/null
SELECT pg_temp.payment('协1', '协作', '441202001002', 1, '2019-06-01', '{"household": "肇"}'), pg_temp.payment('协2', '协作', '441202001002', 2, '2019-06-01', '{"household": "肇清退"}'), pg_temp.payment('协3', '协作', '441202001002', 3, '2019-06-01') \g /dev/null
SELECT * FROM pg_temp.breach WHERE rule_id = 'ZHAOQING-2018-17-b' ORDER BY subject_code;
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;
-- ZHAOQING-2018-18-f, -20-a, -20-g, -32-c (C23): helpers, special money and a town of an old revolutionary area get more than the year before, for
-- education, health and housing no less is paid, and hidden debt does not grow: what stays the same fails the first three and passes the last two.
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('441202', 2018, '{"hidden_debt": 100}'), ('441202', 2019, '{"hidden_debt": 100}'), ('441202001', 2019, '{"old_revolutionary_area": true, "minority_area": false}'), ('441202002', 2019, '{"old_revolutionary_area": false, "minority_area": false}');
INSERT INTO fupin_register.village (division) VALUES ('441202002001');
SELECT pg_temp.tranche('帮' || year, '441202', 'other', 'helper_raised', 100, make_date(year, 2, 1)), pg_temp.tranche('专' || year, '441202', 'county', 'special', 100, make_date(year, 2, 1)),
       pg_temp.payment('付' || year, '专' || year, '441202001002', 50, make_date(year, 12, 11), '{"purpose": "education"}')
  FROM unnest('{2018,2019}'::integer[]) year \g /dev/null
SET LOCAL fupin.as_of = '2020-01-01';
\set report 'SELECT subject_code, name, value, threshold, state, finding, rule_id FROM pg_temp.allocation WHERE subject_code ~ ''^441202'' AND year = 2019 AND rule_id ~ ''-(18-f|20-a|20-g|32-c)$'' ORDER BY rule_id, name, subject_code;'
:report
-- a cent more of everything
UPDATE fupin_register.fund SET amount = 100.01 WHERE fund_id ~ '2019$';
UPDATE fupin_register.fund_payment SET amount = 50.01 WHERE payment_id ~ '2019$';
UPDATE fupin_register.area_year SET facts = '{"hidden_debt": 100.01}' WHERE division = '441202' AND year = 2019;
:report
-- a cent less of everything
UPDATE fupin_register.fund_payment SET amount = 49.99 WHERE payment_id ~ '2019$';
UPDATE fupin_register.area_year SET facts = '{"hidden_debt": 99.99}' WHERE division = '441202' AND year = 2019;
:report
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;
DELETE FROM fupin_register.area_year;

-- MEILAN-2019-11-3e (J, M): money for houses is inspected, not before the first of it is paid: on its day is in order.
SET LOCAL fupin.as_of = '2019-12-31';
SELECT pg_temp.tranche(name, '460108', 'province', 'housing', 100, '2019-02-01', '{"purpose": "housing"}'), pg_temp.payment('付' || name, name, '460108101201', 1, '2019-06-02', '{"purpose": "housing"}') FROM unnest('{查于当日,查于之前,未查}'::text[]) name \g /dev/null
SELECT pg_temp.tranche('未付', '460108', 'province', 'housing', 100, '2019-02-01', '{"purpose": "housing"}'), pg_temp.event('inspected', 'fund', '查于当日', '460108', '2019-06-02'), pg_temp.event('inspected', 'fund', '查于之前', '460108', '2019-06-01') \g /dev/null
SELECT subject_code, state, finding, rule_id FROM pg_temp.breach WHERE name = 'inspected' AND rule_id = 'MEILAN-2019-11-3e' ORDER BY subject_code COLLATE "C";
-- MEILAN-2019-12-6d (M): a reward is used for industry; for the household's living it is not, and unasked it is unknown.  Money that is no reward is free.
SELECT pg_temp.tranche('奖补', '460108', 'county', 'special', 10000, '2019-02-01'), pg_temp.payment('奖1', '奖补', '460108101201', 1000, '2019-12-01', '{"purpose": "reward", "used_for": "industry"}'),
       pg_temp.payment('奖2', '奖补', '460108101201', 1000, '2019-12-01', '{"purpose": "reward", "used_for": "housing"}'), pg_temp.payment('奖3', '奖补', '460108101201', 1000, '2019-12-01', '{"purpose": "reward"}'),
       pg_temp.payment('非奖', '奖补', '460108101201', 1000, '2019-12-01', '{"purpose": "industry", "used_for": "housing"}') \g /dev/null
SELECT * FROM pg_temp.breach WHERE name = 'reward_use' ORDER BY subject_code;
-- MEILAN-2019-24-3a (M): every allotment has its list of projects filed, or has not, or nobody knows.
UPDATE fupin_register.fund SET facts = '{"project_list_filed": false}' WHERE fund_id = '未付';
SELECT pg_temp.event('project_list_filed', 'fund', '奖补', '460108', '2019-12-31'), pg_temp.event('project_list_filed', 'fund', '未查', '460108', '2020-01-01') \g /dev/null
SELECT subject_code, state, finding, rule_id FROM pg_temp.breach WHERE name = 'plan_filed' AND subject_code IN ('未付', '奖补', '未查') ORDER BY subject_code COLLATE "C";
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;
DELETE FROM fupin_register.event;

-- MEILAN-2019-24-2a (M): 1,000,000 arrived, 600,000 are passed on to towns and 300,000 to departments: 100,000 stay where they arrived.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('sample.district_bureau', '460108', '样例区局', 'sample bureau of the district');
SELECT pg_temp.tranche('到账', '460108', 'province', 'special', 1000000, '2019-05-01', '{"arrived": "2019-05-01"}') \g /dev/null
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_organisation, to_kind, amount, transferred_on) VALUES
    ('到镇', '460108101', '到账', '460108', NULL, 'government', 600000, '2019-05-10'), ('到局', '460108', '到账', '460108', 'sample.district_bureau', 'department', 300000, '2019-05-10');
SELECT division_code, organisation_code, trail_kind, unspent FROM fupin_report.fund_trail WHERE fund_code = '到账' ORDER BY unspent;
SELECT name, state FROM pg_temp.breach WHERE subject_code = '到账' AND name = 'straight';
-- MEILAN-2019-24-1 (M): needed 12,000,000, available what has arrived: 11,400,000 are 600,000 short; 12,000,000 are enough.
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('460108', 2019, '{"funds_needed": 12000000}'), ('460108', 2018, '{}');
SELECT pg_temp.tranche('其余', '460108', 'province', 'special', 10400000, '2019-05-01', '{"arrived": "2019-12-31"}') \g /dev/null
SET LOCAL fupin.as_of = '2020-01-01';
\set report 'SELECT required, allocated, gap, state, finding, rule_id FROM pg_temp.allocation WHERE subject_code = ''460108'' AND year = 2019 AND name = ''planned_funds'';'
:report
UPDATE fupin_register.fund SET amount = 10999999.99 WHERE fund_id = '其余';
:report
UPDATE fupin_register.fund SET amount = 11000000.00 WHERE fund_id = '其余';
:report
DELETE FROM fupin_register.fund_transfer;
DELETE FROM fupin_register.fund;
-- MEILAN-2019-12-4b, -24-3b (L, M): 3,900,000 of 8,000,000 for industry are 48.75 %, 100,000 short of half; a goal (strive).  Compared with the year before 48.75 of 100 is no larger a share.
SELECT pg_temp.tranche('产业' || year, '460108', 'province', 'special', 3900000, make_date(year, 5, 1), '{"purpose": "industry"}'), pg_temp.tranche('其他' || year, '460108', 'province', 'special', 4100000, make_date(year, 5, 1), '{"purpose": "infrastructure"}')
  FROM unnest('{2018,2019}'::integer[]) year \g /dev/null
\set report 'SELECT name, required, allocated, gap, round(100 * allocated / NULLIF(2 * required, 0), 2) AS percent, value, threshold, state, finding, strength, rule_id FROM pg_temp.allocation WHERE subject_code = ''460108'' AND year = 2019 AND name = ''industry_share'' ORDER BY rule_id;'
:report
UPDATE fupin_register.fund SET amount = CASE WHEN fund_id ~ '^产业' THEN 3900000.01 ELSE 4099999.99 END WHERE fund_id ~ '2019$';
:report
UPDATE fupin_register.fund SET amount = 4000000 WHERE fund_id ~ '2019$';
:report
-- Of nothing no share is due (empty denominator), neither this year nor against a year of nothing.
SAVEPOINT all_years;
DELETE FROM fupin_register.fund WHERE fund_id ~ '2019$';
:report
ROLLBACK TO all_years;
DELETE FROM fupin_register.fund WHERE fund_id ~ '2018$';
:report
ROLLBACK TO all_years;
-- MEILAN-2019-16-8 (N): both funds against risk have money; one without, or unknown.  -19-4c: a village that left poverty under the twelfth plan gets more than the year before.
SELECT pg_temp.household('美', '460108101201', 2019, NULL) \g /dev/null
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('460108101201', 2019, '{"exited_in_twelfth_plan": true}');
UPDATE fupin_register.area_year SET facts = facts || '{"funds_risk_compensation": 0.01, "funds_risk_guarantee": 0.01}' WHERE year = 2019;
SELECT pg_temp.payment('村' || year, '其他' || year, '460108101201', 100, make_date(year, 6, 1)) FROM unnest('{2018,2019}'::integer[]) year \g /dev/null
\set report 'SELECT subject_code, name, value, threshold, state, finding, rule_id FROM pg_temp.allocation WHERE year = 2019 AND rule_id IN (''MEILAN-2019-16-8'', ''MEILAN-2019-19-4c'') ORDER BY rule_id;'
:report
UPDATE fupin_register.area_year SET facts = facts || '{"funds_risk_guarantee": 0}' WHERE year = 2019;
UPDATE fupin_register.fund_payment SET amount = 100.01 WHERE payment_id = '村2019';
:report
UPDATE fupin_register.area_year SET facts = facts - 'funds_risk_guarantee' WHERE year = 2019;
UPDATE fupin_register.village_year SET facts = '{"exited_in_twelfth_plan": false}';
:report
DELETE FROM fupin_register.fund_payment;
DELETE FROM fupin_register.fund;

-- MEILAN-2019-24-2c (S): a claim is paid as it comes, without a number of days: paid on the day, 8 days later, open for 49 days on 19 April, paid before it came.
SELECT pg_temp.tranche(name, '460108', 'province', 'special', 100, '2019-02-01'), pg_temp.event('claim_received', 'fund', name, '460108', '2019-03-01') FROM unnest('{当日付,八日付,未付,先付}'::text[]) name \g /dev/null
SELECT pg_temp.event('claim_paid', 'fund', '当日付', '460108', '2019-03-01'), pg_temp.event('claim_paid', 'fund', '八日付', '460108', '2019-03-09'), pg_temp.event('claim_paid', 'fund', '先付', '460108', '2019-02-28') \g /dev/null
SET LOCAL fupin.as_of = '2019-04-19';
SELECT owner_code, start_date, done_date, lag_days, deadline_state, answered_early_label, is_breach, rule_id FROM fupin_report.deadline_status WHERE deadline_code = 'MEILAN-2019.claim_paid' ORDER BY owner_code COLLATE "C";
SELECT fund_code, deadline_code, deadline_state, finding FROM fupin_report.fund_deadline WHERE county_code = '460108' ORDER BY fund_code, deadline_code;
DELETE FROM fupin_register.fund;
-- MEILAN-2019-22-1b (D): projects of old areas of 2019 begun, completed and effective by 31 December 2019: all on the last day, completed a day later, begun only; another year's is out of scope.
-- -22-2: those of 2018 evaluated by then.  -24-5: the county's plan of audits.
INSERT INTO fupin_register.project (project_id, division, title, kind, year, procedure) VALUES
    ('按期', '460108101201', '样例', 'infrastructure', 2019, 'old_area'), ('迟一日', '460108101201', '样例', 'infrastructure', 2019, 'old_area'), ('只开工', '460108101201', '样例', 'infrastructure', 2019, 'old_area'),
    ('去年', '460108101201', '样例', 'infrastructure', 2018, 'old_area'), ('去年迟', '460108101201', '样例', 'infrastructure', 2018, 'old_area'), ('非老区', '460108101201', '样例', 'infrastructure', 2019, 'library');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on, taken_over) VALUES
    ('按期',   '460108101201', 1, NULL, 'under_construction', '2019-05-01', true), ('按期',   '460108101201', 2, 'under_construction', 'accepted', '2019-12-31', false),
    ('迟一日', '460108101201', 1, NULL, 'under_construction', '2019-05-01', true), ('迟一日', '460108101201', 2, 'under_construction', 'accepted', '2020-01-01', false),
    ('只开工', '460108101201', 1, NULL, 'under_construction', '2019-12-31', true);
SELECT pg_temp.event('project_effective', 'project', '按期', '460108101201', '2019-12-31'), pg_temp.event('project_effective', 'project', '迟一日', '460108101201', '2020-01-02'),
       pg_temp.event('evaluated', 'project', '去年', '460108101201', '2019-12-31'), pg_temp.event('evaluated', 'project', '去年迟', '460108101201', '2020-01-01'), pg_temp.event('audit_plan_issued', 'county', '460108', '460108', '2019-12-31') \g /dev/null
\set report 'SELECT rule_id, deadline_code, owner_code, due_date, done_date, days_left, deadline_state, breach_label FROM fupin_report.deadline_status WHERE rule_id IN (''MEILAN-2019-22-1b'', ''MEILAN-2019-22-2'', ''MEILAN-2019-24-5'') ORDER BY rule_id, deadline_code, owner_code COLLATE "C";'
SET LOCAL fupin.as_of = '2019-12-30';
:report
SET LOCAL fupin.as_of = '2020-01-02';
:report
-- SHANGQIU-2018-12-b (C12): the subsidy after the house is completed, without a number of days.  -22-b: the poverty funds of poor counties audited by the end of 2018.  HEYUAN-2019-2.4-b: the education
-- subsidy of the school year that began in 2018 by 30 April: on the day, a day later, only that of the year before; who was approved for another year is out of scope.
SELECT pg_temp.household('商' || n, '411403101201', 2018, NULL), pg_temp.household('学' || n, '441621101201', 2019, NULL) FROM generate_series(1, 4) n \g /dev/null
INSERT INTO fupin_register.area (division, poor_county) VALUES ('411402', true), ('411421', false), ('411424', true), ('411425', NULL);
UPDATE fupin_register.area SET poor_county = true WHERE division = '411403';
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, plan_year) SELECT '房' || n, '商' || n, '411403101201', 2018 FROM generate_series(1, 3) n;
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over) SELECT '房' || n, '411403101201', 1, 'completed', '2018-06-01', true FROM generate_series(1, 3) n;
SELECT pg_temp.event('housing_subsidy_paid', 'housing_case', '房1', '411403101201', '2018-06-01'), pg_temp.event('housing_subsidy_paid', 'housing_case', '房2', '411403101201', '2018-09-01'),
       pg_temp.event('funds_audited', 'county', '411402', '411402', '2018-12-31'), pg_temp.event('funds_audited', 'county', '411403', '411403', '2019-01-01') \g /dev/null
SELECT pg_temp.event('education_subsidy_approved', 'person', '学' || n || '/1', '441621101201', '2018-10-01', CASE WHEN n < 4 THEN 2018 ELSE 2017 END) FROM generate_series(1, 4) n \g /dev/null
SELECT pg_temp.event('education_subsidy_paid', 'person', '学1/1', '441621101201', '2019-04-30', 2018), pg_temp.event('education_subsidy_paid', 'person', '学2/1', '441621101201', '2019-05-01', 2018),
       pg_temp.event('education_subsidy_paid', 'person', '学3/1', '441621101201', '2019-04-30', 2017) \g /dev/null
SET LOCAL fupin.as_of = '2018-12-31';
\set report 'SELECT rule_id, owner_code, start_date, due_date, done_date, days_left, lag_days, deadline_state, breach_label FROM fupin_report.deadline_status WHERE rule_id IN (''SHANGQIU-2018-12-b'', ''SHANGQIU-2018-22-b'', ''HEYUAN-2019-2.4-b'') ORDER BY rule_id, owner_code COLLATE "C";'
:report
SET LOCAL fupin.as_of = '2019-04-30';
:report
SET LOCAL fupin.as_of = '2019-05-01';
:report
-- ZHAOQING-2018-1-b, -3-b: each county has an industry plan and a library of projects, and the prefecture rules for asset projects, by the end of the campaign: on its last day, a day later, not at all.
INSERT INTO fupin_register.area (division) VALUES ('441200'), ('441203');
SELECT pg_temp.event('industry_plan_issued', 'county', '441202', '441202', '2020-12-31'), pg_temp.event('project_library_founded', 'county', '441202', '441202', '2021-01-01'),
       pg_temp.event('project_library_founded', 'county', '441203', '441203', '2018-12-31'), pg_temp.event('asset_rules_issued', 'prefecture', '441200', '441200', '2020-12-31') \g /dev/null
\set report 'SELECT rule_id, deadline_code, owner_code, due_date, done_date, days_left, deadline_state, breach_label FROM fupin_report.deadline_status WHERE rule_id IN (''ZHAOQING-2018-1-b'', ''ZHAOQING-2018-3-b'') ORDER BY rule_id, deadline_code, owner_code;'
SET LOCAL fupin.as_of = '2020-12-31';
:report
SET LOCAL fupin.as_of = '2021-01-01';
:report
ROLLBACK;
