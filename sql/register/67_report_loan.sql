-- Reports about loans (the order of columns is published: append only).

-- Repaid is what has a day of repayment or nothing outstanding; where neither is known after the due day, so is the state.
-- What was repaid late has been recovered, and is no finding any more.
CREATE VIEW fupin_report.loan_status WITH (security_barrier) AS
    SELECT loan.loan_id::varchar(32) AS loan_key,
           loan.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           loan.borrower::varchar(128) AS borrower,
           loan.borrower_kind::varchar(16) AS borrower_kind,
           borrower_code.label_zh::varchar(64) AS borrower_kind_label,
           loan.lender::varchar(128) AS lender,
           loan.division::text::varchar(12) AS division_code,
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
           loan.as_of::date AS as_of,
           loan.scheme::varchar(64) AS loan_scheme,
           scheme_code.label_zh::varchar(64) AS loan_scheme_label,
           loan.use::varchar(64) AS loan_use,
           use_code.label_zh::varchar(64) AS loan_use_label,
           loan.granted_on::date AS start_date,
           loan.due_on::date AS due_date,
           loan.repaid_on::date AS done_date,
           fupin.deadline_days(loan.granted_on IS NOT NULL, loan.due_on, loan.done_on, loan.as_of)::integer AS days_left,
           (loan.amount)::numeric(18,2) AS amount,
           ((loan.amount) / 10000)::numeric(18,6) AS amount_wan,
           (loan.outstanding)::numeric(18,2) AS outstanding,
           ((loan.outstanding) / 10000)::numeric(18,6) AS outstanding_wan,
           (CASE WHEN loan.state = 'overdue' THEN loan.outstanding WHEN loan.state <> 'unknown' THEN 0 END)::numeric(18,2) AS overdue,
           ((CASE WHEN loan.state = 'overdue' THEN loan.outstanding WHEN loan.state <> 'unknown' THEN 0 END) / 10000)::numeric(18,6) AS overdue_wan,
           loan.rate::numeric(9,4) AS rate_percent,
           loan.benchmark_rate::numeric(9,4) AS benchmark_rate_percent,
           loan.last_stage::varchar(32) AS loan_stage,
           stage_code.label_zh::varchar(64) AS loan_stage_label,
           (loan.extended)::boolean AS is_extended,
           fupin_register.yes_no(loan.extended)::varchar(4) AS extended_label,
           (loan.renewed)::boolean AS is_renewed,
           fupin_register.yes_no(loan.renewed)::varchar(4) AS renewed_label,
           (loan.non_performing)::boolean AS is_non_performing,
           fupin_register.yes_no(loan.non_performing)::varchar(4) AS non_performing_label,
           (loan.rectified_on IS NOT NULL)::boolean AS is_rectified,
           fupin_register.yes_no(loan.rectified_on IS NOT NULL)::varchar(4) AS rectified_label,
           loan.state::varchar(16) AS deadline_state,
           state_code.label_zh::varchar(64) AS deadline_state_label,
           fupin_register.finding(NULLIF(loan.state, 'late'), criterion.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(NULLIF(loan.state, 'late'), criterion.strength))::varchar(16) AS finding_label,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no
      FROM (SELECT loan_fact.*,
                   done.done_on,
                   CASE
                       WHEN done.done_on IS NULL AND loan_fact.outstanding IS NULL AND loan_fact.due_on < loan_fact.as_of THEN 'unknown'
                       ELSE fupin.deadline_state(loan_fact.granted_on IS NOT NULL, loan_fact.due_on, done.done_on, loan_fact.as_of, 30)
                   END AS state
              FROM fupin_register.loan_fact
             CROSS JOIN LATERAL (SELECT COALESCE(loan_fact.repaid_on,
                                                 CASE WHEN loan_fact.outstanding = 0 THEN LEAST(loan_fact.due_on, loan_fact.as_of) END) AS done_on) done) loan
      LEFT JOIN (SELECT verdict.loan_id,
                        verdict.division,
                        pg_catalog.min(verdict.standard_id) AS standard_id
                   FROM fupin_register.loan_verdict verdict
                  WHERE verdict.standard_purpose = 'loan'
                  GROUP BY verdict.loan_id,
                           verdict.division) standard
        ON standard.loan_id = loan.loan_id
       AND standard.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = standard.standard_id
       AND criterion.name = 'repaid'
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = loan.household_id
       AND name.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin.code_list borrower_code
        ON borrower_code.list = 'borrower_kind'
       AND borrower_code.code = loan.borrower_kind
      LEFT JOIN fupin.code_list scheme_code
        ON scheme_code.list = 'loan_scheme'
       AND scheme_code.code = loan.scheme
      LEFT JOIN fupin.code_list use_code
        ON use_code.list = 'loan_use'
       AND use_code.code = loan.use
      LEFT JOIN fupin.code_list stage_code
        ON stage_code.list = 'loan_stage'
       AND stage_code.code = loan.last_stage
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = loan.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength;

CREATE VIEW fupin_report.loan_breach WITH (security_barrier) AS
    SELECT (loan.loan_id || '-' || loan.standard_id || '-' || explained.name)::varchar(255) AS loan_breach_key,
           loan.loan_id::varchar(32) AS loan_code,
           loan.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           loan.division::text::varchar(12) AS division_code,
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
           loan.as_of::date AS as_of,
           loan.scheme::varchar(64) AS loan_scheme,
           scheme_code.label_zh::varchar(64) AS loan_scheme_label,
           loan.granted_on::date AS start_date,
           loan.due_on::date AS due_date,
           (loan.amount)::numeric(18,2) AS amount,
           ((loan.amount) / 10000)::numeric(18,6) AS amount_wan,
           (loan.outstanding)::numeric(18,2) AS outstanding,
           ((loan.outstanding) / 10000)::numeric(18,6) AS outstanding_wan,
           explained.position::smallint AS criterion_position,
           explained.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           explained.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.finding(explained.state, criterion.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(explained.state, criterion.strength))::varchar(16) AS finding_label,
           fupin_register.shorten(explained.condition)::varchar(255) AS condition,
           fupin_register.shorten(explained.facts_read::text)::varchar(255) AS facts_read,
           explained.value::varchar(64) AS value,
           explained.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(explained.margin * 10000) / 10000)::numeric(18,4) AS margin,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           standard.document_no::varchar(64) AS document_no,
           loan.standard_id::varchar(128) AS standard_code,
           loan.standard_state::varchar(16) AS standard_state,
           fupin_register.standard_state_label(loan.standard_state)::varchar(16) AS standard_state_label
      FROM fupin_register.loan_verdict loan
     CROSS JOIN LATERAL fupin.explain(loan, loan.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = loan.standard_id
       AND criterion.ordinal = explained.position
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = loan.standard_id
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = loan.household_id
       AND name.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin.code_list scheme_code
        ON scheme_code.list = 'loan_scheme'
       AND scheme_code.code = loan.scheme
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = explained.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
     WHERE fupin.passed(loan.verdict) IS NOT TRUE
       AND explained.state IN ('unmet', 'unknown');

-- Households of which nobody knows whether they have labour leave a share open only as far as they could move it: the
-- criteria are assessed without and with all of them, and unknown is what differs.  A criterion that counts what grows
-- over the year can still be met while the year runs.
CREATE VIEW fupin_register.county_loan_criterion WITH (security_barrier) AS
    WITH county AS MATERIALIZED (
        SELECT county_money_fact.*,
               home.home
          FROM fupin_register.county_money_fact
          JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) county_money_fact.division
    ), found AS (
        SELECT county.division,
               county.year,
               low.name,
               criterion.label_zh,
               CASE
                   WHEN low.state <> high.state THEN 'unknown'
                   WHEN low.state <> 'unmet' THEN low.state
                   WHEN pg_catalog.jsonb_exists_any(low.facts_read, ARRAY['microloans_granted', 'microloan_households'])
                        AND fupin.as_of() <= pg_catalog.make_date(county.year, 12, 31) THEN 'pending'
                   ELSE 'short'
               END AS state,
               CASE WHEN low.value = high.value THEN low.value END AS value,
               CASE WHEN low.threshold = high.threshold THEN low.threshold END AS threshold,
               CASE WHEN low.margin = high.margin THEN low.margin END AS margin,
               criterion.rule_id,
               criterion.strength
          FROM county
          JOIN fupin_register.money_standard standard
            ON standard.division OPERATOR(fupin.=) county.division
           AND standard.subject = 'county'
           AND standard.purpose = 'loan'
           AND standard.begins_on <= county.on_day
           AND COALESCE(county.on_day < standard.ended_on, true)
         CROSS JOIN LATERAL fupin.explain(
                        pg_catalog.to_jsonb(county) || pg_catalog.jsonb_build_object('households_with_labour', county.households_labour_known),
                        standard.criteria) low
         CROSS JOIN LATERAL fupin.explain(
                        pg_catalog.to_jsonb(county)
                            || pg_catalog.jsonb_build_object('households_with_labour', county.households_labour_known + county.households_labour_unknown),
                        standard.criteria) high
          JOIN fupin.standard_criterion criterion
            ON criterion.standard_id = standard.standard_id
           AND criterion.ordinal = low.position
         WHERE high.position = low.position
         UNION ALL
        SELECT county.division,
               county.year,
               'microloan_pace',
               '小额信贷任务进度',
               CASE
                   WHEN task.amount = 0 THEN 'not_applicable'
                   WHEN task.amount IS NULL OR required.share IS NULL THEN 'unknown'
                   WHEN fupin.ratio(county.microloan_amount, task.amount) OPERATOR(fupin.>=) required.share THEN 'met'
                   ELSE 'behind'
               END,
               county.microloan_amount::text,
               pg_catalog.trim_scale(task.amount * fupin.numerator(required.share) / fupin.denominator(required.share))::text,
               county.microloan_amount - task.amount * fupin.numerator(required.share) / fupin.denominator(required.share),
               schedule.rule_id,
               schedule.strength
          FROM county
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(county.facts, 'microloan_task') AS amount) task
          JOIN (SELECT demand.home,
                       demand.year,
                       schedule.*
                  FROM (SELECT DISTINCT county.home, county.year, county.on_day FROM county) demand
                 CROSS JOIN LATERAL fupin.governing_fund_schedule(demand.home, 'microloan', demand.on_day) schedule) schedule
            ON schedule.home OPERATOR(fupin.=) county.home
           AND schedule.year = county.year
         CROSS JOIN LATERAL (SELECT fupin.required(schedule.schedule, county.year, county.on_day) AS share) required
    )
    SELECT county.division,
           county.year,
           county.microloans_granted,
           county.microloan_amount,
           county.households_labour_known,
           county.households_labour_unknown,
           county.microloan_households_of_year,
           county.registered_households,
           county.microloan_households,
           county.loans_outstanding,
           county.loans_non_performing,
           county.loans_improper,
           county.loans_improper_month_before,
           found.name,
           found.label_zh,
           found.state,
           found.value,
           found.threshold,
           found.margin,
           found.rule_id,
           found.strength
      FROM county
      LEFT JOIN found
        ON found.division OPERATOR(fupin.=) county.division
       AND found.year = county.year;
COMMENT ON VIEW fupin_register.county_loan_criterion IS
    'counties by year with their loans, and each criterion and the pace of these; a county of which nothing is demanded has one row';
COMMENT ON COLUMN fupin_register.county_loan_criterion.division IS 'the county';
COMMENT ON COLUMN fupin_register.county_loan_criterion.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.county_loan_criterion.microloans_granted IS
    'as county_money_fact.microloans_granted';
COMMENT ON COLUMN fupin_register.county_loan_criterion.microloan_amount IS 'as county_money_fact.microloan_amount';
COMMENT ON COLUMN fupin_register.county_loan_criterion.households_labour_known IS
    'as county_money_fact.households_labour_known';
COMMENT ON COLUMN fupin_register.county_loan_criterion.households_labour_unknown IS
    'as county_money_fact.households_labour_unknown';
COMMENT ON COLUMN fupin_register.county_loan_criterion.microloan_households_of_year IS
    'as county_money_fact.microloan_households_of_year';
COMMENT ON COLUMN fupin_register.county_loan_criterion.registered_households IS
    'as county_money_fact.registered_households';
COMMENT ON COLUMN fupin_register.county_loan_criterion.microloan_households IS
    'as county_money_fact.microloan_households';
COMMENT ON COLUMN fupin_register.county_loan_criterion.loans_outstanding IS 'as county_money_fact.loans_outstanding';
COMMENT ON COLUMN fupin_register.county_loan_criterion.loans_non_performing IS
    'as county_money_fact.loans_non_performing';
COMMENT ON COLUMN fupin_register.county_loan_criterion.loans_improper IS 'as county_money_fact.loans_improper';
COMMENT ON COLUMN fupin_register.county_loan_criterion.loans_improper_month_before IS
    'as county_money_fact.loans_improper_month_before';
COMMENT ON COLUMN fupin_register.county_loan_criterion.name IS
    'name of the criterion; microloan_pace = the yearly task (area_year.facts.microloan_task) against its schedule; NULL = nothing is demanded';
COMMENT ON COLUMN fupin_register.county_loan_criterion.label_zh IS 'its Chinese label';
COMMENT ON COLUMN fupin_register.county_loan_criterion.state IS
    'met, short, behind, pending, unknown, not_applicable';
COMMENT ON COLUMN fupin_register.county_loan_criterion.value IS
    'the value compared; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.county_loan_criterion.threshold IS
    'what it was compared with; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.county_loan_criterion.margin IS
    'value minus threshold; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.county_loan_criterion.rule_id IS
    'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.county_loan_criterion.strength IS 'how strongly the paper demands it';

CREATE VIEW fupin_report.loan_coverage WITH (security_barrier) AS
    SELECT (county.division::text || '-' || county.year || COALESCE('-' || county.name, ''))::varchar(128) AS loan_coverage_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           county.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           county.microloans_granted::bigint AS microloans_granted,
           (county.microloan_amount)::numeric(18,2) AS microloan_amount,
           ((county.microloan_amount) / 10000)::numeric(18,6) AS microloan_amount_wan,
           county.households_labour_known::bigint AS households_with_labour,
           county.households_labour_unknown::bigint AS households_labour_unknown,
           fupin_register.share(county.microloans_granted, NULLIF(county.households_labour_known, 0))::numeric(9,4) AS microloans_granted_share,
           county.microloan_households_of_year::bigint AS microloan_households_of_year,
           fupin_register.share(county.microloan_households_of_year, NULLIF(county.households_labour_known, 0))::numeric(9,4) AS microloan_households_of_year_share,
           county.registered_households::bigint AS registered_households,
           county.microloan_households::bigint AS microloan_households,
           fupin_register.share(county.microloan_households, NULLIF(county.registered_households, 0))::numeric(9,4) AS microloan_households_share,
           (county.loans_outstanding)::numeric(18,2) AS outstanding,
           ((county.loans_outstanding) / 10000)::numeric(18,6) AS outstanding_wan,
           (county.loans_non_performing)::numeric(18,2) AS non_performing,
           ((county.loans_non_performing) / 10000)::numeric(18,6) AS non_performing_wan,
           fupin_register.share(county.loans_non_performing, NULLIF(county.loans_outstanding, 0))::numeric(9,4) AS non_performing_share,
           county.loans_improper::bigint AS loans_improper,
           county.loans_improper_month_before::bigint AS loans_improper_month_before,
           county.name::varchar(64) AS criterion_name,
           county.label_zh::varchar(128) AS criterion_label,
           county.state::varchar(16) AS money_state,
           fupin_register.money_state_label(county.state)::varchar(16) AS money_state_label,
           fupin_register.finding(county.state, county.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(county.state, county.strength))::varchar(16) AS finding_label,
           county.value::varchar(64) AS value,
           county.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(county.margin * 10000) / 10000)::numeric(18,4) AS margin,
           county.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           county.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no
      FROM fupin_register.county_loan_criterion county
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) county.division
      LEFT JOIN fupin.rule ON rule.rule_id = county.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = county.strength;
