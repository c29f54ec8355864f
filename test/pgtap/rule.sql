-- Every rule of the five papers: 918 ids and kinds, what answers each or why nothing can, and the worked examples beside them.
-- Counts and digest are those of the list of rules that was drawn up from the papers, not of the catalogue.
BEGIN;
SET LOCAL search_path = public, pg_catalog;
SELECT plan(13);
SELECT lives_ok('CALL fupin.create_register()', 'the register, whose reports answer');

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
SELECT * FROM finish();
ROLLBACK;
