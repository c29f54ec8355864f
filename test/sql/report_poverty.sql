-- The poverty measures of places: headcount ratio, gap and squared gap in persons, strictly below the line, with bounds where
-- incomes are unknown (src/poverty.c defines them).
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
\i test/include/report.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SELECT adopt_parameter('460108', 'poverty_line', '[2019-01-01,2020-01-01)', 4000, '元/人年', '样例', '样例') \g /dev/null
CREATE FUNCTION pg_temp.counted(view text) RETURNS TABLE (place text, year integer, line numeric, households integer, measured integer, unmeasured integer, below integer, no_members integer,
                                                          persons bigint, persons_measured bigint, persons_unmeasured bigint, persons_below bigint) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT split_part(to_jsonb(m) ->> %L, ''-'', 1), year, poverty_line, households, households_measured, households_unmeasured, households_below_line, households_members_unknown,
        persons, persons_measured, persons_unmeasured, persons_below_line FROM fupin_report.%I m ORDER BY 1, 2', CASE view WHEN 'poverty_measures' THEN 'county' ELSE split_part(view, '_by_', 2) END || '_year_key', view);
END
$$;
CREATE FUNCTION pg_temp.measured(view text) RETURNS TABLE (place text, year integer, h_least numeric, h numeric, h_most numeric, g_least numeric, g numeric, g_most numeric, s_least numeric, s numeric, s_most numeric) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT split_part(to_jsonb(m) ->> %L, ''-'', 1), year, least_headcount_ratio, headcount_ratio, most_headcount_ratio, least_poverty_gap, poverty_gap, most_poverty_gap,
        least_squared_poverty_gap, squared_poverty_gap, most_squared_poverty_gap FROM fupin_report.%I m ORDER BY 1, 2', CASE view WHEN 'poverty_measures' THEN 'county' ELSE split_part(view, '_by_', 2) END || '_year_key', view);
END
$$;

-- A village under a line of 4,000: one person with 2,000 (1/2 of the line is lacking), three with 3,000 a head (1/4), four with 5,000.
--     of 8 persons 4: 0.5; (1 * 1/2 + 3 * 1/4)/8 = 0.15625; (1 * 1/4 + 3 * 1/16)/8 = 0.0546875
SELECT pg_temp.household(id, '460108101201', 2019, incomes, members)
  FROM (VALUES ('A1', '2000', 1), ('A2', '9000', 3), ('A3', '20000', 4)) h (id, incomes, members) \g /dev/null
-- One of another town, two persons each: 4,000 a head is not below, 3,999.99 is, of one an amount is unknown.  Who is a candidate, or whose
-- members are unknown, is in no count of persons; who has left poverty is.
--     known: of 4 persons 2; 2 * 0.0000025 / 4.  Least: of 6 persons 2.  Most: of 6 persons 4; (2 + 2 * 0.0000025)/6.
SELECT pg_temp.household(id, '460108102201', 2019, incomes, members, said::jsonb)
  FROM (VALUES ('B1', '8000', 2, '{"status": "exited"}'), ('B2', '7999.98', 2, '{}'), ('B3', '4000,?', 2, '{}'),
               ('B4', '0', 2, '{"status": "candidate"}'), ('B5', '0', NULL, '{"persons": 1}')) h (id, incomes, members, said) \g /dev/null
SELECT * FROM pg_temp.counted('poverty_measures_by_village');
SELECT * FROM pg_temp.measured('poverty_measures_by_village');
-- The county from its persons, not from its villages.  Known: of 12 persons 6; (1.25 + 0.000005)/12 = 0.10417; 0.4375/12 = 0.03646.
-- Least, of 14: 6; 0.08929; 0.03125.  Most, of 14: 8; 3.250005/14 = 0.23214; 2.4375/14 = 0.17411.
SELECT * FROM pg_temp.counted('poverty_measures');
SELECT * FROM pg_temp.measured('poverty_measures');
SELECT place, persons, line FROM pg_temp.counted('poverty_measures_by_town');

-- Debts are a gap above one: 1 person with -4,000 lacks twice the line, so 2 and 4.
SELECT pg_temp.household('C1', '460107101201', 2019, '-4000', 1) \g /dev/null
-- Without a line nothing is measured, and no bound is known: the country's is not accepted, because nobody has verified it.
SELECT * FROM pg_temp.counted('poverty_measures') WHERE place = '460107';
SELECT * FROM pg_temp.measured('poverty_measures') WHERE place = '460107';
SELECT adopt_parameter('460107101', 'poverty_line', '[2019-01-01,2020-01-01)', 4000, '元/人年', '样例', '样例') \g /dev/null
SELECT * FROM pg_temp.measured('poverty_measures') WHERE place = '460107';
-- A town of the county with a line of its own, 5,000: each household is measured against its own, and the county has no one line.
--     (2 * 1 + 1/5 * 1)/2 = 1.1; (4 + 1/25)/2 = 2.02
SELECT adopt_parameter('460107102', 'poverty_line', '[2019-01-01,2020-01-01)', 5000, '元/人年', '样例', '样例') \g /dev/null
SELECT pg_temp.household('C2', '460107102201', 2019, '4000', 1) \g /dev/null
SELECT place, line FROM pg_temp.counted('poverty_measures_by_town') WHERE place LIKE '460107%';
SELECT c.place, c.line, c.persons_below, m.g, m.s FROM pg_temp.counted('poverty_measures') c JOIN pg_temp.measured('poverty_measures') m USING (place, year) WHERE place = '460107';
-- The prefecture from the persons of both counties: of 14 persons 8; (1.250005 + 2.2)/14 = 0.24643; (0.4375 + 4.04)/14 = 0.31982.
SELECT c.place, c.line, c.persons_measured, c.persons_below, m.h, m.g, m.s FROM pg_temp.counted('poverty_measures_by_prefecture') c JOIN pg_temp.measured('poverty_measures_by_prefecture') m USING (place, year);
-- A line of nothing is none.
SELECT adopt_parameter('460107102201', 'poverty_line', '[2019-01-01,2020-01-01)', 0, '元/人年', '样例', '样例') \g /dev/null
SELECT place, line, measured, persons_unmeasured FROM pg_temp.counted('poverty_measures_by_village') WHERE place = '460107102201';

-- Who sees one town sees no figures of its county.
CREATE ROLE regress_town;
CALL fupin_register.grant_officer('regress_town', '460108101');
SET LOCAL ROLE regress_town;
SELECT (SELECT string_agg(village_code || ':' || persons, ' ') FROM fupin_report.poverty_measures_by_village) AS villages,
       (SELECT string_agg(town_code || ':' || persons, ' ') FROM fupin_report.poverty_measures_by_town) AS towns,
       (SELECT string_agg(county_code || ':' || persons, ' ') FROM fupin_report.poverty_measures) AS counties;
RESET ROLE;
ROLLBACK;
