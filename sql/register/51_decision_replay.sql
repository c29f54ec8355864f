-- Decisions asked again: by the code, the law and the data of today, each alone and all together.

CREATE VIEW fupin_register.decision_list WITH (security_barrier) AS
    SELECT decision.county,
           decision.decision_no,
           decision.county::text || '/' || decision.decision_no AS decision_key,
           decision.subject_kind,
           decision.subject_id,
           CASE WHEN decision.subject_kind = 'household' THEN decision.subject_id END AS household_id,
           decision.division,
           decision.outcome,
           decision.decided_on,
           decision.year,
           decision.evidence,
           decision.document_no,
           decision.reviewed_on,
           decision.reviewed_by,
           decision.publicity_from,
           decision.publicity_until,
           decision.objections,
           decision.decided_by,
           -- free text may name people
           CASE WHEN decision.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN decision.reason END AS reason,
           decision.corrects_no,
           correction.corrected_by_no,
           decision.from_status,
           decision.standard_id,
           decision.criteria,
           decision.facts,
           decision.params,
           decision.param_status,
           decision.explanation,
           decision.verdict,
           decision.passed,
           decision.basis,
           decision.is_provisional,
           decision.is_contrary,
           decision.rule_id,
           decision.as_of,
           decision.recorded_by,
           decision.recorded_at,
           decision.hash,
           -- nothing is asked of decisions of the past: of one of the present that says it is, somebody has to ask
           decision.evidence <> 'computed'
               AND decision.decided_on >= LEAST(decision.as_of, (decision.recorded_at AT TIME ZONE 'Asia/Shanghai')::date, computing.first_on) AS is_unchecked
      FROM fupin_register.decision
      LEFT JOIN (SELECT computed.county,
                        pg_catalog.min(computed.decided_on) AS first_on
                   FROM fupin_register.decision computed
                  WHERE computed.evidence = 'computed'
                    AND computed.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY computed.county) computing
        ON computing.county OPERATOR(fupin.=) decision.county
      LEFT JOIN (SELECT correcting.county,
                        correcting.corrects_no,
                        pg_catalog.max(correcting.decision_no) AS corrected_by_no
                   FROM fupin_register.decision correcting
                  WHERE correcting.corrects_no IS NOT NULL
                  GROUP BY correcting.county,
                           correcting.corrects_no) correction
        ON correction.county OPERATOR(fupin.=) decision.county
       AND correction.corrects_no = decision.decision_no
     WHERE decision.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.decision_list IS 'decisions as the current role may see them, with those that correct them';
COMMENT ON COLUMN fupin_register.decision_list.decision_key IS 'county and number in one text';
COMMENT ON COLUMN fupin_register.decision_list.household_id IS 'the household; NULL = the decision is about a place';
COMMENT ON COLUMN fupin_register.decision_list.is_unchecked IS
    'whether it says of itself that it is of the past (evidence reconstructed or none), and so was asked for no procedure and refused by no verdict, although it was decided on the day on which it was recorded or later, or when the county (as far as the current role sees it) already had decisions computed';
COMMENT ON COLUMN fupin_register.decision_list.corrected_by_no IS 'the last decision that corrects this one; NULL = none';

CREATE VIEW fupin_register.decision_replay WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        SELECT governing.policy_key || '/' || governing.purpose AS law_key,
               governing.params,
               governing.param_status,
               standard_criteria.standard_id,
               standard_criteria.criteria
          FROM (SELECT policy.policy_key,
                       purpose.purpose,
                       policy.params,
                       policy.param_status,
                       CASE purpose.purpose
                           WHEN 'exit' THEN policy.standard_id
                           ELSE fupin.governing_standard(policy.home, policy.subject, purpose.purpose, policy.on_day)
                       END AS standard_id
                  FROM fupin_register.policy
                 CROSS JOIN (VALUES ('exit'), ('register')) purpose (purpose)) governing
          LEFT JOIN fupin.standard_criteria ON standard_criteria.standard_id = governing.standard_id
    )
    SELECT decided.county,
           decided.decision_no,
           decided.decision_key,
           decided.subject_kind,
           decided.subject_id,
           decided.household_id,
           decided.division,
           decided.outcome,
           decided.decided_on,
           decided.year,
           decided.evidence,
           decided.is_provisional,
           decided.is_contrary,
           decided.corrected_by_no,
           decided.standard_id,
           decided.verdict,
           decided.passed,
           decided.basis,
           law.standard_id AS standard_id_now,
           answer.by_code::text AS verdict_by_code,
           answer.by_law::text AS verdict_by_law,
           answer.by_data::text AS verdict_by_data,
           answer.now::text AS verdict_now,
           fupin.passed(answer.now) AS passed_now,
           answer.by_code::text IS DISTINCT FROM decided.verdict AS is_code_moved,
           law.criteria::text IS DISTINCT FROM decided.criteria
               OR law.standard_id IS DISTINCT FROM decided.standard_id
               OR fupin_register.params_read(law.params, asked.criteria) <> decided.params AS is_law_moved,
           today.facts IS NULL
               OR fupin_register.facts_read(today.facts, asked.criteria) <> fupin_register.facts_read(decided.facts, asked.criteria) AS is_data_moved,
           fupin.passed(answer.by_law) AS passed_by_law,
           fupin.basis(decided.facts || today.law, law.criteria) AS basis_by_law,
           fupin_register.params_read(law.param_status, law.criteria) AS param_status_now
      -- villages and counties put all their households together: only where one was decided about
      FROM fupin_register.decision_list decided
      JOIN fupin.standard ON standard.standard_id = decided.standard_id
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) decided.division
      LEFT JOIN law ON law.law_key = fupin_register.policy_key(policy_home.home, decided.year, decided.subject_kind) || '/' || standard.purpose
      LEFT JOIN fupin_register.household_fact household
        ON household.household_id = decided.household_id
       AND household.year = decided.year
      LEFT JOIN (SELECT fact AS facts,
                        fact.division,
                        fact.year
                   FROM fupin_register.village_fact fact
                  WHERE (SELECT EXISTS (SELECT FROM fupin_register.decision_list other WHERE other.subject_kind = 'village'))) village
        ON decided.subject_kind = 'village'
       AND village.division OPERATOR(fupin.=) decided.division
       AND village.year = decided.year
      LEFT JOIN (SELECT fact AS facts,
                        fact.division,
                        fact.year
                   FROM fupin_register.county_fact fact
                  WHERE (SELECT EXISTS (SELECT FROM fupin_register.decision_list other WHERE other.subject_kind = 'county'))) county
        ON decided.subject_kind = 'county'
       AND county.division OPERATOR(fupin.=) decided.division
       AND county.year = decided.year
     CROSS JOIN LATERAL (SELECT decided.criteria::fupin.criteria AS criteria) asked
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN household.household_id IS NOT NULL THEN pg_catalog.to_jsonb(household)
                                    WHEN village.division IS NOT NULL THEN pg_catalog.to_jsonb(village.facts)
                                    WHEN county.division IS NOT NULL THEN pg_catalog.to_jsonb(county.facts)
                                END AS facts,
                                pg_catalog.jsonb_build_object('params', law.params, 'param_status', law.param_status) AS law,
                                pg_catalog.jsonb_build_object('params', decided.params, 'param_status', decided.param_status) AS law_then) today
     CROSS JOIN LATERAL (SELECT fupin.assess(decided.facts || today.law_then, asked.criteria) AS by_code,
                                fupin.assess(decided.facts || today.law, law.criteria) AS by_law,
                                fupin.assess(today.facts || today.law_then, asked.criteria) AS by_data,
                                fupin.assess(today.facts || today.law, law.criteria) AS now) answer
     WHERE decided.verdict IS NOT NULL;
COMMENT ON VIEW fupin_register.decision_replay IS
    'every decision with a verdict, asked again: with the facts and law on record (another answer: the code moved), with today''s law, with today''s facts, and with both; nothing is rewritten';
COMMENT ON COLUMN fupin_register.decision_replay.decision_key IS 'county and number in one text';
COMMENT ON COLUMN fupin_register.decision_replay.household_id IS 'the household; NULL = the decision is about a place';
COMMENT ON COLUMN fupin_register.decision_replay.corrected_by_no IS 'the last decision that corrects this one; NULL = none';
COMMENT ON COLUMN fupin_register.decision_replay.standard_id_now IS 'the standard that governs today; NULL = none';
COMMENT ON COLUMN fupin_register.decision_replay.verdict_by_code IS 'verdict over the facts, criteria and parameters on record';
COMMENT ON COLUMN fupin_register.decision_replay.verdict_by_law IS 'verdict of today''s standard and parameters over the facts on record; NULL = no standard governs today';
COMMENT ON COLUMN fupin_register.decision_replay.verdict_by_data IS 'verdict of the criteria and parameters on record over today''s facts; NULL = there are none';
COMMENT ON COLUMN fupin_register.decision_replay.verdict_now IS 'verdict of today''s standard and parameters over today''s facts; NULL = one of the two is missing';
COMMENT ON COLUMN fupin_register.decision_replay.passed_now IS 'whether that is passed; NULL = unknown, or no verdict';
COMMENT ON COLUMN fupin_register.decision_replay.is_code_moved IS 'whether the same facts and law give another verdict than on record: then the program changed';
COMMENT ON COLUMN fupin_register.decision_replay.is_law_moved IS 'whether another standard governs, its criteria read otherwise, or a parameter that the criteria on record read has another value';
COMMENT ON COLUMN fupin_register.decision_replay.is_data_moved IS 'whether a fact that the criteria on record read has another value today, or the subject has no facts any more';
COMMENT ON COLUMN fupin_register.decision_replay.passed_by_law IS 'whether verdict_by_law is passed; NULL = unknown, or no verdict';
COMMENT ON COLUMN fupin_register.decision_replay.basis_by_law IS 'the weakest status among the parameters that verdict_by_law reads; NULL = it reads none';
COMMENT ON COLUMN fupin_register.decision_replay.param_status_now IS 'the statuses of the parameters that today''s criteria read, {key: status}';

-- A figure has arrived when today's law gives an answer that rests on nothing below adopted.
CREATE VIEW fupin_register.decision_review WITH (security_barrier) AS
    SELECT replay.county,
           replay.decision_no,
           replay.decision_key,
           replay.subject_kind,
           replay.subject_id,
           replay.household_id,
           replay.division,
           replay.outcome,
           replay.decided_on,
           replay.year,
           replay.standard_id,
           replay.verdict,
           replay.passed,
           replay.basis,
           replay.verdict_by_law,
           replay.passed_by_law,
           replay.basis_by_law,
           CASE
               WHEN replay.passed_by_law IS NOT NULL AND COALESCE(fupin.basis_rank(replay.basis_by_law) <= fupin.basis_rank('adopted'), true)
               THEN CASE WHEN replay.passed_by_law = replay.passed THEN 'confirmed' ELSE 'flips' END
               WHEN waiting.keys IS NULL THEN 'unknown'
               ELSE 'waiting'
           END AS review_state,
           CASE
               WHEN replay.passed_by_law IS NULL OR fupin.basis_rank(replay.basis_by_law) > fupin.basis_rank('adopted') THEN waiting.keys
           END AS waiting_for
      FROM fupin_register.decision_replay replay
     CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(param.key ORDER BY param.key COLLATE "C") AS keys
                           FROM pg_catalog.jsonb_each_text(replay.param_status_now) param
                          WHERE param.value IS NULL
                             OR fupin.basis_rank(param.value) > fupin.basis_rank('adopted')) waiting
     WHERE replay.is_provisional
       AND replay.evidence = 'computed';
COMMENT ON VIEW fupin_register.decision_review IS
    'decisions that rested on a figure below adopted, or on an unknown one, and what becomes of them when the published one arrives: the facts on record under today''s law. Nothing is rewritten; who flips is decided on again';
COMMENT ON COLUMN fupin_register.decision_review.decision_key IS 'county and number in one text';
COMMENT ON COLUMN fupin_register.decision_review.household_id IS 'the household; NULL = the decision is about a place';
COMMENT ON COLUMN fupin_register.decision_review.verdict_by_law IS 'as decision_replay.verdict_by_law';
COMMENT ON COLUMN fupin_register.decision_review.passed_by_law IS 'as decision_replay.passed_by_law';
COMMENT ON COLUMN fupin_register.decision_review.basis_by_law IS 'as decision_replay.basis_by_law';
COMMENT ON COLUMN fupin_register.decision_review.review_state IS
    'waiting (the figure is still to come), confirmed (it came, and the answer is the same), flips (it came, and the answer is another), unknown (no figure is missing: a fact is)';
COMMENT ON COLUMN fupin_register.decision_review.waiting_for IS
    'the parameters that today''s criteria read and that are not there, or below adopted; where one stands for another, both; NULL = nothing is waited for';

CREATE FUNCTION fupin_register.decisions_under(key text, value numeric)
    RETURNS TABLE (decision_key text, subject_kind text, subject_id text, division fupin.division, outcome text, passed_then boolean, passed_under boolean)
    STABLE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT decided.decision_key,
           decided.subject_kind,
           decided.subject_id,
           decided.division,
           decided.outcome,
           decided.passed,
           answer.passed
      FROM fupin_register.decision_list decided
     CROSS JOIN LATERAL (SELECT fupin.passed(fupin.assess(decided.facts || pg_catalog.jsonb_build_object('params', decided.params || pg_catalog.jsonb_build_object($1, $2)),
                                                          decided.criteria::fupin.criteria)) AS passed
                         OFFSET 0) answer
     WHERE decided.is_provisional
       AND decided.params OPERATOR(pg_catalog.?) $1
       AND answer.passed IS DISTINCT FROM decided.passed
     ORDER BY decided.county, decided.decision_no;
END;
COMMENT ON FUNCTION fupin_register.decisions_under(text, numeric) IS
    'the provisional decisions that would turn if a parameter were published with this value, over the facts and criteria on record (ZHAOQING-2018-1.2-a: reference_income)';

DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT view.oid::pg_catalog.regclass AS view,
               attribute.attname,
               pg_catalog.col_description('fupin_register.decision'::pg_catalog.regclass, base.attnum) AS description
          FROM pg_catalog.pg_class view
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = view.oid
          JOIN pg_catalog.pg_attribute base
            ON base.attrelid = 'fupin_register.decision'::pg_catalog.regclass
           AND base.attname = attribute.attname
         WHERE view.relnamespace = 'fupin_register'::pg_catalog.regnamespace
           AND view.relname IN ('decision_list', 'decision_replay', 'decision_review')
           AND attribute.attnum > 0
           AND base.attnum > 0
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.attname, described.description);
    END LOOP;
END
$$;
