-- The reports on people on hand-made rows, rule by rule: coverage of visits and gaps between assignments (digest C20, digest Meilan T).
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
INSERT INTO fupin_register.area (division, name_zh) VALUES ('411403', '睢阳区'), ('440512', '濠江区'), ('441600', '河源市'), ('441621', '紫金县'), ('441622', '龙川县'), ('441223', '广宁县'), ('460108', '美兰区');
CREATE VIEW pg_temp.coverage AS
    SELECT duty_code AS duty, actor_code AS actor, objects_total AS total, objects_unknown AS unknown, reached, not_reached, reached_share, demanded, demanded_share, shortfall, duty_state AS state, breach_label AS breach
      FROM fupin_report.visit_coverage;
CREATE VIEW pg_temp.gap AS
    SELECT duty_code AS duty, actor_code AS actor, object_role AS role, start_date, end_date, gap_days AS days, required_count AS required, done_count AS held, open_label AS open, breach_label AS breach FROM fupin_report.assignment_gap;

-- HEYUAN-2019-3.1-h, -3.1-i (C20): 70 % of the poor villages AND 70 % of the other villages with a heavy task, each by itself: ten of ten and six of ten is not 16 of 20.
-- A village visited twice is one; a visit to another county's village is none; one before 2018 does not count, one in 2018 does.
INSERT INTO fupin_register.village (division, poor_village) SELECT ('4416211012' || to_char(n, 'FM00'))::fupin.division, n <= 10 FROM generate_series(1, 20) n;
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441622101201', true);
INSERT INTO fupin_register.village_year (division, year, facts) SELECT division, 2019, '{"heavy_task": true}' FROM fupin_register.village WHERE division <@ '441621'::fupin.division;
SELECT pg_temp.post('书记', 'county_secretary', '441621', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '书记', '441621', 'visit', '{2019-03-01}', 'village', '4416211012' || to_char(n, 'FM00')) FROM generate_series(1, 9) n \g /dev/null
SELECT pg_temp.did('official', '书记', '441621', 'visit', '{2018-06-01}', 'village', '441621101210'), pg_temp.did('official', '书记', '441621', 'visit', '{2019-05-01}', 'village', '441621101201'),
       pg_temp.did('official', '书记', '441621', 'visit', '{2019-05-01}', 'village', '441622101201'), pg_temp.did('official', '书记', '441621', 'visit', '{2017-12-31}', 'village', '441621101220') \g /dev/null
SELECT pg_temp.did('official', '书记', '441621', 'visit', '{2019-04-01}', 'village', '4416211012' || to_char(n, 'FM00')) FROM generate_series(11, 16) n \g /dev/null
SET LOCAL fupin.as_of = '2019-12-31';
SELECT * FROM pg_temp.coverage WHERE duty ~ 'HEYUAN.*villages_visited' ORDER BY duty;
SET LOCAL fupin.as_of = '2020-01-01';
SELECT * FROM pg_temp.coverage WHERE duty ~ 'HEYUAN.*villages_visited' ORDER BY duty;
-- Seven of ten is met.  While it is unknown of one village whether its task is heavy, 7 of 10 or 11 is less than the 8 that 11 would need.
SELECT pg_temp.did('official', '书记', '441621', 'visit', '{2019-06-01}', 'village', '441621101217') \g /dev/null
SELECT * FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.heavy_villages_visited';
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441621101221', false);
SELECT * FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.heavy_villages_visited';
-- Of 255 villages 179 must be visited: 70 % are 178.5.
SELECT required_share('70%', 255), required_share('70%', 10), required_share('10%', 120), required_share('10%', 123);

-- HEYUAN-2019-3.1-j: the office counts, not the person: what the old secretary visited counts for the town when the new one comes; after he left it does not.
SELECT pg_temp.household('户' || n, '441621101201', 2019, NULL) FROM generate_series(1, 10) n \g /dev/null
SELECT pg_temp.post('镇书记甲', 'town_secretary', '441621101', '[2017-01-01,2019-06-01)'), pg_temp.post('镇书记乙', 'town_secretary', '441621101', '[2019-06-01,)') \g /dev/null
SELECT pg_temp.did('official', '镇书记甲', '441621101', 'visit', '{2019-05-31}', 'household', '户' || n) FROM generate_series(1, 4) n \g /dev/null
SELECT pg_temp.did('official', '镇书记甲', '441621101', 'visit', '{2019-06-01}', 'household', '户10'), pg_temp.did('official', '镇书记乙', '441621101', 'visit', '{2019-06-01}', 'household', '户5') \g /dev/null
SELECT * FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.households_visited';
-- HEYUAN-2019-3.1-g: an absolute number: twelve towns with a heavy task in the year; others do not count.
INSERT INTO fupin_register.area (division) SELECT ('4416211' || to_char(n, 'FM00'))::fupin.division FROM generate_series(2, 14) n;
INSERT INTO fupin_register.area_year (division, year, facts) SELECT division, 2019, jsonb_build_object('heavy_task', division <> '441621114'::fupin.division) FROM fupin_register.area WHERE level(division) = 4;
SELECT pg_temp.post('市委书记', 'prefecture_secretary', '441600', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '市委书记', '441600', 'visit', '{2019-07-01,2019-08-01}', 'town', '4416211' || to_char(n, 'FM00')) FROM generate_series(3, 14) n \g /dev/null
SELECT duty_code, required_count, done_count, duty_state FROM fupin_report.duty_status WHERE duty_code = 'HEYUAN-2019.heavy_towns_visited';

-- ZHAOQING-2018-25-g: all of them, poor or heavy, in one set; 25-i: a village without a household on the register has nothing to visit.
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441223101201', true), ('441223101202', false), ('441223101203', false);
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('441223101202', 2019, '{"heavy_task": true}'), ('441223101203', 2019, '{"heavy_task": false}');
SELECT pg_temp.post('广宁书记', 'county_secretary', '441223', '[2016-01-01,)'), pg_temp.post('村书记', 'village_secretary', '441223101203', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '广宁书记', '441223', 'visit', '{2019-07-01}', 'village', '441223101201') \g /dev/null
SET LOCAL fupin.as_of = '2019-12-31';
SELECT * FROM pg_temp.coverage WHERE duty ~ 'ZHAOQING' ORDER BY duty;
-- SHANGQIU-2018-5-a (C5): one in ten of 13 villages is two.
INSERT INTO fupin_register.village (division) SELECT ('4114031012' || to_char(n, 'FM00'))::fupin.division FROM generate_series(1, 13) n;
SELECT pg_temp.did('county', '411403', '411403', 'list_weak_organisation', '{2018-05-01}', 'village', '411403101201') \g /dev/null
SET LOCAL fupin.as_of = '2019-01-01';
SELECT * FROM pg_temp.coverage WHERE duty = 'SHANGQIU-2018.weak_organisations';
-- MEILAN-2019-4-6: the text prints no share: five of six poor villages are told, and judged once one accepts the assumption.
INSERT INTO fupin_register.village (division, poor_village) SELECT ('46010810120' || n)::fupin.division, true FROM generate_series(1, 6) n;
SELECT pg_temp.post('区委书记', 'county_secretary', '460108', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '区委书记', '460108', 'visit', '{2019-07-01}', 'village', '46010810120' || n) FROM generate_series(1, 5) n \g /dev/null
SET LOCAL fupin.as_of = '2020-01-01';
SELECT * FROM pg_temp.coverage WHERE duty = 'MEILAN-2019.villages_visited';
SET LOCAL fupin.accept_basis = 'assumed';
SELECT * FROM pg_temp.coverage WHERE duty = 'MEILAN-2019.villages_visited';
RESET fupin.accept_basis;

-- HAOJIANG-2017-4.1-c (C20): help that ended on 31 March 2018 and began again on 2 April leaves 1 April, and that is a breach.  Help that overlaps leaves nothing; two helpers of whom one
-- stays leave nothing; a household that has exited needs none; one registered later is not without help before.
SELECT pg_temp.household(id, '440512001001', 2018, NULL, 1, CASE WHEN id = '已脱贫' THEN '{"status": "exited"}' ELSE '{}' END::jsonb) FROM unnest('{缺一天,重叠,两人,已脱贫,无人,后纳入}'::text[]) id \g /dev/null
UPDATE fupin_register.household SET registered_on = CASE household_id WHEN '后纳入' THEN '2018-05-01' ELSE '2016-01-01' END::date WHERE division = '440512001001';
SELECT pg_temp.post('帮' || n, 'cadre', '440512', '[2016-01-01,)') FROM generate_series(1, 4) n \g /dev/null
SELECT pg_temp.assign('official', '帮1', 'helper', 'household', '缺一天', '440512001001', '[2017-01-01,2018-04-01)'), pg_temp.assign('official', '帮2', 'helper', 'household', '缺一天', '440512001001', '[2018-04-02,)'),
       pg_temp.assign('official', '帮1', 'helper', 'household', '重叠', '440512001001', '[2017-01-01,2018-04-01)'), pg_temp.assign('official', '帮2', 'helper', 'household', '重叠', '440512001001', '[2018-03-01,)'),
       pg_temp.assign('official', '帮3', 'helper', 'household', '两人', '440512001001', '[2017-01-01,)'), pg_temp.assign('official', '帮1', 'helper', 'household', '两人', '440512001001', '[2017-01-01,2017-09-01)'),
       pg_temp.assign('official', '帮4', 'helper', 'household', '后纳入', '440512001001', '[2018-05-01,)') \g /dev/null
SET LOCAL fupin.as_of = '2018-06-30';
SELECT * FROM pg_temp.gap WHERE duty = 'HAOJIANG-2017.household_helper' ORDER BY actor COLLATE "C";
SELECT actor_code, required_count, done_count, duty_state FROM fupin_report.duty_status WHERE duty_code = 'HAOJIANG-2017.household_helper' ORDER BY actor_code COLLATE "C";
-- On 1 April itself the gap is open; after the paper's days it is no more, but is told.
SET LOCAL fupin.as_of = '2018-04-01';
SELECT actor, start_date, end_date, open FROM pg_temp.gap WHERE actor = '缺一天';
SET LOCAL fupin.as_of = '2019-06-30';
SELECT actor, start_date, end_date, days, open FROM pg_temp.gap WHERE duty = 'HAOJIANG-2017.household_helper' ORDER BY actor COLLATE "C";

-- MEILAN-2019-6-2 (T): first secretary A leaves on 31 May, B comes on 10 June: nine days.  The change on the next day leaves none.
SELECT pg_temp.post('第一书记甲', 'first_secretary', '460108101201', '[2017-01-01,2019-06-01)'), pg_temp.post('第一书记乙', 'first_secretary', '460108101201', '[2019-06-10,)'),
       pg_temp.post('第一书记丙', 'first_secretary', '460108101202', '[2017-01-01,2019-06-01)'), pg_temp.post('第一书记丁', 'first_secretary', '460108101202', '[2019-06-01,)') \g /dev/null
SELECT pg_temp.post('第一书记戊' || n, 'first_secretary', '46010810120' || n, '[2017-01-01,)') FROM generate_series(3, 6) n \g /dev/null
SET LOCAL fupin.as_of = '2019-08-31';
SELECT * FROM pg_temp.gap WHERE duty = 'MEILAN-2019.first_secretary';
-- SHANGQIU-2018-6-a: from June on a team of three has two.
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('队', '411403101201', '[2018-01-01,)');
SELECT pg_temp.post('队员' || n, 'resident', '411403101201', '[2018-01-01,)') FROM generate_series(1, 3) n \g /dev/null
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, during)
SELECT '队', '411403101201', '队员' || n, '411403101201', CASE n WHEN 3 THEN daterange('2018-01-01', '2018-06-01') ELSE daterange('2018-01-01', NULL) END FROM generate_series(1, 3) n;
SET LOCAL fupin.as_of = '2018-06-30';
SELECT * FROM pg_temp.gap WHERE duty = 'SHANGQIU-2018.team_size';
-- ZHAOQING-2018-18-a: unit and team of a poor village stay; a team withdrawn in the window is a gap.
INSERT INTO fupin_register.team (team_id, division, kind, during) VALUES ('广宁队', '441223101201', 'resident_team', '[2016-05-01,2019-03-01)');
SET LOCAL fupin.as_of = '2019-03-31';
SELECT * FROM pg_temp.gap WHERE duty = 'ZHAOQING-2018.village_team';
-- HEYUAN-2019-3.3-a, -3.3-b: every village its unit, every household its cadre; where nobody was ever entered nothing can be said.
SET LOCAL fupin.as_of = '2019-03-31';
SELECT count(*) FROM pg_temp.gap WHERE duty ~ 'HEYUAN-2019.(village_helper_unit|household_helper)';
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('heyuan.poverty_bureau', 'helper_unit', '441621101201', '[2016-05-01,)');
SELECT count(*), min(start_date), max(end_date), bool_and(open = '是') FROM pg_temp.gap WHERE duty ~ 'HEYUAN-2019.(village_helper_unit|household_helper)';
-- HEYUAN-2019-3.1-h (C20): of 255 poor villages 178 are not enough and 179 are, since 70 % are 178.5.
INSERT INTO fupin_register.village (division, poor_village) SELECT ('4416241' || to_char(n / 100, 'FM00') || '2' || to_char(n % 100, 'FM00'))::fupin.division, true FROM generate_series(0, 254) n;
SELECT pg_temp.post('和平书记', 'county_secretary', '441624', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', '和平书记', '441624', 'visit', '{2019-03-01}', 'village', '4416241' || to_char(n / 100, 'FM00') || '2' || to_char(n % 100, 'FM00')) FROM generate_series(0, 177) n \g /dev/null
SELECT pg_temp.did('official', '和平书记', '441624', 'visit', '{2019-12-31}', 'village', '441624101278') \g /dev/null
SET LOCAL fupin.as_of = '2019-12-30';
SELECT total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.poor_villages_visited' AND actor = '和平书记';
SET LOCAL fupin.as_of = '2019-12-31';
SELECT total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.poor_villages_visited' AND actor = '和平书记';
DELETE FROM fupin_register.activity WHERE actor_id = '和平书记' AND happened_on = '2019-12-31';
SET LOCAL fupin.as_of = '2020-01-01';
SELECT total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE duty = 'HEYUAN-2019.poor_villages_visited' AND actor = '和平书记';
-- HEYUAN-2019-3.1-g: the twelfth town makes it; the same town twice would not, nor one of the year before.
SELECT pg_temp.did('official', '市委书记', '441600', 'visit', '{2019-11-01}', 'town', '441621103'), pg_temp.did('official', '市委书记', '441600', 'visit', '{2018-12-31}', 'town', '441621102') \g /dev/null
SELECT required_count, done_count, duty_state FROM fupin_report.duty_status WHERE duty_code = 'HEYUAN-2019.heavy_towns_visited';
SELECT pg_temp.did('official', '市委书记', '441600', 'visit', '{2019-12-31}', 'town', '441621102') \g /dev/null
SELECT required_count, done_count, duty_state FROM fupin_report.duty_status WHERE duty_code = 'HEYUAN-2019.heavy_towns_visited';

-- SHANGQIU-2018-5-a (C5): of 120 villages twelve, of 123 thirteen: twelve are one short there.
INSERT INTO fupin_register.village (division) SELECT (county || '1' || to_char(n / 100, 'FM00') || '2' || to_char(n % 100, 'FM00'))::fupin.division FROM (VALUES ('411424', 120), ('411425', 123), ('411426', 123)) c (county, villages), generate_series(1, villages) n;
SELECT pg_temp.did('county', county, county, 'list_weak_organisation', '{2018-12-31}', 'village', county || '1002' || to_char(n, 'FM00')) FROM (VALUES ('411424', 12), ('411425', 12), ('411426', 13)) c (county, listed), generate_series(1, listed) n \g /dev/null
SET LOCAL fupin.as_of = '2019-01-01';
SELECT actor, total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE duty = 'SHANGQIU-2018.weak_organisations' AND total > 100 ORDER BY actor;

-- ZHAOQING-2018-25-e, -25-h, -25-i, MEILAN-2019-4-6 (T): everybody: 99 of 100 households are one short, 100 are met; of three towns with a heavy task two, and then all.
SELECT pg_temp.household('怀集' || n, '441224101201', 2019, NULL) FROM generate_series(1, 100) n \g /dev/null
SELECT pg_temp.household('三江' || n, '460108103201', 2019, NULL) FROM generate_series(1, 2) n \g /dev/null
INSERT INTO fupin_register.area (division) SELECT ('44122410' || n)::fupin.division FROM generate_series(1, 4) n;
INSERT INTO fupin_register.area (division) VALUES ('441223101');
INSERT INTO fupin_register.area_year (division, year, facts)
SELECT division, year, jsonb_build_object('heavy_task', division IN ('441224101', '441224102', '441224103')) FROM fupin_register.area, generate_series(2019, 2021) year WHERE division <@ '441200'::fupin.division AND level(division) = 4;
SELECT pg_temp.post('肇庆书记', 'prefecture_secretary', '441200', '[2016-01-01,)'), pg_temp.post('怀集镇书记', 'town_secretary', '441224101', '[2016-01-01,)'), pg_temp.post('怀集村书记', 'village_secretary', '441224101201', '[2016-01-01,)'),
       pg_temp.post('三江镇书记', 'town_secretary', '460108103', '[2016-01-01,)'), pg_temp.post('三江村书记', 'village_secretary', '460108103201', '[2016-01-01,)') \g /dev/null
SELECT pg_temp.did('official', who, '441224', 'visit', '{2019-05-01}', 'household', '怀集' || n) FROM unnest('{怀集镇书记,怀集村书记}'::text[]) who, generate_series(1, 99) n \g /dev/null
SELECT pg_temp.did('official', '肇庆书记', '441200', 'visit', '{2019-05-01}', 'town', '44122410' || n) FROM unnest('{1,2,4}'::integer[]) n \g /dev/null
SELECT pg_temp.did('official', who, '460108', 'visit', '{2019-05-01}', 'household', '三江1') FROM unnest('{三江镇书记,三江村书记}'::text[]) who \g /dev/null
SELECT pg_temp.did('official', who, place, 'visit', '{2020-12-31}', kind, id) FROM (VALUES ('怀集镇书记', '441224', 'household', '怀集100'), ('怀集村书记', '441224', 'household', '怀集100'), ('肇庆书记', '441200', 'town', '441224103'),
       ('三江镇书记', '460108', 'household', '三江2')) AS v (who, place, kind, id) \g /dev/null
UPDATE fupin_register.activity SET happened_on = '2019-12-31' WHERE object_id = '三江2';
SET LOCAL fupin.accept_basis = 'assumed';
SET LOCAL fupin.as_of = '2020-12-30';
SELECT duty, actor, total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE actor IN ('肇庆书记', '怀集镇书记', '怀集村书记', '三江镇书记', '三江村书记') ORDER BY duty, actor COLLATE "C";
SET LOCAL fupin.as_of = '2020-12-31';
SELECT duty, actor, total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE actor IN ('肇庆书记', '怀集镇书记', '怀集村书记') ORDER BY duty, actor COLLATE "C";
DELETE FROM fupin_register.activity WHERE happened_on = '2020-12-31';
SET LOCAL fupin.as_of = '2021-01-01';
SELECT duty, actor, total, reached, demanded, shortfall, state, breach FROM pg_temp.coverage WHERE actor IN ('肇庆书记', '怀集镇书记', '怀集村书记') ORDER BY duty, actor COLLATE "C";
RESET fupin.accept_basis;

-- What a row says besides.
SET LOCAL fupin.as_of = '2018-06-30';
SELECT duty_title, document_no, rule_id, article, strength_label, county_name, village_code, actor_kind_label, actor_name, household_code, object_kind_label, object_role_label, as_of FROM fupin_report.assignment_gap WHERE actor_code = '缺一天';
ROLLBACK;
