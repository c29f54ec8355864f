-- Reports on who answers for what (the order of columns is published: append only).  They read the catalogue only, which is
-- everybody's to read.

-- Every rule with the units that answer for it; a rule for which the paper names none has one row.
CREATE VIEW fupin_report.responsibility WITH (security_barrier) AS
    SELECT (rule.rule_id || COALESCE('/' || unit.position, ''))::varchar(255) AS responsibility_key,
           document.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           (SELECT fupin.as_of())::date AS as_of,
           document.document_no::varchar(64) AS document_no,
           rule.article::varchar(64) AS article,
           rule.rule_id::varchar(64) AS rule_id,
           rule.title_zh::varchar(128) AS rule_title,
           rule.kind::varchar(32) AS rule_kind,
           kind_code.label_zh::varchar(64) AS rule_kind_label,
           rule.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           unit.organisation_id::varchar(64) AS unit_code,
           organisation.name_zh::varchar(128) AS unit_name,
           unit.position::smallint AS unit_position,
           unit.role::varchar(16) AS unit_role,
           role_code.label_zh::varchar(16) AS unit_role_label,
           (pg_catalog.cardinality(rule.lead_units) = 0)::boolean AS is_without_lead,
           fupin_register.yes_no(pg_catalog.cardinality(rule.lead_units) = 0)::varchar(4) AS without_lead_label,
           (unit.organisation_id = ANY (rule.lead_units) AND unit.organisation_id = ANY (rule.responsible_units))::boolean AS is_in_both_roles,
           fupin_register.yes_no(unit.organisation_id = ANY (rule.lead_units)
                                 AND unit.organisation_id = ANY (rule.responsible_units))::varchar(4) AS in_both_roles_label,
           (document.valid @> fupin.as_of())::boolean AS is_in_force,
           fupin_register.yes_no(document.valid @> fupin.as_of())::varchar(4) AS in_force_label
      FROM fupin.rule
      JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN LATERAL (SELECT named.organisation_id,
                                named.position,
                                CASE WHEN named.position <= pg_catalog.cardinality(rule.lead_units) THEN 'lead' ELSE 'responsible' END AS role
                           FROM pg_catalog.unnest(rule.lead_units || rule.responsible_units) WITH ORDINALITY named (organisation_id, position)) unit ON true
      LEFT JOIN fupin.organisation ON organisation.organisation_id = unit.organisation_id
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) document.division
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'rule_kind'
       AND kind_code.code = rule.kind
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = rule.strength
      LEFT JOIN fupin.code_list role_code
        ON role_code.list = 'unit_role'
       AND role_code.code = unit.role;

-- Every measure of a paper's table with the units that the table names and those that the text names; a measure for which
-- neither names any has one row.
CREATE VIEW fupin_report.task_responsibility WITH (security_barrier) AS
    WITH named AS MATERIALIZED (
        SELECT task_unit.task_id,
               task_unit.source,
               task_unit.role,
               task_unit.organisation_id,
               pg_catalog.row_number() OVER (PARTITION BY task_unit.task_id, task_unit.source
                                                 ORDER BY task_unit.role, task_unit.position) AS position,
               pg_catalog.count(*) FILTER (WHERE task_unit.role = 'lead') OVER (PARTITION BY task_unit.task_id, task_unit.source) AS leads,
               pg_catalog.count(*) OVER (PARTITION BY task_unit.task_id, task_unit.organisation_id, task_unit.role) AS readings_same_role,
               pg_catalog.count(*) OVER (PARTITION BY task_unit.task_id, task_unit.organisation_id)
               - pg_catalog.count(*) OVER (PARTITION BY task_unit.task_id, task_unit.organisation_id, task_unit.source) AS readings_elsewhere
          FROM fupin.task_unit
    ), reading AS (
        SELECT task.task_id,
               named.source,
               named.role,
               named.organisation_id,
               named.position,
               COALESCE(named.leads, 0) = 0 AS is_without_lead,
               CASE
                   WHEN named.organisation_id IS NULL THEN NULL
                   WHEN named.readings_same_role = 2 THEN 'same'
                   WHEN named.readings_elsewhere > 0 THEN 'other_role'
                   ELSE 'only_here'
               END AS difference
          FROM fupin.task
          LEFT JOIN named ON named.task_id = task.task_id
    )
    SELECT (task.task_id || COALESCE('/' || reading.source || '/' || reading.position, ''))::varchar(255) AS task_responsibility_key,
           document.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           (SELECT fupin.as_of())::date AS as_of,
           document.document_no::varchar(64) AS document_no,
           task.task_id::varchar(64) AS task_id,
           task.position::smallint AS task_position,
           task.article::varchar(64) AS task_article,
           task.text_article::varchar(64) AS text_article,
           task.title_zh::varchar(128) AS task_title,
           fupin_register.shorten(task.title_en)::varchar(255) AS task_title_en,
           task.table_cell::varchar(16) AS table_cell,
           cell_code.label_zh::varchar(16) AS table_cell_label,
           reading.source::varchar(16) AS unit_source,
           source_code.label_zh::varchar(16) AS unit_source_label,
           reading.organisation_id::varchar(64) AS unit_code,
           organisation.name_zh::varchar(128) AS unit_name,
           reading.position::smallint AS unit_position,
           reading.role::varchar(16) AS unit_role,
           role_code.label_zh::varchar(16) AS unit_role_label,
           reading.difference::varchar(16) AS unit_difference,
           difference_code.label_zh::varchar(16) AS unit_difference_label,
           (reading.difference <> 'same')::boolean AS is_different,
           fupin_register.yes_no(reading.difference <> 'same')::varchar(4) AS different_label,
           reading.is_without_lead::boolean AS is_without_lead,
           fupin_register.yes_no(reading.is_without_lead)::varchar(4) AS without_lead_label,
           (document.valid @> fupin.as_of())::boolean AS is_in_force,
           fupin_register.yes_no(document.valid @> fupin.as_of())::varchar(4) AS in_force_label
      FROM reading
      JOIN fupin.task ON task.task_id = reading.task_id
      JOIN fupin.document ON document.document_id = task.document_id
      LEFT JOIN fupin.organisation ON organisation.organisation_id = reading.organisation_id
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) document.division
      LEFT JOIN fupin.code_list cell_code
        ON cell_code.list = 'table_cell'
       AND cell_code.code = task.table_cell
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'task_source'
       AND source_code.code = reading.source
      LEFT JOIN fupin.code_list role_code
        ON role_code.list = 'unit_role'
       AND role_code.code = reading.role
      LEFT JOIN fupin.code_list difference_code
        ON difference_code.list = 'unit_difference'
       AND difference_code.code = reading.difference;
