-- What a cell of an exported table says: dates, amounts, counts, yes or no, citizen ids and certificates.
-- Every vector states the value and the problem by hand; a dot stands for none.  Whatever a query below lists is wrong,
-- except where the comment says otherwise.
SET search_path = fupin, public;
SET datestyle = ISO;
\pset null .
CREATE TEMP TABLE vector (kind text, cell text, value text, problem text, unit text DEFAULT '元');
CREATE FUNCTION pg_temp.value(kind text, cell text, unit text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE kind WHEN 'date' THEN parse_date(cell)::text
                     WHEN 'yuan' THEN parse_yuan(cell, unit)::text
                     WHEN 'number' THEN parse_number(cell)::text
                     WHEN 'yes_no' THEN parse_yes_no(cell)::text
                     WHEN 'citizen_id' THEN parse_citizen_id(cell)::text
                     WHEN 'disability' THEN disability_class(cell) || '/' || disability_grade(cell) END
$$;
CREATE FUNCTION pg_temp.problem(kind text, cell text, unit text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE kind WHEN 'date' THEN parse_date_problem(cell)
                     WHEN 'yuan' THEN parse_yuan_problem(cell, unit)
                     WHEN 'number' THEN parse_number_problem(cell)
                     WHEN 'yes_no' THEN parse_yes_no_problem(cell)
                     WHEN 'citizen_id' THEN parse_citizen_id_problem(cell)
                     WHEN 'disability' THEN disability_certificate_problem(cell) END
$$;

-- Dates.  The forms of the issue, then their neighbours.
\set QUIET on
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('date', '2019-06-30', '2019-06-30', NULL), ('date', '2019/6/30', '2019-06-30', NULL),
    ('date', '20190630', '2019-06-30', NULL), ('date', '2019.6.30', '2019-06-30', NULL),
    ('date', '2019年6月30日', '2019-06-30', NULL), ('date', '2019年06月30日', '2019-06-30', NULL),
    ('date', '2019 年 6 月 30 日', '2019-06-30', NULL), ('date', '2019年6月30号', '2019-06-30', NULL),
    ('date', '2019. 6. 30', '2019-06-30', NULL), ('date', '２０１９－０６－３０', '2019-06-30', NULL),
    ('date', '２０１９年６月３０日', '2019-06-30', NULL), ('date', '2019／6／30', '2019-06-30', NULL),
    ('date', '2019。6。30', '2019-06-30', NULL), ('date', '2019—06—30', '2019-06-30', NULL),
    ('date', E'\t 2019-06-30 \r\n', '2019-06-30', NULL), ('date', E'\u30002019-06-30\u3000', '2019-06-30', NULL),
    ('date', E'\uFEFF2019-06-30\u00A0\u200B', '2019-06-30', NULL), ('date', '''2019-06-30', '2019-06-30', NULL),
    -- a year and a month: the first of the month
    ('date', '201906', '2019-06-01', NULL), ('date', '2019.6', '2019-06-01', NULL),
    ('date', '2019年6月', '2019-06-01', NULL), ('date', '2019-06', '2019-06-01', NULL),
    ('date', '2019/12', '2019-12-01', NULL), ('date', '2019.10', '2019-10-01', NULL),
    ('date', '2019.01', '2019-01-01', NULL), ('date', '2019-1', '2019-01-01', NULL),
    ('date', '2019.1', NULL, 'spreadsheet'),    -- October, kept as a number, looks the same
    ('date', '2019.1.1', '2019-01-01', NULL), ('date', '2019年', NULL, 'format'), ('date', '2019', NULL, 'format'),
    ('date', '2019年6', NULL, 'format'), ('date', '2019-', NULL, 'format'), ('date', '2019-6-', NULL, 'format'),
    ('date', '201913', NULL, 'date'), ('date', '201900', NULL, 'date'),
    ('date', '191301', '1913-01-01', NULL), ('date', '191212', NULL, 'format'), ('date', '190630', NULL, 'format'),
    -- a time of day is cut off, not rounded; another zone's would be another day
    ('date', '2019-06-30 08:15:00', '2019-06-30', NULL), ('date', '2019/6/30 0:00', '2019-06-30', NULL),
    ('date', '2019-06-30T23:59:59.999', '2019-06-30', NULL), ('date', '20190630 08:15', '2019-06-30', NULL),
    ('date', '2019年6月30日 8:15', '2019-06-30', NULL), ('date', '2019/6/30 下午 3:15', '2019-06-30', NULL),
    ('date', '2019/6/30 12:00:00 AM', '2019-06-30', NULL), ('date', '2019-06-30T08:15:00+08:00', '2019-06-30', NULL),
    ('date', '2019-06-30T16:00:00Z', NULL, 'format'), ('date', '2019-06-30T16:00:00+00:00', NULL, 'format'),
    ('date', '2019-06-30 24:00', NULL, 'format'), ('date', '2019-06-30 08:60', NULL, 'format'),
    ('date', '2019-06-30 8', NULL, 'format'), ('date', '2019-06-30T', NULL, 'format'), ('date', '2019-06 08:15', NULL, 'format'),
    -- day numbers of spreadsheets
    ('date', '43646', '2019-06-30', NULL), ('date', '43646.34375', '2019-06-30', NULL), ('date', '43646.999', '2019-06-30', NULL),
    ('date', '10000', '1927-05-18', NULL), ('date', '09999', NULL, 'format'), ('date', '73050', '2099-12-31', NULL),
    ('date', '73051', NULL, 'range'), ('date', '99999', NULL, 'range'), ('date', '43646.', NULL, 'format'),
    ('date', '-43646', NULL, 'format'), ('date', '4.3646E+04', NULL, 'format'), ('date', '436460', NULL, 'date'),
    -- the calendar
    ('date', '2019-02-28', '2019-02-28', NULL), ('date', '2019-02-29', NULL, 'date'), ('date', '2016-02-29', '2016-02-29', NULL),
    ('date', '1900-02-29', NULL, 'date'), ('date', '2000-02-29', '2000-02-29', NULL), ('date', '20190631', NULL, 'date'),
    ('date', '2019/13/1', NULL, 'date'), ('date', '2019/0/1', NULL, 'date'), ('date', '2019-06-00', NULL, 'date'),
    ('date', '1849-12-31', NULL, 'range'), ('date', '1850-01-01', '1850-01-01', NULL), ('date', '2099-12-31', '2099-12-31', NULL),
    ('date', '2100-01-01', NULL, 'range'), ('date', '9999-12-31', NULL, 'range'),
    -- forms that can be read in two ways, or in none
    ('date', '30/6/2019', NULL, 'format'), ('date', '6/30/2019', NULL, 'format'), ('date', '19-6-30', NULL, 'format'),
    ('date', '19年6月30日', NULL, 'format'), ('date', '6月30日', NULL, 'format'), ('date', '2019-6/30', NULL, 'format'),
    ('date', '2019-006-30', NULL, 'format'), ('date', '2019-06-300', NULL, 'format'), ('date', '2019-06-30x', NULL, 'format'),
    ('date', '2019-06-30 2019-07-01', NULL, 'format'), ('date', '2019年6月30', NULL, 'format'), ('date', '约2019年6月', NULL, 'format'),
    ('date', '二〇一九年六月', NULL, 'format'), ('date', '2019630', NULL, 'format'), ('date', '1', NULL, 'format'),
    -- nothing
    ('date', '', NULL, NULL), ('date', E' \u3000\t', NULL, NULL), ('date', '—', NULL, NULL), ('date', '/', NULL, NULL),
    ('date', '无', NULL, NULL), ('date', '0', NULL, NULL), ('date', '0000-00-00', NULL, NULL), ('date', '0000-00-00 00:00:00', NULL, NULL),
    ('date', '1900/1/0', NULL, NULL), ('date', '1899-12-30', NULL, NULL), ('date', '00', NULL, 'format'), ('date', '1900/1/1', '1900-01-01', NULL);

-- Amounts in yuan.
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('yuan', '1,234.50', '1234.50', NULL), ('yuan', '1.2万', '12000', NULL), ('yuan', '8万元', '80000', NULL),
    ('yuan', '8000元', '8000', NULL), ('yuan', '￥300', '300', NULL), ('yuan', '¥300', '300', NULL),
    ('yuan', '１２３', '123', NULL), ('yuan', '１，２３４．５０', '1234.50', NULL), ('yuan', '—', NULL, NULL), ('yuan', '——', NULL, NULL),
    ('yuan', '0', '0', NULL), ('yuan', '0.00', '0.00', NULL), ('yuan', '-0', '0', NULL), ('yuan', '0万', '0', NULL),
    ('yuan', '000123', '123', NULL), ('yuan', '.5', '0.5', NULL), ('yuan', '5.', NULL, 'format'), ('yuan', '.', NULL, 'format'),
    ('yuan', '-1200', '-1200', NULL), ('yuan', '－１２００', '-1200', NULL), ('yuan', '- 1200 元', '-1200', NULL), ('yuan', '+5', '5', NULL),
    ('yuan', '-¥5', '-5', NULL), ('yuan', '¥-5', '-5', NULL), ('yuan', '-¥-5', NULL, 'format'), ('yuan', '--5', NULL, 'format'),
    ('yuan', ' ¥ 1,234.50 ', '1234.50', NULL), ('yuan', '人民币300元', '300', NULL), ('yuan', 'RMB 300', '300', NULL),
    ('yuan', ' ¥ - ', NULL, NULL), ('yuan', '¥', NULL, NULL), ('yuan', '(300)', NULL, 'format'),
    -- the point moves exactly
    ('yuan', '1.2345678万元', '12345.678', NULL), ('yuan', '0.00005万', '0.5', NULL), ('yuan', '3.5千元', '3500', NULL),
    ('yuan', '2.5百万元', '2500000', NULL), ('yuan', '0.3亿', '30000000', NULL), ('yuan', '1.5亿元', '150000000', NULL), ('yuan', '100圆', '100', NULL),
    ('yuan', '100 元整', '100', NULL), ('yuan', '0.10万', '1000', NULL), ('yuan', '0.123450万', '1234.50', NULL),
    -- thousands are groups of three
    ('yuan', '12,345,678', '12345678', NULL), ('yuan', '1,23', NULL, 'format'), ('yuan', '1234,567', NULL, 'format'),
    ('yuan', '1,2345', NULL, 'format'), ('yuan', ',123', NULL, 'format'), ('yuan', '1,,234', NULL, 'format'), ('yuan', '1,234,', NULL, 'format'),
    ('yuan', '12,34,567', NULL, 'format'), ('yuan', '1.234,5', NULL, 'format'), ('yuan', '1,234万', '12340000', NULL),
    -- units that nobody can count with, amounts per something among them, and texts that are no amount
    ('yuan', '300元/年', NULL, 'unit'), ('yuan', '300元/月', NULL, 'unit'), ('yuan', '300美元', NULL, 'unit'), ('yuan', '300斤', NULL, 'unit'),
    ('yuan', '300 CNY', NULL, 'unit'), ('yuan', '30%', NULL, 'unit'), ('yuan', '300$', NULL, 'unit'), ('yuan', '3万5', NULL, 'format'),
    ('yuan', '1万2千', NULL, 'format'), ('yuan', '300/月', NULL, 'format'), ('yuan', '300-400', NULL, 'format'), ('yuan', '1.2.3', NULL, 'format'),
    ('yuan', '约300', NULL, 'format'), ('yuan', '三百', NULL, 'format'), ('yuan', '元', NULL, 'format'), ('yuan', '12 34', NULL, 'format'),
    -- what spreadsheets do
    ('yuan', '1.2E+12', NULL, 'spreadsheet'), ('yuan', '1.2e12', NULL, 'spreadsheet'), ('yuan', '5E-05', NULL, 'spreadsheet'),
    ('yuan', '5E', NULL, 'unit'), ('yuan', '5E+', NULL, 'unit'), ('yuan', '#N/A', NULL, 'spreadsheet'), ('yuan', '#REF!', NULL, 'spreadsheet'),
    ('yuan', '########', NULL, 'spreadsheet'), ('yuan', 'Err:502', NULL, 'spreadsheet'), ('yuan', '0.1000000000000001', '0.1000000000000001', NULL),
    -- limits: 12 digits of yuan before the point, 16 after it as written
    ('yuan', '999999999999.99', '999999999999.99', NULL), ('yuan', '1000000000000', NULL, 'range'), ('yuan', '99999999.9999万', '999999999999', NULL),
    ('yuan', '100000000万', NULL, 'range'), ('yuan', '9999亿', '999900000000', NULL), ('yuan', '10000亿', NULL, 'range'),
    ('yuan', '0000000000000000000001', '1', NULL), ('yuan', '0.1234567890123456', '0.1234567890123456', NULL), ('yuan', '0.12345678901234567', NULL, 'range'),
    ('yuan', '000000000000000万', '0', NULL),
    -- nothing
    ('yuan', '', NULL, NULL), ('yuan', '/', NULL, NULL), ('yuan', '\', NULL, NULL), ('yuan', '无', NULL, NULL), ('yuan', '不详', NULL, NULL),
    ('yuan', 'null', NULL, NULL), ('yuan', 'N/A', NULL, NULL), ('yuan', '有', NULL, 'format');
-- A bare number counts in the default unit, ¥ or not; a unit in the cell wins.
INSERT INTO vector (kind, cell, value, problem, unit) VALUES
    ('yuan', '1.2', '12000', NULL, '万元'), ('yuan', '1.2', '12000', NULL, '万'), ('yuan', '¥1.2', '12000', NULL, '万元'), ('yuan', '8000元', '8000', NULL, '万元'),
    ('yuan', '1.2万', '12000', NULL, '亿元'), ('yuan', '0.5', '50000000', NULL, '亿元'), ('yuan', '5', '5000', NULL, '千元'), ('yuan', '—', NULL, NULL, '万元'),
    ('yuan', '-1.2', '-12000', NULL, '万元'), ('yuan', '3', '3000000', NULL, '百万元'), ('yuan', '100000000', NULL, 'range', '万元'), ('yuan', '5斤', NULL, 'unit', '万元');

-- Counts and areas carry no unit.
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('number', '12', '12', NULL), ('number', '１２', '12', NULL), ('number', '1,234.5', '1234.5', NULL), ('number', '-3', '-3', NULL), ('number', ' 7 ', '7', NULL),
    ('number', '3.50', '3.50', NULL), ('number', '3人', NULL, 'unit'), ('number', '3.5亩', NULL, 'unit'), ('number', '3.5 亩', NULL, 'unit'), ('number', '45%', NULL, 'unit'),
    ('number', '¥3', NULL, 'format'), ('number', '3-4', NULL, 'format'), ('number', '三', NULL, 'format'), ('number', '3亩5分', NULL, 'format'), ('number', '1.2万', NULL, 'unit'),
    ('number', '4E+5', NULL, 'spreadsheet'), ('number', '#VALUE!', NULL, 'spreadsheet'), ('number', '999999999999', '999999999999', NULL),
    ('number', '1000000000000', NULL, 'range'), ('number', '—', NULL, NULL), ('number', '', NULL, NULL), ('number', '无', NULL, NULL), ('number', '0', '0', NULL);

-- Yes or no: 无 is an answer here.
INSERT INTO vector (kind, cell, value, problem)
    SELECT 'yes_no', yes, 'true', NULL FROM unnest('{是,有,对,1,１,√,✓,✔,☑,Y,y,Ｙ,yes,YES,T,t,true,True," 是 "}'::text[]) AS yes
    UNION ALL
    SELECT 'yes_no', no, 'false', NULL FROM unnest('{否,不是,无,没有,0,０,×,✗,✘,N,n,no,No,F,f,false,FALSE,"　否"}'::text[]) AS no;
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('yes_no', '', NULL, NULL), ('yes_no', '—', NULL, NULL), ('yes_no', '/', NULL, NULL), ('yes_no', '不详', NULL, NULL), ('yes_no', '未知', NULL, NULL),
    ('yes_no', 'X', NULL, 'format'), ('yes_no', '是否', NULL, 'format'), ('yes_no', '2', NULL, 'format'), ('yes_no', '01', NULL, 'format'), ('yes_no', '10', NULL, 'format'),
    ('yes_no', '是 是', NULL, 'format'), ('yes_no', '○', NULL, 'format'), ('yes_no', '#N/A', NULL, 'spreadsheet');

-- Citizen ids, all invented (see citizen_id.sql).
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('citizen_id', '370406197010266132', '370406197010266132', NULL), ('citizen_id', ' 370406197010266132 ', '370406197010266132', NULL),
    ('citizen_id', E'\u3000370406197010266132\t', '370406197010266132', NULL), ('citizen_id', '３７０４０６１９７０１０２６６１３２', '370406197010266132', NULL),
    ('citizen_id', '''370406197010266132', '370406197010266132', NULL), ('citizen_id', '‘370406197010266132', '370406197010266132', NULL),
    ('citizen_id', '44082319680229001x', '44082319680229001X', NULL), ('citizen_id', '４４０８２３１９６８０２２９００１ｘ', '44082319680229001X', NULL),
    ('citizen_id', '370406701026613', '370406197010266132', NULL), ('citizen_id', '370406 19701026 6132', NULL, 'format'),
    ('citizen_id', '370406197010266133', NULL, 'check'), ('citizen_id', '370406197013266132', NULL, 'date'), ('citizen_id', '37040619701026613', NULL, 'format'),
    ('citizen_id', '3704061970102661322', NULL, 'format'), ('citizen_id', '37040670102661', NULL, 'format'), ('citizen_id', '370406197010266132 张', NULL, 'format'),
    -- a disability certificate holds its citizen id
    ('citizen_id', '37040619701026613243', '370406197010266132', NULL), ('citizen_id', '37040619701026613243B1', '370406197010266132', NULL),
    ('citizen_id', '44082319680229001x11', '44082319680229001X', NULL), ('citizen_id', '37040619701026613343', NULL, 'check'), ('citizen_id', '37040619701026613283', NULL, 'range'),
    ('citizen_id', '37040619701026613245', NULL, 'range'), ('citizen_id', '37040619701026613203', NULL, 'range'), ('citizen_id', '37040619701026613240', NULL, 'range'),
    ('citizen_id', '3704061970102661324X', NULL, 'format'), ('citizen_id', '37040619701026613243B', NULL, 'format'), ('citizen_id', '37040619701026613243B0', NULL, 'format'),
    ('citizen_id', '37040619701026613243B12', '370406197010266132', NULL), ('citizen_id', '37040619701026613243B123', NULL, 'format'), ('citizen_id', '37040619701026613243C1', NULL, 'format'),
    -- spreadsheets keep 15 digits; one that passes its check alone is no problem yet
    ('citizen_id', '3.70406E+17', NULL, 'spreadsheet'), ('citizen_id', '3.70406197010266E+17', NULL, 'spreadsheet'), ('citizen_id', '３．７Ｅ＋１７', NULL, 'spreadsheet'),
    ('citizen_id', '370406197010266000', NULL, 'spreadsheet'), ('citizen_id', '37040619701026613200', NULL, 'range'), ('citizen_id', '37040619701026600000', NULL, 'spreadsheet'),
    ('citizen_id', '370406197013266000', NULL, 'date'), ('citizen_id', '#REF!', NULL, 'spreadsheet'),
    ('citizen_id', '', NULL, NULL), ('citizen_id', '—', NULL, NULL), ('citizen_id', '无', NULL, NULL), ('citizen_id', '0', NULL, 'format');

-- Class and grade of a certificate.
INSERT INTO vector (kind, cell, value, problem) VALUES
    ('disability', '37040619701026613211', '1/1', NULL), ('disability', '37040619701026613274', '7/4', NULL), ('disability', '44082319680229001X43', '4/3', NULL),
    ('disability', '44082319680229001x43b2', '4/3', NULL), ('disability', ' ３７０４０６１９７０１０２６６１３２２２ ', '2/2', NULL),
    ('disability', '37040619701026613284', NULL, 'range'), ('disability', '37040619701026613204', NULL, 'range'), ('disability', '37040619701026613275', NULL, 'range'),
    ('disability', '37040619701026613270', NULL, 'range'), ('disability', '37040619701026613311', NULL, 'check'), ('disability', '37040619701326613211', NULL, 'date'),
    ('disability', '370406197010266132', NULL, 'format'), ('disability', '3704061970102661321', NULL, 'format'), ('disability', '二级', NULL, 'format'),
    ('disability', '3.70406E+19', NULL, 'spreadsheet'), ('disability', '37040619701026600000', NULL, 'spreadsheet'), ('disability', '无', NULL, NULL), ('disability', '', NULL, NULL);
\set QUIET off
SELECT kind, count(*) AS cells, count(value) AS good, count(problem) AS problems FROM vector GROUP BY kind ORDER BY kind;
-- No row: each gives the stated value and problem.
SELECT *, pg_temp.value(kind, cell, unit), pg_temp.problem(kind, cell, unit) FROM vector
 WHERE pg_temp.value(kind, cell, unit) IS DISTINCT FROM value OR pg_temp.problem(kind, cell, unit) IS DISTINCT FROM problem;
-- No row: no cell has both a value and a problem, whichever parser it is given to.
SELECT k.kind, v.cell FROM vector AS v, (SELECT DISTINCT kind FROM vector) AS k
 WHERE pg_temp.value(k.kind, v.cell, v.unit) IS NOT NULL AND pg_temp.problem(k.kind, v.cell, v.unit) IS NOT NULL;

-- The unit is the caller's word: a wrong one is an error, not a problem of the cell.
SELECT parse_yuan('5', '斤');
SELECT parse_yuan_problem('5', '');
SELECT parse_yuan('5', NULL), parse_yuan_problem('5', NULL);

-- Whole batches: at least two ids, and more than 5 % of them, end in 000 in a ruined one; of good ones, one in a thousand.
CREATE TEMP VIEW good_id AS SELECT '370406197010' || to_char(i, 'FM000000') AS cell FROM generate_series(100001, 100100) AS i;
SELECT citizen_ids_ruined(cell) AS none_in_100 FROM good_id;
SELECT n AS ruined_beside_100, citizen_ids_ruined(cell)
  FROM unnest('{1,2,5,6,50}'::integer[]) AS n,
       LATERAL (SELECT cell FROM good_id UNION ALL SELECT '370406197010266000' FROM generate_series(1, n)) AS batch
 GROUP BY n ORDER BY n;
SELECT citizen_ids_ruined(cell) AS empty FROM good_id WHERE false;
-- One alone proves nothing; two in scientific notation do; names, blanks and numbers of 15 digits do not count.
SELECT batch, citizen_ids_ruined(cell)
  FROM (VALUES ('one', '{370406197010266000}'::text[]), ('two', '{370406197010266000,440823196802290000}'), ('scientific', '{3.70406E+17,4.40823E+17}'),
               ('one and one', '{3.70406E+17,370406197010266000}'), ('certificates', '{37040619701026600000,37040619701026600000}'),
               ('15 digits', '{370406701026000,370406701026000,370406701026000}'), ('texts', '{无,"",甲,乙000}')) AS v(batch, cells), unnest(cells) AS cell
 GROUP BY batch ORDER BY batch;
SELECT citizen_ids_ruined(NULL) AS nothing;
-- In a ruined batch an id that ends in 000 is lost even where its check character is right; others are as good as ever.
SELECT cell, parse_citizen_id(cell) AS alone, parse_citizen_id(cell, true) AS in_a_ruined_batch, parse_citizen_id_problem(cell, true) AS problem
  FROM unnest('{370406197010266000,990101197001017000,990101197001025000,370406197010266132,370406701026613,44082319680229001X,37040619701026613243,370406197010266133}'::text[]) AS cell;
-- One ruined id in eleven passes its check by chance: of these 3,650 (365 days, ten first digits of the order) about 332.
SELECT count(*) AS ruined, count(parse_citizen_id(cell)) AS passing, count(parse_citizen_id(cell, true)) AS passing_in_a_ruined_batch,
       count(*) FILTER (WHERE parse_citizen_id_problem(cell) = 'spreadsheet') AS found_alone
  FROM generate_series(0, 364) AS day, generate_series(0, 9) AS order_digit,
       LATERAL (SELECT '990101' || to_char(date '1970-01-01' + day, 'YYYYMMDD') || order_digit || '000') AS c(cell);
-- Parts of a batch merge to the whole.
SELECT citizen_ids_verdict(citizen_ids_merge(citizen_ids_count(citizen_ids_count(0, '370406197010266000'), '370406197010266132'),
                                             citizen_ids_count(0, '440823196802290000'))) AS merged;

-- A text is what it is, but for blanks around it and the apostrophe before; marks for nothing are nothing.
SELECT cell, parse_text(cell), parse_text_problem(cell) AS problem
  FROM unnest(ARRAY['　张　三 ', '''0012', E'\uFEFFabc\u200B', 'ａｂｃ', '无', '—', '', '#REF!', '#NAME?', '#N/A', '####', 'Err:502', '#3楼', '3#', repeat('长', 40)]) AS cell;
SELECT cell, fold_code(cell) FROM unnest(ARRAY['０１', '001', '0', '000', ' 之　子 ', '已脱贫（享受政策）', 'ｃ级', '10', '1.0', 'a01', ' ', '''']) AS cell;

-- Round trips.  Every day of the years 1990 to 2030, in nine spellings; every 97th of the others.
SELECT count(*) AS days, bool_and((parse_date(to_char(day, 'YYYY-MM-DD')), parse_date(to_char(day, 'YYYY/FMMM/FMDD')), parse_date(to_char(day, 'YYYYMMDD')), parse_date(to_char(day, 'YYYY.FMMM.FMDD')),
                           parse_date(to_char(day, 'YYYY"年"FMMM"月"FMDD"日"')), parse_date(to_char(day, 'YYYY-MM-DD" 00:00:00"')), parse_date((day - date '1899-12-30')::text),
                           parse_date((day - date '1899-12-30') || '.75'), parse_date(translate(day::text, '0123456789-', '０１２３４５６７８９－')))
                          = (day, day, day, day, day, day, day, day, day)) AS all_read
  FROM (SELECT date '1990-01-01' + n FROM generate_series(0, 14974) AS n UNION SELECT date '1930-01-01' + n * 97 FROM generate_series(0, 639) AS n) AS d(day);
-- No row: the months that have a day 28 to 31 are those of the calendar.
SELECT year, month, day FROM generate_series(1896, 2004) AS year, generate_series(1, 12) AS month, generate_series(28, 31) AS day
 WHERE (parse_date(format('%s-%s-%s', year, month, day)) IS NOT NULL) <> (day <= extract(day FROM make_date(year, month, 1) + interval '1 month - 1 day'))
   AND (year, month, day) <> (1899, 12, 30);
-- Amounts in each unit are the number times the unit, exactly, and read again as they print.
SELECT count(*) AS amounts, bool_and(parse_yuan(n || unit) = n * factor AND parse_yuan(n::text, unit) = n * factor AND parse_yuan(parse_yuan(n || unit)::text) = n * factor
                                     AND parse_yuan(trim(to_char(n, '999,999,990.0000')) || ' ' || unit) = n * factor) AS all_exact
  FROM (SELECT (i * 7919 % 99999999)::numeric / 10000 * CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END FROM generate_series(0, 2000) AS i) AS a(n),
       (VALUES ('元', 1), ('千元', 1000), ('万元', 10000), ('亿元', 100000000)) AS u(unit, factor);
-- Every citizen id reads as the type reads it, whatever stands around.
SELECT count(*) AS ids, bool_and(parse_citizen_id(' ''' || id || E'\t') = id AND parse_citizen_id(id || '43') = id AND disability_class(id || '43B2') = 4) AS all_read
  FROM (SELECT parse_citizen_id('990101' || to_char(510101 + n % 28, 'FM000000') || to_char(n, 'FM000')) FROM generate_series(0, 999) AS n) AS i(id);

-- Hostile texts are problems and never errors: no row throws, and none has a value.
SELECT name, parse_date(cell), parse_date_problem(cell), parse_yuan(cell), parse_yuan_problem(cell), parse_number(cell), parse_yes_no_problem(cell), parse_citizen_id_problem(cell), disability_certificate_problem(cell)
  FROM (VALUES ('a million digits', repeat('9', 1000000)), ('a million blanks', repeat(' ', 1000000)), ('a million full-width blanks', repeat('　', 1000000)),
               ('zeros', repeat('0', 101)), ('commas', repeat(',', 90)), ('points', repeat('.', 90)), ('signs', repeat('+', 90)), ('quotes', repeat('''', 90)), ('E', '1E' || repeat('9', 90)),
               ('four bytes', repeat('𠮷', 25)), ('combining', E'1\u0301'), ('right to left', E'\u202E0632-60-9102'), ('highest', E'\U0010FFFF'), ('hash', '#'), ('new lines', E'2019\n06\n30'),
               ('sql', '2019-06-30''; DROP TABLE vector; --'), ('format', '%s%n%d')) AS v(name, cell);
-- The longest folded text that is read has 100 bytes.
SELECT parse_yuan(repeat('0', 99) || '7'), parse_yuan_problem(repeat('0', 100) || '7'), parse_yuan(repeat('　', 5000) || '7' || repeat('　', 5000));
