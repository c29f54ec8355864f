-- Microloans and the four controls around them (MEILAN-2019-16-4a, HAOJIANG-2017-3.2-a, SHANGQIU-2018-9-f).

CREATE DOMAIN fupin_register.loan_stage AS text
    CONSTRAINT loan_stage_is_a_known_code
        CHECK (VALUE IN ('application', 'investigation', 'review', 'grant', 'post_check', 'extension', 'renewal',
                         'maturity_supervision', 'repayment', 'refusal'));
COMMENT ON DOMAIN fupin_register.loan_stage IS
    'stage of a loan: application, investigation (before it is granted), review (approval), grant, post_check (after it was granted, as often as needed), maturity_supervision, extension, renewal, repayment (in full), refusal';

-- The steps are rows, because papers differ: a county whose procedure has another step adds it here.
CREATE TABLE fupin_register.loan_step (
    from_stage fupin_register.loan_stage NOT NULL,
    to_stage   fupin_register.loan_stage NOT NULL,
    rule_id    text                      NOT NULL,
    note       text,
    PRIMARY KEY (from_stage, to_stage)
);
COMMENT ON TABLE fupin_register.loan_step IS
    'the steps a loan may take from stage to stage; a step that is not here is skipped or reversed, and refused';
COMMENT ON COLUMN fupin_register.loan_step.from_stage IS 'the stage before the step';
COMMENT ON COLUMN fupin_register.loan_step.to_stage IS 'the stage after the step; the same where it may be repeated';
COMMENT ON COLUMN fupin_register.loan_step.rule_id IS 'the rule that a step taken too early breaks';
COMMENT ON COLUMN fupin_register.loan_step.note IS 'when the step is taken; NULL = nothing to say';

INSERT INTO fupin_register.loan_step (from_stage, to_stage, rule_id, note) VALUES
    ('application',          'investigation',        'MEILAN-2019-16-4a',  'the bank investigates the borrower'),
    ('application',          'refusal',              'MEILAN-2019-16-4a',  'refused at once'),
    ('investigation',        'review',               'MEILAN-2019-16-4a',  'reviewed and approved'),
    ('investigation',        'refusal',              'MEILAN-2019-16-4a',  'refused after the investigation'),
    ('review',               'grant',                'MEILAN-2019-16-4a',  'paid out'),
    ('review',               'refusal',              'MEILAN-2019-16-4a',  'refused in the review'),
    ('grant',                'post_check',           'MEILAN-2019-16-4a',  'its use is checked'),
    ('post_check',           'post_check',           'MEILAN-2019-16-4a',  'checked again'),
    ('post_check',           'maturity_supervision', 'MEILAN-2019-16-4a',  'it falls due'),
    ('post_check',           'repayment',            'MEILAN-2019-16-4a',  'repaid before it fell due'),
    ('post_check',           'extension',            'ZHAOQING-2018-21-a', 'extended'),
    ('maturity_supervision', 'maturity_supervision', 'MEILAN-2019-16-4a',  'supervised again'),
    ('maturity_supervision', 'repayment',            'MEILAN-2019-16-4a',  'repaid'),
    ('maturity_supervision', 'extension',            'ZHAOQING-2018-21-a', 'extended'),
    ('maturity_supervision', 'renewal',              'ZHAOQING-2018-21-a', 'renewed without repaying the principal'),
    ('extension',            'post_check',           'MEILAN-2019-16-4a',  'its use is checked'),
    ('extension',            'maturity_supervision', 'MEILAN-2019-16-4a',  'it falls due again'),
    ('extension',            'repayment',            'MEILAN-2019-16-4a',  'repaid'),
    ('renewal',              'post_check',           'MEILAN-2019-16-4a',  'its use is checked'),
    ('renewal',              'maturity_supervision', 'MEILAN-2019-16-4a',  'it falls due again'),
    ('renewal',              'repayment',            'MEILAN-2019-16-4a',  'repaid');

CREATE TABLE fupin_register.loan (
    loan_id                  varchar(32)    NOT NULL,
    division                 fupin.division NOT NULL,
    household_id             varchar(32),
    borrower                 varchar(128)   NOT NULL,
    borrower_kind            text           NOT NULL DEFAULT 'household',
    lender                   varchar(128),
    scheme                   fupin_register.code NOT NULL DEFAULT 'microloan',
    granted_on               date,
    due_on                   date,
    amount                   numeric(14,2)  NOT NULL,
    rate                     numeric(8,6),
    benchmark_rate           numeric(8,6),
    use                      fupin_register.code,
    actual_user_kind         text,
    collateral               boolean,
    guaranteed               boolean,
    interest_subsidised      boolean,
    borrower_eligible        boolean,
    illegal_financing        boolean,
    participating_households integer,
    outstanding              numeric(14,2),
    non_performing           boolean,
    repaid_on                date,
    rectified_on             date,
    facts                    jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (loan_id, division),
    CONSTRAINT loan_id_is_unique UNIQUE (loan_id),
    CONSTRAINT loan_to_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT loan_id_not_blank CHECK (pg_catalog.btrim(loan_id) <> ''),
    CONSTRAINT borrower_kind_is_household_operator_or_enterprise CHECK (borrower_kind IN ('household', 'operator', 'enterprise')),
    CONSTRAINT actual_user_kind_is_borrower_enterprise_or_other CHECK (actual_user_kind IN ('borrower', 'enterprise', 'other')),
    CONSTRAINT granted_on_is_a_day CHECK (pg_catalog.isfinite(granted_on)),
    CONSTRAINT due_on_is_a_day_not_before_granted_on CHECK (pg_catalog.isfinite(due_on) AND due_on >= granted_on),
    CONSTRAINT repaid_on_is_a_day_not_before_granted_on CHECK (pg_catalog.isfinite(repaid_on) AND repaid_on >= granted_on),
    CONSTRAINT rectified_on_is_a_day CHECK (pg_catalog.isfinite(rectified_on)),
    CONSTRAINT amount_is_more_than_nothing CHECK (amount > 0 AND amount <> 'NaN'),
    CONSTRAINT outstanding_between_nothing_and_the_amount CHECK (outstanding >= 0 AND outstanding <= amount),
    CONSTRAINT what_is_repaid_is_not_outstanding CHECK (repaid_on IS NULL OR outstanding IS NOT DISTINCT FROM 0),
    CONSTRAINT rates_are_numbers_not_negative
        CHECK ((rate >= 0 AND rate <> 'NaN') IS NOT FALSE AND (benchmark_rate >= 0 AND benchmark_rate <> 'NaN') IS NOT FALSE),
    CONSTRAINT participating_households_not_negative CHECK (participating_households >= 0),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX loan_division ON fupin_register.loan (division, granted_on);
CREATE INDEX loan_household ON fupin_register.loan (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.loan IS
    'loans of the poverty programmes, to households and to those who bring households along';
COMMENT ON COLUMN fupin_register.loan.loan_id IS 'number of the loan in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.loan.division IS 'village where the household lives, or place of the borrower';
COMMENT ON COLUMN fupin_register.loan.household_id IS
    'the household that borrowed; NULL = no household of the register (MEILAN-2019-16-4b)';
COMMENT ON COLUMN fupin_register.loan.borrower IS 'name of the borrower; masked in the reports of readers';
COMMENT ON COLUMN fupin_register.loan.borrower_kind IS 'household, operator (cooperative, large farm), enterprise';
COMMENT ON COLUMN fupin_register.loan.lender IS 'the bank; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan.scheme IS
    'microloan, gov_bank_insurance, ... (list loan_scheme; HAOJIANG-2017-3.2-e)';
COMMENT ON COLUMN fupin_register.loan.granted_on IS 'day on which it was paid out; NULL = applied for, not granted yet';
COMMENT ON COLUMN fupin_register.loan.due_on IS 'day on which it is to be repaid, extensions included; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan.amount IS 'principal in yuan, granted or else applied for, more than 0 (HAOJIANG-2017-3.2-a)';
COMMENT ON COLUMN fupin_register.loan.rate IS 'yearly rate as a fraction (0.0435 = 4.35 %); NULL = unknown (SHANGQIU-2018-9-b)';
COMMENT ON COLUMN fupin_register.loan.benchmark_rate IS
    'benchmark rate for its term on the day it was granted, as a fraction; NULL = unknown (SHANGQIU-2018-9-b)';
COMMENT ON COLUMN fupin_register.loan.use IS
    'what it is used for: production, house_building, consumption, ... (list loan_use); NULL = unknown (MEILAN-2019-16-T4)';
COMMENT ON COLUMN fupin_register.loan.actual_user_kind IS
    'who really uses it: borrower, enterprise, other; NULL = unknown (MEILAN-2019-16-4c, ZHAOQING-2018-32-b)';
COMMENT ON COLUMN fupin_register.loan.collateral IS
    'whether collateral was asked for; NULL = unknown (HAOJIANG-2017-3.2-a)';
COMMENT ON COLUMN fupin_register.loan.guaranteed IS 'whether it is guaranteed; NULL = unknown (HAOJIANG-2017-3.2-b)';
COMMENT ON COLUMN fupin_register.loan.interest_subsidised IS 'whether its interest is subsidised; NULL = unknown (HAOJIANG-2017-3.2-b)';
COMMENT ON COLUMN fupin_register.loan.borrower_eligible IS
    'whether the borrower met the conditions when it was granted; NULL = unknown (MEILAN-2019-16-4b)';
COMMENT ON COLUMN fupin_register.loan.illegal_financing IS
    'whether it was found to be illegal financing in the name of poverty relief; NULL = unknown (MEILAN-2019-16-4d)';
COMMENT ON COLUMN fupin_register.loan.participating_households IS
    'registered households that really take part; NULL = unknown (HEYUAN-2019-3.4-c)';
COMMENT ON COLUMN fupin_register.loan.outstanding IS
    'principal not repaid yet, in yuan, as last known (balances of month ends are events of kind loan_balance); NULL = unknown (MEILAN-2019-16-4f)';
COMMENT ON COLUMN fupin_register.loan.non_performing IS
    'whether the bank counts it as non-performing; NULL = unknown (MEILAN-2019-16-4g)';
COMMENT ON COLUMN fupin_register.loan.repaid_on IS 'day on which it was repaid in full; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.loan.rectified_on IS
    'day on which what was wrong with it was put right; NULL = not, or nothing was (HEYUAN-2019-3.4-c)';
COMMENT ON COLUMN fupin_register.loan.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

-- The chain of a loan's stages.
CREATE TABLE fupin_register.loan_event (
    loan_id          varchar(32)               NOT NULL,
    division         fupin.division            NOT NULL,
    step_no          integer                   NOT NULL,
    from_stage       fupin_register.loan_stage,
    to_stage         fupin_register.loan_stage NOT NULL,
    happened_on      date                      NOT NULL,
    taken_over       boolean                   NOT NULL DEFAULT false,
    beyond_borrower  boolean,
    risk_controllable boolean,
    note             text,
    recorded_by      name                      NOT NULL DEFAULT SESSION_USER,
    recorded_at      timestamptz               NOT NULL DEFAULT transaction_timestamp(),
    previous_step_no integer                   GENERATED ALWAYS AS (NULLIF(step_no, 1) - 1) STORED,
    PRIMARY KEY (loan_id, division, step_no),
    CONSTRAINT loan_step_and_its_end_are_a_key UNIQUE (loan_id, division, step_no, to_stage),
    CONSTRAINT step_of_a_known_loan FOREIGN KEY (loan_id, division)
        REFERENCES fupin_register.loan (loan_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT step_is_not_skipped_or_reversed FOREIGN KEY (from_stage, to_stage)
        REFERENCES fupin_register.loan_step (from_stage, to_stage) DEFERRABLE,
    CONSTRAINT step_begins_where_the_last_one_ended FOREIGN KEY (loan_id, division, previous_step_no, from_stage)
        REFERENCES fupin_register.loan_event (loan_id, division, step_no, to_stage) DEFERRABLE,
    CONSTRAINT steps_are_numbered_from_1 CHECK (step_no >= 1),
    CONSTRAINT only_the_first_step_comes_from_nowhere CHECK ((step_no = 1) = (from_stage IS NULL)),
    CONSTRAINT a_loan_begins_with_its_application_or_is_taken_over
        CHECK (taken_over = (from_stage IS NULL AND to_stage NOT IN ('application', 'investigation'))),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on))
);
CREATE INDEX loan_event_division ON fupin_register.loan_event (division, happened_on);
COMMENT ON TABLE fupin_register.loan_event IS
    'the stages of a loan: a history, only added to; a skipped or reversed stage is refused (MEILAN-2019-16-4a)';
COMMENT ON COLUMN fupin_register.loan_event.loan_id IS 'the loan';
COMMENT ON COLUMN fupin_register.loan_event.division IS 'village where the household lives, or place of the borrower';
COMMENT ON COLUMN fupin_register.loan_event.step_no IS 'number of the step within the loan, from 1';
COMMENT ON COLUMN fupin_register.loan_event.from_stage IS 'the stage before the step; NULL = the first step';
COMMENT ON COLUMN fupin_register.loan_event.to_stage IS 'the stage after the step';
COMMENT ON COLUMN fupin_register.loan_event.happened_on IS
    'day on which the step was taken, not before the step before it';
COMMENT ON COLUMN fupin_register.loan_event.taken_over IS
    'true: the loan is older than the register and begins here in the stage it had; its earlier stages are not known';
COMMENT ON COLUMN fupin_register.loan_event.beyond_borrower IS
    'of an extension: whether its cause lay beyond the borrower; NULL = unknown, or no extension (ZHAOQING-2018-21-a)';
COMMENT ON COLUMN fupin_register.loan_event.risk_controllable IS
    'of a renewal: whether the risk was found to be controllable; NULL = unknown, or no renewal (ZHAOQING-2018-21-a)';
COMMENT ON COLUMN fupin_register.loan_event.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.loan_event.recorded_by IS 'the role that had logged in when the step was recorded';
COMMENT ON COLUMN fupin_register.loan_event.recorded_at IS 'when the step was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.loan_event
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');
COMMENT ON COLUMN fupin_register.loan_event.previous_step_no IS 'the step before this one; NULL = this is the first';

SELECT fupin_register.create_steps_beside('loan_event', 'loan_id', 'to_stage');

CREATE FUNCTION fupin_register.check_loan_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    step       fupin_register.loan_step;
    beside     record;
    stands_at  text;
    next_steps text;
BEGIN
    SELECT * INTO beside FROM fupin_register.steps_beside(NEW);
    SELECT * INTO step
      FROM fupin_register.loan_step
     WHERE loan_step.from_stage = NEW.from_stage
       AND loan_step.to_stage = NEW.to_stage;

    IF beside.previous_state <> NEW.from_stage OR (NEW.from_stage IS NOT NULL AND step IS NULL) THEN
        stands_at := COALESCE(beside.previous_state, NEW.from_stage);
        SELECT string_agg(format('"%s"', loan_step.to_stage), ', ' ORDER BY loan_step.to_stage COLLATE "C") INTO next_steps
          FROM fupin_register.loan_step
         WHERE loan_step.from_stage = stands_at;
        RAISE EXCEPTION USING
            MESSAGE = CASE
                WHEN beside.previous_state <> NEW.from_stage
                    THEN format(fupin.message('loan "%s" stands at "%s" and cannot take a step from "%s" (MEILAN-2019-16-4a)'),
                                NEW.loan_id, beside.previous_state, NEW.from_stage)
                ELSE format(fupin.message('loan "%s" cannot go from "%s" to "%s" (MEILAN-2019-16-4a)'), NEW.loan_id, NEW.from_stage, NEW.to_stage)
            END,
            ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
            CONSTRAINT = CASE
                WHEN beside.previous_state <> NEW.from_stage THEN 'step_begins_where_the_last_one_ended'
                ELSE 'step_is_not_skipped_or_reversed'
            END,
            DETAIL = fupin.message('A loan is investigated, reviewed and granted in this order; then its use is checked and its maturity supervised.'),
            HINT = fupin_register.next_steps_hint(stands_at, next_steps);
    END IF;
    IF NEW.happened_on < beside.previous_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('loan "%s" cannot reach "%s" on %s, before "%s" on %s (%s)'),
                                   NEW.loan_id, NEW.to_stage, NEW.happened_on, beside.previous_state, beside.previous_on, step.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.'),
                  HINT = format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_stage, beside.previous_on);
    END IF;
    IF NEW.happened_on > beside.following_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('loan "%s" cannot reach "%s" on %s, after "%s" on %s (%s)'),
                                   NEW.loan_id, NEW.to_stage, NEW.happened_on, beside.following_state, beside.following_on,
                                   COALESCE(step.rule_id, 'MEILAN-2019-16-4a')),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.check_loan_step() IS
    'trigger of loan_event: refuses a skipped or reversed stage and the wrong order of days, naming the rule and the next legal stages';

CREATE TRIGGER check_step
    BEFORE INSERT OR UPDATE OF step_no, from_stage, to_stage, happened_on
    ON fupin_register.loan_event
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_loan_step();
