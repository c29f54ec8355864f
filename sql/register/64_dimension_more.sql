-- More of what the reports are joined with: the days, the papers, the offices.

-- From 2000, as the years of the register; a day that no notice of holidays covers is neither worked nor off.
CREATE VIEW fupin_report.dim_date WITH (security_barrier) AS
    WITH known AS MATERIALIZED (
        SELECT DISTINCT pg_catalog.date_part('year', holiday.day)::integer AS year
          FROM fupin.holiday
    ), exception AS MATERIALIZED (
        SELECT DISTINCT ON (holiday.day)
               holiday.day,
               holiday.is_workday,
               holiday.name
          FROM fupin.holiday
         ORDER BY holiday.day, holiday.shipped
    ), calendar AS MATERIALIZED (
        SELECT date '2000-01-01' + number.n AS day
          FROM pg_catalog.generate_series(0, date '2099-12-31' - date '2000-01-01') number (n)
    )
    SELECT pg_catalog.to_char(dated.day, 'YYYY-MM-DD')::varchar(10) AS date_key,
           dated.day,
           dated.year AS calendar_year,
           pg_catalog.date_part('quarter', dated.day)::smallint AS calendar_quarter,
           pg_catalog.date_part('month', dated.day)::smallint AS calendar_month,
           pg_catalog.date_part('day', dated.day)::smallint AS month_day,
           pg_catalog.date_part('isoyear', dated.day)::integer AS week_year,
           pg_catalog.date_part('week', dated.day)::smallint AS week_number,
           dated.weekday::varchar(1) AS weekday,
           ('星期' || pg_catalog.substr('一二三四五六日', dated.weekday, 1))::varchar(16) AS weekday_label,
           worked.is_workday,
           fupin_register.yes_no(worked.is_workday)::varchar(4) AS workday_label,
           exception.name::varchar(64) AS holiday
      FROM (SELECT calendar.day,
                   pg_catalog.date_part('year', calendar.day)::integer AS year,
                   pg_catalog.date_part('isodow', calendar.day)::integer AS weekday
              FROM calendar) dated
      LEFT JOIN known ON known.year = dated.year
      LEFT JOIN exception ON exception.day = dated.day
     CROSS JOIN LATERAL (SELECT CASE WHEN known.year IS NOT NULL THEN COALESCE(exception.is_workday, dated.weekday < 6) END AS is_workday) worked;

CREATE VIEW fupin_report.dim_organisation WITH (security_barrier) AS
    SELECT organisation.organisation_id::varchar(64) AS organisation_key,
           organisation.name_zh::varchar(128) AS organisation_label,
           organisation.name_en::varchar(128) AS organisation_label_en,
           organisation.division::text::varchar(12) AS division_code,
           place.name::varchar(64) AS division_name
      FROM fupin.organisation
      LEFT JOIN fupin.division_name place ON place.division OPERATOR(fupin.=) organisation.division;

CREATE VIEW fupin_report.dim_document WITH (security_barrier) AS
    SELECT document.document_id::varchar(64) AS document_code,
           document.document_no::varchar(64) AS document_no,
           document.title_zh::varchar(128) AS document_title,
           document.title_en::varchar(255) AS document_title_en,
           document.issuer::varchar(64) AS issuer_code,
           issuer.name_zh::varchar(128) AS issuer_name,
           document.division::text::varchar(12) AS division_code,
           place.name::varchar(64) AS division_name,
           document.issued AS document_issued_date,
           pg_catalog.lower(document.valid) AS valid_from_date,
           pg_catalog.upper(document.valid) - 1 AS valid_until_date,
           document.is_paper,
           fupin_register.yes_no(document.is_paper)::varchar(4) AS paper_label
      FROM fupin.document
      LEFT JOIN fupin.organisation issuer ON issuer.organisation_id = document.issuer
      LEFT JOIN fupin.division_name place ON place.division OPERATOR(fupin.=) document.division;
