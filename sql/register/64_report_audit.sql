-- Reports on the catalogue itself: what the audit finds, and documents against each other (the order of columns is
-- published: append only).  They read the catalogue, which is everybody's to read, and what is written into views of it.

CREATE VIEW fupin_report.catalogue_finding WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        SELECT found.*
          FROM fupin.audit_catalogue((SELECT fupin.as_of())) found
         UNION ALL
        SELECT 'stale_compilation',
               'warning',
               standard.division,
               fupin.as_of(),
               'standard ' || stale.standard_id,
               NULL,
               document.document_no,
               'fupin_register.household_verdict',
               NULL,
               NULL,
               label.label_zh || '；答案仍正确，请登记库所有者执行 CALL fupin_register.compile_standards()',
               label.label_en || '; answers are right all the same: the owner of the register should CALL fupin_register.compile_standards()'
          FROM fupin_register.stale_compilation stale
          LEFT JOIN fupin.standard ON standard.standard_id = stale.standard_id
          LEFT JOIN fupin.document ON document.document_id = standard.document_id
          JOIN (VALUES ('new', '新标准尚未编译，报表变慢', 'not written into the reports, which makes them slow'),
                       ('changed', '标准修改后尚未重新编译，报表变慢', 'changed since it was written into the reports, which makes them slow'),
                       ('gone', '已编译的标准现已停用或删除', 'written into the reports, but disabled or deleted')) label (code, label_zh, label_en)
            ON label.code = stale.difference
    )
    SELECT pg_catalog.md5(pg_catalog.concat_ws('/', found.class, found.division::text, found.object, found.rule_id,
                                               found.other_object, found.other_rule_id, found.other_citation))::varchar(32) AS catalogue_finding_key,
           (SELECT fupin.as_of())::date AS as_of,
           found.class::varchar(32) AS finding_class,
           class_code.label_zh::varchar(64) AS finding_class_label,
           found.severity::varchar(16) AS severity,
           severity_code.label_zh::varchar(16) AS severity_label,
           found.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           found.witness_day::date AS witness_date,
           found.object::varchar(128) AS catalogue_object,
           found.rule_id::varchar(64) AS rule_id,
           fupin_register.shorten(found.citation)::varchar(255) AS citation,
           found.other_object::varchar(128) AS other_object,
           found.other_rule_id::varchar(64) AS other_rule_id,
           fupin_register.shorten(found.other_citation)::varchar(255) AS other_citation,
           fupin_register.shorten(found.message_zh)::varchar(255) AS message,
           fupin_register.shorten(found.message_en)::varchar(255) AS message_en
      FROM law found
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin.code_list class_code
        ON class_code.list = 'audit_class'
       AND class_code.code = found.class
      LEFT JOIN fupin.code_list severity_code
        ON severity_code.list = 'audit_severity'
       AND severity_code.code = found.severity;

-- Every question and paper with what each row of the catalogue answers; a paper that answers nothing has one row.
CREATE VIEW fupin_report.question_answer WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', question.question_id, document.document_id, answer.kind, answer.provision_id)::varchar(255) AS question_answer_key,
           (SELECT fupin.as_of())::date AS as_of,
           question.question_id::varchar(64) AS question_code,
           question.position::smallint AS question_position,
           question.title_zh::varchar(128) AS question_title,
           question.title_en::varchar(128) AS question_title_en,
           document.document_id::varchar(64) AS document_code,
           document.document_no::varchar(64) AS document_no,
           document.title_zh::varchar(128) AS document_title,
           document_state.code::varchar(16) AS document_state,
           fupin_register.standard_state_label(document_state.code)::varchar(16) AS document_state_label,
           document.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           (answer.answer IS NULL)::boolean AS is_silent,
           fupin_register.yes_no(answer.answer IS NULL)::varchar(4) AS silent_label,
           answer.article::varchar(64) AS article,
           answer.rule_id::varchar(64) AS rule_id,
           rule.title_zh::varchar(128) AS rule_title,
           answer.kind::varchar(16) AS provision_kind,
           kind_code.label_zh::varchar(16) AS provision_kind_label,
           answer.provision_id::varchar(128) AS provision_code,
           fupin_register.shorten(answer.answer)::varchar(255) AS answer
      FROM fupin.question
     CROSS JOIN fupin.document
      LEFT JOIN fupin.question_answer answer
        ON answer.question_id = question.question_id
       AND answer.document_id = document.document_id
      LEFT JOIN fupin.rule ON rule.rule_id = answer.rule_id
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN pg_catalog.upper(document.valid) <= (SELECT fupin.as_of()) THEN 'expired'
                                    WHEN pg_catalog.lower(document.valid) > (SELECT fupin.as_of()) THEN 'before_document'
                                    ELSE 'in_force'
                                END AS code) document_state
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) document.division
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'provision_kind'
       AND kind_code.code = answer.kind
     WHERE document.is_paper;
