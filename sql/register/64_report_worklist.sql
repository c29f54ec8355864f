-- What still keeps each household from leaving and who does what about it until when, and how far the plans are
-- (the order of columns is published: append only).

CREATE VIEW fupin_report.exit_worklist WITH (security_barrier) AS
    WITH criterion AS MATERIALIZED (
        SELECT criterion.standard_id,
               criterion.ordinal,
               criterion.label_zh,
               criterion.criteria,
               criterion.rule_id,
               rule.article,
               rule.title_zh AS rule_title,
               label.document_no
          FROM fupin.standard_criterion criterion
          LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = criterion.standard_id
    ), fact AS MATERIALIZED (
        SELECT fact_label.labels
          FROM fupin_register.fact_label
         WHERE fact_label.subject = 'household'
         LIMIT 1
    ), strike AS (
        -- an item that names a rule strikes off every criterion by which a standard puts it
        SELECT item.household_id,
               item.division,
               item.year,
               COALESCE(item.standard_id, criterion.standard_id) AS standard_id,
               COALESCE(item.criterion_name, criterion.name) AS criterion_name,
               item.item_no,
               item.kind,
               item.official_id,
               item.helper_name,
               item.due_on,
               item.done_on,
               item.state,
               item.days_overdue
          FROM fupin_register.plan_item item
          LEFT JOIN fupin.criterion ON criterion.rule_id = item.rule_id
    ), plan AS (
        -- of several items for one criterion the open one that is due first, or else the last to be done
        SELECT DISTINCT ON (strike.household_id, strike.division, strike.year, strike.standard_id, strike.criterion_name)
               strike.*,
               pg_catalog.count(*) OVER criterion AS items,
               pg_catalog.count(strike.done_on) OVER criterion AS items_done
          FROM strike
        WINDOW criterion AS (PARTITION BY strike.household_id, strike.division, strike.year, strike.standard_id, strike.criterion_name)
         ORDER BY strike.household_id,
                  strike.division,
                  strike.year,
                  strike.standard_id,
                  strike.criterion_name,
                  strike.done_on DESC NULLS FIRST,
                  strike.due_on,
                  strike.item_no
    )
    SELECT (household.household_id || '-' || household.year || '-' || explained.position)::varchar(48) AS household_criterion_key,
           (household.household_id || '-' || household.year)::varchar(40) AS household_year_key,
           household.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           household.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           household.status::varchar(32) AS status,
           status_code.label_zh::varchar(32) AS status_label,
           household.exit_planned_year::integer AS exit_planned_year,
           explained.position::smallint AS criterion_position,
           explained.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           explained.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           explained.value::varchar(64) AS value,
           explained.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(explained.margin * 10000) / 10000)::numeric(18,4) AS margin,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(lacking.facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(lacking.facts) item (name))::varchar(255) AS missing_facts_label,
           criterion.rule_id::varchar(64) AS rule_id,
           criterion.article::varchar(64) AS article,
           criterion.rule_title::varchar(128) AS rule_title,
           criterion.document_no::varchar(64) AS document_no,
           household.standard_id::varchar(128) AS standard_code,
           COALESCE(plan.state, 'no_plan')::varchar(16) AS plan_state,
           plan_code.label_zh::varchar(32) AS plan_state_label,
           plan.kind::varchar(64) AS measure_kind,
           measure_code.label_zh::varchar(64) AS measure_kind_label,
           COALESCE(plan.official_id, helper.official_id)::varchar(32) AS helper_code,
           CASE WHEN plan.official_id IS NOT NULL THEN plan.helper_name ELSE helper.helper_name END::varchar(64) AS helper_name,
           plan.due_on::date AS due_date,
           plan.done_on::date AS done_date,
           plan.days_overdue::integer AS days_overdue,
           COALESCE(plan.items, 0)::bigint AS plan_items,
           COALESCE(plan.items_done, 0)::bigint AS plan_items_done,
           fupin.met_count(answer.verdict)::integer AS criteria_met,
           (fupin.criterion_count(answer.verdict) - fupin.not_applicable_count(answer.verdict))::integer AS criteria_applicable
      FROM fupin_register.household_fact household
     CROSS JOIN LATERAL (SELECT fupin.assess(household, household.criteria) AS verdict) answer
     CROSS JOIN LATERAL fupin.explain(household, household.criteria) explained
      LEFT JOIN criterion
        ON criterion.standard_id = household.standard_id
       AND criterion.ordinal = explained.position
     CROSS JOIN LATERAL (SELECT CASE WHEN explained.state = 'unknown' THEN fupin.missing_facts(household, criterion.criteria) END AS facts) lacking
      LEFT JOIN fact ON true
      LEFT JOIN plan
        ON plan.household_id = household.household_id
       AND plan.division OPERATOR(fupin.=) household.division
       AND plan.year = household.year
       AND plan.standard_id = household.standard_id
       AND plan.criterion_name = explained.name
      LEFT JOIN fupin_register.household_helper helper
        ON helper.household_id = household.household_id
       AND helper.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND name.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = household.status
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list plan_code
        ON plan_code.list = 'plan_state'
       AND plan_code.code = COALESCE(plan.state, 'no_plan')
      LEFT JOIN fupin.code_list measure_code
        ON measure_code.list = 'measure_kind'
       AND measure_code.code = plan.kind
     WHERE household.on_register
       AND household.exited IS NOT TRUE
       AND fupin.passed(answer.verdict) IS NOT TRUE
       AND explained.state IN ('unmet', 'unknown');

SELECT fupin_register.create_by_level(
    '{"county": "plan_by_county", "town": "plan_by_town", "village": "plan_by_village"}', $report$
    SELECT {head},
           counted.households::integer AS households_to_plan,
           counted.households_with_plan::integer AS households_with_plan,
           fupin_register.share(counted.households_with_plan, counted.households)::numeric(9,4) AS households_with_plan_share,
           (counted.households - counted.households_with_plan)::integer AS households_without_plan,
           counted.households_overdue::integer AS households_overdue,
           counted.items::bigint AS plan_items,
           counted.items_done::bigint AS plan_items_done,
           fupin_register.share(counted.items_done, counted.items)::numeric(9,4) AS plan_items_done_share,
           counted.items_overdue::bigint AS plan_items_overdue
      FROM (SELECT {place} AS division,
                   entry.year,
                   pg_catalog.sum(entry.households) AS households,
                   pg_catalog.sum(entry.households_with_plan) AS households_with_plan,
                   pg_catalog.sum(entry.households_overdue) AS households_overdue,
                   pg_catalog.sum(entry.items) AS items,
                   pg_catalog.sum(entry.items_done) AS items_done,
                   pg_catalog.sum(entry.items_overdue) AS items_overdue
              FROM fupin_register.plan_count entry
             GROUP BY {place},
                      entry.year) counted
$report$);
