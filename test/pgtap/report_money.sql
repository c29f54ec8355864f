-- Who sees what of money, projects, loans and asset projects through the reports, and how often the catalogue is asked.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
SET LOCAL jit = off;
SET LOCAL track_functions = 'all';

-- What a role gets from a query: the first column of its first row, or the SQLSTATE.
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    BEGIN
        EXECUTE format('SET LOCAL ROLE %I', role);
        EXECUTE query INTO result;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN RETURN result;
        WHEN OTHERS THEN RETURN SQLSTATE;
    END;
END
$$;
-- How often a function ran in a query.
CREATE FUNCTION pg_temp.runs(function text, query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    before bigint := COALESCE((SELECT sum(calls) FROM pg_stat_xact_user_functions WHERE schemaname = 'fupin' AND funcname = function), 0);
BEGIN
    EXECUTE query;
    RETURN COALESCE((SELECT sum(calls) FROM pg_stat_xact_user_functions WHERE schemaname = 'fupin' AND funcname = function), 0) - before;
END
$$;

-- How often a query reads a table: once, or again and again for the rows of another.
CREATE FUNCTION pg_temp.readings(query text, relation text, alias text DEFAULT '.') RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ' || query INTO plan;
    RETURN (WITH RECURSIVE tree AS (
                SELECT plan -> 0 -> 'Plan' AS n
                 UNION ALL
                SELECT child FROM tree CROSS JOIN LATERAL jsonb_array_elements(n -> 'Plans') child
            )
            SELECT max((n ->> 'Actual Loops')::bigint) FROM tree WHERE n ->> 'Relation Name' = relation AND n ->> 'Alias' ~ alias);
END
$$;

-- Two counties of 河源市, of each a village with a household, tranches, payments, a project, a loan and shares.
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441621101201', true), ('441622101201', true);
INSERT INTO fupin_register.area (division) VALUES ('441600'), ('441621'), ('441622');
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT 'H' || division::text, division, '欧阳样例' FROM fupin_register.village;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT household_id, division, 2019, 'registered', 1 FROM fupin_register.household;
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on)
SELECT 'F' || county || '-' || number, county::fupin.division, 'central', 'special', 1000, date '2018-01-01' + number FROM unnest('{441621,441622}'::text[]) county, generate_series(1, 50) number;
INSERT INTO fupin_register.project (project_id, division, title, kind, year) SELECT 'P' || division::text, division, '样例', 'industry', 2019 FROM fupin_register.village;
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, household_id, payee, purpose, amount, paid_on)
SELECT fund_id || '/' || number, village.division, fund_id, fund.division, 'P' || village.division::text, village.division, 'H' || village.division::text, '欧阳样例', 'industry', 100, date '2019-01-01' + number
  FROM fupin_register.fund JOIN fupin_register.village ON within(village.division, fund.division), generate_series(1, 5) number;
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_kind, amount, transferred_on)
SELECT 'T' || fund_id, village.division, fund_id, fund.division, 'government', 100, '2019-03-01' FROM fupin_register.fund JOIN fupin_register.village ON within(village.division, fund.division);
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, granted_on, due_on, amount, outstanding) SELECT 'L' || division::text, division, household_id, head_name, '2019-01-01', '2019-06-30', 1000, 1000 FROM fupin_register.household;
INSERT INTO fupin_register.asset_project (asset_project_id, division, title, principal) SELECT 'A' || division::text, division, '样例', 1000 FROM fupin_register.village;
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, admitted_on) SELECT 'S' || division::text, division, 'A' || division::text, division, household_id, 1, '2019-01-01' FROM fupin_register.household;
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount) SELECT 'D' || division::text, division, 'A' || division::text, division, household_id, '2019-06-30', 100 FROM fupin_register.household;
\i test/include/analyze.sql

CREATE ROLE reads_county;
CREATE ROLE officer_of_county;
CREATE ROLE reads_village;
CREATE ROLE reads_all_keeps_county;
CREATE ROLE audits;
CREATE ROLE nobody_yet;
CALL fupin_register.grant_reader('reads_county', '441621');
CALL fupin_register.grant_officer('officer_of_county', '441621');
CALL fupin_register.grant_reader('reads_village', '441621101201');
CALL fupin_register.grant_reader('reads_all_keeps_county');
CALL fupin_register.grant_officer('reads_all_keeps_county', '441622');
CALL fupin_register.grant_auditor('audits');

-- Rows: those of one's own divisions, of every report; all of them for who may see all; none without a grant.
CREATE TEMP TABLE report (name text);
INSERT INTO report SELECT unnest('{fund_deadline,fund_progress,fund_allocation_gap,fund_breach,fund_trail,project_status,project_breach,loan_status,loan_breach,loan_coverage,asset_project_check,dividend_due}'::text[]);
SELECT isnt(pg_temp.answer('reads_county', format('SELECT count(*) FROM fupin_report.%I', name)), '0', 'a reader of a county reads ' || name) FROM report;
SELECT is(pg_temp.answer('reads_county', format('SELECT count(*) FROM fupin_report.%I WHERE county_code IS DISTINCT FROM ''441621''', name)), '0', 'of its county only: ' || name) FROM report;
SELECT is(pg_temp.answer('reads_county', format('SELECT count(*) FROM fupin_report.%I', name)),
          pg_temp.answer('audits', format('SELECT count(*) FROM fupin_report.%I WHERE county_code = ''441621''', name)), 'and all of it: ' || name) FROM report;
SELECT is(pg_temp.answer('nobody_yet', format('SELECT count(*) FROM fupin_report.%I', name)), '42501', 'nothing without a grant: ' || name) FROM report;
SELECT is(pg_temp.answer('reads_village', 'SELECT count(*) FROM fupin_report.fund_deadline'), '0', 'the tranches of the county are not the village''s');
SELECT is(pg_temp.answer('reads_village', 'SELECT count(*) FROM fupin_report.fund_trail'), '250', 'but what was paid for it is');
SELECT is(pg_temp.answer('reads_village', 'SELECT sum(allocated) FROM fupin_report.fund_allocation_gap WHERE allocation_name = ''poor_village_fund'''), '0.00', 'and what it was promised');
SELECT is(pg_temp.answer('reads_village', 'SELECT count(*) FROM fupin_report.loan_coverage'), '0', 'the county''s loans are the county''s');

-- A balance counts what was paid beyond what its reader may see.
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('beyond', '441622101201', 'F441621-1', '441621', 7, '2019-05-01');
SELECT is(pg_temp.answer('reads_county', 'SELECT used FROM fupin_report.fund_deadline WHERE fund_code = ''F441621-1'''), '507.00', 'a payment for elsewhere is missing from no balance');

-- Names: masked for readers, whole for officers in their own county, also where they are readers elsewhere.
SELECT is(pg_temp.answer('reads_county', 'SELECT string_agg(DISTINCT payee || head_name, '','') FROM fupin_report.fund_trail WHERE trail_kind = ''payment'''), '欧***欧***', 'a reader reads masks of payees and heads');
SELECT is(pg_temp.answer('officer_of_county', 'SELECT string_agg(DISTINCT payee || head_name, '','') FROM fupin_report.fund_trail WHERE trail_kind = ''payment'''), '欧阳样例欧阳样例', 'an officer the names');
SELECT is(pg_temp.answer('reads_all_keeps_county', 'SELECT string_agg(DISTINCT county_code || payee, '','' ORDER BY county_code || payee) FROM fupin_report.fund_trail WHERE payee IS NOT NULL'),
          '441621欧***,441622欧阳样例', 'who is both reads both');
SELECT is(pg_temp.answer('reads_county', 'SELECT borrower || head_name FROM fupin_report.loan_status'), '欧***欧***', 'masks of borrowers');
SELECT is(pg_temp.answer('officer_of_county', 'SELECT borrower || head_name FROM fupin_report.loan_status'), '欧阳样例欧阳样例', 'names of borrowers');
SELECT is(pg_temp.answer('reads_county', 'SELECT head_name FROM fupin_report.dividend_due WHERE due_kind = ''dividend'''), '欧***', 'masks of who holds a share');
SELECT is(pg_temp.answer('officer_of_county', 'SELECT count(*) FROM fupin_register.fund_way WHERE fupin.within(division, ''441622'')'), '0', 'and the views behind the reports show no more');
SELECT is(pg_temp.answer('reads_county', 'SELECT count(*) FROM fupin_register.fund_fact'), '42501', 'which readers have no business with');

-- The catalogue is asked once a policy home (the country, Guangdong, Heyuan), never a tranche, payment, project or loan.
SELECT cmp_ok(pg_temp.runs('governing_deadlines', 'SELECT * FROM fupin_report.fund_deadline'), '<=', (SELECT count(DISTINCT home) FROM fupin_register.money_home), 'deadlines are looked up once a home');
SELECT cmp_ok(pg_temp.runs('governing_fund_schedule', 'SELECT * FROM fupin_report.fund_progress'), '<=', 1::bigint, 'schedules once a home, kind of money and year');
-- fupin.governing_parameters() is part of the plan: the table stands in it as p.
SELECT is(pg_temp.readings('SELECT * FROM fupin_report.loan_breach', 'parameter', '^p$'), (SELECT count(DISTINCT home) FROM fupin_register.money_home),
          'parameters once a home, of the day alone for what is seen as it stands');
SELECT is(pg_temp.readings('SELECT * FROM fupin_register.fund_payment_verdict', 'parameter', '^p$'),
          (SELECT count(*) * (SELECT count(*) FROM fupin_register.money_year) FROM fupin_register.money_bearer),
          'and once a home and year for payments, of which each is a matter of its own day');
SELECT results_eq('SELECT division, params, param_status FROM fupin_register.money_law ORDER BY division',
                  'SELECT division, parameters(home, as_of()), parameter_status(home, as_of()) FROM fupin_register.money_home ORDER BY division', 'with the answer of fupin.parameters');
SELECT results_eq('SELECT home, year, params, param_status FROM fupin_register.money_policy ORDER BY home, year',
                  'SELECT home, year, parameters(home, on_day), parameter_status(home, on_day) FROM fupin_register.money_bearer homes (home) CROSS JOIN fupin_register.money_year ORDER BY home, year',
                  'of each year');
SELECT is(pg_temp.runs('assess_columns', 'SELECT * FROM fupin_report.project_status'), (SELECT count(*) FROM fupin_register.project_verdict WHERE criteria IS NOT NULL),
          'a project is assessed once, not once for every criterion');
SELECT is(pg_temp.runs('governing_standard', format('SELECT * FROM fupin_report.%I', name)), 0::bigint, 'and standards never one by one: ' || name) FROM report;
-- Tranches and payments meet as sets: no report reads the one again for each of the other, nor tranches for each paper.
SELECT is(pg_temp.readings(format('SELECT * FROM fupin_report.%I', name), 'fund_payment'), 1::bigint, 'payments are read in one go: ' || name)
  FROM report WHERE name IN ('fund_deadline', 'fund_progress', 'fund_trail', 'fund_breach', 'fund_allocation_gap', 'project_status', 'asset_project_check');
SELECT is(pg_temp.readings(format('SELECT * FROM fupin_report.%I', name), 'fund'), 1::bigint, 'and so are tranches: ' || name)
  FROM report WHERE name IN ('fund_deadline', 'fund_progress', 'fund_trail', 'fund_breach', 'fund_allocation_gap');
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT 'many-' || number, '441621101201', '样例' FROM generate_series(1, 300) number;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT household_id, division, 2019, 'registered', 1 FROM fupin_register.household WHERE household_id LIKE 'many-%';
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, granted_on, due_on, amount, outstanding) SELECT household_id, division, household_id, head_name, '2019-01-01', '2019-06-30', 1000, 1000 FROM fupin_register.household WHERE household_id LIKE 'many-%';
\i test/include/analyze.sql
SELECT is(pg_temp.readings(format('SELECT * FROM fupin_report.%I', name), 'loan'), 1::bigint, 'and loans: ' || name)
  FROM report WHERE name IN ('loan_status', 'loan_breach', 'loan_coverage');
SELECT is(pg_temp.readings('SELECT * FROM fupin_report.asset_project_check', 'household_year'), 1::bigint, 'and households: asset_project_check');
SELECT is_empty($$SELECT proc.oid::regprocedure
                    FROM pg_proc proc
                    JOIN pg_language ON pg_language.oid = prolang
                   WHERE pronamespace = 'fupin_register'::regnamespace
                     AND proname IN ('boolean_in', 'number_in', 'text_in', 'payer', 'finding', 'finding_label', 'money_state_label', 'dividend_band', 'dividend_band_label')
                     AND provolatile <> 'i'$$, 'what is worked out for each row asks no table');

-- Every published row says by which rule, where in the paper, and how strongly.
SELECT is(pg_temp.answer('audits', format('SELECT count(*) FROM fupin_report.%I WHERE finding IS NOT NULL AND (rule_id IS NULL OR article IS NULL OR strength IS NULL)', name)), '0',
          'no finding without its rule: ' || name)
  FROM report WHERE name NOT IN ('fund_trail', 'project_status');
-- A number that is overdrawn all the same (loaded from elsewhere with the checks off) is found.
ALTER TABLE fupin_register.fund_payment DISABLE TRIGGER USER;
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('overdraws', '441621', 'F441621-2', '441621', 500.01, '2019-06-01');
ALTER TABLE fupin_register.fund_payment ENABLE TRIGGER USER;
SELECT results_eq($$SELECT fund_code::text, criterion_name::text, amount, finding::text FROM fupin_report.fund_breach WHERE criterion_name = 'overdrawn'$$,
                  $$VALUES ('F441621-2', 'overdrawn', 100.01, 'breach')$$, 'with the amount that is too much');
SELECT is((SELECT sum(amount) FROM fupin_report.fund_trail WHERE fund_code = 'F441621-2'), 1000.00, 'and the trail still adds up to the tranche');
SELECT * FROM finish();
ROLLBACK;
