-- Reports about duties (the order of columns is published: append only).

-- The labels of what the catalogue says of a duty: joined once a duty, and not once for each of those on whom it lies.
CREATE VIEW fupin_register.duty_label AS
    SELECT duty.duty_id,
           duty.title_en,
           strength_code.label_zh AS strength,
           basis_code.label_zh AS basis,
           actor_kind_code.label_zh AS actor_kind,
           actor_role_code.label_zh AS actor_role,
           action_code.label_zh AS action,
           object_kind_code.label_zh AS object_kind,
           object_role_code.label_zh AS object_role
      FROM fupin.duty
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = duty.strength
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = duty.basis
      LEFT JOIN fupin.code_list actor_kind_code
        ON actor_kind_code.list = 'subject'
       AND actor_kind_code.code = duty.actor_kind
      LEFT JOIN fupin.code_list actor_role_code
        ON actor_role_code.list = 'role'
       AND actor_role_code.code = duty.actor_role
      LEFT JOIN fupin.code_list action_code
        ON action_code.list = 'action'
       AND action_code.code = duty.action
      LEFT JOIN fupin.code_list object_kind_code
        ON object_kind_code.list = 'subject'
       AND object_kind_code.code = duty.object_kind
      LEFT JOIN fupin.code_list object_role_code
        ON object_role_code.list = 'role'
       AND object_role_code.code = duty.object_role;
COMMENT ON VIEW fupin_register.duty_label IS 'the duties of the catalogue with the Chinese labels of their codes';
COMMENT ON COLUMN fupin_register.duty_label.duty_id IS 'the duty';
COMMENT ON COLUMN fupin_register.duty_label.title_en IS 'its English title';
COMMENT ON COLUMN fupin_register.duty_label.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.duty_label.basis IS 'strength of the evidence for its quota';
COMMENT ON COLUMN fupin_register.duty_label.actor_kind IS 'kind of those who act';
COMMENT ON COLUMN fupin_register.duty_label.actor_role IS 'their role; NULL = any';
COMMENT ON COLUMN fupin_register.duty_label.action IS 'what they do';
COMMENT ON COLUMN fupin_register.duty_label.object_kind IS 'kind of those to whom they do it; NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.duty_label.object_role IS 'their role; NULL = any';

CREATE VIEW fupin_report.duty_status WITH (security_barrier) AS
    WITH label AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_label
    )
    SELECT (duty.duty_id || '/' || duty.actor_id || '/' || duty.place::text || '/' || COALESCE(duty.object_id, '') || '/' || COALESCE(pg_catalog.lower(duty.period)::text, ''))::varchar(255) AS duty_status_key,
           duty.duty_id::varchar(128) AS duty_code,
           duty.title_zh::varchar(128) AS duty_title,
           duty.document_no::varchar(64) AS document_no,
           duty.rule_id::varchar(64) AS rule_id,
           duty.article::varchar(64) AS article,
           duty.strength::varchar(16) AS strength,
           label.strength::varchar(16) AS strength_label,
           duty.basis::varchar(16) AS evidence,
           label.basis::varchar(32) AS evidence_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(duty.responsible_units, ', '), ''))::varchar(255) AS responsible_units,
           fupin_register.shorten(duty.responsible_names)::varchar(255) AS responsible_units_label,
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
           duty.actor_kind::varchar(32) AS actor_kind,
           label.actor_kind::varchar(32) AS actor_kind_label,
           duty.actor_id::varchar(64) AS actor_code,
           fupin_register.shorten(duty.name)::varchar(255) AS actor_name,
           NULLIF(duty.actor_role, '')::varchar(64) AS actor_role,
           label.actor_role::varchar(64) AS actor_role_label,
           duty.action::varchar(64) AS action,
           label.action::varchar(64) AS action_label,
           duty.object_kind::varchar(32) AS object_kind,
           label.object_kind::varchar(32) AS object_kind_label,
           NULLIF(duty.object_role, '')::varchar(64) AS object_role,
           label.object_role::varchar(64) AS object_role_label,
           duty.object_id::varchar(64) AS object_code,
           fupin_register.shorten(duty.object_name)::varchar(255) AS object_name,
           (SELECT fupin.as_of())::date AS as_of,
           duty.quota::text::varchar(64) AS quota,
           duty.period_kind::varchar(16) AS period_kind,
           period_code.label_zh::varchar(16) AS period_kind_label,
           duty.counted::varchar(16) AS counted,
           counted_code.label_zh::varchar(16) AS counted_label,
           pg_catalog.lower(duty.period)::date AS start_date,
           (pg_catalog.upper(duty.period) - 1)::date AS due_date,
           duty.required::integer AS required_count,
           duty.maximum::integer AS maximum_count,
           duty.done::integer AS done_count,
           CASE WHEN duty.done < duty.required THEN duty.required - duty.done WHEN duty.done >= duty.required THEN 0 END::integer AS shortfall,
           CASE WHEN duty.done > duty.maximum THEN duty.done - duty.maximum WHEN duty.done <= duty.maximum THEN 0 END::integer AS surplus,
           CASE WHEN duty.object_set = 'share' THEN duty.objects END::integer AS objects_total,
           CASE WHEN duty.object_set = 'share' THEN duty.objects_unknown END::integer AS objects_unknown,
           duty.last_on::date AS last_done_date,
           ((SELECT fupin.as_of()) - duty.last_on)::integer AS days_since,
           duty.state::varchar(16) AS duty_state,
           state_code.label_zh::varchar(16) AS duty_state_label,
           (CASE WHEN duty.state IN ('missed', 'exceeded') THEN duty.strength IN ('ensure', 'must') WHEN duty.state <> 'unknown' THEN false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN duty.state IN ('missed', 'exceeded') THEN duty.strength IN ('ensure', 'must') WHEN duty.state <> 'unknown' THEN false END)::varchar(4) AS breach_label,
           (duty.applies)::boolean AS is_in_scope,
           fupin_register.yes_no(duty.applies)::varchar(4) AS in_scope_label,
           (duty.is_expired)::boolean AS is_expired,
           fupin_register.yes_no(duty.is_expired)::varchar(4) AS expired_label,
           label.title_en::varchar(128) AS duty_title_en
      FROM fupin_register.duty_result duty
      LEFT JOIN label ON label.duty_id = duty.duty_id
      LEFT JOIN fupin.code_list period_code
        ON period_code.list = 'quota_period'
       AND period_code.code = duty.period_kind
      LEFT JOIN fupin.code_list counted_code
        ON counted_code.list = 'quota_counted'
       AND counted_code.code = duty.counted
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'quota_state'
       AND state_code.code = duty.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) duty.place;

-- What was missed, and what went beyond its greatest number.
CREATE VIEW fupin_report.duty_missed WITH (security_barrier) AS
    SELECT duty.duty_status_key,
           duty.duty_code,
           duty.duty_title,
           duty.document_no,
           duty.rule_id,
           duty.article,
           duty.strength,
           duty.strength_label,
           duty.evidence,
           duty.evidence_label,
           duty.responsible_units,
           duty.responsible_units_label,
           duty.province_code,
           duty.province_name,
           duty.prefecture_code,
           duty.prefecture_name,
           duty.county_code,
           duty.county_name,
           duty.town_code,
           duty.town_name,
           duty.village_code,
           duty.village_name,
           duty.actor_kind,
           duty.actor_kind_label,
           duty.actor_code,
           duty.actor_name,
           duty.actor_role,
           duty.actor_role_label,
           duty.action,
           duty.action_label,
           duty.object_kind,
           duty.object_kind_label,
           duty.object_role,
           duty.object_role_label,
           duty.object_code,
           duty.object_name,
           duty.as_of,
           duty.quota,
           duty.period_kind,
           duty.period_kind_label,
           duty.counted,
           duty.counted_label,
           duty.start_date,
           duty.due_date,
           duty.required_count,
           duty.maximum_count,
           duty.done_count,
           duty.shortfall,
           duty.surplus,
           duty.objects_total,
           duty.objects_unknown,
           duty.last_done_date,
           duty.days_since,
           duty.duty_state,
           duty.duty_state_label,
           duty.is_breach,
           duty.breach_label,
           duty.is_in_scope,
           duty.in_scope_label,
           duty.is_expired,
           duty.expired_label,
           duty.duty_title_en
      FROM fupin_report.duty_status duty
     WHERE duty.duty_state::text IN ('missed', 'exceeded');

-- Sets of which a share must be reached, class by class and never together.
CREATE VIEW fupin_report.visit_coverage WITH (security_barrier) AS
    WITH label AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_label
    )
    SELECT (duty.duty_id || '/' || duty.actor_id || '/' || duty.place::text || '/' || COALESCE(pg_catalog.lower(duty.period)::text, ''))::varchar(255) AS visit_coverage_key,
           duty.duty_id::varchar(128) AS duty_code,
           duty.title_zh::varchar(128) AS duty_title,
           duty.document_no::varchar(64) AS document_no,
           duty.rule_id::varchar(64) AS rule_id,
           duty.article::varchar(64) AS article,
           duty.strength::varchar(16) AS strength,
           label.strength::varchar(16) AS strength_label,
           duty.basis::varchar(16) AS evidence,
           label.basis::varchar(32) AS evidence_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(duty.responsible_units, ', '), ''))::varchar(255) AS responsible_units,
           fupin_register.shorten(duty.responsible_names)::varchar(255) AS responsible_units_label,
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
           duty.actor_kind::varchar(32) AS actor_kind,
           label.actor_kind::varchar(32) AS actor_kind_label,
           duty.actor_id::varchar(64) AS actor_code,
           fupin_register.shorten(duty.name)::varchar(255) AS actor_name,
           NULLIF(duty.actor_role, '')::varchar(64) AS actor_role,
           label.actor_role::varchar(64) AS actor_role_label,
           duty.action::varchar(64) AS action,
           label.action::varchar(64) AS action_label,
           duty.object_kind::varchar(32) AS object_kind,
           label.object_kind::varchar(32) AS object_kind_label,
           (SELECT fupin.as_of())::date AS as_of,
           pg_catalog.lower(duty.period)::date AS start_date,
           (pg_catalog.upper(duty.period) - 1)::date AS due_date,
           duty.objects::integer AS objects_total,
           duty.objects_unknown::integer AS objects_unknown,
           duty.done::integer AS reached,
           (duty.objects - duty.done)::integer AS not_reached,
           fupin_register.share(duty.done, duty.objects)::numeric(9,4) AS reached_share,
           duty.required::integer AS demanded,
           fupin_register.share(fupin.numerator(duty.object_share), fupin.denominator(duty.object_share))::numeric(9,4) AS demanded_share,
           CASE WHEN duty.done < duty.required THEN duty.required - duty.done WHEN duty.done >= duty.required THEN 0 END::integer AS shortfall,
           duty.last_on::date AS last_done_date,
           duty.state::varchar(16) AS duty_state,
           state_code.label_zh::varchar(16) AS duty_state_label,
           (CASE WHEN duty.state IN ('missed', 'exceeded') THEN duty.strength IN ('ensure', 'must') WHEN duty.state <> 'unknown' THEN false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN duty.state IN ('missed', 'exceeded') THEN duty.strength IN ('ensure', 'must') WHEN duty.state <> 'unknown' THEN false END)::varchar(4) AS breach_label
      FROM fupin_register.share_result duty
      LEFT JOIN label ON label.duty_id = duty.duty_id
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'quota_state'
       AND state_code.code = duty.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) duty.place;

-- Days on which somebody was left without those who must be assigned or in post.
CREATE VIEW fupin_report.assignment_gap WITH (security_barrier) AS
    WITH label AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_label
    )
    SELECT (gap.duty_id || '/' || gap.actor_id || '/' || gap.first_on::text)::varchar(255) AS assignment_gap_key,
           gap.duty_id::varchar(128) AS duty_code,
           gap.title_zh::varchar(128) AS duty_title,
           gap.document_no::varchar(64) AS document_no,
           gap.rule_id::varchar(64) AS rule_id,
           gap.article::varchar(64) AS article,
           gap.strength::varchar(16) AS strength,
           label.strength::varchar(16) AS strength_label,
           gap.basis::varchar(16) AS evidence,
           label.basis::varchar(32) AS evidence_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(gap.responsible_units, ', '), ''))::varchar(255) AS responsible_units,
           fupin_register.shorten(gap.responsible_names)::varchar(255) AS responsible_units_label,
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
           gap.actor_kind::varchar(32) AS actor_kind,
           label.actor_kind::varchar(32) AS actor_kind_label,
           gap.actor_id::varchar(64) AS actor_code,
           fupin_register.shorten(gap.name)::varchar(255) AS actor_name,
           gap.household_id::varchar(32) AS household_code,
           gap.object_kind::varchar(32) AS object_kind,
           label.object_kind::varchar(32) AS object_kind_label,
           NULLIF(gap.object_role, '')::varchar(64) AS object_role,
           label.object_role::varchar(64) AS object_role_label,
           (SELECT fupin.as_of())::date AS as_of,
           gap.first_on::date AS start_date,
           gap.last_on::date AS end_date,
           gap.days::integer AS gap_days,
           gap.minimum::integer AS required_count,
           gap.held::integer AS done_count,
           (gap.minimum - gap.held)::integer AS shortfall,
           (gap.is_open)::boolean AS is_open,
           fupin_register.yes_no(gap.is_open)::varchar(4) AS open_label,
           (gap.strength IN ('ensure', 'must'))::boolean AS is_breach,
           fupin_register.yes_no(gap.strength IN ('ensure', 'must'))::varchar(4) AS breach_label
      FROM fupin_register.holding_gap gap
      LEFT JOIN label ON label.duty_id = gap.duty_id
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) gap.place;
