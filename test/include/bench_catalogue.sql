-- The lines of bench_engine.sql about the catalogue.
--
-- The first: the same eight criteria as rows of it, with a reference income that the place adopted, looked up once for every county and
-- year, as the register does it.
SET fupin.as_of = '2019-12-31';
INSERT INTO organisation (organisation_id, division, name_zh, name_en) VALUES
    ('bench', '441200', '样例', 'bench');
INSERT INTO document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('BENCH-2019', '样例', 'bench', '441200', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'bench');
INSERT INTO standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en) VALUES
    ('BENCH-2019.household.exit', 'BENCH-2019', '441200', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例', 'bench');
INSERT INTO criterion (standard_id, position, name, condition, guard, label_zh, label_en)
SELECT 'BENCH-2019.household.exit', position, name, condition::criteria, guard::criteria, '样例', 'bench'
  FROM (VALUES (1, 'income',     'income_per_capita >= 45% of $reference_income', 'has_labour'),
               (2, 'safety_net', 'dibao',                                         'not has_labour'),
               (3, 'food',       'food_secure',                                   NULL),
               (4, 'clothing',   'clothing_secure',                               NULL),
               (5, 'education',  'education_secure',                              'has_school_age_child'),
               (6, 'medical',    'medical_secure',                                NULL),
               (7, 'housing',    'housing_grade in (''A'', ''B'')',               NULL),
               (8, 'water',      'water_secure',                                  NULL)) rows (position, name, condition, guard);
SELECT adopt_parameter('441200', 'reference_income', '[2019-01-01,2020-01-01)', 20000, '元/人年', '样例', '样例') \g /dev/null
INSERT INTO engine_line
SELECT 7, 'the catalogue''s standard and parameters', interpreter.against, interpreter.target, interpreter.bare,
       format('SELECT count(*) FROM %s WHERE passed(assess(h, h.governing))', governed), interpreter.theirs,
       -- a household that no policy governs differs too
       format('SELECT (SELECT count(*) FROM engine_household) - count(*) FILTER (WHERE assess(h, h.governing) = assess(h, s.criteria)) FROM %s CROSS JOIN engine_standard s',
              governed), NULL
  FROM engine_line interpreter
 CROSS JOIN (SELECT $$(SELECT home.*, policy.params, policy.param_status, policy.criteria AS governing
                         FROM engine_household home
                         JOIN (SELECT county.division AS county, c.criteria,
                                      parameters(county.division, facts_day(2019)) AS params,
                                      parameter_status(county.division, facts_day(2019)) AS param_status
                                 FROM division_name county
                                 JOIN standard_criteria c ON c.standard_id = governing_standard(county.division, 'household', 'exit', facts_day(2019))
                                WHERE county.level = 3 AND county.division <@ '441200'
                               OFFSET 0) policy USING (county)) h$$ AS governed) source
 WHERE interpreter.number = 6;

-- The second: five standards of it, of other places, of which each differs in its line, its houses, and who is asked for what, with a column that
-- says which one governs a household.  They stand in the query as compile_standards() writes them into a view; against a CASE of the
-- same answers in rows of eight, which is faster than eight columns of a CASE each.
CREATE TEMPORARY TABLE engine_governed AS
SELECT h.*, (ARRAY['445302', '445303', '445321', '445322', '445381'])[h.household_id % 5 + 1] || '.exit' AS standard_id FROM engine_household h;
ANALYZE engine_governed;
INSERT INTO document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('BENCH-2020', '样例', 'bench', '445300', '2019-01-01', '[2019-01-01,2020-01-01)', '样例', 'bench');
INSERT INTO standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en)
SELECT DISTINCT standard_id, 'BENCH-2020', left(standard_id, 6)::division, 'household', 'exit', daterange('2019-01-01', '2020-01-01'), '样例', 'bench' FROM engine_governed;
CREATE TEMPORARY TABLE engine_governing AS
SELECT standard_id, each.*
  FROM (SELECT row_number() OVER (ORDER BY standard_id) AS n, standard_id FROM standard WHERE document_id = 'BENCH-2020') standard
 CROSS JOIN LATERAL (VALUES
    (1, 'income',     'income_per_capita >= ' || 8000 + 500 * n, CASE WHEN n <> 2 THEN 'has_labour' END,
                      'income_per_capita >= ' || 8000 + 500 * n, CASE WHEN n <> 2 THEN 'has_labour' END),
    (2, 'safety_net', 'dibao', CASE WHEN n <> 3 THEN 'not has_labour' ELSE 'income_per_capita < 9500' END,
                      'dibao', CASE WHEN n <> 3 THEN 'NOT has_labour' ELSE 'income_per_capita < 9500' END),
    (3, 'food',       'food_secure', CASE WHEN n = 4 THEN 'not dibao' END,
                      'food_secure', CASE WHEN n = 4 THEN 'NOT dibao' END),
    (4, 'clothing',   'clothing_secure', CASE WHEN n = 5 THEN 'not dibao' END,
                      'clothing_secure', CASE WHEN n = 5 THEN 'NOT dibao' END),
    (5, 'education',  'education_secure', CASE WHEN n <> 1 THEN 'has_school_age_child' END,
                      'education_secure', CASE WHEN n <> 1 THEN 'has_school_age_child' END),
    (6, 'medical',    'medical_secure', CASE WHEN n = 1 THEN 'has_labour' END,
                      'medical_secure', CASE WHEN n = 1 THEN 'has_labour' END),
    (7, 'housing',    CASE WHEN n = 2 THEN 'housing_grade = ''B''' ELSE 'housing_grade in (''A'', ''B'')' END, NULL,
                      CASE WHEN n = 2 THEN 'housing_grade = ''B''' ELSE 'housing_grade IN (''A'', ''B'')' END, NULL),
    (8, 'water',      'water_secure', CASE WHEN n > 3 THEN 'has_school_age_child' END,
                      'water_secure', CASE WHEN n > 3 THEN 'has_school_age_child' END)) each (position, name, condition, guard, held, applies);
INSERT INTO criterion (standard_id, position, name, condition, guard, label_zh, label_en)
SELECT standard_id, position, name, condition::criteria, guard::criteria, '样例', 'bench' FROM engine_governing;
INSERT INTO engine_line
SELECT 5, 'five standards of the catalogue, compiled', 'a CASE over five, rows of eight CASEs', 1.1,
       'EXPLAIN (ANALYZE, TIMING OFF) SELECT standard_id FROM engine_governed',
       'EXPLAIN (ANALYZE, TIMING OFF) ' || format(compiled.query, 'CASE ' || compiled.cases || ' END'),
       'EXPLAIN (ANALYZE, TIMING OFF) SELECT ' || hand.answer || ' FROM engine_governed',
       format('SELECT count(*) FROM (%s) ours FULL JOIN (SELECT household_id, translate((%s)::text, ''(,)'', '''') AS states FROM engine_governed) hand USING (household_id) WHERE verdict::text IS DISTINCT FROM states',
              format(compiled.query, 'household.household_id, CASE ' || compiled.cases || ' END AS verdict'), hand.answer), NULL
  FROM (SELECT string_agg(format('WHEN household.criteria = %1$L::criteria THEN assess(household, %1$L::criteria)', criteria), ' ' ORDER BY standard_id) AS cases,
               'SELECT %s FROM (SELECT governed.*, criteria FROM engine_governed governed JOIN standard_criteria USING (standard_id)) household' AS query
          FROM standard_criteria WHERE standard_id IN (SELECT standard_id FROM engine_governing)) compiled
 CROSS JOIN (SELECT 'CASE standard_id ' || string_agg(format('WHEN %L THEN ROW(%s)', standard_id, states), ' ' ORDER BY standard_id) || ' END' AS answer
               FROM (SELECT standard_id,
                            string_agg(CASE WHEN applies IS NULL THEN format('CASE WHEN %1$s THEN ''+'' WHEN NOT (%1$s) THEN ''-'' ELSE ''?'' END', held)
                                            ELSE format('CASE WHEN NOT (%2$s) THEN ''.'' WHEN %1$s THEN ''+'' WHEN (%2$s) AND NOT (%1$s) THEN ''-'' ELSE ''?'' END', held, applies)
                                       END, ', ' ORDER BY position) AS states
                       FROM engine_governing GROUP BY standard_id) each) hand;
