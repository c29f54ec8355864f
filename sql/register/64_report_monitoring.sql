-- Who is watched for a return to poverty, what calls for a look, and the cases (the order of columns is published: append only).

CREATE VIEW fupin_report.monitoring_status WITH (security_barrier) AS
    SELECT (monitored.household_id || '/' || monitored.division::text)::varchar(255) AS monitoring_status_key,
           monitored.household_id::varchar(32) AS household_code,
           household.head_name::varchar(64) AS head_name,
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
           monitored.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           monitored.status::varchar(32) AS status,
           status_code.label_zh::varchar(32) AS status_label,
           (monitored.exited)::boolean AS is_exited,
           fupin_register.yes_no(monitored.exited)::varchar(4) AS exited_label,
           (monitored.is_monitored)::boolean AS is_monitored,
           fupin_register.yes_no(monitored.is_monitored)::varchar(4) AS monitored_label,
           pg_catalog.cardinality(monitored.labels)::integer AS monitored_labels_count,
           fupin_register.shorten(pg_catalog.array_to_string(monitored.labels, ', '))::varchar(255) AS monitored_labels,
           fupin_register.shorten((SELECT pg_catalog.string_agg(COALESCE(label.names ->> item.label, item.label), '、' ORDER BY item.number)
              FROM pg_catalog.unnest(monitored.labels) WITH ORDINALITY item (label, number)))::varchar(255) AS monitored_labels_label,
           fupin_register.shorten(pg_catalog.array_to_string(monitored.labels_unknown, ', '))::varchar(255) AS labels_unknown,
           fupin_register.shorten((SELECT pg_catalog.string_agg(COALESCE(label.names ->> item.label, item.label), '、' ORDER BY item.number)
              FROM pg_catalog.unnest(monitored.labels_unknown) WITH ORDINALITY item (label, number)))::varchar(255) AS labels_unknown_label,
           fupin_register.shorten(pg_catalog.array_to_string(monitored.rule_ids, ', '))::varchar(255) AS monitoring_rules,
           monitored.since::date AS labelled_since_date,
           monitored.exited_on::date AS exited_date,
           monitored.last_checked_on::date AS last_checked_date,
           monitored.interval_days::integer AS monitoring_interval_days,
           monitored.due_on::date AS due_date,
           monitored.overdue_days::integer AS overdue_days,
           monitored.state::varchar(16) AS monitoring_state,
           state_code.label_zh::varchar(16) AS monitoring_state_label,
           monitored.retained_until::date AS retained_until_date,
           monitored.helper_gap_from::date AS helper_gap_from_date,
           monitored.helper_gap_days::integer AS helper_gap_days,
           (monitored.helper_kept)::boolean AS is_helper_kept,
           fupin_register.yes_no(monitored.helper_kept)::varchar(4) AS helper_kept_label,
           (monitored.policies_kept)::boolean AS is_policies_kept,
           fupin_register.yes_no(monitored.policies_kept)::varchar(4) AS policies_kept_label,
           (monitored.projects_kept)::boolean AS is_projects_kept,
           fupin_register.yes_no(monitored.projects_kept)::varchar(4) AS projects_kept_label,
           monitored.income_per_capita::numeric(18,4) AS income_per_capita,
           monitored.income_line::numeric(18,2) AS monitoring_line,
           (monitored.is_below_line)::boolean AS is_below_line,
           fupin_register.yes_no(monitored.is_below_line)::varchar(4) AS below_line_label,
           (monitored.is_at_edge)::boolean AS is_at_edge,
           fupin_register.yes_no(monitored.is_at_edge)::varchar(4) AS at_edge_label
      FROM fupin_register.monitored_household monitored
     CROSS JOIN fupin_register.label_name label
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = monitored.status
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'monitoring_state'
       AND state_code.code = monitored.state
      LEFT JOIN fupin_register.household_name household
        ON household.household_id = monitored.household_id
       AND household.division OPERATOR(fupin.=) monitored.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) monitored.division;

CREATE VIEW fupin_report.monitoring_trigger WITH (security_barrier) AS
    SELECT (trigger.trigger_id || '/' || trigger.subject_kind || '/' || trigger.subject_id || '/' || trigger.division::text || '/' || COALESCE(trigger.year::text, '?')
                || '/' || COALESCE(trigger.found_on::text, '') || '/' || pg_catalog.row_number() OVER (PARTITION BY trigger.trigger_id, trigger.subject_kind, trigger.subject_id, trigger.division,
                                                                                                         trigger.year, trigger.found_on))::varchar(255) AS monitoring_trigger_key,
           trigger.trigger_id::varchar(64) AS trigger_code,
           trigger.message_zh::varchar(128) AS trigger_label,
           trigger.severity::varchar(16) AS trigger_severity,
           severity_code.label_zh::varchar(16) AS trigger_severity_label,
           trigger.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           trigger.subject_id::varchar(32) AS subject_code,
           trigger.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN trigger.subject_kind = 'person' THEN person.name ELSE household.head_name END)::varchar(255) AS subject_name,
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
           trigger.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           trigger.found_on::date AS found_date,
           fupin_register.shorten(trigger.value)::varchar(255) AS trigger_value,
           trigger.rule_id::varchar(64) AS rule_id
      FROM fupin_register.monitoring_trigger trigger
      LEFT JOIN fupin.code_list severity_code
        ON severity_code.list = 'check_severity'
       AND severity_code.code = trigger.severity
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = trigger.subject_kind
      LEFT JOIN fupin_register.household_name household
        ON household.household_id = trigger.household_id
       AND household.division OPERATOR(fupin.=) trigger.division
      LEFT JOIN fupin_register.person_name person
        ON trigger.subject_kind = 'person'
       AND person.person_id = trigger.subject_id
       AND COALESCE(person.household_id = trigger.household_id, false)
       AND person.division OPERATOR(fupin.=) trigger.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) trigger.division;

CREATE VIEW fupin_report.monitoring_case WITH (security_barrier) AS
    SELECT (found.household_id || '/' || found.division::text || '/' || found.found_on::text)::varchar(255) AS monitoring_case_key,
           found.household_id::varchar(32) AS household_code,
           household.head_name::varchar(64) AS head_name,
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
           (SELECT fupin.as_of())::date AS as_of,
           found.kind::varchar(16) AS case_kind,
           kind_code.label_zh::varchar(16) AS case_kind_label,
           found.exited_on::date AS exited_date,
           found.found_on::date AS found_date,
           found.registered_on::date AS case_registered_date,
           found.helped_on::date AS first_help_date,
           found.assisted_on::date AS assisted_date,
           found.registered_lag::integer AS days_to_registration,
           found.helped_lag::integer AS days_registration_to_help,
           found.found_to_help::integer AS days_to_help,
           found.assisted_lag::integer AS days_to_assistance,
           found.open_days::integer AS open_days,
           (found.in_order)::boolean AS is_in_order,
           fupin_register.yes_no(found.in_order)::varchar(4) AS in_order_label,
           found.state::varchar(16) AS case_state,
           state_code.label_zh::varchar(16) AS case_state_label
      FROM fupin_register.monitoring_case found
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'case_kind'
       AND kind_code.code = found.kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'case_state'
       AND state_code.code = found.state
      LEFT JOIN fupin_register.household_name household
        ON household.household_id = found.household_id
       AND household.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) found.division;
