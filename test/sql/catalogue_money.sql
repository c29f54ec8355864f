-- Money, loans, asset projects, projects and houses as rows (design 3.4, 3.9 and 5): the criteria, formulas and schedules of
-- the five papers over facts, by rule id (digest C11 to C15, C19, C21; Meilan J to N).
\pset null NULL
SET datestyle = ISO;
SET fupin.as_of = '2019-06-30';
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused
-- Every standard of these purposes composes, its text reads back, it fits the fact dictionary, and its criteria express rules of its own paper.
SELECT s.standard_id, array_length(fupin.names(c.criteria), 1) AS criteria, (c.criteria::text)::fupin.criteria::text = c.criteria::text AS reads_back,
       (SELECT count(*) FROM fupin.criteria_problems(c.criteria,
           ARRAY(SELECT f.name FROM fupin.fact f WHERE f.subject = s.subject ORDER BY f.name) || ARRAY(SELECT '$' || k.key FROM fupin.parameter_key k),
           ARRAY(SELECT f.type FROM fupin.fact f WHERE f.subject = s.subject ORDER BY f.name) || ARRAY(SELECT 'numeric'::regtype FROM fupin.parameter_key k))) AS problems,
       (SELECT bool_and(r.document_id = s.document_id) FROM fupin.standard_criterion p JOIN fupin.rule r USING (rule_id) WHERE p.standard_id = s.standard_id) AS own_rules
  FROM fupin.standard s LEFT JOIN fupin.standard_criteria c USING (standard_id)
 WHERE s.shipped AND s.purpose NOT IN ('exit', 'register', 'check', 'monitor') ORDER BY s.standard_id COLLATE "C";
-- The exact words of the criteria.
SELECT standard_id, name, criteria, rule_id, strength FROM fupin.standard_criterion
 WHERE standard_id IN (SELECT standard_id FROM fupin.standard WHERE shipped AND purpose NOT IN ('exit', 'register', 'check', 'monitor')) ORDER BY standard_id COLLATE "C", ordinal;
-- And of the formulas.
SELECT entitlement_id, payer, fund_kind, purpose, scope, formula, comparison, period, strength FROM fupin.entitlement ORDER BY entitlement_id COLLATE "C";

-- A row of the fact dictionary's columns and types for every kind of subject, as the fact views have it.
DO $$
DECLARE
    kind record;
BEGIN
    FOR kind IN SELECT subject, string_agg(format('%I %s', name, type), ', ') AS columns FROM fupin.fact WHERE position('.' IN name) = 0 AND subject NOT LIKE '%\_entry' GROUP BY 1
    LOOP
        EXECUTE format('CREATE TEMP TABLE %I (%s, facts jsonb, previous jsonb, params jsonb, param_status jsonb)', kind.subject || '_row', kind.columns);
    END LOOP;
END
$$;
-- One criterion of a shipped standard over such a row: its state, its margin.
CREATE FUNCTION pg_temp.state(standard text, name text, facts jsonb, OUT state text, OUT margin numeric) LANGUAGE plpgsql
AS $$
DECLARE
    kind text := (SELECT s.subject FROM fupin.standard s WHERE s.standard_id = standard);
BEGIN
    EXECUTE format('SELECT e.state, trim_scale(e.margin) FROM fupin.standard_criterion c
                           CROSS JOIN LATERAL fupin.explain(jsonb_populate_record(NULL::pg_temp.%I, $3), c.criteria) e
                     WHERE c.standard_id = $1 AND c.name = $2', kind || '_row')
       INTO STRICT state, margin USING standard, state.name, facts;
END
$$;

-- HAOJIANG-2017-3.2-a (C13): 50,000 is within the limit, 50,000.01 is not; three years, and a day more; secured is no credit loan.
SELECT name, facts, s.* FROM (VALUES
    (1, 'amount', '{"amount": 50000.00}'), (2, 'amount', '{"amount": 50000.01}'), (3, 'amount', '{}'),
    (4, 'term', '{"granted_on": "2017-08-01", "due_on": "2020-08-01"}'), (5, 'term', '{"granted_on": "2017-08-01", "due_on": "2020-08-02"}'),
    (6, 'term', '{"granted_on": "2016-02-29", "due_on": "2019-02-28"}'), (7, 'term', '{"granted_on": "2016-02-29", "due_on": "2019-03-01"}'),
    (8, 'unsecured', '{"collateral": true}'), (9, 'unsecured', '{"collateral": false}'), (10, 'borrower', '{"borrower_registered": false}'),
    -- two loans of 30,000: each keeps the limit, the household does not
    (11, 'amount', '{"amount": 30000, "household_outstanding": 60000}'), (12, 'household_total', '{"amount": 30000, "household_outstanding": 60000}'),
    -- -3.2-b, -3.2-e: subsidy; businesses bring a poor household along, and are no microloans
    (13, 'subsidised', '{"interest_subsidised": false}'), (14, 'participation', '{"scheme": "gov_bank_insurance", "participating_households": 0}'),
    (15, 'participation', '{"scheme": "gov_bank_insurance", "participating_households": 1}'), (16, 'participation', '{}'), (17, 'amount', '{"scheme": "gov_bank_insurance", "amount": 500000}')
  ) AS t (n, name, facts) CROSS JOIN LATERAL pg_temp.state('HAOJIANG-2017.loan.loan', name, '{"scheme": "microloan"}'::jsonb || facts::jsonb) s ORDER BY n;
-- SHANGQIU-2018-9-b: the benchmark rate exactly, both in percent; -9-f: approved before it was granted.
SELECT name, facts, s.* FROM (VALUES
    (1, 'rate', '{"rate": 4.35, "benchmark_rate": 4.35}'), (2, 'rate', '{"rate": 4.3501, "benchmark_rate": 4.35}'), (3, 'rate', '{"rate": 4.3499, "benchmark_rate": 4.35}'),
    (4, 'rate', '{"rate": 4.35}'), (5, 'approved', '{"approved_on": "2018-05-01", "granted_on": "2018-05-01"}'), (6, 'approved', '{"granted_on": "2018-05-01"}')
  ) AS t (n, name, facts) CROSS JOIN LATERAL pg_temp.state('SHANGQIU-2018.loan.loan', name, '{"scheme": "microloan"}'::jsonb || facts::jsonb) s ORDER BY n;
-- HEYUAN-2019-2.1-f: 10 loans of 100 households, 9, none to count by; -3.4-c: a loan nobody takes part in is cleaned up.
SELECT standard, name, facts, s.* FROM (VALUES
    (1, 'HEYUAN-2019.county.loan', 'loans', '{"microloans_granted": 10, "households_with_labour": 100}'), (2, 'HEYUAN-2019.county.loan', 'loans', '{"microloans_granted": 9, "households_with_labour": 100}'),
    (3, 'HEYUAN-2019.county.loan', 'loans', '{"microloans_granted": 0, "households_with_labour": 0}'), (4, 'HEYUAN-2019.county.loan', 'leverage', '{"loans_outstanding": 5000000, "guarantee_deposit": 1000000}'),
    (5, 'HEYUAN-2019.county.loan', 'leverage', '{"loans_outstanding": 5000000, "guarantee_deposit": 1000000, "params": {"loan_leverage": 10}}'),
    (6, 'HEYUAN-2019.loan.loan', 'participation', '{"participating_households": 0}'), (7, 'HEYUAN-2019.loan.loan', 'participation', '{"participating_households": 0, "rectified_on": "2019-06-01"}'),
    -- SHANGQIU-2018-9-a: a larger share of the households than the year before
    (8, 'SHANGQIU-2018.county.loan', 'access_rate', '{"microloan_households": 51, "registered_households": 100, "previous": {"microloan_households": 50, "registered_households": 100}}'),
    (9, 'SHANGQIU-2018.county.loan', 'access_rate', '{"microloan_households": 50, "registered_households": 100, "previous": {"microloan_households": 50, "registered_households": 100}}'),
    (10, 'SHANGQIU-2018.county.loan', 'access_rate', '{"microloan_households": 51, "registered_households": 100}'),
    -- MEILAN-2019-16-4g, -16-4e: 1.2 % without a limit, with one of 2 %; 30 to 28, 28 to 29
    (11, 'MEILAN-2019.county.loan', 'non_performing', '{"loans_non_performing": 120, "loans_outstanding": 10000}'), (12, 'MEILAN-2019.county.loan', 'non_performing', '{"loans_non_performing": 120, "loans_outstanding": 10000, "params": {"npl_limit": 0.02}}'),
    (13, 'MEILAN-2019.county.loan', 'non_performing', '{"loans_non_performing": 0, "loans_outstanding": 0}'),
    (14, 'MEILAN-2019.county.loan', 'stock', '{"loans_improper": 28, "loans_improper_month_before": 30}'), (15, 'MEILAN-2019.county.loan', 'stock', '{"loans_improper": 29, "loans_improper_month_before": 28}')
  ) AS t (n, standard, name, facts) CROSS JOIN LATERAL pg_temp.state(standard, name, facts::jsonb) s ORDER BY n;
-- MEILAN-2019-16-4a to -4f, -16-T4 (Meilan N): stages, uses, users; overdue the day after it was due.
SELECT name, facts, s.state FROM (VALUES
    (1, 'stages', '{"granted_on": "2019-05-01", "investigated_on": "2019-04-20", "reviewed_on": "2019-05-03"}'), (2, 'stages', '{"granted_on": "2019-05-03", "investigated_on": "2019-04-20", "reviewed_on": "2019-05-03"}'),
    (3, 'stages', '{"granted_on": "2019-05-01"}'), (4, 'stages', '{"granted_on": "2019-04-18"}'),
    (5, 'use', '{"granted_on": "2018-05-01", "use": "house_building"}'), (6, 'use', '{"granted_on": "2019-05-01", "use": "house_building"}'), (7, 'use', '{"granted_on": "2019-05-01", "use": "production"}'),
    (8, 'user', '{"granted_on": "2019-05-01", "borrower_kind": "household", "actual_user_kind": "enterprise"}'), (9, 'user', '{"granted_on": "2019-04-18", "borrower_kind": "household", "actual_user_kind": "enterprise"}'),
    (10, 'borrower', '{"granted_on": "2019-05-01", "borrower_registered": true}'), (11, 'borrower', '{"granted_on": "2019-05-01", "borrower_registered": false}'),
    (12, 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-06-30", "outstanding": 1000}'), (13, 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-07-01", "outstanding": 1000}'),
    (14, 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-07-01", "outstanding": 0}'),
    -- lent to the enterprise that uses it
    (15, 'user', '{"granted_on": "2019-05-01", "borrower_kind": "operator", "actual_user_kind": "enterprise"}'), (16, 'user', '{"granted_on": "2019-05-01", "borrower_kind": "household", "actual_user_kind": "borrower"}')
  ) AS t (n, name, facts) CROSS JOIN LATERAL pg_temp.state('MEILAN-2019.loan.loan', name, facts::jsonb) s ORDER BY n;
-- ZHAOQING-2018-21-a, -32-b: extension for a cause beyond the household, renewal at a controllable risk, used by who borrowed.
SELECT name, facts, s.state FROM (VALUES
    (1, 'extension', '{"extended": true, "extension_cause": "subjective"}'), (2, 'extension', '{"extended": true, "extension_cause": "non_subjective"}'), (3, 'extension', '{"extended": false}'),
    (4, 'renewal', '{"renewed": true, "risk_controllable": false}'), (5, 'renewal', '{"renewed": true}'), (6, 'own_use', '{"actual_user_kind": "other"}')
  ) AS t (n, name, facts) CROSS JOIN LATERAL pg_temp.state('ZHAOQING-2018.loan.loan', name, facts::jsonb) s ORDER BY n;

-- HEYUAN-2019-2.3-a to -g (C14): three checks; collateral; dividends that outlast the campaign; a band of 5 % to 10 % (set here).
SELECT name, facts, s.* FROM (VALUES
    (1, 'inspected', '{"checks_recorded": 2, "closed": false}'), (2, 'inspected', '{"checks_recorded": 3, "closed": false}'), (3, 'inspected', '{"checks_recorded": 0, "closed": true}'),
    (4, 'collateral', '{}'), (5, 'collateral', '{"collateral_value": 0}'), (6, 'collateral', '{"collateral_value": 1}'), (7, 'collateral_suffices', '{"collateral_value": 99, "outstanding_principal": 100}'), (8, 'risk', '{}'),
    (9, 'duration', '{"dividend_end": "2020-12-31"}'), (10, 'duration', '{"dividend_end": "2021-01-01"}'), (11, 'duration', '{}'), (12, 'duration', '{"open_ended": true}'),
    (13, 'dividend', '{"annual_dividend": 8000, "principal": 100000, "params": {"dividend_band_low": 0.05, "dividend_band_high": 0.10}}'),
    (14, 'dividend', '{"annual_dividend": 20000, "principal": 100000, "params": {"dividend_band_low": 0.05, "dividend_band_high": 0.10}}'),
    (15, 'dividend', '{"annual_dividend": 3000, "principal": 100000, "params": {"dividend_band_low": 0.05, "dividend_band_high": 0.10}}'),
    (16, 'dividend', '{"annual_dividend": 5000, "principal": 100000, "params": {"dividend_band_low": 0.05, "dividend_band_high": 0.10}}'),
    (17, 'dividend', '{"annual_dividend": 10000.00, "principal": 100000, "params": {"dividend_band_low": 0.05, "dividend_band_high": 0.10}}'),
    (18, 'dividend', '{"annual_dividend": 8000, "principal": 100000}'),
    (19, 'beneficiaries', '{"beneficiary_households": 0, "beneficiary_collectives": 0}'), (20, 'shares', '{"share_total": 99.99}'), (21, 'arrears', '{"dividend_arrears": 0.01}')
  ) AS t (n, name, facts) CROSS JOIN LATERAL pg_temp.state('HEYUAN-2019.asset_project.asset_project', name, facts::jsonb) s ORDER BY n;
-- ZHAOQING-2018-3-d: a family with a disabled member waits while another is admitted; HAOJIANG-2017-3.4-b: the assets keep their value.
SELECT standard, name, facts, s.state FROM (VALUES
    (1, 'ZHAOQING-2018.asset_project.asset_project', 'disabled_first', '{"disabled_waiting": 1}'), (2, 'ZHAOQING-2018.asset_project.asset_project', 'disabled_first', '{"disabled_waiting": 0}'),
    (3, 'HAOJIANG-2017.asset_project.asset_project', 'value', '{"current_value": 100, "initial_value": 100}'), (4, 'HAOJIANG-2017.asset_project.asset_project', 'value', '{"current_value": 99.99, "initial_value": 100}'),
    -- MEILAN-2019-12-2b (Meilan L): the worst first; what is unknown stays unknown
    (5, 'MEILAN-2019.asset_project.asset_project', 'clear_out', '{"drives_households": false}'), (6, 'MEILAN-2019.asset_project.asset_project', 'clear_out', '{"drives_households": false, "disposition": "clear_out"}'),
    (7, 'MEILAN-2019.asset_project.asset_project', 'rectify', '{"drives_households": false}'), (8, 'MEILAN-2019.asset_project.asset_project', 'rectify', '{"drives_households": true, "benefit_clear": false}'),
    (9, 'MEILAN-2019.asset_project.asset_project', 'standardise', '{"drives_households": true, "benefit_clear": true, "implemented": true, "disposition": "standardise"}'), (10, 'MEILAN-2019.asset_project.asset_project', 'standardise', '{}'),
    -- -24-3c: paid without a profit or out of the principal is a sham
    (11, 'MEILAN-2019.asset_project.asset_project', 'true_dividend', '{"dividend_paid": 100, "profit": 0, "paid_from_principal": false}'), (12, 'MEILAN-2019.asset_project.asset_project', 'true_dividend', '{"dividend_paid": 100, "profit": 500, "paid_from_principal": true}'),
    (13, 'MEILAN-2019.asset_project.asset_project', 'true_dividend', '{"dividend_paid": 100, "profit": 500, "paid_from_principal": false}'),
    (14, 'SHANGQIU-2018.household.asset_project', 'asset_income', '{"poverty_cause": "disability", "asset_dividend": 0}'), (15, 'SHANGQIU-2018.household.asset_project', 'asset_income', '{"poverty_cause": "illness"}')
  ) AS t (n, standard, name, facts) CROSS JOIN LATERAL pg_temp.state(standard, name, facts::jsonb) s ORDER BY n;

-- Projects (C15; Meilan K): in the library before the money, the same day is in time; filed in two places; chosen from the library and not removed.
SELECT standard, name, facts, s.state FROM (VALUES
    (1, 'HEYUAN-2019.project.project_gate', 'listed_before_funded', '{"listed_on": "2019-03-01", "first_funded_on": "2019-03-01"}'), (2, 'HEYUAN-2019.project.project_gate', 'listed_before_funded', '{"listed_on": "2019-03-02", "first_funded_on": "2019-03-01"}'),
    (3, 'HEYUAN-2019.project.project_gate', 'listed_before_funded', '{"first_funded_on": "2019-03-01"}'), (4, 'HEYUAN-2019.project.project_gate', 'listed_before_funded', '{}'),
    (5, 'MEILAN-2019.project.project_gate', 'filed', '{"selected_on": "2019-03-10", "district_approved_on": "2019-02-01", "province_filed_on": "2019-03-01"}'),
    (6, 'MEILAN-2019.project.project_gate', 'filed', '{"selected_on": "2019-03-10", "district_approved_on": "2019-02-01", "province_filed_on": "2019-03-01", "city_filed_on": "2019-03-05"}'),
    (7, 'MEILAN-2019.project.project_gate', 'from_library', '{"year": 2019, "selected_on": "2019-03-01", "listed_on": "2019-03-05"}'), (8, 'MEILAN-2019.project.project_gate', 'from_library', '{"year": 2019, "selected_on": "2019-03-01", "listed_on": "2018-12-01", "removed_on": "2019-02-01"}'),
    (9, 'MEILAN-2019.project.project_gate', 'from_library', '{"year": 2019, "selected_on": "2019-03-01", "listed_on": "2018-12-01"}'), (10, 'MEILAN-2019.project.project_gate', 'from_library', '{"year": 2019, "selected_on": "2019-03-01"}'),
    (11, 'MEILAN-2019.project.project_gate', 'from_library', '{"year": 2020}'),
    (12, 'MEILAN-2019.project.project_gate', 'on_site', '{"completed_on": "2019-06-01"}'), (13, 'MEILAN-2019.project.project_gate', 'on_site', '{"completed_on": "2019-06-01", "announced_on_site_on": "2019-06-01"}'),
    (14, 'MEILAN-2019.project.project_gate', 'archive', '{"old_area": true, "archives": 2}'), (15, 'MEILAN-2019.project.project_gate', 'archive', '{"old_area": true, "archives": 1}'),
    (16, 'MEILAN-2019.project.project_gate', 'rolling_library', '{"old_area": true, "year": 2019, "selected_on": "2019-03-01"}'), (17, 'MEILAN-2019.project.project_gate', 'publicity_days', '{"shortest_publicity": 7}'),
    (18, 'MEILAN-2019.project.project_gate', 'ledger', '{"year": 2019, "kind": "industry", "beneficiaries": 0}'), (19, 'MEILAN-2019.project.project_gate', 'order', '{"district_approved_on": "2019-03-01", "declared_on": "2019-02-01", "town_reviewed_on": "2019-03-02"}'),
    -- C21: announced only is a gap
    (20, 'ZHAOQING-2018.project.project_gate', 'published', '{"announced": true, "published": false}'), (21, 'ZHAOQING-2018.project.project_gate', 'announced', '{"announced": true, "published": false}'),
    (22, 'ZHAOQING-2018.project.project_gate', 'from_library', '{"kind": "industry", "selected_on": "2019-03-01"}')
  ) AS t (n, standard, name, facts) CROSS JOIN LATERAL pg_temp.state(standard, name, facts::jsonb) s ORDER BY n;

-- Money (C12; Meilan M): the two cut-offs of Heyuan 三(六) a year apart; what the per-head money is for; whose account.
SELECT standard, name, facts, s.* FROM (VALUES
    (1, 'HEYUAN-2019.fund.fund_use', 'evaluated', '{"issued_on": "2017-12-31"}'), (2, 'HEYUAN-2019.fund.fund_use', 'evaluated', '{"issued_on": "2018-01-01"}'), (3, 'HEYUAN-2019.fund.fund_use', 'evaluated', '{"issued_on": "2017-12-31", "evaluated_on": "2019-05-01"}'),
    (4, 'HEYUAN-2019.fund.fund_use', 'evaluated', '{"issued_on": "2017-12-31", "evaluated_on": "2018-05-01"}'),
    (5, 'HAOJIANG-2017.fund_payment.fund_use', 'main_use', '{"fund_kind": "per_head", "purpose": "administration"}'), (6, 'HAOJIANG-2017.fund_payment.fund_use', 'main_use', '{"fund_kind": "per_head", "purpose": "industry"}'),
    (7, 'HAOJIANG-2017.fund_payment.fund_use', 'special_fund', '{"fund_kind": "per_head", "purpose": "housing"}'),
    (8, 'HAOJIANG-2017.fund_payment.fund_use', 'special_fund', '{"fund_kind": "per_head", "purpose": "education", "household_dibao": true, "household_has_labour": false}'),
    (9, 'HAOJIANG-2017.fund_payment.fund_use', 'special_fund', '{"fund_kind": "per_head", "purpose": "education", "household_dibao": true, "household_has_labour": true}'),
    (10, 'HAOJIANG-2017.fund_payment.fund_use', 'one_card', '{"purpose": "housing", "own_card": false}'), (11, 'HAOJIANG-2017.fund_payment.fund_use', 'one_card', '{"purpose": "housing"}'), (12, 'HAOJIANG-2017.fund_payment.fund_use', 'earmarked', '{"purpose": "housing", "fund_purpose": "education"}'),
    (13, 'SHANGQIU-2018.fund_payment.fund_use', 'ranger_fee', '{"fund_kind": "ranger_transfer", "purpose": "infrastructure"}'), (14, 'SHANGQIU-2018.fund.fund_use', 'ranger_fee_in_full', '{"kind": "ranger_transfer", "amount": 100000, "used": 99999.99, "as_of": "2019-01-01"}'),
    -- ZHAOQING-2018-10-d: 40 % built, half of 20,000 paid
    (15, 'ZHAOQING-2018.fund_payment.fund_use', 'pace', '{"purpose": "housing", "cumulative_paid": 10000, "case_progress": 0.40, "case_subsidy": 20000}'),
    (16, 'ZHAOQING-2018.fund.fund_use', 'published', '{"source_level": "county", "published": false}'), (17, 'ZHAOQING-2018.fund.fund_use', 'published', '{"source_level": "central", "published": false}'),
    (18, 'ZHAOQING-2018.county.fund_use', 'special_funds', '{"funds_special": 100, "previous": {"funds_special": 100}}'), (19, 'ZHAOQING-2018.county.fund_use', 'three_guarantees', '{"funds_three_guarantees": 100, "previous": {"funds_three_guarantees": 100}}'),
    (20, 'ZHAOQING-2018.county.fund_use', 'special_funds', '{"funds_special": 100}'),
    (21, 'MEILAN-2019.fund.fund_use', 'straight', '{"distributed_elsewhere": 1000}'), (22, 'MEILAN-2019.fund_payment.fund_use', 'reward_use', '{"purpose": "reward", "used_for": "living"}'),
    (23, 'MEILAN-2019.county.fund_use', 'industry_share', '{"funds_industry": 3900000, "funds_special": 8000000, "previous": {"funds_industry": 48, "funds_special": 100}}'),
    -- a share in a whole that is not measured by "mainly" until somebody says so
    (24, 'HAOJIANG-2017.county.fund_use', 'main_use', '{"funds_per_head_main": 60, "funds_per_head_used": 100}'), (25, 'HAOJIANG-2017.county.fund_use', 'main_use', '{"funds_per_head_main": 60, "funds_per_head_used": 100, "params": {"main_use_share": 0.5}}'),
    -- in full when the year is over, to the cent
    (26, 'SHANGQIU-2018.fund.fund_use', 'ranger_fee_in_full', '{"kind": "ranger_transfer", "amount": 100000, "used": 99999.99, "as_of": "2018-12-31"}'), (27, 'SHANGQIU-2018.fund.fund_use', 'ranger_fee_in_full', '{"kind": "ranger_transfer", "amount": 100000, "used": 100000, "as_of": "2019-01-01"}')
  ) AS t (n, standard, name, facts) CROSS JOIN LATERAL pg_temp.state(standard, name, facts::jsonb) s ORDER BY n;
SELECT fupin.parameters('440512', '2018-12-31') ? 'main_use_share' AS counts;
SET LOCAL fupin.accept_basis = 'assumed';
SELECT fupin.parameters('440512', '2018-12-31') -> 'main_use_share' AS assumed;
RESET fupin.accept_basis;

-- Houses (C19; Meilan J): the cap on village and town; limits, subsidies, five items.
SELECT standard, name, facts, s.* FROM (VALUES
    (1, 'HEYUAN-2019.housing_case.grading_cap', 'housing', '{"grade": "C"}'), (2, 'HEYUAN-2019.housing_case.grading_cap', 'housing', '{"grade": "C", "completed_on": "2019-12-31"}'), (3, 'HEYUAN-2019.housing_case.grading_cap', 'housing', '{"grade": "C", "completed_on": "2020-01-01"}'),
    (4, 'HEYUAN-2019.housing_case.grading_cap', 'housing', '{"grade": "B"}'), (5, 'HEYUAN-2019.housing_case.grading_cap', 'housing', '{}'),
    (6, 'HEYUAN-2019.housing_case.housing', 'listed', '{"grade": "D"}'), (7, 'HEYUAN-2019.housing_case.housing', 'listed', '{"grade": "D", "plan_year": 2019}'),
    (8, 'MEILAN-2019.housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 95, "area_minimum": 40, "area_maximum": 80}'), (9, 'MEILAN-2019.housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 35, "area_minimum": 40, "area_maximum": 80}'),
    (10, 'MEILAN-2019.housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 40, "area_minimum": 40, "area_maximum": 80}'), (11, 'MEILAN-2019.housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 80, "area_minimum": 40, "area_maximum": 80}'),
    (12, 'MEILAN-2019.housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 95}'), (13, 'MEILAN-2019.housing_case.housing', 'subsidy', '{"completed_on": "2019-10-01", "approved_subsidy": 60000, "paid_subsidy": 59000}'),
    (14, 'MEILAN-2019.housing_case.housing', 'one_card', '{"paid_elsewhere": 60000}'), (15, 'MEILAN-2019.housing_case.housing', 'visual_items', '{"accepted_on": "2019-11-01", "visual_items_known": 4, "visual_items_met": 4}'),
    (16, 'MEILAN-2019.housing_case.housing', 'visual_items', '{"accepted_on": "2019-11-01", "visual_items_known": 5, "visual_items_met": 5}'), (17, 'MEILAN-2019.housing_case.housing', 'visual_items', '{"accepted_on": "2019-11-01", "visual_items_known": 4, "visual_items_met": 3}'),
    (18, 'MEILAN-2019.housing_case.housing', 'confirmed', '{"started_on": "2019-05-01", "appraised_on": "2019-04-01"}'), (19, 'MEILAN-2019.housing_case.housing', 'confirmed', '{"started_on": "2019-05-01", "appraised_on": "2019-04-01", "confirmed_on": "2019-05-01"}'),
    (20, 'MEILAN-2019.housing_case.housing', 'debt', '{"debt": 100000}'), (21, 'HAOJIANG-2017.housing_case.housing', 'funding', '{"funding_total": 50000, "cost": 50000}')
  ) AS t (n, standard, name, facts) CROSS JOIN LATERAL pg_temp.state(standard, name, facts::jsonb) s ORDER BY n;
-- The grade that Heyuan caps: below 较好, the second of the scale.
SELECT g.code, g.label_zh, g.position < p.value AS better_than_capped, g.position = p.value AS first_excluded FROM fupin.code_list g
       CROSS JOIN fupin.governing_parameters('441621', '2019-12-31') p WHERE g.list = 'grade' AND p.key = 'grade_cap_position' ORDER BY g.position;

-- Amounts (C11, C12): 14 villages of 200,000 and 98 of 100,000; 1,593 people of 20,000; the split with its odd cent; the waterfall.
SELECT entitlement, facts, trim_scale(fupin.amount(facts::jsonb, e.formula)) AS amount, fupin.passed(fupin.assess(facts::jsonb, e.scope)) AS applies FROM (VALUES
    (1, 'HEYUAN-2019.poor_village_fund', '{"helper_level": "prefecture", "poor_village": true}'), (2, 'HEYUAN-2019.poor_village_fund', '{"helper_level": "prefecture", "poor_village": false}'), (3, 'HEYUAN-2019.other_village_fund', '{"helper_level": "prefecture", "poor_village": false}'),
    (4, 'HEYUAN-2019.poor_village_fund', '{"helper_level": "county", "poor_village": true}'), (5, 'HEYUAN-2019.county_poor_village_fund', '{"helper_level": "county", "poor_village": true}'), (6, 'HEYUAN-2019.poor_village_fund', '{"poor_village": true}'),
    (7, 'HAOJIANG-2017.per_head', '{"registered_population": 1593}'), (8, 'HAOJIANG-2017.per_head_city', '{"registered_population": 1593, "funds_province": 10000000}'), (9, 'HAOJIANG-2017.per_head_district', '{"registered_population": 1593, "funds_province": 10000000}'),
    (10, 'HAOJIANG-2017.per_head_city', '{"registered_population": 1593, "funds_province": 31859999.99}'), (11, 'HAOJIANG-2017.per_head_district', '{"registered_population": 1593, "funds_province": 31859999.99}'),
    (12, 'HAOJIANG-2017.per_head_city', '{"registered_population": 1593, "funds_province": 40000000}'), (13, 'HAOJIANG-2017.per_head_city', '{"registered_population": 1593}'),
    (14, 'HEYUAN-2019.housing_province', '{"approved_subsidy": 30000, "provincial_balance": 18000, "helper_contribution": 5000}'), (15, 'HEYUAN-2019.housing_helper', '{"approved_subsidy": 30000, "provincial_balance": 18000, "helper_contribution": 5000}'),
    (16, 'HEYUAN-2019.housing_county', '{"approved_subsidy": 30000, "provincial_balance": 18000, "helper_contribution": 5000}'), (17, 'HEYUAN-2019.housing_county', '{"approved_subsidy": 30000, "provincial_balance": 18000, "helper_contribution": 0}'),
    (18, 'HEYUAN-2019.housing_county', '{"approved_subsidy": 30000, "provincial_balance": 40000, "helper_contribution": 0}'), (19, 'HEYUAN-2019.housing_helper', '{"approved_subsidy": 30000, "provincial_balance": 29000, "helper_contribution": 5000}'),
    (20, 'HEYUAN-2019.share_payout', '{"model": "guaranteed_plus_share", "guaranteed_amount": 500, "shares": 10, "total_shares": 100, "distributable_profit": 20000}'), (21, 'HAOJIANG-2017.contribution_payout', '{"contribution": 3000, "total_contribution": 9000, "distributable_profit": 10000}'),
    (22, 'MEILAN-2019.industry_share', '{"funds_special": 8000000}'), (23, 'MEILAN-2019.planned_funds', '{"funds_needed": 12000000}'), (24, 'SHANGQIU-2018.own_input', '{}'),
    (25, 'HEYUAN-2019.share_payout', '{"model": "fixed_dividend", "guaranteed_amount": 500, "shares": 10, "total_shares": 100, "distributable_profit": 20000}'), (26, 'HEYUAN-2019.share_payout', '{"guaranteed_amount": 500, "shares": 10, "total_shares": 100, "distributable_profit": 20000}')
  ) AS t (n, entitlement, facts) JOIN fupin.entitlement e ON e.entitlement_id = entitlement ORDER BY n;
SELECT 14 * fupin.amount('{}'::jsonb, p.formula) AS poor, 98 * fupin.amount('{}'::jsonb, o.formula) AS other, 14 * fupin.amount('{}'::jsonb, p.formula) + 98 * fupin.amount('{}'::jsonb, o.formula) AS total
  FROM fupin.entitlement p, fupin.entitlement o WHERE p.entitlement_id = 'HEYUAN-2019.poor_village_fund' AND o.entitlement_id = 'HEYUAN-2019.other_village_fund';

-- MEILAN-2019-24-2b (Meilan M): the months completed stand in for the province's schedule until that is loaded.
CREATE FUNCTION pg_temp.behind(total numeric, paid numeric, as_of date) RETURNS TABLE (basis text, is_fallback boolean, required fupin.ratio, gap numeric)
    LANGUAGE sql
AS $$
    SELECT s.basis, s.is_fallback, r.required, trim_scale(greatest(0, total * fupin.numerator(r.required) / fupin.denominator(r.required) - paid))
      FROM fupin.governing_fund_schedule('460108', 'special', as_of) s CROSS JOIN LATERAL fupin.required(s.schedule, 2019, as_of) AS r (required)
$$;
SELECT total, paid, as_of::text, b.* FROM (VALUES (1, 10000000, 4900000, date '2019-06-30'), (2, 10000000, 5000000, '2019-06-30'), (3, 10000000, 4900000, '2019-06-29')) AS t (n, total, paid, as_of)
       CROSS JOIN LATERAL pg_temp.behind(total, paid, as_of) b ORDER BY n;
SELECT fund_kind, schedule, basis, is_fallback, rule_id, strength FROM unnest('{special,old_area_transfer,microloan,per_head}'::text[]) AS fund_kind
       LEFT JOIN LATERAL fupin.governing_fund_schedule('460108', fund_kind, '2019-06-30') ON true ORDER BY 1;
SELECT count(*) AS elsewhere FROM fupin.governing_fund_schedule('441621', 'special', '2019-06-30');
-- The province's schedule, loaded at the province: 80 % by 30 September, so 7,500,000 are 500,000 behind although nine months are over; a day before, the last checkpoint holds.
SAVEPOINT schedule;
INSERT INTO fupin.fund_schedule (fund_schedule_id, document_no, division, fund_kind, valid, schedule, status, source) VALUES
    ('hainan.2019', '琼财农〔2019〕1号', '460000', 'special', '[2019-01-01,2020-01-01)', '06-30 50%, 09-30 80%, 12-31 100%', 'adopted', '省财政厅');
SELECT total, paid, as_of::text, b.* FROM (VALUES (1, 10000000, 7500000, date '2019-09-30'), (2, 10000000, 7500000, '2019-09-29'), (3, 10000000, 5000000, '2019-12-31')) AS t (n, total, paid, as_of)
       CROSS JOIN LATERAL pg_temp.behind(total, paid, as_of) b ORDER BY n;
SELECT schedule, basis, is_fallback, rule_id, strength, division, source FROM fupin.governing_fund_schedule('460108', 'special', '2019-09-30');
-- Weak evidence is not used, and a disabled row of one's own ends the demand.
UPDATE fupin.fund_schedule SET status = 'assumed' WHERE fund_schedule_id = 'hainan.2019';
SELECT schedule, basis, is_fallback FROM fupin.governing_fund_schedule('460108', 'special', '2019-09-30');
INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, source, disabled) VALUES ('meilan.none', '460108', 'special', '[2019-01-01,2020-01-01)', '区财政局', true);
SELECT count(*) AS demanded FROM fupin.governing_fund_schedule('460108', 'special', '2019-09-30');
ROLLBACK TO schedule;

-- Which entitlements govern: a county's own amount wins, an amount that is only assumed is unknown, a disabled one is none.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin', '441621', '紫金县', 'Zijin');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES ('ZIJIN-2019', '紫扶组〔2019〕8号', 'zijin', '441621', '2019-03-01', '[2019-01-01,2020-01-01)', '紫金', 'Zijin');
INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, formula, period, basis, valid, title_zh, title_en, disabled) VALUES
    ('zijin.a', 'ZIJIN-2019', '441621', 'county_poor_village_fund', 'village', '150000', 'year', 'adopted', '[2019-01-01,2020-01-01)', '村', 'village', false),
    ('zijin.b', 'ZIJIN-2019', '441621', 'county_other_village_fund', 'village', '75000', 'year', 'assumed', '[2019-01-01,2020-01-01)', '村', 'village', false),
    ('zijin.c', 'ZIJIN-2019', '441621', 'pension_budget', 'county', '0', 'year', 'adopted', '[2019-01-01,2020-01-01)', '养老', 'pensions', true);
SELECT place, count(*), max(formula::text) FILTER (WHERE key = 'county_poor_village_fund') AS poor_village, max(formula::text) FILTER (WHERE key = 'county_other_village_fund') AS other_village, bool_or(key = 'pension_budget') AS pensions
  FROM unnest('{441621,441622}'::fupin.division[]) AS place CROSS JOIN LATERAL fupin.governing_entitlements(place, '2019-06-30') GROUP BY 1 ORDER BY 1;
SELECT count(*) AS before_it FROM fupin.governing_entitlements('441621', '2018-12-31');

-- What the tables refuse.
SELECT r.* FROM (VALUES
    (1, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'village', '200000 * household', 'year', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (2, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'village', 'helper_level', 'year', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (3, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'village', 'funds >= 1', 'year', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (4, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, scope, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'village', 'poor', '1', 'year', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (5, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, payer, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'village', 'city', '1', 'year', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (6, $$INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, formula, period, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'county_poor_village_fund', 'village', '1', 'year', '[2019-12-31,2021-01-01)', '题', 'title')$$),
    (7, $$UPDATE fupin.entitlement SET formula = '1' WHERE entitlement_id = 'HEYUAN-2019.poor_village_fund'$$),
    (8, $$INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, source) VALUES ('x', '441621', 'special', '[2019-01-01,2020-01-01)', 'x')$$),
    (9, $$INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, schedule, source) VALUES ('x', '441621', 'special', '[2019-01-01,2020-01-01)', 'monthly', 'x')$$),
    (10, $$INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, schedule, status, source) VALUES ('x', '441621', 'special', '[2019-01-01,2020-01-01)', 'monthly', 'adopted', 'x')$$),
    (11, $$INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, fallback, source) VALUES ('x', '441621', 'specials', '[2019-01-01,2020-01-01)', 'monthly', 'x')$$),
    (12, $$INSERT INTO fupin.fund_schedule (fund_schedule_id, division, fund_kind, valid, schedule, status, source) VALUES ('x', '441621', 'special', '[2019-01-01,2020-01-01)', '09-30 80%, 06-30 50%', 'assumed', 'x')$$),
    (13, $$DELETE FROM fupin.fund_schedule WHERE fund_schedule_id = 'MEILAN-2019.special'$$),
    (14, $$INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'loan', 'loan', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (15, $$INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES ('x', 1, 'amount', 'ammount <= 30000', '额', 'amount')$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;
-- A new document needs no code: a county's own limit decides.
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES ('x', 1, 'amount', 'amount <= 30000', '额', 'amount');
SELECT fupin.governing_standard('441621', 'loan', 'loan', '2019-06-30') AS own, fupin.governing_standard('441622', 'loan', 'loan', '2019-06-30') AS city,
       fupin.governing_standard('440512', 'loan', 'loan', '2018-12-31') AS haojiang, fupin.governing_standard('440512', 'loan', 'loan', '2019-01-01') AS after_it;
ROLLBACK;
