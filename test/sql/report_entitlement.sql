-- The report on what households and persons are promised, on hand-made rows: the rules of digest Meilan G and I and of digest
-- C10, each on both sides of its boundary, with what is unknown.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
INSERT INTO fupin_register.area (division) VALUES ('411403'), ('440512'), ('441202'), ('441621'), ('460108');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on)
SELECT place || kind, place::fupin.division, 'county', kind, 10000000, '2017-01-01'
  FROM unnest('{411403,440512,441202,441621,460108}'::text[]) place, unnest('{special,medical,reward,education}'::text[]) kind;
-- "reward" is the kind of money and the purpose; each number of amounts is a payment of its own.
CREATE FUNCTION pg_temp.pay(household text, kind text, purpose text, amounts numeric[], day date, account text DEFAULT NULL, own boolean DEFAULT NULL, payee text DEFAULT NULL)
    RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, purpose, amount, paid_on, account_kind, own_account, payee_kind)
    SELECT household || '/' || pay.purpose || '/' || number, h.division, f.fund_id, f.division, h.household_id, pay.purpose, a.amount, day, account, own, payee
      FROM unnest(amounts) WITH ORDINALITY a (amount, number), fupin_register.household h, fupin_register.fund f
     WHERE h.household_id = household AND f.kind = pay.kind AND f.division OPERATOR(fupin.@>) h.division
$$;
CREATE VIEW pg_temp.status AS
    SELECT household_code AS household, subject_kind AS kind, subject_code AS subject, year, entitlement_name AS name, periods_due AS periods, period_amount AS amount, due_amount AS due,
           paid_amount AS paid, deficit, overpaid, payment_state AS state, is_wrong_account AS wrong, is_paid_twice AS twice, is_paid_ineligible AS ineligible, rule_id
      FROM fupin_report.entitlement_status;

-- MEILAN-2019-12-6a, -12-6b (G): 4000.00 net from the family's own business, dividends of industry projects not counted, earn 1000.
-- Who is known to have less has no row; 3500 cannot reach it whatever the dividends are, 5000 can, so that is unknown.  It is 1000
-- for 90,000 too.  Wages do not count: 30,000 of them and 3000 are 3000.  A household whose help is suspended is due none.
SET LOCAL fupin.as_of = '2020-01-01';
SELECT pg_temp.household('G' || id, '460108001001', 2019, NULL, 1, jsonb_strip_nulls(jsonb_build_object('facts', jsonb_build_object('net_operating_income', net, 'industry_dividend', dividend))) || said)
  FROM (VALUES ('4000', 4000.00, 0, '{}'::jsonb), ('3999.99', 3999.99, 0, '{}'), ('5000-1200', 5000, 1200, '{}'), ('5200-1200', 5200, 1200, '{}'), ('3500-?', 3500, NULL, '{}'), ('5000-?', 5000, NULL, '{}'),
               ('90000', 90000, 0, '{}'), ('9000-5500', 3500, 0, '{}'), ('wages', 3000, 0, '{}'), ('suspended', 5000, 0, '{"status": "aid_suspended"}'), ('status?', 5000, 0, '{"status": null}')) g (id, net, dividend, said) \g /dev/null
SELECT household, due, paid, deficit, state, rule_id FROM pg_temp.status WHERE name = 'operating_reward' ORDER BY household COLLATE "C";
-- Until the year is over there is still time.
SET LOCAL fupin.as_of = '2019-12-31';
SELECT household, due, deficit, state FROM pg_temp.status WHERE name = 'operating_reward' ORDER BY household COLLATE "C";
SET LOCAL fupin.as_of = '2020-01-01';

-- MEILAN-2019-12-6c (G): whoever is due is paid, just that, once, and nobody else.  A cent less is short, a cent more too much; two
-- halves are one reward, two rewards are one too many.  Money for something else is none of it, and a payment of the year after is not the year's.
-- Who earns 3999.99, or is not on the register, and is paid, is paid without being due anything; of a household without facts nobody knows.
SELECT pg_temp.household('P' || id, '460108001001', 2019, NULL, 1, '{"facts": {"net_operating_income": 4000, "industry_dividend": 0}}'),
       pg_temp.pay('P' || id, 'special', purpose, amounts, day)
  FROM (VALUES ('1000', 'reward', '{1000}'::numeric[], date '2019-12-31'), ('999.99', 'reward', '{999.99}', '2019-11-01'), ('800', 'reward', '{800}', '2019-11-01'), ('1000.01', 'reward', '{1000.01}', '2019-11-01'),
               ('500+500', 'reward', '{500,500}', '2019-11-01'), ('1000+1000', 'reward', '{1000,1000}', '2019-11-01'), ('living', 'living', '{1000}', '2019-11-01'), ('late', 'reward', '{1000}', '2020-01-01')) p (id, purpose, amounts, day) \g /dev/null
SELECT pg_temp.household('Premoved', '460108001001', 2019, NULL, 1, '{"status": "removed", "facts": {"net_operating_income": 5000, "industry_dividend": 0}}') \g /dev/null
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('Pnofacts', '460108001001', '样例');
SELECT pg_temp.pay(id, 'special', 'reward', '{1000}', '2019-11-01') FROM unnest('{G3999.99,G5000-?,Premoved,Pnofacts}'::text[]) id \g /dev/null
SELECT household, due, paid, deficit, overpaid, state, twice, ineligible FROM pg_temp.status WHERE name = 'operating_reward' AND year = 2019 AND (household ~ '^P' OR household IN ('G3999.99', 'G5000-?')) ORDER BY household COLLATE "C";

-- Of those who are due, the share that is paid is not all: 24 of 25 are not.
SELECT pg_temp.household('S' || number, '460108001003', 2019, NULL, 1, '{"facts": {"net_operating_income": 4000, "industry_dividend": 0}}'),
       pg_temp.pay('S' || number, 'special', 'reward', '{1000}', '2019-11-01') FROM generate_series(1, 25) number \g /dev/null
DELETE FROM fupin_register.fund_payment WHERE household_id = 'S25';
SELECT count(*) AS due, count(*) FILTER (WHERE state = 'paid') AS paid, sum(deficit) AS deficit, min(household) FILTER (WHERE state = 'unpaid') AS gap
  FROM pg_temp.status WHERE name = 'operating_reward' AND household ~ '^S';

-- MEILAN-2019-10-6a (I): the contribution is paid in full, to the insurer: 220.00 are, 219.99 are not, 220.01 are too much; paid to the household
-- it went elsewhere, and where nobody wrote down to whom that is unknown.  While the district prints no amount, what is due is unknown.
SELECT pg_temp.household('I' || id, '460108001002', 2019, NULL, 1, jsonb_build_object('insured', insured)), pg_temp.pay('I' || id, 'special', 'basic_medical', amounts, '2019-03-01', payee => payee)
  FROM (VALUES ('220', true, '{220}'::numeric[], 'insurer'), ('219.99', true, '{219.99}', 'insurer'), ('220.01', true, '{220.01}', 'insurer'), ('household', true, '{220}', 'household'), ('payee?', true, '{220}', NULL),
               ('none', true, '{}', NULL), ('insured?', NULL, '{}', NULL), ('uninsured', false, '{}', NULL), ('uninsured-paid', false, '{220}', 'insurer')) i (id, insured, amounts, payee) \g /dev/null
SELECT household, due, paid, state FROM pg_temp.status WHERE name = 'medical_premium' AND household IN ('I220', 'Inone') ORDER BY household COLLATE "C";
SELECT count(fupin.adopt_parameter('460108', 'medical_premium', '[2019-01-01,2020-01-01)', 220, '元/人年', '样例〔2019〕1号', '样例')) AS adopted;
SELECT household, kind, due, paid, deficit, overpaid, state, wrong, ineligible FROM pg_temp.status WHERE name = 'medical_premium' AND household ~ '^I' ORDER BY household COLLATE "C";

-- HAOJIANG-2017-2.5-c (C10): 70% of what the insurance leaves of 30,000 after 18,000 are 8400.00, and 8399.99 are a cent short; of 10,000 of 10,000
-- nothing is left, and nothing less than nothing where the insurance paid more; where it is unknown what it paid, so is what is due.
-- The contribution (-2.5-a, here 180) comes out of the same money, after the assistance: what is left of 8500 is 100.  It goes to the insurer; a payment to
-- the household can be the assistance, which need not, so of that it is unknown.
SET LOCAL fupin.as_of = '2019-01-01';
SELECT count(fupin.adopt_parameter('440512', 'medical_premium', '[2017-07-03,2019-01-01)', 180, '元/人年', '样例〔2018〕1号', '样例')) AS adopted;
SELECT pg_temp.household('M' || id, '440512001001', 2018, NULL, 1), pg_temp.pay('M' || id, 'medical', 'basic_medical', amounts, '2018-06-01', payee => CASE id WHEN '8580-household' THEN 'household' ELSE 'insurer' END)
  FROM (VALUES ('8400', '{8400}'::numeric[]), ('8580-household', '{8580}'), ('8399.99', '{8399.99}'), ('8500', '{8500}'), ('8580', '{8580}'), ('8580.01', '{8580.01}'), ('8580-twice', '{8580,8580,8580}'), ('nothing-left', '{}'), ('insured-more', '{}'), ('insurance?', '{}')) m (id, amounts) \g /dev/null
UPDATE fupin_register.person_year
   SET facts = CASE household_id WHEN 'Mnothing-left' THEN '{"compliant_cost": 10000, "insurance_paid": 10000}' WHEN 'Minsured-more' THEN '{"compliant_cost": 9000, "insurance_paid": 10000}'
                   WHEN 'Minsurance?' THEN '{"compliant_cost": 30000}' ELSE '{"compliant_cost": 30000, "insurance_paid": 18000}' END::jsonb
 WHERE household_id ~ '^M';
SELECT household, name, due, paid, deficit, overpaid, state, wrong, twice FROM pg_temp.status WHERE name ~ '^medical_' AND household ~ '^M' ORDER BY household COLLATE "C", name;

-- HEYUAN-2019-2.6-a (C10): the allowance fills up to 484 a head and month.  Three with 200 a head are due 852 a month; with 484 nothing.  A month is due
-- when it is over: six by 30 June, five the day before.  A seventh payment is one too many.
SET LOCAL fupin.as_of = '2019-06-30';
SELECT count(fupin.adopt_parameter('441621', 'dibao_standard_month', '[2019-01-01,2020-01-01)', 484, '元/人月', '样例〔2019〕2号', '样例')) AS adopted;
SELECT pg_temp.household('D' || id, '441621001001', 2019, incomes, 3, jsonb_build_object('dibao', dibao)), pg_temp.pay('D' || id, 'special', 'living', amounts, '2019-06-15')
  FROM (VALUES ('852', '7200', true, array_fill(852::numeric, '{6}')), ('a-cent', '7200', true, '{852,852,852,852,852,851.99}'), ('seven', '7200', true, array_fill(852::numeric, '{7}')), ('none', '7200', true, '{}'),
               ('484', '17424', true, '{}'), ('483', '17388', true, '{}'), ('income?', '?', true, '{}'), ('dibao?', '7200', NULL, '{}'), ('no-dibao', '7200', false, '{}'), ('no-dibao-paid', '7200', false, '{852}')) d (id, incomes, dibao, amounts) \g /dev/null
SELECT household, periods, amount, due, paid, deficit, overpaid, state, twice, ineligible FROM pg_temp.status WHERE name = 'dibao' AND household ~ '^D' ORDER BY household COLLATE "C";
SET LOCAL fupin.as_of = '2019-06-29';
SELECT household, periods, due, state FROM pg_temp.status WHERE name = 'dibao' AND household IN ('D852', 'Dnone') ORDER BY household COLLATE "C";

-- ZHAOQING-2018-12-d (C10): the allowance of disabled people goes to the household's own one-card account.  Another's card, another account or cash is the
-- wrong one; which it was can be unknown.  Money to live on is not that allowance.  The paper is in force from 10 December 2018, so December counts when it is over.
SELECT count(fupin.adopt_parameter('441202', 'disability_living_month', '[2018-12-10,2020-01-01)', 100, '元/人月', '样例〔2018〕3号', '样例')) AS adopted;
SELECT pg_temp.household('C' || id, '441202001002', 2018, NULL, 1), pg_temp.pay('C' || id, 'special', purpose, '{100}', '2018-12-20', account, own)
  FROM (VALUES ('own', 'one_card', true, 'disability_living'), ('others', 'one_card', false, 'disability_living'), ('bank', 'bank', true, 'disability_living'), ('cash', 'cash', NULL, 'disability_living'),
               ('whose?', 'one_card', NULL, 'disability_living'), ('account?', NULL, true, 'disability_living'), ('account??', NULL, NULL, 'disability_living'), ('grade?', 'bank', true, 'disability_nursing'),
               ('living', 'one_card', true, 'living')) c (id, account, own, purpose) \g /dev/null
UPDATE fupin_register.person_year SET disability_grade = CASE household_id WHEN 'Cgrade?' THEN NULL ELSE 3 END,
       facts = CASE household_id WHEN 'Cgrade?' THEN '{"in_hardship": false, "sudden_hardship": false}' ELSE '{"in_hardship": true, "sudden_hardship": false}' END::jsonb WHERE household_id ~ '^C';
SET LOCAL fupin.as_of = '2018-12-31';
SELECT household, name, periods, due, paid, state, wrong, ineligible FROM pg_temp.status WHERE name IN ('disabled_living', 'disabled_care') AND household ~ '^C' ORDER BY household COLLATE "C", name;
SET LOCAL fupin.as_of = '2018-12-30';
SELECT household, name, periods, due, paid, state FROM pg_temp.status WHERE name = 'disabled_living' AND household = 'Cown';

-- ZHAOQING-2018-21-d (C10): whoever pays premiums gets something towards them, be it a cent.  Money for something else is none of it, and
-- whoever pays no premium is due none.
SELECT pg_temp.household('Z' || id, '441202001004', 2018, NULL, 1, jsonb_strip_nulls(jsonb_build_object('facts', jsonb_build_object('premium_paid', premium)))), pg_temp.pay('Z' || id, 'special', purpose, amounts, '2018-12-20')
  FROM (VALUES ('cent', 200, 'insurance_premium', '{0.01}'::numeric[]), ('other', 200, 'other', '{50}'), ('nothing', 200, 'other', '{}'), ('uninsured', 0, 'insurance_premium', '{50}'), ('premium?', NULL, 'insurance_premium', '{50}')) i (id, premium, purpose, amounts) \g /dev/null
SET LOCAL fupin.as_of = '2018-12-31';
SELECT household, paid, state FROM pg_temp.status WHERE name = 'premium_subsidy' AND household IN ('Znothing', 'Zcent') AND year = 2018 ORDER BY household COLLATE "C";
SET LOCAL fupin.as_of = '2019-01-01';
SELECT household, due, paid, deficit, overpaid, state, ineligible FROM pg_temp.status WHERE name = 'premium_subsidy' AND year = 2018 AND household ~ '^Z' ORDER BY household COLLATE "C";

-- ZHAOQING-2018-7-c (C10): something is paid for training and something for the appraisal, out of the same money: one payment for both leaves
-- it unknown for which, two do not.  Until the year is over there is still time.
SELECT pg_temp.household('T' || id, '441202001003', 2018, NULL, 1), pg_temp.pay('T' || id, 'special', 'training', amounts, '2018-12-20')
  FROM (VALUES ('both0', '{}'::numeric[]), ('both1', '{300}'), ('both2', '{300,200}'), ('one0', '{}'), ('one1', '{0.01}'), ('neither1', '{300}'), ('trained?', '{300}')) t (id, amounts) \g /dev/null
UPDATE fupin_register.person_year
   SET facts = CASE WHEN household_id ~ '^Tboth' THEN '{"trained": true, "skill_appraised": true}' WHEN household_id ~ '^Tone' THEN '{"trained": true, "skill_appraised": false}'
                    WHEN household_id = 'Tneither1' THEN '{"trained": false, "skill_appraised": false}' ELSE '{"skill_appraised": false}' END::jsonb WHERE household_id ~ '^T';
SET LOCAL fupin.as_of = '2018-12-31';
SELECT household, name, paid, state FROM pg_temp.status WHERE name IN ('training_subsidy', 'appraisal_subsidy') AND household IN ('Tone0', 'Tone1') ORDER BY household COLLATE "C", name;
SET LOCAL fupin.as_of = '2019-01-01';
SELECT household, kind, name, paid, deficit, state, ineligible FROM pg_temp.status WHERE name IN ('training_subsidy', 'appraisal_subsidy') AND year = 2018 AND household ~ '^T' ORDER BY household COLLATE "C", name;

-- SHANGQIU-2018-35-c (C10): an award once, in whatever year it is paid; nothing is late while the paper is in force.
SELECT count(fupin.adopt_parameter('411403', 'exit_award', '[2018-01-01,2019-01-01)', 3000, '元/户', '样例〔2018〕4号', '样例')) AS adopted;
SELECT pg_temp.household('A' || id, '411403001001', 2018, NULL, 1, jsonb_build_object('status', status, 'facts', facts)), pg_temp.pay('A' || id, 'reward', 'reward', amounts, '2019-05-01')
  FROM (VALUES ('3000', 'exited', '{"exit_award_decided": true}'::jsonb, '{3000}'::numeric[]), ('2999.99', 'exited', '{"exit_award_decided": true}', '{2999.99}'), ('none', 'exited', '{"exit_award_decided": true}', '{}'),
               ('decided?', 'exited', '{}', '{}'), ('not-decided', 'exited', '{"exit_award_decided": false}', '{}'), ('poor', 'registered', '{"exit_award_decided": true}', '{3000}')) a (id, status, facts, amounts) \g /dev/null
SET LOCAL fupin.as_of = '2018-12-31';
SELECT household, year, due, paid, state FROM pg_temp.status WHERE name = 'exit_award' ORDER BY household COLLATE "C";
SET LOCAL fupin.as_of = '2019-06-30';
SELECT household, year, due, paid, deficit, overpaid, state, ineligible FROM pg_temp.status WHERE name = 'exit_award' ORDER BY household COLLATE "C";

-- Two children of a household and one payment: what is known to be due is served in the order of the persons, so the household's sum is right.
SELECT count(fupin.adopt_parameter('440512', 'living_subsidy', '[2017-07-03,2019-01-01)', 3000, '元/人年', '样例〔2018〕5号', '样例')) AS adopted;
SELECT pg_temp.household('两孩', '440512001002', 2018, NULL, 3), pg_temp.pay('两孩', 'education', 'education', '{4000}', '2018-09-30') \g /dev/null
UPDATE fupin_register.person_year SET schooling = 'in_school', school_stage = CASE person_id WHEN '两孩/2' THEN 'primary' ELSE 'junior_middle' END WHERE person_id IN ('两孩/2', '两孩/3');
UPDATE fupin_register.person_year SET schooling = 'finished' WHERE person_id = '两孩/1';
SELECT subject, due, paid, deficit, state FROM pg_temp.status WHERE name = 'living_subsidy' AND household = '两孩' ORDER BY subject;

-- Money for education where nobody is at school is due to nobody; where a member is not on record that one may be.
SELECT pg_temp.household('无学生', '440512001002', 2018, NULL, 2), pg_temp.household('缺一人', '440512001002', 2018, NULL, 2, '{"persons": 1}') \g /dev/null
UPDATE fupin_register.person_year SET schooling = 'finished', school_stage = 'none' WHERE household_id IN ('无学生', '缺一人');
SELECT pg_temp.pay(id, 'education', 'education', '{3000}', '2018-09-30') FROM unnest('{无学生,缺一人}'::text[]) id \g /dev/null
SELECT household, kind, due, paid, overpaid, state, ineligible FROM pg_temp.status WHERE household IN ('无学生', '缺一人') AND paid = 3000 ORDER BY household COLLATE "C";

-- A county's own row wins over the paper of the prefecture, also where the county has nothing else of its own; a disabled one ends the claim.
INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, purpose, scope, formula, period, valid, title_zh, title_en) VALUES
    ('own.dibao', 'HEYUAN-2019', '441621', 'dibao', 'household', 'living', 'dibao', '100 * members', 'month', '[2019-01-01,2020-01-01)', '本县低保', 'the county''s own');
SELECT household, periods, amount, due, state, rule_id FROM pg_temp.status WHERE name = 'dibao' AND household = 'D852';
UPDATE fupin.entitlement SET disabled = true WHERE entitlement_id = 'own.dibao';
SELECT count(*) AS claims FROM pg_temp.status WHERE name = 'dibao' AND household = 'D852';
ROLLBACK;
