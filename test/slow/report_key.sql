-- The key of every report is unique, on the sample register with a run of the checks and a decision in it.
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
CREATE FUNCTION pg_temp.doubles(view text, key text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    answer bigint;
BEGIN
    EXECUTE format('SELECT count(*) - count(DISTINCT %I) FROM fupin_report.%I', key, view) INTO answer;
    RETURN answer;
END
$$;
SELECT is(pg_temp.doubles(relname, attname), 0::bigint, relname || '.' || attname || ' is unique')
  FROM pg_class
  JOIN pg_attribute ON attrelid = pg_class.oid AND attnum = 1
 WHERE relnamespace = 'fupin_report'::regnamespace
   AND relkind = 'v';
SELECT * FROM finish();
ROLLBACK;
