-- Reports about households (the order of columns is published: append only).

CREATE VIEW fupin_report.household_exit WITH (security_barrier) AS
    SELECT (household.household_id || '-' || household.year)::varchar(40) AS household_year_key,
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
           (household.on_register)::boolean AS is_on_register,
           fupin_register.yes_no(household.on_register)::varchar(4) AS on_register_label,
           (household.exited)::boolean AS is_exited,
           fupin_register.yes_no(household.exited)::varchar(4) AS exited_label,
           household.members::integer AS members,
           household.person_count::integer AS person_count,
           (household.person_count <> household.members)::boolean AS is_person_count_different,
           fupin_register.yes_no(household.person_count <> household.members)::varchar(4) AS person_count_different_label,
           standard.document_no::varchar(64) AS document_no,
           household.standard_id::varchar(128) AS standard_code,
           standard.title_zh::varchar(128) AS standard_title,
           household.standard_state::varchar(16) AS standard_state,
           fupin_register.standard_state_label(household.standard_state)::varchar(16) AS standard_state_label,
           household.verdict::text::varchar(29) AS verdict,
           (fupin.passed(household.verdict))::boolean AS is_eligible,
           fupin_register.yes_no(fupin.passed(household.verdict))::varchar(4) AS eligible_label,
           (fupin.not_applicable_count(household.verdict) = fupin.criterion_count(household.verdict))::boolean AS is_vacuous,
           fupin_register.yes_no(fupin.not_applicable_count(household.verdict) = fupin.criterion_count(household.verdict))::varchar(4) AS vacuous_label,
           household.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           fupin_register.is_provisional(household.verdict, household.basis)::boolean AS is_provisional,
           fupin_register.yes_no(fupin_register.is_provisional(household.verdict, household.basis))::varchar(4) AS provisional_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unmet(household.verdict, household.criteria), ', '), ''))::varchar(255) AS unmet,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unmet(household.verdict, household.criteria)) item (name))::varchar(255) AS unmet_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unknown(household.verdict, household.criteria), ', '), ''))::varchar(255) AS unknown,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unknown(household.verdict, household.criteria)) item (name))::varchar(255) AS unknown_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(household.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(household.missing_facts) item (name))::varchar(255) AS missing_facts_label,
           household.income_total::numeric(18,2) AS income_total,
           household.income_per_capita::numeric(18,4) AS income_per_capita,
           household.stated_income_per_capita::numeric(18,2) AS stated_income_per_capita,
           (household.income_differs)::boolean AS is_income_different,
           fupin_register.yes_no(household.income_differs)::varchar(4) AS income_different_label,
           household.reference_income::numeric(18,4) AS reference_income,
           fupin_register.income_ratio(household.income_total, household.members * household.reference_income)::numeric(9,4) AS income_ratio,
           household.income_total::numeric(18,2) AS income_ratio_numerator,
           (household.members * household.reference_income)::numeric(18,4) AS income_ratio_denominator,
           household.income_line::numeric(18,4) AS income_line,
           (pg_catalog.floor(household.income_margin * 10000) / 10000)::numeric(18,4) AS income_margin
      FROM fupin_register.household_verdict household
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND name.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = household.status
      LEFT JOIN LATERAL (SELECT fact_label.labels
                           FROM fupin_register.fact_label
                          WHERE fact_label.subject = 'household'
                          LIMIT 1) fact ON true      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = household.standard_id
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = household.basis;

CREATE VIEW fupin_report.household_exit_criterion WITH (security_barrier) AS
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
           explained.position::smallint AS criterion_position,
           explained.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           explained.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.shorten(explained.condition)::varchar(255) AS condition,
           fupin_register.shorten(explained.facts_read::text)::varchar(255) AS facts_read,
           explained.value::varchar(64) AS value,
           explained.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(explained.margin * 10000) / 10000)::numeric(18,4) AS margin,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           standard.document_no::varchar(64) AS document_no,
           household.standard_id::varchar(128) AS standard_code
      FROM fupin_register.household_fact household
     CROSS JOIN LATERAL fupin.explain(household, household.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = household.standard_id
       AND criterion.ordinal = explained.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = household.standard_id
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND name.division OPERATOR(fupin.=) household.division;

-- How far each household is from each line.
CREATE VIEW fupin_report.exit_margin WITH (security_barrier) AS
    SELECT criterion.household_criterion_key,
           criterion.household_year_key,
           criterion.household_code,
           criterion.head_name,
           criterion.province_code,
           criterion.province_name,
           criterion.prefecture_code,
           criterion.prefecture_name,
           criterion.county_code,
           criterion.county_name,
           criterion.town_code,
           criterion.town_name,
           criterion.village_code,
           criterion.village_name,
           criterion.year,
           criterion.as_of,
           criterion.criterion_name,
           criterion.criterion_label,
           criterion.state,
           criterion.state_label,
           criterion.value,
           criterion.threshold,
           criterion.margin,
           criterion.rule_id,
           criterion.article,
           criterion.document_no,
           criterion.standard_code
      FROM fupin_report.household_exit_criterion criterion
     WHERE criterion.margin IS NOT NULL;
