-- All doubts about the data with what was answered to them, and the procedure that answers.

-- The latest answer to each value of each subject under each check, in one text that joins it.
CREATE VIEW fupin_register.finding_answer WITH (security_barrier) AS
    SELECT DISTINCT ON (response.finding_key)
           response.finding_key,
           response.check_id,
           response.subject_kind,
           response.subject_id,
           response.division,
           response.value_seen,
           response.outcome,
           response.reason,
           response.found_on,
           response.responded_on,
           response.until,
           response.responded_by
      FROM (SELECT finding_response.*,
                   fupin_register.finding_key(finding_response.check_id, finding_response.subject_kind, finding_response.subject_id, finding_response.value_seen) AS finding_key
              FROM fupin_register.finding_response
             WHERE finding_response.responded_on <= (SELECT fupin.as_of())
               AND finding_response.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) response
     ORDER BY response.finding_key,
              response.responded_on DESC,
              response.recorded_at DESC,
              response.response_no DESC;
COMMENT ON VIEW fupin_register.finding_answer IS 'the latest answer to a value, by fupin.as_of()';
COMMENT ON COLUMN fupin_register.finding_answer.finding_key IS 'check, subject and value (finding_key())';
COMMENT ON COLUMN fupin_register.finding_answer.check_id IS 'the check';
COMMENT ON COLUMN fupin_register.finding_answer.subject_kind IS 'person, household or village';
COMMENT ON COLUMN fupin_register.finding_answer.subject_id IS 'the subject';
COMMENT ON COLUMN fupin_register.finding_answer.division IS 'village or community of the subject when it was answered';
COMMENT ON COLUMN fupin_register.finding_answer.value_seen IS 'the value that was looked at; NULL = nothing was there';
COMMENT ON COLUMN fupin_register.finding_answer.outcome IS 'corrected, confirmed_correct, not_ours, waived';
COMMENT ON COLUMN fupin_register.finding_answer.reason IS 'why it stays as it is; NULL only for corrected';
COMMENT ON COLUMN fupin_register.finding_answer.found_on IS 'day on which it was first seen; NULL = unknown';
COMMENT ON COLUMN fupin_register.finding_answer.responded_on IS 'day of the answer';
COMMENT ON COLUMN fupin_register.finding_answer.until IS 'last day on which the doubt stays quiet; NULL = as long as the value is the same';
COMMENT ON COLUMN fupin_register.finding_answer.responded_by IS 'the role that answered';

CREATE VIEW fupin_register.doubt WITH (security_barrier) AS
    SELECT found.check_id,
           found.subject_kind,
           found.subject_id,
           found.household_id,
           found.division,
           found.year,
           found.field,
           found.value,
           law.severity,
           law.check_group,
           law.message_zh,
           law.message_en,
           law.held_by,
           answer.outcome,
           NOT COALESCE(answer.outcome <> 'corrected' AND COALESCE(answer.until >= (SELECT fupin.as_of()), true), false) AS is_open,
           found.finding_key,
           answer.reason,
           answer.responded_on,
           answer.until
      FROM (SELECT doubt.*,
                   fupin_register.finding_key(doubt.check_id, doubt.subject_kind, doubt.subject_id, doubt.value) AS finding_key
              FROM (SELECT person_doubt.* FROM fupin_register.person_doubt
                     UNION ALL
                    SELECT household_doubt.* FROM fupin_register.household_doubt
                     UNION ALL
                    SELECT village_doubt.* FROM fupin_register.village_doubt
                     UNION ALL
                    SELECT compared_doubt.* FROM fupin_register.compared_doubt) doubt
            -- the key is made once
            OFFSET 0) found
      JOIN fupin.check_in_force law
        ON law.check_id = found.check_id
       AND NOT law.disabled
      LEFT JOIN fupin_register.finding_answer answer ON answer.finding_key = found.finding_key;
COMMENT ON VIEW fupin_register.doubt IS 'every doubt about what the register says, as it stands in the running year; quiet ones are not open';
COMMENT ON COLUMN fupin_register.doubt.check_id IS 'the check (fupin.data_check)';
COMMENT ON COLUMN fupin_register.doubt.subject_kind IS 'person, household or village';
COMMENT ON COLUMN fupin_register.doubt.subject_id IS 'the person''s or household''s number, or the village''s code';
COMMENT ON COLUMN fupin_register.doubt.household_id IS 'the household that the subject is, or is of; NULL for a village';
COMMENT ON COLUMN fupin_register.doubt.division IS 'village or community';
COMMENT ON COLUMN fupin_register.doubt.year IS 'the year that is doubted, usually the running one of the county';
COMMENT ON COLUMN fupin_register.doubt.field IS 'what is doubted: a column of the register, or a fact';
COMMENT ON COLUMN fupin_register.doubt.value IS 'its value as text, unmasked; NULL = nothing is there';
COMMENT ON COLUMN fupin_register.doubt.severity IS 'error, doubt, notice (code_list check_severity)';
COMMENT ON COLUMN fupin_register.doubt.check_group IS 'what the check is about (code_list check_group)';
COMMENT ON COLUMN fupin_register.doubt.message_zh IS 'what is doubtful, in Chinese';
COMMENT ON COLUMN fupin_register.doubt.message_en IS 'the same in English';
COMMENT ON COLUMN fupin_register.doubt.held_by IS 'the departments that can settle it from their own files; NULL = the village';
COMMENT ON COLUMN fupin_register.doubt.outcome IS 'what was last answered to this value (code_list finding_outcome); NULL = nothing';
COMMENT ON COLUMN fupin_register.doubt.is_open IS
    'false: confirmed_correct, not_ours or waived stands for this value and its last day has not passed; never NULL';
COMMENT ON COLUMN fupin_register.doubt.finding_key IS 'check, subject and value (finding_key())';
COMMENT ON COLUMN fupin_register.doubt.reason IS 'the reason given with the answer; NULL = none';
COMMENT ON COLUMN fupin_register.doubt.responded_on IS 'day of the answer; NULL = none';
COMMENT ON COLUMN fupin_register.doubt.until IS 'last day on which it stays quiet; NULL = no end, or it is not quiet';

CREATE PROCEDURE fupin_register.respond(check_id text, subject_id text, value_seen text, outcome text, reason text DEFAULT NULL,
                                        until date DEFAULT NULL, found_on date DEFAULT NULL, responded_on date DEFAULT fupin.as_of())
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    about text := (SELECT known.subject FROM fupin.check_in_force known WHERE known.check_id = respond.check_id);
    place fupin.division;
    seen  date;
BEGIN
    IF about IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there is no check "%s"'), respond.check_id),
                  ERRCODE = 'undefined_object',
                  DETAIL = fupin.message('A response answers a check of fupin.data_check.'),
                  HINT = COALESCE(replace(fupin.message('The nearest is "%s".'), '%s', fupin.nearest_name(respond.check_id, (SELECT array_agg(known.check_id) FROM fupin.check_in_force known))),
                                  fupin.message('The checks stand in fupin.check_in_force.'));
    END IF;
    place := CASE about
                 WHEN 'person' THEN (SELECT person.division FROM fupin_register.person
                                      WHERE person.person_id = respond.subject_id ORDER BY person.left_on DESC NULLS FIRST LIMIT 1)
                 WHEN 'household' THEN (SELECT household.division FROM fupin_register.household WHERE household.household_id = respond.subject_id)
                 ELSE (SELECT village.division FROM fupin_register.village WHERE village.division::text = respond.subject_id)
             END;
    IF place IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('the register has no such %s'), fupin.message(about)),
                  ERRCODE = 'no_data_found',
                  DETAIL = format(fupin.message('Check "%s" is about a %s, and no row that you may see has the number given.'), respond.check_id, fupin.message(about));
    END IF;
    -- whoever ran the checks knows since when it stands
    SELECT min(alert.first_seen) INTO seen
      FROM fupin_register.alert
     WHERE alert.check_id = respond.check_id
       AND alert.subject_kind = about
       AND alert.subject_id = respond.subject_id
       AND alert.first_seen <= respond.responded_on
       AND alert.value IS NOT DISTINCT FROM respond.value_seen;
    INSERT INTO fupin_register.finding_response (check_id, subject_kind, subject_id, division, response_no, value_seen, outcome, reason, found_on, responded_on, until)
    VALUES (respond.check_id, about, respond.subject_id, place,
            (SELECT COALESCE(max(earlier.response_no), 0) + 1
               FROM fupin_register.finding_response earlier
              WHERE earlier.check_id = respond.check_id
                AND earlier.subject_kind = about
                AND earlier.subject_id = respond.subject_id),
            respond.value_seen, respond.outcome, respond.reason, COALESCE(respond.found_on, seen), respond.responded_on, respond.until);
END
$$;
COMMENT ON PROCEDURE fupin_register.respond(text, text, text, text, text, date, date, date) IS
    'answers a doubt: check, subject, the value that was looked at (doubt.value), outcome (corrected, confirmed_correct, not_ours, waived), reason (needed unless corrected), '
    'last day of its quiet, day on which it was found (default: that of the first alert), day of the answer; runs with the caller''s rights';
