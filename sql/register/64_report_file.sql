-- All that is on record about a household, in order of date (the order of columns is published: append only).

CREATE VIEW fupin_register.household_record WITH (security_barrier) AS
    SELECT step.household_id,
           step.division,
           step.happened_on,
           'status' AS kind,
           'household_status' AS list,
           step.to_status::text AS code,
           NULL::text AS detail,
           NULL::numeric AS amount,
           step.document_no,
           'status/' || step.step_no AS source,
           NULL::text AS rule_id
      FROM fupin_register.status_event step
     WHERE step.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT event.household_id,
           event.division,
           event.happened_on,
           'member',
           'household_event',
           event.kind,
           NULL::text,
           NULL::numeric,
           NULL::text,
           'member/' || event.event_no,
           NULL
      FROM fupin_register.household_event event
     WHERE event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT event.household_id,
           event.division,
           event.happened_on,
           'event',
           'event_kind',
           event.kind,
           NULL::text,
           event.amount,
           event.document_no,
           'event/' || event.event_id,
           NULL
      FROM fupin_register.event
     WHERE event.household_id IS NOT NULL
       AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT notice.subject_id::varchar(32),
           notice.division,
           notice.from_date,
           'notice',
           'notice_kind',
           notice.kind,
           notice.from_date || '～' || COALESCE(notice.to_date::text, ''),
           NULL::numeric,
           notice.document_no,
           'notice/' || notice.notice_id,
           NULL
      FROM fupin_register.notice
     WHERE notice.subject_kind = 'household'
       AND notice.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT payment.household_id,
           payment.division,
           payment.paid_on,
           'payment',
           'fund_purpose',
           payment.purpose::text,
           payment.fund_id::text,
           payment.amount,
           payment.document_no,
           'payment/' || payment.payment_id,
           NULL
      FROM fupin_register.fund_payment payment
     WHERE payment.household_id IS NOT NULL
       AND payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT loan.household_id,
           loan.division,
           step.happened_on,
           'loan',
           'loan_stage',
           step.to_stage::text,
           loan.loan_id::text,
           loan.amount,
           NULL::text,
           'loan/' || loan.loan_id || '/' || step.step_no,
           NULL
      FROM fupin_register.loan
      JOIN fupin_register.loan_event step
        ON step.loan_id = loan.loan_id
       AND step.division OPERATOR(fupin.=) loan.division
     WHERE loan.household_id IS NOT NULL
       AND loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT dividend.household_id,
           dividend.division,
           COALESCE(dividend.paid_on, dividend.due_on),
           'dividend',
           NULL::text,
           CASE WHEN dividend.paid_on IS NULL THEN 'due' ELSE 'paid' END,
           dividend.asset_project_id::text,
           CASE WHEN dividend.paid_on IS NULL THEN dividend.amount ELSE dividend.paid_amount END,
           NULL::text,
           'dividend/' || dividend.dividend_id,
           NULL
      FROM fupin_register.dividend
     WHERE dividend.household_id IS NOT NULL
       AND dividend.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT house.household_id,
           house.division,
           step.happened_on,
           'housing',
           'housing_state',
           step.to_state::text,
           house.housing_case_id::text,
           NULL::numeric,
           NULL::text,
           'housing/' || house.housing_case_id || '/' || step.step_no,
           NULL
      FROM fupin_register.housing_case house
      JOIN fupin_register.housing_event step
        ON step.housing_case_id = house.housing_case_id
       AND step.division OPERATOR(fupin.=) house.division
     WHERE house.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT household.household_id,
           household.division,
           activity.happened_on,
           'activity',
           'action',
           activity.action::text,
           NULL::text,
           NULL::numeric,
           NULL::text,
           'activity/' || activity.activity_id,
           NULL
      FROM fupin_register.activity
      JOIN fupin_register.household_row household ON household.household_id = activity.object_id
     WHERE activity.object_kind = 'household'
       AND activity.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT assignment.household_id,
           assignment.division,
           pg_catalog.lower(assignment.during),
           'assignment',
           'role',
           assignment.role::text,
           CASE WHEN NOT pg_catalog.upper_inf(assignment.during) THEN '～' || (pg_catalog.upper(assignment.during) - 1) END,
           NULL::numeric,
           assignment.document_no,
           'assignment/' || assignment.assignment_id,
           NULL
      FROM fupin_register.assignment
     WHERE assignment.household_id IS NOT NULL
       AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT household.household_id,
           household.division,
           household.registered_on,
           'identification',
           'poverty_cause',
           household.poverty_cause,
           NULL::text,
           NULL::numeric,
           NULL::text,
           'identification',
           NULL
      FROM fupin_register.household_name household
     UNION ALL
    SELECT person.household_id,
           person.division,
           member.happened_on,
           'member',
           member.list,
           member.code,
           CASE
               WHEN person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN person.name::text
               ELSE fupin_register.mask_name(person.name::text)
           END,
           NULL::numeric,
           NULL::text,
           member.list || '/' || person.person_id,
           NULL
      FROM fupin_register.person_row person
     CROSS JOIN LATERAL (SELECT 'relation',    person.relation,    person.joined_on, true UNION ALL
                         SELECT 'left_reason', person.left_reason, person.left_on,   person.left_on IS NOT NULL) member (list, code, happened_on, is_known)
     WHERE member.is_known
       AND person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT measure.household_id,
           measure.division,
           step.happened_on,
           'measure',
           step.list,
           step.code,
           measure.measure_id,
           step.amount,
           measure.document_no,
           step.list || '/' || measure.measure_id,
           measure.rule_id
      FROM fupin_register.measure
     CROSS JOIN LATERAL (VALUES ('measure_kind',    measure.kind::text, pg_catalog.lower(measure.during),     measure.amount, true),
                                ('measure_outcome', measure.outcome,    pg_catalog.upper(measure.during) - 1, NULL,           NOT pg_catalog.upper_inf(measure.during)))
                        step (list, code, happened_on, amount, is_known)
     WHERE step.is_known
       AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT item.household_id,
           item.division,
           step.happened_on,
           step.kind,
           'measure_kind',
           item.kind,
           '～' || item.due_on,
           NULL::numeric,
           item.document_no,
           step.kind || '/' || item.year || '/' || item.item_no,
           COALESCE(item.rule_id, criterion.rule_id)
      FROM fupin_register.plan_item item
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = item.standard_id
       AND criterion.name = item.criterion_name
     CROSS JOIN LATERAL (VALUES ('plan', item.planned_on), ('plan_done', item.done_on)) step (kind, happened_on)
     WHERE step.happened_on IS NOT NULL
     UNION ALL
    -- where the household lives now, though it was decided on elsewhere
    SELECT decided.household_id,
           COALESCE(household.division, decided.division),
           decided.decided_on,
           'decision',
           'decision_outcome',
           decided.outcome,
           decided.decision_key,
           NULL::numeric,
           decided.document_no,
           'decision/' || decided.decision_key,
           decided.rule_id
      FROM fupin_register.decision_list decided
      LEFT JOIN fupin_register.household_name household ON household.household_id = decided.household_id
     WHERE decided.household_id IS NOT NULL
     UNION ALL
    SELECT review.household_id,
           review.division,
           review.held_on,
           'review',
           CASE WHEN review.result IS NULL THEN 'review_occasion' ELSE 'review_result' END,
           COALESCE(review.result, review.occasion),
           review.held_by,
           NULL::numeric,
           review.document_no,
           'review/' || review.review_no,
           NULL
      FROM fupin_register.review
     WHERE review.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.household_record IS 'every row of the register about what a household is and what happened to it';
COMMENT ON COLUMN fupin_register.household_record.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_record.division IS 'the place of the row';
COMMENT ON COLUMN fupin_register.household_record.happened_on IS 'its day; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_record.kind IS 'identification, member, status, event, notice, plan, plan_done, measure, payment, loan, dividend, housing, activity, assignment, decision, review';
COMMENT ON COLUMN fupin_register.household_record.list IS 'the list of code; NULL = none';
COMMENT ON COLUMN fupin_register.household_record.code IS 'what it was; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_record.detail IS 'the member, tranche, loan, project, measure or days; NULL = none';
COMMENT ON COLUMN fupin_register.household_record.amount IS 'yuan; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.household_record.document_no IS 'number of the document that says so; NULL = none given';
COMMENT ON COLUMN fupin_register.household_record.source IS 'kind and number of the row';
COMMENT ON COLUMN fupin_register.household_record.rule_id IS 'the rule that it answers; NULL = none known';

CREATE VIEW fupin_report.household_file WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_home
    ), law AS MATERIALIZED (
        -- what a row answers, where only one rule of the place asks for it: an event a deadline, a visit or a helper a duty,
        -- a payment an entitlement
        SELECT homes.home,
               asked.kind,
               asked.code,
               pg_catalog.min(asked.rule_id) AS rule_id,
               pg_catalog.range_agg(asked.valid) AS valid
          FROM (SELECT DISTINCT home.home FROM home) homes
          JOIN (SELECT deadline.division,
                       CASE WHEN deadline.done_event ~ '^household_' AND deadline.done_event <> 'household_plan_made' THEN 'status' ELSE 'event' END AS kind,
                       CASE WHEN deadline.done_event <> 'household_plan_made' THEN pg_catalog.regexp_replace(deadline.done_event, '^household_', '') ELSE deadline.done_event END AS code,
                       deadline.rule_id,
                       deadline.valid
                  FROM fupin.deadline
                 WHERE deadline.subject IN ('household', 'person', 'student')
                   AND NOT deadline.disabled
                 UNION ALL
                SELECT duty.division,
                       'activity',
                       duty.action,
                       duty.rule_id,
                       duty.valid
                  FROM fupin.duty
                 WHERE duty.object_kind = 'household'
                   AND NOT duty.disabled
                 UNION ALL
                SELECT duty.division,
                       'assignment',
                       duty.object_role,
                       duty.rule_id,
                       duty.valid
                  FROM fupin.duty
                 WHERE duty.actor_kind = 'household'
                   AND duty.action = 'standing'
                   AND NOT duty.disabled
                 UNION ALL
                SELECT entitlement.division,
                       'payment',
                       entitlement.purpose,
                       entitlement.rule_id,
                       entitlement.valid
                  FROM fupin.entitlement
                 WHERE entitlement.subject IN ('household', 'person')
                   AND NOT entitlement.disabled) asked ON asked.division OPERATOR(fupin.@>) homes.home
         GROUP BY homes.home,
                  asked.kind,
                  asked.code
        HAVING pg_catalog.count(DISTINCT asked.rule_id) = 1
    )
    SELECT (record.household_id || '/' || record.source)::varchar(255) AS household_file_key,
           record.household_id::varchar(32) AS household_code,
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
           (SELECT fupin.as_of())::date AS as_of,
           record.happened_on::date AS file_date,
           record.kind::varchar(16) AS file_kind,
           CASE record.kind
               WHEN 'identification' THEN '识别认定' WHEN 'status' THEN '状态变动' WHEN 'plan' THEN '帮扶计划' WHEN 'plan_done' THEN '计划落实' WHEN 'measure' THEN '帮扶措施'
               WHEN 'member' THEN '家庭成员' WHEN 'event' THEN '事件' WHEN 'notice' THEN '公示公告'
               WHEN 'payment' THEN '资金' WHEN 'loan' THEN '贷款' WHEN 'dividend' THEN '分红' WHEN 'housing' THEN '住房'
               WHEN 'activity' THEN '走访帮扶' WHEN 'assignment' THEN '帮扶责任' WHEN 'decision' THEN '决定' WHEN 'review' THEN '评议'
           END::varchar(16) AS file_kind_label,
           record.code::varchar(64) AS file_code,
           COALESCE(code.label_zh, CASE record.code WHEN 'due' THEN '应分' WHEN 'paid' THEN '已分' END)::varchar(128) AS file_code_label,
           fupin_register.shorten(record.detail)::varchar(255) AS detail,
           record.amount::numeric(18,2) AS amount,
           record.document_no::varchar(64) AS document_no,
           rule.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           rule.document_id::varchar(64) AS document_code,
           document.title_zh::varchar(128) AS document_title
      FROM fupin_register.household_record record
      LEFT JOIN home ON home.division OPERATOR(fupin.=) record.division
      LEFT JOIN law
        ON law.home OPERATOR(fupin.=) home.home
       AND law.kind = record.kind
       AND law.code = record.code
       AND law.valid @> record.happened_on
      LEFT JOIN fupin.rule ON rule.rule_id = COALESCE(record.rule_id, law.rule_id)
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list code
        ON code.list = record.list
       AND code.code = record.code
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) record.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = record.household_id
       AND name.division OPERATOR(fupin.=) record.division
     WHERE COALESCE(record.happened_on <= (SELECT fupin.as_of()), true);
