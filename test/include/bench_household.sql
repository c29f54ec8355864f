-- What bench_engine.sql and ../scale begin with, as :kind tables: the lines, :engine households and a standard of eight criteria.
-- 70 % of the households pass, 25 % fail by one criterion, 5 % hang on one unknown fact.
CREATE :kind TABLE engine_line (number integer, work text, against text, target numeric, bare text, ours text, theirs text, differing text, settings text[], unit text DEFAULT 'ms');

CREATE :kind TABLE engine_standard AS
    SELECT criteria 'income: income_per_capita >= 45% of 20000 when has_labour;
                     safety_net: dibao when not has_labour;
                     food: food_secure;
                     clothing: clothing_secure;
                     education: education_secure when has_school_age_child;
                     medical: medical_secure;
                     housing: housing_grade in (''A'', ''B'');
                     water: water_secure' AS criteria;

-- What is wrong with a household: nothing (0 to 69), one fact unknown (70 to 74) or one criterion unmet (75 to 99).
CREATE :kind TABLE engine_household AS
    SELECT i AS household_id,
           ((array['441202', '441203', '441204', '441223', '441224', '441225', '441226', '441284'])[i / 700 % 8 + 1])::division AS county,
           CASE
               WHEN trouble >= 75 AND place = 0 AND i % 5 <> 0 THEN 8999.99
               WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 0 OR i % 5 = 0 THEN 9000 + i % 7919
           END::numeric(14,2) AS income_per_capita,
           i % 5 <> 0 AS has_labour,
           CASE
               WHEN trouble >= 75 AND place = 0 THEN false
               WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 0 THEN i % 5 = 0
           END AS dibao,
           CASE WHEN trouble >= 75 AND place = 1 THEN false WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 1 THEN true END AS food_secure,
           CASE WHEN trouble >= 75 AND place = 2 THEN false WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 2 THEN true END AS clothing_secure,
           i % 3 = 0 OR place = 3 AS has_school_age_child,
           CASE WHEN trouble >= 75 AND place = 3 THEN false WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 3 THEN true END AS education_secure,
           CASE WHEN trouble >= 75 AND place = 4 THEN false WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 4 THEN true END AS medical_secure,
           CASE WHEN trouble >= 75 AND place = 5 THEN 'D' WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 5 THEN 'B' END AS housing_grade,
           CASE WHEN trouble >= 75 AND place = 6 THEN false WHEN trouble NOT BETWEEN 70 AND 74 OR place <> 6 THEN true END AS water_secure
      FROM generate_series(1, :engine) i
     CROSS JOIN LATERAL (SELECT i::bigint * 37 % 100, i / 100 % 7) drawn (trouble, place);
ANALYZE engine_household;
