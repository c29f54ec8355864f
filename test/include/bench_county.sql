-- How long does a county take?  A part of `make bench`, in a cluster of its own with the server's defaults but for JIT: an export of
-- BENCH_COUNTY households (default 10,000) with 3.5 persons each, in the shape of the national register's tables, is imported
-- twice, checked twice, and every report read three times: from the register, by a reader of one town (of 17), and with its answers kept by
-- snapshot().  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
CREATE EXTENSION fupin CASCADE;
CALL fupin.create_register();
ALTER DATABASE :database SET fupin.as_of = '2018-12-31';
ALTER DATABASE :database SET fupin.accept_basis = 'unverified';
\connect :database
SET client_min_messages = warning;
\echo
\echo 'a county: making an export of' :households 'households ...'

-- Of a hundred households a few have a doubtful number, date, code or amount; of a thousand one has an id that a spreadsheet ruined.
CREATE TABLE county_export AS
    WITH person AS (
        SELECT household,
               member,
               household * 4 + member AS number,
               -- the head, the spouse, a child and a parent; every other household has no parent
               date '2018-12-31' - CASE member WHEN 0 THEN 14600 WHEN 1 THEN 14200 WHEN 2 THEN 4000 ELSE 25000 END - household % 1800 AS born
          FROM generate_series(1, :households) household,
               generate_series(0, 2 + household % 2) member
    ), numbered AS (
        SELECT person.*,
               '990000' || to_char(born, 'YYYYMMDD') || to_char(number % 1000, 'FM000') AS body
          FROM person
    )
    SELECT row_number() OVER () AS row_no,
           '441223' || to_char(100 + household % 17, 'FM000') || to_char(201 + household % 300 / 17, 'FM000') AS "AAR008",
           '样例村' || household % 300 AS "AAR009",
           'H' || to_char(household, 'FM0000000') AS "AAC001",
           'P' || to_char(number, 'FM0000000') AS "AAB001",
           '2018' AS "AAR040",
           '样例户主' AS "AAC029",
           to_char(1 + household % 11, 'FM00') AS "AAC007",
           (ARRAY['0', '1', '1', '3'])[1 + household % 4] AS "AAR010",
           (ARRAY['A级', 'B级', 'B级', 'C级', 'D级'])[1 + household % 5] AS "AAC322",
           (ARRAY['是', '1', '√', '否'])[1 + household % 4] AS "AAC312",
           CASE household % 3 WHEN 0 THEN '0.9万' WHEN 1 THEN to_char(4000 + household % 6000, 'FM9,999.00') ELSE (3000 + household % 9000)::text END AS "AAC082",
           (3 + household % 2)::text AS "AAC017",
           (household % 20000)::text AS "AAC071",
           (household % 3000)::text AS "AAC074",
           (household % 30000)::text || '元' AS "AAC073",
           '—' AS "AAC072",
           (household % 2000)::text AS "AAC085",
           '样例' || number AS "AAB002",
           CASE
               WHEN household % 1000 = 0 AND member = 0 THEN '9.90000E+17'
               WHEN household % 100 = 1 AND member = 1 THEN body || 'A'
               ELSE body || substr('10X98765432', (SELECT 1 + sum(substr(body, place::integer, 1)::integer * weight) % 11
                                                       FROM unnest(ARRAY[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) WITH ORDINALITY weights (weight, place))::integer, 1)
           END AS "AAB004",
           (ARRAY['01', '02', '03', '11'])[member + 1] AS "AAB006",
           CASE household % 3 WHEN 0 THEN to_char(born, 'YYYY"年"FMMM"月"FMDD"日"') WHEN 1 THEN to_char(born, 'YYYY/FMMM/FMDD') ELSE to_char(born, 'YYYYMMDD') END AS "AAB005",
           (2 - number % 2)::text AS "AAB003",
           (ARRAY['01', '02', '04', '03'])[member + 1] AS "AAB010",
           (ARRAY['01', '01', '03', '01'])[member + 1] AS "AAB009",
           CASE WHEN number % 50 <> 7 THEN '1' ELSE '0' END AS "AAB013",
           CASE WHEN household % 4 = 0 THEN '是' ELSE '否' END AS "AAB030"
      FROM numbered;
CREATE TEMPORARY TABLE bench_step (number serial, step text, seconds numeric);
CREATE PROCEDURE pg_temp.timed(step text, statement text) LANGUAGE plpgsql AS $$
DECLARE
    started timestamptz := clock_timestamp();
BEGIN
    EXECUTE statement;
    INSERT INTO bench_step (step, seconds) VALUES (timed.step, extract(epoch FROM clock_timestamp() - started));
END
$$;
CALL pg_temp.timed('import', $$CALL fupin_register.import('county_export', 'national.person', 'bench-1')$$);
SELECT rows_of_source, rows_inserted, rows_updated, rows_unchanged, rows_rejected, households_inserted, persons_inserted FROM fupin_report.import_result;
ANALYZE;
CALL pg_temp.timed('the same import again', $$CALL fupin_register.import('county_export', 'national.person', 'bench-2')$$);
CALL pg_temp.timed('run_checks, first run', $$CALL fupin_register.run_checks('2018-12-31')$$);
CALL pg_temp.timed('run_checks, the next day', $$CALL fupin_register.run_checks('2019-01-01')$$);
\i test/include/bench_read.sql
\set way 'from the register'
:every_report
CREATE ROLE fupin_bench_town;
CALL fupin_register.grant_reader('fupin_bench_town', '441223100');
GRANT INSERT ON bench_report TO fupin_bench_town;
SET ROLE fupin_bench_town;
\set way 'of one town'
:every_report
RESET ROLE;
SET statement_timeout = 0;
-- (a procedure that must be alone in its transaction)
SELECT clock_timestamp() AS started \gset
CALL fupin_register.snapshot(2018);
INSERT INTO bench_step (step, seconds) SELECT 'snapshot', extract(epoch FROM clock_timestamp() - :'started');
SET statement_timeout = '5min';
\set way 'with a snapshot'
:every_report
RESET statement_timeout;
\echo
\echo 'a county of' :households 'households, seconds'
\echo
SELECT step, round(seconds, 2) AS seconds FROM bench_step ORDER BY number;
\echo 'its ten slowest reports, from the register, by the reader of one town, and with a snapshot: rows, seconds to the first and to the last (300 = broken off)'
\echo
SELECT report, whole.rows, round(whole.first_row, 2) AS first_row, round(whole.seconds, 2) AS seconds,
       town.rows AS rows_of_town, round(town.seconds, 2) AS of_town,
       round(kept.first_row, 2) AS kept_first_row, round(kept.seconds, 2) AS with_snapshot
  FROM bench_report whole
  JOIN bench_report town USING (report)
  JOIN bench_report kept USING (report)
 WHERE whole.way = 'from the register'
   AND town.way = 'of one town'
   AND kept.way = 'with a snapshot'
 ORDER BY whole.seconds DESC
 LIMIT 10;
\echo 'how many reports take how long'
\echo
SELECT * FROM bench_way ORDER BY way DESC;
