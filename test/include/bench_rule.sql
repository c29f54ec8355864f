-- The lines of bench_engine.sql about many rules: 60 rules of coverage about persons, as criteria in three standards, asked for by county as the
-- report coverage asks, with one assess for each person and standard that tally_agg counts, against one scan with a FILTER for each
-- count of each rule, and against one query for each rule.
CREATE TEMPORARY TABLE engine_covered AS
SELECT i AS person_id,
       (460101 + i % 20)::text::division AS county,
       i % 4 = 0 AS in_scope_a,
       CASE WHEN i % 50 <> 0 THEN i % 3 = 0 END AS in_scope_b,
       CASE WHEN i % 20 <> 1 THEN i % 10 <> 3 END AS served,
       i % 90 AS age,
       CASE WHEN i % 33 <> 0 THEN round(i % 7919 * 1.5, 2) END AS income
  FROM generate_series(1, :engine) i;
ANALYZE engine_covered;
-- a third of the rules about each of a yes or no, a number and an age
CREATE TEMPORARY TABLE engine_rule AS
SELECT i AS rule, (i - 1) / 20 + 1 AS standard, (i - 1) % 20 + 1 AS position,
       CASE i % 3 WHEN 0 THEN 'served' WHEN 1 THEN 'income >= ' || i * 100 ELSE 'age < ' || i END AS condition,
       CASE i % 2 WHEN 0 THEN 'in_scope_a' ELSE 'in_scope_b' END AS scope
  FROM generate_series(1, 60) i;
CREATE TEMPORARY TABLE engine_rules AS
SELECT standard, string_agg(format('r%s: %s among %s', rule, condition, scope), '; ' ORDER BY rule)::criteria AS criteria
  FROM engine_rule
 GROUP BY standard;
-- met and unmet by SQL's own three values; what is left of those not out of scope is unknown
-- (the sum, since counts that nobody reads are not counted)
INSERT INTO engine_line
SELECT line.number, '60 rules of coverage of persons', line.against, line.target, 'SELECT count(*) FROM engine_covered',
       format('SELECT sum(met + unmet + in_scope) FROM (%s) answer', ours), format('SELECT sum(met + unmet + in_scope) FROM (%s) answer', theirs),
       format('SELECT count(*) FROM (((%1$s) EXCEPT (%2$s)) UNION ALL ((%2$s) EXCEPT (%1$s))) rows', ours, theirs), NULL
  FROM (SELECT $$SELECT engine_rule.rule, counted.county, answer.met, answer.unmet, answer.met + answer.unmet + answer.unknown AS in_scope
                   FROM (SELECT person.county, engine_rules.standard, tally_agg(assess(person, engine_rules.criteria)) AS tally
                           FROM engine_covered person CROSS JOIN engine_rules
                          GROUP BY person.county, engine_rules.standard) counted
                  CROSS JOIN LATERAL counts(counted.tally) answer
                   JOIN engine_rule ON engine_rule.standard = counted.standard AND engine_rule.position = answer.position$$ AS ours,
               'SELECT rule.rule, counted.county, rule.met, rule.unmet, rule.in_scope FROM (SELECT county'
               || string_agg(format(', count(*) FILTER (WHERE %1$s AND %2$s) AS m%3$s, count(*) FILTER (WHERE %1$s AND NOT (%2$s)) AS u%3$s, count(*) FILTER (WHERE (%1$s) IS NOT FALSE) AS s%3$s',
                                    scope, condition, rule), '' ORDER BY rule)
               || ' FROM engine_covered GROUP BY county) counted CROSS JOIN LATERAL (VALUES '
               || string_agg(format('(%1$s, m%1$s, u%1$s, s%1$s)', rule), ', ' ORDER BY rule)
               || ') rule (rule, met, unmet, in_scope)' AS by_filter,
               string_agg(format('SELECT %3$s AS rule, county, count(*) FILTER (WHERE %1$s AND %2$s) AS met, count(*) FILTER (WHERE %1$s AND NOT (%2$s)) AS unmet, '
                                 'count(*) FILTER (WHERE (%1$s) IS NOT FALSE) AS in_scope FROM engine_covered GROUP BY county',
                                 scope, condition, rule), ' UNION ALL ' ORDER BY rule) AS by_query
          FROM engine_rule) way
 CROSS JOIN LATERAL (VALUES (13, 'one scan with 60 FILTERs', 0.8, by_filter), (14, '60 queries', 0.25, by_query)) line (number, against, target, theirs);
