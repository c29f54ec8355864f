-- Activities that papers ask for without a number are counted by place, month and kind (digests C25; Meilan V).  Two records of one
-- day are two activities on one day; the day of fupin.as_of() counts, the day after does not; the last day of May is May.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report_duty.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
INSERT INTO fupin_register.area (division, name_zh) VALUES ('460108', '样例区'), ('460108101', '样例镇');
INSERT INTO fupin_register.village (division, name_zh) VALUES ('460108101201', '样例村');
SELECT pg_temp.did('official', '甲', '460108101201', 'visit', '{2019-05-31,2019-06-01,2019-06-01,2019-06-30,2019-07-01}', 'household', '户1'),
       pg_temp.did('official', '乙', '460108101201', 'visit', '{2019-06-01}', 'household', '户2'),
       pg_temp.did('official', '乙', '460108101201', 'visit', '{2019-06-02}', 'village', '460108101201'),
       pg_temp.did('organisation', '丙', '460108', 'training', '{2019-06-02,2019-06-03}') \g /dev/null
SET LOCAL fupin.as_of = '2019-06-30';
SELECT activity_count_key, county_code, town_code, village_code, year, month_date, actor_kind_label, object_kind_label, activities, activity_days, actors, objects_reached
  FROM fupin_report.activity_count ORDER BY activity_count_key COLLATE "C";
SET LOCAL fupin.as_of = '2019-07-01';
SELECT month_date, activities FROM fupin_report.activity_count WHERE action = 'visit' AND object_kind = 'household' ORDER BY month_date;
ROLLBACK;
