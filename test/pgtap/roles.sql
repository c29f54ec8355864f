-- Who may see and write what (design 9): for reader, officer, auditor, admin and the roles that mix them
-- the rows, the counts, the plans, and three planted leaks with the query that catches each.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();

-- What a role gets from a query: the first column of its first row, or the SQLSTATE. Nothing it does stays.
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
CREATE FUNCTION pg_temp.plan_of(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line   text;
    result text := '';
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
        result := result || line || E'\n';
    END LOOP;
    RESET ROLE;
    RETURN result;
END
$$;

-- Two counties of 20 villages in 4 towns each, 250 households a village: 10,000.
INSERT INTO fupin_register.village (division)
SELECT (county || to_char(town, 'FM000') || to_char(village, 'FM000'))::fupin.division
  FROM (VALUES ('441621'), ('441622')) counties (county), generate_series(101, 104) town, generate_series(201, 205) village;
INSERT INTO fupin_register.household (household_id, division, head_name)
SELECT 'H' || division::text || to_char(number, 'FM000'), division, '样例'
  FROM fupin_register.village, generate_series(1, 250) number;
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on)
SELECT household_id, division, 1, 'registered', '2016-01-01'
  FROM fupin_register.household
 WHERE household_id LIKE '%001';
-- A project of a town that the officer keeps and one of another county, and a tranche of the county.
INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('own', '441621102', '样例', 'other'), ('other', '441622', '样例', 'other');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount) VALUES ('F', '441621', 'province', 'special_poverty', 100.00);
-- A report as the design wants it, made after the grants, so secure() must bring it to the roles.
CREATE VIEW fupin_report.report WITH (security_barrier) AS
    SELECT household_id,
           division::text::varchar(12) AS division_code,
           CASE WHEN division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
                THEN head_name ELSE '样*' END AS head_name
      FROM fupin_register.household
     WHERE division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
ANALYZE fupin_register.household, fupin_register.village;

CREATE ROLE a_reader;
CREATE ROLE a_county_reader;
CREATE ROLE an_officer;
CREATE ROLE an_auditor;
CREATE ROLE an_admin;
CREATE ROLE "no; grant--""at all";
CREATE ROLE reads_all_keeps_one IN ROLE a_reader;
CREATE ROLE member_of_officer IN ROLE an_officer;
CREATE ROLE member_without_inheriting NOINHERIT IN ROLE an_officer;
CREATE ROLE sees_through_row_security BYPASSRLS;
CALL fupin_register.grant_reader('a_reader');
CALL fupin_register.grant_reader('a_county_reader', '441622');
CALL fupin_register.grant_officer('an_officer', '441621102');
CALL fupin_register.grant_officer('an_officer', '441622103204');
CALL fupin_register.grant_auditor('an_auditor');
CALL fupin_register.grant_admin('an_admin');
CALL fupin_register.grant_officer('reads_all_keeps_one', '441622104205');

-- Rows and counts.
SELECT is(pg_temp.answer(role, query), answer, role || ': ' || query)
  FROM (VALUES
    -- a reader has the reports of its divisions, masked, and no base table
    ('a_reader',            'SELECT count(*) FROM fupin_report.report',                                   '10000'),
    ('a_reader',            'SELECT DISTINCT head_name FROM fupin_report.report',                         '样*'),
    ('a_reader',            'SELECT count(*) FROM fupin_register.household',                              '42501'),
    ('a_reader',            'SELECT fupin_register.my_divisions()',                                       '42501'),
    ('a_reader',            'DELETE FROM fupin_report.report',                                            '42501'),
    ('a_county_reader',     'SELECT count(*) FROM fupin_report.report',                                   '5000'),
    ('a_county_reader',     'SELECT DISTINCT substr(division_code, 1, 6) FROM fupin_report.report',       '441622'),
    -- an officer reads and writes its town of five villages and its village, and adds to histories
    ('an_officer',          'SELECT count(*) FROM fupin_register.household',                              '1500'),
    ('an_officer',          'SELECT count(*) FROM fupin_register.village',                                '6'),
    ('an_officer',          'SELECT count(*) FROM fupin_report.report',                                   '1500'),
    ('an_officer',          'SELECT DISTINCT head_name FROM fupin_report.report',                         '样例'),
    ('an_officer',          $$WITH changed AS (UPDATE fupin_register.household SET exit_planned_year = 2019 RETURNING 1) SELECT count(*) FROM changed$$, '1500'),
    ('an_officer',          $$WITH gone AS (DELETE FROM fupin_register.household WHERE household_id LIKE '%002' RETURNING 1) SELECT count(*) FROM gone$$, '6'),
    ('an_officer',          $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('N', '441621102201', '样例') RETURNING household_id$$, 'N'),
    ('an_officer',          $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('N', '441621101201', '样例')$$, '42501'),
    ('an_officer',          $$UPDATE fupin_register.household SET division = '441621101201' WHERE household_id = 'H441621102201002'$$, '42501'),
    ('an_officer',          $$WITH changed AS (UPDATE fupin_register.household SET head_name = '' WHERE household_id = 'H441621101201002' RETURNING 1) SELECT count(*) FROM changed$$, '0'),
    ('an_officer',          $$INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('H441621102201001', '441621102201', 2, 'registered', 'exit_proposed', '2019-01-01') RETURNING step_no$$, '2'),
    ('an_officer',          'UPDATE fupin_register.status_event SET happened_on = happened_on + 1',       '42501'),
    ('an_officer',          'DELETE FROM fupin_register.status_event',                                    '42501'),
    ('an_officer',          $$INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('P', '441621102', '样例', 'other') RETURNING project_id$$, 'P'),
    ('an_officer',          $$INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('P', '441621', '样例', 'other') RETURNING project_id$$, '42501'),
    ('an_officer',          $$INSERT INTO fupin_register.project_event (project_id, division, step_no, to_state, happened_on) VALUES ('own', '441621102', 1, 'draft', '2019-01-01') RETURNING procedure$$, 'library'),
    ('an_officer',          'UPDATE fupin_register.project_event SET happened_on = happened_on + 1',      '42501'),
    ('an_officer',          'DELETE FROM fupin_register.housing_event',                                   '42501'),
    ('an_officer',          'DELETE FROM fupin_register.loan_event',                                      '42501'),
    ('an_officer',          $$CREATE TEMPORARY TABLE mine (division fupin.division, household_id text, year integer); CREATE TRIGGER kept AFTER INSERT ON mine REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_row('household_year'); INSERT INTO mine VALUES ('441621101201', 'H', 2019)$$, '42501'),
    ('an_officer',          $$INSERT INTO fupin_register.project_step (procedure, from_state, to_state) VALUES ('library', 'draft', 'selected')$$, '42501'),
    ('an_officer',          'SELECT count(*) FROM fupin_register.project',                                '1'),
    ('an_officer',          'SELECT count(*) FROM fupin_register.fund',                                   '0'),
    ('an_officer',          $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('1', '441621102', 'F', '441621', 100.00, '2019-01-01') RETURNING payment_id$$, '1'),
    ('an_officer',          $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('1', '441621102', 'F', '441621', 100.01, '2019-01-01') RETURNING payment_id$$, '23514'),
    ('an_officer',          $$INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('1', '441622', 'F', '441621', 1.00, '2019-01-01') RETURNING payment_id$$, '42501'),
    ('an_officer',          'TRUNCATE fupin_register.household CASCADE',                                  '42501'),
    ('an_officer',          $$INSERT INTO fupin_register.status_step (from_status, to_status) VALUES ('registered', 'exited')$$, '42501'),
    ('an_officer',          $$UPDATE fupin_register.version SET version = '9'$$,                          '42501'),
    ('an_officer',          $$INSERT INTO fupin_register.access_grant (role_name, division, kind) VALUES ('an_officer', '000000', 'admin')$$, '42501'),
    ('an_officer',          $$CALL fupin_register.grant_admin('an_officer')$$,                            '42501'),
    ('an_officer',          'SELECT count(*) FROM fupin_register.access_grant',                           '2'),
    ('an_officer',          'SELECT count(*) FROM fupin_register.access_list',                            '0'),
    -- an auditor reads everything unmasked, with the grants, and writes nothing
    ('an_auditor',          'SELECT count(*) FROM fupin_register.household',                              '10000'),
    ('an_auditor',          'SELECT count(*) FROM fupin_register.status_event',                           '40'),
    ('an_auditor',          'SELECT DISTINCT head_name FROM fupin_report.report',                         '样例'),
    ('an_auditor',          'SELECT count(*) FROM fupin_register.access_list',                            '7'),
    ('an_auditor',          'UPDATE fupin_register.household SET exit_planned_year = 2019',               '42501'),
    ('an_auditor',          'DELETE FROM fupin_register.household',                                       '42501'),
    ('an_auditor',          $$INSERT INTO fupin_register.village (division) VALUES ('441623101201')$$,    '42501'),
    ('an_auditor',          $$CALL fupin_register.revoke_access('an_officer')$$,                          '42501'),
    -- an admin reads and writes everything and hands out grants
    ('an_admin',            'SELECT count(*) FROM fupin_register.household',                              '10000'),
    ('an_admin',            $$WITH changed AS (UPDATE fupin_register.household SET exit_planned_year = 2019 RETURNING 1) SELECT count(*) FROM changed$$, '10000'),
    ('an_admin',            $$INSERT INTO fupin_register.village (division) VALUES ('441623101201') RETURNING division$$, '441623101201'),
    ('an_admin',            'SELECT count(*) FROM fupin_register.access_list',                            '7'),
    ('an_admin',            $$UPDATE fupin_register.access_grant SET kind = 'admin'$$,                    '42501'),
    ('an_admin',            'DROP TABLE fupin_register.household CASCADE',                                '42501'),
    -- who reads everywhere and keeps one village sees names in that village only
    ('reads_all_keeps_one', 'SELECT count(*) FROM fupin_report.report',                                   '10000'),
    ('reads_all_keeps_one', $$SELECT count(*) FROM fupin_report.report WHERE head_name = '样例'$$,        '250'),
    ('reads_all_keeps_one', 'SELECT count(*) FROM fupin_register.household',                              '250'),
    ('reads_all_keeps_one', $$WITH changed AS (UPDATE fupin_register.household SET exit_planned_year = 2019 RETURNING 1) SELECT count(*) FROM changed$$, '250'),
    ('reads_all_keeps_one', 'SELECT fupin_register.may_see_names()',                                      'false'),
    -- members have the grants of their groups if they have their privileges
    ('member_of_officer',   'SELECT count(*) FROM fupin_register.household',                              '1500'),
    ('member_without_inheriting', 'SELECT count(*) FROM fupin_register.household',                        '42501'),
    -- nobody else has anything
    ('no; grant--"at all',  'SELECT count(*) FROM fupin_report.report',                                   '42501'),
    ('no; grant--"at all',  'SELECT count(*) FROM fupin_register.household',                              '42501'),
    ('sees_through_row_security', 'SELECT count(*) FROM fupin_report.report',                             '42501')
  ) cases (role, query, answer);

-- What the three functions answer, {000000} being everything and {} nothing.
GRANT USAGE ON SCHEMA fupin_register TO PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA fupin_register TO PUBLIC;
GRANT SELECT ON fupin_register.access_grant TO PUBLIC;
SELECT is(pg_temp.answer(role, 'SELECT concat_ws('' '', fupin_register.my_divisions(), fupin_register.my_named_divisions(), fupin_register.my_writable_divisions(), fupin_register.may_see_names())'),
          answer, 'divisions of ' || role)
  FROM (VALUES
    ('a_reader',                  '{000000} {} {} f'),
    ('a_county_reader',           '{441622} {} {} f'),
    ('an_officer',                '{441621102,441622103204} {441621102,441622103204} {441621102,441622103204} t'),
    ('an_auditor',                '{000000} {000000} {} t'),
    ('an_admin',                  '{000000} {000000} {000000} t'),
    ('reads_all_keeps_one',       '{000000,441622104205} {441622104205} {441622104205} f'),
    ('member_of_officer',         '{441621102,441622103204} {441621102,441622103204} {441621102,441622103204} t'),
    ('member_without_inheriting', '{} {} {} f'),
    ('no; grant--"at all',        '{} {} {} f'),
    ('sees_through_row_security', '{000000} {000000} {000000} t'),
    (current_user,                '{000000} {000000} {000000} t')
  ) cases (role, answer);
SELECT is(pg_temp.answer('no; grant--"at all', 'SELECT count(*) FROM fupin_register.access_grant'), '0', 'nobody reads the grants of others');
REVOKE USAGE ON SCHEMA fupin_register FROM PUBLIC;
CALL fupin_register.secure();
SELECT is(pg_temp.answer('no; grant--"at all', 'SELECT count(*) FROM fupin_register.access_grant'), '42501', 'secure() takes everything from PUBLIC');

-- Grants and their ends.
SELECT throws_ok($$CALL fupin_register.grant_reader('nobody of that name')$$, '42704', 'role "nobody of that name" does not exist');
SELECT throws_ok($$CALL fupin_register.grant_officer('an_officer', NULL)$$, '22004', 'a grant needs a role and a division');
SELECT throws_ok($$CALL fupin_register.grant_officer('an_officer', '4416211')$$, '22P02');
SELECT throws_ok($$CALL fupin_register.revoke_access('no; grant--"at all')$$, '42704', 'role "no; grant--"at all" has no such grant');
CALL fupin_register.grant_reader('a_reader');
SELECT is((SELECT count(*)::int FROM fupin_register.access_grant WHERE role_name = 'a_reader'), 1, 'the same grant twice is one grant');
CALL fupin_register.grant_officer('no; grant--"at all', '441621101201');
SELECT is(pg_temp.answer('no; grant--"at all', 'SELECT count(*) FROM fupin_register.household'), '250', 'a name full of signs is quoted');
CALL fupin_register.revoke_access('no; grant--"at all');
SELECT lives_ok($$DROP ROLE "no; grant--""at all"$$, 'a role without access can be dropped');
CALL fupin_register.revoke_access('an_officer', '441622103204');
SELECT is(pg_temp.answer('an_officer', 'SELECT count(*) FROM fupin_register.household'), '1250', 'one of two divisions revoked');
SET LOCAL ROLE an_admin;
CALL fupin_register.revoke_access('an_officer');
CALL fupin_register.grant_auditor('an_officer');
RESET ROLE;
SELECT is(pg_temp.answer('an_officer', 'SELECT count(*) FROM fupin_register.household'), '10000', 'an admin made the officer an auditor');
SELECT is(pg_temp.answer('an_officer', 'DELETE FROM fupin_register.household'), '42501', 'and took the officer''s privileges away');
SET LOCAL ROLE an_admin;
CALL fupin_register.revoke_access('an_officer');
CALL fupin_register.grant_officer('an_officer', '441621102');
RESET ROLE;
-- What a role may see is asked anew by every query: by the next one after a grant, and after the grant is taken back.
CREATE FUNCTION pg_temp.while_granted_and_after(role name, division text, query text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    result text[];
BEGIN
    BEGIN
        EXECUTE format('CALL fupin_register.grant_officer(%L, %L)', role, division);
        result := ARRAY[pg_temp.answer(role, query)];
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN RETURN result || pg_temp.answer(role, query);
    END;
END
$$;
SELECT is(pg_temp.while_granted_and_after('an_officer', '441622', 'SELECT count(*) FROM fupin_register.household'), '{6250,1250}', 'a grant that is rolled back is forgotten');
CREATE ROLE leaves_soon;
CALL fupin_register.grant_officer('leaves_soon', '441621102');
DROP OWNED BY leaves_soon;
DROP ROLE leaves_soon;
SELECT is((SELECT role_exists FROM fupin_register.access_list WHERE role_name = 'leaves_soon'), false, 'a role that is gone shows as gone');
SELECT is(pg_temp.answer('an_officer', 'SELECT count(*) FROM fupin_register.household'), '1250', 'and disturbs nobody');
CALL fupin_register.revoke_access('leaves_soon');
SELECT is((SELECT count(*)::int FROM fupin_register.access_list WHERE role_name = 'leaves_soon'), 0, 'and its grants can be revoked');

-- Under row security, and through a report, the index on division is used, and gives the same answer.
SELECT is(relforcerowsecurity, true, oid::regclass || ' is under forced row security')
  FROM pg_class
 WHERE relnamespace = 'fupin_register'::regnamespace
   AND relkind IN ('r', 'p')
   AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'division')
   AND relname <> 'access_grant';
SELECT matches(pg_temp.plan_of('an_officer', 'SELECT * FROM fupin_register.household'), 'Index Scan.* household_division', 'an officer''s rows come by the index on division');
SELECT matches(pg_temp.plan_of('an_officer', 'SELECT * FROM fupin_report.report'), 'Index Scan.* household_division', 'and so do the rows of an officer''s report');
SELECT matches(pg_temp.plan_of('an_officer', 'UPDATE fupin_register.household SET exit_planned_year = 2019'), 'Index Scan.* household_division', 'and the rows an officer changes');
SELECT matches(pg_temp.plan_of('an_officer', $$SELECT * FROM fupin_register.household WHERE household_id = 'H441621102201001'$$), 'Index Scan.* household_(id_is_unique|pkey)', 'a household is found by its number, for that comparison is leakproof');
SET LOCAL enable_indexscan = off;
SET LOCAL enable_bitmapscan = off;
SELECT unalike(pg_temp.plan_of('an_officer', 'SELECT * FROM fupin_register.household'), '%Index%', 'without the index');
SELECT is(pg_temp.answer('an_officer', 'SELECT count(*) FROM fupin_register.household'), '1250', 'the answer is the same');

-- The leaks. A function that is cheap and looks at every value it is handed counts what it was shown;
-- a reader or officer can make one, since everybody may make functions in pg_temp.
CREATE FUNCTION public.peek(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$
BEGIN
    PERFORM set_config('peek.seen', (current_setting('peek.seen')::integer + 1)::text, false);
    RETURN true;
END
$$;
CREATE FUNCTION pg_temp.seen(role name, query text) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('peek.seen', '0', false);
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE query;
    RESET ROLE;
    RETURN current_setting('peek.seen');
END
$$;
-- What catches a leaky view: one that reads a base table and does not ask for the caller's divisions
-- behind a security barrier.
CREATE FUNCTION pg_temp.leaky_views() RETURNS SETOF text LANGUAGE sql AS $$
    SELECT view.oid::regclass::text
      FROM pg_class view
      JOIN pg_rewrite rule ON rule.ev_class = view.oid
     WHERE view.relnamespace IN ('fupin_register'::regnamespace, 'fupin_report'::regnamespace)
       AND view.relkind IN ('v', 'm')
       AND view.relname NOT LIKE '%\_row'  -- granted to nobody
       AND EXISTS (SELECT
                     FROM pg_depend
                     JOIN pg_class base ON base.oid = refobjid AND (base.relforcerowsecurity OR base.relname LIKE '%\_row')
                    WHERE classid = 'pg_rewrite'::regclass AND objid = rule.oid AND refclassid = 'pg_class'::regclass)
       AND NOT COALESCE('security_invoker=true' = ANY (view.reloptions), false)
       AND NOT (COALESCE('security_barrier=true' = ANY (view.reloptions), false)
                AND EXISTS (SELECT
                              FROM pg_depend
                             WHERE classid = 'pg_rewrite'::regclass AND objid = rule.oid AND refclassid = 'pg_proc'::regclass
                               AND refobjid IN ('fupin_register.my_divisions()'::regprocedure,
                                                'fupin_register.my_named_divisions()'::regprocedure)))
     ORDER BY 1
$$;
-- What catches a wrong LEAKPROOF: no function outside the server and the extension is.
CREATE FUNCTION pg_temp.leakproof_functions() RETURNS SETOF text LANGUAGE sql AS $$
    SELECT oid::regprocedure::text
      FROM pg_proc
     WHERE proleakproof
       AND pronamespace <> 'pg_catalog'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
     ORDER BY 1
$$;
SELECT is_empty('SELECT pg_temp.leaky_views()', 'no view leaks');
-- What a trigger that runs as the owner is handed by a table of somebody's own, types with casts among it, would run as the owner.
SELECT is_empty($$SELECT role.rolname, proc.oid::regprocedure
                    FROM pg_proc proc
                   CROSS JOIN pg_roles role
                   WHERE proc.pronamespace IN ('fupin_register'::regnamespace, 'fupin_report'::regnamespace)
                     AND proc.prorettype = 'trigger'::regtype
                     AND role.rolname IN ('a_reader', 'an_officer', 'an_auditor', 'an_admin', 'no; grant--"at all')
                     AND has_function_privilege(role.oid, proc.oid, 'EXECUTE')$$, 'nobody puts the register''s triggers on tables of their own');
SELECT is_empty('SELECT pg_temp.leakproof_functions()', 'no function claims to be leakproof');
SELECT is(pg_temp.seen('an_officer', 'SELECT * FROM fupin_register.household WHERE public.peek(head_name)'), 1250, 'under row security a function is shown the officer''s rows only');
SELECT is(pg_temp.seen('a_county_reader', 'SELECT * FROM fupin_report.report WHERE public.peek(household_id)'), 5000, 'behind a security barrier the reader''s only');

CREATE VIEW fupin_report.all_of_it AS SELECT household_id, head_name FROM fupin_register.household;
CALL fupin_register.secure();
SELECT is(pg_temp.answer('a_county_reader', 'SELECT count(*) FROM fupin_report.all_of_it'), '10000', 'planted: an owner''s view that does not filter shows everything');
SELECT results_eq('SELECT pg_temp.leaky_views()', ARRAY['fupin_report.all_of_it'], 'caught: the view that does not filter');
DROP VIEW fupin_report.all_of_it;

CREATE VIEW fupin_report.no_barrier AS
    SELECT household_id, head_name
      FROM fupin_register.household
     WHERE division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
CALL fupin_register.secure();
SELECT is(pg_temp.answer('a_county_reader', 'SELECT count(*) FROM fupin_report.no_barrier'), '5000', 'a view that filters without a barrier seems right');
SELECT is(pg_temp.seen('a_county_reader', 'SELECT * FROM fupin_report.no_barrier WHERE public.peek(head_name)'), 10000, 'planted: but it shows everything to a function');
SELECT results_eq('SELECT pg_temp.leaky_views()', ARRAY['fupin_report.no_barrier'], 'caught: the view without a barrier');
DROP VIEW fupin_report.no_barrier;

ALTER FUNCTION public.peek(text) LEAKPROOF;
SELECT is(pg_temp.seen('an_officer', 'SELECT * FROM fupin_register.household WHERE public.peek(head_name)'), 10000, 'planted: a function called leakproof is shown everything');
SELECT results_eq('SELECT pg_temp.leakproof_functions()', ARRAY['peek(text)'], 'caught: the function called leakproof');
ALTER FUNCTION public.peek(text) NOT LEAKPROOF;

SELECT * FROM finish();
ROLLBACK;
