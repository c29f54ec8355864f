-- How long do the reports on money and duties take?  The second part of `make bench`, in the same database.
--
--     10,000 tranches of 河源市 with 100,000 payments: those issued by the end of 2018 are to be used up by 30 June 2019, and
--     a schedule says how much of those of 2019 is to be spent by when
--     5,000 resident cadres of 河源市 with a record for every day of 2019: 1,825,000 activities, of which every month of
--     every cadre counts the distinct days (HEYUAN-2019-3.10-c)
--
-- fund_deadline, fund_progress and duty_status are each asked for every column of every row and then for one county;
-- once to warm up, then three times by the clock, in one process, without JIT.  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '64MB';
SET fupin.as_of = '2019-12-31';
\echo
\echo 'making 10,000 tranches with 100,000 payments, and 1,825,000 activities of 5,000 cadres ...'
CALL fupin.create_register();

CREATE TEMPORARY TABLE bench_village AS
    SELECT name.division,
           fupin.ancestor(name.division, 3) AS county,
           row_number() OVER (ORDER BY name.division) - 1 AS number,
           count(*) OVER () AS villages
      FROM fupin.division_name name
     WHERE name.division OPERATOR(fupin.<@) '441600'::fupin.division
       AND name.level = 5;
INSERT INTO fupin_register.area (division) SELECT DISTINCT county FROM bench_village;
INSERT INTO fupin_register.village (division, poor_village) SELECT division, number % 5 = 0 FROM bench_village;

SELECT clock_timestamp() AS started \gset
INSERT INTO fupin.fund_schedule (fund_schedule_id, document_no, division, fund_kind, valid, schedule, status, source) VALUES
    ('bench', '样例', '441600', 'development', '[2019-01-01,2020-01-01)', '06-30 50%, 09-30 80%, 12-31 100%', 'adopted', '样例');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on, arrived_on, document_no)
SELECT 'BENCH-' || i,
       village.county,
       'province',
       'development',
       2018 + i % 2,
       100000 + i,
       make_date(2018 + i % 2, 1, 10) + i % 300,
       make_date(2018 + i % 2, 2, 1) + i % 300,
       '样例〔2019〕' || i || '号'
  FROM generate_series(1, 10000) i
  JOIN bench_village village ON village.number = i % village.villages;
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, payee_kind, account_kind, purpose, amount, paid_on)
SELECT fund.fund_id || '-' || part.i, fund.division, fund.fund_id, fund.division, 'cooperative', 'company', 'industry',
       round(fund.amount / (10 + right(fund.fund_id, 1)::integer % 2), 2), date '2019-02-01' + part.i * 14 + right(fund.fund_id, 1)::integer * 5 + fund.year % 2 * 60
  FROM fupin_register.fund
 CROSS JOIN generate_series(1, 10) part (i);
SELECT to_char(extract(epoch FROM clock_timestamp() - :'started'::timestamptz), '990.0') AS money_seconds \gset

SELECT clock_timestamp() AS started \gset
INSERT INTO fupin_register.official (official_id, division, name)
SELECT 'BENCH-' || i, village.division, '样例' || i
  FROM generate_series(1, 5000) i
  JOIN bench_village village ON village.number = i % village.villages;
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during)
SELECT official_id, division, 'resident_cadre', division, daterange('2018-06-01', NULL)
  FROM fupin_register.official;
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on)
SELECT official.official_id || '-' || day.i, official.division, 'presence', 'official', official.official_id,
       -- every fifth day a second record of the day before, of every tenth cadre every other day
       date '2019-01-01' + day.i - CASE WHEN right(official.official_id, 1) = '7' THEN day.i % 2 ELSE (day.i % 5 = 4)::integer END
  FROM fupin_register.official
 CROSS JOIN generate_series(0, 364) day (i);
SELECT to_char(extract(epoch FROM clock_timestamp() - :'started'::timestamptz), '990.0') AS activity_seconds \gset
VACUUM ANALYZE;
\echo 'loaded in' :money_seconds 's and' :activity_seconds 's'

CREATE TEMPORARY TABLE bench_question (number integer, report text, condition text);
INSERT INTO bench_question
SELECT row_number() OVER (), report, condition
  FROM (VALUES ('fund_deadline'), ('fund_progress'), ('duty_status')) reports (report)
 CROSS JOIN (VALUES ('true'), ('county_code = ''441621''')) conditions (condition)
 WHERE NOT (report = 'fund_progress' AND condition <> 'true');
CREATE TEMPORARY TABLE bench_run (number integer, turn integer, rows bigint, seconds double precision);
DO $$
DECLARE
    question record;
    started  timestamptz;
    answered bigint;
BEGIN
    FOR turn IN 0..3 LOOP
        FOR question IN SELECT * FROM bench_question ORDER BY number LOOP
            started := clock_timestamp();
            -- a whole row is counted, so that every column is worked out
            EXECUTE format('SELECT count(answer) FROM fupin_report.%I answer WHERE %s', question.report, question.condition) INTO answered;
            INSERT INTO bench_run VALUES (question.number, turn, answered, extract(epoch FROM clock_timestamp() - started));
        END LOOP;
    END LOOP;
END
$$;

\pset border 2
\pset linestyle unicode
\pset footer off
\echo
\echo 'seconds, median of three runs (fastest and slowest beside it)'
SELECT question.report AS "report",
       CASE question.condition WHEN 'true' THEN 'all' ELSE question.condition END AS "asked for",
       to_char(max(run.rows), '999,999') AS "rows",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds), '990.99') AS "seconds",
       to_char(min(run.seconds), '990.99') AS "fastest",
       to_char(max(run.seconds), '990.99') AS "slowest"
  FROM bench_run run
  JOIN bench_question question ON question.number = run.number
 WHERE run.turn > 0
 GROUP BY question.number, question.report, question.condition
 ORDER BY question.number;
SELECT string_agg(count || ' ' || duty_state, ', ' ORDER BY count DESC) AS states
  FROM (SELECT duty_state, count(*) FROM fupin_report.duty_status WHERE rule_id = 'HEYUAN-2019-3.10-c' GROUP BY duty_state) counted \gset
\echo 'months of the cadres:' :states
