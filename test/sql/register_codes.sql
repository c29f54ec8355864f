-- Every code that a table of the register accepts has a label in the catalogue, and no label is of a code
-- that no table accepts.
\i test/include/register.sql
BEGIN;
WITH checked (rule, list) AS (VALUES
         ('household_status_is_a_known_code',                'household_status'),
         ('poverty_cause_is_a_known_code',                   'poverty_cause'),
         ('kind_of_event_is_a_known_code',                   'household_event'),
         ('housing_grade_is_a_b_c_or_d',                     'housing_grade'),
         ('relation_is_a_known_code',                        'relation'),
         ('sex_is_m_or_f',                                   'sex'),
         ('left_reason_is_a_known_code',                     'left_reason'),
         ('citizen_id_missing_reason_is_a_known_code',       'citizen_id_missing_reason'),
         ('labour_capacity_is_full_half_weak_or_none',       'labour_capacity'),
         ('school_stage_is_a_known_code',                    'school_stage'),
         ('schooling_is_a_known_code',                       'schooling'),
         ('category_is_operating_wage_property_or_transfer', 'income_category'),
         ('poor_county_list_is_national_or_provincial',      'poor_county_list'),
         ('kind_is_reader_officer_auditor_or_admin',         'grant_kind'),
         ('level_is_village_town_county_prefecture_or_province', 'level'),
         ('kind_is_announcement_or_publicity',               'notice_kind'),
         ('kind_is_term_semester_or_school_days',            'calendar_kind'),
         ('project_state_is_a_known_code',                   'project_state'),
         ('kind_of_project_is_a_known_code',                 'project_kind'),
         ('reason_is_need_policy_or_progress',               'removal_reason'),
         ('housing_state_is_a_known_code',                   'housing_state'),
         ('class_of_house_is_a_known_code',                  'housing_class'),
         ('appraiser_kind_is_third_party_authority_or_owner', 'appraiser_kind'),
         ('source_level_is_central_province_city_county_or_other', 'source_level'),
         ('to_kind_is_government_department_company_or_other', 'recipient_kind'),
         ('payee_kind_is_a_known_code',                      'payee_kind'),
         ('account_kind_is_a_known_code',                    'account_kind'),
         ('loan_stage_is_a_known_code',                      'loan_stage'),
         ('borrower_kind_is_household_operator_or_enterprise', 'borrower_kind'),
         ('actual_user_kind_is_borrower_enterprise_or_other', 'loan_user'),
         ('model_is_a_known_code',                           'distribution_model'),
         ('holder_kind_is_a_known_code',                     'asset_holder'),
         ('holder_kind_is_household_village_collective_or_other', 'share_holder'),
         ('outcome_of_a_measure_is_a_known_code',            'measure_outcome'),
         ('occasion_of_a_review_is_a_known_code',            'review_occasion'),
         ('result_is_qualified_or_not_qualified',            'review_result'),
         ('outcome_is_a_known_code',                         'decision_outcome'),
         ('outcome_of_a_finding_is_a_known_code',            'finding_outcome'),
         ('evidence_is_computed_reconstructed_or_none',      'decision_evidence')),
     accepted AS (
         SELECT DISTINCT checked.list,
                (regexp_matches(pg_get_constraintdef(pg_constraint.oid), $$'([^']+)'$$, 'g'))[1] AS code
           FROM checked
           JOIN pg_constraint ON conname = rule AND connamespace = 'fupin_register'::regnamespace),
     labelled AS (
         SELECT code_list.list, code_list.code
           FROM fupin.code_list
          WHERE code_list.list IN (SELECT checked.list FROM checked))
SELECT COALESCE(accepted.list, labelled.list) AS list,
       count(*) AS codes,
       count(*) FILTER (WHERE labelled.code IS NULL) AS without_label,
       count(*) FILTER (WHERE accepted.code IS NULL) AS label_without_code
  FROM accepted
  FULL JOIN labelled USING (list, code)
 GROUP BY 1
 ORDER BY COALESCE(accepted.list, labelled.list) COLLATE "C";
-- The procedures of projects are rows of the register; those that it comes with have a label too.
SELECT procedure, code_list.label_zh IS NOT NULL AS labelled FROM fupin_register.project_procedure LEFT JOIN fupin.code_list ON list = 'project_procedure' AND code = procedure ORDER BY procedure;
ROLLBACK;
