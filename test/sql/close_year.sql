-- Closed years: what is dated in one changes only with a reason and a document, in the place that was closed and everything in it, and
-- each such change is an amendment.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
SET search_path = public, fupin;
CALL fupin.create_register();
\i test/include/attempt.sql
SET fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.area (division, exited_on) VALUES ('441621', '2018-12-01'), ('441622', '2019-02-01');
INSERT INTO fupin_register.area_year (division, year) VALUES ('441621', 2018), ('441621', 2019);
INSERT INTO fupin_register.village (division, exited_on) VALUES ('441621101201', NULL), ('441621101202', '2018-11-30'), ('441622101201', NULL);
INSERT INTO fupin_register.village_year (division, year) VALUES ('441621101201', 2018), ('441622101201', 2018);
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H1', '441621101201', '样例甲'), ('H2', '441622101201', '样例乙');
INSERT INTO fupin_register.household_year (household_id, division, year, members, facts)
SELECT household_id, division, year, 3, '{"have_1": true}' FROM fupin_register.household, generate_series(2017, 2019) year;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) SELECT 'H1', '441621101201', year, 1, 'wage', 9000.00 FROM generate_series(2018, 2019) year;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('P1', 'H1', '441621101201', '样例甲', 'newborn');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year) SELECT 'P1', 'H1', '441621101201', year FROM generate_series(2018, 2019) year;
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('H1', '441621101201', 1, NULL, 'registered', '2016-03-01'), ('H1', '441621101201', 2, 'registered', 'exit_proposed', '2018-12-31');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES ('H1', '441621101201', 1, 'member_in', '2018-01-01', 'P1');

-- A year that has not begun is not closed, nor one closed twice, nor without a paper; the running year may be.
SELECT statement, pg_temp.attempt(statement)
  FROM (VALUES ($$CALL fupin_register.close_year(2020, '441621', '样例1号')$$),
               ($$CALL fupin_register.close_year(2019, '441621', '样例1号')$$),
               ($$CALL fupin_register.close_year(2018, '441621', ' ')$$),
               ($$CALL fupin_register.close_year(1999, '441621', '样例1号')$$),
               ($$CALL fupin_register.reopen_year(2018, '441621', '样例1号', '早了')$$)) s (statement);
CALL fupin_register.close_year(2018, '441621', '样例〔2019〕1号');
SELECT pg_temp.attempt($$CALL fupin_register.close_year(2018, '441621', '样例〔2019〕2号')$$);
SELECT closing_id, division, year, document_no, recorded_by = session_user AS by_me FROM fupin_register.closed_year;

-- What is dated in 2018 in the county is closed; the years beside it, the county beside it and what has no year are open.
CREATE TEMPORARY TABLE statement (position integer, statement text);
INSERT INTO statement VALUES
    (1, $$UPDATE fupin_register.household_year SET members = 4 WHERE household_id = 'H1' AND year = 2018$$),
    (2, $$UPDATE fupin_register.household_year SET members = 4 WHERE household_id = 'H1' AND year IN (2017, 2019)$$),
    (3, $$UPDATE fupin_register.household_year SET members = 4 WHERE household_id = 'H2'$$),
    (4, $$UPDATE fupin_register.household_year SET members = 3$$),
    (5, $$DELETE FROM fupin_register.person_year WHERE year = 2018$$),
    (6, $$DELETE FROM fupin_register.person_year WHERE year = 2019$$),
    (7, $$INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category) VALUES ('H1', '441621101201', 2018, 2, 'wage')$$),
    (8, $$UPDATE fupin_register.income_item SET revenue = 0 WHERE year = 2018$$),
    (9, $$TRUNCATE fupin_register.income_item$$),
    (10, $$UPDATE fupin_register.village_year SET income_per_capita = 1 WHERE division = '441621101201'$$),
    (11, $$UPDATE fupin_register.area_year SET rural_population = 1 WHERE year = 2018$$),
    (12, $$UPDATE fupin_register.area_year SET rural_population = 1 WHERE year = 2019$$),
    -- exits and steps by the year of their day, the old one and the new one
    (13, $$UPDATE fupin_register.village SET exited_on = '2019-01-01' WHERE division = '441621101202'$$),
    (14, $$UPDATE fupin_register.village SET exited_on = '2018-12-31' WHERE division = '441621101201'$$),
    (15, $$UPDATE fupin_register.village SET exited_on = '2019-01-01' WHERE division = '441621101201'$$),
    (16, $$UPDATE fupin_register.area SET exited_on = NULL WHERE division = '441621'$$),
    (17, $$INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('H1', '441621101201', 3, 'exit_proposed', 'verified', '2018-12-31')$$),
    (18, $$INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('H1', '441621101201', 3, 'exit_proposed', 'verified', '2019-01-01')$$),
    (19, $$UPDATE fupin_register.household_event SET happened_on = '2017-12-31'$$),
    -- the household itself has no year, but its move takes its closed years with it
    (20, $$UPDATE fupin_register.household SET head_name = '样例丙' WHERE household_id = 'H1'$$),
    (21, $$UPDATE fupin_register.household SET division = '441622101201' WHERE household_id = 'H1'$$);
SELECT position, pg_temp.attempt(statement) FROM statement ORDER BY position;
SELECT regexp_replace(detail, 'on [0-9-]{10} by ' || session_user, 'on DAY by ME') AS detail, hint FROM pg_temp.advice((SELECT statement FROM statement WHERE position = 1));
-- A reason alone, or a blank one with a document, is not enough; with both everything goes through.
SET fupin.amendment_reason = '复核';
SELECT pg_temp.attempt(statement) FROM statement WHERE position = 1;
SET fupin.amendment_document = '  ';
SELECT pg_temp.attempt(statement) FROM statement WHERE position = 1;
SET fupin.amendment_document = '样例〔2019〕3号';
SELECT count(*) FROM statement WHERE pg_temp.attempt(statement) <> 'accepted';
RESET fupin.amendment_reason;
RESET fupin.amendment_document;
SELECT count(*) FROM fupin_register.amendment;

BEGIN;
SET LOCAL fupin.amendment_reason = '复核';
SET LOCAL fupin.amendment_document = '样例〔2019〕3号';
UPDATE fupin_register.household_year SET members = 5, facts = '{"have_2": false}' WHERE year >= 2018;
DELETE FROM fupin_register.income_item WHERE year = 2018;
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, note) VALUES ('H1', '441621101201', 3, 'exit_proposed', 'verified', '2018-12-31', '样例');
COMMIT;
-- Of the four household years that changed one is of the closed year and county.
SELECT village_code, household_code, year, amended_table, amended_operation_label AS how, amended_row_number AS no, amended_fact, amended_fact_label, amended_from, amended_to, amendment_reason, amendment_document_no, closing_code
  FROM fupin_report.amendment WHERE amended_fact IN ('facts.have_1', 'facts.have_2', 'members', 'category', 'cost', 'revenue', 'from_status', 'to_status', 'happened_on', 'note') ORDER BY amendment_key COLLATE "C";
SELECT count(*), count(closing_id), count(new_row) FROM fupin_register.row_history WHERE reason IS NOT NULL;
SELECT pg_temp.attempt('INSERT INTO fupin_register.row_history (table_name, operation, division, closing_id) VALUES (''village'', ''insert'', ''441621'', ''2018-441621-1'')');

-- Reopened, corrected without a word, closed again; the town may be closed before the county is.
CALL fupin_register.reopen_year(2018, '441621', '样例〔2019〕4号', '早了');
SELECT pg_temp.attempt(statement) FROM statement WHERE position = 1;
SELECT pg_temp.attempt($$CALL fupin_register.reopen_year(2018, '441621', '样例', '早了')$$);
CALL fupin_register.close_year(2018, '441621101', '样例〔2019〕5号');
SELECT pg_temp.attempt(statement) FROM statement WHERE position = 1;
SELECT pg_temp.attempt($$CALL fupin_register.reopen_year(2018, '441621101201', '样例', '早了')$$);
CALL fupin_register.close_year(2018, '441621', '样例〔2019〕6号');
SELECT closing_id, act, document_no, note FROM fupin_register.year_closing ORDER BY closing_id COLLATE "C";
SELECT closing_id FROM fupin_register.closed_year ORDER BY closing_id COLLATE "C";
SELECT pg_temp.attempt(statement) FROM statement WHERE position = 1;

-- Officers close their own place, and nobody can say that another did it; what a reader sees of an amendment is not its values.
CREATE ROLE closing_officer;
CREATE ROLE closing_village;
CREATE ROLE closing_reader;
CALL fupin_register.grant_officer('closing_officer', '441622');
CALL fupin_register.grant_officer('closing_village', '441622101201');
CALL fupin_register.grant_reader('closing_reader');
SET ROLE closing_officer;
SELECT pg_temp.attempt($$CALL fupin_register.close_year(2018, '441621', '样例7号')$$);
SELECT pg_temp.attempt($$CALL fupin_register.close_year(2018, '4416', '样例7号')$$);
-- and is not told of the county beside hers which years are closed there, by whom and by which paper: 2018 is, 2017 is not
SELECT year, outcome, pg_temp.attempt(statement) AS result, (pg_temp.advice(statement)).*
  FROM (SELECT year, outcome, format('INSERT INTO fupin_register.year_closing (division, year, act, document_no) VALUES (%L, %s, %L, %L)', '441621', year, outcome, '样例') AS statement
          FROM generate_series(2017, 2018) year, unnest('{closed,reopened}'::text[]) outcome) s ORDER BY year, outcome;
INSERT INTO fupin_register.year_closing (closing_id, division, year, act_no, act, document_no, recorded_by, recorded_at) VALUES ('x', '441622', 2018, 7, 'closed', '样例7号', 'somebody', '2000-01-01');
SELECT closing_id, act_no, recorded_by = session_user AS by_me, recorded_at = now() AS now FROM fupin_register.year_closing;
SELECT pg_temp.attempt($$UPDATE fupin_register.household_year SET members = 9 WHERE year = 2018$$);
SELECT count(*) FROM fupin_report.amendment;
-- Whoever keeps a village of it is told that it is closed, and nothing of the county beside it.
SET ROLE closing_village;
SELECT closing_id FROM fupin_register.closed_year;
SET ROLE closing_reader;
SELECT count(*) > 0 AS seen, count(*) = count(amended_fact) AS named, count(amended_from), count(amended_to) FROM fupin_report.amendment;
RESET ROLE;
DROP SCHEMA fupin_register, fupin_report CASCADE;
DROP ROLE closing_officer, closing_village, closing_reader;
