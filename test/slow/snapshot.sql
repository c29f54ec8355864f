-- Every report that reads a kept view shows the same rows with a fresh snapshot, with a stale one and with none: on the sample register,
-- to its owner, to a reader of a county and to one of a village.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
SET client_min_messages = warning;
SET jit = off;
SET fupin.as_of = '2019-06-30';
SET fupin.accept_basis = 'unverified';
CALL fupin_register.load_sample();
\i test/include/analyze.sql
CREATE ROLE slow_reads_county;
CREATE ROLE slow_reads_village;
CALL fupin_register.grant_reader('slow_reads_county', '441224');
SELECT division AS village FROM fupin_register.household WHERE fupin.within(division, '441224') ORDER BY household_id LIMIT 1 \gset
CALL fupin_register.grant_reader('slow_reads_village', :'village');
CREATE TEMP TABLE report AS
    WITH RECURSIVE reader (oid) AS (
        SELECT class.oid FROM fupin_register.kept_view JOIN pg_class class ON class.relname = view_name AND class.relnamespace = 'fupin_register'::regnamespace
         UNION
        SELECT ev_class FROM reader JOIN pg_depend ON refclassid = 'pg_class'::regclass AND refobjid = reader.oid AND classid = 'pg_rewrite'::regclass JOIN pg_rewrite ON pg_rewrite.oid = objid
    )
    SELECT relname AS name FROM reader JOIN pg_class USING (oid) WHERE relnamespace = 'fupin_report'::regnamespace;
CREATE TEMP TABLE seen (state text, role_name text, report text, rows bigint, digest text);
\i test/include/plan.sql
CREATE TEMP TABLE passed AS
    SELECT 'none' AS state, asked.report, went.* FROM (VALUES ('household_exit'), ('household_exit_wide_shangqiu_2018'), ('coverage'), ('fact_cost')) asked (report),
           pg_temp.passes('SELECT * FROM fupin_report.' || asked.report) went;
CREATE PROCEDURE pg_temp.look(state text, roles text[]) LANGUAGE plpgsql AS $$
DECLARE
    role_name text;
    report    text;
    rows      bigint;
    digest    text;
BEGIN
    FOREACH role_name IN ARRAY roles LOOP
        FOR report IN SELECT name FROM report ORDER BY name LOOP
            IF role_name <> 'owner' THEN EXECUTE format('SET LOCAL ROLE %I', role_name); END IF;
            EXECUTE format('SELECT count(*), md5(string_agg(r::text, E''\n'' ORDER BY r::text)) FROM fupin_report.%I r', report) INTO rows, digest;
            RESET ROLE;
            INSERT INTO seen VALUES (state, role_name, report, rows, digest);
        END LOOP;
    END LOOP;
END
$$;
CALL pg_temp.look('none', '{owner,slow_reads_county,slow_reads_village}');
SELECT format('CALL fupin_register.snapshot(%s)', year) FROM (SELECT DISTINCT year FROM fupin_register.household_year UNION SELECT year FROM fupin_register.person_year UNION SELECT year FROM fupin_register.village_year) years WHERE year <= 2019 ORDER BY year \gexec
SELECT has_all AS all_kept FROM fupin_register.snapshot_in_use \gset
CALL pg_temp.look('fresh', '{owner,slow_reads_county,slow_reads_village}');
DELETE FROM fupin_register.measure WHERE false;
INSERT INTO passed
    SELECT 'stale', asked.report, went.* FROM (SELECT DISTINCT report FROM passed) asked, pg_temp.passes('SELECT * FROM fupin_report.' || asked.report) went;
CALL pg_temp.look('stale', '{owner,slow_reads_county}');
CALL fupin_register.forget_snapshot();

BEGIN;
SELECT no_plan();
SELECT ok(:'all_kept', 'all years are kept');
SELECT cmp_ok((SELECT count(*) FROM report), '>=', 25::bigint, 'reports that read kept views');
SELECT is_empty('SELECT report FROM seen WHERE role_name = ''owner'' GROUP BY report HAVING max(rows) = 0 AND report !~ ''wide|review|replay|deciding|criterion|check|source''', 'with rows in them');
SELECT is_empty('SELECT report, relation FROM passed stale JOIN passed none USING (report, relation) WHERE stale.state = ''stale'' AND none.state = ''none'' AND stale.passes > none.passes',
                'with a stale one reports go through no table more often than with none');
SELECT is((SELECT string_agg(DISTINCT other.state, ', ') FROM seen other JOIN seen none USING (role_name, report)
            WHERE none.state = 'none' AND none.role_name = s.role_name AND none.report = s.report AND (none.rows, none.digest) IS DISTINCT FROM (other.rows, other.digest)),
          NULL, s.report || ' is the same for ' || s.role_name)
  FROM seen s
 WHERE s.state = 'none';
SELECT * FROM finish();
ROLLBACK;
CALL fupin_register.remove_sample();
SELECT 'CALL fupin_register.revoke_access(''slow_reads_county'')' UNION ALL SELECT 'CALL fupin_register.revoke_access(''slow_reads_village'')' \gexec
DROP ROLE slow_reads_county, slow_reads_village;
