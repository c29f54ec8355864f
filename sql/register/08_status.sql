-- The states of a household on the register and the steps between them
-- (HAOJIANG-2017-4.3-f, SHANGQIU-2018-4-a, MEILAN-2019-18-4b, MEILAN-2019-18-4c).

CREATE DOMAIN fupin_register.household_status AS text
    CONSTRAINT household_status_is_a_known_code
        CHECK (VALUE IN ('candidate', 'surveyed', 'not_included', 'registered', 'exit_proposed', 'verified',
                         'publicised', 'exited', 'returned', 'removed', 'aid_suspended'));
COMMENT ON DOMAIN fupin_register.household_status IS
    'state of a household: candidate (applied), surveyed, not_included (applied and refused), registered (poor), exit_proposed, verified, publicised, exited, returned (poor again after its exit), removed (cleared off the register), aid_suspended (exited, help suspended)';

-- The steps are rows, because papers differ: a county whose procedure has another step adds it here.
CREATE TABLE fupin_register.status_step (
    from_status fupin_register.household_status NOT NULL,
    to_status   fupin_register.household_status NOT NULL,
    note        text,
    PRIMARY KEY (from_status, to_status),
    CONSTRAINT a_step_leads_elsewhere CHECK (from_status <> to_status)
);
COMMENT ON TABLE fupin_register.status_step IS
    'the steps a household may take from state to state; a step that is not here is skipped or reversed, and refused';
COMMENT ON COLUMN fupin_register.status_step.from_status IS 'the state before the step';
COMMENT ON COLUMN fupin_register.status_step.to_status IS 'the state after the step';
COMMENT ON COLUMN fupin_register.status_step.note IS 'when the step is taken, and the rule that says so; NULL = nothing to say';

INSERT INTO fupin_register.status_step (from_status, to_status, note) VALUES
    ('candidate',     'surveyed',      'the household was visited (HAOJIANG-2017-4.3-a)'),
    ('surveyed',      'registered',    'found to be poor and approved'),
    ('surveyed',      'not_included',  'found not to be poor'),
    ('not_included',  'candidate',     'applies again'),
    ('registered',    'exit_proposed', 'proposed for exit (HAOJIANG-2017-4.3-f)'),
    ('exit_proposed', 'verified',      'the facts were verified on the spot'),
    ('exit_proposed', 'registered',    'the proposal was withdrawn or refused'),
    ('verified',      'publicised',    'the list was made public'),
    ('verified',      'registered',    'the exit was refused'),
    ('publicised',    'exited',        'no objection stood'),
    ('publicised',    'registered',    'an objection stood'),
    ('exited',        'returned',      'fell back into poverty (SHANGQIU-2018-4-a)'),
    ('returned',      'registered',    'taken into the register again, a new episode'),
    ('exited',        'aid_suspended', 'able, stably out, and help much complained of (MEILAN-2019-18-4c)'),
    ('aid_suspended', 'exited',        'a risk was found, help goes on'),
    ('aid_suspended', 'returned',      'fell back into poverty while help was suspended'),
    ('registered',    'removed',       'reviewed and found not to qualify (MEILAN-2019-18-4b)'),
    ('exited',        'removed',       'reviewed and found not to have qualified (MEILAN-2019-18-4b)');
