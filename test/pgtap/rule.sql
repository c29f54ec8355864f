-- Every rule of the five papers: 918 ids and kinds, what answers each or why nothing can, and the worked examples beside them.
-- Counts and digest are those of the list of rules that was drawn up from the papers, not of the catalogue.
\i test/include/register.sql
BEGIN;
SET LOCAL search_path = public, pg_catalog;
SELECT plan(19);

SELECT results_eq($$SELECT document_id, count(*)::integer FROM fupin.rule WHERE shipped GROUP BY document_id ORDER BY document_id COLLATE "C"$$,
                  $$VALUES ('HAOJIANG-2017', 96), ('HEYUAN-2019', 147), ('MEILAN-2019', 377), ('SHANGQIU-2018', 124), ('ZHAOQING-2018', 174)$$,
                  'every paper has its rules');
SELECT is((SELECT count(*) FROM fupin.rule WHERE shipped), 918::bigint, 'together 918');
SELECT is((SELECT md5(string_agg(line, E'\n' ORDER BY line COLLATE "C")) FROM (SELECT rule_id || ' ' || kind AS line FROM fupin.rule WHERE shipped) rules), 'f26ebed9b0909952b68bab01594343d2',
          'every rule has its id and its kind');
SELECT is_empty('SELECT rule_id FROM fupin.rule GROUP BY 1 HAVING count(*) > 1', 'and stands once');

-- Something answers, or there is a reason, never both and never neither.
SELECT is_empty($$SELECT rule_id FROM fupin.rule WHERE num_nonnulls(NULLIF(computed_by, ''), NULLIF(reason, '')) <> 1$$, 'a rule is computed by something, or says why not');
SELECT is_empty($$SELECT rule_id, computed_by FROM fupin.rule
                   WHERE computed_by IS NOT NULL AND to_regclass(computed_by) IS NULL
                     AND NOT EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = to_regnamespace(split_part(computed_by, '.', 1)) AND p.proname = split_part(computed_by, '.', 2))$$,
                'what computes it is there: a view, a table or a function');
SELECT is((SELECT count(*) FROM fupin.rule WHERE kind = 'not_computable'), 43::bigint, '43 rules cannot be computed');
SELECT is_empty($$SELECT rule_id FROM fupin.rule WHERE kind = 'not_computable' AND reason IS NULL$$, 'and each says why');
SELECT set_eq($$SELECT rule_id FROM fupin.rule WHERE kind <> 'not_computable' AND reason IS NOT NULL$$,
              -- cases of discipline organs (HAOJIANG-2017-3.1-h, ZHAOQING-2018-31-c), surveys of who knows what (SHANGQIU-2018-9-e), a tilt without a measure
              -- (SHANGQIU-2018-34-a), an aim without an amount (MEILAN-2019-15-T1), leaders of another level (MEILAN-2019-30-T1)
              $$VALUES ('HAOJIANG-2017-3.1-h'), ('SHANGQIU-2018-9-e'), ('SHANGQIU-2018-34-a'), ('MEILAN-2019-15-T1'), ('MEILAN-2019-30-T1'), ('ZHAOQING-2018-31-c')$$,
              'of all others only six have nothing that answers');

-- The worked examples.
SELECT is_empty('SELECT example_id, expected, got FROM fupin.selftest() WHERE NOT agrees', 'every worked example comes out as expected');
SELECT cmp_ok((SELECT count(*) FROM fupin.selftest()), '>', 1500::bigint, 'and there are more than 1,500');
SELECT is_empty($$SELECT example.example_id, given.name
                    FROM fupin.worked_example example
                    LEFT JOIN fupin.standard ON standard.standard_id = example.object_id
                    LEFT JOIN fupin.entitlement ON entitlement.entitlement_id = example.object_id
                    CROSS JOIN LATERAL (SELECT key FROM jsonb_object_keys(example.facts) key WHERE key NOT IN ('facts', 'previous', 'params', 'as_of')
                                         UNION ALL SELECT 'facts.' || key FROM jsonb_object_keys(coalesce(example.facts -> 'facts', '{}')) key
                                         UNION ALL SELECT 'previous.' || key FROM jsonb_object_keys(coalesce(example.facts -> 'previous', '{}')) key) given (name)
                   WHERE example.answered_by IN ('standard', 'verdict', 'criterion', 'value', 'margin', 'entitlement')
                     AND NOT EXISTS (SELECT FROM fupin.fact WHERE fact.subject IN (standard.subject, entitlement.subject) AND fact.name = given.name)$$,
                'what they give are facts of the dictionary, so that none is unknown by a slip of the pen');
SELECT is_empty($$SELECT e.entitlement_id FROM fupin.entitlement e LEFT JOIN fupin.worked_example w ON w.answered_by = 'entitlement' AND w.object_id = e.entitlement_id
                   WHERE e.scope IS NOT NULL AND e.formula::text <> '0' GROUP BY e.entitlement_id
                  HAVING count(DISTINCT fupin.passed(fupin.assess(w.facts, e.scope))) < 2$$, 'an amount that is not for everybody is shown on both sides of its scope');
SELECT is_empty($$SELECT d.deadline_id FROM fupin.deadline d LEFT JOIN fupin.worked_example w ON w.answered_by = 'deadline_state' AND w.object_id = d.deadline_id
                   WHERE d.scope IS NOT NULL GROUP BY d.deadline_id
                  HAVING count(DISTINCT fupin.passed(fupin.assess(w.facts, d.scope))) < 2$$, 'and so is a deadline');
-- A wrong expectation of every form is reported, and so is an object that the catalogue does not have; own rows are examples too.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected)
SELECT 'wrong.' || answered_by, rule_id, answered_by, object_id, name, facts::jsonb, as_of::date, expected
  FROM (VALUES
    ('MEILAN-2019-2-e',  'standard',       'MEILAN-2019.household.monitor', NULL, '{"params": {"poverty_line": 3800}, "previous": {"poverty_line": 3700, "income_per_capita": 4100}, "income_per_capita": 3800}', NULL, 'true'),
    ('MEILAN-2019-2-e',  'verdict',        'MEILAN-2019.household.monitor', NULL, '{"params": {"poverty_line": 3800}, "previous": {"poverty_line": 3700, "income_per_capita": 4100}, "income_per_capita": 3800}', NULL, '++'),
    ('MEILAN-2019-2-d',  'criterion',      'MEILAN-2019.county.assessment.quality', 'recognition', '{"facts": {"recognising": 270, "recognition_respondents": 300}}', NULL, 'met'),
    ('MEILAN-2019-2-d',  'value',          'MEILAN-2019.county.assessment.quality', 'recognition', '{"facts": {"recognising": 271, "recognition_respondents": 300}}', NULL, '0.9034'),
    ('MEILAN-2019-16-4e', 'margin',        'MEILAN-2019.county.loan', 'stock', '{"loans_improper": 29, "loans_improper_month_before": 28}', NULL, '-1'),
    ('MEILAN-2019-21-1b', 'share',         'MEILAN-2019.village.coverage.infrastructure', 'bus', '{"met": 44, "unmet": 6}', NULL, 'met'),
    ('MEILAN-2019-12-6a', 'entitlement',   'MEILAN-2019.operating_reward', NULL, '{"status": "registered", "net_operating_income": 3800, "industry_dividend": 0}', NULL, '1000'),
    ('HEYUAN-2019-2.5-f', 'deadline',      'HEYUAN-2019.medical_assistance', NULL, '{"event": "2018-11-30"}', NULL, '2019-03-01'),
    ('MEILAN-2019-18-1a', 'deadline_state', 'MEILAN-2019.exit_locked', NULL, '{"exit_planned_year": 2019, "done": "2019-04-02"}', '2019-04-19', 'met'),
    ('MEILAN-2019-18-1a', 'deadline_days', 'MEILAN-2019.exit_locked', NULL, '{"exit_planned_year": 2019, "done": "2019-04-02"}', '2019-04-19', '2'),
    ('HEYUAN-2019-3.1-d', 'duty',          'HEYUAN-2019.county_research_days', NULL, '{"done": 47, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'met'),
    ('HEYUAN-2019-3.1-h', 'duty_share',    'HEYUAN-2019.poor_villages_visited', NULL, '{"objects": 255}', NULL, '178'),
    ('MEILAN-2019-24-2b', 'fund_schedule', 'MEILAN-2019.special', NULL, '{"year": 2019}', '2019-09-29', '9/12')) AS e (rule_id, answered_by, object_id, name, facts, as_of, expected);
SELECT results_eq($$SELECT replace(example_id, 'wrong.', ''), rule_id, facts <> '{}', expected, got FROM fupin.selftest() WHERE NOT agrees ORDER BY example_id COLLATE "C"$$,
                  $$VALUES ('criterion', 'MEILAN-2019-2-d', true, 'met', 'unmet'), ('deadline', 'HEYUAN-2019-2.5-f', true, '2019-03-01', '2019-02-28'), ('deadline_days', 'MEILAN-2019-18-1a', true, '2', '-2'),
                           ('deadline_state', 'MEILAN-2019-18-1a', true, 'met', 'late'), ('duty', 'HEYUAN-2019-3.1-d', true, 'met', 'missed'), ('duty_share', 'HEYUAN-2019-3.1-h', true, '178', '179'),
                           ('entitlement', 'MEILAN-2019-12-6a', true, '1000', '0'), ('fund_schedule', 'MEILAN-2019-24-2b', true, '9/12', '8/12'), ('margin', 'MEILAN-2019-16-4e', true, '-1', '1'),
                           ('share', 'MEILAN-2019-21-1b', true, 'met', 'missed'), ('standard', 'MEILAN-2019-2-e', true, 'true', 'false'), ('value', 'MEILAN-2019-2-d', true, '0.9034', '0.9033'),
                           ('verdict', 'MEILAN-2019-2-e', true, '++', '-+')$$, 'a wrong expectation names rule, input, what was expected and what came out');
SELECT set_eq($$SELECT DISTINCT answered_by FROM fupin.worked_example WHERE shipped$$, $$SELECT replace(example_id, 'wrong.', '') FROM fupin.worked_example WHERE NOT shipped$$, 'whatever can answer is shown in an example');
UPDATE fupin.worked_example SET object_id = 'nobody.knows', expected = NULL WHERE NOT shipped;
SELECT is((SELECT count(*) FROM fupin.selftest() WHERE NOT agrees AND got IS NULL), 13::bigint, 'what the catalogue does not have does not agree with an unknown answer');
SELECT throws_like($$INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id) VALUES ('x', 'MEILAN-2019-2-d', 'share', 'MEILAN-2019.county.assessment.quality')$$, '%name_exactly_for_a_criterion%', 'a share is of a criterion');
SELECT throws_like($$INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id) VALUES ('x', 'MEILAN-2019-2-d', 'guess', 'x')$$, '%answered_by_is_a_known_code%', 'other answers there are none');
SELECT * FROM finish();
ROLLBACK;
