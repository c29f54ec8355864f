-- The reports on coverage, checks, ranks and the rules themselves, on hand-made rows (digest C9, C19; digest Meilan I, Q).
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.area (division, name_zh) VALUES ('460108', '美兰区'), ('460108101', '甲镇'), ('460108102', '乙镇'), ('460108103', '丙镇'), ('460108104', '丁镇');
INSERT INTO fupin_register.village (division, poor_village) VALUES ('460108101201', true), ('460108102201', false);

-- A paper of one's own: everybody of working age has been asked about work; four fifths of those with a disability have an aid.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('test.office', '460108', '样例', 'sample');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('TEST-2019', '样例', 'test.office', '460108', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) VALUES
    ('person', 'facts.test_asked', 'boolean', '已询问', 'asked'), ('person', 'facts.test_aid', 'boolean', '有辅具', 'has an aid');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en) VALUES
    ('TEST-2019.person.coverage.test', 'TEST-2019', '460108', 'person', 'coverage', 'test', '[2019-01-01,2020-01-01)', '样例', 'sample'),
    ('TEST-2019.person.check.test',    'TEST-2019', '460108', 'person', 'check',    'test', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, target, target_operator, label_zh, label_en) VALUES
    ('TEST-2019.person.coverage.test', 1, 'asked', 'facts.test_asked', 'labour_capacity = ''full''', NULL, NULL, '询问', 'asked'),
    ('TEST-2019.person.coverage.test', 5, 'aid', 'facts.test_aid', 'disability_grade >= 1', '4/5', '>=', '辅具', 'aid'),
    ('TEST-2019.person.check.test',    1, 'known', 'facts.test_asked is known', NULL, NULL, NULL, '已知', 'known');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '460108101201', '样例甲'), ('B', '460108102201', '样例乙'), ('GONE', '460108102201', '样例丙'), ('X', '460108101201', '样例丁');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES
    ('A', '460108101201', 2019, 'registered', 6), ('B', '460108102201', 2019, 'registered', 2), ('GONE', '460108102201', 2019, 'removed', 1);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason)
SELECT household_id || number, household_id, division, '样例' || number, 'newborn'
  FROM fupin_register.household_year
 CROSS JOIN LATERAL generate_series(1, members) number;
-- A1 to A5 have a disability: four with an aid, of the fifth nobody knows; of A6 the disability is unknown, and it has no aid.
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, disability_grade, facts) VALUES
    ('A1', 'A', '460108101201', 2019, 'full', 2,    '{"test_asked": true,  "test_aid": true}'),
    ('A2', 'A', '460108101201', 2019, 'full', 2,    '{"test_asked": false, "test_aid": true}'),
    ('A3', 'A', '460108101201', 2019, NULL,   2,    '{"test_asked": true,  "test_aid": true}'),
    ('A4', 'A', '460108101201', 2019, NULL,   2,    '{"test_asked": false, "test_aid": true}'),
    ('A5', 'A', '460108101201', 2019, 'none', 2,    '{}'),
    ('A6', 'A', '460108101201', 2019, 'none', NULL, '{"test_aid": false}'),
    ('B1', 'B', '460108102201', 2019, 'full', 0,    '{}'),
    ('B2', 'B', '460108102201', 2019, 'none', 0,    '{"test_asked": true}'),
    ('GONE1', 'GONE', '460108102201', 2019, 'full', 1, '{"test_aid": false}');

-- Who is not on the register does not count.  In scope are A1, A2, B1 and, since their labour is unknown, A3 and A4: one is asked for
-- certain, A2 is not; so "all of them" is missed whatever the others turn out to be.  Of the aids four are certain, five or six in
-- scope: 4 of 6 to 5 of 5 may be four fifths or not.
SELECT criterion_name, subjects, in_scope, covered, not_covered, undecided, possible, covered_share, possible_share, target_share, target, share_state, breach_label
  FROM fupin_report.coverage WHERE standard_code = 'TEST-2019.person.coverage.test' ORDER BY criterion_name;
-- A town and a village have their part: A of 甲镇 four of the five asked, B of 乙镇 the other; what is missed is the county's.
SELECT town_name, criterion_name, subjects, in_scope, covered, not_covered, undecided, target_share, topic_label_en
  FROM fupin_report.coverage_by_town WHERE standard_code = 'TEST-2019.person.coverage.test' ORDER BY town_code, criterion_name;
SELECT village_code, in_scope, covered, not_covered, undecided
  FROM fupin_report.coverage_by_village WHERE standard_code = 'TEST-2019.person.coverage.test' AND criterion_name = 'asked' ORDER BY village_code;
-- A share with a day by which it must be reached is pending until then, and no breach; on the day it counts.
UPDATE fupin.criterion SET due_on = '2019-07-01' WHERE standard_id = 'TEST-2019.person.coverage.test' AND name = 'asked';
SELECT due_date, share_state, share_state_label, breach_label FROM fupin_report.coverage WHERE criterion_name = 'asked' AND standard_code = 'TEST-2019.person.coverage.test';
SET LOCAL fupin.as_of = '2019-07-01';
SELECT due_date, share_state, breach_label FROM fupin_report.coverage WHERE criterion_name = 'asked' AND standard_code = 'TEST-2019.person.coverage.test';
SET LOCAL fupin.as_of = '2019-06-30';
UPDATE fupin.criterion SET due_on = NULL WHERE standard_id = 'TEST-2019.person.coverage.test' AND name = 'asked';
-- With A6 known to have none, four of five are reached exactly.
UPDATE fupin_register.person_year SET disability_grade = 0 WHERE person_id = 'A6';
SELECT in_scope, covered, not_covered, undecided, covered_share, share_state FROM fupin_report.coverage WHERE criterion_name = 'aid';
-- With A6 in scope A5 decides: 5 of 6 reach four fifths, 4 of 6 do not.
UPDATE fupin_register.person_year SET disability_grade = 1 WHERE person_id = 'A6';
SELECT in_scope, covered, not_covered, undecided, possible_share, share_state FROM fupin_report.coverage WHERE criterion_name = 'aid';
UPDATE fupin_register.person_year SET facts = '{"test_aid": true}' WHERE person_id = 'A5';
SELECT in_scope, covered, not_covered, undecided, possible_share, share_state FROM fupin_report.coverage WHERE criterion_name = 'aid';
UPDATE fupin_register.person_year SET facts = '{"test_aid": false}' WHERE person_id = 'A5';
SELECT in_scope, covered, not_covered, undecided, possible_share, share_state FROM fupin_report.coverage WHERE criterion_name = 'aid';
UPDATE fupin_register.person_year SET disability_grade = NULL WHERE person_id = 'A6';
UPDATE fupin_register.person_year SET facts = '{}' WHERE person_id = 'A5';
SELECT subject_code, criterion_name, state, missing_facts, missing_facts_label FROM fupin_report.gap_list
 WHERE standard_code = 'TEST-2019.person.coverage.test' ORDER BY criterion_name, subject_code;
-- Who came from another household of the village is still one person.
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, left_on) VALUES ('A5', 'X', '460108101201', '样例', 'newborn', '2018-12-31');
SELECT subject_code, count(*) FROM fupin_report.gap_list WHERE subject_code = 'A5' AND criterion_name = 'aid' GROUP BY subject_code;
-- A check looks at everybody on record.
SELECT subject_code, state FROM fupin_report.rule_check WHERE standard_code = 'TEST-2019.person.check.test' ORDER BY subject_code;
-- In 2018 the paper says nothing.
SET LOCAL fupin.as_of = '2018-12-31';
SELECT count(*) FROM fupin_report.coverage WHERE standard_code = 'TEST-2019.person.coverage.test';
SET LOCAL fupin.as_of = '2019-06-30';

-- A standard of one's own wins over the shipped one of its subject, purpose and topic, and over no other.
SELECT governing_standard('460108101201', 'person', 'coverage', '2019-06-30', 'test') AS own, governing_standard('460108101201', 'person', 'coverage', '2019-06-30', 'education') IS NOT NULL AS shipped;

-- MEILAN-2019-4-2: 90, 90 and 80 are first, first and third.
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('460108101', 2019, '{"assessment_score": 90}'), ('460108102', 2019, '{"assessment_score": 90}'), ('460108103', 2019, '{"assessment_score": 80}'), ('460108104', 2019, '{"assessment_score": 70}');
SELECT town_code, score, peers, best_rank, worst_rank, best_rank_from_bottom, rank_certain_label FROM fupin_report.assessment_rank WHERE subject_kind = 'town' AND year = 2019 ORDER BY town_code;
-- With one score unknown the others' ranks are bounds, and its own is unknown.
UPDATE fupin_register.area_year SET facts = '{}' WHERE division = '460108104';
SELECT town_code, score, peers_unknown, best_rank, worst_rank, worst_rank_from_bottom, rank_certain_label FROM fupin_report.assessment_rank WHERE subject_kind = 'town' AND year = 2019 ORDER BY town_code;

-- HAOJIANG-2017-4.4-d: of three officials with one score R is resident and outstanding, P is not and was promoted; of Q nobody has
-- said whether the results were.  R waits until promoted, on the same day at the latest; another score is no equal condition.
SET LOCAL fupin.as_of = '2018-06-30';
INSERT INTO fupin_register.area (division) VALUES ('440512');
INSERT INTO fupin_register.official (official_id, division, name, facts) VALUES
    ('R', '440512', '样例', '{"score": 90, "outstanding": true}'), ('P', '440512', '样例', '{"score": 90, "outstanding": false, "promoted_on": "2018-05-01"}'),
    ('Q', '440512', '样例', '{"score": 90, "promoted_on": "2018-05-02"}'), ('S', '440512', '样例', '{"score": 91, "outstanding": false, "promoted_on": "2018-05-01"}');
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES
    ('R', '440512', 'resident_cadre', '440512', '[2018-01-01,)'), ('Q', '440512', 'resident_cadre', '440512', '[2018-01-01,)');
SELECT rule_id, waiting_code, served_code, served_date FROM fupin_report.precedence_breach ORDER BY served_code;
SET LOCAL fupin.as_of = '2018-04-30';
SELECT count(*) FROM fupin_report.precedence_breach;
SET LOCAL fupin.as_of = '2018-06-30';
UPDATE fupin_register.official SET facts = facts || '{"promoted_on": "2018-05-01"}' WHERE official_id = 'R';
SELECT count(*) FROM fupin_report.precedence_breach;
UPDATE fupin_register.official SET facts = facts || '{"promoted_on": "2018-05-02"}' WHERE official_id = 'R';
SELECT count(*) FROM fupin_report.precedence_breach;
-- What is no day is none on record.
SELECT facts, fupin_register.date_in(facts, 'd') AS day
  FROM (VALUES ('{"d": "2019-02-28"}'::jsonb), ('{"d": "2019-02-29"}'), ('{"d": "2020-02-29"}'), ('{"d": "2019-12-31"}'), ('{"d": "2019-12-32"}'), ('{"d": "2019-13-01"}'), ('{"d": "2019-00-10"}'),
               ('{"d": "2019-6-30"}'), ('{"d": "0000-01-01"}'), ('{"d": "infinity"}'), ('{"d": "today"}'), ('{"d": " 2019-06-30"}'), ('{"d": 20190630}'), ('{"d": null}'), ('{}')) given (facts);
UPDATE fupin_register.official SET facts = facts || '{"promoted_on": "2018-02-30"}' WHERE official_id = 'P';
SELECT waiting_code, served_code FROM fupin_report.precedence_breach;
SET LOCAL fupin.as_of = '2019-06-30';

-- What if the income did not count: of four households of 美兰区 the one that fails by its income would leave, and the one whose
-- income is unknown would not be held up by it; the others stay as they are.
SELECT adopt_parameter('460108', 'poverty_line', '[2019-01-01,2020-01-01)', 3800, '元/人年', '样例〔2019〕1号', '样例') \g /dev/null
INSERT INTO fupin_register.household (household_id, division, head_name) SELECT 'W' || i, '460108102201', '样例' FROM generate_series(1, 4) i;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure, housing_grade, water_secure)
SELECT 'W' || i, '460108102201', 2019, 'registered', 1, true, true, CASE i WHEN 4 THEN 'D' ELSE 'A' END, true FROM generate_series(1, 4) i;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) SELECT 'W' || i, 'W' || i, '460108102201', '样例', 'newborn' FROM generate_series(1, 4) i;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, basic_medical_insured)
SELECT 'W' || i, 'W' || i, '460108102201', 2019, 'full', 'senior_middle', true FROM generate_series(1, 4) i;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES
    ('W1', '460108102201', 2019, 1, 'wage', 3800.01), ('W2', '460108102201', 2019, 1, 'wage', 3800.00), ('W3', '460108102201', 2019, 1, 'wage', NULL), ('W4', '460108102201', 2019, 1, 'wage', 3800.00);
SELECT * FROM fupin_register.compare_standards('MEILAN-2019.household.exit', 'food: food_secure; housing: housing_secure', 2019) WHERE household_id LIKE 'W%' ORDER BY household_id;
SELECT count(*) FROM fupin_register.compare_standards('MEILAN-2019.household.exit', (SELECT criteria FROM standard_criteria WHERE standard_id = 'MEILAN-2019.household.exit'), 2019);
SELECT household_code, criterion_name, value, threshold, margin FROM fupin_report.exit_margin WHERE household_code LIKE 'W%' ORDER BY household_code;

-- The file of a household: all that is on record about it, in order of date, up to the day asked about.
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, document_no) VALUES
    ('W1', '460108102201', 1, NULL, 'registered', '2016-03-01', '样例〔2016〕1号'), ('W1', '460108102201', 2, 'registered', 'exit_proposed', '2019-07-01', NULL);
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES ('W1', '460108102201', 1, 'member_in', '2018-05-01', 'W1');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on) VALUES ('E1', '460108102201', 'discharged', 'person', 'W1', 'W1', NULL);
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES ('N1', '460108102201', 'publicity', 'village', 'household', 'W1', '2019-06-24', '2019-06-30');
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id) VALUES
    ('V1', '460108102201', 'visit', 'official', 'R', '2019-06-30', 'household', 'W1'), ('V2', '460108102201', 'visit', 'official', 'R', '2019-07-01', 'household', 'W1');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES
    ('H1', '460108102201', 'official', 'R', 'household', 'W1', 'W1', 'helper', '[2019-01-01,2019-06-01)');
UPDATE fupin_register.household SET registered_on = '2016-03-01', poverty_cause = 'illness' WHERE household_id = 'W1';
UPDATE fupin_register.person SET relation = 'head', joined_on = '2015-01-01' WHERE person_id = 'W1';
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, relation, left_on, left_reason) VALUES ('W1x', 'W1', '460108102201', '样例乙', 'newborn', 'child', '2018-06-01', 'married_out');
INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during, amount, outcome, rule_id, document_no) VALUES
    ('M1', '460108102201', 'W1', 'breeding', true, '[2019-02-01,2019-06-30)', 3000, 'effective', 'MEILAN-2019-12-6a', '样例〔2019〕5号'), ('M2', '460108102201', 'W1', 'post', true, '[2019-07-01,)', NULL, NULL, NULL, NULL);
INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, standard_id, criterion_name, kind, planned_on, due_on, done_on, measure_id) VALUES
    ('W1', '460108102201', 2019, 1, 'MEILAN-2019.household.exit', 'housing', 'housing', '2019-01-15', '2019-11-30', '2019-06-30', NULL),
    ('W1', '460108102201', 2019, 2, 'MEILAN-2019.household.exit', 'income', 'breeding', '2019-01-15', NULL, '2019-07-01', 'M1');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('F1', '460108', 'county', 'special', 1000000);
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, purpose, amount, paid_on) VALUES ('P1', '460108102201', 'F1', '460108', 'W1', 'reward', 1000, '2019-05-01');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on) VALUES ('E2', '460108102201', 'policy_checked', 'household', 'W1', 'W1', '2019-06-20'),
    ('E3', '460108102201', 'policy_checked', 'household', 'W1', 'W1', '2018-06-20');
SELECT file_date, file_kind, file_code, file_code_label, detail, amount, document_no FROM fupin_report.household_file WHERE household_code = 'W1' ORDER BY file_date, file_kind, file_code;
-- A row names the rule and the paper that it answers: its own, that of the criterion that an item strikes off, or the only one of the place
-- that asks for it on that day.  Visits and helpers answer several, and in 2018 there was no paper.
SELECT file_date, file_kind, rule_id, article, document_code FROM fupin_report.household_file WHERE household_code = 'W1' AND file_kind IN ('event', 'payment', 'measure', 'plan', 'plan_done', 'activity', 'assignment')
 ORDER BY file_date, file_kind, file_code;

-- The map: what a number that nobody adopted keeps open, and what cannot be computed.
SELECT rule_id, rule_state, missing_parameters, reason IS NOT NULL AS has_reason FROM fupin_report.rule_coverage
 WHERE rule_id IN ('HAOJIANG-2017-1.3-c', 'HEYUAN-2019-3.6-i', 'MEILAN-2019-30-T1') ORDER BY rule_id;
SET LOCAL fupin.accept_basis = 'unverified';
SELECT rule_state, missing_parameters FROM fupin_report.rule_coverage WHERE rule_id = 'HAOJIANG-2017-1.3-c';
SELECT document_code, document_state, count(*) FROM fupin_report.rule_coverage WHERE document_code <> 'TEST-2019' GROUP BY document_code, document_state ORDER BY document_code;
ROLLBACK;
