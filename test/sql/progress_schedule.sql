-- progress_schedule (design 3.9): how much by now.
SET search_path = fupin, public;
SET datestyle = ISO;
\pset null NULL
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
\set problem :inputdir '/include/problem.sql'
\i :problem

-- Canonical output; in(out(x)) = x, as text and as bytes.
SELECT given, given::progress_schedule AS canonical, pg_temp.survives('progress_schedule', given)
  FROM unnest(ARRAY[
       '06-30 50%, 09-30 80%, 12-31 100%', '06-30 50 %,09-30 080.00%', 'Monthly', 'daily -- by day', '12-31 100%', '01-01 0%', '02-29 0.0001%', '06-30 33.3333%, 07-01 33.3333%, 07-02 33.3400%', '12-31 99.9999%'
       ]) WITH ORDINALITY AS u (given, n)
 ORDER BY n;
-- What is no schedule says what was expected and at which character.
SELECT given, pg_temp.problem('progress_schedule', given)
  FROM unnest(ARRAY[
       '', 'weekly', 'monthly, daily', 'monthly 50%', '06-30', '06-30 50', '06-30 %', '06-30 half', '06-30 50% 09-30 80%', '06-30 50%,', '06-30 50%; 09-30 80%', ', 06-30 50%', '2019-06-30 50%', '6-30 50%',
       '06-31 50%', '02-30 50%', '13-01 50%', '00-01 1%',
       '06-30 50%, 06-30 60%', '06-30 50%, 06-29 60%', '06-30 50%, 09-30 49.9999%', '06-30 100.0001%', '06-30 101%', '06-30 99999999999999999999%', '06-30 -1%', '06-30 33.33333%',
       '06-30 50％', '06-30，50%'
       ]) WITH ORDINALITY AS u (given, n)
 ORDER BY n;
SELECT '06-30 50'::progress_schedule;
-- At most 53 checkpoints, one a week; a text of at most 2000 bytes.
SELECT n, pg_temp.problem('progress_schedule', string_agg(to_char(date '2020-01-01' + i, 'MM-DD') || ' 33.3333%', ', ' ORDER BY i)), length(string_agg(to_char(date '2020-01-01' + i, 'MM-DD') || ' 33.3333%', ', ' ORDER BY i)) AS bytes
  FROM unnest('{53,54}'::integer[]) AS n, generate_series(1, n) AS i GROUP BY n;
SELECT length, pg_temp.problem('progress_schedule', rpad('daily', length)) FROM unnest('{2000,2001}'::integer[]) AS length;
-- Order and equality are those of the canonical texts.
SELECT DISTINCT s FROM unnest('{monthly,MONTHLY,daily,12-31 100%,12-31 100.0%}'::progress_schedule[]) AS s ORDER BY s;
SELECT 'Daily'::progress_schedule = 'daily' AS same, progress_schedule_hash('Daily') = progress_schedule_hash('daily') AS hash, 'daily'::progress_schedule <> 'monthly' AS other,
       'daily'::progress_schedule < 'monthly' AS lt, 'daily'::progress_schedule <= 'monthly' AS le, 'daily'::progress_schedule > 'monthly' AS gt, 'daily'::progress_schedule >= 'monthly' AS ge;
SELECT bytes, pg_temp.receive('progress_schedule', bytes) FROM (VALUES (progress_schedule_send('12-31 100%')), ('\x016461696c79'), ('\x016461696c'), ('\x01'), (''), ('\x036461696c79'), ('\x01ff')) AS sent (bytes);

-- Steps: the checkpoint day already has its new share, before the first it is 0; before the year 0, after it the last one.
SELECT as_of, required('06-30 50%, 09-30 80%, 12-31 100%', 2019, as_of) AS steps, required('06-30 50%', 2019, as_of) AS one, required('monthly', 2019, as_of) AS monthly, required('daily', 2019, as_of) AS daily
  FROM unnest('{4714-11-24 BC,2018-12-31,2019-01-01,2019-01-30,2019-01-31,2019-02-27,2019-02-28,2019-03-01,2019-06-29,2019-06-30,2019-07-01,2019-09-29,2019-09-30,2019-12-30,2019-12-31,2020-01-01,5874897-12-31}'::date[]) AS as_of;
-- Leap years: 366 days, a February that ends on the 29th; a checkpoint on 29 February stands on the 28th elsewhere.
SELECT as_of, required('02-29 10%, 03-01 20%', extract(year FROM as_of)::integer, as_of) AS steps, required('monthly', extract(year FROM as_of)::integer, as_of) AS monthly, required('daily', extract(year FROM as_of)::integer, as_of) AS daily
  FROM unnest('{2020-02-28,2020-02-29,2020-03-01,2020-12-31,2019-02-27,2019-02-28,2019-03-01,1900-02-28,2000-02-28,2000-02-29}'::date[]) AS as_of;
SELECT as_of, required('02-28 10%, 02-29 20%', 2019, as_of) FROM unnest('{2019-02-27,2019-02-28}'::date[]) AS as_of;
-- Every day of four years: completed months, and days.
SELECT bool_and(required('monthly', y, d) = ratio(extract(month FROM d + 1) - 1 + CASE WHEN extract(year FROM d + 1) > y THEN 12 ELSE 0 END, 12)) AS monthly,
       bool_and(required('daily', y, d) = ratio(extract(doy FROM d), extract(doy FROM make_date(y, 12, 31)))) AS daily
  FROM generate_series(timestamp '2017-01-01', '2020-12-31', '1 day') AS t, LATERAL (SELECT t::date, extract(year FROM t)::integer) AS of_day (d, y);
-- NULL and infinity are unknown; years from 1 to 9999.
SELECT required(NULL, 2019, '2019-06-30'), required('daily', NULL, '2019-06-30'), required('daily', 2019, NULL), required('daily', 2019, 'infinity'), required('daily', 2019, '-infinity');
SELECT required('daily', 1, '0001-01-01'), required('daily', 9999, '9999-12-30');
SELECT required('daily', 0, '2019-06-30');
SELECT required('daily', 10000, '2019-06-30');
-- One call site sees schedules that change from row to row.
SELECT n, required(s, 2019, '2019-07-01') FROM (VALUES (1, 'daily'::progress_schedule), (2, 'monthly'), (3, '06-30 50%'), (4, 'daily'), (5, '06-30 60%'), (6, '06-30 50%')) AS v (n, s);

-- MEILAN-2019-24-2b, -22-1a: paid against required, exactly; a total of 0 is NULL, not behind.  The gap is rounded up to the cent, so that there is one exactly where the share is not met.
SELECT schedule, as_of, total, paid, percent(ratio(paid, total), 2), required(schedule, 2019, as_of), ratio(paid, total) >= required(schedule, 2019, as_of) AS met,
       CASE WHEN total > 0 THEN greatest(0, ceil(100 * (total * numerator(required(schedule, 2019, as_of)) / denominator(required(schedule, 2019, as_of)) - paid)) / 100)::numeric(18, 2) END AS gap
  FROM (VALUES (coalesce(NULL::progress_schedule, 'monthly'), date '2019-06-30', 10000000.00, 4900000.00), ('monthly', '2019-06-30', 10000000, 5000000), ('monthly', '2019-06-30', 10000000, 4999999.99),
               ('monthly', '2019-06-29', 10000000, 4900000),
               -- by day it would be 181 of 365: one basis per deployment
               ('daily', '2019-06-30', 10000000, 4958904.11), ('daily', '2019-06-30', 10000000, 4958904.10), ('monthly', '2019-07-31', 10000000, 5833333.33), ('monthly', '2019-07-31', 10000000, 5833333.34),
               -- the row of 30 September says 80 %, though 9 of 12 months are met
               ('06-30 50%, 09-30 80%, 12-31 100%', '2019-09-30', 10000000, 7500000), ('monthly', '2019-09-30', 10000000, 7500000), ('06-30 50%, 09-30 80%, 12-31 100%', '2019-09-30', 10000000, 8000000),
               -- the day before, the previous checkpoint applies
               ('06-30 50%, 09-30 80%, 12-31 100%', '2019-09-29', 10000000, 7500000),
               ('monthly', '2019-06-30', 0, 0), ('06-30 50%', '2019-06-30', NULL, 5), ('monthly', '2019-01-15', 10000000, 0)
       ) AS v (schedule, as_of, total, paid);
-- HEYUAN-2019-3.6-i, ZHAOQING-2018-10-d: everything by a day; what is paid may not run ahead of what is built.
SELECT required('06-30 100%', 2019, as_of) FROM unnest('{2019-06-29,2019-06-30,2019-07-01}'::date[]) AS as_of;
-- The issue's own example.
SELECT required('06-30 50%, 09-30 80%, 12-31 100%', 2019, '2019-09-29');
