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
SELECT fupin_register.create_by_level(
    '{"county": "household_statistics_by_county", "town": "household_statistics_by_town", "village": "household_statistics_by_village"}', pg_catalog.format($report$
    SELECT {head},
           counted.households::integer AS households,
           counted.persons::bigint AS persons,
           counted.households_members_unknown::integer AS households_members_unknown,
           counted.households_status_unknown::integer AS households_status_unknown,
           counted.persons_status_unknown::bigint AS persons_status_unknown,
           counted.households_exited::integer AS households_exited,
           fupin_register.share(counted.households_exited, counted.households)::numeric(9,4) AS households_exited_share,
           counted.persons_exited::bigint AS persons_exited,
           %2$s,
           population.rural_population::integer AS rural_population,
           CASE
               WHEN counted.households_status_unknown = 0 AND counted.poor_members_unknown = 0
               THEN fupin_register.share(counted.persons_poor, population.rural_population)
           END::numeric(9,4) AS persons_poor_share
      FROM (SELECT {place} AS division,
                   entry.year,
                   pg_catalog.count(*) AS households,
                   COALESCE(pg_catalog.sum(entry.members), 0) AS persons,
                   pg_catalog.count(*) - pg_catalog.count(entry.members) AS households_members_unknown,
                   pg_catalog.count(*) FILTER (WHERE entry.exited IS FALSE AND entry.members IS NULL) AS poor_members_unknown,
                   pg_catalog.count(*) - pg_catalog.count(entry.status) AS households_status_unknown,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.status IS NULL), 0) AS persons_status_unknown,
                   pg_catalog.count(*) FILTER (WHERE entry.exited) AS households_exited,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.exited), 0) AS persons_exited,
                   %1$s
              FROM fupin_register.household_trait entry
             WHERE entry.on_register
             GROUP BY {place},
                      entry.year) counted
      LEFT JOIN fupin_register.rural_population population
        ON population.division OPERATOR(fupin.=) counted.division
       AND population.year = counted.year
$report$, counted.households, counted.columns))
  FROM (SELECT pg_catalog.string_agg(pg_catalog.format('pg_catalog.count(*) FILTER (WHERE %1$s) AS households_%2$s, '
                                                     'COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE %1$s), 0) AS persons_%2$s',
                                                     line.condition, line.name), ', ') AS households,
               pg_catalog.string_agg(pg_catalog.format('counted.households_%1$s::integer AS households_%1$s, counted.persons_%1$s::bigint AS persons_%1$s', line.name),
                                     ', ') AS columns
          FROM (VALUES
                   ('poor', $condition$entry.exited IS FALSE$condition$),
                   ('in_exit', $condition$entry.status IN ('exit_proposed', 'verified', 'publicised')$condition$),
                   ('fallen_back', $condition$entry.status = 'returned'$condition$),
                   ('aid_suspended', $condition$entry.status = 'aid_suspended'$condition$),
                   ('kind_general', $condition$entry.household_attribute = 'general'$condition$),
                   ('kind_dibao', $condition$entry.household_attribute = 'dibao'$condition$),
                   ('kind_tekun', $condition$entry.household_attribute = 'tekun'$condition$),
                   ('kind_dibao_tekun', $condition$entry.household_attribute = 'dibao_tekun'$condition$),
                   ('kind_not_poor', $condition$entry.household_attribute = 'not_poor'$condition$),
                   ('kind_unknown', $condition$entry.household_attribute IS NULL$condition$),
                   ('cause_illness', $condition$entry.poverty_cause = 'illness'$condition$),
                   ('cause_disability', $condition$entry.poverty_cause = 'disability'$condition$),
                   ('cause_schooling', $condition$entry.poverty_cause = 'schooling'$condition$),
                   ('cause_disaster', $condition$entry.poverty_cause = 'disaster'$condition$),
                   ('cause_accident', $condition$entry.poverty_cause = 'accident'$condition$),
                   ('cause_lack_of_land', $condition$entry.poverty_cause = 'lack_of_land'$condition$),
                   ('cause_lack_of_water', $condition$entry.poverty_cause = 'lack_of_water'$condition$),
                   ('cause_lack_of_skill', $condition$entry.poverty_cause = 'lack_of_skill'$condition$),
                   ('cause_lack_of_labour', $condition$entry.poverty_cause = 'lack_of_labour'$condition$),
                   ('cause_lack_of_funds', $condition$entry.poverty_cause = 'lack_of_funds'$condition$),
                   ('cause_poor_transport', $condition$entry.poverty_cause = 'poor_transport'$condition$),
                   ('cause_lack_of_drive', $condition$entry.poverty_cause = 'lack_of_drive'$condition$),
                   ('cause_other', $condition$entry.poverty_cause = 'other'$condition$),
                   ('cause_unknown', $condition$entry.poverty_cause IS NULL$condition$),
                   ('of_1', $condition$entry.members = 1$condition$),
                   ('of_2', $condition$entry.members = 2$condition$),
                   ('of_3', $condition$entry.members = 3$condition$),
                   ('of_4', $condition$entry.members = 4$condition$),
                   ('of_5', $condition$entry.members = 5$condition$),
                   ('of_6_up', $condition$entry.members >= 6$condition$),
                   ('income_negative', $condition$entry.income_band = 'negative'$condition$),
                   ('income_0_2999', $condition$entry.income_band = '0_2999'$condition$),
                   ('income_3000_3999', $condition$entry.income_band = '3000_3999'$condition$),
                   ('income_4000_4999', $condition$entry.income_band = '4000_4999'$condition$),
                   ('income_5000_7999', $condition$entry.income_band = '5000_7999'$condition$),
                   ('income_8000_9999', $condition$entry.income_band = '8000_9999'$condition$),
                   ('income_10000_14999', $condition$entry.income_band = '10000_14999'$condition$),
                   ('income_15000_up', $condition$entry.income_band = '15000_up'$condition$),
                   ('income_no_band', $condition$entry.income_band IS NULL$condition$),
                   ('dibao', $condition$entry.dibao$condition$),
                   ('not_dibao', $condition$NOT entry.dibao$condition$),
                   ('dibao_unknown', $condition$entry.dibao IS NULL$condition$),
                   ('able', $condition$entry.has_labour$condition$),
                   ('not_able', $condition$NOT entry.has_labour$condition$),
                   ('able_unknown', $condition$entry.has_labour IS NULL$condition$),
                   ('food_secure', $condition$entry.food_secure$condition$),
                   ('not_food_secure', $condition$NOT entry.food_secure$condition$),
                   ('food_secure_unknown', $condition$entry.food_secure IS NULL$condition$),
                   ('clothing_secure', $condition$entry.clothing_secure$condition$),
                   ('not_clothing_secure', $condition$NOT entry.clothing_secure$condition$),
                   ('clothing_secure_unknown', $condition$entry.clothing_secure IS NULL$condition$),
                   ('education_secure', $condition$entry.education_secure$condition$),
                   ('not_education_secure', $condition$NOT entry.education_secure$condition$),
                   ('education_secure_unknown', $condition$entry.education_secure IS NULL$condition$),
                   ('medical_secure', $condition$entry.medical_secure$condition$),
                   ('not_medical_secure', $condition$NOT entry.medical_secure$condition$),
                   ('medical_secure_unknown', $condition$entry.medical_secure IS NULL$condition$),
                   ('house_a', $condition$entry.housing_grade = 'A'$condition$),
                   ('house_b', $condition$entry.housing_grade = 'B'$condition$),
                   ('house_c', $condition$entry.housing_grade = 'C'$condition$),
                   ('house_d', $condition$entry.housing_grade = 'D'$condition$),
                   ('house_ungraded', $condition$entry.housing_grade IS NULL$condition$),
                   ('water_secure', $condition$entry.water_secure$condition$),
                   ('not_water_secure', $condition$NOT entry.water_secure$condition$),
                   ('water_secure_unknown', $condition$entry.water_secure IS NULL$condition$),
                   ('toilet_sanitary', $condition$entry.toilet_kind = 'sanitary'$condition$),
                   ('toilet_dry', $condition$entry.toilet_kind = 'dry'$condition$),
                   ('toilet_other', $condition$entry.toilet_kind = 'other'$condition$),
                   ('toilet_unknown', $condition$entry.toilet_kind IS NULL$condition$),
                   ('road_hard', $condition$entry.road_kind IN ('concrete', 'asphalt')$condition$),
                   ('road_soft', $condition$entry.road_kind IN ('earth', 'gravel')$condition$),
                   ('road_unknown', $condition$entry.road_kind IS NULL$condition$),
                   ('relocated', $condition$entry.relocated$condition$),
                   ('not_relocated', $condition$NOT entry.relocated$condition$),
                   ('relocated_unknown', $condition$entry.relocated IS NULL$condition$),
                   ('with_helper', $condition$entry.helper_assigned$condition$),
                   ('not_with_helper', $condition$NOT entry.helper_assigned$condition$),
                   ('with_helper_unknown', $condition$entry.helper_assigned IS NULL$condition$),
                   ('industry_linked', $condition$entry.industry_linked$condition$),
                   ('not_industry_linked', $condition$NOT entry.industry_linked$condition$),
                   ('industry_linked_unknown', $condition$entry.industry_linked IS NULL$condition$),
                   ('measures_0', $condition$entry.measures = 0$condition$),
                   ('measures_1', $condition$entry.measures = 1$condition$),
                   ('measures_2_up', $condition$entry.measures >= 2$condition$),
                   ('measures_unknown', $condition$entry.measures IS NULL$condition$),
                   ('visited', $condition$entry.visits > 0$condition$),
                   ('not_visited', $condition$entry.visits = 0$condition$)
               ) line (name, condition)) counted;

SELECT fupin_register.create_by_level(
    '{"county": "person_statistics_by_county", "town": "person_statistics_by_town", "village": "person_statistics_by_village"}', pg_catalog.format($report$
    SELECT {head},
           %2$s,
           counted.medical_cost_total::numeric(18,2) AS medical_reimbursed_ratio_denominator,
           counted.medical_reimbursed::numeric(18,2) AS medical_reimbursed_ratio_numerator,
           fupin_register.share(LEAST(counted.medical_reimbursed, counted.medical_cost_total), counted.medical_cost_total)::numeric(9,4) AS medical_reimbursed_ratio,
           fupin_register.share(counted.persons_insured, counted.persons_recorded)::numeric(9,4) AS persons_insured_share,
           fupin_register.share(counted.persons_aid_paid, counted.persons_aid_due)::numeric(9,4) AS persons_aid_paid_share
      FROM (SELECT {place} AS division,
                   entry.year,
                   COALESCE(pg_catalog.sum(entry.medical_cost) FILTER (WHERE entry.medical_cost IS NOT NULL AND entry.insurance_paid IS NOT NULL AND entry.medical_assistance_paid IS NOT NULL), 0) AS medical_cost_total,
                   COALESCE(pg_catalog.sum(entry.insurance_paid + entry.medical_assistance_paid) FILTER (WHERE entry.medical_cost IS NOT NULL AND entry.insurance_paid IS NOT NULL AND entry.medical_assistance_paid IS NOT NULL), 0) AS medical_reimbursed,
                   %1$s
              FROM fupin_register.person_trait entry
             WHERE entry.on_register
             GROUP BY {place},
                      entry.year) counted
$report$, counted.people, counted.columns))
  FROM (SELECT pg_catalog.string_agg(pg_catalog.format('pg_catalog.count(*) FILTER (WHERE %1$s) AS persons_%2$s', line.condition, line.name), ', ') AS people,
               pg_catalog.string_agg(pg_catalog.format('counted.persons_%1$s::bigint AS persons_%1$s', line.name), ', ') AS columns
          FROM (VALUES
                   ('recorded', $condition$true$condition$),
                   ('male', $condition$entry.sex = 'M'$condition$),
                   ('female', $condition$entry.sex = 'F'$condition$),
                   ('sex_unknown', $condition$entry.sex IS NULL$condition$),
                   ('age_0_5', $condition$entry.age_band = '0_5'$condition$),
                   ('age_6_15', $condition$entry.age_band = '6_15'$condition$),
                   ('age_16_29', $condition$entry.age_band = '16_29'$condition$),
                   ('age_30_44', $condition$entry.age_band = '30_44'$condition$),
                   ('age_45_59', $condition$entry.age_band = '45_59'$condition$),
                   ('age_60_79', $condition$entry.age_band = '60_79'$condition$),
                   ('age_80_up', $condition$entry.age_band = '80_up'$condition$),
                   ('age_unknown', $condition$entry.age_band IS NULL$condition$),
                   ('health_healthy', $condition$entry.health = 'healthy'$condition$),
                   ('health_chronic_illness', $condition$entry.health = 'chronic_illness'$condition$),
                   ('health_serious_illness', $condition$entry.health = 'serious_illness'$condition$),
                   ('health_disability', $condition$entry.health = 'disability'$condition$),
                   ('health_illness_and_disability', $condition$entry.health = 'illness_and_disability'$condition$),
                   ('health_unknown', $condition$entry.health IS NULL$condition$),
                   ('labour_full', $condition$entry.labour_capacity = 'full'$condition$),
                   ('labour_half', $condition$entry.labour_capacity = 'half'$condition$),
                   ('labour_weak', $condition$entry.labour_capacity = 'weak'$condition$),
                   ('labour_none', $condition$entry.labour_capacity = 'none'$condition$),
                   ('labour_unknown', $condition$entry.labour_capacity IS NULL$condition$),
                   ('education_preschool', $condition$entry.education_level = 'preschool'$condition$),
                   ('education_illiterate', $condition$entry.education_level = 'illiterate'$condition$),
                   ('education_primary', $condition$entry.education_level = 'primary'$condition$),
                   ('education_junior_middle', $condition$entry.education_level = 'junior_middle'$condition$),
                   ('education_senior_middle', $condition$entry.education_level = 'senior_middle'$condition$),
                   ('education_college', $condition$entry.education_level = 'college'$condition$),
                   ('education_unknown', $condition$entry.education_level IS NULL$condition$),
                   ('stage_preschool', $condition$entry.school_stage = 'preschool'$condition$),
                   ('stage_primary', $condition$entry.school_stage = 'primary'$condition$),
                   ('stage_junior_middle', $condition$entry.school_stage = 'junior_middle'$condition$),
                   ('stage_senior_middle', $condition$entry.school_stage = 'senior_middle'$condition$),
                   ('stage_secondary_vocational', $condition$entry.school_stage = 'secondary_vocational'$condition$),
                   ('stage_junior_college', $condition$entry.school_stage = 'junior_college'$condition$),
                   ('stage_university', $condition$entry.school_stage = 'university'$condition$),
                   ('stage_none', $condition$entry.school_stage = 'none'$condition$),
                   ('stage_unknown', $condition$entry.school_stage IS NULL$condition$),
                   ('schooling_in_school', $condition$entry.schooling = 'in_school'$condition$),
                   ('schooling_home_teaching', $condition$entry.schooling = 'home_teaching'$condition$),
                   ('schooling_dropped_out', $condition$entry.schooling = 'dropped_out'$condition$),
                   ('schooling_not_enrolled', $condition$entry.schooling = 'not_enrolled'$condition$),
                   ('schooling_finished', $condition$entry.schooling = 'finished'$condition$),
                   ('schooling_unknown', $condition$entry.schooling IS NULL$condition$),
                   ('aid_due', $condition$entry.education_aid_due$condition$),
                   ('aid_paid', $condition$entry.education_aid_due AND entry.education_aid_paid$condition$),
                   ('aid_not_paid', $condition$entry.education_aid_due AND NOT entry.education_aid_paid$condition$),
                   ('aid_payment_unknown', $condition$entry.education_aid_due AND entry.education_aid_paid IS NULL$condition$),
                   ('aid_due_unknown', $condition$entry.education_aid_due IS NULL$condition$),
                   ('insured', $condition$entry.basic_medical_insured$condition$),
                   ('not_insured', $condition$NOT entry.basic_medical_insured$condition$),
                   ('insured_unknown', $condition$entry.basic_medical_insured IS NULL$condition$),
                   ('pension_insured', $condition$entry.pension_insured$condition$),
                   ('not_pension_insured', $condition$NOT entry.pension_insured$condition$),
                   ('pension_insured_unknown', $condition$entry.pension_insured IS NULL$condition$),
                   ('employed', $condition$entry.employed$condition$),
                   ('not_employed', $condition$NOT entry.employed$condition$),
                   ('employed_unknown', $condition$entry.employed IS NULL$condition$),
                   ('work_town', $condition$entry.work_area = 'town'$condition$),
                   ('work_county', $condition$entry.work_area = 'county'$condition$),
                   ('work_province', $condition$entry.work_area = 'province'$condition$),
                   ('work_other_province', $condition$entry.work_area = 'other_province'$condition$),
                   ('work_abroad', $condition$entry.work_area = 'abroad'$condition$),
                   ('work_place_unknown', $condition$entry.employed AND entry.work_area IS NULL$condition$),
                   ('months_0', $condition$entry.work_months_band = '0'$condition$),
                   ('months_1_5', $condition$entry.work_months_band = '1_5'$condition$),
                   ('months_6_12', $condition$entry.work_months_band = '6_12'$condition$),
                   ('months_unknown', $condition$entry.work_months_band IS NULL$condition$),
                   ('public_post', $condition$entry.public_post$condition$),
                   ('not_public_post', $condition$NOT entry.public_post$condition$),
                   ('public_post_unknown', $condition$entry.public_post IS NULL$condition$),
                   ('ranger', $condition$entry.ranger$condition$),
                   ('not_ranger', $condition$NOT entry.ranger$condition$),
                   ('ranger_unknown', $condition$entry.ranger IS NULL$condition$),
                   ('trained', $condition$entry.trained$condition$),
                   ('not_trained', $condition$NOT entry.trained$condition$),
                   ('trained_unknown', $condition$entry.trained IS NULL$condition$),
                   ('medical_known', $condition$entry.medical_cost IS NOT NULL AND entry.insurance_paid IS NOT NULL AND entry.medical_assistance_paid IS NOT NULL$condition$),
                   ('medical_unknown', $condition$NOT (entry.medical_cost IS NOT NULL AND entry.insurance_paid IS NOT NULL AND entry.medical_assistance_paid IS NOT NULL)$condition$),
                   ('with_measures', $condition$entry.own_measures > 0$condition$),
                   ('without_measures', $condition$entry.own_measures IS NULL$condition$)
               ) line (name, condition)) counted;

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
SELECT fupin_register.create_by_level(
    '{"county": "income_met_by_county", "town": "income_met_by_town", "village": "income_met_by_village"}', $report$
    SELECT {head},
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
      FROM (SELECT {place} AS division,
                   entry.year,
                   pg_catalog.count(*) AS households,
                   pg_catalog.count(*) - pg_catalog.count(entry.members) AS households_members_unknown,
                   pg_catalog.count(*) FILTER (WHERE entry.income_state = '+') AS households_income_met,
                   pg_catalog.count(*) FILTER (WHERE entry.income_state = '-') AS households_income_unmet,
                   pg_catalog.count(*) FILTER (WHERE entry.income_state = '?') AS households_income_undecided,
                   pg_catalog.count(*) FILTER (WHERE entry.income_state = '.') AS households_income_not_asked,
                   COALESCE(pg_catalog.sum(entry.members), 0) AS persons,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.income_state = '+'), 0) AS persons_income_met,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.income_state = '-'), 0) AS persons_income_unmet,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.income_state = '?'), 0) AS persons_income_undecided,
                   COALESCE(pg_catalog.sum(entry.members) FILTER (WHERE entry.income_state = '.'), 0) AS persons_income_not_asked
              FROM fupin_register.household_income_state entry
             GROUP BY {place},
                      entry.year) counted
$report$);
