-- Reports about deadlines (the order of columns is published: append only).

CREATE VIEW fupin_report.deadline_status WITH (security_barrier) AS
    SELECT (deadline.deadline_id || '/' || deadline.subject_kind || '/' || deadline.subject_id || '/' || deadline.division::text
                || CASE WHEN deadline.anchor_event IS NOT NULL THEN '/' || COALESCE(deadline.anchor_on::text, '?') ELSE '' END)::varchar(255) AS deadline_status_key,
           deadline.deadline_id::varchar(128) AS deadline_code,
           deadline.title_zh::varchar(128) AS deadline_title,
           deadline.document_no::varchar(64) AS document_no,
           deadline.rule_id::varchar(64) AS rule_id,
           deadline.article::varchar(64) AS article,
           deadline.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           deadline.basis::varchar(16) AS evidence,
           basis_code.label_zh::varchar(32) AS evidence_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(deadline.responsible_units, ', '), ''))::varchar(255) AS responsible_units,
           fupin_register.shorten(deadline.responsible_names)::varchar(255) AS responsible_units_label,
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
           deadline.subject_kind::varchar(32) AS owner_kind,
           kind_code.label_zh::varchar(32) AS owner_kind_label,
           deadline.subject_id::varchar(64) AS owner_code,
           fupin_register.shorten(deadline.name)::varchar(255) AS owner_name,
           deadline.household_id::varchar(32) AS household_code,
           (SELECT fupin.as_of())::date AS as_of,
           deadline.anchor_event::varchar(64) AS start_event,
           start_code.label_zh::varchar(64) AS start_event_label,
           deadline.anchor_on::date AS start_date,
           deadline.due_on::date AS due_date,
           deadline.done_on::date AS done_date,
           deadline.days_left::integer AS days_left,
           deadline.lag_days::integer AS lag_days,
           deadline.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(64) AS deadline_state_label,
           (CASE WHEN deadline.state IN ('late', 'overdue') THEN deadline.strength IN ('ensure', 'must') WHEN deadline.state <> 'unknown' THEN false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN deadline.state IN ('late', 'overdue') THEN deadline.strength IN ('ensure', 'must') WHEN deadline.state <> 'unknown' THEN false END)::varchar(4) AS breach_label,
           (deadline.applies)::boolean AS is_in_scope,
           fupin_register.yes_no(deadline.applies)::varchar(4) AS in_scope_label,
           (deadline.is_due_before_issue)::boolean AS is_due_before_issue,
           fupin_register.yes_no(deadline.is_due_before_issue)::varchar(4) AS due_before_issue_label,
           (deadline.is_answered_early)::boolean AS is_answered_early,
           fupin_register.yes_no(deadline.is_answered_early)::varchar(4) AS answered_early_label,
           (COALESCE(deadline.is_done_day_unknown, false))::boolean AS is_done_day_unknown,
           fupin_register.yes_no(COALESCE(deadline.is_done_day_unknown, false))::varchar(4) AS done_day_unknown_label,
           catalogue.title_en::varchar(128) AS deadline_title_en
      FROM fupin_register.deadline_subject deadline
      LEFT JOIN fupin.deadline catalogue ON catalogue.deadline_id = deadline.deadline_id
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = deadline.strength
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = deadline.basis
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = deadline.subject_kind
      LEFT JOIN fupin.code_list start_code
        ON start_code.list = 'event_kind'
       AND start_code.code = deadline.anchor_event
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = deadline.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) deadline.division;

-- All that is overdue, and what is due next: one row for each county, day and organisation that answers for it.  The counts
-- are of the subjects that the reader sees, and so is the place whose county is named.
CREATE VIEW fupin_report.deadline_calendar WITH (security_barrier) AS
    SELECT (due.kind || '/' || due.code || '/' || due.county::text || '/' || due.due_on::text || '/' || COALESCE(unit.position || '', due.owner_name, ''))::varchar(255) AS deadline_calendar_key,
           due.kind::varchar(16) AS calendar_kind,
           CASE due.kind WHEN 'deadline' THEN '时限' WHEN 'duty' THEN '职责' WHEN 'loan' THEN '贷款' ELSE '分红' END::varchar(16) AS calendar_kind_label,
           due.code::varchar(128) AS calendar_code,
           due.title_zh::varchar(128) AS calendar_title,
           due.document_no::varchar(64) AS document_no,
           due.rule_id::varchar(64) AS rule_id,
           due.article::varchar(64) AS article,
           due.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           unit.organisation_id::varchar(64) AS unit_code,
           COALESCE(organisation.name_zh, unit.organisation_id, due.owner_name)::varchar(128) AS unit_name,
           unit.position::smallint AS unit_position,
           (SELECT fupin.as_of())::date AS as_of,
           due.due_on::date AS due_date,
           (due.due_on - (SELECT fupin.as_of()))::integer AS days_left,
           dated.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(64) AS deadline_state_label,
           due.subject_kind::varchar(32) AS owner_kind,
           kind_code.label_zh::varchar(32) AS owner_kind_label,
           due.subjects::integer AS owners_total,
           due.done::integer AS owners_done,
           due.open::integer AS owners_open,
           due.unknown::integer AS owners_unknown,
           (dated.state = 'overdue' AND due.open > 0 AND due.strength IN ('ensure', 'must'))::boolean AS is_breach,
           fupin_register.yes_no(dated.state = 'overdue' AND due.open > 0 AND due.strength IN ('ensure', 'must'))::varchar(4) AS breach_label
      FROM fupin_register.due_calendar due
     CROSS JOIN LATERAL (SELECT fupin.deadline_state(true, due.due_on, NULL, (SELECT fupin.as_of()), due.warn_days) AS state) dated
      LEFT JOIN LATERAL ROWS FROM (pg_catalog.unnest(due.units)) WITH ORDINALITY unit (organisation_id, position) ON true
      LEFT JOIN fupin.organisation ON organisation.organisation_id = unit.organisation_id
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = due.strength
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = due.subject_kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = dated.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) fupin.division(due.somewhere)
     WHERE due.open + due.unknown > 0;
