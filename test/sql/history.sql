-- What the register said before: every change of its kept tables leaves an entry, an unchanged row leaves none, and the rows as known at an
-- earlier time come back; who may not read a place reads nothing of its past either.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
SET search_path = public, fupin;
CALL fupin.create_register();
\i test/include/attempt.sql
-- What a role gets from a query: the first column of its first row, or the SQLSTATE.
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE query INTO result;
    RESET ROLE;
    RETURN result;
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END
$$;
-- The entries since a number, in short.
CREATE FUNCTION pg_temp.entries(since bigint) RETURNS TABLE (table_name text, operation text, division fupin.division, household_id varchar, number text, year integer, before text) LANGUAGE sql AS $$
    SELECT table_name, operation, division, household_id, concat_ws('/', person_id, row_no, row_id), year,
           CASE WHEN old_row IS NULL THEN 'nothing' ELSE COALESCE(old_row ->> 'members', old_row ->> 'revenue', old_row ->> 'to_status', old_row ->> 'head_name', 'a row') END
      FROM fupin_register.row_history WHERE change_no > since ORDER BY change_no
$$;

SELECT clock_timestamp() AS at_first \gset
INSERT INTO fupin_register.village (division) VALUES ('441621101201'), ('441621101202'), ('441622101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H1', '441621101201', '样例甲'), ('H2', '441621101201', '样例乙'), ('H3', '441622101201', '样例丙');
INSERT INTO fupin_register.household_year (household_id, division, year, members, facts) VALUES
    ('H1', '441621101201', 2018, 3, '{"have_1": true}'), ('H1', '441621101201', 2019, 3, '{}'), ('H2', '441621101201', 2018, 2, '{}'), ('H3', '441622101201', 2018, 1, '{}');
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('H1', '441621101201', 2018, 1, 'wage', 9000.00), ('H1', '441621101201', 2018, 2, 'transfer', NULL);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id) VALUES ('P1', 'H1', '441621101201', '样例甲', '990000197002030010');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity) VALUES ('P1', 'H1', '441621101201', 2018, 'full');
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on) VALUES ('H1', '441621101201', 1, 'registered', '2016-03-01');
INSERT INTO fupin_register.measure (measure_id, household_id, division, kind, raises_income, during) VALUES ('M1', 'H1', '441621101201', 'breeding', true, '[2018-03-01,)');
SELECT clock_timestamp() AS at_begin, max(change_no) AS number FROM fupin_register.row_history \gset
-- Sixteen rows that were not there before, each with its number and year: that of a step is the year of its day.
SELECT count(*), count(old_row) FROM fupin_register.row_history;
SELECT table_name, household_id, person_id, year, row_no, row_id FROM fupin_register.row_history WHERE table_name IN ('income_item', 'person_year', 'status_event', 'measure') ORDER BY change_no;

-- One entry for one row that changed, none for those that did not, and who changed it by which paper when that was said.
UPDATE fupin_register.household_year SET members = 3 WHERE members = 3;
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H1', '441621101201', '样例甲') ON CONFLICT DO NOTHING;
UPDATE fupin_register.household_year SET facts = '{"have_1": true}' WHERE household_id = 'H1' AND year = 2018;
SELECT count(*) FROM pg_temp.entries(:number);
SET fupin.amendment_reason = '复核';
SET fupin.amendment_document = '样例〔2019〕1号';
UPDATE fupin_register.household_year SET members = 4 WHERE household_id IN ('H1', 'H2') AND year = 2018 AND members <= 3;
UPDATE fupin_register.household_year SET members = 3 WHERE household_id = 'H1' AND year = 2019;
RESET fupin.amendment_reason;
RESET fupin.amendment_document;
SELECT * FROM pg_temp.entries(:number) ORDER BY household_id, number, year;
SELECT DISTINCT reason, document_no, closing_id, new_row, recorded_by = session_user AS by_me FROM fupin_register.row_history WHERE change_no > :number;
-- INSERT ON CONFLICT DO UPDATE is both.
SELECT clock_timestamp() AS at_corrected, max(change_no) AS number FROM fupin_register.row_history \gset
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('H1', '441621101201', 2018, 1, 'wage', 9500.00), ('H1', '441621101201', 2018, 3, 'property', 100.00)
    ON CONFLICT (household_id, division, year, item_no) DO UPDATE SET revenue = EXCLUDED.revenue;
DELETE FROM fupin_register.income_item WHERE item_no = 2;
SELECT * FROM pg_temp.entries(:number) ORDER BY household_id, number, year;

-- A move changes the key of every row of the household: an entry there, one here, in each of its six tables.
SELECT clock_timestamp() AS at_home, max(change_no) AS number FROM fupin_register.row_history \gset
UPDATE fupin_register.household SET division = '441622101201' WHERE household_id = 'H1';
SELECT table_name, division, count(*), count(old_row) AS had FROM fupin_register.row_history WHERE change_no > :number GROUP BY 1, 2 ORDER BY 1, 2;
SELECT clock_timestamp() AS at_moved, max(change_no) AS number FROM fupin_register.row_history \gset
-- So does a new code of the village, by ON UPDATE CASCADE.
UPDATE fupin_register.village SET division = '441621101203' WHERE division = '441621101201';
SELECT table_name, division, operation, number, before FROM pg_temp.entries(:number) ORDER BY 1, 2;
SELECT clock_timestamp() AS at_recoded, max(change_no) AS number FROM fupin_register.row_history \gset
-- TRUNCATE is no way round it.
TRUNCATE fupin_register.income_item;
SELECT table_name, operation, household_id, number, before FROM pg_temp.entries(:number) ORDER BY number;

-- As known at each time: before anything, at the beginning, after the correction, before and after the move, now.
SELECT at.name, count(household), string_agg(household.household_id || ' ' || household.division::text, ', ' ORDER BY household.household_id) AS households
  FROM (VALUES (1, 'first', :'at_first'::timestamptz), (2, 'begin', :'at_begin'), (3, 'home', :'at_home'), (4, 'moved', :'at_moved'), (5, 'recoded', :'at_recoded'), (6, 'now', 'infinity')) at (position, name, at)
  LEFT JOIN LATERAL fupin_register.household_known_at(at.at) household ON true
 GROUP BY at.position, at.name ORDER BY at.position;
SELECT at.name, household_year.household_id, household_year.division, household_year.members, household_year.facts
  FROM (VALUES (1, 'begin', :'at_begin'::timestamptz), (2, 'corrected', :'at_corrected'), (3, 'moved', :'at_moved')) at (position, name, at)
 CROSS JOIN LATERAL fupin_register.household_year_known_at(at.at) household_year
 WHERE household_year.year = 2018
 ORDER BY at.position, household_year.household_id;
SELECT at.name, string_agg(income_item.item_no || ': ' || COALESCE(income_item.revenue::text, 'unknown'), ', ' ORDER BY income_item.item_no) AS incomes
  FROM (VALUES (1, 'corrected', :'at_corrected'::timestamptz), (2, 'home', :'at_home'), (3, 'recoded', :'at_recoded'), (4, 'now', 'infinity')) at (position, name, at)
  LEFT JOIN LATERAL fupin_register.income_item_known_at(at.at) income_item ON income_item.household_id = 'H1'
 GROUP BY at.position, at.name ORDER BY at.position;
SELECT count(*) FROM fupin_register.household_known_at(NULL);
-- Every table has its function, and what is known now is what stands there; of persons with the citizen's number.
SELECT kept_table.table_name, pg_get_function_result(to_regprocedure(format('fupin_register.%I(timestamptz)', kept_table.table_name || '_known_at'))) FROM fupin_register.kept_table ORDER BY position;
SELECT (SELECT count(*) FROM (TABLE fupin_register.status_event EXCEPT SELECT * FROM fupin_register.status_event_known_at('infinity')) missing) AS steps,
       (SELECT count(*) FROM (TABLE fupin_register.measure EXCEPT SELECT * FROM fupin_register.measure_known_at(now())) missing) AS measures,
       (SELECT person FROM fupin_register.person_known_at(:'at_home') person) AS person;
-- One household and year, whole.
SELECT facts #>> '{household,division}' AS division, facts #>> '{household_year,members}' AS members, jsonb_path_query_array(facts, '$.income_items[*].revenue') AS incomes, facts #>> '{persons,0,person_id}' AS person,
       facts #>> '{person_years,0,labour_capacity}' AS labour, facts #>> '{status_events,0,to_status}' AS status, facts #>> '{measures,0,kind}' AS measure, facts -> 'household_events' AS events
  FROM (VALUES (1, :'at_begin'::timestamptz), (2, :'at_home'), (3, 'infinity')) at (position, at), fupin_register.household_facts_known_at('H1', 2018, at.at) facts ORDER BY position;
SELECT fupin_register.household_facts_known_at('H1', 2018, :'at_first'), fupin_register.household_facts_known_at('H9', 2018, 'infinity');

-- Reports as known at a time, for one transaction; and back.
BEGIN;
CALL fupin_register.read_known_at(:'at_begin');
SELECT household_code, village_code, year, members, income_total FROM fupin_report.household_exit ORDER BY 1, 3;
ROLLBACK;
CALL fupin_register.read_known_at(:'at_moved');
SELECT household_code, village_code, year, members, income_total FROM fupin_report.household_exit WHERE household_code = 'H1' ORDER BY 1, 3;
CALL fupin_register.read_known_at(NULL);
SELECT count(*) AS look_back FROM pg_views WHERE schemaname = 'fupin_register' AND viewname ~ '_row$' AND definition ~ 'row_history';
SELECT household_code, village_code, year, members, income_total FROM fupin_report.household_exit WHERE household_code = 'H1' ORDER BY 1, 3;
-- A county's own table has no history.
BEGIN;
CREATE VIEW public.county_household AS SELECT 'X'::varchar(32) AS household_id, NULL::fupin.division AS division, NULL::varchar(64) AS head_name, NULL::date AS registered_on, NULL::text AS poverty_cause, NULL::integer AS exit_planned_year;
CREATE OR REPLACE VIEW fupin_register.household_row AS SELECT * FROM public.county_household;
SELECT pg_temp.attempt('CALL fupin_register.read_known_at(now())');
ROLLBACK;

-- Only added to, for everybody.
SELECT statement, pg_temp.attempt(statement)
  FROM (VALUES ('UPDATE fupin_register.row_history SET old_row = NULL'),
               ('DELETE FROM fupin_register.row_history WHERE change_no < 0'),
               ('TRUNCATE fupin_register.row_history'),
               ('UPDATE fupin_register.year_closing SET note = NULL'),
               ('DELETE FROM fupin_register.publication'),
               ('TRUNCATE fupin_register.publication_row'),
               ('CALL fupin_register.forget_sample()')) s (statement);

-- Who reads one county reads its past and no other's: of H1, which moved there, nothing from before the move. Nobody but the triggers writes
-- it. (1) places with a past, (2) households known before the move, (3) after it, (4) facts of H1 before it, (5) writing, (6) the latch.
CREATE ROLE history_officer;
CREATE ROLE history_reader;
CREATE ROLE history_auditor;
CALL fupin_register.grant_officer('history_officer', '441622');
CALL fupin_register.grant_reader('history_reader');
CALL fupin_register.grant_auditor('history_auditor');
SELECT role, position, pg_temp.answer(role, query)
  FROM unnest('{history_officer,history_auditor,history_reader}'::name[]) role,
       (VALUES (1, 'SELECT count(DISTINCT division) FROM fupin_register.row_history'),
               (2, format('SELECT string_agg(household_id || '' '' || division::text, '', '' ORDER BY household_id) FROM fupin_register.household_known_at(%L)', :'at_home')),
               (3, format('SELECT string_agg(household_id || '' '' || division::text, '', '' ORDER BY household_id) FROM fupin_register.household_known_at(%L)', :'at_moved')),
               (4, format('SELECT fupin_register.household_facts_known_at(''H1'', 2018, %L) IS NOT NULL', :'at_home')),
               (5, 'INSERT INTO fupin_register.row_history (table_name, operation, division) VALUES (''village'', ''insert'', ''441622101201'') RETURNING change_no'),
               (6, 'SELECT year FROM fupin_register.year_latch WHERE year = 2018 FOR UPDATE')) q (position, query)
 ORDER BY role, position;
SELECT max(change_no) AS number FROM fupin_register.row_history \gset
SELECT pg_temp.answer('history_officer', 'UPDATE fupin_register.household_year SET members = 2 RETURNING household_id');
SELECT * FROM pg_temp.entries(:number) ORDER BY household_id, number, year;

-- A partition is written like its table, also by itself, when keep_history() has seen it.
CREATE TABLE fupin_register.ranged (LIKE fupin_register.area_year INCLUDING ALL) PARTITION BY RANGE (year);
CREATE TABLE fupin_register.ranged_2018 PARTITION OF fupin_register.ranged FOR VALUES FROM (2018) TO (2019);
CREATE TABLE fupin_register.ranged_2019 PARTITION OF fupin_register.ranged FOR VALUES FROM (2019) TO (2020);
BEGIN;
ALTER TABLE fupin_register.area_year RENAME TO area_year_before;
ALTER TABLE fupin_register.ranged RENAME TO area_year;
ALTER TABLE fupin_register.area_year ADD COLUMN own_column text;
DROP FUNCTION fupin_register.area_year_known_at;
CALL fupin_register.keep_history();
COMMIT;
SELECT clock_timestamp() AS at_ranged, max(change_no) AS number FROM fupin_register.row_history \gset
INSERT INTO fupin_register.area_year (division, year, own_column) VALUES ('441621', 2018, 'x'), ('441622', 2018, 'y');
INSERT INTO fupin_register.ranged_2019 (division, year) VALUES ('441621', 2019);
SELECT clock_timestamp() AS at_filled \gset
UPDATE fupin_register.area_year SET year = 2019 WHERE division = '441622';
DELETE FROM fupin_register.ranged_2018;
SELECT table_name, operation, division, year, before FROM pg_temp.entries(:number) ORDER BY operation, division, year, before;
SELECT division, year, own_column FROM fupin_register.area_year_known_at(:'at_filled') ORDER BY 1, 2;
SELECT count(*) FROM fupin_register.area_year_known_at(:'at_ranged');
DROP SCHEMA fupin_register, fupin_report CASCADE;
DROP ROLE history_officer, history_reader, history_auditor;
