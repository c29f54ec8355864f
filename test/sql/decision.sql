-- Decisions: what they need, what they record, what follows, and that nothing of it can be changed unseen.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report.sql
\i test/include/attempt.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
SELECT adopt_parameter('460108', 'poverty_line', '[2019-01-01,2020-01-01)', 3800, '元/人年', '样例〔2019〕1号', '样例') \g /dev/null
-- Meilan B: the line is 3800, and must be exceeded.  Two people each; all but what is said is met.
SELECT pg_temp.household(id, '460108101201', 2019, incomes, 2, said::jsonb)
  FROM (VALUES ('GOOD', '10400', '{}'), ('ALSO', '10400', '{}'), ('WATER', '10400', '{"water": null}'), ('LINE', '7600', '{}'), ('HOUSE', '10400', '{"grade": "D", "insured": null}'),
               ('OUT', '10400', '{"status": "exited"}'), ('BACK', '7000', '{"status": "exited"}'), ('ASKS', '7000', '{"status": "candidate"}'), ('RICH', '10400', '{"status": "candidate"}'),
               ('PAST', '10400', '{"status": "exited"}')) h (id, incomes, said) \g /dev/null
SELECT pg_temp.household('FAR', '460108102201', 2019, '10400', 2) \g /dev/null
INSERT INTO fupin_register.area (division, poor_county) VALUES ('460108', true), ('460107', false);
UPDATE fupin_register.village SET poor_village = true;
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on) SELECT household_id, division, 1, 'registered', '2016-03-01' FROM fupin_register.household WHERE household_id IN ('GOOD', 'WATER', 'LINE');
CREATE FUNCTION pg_temp.exits(id text, said text DEFAULT '') RETURNS text LANGUAGE sql AS $$
    SELECT format('CALL fupin_register.decide(''household'', %L, ''exited'', ''2019-12-20'', reviewed_on => ''2019-11-20'', publicity_from => ''2019-12-01'', publicity_until => ''2019-12-10'', objections => 0%s)', id, said)
$$;
\i test/include/analyze.sql

-- HAOJIANG-2017-4.3-f, Meilan B: what is refused.  The procedure cannot be gone against, the verdict for a reason and with a paper.
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('all met',                        pg_temp.exits('GOOD')),
    ('water unknown',                  pg_temp.exits('WATER')),
    ('3800.00 does not exceed it',     pg_temp.exits('LINE')),
    ('false settles it',               pg_temp.exits('HOUSE')),
    ('a reason alone',                 pg_temp.exits('WATER', $$, reason => '水厂已通水'$$)),
    ('a paper alone',                  pg_temp.exits('WATER', $$, document_no => '样例〔2019〕9号'$$)),
    ('a reason and a paper',           pg_temp.exits('WATER', $$, reason => '水厂已通水', document_no => '样例〔2019〕9号'$$)),
    ('no review',                      $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0, reason => 'x', document_no => 'x')$$),
    ('reviewed the day after',         $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', reviewed_on => '2019-12-21', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0)$$),
    ('no publicity',                   $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', reviewed_on => '2019-11-20', objections => 0)$$),
    ('its last day',                   $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-10', reviewed_on => '2019-11-20', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0)$$),
    ('the day after it',               $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-11', reviewed_on => '2019-11-20', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0)$$),
    ('objections unknown',             $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', reviewed_on => '2019-11-20', publicity_from => '2019-12-01', publicity_until => '2019-12-10')$$),
    ('one objection stands',           $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', reviewed_on => '2019-11-20', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 1)$$),
    ('made public before the review',  $$CALL fupin_register.decide('household', 'GOOD', 'exited', '2019-12-20', reviewed_on => '2019-12-05', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0)$$),
    ('tomorrow',                       replace(pg_temp.exits('GOOD'), '2019-12-20', '2020-01-01')),
    ('no facts of the year',           pg_temp.exits('GOOD', ', year => 2018')),
    ('nobody',                         pg_temp.exits('NOBODY')),
    ('a state that allows no exit',    pg_temp.exits('OUT')),
    ('no such outcome',                $$CALL fupin_register.decide('household', 'GOOD', 'promoted')$$),
    -- SHANGQIU-2018-4-a: who fell back enters, who did not stays out
    ('returned, and is below',         $$CALL fupin_register.decide('household', 'BACK', 'returned')$$),
    ('returned, and is not',           $$CALL fupin_register.decide('household', 'OUT', 'returned')$$),
    ('applies, and is below',          $$CALL fupin_register.decide('household', 'ASKS', 'registered', reviewed_on => '2019-12-01')$$),
    ('without a visit',                $$CALL fupin_register.decide('household', 'ASKS', 'registered')$$),
    ('applies, and is not',            $$CALL fupin_register.decide('household', 'RICH', 'registered', reviewed_on => '2019-12-01')$$),
    ('and is refused',                 $$CALL fupin_register.decide('household', 'RICH', 'refused')$$),
    -- MEILAN-2019-18-4b, 18-4c: the guards of the steps
    ('removed without its review',     $$CALL fupin_register.decide('household', 'GOOD', 'removed', reviewed_on => '2019-12-01', reason => 'x', document_no => 'x')$$),
    ('suspended on two grounds',       $$CALL fupin_register.decide('household', 'OUT', 'aid_suspended', reviewed_on => '2019-12-01', given_facts => '{"ability_improved": true, "stable": true}', reason => 'x', document_no => 'x')$$),
    ('on three',                       $$CALL fupin_register.decide('household', 'OUT', 'aid_suspended', reviewed_on => '2019-12-01', given_facts => '{"ability_improved": true, "stable": true, "strong_complaint": true}')$$),
    ('resumed, never suspended',       $$CALL fupin_register.decide('household', 'OUT', 'resumed')$$),
    -- corrections
    ('corrected, but what',            $$CALL fupin_register.decide('household', 'OUT', 'corrected', document_no => 'x')$$),
    ('another''s',                     pg_temp.exits('GOOD') || $$; CALL fupin_register.decide('household', 'OUT', 'corrected', document_no => 'x', corrects_no => 1)$$),
    ('its own',                        pg_temp.exits('GOOD') || $$; CALL fupin_register.decide('household', 'GOOD', 'corrected', document_no => 'x', corrects_no => 1)$$),
    ('without a paper',                pg_temp.exits('GOOD') || $$; CALL fupin_register.decide('household', 'GOOD', 'corrected', corrects_no => 1)$$),
    -- places
    ('a village of another code',      $$CALL fupin_register.decide('village', '460108101299', 'exited', document_no => 'x')$$),
    ('a county by the line',           $$CALL fupin_register.decide('county', '460108', 'exited', document_no => 'x', reviewed_on => '2019-12-01', publicity_from => '2019-12-01', publicity_until => '2019-12-10', objections => 0)$$),
    ('a county that was never poor',   $$CALL fupin_register.decide('county', '460107', 'exited', document_no => 'x')$$),
    -- decisions of the past
    ('from nowhere',                   $$CALL fupin_register.decide('household', 'PAST', 'exited', '2017-12-20', evidence => 'none')$$),
    ('from an archive',                $$CALL fupin_register.decide('household', 'PAST', 'exited', '2017-12-20', evidence => 'none', reason => '档案')$$)
  ) cases (rule, statement);

-- One decision: the register says all but what the officer says, whatever else is claimed.
INSERT INTO fupin_register.decision (county, decision_no, subject_kind, subject_id, division, outcome, decided_on, document_no, reviewed_on, reviewed_by, publicity_from, publicity_until, objections, decided_by,
                                     verdict, passed, basis, is_contrary, recorded_by, hash, facts)
VALUES ('110101', 77, 'household', 'GOOD', '460108102201', 'exited', '2019-12-20', '样例〔2019〕20号', '2019-11-20', '样例村民代表会议', '2019-12-01', '2019-12-10', 0, '样例区扶贫开发领导小组',
        '-------', false, 'unverified', true, 'nobody', '\x00', '{}');
SELECT county, decision_no, division, year, evidence, from_status, standard_id, verdict, passed, basis, is_provisional, is_contrary, rule_id, recorded_by = session_user AS mine FROM fupin_register.decision;
SELECT params, param_status, facts ->> 'income_per_capita' AS income, facts ? 'params' AS doubled, jsonb_array_length(explanation) AS criteria, explanation -> 0 ->> 'margin' AS margin, length(hash) AS hash FROM fupin_register.decision;
SELECT step_no, from_status, to_status, happened_on, document_no, decision_county, decision_no FROM fupin_register.status_event WHERE household_id = 'GOOD' ORDER BY step_no;
SELECT status FROM fupin_register.household_year WHERE household_id = 'GOOD';
-- A household without steps begins its chain where its year stands; one against the verdict is marked, and provisional while water is unknown.
CALL fupin_register.decide('household', 'WATER', 'exited', '2019-12-20', '样例〔2019〕9号', '2019-11-20', '样例', '2019-12-01', '2019-12-10', 0, '样例', '水厂已通水');
CALL fupin_register.decide('household', 'BACK', 'returned', '2019-12-25');
CALL fupin_register.decide('household', 'BACK', 'registered', '2019-12-28', reviewed_on => '2019-12-26');
CALL fupin_register.decide('household', 'OUT', 'aid_suspended', '2019-12-20', reviewed_on => '2019-12-01', given_facts => '{"ability_improved": true, "stable": true, "strong_complaint": true}');
CALL fupin_register.decide('household', 'OUT', 'resumed', '2019-12-30');
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result) VALUES ('LINE', '460108101201', 1, '2019-12-02', 'complaint', 'not_qualified');
CALL fupin_register.decide('household', 'LINE', 'removed', '2019-12-30');
CALL fupin_register.decide('household', 'PAST', 'exited', '2017-12-20', evidence => 'none', reason => '档案');
CALL fupin_register.decide('household', 'PAST', 'exited', '2019-06-20', evidence => 'reconstructed', reason => '档案');
CALL fupin_register.decide('household', 'GOOD', 'corrected', '2019-12-30', '样例〔2019〕21号', corrects_no => 1, reason => '文号有误');
SELECT decision_no, subject_id, outcome, evidence, from_status, verdict, passed, is_provisional AS prov, is_contrary AS contrary, reviewed_on, corrects_no, rule_id FROM fupin_register.decision ORDER BY decision_no;
SELECT household_id, string_agg(to_status || CASE WHEN is_reconstructed THEN '*' ELSE '' END || COALESCE(' ' || decision_no, ''), ', ' ORDER BY step_no) AS chain FROM fupin_register.status_event WHERE household_id IN ('WATER', 'BACK', 'OUT', 'LINE', 'PAST', 'GOOD') GROUP BY 1 ORDER BY 1;
SELECT subject_code, doubtful_value FROM fupin_report.doubtful_data WHERE data_check_code = 'household.stored.status';
-- Villages and counties: their papers ask for facts that the place has, or for nothing.
INSERT INTO fupin_register.area_year (division, year) VALUES ('460108', 2019);
INSERT INTO fupin_register.village_year (division, year, facts) SELECT division, 2019, '{"exit_standard_met": true}' FROM fupin_register.village;
SELECT pg_temp.attempt($$CALL fupin_register.decide('county', '460108', 'exited', '2019-12-20', 'x', '2019-12-01', 'x', '2019-12-01', '2019-12-10', 0)$$) AS no_standard;
-- A rule of the county's own that names no paper refuses like any other, and so does an outcome for which there is none.
SAVEPOINT own_rule;
UPDATE fupin_register.decision_rule SET rule_id = NULL WHERE subject_kind = 'village' AND outcome = 'exited';
SELECT pg_temp.attempt($$CALL fupin_register.decide('village', '460108101201', 'exited', '2019-12-20', 'x')$$) AS no_review;
SELECT pg_temp.attempt($$CALL fupin_register.decide('village', '460108101201', 'aid_suspended', '2019-12-20', 'x')$$) AS no_rule;
ROLLBACK TO SAVEPOINT own_rule;
CALL fupin_register.decide('village', '460108101201', 'exited', '2019-12-20', '样例〔2019〕30号', '2019-12-01', '样例', '2019-12-01', '2019-12-10', 0);
SELECT division, poor_village, exited_on FROM fupin_register.village ORDER BY division;
SELECT pg_temp.attempt($$CALL fupin_register.decide('village', '460108101201', 'exited', '2019-12-21', 'x')$$) AS again, pg_temp.attempt($$CALL fupin_register.decide('village', '460108101201', 'returned', '2019-12-21', 'x')$$) AS returned;
CALL fupin_register.decide('county', '460108', 'exited', '2019-12-20', '样例〔2019〕31号', '2019-12-01', '样例', '2019-12-01', '2019-12-10', 0, reason => '省批准');
SELECT exited_on FROM fupin_register.area WHERE division OPERATOR(fupin.=) '460108';
SELECT * FROM fupin_register.verify_decisions();

-- What else is decided of a place (SHANGQIU-2018-4-a): it enters and falls back on a verdict that is not met, an unknown one lets nobody out, and help is suspended for
-- households only (MEILAN-2019-18-4c).  A rule that a county makes without a paper binds as others do.
SAVEPOINT places;
INSERT INTO fupin_register.village (division, poor_village) VALUES ('460108101203', false), ('460108101204', true), ('460108101205', NULL);
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('460108101203', 2019, '{"exit_standard_met": false}'), ('460108101204', 2019, '{}'), ('460108101205', 2019, '{}');
UPDATE fupin_register.village_year SET facts = '{"exit_standard_met": false}' WHERE division = '460108101201';
INSERT INTO fupin_register.decision_rule (place, subject_kind, outcome, from_status, path, purpose, wanted, needs_review, needs_publicity, needs_document) VALUES
    ('460108', 'village', 'resumed', 'registered', '{}', NULL, NULL, true, false, false);
SELECT right(id, 3) AS id, outcome, pg_temp.attempt(format($$CALL fupin_register.decide(%L, %L, %L, '2019-12-30', %s)$$, kind, id, outcome, said)) AS answer
  FROM (VALUES
    (1,  'village', '460108101203', 'registered',    $$'x'$$),
    (2,  'village', '460108101203', 'registered',    'NULL'),
    (3,  'village', '460108101203', 'refused',       $$'x'$$),
    (4,  'village', '460108102201', 'registered',    $$'x'$$),
    (5,  'village', '460108101204', 'refused',       $$'x'$$),
    (6,  'village', '460108101204', 'exited',        $$'x', '2019-12-01', 'x', '2019-12-01', '2019-12-10', 0$$),
    (7,  'village', '460108101205', 'exited',        $$'x', '2019-12-01', 'x', '2019-12-01', '2019-12-10', 0$$),
    (8,  'village', '460108101204', 'removed',       $$'x'$$),
    (9,  'village', '460108101201', 'returned',      $$'x'$$),
    (10, 'village', '460108101204', 'aid_suspended', $$'x'$$),
    (11, 'village', '460108101204', 'resumed',       $$'x'$$),
    (12, 'village', '460108101204', 'resumed',       $$'x', '2019-12-30'$$),
    (13, 'county',  '460108',       'aid_suspended', $$'x'$$),
    (14, 'county',  '460107',       'registered',    $$'x'$$)
  ) cases (number, kind, id, outcome, said)
 ORDER BY number;
CALL fupin_register.decide('village', '460108101203', 'registered', '2019-12-30', 'x');
CALL fupin_register.decide('village', '460108101204', 'removed', '2019-12-30', 'x');
CALL fupin_register.decide('village', '460108101201', 'returned', '2019-12-30', 'x');
UPDATE fupin_register.village_year SET facts = '{"exit_standard_met": true}' WHERE division = '460108101203';
SELECT right(subject_id, 3) AS id, outcome, from_status, verdict, passed, is_provisional, poor_village, exited_on, is_data_moved, verdict_now
  FROM fupin_register.decision
  JOIN fupin_register.village ON village.division::text = subject_id
  LEFT JOIN (SELECT county, decision_no, is_data_moved, verdict_now FROM fupin_register.decision_replay) replay USING (county, decision_no)
 WHERE subject_kind = 'village' ORDER BY decision_no;
ROLLBACK TO SAVEPOINT places;

-- Nobody changes a decision, not even the owner.
SELECT rule, pg_temp.attempt(statement) AS answer FROM (VALUES
    ('change', 'UPDATE fupin_register.decision SET reason = reason'), ('delete', 'DELETE FROM fupin_register.decision WHERE decision_no = 2'), ('empty', 'TRUNCATE fupin_register.decision')) cases (rule, statement);
-- What is hashed depends on no setting.
CREATE TEMPORARY TABLE said AS SELECT decision_no, md5(fupin_register.decision_text(decision)) AS text FROM fupin_register.decision;
SET LOCAL datestyle = 'SQL, DMY'; SET LOCAL timezone = 'Asia/Shanghai'; SET LOCAL extra_float_digits = -10; SET LOCAL bytea_output = 'escape'; SET LOCAL intervalstyle = 'iso_8601'; SET LOCAL lc_numeric = 'C';
SELECT count(*) AS changed FROM said JOIN fupin_register.decision USING (decision_no) WHERE text <> md5(fupin_register.decision_text(decision));
SELECT count(*) AS problems FROM fupin_register.verify_decisions();
SET LOCAL datestyle = ISO;
-- Who switches the triggers off is found out: one field, a row in the middle, the last row, the last two, two rows exchanged, a row brought in, the end of the chain.
CREATE FUNCTION pg_temp.tamper(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    SET LOCAL session_replication_role = replica;
    EXECUTE statement;
    SET LOCAL session_replication_role = origin;
    SELECT string_agg(county || '/' || decision_no || ' ' || problem, ', ' ORDER BY county, decision_no, problem) INTO answer FROM fupin_register.verify_decisions();
    RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = COALESCE(answer, 'nothing');
EXCEPTION WHEN SQLSTATE 'FP000' THEN
    RETURN SQLERRM;
END
$$;
SELECT done, pg_temp.tamper(statement) AS found FROM (VALUES
    ('nothing',              'SELECT'),
    ('a fact',               $$UPDATE fupin_register.decision SET facts = facts || '{"water_secure": true}' WHERE decision_no = 2$$),
    ('a mark taken off',     'UPDATE fupin_register.decision SET is_contrary = false WHERE decision_no = 2'),
    ('a cent',               $$UPDATE fupin_register.decision SET facts = facts || '{"income_total": 10400.01}' WHERE decision_no = 1$$),
    ('a day',                'UPDATE fupin_register.decision SET decided_on = decided_on - 1 WHERE decision_no = 1'),
    ('its hash with it',     $$UPDATE fupin_register.decision SET reason = 'x' WHERE decision_no = 3; UPDATE fupin_register.decision d SET hash = sha256(convert_to(fupin_register.decision_text(d), 'UTF8')) WHERE decision_no = 3$$),
    ('one in the middle',    'DELETE FROM fupin_register.decision WHERE decision_no = 8'),
    ('the last',             'DELETE FROM fupin_register.decision WHERE decision_no = 12'),
    ('the last two',         'DELETE FROM fupin_register.decision WHERE decision_no >= 11'),
    ('all',                  'DELETE FROM fupin_register.decision'),
    ('two exchanged',        'UPDATE fupin_register.decision SET decision_no = CASE decision_no WHEN 8 THEN 109 ELSE 108 END WHERE decision_no IN (8, 9); UPDATE fupin_register.decision SET decision_no = decision_no - 100 WHERE decision_no > 100'),
    ('one brought in',       $$INSERT INTO fupin_register.decision (county, decision_no, subject_kind, subject_id, division, outcome, decided_on, as_of, recorded_by, recorded_at) VALUES ('460108', 13, 'household', 'FAR', '460108102201', 'exited', '2019-12-20', '2019-12-31', 'x', '2019-12-31')$$),
    ('the end moved',        'UPDATE fupin_register.decision_chain SET decisions = 11, hash = (SELECT hash FROM fupin_register.decision WHERE decision_no = 11)'),
    ('the last and its end', 'DELETE FROM fupin_register.decision WHERE decision_no >= 7; UPDATE fupin_register.decision_chain SET decisions = 6, hash = (SELECT hash FROM fupin_register.decision WHERE decision_no = 6)')
  ) cases (done, statement);

-- Asked again: nothing moved; then the data, the law, and the program, each alone.
CREATE FUNCTION pg_temp.replayed() RETURNS TABLE (no bigint, subject text, verdict text, code boolean, law boolean, data boolean, by_law text, by_data text, now text) LANGUAGE sql AS $$
    SELECT decision_no, subject_id, verdict, is_code_moved, is_law_moved, is_data_moved, verdict_by_law, verdict_by_data, verdict_now FROM fupin_register.decision_replay ORDER BY county, decision_no
$$;
SELECT * FROM pg_temp.replayed();
SAVEPOINT moved;
UPDATE fupin_register.household_year SET water_secure = true WHERE household_id = 'WATER';
UPDATE fupin_register.income_item SET revenue = 7600 WHERE household_id = 'GOOD';
UPDATE fupin_register.household_year SET dibao = true WHERE household_id = 'OUT';   -- nothing that the criteria read
SELECT * FROM pg_temp.replayed() WHERE data;
ROLLBACK TO SAVEPOINT moved;
UPDATE fupin.parameter SET value = 5200 WHERE key = 'poverty_line' AND NOT shipped;
SELECT * FROM pg_temp.replayed() WHERE law;
ROLLBACK TO SAVEPOINT moved;
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES ('T.household.exit', 'MEILAN-2019', '460108101', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例镇', 'a town');
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en, strength) VALUES ('T.household.exit', 1, 'income', 'income_per_capita > $poverty_line', '收入', 'income', 'must');
SELECT * FROM pg_temp.replayed() WHERE law;
ROLLBACK TO SAVEPOINT moved;
SET LOCAL session_replication_role = replica;
UPDATE fupin_register.decision SET verdict = '+++++++' WHERE decision_no = 2;
SET LOCAL session_replication_role = origin;
SELECT * FROM pg_temp.replayed() WHERE code;
SELECT decision_key, is_answer_moved, code_moved_label, law_moved_label, data_moved_label FROM fupin_report.decision_replay WHERE is_code_moved;
ROLLBACK TO SAVEPOINT moved;

-- ZHAOQING-2018-1.2-a: 8,699 is an estimate; who left on it is provisional until 45% of the published income is known: 19,331.67 makes the line 8,699.2515.
SELECT pg_temp.household(id, '441202001002', 2019, incomes, 2) FROM (VALUES ('Z8699', '17398.00'), ('Z8699.26', '17398.52'), ('Z9000', '18000.00')) h (id, incomes) \g /dev/null
SELECT pg_temp.attempt($$CALL fupin_register.decide_all('441202001002', 'removed')$$) AS not_by_a_verdict, pg_temp.attempt($$CALL fupin_register.decide_all('441202001002', 'exited', '2019-12-20')$$) AS no_procedure;
UPDATE fupin_register.household_year SET housing_grade = NULL WHERE household_id = 'Z9000';
CALL fupin_register.decide_all('441202001002', 'exited', '2019-12-20', '样例〔2019〕40号', '2019-11-20', '样例', '2019-12-01', '2019-12-10', 0);
SELECT county, decision_no, subject_id, verdict, basis, is_provisional, params FROM fupin_register.decision WHERE county OPERATOR(fupin.=) '441202' ORDER BY decision_no;
SELECT decision_key, subject_id, review_state, waiting_for FROM fupin_register.decision_review ORDER BY 1;
SELECT decision_key, subject_id, passed_then, passed_under FROM fupin_register.decisions_under('reference_income', 19331.67);
SELECT decision_key, subject_id, passed_then, passed_under FROM fupin_register.decisions_under('reference_income', 19331.11);   -- 45% of it are 8,698.9995
SELECT adopt_parameter('441200', 'reference_income', '[2019-01-01,2020-01-01)', 19331.67, '元/人年', '样例统计公报', '样例') \g /dev/null
SELECT decision_key, subject_id, passed, basis, review_state, passed_by_law, basis_by_law, waiting_for FROM fupin_register.decision_review ORDER BY 1;
SELECT decision_key, review_state_label, waiting_for_label, is_passed, is_passed_by_law FROM fupin_report.decision_review ORDER BY 1;
SELECT subject_code, passed_label, provisional_label FROM fupin_report.decision WHERE decision_key LIKE '441202/%' ORDER BY 1;   -- and never rewritten
-- HAOJIANG-2017-1.2-b: there the entry is asked by the register's own line of 4,000 yuan at prices of 2014, and no more exceeds it.
SELECT criteria FROM fupin.standard_criteria WHERE standard_id = 'HAOJIANG-2017.household.register';
SET LOCAL fupin.as_of = '2018-06-30';
SELECT pg_temp.household(id, '440512001001', 2018, incomes, 1, '{"status": "surveyed"}') FROM (VALUES ('H3999', '3999.99'), ('H4000', '4000.00')) h (id, incomes) \g /dev/null
SELECT pg_temp.attempt($$CALL fupin_register.decide('household', 'H3999', 'registered', reviewed_on => '2018-06-01')$$) AS no_index;
SELECT count(adopt_parameter('440512', 'rural_price_index', daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)), 100, '上年=100', '样例', '样例')) FROM generate_series(2015, 2018) year \g /dev/null
SELECT id, pg_temp.attempt(format($$CALL fupin_register.decide('household', %L, %L, reviewed_on => '2018-06-01')$$, id, outcome)) AS answer, outcome FROM (VALUES ('H3999'), ('H4000')) h (id), (VALUES ('registered'), ('refused')) o (outcome);

-- In the household's file, and in the report.
SET LOCAL fupin.as_of = '2019-12-31';
SELECT file_date, file_kind_label, file_code_label, detail, rule_id FROM fupin_report.household_file WHERE household_code IN ('GOOD', 'LINE') AND file_kind IN ('decision', 'review') ORDER BY household_file_key;
SELECT decision_key, subject_name, decision_outcome_label, decision_date, unknown_label, contrary_label, decision_reason, decision_evidence_label, corrected_label, corrected_decision_key FROM fupin_report.decision WHERE county_code = '460108' ORDER BY decision_date, decision_key;

-- Who may: an officer of the village in the village, through the chain of a county that is not the officer's; nobody else's numbers, and no row by hand.
CREATE ROLE decides; CREATE ROLE elsewhere; CREATE ROLE audits; CREATE ROLE reads;
CALL fupin_register.grant_officer('decides', '460108101201'); CALL fupin_register.grant_officer('elsewhere', '441202'); CALL fupin_register.grant_auditor('audits'); CALL fupin_register.grant_reader('reads');
CREATE FUNCTION pg_temp.as_role(role name, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    IF statement LIKE 'SELECT%' THEN
        EXECUTE statement INTO result;
    ELSE
        EXECUTE statement;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = COALESCE(result, 'done');
EXCEPTION WHEN OTHERS THEN
    RETURN CASE SQLSTATE WHEN 'FP000' THEN SQLERRM ELSE SQLSTATE END;
END
$$;
SELECT role, statement, pg_temp.as_role(role, statement) AS answer FROM (VALUES
    ('decides',   pg_temp.exits('ALSO')),
    ('elsewhere', pg_temp.exits('ALSO')),
    ('audits',    pg_temp.exits('ALSO')),
    ('reads',     pg_temp.exits('ALSO')),
    ('decides',   pg_temp.exits('FAR')),
    ('decides',   $$INSERT INTO fupin_register.decision (subject_kind, subject_id, outcome, decided_on, passed, verdict) VALUES ('household', 'HOUSE', 'exited', '2019-12-31', true, '+')$$),
    ('decides',   $$INSERT INTO fupin_register.household_year (household_id, division, year) VALUES ('ALSO', '460108101201', 2018); CALL fupin_register.split_household('ALSO', 'ALSO-2', '{ALSO/2}', '2019-12-01', 'ALSO/2')$$),
    ('decides',   $$CALL fupin_register.move_household('ALSO', '460108102201', '2019-12-01')$$),
    ('decides',   $$CALL fupin_register.load_sample()$$),
    ('decides',   'UPDATE fupin_register.decision SET reason = NULL'),
    ('decides',   'UPDATE fupin_register.decision_chain SET decisions = 0'),
    ('decides',   'DELETE FROM fupin_register.decision'),
    ('decides',   'SELECT count(DISTINCT division) FROM fupin_register.decision'),
    ('elsewhere', 'SELECT string_agg(DISTINCT county::text, '','') FROM fupin_register.decision'),
    ('audits',    'SELECT string_agg(DISTINCT county::text, '','') FROM fupin_register.decision'),
    ('audits',    'SELECT count(*) FROM fupin_register.verify_decisions()'),
    ('reads',     'SELECT count(*) FROM fupin_register.decision'),
    ('reads',     'SELECT count(DISTINCT subject_name) FROM fupin_report.decision WHERE subject_kind = ''household'' AND subject_name !~ ''^样\*+$'''),
    -- the triggers that run as the owner serve no other table
    ('decides',   'CREATE TEMPORARY TABLE mine (county fupin.division, decision_no bigint); CREATE TRIGGER number BEFORE INSERT ON mine FOR EACH ROW EXECUTE FUNCTION fupin_register.number_decision(); INSERT INTO mine VALUES (''460108'', 1)'),
    ('decides',   'CREATE TEMPORARY TABLE mine (county fupin.division, decision_no bigint); CREATE TRIGGER seal AFTER INSERT ON mine REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.seal_decisions(); INSERT INTO mine VALUES (''460108'', 1)')
  ) cases (role, statement);
-- A decision that says it is of the past is asked for nothing.  Where the register could have asked, an auditor finds it: it is of the day of its entry (2019-12-31), or
-- not before the first decision that the county computed (2019-12-20, of GOOD; 441621 has none).
SELECT pg_temp.household(id, '441621101201', 2019, '10400', 2) FROM unnest('{E30,E31,E31R}'::text[]) id \g /dev/null
SELECT pg_temp.household(id, '460108101201', 2019, '10400', 2) FROM unnest('{M19,M20,M20R}'::text[]) id \g /dev/null
CALL fupin_register.decide('household', 'E30', 'exited', '2019-12-30', evidence => 'none', reason => '档案');
CALL fupin_register.decide('household', 'E31', 'exited', '2019-12-31', evidence => 'none', reason => '档案');
CALL fupin_register.decide('household', 'E31R', 'exited', '2019-12-31', evidence => 'reconstructed', reason => '档案');
CALL fupin_register.decide('household', 'M19', 'exited', '2019-12-19', evidence => 'none', reason => '档案');
CALL fupin_register.decide('household', 'M20', 'exited', '2019-12-20', evidence => 'none', reason => '档案');
CALL fupin_register.decide('household', 'M20R', 'exited', '2019-12-20', evidence => 'reconstructed', reason => '档案');
SELECT county_code, subject_code, decision_date, decision_evidence_label, is_unchecked, unchecked_label FROM fupin_report.decision WHERE decision_evidence <> 'computed' ORDER BY subject_code;
SELECT count(*) FROM fupin_report.decision WHERE decision_evidence = 'computed' AND is_unchecked IS NOT false;
-- a clock set ahead hides nothing, as the day of the entry is known
SET LOCAL fupin.as_of = '2099-12-31';
SELECT pg_temp.household('LATE', '460107101201', 2019, '10400', 2) \g /dev/null
DO $$ BEGIN
    CALL fupin_register.decide('household', 'LATE', 'exited', (now() AT TIME ZONE 'Asia/Shanghai')::date, evidence => 'none', reason => '档案');
END $$;
SELECT is_unchecked FROM fupin_report.decision WHERE subject_code = 'LATE';
ROLLBACK;
