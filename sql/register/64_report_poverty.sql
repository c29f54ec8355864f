-- How many are poor, how poor, and how unequal among the poor (the order of columns is published: append only).
--
-- Everything is counted in persons: a household's income per head is that of each of its members.  Who has no known income is in
-- no measure; between the two bounds lies the measure with all who have a line.  A place that the reader may see a part of only has no row.

-- (A barrier: the line is read once for each household, not once for each number below.)
CREATE VIEW fupin_register.household_line WITH (security_barrier) AS
    SELECT household_fact.division,
           household_fact.year,
           household_fact.members,
           household_fact.income_per_capita AS income,
           NULLIF(GREATEST(fupin_register.number_in(household_fact.params, 'poverty_line'), 0), 0) AS line
      FROM fupin_register.household_fact
     WHERE household_fact.on_register;
COMMENT ON VIEW fupin_register.household_line IS 'the households on the register by year with their income and the poverty line of place and year';
COMMENT ON COLUMN fupin_register.household_line.division IS 'the village';
COMMENT ON COLUMN fupin_register.household_line.year IS 'calendar year of the income';
COMMENT ON COLUMN fupin_register.household_line.members IS 'as household_fact.members';
COMMENT ON COLUMN fupin_register.household_line.income IS 'as household_fact.income_per_capita';
COMMENT ON COLUMN fupin_register.household_line.line IS 'the parameter poverty_line, in yuan per head a year, above 0; NULL = none is known or accepted';

-- One view a level, which differ by their name, their key and the places that they show.
DO $do$
DECLARE
    view record;
BEGIN
    FOR view IN
        SELECT level.name,
               level.ending,
               level.place,
               (SELECT pg_catalog.string_agg(pg_catalog.format('place.%1$s_code::varchar(12) AS %1$s_code, place.%1$s_name::varchar(64) AS %1$s_name',
                                                               around.name), ', ' ORDER BY around.number)
                  FROM pg_catalog.unnest(ARRAY['province', 'prefecture', 'county', 'town', 'village']) WITH ORDINALITY around (name, number)
                 WHERE around.number <= level.number) AS places
          FROM (VALUES (3, 'county', '', 'fupin_register.county_of(household.division)'),
                       (4, 'town', '_by_town', 'fupin.ancestor(household.division, 4)'),
                       (5, 'village', '_by_village', 'household.division')) level (number, name, ending, place)
    LOOP
        EXECUTE pg_catalog.format($view$
    CREATE VIEW fupin_report.poverty_measures%1$s WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year)::varchar(20) AS %2$s_year_key,
           %3$s,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.poverty_line::numeric(18,2) AS poverty_line,
           counted.households::integer AS households,
           counted.households_measured::integer AS households_measured,
           (counted.households - counted.households_measured)::integer AS households_unmeasured,
           counted.households_below_line::integer AS households_below_line,
           counted.households_members_unknown::integer AS households_members_unknown,
           counted.persons::bigint AS persons,
           counted.persons_measured::bigint AS persons_measured,
           (counted.persons - counted.persons_measured)::bigint AS persons_unmeasured,
           counted.persons_below_line::bigint AS persons_below_line,
           counted.headcount_ratio::numeric(9,4) AS headcount_ratio,
           counted.least_headcount_ratio::numeric(9,4) AS least_headcount_ratio,
           counted.most_headcount_ratio::numeric(9,4) AS most_headcount_ratio,
           counted.poverty_gap::numeric(28,4) AS poverty_gap,
           counted.least_poverty_gap::numeric(28,4) AS least_poverty_gap,
           counted.most_poverty_gap::numeric(28,4) AS most_poverty_gap,
           counted.squared_poverty_gap::numeric(28,4) AS squared_poverty_gap,
           counted.least_squared_poverty_gap::numeric(28,4) AS least_squared_poverty_gap,
           counted.most_squared_poverty_gap::numeric(28,4) AS most_squared_poverty_gap
      FROM (SELECT %4$s AS division,
                   household.year,
                   CASE
                       WHEN pg_catalog.count(household.line) = pg_catalog.count(*) AND pg_catalog.min(household.line) = pg_catalog.max(household.line)
                       THEN pg_catalog.min(household.line)
                   END AS poverty_line,
                   pg_catalog.count(*) AS households,
                   pg_catalog.count(household.members) FILTER (WHERE (household.income < household.line) IS NOT NULL) AS households_measured,
                   pg_catalog.count(household.members) FILTER (WHERE household.income < household.line) AS households_below_line,
                   pg_catalog.count(*) - pg_catalog.count(household.members) AS households_members_unknown,
                   COALESCE(pg_catalog.sum(household.members), 0) AS persons,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE (household.income < household.line) IS NOT NULL), 0) AS persons_measured,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.income < household.line), 0) AS persons_below_line,
                   fupin.headcount_ratio(household.income, household.line, household.members) AS headcount_ratio,
                   fupin.headcount_ratio(COALESCE(household.income, household.line), household.line, household.members) AS least_headcount_ratio,
                   fupin.headcount_ratio(COALESCE(household.income, 0), household.line, household.members) AS most_headcount_ratio,
                   fupin.poverty_gap(household.income, household.line, household.members) AS poverty_gap,
                   fupin.poverty_gap(COALESCE(household.income, household.line), household.line, household.members) AS least_poverty_gap,
                   fupin.poverty_gap(COALESCE(household.income, 0), household.line, household.members) AS most_poverty_gap,
                   fupin.squared_poverty_gap(household.income, household.line, household.members) AS squared_poverty_gap,
                   fupin.squared_poverty_gap(COALESCE(household.income, household.line), household.line, household.members) AS least_squared_poverty_gap,
                   fupin.squared_poverty_gap(COALESCE(household.income, 0), household.line, household.members) AS most_squared_poverty_gap
              FROM fupin_register.household_line household
             GROUP BY %4$s,
                      household.year) counted
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        $view$, view.ending, view.name, view.places, view.place);
    END LOOP;
END
$do$;
