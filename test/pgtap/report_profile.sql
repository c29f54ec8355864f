-- Profiles of households and persons, and the statistics made of them: each band on both its sides, what is unknown apart, totals that
-- add up over attributes and levels, who sees what, and how often a table is read.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/plan.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;

-- Two villages of 端州区城东街道 and one of 城西街道.
INSERT INTO fupin_register.area (division) VALUES ('441202'), ('441202001'), ('441202002');
INSERT INTO fupin_register.village (division, poor_village) VALUES ('441202001001', true), ('441202001002', false), ('441202002001', NULL);
INSERT INTO fupin_register.area_year (division, year, rural_population) VALUES ('441202', 2018, 1000), ('441202001', 2018, 400), ('441202002', 2018, NULL);
CREATE FUNCTION pg_temp.household(id text, place text, year integer, members integer, said jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name, poverty_cause)
    VALUES (id, place::fupin.division, '样例' || id, said ->> 'cause') ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure, housing_grade, water_secure, dibao, facts)
    VALUES (id, place::fupin.division, year, CASE WHEN said ? 'status' THEN said ->> 'status' ELSE 'registered' END, members,
            (said ->> 'food')::boolean, (said ->> 'clothing')::boolean, said ->> 'grade', (said ->> 'water')::boolean, (said ->> 'dibao')::boolean,
            COALESCE(said -> 'facts', '{}'));
$$;
CREATE FUNCTION pg_temp.person(id text, home text, year integer, said jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, relation, birth_date, sex)
    SELECT id, home, household.division, '样例人员' || id, 'not_collected', said ->> 'relation', (said ->> 'born')::date, said ->> 'sex'
      FROM fupin_register.household WHERE household.household_id = home ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, disability_grade, facts)
    SELECT id, home, household.division, year, said ->> 'labour', said ->> 'stage', said ->> 'schooling', (said ->> 'insured')::boolean,
           (said ->> 'grade')::integer, COALESCE(said -> 'facts', '{}')
      FROM fupin_register.household WHERE household.household_id = home;
$$;
CREATE FUNCTION pg_temp.income(home text, year integer, number integer, category text, revenue numeric, cost numeric DEFAULT 0) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
    SELECT home, household.division, year, number, category, revenue, cost FROM fupin_register.household WHERE household.household_id = home;
$$;

-- Ages in completed years on 31 December of a year that is over, on the day of as_of in the running one.
SELECT count(pg_temp.household('ages', '441202001001', 2018, 16)), count(pg_temp.household('ages', '441202001001', 2019, 3)) \g /dev/null
CREATE TEMP TABLE age (person_id text, year integer, born date, age integer, band text);
INSERT INTO age VALUES
    ('a01', 2018, '2018-12-31',  0, '0_5'),
    ('a02', 2018, '2013-01-01',  5, '0_5'),
    ('a03', 2018, '2012-12-31',  6, '6_15'),
    ('a04', 2018, '2003-01-01', 15, '6_15'),
    ('a05', 2018, '2002-12-31', 16, '16_29'),
    ('a06', 2018, '1989-01-01', 29, '16_29'),
    ('a07', 2018, '1988-12-31', 30, '30_44'),
    ('a08', 2018, '1974-01-01', 44, '30_44'),
    ('a09', 2018, '1973-12-31', 45, '45_59'),
    ('a10', 2018, '1959-01-01', 59, '45_59'),
    ('a11', 2018, '1958-12-31', 60, '60_79'),
    ('a12', 2018, '1939-01-01', 79, '60_79'),
    ('a13', 2018, '1938-12-31', 80, '80_up'),
    ('a14', 2018, '1903-01-01', 115, '80_up'),
    ('a15', 2018, NULL, NULL, NULL),
    ('a16', 2018, '2019-01-01', NULL, NULL),
    ('a17', 2019, '2013-06-30',  6, '6_15'),
    ('a18', 2019, '2013-07-01',  5, '0_5'),
    ('a19', 2019, '2019-07-01', NULL, NULL);
SELECT count(pg_temp.person(person_id, 'ages', year, jsonb_build_object('born', born))) FROM age \g /dev/null
SELECT results_eq($$SELECT person_code::text, year, age, age_band::text, age_band_label::text FROM fupin_report.person_profile WHERE household_code = 'ages' ORDER BY 1$$,
                  $$SELECT person_id, year, age, band, COALESCE(label_zh, '未知') FROM age LEFT JOIN code_list ON list = 'age_band' AND code = band ORDER BY 1$$,
                  'the birthday itself begins the year of life; a day of birth that is unknown or to come is no age');
SELECT results_eq($$SELECT children, adults, elders, age_unknown, person_count, is_person_count_different IS NULL FROM
                       (SELECT *, NULL::boolean AS is_person_count_different FROM fupin_report.household_profile WHERE household_year_key = 'ages-2018') h$$,
                  'VALUES (4, 6, 4, 2, 16, true)', 'their household counts children up to 15, adults up to 59, elders, and those of unknown age');

-- Health as stated, else by disability and illness; only if all of it is known.
SELECT count(pg_temp.household('health', '441202001001', 2018, 13)) \g /dev/null
CREATE TEMP TABLE health (person_id text, grade integer, facts jsonb, health text);
INSERT INTO health VALUES
    ('h01', 0,    '{"serious_illness": false, "chronic_disease": false}', 'healthy'),
    ('h02', 0,    '{"serious_illness": false, "chronic_disease": true}',  'chronic_illness'),
    ('h03', 0,    '{"serious_illness": true}',                            'serious_illness'),
    ('h04', 4,    '{"serious_illness": false, "chronic_disease": false}', 'disability'),
    ('h05', 1,    '{"chronic_disease": true}',                            'illness_and_disability'),
    ('h06', 1,    '{"serious_illness": true, "chronic_disease": false}',  'illness_and_disability'),
    ('h07', NULL, '{"serious_illness": false, "chronic_disease": false}', NULL),
    ('h08', 2,    '{"serious_illness": false}',                           NULL),
    ('h09', 0,    '{"chronic_disease": false}',                           NULL),
    ('h10', 0,    '{"chronic_disease": true}',                            NULL),
    ('h11', NULL, '{"health": "serious_illness"}',                        'serious_illness'),
    ('h12', 0,    '{"health": "well", "serious_illness": false, "chronic_disease": false}', 'healthy'),
    ('h13', NULL, '{"health": "well"}',                                   NULL);
SELECT count(pg_temp.person(person_id, 'health', 2018, jsonb_build_object('grade', grade, 'facts', facts))) FROM health \g /dev/null
SELECT results_eq($$SELECT person_code::text, health::text, health_label::text FROM fupin_report.person_profile WHERE household_code = 'health' ORDER BY 1$$,
                  $$SELECT person_id, health, COALESCE(label_zh, '未知') FROM health LEFT JOIN code_list ON list = 'health' AND code = health ORDER BY 1$$,
                  'health by what is known; a word of no list is unknown');

-- Months of work, and whether somebody works, by either of two facts.
SELECT count(pg_temp.household('work', '441202001001', 2018, 10)) \g /dev/null
CREATE TEMP TABLE work (person_id text, facts jsonb, months integer, band text, employed boolean, area_label text);
INSERT INTO work VALUES
    ('w01', '{"work_months": 0, "employed": false}',                    0,    '0',    false, '未知'),
    ('w02', '{"work_months": 1, "employed": true, "work_area": "town"}', 1,    '1_5',  true,  '乡镇内'),
    ('w03', '{"work_months": 5, "work_area": "county"}',                5,    '1_5',  NULL,  '乡镇外县内'),
    ('w04', '{"work_months": 6, "work_area": "province"}',              6,    '6_12', NULL,  '县外省内'),
    ('w05', '{"work_months": 12, "work_area": "other_province"}',       12,   '6_12', NULL,  '省外'),
    ('w06', '{"work_months": 13, "work_area": "abroad"}',               NULL, NULL,   NULL,  '境外'),
    ('w07', '{"work_months": -1, "work_area": "moon"}',                 NULL, NULL,   NULL,  '未知'),
    ('w08', '{"work_months": "6", "employment_status": "local"}',       NULL, NULL,   true,  '未知'),
    ('w09', '{"employed": false, "employment_status": "employed_away"}', NULL, NULL,  true,  '未知'),
    ('w10', '{"employment_status": "unemployed"}',                      NULL, NULL,   false, '未知');
SELECT count(pg_temp.person(person_id, 'work', 2018, jsonb_build_object('facts', facts))) FROM work \g /dev/null
SELECT results_eq($$SELECT person_code::text, work_months, work_months_band::text, is_employed, work_area_label::text FROM fupin_report.person_profile WHERE household_code = 'work' ORDER BY 1$$,
                  $$SELECT person_id, months, band, employed, area_label FROM work ORDER BY 1$$, 'months, band, work and place of work');
SELECT results_eq($$SELECT workers, workers_unknown FROM fupin_report.household_profile WHERE household_year_key = 'work-2018'$$, 'VALUES (3, 5)', 'and of the household');

-- Income bands: the lower end belongs to the band.
CREATE TEMP TABLE income (household_id text, members integer, revenue numeric, cost numeric, band text);
INSERT INTO income VALUES
    ('i01', 1, 0, 0.01, 'negative'),
    ('i02', 1, 0, 0, '0_2999'),
    ('i03', 1, 2999.99, 0, '0_2999'),
    ('i04', 1, 3000, 0, '3000_3999'),
    ('i05', 1, 3999.99, 0, '3000_3999'),
    ('i06', 1, 4000, 0, '4000_4999'),
    ('i07', 1, 4999.99, 0, '4000_4999'),
    ('i08', 1, 5000, 0, '5000_7999'),
    ('i09', 1, 7999.99, 0, '5000_7999'),
    ('i10', 1, 8000, 0, '8000_9999'),
    ('i11', 3, 29999.99, 0, '8000_9999'),
    ('i12', 3, 30000, 0, '10000_14999'),
    ('i13', 1, 14999.99, 0, '10000_14999'),
    ('i14', 1, 15000, 0, '15000_up'),
    ('i15', 1, NULL, 0, NULL),
    ('i16', 0, 15000, 0, NULL),
    ('i17', NULL, 15000, 0, NULL);
SELECT count(pg_temp.household(household_id, '441202001002', 2018, members)), count(pg_temp.income(household_id, 2018, 1, 'wage', revenue, cost)) FROM income \g /dev/null
SELECT count(pg_temp.household('i18', '441202001002', 2018, 1)) \g /dev/null
SELECT results_eq($$SELECT household_code::text, income_band::text, income_band_label::text FROM fupin_report.household_profile WHERE household_code LIKE 'i%' ORDER BY 1$$,
                  $$SELECT household_id, band, COALESCE(label_zh, '未知') FROM (SELECT household_id, band FROM income UNION ALL VALUES ('i18', NULL)) i
                      LEFT JOIN code_list ON list = 'income_band' AND code = band ORDER BY 1$$,
                  'bands of the income per head; unknown for want of an amount, of an item, of members');
-- The structure of an income: one unknown amount makes its own part and the whole unknown, and no other part.
SELECT count(pg_temp.household('structure', '441202001002', 2018, 2)),
       count(pg_temp.income('structure', 2018, 1, 'wage', 12000)), count(pg_temp.income('structure', 2018, 2, 'wage', 500.5)),
       count(pg_temp.income('structure', 2018, 3, 'operating', 100, 350)), count(pg_temp.income('structure', 2018, 4, 'transfer', NULL)) \g /dev/null
SELECT results_eq($$SELECT wage_income, operating_income, property_income, transfer_income, income_total FROM fupin_report.household_profile WHERE household_code = 'structure'$$,
                  'VALUES (12500.50, -250.00, 0.00, NULL::numeric, NULL::numeric)', 'wages, operating less its cost, property 0 for want of an item, transfers and the whole unknown');

-- The kind of a household: as stated, else by allowance and support of its members.
CREATE TEMP TABLE kind (household_id text, said jsonb, tekun boolean, kind text);
INSERT INTO kind VALUES
    ('k1', '{"dibao": false}', false, 'general'),
    ('k2', '{"dibao": true}', false, 'dibao'),
    ('k3', '{"dibao": false}', true, 'tekun'),
    ('k4', '{"dibao": true}', true, 'dibao_tekun'),
    ('k5', '{}', false, NULL),
    ('k6', '{"dibao": true}', NULL, NULL),
    ('k7', '{"dibao": true, "facts": {"household_attribute": "general"}}', NULL, 'general'),
    ('k8', '{"dibao": false, "status": "removed"}', false, 'not_poor');
SELECT count(pg_temp.household(household_id, '441202002001', 2018, 1, said)),
       count(pg_temp.person(household_id || 'p', household_id, 2018, jsonb_build_object('facts', jsonb_build_object('tekun', tekun)))) FROM kind \g /dev/null
SELECT results_eq($$SELECT household_code::text, household_attribute::text FROM fupin_report.household_profile WHERE household_code LIKE 'k%' ORDER BY 1$$,
                  'SELECT household_id, kind FROM kind ORDER BY 1', 'kinds of household; nobody is general as long as allowance or support is unknown');

-- Living conditions, help and visits of one household whose all is known, and of one of which nothing is.
SELECT count(pg_temp.household('known', '441202002001', 2018, 2, '{"status": "exited", "cause": "illness", "food": true, "clothing": false, "grade": "C", "water": true, "dibao": false,
           "facts": {"relocated": true, "housing_area": 80.5, "farmland_area": -1, "forest_area": "2", "electricity": true, "power_supply": false, "broadcast": true, "road_kind": "concrete",
                     "fuel_kind": "clean", "toilet_kind": "sanitary", "cooperative_member": false, "industry_linked": true, "measures": 2}}')),
       count(pg_temp.person('kn1', 'known', 2018, '{"relation": "head", "born": "1960-05-05", "sex": "F", "labour": "full", "insured": true, "stage": "none", "schooling": "finished", "grade": 0, "facts": {"seriously_ill": false, "tekun": false}}')),
       count(pg_temp.person('kn2', 'known', 2018, '{"relation": "grandchild", "born": "2008-05-05", "sex": "M", "labour": "none", "insured": false, "stage": "primary", "schooling": "in_school", "grade": 0, "facts": {"seriously_ill": false, "tekun": false}}')),
       count(pg_temp.household('blank', '441202002001', 2018, NULL, '{"status": null}')) \g /dev/null
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
VALUES ('v1', '441202002001', 'visit', 'official', 'o', '2018-03-01', 'household', 'known'), ('v2', '441202002001', 'visit', 'official', 'o', '2018-12-31', 'household', 'known'),
       ('v3', '441202002001', 'visit', 'official', 'o', '2019-01-01', 'household', 'known'), ('v4', '441202002001', 'visit', 'official', 'o', '2019-07-01', 'household', 'known');
SELECT results_eq($$SELECT household_status_label::text, exited_label::text, poverty_cause_label::text, head_sex_label::text, head_age, full_labour, weak_labour, no_labour, pupils, with_labour_label::text,
                           with_school_age_child_label::text, with_disabled_label::text, with_seriously_ill_label::text, food_secure_label::text, clothing_secure_label::text, education_secure_label::text,
                           medical_secure_label::text, house_grade::text, water_secure_label::text, poor_village_label::text FROM fupin_report.household_profile WHERE household_code = 'known'$$,
                  $$VALUES ('已脱贫', '是', '因病', '女', 58, 1, 0, 1, 1, '是', '是', '否', '否', '是', '否', '是', '否', 'C', '是', '未知')$$, 'all that is known has its label');
SELECT results_eq($$SELECT relocated_label::text, housing_area, farmland_area, forest_area, electricity_label::text, power_supply_label::text, broadcast_label::text, road_kind_label::text, fuel_kind_label::text,
                           toilet_kind_label::text, cooperative_member_label::text, industry_linked_label::text, measures, visits, last_visited_date FROM fupin_report.household_profile WHERE household_code = 'known'$$,
                  $$VALUES ('是', 80.50, NULL::numeric, NULL::numeric, '是', '否', '是', '水泥路', '清洁能源', '无害化卫生厕所', '否', '是', 2, 2, date '2018-12-31')$$,
                  'the facts of the long tail too; an area below 0 or written as a text is unknown; a visit counts to its year');
SELECT results_eq($$SELECT label, count(*) FROM (SELECT value AS label FROM fupin_report.household_profile h, jsonb_each_text(to_jsonb(h)) WHERE household_code = 'blank' AND key ~ '_label$' AND key <> 'on_register_label') l GROUP BY 1$$,
                  $$SELECT '未知', count(*) FROM pg_attribute WHERE attrelid = 'fupin_report.household_profile'::regclass AND attname ~ '_label$' AND attname <> 'on_register_label'$$,
                  'of a household of which nothing is known every label says so; it counts to the register until that is known');

-- What the traits say is what the facts say.
SELECT is_empty('SELECT household_id, year, person_count, has_labour, has_school_age_child, education_secure, medical_secure, disabled_member, seriously_ill_member, tekun, income_total, income_per_capita FROM fupin_register.household_fact
                 EXCEPT SELECT household_id, year, person_count, has_labour, has_school_age_child, education_secure, medical_secure, disabled_member, seriously_ill_member, tekun, income_total, income_per_capita FROM fupin_register.household_trait',
                'households have the same labour, school, insurance, illness and income here and there');
SELECT is_empty('SELECT person_id, year, serious_illness, pension_insured, education_subsidy_due, education_subsidy_paid, household_exited FROM fupin_register.person_fact
                 EXCEPT SELECT person_id, year, serious_illness, pension_insured, education_aid_due, education_aid_paid, exited FROM fupin_register.person_trait', 'and so have persons');

-- Counts: households of the three villages in 2018 but for the removed one.
SELECT results_eq($$SELECT village_code::text, households, persons, households_members_unknown, households_status_unknown, households_exited, households_poor, persons_poor
                      FROM fupin_report.household_statistics_by_village WHERE year = 2018 ORDER BY 1$$,
                  $$VALUES ('441202001001', 3, 39::bigint, 0, 0, 0, 3, 39::bigint), ('441202001002', 19, 22, 1, 0, 0, 19, 22), ('441202002001', 9, 9, 1, 1, 1, 7, 7)$$,
                  'the removed household is not counted; who has exited, who is poor, and whose state is unknown add up');
SELECT results_eq($$SELECT households_income_negative, households_income_0_2999, households_income_3000_3999, households_income_4000_4999, households_income_5000_7999, households_income_8000_9999,
                           persons_income_8000_9999, households_income_10000_14999, households_income_15000_up, households_income_no_band FROM fupin_report.household_statistics_by_village
                     WHERE village_code = '441202001002' AND year = 2018$$, 'VALUES (1, 2, 2, 2, 2, 2, 4::bigint, 2, 1, 5)', 'income bands by households and persons');
SELECT results_eq($$SELECT households_kind_general, households_kind_dibao, households_kind_tekun, households_kind_dibao_tekun, households_kind_not_poor, households_kind_unknown
                      FROM fupin_report.household_statistics_by_town WHERE town_code = '441202002' AND year = 2018$$, 'VALUES (3, 1, 1, 1, 0, 3)', 'kinds of household: known is general, of the blank one it is unknown');
SELECT results_eq($$SELECT households_visited, households_not_visited, persons_visited FROM fupin_report.household_statistics_by_county WHERE year = 2018$$, 'VALUES (1, 30, 2::bigint)', 'visits of the year');
-- Incidence: 39 + 22 persons of the town whose population is 400, but one poor household's members are unknown; then they are known.
SELECT results_eq($$SELECT rural_population, persons_poor, persons_poor_share FROM fupin_report.household_statistics_by_town WHERE town_code = '441202001' AND year = 2018$$,
                  'VALUES (400, 61::bigint, NULL::numeric)', 'no incidence while a poor household''s members are unknown');
UPDATE fupin_register.household_year SET members = 2 WHERE household_id = 'i17';
SELECT results_eq($$SELECT town_code::text, rural_population, persons_poor, persons_poor_share FROM fupin_report.household_statistics_by_town WHERE year = 2018 ORDER BY 1$$,
                  $$VALUES ('441202001', 400, 63::bigint, 0.1575), ('441202002', NULL, 7, NULL)$$, 'with them 63 of 400; none where the population is unknown');
SELECT results_eq($$SELECT persons_recorded, persons_age_0_5, persons_age_6_15, persons_age_16_29, persons_age_30_44, persons_age_45_59, persons_age_60_79, persons_age_80_up, persons_age_unknown,
                           persons_health_healthy, persons_employed, persons_not_employed, persons_months_0, persons_months_1_5, persons_months_6_12
                      FROM fupin_report.person_statistics_by_village WHERE village_code = '441202001001' AND year = 2018$$,
                  'VALUES (39::bigint, 2::bigint, 2::bigint, 2::bigint, 2::bigint, 2::bigint, 2::bigint, 2::bigint, 25::bigint, 2::bigint, 3::bigint, 2::bigint, 1::bigint, 2::bigint, 2::bigint)',
                  'persons by band: 23 of health and work have no day of birth');

-- Aid for schooling and medical costs.
SELECT count(pg_temp.household('aid', '441202001001', 2019, 5)) \g /dev/null
SELECT count(pg_temp.person('d' || number, 'aid', 2019, jsonb_build_object('facts', facts)))
  FROM (VALUES (1, '{"education_subsidy_due": true, "education_subsidy_paid": true, "compliant_cost": 1000, "insurance_paid": 600, "medical_assistance_paid": 200}'::jsonb),
               (2, '{"education_subsidy_due": true, "education_subsidy_paid": false, "compliant_cost": 1000, "insurance_paid": 100, "medical_assistance_paid": 0}'),
               (3, '{"education_subsidy_due": true, "compliant_cost": 5000, "insurance_paid": 600}'),
               (4, '{"education_subsidy_due": false, "education_subsidy_paid": true}'),
               (5, '{"education_subsidy_paid": true, "compliant_cost": -1, "insurance_paid": 1, "medical_assistance_paid": 1}')) said (number, facts) \g /dev/null
SELECT results_eq($$SELECT persons_aid_due, persons_aid_paid, persons_aid_not_paid, persons_aid_payment_unknown, persons_aid_due_unknown, persons_aid_paid_share,
                           persons_medical_known, persons_medical_unknown, medical_reimbursed_ratio_denominator, medical_reimbursed_ratio_numerator, medical_reimbursed_ratio
                      FROM fupin_report.person_statistics_by_county WHERE year = 2019$$,
                  'VALUES (3::bigint, 1::bigint, 1::bigint, 1::bigint, 4::bigint, 0.3333, 2::bigint, 6::bigint, 2000.00, 900.00, 0.4500)',
                  'aid to those entitled; medical cost of those of whom all three amounts are known: (600 + 200 + 100) of 2000');

-- Columns of one attribute add up to all, at every level, and the levels to each other.
CREATE FUNCTION pg_temp.totals(report text) RETURNS TABLE (level text, column_name text, total numeric) LANGUAGE plpgsql AS $$
BEGIN
    FOREACH level IN ARRAY ARRAY['county', 'town', 'village'] LOOP
        RETURN QUERY EXECUTE format('SELECT %L, key, sum(value::numeric) FROM fupin_report.%I r, jsonb_each_text(to_jsonb(r)) WHERE key ~ ''^(households|persons)'' AND key !~ ''share$'' GROUP BY key', level, report || '_by_' || level);
    END LOOP;
END
$$;
CREATE TEMP TABLE total AS SELECT report, totals.* FROM unnest('{household_statistics,person_statistics}'::text[]) report, pg_temp.totals(report);
SELECT is_empty('SELECT report, column_name FROM total GROUP BY 1, 2 HAVING count(DISTINCT total) > 1', 'the levels agree on every count');
CREATE FUNCTION pg_temp.parts(report text, whole text, parts text) RETURNS TABLE (whole_total numeric, parts_total numeric) LANGUAGE sql AS $$
    SELECT sum(total) FILTER (WHERE column_name = whole), sum(total) FILTER (WHERE column_name ~ ('^' || parts || '$')) FROM total WHERE total.report = parts.report AND level = 'village'
$$;
SELECT is_empty(format('SELECT * FROM pg_temp.parts(%L, %L, %L) WHERE whole_total IS DISTINCT FROM parts_total', report, whole, unit || '(' || parts || ')'), unit || parts || ' adds up')
  FROM (VALUES ('household_statistics', 'households', 'households_'), ('household_statistics', 'persons', 'persons_')) report (report, whole, unit)
 CROSS JOIN (VALUES ('kind_.*'), ('cause_.*'), ('income_.*'), ('house_.*'), ('toilet_.*'), ('road_.*'), ('measures_.*'), ('visited|not_visited'), ('poor|exited|status_unknown'),
                    ('dibao|not_dibao|dibao_unknown'), ('able|not_able|able_unknown'), ('food_secure|not_food_secure|food_secure_unknown'),
                    ('clothing_secure|not_clothing_secure|clothing_secure_unknown'), ('education_secure|not_education_secure|education_secure_unknown'),
                    ('medical_secure|not_medical_secure|medical_secure_unknown'), ('water_secure|not_water_secure|water_secure_unknown'), ('relocated|not_relocated|relocated_unknown'),
                    ('with_helper|not_with_helper|with_helper_unknown'), ('industry_linked|not_industry_linked|industry_linked_unknown')) attribute (parts)
 UNION ALL
SELECT is_empty(format('SELECT * FROM pg_temp.parts(''person_statistics'', ''persons_recorded'', %L) WHERE whole_total IS DISTINCT FROM parts_total', 'persons_(' || parts || ')'), 'persons_' || parts || ' adds up')
  FROM (VALUES ('male|female|sex_unknown'), ('age_.*'), ('health_.*'), ('labour_.*'), ('education_.*'), ('stage_.*'), ('schooling_.*'), ('insured|not_insured|insured_unknown'),
               ('pension_insured|not_pension_insured|pension_insured_unknown'), ('employed|not_employed|employed_unknown'), ('months_.*'), ('public_post|not_public_post|public_post_unknown'),
               ('ranger|not_ranger|ranger_unknown'), ('trained|not_trained|trained_unknown'), ('medical_.*'), ('with_measures|without_measures')) attribute (parts);
SELECT results_eq($$SELECT county_year_key, households, households_exited, households_members_unknown, households_status_unknown, persons, persons_exited FROM fupin_report.household_statistics_by_county ORDER BY 1$$,
                  $$SELECT county_year_key, households, households_exited, households_members_unknown, households_status_unknown, persons, persons_exited FROM fupin_report.exit_by_county ORDER BY 1$$,
                  'households and persons are those of exit_by_county');
SELECT results_eq($$SELECT town_year_key, households, persons, households_income_met + households_income_unmet + households_income_undecided + households_income_not_asked FROM fupin_report.income_met_by_town ORDER BY 1$$,
                  $$SELECT town_year_key, households, persons, households FROM fupin_report.exit_by_town ORDER BY 1$$, 'and so are those whose income is compared');

-- A table is read once, however wide the view: persons and their years; the facts of households look at the incomes of the year before
-- too, and the names of persons stand in a view of their own.
SELECT results_eq(format($$SELECT relation, count(*) FROM pg_temp.scans('SELECT * FROM fupin_report.%s') WHERE relation IN ('person', 'person_year', 'income_item', 'activity') GROUP BY 1 ORDER BY 1$$, report),
                  $$VALUES ('activity', 1::bigint), ('income_item', 2), ('person', 1), ('person_year', 1)$$, report || ' reads each table once')
  FROM unnest('{household_profile,household_statistics_by_county,household_statistics_by_town,household_statistics_by_village}'::text[]) report;
SELECT results_eq(format($$SELECT relation, count(*) FROM pg_temp.scans('SELECT * FROM fupin_report.%s') WHERE relation IN ('person', 'person_year', 'household_year', 'event') GROUP BY 1 ORDER BY 1$$, report),
                  format($$VALUES ('event', 1::bigint), ('household_year', 1), ('person', %s), ('person_year', 1)$$, persons), report || ' reads them once')
  FROM (VALUES ('person_profile', 2), ('person_statistics_by_county', 1), ('person_statistics_by_village', 1)) plan (report, persons);

-- Who sees what: a reader of the county, an officer of one village.
CREATE ROLE profile_reader;
CREATE ROLE profile_officer;
CALL fupin_register.grant_reader('profile_reader', '441202');
CALL fupin_register.grant_officer('profile_officer', '441202001001');
SET LOCAL ROLE profile_reader;
SELECT results_eq($$SELECT head_name::text FROM fupin_report.household_profile WHERE household_code = 'known'$$, $$VALUES ('样******')$$, 'a reader sees names masked');
SELECT results_eq($$SELECT DISTINCT person_name::text FROM fupin_report.person_profile WHERE household_code = 'known'$$, $$VALUES ('样******')$$, 'those of persons too');
SELECT results_eq('SELECT count(*) FROM fupin_report.household_statistics_by_county WHERE year = 2018', 'VALUES (1::bigint)', 'and the counts of the county');
SET LOCAL ROLE profile_officer;
SELECT results_eq($$SELECT DISTINCT village_code::text FROM fupin_report.person_profile$$, $$VALUES ('441202001001')$$, 'an officer sees the own village');
SELECT results_eq('SELECT (SELECT count(*) FROM fupin_report.household_statistics_by_village), (SELECT count(*) FROM fupin_report.household_statistics_by_town), (SELECT count(*) FROM fupin_report.person_statistics_by_county), (SELECT count(*) FROM fupin_report.income_met_by_county)',
                  'VALUES (2::bigint, 0::bigint, 0::bigint, 0::bigint)', 'of which there are counts, and none of a part of a town or county');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
