-- The exit standards and income lines of the five papers, by rule id: worked examples of the digests (C2, C3, C22; Meilan B).
\pset null NULL
SET datestyle = ISO;
SET fupin.as_of = '2018-12-31';
BEGIN;
-- The shipped criteria over a subject's facts: verdict, outcome, what is unmet, what is unknown, what would have to be found out.
CREATE FUNCTION pg_temp.decide(standard text, facts jsonb)
    RETURNS TABLE (verdict fupin.verdict, passed boolean, unmet text, unknown text, missing text, line numeric, margin numeric, basis text)
    LANGUAGE sql
AS $$
    SELECT v, fupin.passed(v), array_to_string(fupin.unmet(v, c.criteria), ','), array_to_string(fupin.unknown(v, c.criteria), ','),
           array_to_string(fupin.missing_facts(facts, c.criteria), ','), trim_scale(fupin.threshold(facts, c.criteria, 'income')),
           trim_scale(fupin.margin(facts, c.criteria, 'income')), fupin.basis(facts, c.criteria)
      FROM fupin.standard_criteria c CROSS JOIN LATERAL fupin.assess(facts, c.criteria) v
     WHERE c.standard_id = standard
$$;

-- Every shipped standard of an exit composes, its text reads back, it fits the fact dictionary, and its criteria express rules of its own paper.
SELECT s.standard_id, array_length(fupin.names(c.criteria), 1) AS criteria, (c.criteria::text)::fupin.criteria::text = c.criteria::text AS reads_back,
       (SELECT count(*) FROM fupin.criteria_problems(c.criteria,
           ARRAY(SELECT f.name FROM fupin.fact f WHERE f.subject = s.subject ORDER BY f.name) || ARRAY(SELECT '$' || k.key FROM fupin.parameter_key k),
           ARRAY(SELECT f.type FROM fupin.fact f WHERE f.subject = s.subject ORDER BY f.name) || ARRAY(SELECT 'numeric'::regtype FROM fupin.parameter_key k))) AS problems,
       (SELECT bool_and(r.document_id = s.document_id) FROM fupin.standard_criterion p JOIN fupin.rule r USING (rule_id) WHERE p.standard_id = s.standard_id) AS own_rules
  FROM fupin.standard s LEFT JOIN fupin.standard_criteria c USING (standard_id)
 WHERE s.shipped AND s.document_id <> 'FUPIN-CHECK' AND s.purpose IN ('exit', 'register', 'check', 'monitor') ORDER BY s.standard_id COLLATE "C";
-- The exact words of the criteria.
SELECT standard_id, name, criteria, rule_id, strength FROM fupin.standard_criterion
 WHERE standard_id IN (SELECT standard_id FROM fupin.standard WHERE shipped AND document_id <> 'FUPIN-CHECK' AND purpose IN ('exit', 'register', 'check', 'monitor')) ORDER BY standard_id COLLATE "C", ordinal;

-- HAOJIANG-2017-1.2-b (C2): 4000 yuan at prices of 2014, strict.  In 2014 itself the factor is exactly 1.
SELECT fupin.price_index_factor('440512', 2014, 2014) AS in_2014, fupin.price_index_factor('440512', 2014, 2013) AS before_it;
SELECT income, (pg_temp.decide('HAOJIANG-2017.household.register', jsonb_build_object('income_per_capita', income,
               'params', '{"register_line": 4000, "register_line_factor": 1}'::jsonb))).verdict AS poor
  FROM unnest('{3999.99,4000.00}'::numeric[]) AS income;
-- Without accepted indices the line is unknown, and so is who is poor.
SELECT * FROM fupin.registration_line('440512', 2017);
SAVEPOINT indices;
-- With 101.5, 101.9 and 101.3 it is exactly 4190.92282 in 2017: 4190.92 is poor, 4190.93 is not, and deflating the income says the same.
SELECT fupin.adopt_parameter('440000', 'rural_price_index', daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)), index, '上年=100', '甲', '乙')
  FROM (VALUES (2015, 101.5), (2016, 101.9), (2017, 101.3)) AS i (year, index);
SELECT * FROM fupin.registration_line('440512', 2017);
SELECT income, d.verdict AS poor, d.line, d.margin, d.basis, income / factor < 4000 AS deflated_says
  FROM unnest('{4190.92,4190.93}'::numeric[]) AS income CROSS JOIN fupin.price_index_factor('440512', 2014, 2017) AS factor
       CROSS JOIN LATERAL pg_temp.decide('HAOJIANG-2017.household.register', jsonb_build_object('income_per_capita', income,
           'params', fupin.parameters('440512', '2017-12-31'), 'param_status', fupin.parameter_status('440512', '2017-12-31'))) d;
-- The line stands in the paper's years only; 2018 has no index yet.
SELECT year, l.* FROM generate_series(2016, 2018) AS year LEFT JOIN LATERAL fupin.registration_line('440512', year) l ON true ORDER BY year;
SELECT count(*) AS elsewhere FROM fupin.registration_line('440513', 2017);
-- A status may weaken the whole chain, and a missing index breaks it.
UPDATE fupin.parameter SET status = 'estimate' WHERE parameter_id = '440000.rural_price_index.2016-01-01';
SELECT line, basis FROM fupin.registration_line('440512', 2017);
DELETE FROM fupin.parameter WHERE parameter_id = '440000.rural_price_index.2016-01-01';
SELECT line, basis FROM fupin.registration_line('440512', 2017);
SELECT * FROM pg_temp.decide('HAOJIANG-2017.household.register', jsonb_build_object('income_per_capita', 1, 'params', fupin.parameters('440512', '2017-12-31')));
-- Who accepts unverified evidence gets the shipped chain, and sees what it rests on.
ROLLBACK TO indices;
SET LOCAL fupin.accept_basis = 'unverified';
SELECT line, basis FROM fupin.registration_line('440512', 2017);
ROLLBACK TO indices;

-- SHANGQIU-2018-16-a (C2): twelve months of minimum allowance reach the exit line; equality passes; 289 falls 12 short.
SELECT state, value, threshold, margin, basis FROM fupin.check_parameters('411400', '2018-12-31');
SELECT fupin.adopt_parameter('411400', 'exit_line', '[2018-01-01,2019-01-01)', 3480, '元/人年', '甲', '乙'),
       fupin.adopt_parameter('411400', 'dibao_standard_month', '[2018-01-01,2018-07-01)', 289, '元/人月', '甲', '乙');
SELECT rule_id, state, value, threshold, margin, basis FROM fupin.check_parameters('411422', '2018-06-30');
SELECT fupin.adopt_parameter('411400', 'dibao_standard_month', '[2018-07-01,2019-01-01)', 290, '元/人月', '丙', '乙');
SELECT rule_id, state, value, threshold, margin, basis FROM fupin.check_parameters('411422', '2018-12-31');
SELECT count(*) AS other_paper FROM fupin.check_parameters('441200', '2018-12-31');
ROLLBACK TO indices;

-- HAOJIANG-2017-1.3-a, -c, -d (C3): five guarantees, and 45 % of the province's income with labour capacity or the minimum allowance without.
SELECT '{"has_labour": true, "has_school_age_child": true, "income_per_capita": 9000.00, "dibao": false,
         "food_secure": true, "clothing_secure": true, "education_secure": true, "medical_secure": true, "housing_secure": true,
         "params": {"reference_income": 20000}, "param_status": {"reference_income": "published"}}' AS household \gset
SELECT what, d.* FROM (VALUES
    (1, 'exactly the line', '{}'),
    (2, '0.01 short', '{"income_per_capita": 8999.99}'),
    (3, 'income unknown', '{"income_per_capita": null}'),
    (4, 'income unknown, house unsafe', '{"income_per_capita": null, "housing_secure": false}'),
    (5, 'no labour, minimum allowance of 484 * 12', '{"has_labour": false, "dibao": true, "income_per_capita": 5808}'),
    (6, 'no labour, no allowance', '{"has_labour": false, "income_per_capita": 5808}'),
    (7, 'no labour, no allowance, high income', '{"has_labour": false, "income_per_capita": 20000}'),
    (8, 'no child of school age', '{"has_school_age_child": false, "education_secure": null}'),
    (9, 'child out of school', '{"education_secure": false}'),
    (10, 'unknown whether there is a child', '{"has_school_age_child": null, "education_secure": null}'),
    (11, 'labour unknown, allowance and income known', '{"has_labour": null, "dibao": true}'),
    (12, 'labour unknown, no allowance', '{"has_labour": null}'),
    (13, 'labour unknown, neither', '{"has_labour": null, "income_per_capita": 8000}'),
    (14, 'reference missing, huge income', '{"income_per_capita": 1000000, "params": {}}'),
    (15, 'nothing known', '{"has_labour": null, "has_school_age_child": null, "income_per_capita": null, "dibao": null, "food_secure": null,
                            "clothing_secure": null, "education_secure": null, "medical_secure": null, "housing_secure": null, "params": null}'),
    (16, 'reference 17002, exactly the line', '{"income_per_capita": 7650.90, "params": {"reference_income": 17002}}'),
    (17, 'reference 17002, 0.01 short', '{"income_per_capita": 7650.89, "params": {"reference_income": 17002}}')
  ) AS t (n, what, change) CROSS JOIN LATERAL pg_temp.decide('HAOJIANG-2017.household.exit', :'household'::jsonb || change::jsonb) d ORDER BY n;
-- HAOJIANG-2017-1.3-b: the district's services.
SELECT fact, d.verdict, d.passed FROM unnest('{true,false,null}'::text[]) AS fact
       CROSS JOIN LATERAL pg_temp.decide('HAOJIANG-2017.county.exit', format('{"service_parity": %s}', coalesce(fact, 'null'))::jsonb) d;

-- ZHAOQING-2018-1.2-e, -g: the province's figure decides as soon as it is known; the printed 8,699 only stands in for it.
SELECT what, d.passed, d.line, d.margin, d.basis FROM (VALUES
    (1, 'printed line only', 8699.00, '{"printed_income_line": 8699}'),
    (2, 'printed line only', 8698.99, '{"printed_income_line": 8699}'),
    (3, 'reference 19331.67', 8699.00, '{"printed_income_line": 8699, "reference_income": 19331.67}'),
    (4, 'reference 19331.67', 8699.26, '{"printed_income_line": 8699, "reference_income": 19331.67}'),
    (5, 'reference 19331', 8698.95, '{"printed_income_line": 8699, "reference_income": 19331}'),
    (6, 'reference 19332', 8699.39, '{"printed_income_line": 8699, "reference_income": 19332}'),
    (7, 'reference 19332', 8699.40, '{"printed_income_line": 8699, "reference_income": 19332}'),
    (8, 'neither', 8699.40, '{}')
  ) AS t (n, what, income, params)
  CROSS JOIN LATERAL pg_temp.decide('ZHAOQING-2018.household.exit', :'household'::jsonb
      || jsonb_build_object('income_per_capita', income, 'params', params::jsonb,
                            'param_status', '{"printed_income_line": "estimate", "reference_income": "published"}'::jsonb)) d ORDER BY n;
-- The same through the catalogue: provisional on the estimate; unknown for who accepts papers only; the loaded figure decides.
SELECT d.passed, d.line, d.basis FROM pg_temp.decide('ZHAOQING-2018.household.exit', :'household'::jsonb || jsonb_build_object('income_per_capita', 8699.00,
       'params', fupin.parameters('441223', '2018-12-31'), 'param_status', fupin.parameter_status('441223', '2018-12-31'))) d;
SET LOCAL fupin.accept_basis = 'adopted';
SELECT d.passed, d.line, d.basis, d.missing FROM pg_temp.decide('ZHAOQING-2018.household.exit', :'household'::jsonb || jsonb_build_object('income_per_capita', 8699.00,
       'params', fupin.parameters('441223', '2018-12-31'), 'param_status', fupin.parameter_status('441223', '2018-12-31'))) d;
SET LOCAL fupin.accept_basis = 'estimate';
SELECT fupin.adopt_parameter('440000', 'reference_income', '[2018-01-01,2019-01-01)', 19331.67, '元/人年', '甲', '乙');
SELECT d.passed, d.line, d.margin, d.basis FROM pg_temp.decide('ZHAOQING-2018.household.exit', :'household'::jsonb || jsonb_build_object('income_per_capita', 8699.00,
       'params', fupin.parameters('441223', '2018-12-31'), 'param_status', fupin.parameter_status('441223', '2018-12-31'))) d;
ROLLBACK TO indices;

-- ZHAOQING-2018-1.2-b, -f, -l: a village; 60 % of 19331.67 is 11599.002; every natural village of 20 households or more.
SELECT what, d.verdict, d.passed, d.line, d.missing, d.basis FROM (VALUES
    (1, 'printed line', '{"income_per_capita": 11599.00}'),
    (2, 'reference loaded', '{"income_per_capita": 11599.00, "params": {"printed_village_income_line": 11599, "reference_income": 19331.67}}'),
    (3, 'reference loaded', '{"income_per_capita": 11599.01, "params": {"printed_village_income_line": 11599, "reference_income": 19331.67}}'),
    (4, 'one not hardened', '{"natural_villages_hardened": 2}'),
    (5, 'one not tidy, hardening unknown', '{"natural_villages_hardened": null, "natural_villages_tidy": 2}'),
    (6, 'all hardened, tidiness unknown', '{"natural_villages_tidy": null}'),
    (7, 'none has 20 households', '{"natural_villages_over_20": 0, "natural_villages_hardened": 0, "natural_villages_tidy": 0}'),
    (8, 'not counted', '{"natural_villages_over_20": null, "natural_villages_hardened": null, "natural_villages_tidy": null}'),
    (9, 'services not compared', '{"service_parity": null}')
  ) AS t (n, what, change) CROSS JOIN LATERAL pg_temp.decide('ZHAOQING-2018.village.exit',
      '{"income_per_capita": 12000, "service_parity": true, "natural_villages_over_20": 3, "natural_villages_hardened": 3, "natural_villages_tidy": 3,
        "params": {"printed_village_income_line": 11599}, "param_status": {"printed_village_income_line": "estimate", "reference_income": "published"}}'::jsonb || change::jsonb) d ORDER BY n;

-- HEYUAN-2019-1.2-a to -e: a village; 60 % of 20000 is 12000.00; no rise of collective income is unmet, a rise is unknown until a growth is set.
SELECT what, d.verdict, d.passed, d.unmet, d.missing FROM (VALUES
    (1, 'exactly the line', '{"income_per_capita": 12000.00}'),
    (2, '0.01 short', '{"income_per_capita": 11999.99}'),
    (3, 'reference missing, printed 12000', '{"income_per_capita": 12000.00, "params": {"printed_village_income_line": 12000, "collective_income_growth": 0.10}}'),
    (4, 'reference missing', '{"income_per_capita": 99999, "params": {"collective_income_growth": 0.10}}'),
    (5, 'growth exactly 10 %', '{}'),
    (6, 'growth just under 10 %', '{"collective_income": 109999.99}'),
    (7, 'rise, no growth set', '{"collective_income": 999999, "params": {"reference_income": 20000}}'),
    (8, 'no rise, no growth set', '{"collective_income": 100000, "params": {"reference_income": 20000}}'),
    (9, 'year before unknown', '{"previous": {}}'),
    (10, 'no acceptance record', '{"demonstration_village": null}')
  ) AS t (n, what, change) CROSS JOIN LATERAL pg_temp.decide('HEYUAN-2019.village.exit',
      '{"income_per_capita": 15000, "service_parity": true, "demonstration_village": true, "collective_income": 110000, "previous": {"collective_income": 100000},
        "params": {"reference_income": 20000, "collective_income_growth": 0.10}}'::jsonb || change::jsonb) d ORDER BY n;

-- HEYUAN-2019-1.1-c (C22): the eight haves, k of 8; a list that nobody has loaded is unknown, not empty.
SELECT what, d.verdict, fupin.met_count(d.verdict) AS met, fupin.criterion_count(d.verdict) AS of, d.passed, d.unmet, d.missing FROM (VALUES
    (1, 'all eight', '{"have_1": true, "have_2": true, "have_3": true, "have_4": true, "have_5": true, "have_6": true, "have_7": true, "have_8": true}'),
    (2, 'seven, one unknown', '{"have_1": true, "have_2": true, "have_3": true, "have_4": true, "have_5": true, "have_6": true, "have_7": true}'),
    (3, 'seven, one not', '{"have_1": true, "have_2": true, "have_3": true, "have_4": true, "have_5": true, "have_6": true, "have_7": true, "have_8": false}'),
    (4, 'one not, rest unknown', '{"have_3": false}'),
    (5, 'not loaded', '{}')
  ) AS t (n, what, haves) CROSS JOIN LATERAL pg_temp.decide('HEYUAN-2019.household.exit', jsonb_build_object('facts', haves::jsonb)) d ORDER BY n;
-- HEYUAN-2019 prints no household income line: the minimum allowance is adopted, the village line an estimate.
SELECT key, value, unit, status FROM fupin.governing_parameters('441621', '2019-12-31') ORDER BY key COLLATE "C";

-- SHANGQIU-2018-2-g, -13-a, -31-b (C3): standards that the paper names and does not print.
SELECT standard, facts, d.verdict, d.passed, d.missing FROM (VALUES
    (1, 'SHANGQIU-2018.household.exit', '{"exit_standard_met": true, "stable": true}'),
    (2, 'SHANGQIU-2018.household.exit', '{"exit_standard_met": true}'),
    (3, 'SHANGQIU-2018.household.exit', '{"exit_standard_met": true, "stable": false}'),
    (4, 'SHANGQIU-2018.household.exit', '{}'),
    (5, 'SHANGQIU-2018.village.exit', '{"exit_standard_met": true}'),
    (6, 'SHANGQIU-2018.village.exit', '{}'),
    (7, 'SHANGQIU-2018.county.exit', '{"exit_standard_met": false}'),
    (8, 'SHANGQIU-2018.county.exit', '{}')
  ) AS t (n, standard, facts) CROSS JOIN LATERAL pg_temp.decide(standard, jsonb_build_object('facts', facts::jsonb)) d ORDER BY n;

-- MEILAN-2019-1-b, -18-5c: strictly above the line of the year (3800 here), two worries, three guarantees and safe water.
SELECT what, d.* FROM (VALUES
    (1, 'all known and met', '{}'),
    (2, 'water unknown', '{"water_secure": null}'),
    (3, 'at the line', '{"income_per_capita": 3800.00}'),
    (4, 'just above it', '{"income_per_capita": 3800.01}'),
    (5, 'house unsafe, medical unknown', '{"housing_secure": false, "medical_secure": null}'),
    (6, 'no child of school age', '{"has_school_age_child": false, "education_secure": null}'),
    (7, 'line not loaded', '{"params": {}}')
  ) AS t (n, what, change) CROSS JOIN LATERAL pg_temp.decide('MEILAN-2019.household.exit',
      '{"income_per_capita": 5200, "food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "medical_secure": true,
        "housing_secure": true, "water_secure": true, "params": {"poverty_line": 3800}, "param_status": {"poverty_line": "adopted"}}'::jsonb || change::jsonb) d ORDER BY n;
-- MEILAN-2019-2-e: stably above: in the year and in the year before, each against its own line.
SELECT what, d.verdict, d.passed, d.unmet, d.missing FROM (VALUES
    (1, '4100 > 3700, 4000 > 3800', 4000, '{"income_per_capita": 4100, "poverty_line": 3700}'),
    (2, 'year before unknown', 4000, '{"poverty_line": 3700}'),
    (3, 'no year before', 4000, NULL),
    (4, 'year before at its line', 4000, '{"income_per_capita": 3700, "poverty_line": 3700}'),
    (5, 'this year at the line', 3800, '{"income_per_capita": 4100, "poverty_line": 3700}'),
    (6, 'this year below, year before unknown', 3700, '{}')
  ) AS t (n, what, income, previous) CROSS JOIN LATERAL pg_temp.decide('MEILAN-2019.household.monitor',
      jsonb_build_object('income_per_capita', income, 'previous', previous::jsonb, 'params', '{"poverty_line": 3800}'::jsonb)) d ORDER BY n;
-- MEILAN-2019-2-g: the villages that have left.
SELECT d.verdict, d.passed, d.missing FROM unnest('{"{\"exit_standard_met\": true}","{\"exit_standard_met\": false}","{}"}'::jsonb[]) AS facts
       CROSS JOIN LATERAL pg_temp.decide('MEILAN-2019.village.exit', jsonb_build_object('facts', facts)) d;
ROLLBACK;
