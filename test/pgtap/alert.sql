-- Who may run the checks, see alerts and act on them.
\set ON_ERROR_STOP 1
\set QUIET 1
SET client_min_messages = warning;
\i test/include/attempt.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;
SELECT is_empty($$SELECT source_id, view FROM fupin_register.alert_source WHERE fupin_register.finding_query(alert_source) IS NULL$$, 'every source can be asked');
SELECT is_empty($$SELECT source_id, kind FROM fupin_register.alert_source WHERE kind NOT IN (SELECT code FROM fupin.code_list WHERE list = 'alert_kind')$$, 'for a kind of alert that has a label');
SELECT is_empty($$SELECT source_id FROM fupin_register.alert_source WHERE title_zh !~ '[\u4e00-\u9fa5]'$$, 'and speaks Chinese in any locale');

-- One finding in each of two counties, with a value that is somebody's.
UPDATE fupin_register.alert_source SET disabled = true;
CREATE VIEW fupin_register.found AS
    SELECT division || '-1' AS subject_id, division::text AS division, '990000197002030010'::text AS value FROM unnest('{441202001002,441223001001}'::text[]) division;
INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, severity, title_zh, title_en) VALUES ('found', 'doubt', 'fupin_register.found', 'person', 'error', '疑点', 'a doubt');
CALL fupin_register.run_checks();
CREATE ROLE alert_reader;
CREATE ROLE alert_officer;
CREATE ROLE alert_auditor;
CREATE ROLE alert_admin;
CALL fupin_register.grant_reader('alert_reader');
CALL fupin_register.grant_officer('alert_officer', '441202');
CALL fupin_register.grant_auditor('alert_auditor');
CALL fupin_register.grant_admin('alert_admin');
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    BEGIN
        EXECUTE format('SET LOCAL ROLE %I', role);
        IF query ~ '^SELECT' THEN EXECUTE query INTO result; ELSE EXECUTE query; END IF;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN RETURN result;
        WHEN OTHERS THEN RETURN SQLSTATE;
    END;
END
$$;
CREATE TEMP TABLE key AS SELECT division::text AS division, array_agg(alert_key) AS keys FROM fupin_register.alert GROUP BY division;

SELECT is(pg_temp.answer(role::name, query), expected, role || ': ' || query)
  FROM (SELECT 'alert_reader' AS role, 'SELECT count(*) FROM fupin_report.alert_status' AS query, '2' AS expected
        UNION ALL SELECT 'alert_reader',  'SELECT string_agg(found_value, '','') FROM fupin_report.alert_status', NULL
        UNION ALL SELECT 'alert_reader',  'SELECT count(*) FROM fupin_register.alert', '42501'
        UNION ALL SELECT 'alert_reader',  'SELECT count(*) FROM fupin_report.alert_summary', '2'
        UNION ALL SELECT 'alert_reader',  'CALL fupin_register.run_checks()', '42501'
        UNION ALL SELECT 'alert_officer', 'SELECT count(*) FROM fupin_report.alert_status', '1'
        UNION ALL SELECT 'alert_officer', 'SELECT string_agg(found_value, '','') FROM fupin_report.alert_status', '990000197002030010'
        UNION ALL SELECT 'alert_officer', 'SELECT count(*) FROM fupin_register.alert', '1'
        UNION ALL SELECT 'alert_officer', 'SELECT count(*) FROM fupin_report.alert_summary', '1'
        UNION ALL SELECT 'alert_officer', 'SELECT count(*) FROM fupin_report.alert_digest', '1'
        -- what went wrong in a run may quote data of others
        UNION ALL SELECT 'alert_officer', 'SELECT count(*) FROM fupin_register.check_run_source', '0'
        UNION ALL SELECT 'alert_officer', 'CALL fupin_register.run_checks()', '42501'
        UNION ALL SELECT 'alert_officer', 'DELETE FROM fupin_register.alert', '42501'
        UNION ALL SELECT 'alert_officer', 'INSERT INTO fupin_register.alert_source (source_id, kind, view, title_zh, title_en) VALUES (''x'', ''doubt'', ''fupin_register.found'', ''x'', ''x'')', '42501'
        UNION ALL SELECT 'alert_officer', format('CALL fupin_register.acknowledge_alert(%L)', keys), CASE division WHEN '441202001002' THEN NULL ELSE '55000' END FROM key
        UNION ALL SELECT 'alert_officer', format('CALL fupin_register.urge_alert(%L)', keys), CASE division WHEN '441202001002' THEN NULL ELSE '55000' END FROM key
        UNION ALL SELECT 'alert_officer', format('CALL fupin_register.handle_alert(%L, ''已核实'')', keys), CASE division WHEN '441202001002' THEN NULL ELSE '55000' END FROM key
        UNION ALL SELECT 'alert_officer', $$UPDATE fupin_register.alert SET severity = 'low'$$, '42501'
        UNION ALL SELECT 'alert_officer', $$UPDATE fupin_register.alert_digest SET text_zh = ''$$, '42501'
        UNION ALL SELECT 'alert_officer', format('INSERT INTO fupin_register.alert_event (alert_key, event_no, division, to_state, as_of, at, by_role) VALUES ((%L::text[])[1], 2147483647, %L, ''handled'', ''2019-06-30'', ''2019-06-30'', ''alert_admin'')', keys, '441202001002'), '42501' FROM key
        UNION ALL SELECT 'alert_auditor', 'SELECT count(*) FROM fupin_register.check_run_source', '1'
        UNION ALL SELECT 'alert_auditor', 'SELECT string_agg(DISTINCT found_value, '','') FROM fupin_report.alert_status', '990000197002030010'
        UNION ALL SELECT 'alert_auditor', format('CALL fupin_register.acknowledge_alert(%L)', keys), '42501' FROM key WHERE division = '441202001002'
        UNION ALL SELECT 'alert_admin',   'CALL fupin_register.run_checks()', NULL
        UNION ALL SELECT 'alert_admin',   format('CALL fupin_register.acknowledge_alert(%L)', keys), NULL FROM key) cases;

-- The history names the role.
GRANT SELECT ON key TO alert_officer;
SET LOCAL ROLE alert_officer;
DO $$
DECLARE
    mine text[] := (SELECT keys FROM pg_temp.key WHERE division = '441202001002');
BEGIN
    CALL fupin_register.acknowledge_alert(mine, '已知悉');
    UPDATE fupin_register.alert SET state_by = 'alert_admin' WHERE alert_key = ANY (mine);
END
$$;
RESET ROLE;
SELECT results_eq($$SELECT to_state, by_role, reason FROM fupin_register.alert_event WHERE event_no = 2$$, $$VALUES ('acknowledged', 'alert_officer'::name, '已知悉')$$, 'who did what is kept');
SELECT results_eq($$SELECT DISTINCT state_by FROM fupin_register.alert JOIN key ON alert_key = ANY (keys) AND key.division = '441202001002'$$, $$VALUES ('alert_officer'::name)$$, 'and nobody else can be named');

-- What was said of an alert is not rewritten unseen: it is an event of its own, by whoever says it, now; nobody says when the state came, or signs for somebody else.
SET LOCAL ROLE alert_admin;
UPDATE fupin_register.alert SET state_by = 'somebody', state_at = '2000-01-01' WHERE division::text = '441202001002';
RESET ROLE;
SELECT results_eq($$SELECT state_by, state_at > now() - interval '1 hour' FROM fupin_register.alert WHERE division::text = '441202001002'$$, $$VALUES ('alert_officer'::name, true)$$, 'a signature alone is not changed');
SET LOCAL ROLE alert_admin;
UPDATE fupin_register.alert SET state_reason = '改写', state_by = 'somebody', state_at = '2000-01-01' WHERE division::text = '441202001002';
RESET ROLE;
SELECT results_eq($$SELECT from_state, to_state, by_role, reason FROM fupin_register.alert_event WHERE division::text = '441202001002' AND event_no > 1 ORDER BY event_no$$,
                  $$VALUES ('open', 'acknowledged', 'alert_officer'::name, '已知悉'), ('acknowledged', 'acknowledged', 'alert_admin', '改写')$$, 'another reason is an event');
SELECT results_eq($$SELECT state_by, state_at > now() - interval '1 hour' FROM fupin_register.alert WHERE division::text = '441202001002'$$, $$VALUES ('alert_admin'::name, true)$$, 'signed by who gave it');
SET LOCAL ROLE alert_officer;
UPDATE fupin_register.alert_digest SET delivered_by = 'somebody', delivered_at = '2000-01-01';
RESET ROLE;
SELECT results_eq($$SELECT delivered_by, delivered_at > now() - interval '1 hour' FROM fupin_register.alert_digest WHERE delivered_at IS NOT NULL$$, $$VALUES ('alert_officer'::name, true)$$, 'a digest is delivered by who says so');
UPDATE fupin_register.check_run SET run_by = 'somebody';
SELECT results_eq('SELECT DISTINCT run_by FROM fupin_register.check_run', 'SELECT session_user', 'and a run is of who ran it');

-- The text of a digest names nobody, and no report shows a reader what was found.
SELECT is_empty($$SELECT organisation_id FROM fupin_register.alert_digest WHERE text_zh ~ '990000197002030010'$$, 'a digest has no numbers of citizens');

-- A view of somebody else is not asked with the rights of whoever runs the checks.
GRANT CREATE ON SCHEMA fupin_register TO alert_officer;
SET LOCAL ROLE alert_officer;
CREATE VIEW fupin_register.planted AS SELECT '1'::text AS subject_id, '441202'::text AS division;
RESET ROLE;
SELECT throws_ok($$INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, title_zh, title_en) VALUES ('planted', 'doubt', 'fupin_register.planted', 'person', 'x', 'x')$$,
                 '42809', 'alert source "planted" has no view that can be asked', 'a view of another role is refused');
-- Nor one of the owner's that calls somebody else's function, or reads somebody else's view; a table is only read.
GRANT CREATE ON SCHEMA public TO alert_officer;
SET LOCAL ROLE alert_officer;
CREATE FUNCTION public.planted() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN current_user; END';
CREATE VIEW public.planted_view AS SELECT '1'::text AS subject_id;
CREATE TABLE public.planted_table AS SELECT '1'::text AS subject_id;
RESET ROLE;
CREATE VIEW fupin_register.calls_it AS SELECT public.planted() AS subject_id, '441202'::text AS division;
CREATE VIEW fupin_register.reads_it AS SELECT subject_id, '441202'::text AS division FROM public.planted_view;
CREATE VIEW fupin_register.reads_that AS SELECT * FROM fupin_register.reads_it;
CREATE VIEW fupin_register.reads_table AS SELECT subject_id, '441202'::text AS division FROM public.planted_table;
CREATE FUNCTION pg_temp.source(view text) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, title_zh, title_en) VALUES (%L, ''doubt'', ''fupin_register.%s'', ''person'', ''x'', ''x'')', view, view)
$$;
SELECT throws_ok(pg_temp.source(view), '42809', format('alert source "%s" has no view that can be asked', view), view || ' is refused') FROM unnest('{calls_it,reads_it,reads_that}'::text[]) view;
SELECT lives_ok(pg_temp.source('reads_table'), 'a table of somebody else is read');
SELECT * FROM finish();
ROLLBACK;
