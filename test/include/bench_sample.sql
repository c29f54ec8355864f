-- How long do the reports of the sample register take?  A part of `make bench`: every report read twice, from the register and with its
-- answers kept by snapshot().  Printed, not asserted.
\i test/include/demo.sql
\i test/include/bench_read.sql
\set way 'from the register'
:every_report
SET statement_timeout = 0;
SELECT format('CALL fupin_register.snapshot(%s)', year) FROM fupin_register.household_year GROUP BY year ORDER BY year \gexec
SET statement_timeout = '5min';
\set way 'with snapshots'
:every_report
RESET statement_timeout;
\echo
\echo 'the ten slowest reports of the sample register, from the register and with snapshots: rows, seconds to the first and to the last'
\echo
SELECT report, whole.rows, round(whole.first_row, 2) AS first_row, round(whole.seconds, 2) AS seconds,
       round(kept.first_row, 2) AS kept_first_row, round(kept.seconds, 2) AS with_snapshots
  FROM bench_report whole
  JOIN bench_report kept USING (report)
 WHERE whole.way = 'from the register'
   AND kept.way = 'with snapshots'
 ORDER BY whole.seconds DESC
 LIMIT 10;
\echo 'how many reports take how long'
\echo
SELECT * FROM bench_way ORDER BY way;
