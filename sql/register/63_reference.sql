-- Which dimension a column of the reports is joined with.  A name means the same in every report, so a name stands here once;
-- view_name stands where one report is different.  What needs no row: a code that is called as its list is, and a day.

CREATE VIEW fupin_register.column_reference WITH (security_barrier) AS
    WITH given (view_name, column_name, references_view, references_column, references_list) AS MATERIALIZED (VALUES
        (NULL, 'province_code', 'dim_division', 'division_code', NULL),
        (NULL, 'prefecture_code', 'dim_division', 'division_code', NULL),
        (NULL, 'county_code', 'dim_division', 'division_code', NULL),
        (NULL, 'town_code', 'dim_division', 'division_code', NULL),
        (NULL, 'village_code', 'dim_division', 'division_code', NULL),
        (NULL, 'division_code', 'dim_division', 'division_code', NULL),
        (NULL, 'parent_code', 'dim_division', 'division_code', NULL),
        (NULL, 'site_code', 'dim_division', 'division_code', NULL),
        (NULL, 'compared_area_code', 'dim_division', 'division_code', NULL),
        (NULL, 'fund_division_code', 'dim_division', 'division_code', NULL),
        (NULL, 'unit_code', 'dim_organisation', 'organisation_key', NULL),
        (NULL, 'issuer_code', 'dim_organisation', 'organisation_key', NULL),
        (NULL, 'organisation_code', 'dim_organisation', 'organisation_key', NULL),
        (NULL, 'department_code', 'dim_organisation', 'organisation_key', NULL),
        (NULL, 'document_code', 'dim_document', 'document_code', NULL),
        (NULL, 'standard_code', 'dim_criterion', 'standard_code', NULL),
        (NULL, 'standard_code_now', 'dim_criterion', 'standard_code', NULL),
        (NULL, 'criterion_name', 'dim_criterion', 'criterion_name', NULL),
        (NULL, 'absent_subject', 'dim_state', 'code', 'subject'),
        (NULL, 'accepted_basis', 'dim_state', 'code', 'basis'),
        (NULL, 'actor_kind', 'dim_state', 'code', 'subject'),
        (NULL, 'actor_role', 'dim_state', 'code', 'role'),
        (NULL, 'alert_state_cause', 'dim_state', 'code', 'alert_cause'),
        (NULL, 'amended_operation', 'dim_state', 'code', 'row_operation'),
        (NULL, 'amended_table', 'dim_state', 'code', 'kept_table'),
        (NULL, 'basis_by_law', 'dim_state', 'code', 'basis'),
        (NULL, 'best_grade', 'dim_state', 'code', 'grade'),
        (NULL, 'calendar_kind', 'dim_state', 'code', 'deadline_calendar_kind'),
        (NULL, 'comparison_state', 'dim_state', 'code', 'source_comparison'),
        (NULL, 'counted', 'dim_state', 'code', 'quota_counted'),
        (NULL, 'document_state', 'dim_state', 'code', 'standard_state'),
        (NULL, 'duty_state', 'dim_state', 'code', 'quota_state'),
        (NULL, 'evidence', 'dim_state', 'code', 'basis'),
        (NULL, 'finding_class', 'dim_state', 'code', 'audit_class'),
        (NULL, 'head_sex', 'dim_state', 'code', 'sex'),
        (NULL, 'holder_kind', 'dim_state', 'code', 'share_holder'),
        (NULL, 'house_grade', 'dim_state', 'code', 'housing_grade'),
        (NULL, 'household_class', 'dim_state', 'code', 'housing_class'),
        (NULL, 'income_state', 'dim_state', 'code', 'state'),
        (NULL, 'labour', 'dim_state', 'code', 'labour_capacity'),
        (NULL, 'last_status', 'dim_state', 'code', 'household_status'),
        -- a number, which joins with no code
        (NULL, 'level', NULL, NULL, NULL),
        (NULL, 'notice_level', 'dim_state', 'code', 'level'),
        (NULL, 'object_kind', 'dim_state', 'code', 'subject'),
        (NULL, 'object_role', 'dim_state', 'code', 'role'),
        (NULL, 'owner_kind', 'dim_state', 'code', 'subject'),
        (NULL, 'period', 'dim_state', 'code', 'entitlement_period'),
        (NULL, 'period_kind', 'dim_state', 'code', 'quota_period'),
        (NULL, 'publication_problem', 'dim_state', 'code', 'chain_problem'),
        (NULL, 'purpose', 'dim_state', 'code', 'fund_purpose'),
        (NULL, 'required_topic', 'dim_state', 'code', 'required_fact'),
        (NULL, 'severity', 'dim_state', 'code', 'audit_severity'),
        (NULL, 'source_code', 'dim_state', 'code', 'source'),
        (NULL, 'source_level', 'dim_state', 'code', 'fund_level'),
        (NULL, 'standard_purpose', 'dim_state', 'code', 'purpose'),
        (NULL, 'standard_state', 'dim_state', 'code', 'standard_state'),
        (NULL, 'start_event', 'dim_state', 'code', 'event_kind'),
        (NULL, 'status', 'dim_state', 'code', 'household_status'),
        (NULL, 'subject_kind', 'dim_state', 'code', 'subject'),
        -- where a paper or an office is from, which need not be a place of the register
        ('dim_document', 'division_code', NULL, NULL, NULL),
        ('dim_organisation', 'division_code', NULL, NULL, NULL),
        ('rule_coverage', 'division_code', NULL, NULL, NULL),
        ('question_answer', 'division_code', NULL, NULL, NULL),
        ('responsibility', 'division_code', NULL, NULL, NULL),
        ('task_responsibility', 'division_code', NULL, NULL, NULL),
        ('catalogue_finding', 'division_code', NULL, NULL, NULL),
        -- demands on a place's money, which are criteria of no standard
        ('fund_breach', 'criterion_name', NULL, NULL, NULL),
        ('loan_coverage', 'criterion_name', NULL, NULL, NULL),
        -- subjects of the catalogue and of the checks among those of the register
        ('alert_status', 'subject_kind', NULL, NULL, NULL),
        (NULL, 'town_grade', 'dim_state', 'code', 'grade'),
        (NULL, 'trigger_code', 'dim_state', 'code', 'monitoring_trigger'),
        (NULL, 'trigger_severity', 'dim_state', 'code', 'check_severity'),
        (NULL, 'unit_source', 'dim_state', 'code', 'task_source'),
        (NULL, 'village_grade', 'dim_state', 'code', 'grade')
    )
    SELECT given.view_name,
           given.column_name,
           given.references_view,
           given.references_column,
           given.references_list
      FROM given
     UNION ALL
    SELECT DISTINCT NULL,
           code_list.list,
           'dim_state',
           'code',
           code_list.list
      FROM fupin.code_list
     WHERE NOT EXISTS (SELECT FROM given WHERE given.column_name = code_list.list);
COMMENT ON VIEW fupin_register.column_reference IS
    'which dimension a column of the reports is joined with, by name; a code that has a label beside it and the name of a list of codes refers to that list. data_dictionary shows it';
COMMENT ON COLUMN fupin_register.column_reference.view_name IS 'the one report that it is about, which goes first; NULL = every report with such a column';
COMMENT ON COLUMN fupin_register.column_reference.column_name IS 'the column';
COMMENT ON COLUMN fupin_register.column_reference.references_view IS 'the dimension; NULL = none, though the name would say so';
COMMENT ON COLUMN fupin_register.column_reference.references_column IS 'the column of the dimension that has the same value; not unique in dim_criterion, which is joined by standard and name, nor in dim_state';
COMMENT ON COLUMN fupin_register.column_reference.references_list IS 'which list of dim_state the code is of; NULL = no code';

-- What a place is called, for a report that has the code of a second one.
CREATE VIEW fupin_register.place_name WITH (security_barrier) AS
    SELECT place.division,
           CASE place.level
               WHEN 1 THEN place.province_name
               WHEN 2 THEN place.prefecture_name
               WHEN 3 THEN place.county_name
               WHEN 4 THEN place.town_name
               ELSE place.village_name
           END AS name
      FROM fupin_register.place;
COMMENT ON VIEW fupin_register.place_name IS 'every place of fupin_register.place with its own name';
COMMENT ON COLUMN fupin_register.place_name.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_name.name IS 'its Chinese name; NULL = no name known';
