-- The rows of the catalogue (design 5): shipped and local ones and what the tables refuse.
\pset null NULL
SET datestyle = ISO;
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('guangning', '441223', '广宁县', 'Guangning');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('GUANGNING-2019', '广宁扶贫〔2019〕3号', 'guangning', '441223', '2019-02-01', '[2019-01-01,2020-01-01)', '广宁', 'Guangning');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES
    ('first', 'GUANGNING-2019', '441223', 'household', 'exit', '[2019-01-01,2020-01-01)', '一', 'first'),
    ('other', 'GUANGNING-2019', '441223', 'household', 'monitor', '[2019-01-01,2020-01-01)', '二', 'other');

-- Shipped rows are immutable; a local row is its owner's.
SELECT r.* FROM (VALUES
    (1, $$UPDATE fupin.parameter SET value = 9000 WHERE parameter_id = 'ZHAOQING-2018.printed_income_line'$$),
    (2, $$DELETE FROM fupin.standard WHERE standard_id = 'ZHAOQING-2018.household.exit'$$),
    (3, $$DELETE FROM fupin.criterion WHERE standard_id = 'ZHAOQING-2018.household.exit' AND name = 'income'$$),
    (4, $$UPDATE fupin.division_name SET name = '甲' WHERE division::text = '441223'$$),
    (5, $$INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES ('state', 'x', 9, '甲', 'x', true)$$),
    (6, $$UPDATE fupin.standard SET shipped = true WHERE standard_id = 'first'$$),
    (7, $$TRUNCATE fupin.division_change$$),
    (8, $$TRUNCATE fupin.document CASCADE$$),
    (9, $$UPDATE fupin.standard SET title_zh = '甲' WHERE standard_id = 'first'$$),
    (10, $$DELETE FROM fupin.standard WHERE standard_id = 'other'$$),
    (11, $$INSERT INTO fupin.code_list (list, code, position, label_zh, label_en) VALUES ('colour', 'red', 1, '红', 'red')$$),
    (12, $$INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES ('ZHAOQING-2018.village.exit', 9, 'mine', 'service_parity', '甲', 'mine')$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;

-- A criterion is one condition over known facts and parameters, of right types; the same for a guard and a scope.
SELECT n, r.code, r.message, r.hint FROM (VALUES
    (1, 1, 'ok', 'income_per_capita >= 45% of $reference_income', 'has_labour', NULL),
    (2, 2, 'scope', 'medical_secure', NULL, 'dibao'),
    (3, 3, 'typo', 'income_per_captia >= 1', NULL, NULL),
    (4, 3, 'typo', 'food_secure', 'has_labor', NULL),
    (5, 3, 'typo', 'food_secure', NULL, 'facts.have_9'),
    (6, 3, 'typo', 'income_per_capita >= $reference_incme', NULL, NULL),
    (7, 3, 'wrong', 'food_secure >= 1', NULL, NULL),
    (8, 3, 'wrong', 'housing_grade', NULL, NULL),
    (9, 3, 'wrong', 'service_parity', NULL, NULL),               -- a fact of villages, not of households
    (10, 3, 'two', 'food_secure; clothing_secure', NULL, NULL),
    (11, 3, 'named', 'food: food_secure', NULL, NULL),
    (12, 3, 'guarded', 'food_secure when dibao', NULL, NULL),
    (13, 3, 'guarded', 'food_secure among dibao', NULL, NULL),
    (14, 3, 'both', 'food_secure', 'dibao', 'dibao'),
    (15, 3, 'ok', 'food_secure', NULL, NULL),                    -- the name is taken
    (16, 2, 'place', 'food_secure', NULL, NULL),                 -- the place is taken
    (17, 0, 'zero', 'food_secure', NULL, NULL),
    (18, 29, 'last', 'food_secure', NULL, NULL),
    (19, 30, 'thirtieth', 'food_secure', NULL, NULL)
  ) AS t (n, position, name, condition, guard, among),
  pg_temp.refused(format('INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, among, label_zh, label_en) VALUES (%L, %L, %L, %L, %L, %L, %L, %L)',
                         'first', position, name, condition, guard, among, '题', 'title')) r ORDER BY n;
-- An update is checked as well, and a standard with criteria keeps its subject.
SELECT r.* FROM (VALUES
    (1, $$UPDATE fupin.criterion SET condition = 'food_secured' WHERE standard_id = 'first' AND name = 'ok'$$),
    (2, $$UPDATE fupin.standard SET subject = 'village' WHERE standard_id = 'first'$$),
    (3, $$UPDATE fupin.criterion SET target = '98%' WHERE standard_id = 'first' AND name = 'scope'$$),
    (4, $$UPDATE fupin.criterion SET target = '98%', target_operator = '>=' WHERE standard_id = 'first' AND name = 'scope'$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;
-- The criteria are composed in the order of their positions; a gap in the positions is none in the verdict.  A name that needs quotes gets them.
UPDATE fupin.criterion SET name = '收入' WHERE standard_id = 'first' AND name = 'ok';
SELECT ordinal, position, criteria FROM fupin.standard_criterion WHERE standard_id = 'first' ORDER BY 1;
SELECT criteria FROM fupin.standard_criteria WHERE standard_id = 'first';
-- A renamed standard keeps its criteria, a deleted one takes them along.
UPDATE fupin.standard SET standard_id = 'renamed' WHERE standard_id = 'first';
SELECT count(*) FROM fupin.criterion WHERE standard_id = 'renamed';
DELETE FROM fupin.standard WHERE standard_id = 'renamed';
SELECT count(*) FROM fupin.criterion WHERE standard_id = 'renamed';

-- Documents, rules, parameters, divisions: what else is refused.
SELECT r.code, r.message, r.hint FROM (VALUES
    (1, $$INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, title_zh, statement_en, computed_by) VALUES ('GUANGNING-2019-1', 'GUANGNING-2019', '一', 'target', 'household', '题', 'text', 'a.b')$$),
    (2, $$INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, title_zh, statement_en) VALUES ('GUANGNING-2019-2', 'GUANGNING-2019', '一', 'target', 'household', '题', 'text')$$),
    (3, $$INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, title_zh, statement_en, reason) VALUES ('HEYUAN-2019-2', 'GUANGNING-2019', '一', 'target', 'household', '题', 'text', 'why')$$),
    (4, $$INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, title_zh, statement_en, reason, lead_units) VALUES ('GUANGNING-2019-3', 'GUANGNING-2019', '一', 'target', 'household', '题', 'text', 'why', '{meilan.poverty_ofice}')$$),
    (5, $$INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, reason) VALUES ('GUANGNING-2019-4', 'GUANGNING-2019', '一', 'target', 'household', 'should', '题', 'text', 'why')$$),
    (6, $$INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source) VALUES ('a', '441223', 'exit_line', '元/人月', '[2019-01-01,2020-01-01)', 1, 'assumed', 'x')$$),
    (7, $$INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source) VALUES ('a', '441223', 'exit_line', '元/人年', '[2019-01-01,2020-01-01)', 1, 'adopted', 'x')$$),
    (8, $$INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source) VALUES ('a', '441223', 'exit_line', '元/人年', '[2019-01-01,2020-01-01)', 1, 'rumour', 'x')$$),
    (9, $$INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, status, source) VALUES ('a', '441223', 'exit_line', '元/人年', '[2019-01-01,2020-01-01)', 'assumed', 'x')$$),
    (10, $$INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source) VALUES ('a', '441223', 'exit_line', '元/人年', '[2019-01-01,2020-01-01)', 1, 'assumed', 'x'), ('b', '441223', 'exit_line', '元/人年', '[2019-06-01,2020-01-01)', 1, 'assumed', 'x')$$),
    (11, $$INSERT INTO fupin.document (document_id, document_no, issuer, division, valid, title_zh, title_en) VALUES ('X', 'x', 'nobody', '441223', '[2019-01-01,2020-01-01)', '题', 'title')$$),
    (12, $$INSERT INTO fupin.division_name (division, name) VALUES ('44122', '甲')$$),
    (13, $$INSERT INTO fupin.division_name (division, name) VALUES ('441223', '甲')$$),
    (14, $$INSERT INTO fupin.division_name (division, name) VALUES ('110101001001', '多福巷社区')$$),
    (15, $$INSERT INTO fupin.division_change (old_division, new_division, changed_on, kind) VALUES ('441283', '441204', '2015-04-28', 'recoded')$$),
    (16, $$INSERT INTO fupin.division_change (old_division, new_division, changed_on, kind) VALUES ('441283', '441283', '2015-04-28', 'recoded')$$),
    (17, $$INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) VALUES ('household', 'facts.a.b', 'boolean', '甲', 'a')$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;

-- A fact and a parameter of one's own, once described, may be named.
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) VALUES ('household', 'facts.tap_water', 'boolean', '自来水', 'tap water');
INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en) VALUES ('县线', '元/人年', '县定收入线', 'line of the county');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES
    ('own', 'GUANGNING-2019', '441223', 'household', 'exit', '[2019-01-01,2020-01-01)', '县标准', 'of the county');
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES
    ('own', 1, 'income', 'income_per_capita >= $"县线"', '收入', 'income'), ('own', 2, 'tap', 'facts.tap_water', '自来水', 'tap water');
SELECT criteria, fupin.assess('{"income_per_capita": 9000, "facts": {"tap_water": true}, "params": {"县线": 9000}}'::jsonb, criteria)
  FROM fupin.standard_criteria WHERE standard_id = 'own';
ROLLBACK;
