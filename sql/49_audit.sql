-- Part 49: what is wrong with the catalogue, or differs within it, on a day.
--
-- Every finding has a witness, a place and a day where it shows, and cites what it is about and what that collides with.
-- Nothing is looked up row by row: the rows in force are put into the winning order of part 40 once, and each class of
-- findings is a join.

CREATE FUNCTION fupin.audit_catalogue(on_day date DEFAULT fupin.as_of())
    RETURNS TABLE (class text, severity text, division fupin.division, witness_day date, object text,
                   rule_id text, citation text, other_object text, other_rule_id text, other_citation text,
                   message_zh text, message_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH in_force AS MATERIALIZED (
        SELECT d.* FROM fupin.document d WHERE d.valid @> audit_catalogue.on_day AND d.is_paper
    ), provision AS MATERIALIZED (
        SELECT p.*, coalesce(d.document_no, p.document_no) AS paper_no, d.document_no || ' ' || r.article AS citation,
               coalesce(d.issued, pg_catalog.lower(d.valid), pg_catalog.lower(p.valid)) AS issued
          FROM fupin.provision p
               LEFT JOIN fupin.document d ON d.document_id = p.document_id
               LEFT JOIN fupin.rule r ON r.rule_id = p.rule_id
    ), used AS MATERIALIZED (
        SELECT p.*, u.subject, u.fact, u.fact_kind
          FROM provision p
               JOIN fupin.fact_use u ON u.kind = p.kind AND u.provision_id = p.provision_id
    ), candidate AS (
        -- what wins or loses as a whole
        SELECT p.kind, p.owner_id, p.key, p.paper_no, p.division, p.shipped, p.disabled, p.issued, p.is_open,
               pg_catalog.min(p.rule_id COLLATE "C") AS rule_id,
               (pg_catalog.array_agg(p.citation ORDER BY p.rule_id COLLATE "C"))[1] AS citation,
               pg_catalog.string_agg(p.name || ' ' || p.says, '; ' ORDER BY p.name COLLATE "C") AS says
          FROM provision p
         WHERE p.valid @> audit_catalogue.on_day
         GROUP BY p.kind, p.owner_id, p.key, p.paper_no, p.division, p.shipped, p.disabled, p.issued, p.is_open
        UNION ALL
        SELECT 'criterion', s.standard_id, pg_catalog.concat_ws('.', s.subject, s.purpose, s.topic), d.document_no, s.division,
               s.shipped, s.disabled, coalesce(d.issued, pg_catalog.lower(d.valid)), true, NULL, d.document_no, NULL
          FROM fupin.standard s JOIN fupin.document d ON d.document_id = s.document_id
         WHERE s.valid @> audit_catalogue.on_day
           AND NOT EXISTS (SELECT FROM fupin.criterion c WHERE c.standard_id = s.standard_id)
        UNION ALL
        SELECT 'parameter', n.parameter_id, n.key, coalesce(d.document_no, n.document_no), n.division, n.shipped, n.disabled,
               coalesce(d.issued, pg_catalog.lower(d.valid), pg_catalog.lower(n.valid)), false, NULL,
               CASE WHEN pg_catalog.starts_with(n.source, coalesce(d.document_no, n.document_no, '')) THEN n.source
                    ELSE coalesce(d.document_no, n.document_no) || ' ' || n.source END,
               pg_catalog.format('$%s = %s %s', n.key, pg_catalog.trim_scale(n.value), n.unit)
          FROM fupin.parameter n LEFT JOIN fupin.document d ON d.document_id = n.document_id
         WHERE n.valid @> audit_catalogue.on_day
           AND (n.disabled OR fupin.basis_rank(n.status) <= fupin.basis_rank(fupin.accept_basis()))
    ), ruling AS MATERIALIZED (
        SELECT c.*,
               pg_catalog.row_number() OVER (PARTITION BY c.kind, c.key
                   ORDER BY fupin.level(c.division) DESC, c.shipped, c.issued DESC, c.owner_id COLLATE "C") AS place_in_order,
               pg_catalog.row_number() OVER (PARTITION BY c.kind, c.key, c.division
                   ORDER BY c.shipped, c.issued DESC, c.owner_id COLLATE "C") AS place_at_home
          FROM candidate c
    ), demanded AS (
        -- where a paper in force has, somewhere or at some time, a standard of the kind
        SELECT DISTINCT ON (place.division, asked.key)
               place.division, asked.key, s.standard_id, d.document_no
          FROM in_force d
               JOIN fupin.standard s ON s.document_id = d.document_id
               CROSS JOIN LATERAL (SELECT pg_catalog.concat_ws('.', s.subject, s.purpose, s.topic) AS key) asked
               CROSS JOIN LATERAL (VALUES (s.division), (d.division)) place (division)
         WHERE fupin.contains(d.division, place.division)
         ORDER BY place.division, asked.key, s.disabled, s.standard_id COLLATE "C"
    ), governed AS (
        SELECT DISTINCT ON (x.division, x.key)
               x.division, x.key, x.standard_id, x.document_no, w.owner_id, w.paper_no, w.disabled, w.says
          FROM demanded x
               LEFT JOIN ruling w ON w.kind = 'criterion' AND w.key = x.key AND fupin.contains(w.division, x.division)
         ORDER BY x.division, x.key, w.place_in_order
    ), gap AS (
        SELECT g.division, g.key, g.owner_id, g.paper_no, g.disabled,
               coalesce(behind.owner_id, g.standard_id) AS standard_id, coalesce(behind.document_no, g.document_no) AS document_no
          FROM governed g
               LEFT JOIN LATERAL (SELECT b.owner_id, b.paper_no AS document_no FROM ruling b
                                   WHERE b.kind = 'criterion' AND b.key = g.key AND fupin.contains(b.division, g.division)
                                     AND NOT b.disabled AND b.says IS NOT NULL
                                   ORDER BY b.place_in_order LIMIT 1) behind ON true
         WHERE g.owner_id IS NULL OR g.disabled OR g.says IS NULL
    ), read AS (
        SELECT o.division, o.paper_no, pg_catalog.substr(u.fact, 2) AS key, pg_catalog.count(*) AS readers,
               pg_catalog.min(u.rule_id COLLATE "C") AS rule_id,
               (pg_catalog.array_agg(u.citation ORDER BY u.rule_id COLLATE "C"))[1] AS citation
          FROM ruling o
               JOIN used u ON u.kind = o.kind AND u.owner_id = o.owner_id
         WHERE o.place_at_home = 1 AND NOT o.disabled AND u.fact_kind = 'parameter'
           -- where its absence is what is demanded, nothing is missing
           AND pg_catalog.strpos(pg_catalog.replace(u.says, '"', ''), u.fact || ' is not known') = 0
           -- a check of the register's data that lacks its parameter finds nothing, and no paper is the worse for it
           AND NOT EXISTS (SELECT FROM fupin.document d WHERE d.document_id = u.document_id AND NOT d.is_paper)
         GROUP BY o.division, o.paper_no, u.fact
    ), known AS MATERIALIZED (
        SELECT home.division, g.key
          FROM (SELECT DISTINCT r.division FROM read r) home
               CROSS JOIN LATERAL fupin.governing_parameters(home.division, audit_catalogue.on_day) g
    ), missing AS (
        SELECT r.*, earlier.parameter_id AS earlier_id, earlier.valid AS earlier_valid, earlier.source AS earlier_source,
               weaker.parameter_id AS weaker_id, weaker.status AS weaker_status, weaker.source AS weaker_source
          FROM read r
               LEFT JOIN LATERAL (SELECT n.parameter_id, n.valid, n.source FROM fupin.parameter n
                                   WHERE n.key = r.key AND fupin.contains(n.division, r.division) AND NOT n.disabled
                                     AND pg_catalog.upper(n.valid) <= audit_catalogue.on_day
                                     AND fupin.basis_rank(n.status) <= fupin.basis_rank(fupin.accept_basis())
                                   ORDER BY pg_catalog.upper(n.valid) DESC, fupin.level(n.division) DESC, n.parameter_id COLLATE "C"
                                   LIMIT 1) earlier ON true
               LEFT JOIN LATERAL (SELECT n.parameter_id, n.status, n.source FROM fupin.parameter n
                                   WHERE n.key = r.key AND fupin.contains(n.division, r.division) AND NOT n.disabled
                                     AND n.valid @> audit_catalogue.on_day
                                   ORDER BY fupin.level(n.division) DESC, n.parameter_id COLLATE "C"
                                   LIMIT 1) weaker ON true
         WHERE NOT EXISTS (SELECT FROM known k WHERE k.key = r.key AND k.division OPERATOR(fupin.=) r.division)
    ), answering (computed_by, kinds) AS (
        -- the reports that answer from rows, and the rows that they answer from
        VALUES ('fupin_report.deadline_status', ARRAY['deadline']), ('fupin_report.fund_deadline', ARRAY['deadline']),
               ('fupin_report.duty_status', ARRAY['duty']), ('fupin_report.assignment_gap', ARRAY['duty']),
               ('fupin_report.visit_coverage', ARRAY['duty']), ('fupin_report.coverage', ARRAY['criterion']),
               ('fupin_report.rule_check', ARRAY['criterion']), ('fupin_report.household_exit', ARRAY['criterion']),
               ('fupin_report.village_exit', ARRAY['criterion']), ('fupin_report.county_exit', ARRAY['criterion']),
               ('fupin_report.loan_breach', ARRAY['criterion']), ('fupin_report.asset_project_check', ARRAY['criterion']),
               ('fupin_report.project_breach', ARRAY['criterion']), ('fupin_report.fund_breach', ARRAY['criterion']),
               ('fupin_report.grading_cap', ARRAY['criterion']), ('fupin_report.entitlement_status', ARRAY['entitlement']),
               ('fupin_report.fund_allocation_gap', ARRAY['entitlement', 'criterion']),
               ('fupin_report.loan_coverage', ARRAY['criterion', 'fund_schedule']),
               ('fupin_report.notice_gap', ARRAY['criterion', 'duty']),
               ('fupin_report.housing_status', ARRAY['criterion', 'deadline'])
    ), carried AS (
        SELECT r.document_id, r.article, pg_catalog.array_agg(DISTINCT p.kind) AS kinds
          FROM provision p JOIN fupin.rule r ON r.rule_id = p.rule_id
         GROUP BY r.document_id, r.article
    ), unanswered AS (
        SELECT r.rule_id, r.article, d.division, d.valid, d.document_no, r.computed_by,
               CASE WHEN coalesce(r.computed_by, r.reason, '') = '' THEN 'nothing'
                    WHEN named.is_there THEN 'rows' ELSE 'object' END AS lacks
          FROM fupin.rule r
               JOIN fupin.document d ON d.document_id = r.document_id
               LEFT JOIN answering a ON a.computed_by = r.computed_by
               LEFT JOIN carried c ON c.document_id = r.document_id AND c.article = r.article
               CROSS JOIN LATERAL (
                   SELECT r.computed_by IS NULL
                          OR EXISTS (SELECT FROM pg_catalog.pg_class o JOIN pg_catalog.pg_namespace n ON n.oid = o.relnamespace
                                      WHERE n.nspname = pg_catalog.split_part(r.computed_by, '.', 1)
                                        AND o.relname = pg_catalog.split_part(r.computed_by, '.', 2))
                          OR EXISTS (SELECT FROM pg_catalog.pg_proc o JOIN pg_catalog.pg_namespace n ON n.oid = o.pronamespace
                                      WHERE n.nspname = pg_catalog.split_part(r.computed_by, '.', 1)
                                        AND o.proname = pg_catalog.split_part(r.computed_by, '.', 2))
                          -- without a register its reports cannot be missed
                          OR pg_catalog.split_part(r.computed_by, '.', 1) IN ('fupin_register', 'fupin_report')
                             AND pg_catalog.to_regnamespace('fupin_report') IS NULL AS is_there) named
         WHERE coalesce(r.computed_by, r.reason, '') = ''
            OR NOT named.is_there
            -- a rule without a strength only states a figure; others of its article may carry it
            OR a.kinds IS NOT NULL AND r.strength IS NOT NULL AND NOT coalesce(c.kinds && a.kinds, false)
    ), fact_view AS MATERIALIZED (
        -- read from the catalogs, not by to_regclass(), which who may not look into the register is refused
        SELECT pg_catalog.regexp_replace(v.relname, '(_money)?_fact$', '') AS subject,
               -- money has a view of its own beside that of the place or household
               v.relname ~ '_money_fact$' AS is_of_money, a.attname::text AS column_name, t.typname = 'jsonb' AS has_keys, t.typcategory
          FROM pg_catalog.pg_namespace n
               JOIN pg_catalog.pg_class v ON v.relnamespace = n.oid
               JOIN pg_catalog.pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0 AND NOT a.attisdropped
               JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
         WHERE n.nspname = 'fupin_register' AND v.relname ~ '_fact$'
    ), answer AS MATERIALIZED (
        SELECT a.*, d.division
          FROM fupin.document_answer a
               JOIN in_force d ON d.document_id = a.document_id
         WHERE a.answers IS NOT NULL
    ), task_reading AS (
        SELECT u.task_id,
               pg_catalog.string_agg(o.name_zh || CASE u.role WHEN 'lead' THEN '（牵头）' ELSE '' END, '、' ORDER BY u.role, u.position)
                   FILTER (WHERE u.source = 'text') AS text_zh,
               pg_catalog.string_agg(o.name_zh || CASE u.role WHEN 'lead' THEN '（牵头）' ELSE '' END, '、' ORDER BY u.role, u.position)
                   FILTER (WHERE u.source = 'table') AS table_zh,
               pg_catalog.string_agg(o.name_en || CASE u.role WHEN 'lead' THEN ' (leads)' ELSE '' END, ', ' ORDER BY u.role, u.position)
                   FILTER (WHERE u.source = 'text') AS text_en,
               pg_catalog.string_agg(o.name_en || CASE u.role WHEN 'lead' THEN ' (leads)' ELSE '' END, ', ' ORDER BY u.role, u.position)
                   FILTER (WHERE u.source = 'table') AS table_en
          FROM (SELECT t.*, pg_catalog.count(*) OVER (PARTITION BY t.task_id, t.role, t.organisation_id) AS readings
                  FROM fupin.task_unit t) u
               JOIN fupin.organisation o ON o.organisation_id = u.organisation_id
         WHERE u.readings = 1
         GROUP BY u.task_id
    ), finding AS (
        SELECT 'gap' AS class, g.division, audit_catalogue.on_day AS witness_day, 'standard ' || g.standard_id AS object,
               cited.rule_id, coalesce(cited.citation, g.document_no) AS citation,
               'standard ' || g.owner_id AS other_object, NULL::text AS other_rule_id, g.paper_no AS other_citation,
               CASE WHEN g.owner_id IS NULL THEN '此地此日没有适用的标准：' WHEN g.disabled THEN '适用的标准已停用：' ELSE '适用的标准没有指标：' END
                   || g.key AS message_zh,
               CASE WHEN g.owner_id IS NULL THEN 'no standard governs here on this day: '
                    WHEN g.disabled THEN 'the governing standard is disabled: '
                    ELSE 'the governing standard has no criteria: ' END || g.key AS message_en
          FROM gap g
               LEFT JOIN LATERAL (SELECT p.rule_id, p.citation FROM provision p
                                   WHERE p.kind = 'criterion' AND p.owner_id = g.standard_id
                                   ORDER BY p.rule_id COLLATE "C" LIMIT 1) cited ON true
        UNION ALL
        SELECT 'contradiction', a.division, audit_catalogue.on_day, what.name || ' ' || a.owner_id, a.rule_id, coalesce(a.citation, a.paper_no),
               what.name || ' ' || b.owner_id, b.rule_id, coalesce(b.citation, b.paper_no),
               pg_catalog.format('两份文件不同，以前者为准：前者 %s；后者 %s', a.says, b.says),
               pg_catalog.format('two papers differ, the first wins: %s; the other: %s', a.says, b.says)
          FROM ruling a
               JOIN ruling b ON b.kind = a.kind AND b.key = a.key AND a.place_in_order < b.place_in_order
               CROSS JOIN LATERAL (SELECT CASE a.kind WHEN 'criterion' THEN 'standard' ELSE a.kind END) what (name)
         WHERE a.paper_no <> b.paper_no AND a.says <> b.says AND NOT (a.disabled OR b.disabled OR a.is_open OR b.is_open)
           AND fupin.contains(b.division, a.division)
        UNION ALL
        SELECT 'difference', a.division, audit_catalogue.on_day, 'question ' || a.question_id, a.rule_ids[1], a.citation,
               NULL, b.rule_ids[1], b.citation,
               pg_catalog.format('%s：前者 %s；后者 %s', a.title_zh, pg_catalog.array_to_string(a.answers, ' | '), pg_catalog.array_to_string(b.answers, ' | ')),
               pg_catalog.format('%s The first: %s; the other: %s', a.title_en, pg_catalog.array_to_string(a.answers, ' | '), pg_catalog.array_to_string(b.answers, ' | '))
          FROM answer a
               JOIN answer b ON b.question_id = a.question_id AND b.document_id COLLATE "C" > a.document_id COLLATE "C"
         WHERE a.answers <> b.answers
        UNION ALL
        SELECT 'reading', d.division, audit_catalogue.on_day, 'reading ' || g.reading_id, r.rule_id, d.document_no || ' ' || r.article,
               NULL, o.rule_id, d.document_no || ' ' || o.article,
               g.said_zh || '读法：' || g.chosen_zh, g.said_en || '; read: ' || g.chosen_en
          FROM fupin.reading g
               JOIN fupin.rule r ON r.rule_id = g.rule_id
               JOIN in_force d ON d.document_id = r.document_id
               LEFT JOIN fupin.rule o ON o.rule_id = g.other_rule_id
        UNION ALL
        SELECT 'reading', d.division, audit_catalogue.on_day, 'task ' || t.task_id, r.rule_id, d.document_no || ' ' || t.text_article,
               NULL, NULL, d.document_no || ' 速览表' || t.article,
               pg_catalog.format('正文与速览表的单位不同，以正文为准。仅正文：%s；仅速览表：%s', coalesce(u.text_zh, '无'), coalesce(u.table_zh, '无')),
               pg_catalog.format('text and table name different units, the text prevails; only the text: %s; only the table: %s',
                                 coalesce(u.text_en, 'none'), coalesce(u.table_en, 'none'))
          FROM task_reading u
               JOIN fupin.task t ON t.task_id = u.task_id
               JOIN in_force d ON d.document_id = t.document_id
               CROSS JOIN LATERAL pg_catalog.regexp_match(t.text_article, '^(.*\))(\d+)$') item (part)
               -- the rule that hands out the units of the items around it
               LEFT JOIN fupin.rule r
                 ON r.document_id = t.document_id AND r.kind = 'responsibility'
                AND item.part[2]::integer BETWEEN (pg_catalog.regexp_match(r.article, '^(.*\))(\d+)(?:-(\d+))?$'))[2]::integer
                                              AND coalesce((pg_catalog.regexp_match(r.article, '^(.*\))(\d+)(?:-(\d+))?$'))[3],
                                                           (pg_catalog.regexp_match(r.article, '^(.*\))(\d+)(?:-(\d+))?$'))[2])::integer
                AND item.part[1] = (pg_catalog.regexp_match(r.article, '^(.*\))(\d+)(?:-(\d+))?$'))[1]
        UNION ALL
        SELECT CASE WHEN m.earlier_id IS NULL THEN 'missing_parameter' ELSE 'stale_parameter' END, m.division, audit_catalogue.on_day,
               'parameter ' || m.key, m.rule_id, coalesce(m.citation, m.paper_no),
               'parameter ' || coalesce(m.earlier_id, m.weaker_id), NULL, CASE WHEN m.earlier_id IS NULL THEN m.weaker_source ELSE m.earlier_source END,
               pg_catalog.format('%s（$%s）此日无可用的值，%s处用到', k.label_zh, m.key, m.readers)
                   || CASE WHEN m.earlier_id IS NOT NULL THEN '；上一个值到' || (pg_catalog.upper(m.earlier_valid) - 1) || '为止'
                           WHEN m.weaker_id IS NOT NULL THEN '；有依据较弱的值（' || s.label_zh || '）' ELSE '' END,
               pg_catalog.format('no acceptable value of %s ($%s) on this day, %s rows read it', k.label_en, m.key, m.readers)
                   || CASE WHEN m.earlier_id IS NOT NULL THEN '; the last one ends with ' || (pg_catalog.upper(m.earlier_valid) - 1)
                           WHEN m.weaker_id IS NOT NULL THEN '; there is one of weaker evidence (' || s.label_en || ')' ELSE '' END
          FROM missing m
               JOIN fupin.parameter_key k ON k.key = m.key
               LEFT JOIN fupin.code_list s ON s.list = 'basis' AND s.code = m.weaker_status
        UNION ALL
        SELECT 'expired_document', d.division, pg_catalog.upper(d.valid), 'document ' || d.document_id, NULL, d.document_no, NULL, NULL, NULL,
               '文件到' || (pg_catalog.upper(d.valid) - 1) || '为止，此后没有文件接替',
               'it ends with ' || (pg_catalog.upper(d.valid) - 1) || ' and no paper governs its place after it'
          FROM fupin.document d
         WHERE pg_catalog.upper(d.valid) <= audit_catalogue.on_day
           AND NOT EXISTS (SELECT FROM in_force f WHERE fupin.contains(f.division, d.division))
        UNION ALL
        SELECT 'unknown_fact', u.division, CASE WHEN u.valid @> audit_catalogue.on_day THEN audit_catalogue.on_day ELSE pg_catalog.lower(u.valid) END,
               u.kind || ' ' || u.provision_id, u.rule_id, coalesce(u.citation, u.paper_no),
               'fact ' || u.fact, NULL, CASE u.fact_kind WHEN 'parameter' THEN 'fupin.parameter_key' ELSE 'fupin.fact' END,
               pg_catalog.format('%s 不在词典中（%s）', u.fact, u.subject), pg_catalog.format('%s of a %s is in no dictionary', u.fact, u.subject)
          FROM used u
         WHERE NOT u.disabled
           AND CASE u.fact_kind
                   WHEN 'parameter' THEN NOT EXISTS (SELECT FROM fupin.parameter_key k WHERE '$' || k.key = u.fact)
                   ELSE NOT EXISTS (SELECT FROM fupin.fact f WHERE f.subject = u.subject AND f.name = u.fact)
               END
        UNION ALL
        SELECT 'unused_fact', NULL, audit_catalogue.on_day, 'fact ' || f.subject || '.' || f.name, NULL, 'fupin.fact', NULL, NULL, NULL,
               f.label_zh || '：没有任何条件、算式或报表读取', f.label_en || ': no condition, formula or report reads it'
          FROM fupin.fact f
         WHERE f.read_by IS NULL
           -- a shipped column without a dot is a column of the fact view, which everybody may read
           AND (NOT f.shipped OR pg_catalog.strpos(f.name, '.') > 0)
           AND NOT EXISTS (SELECT FROM used u WHERE u.subject = f.subject AND u.fact = f.name)
           AND NOT EXISTS (SELECT FROM fupin.standard s WHERE s.subject = f.subject AND s.place_fact = f.name)
           AND NOT EXISTS (SELECT FROM fupin.entitlement e WHERE e.subject = f.subject AND e.place_fact = f.name)
           AND f.name <> 'division'
        UNION ALL
        SELECT 'unused_fact', NULL, audit_catalogue.on_day, 'parameter ' || k.key, NULL, 'fupin.parameter_key', NULL, NULL, NULL,
               k.label_zh || '：没有值，也没有任何条件或算式读取', k.label_en || ': it has no value, and no condition or formula reads it'
          FROM fupin.parameter_key k
         WHERE k.read_by IS NULL
           AND NOT EXISTS (SELECT FROM used u WHERE u.fact = '$' || k.key)
           AND NOT EXISTS (SELECT FROM fupin.parameter n WHERE n.key = k.key)
           AND NOT EXISTS (SELECT FROM fupin.fact f WHERE f.parameter_key = k.key)
           AND NOT EXISTS (SELECT FROM fupin.standard s WHERE s.reference_key = k.key)
        UNION ALL
        SELECT 'rule_without_answer', n.division, CASE WHEN n.valid @> audit_catalogue.on_day THEN audit_catalogue.on_day ELSE pg_catalog.lower(n.valid) END,
               'rule ' || n.rule_id, n.rule_id, n.document_no || ' ' || n.article,
               n.computed_by, NULL, NULL,
               CASE n.lacks WHEN 'nothing' THEN '既无解答也无理由' WHEN 'object' THEN '所指的视图或函数不存在：' || n.computed_by
                            ELSE '没有条款行可供解答：' || n.computed_by END,
               CASE n.lacks WHEN 'nothing' THEN 'it has neither an answer nor a reason' WHEN 'object' THEN 'what should answer it does not exist: ' || n.computed_by
                            ELSE 'no row expresses it for what should answer it: ' || n.computed_by END
          FROM unanswered n
        UNION ALL
        SELECT 'criteria_misfit', u.division, CASE WHEN u.valid @> audit_catalogue.on_day THEN audit_catalogue.on_day ELSE pg_catalog.lower(u.valid) END,
               u.kind || ' ' || u.provision_id, u.rule_id, coalesce(u.citation, u.paper_no),
               'fupin_register.' || u.subject || '_fact', NULL, 'fupin_register.' || u.subject || '_fact.' || named.column_name,
               pg_catalog.format('事实视图没有该列或类型不同：%s', named.column_name),
               pg_catalog.format('the fact view has no such column, or of another type: %s', named.column_name)
          FROM used u
               JOIN fupin.fact f ON f.subject = u.subject AND f.name = u.fact
               JOIN pg_catalog.pg_type t ON t.oid = f.type::oid
               CROSS JOIN LATERAL (SELECT pg_catalog.split_part(u.fact, '.', 1) AS column_name) named
         WHERE u.kind = 'criterion' AND u.fact_kind <> 'parameter' AND NOT u.disabled
           AND EXISTS (SELECT FROM fact_view v WHERE v.subject = u.subject AND NOT v.is_of_money)
           AND NOT EXISTS (SELECT FROM fact_view v
                            WHERE v.subject = u.subject AND v.column_name = named.column_name
                              AND (NOT v.is_of_money OR pg_catalog.strpos(u.key, '.exit.') = 0)
                              AND CASE u.fact_kind WHEN 'key' THEN v.has_keys ELSE v.typcategory = t.typcategory END)
    )
    SELECT f.class, grave.code, f.division, f.witness_day, f.object, f.rule_id, f.citation, f.other_object, f.other_rule_id, f.other_citation,
           f.message_zh, f.message_en
      FROM finding f
           JOIN fupin.code_list c ON c.list = 'audit_class' AND c.code = f.class
           CROSS JOIN LATERAL (SELECT CASE WHEN f.class IN ('gap', 'unknown_fact', 'rule_without_answer', 'criteria_misfit') THEN 'error'
                                           WHEN f.class IN ('difference', 'reading', 'unused_fact') THEN 'note'
                                           ELSE 'warning' END AS code) grave
     ORDER BY c.position, f.division, f.object COLLATE "C", f.other_object COLLATE "C", f.rule_id COLLATE "C", f.other_rule_id COLLATE "C";
END;
COMMENT ON FUNCTION fupin.audit_catalogue(date) IS
    'what is wrong with the catalogue or differs within it on a day (fupin.as_of() unless given): gap, contradiction (of two papers in force at one place; the first wins), difference (of two papers'' answers to a question), reading (a paper says something twice), missing_parameter, stale_parameter, expired_document, unknown_fact, unused_fact, rule_without_answer, criteria_misfit (only where there is a register); severity error, warning or note; division and witness_day are a place and day where it shows (division NULL: everywhere); object and other_object are rows of the catalogue, the citations their papers and articles; it needs no register';

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('audit_class', 'gap', 1, '无标准', 'no standard governs', true),
    ('audit_class', 'contradiction', 2, '文件冲突', 'papers in force contradict each other', true),
    ('audit_class', 'missing_parameter', 3, '缺参数', 'a parameter is missing', true),
    ('audit_class', 'stale_parameter', 4, '参数过期', 'a parameter is out of date', true),
    ('audit_class', 'expired_document', 5, '文件到期', 'a paper has expired', true),
    ('audit_class', 'unknown_fact', 6, '未知事实', 'an unknown fact is named', true),
    ('audit_class', 'unused_fact', 7, '闲置事实', 'nothing reads a fact', true),
    ('audit_class', 'rule_without_answer', 8, '规则无解答', 'nothing answers a rule', true),
    ('audit_class', 'criteria_misfit', 9, '指标与视图不符', 'criteria do not fit the fact view', true),
    ('audit_class', 'difference', 10, '规定不同', 'papers answer a question differently', true),
    ('audit_class', 'reading', 11, '一文两说', 'a paper says something twice', true),
    ('audit_class', 'stale_compilation', 12, '编译过时', 'reports have an older standard written into them', true),
    ('audit_severity', 'error', 1, '错误', 'error', true),
    ('audit_severity', 'warning', 2, '警告', 'warning', true),
    ('audit_severity', 'note', 3, '说明', 'note', true);
