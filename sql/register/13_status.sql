-- Reviews of households, and the trigger that keeps the chain of states in order and asks the guards.

CREATE TABLE fupin_register.review (
    household_id  varchar(32)    NOT NULL,
    division      fupin.division NOT NULL,
    review_no     integer        NOT NULL,
    held_on       date           NOT NULL,
    occasion      text           NOT NULL,
    result        text,
    facts         jsonb          NOT NULL DEFAULT '{}',
    held_by       varchar(128),
    attended      integer,
    votes_for     integer,
    votes_against integer,
    document_no   text,
    note          text,
    recorded_by   name           NOT NULL DEFAULT SESSION_USER,
    recorded_at   timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (household_id, division, review_no),
    CONSTRAINT review_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT reviews_are_numbered_from_1 CHECK (review_no >= 1),
    CONSTRAINT held_on_is_a_day CHECK (pg_catalog.isfinite(held_on)),
    CONSTRAINT occasion_of_a_review_is_a_known_code
        CHECK (occasion IN ('identification', 'exit', 'data_comparison', 'complaint', 'suspension', 'other')),
    CONSTRAINT result_is_qualified_or_not_qualified CHECK (result IN ('qualified', 'not_qualified')),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object'),
    CONSTRAINT numbers_of_people_are_not_negative CHECK (attended >= 0 AND votes_for >= 0 AND votes_against >= 0),
    CONSTRAINT nobody_votes_who_is_not_there CHECK (votes_for + votes_against <= attended)
);
CREATE INDEX review_division ON fupin_register.review (division, held_on);
COMMENT ON TABLE fupin_register.review IS
    'meetings that reviewed a household (评议): a history, only added to; a removal needs one that found it not qualified (MEILAN-2019-18-4b)';
COMMENT ON COLUMN fupin_register.review.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.review.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.review.review_no IS 'number of the review within the household, from 1';
COMMENT ON COLUMN fupin_register.review.held_on IS 'day of the meeting';
COMMENT ON COLUMN fupin_register.review.occasion IS
    'why it was held: identification, exit, data_comparison (a comparison turned the household up), complaint, suspension, other';
COMMENT ON COLUMN fupin_register.review.result IS 'qualified or not_qualified for the register; NULL = it did not decide that';
COMMENT ON COLUMN fupin_register.review.facts IS
    'what else it found, by key: ability_improved, stable, strong_complaint, ... (MEILAN-2019-18-4c)';
COMMENT ON COLUMN fupin_register.review.held_by IS 'who held it; NULL = not said';
COMMENT ON COLUMN fupin_register.review.attended IS 'persons who came; NULL = unknown';
COMMENT ON COLUMN fupin_register.review.votes_for IS 'votes for the household; NULL = unknown, or no vote';
COMMENT ON COLUMN fupin_register.review.votes_against IS 'votes against it; NULL = unknown, or no vote';
COMMENT ON COLUMN fupin_register.review.document_no IS 'number of the minutes; NULL = none named';
COMMENT ON COLUMN fupin_register.review.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.review.recorded_by IS 'the role that had logged in when the review was recorded';
COMMENT ON COLUMN fupin_register.review.recorded_at IS 'when the review was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.review
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');

-- The facts that a guard is asked over.  Who removes a household cannot bring the result of the review: it is the review's.
CREATE FUNCTION fupin_register.guard_facts(step fupin_register.status_event) RETURNS jsonb
    STABLE
    RETURN (SELECT COALESCE(pg_catalog.to_jsonb(latest), '{}')
                   || pg_catalog.jsonb_build_object('status', step.from_status,
                                                    'happened_on', step.happened_on,
                                                    'document_no', step.document_no,
                                                    'review_held_on', found.held_on,
                                                    'review_result', found.result,
                                                    'facts', COALESCE(latest.facts, '{}') || COALESCE(found.facts, '{}') || step.facts)
              FROM (SELECT) one
              LEFT JOIN LATERAL (SELECT household_year.*
                                   FROM fupin_register.household_year
                                  WHERE household_year.household_id = step.household_id
                                    AND household_year.division OPERATOR(fupin.=) step.division
                                    AND household_year.year <= pg_catalog.date_part('year', step.happened_on)::integer
                                  ORDER BY household_year.year DESC
                                  LIMIT 1) latest ON true
              LEFT JOIN LATERAL (SELECT review.held_on,
                                        review.result,
                                        review.facts
                                   FROM fupin_register.review
                                  WHERE review.household_id = step.household_id
                                    AND review.division OPERATOR(fupin.=) step.division
                                    AND review.held_on <= step.happened_on
                                  ORDER BY review.held_on DESC,
                                           review.review_no DESC
                                  LIMIT 1) found ON true);
COMMENT ON FUNCTION fupin_register.guard_facts(fupin_register.status_event) IS
    'the facts over which the guard of a step is asked (status_guard.guard says which)';

SELECT fupin_register.create_steps_beside('status_event', 'household_id', 'to_status');

CREATE FUNCTION fupin_register.check_status_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    step       fupin_register.status_step;
    beside     record;
    demand     fupin_register.status_guard;
    facts      jsonb;
    verdict    fupin.verdict;
    open_names text[];
BEGIN
    SELECT * INTO beside FROM fupin_register.steps_beside(NEW);
    SELECT * INTO step
      FROM fupin_register.status_step
     WHERE status_step.from_status = NEW.from_status
       AND status_step.to_status = NEW.to_status;

    IF NEW.from_status IS NOT NULL AND (beside.previous_state <> NEW.from_status OR step IS NULL) THEN
        DECLARE
            stands_at  text := COALESCE(beside.previous_state, NEW.from_status);
            rules      text := (SELECT string_agg(DISTINCT status_step.rule_id, ', ') FROM fupin_register.status_step WHERE status_step.to_status = NEW.to_status);
            next_steps text := (SELECT string_agg(format('"%s"', status_step.to_status), ', ' ORDER BY status_step.to_status::text COLLATE "C")
                                  FROM fupin_register.status_step
                                 WHERE status_step.from_status = stands_at);
        BEGIN
            IF beside.previous_state <> NEW.from_status THEN
                RAISE EXCEPTION
                    USING MESSAGE = format(fupin.message('household "%s" stands at "%s" and cannot take a step from "%s" to "%s" (%s)'),
                                           NEW.household_id, stands_at, NEW.from_status, NEW.to_status, COALESCE(rules, fupin.message('no rule leads there'))),
                          ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                          CONSTRAINT = 'step_begins_where_the_last_one_ended',
                          DETAIL = fupin.message('A step begins in the state in which the step before it ended.'),
                          HINT = fupin_register.next_steps_hint(stands_at, next_steps);
            END IF;
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('household "%s" cannot go from "%s" to "%s" (%s)'),
                                       NEW.household_id, NEW.from_status, NEW.to_status, COALESCE(rules, fupin.message('no rule leads there'))),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'step_is_not_skipped_or_reversed',
                      DETAIL = fupin.message('The steps of the register are taken one after the other; none is skipped or reversed.'),
                      HINT = fupin_register.next_steps_hint(stands_at, next_steps);
        END;
    END IF;
    IF NEW.happened_on < beside.previous_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('household "%s" cannot be "%s" on %s, before it was "%s" on %s (%s)'),
                                   NEW.household_id, NEW.to_status, NEW.happened_on, beside.previous_state, beside.previous_on,
                                   COALESCE(step.rule_id, fupin.message('order of days'))),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.'),
                  HINT = format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_status, beside.previous_on);
    END IF;
    IF NEW.happened_on > beside.following_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('household "%s" cannot be "%s" on %s, after it was "%s" on %s (%s)'),
                                   NEW.household_id, NEW.to_status, NEW.happened_on, beside.following_state, beside.following_on,
                                   COALESCE(step.rule_id, fupin.message('order of days'))),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.');
    END IF;

    -- A guard is asked when the step is taken, and never again.
    IF TG_OP = 'UPDATE' OR NEW.is_reconstructed OR NEW.from_status IS NULL THEN
        RETURN NEW;
    END IF;
    SELECT * INTO demand
      FROM fupin_register.status_guard
     WHERE status_guard.from_status = NEW.from_status
       AND status_guard.to_status = NEW.to_status
       AND NEW.division OPERATOR(fupin.<@) status_guard.place
     ORDER BY fupin.level(status_guard.place) DESC
     LIMIT 1;
    IF demand.guard IS NULL THEN
        RETURN NEW;
    END IF;
    facts := fupin_register.guard_facts(NEW);
    verdict := fupin.assess(facts, demand.guard);
    IF fupin.passed(verdict) IS NOT TRUE THEN
        open_names := fupin.unmet(verdict, demand.guard);
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('household "%s" cannot go from "%s" to "%s": %s (%s)'),
                                   NEW.household_id, NEW.from_status, NEW.to_status,
                                   CASE
                                       WHEN open_names <> '{}' THEN format(fupin.message('not met: %s'), array_to_string(open_names, ', '))
                                       ELSE format(fupin.message('unknown: %s, missing %s'), array_to_string(fupin.unknown(verdict, demand.guard), ', '),
                                                   array_to_string(fupin.missing_facts(facts, demand.guard), ', '))
                                   END,
                                   COALESCE(demand.rule_id, fupin.message('the county''s own guard'))),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'step_meets_its_guard',
                  DETAIL = fupin.message(demand.statement);
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.check_status_step() IS
    'trigger of status_event: refuses a skipped or reversed step, the wrong order of days and a step whose guard is unmet or unknown, naming the rule';

CREATE TRIGGER check_step
    BEFORE INSERT OR UPDATE OF step_no, from_status, to_status, happened_on
    ON fupin_register.status_event
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_status_step();

-- A step of the past asks no guard, and one with a number claims a decision that the chain must have: decide() says both, as the owner.
CREATE FUNCTION fupin_register.refuse_claimed_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT fupin_register.sees_everything() THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('that a step is of the past or taken by a decision is not yours to say'),
                  ERRCODE = 'insufficient_privilege', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  DETAIL = fupin.message('is_reconstructed, decision_county and decision_no are set by decisions, and by the owner of the register.'),
                  HINT = fupin.message('CALL fupin_register.decide(), of the past with evidence => ''reconstructed'' or ''none''.');
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$;
COMMENT ON FUNCTION fupin_register.refuse_claimed_step() IS
    'trigger of status_event: whether a step asks no guard, and which decision took it, is said by decisions and the owner of the register only';

CREATE TRIGGER claim BEFORE INSERT ON fupin_register.status_event
    FOR EACH ROW WHEN (NEW.is_reconstructed OR NEW.decision_county IS NOT NULL OR NEW.decision_no IS NOT NULL)
    EXECUTE FUNCTION fupin_register.refuse_claimed_step();
CREATE TRIGGER claim_changed BEFORE UPDATE ON fupin_register.status_event
    FOR EACH ROW WHEN (OLD.is_reconstructed <> NEW.is_reconstructed
                       OR OLD.decision_county::text IS DISTINCT FROM NEW.decision_county::text
                       OR OLD.decision_no IS DISTINCT FROM NEW.decision_no)
    EXECUTE FUNCTION fupin_register.refuse_claimed_step();
-- Such a step is taken back by another decision; the sample's go with remove_sample().
CREATE TRIGGER claim_removed BEFORE DELETE ON fupin_register.status_event
    FOR EACH ROW WHEN (OLD.decision_no IS NOT NULL AND NOT pg_catalog.starts_with(OLD.household_id, 'SAMPLE-'))
    EXECUTE FUNCTION fupin_register.refuse_claimed_step();
