-- Reports on the rules beside exits, money and time (the order of columns is published: append only).

-- What share of a set is covered: certain and possible, against its target.  The target is the county's: whether a town or a village
-- would reach it is no state of theirs, and no breach.
SELECT fupin_register.create_by_level(made.reports::jsonb, pg_catalog.format($report$
    WITH criterion AS MATERIALIZED (
        SELECT criterion.standard_id,
               criterion.ordinal,
               criterion.name,
               criterion.label_zh,
               criterion.rule_id,
               rule.article,
               rule.title_zh AS rule_title,
               criterion.strength,
               strength_code.label_zh AS strength_label,
               label.document_no,
               criterion.target_operator,
               criterion.target,
               criterion.due_on,
               standard.topic,
               standard.title_zh AS topic_label,
               standard.title_en AS topic_label_en,
               standard.subject AS subject_kind,
               subject_code.label_zh AS subject_kind_label
          FROM fupin.standard_criterion criterion
          JOIN fupin.standard ON standard.standard_id = criterion.standard_id
          LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = criterion.standard_id
          LEFT JOIN fupin.code_list subject_code
            ON subject_code.list = 'subject'
           AND subject_code.code = standard.subject
          LEFT JOIN fupin.code_list strength_code
            ON strength_code.list = 'strength'
           AND strength_code.code = criterion.strength
    )
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.standard_id || '-' || criterion.ordinal)::varchar(255) AS coverage_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           criterion.topic::varchar(64) AS topic,
           criterion.topic_label::varchar(128) AS topic_label,
           criterion.subject_kind::varchar(32) AS subject_kind,
           criterion.subject_kind_label::varchar(32) AS subject_kind_label,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           criterion.article::varchar(64) AS article,
           criterion.rule_title::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           criterion.strength_label::varchar(16) AS strength_label,
           criterion.document_no::varchar(64) AS document_no,
           criterion.standard_id::varchar(128) AS standard_code,
           fupin.total(counted.tally)::bigint AS subjects,
           (answer.met + answer.unmet + answer.unknown)::bigint AS in_scope,
           answer.met::bigint AS covered,
           answer.unmet::bigint AS not_covered,
           answer.unknown::bigint AS undecided,
           (answer.met + answer.unknown)::bigint AS possible,
           fupin_register.share(answer.met, answer.met + answer.unmet + answer.unknown)::numeric(9,4) AS covered_share,
           fupin_register.share(answer.met + answer.unknown, answer.met + answer.unmet + answer.unknown)::numeric(9,4) AS possible_share,
           criterion.target_operator::varchar(4) AS target_operator,
           fupin_register.share(fupin.numerator(criterion.target), fupin.denominator(criterion.target))::numeric(9,4) AS target_share,
           fupin.required_share(criterion.target, answer.met + answer.unmet + answer.unknown)::bigint AS target,
           %s
           criterion.due_on::date AS due_date,
           criterion.topic_label_en::varchar(128) AS topic_label_en
      FROM (SELECT {place} AS division,
                   entry.year,
                   entry.standard_id,
                   fupin.tally_merge(entry.tally) AS tally
              FROM fupin_register.rule_tally entry
             GROUP BY {place},
                      entry.year,
                      entry.standard_id) counted
      JOIN criterion ON criterion.standard_id = counted.standard_id
      JOIN LATERAL fupin.counts(counted.tally) answer ON answer.position = criterion.ordinal
     CROSS JOIN LATERAL (SELECT fupin.coverage_state(counted.tally, criterion.ordinal, criterion.target, criterion.target_operator,
                                                     criterion.due_on, fupin.facts_day(counted.year)) AS state) target
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'share_state'
       AND state_code.code = target.state
$report$, made.judged))
  FROM (VALUES ('{"county": "coverage"}', $judged$target.state::varchar(16) AS share_state,
           state_code.label_zh::varchar(16) AS share_state_label,
           (CASE target.state WHEN 'missed' THEN criterion.strength IN ('ensure', 'must') WHEN 'undecided' THEN NULL ELSE false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE target.state WHEN 'missed' THEN criterion.strength IN ('ensure', 'must') WHEN 'undecided' THEN NULL ELSE false END)::varchar(4) AS breach_label,$judged$),
               ('{"town": "coverage_by_town", "village": "coverage_by_village"}', '')) made (reports, judged);

-- Whom a coverage rule does not reach, and of whom it is unknown; and of checks, labels, lists and targets every subject with the answer
-- of each criterion that governs it.
SELECT fupin_register.create_by_level(pg_catalog.jsonb_build_object('village', made.report), pg_catalog.format($report$
    WITH fact AS MATERIALIZED (
        -- one value that is looked into
        SELECT pg_catalog.jsonb_object_agg(fact_label.subject || '/' || label.name, label.label_zh) AS labels
          FROM fupin_register.fact_label
         CROSS JOIN LATERAL pg_catalog.jsonb_each_text(fact_label.labels) label (name, label_zh)
    )
    SELECT (counted.subject_kind || '/' || counted.subject_id || '/' || counted.year || '/' || counted.criterion_key || COALESCE('/' || counted.part, ''))::varchar(255) AS %1$s_key,
           counted.subject_kind::varchar(32) AS subject_kind,
           criterion.subject_kind_label,
           counted.subject_id::varchar(32) AS subject_code,
           counted.household_id::varchar(32) AS household_code,
           fupin_register.shorten(household.names ->> CASE WHEN counted.subject_kind = 'person' THEN counted.subject_id || '/' || counted.division ELSE counted.division::text END)::varchar(255) AS subject_name,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           %2$s
           criterion.criterion_name,
           criterion.criterion_label,
           criterion.rule_id,
           criterion.article,
           criterion.rule_title,
           criterion.strength,
           criterion.strength_label,
           criterion.document_no,
           counted.standard_id::varchar(128) AS standard_code,
           counted.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           criterion.condition,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(counted.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           CASE
               WHEN counted.missing_facts IS NOT NULL
               THEN (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE((SELECT fact.labels FROM fact) ->> (counted.subject_kind || '/' || item.name), item.name), '、'))
                       FROM pg_catalog.unnest(counted.missing_facts) item (name))
           END::varchar(255) AS missing_facts_label
      FROM (SELECT answer.* FROM fupin_register.rule_answer answer WHERE %3$s) counted
      LEFT JOIN fupin_register.criterion_label criterion ON criterion.criterion_key = counted.criterion_key
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = counted.state
      -- all names of a household in one value, so that the planner thinks of few rows and looks them up by hash
      LEFT JOIN (SELECT named.household_id,
                        pg_catalog.jsonb_object_agg(named.subject, named.name) AS names
                   FROM (SELECT household_name.household_id,
                                household_name.division::text AS subject,
                                household_name.head_name AS name
                           FROM fupin_register.household_name
                          UNION ALL
                         SELECT person_name.household_id,
                                person_name.person_id || '/' || person_name.division,
                                person_name.name
                           FROM fupin_register.person_name) named
                  GROUP BY named.household_id) household ON household.household_id = counted.household_id
$report$, made.report, made.columns, made.condition))
  -- CASE, so that the planner thinks of many and does not sort them, and yet asks below the barrier
  FROM (VALUES ('gap_list', '', $condition$CASE WHEN answer.purpose = 'coverage' THEN true END
               AND CASE WHEN answer.state IN ('unmet', 'unknown') THEN true END$condition$),
               ('rule_check', $columns$counted.purpose::varchar(32) AS standard_purpose,
           criterion.standard_purpose_label,
           criterion.topic,
           criterion.topic_label,$columns$, $condition$answer.purpose <> ALL ('{coverage,exit}')$condition$)) made (report, columns, condition);

-- Who stands where in an assessment.
CREATE VIEW fupin_report.assessment_rank WITH (security_barrier) AS
    SELECT (ranked.division::text || '-' || ranked.year)::varchar(20) AS assessment_rank_key,
           ranked.division::text::varchar(12) AS division_code,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           ranked.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           level_code.code::varchar(32) AS subject_kind,
           level_code.label_zh::varchar(32) AS subject_kind_label,
           ranked.score::numeric(18,4) AS score,
           ranked.peers::integer AS peers,
           ranked.peers_unknown::integer AS peers_unknown,
           (CASE WHEN ranked.score IS NOT NULL THEN ranked.peers_unknown = 0 END)::boolean AS is_rank_certain,
           fupin_register.yes_no(CASE WHEN ranked.score IS NOT NULL THEN ranked.peers_unknown = 0 END)::varchar(4) AS rank_certain_label,
           ranked.best_rank::integer AS best_rank,
           (ranked.best_rank + ranked.peers_unknown)::integer AS worst_rank,
           ranked.best_rank_from_bottom::integer AS best_rank_from_bottom,
           (ranked.best_rank_from_bottom + ranked.peers_unknown)::integer AS worst_rank_from_bottom
      FROM fupin_register.place_rank ranked
      LEFT JOIN fupin.code_list level_code
        ON level_code.list = 'subject'
       AND level_code.code = CASE fupin.level(ranked.division) WHEN 2 THEN 'prefecture' WHEN 3 THEN 'county' ELSE 'town' END
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) ranked.division;

-- The map: every article and what the database makes of it.
CREATE VIEW fupin_report.rule_coverage WITH (security_barrier) AS
    WITH policy AS MATERIALIZED (
        -- the numbers in force where and when each standard holds
        SELECT place.division,
               place.on_day,
               ARRAY(SELECT '$' || given.key
                       FROM fupin.governing_parameters(place.division, place.on_day) given) AS known
          FROM (SELECT DISTINCT
                       standard.division,
                       LEAST((SELECT fupin.as_of()), pg_catalog.upper(standard.valid) - 1) AS on_day
                  FROM fupin.standard) place
    ), asked AS (
        SELECT criterion.rule_id,
               pg_catalog.string_agg(DISTINCT pg_catalog.replace(fact.fact, '"', ''), ', ') AS missing
          FROM fupin.standard_criterion criterion
          JOIN fupin.standard ON standard.standard_id = criterion.standard_id
          JOIN policy
            ON policy.division OPERATOR(fupin.=) standard.division
           AND policy.on_day = LEAST((SELECT fupin.as_of()), pg_catalog.upper(standard.valid) - 1)
         CROSS JOIN LATERAL fupin.criteria_facts(criterion.criteria) fact
         WHERE fact.kind = 'parameter'
           -- a key that is no plain word stands in quotes there
           AND pg_catalog.replace(fact.fact, '"', '') <> ALL (policy.known)
         GROUP BY criterion.rule_id
    )
    SELECT rule.rule_id::varchar(64) AS rule_coverage_key,
           document.document_id::varchar(64) AS document_code,
           document.document_no::varchar(64) AS document_no,
           document.title_zh::varchar(128) AS document_title,
           document_state.code::varchar(16) AS document_state,
           fupin_register.standard_state_label(document_state.code)::varchar(16) AS document_state_label,
           (SELECT fupin.as_of())::date AS as_of,
           rule.article::varchar(64) AS article,
           rule.rule_id::varchar(64) AS rule_id,
           rule.title_zh::varchar(128) AS rule_title,
           rule.kind::varchar(32) AS rule_kind,
           kind_code.label_zh::varchar(64) AS rule_kind_label,
           rule.subject::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           rule.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           fupin_register.shorten(rule.statement_en)::varchar(255) AS statement,
           rule.computed_by::varchar(128) AS answered_by,
           fupin_register.shorten(rule.reason)::varchar(255) AS reason,
           (SELECT pg_catalog.count(*) FROM fupin.criterion WHERE criterion.rule_id = rule.rule_id)::integer AS criteria,
           (SELECT pg_catalog.count(*) FROM fupin.deadline WHERE deadline.rule_id = rule.rule_id)::integer AS deadlines,
           (SELECT pg_catalog.count(*) FROM fupin.duty WHERE duty.rule_id = rule.rule_id)::integer AS duties,
           (SELECT pg_catalog.count(*) FROM fupin.entitlement WHERE entitlement.rule_id = rule.rule_id)::integer AS entitlements,
           (SELECT pg_catalog.count(*) FROM fupin.worked_example WHERE worked_example.rule_id = rule.rule_id)::integer AS worked_examples,
           fupin_register.shorten(asked.missing)::varchar(255) AS missing_parameters,
           state.code::varchar(32) AS rule_state,
           CASE state.code WHEN 'answered' THEN '可解答' WHEN 'parameter_missing' THEN '缺参数' ELSE '不可计算' END::varchar(32) AS rule_state_label
      FROM fupin.rule
      JOIN fupin.document ON document.document_id = rule.document_id
      LEFT JOIN asked ON asked.rule_id = rule.rule_id
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN rule.computed_by IS NULL THEN 'not_computable'
                                    WHEN asked.missing IS NOT NULL THEN 'parameter_missing'
                                    ELSE 'answered'
                                END AS code) state
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN pg_catalog.upper(document.valid) <= (SELECT fupin.as_of()) THEN 'expired'
                                    WHEN pg_catalog.lower(document.valid) > (SELECT fupin.as_of()) THEN 'before_document'
                                    ELSE 'in_force'
                                END AS code) document_state
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'rule_kind'
       AND kind_code.code = rule.kind
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = rule.subject
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = rule.strength;

-- Who waits while somebody of a lower rank has been served: of officials of equal score in a county, a resident cadre with
-- outstanding results comes first (HAOJIANG-2017-4.4-d).  Somebody of whom score or results are unknown is in no row.
CREATE VIEW fupin_report.precedence_breach WITH (security_barrier) AS
    WITH appraised AS MATERIALIZED (
        SELECT * FROM fupin_register.official_appraisal
    )
    SELECT (rule.rule_id || '/' || waiting.official_id || '/' || served.official_id)::varchar(255) AS precedence_breach_key,
           rule.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           document.document_no::varchar(64) AS document_no,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           (SELECT fupin.as_of())::date AS as_of,
           waiting.official_id::varchar(64) AS waiting_code,
           served.official_id::varchar(64) AS served_code,
           served.promoted_on::date AS served_date,
           served.score::numeric(18,4) AS score
      FROM fupin.rule
      JOIN fupin.document ON document.document_id = rule.document_id
      JOIN appraised served
        ON served.county OPERATOR(fupin.<@) document.division
       AND document.valid @> served.promoted_on
      JOIN appraised waiting
        ON waiting.county OPERATOR(fupin.=) served.county
       AND waiting.score = served.score
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) served.county
     WHERE rule.computed_by = 'fupin_report.precedence_breach'
       AND served.promoted_on <= (SELECT fupin.as_of())
       AND served.comes_after
       AND waiting.comes_first
       AND (waiting.promoted_on IS NULL OR waiting.promoted_on > served.promoted_on);
