-- Who answers for what: the measures that Meilan's table hands out, by its table and by its text (MEILAN-2019-TABLE-1 to -5, digest
-- Meilan R and 4), and the report on the units of every rule.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused
SET LOCAL jit = off;
SET LOCAL fupin.as_of = '2019-06-30';

-- MEILAN-2019-TABLE-1: 34 articles, 170 measures, in the table's order; two without any unit; 43 whom nobody leads by the table, those two
-- among them.
SELECT count(*) AS measures, count(DISTINCT substring(article, '^\(.*\)')) AS articles, min(position), max(position),
       count(*) FILTER (WHERE article ~ '\)\d') AS numbered
  FROM fupin.task WHERE document_id = 'MEILAN-2019';
SELECT article, title_zh FROM fupin.task t WHERE NOT EXISTS (SELECT FROM fupin.task_unit u WHERE u.task_id = t.task_id) ORDER BY position;
SELECT count(*) AS led_by_nobody FROM fupin.task t
 WHERE NOT EXISTS (SELECT FROM fupin.task_unit u WHERE u.task_id = t.task_id AND u.source = 'table' AND u.role = 'lead');
-- 152 and 479 by the table, 149 and 487 by the text; 48 units.
SELECT source, role, count(*) FROM fupin.task_unit GROUP BY 1, 2 ORDER BY 1, 2;
SELECT count(DISTINCT organisation_id) AS units FROM fupin.task_unit;
-- The text's article (九) has six items for the table's seven measures; all others count alike.
SELECT article, text_article FROM fupin.task WHERE article <> text_article ORDER BY position;
-- By the text's own items 148 and 486: (九)1 is one item.
SELECT role, count(*) FROM (SELECT DISTINCT t.text_article, u.role, u.organisation_id
                              FROM fupin.task t JOIN fupin.task_unit u USING (task_id) WHERE u.source = 'text') item GROUP BY 1 ORDER BY 1;
-- MEILAN-2019-TABLE-2 and -3: 42 measures have one cell for both roles, of which one says itself who leads; two stand in the wrong row.
SELECT table_cell, count(*), string_agg(article, ' ' ORDER BY position) FILTER (WHERE table_cell IN ('labelled', 'repaired')) AS articles
  FROM fupin.task GROUP BY 1 ORDER BY 1;

-- Unit by unit (digest Meilan 4): by the table with merged cells read as responsible, by the table as printed, where they lead, and by the
-- text.  Every row that is not as said is shown.
WITH said (unit, table_lead, table_responsible, printed_lead, printed_responsible, text_lead, text_responsible) AS (VALUES
    ('各镇党委政府', 0, 160, 34, 126, 0, 160),
    ('区扶贫办', 34, 39, 44, 29, 34, 39),
    ('区农业农村局', 16, 32, 25, 23, 14, 34),
    ('区财政局', 3, 26, 8, 21, 4, 19),
    ('区委组织部', 21, 5, 26, 0, 21, 5),
    ('各行业牵头责任单位', 0, 21, 7, 14, 0, 21),
    ('区人社局', 7, 13, 7, 13, 7, 13),
    ('区民政局', 8, 11, 10, 9, 7, 12),
    ('区旅文局', 8, 10, 13, 5, 8, 10),
    ('各结对帮扶责任单位', 0, 18, 6, 12, 0, 18),
    ('区商务局', 10, 7, 10, 7, 9, 7),
    ('区发改委', 5, 11, 11, 5, 5, 11),
    ('区委宣传部', 9, 4, 13, 0, 9, 4),
    ('区工商联', 0, 11, 3, 8, 0, 11),
    ('区精准扶贫工作领导小组各成员单位', 0, 10, 0, 10, 0, 10),
    ('区总工会', 0, 9, 2, 7, 0, 9),
    ('区文明办', 1, 7, 8, 0, 1, 7),
    ('各定点帮扶单位', 0, 8, 6, 2, 0, 8),
    ('有关扶贫电商企业', 0, 8, 0, 8, 0, 8),
    ('市市场监管局美兰分局', 0, 7, 0, 7, 0, 7),
    ('市自然资源和规划局美兰分局', 0, 7, 0, 7, 0, 13),
    ('区委乡村振兴和脱贫攻坚督查组', 5, 1, 6, 0, 5, 1),
    ('区教育局', 6, 0, 6, 0, 6, 0),
    ('区乡村振兴和打赢脱贫攻坚战指挥部各专项工作组', 0, 5, 0, 5, 0, 5),
    ('区生态环境局', 0, 5, 0, 5, 0, 5),
    ('区纪委监委', 5, 0, 5, 0, 5, 0),
    ('相关金融机构', 0, 5, 0, 5, 0, 5),
    ('区住建局', 3, 1, 4, 0, 3, 1),
    ('区医疗保障局', 4, 0, 4, 0, 4, 0),
    ('区卫生健康委', 4, 0, 4, 0, 4, 0),
    ('区残联', 0, 4, 2, 2, 0, 10),
    ('区科工信局', 0, 4, 4, 0, 0, 4),
    ('驻村第一书记和驻村工作队员派出单位', 0, 4, 0, 4, 0, 4),
    ('区乡村振兴和打赢脱贫攻坚战指挥部办公室', 0, 3, 3, 0, 0, 3),
    ('区妇联', 0, 3, 2, 1, 0, 3),
    ('区委统战部', 0, 3, 3, 0, 0, 3),
    ('区科协', 0, 3, 3, 0, 0, 3),
    ('团区委', 1, 2, 3, 0, 1, 2),
    ('区审计局', 0, 2, 2, 0, 0, 2),
    ('区水务局', 2, 0, 2, 0, 2, 0),
    ('市公安局美兰分局', 0, 2, 1, 1, 0, 2),
    ('相关保险公司', 0, 2, 0, 2, 0, 2),
    ('区司法局', 0, 1, 1, 0, 0, 1),
    ('区国资委', 0, 1, 1, 0, 0, 1),
    ('区检察院', 0, 1, 1, 0, 0, 1),
    ('大致坡镇党委政府', 0, 1, 0, 1, 0, 1),
    ('市国家税务局美兰分局', 0, 1, 0, 1, 0, 1),
    ('灵山镇党委政府', 0, 1, 0, 1, 0, 1)
), counted AS (
    SELECT o.name_zh AS unit,
           count(*) FILTER (WHERE u.source = 'table' AND u.role = 'lead') AS table_lead,
           count(*) FILTER (WHERE u.source = 'table' AND u.role = 'responsible') AS table_responsible,
           count(*) FILTER (WHERE u.source = 'table' AND (u.role = 'lead' OR t.table_cell = 'merged')) AS printed_lead,
           count(*) FILTER (WHERE u.source = 'table' AND u.role = 'responsible' AND t.table_cell <> 'merged') AS printed_responsible,
           count(*) FILTER (WHERE u.source = 'text' AND u.role = 'lead') AS text_lead,
           count(*) FILTER (WHERE u.source = 'text' AND u.role = 'responsible') AS text_responsible
      FROM fupin.task t
      JOIN fupin.task_unit u USING (task_id)
      JOIN fupin.organisation o USING (organisation_id)
     GROUP BY o.organisation_id, o.name_zh
)
SELECT said, counted FROM said FULL JOIN counted USING (unit)
 WHERE ROW(said.*) IS DISTINCT FROM ROW(counted.*);

-- What the tables refuse; a local paper's measures are its owner's.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('guangning', '441223', '广宁县', 'Guangning'), ('guangning.water', '441223', '广宁县水务局', 'Guangning water bureau');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('GUANGNING-2018', '广宁扶贫〔2018〕3号', 'guangning', '441223', '2018-02-01', '[2018-01-01,2019-01-01)', '广宁', 'Guangning');
SELECT n, r.code, r.message FROM (VALUES
    (1, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, title_zh, title_en) VALUES ('GUANGNING-2018-task-1', 'GUANGNING-2018', 1, '1', '1', '饮水', 'water')$$),
    (2, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, title_zh, title_en) VALUES ('GUANGNING-2018-task-2', 'GUANGNING-2018', 2, '2', '2', '道路', 'roads')$$),
    (3, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, title_zh, title_en) VALUES ('GUANGNING-2018-task-3', 'GUANGNING-2018', 2, '3', '3', '电网', 'grid')$$),
    (4, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, title_zh, title_en) VALUES ('MEILAN-2019-task-x', 'GUANGNING-2018', 3, '3', '3', '电网', 'grid')$$),
    (5, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, title_zh, title_en) VALUES ('GUANGNING-2018-task-0', 'GUANGNING-2018', 0, '3', '3', '电网', 'grid')$$),
    (6, $$INSERT INTO fupin.task (task_id, document_id, position, article, text_article, table_cell, title_zh, title_en) VALUES ('GUANGNING-2018-task-3', 'GUANGNING-2018', 3, '3', '3', 'torn', '电网', 'grid')$$),
    (7, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'table', 'lead', 'guangning.water', 1)$$),
    (8, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'table', 'responsible', 'guangning.water', 1)$$),
    (9, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'table', 'lead', 'guangning.water', 2)$$),
    (10, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'table', 'lead', 'guangning', 1)$$),
    (11, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'text', 'lead', 'guangning.road', 1)$$),
    (12, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'footnote', 'lead', 'guangning', 1)$$),
    (13, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-1', 'text', 'helper', 'guangning', 1)$$),
    (14, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position) VALUES ('GUANGNING-2018-task-9', 'text', 'lead', 'guangning', 1)$$),
    (15, $$UPDATE fupin.task SET title_zh = '甲' WHERE task_id = 'MEILAN-2019-task-3-1'$$),
    (16, $$DELETE FROM fupin.task_unit WHERE task_id = 'MEILAN-2019-task-3-1'$$),
    (17, $$INSERT INTO fupin.task_unit (task_id, source, role, organisation_id, position, shipped) VALUES ('GUANGNING-2018-task-2', 'text', 'lead', 'guangning', 1, true)$$),
    (18, $$TRUNCATE fupin.task_unit$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;

CALL fupin.create_register();

-- MEILAN-2019-TABLE-5: where text and table differ, and nowhere else: 14 measures.
SELECT task_article AS article, unit_source_label AS source, unit_role_label AS role, unit_name AS unit, unit_difference AS difference
  FROM fupin_report.task_responsibility
 WHERE is_different AND document_no = '美扶组办〔2019〕11号'
 ORDER BY task_position, unit_source, unit_position;
-- (十七)7: led by the table, by nobody in the text; the paper is in force, a paper of 2018 is not; a measure without units has one row.
SELECT task_id, unit_source AS source, unit_position AS position, unit_role AS role, unit_name AS unit, unit_difference AS difference,
       without_lead_label AS without_lead, in_force_label AS in_force
  FROM fupin_report.task_responsibility
 WHERE task_id IN ('MEILAN-2019-task-17-7', 'MEILAN-2019-task-1', 'GUANGNING-2018-task-1', 'GUANGNING-2018-task-2')
 ORDER BY task_id COLLATE "C", unit_source, unit_position;
-- 1,267 rows for those who are named, 2 for the measures without a unit.
SELECT count(*), count(unit_code) AS named, count(DISTINCT task_id) AS measures
  FROM fupin_report.task_responsibility WHERE document_no = '美扶组办〔2019〕11号';

-- Every rule is there: with a unit in the lead, with none there, without any, and with one unit in both roles.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason) VALUES
    ('GUANGNING-2018-1', 'GUANGNING-2018', '1', 'responsibility', 'organisation', 'must', '饮水', 'water', '{guangning.water}', '{guangning,guangning.water}', 'a test'),
    ('GUANGNING-2018-2', 'GUANGNING-2018', '2', 'responsibility', 'organisation', NULL, '道路', 'roads', '{}', '{guangning}', 'a test'),
    ('GUANGNING-2018-3', 'GUANGNING-2018', '3', 'responsibility', 'organisation', 'strive', '电网', 'grid', '{}', '{}', 'a test'),
    ('GUANGNING-2018-4', 'GUANGNING-2018', '4', 'responsibility', 'organisation', 'strive', '住房', 'houses', '{guangning}', '{}', 'a test');
SELECT rule_id, article, strength, unit_code AS unit, unit_name, unit_position AS position, unit_role_label AS role, is_without_lead AS no_lead, is_in_both_roles AS both, in_force_label AS in_force
  FROM fupin_report.responsibility WHERE division_code = '441223' ORDER BY rule_id COLLATE "C", unit_position;
-- MEILAN-2019-3-1c: two lead, three answer for it; 4-R1: nobody leads.
SELECT rule_id, unit_position AS position, unit_role AS role, unit_name AS unit, is_without_lead AS no_lead, in_force_label AS in_force
  FROM fupin_report.responsibility WHERE rule_id IN ('MEILAN-2019-3-1c', 'MEILAN-2019-4-R1') ORDER BY rule_id COLLATE "C", unit_position;
-- No rule is left out or said twice, and every unit of a rule is there once in each role.
SELECT (SELECT count(DISTINCT rule_id) FROM fupin_report.responsibility) = (SELECT count(*) FROM fupin.rule) AS every_rule,
       (SELECT count(unit_code) FROM fupin_report.responsibility) = (SELECT sum(cardinality(lead_units) + cardinality(responsible_units)) FROM fupin.rule) AS every_unit,
       (SELECT count(*) FROM fupin_report.responsibility WHERE unit_code IS NULL)
       = (SELECT count(*) FROM fupin.rule WHERE lead_units = '{}' AND responsible_units = '{}') AS once_without;
ROLLBACK;
