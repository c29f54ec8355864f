-- Reports about projects (the order of columns is published: append only).

CREATE VIEW fupin_report.project_status WITH (security_barrier) AS
    -- assessed here, once a project: the criteria below are joined to the answer
    WITH verdict AS MATERIALIZED (
        SELECT project.project_id,
               project.division,
               project.standard_id,
               fupin.unmet(project.verdict, project.criteria) AS unmet,
               fupin.unknown(project.verdict, project.criteria) AS unknown
          FROM fupin_register.project_verdict project
         WHERE project.standard_id IS NOT NULL
    )
    SELECT project.project_id::varchar(32) AS project_key,
           project.title::varchar(200) AS project_title,
           project.division::text::varchar(12) AS division_code,
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
           project.place::text::varchar(12) AS site_code,
           project.year::integer AS project_year,
           project.as_of::date AS as_of,
           project.kind::varchar(32) AS project_kind,
           kind_code.label_zh::varchar(64) AS project_kind_label,
           project.procedure::varchar(16) AS project_procedure,
           procedure_code.label_zh::varchar(64) AS project_procedure_label,
           project.state::varchar(32) AS project_state,
           state_code.label_zh::varchar(64) AS project_state_label,
           project.state_since::date AS state_date,
           (project.as_of - project.state_since)::integer AS days_in_state,
           (project.in_library)::boolean AS is_in_library,
           fupin_register.yes_no(project.in_library)::varchar(4) AS in_library_label,
           project.declared_on::date AS declared_date,
           project.town_reviewed_on::date AS town_reviewed_date,
           project.district_approved_on::date AS district_approved_date,
           project.city_filed_on::date AS prefecture_filed_date,
           project.province_filed_on::date AS province_filed_date,
           project.listed_on::date AS listed_date,
           project.removed_on::date AS removed_date,
           project.removal_reason::varchar(32) AS removal_reason,
           reason_code.label_zh::varchar(64) AS removal_reason_label,
           project.selected_on::date AS selected_date,
           project.first_funded_on::date AS first_funded_date,
           project.started_on::date AS started_date,
           project.completed_on::date AS completed_date,
           project.announced_on_site_on::date AS announced_on_site_date,
           project.handed_over_on::date AS handed_over_date,
           (project.planned_amount)::numeric(18,2) AS planned,
           ((project.planned_amount) / 10000)::numeric(18,6) AS planned_wan,
           (project.paid_amount)::numeric(18,2) AS paid,
           ((project.paid_amount) / 10000)::numeric(18,6) AS paid_wan,
           fupin_register.share(project.paid_amount, NULLIF(project.planned_amount, 0))::numeric(9,4) AS paid_share,
           project.physical_progress::numeric(9,4) AS construction_progress,
           (project.overpaid)::boolean AS is_overpaid,
           fupin_register.yes_no(project.overpaid)::varchar(4) AS overpaid_label,
           project.beneficiaries::integer AS beneficiary_households,
           project.participating_households::integer AS participating_households,
           COALESCE(gate.unmet, 0)::integer AS criteria_unmet,
           COALESCE(gate.unknown, 0)::integer AS criteria_unknown,
           fupin_register.shorten(gate.unmet_label)::varchar(255) AS unmet_label,
           fupin_register.shorten(gate.unknown_label)::varchar(255) AS unknown_label,
           project.procedure_rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           rule.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no,
           site.name::varchar(64) AS site_name
      FROM fupin_register.project_fact project
      LEFT JOIN (SELECT verdict.project_id,
                        verdict.division,
                        pg_catalog.count(*) FILTER (WHERE criterion.name = ANY (verdict.unmet)) AS unmet,
                        pg_catalog.count(*) FILTER (WHERE criterion.name = ANY (verdict.unknown)) AS unknown,
                        pg_catalog.string_agg(criterion.label_zh, '、' ORDER BY verdict.standard_id, criterion.ordinal) FILTER (WHERE criterion.name = ANY (verdict.unmet)) AS unmet_label,
                        pg_catalog.string_agg(criterion.label_zh, '、' ORDER BY verdict.standard_id, criterion.ordinal) FILTER (WHERE criterion.name = ANY (verdict.unknown)) AS unknown_label
                   FROM verdict
                   JOIN fupin.standard_criterion criterion ON criterion.standard_id = verdict.standard_id
                  GROUP BY verdict.project_id,
                           verdict.division) gate
        ON gate.project_id = project.project_id
       AND gate.division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin_register.place_name site ON site.division OPERATOR(fupin.=) project.place
      LEFT JOIN fupin.rule ON rule.rule_id = project.procedure_rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'project_kind'
       AND kind_code.code = project.kind
      LEFT JOIN fupin.code_list procedure_code
        ON procedure_code.list = 'project_procedure'
       AND procedure_code.code = project.procedure
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'project_state'
       AND state_code.code = project.state
      LEFT JOIN fupin.code_list reason_code
        ON reason_code.list = 'removal_reason'
       AND reason_code.code = project.removal_reason
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = rule.strength;

CREATE VIEW fupin_report.project_breach WITH (security_barrier) AS
    SELECT (project.project_id || '-' || project.standard_id || '-' || explained.name)::varchar(255) AS project_breach_key,
           project.project_id::varchar(32) AS project_code,
           project.title::varchar(200) AS project_title,
           project.division::text::varchar(12) AS division_code,
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
           project.year::integer AS project_year,
           project.as_of::date AS as_of,
           project.kind::varchar(32) AS project_kind,
           kind_code.label_zh::varchar(64) AS project_kind_label,
           project.state::varchar(32) AS project_state,
           project_state_code.label_zh::varchar(64) AS project_state_label,
           explained.position::smallint AS criterion_position,
           explained.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           explained.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.finding(explained.state, criterion.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(explained.state, criterion.strength))::varchar(16) AS finding_label,
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
           project.standard_id::varchar(128) AS standard_code,
           project.standard_state::varchar(16) AS standard_state,
           fupin_register.standard_state_label(project.standard_state)::varchar(16) AS standard_state_label
      FROM fupin_register.project_verdict project
     CROSS JOIN LATERAL fupin.explain(project, project.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = project.standard_id
       AND criterion.ordinal = explained.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = project.standard_id
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'project_kind'
       AND kind_code.code = project.kind
      LEFT JOIN fupin.code_list project_state_code
        ON project_state_code.list = 'project_state'
       AND project_state_code.code = project.state
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
     WHERE fupin.passed(project.verdict) IS NOT TRUE
       AND explained.state IN ('unmet', 'unknown');
