-- Fewer forms: which facts are still wanted and from whom, and what each rule costs in cells (the order of columns is published:
-- append only).  A town that the reader may see a part of only has no row: its counts would be those of the part.

CREATE VIEW fupin_report.fact_request WITH (security_barrier) AS
    WITH criterion AS MATERIALIZED (
        SELECT criterion.standard_id,
               criterion.ordinal,
               criterion.name,
               criterion.label_zh,
               criterion.rule_id,
               rule.article,
               rule.title_zh AS rule_title,
               criterion.strength,
               strength_code.label_zh AS strength_label,
               label.document_no,
               standard.purpose,
               purpose_code.label_zh AS purpose_label
          FROM fupin.standard_criterion criterion
          JOIN fupin.standard ON standard.standard_id = criterion.standard_id
          LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = criterion.standard_id
          LEFT JOIN fupin.code_list strength_code
            ON strength_code.list = 'strength'
           AND strength_code.code = criterion.strength
          LEFT JOIN fupin.code_list purpose_code
            ON purpose_code.list = 'purpose'
           AND purpose_code.code = standard.purpose
    )
    SELECT (need.division::text || '-' || need.year || '-' || need.standard_id || '-' || need.ordinal || '-' || need.name)::varchar(255) AS fact_request_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           need.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           need.held_by::varchar(64) AS department_code,
           department.name_zh::varchar(128) AS department_name,
           (need.held_by IS NOT NULL)::boolean AS is_held,
           fupin_register.yes_no(need.held_by IS NOT NULL)::varchar(4) AS held_label,
           need.is_parameter::boolean AS is_parameter,
           fupin_register.yes_no(need.is_parameter)::varchar(4) AS parameter_label,
           need.name::varchar(128) AS fact_name,
           COALESCE(fact.label_zh, parameter_key.label_zh)::varchar(128) AS fact_label,
           need.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           criterion.document_no::varchar(64) AS document_no,
           need.standard_id::varchar(128) AS standard_code,
           criterion.purpose::varchar(32) AS standard_purpose,
           criterion.purpose_label::varchar(32) AS standard_purpose_label,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           criterion.article::varchar(64) AS article,
           criterion.rule_title::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           criterion.strength_label::varchar(16) AS strength_label,
           need.subjects::bigint AS subjects_lacking
      FROM fupin_register.fact_need need
      LEFT JOIN criterion
        ON criterion.standard_id = need.standard_id
       AND criterion.ordinal = need.ordinal
      LEFT JOIN fupin.fact
        ON fact.subject = need.subject_kind
       AND fact.name = need.name
      LEFT JOIN fupin.parameter_key ON '$' || parameter_key.key = need.name
      LEFT JOIN fupin.organisation department ON department.organisation_id = need.held_by
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = need.subject_kind
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) need.division;

CREATE VIEW fupin_report.fact_cost WITH (security_barrier) AS
    SELECT (cell.division::text || '-' || cell.year || '-' || cell.standard_id || COALESCE('-' || cell.rule_id, ''))::varchar(255) AS fact_cost_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           cell.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           cell.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           label.document_no::varchar(64) AS document_no,
           cell.standard_id::varchar(128) AS standard_code,
           standard.purpose::varchar(32) AS standard_purpose,
           purpose_code.label_zh::varchar(32) AS standard_purpose_label,
           cell.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           cell.subjects::bigint AS subjects_in_scope,
           cell.facts::integer AS facts_asked,
           cell.cells::bigint AS cells,
           cell.cells_known::bigint AS cells_known,
           cell.cells_held::bigint AS cells_held,
           cell.cells_village::bigint AS cells_village
      FROM fupin_register.fact_cell cell
      LEFT JOIN fupin.standard ON standard.standard_id = cell.standard_id
      LEFT JOIN fupin.rule ON rule.rule_id = cell.rule_id
      LEFT JOIN fupin_register.standard_label label ON label.standard_id = cell.standard_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = cell.subject_kind
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'purpose'
       AND purpose_code.code = standard.purpose
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) cell.division;
