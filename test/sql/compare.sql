-- The register against other sources, its completeness and its rates (digest C17; Meilan C and P), on registers of a few people.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';

-- A value has one form in its type; what is not of the type has none.
SELECT value, type, fupin_register.comparable(value, type::regtype)
  FROM (VALUES (1, '1', 'integer'), (2, '1.00', 'integer'), (3, ' 01.50 ', 'numeric'), (4, '-0.10', 'numeric'), (5, '1e3', 'numeric'), (6, '1,000', 'numeric'), (7, '', 'numeric'),
               (8, '是', 'boolean'), (9, 'T', 'boolean'), (10, '0', 'boolean'), (11, '2', 'boolean'),
               (12, '2019-06-30', 'date'), (13, '2019-06-31', 'date'), (14, '2019-6-30', 'date'), (15, ' full ', 'text'), (16, '  ', 'text'), (17, 'A', NULL)) v (n, value, type) ORDER BY n;

INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108101202'), ('441621101201');
CREATE FUNCTION pg_temp.household(id text, place text, status text DEFAULT 'registered', members integer DEFAULT 3) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (id, place::fupin.division, '样例户');
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES (id, place::fupin.division, 2019, status, members);
$$;
CREATE FUNCTION pg_temp.person(id text, home text, number text, said jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason, former_citizen_id)
    SELECT id, household_id, division, '样例人', number::fupin.citizen_id, CASE WHEN number IS NULL THEN 'not_collected' END, (said ->> 'former')::fupin.citizen_id
      FROM fupin_register.household WHERE household_id = home;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, schooling, labour_capacity, disability_grade, dibao)
    SELECT id, household_id, division, 2019, said ->> 'schooling', said ->> 'labour', (said ->> 'grade')::integer, (said ->> 'dibao')::boolean
      FROM fupin_register.household WHERE household_id = home;
$$;
CREATE FUNCTION pg_temp.batch(source text, batch text, place text, kind text, complete boolean, on_day date, received date DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.source_batch (source, batch, division, subject_kind, year, is_complete, recorded_on, received_on)
    VALUES (source, batch, place::fupin.division, kind, 2019, complete, on_day, COALESCE(received, on_day));
$$;
CREATE FUNCTION pg_temp.said(source text, batch text, line integer, who text, fact text, value text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.source_record (source, batch, batch_division, record_no, fact_name, division, subject_id, citizen_id, value)
    SELECT source, batch, b.division, line, fact, b.division, CASE WHEN who !~ '^99' THEN who END, CASE WHEN who ~ '^99' THEN who::fupin.citizen_id END, value
      FROM fupin_register.source_batch b WHERE b.source = said.source AND b.batch = said.batch;
$$;

-- MEILAN-2019-13-2b (digest P): the register has 1, 2, 3, the schools have 2, 3, 4, and 3 differs: one agrees of four.  2 has a new
-- number, 3 and 4 are listed by their citizen numbers, and 4 is nobody of the register.
SELECT pg_temp.household('H', '460108101201') \g /dev/null
SELECT pg_temp.person('P1', 'H', '990101201005010024', '{"schooling": "in_school", "grade": 1}'),
       pg_temp.person('P2', 'H', '990101201005010040', '{"schooling": "in_school", "grade": 2, "former": "990101201005010104"}'),
       pg_temp.person('P3', 'H', '990101201005010067', '{"schooling": "in_school"}') \g /dev/null
SELECT pg_temp.batch('education', '春季学籍', '460108', 'person', true, '2019-03-01') \g /dev/null
SELECT pg_temp.said('education', '春季学籍', line, who, 'schooling', value)
  FROM (VALUES (1, '990101201005010104', 'in_school'), (2, '990101201005010067', 'dropped_out'), (3, '990101201005010083', 'in_school')) v (line, who, value) \g /dev/null
CREATE TEMP VIEW found AS
    SELECT fact_name AS fact, subject_code AS who, source_line AS line, comparison_state AS state, register_value AS here, source_value AS there, source_date
      FROM fupin_report.source_comparison;
CREATE TEMP VIEW rate AS
    SELECT fact_name AS fact, source_code AS source, compared, agree, differ, only_here, only_there, not_comparable AS unknown, agree_share, source_age_days AS age FROM fupin_report.source_match_rate;
SELECT * FROM found ORDER BY who;
SELECT * FROM rate;
-- An extract says nothing of whom it does not have.
UPDATE fupin_register.source_batch SET is_complete = false;
SELECT compared, agree, differ, only_here, only_there, agree_share FROM rate;
UPDATE fupin_register.source_batch SET is_complete = true;
-- Nor does a list of another town of those of this one, nor one that is received later.
SELECT pg_temp.batch('health', '外镇', '460108102', 'person', true, '2019-03-01') \g /dev/null
SELECT pg_temp.said('health', '外镇', 1, 'P2', 'schooling', 'in_school') \g /dev/null
SELECT compared, agree, only_here FROM rate WHERE source = 'health';
DELETE FROM fupin_register.source_record WHERE source = 'health';
DELETE FROM fupin_register.source_batch WHERE source = 'health';
UPDATE fupin_register.source_batch SET received_on = '2019-07-01';
SELECT count(*) FROM found;
UPDATE fupin_register.source_batch SET received_on = '2019-06-30';
SELECT count(*) FROM found;
-- Who has left the register is not missed.
UPDATE fupin_register.household_year SET status = 'removed';
SELECT who, state FROM found ORDER BY who;
UPDATE fupin_register.household_year SET status = 'registered';
-- A correction stands beside the list that it corrects; a new list stands in its place, and whoever it does not have is gone.
SELECT pg_temp.batch('education', '更正', '460108', 'person', false, '2019-04-01') \g /dev/null
SELECT pg_temp.said('education', '更正', 1, 'P3', 'schooling', 'in_school') \g /dev/null
SELECT who, state, source_date FROM found ORDER BY who;
SELECT pg_temp.batch('education', '秋季学籍', '460108', 'person', true, '2019-06-01') \g /dev/null
SELECT pg_temp.said('education', '秋季学籍', 1, 'P1', 'schooling', 'in_school') \g /dev/null
SELECT who, state, source_date FROM found ORDER BY who;
-- By the type of the fact: the grade 1.00 is 1, 2.5 is not 2; nothing readable is nothing to compare; the register does not know, the source does.
SELECT pg_temp.batch('disabled_federation', '持证', '460108', 'person', true, '2019-05-01') \g /dev/null
SELECT pg_temp.said('disabled_federation', '持证', line, who, 'disability_grade', value)
  FROM (VALUES (1, 'P1', '1.00'), (2, 'P2', '2.5'), (3, 'P3', '4')) v (line, who, value) \g /dev/null
SELECT who, state, here, there FROM found WHERE fact = 'disability_grade' ORDER BY who;
UPDATE fupin_register.source_record SET value = CASE subject_id WHEN 'P1' THEN '一级' END WHERE source = 'disabled_federation';
SELECT who, state, here, there FROM found WHERE fact = 'disability_grade' ORDER BY who;
SELECT * FROM rate ORDER BY fact, source;
DELETE FROM fupin_register.source_record;
DELETE FROM fupin_register.source_batch;

-- HEYUAN-2019-2.10-a: on site, in the files and in the system (the register): 3, 3, 3 agree; 3, 3, 4 do not; nor do 3, nothing, 3, nor
-- what the files do not have at all.
SELECT pg_temp.household(id, '441621101201') FROM unnest('{A,B,C,D}'::text[]) id \g /dev/null
SELECT pg_temp.batch('field_check', '核查', '441621', 'household', false, '2019-06-01'), pg_temp.batch('ledger', '台账', '441621', 'household', true, '2019-06-02') \g /dev/null
SELECT pg_temp.said('field_check', '核查', ascii(id), id, 'members', '3') FROM unnest('{A,B,C,D}'::text[]) id \g /dev/null
SELECT pg_temp.said('ledger', '台账', line, id, 'members', value) FROM (VALUES (1, 'A', '3'), (2, 'B', '4'), (3, 'C', NULL)) v (line, id, value) \g /dev/null
SELECT subject_code AS household, sources_compared AS sources, sources_with_value AS known, consistent_label AS consistent, register_value, source_values FROM fupin_report.source_agreement ORDER BY subject_code;
SELECT subjects_compared, consistent, inconsistent, consistent_share FROM fupin_report.source_agreement_by_county;
SELECT * FROM rate ORDER BY source;

-- HEYUAN-2019-2.10-c: the run is written down, and is one of the organisation's comparisons.
CALL fupin_register.compare_sources('441621', 'department.civil_affairs');
CALL fupin_register.compare_sources('441621');
SELECT run_number, run_date, source_label, fact_label, compared, agree, differ, only_here, only_there, not_comparable FROM fupin_report.comparison_log ORDER BY run_number, source_code;
SELECT activity_id, action, actor_id, happened_on FROM fupin_register.activity;
SAVEPOINT refused;
CALL fupin_register.compare_sources('441622');
ROLLBACK TO refused;
CALL fupin_register.compare_sources(NULL);
ROLLBACK TO refused;

-- HEYUAN-2019-2.6-e, SHANGQIU-2018-16-b: the register and the list of the minimum allowance, four cells.  To be looked at: who has the
-- allowance and is not registered, and who is registered without full labour capacity and without the allowance.
SELECT pg_temp.household('OUT', '441621101201', 'not_included') \g /dev/null
SELECT pg_temp.person('both',   'A', '990101201005010120', '{"labour": "none"}'),
       pg_temp.person('none',   'A', NULL, '{"labour": "none"}'),
       pg_temp.person('half',   'A', NULL, '{"labour": "half"}'),
       pg_temp.person('full',   'B', NULL, '{"labour": "full"}'),
       pg_temp.person('open',   'B', NULL, '{}'),
       pg_temp.person('out',    'OUT', NULL, '{"labour": "none"}'),
       pg_temp.person('out_on', 'OUT', NULL, '{"labour": "full"}'),
       pg_temp.person('told',   'B', NULL, '{"labour": "full"}') \g /dev/null
SELECT pg_temp.batch('civil_affairs', '低保', '441621', 'person', true, '2019-06-01') \g /dev/null
SELECT pg_temp.said('civil_affairs', '低保', line, who, 'dibao', value)
  FROM (VALUES (1, '990101201005010120', 'true'), (2, '990101201005010147', '是'), (3, 'out_on', '1'), (4, 'told', '否')) v (line, who, value) \g /dev/null
SELECT person_code, dibao_cell, dibao_cell_label, labour_capacity, doubtful_label, listed_citizen_number FROM fupin_report.dibao_comparison ORDER BY dibao_cell, person_code;
SELECT county_code, persons_on_both, persons_dibao_only, persons_register_only, persons_on_neither, persons_doubtful FROM fupin_report.dibao_comparison_by_county;
SELECT count(*) > 0 AS rows, count(*) - count(DISTINCT dibao_comparison_key) AS doubles FROM fupin_report.dibao_comparison;
-- An extract: who is not on it may have the allowance all the same.
UPDATE fupin_register.source_batch SET is_complete = false WHERE source = 'civil_affairs';
SELECT dibao_cell, count(*) FROM fupin_report.dibao_comparison GROUP BY dibao_cell ORDER BY dibao_cell;

-- Readers see no numbers, and no values that the dictionary does not know; an officer of one village no totals of the county.
SELECT pg_temp.said('civil_affairs', '低保', 2, '990101201005010147', 'remark', '张三') \g /dev/null
CREATE ROLE compare_reader;
CREATE ROLE compare_officer;
CALL fupin_register.grant_reader('compare_reader', '441621');
CALL fupin_register.grant_officer('compare_officer', '441621101201');
SET LOCAL ROLE compare_reader;
SELECT listed_citizen_number, subject_name, source_value FROM fupin_report.source_comparison WHERE source_code = 'civil_affairs' AND source_line = 2 ORDER BY fact_name;
SELECT listed_citizen_number, person_name FROM fupin_report.dibao_comparison WHERE listed_citizen_number IS NOT NULL ORDER BY 1;
SELECT count(*) > 0 AS sees_totals FROM fupin_report.source_match_rate;
SET LOCAL ROLE compare_officer;
SELECT count(*) AS totals FROM fupin_report.source_match_rate;
SELECT DISTINCT village_code FROM fupin_report.source_comparison;
-- Of the lists it sees its own people, not whom the source has without a village.
SELECT count(*) AS others FROM fupin_register.source_value WHERE subject_id IS NULL;
SELECT count(*) > 0 AS own FROM fupin_register.source_value WHERE subject_id IS NOT NULL;
UPDATE fupin_register.comparison_run SET agree = 0;
ROLLBACK TO refused;
-- The officer runs a comparison of the own village.
CREATE ROLE compare_officer;
CALL fupin_register.grant_officer('compare_officer', '441621101201');
SET LOCAL ROLE compare_officer;
CALL fupin_register.compare_sources('441621101201');
SELECT compared_area_code, run_number, source_code, compared, agree FROM fupin_report.comparison_log ORDER BY source_code;
-- A run written by hand says all the same who wrote it, and when; so does an answer to a doubt.
INSERT INTO fupin_register.comparison_run (division, run_no, source, subject_kind, year, fact_name, run_on, agree, differ, only_here, only_there, unknown, run_by, run_at)
VALUES ('441621101201', 99, 'ledger', 'person', 2019, 'dibao', '2019-06-30', 1, 0, 0, 0, 0, 'somebody', '2019-01-01');
SELECT run_by = session_user AS by_me, run_at = now() AS now FROM fupin_register.comparison_run WHERE run_no = 99;
INSERT INTO fupin_register.finding_response (check_id, subject_kind, subject_id, division, response_no, outcome, responded_by, recorded_at)
VALUES ('person.name.missing', 'person', 'P', '441621101201', 1, 'corrected', 'somebody', '2019-01-01');
SELECT responded_by = session_user AS by_me, recorded_at = now() AS now FROM fupin_register.finding_response;
ROLLBACK TO refused;

-- MEILAN-2019-18-3b: ten households and seven policies, four cells unknown: 66 of 70 are known, 94.29 %.  "Not implemented" is known.
INSERT INTO fupin_register.village (division) VALUES ('460108102201');
SELECT pg_temp.household('S' || n, CASE WHEN n = 9 THEN '460108102201' ELSE '460108101202' END) FROM generate_series(1, 9) n \g /dev/null
UPDATE fupin_register.household_year
   SET facts = (SELECT jsonb_object_agg('policy_' || policy, 'not_implemented') FROM unnest('{industry,employment,health,education,housing,water,safety_net}'::text[]) policy)
 WHERE fupin.within(division, '460108');
UPDATE fupin_register.household_year SET facts = facts - 'policy_water' - 'policy_health' WHERE household_id IN ('S1', 'S2');
SELECT fact_name, cells_required, cells_filled, cells_empty, cells_filled_share FROM fupin_report.completeness WHERE required_topic = 'seven_policies' ORDER BY fact_name COLLATE "C";
SELECT facts_required, cells_required, cells_filled, cells_empty, cells_filled_share FROM fupin_report.completeness_by_topic WHERE required_topic = 'seven_policies';
-- S9 lives in the other town.
SELECT completeness_by_topic_key, facts_required, cells_required, cells_filled, cells_empty, cells_filled_share FROM fupin_report.completeness_by_town WHERE required_topic = 'seven_policies' ORDER BY 1;
-- Who is not on the register is not asked for them; all known is all.
UPDATE fupin_register.household_year SET status = 'candidate' WHERE household_id IN ('S1', 'S2');
SELECT cells_required, cells_filled, cells_filled_share FROM fupin_report.completeness_by_topic WHERE required_topic = 'seven_policies';
UPDATE fupin_register.household_year SET status = 'registered' WHERE household_id IN ('S1', 'S2');
-- MEILAN-2019-18-3c: columns of the register; a county may ask for more, or for less.
SELECT fact_name, cells_filled, cells_required FROM fupin_report.completeness WHERE county_code = '460108' AND subject_kind = 'household' AND required_topic = 'basic' ORDER BY fact_name;
INSERT INTO fupin.required_fact (subject, name, division, topic, disabled) VALUES ('household', 'poverty_cause', '460108', 'basic', true), ('household', 'facts.open_differences', '460108', 'basic', false);
SELECT fact_name FROM fupin_report.completeness WHERE county_code = '460108' AND subject_kind = 'household' AND required_topic = 'basic' AND fact_name IN ('poverty_cause', 'facts.open_differences', 'members') ORDER BY fact_name;
SELECT count(*) FROM fupin_report.completeness WHERE county_code = '441621' AND fact_name = 'poverty_cause';

-- Rates.  MEILAN-2019-2-b: 3 of 1206 left wrongly, 5 of whom nothing was found out are in neither part; MEILAN-2019-2-c: 2 of 850;
-- MEILAN-2019-18-4b: 2 of 100 are registered and should not be, and 4 are open.
INSERT INTO fupin_register.verification (verification_id, division, kind, sample, checked_on, household_id, persons, meets_standard) VALUES
    ('1', '460108101202', 'exit', '一', '2019-05-01', 'S1', 3, false), ('2', '460108101202', 'exit', '一', '2019-05-01', 'S2', 1203, true),
    ('3', '460108101202', 'exit', '一', '2019-05-01', 'S3', 5, NULL), ('4', '460108101202', 'unregistered', '一', '2019-05-01', NULL, 2, true),
    ('5', '460108101202', 'unregistered', '一', '2019-05-01', NULL, 848, false), ('6', '460108101202', 'registration', '一', '2019-05-01', 'S4', 4, NULL),
    ('8', '460108101202', 'registration', '一', '2019-05-01', 'S5', 2, false), ('9', '460108101202', 'registration', '一', '2019-05-01', 'S6', 98, true),
    ('7', '460108101202', 'exit', '一', '2019-07-01', 'S4', 9, false);
CREATE TEMP VIEW rates AS
    SELECT county_code AS county, year, assessment_rate AS rate, rate_basis AS basis, counted_unit AS unit, numerator AS n, denominator AS d, answers_unknown AS unknown, numerator_share AS share,
           limit_operator || ' ' || limit_ratio AS bound, within_limit_label AS within FROM fupin_report.assessment_rate;
SELECT * FROM rates WHERE basis = 'sample' AND unit = 'persons' ORDER BY rate;
-- The facts of the county follow from the findings.
SELECT facts -> 'exits_checked' AS checked, facts -> 'exits_found_wrong' AS wrong, facts -> 'unregistered_surveyed' AS surveyed, facts -> 'unregistered_found_eligible' AS eligible
  FROM fupin_register.place_record WHERE division = '460108' AND year = 2019;
-- A second look in the same sample stands in place of the first; samples are pooled: 1 of 10 and 1 of 90 are 2 of 100, not 5.6 %.
INSERT INTO fupin_register.verification (verification_id, division, kind, sample, checked_on, household_id, persons, meets_standard) VALUES
    ('11', '441621101201', 'exit', '一', '2019-04-01', 'A', 1, true), ('12', '441621101201', 'exit', '一', '2019-04-02', 'A', 1, false), ('13', '441621101201', 'exit', '一', '2019-04-01', 'B', 9, true),
    ('14', '441621101201', 'exit', '二', '2019-04-01', 'A', 1, false), ('15', '441621101201', 'exit', '二', '2019-04-01', 'B', 89, true);
SELECT unit, n, d, unknown, share, bound, within FROM rates WHERE basis = 'sample' AND county = '441621' ORDER BY unit;
-- No paper prints a limit.  One of 2 % is kept by 2 of 100, one of 1.99 % is not.
SELECT fupin.adopt_parameter('441621', 'wrong_exit_limit', '[2019-01-01,2020-01-01)', 0.02, '比例', '样例', '样例') \g /dev/null
SELECT unit, bound, within FROM rates WHERE basis = 'sample' AND county = '441621' AND unit = 'persons';
UPDATE fupin.parameter SET value = 0.0199 WHERE key = 'wrong_exit_limit' AND NOT shipped;
SELECT unit, bound, within FROM rates WHERE basis = 'sample' AND county = '441621' AND unit = 'persons';

-- MEILAN-2019-2-h: of 320 households with 1206 people who had left, one of 5 is poor again: 5 of 1206 and 1 of 320.
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT 'E' || n, '460108101201', '样例户' FROM generate_series(1, 320) n;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
SELECT 'E' || n, '460108101201', year, CASE WHEN n = 1 AND year = 2019 THEN 'returned' ELSE 'exited' END, CASE WHEN n = 1 THEN 5 WHEN n <= 245 THEN 4 ELSE 3 END
  FROM generate_series(1, 320) n, generate_series(2018, 2019) year;
SELECT unit, n, d, share, within FROM rates WHERE rate = 'return_rate' AND county = '460108' AND year = 2019 ORDER BY unit;
-- By the register itself: one that left is known not to eat its fill, of the others it is unknown whether they meet the standard.
UPDATE fupin_register.household_year SET food_secure = false WHERE household_id = 'E2' AND year = 2019;
SELECT unit, n, d, unknown, share FROM rates WHERE rate = 'wrong_exit_rate' AND basis = 'register' AND county = '460108' AND year = 2019 ORDER BY unit;
-- Who is not registered and has an income below the line was missed; at the line, or without an income on record, not so.
SELECT fupin.adopt_parameter('460108', 'poverty_line', '[2019-01-01,2020-01-01)', 3800, '元/人年', '样例', '样例') \g /dev/null
UPDATE fupin_register.household_year SET status = 'not_included' WHERE household_id IN ('S7', 'S8', 'S9');
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
SELECT id, '460108101202', 2019, 1, 'wage', revenue, 0 FROM (VALUES ('S7', 3 * 3800 - 0.01), ('S8', 3 * 3800)) v (id, revenue);
SELECT unit, n, d, unknown FROM rates WHERE rate = 'missed_rate' AND basis = 'register' AND county = '460108' AND year = 2019 ORDER BY unit;
-- MEILAN-2019-18-4b, MEILAN-2019-33-b: what stands in the facts of households.
UPDATE fupin_register.household_year SET facts = facts || '{"identification_checked": true, "identification_standard_met": false}' WHERE household_id = 'S4';
UPDATE fupin_register.household_year SET facts = facts || '{"identification_checked": true, "identification_standard_met": true}' WHERE household_id = 'S5';
UPDATE fupin_register.household_year SET facts = facts || '{"identification_checked": true}' WHERE household_id = 'S6';
UPDATE fupin_register.household_year SET facts = facts || '{"fringe_at_start": true, "became_poor": false}' WHERE household_id IN ('S8', 'S9');
UPDATE fupin_register.household_year SET facts = facts || '{"fringe_at_start": true, "became_poor": true}' WHERE household_id = 'S7';
SELECT rate, unit, n, d, unknown, share FROM rates WHERE rate IN ('wrong_identification_rate', 'new_poverty_rate') AND basis = 'register' AND county = '460108' AND year = 2019 ORDER BY rate, unit;
-- An income per head that does not divide (10,000 by 3) is compared to the cent.
SELECT pg_temp.household('THIRD', '460108101202');
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost) VALUES ('THIRD', '460108101202', 2019, 1, 'wage', 10000, 0);
INSERT INTO fupin_register.source_batch (source, batch, division, subject_kind, year, is_complete, recorded_on, received_on) VALUES ('ledger', 'cents', '460108101202', 'household', 2019, false, '2019-06-01', '2019-06-01');
INSERT INTO fupin_register.source_record (source, batch, batch_division, record_no, fact_name, division, subject_id, value) VALUES ('ledger', 'cents', '460108101202', 1, 'income_per_capita', '460108101202', 'THIRD', '3333.33');
SELECT register_value, source_value, state FROM fupin_register.source_comparison WHERE subject_id = 'THIRD' AND fact_name = 'income_per_capita';
-- One row a key.
SELECT count(*) > 0 AS rows, count(*) - count(DISTINCT source_comparison_key) AS doubles FROM fupin_report.source_comparison;
SELECT count(*) > 0 AS rows, count(*) - count(DISTINCT source_agreement_key) AS doubles FROM fupin_report.source_agreement;
ROLLBACK;
