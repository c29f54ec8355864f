-- Reports on decisions (the order of columns is published: append only).

CREATE VIEW fupin_report.decision WITH (security_barrier) AS
    SELECT decided.decision_key::varchar(32) AS decision_key,
           decided.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           decided.subject_id::varchar(32) AS subject_code,
           fupin_register.shorten(CASE WHEN name.household_id IS NOT NULL THEN name.head_name WHEN decided.subject_kind <> 'household' THEN COALESCE(place.village_name, place.county_name) END)::varchar(255) AS subject_name,
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
           decided.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           decided.outcome::varchar(16) AS decision_outcome,
           outcome_code.label_zh::varchar(16) AS decision_outcome_label,
           decided.decided_on::date AS decision_date,
           decided.document_no::varchar(64) AS decision_document_no,
           decided.decided_by::varchar(128) AS decided_by,
           decided.evidence::varchar(16) AS decision_evidence,
           evidence_code.label_zh::varchar(16) AS decision_evidence_label,
           decided.reviewed_on::date AS review_date,
           decided.reviewed_by::varchar(128) AS reviewed_by,
           decided.publicity_from::date AS publicity_start_date,
           decided.publicity_until::date AS publicity_end_date,
           decided.objections::integer AS objections,
           decided.standard_id::varchar(128) AS standard_code,
           standard.title_zh::varchar(128) AS standard_title,
           decided.verdict::varchar(29) AS verdict,
           decided.passed::boolean AS is_passed,
           fupin_register.yes_no(decided.passed)::varchar(4) AS passed_label,
           answer.unmet::varchar(255) AS unmet,
           answer.unmet_label::varchar(255) AS unmet_label,
           answer.unknown::varchar(255) AS unknown,
           answer.unknown_label::varchar(255) AS unknown_label,
           decided.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           decided.is_provisional::boolean AS is_provisional,
           fupin_register.yes_no(decided.is_provisional)::varchar(4) AS provisional_label,
           decided.is_contrary::boolean AS is_contrary,
           fupin_register.yes_no(decided.is_contrary)::varchar(4) AS contrary_label,
           fupin_register.shorten(decided.reason)::varchar(255) AS decision_reason,
           decided.rule_id::varchar(64) AS rule_id,
           rule.title_zh::varchar(128) AS rule_title,
           (decided.county::text || '/' || decided.corrects_no)::varchar(32) AS corrected_decision_key,
           (decided.corrected_by_no IS NOT NULL)::boolean AS is_corrected,
           fupin_register.yes_no(decided.corrected_by_no IS NOT NULL)::varchar(4) AS corrected_label,
           (decided.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS recorded_date,
           (decided.recorded_by::text COLLATE pg_catalog."default")::varchar(64) AS recorded_by,
           pg_catalog.encode(decided.hash, 'hex')::varchar(64) AS decision_hash,
           decided.is_unchecked::boolean AS is_unchecked,
           fupin_register.yes_no(decided.is_unchecked)::varchar(4) AS unchecked_label
      FROM fupin_register.decision_list decided
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) decided.division
      LEFT JOIN fupin_register.household_name name ON name.household_id = decided.household_id
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = decided.standard_id
     CROSS JOIN LATERAL (SELECT fupin_register.shorten(pg_catalog.string_agg(explained.name, ', ') FILTER (WHERE explained.state = 'unmet')) AS unmet,
                                fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> explained.name, explained.name), '、') FILTER (WHERE explained.state = 'unmet')) AS unmet_label,
                                fupin_register.shorten(pg_catalog.string_agg(explained.name, ', ') FILTER (WHERE explained.state = 'unknown')) AS unknown,
                                fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> explained.name, explained.name), '、') FILTER (WHERE explained.state = 'unknown')) AS unknown_label
                           FROM pg_catalog.jsonb_to_recordset(decided.explanation) explained (name text, state text)) answer
      LEFT JOIN fupin.rule ON rule.rule_id = decided.rule_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = decided.subject_kind
      LEFT JOIN fupin.code_list outcome_code
        ON outcome_code.list = 'decision_outcome'
       AND outcome_code.code = decided.outcome
      LEFT JOIN fupin.code_list evidence_code
        ON evidence_code.list = 'decision_evidence'
       AND evidence_code.code = decided.evidence
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = decided.basis
     WHERE decided.decided_on <= (SELECT fupin.as_of());

CREATE VIEW fupin_report.decision_replay WITH (security_barrier) AS
    SELECT replay.decision_key::varchar(32) AS decision_key,
           replay.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           replay.subject_id::varchar(32) AS subject_code,
           fupin_register.shorten(CASE WHEN name.household_id IS NOT NULL THEN name.head_name WHEN replay.subject_kind <> 'household' THEN COALESCE(place.village_name, place.county_name) END)::varchar(255) AS subject_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           replay.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           replay.outcome::varchar(16) AS decision_outcome,
           outcome_code.label_zh::varchar(16) AS decision_outcome_label,
           replay.decided_on::date AS decision_date,
           replay.standard_id::varchar(128) AS standard_code,
           replay.verdict::varchar(29) AS verdict,
           replay.passed::boolean AS is_passed,
           fupin_register.yes_no(replay.passed)::varchar(4) AS passed_label,
           replay.standard_id_now::varchar(128) AS standard_code_now,
           replay.verdict_now::varchar(29) AS verdict_now,
           replay.passed_now::boolean AS is_passed_now,
           fupin_register.yes_no(replay.passed_now)::varchar(4) AS passed_now_label,
           (replay.passed IS DISTINCT FROM replay.passed_now)::boolean AS is_answer_moved,
           fupin_register.yes_no(replay.passed IS DISTINCT FROM replay.passed_now)::varchar(4) AS answer_moved_label,
           replay.is_code_moved::boolean AS is_code_moved,
           fupin_register.yes_no(replay.is_code_moved)::varchar(4) AS code_moved_label,
           replay.is_law_moved::boolean AS is_law_moved,
           fupin_register.yes_no(replay.is_law_moved)::varchar(4) AS law_moved_label,
           replay.is_data_moved::boolean AS is_data_moved,
           fupin_register.yes_no(replay.is_data_moved)::varchar(4) AS data_moved_label,
           replay.verdict_by_law::varchar(29) AS verdict_by_law,
           replay.verdict_by_data::varchar(29) AS verdict_by_data
      FROM fupin_register.decision_replay replay
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) replay.division
      LEFT JOIN fupin_register.household_name name ON name.household_id = replay.household_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = replay.subject_kind
      LEFT JOIN fupin.code_list outcome_code
        ON outcome_code.list = 'decision_outcome'
       AND outcome_code.code = replay.outcome
     WHERE replay.decided_on <= (SELECT fupin.as_of());

CREATE VIEW fupin_report.decision_review WITH (security_barrier) AS
    SELECT review.decision_key::varchar(32) AS decision_key,
           review.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           review.subject_id::varchar(32) AS subject_code,
           fupin_register.shorten(CASE WHEN name.household_id IS NOT NULL THEN name.head_name WHEN review.subject_kind <> 'household' THEN COALESCE(place.village_name, place.county_name) END)::varchar(255) AS subject_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           review.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           review.outcome::varchar(16) AS decision_outcome,
           outcome_code.label_zh::varchar(16) AS decision_outcome_label,
           review.decided_on::date AS decision_date,
           review.standard_id::varchar(128) AS standard_code,
           review.verdict::varchar(29) AS verdict,
           review.passed::boolean AS is_passed,
           fupin_register.yes_no(review.passed)::varchar(4) AS passed_label,
           review.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           review.review_state::varchar(16) AS review_state,
           state_code.label_zh::varchar(16) AS review_state_label,
           review.verdict_by_law::varchar(29) AS verdict_by_law,
           review.passed_by_law::boolean AS is_passed_by_law,
           fupin_register.yes_no(review.passed_by_law)::varchar(4) AS passed_by_law_label,
           review.basis_by_law::varchar(16) AS basis_by_law,
           law_basis_code.label_zh::varchar(32) AS basis_by_law_label,
           fupin_register.shorten(pg_catalog.array_to_string(review.waiting_for, ', '))::varchar(255) AS waiting_for,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(parameter_key.label_zh, waited.key), '、' ORDER BY waited.number))
              FROM ROWS FROM (pg_catalog.unnest(review.waiting_for)) WITH ORDINALITY waited (key, number)
              LEFT JOIN fupin.parameter_key ON parameter_key.key = waited.key)::varchar(255) AS waiting_for_label
      FROM fupin_register.decision_review review
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) review.division
      LEFT JOIN fupin_register.household_name name ON name.household_id = review.household_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = review.subject_kind
      LEFT JOIN fupin.code_list outcome_code
        ON outcome_code.list = 'decision_outcome'
       AND outcome_code.code = review.outcome
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = review.basis
      LEFT JOIN fupin.code_list law_basis_code
        ON law_basis_code.list = 'basis'
       AND law_basis_code.code = review.basis_by_law
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'review_state'
       AND state_code.code = review.review_state
     WHERE review.decided_on <= (SELECT fupin.as_of());
