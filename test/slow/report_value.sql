-- What stands in the reports of the sample register, with a run of the checks and a decision in it, as bi.md asks: the key of every report
-- is unique, every reference leads somewhere, every label is that of its code,
-- no infinite day and no NaN, a share is its part of its whole.  The reports are read once, into tables.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL fupin.accept_basis = 'unverified';
SELECT lives_ok('CALL fupin_register.load_sample()', 'the sample register');
\i test/include/analyze.sql
SELECT lives_ok('CALL fupin_register.run_checks()', 'the checks');
SELECT lives_ok($$CALL fupin_register.decide('household', 'SAMPLE-441200-0320', 'exited', document_no => '样例〔2019〕1号', reviewed_on => '2019-06-01',
                                             publicity_from => '2019-06-03', publicity_until => '2019-06-17', objections => 0)$$, 'a decision');
SELECT lives_ok($$CALL fupin_register.publish('household_exit', division => '441224')$$, 'a publication');
CREATE SCHEMA answer;
DO $$
DECLARE
    report name;
BEGIN
    FOR report IN SELECT relname FROM pg_class WHERE relnamespace = 'fupin_report'::regnamespace AND relkind = 'v' LOOP
        EXECUTE format('CREATE TABLE answer.%I AS SELECT * FROM fupin_report.%I', report, report);
    END LOOP;
END
$$;
CREATE FUNCTION pg_temp.doubles(view text, key text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    answer bigint;
BEGIN
    EXECUTE format('SELECT count(*) - count(DISTINCT %I) FROM answer.%I', key, view) INTO answer;
    RETURN answer;
END
$$;
SELECT is(pg_temp.doubles(relname, attname), 0::bigint, relname || '.' || attname || ' is unique')
  FROM pg_class
  JOIN pg_attribute ON attrelid = pg_class.oid AND attnum = 1
 WHERE relnamespace = 'answer'::regnamespace
   AND relkind = 'r';
\i test/include/report_value.sql
SELECT lives_ok('CALL fupin_register.create_chinese_reports()', 'the Chinese reports');
CREATE FUNCTION pg_temp.differences(report name, twin name, columns text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    found bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM ((SELECT %3$s FROM answer.%1$I EXCEPT ALL SELECT * FROM "扶贫报表".%2$I)'
                   ' UNION ALL (SELECT * FROM "扶贫报表".%2$I EXCEPT ALL SELECT %3$s FROM answer.%1$I)) d', report, twin, columns) INTO found;
    RETURN found;
END
$$;
SELECT is(pg_temp.differences(report, chinese_report, string_agg(quote_ident(column_name), ', ' ORDER BY column_position)), 0::bigint, chinese_report || ' answers as ' || report)
  FROM fupin_register.chinese_column
 WHERE report IN ('household_exit', 'exit_by_county', 'exit_by_town', 'exit_by_village', 'fund_trail', 'fund_progress', 'loan_status', 'project_status', 'dim_division', 'dim_document')
 GROUP BY report, chinese_report;
SELECT * FROM finish();
ROLLBACK;
