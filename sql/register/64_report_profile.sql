-- One row for each household and for each person of a year, with all that is known of them and its label: what a pivot is made of
-- (the order of columns is published: append only).
--
-- Bands: ages as schooling and labour divide them (0 to 5, 6 to 15, 16 to 29, 30 to 44, 45 to 59, 60 to 79, 80 and more completed
-- years); incomes per head below 0, 3000, 4000 (the line of the register of HAOJIANG-2017), 5000, 8000, 10000, 15000 yuan, each band
-- with its lower end; months of work 0, 1 to 5, 6 and more.  What is unknown is NULL and its label 未知.  Of what a household must
-- reach, and whether it does, household_exit tells by the same household_year_key.

CREATE VIEW fupin_report.household_profile WITH (security_barrier) AS
    SELECT (household.household_id || '-' || household.year)::varchar(40) AS household_year_key,
           household.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           household.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           household.status::varchar(32) AS household_status,
           COALESCE(household_status_code.label_zh, '未知')::varchar(64) AS household_status_label,
           (household.on_register)::boolean AS is_on_register,
           fupin_register.yes_no(household.on_register)::varchar(4) AS on_register_label,
           (household.exited)::boolean AS is_exited,
           fupin_register.yes_no(household.exited)::varchar(4) AS exited_label,
           household.household_attribute::varchar(32) AS household_attribute,
           COALESCE(household_attribute_code.label_zh, '未知')::varchar(64) AS household_attribute_label,
           household.poverty_cause::varchar(32) AS poverty_cause,
           COALESCE(poverty_cause_code.label_zh, '未知')::varchar(64) AS poverty_cause_label,
           household.exit_planned_year::integer AS exit_planned_year,
           household.exit_year::integer AS exit_year,
           household.members::integer AS members,
           household.person_count::integer AS person_count,
           household.head_sex::varchar(32) AS head_sex,
           COALESCE(head_sex_code.label_zh, '未知')::varchar(64) AS head_sex_label,
           household.head_age::integer AS head_age,
           household.children::integer AS children,
           household.adults::integer AS adults,
           household.elders::integer AS elders,
           household.age_unknown::integer AS age_unknown,
           household.full_labour::integer AS full_labour,
           household.weak_labour::integer AS weak_labour,
           household.no_labour::integer AS no_labour,
           household.labour_unknown::integer AS labour_unknown,
           household.pupils::integer AS pupils,
           household.employed::integer AS workers,
           household.employment_unknown::integer AS workers_unknown,
           (household.has_labour)::boolean AS is_with_labour,
           fupin_register.yes_no(household.has_labour)::varchar(4) AS with_labour_label,
           (household.has_school_age_child)::boolean AS is_with_school_age_child,
           fupin_register.yes_no(household.has_school_age_child)::varchar(4) AS with_school_age_child_label,
           (household.disabled_member)::boolean AS is_with_disabled,
           fupin_register.yes_no(household.disabled_member)::varchar(4) AS with_disabled_label,
           (household.seriously_ill_member)::boolean AS is_with_seriously_ill,
           fupin_register.yes_no(household.seriously_ill_member)::varchar(4) AS with_seriously_ill_label,
           (household.dibao)::boolean AS is_dibao,
           fupin_register.yes_no(household.dibao)::varchar(4) AS dibao_label,
           (household.tekun)::boolean AS is_tekun,
           fupin_register.yes_no(household.tekun)::varchar(4) AS tekun_label,
           (household.food_secure)::boolean AS is_food_secure,
           fupin_register.yes_no(household.food_secure)::varchar(4) AS food_secure_label,
           (household.clothing_secure)::boolean AS is_clothing_secure,
           fupin_register.yes_no(household.clothing_secure)::varchar(4) AS clothing_secure_label,
           (household.education_secure)::boolean AS is_education_secure,
           fupin_register.yes_no(household.education_secure)::varchar(4) AS education_secure_label,
           (household.medical_secure)::boolean AS is_medical_secure,
           fupin_register.yes_no(household.medical_secure)::varchar(4) AS medical_secure_label,
           household.housing_grade::varchar(32) AS house_grade,
           COALESCE(house_grade_code.label_zh, '未知')::varchar(64) AS house_grade_label,
           (household.water_secure)::boolean AS is_water_secure,
           fupin_register.yes_no(household.water_secure)::varchar(4) AS water_secure_label,
           (household.in_poor_village)::boolean AS is_poor_village,
           fupin_register.yes_no(household.in_poor_village)::varchar(4) AS poor_village_label,
           (household.relocated)::boolean AS is_relocated,
           fupin_register.yes_no(household.relocated)::varchar(4) AS relocated_label,
           (household.no_house)::boolean AS is_no_house,
           fupin_register.yes_no(household.no_house)::varchar(4) AS no_house_label,
           household.housing_area::numeric(18,2) AS housing_area,
           household.farmland_area::numeric(18,2) AS farmland_area,
           household.forest_area::numeric(18,2) AS forest_area,
           (household.electricity)::boolean AS is_electricity,
           fupin_register.yes_no(household.electricity)::varchar(4) AS electricity_label,
           (household.power_supply)::boolean AS is_power_supply,
           fupin_register.yes_no(household.power_supply)::varchar(4) AS power_supply_label,
           (household.broadcast)::boolean AS is_broadcast,
           fupin_register.yes_no(household.broadcast)::varchar(4) AS broadcast_label,
           household.road_kind::varchar(32) AS road_kind,
           COALESCE(road_kind_code.label_zh, '未知')::varchar(64) AS road_kind_label,
           household.fuel_kind::varchar(32) AS fuel_kind,
           COALESCE(fuel_kind_code.label_zh, '未知')::varchar(64) AS fuel_kind_label,
           household.toilet_kind::varchar(32) AS toilet_kind,
           COALESCE(toilet_kind_code.label_zh, '未知')::varchar(64) AS toilet_kind_label,
           (household.cooperative_member)::boolean AS is_cooperative_member,
           fupin_register.yes_no(household.cooperative_member)::varchar(4) AS cooperative_member_label,
           household.income_total::numeric(18,2) AS income_total,
           household.wage::numeric(18,2) AS wage_income,
           household.operating::numeric(18,2) AS operating_income,
           household.property::numeric(18,2) AS property_income,
           household.transfer::numeric(18,2) AS transfer_income,
           household.income_per_capita::numeric(18,4) AS income_per_capita,
           household.income_band::varchar(32) AS income_band,
           COALESCE(income_band_code.label_zh, '未知')::varchar(64) AS income_band_label,
           (household.helper_assigned)::boolean AS is_helper_assigned,
           fupin_register.yes_no(household.helper_assigned)::varchar(4) AS helper_assigned_label,
           helper.helper_name::varchar(64) AS helper_name,
           (household.plan_made)::boolean AS is_plan_made,
           fupin_register.yes_no(household.plan_made)::varchar(4) AS plan_made_label,
           household.measures_planned::integer AS plan_measures,
           household.measures_implemented::integer AS plan_measures_done,
           household.measures::integer AS measures,
           (household.industry_linked)::boolean AS is_industry_linked,
           fupin_register.yes_no(household.industry_linked)::varchar(4) AS industry_linked_label,
           household.visits::integer AS visits,
           household.last_visited_on::date AS last_visited_date
      FROM fupin_register.household_trait household
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND name.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_helper helper
        ON helper.household_id = household.household_id
       AND helper.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin.code_list household_status_code
        ON household_status_code.list = 'household_status'
       AND household_status_code.code = household.status
      LEFT JOIN fupin.code_list household_attribute_code
        ON household_attribute_code.list = 'household_attribute'
       AND household_attribute_code.code = household.household_attribute
      LEFT JOIN fupin.code_list poverty_cause_code
        ON poverty_cause_code.list = 'poverty_cause'
       AND poverty_cause_code.code = household.poverty_cause
      LEFT JOIN fupin.code_list head_sex_code
        ON head_sex_code.list = 'sex'
       AND head_sex_code.code = household.head_sex
      LEFT JOIN fupin.code_list house_grade_code
        ON house_grade_code.list = 'housing_grade'
       AND house_grade_code.code = household.housing_grade
      LEFT JOIN fupin.code_list road_kind_code
        ON road_kind_code.list = 'road_kind'
       AND road_kind_code.code = household.road_kind
      LEFT JOIN fupin.code_list fuel_kind_code
        ON fuel_kind_code.list = 'fuel_kind'
       AND fuel_kind_code.code = household.fuel_kind
      LEFT JOIN fupin.code_list toilet_kind_code
        ON toilet_kind_code.list = 'toilet_kind'
       AND toilet_kind_code.code = household.toilet_kind
      LEFT JOIN fupin.code_list income_band_code
        ON income_band_code.list = 'income_band'
       AND income_band_code.code = household.income_band;

CREATE VIEW fupin_report.person_profile WITH (security_barrier) AS
    SELECT (person.person_id || '-' || person.division::text || '-' || person.year)::varchar(64) AS person_year_key,
           person.person_id::varchar(32) AS person_code,
           name.name::varchar(255) AS person_name,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           person.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           person.household_id::varchar(32) AS household_code,
           person.status::varchar(32) AS household_status,
           COALESCE(household_status_code.label_zh, '未知')::varchar(64) AS household_status_label,
           (person.on_register)::boolean AS is_on_register,
           fupin_register.yes_no(person.on_register)::varchar(4) AS on_register_label,
           (person.exited)::boolean AS is_exited,
           fupin_register.yes_no(person.exited)::varchar(4) AS exited_label,
           person.relation::varchar(32) AS relation,
           COALESCE(relation_code.label_zh, '未知')::varchar(64) AS relation_label,
           person.sex::varchar(32) AS sex,
           COALESCE(sex_code.label_zh, '未知')::varchar(64) AS sex_label,
           pg_catalog.date_part('year', person.birth_date)::integer AS birth_year,
           person.age::integer AS age,
           person.age_band::varchar(32) AS age_band,
           COALESCE(age_band_code.label_zh, '未知')::varchar(64) AS age_band_label,
           person.health::varchar(32) AS health,
           COALESCE(health_code.label_zh, '未知')::varchar(64) AS health_label,
           person.disability_grade::smallint AS disability_grade,
           (person.serious_illness)::boolean AS is_serious_illness,
           fupin_register.yes_no(person.serious_illness)::varchar(4) AS serious_illness_label,
           (person.chronic_disease)::boolean AS is_chronic_disease,
           fupin_register.yes_no(person.chronic_disease)::varchar(4) AS chronic_disease_label,
           (person.special_poor_group)::boolean AS is_special_poor,
           fupin_register.yes_no(person.special_poor_group)::varchar(4) AS special_poor_label,
           person.labour_capacity::varchar(32) AS labour,
           COALESCE(labour_code.label_zh, '未知')::varchar(64) AS labour_label,
           person.education_level::varchar(32) AS education_level,
           COALESCE(education_level_code.label_zh, '未知')::varchar(64) AS education_level_label,
           person.school_stage::varchar(32) AS school_stage,
           COALESCE(school_stage_code.label_zh, '未知')::varchar(64) AS school_stage_label,
           person.schooling::varchar(32) AS schooling,
           COALESCE(schooling_code.label_zh, '未知')::varchar(64) AS schooling_label,
           (person.compulsory_age)::boolean AS is_compulsory_age,
           fupin_register.yes_no(person.compulsory_age)::varchar(4) AS compulsory_age_label,
           (person.education_secure)::boolean AS is_education_secure,
           fupin_register.yes_no(person.education_secure)::varchar(4) AS education_secure_label,
           (person.education_aid_due)::boolean AS is_education_aid_due,
           fupin_register.yes_no(person.education_aid_due)::varchar(4) AS education_aid_due_label,
           (person.education_aid_paid)::boolean AS is_education_aid_paid,
           fupin_register.yes_no(person.education_aid_paid)::varchar(4) AS education_aid_paid_label,
           (person.basic_medical_insured)::boolean AS is_medical_insured,
           fupin_register.yes_no(person.basic_medical_insured)::varchar(4) AS medical_insured_label,
           (person.pension_insured)::boolean AS is_pension_insured,
           fupin_register.yes_no(person.pension_insured)::varchar(4) AS pension_insured_label,
           (person.doctor_contract)::boolean AS is_doctor_contract,
           fupin_register.yes_no(person.doctor_contract)::varchar(4) AS doctor_contract_label,
           person.medical_cost::numeric(18,2) AS medical_cost,
           person.insurance_paid::numeric(18,2) AS medical_insurance_paid,
           person.medical_assistance_paid::numeric(18,2) AS medical_assistance_paid,
           (person.dibao)::boolean AS is_dibao,
           fupin_register.yes_no(person.dibao)::varchar(4) AS dibao_label,
           (person.tekun)::boolean AS is_tekun,
           fupin_register.yes_no(person.tekun)::varchar(4) AS tekun_label,
           person.left_behind::varchar(32) AS left_behind,
           COALESCE(left_behind_code.label_zh, '未知')::varchar(64) AS left_behind_label,
           (person.employed)::boolean AS is_employed,
           fupin_register.yes_no(person.employed)::varchar(4) AS employed_label,
           person.work_area::varchar(32) AS work_area,
           COALESCE(work_area_code.label_zh, '未知')::varchar(64) AS work_area_label,
           person.work_months::integer AS work_months,
           person.work_months_band::varchar(32) AS work_months_band,
           COALESCE(work_months_band_code.label_zh, '未知')::varchar(64) AS work_months_band_label,
           person.employment_income::numeric(18,2) AS employment_income,
           (person.public_post)::boolean AS is_public_post,
           fupin_register.yes_no(person.public_post)::varchar(4) AS public_post_label,
           (person.ranger)::boolean AS is_ranger,
           fupin_register.yes_no(person.ranger)::varchar(4) AS ranger_label,
           (person.trained)::boolean AS is_trained,
           fupin_register.yes_no(person.trained)::varchar(4) AS trained_label,
           COALESCE(person.own_measures, 0)::integer AS own_measures
      FROM fupin_register.person_trait person
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) person.division
      LEFT JOIN fupin_register.person_name name
        ON name.person_id = person.person_id
       AND name.household_id = person.household_id
       AND name.division OPERATOR(fupin.=) person.division
      LEFT JOIN fupin.code_list household_status_code
        ON household_status_code.list = 'household_status'
       AND household_status_code.code = person.status
      LEFT JOIN fupin.code_list relation_code
        ON relation_code.list = 'relation'
       AND relation_code.code = person.relation
      LEFT JOIN fupin.code_list sex_code
        ON sex_code.list = 'sex'
       AND sex_code.code = person.sex
      LEFT JOIN fupin.code_list age_band_code
        ON age_band_code.list = 'age_band'
       AND age_band_code.code = person.age_band
      LEFT JOIN fupin.code_list health_code
        ON health_code.list = 'health'
       AND health_code.code = person.health
      LEFT JOIN fupin.code_list labour_code
        ON labour_code.list = 'labour_capacity'
       AND labour_code.code = person.labour_capacity
      LEFT JOIN fupin.code_list education_level_code
        ON education_level_code.list = 'education_level'
       AND education_level_code.code = person.education_level
      LEFT JOIN fupin.code_list school_stage_code
        ON school_stage_code.list = 'school_stage'
       AND school_stage_code.code = person.school_stage
      LEFT JOIN fupin.code_list schooling_code
        ON schooling_code.list = 'schooling'
       AND schooling_code.code = person.schooling
      LEFT JOIN fupin.code_list left_behind_code
        ON left_behind_code.list = 'left_behind'
       AND left_behind_code.code = person.left_behind
      LEFT JOIN fupin.code_list work_area_code
        ON work_area_code.list = 'work_area'
       AND work_area_code.code = person.work_area
      LEFT JOIN fupin.code_list work_months_band_code
        ON work_months_band_code.list = 'work_months_band'
       AND work_months_band_code.code = person.work_months_band;
