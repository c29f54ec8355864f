-- Doubtful data and what people answer to it (HEYUAN-2019-2.10-e, C17; Meilan P).
\set VERBOSITY default
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i test/include/register.sql
\i test/include/refused.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-20';
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108102201'), ('460106101201');
-- Heads of one: FEW and MANY in one town, FAR in another, OUT in another county.  The numbers are invented and end in the right character.
INSERT INTO fupin_register.household (household_id, division, head_name)
SELECT id, place::fupin.division, name FROM (VALUES ('FEW', '460108101201', '赵一'), ('MANY', '460108101201', '钱二'), ('FAR', '460108102201', '孙三'), ('OUT', '460106101201', '周四')) h (id, place, name);
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT household_id, division, year, 'registered', 1 FROM fupin_register.household, (VALUES (2018), (2019), (2020)) years (year);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, relation)
SELECT household_id || 1, household_id, division, head_name, number::citizen_id, 'head'
  FROM fupin_register.household
  JOIN (VALUES ('FEW', '990101197405060013'), ('MANY', '99010119740506003X'), ('FAR', '990101197405060056'), ('OUT', '990101197405060056')) n (id, number) ON id = household_id;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts)
SELECT person_id, household_id, division, year, 'full', 'none', 'finished', household_id <> 'FEW', false, 0, '{"employed": true, "employment_income": 1, "posts_at_once": 1}'
  FROM fupin_register.person, (VALUES (2018), (2019)) years (year);
UPDATE fupin_register.person_year SET facts = facts || '{"posts_at_once": 2}' WHERE person_id = 'MANY1';

-- Only the checks on persons, here: a county's own row takes the place of a shipped check and may disable it.
INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion, view_name, disabled)
SELECT check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion, view_name, true FROM fupin.data_check WHERE subject <> 'person';

-- The running year is the latest that has begun: 2020 has not.  FAR and OUT bear one number, in two counties of one prefecture.
SELECT check_id, subject_kind, subject_id, household_id, division, year, field, value, severity, check_group, held_by, outcome, is_open FROM fupin_register.doubt ORDER BY 1, 3;
SELECT count(*), min(year), max(year) FROM fupin_register.person_entry;
SELECT DISTINCT message_zh, message_en FROM fupin_register.doubt ORDER BY message_en;

SET LOCAL plan_cache_mode = force_generic_plan;
PREPARE doubt_of(text) AS SELECT value, outcome, is_open FROM fupin_register.doubt WHERE subject_id = $1;
-- Confirmed for one value, it is quiet; another value is open, and the first one quiet again.  Other subjects are not touched.
CALL fupin_register.respond('person.employment.posts_at_once', 'MANY1', '2', 'confirmed_correct', '两个半日岗位', found_on => '2019-06-10');
EXECUTE doubt_of('MANY1');
UPDATE fupin_register.person_year SET facts = facts || '{"posts_at_once": 3}' WHERE person_id = 'MANY1';
EXECUTE doubt_of('MANY1');
UPDATE fupin_register.person_year SET facts = facts || '{"posts_at_once": 2}' WHERE person_id = 'MANY1';
EXECUTE doubt_of('MANY1');
-- Before the answer was given it was open.
SET LOCAL fupin.as_of = '2019-06-19';
EXECUTE doubt_of('MANY1');
SET LOCAL fupin.as_of = '2019-06-20';
-- Said to be corrected and still there, it is open.
CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'corrected', found_on => '2019-06-16');
EXECUTE doubt_of('FEW1');
-- Waived until the last day of the month, it is quiet on that day and open on the next; the latest answer counts.
CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'waived', '月底参保', '2019-06-30', '2019-06-14');
SET LOCAL fupin.as_of = '2019-06-30';
EXECUTE doubt_of('FEW1');
SET LOCAL fupin.as_of = '2019-07-01';
EXECUTE doubt_of('FEW1');
SET LOCAL fupin.as_of = '2019-06-20';
SELECT check_id, subject_id, response_no, value_seen, outcome, found_on, responded_on, until FROM fupin_register.finding_response ORDER BY check_id, response_no;

-- By town and department.  June: MANY1 confirmed after 10 days, FEW1 waived; its latest answer came after 6 days.  Nobody ran the checks.
SELECT town_code, settling_department_code AS department, doubts_found AS found, doubts_corrected AS corrected, doubts_confirmed AS confirmed, doubts_set_aside AS set_aside,
       doubts_open AS open, doubts_open_errors AS errors, doubt_median_days AS days, doubts_open_before AS open_before, doubts_confirmed_before AS confirmed_before
  FROM fupin_report.doubtful_summary ORDER BY 1, 2;
-- A month later FEW1 is insured and said to be, 15 days after the first run saw it.  The runs saw one of 460108101 at the end of June (b was gone
-- by then, c came later); June's answers are those that stood at its end: MANY1 confirmed after 10 days, FEW1 waived after 6.
UPDATE fupin_register.person_year SET basic_medical_insured = true WHERE person_id = 'FEW1';
INSERT INTO fupin_register.check_run (run_id, as_of) VALUES (1, '2019-06-25'), (2, '2019-07-02');
INSERT INTO fupin_register.alert (alert_key, source_id, kind, check_id, subject_kind, subject_id, division, value, severity, message_zh, message_en, is_preexisting, first_seen, until, state, opened_run, resolved_run)
VALUES ('a', 'doubt', 'doubt', 'person.insurance.none', 'person', 'FEW1', '460108101201', 'false', 'medium', '甲', 'a', false, '2019-06-25', NULL, 'open', 1, NULL),
       ('b', 'doubt', 'doubt', 'person.missing.year', 'person', 'MANY1', '460108101201', NULL, 'medium', '甲', 'a', false, '2019-06-25', '2019-06-30', 'resolved', 1, 2),
       ('c', 'doubt', 'doubt', 'person.duplicate.prefecture', 'person', 'FAR1', '460108102201', '990101197405060056', 'high', '甲', 'a', false, '2019-07-02', NULL, 'open', 2, NULL);
SET LOCAL fupin.as_of = '2019-07-10';
CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'corrected');
SELECT town_code, settling_department_code AS department, doubts_found AS found, doubts_corrected AS corrected, doubts_confirmed AS confirmed, doubts_set_aside AS set_aside,
       doubts_open AS open, doubt_median_days AS days, doubts_open_before AS open_before, doubts_corrected_before AS corrected_before, doubts_confirmed_before AS confirmed_before, doubts_set_aside_before AS aside_before, doubt_median_days_before AS days_before
  FROM fupin_report.doubtful_summary ORDER BY 1, 2;
SELECT check_id, outcome, found_on FROM fupin_register.finding_response WHERE subject_id = 'FEW1' ORDER BY response_no DESC LIMIT 1;
SELECT data_check_code, subject_code, doubt_found_date, doubt_answered_date, finding_outcome_label, doubt_open_label FROM fupin_report.doubtful_data ORDER BY 1, 2;
SET LOCAL fupin.as_of = '2019-06-20';
UPDATE fupin_register.person_year SET basic_medical_insured = false WHERE person_id = 'FEW1';

-- Other words, another severity, or none.
INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion, disabled)
SELECT check_id, check_group, subject, 'notice', field, title_zh, title_en, '本县已知', 'known here', standard_id, criterion, check_id = 'person.duplicate.prefecture'
  FROM fupin.data_check WHERE check_id IN ('person.insurance.none', 'person.duplicate.prefecture');
SELECT check_id, subject_id, severity, message_en FROM fupin_register.doubt ORDER BY 1, 2;
DELETE FROM fupin.data_check WHERE NOT shipped AND subject = 'person';
-- A check of a county's own, for its own people only.
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en) VALUES
    ('own', 'FUPIN-CHECK', '460106', 'person_entry', 'check', 'own', '[2019-01-01,2020-01-01)', '本县', 'own');
INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, label_zh, label_en) VALUES ('own', 1, 'two_posts', 'posts_at_once >= 2', 'works', '本县', 'own');
INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion) VALUES
    ('person.own.two_posts', 'employment', 'person', 'notice', 'posts_at_once', '本县', 'own', '本县', 'own', 'own', 'two_posts');
SELECT subject_id, value FROM fupin_register.doubt WHERE check_id = 'person.own.two_posts';
-- One about others than its standard would never be made.
SELECT * FROM pg_temp.refused($$INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion) VALUES
    ('household.own.two_posts', 'employment', 'household', 'notice', 'posts_at_once', '本县', 'own', '本县', 'own', 'own', 'two_posts')$$);
-- No other engine takes these standards up.
SELECT count(*) FROM fupin_register.rule_standard WHERE subject = 'person_entry';

-- Answers that are none.
\set VERBOSITY default
\set SHOW_CONTEXT never
\i :attempt
SELECT pg_temp.attempt(statement), advice.hint FROM (VALUES
    (1, $$CALL fupin_register.respond('person.insurance.non', 'FEW1', 'false', 'corrected')$$),
    (2, $$CALL fupin_register.respond('person.insurance.none', 'NOBODY', 'false', 'corrected')$$),
    (3, $$CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'right')$$),
    (4, $$CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'confirmed_correct', ' ')$$),
    (5, $$CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'waived', '月底', '2019-06-19')$$),
    (6, $$CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'corrected', NULL, '2019-06-30')$$),
    (7, $$CALL fupin_register.respond('person.insurance.none', 'FEW1', 'false', 'corrected', found_on => '2019-06-21')$$)) tries (number, statement)
 CROSS JOIN LATERAL pg_temp.advice(statement) advice ORDER BY number;

-- One pass: each table of persons is read once for all checks (besides a look for former numbers, which few have).
CREATE FUNCTION pg_temp.scans(query text) RETURNS TABLE (relation text, scans bigint)
    LANGUAGE plpgsql
AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RETURN QUERY SELECT node ->> 'Relation Name', count(*) FROM jsonb_path_query(plan, 'strict $.**') node
                  WHERE jsonb_typeof(node) = 'object' AND node ? 'Relation Name' AND node ->> 'Relation Name' IN ('person', 'person_year', 'household')
                    AND COALESCE(node ->> 'Filter', '') !~ 'former_citizen_id' GROUP BY 1 ORDER BY 1;
END
$$;
SELECT * FROM pg_temp.scans('SELECT * FROM fupin_register.person_doubt');

-- Who may see what.  A reader sees masks; an officer of one county sees no number of another's, nor that it stands there.
CREATE ROLE doubt_reader;
CREATE ROLE doubt_officer;
CALL fupin_register.grant_reader('doubt_reader');
CALL fupin_register.grant_officer('doubt_officer', '460106');
SET LOCAL ROLE doubt_reader;
SELECT data_check_code, subject_code, subject_name, doubtful_value FROM fupin_report.doubtful_data WHERE data_check_code <> 'person.own.two_posts' ORDER BY 1, 2;
SET LOCAL ROLE doubt_officer;
SELECT data_check_code, subject_code, subject_name, doubtful_value FROM fupin_report.doubtful_data ORDER BY 1, 2;
CALL fupin_register.respond('person.own.two_posts', 'OUT1', '1', 'not_ours', '由乙县管理');
SELECT data_check_code, finding_outcome, is_doubt_open FROM fupin_report.doubtful_data ORDER BY 1;
-- Whole values stand behind the reports only, and answers are only added to.
SAVEPOINT own;
SELECT value FROM fupin_register.doubt;
ROLLBACK TO own;
SELECT name FROM fupin_register.person_entry;
ROLLBACK TO own;
UPDATE fupin_register.finding_response SET outcome = 'waived';
ROLLBACK TO own;
CALL fupin_register.respond('person.employment.posts_at_once', 'MANY1', '2', 'corrected');
ROLLBACK;
