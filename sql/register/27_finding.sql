-- What people answered to the doubts about their data (HEYUAN-2019-2.10-e).  Answers are only added to; the latest one about a
-- value counts.

CREATE TABLE fupin_register.finding_response (
    check_id     text           NOT NULL,
    subject_kind text           NOT NULL,
    subject_id   text           NOT NULL,
    division     fupin.division NOT NULL,
    response_no  integer        NOT NULL,
    value_seen   text,
    outcome      text           NOT NULL,
    reason       text,
    found_on     date,
    responded_on date           NOT NULL DEFAULT fupin.as_of(),
    until        date,
    responded_by name           NOT NULL DEFAULT SESSION_USER,
    recorded_at  timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (check_id, subject_kind, subject_id, division, response_no),
    CONSTRAINT responses_are_numbered_from_1 CHECK (response_no >= 1),
    CONSTRAINT subject_kind_is_person_household_or_village CHECK (subject_kind IN ('person', 'household', 'village')),
    CONSTRAINT outcome_of_a_finding_is_a_known_code CHECK (outcome IN ('corrected', 'confirmed_correct', 'not_ours', 'waived')),
    CONSTRAINT what_stays_as_it_is_has_a_reason CHECK (outcome = 'corrected' OR pg_catalog.btrim(COALESCE(reason, '')) <> ''),
    CONSTRAINT only_what_stays_as_it_is_has_an_end CHECK (until IS NULL OR outcome <> 'corrected' AND until >= responded_on AND pg_catalog.isfinite(until)),
    CONSTRAINT found_before_it_is_answered CHECK (found_on <= responded_on AND pg_catalog.isfinite(found_on)),
    CONSTRAINT responded_on_is_a_day CHECK (pg_catalog.isfinite(responded_on))
);
CREATE INDEX finding_response_division ON fupin_register.finding_response (division, responded_on);
COMMENT ON TABLE fupin_register.finding_response IS
    'answers to doubts about the data, written by respond(); a doubt that was answered as right, waived or not ours is quiet while the value is the one that was seen';
COMMENT ON COLUMN fupin_register.finding_response.check_id IS 'the check that doubted (fupin.data_check)';
COMMENT ON COLUMN fupin_register.finding_response.subject_kind IS 'person, household or village';
COMMENT ON COLUMN fupin_register.finding_response.subject_id IS 'the person''s or household''s number, or the village''s code';
COMMENT ON COLUMN fupin_register.finding_response.division IS 'village or community of the subject when it was answered';
COMMENT ON COLUMN fupin_register.finding_response.response_no IS 'number of the answer for the check and subject, from 1';
COMMENT ON COLUMN fupin_register.finding_response.value_seen IS 'the value that was looked at (doubt.value); NULL = nothing was there';
COMMENT ON COLUMN fupin_register.finding_response.outcome IS
    'corrected (the data were changed: a doubt that is still there stays open), confirmed_correct, not_ours (another place keeps it), waived';
COMMENT ON COLUMN fupin_register.finding_response.reason IS 'why it stays as it is, or what was done; NULL only for corrected';
COMMENT ON COLUMN fupin_register.finding_response.found_on IS 'day on which it was first seen, at the latest that of the answer; NULL = unknown';
COMMENT ON COLUMN fupin_register.finding_response.responded_on IS 'day of the answer';
COMMENT ON COLUMN fupin_register.finding_response.until IS 'last day on which the doubt stays quiet; NULL = as long as the value is the same';
COMMENT ON COLUMN fupin_register.finding_response.responded_by IS 'the role that had logged in';
COMMENT ON COLUMN fupin_register.finding_response.recorded_at IS 'when it was written';

-- One text joins a doubt to its answers and to its alert, so that the planner keeps the number of rows.
CREATE FUNCTION fupin_register.finding_key(check_id text, subject_kind text, subject_id text, value text DEFAULT NULL) RETURNS text
    STABLE PARALLEL SAFE
    RETURN pg_catalog.concat_ws('/', $1, $2, $3, $4);
COMMENT ON FUNCTION fupin_register.finding_key(text, text, text, text) IS
    'check, kind and number of the subject, and the value (NULL = nothing is there, or whatever it is), with strokes between them';

CREATE TRIGGER stamp BEFORE INSERT ON fupin_register.finding_response
    FOR EACH ROW EXECUTE FUNCTION fupin_register.stamp('responded_by', 'recorded_at');
