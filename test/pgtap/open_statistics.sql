-- Statistics to be given away: no count below k can be read or worked out, and nothing is given until somebody asks for it.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
\i test/include/attack.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2018-12-31';
SET LOCAL jit = off;
SET LOCAL client_min_messages = warning;

-- 端州区, 2018: so many households of a village have exited, so many are poor; each has so many members, all on record as women.
CREATE FUNCTION pg_temp.village(code text, exited integer, poor integer, members integer DEFAULT 3) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.village (division) VALUES (code::division);
    INSERT INTO fupin_register.household (household_id, division, head_name)
    SELECT code || '-' || number, code::division, '样例' FROM generate_series(1, exited + poor) number;
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
    SELECT code || '-' || number, code::division, 2018, CASE WHEN number <= exited THEN 'exited' ELSE 'registered' END, members FROM generate_series(1, exited + poor) number;
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, sex)
    SELECT code || '-' || number || '/' || person, code || '-' || number, code::division, '样例', 'not_collected', 'F'
      FROM generate_series(1, exited + poor) number, generate_series(1, members) person;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year)
    SELECT person_id, household_id, division, 2018 FROM fupin_register.person WHERE division = code::division;
$$;
CREATE FUNCTION pg_temp.empty() RETURNS void LANGUAGE sql AS $$
    DELETE FROM fupin_register.person_year;
    DELETE FROM fupin_register.person;
    DELETE FROM fupin_register.household_year;
    DELETE FROM fupin_register.household;
    DELETE FROM fupin_register.village;
$$;

-- k = 3, each line of a town: why its villages are given or not.
SELECT pg_temp.village(code, exited, poor) FROM (VALUES
    ('441202001201', 3, 0),  -- k and 0 are not small
    ('441202001202', 4, 4),
    ('441202002201', 3, 2),  -- 2 are small
    ('441202002202', 3, 4),  -- one of the others too: beside both the first would be what they leave of the town
    ('441202002203', 9, 9),
    ('441202003201', 2, 0),  -- small, and the town with it
    ('441202004201', 9, 9),  -- beside the third town one of the others is left out: this, or another
    ('441202005201', 1, 0),  -- small, and so is the next; both together are 3, but who knows that somebody lives in each
    ('441202005202', 2, 0),  -- would know that neither has 3
    ('441202005203', 9, 9),
    ('441202005204', 9, 9)   -- so one of these joins them
) place (code, exited, poor) \g /dev/null
\i test/include/analyze.sql

-- What is asked must make sense, and nothing that is there is touched.
CREATE ROLE a_reader;
CREATE ROLE an_officer;
CREATE ROLE an_admin;
CREATE ROLE anybody;
CALL fupin_register.grant_reader('a_reader');
CALL fupin_register.grant_officer('an_officer', '441202');
CALL fupin_register.grant_admin('an_admin');
SELECT throws_ok('CALL fupin_register.publish_statistics(' || arguments || ')', state, NULL, arguments || ': ' || why) FROM (VALUES
    ('2',                                  '22023', 'hides only what is 1, and so tells it'),
    ('-3',                                 '22023', 'nor does this'),
    ('3, ''{income_met}''',                '22023', 'no such question'),
    ('3, ''{exit,NULL}''',                 '22023', 'an unknown one'),
    ('3, ''{}''',                          '22023', 'nothing is asked'),
    ('3, NULL',                            '22023', 'nor here'),
    ('3, year => 2017',                    'P0002', 'nobody was counted'),
    ('3, schema_name => NULL',             '22004', 'no schema'),
    ('3, schema_name => ''public''',       '42P06', 'a schema of others'),
    ('3, schema_name => ''fupin_report''', '42P06', 'the reports themselves'),
    ('3, schema_name => ''anybody''',      '42939', 'would be the first in which that role finds its tables'),
    ('3, schema_name => ''pg_open''',      '42939', 'a schema of the server')
  ) wrong (arguments, state, why);

CREATE TEMPORARY VIEW fupin_open_figure AS SELECT 'mine' AS whose;
SELECT throws_ok('CALL fupin_register.publish_statistics(3)', '42P07', 'this session has a temporary "fupin_open_figure" of its own', 'a session keeps what is called like the procedure''s own');
SELECT is((SELECT whose FROM pg_temp.fupin_open_figure), 'mine', 'untouched');
DROP VIEW pg_temp.fupin_open_figure;

SELECT is(to_regnamespace('fupin_open'), NULL, 'nothing is given away by itself');
CALL fupin_register.publish_statistics(schema_name => 'whole');
SELECT results_eq('SELECT households, households_poor FROM whole.household_statistics_by_village ORDER BY village_code', 'VALUES (3, 0), (8, 4), (5, 2), (7, 4), (18, 9), (2, 0), (18, 9), (1, 0), (2, 0), (18, 9), (18, 9)', 'without k everything is');
SELECT results_eq('SELECT k, year, as_of, questions::text FROM whole.about', $$VALUES (NULL::integer, 2018, date '2018-12-31', 'exit')$$, 'and the tables say so');

CALL fupin_register.publish_statistics(3);
SELECT results_eq('SELECT county_code::text, households, households_exited, households_poor, persons FROM fupin_open.household_statistics_by_county', $$VALUES ('441202', 100, 54, 46, 300::bigint)$$, 'the county');
SELECT set_has($$VALUES ('441202001', 11, 7), ('441202002', 30, 15), ('441202004', 18, 9), ('441202005', 39, 21)$$, 'SELECT town_code::text, households, households_exited FROM fupin_open.household_statistics_by_town',
               'towns, but for the small one');
SELECT is((SELECT count(*) FROM fupin_open.household_statistics_by_town), 3::bigint, 'and one beside it');
SELECT set_eq('SELECT town_code::text, count(*) FROM fupin_open.household_statistics_by_village GROUP BY 1',
              $$SELECT town_code::text, CASE town_code WHEN '441202001' THEN 2 ELSE 1 END::bigint FROM fupin_open.household_statistics_by_town$$, 'no village of a town that is left out, and in the others likewise');
SELECT set_has($$VALUES ('441202001201', 3), ('441202001202', 8), ('441202002202', 7), ('441202002203', 18), ('441202004201', 18), ('441202005203', 18), ('441202005204', 18)$$,
               'SELECT village_code::text, households FROM fupin_open.household_statistics_by_village', 'none with a small count');
SELECT results_eq('SELECT k, questions::text FROM fupin_open.about', $$VALUES (3, 'exit')$$, 'the tables say what k was');
CALL fupin_register.publish_statistics(4, schema_name => 'four');
SELECT is_empty('SELECT village_code FROM four.household_statistics_by_village WHERE village_code ~ ''^441202001''', '3 are small where k is 4');

-- Chance, and not the size, says which place is left out beside a small one.
\if :{?seed}
\else
SELECT floor(random() * 1000000)::integer AS seed \gset
\endif
SELECT setseed(0.5) \g /dev/null
DO $$ BEGIN FOR number IN 1..8 LOOP CALL fupin_register.publish_statistics(3, schema_name => ('chance_' || number)::name); END LOOP; END $$;
SELECT string_agg(format('SELECT village_code::text FROM %I.household_statistics_by_village', 'chance_' || number), ' UNION ') AS chances FROM generate_series(1, 8) number \gset
SELECT set_has(:'chances', $$VALUES ('441202005203'), ('441202005204')$$, 'each of two that are as large is given once');

-- An attack finds the small village of the second town where only its own row is left out, and nothing in what was given away.
CREATE SCHEMA rows_only;
CREATE TABLE rows_only.household_statistics_by_town AS SELECT * FROM whole.household_statistics_by_town WHERE town_code = '441202002';
CREATE TABLE rows_only.household_statistics_by_village AS SELECT * FROM whole.household_statistics_by_village WHERE town_code = '441202002' AND households_poor > 2;
SELECT set_has($$SELECT villages, figure, value FROM pg_temp.found('rows_only', 3)$$, $$VALUES ('441202002 441202002202 441202002203', 'households_poor', 2::numeric)$$, 'what a town leaves is worked out');
SELECT is_empty($$SELECT * FROM pg_temp.found('fupin_open', 3)$$, 'and here nothing');

-- Every column of the reports is a place, a day, one of the counts that can be given, or known not to be: a new one must be sorted in.
SELECT is_empty($$
    SELECT DISTINCT split_part(view_name, '_by_', 1), column_name
      FROM fupin_report.data_dictionary
     WHERE view_name ~ '^(household|person)_statistics_by_'
       AND column_name !~ '^(year|as_of|(village|town|county|prefecture|province)_(year_key|code|name))$'
       AND column_name NOT IN (SELECT unnest(ARRAY[whole, column_name]) FROM fupin_register.open_statistic)
       -- shares, money, and a count of a bulletin
       AND column_name !~ '_(share|ratio|numerator|denominator)$'
       AND column_name <> 'rural_population'
       -- a part of another answer, or known in two ways: of the household and of its persons, of a size and of a sum, of a cause and of its effect
       AND column_name !~ ('^(households|persons)_(members_unknown|of_.*|in_exit|fallen_back|aid_suspended|dibao|not_dibao|dibao_unknown|(not_)?able|able_unknown|'
                           '(not_)?industry_linked|industry_linked_unknown|(not_)?(food|clothing|education|medical)_secure|(food|clothing|education|medical)_secure_unknown|'
                           'schooling_.*|aid_.*|work_.*|months_.*|(not_)?(public_post|ranger)|(public_post|ranger)_unknown|medical_(known|unknown)|(with|without)_measures)$')$$,
    'every column is sorted in');
SELECT is_empty($$SELECT report, column_name FROM fupin_register.open_statistic
                  EXCEPT SELECT split_part(view_name, '_by_', 1), column_name FROM fupin_report.data_dictionary WHERE view_name ~ '_by_county$'$$, 'what can be given is there');
SELECT is_empty($$SELECT column_name FROM fupin_register.open_statistic GROUP BY column_name HAVING count(*) > 1$$, 'and answers one question');

-- A name that needs quotes, and every question at once.
SELECT array_agg(DISTINCT question) AS questions FROM fupin_register.open_statistic \gset
CALL fupin_register.publish_statistics(3, :'questions', schema_name => 'Öffent"licht; DROP');
CREATE VIEW pg_temp.given_column AS
    SELECT class.oid, class.relname, attribute.attname, attribute.attnum
      FROM pg_class class JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0
     WHERE class.relnamespace = to_regnamespace('"Öffent""licht; DROP"') AND class.relkind = 'r';
SELECT set_eq('SELECT relname FROM pg_temp.given_column',
              $$SELECT relname FROM pg_class WHERE relnamespace = 'fupin_report'::regnamespace AND relname ~ '^(household|person)_statistics_by_' UNION SELECT 'about'$$, 'a table for each report and one about them');
SELECT is_empty('SELECT relname, attname FROM pg_temp.given_column WHERE obj_description(oid, ''pg_class'') IS NULL OR col_description(oid, attnum) IS NULL', 'they say what they are');
SELECT is_empty($$SELECT relname, attname FROM pg_temp.given_column
                   WHERE relname <> 'about' AND attname !~ '_(year_key|code|name)$' AND attname NOT IN ('year', 'as_of')
                     AND attname NOT IN (SELECT unnest(ARRAY[whole, column_name]) FROM fupin_register.open_statistic)$$, 'and hold places and counts only');

-- Administrators, with their own rights; and nobody reads what they were not given.
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE query INTO result;
    RESET ROLE;
    RETURN result;
EXCEPTION WHEN insufficient_privilege THEN
    RETURN SQLSTATE;
END
$$;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO a_reader, an_officer, anybody', current_database()); END $$;
SELECT is(pg_temp.answer(role, 'DO ''BEGIN CALL fupin_register.publish_statistics(3, schema_name => $s$his$s$); END'''), '42501', role || ' gives nothing away') FROM unnest('{anybody,a_reader,an_officer,an_admin}'::text[]) role;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO an_admin', current_database()); END $$;
SET LOCAL ROLE an_admin;
CALL fupin_register.publish_statistics(3, schema_name => 'his');
RESET ROLE;
SELECT results_eq($$SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace = 'his'::regnamespace$$, $$VALUES ('an_admin')$$, 'an admin does, who may make a schema, and owns it');
SELECT is(pg_temp.answer('anybody', 'SELECT households FROM his.household_statistics_by_county'), '42501', 'nobody reads it by itself');
GRANT USAGE ON SCHEMA his TO anybody;
GRANT SELECT ON ALL TABLES IN SCHEMA his TO anybody;
SELECT is(pg_temp.answer('anybody', 'SELECT households FROM his.household_statistics_by_county'), '100', 'who was given it does');
SELECT is(pg_temp.answer('anybody', 'SELECT households FROM fupin_report.household_statistics_by_county'), '42501', 'and reads nothing else');
SELECT pg_temp.empty() \g /dev/null

-- What two counts tell together must not be small either.  Each county has 5 households of 3 women in one village, k = 3, and a county tells nothing of others.
SELECT pg_temp.village(county || '001201', 5, 0) FROM unnest('{441202,441203,441204,441223,441224,441225,441226,441283,441284}'::text[]) county \g /dev/null
DELETE FROM fupin_register.person_year WHERE person_id IN ('441203001201-1/1', '441203001201-1/2', '441204001201-1/1', '441204001201-1/2', '441204001201-1/3')
    OR person_id ~ '^44128[34].*/[23]$' AND person_id !~ CASE WHEN person_id ~ '^441283' THEN '-[12]/3$' ELSE '-[123]/3$' END;
UPDATE fupin_register.household_year SET members = CASE WHEN household_id !~ '-1$' THEN 1 WHEN household_id ~ '^441223' THEN 3 ELSE 4 END WHERE household_id ~ '^44122[34]';
ALTER TABLE fupin_register.person DROP CONSTRAINT sex_is_m_or_f;
UPDATE fupin_register.person SET sex = 'X' WHERE person_id IN ('441225001201-1/1', '441225001201-1/2', '441226001201-1/1', '441226001201-1/2', '441226001201-1/3');
CALL fupin_register.publish_statistics(3, '{exit,sex}', schema_name => 'counties');
SELECT results_eq('SELECT county_code::text FROM counties.household_statistics_by_county ORDER BY 1', $$VALUES
    ('441202'),  -- 441203: 2 members are not on record
    ('441204'),  -- 3 members
                 -- 441223: 2 persons beyond one of each household
    ('441224'),  -- 3 persons
                 -- 441225: 2 persons of no sex that has a column
    ('441226'),  -- 3 persons
                 -- 441283: 2 persons on record beyond one of each household
    ('441284')   -- 3 persons
    $$, 'a whole less its parts, persons less households, members less those on record, and those less households');
SELECT pg_temp.empty() \g /dev/null

-- Other registers, chosen by chance; with psql -v seed=N those of a run before.
SELECT diag('seed ' || :seed);
SELECT setseed(:seed / 1000000.0) \g /dev/null
CREATE FUNCTION pg_temp.attempt(k integer) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    -- none, or about k
    PERFORM pg_temp.village('44120200' || town || '20' || village, floor((k - 1 + random() * 4) * (random() < 0.7)::integer)::integer, floor((k - 1 + random() * 4) * (random() < 0.7)::integer)::integer, 1 + floor(random() * 3)::integer)
       FROM generate_series(1, 2) town, generate_series(1, 3) village;
    CALL fupin_register.publish_statistics(k, '{exit,sex}', schema_name => ('open_' || k)::name);
    RETURN NEXT is_empty(format('SELECT * FROM pg_temp.found(%L, %s)', 'open_' || k, k), 'k = ' || k);
    PERFORM pg_temp.empty();
END
$$;
SELECT pg_temp.attempt(k) FROM generate_series(3, 6) k;
SELECT * FROM finish();
ROLLBACK;
