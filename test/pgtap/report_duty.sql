-- How the reports on duties are computed, and who sees what: what governs is looked up once a duty home, activities are read
-- once, a working-day calendar is made once; a reader sees masked names of the own divisions, and counts of nothing more.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/report.sql
\i test/include/report_duty.sql
\i test/include/plan.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;
SET LOCAL track_functions = 'all';
CREATE TEMP TABLE report AS
    SELECT report FROM unnest('{deadline_status,deadline_calendar,duty_status,duty_missed,visit_coverage,assignment_gap,housing_status,grading_cap,notice_gap,notice_list}'::text[]) report;

-- 紫金县 and 濠江区: villages with households that are helped, visited and insured; officials in post and on duty; houses, projects, notices.
CREATE FUNCTION pg_temp.people(first_no integer, last_no integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_temp.household('户' || place || n, place, 2019, '9000', 2), pg_temp.assign('official', '帮' || place || n, 'helper', 'household', '户' || place || n, place, '[2019-02-01,)'),
            pg_temp.post('帮' || place || n, 'cadre', place, '[2018-01-01,)'),
            pg_temp.post('驻' || place || n, 'first_secretary', place, '[2018-01-01,)'),
            pg_temp.did('official', '驻' || place || n, place, 'in_village', pg_temp.days('2019-04-01', '2019-04-21')),
            pg_temp.did('official', '驻' || place || n, place, 'visit', '{2019-04-01,2019-05-01}', 'household', '户' || place || n),
            pg_temp.event('medical_insured', 'person', '户' || place || n || '/1', place, '2018-10-01', 2019, '户' || place || n)
       FROM unnest('{441621101201,441621101202,441621102201,440512001001}'::text[]) place, generate_series(first_no, last_no) n;
END
$$;
SELECT pg_temp.people(1, 5) \g /dev/null
INSERT INTO fupin_register.area (division) VALUES ('441621'), ('441621101'), ('441621102'), ('440512'), ('440512001');
SELECT pg_temp.post('书记', 'county_secretary', '441621', '[2016-01-01,)'), pg_temp.did('official', '书记', '441621', 'visit', '{2019-03-01}', 'village', '441621101201') \g /dev/null
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, grade) VALUES ('屋', '户4416211012011', '441621101201', 'registered', 2019, 'D');
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount) VALUES ('项', '441621101201', '441621101201', '样例路', 'infrastructure', 2019, 100000);
UPDATE fupin_register.household SET head_name = '样例甲';
UPDATE fupin_register.person SET name = '样例甲';
UPDATE fupin_register.official SET name = '样例甲';
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, lender, granted_on, due_on, amount, outstanding)
VALUES ('贷', '441621101201', '户4416211012011', '样例甲', '样例银行', '2018-07-01', '2019-07-01', 30000, 30000);
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('户4416211012011', '441621101201', 1, NULL, 'registered', '2016-01-01'),
    ('户4416211012011', '441621101201', 2, 'registered', 'exit_proposed', '2019-05-01'), ('户4416211012011', '441621101201', 3, 'exit_proposed', 'verified', '2019-05-10');
\i test/include/analyze.sql

-- Every report has rows here, and a key that no two rows share.
CREATE FUNCTION pg_temp.doubles(report text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    key text := (SELECT attname FROM pg_attribute WHERE attrelid = ('fupin_report.' || report)::regclass AND attnum = 1);
    result text;
BEGIN
    EXECUTE format('SELECT CASE WHEN count(*) = 0 THEN ''no rows'' WHEN count(*) > count(DISTINCT %1$I) THEN ''doubles'' ELSE ''rows'' END FROM fupin_report.%2$I', key, report) INTO result;
    RETURN result;
END
$$;
SELECT is(pg_temp.doubles(report), 'rows', report || ' has rows, each with its own key') FROM report;

-- What governs is looked up once for a home, whoever lives there.
-- How often a query reads tables from the start, as a whole or by an index, and calls functions.
CREATE TYPE pg_temp.work AS (deadlines bigint, duties bigint, activities bigint, standards bigint, calendars bigint);
CREATE FUNCTION pg_temp.calls(function text) RETURNS bigint LANGUAGE sql AS $$
    SELECT COALESCE(sum(calls), 0) FROM pg_stat_xact_user_functions WHERE schemaname = 'fupin' AND funcname = function
$$;
CREATE FUNCTION pg_temp.work(query text) RETURNS pg_temp.work LANGUAGE plpgsql AS $$
DECLARE
    standards bigint := pg_temp.calls('governing_standard');
    calendars bigint := pg_temp.calls('off_days');
    plan      jsonb;
    result    pg_temp.work;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ' || query INTO plan;
    WITH RECURSIVE tree AS (
        SELECT plan -> 0 -> 'Plan' AS n
         UNION ALL
        SELECT child FROM tree CROSS JOIN LATERAL jsonb_array_elements(n -> 'Plans') child
    )
    SELECT COALESCE(sum(loops) FILTER (WHERE relation = 'deadline'), 0),
           COALESCE(sum(loops) FILTER (WHERE relation = 'duty'), 0),
           COALESCE(sum(loops) FILTER (WHERE relation = 'activity'), 0)
      INTO result.deadlines, result.duties, result.activities
      FROM (SELECT n ->> 'Relation Name' AS relation, (n ->> 'Actual Loops')::bigint AS loops FROM tree) scan;
    result.standards := pg_temp.calls('governing_standard') - standards;
    result.calendars := pg_temp.calls('off_days') - calendars;
    RETURN result;
END
$$;
CREATE TEMP TABLE few AS SELECT report, work.* FROM report, pg_temp.work('SELECT * FROM fupin_report.' || report) work;
SELECT cmp_ok(calendars, '<=', 1::bigint, report || ' makes the calendar of working days once') FROM few;
SELECT is(activities, 1::bigint, report || ' reads activities once') FROM few WHERE report IN ('duty_status', 'duty_missed', 'visit_coverage', 'deadline_calendar');
SELECT is(activities, 0::bigint, report || ' reads no activities') FROM few WHERE report IN ('deadline_status', 'assignment_gap', 'housing_status', 'grading_cap');
SELECT pg_temp.people(6, 50) \g /dev/null
\i test/include/analyze.sql
SELECT cmp_ok((SELECT count(*) FROM fupin_report.duty_status), '>', 800::bigint, 'ten times the people');
SELECT is(work, ROW(few.deadlines, few.duties, few.activities, few.standards, few.calendars)::pg_temp.work, report || ' looks up and reads no more often')
  FROM few, pg_temp.work('SELECT * FROM fupin_report.' || report) work;

-- Who sees what.
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    BEGIN
        EXECUTE format('SET LOCAL ROLE %I', role);
        EXECUTE query INTO result;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN RETURN result;
        WHEN OTHERS THEN RETURN SQLSTATE;
    END;
END
$$;
CREATE ROLE reads_all;
CREATE ROLE reads_county;
CREATE ROLE officer_of_village;
CREATE ROLE audits;
CREATE ROLE nobody_yet;
CALL fupin_register.grant_reader('reads_all');
CALL fupin_register.grant_reader('reads_county', '441621');
CALL fupin_register.grant_officer('officer_of_village', '441621101201');
CALL fupin_register.grant_auditor('audits');
SELECT is(pg_temp.answer('nobody_yet', 'SELECT count(*) FROM fupin_report.' || report), '42501', report || ' is for those who were let in') FROM report;
SELECT is(pg_temp.answer('reads_county', format('SELECT string_agg(DISTINCT county_code, '','') FROM fupin_report.%I', report)), '441621', report || ' shows a county''s reader that county only')
  FROM report WHERE report <> 'notice_gap';
SELECT is(pg_temp.answer('officer_of_village', format('SELECT string_agg(DISTINCT village_code, '','') FROM fupin_report.%I', report)), '441621101201', report || ' shows a village''s officer that village only')
  FROM report WHERE report NOT IN ('deadline_calendar', 'visit_coverage', 'notice_gap');
-- Names of people are masked for readers wherever they stand, and whole for officers of the place and auditors.
CREATE TEMP TABLE named AS
    SELECT relname::text AS report, attname::text AS name
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE relnamespace = 'fupin_report'::regnamespace AND relname IN (SELECT report FROM report)
       AND (attname IN ('owner_name', 'actor_name', 'head_name', 'notice_text'));
SELECT is(pg_temp.answer(role, format('SELECT count(*) > 0 FROM fupin_report.%I WHERE %I LIKE ''%%样例甲%%''', report, name)),
          CASE WHEN role IN ('officer_of_village', 'audits') THEN 'true' ELSE 'false' END, report || '.' || name || ' for ' || role)
  FROM named, unnest('{reads_all,reads_county,officer_of_village,audits}'::text[]) role
 WHERE report NOT IN ('deadline_calendar', 'visit_coverage', 'notice_gap')
   AND (report, name) <> ('assignment_gap', 'actor_name');
SELECT is(pg_temp.answer(role, 'SELECT count(*) FROM fupin_report.notice_list WHERE notice_text LIKE ''%样例%甲%'' OR notice_text ~ ''户4416'''), CASE role WHEN 'audits' THEN '1' ELSE '0' END, 'what is posted names no number: ' || role)
  FROM unnest('{reads_all,audits}'::text[]) role;

-- A cheap function that looks at every value it is handed sees nothing else.
CREATE FUNCTION public.peek(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$
BEGIN
    PERFORM set_config('peek.seen', current_setting('peek.seen') || value || ' ', false);
    RETURN true;
END
$$;
CREATE FUNCTION pg_temp.seen(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('peek.seen', '', false);
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE query;
    RESET ROLE;
    RETURN (SELECT string_agg(DISTINCT seen, ' ' ORDER BY seen) FROM unnest(string_to_array(trim(current_setting('peek.seen')), ' ')) seen);
END
$$;
SELECT is(pg_temp.seen('reads_county', format('SELECT * FROM fupin_report.%I WHERE public.peek(county_code)', report)), '441621', report || ' hands out no other county') FROM report WHERE report <> 'notice_gap';
SELECT matches(pg_temp.seen('reads_county', $$SELECT * FROM fupin_report.duty_status WHERE public.peek(actor_name) AND actor_kind = 'official'$$), '^样\*+( 样\*+)*$', 'nor a name');

-- Posting a notice is for those who keep the register.
SELECT is(pg_temp.answer('reads_all', $$CALL fupin_register.post_notice('x')$$), '42501', 'a reader posts nothing');
SELECT * FROM finish();
ROLLBACK;
