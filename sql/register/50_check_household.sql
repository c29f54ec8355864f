-- What the register says of each household, for the checks on it (document FUPIN-CHECK): one row a household, about the running
-- year of its county.
--
-- Every source is read once and gathered by household before it is joined.  A count of what was recorded is a number; whether
-- anybody in the household is such and such is true if one member is known to be, false if all are known not to be, else unknown.

-- (DISTINCT ON tells the planner that a village has one row.)
CREATE VIEW fupin_register.running_village WITH (security_barrier) AS
    SELECT DISTINCT ON (village.division)
           village.division,
           running_year.year,
           LEAST(pg_catalog.make_date(running_year.year, 12, 31), fupin.as_of()) AS on_day
      FROM fupin_register.village
      JOIN fupin_register.running_year ON running_year.county OPERATOR(fupin.=) fupin_register.county_of(village.division)
     WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     ORDER BY village.division;
COMMENT ON VIEW fupin_register.running_village IS
    'the running year of every village, that of its county (running_year), and the day of its facts';
COMMENT ON COLUMN fupin_register.running_village.division IS 'the village or community';
COMMENT ON COLUMN fupin_register.running_village.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.running_village.on_day IS 'the day of its facts: 31 December, or fupin.as_of() if that is earlier';

-- With the parameters that govern there on that day, looked up once for each policy home and day.
CREATE VIEW fupin_register.running_policy WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT running_village.division,
               running_village.year,
               running_village.on_day,
               policy_home.home
          FROM fupin_register.running_village
          LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) running_village.division
    ), home_year AS MATERIALIZED (
        SELECT home.home,
               home.on_day,
               fupin.parameters(home.home, home.on_day) AS params
          FROM (SELECT DISTINCT place.home, place.on_day FROM place) home
    )
    SELECT place.division,
           place.year,
           place.on_day,
           home_year.params
      FROM place
      LEFT JOIN home_year
        ON home_year.home OPERATOR(fupin.=) place.home
       AND home_year.on_day = place.on_day;
COMMENT ON VIEW fupin_register.running_policy IS
    'the parameters that govern in every village on the day of the facts of its running year (running_village)';
COMMENT ON COLUMN fupin_register.running_policy.division IS 'the village';
COMMENT ON COLUMN fupin_register.running_policy.year IS 'the running year';
COMMENT ON COLUMN fupin_register.running_policy.on_day IS 'its 31 December, or fupin.as_of()';
COMMENT ON COLUMN fupin_register.running_policy.params IS 'the parameters, {key: number}';

CREATE VIEW fupin_register.household_entry WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT running.division,
               running.year,
               running.on_day,
               running.params,
               kept.keeps_helpers,
               kept.keeps_measures,
               kept.keeps_plans,
               proven.keeps_steps,
               proven.keeps_verifications,
               proven.keeps_publicities,
               proven.keeps_confirmations,
               proven.keeps_papers
          FROM fupin_register.running_policy running
          LEFT JOIN fupin_register.county_record kept ON kept.county OPERATOR(fupin.=) fupin_register.county_of(running.division)
          LEFT JOIN fupin_register.county_exit_record proven ON proven.county OPERATOR(fupin.=) fupin_register.county_of(running.division)
    )
    SELECT household.household_id,
           household.division,
           place.year,
           place.on_day AS as_of,
           fupin.as_of() AS today,
           -- the household
           household.registered_on,
           pg_catalog.date_part('year', household.registered_on)::integer AS registered_year,
           household.poverty_cause,
           household.exit_planned_year,
           -- its years
           this.year IS NOT NULL AS has_year,
           years.last_year - years.first_year + 1 - years.year_count AS years_missing,
           years.first_register_year,
           this.status::text AS status,
           COALESCE(last_step.to_status::text, before.status::text) AS status_before,
           CASE
               WHEN this.year IS NOT NULL
               THEN COALESCE(fupin_register.on_register(this.status), true)
           END AS on_register,
           fupin_register.in_poverty(this.status) AS is_poor,
           this.status IN ('exited', 'aid_suspended') AS exited,
           this.members,
           before.members AS previous_members,
           this.dibao,
           this.housing_grade,
           before.housing_grade AS previous_housing_grade,
           this.water_secure,
           -- what somebody stated
           fupin_register.boolean_in(this.facts, 'no_house') AS no_house,
           fupin_register.boolean_in(this.facts, 'loan_wish') AS loan_wish,
           CASE
               WHEN stated.exit_confirmed OR place.keeps_confirmations THEN COALESCE(stated.exit_confirmed, false)
           END AS exit_confirmed,
           fupin_register.text_in(this.facts, 'exit_path') AS exit_path,
           fupin_register.integer_in(this.facts, 'exit_year') AS stated_exit_year,
           fupin_register.boolean_in(this.facts, 'helper_assigned') AS stated_helper,
           fupin_register.text_in(this.facts, 'review_result') AS review_result,
           fupin_register.boolean_in(this.facts, 'comparison_hit') AS comparison_hit,
           fupin_register.boolean_in(this.facts, 'strong_complaint') AS strong_complaint,
           fupin_register.boolean_in(this.facts, 'ability_improved') AS ability_improved,
           fupin_register.boolean_in(this.facts, 'stable') AS stable,
           fupin_register.text_in(this.facts, 'policy_industry') AS policy_industry,
           fupin_register.text_in(this.facts, 'policy_employment') AS policy_employment,
           fupin_register.text_in(this.facts, 'policy_health') AS policy_health,
           fupin_register.text_in(this.facts, 'policy_education') AS policy_education,
           fupin_register.text_in(this.facts, 'policy_housing') AS policy_housing,
           fupin_register.text_in(this.facts, 'policy_water') AS policy_water,
           fupin_register.text_in(this.facts, 'policy_safety_net') AS policy_safety_net,
           -- the persons who count to it in the year
           COALESCE(persons.person_count, 0)::integer AS person_count,
           COALESCE(persons.full_labour, 0)::integer AS full_labour,
           CASE WHEN persons.any_labour THEN true WHEN persons.labour_known AND gathered.all_on_record THEN false END AS any_labour,
           CASE WHEN persons.any_ill THEN true WHEN persons.illness_known AND gathered.all_on_record THEN false END AS any_ill,
           CASE WHEN persons.any_disabled THEN true WHEN persons.disability_known AND gathered.all_on_record THEN false END AS any_disabled,
           CASE WHEN persons.any_student THEN true WHEN persons.schooling_known AND gathered.all_on_record THEN false END AS any_student,
           CASE WHEN persons.any_school_age_child THEN true WHEN persons.school_age_known AND gathered.all_on_record THEN false END AS has_school_age_child,
           CASE WHEN persons.dibao_members > 0 THEN true WHEN persons.dibao_known AND gathered.all_on_record THEN false END AS any_dibao_member,
           COALESCE(persons.tekun_members, 0)::integer AS tekun_members,
           CASE
               WHEN persons.tekun_members > 0 THEN true
               WHEN persons.tekun_known AND gathered.all_on_record THEN false
               ELSE fupin_register.boolean_in(this.facts, 'tekun')
           END AS tekun,
           COALESCE(persons.employed_members, 0)::integer AS employed_members,
           CASE
               WHEN persons.youngest_born > pg_catalog.make_date(place.year - 60, 12, 31) THEN false
               WHEN persons.births_known AND gathered.all_on_record THEN true
           END AS elderly_only,
           CASE
               WHEN persons.dropouts > 0 OR persons.uninsured_members > 0 OR this.housing_grade IN ('C', 'D') THEN false
               WHEN persons.education_known AND persons.insurance_known AND gathered.all_on_record AND this.housing_grade IS NOT NULL THEN true
           END AS guarantees_secure,
           -- those who live in it
           COALESCE(present.present_count, 0)::integer AS present_count,
           -- its income
           COALESCE(income.income_items, 0)::integer AS income_items,
           COALESCE(income.unknown_items, 0)::integer AS unknown_items,
           COALESCE(income.wage_items, 0)::integer AS wage_items,
           COALESCE(income.transfer_items, 0)::integer AS transfer_items,
           COALESCE(income.dividend_items, 0)::integer AS dividend_items,
           COALESCE(income.loss_items, 0)::integer AS loss_items,
           COALESCE(income.cost_items, 0)::integer AS cost_items,
           gathered.income_total,
           gathered.income_total / NULLIF(this.members, 0) AS income_per_capita,
           CASE WHEN income.unknown_items = 0 THEN COALESCE(income.transfer_income, 0) END AS transfer_income,
           (gathered.income_total - COALESCE(income.transfer_income, 0)) / NULLIF(this.members, 0) AS earned_income_per_capita,
           gathered.previous_income_total,
           gathered.previous_income_total / NULLIF(before.members, 0) AS previous_income_per_capita,
           this.stated_income_per_capita,
           pg_catalog.round(gathered.income_total / NULLIF(this.members, 0), 2) <> this.stated_income_per_capita AS income_differs,
           COALESCE(paid.dividends_paid, 0) AS dividends_paid,
           -- its way through the register
           CASE WHEN step.chain_steps > 0 OR place.keeps_steps THEN COALESCE(step.chain_steps, 0)::integer END AS chain_steps,
           last_step.to_status::text AS chain_status,
           pg_catalog.date_part('year', step.last_step_on)::integer AS chain_year,
           step.registered_step_on,
           gathered.exited_on,
           COALESCE(pg_catalog.date_part('year', gathered.exited_on)::integer, fupin_register.integer_in(this.facts, 'exit_year')) AS exit_year,
           pg_catalog.date_part('year', gathered.exited_on)::integer AS exit_step_year,
           CASE
               WHEN gathered.exited_on IS NOT NULL AND (step.exit_has_document OR place.keeps_papers) THEN COALESCE(step.exit_has_document, false)
           END AS exit_has_document,
           -- what is stated stands only where no step says how the household came onto the register
           CASE
               WHEN step.verified_no > COALESCE(step.start_no, 0) OR step.start_no IS NULL AND stated.exit_verified THEN true
               WHEN place.keeps_verifications THEN false
           END AS exit_verified,
           CASE
               WHEN step.publicised_no > COALESCE(step.start_no, 0) OR step.start_no IS NULL AND stated.exit_publicised THEN true
               WHEN place.keeps_publicities THEN false
           END AS exit_publicised,
           CASE WHEN step.publicised_no > COALESCE(step.start_no, 0) THEN gathered.exited_on - step.publicised_on END AS publicity_days,
           step.removed_on,
           step.suspended_on,
           -- help
           CASE WHEN helper.helpers > 0 OR place.keeps_helpers THEN COALESCE(helper.helpers, 0)::integer END AS helpers,
           COALESCE(helper.unknown_helpers, 0)::integer AS unknown_helpers,
           CASE WHEN help.measures > 0 OR place.keeps_measures THEN COALESCE(help.measures, 0)::integer END AS measures,
           COALESCE(help.medical_measures, 0)::integer AS medical_measures,
           COALESCE(help.care_measures, 0)::integer AS care_measures,
           COALESCE(help.education_measures, 0)::integer AS education_measures,
           COALESCE(help.training_measures, 0)::integer AS training_measures,
           COALESCE(help.capital_measures, 0)::integer AS capital_measures,
           COALESCE(help.work_measures, 0)::integer AS work_measures,
           COALESCE(help.industry_measures, 0)::integer AS industry_measures,
           COALESCE(help.employment_measures, 0)::integer AS employment_measures,
           COALESCE(help.housing_measures, 0)::integer AS housing_measures,
           help.last_measure_on,
           CASE
               WHEN help.first_measure_on <= gathered.exited_on
                    OR fupin_register.integer_in(this.facts, 'exit_measures_recorded') > 0 THEN true
               WHEN place.keeps_measures OR fupin_register.integer_in(this.facts, 'exit_measures_recorded') = 0 THEN false
           END AS exit_measure_recorded,
           paid.last_paid_on,
           CASE WHEN plan.plan_items > 0 OR place.keeps_plans THEN COALESCE(plan.plan_items, 0)::integer END AS plan_items,
           COALESCE(plan.items_without_kind, 0)::integer AS plan_items_without_kind,
           COALESCE(plan.items_without_day, 0)::integer AS plan_items_without_day,
           COALESCE(plan.items_without_helper, 0)::integer AS plan_items_without_helper,
           COALESCE(plan.items_unproven, 0)::integer AS plan_items_unproven,
           COALESCE(loan.loans_granted, 0)::integer AS loans_granted,
           COALESCE(loan.open_microloans, 0)::integer AS open_microloans,
           COALESCE(loan.subsidised_loans, 0)::integer AS subsidised_loans,
           -- its house, and what changed it
           COALESCE(house.housing_cases, 0)::integer AS housing_cases,
           COALESCE(house.open_cases, 0)::integer AS open_housing_cases,
           COALESCE(house.done_cases, 0)::integer AS done_housing_cases,
           COALESCE(happened.household_events, 0)::integer AS household_events,
           place.params
      FROM fupin_register.household_row household
      JOIN place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_year_row this
        ON this.household_id = household.household_id
       AND this.division OPERATOR(fupin.=) household.division
       AND this.year = place.year
      LEFT JOIN fupin_register.household_year_row before
        ON before.household_id = household.household_id
       AND before.division OPERATOR(fupin.=) household.division
       AND before.year = place.year - 1
      LEFT JOIN (SELECT household_year.household_id,
                        household_year.division,
                        pg_catalog.count(*)::integer AS year_count,
                        pg_catalog.min(household_year.year) AS first_year,
                        pg_catalog.max(household_year.year) AS last_year,
                        pg_catalog.min(household_year.year)
                            FILTER (WHERE fupin_register.on_register(household_year.status)) AS first_register_year
                   FROM fupin_register.household_year_row household_year
                  WHERE household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
                    AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY household_year.household_id,
                           household_year.division) years
        ON years.household_id = household.household_id
       AND years.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT member.household_id,
                        member.division,
                        member.year,
                        pg_catalog.count(*) AS person_count,
                        pg_catalog.count(*) FILTER (WHERE member.labour_capacity = 'full') AS full_labour,
                        pg_catalog.bool_or(member.labour_capacity <> 'none') AS any_labour,
                        pg_catalog.bool_and(member.labour_capacity IS NOT NULL) AS labour_known,
                        pg_catalog.bool_or(member.ill) AS any_ill,
                        pg_catalog.bool_and(member.ill IS NOT NULL) AS illness_known,
                        pg_catalog.bool_or(member.disability_grade > 0) AS any_disabled,
                        pg_catalog.bool_and(member.disability_grade IS NOT NULL) AS disability_known,
                        pg_catalog.bool_or(member.schooling IN ('in_school', 'home_teaching')) AS any_student,
                        pg_catalog.bool_and(member.schooling IS NOT NULL) AS schooling_known,
                        pg_catalog.bool_or(member.compulsory_age) AS any_school_age_child,
                        pg_catalog.bool_and(member.compulsory_age IS NOT NULL) AS school_age_known,
                        pg_catalog.count(*) FILTER (WHERE member.education_secure IS FALSE) AS dropouts,
                        pg_catalog.bool_and(member.education_secure IS NOT NULL) AS education_known,
                        pg_catalog.count(*) FILTER (WHERE member.basic_medical_insured IS FALSE) AS uninsured_members,
                        pg_catalog.bool_and(member.basic_medical_insured IS NOT NULL) AS insurance_known,
                        pg_catalog.count(*) FILTER (WHERE member.dibao) AS dibao_members,
                        pg_catalog.bool_and(member.dibao IS NOT NULL) AS dibao_known,
                        pg_catalog.count(*) FILTER (WHERE member.tekun) AS tekun_members,
                        pg_catalog.bool_and(member.tekun IS NOT NULL) AS tekun_known,
                        pg_catalog.count(*) FILTER (WHERE member.employed) AS employed_members,
                        pg_catalog.max(member.birth_date) AS youngest_born,
                        pg_catalog.bool_and(member.birth_date IS NOT NULL) AS births_known
                   -- what is read out of the facts first, so that they themselves are not sorted
                   FROM (SELECT member.household_id,
                                member.division,
                                member.year,
                                member.labour_capacity,
                                member.schooling,
                                member.basic_medical_insured,
                                member.dibao,
                                member.disability_grade,
                                member.tekun,
                                member.compulsory_age,
                                member.education_secure,
                                member.birth_date,
                                CASE
                                    WHEN member.seriously_ill OR fupin_register.boolean_in(member.facts, 'serious_illness') THEN true
                                    ELSE member.seriously_ill OR fupin_register.boolean_in(member.facts, 'chronic_disease')
                                END AS ill,
                                fupin_register.boolean_in(member.facts, 'employed') AS employed
                           FROM fupin_register.member
                          WHERE member.year >= (SELECT pg_catalog.min(place.year) FROM place)
                         OFFSET 0) member
                  GROUP BY member.household_id,
                           member.division,
                           member.year) persons
        ON persons.household_id = household.household_id
       AND persons.division OPERATOR(fupin.=) household.division
       AND persons.year = place.year
      LEFT JOIN (SELECT person.household_id,
                        person.division,
                        pg_catalog.count(*) AS present_count
                   FROM fupin_register.person_row person
                   JOIN place ON place.division OPERATOR(fupin.=) person.division
                  WHERE COALESCE(person.left_on > place.on_day, true)
                    AND COALESCE(person.joined_on <= place.on_day, true)
                  GROUP BY person.household_id,
                           person.division) present
        ON present.household_id = household.household_id
       AND present.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT item.household_id,
                        item.division,
                        pg_catalog.count(*) FILTER (WHERE item.is_this) AS income_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND item.net IS NULL) AS unknown_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND item.category = 'wage') AS wage_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND item.category = 'transfer') AS transfer_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND (item.category = 'property' OR item.source = 'industry_drive')) AS dividend_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND item.net < 0) AS loss_items,
                        pg_catalog.count(*) FILTER (WHERE item.is_this AND item.category IN ('wage', 'transfer') AND item.cost > 0) AS cost_items,
                        pg_catalog.sum(item.net) FILTER (WHERE item.is_this) AS income_total,
                        pg_catalog.sum(item.net) FILTER (WHERE item.is_this AND item.category = 'transfer') AS transfer_income,
                        pg_catalog.bool_and(item.net IS NOT NULL) FILTER (WHERE NOT item.is_this) AS previous_known,
                        pg_catalog.sum(item.net) FILTER (WHERE NOT item.is_this) AS previous_income_total
                   FROM (SELECT income_item.household_id,
                                income_item.division,
                                income_item.year = place.year AS is_this,
                                income_item.category,
                                income_item.source,
                                income_item.cost,
                                income_item.revenue - income_item.cost AS net
                           FROM fupin_register.income_item_row income_item
                           JOIN place ON place.division OPERATOR(fupin.=) income_item.division
                          WHERE income_item.year BETWEEN place.year - 1 AND place.year
                         OFFSET 0) item
                  GROUP BY item.household_id,
                           item.division) income
        ON income.household_id = household.household_id
       AND income.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT state.household_id,
                        state.division,
                        pg_catalog.count(*) AS chain_steps,
                        pg_catalog.max(state.step_no) AS last_no,
                        pg_catalog.max(state.since) AS last_step_on,
                        pg_catalog.min(state.since) FILTER (WHERE state.status = 'registered') AS registered_step_on,
                        -- as household_exit_year has it: what came before the household last came onto the register says nothing of its exit
                        pg_catalog.max(state.step_no)
                            FILTER (WHERE state.status IN ('candidate', 'surveyed', 'not_included', 'registered', 'returned')) AS start_no,
                        pg_catalog.max(state.step_no) FILTER (WHERE state.status = 'verified') AS verified_no,
                        pg_catalog.max(state.step_no) FILTER (WHERE state.status = 'publicised') AS publicised_no,
                        pg_catalog.max(state.since) FILTER (WHERE state.status = 'publicised') AS publicised_on,
                        pg_catalog.max(state.step_no)
                            FILTER (WHERE state.status = 'exited' AND state.from_status IS DISTINCT FROM 'aid_suspended') AS exit_no,
                        pg_catalog.max(state.since)
                            FILTER (WHERE state.status = 'exited' AND state.from_status IS DISTINCT FROM 'aid_suspended') AS exited_on,
                        pg_catalog.bool_or(state.document_no IS NOT NULL)
                            FILTER (WHERE state.status = 'exited' AND state.from_status IS DISTINCT FROM 'aid_suspended') AS exit_has_document,
                        pg_catalog.max(state.since) FILTER (WHERE state.status = 'removed') AS removed_on,
                        pg_catalog.max(state.since) FILTER (WHERE state.status = 'aid_suspended') AS suspended_on
                   FROM (SELECT status_event.household_id,
                                status_event.division,
                                status_event.step_no,
                                status_event.to_status::text AS status,
                                status_event.from_status::text AS from_status,
                                status_event.happened_on AS since,
                                status_event.document_no
                           FROM fupin_register.status_event
                           JOIN place ON place.division OPERATOR(fupin.=) status_event.division
                          WHERE status_event.happened_on <= place.on_day
                         OFFSET 0) state
                  GROUP BY state.household_id,
                           state.division) step
        ON step.household_id = household.household_id
       AND step.division OPERATOR(fupin.=) household.division
      -- the state on the day, as household_state_period has it
      LEFT JOIN fupin_register.status_event last_step
        ON last_step.household_id = household.household_id
       AND last_step.division OPERATOR(fupin.=) household.division
       AND last_step.step_no = step.last_no
      LEFT JOIN (SELECT assignment.household_id,
                        assignment.division,
                        pg_catalog.count(DISTINCT assignment.actor_id) AS helpers,
                        pg_catalog.count(*) FILTER (WHERE official.official_id IS NULL AND assignment.actor_kind = 'official') AS unknown_helpers
                   FROM fupin_register.assignment
                   JOIN place ON place.division OPERATOR(fupin.=) assignment.division
                   LEFT JOIN fupin_register.official ON official.official_id = assignment.actor_id
                  WHERE assignment.role = 'helper'
                    AND assignment.during @> place.on_day
                    AND assignment.household_id IS NOT NULL
                  GROUP BY assignment.household_id,
                           assignment.division) helper
        ON helper.household_id = household.household_id
       AND helper.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT given.household_id,
                        given.division,
                        pg_catalog.count(*) FILTER (WHERE given.in_year) AS measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('medical', 'medical_insurance')) AS medical_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('disability_care', 'medical', 'safety_net', 'pension')) AS care_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind = 'education') AS education_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind = 'training') AS training_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('microcredit', 'planting', 'breeding', 'processing', 'photovoltaic',
                                                                                           'asset_income', 'e_commerce', 'tourism')) AS capital_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('migrant_work', 'workshop', 'post', 'forest_ranger', 'training')) AS work_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('planting', 'breeding', 'processing', 'photovoltaic', 'asset_income',
                                                                                           'e_commerce', 'tourism')) AS industry_measures,
                        pg_catalog.count(*) FILTER (WHERE given.in_year AND given.kind IN ('migrant_work', 'workshop', 'post', 'forest_ranger')) AS employment_measures,
                        pg_catalog.count(*) FILTER (WHERE given.kind = 'housing') AS housing_measures,
                        pg_catalog.min(given.began_on) AS first_measure_on,
                        pg_catalog.max(given.began_on) AS last_measure_on
                   FROM (SELECT measure.household_id,
                                measure.division,
                                measure.kind::text AS kind,
                                pg_catalog.lower(measure.during) AS began_on,
                                COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(place.year, 1, 1), true) AS in_year
                           FROM fupin_register.measure
                           JOIN place ON place.division OPERATOR(fupin.=) measure.division
                          WHERE COALESCE(pg_catalog.lower(measure.during) <= place.on_day, true)) given
                  GROUP BY given.household_id,
                           given.division) help
        ON help.household_id = household.household_id
       AND help.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT item.household_id,
                        item.division,
                        pg_catalog.count(*) AS plan_items,
                        pg_catalog.count(*) FILTER (WHERE item.kind IS NULL) AS items_without_kind,
                        pg_catalog.count(*) FILTER (WHERE item.due_on IS NULL) AS items_without_day,
                        pg_catalog.count(*) FILTER (WHERE item.official_id IS NULL) AS items_without_helper,
                        pg_catalog.count(*) FILTER (WHERE item.done_on <= place.on_day AND item.measure_id IS NULL) AS items_unproven
                   FROM fupin_register.household_plan_item item
                   JOIN place
                     ON place.division OPERATOR(fupin.=) item.division
                    AND place.year = item.year
                  WHERE item.planned_on <= place.on_day
                  GROUP BY item.household_id,
                           item.division) plan
        ON plan.household_id = household.household_id
       AND plan.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT money.household_id,
                        money.division,
                        pg_catalog.max(money.paid_on) FILTER (WHERE NOT money.is_dividend) AS last_paid_on,
                        pg_catalog.sum(money.amount) FILTER (WHERE money.is_dividend) AS dividends_paid
                   FROM (SELECT fund_payment.household_id,
                                fund_payment.division,
                                false AS is_dividend,
                                fund_payment.paid_on,
                                NULL::numeric AS amount
                           FROM fupin_register.fund_payment
                           JOIN place ON place.division OPERATOR(fupin.=) fund_payment.division
                          WHERE fund_payment.household_id IS NOT NULL
                            AND fund_payment.paid_on <= place.on_day
                          UNION ALL
                         SELECT dividend.household_id,
                                dividend.division,
                                true,
                                dividend.paid_on,
                                dividend.paid_amount
                           FROM fupin_register.dividend
                           JOIN place ON place.division OPERATOR(fupin.=) dividend.division
                          WHERE dividend.household_id IS NOT NULL
                            AND dividend.paid_on BETWEEN pg_catalog.make_date(place.year, 1, 1) AND place.on_day) money
                  GROUP BY money.household_id,
                           money.division) paid
        ON paid.household_id = household.household_id
       AND paid.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT loan.household_id,
                        loan.division,
                        pg_catalog.count(*) FILTER (WHERE loan.granted_on >= pg_catalog.make_date(place.year, 1, 1)) AS loans_granted,
                        pg_catalog.count(*) FILTER (WHERE loan.scheme = 'microloan' AND running.is_open) AS open_microloans,
                        pg_catalog.count(*) FILTER (WHERE loan.interest_subsidised AND running.is_open) AS subsidised_loans
                   FROM fupin_register.loan
                   JOIN place ON place.division OPERATOR(fupin.=) loan.division
                  CROSS JOIN LATERAL (SELECT CASE
                                                 WHEN loan.repaid_on IS NOT NULL THEN loan.repaid_on > place.on_day
                                                 ELSE COALESCE(loan.outstanding > 0, true)
                                             END AS is_open) running
                  WHERE loan.household_id IS NOT NULL
                    AND loan.granted_on <= place.on_day
                  GROUP BY loan.household_id,
                           loan.division) loan
        ON loan.household_id = household.household_id
       AND loan.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT housing_case.household_id,
                        housing_case.division,
                        pg_catalog.count(*) AS housing_cases,
                        pg_catalog.count(*) FILTER (WHERE COALESCE(stage.is_open, true) AND housing_case.grade IN ('C', 'D')) AS open_cases,
                        pg_catalog.count(*) FILTER (WHERE stage.is_done) AS done_cases
                   FROM fupin_register.housing_case
                   LEFT JOIN (SELECT housing_event.housing_case_id,
                                     housing_event.division,
                                     pg_catalog.bool_or(housing_event.to_state IN ('accepted', 'occupied')) AS is_done,
                                     NOT pg_catalog.bool_or(housing_event.to_state IN ('accepted', 'occupied', 'closed')) AS is_open
                                FROM fupin_register.housing_event
                                JOIN place ON place.division OPERATOR(fupin.=) housing_event.division
                               WHERE housing_event.happened_on <= place.on_day
                               GROUP BY housing_event.housing_case_id,
                                        housing_event.division) stage
                     ON stage.housing_case_id = housing_case.housing_case_id
                    AND stage.division OPERATOR(fupin.=) housing_case.division
                  WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY housing_case.household_id,
                           housing_case.division) house
        ON house.household_id = household.household_id
       AND house.division OPERATOR(fupin.=) household.division
      LEFT JOIN (SELECT household_event.household_id,
                        household_event.division,
                        pg_catalog.count(*) AS household_events
                   FROM fupin_register.household_event
                   JOIN place ON place.division OPERATOR(fupin.=) household_event.division
                  WHERE household_event.happened_on BETWEEN pg_catalog.make_date(place.year, 1, 1) AND place.on_day
                  GROUP BY household_event.household_id,
                           household_event.division) happened
        ON happened.household_id = household.household_id
       AND happened.division OPERATOR(fupin.=) household.division
     CROSS JOIN LATERAL (SELECT persons.person_count >= this.members AS all_on_record,
                                CASE WHEN income.unknown_items = 0 THEN income.income_total END AS income_total,
                                CASE WHEN income.previous_known THEN income.previous_income_total END AS previous_income_total,
                                CASE WHEN step.exit_no > COALESCE(step.start_no, 0) THEN step.exited_on END AS exited_on) gathered
     CROSS JOIN LATERAL (SELECT fupin_register.boolean_in(this.facts, 'exit_confirmed') AS exit_confirmed,
                                fupin_register.boolean_in(this.facts, 'exit_verified') AS exit_verified,
                                fupin_register.boolean_in(this.facts, 'exit_publicised') AS exit_publicised) stated
     WHERE household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.household_entry IS
    'what the register says of each household, in the running year of its county (running_year): the facts over which the checks on households are assessed; a household of a county without any facts has no row';

-- The columns are described in the dictionary of facts, where criteria find them.
DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT fact.name,
               pg_catalog.concat_ws('; ', fact.label_en, fact.description) AS description
          FROM fupin.fact
         WHERE fact.subject = 'household_entry'
           AND fact.shipped
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.household_entry.%I IS %L', described.name, described.description);
    END LOOP;
END
$$;
