-- Fewer forms (HEYUAN-2019-3.8-c, SHANGQIU-2018-27-c, ZHAOQING-2018-31-b): which facts are still wanted and from whom, and what each
-- rule costs in cells, on hand-made rows.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-12-31';
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108101202'), ('460108102201');

-- A paper of one's own.  Rule 1 asks of the labourers whether they were asked, and of everybody that and whether there is an aid; rule 2
-- asks those with a disability for an aid; rule 3 is the exit.  Who has an aid the federation knows.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('test.office', '460108', '样例', 'sample');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('TEST-2019', '样例', 'test.office', '460108', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by) VALUES
    ('TEST-2019-1', 'TEST-2019', '一', 'coverage_rate', 'person', 'must', '一', 'one', 'fupin_report.coverage'),
    ('TEST-2019-2', 'TEST-2019', '二', 'coverage_rate', 'person', 'must', '二', 'two', 'fupin_report.coverage'),
    ('TEST-2019-3', 'TEST-2019', '三', 'exit_standard_household', 'household', 'must', '三', 'three', 'fupin_report.household_exit');
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, held_by) VALUES
    ('person', 'facts.test_asked', 'boolean', '已询问', 'asked', NULL), ('person', 'facts.test_aid', 'boolean', '有辅具', 'has an aid', 'department.disabled_federation');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en) VALUES
    ('TEST-2019.person.coverage', 'TEST-2019', '460108', 'person',    'coverage', 'test',    '[2019-01-01,2020-01-01)', '样例', 'sample'),
    ('TEST-2019.household.exit',  'TEST-2019', '460108', 'household', 'exit',     'general', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en) VALUES
    ('TEST-2019.person.coverage', 1, 'asked',   'facts.test_asked',                       'labour_capacity = ''full''', 'TEST-2019-1', '询问', 'asked'),
    ('TEST-2019.person.coverage', 2, 'both',    'facts.test_asked and facts.test_aid',    NULL,                         'TEST-2019-1', '两者', 'both'),
    ('TEST-2019.person.coverage', 3, 'aid',     'facts.test_aid',                         'disability_grade >= 1',      'TEST-2019-2', '辅具', 'aid'),
    ('TEST-2019.household.exit',  1, 'income',  'income_per_capita > $poverty_line',      NULL,                         'TEST-2019-3', '收入', 'income'),
    ('TEST-2019.household.exit',  2, 'food',    'food_secure',                            NULL,                         'TEST-2019-3', '吃',   'food'),
    ('TEST-2019.household.exit',  3, 'housing', 'housing_secure',                         NULL,                         'TEST-2019-3', '住房', 'housing');

INSERT INTO fupin_register.household (household_id, division, head_name) VALUES
    ('A', '460108101201', '样例'), ('X', '460108101201', '样例'), ('B', '460108101202', '样例'), ('C', '460108102201', '样例');
-- A lacks its income and its house's grade, B has failed, of C nothing is lacking but the line; X has applied only.
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, housing_grade) VALUES
    ('A', '460108101201', 2019, 'registered', 3, true,  NULL), ('X', '460108101201', 2019, 'candidate',  1, NULL,  NULL),
    ('B', '460108101202', 2019, 'registered', 1, false, 'B'),  ('C', '460108102201', 2019, 'registered', 1, true,  'A');
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('C', '460108102201', 2019, 1, 'wage', 5000);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES
    ('A1', 'A', '460108101201', '样例', 'newborn'), ('A2', 'A', '460108101201', '样例', 'newborn'), ('A3', 'A', '460108101201', '样例', 'newborn'),
    ('X1', 'X', '460108101201', '样例', 'newborn'), ('B1', 'B', '460108101202', '样例', 'newborn'), ('C1', 'C', '460108102201', '样例', 'newborn');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, disability_grade, facts) VALUES
    ('A1', 'A', '460108101201', 2019, 'full', 2,    '{"test_asked": true}'),
    ('A2', 'A', '460108101201', 2019, NULL,   0,    '{"test_aid": false}'),
    ('A3', 'A', '460108101201', 2019, 'none', NULL, '{}'),
    ('X1', 'X', '460108101201', 2019, 'full', 2,    '{}'),
    ('B1', 'B', '460108101202', 2019, 'full', 1,    '{"test_asked": null}'),
    ('C1', 'C', '460108102201', 2019, 'full', 0,    '{"test_asked": true, "test_aid": true}');

-- asked: open for A2 (a labourer?) and B1; both: for A1, A3 and B1, while A2's missing aid has settled it; aid: for A1, B1 and A3 (disabled?).
-- Of the exits A's is open for three facts, of which the line is nobody's to supply, and C's for the line alone.
SELECT town_code, criterion_name, rule_id, fact_name, subjects_lacking, held_label, department_name, parameter_label
  FROM fupin_report.fact_request WHERE standard_code LIKE 'TEST-%' ORDER BY town_code, standard_code, criterion_name, fact_name;
-- Rule 1 in town 101: labour of A1, A2 and B1, the question and the aid of all four: 11 cells.  Four are known (the labour of A1 and B1, A1's
-- answer, A2's aid), three the federation has, four are to be asked.  Rule 2: aid and grade of A1, A3 and B1.  Rule 3: three facts of A and B.
SELECT town_code, rule_id, subjects_in_scope, facts_asked, cells, cells_known, cells_held, cells_village
  FROM fupin_report.fact_cost WHERE standard_code LIKE 'TEST-%' ORDER BY town_code, rule_id;
-- With the line adopted C needs nothing any more; with A's house known to be bad, A has failed and needs nothing either.
SELECT adopt_parameter('460108', 'poverty_line', '[2019-01-01,2020-01-01)', 3800, '元/人年', '样例〔2019〕1号', '样例') \g /dev/null
SELECT town_code, criterion_name, fact_name FROM fupin_report.fact_request WHERE standard_code = 'TEST-2019.household.exit' ORDER BY town_code, criterion_name;
UPDATE fupin_register.household_year SET housing_grade = 'C' WHERE household_id = 'A';
SELECT count(*) FROM fupin_report.fact_request WHERE standard_code = 'TEST-2019.household.exit';
SELECT town_code, cells, cells_known, cells_held, cells_village FROM fupin_report.fact_cost WHERE rule_id = 'TEST-2019-3' ORDER BY town_code;
-- A value of criteria has room for 29: a rule that reads 30 facts has 30 cells for each of the four, two of them known, one on each side.
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) SELECT 'person', 'facts.w' || i, 'boolean', '样例', 'sample' FROM generate_series(10, 39) i;
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en)
VALUES ('TEST-2019.person.label', 'TEST-2019', '460108', 'person', 'label', 'test', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en)
SELECT 'TEST-2019.person.label', 1, 'all', string_agg('facts.w' || i, ' and ')::criteria, '样例', 'sample' FROM generate_series(10, 39) i;
UPDATE fupin_register.person_year SET facts = facts || '{"w38": true, "w39": true}' WHERE person_id = 'A1';
SELECT town_code, rule_id, subjects_in_scope, facts_asked, cells, cells_known, cells_village FROM fupin_report.fact_cost WHERE standard_code = 'TEST-2019.person.label' ORDER BY town_code;
-- Who holds a fact is an organisation that is known.
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, held_by) VALUES ('person', 'facts.test_other', 'boolean', '样例', 'sample', 'department.nobody');
ROLLBACK;
