-- Snapshots (design 8): reports show the same rows with a fresh snapshot, with a stale one and with none, to whoever asks; what is kept
-- is not worked out; and any change behind it, but no other, makes it stale for whoever sees the change.
--
-- A snapshot is taken in a transaction of its own, so this register is no transaction's: it is dropped at the end.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET jit = off;
SET datestyle = ISO;
SET fupin.as_of = '2019-06-30';
SET fupin.accept_basis = 'unverified';
CALL fupin.create_register();
\i test/include/report.sql
\i test/include/refused.sql

-- What each kept view says, in one line, read (V) and worked out (V_now), and which of some tables a query has rows of.
DO $$
DECLARE
    view record;
BEGIN
    FOR view IN SELECT view_name || suffix AS name, view_name, suffix FROM fupin_register.kept_view, unnest('{"",_now}'::text[]) suffix LOOP
        EXECUTE format('CREATE VIEW fupin_report.%I WITH (security_barrier) AS SELECT %L AS view, count(*) AS rows, md5(string_agg(a::text, E''\n'' ORDER BY a::text)) AS digest FROM fupin_register.%I a',
                       view.name || '_answers', view.view_name, view.name);
    END LOOP;
END
$$;
CREATE FUNCTION pg_temp.reads(query text, OUT tables text) LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, TIMING off, FORMAT JSON) ' || query INTO plan;
    SELECT COALESCE(string_agg(DISTINCT n ->> 'Relation Name', ', ' ORDER BY n ->> 'Relation Name'), 'nothing') INTO tables
      FROM jsonb_path_query(plan, 'strict $.**') n
     WHERE jsonb_typeof(n) = 'object' AND (n ->> 'Actual Rows')::numeric > 0
       AND n ->> 'Relation Name' ~ '^(household_year|person_year|income_item|standard|.*_snapshot)$';
END
$$;
-- As a role: are the answers of a view those that are worked out, and are they kept.
CREATE FUNCTION pg_temp.ask(role name DEFAULT NULL, view text DEFAULT 'household_verdict') RETURNS TABLE (role_name name, answers text, rows bigint, reads text) LANGUAGE plpgsql AS $$
BEGIN
    IF role IS NOT NULL THEN EXECUTE format('SET LOCAL ROLE %I', role); END IF;
    reads := pg_temp.reads(format('TABLE fupin_report.%I', view || '_answers'));
    EXECUTE format('SELECT CASE WHEN a = n THEN ''the same'' ELSE ''NOT THE SAME'' END, a.rows FROM fupin_report.%I a, fupin_report.%I n', view || '_answers', view || '_now_answers') INTO answers, rows;
    RESET ROLE;
    role_name := COALESCE(role, 'owner');
    RETURN NEXT;
END
$$;
CREATE VIEW pg_temp.status AS SELECT division_code, year, is_fresh, snapshot_state, stale_since IS NOT NULL AS is_dated, kept_rows FROM fupin_report.snapshot_status ORDER BY division_code, year;
CREATE VIEW pg_temp.triggers AS SELECT count(*) AS triggers FROM pg_trigger WHERE tgname = 'snapshot_change';

-- Two counties of 肇庆市, one with two villages, and a household under no paper; 2018 and 2019.
SELECT pg_temp.household(id, place, year, incomes, 2, said::jsonb)
  FROM (VALUES ('ABOVE', '441202001002', '18000', '{}'), ('JUST', '441202001002', '17400', '{"grade": "C"}'), ('BELOW', '441202001003', '16000', '{"labour": "none"}'),
               ('OPEN', '441223001001', '9000,?', '{}'), ('OTHER', '441223001001', '30000', '{"stage": "primary", "schooling": "dropped_out"}'),
               ('FREE', '110101001001', '9000', '{}')) h (id, place, incomes, said),
       generate_series(2018, 2019) year \g /dev/null
INSERT INTO fupin_register.village_year (division, year, income_per_capita) VALUES ('441202001002', 2018, 12000);
CREATE ROLE regress_reads_all;
CREATE ROLE regress_reads_county;
CREATE ROLE regress_reads_two;
CREATE ROLE regress_keeps_village;
CREATE ROLE regress_audits;
CREATE ROLE regress_administers;
CALL fupin_register.grant_reader('regress_reads_all');
CALL fupin_register.grant_reader('regress_reads_county', '441202');
CALL fupin_register.grant_reader('regress_reads_two', '441202');
CALL fupin_register.grant_reader('regress_reads_two', '441223');
CALL fupin_register.grant_officer('regress_keeps_village', '441202001002');
CALL fupin_register.grant_auditor('regress_audits');
CALL fupin_register.grant_admin('regress_administers');
CALL fupin_register.secure();
\i test/include/analyze.sql

-- Off by default: a kept view is what works it out, and no table has a trigger.
SELECT pg_get_viewdef(format('fupin_register.%I', view_name)::regclass) ~ (' FROM fupin_register\.' || view_name || '_now( answer)?;$') AS is_thin, count(*) FROM fupin_register.kept_view GROUP BY 1;
SELECT * FROM pg_temp.ask();
SELECT * FROM pg_temp.triggers;
SELECT * FROM pg_temp.refused('CALL fupin_register.forget_snapshot()');

-- Who, when and of what.
BEGIN;
SET LOCAL ROLE regress_administers;
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2018)');
SELECT * FROM pg_temp.refused('CALL fupin_register.forget_snapshot()');
ROLLBACK;
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(NULL)');
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2019, NULL)');
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2020)');
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2019, ''441202001'')');
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2019)');
SELECT * FROM pg_temp.refused('CALL fupin_register.forget_snapshot()');
ROLLBACK;
BEGIN;
UPDATE fupin_register.village SET name_zh = '样例';
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2019)');
ROLLBACK;
-- A county's own table in the place of the register's has no trigger.
CREATE TABLE own_person AS TABLE fupin_register.person_row;
CALL fupin_register.read_from('person', 'own_person');
SELECT * FROM pg_temp.refused('CALL fupin_register.snapshot(2019)');
CALL fupin_register.read_from('person', NULL);
DROP TABLE own_person;

-- All kept views.
CALL fupin_register.snapshot(2019);
CALL fupin_register.snapshot(2018);
SELECT view_name, a.answers, a.rows > 0 AS any, a.reads FROM fupin_register.kept_view, pg_temp.ask(NULL, view_name) a;
SELECT is_fresh, count(*), sum(kept_rows) = (SELECT sum(a.rows) FROM fupin_register.kept_view, pg_temp.ask(NULL, view_name) a) AS rows FROM pg_temp.status GROUP BY 1;
-- Nothing is hidden from the triggers: what answers are made of are views, functions whose bodies are known, and tables that are watched;
-- written in C are the engine and the settings, and nothing but my_divisions() asks who reads.
SELECT s.name, s.is_watchable, s.is_watched FROM fupin_register.snapshot_source s WHERE NOT is_made_of_others AND NOT (is_watchable AND is_watched);
SELECT l.lanname, p.provolatile, string_agg(p.proname, ', ' ORDER BY p.proname) AS functions
  FROM fupin_register.snapshot_source s JOIN pg_proc p ON p.oid = s.oid AND s.class = 'pg_proc'::regclass JOIN pg_language l ON l.oid = p.prolang
 WHERE p.prosqlbody IS NULL AND p.provolatile <> 'i' GROUP BY 1, 2;
SELECT s.name FROM fupin_register.snapshot_source s
 WHERE class = 'pg_proc'::regclass AND EXISTS (SELECT FROM pg_proc p WHERE p.oid = s.oid AND p.prosqlbody IS NOT NULL) AND pg_get_functiondef(oid) ~* 'current_user|session_user|current_role|my_named|may_see|current_date|[^_]now\('
    OR class = 'pg_class'::regclass AND pg_get_viewdef(oid) ~* 'current_user|session_user|current_role|my_named|may_see|current_date|[^_]now\(|mask_name';
SELECT replace(name, 'fupin_register.', '') AS source FROM fupin_register.snapshot_source WHERE NOT is_made_of_others ORDER BY name;


CALL fupin_register.forget_snapshot();
-- From here on only the two that take no time.
SELECT format('CREATE OR REPLACE VIEW fupin_register.kept_view AS SELECT * FROM (%s) kept WHERE view_name IN (''household_verdict'', ''completeness'')',
              rtrim(pg_get_viewdef('fupin_register.kept_view'), ';')) \gexec

-- One year of two: only the other is worked out.
CALL fupin_register.snapshot(2019);
SELECT * FROM pg_temp.status;
SELECT * FROM pg_temp.ask();
-- Both: nothing is, for whoever sees whole counties.
CALL fupin_register.snapshot(2018);
SELECT * FROM pg_temp.status;
SELECT * FROM pg_temp.ask() UNION ALL SELECT r.* FROM unnest('{regress_reads_all,regress_reads_county,regress_reads_two,regress_keeps_village,regress_audits,regress_administers}'::name[]) role, pg_temp.ask(role) r;
-- What is kept is nobody's to read or write but through the reports.
SELECT role, has_table_privilege(role, 'fupin_register.' || t, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') AS anything
  FROM unnest('{regress_reads_all,regress_keeps_village,regress_audits,regress_administers}'::name[]) role,
       unnest('{snapshot,snapshot_change,household_verdict_snapshot,completeness_snapshot}'::text[]) t WHERE has_table_privilege(role, 'fupin_register.' || t, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE');
-- Each household is kept once a year, however often it is taken.
CALL fupin_register.snapshot(2018);
SELECT year, count(*), count(DISTINCT household_id) FROM fupin_register.household_verdict_snapshot GROUP BY year ORDER BY year;

-- Who flips when the line is higher or lower: JUST is 231.72 above 45 % of 18,818.40 yuan, BELOW 468.28 below, ABOVE 531.72 above.
SELECT higher, f.household_id, f.income_margin, f.flips_to
  FROM unnest('{500,231.73,231.72,-468.27,-468.28,-700,0}'::numeric[]) higher CROSS JOIN LATERAL fupin_register.flips_at_line(2019, higher) f ORDER BY higher, f.household_id;
BEGIN;
INSERT INTO fupin_register.household_verdict_snapshot (snapshot_no, household_id, year, division, income_margin, on_register)
SELECT 0, 'MANY' || number, 2019, '441202001002', number, true FROM generate_series(1, 20000) number;
ANALYZE fupin_register.household_verdict_snapshot;
CREATE FUNCTION pg_temp.index_of(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RETURN QUERY SELECT (n ->> 'Node Type') || ': ' || (n ->> 'Index Cond') FROM jsonb_path_query(plan, 'strict $.**') n
                  WHERE jsonb_typeof(n) = 'object' AND (n ->> 'Relation Name' = 'household_verdict_snapshot' OR n ->> 'Index Name' ~ 'household_verdict_snapshot') AND n ? 'Index Cond';
END
$$;
SELECT regexp_replace(pg_temp.index_of('SELECT * FROM fupin_register.flips_at_line(2019, 500)'), '\$\d+', '$', 'g') AS index;
ROLLBACK;

-- Each kind of change is seen by the transaction that makes it, and by nobody when it is taken back.
CREATE FUNCTION pg_temp.after(change text) RETURNS TABLE (state text, answers text, rows numeric, reads text) LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        EXECUTE change;
        SELECT string_agg(DISTINCT s.snapshot_state, ', ') INTO state FROM fupin_report.snapshot_status s;
        SELECT a.answers, a.rows, a.reads INTO answers, rows, reads FROM pg_temp.ask() a;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION WHEN SQLSTATE 'FP000' THEN RETURN NEXT;
    END;
END
$$;
SELECT no, a.*
  FROM (VALUES
    (1, $$UPDATE fupin_register.household_year SET members = 3 WHERE household_id = 'ABOVE' AND year = 2019$$),
    (2, $$UPDATE fupin_register.person_year SET basic_medical_insured = false WHERE household_id = 'ABOVE'$$),
    (3, $$TRUNCATE fupin_register.income_item$$),
    (4, $$SELECT fupin.adopt_parameter('441202', 'reference_income', '[2019-01-01,2020-01-01)', 30000, '元/人年', '样例', '样例')$$),
    (5, $$INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, disabled)
          VALUES ('NONE', 'ZHAOQING-2018', '441200', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例', 'sample', true)$$),
    (6, $$INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES ('E', '441202001002', 'pension_insured', 'person', 'ABOVE/1', '2019-01-01')$$),
    (7, $$UPDATE fupin_register.village SET division = '441202001009' WHERE village.division OPERATOR(fupin.=) '441202001003'$$),
    (8, $$SET LOCAL session_replication_role = replica; DELETE FROM fupin_register.person_year; SET LOCAL session_replication_role = origin$$),
    (9, $$CALL fupin_register.read_from('person', NULL)$$),
    -- a partition that is attached brings rows without a trigger
    (10, $$CREATE TABLE fupin_register.own (year integer) PARTITION BY LIST (year); CREATE TABLE fupin_register.own_2019 PARTITION OF fupin_register.own FOR VALUES IN (2019)$$),
    -- nothing of these is behind a kept view
    (11, $$INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('F', '441202', 'province', 'special_poverty', 1)$$),
    (12, $$CALL fupin_register.grant_reader('regress_reads_county', '441223')$$),
    (13, $$CALL fupin_register.compile_standards()$$)
  ) changes (no, change), pg_temp.after(change) a ORDER BY no;
SELECT * FROM pg_temp.status;

-- Committed, it makes both years stale for everybody, and the answers are right all the same; taken anew, they are fresh.
UPDATE fupin_register.household_year SET food_secure = false WHERE household_id = 'ABOVE' AND year = 2019;
SELECT * FROM pg_temp.status;
SELECT * FROM pg_temp.ask() UNION ALL SELECT r.* FROM unnest('{regress_reads_county,regress_keeps_village}'::name[]) role, pg_temp.ask(role) r;
-- What the transaction of the snapshot itself does afterwards is a change too.
BEGIN;
CALL fupin_register.snapshot(2019);
SELECT * FROM pg_temp.status WHERE year = 2019;
UPDATE fupin_register.household_year SET food_secure = true WHERE household_id = 'ABOVE' AND year = 2019;
COMMIT;
SELECT * FROM pg_temp.status WHERE year = 2019;
SELECT count(*) FROM fupin_register.household_verdict WHERE household_id = 'ABOVE' AND year = 2019 AND food_secure;

-- Of one county: its reader is served, whoever sees more is not, and it takes the place of what it overlaps.
CALL fupin_register.snapshot(2019, '441202');
CALL fupin_register.snapshot(2018, '441202');
SELECT * FROM pg_temp.status;
SELECT * FROM pg_temp.ask() UNION ALL SELECT r.* FROM unnest('{regress_reads_county,regress_reads_two}'::name[]) role, pg_temp.ask(role) r;
CALL fupin_register.snapshot(2019, '441223');
CALL fupin_register.snapshot(2018, '441223');
SELECT * FROM pg_temp.ask('regress_reads_two');
-- Another day, other accepted figures: not these.
SET fupin.as_of = '2019-07-01';
SELECT DISTINCT is_fresh, snapshot_state FROM pg_temp.status;
SELECT * FROM pg_temp.ask('regress_reads_county');
SET fupin.as_of = '2019-06-30';
SET fupin.accept_basis = 'adopted';
SELECT DISTINCT is_fresh, snapshot_state FROM pg_temp.status;
SELECT * FROM pg_temp.ask('regress_reads_county');
SET fupin.accept_basis = 'unverified';
SELECT * FROM pg_temp.ask('regress_reads_county');
-- Partitions of others, who need no right for temporary ones, are no ground of it.
BEGIN;
CREATE TEMPORARY TABLE parted (part integer) PARTITION BY LIST (part);
CREATE TEMPORARY TABLE part PARTITION OF parted DEFAULT;
SELECT DISTINCT is_fresh, snapshot_state FROM pg_temp.status;
ROLLBACK;
-- On any other ground, a restored backup's, nobody believes it, and the next snapshot clears it away.
UPDATE fupin_register.snapshot SET ground = 'elsewhere' WHERE place OPERATOR(fupin.=) '441202';
SELECT division_code, year, snapshot_state FROM pg_temp.status;
SELECT * FROM pg_temp.ask('regress_reads_county');
CALL fupin_register.snapshot(2019, '110101');
SELECT division_code, year, snapshot_state FROM pg_temp.status;
-- A place of which the reader sees nothing is none of the reader's business.
SET ROLE regress_reads_county;
SELECT count(*) FROM fupin_report.snapshot_status;
RESET ROLE;

-- What changed while nobody watched nobody knows: all others are forgotten.
ALTER TABLE fupin_register.household_year DISABLE TRIGGER snapshot_change;
ALTER TABLE fupin_register.household_year ENABLE TRIGGER snapshot_change;
CALL fupin_register.snapshot(2018);
SELECT division_code, year, snapshot_state FROM pg_temp.status;
CALL fupin_register.snapshot(2019, '110101');

-- With the last snapshot all of it goes.
CALL fupin_register.forget_snapshot(2018);
SELECT division_code, year FROM pg_temp.status;
SELECT triggers > 0 AS triggers FROM pg_temp.triggers;
CALL fupin_register.forget_snapshot();
SELECT * FROM pg_temp.triggers;
SELECT pg_get_viewdef(format('fupin_register.%I', view_name)::regclass) ~ (' FROM fupin_register\.' || view_name || '_now( answer)?;$') AS is_thin, count(*) FROM fupin_register.kept_view GROUP BY 1;
SELECT (SELECT count(*) FROM fupin_register.household_verdict_snapshot) + (SELECT count(*) FROM fupin_register.snapshot_change) AS left_over;

DROP SCHEMA fupin_register, fupin_report CASCADE;
DROP ROLE regress_reads_all, regress_reads_county, regress_reads_two, regress_keeps_village, regress_audits, regress_administers;
