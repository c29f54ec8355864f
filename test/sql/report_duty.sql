-- The reports on duties on hand-made rows, rule by rule: recurring obligations (digest C8, digest Meilan E) and standing
-- numbers (digest C5).  What counts up to the day of as_of, and how the days of a paper and of a posting cut the periods.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report_duty.sql
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
INSERT INTO fupin_register.area (division, name_zh) VALUES
    ('411400', '商丘市'), ('411403', '睢阳区'), ('411424', '柘城县'), ('440512', '濠江区'), ('441200', '肇庆市'), ('441223', '广宁县'),
    ('441600', '河源市'), ('441621', '紫金县'), ('441622', '龙川县'), ('460108', '美兰区');
INSERT INTO fupin_register.village (division, poor_village) VALUES
    ('411403101201', true), ('440512001001', true), ('441223101201', true), ('441621101201', true), ('441622101201', true), ('460108101201', true), ('460108102201', false);
-- Every duty of the shipped papers composes, whoever is there to owe it.
CREATE VIEW pg_temp.status AS
    SELECT duty_code, actor_code AS actor, object_code AS object, start_date, due_date, required_count AS required, done_count AS done, shortfall, duty_state AS state, breach_label AS breach
      FROM fupin_report.duty_status;

-- HEYUAN-2019-3.1-b, -3.1-d, ZHAOQING-2018-25-b (C8): 24 and 48 distinct days a year.  47 days are one short, two visits on one day are
-- one day; the year runs until its last day is over.
SELECT pg_temp.post('市委书记', 'prefecture_chief', '441600', '[2016-01-01,)'), pg_temp.post('县委书记', 'county_chief', '441621', '[2018-05-01,)'),
       pg_temp.post('县长', 'county_chief', '441622', '[2018-05-01,)') \g /dev/null
SELECT pg_temp.did('official', '市委书记', '441600', 'research_day', pg_temp.days('2019-03-01', '2019-03-24')),
       pg_temp.did('official', '县委书记', '441621', 'research_day', pg_temp.days('2019-01-01', '2019-02-16') || '{2019-01-05,2019-02-10}'::date[]),
       pg_temp.did('official', '县长', '441622', 'research_day', pg_temp.days('2019-11-14', '2019-12-31')) \g /dev/null
SET LOCAL fupin.as_of = '2019-12-30';
SELECT * FROM pg_temp.status WHERE duty_code ~ 'HEYUAN.*research_days' ORDER BY duty_code, actor COLLATE "C";
SET LOCAL fupin.as_of = '2019-12-31';
SELECT * FROM pg_temp.status WHERE duty_code ~ 'HEYUAN.*research_days' ORDER BY duty_code, actor COLLATE "C";
SET LOCAL fupin.as_of = '2020-01-01';
SELECT * FROM pg_temp.status WHERE duty_code ~ 'HEYUAN.*research_days' ORDER BY duty_code, actor COLLATE "C";
-- A record dated after as_of is not yet there.
SET LOCAL fupin.as_of = '2019-03-10';
SELECT actor, done, state FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.prefecture_research_days';

-- HEYUAN-2019-3.2-b (C8): meetings on 5 January, 10 February, 1 May and 31 December: two, one, none, one.  The third quarter is missed
-- although there were four in the year.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin.leading_group', '441621', '紫金县扶贫开发领导小组', 'Leading group of Zijin');
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('zijin.leading_group', 'leading_group', '441621', '[2016-01-01,)');
SELECT pg_temp.did('organisation', 'zijin.leading_group', '441621', 'joint_meeting', '{2019-01-05,2019-02-10,2019-05-01,2019-12-31}') \g /dev/null
SET LOCAL fupin.as_of = '2020-01-01';
SELECT * FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.joint_meeting' ORDER BY start_date;
SET LOCAL fupin.as_of = '2019-12-31';
SELECT start_date, done, state FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.joint_meeting' ORDER BY start_date;
SET LOCAL fupin.as_of = '2019-12-30';
SELECT start_date, done, state FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.joint_meeting' ORDER BY start_date;

-- HEYUAN-2019-3.1-f (C8): three a month for the chief of a town; March has two.
SELECT pg_temp.post('镇长', 'town_chief', '441621101', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '镇长', '441621101', 'topic_study', '{2019-02-01,2019-02-01,2019-02-27,2019-03-05,2019-03-31,2019-04-01}') \g /dev/null
SET LOCAL fupin.as_of = '2019-04-10';
SELECT * FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.town_topic_study' ORDER BY start_date;

-- HEYUAN-2019-3.1-k (C8): once each half-year.  30 June and 1 July serve both halves; 5 January and 1 March the first only.
SELECT pg_temp.did('county', '441621', '441621', 'progress_report', '{2019-06-30,2019-07-01}'), pg_temp.did('county', '441622', '441622', 'progress_report', '{2019-01-05,2019-03-01}') \g /dev/null
SET LOCAL fupin.as_of = '2020-03-01';
SELECT * FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.county_report' ORDER BY actor, start_date;

-- HEYUAN-2019-3.10-c (C8): 20 distinct days a month.  19 days and three repeated records are 19: missed.  February needs 20 too.  The month
-- of arrival is not assessed, nor that of departure; a month under way is pending, and met as soon as it can be.
SELECT pg_temp.post('驻村甲', 'resident_cadre', '441621101201', '[2019-01-10,2019-05-16)') \g /dev/null
SELECT pg_temp.did('official', '驻村甲', '441621101201', 'presence', pg_temp.days('2019-01-10', '2019-01-31')),
       pg_temp.did('official', '驻村甲', '441621101201', 'presence', pg_temp.days('2019-02-01', '2019-02-19') || '{2019-02-01,2019-02-01,2019-02-19}'::date[]),
       pg_temp.did('official', '驻村甲', '441621101201', 'presence', pg_temp.days('2019-03-01', '2019-03-20')),
       pg_temp.did('official', '驻村甲', '441621101201', 'presence', pg_temp.days('2019-05-01', '2019-05-15')) \g /dev/null
SET LOCAL fupin.as_of = '2019-03-20';
SELECT * FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.days_in_village' ORDER BY start_date;
SET LOCAL fupin.as_of = '2019-06-30';
SELECT start_date, required, done, state, breach FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.days_in_village' ORDER BY start_date;
-- A posting that goes on under a new paper is one posting: no month is cut by it.
SELECT pg_temp.post('驻村乙', 'resident_cadre', '441622101201', '[2018-12-01,2019-02-15)'), pg_temp.post('驻村乙', 'resident_cadre', '441622101201', '[2019-02-15,)') \g /dev/null
SET LOCAL fupin.as_of = '2019-03-31';
SELECT start_date, done, state FROM pg_temp.status WHERE actor = '驻村乙' AND duty_code = 'HEYUAN-2019.days_in_village' ORDER BY start_date;

-- February on both sides: 20 of its 28 days are enough; 19 of them and the first of March are not.
SELECT pg_temp.post('驻村丁', 'resident_cadre', '441622101201', '[2018-12-01,)'), pg_temp.post('驻村戊', 'resident_cadre', '441622101201', '[2018-12-01,)') \g /dev/null
SELECT pg_temp.did('official', '驻村丁', '441622101201', 'presence', pg_temp.days('2019-02-01', '2019-02-20')), pg_temp.did('official', '驻村戊', '441622101201', 'presence', pg_temp.days('2019-02-10', '2019-03-01')) \g /dev/null
SET LOCAL fupin.as_of = '2019-03-01';
SELECT actor, start_date, required, done, state FROM pg_temp.status WHERE actor IN ('驻村丁', '驻村戊') AND start_date = '2019-02-01' ORDER BY actor COLLATE "C";

-- HEYUAN-2019-2.10-d (C8): figures of every county AND every industry, each by itself, never one total.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('heyuan.education', '441600', '市教育局', 'Education bureau'), ('heyuan.health', '441600', '市卫生健康局', 'Health bureau');
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES
    ('heyuan.education', 'industry_department', '441600', '[2016-01-01,)'), ('heyuan.health', 'industry_department', '441600', '[2019-02-01,)');
SELECT pg_temp.did('organisation', 'heyuan.poverty_bureau', '441600', 'bulletin', '{2019-01-31,2019-02-28}', 'county', '441621'),
       pg_temp.did('organisation', 'heyuan.poverty_bureau', '441600', 'bulletin', '{2019-01-31,2019-01-31}', 'county', '441622'),
       pg_temp.did('organisation', 'heyuan.poverty_bureau', '441600', 'bulletin', '{2019-01-31,2019-02-28}', 'organisation', 'heyuan.education') \g /dev/null
SET LOCAL fupin.as_of = '2019-03-01';
SELECT duty_code, object, start_date, done, state FROM pg_temp.status WHERE duty_code ~ 'HEYUAN.*_bulletin' AND actor = 'heyuan.poverty_bureau' ORDER BY duty_code, object, start_date;

-- SHANGQIU-2018-30-c (C8): a publicity day each week; the paper is of Wednesday 14 March 2018, so the first week that counts is that of
-- Monday the 19th.
SELECT pg_temp.did('county', '411403', '411403', 'publicity_day', '{2018-03-15,2018-03-25,2018-04-02}') \g /dev/null
SET LOCAL fupin.as_of = '2018-04-08';
SELECT start_date, due_date, done, state FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.publicity_day' AND actor = '411403' ORDER BY start_date;
-- Nor does the week that goes over the end of the paper, though its Monday is the last day of 2018.
SET LOCAL fupin.as_of = '2018-12-31';
SELECT start_date, due_date, done, state FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.publicity_day' AND actor = '411403' AND start_date >= '2018-12-24' ORDER BY start_date;
-- SHANGQIU-2018-18-b: the first quarter lies partly before the paper and is not assessed.  SHANGQIU-2018-27-a: the year counts as a whole,
-- what was before the paper too; two assessments are in order, a third is not, in principle, and so no breach.
SELECT pg_temp.did('prefecture', '411400', '411400', 'assessment', '{2018-02-01,2018-06-01}', 'county', '411403'),
       pg_temp.did('prefecture', '411400', '411400', 'assessment', '{2018-02-01,2018-06-01,2018-09-01}', 'county', '411424') \g /dev/null
SET LOCAL fupin.as_of = '2018-09-30';
SELECT duty_code, object, start_date, done, state, breach FROM pg_temp.status WHERE duty_code ~ 'hearing_of_chiefs|county_assessments' ORDER BY duty_code, object, start_date;
SET LOCAL fupin.as_of = '2019-01-01';
SELECT duty_code, object, required_count, maximum_count, done_count, surplus, duty_state, breach_label FROM
       (SELECT *, object_code AS object FROM fupin_report.duty_status) status WHERE duty_code = 'SHANGQIU-2018.county_assessments' ORDER BY object;
-- ZHAOQING-2018-26-a: the paper is of 10 December 2018, so the first quarter assessed is the first of 2019.
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('heyuan.health', 'industry_department', '441223', '[2016-01-01,)');
SET LOCAL fupin.as_of = '2019-04-01';
SELECT start_date, done, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.quarterly_analysis' ORDER BY start_date;

-- ZHAOQING-2018-25-c (C8): once a month, in a leap year too: 29 February 2020 belongs to February, and is its last day.
SELECT pg_temp.post('广宁县长', 'county_chief', '441223', '[2016-01-01,)'), pg_temp.post('广宁书记', 'county_chief', '441223', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '广宁县长', '441223', 'topic_study', '{2020-01-31,2020-02-29}'), pg_temp.did('official', '广宁书记', '441223', 'topic_study', '{2020-01-31,2020-03-01}') \g /dev/null
SET LOCAL fupin.as_of = '2020-02-28';
SELECT actor, start_date, due_date, done, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.county_topic_study' AND start_date >= '2020-01-01' ORDER BY actor COLLATE "C", start_date;
SET LOCAL fupin.as_of = '2020-02-29';
SELECT actor, start_date, due_date, done, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.county_topic_study' AND start_date >= '2020-02-01' ORDER BY actor COLLATE "C", start_date;
SET LOCAL fupin.as_of = '2020-03-01';
SELECT actor, start_date, due_date, done, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.county_topic_study' AND start_date >= '2020-02-01' ORDER BY actor COLLATE "C", start_date;
-- The last year of the paper counts to its last day, and afterwards nothing more is asked for.
SET LOCAL fupin.as_of = '2021-02-01';
SELECT max(start_date) AS last_period, max(due_date) AS last_day FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.county_topic_study';

-- HAOJIANG-2017-4.2-c (C8): twice a year, on two days.
SELECT pg_temp.post('区长', 'county_chief', '440512', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '区长', '440512', 'visit', '{2018-03-01,2018-03-01}', 'household', 'h'), pg_temp.did('official', '区长', '440512', 'visit', '{2018-04-01}', 'village', '440512001001') \g /dev/null
SET LOCAL fupin.as_of = '2019-01-01';
SELECT start_date, required, done, state FROM pg_temp.status WHERE duty_code = 'HAOJIANG-2017.county_chief_visits' ORDER BY start_date;
-- HAOJIANG-2017-4.4-e: circulars regularly, without a number: only the last one is reported, until the paper's days are over.
SELECT pg_temp.did('county', '440512', '440512', 'circular', '{2018-03-01,2018-05-01}') \g /dev/null
SET LOCAL fupin.as_of = '2018-06-30';
SELECT duty_code, quota, required_count, done_count, last_done_date, days_since, duty_state, breach_label FROM fupin_report.duty_status WHERE duty_code = 'HAOJIANG-2017.circular';
SET LOCAL fupin.as_of = '2019-06-30';
SELECT duty_code, last_done_date, duty_state, expired_label, breach_label FROM fupin_report.duty_status WHERE duty_code = 'HAOJIANG-2017.circular';

-- MEILAN-2019-4-5a, -4-5b (E): meetings of the headquarters on 1 April, none in May, two in June, one in July and in August, asked on
-- 15 September: April to August are closed, four of five met; two in June do not heal May.  April began before the paper of 19 April and counts
-- as a whole; January to March do not count.
SELECT pg_temp.did('organisation', 'meilan.headquarters', '460108', 'meeting', '{2019-04-01,2019-06-03,2019-06-28,2019-07-01,2019-08-30}'),
       pg_temp.did('organisation', 'meilan.leading_group', '460108', 'meeting', '{2019-04-10}') \g /dev/null
SET LOCAL fupin.as_of = '2019-09-15';
SELECT duty_code, start_date, done, state FROM pg_temp.status WHERE duty_code ~ 'MEILAN.*(headquarters|leading_group)_meeting' ORDER BY duty_code, start_date;
SELECT start_date, duty_state_label FROM fupin_report.duty_missed WHERE duty_code = 'MEILAN-2019.headquarters_meeting';

-- MEILAN-2019-6-4 (E, T): each resident helper in post on any day of 2019 is trained once; who came in August owes it too.
SELECT pg_temp.post('队员甲', 'resident_cadre', '460108101201', '[2018-01-01,)'), pg_temp.post('队员乙', 'resident_cadre', '460108101201', '[2019-08-01,)'),
       pg_temp.post('队员丙', 'resident_cadre', '460108102201', '[2017-01-01,2019-02-01)') \g /dev/null
SELECT pg_temp.did('official', '队员甲', '460108101201', 'training', '{2019-03-01}') \g /dev/null
SET LOCAL fupin.as_of = '2020-01-01';
SELECT actor, done, state FROM pg_temp.status WHERE duty_code = 'MEILAN-2019.resident_training' ORDER BY actor COLLATE "C";
-- MEILAN-2019-30-1 (T): each class by itself: ten leaders, all trained; of eight first secretaries seven, 87.5 %: that class is not there, however many the leaders are.
SELECT pg_temp.post('区领导' || n, 'county_leader', '460108', '[2018-01-01,)') FROM generate_series(1, 10) n \g /dev/null
SELECT pg_temp.post('第一书记' || n, 'first_secretary', '460108101201', '[2018-01-01,)') FROM generate_series(1, 8) n \g /dev/null
SELECT pg_temp.did('official', '区领导' || n, '460108', 'training', '{2019-05-01}'), pg_temp.did('official', '第一书记' || n, '460108101201', 'training', '{2019-05-01}') FROM generate_series(1, 7) n \g /dev/null
SELECT pg_temp.did('official', '区领导' || n, '460108', 'training', '{2019-12-31}') FROM generate_series(8, 10) n \g /dev/null
SELECT duty_code, count(*) AS total, count(*) FILTER (WHERE state = 'met') AS trained, percent(ratio(count(*) FILTER (WHERE state = 'met'), count(*)), 2), string_agg(actor, ' ') FILTER (WHERE state = 'missed') AS not_trained
  FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.leader_training', 'MEILAN-2019.first_secretary_training') GROUP BY 1 ORDER BY 1;
-- MEILAN-2019-5-3a (E): one young member a year in each poor village, one that has left included; the other village owes nothing.
INSERT INTO fupin_register.village (division, poor_village, exited_on) VALUES ('460108103201', true, '2017-12-31');
SELECT pg_temp.did('village', '460108101201', '460108101201', 'admit_young_party_member', '{2019-07-01}') \g /dev/null
SELECT actor, done, state FROM pg_temp.status WHERE duty_code = 'MEILAN-2019.young_party_member' ORDER BY actor;

-- MEILAN-2019-9-4a to -9-4d (E): a helping teacher and each of his students: each school day, each week with school, each semester.  98 school
-- days in 20 weeks: 97 meetings, 20 talks, one home visit, no assessment.
SELECT pg_temp.household('学生户', '460108101201', 2019, NULL, 2, '{"born": "2009-01-01", "stage": "primary", "schooling": "in_school"}') \g /dev/null
INSERT INTO fupin_register.calendar (division, kind, during) VALUES ('460108', 'semester', '[2019-08-12,2019-12-28)');
INSERT INTO fupin_register.calendar (division, kind, during)
SELECT '460108', 'school_days', daterange(monday::date, monday::date + 5 - CASE WHEN monday::date IN ('2019-09-09', '2019-12-23') THEN 1 ELSE 0 END)
  FROM generate_series(timestamp '2019-08-12', '2019-12-23', '7 days') monday;
SELECT sum(upper(during) - lower(during)) AS school_days, count(*) AS weeks FROM fupin_register.calendar WHERE kind = 'school_days';
SELECT pg_temp.post('教师', 'teacher', '460108', '[2015-01-01,)'), pg_temp.assign('official', '教师', 'helping_teacher', 'person', '学生户/2', '460108101201', '[2019-08-01,)') \g /dev/null
SELECT pg_temp.did('official', '教师', '460108', 'meet_student', array_agg(day::date), 'student', '学生户/2')
  FROM fupin_register.calendar, generate_series(lower(during), upper(during) - 1, '1 day') day WHERE kind = 'school_days' AND day <> '2019-10-08' \g /dev/null
SELECT pg_temp.did('official', '教师', '460108', 'talk_with_student', array_agg(lower(during)), 'student', '学生户/2'),
       pg_temp.did('official', '教师', '460108', 'home_visit', '{2019-11-11}', 'person', '学生户/2') FROM fupin_register.calendar WHERE kind = 'school_days' \g /dev/null
SET LOCAL fupin.as_of = '2020-02-01';
SELECT duty_code, object_code, object_name, period_kind, duty_state, count(*), min(start_date) FROM fupin_report.duty_status WHERE actor_code = '教师' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 5;
-- Without a calendar nobody can say.
DELETE FROM fupin_register.calendar;
SELECT duty_code, start_date, done_count, duty_state FROM fupin_report.duty_status WHERE actor_code = '教师' ORDER BY 1;

-- Standing numbers (C5).  SHANGQIU-2018-6-a: a team of three is enough, its leader among them; of two it lacks one; who left last year is no member.
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('三人队', '411403101201', '[2018-01-01,)'), ('两人队', '411403101201', '[2018-01-01,)');
SELECT pg_temp.post('队' || n, 'resident', '411403101201', '[2018-01-01,)') FROM generate_series(1, 6) n \g /dev/null
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during) VALUES
    ('三人队', '411403101201', '队1', '411403101201', 'leader', '[2018-01-01,)'), ('三人队', '411403101201', '队2', '411403101201', 'member', '[2018-01-01,)'),
    ('三人队', '411403101201', '队3', '411403101201', 'member', '[2018-01-01,)'),
    ('两人队', '411403101201', '队4', '411403101201', 'leader', '[2018-01-01,)'), ('两人队', '411403101201', '队5', '411403101201', 'member', '[2018-01-01,)'),
    ('两人队', '411403101201', '队6', '411403101201', 'member', '[2018-01-01,2018-06-01)');
SET LOCAL fupin.as_of = '2018-06-01';
SELECT actor, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.team_size' ORDER BY actor COLLATE "C";
SET LOCAL fupin.as_of = '2018-05-31';
SELECT actor, done, state FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.team_size' ORDER BY actor COLLATE "C";
SET LOCAL fupin.as_of = '2019-01-01';
SELECT actor, state FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.team_size' ORDER BY actor COLLATE "C";

-- SHANGQIU-2018-7-d: two income measures a household; the same one entered twice is one.  Where none were ever recorded, nobody knows.
SELECT pg_temp.household('两项户', '411403101201', 2018, NULL), pg_temp.household('一项户', '411403101201', 2018, NULL) \g /dev/null
SET LOCAL fupin.as_of = '2018-06-01';
SELECT actor, required, done, state FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.income_measures' ORDER BY actor COLLATE "C";
SELECT pg_temp.assign('measure', '养羊', 'income_measure', 'household', '两项户', '411403101201', '[2018-01-01,)'), pg_temp.assign('measure', '光伏', 'income_measure', 'household', '两项户', '411403101201', '[2018-01-01,)'),
       pg_temp.assign('measure', '养羊', 'income_measure', 'household', '一项户', '411403101201', '[2018-01-01,)'), pg_temp.assign('measure', '养羊', 'income_measure', 'household', '一项户', '411403101201', '[2018-02-01,)') \g /dev/null
SELECT actor, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code = 'SHANGQIU-2018.income_measures' ORDER BY actor COLLATE "C";

-- ZHAOQING-2018-29-a: 3 to 5 cadres in a town with a heavy task: 2 are one short, 3 and 5 are met, 6 are one too many; a town without a heavy task is out
-- of scope; of one of which nobody knows the answer is unknown.
INSERT INTO fupin_register.area (division) SELECT ('44122310' || n)::fupin.division FROM generate_series(2, 7) n;
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('441223102', 2019, '{"heavy_task": true}'), ('441223103', 2019, '{"heavy_task": true}'), ('441223104', 2019, '{"heavy_task": true}'),
    ('441223105', 2019, '{"heavy_task": true}'), ('441223106', 2019, '{"heavy_task": false}');
SELECT pg_temp.post(town || '-' || n, 'support_cadre', town, '[2019-01-01,)', '{"origin": "county", "rural": true}')
  FROM (VALUES ('441223102', 2), ('441223103', 3), ('441223104', 5), ('441223105', 6), ('441223107', 1)) towns (town, cadres), generate_series(1, cadres) n \g /dev/null
SET LOCAL fupin.as_of = '2019-06-30';
SELECT actor_code, required_count, maximum_count, done_count, shortfall, surplus, duty_state, in_scope_label, breach_label
  FROM fupin_report.duty_status WHERE duty_code = 'ZHAOQING-2018.support_cadres' ORDER BY 1;
-- ZHAOQING-2018-28-a: reserve candidates 1:2: of two for the one secretary one is missing.
SELECT pg_temp.post('后备', 'reserve_secretary', '441223101201', '[2019-01-01,)') \g /dev/null
SELECT actor, required, done, shortfall, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.reserve_secretaries';
-- HEYUAN-2019-2.1-b: one park is met, two are met fully; the second is only encouraged.
SELECT pg_temp.assign('facility', '丝苗米园', 'agricultural_park', 'county', '441621', '441621', '[2019-01-01,)') \g /dev/null
SELECT duty_code, actor, required, done, state, breach FROM pg_temp.status WHERE duty_code ~ 'agricultural_park' ORDER BY duty_code, actor;
-- HEYUAN-2019-2.2-d: a workshop in every town with poor people.
SELECT pg_temp.household('河源户', '441621101201', 2019, NULL) \g /dev/null
SELECT pg_temp.assign('facility', '制衣车间', 'workshop', 'town', '441621101', '441621101', '[2019-01-01,)') \g /dev/null
SELECT actor, done, state FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.workshop';

-- Of 98 towns with poor people 97 have one: the gap is one town.  A town where nobody is poor is out of scope, and its workshop counts for no other.
SELECT pg_temp.household('镇户' || n, ('4416221' || to_char(n, 'FM00') || '201'), 2019, NULL) FROM generate_series(0, 97) n \g /dev/null
INSERT INTO fupin_register.village (division) VALUES ('441622198201');
SELECT pg_temp.assign('facility', '车间' || n, 'workshop', 'town', '4416221' || to_char(n, 'FM00'), '4416221' || to_char(n, 'FM00'), '[2019-01-01,)') FROM generate_series(0, 98) n WHERE n <> 50 \g /dev/null
SELECT state, count(*), min(actor) FROM pg_temp.status WHERE duty_code = 'HEYUAN-2019.workshop' AND actor ~ '^441622' GROUP BY 1 ORDER BY 1;
-- ZHAOQING-2018-28-a: a village that has two is in order; 111 villages with one secretary each need 222.
SELECT pg_temp.post('后备二', 'reserve_secretary', '441223101201', '[2019-01-01,)') \g /dev/null
SELECT actor, required, done, state FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.reserve_secretaries';
INSERT INTO fupin_register.village (division, poor_village) SELECT ('441224101' || n)::division, true FROM generate_series(200, 310) n;
SELECT count(*) AS villages, sum(required) AS required, sum(shortfall) AS short FROM pg_temp.status WHERE duty_code = 'ZHAOQING-2018.reserve_secretaries' AND actor ~ '^441224';

-- MEILAN-2019-12-5a, -12-5b (F): one or two in each town: none is one short, one and two are in order, and four are more than asked for; eight in the district
-- do not make up for the town without any.
INSERT INTO fupin_register.area (division) SELECT ('46010810' || n)::division FROM generate_series(1, 5) n;
SELECT pg_temp.assign('facility', '基地' || town || n, 'demonstration_base', 'town', '46010810' || town, '46010810' || town, '[2019-04-01,)'),
       pg_temp.assign('village', '46010810' || town || '20' || n, 'courtyard_village', 'town', '46010810' || town, '46010810' || town, '[2019-04-01,)')
  FROM (VALUES (1, 4), (2, 1), (3, 2), (4, 0), (5, 1)) AS t (town, has), generate_series(1, has) n \g /dev/null
SELECT actor, duty_code, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.demonstration_base', 'MEILAN-2019.courtyard_village') ORDER BY actor, duty_code;
-- MEILAN-2019-14-4: one or two for the whole district, not for a town; MEILAN-2019-27-4: two or three brands, which is striven for.
SELECT pg_temp.assign('facility', '胡椒礼盒', 'tourism_specialty', 'county', '460108', '460108', '[2019-06-01,2019-06-02)'), pg_temp.assign('facility', '椰雕', 'tourism_specialty', 'county', '460108', '460108', '[2019-06-02,2019-06-04)'),
       pg_temp.assign('facility', '粽子', 'tourism_specialty', 'county', '460108', '460108', '[2019-06-03,2019-06-04)'),
       pg_temp.assign('facility', '品牌' || n, 'brand', 'county', '460108', '460108', daterange(date '2019-06-01' + n, NULL)) FROM generate_series(1, 4) n \g /dev/null
SET LOCAL fupin.as_of = '2019-06-01';
SELECT duty_code, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.tourism_specialty', 'MEILAN-2019.brand') ORDER BY duty_code;
SET LOCAL fupin.as_of = '2019-06-02';
SELECT duty_code, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.tourism_specialty', 'MEILAN-2019.brand') ORDER BY duty_code;
SET LOCAL fupin.as_of = '2019-06-03';
SELECT duty_code, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.tourism_specialty', 'MEILAN-2019.brand') ORDER BY duty_code;
SET LOCAL fupin.as_of = '2019-06-04';
SELECT duty_code, required, done, shortfall, state, breach FROM pg_temp.status WHERE duty_code IN ('MEILAN-2019.tourism_specialty', 'MEILAN-2019.brand') ORDER BY duty_code;
SET LOCAL fupin.as_of = '2019-06-30';

-- Who else decides.  A number of one's own wins in its place and on its days: a county asks for 22 days from June on.
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('ZIJIN-2019', '紫扶〔2019〕1号', 'heyuan.leading_group', '441621', '2019-06-01', '[2019-06-01,2020-01-01)', '紫金县', 'Zijin');
INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, actor_role, action, quota, valid, title_zh, title_en)
VALUES ('ZIJIN-2019.days_in_village', 'ZIJIN-2019', '441621', 'days_in_village', 'official', 'resident_cadre', 'presence', '>= 22 days per month', '[2019-06-01,2020-01-01)', '驻村天数', 'days');
SELECT pg_temp.post('驻村丙', 'resident_cadre', '441621101201', '[2019-04-01,)') \g /dev/null
SELECT pg_temp.did('official', '驻村丙', '441621101201', 'presence', pg_temp.days('2019-05-01', '2019-05-21') || pg_temp.days('2019-06-01', '2019-06-21')) \g /dev/null
SET LOCAL fupin.as_of = '2019-07-01';
SELECT duty_code, actor, start_date, required, done, state FROM pg_temp.status WHERE duty_code ~ 'days_in_village' AND actor IN ('驻村乙', '驻村丙') AND start_date >= '2019-05-01' ORDER BY actor COLLATE "C", start_date;
-- An assumed number counts once one accepts assumptions.
SELECT duty_code, quota, evidence_label, duty_state, count(*) FROM fupin_report.duty_status WHERE duty_code = 'MEILAN-2019.town_report' GROUP BY 1, 2, 3, 4;
SET LOCAL fupin.accept_basis = 'assumed';
SELECT duty_code, quota, evidence_label, start_date, duty_state, count(*) FROM fupin_report.duty_status WHERE duty_code = 'MEILAN-2019.town_report' GROUP BY 1, 2, 3, 4, 5 ORDER BY start_date;
-- What a row says besides.
SET LOCAL fupin.as_of = '2019-04-01';
SELECT duty_title, document_no, rule_id, article, strength_label, responsible_units, responsible_units_label, county_name, village_code, actor_kind_label, actor_name, actor_role_label,
       action_label, quota, period_kind_label, counted_label, duty_state_label, as_of
  FROM fupin_report.duty_status WHERE duty_code = 'HEYUAN-2019.days_in_village' AND actor_code = '驻村甲' AND start_date = '2019-02-01';
ROLLBACK;
