-- Part 37, continued: who has a fact in its own files.  The departments are classes of offices, each place's own; the papers lay
-- the duties that produce these facts on them (MEILAN-2019-30 and its task table, ZHAOQING-2018, HEYUAN-2019).  What is not said
-- here the village must be asked.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('department.education', '000000', '教育部门', 'Education departments', true),
    ('department.medical_security', '000000', '医疗保障部门', 'Medical insurance departments', true),
    ('department.health', '000000', '卫生健康部门', 'Health departments', true),
    ('department.civil_affairs', '000000', '民政部门', 'Civil affairs departments', true),
    ('department.disabled_federation', '000000', '残联', 'Disabled persons'' federations', true),
    ('department.human_resources', '000000', '人力资源社会保障部门', 'Human resources and social security departments', true),
    ('department.housing', '000000', '住房城乡建设部门', 'Housing departments', true),
    ('department.water', '000000', '水务部门', 'Water departments', true),
    ('department.public_security', '000000', '公安部门', 'Public security departments', true);

UPDATE fupin.fact
   SET held_by = 'department.' || holder.department
  FROM (VALUES
    ('education', 'person', ARRAY['school_stage', 'schooling', 'education_secure', 'compulsory_age', 'facts.cannot_attend_school',
        'facts.dropout_cause', 'facts.education_payer_county', 'facts.education_payments',
        'facts.education_subsidy_paid', 'facts.entered_general_school', 'facts.entered_vocational_school',
        'facts.graduated', 'facts.nutrition_plan', 'facts.on_school_ledger', 'facts.out_of_school_reason',
        'facts.school_fees', 'facts.special_education_form', 'facts.special_education_plan',
        'facts.student_aid_terms_due', 'facts.student_aid_terms_paid']),
    ('education', 'household', ARRAY['education_secure', 'has_school_age_child', 'facts.education_policy_delivered']),
    ('medical_security', 'person', ARRAY['basic_medical_insured', 'facts.compliant_cost', 'facts.inpatient_stays_settled', 'facts.insurance_paid',
        'facts.medical_assistance_covered', 'facts.medical_assistance_eligible', 'facts.medical_assistance_paid',
        'facts.medical_assistance_settled', 'facts.medical_insured_on', 'facts.medical_self_paid',
        'facts.one_stop_settled', 'facts.platform_insured', 'facts.serious_illness_assisted',
        'facts.serious_illness_cost', 'facts.serious_illness_insured', 'facts.serious_illness_scheme',
        'facts.supplementary_insured', 'facts.supplementary_medical_insured']),
    ('medical_security', 'household', ARRAY['medical_secure', 'facts.medical_policy_delivered']),
    ('health', 'person', ARRAY['facts.chronic_disease', 'facts.chronic_disease_managed', 'facts.diabetes', 'facts.diabetes_managed',
        'facts.doctor_contract', 'facts.family_doctor_contract', 'facts.hypertension', 'facts.hypertension_managed',
        'facts.inpatient_stays', 'facts.mental_disorder', 'facts.mental_disorder_managed', 'facts.serious_illness',
        'facts.special_treatment', 'facts.stays_in_county', 'facts.stays_with_deposit', 'facts.tuberculosis',
        'facts.tuberculosis_managed', 'facts.two_cancers_due', 'facts.two_cancers_examined', 'facts.two_cancers_fee']),
    ('civil_affairs', 'person', ARRAY['dibao', 'facts.applied_single_dibao', 'facts.dibao_alone', 'facts.safety_net_delivered', 'facts.tekun']),
    ('civil_affairs', 'household', ARRAY['dibao', 'facts.safety_net_delivered', 'facts.tekun', 'facts.temporary_assistance',
        'facts.temporary_assistance_amount']),
    ('disabled_federation', 'person', ARRAY['disability_grade', 'facts.barrier_free_home', 'facts.rehabilitation', 'facts.rehabilitation_assessed',
        'facts.rehabilitation_referred', 'facts.severely_disabled']),
    ('disabled_federation', 'household', ARRAY['facts.disabled_member']),
    ('human_resources', 'person', ARRAY['facts.appraisal_fee', 'facts.employment_service', 'facts.in_employment_ledger', 'facts.job_guide',
        'facts.job_plan', 'facts.pension_entitled', 'facts.pension_insured', 'facts.pension_insured_before',
        'facts.pension_month', 'facts.pension_paid_by_government', 'facts.pension_self_paid',
        'facts.post_recommended', 'facts.public_post', 'facts.skill_appraised', 'facts.trained', 'facts.training_fee',
        'facts.training_form', 'facts.training_kind', 'facts.training_place', 'facts.training_provider']),
    ('housing', 'household', ARRAY['housing_grade', 'housing_secure', 'facts.housing_policy_delivered', 'facts.housing_screened']),
    ('water', 'household', ARRAY['water_secure', 'facts.water_file_kept']),
    ('public_security', 'person', ARRAY['birth_date', 'sex', 'facts.hukou_county'])
  ) AS holder (department, subject, names)
 WHERE fact.subject = holder.subject
   AND fact.name = ANY (holder.names);
