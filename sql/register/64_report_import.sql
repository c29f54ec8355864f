-- Reports on what was imported: what became of the rows, why rows were sent back, whom a full source did not have, and
-- whether its totals add up (the order of columns is published: append only).

CREATE VIEW fupin_report.import_result WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', run.batch, run.run)::varchar(96) AS import_key,
           (SELECT fupin.as_of())::date AS as_of,
           run.batch::varchar(64) AS import_batch,
           run.run::integer AS import_run,
           pg_catalog.timezone('Asia/Shanghai', run.imported_at)::date AS imported_date,
           (run.imported_by::text COLLATE pg_catalog."default")::varchar(64) AS imported_by,
           run.kind::varchar(16) AS import_kind,
           kind_code.label_zh::varchar(16) AS import_kind_label,
           run.mode::varchar(16) AS import_mode,
           mode_code.label_zh::varchar(16) AS import_mode_label,
           run.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           run.mapping_id::varchar(64) AS mapping_code,
           mapping.title_zh::varchar(128) AS mapping_title,
           run.source_name::varchar(128) AS source_name,
           run.source_rows::bigint AS rows_of_source,
           run.inserted::bigint AS rows_inserted,
           run.updated::bigint AS rows_updated,
           run.unchanged::bigint AS rows_unchanged,
           run.rejected::bigint AS rows_rejected,
           run.skipped::bigint AS rows_skipped,
           run.absent::bigint AS subjects_absent,
           COALESCE((run.changes -> 'household' ->> 'inserted')::bigint, 0)::bigint AS households_inserted,
           COALESCE((run.changes -> 'person' ->> 'inserted')::bigint, 0)::bigint AS persons_inserted,
           fupin_register.shorten(pg_catalog.array_to_string(run.unread_columns, '、'))::varchar(255) AS unread_headings
      FROM fupin_register.import_run run
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) run.division
      LEFT JOIN fupin.mapping ON mapping.mapping_id = run.mapping_id
      LEFT JOIN fupin.code_list kind_code ON kind_code.list = 'import_kind' AND kind_code.code = run.kind
      LEFT JOIN fupin.code_list mode_code ON mode_code.list = 'import_mode' AND mode_code.code = run.mode;

CREATE VIEW fupin_report.import_reject WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', reason.batch, reason.run, reason.row_no, reason.problem_no)::varchar(128) AS import_reject_key,
           (SELECT fupin.as_of())::date AS as_of,
           reason.batch::varchar(64) AS import_batch,
           reason.run::integer AS import_run,
           reason.row_no::bigint AS source_row,
           reason.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           fupin_register.shorten(pg_catalog.regexp_replace(reason.heading, '[[:space:]]', '', 'g'))::varchar(255) AS source_heading,
           fupin_register.shorten(reason.value)::varchar(255) AS source_cell,
           reason.code::varchar(32) AS import_problem,
           problem_code.label_zh::varchar(64) AS import_problem_label,
           fupin_register.shorten(reason.reason_zh)::varchar(255) AS reject_reason
      FROM fupin_register.import_reason reason
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) reason.division
      LEFT JOIN fupin.code_list problem_code ON problem_code.list = 'import_problem' AND problem_code.code = reason.code;

CREATE VIEW fupin_report.import_absent WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', absent.batch, absent.run, absent.subject, absent.subject_id)::varchar(160) AS import_absent_key,
           (SELECT fupin.as_of())::date AS as_of,
           absent.batch::varchar(64) AS import_batch,
           absent.run::integer AS import_run,
           absent.subject::varchar(16) AS absent_subject,
           subject_code.label_zh::varchar(16) AS absent_subject_label,
           absent.subject_id::varchar(32) AS absent_subject_code,
           absent.household_id::varchar(32) AS household_code,
           absent.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name
      FROM fupin_register.import_absentee absent
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) absent.division
      LEFT JOIN fupin.code_list subject_code ON subject_code.list = 'subject' AND subject_code.code = absent.subject;

CREATE VIEW fupin_report.import_total WITH (security_barrier) AS
    SELECT pg_catalog.md5(pg_catalog.concat_ws('/', total.batch, total.run, total.row_no, total.heading))::varchar(32) AS import_total_key,
           (SELECT fupin.as_of())::date AS as_of,
           total.batch::varchar(64) AS import_batch,
           total.run::integer AS import_run,
           total.row_no::bigint AS source_row,
           total.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           fupin_register.shorten(pg_catalog.regexp_replace(total.heading, '[[:space:]]', '', 'g'))::varchar(255) AS source_heading,
           total.stated::numeric(18,2) AS total_stated,
           total.loaded::numeric(18,2) AS total_loaded,
           total.rejected::numeric(18,2) AS total_rejected,
           (total.stated = total.loaded + total.rejected)::boolean AS is_total_right,
           fupin_register.yes_no(total.stated = total.loaded + total.rejected)::varchar(4) AS total_right_label
      FROM fupin_register.import_sum total
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) total.division;
