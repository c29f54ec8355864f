-- The lines of bench_engine.sql about the exit report: from persons, four in a household, over the verdicts of households to
-- counties, with every criterion and how many households it keeps or leaves undecided, against SQL that gives the counts of households
-- alone.  Two workers are allowed to both.
--
-- The first line reads every person into its household on both sides.  The second only those who lack something or of whom something is not
-- known, the fastest way on either side: there a household of whom nobody lacks anything is not told from one that nobody is asked of.
CREATE UNLOGGED TABLE engine_home AS
    SELECT household_id, county, income_per_capita, has_labour, dibao, food_secure, clothing_secure, housing_grade, water_secure FROM engine_household;
CREATE UNLOGGED TABLE engine_resident AS
    SELECT household_id * 4::bigint + member AS person_id, household_id,
           member = 3 AND has_school_age_child AS of_school_age,
           CASE WHEN member = 3 AND has_school_age_child THEN education_secure END AS schooled,
           CASE WHEN member <> 1 THEN true ELSE medical_secure END AS insured
      FROM engine_household
     CROSS JOIN generate_series(0, 3) member;
VACUUM ANALYZE engine_home;
VACUUM ANALYZE engine_resident;
CREATE TEMPORARY TABLE engine_part AS
    SELECT criteria 'income: income_per_capita >= 45% of 20000 when has_labour; safety_net: dibao when not has_labour; food: food_secure; clothing: clothing_secure;
                     housing: housing_grade in (''A'', ''B''); water: water_secure' AS home,
           criteria 'education: schooled when of_school_age; medical: insured' AS resident;
INSERT INTO engine_line
SELECT line.number, line.work, line.against, 1.2,
       'SELECT (SELECT count(*) FROM engine_home), (SELECT count(*) FROM engine_resident)',
       report.query, hand.query,
       format('SELECT (SELECT count(*) FROM (SELECT county, households, eligible, not_eligible FROM (%1$s) ours) ours FULL JOIN (%2$s) hand USING (county, households, eligible, not_eligible)
                       WHERE ours IS NULL OR hand IS NULL)
                    + (SELECT count(*) FROM (%1$s) ours
                         FULL JOIN (SELECT county, (names(standard.criteria))[position] AS name, unmet, unknown
                                      FROM (SELECT county, tally_agg(verdict) AS tally FROM engine_answer GROUP BY county) answer
                                     CROSS JOIN counts(tally)
                                     CROSS JOIN engine_standard standard) counted USING (county, name, unmet, unknown)
                        WHERE ours IS NULL OR counted IS NULL)', report.query, hand.query),
       '{max_parallel_workers_per_gather=2}'
  FROM engine_part part
 CROSS JOIN (VALUES (20, 'exit report from persons', 'bool_and, its figures alone', 'true', 'true', 'JOIN', 'p.verdict',
                     'bool_and(secure) AND NULLIF(bool_and(secure IS NOT NULL), false)', 'p.secure'),
                    (21, 'exit report from persons who lack something', 'the same by hand, its figures alone', 'passed(assess(p, RESIDENT)) IS NOT TRUE', 'secure IS NOT TRUE', 'LEFT JOIN', 'COALESCE(p.verdict, ''++'')',
                     'bool_and(secure)', '(p.household_id IS NULL OR p.secure)'))
                   AS line (number, work, against, ours_of, theirs_of, joined, verdict, aggregate, secure)
 CROSS JOIN LATERAL (SELECT replace(replace(format(
        $$SELECT county, name, sum(households)::bigint AS households,
                 COALESCE(sum(households) FILTER (WHERE passed(verdict)), 0)::bigint AS eligible,
                 COALESCE(sum(households) FILTER (WHERE NOT passed(verdict)), 0)::bigint AS not_eligible,
                 COALESCE(sum(households) FILTER (WHERE state(verdict, position::integer) = '-'), 0)::bigint AS unmet,
                 COALESCE(sum(households) FILTER (WHERE state(verdict, position::integer) = '?'), 0)::bigint AS unknown
            FROM (SELECT h.county, append(assess(h, HOME), %s) AS verdict, count(*) AS households
                    FROM engine_home h
                    %s (SELECT household_id, all_of(assess(p, RESIDENT)) AS verdict FROM engine_resident p WHERE %s GROUP BY household_id) p USING (household_id)
                   GROUP BY 1, 2) answer
           CROSS JOIN unnest(names(HOME) || names(RESIDENT)) WITH ORDINALITY criterion (name, position)
           GROUP BY county, name$$, line.verdict, line.joined, line.ours_of), 'HOME', quote_literal(part.home) || '::criteria'), 'RESIDENT', quote_literal(part.resident) || '::criteria')) report (query)
 CROSS JOIN LATERAL (SELECT format(
        $$SELECT county, count(*) AS households, count(*) FILTER (WHERE passed) AS eligible, count(*) FILTER (WHERE NOT passed) AS not_eligible
            FROM (SELECT h.county, (h.income_per_capita >= 20000 * 0.45 OR NOT h.has_labour) AND (h.dibao OR h.has_labour) AND h.food_secure AND h.clothing_secure
                                   AND h.housing_grade IN ('A', 'B') AND h.water_secure AND %s AS passed
                    FROM engine_home h
                    %s (SELECT household_id, %s AS secure FROM (SELECT household_id, insured AND (schooled OR NOT of_school_age) AS secure FROM engine_resident) p
                         WHERE %s GROUP BY household_id) p USING (household_id)) answer
           GROUP BY county$$, line.secure, line.joined, line.aggregate, line.theirs_of)) hand (query);
