-- The reports on hand-made rows: who may leave the register, why not, and what is still unknown (digest C1, C2, C3, C22;
-- digest Meilan B).  A household that is not said to lack something has it; see test/include/report.sql.
\i test/include/report.sql
\set SHOW_CONTEXT never
\i test/include/register.sql
BEGIN;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;

-- Invented figures: a reference of 20000 in 濠江区 for 2018, of 19331.67 in 肇庆市 for 2019, of 17002 in its 广宁县, of
-- 20000 in 紫金县; poverty lines of 美兰区; price indices for the register's line.
SELECT count(fupin.adopt_parameter(place::fupin.division, key, daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)),
                                   value, unit, '样例〔2019〕1号', '样例')) AS adopted
  FROM (VALUES
    ('440512', 'reference_income',  2018, 20000,    '元/人年'),
    ('441200', 'reference_income',  2019, 19331.67, '元/人年'),
    ('441223', 'reference_income',  2019, 17002,    '元/人年'),
    ('441621', 'reference_income',  2019, 20000,    '元/人年'),
    ('460108', 'poverty_line',      2018, 3700,     '元/人年'),
    ('460108', 'poverty_line',      2019, 3800,     '元/人年'),
    ('440512', 'rural_price_index', 2015, 101.5,    '上年=100'),
    ('440512', 'rural_price_index', 2016, 101.9,    '上年=100'),
    ('440512', 'rural_price_index', 2017, 101.3,    '上年=100')
  ) figures (place, key, year, value, unit);

CREATE TEMP TABLE said (id text, place text, year integer, incomes text, members integer, said jsonb, expected text);

-- 濠江区 2018, in the order of the paper: income, safety_net, food, clothing, education, medical, housing.
INSERT INTO said VALUES
    -- 45 % of 20000 is 9000, inclusive and exact (HAOJIANG-2017-1.3-c)
    ('A01', '440512001001', 2018, '9000.00',          1, '{}',                                                     '+.++.++'),
    ('A02', '440512001001', 2018, '8999.99',          1, '{}',                                                     '-.++.++'),
    ('A03', '440512001001', 2018, '26999.99',         3, '{}',                                                     '-.++.++'),
    ('A04', '440512001001', 2018, '20000,8000,-1000', 3, '{}',                                                     '+.++.++'),
    -- one unknown amount makes the income unknown; false beats unknown
    ('A05', '440512001001', 2018, NULL,               1, '{}',                                                     '?.++.++'),
    ('A06', '440512001001', 2018, '90000,?',          1, '{}',                                                     '?.++.++'),
    ('A07', '440512001001', 2018, NULL,               1, '{"grade": "C"}',                                         '?.++.+-'),
    ('A08', '440512001001', 2018, '9000',             1, '{"grade": null}',                                        '+.++.+?'),
    -- without labour capacity the minimum allowance decides; half a capacity is none (HAOJIANG-2017-1.3-d)
    ('A09', '440512001001', 2018, '5808',             1, '{"labour": "none", "dibao": true}',                      '.+++.++'),
    ('A10', '440512001001', 2018, '90000',            1, '{"labour": "half", "dibao": false}',                     '.-++.++'),
    ('A11', '440512001001', 2018, '9000',             1, '{"labour": null, "dibao": true}',                        '++++.++'),
    ('A12', '440512001001', 2018, '8999',             1, '{"labour": null, "dibao": true}',                        '?+++.++'),
    ('A13', '440512001001', 2018, '9000',             1, '{"labour": null}',                                       '+?++.++'),
    -- children: in school, taught at home, out of school, unknown; past that stage; by age, 6 and 15 on 31 August
    ('A14', '440512001001', 2018, '18000',            2, '{"stage": "primary", "schooling": "in_school"}',         '+.+++++'),
    ('A15', '440512001001', 2018, '18000',            2, '{"stage": "primary", "schooling": "home_teaching"}',     '+.+++++'),
    ('A16', '440512001001', 2018, '18000',            2, '{"stage": "junior_middle", "schooling": "dropped_out"}', '+.++-++'),
    ('A17', '440512001001', 2018, '18000',            2, '{"stage": "primary"}',                                   '+.++?++'),
    ('A18', '440512001001', 2018, '18000',            2, '{"stage": "senior_middle", "schooling": "dropped_out"}', '+.++.++'),
    ('A19', '440512001001', 2018, '18000',            2, '{"born": "2012-08-31", "schooling": "not_enrolled"}',    '+.++-++'),
    ('A20', '440512001001', 2018, '18000',            2, '{"born": "2012-09-01", "schooling": "not_enrolled"}',    '+.++.++'),
    ('A21', '440512001001', 2018, '18000',            2, '{"born": "2002-09-01", "schooling": "dropped_out"}',     '+.++-++'),
    ('A22', '440512001001', 2018, '18000',            2, '{"born": "2002-08-31", "schooling": "dropped_out"}',     '+.++.++'),
    ('A23', '440512001001', 2018, '18000',            2, '{"born": "2008-01-01"}',                                 '+.++?++'),
    ('A24', '440512001001', 2018, '18000',            2, '{"born": null, "schooling": "in_school"}',               '+.+++++'),
    -- every member is insured; of a member without a record nothing is known
    ('A25', '440512001001', 2018, '18000',            2, '{"insured": false}',                                     '+.++.-+'),
    ('A26', '440512001001', 2018, '18000',            2, '{"insured": null}',                                      '+.++.?+'),
    ('A27', '440512001001', 2018, '18000',            2, '{"persons": 1}',                                         '+.++??+'),
    ('A28', '440512001001', 2018, '18000',            2, '{"persons": 1, "insured": false}',                       '+.++?-+'),
    ('A29', '440512001001', 2018, '18000',         NULL, '{"persons": 2}',                                         '?.++??+'),
    -- what somebody states is shown, never used
    ('A30', '440512001001', 2018, '8000',             1, '{"stated": 9000}',                                       '-.++.++'),
    ('A31', '440512001001', 2018, '9000',             1, '{"stated": 9000, "food": null, "clothing": false}',      '+.?-.++');

-- 肇庆市: in 2018 only the printed line 8699 is known; in 2019 the reference 19331.67, whose 45 % are 8699.2515; the
-- reference of the county goes before the city's: 45 % of 17002 is 7650.90, which floating point takes for more.
INSERT INTO said VALUES
    ('B01', '441202001002', 2018, '8699.00', 1, '{}', '+.++.++'),
    ('B02', '441202001002', 2018, '8698.99', 1, '{}', '-.++.++'),
    ('B01', '441202001002', 2019, '8699.00', 1, '{}', '-.++.++'),
    ('B02', '441202001002', 2019, '8699.26', 1, '{}', '+.++.++'),
    ('B03', '441202001002', 2019, '8699.25', 1, '{}', '-.++.++'),
    ('B04', '441223001001', 2019, '7650.90', 1, '{}', '+.++.++'),
    ('B05', '441223001001', 2019, '7650.89', 1, '{}', '-.++.++');

-- 美兰区 2019: the line is exclusive, and safe water is the seventh criterion.
INSERT INTO said VALUES
    ('C01', '460108001001', 2019, '5200',    1, '{"water": null}',                  '+++.++?'),
    ('C02', '460108001001', 2019, '3800.00', 1, '{}',                               '-++.+++'),
    ('C03', '460108001001', 2019, '3800.01', 1, '{}',                               '+++.+++'),
    ('C04', '460108001001', 2019, '5200',    1, '{"grade": "D", "insured": null}',  '+++.?-+');

-- 河源市 2019: the eight haves; 7 of 8 known and met leave the household undecided.
INSERT INTO said VALUES
    ('D01', '441621100001', 2019, NULL, 1, '{"facts": {"have_1": true, "have_2": true, "have_3": true, "have_4": true, "have_5": true, "have_6": true, "have_7": true, "have_8": true}}', '++++++++'),
    ('D02', '441621100001', 2019, NULL, 1, '{"facts": {"have_1": true, "have_2": true, "have_3": true, "have_4": true, "have_5": true, "have_6": true, "have_7": true, "have_8": null}}', '+++++++?'),
    ('D03', '441621100001', 2019, NULL, 1, '{"facts": {"have_1": true, "have_3": false}}',                                                                                              '+?-?????');

-- No answer where no standard governs: before the paper, after it, and in a place without one.
INSERT INTO said VALUES
    ('E01', '440512001001', 2016, '9000', 1, '{}', NULL),
    ('E01', '440512001001', 2019, '9000', 1, '{}', NULL),
    ('E02', '441900003001', 2019, '9000', 1, '{}', NULL),
    -- and no row of a year that has not begun
    ('E03', '440512001001', 2020, '9000', 1, '{}', NULL);

SELECT count(pg_temp.household(id, place, year, incomes, members, said)) AS loaded FROM said;

-- The answer of every household; none differs from what was expected but the household of a year not begun.
SELECT id, said.year, expected, verdict, eligible_label, standard_state_label
  FROM said
  LEFT JOIN fupin_report.household_exit ON household_code = id AND household_exit.year = said.year
 WHERE verdict IS DISTINCT FROM expected OR household_code IS NULL;
SELECT household_code AS id, year, verdict, eligible_label AS eligible, unmet, unknown_label, missing_facts, missing_facts_label
  FROM fupin_report.household_exit
 ORDER BY household_code, year;

-- Incomes to the cent and beyond: the margin is negative exactly when the line is missed.
SELECT household_code AS id, year, members, income_total, income_per_capita, reference_income, income_ratio, income_line, income_margin,
       basis, provisional_label AS provisional
  FROM fupin_report.household_exit
 WHERE household_code ~ '^(A0[1-6]|A29|B|C0[23])'
 ORDER BY household_code, year;
-- A stated income that differs, persons on record that differ, states that differ.
SELECT household_code AS id, stated_income_per_capita AS stated, income_per_capita, income_different_label AS differs, members, person_count, person_count_different_label AS differs
  FROM fupin_report.household_exit
 WHERE household_code IN ('A01', 'A27', 'A29', 'A30', 'A31') AND year = 2018
 ORDER BY household_code;
SELECT household_code AS id, year, standard_state, standard_state_label, document_no, verdict, is_eligible, eligible_label, unmet, basis_label
  FROM fupin_report.household_exit
 WHERE household_code LIKE 'E%' OR household_code = 'A01'
 ORDER BY household_code, year;
-- The clock: on 2017-05-01 the paper of 2017-07-03 was not yet in force, on 2019-01-01 the year 2018 was over.
SELECT pg_temp.household('F01', '440512001002', 2017, '9000');
SET LOCAL fupin.as_of = '2017-05-01';
SELECT year, as_of, standard_state FROM fupin_report.household_exit WHERE household_code = 'F01';
SET LOCAL fupin.as_of = '2018-03-01';
SELECT year, as_of, standard_state FROM fupin_report.household_exit WHERE household_code = 'F01';
SELECT max(year) AS last_year FROM fupin_report.household_exit;
SET LOCAL fupin.as_of = '2019-06-30';

-- A weaker basis accepted, or a stronger one demanded: the line of Zhaoqing's paper is an estimate.
SET LOCAL fupin.accept_basis = 'adopted';
SELECT household_code AS id, year, verdict, missing_facts, basis FROM fupin_report.household_exit WHERE household_code = 'B01' ORDER BY year;
SET LOCAL fupin.accept_basis = 'unverified';
SELECT household_code AS id, year, verdict, income_line, basis, provisional_label FROM fupin_report.household_exit WHERE household_code = 'B01' ORDER BY year;
RESET fupin.accept_basis;

-- Criterion by criterion, with line, margin, rule and article.
SELECT criterion_position AS no, criterion_name AS name, criterion_label, state_label, condition, facts_read, value, threshold, margin, rule_id, article, strength_label
  FROM fupin_report.household_exit_criterion
 WHERE household_code = 'B03'
 ORDER BY criterion_position;
-- A row a household, a column a criterion.
SELECT household_code AS id, is_income, income_label, is_safety_net, safety_net_label, is_education, education_label, housing_label, eligible_label
  FROM fupin_report.household_exit_wide_haojiang_2017
 WHERE household_code IN ('A01', 'A05', 'A07', 'A11', 'A16')
 ORDER BY household_code;
SELECT count(*) FROM fupin_report.household_exit_wide_zhaoqing_2018;

-- Counts by place: persons are the members, where known; 东莞市 has towns and no counties.
SELECT county_code, county_name, year, households AS total, households_eligible AS eligible, households_not_eligible AS not_eligible,
       households_undecided AS undecided, households_possible AS possible, households_certain_share AS certain, households_possible_share AS possible_share,
       households_without_standard AS no_standard, households_members_unknown AS unknown_size
  FROM fupin_report.exit_by_county
 ORDER BY county_code, year;
SELECT county_name, year, persons AS total, persons_eligible AS eligible, persons_not_eligible AS not_eligible, persons_undecided AS undecided,
       persons_possible AS possible, persons_certain_share AS certain, persons_possible_share AS possible_share
  FROM fupin_report.exit_by_county
 ORDER BY county_code, year;
SELECT town_code, town_name, county_name, prefecture_name, year, households FROM fupin_report.exit_by_town ORDER BY town_code, year;
SELECT village_code, village_name, year, households FROM fupin_report.exit_by_village ORDER BY village_code, year;
-- Who is on the register: applicants, refused and removed households are not counted, exited ones are, and apart.
SELECT count(pg_temp.household('G' || number, '441202001003', 2019, '18000', 2, jsonb_build_object('status', status))) AS loaded
  FROM unnest(ARRAY['candidate', 'surveyed', 'not_included', 'registered', 'exit_proposed', 'verified', 'publicised', 'exited', 'returned', 'removed', 'aid_suspended', NULL]) WITH ORDINALITY statuses (status, number);
SELECT pg_temp.household('G20', '441202001003', 2019, '18000', 3, '{"status": "exited"}');
SELECT households, households_eligible AS eligible, households_exited AS exited, households_exited_not_eligible AS exited_wrongly, households_may_leave AS may_leave,
       households_status_unknown AS unknown_status, persons, persons_exited, persons_exited_not_eligible AS persons_exited_wrongly, persons_may_leave
  FROM fupin_report.exit_by_village
 WHERE village_code = '441202001003';
SELECT household_code AS id, status_label, on_register_label AS on_register, exited_label AS exited
  FROM fupin_report.household_exit
 WHERE household_code LIKE 'G%'
 ORDER BY length(household_code), household_code;

-- What keeps 濠江区 from leaving.
SELECT obstacle_rank AS rank, criterion_name AS name, criterion_label, households, households_unmet AS unmet, households_unknown AS unknown, households_met AS met,
       households_not_applicable AS not_applicable, households_unmet_share AS share, persons, persons_unmet
  FROM fupin_report.exit_obstacle
 WHERE county_code = '440512' AND year = 2018
 ORDER BY obstacle_rank, criterion_position;

-- Incomes are pooled, never averaged: 9000 of 20000 for one person and 26999.99 of 60000 for three make 35999.99 of 80000.
SELECT pg_temp.household('P1', '440512001003', 2018, '9000', 1), pg_temp.household('P2', '440512001003', 2018, '26999.99', 3), pg_temp.household('P3', '440512001003', 2018, NULL, 5);
SELECT household_code AS id, income_ratio, income_ratio_numerator AS numerator, income_ratio_denominator AS denominator, income_line_ratio, income_margin, income_state_label
  FROM fupin_report.income_ratio_household
 WHERE household_code LIKE 'P%'
 ORDER BY household_code;
SELECT households, households_income_known AS known, households_income_unknown AS unknown, persons_income_known AS persons, income_per_capita,
       income_ratio, income_ratio_numerator AS numerator, income_ratio_denominator AS denominator, income_line, income_line_ratio AS line_ratio, income_margin, income_line_reached_label AS reached
  FROM fupin_report.income_ratio_village
 WHERE village_code = '440512001003' AND year = 2018;
-- One cent more and the pool is exactly at the line.
UPDATE fupin_register.income_item SET revenue = 27000 WHERE household_id = 'P2';
SELECT income_ratio, income_margin, income_line_reached_label AS reached
  FROM fupin_report.income_ratio_village
 WHERE village_code = '440512001003' AND year = 2018;
SELECT county_name, year, households_income_known AS known, households_income_unknown AS unknown, persons_income_known AS persons, income_ratio, income_ratio_numerator AS numerator, income_ratio_denominator AS denominator
  FROM fupin_report.income_ratio_county
 ORDER BY county_code, year;
-- A town and a prefecture from their households.  肇庆市 2019: 26097.51 of three and 15301.79 of two persons and 18000 of each of nine
-- households make 203399.30 of 24 persons; 22 * 19331.67 + 2 * 17002 = 459300.74; the lines 22 * 8699.2515 + 2 * 7650.90 = 206685.333,
-- which is 3286.033 more, 136.918... a head.
SELECT prefecture_name, year, households_income_known AS known, persons_income_known AS persons, income_per_capita, income_ratio, income_ratio_numerator AS numerator,
       income_ratio_denominator AS denominator, income_margin, income_line_reached_label AS reached
  FROM fupin_report.income_ratio_prefecture
 WHERE prefecture_code = '441200' AND year = 2019;
SELECT town_code, year, income_ratio_numerator AS numerator, income_ratio_denominator AS denominator
  FROM fupin_report.income_ratio_town
 WHERE town_code ~ '^4412' AND year = 2019
 ORDER BY town_code;

-- What keeps a town and a village of 濠江区 from leaving: of the 31 above (A) three are unmet and five unknown both in income and education;
-- P1 to P3 of the other village of the town have an income of the line, one of the line, and an unknown one, and no child of school age.
SELECT place, name, households, unmet, unknown, rank
  FROM (SELECT town_code::text AS place, criterion_position, criterion_name AS name, households, households_unmet AS unmet, households_unknown AS unknown, obstacle_rank AS rank
          FROM fupin_report.exit_obstacle_by_town
         WHERE town_code = '440512001' AND year = 2018
         UNION ALL
        SELECT village_code, criterion_position, criterion_name, households, households_unmet, households_unknown, obstacle_rank
          FROM fupin_report.exit_obstacle_by_village
         WHERE village_code = '440512001001' AND year = 2018) obstacle
 WHERE name IN ('income', 'education')
 ORDER BY place, criterion_position;

-- The line of the register, 4000 yuan of 2014: 4190.92282 in 2017; 4190.92 is below it, 4190.93 is not (HAOJIANG-2017-1.2-b).
SELECT pg_temp.household('R1', '440512001004', 2017, '4190.92'), pg_temp.household('R2', '440512001004', 2017, '4190.93'),
       pg_temp.household('R3', '440512001004', 2017, NULL), pg_temp.household('R4', '440512001004', 2017, '1', 1, '{"status": "candidate"}'),
       pg_temp.household('R5', '440512001004', 2017, '1', 1, '{"status": "removed"}');
SELECT county_name, year, base_line, base_year, price_factor, registration_line, basis, households_compared AS compared, households_below_line AS below,
       households_not_below_line AS not_below, households_income_unknown AS unknown
  FROM fupin_report.registration_line
 ORDER BY county_code, year;

-- Villages: 60 % of 20000 is 12000 (HEYUAN-2019-1.2-a); collective income must rise, by how much nobody has set.
UPDATE fupin_register.village SET poor_village = true WHERE division = '441621100001';
INSERT INTO fupin_register.village (division, poor_village, exit_planned_year) VALUES ('441621100002', true, 2019), ('441621100003', NULL, NULL), ('441202001004', true, NULL);
INSERT INTO fupin_register.village_year (division, year, income_per_capita, service_parity, demonstration_village, collective_income, natural_villages_over_20, natural_villages_hardened, natural_villages_tidy) VALUES
    ('441621100001', 2018, NULL,     NULL, NULL, 50000, NULL, NULL, NULL),
    ('441621100001', 2019, 12000.00, true, true, 60000, NULL, NULL, NULL),
    ('441621100002', 2018, NULL,     NULL, NULL, 50000, NULL, NULL, NULL),
    ('441621100002', 2019, 11999.99, true, true, 50000, NULL, NULL, NULL),
    ('441202001004', 2019, 11599.01, true, NULL, NULL, 6, 6, 5),
    ('441202001003', 2019, 11599.00, true, NULL, NULL, 6, 6, 6),
    ('441202001002', 2019, 11599.01, true, NULL, NULL, 0, 0, 0);
SELECT village_code, village_name, year, poor_village_label AS poor, verdict, eligible_label AS eligible, unmet, missing_facts, income_per_capita, income_line, income_margin,
       households, households_eligible AS eligible_households, standard_state_label
  FROM fupin_report.village_exit
 WHERE year = 2019
 ORDER BY village_code;
SELECT fupin.adopt_parameter('441621', 'collective_income_growth', '[2019-01-01,2020-01-01)', 0.20, '比例', '样例〔2019〕2号', '样例');
SELECT criterion_name AS name, state_label, value, threshold, margin, rule_id FROM fupin_report.village_exit_criterion WHERE village_code = '441621100001' AND year = 2019 ORDER BY criterion_position;

-- Counties: 商丘市's standard is a record of acceptance; the poor population is known only if every household's members and state are.
SELECT pg_temp.household('S1', '411424001201', 2018, NULL, 4, '{"facts": {"exit_standard_met": true, "stable": true}}'),
       pg_temp.household('S2', '411424001201', 2018, NULL, 2, '{"facts": {"exit_standard_met": true, "stable": true}, "status": "exited"}'),
       pg_temp.household('S3', '411424001202', 2018, NULL, 3, '{"facts": {"exit_standard_met": true}}');
INSERT INTO fupin_register.area (division, poor_county, poor_county_list, exit_planned_year) VALUES ('411424', true, 'national', 2018), ('411421', false, NULL, NULL);
INSERT INTO fupin_register.area_year (division, year, rural_population, facts) VALUES ('411424', 2018, 800000, '{}'), ('411421', 2018, NULL, '{"exit_standard_met": false}');
UPDATE fupin_register.village SET poor_village = true WHERE division IN ('411424001201', '411424001202');
SELECT county_name, year, poor_county_label AS poor, poor_county_list_label AS list, verdict, eligible_label AS eligible, missing_facts_label, poor_population, villages, villages_poor, villages_poor_undecided AS undecided,
       households, households_eligible AS eligible_households, persons
  FROM fupin_report.county_exit
 WHERE county_code LIKE '4114%'
 ORDER BY county_code;
SELECT criterion_label, state_label, article FROM fupin_report.county_exit_criterion WHERE county_code = '411424';
-- One household's state unknown, and so is the poor population.
UPDATE fupin_register.household_year SET status = NULL WHERE household_id = 'S1';
SELECT poor_population FROM fupin_report.county_exit WHERE county_code = '411424';
UPDATE fupin_register.household_year SET status = 'registered' WHERE household_id = 'S1';

-- The households on which an exit hangs: S3 alone keeps its village and its county from having every household eligible.
SELECT household_code AS id, village_name, village_deciding_label AS village, village_households AS of, village_households_undecided AS undecided, county_deciding_label AS county, county_households AS of_county,
       missing_facts_label
  FROM fupin_report.exit_deciding_households
 ORDER BY household_code;
-- A household known to fail ends that, in its village at once and in the county with it.
SELECT pg_temp.household('S4', '411424001202', 2018, NULL, 1, '{"facts": {"exit_standard_met": false}}');
SELECT count(*) AS deciding FROM fupin_report.exit_deciding_households WHERE county_code = '411424';
-- Nor does anything hang on a household where the county's own standard fails.
UPDATE fupin_register.household_year SET facts = '{"exit_standard_met": true, "stable": true}' WHERE household_id = 'S4';
UPDATE fupin_register.area_year SET facts = '{"exit_standard_met": false}' WHERE division = '411424';
SELECT household_code AS id, village_deciding_label AS village, county_deciding_label AS county, county_eligible_label FROM fupin_report.exit_deciding_households WHERE county_code = '411424';

-- A county's own standard: its own wide report, by the name of its paper or by one given.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('sample.office', '441202', '样例办公室', 'sample office');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('样例', '样例〔2019〕3号', 'sample.office', '441202', '2019-05-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en)
VALUES ('样例.household.exit', '样例', '441202', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例标准', 'sample standard');
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES
    ('样例.household.exit', 1, 'income', 'income_per_capita >= 8699', '收入', 'income'),
    ('样例.household.exit', 5, '住房', 'housing_secure', '住房', 'housing'),
    ('样例.household.exit', 9, 'eligible', 'water_secure', '饮水', 'water');
SELECT household_code AS id, verdict, document_no, unmet, unmet_label FROM fupin_report.household_exit WHERE household_code IN ('B01', 'B03') AND year = 2019 ORDER BY 1;
SAVEPOINT refused;
CALL fupin_register.create_wide_report('样例.household.exit');
ROLLBACK TO refused;
CALL fupin_register.create_wide_report('样例.household.exit', 'household_exit_wide_heyuan_2019');
ROLLBACK TO refused;
CALL fupin_register.create_wide_report('样例.household.exit', '样例');
ROLLBACK TO refused;
CALL fupin_register.create_wide_report('样例.household');
ROLLBACK TO refused;
CALL fupin_register.create_wide_report('HEYUAN-2019.village.exit');
ROLLBACK TO refused;
CALL fupin_register.create_wide_report('样例.household.exit', 'household_exit_wide_sample');
SELECT household_code AS id, income_label, criterion_2_label, criterion_3_label, eligible_label FROM fupin_report.household_exit_wide_sample WHERE household_code LIKE 'B%' ORDER BY 1;
-- It is made anew after the paper changed.
UPDATE fupin.criterion SET name = 'water' WHERE position = 9 AND standard_id = '样例.household.exit';
CALL fupin_register.create_wide_report('样例.household.exit', 'household_exit_wide_sample');
SELECT column_name, label_zh FROM fupin_report.data_dictionary WHERE view_name = 'household_exit_wide_sample' AND column_position > 20 ORDER BY column_position;

-- The views agree with one another.
SELECT household_year_key
  FROM fupin_report.household_exit
  JOIN (SELECT household_year_key,
               string_agg(CASE state WHEN 'met' THEN '+' WHEN 'unmet' THEN '-' WHEN 'unknown' THEN '?' ELSE '.' END, '' ORDER BY criterion_position) AS states
          FROM fupin_report.household_exit_criterion
         GROUP BY household_year_key) criteria USING (household_year_key)
 WHERE verdict <> states;
SELECT (SELECT count(*) FROM fupin_report.household_exit WHERE is_on_register) AS households,
       (SELECT sum(households) FROM fupin_report.exit_by_village) AS by_village,
       (SELECT sum(households) FROM fupin_report.exit_by_town) AS by_town,
       (SELECT sum(households) FROM fupin_report.exit_by_county) AS by_county,
       (SELECT sum(households_eligible + households_not_eligible + households_undecided) FROM fupin_report.exit_by_county) AS by_answer,
       (SELECT sum(persons_eligible + persons_not_eligible + persons_undecided) FROM fupin_report.exit_by_county) AS persons_by_answer,
       (SELECT sum(members) FROM fupin_report.household_exit WHERE is_on_register) AS persons;
-- With unverified numbers some answers are provisional, and as many at each level as households and persons say.
SET LOCAL fupin.accept_basis = 'unverified';
SELECT household.households > 0 AS some, household = village AS of_villages, household = county AS of_counties
  FROM (SELECT count(*) AS households, sum(members) AS persons FROM fupin_report.household_exit WHERE is_on_register AND is_provisional) household,
       (SELECT sum(households_provisional)::bigint AS households, sum(persons_provisional)::bigint AS persons FROM fupin_report.exit_by_village) village,
       (SELECT sum(households_provisional)::bigint AS households, sum(persons_provisional)::bigint AS persons FROM fupin_report.exit_by_county) county;
SET LOCAL fupin.accept_basis TO DEFAULT;

-- A text that does not fit its column ends with an ellipsis.
SELECT length(fupin_register.shorten(repeat('长', 255))) AS at_most, right(fupin_register.shorten(repeat('长', 255)), 1) AS whole,
       length(fupin_register.shorten(repeat('长', 256))) AS at_most, right(fupin_register.shorten(repeat('长', 256)), 1) AS cut;
-- Names for readers.
SELECT name, fupin_register.mask_name(name) FROM (VALUES ('样例甲'), ('样例'), ('样'), (''), (NULL)) names (name);
ROLLBACK;
