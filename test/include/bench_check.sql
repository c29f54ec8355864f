-- How long do all checks on persons take?  The third part of `make bench`, in the same database, with the register that bench_work.sql
-- made: BENCH_PERSONS persons (default 100,000) in households of four in 河源市, with the facts of one year, of which one
-- in 50 has something doubtful in it.
--
--     entry     what the register says of each person, as the checks need it: every column of every row
--     doubt     all checks over all of them, every column of every doubt
--
-- Each runs once to warm up and three times by the clock, in one process, without JIT.  The doubts are counted against those that were
-- made before.  Printed, not asserted.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '64MB';
SET fupin.as_of = '2019-12-31';
\echo
\echo 'making' :persons 'persons in households of four ...'
-- the check character of GB 11643
CREATE FUNCTION pg_temp.citizen(area text, born date, sequence integer) RETURNS fupin.citizen_id
    LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    digits  text := area || to_char(born, 'YYYYMMDD') || lpad(sequence::text, 3, '0');
    weights constant integer[] := '{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}';
    total   integer := 0;
BEGIN
    FOR i IN 1..17 LOOP
        total := total + weights[i] * (ascii(substr(digits, i, 1)) - 48);
    END LOOP;
    RETURN (digits || substr('10X98765432', total % 11 + 1, 1))::fupin.citizen_id;
END
$$;
CREATE TEMPORARY TABLE bench_home AS
SELECT i AS number, 'BC-' || i AS household_id, village.division, i % 25 = 0 AS is_doubtful, i / 25 % 10 AS trouble
  FROM generate_series(1, :persons / 4) i
  JOIN bench_village village ON village.number = i % (SELECT count(*) FROM bench_village);
SET session_replication_role = replica;
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on, poverty_cause)
SELECT household_id, division, '张' || substr('大二三四五六七八九十', number % 10 + 1, 1), '2016-05-01', 'lack_of_skill' FROM bench_home;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, dibao)
SELECT household_id, division, 2019, 'registered', 4, false FROM bench_home;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, relation, sex)
SELECT home.household_id || '-' || place.place, home.household_id, home.division,
       place.family || substr('大二三四五六七八九十', home.number % 10 + 1, 1) || CASE WHEN home.is_doubtful AND home.trouble = 0 AND place.place = 2 THEN '1' ELSE '' END,
       pg_temp.citizen(to_char(990000 + home.number % 10000, 'FM000000'), place.born + home.number % 3000,
                       home.number / 10000 % 500 * 2 + (place.sex = 'M')::integer),
       place.relation,
       CASE WHEN home.is_doubtful AND home.trouble = 1 AND place.place = 3 THEN 'F' ELSE place.sex END
  FROM bench_home home
 CROSS JOIN (VALUES (1, '张', 'head', 'M', date '1968-01-01'), (2, '李', 'spouse', 'F', date '1970-01-01'),
                    (3, '张小', 'child', 'M', date '2004-10-01'), (4, '王', 'parent', 'F', date '1944-01-01')) place (place, family, relation, sex, born);
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts)
SELECT person.person_id, person.household_id, person.division, 2019,
       CASE person.relation WHEN 'parent' THEN 'none' WHEN 'child' THEN CASE WHEN home.is_doubtful AND home.trouble = 2 THEN 'full' ELSE 'none' END ELSE 'full' END,
       CASE WHEN person.relation <> 'child' THEN 'none' WHEN date_part('year', age(date '2019-08-31', fupin.birth_date(person.citizen_id))) >= 12 THEN 'junior_middle'
            WHEN fupin.birth_date(person.citizen_id) > '2013-08-31' THEN 'preschool' ELSE 'primary' END,
       CASE WHEN person.relation = 'child' THEN 'in_school' ELSE 'finished' END,
       NOT (home.is_doubtful AND home.trouble = 3 AND person.relation = 'parent'), false, 0,
       CASE WHEN person.relation IN ('head', 'spouse')
            THEN jsonb_build_object('employed', true, 'employment_status', 'local', 'employment_income', 12000, 'in_employment_ledger', true, 'in_employment_platform', true,
                                    'tekun', false, 'pension_insured', true, 'seriously_ill', false)
            ELSE jsonb_build_object('employed', false, 'tekun', home.is_doubtful AND home.trouble = 4 AND person.relation = 'parent', 'seriously_ill', false, 'platform_insured', true) END
  FROM fupin_register.person
  JOIN bench_home home ON home.household_id = person.household_id;
-- one person in two households
UPDATE fupin_register.person
   SET citizen_id = pg_temp.citizen(to_char(990000 + (home.number - 1) % 10000, 'FM000000'), date '2004-10-01' + (home.number - 1) % 3000, (home.number - 1) / 10000 % 500 * 2 + 1)
  FROM bench_home home
 WHERE home.is_doubtful AND home.trouble = 5 AND person.person_id = home.household_id || '-3';
SET session_replication_role = origin;
VACUUM ANALYZE fupin_register.household;
VACUUM ANALYZE fupin_register.household_year;
VACUUM ANALYZE fupin_register.person;
VACUUM ANALYZE fupin_register.person_year;
CREATE TEMPORARY TABLE bench_check_way (number integer, name text, query text);
INSERT INTO bench_check_way VALUES
    (1, 'entry', 'SELECT * FROM fupin_register.person_entry'),
    (2, 'doubt', 'SELECT * FROM fupin_register.person_doubt');
CREATE TEMPORARY TABLE bench_check_run (number integer, turn integer, seconds double precision, rows bigint);
SELECT count(*) AS checks FROM fupin.check_in_force WHERE subject = 'person' AND standard_id IS NOT NULL \gset
DO $$
DECLARE
    way     record;
    started timestamptz;
    answers bigint;
    made    bigint;
BEGIN
    -- six troubles of one doubt each, but that a number that stands twice is doubted twice
    SELECT sum(CASE trouble WHEN 5 THEN 2 WHEN 3 THEN 2 ELSE 1 END) INTO made FROM bench_home WHERE is_doubtful AND trouble BETWEEN 0 AND 5 AND trouble <> 4;
    SELECT count(*) INTO answers FROM fupin_register.person_doubt;
    IF answers <> made THEN
        RAISE EXCEPTION '% doubts, but % were made', answers, made;
    END IF;
    FOR turn IN 0..3 LOOP
        FOR way IN SELECT * FROM bench_check_way ORDER BY number LOOP
            started := clock_timestamp();
            EXECUTE format('COPY (%s) TO ''/dev/null''', way.query);
            GET DIAGNOSTICS answers = ROW_COUNT;
            INSERT INTO bench_check_run VALUES (way.number, turn, extract(epoch FROM clock_timestamp() - started), answers);
        END LOOP;
    END LOOP;
END
$$;
\echo 'every doubt that was made is found, and no other'
\pset border 2
\pset linestyle unicode
\pset footer off
\echo
\echo 'seconds for' :checks 'checks, median of three runs (fastest and slowest beside it)'
SELECT way.name AS "way",
       max(run.rows) AS "rows",
       to_char(percentile_disc(0.5) WITHIN GROUP (ORDER BY run.seconds), '9990.99') AS "seconds",
       to_char(min(run.seconds), '9990.99') AS "fastest",
       to_char(max(run.seconds), '9990.99') AS "slowest"
  FROM bench_check_run run
  JOIN bench_check_way way ON way.number = run.number
 WHERE run.turn > 0
 GROUP BY way.number, way.name
 ORDER BY way.number;
