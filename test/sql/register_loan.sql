-- Loans and the four controls around them (MEILAN-2019-16-4a, SHANGQIU-2018-9-f, ZHAOQING-2018-21-a): investigated,
-- reviewed, granted, checked, supervised when due; nothing is skipped and no day goes back.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
INSERT INTO fupin_register.village (division) VALUES ('460108101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '460108101201', '样例甲');
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, granted_on, due_on, amount, outstanding) VALUES
    ('L', '460108101201', 'A', '样例甲', '2019-05-01', '2020-04-30', 50000.00, 50000.00),
    ('M', '460108101201', 'A', '样例甲', '2018-05-01', '2019-06-30', 30000.00, 30000.00);

CREATE FUNCTION pg_temp.step(loan_id text, step_no integer, from_stage text, to_stage text, happened_on text, taken_over boolean DEFAULT false) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, taken_over) VALUES (%L, %L, %s, %L, %L, %L, %L)',
                  loan_id, '460108101201', step_no, from_stage, to_stage, happened_on, taken_over)
$$;
-- L was investigated; M is older than the register and comes in as granted and checked.
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, taken_over) VALUES
    ('L', '460108101201', 1, NULL,            'application',   '2019-04-20', false),
    ('L', '460108101201', 2, 'application',   'investigation', '2019-04-25', false),
    ('M', '460108101201', 1, NULL,            'post_check',    '2018-12-01', true);

SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('16-4a: granted 1 May, reviewed 3 May',      pg_temp.step('L', 3, 'investigation', 'review', '2019-05-03') || '; ' || pg_temp.step('L', 4, 'review', 'grant', '2019-05-01')),
    ('16-4a: granted without a review',           pg_temp.step('L', 3, 'investigation', 'grant', '2019-05-01')),
    ('16-4a: reviewed and granted on one day',    pg_temp.step('L', 3, 'investigation', 'review', '2019-05-01') || '; ' || pg_temp.step('L', 4, 'review', 'grant', '2019-05-01')),
    ('16-4a: investigated after the review',      pg_temp.step('L', 3, 'investigation', 'review', '2019-05-01') || '; ' || pg_temp.step('L', 4, 'review', 'investigation', '2019-05-02')),
    ('16-4a: reviewed before the investigation',  pg_temp.step('L', 3, 'investigation', 'review', '2019-04-24')),
    ('16-4a: refused in the review',              pg_temp.step('L', 3, 'investigation', 'review', '2019-05-01') || '; ' || pg_temp.step('L', 4, 'review', 'refusal', '2019-05-01')),
    ('16-4a: refused, then granted',              pg_temp.step('L', 3, 'investigation', 'refusal', '2019-05-01') || '; ' || pg_temp.step('L', 4, 'refusal', 'grant', '2019-05-02')),
    ('16-4a: a new loan begins with its grant',   $$DELETE FROM fupin_register.loan_event WHERE loan_id = 'L'; $$ || pg_temp.step('L', 1, NULL, 'grant', '2019-05-01')),
    ('16-4a: or with its investigation',          $$DELETE FROM fupin_register.loan_event WHERE loan_id = 'L'; $$ || pg_temp.step('L', 1, NULL, 'investigation', '2019-05-01')),
    ('16-4a: repaid, never checked',              concat_ws('; ', pg_temp.step('L', 3, 'investigation', 'review', '2019-05-01'), pg_temp.step('L', 4, 'review', 'grant', '2019-05-01'),
                                                            pg_temp.step('L', 5, 'grant', 'repayment', '2019-06-01'))),
    ('16-4a: checked twice, supervised, repaid',  concat_ws('; ', pg_temp.step('M', 2, 'post_check', 'post_check', '2019-03-01'), pg_temp.step('M', 3, 'post_check', 'maturity_supervision', '2019-06-01'),
                                                            pg_temp.step('M', 4, 'maturity_supervision', 'repayment', '2019-06-30'))),
    ('21-a: extended when due',                   concat_ws('; ', pg_temp.step('M', 2, 'post_check', 'maturity_supervision', '2019-06-01'), pg_temp.step('M', 3, 'maturity_supervision', 'extension', '2019-06-30'),
                                                            pg_temp.step('M', 4, 'extension', 'post_check', '2019-09-01'))),
    ('21-a: renewed before it is due',            pg_temp.step('M', 2, 'post_check', 'renewal', '2019-03-01')),
    ('21-a: extended after it was repaid',        concat_ws('; ', pg_temp.step('M', 2, 'post_check', 'repayment', '2019-03-01'), pg_temp.step('M', 3, 'repayment', 'extension', '2019-04-01'))),
    -- the rows themselves: a limit that a paper sets is a finding, no error
    ('loan: 50,000.01',                           $$UPDATE fupin_register.loan SET amount = 50000.01 WHERE loan_id = 'L'$$),
    ('loan: three years and a day',               $$UPDATE fupin_register.loan SET granted_on = '2017-08-01', due_on = '2020-08-02' WHERE loan_id = 'L'$$),
    ('loan: applied for, not granted',            $$UPDATE fupin_register.loan SET granted_on = NULL, due_on = NULL, outstanding = NULL WHERE loan_id = 'L'$$),
    ('loan: used by an enterprise',               $$UPDATE fupin_register.loan SET actual_user_kind = 'enterprise'$$),
    ('loan: due before it is granted',            $$UPDATE fupin_register.loan SET due_on = '2019-04-30' WHERE loan_id = 'L'$$),
    ('loan: more outstanding than granted',       $$UPDATE fupin_register.loan SET outstanding = 50000.01 WHERE loan_id = 'L'$$),
    ('loan: repaid and outstanding',              $$UPDATE fupin_register.loan SET repaid_on = '2019-06-30' WHERE loan_id = 'M'$$),
    ('loan: repaid',                              $$UPDATE fupin_register.loan SET repaid_on = '2019-06-30', outstanding = 0 WHERE loan_id = 'M'$$),
    ('loan: 0 yuan',                              $$UPDATE fupin_register.loan SET amount = 0, outstanding = 0 WHERE loan_id = 'L'$$),
    ('loan: a rate of -1 %',                      $$UPDATE fupin_register.loan SET rate = -0.01$$),
    ('loan: to a household elsewhere',            $$UPDATE fupin_register.loan SET division = '460108101202'$$),
    ('loan: to no household of the register',     $$UPDATE fupin_register.loan SET household_id = NULL, borrower_kind = 'operator' WHERE loan_id = 'M'$$)
  ) cases (rule, statement);
SELECT rule, advice.detail, advice.hint
  FROM (VALUES
    ('16-4a: granted without a review', pg_temp.step('L', 3, 'investigation', 'grant', '2019-05-01')),
    ('16-4a: reviewed 24 April',        pg_temp.step('L', 3, 'investigation', 'review', '2019-04-24')),
    ('21-a: after it was repaid',       concat_ws('; ', pg_temp.step('M', 2, 'post_check', 'repayment', '2019-03-01'), pg_temp.step('M', 3, 'repayment', 'extension', '2019-04-01')))
  ) cases (rule, statement), pg_temp.advice(statement)
\gx
SELECT loan_id, count(*) AS steps, max(happened_on) AS last_step FROM fupin_register.loan_event GROUP BY loan_id ORDER BY loan_id;
ROLLBACK;
