-- The report on what households and persons are promised (the order of columns is published: append only).

CREATE FUNCTION fupin_register.payment_state_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1
               WHEN 'paid' THEN '已足额支付'
               WHEN 'short' THEN '支付不足'
               WHEN 'overpaid' THEN '多付'
               WHEN 'unpaid' THEN '未支付'
               WHEN 'not_due' THEN '暂无应付'
               WHEN 'unknown' THEN '情况不明'
           END;
COMMENT ON FUNCTION fupin_register.payment_state_label(text) IS
    'the Chinese label of a state of a payment that is promised: paid, short, overpaid, unpaid, not_due, unknown; NULL for any other text';

CREATE VIEW fupin_report.entitlement_status WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        SELECT law.law_key,
               law.entitlement_id,
               law.key,
               law.title_zh,
               law.fund_kind,
               kind_code.label_zh AS fund_kind_label,
               law.purpose,
               purpose_code.label_zh AS purpose_label,
               law.comparison,
               comparison_code.label_zh AS comparison_label,
               law.period,
               period_code.label_zh AS period_label,
               law.periods,
               law.payee_rule,
               law.rule_id,
               rule.article,
               rule.title_zh AS rule_title,
               law.strength,
               strength_code.label_zh AS strength_label,
               document.document_no
          FROM pg_catalog.unnest(ARRAY(SELECT law FROM fupin_register.entitlement_law law)) law
          LEFT JOIN fupin.rule ON rule.rule_id = law.rule_id
          LEFT JOIN fupin.document ON document.document_id = law.document_id
          LEFT JOIN fupin.code_list kind_code
            ON kind_code.list = 'fund_kind'
           AND kind_code.code = law.fund_kind
          LEFT JOIN fupin.code_list purpose_code
            ON purpose_code.list = 'fund_purpose'
           AND purpose_code.code = law.purpose
          LEFT JOIN fupin.code_list comparison_code
            ON comparison_code.list = 'comparison'
           AND comparison_code.code = law.comparison
          LEFT JOIN fupin.code_list period_code
            ON period_code.list = 'entitlement_period'
           AND period_code.code = law.period
          LEFT JOIN fupin.code_list strength_code
            ON strength_code.list = 'strength'
           AND strength_code.code = law.strength
    )
    SELECT (due.subject || '/' || due.subject_id || '/' || due.division::bigint || '/' || due.year || '/' || law.entitlement_id)::varchar(255) AS entitlement_status_key,
           due.subject::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           due.subject_id::varchar(32) AS subject_code,
           due.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN due.subject = 'person' THEN person.name ELSE name.head_name END)::varchar(255) AS subject_name,
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
           due.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           law.key::varchar(64) AS entitlement_name,
           law.title_zh::varchar(128) AS entitlement_label,
           law.fund_kind::varchar(64) AS fund_kind,
           law.fund_kind_label::varchar(64) AS fund_kind_label,
           law.purpose::varchar(64) AS fund_purpose,
           law.purpose_label::varchar(64) AS fund_purpose_label,
           law.period::varchar(16) AS period,
           law.period_label::varchar(16) AS period_label,
           law.periods::integer AS periods_due,
           due.period_amount::numeric(18,2) AS period_amount,
           due.required::numeric(18,2) AS due_amount,
           due.paid::numeric(18,2) AS paid_amount,
           due.payments::integer AS payments,
           due.deficit::numeric(18,2) AS deficit,
           due.overpaid::numeric(18,2) AS overpaid,
           law.comparison::varchar(16) AS comparison,
           law.comparison_label::varchar(16) AS comparison_label,
           due.state::varchar(16) AS payment_state,
           fupin_register.payment_state_label(due.state)::varchar(16) AS payment_state_label,
           law.payee_rule::varchar(16) AS payee_rule,
           (CASE law.payee_rule WHEN 'one_card' THEN '本户“一卡通”' WHEN 'village' THEN '村集体' WHEN 'insurer' THEN '保险机构' END)::varchar(16) AS payee_rule_label,
           due.wrong_account::boolean AS is_wrong_account,
           fupin_register.yes_no(due.wrong_account)::varchar(4) AS wrong_account_label,
           due.paid_twice::boolean AS is_paid_twice,
           fupin_register.yes_no(due.paid_twice)::varchar(4) AS paid_twice_label,
           due.paid_ineligible::boolean AS is_paid_ineligible,
           fupin_register.yes_no(due.paid_ineligible)::varchar(4) AS paid_ineligible_label,
           law.rule_id::varchar(64) AS rule_id,
           law.article::varchar(64) AS article,
           law.rule_title::varchar(128) AS rule_title,
           law.strength::varchar(16) AS strength,
           law.strength_label::varchar(16) AS strength_label,
           law.document_no::varchar(64) AS document_no
      FROM fupin_register.entitlement_due due
      LEFT JOIN law ON law.law_key = due.law_key
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = due.subject
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) due.division
      -- Claims come in the order of households, and names are sought in it.  (COALESCE: of the order of places the planner would make
      -- so much that for one county it goes through all claims for each place.)
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = due.household_id
       AND COALESCE(name.division OPERATOR(fupin.=) due.division, false)
      LEFT JOIN fupin_register.person_name person
        ON due.subject = 'person'
       AND person.household_id = due.household_id
       AND COALESCE(person.person_id = due.subject_id AND person.division OPERATOR(fupin.=) due.division, false);
