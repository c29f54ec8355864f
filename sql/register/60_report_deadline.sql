-- Reports about deadlines (the order of columns is published: append only).

CREATE VIEW fupin_report.deadline_status WITH (security_barrier) AS
    SELECT (deadline.deadline_id || '/' || deadline.subject_kind || '/' || deadline.subject_id || '/' || deadline.division::text
                || CASE WHEN deadline.anchor_event IS NOT NULL THEN '/' || COALESCE(deadline.anchor_on::text, '?') ELSE '' END)::varchar(255) AS deadline_status_key,
           deadline.deadline_id::varchar(128) AS deadline_code,
           deadline.title_zh::varchar(128) AS deadline_label,
           deadline.document_no::varchar(64) AS document_no,
           deadline.rule_id::varchar(64) AS rule_id,
           deadline.article::varchar(64) AS article,
           deadline.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           deadline.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           fupin_register.shorten(pg_catalog.array_to_string(deadline.responsible_units, ', '))::varchar(255) AS responsible_units,
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
           deadline.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           deadline.subject_id::varchar(64) AS subject_code,
           fupin_register.shorten(deadline.name)::varchar(255) AS subject_name,
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
           state_code.label_zh::varchar(16) AS deadline_state_label,
           (CASE WHEN deadline.state IN ('late', 'overdue') THEN deadline.strength IN ('ensure', 'must') WHEN deadline.state <> 'unknown' THEN false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN deadline.state IN ('late', 'overdue') THEN deadline.strength IN ('ensure', 'must') WHEN deadline.state <> 'unknown' THEN false END)::varchar(4) AS breach_label,
           (deadline.applies)::boolean AS is_in_scope,
           fupin_register.yes_no(deadline.applies)::varchar(4) AS in_scope_label,
           (deadline.is_due_before_issue)::boolean AS is_due_before_issue,
           fupin_register.yes_no(deadline.is_due_before_issue)::varchar(4) AS due_before_issue_label,
           (deadline.is_answered_early)::boolean AS is_answered_early,
           fupin_register.yes_no(deadline.is_answered_early)::varchar(4) AS answered_early_label,
           (COALESCE(deadline.is_done_day_unknown, false))::boolean AS is_done_day_unknown,
           fupin_register.yes_no(COALESCE(deadline.is_done_day_unknown, false))::varchar(4) AS done_day_unknown_label
      FROM fupin_register.deadline_subject deadline
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
           due.title_zh::varchar(128) AS calendar_label,
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
           unit.organisation_id::varchar(64) AS organisation_code,
           COALESCE(organisation.name_zh, unit.organisation_id, due.owner_name)::varchar(128) AS organisation_name,
           unit.position::smallint AS organisation_position,
           (SELECT fupin.as_of())::date AS as_of,
           due.due_on::date AS due_date,
           (due.due_on - (SELECT fupin.as_of()))::integer AS days_left,
           dated.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(16) AS deadline_state_label,
           due.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           due.subjects::integer AS subjects_total,
           due.done::integer AS subjects_done,
           due.open::integer AS subjects_open,
           due.unknown::integer AS subjects_unknown,
           (dated.state = 'overdue' AND due.open > 0 AND due.strength IN ('ensure', 'must'))::boolean AS is_breach,
           fupin_register.yes_no(dated.state = 'overdue' AND due.open > 0 AND due.strength IN ('ensure', 'must'))::varchar(4) AS breach_label
      FROM (SELECT 'deadline' AS kind,
                   deadline.deadline_id AS code,
                   deadline.title_zh,
                   deadline.document_no,
                   deadline.rule_id,
                   deadline.article,
                   deadline.strength,
                   CASE
                       WHEN deadline.responsible_units <> '{}' OR deadline.subject_kind <> 'organisation' THEN deadline.responsible_units
                       ELSE ARRAY[deadline.subject_id]
                   END AS units,
                   deadline.subject_kind,
                   COALESCE(fupin_register.county_of(deadline.division), deadline.division) AS county,
                   pg_catalog.min(deadline.division::bigint) AS somewhere,
                   deadline.due_on,
                   pg_catalog.max(deadline.warn_days) AS warn_days,
                   NULL AS owner_name,
                   pg_catalog.count(*) AS subjects,
                   pg_catalog.count(*) FILTER (WHERE deadline.state IN ('met', 'late')) AS done,
                   pg_catalog.count(*) FILTER (WHERE deadline.state IN ('overdue', 'due_soon', 'pending')) AS open,
                   pg_catalog.count(*) FILTER (WHERE deadline.state = 'unknown') AS unknown
              FROM fupin_register.deadline_subject deadline
             WHERE deadline.due_on IS NOT NULL
               AND deadline.state <> 'before_document'
             GROUP BY deadline.deadline_id,
                      deadline.title_zh,
                      deadline.document_no,
                      deadline.rule_id,
                      deadline.article,
                      deadline.strength,
                      CASE
                          WHEN deadline.responsible_units <> '{}' OR deadline.subject_kind <> 'organisation' THEN deadline.responsible_units
                          ELSE ARRAY[deadline.subject_id]
                      END,
                      deadline.subject_kind,
                      COALESCE(fupin_register.county_of(deadline.division), deadline.division),
                      deadline.due_on
             UNION ALL
            -- the running periods of duties: what is missed cannot be made up for, and is no longer due
            SELECT 'duty',
                   duty.duty_id,
                   duty.title_zh,
                   duty.document_no,
                   duty.rule_id,
                   duty.article,
                   duty.strength,
                   CASE
                       WHEN duty.responsible_units <> '{}' OR duty.actor_kind <> 'organisation' THEN duty.responsible_units
                       ELSE ARRAY[duty.actor_id]
                   END,
                   duty.actor_kind,
                   COALESCE(fupin_register.county_of(duty.place), duty.place),
                   pg_catalog.min(duty.place::bigint),
                   pg_catalog.upper(duty.period) - 1,
                   0,
                   NULL,
                   pg_catalog.count(*),
                   pg_catalog.count(*) FILTER (WHERE duty.state = 'met'),
                   pg_catalog.count(*) FILTER (WHERE duty.state = 'pending'),
                   pg_catalog.count(*) FILTER (WHERE duty.state = 'unknown')
              FROM fupin_register.duty_result duty
             WHERE pg_catalog.upper(duty.period) > (SELECT fupin.as_of())
               AND duty.state IN ('met', 'pending', 'unknown')
               AND duty.required IS NOT NULL
             GROUP BY duty.duty_id,
                      duty.title_zh,
                      duty.document_no,
                      duty.rule_id,
                      duty.article,
                      duty.strength,
                      CASE
                          WHEN duty.responsible_units <> '{}' OR duty.actor_kind <> 'organisation' THEN duty.responsible_units
                          ELSE ARRAY[duty.actor_id]
                      END,
                      duty.actor_kind,
                      COALESCE(fupin_register.county_of(duty.place), duty.place),
                      pg_catalog.upper(duty.period) - 1
             UNION ALL
            SELECT 'loan',
                   'loan',
                   '贷款到期',
                   NULL,
                   NULL,
                   NULL,
                   NULL,
                   '{}',
                   'loan',
                   COALESCE(fupin_register.county_of(loan.division), loan.division),
                   pg_catalog.min(loan.division::bigint),
                   loan.due_on,
                   30,
                   loan.lender,
                   pg_catalog.count(*),
                   0,
                   pg_catalog.count(*) FILTER (WHERE loan.outstanding > 0),
                   pg_catalog.count(*) FILTER (WHERE loan.outstanding IS NULL)
              FROM fupin_register.loan
             WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
               AND loan.granted_on <= (SELECT fupin.as_of())
               AND loan.due_on IS NOT NULL
               AND COALESCE(loan.repaid_on > (SELECT fupin.as_of()), true)
               AND loan.outstanding IS DISTINCT FROM 0
             GROUP BY COALESCE(fupin_register.county_of(loan.division), loan.division),
                      loan.due_on,
                      loan.lender
             UNION ALL
            SELECT 'dividend',
                   'dividend',
                   '分红到期',
                   NULL,
                   NULL,
                   NULL,
                   NULL,
                   '{}',
                   'asset_project',
                   COALESCE(fupin_register.county_of(dividend.division), dividend.division),
                   pg_catalog.min(dividend.division::bigint),
                   dividend.due_on,
                   30,
                   asset_project.operator,
                   pg_catalog.count(*),
                   0,
                   pg_catalog.count(*),
                   0
              FROM fupin_register.dividend
              JOIN fupin_register.asset_project
                ON asset_project.asset_project_id = dividend.asset_project_id
               AND asset_project.division OPERATOR(fupin.=) dividend.asset_division
             WHERE dividend.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
               AND dividend.due_on IS NOT NULL
               AND COALESCE(dividend.paid_on > (SELECT fupin.as_of()), true)
             GROUP BY COALESCE(fupin_register.county_of(dividend.division), dividend.division),
                      dividend.due_on,
                      asset_project.operator) due
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
