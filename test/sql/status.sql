-- The states of a household: order and days, what the papers ask before a step, marks, and what changes a household.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
\i test/include/attempt.sql
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.village (division, poor_village) VALUES ('460108101201', true), ('460108101202', false), ('460108102201', NULL), ('441621101201', false);
CREATE FUNCTION pg_temp.household(id text, place text, status text, members integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name, registered_on) VALUES (id, place::division, '样例' || id, '2016-03-01');
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES (id, place::division, 2019, status, members);
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, relation)
    SELECT id || number, id, place::division, '样例' || id || number, 'newborn', CASE number WHEN 1 THEN 'head' END FROM generate_series(1, members) number;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year) SELECT person_id, household_id, division, 2019 FROM fupin_register.person WHERE household_id = id;
    INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on) VALUES (id, place::division, 1, status, '2016-03-01');
$$;
SELECT pg_temp.household(id, place, status, 3)
  FROM (VALUES ('POOR', '460108101201', 'registered'), ('OUT', '460108101202', 'exited'), ('GONE', '460108102201', 'removed'), ('APPLIED', '460108102201', 'not_included'), ('ELSEWHERE', '441621101201', 'exited')) h (id, place, status) \g /dev/null

-- HAOJIANG-2017-4.3-f: each step leads on from the one before, on its day or later; the refusal names the rule, and the next steps.
CREATE FUNCTION pg_temp.step(id text, step_no integer, from_status text, to_status text, happened_on text, facts text DEFAULT '{}', reconstructed text DEFAULT 'false') RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, facts, is_reconstructed) SELECT household_id, division, %s, %L, %L, %L, %L, %L FROM fupin_register.household WHERE household_id = %L', step_no, from_status, to_status, happened_on, facts, reconstructed, id)
$$;
SELECT rule, pg_temp.attempt(statement) AS answer, (pg_temp.advice(statement)).hint
  FROM (VALUES
    ('the next step',              pg_temp.step('POOR', 2, 'registered', 'exit_proposed', '2016-03-01')),
    ('the day before',             pg_temp.step('POOR', 2, 'registered', 'exit_proposed', '2016-02-29')),
    ('skipped',                    pg_temp.step('POOR', 2, 'registered', 'exited', '2019-06-30')),
    ('reversed',                   pg_temp.step('OUT', 2, 'exited', 'publicised', '2019-06-30')),
    ('from where it does not stand', pg_temp.step('POOR', 2, 'verified', 'publicised', '2019-06-30')),
    ('no way back',                pg_temp.step('GONE', 2, 'removed', 'registered', '2019-06-30'))
  ) cases (rule, statement);
-- A day put in between may not pass the next step's either.
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('POOR', '460108101201', 2, 'registered', 'exit_proposed', '2019-05-01');
SELECT pg_temp.attempt($$UPDATE fupin_register.status_event SET happened_on = '2019-05-02' WHERE household_id = 'POOR' AND step_no = 1$$) AS after_the_next,
       pg_temp.attempt($$UPDATE fupin_register.status_event SET happened_on = '2019-05-01' WHERE household_id = 'POOR' AND step_no = 1$$) AS on_its_day;
-- A county's own step.
INSERT INTO fupin_register.status_step (from_status, to_status, note) VALUES ('exit_proposed', 'exited', '本县程序');
SELECT pg_temp.attempt(pg_temp.step('POOR', 3, 'exit_proposed', 'exited', '2019-06-30')) AS own_step;
DELETE FROM fupin_register.status_step WHERE note = '本县程序';
DELETE FROM fupin_register.status_event WHERE household_id = 'POOR' AND step_no = 2;

-- MEILAN-2019-18-4c: ability, stable exit and complaint, all three, by the procedure, and only from exited.
SELECT id, facts, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    (1, 'OUT',  'exited',     '{"ability_improved": true, "stable": true, "strong_complaint": true, "suspension_procedure": true}'),
    (2, 'OUT',  'exited',     '{"ability_improved": true, "stable": true, "strong_complaint": true}'),
    (3, 'OUT',  'exited',     '{"ability_improved": true, "stable": true, "strong_complaint": true, "suspension_procedure": false}'),
    (4, 'OUT',  'exited',     '{"ability_improved": true, "stable": true, "strong_complaint": false, "suspension_procedure": true}'),
    (5, 'OUT',  'exited',     '{"ability_improved": true, "stable": true, "suspension_procedure": true}'),
    (6, 'OUT',  'exited',     '{"ability_improved": false, "strong_complaint": true, "suspension_procedure": true}'),
    (7, 'POOR', 'registered', '{"ability_improved": true, "stable": true, "strong_complaint": true, "suspension_procedure": true}'),
    (8, 'GONE', 'removed',    '{"ability_improved": true, "stable": true, "strong_complaint": true, "suspension_procedure": true}')
  ) cases (number, id, stands_at, facts)
 CROSS JOIN LATERAL (SELECT pg_temp.step(id, 2, stands_at, 'aid_suspended', '2019-06-30', facts)) s (statement)
 ORDER BY number;
-- What the year and the review say counts as what was given with the step; the review is the procedure.
SAVEPOINT found;
UPDATE fupin_register.household_year SET facts = '{"stable": true, "strong_complaint": false}' WHERE household_id = 'OUT';
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, facts) VALUES ('OUT', '460108101202', 1, '2019-06-29', 'suspension', '{"ability_improved": true, "strong_complaint": true}');
SELECT pg_temp.attempt(pg_temp.step('OUT', 2, 'exited', 'aid_suspended', '2019-06-29')) AS on_the_day_of_the_review,
       pg_temp.attempt(pg_temp.step('OUT', 2, 'exited', 'aid_suspended', '2019-06-28')) AS the_day_before;
-- And back, when a risk is found.
SELECT pg_temp.attempt(pg_temp.step('OUT', 2, 'exited', 'aid_suspended', '2019-06-29') || ';' || pg_temp.step('OUT', 3, 'aid_suspended', 'exited', '2019-06-30')) AS and_back;
ROLLBACK TO SAVEPOINT found;

-- MEILAN-2019-18-4b: what a comparison turned up is removed after a review that found it not qualified, and not without.
UPDATE fupin_register.household_year SET facts = '{"comparison_hit": true}' WHERE household_id = 'POOR';
SELECT pg_temp.attempt(s.statement) AS no_review FROM (SELECT pg_temp.step('POOR', 2, 'registered', 'removed', '2019-06-30')) s (statement);
SELECT pg_temp.attempt(pg_temp.step('POOR', 2, 'registered', 'removed', '2019-06-30', '{"review_result": "not_qualified"}')) AS a_result_without_a_review;
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result, attended, votes_for, votes_against) VALUES ('POOR', '460108101201', 1, '2019-06-01', 'data_comparison', 'qualified', 30, 20, 10);
SELECT pg_temp.attempt(s.statement) AS qualified_stays FROM (SELECT pg_temp.step('POOR', 2, 'registered', 'removed', '2019-06-30')) s (statement);
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result) VALUES ('POOR', '460108101201', 2, '2019-06-15', 'data_comparison', 'not_qualified');
SELECT pg_temp.attempt(pg_temp.step('POOR', 2, 'registered', 'removed', '2019-06-15')) AS not_qualified,
       pg_temp.attempt(pg_temp.step('POOR', 2, 'registered', 'removed', '2019-06-14')) AS before_that_review;
-- Removals of the past are taken over without their minutes, and marked; a candidate is never removed.
SELECT pg_temp.attempt(pg_temp.step('OUT', 2, 'exited', 'removed', '2018-06-30', '{}', 'true')) AS reconstructed,
       pg_temp.attempt(pg_temp.step('APPLIED', 2, 'not_included', 'removed', '2018-06-30', '{}', 'true')) AS but_in_order;
-- A place words it otherwise, or asks nothing: the nearest row holds.
INSERT INTO fupin_register.status_guard (place, from_status, to_status, guard, statement) VALUES
    ('460100', 'exited', 'removed', 'paper: document_no is known', '清退须有文件。'), ('441621', 'exited', 'removed', NULL, '本县不另设条件。'), ('441600', 'exited', 'removed', 'never: false', '本市不清退。');
SELECT id, pg_temp.attempt(statement) AS answer FROM (VALUES ('OUT'), ('ELSEWHERE')) h (id), LATERAL (SELECT pg_temp.step(id, 2, 'exited', 'removed', '2019-06-30')) s (statement);

-- A loaded year that says something else than the chain.
UPDATE fupin_register.household_year SET status = 'returned' WHERE household_id = 'OUT';
SELECT subject_code, doubtful_value FROM fupin_report.doubtful_data WHERE data_check_code = 'household.stored.status';
UPDATE fupin_register.household_year SET status = 'exited' WHERE household_id = 'OUT';

-- HEYUAN-2019-1.0-a, C16: marks that follow from the state, the village and the facts.  Where the village is unknown so is scattered.
UPDATE fupin_register.household_year SET dibao = true, housing_grade = 'C' WHERE household_id = 'OUT';
UPDATE fupin_register.household_year SET facts = '{"borderline": true}' WHERE household_id IN ('APPLIED', 'OUT');
UPDATE fupin_register.person_year SET disability_grade = 2, facts = '{"tekun": true, "left_behind": "elder"}' WHERE person_id = 'OUT2';
UPDATE fupin_register.person_year SET disability_grade = 3, dibao = true WHERE person_id = 'POOR2';
UPDATE fupin_register.person_year SET disability_grade = 0, dibao = false, facts = '{"tekun": false}' WHERE person_id = 'POOR3';
UPDATE fupin_register.person SET left_on = '2019-06-30' WHERE person_id = 'ELSEWHERE3';
UPDATE fupin_register.person_year SET disability_grade = 1 WHERE person_id = 'ELSEWHERE3';
SELECT household_id, string_agg(label, ' ' ORDER BY label COLLATE "C") AS labels FROM fupin_register.household_label GROUP BY 1 ORDER BY 1;
SELECT person_id, string_agg(label, ' ' ORDER BY label COLLATE "C") AS labels FROM fupin_register.person_label GROUP BY 1 ORDER BY 1;
-- The four categories of housing overlap; a household counts once (SHANGQIU-2018-12-c).
SELECT count(*) AS marks, count(DISTINCT household_id) AS households FROM fupin_register.household_label WHERE label IN ('registered', 'dibao', 'tekun', 'disabled');
-- Recorded ones, on their first day and their last; recorded and true by the facts is one mark.
INSERT INTO fupin_register.label (subject_kind, subject_id, household_id, division, label, since, until) VALUES
    ('household', 'POOR', 'POOR', '460108101201', 'deep_poverty', '2019-06-30', NULL), ('household', 'POOR', 'POOR', '460108101201', 'disaster_hit', '2019-07-01', NULL),
    ('household', 'OUT', 'OUT', '460108101202', 'deep_poverty', '2018-01-01', '2019-06-30'), ('household', 'OUT', 'OUT', '460108101202', 'disaster_hit', '2018-01-01', '2019-06-29'),
    ('household', 'OUT', 'OUT', '460108101202', 'dangerous_house', '2018-05-01', NULL), ('person', 'OUT1', 'OUT', '460108101202', 'seriously_ill', '2019-01-01', NULL);
SELECT household_id, label, since, until, is_recorded FROM fupin_register.household_label WHERE label IN ('deep_poverty', 'disaster_hit', 'dangerous_house', 'seriously_ill', 'exited') ORDER BY household_id, label COLLATE "C";
SELECT subject_kind, count(*), count(DISTINCT (subject_id, label)) AS once FROM fupin_register.subject_label GROUP BY 1 ORDER BY 1;
SELECT rule, pg_temp.attempt('INSERT INTO fupin_register.label (subject_kind, subject_id, household_id, division, label, since, until) VALUES ' || mark) AS answer
  FROM (VALUES ('of a village', $$('village', 'POOR', 'POOR', '460108101201', 'dibao', '2019-01-01', NULL)$$), ('of another household', $$('household', 'OUT', 'POOR', '460108101201', 'dibao', '2019-01-01', NULL)$$),
               ('one day', $$('household', 'POOR', 'POOR', '460108101201', 'dibao', '2019-01-01', '2019-01-01')$$), ('ends before', $$('household', 'POOR', 'POOR', '460108101201', 'dibao', '2019-01-02', '2019-01-01')$$)) cases (rule, mark);

-- MEILAN-2019-17-8: what changes a household is done whole: people, years, events, state.
CREATE FUNCTION pg_temp.homes() RETURNS TABLE (household text, place division, head text, state text, members integer, people text, years text) LANGUAGE sql AS $$
    SELECT household.household_id, household.division, household.head_name, fupin_register.household_state(household.household_id, '2019-06-30'), year.members,
           (SELECT string_agg(person_id || COALESCE(':' || relation, '') || COALESCE(' -' || left_reason, ''), ', ' ORDER BY person_id) FROM fupin_register.person WHERE person.household_id = household.household_id),
           (SELECT string_agg(person_id, ', ' ORDER BY person_id) FROM fupin_register.person_year WHERE person_year.household_id = household.household_id AND person_year.year = 2019)
      FROM fupin_register.household LEFT JOIN fupin_register.household_year year ON year.household_id = household.household_id AND year.year = 2019
     WHERE household.household_id IN ('POOR', 'NEW', 'SECOND', 'OUT') ORDER BY household.household_id;
$$;
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('nobody leaves',                $$CALL fupin_register.split_household('POOR', 'NEW', '{}', '2019-06-01', 'POOR2')$$),
    ('one twice',                    $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR2,POOR2}', '2019-06-01', 'POOR2')$$),
    ('nobody stays',                 $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR1,POOR2,POOR3}', '2019-06-01', 'POOR2')$$),
    ('one of another household',     $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR2,OUT2}', '2019-06-01', 'POOR2')$$),
    ('a head from elsewhere',        $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR2}', '2019-06-01', 'POOR3')$$),
    ('the head leaves',              $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR1}', '2019-06-01', 'POOR1')$$),
    ('and one of them stays head',   $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR1,POOR2}', '2019-06-01', 'POOR1', 'POOR2')$$),
    ('a number that is taken',       $$CALL fupin_register.split_household('POOR', 'OUT', '{POOR2}', '2019-06-01', 'POOR2')$$),
    ('no such household',            $$CALL fupin_register.split_household('NONE', 'NEW', '{POOR2}', '2019-06-01', 'POOR2')$$),
    ('tomorrow',                     $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR2}', '2019-07-01', 'POOR2')$$),
    ('before they came',             $$UPDATE fupin_register.person SET joined_on = '2019-06-02' WHERE person_id = 'POOR2'; CALL fupin_register.split_household('POOR', 'NEW', '{POOR2}', '2019-06-01', 'POOR2')$$),
    ('the head leaves, another stays', $$CALL fupin_register.split_household('POOR', 'NEW', '{POOR1}', '2019-06-30', 'POOR1', 'POOR3')$$)
  ) cases (rule, statement);
CALL fupin_register.split_household('POOR', 'NEW', '{POOR2,POOR3}', '2019-06-01', 'POOR3', NULL, '样例〔2019〕1号', '儿子分家');
SELECT * FROM pg_temp.homes();
SELECT household_id, event_no, kind, person_id, other_household_id, note FROM fupin_register.household_event ORDER BY household_id, event_no;
SELECT step_no, from_status, to_status, happened_on, document_no FROM fupin_register.status_event WHERE household_id = 'NEW';
SELECT subject_code, doubtful_value FROM fupin_report.doubtful_data WHERE data_check_code = 'household.stored.status';
-- Merged again: at one state only, and each once.
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('another state',        $$CALL fupin_register.merge_households('POOR', 'OUT', '2019-06-20')$$),
    ('with itself',          $$CALL fupin_register.merge_households('POOR', 'POOR', '2019-06-20')$$),
    ('before the split',     $$CALL fupin_register.merge_households('POOR', 'NEW', '2019-05-31')$$),
    ('nobody is in it',      $$UPDATE fupin_register.person SET left_on = '2019-06-10' WHERE household_id = 'NEW'; CALL fupin_register.merge_households('POOR', 'NEW', '2019-06-20')$$),
    ('on the day',           $$CALL fupin_register.merge_households('POOR', 'NEW', '2019-06-01')$$)
  ) cases (rule, statement);
SAVEPOINT apart;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('POOR', '460108101201', 2019, 1, 'wage', 100), ('NEW', '460108101201', 2019, 1, 'wage', 70), ('NEW', '460108101201', 2019, 2, 'property', 5);
CALL fupin_register.remove_member('NEW', 'POOR2', '2019-06-10', 'died');
CALL fupin_register.merge_households('POOR', 'NEW', '2019-06-20');
SELECT * FROM pg_temp.homes();
SELECT household_id, item_no, revenue FROM fupin_register.income_item ORDER BY 1, 2;
SELECT household_id, event_no, kind, person_id, other_household_id FROM fupin_register.household_event WHERE happened_on >= '2019-06-10' ORDER BY household_id, event_no;
SELECT count(*) FROM fupin_register.subject_label WHERE household_id = 'NEW';
SELECT pg_temp.attempt($$CALL fupin_register.move_household('NEW', '460108101202', '2019-06-25')$$) AS what_is_gone;
ROLLBACK TO SAVEPOINT apart;
-- A move takes everything along; members come and go.
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('out of the register',  $$CALL fupin_register.move_household('POOR', '460108101299', '2019-06-20')$$),
    ('where it lives',       $$CALL fupin_register.move_household('POOR', '460108101201', '2019-06-20')$$),
    ('before the split',     $$CALL fupin_register.move_household('POOR', '441621101201', '2019-05-31')$$),
    ('a member of another',  $$CALL fupin_register.add_member('POOR', 'OUT2', '样例', '2019-06-20', NULL, 'newborn')$$),
    ('the head leaves',      $$CALL fupin_register.remove_member('OUT', 'OUT1', '2019-06-20', 'died')$$),
    ('a stranger leaves',    $$CALL fupin_register.remove_member('OUT', 'POOR1', '2019-06-20', 'died')$$),
    ('no such reason',       $$CALL fupin_register.remove_member('OUT', 'OUT2', '2019-06-20', 'bored')$$),
    ('the last one leaves',  $$CALL fupin_register.remove_member('POOR', 'POOR1', '2019-06-20', 'died')$$)
  ) cases (rule, statement);
CALL fupin_register.move_household('POOR', '441621101201', '2019-06-20', '投亲');
CALL fupin_register.add_member('POOR', 'BABY', '样例', '2019-06-21', NULL, 'newborn', 'child');
CALL fupin_register.change_head('OUT', 'OUT2', '2019-06-22');
CALL fupin_register.remove_member('OUT', 'OUT1', '2019-06-23', 'died');
SET CONSTRAINTS ALL IMMEDIATE;
SELECT * FROM pg_temp.homes();
SELECT household_id, division, event_no, kind, person_id, from_division, to_division FROM fupin_register.household_event WHERE happened_on >= '2019-06-10' ORDER BY household_id, event_no;
-- Where a household stands: from the day of a step until the day of the next, in the last of several steps of one day; before the
-- first step, and without one, as its latest year says.
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('STANDS', '460108101201', '样例'), ('YEARS', '460108101201', '样例');
INSERT INTO fupin_register.household_year (household_id, division, year, status) VALUES ('STANDS', '460108101201', 2016, 'candidate'), ('YEARS', '460108101201', 2018, 'registered'), ('YEARS', '460108101201', 2019, 'returned');
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('STANDS', '460108101201', 1, NULL, 'registered', '2017-05-01'), ('STANDS', '460108101201', 2, 'registered', 'exit_proposed', '2018-10-01'),
    ('STANDS', '460108101201', 3, 'exit_proposed', 'verified', '2018-10-01'), ('STANDS', '460108101201', 4, 'verified', 'publicised', '2018-10-08');
SELECT day, fupin_register.household_state('STANDS', day) AS stands, fupin_register.household_state('YEARS', day) AS years
  FROM unnest('{2015-12-31,2017-04-30,2017-05-01,2018-09-30,2018-10-01,2018-10-07,2018-10-08,2019-01-01}'::date[]) day;
SELECT step_no, status, since, until FROM fupin_register.household_state_period WHERE household_id = 'STANDS' ORDER BY step_no;
-- Days that run backwards, as registers taken over have them: the number of the step counts, and on no day it stands in two states.
SET LOCAL session_replication_role = replica;
UPDATE fupin_register.status_event SET happened_on = '2018-09-15' WHERE household_id = 'STANDS' AND step_no = 4;
SET LOCAL session_replication_role = origin;
SELECT day, fupin_register.household_state('STANDS', day) AS stands FROM unnest('{2018-09-14,2018-09-15,2018-10-01}'::date[]) day;

-- Who recorded a row and when is not for the one who records it to say, in no history; nor may a mark be signed anew for somebody else.
INSERT INTO fupin_register.project (project_id, division, title, kind, year) VALUES ('P', '460108', '样例产业', 'industry', 2019);
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, grade) SELECT 'C', household_id, division, 'D' FROM fupin_register.household WHERE household_id = 'OUT';
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, amount) SELECT 'L', division, household_id, '样例', 100 FROM fupin_register.household WHERE household_id = 'OUT';
CREATE ROLE status_officer;
CALL fupin_register.grant_officer('status_officer', '460108');
SET LOCAL ROLE status_officer;
WITH claimed AS (SELECT 'somebody'::name AS by_role, '2000-01-01'::timestamptz AS at), home AS (SELECT household_id, division FROM fupin_register.household WHERE household_id = 'OUT'),
review AS (INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, recorded_by, recorded_at)
           SELECT household_id, division, 99, '2019-06-25', 'other', by_role, at FROM home, claimed RETURNING recorded_by, recorded_at),
event AS (INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, other_household_id, recorded_by, recorded_at)
          SELECT household_id, division, 99, 'split', '2019-06-25', 'ELSEWHERE', by_role, at FROM home, claimed RETURNING recorded_by, recorded_at),
label AS (INSERT INTO fupin_register.label (subject_kind, subject_id, household_id, division, label, since, recorded_by, recorded_at)
          SELECT 'household', household_id, household_id, division, 'deep_poverty', '2019-06-25', by_role, at FROM home, claimed RETURNING recorded_by, recorded_at),
project AS (INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on, recorded_by, recorded_at)
            SELECT 'P', '460108'::division, 1, 'draft', '2019-06-25', by_role, at FROM claimed RETURNING recorded_by, recorded_at),
house AS (INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, recorded_by, recorded_at)
          SELECT 'C', division, 1, 'reported', '2019-06-25', by_role, at FROM home, claimed RETURNING recorded_by, recorded_at),
loan AS (INSERT INTO fupin_register.loan_event (loan_id, division, step_no, to_stage, happened_on, recorded_by, recorded_at)
         SELECT 'L', division, 1, 'application', '2019-06-25', by_role, at FROM home, claimed RETURNING recorded_by, recorded_at)
SELECT history, recorded_by = session_user AS by_me, recorded_at = now() AS now
  FROM (SELECT 'household_event' AS history, event.* FROM event UNION ALL SELECT 'housing_event', house.* FROM house UNION ALL SELECT 'label', label.* FROM label
        UNION ALL SELECT 'loan_event', loan.* FROM loan UNION ALL SELECT 'project_event', project.* FROM project UNION ALL SELECT 'review', review.* FROM review) added
 ORDER BY history;
UPDATE fupin_register.label SET recorded_by = 'somebody', recorded_at = '2000-01-01' WHERE since = '2019-06-25' RETURNING recorded_by = session_user AS by_me, recorded_at = now() AS now;

-- A step that skips its guard, or that a decision took, is decide()'s to take, and the owner's: neither an officer nor an admin says so by hand.
RESET ROLE;
CREATE ROLE status_admin;
CALL fupin_register.grant_admin('status_admin');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('FRESH', '460108101201', '样例辛');
CREATE FUNCTION pg_temp.attempt_as(role name, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    answer := pg_temp.attempt(statement);
    RESET ROLE;
    RETURN answer;
END
$$;
SELECT rule, COALESCE(role, 'its owner') AS role, pg_temp.attempt_as(COALESCE(role, session_user), format($$INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on, recorded_by%s) VALUES ('FRESH', '460108101201', 1, 'registered', '2019-06-25', 'somebody'%s)$$, columns, said)) AS answer
  FROM (VALUES (1, 'an ordinary step',     '',                                ''),
               (2, 'one of the past',      ', is_reconstructed',              ', true'),
               (3, 'taken by a decision',  ', decision_county, decision_no',  $$, '460108', 7$$)) step (position, rule, columns, said),
       unnest('{status_officer,status_admin,NULL}'::name[]) WITH ORDINALITY role (role, number)
 ORDER BY position, number;
-- what a decision took, only the owner takes away
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on, decision_county, decision_no) VALUES ('FRESH', '460108101201', 1, 'registered', '2019-06-25', '460108', 7);
SELECT COALESCE(role, 'its owner') AS role, pg_temp.attempt_as(COALESCE(role, session_user), $$DELETE FROM fupin_register.status_event WHERE household_id = 'FRESH'$$) AS answer
  FROM unnest('{status_admin,NULL}'::name[]) WITH ORDINALITY role (role, number)
 ORDER BY number;
DELETE FROM fupin_register.status_event WHERE household_id = 'FRESH';
SET LOCAL ROLE status_officer;
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on, recorded_by, recorded_at) VALUES ('FRESH', '460108101201', 1, 'registered', '2019-06-25', 'somebody', '2000-01-01')
RETURNING recorded_by = session_user AS by_me, recorded_at = now() AS now;
SELECT statement, pg_temp.attempt_as('status_admin', statement)
  FROM (VALUES ($$UPDATE fupin_register.status_event SET decision_county = '460108', decision_no = 7 WHERE household_id = 'FRESH'$$),
               ($$UPDATE fupin_register.status_event SET is_reconstructed = true WHERE household_id = 'FRESH'$$),
               ($$UPDATE fupin_register.status_event SET note = '样例' WHERE household_id = 'FRESH'$$)) s (statement);
SELECT county, decision_no, problem FROM fupin_register.verify_decisions();
ROLLBACK;
