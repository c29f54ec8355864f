-- The reports about asset projects and dividends on hand-made rows, rule by rule (digest C14, digest Meilan L and M).
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.village (division, poor_village, exited_on) VALUES ('441621101201', true, NULL), ('441202001002', true, NULL), ('440512001001', false, NULL), ('460108101201', true, '2018-12-31'), ('411403101201', true, NULL);
INSERT INTO fupin_register.household (household_id, division, head_name, poverty_cause)
SELECT id, '441621101201', '样例' || id, NULL FROM unnest('{A,B,C}'::text[]) id;

-- HEYUAN-2019-2.3-a: inspected means all three checks in the year.  -2.3-b: collateral there is and covers the principal; the risk is
-- known to be under control.  -2.3-c: dividends beyond the campaign: until 31 December 2020 is too short, a day later is not, without
-- an end is not, unknown is unknown.
CREATE FUNCTION pg_temp.asset(id text, place text, more jsonb) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.asset_project (asset_project_id, division, title, model, principal, collateral_value, dividend_end_on, dividend_without_end, risk_controlled,
                                              deposit_soliciting, cashing_out, risk_checked_on, term_checked_on, dividend_checked_on, total_shares, guaranteed_amount, holder_kind,
                                              operator, operator_capable, operator_willing, operator_employs, operator_profitable, facts)
    SELECT id, place::fupin.division, '样例' || id, COALESCE(row.model, 'guaranteed_plus_share'), row.principal, row.collateral_value, row.dividend_end_on, row.dividend_without_end, row.risk_controlled,
           row.deposit_soliciting, row.cashing_out, row.risk_checked_on, row.term_checked_on, row.dividend_checked_on, row.total_shares, row.guaranteed_amount, row.holder_kind,
           row.operator, row.operator_capable, row.operator_willing, row.operator_employs, row.operator_profitable, COALESCE(row.facts, '{}')
      FROM jsonb_populate_record(NULL::fupin_register.asset_project, more) row
$$;
DO $$
BEGIN
    PERFORM pg_temp.asset('1 in order',    '441621101201', '{"principal": 100000, "collateral_value": 100000, "dividend_end_on": "2021-01-01", "risk_controlled": true, "deposit_soliciting": false, "cashing_out": false, "risk_checked_on": "2019-01-01", "term_checked_on": "2019-06-01", "dividend_checked_on": "2019-12-31", "total_shares": 100, "guaranteed_amount": 500}');
    PERFORM pg_temp.asset('2 of 3',        '441621101201', '{"principal": 100000, "collateral_value": 99999.99, "dividend_end_on": "2020-12-31", "risk_controlled": true, "risk_checked_on": "2019-01-01", "term_checked_on": "2018-12-31", "dividend_checked_on": "2019-12-31"}');
    PERFORM pg_temp.asset('3 no answer',   '441621101201', '{"principal": 100000}');
    PERFORM pg_temp.asset('4 no end',      '441621101201', '{"principal": 100000, "collateral_value": 0, "dividend_without_end": true, "risk_controlled": false, "risk_checked_on": "2019-01-01", "deposit_soliciting": true, "cashing_out": true}');
END
$$;
SELECT subject_code, criterion_name, criterion_label, state, finding, checks_recorded AS checks, rule_id, strength
  FROM fupin_report.asset_project_check
 WHERE criterion_name IN ('inspected', 'collateral', 'collateral_suffices', 'risk', 'duration', 'no_deposits', 'no_cash_out', 'findings')
 ORDER BY subject_code, criterion_position;

-- HEYUAN-2019-2.3-d: with a band of 5 % to 10 % (the paper prints none), 8,000 of 100,000 are normal, 20,000 are too much and 3,000
-- too little; the bounds are in it; without a band nothing is known.
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, due_on, amount) VALUES
    ('D1', '441621101201', '1 in order', '441621101201', 'A', 2019, '2019-11-30', 5000),
    ('D2', '441621101201', '1 in order', '441621101201', 'B', 2019, '2019-11-30', 3000),
    ('D3', '441621101201', '1 in order', '441621101201', 'B', 2018, '2018-11-30', 9999);
\set report 'SELECT subject_code, annual_dividend, annual_dividend_share, dividend_band, dividend_band_label, state, finding, rule_id FROM fupin_report.asset_project_check WHERE criterion_name = ''dividend'' AND subject_code LIKE ''1%'';'
:report
SELECT count(fupin.adopt_parameter('441600', key, '[2019-01-01,2020-01-01)', value, '比例', '样例〔2019〕1号', '样例')) AS adopted
  FROM (VALUES ('dividend_band_low', 0.05), ('dividend_band_high', 0.10)) band (key, value);
:report
UPDATE fupin_register.dividend SET amount = 17000 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 0 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 2000 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 1999.99 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 7000 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 7000.01 WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = NULL WHERE dividend_id = 'D1';
:report
UPDATE fupin_register.dividend SET amount = 5000 WHERE dividend_id = 'D1';

-- HEYUAN-2019-2.3-e: 500 guaranteed and 10 of 100 shares of a profit of 20,000 are 2,500.  -2.3-f: somebody benefits, and risks that were
-- found are resolved.  -2.3-g: all shares are assigned and no dividend is in arrears: due on 30 November, on 30 November it is not.
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, applied_on, admitted_on) VALUES
    ('S1', '441621101201', '1 in order', '441621101201', 'A', 10, '2018-01-01', '2018-02-01'),
    ('S2', '441621101201', '1 in order', '441621101201', 'B', 90, '2018-01-01', '2018-02-01'),
    ('S3', '441621101201', '1 in order', '441621101201', 'C', NULL, '2018-01-01', NULL);
UPDATE fupin_register.asset_project SET facts = '{"profit": 20000}' WHERE asset_project_id = '1 in order';
UPDATE fupin_register.dividend SET paid_on = '2019-11-30', paid_amount = 2499.99, from_profit = true, from_principal = false WHERE dividend_id = 'D1';
UPDATE fupin_register.dividend SET amount = 18500, paid_on = '2019-12-02', paid_amount = 18500 WHERE dividend_id = 'D2';
UPDATE fupin_register.dividend SET paid_on = '2018-11-30', paid_amount = 9999 WHERE dividend_id = 'D3';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('R1', '441621101201', 'risk_found', 'asset_project', '1 in order', '2019-03-01'), ('R2', '441621101201', 'risk_found', 'asset_project', '1 in order', '2019-04-01'),
    ('R3', '441621101201', 'risk_resolved', 'asset_project', '1 in order', '2019-05-01');
\set report 'SELECT dividend_due_key, due_kind, household_code, year, due_date, done_date, days_left, amount, paid, arrears, deadline_state, finding, rule_id, strength FROM fupin_report.dividend_due WHERE asset_project_code = ''1 in order'' ORDER BY dividend_due_key;'
:report
SET LOCAL fupin.as_of = '2019-11-30';
:report
SET LOCAL fupin.as_of = '2019-12-01';
:report
SELECT criterion_name, state, value, threshold FROM fupin_report.asset_project_check WHERE subject_code = '1 in order' AND criterion_name IN ('guaranteed', 'findings', 'beneficiaries', 'shares', 'arrears') ORDER BY criterion_position;
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES ('R4', '441621101201', 'risk_resolved', 'asset_project', '1 in order', '2019-12-31');
UPDATE fupin_register.asset_share SET left_on = '2019-12-31' WHERE asset_share_id = 'S2';
SELECT criterion_name, state, value, threshold FROM fupin_report.asset_project_check WHERE subject_code = '1 in order' AND criterion_name IN ('guaranteed', 'findings', 'beneficiaries', 'shares', 'arrears') ORDER BY criterion_position;
SELECT due_kind_label, asset_project_title, holder_kind_label, head_name, village_code, amount_wan, arrears_wan, from_profit_label, from_principal_label, deadline_state_label, finding_label, article, document_no
  FROM fupin_report.dividend_due WHERE dividend_due_key = 'dividend-D1';

-- ZHAOQING-2018-3-c, -3-d, -3-e: others are paid while a poor household waits; a disabled family waits while another was admitted that
-- came later; the operator has four qualities.
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT id, '441202001002', '样例' || id FROM unnest('{D,E,F}'::text[]) id;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT id, '441202001002', 2019, 'registered', 1 FROM unnest('{D,E,F}'::text[]) id;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) SELECT id, id, '441202001002', '样例', 'not_collected' FROM unnest('{D,E,F}'::text[]) id;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, disability_grade) VALUES ('D', 'D', '441202001002', 2019, 'none', 1), ('E', 'E', '441202001002', 2019, 'full', 0), ('F', 'F', '441202001002', 2019, NULL, NULL);
DO $$
BEGIN
    PERFORM pg_temp.asset('5 queue', '441202001002', '{"principal": 100000, "holder_kind": "collective_organisation", "risk_controlled": true, "operator": "样例公司", "operator_capable": true, "operator_willing": true, "operator_employs": false}');
END
$$;
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, applied_on, admitted_on) VALUES
    ('Q1', '441202001002', '5 queue', '441202001002', 'D', '2019-03-01', NULL), ('Q2', '441202001002', '5 queue', '441202001002', 'E', '2019-02-01', '2019-03-01'), ('Q3', '441202001002', '5 queue', '441202001002', 'F', '2019-01-01', NULL);
\set report 'SELECT criterion_name, state, rule_id FROM fupin_report.asset_project_check WHERE subject_code = ''5 queue'' AND criterion_name IN (''collective'', ''poor_first'', ''disabled_first'', ''operator'') ORDER BY criterion_position;'
:report
UPDATE fupin_register.asset_share SET applied_on = '2019-03-02' WHERE asset_share_id = 'Q1';
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount, paid_on, paid_amount) VALUES
    ('Q1', '441202001002', '5 queue', '441202001002', 'E', '2019-06-30', 100, NULL, NULL), ('Q2', '441202001002', '5 queue', '441202001002', NULL, '2019-06-30', 100, '2019-07-01', 100);
UPDATE fupin_register.asset_project SET operator_employs = true, operator_profitable = true WHERE asset_project_id = '5 queue';
:report

-- HAOJIANG-2017-3.4-a: those without labour capacity first; -3.4-b: the assets keep their value and the operator is named; -3.4-c: a profit of 9,000 by
-- contributions of 20,000 and 10,000 is 6,000 and 3,000.
SET LOCAL fupin.as_of = '2018-12-31';
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT id, '440512001001', '样例' || id FROM unnest('{G,H}'::text[]) id;
DO $$
BEGIN
    PERFORM pg_temp.asset('6 value',   '440512001001', '{"principal": 30000, "operator": "样例公司", "facts": {"current_value": 30000, "profit": 9000}}');
    PERFORM pg_temp.asset('7 less',    '440512001001', '{"principal": 30000, "facts": {"current_value": 29999.99}}');
END
$$;
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, contribution, admitted_on) VALUES
    ('C1', '440512001001', '6 value', '440512001001', 'G', 20000, '2018-01-01'), ('C2', '440512001001', '6 value', '440512001001', 'H', 10000, '2018-01-01');
SELECT subject_code, criterion_name, state, finding, rule_id FROM fupin_report.asset_project_check WHERE county_code = '440512' AND criterion_name IN ('value', 'operator', 'no_labour_first') ORDER BY subject_code, criterion_position;
SELECT household_code, amount, paid, arrears, deadline_state, finding, rule_id, strength FROM fupin_report.dividend_due WHERE asset_project_code = '6 value' ORDER BY household_code;

-- MEILAN-2019-12-2a, -12-2b: every industry project is in a ledger, and cleared out, rectified or standardised by what it does; what
-- could change that and is unknown leaves it open.
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.project (project_id, division, title, kind, year, drives_households, benefit_clear, implemented, ledger_no, inventoried_on, facts) VALUES
    ('I1', '460108101201', '样例', 'industry', 2019, false, NULL, NULL, '1', '2019-05-01', '{"disposition": "clear_out"}'),
    ('I2', '460108101201', '样例', 'industry', 2019, true,  false, true, '2', '2019-05-01', '{"disposition": "standardise"}'),
    ('I3', '460108101201', '样例', 'industry', 2019, true,  true,  true, '3', NULL,         '{"disposition": "standardise"}'),
    ('I4', '460108101201', '样例', 'industry', 2019, NULL,  true,  true, NULL, NULL,        '{}'),
    ('I5', '460108101201', '样例', 'infrastructure', 2019, NULL,  NULL,  NULL, NULL, NULL,  '{}');
SELECT subject_code, asset_project_kind_label, criterion_name, state, finding, rule_id
  FROM fupin_report.asset_project_check WHERE county_code = '460108' AND subject = 'asset_project' AND rule_id LIKE 'MEILAN-2019-12-2%' ORDER BY subject_code, criterion_position;
-- MEILAN-2019-24-3c: a dividend out of the principal is a sham, and one without a profit.
DO $$
BEGIN
    PERFORM pg_temp.asset('8 sham',  '460108101201', '{"principal": 30000, "facts": {"profit": 9000}}');
    PERFORM pg_temp.asset('9 hollow', '460108101201', '{"principal": 30000, "facts": {"profit": 0}}');
END
$$;
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, due_on, amount, paid_on, paid_amount, from_principal) VALUES
    ('X1', '460108101201', '8 sham', '460108101201', '2019-06-30', 100, '2019-06-30', 100, true), ('X2', '460108101201', '9 hollow', '460108101201', '2019-06-30', 100, '2019-06-30', 100, false);
SELECT subject_code, criterion_name, state, rule_id FROM fupin_report.asset_project_check WHERE criterion_name IN ('true_dividend', 'no_waiting') ORDER BY subject_code, criterion_position;
-- MEILAN-2019-12-3b, -19-4a, -19-T4: support of households is neither a share nor goods alone, and gaps are filled for villages and
-- households; SHANGQIU-2018-15-f: families poor through a disability have income from assets.
INSERT INTO fupin_register.household (household_id, division, head_name, poverty_cause) VALUES ('M1', '460108101201', '样例', NULL), ('S1', '411403101201', '样例', 'disability'), ('S2', '411403101201', '样例', 'illness'), ('S3', '411403101201', '样例', NULL);
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, facts) VALUES
    ('M1', '460108101201', 2019, 'registered', 2, '{"industry_shares_only": true, "open_gaps": 1}');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT id, '411403101201', 2018, 'registered', 1 FROM unnest('{S1,S2,S3}'::text[]) id;
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('460108101201', 2019, '{"open_gaps": 0}');
SELECT subject, subject_code, year, criterion_name, state, finding, rule_id
  FROM fupin_report.asset_project_check WHERE subject <> 'asset_project' AND year BETWEEN 2018 AND 2019 ORDER BY subject, subject_code, criterion_position;
-- HAOJIANG-2017-3.4-a: shares up to all there are: 100 of 100 are in order, 100.01 are more than there are; a household without labour capacity waits while one with it was admitted that came later, or
-- that came before; the purpose of the money is kept, changed, or nobody knows.  -3.4-b: what is a cent in arrears is.  -3.4-c: who contributed has agreed, or not.
SET LOCAL fupin.as_of = '2018-12-31';
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT id, '440512001001', 2018, 'registered', 1 FROM unnest('{G,H}'::text[]) id;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) SELECT id, id, '440512001001', '样例', 'not_collected' FROM unnest('{G,H}'::text[]) id;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity) VALUES ('G', 'G', '440512001001', 2018, 'none'), ('H', 'H', '440512001001', 2018, 'full');
DO $$
BEGIN
    PERFORM pg_temp.asset('10 kept',    '440512001001', '{"principal": 30000, "total_shares": 100, "operator": "样例公司", "facts": {"source_kind": "special", "purpose_unchanged": true, "consent_recorded": true, "current_value": 30000}}');
    PERFORM pg_temp.asset('11 changed', '440512001001', '{"principal": 30000, "total_shares": 100, "operator": "样例公司", "facts": {"source_kind": "consolidated_agriculture", "purpose_unchanged": false, "consent_recorded": false, "current_value": 30000.01}}');
    PERFORM pg_temp.asset('12 unknown', '440512001001', '{"principal": 30000, "total_shares": 100, "operator": "样例公司", "facts": {"source_kind": "special", "current_value": 30000}}');
    PERFORM pg_temp.asset('13 helpers', '440512001001', '{"principal": 30000, "total_shares": 100, "operator": "样例公司", "facts": {"source_kind": "helper_raised", "current_value": 30000}}');
END
$$;
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, applied_on, admitted_on) VALUES
    ('10H', '440512001001', '10 kept', '440512001001', 'H', 100, '2018-02-01', '2018-03-01'),    ('10G', '440512001001', '10 kept', '440512001001', 'G', NULL, '2018-03-02', NULL),
    ('11H', '440512001001', '11 changed', '440512001001', 'H', 100.01, '2018-02-01', '2018-03-01'), ('11G', '440512001001', '11 changed', '440512001001', 'G', NULL, '2018-03-01', NULL);
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount, paid_on, paid_amount) VALUES
    ('10', '440512001001', '10 kept', '440512001001', 'H', '2018-12-30', 100, '2018-12-30', 100), ('11', '440512001001', '11 changed', '440512001001', 'H', '2018-12-30', 100, '2018-12-30', 99.99),
    ('12', '440512001001', '12 unknown', '440512001001', 'H', '2018-12-31', 100, NULL, NULL);
SELECT subject_code, criterion_name, state, finding, value, threshold, rule_id, strength FROM fupin_report.asset_project_check
 WHERE subject_code ~ '^1[0-3] ' AND criterion_name IN ('shares', 'no_labour_first', 'purpose', 'arrears', 'value', 'consent') ORDER BY subject_code, criterion_position;

-- ZHAOQING-2018-3-b: a guaranteed sum and a dividend by shares is what the paper promotes; 500 for each of two holders are 1,000: paid to the cent, a cent short, once the year's
-- dividends have fallen due; on the day on which they are due nothing is missing yet; another model guarantees nothing
-- and promises nothing, and of an unknown one it is unknown.  500 and
-- 10 shares of 100 of a profit of 20,000 are 2,500.
SET LOCAL fupin.as_of = '2019-12-31';
DO $$
BEGIN
    PERFORM pg_temp.asset('14 to the cent', '441202001002', '{"principal": 100000, "guaranteed_amount": 500, "total_shares": 100, "facts": {"profit": 20000}}');
    PERFORM pg_temp.asset('15 a cent less', '441202001002', '{"principal": 100000, "guaranteed_amount": 500, "total_shares": 100, "facts": {"profit": 20000}}');
    PERFORM pg_temp.asset('16 fixed',       '441202001002', '{"principal": 100000, "model": "fixed_dividend", "facts": {"profit": 20000}}');
END
$$;
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, admitted_on)
SELECT project || household, '441202001002', project, '441202001002', household, shares, '2018-01-01' FROM unnest('{14 to the cent,15 a cent less,16 fixed}'::text[]) project, (VALUES ('D', 10), ('E', 90)) holder (household, shares);
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount, paid_on, paid_amount) VALUES
    ('14D', '441202001002', '14 to the cent', '441202001002', 'D', '2019-11-30', 500, '2019-12-01', 500), ('14E', '441202001002', '14 to the cent', '441202001002', 'E', '2019-11-30', 500, '2019-12-01', 500),
    ('15D', '441202001002', '15 a cent less', '441202001002', 'D', '2019-11-30', 500, '2019-12-01', 500), ('15E', '441202001002', '15 a cent less', '441202001002', 'E', '2019-11-30', 500, '2019-12-01', 499.99);
\set report 'SELECT subject_code, criterion_name, state, finding, value, threshold, rule_id, strength FROM fupin_report.asset_project_check WHERE subject_code ~ ''^1[4-6] '' AND rule_id = ''ZHAOQING-2018-3-b'' ORDER BY subject_code, criterion_position;'
SET LOCAL fupin.as_of = '2019-11-30';
:report
SET LOCAL fupin.as_of = '2019-12-01';
:report
-- Nothing on record of a year is nothing missing until its last day.
DELETE FROM fupin_register.dividend WHERE asset_project_id = '15 a cent less';
SELECT state, value, threshold FROM fupin_report.asset_project_check WHERE subject_code = '15 a cent less' AND criterion_name = 'guaranteed';
SET LOCAL fupin.as_of = '2019-12-31';
SELECT state, value, threshold FROM fupin_report.asset_project_check WHERE subject_code = '15 a cent less' AND criterion_name = 'guaranteed';
SELECT asset_project_code, household_code, amount, paid, arrears, deadline_state, finding, rule_id, strength FROM fupin_report.dividend_due WHERE asset_project_code ~ '^1[4-6] ' AND due_kind = 'payout' ORDER BY 1, 2;
UPDATE fupin_register.asset_project SET model = NULL, guaranteed_amount = 500, total_shares = 100 WHERE asset_project_id = '16 fixed';
SELECT household_code, amount, deadline_state FROM fupin_report.dividend_due WHERE asset_project_code = '16 fixed' AND due_kind = 'payout' ORDER BY 1;

-- MEILAN-2019-12-8: households take part in an industry project and the linkage is on record; without a linkage, with a household that does not take part or nobody knows whether, or with none; -12-9: a leading enterprise that runs well and lifts households keeps its recognition, one that does not loses it;
-- -14-6: tourism with a known way of sharing; a fixed dividend is allowed there.  -24-3c: a dividend without any participation is waited for.
INSERT INTO fupin_register.project (project_id, division, title, kind, year, benefit_linkage, drives_households, facts) VALUES
    ('J1', '460108101201', '样例', 'industry', 2019, true,  true, '{}'), ('J2', '460108101201', '样例', 'industry', 2019, false, true, '{}'),
    ('J3', '460108101201', '样例', 'industry', 2019, true,  true, '{}'), ('J5', '460108101201', '样例', 'industry', 2019, true,  true, '{}'), ('J6', '460108101201', '样例', 'industry', 2019, true,  true, '{}'), ('J4', '460108101201', '样例', 'industry', 2019, true, true, '{"participation_recorded": false}');
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division, participates) SELECT id, '460108101201', 'M1', '460108101201', CASE id WHEN 'J3' THEN false WHEN 'J5' THEN NULL ELSE true END FROM unnest('{J1,J2,J3,J5}'::text[]) id;
INSERT INTO fupin_register.project (project_id, division, title, kind, year, drives_households) VALUES ('K1', '460108101201', '样例', 'industry', 2019, true), ('K2', '460108101201', '样例', 'industry', 2019, false);
INSERT INTO fupin_register.asset_project (asset_project_id, division, title, kind, model, principal, project_id, project_division, facts) VALUES
    ('L1', '460108101201', '样例', 'leading_enterprise', 'share', 1000, 'K1', '460108101201', '{"operation_ok": true}'),
    ('L2', '460108101201', '样例', 'leading_enterprise', 'share', 1000, 'K1', '460108101201', '{"operation_ok": false, "recognition_withdrawn": false}'),
    ('L3', '460108101201', '样例', 'leading_enterprise', 'share', 1000, 'K2', '460108101201', '{"operation_ok": true, "recognition_withdrawn": true}'),
    ('L4', '460108101201', '样例', 'leading_enterprise', 'share', 1000, 'K2', '460108101201', '{"operation_ok": true}'),
    ('T1', '460108101201', '样例', 'tourism', 'fixed_dividend', 1000, NULL, NULL, '{"profit": 500, "participation_recorded": true}'),
    ('T2', '460108101201', '样例', 'tourism', NULL, 1000, NULL, NULL, '{"profit": 500, "participation_recorded": false}'),
    ('T3', '460108101201', '样例', 'tourism', 'share', 1000, NULL, NULL, '{"profit": 0.01}');
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount, paid_on, paid_amount, from_principal)
SELECT id, '460108101201', id, '460108101201', 'M1', '2019-06-30', 100, '2019-06-30', 100, false FROM unnest('{T1,T2,T3}'::text[]) id;
SELECT subject_code, criterion_name, state, finding, rule_id FROM fupin_report.asset_project_check
 WHERE subject_code ~ '^[JLT][1-6]$' AND criterion_name IN ('participation', 'leading_enterprise', 'tourism', 'true_dividend', 'no_waiting') AND NOT (subject_code ~ '^[LT]' AND criterion_name = 'participation') ORDER BY subject_code, criterion_position;
-- MEILAN-2019-12-3b: neither a share and nothing else nor goods and nothing else; dividends of 100 in an income of 1,000 are a tenth, which is too much only above the limit that the county adopts.
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT id, '460108101201', '样例' FROM unnest('{M2,M3}'::text[]) id;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, facts) VALUES
    ('M2', '460108101201', 2019, 'registered', 2, '{"industry_shares_only": false, "industry_handouts_only": false}'), ('M3', '460108101201', 2019, 'registered', 2, '{"industry_handouts_only": true}');
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount, paid_on, paid_amount) SELECT id, '460108101201', 'T1', '460108101201', id, '2019-06-30', 100, '2019-06-30', 100 FROM unnest('{M2,M3}'::text[]) id;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost) VALUES ('M2', '460108101201', 2019, 1, 'property', 1000, 0), ('M3', '460108101201', 2019, 1, 'property', 999.99, 0);
\set report 'SELECT subject_code, criterion_name, state, finding, value, threshold FROM fupin_report.asset_project_check WHERE subject_code IN (''M2'', ''M3'') AND year = 2019 AND rule_id = ''MEILAN-2019-12-3b'' ORDER BY subject_code, criterion_position;'
:report
SELECT count(fupin.adopt_parameter('460108', 'dividend_share_limit', '[2019-01-01,2020-01-01)', 0.1, '比例', '样例〔2019〕2号', '样例')) AS adopted;
:report
-- MEILAN-2019-12-3d: households by operator, without a target: three with one, one with another, one with somebody whom nobody knows.
UPDATE fupin_register.asset_project SET operator = CASE asset_project_id WHEN 'T1' THEN '样例合作社' WHEN 'T2' THEN '样例公司' END WHERE asset_project_id ~ '^T';
SELECT operator, count(DISTINCT household_code) AS households FROM fupin_report.dividend_due WHERE asset_project_code ~ '^T' AND due_kind = 'dividend' GROUP BY operator ORDER BY households DESC, operator;
SELECT count(*) = count(DISTINCT asset_check_key) AS unique_checks, bool_and(rule_id IS NOT NULL AND article IS NOT NULL AND strength IS NOT NULL) AS with_rules FROM fupin_report.asset_project_check;
SELECT count(*) = count(DISTINCT dividend_due_key) AS unique_dividends FROM fupin_report.dividend_due;
ROLLBACK;
