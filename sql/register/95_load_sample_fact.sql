-- The sample's long tail: what the rules beside exits, money and time ask of households, persons, places, officials, projects
-- and houses.  load_sample() calls load_sample_fact() before it writes a row, takes facts of households and persons from the
-- temporary table that this leaves, and has load_sample_place_fact() give the others theirs at the end.
--
-- A list says of each key from what it is chosen and to which part of its subjects it belongs (households with a member who
-- can work and those without, pupils, the severely disabled ...), so that nothing contradicts what the row itself says.
-- From it the facts of a few dozen invented subjects of each place and part are put together, choices dealt out evenly but in
-- another order for every key, and every row gets those of one of them by its number.  A place has the keys that its paper
-- reads.  What other tables answer for everybody is not invented; what they answer where they have rows is stated of the others.
--
--     choices    +  true         ,   between numbers, days, words         50%  half of the fact it goes with
--                -  false        ?   unknown                              -2   two less than that, at least 0
--     goes with  the fact (or !fact) must be true (false), above 0 or a word other than none for the key to be there at all

CREATE PROCEDURE fupin_register.load_sample_fact()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- How many invented subjects a part has.
    CREATE TEMPORARY TABLE sample_part (subject text, part text, variants integer);
    INSERT INTO sample_part VALUES
        ('household', 'all', 40), ('household', 'labour', 20), ('household', 'no_labour', 20), ('household', 'exited', 20), ('household', 'staying', 20),
        ('household', 'dangerous', 8), ('household', 'ungraded', 4), ('household', 'dibao', 20),
        ('household', 'needy', 6), ('household', 'ill', 8),
        ('person', 'all', 40), ('person', 'able', 40), ('person', 'minor', 10), ('person', 'at_school', 20), ('person', 'at_home', 4),
        ('person', 'out_of_school', 4), ('person', 'senior', 12), ('person', 'adult', 20), ('person', 'elder', 20), ('person', 'severe', 12), ('person', 'disabled', 12),
        ('person', 'woman', 20), ('person', 'dibao', 10), ('person', 'needy', 12),
        ('village', 'all', 40), ('village', 'poor', 4),
        ('town', 'all', 30), ('county', 'all', 8), ('prefecture', 'all', 1),
        ('official', 'all', 20), ('project', 'all', 12), ('housing_case', 'all', 3);

    CREATE TEMPORARY TABLE sample_choice (subject text, part text, places text, names text, goes_with text, choices text,
                                          line integer GENERATED ALWAYS AS IDENTITY);
    INSERT INTO sample_choice (subject, part, places, names, goes_with, choices) VALUES
        -- Households: who can work, what was planned and done
        ('household', 'all', NULL, 'plan_made', NULL, '++++++-++?'),
        ('household', 'staying', NULL, 'ledger_measure ledger_time', NULL, '++++-+++?+'),
        ('household', 'all', NULL, 'measures', NULL, '2,1,3,2,0,1,4,2,?,3'),
        ('household', 'all', NULL, 'verifications', NULL, '4,4,2,4,1,4,?,4'),
        ('household', 'all', NULL, 'temporary_assistance disaster_hit', NULL, '-----+---?'),
        ('household', 'all', NULL, 'tekun', NULL, '-'),
        ('household', 'needy', NULL, 'tekun', NULL, '+-+?'),
        ('household', 'needy', NULL, 'dibao_due dibao_standard_met housing_key_object', NULL, '-+--'),
        ('household', 'needy', NULL, 'tekun_placement', 'tekun', 'institution,?,renovated,elderly_flat'),
        ('household', 'labour', NULL, 'industry_route employment_route', NULL, '+++-++'),
        ('household', 'no_labour', NULL, 'industry_route employment_route', NULL, '------?---'),
        ('household', 'labour', NULL, 'skilled_labourers', NULL, '1,1,1,0,1,1,?'),
        ('household', 'no_labour', NULL, 'skilled_labourers', NULL, '0'),
        ('household', 'dibao', NULL, 'dibao_due dibao_standard_met', NULL, '++++++++-+?+'),
        ('household', 'all', NULL, 'dibao_due dibao_standard_met', NULL, '----------+---------?'),
        ('household', 'no_labour', NULL, 'special_poor_group', NULL, '+'),
        ('household', 'exited', NULL, 'exit_standard_confirmed exit_confirmed consolidated policies_kept projects_kept', NULL, '+++-++++++?+++'),
        ('household', 'exited', NULL, 'return_visits follow_ups', NULL, '2,3,1,0,2,4,?,1'),
        ('household', 'exited', NULL, 'entitlements_closed_by_exit', NULL, '0,0,0,1,0,0,0,?,0,0'),
        ('household', 'exited', NULL, 'exit_measures_recorded', NULL, '2,1,3,0,2,?'),
        ('household', 'exited', NULL, 'exit_path', NULL, 'industry,employment,?,safety_net,industry'),
        ('household', 'exited', NULL, 'rechecked', NULL, '-+-'),
        ('household', 'exited', NULL, 'recheck_met', 'rechecked', '+++-++'),
        ('household', 'exited', NULL, 'exit_stars', NULL, '3,4,5,?,2'),
        ('household', 'exited', NULL, 'star_award', 'exit_stars', '+++-+?'),
        ('household', 'exited', '411400', 'exit_award_decided', NULL, '-+--'),
        ('household', 'exited', NULL, 'qualifies became_poor fringe_at_start', NULL, '-'),
        ('household', 'staying', NULL, 'became_poor fringe_at_start', NULL, '-'),
        ('household', 'staying', NULL, 'qualifies', NULL, '++++++++++?'),
        ('household', 'all', NULL, 'borderline urgent_need removal_procedure suspension_procedure', NULL, '-'),
        ('household', 'all', NULL, 'identification_standard_met', NULL, '+++++++++++++++++++-'),
        ('household', 'all', NULL, 'comparison_hit strong_complaint', NULL, '--------------------------+--?'),
        ('household', 'all', NULL, 'review_result', 'comparison_hit', 'qualified,not_qualified'),
        ('household', 'all', NULL, 'earlier_round', NULL, '0,0,1,0,2,0,?'),
        ('household', 'all', NULL, 'fallen_back', 'earlier_round', '--+'),
        -- houses and water
        ('household', 'dangerous', NULL, 'housing_policy_due housing_doubtful', NULL, '+'),
        ('household', 'dangerous', NULL, 'housing_policy_delivered', 'housing_policy_due', '++-+?+++'),
        ('household', 'dangerous', NULL, 'no_house', NULL, '-'),
        ('household', 'all', NULL, 'housing_policy_due housing_doubtful no_house', NULL, '-'),
        ('household', 'ungraded', NULL, 'housing_doubtful no_house', NULL, '+'),
        ('household', 'ungraded', NULL, 'housing_solution', 'no_house', 'subsidy,none,long_lease,house_swap'),
        ('household', 'dibao', NULL, 'housing_key_object', NULL, '+'),
        ('household', 'all', NULL, 'housing_key_object', NULL, '-+---'),
        ('household', 'all', NULL, 'toilet_kind', NULL, 'sanitary,sanitary,dry,sanitary,other,?,sanitary'),
        -- schooling, health and the safety net
        ('household', 'all', NULL, 'education_policy_due medical_policy_due', NULL, '+-+++-'),
        ('household', 'all', NULL, 'education_policy_delivered', 'education_policy_due', '++++-+++?+'),
        ('household', 'all', NULL, 'medical_policy_delivered', 'medical_policy_due', '+++++-++?+'),
        ('household', 'labour', NULL, 'safety_net_due', NULL, '---+------'),
        ('household', 'no_labour', NULL, 'safety_net_due', NULL, '+'),
        ('household', 'labour', NULL, 'safety_net_delivered', 'safety_net_due', '+-'),
        ('household', 'no_labour', NULL, 'safety_net_delivered', 'safety_net_due', '++++-+++?+'),
        ('household', 'dibao', NULL, 'safety_net_due safety_net_delivered', NULL, '+'),
        ('household', 'ill', NULL, 'illness_caused', NULL, '+'),
        ('household', 'all', NULL, 'illness_caused', NULL, '-----------?--------'),
        ('household', 'all', '460108', 'temporary_assistance_qualified', NULL, '-----+---'),
        ('household', 'all', '460108', 'temporary_assistance_amount', 'temporary_assistance_qualified', '600,1000,800'),
        -- industry and money
        ('household', 'labour', NULL, 'industry_projects', NULL, '1,2,1,0,1,1,?,1'),
        ('household', 'no_labour', NULL, 'industry_projects', NULL, '0,0,1'),
        ('household', 'no_labour', NULL, 'photovoltaic_income', NULL, '3000,3000,0,1500,?,3000'),
        ('household', 'labour', NULL, 'photovoltaic_income', NULL, '0,0,1500'),
        ('household', 'all', NULL, 'industry_drives', NULL, '1,2,1,0,3,?,1,2'),
        ('household', 'labour', NULL, 'industry_wish', NULL, '+++-+++?'),
        ('household', 'no_labour', NULL, 'industry_wish', NULL, '-'),
        ('household', 'labour', NULL, 'industry_linked', 'industry_wish', '++++-++?'),
        ('household', 'labour', NULL, 'link_model', 'industry_linked', 'company_base_household,order_based,joint_stock,?,custom_farming'),
        ('household', 'all', NULL, 'operator_linked', NULL, '++-+'),
        ('household', 'all', NULL, 'benefit_link', 'operator_linked', 'share,order,job,dividend,?,rental'),
        ('household', 'all', NULL, 'benefit_amount', 'operator_linked', '800,1200,0,500,?,2000'),
        ('household', 'all', NULL, 'leading_operators', 'operator_linked', '1,1,2'),
        ('household', 'all', NULL, 'asset_wish', NULL, '+-++-+-?'),
        ('household', 'all', NULL, 'asset_participation', 'asset_wish', '++++-+'),
        ('household', 'all', NULL, 'dividend_years_missed', 'asset_participation', '0,0,0,1,0,?'),
        ('household', 'all', NULL, 'forest_cooperative_member forest_land_contributed science_demonstration striving_nominated', NULL, '---+---?'),
        ('household', 'all', NULL, 'work_relief_days', NULL, '0,0,12,0,30,?'),
        ('household', 'all', NULL, 'production_award', NULL, '0,500,0,800,?'),
        ('household', 'all', '441200', 'premium_paid', NULL, '0,60,0,120,0,?'),
        ('household', 'all', '460108', 'products_packaged', NULL, '---+---?'),
        ('household', 'all', NULL, 'industry_dividend', NULL, '0,300,0,500,?'),
        ('household', 'all', NULL, 'rubber_farmer', NULL, '--+-+---?-'),
        ('household', 'all', NULL, 'rubber_insured', 'rubber_farmer', '+++-+'),
        ('household', 'all', NULL, 'credit_grade', NULL, 'A,AA,?,B'),
        ('household', 'all', NULL, 'loan_wish', NULL, '-+--?'),
        ('household', 'all', NULL, 'loan_answered', 'loan_wish', '+++-'),
        -- what was done for it
        ('household', 'all', NULL, 'measures_planned', NULL, '2,3,1,2,?,4'),
        ('household', 'all', NULL, 'measures_implemented', 'measures_planned', '-0,-0,-0,-1,-0,?'),
        ('household', 'all', NULL, 'needs', NULL, '1,2,0,3,?'),
        ('household', 'all', NULL, 'needs_matched', 'needs', '-0,-1,-0,-0'),
        ('household', 'all', NULL, 'help_due', NULL, '-+--+---?-'),
        ('household', 'all', NULL, 'helped', 'help_due', '+++-+?'),
        ('household', 'all', NULL, 'technical_trainings technical_guidances', NULL, '2,1,3,0,1,?,2'),
        ('household', 'all', NULL, 'policy_cards knowledgeable_members', NULL, '1,1,1,0,1,?,1,1'),
        ('household', 'all', NULL, 'volunteer_tasks', NULL, '0,1,0,2,?'),
        ('household', 'all', NULL, 'open_differences', NULL, '0,0,0,1,0,2,?,0'),
        ('household', 'all', NULL, 'policy_education policy_employment policy_health policy_housing policy_industry policy_safety_net policy_water', NULL,
         'implemented,not_applicable,implemented,?,implemented,not_implemented'),
        ('household', 'all', NULL, 'moral_record', NULL, 'red,?,?,red,black'),
        ('household', 'all', NULL, 'moral_effect', 'moral_record', 'praised,?,praised'),
        ('household', 'all', NULL, 'statutory_benefit_reduced', 'moral_record', '-----+'),
        ('household', 'all', NULL, 'measure_conditional', NULL, '-+-'),
        ('household', 'all', NULL, 'participates', 'measure_conditional', '+++-?'),
        ('household', 'all', NULL, 'measure_granted', 'measure_conditional', '+++-'),
        ('household', 'all', NULL, 'monitored_on', NULL, '2019-05-20,2019-03-15,2019-06-10,2018-11-02,?'),
        ('household', 'all', NULL, 'finance_need_surveyed_on', NULL, '2019-03-08,2019-04-17,?,2019-05-06,2019-03-22'),
        ('household', 'all', NULL, 'department_data_compared_on', NULL, '2019-04-26,2019-06-14,2019-04-26,?'),
        ('household', 'all', NULL, 'department_data_agrees', 'department_data_compared_on', '+++++-++'),

        -- Persons: what is so of few, and of whom below
        ('person', 'all', NULL, 'employed work_will business_wish job_wish public_post ranger exit_leader industry_route employment_route liftable_by_industry', NULL, '-'),
        ('person', 'all', NULL, 'trained training_wish skill_appraised graduated graduated_higher_education rain_dew_eligible', NULL, '-'),
        ('person', 'all', '440512,441200', 'pension_insurable', NULL, '-'),
        ('person', 'all', NULL, 'pension_insured pension_insured_before two_cancers_due hypertension diabetes tuberculosis mental_disorder', NULL, '-'),
        ('person', 'all', NULL, 'severely_disabled long_care_need tekun_qualified elderly_poor elderly_in_need', NULL, '-'),
        ('person', 'all', NULL, 'student_aid_terms_due post_months_paid', NULL, '0'),
        -- children and schools
        ('person', 'at_school', NULL, 'on_school_ledger nutrition_plan', NULL, '++++++-+++++?+'),
        ('person', 'all', '441600,441200', 'education_subsidy_due', NULL, '-'),
        ('person', 'at_school', '441600,441200', 'education_subsidy_due', NULL, '+'),
        ('person', 'senior', '441600,441200', 'education_subsidy_due', NULL, '+'),
        ('person', 'at_school', NULL, 'education_subsidy_paid', NULL, '+++-++++?+'),
        ('person', 'senior', NULL, 'education_subsidy_paid', NULL, '+++-++'),
        ('person', 'at_school', NULL, 'education_payments', 'education_subsidy_paid', '1,1,1,2,1'),
        ('person', 'senior', NULL, 'education_payments', 'education_subsidy_paid', '1'),
        ('person', 'at_home', NULL, 'on_school_ledger health_barrier cannot_attend_school education_subsidy_paid', NULL, '+'),
        ('person', 'at_home', '441600,441200', 'education_subsidy_due', NULL, '+'),
        ('person', 'at_school', NULL, 'health_barrier cannot_attend_school', NULL, '-'),
        ('person', 'out_of_school', NULL, 'health_barrier cannot_attend_school', NULL, '+-'),
        ('person', 'out_of_school', NULL, 'on_school_ledger', NULL, '+'),
        ('person', 'out_of_school', NULL, 'out_of_school_reason', NULL, 'poverty,illness'),
        ('person', 'out_of_school', NULL, 'dropout_cause', NULL, 'poverty,other,illness'),
        ('person', 'at_school', NULL, 'student_aid_terms_due', NULL, '2'),
        ('person', 'senior', NULL, 'student_aid_terms_due', NULL, '2'),
        ('person', 'at_school', NULL, 'student_aid_terms_paid', 'student_aid_terms_due', '-0,-0,-1,-0,?'),
        ('person', 'senior', NULL, 'student_aid_terms_paid', 'student_aid_terms_due', '-0,-0,-1'),
        ('person', 'senior', NULL, 'rain_dew_eligible', NULL, '+-'),
        ('person', 'senior', NULL, 'rain_dew_paid', 'rain_dew_eligible', '+++-?'),
        ('person', 'senior', NULL, 'graduated', NULL, '-+-'),
        ('person', 'senior', NULL, 'entered_general_school', 'graduated', '+-'),
        ('person', 'senior', NULL, 'entered_vocational_school', '!entered_general_school', '+-'),
        ('person', 'senior', '440512,441600', 'school_fees', NULL, '850,1200,?'),
        -- who can work
        ('person', 'able', NULL, 'skills industry_projects', NULL, '1,1,2,0,1,?'),
        ('person', 'able', NULL, 'employed', NULL, '+++-++?+'),
        ('person', 'able', NULL, 'work_will job_wish', NULL, '+++-+++?'),
        ('person', 'able', NULL, 'business_wish public_post ranger exit_leader ecological_cooperative_member', NULL, '-------+--?---------'),
        ('person', 'able', NULL, 'ranger_trained ranger_contract', 'ranger', '++-'),
        ('person', 'able', NULL, 'leader_trained', 'exit_leader', '+-'),
        ('person', 'able', NULL, 'households_led', 'exit_leader', '3,0'),
        ('person', 'able', NULL, 'job_guide job_plan', 'work_will', '++++-+?+++'),
        ('person', 'able', NULL, 'employment_service', NULL, '+++-++?'),
        ('person', 'able', NULL, 'graduated_higher_education', NULL, '-----+---'),
        ('person', 'able', '440512', 'employed', 'graduated_higher_education', '-+-'),
        ('person', 'able', '440512,441600', 'employment_service', 'graduated_higher_education', '+-+'),
        ('person', 'able', NULL, 'employment_difficulty', 'employed', '--+-'),
        ('person', 'able', NULL, 'employment_difficulty', '!employed', '+-'),
        ('person', 'able', NULL, 'industry_route employment_route liftable_by_industry', NULL, '+++-+?'),
        ('person', 'able', NULL, 'farming_at_home', NULL, '+-++?'),
        ('person', 'able', NULL, 'employment_kind', 'employed', 'local,migrant,odd_job,post,?'),
        ('person', 'able', NULL, 'employment_form', 'employed', 'migrant,enterprise,workshop,home_based,startup,public_welfare,?'),
        ('person', 'able', NULL, 'employment_status', 'employed', 'migrant,local,?'),
        ('person', 'able', NULL, 'employment_status', '!employed', 'unemployed'),
        ('person', 'able', NULL, 'employment_income', 'employed', '18000,26000,?,12000,21000'),
        ('person', 'able', NULL, 'employment_income_platform', 'employment_income', '100%,100%,90%,100%'),
        ('person', 'able', NULL, 'in_employment_ledger in_employment_platform', 'employed', '++++-++'),
        ('person', 'able', NULL, 'in_employment_ledger in_employment_platform', '!employed', '-'),
        ('person', 'able', NULL, 'employment_months', 'employed', '12,8,3,18,?'),
        ('person', 'able', NULL, 'employment_open_ended', 'employed', '-+--'),
        ('person', 'all', '460108', 'employment_reward_eligible', NULL, '-'),
        ('person', 'able', '460108', 'employment_reward_eligible', 'employed', '-+--'),
        ('person', 'able', NULL, 'placement_channel', 'employed', 'agent,household_service,other,agency,?,nursing'),
        ('person', 'able', NULL, 'post_kind', 'employed', 'none,none,public_welfare,none,ecological,?,dedicated'),
        ('person', 'able', NULL, 'post_months_paid', 'post_kind', '6,3,12'),
        ('person', 'able', NULL, 'post_months_attended', 'post_months_paid', '-0,-1,-0'),
        ('person', 'able', NULL, 'posts_at_once', 'post_kind', '1,1,2'),
        ('person', 'able', '441600', 'job_elsewhere_since', 'employed', '2019-02-20,?,2018-03-05,2019-01-10'),
        ('person', 'able', '441600', 'job_elsewhere_months', 'job_elsewhere_since', '4,9,5'),
        ('person', 'able', '441200', 'job_elsewhere_months', 'employed', '0,6,?,12'),
        ('person', 'able', NULL, 'work_relief_days wetland_work_days', NULL, '0,0,15,0,?'),
        ('person', 'able', NULL, 'training_wish', NULL, '+-+-+?'),
        ('person', 'able', NULL, 'training_eligible', 'training_wish', '+++-'),
        ('person', 'able', NULL, 'trained', NULL, '++-+++?'),
        ('person', 'able', NULL, 'training_fee', 'trained', '0,0,0,50,0,?'),
        ('person', 'able', NULL, 'training_form', 'trained', 'classroom,flexible,?,work_as_training,other'),
        ('person', 'able', NULL, 'training_place', 'trained', 'town,community,family,other,?'),
        ('person', 'able', NULL, 'training_kind', 'trained', 'practical_techniques,household_service,e_commerce,labour_transfer,?,professional_farmer'),
        ('person', 'able', NULL, 'training_kind_wished', 'trained', 'practical_techniques,household_service,practical_techniques,?'),
        ('person', 'able', NULL, 'training_provider', 'trained', 'government,enterprise,?,other'),
        ('person', 'able', NULL, 'post_recommended', 'trained', '+++-+?'),
        ('person', 'able', NULL, 'skill_appraised', 'trained', '-+-'),
        ('person', 'able', NULL, 'appraisal_fee', 'skill_appraised', '0,0,30'),
        ('person', 'able', NULL, 'cantonese_chef_trained hakka_chef_trained marketing_trained', 'trained', '---+--?'),
        -- insurance
        ('person', 'all', NULL, 'medical_self_paid', NULL, '0,0,0,180,0,?,0,0'),
        ('person', 'all', NULL, 'medical_insured_on', NULL, '2018-12-20,2018-12-28,2019-03-01,?'),
        -- in 河源市 it is known of four people (load_sample_work())
        ('person', 'adult', '440512,441200', 'pension_insurable', NULL, '+++++-+?'),
        ('person', 'adult', NULL, 'pension_insured', 'pension_insurable', '+++++-++?+'),
        ('person', 'adult', NULL, 'pension_insured_before', 'pension_insurable', '+++-'),
        ('person', 'adult', NULL, 'pension_self_paid', 'pension_insured', '0,0,0,100,0,0,?,0,0,0'),
        ('person', 'adult', NULL, 'pension_paid_by_government', 'pension_insured', '180,180,100,?'),
        ('person', 'all', '441600', 'pension_entitled', NULL, '-'),
        ('person', 'elder', '441600', 'pension_entitled', NULL, '+++++-'),
        ('person', 'elder', '441600', 'pension_month', 'pension_entitled', '170,170,185,?'),
        -- health
        ('person', 'all', NULL, 'serious_illness', NULL, '---------+----------'),
        ('person', 'all', NULL, 'chronic_disease', NULL, '----+--------?------'),
        ('person', 'all', NULL, 'serious_illness_assisted', 'serious_illness', '+-'),
        ('person', 'all', NULL, 'emergency_aid', 'serious_illness', '---+'),
        ('person', 'all', NULL, 'special_treatment', 'chronic_disease', '+++-'),
        ('person', 'all', NULL, 'special_treatment', 'serious_illness', '+-+'),
        ('person', 'all', NULL, 'chronic_disease_managed', 'chronic_disease', '+-'),
        ('person', 'all', NULL, 'seriously_ill', 'serious_illness', '+'),
        ('person', 'all', NULL, 'seriously_ill', '!serious_illness', '-'),
        ('person', 'all', NULL, 'compliant_cost', NULL, '0,0,3200,0,0,12000,0,?'),
        ('person', 'all', NULL, 'insurance_paid', 'compliant_cost', '70%,80%,70%'),
        ('person', 'all', '440512', 'medical_assistance_paid', 'compliant_cost', '21%,14%,6%'),
        ('person', 'all', NULL, 'medical_assistance_settled', NULL, '--+--+--?-'),
        ('person', 'all', '411400,441600', 'one_stop_settled', 'medical_assistance_settled', '+++-+'),
        ('person', 'all', NULL, 'medical_assistance_eligible', NULL, '--+--+---?'),
        ('person', 'all', '460108', 'medical_assistance_paid', 'medical_assistance_eligible', '300,800,0,450'),
        ('person', 'all', NULL, 'inpatient_stays stays_in_county', NULL, '0,0,1,0,2,0,0,?,1,0'),
        ('person', 'all', NULL, 'inpatient_stays_settled', 'inpatient_stays', '-0,-0,-1,-0'),
        ('person', 'all', NULL, 'stays_with_deposit', 'stays_in_county', '0,0,1,0'),
        ('person', 'all', '441200', 'one_stop_settled', 'stays_in_county', '+++-+'),
        ('person', 'all', '441200', 'serious_illness_cost', NULL, '0'),
        ('person', 'all', '441200', 'serious_illness_cost', 'stays_in_county', '0,24000'),
        ('person', 'all', '441200', 'sudden_hardship', NULL, '-----------+-------?'),
        ('person', 'adult', NULL, 'hypertension', NULL, '---+-'),
        ('person', 'elder', NULL, 'hypertension', NULL, '+-'),
        ('person', 'adult', NULL, 'hypertension_managed', 'hypertension', '+-+'),
        ('person', 'elder', NULL, 'hypertension_managed', 'hypertension', '+++-'),
        ('person', 'adult', NULL, 'diabetes mental_disorder', NULL, '------+---'),
        ('person', 'elder', NULL, 'diabetes mental_disorder', NULL, '---+-'),
        ('person', 'adult', NULL, 'tuberculosis', NULL, '-------------+------'),
        ('person', 'elder', NULL, 'tuberculosis', NULL, '-------+--'),
        ('person', 'adult', NULL, 'diabetes_managed', 'diabetes', '++'),
        ('person', 'elder', NULL, 'diabetes_managed', 'diabetes', '++-'),
        ('person', 'adult', NULL, 'mental_disorder_managed', 'mental_disorder', '+-'),
        ('person', 'elder', NULL, 'mental_disorder_managed', 'mental_disorder', '+'),
        ('person', 'adult', NULL, 'tuberculosis_managed', 'tuberculosis', '+'),
        ('person', 'elder', NULL, 'tuberculosis_managed', 'tuberculosis', '+-'),
        ('person', 'woman', NULL, 'two_cancers_due', NULL, '+-+'),
        ('person', 'woman', NULL, 'two_cancers_examined', 'two_cancers_due', '+++-+?'),
        ('person', 'woman', NULL, 'two_cancers_fee', 'two_cancers_examined', '0,0,60,0'),
        -- who is left behind, old, disabled or has nothing
        ('person', 'minor', NULL, 'left_behind', NULL, 'none,child,none,none,?'),
        ('person', 'woman', NULL, 'left_behind', NULL, 'none,woman,none'),
        ('person', 'adult', NULL, 'left_behind', NULL, 'none'),
        ('person', 'elder', NULL, 'left_behind', NULL, 'none,elder'),
        ('person', 'minor', NULL, 'care_record left_behind_care', 'left_behind', '+-'),
        ('person', 'woman', NULL, 'care_record left_behind_care', 'left_behind', '+++-'),
        ('person', 'elder', NULL, 'care_record left_behind_care', 'left_behind', '+++-?'),
        ('person', 'disabled', NULL, 'care_record left_behind_care', NULL, '+++-'),
        ('person', 'severe', NULL, 'care_record left_behind_care', NULL, '++++-+'),
        ('person', 'minor', NULL, 'care_record_months care_services', 'left_behind', '3,0'),
        ('person', 'woman', NULL, 'care_record_months care_services', 'left_behind', '5,2,0'),
        ('person', 'elder', NULL, 'care_record_months care_services', 'left_behind', '2,1,14,0,?'),
        ('person', 'disabled', NULL, 'care_record_months', NULL, '4,8'),
        ('person', 'elder', NULL, 'elderly_poor elderly_in_need', NULL, '-+-'),
        ('person', 'all', NULL, 'certificate_due', NULL, '-------------------+---------?----------'),
        ('person', 'disabled', NULL, 'certificate_due', NULL, '+'),
        ('person', 'severe', NULL, 'certificate_due severely_disabled', NULL, '+'),
        ('person', 'all', NULL, 'doctor_contract', NULL, '+++++-+?++'),
        ('person', 'all', NULL, 'medical_assistance_covered', NULL, '+++++++-++?+'),
        ('person', 'disabled', NULL, 'rehabilitation rehabilitation_assessed doctor_contract', NULL, '+++-+?'),
        ('person', 'severe', NULL, 'rehabilitation rehabilitation_assessed doctor_contract barrier_free_home', NULL, '++++-+?'),
        ('person', 'disabled', NULL, 'rehabilitation_needed', NULL, '+-'),
        ('person', 'severe', NULL, 'rehabilitation_needed', NULL, '+'),
        ('person', 'severe', '441200', 'medical_assistance_eligible', NULL, '+'),
        ('person', 'severe', '441200', 'medical_assistance_covered', NULL, '++-'),
        ('person', 'disabled', NULL, 'rehabilitation_referred', 'rehabilitation_needed', '+-+'),
        ('person', 'severe', NULL, 'rehabilitation_referred', 'rehabilitation_needed', '+++-'),
        ('person', 'disabled', '411400,441200,460108', 'in_hardship in_difficulty', NULL, '+-?'),
        ('person', 'severe', '411400,441200,460108', 'in_hardship in_difficulty', NULL, '++-'),
        ('person', 'severe', NULL, 'long_care_need family_supported cannot_form_household', NULL, '+-+'),
        ('person', 'severe', NULL, 'tekun_qualified', 'long_care_need', '-+-'),
        ('person', 'severe', '441200', 'care_mode', 'long_care_need', 'concentrated,day,none,neighbour'),
        ('person', 'severe', NULL, 'care_provision', 'long_care_need', 'subsidy,purchase,?,placement'),
        ('person', 'severe', NULL, 'applied_single_dibao', NULL, '-+'),
        ('person', 'severe', NULL, 'dibao_alone_qualified', NULL, '+-+'),
        ('person', 'severe', NULL, 'dibao_alone', 'dibao_alone_qualified', '+-'),
        ('person', 'all', NULL, 'dibao_alone_qualified', 'serious_illness', '+'),
        ('person', 'all', NULL, 'dibao_alone', 'serious_illness', '+-'),
        ('person', 'all', NULL, 'special_poor_group', 'serious_illness', '+'),
        ('person', 'all', NULL, 'special_poor_group', '!serious_illness', '-'),
        ('person', 'elder', NULL, 'special_poor_group', 'elderly_in_need', '+'),
        ('person', 'severe', NULL, 'special_poor_group', NULL, '+'),
        ('person', 'all', '460108', 'care_mode', 'serious_illness', 'neighbour,none'),
        ('person', 'elder', '460108', 'care_mode', 'elderly_in_need', 'concentrated,mutual,none,custody'),
        ('person', 'severe', '460108', 'care_mode', 'special_poor_group', 'concentrated,neighbour,none,custody'),
        ('person', 'all', NULL, 'social_benefits', 'serious_illness', '1,0'),
        ('person', 'elder', NULL, 'social_benefits', 'elderly_in_need', '2,1,0'),
        ('person', 'severe', NULL, 'social_benefits', 'special_poor_group', '2,1,0,3'),
        ('person', 'all', NULL, 'tekun', NULL, '-'),
        ('person', 'needy', '441600', 'tekun', NULL, '-+-?'),
        ('person', 'severe', '441200', 'tekun', 'tekun_qualified', '+'),
        ('person', 'dibao', NULL, 'tekun', NULL, '-'),
        ('person', 'all', NULL, 'dibao_due', NULL, '-------+---?'),
        ('person', 'dibao', NULL, 'dibao_due safety_net_delivered', NULL, '+'),
        ('person', 'all', NULL, 'safety_net_delivered', NULL, '-+--?'),
        ('person', 'needy', NULL, 'safety_net_delivered', NULL, '+++-+?'),
        ('person', 'needy', NULL, 'dibao_due', NULL, '--+-'),
        ('person', 'all', NULL, 'measures', NULL, '1,2,1,0,3,?,1,1'),
        ('person', 'all', NULL, 'consolidated', NULL, '+++++-+?'),
        -- honesty
        ('person', 'able', NULL, 'dishonest_act', NULL, 'none,none,none,none,none,none,none,none,none,false_claim,none,none,none,none,none,no_support,none,none,none,?'),
        ('person', 'able', NULL, 'dishonest_act_proven', 'dishonest_act', '+++-'),
        ('person', 'able', NULL, 'on_dishonest_list', 'dishonest_act', '+-'),
        ('person', 'able', NULL, 'false_claim_amount', 'dishonest_act', '1200'),
        ('person', 'able', NULL, 'false_claim_recovered', 'false_claim_amount', '100%,50%'),

        -- Villages
        ('village', 'all', NULL, 'leading_product', NULL, '蔬菜,水产,?,水稻,荔枝'),
        ('village', 'all', NULL, 'bus_ready', NULL, '++-+?'),
        ('village', 'all', '441200,460108', 'bus_service', 'bus_ready', '+++-+'),
        ('village', 'all', '441600', 'bus_service', NULL, '+++++-++?+'),
        ('village', 'all', NULL, 'natural_villages', NULL, '6,4,9,5,?,12,7'),
        ('village', 'all', NULL, 'natural_villages_4g natural_villages_fibre', 'natural_villages', '-0,-0,-1,-0,?,-0'),
        ('village', 'all', NULL, 'natural_villages_ready', 'natural_villages', '-1,-0,-2'),
        ('village', 'all', NULL, 'natural_villages_ready_hardened', 'natural_villages_ready', '-0,-0,-1,-0,?'),
        ('village', 'all', NULL, 'has_clinic has_village_doctor doctor_trained consolidated', NULL, '+++-+++?+'),
        ('village', 'all', NULL, 'grid_problems record_fields_missing team_department_tasks irrigation_gaps forms_repeated', NULL, '0,0,0,2,0,?,0,1'),
        ('village', 'poor', NULL, 'party_organisation_surveyed', NULL, '+++-'),
        ('village', 'poor', NULL, 'technical_trainings technical_guidances technicians_paired reserve_cadres', NULL, '2,1,0,3'),
        ('village', 'all', '441200', 'paired_enterprises', NULL, '1,1,0,2,1,?'),
        ('village', 'poor', '460108', 'paired_enterprises', NULL, '1,2,0,1'),
        ('village', 'poor', NULL, 'enterprise_projects_planned', 'paired_enterprises', '2,1'),
        ('village', 'poor', NULL, 'enterprise_projects_realised', 'enterprise_projects_planned', '-0,-1'),
        ('village', 'all', NULL, 'ecommerce_centre', NULL, '--+-'),
        ('village', 'all', NULL, 'ecommerce_rules ecommerce_operation_recorded', 'ecommerce_centre', '+++-'),
        ('village', 'all', NULL, 'committee_incapable tourism_demonstration_village field_professor science_demonstration', NULL, '---+---?'),
        ('village', 'all', NULL, 'rectification_batch', 'committee_incapable', 'first,second,?'),
        ('village', 'all', NULL, 'tourism_goods_bases', 'tourism_demonstration_village', '1,0'),
        ('village', 'all', NULL, 'tourism_stops', NULL, '0,0,2,0,3,?'),
        ('village', 'all', NULL, 'tourism_stops_selling', 'tourism_stops', '-0,-1'),
        ('village', 'all', NULL, 'party_members_trained', NULL, '12,5,0,8,?'),
        ('village', 'all', NULL, 'settlement_projects', NULL, '1,0,2,?'),
        ('village', 'all', NULL, 'solar_roofs', NULL, '0,3,0,8,?'),
        ('village', 'all', NULL, 'solar_roofs_generating', 'solar_roofs', '-0,-0,-1'),
        ('village', 'all', '460108', 'solar_subsidy_due', 'solar_roofs', '1800,4800,?'),
        ('village', 'all', NULL, 'broadband_speed', NULL, '100,50,200,?'),
        ('village', 'all', NULL, 'notice_boards loudspeakers', NULL, '1,2,1,0,1,?,3'),
        ('village', 'all', NULL, 'workshops', NULL, '1,0,0,2,?'),
        ('village', 'all', NULL, 'credit_village telemedicine resources_to_assets funds_to_shares farmers_to_shareholders helped_by_troops', NULL, '-+--?-'),
        ('village', 'all', NULL, 'reclaimed_land', NULL, '0,12.5,0,30,?'),
        ('village', 'all', NULL, 'reclaimed_land_needed', 'reclaimed_land', '40%,60%,20%'),
        ('village', 'all', NULL, 'reclaimed_land_traded', 'reclaimed_land', '40%,60%,0%'),
        ('village', 'all', NULL, 'reclaimed_land_traded_openly', 'reclaimed_land_traded', '++-'),
        ('village', 'all', NULL, 'forms', NULL, '36,40,28,52,?'),
        ('village', 'all', NULL, 'meetings', NULL, '24,30,18,?'),
        ('village', 'all', NULL, 'documents', NULL, '85,110,?,96'),
        ('village', 'all', NULL, 'assessments', NULL, '4,6,3,?'),
        ('village', 'all', NULL, 'previous.forms previous.meetings previous.documents', 'forms', '125%,150%,100%,110%,?'),

        -- Towns, counties, prefectures
        ('town', 'all', NULL, 'exit_target', NULL, '35'),
        ('town', 'all', NULL, 'lagging', NULL, '---+-'),
        ('town', 'all', '441600', 'leaders_interviewed', 'lagging', '+++-'),
        ('town', 'all', '440512', 'leaders_interviewed', NULL, '+-?'),
        ('town', 'all', NULL, 'problems_found', NULL, '12,3,5,8'),
        ('town', 'all', NULL, 'accountability_records', NULL, '1,0'),
        ('town', 'all', NULL, 'named_in_circular', NULL, '--+-'),
        ('town', 'all', NULL, 'contest_ability_and_style contest_industry contest_political_stance contest_precision contest_three_guarantees contest_will_and_skill', NULL,
         '18,17.5,?,19'),
        ('town', 'all', NULL, 'public_posts', NULL, '20,12,16'),
        ('town', 'all', NULL, 'public_posts_registered', 'public_posts', '-0,-2,-0'),
        ('town', 'all', NULL, 'applicants_waiting', NULL, '0,3,0'),
        ('town', 'all', NULL, 'specialties_surveyed', NULL, '++-+'),
        ('town', 'all', NULL, 'labour_cooperatives workshops', NULL, '1,0,2'),
        ('county', 'all', NULL, 'assessment_weights', NULL, '1'),
        ('county', 'all', NULL, 'reduction_weight', NULL, '0.4'),
        ('county', 'all', NULL, 'previous.reduction_weight', 'reduction_weight', '75%'),
        ('county', 'all', NULL, 'lagging', NULL, '--+-'),
        ('county', 'all', NULL, 'leaders_interviewed', 'lagging', '+-'),
        ('county', 'all', NULL, 'consumption_score', NULL, '91.5'),
        ('county', 'all', NULL, 'exits_checked unregistered_surveyed recognition_respondents satisfaction_respondents awareness_answers', NULL, '400'),
        ('county', 'all', NULL, 'exits_found_wrong unregistered_found_eligible', 'exits_checked', '1%'),
        ('county', 'all', NULL, 'recognising', 'recognition_respondents', '94%'),
        ('county', 'all', NULL, 'satisfied awareness_aware', 'satisfaction_respondents', '96%'),
        ('county', 'all', NULL, 'previous.satisfaction_respondents previous.awareness_answers', 'satisfaction_respondents', '90%'),
        ('county', 'all', NULL, 'previous.satisfied previous.awareness_aware', 'satisfaction_respondents', '84%'),
        ('county', 'all', NULL, 'policies_dropped students_only_in_education_system', NULL, '0'),
        ('county', 'all', NULL, 'previous.exited_persons_at_start', NULL, '1206'),
        ('county', 'all', NULL, 'previous.exited_persons_returned', NULL, '3'),
        ('county', 'all', NULL, 'students_only_in_poverty_system students_differing inspection_findings_open', NULL, '2'),
        ('county', 'all', NULL, 'duplicate_inspections', NULL, '1'),
        ('county', 'all', NULL, 'previous.duplicate_inspections', 'duplicate_inspections', '300%'),
        ('county', 'all', NULL, 'reimbursement_share_general', NULL, '0.68'),
        ('county', 'all', NULL, 'reimbursement_share_poor previous.reimbursement_share_poor', NULL, '0.9'),
        ('county', 'all', NULL, 'reimbursement_share_hardship', NULL, '0.88'),
        ('county', 'all', NULL, 'products finance_projects', NULL, '24'),
        ('county', 'all', NULL, 'products_standard products_tested', 'products', '-0'),
        ('county', 'all', NULL, 'products_certified products_traceable', 'products', '-5'),
        ('county', 'all', NULL, 'finance_projects_in_ledger', 'finance_projects', '-0'),
        ('county', 'all', NULL, 'promotion_files', NULL, '18'),
        ('county', 'all', NULL, 'promotion_files_with_experience', 'promotion_files', '-1'),
        ('county', 'all', NULL, 'ecommerce_centres', NULL, '2'),
        ('county', 'all', NULL, 'vegetable_growers', NULL, '60'),
        ('county', 'all', NULL, 'vegetable_growers_insured', 'vegetable_growers', '85%'),
        ('county', 'all', NULL, 'previous.vegetable_growers', 'vegetable_growers', '100%'),
        ('county', 'all', NULL, 'previous.vegetable_growers_insured', 'vegetable_growers', '80%'),
        ('county', 'all', NULL, 'roads', NULL, '420'),
        ('county', 'all', NULL, 'roads_protected', 'roads', '93%'),
        ('county', 'all', NULL, 'purchases_staff purchases_collective', NULL, '86000'),
        ('county', 'all', NULL, 'misconduct_cases', NULL, '0,2,1,?'),
        ('county', 'all', NULL, 'public_posts', NULL, '60,45,80'),
        ('county', 'all', NULL, 'public_posts_registered', 'public_posts', '60%,100%,40%'),
        ('county', 'all', NULL, 'previous.public_posts', 'public_posts', '90%'),
        ('county', 'all', NULL, 'previous.public_posts_registered', 'public_posts', '45%,90%,50%'),
        ('county', 'all', NULL, 'applicants_waiting', NULL, '0,4,0,?'),
        ('county', 'all', NULL, 'operators_linked employers_of_registered findings_three_years entrepreneur_projects workshops_employing enterprise_awards_decided', NULL, '8,5,12,6'),
        ('county', 'all', NULL, 'operators_supported', 'operators_linked', '-0,-1'),
        ('county', 'all', NULL, 'employers_supported', 'employers_of_registered', '-0,-0,-1'),
        ('county', 'all', NULL, 'findings_looked_back findings_rectified', 'findings_three_years', '-0,-0,-2,-0'),
        ('county', 'all', NULL, 'entrepreneur_awards', 'entrepreneur_projects', '-0,-0,-1'),
        ('county', 'all', NULL, 'workshops_supported', 'workshops_employing', '-0,-1,-0,?'),
        ('county', 'all', NULL, 'enterprise_awards_paid', 'enterprise_awards_decided', '-0,-0,-0,-2'),
        ('county', 'all', NULL, 'dibao_recipients', NULL, '420,350,510'),
        ('county', 'all', NULL, 'dibao_paid', 'dibao_recipients', '24000%,20000%'),
        ('county', 'all', NULL, 'enterprise_rows', NULL, '40,35,52'),
        ('county', 'all', NULL, 'enterprise_rows_distinct', 'enterprise_rows', '-0,-0,-1'),
        ('county', 'all', NULL, 'enterprise_rows_inactive', NULL, '0,0,2'),
        ('county', 'all', NULL, 'enterprise_amount', NULL, '2600000,1800000'),
        ('county', 'all', NULL, 'enterprise_amount_reported', 'enterprise_amount', '100%,100%,102%'),
        ('county', 'all', NULL, 'villages_in_plan', NULL, '140,100'),
        ('county', 'all', NULL, 'households_in_plan', NULL, '420,280'),
        ('county', 'all', NULL, 'cooperation_partners', NULL, '1,0,1'),
        ('county', 'all', NULL, 'cooperation_talent cooperation_market cooperation_employment cooperation_funds talent_sent talent_received', 'cooperation_partners', '2,1,0,3'),
        ('county', 'all', NULL, 'workers_placed_by_cooperation', 'cooperation_partners', '36,0,52'),
        ('county', 'all', NULL, 'forest_rangers_waiting research_announced research_escorted', NULL, '0,0,0,1'),
        ('county', 'all', NULL, 'forest_rangers_registered', NULL, '30,45,22'),
        ('county', 'all', NULL, 'previous.forest_rangers_registered', 'forest_rangers_registered', '90%,100%,110%'),
        ('county', 'all', NULL, 'exit_target', NULL, '110,95,130'),
        ('county', 'all', NULL, 'exit_target_below', 'exit_target', '-0,-0,-3'),
        ('county', 'all', NULL, 'publicity_teams', NULL, '2,1,1,0,3,1,?'),
        ('county', 'all', NULL, 'roads_township_km', NULL, '310,260,420'),
        ('county', 'all', NULL, 'roads_treated_km', 'roads_township_km', '97%,95%,92%,99%,?'),
        ('county', 'all', NULL, 'employment_bases incubation_bases workshops labour_brands', NULL, '2,1,0,3'),
        ('county', 'all', NULL, 'tekun_homes', NULL, '6,4,9'),
        ('county', 'all', NULL, 'tekun_homes_renewed', 'tekun_homes', '-0,-1,-0,?'),
        ('county', 'all', NULL, 'largest_industry_share', NULL, '0.35,0.62,?'),
        ('county', 'all', NULL, 'benefit_poor_household', NULL, '6800,7400'),
        ('county', 'all', NULL, 'benefit_borderline_household', 'benefit_poor_household', '60%,45%,75%'),
        ('county', 'all', NULL, 'score_year score_daily score_inspection score_discipline score_audit score_fund_check score_supervision score_complaints', NULL, '92,88,?,95'),
        ('county', 'all', NULL, 'accountability_recorded', NULL, '-'),
        ('county', 'all', NULL, 'gdp_growth', NULL, '6.5'),
        ('county', 'all', NULL, 'urban_income_growth', NULL, '6.8'),
        ('county', 'all', NULL, 'rural_income_growth', NULL, '8.1'),
        ('county', 'all', NULL, 'farm_insured_households', NULL, '5200'),
        ('county', 'all', NULL, 'previous.farm_insured_households', 'farm_insured_households', '96%'),
        ('county', 'all', NULL, 'compliant_cost', NULL, '2400000'),
        ('county', 'all', NULL, 'insurance_paid', 'compliant_cost', '71%'),
        ('county', 'all', NULL, 'previous.compliant_cost', 'compliant_cost', '95%'),
        ('county', 'all', NULL, 'previous.insurance_paid', 'compliant_cost', '66%'),
        ('county', 'all', NULL, 'tekun_standard', NULL, '1100'),
        ('county', 'all', NULL, 'previous.tekun_standard', 'tekun_standard', '95%'),
        ('county', 'all', NULL, 'cadres_trained', NULL, '260'),
        ('county', 'all', NULL, 'previous.cadres_trained', 'cadres_trained', '100%'),
        ('county', 'all', NULL, 'disaster_insured_households price_insured_households', NULL, '900,640'),
        ('county', 'all', NULL, 'previous.disaster_insured_households previous.price_insured_households', 'disaster_insured_households', '95%,100%,105%'),
        ('county', 'all', NULL, 'forms meetings documents', NULL, '60,84,72'),
        ('county', 'all', NULL, 'previous.forms previous.meetings previous.documents', 'meetings', '130%,150%,100%,110%'),
        ('county', 'all', NULL, 'dibao_subsidy', NULL, '154,160'),
        ('county', 'all', NULL, 'previous.dibao_subsidy', 'dibao_subsidy', '93%,100%,93%'),
        ('county', 'all', NULL, 'temporary_aid', NULL, '380000,450000'),
        ('county', 'all', NULL, 'previous.temporary_aid', 'temporary_aid', '90%,105%,80%'),
        ('county', 'all', NULL, 'premium_rate', NULL, '3,2.5'),
        ('county', 'all', NULL, 'previous.premium_rate', 'premium_rate', '120%,100%'),
        ('county', 'all', NULL, 'road_subsidy_per_km', NULL, '150000'),
        ('county', 'all', NULL, 'previous.road_subsidy_per_km', 'road_subsidy_per_km', '100%,90%,105%'),
        ('county', 'all', NULL, 'central_supply_share tap_water_share supply_guarantee_share water_quality_share', NULL, '0.92,0.88,0.95'),
        ('county', 'all', NULL, 'previous.central_supply_share previous.tap_water_share previous.supply_guarantee_share previous.water_quality_share', 'central_supply_share', '98%,100%,98%,102%'),
        ('prefecture', 'all', NULL, 'provincial_rank', NULL, '3'),
        ('prefecture', 'all', NULL, 'provincial_targets', NULL, '20'),
        ('prefecture', 'all', NULL, 'provincial_targets_met', 'provincial_targets', '-1'),
        ('prefecture', 'all', NULL, 'cooperation_counties_helped', NULL, '4'),
        -- the sum of its eight counties
        ('prefecture', 'all', NULL, 'exit_target', NULL, '875'),
        ('prefecture', 'all', NULL, 'county_plans_total', NULL, '182000'),
        ('prefecture', 'all', NULL, 'rewards', NULL, '14'),
        ('prefecture', 'all', NULL, 'penalties', NULL, '5'),
        ('prefecture', 'all', NULL, 'policy_changes', NULL, '0'),
        ('prefecture', 'all', NULL, 'meetings documents', NULL, '48'),
        ('prefecture', 'all', NULL, 'previous.meetings previous.documents', 'meetings', '125%'),
        ('prefecture', 'all', NULL, 'income_gap', NULL, '1.32'),
        ('prefecture', 'all', NULL, 'exit_rate_gap', NULL, '4.6'),
        ('prefecture', 'all', NULL, 'previous.income_gap', 'income_gap', '105%'),
        ('prefecture', 'all', NULL, 'previous.exit_rate_gap', 'exit_rate_gap', '95%'),
        ('prefecture', 'all', NULL, 'land_new land_exchanged land_mines', NULL, '1200'),
        ('prefecture', 'all', NULL, 'land_new_poor land_exchanged_poor land_mines_poor', 'land_new', '30%'),
        ('prefecture', 'all', NULL, 'previous.land_new previous.land_exchanged previous.land_mines', 'land_new', '100%'),
        ('prefecture', 'all', NULL, 'previous.land_new_poor previous.land_exchanged_poor previous.land_mines_poor', 'land_new', '28%'),
        ('prefecture', 'all', NULL, 'research_workshops supervisions_democratic_parties local_brands', NULL, '0'),

        -- Officials, projects, houses
        ('official', 'all', NULL, 'posting_days_uninsured', NULL, '0,0,0,12,0,?'),
        ('official', 'all', NULL, 'origin', NULL, 'migrant_worker,other,veteran,?,student,other'),
        ('official', 'all', NULL, 'seconded', NULL, '---+-'),
        ('official', 'all', NULL, 'audit_covers_industry', 'economic_audit_held', '+++-'),
        ('official', 'all', NULL, 'review_covers_poverty', 'party_review_held', '+++-'),
        ('project', 'all', NULL, 'certification', NULL, 'green,none,pollution_free,?'),
        ('project', 'all', NULL, 'direct_supply purchase_for_donation', NULL, '-+-?'),
        ('project', 'all', NULL, 'water_project', NULL, '-'),
        ('project', 'all', NULL, 'local_job_seekers', NULL, '4'),
        ('project', 'all', NULL, 'local_workers', 'local_job_seekers', '-2'),
        ('housing_case', 'all', NULL, 'site_inspections', NULL, '2,0,1');

    -- What papers read, and from what it is chosen; a yes or no that the list does not name is yes for most.
    CREATE TEMPORARY TABLE sample_key AS
        WITH read AS (
            SELECT document.division::text AS place,
                   standard.subject,
                   regexp_replace(fact.fact, '^facts\.', '') AS name,
                   bool_or(fact.kind = 'key') AS of_long_tail
              FROM fupin.standard
              JOIN fupin.document ON document.document_id = standard.document_id
              JOIN fupin.standard_criterion criterion ON criterion.standard_id = standard.standard_id
             CROSS JOIN LATERAL fupin.criteria_facts(criterion.criteria) fact
             WHERE standard.shipped
               AND document.is_paper
               AND standard.purpose IN ('coverage', 'check', 'checklist', 'label', 'monitor', 'register', 'target', 'assessment')
               AND fact.kind IN ('key', 'column')
             GROUP BY document.division, standard.subject, regexp_replace(fact.fact, '^facts\.', '')
        ), listed AS (
            SELECT choice.subject,
                   choice.part,
                   string_to_array(choice.places, ',') AS places,
                   name.name,
                   ltrim(choice.goes_with, '!') AS goes_with,
                   NOT starts_with(choice.goes_with, '!') AS goes_with_truth,
                   choice.choices,
                   choice.line
              FROM sample_choice choice
             CROSS JOIN LATERAL string_to_table(choice.names, ' ') name (name)
        ), wanted AS (
            SELECT read.place, listed.subject, listed.part, listed.name, listed.goes_with, listed.goes_with_truth, listed.choices, listed.line
              FROM listed
              JOIN read
                ON read.subject = listed.subject
               AND read.name = listed.name
             WHERE listed.places IS NULL
             UNION ALL
            SELECT place.place, listed.subject, listed.part, listed.name, listed.goes_with, listed.goes_with_truth, listed.choices, listed.line
              FROM listed
             CROSS JOIN LATERAL unnest(listed.places) place (place)
             UNION ALL
            SELECT read.place, read.subject, 'all', read.name, NULL, NULL,
                   CASE fact.type
                       WHEN 'boolean'::regtype THEN left('+++-+++?++++-+++++?-', 8 + fupin_register.sample_draw(hashtext(read.name), 301, 13))
                       ELSE '2,1,3,0,?,1'
                   END,
                   0
              FROM read
              JOIN fupin.fact
                ON fact.subject = read.subject
               AND fact.name = 'facts.' || read.name
             WHERE read.of_long_tail
               AND fact.type IN ('boolean'::regtype, 'integer'::regtype)
                 AND coalesce(fact.description, '') !~ 'follows from'
               AND read.name !~ '^(have_[1-8]|stable|exit_standard_met|assessment_score|rank_from_bottom|all_households|sanitary_toilets|toilet_households|members_.*|(poor|exited)_(households|persons)_.*|households_(all|surveyed|safe_water|digital_broadcast|hd_television|internet))$'
               AND NOT EXISTS (SELECT FROM listed WHERE listed.subject = read.subject AND listed.name = read.name)
        )
        SELECT (row_number() OVER (ORDER BY wanted.subject, wanted.place, wanted.part, wanted.name, wanted.line))::integer AS key,
               wanted.subject || '/' || wanted.place || '/' || wanted.part AS part,
               part.variants,
               wanted.name,
               wanted.line,
               wanted.goes_with,
               wanted.goes_with_truth,
               fact.type,
               string_to_array(wanted.choices, CASE WHEN fact.type <> 'boolean'::regtype THEN ',' END) AS choices
          FROM wanted
          JOIN sample_part part
            ON part.subject = wanted.subject
           AND part.part = wanted.part
          JOIN fupin.fact
            ON fact.subject = wanted.subject
           AND fact.name IN (wanted.name, 'facts.' || wanted.name);
    -- Where a paper does not read what a key goes with, the key stands alone.
    CREATE TEMPORARY TABLE sample_order AS
        SELECT key.key,
               parent.key AS parent,
               CASE WHEN parent.key IS NULL THEN 0 WHEN before.key IS NULL THEN 1 ELSE 2 END AS step
          FROM sample_key key
          LEFT JOIN (SELECT sample_key.part, sample_key.name, max(sample_key.key) AS key, max(sample_key.goes_with) AS goes_with
                       FROM sample_key
                      GROUP BY sample_key.part, sample_key.name) parent
            ON parent.part = key.part
           AND parent.name = key.goes_with
          LEFT JOIN (SELECT DISTINCT ON (sample_key.part, sample_key.name) sample_key.part, sample_key.name, sample_key.key
                       FROM sample_key) before
            ON before.part = parent.part
           AND before.name = parent.goes_with;
    ANALYZE sample_key, sample_order;

    CREATE TEMPORARY TABLE sample_value (key integer, variant integer, value jsonb);
    FOR pass IN 0 .. 2 LOOP
        INSERT INTO sample_value
        SELECT dealt.key,
               dealt.variant,
               CASE
                   WHEN dealt.type = 'boolean'::regtype THEN to_jsonb(dealt.choice = '+')
                   WHEN dealt.type NOT IN ('integer'::regtype, 'numeric'::regtype) THEN to_jsonb(dealt.choice)
                   WHEN right(dealt.choice, 1) = '%'
                   THEN to_jsonb(trim_scale(round(dealt.parent::numeric * rtrim(dealt.choice, '%')::numeric / 100,
                                                  CASE dealt.type WHEN 'integer'::regtype THEN 0 ELSE 4 END)))
                   WHEN left(dealt.choice, 1) = '-' THEN to_jsonb(greatest(dealt.parent::numeric + dealt.choice::numeric, 0))
                   ELSE to_jsonb(dealt.choice::numeric)
               END
          FROM (SELECT key.key,
                       key.type,
                       variant.variant,
                       parent.value AS parent,
                       key.choices[1 + (row_number() OVER (PARTITION BY key.key ORDER BY fupin_register.sample_draw(variant.variant, hashtext(key.name), 1000000), variant.variant) - 1)
                                       % cardinality(key.choices)] AS choice
                  FROM sample_order
                  JOIN sample_key key ON key.key = sample_order.key
                 CROSS JOIN LATERAL generate_series(0, key.variants - 1) variant (variant)
                  LEFT JOIN sample_value parent
                    ON parent.key = sample_order.parent
                   AND parent.variant = variant.variant
                 WHERE sample_order.step = pass
                   AND (sample_order.parent IS NULL
                        OR CASE WHEN key.goes_with_truth THEN parent.value NOT IN ('false', '0', '"none"') ELSE parent.value = 'false' END)) dealt
         WHERE dealt.choice <> '?';
    END LOOP;

    CREATE TEMPORARY TABLE sample_fact AS
        SELECT key.part,
               value.variant,
               coalesce(jsonb_object_agg(key.name, value.value ORDER BY key.line) FILTER (WHERE NOT starts_with(key.name, 'previous.')), '{}') AS facts,
               jsonb_object_agg(substr(key.name, 10), value.value) FILTER (WHERE starts_with(key.name, 'previous.')) AS previous
          FROM sample_value value
          JOIN sample_key key ON key.key = value.key
         GROUP BY key.part, value.variant;
    ANALYZE sample_fact;
    DROP TABLE sample_part, sample_choice, sample_key, sample_order, sample_value;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_fact() IS
    'puts together the facts of the long tail from which load_sample() takes those of its rows; part of load_sample()';

CREATE PROCEDURE fupin_register.load_sample_place_fact()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- All households of a village, and those of them that were reached: nearly everywhere all.
    UPDATE fupin_register.village_year
       SET facts = village_year.facts || coalesce(common.facts, '{}') || coalesce(poor.facts, '{}')
                   || CASE
                          WHEN spot.place IN ('440512', '411400', '441600')
                          THEN jsonb_strip_nulls(jsonb_build_object(
                                   'all_households', village_year.rural_population * 10 / 36,
                                   CASE spot.place WHEN '440512' THEN 'households_surveyed' ELSE 'households_safe_water' END,
                                   village_year.rural_population * 10 / 36 - (ARRAY[0, 0, 7, 0, 0, NULL, 0, 0, 2, 0])[1 + spot.line % 10],
                                   CASE spot.place WHEN '441600' THEN 'sanitary_toilets' ELSE 'all_households' END,
                                   village_year.rural_population * 10 / 36 - CASE spot.place WHEN '441600' THEN (ARRAY[0, 12, 0, 0, 5, 0, NULL])[1 + spot.line % 7] ELSE 0 END))
                          ELSE '{}'
                      END
      FROM (SELECT sample_spot.place,
                   sample_spot.division,
                   sample_spot.poor_village,
                   (row_number() OVER (PARTITION BY sample_spot.place ORDER BY sample_spot.number))::integer AS line,
                   (row_number() OVER (PARTITION BY sample_spot.place, sample_spot.poor_village ORDER BY sample_spot.number))::integer AS line_of_kind
              FROM sample_spot) spot
      LEFT JOIN sample_fact common
        ON common.part = 'village/' || spot.place || '/all'
       AND common.variant = spot.line % 40
      LEFT JOIN sample_fact poor
        ON poor.part = 'village/' || spot.place || '/poor'
       AND poor.variant = spot.line_of_kind % 4
       AND spot.poor_village
     WHERE village_year.division OPERATOR(fupin.=) spot.division
       AND village_year.year = CASE WHEN spot.place IN ('440512', '411400') THEN 2018 ELSE 2019 END;
    -- What was asked of the villages of 河源市 in the year before.
    UPDATE fupin_register.village_year
       SET facts = village_year.facts || common.previous
      FROM (SELECT sample_spot.division,
                   (row_number() OVER (ORDER BY sample_spot.number))::integer AS line
              FROM sample_spot
             WHERE sample_spot.place = '441600') spot
      JOIN sample_fact common
        ON common.part = 'village/441600/all'
       AND common.variant = spot.line % 40
     WHERE village_year.division OPERATOR(fupin.=) spot.division
       AND village_year.year = 2018
       AND common.previous IS NOT NULL;

    -- Towns, counties and prefectures.  Scores are known of all but a few, so that most ranks are certain; some share one.
    CREATE TEMPORARY TABLE sample_area AS
        SELECT area.division,
               area.place,
               area.kind,
               area.line,
               area.year,
               common.facts,
               common.previous
          FROM (SELECT year.division,
                       year.year,
                       place.place,
                       place.kind,
                       (row_number() OVER (PARTITION BY place.place, place.kind ORDER BY year.division) - 1)::integer AS line
                  FROM fupin_register.area_year year
                 CROSS JOIN LATERAL (SELECT CASE
                                                WHEN left(year.division::text, 6) IN ('440512', '460108') THEN left(year.division::text, 6)
                                                ELSE left(year.division::text, 4) || '00'
                                            END AS place,
                                            CASE fupin.level(year.division) WHEN 2 THEN 'prefecture' WHEN 3 THEN 'county' ELSE 'town' END AS kind) place) area
          LEFT JOIN sample_fact common
            ON common.part = area.kind || '/' || area.place || '/all'
           AND common.variant = area.line % CASE area.kind WHEN 'town' THEN 30 WHEN 'county' THEN 8 ELSE 1 END;
    UPDATE fupin_register.area_year
       SET facts = area_year.facts || coalesce(area.facts, '{}')
                   || jsonb_strip_nulls(jsonb_build_object(
                          'assessment_score', CASE WHEN area.kind <> 'town' OR area.line <> 17 THEN 78 + fupin_register.sample_draw(area.line, 311, 40) / 2.0 END,
                          'households_all', CASE WHEN area.kind = 'county' AND area.place = '441200' THEN area_year.rural_population * 10 / 36 END,
                          'households_digital_broadcast', CASE WHEN area.kind = 'county' AND area.place = '441200' THEN area_year.rural_population * (ARRAY[99, 97, 92, 98])[1 + area.line % 4] / 360 END,
                          'households_hd_television', CASE WHEN area.kind = 'county' AND area.place = '441200' THEN area_year.rural_population * (ARRAY[98, 91, 96, 97, NULL])[1 + area.line % 5] / 360 END,
                          'households_internet', CASE WHEN area.kind = 'county' AND area.place = '441200' THEN area_year.rural_population * (ARRAY[96, 97, 90, 98])[1 + area.line % 4] / 360 END))
      FROM sample_area area
     WHERE area_year.division OPERATOR(fupin.=) area.division
       AND area_year.year = area.year;
    -- The year before, but for the counties of 濠江区 and 商丘市, of which only the year of their exit is on record.
    INSERT INTO fupin_register.area_year (division, year, facts)
    SELECT area.division,
           area.year - 1,
           '{"sample": true}' || area.previous
      FROM sample_area area
     WHERE area.previous IS NOT NULL
       AND (area.year = 2019 OR area.kind = 'prefecture');

    -- Officials, projects and houses.
    UPDATE fupin_register.official
       SET facts = official.facts || fact.facts
      FROM (SELECT official.official_id,
                   (row_number() OVER (ORDER BY official.official_id))::integer AS line
              FROM fupin_register.official
             WHERE official.division OPERATOR(fupin.<@) '441200'::fupin.division) line
      JOIN sample_fact fact
        ON fact.part = 'official/441200/all'
       AND fact.variant = line.line % 20
     WHERE official.official_id = line.official_id;
    UPDATE fupin_register.project
       SET facts = project.facts || fact.facts
      FROM (SELECT project.project_id,
                   (row_number() OVER (ORDER BY project.kind, project.project_id))::integer AS line
              FROM fupin_register.project
             WHERE project.division OPERATOR(fupin.<@) '441200'::fupin.division) line
      JOIN sample_fact fact
        ON fact.part = 'project/441200/all'
       AND fact.variant = line.line % 12
     WHERE project.project_id = line.project_id;
    UPDATE fupin_register.housing_case
       SET facts = housing_case.facts || fact.facts
      FROM sample_fact fact
     WHERE fact.part = 'housing_case/440512/all'
       AND housing_case.housing_case_id = 'SAMPLE-440512-H00' || fact.variant + 1;
    DROP TABLE sample_area, sample_fact;

    CALL fupin_register.load_sample_payment();
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_place_fact() IS
    'gives the sample''s places, officials, projects and houses their facts of the long tail; part of load_sample()';

CREATE PROCEDURE fupin_register.load_sample_payment()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- What households are due, by the formulas of the papers, and what was paid of it: most of them all, some a part, some
    -- nothing, a few twice; a few are paid that are due nothing, and some of what belongs on the one card is handed out in cash.
    CREATE TEMPORARY TABLE sample_paid AS
        SELECT due.place,
               due.fund,
               due.household_id,
               due.division,
               due.purpose,
               due.paid_on,
               round(due.amount * due.portion, 2) AS amount,
               due.note,
               due.by_card,
               CASE WHEN due.fund = 630 AND row_number() OVER (PARTITION BY due.fund ORDER BY due.household_id) < 3 THEN 2 ELSE 1 END AS times
          FROM (
                -- 70 % of what the insurances left (HAOJIANG-2017-2.5-c), by the end of the year
                SELECT '440512' AS place, 600 AS fund, ill.household_id, ill.division, 'basic_medical' AS purpose, date '2018-11-20' AS paid_on, ill.amount,
                       CASE WHEN ill.line % 10 < 7 THEN 1 WHEN ill.line % 10 < 9 THEN 0.5 END AS portion,
                       '医疗救助' AS note, true AS by_card
                  FROM (SELECT person.household_id, person.division,
                               sum(0.7 * ((person.facts ->> 'compliant_cost')::numeric - (person.facts ->> 'insurance_paid')::numeric)) AS amount,
                               row_number() OVER (ORDER BY person.household_id) AS line
                          FROM fupin_register.person_year person
                         WHERE person.division OPERATOR(fupin.<@) '440512'::fupin.division
                           AND person.facts ? 'insurance_paid'
                         GROUP BY person.household_id, person.division) ill
                 UNION ALL
                -- pensions of the first half-year; of every twelfth household June is missing
                SELECT '441600', 610, old.household_id, old.division, 'pension', '2019-06-20', old.amount,
                       CASE WHEN old.line % 12 = 4 THEN 5 WHEN old.line % 12 <> 9 THEN 6 END, '上半年养老金', true
                  FROM (SELECT person.household_id, person.division, sum((person.facts ->> 'pension_month')::numeric) AS amount,
                               row_number() OVER (ORDER BY person.household_id) AS line
                          FROM fupin_register.person_year person
                         WHERE person.division OPERATOR(fupin.<@) '441600'::fupin.division
                           AND person.facts -> 'pension_entitled' = 'true'
                           AND person.facts ? 'pension_month'
                         GROUP BY person.household_id, person.division) old
                 UNION ALL
                -- the minimum allowance of the half-year, 484 yuan a month less the income; 300 to some without a claim
                SELECT '441600', 620, poor.household_id, poor.division, 'living', '2019-06-25', poor.amount,
                       CASE
                           WHEN NOT poor.dibao THEN 1
                           WHEN poor.line % 6 = 3 THEN 3
                           WHEN poor.line % 6 <> 5 THEN 6
                       END, CASE WHEN poor.dibao THEN '上半年低保补差' ELSE '不在低保名单' END, true
                  FROM (SELECT year.household_id, year.division, year.dibao,
                               CASE WHEN year.dibao THEN round(year.members * (484 - income.amount / year.members / 12), 2) ELSE 300 END AS amount,
                               row_number() OVER (PARTITION BY year.dibao ORDER BY year.household_id) AS line
                          FROM fupin_register.household_year year
                          JOIN (SELECT income_item.household_id, income_item.division, sum(income_item.revenue - income_item.cost) AS amount
                                  FROM fupin_register.income_item
                                 WHERE income_item.division OPERATOR(fupin.<@) '441600'::fupin.division
                                 GROUP BY income_item.household_id, income_item.division) income
                            ON income.household_id = year.household_id
                           AND income.division OPERATOR(fupin.=) year.division
                         WHERE year.division OPERATOR(fupin.<@) '441600'::fupin.division) poor
                 WHERE poor.amount > 0
                   AND (poor.dibao OR (NOT poor.dibao AND poor.line % 60 = 7))
                 UNION ALL
                -- temporary assistance in 美兰区, half of it by 30 June
                SELECT '460108', 630, year.household_id, year.division, 'temporary_assistance', '2019-06-12', (year.facts ->> 'temporary_assistance_amount')::numeric,
                       CASE WHEN right(year.household_id, 1) < '5' THEN 1 END, '临时救助', true
                  FROM fupin_register.household_year year
                 WHERE year.division OPERATOR(fupin.<@) '460108'::fupin.division
                   AND year.facts -> 'temporary_assistance_qualified' = 'true'
                   AND year.facts ? 'temporary_assistance_amount'
                 UNION ALL
                -- 肇庆市: something for training and schooling, and the care of the disabled, of which a fifth in cash
                SELECT '441200', 640, need.household_id, need.division, need.purpose, need.paid_on, need.amount, CASE WHEN need.line % 4 <> 2 THEN 1 END,
                       CASE WHEN need.by_card THEN '样例补助' ELSE '现金发放' END, need.by_card
                  FROM (SELECT person.household_id, person.division, kind.purpose, kind.paid_on, kind.amount * count(*) AS amount,
                               row_number() OVER (PARTITION BY kind.purpose ORDER BY person.household_id) AS line,
                               kind.purpose <> 'disability_nursing' OR row_number() OVER (PARTITION BY kind.purpose ORDER BY person.household_id) % 5 <> 1 AS by_card
                          FROM fupin_register.person_year person
                         CROSS JOIN LATERAL (VALUES ('training', date '2019-05-15', 300, person.facts -> 'trained' = 'true'),
                                                    ('education', '2019-04-10', 500, person.facts -> 'education_subsidy_due' = 'true'),
                                                    ('disability_nursing', '2019-06-15', 600, person.disability_grade IN (1, 2))) kind (purpose, paid_on, amount, is_due)
                         WHERE person.division OPERATOR(fupin.<@) '441200'::fupin.division
                           AND kind.is_due
                         GROUP BY person.household_id, person.division, kind.purpose, kind.paid_on, kind.amount) need) due
         WHERE due.portion IS NOT NULL;

    -- The money of 美兰区 is left from 2018 and none of what the year needs (MEILAN-2019-24-1).
    INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on, document_no, performance_goal, facts)
    SELECT 'SAMPLE-' || tranche.place || '-F' || tranche.fund,
           tranche.place::fupin.division,
           CASE tranche.place WHEN '441200' THEN 'province' WHEN '441600' THEN 'city' ELSE 'county' END,
           CASE tranche.fund WHEN 600 THEN 'medical' WHEN 610 THEN 'pension' ELSE 'other' END,
           CASE WHEN tranche.fund <> 640 THEN tranche.purpose END,
           tranche.year,
           ceil(tranche.amount * 1.02 / 10000) * 10000,
           make_date(tranche.year, 3, 12),
           make_date(tranche.year, 3, 22),
           format('样例资〔%s〕%s号', tranche.year, tranche.fund),
           '样例绩效目标',
           '{"sample": true}'
      FROM (SELECT paid.place, paid.fund, sum(paid.amount * paid.times) AS amount, min(paid.purpose) AS purpose,
                   CASE WHEN paid.place IN ('440512', '460108') THEN 2018 ELSE 2019 END AS year
              FROM sample_paid paid
             GROUP BY paid.place, paid.fund) tranche;
    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, payee, payee_kind, account_kind, own_account, purpose,
                                             amount, requested_on, paid_on, document_no)
    SELECT 'SAMPLE-' || paid.place || '-F' || paid.fund || '-' || row_number() OVER (PARTITION BY paid.place, paid.fund ORDER BY paid.household_id, paid.purpose, time.i),
           paid.division,
           'SAMPLE-' || paid.place || '-F' || paid.fund,
           paid.place::fupin.division,
           paid.household_id,
           household.head_name,
           'household',
           CASE WHEN paid.by_card THEN 'one_card' ELSE 'cash' END,
           CASE WHEN paid.by_card THEN true END,
           paid.purpose,
           paid.amount,
           paid.paid_on - 6,
           paid.paid_on,
           paid.note
      FROM sample_paid paid
      JOIN fupin_register.household
        ON household.household_id = paid.household_id
       AND household.division OPERATOR(fupin.=) paid.division
     CROSS JOIN LATERAL generate_series(1, paid.times) time (i);
    DROP TABLE sample_paid;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_payment() IS
    'loads what the sample''s households were paid of what they are due; part of load_sample()';
