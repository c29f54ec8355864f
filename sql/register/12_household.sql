-- Households, what happened to them, and their yearly facts.

CREATE TABLE fupin_register.household (
    household_id      varchar(32)    NOT NULL,
    division          fupin.division NOT NULL,
    head_name         varchar(64)    NOT NULL,
    registered_on     date,
    poverty_cause     text,
    exit_planned_year integer,
    PRIMARY KEY (household_id, division),
    CONSTRAINT household_id_is_unique UNIQUE (household_id),
    CONSTRAINT household_in_a_known_village FOREIGN KEY (division)
        REFERENCES fupin_register.village (division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT household_id_not_blank CHECK (pg_catalog.btrim(household_id) <> ''),
    CONSTRAINT registered_on_is_a_day CHECK (pg_catalog.isfinite(registered_on)),
    CONSTRAINT poverty_cause_is_a_known_code
        CHECK (poverty_cause IN ('illness', 'disability', 'schooling', 'disaster', 'accident', 'lack_of_land', 'lack_of_water',
                                 'lack_of_skill', 'lack_of_labour', 'lack_of_funds', 'poor_transport', 'lack_of_drive', 'other')),
    CONSTRAINT exit_planned_year_between_2000_and_2099 CHECK (exit_planned_year BETWEEN 2000 AND 2099)
);
CREATE INDEX household_division ON fupin_register.household (division);
COMMENT ON TABLE fupin_register.household IS
    'households that are or were on the register, or applied to be (HAOJIANG-2017-4.3-a)';
COMMENT ON COLUMN fupin_register.household.household_id IS
    'the household''s number in the register, at most 32 characters; never a citizen''s number';
COMMENT ON COLUMN fupin_register.household.division IS
    'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household.head_name IS
    'name of the head of the household; masked in the reports of readers';
COMMENT ON COLUMN fupin_register.household.registered_on IS
    'day on which the household was first taken into the register; NULL = unknown, or not yet';
COMMENT ON COLUMN fupin_register.household.poverty_cause IS
    'main cause of the poverty: illness, disability, schooling, disaster, accident, lack_of_land, lack_of_water, lack_of_skill, lack_of_labour, lack_of_funds, poor_transport, lack_of_drive, other; NULL = unknown';
COMMENT ON COLUMN fupin_register.household.exit_planned_year IS
    'year by whose end the household is planned to leave; NULL = no plan known (MEILAN-2019-18-1a, HAOJIANG-2017-1.1-b)';

CREATE TABLE fupin_register.household_year (
    household_id             varchar(32)    NOT NULL,
    division                 fupin.division NOT NULL,
    year                     integer        NOT NULL,
    status                   fupin_register.household_status,
    members                  integer,
    food_secure              boolean,
    clothing_secure          boolean,
    housing_grade            text,
    water_secure             boolean,
    dibao                    boolean,
    stated_income_per_capita numeric(14,2),
    facts                    jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (household_id, division, year),
    CONSTRAINT household_year_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT members_not_negative CHECK (members >= 0),
    CONSTRAINT housing_grade_is_a_b_c_or_d CHECK (housing_grade IN ('A', 'B', 'C', 'D')),
    CONSTRAINT stated_income_per_capita_is_a_number CHECK (stated_income_per_capita <> 'NaN'),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX household_year_division ON fupin_register.household_year (division, year);
COMMENT ON TABLE fupin_register.household_year IS
    'yearly facts of households, as they stood on 31 December or, in a running year, last; what nobody has checked is NULL';
COMMENT ON COLUMN fupin_register.household_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_year.year IS 'calendar year, 2000 to 2099';
COMMENT ON COLUMN fupin_register.household_year.status IS
    'state of the household on the register (see the domain household_status); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_year.members IS
    'persons of the household, by whose number its income is divided; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_year.food_secure IS
    'no worry about food; NULL = unknown (HAOJIANG-2017-1.3-a, ZHAOQING-2018-1.2-a, MEILAN-2019-1-b)';
COMMENT ON COLUMN fupin_register.household_year.clothing_secure IS
    'no worry about clothing; NULL = unknown (HAOJIANG-2017-1.3-a, ZHAOQING-2018-1.2-a, MEILAN-2019-1-b)';
COMMENT ON COLUMN fupin_register.household_year.housing_grade IS
    'grade of the house in the safety appraisal: A and B are safe, C in part dangerous, D dangerous; NULL = not appraised (HEYUAN-2019-2.7-d)';
COMMENT ON COLUMN fupin_register.household_year.water_secure IS
    'safe drinking water; NULL = unknown (ZHAOQING-2018-1.2-h, MEILAN-2019-8-1c)';
COMMENT ON COLUMN fupin_register.household_year.dibao IS
    'whether the household receives the minimum living allowance (低保); NULL = unknown (HAOJIANG-2017-1.3-d)';
COMMENT ON COLUMN fupin_register.household_year.stated_income_per_capita IS
    'disposable income per head in yuan as somebody stated it: reported where it differs from the income items, never used for a verdict; NULL = nobody stated one';
COMMENT ON COLUMN fupin_register.household_year.facts IS
    'further facts by key, read in criteria as facts.key, for example have_1 to have_8 (HEYUAN-2019-1.1-c); an absent key is unknown';

CREATE TABLE fupin_register.household_event (
    household_id       varchar(32)    NOT NULL,
    division           fupin.division NOT NULL,
    event_no           integer        NOT NULL,
    kind               text           NOT NULL,
    happened_on        date           NOT NULL,
    person_id          varchar(32),
    other_household_id varchar(32),
    from_division      fupin.division,
    to_division        fupin.division,
    note               text,
    recorded_by        name           NOT NULL DEFAULT SESSION_USER,
    recorded_at        timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (household_id, division, event_no),
    CONSTRAINT event_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT moved_from_a_known_village FOREIGN KEY (from_division)
        REFERENCES fupin_register.village (division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT moved_to_a_known_village FOREIGN KEY (to_division)
        REFERENCES fupin_register.village (division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT events_are_numbered_from_1 CHECK (event_no >= 1),
    CONSTRAINT kind_of_event_is_a_known_code
        CHECK (kind IN ('split', 'merge', 'member_in', 'member_out', 'head_change', 'move')),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on)),
    CONSTRAINT split_and_merge_name_the_other_household
        CHECK (kind NOT IN ('split', 'merge') OR other_household_id IS NOT NULL),
    CONSTRAINT member_and_head_events_name_the_person
        CHECK (kind NOT IN ('member_in', 'member_out', 'head_change') OR person_id IS NOT NULL),
    CONSTRAINT the_other_household_is_another CHECK (other_household_id <> household_id),
    CONSTRAINT only_a_move_and_every_move_has_a_village
        CHECK ((kind = 'move') = (from_division IS NOT NULL OR to_division IS NOT NULL)),
    CONSTRAINT a_move_leads_elsewhere CHECK (from_division OPERATOR(fupin.<>) to_division)
);
CREATE INDEX household_event_division ON fupin_register.household_event (division, happened_on);
CREATE INDEX household_event_other_household ON fupin_register.household_event (other_household_id) WHERE other_household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.household_event IS
    'what changed a household: a history, only added to';
COMMENT ON COLUMN fupin_register.household_event.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_event.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_event.event_no IS 'number of the event within the household, from 1';
COMMENT ON COLUMN fupin_register.household_event.kind IS
    'split (another household left this one), merge (another household joined this one), member_in, member_out, head_change, move (to or from another village)';
COMMENT ON COLUMN fupin_register.household_event.happened_on IS 'day on which it happened';
COMMENT ON COLUMN fupin_register.household_event.person_id IS
    'the member who came or left, or the new head; NULL = the event is not about one person';
COMMENT ON COLUMN fupin_register.household_event.other_household_id IS
    'the household on the other side of a split, merge or change of member, also one of another register; NULL = none';
COMMENT ON COLUMN fupin_register.household_event.from_division IS
    'of a move the village that the household left: its own division says only where it lives now; NULL = it came from outside of the register, or no move';
COMMENT ON COLUMN fupin_register.household_event.to_division IS
    'of a move the village that it went to; NULL = it went outside of the register, or no move';
COMMENT ON COLUMN fupin_register.household_event.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.household_event.recorded_by IS 'the role that had logged in when the event was recorded';
COMMENT ON COLUMN fupin_register.household_event.recorded_at IS 'when the event was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.household_event
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');

-- The chain of a household's states.  A step is refused unless it begins where the step before ended
-- (the chain) and leads where status_step allows (the machine).
CREATE TABLE fupin_register.status_event (
    household_id     varchar(32)                     NOT NULL,
    division         fupin.division                  NOT NULL,
    step_no          integer                         NOT NULL,
    from_status      fupin_register.household_status,
    to_status        fupin_register.household_status NOT NULL,
    happened_on      date                            NOT NULL,
    document_no      text,
    note             text,
    facts            jsonb                           NOT NULL DEFAULT '{}',
    is_reconstructed boolean                         NOT NULL DEFAULT false,
    decision_county  fupin.division,
    decision_no      bigint,
    recorded_by      name                            NOT NULL DEFAULT SESSION_USER,
    recorded_at      timestamptz                     NOT NULL DEFAULT transaction_timestamp(),
    previous_step_no integer                         GENERATED ALWAYS AS (NULLIF(step_no, 1) - 1) STORED,
    PRIMARY KEY (household_id, division, step_no),
    CONSTRAINT step_and_its_end_are_a_key UNIQUE (household_id, division, step_no, to_status),
    CONSTRAINT step_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT step_is_not_skipped_or_reversed FOREIGN KEY (from_status, to_status)
        REFERENCES fupin_register.status_step (from_status, to_status) DEFERRABLE,
    CONSTRAINT step_begins_where_the_last_one_ended FOREIGN KEY (household_id, division, previous_step_no, from_status)
        REFERENCES fupin_register.status_event (household_id, division, step_no, to_status) DEFERRABLE,
    CONSTRAINT steps_are_numbered_from_1 CHECK (step_no >= 1),
    CONSTRAINT only_the_first_step_comes_from_nowhere CHECK ((step_no = 1) = (from_status IS NULL)),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on)),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object'),
    CONSTRAINT either_county_and_number_of_the_decision_or_neither CHECK ((decision_county IS NULL) = (decision_no IS NULL))
);
CREATE INDEX status_event_division ON fupin_register.status_event (division, happened_on);
COMMENT ON TABLE fupin_register.status_event IS
    'the steps of a household through the register: a history, only added to; a skipped or reversed step is refused (HAOJIANG-2017-4.3-f)';
COMMENT ON COLUMN fupin_register.status_event.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.status_event.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.status_event.step_no IS 'number of the step within the household, from 1';
COMMENT ON COLUMN fupin_register.status_event.from_status IS
    'the state before the step; NULL = the first step, which may lead into any state (a register loaded from elsewhere begins where its households stand)';
COMMENT ON COLUMN fupin_register.status_event.to_status IS 'the state after the step';
COMMENT ON COLUMN fupin_register.status_event.happened_on IS 'day on which the step was taken';
COMMENT ON COLUMN fupin_register.status_event.document_no IS
    'the paper that decided the step: minutes, list or notice; NULL = none named (SHANGQIU-2018-3-b)';
COMMENT ON COLUMN fupin_register.status_event.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.status_event.facts IS
    'facts given with the step for its guard (status_guard), by key; kept as evidence';
COMMENT ON COLUMN fupin_register.status_event.is_reconstructed IS
    'true: a step of the past, taken over from elsewhere; its order is checked, its guard is not';
COMMENT ON COLUMN fupin_register.status_event.decision_county IS
    'with decision_no the decision that took the step (decision.county); NULL = taken without one';
COMMENT ON COLUMN fupin_register.status_event.decision_no IS 'number of that decision in its county; NULL = none';
COMMENT ON COLUMN fupin_register.status_event.recorded_by IS 'the role that had logged in when the step was recorded';
COMMENT ON COLUMN fupin_register.status_event.recorded_at IS 'when the step was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.status_event
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');
COMMENT ON COLUMN fupin_register.status_event.previous_step_no IS 'the step before this one; NULL = this is the first';
