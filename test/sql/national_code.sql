-- Codes of the national register, labels and other wordings become our codes, by the year of the data.
SET search_path = fupin, public;
\pset null .

-- 劳动技能 (AAB010) shifted when 弱劳动力或半劳动力 came between: 03 was 丧失劳动力 and became that, 04 and 05 moved on.
SELECT year, parse_code('labour_capacity', '01', year) AS "01", parse_code('labour_capacity', '02', year) AS "02", parse_code('labour_capacity', '03', year) AS "03",
       parse_code('labour_capacity', '04', year) AS "04", parse_code('labour_capacity', '05', year) AS "05", parse_code_problem('labour_capacity', '05', year) AS problem_of_05
  FROM unnest('{2013,2014,2018,2019,2021,2022}'::integer[]) AS year;
-- 脱贫标志 (AAR010): 2 announced an exit in the first years, 4 came later.
SELECT year, parse_code('household_status', '0', year) AS "0", parse_code('household_status', '1', year) AS "1", parse_code('household_status', '2', year) AS "2",
       parse_code_problem('household_status', '2', year) AS problem_of_2, parse_code('household_status', '3', year) AS "3", parse_code('household_status', '4', year) AS "4"
  FROM unnest('{2013,2014,2016,2017,2021,2022}'::integer[]) AS year;
-- 贫困户属性 (AAC006)
SELECT code, parse_code('household_attribute', code, 2016) AS in_2016, parse_code('household_attribute', code, 2017) AS in_2017, parse_code('household_attribute', code, 2018) AS in_2018
  FROM unnest('{01,02,03,04,05,06,07,09}'::text[]) AS code;

-- No row: each cell gives the stated code and problem in 2019.  Codes lose their zeros in spreadsheets; labels come full-width,
-- with blanks, in other words, or as our own code.
WITH vector (list, cell, code, problem) AS (VALUES
    ('relation', '01', 'head', NULL), ('relation', '1', 'head', NULL), ('relation', '１', 'head', NULL), ('relation', '001', 'head', NULL), ('relation', '10', 'grandchild', NULL),
    ('relation', '99', 'other', NULL), ('relation', '户主', 'head', NULL), ('relation', ' 户　主 ', 'head', NULL), ('relation', '本人', 'head', NULL), ('relation', '之女婿', 'child_in_law', NULL),
    ('relation', '长子', 'child', NULL), ('relation', '爷爷', 'grandparent', NULL), ('relation', 'spouse', 'spouse', NULL), ('relation', 'SPOUSE', 'spouse', NULL),
    ('relation', '21', NULL, 'unknown_code'), ('relation', '邻居', NULL, 'unknown_code'), ('relation', '', NULL, NULL), ('relation', '—', NULL, NULL), ('relation', '不详', NULL, NULL),
    ('relation', '#N/A', NULL, 'spreadsheet'), ('relation', '0', NULL, 'unknown_code'), ('relation', '-1', NULL, 'unknown_code'),
    ('sex', '1', 'M', NULL), ('sex', '2', 'F', NULL), ('sex', '男', 'M', NULL), ('sex', '女性', 'F', NULL), ('sex', 'f', 'F', NULL), ('sex', '9', NULL, NULL), ('sex', '3', NULL, 'unknown_code'),
    ('poverty_cause', '08', 'lack_of_labour', NULL), ('poverty_cause', '缺劳动力', 'lack_of_labour', NULL), ('poverty_cause', '因病', 'illness', NULL), ('poverty_cause', '12', 'other', NULL),
    ('poverty_cause', '13', NULL, 'unknown_code'), ('poverty_cause', '因病、因残', NULL, 'unknown_code'),
    ('household_status', '已脱贫（享受政策）', 'exited', NULL), ('household_status', '已脱贫(享受政策)', 'exited', NULL), ('household_status', '未脱贫', 'registered', NULL),
    ('household_status', '返贫', 'returned', NULL), ('household_status', '暂停帮扶', 'aid_suspended', NULL), ('household_status', 'candidate', 'candidate', NULL),
    ('household_attribute', '五保户', 'tekun', NULL), ('household_attribute', '低保贫困户', 'dibao', NULL), ('household_attribute', '一般农户', 'not_poor', NULL),
    ('education_level', '05', 'college', NULL), ('education_level', '本科', 'college', NULL), ('education_level', '06', NULL, 'unknown_code'),
    ('school_stage', '05', 'junior_middle', NULL), ('school_stage', '高职高专二年级', 'junior_college', NULL), ('school_stage', '硕士研究生及以上', 'university', NULL),
    ('school_stage', '非在校生', NULL, NULL), ('school_stage', '01', NULL, NULL), ('school_stage', '16', NULL, 'unknown_code'), ('schooling', '非在校生', NULL, NULL), ('schooling', '辍学', 'dropped_out', NULL),
    ('labour_capacity', '弱劳动力或半劳动力', 'weak', NULL), ('labour_capacity', '有劳动能力', 'full', NULL), ('labour_capacity', '半劳动力', 'half', NULL),
    ('health', '02', 'chronic_illness', NULL), ('health', '长期慢性病,残疾', 'illness_and_disability', NULL), ('health', '长期慢性病，残疾', 'illness_and_disability', NULL), ('health', '05', NULL, 'unknown_code'),
    ('housing_grade', 'C', 'C', NULL), ('housing_grade', 'ｃ', 'C', NULL), ('housing_grade', 'D级', 'D', NULL), ('housing_grade', 'A级（安全）', 'A', NULL), ('housing_grade', '03', NULL, 'unknown_code'),
    ('disability_class', '4', '4', NULL), ('disability_class', '肢体残疾', '4', NULL), ('disability_class', '8', NULL, 'unknown_code'),
    ('no_such_list', '01', NULL, 'unknown_code'), ('no_such_list', '', NULL, NULL))
SELECT *, parse_code(list, cell, 2019), parse_code_problem(list, cell, 2019) FROM vector
 WHERE parse_code(list, cell, 2019) IS DISTINCT FROM code OR parse_code_problem(list, cell, 2019) IS DISTINCT FROM problem;
-- Without a year nothing is known, and nothing said.
SELECT parse_code('relation', '01', NULL), parse_code_problem('relation', '01', NULL);

-- No row: in the lists of the national register no spelling has two meanings of one rank in a year, so codes() leaves nothing out.
SELECT year, list, spelling, rank FROM code_spelling, generate_series(2014, 2021) AS year
 WHERE valid @> year AND list IN (SELECT list FROM national_code) GROUP BY year, list, spelling, rank HAVING count(DISTINCT coalesce(code, '?')) > 1;
-- No row: a whole column read by a join says what parse_code() says of each cell.
SELECT year, cell, parse_code('labour_capacity', cell, year), c.code
  FROM generate_series(2013, 2022) AS year CROSS JOIN unnest('{01,3,04,05,普通劳动力,弱劳动力,"",无,7}'::text[]) AS cell
  LEFT JOIN LATERAL codes('labour_capacity', year) AS c ON c.spelling = fold_code(cell)
 WHERE parse_code('labour_capacity', cell, year) IS DISTINCT FROM c.code;

-- A row of one's own confirms what is unverified, wins over a shipped one, and may say that a code says nothing.
BEGIN;
INSERT INTO national_code (list, national_code, label_zh, code, valid) VALUES
    ('housing_grade', '01', 'C级', 'C', '[2016,2020)'), ('labour_capacity', '03', '丧失劳动力', 'none', '[2019,2020)'), ('health', '9', '未检查', NULL, '(,)');
SELECT year, parse_code('housing_grade', '1', year) AS housing, parse_code_problem('housing_grade', '1', year) AS problem, parse_code('labour_capacity', '03', year) AS labour,
       parse_code('health', '09', year) AS health, parse_code_problem('health', '未检查', year) AS health_problem
  FROM generate_series(2015, 2020) AS year;
-- Two labels of one's own with two meanings: none is taken.
INSERT INTO national_code (list, national_code, label_zh, code) VALUES ('health', '21', '体弱', 'healthy'), ('health', '22', '体弱', 'chronic_illness');
SELECT parse_code('health', '21', 2019), parse_code('health', '体弱', 2019), parse_code_problem('health', '体弱', 2019);
ROLLBACK;
\i test/include/attempt.sql
SELECT statement, pg_temp.attempt('INSERT INTO fupin.national_code (list, national_code, label_zh, code, valid, status, shipped) VALUES (' || statement || ')')
  FROM unnest(ARRAY[$$'health', '5', '体弱', 'weak', '(,)', 'observed', false$$, $$'health', ' 　', '体弱', 'healthy', '(,)', 'observed', false$$, $$'health', '5', '', 'healthy', '(,)', 'observed', false$$,
                    $$'health', '5', '体弱', 'healthy', 'empty', 'observed', false$$, $$'health', '5', '体弱', 'healthy', '(,)', 'certain', false$$, $$'health', '5', '体弱', 'healthy', '(,)', 'observed', true$$,
                    $$'health', '5', '体弱', 'healthy', '(,)', 'observed', false), ('health', '05', '多病', NULL, '[2019,2020)', 'observed', false$$,
                    $$'health', '5', '体弱', 'healthy', '(,)', 'observed', false), ('health', '05', '多病', NULL, '[2019,2020)', 'unverified', false$$]) AS statement;
SELECT pg_temp.attempt('UPDATE fupin.national_code SET code = NULL'), pg_temp.attempt('DELETE FROM fupin.national_code'), pg_temp.attempt('TRUNCATE fupin.national_code');
