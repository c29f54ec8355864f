-- The register belongs to whoever made it, also to a role that is no superuser: the owner sees everything,
-- and what its views show still depends on who asks.
\set ON_ERROR_STOP 1
\set QUIET 1
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();
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

CREATE ROLE a_stranger;
CREATE ROLE the_owner;
CREATE ROLE a_reader;
CREATE ROLE an_officer;
SELECT is(pg_temp.answer('a_stranger', 'CALL fupin.create_register()'), '42501', 'who may make no schema makes no register');
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO the_owner', current_database()); END $$;
SET LOCAL ROLE the_owner;
CALL fupin.create_register();
INSERT INTO fupin_register.village (division) VALUES ('441621101201'), ('441622101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441621101201', '样例甲'), ('B', '441622101201', '样例乙');
CREATE VIEW fupin_report.unfiltered AS SELECT household_id FROM fupin_register.household;
CALL fupin_register.grant_reader('a_reader', '441621');
CALL fupin_register.grant_officer('an_officer', '441622');
RESET ROLE;

SELECT is(pg_get_userbyid(nspowner), 'the_owner', nspname || ' belongs to who called')
  FROM pg_namespace WHERE nspname IN ('fupin_register', 'fupin_report');
SELECT is_empty($$SELECT oid::regclass FROM pg_class WHERE relnamespace IN ('fupin_register'::regnamespace, 'fupin_report'::regnamespace) AND relowner <> 'the_owner'::regrole$$,
                'and so does everything in it');
SELECT is(pg_temp.answer(role, query), answer, role || ': ' || query)
  FROM (VALUES
    ('the_owner',  'SELECT count(*) FROM fupin_register.household',         '2'),
    ('the_owner',  'WITH changed AS (UPDATE fupin_register.household SET exit_planned_year = 2019 RETURNING 1) SELECT count(*) FROM changed', '2'),
    ('the_owner',  'SELECT count(*) FROM fupin_report.unfiltered',          '2'),
    ('the_owner',  'SELECT count(*) FROM fupin_register.access_list',       '2'),
    ('a_reader',   'SELECT household_id FROM fupin_report.unfiltered',      'A'),
    ('a_reader',   'SELECT count(*) FROM fupin_report.unfiltered',          '1'),
    ('an_officer', 'SELECT household_id FROM fupin_report.unfiltered',      'B'),
    ('an_officer', 'SELECT count(*) FROM fupin_report.unfiltered',          '1'),
    ('an_officer', 'SELECT household_id FROM fupin_register.household',     'B'),
    ('an_officer', 'SELECT count(*) FROM fupin_register.household',         '1'),
    ('an_officer', 'UPDATE fupin_register.household SET division = ''441621101201''', '42501'),
    ('a_stranger', 'SELECT count(*) FROM fupin_report.unfiltered',          '42501'),
    ('a_stranger', 'CALL fupin.upgrade_register()',                         '42501')
  ) cases (role, query, answer);

-- The Chinese reports are the owner's too, whoever calls.
CALL fupin_register.create_chinese_reports();
SELECT is_empty($$SELECT oid::regclass FROM pg_class WHERE relnamespace = to_regnamespace('扶贫报表') AND relowner <> 'the_owner'::regrole$$,
                'and so do the Chinese reports');
SELECT is(pg_temp.answer(role, query), answer, role || ': ' || query)
  FROM (VALUES
    ('a_reader',   'SELECT household_id FROM "扶贫报表".unfiltered',        'A'),
    ('an_officer', 'SELECT household_id FROM "扶贫报表".unfiltered',        'B'),
    ('a_reader',   'SELECT count(*) > 0 FROM "扶贫报表"."数据字典"',        'true'),
    ('a_stranger', 'SELECT count(*) FROM "扶贫报表".unfiltered',            '42501')
  ) cases (role, query, answer);

-- What an upgrade makes must belong to the owner too, or the grants would not reach it.
SELECT throws_ok('CALL fupin.upgrade_register()', '42501', 'only the owner of the register can upgrade it');
SET LOCAL ROLE the_owner;
CALL fupin.upgrade_register();
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
