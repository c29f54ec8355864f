-- People, organisations, and what duties and deadlines are counted from: officials, posts, roles, teams, assignments,
-- events, activities, calendars.  Numbers that a paper demands (a team of 3, 20 days a month) are findings, no errors.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin.sample_bureau', '441621', '样例局', 'sample bureau');
INSERT INTO fupin_register.village (division) VALUES ('441621101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441621101201', '样例甲');
INSERT INTO fupin_register.official (official_id, division, name, organisation_id, origin_level, rural_experience) VALUES
    ('O1', '441621',    '样例丁', 'zijin.sample_bureau', 'county', true),
    ('O2', '441621101', '样例戊', NULL,                  NULL,     NULL);
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES
    ('O1', '441621', 'first_secretary', '441621101201', '[2019-01-01,2019-06-01)'),
    ('O2', '441621101', 'first_secretary', '441621101201', '[2019-06-10,)');
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('zijin.sample_bureau', 'helper_unit', '441621101201', '[2016-05-01,)');
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('T', '441621101201', '[2018-01-01,)');
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during) VALUES ('T', '441621101201', 'O1', '441621', 'leader', '[2018-01-01,)');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES
    ('1', '441621101201', 'official', 'O1', 'household', 'A', 'A', 'helper', '[2017-01-01,2018-04-01)'),
    ('2', '441621101201', 'official', 'O2', 'household', 'A', 'A', 'helper', '[2018-04-02,)');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on) VALUES
    ('1', '441621101201', 'discharged', 'household', 'A',  'A',  '2019-11-30'),
    ('2', '441621101201', 'discharged', 'person',    'A1', 'A',  NULL),
    ('3', '441621',       'pledge_signed', 'county', '441621', NULL, '2019-04-30');
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
SELECT to_char(number, 'FM000'), '441621101201', 'on_duty', 'official', 'O1', date '2019-02-01' + number % 19, 'village', '441621101201'
  FROM generate_series(1, 22) number;
INSERT INTO fupin_register.calendar (division, kind, during, name_zh) VALUES ('441621', 'semester', '[2019-02-18,2019-07-06)', '2019年春季学期');

-- HEYUAN-2019-3.10-c: 22 records of 19 days stay 22 records; MEILAN-2019-6-2: nine days without a first secretary;
-- HAOJIANG-2017-4.1-c: one day without a helper.
SELECT count(*) AS records, count(DISTINCT happened_on) AS days FROM fupin_register.activity;
SELECT lower(following.during) - upper(previous.during) AS days_between, previous.role
  FROM fupin_register.official_post previous
  JOIN fupin_register.official_post following ON following.division OPERATOR(fupin.=) previous.division AND following.role = previous.role AND following.during >> previous.during;
SELECT lower(following.during) - upper(previous.during) AS days_between
  FROM fupin_register.assignment previous
  JOIN fupin_register.assignment following ON following.household_id = previous.household_id AND following.during >> previous.during;

SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('official: one number, one official',   $$INSERT INTO fupin_register.official (official_id, division, name) VALUES ('O1', '441622', '样例己')$$),
    ('official: of a known organisation',    $$UPDATE fupin_register.official SET organisation_id = 'zijin.nobody'$$),
    ('official: sent down from somewhere',   $$UPDATE fupin_register.official SET origin_level = 'bank'$$),
    ('official: gone, the post stays',       $$DELETE FROM fupin_register.official WHERE official_id = 'O1'$$),
    ('post: a known official',               $$INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('O9', '441621', 'first_secretary', '441621101201', '[2019-01-01,)')$$),
    ('post: the first day unknown',          $$INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('O1', '441621', 'village_secretary', '441621101201', '(,2019-01-01)')$$),
    ('post: no day at all',                  $$INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('O1', '441621', 'village_secretary', '441621101201', '[2019-01-01,2019-01-01)')$$),
    ('post: a role of the county''s own',    $$INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('O1', '441621', 'well_keeper', '441621101201', '[2019-01-01,)')$$),
    ('post: a role is a word',               $$INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('O1', '441621', 'Well keeper', '441621101201', '[2019-01-01,)')$$),
    ('role: of a known organisation',        $$INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('zijin.nobody', 'helper_unit', '441621101201', '[2016-05-01,)')$$),
    ('team: one member is a finding',        $$UPDATE fupin_register.team_member SET role = 'member'$$),
    ('team: gone, its members stay',         $$DELETE FROM fupin_register.team$$),
    ('member: a known official',             $$INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, during) VALUES ('T', '441621101201', 'O9', '441621', '[2018-01-01,)')$$),
    ('member: left and came back',           $$UPDATE fupin_register.team_member SET during = '[2018-01-01,2018-06-01)'; INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, during) VALUES ('T', '441621101201', 'O1', '441621', '[2018-09-01,)')$$),
    ('assignment: of a household to help',   $$UPDATE fupin_register.assignment SET actor_kind = 'household'$$),
    ('assignment: to another household',     $$UPDATE fupin_register.assignment SET target_id = 'B'$$),
    ('assignment: to a village',             $$INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during) VALUES ('3', '441621101201', 'organisation', 'zijin.sample_bureau', 'village', '441621101201', 'helper_unit', '[2018-01-01,)')$$),
    ('assignment: of a park to a county',    $$INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during) VALUES ('3', '441621', 'facility', 'park-1', 'county', '441621', 'agricultural_park', '[2019-01-01,)')$$),
    ('assignment: to an unknown household',  $$INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES ('3', '441621101201', 'official', 'O1', 'household', 'Z', 'Z', 'helper', '[2018-01-01,)')$$),
    ('event: nobody knows when',             $$UPDATE fupin_register.event SET happened_on = NULL$$),
    ('event: at infinity',                   $$UPDATE fupin_register.event SET happened_on = 'infinity'$$),
    ('event: of a household not named',      $$UPDATE fupin_register.event SET household_id = NULL WHERE event_id = '1'$$),
    ('event: of the household''s person',    $$UPDATE fupin_register.event SET household_id = NULL WHERE event_id = '2'$$),
    ('event: of an unknown household',       $$UPDATE fupin_register.event SET household_id = 'Z' WHERE event_id = '2'$$),
    ('event: a kind of the county''s own',   $$UPDATE fupin_register.event SET kind = 'well_dug'$$),
    ('event: a kind is a word',              $$UPDATE fupin_register.event SET kind = ''$$),
    ('event: in 2019 for 2020',              $$UPDATE fupin_register.event SET for_year = 2020$$),
    ('event: of something known',            $$UPDATE fupin_register.event SET subject_kind = 'weather'$$),
    ('activity: on a day',                   $$UPDATE fupin_register.activity SET happened_on = NULL$$),
    ('activity: half an object',             $$UPDATE fupin_register.activity SET object_id = NULL$$),
    ('activity: of nobody in particular',    $$UPDATE fupin_register.activity SET object_id = NULL, object_kind = NULL$$),
    ('calendar: a kind',                     $$UPDATE fupin_register.calendar SET kind = 'holiday'$$),
    ('calendar: without an end',             $$UPDATE fupin_register.calendar SET during = '[2019-02-18,)'$$),
    ('calendar: twice the same',             $$INSERT INTO fupin_register.calendar (division, kind, during) VALUES ('441621', 'semester', '[2019-02-18,2019-07-06)')$$)
  ) cases (rule, statement);

-- The village gets another code: what hangs on its households follows.
UPDATE fupin_register.village SET division = '441621102201';
SET CONSTRAINTS ALL IMMEDIATE;
SELECT tableoid::regclass, division, count(*)
  FROM (SELECT tableoid, division FROM fupin_register.event UNION ALL SELECT tableoid, division FROM fupin_register.assignment) rows
 GROUP BY tableoid, division
 ORDER BY tableoid::regclass::text COLLATE "C", division;

-- Nothing was lost by all that.
SELECT (SELECT count(*) FROM fupin_register.official) AS officials, (SELECT count(*) FROM fupin_register.official_post) AS posts,
       (SELECT count(*) FROM fupin_register.organisation_role) AS roles, (SELECT count(*) FROM fupin_register.team_member) AS members,
       (SELECT count(*) FROM fupin_register.assignment) AS assignments, (SELECT count(*) FROM fupin_register.event) AS events,
       (SELECT count(*) FROM fupin_register.activity) AS activities;

-- Activities are many: they can be partitioned by ranges of division, with the same keys.
CREATE TABLE fupin_register.activity_by_county (LIKE fupin_register.activity INCLUDING ALL) PARTITION BY RANGE (division);
CREATE TABLE fupin_register.activity_441621 PARTITION OF fupin_register.activity_by_county FOR VALUES FROM ('441621') TO ('441622');
INSERT INTO fupin_register.activity_by_county SELECT * FROM fupin_register.activity;
SELECT tableoid::regclass, count(*) FROM fupin_register.activity_by_county GROUP BY tableoid;
ROLLBACK;
