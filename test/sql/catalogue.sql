-- The catalogue (design 4 and 5): which paper, standard and parameter governs.
\pset null NULL
SET datestyle = ISO;
SET fupin.as_of = '2019-06-30';
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused
-- Five papers, each with its place and its days.
SELECT document_id, document_no, division, issued::text, valid FROM fupin.document WHERE is_paper ORDER BY document_id;
-- Every rule of an exit standard or an income reference has exactly one answer, and the minimum-allowance route of Zhaoqing besides.
SELECT document_id, kind, count(*), count(computed_by) AS computed FROM fupin.rule
 WHERE kind LIKE 'exit_standard%' OR kind IN ('income_reference', 'entitlement') GROUP BY 1, 2 ORDER BY 1, 2;
-- Names: the whole country down to the counties, and five places down to the villages; a place listed twice is one row.
SELECT level, count(*) FROM fupin.division_name GROUP BY 1 ORDER BY 1;
SELECT division, name, level FROM fupin.division_name
 WHERE division::text IN ('000000', '440000', '441900', '442000', '460400', '440512', '411400', '441200', '441600', '460108')
 ORDER BY division;
SELECT p.place, count(*) FILTER (WHERE n.level = 4) AS towns, count(*) FILTER (WHERE n.level = 5) AS villages
  FROM unnest('{440512,411400,441200,441600,460108}'::fupin.division[]) AS p (place)
       JOIN fupin.division_name n ON fupin.within(n.division, p.place)
 GROUP BY 1 ORDER BY 1;

-- C1: the law in force at the facts' date governs, in the paper's place and nowhere else.
SELECT place, subject, purpose, on_day::text, fupin.governing_standard(place, subject, purpose, on_day)
  FROM (VALUES (1, '440512001001'::fupin.division, 'household', 'exit', date '2017-12-31'),
               (2, '440512001001', 'household', 'exit', '2017-07-03'),   -- its first day
               (3, '440512001001', 'household', 'exit', '2017-07-02'),   -- the day before
               (4, '440512001001', 'household', 'exit', '2018-12-31'),
               (5, '440512001001', 'household', 'exit', '2019-01-01'),   -- over
               (6, '440512001001', 'household', 'register', '2018-12-31'),
               (7, '440513000000', 'household', 'exit', '2018-12-31'),   -- the district beside it
               (8, '440500000000', 'household', 'exit', '2018-12-31'),   -- the city above it
               (9, '411422001001', 'household', 'exit', '2018-12-31'),   -- issued 2018, published 2019, numbered 2020: the year is 2018
               (10, '411422001001', 'household', 'exit', '2019-06-30'),
               (11, '411400', 'county', 'check', '2018-12-31'),
               (12, '441223', 'village', 'exit', '2018-12-09'),
               (13, '441223', 'village', 'exit', '2018-12-10'),
               (14, '441621', 'household', 'exit', '2019-06-30'),
               (15, '460108', 'household', 'monitor', '2019-12-31'),
               (16, '460108', 'county', 'exit', '2019-12-31')            -- the paper knows no exit of counties
       ) AS asked (n, place, subject, purpose, on_day)
 ORDER BY n;

-- The day of a year's facts: its last one, or the clock in the running year; none before the year begins.
SELECT year, fupin.facts_day(year)::text FROM generate_series(2017, 2020) AS year;
SET LOCAL fupin.as_of = '2019-01-01';
SELECT fupin.facts_day(2018)::text AS year_over, fupin.facts_day(2019)::text AS first_day;
SET LOCAL fupin.as_of = '2019-06-30';

-- The accepted basis: what is weaker counts as absent.  Zhaoqing's lines are printed as estimates, the province's income is unverified.
SELECT key, value, unit, status, division, document_id FROM fupin.governing_parameters('441223', '2019-06-30') ORDER BY key COLLATE "C";
SET LOCAL fupin.accept_basis = 'adopted';
SELECT fupin.parameters('441223', '2019-06-30');
SET LOCAL fupin.accept_basis = 'unverified';
SELECT key, value, status, division FROM fupin.governing_parameters('441223', '2019-06-30') ORDER BY key COLLATE "C";
-- The year's own figure and no other: 31 December belongs to its year.
SELECT day::text, fupin.parameters('441223', day) -> 'reference_income' AS reference_income
  FROM unnest('{2018-12-31,2019-01-01,2019-12-31,2020-01-01}'::date[]) AS day;
-- The country's average income is never taken for a province's.
SELECT fupin.parameters('430000', '2019-12-31') ? 'reference_income' AS reference, fupin.parameters('430000', '2019-12-31') -> 'national_rural_income' AS national;
-- The neighbour has no printed line.
SELECT fupin.parameters('440512', '2018-12-31') ? 'printed_income_line' AS printed;
RESET fupin.accept_basis;

-- adopt_parameter: a row of one's own; the nearest division wins, and at the same division the local row.
SAVEPOINT adopting;
SELECT fupin.adopt_parameter('440000', 'reference_income', '[2019-01-01,2020-01-01)', 18818.42, '元/人年', '粤统〔2020〕1号', '2019年广东省统计公报');
SELECT fupin.parameters('441223', '2019-06-30') -> 'reference_income' AS at_province, fupin.parameter_status('441223', '2019-06-30') -> 'reference_income' AS status;
SELECT fupin.adopt_parameter('441200', 'reference_income', '[2019-01-01,2020-01-01)', 19000, '元/人年', '肇办发〔2018〕24号', '测算');
SELECT fupin.adopt_parameter('441223', 'printed_income_line', '[2019-01-01,2020-01-01)', 8700, '元/人年', '广宁扶贫〔2019〕3号', '县测算');
-- A paper of the catalogue is linked, any other is named.
SELECT parameter_id, document_id, document_no, status, shipped FROM fupin.parameter WHERE NOT shipped ORDER BY 1;
SELECT place, fupin.parameters(place, '2019-06-30') -> 'reference_income' AS reference_income, fupin.parameters(place, '2019-06-30') -> 'printed_income_line' AS printed_income_line
  FROM unnest('{441200,441223,441223001,440512}'::fupin.division[]) AS place;
-- A farther local row does not win over a nearer shipped one.
SELECT fupin.adopt_parameter('440000', 'printed_income_line', '[2019-01-01,2020-01-01)', 1, '元/人年', '甲', '乙');
SELECT fupin.parameters('441225', '2019-06-30') -> 'printed_income_line' AS still_printed;
-- A later decision ends the earlier one where it begins; what would leave two answers for a day is refused.
SELECT fupin.adopt_parameter('441223', 'printed_income_line', '[2019-07-01,2020-01-01)', 8800, '元/人年', '广宁扶贫〔2019〕9号', '县测算');
SELECT parameter_id, valid, value FROM fupin.parameter WHERE NOT shipped AND division::text = '441223' ORDER BY 1;
SELECT r.* FROM (VALUES
    (1, $$SELECT fupin.adopt_parameter('441223', 'printed_income_line', '[2019-07-01,2020-01-01)', 8900, '元/人年', '甲', '乙')$$),
    (2, $$SELECT fupin.adopt_parameter('441223', 'printed_income_line', '[2019-08-01,2019-09-01)', 8900, '元/人年', '甲', '乙')$$),
    (3, $$SELECT fupin.adopt_parameter('441223', 'printed_income_line', '[2018-07-01,2019-08-01)', 8900, '元/人年', '甲', '乙')$$),
    -- the key, the unit, the days, the number, the paper
    (4, $$SELECT fupin.adopt_parameter('441223', 'reference_incomes', '[2019-01-01,2020-01-01)', 1, '元/人年', '甲', '乙')$$),
    (5, $$SELECT fupin.adopt_parameter('441223', '人均', '[2019-01-01,2020-01-01)', 1, '元/人年', '甲', '乙')$$),
    (6, $$SELECT fupin.adopt_parameter('441223', 'dibao_standard_month', '[2019-01-01,2020-01-01)', 5808, '元/人年', '甲', '乙')$$),
    (7, $$SELECT fupin.adopt_parameter('441223', 'exit_line', 'empty', 3480, '元/人年', '甲', '乙')$$),
    (8, $$SELECT fupin.adopt_parameter('441223', 'exit_line', '(,2020-01-01)', 3480, '元/人年', '甲', '乙')$$),
    (9, $$SELECT fupin.adopt_parameter('441223', 'exit_line', '[2019-01-01,2020-01-01)', 'NaN', '元/人年', '甲', '乙')$$),
    (10, $$SELECT fupin.adopt_parameter('441223', 'exit_line', '[2019-01-01,2020-01-01)', 3480, '元/人年', NULL, '乙')$$),
    (11, $$SELECT fupin.adopt_parameter('441223', 'exit_line', '[2019-01-01,)', 3480, '元/人年', '甲', '乙')$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;
ROLLBACK TO adopting;

-- A local row may say disabled: then there is no value, however strong the evidence of the row behind it.
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, source, disabled)
     VALUES ('441200.no-line', '441200', 'printed_income_line', '元/人年', '[2019-01-01,2020-01-01)', '市扶贫办', true);
SELECT fupin.parameters('441200', '2018-12-31') -> 'printed_income_line' AS year_before, fupin.parameters('441200', '2019-12-31') -> 'printed_income_line' AS disabled;
ROLLBACK TO adopting;

-- Standards: nearest division, then local, then latest issued; a paper without a printed day counts from its first valid day.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('guangning', '441223', '广宁县', 'Guangning');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('GUANGNING-2019', '广宁扶贫〔2019〕3号', 'guangning', '441223', '2019-02-01', '[2019-01-01,2020-01-01)', '广宁', 'Guangning'),
    ('GUANGNING-2019-B', '广宁扶贫〔2019〕4号', 'guangning', '441223', '2019-03-01', '[2019-01-01,2020-01-01)', '广宁', 'Guangning'),
    ('GUANGNING-2019-C', '广宁扶贫〔2019〕5号', 'guangning', '441223', NULL, '[2019-01-01,2020-01-01)', '广宁', 'Guangning');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES
    ('city', 'GUANGNING-2019', '441200', 'household', 'exit', '[2019-01-01,2020-01-01)', '市', 'city'),
    ('province', 'GUANGNING-2019', '440000', 'household', 'exit', '[2018-01-01,2020-01-01)', '省', 'province');
SELECT fupin.governing_standard('441223', 'household', 'exit', '2019-06-30') AS local_wins,
       fupin.governing_standard('441223', 'household', 'exit', '2018-12-31') AS nearer_shipped_wins,
       fupin.governing_standard('440513', 'household', 'exit', '2018-12-31') AS province_only;
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES
    ('first', 'GUANGNING-2019', '441223', 'household', 'exit', '[2019-01-01,2020-01-01)', '一', 'first'),
    ('undated', 'GUANGNING-2019-C', '441223', 'household', 'exit', '[2019-01-01,2020-01-01)', '三', 'undated');
SELECT fupin.governing_standard('441223', 'household', 'exit', '2019-06-30') AS printed_day_is_later;
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, disabled) VALUES
    ('second', 'GUANGNING-2019-B', '441223', 'household', 'exit', '[2019-06-01,2020-01-01)', '二', 'second', true);
SELECT fupin.governing_standard('441223', 'household', 'exit', '2019-05-31') AS before_it, fupin.governing_standard('441223', 'household', 'exit', '2019-06-01') AS disabled,
       fupin.governing_standard('441224', 'household', 'exit', '2019-06-01') AS elsewhere;
-- Within one paper two rows for one day are refused; another paper, another day, another subject may stand beside it.
SELECT r.code, r.message FROM (VALUES
    (1, 'GUANGNING-2019', 'household', 'exit', '[2019-12-31,2021-01-01)'),
    (2, 'GUANGNING-2019', 'household', 'exit', '[2020-01-01,2021-01-01)'),
    (3, 'GUANGNING-2019', 'village', 'exit', '[2019-01-01,2020-01-01)'),
    (4, 'GUANGNING-2019', 'household', 'register', '[2019-01-01,2020-01-01)'),
    (5, 'ZHAOQING-2018', 'household', 'exit', '[2019-01-01,2020-01-01)'),
    (6, 'GUANGNING-2019', 'horse', 'exit', '[2019-01-01,2020-01-01)'),     -- no such subject in the fact dictionary
    (7, 'GUANGNING-2019', 'household', 'escape', '[2019-01-01,2020-01-01)'),
    (8, 'GUANGNING-2019', 'county', 'exit', 'empty'),
    (9, 'GUANGNING-2020', 'county', 'exit', '[2019-01-01,2020-01-01)')
  ) AS t (n, document, subject, purpose, valid),
  pg_temp.refused(format('INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES (%L, %L, %L, %L, %L, %L, %L, %L)',
                         'overlap' || n, document, '441223', subject, purpose, valid, '题', 'title')) r ORDER BY n;

ROLLBACK;
