-- Every code that a table of the register accepts has a label in the catalogue, and no label is of a code
-- that no table accepts.
BEGIN;
CALL fupin.create_register();
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
         ('kind_is_reader_officer_auditor_or_admin',         'grant_kind')),
     accepted AS (
         SELECT checked.list,
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
ROLLBACK;
