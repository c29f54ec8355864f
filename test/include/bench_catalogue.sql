-- A line of bench_engine.sql about the catalogue: the same eight criteria as rows of it, with a reference income that the place adopted,
-- looked up once for every county and year, as the register does it.
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
SELECT 14, 'the catalogue''s standard and parameters', interpreter.against, interpreter.target, interpreter.bare,
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
 WHERE interpreter.number = 1;
