-- Reports about dangerous houses (the order of columns is published: append only).

CREATE VIEW fupin_report.housing_status WITH (security_barrier) AS
    SELECT house.housing_case_id::varchar(32) AS housing_case_key,
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
           house.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           (SELECT fupin.as_of())::date AS as_of,
           house.household_class::varchar(16) AS household_class,
           class_code.label_zh::varchar(32) AS household_class_label,
           house.batch::varchar(32) AS housing_batch,
           house.plan_year::integer AS housing_plan_year,
           house.grade::varchar(4) AS housing_grade,
           grade_code.label_zh::varchar(32) AS housing_grade_label,
           house.state::varchar(32) AS housing_state,
           housing_state_code.label_zh::varchar(32) AS housing_state_label,
           house.reported_on::date AS reported_date,
           house.appraised_on::date AS appraised_date,
           house.confirmed_on::date AS confirmed_date,
           house.started_on::date AS started_date,
           house.completed_on::date AS completed_date,
           house.accepted_on::date AS accepted_date,
           house.occupied_on::date AS occupied_date,
           house.closed_on::date AS closed_date,
           due.deadline_id::varchar(128) AS deadline_code,
           due.title_zh::varchar(128) AS deadline_title,
           due.document_no::varchar(64) AS document_no,
           due.rule_id::varchar(64) AS rule_id,
           due.article::varchar(64) AS article,
           due.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           due.due_on::date AS due_date,
           due.done_on::date AS done_date,
           due.days_left::integer AS days_left,
           due.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(64) AS deadline_state_label,
           (CASE WHEN due.state IN ('late', 'overdue') THEN due.strength IN ('ensure', 'must') WHEN due.state <> 'unknown' THEN false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN due.state IN ('late', 'overdue') THEN due.strength IN ('ensure', 'must') WHEN due.state <> 'unknown' THEN false END)::varchar(4) AS breach_label,
           house.standard_id::varchar(128) AS standard_code,
           house.verdict::text::varchar(29) AS verdict,
           (fupin.passed(house.verdict))::boolean AS is_compliant,
           fupin_register.yes_no(fupin.passed(house.verdict))::varchar(4) AS compliant_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unmet(house.verdict, house.criteria), ', '), ''))::varchar(255) AS unmet,
           fupin_register.shorten((SELECT pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、' ORDER BY item.number)
                                      FROM pg_catalog.unnest(fupin.unmet(house.verdict, house.criteria)) WITH ORDINALITY item (name, number)))::varchar(255) AS unmet_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unknown(house.verdict, house.criteria), ', '), ''))::varchar(255) AS unknown,
           fupin_register.shorten((SELECT pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、' ORDER BY item.number)
                                      FROM pg_catalog.unnest(fupin.unknown(house.verdict, house.criteria)) WITH ORDINALITY item (name, number)))::varchar(255) AS unknown_label,
           (house.third_party)::boolean AS is_third_party,
           fupin_register.yes_no(house.third_party)::varchar(4) AS third_party_label,
           (house.appraisal_published)::boolean AS is_appraisal_published,
           fupin_register.yes_no(house.appraisal_published)::varchar(4) AS appraisal_published_label,
           house.area::numeric(18,2) AS built_area,
           house.area_minimum::numeric(18,2) AS area_minimum,
           house.area_maximum::numeric(18,2) AS area_maximum,
           (house.structural_safe)::boolean AS is_structural_safe,
           fupin_register.yes_no(house.structural_safe)::varchar(4) AS structural_safe_label,
           house.visual_items_met::smallint AS visual_items_met,
           house.visual_items_known::smallint AS visual_items_known,
           house.approved_subsidy::numeric(18,2) AS approved_subsidy,
           house.paid_subsidy::numeric(18,2) AS paid_subsidy,
           CASE WHEN house.paid_subsidy < house.approved_subsidy THEN house.approved_subsidy - house.paid_subsidy WHEN house.paid_subsidy >= house.approved_subsidy THEN 0 END::numeric(18,2) AS subsidy_short,
           house.paid_elsewhere::numeric(18,2) AS paid_elsewhere
      FROM (SELECT fact.*,
                   fupin.assess(fact, fact.criteria) AS verdict
              FROM fupin_register.housing_case_fact fact) house
      -- of several deadlines the one that presses most
      LEFT JOIN (SELECT DISTINCT ON (deadline.subject_id, deadline.division)
                        deadline.*
                   FROM fupin_register.housing_deadline_subject deadline
                  WHERE deadline.due_on IS NOT NULL
                  ORDER BY deadline.subject_id,
                           deadline.division,
                           deadline.state <> 'overdue',
                           deadline.done_on IS NOT NULL,
                           deadline.due_on,
                           deadline.deadline_id) due
        ON due.subject_id = house.housing_case_id
       AND due.division OPERATOR(fupin.=) house.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = house.household_id
       AND name.division OPERATOR(fupin.=) house.division
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = house.standard_id
      LEFT JOIN fupin.code_list class_code
        ON class_code.list = 'housing_class'
       AND class_code.code = house.household_class
      LEFT JOIN fupin.code_list grade_code
        ON grade_code.list = 'housing_grade'
       AND grade_code.code = house.grade
      LEFT JOIN fupin.code_list housing_state_code
        ON housing_state_code.list = 'housing_state'
       AND housing_state_code.code = house.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = due.strength
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = due.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) house.division;

-- Where a house is known to be unsafe the grades of its village and its town are capped; where nobody knows, they are not, and
-- the house is counted as unknown (HEYUAN-2019-2.7-f).
CREATE VIEW fupin_report.grading_cap WITH (security_barrier) AS
    SELECT (village.division::text || '-' || village.year)::varchar(20) AS village_year_key,
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
           village.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           standard.document_no::varchar(64) AS document_no,
           village.standard_id::varchar(128) AS standard_code,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           village.households::integer AS households,
           village.households_unsafe::integer AS households_unsafe,
           village.households_unknown::integer AS households_unknown,
           (village.households_unsafe > 0)::boolean AS is_village_capped,
           fupin_register.yes_no(village.households_unsafe > 0)::varchar(4) AS village_capped_label,
           (town.is_capped)::boolean AS is_town_capped,
           fupin_register.yes_no(town.is_capped)::varchar(4) AS town_capped_label,
           best.code::varchar(16) AS best_grade,
           best.label_zh::varchar(16) AS best_grade_label,
           village_grade.code::varchar(16) AS village_grade,
           village_grade.label_zh::varchar(16) AS village_grade_label,
           (CASE WHEN village.households_unsafe > 0 THEN village_grade.position < best.position ELSE false END)::boolean AS is_village_grade_too_high,
           fupin_register.yes_no(CASE WHEN village.households_unsafe > 0 THEN village_grade.position < best.position ELSE false END)::varchar(4) AS village_grade_too_high_label,
           town_grade.code::varchar(16) AS town_grade,
           town_grade.label_zh::varchar(16) AS town_grade_label,
           (CASE WHEN town.is_capped THEN town_grade.position < best.position WHEN NOT town.is_capped THEN false END)::boolean AS is_town_grade_too_high,
           fupin_register.yes_no(CASE WHEN town.is_capped THEN town_grade.position < best.position WHEN NOT town.is_capped THEN false END)::varchar(4) AS town_grade_too_high_label
      FROM fupin_register.grade_cap village
     CROSS JOIN LATERAL (SELECT village.is_town_capped AS is_capped) town
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = village.standard_id
       AND criterion.ordinal = 1
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = village.standard_id
      LEFT JOIN fupin.code_list best
        ON best.list = 'grade'
       AND best.position = village.cap_position + 1
      LEFT JOIN fupin.code_list village_grade
        ON village_grade.list = 'grade'
       AND village.village_grade IN (village_grade.code, village_grade.label_zh)
      LEFT JOIN fupin.code_list town_grade
        ON town_grade.list = 'grade'
       AND village.town_grade IN (town_grade.code, town_grade.label_zh)
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) village.division;
