-- quota (design 3.8): how often, and whether it was.
SET search_path = fupin, public;
SET datestyle = ISO;
\pset null NULL
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
\set problem :inputdir '/include/problem.sql'
\i :problem

-- Canonical output; in(out(x)) = x, as text and as bytes.
SELECT given, q AS canonical, minimum(q), maximum(q), counted(q), period_kind(q), pg_temp.survives('quota', given)
  FROM unnest(ARRAY[
       '>= 48 days per year', '>=3 time per MONTH', '<= 2 times per year', '<= 0 times per year', '3..5', ' 3 .. 5 ', '3..3', '03..005', '>= 1', '<= 5', '>= 0', '0..2',
       '>= 1 subjects per quarter', '>= 1 times per term', '>= 2 subjects', '1..2 subjects per half-year', '>= 1 times per half - year', '>= 20 days per month', '>= 1 days per week', '>= 1 times per day',
       '>= 1 times per school  day', '>= 1 times per school week', '3..5 -- heavy towns', '>= 1000000 times per year', '1..1000000', '<= 1000000'
       ]) WITH ORDINALITY AS u (given, n), LATERAL (SELECT given::quota) AS of_text (q)
 ORDER BY n;

-- What is no quota says what was expected and at which character.
SELECT given, pg_temp.problem('quota', given)
  FROM unnest(ARRAY[
       '', '  ', '3', '= 3', '> 3', '< 3', '>=', '<=', '>= x', '>= -1', '>= 1.5', '3..2', '3..', '..3', '3...5', '3..5..7', '3..x', '3. .5', '3-5', '3.5',
       '>= 1000001', '<= 1000001', '1..1000001', '1000001..1000001', '>= 99999999999999999999',
       '>= 3 per month', '3..5 per year', '>= 3 visits', '>= 3 times a month', '>= 3 times per', '>= 3 times per moon', '>= 3 times per school', '>= 3 times per school term', '>= 3 times per half', '>= 3 times per half-month', '>= 3 times per 2 months',
       '>= 3 times per month or so', '>= 3 days times', '3..5 5', '≥ 3 times per month', '>= ３ times per month', '不少于3次'
       ]) WITH ORDINALITY AS u (given, n)
 ORDER BY n;
SELECT '>= 3 visits per month'::quota;
SELECT length, pg_temp.problem('quota', rpad('3..5', length)) FROM unnest('{2000,2001}'::integer[]) AS length;

-- Order and equality are those of the canonical texts.
SELECT DISTINCT q FROM unnest('{>= 1 time per month,>=1 times per month,3..5,<= 2 times per year}'::quota[]) AS q ORDER BY q;
SELECT '3 .. 5'::quota = '3..5' AS same, quota_hash('3 .. 5') = quota_hash('3..5') AS hash, '3..5'::quota <> '3..6' AS other, '3..5'::quota < '3..6' AS lt, '3..5'::quota <= '3..6' AS le, '3..5'::quota > '3..6' AS gt, '3..5'::quota >= '3..6' AS ge;
SELECT bytes, pg_temp.receive('quota', bytes)
  FROM (VALUES (quota_send('3..5')), ('\x01332e2e35'), ('\x01333e35'), ('\x01'), (''), ('\x00332e2e35'), ('\x01332e2eff')) AS sent (bytes);

-- Every period that has a day in the range, whole; <@ tells those that are not partly outside.
SELECT q, within, period, period <@ within AS whole
  FROM (VALUES (1, '>= 1 times per year'::quota, '[2018-12-10,2021-01-01)'::daterange), (2, '>= 1 times per half-year', '[2019-04-19,2020-01-01)'), (3, '>= 1 times per quarter', '[2018-12-10,2019-07-01)'),
               (4, '>= 1 times per month', '[2019-12-31,2020-03-02)'), (5, '>= 1 days per week', '[2018-03-14,2018-03-27)'), (6, '>= 1 times per day', '[2020-02-28,2020-03-02)'),
               -- one day, on either side of an edge; nothing
               (7, '>= 1 times per month', '[2019-03-31,2019-04-01)'), (8, '>= 1 times per month', '[2019-04-01,2019-04-02)'), (9, '>= 1 times per month', 'empty'),
               -- a standing quota has one, the range itself
               (10, '3..5', '[2019-04-19,2020-01-01)'), (11, '3..5', '[2019-04-19,)'), (12, '3..5', 'empty'),
               (13, NULL, '[2019-04-19,2020-01-01)'), (14, '>= 1 times per month', NULL)
       ) AS v (n, q, within), LATERAL periods(q, within) AS period
 ORDER BY n, period;
SELECT periods('>= 1 times per quarter', '[2019-01-01,2020-01-01)');
SELECT periods('>= 1 times per quarter', '[2019-01-01,)');
SELECT periods('>= 1 times per quarter', '(,2019-01-01)');
SELECT periods('>= 1 times per quarter', '[2019-01-01,infinity)');
-- In force for how many periods: the plan year 2019 from the day the paper of Meilan was issued.
SELECT q, count(*) FROM unnest('{>= 1 times per month,>= 1 times per quarter,>= 1 times per half-year,>= 1 times per year}'::quota[]) AS q, periods(q, '[2019-04-19,2020-01-01)') GROUP BY q;
-- The periods of 400 years touch each other, cover every day, and are what the server's own arithmetic gives.
SELECT kind, count(*) AS periods, bool_and(lower(period) = before OR before IS NULL) AS touch, min(lower(period)) AS first, max(upper(period)) AS "end",
       bool_and(CASE kind WHEN 'half-year' THEN upper(period) = (lower(period) + interval '6 months')::date
                          WHEN 'week' THEN extract(isodow FROM lower(period)) = 1 AND upper(period) = lower(period) + 7
                          ELSE lower(period) = date_trunc(kind, lower(period))::date AND upper(period) = (lower(period) + ('1 ' || replace(kind, 'quarter', 'month') || 's')::interval * CASE kind WHEN 'quarter' THEN 3 ELSE 1 END)::date END) AS right
  FROM (SELECT kind, period, lag(upper(period)) OVER (PARTITION BY kind ORDER BY period) AS before
          FROM unnest('{year,half-year,quarter,month,week,day}'::text[]) AS kind, periods(('>= 1 times per ' || kind)::quota, '[1900-01-01,2300-01-01)') AS period) AS listed
 GROUP BY kind ORDER BY periods;
-- The server's last days.
SELECT periods('>= 1 times per day', '[5874897-12-29,5874897-12-31)');
SELECT periods('>= 1 times per year', '[5874897-12-29,5874897-12-31)');
SELECT periods('>= 1 times per week', '[4714-11-24 BC,4714-11-25 BC)');
SELECT periods('>= 1 times per month', '[4714-11-24 BC,4714-11-25 BC)');

-- Terms come from a calendar, in any order; the same one twice is one, an empty one none.
SELECT '{"[2019-09-02,2020-01-18)","[2019-02-18,2019-07-06)","[2019-02-18,2019-07-06)",empty,"[2018-09-03,2019-01-26)"}' AS terms \gset
SELECT period, period <@ '[2019-01-01,2020-01-01)' AS whole FROM periods('>= 1 times per term', '[2019-01-01,2020-01-01)', :'terms') AS period;
SELECT period FROM periods('>= 1 times per term', '[2019-07-06,2019-09-02)', :'terms') AS period;
SELECT period FROM periods('>= 1 times per term', '[2019-07-05,2019-07-06)', :'terms') AS period;
SELECT period FROM periods('>= 1 times per term', '(,)', :'terms') AS period;
SELECT count(*) FROM periods('>= 1 times per term', '[2019-01-01,2020-01-01)', '{}');
-- School days are the days of all ranges, however these overlap; a school week is a week with one of them.
SELECT '{"[2019-05-05,2019-05-06)","[2019-04-28,2019-05-01)","[2019-04-22,2019-04-27)","[2019-04-29,2019-05-01)","[2019-05-13,2019-05-14)"}' AS school \gset
SELECT period FROM periods('>= 1 times per school day', '[2019-04-25,2019-05-13)', :'school') AS period;
SELECT period FROM periods('>= 1 times per school week', '[2019-04-25,2019-05-13)', :'school') AS period;
SELECT period FROM periods('>= 1 times per school week', '[2019-05-08,2019-05-19)', :'school') AS period;
-- the week of 5 May has its school days before it
SELECT period FROM periods('>= 1 times per school week', '[2019-05-05,2019-05-06)', '{"[2019-04-29,2019-05-01)"}') AS period;
SELECT count(*) AS days FROM periods('>= 1 times per school day', '(,)', :'school');
SELECT count(*) FROM periods('>= 1 times per school day', '[2019-05-06,2019-05-13)', :'school');
-- A calendar that is missing or endless.
SELECT periods('>= 1 times per term', '[2019-01-01,2020-01-01)');
SELECT periods('>= 1 times per school day', '[2019-01-01,2020-01-01)', NULL);
SELECT periods('>= 1 times per school week', '[2019-01-01,2020-01-01)', '{NULL}');
SELECT periods('>= 1 times per term', '[2019-01-01,2020-01-01)', '{"[2019-02-18,)"}');
SELECT count(*) AS calendar_not_needed FROM periods('>= 1 times per month', '[2019-01-01,2020-01-01)', '{NULL}');

-- The first day of the period that contains a day, to group by.
SELECT q, day, period_start(q, day)
  FROM unnest('{>= 1 times per year,>= 1 times per half-year,>= 1 times per quarter,>= 1 times per month,>= 1 times per week,>= 1 times per day,3..5}'::quota[]) AS q, unnest('{2019-12-31,2020-02-29}'::date[]) AS day;
SELECT period_start('>= 1 times per month', NULL), period_start(NULL, '2019-01-01'), period_start('>= 1 times per month', 'infinity');
SELECT day, period_start('>= 1 times per term', day, :'terms') AS term, period_start('>= 1 times per school day', day, :'school') AS school_day, period_start('>= 1 times per school week', day, :'school') AS school_week
  FROM unnest('{2019-02-17,2019-02-18,2019-04-27,2019-04-28,2019-04-30,2019-05-01,2019-05-05,2019-05-06,2019-05-19,2019-05-20,2019-07-05,2019-07-06}'::date[]) AS day;
SELECT period_start('>= 1 times per term', '2019-02-18');
SELECT period_start('>= 1 times per week', '4714-11-24 BC');
SELECT period_start('>= 1 times per month', '4714-11-24 BC');
-- One call site sees calendars that change from row to row.
SELECT n, period_start('>= 1 times per term', '2019-03-01', calendar)
  FROM (VALUES (1, '{}'::daterange[]), (2, '{"[2019-02-18,2019-07-06)"}'), (3, '{"[2019-02-25,2019-07-06)","[2018-02-18,2018-07-06)"}'), (4, '{"[2019-03-01,2019-07-06)"}'), (5, '{}')) AS v (n, calendar);
-- It agrees with periods().
SELECT bool_and(period_start(q, day, calendar) IS NOT DISTINCT FROM (SELECT min(lower(period)) FROM periods(q, daterange(day, day + 1), calendar) AS period)) AS agree
  FROM unnest('{>= 1 times per year,>= 1 times per half-year,>= 1 times per quarter,>= 1 times per month,>= 1 times per week,>= 1 times per day,>= 1 times per term,>= 1 times per school day,>= 1 times per school week}'::quota[]) AS q,
       (SELECT d::date FROM generate_series(timestamp '2018-08-01', '2020-03-01', '1 day') AS d) AS days (day), unnest(ARRAY[:'terms', :'school']) AS given, LATERAL (SELECT given::daterange[]) AS of_text (calendar);

-- The state.  A minimum is met at once and missed when the period is over; its last day still runs.
SELECT q, n, as_of, quota_state(q, n, '[2019-03-01,2019-04-01)', as_of)
  FROM (VALUES ('>= 3 times per month'::quota), ('<= 2 times per month'), ('3..5 times per month'), ('<= 0 times per month')) AS v (q),
       unnest('{2019-02-28,2019-03-01,2019-03-31,2019-04-01}'::date[]) AS as_of, unnest('{NULL,0,2,3,5,6}'::bigint[]) AS n;
-- A standing quota waits for nothing; with a period it has not started before it.
SELECT q, n, quota_state(q, n, NULL, '2019-03-31') AS standing, quota_state(q, n, '[2019-03-01,2019-04-01)', '2019-03-15') AS in_period, quota_state(q, n, '[2019-03-01,2019-04-01)', '2019-04-15') AS after_period, quota_state(q, n, '[2019-03-01,2019-04-01)', '2019-02-28') AS before_period
  FROM (VALUES ('3..5'::quota), ('>= 3'), ('<= 2'), ('>= 2 subjects')) AS v (q), unnest('{NULL,0,2,3,5,6}'::bigint[]) AS n;
-- What is not known: the count, the period, the day.  An endless period never ends; one without beginning has always begun.
SELECT quota_state(NULL, 1, '[2019-03-01,2019-04-01)', '2019-03-31'), quota_state('>= 1 times per month', 1, NULL, '2019-03-31'), quota_state('>= 1 times per month', 1, '[2019-03-01,2019-04-01)', NULL),
       quota_state('>= 1 times per month', 1, '[2019-03-01,2019-04-01)', 'infinity'), quota_state('>= 1', 1, NULL, NULL), quota_state('>= 1', NULL, NULL, '2019-03-31');
SELECT quota_state('>= 1 times per term', 0, '[2019-03-01,)', '5874897-12-31'), quota_state('>= 1 times per term', 0, '(,2019-03-01)', '4714-11-24 BC'), quota_state('>= 1 times per term', 0, '(,2019-03-01)', '2019-03-01'), quota_state('<= 1 times per term', 9223372036854775807, '(,)', '2019-03-01');
SELECT quota_state('>= 1 times per month', -1, '[2019-03-01,2019-04-01)', '2019-03-31');
SELECT quota_state('>= 1 times per month', 1, 'empty', '2019-03-31');

-- Worked examples of the digests, by rule.
-- C5: standing numbers.  The same measure entered twice counts once; out of scope has no row.
SELECT rule_id, q, n, quota_state(q, n, NULL, '2019-12-31') AS state, greatest(minimum(q) - n, 0) AS short, greatest(n - maximum(q), 0) AS over
  FROM (VALUES ('SHANGQIU-2018-6-a', '>= 3'::quota, 3), ('SHANGQIU-2018-6-a', '>= 3', 2), ('SHANGQIU-2018-7-d', '>= 2 subjects', 2), ('SHANGQIU-2018-7-d', '>= 2 subjects', 1),
               ('SHANGQIU-2018-7-d', '>= 2 subjects', (SELECT count(DISTINCT measure) FROM unnest('{goats,goats}'::text[]) AS measure)),
               ('ZHAOQING-2018-29-a', '3..5', 2), ('ZHAOQING-2018-29-a', '3..5', 3), ('ZHAOQING-2018-29-a', '3..5', 5), ('ZHAOQING-2018-29-a', '3..5', 6),
               ('ZHAOQING-2018-28-a', '>= 2', 2), ('ZHAOQING-2018-28-a', '>= 2', 1), ('ZHAOQING-2018-28-a', '>= 222', 222), ('ZHAOQING-2018-28-a', '>= 222', 221),
               ('HEYUAN-2019-2.1-b', '>= 1', 0), ('HEYUAN-2019-2.1-b', '>= 1', 1), ('HEYUAN-2019-2.1-b', '1..2', 2), ('HEYUAN-2019-2.2-d', '>= 1', 0),
               -- 10 % of the villages, rounded up: 120 -> 12, 123 -> 13
               ('SHANGQIU-2018-5-a', ('>= ' || ceil(120 * 0.10))::quota, 12), ('SHANGQIU-2018-5-a', ('>= ' || ceil(123 * 0.10))::quota, 12), ('SHANGQIU-2018-5-a', ('>= ' || ceil(123 * 0.10))::quota, 13),
               -- Meilan F: below, within, above; only below is a shortfall, so the catalogue may write >= 1
               ('MEILAN-2019-12-5a', '1..2', 0), ('MEILAN-2019-12-5a', '1..2', 2), ('MEILAN-2019-12-5a', '1..2', 3), ('MEILAN-2019-27-4', '2..3', 1), ('MEILAN-2019-27-4', '2..3', 2)
       ) AS v (rule_id, q, n);
-- SHANGQIU-2018-27-a: at most two assessments a year, in principle; the third is a breach at once, two are met only when the year is over.
SELECT n, as_of, quota_state('<= 2 times per year', n, '[2018-01-01,2019-01-01)', as_of) FROM unnest('{2,3}'::integer[]) AS n, unnest('{2018-12-31,2019-01-01}'::date[]) AS as_of;

-- C8: recurring duties.  HEYUAN-2019-3.1-d: 48 days a year; two visits on one day are one day.
SELECT as_of, count(DISTINCT day) AS days, count(*) AS records, quota_state('>= 48 days per year', count(DISTINCT day), '[2019-01-01,2020-01-01)', as_of)
  FROM unnest('{2019-12-31,2020-01-01}'::date[]) AS as_of, (SELECT date '2019-01-07' + 7 * (n % 47) FROM generate_series(1, 48) AS n) AS visit (day) GROUP BY as_of;
-- HEYUAN-2019-3.2-b: meetings on 5 January, 10 February, 1 May and 31 December are four in the year, and the third quarter is missed all the same.
SELECT period, count(held_on) AS n, quota_state('>= 1 times per quarter', count(held_on), period, '2020-01-01')
  FROM periods('>= 1 times per quarter', '[2019-01-01,2020-01-01)') AS period LEFT JOIN unnest('{2019-01-05,2019-02-10,2019-05-01,2019-12-31}'::date[]) AS held_on ON held_on <@ period GROUP BY period ORDER BY period;
-- HEYUAN-2019-3.1-f: a town three times a month; March has two.
SELECT quota_state('>= 3 times per month', 2, daterange('2019-03-01', '2019-04-01'), '2019-04-01');
-- HEYUAN-2019-3.1-k: reports on 30 June and 1 July meet both halves; on 5 January and 1 March the second is missed.
SELECT reported, period, quota_state('>= 1 times per half-year', count(day), period, '2020-01-01')
  FROM unnest('{"{2019-06-30,2019-07-01}","{2019-01-05,2019-03-01}"}'::text[]) AS reported, periods('>= 1 times per half-year', '[2019-01-01,2020-01-01)') AS period LEFT JOIN LATERAL unnest(reported::date[]) AS day ON day <@ period
 GROUP BY reported, period ORDER BY reported DESC, period;
-- HEYUAN-2019-3.10-c: 19 distinct days and 3 duplicates are 19; February with its 28 days needs 20 too; the month of arrival (14 January) is partly outside the posting.
SELECT period, period <@ posting AS assessed, count(DISTINCT day) AS days, count(day) AS records, quota_state('>= 20 days per month', count(DISTINCT day), period, '2019-04-01')
  FROM (SELECT daterange('2019-01-14', '2019-04-01')) AS posted (posting), periods('>= 20 days per month', posting) AS period
  LEFT JOIN LATERAL (SELECT lower(period) + n FROM generate_series(0, CASE extract(month FROM lower(period)) WHEN 1 THEN 30 WHEN 2 THEN 18 ELSE 19 END) AS n WHERE lower(period) + n <@ posting
                     UNION ALL SELECT lower(period) + n FROM generate_series(0, 2) AS n WHERE extract(month FROM lower(period)) = 2) AS present (day) ON true
 GROUP BY period, posting ORDER BY period;
-- SHANGQIU-2018-30-c: a publicity day each week, Monday to Sunday; the first full week after 14 March 2018 begins on the 19th.
SELECT min(lower(period)) FILTER (WHERE period <@ within) AS first_full, min(lower(period)) AS first_partly, count(*) FILTER (WHERE period <@ within) AS full_weeks
  FROM (SELECT daterange('2018-03-14', '2019-01-01')) AS plan (within), periods('>= 1 days per week', within) AS period;
-- ZHAOQING-2018-26-a: the paper of 10 December 2018 leaves its first quarter partly outside; the first assessed one is 2019-Q1.
SELECT min(lower(period)) FILTER (WHERE period <@ within), count(*) FILTER (WHERE period <@ within) FROM (SELECT daterange('2018-12-10', '2021-01-01')) AS plan (within), periods('>= 1 times per quarter', within) AS period;
-- HEYUAN-2019-2.10-d: a bulletin every month to every county AND every industry; one cell empty is one missed, whatever the total.
SELECT object, period, count(day), quota_state('>= 1 times per month', count(day), period, '2019-03-01')
  FROM unnest('{county a,county b,industry}'::text[]) AS object CROSS JOIN periods('>= 1 times per month', '[2019-01-01,2019-03-01)') AS period
  LEFT JOIN (VALUES ('county a', date '2019-01-31'), ('county a', '2019-01-31'), ('county a', '2019-02-01'), ('county b', '2019-01-01'), ('industry', '2019-01-15'), ('industry', '2019-02-28')) AS bulletin (about, day) ON about = object AND day <@ period
 GROUP BY object, period ORDER BY object, period;
-- The other minima of C8, one below and at the line.
SELECT rule_id, q, n, quota_state(q, n, period, upper(period)) AS short_by_one, quota_state(q, n + 1, period, upper(period)) AS at_the_line
  FROM (VALUES ('HEYUAN-2019-3.1-b', '>= 24 days per year'::quota), ('HEYUAN-2019-3.1-c', '>= 1 times per quarter'), ('HEYUAN-2019-3.1-e', '>= 1 times per month'), ('HEYUAN-2019-3.1-g', '>= 12 subjects per year'),
               ('HEYUAN-2019-3.1-l', '>= 1 times per quarter'), ('HEYUAN-2019-3.2-c', '>= 1 times per quarter'), ('HEYUAN-2019-3.2-d', '>= 1 times per half-year'), ('HEYUAN-2019-3.2-e', '>= 1 times per year'), ('HEYUAN-2019-3.2-f', '>= 1 times per quarter'),
               ('HEYUAN-2019-3.3-e', '>= 1 times per year'), ('HEYUAN-2019-3.3-g', '>= 1 times per month'), ('HAOJIANG-2017-4.2-c', '>= 2 days per year'), ('HAOJIANG-2017-4.4-e', '>= 1 times per year'),
               ('SHANGQIU-2018-18-b', '>= 1 times per quarter'), ('SHANGQIU-2018-18-c', '>= 1 times per month'), ('SHANGQIU-2018-18-f', '>= 1 times per month'),
               ('ZHAOQING-2018-25-b', '>= 48 days per year'), ('ZHAOQING-2018-25-c', '>= 1 times per month'), ('ZHAOQING-2018-25-d', '>= 1 times per year'), ('ZHAOQING-2018-26-b', '>= 1 times per year'), ('ZHAOQING-2018-26-d', '>= 1 times per half-year'),
               ('ZHAOQING-2018-27-d', '>= 1 times per year'), ('ZHAOQING-2018-29-d', '>= 1 times per year'),
               ('MEILAN-2019-5-3a', '>= 1 subjects per year'), ('MEILAN-2019-6-4', '>= 1 times per year'), ('MEILAN-2019-18-4a', '>= 2 times per year'), ('MEILAN-2019-18-6', '>= 1 times per half-year')
       ) AS v (rule_id, q), LATERAL (SELECT minimum(q) - 1) AS below (n), periods(q, '[2019-04-19,2019-04-20)') AS period;

-- Meilan E: headquarters meetings, once a month.  As of 15 September five months are closed, four met, May missed (two in June do not heal it), September runs.
WITH month AS (
    SELECT period, count(held_on) AS n, quota_state('>= 1 times per month', count(held_on), period, '2019-09-15') AS state, upper(period) <= '2019-09-15' AS closed
      FROM periods('>= 1 times per month', '[2019-04-19,2020-01-01)') AS period LEFT JOIN unnest('{2019-04-01,2019-06-03,2019-06-24,2019-07-31,2019-08-15}'::date[]) AS held_on ON held_on <@ period
     GROUP BY period)
SELECT count(*) AS in_force, count(*) FILTER (WHERE closed) AS closed, count(*) FILTER (WHERE closed AND state = 'met') AS met, string_agg(lower(period)::text, ' ') FILTER (WHERE state = 'missed') AS missed,
       string_agg(lower(period)::text, ' ') FILTER (WHERE state = 'pending') AS pending, count(*) FILTER (WHERE state = 'not_started') AS not_started, percent(share(state = 'met') FILTER (WHERE closed), 2) AS compliance
  FROM month;
-- MEILAN-2019-4-5a: a meeting on 10 April, before the paper's day but inside its quarter, counts.
SELECT period, quota_state('>= 1 times per quarter', count(held_on), period, '2019-07-01')
  FROM periods('>= 1 times per quarter', '[2019-04-19,2020-01-01)') AS period LEFT JOIN unnest('{2019-04-10}'::date[]) AS held_on ON held_on <@ period GROUP BY period ORDER BY period;
-- MEILAN-2019-9-4a to -9-4d: a semester of 20 weeks and 98 school days; 97 meetings (one day without), a talk each week, one visit, no assessment.
CREATE TEMP TABLE semester AS
    SELECT array_agg(days) AS school_days, ARRAY[daterange('2019-02-18', '2019-07-06')] AS term
      FROM (SELECT daterange(monday, monday + CASE WHEN n < 2 THEN 4 ELSE 5 END) FROM generate_series(0, 19) AS n, LATERAL (SELECT date '2019-02-18' + 7 * n) AS week (monday)) AS week (days);
SELECT rule_id, count(*) AS periods, count(*) FILTER (WHERE state = 'met') AS met, count(*) FILTER (WHERE state = 'missed') AS missed, percent(share(state = 'met'), 2)
  FROM (SELECT rule_id, quota_state(q, CASE WHEN rule_id = 'MEILAN-2019-9-4d' OR rule_id = 'MEILAN-2019-9-4a' AND lower(period) = '2019-05-07' THEN 0 ELSE 1 END, period, '2019-07-06') AS state
          FROM semester, (VALUES ('MEILAN-2019-9-4a', '>= 1 times per school day'::quota), ('MEILAN-2019-9-4b', '>= 1 times per school week'), ('MEILAN-2019-9-4c', '>= 1 times per term'), ('MEILAN-2019-9-4d', '>= 1 times per term')) AS v (rule_id, q),
               LATERAL periods(q, '[2019-01-01,2020-01-01)', CASE period_kind(q) WHEN 'term' THEN term ELSE school_days END) AS period) AS stated
 GROUP BY rule_id ORDER BY rule_id;
