-- Dangerous houses (MEILAN-2019-11-1c, -11-2a, -11-3c, -11-3d, HEYUAN-2019-2.7-a, -2.7-d): reported, appraised by a third
-- party, confirmed, renovated, completed, accepted, occupied; nothing is skipped, and unknown is not met.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
INSERT INTO fupin_register.village (division) VALUES ('460108101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '460108101201', '样例甲'), ('B', '460108101201', '样例乙'), ('C', '460108101201', '样例丙');

CREATE FUNCTION pg_temp.step(housing_case_id text, step_no integer, from_state text, to_state text, happened_on text, taken_over boolean DEFAULT false) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on, taken_over) VALUES (%L, %L, %s, %L, %L, %L, %L)',
                  housing_case_id, '460108101201', step_no, from_state, to_state, happened_on, taken_over)
$$;

-- H is reported; J is confirmed with grade D; K is completed, and its fifth visual item nobody has looked at.
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, grade, appraiser_kind, structural_safe, visual_item_1, visual_item_2, visual_item_3, visual_item_4, approved_subsidy) VALUES
    ('H', 'A', '460108101201', 'registered', NULL, NULL,          NULL, NULL, NULL, NULL, NULL, NULL),
    ('J', 'B', '460108101201', 'dibao',      'D',  'third_party', NULL, NULL, NULL, NULL, NULL, 60000.00),
    ('K', 'C', '460108101201', 'disabled',   'C',  'third_party', true, true, true, true, true, 60000.00);
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on) VALUES
    ('H', '460108101201', 1, NULL,                    'reported',              '2019-03-01'),
    ('J', '460108101201', 1, NULL,                    'reported',              '2019-03-01'),
    ('J', '460108101201', 2, 'reported',              'third_party_appraised', '2019-03-10'),
    ('J', '460108101201', 3, 'third_party_appraised', 'authority_confirmed',   '2019-03-20');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on, taken_over) VALUES
    ('K', '460108101201', 1, NULL,                    'completed',             '2019-11-28', true);

SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('11-2a: work before the appraisal',        pg_temp.step('H', 2, 'reported', 'under_renovation', '2019-03-02')),
    ('11-2a: confirmed without an appraisal',   pg_temp.step('H', 2, 'reported', 'authority_confirmed', '2019-03-02')),
    ('11-2a: appraised by nobody knows whom',   pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-2a: appraised by the owner',           $$UPDATE fupin_register.housing_case SET appraiser_kind = 'owner', grade = 'D' WHERE housing_case_id = 'H'; $$ || pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-2a: appraised by the authority',       $$UPDATE fupin_register.housing_case SET appraiser_kind = 'authority', grade = 'D' WHERE housing_case_id = 'H'; $$ || pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-2a: appraised without a grade',        $$UPDATE fupin_register.housing_case SET appraiser_kind = 'third_party' WHERE housing_case_id = 'H'; $$ || pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-2a: appraised by a third party',       $$UPDATE fupin_register.housing_case SET appraiser_kind = 'third_party', grade = 'D' WHERE housing_case_id = 'H'; $$ || pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-2a: work before it was confirmed',     $$UPDATE fupin_register.housing_case SET appraiser_kind = 'third_party', grade = 'D' WHERE housing_case_id = 'H'; $$ || pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')
                                                || '; ' || pg_temp.step('H', 3, 'third_party_appraised', 'under_renovation', '2019-03-03')),
    ('11-2a: work the day it was confirmed',    pg_temp.step('J', 4, 'authority_confirmed', 'under_renovation', '2019-03-20')),
    ('11-2a: work the day before',              pg_temp.step('J', 4, 'authority_confirmed', 'under_renovation', '2019-03-19')),
    ('11-2a: no work is due',                   pg_temp.step('J', 4, 'authority_confirmed', 'closed', '2019-03-20')),
    ('11-1c: occupied, not accepted',           pg_temp.step('K', 2, 'completed', 'occupied', '2019-12-02')),
    ('11-1c: accepted 30 November, occupied',   $$UPDATE fupin_register.housing_case SET visual_item_5 = true WHERE housing_case_id = 'K'; $$ || pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30') || '; ' || pg_temp.step('K', 3, 'accepted', 'occupied', '2019-11-30')),
    ('11-1c: occupied before it was accepted',  $$UPDATE fupin_register.housing_case SET visual_item_5 = true WHERE housing_case_id = 'K'; $$ || pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30') || '; ' || pg_temp.step('K', 3, 'accepted', 'occupied', '2019-11-29')),
    ('11-3d: four of five items known',         pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30')),
    ('11-3d: the fifth not met',                $$UPDATE fupin_register.housing_case SET visual_item_5 = false WHERE housing_case_id = 'K'; $$ || pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30')),
    ('11-3d: all five, the structure unknown',  $$UPDATE fupin_register.housing_case SET visual_item_5 = true, structural_safe = NULL WHERE housing_case_id = 'K'; $$ || pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30')),
    ('11-3d: not accepted, work goes on',       pg_temp.step('K', 2, 'completed', 'under_renovation', '2019-11-30')),
    ('begins in the middle',                    $$DELETE FROM fupin_register.housing_event WHERE housing_case_id = 'K'; $$ || pg_temp.step('K', 1, NULL, 'completed', '2019-11-28')),
    ('as if it stood further on',               pg_temp.step('J', 4, 'under_renovation', 'completed', '2019-04-20')),
    ('completed in 2020 is recorded as it was', concat_ws('; ', pg_temp.step('J', 4, 'authority_confirmed', 'under_renovation', '2019-12-21'), pg_temp.step('J', 5, 'under_renovation', 'completed', '2020-01-05'))),
    -- the rows themselves
    ('case: a known household',                 $$UPDATE fupin_register.housing_case SET household_id = 'Z'$$),
    ('case: grade E',                           $$UPDATE fupin_register.housing_case SET grade = 'E'$$),
    ('case: area 95, limits are parameters',    $$UPDATE fupin_register.housing_case SET built_area = 95$$),
    ('case: area -1',                           $$UPDATE fupin_register.housing_case SET built_area = -1$$),
    ('case: subsidy -0.01',                     $$UPDATE fupin_register.housing_case SET approved_subsidy = -0.01$$)
  ) cases (rule, statement);
SELECT rule, advice.detail, advice.hint
  FROM (VALUES
    ('11-2a: work before the appraisal', pg_temp.step('H', 2, 'reported', 'under_renovation', '2019-03-02')),
    ('11-2a: work the day before',       pg_temp.step('J', 4, 'authority_confirmed', 'under_renovation', '2019-03-19')),
    ('11-2a: appraised by nobody knows', pg_temp.step('H', 2, 'reported', 'third_party_appraised', '2019-03-02')),
    ('11-3d: four of five items known',  pg_temp.step('K', 2, 'completed', 'accepted', '2019-11-30'))
  ) cases (rule, statement), pg_temp.advice(statement)
\gx

-- MEILAN-2019-11-3c: approved 60,000, paid 59,000 to the one-card and 1,000 in cash: kept as it was paid.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, amount) VALUES ('F', '460108', 'province', 'housing', 'housing', 120000.00);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, housing_case_id, payee_kind, account_kind, own_account, purpose, amount, paid_on) VALUES
    ('1', '460108101201', 'F', '460108', 'C', 'K', 'household', 'one_card', true, 'housing', 59000.00, '2019-12-15'),
    ('2', '460108101201', 'F', '460108', 'C', 'K', 'household', 'cash',     NULL, 'housing',  1000.00, '2019-12-16');
SELECT housing_case_id, approved_subsidy, sum(amount) AS paid, sum(amount) FILTER (WHERE account_kind = 'one_card') AS paid_to_one_card
  FROM fupin_register.housing_case JOIN fupin_register.fund_payment USING (housing_case_id)
 GROUP BY housing_case_id, approved_subsidy;

-- The village gets another code: the cases, their steps and the payments follow.
UPDATE fupin_register.village SET division = '460108102201';
SET CONSTRAINTS ALL IMMEDIATE;
SELECT tableoid::regclass, division, count(*)
  FROM (SELECT tableoid, division FROM fupin_register.housing_case
        UNION ALL SELECT tableoid, division FROM fupin_register.housing_event
        UNION ALL SELECT tableoid, division FROM fupin_register.fund_payment) rows
 GROUP BY tableoid, division
 ORDER BY tableoid::regclass::text COLLATE "C";
ROLLBACK;
