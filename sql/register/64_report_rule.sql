-- Reports on the rules beside exits, money and time (the order of columns is published: append only).

-- What share of a set is covered: certain and possible, against its target.  A county that the reader may see a part of only
-- has no row: its counts would be those of the part.
CREATE VIEW fupin_report.coverage WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.standard_id || '-' || criterion.ordinal)::varchar(255) AS coverage_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           standard.topic::varchar(64) AS topic,
           standard.title_zh::varchar(128) AS topic_label,
           standard.subject::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           label.document_no::varchar(64) AS document_no,
           criterion.standard_id::varchar(128) AS standard_code,
           fupin.total(counted.tally)::bigint AS subjects,
           (answer.met + answer.unmet + answer.unknown)::bigint AS in_scope,
           answer.met::bigint AS covered,
           answer.unmet::bigint AS gap,
           answer.unknown::bigint AS undecided,
           (answer.met + answer.unknown)::bigint AS possible,
           fupin_register.share(answer.met, answer.met + answer.unmet + answer.unknown)::numeric(9,4) AS certain_share,
           fupin_register.share(answer.met + answer.unknown, answer.met + answer.unmet + answer.unknown)::numeric(9,4) AS possible_share,
           criterion.target_operator::varchar(4) AS target_operator,
           fupin_register.share(fupin.numerator(criterion.target), fupin.denominator(criterion.target))::numeric(9,4) AS target_share,
           target.state::varchar(16) AS share_state,
           state_code.label_zh::varchar(16) AS share_state_label,
           (CASE target.state WHEN 'missed' THEN criterion.strength IN ('ensure', 'must') WHEN 'undecided' THEN NULL ELSE false END)::boolean AS is_breach,
           fupin_register.yes_no(CASE target.state WHEN 'missed' THEN criterion.strength IN ('ensure', 'must') WHEN 'undecided' THEN NULL ELSE false END)::varchar(4) AS breach_label
      FROM (SELECT fupin_register.county_of(rule_tally.division) AS division,
                   rule_tally.year,
                   rule_tally.standard_id,
                   fupin.tally_merge(rule_tally.tally) AS tally
              FROM fupin_register.rule_tally
             GROUP BY fupin_register.county_of(rule_tally.division),
                      rule_tally.year,
                      rule_tally.standard_id) counted
      JOIN fupin.standard ON standard.standard_id = counted.standard_id
      JOIN fupin.standard_criterion criterion ON criterion.standard_id = counted.standard_id
      JOIN LATERAL fupin.counts(counted.tally) answer ON answer.position = criterion.ordinal
     -- without a share of its own a rule is for each subject, and so for all of them
     CROSS JOIN LATERAL (SELECT fupin.share_state(counted.tally, criterion.ordinal,
                                                  COALESCE(criterion.target, '1'),
                                                  COALESCE(criterion.target_operator, '>=')) AS state) target
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin_register.standard_label label ON label.standard_id = counted.standard_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = standard.subject
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'share_state'
       AND state_code.code = target.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());

-- Whom a coverage rule does not reach, and of whom it is unknown.
CREATE VIEW fupin_report.gap_list WITH (security_barrier) AS
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
               standard.topic,
               standard.title_zh AS topic_label,
               criterion.criteria::text AS condition
          FROM fupin.standard_criterion criterion
          JOIN fupin.standard ON standard.standard_id = criterion.standard_id
          LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = criterion.standard_id
          LEFT JOIN fupin.code_list strength_code
            ON strength_code.list = 'strength'
           AND strength_code.code = criterion.strength
    ), fact AS MATERIALIZED (
        SELECT fact_label.subject,
               fact_label.labels
          FROM fupin_register.fact_label
    )
    SELECT (answer.subject_kind || '/' || answer.subject_id || '/' || answer.year || '/' || answer.standard_id || '/' || answer.ordinal)::varchar(255) AS gap_list_key,
           answer.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           answer.subject_id::varchar(64) AS subject_code,
           answer.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN answer.subject_kind = 'person' THEN person.name ELSE name.head_name END)::varchar(255) AS subject_name,
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
           answer.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           criterion.article::varchar(64) AS article,
           criterion.rule_title::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           criterion.strength_label::varchar(16) AS strength_label,
           criterion.document_no::varchar(64) AS document_no,
           criterion.standard_id::varchar(128) AS standard_code,
           answer.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.shorten(criterion.condition)::varchar(255) AS condition,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(answer.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(answer.missing_facts) item (name))::varchar(255) AS missing_facts_label
      FROM fupin_register.rule_answer answer
      LEFT JOIN criterion
        ON criterion.standard_id = answer.standard_id
       AND criterion.ordinal = answer.ordinal
      LEFT JOIN fact ON fact.subject = answer.subject_kind
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = answer.subject_kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = answer.state
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) answer.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = answer.household_id
       AND name.division OPERATOR(fupin.=) answer.division
      LEFT JOIN fupin_register.person_name person
        ON answer.subject_kind = 'person'
       AND person.person_id = answer.subject_id
       AND person.division OPERATOR(fupin.=) answer.division
     WHERE answer.purpose = 'coverage'
       AND answer.state IN ('unmet', 'unknown');

-- Checks, labels, lists and targets: every subject with the answer of each criterion that governs it.
CREATE VIEW fupin_report.rule_check WITH (security_barrier) AS
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
               standard.topic,
               standard.title_zh AS topic_label,
               criterion.criteria::text AS condition
          FROM fupin.standard_criterion criterion
          JOIN fupin.standard ON standard.standard_id = criterion.standard_id
          LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = criterion.standard_id
          LEFT JOIN fupin.code_list strength_code
            ON strength_code.list = 'strength'
           AND strength_code.code = criterion.strength
    ), fact AS MATERIALIZED (
        SELECT fact_label.subject,
               fact_label.labels
          FROM fupin_register.fact_label
    )
    SELECT (answer.subject_kind || '/' || answer.subject_id || '/' || answer.year || '/' || answer.standard_id || '/' || answer.ordinal)::varchar(255) AS rule_check_key,
           answer.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           answer.subject_id::varchar(64) AS subject_code,
           answer.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN answer.subject_kind = 'person' THEN person.name ELSE name.head_name END)::varchar(255) AS subject_name,
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
           answer.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           answer.purpose::varchar(32) AS purpose,
           purpose_code.label_zh::varchar(32) AS purpose_label,
           criterion.topic::varchar(64) AS topic,
           criterion.topic_label::varchar(128) AS topic_label,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           criterion.article::varchar(64) AS article,
           criterion.rule_title::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           criterion.strength_label::varchar(16) AS strength_label,
           criterion.document_no::varchar(64) AS document_no,
           criterion.standard_id::varchar(128) AS standard_code,
           answer.state::varchar(16) AS state,
           state_code.label_zh::varchar(16) AS state_label,
           fupin_register.shorten(criterion.condition)::varchar(255) AS condition,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(answer.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(answer.missing_facts) item (name))::varchar(255) AS missing_facts_label
      FROM fupin_register.rule_answer answer
      LEFT JOIN criterion
        ON criterion.standard_id = answer.standard_id
       AND criterion.ordinal = answer.ordinal
      LEFT JOIN fact ON fact.subject = answer.subject_kind
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = answer.subject_kind
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = answer.state
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'purpose'
       AND purpose_code.code = answer.purpose
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) answer.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = answer.household_id
       AND name.division OPERATOR(fupin.=) answer.division
      LEFT JOIN fupin_register.person_name person
        ON answer.subject_kind = 'person'
       AND person.person_id = answer.subject_id
       AND person.division OPERATOR(fupin.=) answer.division
     WHERE answer.purpose <> 'coverage';
