-- Every check on persons doubts what it is made for, and nothing beside it (issue 5: a hit and a near miss for each).  The cases stand in
-- include/check_person.sql, each in a household of its own; households without a change are clean.
\getenv inputdir PG_ABS_SRCDIR
\set cases :inputdir '/include/check_person.sql'
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
\set ECHO none
\i :cases
\set ECHO all

INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108102201'), ('460106101201'), ('460201101201'), ('460107101201');
-- codes that ended in 1990 and began in 2005
INSERT INTO fupin.division_change (old_division, new_division, changed_on, kind) VALUES ('460198', '460108', '1990-01-01', 'recoded'), ('460197', '460196', '2005-01-01', 'recoded');

CREATE SEQUENCE pg_temp.citizen_no;
-- invented numbers with the right check character (GB 11643), none twice
CREATE FUNCTION pg_temp.citizen(area text, born date, sex text) RETURNS fupin.citizen_id
    LANGUAGE plpgsql
AS $$
DECLARE
    n      bigint := nextval('pg_temp.citizen_no');
    digits text := CASE WHEN area = '99' THEN (990101 + n / 400)::text ELSE area END || to_char(born, 'YYYYMMDD') || lpad((n % 400 * 2 + (sex = 'M')::integer)::text, 3, '0');
    total  integer;
BEGIN
    SELECT sum(substr(digits, i, 1)::integer * ('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::integer[])[i]) INTO total FROM generate_series(1, 17) i;
    RETURN (digits || substr('10X98765432', total % 11 + 1, 1))::fupin.citizen_id;
END
$$;
CREATE FUNCTION pg_temp.numeral(n bigint) RETURNS text LANGUAGE sql RETURN translate(lpad(n::text, 4, '0'), '0123456789', '零壹贰叁肆伍陆柒捌玖');

-- Two households for each change, with the one beside it, and one without a change; all in one village.
CREATE TEMPORARY TABLE home AS
SELECT 'C' || row_number() OVER (ORDER BY check_id, changed.kind) AS home, row_number() OVER (ORDER BY check_id, changed.kind) AS number, check_id, changed.kind, changed.change, also
  FROM check_case CROSS JOIN LATERAL (VALUES ('hit', hit), ('miss', miss)) changed (kind, change)
UNION ALL SELECT 'CLEAN', 1000, NULL, 'miss', '', '{}';
CREATE TEMPORARY TABLE place AS SELECT home AS household_id, number, '张' || pg_temp.numeral(number) AS head_name FROM home
                      UNION ALL SELECT home || 'O', number + 3000, '张' || pg_temp.numeral(number + 3000) FROM home;
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on) SELECT household_id, '460108101201', head_name, '2016-05-01' FROM place;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, dibao) SELECT household_id, '460108101201', 2019, 'registered', 4, false FROM place;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, relation)
SELECT household_id || who.who, household_id, '460108101201', CASE who.who WHEN 'head' THEN head_name ELSE who.family || substr(head_name, 2) END, pg_temp.citizen('99', who.born, who.sex), who.relation
  FROM place
 CROSS JOIN (VALUES ('head', '', 'head', date '1974-05-06', 'M'), ('spouse', '李', 'spouse', '1976-07-08', 'F'), ('child', '吴', 'child', '2007-03-04', 'M'), ('mother', '王', 'parent', '1951-01-02', 'F'))
            who (who, family, relation, born, sex);
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts)
SELECT person_id, household_id, division, 2019,
       CASE WHEN relation IN ('head', 'spouse') THEN 'full' ELSE 'none' END, CASE relation WHEN 'child' THEN 'primary' ELSE 'none' END, CASE relation WHEN 'child' THEN 'in_school' ELSE 'finished' END,
       true, false, 0,
       '{"tekun": false, "seriously_ill": false, "platform_insured": true, "medical_insurances": 1}'
           || CASE WHEN relation = 'child' THEN '{}' WHEN relation = 'parent' THEN '{"pension_insured": true, "pension_entitled": true}'
                   ELSE '{"employed": true, "employment_status": "local", "employment_kind": "local", "employment_income": 12000, "employment_income_platform": 12000, "in_employment_ledger": true,
                          "in_employment_platform": true, "pension_insured": true}' END::jsonb
  FROM fupin_register.person;

CREATE FUNCTION pg_temp.change(home text, step text) RETURNS void
    LANGUAGE plpgsql
AS $$
DECLARE
    words text[] := string_to_array(step, ' ');
    who   text := CASE words[1] WHEN 'other' THEN home || 'Ochild' ELSE home || words[1] END;
    rest  text := array_to_string(words[3:], ' ');
    set_facts CONSTANT jsonb := '{"idle": {"employed": false, "employment_status": null, "employment_kind": null, "employment_income": null, "employment_income_platform": null, "in_employment_ledger": null, "in_employment_platform": null},
                                  "sick": {"seriously_ill": true}, "grown": {"employed": true, "employment_income": 1, "pension_entitled": null}, "baby": {}, "pupil16": {},
                                  "old": {"employed": false, "employment_status": null, "employment_kind": null, "employment_income": null, "employment_income_platform": null, "pension_entitled": true},
                                  "uninsured": {"platform_insured": false, "medical_insurances": 0}}';
BEGIN
    CASE
        WHEN words[1] = 'h' THEN EXECUTE format('UPDATE fupin_register.household SET %s WHERE household_id = %L', array_to_string(words[2:], ' '), home);
        WHEN words[1] = 'hy' THEN EXECUTE format('UPDATE fupin_register.household_year SET %s WHERE household_id = %L', array_to_string(words[2:], ' '), home);
        WHEN words[1] = 'all' THEN EXECUTE format('UPDATE fupin_register.person_year SET %s WHERE household_id = %L', rest, home);
        WHEN words[1] = 'away' THEN UPDATE fupin_register.household SET division = words[2]::fupin.division WHERE household_id = home || 'O';
        WHEN words[1] = 'past' THEN
            UPDATE fupin_register.household SET division = '460107101201' WHERE household_id IN (home, home || 'O');
            INSERT INTO fupin_register.household_year (household_id, division, year, status, members, dibao)
            SELECT household_id, division, 2018, status, members, dibao FROM fupin_register.household_year WHERE household_id IN (home, home || 'O');
            UPDATE fupin_register.person_year SET year = 2018 WHERE household_id IN (home, home || 'O');
            DELETE FROM fupin_register.household_year WHERE household_id IN (home, home || 'O') AND year = 2019;
        WHEN words[1] = 'same' THEN UPDATE fupin_register.person SET citizen_id = (SELECT citizen_id FROM fupin_register.person WHERE person_id = home || 'child') WHERE person_id = home || 'Ochild';
        WHEN words[1] = 'copied' THEN UPDATE fupin_register.person SET citizen_id = (SELECT citizen_id FROM fupin_register.person WHERE person_id = home || 'child') WHERE person_id LIKE home || 'child-%';
        WHEN words[1] = 'formerly' THEN
            UPDATE fupin_register.person SET former_citizen_id = (SELECT citizen_id FROM fupin_register.person WHERE person_id = home || 'child') WHERE person_id = home || 'Ochild';
        WHEN words[1] = 'borrowed' THEN
            UPDATE fupin_register.person_year SET facts = facts || jsonb_build_object('disability_certificate', (SELECT facts -> 'disability_certificate' FROM fupin_register.person_year WHERE person_id = home || 'spouse'))
             WHERE person_id = home || 'head';
        WHEN words[1] = 'named' THEN
            UPDATE fupin_register.person SET name = (SELECT name FROM fupin_register.person WHERE person_id = CASE words[2] WHEN 'other' THEN home || 'Ochild' ELSE home || words[2] END) WHERE person_id = home || 'child';
        WHEN words[1] = 'headname' THEN UPDATE fupin_register.household SET head_name = (SELECT name FROM fupin_register.person WHERE person_id = home || words[2]) WHERE household_id = home;
        WHEN words[2] = 'p' THEN EXECUTE format('UPDATE fupin_register.person SET %s WHERE person_id = %L', rest, who);
        WHEN words[2] = 'y' THEN EXECUTE format('UPDATE fupin_register.person_year SET %s WHERE person_id = %L', rest, who);
        WHEN words[2] = 'f' THEN UPDATE fupin_register.person_year SET facts = facts || rest::jsonb WHERE person_id = who;
        WHEN words[2] = 'noyear' THEN DELETE FROM fupin_register.person_year WHERE person_id = who;
        WHEN words[2] = 'gone' THEN UPDATE fupin_register.person SET left_on = '2019-03-01', left_reason = 'moved' WHERE person_id = who;
        WHEN words[2] = 'born' THEN UPDATE fupin_register.person SET citizen_id = pg_temp.citizen('99', words[3]::date, fupin.sex(citizen_id)) WHERE person_id = who;
        WHEN words[2] = 'id' THEN UPDATE fupin_register.person SET citizen_id = pg_temp.citizen(words[3], words[4]::date, words[5]) WHERE person_id = who;
        WHEN words[2] = 'former' THEN UPDATE fupin_register.person SET former_citizen_id = pg_temp.citizen(words[3], words[4]::date, words[5]) WHERE person_id = who;
        WHEN words[2] = 'cert' THEN
            UPDATE fupin_register.person_year SET facts = facts || jsonb_build_object('disability_certificate', (SELECT citizen_id::text FROM fupin_register.person WHERE person_id = who) || words[3] || words[4])
             WHERE person_id = who;
        WHEN words[2] = 'copy' THEN
            INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, relation)
            SELECT person_id || '-' || words[3], household_id, division, name || substr('甲乙丙', right(words[3], 1)::integer % 3 + 1, 1) || words[4], pg_temp.citizen('99', words[3]::date, words[4]), relation FROM fupin_register.person WHERE person_id = who;
            UPDATE fupin_register.person SET name = translate('孙' || substr(name, 2, 1) || substr(name, 4, 2) || substr('甲乙丙', length(person_id) % 3 + 1, 1) || CASE words[4] WHEN 'M' THEN '' ELSE '女' END, 'MF', '') WHERE person_id = who || '-' || words[3];
            INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts)
            SELECT person_id || '-' || words[3], household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts FROM fupin_register.person_year WHERE person_id = who;
        ELSE
            UPDATE fupin_register.person_year
               SET facts = facts || (set_facts -> words[2]),
                   labour_capacity = CASE words[2] WHEN 'grown' THEN 'full' WHEN 'old' THEN 'none' ELSE labour_capacity END,
                   school_stage = CASE words[2] WHEN 'grown' THEN 'none' WHEN 'baby' THEN 'none' WHEN 'pupil16' THEN 'junior_middle' ELSE school_stage END,
                   schooling = CASE words[2] WHEN 'grown' THEN 'finished' WHEN 'baby' THEN 'not_enrolled' ELSE schooling END,
                   basic_medical_insured = CASE words[2] WHEN 'uninsured' THEN false ELSE basic_medical_insured END
             WHERE person_id = who;
            ASSERT set_facts ? words[2] AND FOUND, step;
    END CASE;
END
$$;
SELECT pg_temp.change(home, btrim(step)) FROM (SELECT home, step, number, place FROM home, string_to_table(change, ';') WITH ORDINALITY step (step, place) WHERE change <> '' ORDER BY number, place) steps \g /dev/null

-- Every check on persons has its case, and every case a check.
SELECT check_id FROM fupin.data_check WHERE subject = 'person' AND standard_id IS NOT NULL AND check_id NOT IN (SELECT check_id FROM check_case);
SELECT check_id FROM check_case WHERE check_id NOT IN (SELECT check_id FROM fupin.data_check WHERE subject = 'person');
SELECT count(DISTINCT check_id) >= 75 AS enough FROM check_case;
-- What the criteria read, what a check says it doubts and what the dictionary describes are columns of what the register says of a person.
SELECT standard_id, problems.* FROM fupin.standard JOIN fupin.standard_criteria USING (standard_id) CROSS JOIN LATERAL fupin.criteria_problems(criteria, 'fupin_register.person_entry') problems WHERE subject = 'person_entry';
SELECT field FROM fupin.data_check WHERE subject = 'person' AND standard_id IS NOT NULL
UNION SELECT name FROM fupin.fact WHERE subject = 'person_entry'
EXCEPT SELECT attname FROM pg_attribute WHERE attrelid = 'fupin_register.person_entry'::regclass AND attnum > 0;
-- A hit yields its check and what follows from it, a near miss and a clean household nothing; once for a subject.
CREATE TEMPORARY TABLE found AS SELECT * FROM fupin_register.person_doubt;
SELECT home.check_id, home.kind, home.change, answer.found
  FROM home
 CROSS JOIN LATERAL (SELECT COALESCE(array_agg(DISTINCT found.check_id ORDER BY found.check_id), '{}') AS found FROM found WHERE household_id = home.home) answer
 WHERE answer.found <> CASE home.kind WHEN 'hit' THEN ARRAY(SELECT unnest(home.also || home.check_id) ORDER BY 1) ELSE '{}' END
 ORDER BY home.number;
SELECT subject_id, check_id, count(*) FROM found GROUP BY 1, 2 HAVING count(*) > 1;
-- What a doubt quotes is what stands in its field, as it would stand in jsonb, of every field that a check names; two are doubted
-- only because nothing stands there.
SELECT found.check_id, found.field, found.value
  FROM found
  JOIN fupin_register.person_entry entry
    ON entry.person_id = found.subject_id
   AND entry.household_id = found.household_id
 WHERE found.value IS DISTINCT FROM to_jsonb(entry) ->> found.field;
SELECT field FROM fupin.data_check WHERE subject = 'person' AND standard_id IS NOT NULL
EXCEPT SELECT field FROM found WHERE value IS NOT NULL ORDER BY field;
