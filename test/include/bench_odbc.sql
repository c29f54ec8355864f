-- The register that bench_odbc.py reads: :rows households of 肇庆市 in one year, so that household_exit has as many rows.  One member and
-- one income item each; some lack a safe house, the insurance or income, and of some the insurance is not known.
\set ON_ERROR_STOP 1
SET client_min_messages = warning;
CREATE EXTENSION fupin CASCADE;
CALL fupin.create_register();
\echo
\echo 'making' :rows 'households to be read over ODBC ...'
SET session_replication_role = replica;
INSERT INTO fupin_register.village (division)
SELECT division FROM fupin.division_name WHERE level = 5 AND division OPERATOR(fupin.<@) '441200'::fupin.division;
CREATE TEMPORARY TABLE bench_home AS
    SELECT home.number, 'BO-' || home.number AS household_id, village.division
      FROM generate_series(1, :rows) home (number)
      JOIN (SELECT division, row_number() OVER (ORDER BY division) - 1 AS number FROM fupin_register.village) village
        ON village.number = home.number % (SELECT count(*) FROM fupin_register.village);
INSERT INTO fupin_register.household (household_id, division, head_name)
SELECT household_id, division, '样例' || number % 1000 FROM bench_home;
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure, housing_grade, water_secure, dibao)
SELECT household_id, division, 2018, 'registered', 1, true, true, CASE number % 20 WHEN 0 THEN 'C' ELSE 'B' END, true, false FROM bench_home;
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, birth_date)
SELECT household_id || '/1', household_id, division, '样例' || number % 1000, 'not_collected', '1970-01-01' FROM bench_home;
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, basic_medical_insured)
SELECT household_id || '/1', household_id, division, 2018, 'full', NULLIF(number % 30, 0) > 1 FROM bench_home;
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
SELECT household_id, division, 2018, 1, 'wage', 8000 + number % 3000, 0 FROM bench_home;
VACUUM ANALYZE fupin_register.village, fupin_register.household, fupin_register.household_year, fupin_register.person, fupin_register.person_year, fupin_register.income_item;
