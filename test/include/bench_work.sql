-- How long do the reports on money and duties take?  The second part of `make bench`, in the same database.
--
--     10,000 tranches of 河源市 with 100,000 payments: those issued by the end of 2018 are to be used up by 30 June 2019, and
--     a schedule says how much of those of 2019 is to be spent by when
--     5,000 resident cadres of 河源市 with a record for every day of 2019: 1,825,000 activities, of which every month of
--     every cadre counts the distinct days (HEYUAN-2019-3.10-c)
--
-- fund_deadline, fund_progress and duty_status are each asked for every column of every row, beside SQL written by hand for
-- these very rows, and two of them for one county; once to warm up, then three times by the clock, in one process, without
-- JIT.  The answers are compared before.  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '64MB';
SET fupin.as_of = '2019-12-31';
\echo
\echo 'making 10,000 tranches with 100,000 payments, and 1,825,000 activities of 5,000 cadres ...'
CALL fupin.create_register();

CREATE TABLE bench_village AS
    SELECT name.division,
           fupin.ancestor(name.division, 3) AS county,
           row_number() OVER (ORDER BY name.division) - 1 AS number
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
  JOIN bench_village village ON village.number = i % (SELECT count(*) FROM bench_village);
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
  JOIN bench_village village ON village.number = i % (SELECT count(*) FROM bench_village);
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

-- The same numbers by hand: for these rules, this schedule and this role only, without labels, reasons and evidence.
CREATE TEMPORARY VIEW fund_deadline_by_hand AS
    SELECT fund.fund_id, fund.division, fund.amount, date '2019-06-30' AS due_on,
           COALESCE(paid.in_time, 0) AS in_time, COALESCE(paid.later, 0) AS later, fund.amount - COALESCE(paid.used, 0) AS unused, paid.last_on,
           CASE WHEN COALESCE(paid.in_time, 0) = fund.amount THEN 'met' WHEN COALESCE(paid.used, 0) = fund.amount THEN 'late' ELSE 'overdue' END AS state
      FROM fupin_register.fund
      LEFT JOIN (SELECT fund_id, sum(amount) AS used, sum(amount) FILTER (WHERE paid_on <= '2019-06-30') AS in_time,
                        sum(amount) FILTER (WHERE paid_on > '2019-06-30') AS later, max(paid_on) AS last_on
                   FROM fupin_register.fund_payment
                  WHERE paid_on <= '2019-12-31'
                  GROUP BY fund_id) paid USING (fund_id)
     WHERE fund.issued_on <= '2018-12-31';
CREATE TEMPORARY VIEW fund_progress_by_hand AS
    SELECT fund.division, fund.year, count(*) AS tranches, sum(fund.amount) AS arrived, COALESCE(sum(paid.used), 0) AS paid,
           sum(fund.amount) - COALESCE(sum(paid.used), 0) AS gap
      FROM fupin_register.fund
      LEFT JOIN (SELECT fund_id, sum(amount) AS used FROM fupin_register.fund_payment WHERE paid_on <= '2019-12-31' GROUP BY fund_id) paid USING (fund_id)
     WHERE fund.arrived_on <= '2019-12-31'
     GROUP BY fund.division, fund.year;
CREATE TEMPORARY VIEW duty_status_by_hand AS
    SELECT post.official_id, official.name, post.division, month.first_on, COALESCE(done.days, 0) AS days, done.last_on,
           CASE WHEN done.days >= 20 THEN 'met' WHEN month.first_on + interval '1 month' <= date '2019-12-31' THEN 'missed' ELSE 'pending' END AS state
      FROM fupin_register.official_post post
      JOIN fupin_register.official USING (official_id)
     CROSS JOIN (SELECT month::date AS first_on FROM generate_series(timestamp '2019-01-01', '2019-12-01', interval '1 month') month) month
      -- distinct days as bits of a number: more than twice as fast as count(DISTINCT happened_on)
      LEFT JOIN (SELECT actor_id, date_trunc('month', happened_on::timestamp)::date AS first_on, max(happened_on) AS last_on,
                        bit_count(bit_or(1 << extract(day FROM happened_on)::integer - 1)::bit(32)) AS days
                   FROM fupin_register.activity
                  WHERE action = 'presence' AND actor_kind = 'official' AND happened_on BETWEEN '2019-01-01' AND '2019-12-31'
                  GROUP BY 1, 2) done ON done.actor_id = post.official_id AND done.first_on = month.first_on
     WHERE post.role = 'resident_cadre';

DO $$
DECLARE
    differing bigint;
BEGIN
    SELECT count(*) INTO differing FROM
        ((SELECT fund_id::text, in_time, later, unused, state FROM fund_deadline_by_hand
          EXCEPT SELECT fund_code, used_in_time, used_later, unused, deadline_state FROM fupin_report.fund_deadline WHERE is_deadline_applicable)
         UNION ALL
         (SELECT division::text, year, arrived, paid, '' FROM fund_progress_by_hand
          EXCEPT SELECT division_code, fund_year, arrived, paid, '' FROM fupin_report.fund_progress)
         UNION ALL
         (SELECT official_id, days, 0, 0, state || first_on FROM duty_status_by_hand
          EXCEPT SELECT actor_code, done_count, 0, 0, duty_state || start_date FROM fupin_report.duty_status WHERE rule_id = 'HEYUAN-2019-3.10-c')) rows;
    IF differing > 0 THEN
        RAISE EXCEPTION '% answers differ', differing;
    END IF;
END
$$;
\echo 'reports and SQL by hand agree on every row'

CREATE TEMPORARY TABLE bench_question (number integer, relation text, condition text);
INSERT INTO bench_question VALUES
    (1, 'fund_deadline_by_hand', 'true'), (2, 'fupin_report.fund_deadline', 'true'), (3, 'fupin_report.fund_deadline', $$county_code = '441621'$$),
    (4, 'fund_progress_by_hand', 'true'), (5, 'fupin_report.fund_progress', 'true'),
    (6, 'duty_status_by_hand',   'true'), (7, 'fupin_report.duty_status',   'true'), (8, 'fupin_report.duty_status',   $$county_code = '441621'$$);
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
            EXECUTE format('SELECT count(answer) FROM %s answer WHERE %s', question.relation, question.condition) INTO answered;
            INSERT INTO bench_run VALUES (question.number, turn, answered, extract(epoch FROM clock_timestamp() - started));
        END LOOP;
    END LOOP;
END
$$;

\pset border 2
\pset linestyle unicode
\pset footer off
\echo
\echo 'seconds, median of three runs (fastest and slowest beside it); the ratio to the SQL by hand is of the medians'
SELECT question.relation AS "relation",
       CASE question.condition WHEN 'true' THEN 'all' ELSE question.condition END AS "asked for",
       to_char(max(run.rows), '999,999') AS "rows",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds), '990.99') AS "seconds",
       to_char(min(run.seconds), '990.99') AS "fastest",
       to_char(max(run.seconds), '990.99') AS "slowest",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds)
               / first_value(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds)) OVER (PARTITION BY regexp_replace(question.relation, '^fupin_report\.|_by_hand$', '') ORDER BY question.number),
               '990.99') AS "by hand = 1"
  FROM bench_run run
  JOIN bench_question question ON question.number = run.number
 WHERE run.turn > 0
 GROUP BY question.number, question.relation, question.condition
 ORDER BY question.number;
SELECT string_agg(count || ' ' || duty_state, ', ' ORDER BY count DESC) AS states
  FROM (SELECT duty_state, count(*) FROM fupin_report.duty_status WHERE rule_id = 'HEYUAN-2019-3.10-c' GROUP BY duty_state) counted \gset
\echo 'months of the cadres:' :states
