-- The lines of bench_engine.sql about a standard that stands in the query: what the planner makes of it against the same work by hand.
-- EXPLAIN ANALYZE works out every column of every row and sends none.
INSERT INTO engine_line
SELECT line.number, line.work, line.against, line.target, line.bare,
       replace(line.ours, 'STANDARD', quote_literal(standard.criteria)),
       replace(replace(line.theirs, 'HOLDS', hand.holds), 'STATES', hand.states),
       replace(replace(replace(line.differing, 'STANDARD', quote_literal(standard.criteria)), 'HOLDS', hand.holds), 'STATES', hand.states), NULL
  FROM engine_standard standard
 CROSS JOIN (SELECT string_agg(format('(%s%s)', 'NOT ' || applies || ' OR ', held), ' AND ' ORDER BY number) AS holds,
                    string_agg(CASE WHEN applies IS NULL THEN format('CASE WHEN %1$s THEN ''+'' WHEN NOT (%1$s) THEN ''-'' ELSE ''?'' END', held)
                                    ELSE format('CASE WHEN NOT %2$s THEN ''.'' WHEN %1$s THEN ''+'' WHEN %2$s AND NOT (%1$s) THEN ''-'' ELSE ''?'' END', held, applies)
                               END, ', ' ORDER BY number) AS states
               FROM (VALUES (1, 'income_per_capita >= 20000 * 0.45', 'has_labour'), (2, 'dibao', '(NOT has_labour)'), (3, 'food_secure', NULL),
                            (4, 'clothing_secure', NULL), (5, 'education_secure', 'has_school_age_child'), (6, 'medical_secure', NULL),
                            (7, 'housing_grade IN (''A'', ''B'')', NULL), (8, 'water_secure', NULL)) AS v (number, held, applies)) AS hand
 CROSS JOIN (VALUES
    (1, 'WHERE passed(assess(...))', 'boolean WHERE', 1.05,
     'SELECT count(*) FROM engine_household',
     'SELECT count(*) FROM engine_household h WHERE passed(assess(h, STANDARD))',
     'SELECT count(*) FROM engine_household h WHERE HOLDS',
     'SELECT count(*) FROM engine_household h WHERE passed(assess(h, STANDARD)) IS DISTINCT FROM (HOLDS)'),
    (2, 'verdict of a literal standard', 'eight three-state CASE columns', 0.8,
     'EXPLAIN (ANALYZE, TIMING OFF) SELECT county FROM engine_household',
     'EXPLAIN (ANALYZE, TIMING OFF) SELECT assess(h, STANDARD) FROM engine_household h',
     'EXPLAIN (ANALYZE, TIMING OFF) SELECT STATES FROM engine_household h',
     'SELECT count(*) FROM engine_household h WHERE assess(h, STANDARD)::text <> concat(STATES)')) AS line (number, work, against, target, bare, ours, theirs, differing);
