-- Dangerous houses and their renovation: the cases and the chain of each case's states
-- (MEILAN-2019-11-1c, MEILAN-2019-11-2a, MEILAN-2019-11-3d, HEYUAN-2019-2.7-a, HEYUAN-2019-2.7-d).

CREATE DOMAIN fupin_register.housing_state AS text
    CONSTRAINT housing_state_is_a_known_code
        CHECK (VALUE IN ('reported', 'third_party_appraised', 'authority_confirmed', 'under_renovation', 'completed', 'accepted',
                         'occupied', 'closed'));
COMMENT ON DOMAIN fupin_register.housing_state IS
    'state of a housing case: reported, third_party_appraised, authority_confirmed, under_renovation, completed, accepted, occupied, closed (no renovation is due)';

-- The steps are rows, because papers differ: a county whose procedure has another step adds it here.
CREATE TABLE fupin_register.housing_step (
    from_state        fupin_register.housing_state NOT NULL,
    to_state          fupin_register.housing_state NOT NULL,
    needs_third_party boolean                      NOT NULL DEFAULT false,
    needs_safe_house  boolean                      NOT NULL DEFAULT false,
    rule_id           text                         NOT NULL,
    note              text,
    PRIMARY KEY (from_state, to_state),
    CONSTRAINT a_step_leads_elsewhere CHECK (from_state <> to_state)
);
COMMENT ON TABLE fupin_register.housing_step IS
    'the steps a housing case may take from state to state, and what each of them needs; a step that is not here is skipped or reversed, and refused';
COMMENT ON COLUMN fupin_register.housing_step.from_state IS 'the state before the step';
COMMENT ON COLUMN fupin_register.housing_step.to_state IS 'the state after the step';
COMMENT ON COLUMN fupin_register.housing_step.needs_third_party IS
    'true: the house must be appraised by a third party, neither owner nor authority (MEILAN-2019-11-2a)';
COMMENT ON COLUMN fupin_register.housing_step.needs_safe_house IS
    'true: the structure must be known to be safe and all five visual items (五项直观) met (MEILAN-2019-11-3d)';
COMMENT ON COLUMN fupin_register.housing_step.rule_id IS
    'the rule that a step taken without what it needs, or too early, breaks';
COMMENT ON COLUMN fupin_register.housing_step.note IS 'when the step is taken; NULL = nothing to say';

INSERT INTO fupin_register.housing_step (from_state, to_state, needs_third_party, needs_safe_house, rule_id, note) VALUES
    ('reported',              'third_party_appraised', true,  false, 'MEILAN-2019-11-2a', 'a third party graded the house'),
    ('third_party_appraised', 'authority_confirmed',   false, false, 'MEILAN-2019-11-2a', 'the authority confirmed the grade'),
    ('third_party_appraised', 'reported',              false, false, 'MEILAN-2019-11-2a', 'the authority did not confirm it, to be appraised again'),
    ('authority_confirmed',   'under_renovation',      false, false, 'MEILAN-2019-11-2a', 'work begins'),
    ('authority_confirmed',   'closed',                false, false, 'MEILAN-2019-11-2a', 'the house is safe or the household lives safely elsewhere'),
    ('under_renovation',      'completed',             false, false, 'MEILAN-2019-11-1c', 'work is done'),
    ('completed',             'accepted',              false, true,  'MEILAN-2019-11-3d', 'finally accepted'),
    ('completed',             'under_renovation',      false, false, 'MEILAN-2019-11-3d', 'not accepted, work goes on'),
    ('accepted',              'occupied',              false, false, 'MEILAN-2019-11-1c', 'the household moved in');

CREATE TABLE fupin_register.housing_case (
    housing_case_id     varchar(32)    NOT NULL,
    household_id        varchar(32)    NOT NULL,
    division            fupin.division NOT NULL,
    class               text,
    batch               varchar(32),
    plan_year           integer,
    grade               text,
    appraiser           varchar(128),
    appraiser_kind      text,
    structural_safe     boolean,
    visual_item_1       boolean,
    visual_item_2       boolean,
    visual_item_3       boolean,
    visual_item_4       boolean,
    visual_item_5       boolean,
    built_area          numeric(8,2),
    approved_subsidy    numeric(14,2),
    provincial_balance  numeric(14,2),
    helper_contribution numeric(14,2),
    cost                numeric(14,2),
    decoration_cost     numeric(14,2),
    house_debt          numeric(14,2),
    facts               jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (housing_case_id, division),
    CONSTRAINT housing_case_id_is_unique UNIQUE (housing_case_id),
    CONSTRAINT housing_case_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT housing_case_id_not_blank CHECK (pg_catalog.btrim(housing_case_id) <> ''),
    CONSTRAINT class_of_house_is_a_known_code
        CHECK (class IN ('registered', 'dibao', 'tekun', 'disabled', 'other')),
    CONSTRAINT plan_year_between_2000_and_2099 CHECK (plan_year BETWEEN 2000 AND 2099),
    CONSTRAINT grade_is_a_b_c_or_d CHECK (grade IN ('A', 'B', 'C', 'D')),
    CONSTRAINT appraiser_kind_is_third_party_authority_or_owner CHECK (appraiser_kind IN ('third_party', 'authority', 'owner')),
    CONSTRAINT built_area_is_a_number_not_negative CHECK (built_area >= 0 AND built_area <> 'NaN'),
    CONSTRAINT amounts_are_numbers_not_negative
        CHECK ((approved_subsidy >= 0 AND approved_subsidy <> 'NaN') IS NOT FALSE
               AND (provincial_balance >= 0 AND provincial_balance <> 'NaN') IS NOT FALSE
               AND (helper_contribution >= 0 AND helper_contribution <> 'NaN') IS NOT FALSE
               AND (cost >= 0 AND cost <> 'NaN') IS NOT FALSE
               AND (decoration_cost >= 0 AND decoration_cost <> 'NaN') IS NOT FALSE
               AND (house_debt >= 0 AND house_debt <> 'NaN') IS NOT FALSE),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX housing_case_division ON fupin_register.housing_case (division);
CREATE INDEX housing_case_household ON fupin_register.housing_case (household_id, division);
COMMENT ON TABLE fupin_register.housing_case IS
    'houses reported as dangerous, one row a renovation; where it stands is the last row of housing_event';
COMMENT ON COLUMN fupin_register.housing_case.housing_case_id IS 'number of the case in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.housing_case.household_id IS 'the household whose house it is';
COMMENT ON COLUMN fupin_register.housing_case.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.housing_case.class IS
    'the class through which the household is entitled: registered, dibao, tekun, disabled, other; NULL = unknown (MEILAN-2019-11-1a, SHANGQIU-2018-12-a)';
COMMENT ON COLUMN fupin_register.housing_case.batch IS
    'the batch in which the task came down, for example 2018-2; NULL = none (HEYUAN-2019-2.7-a)';
COMMENT ON COLUMN fupin_register.housing_case.plan_year IS
    'the year whose plan lists it; NULL = not listed (HEYUAN-2019-2.7-d)';
COMMENT ON COLUMN fupin_register.housing_case.grade IS
    'grade of the appraisal: A and B safe, C in part dangerous, D dangerous; NULL = not appraised';
COMMENT ON COLUMN fupin_register.housing_case.appraiser IS 'who appraised the house; NULL = nobody yet, or unknown';
COMMENT ON COLUMN fupin_register.housing_case.appraiser_kind IS
    'third_party, authority, owner; NULL = nobody yet, or unknown (MEILAN-2019-11-2a)';
COMMENT ON COLUMN fupin_register.housing_case.structural_safe IS
    'whether the structure is safe after the renovation; NULL = not checked (MEILAN-2019-11-3d)';
COMMENT ON COLUMN fupin_register.housing_case.visual_item_1 IS 'first of the five visual items (五项直观) of the acceptance, which a county names; NULL = not checked (MEILAN-2019-11-3d)';
COMMENT ON COLUMN fupin_register.housing_case.visual_item_2 IS 'second visual item; NULL = not checked';
COMMENT ON COLUMN fupin_register.housing_case.visual_item_3 IS 'third visual item; NULL = not checked';
COMMENT ON COLUMN fupin_register.housing_case.visual_item_4 IS 'fourth visual item; NULL = not checked';
COMMENT ON COLUMN fupin_register.housing_case.visual_item_5 IS 'fifth visual item; NULL = not checked';
COMMENT ON COLUMN fupin_register.housing_case.built_area IS
    'floor area after the renovation in square metres; NULL = unknown (MEILAN-2019-11-3a)';
COMMENT ON COLUMN fupin_register.housing_case.approved_subsidy IS
    'subsidy approved for the case, in yuan; NULL = none approved yet (MEILAN-2019-11-3c)';
COMMENT ON COLUMN fupin_register.housing_case.provincial_balance IS
    'what past years'' balances of provincial housing money give for the case, in yuan; NULL = unknown (HEYUAN-2019-2.7-e)';
COMMENT ON COLUMN fupin_register.housing_case.helper_contribution IS
    'what the helper unit gives for the case, in yuan; NULL = unknown (HEYUAN-2019-2.7-e)';
COMMENT ON COLUMN fupin_register.housing_case.cost IS
    'what the renovation cost, in yuan; NULL = unknown (HAOJIANG-2017-2.6-h)';
COMMENT ON COLUMN fupin_register.housing_case.decoration_cost IS
    'what the household spent on decoration, in yuan; NULL = unknown (MEILAN-2019-11-3b)';
COMMENT ON COLUMN fupin_register.housing_case.house_debt IS
    'what the household owes for the house, in yuan; NULL = unknown (MEILAN-2019-11-3b)';
COMMENT ON COLUMN fupin_register.housing_case.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

CREATE TABLE fupin_register.housing_event (
    housing_case_id  varchar(32)                  NOT NULL,
    division         fupin.division               NOT NULL,
    step_no          integer                      NOT NULL,
    from_state       fupin_register.housing_state,
    to_state         fupin_register.housing_state NOT NULL,
    happened_on      date                         NOT NULL,
    taken_over       boolean                      NOT NULL DEFAULT false,
    document_no      text,
    note             text,
    recorded_by      name                         NOT NULL DEFAULT SESSION_USER,
    recorded_at      timestamptz                  NOT NULL DEFAULT transaction_timestamp(),
    previous_step_no integer                      GENERATED ALWAYS AS (NULLIF(step_no, 1) - 1) STORED,
    PRIMARY KEY (housing_case_id, division, step_no),
    CONSTRAINT housing_step_and_its_end_are_a_key UNIQUE (housing_case_id, division, step_no, to_state),
    CONSTRAINT step_of_a_known_housing_case FOREIGN KEY (housing_case_id, division)
        REFERENCES fupin_register.housing_case (housing_case_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT step_is_not_skipped_or_reversed FOREIGN KEY (from_state, to_state)
        REFERENCES fupin_register.housing_step (from_state, to_state) DEFERRABLE,
    CONSTRAINT step_begins_where_the_last_one_ended FOREIGN KEY (housing_case_id, division, previous_step_no, from_state)
        REFERENCES fupin_register.housing_event (housing_case_id, division, step_no, to_state) DEFERRABLE,
    CONSTRAINT steps_are_numbered_from_1 CHECK (step_no >= 1),
    CONSTRAINT only_the_first_step_comes_from_nowhere CHECK ((step_no = 1) = (from_state IS NULL)),
    CONSTRAINT a_case_begins_as_reported_or_is_taken_over
        CHECK (taken_over = (from_state IS NULL AND to_state <> 'reported')),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on))
);
CREATE INDEX housing_event_division ON fupin_register.housing_event (division, happened_on);
COMMENT ON TABLE fupin_register.housing_event IS
    'the steps of a housing case: a history, only added to; a skipped or reversed step, or one without what it needs, is refused (MEILAN-2019-11-2a)';
COMMENT ON COLUMN fupin_register.housing_event.housing_case_id IS 'the case';
COMMENT ON COLUMN fupin_register.housing_event.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.housing_event.step_no IS 'number of the step within the case, from 1';
COMMENT ON COLUMN fupin_register.housing_event.from_state IS 'the state before the step; NULL = the first step';
COMMENT ON COLUMN fupin_register.housing_event.to_state IS 'the state after the step';
COMMENT ON COLUMN fupin_register.housing_event.happened_on IS
    'day on which the step was taken, not before the step before it';
COMMENT ON COLUMN fupin_register.housing_event.taken_over IS
    'true: the case comes from another register and begins here in the state it had; what it needed before is not known';
COMMENT ON COLUMN fupin_register.housing_event.document_no IS 'the paper that decided the step; NULL = none named';
COMMENT ON COLUMN fupin_register.housing_event.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.housing_event.recorded_by IS 'the role that had logged in when the step was recorded';
COMMENT ON COLUMN fupin_register.housing_event.recorded_at IS 'when the step was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.housing_event
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');
COMMENT ON COLUMN fupin_register.housing_event.previous_step_no IS 'the step before this one; NULL = this is the first';

-- As of projects: the step itself before the row, what it needs of the case after it.

SELECT fupin_register.create_steps_beside('housing_event', 'housing_case_id', 'to_state');

CREATE FUNCTION fupin_register.check_housing_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    step       fupin_register.housing_step;
    beside     record;
    stands_at  text;
    next_steps text;
BEGIN
    SELECT * INTO beside FROM fupin_register.steps_beside(NEW);
    SELECT * INTO step
      FROM fupin_register.housing_step
     WHERE housing_step.from_state = NEW.from_state
       AND housing_step.to_state = NEW.to_state;

    IF beside.previous_state <> NEW.from_state OR (NEW.from_state IS NOT NULL AND step IS NULL) THEN
        stands_at := COALESCE(beside.previous_state, NEW.from_state);
        SELECT string_agg(format('"%s"', housing_step.to_state), ', ' ORDER BY housing_step.to_state COLLATE "C") INTO next_steps
          FROM fupin_register.housing_step
         WHERE housing_step.from_state = stands_at;
        RAISE EXCEPTION USING
            MESSAGE = CASE
                WHEN beside.previous_state <> NEW.from_state
                    THEN format(fupin.message('housing case "%s" stands at "%s" and cannot take a step from "%s" (MEILAN-2019-11-2a)'),
                                NEW.housing_case_id, beside.previous_state, NEW.from_state)
                ELSE format(fupin.message('housing case "%s" cannot go from "%s" to "%s" (MEILAN-2019-11-2a)'),
                            NEW.housing_case_id, NEW.from_state, NEW.to_state)
            END,
            ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
            CONSTRAINT = CASE
                WHEN beside.previous_state <> NEW.from_state THEN 'step_begins_where_the_last_one_ended'
                ELSE 'step_is_not_skipped_or_reversed'
            END,
            DETAIL = fupin.message('A reported house is appraised by a third party and confirmed by the authority before work begins, and completed and accepted before it is occupied.'),
            HINT = fupin_register.next_steps_hint(stands_at, next_steps);
    END IF;
    IF NEW.happened_on < beside.previous_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('housing case "%s" cannot be "%s" on %s, before it was "%s" on %s (%s)'),
                                   NEW.housing_case_id, NEW.to_state, NEW.happened_on, beside.previous_state, beside.previous_on, step.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.'),
                  HINT = format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_state, beside.previous_on);
    END IF;
    IF NEW.happened_on > beside.following_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('housing case "%s" cannot be "%s" on %s, after it was "%s" on %s (%s)'),
                                   NEW.housing_case_id, NEW.to_state, NEW.happened_on, beside.following_state, beside.following_on,
                                   COALESCE(step.rule_id, 'MEILAN-2019-11-2a')),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.check_housing_step() IS
    'trigger of housing_event: refuses a skipped or reversed step and the wrong order of days, naming the rule and the next legal steps';

CREATE TRIGGER check_step
    BEFORE INSERT OR UPDATE OF step_no, from_state, to_state, happened_on
    ON fupin_register.housing_event
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_housing_step();

CREATE FUNCTION fupin_register.check_housing_gate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    step     fupin_register.housing_step;
    subject  fupin_register.housing_case;
    not_met  text;
BEGIN
    SELECT * INTO step
      FROM fupin_register.housing_step
     WHERE housing_step.from_state = NEW.from_state
       AND housing_step.to_state = NEW.to_state;
    IF (step.needs_third_party OR step.needs_safe_house) IS NOT TRUE THEN
        RETURN NULL;
    END IF;
    SELECT * INTO subject
      FROM fupin_register.housing_case
     WHERE housing_case.housing_case_id = NEW.housing_case_id
       AND housing_case.division OPERATOR(fupin.=) NEW.division;

    IF step.needs_third_party AND (subject.appraiser_kind = 'third_party' AND subject.grade IS NOT NULL) IS NOT TRUE THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('housing case "%s" cannot be "%s" without the grade of a third party (%s)'),
                                   NEW.housing_case_id, NEW.to_state, step.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'appraiser_is_a_third_party',
                  DETAIL = format(fupin.message('The appraiser is on record as "%s", the grade as "%s".'),
                                  COALESCE(subject.appraiser_kind, fupin.message('unknown')), COALESCE(subject.grade, fupin.message('unknown'))),
                  HINT = fupin.message('Record appraiser_kind and grade in fupin_register.housing_case.');
    END IF;
    IF step.needs_safe_house THEN
        SELECT string_agg(format(fupin.message('%s is %s'), item.name, COALESCE(item.met::text, fupin.message('unknown'))),
                          ', ' ORDER BY item.position) INTO not_met
          FROM (VALUES (0, 'structural_safe', subject.structural_safe),
                       (1, 'visual_item_1', subject.visual_item_1),
                       (2, 'visual_item_2', subject.visual_item_2),
                       (3, 'visual_item_3', subject.visual_item_3),
                       (4, 'visual_item_4', subject.visual_item_4),
                       (5, 'visual_item_5', subject.visual_item_5)) item (position, name, met)
         WHERE item.met IS NOT TRUE;
        IF not_met IS NOT NULL THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('housing case "%s" cannot be "%s": %s (%s)'), NEW.housing_case_id, NEW.to_state, not_met, step.rule_id),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'accepted_means_safe_and_all_five_items_met',
                      DETAIL = fupin.message('A renovated house is accepted when its structure is safe and all five visual items are met; what is unknown does not count as met.'),
                      HINT = fupin.message('Record the findings in fupin_register.housing_case.');
        END IF;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.check_housing_gate() IS
    'trigger of housing_event: refuses an appraisal that is no third party''s, and an acceptance while anything of the house is not met or unknown';

CREATE CONSTRAINT TRIGGER check_gate
    AFTER INSERT OR UPDATE OF step_no, from_state, to_state
    ON fupin_register.housing_event
    DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_housing_gate();
