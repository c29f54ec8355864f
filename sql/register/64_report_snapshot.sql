-- The report on snapshots: what reports need not work out, and whether they may rely on it (the order of columns is published: append only).

CREATE VIEW fupin_report.snapshot_status WITH (security_barrier) AS
    SELECT (snapshot.place::text || '-' || snapshot.year)::varchar(20) AS snapshot_key,
           (SELECT fupin.as_of())::date AS as_of,
           snapshot.place::text::varchar(12) AS division_code,
           division_name.name::varchar(64) AS division_name,
           snapshot.year::integer AS year,
           snapshot.as_of::date AS kept_as_of,
           snapshot.accept_basis::varchar(16) AS accepted_basis,
           basis_code.label_zh::varchar(32) AS accepted_basis_label,
           (snapshot.state = 'fresh')::boolean AS is_fresh,
           fupin_register.yes_no(snapshot.state = 'fresh')::varchar(4) AS fresh_label,
           snapshot.state::varchar(16) AS snapshot_state,
           state_code.label_zh::varchar(32) AS snapshot_state_label,
           pg_catalog.to_char(snapshot.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')::varchar(19) AS stale_since,
           pg_catalog.to_char(snapshot.taken_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')::varchar(19) AS taken_time,
           (snapshot.taken_by::text COLLATE pg_catalog."default")::varchar(64) AS taken_by,
           snapshot.kept_rows::bigint AS kept_rows,
           snapshot.kept_bytes::bigint AS kept_bytes
      FROM fupin_register.snapshot_state snapshot
      LEFT JOIN fupin.division_name ON division_name.division OPERATOR(fupin.=) snapshot.place
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = snapshot.accept_basis
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'snapshot_state'
       AND state_code.code = snapshot.state
     WHERE EXISTS (SELECT
                     FROM pg_catalog.unnest(fupin_register.my_divisions()) mine (division)
                    WHERE mine.division OPERATOR(fupin.<@) snapshot.place
                       OR mine.division OPERATOR(fupin.@>) snapshot.place);
