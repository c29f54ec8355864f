-- Decisions: what was decided of whom, on which facts and which law, and by whom.
--
-- Whoever decides inserts one row that says whom, what and on which procedure (CALL decide(), decide_all() or a plain INSERT).
-- The triggers do the rest, set by set: they look up the facts and the law, give the verdict, refuse what contradicts it,
-- number and seal the row, and take the steps that follow.  Nobody changes a sealed row.
--
-- Rows of a county form a chain: each hash covers the row and the hash before it.
--
--     hash n = sha256( previous hash n = hash n-1, and every other column, as decision_text() writes them )

-- What a decision needs, and what follows from it.  Papers differ, so these are rows; the nearest place wins.
CREATE TABLE fupin_register.decision_rule (
    place           fupin.division NOT NULL,
    subject_kind    text           NOT NULL,
    outcome         text           NOT NULL,
    from_status     fupin_register.household_status,
    path            fupin_register.household_status[] NOT NULL,
    purpose         text,
    wanted          text,
    needs_review    boolean        NOT NULL,
    needs_publicity boolean        NOT NULL,
    needs_document  boolean        NOT NULL,
    rule_id         text,
    CONSTRAINT one_rule_a_place_subject_outcome_and_state UNIQUE NULLS NOT DISTINCT (place, subject_kind, outcome, from_status),
    CONSTRAINT decision_by_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT subject_of_a_decision_is_a_household_village_or_county CHECK (subject_kind IN ('household', 'village', 'county')),
    CONSTRAINT outcome_is_a_known_code
        CHECK (outcome IN ('registered', 'refused', 'exited', 'removed', 'aid_suspended', 'resumed', 'returned', 'corrected')),
    CONSTRAINT wanted_is_passed_or_not_passed CHECK (wanted IN ('passed', 'not_passed') AND (wanted IS NULL OR purpose IS NOT NULL))
);
COMMENT ON TABLE fupin_register.decision_rule IS
    'what a decision needs of the subject''s state, of the verdict and of the procedure, and the steps that follow from it; of several rows the one of the nearest division holds';
COMMENT ON COLUMN fupin_register.decision_rule.place IS 'the division in which it holds; 000000 is everywhere';
COMMENT ON COLUMN fupin_register.decision_rule.subject_kind IS 'household, village or county';
COMMENT ON COLUMN fupin_register.decision_rule.outcome IS
    'registered, refused (an application, or an exit), exited, removed, aid_suspended, resumed, returned, corrected (an earlier decision was wrong)';
COMMENT ON COLUMN fupin_register.decision_rule.from_status IS
    'the state in which the subject stands (a village or county: registered, a poor one; exited; not_included, none); NULL = in any state';
COMMENT ON COLUMN fupin_register.decision_rule.path IS 'the states that follow, one after the other; {} = the state stays';
COMMENT ON COLUMN fupin_register.decision_rule.purpose IS
    'the standard that is asked: exit or register (topic general) of the place; NULL = none';
COMMENT ON COLUMN fupin_register.decision_rule.wanted IS
    'passed (the verdict must be known and passed), not_passed (it must not be passed; unknown will do); NULL = the verdict is recorded and binds nobody';
COMMENT ON COLUMN fupin_register.decision_rule.needs_review IS 'whether a review must have been held';
COMMENT ON COLUMN fupin_register.decision_rule.needs_publicity IS
    'whether it must have been made public, the last day being over, without an objection that stands';
COMMENT ON COLUMN fupin_register.decision_rule.needs_document IS 'whether a paper must be named';
COMMENT ON COLUMN fupin_register.decision_rule.rule_id IS 'the rule that says so, named in a refusal; NULL = the county''s own';

INSERT INTO fupin_register.decision_rule (place, subject_kind, outcome, from_status, path, purpose, wanted, needs_review, needs_publicity, needs_document, rule_id) VALUES
    ('000000', 'household', 'registered',    'candidate',     '{surveyed,registered}',                         'exit',     'not_passed', true,  false, false, 'HAOJIANG-2017-4.3-a'),
    ('000000', 'household', 'registered',    'surveyed',      '{registered}',                                  'exit',     'not_passed', true,  false, false, 'HAOJIANG-2017-4.3-a'),
    ('000000', 'household', 'registered',    'returned',      '{registered}',                                  'exit',     'not_passed', true,  false, false, 'MEILAN-2019-19-3'),
    ('440512', 'household', 'registered',    'candidate',     '{surveyed,registered}',                         'register', 'passed',     true,  false, false, 'HAOJIANG-2017-1.2-b'),
    ('440512', 'household', 'registered',    'surveyed',      '{registered}',                                  'register', 'passed',     true,  false, false, 'HAOJIANG-2017-1.2-b'),
    ('000000', 'household', 'refused',       'candidate',     '{surveyed,not_included}',                       'exit',     NULL,         false, false, false, 'HAOJIANG-2017-4.3-a'),
    ('000000', 'household', 'refused',       'surveyed',      '{not_included}',                                'exit',     NULL,         false, false, false, 'HAOJIANG-2017-4.3-a'),
    ('440512', 'household', 'refused',       'candidate',     '{surveyed,not_included}',                       'register', 'not_passed', false, false, false, 'HAOJIANG-2017-1.2-b'),
    ('440512', 'household', 'refused',       'surveyed',      '{not_included}',                                'register', 'not_passed', false, false, false, 'HAOJIANG-2017-1.2-b'),
    ('000000', 'household', 'refused',       'exit_proposed', '{registered}',                                  'exit',     NULL,         false, false, false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'refused',       'verified',      '{registered}',                                  'exit',     NULL,         false, false, false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'refused',       'publicised',    '{registered}',                                  'exit',     NULL,         false, false, false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'exited',        'registered',    '{exit_proposed,verified,publicised,exited}',    'exit',     'passed',     true,  true,  false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'exited',        'exit_proposed', '{verified,publicised,exited}',                  'exit',     'passed',     true,  true,  false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'exited',        'verified',      '{publicised,exited}',                           'exit',     'passed',     true,  true,  false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'exited',        'publicised',    '{exited}',                                      'exit',     'passed',     true,  true,  false, 'HAOJIANG-2017-4.3-f'),
    ('000000', 'household', 'removed',       'registered',    '{removed}',                                     NULL,       NULL,         true,  false, false, 'MEILAN-2019-18-4b'),
    ('000000', 'household', 'removed',       'exited',        '{removed}',                                     NULL,       NULL,         true,  false, false, 'MEILAN-2019-18-4b'),
    ('000000', 'household', 'aid_suspended', 'exited',        '{aid_suspended}',                               'exit',     NULL,         true,  false, false, 'MEILAN-2019-18-4c'),
    ('000000', 'household', 'resumed',       'aid_suspended', '{exited}',                                      NULL,       NULL,         false, false, false, 'MEILAN-2019-18-4c'),
    ('000000', 'household', 'returned',      'exited',        '{returned}',                                    'exit',     'not_passed', false, false, false, 'SHANGQIU-2018-4-a'),
    ('000000', 'household', 'returned',      'aid_suspended', '{returned}',                                    'exit',     'not_passed', false, false, false, 'SHANGQIU-2018-4-a'),
    ('000000', 'household', 'corrected',     NULL,            '{}',                                            NULL,       NULL,         false, false, true,  'HAOJIANG-2017-4.3-b');
INSERT INTO fupin_register.decision_rule (place, subject_kind, outcome, from_status, path, purpose, wanted, needs_review, needs_publicity, needs_document, rule_id)
SELECT '000000', place.subject_kind, demand.outcome, demand.from_status::fupin_register.household_status, demand.path::fupin_register.household_status[],
       demand.purpose, demand.wanted, demand.procedure, demand.procedure, true, 'SHANGQIU-2018-4-a'
  FROM (VALUES ('village'), ('county')) place (subject_kind)
 CROSS JOIN (VALUES ('registered', 'not_included', '{registered}',   'exit', 'not_passed', false),
                    ('removed',    'registered',   '{not_included}', NULL,   NULL,         false),
                    ('refused',    'registered',   '{}',             'exit', NULL,         false),
                    ('exited',     'registered',   '{exited}',       'exit', 'passed',     true),
                    ('returned',   'exited',       '{registered}',   'exit', 'not_passed', false),
                    ('corrected',  NULL,           '{}',             NULL,   NULL,         false)) demand (outcome, from_status, path, purpose, wanted, procedure);

CREATE TABLE fupin_register.decision (
    county         fupin.division NOT NULL,
    decision_no    bigint         NOT NULL,
    -- what whoever decides says
    subject_kind   text           NOT NULL,
    subject_id     varchar(32)    NOT NULL,
    division       fupin.division NOT NULL,
    outcome        text           NOT NULL,
    decided_on     date           NOT NULL,
    year           integer,
    evidence       text           NOT NULL DEFAULT 'computed',
    document_no    text,
    reviewed_on    date,
    reviewed_by    varchar(128),
    publicity_from date,
    publicity_until date,
    objections     integer,
    decided_by     varchar(128),
    reason         text,
    given_facts    jsonb          NOT NULL DEFAULT '{}',
    corrects_no    bigint,
    -- what the triggers find
    from_status    text,
    standard_id    text,
    criteria       text,
    facts          jsonb,
    params         jsonb,
    param_status   jsonb,
    explanation    jsonb,
    verdict        text,
    passed         boolean,
    basis          text,
    is_provisional boolean        NOT NULL DEFAULT false,
    is_contrary    boolean        NOT NULL DEFAULT false,
    rule_id        text,
    as_of          date           NOT NULL,
    recorded_by    name           NOT NULL,
    recorded_at    timestamptz    NOT NULL,
    previous_hash  bytea,
    hash           bytea,
    PRIMARY KEY (county, decision_no, division),
    CONSTRAINT decisions_are_numbered_from_1 CHECK (decision_no >= 1),
    CONSTRAINT subject_of_a_decision_is_a_household_village_or_county CHECK (subject_kind IN ('household', 'village', 'county')),
    CONSTRAINT outcome_is_a_known_code
        CHECK (outcome IN ('registered', 'refused', 'exited', 'removed', 'aid_suspended', 'resumed', 'returned', 'corrected')),
    CONSTRAINT evidence_is_computed_reconstructed_or_none CHECK (evidence IN ('computed', 'reconstructed', 'none')),
    CONSTRAINT decided_on_is_a_day CHECK (pg_catalog.isfinite(decided_on)),
    CONSTRAINT reviewed_on_is_a_day CHECK (pg_catalog.isfinite(reviewed_on)),
    CONSTRAINT publicity_is_from_one_day_until_another
        CHECK (pg_catalog.isfinite(publicity_from) AND pg_catalog.isfinite(publicity_until) AND publicity_from <= publicity_until),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT objections_not_negative CHECK (objections >= 0),
    CONSTRAINT given_facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(given_facts) = 'object'),
    CONSTRAINT past_decision_says_where_it_was_taken_from CHECK (evidence = 'computed' OR reason IS NOT NULL OR document_no IS NOT NULL),
    CONSTRAINT correction_names_what_it_corrects CHECK (outcome <> 'corrected' OR corrects_no IS NOT NULL)
);
CREATE INDEX decision_division ON fupin_register.decision (division, decided_on);
CREATE INDEX decision_subject ON fupin_register.decision (subject_id, subject_kind);
COMMENT ON TABLE fupin_register.decision IS
    'what was decided of households, villages and counties, with the facts, the law and the verdict at that time: only added to, by nobody changed, and chained by hashes within each county (SHANGQIU-2018-31-a, HAOJIANG-2017-4.3-b)';
COMMENT ON COLUMN fupin_register.decision.county IS 'whose chain it is: the county, or the prefecture where there are none, in which the subject lay then';
COMMENT ON COLUMN fupin_register.decision.decision_no IS 'number of the decision in its county, from 1, without gaps';
COMMENT ON COLUMN fupin_register.decision.subject_kind IS 'household, village or county';
COMMENT ON COLUMN fupin_register.decision.subject_id IS 'number of the household, code of the place';
COMMENT ON COLUMN fupin_register.decision.division IS 'where the household lived then; the village or county';
COMMENT ON COLUMN fupin_register.decision.outcome IS
    'registered, refused (an application, or an exit), exited, removed, aid_suspended, resumed, returned, corrected (an earlier decision was wrong)';
COMMENT ON COLUMN fupin_register.decision.decided_on IS 'day of the decision';
COMMENT ON COLUMN fupin_register.decision.year IS 'year of the facts; default the year of decided_on';
COMMENT ON COLUMN fupin_register.decision.evidence IS
    'computed (facts and law of the register when it was recorded), reconstructed (a decision of the past, with the verdict that the register gives today), none (a decision of the past, nothing looked up); the last two are refused nothing, and marked';
COMMENT ON COLUMN fupin_register.decision.document_no IS 'the paper that decides; NULL = none named';
COMMENT ON COLUMN fupin_register.decision.reviewed_on IS 'day of the review or verification that it rests on; NULL = none';
COMMENT ON COLUMN fupin_register.decision.reviewed_by IS 'who held it; NULL = not said';
COMMENT ON COLUMN fupin_register.decision.publicity_from IS 'first day on which it was made public; NULL = it was not';
COMMENT ON COLUMN fupin_register.decision.publicity_until IS 'last day of that; NULL = it was not';
COMMENT ON COLUMN fupin_register.decision.objections IS 'objections that still stand; NULL = unknown';
COMMENT ON COLUMN fupin_register.decision.decided_by IS 'the authority that decided; NULL = not said';
COMMENT ON COLUMN fupin_register.decision.reason IS
    'why, where the verdict says otherwise; of a past decision where it was taken from; NULL = nothing to say';
COMMENT ON COLUMN fupin_register.decision.given_facts IS 'facts given for the guard of the step (status_guard), by key';
COMMENT ON COLUMN fupin_register.decision.corrects_no IS 'the decision of the same county and subject that it corrects; NULL = none';
COMMENT ON COLUMN fupin_register.decision.from_status IS 'the state in which the subject stood before; NULL = unknown';
COMMENT ON COLUMN fupin_register.decision.standard_id IS 'the standard that was asked; NULL = none was, or none governed';
COMMENT ON COLUMN fupin_register.decision.criteria IS 'its criteria as they read then; NULL as standard_id';
COMMENT ON COLUMN fupin_register.decision.facts IS 'the subject''s row of facts of the year, as it was known then; NULL = nothing was looked up, or there was none';
COMMENT ON COLUMN fupin_register.decision.params IS 'the parameters that the criteria read, {key: number or null}; NULL as standard_id';
COMMENT ON COLUMN fupin_register.decision.param_status IS 'their statuses, {key: status}; NULL as standard_id';
COMMENT ON COLUMN fupin_register.decision.explanation IS
    'each criterion with its state, the facts it read, value, threshold and margin (fupin.explain); NULL as standard_id';
COMMENT ON COLUMN fupin_register.decision.verdict IS 'the verdict, a sign for each criterion; NULL as standard_id';
COMMENT ON COLUMN fupin_register.decision.passed IS 'whether it is passed; NULL = unknown, or no verdict';
COMMENT ON COLUMN fupin_register.decision.basis IS 'the weakest status among the parameters that the verdict read; NULL = it read none';
COMMENT ON COLUMN fupin_register.decision.is_provisional IS
    'whether a published figure may still turn the verdict: it read a parameter below adopted, or is unknown; decision_review follows it up';
COMMENT ON COLUMN fupin_register.decision.is_contrary IS
    'whether it goes against its verdict, with a reason and a paper; the procedure cannot be gone against';
COMMENT ON COLUMN fupin_register.decision.rule_id IS 'the rule that says what the decision needs; NULL = the county''s own, or a past decision';
COMMENT ON COLUMN fupin_register.decision.as_of IS 'the day as of which facts and law were looked up (fupin.as_of())';
COMMENT ON COLUMN fupin_register.decision.recorded_by IS 'the role that had logged in when it was recorded';
COMMENT ON COLUMN fupin_register.decision.recorded_at IS 'when it was recorded';
COMMENT ON COLUMN fupin_register.decision.previous_hash IS 'hash of the decision before it in the county; empty = it is the first';
COMMENT ON COLUMN fupin_register.decision.hash IS 'SHA-256 over decision_text(): the row with previous_hash';

CREATE TABLE fupin_register.decision_chain (
    division  fupin.division NOT NULL PRIMARY KEY,
    decisions bigint         NOT NULL,
    hash      bytea          NOT NULL
);
COMMENT ON TABLE fupin_register.decision_chain IS
    'the end of each county''s chain of decisions; whoever decides locks its row, so that decisions of one county queue and those of two do not. Its hash, noted in minutes or published, proves the chain up to there to anybody';
COMMENT ON COLUMN fupin_register.decision_chain.division IS 'the county';
COMMENT ON COLUMN fupin_register.decision_chain.decisions IS 'decisions so far: the number of the last one';
COMMENT ON COLUMN fupin_register.decision_chain.hash IS 'hash of the last one; empty = there is none';

-- Every value as a text that no setting changes, in the order of the columns: JSON quotes it, and writes NULL as null.
CREATE FUNCTION fupin_register.decision_text(decided fupin_register.decision) RETURNS text
    STABLE
    RETURN pg_catalog.jsonb_build_array(
        'fupin decision 1',
        decided.county::text, decided.decision_no::text, decided.subject_kind, decided.subject_id::text, decided.division::text, decided.outcome,
        pg_catalog.to_char(decided.decided_on, 'YYYY-MM-DD'), decided.year::text, decided.evidence, decided.document_no,
        pg_catalog.to_char(decided.reviewed_on, 'YYYY-MM-DD'), decided.reviewed_by::text,
        pg_catalog.to_char(decided.publicity_from, 'YYYY-MM-DD'), pg_catalog.to_char(decided.publicity_until, 'YYYY-MM-DD'), decided.objections::text,
        decided.decided_by::text, decided.reason, decided.given_facts::text, decided.corrects_no::text,
        decided.from_status, decided.standard_id, decided.criteria, decided.facts::text, decided.params::text, decided.param_status::text,
        decided.explanation::text, decided.verdict, decided.passed::text, decided.basis, decided.is_provisional::text, decided.is_contrary::text,
        decided.rule_id, pg_catalog.to_char(decided.as_of, 'YYYY-MM-DD'), decided.recorded_by::text,
        pg_catalog."extract"('epoch', decided.recorded_at)::text, pg_catalog.encode(decided.previous_hash, 'hex'))::text;
COMMENT ON FUNCTION fupin_register.decision_text(fupin_register.decision) IS
    'the text over which a decision''s hash is taken: every column but the hash, independent of settings, dump and server';

-- Facts and parameters --------------------------------------------------------------------------------------------

CREATE FUNCTION fupin_register.facts_read(facts jsonb, criteria fupin.criteria) RETURNS jsonb
    STABLE
    RETURN (SELECT COALESCE(pg_catalog.jsonb_object_agg(asked.fact,
                                                        CASE asked.kind
                                                            WHEN 'column' THEN $1 -> asked.fact
                                                            WHEN 'key' THEN $1 -> pg_catalog.split_part(asked.fact, '.', 1) -> pg_catalog.substr(asked.fact, pg_catalog.strpos(asked.fact, '.') + 1)
                                                        END), '{}')
              FROM (SELECT DISTINCT criteria_facts.fact, criteria_facts.kind FROM fupin.criteria_facts($2) WHERE criteria_facts.kind <> 'parameter') asked);
COMMENT ON FUNCTION fupin_register.facts_read(jsonb, fupin.criteria) IS
    'of a row of facts what the criteria read, {fact: value}, a fact that is not there as null';

CREATE FUNCTION fupin_register.params_read(params jsonb, criteria fupin.criteria) RETURNS jsonb
    STABLE
    RETURN (SELECT COALESCE(pg_catalog.jsonb_object_agg(asked.key, $1 -> asked.key), '{}')
              FROM (SELECT DISTINCT pg_catalog.substr(criteria_facts.fact, 2) AS key FROM fupin.criteria_facts($2) WHERE criteria_facts.kind = 'parameter') asked);
COMMENT ON FUNCTION fupin_register.params_read(jsonb, fupin.criteria) IS
    'of {key: value} what the criteria read as $key, a key that is not there as null';

CREATE FUNCTION fupin_register.criteria_with_rules(names text[], standard_id text) RETURNS text
    STABLE
    RETURN (SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', asked.name, '(' || criterion.rule_id || ')'), ', ' ORDER BY asked.number)
              FROM ROWS FROM (pg_catalog.unnest($1)) WITH ORDINALITY asked (name, number)
              LEFT JOIN fupin.criterion
                ON criterion.standard_id = $2
               AND criterion.name = asked.name);
COMMENT ON FUNCTION fupin_register.criteria_with_rules(text[], text) IS
    'names of criteria of a standard, each with its rule, as a refusal names them; NULL where there are none';

-- Whom it is about ------------------------------------------------------------------------------------------------

CREATE FUNCTION fupin_register.prepare_decision() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.division := NULL;
    CASE NEW.subject_kind
        WHEN 'household' THEN
            SELECT household.division INTO NEW.division FROM fupin_register.household WHERE household.household_id = NEW.subject_id;
        WHEN 'village' THEN
            SELECT village.division INTO NEW.division FROM fupin_register.village WHERE village.division::text = NEW.subject_id;
        WHEN 'county' THEN
            SELECT area.division INTO NEW.division FROM fupin_register.area WHERE area.division::text = NEW.subject_id AND fupin.level(area.division) = 3;
        ELSE
    END CASE;
    IF NEW.division IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('%s "%s" is not in the register, or not yours to decide about'),
                                   fupin.message(COALESCE(NEW.subject_kind, 'subject')), NEW.subject_id),
                  ERRCODE = 'check_violation', CONSTRAINT = 'decision_about_a_known_subject';
    END IF;
    NEW.county := fupin_register.county_of(NEW.division);
    NEW.as_of := fupin.as_of();
    NEW.decided_on := COALESCE(NEW.decided_on, NEW.as_of);
    NEW.year := COALESCE(NEW.year, date_part('year', NEW.decided_on)::integer);
    NEW.recorded_by := SESSION_USER;
    NEW.recorded_at := transaction_timestamp();
    -- what is found, nobody says
    NEW.from_status := NULL;
    NEW.standard_id := NULL;
    NEW.criteria := NULL;
    NEW.facts := NULL;
    NEW.params := NULL;
    NEW.param_status := NULL;
    NEW.explanation := NULL;
    NEW.verdict := NULL;
    NEW.passed := NULL;
    NEW.basis := NULL;
    NEW.is_provisional := false;
    NEW.is_contrary := false;
    NEW.rule_id := NULL;
    NEW.previous_hash := NULL;
    NEW.hash := NULL;
    IF NEW.evidence = 'computed' AND NEW.reviewed_on IS NULL AND NEW.subject_kind = 'household' THEN
        -- what is on record since the household last came onto the register
        SELECT record.held_on, record.held_by INTO NEW.reviewed_on, NEW.reviewed_by
          FROM (SELECT review.held_on, review.held_by
                  FROM fupin_register.review
                 WHERE review.household_id = NEW.subject_id
                 UNION ALL
                SELECT status_event.happened_on, NULL
                  FROM fupin_register.status_event
                 WHERE status_event.household_id = NEW.subject_id
                   AND status_event.to_status = 'verified') record
         WHERE record.held_on <= NEW.decided_on
           AND record.held_on >= COALESCE((SELECT max(status_event.happened_on)
                                             FROM fupin_register.status_event
                                            WHERE status_event.household_id = NEW.subject_id
                                              AND status_event.to_status IN ('candidate', 'registered', 'returned')), record.held_on)
         ORDER BY record.held_on DESC
         LIMIT 1;
    END IF;
    IF NEW.evidence = 'computed' AND NEW.publicity_from IS NULL AND NEW.publicity_until IS NULL THEN
        SELECT notice.from_date, notice.to_date INTO NEW.publicity_from, NEW.publicity_until
          FROM fupin_register.notice
         WHERE notice.subject_kind = NEW.subject_kind
           AND notice.subject_id = NEW.subject_id
           AND notice.kind = 'publicity'
           AND notice.to_date < NEW.decided_on
           AND notice.from_date >= COALESCE(NEW.reviewed_on, notice.from_date)
         ORDER BY notice.from_date DESC
         LIMIT 1;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.prepare_decision() IS
    'trigger of decision: finds the subject''s place, the review and publicity on record where none are given, and empties what only the register says';

CREATE TRIGGER decision_1_prepare
    BEFORE INSERT ON fupin_register.decision
    FOR EACH ROW EXECUTE FUNCTION fupin_register.prepare_decision();

-- An officer of a village may not write the row of the county, so this one runs as the owner.
CREATE FUNCTION fupin_register.number_decision() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- it runs as the owner, and so for this table only
    IF TG_RELID IS DISTINCT FROM to_regclass('fupin_register.decision') THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only decisions are numbered'),
                  ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO fupin_register.decision_chain (division, decisions, hash) VALUES (NEW.county, 0, '') ON CONFLICT DO NOTHING;
    UPDATE fupin_register.decision_chain
       SET decisions = decision_chain.decisions + 1
     WHERE decision_chain.division OPERATOR(fupin.=) NEW.county
    RETURNING decision_chain.decisions INTO NEW.decision_no;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.number_decision() IS
    'trigger of decision: locks the end of the county''s chain until the transaction ends, and gives the next number';

CREATE TRIGGER decision_2_number
    BEFORE INSERT ON fupin_register.decision
    FOR EACH ROW EXECUTE FUNCTION fupin_register.number_decision();

-- The verdict, and what follows -----------------------------------------------------------------------------------

CREATE FUNCTION fupin_register.decision_need(place fupin.division, subject_kind text, outcome text, from_status text, in_any_state boolean DEFAULT false)
    RETURNS SETOF fupin_register.decision_rule
    STABLE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT decision_rule.*
      FROM fupin_register.decision_rule
     WHERE decision_need.place OPERATOR(fupin.<@) decision_rule.place
       AND decision_rule.subject_kind = decision_need.subject_kind
       AND decision_rule.outcome = decision_need.outcome
       AND (COALESCE(decision_rule.from_status::text = decision_need.from_status, decision_rule.from_status IS NULL) OR decision_need.in_any_state)
     ORDER BY COALESCE(decision_rule.from_status::text = decision_need.from_status, decision_rule.from_status IS NULL) DESC,
              fupin.level(decision_rule.place) DESC
     LIMIT 1;
END;
COMMENT ON FUNCTION fupin_register.decision_need(fupin.division, text, text, text, boolean) IS
    'the row of decision_rule that holds for an outcome in a place and state; in_any_state: with none for the state, one for another (decisions of the past)';

CREATE FUNCTION fupin_register.seal_decisions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    home    record;
    found   jsonb;
    refused record;
    sealed  fupin_register.decision;
    last    bytea;
BEGIN
    -- it runs as the owner, and so for this table only
    IF TG_RELID IS DISTINCT FROM to_regclass('fupin_register.decision') THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only decisions are sealed'),
                  ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE fupin_register.decision
       SET from_status = stands.status
      FROM (SELECT added.county,
                   added.decision_no,
                   CASE added.subject_kind
                       WHEN 'household' THEN fupin_register.household_state(added.subject_id, added.as_of)
                       ELSE (SELECT CASE WHEN place.exited_on IS NOT NULL THEN 'exited' WHEN place.poor THEN 'registered' WHEN NOT place.poor THEN 'not_included' END
                               FROM (SELECT village.division, village.exited_on, village.poor_village FROM fupin_register.village
                                      UNION ALL
                                     SELECT area.division, area.exited_on, area.poor_county FROM fupin_register.area) place (division, exited_on, poor)
                              WHERE place.division OPERATOR(fupin.=) added.division)
                   END AS status
              FROM added) stands
     WHERE decision.county OPERATOR(fupin.=) stands.county
       AND decision.decision_no = stands.decision_no;

    -- Facts and law: one query a place and year, which for a single household reads no other.
    FOR home IN
        SELECT decided.subject_kind,
               decided.division,
               decided.year,
               need.purpose,
               CASE WHEN count(DISTINCT decided.subject_id) = 1 THEN min(decided.subject_id) END AS only_id,
               fupin.governing_standard(decided.division, decided.subject_kind, need.purpose, fupin.facts_day(decided.year)) AS standard_id
          FROM added
          JOIN fupin_register.decision decided
            ON decided.county OPERATOR(fupin.=) added.county
           AND decided.decision_no = added.decision_no
         CROSS JOIN LATERAL fupin_register.decision_need(decided.division, decided.subject_kind, decided.outcome, decided.from_status, decided.evidence <> 'computed') need
         WHERE decided.evidence <> 'none'
           AND need.purpose IS NOT NULL
         GROUP BY decided.subject_kind, decided.division, decided.year, need.purpose
    LOOP
        EXECUTE format('SELECT pg_catalog.jsonb_object_agg(fact.%I, pg_catalog.to_jsonb(fact)) FROM fupin_register.%I fact WHERE fact.division OPERATOR(fupin.=) %L AND fact.year = %L',
                       CASE home.subject_kind WHEN 'household' THEN 'household_id' ELSE 'division' END, home.subject_kind || '_fact', home.division, home.year)
                || CASE WHEN home.subject_kind = 'household' AND home.only_id IS NOT NULL THEN format(' AND fact.household_id = %L', home.only_id) ELSE '' END
           INTO found;
        UPDATE fupin_register.decision
           SET facts = (found -> decision.subject_id) - '{params,param_status,criteria,standard_id,standard_state,reference_income,as_of}'::text[],
               standard_id = law.standard_id,
               criteria = law.criteria,
               params = law.params,
               param_status = law.param_status,
               explanation = law.explanation,
               verdict = law.verdict,
               passed = fupin.passed(law.verdict::fupin.verdict),
               basis = law.basis,
               is_provisional = COALESCE(fupin.passed(law.verdict::fupin.verdict) IS NULL OR law.basis IN ('estimate', 'assumed', 'unverified'), false),
               rule_id = law.rule_id
          FROM (SELECT decided.county,
                       decided.decision_no,
                       standard.standard_id,
                       standard.criteria::text AS criteria,
                       fupin_register.params_read(fact.value -> 'params', standard.criteria) AS params,
                       fupin_register.params_read(fact.value -> 'param_status', standard.criteria) AS param_status,
                       (SELECT jsonb_agg(to_jsonb(told) ORDER BY told.position) FROM fupin.explain(fact.value, standard.criteria) told) AS explanation,
                       fupin.assess(fact.value, standard.criteria)::text AS verdict,
                       fupin.basis(fact.value, standard.criteria) AS basis,
                       need.rule_id
                  FROM added
                  JOIN fupin_register.decision decided
                    ON decided.county OPERATOR(fupin.=) added.county
                   AND decided.decision_no = added.decision_no
                 CROSS JOIN LATERAL fupin_register.decision_need(decided.division, decided.subject_kind, decided.outcome, decided.from_status, decided.evidence <> 'computed') need
                  JOIN jsonb_each(found) fact ON fact.key = decided.subject_id
                  LEFT JOIN fupin.standard_criteria standard ON standard.standard_id = home.standard_id
                 WHERE decided.evidence <> 'none'
                   AND decided.subject_kind = home.subject_kind
                   AND decided.division OPERATOR(fupin.=) home.division
                   AND decided.year = home.year
                   AND need.purpose = home.purpose) law
         WHERE decision.county OPERATOR(fupin.=) law.county
           AND decision.decision_no = law.decision_no;
    END LOOP;

    -- Against the verdict one may decide for a reason and with a paper; against the procedure nobody may.
    UPDATE fupin_register.decision
       SET is_contrary = decision.evidence = 'computed' AND decision.reason IS NOT NULL AND decision.document_no IS NOT NULL
                         AND CASE need.wanted WHEN 'passed' THEN decision.passed IS NOT TRUE WHEN 'not_passed' THEN decision.passed IS TRUE ELSE false END,
           rule_id = need.rule_id
      FROM added
     CROSS JOIN LATERAL (SELECT stands.from_status FROM fupin_register.decision stands WHERE stands.county OPERATOR(fupin.=) added.county AND stands.decision_no = added.decision_no) stands
     CROSS JOIN LATERAL fupin_register.decision_need(added.division, added.subject_kind, added.outcome, stands.from_status) need
     WHERE decision.county OPERATOR(fupin.=) added.county
       AND decision.decision_no = added.decision_no;

    SELECT decided.subject_kind,
           decided.subject_id,
           decided.outcome,
           decided.is_provisional,
           COALESCE(need.rule_id, (SELECT string_agg(DISTINCT other.rule_id, ', ') FROM fupin_register.decision_rule other WHERE other.subject_kind = decided.subject_kind AND other.outcome = decided.outcome)) AS rule_id,
           problem.* INTO refused
      FROM added
      JOIN fupin_register.decision decided
        ON decided.county OPERATOR(fupin.=) added.county
       AND decided.decision_no = added.decision_no
      LEFT JOIN LATERAL fupin_register.decision_need(decided.division, decided.subject_kind, decided.outcome, decided.from_status) need ON true
     CROSS JOIN LATERAL (
               SELECT 'decision_is_made_by_today', fupin.message('its day is still to come'), fupin.message('A decision is recorded on its day or later.')
                WHERE decided.decided_on > decided.as_of
                UNION ALL
               SELECT 'correction_names_what_it_corrects', format(fupin.message('decision %s of the county is not about the same subject'), decided.corrects_no), fupin.message('A correction is about the same subject as the decision that it corrects.')
                WHERE decided.corrects_no IS NOT NULL
                  AND NOT EXISTS (SELECT FROM fupin_register.decision earlier
                                   WHERE earlier.county OPERATOR(fupin.=) decided.county AND earlier.decision_no = decided.corrects_no AND earlier.decision_no < decided.decision_no
                                     AND earlier.subject_kind = decided.subject_kind AND earlier.subject_id = decided.subject_id)
                UNION ALL
               SELECT demand.rule, demand.because, demand.demand
                 FROM (VALUES ('decision_in_its_state', need.outcome IS NULL,
                               format(fupin.message('it stands at %s'), COALESCE('"' || decided.from_status || '"', fupin.message('no known state'))), fupin.message('What is decided depends on where the subject stands (decision_rule).')),
                              ('decision_follows_its_procedure', need.needs_review AND (decided.reviewed_on IS NULL OR decided.reviewed_on > decided.decided_on),
                               fupin.message('no review or verification was held before'), fupin.message('The procedure cannot be left out, whatever the reason.')),
                              ('decision_follows_its_procedure', need.needs_publicity AND (decided.publicity_from IS NULL OR decided.publicity_until IS NULL OR decided.publicity_until < decided.publicity_from),
                               fupin.message('it was not made public'), fupin.message('The procedure cannot be left out, whatever the reason.')),
                              ('decision_follows_its_procedure', need.needs_publicity AND decided.publicity_until >= decided.decided_on,
                               fupin.message('its publicity is not over'), fupin.message('The last day of a publicity is part of it.')),
                              ('decision_follows_its_procedure', need.needs_publicity AND decided.objections IS NULL,
                               fupin.message('it is unknown whether objections stand'), fupin.message('How many objections stand after the publicity is recorded, 0 for none.')),
                              ('decision_follows_its_procedure', need.needs_publicity AND decided.objections > 0,
                               format(fupin.message('%s objections stand'), decided.objections), fupin.message('The procedure cannot be left out, whatever the reason.')),
                              ('decision_names_its_paper', need.needs_document AND decided.document_no IS NULL,
                               fupin.message('it names no paper'), fupin.message('The number of the paper stands in document_no.')),
                              ('decision_on_known_facts', need.purpose IS NOT NULL AND decided.facts IS NULL,
                               format(fupin.message('there are no facts of the year %s'), decided.year), fupin.message('A verdict needs the facts of its year.')),
                              ('decision_follows_its_verdict', need.wanted = 'passed' AND decided.passed IS NOT TRUE AND NOT decided.is_contrary,
                               COALESCE(replace(fupin.message('not met: %s'), '%s', fupin_register.criteria_with_rules(fupin.unmet(decided.verdict::fupin.verdict, decided.criteria::fupin.criteria), decided.standard_id)),
                                        replace(fupin.message('unknown: %s'), '%s', fupin_register.criteria_with_rules(fupin.unknown(decided.verdict::fupin.verdict, decided.criteria::fupin.criteria), decided.standard_id)),
                                        fupin.message('no standard governs')),
                               fupin.message('A decision follows its verdict, and unknown is never met; against it one decides with a reason and a paper.')),
                              ('decision_follows_its_verdict', need.wanted = 'not_passed' AND decided.passed AND NOT decided.is_contrary,
                               format(fupin.message('the standard %s is met'), decided.standard_id),
                               fupin.message('A decision follows its verdict; against it one decides with a reason and a paper.'))) demand (rule, is_broken, because, demand)
                WHERE decided.evidence = 'computed'
                  AND demand.is_broken) problem (rule, because, demand)
     ORDER BY decided.decision_no
     LIMIT 1;
    -- the record itself is "not null" only when every field is, and a rule of no paper has no rule_id
    IF refused.rule IS NOT NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('%s "%s" is not decided as "%s": %s (%s)'),
                                   fupin.message(refused.subject_kind), refused.subject_id, refused.outcome, refused.because,
                                   COALESCE(refused.rule_id, fupin.message('a rule of no paper'))),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = refused.rule,
                  DETAIL = refused.demand;
    END IF;

    -- In the order in which import() locks them: each would else hold what the other waits for.
    LOCK TABLE fupin_register.village, fupin_register.household, fupin_register.household_year IN ROW EXCLUSIVE MODE;
    -- The steps that follow: of a decision of the past only where the chain does not go beyond its day already.
    WITH taken AS (
        SELECT decided.*,
               need.path,
               COALESCE(chain.steps, 0) AS steps
          FROM added
          JOIN fupin_register.decision decided
            ON decided.county OPERATOR(fupin.=) added.county
           AND decided.decision_no = added.decision_no
         CROSS JOIN LATERAL fupin_register.decision_need(decided.division, decided.subject_kind, decided.outcome, decided.from_status) need
         CROSS JOIN LATERAL (SELECT max(status_event.step_no) AS steps,
                                    max(status_event.happened_on) AS last_on
                               FROM fupin_register.status_event
                              WHERE status_event.household_id = decided.subject_id) chain
         WHERE decided.subject_kind = 'household'
           AND cardinality(need.path) > 0
           AND (decided.evidence = 'computed' OR COALESCE(chain.last_on <= decided.decided_on, true))
    ), step AS (
        -- a household without a chain begins it where its year says that it stands
        SELECT taken.*,
               1 AS step_no,
               NULL AS leaves,
               taken.from_status AS reaches,
               LEAST(taken.reviewed_on, taken.publicity_from, taken.decided_on) AS on_day,
               true AS is_opening
          FROM taken
         WHERE taken.steps = 0
         UNION ALL
        SELECT taken.*,
               (GREATEST(taken.steps, 1) + step.number)::integer,
               CASE step.number WHEN 1 THEN taken.from_status ELSE taken.path[step.number - 1]::text END,
               step.status::text,
               COALESCE(CASE
                            WHEN step.status = 'publicised' THEN taken.publicity_from
                            WHEN step.number < cardinality(taken.path) THEN taken.reviewed_on
                        END, taken.decided_on),
               false
          FROM taken
         CROSS JOIN LATERAL unnest(taken.path) WITH ORDINALITY step (status, number)
    )
    INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, document_no, facts, is_reconstructed, decision_county, decision_no)
    SELECT step.subject_id,
           step.division,
           step.step_no,
           step.leaves,
           step.reaches,
           step.on_day,
           step.document_no,
           CASE WHEN step.outcome = 'aid_suspended' THEN '{"suspension_procedure": true}' ELSE '{}' END::jsonb || step.given_facts,
           step.evidence <> 'computed' OR step.is_opening,
           CASE WHEN NOT step.is_opening THEN step.county END,
           CASE WHEN NOT step.is_opening THEN step.decision_no END
      FROM step
     ORDER BY step.county, step.decision_no, step.step_no;
    UPDATE fupin_register.household_year
       SET status = step.to_status
      FROM (SELECT DISTINCT ON (status_event.household_id)
                   status_event.household_id,
                   status_event.to_status,
                   date_part('year', status_event.happened_on) AS first_year
              FROM added
              JOIN fupin_register.status_event
                ON status_event.decision_county OPERATOR(fupin.=) added.county
               AND status_event.decision_no = added.decision_no
             ORDER BY status_event.household_id, status_event.step_no DESC) step
     WHERE household_year.household_id = step.household_id
       AND household_year.year >= step.first_year;
    UPDATE fupin_register.household
       SET registered_on = added.decided_on
      FROM added
     WHERE added.subject_kind = 'household'
       AND added.outcome = 'registered'
       AND household.household_id = added.subject_id
       AND household.registered_on IS NULL;
    UPDATE fupin_register.village
       SET exited_on = CASE WHEN added.outcome = 'exited' THEN added.decided_on END,
           poor_village = added.outcome <> 'removed'
      FROM added
     WHERE added.subject_kind = 'village'
       AND added.evidence = 'computed'
       AND added.outcome IN ('registered', 'removed', 'exited', 'returned')
       AND village.division OPERATOR(fupin.=) added.division;
    UPDATE fupin_register.area
       SET exited_on = CASE WHEN added.outcome = 'exited' THEN added.decided_on END,
           poor_county = added.outcome <> 'removed',
           poor_county_list = CASE WHEN added.outcome <> 'removed' THEN area.poor_county_list END
      FROM added
     WHERE added.subject_kind = 'county'
       AND added.evidence = 'computed'
       AND added.outcome IN ('registered', 'removed', 'exited', 'returned')
       AND area.division OPERATOR(fupin.=) added.division;

    FOR sealed IN
        SELECT decided.*
          FROM added
          JOIN fupin_register.decision decided
            ON decided.county OPERATOR(fupin.=) added.county
           AND decided.decision_no = added.decision_no
         ORDER BY decided.county, decided.decision_no
    LOOP
        SELECT decision_chain.hash INTO last
          FROM fupin_register.decision_chain
         WHERE decision_chain.division OPERATOR(fupin.=) sealed.county;
        sealed.previous_hash := last;
        sealed.hash := sha256(convert_to(fupin_register.decision_text(sealed), 'UTF8'));
        UPDATE fupin_register.decision
           SET previous_hash = sealed.previous_hash,
               hash = sealed.hash
         WHERE decision.county OPERATOR(fupin.=) sealed.county
           AND decision.decision_no = sealed.decision_no;
        UPDATE fupin_register.decision_chain
           SET hash = sealed.hash
         WHERE decision_chain.division OPERATOR(fupin.=) sealed.county;
    END LOOP;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.seal_decisions() IS
    'trigger of decision: looks up facts and law, gives the verdicts, refuses what contradicts them or the procedure, takes the steps that follow and seals the rows; runs as the owner, on rows that row security has let the caller add';

CREATE TRIGGER seal
    AFTER INSERT ON fupin_register.decision
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.seal_decisions();

CREATE FUNCTION fupin_register.keep_decisions() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION
        USING MESSAGE = fupin.message('decisions are only added to'),
              ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
              HINT = fupin.message('Decide again: the outcome "corrected" names the decision that was wrong.');
END
$$;
COMMENT ON FUNCTION fupin_register.keep_decisions() IS 'trigger of decision: refuses to change, delete or truncate, to everybody';

CREATE TRIGGER keep
    BEFORE UPDATE OR DELETE ON fupin_register.decision
    FOR EACH ROW WHEN (OLD.hash IS NOT NULL) EXECUTE FUNCTION fupin_register.keep_decisions();
CREATE TRIGGER keep_all
    BEFORE TRUNCATE ON fupin_register.decision
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_decisions();

CREATE PROCEDURE fupin_register.decide(subject_kind text, subject_id text, outcome text, decided_on date DEFAULT NULL, document_no text DEFAULT NULL,
                                       reviewed_on date DEFAULT NULL, reviewed_by text DEFAULT NULL, publicity_from date DEFAULT NULL, publicity_until date DEFAULT NULL,
                                       objections integer DEFAULT NULL, decided_by text DEFAULT NULL, reason text DEFAULT NULL, given_facts jsonb DEFAULT '{}',
                                       year integer DEFAULT NULL, evidence text DEFAULT 'computed', corrects_no bigint DEFAULT NULL)
    LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO fupin_register.decision (subject_kind, subject_id, outcome, decided_on, document_no, reviewed_on, reviewed_by, publicity_from, publicity_until, objections,
                                         decided_by, reason, given_facts, year, evidence, corrects_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);
END;
COMMENT ON PROCEDURE fupin_register.decide(text, text, text, date, text, date, text, date, date, integer, text, text, jsonb, integer, text, bigint) IS
    'records a decision on a household, village or county (its number or code) with facts, law and verdict, and takes the steps that follow; refused where verdict or procedure say otherwise. '
    'decided_on: default fupin.as_of(); reviewed_on and publicity: default what is on record; objections: how many stand, must be known after a publicity; reason with document_no: against the verdict; '
    'year of the facts: default that of decided_on; evidence: reconstructed or none for decisions of the past';

-- Everybody in a place whose verdict is what the outcome wants and whose state allows it.
CREATE PROCEDURE fupin_register.decide_all(division fupin.division, outcome text, decided_on date DEFAULT NULL, document_no text DEFAULT NULL, reviewed_on date DEFAULT NULL,
                                           reviewed_by text DEFAULT NULL, publicity_from date DEFAULT NULL, publicity_until date DEFAULT NULL, objections integer DEFAULT NULL,
                                           decided_by text DEFAULT NULL, year integer DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    facts_year integer := COALESCE(decide_all.year, date_part('year', COALESCE(decide_all.decided_on, fupin.as_of()))::integer);
BEGIN
    IF decide_all.division IS NULL OR NOT EXISTS (SELECT FROM fupin_register.decision_rule WHERE decision_rule.subject_kind = 'household' AND decision_rule.outcome = decide_all.outcome
                                                     AND decision_rule.purpose = 'exit' AND decision_rule.wanted IS NOT NULL) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only an outcome that follows from the exit standard is decided of all households of a place'),
                  ERRCODE = 'invalid_parameter_value', HINT = fupin.message('Decide the others one by one, with CALL fupin_register.decide().');
    END IF;
    EXECUTE format($query$
        INSERT INTO fupin_register.decision (subject_kind, subject_id, outcome, decided_on, document_no, reviewed_on, reviewed_by, publicity_from, publicity_until, objections, decided_by, year)
        SELECT 'household', household.household_id, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
          FROM fupin_register.household_verdict household
         CROSS JOIN LATERAL fupin_register.decision_need(household.division, 'household', $1, fupin_register.household_state(household.household_id, fupin.as_of())) need
         WHERE household.division OPERATOR(fupin.%s) %L
           AND household.year = %s
           AND need.purpose = 'exit'
           AND CASE need.wanted WHEN 'passed' THEN fupin.passed(household.verdict) WHEN 'not_passed' THEN NOT fupin.passed(household.verdict) END
         ORDER BY fupin_register.county_of(household.division), household.division, household.household_id
        $query$, CASE fupin.level(decide_all.division) WHEN 5 THEN '=' ELSE '<@' END, decide_all.division, facts_year)
      USING decide_all.outcome, decide_all.decided_on, decide_all.document_no, decide_all.reviewed_on, decide_all.reviewed_by, decide_all.publicity_from,
            decide_all.publicity_until, decide_all.objections, decide_all.decided_by, facts_year;
END
$$;
COMMENT ON PROCEDURE fupin_register.decide_all(fupin.division, text, date, text, date, text, date, date, integer, text, integer) IS
    'decides the same, by one procedure, of every household of a place whose state allows it and whose exit standard says so with certainty: exited where it is passed, returned and registered where it is missed; the arguments are those of decide()';

-- The proof -------------------------------------------------------------------------------------------------------

CREATE FUNCTION fupin_register.verify_decisions() RETURNS TABLE (county fupin.division, decision_no bigint, problem text)
    STABLE
    LANGUAGE sql
BEGIN ATOMIC
    WITH link AS (
        SELECT decision.county,
               decision.decision_no,
               decision.previous_hash,
               decision.hash,
               COALESCE(pg_catalog.lag(decision.decision_no) OVER (PARTITION BY decision.county ORDER BY decision.decision_no), 0) AS last_no,
               COALESCE(pg_catalog.lag(decision.hash) OVER (PARTITION BY decision.county ORDER BY decision.decision_no), '') AS last_hash,
               pg_catalog.lead(decision.decision_no) OVER (PARTITION BY decision.county ORDER BY decision.decision_no) IS NULL AS is_last,
               decision.hash IS NOT DISTINCT FROM pg_catalog.sha256(pg_catalog.convert_to(fupin_register.decision_text(decision), 'UTF8')) AS is_whole
          FROM fupin_register.decision
         WHERE decision.county OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
    )
    SELECT link.county, link.decision_no, 'altered' FROM link WHERE NOT link.is_whole
     UNION ALL
    SELECT link.county, missing.number, 'missing'
      FROM link
     CROSS JOIN LATERAL pg_catalog.generate_series(link.last_no + 1, link.decision_no - 1) missing (number)
     UNION ALL
    SELECT link.county, link.decision_no, 'broken_link'
      FROM link
     WHERE link.last_no = link.decision_no - 1
       AND link.previous_hash IS DISTINCT FROM link.last_hash
     UNION ALL
    SELECT chain.division, missing.number, 'missing'
      FROM fupin_register.decision_chain chain
      LEFT JOIN link
        ON link.county OPERATOR(fupin.=) chain.division
       AND link.is_last
     CROSS JOIN LATERAL pg_catalog.generate_series(COALESCE(link.decision_no, 0) + 1, chain.decisions) missing (number)
     WHERE chain.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
     UNION ALL
    SELECT link.county, link.decision_no, 'end_differs'
      FROM link
      LEFT JOIN fupin_register.decision_chain chain ON chain.division OPERATOR(fupin.=) link.county
     WHERE link.is_last
       AND (chain.division IS NULL OR chain.decisions < link.decision_no OR (chain.decisions = link.decision_no AND chain.hash IS DISTINCT FROM link.hash))
     UNION ALL
    -- a step that a decision took outlives it
    SELECT DISTINCT step.decision_county, step.decision_no, 'missing'
      FROM fupin_register.status_event step
      LEFT JOIN fupin_register.decision_chain chain ON chain.division OPERATOR(fupin.=) step.decision_county
     WHERE step.decision_county OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
       AND step.decision_no > COALESCE(chain.decisions, 0)
       AND NOT EXISTS (SELECT
                         FROM link
                        WHERE link.county OPERATOR(fupin.=) step.decision_county
                          AND link.decision_no = step.decision_no)
     ORDER BY 1, 2, 3;
END;
COMMENT ON FUNCTION fupin_register.verify_decisions() IS
    'what is wrong with the chains of decisions: altered (the row is not what was sealed), missing (a number is gone, also at the end), broken_link (it does not follow on the one before), end_differs (the end of the chain is not the last decision); no row = nothing. Of counties that the caller may see wholly';
