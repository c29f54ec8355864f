-- Reports about money (the order of columns is published: append only).  Amounts are in yuan, and again in 万元.

-- What a shortfall of each strength is: a breach of what a paper demands, a shortfall of what it hopes for.
CREATE FUNCTION fupin_register.finding(state text, strength text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN strength IS NULL THEN NULL
               WHEN state IN ('unmet', 'overdue', 'late', 'behind', 'short', 'over', 'overdrawn')
               THEN CASE WHEN strength IN ('ensure', 'must') THEN 'breach' ELSE 'shortfall' END
               WHEN state = 'unknown' THEN 'unknown'
           END;
COMMENT ON FUNCTION fupin_register.finding(text, text) IS
    'what a state means by the strength of its rule: breach (ensure, must), shortfall (weaker), unknown; NULL for a state that is in order, and where no rule demands anything';

CREATE FUNCTION fupin_register.finding_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1 WHEN 'breach' THEN '违规' WHEN 'shortfall' THEN '不足' WHEN 'unknown' THEN '情况不明' END;
COMMENT ON FUNCTION fupin_register.finding_label(text) IS 'the Chinese label of a finding: 违规, 不足, 情况不明; NULL for any other text';

CREATE FUNCTION fupin_register.money_state_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1
               WHEN 'met' THEN '达到'
               WHEN 'behind' THEN '滞后'
               WHEN 'short' THEN '不足'
               WHEN 'over' THEN '超额'
               WHEN 'overdrawn' THEN '超支'
               WHEN 'pending' THEN '进行中'
               WHEN 'unknown' THEN '情况不明'
               WHEN 'not_applicable' THEN '不适用'
           END;
COMMENT ON FUNCTION fupin_register.money_state_label(text) IS
    'the Chinese label of a state of an amount: met, behind, short, over, overdrawn, pending, unknown, not_applicable; NULL for any other text';

-- Every deadline of money meets every tranche of its place; where its scope is false it does not apply.
CREATE VIEW fupin_register.fund_due WITH (security_barrier) AS
    WITH pair AS MATERIALIZED (
        SELECT pg_catalog.row_number() OVER () AS pair_no,
               fund.fund_id,
               fund.division,
               fund.year,
               fund.source_level,
               fund.kind,
               fund.purpose,
               fund.document_no,
               fund.issued_on,
               fund.arrived_on,
               fund.amount,
               fund.used,
               fund.used_on,
               deadline.deadline_id,
               deadline.rule_id,
               deadline.strength,
               deadline.warn_days,
               deadline.title_zh,
               deadline.title_en,
               CASE
                   WHEN deadline.scope IS NULL THEN true
                   ELSE fupin.passed(fupin.assess(fund, deadline.scope))
               END AS applies,
               fupin.due_on(deadline.due, anchor.happened_on,
                            CASE
                                WHEN fupin.needs_off_days(deadline.due)
                                THEN (SELECT fupin.off_days('-infinity', 'infinity'))
                            END) AS due_on
          FROM fupin_register.fund_fact fund
          JOIN fupin_register.money_deadline deadline ON deadline.division OPERATOR(fupin.=) fund.division
         CROSS JOIN LATERAL (SELECT CASE deadline.anchor_event
                                        WHEN 'fund_issued' THEN fund.issued_on
                                        WHEN 'fund_arrived' THEN fund.arrived_on
                                    END AS happened_on) anchor
         WHERE CASE
                   WHEN deadline.anchor_event IS NULL THEN pg_catalog.lower(deadline.governs) <= fund.as_of
                   ELSE COALESCE(deadline.governs @> anchor.happened_on, true)
               END
    )
    SELECT pair.fund_id,
           pair.division,
           pair.year,
           pair.source_level,
           pair.kind,
           pair.purpose,
           pair.document_no,
           pair.issued_on,
           pair.arrived_on,
           pair.deadline_id,
           pair.rule_id,
           pair.strength,
           pair.title_zh,
           pair.title_en,
           pair.applies,
           pair.due_on,
           pair.used_on,
           pair.amount,
           pair.used,
           CASE WHEN pair.applies IS NOT FALSE AND pair.due_on IS NOT NULL THEN COALESCE(paid.in_time, 0) END AS used_in_time,
           CASE WHEN pair.applies IS NOT FALSE AND pair.due_on IS NOT NULL THEN COALESCE(paid.later, 0) END AS used_later,
           fupin.deadline_state(pair.applies, pair.due_on, pair.used_on, (SELECT fupin.as_of()), pair.warn_days) AS state,
           fupin.deadline_days(pair.applies, pair.due_on, pair.used_on, (SELECT fupin.as_of())) AS days
      FROM pair
      LEFT JOIN (SELECT pair.pair_no,
                        pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.paid_on <= pair.due_on) AS in_time,
                        pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.paid_on > pair.due_on) AS later
                   FROM pair
                   JOIN fupin_register.fund_payment ON fund_payment.fund_id = pair.fund_id
                  WHERE pair.applies IS NOT FALSE
                    AND fund_payment.paid_on <= (SELECT fupin.as_of())
                    AND fund_payment.fund_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY pair.pair_no) paid
        ON paid.pair_no = pair.pair_no;
COMMENT ON VIEW fupin_register.fund_due IS
    'tranches against the deadlines of their places, as of fupin.as_of(): what was used in time, later and not at all';
COMMENT ON COLUMN fupin_register.fund_due.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.fund_due.division IS 'the place that received it';
COMMENT ON COLUMN fupin_register.fund_due.year IS 'budget year, else the year in which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_due.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.fund_due.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_due.purpose IS
    'what it is earmarked for (list fund_purpose); NULL = not earmarked, or unknown';
COMMENT ON COLUMN fupin_register.fund_due.document_no IS 'number of the paper that allots it; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_due.issued_on IS 'day on which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_due.arrived_on IS 'day on which it arrived; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.fund_due.deadline_id IS 'the deadline';
COMMENT ON COLUMN fupin_register.fund_due.rule_id IS 'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.fund_due.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.fund_due.title_zh IS 'its Chinese title';
COMMENT ON COLUMN fupin_register.fund_due.title_en IS 'its English title';
COMMENT ON COLUMN fupin_register.fund_due.applies IS 'whether the deadline applies to the tranche; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_due.due_on IS
    'the last day in time; NULL = the paper prints none, or it counts from a day that is unknown';
COMMENT ON COLUMN fupin_register.fund_due.used_on IS
    'day on which the last of the tranche was paid; NULL = it is not used up';
COMMENT ON COLUMN fupin_register.fund_due.amount IS 'amount of the tranche in yuan';
COMMENT ON COLUMN fupin_register.fund_due.used IS 'what was paid out of it';
COMMENT ON COLUMN fupin_register.fund_due.used_in_time IS
    'of it until the due day; NULL = the deadline does not apply, or has no day';
COMMENT ON COLUMN fupin_register.fund_due.used_later IS
    'of it after the due day; NULL = the deadline does not apply, or has no day';
COMMENT ON COLUMN fupin_register.fund_due.state IS 'where it stands (list deadline_state)';
COMMENT ON COLUMN fupin_register.fund_due.days IS
    'days in hand or left, below 0 late or overdue; NULL = it does not apply, or is unknown';

CREATE VIEW fupin_report.fund_deadline WITH (security_barrier) AS
    SELECT (due.fund_id || '-' || due.deadline_id)::varchar(192) AS fund_deadline_key,
           due.fund_id::varchar(32) AS fund_code,
           due.document_no::varchar(128) AS fund_document_no,
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
           due.year::integer AS fund_year,
           (SELECT fupin.as_of())::date AS as_of,
           due.source_level::varchar(16) AS source_level,
           source_code.label_zh::varchar(64) AS source_level_label,
           due.kind::varchar(64) AS fund_kind,
           kind_code.label_zh::varchar(64) AS fund_kind_label,
           due.purpose::varchar(64) AS fund_purpose,
           purpose_code.label_zh::varchar(64) AS fund_purpose_label,
           due.deadline_id::varchar(128) AS deadline_code,
           due.title_zh::varchar(128) AS deadline_title,
           due.issued_on::date AS issued_date,
           due.arrived_on::date AS arrived_date,
           due.due_on::date AS due_date,
           due.used_on::date AS done_date,
           due.days::integer AS days_left,
           (due.amount)::numeric(18,2) AS amount,
           ((due.amount) / 10000)::numeric(18,6) AS amount_wan,
           (due.used)::numeric(18,2) AS used,
           ((due.used) / 10000)::numeric(18,6) AS used_wan,
           (due.used_in_time)::numeric(18,2) AS used_in_time,
           ((due.used_in_time) / 10000)::numeric(18,6) AS used_in_time_wan,
           (due.used_later)::numeric(18,2) AS used_later,
           ((due.used_later) / 10000)::numeric(18,6) AS used_later_wan,
           (due.amount - due.used)::numeric(18,2) AS unused,
           ((due.amount - due.used) / 10000)::numeric(18,6) AS unused_wan,
           (CASE WHEN due.due_on < (SELECT fupin.as_of()) THEN due.amount - due.used_in_time END)::numeric(18,2) AS unused_at_due,
           ((CASE WHEN due.due_on < (SELECT fupin.as_of()) THEN due.amount - due.used_in_time END) / 10000)::numeric(18,6) AS unused_at_due_wan,
           fupin_register.share(due.used_in_time, NULLIF(due.amount, 0))::numeric(9,4) AS used_in_time_share,
           fupin_register.share(due.used, NULLIF(due.amount, 0))::numeric(9,4) AS used_share,
           (due.applies)::boolean AS is_deadline_applicable,
           fupin_register.yes_no(due.applies)::varchar(4) AS deadline_applicable_label,
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
      FROM fupin_register.fund_due due
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) due.division
      LEFT JOIN fupin.rule ON rule.rule_id = due.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = CASE WHEN due.source_level = 'other' THEN 'source_level' ELSE 'payer' END
       AND source_code.code = due.source_level
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'fund_kind'
       AND kind_code.code = due.kind
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'fund_purpose'
       AND purpose_code.code = due.purpose
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'deadline_state'
       AND state_code.code = due.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = due.strength;

-- Money of one kind and year in one place is one pool.  A place of which a pace is demanded has a row for each such
-- kind even while no tranche has come: nothing of nothing is not behind.
CREATE VIEW fupin_register.fund_pace WITH (security_barrier) AS
    WITH pool AS MATERIALIZED (
        SELECT fund.division,
               fund.kind,
               fund.year,
               pg_catalog.count(*) AS tranches,
               pg_catalog.sum(fund.amount) AS total,
               pg_catalog.sum(fund.amount) FILTER (WHERE fund.arrived_on IS NOT NULL) AS arrived,
               pg_catalog.sum(fund.used) AS paid
          FROM (SELECT fund.division,
                       fund.kind::text AS kind,
                       COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer) AS year,
                       fund.amount,
                       CASE WHEN fund.arrived_on <= (SELECT fupin.as_of()) THEN fund.arrived_on END AS arrived_on,
                       COALESCE(paid.used, 0) AS used
                  FROM fupin_register.fund
                  LEFT JOIN fupin_register.fund_use paid
                    ON paid.fund_id = fund.fund_id
                   AND paid.fund_division OPERATOR(fupin.=) fund.division
                 WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                   AND COALESCE(fund.issued_on <= (SELECT fupin.as_of()), true)) fund
         GROUP BY fund.division,
                  fund.kind,
                  fund.year
    ), home_kind AS MATERIALIZED (
        SELECT DISTINCT
               home.home,
               pool.kind,
               pool.year
          FROM pool
          JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) pool.division
         WHERE pool.year IS NOT NULL
         UNION
        SELECT home.division,
               fund_schedule.fund_kind,
               pg_catalog.date_part('year', fupin.as_of())::integer
          FROM fupin.fund_schedule
          JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) fund_schedule.division
         WHERE fund_schedule.valid @> fupin.as_of()
           AND fund_schedule.fund_kind <> 'microloan'
    ), demand AS MATERIALIZED (
        SELECT home_kind.home,
               home_kind.kind,
               home_kind.year,
               schedule.schedule,
               schedule.basis,
               schedule.is_fallback,
               schedule.rule_id,
               schedule.strength,
               schedule.document_id,
               true AS demanded
          FROM home_kind
         CROSS JOIN LATERAL fupin.governing_fund_schedule(home_kind.home, home_kind.kind, fupin.facts_day(home_kind.year)) schedule
    ), pace AS (
        SELECT COALESCE(pool.division, demand.home) AS division,
               COALESCE(pool.kind, demand.kind) AS kind,
               COALESCE(pool.year, demand.year) AS year,
               COALESCE(pool.tranches, 0) AS tranches,
               COALESCE(pool.total, 0) AS total,
               COALESCE(pool.arrived, 0) AS arrived,
               COALESCE(pool.paid, 0) AS paid,
               COALESCE(demand.demanded, false) AS demanded,
               demand.schedule,
               demand.basis,
               demand.is_fallback,
               demand.rule_id,
               demand.strength,
               demand.document_id,
               fupin.required(demand.schedule, demand.year, (SELECT fupin.as_of())) AS required
          FROM (SELECT pool.*,
                       home.home
                  FROM pool
                  JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) pool.division) pool
          FULL JOIN demand
            ON demand.home OPERATOR(fupin.=) pool.home
           AND demand.kind = pool.kind
           AND demand.year = pool.year
         WHERE pool.home IS NOT NULL
            OR NOT EXISTS (SELECT
                             FROM pool other
                            WHERE other.division OPERATOR(fupin.<@) demand.home
                              AND other.kind = demand.kind
                              AND other.year = demand.year)
    )
    SELECT pace.division,
           pace.kind,
           pace.year,
           pace.tranches,
           pace.total,
           pace.arrived,
           pace.paid,
           pace.demanded,
           pace.schedule,
           pace.basis,
           pace.is_fallback,
           pace.rule_id,
           pace.strength,
           pace.document_id,
           pace.required,
           pace.total * fupin.numerator(pace.required) / fupin.denominator(pace.required) AS required_amount,
           CASE
               WHEN NOT pace.demanded OR pace.total = 0 THEN 'not_applicable'
               WHEN pace.required IS NULL THEN 'unknown'
               WHEN fupin.ratio(pace.paid, pace.total) OPERATOR(fupin.>=) pace.required THEN 'met'
               ELSE 'behind'
           END AS state
      FROM pace
     WHERE pace.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.fund_pace IS
    'money by receiving place, kind and year against its schedule of spending, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_pace.division IS 'the place that received the money';
COMMENT ON COLUMN fupin_register.fund_pace.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_pace.year IS 'budget year, else the year of issue; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_pace.tranches IS 'how many tranches';
COMMENT ON COLUMN fupin_register.fund_pace.total IS 'what was issued, in yuan';
COMMENT ON COLUMN fupin_register.fund_pace.arrived IS 'of it on record as arrived';
COMMENT ON COLUMN fupin_register.fund_pace.paid IS 'of it paid';
COMMENT ON COLUMN fupin_register.fund_pace.demanded IS 'whether a paper demands a pace of this kind of money';
COMMENT ON COLUMN fupin_register.fund_pace.schedule IS 'the schedule; NULL = none is known';
COMMENT ON COLUMN fupin_register.fund_pace.basis IS 'the strength of its evidence (list basis); NULL = no schedule';
COMMENT ON COLUMN fupin_register.fund_pace.is_fallback IS 'whether it only stands in for one that nobody has loaded';
COMMENT ON COLUMN fupin_register.fund_pace.rule_id IS 'the rule that demands a pace; NULL = none does';
COMMENT ON COLUMN fupin_register.fund_pace.strength IS 'how strongly';
COMMENT ON COLUMN fupin_register.fund_pace.document_id IS
    'the paper that the schedule comes from; NULL = none of the catalogue';
COMMENT ON COLUMN fupin_register.fund_pace.required IS
    'the share that must have been paid by fupin.as_of(); NULL = no schedule';
COMMENT ON COLUMN fupin_register.fund_pace.required_amount IS 'the same in yuan; NULL = no schedule';
COMMENT ON COLUMN fupin_register.fund_pace.state IS
    'met, behind, unknown (no schedule), not_applicable (no pace is demanded, or there is no money)';

CREATE VIEW fupin_report.fund_progress WITH (security_barrier) AS
    SELECT (pace.division::text || '-' || pace.kind || '-' || COALESCE(pace.year::text, '?'))::varchar(128) AS fund_progress_key,
           pace.division::text::varchar(12) AS division_code,
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
           pace.year::integer AS fund_year,
           (SELECT fupin.as_of())::date AS as_of,
           pace.kind::varchar(64) AS fund_kind,
           kind_code.label_zh::varchar(64) AS fund_kind_label,
           pace.tranches::bigint AS tranches,
           (pace.total)::numeric(18,2) AS amount,
           ((pace.total) / 10000)::numeric(18,6) AS amount_wan,
           (pace.arrived)::numeric(18,2) AS arrived,
           ((pace.arrived) / 10000)::numeric(18,6) AS arrived_wan,
           (pace.paid)::numeric(18,2) AS paid,
           ((pace.paid) / 10000)::numeric(18,6) AS paid_wan,
           fupin_register.share(pace.paid, NULLIF(pace.total, 0))::numeric(9,4) AS paid_share,
           (fupin.numerator(pace.required) / fupin.denominator(pace.required))::numeric(9,4) AS required_share,
           (pace.required_amount)::numeric(18,2) AS required,
           ((pace.required_amount) / 10000)::numeric(18,6) AS required_wan,
           (GREATEST(pace.required_amount - pace.paid, CASE WHEN pace.required_amount IS NOT NULL THEN 0 END))::numeric(18,2) AS gap,
           ((GREATEST(pace.required_amount - pace.paid, CASE WHEN pace.required_amount IS NOT NULL THEN 0 END)) / 10000)::numeric(18,6) AS gap_wan,
           fupin_register.shorten(pace.schedule::text)::varchar(255) AS schedule,
           (pace.is_fallback)::boolean AS is_fallback,
           fupin_register.yes_no(pace.is_fallback)::varchar(4) AS fallback_label,
           pace.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           pace.state::varchar(16) AS money_state,
           fupin_register.money_state_label(pace.state)::varchar(16) AS money_state_label,
           fupin_register.finding(pace.state, pace.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(pace.state, pace.strength))::varchar(16) AS finding_label,
           pace.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           pace.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no
      FROM fupin_register.fund_pace pace
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) pace.division
      LEFT JOIN fupin.rule ON rule.rule_id = pace.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'fund_kind'
       AND kind_code.code = pace.kind
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = pace.basis
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = pace.strength;

-- What a paper promises a place or a case, and what the promise is worked out from.
CREATE VIEW fupin_register.money_subject WITH (security_barrier) AS
    SELECT 'county' AS subject,
           county.division::text AS subject_id,
           county.division,
           county.year,
           county.on_day,
           NULL::integer AS plan_year,
           pg_catalog.to_jsonb(county) AS facts
      FROM fupin_register.county_money_fact county
     UNION ALL
    SELECT 'town',
           town.division::text,
           town.division,
           town.year,
           town.on_day,
           NULL,
           pg_catalog.to_jsonb(town)
      FROM fupin_register.town_money_fact town
     UNION ALL
    SELECT 'village',
           village.division::text,
           village.division,
           village.year,
           village.on_day,
           NULL,
           pg_catalog.to_jsonb(village)
      FROM fupin_register.village_money_fact village
     UNION ALL
    SELECT 'housing_case',
           housing_case.housing_case_id,
           housing_case.division,
           NULL,
           fupin.as_of(),
           housing_case.plan_year,
           pg_catalog.to_jsonb(housing_case)
               || pg_catalog.jsonb_build_object('household_class', housing_case.class, 'params', policy.params, 'param_status', policy.param_status)
      FROM fupin_register.housing_case
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) housing_case.division
     WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.money_subject IS
    'the places and housing cases to which papers promise money, with their facts by year';
COMMENT ON COLUMN fupin_register.money_subject.subject IS 'county, town, village, housing_case';
COMMENT ON COLUMN fupin_register.money_subject.subject_id IS 'the division code, or number of the case';
COMMENT ON COLUMN fupin_register.money_subject.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_subject.year IS 'calendar year of the facts; NULL = a case, which has none';
COMMENT ON COLUMN fupin_register.money_subject.on_day IS 'the day whose law governs';
COMMENT ON COLUMN fupin_register.money_subject.plan_year IS
    'of a case the year it is planned for; NULL = a place, or unknown';
COMMENT ON COLUMN fupin_register.money_subject.facts IS 'the facts by name';

-- A demand is an entitlement (so much must come) or a criterion (more than the year before, mainly for this).
CREATE VIEW fupin_register.demand WITH (security_barrier) AS
    WITH subject AS MATERIALIZED (
        SELECT * FROM fupin_register.money_subject
    ), due AS MATERIALIZED (
        SELECT pg_catalog.row_number() OVER () AS due_no,
               subject.subject,
               subject.subject_id,
               subject.division,
               subject.year,
               entitlement.entitlement_id,
               entitlement.key,
               entitlement.rule_id,
               entitlement.fund_kind,
               entitlement.purpose,
               entitlement.payer,
               entitlement.comparison,
               entitlement.period,
               entitlement.strength,
               entitlement.title_zh,
               entitlement.title_en,
               CASE
                   WHEN entitlement.scope IS NULL THEN true
                   ELSE fupin.passed(fupin.assess(subject.facts, entitlement.scope))
               END AS applies,
               fupin.amount(subject.facts, entitlement.formula) AS required,
               CASE
                   WHEN entitlement.period = 'year' THEN fupin.as_of() <= pg_catalog.make_date(subject.year, 12, 31)
                   ELSE COALESCE(pg_catalog.upper(entitlement.governs) > fupin.as_of(), true)
               END AS running
          FROM subject
          JOIN fupin_register.money_entitlement entitlement
            ON entitlement.division OPERATOR(fupin.=) subject.division
           AND entitlement.subject = subject.subject
           AND CASE
                   WHEN subject.subject = 'housing_case'
                   THEN pg_catalog.lower(entitlement.governs) <= subject.on_day
                        AND COALESCE(entitlement.governs && pg_catalog.daterange(pg_catalog.make_date(subject.plan_year, 1, 1),
                                                                                 pg_catalog.make_date(subject.plan_year, 12, 31), '[]'),
                                     true)
                   WHEN entitlement.period = 'year' THEN entitlement.governs @> subject.on_day
                   -- once: by the facts of its last year, or of the running one
                   WHEN entitlement.period = 'once'
                   THEN pg_catalog.lower(entitlement.governs) <= subject.on_day
                        AND subject.year = pg_catalog.date_part('year', LEAST(pg_catalog.upper(entitlement.governs) - 1, fupin.as_of()))::integer
               END
    )
    SELECT due.subject,
           due.subject_id,
           due.division,
           due.year,
           due.entitlement_id AS demand_id,
           due.key AS name,
           due.title_zh,
           due.title_en,
           due.fund_kind,
           due.purpose,
           due.payer,
           CASE WHEN due.applies THEN due.required END AS required,
           COALESCE(come.amount, 0) AS allocated,
           CASE WHEN due.applies AND due.comparison <> 'something' THEN GREATEST(due.required - COALESCE(come.amount, 0), CASE WHEN due.required IS NOT NULL THEN 0 END) END AS gap,
           NULL::text AS condition,
           NULL::jsonb AS facts_read,
           NULL::text AS value,
           NULL::text AS threshold,
           NULL::numeric AS margin,
           CASE
               WHEN due.applies IS NULL THEN 'unknown'
               WHEN due.comparison = 'something' THEN CASE WHEN come.amount > 0 THEN 'met' WHEN due.running THEN 'pending' ELSE 'short' END
               WHEN due.required IS NULL THEN 'unknown'
               WHEN due.required = 0 AND (due.comparison = 'at_least' OR come.amount IS NULL) THEN 'not_applicable'
               WHEN COALESCE(come.amount, 0) < due.required THEN CASE WHEN due.running THEN 'pending' ELSE 'short' END
               WHEN due.comparison = 'exactly' AND come.amount > due.required THEN 'over'
               ELSE 'met'
           END AS state,
           due.rule_id,
           due.strength
      FROM due
      LEFT JOIN (SELECT due.due_no,
                        pg_catalog.sum(inflow.amount) AS amount
                   FROM due
                   JOIN (SELECT money_in.division,
                                NULL::text AS housing_case_id,
                                money_in.source_level,
                                money_in.kind,
                                money_in.purpose,
                                money_in.year,
                                money_in.amount
                           FROM fupin_register.money_in
                          UNION ALL
                         SELECT fund_payment.division,
                                fund_payment.housing_case_id,
                                fupin_register.payer(fund.source_level, fund.kind, fund.division),
                                fund.kind,
                                fund_payment.purpose,
                                pg_catalog.date_part('year', fund_payment.paid_on)::integer,
                                fund_payment.amount
                           FROM fupin_register.fund_payment
                           JOIN fupin_register.fund
                             ON fund.fund_id = fund_payment.fund_id
                            AND fund.division OPERATOR(fupin.=) fund_payment.fund_division
                          WHERE fund_payment.housing_case_id IS NOT NULL
                            AND fund_payment.paid_on <= (SELECT fupin.as_of())
                            AND fund_payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) inflow
                     ON inflow.division OPERATOR(fupin.=) due.division
                    AND CASE due.subject
                            WHEN 'housing_case' THEN inflow.housing_case_id = due.subject_id
                            ELSE inflow.housing_case_id IS NULL
                        END
                    AND COALESCE(inflow.source_level = due.payer, due.payer IS NULL)
                    AND COALESCE(inflow.kind = due.fund_kind, due.fund_kind IS NULL)
                    AND COALESCE(inflow.purpose = due.purpose, due.purpose IS NULL)
                    AND (due.period = 'once' OR inflow.year = due.year)
                  GROUP BY due.due_no) come
        ON come.due_no = due.due_no
     WHERE due.applies IS NOT FALSE
     UNION ALL
    SELECT subject.subject,
           subject.subject_id,
           subject.division,
           subject.year,
           standard.standard_id || '.' || explained.name,
           explained.name,
           criterion.label_zh,
           criterion.label_en,
           NULL,
           NULL,
           NULL,
           NULL,
           NULL,
           NULL,
           explained.condition,
           explained.facts_read,
           explained.value,
           explained.threshold,
           explained.margin,
           CASE
               WHEN explained.state <> 'unmet' THEN explained.state
               WHEN fupin.as_of() <= pg_catalog.make_date(subject.year, 12, 31) THEN 'pending'
               ELSE 'short'
           END,
           criterion.rule_id,
           criterion.strength
      FROM subject
      JOIN fupin_register.money_standard standard
        ON standard.division OPERATOR(fupin.=) subject.division
       AND standard.subject = subject.subject
       AND standard.purpose = 'fund_use'
       AND standard.begins_on <= subject.on_day
       AND COALESCE(subject.on_day < standard.ended_on, true)
     CROSS JOIN LATERAL fupin.explain(subject.facts, standard.criteria) explained
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = standard.standard_id
       AND criterion.ordinal = explained.position
     WHERE subject.year IS NOT NULL
       AND explained.state <> 'not_applicable';
COMMENT ON VIEW fupin_register.demand IS
    'what papers demand of the money, loans and industry of places and promise housing cases, and what came, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.demand.subject IS 'county, town, village, housing_case';
COMMENT ON COLUMN fupin_register.demand.subject_id IS 'the division code, or number of the case';
COMMENT ON COLUMN fupin_register.demand.division IS 'the place';
COMMENT ON COLUMN fupin_register.demand.year IS 'calendar year; NULL = a case';
COMMENT ON COLUMN fupin_register.demand.demand_id IS 'the entitlement, or standard and name of the criterion';
COMMENT ON COLUMN fupin_register.demand.name IS
    'what the entitlement is called in every paper, or the name of the criterion';
COMMENT ON COLUMN fupin_register.demand.title_zh IS 'its Chinese title or label';
COMMENT ON COLUMN fupin_register.demand.title_en IS 'the same in English';
COMMENT ON COLUMN fupin_register.demand.fund_kind IS 'kind of money that counts; NULL = any';
COMMENT ON COLUMN fupin_register.demand.purpose IS 'purpose for which money counts; NULL = any';
COMMENT ON COLUMN fupin_register.demand.payer IS 'who must pay it; NULL = whoever pays';
COMMENT ON COLUMN fupin_register.demand.required IS
    'what is due, in yuan; NULL = unknown how much, or whether anything is, or a criterion';
COMMENT ON COLUMN fupin_register.demand.allocated IS 'what came, in yuan; NULL = a criterion';
COMMENT ON COLUMN fupin_register.demand.gap IS 'what is missing, in yuan; NULL = unknown, or no amount is fixed';
COMMENT ON COLUMN fupin_register.demand.condition IS 'of a criterion its condition';
COMMENT ON COLUMN fupin_register.demand.facts_read IS 'of a criterion the facts read, with their values';
COMMENT ON COLUMN fupin_register.demand.value IS
    'of a criterion the value compared; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.demand.threshold IS
    'of a criterion what it was compared with; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.demand.margin IS
    'of a criterion value minus threshold; NULL = unknown, or not one comparison';
COMMENT ON COLUMN fupin_register.demand.state IS
    'met, short, over, pending (its year or its paper still runs, the last day included), unknown, not_applicable (nothing is due)';
COMMENT ON COLUMN fupin_register.demand.rule_id IS 'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.demand.strength IS 'how strongly the paper demands it';

CREATE VIEW fupin_report.fund_allocation_gap WITH (security_barrier) AS
    SELECT (found.subject || '-' || found.subject_id || '-' || COALESCE(found.year || '-', '') || found.demand_id)::varchar(255) AS fund_allocation_key,
           found.subject::varchar(16) AS subject,
           subject_code.label_zh::varchar(64) AS subject_label,
           found.subject_id::varchar(32) AS subject_code,
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
           found.name::varchar(64) AS allocation_name,
           found.title_zh::varchar(128) AS allocation_label,
           found.fund_kind::varchar(64) AS fund_kind,
           kind_code.label_zh::varchar(64) AS fund_kind_label,
           found.purpose::varchar(64) AS fund_purpose,
           purpose_code.label_zh::varchar(64) AS fund_purpose_label,
           found.payer::varchar(16) AS payer,
           payer_code.label_zh::varchar(64) AS payer_label,
           (found.required)::numeric(18,2) AS required,
           ((found.required) / 10000)::numeric(18,6) AS required_wan,
           (found.allocated)::numeric(18,2) AS allocated,
           ((found.allocated) / 10000)::numeric(18,6) AS allocated_wan,
           (found.gap)::numeric(18,2) AS gap,
           ((found.gap) / 10000)::numeric(18,6) AS gap_wan,
           found.value::varchar(64) AS value,
           found.threshold::varchar(64) AS threshold,
           found.state::varchar(16) AS money_state,
           fupin_register.money_state_label(found.state)::varchar(16) AS money_state_label,
           fupin_register.finding(found.state, found.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(found.state, found.strength))::varchar(16) AS finding_label,
           found.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           found.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no
      FROM fupin_register.demand found
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin.rule ON rule.rule_id = found.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = found.subject
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'fund_kind'
       AND kind_code.code = found.fund_kind
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'fund_purpose'
       AND purpose_code.code = found.purpose
      LEFT JOIN fupin.code_list payer_code
        ON payer_code.list = 'payer'
       AND payer_code.code = found.payer
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = found.strength;

-- Who holds what of a tranche: the place that received it, and the places and organisations that it was passed on to.
CREATE VIEW fupin_register.fund_holder WITH (security_barrier) AS
    SELECT flow.fund_id,
           flow.fund_division,
           flow.holder,
           pg_catalog.max(flow.organisation_id) AS organisation_id,
           fupin.division(pg_catalog.max(flow.division::bigint)) AS division,
           pg_catalog.sum(flow.arrived) AS arrived,
           pg_catalog.sum(flow.passed_on) AS passed_on,
           pg_catalog.sum(flow.paid) AS paid,
           pg_catalog.sum(flow.arrived - flow.passed_on - flow.paid) AS balance
      FROM (SELECT fund.fund_id,
                   fund.division AS fund_division,
                   fund.division::text AS holder,
                   NULL::text AS organisation_id,
                   fund.division,
                   fund.amount AS arrived,
                   0::numeric AS passed_on,
                   0::numeric AS paid
              FROM fupin_register.fund
             WHERE COALESCE(fund.issued_on <= (SELECT fupin.as_of()), true)
             UNION ALL
            SELECT fund_transfer.fund_id,
                   fund_transfer.fund_division,
                   COALESCE(fund_transfer.to_organisation, fund_transfer.division::text),
                   fund_transfer.to_organisation,
                   fund_transfer.division,
                   fund_transfer.amount,
                   0,
                   0
              FROM fupin_register.fund_transfer
             WHERE fund_transfer.transferred_on <= (SELECT fupin.as_of())
             UNION ALL
            SELECT fund_transfer.fund_id,
                   fund_transfer.fund_division,
                   COALESCE(fund_transfer.via_organisation, fund_transfer.via_division::text, fund_transfer.fund_division::text),
                   fund_transfer.via_organisation,
                   CASE WHEN fund_transfer.via_organisation IS NULL THEN COALESCE(fund_transfer.via_division, fund_transfer.fund_division) END,
                   0,
                   fund_transfer.amount,
                   0
              FROM fupin_register.fund_transfer
             WHERE fund_transfer.transferred_on <= (SELECT fupin.as_of())
             UNION ALL
            SELECT fund_payment.fund_id,
                   fund_payment.fund_division,
                   COALESCE(fund_transfer.to_organisation, fund_transfer.division::text, fund_payment.fund_division::text),
                   fund_transfer.to_organisation,
                   COALESCE(fund_transfer.division, fund_payment.fund_division),
                   0,
                   0,
                   fund_payment.amount
              FROM fupin_register.fund_payment
              LEFT JOIN fupin_register.fund_transfer
                ON fund_transfer.transfer_id = fund_payment.transfer_id
               AND fund_transfer.division OPERATOR(fupin.=) fund_payment.transfer_division
             WHERE fund_payment.paid_on <= (SELECT fupin.as_of())) flow
     WHERE flow.fund_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY flow.fund_id,
              flow.fund_division,
              flow.holder;
COMMENT ON VIEW fupin_register.fund_holder IS
    'what arrived with each holder of a tranche, what it passed on and what was paid, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_holder.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.fund_holder.fund_division IS 'the place that received it';
COMMENT ON COLUMN fupin_register.fund_holder.holder IS 'the holder: code of a place, or organisation_id';
COMMENT ON COLUMN fupin_register.fund_holder.organisation_id IS 'the organisation; NULL = the government of a place';
COMMENT ON COLUMN fupin_register.fund_holder.division IS 'the place, or that of the organisation';
COMMENT ON COLUMN fupin_register.fund_holder.arrived IS 'what arrived there, in yuan';
COMMENT ON COLUMN fupin_register.fund_holder.passed_on IS 'what it passed on';
COMMENT ON COLUMN fupin_register.fund_holder.paid IS 'what was paid there';
COMMENT ON COLUMN fupin_register.fund_holder.balance IS 'what it still holds; below 0 it gave more than arrived';

CREATE VIEW fupin_report.fund_breach WITH (security_barrier) AS
    SELECT (found.subject || '-' || found.subject_id || '-' || COALESCE(found.year || '-', '') || found.demand_id)::varchar(255) AS fund_breach_key,
           found.subject::varchar(16) AS subject,
           subject_code.label_zh::varchar(64) AS subject_label,
           found.subject_id::varchar(32) AS subject_code,
           found.fund_id::varchar(32) AS fund_code,
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
           found.happened_on::date AS event_date,
           found.name::varchar(64) AS criterion_name,
           found.label_zh::varchar(128) AS criterion_label,
           found.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.finding(found.state, found.strength)::varchar(16) AS finding,
           fupin_register.finding_label(fupin_register.finding(found.state, found.strength))::varchar(16) AS finding_label,
           (found.amount)::numeric(18,2) AS amount,
           ((found.amount) / 10000)::numeric(18,6) AS amount_wan,
           fupin_register.shorten(found.condition)::varchar(255) AS condition,
           fupin_register.shorten(found.facts_read::text)::varchar(255) AS facts_read,
           found.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           found.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no,
           found.value::varchar(64) AS value,
           found.threshold::varchar(64) AS threshold,
           (pg_catalog.floor(found.margin * 10000) / 10000)::numeric(18,4) AS margin,
           found.label_en::varchar(128) AS criterion_label_en
      FROM (SELECT 'fund_payment' AS subject,
                   payment.fund_payment_id AS subject_id,
                   payment.fund_id,
                   payment.division,
                   NULL::integer AS year,
                   payment.paid_on AS happened_on,
                   payment.standard_id || '.' || explained.name AS demand_id,
                   criterion.name,
                   criterion.label_zh,
                   criterion.label_en,
                   explained.state,
                   payment.amount,
                   explained.condition,
                   explained.facts_read,
                   criterion.rule_id,
                   criterion.strength,
                   explained.value,
                   explained.threshold,
                   explained.margin
              FROM (SELECT * FROM fupin_register.fund_payment_verdict) payment
             CROSS JOIN LATERAL fupin.explain(payment, payment.criteria) explained
              LEFT JOIN fupin.standard_criterion criterion
                ON criterion.standard_id = payment.standard_id
               AND criterion.ordinal = explained.position
             WHERE fupin.passed(payment.verdict) IS NOT TRUE
               AND explained.state IN ('unmet', 'unknown')
             UNION ALL
            SELECT 'fund',
                   fund.fund_id,
                   fund.fund_id,
                   fund.division,
                   NULL,
                   fund.issued_on,
                   fund.standard_id || '.' || explained.name,
                   criterion.name,
                   criterion.label_zh,
                   criterion.label_en,
                   explained.state,
                   fund.amount,
                   explained.condition,
                   explained.facts_read,
                   criterion.rule_id,
                   criterion.strength,
                   explained.value,
                   explained.threshold,
                   explained.margin
              FROM fupin_register.fund_verdict fund
             CROSS JOIN LATERAL fupin.explain(fund, fund.criteria) explained
              LEFT JOIN fupin.standard_criterion criterion
                ON criterion.standard_id = fund.standard_id
               AND criterion.ordinal = explained.position
             WHERE fupin.passed(fund.verdict) IS NOT TRUE
               AND explained.state IN ('unmet', 'unknown')
             UNION ALL
            SELECT 'fund',
                   due.fund_id,
                   due.fund_id,
                   due.division,
                   NULL,
                   due.due_on,
                   due.deadline_id,
                   'idle',
                   due.title_zh,
                   due.title_en,
                   CASE WHEN due.state = 'unknown' THEN 'unknown' ELSE 'unmet' END,
                   due.amount - COALESCE(due.used_in_time, due.used),
                   NULL,
                   NULL,
                   due.rule_id,
                   due.strength,
                   NULL,
                   NULL,
                   NULL
              FROM fupin_register.fund_due due
             WHERE due.state IN ('overdue', 'late')
                OR due.state = 'unknown' AND due.due_on < (SELECT fupin.as_of()) AND due.used_on IS NULL
             UNION ALL
            SELECT 'fund',
                   holder.fund_id,
                   holder.fund_id,
                   holder.fund_division,
                   NULL,
                   NULL,
                   'overdrawn.' || holder.holder,
                   'overdrawn',
                   '超支',
                   'more spent than there was',
                   'unmet',
                   - holder.balance,
                   NULL,
                   pg_catalog.jsonb_build_object('holder', holder.holder, 'arrived', holder.arrived, 'passed_on', holder.passed_on, 'paid', holder.paid),
                   NULL,
                   'ensure',
                   NULL,
                   NULL,
                   NULL
              FROM fupin_register.fund_holder holder
             WHERE holder.balance < 0
             UNION ALL
            SELECT demand.subject,
                   demand.subject_id,
                   NULL,
                   demand.division,
                   demand.year,
                   NULL,
                   demand.demand_id,
                   demand.name,
                   demand.title_zh,
                   demand.title_en,
                   CASE WHEN demand.state = 'unknown' THEN 'unknown' ELSE 'unmet' END,
                   CASE demand.state WHEN 'over' THEN demand.allocated - demand.required ELSE demand.gap END,
                   demand.condition,
                   demand.facts_read,
                   demand.rule_id,
                   demand.strength,
                   demand.value,
                   demand.threshold,
                   demand.margin
              FROM fupin_register.demand
             WHERE demand.state IN ('short', 'over', 'unknown')) found
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) found.division
      LEFT JOIN fupin.rule ON rule.rule_id = found.rule_id
      LEFT JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = found.subject
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = found.state
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = found.strength;

-- A row for every payment and one for what every holder still has, so that the rows of a tranche add up to it, those
-- of a household to what it had, and those without an end are what cannot be traced.
CREATE VIEW fupin_register.fund_way WITH (security_barrier) AS
    SELECT way.fund_id,
           way.fund_division,
           COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer) AS year,
           fupin_register.payer(fund.source_level, fund.kind, fund.division) AS source_level,
           fund.kind::text AS kind,
           fund.purpose::text AS fund_purpose,
           fund.document_no,
           fund.issued_on,
           way.trail_kind,
           way.trail_id,
           way.transfer_id,
           way.transferred_on,
           way.organisation_id,
           way.payment_id,
           way.paid_on,
           way.division,
           way.project_id,
           project.title AS project_title,
           CASE
               WHEN way.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN way.payee::text
               ELSE fupin_register.mask_name(way.payee::text)
           END AS payee,
           way.payee_kind,
           way.account_kind,
           way.household_id,
           way.purpose,
           way.traced,
           way.amount
      FROM (SELECT fund_payment.fund_id,
                   fund_payment.fund_division,
                   'payment' AS trail_kind,
                   fund_payment.payment_id AS trail_id,
                   fund_payment.transfer_id,
                   fund_transfer.transferred_on,
                   fund_transfer.to_organisation AS organisation_id,
                   fund_payment.payment_id,
                   fund_payment.paid_on,
                   fund_payment.division,
                   fund_payment.project_id,
                   fund_payment.project_division,
                   fund_payment.payee,
                   fund_payment.payee_kind,
                   fund_payment.account_kind,
                   fund_payment.household_id,
                   fund_payment.purpose::text AS purpose,
                   fund_payment.payee IS NOT NULL
                       AND (fund_payment.household_id IS NOT NULL OR fund_payment.project_id IS NOT NULL)
                       AND fund_payment.purpose IS NOT NULL AS traced,
                   fund_payment.amount::numeric AS amount
              FROM fupin_register.fund_payment
              LEFT JOIN fupin_register.fund_transfer
                ON fund_transfer.transfer_id = fund_payment.transfer_id
               AND fund_transfer.division OPERATOR(fupin.=) fund_payment.transfer_division
             WHERE fund_payment.paid_on <= (SELECT fupin.as_of())
               AND fund_payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION ALL
            SELECT holder.fund_id,
                   holder.fund_division,
                   'balance',
                   holder.holder,
                   NULL,
                   NULL,
                   holder.organisation_id,
                   NULL,
                   NULL,
                   holder.division,
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   holder.balance
              FROM fupin_register.fund_holder holder
             WHERE holder.balance <> 0) way
      JOIN fupin_register.fund
        ON fund.fund_id = way.fund_id
       AND fund.division OPERATOR(fupin.=) way.fund_division
      LEFT JOIN fupin_register.project
        ON project.project_id = way.project_id
       AND project.division OPERATOR(fupin.=) way.project_division;
COMMENT ON VIEW fupin_register.fund_way IS
    'the ways of the money of each tranche: payments, and what each holder still has, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_way.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.fund_way.fund_division IS 'the place that received it';
COMMENT ON COLUMN fupin_register.fund_way.year IS 'budget year, else the year in which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.fund_way.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_way.fund_purpose IS
    'what it is earmarked for (list fund_purpose); NULL = not earmarked, or unknown';
COMMENT ON COLUMN fupin_register.fund_way.document_no IS 'number of the paper that allots it; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_way.issued_on IS 'day on which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.trail_kind IS 'payment or balance';
COMMENT ON COLUMN fupin_register.fund_way.trail_id IS 'the payment or the holder';
COMMENT ON COLUMN fupin_register.fund_way.transfer_id IS
    'the transfer that was paid from; NULL = straight from the tranche, or not traced';
COMMENT ON COLUMN fupin_register.fund_way.transferred_on IS 'day of that transfer; NULL = none';
COMMENT ON COLUMN fupin_register.fund_way.organisation_id IS
    'the organisation that paid or holds it; NULL = the government of the place';
COMMENT ON COLUMN fupin_register.fund_way.payment_id IS 'the payment; NULL = a balance';
COMMENT ON COLUMN fupin_register.fund_way.paid_on IS 'day of the payment; NULL = a balance';
COMMENT ON COLUMN fupin_register.fund_way.division IS 'the place the payment is for, or of the holder';
COMMENT ON COLUMN fupin_register.fund_way.project_id IS 'the project; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_way.project_title IS 'its name; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_way.payee IS 'name of the payee, or its mask; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.payee_kind IS 'what the payee is (list payee_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.account_kind IS
    'to what account it went (list account_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.household_id IS 'the household it is for; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_way.purpose IS 'what was paid for (list fund_purpose); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_way.traced IS
    'whether payee, project or household, and purpose are all known; NULL = a balance';
COMMENT ON COLUMN fupin_register.fund_way.amount IS
    'amount in yuan; of a balance below 0 more was given than arrived';

CREATE VIEW fupin_report.fund_trail WITH (security_barrier) AS
    SELECT (trail.fund_id || '-' || trail.trail_kind || '-' || trail.trail_id)::varchar(128) AS fund_trail_key,
           trail.fund_id::varchar(32) AS fund_code,
           trail.document_no::varchar(128) AS fund_document_no,
           trail.fund_division::text::varchar(12) AS fund_division_code,
           trail.year::integer AS fund_year,
           (SELECT fupin.as_of())::date AS as_of,
           trail.source_level::varchar(16) AS source_level,
           source_code.label_zh::varchar(64) AS source_level_label,
           trail.kind::varchar(64) AS fund_kind,
           kind_code.label_zh::varchar(64) AS fund_kind_label,
           trail.fund_purpose::varchar(64) AS fund_purpose,
           purpose_code.label_zh::varchar(64) AS fund_purpose_label,
           trail.issued_on::date AS issued_date,
           trail.transfer_id::varchar(32) AS transfer_code,
           trail.transferred_on::date AS transfer_date,
           trail.organisation_id::varchar(64) AS organisation_code,
           organisation.name_zh::varchar(64) AS organisation_name,
           trail.payment_id::varchar(32) AS payment_code,
           trail.paid_on::date AS paid_date,
           trail.division::text::varchar(12) AS division_code,
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
           trail.project_id::varchar(32) AS project_code,
           trail.project_title::varchar(200) AS project_title,
           trail.payee::varchar(128) AS payee,
           trail.payee_kind::varchar(16) AS payee_kind,
           payee_code.label_zh::varchar(64) AS payee_kind_label,
           trail.account_kind::varchar(16) AS account_kind,
           account_code.label_zh::varchar(64) AS account_kind_label,
           trail.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           trail.purpose::varchar(64) AS purpose,
           spent_code.label_zh::varchar(64) AS purpose_label,
           trail.trail_kind::varchar(16) AS trail_kind,
           CASE trail.trail_kind WHEN 'payment' THEN '支付' ELSE '结余' END::varchar(16) AS trail_kind_label,
           NULLIF(pg_catalog.concat_ws('、',
                      CASE WHEN trail.trail_kind = 'payment' AND trail.payee IS NULL THEN '收款人' END,
                      CASE WHEN trail.trail_kind = 'payment' AND trail.household_id IS NULL AND trail.project_id IS NULL THEN '项目或农户' END,
                      CASE WHEN trail.trail_kind = 'payment' AND trail.purpose IS NULL THEN '用途' END), '')::varchar(64) AS missing_link_label,
           (trail.amount)::numeric(18,2) AS amount,
           ((trail.amount) / 10000)::numeric(18,6) AS amount_wan,
           (CASE WHEN trail.trail_kind = 'payment' AND trail.traced THEN trail.amount ELSE 0 END)::numeric(18,2) AS traced,
           ((CASE WHEN trail.trail_kind = 'payment' AND trail.traced THEN trail.amount ELSE 0 END) / 10000)::numeric(18,6) AS traced_wan,
           (CASE WHEN trail.trail_kind = 'payment' AND NOT trail.traced THEN trail.amount ELSE 0 END)::numeric(18,2) AS untraced,
           ((CASE WHEN trail.trail_kind = 'payment' AND NOT trail.traced THEN trail.amount ELSE 0 END) / 10000)::numeric(18,6) AS untraced_wan,
           (CASE WHEN trail.trail_kind = 'balance' THEN trail.amount ELSE 0 END)::numeric(18,2) AS unspent,
           ((CASE WHEN trail.trail_kind = 'balance' THEN trail.amount ELSE 0 END) / 10000)::numeric(18,6) AS unspent_wan,
           fund_place.name::varchar(64) AS fund_division_name
      FROM fupin_register.fund_way trail
      LEFT JOIN fupin.organisation ON organisation.organisation_id = trail.organisation_id
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = trail.household_id
       AND name.division OPERATOR(fupin.=) trail.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) trail.division
      LEFT JOIN fupin_register.place_name fund_place ON fund_place.division OPERATOR(fupin.=) trail.fund_division
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = CASE WHEN trail.source_level = 'other' THEN 'source_level' ELSE 'payer' END
       AND source_code.code = trail.source_level
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'fund_kind'
       AND kind_code.code = trail.kind
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'fund_purpose'
       AND purpose_code.code = trail.fund_purpose
      LEFT JOIN fupin.code_list payee_code
        ON payee_code.list = 'payee_kind'
       AND payee_code.code = trail.payee_kind
      LEFT JOIN fupin.code_list account_code
        ON account_code.list = 'account_kind'
       AND account_code.code = trail.account_kind
      LEFT JOIN fupin.code_list spent_code
        ON spent_code.list = 'fund_purpose'
       AND spent_code.code = trail.purpose;
