-- What governs a place in a year.
--
-- Standards and parameters are looked up once for every policy home and year, never per household: the
-- policy home of a place is the nearest division around it that bears a document, a standard, a parameter or an entitlement,
-- so all places with one home are under the same rows of the catalogue.

-- "Which is the first year?" is the first entry of this index.
CREATE INDEX household_year_year ON fupin_register.household_year (year, division);

CREATE FUNCTION fupin_register.county_of(fupin.division) RETURNS fupin.division
    IMMUTABLE PARALLEL SAFE
    RETURN COALESCE(fupin.ancestor($1, 3), fupin.ancestor($1, 2));
COMMENT ON FUNCTION fupin_register.county_of(fupin.division) IS
    'the division that stands in the county column of reports: the county, or the prefecture where there are no counties; NULL for a province';

-- Places are gathered by town; what is of a county or more stays there.
CREATE FUNCTION fupin_register.town_of(fupin.division) RETURNS fupin.division
    IMMUTABLE PARALLEL SAFE
    RETURN COALESCE(fupin.ancestor($1, 4), $1);
COMMENT ON FUNCTION fupin_register.town_of(fupin.division) IS 'the town of a place; a place above the towns itself';

-- (DISTINCT ON here and below also tells the planner, whom a security barrier keeps from the statistics, that a division, or a key,
-- has one row.)
CREATE VIEW fupin_register.policy_home WITH (security_barrier) AS
    SELECT DISTINCT ON (place.division)
           place.division,
           fupin.nearest(place.division, (SELECT pg_catalog.array_agg(bearer.division)
                                            FROM (SELECT '000000'::fupin.division AS division
                                                   UNION
                                                  SELECT document.division FROM fupin.document
                                                   UNION
                                                  SELECT standard.division FROM fupin.standard
                                                   UNION
                                                  SELECT parameter.division FROM fupin.parameter
                                                   UNION
                                                  SELECT entitlement.division FROM fupin.entitlement) bearer)) AS home
      FROM (SELECT village.division FROM fupin_register.village
             UNION ALL
            SELECT fupin_register.county_of(village.division) FROM fupin_register.village
             UNION ALL
            SELECT area.division FROM fupin_register.area) place
     WHERE place.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     ORDER BY place.division;
COMMENT ON VIEW fupin_register.policy_home IS
    'the policy home of every village, county and area of the register: the nearest division around it, or itself, that bears a document, a standard, a parameter or an entitlement';
COMMENT ON COLUMN fupin_register.policy_home.division IS 'the village, county or area';
COMMENT ON COLUMN fupin_register.policy_home.home IS
    'its policy home, whose governing standards and parameters are its own; 000000 where nothing nearer bears any';

-- One number joins facts to their policy: joined by home and year, a year asked for would make the planner expect a
-- single home, and compare every household with every home.
CREATE FUNCTION fupin_register.policy_key(home fupin.division, year integer, subject text) RETURNS bigint
    IMMUTABLE PARALLEL SAFE
    RETURN home::bigint * 100000 + year * 10 + CASE subject WHEN 'household' THEN 1 WHEN 'village' THEN 2 WHEN 'county' THEN 3 END;
COMMENT ON FUNCTION fupin_register.policy_key(fupin.division, integer, text) IS
    'the key of a row of fupin_register.policy: home, year and kind of subject (household, village, county) in one number; NULL for any other kind';

CREATE VIEW fupin_register.policy WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT homes.home
          FROM pg_catalog.unnest(ARRAY(SELECT DISTINCT policy_home.home FROM fupin_register.policy_home)) homes (home)
    ), home_year AS MATERIALIZED (
        SELECT home.home,
               years.year,
               day.on_day,
               governing.params,
               governing.param_status,
               fupin.governing_standard(home.home, 'household', 'exit', day.on_day) AS household_standard_id,
               fupin.governing_standard(home.home, 'village', 'exit', day.on_day) AS village_standard_id,
               fupin.governing_standard(home.home, 'county', 'exit', day.on_day) AS county_standard_id
          FROM home
         CROSS JOIN pg_catalog.unnest(ARRAY(
                        SELECT pg_catalog.generate_series(
                                   -- the year before the first one, for the column previous_params
                                   LEAST((SELECT pg_catalog.min(household_year.year)
                                            FROM fupin_register.household_year_row household_year
                                           WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                         (SELECT pg_catalog.min(village_year.year)
                                            FROM fupin_register.village_year
                                           WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                         (SELECT pg_catalog.min(area_year.year)
                                            FROM fupin_register.area_year
                                           WHERE area_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions()))) - 1,
                                   pg_catalog.date_part('year', fupin.as_of())::integer))) years (year)
         CROSS JOIN LATERAL (SELECT fupin.facts_day(years.year) AS on_day) day
         -- fupin.parameters() and fupin.parameter_status(), looked up together
         CROSS JOIN LATERAL (SELECT COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.value), '{}') AS params,
                                    COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.status), '{}') AS param_status
                               FROM fupin.governing_parameters(home.home, day.on_day) parameter) governing
    ), subject_policy AS MATERIALIZED (
        SELECT fupin_register.policy_key(home_year.home, home_year.year, governing.subject) AS policy_key,
               home_year.home,
               home_year.year,
               governing.subject,
               home_year.on_day,
               governing.standard_id,
               CASE
                   WHEN standard_criteria.criteria IS NOT NULL THEN 'in_force'
                   WHEN around.first_end <= home_year.on_day THEN 'expired'
                   WHEN around.last_begin > home_year.on_day THEN 'before_document'
                   ELSE 'no_standard'
               END AS standard_state,
               standard_criteria.criteria,
               CASE
                   WHEN (home_year.params ->> standard.reference_key)::numeric > 0
                   THEN (home_year.params ->> standard.reference_key)::numeric
               END AS reference_income,
               home_year.params,
               home_year.param_status,
               previous.params AS previous_params
          FROM home_year
         CROSS JOIN LATERAL (VALUES ('household', home_year.household_standard_id),
                                    ('village',   home_year.village_standard_id),
                                    ('county',    home_year.county_standard_id)) governing (subject, standard_id)
          LEFT JOIN fupin.standard ON standard.standard_id = governing.standard_id
          LEFT JOIN (SELECT standard_criteria.standard_id,
                            standard_criteria.criteria
                       FROM fupin.standard_criteria
                      WHERE standard_criteria.standard_id = ANY (ARRAY(SELECT standard.standard_id FROM fupin.standard WHERE standard.purpose = 'exit'))) standard_criteria
            ON standard_criteria.standard_id = governing.standard_id
          LEFT JOIN (SELECT home.home,
                            standard.subject,
                            pg_catalog.min(pg_catalog.upper(standard.valid)) AS first_end,
                            pg_catalog.max(pg_catalog.lower(standard.valid)) AS last_begin
                       FROM home
                       JOIN fupin.standard ON standard.division OPERATOR(fupin.@>) home.home
                      WHERE standard.purpose = 'exit'
                        AND NOT standard.disabled
                      GROUP BY home.home,
                               standard.subject) around
            ON around.home OPERATOR(fupin.=) home_year.home
           AND around.subject = governing.subject
          LEFT JOIN home_year previous
            ON previous.home OPERATOR(fupin.=) home_year.home
           AND previous.year = home_year.year - 1
    )
    SELECT DISTINCT ON (subject_policy.policy_key)
           subject_policy.policy_key,
           subject_policy.home,
           subject_policy.year,
           subject_policy.subject,
           subject_policy.on_day,
           subject_policy.standard_id,
           subject_policy.standard_state,
           subject_policy.criteria,
           subject_policy.reference_income,
           subject_policy.params,
           subject_policy.param_status,
           subject_policy.previous_params
      FROM subject_policy
     ORDER BY subject_policy.policy_key;
COMMENT ON VIEW fupin_register.policy IS
    'what governs the exit of each kind of subject in each policy home and year of the register; a year appears once it has begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.policy.policy_key IS 'the key: policy_key(home, year, subject)';
COMMENT ON COLUMN fupin_register.policy.home IS 'the policy home';
COMMENT ON COLUMN fupin_register.policy.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.policy.subject IS 'household, village or county';
COMMENT ON COLUMN fupin_register.policy.on_day IS
    'the day whose law governs the year''s facts: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.policy.standard_id IS 'the governing standard; NULL = none';
COMMENT ON COLUMN fupin_register.policy.standard_state IS
    'in_force (a standard with criteria governs), before_document (the first paper with one begins later), expired (the paper''s days are over), no_standard (no paper has one for this kind of subject, or a local row disables it)';
COMMENT ON COLUMN fupin_register.policy.criteria IS 'the governing standard''s criteria; NULL = none govern, and nothing can be decided';
COMMENT ON COLUMN fupin_register.policy.reference_income IS
    'the income per head in yuan a year with which the standard compares incomes (its reference_key); NULL = unknown, or the standard compares with none';
COMMENT ON COLUMN fupin_register.policy.params IS 'the governing parameters, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.policy.param_status IS 'the status of each governing parameter, {key: status}';
COMMENT ON COLUMN fupin_register.policy.previous_params IS 'the parameters that governed the year before; NULL = none looked up';
