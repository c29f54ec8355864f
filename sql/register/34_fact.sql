-- Facts of persons and households: the rows over which criteria are assessed.
--
-- A fact is recomputed from what was recorded, exactly, and NULL where it is unknown.  False beats unknown and
-- unknown beats true: one member known not to be insured settles it, one of whom nothing is known leaves it open.
-- A household with fewer persons on record than members has members of whom nothing is known.

-- How many rows have a given year as their next one, so that the planner knows when a fact looks at the year before.
CREATE STATISTICS fupin_register.household_year_next_year ON (year + 1) FROM fupin_register.household_year;
CREATE STATISTICS fupin_register.income_item_next_year ON (year + 1) FROM fupin_register.income_item;
COMMENT ON STATISTICS fupin_register.household_year_next_year IS 'how the years after those of household_year are spread';
COMMENT ON STATISTICS fupin_register.income_item_next_year IS 'how the years after those of income_item are spread';

CREATE VIEW fupin_register.member WITH (security_barrier) AS
    SELECT person_year.person_id,
           person_year.household_id,
           person_year.division,
           person_year.year,
           COALESCE(person.sex, fupin.sex(person.citizen_id)) AS sex,
           born.birth_date,
           person_year.labour_capacity,
           person_year.school_stage,
           person_year.schooling,
           person_year.basic_medical_insured,
           person_year.dibao,
           person_year.disability_grade,
           person_year.facts,
           compulsory.age AS compulsory_age,
           CASE
               WHEN compulsory.age IS FALSE THEN true
               WHEN person_year.schooling IN ('in_school', 'home_teaching', 'finished') THEN true
               WHEN compulsory.age AND person_year.schooling IN ('dropped_out', 'not_enrolled') THEN false
           END AS education_secure
      FROM fupin_register.person_year
      JOIN fupin_register.person
        ON person.person_id = person_year.person_id
       AND person.household_id = person_year.household_id
       AND person.division OPERATOR(fupin.=) person_year.division
     CROSS JOIN LATERAL (SELECT COALESCE(person.birth_date, fupin.birth_date(person.citizen_id)) AS birth_date) born
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN person_year.school_stage IN ('primary', 'junior_middle') THEN true
                                    WHEN person_year.school_stage <> 'none' THEN false
                                    -- 6 to 15 completed years on 31 August, when the school year begins
                                    WHEN born.birth_date NOT BETWEEN pg_catalog.make_date(person_year.year - 16, 9, 1)
                                                                 AND pg_catalog.make_date(person_year.year - 6, 8, 31) THEN false
                                    WHEN born.birth_date IS NOT NULL
                                         AND person_year.schooling IN ('dropped_out', 'not_enrolled') THEN true
                                END AS age) compulsory
     WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.member IS
    'persons as they count to a household in a year, with what the household''s facts are put together from';
COMMENT ON COLUMN fupin_register.member.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.member.household_id IS 'the household to which the person counts in the year';
COMMENT ON COLUMN fupin_register.member.division IS 'village or community where that household lives';
COMMENT ON COLUMN fupin_register.member.year IS 'calendar year, 2000 to 2099';
COMMENT ON COLUMN fupin_register.member.sex IS 'M or F, as registered or else from the citizen''s number; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.birth_date IS 'date of birth, as registered or else from the citizen''s number; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.labour_capacity IS 'full, half, weak, none; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.school_stage IS 'stage of schooling (person_year.school_stage); NULL = unknown';
COMMENT ON COLUMN fupin_register.member.schooling IS 'in_school, home_teaching, dropped_out, not_enrolled, finished; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.basic_medical_insured IS 'in the basic medical insurance of the year; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.dibao IS 'receives the minimum living allowance; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.disability_grade IS 'grade of the disability, 1 (most severe) to 4; 0 = no certificate; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.facts IS 'further facts by key';
COMMENT ON COLUMN fupin_register.member.compulsory_age IS
    'whether the person is a child of compulsory school age: true in primary and junior middle school, false in any other; '
    'without a stage (none, or unknown) by the age: false outside 6 to 15 completed years on 31 August, true within them when dropped out or not enrolled, else unknown';
COMMENT ON COLUMN fupin_register.member.education_secure IS
    'whether the person''s compulsory education is secured: in school, taught at home, finished, or not of that age; '
    'false for a child of that age who dropped out or was not enrolled; NULL = unknown (HEYUAN-2019-2.4-e, HEYUAN-2019-2.4-f)';

CREATE VIEW fupin_register.person_fact WITH (security_barrier) AS
    SELECT member.person_id,
           member.household_id,
           member.year,
           member.division,
           member.sex,
           member.birth_date,
           member.labour_capacity,
           member.school_stage,
           member.schooling,
           member.basic_medical_insured,
           member.dibao,
           member.disability_grade,
           member.compulsory_age,
           member.education_secure,
           member.facts,
           policy.params,
           policy.param_status,
           policy.on_day AS as_of
      FROM fupin_register.member
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) member.division
      LEFT JOIN fupin_register.policy
        ON policy.policy_key = fupin_register.policy_key(policy_home.home, member.year, 'household')
     WHERE member.year <= pg_catalog.date_part('year', fupin.as_of())::integer;
COMMENT ON VIEW fupin_register.person_fact IS
    'the facts of persons by year, for criteria over persons; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.person_fact.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_fact.household_id IS 'the household to which the person counts in the year';
COMMENT ON COLUMN fupin_register.person_fact.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.person_fact.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.person_fact.sex IS 'M or F; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.birth_date IS 'date of birth; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.labour_capacity IS 'full, half, weak, none; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.school_stage IS 'stage of schooling; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.schooling IS 'in_school, home_teaching, dropped_out, not_enrolled, finished; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.basic_medical_insured IS 'in the basic medical insurance of the year; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.dibao IS 'receives the minimum living allowance; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.disability_grade IS 'grade of the disability, 1 (most severe) to 4; 0 = no certificate; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.compulsory_age IS 'of compulsory school age (member.compulsory_age); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.education_secure IS 'compulsory education secured (member.education_secure); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.person_fact.params IS 'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.person_fact.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.person_fact.as_of IS 'the day of the facts: 31 December, or fupin.as_of() in the running year';

-- Net incomes, unknown while the amount of one item is.
CREATE VIEW fupin_register.household_income WITH (security_barrier) AS
    SELECT income_item.household_id,
           income_item.division,
           income_item.year,
           income_item.year + 1 AS next_year,
           CASE
               WHEN pg_catalog.count(income_item.revenue - income_item.cost) = pg_catalog.count(*)
               THEN pg_catalog.sum(income_item.revenue - income_item.cost)
           END AS income_total
      FROM fupin_register.income_item
     WHERE income_item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY income_item.household_id,
              income_item.division,
              income_item.year;
COMMENT ON VIEW fupin_register.household_income IS
    'the income of each household and year that has income items';
COMMENT ON COLUMN fupin_register.household_income.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_income.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_income.year IS 'calendar year of the income';
COMMENT ON COLUMN fupin_register.household_income.next_year IS 'the year after, for which this is the year before';
COMMENT ON COLUMN fupin_register.household_income.income_total IS
    'sum of revenue minus cost over all items, in yuan, may be negative; NULL = one of the amounts is unknown';

CREATE VIEW fupin_register.household_fact WITH (security_barrier) AS
    SELECT household_year.household_id,
           household_year.year,
           household_year.division,
           household_year.status::text AS status,
           household_year.status IS NULL
               OR household_year.status NOT IN ('candidate', 'surveyed', 'not_included', 'removed') AS on_register,
           household_year.status IN ('exited', 'aid_suspended') AS exited,
           household_year.members,
           COALESCE(persons.person_count, 0)::integer AS person_count,
           CASE
               WHEN persons.any_labour THEN true
               WHEN persons.all_labour_known AND persons.person_count >= household_year.members THEN false
           END AS has_labour,
           CASE
               WHEN persons.any_compulsory_age THEN true
               WHEN persons.all_compulsory_age_known AND persons.person_count >= household_year.members THEN false
           END AS has_school_age_child,
           income.income_total,
           pg_catalog.trim_scale(income.income_total / NULLIF(household_year.members, 0)) AS income_per_capita,
           household_year.stated_income_per_capita,
           pg_catalog.round(income.income_total / NULLIF(household_year.members, 0), 2)
               <> household_year.stated_income_per_capita AS income_differs,
           household_year.dibao,
           household_year.food_secure,
           household_year.clothing_secure,
           CASE
               WHEN persons.no_education_gap IS FALSE THEN false
               WHEN persons.all_education_known AND persons.person_count >= household_year.members THEN true
           END AS education_secure,
           CASE
               WHEN persons.all_known_insured IS FALSE THEN false
               WHEN persons.all_insured_known AND persons.person_count >= household_year.members THEN true
           END AS medical_secure,
           household_year.housing_grade,
           household_year.housing_grade IN ('A', 'B') AS housing_secure,
           household_year.water_secure,
           household_year.facts,
           pg_catalog.jsonb_build_object(
               'income_per_capita', pg_catalog.trim_scale(previous_income.income_total / NULLIF(previous.members, 0)),
               'poverty_line', policy.previous_params -> 'poverty_line') AS previous,
           policy.params,
           policy.param_status,
           policy.reference_income,
           policy.standard_id,
           policy.standard_state,
           policy.criteria,
           policy.on_day AS as_of,
           household.poverty_cause,
           household.exit_planned_year
      FROM fupin_register.household_year
      LEFT JOIN fupin_register.household
        ON household.household_id = household_year.household_id
       AND household.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.policy
        ON policy.policy_key = fupin_register.policy_key(policy_home.home, household_year.year, 'household')
      LEFT JOIN (SELECT member.household_id,
                        member.division,
                        member.year,
                        pg_catalog.count(*) AS person_count,
                        pg_catalog.bool_or(member.labour_capacity = 'full') AS any_labour,
                        pg_catalog.bool_and(member.labour_capacity IS NOT NULL) AS all_labour_known,
                        pg_catalog.bool_or(member.compulsory_age) AS any_compulsory_age,
                        pg_catalog.bool_and(member.compulsory_age IS NOT NULL) AS all_compulsory_age_known,
                        pg_catalog.bool_and(member.education_secure) AS no_education_gap,
                        pg_catalog.bool_and(member.education_secure IS NOT NULL) AS all_education_known,
                        pg_catalog.bool_and(member.basic_medical_insured) AS all_known_insured,
                        pg_catalog.bool_and(member.basic_medical_insured IS NOT NULL) AS all_insured_known
                   FROM fupin_register.member
                  GROUP BY member.household_id,
                           member.division,
                           member.year) persons
        ON persons.household_id = household_year.household_id
       AND persons.division OPERATOR(fupin.=) household_year.division
       AND persons.year = household_year.year
      LEFT JOIN fupin_register.household_income income
        ON income.household_id = household_year.household_id
       AND income.division OPERATOR(fupin.=) household_year.division
       AND income.year = household_year.year
      LEFT JOIN fupin_register.household_year previous
        ON previous.household_id = household_year.household_id
       AND previous.division OPERATOR(fupin.=) household_year.division
       AND previous.year + 1 = household_year.year
      LEFT JOIN fupin_register.household_income previous_income
        ON previous_income.household_id = household_year.household_id
       AND previous_income.division OPERATOR(fupin.=) household_year.division
       AND previous_income.next_year = household_year.year
     WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer;
COMMENT ON VIEW fupin_register.household_fact IS
    'the facts of households by year, over which exit standards are assessed, with what governs them; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.household_fact.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_fact.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.household_fact.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_fact.status IS 'state on the register (household_status); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.on_register IS
    'whether the household counts to the register: neither candidate, surveyed, not_included nor removed; unknown states count';
COMMENT ON COLUMN fupin_register.household_fact.exited IS
    'whether the household has left poverty by the register: exited or aid_suspended; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.members IS 'persons of the household as the register states them; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.person_count IS 'persons on record for the year; may differ from members';
COMMENT ON COLUMN fupin_register.household_fact.has_labour IS
    'a member has full labour capacity; NULL = none is known to, and one''s capacity is unknown (HAOJIANG-2017-1.3-c)';
COMMENT ON COLUMN fupin_register.household_fact.has_school_age_child IS
    'a member is a child of compulsory school age (member.compulsory_age); NULL = none is known to be, and of one it is unknown';
COMMENT ON COLUMN fupin_register.household_fact.income_total IS
    'income of the year in yuan, the sum of revenue minus cost over all items; NULL = no item, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_fact.income_per_capita IS
    'income_total by members, in yuan, unrounded; NULL = one of the two is unknown, or there are no members';
COMMENT ON COLUMN fupin_register.household_fact.stated_income_per_capita IS
    'the figure somebody stated, in yuan; never used for a verdict; NULL = nobody did';
COMMENT ON COLUMN fupin_register.household_fact.income_differs IS
    'whether the stated figure is another than income_per_capita to the cent; NULL = there are not both';
COMMENT ON COLUMN fupin_register.household_fact.dibao IS 'receives the minimum living allowance; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.food_secure IS 'no worry about food; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.clothing_secure IS 'no worry about clothing; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.education_secure IS
    'no member of compulsory school age is out of school (member.education_secure); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.medical_secure IS
    'every member is in the basic medical insurance; NULL = none is known not to be, and of one it is unknown';
COMMENT ON COLUMN fupin_register.household_fact.housing_grade IS 'grade of the house, A to D; NULL = not appraised';
COMMENT ON COLUMN fupin_register.household_fact.housing_secure IS 'the house is of grade A or B; NULL = not appraised';
COMMENT ON COLUMN fupin_register.household_fact.water_secure IS 'safe drinking water; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.household_fact.previous IS
    'the year before, read in criteria as previous.key: income_per_capita (recomputed likewise), poverty_line';
COMMENT ON COLUMN fupin_register.household_fact.params IS 'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.household_fact.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.household_fact.reference_income IS
    'the income per head in yuan with which the standard compares; NULL = unknown, or the standard compares with none';
COMMENT ON COLUMN fupin_register.household_fact.standard_id IS 'the governing exit standard; NULL = none';
COMMENT ON COLUMN fupin_register.household_fact.standard_state IS 'in_force, before_document, expired, no_standard (policy.standard_state)';
COMMENT ON COLUMN fupin_register.household_fact.criteria IS 'the governing standard''s criteria; NULL = none';
COMMENT ON COLUMN fupin_register.household_fact.as_of IS 'the day of the facts: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.household_fact.poverty_cause IS 'main cause of the poverty (household.poverty_cause); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_fact.exit_planned_year IS 'year by whose end the household is planned to leave; NULL = no plan known';
