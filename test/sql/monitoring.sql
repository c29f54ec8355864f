-- Who is watched for a return to poverty, what calls for a look, and the cases (digest C18; Meilan O), on registers of a few households.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-01';
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('441621101201'), ('411422101201'), ('440512001201'), ('441202001201');
CREATE FUNCTION pg_temp.household(id text, place text, status text, facts jsonb DEFAULT '{}', years integer[] DEFAULT '{2019}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (id, place::fupin.division, '样例户');
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members, facts) SELECT id, place::fupin.division, year, status, 1, facts FROM unnest(years) year;
$$;
-- Registered on a day, and through all its steps to the exit.
CREATE FUNCTION pg_temp.left_on(id text, day date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on)
    SELECT household_id, division, step_no, from_status, to_status, CASE step_no WHEN 1 THEN date '2016-01-01' ELSE day END
      FROM fupin_register.household,
           (VALUES (1, NULL, 'registered'), (2, 'registered', 'exit_proposed'), (3, 'exit_proposed', 'verified'), (4, 'verified', 'publicised'), (5, 'publicised', 'exited')) step (step_no, from_status, to_status)
     WHERE household_id = id;
$$;
CREATE FUNCTION pg_temp.looked(id text, day date, action text DEFAULT 'monitoring') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
    SELECT md5(concat_ws('/', id, day, action)), division, action, 'official', 'O', day, 'household', id FROM fupin_register.household WHERE household_id = id;
$$;
CREATE FUNCTION pg_temp.happened(id text, kind text, day date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on)
    SELECT md5(concat_ws('/', id, day, kind)), division, kind, 'household', id, id, day FROM fupin_register.household WHERE household_id = id;
$$;
CREATE FUNCTION pg_temp.income(id text, amount numeric) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
    SELECT id, division, 2019, 1, 'wage', amount, 0 FROM fupin_register.household WHERE household_id = id
    ON CONFLICT (household_id, division, year, item_no) DO UPDATE SET revenue = EXCLUDED.revenue;
$$;
CREATE FUNCTION pg_temp.adopt(place text, key text, value numeric, unit text) RETURNS void LANGUAGE sql AS $$
    SELECT fupin.adopt_parameter(place::fupin.division, key, '[2018-01-01,2020-01-01)', value, unit, '样例', '样例');
$$;
CREATE TEMP VIEW status AS
    SELECT household_code AS household, monitored_label AS monitored, monitored_labels AS labels, labels_unknown AS open, last_checked_date AS checked, due_date AS due, overdue_days AS overdue, monitoring_state AS state
      FROM fupin_report.monitoring_status;

-- MEILAN-2019-19-1: left and disabled, last looked at on 1 February; with an interval of 90 days it is 30 days overdue on 1 June.  Several
-- labels, one row.  The 90th day is in time.  Who never was looked at, or only before the exit, has not been followed up.
SELECT pg_temp.household(id, '460108101201', 'exited', '{"disabled_member": true}') FROM unnest('{LATE,LAST_DAY,NEVER,BEFORE}'::text[]) id \g /dev/null
SELECT pg_temp.left_on(id, '2018-12-01') FROM unnest('{LATE,LAST_DAY,NEVER,BEFORE}'::text[]) id \g /dev/null
SELECT pg_temp.looked('LATE', '2019-01-15'), pg_temp.looked('LATE', '2019-02-01'), pg_temp.looked('LAST_DAY', '2019-03-03', 'visit'), pg_temp.looked('LAST_DAY', '2019-04-01', 'publish_posts'),
       pg_temp.looked('NEVER', '2019-06-02'), pg_temp.looked('BEFORE', '2018-12-01') \g /dev/null
-- No interval: only the day.
SELECT * FROM status ORDER BY household;
SELECT pg_temp.adopt('460108', 'monitoring_interval_days', 90, '天') \g /dev/null
SELECT * FROM status ORDER BY household;
-- What stands in the facts counts too, up to today.
UPDATE fupin_register.household_year SET facts = facts || '{"monitored_on": "2019-05-20"}' WHERE household_id = 'NEVER';
UPDATE fupin_register.household_year SET facts = facts || '{"monitored_on": "2019-06-02"}' WHERE household_id = 'BEFORE';
SELECT household, checked, state FROM status WHERE household IN ('NEVER', 'BEFORE') ORDER BY household;
-- The labels, each alone; a household without any is not watched.  Who is not on the register may be borderline while no line is known.
SELECT pg_temp.household('none', '460108101201', 'registered'), pg_temp.household('disabled', '460108101201', 'registered', '{"disabled_member": true}'),
       pg_temp.household('ill', '460108101201', 'registered', '{"seriously_ill_member": true}'), pg_temp.household('tekun', '460108101201', 'registered', '{"tekun": true}'),
       pg_temp.household('dibao', '460108101201', 'registered'), pg_temp.household('house', '460108101201', 'registered'), pg_temp.household('applied', '460108101201', 'not_included'),
       pg_temp.household('disaster', '460108101201', 'registered', '{"disaster_hit": true}'), pg_temp.household('removed', '460108101201', 'removed') \g /dev/null
UPDATE fupin_register.household_year SET dibao = true WHERE household_id = 'dibao';
UPDATE fupin_register.household_year SET housing_grade = 'C' WHERE household_id = 'house';
SELECT household, monitored, labels, open FROM status WHERE household = lower(household) ORDER BY household;
-- A county watches a group of its own, or leaves one out.
INSERT INTO fupin.monitored_group (document_id, label, rule_id, disabled) VALUES ('MEILAN-2019', 'dibao', NULL, true), ('MEILAN-2019', 'deep_poverty', NULL, false);
INSERT INTO fupin_register.label (subject_kind, subject_id, household_id, division, label, since) VALUES ('household', 'none', 'none', '460108101201', 'deep_poverty', '2019-01-01');
SELECT household, labels FROM status WHERE household IN ('none', 'dibao');
DELETE FROM fupin.monitored_group WHERE NOT shipped;

-- HEYUAN-2019-3.4-d: borderline is an income from the line up to the margin above it, of who is not on the register.  Without a
-- margin it is unknown; below the line it is not; who is poor or has left is not borderline but has left.
SELECT pg_temp.adopt('441621', 'register_line', 4000, '元/人年'), pg_temp.adopt('441621', 'register_line_factor', 1.05, '倍') \g /dev/null
SELECT pg_temp.household(id, '441621101201', CASE WHEN id = 'GONE' THEN 'exited' ELSE 'candidate' END) FROM unnest('{BELOW,LINE,MARGIN,ABOVE,OPEN,GONE}'::text[]) id \g /dev/null
SELECT pg_temp.household('POOR', '441621101201', 'registered') \g /dev/null
SELECT pg_temp.income(id, amount) FROM (VALUES ('BELOW', 4199.99), ('LINE', 4200), ('MARGIN', 4620), ('ABOVE', 4620.01), ('GONE', 4300), ('POOR', 4300)) v (id, amount) \g /dev/null
SELECT household, monitored, labels, open FROM status WHERE household IN (SELECT household_id FROM fupin_register.household WHERE fupin.within(division, '441621')) ORDER BY household;
SELECT pg_temp.adopt('441621', 'borderline_margin', 0.1, '比例') \g /dev/null
SELECT household, monitored, labels, open FROM status WHERE household IN (SELECT household_id FROM fupin_register.household WHERE fupin.within(division, '441621')) ORDER BY household;

-- SHANGQIU-2018-32-b: the helper's assignment ended on 1 June 2018 while the plan runs to 31 December: a break of 213 days from 2 June.
SET LOCAL fupin.as_of = '2018-12-31';
SELECT pg_temp.household(id, '411422101201', 'exited', '{"policies_kept": true, "projects_kept": false}', '{2018}') FROM unnest('{BREAK,KEPT,BRIDGED}'::text[]) id \g /dev/null
SELECT pg_temp.left_on(id, '2017-12-20') FROM unnest('{BREAK,KEPT,BRIDGED}'::text[]) id \g /dev/null
INSERT INTO fupin_register.official (official_id, division, name) VALUES ('O', '411422', '样例干部');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES
    ('1', '411422101201', 'official', 'O', 'household', 'BREAK', 'BREAK', 'helper', '[2016-01-01,2018-06-01]'), ('2', '411422101201', 'official', 'O', 'household', 'KEPT', 'KEPT', 'helper', '[2016-01-01,)'),
    ('3', '411422101201', 'official', 'O', 'household', 'BRIDGED', 'BRIDGED', 'helper', '[2016-01-01,2018-06-01]'), ('4', '411422101201', 'official', 'O', 'household', 'BRIDGED', 'BRIDGED', 'helper', '[2018-06-11,)');
SELECT household_code, monitoring_rules, retained_until_date, helper_kept_label, helper_gap_from_date, helper_gap_days, policies_kept_label, projects_kept_label FROM fupin_report.monitoring_status ORDER BY household_code;
SELECT subject_code, trigger_label, found_date, trigger_value FROM fupin_report.monitoring_trigger;
-- On the last day with a helper nothing is broken.
SET LOCAL fupin.as_of = '2018-06-01';
SELECT household_code, helper_kept_label, helper_gap_days FROM fupin_report.monitoring_status ORDER BY household_code;
-- HAOJIANG-2017-4.3-c: no length is printed, so policies go on to the end of the plan; with six months they end six months after the exit.
SET LOCAL fupin.as_of = '2018-03-01';
SELECT pg_temp.household('KEEPS', '440512001201', 'exited', '{}', '{2018}'), pg_temp.left_on('KEEPS', '2018-01-15') \g /dev/null
SELECT household_code, retained_until_date, monitoring_rules, helper_kept_label FROM fupin_report.monitoring_status WHERE household_code = 'KEEPS';
SELECT pg_temp.adopt('440512', 'retention_months', 6, '月') \g /dev/null
SELECT household_code, retained_until_date FROM fupin_report.monitoring_status WHERE household_code = 'KEEPS';
-- Once the paper is over it has nobody watched.
SET LOCAL fupin.as_of = '2019-01-01';
SELECT count(*) FROM fupin_report.monitoring_status WHERE household_code = 'KEEPS';
-- ZHAOQING-2018-24-b, 24-d: everybody on the register, and who was helped in one of the two rounds before.
SET LOCAL fupin.as_of = '2019-06-01';
SELECT pg_temp.household('ROUND_1', '441202001201', 'removed', '{"earlier_round": 1}'), pg_temp.household('ROUND_0', '441202001201', 'removed', '{"earlier_round": 0}'),
       pg_temp.household('ON', '441202001201', 'registered') \g /dev/null
SELECT household, labels FROM status WHERE household IN ('ROUND_1', 'ROUND_0', 'ON') ORDER BY household;

-- What calls for a look, each with a household that does and one that just does not (MEILAN-2019-19-1, 19-6b).
SELECT pg_temp.adopt('460108', 'poverty_line', 3800, '元/人年'), pg_temp.adopt('460108', 'fringe_margin', 0.5, '比例'), pg_temp.adopt('460108', 'own_pay_limit', 5000, '元/人年') \g /dev/null
CREATE TEMP VIEW trigger AS SELECT trigger_code AS what, subject_code AS who, found_date AS found, trigger_value AS value, trigger_severity AS severity, rule_id FROM fupin_report.monitoring_trigger;
DELETE FROM fupin_register.activity;
DELETE FROM fupin_register.label;
DELETE FROM fupin_register.assignment;
DELETE FROM fupin_register.status_event;
DELETE FROM fupin_register.income_item;
DELETE FROM fupin_register.household_year;
DELETE FROM fupin_register.household;
-- The exit standard asks for more than the line, so at the line a household that left is below; half as much again is the edge.
SELECT pg_temp.household(id, '460108101201', 'exited') FROM unnest('{AT_LINE,JUST_ABOVE,AT_EDGE,BEYOND,UNKNOWN}'::text[]) id \g /dev/null
SELECT pg_temp.income(id, amount) FROM (VALUES ('AT_LINE', 3800), ('JUST_ABOVE', 3800.01), ('AT_EDGE', 5700), ('BEYOND', 5700.01)) v (id, amount) \g /dev/null
SELECT * FROM trigger ORDER BY what, who;
-- Of who is not on the register: below the line, but not at it.
UPDATE fupin_register.household_year SET status = 'not_included';
SELECT pg_temp.income('AT_EDGE', 3799.99) \g /dev/null
SELECT what, who, rule_id FROM trigger ORDER BY what, who;
-- Who is still poor has an income below the line, and nobody is alarmed.
UPDATE fupin_register.household_year SET status = 'registered', dibao = true;
SELECT count(*) FROM trigger;
-- The house: of who has left dangerous, of others become so.
UPDATE fupin_register.household_year SET housing_grade = 'C';
SELECT what, who FROM trigger;
INSERT INTO fupin_register.household_year (household_id, division, year, housing_grade) VALUES ('AT_LINE', '460108101201', 2018, 'B'), ('BEYOND', '460108101201', 2018, 'D');
SELECT what, who, value FROM trigger;
UPDATE fupin_register.household_year SET status = 'exited' WHERE household_id = 'UNKNOWN' AND year = 2019;
SELECT what, who, value FROM trigger ORDER BY who;
UPDATE fupin_register.household_year SET housing_grade = 'B', dibao = NULL;
-- Guarantees that turned false after the exit; before it they are what poverty is.
UPDATE fupin_register.household_year SET food_secure = false, clothing_secure = false, water_secure = false WHERE household_id IN ('UNKNOWN', 'AT_LINE') AND year = 2019;
UPDATE fupin_register.household_year SET facts = '{"disabled_member": true}' WHERE household_id = 'AT_LINE' AND year = 2019;
SELECT what, who, value FROM trigger ORDER BY what, who;
UPDATE fupin_register.household_year SET food_secure = true, clothing_secure = NULL, water_secure = true;
-- A disaster.
UPDATE fupin_register.household_year SET facts = '{"disaster_hit": true}' WHERE household_id = 'BEYOND' AND year = 2019;
UPDATE fupin_register.household_year SET facts = '{"disaster_hit": false}' WHERE household_id = 'UNKNOWN' AND year = 2019;
SELECT what, who, rule_id FROM trigger;
UPDATE fupin_register.household_year SET facts = '{}' WHERE household_id = 'BEYOND';
-- People: out of compulsory school; work lost since the year before; own medical cost at the limit, after what insurance and assistance paid.
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, birth_date) SELECT id, 'UNKNOWN', '460108101201', '样例人', 'not_collected', '2008-05-01'
  FROM unnest('{out,in,lost,works,never_worked,cost,cost_below,elsewhere}'::text[]) id;
UPDATE fupin_register.person SET household_id = 'JUST_ABOVE' WHERE person_id = 'elsewhere';
INSERT INTO fupin_register.household_year (household_id, division, year, status) VALUES ('UNKNOWN', '460108101201', 2018, 'exited');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, school_stage, schooling, basic_medical_insured, facts)
SELECT id, household_id, division, year, stage, schooling, true, facts::jsonb
  FROM (VALUES ('out', 2019, 'primary', 'dropped_out', '{}'), ('in', 2019, 'primary', 'home_teaching', '{}'), ('elsewhere', 2019, 'primary', 'dropped_out', '{}'),
               ('lost', 2018, 'none', NULL, '{"employment_status": "local"}'), ('lost', 2019, 'none', NULL, '{"employment_status": "unemployed"}'),
               ('works', 2018, 'none', NULL, '{"employed": true}'), ('works', 2019, 'none', NULL, '{"employed": true}'),
               ('never_worked', 2018, 'none', NULL, '{"employed": false}'), ('never_worked', 2019, 'none', NULL, '{"employed": false}'),
               ('cost', 2019, 'none', NULL, '{"compliant_cost": 9000, "insurance_paid": 3000, "medical_assistance_paid": 1000}'),
               ('cost_below', 2019, 'none', NULL, '{"compliant_cost": 9000, "insurance_paid": 3000, "medical_assistance_paid": 1000.01}')) v (id, year, stage, schooling, facts)
  JOIN fupin_register.person ON person_id = id;
SELECT what, who, value FROM trigger ORDER BY what, who;
-- Without a limit no cost is too high.
DELETE FROM fupin.parameter WHERE key = 'own_pay_limit';
SELECT what, who FROM trigger ORDER BY what, who;
SELECT count(*) > 0 AS rows, count(*) - count(DISTINCT monitoring_trigger_key) AS doubles FROM fupin_report.monitoring_trigger;
DELETE FROM fupin_register.person_year;
-- Sudden need until it is answered, and a risk until it is resolved, of every household; an answer before it is none.
SELECT pg_temp.happened('BEYOND', 'hardship_occurred', '2019-05-10'), pg_temp.happened('AT_EDGE', 'risk_found', '2019-04-10'), pg_temp.happened('JUST_ABOVE', 'risk_found', '2019-06-02') \g /dev/null
SELECT what, who, found FROM trigger ORDER BY what;
SELECT pg_temp.happened('BEYOND', 'temporary_assistance_paid', '2019-05-09'), pg_temp.happened('AT_EDGE', 'risk_resolved', '2019-04-10') \g /dev/null
SELECT what, who, found FROM trigger ORDER BY what;
SELECT pg_temp.happened('BEYOND', 'temporary_assistance_paid', '2019-05-11') \g /dev/null
SELECT count(*) FROM trigger;
DELETE FROM fupin_register.event;

-- MEILAN-2019-19-3: found on 1 May, registered on the 20th, first helped on the 15th: out of order.  All on one day is at once.  What has
-- not happened is open, and help before the finding out of order; an exit ends what came before it.
SELECT pg_temp.household(id, '460108101201', 'registered', '{}', '{2019}') FROM unnest('{ORDER,AT_ONCE,FOUND,ENTERED,AGAIN,UNWRITTEN}'::text[]) id \g /dev/null
SELECT pg_temp.left_on(id, '2018-12-01') FROM unnest('{AGAIN,UNWRITTEN}'::text[]) id \g /dev/null
SELECT pg_temp.happened(id, kind, day)
  FROM (VALUES ('ORDER', 'found_poor', date '2019-05-01'), ('ORDER', 'household_registered', '2019-05-20'), ('ORDER', 'first_help', '2019-05-15'),
               ('AT_ONCE', 'found_poor', '2019-05-01'), ('AT_ONCE', 'household_registered', '2019-05-01'), ('AT_ONCE', 'first_help', '2019-05-01'),
               ('FOUND', 'found_poor', '2019-05-01'), ('FOUND', 'household_registered', '2019-06-02'), ('FOUND', 'first_help', '2018-01-01'),
               ('ENTERED', 'found_poor', '2019-05-01'), ('ENTERED', 'household_registered', '2019-05-02'), ('ENTERED', 'temporary_assistance_paid', '2019-05-11'),
               ('AGAIN', 'found_poor', '2015-12-01'), ('AGAIN', 'first_help', '2016-01-05'), ('AGAIN', 'found_poor', '2019-05-05')) v (id, kind, day) \g /dev/null
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('AGAIN', '460108101201', 6, 'exited', 'returned', '2019-05-10'), ('AGAIN', '460108101201', 7, 'returned', 'registered', '2019-05-12'), ('UNWRITTEN', '460108101201', 6, 'exited', 'returned', '2019-05-10');
SELECT household_code AS household, case_kind AS kind, exited_date AS exited, found_date AS found, case_registered_date AS registered, first_help_date AS helped, assisted_date AS assisted,
       days_to_registration AS reg, days_registration_to_help AS reg_help, days_to_help AS help, days_to_assistance AS aid, open_days AS open, in_order_label AS ordered, case_state AS state
  FROM fupin_report.monitoring_case ORDER BY household_code, found_date;

-- A reader sees no names.
CREATE ROLE monitoring_reader;
CALL fupin_register.grant_reader('monitoring_reader', '460108');
SET LOCAL ROLE monitoring_reader;
SELECT DISTINCT head_name FROM fupin_report.monitoring_case;
SELECT DISTINCT county_code, head_name FROM fupin_report.monitoring_status;
ROLLBACK;
