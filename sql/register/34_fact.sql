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
           mark.tekun,
           mark.seriously_ill,
           fupin_register.number_in(person_year.facts, 'skills') AS skills,
           COALESCE(mark.severely_disabled OR mark.seriously_ill OR mark.elderly_in_need,
                    fupin_register.boolean_in(person_year.facts, 'special_poor_group')) AS special_poor_group,
           compulsory.age AS compulsory_age,
           CASE
               WHEN person_year.schooling IN ('in_school', 'home_teaching', 'finished') OR NOT compulsory.age THEN true
               WHEN person_year.schooling IN ('dropped_out', 'not_enrolled') THEN NOT compulsory.age
           END AS education_secure,
           person.left_on,
           person.relation
      FROM fupin_register.person_year_row person_year
      JOIN fupin_register.person_row person
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
     CROSS JOIN LATERAL (SELECT fupin_register.boolean_in(person_year.facts, 'tekun') AS tekun,
                                fupin_register.boolean_in(person_year.facts, 'seriously_ill') AS seriously_ill,
                                fupin_register.boolean_in(person_year.facts, 'severely_disabled') AS severely_disabled,
                                fupin_register.boolean_in(person_year.facts, 'elderly_in_need') AS elderly_in_need) mark
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
COMMENT ON COLUMN fupin_register.member.tekun IS 'supported as extremely poor, as facts.tekun says; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.seriously_ill IS 'seriously ill, as facts.seriously_ill says; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.skills IS 'recognised skills, as facts.skills says; NULL = unknown';
COMMENT ON COLUMN fupin_register.member.special_poor_group IS
    'severely disabled, seriously ill, or old and in need, by the facts of these names, else by facts.special_poor_group; NULL = unknown (MEILAN-2019-1-d)';
COMMENT ON COLUMN fupin_register.member.compulsory_age IS
    'whether the person is a child of compulsory school age: true in primary and junior middle school, false in any other; '
    'without a stage (none, or unknown) by the age: false outside 6 to 15 completed years on 31 August, true within them when dropped out or not enrolled, else unknown';
COMMENT ON COLUMN fupin_register.member.education_secure IS
    'whether the person''s compulsory education is secured: in school, taught at home, finished, or not of that age; '
    'false for a child of that age who dropped out or was not enrolled; NULL = unknown (HEYUAN-2019-2.4-e, HEYUAN-2019-2.4-f)';
COMMENT ON COLUMN fupin_register.member.left_on IS 'day on which the person left the household; NULL = still a member';
COMMENT ON COLUMN fupin_register.member.relation IS 'relation to the head of the household (list relation); NULL = unknown';

CREATE VIEW fupin_register.person_fact_now WITH (security_barrier) AS
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
           member.tekun,
           member.special_poor_group,
           household_year.status IS NULL
               OR fupin_register.on_register(household_year.status) AS on_register,
           household_year.status IN ('exited', 'aid_suspended') AS household_exited,
           household.registered_on,
           CASE
               WHEN record.serious_illness_on <= pg_catalog.make_date(member.year, 12, 31) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'serious_illness')
           END AS serious_illness,
           CASE
               WHEN record.special_treatment_on <= pg_catalog.make_date(member.year, 12, 31) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'special_treatment')
           END AS special_treatment,
           CASE
               WHEN record.pension_insured_on <= pg_catalog.make_date(member.year, 12, 31) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'pension_insured')
           END AS pension_insured,
           CASE
               WHEN member.year = ANY (record.education_due_years) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'education_subsidy_due')
           END AS education_subsidy_due,
           CASE
               WHEN member.year = ANY (record.education_paid_years) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'education_subsidy_paid')
           END AS education_subsidy_paid,
           CASE
               WHEN member.dibao OR member.tekun THEN true
               ELSE fupin_register.boolean_in(member.facts, 'safety_net_delivered')
           END AS safety_net_delivered,
           COALESCE(NULLIF(COALESCE(own.measures, 0) + COALESCE(shared.shared_measures, 0), 0),
                    fupin_register.integer_in(member.facts, 'measures'), CASE WHEN kept.keeps_measures THEN 0 END) AS measures,
           member.facts,
           policy.params,
           policy.param_status,
           policy.on_day AS as_of
      FROM fupin_register.member
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = member.household_id
       AND household_year.division OPERATOR(fupin.=) member.division
       AND household_year.year = member.year
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = member.household_id
       AND household.division OPERATOR(fupin.=) member.division
      LEFT JOIN fupin_register.person_record record
        ON record.person_id = member.person_id
       AND record.division OPERATOR(fupin.=) member.division
      LEFT JOIN fupin_register.person_measure_year own
        ON own.person_id = member.person_id
       AND own.household_id = member.household_id
       AND own.division OPERATOR(fupin.=) member.division
       AND own.year = member.year
      LEFT JOIN fupin_register.household_measure_year shared
        ON shared.household_id = member.household_id
       AND shared.division OPERATOR(fupin.=) member.division
       AND shared.year = member.year
      LEFT JOIN fupin_register.county_record kept ON kept.county OPERATOR(fupin.=) fupin_register.county_of(member.division)
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) member.division
      LEFT JOIN fupin_register.policy
        ON policy.policy_key = fupin_register.policy_key(policy_home.home, member.year, 'household')
     WHERE member.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND member.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
CREATE VIEW fupin_register.person_fact AS SELECT * FROM fupin_register.person_fact_now;
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
COMMENT ON COLUMN fupin_register.person_fact.tekun IS 'supported as extremely poor (member.tekun); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.special_poor_group IS 'specially poor (member.special_poor_group); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_fact.on_register IS 'whether the household counts to the register (household_fact.on_register)';
COMMENT ON COLUMN fupin_register.person_fact.household_exited IS 'the household has left poverty by the register; NULL = unknown (MEILAN-2019-17-4c)';
COMMENT ON COLUMN fupin_register.person_fact.registered_on IS 'day on which the household was registered; NULL = unknown (HEYUAN-2019-2.5-c)';
COMMENT ON COLUMN fupin_register.person_fact.serious_illness IS
    'has a listed serious illness: listed by an event until the end of the year, else as facts.serious_illness says; NULL = unknown (HEYUAN-2019-2.5-e)';
COMMENT ON COLUMN fupin_register.person_fact.special_treatment IS
    'in special treatment: treated by an event until the end of the year, else as facts.special_treatment says; NULL = unknown (MEILAN-2019-10-3)';
COMMENT ON COLUMN fupin_register.person_fact.pension_insured IS
    'in the pension insurance: joined by an event until the end of the year, else as facts.pension_insured says; NULL = unknown (HAOJIANG-2017-2.3-e)';
COMMENT ON COLUMN fupin_register.person_fact.education_subsidy_due IS
    'entitled to a subsidy for schooling: an event approved one for the year, else as facts.education_subsidy_due says; NULL = unknown (HEYUAN-2019-1.3-b)';
COMMENT ON COLUMN fupin_register.person_fact.education_subsidy_paid IS
    'subsidy for schooling paid: an event paid one for the year, else as facts.education_subsidy_paid says; NULL = unknown (HEYUAN-2019-1.3-b)';
COMMENT ON COLUMN fupin_register.person_fact.safety_net_delivered IS
    'in the safety net: receives the minimum living allowance or is supported as extremely poor, else as facts.safety_net_delivered says; NULL = unknown (MEILAN-2019-17-3b)';
COMMENT ON COLUMN fupin_register.person_fact.measures IS
    'measures of the year for the person and for all of the household; without any, as facts.measures says; NULL = unknown: the county keeps no record (HAOJIANG-2017-1.4-c)';
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
               WHEN pg_catalog.bool_and(item.is_known)
               THEN pg_catalog.sum(item.net)
           END AS income_total,
           CASE
               WHEN pg_catalog.bool_and(NOT item.is_operating OR item.is_known)
               THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.is_operating), 0)
           END AS net_operating_income,
           CASE
               WHEN pg_catalog.bool_and(NOT item.is_operating OR income_item.source IS NOT NULL AND (NOT item.is_dividend OR item.is_known))
               THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.is_operating AND item.is_dividend), 0)
           END AS industry_dividend
      FROM fupin_register.income_item_row income_item
     CROSS JOIN LATERAL (SELECT income_item.revenue - income_item.cost AS net,
                                income_item.revenue IS NOT NULL AND income_item.cost IS NOT NULL AS is_known,
                                income_item.category = 'operating' AS is_operating,
                                income_item.source = 'industry_drive' AS is_dividend) item
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
COMMENT ON COLUMN fupin_register.household_income.net_operating_income IS
    'the same over the items of the category operating, in yuan; 0 = there are none; NULL = the amount of one is unknown';
COMMENT ON COLUMN fupin_register.household_income.industry_dividend IS
    'of it dividends of industry projects (source industry_drive), in yuan; NULL = an operating item does not say where it comes from, or the amount of a dividend is unknown';

CREATE VIEW fupin_register.household_fact_now WITH (security_barrier) AS
    SELECT household_year.household_id,
           household_year.year,
           household_year.division,
           household_year.status::text AS status,
           household_year.status IS NULL
               OR fupin_register.on_register(household_year.status) AS on_register,
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
           COALESCE(village.poor_village, fupin_register.boolean_in(household_year.facts, 'in_poor_village')) AS in_poor_village,
           COALESCE(household.poverty_cause = 'illness', fupin_register.boolean_in(household_year.facts, 'illness_caused')) AS illness_caused,
           CASE
               WHEN persons.any_disabled THEN true
               WHEN persons.all_disability_known AND persons.person_count >= household_year.members THEN false
               ELSE fupin_register.boolean_in(household_year.facts, 'disabled_member')
           END AS disabled_member,
           CASE
               WHEN persons.any_seriously_ill THEN true
               WHEN persons.all_illness_known AND persons.person_count >= household_year.members THEN false
               ELSE fupin_register.boolean_in(household_year.facts, 'seriously_ill_member')
           END AS seriously_ill_member,
           CASE
               WHEN persons.any_tekun THEN true
               WHEN persons.all_tekun_known AND persons.person_count >= household_year.members THEN false
               ELSE fupin_register.boolean_in(household_year.facts, 'tekun')
           END AS tekun,
           CASE
               WHEN household_year.dibao OR persons.any_tekun THEN true
               ELSE fupin_register.boolean_in(household_year.facts, 'safety_net_delivered')
           END AS safety_net_delivered,
           CASE
               WHEN persons.any_special THEN true
               WHEN persons.person_count >= household_year.members AND persons.nobody_works THEN true
               WHEN persons.person_count >= household_year.members AND persons.nobody_works IS FALSE AND persons.all_special_known THEN false
               ELSE fupin_register.boolean_in(household_year.facts, 'special_poor_group')
           END AS special_poor_group,
           CASE
               WHEN persons.skilled > 0 THEN persons.skilled::integer
               WHEN persons.all_skills_known AND persons.person_count >= household_year.members THEN 0
               ELSE fupin_register.integer_in(household_year.facts, 'skilled_labourers')
           END AS skilled_labourers,
           COALESCE(income.net_operating_income, fupin_register.number_in(household_year.facts, 'net_operating_income')) AS net_operating_income,
           COALESCE(income.industry_dividend, fupin_register.number_in(household_year.facts, 'industry_dividend')) AS industry_dividend,
           COALESCE(helper.helpers > 0, fupin_register.boolean_in(household_year.facts, 'helper_assigned'), CASE WHEN kept.keeps_helpers THEN false END) AS helper_assigned,
           COALESCE(pg_catalog.date_part('year', step.exited_on)::integer, fupin_register.integer_in(household_year.facts, 'exit_year')) AS exit_year,
           COALESCE((pg_catalog.date_part('year', gone_by.since) * 12 + pg_catalog.date_part('month', gone_by.since))::integer,
                    fupin_register.integer_in(household_year.facts, 'months_since_exit')) AS months_since_exit,
           COALESCE(step.exit_verified, fupin_register.boolean_in(household_year.facts, 'exit_verified')) AS exit_verified,
           COALESCE(step.exit_publicised, fupin_register.boolean_in(household_year.facts, 'exit_publicised')) AS exit_publicised,
           CASE
               WHEN step.exit_standard_confirmed THEN true
               ELSE fupin_register.boolean_in(household_year.facts, 'exit_standard_confirmed')
           END AS exit_standard_confirmed,
           CASE
               WHEN step.temporary_assistance THEN true
               ELSE fupin_register.boolean_in(household_year.facts, 'temporary_assistance')
           END AS temporary_assistance,
           COALESCE(visit.follow_ups, fupin_register.integer_in(household_year.facts, 'follow_ups')) AS follow_ups,
           COALESCE(share.holds, fupin_register.boolean_in(household_year.facts, 'asset_participation')) AS asset_participation,
           COALESCE(share.years_missed, fupin_register.integer_in(household_year.facts, 'dividend_years_missed')) AS dividend_years_missed,
           COALESCE(benefit.industry_projects, fupin_register.integer_in(household_year.facts, 'industry_projects')) AS industry_projects,
           COALESCE(benefit.industry_projects > 0, fupin_register.boolean_in(household_year.facts, 'industry_linked')) AS industry_linked,
           CASE
               WHEN loan.answered_on <= pg_catalog.make_date(household_year.year, 12, 31) THEN true
               ELSE fupin_register.boolean_in(household_year.facts, 'loan_answered')
           END AS loan_answered,
           CASE
               WHEN help.plan_items > 0 OR step.plan_made THEN true
               ELSE COALESCE(fupin_register.boolean_in(household_year.facts, 'plan_made'), CASE WHEN kept.keeps_plans THEN false END)
           END AS plan_made,
           COALESCE(NULLIF(help.plan_items, 0), fupin_register.integer_in(household_year.facts, 'measures_planned'), CASE WHEN kept.keeps_plans THEN 0 END) AS measures_planned,
           CASE
               WHEN help.plan_items > 0 THEN help.plan_items_done
               ELSE COALESCE(fupin_register.integer_in(household_year.facts, 'measures_implemented'), CASE WHEN kept.keeps_plans THEN 0 END)
           END AS measures_implemented,
           COALESCE(NULLIF(help.measures, 0), fupin_register.integer_in(household_year.facts, 'measures'), CASE WHEN kept.keeps_measures THEN 0 END) AS measures,
           CASE
               WHEN help.measures > 0 THEN true
               ELSE fupin_register.boolean_in(household_year.facts, 'helped')
           END AS helped,
           CASE
               WHEN help.measures > 0 THEN help.conditional_measures > 0
               ELSE fupin_register.boolean_in(household_year.facts, 'measure_conditional')
           END AS measure_conditional,
           CASE
               WHEN help.plan_items > 0 THEN help.plan_items_with_measure = help.plan_items
               ELSE fupin_register.boolean_in(household_year.facts, 'ledger_measure')
           END AS ledger_measure,
           CASE
               WHEN help.plan_items > 0 THEN help.plan_items_with_due_day = help.plan_items
               ELSE fupin_register.boolean_in(household_year.facts, 'ledger_time')
           END AS ledger_time,
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
      FROM fupin_register.household_year_row household_year
      LEFT JOIN fupin_register.household_row household
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
                        pg_catalog.bool_and(member.basic_medical_insured IS NOT NULL) AS all_insured_known,
                        pg_catalog.bool_or(member.disability_grade > 0) AS any_disabled,
                        pg_catalog.bool_and(member.disability_grade IS NOT NULL) AS all_disability_known,
                        pg_catalog.bool_or(member.seriously_ill) AS any_seriously_ill,
                        pg_catalog.bool_and(member.seriously_ill IS NOT NULL) AS all_illness_known,
                        pg_catalog.bool_or(member.tekun) AS any_tekun,
                        pg_catalog.bool_and(member.tekun IS NOT NULL) AS all_tekun_known,
                        pg_catalog.bool_or(member.special_poor_group) AS any_special,
                        pg_catalog.bool_and(member.special_poor_group IS NOT NULL) AS all_special_known,
                        CASE
                            WHEN pg_catalog.bool_or(member.labour_capacity <> 'none') THEN false
                            WHEN pg_catalog.bool_and(member.labour_capacity IS NOT NULL) THEN true
                        END AS nobody_works,
                        pg_catalog.count(*) FILTER (WHERE member.labour_capacity <> 'none' AND member.skills >= 1) AS skilled,
                        pg_catalog.bool_and(member.labour_capacity IS NOT DISTINCT FROM 'none' OR member.skills < 1 AND member.skills IS NOT NULL) AS all_skills_known
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
      LEFT JOIN fupin_register.household_year_row previous
        ON previous.household_id = household_year.household_id
       AND previous.division OPERATOR(fupin.=) household_year.division
       AND previous.year + 1 = household_year.year
       -- follows from the last condition of all, but the planner does not see it and would read the running year twice
       AND previous.year < pg_catalog.date_part('year', fupin.as_of())::integer
      LEFT JOIN fupin_register.household_income previous_income
        ON previous_income.household_id = household_year.household_id
       AND previous_income.division OPERATOR(fupin.=) household_year.division
       AND previous_income.next_year = household_year.year
       AND previous_income.year < pg_catalog.date_part('year', fupin.as_of())::integer
      LEFT JOIN fupin_register.village ON village.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.household_exit_year step
        ON step.household_id = household_year.household_id
       AND step.division OPERATOR(fupin.=) household_year.division
       AND step.year = household_year.year
     CROSS JOIN LATERAL (SELECT pg_catalog.age(policy.on_day::timestamp, step.exited_on::timestamp) AS since) gone_by
      LEFT JOIN fupin_register.household_helper_year helper
        ON helper.household_id = household_year.household_id
       AND helper.division OPERATOR(fupin.=) household_year.division
       AND helper.year = household_year.year
      LEFT JOIN fupin_register.household_visit_year visit
        ON visit.household_id = household_year.household_id
       AND visit.division OPERATOR(fupin.=) household_year.division
       AND visit.year = household_year.year
      LEFT JOIN fupin_register.household_share_year share
        ON share.household_id = household_year.household_id
       AND share.division OPERATOR(fupin.=) household_year.division
       AND share.year = household_year.year
      LEFT JOIN fupin_register.household_project_year benefit
        ON benefit.household_id = household_year.household_id
       AND benefit.division OPERATOR(fupin.=) household_year.division
       AND benefit.year = household_year.year
      LEFT JOIN fupin_register.household_loan_answer loan
        ON loan.household_id = household_year.household_id
       AND loan.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.household_measure_year help
        ON help.household_id = household_year.household_id
       AND help.division OPERATOR(fupin.=) household_year.division
       AND help.year = household_year.year
      LEFT JOIN fupin_register.county_record kept ON kept.county OPERATOR(fupin.=) fupin_register.county_of(household_year.division)
     WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer;
CREATE VIEW fupin_register.household_fact AS SELECT * FROM fupin_register.household_fact_now;
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
COMMENT ON COLUMN fupin_register.household_fact.in_poor_village IS
    'lives in a designated poor village, by the village, else as facts.in_poor_village says; NULL = unknown (HEYUAN-2019-1.0-a)';
COMMENT ON COLUMN fupin_register.household_fact.illness_caused IS
    'poor because of illness: by the main cause of its poverty, else as facts.illness_caused says; NULL = unknown (MEILAN-2019-10-1a)';
COMMENT ON COLUMN fupin_register.household_fact.disabled_member IS
    'a member has a disability certificate; where ones is unknown, as facts.disabled_member says; NULL = unknown (MEILAN-2019-19-1)';
COMMENT ON COLUMN fupin_register.household_fact.seriously_ill_member IS
    'a member is seriously ill; where of one it is unknown, as facts.seriously_ill_member says; NULL = unknown (MEILAN-2019-19-1)';
COMMENT ON COLUMN fupin_register.household_fact.tekun IS
    'a member is supported as extremely poor; where of one it is unknown, as facts.tekun says; NULL = unknown (HAOJIANG-2017-2.3-c)';
COMMENT ON COLUMN fupin_register.household_fact.safety_net_delivered IS
    'in the safety net: receives the minimum living allowance, or a member is supported as extremely poor, else as facts.safety_net_delivered says; NULL = unknown (HEYUAN-2019-1.3-a)';
COMMENT ON COLUMN fupin_register.household_fact.special_poor_group IS
    'a member is specially poor (member.special_poor_group) or nobody can work; where that is unknown, as facts.special_poor_group says; NULL = unknown (MEILAN-2019-1-d)';
COMMENT ON COLUMN fupin_register.household_fact.skilled_labourers IS
    'members with labour capacity of any grade and a skill, at least so many where not all are known; 0 only if of nobody it is unknown; else as facts.skilled_labourers says; NULL = unknown (HAOJIANG-2017-2.2-a)';
COMMENT ON COLUMN fupin_register.household_fact.net_operating_income IS
    'net income from operating (household_income.net_operating_income) in yuan, without known items as facts.net_operating_income says; NULL = unknown (MEILAN-2019-12-6a)';
COMMENT ON COLUMN fupin_register.household_fact.industry_dividend IS
    'of it dividends of industry projects in yuan, else as facts.industry_dividend says; NULL = unknown (MEILAN-2019-12-6b)';
COMMENT ON COLUMN fupin_register.household_fact.helper_assigned IS
    'has a helper on the day of the facts, by the assignments, else as facts.helper_assigned says; NULL = unknown: the county keeps no record (HAOJIANG-2017-1.1-b)';
COMMENT ON COLUMN fupin_register.household_fact.exit_year IS
    'year in which it left poverty, by its states, else as facts.exit_year says; NULL = it has not, or unknown (MEILAN-2019-18-2)';
COMMENT ON COLUMN fupin_register.household_fact.months_since_exit IS
    'full months from the exit to the day of the facts, else as facts.months_since_exit says; NULL as exit_year (HAOJIANG-2017-4.3-c)';
COMMENT ON COLUMN fupin_register.household_fact.exit_verified IS
    'its exit was verified, by its states, else as facts.exit_verified says; NULL = unknown (HAOJIANG-2017-4.3-f)';
COMMENT ON COLUMN fupin_register.household_fact.exit_publicised IS
    'its exit was made public, by its states, else as facts.exit_publicised says; NULL = unknown (HAOJIANG-2017-4.3-f)';
COMMENT ON COLUMN fupin_register.household_fact.exit_standard_confirmed IS
    'an event confirmed that it meets the exit standard, else as facts.exit_standard_confirmed says; NULL = unknown (SHANGQIU-2018-23-b)';
COMMENT ON COLUMN fupin_register.household_fact.temporary_assistance IS
    'an event paid temporary assistance for the year, else as facts.temporary_assistance says; NULL = unknown (HAOJIANG-2017-2.3-c)';
COMMENT ON COLUMN fupin_register.household_fact.follow_ups IS
    'visits of the year after it left poverty; without any, as facts.follow_ups says; NULL = unknown (HEYUAN-2019-1.1-b)';
COMMENT ON COLUMN fupin_register.household_fact.asset_participation IS
    'holds a share of an asset project, else as facts.asset_participation says; NULL = unknown (ZHAOQING-2018-3-a)';
COMMENT ON COLUMN fupin_register.household_fact.dividend_years_missed IS
    'years without a dividend since it joined, this one included, else as facts.dividend_years_missed says; NULL = it holds no share, or unknown (ZHAOQING-2018-3-a)';
COMMENT ON COLUMN fupin_register.household_fact.industry_projects IS
    'industry projects that benefit it (household_project_year), else as facts.industry_projects says; NULL = unknown (SHANGQIU-2018-7-b)';
COMMENT ON COLUMN fupin_register.household_fact.industry_linked IS
    'an industry project benefits it, else as facts.industry_linked says; NULL = unknown (ZHAOQING-2018-1-a)';
COMMENT ON COLUMN fupin_register.household_fact.loan_answered IS
    'its wish for a loan was taken up until the end of the year, by its loans, else as facts.loan_answered says; NULL = unknown (MEILAN-2019-16-1b)';
COMMENT ON COLUMN fupin_register.household_fact.plan_made IS
    'a plan of its own was made: it has items for the year, or an event says so, else as facts.plan_made says; NULL = unknown: the county keeps no record (HAOJIANG-2017-1.1-b)';
COMMENT ON COLUMN fupin_register.household_fact.measures_planned IS
    'items of its plan of the year, else as facts.measures_planned says; NULL = unknown: the county keeps no record (MEILAN-2019-18-5d)';
COMMENT ON COLUMN fupin_register.household_fact.measures_implemented IS
    'of these carried out, else as facts.measures_implemented says; NULL = unknown: the county keeps no record (MEILAN-2019-18-5d)';
COMMENT ON COLUMN fupin_register.household_fact.measures IS
    'measures of the year (household_measure_year.measures), else as facts.measures says; NULL = unknown: the county keeps no record (HAOJIANG-2017-1.4-d)';
COMMENT ON COLUMN fupin_register.household_fact.helped IS
    'helped by a measure of the year, else as facts.helped says; NULL = unknown (MEILAN-2019-19-2b)';
COMMENT ON COLUMN fupin_register.household_fact.measure_conditional IS
    'a measure of the year is tied to taking part; without a measure as facts.measure_conditional says; NULL = unknown (SHANGQIU-2018-35-b)';
COMMENT ON COLUMN fupin_register.household_fact.ledger_measure IS
    'every item of its plan of the year names a measure; without a plan as facts.ledger_measure says; NULL = unknown (SHANGQIU-2018-3-b)';
COMMENT ON COLUMN fupin_register.household_fact.ledger_time IS
    'every item of its plan of the year names its last day; without a plan as facts.ledger_time says; NULL = unknown (SHANGQIU-2018-3-b)';
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
