-- How complete the register is, and how right: facts that must be known, and the rates of wrong exits, of people missed, of
-- people wrongly registered and of returns to poverty.

-- What must be known in each county: of a fact the nearest row, one's own before a shipped one.
CREATE VIEW fupin_register.required_fact WITH (security_barrier) AS
    SELECT required.county,
           required.subject,
           required.name,
           required.topic,
           required.rule_id
      FROM (SELECT DISTINCT ON (place.county, required_fact.subject, required_fact.name)
                   place.county,
                   required_fact.subject,
                   required_fact.name,
                   required_fact.topic,
                   required_fact.rule_id,
                   required_fact.disabled
              FROM (SELECT DISTINCT fupin_register.county_of(village.division) AS county
                      FROM fupin_register.village
                     WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) place
              JOIN fupin.required_fact ON required_fact.division OPERATOR(fupin.@>) place.county
             ORDER BY place.county,
                      required_fact.subject,
                      required_fact.name,
                      fupin.level(required_fact.division) DESC,
                      required_fact.shipped) required
     WHERE NOT required.disabled;
COMMENT ON VIEW fupin_register.required_fact IS 'the facts that must be known in each county of the register (fupin.required_fact)';
COMMENT ON COLUMN fupin_register.required_fact.county IS 'the county, or the prefecture where there are no counties';
COMMENT ON COLUMN fupin_register.required_fact.subject IS 'household, person or village';
COMMENT ON COLUMN fupin_register.required_fact.name IS 'the fact';
COMMENT ON COLUMN fupin_register.required_fact.topic IS 'what it belongs to (code_list required_fact)';
COMMENT ON COLUMN fupin_register.required_fact.rule_id IS 'the rule that demands it; NULL = none by name';

-- Stored values only: what is worked out is known when these are.  Columns are counted for all facts in one pass over their table;
-- keys of facts are looked for only in kinds of subject of which a paper demands one.
CREATE VIEW fupin_register.completeness_now WITH (security_barrier) AS
    WITH required AS MATERIALIZED (
        SELECT required_fact.*,
               CASE WHEN pg_catalog.starts_with(required_fact.name, 'facts.') THEN pg_catalog.substr(required_fact.name, 7) END AS key
          FROM fupin_register.required_fact
    ), counted AS (
        SELECT 'household' AS subject,
               fupin_register.town_of(household_year.division) AS division,
               household_year.year,
               pg_catalog.count(*) AS subjects,
               pg_catalog.jsonb_build_object(
                   'status', pg_catalog.count(household_year.status),
                   'members', pg_catalog.count(household_year.members),
                   'poverty_cause', pg_catalog.count(household.poverty_cause),
                   'exit_planned_year', pg_catalog.count(household.exit_planned_year),
                   'dibao', pg_catalog.count(household_year.dibao),
                   'food_secure', pg_catalog.count(household_year.food_secure),
                   'clothing_secure', pg_catalog.count(household_year.clothing_secure),
                   'housing_grade', pg_catalog.count(household_year.housing_grade),
                   'water_secure', pg_catalog.count(household_year.water_secure)) AS known
          FROM fupin_register.household_year_row household_year
          LEFT JOIN fupin_register.household_row household
            ON household.household_id = household_year.household_id
           AND household.division OPERATOR(fupin.=) household_year.division
         WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND COALESCE(fupin_register.on_register(household_year.status), true)
         GROUP BY fupin_register.town_of(household_year.division),
                  household_year.year
         UNION ALL
        SELECT 'person',
               fupin_register.town_of(person_year.division),
               person_year.year,
               pg_catalog.count(*),
               pg_catalog.jsonb_build_object(
                   'birth_date', pg_catalog.count(COALESCE(person.birth_date, fupin.birth_date(person.citizen_id))),
                   'sex', pg_catalog.count(COALESCE(person.sex, fupin.sex(person.citizen_id))),
                   'labour_capacity', pg_catalog.count(person_year.labour_capacity),
                   'school_stage', pg_catalog.count(person_year.school_stage),
                   'schooling', pg_catalog.count(person_year.schooling),
                   'basic_medical_insured', pg_catalog.count(person_year.basic_medical_insured),
                   'dibao', pg_catalog.count(person_year.dibao),
                   'disability_grade', pg_catalog.count(person_year.disability_grade))
          FROM fupin_register.person_year_row person_year
          LEFT JOIN fupin_register.person_row person
            ON person.person_id = person_year.person_id
           AND person.household_id = person_year.household_id
           AND person.division OPERATOR(fupin.=) person_year.division
          LEFT JOIN fupin_register.household_year_row household_year
            ON household_year.household_id = person_year.household_id
           AND household_year.division OPERATOR(fupin.=) person_year.division
           AND household_year.year = person_year.year
         WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND COALESCE(fupin_register.on_register(household_year.status), true)
         GROUP BY fupin_register.town_of(person_year.division),
                  person_year.year
         UNION ALL
        SELECT 'village',
               told.division,
               told.year,
               told.subjects,
               pg_catalog.jsonb_object_agg(told.name, told.known)
          FROM (SELECT fupin_register.town_of(village_year.division) AS division,
                       village_year.year,
                       required.name,
                       pg_catalog.count(*) AS subjects,
                       pg_catalog.count((pg_catalog.to_jsonb(village_year) || pg_catalog.jsonb_build_object('poor_village', village.poor_village)) ->> required.name) AS known
                  FROM fupin_register.village_year
                  LEFT JOIN fupin_register.village ON village.division OPERATOR(fupin.=) village_year.division
                  JOIN required
                    ON required.subject = 'village'
                   AND required.county OPERATOR(fupin.=) fupin_register.county_of(village_year.division)
                 WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                 GROUP BY fupin_register.town_of(village_year.division),
                          village_year.year,
                          required.name) told
         GROUP BY told.division,
                  told.year,
                  told.subjects
    ), told AS (
        SELECT required.subject,
               fupin_register.town_of(stored.division) AS division,
               stored.year,
               required.key,
               pg_catalog.count(stored.facts ->> required.key) AS known
          FROM (SELECT 'household' AS subject,
                       household_year.division,
                       household_year.year,
                       household_year.facts
                  FROM fupin_register.household_year_row household_year
                 WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                   AND COALESCE(fupin_register.on_register(household_year.status), true)
                 UNION ALL
                SELECT 'person',
                       person_year.division,
                       person_year.year,
                       person_year.facts
                  FROM fupin_register.person_year_row person_year
                  LEFT JOIN fupin_register.household_year_row household_year
                    ON household_year.household_id = person_year.household_id
                   AND household_year.division OPERATOR(fupin.=) person_year.division
                   AND household_year.year = person_year.year
                 WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                   AND COALESCE(fupin_register.on_register(household_year.status), true)
                 UNION ALL
                SELECT 'village',
                       village_year.division,
                       village_year.year,
                       village_year.facts
                  FROM fupin_register.village_year
                 WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) stored
          JOIN required
            ON required.subject = stored.subject
           AND required.county OPERATOR(fupin.=) fupin_register.county_of(stored.division)
         WHERE stored.subject = ANY (ARRAY(SELECT DISTINCT required.subject FROM required WHERE required.key IS NOT NULL))
           AND required.key IS NOT NULL
         GROUP BY required.subject,
                  fupin_register.town_of(stored.division),
                  stored.year,
                  required.key
    )
    SELECT counted.division,
           counted.year,
           required.subject,
           required.name,
           required.topic,
           required.rule_id,
           counted.subjects,
           CASE WHEN required.key IS NOT NULL THEN told.known ELSE COALESCE((counted.known ->> required.name)::bigint, 0) END AS known
      FROM counted
      JOIN required
        ON required.subject = counted.subject
       AND required.county OPERATOR(fupin.=) fupin_register.county_of(counted.division)
      LEFT JOIN told
        ON told.subject = required.subject
       AND told.division OPERATOR(fupin.=) counted.division
       AND told.year = counted.year
       AND told.key = required.key
     WHERE counted.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer;
CREATE VIEW fupin_register.completeness AS SELECT * FROM fupin_register.completeness_now;
COMMENT ON VIEW fupin_register.completeness IS
    'of how many households and persons on the register, and villages, each required fact is known, by town and year (MEILAN-2019-18-3b, MEILAN-2019-18-3c); of the part of a town that the caller may see';
COMMENT ON COLUMN fupin_register.completeness.division IS 'the town';
COMMENT ON COLUMN fupin_register.completeness.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.completeness.subject IS 'household, person or village';
COMMENT ON COLUMN fupin_register.completeness.name IS 'the fact';
COMMENT ON COLUMN fupin_register.completeness.topic IS 'what it belongs to (code_list required_fact)';
COMMENT ON COLUMN fupin_register.completeness.rule_id IS 'the rule that demands it; NULL = none by name';
COMMENT ON COLUMN fupin_register.completeness.subjects IS 'those of whom it must be known';
COMMENT ON COLUMN fupin_register.completeness.known IS 'those of whom it is';

-- The rates, each with its own denominator (MEILAN-2019-2-b, 2-c, 2-h, 18-4b, 33-b); whoever nothing was found out about is in
-- neither part and counted apart.
--
--     wrong_exit_rate            have left and do not meet the exit standard  / have left and were looked at
--     missed_rate                not registered, and should be                / not registered and looked at
--     wrong_identification_rate  registered, and should not be                / registered and looked at
--     return_rate                of these, back in poverty                    / had left at the start of the year
--     new_poverty_rate           of these, became poor                        / on the edge at the start of the year
--
-- From samples that is what verifiers found; from the register it is what its own facts say of everybody: the exit standard of the
-- place, income against the place's line, and the findings that stand in household.facts.
CREATE VIEW fupin_register.assessment_rate WITH (security_barrier) AS
    WITH counted AS (
        SELECT fupin_register.county_of(finding.division) AS county,
               pg_catalog.date_part('year', finding.checked_on)::integer AS year,
               CASE finding.kind WHEN 'exit' THEN 'wrong_exit_rate' WHEN 'registration' THEN 'wrong_identification_rate' ELSE 'missed_rate' END AS rate,
               'sample' AS basis,
               -- of the registered and of those who left, who does not meet the standard; of the others, who does
               finding.meets_standard = (finding.kind = 'unregistered') AS is_wrong,
               CASE WHEN finding.person_id IS NULL THEN 1 ELSE 0 END AS households,
               finding.persons
          FROM fupin_register.verification_finding finding
         UNION ALL
        SELECT fupin_register.county_of(household.division),
               household.year,
               rate.rate,
               'register',
               rate.is_wrong,
               1,
               household.members
          FROM fupin_register.household_verdict household
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(household.params, 'register_line') * fupin_register.number_in(household.params, 'register_line_factor') AS register_line,
                                    fupin_register.number_in(household.params, 'poverty_line') AS poverty_line) line
         CROSS JOIN LATERAL (SELECT household.exited, 'wrong_exit_rate', NOT fupin.passed(household.verdict) UNION ALL
                             SELECT NOT household.on_register, 'missed_rate', household.income_per_capita < COALESCE(line.register_line, line.poverty_line) UNION ALL
                             SELECT household.on_register AND fupin_register.boolean_in(household.facts, 'identification_checked'), 'wrong_identification_rate',
                                    NOT fupin_register.boolean_in(household.facts, 'identification_standard_met') UNION ALL
                             SELECT fupin_register.boolean_in(household.facts, 'fringe_at_start'), 'new_poverty_rate',
                                    fupin_register.boolean_in(household.facts, 'became_poor')) rate (applies, rate, is_wrong)
         WHERE rate.applies
    )
    SELECT counted.county,
           counted.year,
           counted.rate,
           counted.basis,
           unit.unit,
           COALESCE(pg_catalog.sum(number.members) FILTER (WHERE counted.is_wrong), 0)::bigint AS numerator,
           COALESCE(pg_catalog.sum(number.members) FILTER (WHERE counted.is_wrong IS NOT NULL), 0)::bigint AS denominator,
           COALESCE(pg_catalog.sum(number.members) FILTER (WHERE counted.is_wrong IS NULL), 0)::bigint AS unknown,
           pg_catalog.bool_and(number.members IS NOT NULL) AS is_counted
      FROM counted
     CROSS JOIN (VALUES ('persons'), ('households')) unit (unit)
     CROSS JOIN LATERAL (SELECT CASE unit.unit WHEN 'persons' THEN counted.persons ELSE counted.households END AS members) number
     GROUP BY counted.county,
              counted.year,
              counted.rate,
              counted.basis,
              unit.unit
     UNION ALL
    SELECT population.division,
           population.year,
           'return_rate',
           'register',
           unit.unit,
           unit.returned::bigint,
           unit.at_start::bigint,
           NULL,
           unit.returned IS NOT NULL AND unit.at_start IS NOT NULL
      FROM fupin_register.place_population population
     CROSS JOIN LATERAL (VALUES ('persons',    population.exited_persons_returned,    population.exited_persons_at_start),
                                ('households', population.exited_households_returned, population.exited_households_at_start)) unit (unit, returned, at_start)
     WHERE population.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND EXISTS (SELECT FROM fupin_register.village WHERE fupin_register.county_of(village.division) OPERATOR(fupin.=) population.division);
COMMENT ON VIEW fupin_register.assessment_rate IS
    'rates of wrong exits, of people missed, wrongly registered, fallen back and newly poor, by county and year, in persons and households, from samples and from the register, apart (MEILAN-2019-2-b, MEILAN-2019-2-c, MEILAN-2019-2-h, MEILAN-2019-18-4b, MEILAN-2019-33-b); of the part of a county that the caller may see';
COMMENT ON COLUMN fupin_register.assessment_rate.county IS 'the county';
COMMENT ON COLUMN fupin_register.assessment_rate.year IS 'calendar year: of the findings, or of the register''s facts';
COMMENT ON COLUMN fupin_register.assessment_rate.rate IS 'which rate (list assessment_rate)';
COMMENT ON COLUMN fupin_register.assessment_rate.basis IS 'sample (findings of verifiers) or register (list rate_basis)';
COMMENT ON COLUMN fupin_register.assessment_rate.unit IS 'persons or households; a person looked at alone is no household';
COMMENT ON COLUMN fupin_register.assessment_rate.numerator IS 'those found wrong, missed or returned; NULL = unknown';
COMMENT ON COLUMN fupin_register.assessment_rate.denominator IS 'those of whom the answer is known; of returns those who had left at the start of the year; NULL = unknown';
COMMENT ON COLUMN fupin_register.assessment_rate.unknown IS 'those looked at of whom it could not be told, in neither of the two; NULL = does not arise';
COMMENT ON COLUMN fupin_register.assessment_rate.is_counted IS 'whether everybody is in the counts: false where the members of a household are unknown';

-- The papers print no limit; where a county has set one, the rate must not exceed it.
CREATE VIEW fupin_register.rate_limit WITH (security_barrier) AS
    SELECT county.division AS county,
           policy.year,
           limits.rate,
           fupin_register.number_in(policy.params, limits.key) AS value
      FROM (SELECT DISTINCT fupin_register.county_of(village.division) AS division
              FROM fupin_register.village
             WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) county
      JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) county.division
      JOIN fupin_register.policy
        ON policy.home OPERATOR(fupin.=) policy_home.home
       AND policy.subject = 'household'
     CROSS JOIN (VALUES ('wrong_exit_rate', 'wrong_exit_limit'), ('missed_rate', 'missed_limit'), ('return_rate', 'return_limit')) limits (rate, key)
     WHERE fupin_register.number_in(policy.params, limits.key) IS NOT NULL;
COMMENT ON VIEW fupin_register.rate_limit IS 'the limits of rates that are set in each county and year (parameters wrong_exit_limit, missed_limit, return_limit); a rate at its limit keeps to it';
COMMENT ON COLUMN fupin_register.rate_limit.county IS 'the county';
COMMENT ON COLUMN fupin_register.rate_limit.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.rate_limit.rate IS 'which rate (list assessment_rate)';
COMMENT ON COLUMN fupin_register.rate_limit.value IS 'the limit, 0.02 is 2 %';
