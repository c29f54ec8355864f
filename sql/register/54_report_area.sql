-- Reports about villages and counties (the order of columns is published: append only).

CREATE VIEW fupin_report.village_exit WITH (security_barrier) AS
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
           (village.poor_village)::boolean AS is_poor_village,
           fupin_register.yes_no(village.poor_village)::varchar(4) AS poor_village_label,
           village.exit_planned_year::integer AS exit_planned_year,
           village.exited_on::date AS exited_on,
           standard.document_no::varchar(64) AS document_no,
           village.standard_id::varchar(128) AS standard_code,
           standard.title_zh::varchar(128) AS standard_title,
           village.standard_state::varchar(16) AS standard_state,
           fupin_register.standard_state_label(village.standard_state)::varchar(16) AS standard_state_label,
           village.verdict::text::varchar(29) AS verdict,
           (fupin.passed(village.verdict))::boolean AS is_eligible,
           fupin_register.yes_no(fupin.passed(village.verdict))::varchar(4) AS eligible_label,
           (fupin.not_applicable_count(village.verdict) = fupin.criterion_count(village.verdict))::boolean AS is_vacuous,
           fupin_register.yes_no(fupin.not_applicable_count(village.verdict) = fupin.criterion_count(village.verdict))::varchar(4) AS vacuous_label,
           village.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           fupin_register.is_provisional(village.verdict, village.basis)::boolean AS is_provisional,
           fupin_register.yes_no(fupin_register.is_provisional(village.verdict, village.basis))::varchar(4) AS provisional_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unmet(village.verdict, village.criteria), ', '), ''))::varchar(255) AS unmet,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unmet(village.verdict, village.criteria)) item (name))::varchar(255) AS unmet_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unknown(village.verdict, village.criteria), ', '), ''))::varchar(255) AS unknown,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unknown(village.verdict, village.criteria)) item (name))::varchar(255) AS unknown_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(village.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(village.missing_facts) item (name))::varchar(255) AS missing_facts_label,
           village.income_per_capita::numeric(18,4) AS income_per_capita,
           village.reference_income::numeric(18,4) AS reference_income,
           fupin_register.income_ratio(village.income_per_capita, village.reference_income)::numeric(9,4) AS income_ratio,
           village.income_per_capita::numeric(18,4) AS income_ratio_numerator,
           village.reference_income::numeric(18,4) AS income_ratio_denominator,
           village.income_line::numeric(18,4) AS income_line,
           (pg_catalog.floor(village.income_margin * 10000) / 10000)::numeric(18,4) AS income_margin,
           village.rural_population::integer AS rural_population,
           (village.service_parity)::boolean AS is_service_parity,
           fupin_register.yes_no(village.service_parity)::varchar(4) AS service_parity_label,
           (village.demonstration_village)::boolean AS is_demonstration_village,
           fupin_register.yes_no(village.demonstration_village)::varchar(4) AS demonstration_village_label,
           village.collective_income::numeric(18,2) AS collective_income,
           village.natural_villages_over_20::integer AS natural_villages_over_20,
           village.natural_villages_hardened::integer AS natural_villages_hardened,
           village.natural_villages_tidy::integer AS natural_villages_tidy,
           village.households::integer AS households,
           village.households_eligible::integer AS households_eligible,
           village.households_not_eligible::integer AS households_not_eligible,
           village.households_undecided::integer AS households_undecided,
           village.persons::bigint AS persons,
           village.persons_eligible::bigint AS persons_eligible,
           village.persons_not_eligible::bigint AS persons_not_eligible,
           village.persons_undecided::bigint AS persons_undecided
      FROM fupin_register.village_verdict village
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) village.division
      LEFT JOIN LATERAL (SELECT fact_label.labels
                           FROM fupin_register.fact_label
                          WHERE fact_label.subject = 'village'
                          LIMIT 1) fact ON true      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = village.standard_id
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = village.basis;

CREATE VIEW fupin_report.village_exit_criterion WITH (security_barrier) AS
    SELECT (village.division::text || '-' || village.year || '-' || explained.position)::varchar(24) AS village_criterion_key,
           (village.division::text || '-' || village.year)::varchar(20) AS village_year_key,
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
           village.standard_id::varchar(128) AS standard_code
      FROM fupin_register.village_fact village
     CROSS JOIN LATERAL fupin.explain(village, village.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = village.standard_id
       AND criterion.ordinal = explained.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = village.standard_id
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) village.division;

CREATE VIEW fupin_report.county_exit WITH (security_barrier) AS
    SELECT (county.division::text || '-' || county.year)::varchar(20) AS county_year_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           county.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           (county.poor_county)::boolean AS is_poor_county,
           fupin_register.yes_no(county.poor_county)::varchar(4) AS poor_county_label,
           county.poor_county_list::varchar(16) AS poor_county_list,
           list_code.label_zh::varchar(32) AS poor_county_list_label,
           county.exit_planned_year::integer AS exit_planned_year,
           county.exited_on::date AS exited_on,
           standard.document_no::varchar(64) AS document_no,
           county.standard_id::varchar(128) AS standard_code,
           standard.title_zh::varchar(128) AS standard_title,
           county.standard_state::varchar(16) AS standard_state,
           fupin_register.standard_state_label(county.standard_state)::varchar(16) AS standard_state_label,
           county.verdict::text::varchar(29) AS verdict,
           (fupin.passed(county.verdict))::boolean AS is_eligible,
           fupin_register.yes_no(fupin.passed(county.verdict))::varchar(4) AS eligible_label,
           (fupin.not_applicable_count(county.verdict) = fupin.criterion_count(county.verdict))::boolean AS is_vacuous,
           fupin_register.yes_no(fupin.not_applicable_count(county.verdict) = fupin.criterion_count(county.verdict))::varchar(4) AS vacuous_label,
           county.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           fupin_register.is_provisional(county.verdict, county.basis)::boolean AS is_provisional,
           fupin_register.yes_no(fupin_register.is_provisional(county.verdict, county.basis))::varchar(4) AS provisional_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unmet(county.verdict, county.criteria), ', '), ''))::varchar(255) AS unmet,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unmet(county.verdict, county.criteria)) item (name))::varchar(255) AS unmet_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unknown(county.verdict, county.criteria), ', '), ''))::varchar(255) AS unknown,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unknown(county.verdict, county.criteria)) item (name))::varchar(255) AS unknown_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(county.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(county.missing_facts) item (name))::varchar(255) AS missing_facts_label,
           county.rural_population::integer AS rural_population,
           county.poor_population::bigint AS poor_population,
           (county.service_parity)::boolean AS is_service_parity,
           fupin_register.yes_no(county.service_parity)::varchar(4) AS service_parity_label,
           county.villages::integer AS villages,
           county.villages_poor::integer AS villages_poor,
           county.villages_poor_eligible::integer AS villages_poor_eligible,
           county.villages_poor_not_eligible::integer AS villages_poor_not_eligible,
           county.villages_poor_undecided::integer AS villages_poor_undecided,
           county.households::integer AS households,
           county.households_eligible::integer AS households_eligible,
           county.households_not_eligible::integer AS households_not_eligible,
           county.households_undecided::integer AS households_undecided,
           county.persons::bigint AS persons,
           county.persons_eligible::bigint AS persons_eligible,
           county.persons_not_eligible::bigint AS persons_not_eligible,
           county.persons_undecided::bigint AS persons_undecided
      FROM fupin_register.county_verdict county
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) county.division
      LEFT JOIN LATERAL (SELECT fact_label.labels
                           FROM fupin_register.fact_label
                          WHERE fact_label.subject = 'county'
                          LIMIT 1) fact ON true      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = county.standard_id
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = county.basis
      LEFT JOIN fupin.code_list list_code
        ON list_code.list = 'poor_county_list'
       AND list_code.code = county.poor_county_list;

CREATE VIEW fupin_report.county_exit_criterion WITH (security_barrier) AS
    SELECT (county.division::text || '-' || county.year || '-' || explained.position)::varchar(24) AS county_criterion_key,
           (county.division::text || '-' || county.year)::varchar(20) AS county_year_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           county.year::integer AS year,
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
           county.standard_id::varchar(128) AS standard_code
      FROM fupin_register.county_fact county
     CROSS JOIN LATERAL fupin.explain(county, county.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = county.standard_id
       AND criterion.ordinal = explained.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = county.standard_id
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) county.division;
