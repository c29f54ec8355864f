-- The doubts about households and villages: of each kind of subject one pass for all checks that are criteria, and what must be
-- compared between rows.
--
-- Every criterion is assessed once for each subject; only subjects with one that is not met are taken apart.  What the checks
-- quote of a subject (value) is the column that the check names as its field.

CREATE VIEW fupin_register.household_doubt WITH (security_barrier) AS
    WITH standards AS MATERIALIZED (
        -- one row, so that the subjects are looked at once
        SELECT pg_catalog.array_agg(check_standard.standard_id ORDER BY check_standard.standard_id) AS standard_ids,
               pg_catalog.array_agg(check_standard.division ORDER BY check_standard.standard_id) AS divisions,
               pg_catalog.array_agg(check_standard.criteria ORDER BY check_standard.standard_id) AS criteria
          FROM fupin_register.check_standard
         WHERE check_standard.subject = 'household_entry'
    ), checks AS MATERIALIZED (
        SELECT check_in_force.check_id,
               check_in_force.field,
               pg_catalog.concat_ws('/', check_in_force.standard_id, check_in_force.criterion) AS criterion
          FROM fupin.check_in_force
         WHERE check_in_force.subject = 'household'
           AND NOT check_in_force.disabled
    )
    SELECT checks.check_id,
           'household'::text AS subject_kind,
           (doubtful.entry).household_id::text AS subject_id,
           (doubtful.entry).household_id::text AS household_id,
           (doubtful.entry).division,
           (doubtful.entry).year,
           checks.field,
           -- by hand, since a row made into jsonb costs more than all checks on it; a field of a check of your own takes that way
           CASE checks.field
               WHEN 'housing_grade' THEN (doubtful.entry).housing_grade
               WHEN 'poverty_cause' THEN (doubtful.entry).poverty_cause
               WHEN 'income_per_capita' THEN pg_catalog.round((doubtful.entry).income_per_capita, 2)::text
               WHEN 'dibao' THEN (doubtful.entry).dibao::text
               WHEN 'members' THEN (doubtful.entry).members::text
               WHEN 'registered_on' THEN pg_catalog.to_char((doubtful.entry).registered_on, 'YYYY-MM-DD')
               WHEN 'helpers' THEN (doubtful.entry).helpers::text
               WHEN 'income_total' THEN pg_catalog.round((doubtful.entry).income_total, 2)::text
               WHEN 'status' THEN (doubtful.entry).status
               WHEN 'education_measures' THEN (doubtful.entry).education_measures::text
               WHEN 'exit_planned_year' THEN (doubtful.entry).exit_planned_year::text
               WHEN 'exit_year' THEN (doubtful.entry).exit_year::text
               WHEN 'guarantees_secure' THEN (doubtful.entry).guarantees_secure::text
               WHEN 'last_measure_on' THEN pg_catalog.to_char((doubtful.entry).last_measure_on, 'YYYY-MM-DD')
               WHEN 'open_microloans' THEN (doubtful.entry).open_microloans::text
               WHEN 'review_result' THEN (doubtful.entry).review_result
               WHEN 'transfer_items' THEN (doubtful.entry).transfer_items::text
               WHEN 'capital_measures' THEN (doubtful.entry).capital_measures::text
               WHEN 'care_measures' THEN (doubtful.entry).care_measures::text
               WHEN 'chain_steps' THEN (doubtful.entry).chain_steps::text
               WHEN 'chain_year' THEN (doubtful.entry).chain_year::text
               WHEN 'cost_items' THEN (doubtful.entry).cost_items::text
               WHEN 'dividend_items' THEN (doubtful.entry).dividend_items::text
               WHEN 'earned_income_per_capita' THEN pg_catalog.round((doubtful.entry).earned_income_per_capita, 2)::text
               WHEN 'employed_members' THEN (doubtful.entry).employed_members::text
               WHEN 'exit_confirmed' THEN (doubtful.entry).exit_confirmed::text
               WHEN 'exit_has_document' THEN (doubtful.entry).exit_has_document::text
               WHEN 'exit_measure_recorded' THEN (doubtful.entry).exit_measure_recorded::text
               WHEN 'exit_path' THEN (doubtful.entry).exit_path
               WHEN 'exit_publicised' THEN (doubtful.entry).exit_publicised::text
               WHEN 'exit_verified' THEN (doubtful.entry).exit_verified::text
               WHEN 'exited_on' THEN pg_catalog.to_char((doubtful.entry).exited_on, 'YYYY-MM-DD')
               WHEN 'full_labour' THEN (doubtful.entry).full_labour::text
               WHEN 'has_year' THEN (doubtful.entry).has_year::text
               WHEN 'housing_cases' THEN (doubtful.entry).housing_cases::text
               WHEN 'income_items' THEN (doubtful.entry).income_items::text
               WHEN 'last_paid_on' THEN pg_catalog.to_char((doubtful.entry).last_paid_on, 'YYYY-MM-DD')
               WHEN 'loan_wish' THEN (doubtful.entry).loan_wish::text
               WHEN 'loss_items' THEN (doubtful.entry).loss_items::text
               WHEN 'measures' THEN (doubtful.entry).measures::text
               WHEN 'medical_measures' THEN (doubtful.entry).medical_measures::text
               WHEN 'on_register' THEN (doubtful.entry).on_register::text
               WHEN 'person_count' THEN (doubtful.entry).person_count::text
               WHEN 'plan_items' THEN (doubtful.entry).plan_items::text
               WHEN 'plan_items_unproven' THEN (doubtful.entry).plan_items_unproven::text
               WHEN 'plan_items_without_day' THEN (doubtful.entry).plan_items_without_day::text
               WHEN 'plan_items_without_helper' THEN (doubtful.entry).plan_items_without_helper::text
               WHEN 'plan_items_without_kind' THEN (doubtful.entry).plan_items_without_kind::text
               WHEN 'policy_education' THEN (doubtful.entry).policy_education
               WHEN 'policy_employment' THEN (doubtful.entry).policy_employment
               WHEN 'policy_health' THEN (doubtful.entry).policy_health
               WHEN 'policy_housing' THEN (doubtful.entry).policy_housing
               WHEN 'policy_industry' THEN (doubtful.entry).policy_industry
               WHEN 'policy_safety_net' THEN (doubtful.entry).policy_safety_net
               WHEN 'policy_water' THEN (doubtful.entry).policy_water
               WHEN 'present_count' THEN (doubtful.entry).present_count::text
               WHEN 'publicity_days' THEN (doubtful.entry).publicity_days::text
               WHEN 'stated_exit_year' THEN (doubtful.entry).stated_exit_year::text
               WHEN 'stated_helper' THEN (doubtful.entry).stated_helper::text
               WHEN 'stated_income_per_capita' THEN pg_catalog.round((doubtful.entry).stated_income_per_capita, 2)::text
               WHEN 'subsidised_loans' THEN (doubtful.entry).subsidised_loans::text
               WHEN 'training_measures' THEN (doubtful.entry).training_measures::text
               WHEN 'transfer_income' THEN pg_catalog.round((doubtful.entry).transfer_income, 2)::text
               WHEN 'unknown_helpers' THEN (doubtful.entry).unknown_helpers::text
               WHEN 'unknown_items' THEN (doubtful.entry).unknown_items::text
               WHEN 'wage_items' THEN (doubtful.entry).wage_items::text
               WHEN 'work_measures' THEN (doubtful.entry).work_measures::text
               WHEN 'years_missing' THEN (doubtful.entry).years_missing::text
               ELSE pg_catalog.to_jsonb(doubtful.entry) ->> checks.field
           END AS value
      FROM (SELECT assessed.entry,
                   pg_catalog.concat_ws('/', assessed.standard_id, pg_catalog.unnest(fupin.unmet(assessed.verdict, assessed.criteria))) AS criterion
              FROM (SELECT told.entry,
                           standard.standard_id,
                           standard.criteria,
                           fupin.assess(told.entry, standard.criteria) AS verdict
                      FROM (SELECT household_entry AS entry FROM fupin_register.household_entry OFFSET 0) told
                     CROSS JOIN standards
                     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(standards.standard_ids), pg_catalog.unnest(standards.divisions), pg_catalog.unnest(standards.criteria))
                                             standard (standard_id, division, criteria)
                     WHERE standard.division OPERATOR(fupin.@>) (told.entry).division
                    OFFSET 0) assessed
             WHERE fupin.passed(assessed.verdict) IS FALSE) doubtful
      JOIN checks ON checks.criterion = doubtful.criterion;
COMMENT ON VIEW fupin_register.household_doubt IS 'criteria of the checks on households that are not met (household_entry)';
COMMENT ON COLUMN fupin_register.household_doubt.check_id IS 'the check (fupin.check_in_force)';
COMMENT ON COLUMN fupin_register.household_doubt.subject_kind IS 'household';
COMMENT ON COLUMN fupin_register.household_doubt.subject_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_doubt.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_doubt.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.household_doubt.year IS 'the running year of its county';
COMMENT ON COLUMN fupin_register.household_doubt.field IS 'the column of household_entry that is doubted';
COMMENT ON COLUMN fupin_register.household_doubt.value IS 'what stands there, amounts to the cent, days as 2019-06-30; NULL = nothing';

CREATE VIEW fupin_register.village_doubt WITH (security_barrier) AS
    WITH standards AS MATERIALIZED (
        -- one row, so that the subjects are looked at once
        SELECT pg_catalog.array_agg(check_standard.standard_id ORDER BY check_standard.standard_id) AS standard_ids,
               pg_catalog.array_agg(check_standard.division ORDER BY check_standard.standard_id) AS divisions,
               pg_catalog.array_agg(check_standard.criteria ORDER BY check_standard.standard_id) AS criteria
          FROM fupin_register.check_standard
         WHERE check_standard.subject = 'village_entry'
    ), checks AS MATERIALIZED (
        SELECT check_in_force.check_id,
               check_in_force.field,
               pg_catalog.concat_ws('/', check_in_force.standard_id, check_in_force.criterion) AS criterion
          FROM fupin.check_in_force
         WHERE check_in_force.subject = 'village'
           AND NOT check_in_force.disabled
    )
    SELECT checks.check_id,
           'village'::text AS subject_kind,
           (doubtful.entry).division::text AS subject_id,
           NULL::text AS household_id,
           (doubtful.entry).division,
           (doubtful.entry).year,
           checks.field,
           pg_catalog.to_jsonb(doubtful.entry) ->> checks.field AS value
      FROM (SELECT assessed.entry,
                   pg_catalog.concat_ws('/', assessed.standard_id, pg_catalog.unnest(fupin.unmet(assessed.verdict, assessed.criteria))) AS criterion
              FROM (SELECT told.entry,
                           standard.standard_id,
                           standard.criteria,
                           fupin.assess(told.entry, standard.criteria) AS verdict
                      FROM (SELECT village_entry AS entry FROM fupin_register.village_entry OFFSET 0) told
                     CROSS JOIN standards
                     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(standards.standard_ids), pg_catalog.unnest(standards.divisions), pg_catalog.unnest(standards.criteria))
                                             standard (standard_id, division, criteria)
                     WHERE standard.division OPERATOR(fupin.@>) (told.entry).division
                    OFFSET 0) assessed
             WHERE fupin.passed(assessed.verdict) IS FALSE) doubtful
      JOIN checks ON checks.criterion = doubtful.criterion;
COMMENT ON VIEW fupin_register.village_doubt IS 'criteria of the checks on villages that are not met (village_entry)';
COMMENT ON COLUMN fupin_register.village_doubt.check_id IS 'the check (fupin.check_in_force)';
COMMENT ON COLUMN fupin_register.village_doubt.subject_kind IS 'village';
COMMENT ON COLUMN fupin_register.village_doubt.subject_id IS 'code of the village';
COMMENT ON COLUMN fupin_register.village_doubt.household_id IS 'always NULL';
COMMENT ON COLUMN fupin_register.village_doubt.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_doubt.year IS 'the running year of its county';
COMMENT ON COLUMN fupin_register.village_doubt.field IS 'the column of village_entry that is doubted';
COMMENT ON COLUMN fupin_register.village_doubt.value IS 'what stands there; NULL = nothing';
