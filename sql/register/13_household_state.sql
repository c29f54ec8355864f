-- Where a household stands on a day: in the state of the last step that it has taken by then.  Everything that asks reads it here.

CREATE VIEW fupin_register.household_state_row AS
    SELECT status_event.household_id,
           status_event.division,
           status_event.step_no,
           status_event.from_status,
           status_event.to_status AS status,
           status_event.happened_on AS since,
           status_event.document_no,
           pg_catalog.min(status_event.happened_on) OVER later AS until
      FROM fupin_register.status_event
    WINDOW later AS (PARTITION BY status_event.household_id, status_event.division
                         ORDER BY status_event.step_no
                          ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING);
COMMENT ON VIEW fupin_register.household_state_row IS
    'every state that a household has stood in, and from when to when: on a day it stands in the one with since <= day < until; granted to nobody';
COMMENT ON COLUMN fupin_register.household_state_row.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_state_row.division IS 'village or community where the household lives now';
COMMENT ON COLUMN fupin_register.household_state_row.step_no IS 'number of the step that led there';
COMMENT ON COLUMN fupin_register.household_state_row.from_status IS 'the state before; NULL = this is the first';
COMMENT ON COLUMN fupin_register.household_state_row.status IS 'the state (list household_status)';
COMMENT ON COLUMN fupin_register.household_state_row.since IS 'day of that step';
COMMENT ON COLUMN fupin_register.household_state_row.document_no IS 'the paper of that step; NULL = none named';
COMMENT ON COLUMN fupin_register.household_state_row.until IS 'first day on which it stood elsewhere, that of the next step; the same day = it stood there on none; NULL = it still does';

CREATE VIEW fupin_register.household_state_period WITH (security_barrier) AS
    SELECT household_state_row.*
      FROM fupin_register.household_state_row
     WHERE household_state_row.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.household_state_period IS
    'every state that a household has stood in, and from when to when: on a day it stands in the one with since <= day < until; a household without steps has no row';
COMMENT ON COLUMN fupin_register.household_state_period.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_state_period.division IS 'village or community where the household lives now';
COMMENT ON COLUMN fupin_register.household_state_period.step_no IS 'number of the step that led there';
COMMENT ON COLUMN fupin_register.household_state_period.from_status IS 'the state before; NULL = this is the first';
COMMENT ON COLUMN fupin_register.household_state_period.status IS 'the state (list household_status)';
COMMENT ON COLUMN fupin_register.household_state_period.since IS 'day of that step';
COMMENT ON COLUMN fupin_register.household_state_period.document_no IS 'the paper of that step; NULL = none named';
COMMENT ON COLUMN fupin_register.household_state_period.until IS 'first day on which it stood elsewhere, that of the next step; the same day = it stood there on none; NULL = it still does';

CREATE FUNCTION fupin_register.household_state(household_id text, on_day date) RETURNS text
    STABLE
    RETURN COALESCE((SELECT state.status::text
                       FROM fupin_register.household_state_period state
                      WHERE state.household_id = $1
                        AND state.since <= $2
                        AND COALESCE(state.until > $2, true)),
                    (SELECT household_year.status::text
                       FROM fupin_register.household_year
                      WHERE household_year.household_id = $1
                        AND household_year.year <= pg_catalog.date_part('year', $2)
                      ORDER BY household_year.year DESC
                      LIMIT 1));
COMMENT ON FUNCTION fupin_register.household_state(text, date) IS
    'where a household stands on a day: by its last step, without steps by its latest year; NULL = unknown, or no such household';
