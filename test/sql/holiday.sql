-- Working days (design 3.7): public holidays, the weekend days worked in their stead, and how far they are known.
SET search_path = fupin, public;
SET datestyle = ISO;
\pset null NULL
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused

-- Shipped are the exceptions of 23 years, and nothing else: a day off falls on a weekday, a worked day on a weekend.
SELECT count(*), min(day), max(day), count(DISTINCT extract(year FROM day)) AS years, count(*) FILTER (WHERE is_workday) AS worked, count(*) FILTER (WHERE shipped) AS shipped,
       count(*) FILTER (WHERE is_workday = (extract(isodow FROM day) < 6)) AS no_exception
  FROM holiday;
-- 2019 as the papers' readers know it.
SELECT day, to_char(day, 'Dy') AS weekday, is_workday, name FROM holiday WHERE extract(year FROM day) = 2019 ORDER BY day;
-- Working days of each year: 250 or so.
SELECT year, 365 + CASE WHEN make_date(year, 3, 1) - make_date(year, 2, 1) = 29 THEN 1 ELSE 0 END - (SELECT sum(upper(off) - lower(off)) FROM unnest(off_days(make_date(year, 1, 1), make_date(year, 12, 31)) * datemultirange(daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)))) AS off) AS workdays
  FROM generate_series(2004, 2026) AS year;

-- off_days: both days included, unbounded outside what is asked for.
SELECT off_days('2019-09-23', '2019-10-14');
SELECT off_days('2019-10-08', '2019-10-08') AS a_worked_day, off_days('2019-10-01', '2019-10-01') AS a_day_off, off_days('2019-10-12', '2019-10-12') AS a_worked_saturday;
-- ... and outside what is known, be it asked for or not.
SELECT off_days('2003-12-20', '2004-01-04') AS before, off_days('2026-12-28', '2027-01-10') AS after;
SELECT off_days('1990-01-01', '2003-12-31') AS unknown_years, off_days('2019-10-02', '2019-10-01') AS backwards, off_days(NULL, '2019-10-01'), off_days('2019-10-01', NULL);
SELECT lower(off) AS lower, upper(off) AS upper, lower_inf(off), upper_inf(off), range_merge(datemultirange '{(,)}' - off) AS known
  FROM (VALUES (off_days('-infinity', 'infinity')), (off_days('-infinity', '2004-12-31')), (off_days('2026-01-01', 'infinity'))) AS v (off);
-- Day by day it is the weekend but for the exceptions.
SELECT count(*) AS days, bool_and(day <@ (SELECT off_days('2004-01-01', '2026-12-31')) = coalesce(NOT is_workday, extract(isodow FROM day) >= 6)) AS right
  FROM (SELECT d::date AS day FROM generate_series(timestamp '2004-01-01', '2026-12-31', '1 day') AS d) AS days LEFT JOIN holiday USING (day);

BEGIN;
-- Shipped rows stay as they are; a row of one's own wins on the same day.
SELECT * FROM pg_temp.refused($$UPDATE fupin.holiday SET is_workday = true WHERE day = '2019-10-01'$$);
SELECT * FROM pg_temp.refused($$DELETE FROM fupin.holiday WHERE day = '2019-10-01'$$);
SELECT * FROM pg_temp.refused($$INSERT INTO fupin.holiday VALUES ('2019-10-08', false, '国庆节', true)$$);
SELECT * FROM pg_temp.refused($$TRUNCATE fupin.holiday$$);
SELECT * FROM pg_temp.refused($$INSERT INTO fupin.holiday VALUES ('infinity', false, '国庆节')$$);
SELECT * FROM pg_temp.refused($$INSERT INTO fupin.holiday VALUES ('2019-10-08', false, '')$$);
INSERT INTO holiday (day, is_workday, name) VALUES ('2019-10-07', true, '国庆节'), ('2019-10-08', false, '台风');
SELECT * FROM pg_temp.refused($$INSERT INTO fupin.holiday VALUES ('2019-10-08', true, '台风')$$);
SELECT off_days('2019-09-30', '2019-10-14');
-- The moving holidays of 2019 and their make-up days, from the day before.
SELECT name, anchor, due_on('event + 1 workdays', anchor, off) AS next, due_on('event + 5 workdays', anchor, off) AS fifth
  FROM (VALUES ('元旦', date '2018-12-28'), ('春节', '2019-02-01'), ('清明', '2019-04-04'), ('劳动节', '2019-04-30'), ('端午', '2019-06-06'), ('中秋', '2019-09-12')) AS v (name, anchor), (SELECT off_days('2018-12-01', '2019-12-31')) AS known (off);
-- A year of one's own becomes known with its rows; a gap ends what is known.
INSERT INTO holiday (day, is_workday, name) VALUES ('2028-01-03', false, '元旦');
SELECT upper(datemultirange '{(,)}' - off_days('2026-01-01', '2028-12-31')) AS known_until, upper(datemultirange '{(,)}' - off_days('2028-01-01', '2028-12-31')) AS alone;
INSERT INTO holiday (day, is_workday, name) VALUES ('2027-01-01', false, '元旦');
SELECT upper(datemultirange '{(,)}' - off_days('2026-01-01', '2028-12-31')) AS known_until, due_on('event + 1 workdays', '2026-12-31', off_days('2026-01-01', '2028-12-31'));
ROLLBACK;
SELECT due_on('event + 1 workdays', '2026-12-31', off_days('2026-01-01', '2028-12-31'));
-- The labels of every state and part that the functions say.
SELECT list, code, label_zh, label_en FROM code_list WHERE list IN ('deadline_state', 'quota_state', 'quota_counted', 'quota_period') ORDER BY list, position;
