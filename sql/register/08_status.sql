-- The states of a household on the register and the steps between them
-- (HAOJIANG-2017-4.3-f, SHANGQIU-2018-4-a, MEILAN-2019-18-4b, MEILAN-2019-18-4c).

CREATE DOMAIN fupin_register.household_status AS text
    CONSTRAINT household_status_is_a_known_code
        CHECK (VALUE IN ('candidate', 'surveyed', 'not_included', 'registered', 'exit_proposed', 'verified',
                         'publicised', 'exited', 'returned', 'removed', 'aid_suspended'));
COMMENT ON DOMAIN fupin_register.household_status IS
    'state of a household: candidate (applied), surveyed, not_included (applied and refused), registered (poor), exit_proposed, verified, publicised, exited, returned (poor again after its exit), removed (cleared off the register), aid_suspended (exited, help suspended)';

-- What reports ask of a state; both are inlined, so that the planner sees the codes.
CREATE FUNCTION fupin_register.on_register(status fupin_register.household_status) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN status NOT IN ('candidate', 'surveyed', 'not_included', 'removed');
COMMENT ON FUNCTION fupin_register.on_register(fupin_register.household_status) IS
    'whether a household in this state is on the register, in poverty or exited; NULL = the state is unknown';

CREATE FUNCTION fupin_register.in_poverty(status fupin_register.household_status) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN status IN ('registered', 'exit_proposed', 'verified', 'publicised', 'returned');
COMMENT ON FUNCTION fupin_register.in_poverty(fupin_register.household_status) IS
    'whether a household in this state is on the register and has not exited; NULL = the state is unknown';

-- The steps are rows, because papers differ: a county whose procedure has another step adds it here.
CREATE TABLE fupin_register.status_step (
    from_status fupin_register.household_status NOT NULL,
    to_status   fupin_register.household_status NOT NULL,
    rule_id     text,
    note        text,
    PRIMARY KEY (from_status, to_status),
    CONSTRAINT step_by_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT a_step_leads_elsewhere CHECK (from_status <> to_status)
);
COMMENT ON TABLE fupin_register.status_step IS
    'the steps a household may take from state to state; a step that is not here is skipped or reversed, and refused';
COMMENT ON COLUMN fupin_register.status_step.from_status IS 'the state before the step';
COMMENT ON COLUMN fupin_register.status_step.to_status IS 'the state after the step';
COMMENT ON COLUMN fupin_register.status_step.rule_id IS
    'the rule that the step comes from, named when a step into the state is refused; NULL = a step of the county''s own';
COMMENT ON COLUMN fupin_register.status_step.note IS 'when the step is taken; NULL = nothing to say';

INSERT INTO fupin_register.status_step (from_status, to_status, rule_id, note) VALUES
    ('candidate',     'surveyed',      'HAOJIANG-2017-4.3-a', 'the household was visited'),
    ('surveyed',      'registered',    'HAOJIANG-2017-4.3-a', 'found to be poor and approved'),
    ('surveyed',      'not_included',  'HAOJIANG-2017-4.3-a', 'found not to be poor'),
    ('not_included',  'candidate',     'SHANGQIU-2018-4-a',   'applies again'),
    ('registered',    'exit_proposed', 'HAOJIANG-2017-4.3-f', 'proposed for exit'),
    ('exit_proposed', 'verified',      'HAOJIANG-2017-4.3-f', 'the facts were verified on the spot'),
    ('exit_proposed', 'registered',    'HAOJIANG-2017-4.3-f', 'the proposal was withdrawn or refused'),
    ('verified',      'publicised',    'HAOJIANG-2017-4.3-f', 'the list was made public'),
    ('verified',      'registered',    'HAOJIANG-2017-4.3-f', 'the exit was refused'),
    ('publicised',    'exited',        'HAOJIANG-2017-4.3-f', 'no objection stood'),
    ('publicised',    'registered',    'HAOJIANG-2017-4.3-f', 'an objection stood'),
    ('exited',        'returned',      'SHANGQIU-2018-4-a',   'fell back into poverty'),
    ('returned',      'registered',    'MEILAN-2019-19-3',    'taken into the register again, a new episode'),
    ('exited',        'aid_suspended', 'MEILAN-2019-18-4c',   'able, stably out, and help much complained of'),
    ('aid_suspended', 'exited',        'MEILAN-2019-18-4c',   'a risk was found, help goes on'),
    ('aid_suspended', 'returned',      'SHANGQIU-2018-4-a',   'fell back into poverty while help was suspended'),
    ('registered',    'removed',       'MEILAN-2019-18-4b',   'reviewed and found not to qualify'),
    ('exited',        'removed',       'MEILAN-2019-18-4b',   'reviewed and found not to have qualified');

-- What a step needs beyond its order.  A county whose paper words it otherwise adds a row for its own place: the nearest wins.
CREATE TABLE fupin_register.status_guard (
    place       fupin.division                  NOT NULL,
    from_status fupin_register.household_status NOT NULL,
    to_status   fupin_register.household_status NOT NULL,
    guard       fupin.criteria,
    rule_id     text,
    statement   text                            NOT NULL,
    PRIMARY KEY (place, from_status, to_status),
    CONSTRAINT guard_of_a_known_step FOREIGN KEY (from_status, to_status)
        REFERENCES fupin_register.status_step (from_status, to_status) ON DELETE CASCADE DEFERRABLE,
    CONSTRAINT guard_by_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id)
);
COMMENT ON TABLE fupin_register.status_guard IS
    'what must be met before a household takes a step; of several rows for a step the one of the nearest division around the household holds';
COMMENT ON COLUMN fupin_register.status_guard.place IS 'the division in which it holds; 000000 is everywhere';
COMMENT ON COLUMN fupin_register.status_guard.from_status IS 'the state before the step';
COMMENT ON COLUMN fupin_register.status_guard.to_status IS 'the state after the step';
COMMENT ON COLUMN fupin_register.status_guard.guard IS
    'criteria that must all be met, over: the columns of the household''s latest household_year; status (the state before), happened_on, document_no; review_held_on and review_result of its latest review; facts.key: the year''s facts, what that review found, and what was given with the step, the later ones first; NULL = nothing is needed here';
COMMENT ON COLUMN fupin_register.status_guard.rule_id IS 'the rule that demands it, named when the step is refused; NULL = the county''s own';
COMMENT ON COLUMN fupin_register.status_guard.statement IS 'the demand in a sentence, as the error shows it';

INSERT INTO fupin_register.status_guard (place, from_status, to_status, guard, rule_id, statement)
SELECT '000000',
       step.from_status,
       step.to_status,
       demand.guard::fupin.criteria,
       step.rule_id,
       demand.statement
  FROM fupin_register.status_step step
  JOIN (VALUES ('removed', 'reviewed: review_result = ''not_qualified''',
                /* message */ 'A household is removed after a review that found it not qualified.'),
               ('aid_suspended', 'ability: facts.ability_improved; stable: facts.stable; complaint: facts.strong_complaint; procedure: review_held_on is known or facts.suspension_procedure',
                /* message */ 'Help is suspended where ability has grown, the exit is stable and complaints are strong, all three, and after the procedure.'))
               demand (to_status, guard, statement) ON demand.to_status = step.to_status;
