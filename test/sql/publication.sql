-- What was published stays as it was, and proves it: rows and hash of a report, against what it says later, and against whoever changes
-- them with a superuser's rights.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
SET search_path = public, fupin;
SET jit = off;
CALL fupin.create_register();
\i test/include/attempt.sql
SET fupin.as_of = '2020-01-15';
INSERT INTO fupin_register.village (division) VALUES ('441621101201'), ('441621101202'), ('441622101201');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H1', '441621101201', '样例甲'), ('H2', '441621101202', '样例乙'), ('H3', '441622101201', '样例丙');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
SELECT household_id, division, 2019, 'registered', 2 FROM fupin_register.household;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) SELECT household_id, division, 2019, 1, 'wage', 18000.00 FROM fupin_register.household;

-- Only views of fupin_report are published, by their names and nothing else.
SELECT report, pg_temp.attempt(format('CALL fupin_register.publish(%L)', report))
  FROM unnest(ARRAY['household_exit', 'no_report', 'pg_class', 'fupin_report.household_exit', 'household_exit; DROP TABLE fupin_register.household', 'household_exit"']) report;

-- A county's publication has the county's rows; the setting of the session stays as it was.
CALL fupin_register.publish('household_exit', '2019-12-31', '省扶贫办', '样例〔2020〕1号', '441621');
SELECT publication_id, division, report, as_of, accept_basis, recipient, document_no, recorded_by = session_user AS by_me, previous_hash, row_count FROM fupin_register.publication;
SELECT publication_id, division, row_key, content ->> 'as_of' AS as_of, content ->> 'head_name' AS head_name, content ->> 'members' AS members FROM fupin_register.publication_row ORDER BY row_key;
SELECT fupin.as_of();
-- The hash, worked out again by hand from what the table says: rows in the byte order of their keys.
SELECT hash = encode(sha256(convert_to(
           jsonb_build_object('publication_id', '441621-1', 'division', '441621', 'publication_no', 1, 'report', 'household_exit', 'as_of', '2019-12-31', 'accept_basis', 'estimate', 'recipient', '省扶贫办',
                              'document_no', '样例〔2020〕1号', 'recorded_by', session_user, 'recorded_at', recorded_at AT TIME ZONE 'UTC', 'previous_hash', NULL)::text || '|2|'
           || encode(sha256((SELECT sha256(convert_to(content::text, 'UTF8')) FROM fupin_register.publication_row WHERE row_key = 'H1-2019')
                            || (SELECT sha256(convert_to(content::text, 'UTF8')) FROM fupin_register.publication_row WHERE row_key = 'H2-2019')), 'hex'), 'UTF8')), 'hex') AS by_hand
  FROM fupin_register.publication;
-- The next one of the place knows the one before; another place has its own; one without rows, and one whose rows have no place.
CALL fupin_register.publish('exit_by_village', division => '441621');
CALL fupin_register.publish('household_exit', division => '000000');
CALL fupin_register.publish('household_exit', division => '441623');
CALL fupin_register.publish('rule_coverage');
SELECT pg_temp.attempt($$CALL fupin_register.publish('rule_coverage', division => '441621')$$);
SELECT publication_id, report, as_of, row_count > 0 AS has_rows, previous_hash = lag(hash) OVER (PARTITION BY division ORDER BY publication_no) AS knows_the_one_before FROM fupin_register.publication ORDER BY division, publication_no;
SELECT publication_id, problem FROM fupin_register.verify_publications();
-- No setting of a session makes another hash.
SET timezone = 'Asia/Shanghai';
SET datestyle = 'German';
SET extra_float_digits = 0;
SET bytea_output = 'escape';
SELECT count(*), count(problem) FROM fupin_register.verify_publications();
RESET timezone;
RESET extra_float_digits;
RESET bytea_output;
SET datestyle = ISO;

-- Then against now, for the same day and basis whatever the session's are: nothing, then a household that came, one that went, one that changed.
SET fupin.as_of = '2021-06-30';
SET fupin.accept_basis = 'published';
SELECT * FROM fupin_register.published_difference('441621-1');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H4', '441621101201', '样例丁'), ('H5', '441622101201', '样例戊');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT household_id, division, 2019, 'registered', 1 FROM fupin_register.household WHERE household_id IN ('H4', 'H5');
UPDATE fupin_register.household SET division = '441622101201' WHERE household_id = 'H2';
UPDATE fupin_register.income_item SET revenue = 18000.50 WHERE household_id = 'H1';
UPDATE fupin_register.household SET head_name = '样例己' WHERE household_id = 'H1';
SELECT * FROM fupin_register.published_difference('441621-1');
SELECT fupin.as_of(), fupin.accept_basis();
SELECT county_code, village_code, household_code, published_row, published_change_label AS change, published_column, published_column_label, value_then, value_now
  FROM fupin_report.published_difference WHERE publication_code = '441621-1' ORDER BY published_row, published_column;
SELECT publication_key, published_report_label, published_as_of, published_rows, rows_now, rows_added, rows_removed, rows_changed, values_changed
  FROM fupin_report.published_difference_total WHERE publication_key IN ('441621-1', '441623-1') ORDER BY 1;
SELECT count(*) FROM fupin_register.published_difference('no such publication');
-- In Chinese and English, with what is wrong.
SELECT publication_key, division_name, published_report_label, published_as_of, accepted_basis_label, recipient, publication_document_no, published_rows, length(publication_hash), intact_label, publication_problem FROM fupin_report.publication WHERE publication_key = '441621-1';

-- Who may: officers of all of the place and admins; who reads one county reads its publications and no others, a reader none.
CREATE ROLE publication_officer;
CREATE ROLE publication_reader;
CREATE ROLE publication_auditor;
CALL fupin_register.grant_officer('publication_officer', '441622');
CALL fupin_register.grant_reader('publication_reader');
CALL fupin_register.grant_auditor('publication_auditor');
SET ROLE publication_officer;
CALL fupin_register.publish('household_exit', '2019-12-31');
SELECT pg_temp.attempt($$CALL fupin_register.publish('household_exit', division => '441621')$$);
SELECT pg_temp.attempt($$CALL fupin_register.publish('household_exit', division => '4416')$$);
SELECT pg_temp.attempt($$INSERT INTO fupin_register.publication_row VALUES ('441621-1', '441621', 'X', '{}')$$);
SELECT publication_id, problem FROM fupin_register.verify_publications();
SELECT count(*), min(row_key), max(row_key) FROM fupin_register.publication_row;
SELECT publication_key, rows_now FROM fupin_report.published_difference_total;
SET ROLE publication_auditor;
SELECT count(*) FROM fupin_report.publication WHERE is_intact;
SELECT rows_changed FROM fupin_report.published_difference_total WHERE publication_key = '441621-1';
SELECT pg_temp.attempt($$CALL fupin_register.publish('household_exit')$$);
SET ROLE publication_reader;
SELECT (SELECT count(*) FROM fupin_report.publication) AS publications, (SELECT count(*) FROM fupin_report.published_difference) AS differences, (SELECT count(*) FROM fupin_report.published_difference_total) AS totals;
RESET ROLE;
-- An officer cannot publish what the report does not say.  Whatever she says of a publication besides report, place, day, recipient and paper is not heard:
-- the row that she adds by hand is the publication that publish() makes, of the rows of the report, by herself and now.
SET ROLE publication_officer;
INSERT INTO fupin_register.publication (publication_id, division, publication_no, report, as_of, accept_basis, recorded_by, recorded_at, previous_hash, row_count, hash)
VALUES ('441622-9', '441622', 9, 'household_exit', '2019-12-31', 'adopted', 'somebody', '2019-01-01', repeat('0', 64), 0, repeat('0', 64));
SELECT publication.publication_id, publication_no, as_of, accept_basis, recorded_by = session_user AS by_me, recorded_at > now() - interval '1 hour' AS now, row_count, publication_row.row_key, publication_row.content = published.content AS as_published,
       fupin_register.publication_problem(publication) AS problem
  FROM fupin_register.publication
  JOIN fupin_register.publication_row USING (division, publication_id)
  JOIN fupin_register.publication_row published ON published.publication_id = '441622-1' AND published.row_key = publication_row.row_key
 WHERE publication_no = 2 ORDER BY row_key;
-- And no rows of her own get in: with the publication, before it, after it, in place of one of its rows, alone, or to one of before; in the place of another they do not even wait for one.
SELECT position, pg_temp.attempt(statement)
  FROM (VALUES (1, $$WITH made AS (INSERT INTO fupin_register.publication (division, report) VALUES ('441622', 'household_exit') RETURNING division, publication_id)
                     INSERT INTO fupin_register.publication_row SELECT publication_id, division, 'H9-2019', '{}' FROM made$$),
               (2, $$INSERT INTO fupin_register.publication_row VALUES ('441622-3', '441622', 'H9-2019', '{}');
                     CALL fupin_register.publish('household_exit')$$),
               (3, $$CALL fupin_register.publish('household_exit');
                     INSERT INTO fupin_register.publication_row VALUES ('441622-3', '441622', 'H9-2019', '{}')$$),
               (4, $$INSERT INTO fupin_register.publication_row VALUES ('441622-3', '441622', 'H3-2019', '{}');
                     CALL fupin_register.publish('household_exit')$$),
               (5, $$INSERT INTO fupin_register.publication_row VALUES ('441622-3', '441622', 'H9-2019', '{}')$$),
               (6, $$INSERT INTO fupin_register.publication_row VALUES ('441622-1', '441622', 'H9-2019', '{}')$$),
               (7, $$INSERT INTO fupin_register.publication (division, report) VALUES ('441621', 'household_exit')$$),
               (8, $$INSERT INTO fupin_register.publication_row VALUES ('441621-5', '441621', 'H9-2019', '{}')$$),
               (9, $$INSERT INTO fupin_register.publication (division, report) VALUES ('441622', 'household_exit')$$)) statements (position, statement)
 ORDER BY position;
RESET ROLE;

-- A superuser who takes the trigger away first is found too: a value, a row that went, one that came, the head, a publication.
CREATE FUNCTION pg_temp.tampered(statement text) RETURNS TABLE (publication_id varchar, problem text) LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        ALTER TABLE fupin_register.publication DISABLE TRIGGER USER;
        ALTER TABLE fupin_register.publication_row DISABLE TRIGGER ALL;
        EXECUTE statement;
        SELECT array_agg(found.publication_id ORDER BY found.publication_id), array_agg(found.problem ORDER BY found.publication_id) INTO STRICT tampered.publication_id, tampered.problem
          FROM (SELECT verified.publication_id, verified.problem FROM fupin_register.verify_publications() verified WHERE verified.problem IS NOT NULL) found;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION WHEN SQLSTATE 'FP000' THEN
        RETURN NEXT;
    END;
END
$$;
SELECT position, tampered.*
  FROM (VALUES (0, 'SELECT 1'),
               (1, $$UPDATE fupin_register.publication_row SET content = jsonb_set(content, '{members}', '3') WHERE publication_id = '441621-1' AND row_key = 'H1-2019'$$),
               (2, $$DELETE FROM fupin_register.publication_row WHERE publication_id = '441621-1' AND row_key = 'H2-2019'$$),
               (3, $$INSERT INTO fupin_register.publication_row VALUES ('441621-1', '441621', 'H9-2019', '{}')$$),
               (4, $$UPDATE fupin_register.publication SET recipient = '市扶贫办' WHERE publication_id = '441621-1'$$),
               (5, $$UPDATE fupin_register.publication SET recorded_at = recorded_at - interval '1 second' WHERE publication_id = '441621-1'$$),
               -- whoever makes the hash anew is betrayed by the next one, and so is whoever takes the whole publication away
               (6, $$UPDATE fupin_register.publication SET row_count = 0, hash = fupin_register.publication_hash(publication, 0, NULL) WHERE publication_id = '441621-1';
                     DELETE FROM fupin_register.publication_row WHERE publication_id = '441621-1'$$),
               (7, $$DELETE FROM fupin_register.publication_row WHERE publication_id = '441621-1'; DELETE FROM fupin_register.publication WHERE publication_id = '441621-1'$$)) statements (position, statement),
       LATERAL pg_temp.tampered(statement)
 ORDER BY position;
-- An admin cannot pass the register off as the sample, to be rid of what was decided, closed and published.  (1) A household of the sample planted
-- early makes nobody else's history the sample's, (2) nor does a register emptied before the sample comes, (3) unless nothing was published since:
-- then the sample's history goes, and nothing of before.  (4) A place that came before the sample is none of its places, (5) nor is one that no
-- year says is of the sample.
CREATE ROLE publication_admin;
CALL fupin_register.grant_admin('publication_admin');
CREATE FUNCTION pg_temp.plant(sample boolean) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.village (division) VALUES ('441621101299');
    INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('441621101299', 2019, CASE WHEN sample THEN '{"sample": true}' ELSE '{}' END::jsonb);
    INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('SAMPLE-1', '441621101299', '样例庚')
$$;
CREATE FUNCTION pg_temp.empty() RETURNS void LANGUAGE sql AS $$
    DELETE FROM fupin_register.income_item;
    DELETE FROM fupin_register.household_year;
    DELETE FROM fupin_register.household;
    DELETE FROM fupin_register.village_year;
    DELETE FROM fupin_register.village
$$;
SET ROLE publication_admin;
BEGIN;
SELECT pg_temp.plant(true) \g /dev/null
SELECT pg_temp.attempt('SELECT pg_temp.empty(); CALL fupin_register.forget_sample()') AS "1";
ROLLBACK;
SELECT pg_temp.empty() \g /dev/null
BEGIN;
SELECT pg_temp.plant(true), pg_temp.empty() \g /dev/null
SELECT pg_temp.attempt('CALL fupin_register.publish(''household_exit'', division => ''441621''); CALL fupin_register.forget_sample()') AS "2";
SELECT count(*) AS entries FROM fupin_register.row_history WHERE household_id = 'SAMPLE-1';
CALL fupin_register.forget_sample();
SELECT (SELECT count(*) FROM fupin_register.row_history WHERE household_id = 'SAMPLE-1') AS "3", (SELECT count(*) > 0 FROM fupin_register.row_history WHERE household_id = 'H1') AS others_stay;
SELECT publication_id, problem FROM fupin_register.verify_publications() WHERE publication_id LIKE '441621-%' ORDER BY publication_id;
ROLLBACK;
INSERT INTO fupin_register.village (division) VALUES ('441621101298');
BEGIN;
SELECT pg_temp.plant(true) \g /dev/null
INSERT INTO fupin_register.village_year (division, year, facts) VALUES ('441621101298', 2019, '{"sample": true}');
SELECT pg_temp.attempt('SELECT pg_temp.empty(); CALL fupin_register.forget_sample()') AS "4";
ROLLBACK;
BEGIN;
DELETE FROM fupin_register.village;
COMMIT;
BEGIN;
SELECT pg_temp.plant(false), pg_temp.empty() \g /dev/null
SELECT pg_temp.attempt('CALL fupin_register.forget_sample()') AS "5";
ROLLBACK;
RESET ROLE;
DROP SCHEMA fupin_register, fupin_report CASCADE;
DROP ROLE publication_officer, publication_reader, publication_auditor, publication_admin;
