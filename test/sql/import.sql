-- A source becomes rows of the register: good rows through, bad rows sent back whole with a reason, every row accounted
-- for; what was imported can be taken back; and the same mapping serves the source where it lies.
\set VERBOSITY terse
\set QUIET on
SET client_min_messages = warning;
SET datestyle = iso;
SET fupin.as_of = '2019-12-31';
SET fupin.accept_basis = 'unverified';
CALL fupin.create_register();
CREATE SCHEMA county;

-- Everything that an import may change, for comparison.
CREATE TEMP VIEW register AS
    SELECT 'village' AS of, to_jsonb(t) AS row FROM fupin_register.village t
    UNION ALL SELECT 'household', to_jsonb(t) FROM fupin_register.household t
    UNION ALL SELECT 'household_year', to_jsonb(t) FROM fupin_register.household_year t
    UNION ALL SELECT 'person', to_jsonb(t) FROM fupin_register.person t
    UNION ALL SELECT 'person_year', to_jsonb(t) FROM fupin_register.person_year t
    UNION ALL SELECT 'income_item', to_jsonb(t) FROM fupin_register.income_item t;

-- Headings are compared without blanks, line breaks, width, case, and a bracket at their end; its unit is the column's.
SELECT fupin.heading(h) AS heading, fupin.heading_unit(h) AS unit
  FROM unnest(ARRAY[E'人均\n纯收入（万元）', '工资性收入(元/年)', '＊ 户编号：', 'aac001', '村（社区）', '面积（亩）']) h;

-- A sheet: merged cells (H1 in two villages' worth of rows below), a blank row, totals, a signature and a note.
CREATE TABLE county.sheet (row_no bigint PRIMARY KEY, "序号" text, "行政区划代码" text, "户编号" text, "户主姓名" text, "人编号" text, "姓名" text,
    "证件号码" text, "与户主关系" text, "年度" text, "致贫原因" text, "家庭人口" text, "工资性收入（万元）" text, "残疾等级" text,
    "是否参加基本医疗保险" text, "住房等级" text, "出生日期" text, "备忘" text);
INSERT INTO county.sheet VALUES
    ( 2, '1', '441621100201', 'H1', '甲一', 'P11', '甲一', '990101196502032116', '户主', '2019', '因病', '3', '1.2', NULL, '是', 'A', '1965-02-03', 'kept aside'),
    ( 3, NULL, NULL, NULL, NULL, 'P12', '甲二', '99010119670405222X', '配偶', NULL, NULL, NULL, NULL, '４', '√', NULL, '1967.4.5', NULL),
    ( 4, NULL, NULL, NULL, NULL, 'P13', '甲三', '—', '之子', NULL, NULL, NULL, NULL, NULL, '否', NULL, '20050607', NULL),
    ( 5, '2', '441621100202', 'H2', '乙一', 'P21', '乙一', NULL, '户主', '2019', '因残', '1', '8000元', NULL, '有', 'B', NULL, NULL),
    -- each of the following has one thing wrong
    ( 6, '3', '441621100202', 'H3', '丙一', 'P31', '丙一', NULL, '户主', '2019', '外星人', '1', NULL, NULL, '是', NULL, NULL, NULL),
    ( 7, '4', '441621100202', 'H4', '丁一', 'P41', NULL, NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    ( 8, '5', '441621100202', 'H5', '戊一', 'P51', '戊一', '990101196502032117', '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    ( 9, '6', '441621100202', 'H6', '己一', 'P61', '己一', NULL, '户主', '2019', NULL, '1.5', NULL, NULL, '是', NULL, NULL, NULL),
    (10, '7', '441621100202', 'H7', '庚一', 'P71', '庚一', NULL, '户主', '2019', NULL, '1', '-1', NULL, '是', NULL, NULL, NULL),
    (11, '8', '441621100202', 'H8', '辛一', 'P81', '辛一', NULL, '户主', '2019', NULL, '1', NULL, '5', '是', NULL, NULL, NULL),
    (12, '9', '441621100202', 'H9', '壬一', 'P91', '壬一', NULL, '户主', '1999', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (13, '10', '44162110020', 'HA', '癸一', 'PA1', '癸一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (14, '11', '441621100202', '4.4E+11', '子一', 'PB1', '子一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (15, '12', '441621100202', 'HC', '丑一', 'PC1', '丑一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, '2019-02-30', NULL),
    -- and these contradict each other: two grades for one house, one person in two households, one household in two villages
    (16, '13', '441621100202', 'HD', '寅一', 'PD1', '寅一', NULL, '户主', '2019', NULL, '2', NULL, NULL, '是', 'A', NULL, NULL),
    (17, '14', '441621100202', 'HD', '寅一', 'PD2', '寅二', NULL, '配偶', '2019', NULL, '2', NULL, NULL, '是', 'C', NULL, NULL),
    (18, '15', '441621100202', 'HE', '卯一', 'PE1', '卯一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (19, '16', '441621100202', 'HF', '卯一', 'PE1', '卯一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (20, '17', '441621100202', repeat('9', 33), '辰一', 'PF1', '辰一', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL),
    (21, NULL, NULL, NULL, NULL, NULL, '　 ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (22, '合 计', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '21.5', '1.0', NULL, NULL, NULL, NULL, NULL),
    (23, '制表人：某', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (24, '441621', NULL, 'HZ', '末', 'PZ1', '末', NULL, '户主', '2019', NULL, '1', NULL, NULL, '是', NULL, NULL, NULL);

-- A dry run counts and keeps what it would send back, and writes nothing else.
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'first', dry_run => true);
SELECT count(*) FROM register;
SELECT kind, source_rows = inserted + updated + unchanged + rejected + skipped AS adds_up, unread_columns FROM fupin_register.import_batch;

-- 23 rows: 4 come in, 15 are sent back, 4 are no data.
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'first');
SELECT row_no, heading, value, code, detail FROM fupin_register.import_problem WHERE batch = 'first' AND run = 2 ORDER BY row_no, problem_no;
SELECT row_no, skipped_as, source_row ->> '户编号' AS kept FROM fupin_register.import_line WHERE batch = 'first' AND run = 2 AND skipped_as IS NOT NULL ORDER BY row_no;
-- the totals: 4 + 17.5 persons; wages 20,000 of those in, and -10,000 of the one sent back, which make 1.0 times 10,000
SELECT source_heading, total_stated, total_loaded, total_rejected, total_right_label FROM fupin_report.import_total WHERE import_run = 2 ORDER BY source_heading COLLATE "C";
SELECT household_id, division, head_name, poverty_cause FROM fupin_register.household ORDER BY 1;
SELECT household_id, year, members, housing_grade FROM fupin_register.household_year ORDER BY 1;
SELECT household_id, person_id, name, citizen_id, citizen_id_missing_reason, relation, birth_date FROM fupin_register.person ORDER BY 2;
SELECT person_id, disability_grade, basic_medical_insured FROM fupin_register.person_year ORDER BY 1;
SELECT household_id, item_no, category, revenue, cost FROM fupin_register.income_item ORDER BY 1;

-- The same rows again, under this name or another, change nothing.
CREATE TEMP TABLE once AS SELECT * FROM register;
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'first');
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'again');
SELECT count(*) FROM ((TABLE register EXCEPT ALL TABLE once) UNION ALL (TABLE once EXCEPT ALL TABLE register)) different;

-- What was sent back has the columns of its source and the reason; corrected, it is loaded alone.
CALL fupin_register.export_rejects('first', 'returned', 'county');
SELECT string_agg(attname, ' ' ORDER BY attnum) = (SELECT string_agg(attname, ' ' ORDER BY attnum) || ' 退回原因' FROM pg_attribute WHERE attrelid = 'county.sheet'::regclass AND attnum > 0) AS same_columns
  FROM pg_attribute WHERE attrelid = 'county.returned'::regclass AND attnum > 0;
SELECT row_no, "退回原因" FROM county.returned WHERE row_no IN (8, 10, 17) ORDER BY 1;
UPDATE county.returned SET "证件号码" = NULL WHERE row_no = 8;
DELETE FROM county.returned WHERE row_no <> 8;
CALL fupin_register.import('county.returned', 'spreadsheet.person', 'corrected');

-- A blank cell and a dash change nothing, another value does; a reason why there is no number goes when the number comes.
CREATE TABLE county.next AS SELECT * FROM county.sheet WHERE row_no <= 5;
UPDATE county.next SET "致贫原因" = NULL, "家庭人口" = '—', "住房等级" = 'C' WHERE "户编号" = 'H1';
UPDATE county.next SET "证件号码" = '990101200506072317' WHERE "人编号" = 'P13';
UPDATE county.next SET "年度" = '2018' WHERE "户编号" = 'H2';
CREATE TEMP TABLE before_next AS SELECT * FROM register;
CALL fupin_register.import('county.next', 'spreadsheet.person', 'next');
SELECT poverty_cause, members, housing_grade FROM fupin_register.household JOIN fupin_register.household_year USING (household_id) WHERE household_id = 'H1';
SELECT citizen_id, citizen_id_missing_reason FROM fupin_register.person WHERE person_id = 'P13';
SELECT changes - 'village' AS changes FROM fupin_register.import_batch WHERE batch = 'next';

-- An undo puts back exactly what was there and keeps nothing but the log; before it, it looks who came after.
CALL fupin_register.undo_import('first');
UPDATE fupin_register.household_year SET members = 9 WHERE household_id = 'H1';
CALL fupin_register.undo_import('next');
UPDATE fupin_register.household_year SET members = 3 WHERE household_id = 'H1';
CALL fupin_register.undo_import('next');
SELECT count(*) FROM ((TABLE register EXCEPT ALL TABLE before_next) UNION ALL (TABLE before_next EXCEPT ALL TABLE register)) different;
SELECT kind, changes -> 'person' AS persons, changes -> 'household_year' AS years FROM fupin_register.import_batch WHERE batch = 'next' ORDER BY run;
SELECT count(*) FROM fupin_register.import_change WHERE batch = 'next';
CALL fupin_register.undo_import('next');
CALL fupin_register.undo_import('nobody');
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('hand', 'H5', '441621100202', '手工', 'newborn');
CALL fupin_register.undo_import('corrected');
DELETE FROM fupin_register.person WHERE person_id = 'hand';

-- A full source lists everybody: whom it lacks is listed, never deleted; too many and it stops and asks.
CREATE TABLE county.whole AS SELECT * FROM county.sheet WHERE row_no IN (2, 3, 5);
CALL fupin_register.import('county.whole', 'spreadsheet.person', 'whole', mode => 'full');
SELECT count(*) FROM fupin_register.import_batch WHERE batch = 'whole';
CALL fupin_register.import('county.whole', 'spreadsheet.person', 'whole', mode => 'full', max_absent => 0.5);
SELECT subject, subject_id, household_id FROM fupin_register.import_absent ORDER BY 1, 2;
SELECT count(*) FROM fupin_register.person;
-- whom a county cleared off the register it does not miss; one of four persons is a quarter, and no more than that
INSERT INTO fupin_register.household_year (household_id, division, year, status) VALUES ('H5', '441621100202', 2020, 'removed');
CALL fupin_register.import('county.whole', 'spreadsheet.person', 'whole', mode => 'full', max_absent => 0.2499);
CALL fupin_register.import('county.whole', 'spreadsheet.person', 'whole', mode => 'full', max_absent => 0.25);
DELETE FROM fupin_register.household_year WHERE year = 2020;

-- A household stays in its village and a person in the household: a move is an event, not an import.  An item of another kind is no correction.
CREATE TABLE county.moved AS SELECT * FROM county.whole;
UPDATE county.moved SET "行政区划代码" = '441621100202' WHERE row_no IN (2, 3);
UPDATE county.moved SET "人编号" = 'P11' WHERE row_no = 5;
CALL fupin_register.import('county.moved', 'spreadsheet.person', 'moved');
SELECT row_no, heading, value, code FROM fupin_register.import_problem WHERE batch = 'moved' ORDER BY 1;
UPDATE fupin_register.income_item SET category = 'transfer' WHERE household_id = 'H2';
UPDATE county.moved SET "人编号" = 'P21' WHERE row_no = 5;
CALL fupin_register.import('county.moved', 'spreadsheet.person', 'moved');
SELECT row_no, code FROM fupin_register.import_problem WHERE batch = 'moved' AND run = 2 ORDER BY 1;
UPDATE fupin_register.income_item SET category = 'wage' WHERE household_id = 'H2';

-- Part of a table alone: no division and no name, the register knows them; whom it does not know is sent back.
CREATE TABLE county.income ("AAC001" text, "AAR040" integer, "AAC073" numeric, "AAC072" numeric, "AAR100" integer);
INSERT INTO county.income VALUES ('H1', 2018, 100.5, NULL, 1), ('H2', 2018, NULL, 7, 1), ('H77', 2018, 1, 1, 1), ('H1', 2017, 1, 1, 0);
CALL fupin_register.import('county.income', 'national.person', 'income');
SELECT row_no, register_table, register_column, code FROM fupin_register.import_problem WHERE batch = 'income';
SELECT household_id, division, year, item_no, category, revenue FROM fupin_register.income_item WHERE year < 2019 ORDER BY 1;
CALL fupin_register.undo_import('income');

-- Persons without numbers: the member with the same citizen id or name, else the household's number and the next one.
CREATE TABLE county.unnumbered AS SELECT * FROM county.sheet WHERE row_no IN (2, 3, 5);
ALTER TABLE county.unnumbered DROP COLUMN "人编号";
INSERT INTO county.unnumbered (row_no, "行政区划代码", "户编号", "户主姓名", "姓名", "年度") VALUES (6, '441621100202', 'H2', '乙一', '乙二', '2019'), (7, '441621100202', 'HX', '新', '新', '2019'), (8, NULL, NULL, NULL, '旧', NULL), (9, NULL, NULL, NULL, '旧', NULL);
CALL fupin_register.import('county.unnumbered', 'spreadsheet.person', 'unnumbered');
SELECT person_id, name FROM fupin_register.person WHERE household_id IN ('H2', 'HX') ORDER BY 1;
CALL fupin_register.undo_import('unnumbered');

-- A foreign table is a source as a table is: imported, or read where it lies.
CREATE EXTENSION file_fdw;
CREATE SERVER bureau FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE county.bureau ("行政区划代码" text, "户编号" text, "户主姓名" text, "姓名" text, "年度" text) SERVER bureau
    OPTIONS (program $$printf '441621100202,HY,远,远,2019\n441621100202,HW,近,近,1999\n'$$, format 'csv', encoding 'UTF8');
CALL fupin_register.import('county.bureau', 'spreadsheet.person', 'bureau');
SELECT row_no, heading, value, code FROM fupin_register.import_problem WHERE batch = 'bureau';
CALL fupin_register.map_view('county.bureau', 'spreadsheet.person', 'f', 'county');
SELECT person_id, name, (SELECT count(*) FROM county.f_rejected) AS rejected, (SELECT count(*) FROM county.f_household) AS households FROM county.f_person;
SELECT count(*) FROM ((SELECT household_id, division, head_name FROM county.f_household EXCEPT SELECT household_id, division, head_name FROM fupin_register.household)
                      UNION ALL (SELECT household_id, division, head_name FROM fupin_register.household WHERE household_id = 'HY' EXCEPT SELECT household_id, division, head_name FROM county.f_household)) different;
CALL fupin_register.undo_import('bureau');

-- A mapping of one's own: headings in a row of the source, facts of the dictionary, subtotals.
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) VALUES ('household', 'facts.own_score', 'numeric', '评分', 'score');
INSERT INTO fupin.mapping (mapping_id, title_zh, title_en, row_source, header_row, first_row, mark_source, total_at)
VALUES ('own.sheet', '本县', 'own', '{line}', 3, 5, '{户号}', '^(合计|小计)');
INSERT INTO fupin.mapping_column (mapping_id, position, register_table, register_column, source, parser, required, compare_total) VALUES
    ('own.sheet', 1, 'household', 'household_id', '{户号}', 'number_of', true, false),
    ('own.sheet', 2, 'village', 'division', '{村码}', 'division', false, false),
    ('own.sheet', 3, 'household_year', 'year', '{年}', 'year', false, false),
    ('own.sheet', 4, 'household_year', 'facts.own_score', '{评分}', 'number', false, true);
CREATE TABLE county.own (line integer, a text, b text, c text);
INSERT INTO county.own VALUES (1, '标题', NULL, NULL), (3, '户 号', '评分（分）', '单位'), (4, '(1)', '(2)', '(3)'), (5, 'H1', '7.5', 'x'), (6, '小计', '7.5', NULL), (7, 'H2', '2', NULL), (8, '小计', '3', NULL), (9, '合计', '9.5', NULL);
CALL fupin_register.import('county.own', 'own.sheet', 'own', year => 2019);
SELECT household_id, facts FROM fupin_register.household_year ORDER BY 1;
SELECT source_row, total_stated, total_loaded, total_right_label FROM fupin_report.import_total WHERE import_batch = 'own' ORDER BY 1;
CALL fupin_register.undo_import('own');
UPDATE fupin.mapping_column SET parser = 'yes_no', compare_total = false WHERE mapping_id = 'own.sheet' AND position = 4;
CALL fupin_register.import('county.own', 'own.sheet', 'own', year => 2019);
UPDATE fupin.mapping_column SET parser = 'number', register_column = 'facts.own_sore' WHERE mapping_id = 'own.sheet' AND position = 4;
CALL fupin_register.import('county.own', 'own.sheet', 'own', year => 2019);
CALL fupin_register.import('county.own', 'own.shet', 'own');
CALL fupin_register.import('county.own', 'spreadsheet.person', 'own');
ALTER TABLE county.own ADD d text;
UPDATE county.own SET d = '户号' WHERE line = 3;
CALL fupin_register.import('county.own', 'own.sheet', 'own');
CALL fupin_register.import('county.sheet', 'spreadsheet.person', ' ');
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'x', mode => 'some');
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'x', division => '441621');
-- names of columns are names, whatever they say
CREATE TABLE county."odd "" name" ("户编号" text, "姓名" text, "户主姓名" text, "行政区划代码" text, "年度'); DROP TABLE county.own; --" text, "import source" text);
INSERT INTO county."odd "" name" VALUES ('''); DROP TABLE county.own; --', 'a"b', 'c''d', '441621100201', '2019');
CALL fupin_register.import('county."odd "" name"', 'spreadsheet.person', 'odd', year => 2019);
SELECT count(*) FROM county.own;
SELECT person_id, name FROM fupin_register.person WHERE name = 'a"b';
CALL fupin_register.undo_import('odd');

-- An officer imports into the divisions of the grant, and nowhere else; a number that somebody else has is not printed.
CREATE ROLE fupin_import_officer;
CALL fupin_register.grant_officer('fupin_import_officer', '441621100201');
GRANT USAGE, CREATE ON SCHEMA county TO fupin_import_officer;
GRANT SELECT ON county.sheet, county.next TO fupin_import_officer;
SET ROLE fupin_import_officer;
CALL fupin_register.import('county.next', 'spreadsheet.person', 'officer');
SELECT row_no, code FROM fupin_register.import_problem ORDER BY 1;
SELECT rows_inserted, rows_updated, rows_rejected FROM fupin_report.import_result ORDER BY 1, 2;
CREATE TABLE county.stolen AS SELECT * FROM county.next WHERE row_no = 2;
UPDATE county.stolen SET "户编号" = 'H2', "人编号" = 'PX';
CALL fupin_register.import('county.stolen', 'spreadsheet.person', 'stolen');
SELECT heading, code FROM fupin_register.import_problem WHERE batch = 'stolen';
CALL fupin_register.import('county.stolen', 'spreadsheet.person', 'stolen', area => '441621100202');
-- a batch of an area that is not theirs has the name already; a type of their own does not get into others' tables
CALL fupin_register.import('county.next', 'spreadsheet.person', 'first');
CREATE DOMAIN county.mine AS text;
CREATE TABLE county.typed AS SELECT *, 'x'::county.mine AS mine FROM county.stolen;
CALL fupin_register.import('county.typed', 'spreadsheet.person', 'typed');
RESET ROLE;
CALL fupin_register.export_rejects('typed', 'typed_back', 'county');
SELECT mine, pg_typeof(mine) FROM county.typed_back;
SET ROLE fupin_import_officer;
CALL fupin_register.import('county.bureau', 'spreadsheet.person', 'not granted');
DELETE FROM fupin_register.import_batch;
CALL fupin_register.undo_import('first');
CALL fupin_register.undo_import('officer');
RESET ROLE;
DROP TABLE county.stolen;

-- A closed year changes only with a reason and a document; what says nothing new is no change.
CALL fupin_register.close_year(2019, '441621100201', '样例〔2019〕9号');
CREATE TABLE county.late AS SELECT * FROM county.sheet WHERE row_no IN (2, 5);
UPDATE county.late SET "住房等级" = 'D';
INSERT INTO county.late SELECT * FROM county.sheet WHERE row_no = 3;
UPDATE county.late SET "户编号" = 'H2', "行政区划代码" = '441621100202', "人编号" = 'P22', "年度" = '2019' WHERE row_no = 3;
CALL fupin_register.import('county.late', 'spreadsheet.person', 'late', dry_run => true);
SELECT row_no, heading, code FROM fupin_register.import_problem WHERE batch = 'late';
CALL fupin_register.reopen_year(2019, '441621100201', '样例〔2019〕9号', '样例');

-- The source where it lies: the same rows, the same rejects with the same reasons, and reports that answer the same.
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', 'm', 'county', keep_rejects => true);
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', 'c', 'county');
SELECT count(*) FROM ((TABLE county.m_problem EXCEPT ALL TABLE county.c_problem) UNION ALL (TABLE county.c_problem EXCEPT ALL TABLE county.m_problem)) different;
CALL fupin_register.undo_import('corrected');
SELECT count(*) FROM ((SELECT row_no, code, heading, value, reason_zh FROM county.m_rejected EXCEPT ALL SELECT row_no, code, heading, value, reason_zh FROM fupin_register.import_reason WHERE batch = 'first' AND run = 2)
                      UNION ALL (SELECT row_no, code, heading, value, reason_zh FROM fupin_register.import_reason WHERE batch = 'first' AND run = 2 EXCEPT ALL SELECT row_no, code, heading, value, reason_zh FROM county.m_rejected)) different;
CREATE TEMP TABLE household_exit AS TABLE fupin_report.household_exit;
CREATE TEMP TABLE household_exit_criterion AS TABLE fupin_report.household_exit_criterion;
CREATE TEMP TABLE exit_by_village AS TABLE fupin_report.exit_by_village;
SELECT (SELECT count(*) FROM household_exit) AS households, (SELECT count(*) FROM household_exit_criterion) > 0 AS with_criteria;
INSERT INTO fupin_register.village (division) VALUES ('441621100201'), ('441621100202') ON CONFLICT DO NOTHING;
DELETE FROM fupin_register.import_change WHERE register_table = 'village';
CALL fupin_register.undo_import('first');
SELECT count(*) FROM fupin_register.household;
SELECT count(*) FROM fupin_report.household_exit;
DO $$
DECLARE
    called text;
BEGIN
    FOREACH called IN ARRAY ARRAY['household', 'household_year', 'person', 'person_year', 'income_item'] LOOP
        CALL fupin_register.read_from(called, ('county.m_' || called)::regclass);
    END LOOP;
END
$$;
SELECT (SELECT count(*) FROM ((TABLE fupin_report.household_exit EXCEPT ALL TABLE household_exit) UNION ALL (TABLE household_exit EXCEPT ALL TABLE fupin_report.household_exit)) d) AS households,
       (SELECT count(*) FROM ((TABLE fupin_report.household_exit_criterion EXCEPT ALL TABLE household_exit_criterion) UNION ALL (TABLE household_exit_criterion EXCEPT ALL TABLE fupin_report.household_exit_criterion)) d) AS criteria,
       (SELECT count(*) FROM ((TABLE fupin_report.exit_by_village EXCEPT ALL TABLE exit_by_village) UNION ALL (TABLE exit_by_village EXCEPT ALL TABLE fupin_report.exit_by_village)) d) AS villages;
SELECT count(*) FROM fupin_report.household_exit;
CALL fupin_register.read_from('person', 'county.sheet');
CALL fupin_register.read_from('village', 'county.m_village');
DO $$
DECLARE
    called text;
BEGIN
    FOREACH called IN ARRAY ARRAY['household', 'household_year', 'person', 'person_year', 'income_item'] LOOP
        CALL fupin_register.read_from(called, NULL);
    END LOOP;
END
$$;
SELECT count(*) FROM fupin_report.household_exit;
-- numbers that the source lacks are those that an import into an empty register gives
CALL fupin_register.map_view('county.unnumbered', 'spreadsheet.person', 'u', 'county');
SELECT household_id, person_id, name FROM county.u_person ORDER BY 2;
CALL fupin_register.map_view('county.income', 'national.person', 'i', 'county');
-- A constant is a value, never a statement.
INSERT INTO fupin.mapping (mapping_id, title_zh, title_en) VALUES ('own.constant', '样例', 'sample');
INSERT INTO fupin.mapping_column (mapping_id, position, register_table, register_column, source, constant) VALUES ('own.constant', 1, 'household', 'household_id', '{户编号}', NULL), ('own.constant', 2, 'household_year', 'year', '{}', '(SELECT 2019)');
CALL fupin_register.import('county.sheet', 'own.constant', 'constant');
-- a table without numbers is counted as it lies, also when a scan of it begins in its middle, where another one has got to
BEGIN;
CREATE TABLE county.long ("行政区划代码" text, "户编号" text, "户主姓名" text, "姓名" text, "年度" text, pad text);
ALTER TABLE county.long ALTER pad SET STORAGE PLAIN;
INSERT INTO county.long SELECT '441621100202', 'L' || n, '长', '长', '2019', repeat('x', 5000) FROM generate_series(1, 4200) n;
CALL fupin_register.map_view('county.long', 'spreadsheet.person', 'l', 'county');
DECLARE other CURSOR FOR SELECT FROM county.long;
MOVE 2000 IN other;
SELECT row_no FROM county.l_cell WHERE h = 'L4000';
ROLLBACK;
-- a source whose own numbers do not tell its rows apart is refused both ways, not read without them
UPDATE county.next SET row_no = NULL WHERE row_no = 3;
CALL fupin_register.import('county.next', 'spreadsheet.person', 'unnumbered rows');
CALL fupin_register.map_view('county.next', 'spreadsheet.person', 'n', 'county');

-- Reports read what belongs to the owner of the register: whoever owns a view may make it say anything of any division tomorrow, and have its functions run as
-- whoever asks.  So no view of an officer's, nor one made of it, nor one that calls a function of hers; the same view as the owner's is as good as any.
SET ROLE fupin_import_officer;
CREATE VIEW county.hers AS SELECT * FROM fupin_register.person;
CREATE FUNCTION county.her_name(text) RETURNS text LANGUAGE sql AS $$ SELECT $1 $$;
CREATE TABLE county.her_table AS SELECT * FROM fupin_register.person;
RESET ROLE;
CREATE VIEW county.made_of_hers AS SELECT * FROM county.hers;
CREATE MATERIALIZED VIEW county.kept_of_hers AS SELECT * FROM county.hers;
CREATE VIEW county.calls_hers AS SELECT person_id, household_id, division, county.her_name(name) AS name, citizen_id, citizen_id_missing_reason, former_citizen_id, relation, birth_date, sex, joined_on, left_on, left_reason FROM fupin_register.person;
\set VERBOSITY default
\set SHOW_CONTEXT never
CALL fupin_register.read_from('person', 'county.hers');
\set VERBOSITY terse
CALL fupin_register.read_from('person', 'county.made_of_hers');
CALL fupin_register.read_from('person', 'county.kept_of_hers');
CALL fupin_register.read_from('person', 'county.calls_hers');
-- a table says what its owner writes into it: that is read, and said
CALL fupin_register.read_from('person', 'county.her_table');
CALL fupin_register.read_from('person', NULL);
ALTER VIEW county.hers OWNER TO CURRENT_ROLE;
CALL fupin_register.read_from('person', 'county.made_of_hers');
CALL fupin_register.read_from('person', NULL);
-- an admin who does not own the register does not say what its reports read
CREATE ROLE fupin_import_admin;
CALL fupin_register.grant_admin('fupin_import_admin');
SET ROLE fupin_import_admin;
CALL fupin_register.read_from('person', NULL);
RESET ROLE;

-- Who wrote a log, and when, is not for the one who writes it to say.
SET ROLE fupin_import_officer;
INSERT INTO fupin_register.import_batch (batch, run, division, kind, mapping_id, mode, source_name, source_columns, source_rows, inserted, updated, unchanged, rejected, skipped, absent, unread_columns, changes, imported_by, imported_at)
VALUES ('by hand', 1, '441621100201', 'import', 'spreadsheet.person', 'partial', 'x', '[]', 0, 0, 0, 0, 0, 0, 0, '{}', '{}', 'somebody', '2019-01-01');
RESET ROLE;
SELECT imported_by = session_user AS by_me, imported_at > now() - interval '1 hour' AS lately FROM fupin_register.import_batch WHERE batch = 'by hand';

-- What is left out is named; a share lies between 0 and 1, and is a number; a batch has a name of 1 to 64 characters.
CALL fupin_register.import(NULL, 'spreadsheet.person', 'x');
CALL fupin_register.import('county.sheet', NULL, 'x');
CALL fupin_register.import('county.sheet', 'spreadsheet.person', NULL);
CALL fupin_register.import('county.sheet', 'spreadsheet.person', repeat('批', 65));
CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'x', dry_run => NULL);
CREATE TABLE county.nobody AS SELECT * FROM county.sheet WHERE false;
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => 'NaN');
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => 'Infinity');
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => -0.01);
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => 1.01);
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => NULL);
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => 0.00);
CALL fupin_register.import('county.whole', 'spreadsheet.person', 'share', mode => 'full', dry_run => true, max_absent => 1.00);
CALL fupin_register.import('county.nobody', 'spreadsheet.person', repeat('批', 64));

-- With a snapshot from before what others have just imported it would compare with what is no longer there.
BEGIN ISOLATION LEVEL REPEATABLE READ;
CALL fupin_register.import('county.nobody', 'spreadsheet.person', 'old snapshot');
ROLLBACK;

-- Views have whole names: the longest one here has 15 bytes after its prefix, and 63 is all that the server keeps of a name.
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', repeat('p', 49), 'county');
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', repeat('样', 17), 'county');
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', '', 'county');
CALL fupin_register.map_view(NULL, 'spreadsheet.person', 'p', 'county');
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', repeat('p', 48), 'county');
CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', repeat('样', 16), 'county');
SELECT count(*), max(octet_length(relname)) FROM pg_class WHERE relnamespace = 'county'::regnamespace AND relkind = 'v' AND relname ~ '^(pppp|样)';

DROP VIEW county.calls_hers;
DROP OWNED BY fupin_import_admin;
DROP ROLE fupin_import_admin;
DROP OWNED BY fupin_import_officer;
DROP ROLE fupin_import_officer;
DROP SCHEMA county, fupin_report, fupin_register CASCADE;
DROP EXTENSION file_fdw CASCADE;
DELETE FROM fupin.mapping_column WHERE NOT shipped;
DELETE FROM fupin.mapping WHERE NOT shipped;
DELETE FROM fupin.fact WHERE name = 'facts.own_score';
