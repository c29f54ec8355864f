-- Money in the register: tranches, transfers, payments, asset projects, dividends.  What no rule of time decides is
-- kept exactly; what overdraws a tranche is refused, with the amount that remains.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('zijin.sample_bureau', '441621', '样例局', 'sample bureau'), ('zijin.sample_company', '441621', '样例公司', 'sample company');
INSERT INTO fupin_register.village (division) VALUES ('441621101201'), ('441621101202');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441621101201', '样例甲');
INSERT INTO fupin_register.project (project_id, division, title, kind, year) VALUES ('P', '441621101201', '样例道路', 'infrastructure', 2019);

-- HEYUAN-2019-3.6-b, -3.6-c: 14 villages at 200,000 and 98 at 100,000 yuan are 12,600,000.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on)
SELECT 'HY' || village, ('441621' || to_char(village, 'FM000') || '201')::fupin.division, 'city', 'village_fund', 2019,
       CASE WHEN village <= 14 THEN 200000 ELSE 100000 END, '2019-03-01'
  FROM generate_series(1, 112) village;
SELECT amount, count(*), sum(amount), sum(sum(amount)) OVER () AS of_all FROM fupin_register.fund GROUP BY amount ORDER BY amount DESC;
DELETE FROM fupin_register.fund;

-- HEYUAN-2019-3.6-i: 1,000,000 issued on 31 December 2018, 700,000 used by 30 June, 300,000 on 1 July.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on) VALUES
    ('F', '441621', 'province', 'provincial_development', 'industry', 2018, 1000000.00, '2018-12-31', '2019-01-05'),
    ('G', '441621', 'central',  'central',                NULL,       2019, 1000000.00, '2019-01-01', NULL);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES
    ('F1', '441621', 'F', '441621', 700000.00, '2019-06-30'),
    ('F2', '441621', 'F', '441621', 299999.99, '2019-07-01');

-- One payment out of a tranche, by its number.
CREATE FUNCTION pg_temp.pay(payment_id text, fund_id text, amount text, more text DEFAULT '') RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on%s) VALUES (%L, %L, %L, %L, %L, %L%s)',
                  CASE WHEN more <> '' THEN ', ' || split_part(more, '=', 1) END, payment_id, '441621101201', fund_id, '441621', amount, '2019-07-01',
                  CASE WHEN more <> '' THEN format(', %s', split_part(more, '=', 2)) END)
$$;
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    -- to the last cent, and one cent more
    ('the last cent',                           pg_temp.pay('X', 'F', '0.01')),
    ('one cent more',                           pg_temp.pay('X', 'F', '0.02')),
    ('all of another tranche',                  pg_temp.pay('X', 'G', '1000000.00')),
    ('more than another tranche',               pg_temp.pay('X', 'G', '1000000.01')),
    ('the cent, twice',                         pg_temp.pay('X', 'F', '0.01') || '; ' || pg_temp.pay('Y', 'F', '0.01')),
    ('the cent, twice in one statement',        $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on)
                                                  VALUES ('X', '441621', 'F', '441621', 0.01, '2019-07-01'), ('Y', '441621', 'G', '441621', 5, '2019-07-01'), ('Z', '441621', 'F', '441621', 0.01, '2019-07-01')$$),
    ('whatever the day of the payment',         $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('X', '441621', 'F', '441621', 1, '2030-01-01')$$),
    ('a correction upwards',                    $$UPDATE fupin_register.fund_payment SET amount = 300000.01 WHERE payment_id = 'F2'$$),
    ('a correction to the cent',                $$UPDATE fupin_register.fund_payment SET amount = 300000.00 WHERE payment_id = 'F2'$$),
    ('a correction downwards',                  $$UPDATE fupin_register.fund_payment SET amount = 1 WHERE payment_id = 'F2'$$),
    ('moved to a tranche that has room',        $$UPDATE fupin_register.fund_payment SET fund_id = 'G' WHERE payment_id = 'F2'$$),
    ('moved to a tranche that has not',         pg_temp.pay('X', 'G', '700000.02') || $$; UPDATE fupin_register.fund_payment SET fund_id = 'G' WHERE payment_id = 'F2'$$),
    ('moved and taken back, room for others',   $$DELETE FROM fupin_register.fund_payment WHERE payment_id = 'F2'; $$ || pg_temp.pay('X', 'F', '300000.00')),
    ('the tranche lowered below it',            $$UPDATE fupin_register.fund SET amount = 999999.98 WHERE fund_id = 'F'$$),
    ('the tranche lowered to it',               $$UPDATE fupin_register.fund SET amount = 999999.99 WHERE fund_id = 'F'$$),
    ('the tranche raised',                      $$UPDATE fupin_register.fund SET amount = 1000000.01 WHERE fund_id = 'F'; $$ || pg_temp.pay('X', 'F', '0.02')),
    ('the tranche taken away',                  $$DELETE FROM fupin_register.fund WHERE fund_id = 'F'$$),
    ('no such tranche',                         pg_temp.pay('X', 'H', '0.01')),
    ('the tranche after its payments',          'SET CONSTRAINTS ALL DEFERRED; ' || pg_temp.pay('X', 'H', '5.00') || $$; INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('H', '441621', 'other', 'donation', 5)$$),
    ('a tranche too small for its payments',    'SET CONSTRAINTS ALL DEFERRED; ' || pg_temp.pay('X', 'H', '5.01') || $$; INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('H', '441621', 'other', 'donation', 5)$$),
    -- the rows themselves
    ('payment: 0 yuan',                         pg_temp.pay('X', 'G', '0')),
    ('payment: -0.01 yuan',                     pg_temp.pay('X', 'G', '-0.01')),
    ('payment: NaN',                            pg_temp.pay('X', 'G', 'NaN')),
    ('payment: half a cent is rounded',         pg_temp.pay('X', 'F', '0.014')),
    ('payment: half a cent rounded up',         pg_temp.pay('X', 'F', '0.015')),
    ('payment: to the one-card of a household', pg_temp.pay('X', 'G', '1', 'household_id, payee_kind, account_kind, own_account=''A'', ''household'', ''one_card'', true')),
    ('payment: to a household elsewhere',       $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, amount, paid_on) VALUES ('X', '441621101202', 'G', '441621', 'A', 1, '2019-07-01')$$),
    ('payment: for a project',                  pg_temp.pay('X', 'G', '1', 'project_id, project_division=''P'', ''441621101201''')),
    ('payment: for half a project',             pg_temp.pay('X', 'G', '1', 'project_id=''P''')),
    ('payment: in kind',                        pg_temp.pay('X', 'G', '1', 'account_kind=''rice''')),
    ('payment: half a transfer',                pg_temp.pay('X', 'G', '1', 'transfer_id=''T''')),
    ('payment: no such transfer',               pg_temp.pay('X', 'G', '1', 'transfer_id, transfer_division=''T'', ''441621101''')),
    ('tranche: 0 yuan',                         $$UPDATE fupin_register.fund SET amount = 0 WHERE fund_id = 'G'$$),
    ('tranche: whose money',                    $$UPDATE fupin_register.fund SET source_level = 'town'$$),
    ('tranche: kinds are words',                $$UPDATE fupin_register.fund SET kind = '中央'$$),
    ('tranche: issued nobody knows when',       $$UPDATE fupin_register.fund SET issued_on = NULL$$),
    ('tranche: issued on a day',                $$UPDATE fupin_register.fund SET issued_on = '-infinity'$$),
    ('tranche: one number, one tranche',        $$INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('F', '441622', 'other', 'donation', 5)$$)
  ) cases (rule, statement);
SELECT advice.detail, advice.hint FROM pg_temp.advice(pg_temp.pay('X', 'F', '0.02'));

-- MEILAN-2019-24-2a: of 1,000,000 that arrived 600,000 go to towns, 300,000 to a department; 100,000 are left.
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_organisation, to_kind, amount, transferred_on) VALUES
    ('T1', '441621101', 'G', '441621', NULL,                  'government', 400000.00, '2019-02-01'),
    ('T2', '441621102', 'G', '441621', NULL,                  'government', 200000.00, '2019-02-01'),
    ('T3', '441621',    'G', '441621', 'zijin.sample_bureau', 'department', 300000.00, '2019-02-01');
CREATE FUNCTION pg_temp.pass_on(amount text, division text, to_organisation text DEFAULT NULL, via_division text DEFAULT NULL, via_organisation text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, via_division, via_organisation, to_organisation, amount, transferred_on) VALUES (%L, %L, %L, %L, %L, %L, %L, %L, %L)',
                  'X', division, 'G', '441621', via_division, via_organisation, to_organisation, amount, '2019-03-01')
$$;
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('what is left',                              pg_temp.pass_on('100000.00', '441621103')),
    ('a cent more than is left',                  pg_temp.pass_on('100000.01', '441621103')),
    ('1,100,000 of 1,000,000',                    $$DELETE FROM fupin_register.fund_transfer; $$ || pg_temp.pass_on('1100000.00', '441621103')),
    ('to a company: kept, and reported',          pg_temp.pass_on('1.00', '441621', 'zijin.sample_company')),
    ('on from the town, all of it',               pg_temp.pass_on('400000.00', '441621101201', NULL, '441621101')),
    ('on from the town, a cent more',             pg_temp.pass_on('400000.01', '441621101201', NULL, '441621101')),
    ('on from the department',                    pg_temp.pass_on('300000.00', '441621103', NULL, NULL, 'zijin.sample_bureau')),
    ('on from the department, a cent more',       pg_temp.pass_on('300000.01', '441621103', NULL, NULL, 'zijin.sample_bureau')),
    ('on from a town where nothing arrived',      pg_temp.pass_on('0.01', '441621103201', NULL, '441621103')),
    ('back from the town, and out again',         pg_temp.pass_on('400000.00', '441621', NULL, '441621101') || '; ' || replace(pg_temp.pass_on('500000.00', '441621103'), $$'X'$$, $$'Y'$$)),
    ('a transfer lowered below what went on',     pg_temp.pass_on('400000.00', '441621101201', NULL, '441621101') || $$; UPDATE fupin_register.fund_transfer SET amount = 399999.99 WHERE transfer_id = 'T1'$$),
    ('a transfer taken away that went on',        pg_temp.pass_on('400000.00', '441621101201', NULL, '441621101') || $$; DELETE FROM fupin_register.fund_transfer WHERE transfer_id = 'T1'$$),
    ('a transfer moved to another tranche',       pg_temp.pass_on('400000.00', '441621101201', NULL, '441621101') || $$; UPDATE fupin_register.fund_transfer SET fund_id = 'F' WHERE transfer_id = 'T1'$$),
    ('the tranche lowered below what went on',    $$UPDATE fupin_register.fund SET amount = 899999.99 WHERE fund_id = 'G'$$),
    ('paid out of the transfer, all of it',       pg_temp.pay('X', 'G', '200000.00', 'transfer_id, transfer_division=''T2'', ''441621102''')),
    ('paid out of the transfer, a cent more',     pg_temp.pay('X', 'G', '200000.01', 'transfer_id, transfer_division=''T2'', ''441621102''')),
    ('paid out of another tranche''s transfer',   pg_temp.pay('X', 'F', '0.01', 'transfer_id, transfer_division=''T2'', ''441621102''')),
    ('the transfer lowered below what is paid',   pg_temp.pay('X', 'G', '200000.00', 'transfer_id, transfer_division=''T2'', ''441621102''') || $$; UPDATE fupin_register.fund_transfer SET amount = 199999.99 WHERE transfer_id = 'T2'$$),
    ('from itself to itself',                     pg_temp.pass_on('1.00', '441621')),
    ('the tranche''s own place is not repeated',  pg_temp.pass_on('1.00', '441621103', NULL, '441621')),
    ('to an unknown organisation',                pg_temp.pass_on('1.00', '441621', 'zijin.nobody'))
  ) cases (rule, statement);
SELECT advice.detail, advice.hint FROM pg_temp.advice(pg_temp.pass_on('100000.01', '441621103'));

-- A county gets another code: its tranches take their transfers and payments along.
UPDATE fupin_register.fund SET division = '441699' WHERE fund_id = 'G';
SET CONSTRAINTS ALL IMMEDIATE;
SELECT transfer_id, division, fund_division, COALESCE(to_organisation, '-') AS to_organisation FROM fupin_register.fund_transfer ORDER BY transfer_id;
UPDATE fupin_register.fund SET division = '441621' WHERE fund_id = 'G';

-- Ten thousand payments out of a hundred tranches are one check; one cent too much refuses all of them.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount)
SELECT 'B' || number, '441622', 'county', 'special_poverty', 1000.00 FROM generate_series(1, 100) number;
SELECT rule, pg_temp.attempt(format($$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on)
    SELECT 'B' || number, '441622', 'B' || (1 + number %% 100), '441622', CASE WHEN number = 5050 THEN %s ELSE 10.00 END, '2019-07-01' FROM generate_series(1, 10000) number$$, amount)) AS answer
  FROM (VALUES ('to the cent', 10.00), ('one cent too much', 10.01)) cases (rule, amount);

-- Who writes one village's payments sees neither the county's tranche nor the other payments; the balance counts them.
CREATE ROLE fupin_keeps_one_village;
CALL fupin_register.grant_officer('fupin_keeps_one_village', '441621101201');
SET LOCAL ROLE fupin_keeps_one_village;
SELECT (SELECT count(*) FROM fupin_register.fund) AS tranches_seen, (SELECT count(*) FROM fupin_register.fund_payment) AS payments_seen;
RESET ROLE;
SELECT pg_temp.attempt('SET LOCAL ROLE fupin_keeps_one_village; ' || pg_temp.pay('X', 'F', '0.01')) AS the_last_cent,
       pg_temp.attempt('SET LOCAL ROLE fupin_keeps_one_village; ' || pg_temp.pay('X', 'F', '0.02')) AS one_cent_more;

-- Nothing was lost by all that.
SELECT (SELECT count(*) FROM fupin_register.fund) AS tranches, (SELECT sum(amount) FROM fupin_register.fund) AS of_yuan,
       (SELECT count(*) FROM fupin_register.fund_transfer) AS transfers, (SELECT sum(amount) FROM fupin_register.fund_transfer) AS passed_on,
       (SELECT count(*) FROM fupin_register.fund_payment) AS payments, (SELECT sum(amount) FROM fupin_register.fund_payment) AS paid;

-- Asset projects: what is not checked is unknown, and no threshold stands in the way of what is the case
-- (HEYUAN-2019-2.3-b to -2.3-d, ZHAOQING-2018-3-d).
INSERT INTO fupin_register.asset_project (asset_project_id, division, title, model, principal, collateral_value, started_on, dividend_end_on, total_shares, guaranteed_amount) VALUES
    ('S', '441621101201', '样例光伏', 'guaranteed_plus_share', 100000.00, NULL, '2018-01-01', '2020-12-31', 100, 500.00);
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, applied_on, admitted_on) VALUES
    ('S1', '441621101201', 'S', '441621101201', 'A', 10, '2018-01-01', '2018-02-01');
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, due_on, amount) VALUES
    ('D1', '441621101201', 'S', '441621101201', 'A', 2018, '2018-12-31', 2500.00);
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('asset: too short is a finding, no error', $$UPDATE fupin_register.asset_project SET dividend_end_on = '2018-12-31'$$),
    ('asset: ends before it begins',            $$UPDATE fupin_register.asset_project SET dividend_end_on = '2017-12-31'$$),
    ('asset: the end is unknown',               $$UPDATE fupin_register.asset_project SET dividend_end_on = NULL$$),
    ('asset: there is no end',                  $$UPDATE fupin_register.asset_project SET dividend_end_on = NULL, dividend_without_end = true$$),
    ('asset: no end, and a last day',           $$UPDATE fupin_register.asset_project SET dividend_without_end = true$$),
    ('asset: an end at infinity is none',       $$UPDATE fupin_register.asset_project SET dividend_end_on = 'infinity'$$),
    ('asset: no collateral',                    $$UPDATE fupin_register.asset_project SET collateral_value = 0$$),
    ('asset: principal 0',                      $$UPDATE fupin_register.asset_project SET principal = 0$$),
    ('asset: a model',                          $$UPDATE fupin_register.asset_project SET model = 'lottery'$$),
    ('asset: half a project behind it',         $$UPDATE fupin_register.asset_project SET project_id = 'P'$$),
    ('asset: a project behind it',              $$UPDATE fupin_register.asset_project SET project_id = 'P', project_division = '441621101201'$$),
    ('share: waits',                            $$INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, applied_on) VALUES ('S2', '441621101201', 'S', '441621101201', 'A', '2018-01-01')$$),
    ('share: of the collective',                $$INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, holder_kind, shares) VALUES ('S2', '441621101201', 'S', '441621101201', 'village_collective', 90)$$),
    ('share: of a household that is not named', $$INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division) VALUES ('S2', '441621101201', 'S', '441621101201')$$),
    ('share: admitted before asked for',        $$UPDATE fupin_register.asset_share SET admitted_on = '2017-12-31'$$),
    ('dividend: paid short',                    $$UPDATE fupin_register.dividend SET paid_on = '2019-01-31', paid_amount = 2499.99$$),
    ('dividend: paid on no day',                $$UPDATE fupin_register.dividend SET paid_amount = 2500.00$$),
    ('dividend: of an unknown project',         $$UPDATE fupin_register.dividend SET asset_project_id = 'Z'$$)
  ) cases (rule, statement);
ROLLBACK;
