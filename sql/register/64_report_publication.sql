-- Reports on what was published and on changes of closed years (the order of columns is published: append only).

CREATE VIEW fupin_report.publication WITH (security_barrier) AS
    SELECT published.publication_id::varchar(32) AS publication_key,
           (SELECT fupin.as_of())::date AS as_of,
           published.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           (published.report::text COLLATE pg_catalog."default")::varchar(64) AS published_report,
           report.label_zh::varchar(64) AS published_report_label,
           published.as_of::date AS published_as_of,
           published.accept_basis::varchar(16) AS accepted_basis,
           basis_code.label_zh::varchar(32) AS accepted_basis_label,
           fupin_register.shorten(published.recipient)::varchar(255) AS recipient,
           fupin_register.shorten(published.document_no)::varchar(255) AS publication_document_no,
           (published.recorded_by::text COLLATE pg_catalog."default")::varchar(64) AS published_by,
           (published.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS published_date,
           published.row_count::bigint AS published_rows,
           published.hash::varchar(64) AS publication_hash,
           (published.problem IS NULL)::boolean AS is_intact,
           fupin_register.yes_no(published.problem IS NULL)::varchar(4) AS intact_label,
           published.problem::varchar(16) AS publication_problem,
           problem_code.label_zh::varchar(32) AS publication_problem_label
      FROM fupin_register.published
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) published.division
      LEFT JOIN fupin_report.data_dictionary report
        ON report.view_name = published.report::text
       AND report.column_name IS NULL
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = published.accept_basis
      LEFT JOIN fupin.code_list problem_code
        ON problem_code.list = 'chain_problem'
       AND problem_code.code = published.problem;

CREATE VIEW fupin_report.published_difference WITH (security_barrier) AS
    SELECT pg_catalog.md5(pg_catalog.concat_ws('|', difference.publication_id, difference.row_key, difference.column_name))::varchar(32) AS published_difference_key,
           (SELECT fupin.as_of())::date AS as_of,
           difference.publication_id::varchar(32) AS publication_code,
           (difference.report::text COLLATE pg_catalog."default")::varchar(64) AS published_report,
           report.label_zh::varchar(64) AS published_report_label,
           difference.as_of::date AS published_as_of,
           (difference.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS published_date,
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
           difference.household_id::varchar(32) AS household_code,
           fupin_register.shorten(difference.row_key)::varchar(255) AS published_row,
           difference.change::varchar(16) AS published_change,
           change_code.label_zh::varchar(16) AS published_change_label,
           difference.column_name::varchar(64) AS published_column,
           report_column.label_zh::varchar(64) AS published_column_label,
           fupin_register.shorten(difference.old_value)::varchar(255) AS value_then,
           fupin_register.shorten(difference.new_value)::varchar(255) AS value_now
      FROM fupin_register.published_change difference
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) difference.division
      LEFT JOIN fupin_report.data_dictionary report
        ON report.view_name = difference.report::text
       AND report.column_name IS NULL
      LEFT JOIN fupin_report.data_dictionary report_column
        ON report_column.view_name = difference.report::text
       AND report_column.column_name = difference.column_name
      LEFT JOIN fupin.code_list change_code
        ON change_code.list = 'published_change'
       AND change_code.code = difference.change
     WHERE difference.change IS NOT NULL;

CREATE VIEW fupin_report.published_difference_total WITH (security_barrier) AS
    SELECT total.publication_id::varchar(32) AS publication_key,
           (SELECT fupin.as_of())::date AS as_of,
           total.division::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           (total.report::text COLLATE pg_catalog."default")::varchar(64) AS published_report,
           report.label_zh::varchar(64) AS published_report_label,
           total.as_of::date AS published_as_of,
           (total.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS published_date,
           total.row_count::bigint AS published_rows,
           (total.row_count + total.added - total.removed)::bigint AS rows_now,
           total.added::bigint AS rows_added,
           total.removed::bigint AS rows_removed,
           total.changed::bigint AS rows_changed,
           total.values_changed::bigint AS values_changed
      FROM (SELECT difference.publication_id,
                   difference.published_division AS division,
                   difference.report,
                   difference.as_of,
                   difference.recorded_at,
                   difference.row_count,
                   pg_catalog.count(*) FILTER (WHERE difference.change = 'added') AS added,
                   pg_catalog.count(*) FILTER (WHERE difference.change = 'removed') AS removed,
                   pg_catalog.count(DISTINCT difference.row_key) FILTER (WHERE difference.change = 'changed') AS changed,
                   pg_catalog.count(difference.column_name) AS values_changed
              FROM fupin_register.published_change difference
             GROUP BY difference.publication_id,
                      difference.published_division,
                      difference.report,
                      difference.as_of,
                      difference.recorded_at,
                      difference.row_count) total
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) total.division
      LEFT JOIN fupin_report.data_dictionary report
        ON report.view_name = total.report::text
       AND report.column_name IS NULL;

CREATE VIEW fupin_report.amendment WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', amendment.change_no, amendment.name)::varchar(128) AS amendment_key,
           (SELECT fupin.as_of())::date AS as_of,
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
           amendment.household_id::varchar(32) AS household_code,
           amendment.person_id::varchar(32) AS amended_person_code,
           amendment.year::integer AS year,
           amendment.table_name::varchar(32) AS amended_table,
           table_code.label_zh::varchar(32) AS amended_table_label,
           amendment.row_no::integer AS amended_row_number,
           amendment.operation::varchar(16) AS amended_operation,
           operation_code.label_zh::varchar(16) AS amended_operation_label,
           fupin_register.shorten(amendment.name)::varchar(255) AS amended_fact,
           fupin_register.shorten(fact.label_zh)::varchar(255) AS amended_fact_label,
           fupin_register.shorten(amendment.old_value)::varchar(255) AS amended_from,
           fupin_register.shorten(amendment.new_value)::varchar(255) AS amended_to,
           fupin_register.shorten(amendment.reason)::varchar(255) AS amendment_reason,
           fupin_register.shorten(amendment.document_no)::varchar(255) AS amendment_document_no,
           (amendment.recorded_by::text COLLATE pg_catalog."default")::varchar(64) AS amended_by,
           (amendment.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS amended_date,
           amendment.closing_id::varchar(32) AS closing_code,
           fupin_register.shorten(amendment.closing_document_no)::varchar(255) AS closing_document_no,
           (amendment.closed_by::text COLLATE pg_catalog."default")::varchar(64) AS year_closed_by,
           (amendment.closed_at AT TIME ZONE 'Asia/Shanghai')::date AS year_closed_date
      FROM fupin_register.amendment
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) amendment.division
      LEFT JOIN fupin.code_list table_code
        ON table_code.list = 'kept_table'
       AND table_code.code = amendment.table_name
      LEFT JOIN fupin.code_list operation_code
        ON operation_code.list = 'row_operation'
       AND operation_code.code = amendment.operation
      LEFT JOIN fupin.fact
        ON fact.subject = CASE amendment.table_name
                              WHEN 'household_year' THEN 'household'
                              WHEN 'person_year' THEN 'person'
                              WHEN 'village_year' THEN 'village'
                              WHEN 'area_year' THEN 'county'
                          END
       AND fact.name = amendment.name;
