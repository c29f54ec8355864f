-- Facts and verdicts of dangerous houses, as they stand on the day of fupin.as_of().

-- Which standards of a purpose govern houses, once for every policy home and year.
CREATE VIEW fupin_register.housing_policy WITH (security_barrier) AS
    SELECT home_year.home,
           home_year.year,
           purpose.purpose,
           governing.standard_id,
           standard_criteria.criteria,
           fupin.parameters(home_year.home, home_year.on_day) AS params,
           fupin.parameter_status(home_year.home, home_year.on_day) AS param_status
      FROM (SELECT homes.home,
                   years.year,
                   fupin.facts_day(years.year) AS on_day
              FROM pg_catalog.unnest(ARRAY(SELECT DISTINCT policy_home.home FROM fupin_register.policy_home)) homes (home)
             CROSS JOIN pg_catalog.unnest(ARRAY(
                            SELECT pg_catalog.generate_series(
                                       LEAST((SELECT pg_catalog.min(household_year.year) FROM fupin_register.household_year_row household_year
                                               WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                             (SELECT pg_catalog.min(housing_case.plan_year) FROM fupin_register.housing_case
                                               WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                             pg_catalog.date_part('year', fupin.as_of())::integer),
                                       pg_catalog.date_part('year', fupin.as_of())::integer))) years (year)) home_year
     CROSS JOIN LATERAL (VALUES ('housing'), ('grading_cap')) purpose (purpose)
     CROSS JOIN LATERAL (SELECT fupin.governing_standard(home_year.home, 'housing_case', purpose.purpose, home_year.on_day) AS standard_id) governing
      LEFT JOIN fupin.standard_criteria ON standard_criteria.standard_id = governing.standard_id;
COMMENT ON VIEW fupin_register.housing_policy IS
    'the standards over houses (purposes housing and grading_cap) that govern each policy home in each year of the register';
COMMENT ON COLUMN fupin_register.housing_policy.home IS 'the policy home (fupin_register.policy_home)';
COMMENT ON COLUMN fupin_register.housing_policy.year IS 'calendar year; the law of its 31 December governs, in the running year that of fupin.as_of()';
COMMENT ON COLUMN fupin_register.housing_policy.purpose IS 'housing (how a house is renovated) or grading_cap (which houses cap the grade of village and town)';
COMMENT ON COLUMN fupin_register.housing_policy.standard_id IS 'the governing standard; NULL = none';
COMMENT ON COLUMN fupin_register.housing_policy.criteria IS 'its criteria; NULL = none govern';
COMMENT ON COLUMN fupin_register.housing_policy.params IS 'the governing parameters, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.housing_policy.param_status IS 'the status of each governing parameter, {key: status}';

CREATE VIEW fupin_register.housing_case_fact WITH (security_barrier) AS
    WITH policy AS MATERIALIZED (
        SELECT * FROM fupin_register.housing_policy WHERE housing_policy.purpose = 'housing'
    )
    SELECT housing_case.housing_case_id,
           housing_case.household_id,
           housing_case.division,
           fupin.as_of() AS as_of,
           housing_case.batch,
           housing_case.plan_year,
           housing_case.class AS household_class,
           housing_case.grade,
           chain.state,
           chain.reported_on,
           chain.appraised_on,
           housing_case.appraiser_kind = 'third_party' AS third_party,
           EXISTS (SELECT
                     FROM fupin_register.notice
                    WHERE notice.subject_kind = 'housing_case'
                      AND notice.subject_id = housing_case.housing_case_id
                      AND notice.kind = 'publicity'
                      AND notice.from_date <= fupin.as_of()) AS appraisal_published,
           chain.confirmed_on,
           chain.started_on,
           chain.completed_on,
           chain.accepted_on,
           chain.occupied_on,
           chain.closed_on,
           housing_case.built_area AS area,
           fupin_register.number_in(housing_case.facts, 'area_minimum') AS area_minimum,
           fupin_register.number_in(housing_case.facts, 'area_maximum') AS area_maximum,
           housing_case.structural_safe,
           items.met AS visual_items_met,
           items.known AS visual_items_known,
           housing_case.house_debt AS debt,
           housing_case.cost,
           fupin_register.number_in(housing_case.facts, 'funding_total') AS funding_total,
           housing_case.approved_subsidy,
           COALESCE(paid.subsidy, 0) AS paid_subsidy,
           -- to whom an unnamed account belongs is unknown, unless enough is known to have gone elsewhere
           CASE
               WHEN paid.subsidy IS NULL THEN 0
               WHEN paid.elsewhere > 0 OR paid.all_known THEN COALESCE(paid.elsewhere, 0)
           END AS paid_elsewhere,
           housing_case.provincial_balance,
           housing_case.helper_contribution,
           housing_case.facts,
           policy.params,
           policy.param_status,
           policy.standard_id,
           policy.criteria
      FROM fupin_register.housing_case
     CROSS JOIN LATERAL (SELECT pg_catalog.count(*) FILTER (WHERE item.met)::integer AS met,
                                pg_catalog.count(item.met)::integer AS known
                           FROM (VALUES (housing_case.visual_item_1), (housing_case.visual_item_2), (housing_case.visual_item_3),
                                        (housing_case.visual_item_4), (housing_case.visual_item_5)) item (met)) items
      LEFT JOIN (SELECT step.housing_case_id,
                        step.division,
                        (pg_catalog.array_agg(step.to_state::text ORDER BY step.step_no DESC))[1] AS state,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'reported') AS reported_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'third_party_appraised') AS appraised_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'authority_confirmed') AS confirmed_on,
                        pg_catalog.min(step.happened_on) FILTER (WHERE step.to_state = 'under_renovation') AS started_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'completed') AS completed_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'accepted') AS accepted_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'occupied') AS occupied_on,
                        pg_catalog.max(step.happened_on) FILTER (WHERE step.to_state = 'closed') AS closed_on
                   FROM fupin_register.housing_event step
                  WHERE step.happened_on <= fupin.as_of()
                  GROUP BY step.housing_case_id,
                           step.division) chain
        ON chain.housing_case_id = housing_case.housing_case_id
       AND chain.division OPERATOR(fupin.=) housing_case.division
      LEFT JOIN (SELECT payment.housing_case_id,
                        payment.division,
                        pg_catalog.sum(payment.amount) AS subsidy,
                        pg_catalog.sum(payment.amount) FILTER (WHERE payment.account_kind <> 'one_card' OR NOT payment.own_account) AS elsewhere,
                        pg_catalog.bool_and(payment.account_kind IS NOT NULL) AS all_known
                   FROM fupin_register.fund_payment payment
                  WHERE payment.housing_case_id IS NOT NULL
                    AND payment.paid_on <= fupin.as_of()
                  GROUP BY payment.housing_case_id,
                           payment.division) paid
        ON paid.housing_case_id = housing_case.housing_case_id
       AND paid.division OPERATOR(fupin.=) housing_case.division
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) housing_case.division
      LEFT JOIN policy
        ON policy.home OPERATOR(fupin.=) policy_home.home
       AND policy.year = LEAST(housing_case.plan_year, pg_catalog.date_part('year', fupin.as_of())::integer)
     WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.housing_case_fact IS
    'the facts of dangerous houses and their renovation as they stand on the day of fupin.as_of(), with the standard that governs them';
COMMENT ON COLUMN fupin_register.housing_case_fact.housing_case_id IS 'the case';
COMMENT ON COLUMN fupin_register.housing_case_fact.household_id IS 'the household whose house it is';
COMMENT ON COLUMN fupin_register.housing_case_fact.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.housing_case_fact.as_of IS 'the day by whose knowledge the facts stand';
COMMENT ON COLUMN fupin_register.housing_case_fact.batch IS 'batch in which the task came down; NULL = none';
COMMENT ON COLUMN fupin_register.housing_case_fact.plan_year IS 'year whose plan lists the house; NULL = not listed';
COMMENT ON COLUMN fupin_register.housing_case_fact.household_class IS
    'registered, dibao, tekun, disabled, other: the class through which the household is entitled; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.grade IS 'grade of the appraisal, A to D; NULL = not appraised';
COMMENT ON COLUMN fupin_register.housing_case_fact.state IS 'where the case stands (housing_state); NULL = no step is recorded yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.reported_on IS 'day on which it was reported; NULL = not yet, or taken over later';
COMMENT ON COLUMN fupin_register.housing_case_fact.appraised_on IS 'day of the last appraisal; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.third_party IS 'appraised by a third party; NULL = unknown, or not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.appraisal_published IS 'whether a publicity about the case was posted';
COMMENT ON COLUMN fupin_register.housing_case_fact.confirmed_on IS 'day on which the authority confirmed the grade; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.started_on IS 'day on which work began first; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.completed_on IS 'day on which work was done, the last time; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.accepted_on IS 'day of the acceptance; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.occupied_on IS 'day on which the household moved in; NULL = not yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.closed_on IS 'day on which the case was closed without renovation; NULL = it was not';
COMMENT ON COLUMN fupin_register.housing_case_fact.area IS 'floor area built in square metres; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.area_minimum IS
    'least area allowed in square metres, facts.area_minimum of the case; NULL = no limit is known';
COMMENT ON COLUMN fupin_register.housing_case_fact.area_maximum IS
    'greatest area allowed in square metres, facts.area_maximum of the case; NULL = no limit is known';
COMMENT ON COLUMN fupin_register.housing_case_fact.structural_safe IS 'the structure is safe after the renovation; NULL = not checked';
COMMENT ON COLUMN fupin_register.housing_case_fact.visual_items_met IS 'of the five visual items, those known to be met';
COMMENT ON COLUMN fupin_register.housing_case_fact.visual_items_known IS 'of the five visual items, those that were looked at';
COMMENT ON COLUMN fupin_register.housing_case_fact.debt IS 'what the household owes for the house, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.cost IS 'what the renovation costs, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.funding_total IS
    'money from all channels in yuan, facts.funding_total of the case; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.approved_subsidy IS 'subsidy approved, in yuan; NULL = none yet';
COMMENT ON COLUMN fupin_register.housing_case_fact.paid_subsidy IS 'subsidy paid by as_of, in yuan';
COMMENT ON COLUMN fupin_register.housing_case_fact.paid_elsewhere IS
    'of it paid elsewhere than to the household''s own one-card account, as far as known; NULL = nothing is known to have been, and of one payment it is unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.provincial_balance IS
    'balance of provincial housing money for the case, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.helper_contribution IS
    'given by the helper unit, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.housing_case_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.housing_case_fact.params IS 'the parameters of the place and the year of the plan, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.housing_case_fact.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.housing_case_fact.standard_id IS 'the standard of purpose housing that governs the year of the plan; NULL = none';
COMMENT ON COLUMN fupin_register.housing_case_fact.criteria IS 'its criteria; NULL = none';

-- The house of every household on the register, for the cap on grades: its cases, or where it has none the grade of the
-- yearly facts.
CREATE VIEW fupin_register.house_verdict WITH (security_barrier) AS
    WITH policy AS MATERIALIZED (
        SELECT * FROM fupin_register.housing_policy WHERE housing_policy.purpose = 'grading_cap' AND housing_policy.criteria IS NOT NULL
    ), cases AS MATERIALIZED (
        SELECT * FROM fupin_register.housing_case_fact
    ), house AS (
        SELECT household_year.household_id,
               household_year.division,
               household_year.year,
               policy.standard_id,
               policy.criteria,
               policy.params,
               fupin.assess(CASE
                                WHEN cases.housing_case_id IS NULL
                                THEN pg_catalog.jsonb_build_object('household_id', household_year.household_id,
                                                                   'division', household_year.division,
                                                                   'household_class', 'registered',
                                                                   'grade', household_year.housing_grade)
                                ELSE pg_catalog.to_jsonb(cases) || pg_catalog.jsonb_build_object('grade', COALESCE(cases.grade, household_year.housing_grade))
                            END || pg_catalog.jsonb_build_object('as_of', fupin.as_of(), 'params', policy.params),
                            policy.criteria) AS verdict
          FROM fupin_register.household_year_row household_year
          JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) household_year.division
          JOIN policy
            ON policy.home OPERATOR(fupin.=) policy_home.home
           AND policy.year = household_year.year
          LEFT JOIN cases
            ON cases.household_id = household_year.household_id
           AND cases.division OPERATOR(fupin.=) household_year.division
           AND cases.state IS DISTINCT FROM 'closed'
           AND COALESCE(cases.plan_year, household_year.year) <= household_year.year
         WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND (household_year.status IS NULL
                OR fupin_register.on_register(household_year.status))
    )
    SELECT house.household_id,
           house.division,
           house.year,
           house.standard_id,
           (pg_catalog.array_agg(house.params))[1] AS params,
           fupin.all_of(house.verdict) AS verdict
      FROM house
     GROUP BY house.household_id,
              house.division,
              house.year,
              house.standard_id;
COMMENT ON VIEW fupin_register.house_verdict IS
    'households on the register by year with the answer whether their house caps the grade of village and town; years that a standard of purpose grading_cap governs (HEYUAN-2019-2.7-f)';
COMMENT ON COLUMN fupin_register.house_verdict.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.house_verdict.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.house_verdict.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.house_verdict.standard_id IS 'the governing standard';
COMMENT ON COLUMN fupin_register.house_verdict.params IS 'the parameters of the place and year, {key: number}';
COMMENT ON COLUMN fupin_register.house_verdict.verdict IS 'its verdict over all cases of the household, or over the grade of the yearly facts where there is no case';

CREATE VIEW fupin_register.grade_cap WITH (security_barrier) AS
    WITH house AS (
        SELECT house_verdict.division,
               house_verdict.year,
               house_verdict.standard_id,
               house_verdict.params,
               fupin.passed(house_verdict.verdict) AS safe
          FROM fupin_register.house_verdict
    ), village AS (
        SELECT house.division,
               house.year,
               house.standard_id,
               (pg_catalog.array_agg(house.params))[1] AS params,
               pg_catalog.count(*) AS households,
               pg_catalog.count(*) FILTER (WHERE NOT house.safe) AS households_unsafe,
               pg_catalog.count(*) FILTER (WHERE house.safe IS NULL) AS households_unknown
          FROM house
         GROUP BY house.division,
                  house.year,
                  house.standard_id
    ), town AS (
        -- a town of which the reader sees a part only is not judged by that part
        SELECT fupin.ancestor(village.division, 4) AS division,
               village.year,
               pg_catalog.bool_or(village.households_unsafe > 0) AS is_capped
          FROM village
         WHERE fupin.ancestor(village.division, 4) OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY fupin.ancestor(village.division, 4),
                  village.year
    )
    SELECT village.division,
           village.year,
           village.standard_id,
           village.households,
           village.households_unsafe,
           village.households_unknown,
           town.is_capped AS is_town_capped,
           fupin_register.number_in(village.params, 'grade_cap_position') AS cap_position,
           village_year.facts ->> 'grade' AS village_grade,
           area_year.facts ->> 'grade' AS town_grade
      FROM village
      LEFT JOIN town
        ON town.division OPERATOR(fupin.=) fupin.ancestor(village.division, 4)
       AND town.year = village.year
      LEFT JOIN fupin_register.village_year
        ON village_year.division OPERATOR(fupin.=) village.division
       AND village_year.year = village.year
      LEFT JOIN fupin_register.area_year
        ON area_year.division OPERATOR(fupin.=) town.division
       AND area_year.year = village.year;
COMMENT ON VIEW fupin_register.grade_cap IS
    'villages by year with the houses that cap their grade and that of their town; a house known to be unsafe caps, one of which nobody knows does not and is counted';
COMMENT ON COLUMN fupin_register.grade_cap.division IS 'the village';
COMMENT ON COLUMN fupin_register.grade_cap.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.grade_cap.standard_id IS 'the governing standard';
COMMENT ON COLUMN fupin_register.grade_cap.households IS 'households on the register';
COMMENT ON COLUMN fupin_register.grade_cap.households_unsafe IS 'of these, those whose house is known not to be safe';
COMMENT ON COLUMN fupin_register.grade_cap.households_unknown IS 'of these, those of whose house it is unknown';
COMMENT ON COLUMN fupin_register.grade_cap.is_town_capped IS 'whether a village of the town has an unsafe house; NULL = the reader does not see the whole town';
COMMENT ON COLUMN fupin_register.grade_cap.cap_position IS 'place in the scale of grades of the worst grade that a cap excludes; NULL = unknown';
COMMENT ON COLUMN fupin_register.grade_cap.village_grade IS 'grade that the village was given, facts.grade of its year; NULL = none';
COMMENT ON COLUMN fupin_register.grade_cap.town_grade IS 'grade that the town was given, facts.grade of its year; NULL = none, or the reader does not see the whole town';
