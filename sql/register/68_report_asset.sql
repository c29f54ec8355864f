-- Reports about asset projects and dividends (the order of columns is published: append only).

-- The normal band of dividends is a pair of parameters, by place and year.
CREATE FUNCTION fupin_register.dividend_band(dividend numeric, principal numeric, params jsonb) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN dividend > principal * fupin_register.number_in(params, 'dividend_band_high') THEN 'abnormal_high'
               WHEN dividend < principal * fupin_register.number_in(params, 'dividend_band_low') THEN 'abnormal_low'
               WHEN principal * fupin_register.number_in(params, 'dividend_band_high') IS NOT NULL
                    AND principal * fupin_register.number_in(params, 'dividend_band_low') IS NOT NULL
                    AND dividend IS NOT NULL THEN 'normal'
           END;
COMMENT ON FUNCTION fupin_register.dividend_band(numeric, numeric, jsonb) IS
    'a yearly dividend against the band of the parameters dividend_band_low and dividend_band_high, both inclusive: normal, abnormal_high, abnormal_low; NULL = unknown (HEYUAN-2019-2.3-d)';

CREATE FUNCTION fupin_register.dividend_band_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1 WHEN 'normal' THEN '正常' WHEN 'abnormal_high' THEN '偏高' WHEN 'abnormal_low' THEN '偏低' ELSE '情况不明' END;
COMMENT ON FUNCTION fupin_register.dividend_band_label(text) IS
    'the Chinese label of a dividend_band: 正常, 偏高, 偏低, and 情况不明 for NULL';

CREATE VIEW fupin_report.asset_project_check WITH (security_barrier) AS
    SELECT (found.subject || '-' || found.subject_id || COALESCE('-' || found.year, '') || '-' || found.standard_id || '-' || found.name)::varchar(255) AS asset_check_key,
           found.subject::varchar(16) AS subject,
           subject_code.label_zh::varchar(64) AS subject_label,
           found.subject_id::varchar(32) AS subject_code,
           found.title::varchar(200) AS title,
           name.head_name::varchar(64) AS head_name,
           found.division::text::varchar(12) AS division_code,
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
           found.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           found.kind::varchar(64) AS asset_project_kind,
           kind_code.label_zh::varchar(64) AS asset_project_kind_label,
           found.operator::varchar(128) AS operator,
           (found.principal)::numeric(18,2) AS principal,
           ((found.principal) / 10000)::numeric(18,6) AS principal_wan,
           (found.annual_dividend)::numeric(18,2) AS annual_dividend,
           ((found.annual_dividend) / 10000)::numeric(18,6) AS annual_dividend_wan,
           fupin_register.share(found.annual_dividend, NULLIF(found.principal, 0))::numeric(9,4) AS annual_dividend_share,
           fupin_register.dividend_band(found.annual_dividend, found.principal, found.params)::varchar(16) AS dividend_band,
           fupin_register.dividend_band_label(fupin_register.dividend_band(found.annual_dividend, found.principal, found.params))::varchar(16) AS dividend_band_label,
           (found.collateral_value)::numeric(18,2) AS collateral,
           ((found.collateral_value) / 10000)::numeric(18,6) AS collateral_wan,
           found.dividend_end::date AS dividend_end_date,
           found.checks_recorded::integer AS checks_recorded,
           found.position::smallint AS criterion_position,
           found.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           found.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.finding(found.state, criterion.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(found.state, criterion.strength))::varchar(16) AS finding_label,
           fupin_register.shorten(found.condition)::varchar(255) AS condition,
           fupin_register.shorten(found.facts_read::text)::varchar(255) AS facts_read,
           found.value::varchar(64) AS value,
           found.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(found.margin * 10000) / 10000)::numeric(18,4) AS margin,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           standard.document_no::varchar(64) AS document_no,
           found.standard_id::varchar(128) AS standard_code
      FROM (SELECT 'asset_project' AS subject,
                   asset.asset_project_id AS subject_id,
                   asset.title,
                   NULL::text AS household_id,
                   asset.division,
                   NULL::integer AS year,
                   asset.kind,
                   asset.operator,
                   asset.principal,
                   asset.annual_dividend,
                   asset.params,
                   asset.collateral_value,
                   asset.dividend_end,
                   asset.checks_recorded,
                   asset.standard_id,
                   explained.position,
                   explained.name,
                   explained.state,
                   explained.condition,
                   explained.facts_read,
                   explained.value,
                   explained.threshold,
                   explained.margin
              FROM fupin_register.asset_project_verdict asset
             CROSS JOIN LATERAL fupin.explain(asset, asset.criteria) explained
             UNION ALL
            SELECT judged.subject,
                   judged.subject_id,
                   NULL,
                   CASE judged.subject WHEN 'household' THEN judged.subject_id END,
                   judged.division,
                   judged.year,
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   standard.standard_id,
                   explained.position,
                   explained.name,
                   explained.state,
                   explained.condition,
                   explained.facts_read,
                   explained.value,
                   explained.threshold,
                   explained.margin
              FROM (SELECT 'household' AS subject,
                           household.household_id AS subject_id,
                           household.division,
                           household.year,
                           household.on_day,
                           pg_catalog.to_jsonb(household) AS facts
                      FROM fupin_register.household_money_fact household
                     UNION ALL
                    SELECT place.subject,
                           place.subject_id,
                           place.division,
                           place.year,
                           place.on_day,
                           place.facts
                      FROM fupin_register.money_subject place
                     -- places of whose level nothing is demanded are not worked out
                     WHERE place.subject = ANY (ARRAY(SELECT standard.subject FROM fupin.standard WHERE standard.purpose = 'asset_project'))
                       AND place.year IS NOT NULL) judged
              JOIN fupin_register.money_standard standard
                ON standard.division OPERATOR(fupin.=) judged.division
               AND standard.subject = judged.subject
               AND standard.purpose = 'asset_project'
               AND standard.begins_on <= judged.on_day
               AND COALESCE(judged.on_day < standard.ended_on, true)
             CROSS JOIN LATERAL fupin.explain(judged.facts, standard.criteria) explained) found
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = found.standard_id
       AND criterion.ordinal = found.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = found.standard_id
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = found.household_id
       AND name.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = found.subject
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'asset_project_kind'
       AND kind_code.code = found.kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = found.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
     WHERE found.state <> 'not_applicable';

CREATE VIEW fupin_report.dividend_due WITH (security_barrier) AS
    SELECT (due.due_kind || '-' || due.due_id)::varchar(192) AS dividend_due_key,
           due.due_kind::varchar(16) AS due_kind,
           CASE due.due_kind WHEN 'dividend' THEN '应付分红' ELSE '按公式应得' END::varchar(16) AS due_kind_label,
           due.asset_project_id::varchar(32) AS asset_project_code,
           due.title::varchar(200) AS asset_project_title,
           due.operator::varchar(128) AS operator,
           due.holder_kind::varchar(32) AS holder_kind,
           holder_code.label_zh::varchar(64) AS holder_kind_label,
           due.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           due.division::text::varchar(12) AS division_code,
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
           due.due_on::date AS due_date,
           due.paid_on::date AS done_date,
           fupin.deadline_days(true, due.due_on, due.paid_on, (SELECT fupin.as_of()))::integer AS days_left,
           (due.amount)::numeric(18,2) AS amount,
           ((due.amount) / 10000)::numeric(18,6) AS amount_wan,
           (due.paid)::numeric(18,2) AS paid,
           ((due.paid) / 10000)::numeric(18,6) AS paid_wan,
           (due.arrears)::numeric(18,2) AS arrears,
           ((due.arrears) / 10000)::numeric(18,6) AS arrears_wan,
           (due.from_profit)::boolean AS is_from_profit,
           fupin_register.yes_no(due.from_profit)::varchar(4) AS from_profit_label,
           (due.from_principal)::boolean AS is_from_principal,
           fupin_register.yes_no(due.from_principal)::varchar(4) AS from_principal_label,
           due.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(64) AS deadline_state_label,
           fupin_register.finding(due.state, due.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(due.state, due.strength))::varchar(16) AS finding_label,
           due.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           due.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no
      FROM fupin_register.dividend_claim due
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = due.household_id
       AND name.division OPERATOR(fupin.=) due.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) due.division
      LEFT JOIN fupin.rule ON rule.rule_id = due.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list holder_code
        ON holder_code.list = 'share_holder'
       AND holder_code.code = due.holder_kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = due.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = due.strength;
