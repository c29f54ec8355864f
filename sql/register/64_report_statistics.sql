-- Households and persons on the register, counted by what is known of them, with a view a level (the order of columns is published:
-- append only).
--
-- Who counts is who counts in exit_by_county; what is unknown is counted in a column of its own, so that the columns of an attribute add
-- up to all.  The persons of household_statistics are members as the household states them, those of person_statistics the
-- persons on record.  A place that the reader may see a part of only has no row.

CREATE VIEW fupin_register.rural_population WITH (security_barrier) AS
    SELECT village_year.division,
           village_year.year,
           village_year.rural_population
      FROM fupin_register.village_year
     WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT area_year.division,
           area_year.year,
           area_year.rural_population
      FROM fupin_register.area_year
     WHERE area_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.rural_population IS 'the registered rural persons of villages, towns, counties and prefectures by year';
COMMENT ON COLUMN fupin_register.rural_population.division IS 'the place';
COMMENT ON COLUMN fupin_register.rural_population.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.rural_population.rural_population IS 'registered rural persons; NULL = unknown';

-- Each line of the list is a count of households and one of their persons: its name and who is counted.
DO $do$
DECLARE
    view record;
BEGIN
    FOR view IN
        SELECT level.name,
               level.place,
               (SELECT pg_catalog.string_agg(pg_catalog.format('place.%1$s_code::varchar(12) AS %1$s_code, place.%1$s_name::varchar(64) AS %1$s_name', around.name), ', ' ORDER BY around.number)
                  FROM pg_catalog.unnest(ARRAY['province', 'prefecture', 'county', 'town', 'village']) WITH ORDINALITY around (name, number)
                 WHERE around.number <= level.number) AS places,
               counted.households,
               counted.columns
          FROM (VALUES (3, 'county', 'fupin_register.county_of(household.division)'),
                       (4, 'town', 'fupin.ancestor(household.division, 4)'),
                       (5, 'village', 'household.division')) level (number, name, place)
         CROSS JOIN (SELECT pg_catalog.string_agg(pg_catalog.format(
                                'pg_catalog.count(*) FILTER (WHERE %1$s) AS households_%2$s, COALESCE(pg_catalog.sum(household.members) FILTER (WHERE %1$s), 0) AS persons_%2$s',
                                line.condition, line.name), ', ' ORDER BY line.number) AS households,
                            pg_catalog.string_agg(pg_catalog.format(
                                'counted.households_%1$s::integer AS households_%1$s, counted.persons_%1$s::bigint AS persons_%1$s', line.name),
                                ', ' ORDER BY line.number) AS columns
                       FROM (SELECT list.*, pg_catalog.row_number() OVER () AS number
                               FROM (VALUES
                   ('poor', $condition$household.exited IS FALSE$condition$),
                   ('in_exit', $condition$household.status IN ('exit_proposed', 'verified', 'publicised')$condition$),
                   ('fallen_back', $condition$household.status = 'returned'$condition$),
                   ('aid_suspended', $condition$household.status = 'aid_suspended'$condition$),
                   ('kind_general', $condition$household.household_attribute = 'general'$condition$),
                   ('kind_dibao', $condition$household.household_attribute = 'dibao'$condition$),
                   ('kind_tekun', $condition$household.household_attribute = 'tekun'$condition$),
                   ('kind_dibao_tekun', $condition$household.household_attribute = 'dibao_tekun'$condition$),
                   ('kind_not_poor', $condition$household.household_attribute = 'not_poor'$condition$),
                   ('kind_unknown', $condition$household.household_attribute IS NULL$condition$),
                   ('cause_illness', $condition$household.poverty_cause = 'illness'$condition$),
                   ('cause_disability', $condition$household.poverty_cause = 'disability'$condition$),
                   ('cause_schooling', $condition$household.poverty_cause = 'schooling'$condition$),
                   ('cause_disaster', $condition$household.poverty_cause = 'disaster'$condition$),
                   ('cause_accident', $condition$household.poverty_cause = 'accident'$condition$),
                   ('cause_lack_of_land', $condition$household.poverty_cause = 'lack_of_land'$condition$),
                   ('cause_lack_of_water', $condition$household.poverty_cause = 'lack_of_water'$condition$),
                   ('cause_lack_of_skill', $condition$household.poverty_cause = 'lack_of_skill'$condition$),
                   ('cause_lack_of_labour', $condition$household.poverty_cause = 'lack_of_labour'$condition$),
                   ('cause_lack_of_funds', $condition$household.poverty_cause = 'lack_of_funds'$condition$),
                   ('cause_poor_transport', $condition$household.poverty_cause = 'poor_transport'$condition$),
                   ('cause_lack_of_drive', $condition$household.poverty_cause = 'lack_of_drive'$condition$),
                   ('cause_other', $condition$household.poverty_cause = 'other'$condition$),
                   ('cause_unknown', $condition$household.poverty_cause IS NULL$condition$),
                   ('of_1', $condition$household.members = 1$condition$),
                   ('of_2', $condition$household.members = 2$condition$),
                   ('of_3', $condition$household.members = 3$condition$),
                   ('of_4', $condition$household.members = 4$condition$),
                   ('of_5', $condition$household.members = 5$condition$),
                   ('of_6_up', $condition$household.members >= 6$condition$),
                   ('income_negative', $condition$household.income_band = 'negative'$condition$),
                   ('income_0_2999', $condition$household.income_band = '0_2999'$condition$),
                   ('income_3000_3999', $condition$household.income_band = '3000_3999'$condition$),
                   ('income_4000_4999', $condition$household.income_band = '4000_4999'$condition$),
                   ('income_5000_7999', $condition$household.income_band = '5000_7999'$condition$),
                   ('income_8000_9999', $condition$household.income_band = '8000_9999'$condition$),
                   ('income_10000_14999', $condition$household.income_band = '10000_14999'$condition$),
                   ('income_15000_up', $condition$household.income_band = '15000_up'$condition$),
                   ('income_no_band', $condition$household.income_band IS NULL$condition$),
                   ('dibao', $condition$household.dibao$condition$),
                   ('not_dibao', $condition$NOT household.dibao$condition$),
                   ('dibao_unknown', $condition$household.dibao IS NULL$condition$),
                   ('able', $condition$household.has_labour$condition$),
                   ('not_able', $condition$NOT household.has_labour$condition$),
                   ('able_unknown', $condition$household.has_labour IS NULL$condition$),
                   ('food_secure', $condition$household.food_secure$condition$),
                   ('not_food_secure', $condition$NOT household.food_secure$condition$),
                   ('food_secure_unknown', $condition$household.food_secure IS NULL$condition$),
                   ('clothing_secure', $condition$household.clothing_secure$condition$),
                   ('not_clothing_secure', $condition$NOT household.clothing_secure$condition$),
                   ('clothing_secure_unknown', $condition$household.clothing_secure IS NULL$condition$),
                   ('education_secure', $condition$household.education_secure$condition$),
                   ('not_education_secure', $condition$NOT household.education_secure$condition$),
                   ('education_secure_unknown', $condition$household.education_secure IS NULL$condition$),
                   ('medical_secure', $condition$household.medical_secure$condition$),
                   ('not_medical_secure', $condition$NOT household.medical_secure$condition$),
                   ('medical_secure_unknown', $condition$household.medical_secure IS NULL$condition$),
                   ('house_a', $condition$household.housing_grade = 'A'$condition$),
                   ('house_b', $condition$household.housing_grade = 'B'$condition$),
                   ('house_c', $condition$household.housing_grade = 'C'$condition$),
                   ('house_d', $condition$household.housing_grade = 'D'$condition$),
                   ('house_ungraded', $condition$household.housing_grade IS NULL$condition$),
                   ('water_secure', $condition$household.water_secure$condition$),
                   ('not_water_secure', $condition$NOT household.water_secure$condition$),
                   ('water_secure_unknown', $condition$household.water_secure IS NULL$condition$),
                   ('toilet_sanitary', $condition$household.toilet_kind = 'sanitary'$condition$),
                   ('toilet_dry', $condition$household.toilet_kind = 'dry'$condition$),
                   ('toilet_other', $condition$household.toilet_kind = 'other'$condition$),
                   ('toilet_unknown', $condition$household.toilet_kind IS NULL$condition$),
                   ('road_hard', $condition$household.road_kind IN ('concrete', 'asphalt')$condition$),
                   ('road_soft', $condition$household.road_kind IN ('earth', 'gravel')$condition$),
                   ('road_unknown', $condition$household.road_kind IS NULL$condition$),
                   ('relocated', $condition$household.relocated$condition$),
                   ('not_relocated', $condition$NOT household.relocated$condition$),
                   ('relocated_unknown', $condition$household.relocated IS NULL$condition$),
                   ('with_helper', $condition$household.helper_assigned$condition$),
                   ('not_with_helper', $condition$NOT household.helper_assigned$condition$),
                   ('with_helper_unknown', $condition$household.helper_assigned IS NULL$condition$),
                   ('industry_linked', $condition$household.industry_linked$condition$),
                   ('not_industry_linked', $condition$NOT household.industry_linked$condition$),
                   ('industry_linked_unknown', $condition$household.industry_linked IS NULL$condition$),
                   ('measures_0', $condition$household.measures = 0$condition$),
                   ('measures_1', $condition$household.measures = 1$condition$),
                   ('measures_2_up', $condition$household.measures >= 2$condition$),
                   ('measures_unknown', $condition$household.measures IS NULL$condition$),
                   ('visited', $condition$household.visits > 0$condition$),
                   ('not_visited', $condition$household.visits = 0$condition$)
                                    ) list (name, condition)) line) counted
    LOOP
        EXECUTE pg_catalog.format($view$
    CREATE VIEW fupin_report.household_statistics_by_%1$s WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year)::varchar(20) AS %1$s_year_key,
           %2$s,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.households::integer AS households,
           counted.persons::bigint AS persons,
           counted.households_members_unknown::integer AS households_members_unknown,
           counted.households_status_unknown::integer AS households_status_unknown,
           counted.persons_status_unknown::bigint AS persons_status_unknown,
           counted.households_exited::integer AS households_exited,
           fupin_register.share(counted.households_exited, counted.households)::numeric(9,4) AS households_exited_share,
           counted.persons_exited::bigint AS persons_exited,
           %5$s,
           population.rural_population::integer AS rural_population,
           CASE
               WHEN counted.households_status_unknown = 0 AND counted.poor_members_unknown = 0
               THEN fupin_register.share(counted.persons_poor, population.rural_population)
           END::numeric(9,4) AS persons_poor_share
      FROM (SELECT %3$s AS division,
                   household.year,
                   pg_catalog.count(*) AS households,
                   COALESCE(pg_catalog.sum(household.members), 0) AS persons,
                   pg_catalog.count(*) - pg_catalog.count(household.members) AS households_members_unknown,
                   pg_catalog.count(*) FILTER (WHERE household.exited IS FALSE AND household.members IS NULL) AS poor_members_unknown,
                   pg_catalog.count(*) - pg_catalog.count(household.status) AS households_status_unknown,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.status IS NULL), 0) AS persons_status_unknown,
                   pg_catalog.count(*) FILTER (WHERE household.exited) AS households_exited,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.exited), 0) AS persons_exited,
                   %4$s
              FROM fupin_register.household_trait household
             WHERE household.on_register
             GROUP BY %3$s,
                      household.year) counted
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
      LEFT JOIN fupin_register.rural_population population
        ON population.division OPERATOR(fupin.=) counted.division
       AND population.year = counted.year
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        $view$, view.name, view.places, view.place, view.households, view.columns);
    END LOOP;
END
$do$;

DO $do$
DECLARE
    view record;
BEGIN
    FOR view IN
        SELECT level.name,
               level.place,
               (SELECT pg_catalog.string_agg(pg_catalog.format('place.%1$s_code::varchar(12) AS %1$s_code, place.%1$s_name::varchar(64) AS %1$s_name', around.name), ', ' ORDER BY around.number)
                  FROM pg_catalog.unnest(ARRAY['province', 'prefecture', 'county', 'town', 'village']) WITH ORDINALITY around (name, number)
                 WHERE around.number <= level.number) AS places,
               counted.people,
               counted.columns
          FROM (VALUES (3, 'county', 'fupin_register.county_of(person.division)'),
                       (4, 'town', 'fupin.ancestor(person.division, 4)'),
                       (5, 'village', 'person.division')) level (number, name, place)
         CROSS JOIN (SELECT pg_catalog.string_agg(pg_catalog.format('pg_catalog.count(*) FILTER (WHERE %1$s) AS persons_%2$s', line.condition, line.name),
                                                  ', ' ORDER BY line.number) AS people,
                            pg_catalog.string_agg(pg_catalog.format('counted.persons_%1$s::bigint AS persons_%1$s', line.name), ', ' ORDER BY line.number) AS columns
                       FROM (SELECT list.*, pg_catalog.row_number() OVER () AS number
                               FROM (VALUES
                   ('recorded', $condition$true$condition$),
                   ('male', $condition$person.sex = 'M'$condition$),
                   ('female', $condition$person.sex = 'F'$condition$),
                   ('sex_unknown', $condition$person.sex IS NULL$condition$),
                   ('age_0_5', $condition$person.age_band = '0_5'$condition$),
                   ('age_6_15', $condition$person.age_band = '6_15'$condition$),
                   ('age_16_29', $condition$person.age_band = '16_29'$condition$),
                   ('age_30_44', $condition$person.age_band = '30_44'$condition$),
                   ('age_45_59', $condition$person.age_band = '45_59'$condition$),
                   ('age_60_79', $condition$person.age_band = '60_79'$condition$),
                   ('age_80_up', $condition$person.age_band = '80_up'$condition$),
                   ('age_unknown', $condition$person.age_band IS NULL$condition$),
                   ('health_healthy', $condition$person.health = 'healthy'$condition$),
                   ('health_chronic_illness', $condition$person.health = 'chronic_illness'$condition$),
                   ('health_serious_illness', $condition$person.health = 'serious_illness'$condition$),
                   ('health_disability', $condition$person.health = 'disability'$condition$),
                   ('health_illness_and_disability', $condition$person.health = 'illness_and_disability'$condition$),
                   ('health_unknown', $condition$person.health IS NULL$condition$),
                   ('labour_full', $condition$person.labour_capacity = 'full'$condition$),
                   ('labour_half', $condition$person.labour_capacity = 'half'$condition$),
                   ('labour_weak', $condition$person.labour_capacity = 'weak'$condition$),
                   ('labour_none', $condition$person.labour_capacity = 'none'$condition$),
                   ('labour_unknown', $condition$person.labour_capacity IS NULL$condition$),
                   ('education_preschool', $condition$person.education_level = 'preschool'$condition$),
                   ('education_illiterate', $condition$person.education_level = 'illiterate'$condition$),
                   ('education_primary', $condition$person.education_level = 'primary'$condition$),
                   ('education_junior_middle', $condition$person.education_level = 'junior_middle'$condition$),
                   ('education_senior_middle', $condition$person.education_level = 'senior_middle'$condition$),
                   ('education_college', $condition$person.education_level = 'college'$condition$),
                   ('education_unknown', $condition$person.education_level IS NULL$condition$),
                   ('stage_preschool', $condition$person.school_stage = 'preschool'$condition$),
                   ('stage_primary', $condition$person.school_stage = 'primary'$condition$),
                   ('stage_junior_middle', $condition$person.school_stage = 'junior_middle'$condition$),
                   ('stage_senior_middle', $condition$person.school_stage = 'senior_middle'$condition$),
                   ('stage_secondary_vocational', $condition$person.school_stage = 'secondary_vocational'$condition$),
                   ('stage_junior_college', $condition$person.school_stage = 'junior_college'$condition$),
                   ('stage_university', $condition$person.school_stage = 'university'$condition$),
                   ('stage_none', $condition$person.school_stage = 'none'$condition$),
                   ('stage_unknown', $condition$person.school_stage IS NULL$condition$),
                   ('schooling_in_school', $condition$person.schooling = 'in_school'$condition$),
                   ('schooling_home_teaching', $condition$person.schooling = 'home_teaching'$condition$),
                   ('schooling_dropped_out', $condition$person.schooling = 'dropped_out'$condition$),
                   ('schooling_not_enrolled', $condition$person.schooling = 'not_enrolled'$condition$),
                   ('schooling_finished', $condition$person.schooling = 'finished'$condition$),
                   ('schooling_unknown', $condition$person.schooling IS NULL$condition$),
                   ('aid_due', $condition$person.education_aid_due$condition$),
                   ('aid_paid', $condition$person.education_aid_due AND person.education_aid_paid$condition$),
                   ('aid_not_paid', $condition$person.education_aid_due AND NOT person.education_aid_paid$condition$),
                   ('aid_payment_unknown', $condition$person.education_aid_due AND person.education_aid_paid IS NULL$condition$),
                   ('aid_due_unknown', $condition$person.education_aid_due IS NULL$condition$),
                   ('insured', $condition$person.basic_medical_insured$condition$),
                   ('not_insured', $condition$NOT person.basic_medical_insured$condition$),
                   ('insured_unknown', $condition$person.basic_medical_insured IS NULL$condition$),
                   ('pension_insured', $condition$person.pension_insured$condition$),
                   ('not_pension_insured', $condition$NOT person.pension_insured$condition$),
                   ('pension_insured_unknown', $condition$person.pension_insured IS NULL$condition$),
                   ('employed', $condition$person.employed$condition$),
                   ('not_employed', $condition$NOT person.employed$condition$),
                   ('employed_unknown', $condition$person.employed IS NULL$condition$),
                   ('work_town', $condition$person.work_area = 'town'$condition$),
                   ('work_county', $condition$person.work_area = 'county'$condition$),
                   ('work_province', $condition$person.work_area = 'province'$condition$),
                   ('work_other_province', $condition$person.work_area = 'other_province'$condition$),
                   ('work_abroad', $condition$person.work_area = 'abroad'$condition$),
                   ('work_place_unknown', $condition$person.employed AND person.work_area IS NULL$condition$),
                   ('months_0', $condition$person.work_months_band = '0'$condition$),
                   ('months_1_5', $condition$person.work_months_band = '1_5'$condition$),
                   ('months_6_12', $condition$person.work_months_band = '6_12'$condition$),
                   ('months_unknown', $condition$person.work_months_band IS NULL$condition$),
                   ('public_post', $condition$person.public_post$condition$),
                   ('not_public_post', $condition$NOT person.public_post$condition$),
                   ('public_post_unknown', $condition$person.public_post IS NULL$condition$),
                   ('ranger', $condition$person.ranger$condition$),
                   ('not_ranger', $condition$NOT person.ranger$condition$),
                   ('ranger_unknown', $condition$person.ranger IS NULL$condition$),
                   ('trained', $condition$person.trained$condition$),
                   ('not_trained', $condition$NOT person.trained$condition$),
                   ('trained_unknown', $condition$person.trained IS NULL$condition$),
                   ('medical_known', $condition$person.medical_cost IS NOT NULL AND person.insurance_paid IS NOT NULL AND person.medical_assistance_paid IS NOT NULL$condition$),
                   ('medical_unknown', $condition$NOT (person.medical_cost IS NOT NULL AND person.insurance_paid IS NOT NULL AND person.medical_assistance_paid IS NOT NULL)$condition$),
                   ('with_measures', $condition$person.own_measures > 0$condition$),
                   ('without_measures', $condition$person.own_measures IS NULL$condition$)
                                    ) list (name, condition)) line) counted
    LOOP
        EXECUTE pg_catalog.format($view$
    CREATE VIEW fupin_report.person_statistics_by_%1$s WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year)::varchar(20) AS %1$s_year_key,
           %2$s,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           %5$s,
           counted.medical_cost_total::numeric(18,2) AS medical_reimbursed_ratio_denominator,
           counted.medical_reimbursed::numeric(18,2) AS medical_reimbursed_ratio_numerator,
           fupin_register.share(LEAST(counted.medical_reimbursed, counted.medical_cost_total), counted.medical_cost_total)::numeric(9,4) AS medical_reimbursed_ratio,
           fupin_register.share(counted.persons_insured, counted.persons_recorded)::numeric(9,4) AS persons_insured_share,
           fupin_register.share(counted.persons_aid_paid, counted.persons_aid_due)::numeric(9,4) AS persons_aid_paid_share
      FROM (SELECT %3$s AS division,
                   person.year,
                   COALESCE(pg_catalog.sum(person.medical_cost) FILTER (WHERE person.medical_cost IS NOT NULL AND person.insurance_paid IS NOT NULL AND person.medical_assistance_paid IS NOT NULL), 0) AS medical_cost_total,
                   COALESCE(pg_catalog.sum(person.insurance_paid + person.medical_assistance_paid) FILTER (WHERE person.medical_cost IS NOT NULL AND person.insurance_paid IS NOT NULL AND person.medical_assistance_paid IS NOT NULL), 0) AS medical_reimbursed,
                   %4$s
              FROM fupin_register.person_trait person
             WHERE person.on_register
             GROUP BY %3$s,
                      person.year) counted
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        $view$, view.name, view.places, view.place, view.people, view.columns);
    END LOOP;
END
$do$;

CREATE VIEW fupin_register.household_income_state WITH (security_barrier) AS
    SELECT household.household_id,
           household.division,
           household.year,
           household.members,
           -- a paper without the criterion asks for no income; no paper is no answer
           CASE WHEN household.standard_id IS NULL THEN '?' ELSE COALESCE(fupin.state(household.verdict, standard.income_position), '.')::text END AS income_state
      FROM fupin_register.household_verdict household
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = household.standard_id
     WHERE household.on_register;
COMMENT ON VIEW fupin_register.household_income_state IS 'the households on the register by year with the state of the criterion income of their exit standard';
COMMENT ON COLUMN fupin_register.household_income_state.household_id IS 'as household_verdict.household_id';
COMMENT ON COLUMN fupin_register.household_income_state.division IS 'as household_verdict.division';
COMMENT ON COLUMN fupin_register.household_income_state.year IS 'as household_verdict.year';
COMMENT ON COLUMN fupin_register.household_income_state.members IS 'as household_verdict.members';
COMMENT ON COLUMN fupin_register.household_income_state.income_state IS
    'as a verdict writes it: + met, - unmet, ? unknown, or no standard governs, . not asked of the household, or the standard has no such criterion';

-- Whether the income reaches what the exit standard demands, by the verdict of each household.
DO $do$
DECLARE
    view record;
BEGIN
    FOR view IN
        SELECT level.name,
               level.place,
               (SELECT pg_catalog.string_agg(pg_catalog.format('place.%1$s_code::varchar(12) AS %1$s_code, place.%1$s_name::varchar(64) AS %1$s_name', around.name), ', ' ORDER BY around.number)
                  FROM pg_catalog.unnest(ARRAY['province', 'prefecture', 'county', 'town', 'village']) WITH ORDINALITY around (name, number)
                 WHERE around.number <= level.number) AS places
          FROM (VALUES (3, 'county', 'fupin_register.county_of(household.division)'),
                       (4, 'town', 'fupin.ancestor(household.division, 4)'),
                       (5, 'village', 'household.division')) level (number, name, place)
    LOOP
        EXECUTE pg_catalog.format($view$
    CREATE VIEW fupin_report.income_met_by_%1$s WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year)::varchar(20) AS %1$s_year_key,
           %2$s,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.households::integer AS households,
           counted.households_income_met::integer AS households_income_met,
           fupin_register.share(counted.households_income_met, counted.households)::numeric(9,4) AS households_income_met_share,
           counted.households_income_unmet::integer AS households_income_unmet,
           counted.households_income_undecided::integer AS households_income_undecided,
           counted.households_income_not_asked::integer AS households_income_not_asked,
           counted.households_members_unknown::integer AS households_members_unknown,
           counted.persons::bigint AS persons,
           counted.persons_income_met::bigint AS persons_income_met,
           fupin_register.share(counted.persons_income_met, counted.persons)::numeric(9,4) AS persons_income_met_share,
           counted.persons_income_unmet::bigint AS persons_income_unmet,
           counted.persons_income_undecided::bigint AS persons_income_undecided,
           counted.persons_income_not_asked::bigint AS persons_income_not_asked
      FROM (SELECT %3$s AS division,
                   household.year,
                   pg_catalog.count(*) AS households,
                   pg_catalog.count(*) - pg_catalog.count(household.members) AS households_members_unknown,
                   pg_catalog.count(*) FILTER (WHERE household.income_state = '+') AS households_income_met,
                   pg_catalog.count(*) FILTER (WHERE household.income_state = '-') AS households_income_unmet,
                   pg_catalog.count(*) FILTER (WHERE household.income_state = '?') AS households_income_undecided,
                   pg_catalog.count(*) FILTER (WHERE household.income_state = '.') AS households_income_not_asked,
                   COALESCE(pg_catalog.sum(household.members), 0) AS persons,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.income_state = '+'), 0) AS persons_income_met,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.income_state = '-'), 0) AS persons_income_unmet,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.income_state = '?'), 0) AS persons_income_undecided,
                   COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.income_state = '.'), 0) AS persons_income_not_asked
              FROM fupin_register.household_income_state household
             GROUP BY %3$s,
                      household.year) counted
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        $view$, view.name, view.places, view.place);
    END LOOP;
END
$do$;
