-- due_rule (design 3.7): by when something is due, and the state of a deadline.
SET search_path = fupin, public;
SET datestyle = ISO;
\pset null NULL
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
\set problem :inputdir '/include/problem.sql'
\i :problem

-- Canonical output: plural units, single blanks, lower case; in(out(x)) = x, as text and as bytes.
SELECT given, given::due_rule AS canonical, needs_event(given::due_rule), needs_off_days(given::due_rule), pg_temp.survives('due_rule', given)
  FROM unnest(ARRAY[
       '2019-06-30', ' 2019-06-30 ', '0001-01-01', '9999-12-31', '2020-02-29',
       'event', 'EVENT', 'Event+3 months', 'event + 1 month', 'event - 1 day', 'event +1 week+1 year-1 workday', 'event + 0003 days', 'event - 0 days', 'month end + 0 workdays',
       '11-30', '02-29', '11-30 of next year', '11-30 of previous year', '11-30 of next year - 10 days', '11-30 - 5 days',
       'year end', 'half-year end', 'half - year  end', 'quarter end', 'month end', 'week end', 'month end + 1 months',
       'event next workday', 'event + 3 months previous workday', '2019-10-01 next workday',
       'event -- after discharge',
       'event + 9999 days', 'event + 1 days + 2 days + 3 days + 4 days + 5 days + 6 days + 7 days + 8 days'
       ]) WITH ORDINALITY AS u (given, n)
 ORDER BY n;

-- What is no rule says what was expected and at which character.
SELECT given, pg_temp.problem('due_rule', given)
  FROM unnest(ARRAY[
       '', '   ', 'soon', '2019', '2019-06', '2019-6-30', '2019-06-30-', '2019 -06-30', '2019-06 -30', '19-06-30', '20190630', '2019.6-01-01',
       '2019-02-29', '2019-13-01', '2019-00-10', '2019-06-31', '0000-01-01', '10000-01-01',
       '02-30', '13-01', '00-01', '01-00', '6-30', '06-3', '6.3-01', '06-30-2019', '11-30 of this year', '11-30 of next', '11-30 of next month', '11-30 of',
       'event of next year', 'year', 'year end of next year', 'half end', 'half-month end', 'half-year', 'decade end',
       'event +', 'event + months', 'event + 3', 'event + 3 moons', 'event + 1.5 months', 'event + -3 months', 'event 3 months',
       'event + 10000 days', 'event - 10000 days', 'event + 99999999999999999999 days',
       'event + 1 days + 2 days + 3 days + 4 days + 5 days + 6 days + 7 days + 8 days + 9 days',
       'event next', 'event next day', 'event next workday + 1 days', 'event next workday previous workday', 'event workday',
       'event ＋ 3 months', 'event + ３ months', '活动 + 3 months', 'event; event'
       ]) WITH ORDINALITY AS u (given, n)
 ORDER BY n;
SELECT 'event + 3 moons'::due_rule;
SELECT NULL::due_rule;
-- A text may be 2000 bytes long, blanks and comments included.
SELECT length, pg_temp.problem('due_rule', rpad('event', length)) FROM unnest('{2000,2001}'::integer[]) AS length;

-- Order and equality are those of the canonical texts.
SELECT DISTINCT rule FROM unnest('{event + 1 month,event+1 months,event,11-30}'::due_rule[]) AS rule ORDER BY rule;
SELECT 'event+1 month'::due_rule = 'event + 1 months' AS same, due_rule_hash('event+1 month') = due_rule_hash('event + 1 months') AS hash, 'event'::due_rule <> '11-30' AS other,
       '11-30'::due_rule < 'event' AS lt, '11-30'::due_rule <= 'event' AS le, '11-30'::due_rule > 'event' AS gt, '11-30'::due_rule >= 'event' AS ge, sign(due_rule_cmp('11-30', 'event')) AS cmp;
SELECT bytes, pg_temp.receive('due_rule', bytes)
  FROM (VALUES (due_rule_send('event + 3 months')), ('\x016576656e74'), ('\x0165 7665'::bytea), ('\x01'), (''), ('\x026576656e74'), ('\x01ff'), ('\x0165766500')) AS sent (bytes);

-- The base: a date stands alone; the others are taken from the anchor date's day, year, half-year, quarter, month or week.
SELECT rule, anchor, due_on(rule, anchor)
  FROM (VALUES ('2019-06-30'::due_rule, date '2019-11-30'), ('2019-06-30', NULL), ('2019-06-30 + 1 months', NULL),
               ('event', '2019-11-30'), ('event', NULL), ('event', 'infinity'), ('event', '-infinity'), (NULL, '2019-11-30'),
               ('11-30', '2019-01-01'), ('11-30', '2019-12-31'), ('11-30 of next year', '2019-12-31'), ('11-30 of previous year', '2019-01-01'), ('11-30', NULL),
               -- 29 February of a year that has none is its 28th
               ('02-29', '2020-06-01'), ('02-29', '2019-06-01'), ('02-29 of next year', '2019-06-01'), ('02-29 of previous year', '1901-06-01'), ('02-29 of previous year', '2001-06-01'),
               ('year end', '2019-01-01'), ('year end', '2019-12-31'),
               ('half-year end', '2019-06-30'), ('half-year end', '2019-07-01'),
               ('quarter end', '2019-03-31'), ('quarter end', '2019-04-01'), ('quarter end', '2019-12-31'),
               ('month end', '2019-02-01'), ('month end', '2020-02-29'), ('month end', '1900-02-10'), ('month end', '2019-12-31'),
               -- the week ends on Sunday
               ('week end', '2019-03-10'), ('week end', '2019-03-11'), ('week end', '2019-12-30'), ('week end', '1999-12-31')
       ) AS v (rule, anchor);

-- Steps, from left to right, clamped to the last day of a shorter month after every step.
SELECT rule, anchor, due_on(rule, anchor)
  FROM (VALUES ('event + 1 days'::due_rule, date '2019-02-28'), ('event + 1 days', '2020-02-28'), ('event - 1 days', '2020-03-01'), ('event + 90 days', '2019-02-01'), ('event + 0 days', '2019-02-28'),
               ('event + 2 weeks', '2019-12-25'), ('event - 2 weeks', '2020-01-08'),
               ('event + 1 months', '2019-01-31'), ('event + 1 months', '2020-01-31'), ('event + 1 months + 1 months', '2020-01-31'), ('event + 2 months', '2020-01-31'),
               ('event - 1 months', '2019-03-31'), ('event - 13 months', '2019-01-31'), ('event + 12 months', '2019-01-31'), ('event - 1 months', '2019-01-15'),
               ('event + 1 years', '2020-02-29'), ('event + 4 years', '2020-02-29'), ('event - 1 years', '2020-02-29'), ('event + 1 years + 3 years', '2020-02-29'),
               ('event + 1 months - 1 days', '2019-01-31'), ('event - 1 days + 1 months', '2019-03-01'),
               -- a month end stays one under months and years; until a step of days leaves it
               ('month end + 1 months', '2019-02-10'), ('month end + 1 months', '2019-01-10'), ('month end + 1 months + 1 months', '2019-01-10'), ('month end - 1 months', '2019-03-10'),
               ('month end + 1 years', '2019-02-10'), ('quarter end + 1 months', '2019-05-05'), ('quarter end + 2 months', '2019-05-05'), ('half-year end - 4 months', '2019-05-05'), ('year end + 2 months', '2019-05-05'),
               ('month end + 1 days + 1 months', '2019-02-10'), ('month end + 28 days + 1 months', '2019-01-10'), ('month end + 0 days + 1 months', '2019-02-10'), ('month end + 0 months + 1 months', '2019-02-10'), ('month end + 4 weeks', '2019-02-10'), ('month end + 10 days', '2019-02-10'),
               -- a date or event that merely falls on a month end does not
               ('event + 1 months', '2019-02-28'), ('2019-06-30 + 1 months', NULL), ('02-29 + 1 years', '2020-01-01'),
               -- nor does the end of a week
               ('week end + 1 months', '2019-06-30'),
               ('event - 1 weeks + 1 years', '2020-03-07')
       ) AS v (rule, anchor);
-- Every day of 221 years: the same as the server's own arithmetic.
SELECT bool_and(due_on('event + 1 months', d) = (d + interval '1 month')::date) AS month_forward,
       bool_and(due_on('event - 13 months', d) = (d - interval '13 months')::date) AS months_back,
       bool_and(due_on('event - 4 years', d) = (d - interval '4 years')::date) AS years_back,
       bool_and(due_on('event + 9999 days', d) = d + 9999) AS days,
       bool_and(due_on('year end', d) = (date_trunc('year', d) + interval '1 year -1 day')::date) AS year_end,
       bool_and(due_on('quarter end', d) = (date_trunc('quarter', d) + interval '3 months -1 day')::date) AS quarter_end,
       bool_and(due_on('month end', d) = (date_trunc('month', d) + interval '1 month -1 day')::date) AS month_end,
       bool_and(due_on('week end', d) = (date_trunc('week', d) + interval '6 days')::date) AS week_end,
       bool_and(due_on(d::text::due_rule, NULL) = d) AS fixed
  FROM generate_series(timestamp '1890-01-01', '2110-12-31', '1 day') AS day, LATERAL (SELECT day::date) AS of_day (d);
-- The server's first and last day, and one further.
SELECT due_on('event', '4714-11-24 BC'), due_on('year end', '4714-11-24 BC'), due_on('event', '5874897-12-31'), due_on('year end', '5874897-01-31'), due_on('event - 1 days', '5874897-12-31');
SELECT due_on('event - 1 days', '4714-11-24 BC');
SELECT due_on('event - 1 days + 1 days', '4714-11-24 BC');
SELECT due_on('week end', '5874897-12-31');
SELECT due_on('event + 1 years', '5874897-12-31');
SELECT due_on('11-30 of next year', '5874897-12-31');
SELECT due_on('event + 9999 weeks + 9999 weeks', '5874897-01-01');

-- Working days: the event day is day 0.  Around the National Day of 2019: 29 September and 12 October are worked, 1 to 7 October are not.
SELECT off_days('2019-09-21', '2019-10-20') AS off \gset
SELECT rule, anchor, due_on(rule, anchor, :'off')
  FROM (VALUES ('event + 1 workdays'::due_rule, date '2019-09-27'), ('event + 2 workdays', '2019-09-27'), ('event + 3 workdays', '2019-09-27'), ('event + 10 workdays', '2019-09-27'),
               -- from a day off, the first working day is day 1
               ('event + 1 workdays', '2019-10-01'), ('event + 1 workdays', '2019-10-05'), ('event + 1 workdays', '2019-10-07'), ('event + 5 workdays', '2019-10-07'), ('event + 1 workdays', '2019-10-11'), ('event + 2 workdays', '2019-10-11'),
               ('event - 1 workdays', '2019-10-08'), ('event - 2 workdays', '2019-10-08'), ('event - 3 workdays', '2019-10-08'), ('event - 1 workdays', '2019-10-04'), ('event - 6 workdays', '2019-10-14'), ('event - 7 workdays', '2019-10-14'),
               ('event + 0 workdays', '2019-10-05'), ('event - 0 workdays', '2019-10-05'), ('event + 1 workdays - 1 workdays', '2019-10-08'), ('event + 1 workdays - 1 workdays', '2019-10-05'),
               -- next and previous workday: the day itself when it is worked
               ('event next workday', '2019-09-30'), ('event next workday', '2019-10-01'), ('event next workday', '2019-10-07'), ('event next workday', '2019-10-12'), ('event next workday', '2019-10-13'),
               ('event previous workday', '2019-09-30'), ('event previous workday', '2019-10-01'), ('event previous workday', '2019-10-07'), ('event previous workday', '2019-10-13'),
               ('event + 1 months next workday', '2019-09-05'), ('event - 1 weeks previous workday', '2019-10-12'), ('event + 2 workdays + 1 weeks', '2019-09-29')
       ) AS v (rule, anchor);
-- A rule that counts no working days does not look at the days off; one that does needs them.
SELECT due_on('event + 1 days', '2019-10-05', '{(,)}'), due_on('event + 1 days', '2019-10-05', NULL);
SELECT due_on('event + 1 workdays', '2019-10-05');
SELECT due_on('event next workday', '2019-10-05', NULL);
SELECT due_on('event + 1 workdays', NULL), due_on(NULL, '2019-10-05', :'off');
-- The last and the first day that is known, and one further.
SELECT due_on('event + 5 workdays', '2019-10-13', :'off') AS last, due_on('event - 6 workdays', '2019-09-30', :'off') AS first;
SELECT due_on('event + 6 workdays', '2019-10-13', :'off');
SELECT due_on('event - 7 workdays', '2019-09-30', :'off');
SELECT due_on('event next workday', '2019-10-19', :'off');
SELECT due_on('event previous workday', '2019-09-22', :'off');
SELECT due_on('event next workday', '2019-12-02', :'off');
SELECT due_on('event previous workday', '2018-12-03', :'off');
SELECT due_on('event + 1 workdays', '2018-12-03', :'off');
SELECT due_on('event - 1 workdays', '2019-12-03', :'off');
SELECT due_on('event next workday', '2019-12-02', '{(,)}');
SELECT due_on('event next workday', '2019-12-02', '{(,2019-01-01),[2019-12-01,infinity)}');
-- Whoever keeps their own days off hands them over: no day off at all, one, and many.
SELECT due_on('event + 10 workdays', '2019-12-30', '{}') AS none, due_on('event + 10 workdays', '2019-12-30', '{[2020-01-01,2020-01-02)}') AS one,
       due_on('event + 9999 workdays', '2019-12-30', '{}') AS many, due_on('event - 9999 workdays', '2019-12-30', '{}') AS back, due_on('event + 1 workdays', '2019-12-30', '{[2019-12-31,2119-12-31)}') AS far;
SELECT due_on('event + 1 workdays', '5874897-12-31', '{}');
SELECT due_on('event - 1 workdays', '4714-11-24 BC', '{}');
-- Against counting by hand, from every day of a year.
SELECT off_days('2018-12-01', '2020-01-31') AS off \gset
CREATE TEMP TABLE day_of_2019 AS
    SELECT day, is_workday, count(*) FILTER (WHERE is_workday) OVER (ORDER BY day) AS workdays_so_far
      FROM (SELECT d::date AS day, NOT d::date <@ :'off'::datemultirange AS is_workday FROM generate_series(timestamp '2018-12-01', '2020-01-31', '1 day') AS d) AS days;
SELECT count(*) AS tried,
       bool_and(due_on(('event + ' || n || ' workdays')::due_rule, a.day, :'off') = (SELECT w.day FROM day_of_2019 AS w WHERE w.is_workday AND w.workdays_so_far = a.workdays_so_far + n)) AS forward,
       bool_and(due_on(('event - ' || n || ' workdays')::due_rule, a.day, :'off') = (SELECT w.day FROM day_of_2019 AS w WHERE w.is_workday AND w.workdays_so_far = a.workdays_so_far - n + (NOT a.is_workday)::integer)) AS back,
       bool_and(due_on('event next workday', a.day, :'off') = (SELECT min(w.day) FROM day_of_2019 AS w WHERE w.is_workday AND w.day >= a.day)) AS next,
       bool_and(due_on('event previous workday', a.day, :'off') = (SELECT max(w.day) FROM day_of_2019 AS w WHERE w.is_workday AND w.day <= a.day)) AS previous
  FROM day_of_2019 AS a, unnest('{1,4,10}'::integer[]) AS n
 WHERE extract(year FROM a.day) = 2019;
-- One call site sees rules and days off that change from row to row, more of them than it keeps.
SELECT count(*) AS rows, bool_and(due_on(rule, '2019-01-01') = date '2019-01-01' + n) AS right
  FROM (SELECT n, ('event + ' || n || ' days')::due_rule AS rule FROM generate_series(1, 3) AS round, generate_series(1, 30) AS n ORDER BY round, n) AS changing;
SELECT n, due_on('event + 1 workdays', '2019-01-01', off)
  FROM (VALUES (1, '{}'::datemultirange), (2, '{[2019-01-02,2019-01-03)}'), (3, '{[2019-01-02,2019-01-04),[2019-01-05,2019-01-06)}'), (4, '{[2019-01-02,2019-01-04)}'), (5, '{[2019-01-03,2019-01-04)}'), (6, '{}')) AS v (n, off);
CREATE TEMP TABLE stored_rule AS SELECT 'event + 3 months'::due_rule AS rule;
SELECT due_on(rule, '2019-11-30') FROM stored_rule;

-- The state of a deadline, and its days: due minus done, or minus as_of while it is open.
SELECT applies, due, done, as_of, warn_days, deadline_state(applies, due, done, as_of, warn_days), deadline_days(applies, due, done, as_of) AS days
  FROM (VALUES (true, date '2019-02-28', NULL::date, date '2019-02-27', 0), (true, '2019-02-28', NULL, '2019-02-28', 0), (true, '2019-02-28', NULL, '2019-03-01', 0),
               (true, '2019-02-28', '2019-02-27', '2019-03-31', 0), (true, '2019-02-28', '2019-02-28', '2019-03-31', 0), (true, '2019-02-28', '2019-03-01', '2019-03-31', 0),
               -- a done after as_of is not yet done
               (true, '2019-02-28', '2019-02-28', '2019-02-28', 0), (true, '2019-02-28', '2019-02-28', '2019-02-27', 0), (true, '2019-02-28', '2019-03-05', '2019-03-04', 0), (true, '2019-02-28', '2019-03-05', '2019-03-05', 0),
               -- due soon: at most so many days left, the due day included; never without a warning
               (true, '2019-02-28', NULL, '2019-02-20', 7), (true, '2019-02-28', NULL, '2019-02-21', 7), (true, '2019-02-28', NULL, '2019-02-28', 7), (true, '2019-02-28', NULL, '2019-03-01', 7),
               (true, '2019-02-28', NULL, '2019-02-27', 1), (true, '2019-02-28', NULL, '2019-02-28', NULL), (true, '2019-02-28', '2019-02-28', '2019-02-28', 7),
               -- not applicable comes before everything, unknown before the rest
               (false, '2019-02-28', NULL, '2019-03-01', 0), (false, NULL, NULL, NULL, NULL), (NULL, '2019-02-28', '2019-02-28', '2019-03-01', 0),
               (true, NULL, NULL, '2019-03-01', 0), (true, NULL, '2019-02-28', '2019-03-01', 0), (true, '2019-02-28', NULL, NULL, 0), (true, '2019-02-28', '2019-02-28', NULL, 0),
               -- infinite dates are unknown
               (true, 'infinity', NULL, '2019-03-01', 0), (true, '-infinity', NULL, '2019-03-01', 0), (true, '2019-02-28', 'infinity', '2019-03-01', 0), (true, '2019-02-28', '-infinity', '2019-03-01', 0), (true, '2019-02-28', NULL, 'infinity', 0),
               -- the widest gap there is
               (true, '5874897-12-31', NULL, '4714-11-24 BC', 0), (true, '4714-11-24 BC', NULL, '5874897-12-31', 2147483647)
       ) AS v (applies, due, done, as_of, warn_days);
SELECT deadline_state(true, '2019-02-28', NULL, '2019-03-01', -1);
SELECT deadline_state(true, '2019-02-28', NULL, '2019-02-28');

-- Worked examples of the digests, by rule.
-- C6: fixed dates.
SELECT rule_id, rule, done, as_of, deadline_state(true, due_on(rule, anchor), done, as_of) AS state, deadline_days(true, due_on(rule, anchor), done, as_of) AS days
  FROM (VALUES ('HEYUAN-2019-2.4-b', '2019-04-30'::due_rule, NULL::date, date '2019-04-30', date '2019-12-31'), ('HEYUAN-2019-2.4-b', '2019-04-30', NULL, '2019-05-01', '2019-12-31'),
               -- the insurance of 2020 is bought by 30 November of the year before
               ('HEYUAN-2019-2.5-b', '11-30 of previous year', '2020-01-01', '2019-11-30', '2019-12-31'), ('HEYUAN-2019-2.5-b', '11-30 of previous year', '2020-01-01', '2019-12-01', '2019-12-31'),
               ('HEYUAN-2019-2.5-h', '2019-11-30', NULL, NULL, '2019-11-30'), ('HEYUAN-2019-2.5-h', '2019-11-30', NULL, NULL, '2019-12-01'),
               -- a house of grade D appraised on 20 December and finished on 5 January is late
               ('HEYUAN-2019-2.7-d', '2019-12-31', NULL, '2020-01-05', '2020-01-31'), ('HEYUAN-2019-2.7-d', '2019-12-31', NULL, '2020-01-05', '2019-12-31'), ('HEYUAN-2019-2.7-d', '2019-12-31', NULL, '2020-01-05', '2020-01-04'),
               ('HEYUAN-2019-3.3-d', '2019-03-31', NULL, '2019-03-31', '2019-04-30'),
               ('HEYUAN-2019-3.5-b', '06-30', '2019-01-01', '2019-06-30', '2019-12-31'), ('HEYUAN-2019-3.5-b', '10-17', '2019-01-01', NULL, '2019-10-16'),
               ('HEYUAN-2019-3.6-i', '2019-06-30', NULL, '2019-06-30', '2019-12-31'), ('HEYUAN-2019-3.6-i', '2019-06-30', NULL, '2019-07-01', '2019-12-31'),
               ('HAOJIANG-2017-2.6-e', '2018-12-31', NULL, '2018-12-31', '2019-01-01'), ('HAOJIANG-2017-2.6-e', '2018-12-31', NULL, NULL, '2019-01-01'),
               ('SHANGQIU-2018-2-e', '2018-10-31', NULL, NULL, '2018-10-31'), ('SHANGQIU-2018-11-e', '2018-10-31', NULL, '2018-11-01', '2018-11-01'),
               ('SHANGQIU-2018-11-d', '2018-12-31', NULL, NULL, '2018-12-31'), ('SHANGQIU-2018-12-a', '2018-12-31', NULL, NULL, '2019-01-01'), ('SHANGQIU-2018-18-a', '2018-12-31', NULL, '2018-03-14', '2018-12-31'),
               -- issued on 10 December 2018 with 21 days to go
               ('ZHAOQING-2018-10-a', '2018-12-31', NULL, NULL, '2018-12-10'), ('ZHAOQING-2018-20-h', '2020-12-31', NULL, NULL, '2020-12-31'), ('ZHAOQING-2018-19-b', '10-17', '2020-01-01', '2020-10-18', '2020-12-31'),
               -- Meilan D; 18-1a was due 19 days before its paper was issued
               ('MEILAN-2019-18-1a', '2019-03-31', NULL, '2019-04-02', '2019-04-19'), ('MEILAN-2019-18-1a', '2019-03-31', NULL, NULL, '2019-04-19'),
               ('MEILAN-2019-18-5a', '2019-06-30', NULL, '2019-06-30', '2019-12-31'), ('MEILAN-2019-18-5b', '2019-10-31', NULL, '2019-11-03', '2019-12-31'),
               ('MEILAN-2019-11-1c', '2019-11-30', NULL, '2019-12-02', '2019-12-31'), ('MEILAN-2019-11-1c', '2019-11-30', NULL, '2019-11-30', '2019-12-31'), ('MEILAN-2019-11-1c', '2019-11-30', NULL, NULL, '2019-12-31'),
               ('MEILAN-2019-8-1c', '2019-12-31', NULL, NULL, '2019-12-31'), ('MEILAN-2019-22-1b', '2019-12-31', NULL, NULL, '2020-01-01')
       ) AS v (rule_id, rule, anchor, done, as_of);
-- HEYUAN-2019-2.7-a: of 1,030 houses due on 30 April 1,029 are in time and one a day late: the shortfall on the due day is 1.
SELECT count(*) FILTER (WHERE deadline_state(true, '2019-04-30', done, '2019-04-30') = 'met') AS on_due_day,
       count(*) FILTER (WHERE state = 'met') AS in_time, count(*) FILTER (WHERE state = 'late') AS late
  FROM (SELECT done, deadline_state(true, '2019-04-30', done, '2019-12-31') AS state
          FROM (SELECT CASE WHEN n = 1030 THEN date '2019-05-01' ELSE date '2019-04-30' - n % 90 END AS done FROM generate_series(1, 1030) AS n) AS house) AS stated;
-- MEILAN-2019-4-1a: three of four towns signed by 30 April.
SELECT ratio(count(*) FILTER (WHERE deadline_state(true, '2019-04-30', signed_on, '2019-12-31') = 'met'), count(*)) AS signed_in_time
  FROM unnest('{2019-04-25,2019-04-30,2019-04-19,2019-05-01}'::date[]) AS signed_on;
-- C7: anchored on an event.  Staying inside the city lays no duty on anybody; an unknown day of discharge is unknown.
SELECT rule_id, rule, anchor, due_on(rule, anchor) AS due, done, as_of, deadline_state(applies, due_on(rule, anchor), done, as_of) AS state, deadline_days(applies, due_on(rule, anchor), done, as_of) AS days
  FROM (VALUES ('HEYUAN-2019-2.5-f', 'event + 3 months'::due_rule, true, date '2019-11-30', date '2020-02-29', date '2020-12-31'),
               ('HEYUAN-2019-2.5-f', 'event + 3 months', true, '2019-11-30', '2020-03-01', '2020-12-31'),
               ('HEYUAN-2019-2.5-f', 'event + 3 months', true, '2018-11-30', NULL, '2019-02-28'),
               ('HEYUAN-2019-2.5-f', 'event + 3 months', true, '2018-11-30', NULL, '2019-03-01'),
               ('HEYUAN-2019-2.5-f', 'event + 3 months', false, '2018-11-30', NULL, '2019-03-01'),
               ('HEYUAN-2019-2.5-f', 'event + 3 months', true, NULL, NULL, '2019-03-01'),
               -- anchored on the day of birth: sixty years, then three months
               ('HEYUAN-2019-2.5-i', 'event + 60 years + 3 months', true, '1959-08-31', '2019-11-30', '2019-12-31'),
               ('HEYUAN-2019-2.5-i', 'event + 60 years + 3 months', true, '1956-02-29', NULL, '2016-05-29'),
               ('HEYUAN-2019-2.5-i', 'event + 60 years + 3 months', true, '1956-02-29', NULL, '2016-05-30'),
               -- early: before the birthday, met all the same
               ('HEYUAN-2019-2.5-i', 'event + 60 years + 3 months', true, '1959-08-31', '2019-08-01', '2019-12-31'),
               -- the stricter reading counts from the day after the birthday
               ('HEYUAN-2019-2.5-i', 'event + 60 years + 1 days + 3 months', true, '1959-08-31', '2019-12-01', '2019-12-31'),
               -- three years and a day is too long a loan
               ('HAOJIANG-2017-3.2-a', 'event + 3 years', true, '2017-08-01', '2020-08-01', '2020-12-31'), ('HAOJIANG-2017-3.2-a', 'event + 3 years', true, '2017-08-01', '2020-08-02', '2020-12-31'),
               ('ZHAOQING-2018-18-b', 'event', true, '2019-01-31', '2019-01-31', '2019-12-31'),
               -- Meilan S: with a number of days the lag has a verdict, without one (no rule, no due day) it has none
               ('MEILAN-2019-8-2b', 'event + 5 days', true, '2019-03-01', '2019-03-09', '2019-12-31'), ('MEILAN-2019-8-2b', NULL, true, '2019-03-01', '2019-03-09', '2019-12-31'),
               ('MEILAN-2019-8-2b', 'event', true, '2019-03-01', NULL, '2019-04-19'),
               -- Meilan O: last checked on 1 February, every 90 days
               ('MEILAN-2019-19-6a', 'event + 90 days', true, '2019-02-01', NULL, '2019-06-01'),
               -- Meilan N: the last day of a loan still runs
               ('MEILAN-2019-16-4f', '2019-06-30', true, NULL, NULL, '2019-06-30'), ('MEILAN-2019-16-4f', '2019-06-30', true, NULL, NULL, '2019-07-01')
       ) AS v (rule_id, rule, applies, anchor, done, as_of);
-- The issue's own examples.
SELECT due_on('event + 3 months', '2019-11-30');
SELECT due_on('event + 10 workdays', '2019-09-27', off_days('2019-01-01', '2019-12-31'));
SELECT due_on('event + 10 workdays', '2019-12-30', off_days('2019-01-01', '2019-12-31'));
SELECT deadline_state(true, '2019-02-28', NULL, '2019-03-01');
