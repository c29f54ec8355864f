-- How many are poor, how poor, and how unequal among the poor (the order of columns is published: append only).
--
-- Everything is counted in persons: a household's income per head is that of each of its members.  Who has no known income is in
-- no measure; between the two bounds lies the measure with all who have a line.

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

SELECT fupin_register.create_by_level(
    '{"prefecture": "poverty_measures_by_prefecture", "county": "poverty_measures", "town": "poverty_measures_by_town", "village": "poverty_measures_by_village"}', $report$
    SELECT {head},
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
      FROM (SELECT {place} AS division,
                   entry.year,
                   CASE
                       WHEN pg_catalog.count(entry.line) = pg_catalog.count(*) AND pg_catalog.min(entry.line) = pg_catalog.max(entry.line)
                       THEN pg_catalog.min(entry.line)
                   END AS poverty_line,
                   pg_catalog.count(*) AS households,
                   pg_catalog.count(entry.members) FILTER (WHERE (entry.income < entry.line) IS NOT NULL) AS households_measured,
                   pg_catalog.count(entry.members) FILTER (WHERE entry.income < entry.line) AS households_below_line,
                   pg_catalog.count(*) - pg_catalog.count(entry.members) AS households_members_unknown,
                   COALESCE(pg_catalog.sum(entry.members), 0) AS persons,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE (entry.income < entry.line) IS NOT NULL), 0) AS persons_measured,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.income < entry.line), 0) AS persons_below_line,
                   fupin.headcount_ratio(entry.income, entry.line, entry.members) AS headcount_ratio,
                   fupin.headcount_ratio(COALESCE(entry.income, entry.line), entry.line, entry.members) AS least_headcount_ratio,
                   fupin.headcount_ratio(COALESCE(entry.income, 0), entry.line, entry.members) AS most_headcount_ratio,
                   fupin.poverty_gap(entry.income, entry.line, entry.members) AS poverty_gap,
                   fupin.poverty_gap(COALESCE(entry.income, entry.line), entry.line, entry.members) AS least_poverty_gap,
                   fupin.poverty_gap(COALESCE(entry.income, 0), entry.line, entry.members) AS most_poverty_gap,
                   fupin.squared_poverty_gap(entry.income, entry.line, entry.members) AS squared_poverty_gap,
                   fupin.squared_poverty_gap(COALESCE(entry.income, entry.line), entry.line, entry.members) AS least_squared_poverty_gap,
                   fupin.squared_poverty_gap(COALESCE(entry.income, 0), entry.line, entry.members) AS most_squared_poverty_gap
              FROM fupin_register.household_line entry
             GROUP BY {place},
                      entry.year) counted
$report$);
