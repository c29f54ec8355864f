-- The register: what CALL fupin.create_register() makes, what its tables refuse, and what they keep.
-- Everything happens in one transaction, so that no other test finds a register here.
\set VERBOSITY terse
BEGIN;

-- Runs a statement, takes back what it did, and says whether it was accepted or which rule refused it.
CREATE FUNCTION pg_temp.attempt(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    state text;
    rule  text;
BEGIN
    BEGIN
        EXECUTE statement;
        SET CONSTRAINTS ALL IMMEDIATE;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN
            RETURN 'accepted';
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, rule = CONSTRAINT_NAME;
            RETURN concat_ws(' ', state, COALESCE(NULLIF(rule, ''), SQLERRM));
    END;
END
$$;

-- Without a register nobody has a grant, there is nothing to upgrade, and a schema of that name is never touched.
SELECT fupin.granted_divisions('{reader,officer,auditor,admin}');
SELECT pg_temp.attempt('CALL fupin.upgrade_register()');
SELECT pg_temp.attempt('CREATE SCHEMA fupin_report; CALL fupin.create_register()');
SELECT pg_temp.attempt('CREATE SCHEMA fupin_register; CALL fupin.create_register()');

-- The caller's settings do not change what the script means.
SET LOCAL search_path = pg_temp, fupin, public;
SET LOCAL standard_conforming_strings = off;
SET LOCAL transform_null_equals = on;
CALL fupin.create_register();
RESET search_path;
RESET standard_conforming_strings;
RESET transform_null_equals;

SELECT version.version = pg_extension.extversion AS register_has_the_installed_version
  FROM fupin_register.version, pg_extension
 WHERE extname = 'fupin';
SELECT pg_temp.attempt('CALL fupin.create_register()');
CALL fupin.upgrade_register();

-- Nothing of it belongs to the extension, and nothing to PUBLIC.
SELECT count(*) AS members_of_the_extension
  FROM pg_depend
 WHERE deptype = 'e'
   AND (classid, objid) IN (SELECT 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname IN ('fupin_register', 'fupin_report')
                            UNION ALL
                            SELECT 'pg_class'::regclass, oid FROM pg_class WHERE relnamespace = 'fupin_register'::regnamespace
                            UNION ALL
                            SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = 'fupin_register'::regnamespace);
SELECT object, privilege_type
  FROM (SELECT nspname::text, nspacl, 'n'::"char", nspowner FROM pg_namespace
        UNION ALL
        SELECT oid::regclass::text, relacl, 'r', relowner FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm')
        UNION ALL
        SELECT oid::regprocedure::text, proacl, 'f', proowner FROM pg_proc) objects (object, acl, kind, owner),
       aclexplode(COALESCE(acl, acldefault(kind, owner)))
 WHERE grantee = 0
   AND object ~ '^fupin_re(gister|port)';

-- Every schema, table, view, column, domain and routine says what it is.
SELECT object
  FROM (SELECT oid::regclass::text || COALESCE('.' || attname, ''),
               CASE WHEN attname IS NULL THEN obj_description(oid, 'pg_class') ELSE col_description(oid, attnum) END
          FROM pg_class
          LEFT JOIN LATERAL (SELECT attnum, attname FROM pg_attribute WHERE attrelid = oid AND attnum > 0 AND NOT attisdropped
                             UNION ALL SELECT NULL, NULL) columns ON true
         WHERE relnamespace IN ('fupin_register'::regnamespace, 'fupin_report'::regnamespace) AND relkind IN ('r', 'p', 'v', 'm')
        UNION ALL
        SELECT oid::regprocedure::text, obj_description(oid, 'pg_proc') FROM pg_proc
         WHERE pronamespace IN ('fupin_register'::regnamespace, 'fupin_report'::regnamespace)
        UNION ALL
        SELECT oid::regtype::text, obj_description(oid, 'pg_type') FROM pg_type
         WHERE typnamespace = 'fupin_register'::regnamespace AND typtype = 'd'
        UNION ALL
        SELECT nspname, obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname LIKE 'fupin%') described (object, description)
 WHERE description IS NULL;

-- Ready to be partitioned by division: every primary key carries it, and every reference to a table of the register
-- with a division carries that table's; and so does row security.  What run_checks() writes is of the whole register.
SELECT conrelid::regclass, conname
  FROM pg_constraint
 WHERE connamespace = 'fupin_register'::regnamespace
   AND conrelid::regclass::text !~ '\.(alert|check_run)'
   AND (contype = 'p'
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = conrelid AND attname = 'division')
        AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = conrelid AND attname = 'division' AND attnum = ANY (conkey))
        OR contype = 'f'
        AND EXISTS (SELECT FROM pg_class WHERE oid = confrelid AND relnamespace = connamespace)
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = confrelid AND attname = 'division')
        AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = confrelid AND attname = 'division' AND attnum = ANY (confkey)));
SELECT oid::regclass AS table_without_forced_row_security
  FROM pg_class
 WHERE relnamespace = 'fupin_register'::regnamespace
   AND relkind IN ('r', 'p')
   AND NOT (relrowsecurity AND relforcerowsecurity)
 ORDER BY relname;
-- Whatever row security asks for is answered by an index that begins with division.
SELECT oid::regclass AS table_without_an_index_on_division
  FROM pg_class
 WHERE relnamespace = 'fupin_register'::regnamespace
   AND relrowsecurity
   AND relname !~ '^check_run'
   AND NOT EXISTS (SELECT
                     FROM pg_index
                     JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
                    WHERE indrelid = pg_class.oid AND attname = 'division');

-- A small register.
INSERT INTO fupin_register.area (division, poor_county, poor_county_list) VALUES ('411424', true, 'national');
INSERT INTO fupin_register.area_year (division, year) VALUES ('411424', 2018);
INSERT INTO fupin_register.village (division, name_zh, poor_village) VALUES
    ('441621100201', '样例村', true),
    ('441621100202', '样例社区', false);
INSERT INTO fupin_register.village_year (division, year, natural_villages_over_20, natural_villages_hardened) VALUES ('441621100201', 2019, 6, 6);
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES
    ('A', '441621100201', '样例甲'),
    ('B', '441621100202', '样例乙');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES
    ('A', '441621100201', 2018, 'registered', 2),
    ('A', '441621100201', 2019, 'registered', 2);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason) VALUES
    ('A1', 'A', '441621100201', '样例甲', '990000197002030010', NULL),
    ('A2', 'A', '441621100201', '样例丙', NULL, 'newborn');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity) VALUES
    ('A1', 'A', '441621100201', 2019, 'full'),
    ('A2', 'A', '441621100201', 2019, NULL);
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost) VALUES
    ('A', '441621100201', 2019, 1, 'operating', 9000.00, 9000.01),
    ('A', '441621100201', 2019, 2, 'wage', NULL, DEFAULT);
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('A', '441621100201', 1, NULL, 'registered', '2016-03-01'),
    ('A', '441621100201', 2, 'registered', 'exit_proposed', '2019-09-01');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES
    ('A', '441621100201', 1, 'member_in', '2019-05-01', 'A2');

-- Bad input gets the error of the rule it breaks.
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('area: a county',                       $$INSERT INTO fupin_register.area (division) VALUES ('441621')$$),
    ('area: no village',                     $$INSERT INTO fupin_register.area (division) VALUES ('441621100201')$$),
    ('area: not the whole country',          $$INSERT INTO fupin_register.area (division) VALUES ('000000')$$),
    ('area: a town is no poor county',       $$INSERT INTO fupin_register.area (division, poor_county) VALUES ('441621100', true)$$),
    ('area: the lists are two',              $$UPDATE fupin_register.area SET poor_county_list = 'city'$$),
    ('area: on a list, so a poor county',    $$UPDATE fupin_register.area SET poor_county = NULL$$),
    ('area_year: a known area',              $$INSERT INTO fupin_register.area_year (division, year) VALUES ('441621', 2019)$$),
    ('area_year: year 1999',                 $$INSERT INTO fupin_register.area_year (division, year) VALUES ('411424', 1999)$$),
    ('area_year: year 2000',                 $$INSERT INTO fupin_register.area_year (division, year) VALUES ('411424', 2000)$$),
    ('area_year: year 2099',                 $$INSERT INTO fupin_register.area_year (division, year) VALUES ('411424', 2099)$$),
    ('area_year: year 2100',                 $$INSERT INTO fupin_register.area_year (division, year) VALUES ('411424', 2100)$$),
    ('area_year: facts are an object',       $$UPDATE fupin_register.area_year SET facts = '[]'$$),
    ('village: 12 digits',                   $$INSERT INTO fupin_register.village (division) VALUES ('441621100')$$),
    ('village: a malformed code',            $$INSERT INTO fupin_register.village (division) VALUES ('4416211002011')$$),
    ('village: exited_on is a day',          $$UPDATE fupin_register.village SET exited_on = 'infinity'$$),
    ('village_year: six of six hardened',    $$UPDATE fupin_register.village_year SET natural_villages_hardened = 6$$),
    ('village_year: seven of six hardened',  $$UPDATE fupin_register.village_year SET natural_villages_hardened = 7$$),
    ('village_year: seven of six tidy',      $$UPDATE fupin_register.village_year SET natural_villages_tidy = 7$$),
    ('village_year: -1 natural villages',    $$UPDATE fupin_register.village_year SET natural_villages_over_20 = -1, natural_villages_hardened = NULL$$),
    ('village_year: not a number',           $$UPDATE fupin_register.village_year SET income_per_capita = 'NaN'$$),
    ('village_year: a collective in debt',   $$UPDATE fupin_register.village_year SET collective_income = -0.01$$),
    ('household: a known village',           $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('C', '441621100203', '样例丁')$$),
    ('household: one number, one household', $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441621100202', '样例丁')$$),
    ('household: a number',                  $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (' ', '441621100202', '样例丁')$$),
    ('household: a number of 32 characters', $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (repeat('9', 32), '441621100202', '样例丁')$$),
    ('household: a number of 33 characters', $$INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (repeat('9', 33), '441621100202', '样例丁')$$),
    ('household: a head',                    $$UPDATE fupin_register.household SET head_name = NULL$$),
    ('household: a cause',                   $$UPDATE fupin_register.household SET poverty_cause = 'bad luck'$$),
    ('household_year: unknown',              $$UPDATE fupin_register.household_year SET members = NULL, status = NULL$$),
    ('household_year: no members',           $$UPDATE fupin_register.household_year SET members = 0$$),
    ('household_year: -1 members',           $$UPDATE fupin_register.household_year SET members = -1$$),
    ('household_year: house of grade D',     $$UPDATE fupin_register.household_year SET housing_grade = 'D'$$),
    ('household_year: house of grade E',     $$UPDATE fupin_register.household_year SET housing_grade = 'E'$$),
    ('household_year: house of grade d',     $$UPDATE fupin_register.household_year SET housing_grade = 'd'$$),
    ('household_year: a status',             $$UPDATE fupin_register.household_year SET status = 'poor'$$),
    ('household_year: once a year',          $$INSERT INTO fupin_register.household_year (household_id, division, year) VALUES ('A', '441621100201', 2019)$$),
    ('household_year: in its own village',   $$INSERT INTO fupin_register.household_year (household_id, division, year) VALUES ('A', '441621100202', 2017)$$),
    ('income: a known household',            $$INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('C', '441621100201', 2019, 1, 'wage', 1)$$),
    ('income: in a known year',              $$INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('A', '441621100201', 2017, 1, 'wage', 1)$$),
    ('income: a category',                   $$UPDATE fupin_register.income_item SET category = 'salary'$$),
    ('income: revenue 0',                    $$UPDATE fupin_register.income_item SET revenue = 0$$),
    ('income: revenue -0.01',                $$UPDATE fupin_register.income_item SET revenue = -0.01$$),
    ('income: revenue NaN',                  $$UPDATE fupin_register.income_item SET revenue = 'NaN'$$),
    ('income: cost -0.01',                   $$UPDATE fupin_register.income_item SET cost = -0.01$$),
    ('income: cost unknown',                 $$UPDATE fupin_register.income_item SET cost = NULL$$),
    ('income: more than 12 digits of yuan',  $$UPDATE fupin_register.income_item SET revenue = 1000000000000$$),
    ('income: item 0',                       $$UPDATE fupin_register.income_item SET item_no = 0 WHERE item_no = 1$$),
    ('person: a known household',            $$INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('C1', 'C', '441621100201', '样例丁', 'not_collected')$$),
    ('person: in one household at a time',   $$INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('A1', 'B', '441621100202', '样例甲', 'not_collected')$$),
    ('person: a number with a wrong check',  $$UPDATE fupin_register.person SET citizen_id = '990000197002030011' WHERE person_id = 'A1'$$),
    ('person: neither number nor reason',    $$UPDATE fupin_register.person SET citizen_id_missing_reason = NULL$$),
    ('person: both number and reason',       $$UPDATE fupin_register.person SET citizen_id_missing_reason = 'newborn'$$),
    ('person: a known reason',               $$UPDATE fupin_register.person SET citizen_id_missing_reason = 'none' WHERE citizen_id IS NULL$$),
    ('person: a corrected number',           $$UPDATE fupin_register.person SET citizen_id = '990000197002030029', former_citizen_id = citizen_id WHERE person_id = 'A1'$$),
    ('person: born 1849',                    $$UPDATE fupin_register.person SET birth_date = '1849-12-31'$$),
    ('person: born 1850',                    $$UPDATE fupin_register.person SET birth_date = '1850-01-01'$$),
    ('person: sex',                          $$UPDATE fupin_register.person SET sex = 'm'$$),
    ('person: left before joined',           $$UPDATE fupin_register.person SET joined_on = '2019-05-01', left_on = '2019-04-30'$$),
    ('person: joined and left on one day',   $$UPDATE fupin_register.person SET joined_on = '2019-05-01', left_on = '2019-05-01'$$),
    ('person: a reason to have left',        $$UPDATE fupin_register.person SET left_reason = 'died'$$),
    ('person_year: a known member',          $$INSERT INTO fupin_register.person_year (person_id, household_id, division, year) VALUES ('B1', 'A', '441621100201', 2018)$$),
    ('person_year: a known year',            $$INSERT INTO fupin_register.person_year (person_id, household_id, division, year) VALUES ('A1', 'A', '441621100201', 2017)$$),
    ('person_year: labour capacity',         $$UPDATE fupin_register.person_year SET labour_capacity = 'some'$$),
    ('person_year: grade 5',                 $$UPDATE fupin_register.person_year SET disability_grade = 5$$),
    ('person_year: no certificate',          $$UPDATE fupin_register.person_year SET disability_grade = 0$$),
    ('household_event: who came in',         $$INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on) VALUES ('A', '441621100201', 2, 'member_in', '2019-05-01')$$),
    ('household_event: split from whom',     $$INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on) VALUES ('A', '441621100201', 2, 'split', '2019-05-01')$$),
    ('access_grant: a kind',                 $$INSERT INTO fupin_register.access_grant (role_name, division, kind) VALUES ('somebody', '441621', 'guest')$$)
  ) cases (rule, statement);

-- The steps of a household: A stands at exit_proposed after step 2.
SELECT rule, pg_temp.attempt('INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ' || step) AS answer
  FROM (VALUES
    ('the next step',                      $$('A', '441621100201', 3, 'exit_proposed', 'verified', '2019-10-01')$$),
    ('the exit refused',                   $$('A', '441621100201', 3, 'exit_proposed', 'registered', '2019-10-01')$$),
    ('skipped: exited without publicity',  $$('A', '441621100201', 3, 'exit_proposed', 'exited', '2019-10-01')$$),
    ('from where the household is not',    $$('A', '441621100201', 3, 'verified', 'publicised', '2019-10-01')$$),
    ('a number left out',                  $$('A', '441621100201', 4, 'exit_proposed', 'verified', '2019-10-01')$$),
    ('two steps from one place',           $$('A', '441621100201', 2, 'registered', 'exit_proposed', '2019-10-01')$$),
    ('from nowhere, but not the first',    $$('A', '441621100201', 3, NULL, 'verified', '2019-10-01')$$),
    ('the first, but from somewhere',      $$('B', '441621100202', 1, 'registered', 'exit_proposed', '2019-10-01')$$),
    ('the first may lead anywhere',        $$('B', '441621100202', 1, NULL, 'exited', '2016-12-31')$$),
    ('to no known state',                  $$('B', '441621100202', 1, NULL, 'poor', '2016-12-31')$$),
    ('of no known household',              $$('C', '441621100202', 1, NULL, 'exited', '2016-12-31')$$),
    ('a whole episode at once',            $$('B', '441621100202', 1, NULL, 'candidate', '2016-01-01'),
                                             ('B', '441621100202', 2, 'candidate', 'surveyed', '2016-01-02'),
                                             ('B', '441621100202', 3, 'surveyed', 'registered', '2016-01-03'),
                                             ('B', '441621100202', 4, 'registered', 'exit_proposed', '2016-01-04'),
                                             ('B', '441621100202', 5, 'exit_proposed', 'verified', '2016-01-05'),
                                             ('B', '441621100202', 6, 'verified', 'publicised', '2016-01-06'),
                                             ('B', '441621100202', 7, 'publicised', 'exited', '2016-01-07'),
                                             ('B', '441621100202', 8, 'exited', 'returned', '2016-01-08'),
                                             ('B', '441621100202', 9, 'returned', 'registered', '2016-01-09')$$),
    ('MEILAN-2019-18-4c: only who exited', $$('B', '441621100202', 1, NULL, 'registered', '2016-01-01'),
                                             ('B', '441621100202', 2, 'registered', 'aid_suspended', '2016-01-02')$$),
    ('MEILAN-2019-18-4c: on its grounds',  $$('B', '441621100202', 1, NULL, 'exited', '2016-01-01'),
                                             ('B', '441621100202', 2, 'exited', 'aid_suspended', '2016-01-02'),
                                             ('B', '441621100202', 3, 'aid_suspended', 'exited', '2016-01-03')$$),
    ('MEILAN-2019-18-4b: no way back',     $$('B', '441621100202', 1, NULL, 'removed', '2016-01-01'),
                                             ('B', '441621100202', 2, 'removed', 'registered', '2016-01-02')$$)
  ) cases (rule, step);

-- Nothing was lost by all that.
SELECT (SELECT count(*) FROM fupin_register.area) AS areas,
       (SELECT count(*) FROM fupin_register.village) AS villages,
       (SELECT count(*) FROM fupin_register.household) AS households,
       (SELECT count(*) FROM fupin_register.household_year) AS household_years,
       (SELECT count(*) FROM fupin_register.person) AS persons,
       (SELECT count(*) FROM fupin_register.person_year) AS person_years,
       (SELECT count(*) FROM fupin_register.income_item) AS incomes,
       (SELECT count(*) FROM fupin_register.status_event) AS steps;

-- A household cannot go while its facts stay behind.
SELECT pg_temp.attempt('DELETE FROM fupin_register.household');

-- A village gets another code: everything in it follows.
UPDATE fupin_register.village SET division = '441622100201' WHERE division OPERATOR(fupin.=) '441621100201';
SET CONSTRAINTS ALL IMMEDIATE;
SELECT tableoid::regclass, division, count(*)
  FROM (SELECT tableoid, division FROM fupin_register.village_year
        UNION ALL SELECT tableoid, division FROM fupin_register.household
        UNION ALL SELECT tableoid, division FROM fupin_register.household_year
        UNION ALL SELECT tableoid, division FROM fupin_register.household_event
        UNION ALL SELECT tableoid, division FROM fupin_register.status_event
        UNION ALL SELECT tableoid, division FROM fupin_register.person
        UNION ALL SELECT tableoid, division FROM fupin_register.person_year
        UNION ALL SELECT tableoid, division FROM fupin_register.income_item) rows
 WHERE division OPERATOR(fupin.<@) '4416'::fupin.division
 GROUP BY tableoid, division
 ORDER BY tableoid::regclass::text COLLATE "C", division;

-- A person moves to another household: the old membership and its years stay, a new one begins.
UPDATE fupin_register.person SET left_on = '2019-11-01', left_reason = 'moved' WHERE person_id = 'A1';
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, joined_on)
SELECT person_id, 'B', '441621100202', name, citizen_id, left_on FROM fupin_register.person WHERE person_id = 'A1';
SELECT person_id, household_id, joined_on, left_on, left_reason,
       (SELECT count(*) FROM fupin_register.person_year
         WHERE person_year.person_id = person.person_id AND person_year.household_id = person.household_id) AS years
  FROM fupin_register.person
 WHERE person_id = 'A1'
 ORDER BY left_on;

-- Loading in any order: the references may be checked at the end.
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('C', '441621100203', 2019, 1, 'wage', 1);
INSERT INTO fupin_register.household_year (household_id, division, year) VALUES ('C', '441621100203', 2019);
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('C', '441621100203', '样例丁');
INSERT INTO fupin_register.village (division) VALUES ('441621100203');
SET CONSTRAINTS ALL IMMEDIATE;

-- The extension does not go while somebody's register needs it.
SELECT pg_temp.attempt('DROP EXTENSION fupin');

-- A table of the register can be made anew, partitioned by ranges of division, with the same keys and
-- under the same row security.
CREATE TABLE fupin_register.household_year_by_county (LIKE fupin_register.household_year INCLUDING ALL) PARTITION BY RANGE (division);
CREATE TABLE fupin_register.household_year_441621 PARTITION OF fupin_register.household_year_by_county FOR VALUES FROM ('441621') TO ('441622');
CREATE TABLE fupin_register.household_year_rest PARTITION OF fupin_register.household_year_by_county DEFAULT;
ALTER TABLE fupin_register.household_year_by_county
    ADD FOREIGN KEY (household_id, division) REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE;
INSERT INTO fupin_register.household_year_by_county SELECT * FROM fupin_register.household_year;
CALL fupin_register.secure();
SELECT relname, relforcerowsecurity, (SELECT count(*) FROM pg_policy WHERE polrelid = pg_class.oid) AS policies
  FROM pg_class
 WHERE relname LIKE 'household\_year\_%' AND relkind IN ('r', 'p')
 ORDER BY relname;
SELECT tableoid::regclass, count(*) FROM fupin_register.household_year_by_county GROUP BY tableoid ORDER BY tableoid::regclass::text COLLATE "C";
ROLLBACK;
