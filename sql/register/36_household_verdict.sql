-- The one place where households are assessed, and their counts by village.

-- Worked out now, and as reports read it: what a snapshot keeps need not be worked out (51_snapshot.sql).
CREATE VIEW fupin_register.household_verdict_now WITH (security_barrier) AS
    SELECT household.household_id,
           household.year,
           household.division,
           household.status,
           household.on_register,
           household.exited,
           household.members,
           household.person_count,
           household.has_labour,
           household.has_school_age_child,
           household.income_total,
           household.income_per_capita,
           household.stated_income_per_capita,
           household.income_differs,
           household.dibao,
           household.food_secure,
           household.clothing_secure,
           household.education_secure,
           household.medical_secure,
           household.housing_grade,
           household.housing_secure,
           household.water_secure,
           household.facts,
           household.previous,
           household.params,
           household.param_status,
           household.reference_income,
           household.standard_id,
           household.standard_state,
           household.criteria,
           fupin.assess(household, household.criteria) AS verdict,
           fupin.basis(household, household.criteria) AS basis,
           fupin.missing_facts(household, household.criteria) AS missing_facts,
           fupin.threshold(household, household.criteria, 'income') AS income_line,
           fupin.margin(household, household.criteria, 'income') AS income_margin
      FROM fupin_register.household_fact household;
CREATE VIEW fupin_register.household_verdict AS SELECT * FROM fupin_register.household_verdict_now;
COMMENT ON VIEW fupin_register.household_verdict IS
    'households by year with the answer of their exit standard: every report about households reads this view';
COMMENT ON COLUMN fupin_register.household_verdict.household_id IS 'as household_fact.household_id';
COMMENT ON COLUMN fupin_register.household_verdict.year IS 'as household_fact.year';
COMMENT ON COLUMN fupin_register.household_verdict.division IS 'as household_fact.division';
COMMENT ON COLUMN fupin_register.household_verdict.status IS 'as household_fact.status';
COMMENT ON COLUMN fupin_register.household_verdict.on_register IS 'as household_fact.on_register';
COMMENT ON COLUMN fupin_register.household_verdict.exited IS 'as household_fact.exited';
COMMENT ON COLUMN fupin_register.household_verdict.members IS 'as household_fact.members';
COMMENT ON COLUMN fupin_register.household_verdict.person_count IS 'as household_fact.person_count';
COMMENT ON COLUMN fupin_register.household_verdict.has_labour IS 'as household_fact.has_labour';
COMMENT ON COLUMN fupin_register.household_verdict.has_school_age_child IS 'as household_fact.has_school_age_child';
COMMENT ON COLUMN fupin_register.household_verdict.income_total IS 'as household_fact.income_total';
COMMENT ON COLUMN fupin_register.household_verdict.income_per_capita IS 'as household_fact.income_per_capita';
COMMENT ON COLUMN fupin_register.household_verdict.stated_income_per_capita IS 'as household_fact.stated_income_per_capita';
COMMENT ON COLUMN fupin_register.household_verdict.income_differs IS 'as household_fact.income_differs';
COMMENT ON COLUMN fupin_register.household_verdict.dibao IS 'as household_fact.dibao';
COMMENT ON COLUMN fupin_register.household_verdict.food_secure IS 'as household_fact.food_secure';
COMMENT ON COLUMN fupin_register.household_verdict.clothing_secure IS 'as household_fact.clothing_secure';
COMMENT ON COLUMN fupin_register.household_verdict.education_secure IS 'as household_fact.education_secure';
COMMENT ON COLUMN fupin_register.household_verdict.medical_secure IS 'as household_fact.medical_secure';
COMMENT ON COLUMN fupin_register.household_verdict.housing_grade IS 'as household_fact.housing_grade';
COMMENT ON COLUMN fupin_register.household_verdict.housing_secure IS 'as household_fact.housing_secure';
COMMENT ON COLUMN fupin_register.household_verdict.water_secure IS 'as household_fact.water_secure';
COMMENT ON COLUMN fupin_register.household_verdict.facts IS 'as household_fact.facts';
COMMENT ON COLUMN fupin_register.household_verdict.previous IS 'as household_fact.previous';
COMMENT ON COLUMN fupin_register.household_verdict.params IS 'as household_fact.params';
COMMENT ON COLUMN fupin_register.household_verdict.param_status IS 'as household_fact.param_status';
COMMENT ON COLUMN fupin_register.household_verdict.reference_income IS 'as household_fact.reference_income';
COMMENT ON COLUMN fupin_register.household_verdict.standard_id IS 'as household_fact.standard_id';
COMMENT ON COLUMN fupin_register.household_verdict.standard_state IS 'as household_fact.standard_state';
COMMENT ON COLUMN fupin_register.household_verdict.criteria IS 'as household_fact.criteria';
COMMENT ON COLUMN fupin_register.household_verdict.verdict IS
    'the verdict of the governing exit standard; NULL = none governs';
COMMENT ON COLUMN fupin_register.household_verdict.basis IS
    'the weakest status among the parameters that the verdict read; NULL = it read none, or none governs';
COMMENT ON COLUMN fupin_register.household_verdict.missing_facts IS
    'the unknown facts that can still change the answer, as criteria write them; NULL = no standard governs';
COMMENT ON COLUMN fupin_register.household_verdict.income_line IS
    'the income per head in yuan that the criterion income compares with, unrounded; NULL = unknown, or there is no such criterion';
COMMENT ON COLUMN fupin_register.household_verdict.income_margin IS
    'income per head minus the line, unrounded; NULL = one of the two is unknown';

CREATE FUNCTION fupin_register.is_provisional(verdict fupin.verdict, basis text) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN fupin.passed($1) IS NOT NULL AND COALESCE(fupin.basis_rank($2) > fupin.basis_rank('adopted'), false);
COMMENT ON FUNCTION fupin_register.is_provisional(fupin.verdict, text) IS 'whether a verdict is decided on a parameter weaker than adopted';

CREATE VIEW fupin_register.village_count WITH (security_barrier) AS
    SELECT counted.division,
           counted.year,
           pg_catalog.count(*)::integer AS households,
           pg_catalog.count(*) FILTER (WHERE counted.eligible)::integer AS households_eligible,
           pg_catalog.count(*) FILTER (WHERE NOT counted.eligible)::integer AS households_not_eligible,
           pg_catalog.count(*) FILTER (WHERE counted.eligible IS NULL)::integer AS households_undecided,
           pg_catalog.count(*) FILTER (WHERE counted.exited)::integer AS households_exited,
           pg_catalog.count(*) FILTER (WHERE counted.exited AND NOT counted.eligible)::integer AS households_exited_not_eligible,
           pg_catalog.count(*) FILTER (WHERE counted.exited IS NOT TRUE AND counted.eligible)::integer AS households_may_leave,
           pg_catalog.count(*) FILTER (WHERE counted.standard_state <> 'in_force')::integer AS households_without_standard,
           pg_catalog.count(*) FILTER (WHERE counted.members IS NULL)::integer AS households_members_unknown,
           pg_catalog.count(*) FILTER (WHERE counted.status IS NULL)::integer AS households_status_unknown,
           COALESCE(pg_catalog.sum(counted.members), 0)::bigint AS persons,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.eligible), 0)::bigint AS persons_eligible,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE NOT counted.eligible), 0)::bigint AS persons_not_eligible,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.eligible IS NULL), 0)::bigint AS persons_undecided,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.exited), 0)::bigint AS persons_exited,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.exited AND NOT counted.eligible), 0)::bigint AS persons_exited_not_eligible,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.exited IS NOT TRUE AND counted.eligible), 0)::bigint AS persons_may_leave,
           pg_catalog.count(*) FILTER (WHERE counted.provisional)::integer AS households_provisional,
           COALESCE(pg_catalog.sum(counted.members) FILTER (WHERE counted.provisional), 0)::bigint AS persons_provisional
      FROM (SELECT household_verdict.division,
                   household_verdict.year,
                   household_verdict.status,
                   household_verdict.exited,
                   household_verdict.members,
                   household_verdict.standard_state,
                   fupin.passed(household_verdict.verdict) AS eligible,
                   fupin_register.is_provisional(household_verdict.verdict, household_verdict.basis) AS provisional
              FROM fupin_register.household_verdict
             WHERE household_verdict.on_register) counted
     GROUP BY counted.division,
              counted.year;
COMMENT ON VIEW fupin_register.village_count IS
    'households on the register and their persons by village, year and answer; only sums of these counts are shown anywhere';
COMMENT ON COLUMN fupin_register.village_count.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_count.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.village_count.households IS 'households on the register';
COMMENT ON COLUMN fupin_register.village_count.households_eligible IS 'of these, those that meet their exit standard';
COMMENT ON COLUMN fupin_register.village_count.households_not_eligible IS 'of these, those that do not';
COMMENT ON COLUMN fupin_register.village_count.households_undecided IS 'of these, those of which it is unknown';
COMMENT ON COLUMN fupin_register.village_count.households_exited IS 'of these, those that have exited';
COMMENT ON COLUMN fupin_register.village_count.households_exited_not_eligible IS 'exited, though they do not meet the standard';
COMMENT ON COLUMN fupin_register.village_count.households_may_leave IS 'not exited, and meet the standard';
COMMENT ON COLUMN fupin_register.village_count.households_without_standard IS 'of the undecided, those that no standard governs';
COMMENT ON COLUMN fupin_register.village_count.households_members_unknown IS 'households whose members are in none of the counts of persons';
COMMENT ON COLUMN fupin_register.village_count.households_status_unknown IS 'households whose state on the register is unknown';
COMMENT ON COLUMN fupin_register.village_count.persons IS 'members of the households, where known';
COMMENT ON COLUMN fupin_register.village_count.persons_eligible IS 'of the persons, those of eligible households';
COMMENT ON COLUMN fupin_register.village_count.persons_not_eligible IS 'of the persons, those of households that are not eligible';
COMMENT ON COLUMN fupin_register.village_count.persons_undecided IS 'of the persons, those of undecided households';
COMMENT ON COLUMN fupin_register.village_count.persons_exited IS 'of the persons, those of exited households';
COMMENT ON COLUMN fupin_register.village_count.persons_exited_not_eligible IS 'of the persons, those of exited households that are not eligible';
COMMENT ON COLUMN fupin_register.village_count.persons_may_leave IS 'of the persons, those of eligible households that have not exited';
COMMENT ON COLUMN fupin_register.village_count.households_provisional IS 'of the eligible and not eligible, those decided on a parameter weaker than adopted';
COMMENT ON COLUMN fupin_register.village_count.persons_provisional IS 'of the persons, those of these households';
