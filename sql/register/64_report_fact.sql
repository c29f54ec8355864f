-- Fewer forms: which facts are still wanted and from whom, and what each rule costs in cells (the order of columns is published:
-- append only).  A town that the reader may see a part of only has no row: its counts would be those of the part.

SELECT fupin_register.create_by_level('{"town": "fact_request"}', $report$
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.standard_id || '-' || counted.ordinal || '-' || counted.name)::varchar(255) AS fact_request_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.held_by::varchar(64) AS department_code,
           department.name_zh::varchar(128) AS department_name,
           (counted.held_by IS NOT NULL)::boolean AS is_held,
           fupin_register.yes_no(counted.held_by IS NOT NULL)::varchar(4) AS held_label,
           counted.is_parameter::boolean AS is_parameter,
           fupin_register.yes_no(counted.is_parameter)::varchar(4) AS parameter_label,
           counted.name::varchar(128) AS fact_name,
           COALESCE(fact.label_zh, parameter_key.label_zh)::varchar(128) AS fact_label,
           counted.subject_kind::varchar(32) AS subject_kind,
           criterion.subject_kind_label,
           criterion.document_no,
           counted.standard_id::varchar(128) AS standard_code,
           criterion.standard_purpose,
           criterion.standard_purpose_label,
           criterion.criterion_name,
           criterion.criterion_label,
           criterion.rule_id,
           criterion.article,
           criterion.rule_title,
           criterion.strength,
           criterion.strength_label,
           counted.subjects::bigint AS subjects_lacking
      FROM fupin_register.fact_need counted
      LEFT JOIN fupin_register.criterion_label criterion ON criterion.criterion_key = counted.standard_id || '/' || counted.ordinal
      LEFT JOIN fupin.fact
        ON fact.subject = counted.subject_kind
       AND fact.name = counted.name
      LEFT JOIN fupin.parameter_key ON '$' || parameter_key.key = counted.name
      LEFT JOIN fupin.organisation department ON department.organisation_id = counted.held_by
$report$);

SELECT fupin_register.create_by_level('{"town": "fact_cost"}', $report$
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.standard_id || COALESCE('-' || counted.rule_id, ''))::varchar(255) AS fact_cost_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           document.document_no::varchar(64) AS document_no,
           counted.standard_id::varchar(128) AS standard_code,
           standard.purpose::varchar(32) AS standard_purpose,
           purpose_code.label_zh::varchar(32) AS standard_purpose_label,
           counted.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           counted.subjects::bigint AS subjects_in_scope,
           counted.facts::integer AS facts_asked,
           counted.cells::bigint AS cells,
           counted.cells_known::bigint AS cells_known,
           counted.cells_held::bigint AS cells_held,
           counted.cells_village::bigint AS cells_village
      FROM fupin_register.fact_cell counted
      LEFT JOIN fupin.standard ON standard.standard_id = counted.standard_id
      LEFT JOIN fupin.document ON document.document_id = standard.document_id
      LEFT JOIN fupin.rule ON rule.rule_id = counted.rule_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = counted.subject_kind
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'purpose'
       AND purpose_code.code = standard.purpose
$report$);
