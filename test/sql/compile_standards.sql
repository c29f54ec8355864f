-- compile_standards(): the exit standards written into household_verdict change no answer, neither while they are those of the
-- catalogue nor while they are not, and spare what they do not read (design 8).
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
\i test/include/report.sql
\i test/include/refused.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL fupin.accept_basis = 'unverified';
CREATE FUNCTION pg_temp.verdict() RETURNS TABLE (household_id text, year integer, standard_id text, verdict text, basis text, missing_facts text[], income_line numeric, income_margin numeric) LANGUAGE sql AS $$
    SELECT household_id, year, standard_id, verdict::text, basis, missing_facts, income_line, income_margin FROM fupin_register.household_verdict
$$;
CREATE FUNCTION pg_temp.stale() RETURNS TABLE (standard text, difference text) LANGUAGE sql AS $$
    SELECT standard_id, difference FROM fupin_register.stale_compilation ORDER BY standard_id
$$;
-- Which of the tables behind facts that no shipped exit standard reads a query looks into.
CREATE FUNCTION pg_temp.reads(query text, OUT tables text) LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, TIMING off, FORMAT JSON) ' || query INTO plan;
    SELECT string_agg(DISTINCT n ->> 'Relation Name', ', ' ORDER BY n ->> 'Relation Name') INTO tables
      FROM jsonb_path_query(plan, 'strict $.**') n
     WHERE jsonb_typeof(n) = 'object' AND (n ->> 'Actual Loops')::numeric > 0
       AND n ->> 'Relation Name' IN ('measure', 'assignment', 'status_event', 'loan');
END
$$;

-- A register under three papers and, in 110101, under none: 9,000 is above the printed line of Zhaoqing (8,699), 8,000
-- below; of OPEN one amount is unknown, of POOR the house is of grade C.
SELECT pg_temp.household(id, place, year, incomes, 1, said::jsonb)
  FROM (VALUES ('ABOVE', '441202001002', '9000', '{}'), ('BELOW', '441202001002', '8000', '{}'), ('OPEN', '441202001002', '9000,?', '{}'),
               ('POOR', '460108101201', '9000', '{"grade": "C"}'), ('HAVES', '441621101201', '9000', '{"facts": {"have_1": true, "have_2": false}}'),
               ('FREE', '110101001001', '9000', '{}')) h (id, place, incomes, said),
       generate_series(2018, 2019) year \g /dev/null
CREATE TEMP TABLE before AS SELECT * FROM pg_temp.verdict();
SELECT household_id, standard_id, verdict, missing_facts FROM before WHERE year = 2019 ORDER BY household_id;

-- Never compiled, nothing is stale.
SELECT * FROM pg_temp.stale();
SELECT pg_temp.reads('SELECT verdict FROM fupin_register.household_verdict');

CALL fupin_register.compile_standards();
CALL fupin.upgrade_register();
SELECT count(*) AS answers, count(*) FILTER (WHERE b IS DISTINCT FROM v) AS changed FROM before b FULL JOIN pg_temp.verdict() v USING (household_id, year);
SELECT * FROM pg_temp.stale();
SELECT count(*) FROM fupin_register.compiled_standard c JOIN standard USING (standard_id) WHERE purpose = 'exit' AND subject = 'household';
SELECT pg_temp.reads('SELECT verdict, basis, missing_facts, income_line, income_margin FROM fupin_register.household_verdict');
SELECT 'security_barrier=true' = ANY (reloptions) AS keeps_its_barrier, obj_description(oid) IS NOT NULL AS and_its_comment FROM pg_class WHERE oid = 'fupin_register.household_verdict_now'::regclass;

-- A county's own standard asks for a helper too, a fact that nothing written into the view reads.  The answers are right at once.
INSERT INTO organisation (organisation_id, division, name_zh, name_en) VALUES ('test.office', '441202', '样例', 'sample');
INSERT INTO document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('TEST-2019', '样例〔2019〕1号', 'test.office', '441202', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en)
VALUES ('TEST-2019.household.exit', 'TEST-2019', '441202', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO criterion (standard_id, position, name, condition, label_zh, label_en) VALUES
    ('TEST-2019.household.exit', 1, 'income', 'income_per_capita >= 8000', '样例', 'sample'),
    ('TEST-2019.household.exit', 2, 'helper', 'helper_assigned', '样例', 'sample');
UPDATE fupin_register.household_year SET facts = '{"helper_assigned": true}' WHERE household_id = 'BELOW';
-- A deadline's scope asks for it too, which no shipped scope does: the fact is worked out at once.
CREATE VIEW pg_temp.owing AS SELECT subject_id, applies FROM fupin_register.deadline_subject WHERE deadline_id = 'TEST-2019.report' ORDER BY subject_id;
SELECT pg_temp.reads($$SELECT facts FROM fupin_register.deadline_fact WHERE subject_kind = 'household'$$) AS deadlines_read,
       pg_temp.reads($$SELECT facts FROM fupin_register.duty_fact WHERE subject_kind = 'household'$$) AS duties_read;
INSERT INTO deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en)
VALUES ('TEST-2019.report', 'TEST-2019', '441202', 'test_report', 'household', '[2019-01-01,2020-01-01)', '2019-12-31', 'household_plan_made', 'helper_assigned', '样例', 'sample'),
       -- a fact that is no column
       ('TEST-2019.gaps', 'TEST-2019', '441202', 'test_gaps', 'household', '[2019-01-01,2020-01-01)', '2019-12-31', 'household_plan_made', 'open_gaps = 0', '样例', 'sample');
SELECT * FROM pg_temp.owing;
SELECT pg_temp.reads($$SELECT facts FROM fupin_register.deadline_fact WHERE subject_kind = 'household'$$) AS deadlines_read,
       pg_temp.reads($$SELECT facts FROM fupin_register.duty_fact WHERE subject_kind = 'household'$$) AS duties_read;
CREATE VIEW pg_temp.own AS SELECT household_id, verdict, missing_facts, income_line, income_margin FROM pg_temp.verdict() WHERE year = 2019 AND standard_id = 'TEST-2019.household.exit' ORDER BY household_id;
SELECT * FROM pg_temp.own;
SELECT * FROM pg_temp.stale();
SELECT pg_temp.reads('SELECT verdict FROM fupin_register.household_verdict');
-- The year before, and everybody else, as they were.
SELECT count(*) AS answers, count(*) FILTER (WHERE b IS DISTINCT FROM v) AS changed
  FROM before b FULL JOIN pg_temp.verdict() v USING (household_id, year)
 WHERE v.standard_id IS DISTINCT FROM 'TEST-2019.household.exit';
SELECT finding_class_label, severity, division_code, catalogue_object, citation, other_object, message, message_en FROM fupin_report.catalogue_finding WHERE finding_class = 'stale_compilation';

CALL fupin_register.compile_standards();
SELECT * FROM pg_temp.own;
SELECT * FROM pg_temp.stale();
SELECT pg_temp.reads('SELECT verdict FROM fupin_register.household_verdict');
SELECT * FROM pg_temp.owing;
-- What a column does not say the long tail may, whether or not a scope names any of it.
UPDATE fupin_register.household_year SET dibao = NULL, facts = facts || '{"dibao": true, "open_gaps": 0}' WHERE household_id = 'BELOW';
SELECT 'deadline' AS of, facts -> 'dibao' AS dibao, facts -> 'open_gaps' AS open_gaps FROM fupin_register.deadline_fact WHERE subject_kind = 'household' AND subject_id = 'BELOW' AND year = 2019
 UNION ALL
SELECT 'duty', facts -> 'dibao', facts -> 'open_gaps' FROM fupin_register.duty_fact WHERE subject_kind = 'household' AND subject_id = 'BELOW' AND year = 2019;
SELECT subject_id, applies FROM fupin_register.deadline_subject WHERE deadline_id = 'TEST-2019.gaps' ORDER BY subject_id;
UPDATE fupin_register.household_year SET facts = facts - '{dibao,open_gaps}'::text[] WHERE household_id = 'BELOW';
SELECT pg_temp.reads($$SELECT facts FROM fupin_register.deadline_fact WHERE subject_kind = 'household'$$) AS deadlines_read,
       pg_temp.reads($$SELECT facts FROM fupin_register.duty_fact WHERE subject_kind = 'household'$$) AS duties_read;

-- Changed: one yuan more than BELOW has.
UPDATE criterion SET condition = 'income_per_capita >= 8001' WHERE standard_id = 'TEST-2019.household.exit' AND name = 'income';
SELECT * FROM pg_temp.own;
SELECT * FROM pg_temp.stale();
-- Disabled: none governs there any more, the province's does not come back.
UPDATE standard SET disabled = true WHERE standard_id = 'TEST-2019.household.exit';
SELECT household_id, standard_id, verdict FROM pg_temp.verdict() WHERE year = 2019 AND household_id IN ('ABOVE', 'BELOW', 'OPEN') ORDER BY household_id;
SELECT * FROM pg_temp.stale();
-- Deleted: the answers from before, of the old literals still there.
DELETE FROM standard WHERE standard_id = 'TEST-2019.household.exit';
UPDATE fupin_register.household_year SET facts = '{}' WHERE household_id = 'BELOW';
SELECT count(*) AS answers, count(*) FILTER (WHERE b IS DISTINCT FROM v) AS changed FROM before b FULL JOIN pg_temp.verdict() v USING (household_id, year);
SELECT catalogue_object, citation, message FROM fupin_report.catalogue_finding WHERE finding_class = 'stale_compilation';
CALL fupin_register.compile_standards();
SELECT * FROM pg_temp.stale();

-- Only the owner.
CREATE ROLE regress_admin;
CALL fupin_register.grant_admin('regress_admin');
SET LOCAL ROLE regress_admin;
SELECT code, message FROM pg_temp.refused('CALL fupin_register.compile_standards()');
RESET ROLE;
-- A member who moved within the home and has facts of the year in both villages is asked once, where they live now.
SELECT pg_temp.household('ELSEWHERE', '441202001003', 2019, '9000', 1, '{}') \g /dev/null
SELECT person_id AS mover FROM fupin_register.person WHERE household_id = 'ABOVE' \gset
UPDATE fupin_register.person SET left_on = '2019-03-01' WHERE person_id = :'mover';
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, joined_on)
VALUES (:'mover', 'ELSEWHERE', '441202001003', '样例', 'not_collected', '2019-03-01');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year) VALUES (:'mover', 'ELSEWHERE', '441202001003', 2019);
INSERT INTO deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en)
VALUES ('TEST-2019.member', 'TEST-2019', '441202', 'test_member', 'person', '[2019-01-01,2020-01-01)', '2019-12-31', 'household_plan_made', 'year is known', '样例', 'sample');
SELECT division, count(*), bool_and(applies) AS applies FROM fupin_register.deadline_subject WHERE deadline_id = 'TEST-2019.member' AND subject_id = :'mover' GROUP BY division ORDER BY division;
-- And a standing number is missing for them once.
INSERT INTO duty (duty_id, document_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid, title_zh, title_en)
VALUES ('TEST-2019.helper', 'TEST-2019', '441202', 'test_helper', 'person', 'year is known', 'standing', 'official', 'helper', '>= 1 subjects', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during)
VALUES ('HELPER', '441202001003', 'official', 'HELPER', 'village', '441202001003', 'helper', '[2019-01-01,)');
SELECT count(*) > 0 AS any, count(*) = count(DISTINCT (actor_id, first_on)) AS once FROM fupin_register.holding_gap WHERE duty_id = 'TEST-2019.helper' AND actor_id = :'mover';
ROLLBACK;
