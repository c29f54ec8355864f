-- What the triggers of the histories of states share: how the steps beside a new one are found, made from one text for every history, and
-- what is said of the way on.

CREATE FUNCTION fupin_register.create_steps_beside(history name, subject name, state name) RETURNS void
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $make$
BEGIN
    -- An SQL function, which the planner puts in line.  Both steps are looked up at once, since row security asks anew for each look-up
    -- what the caller may see.  A session keeps the plan of its trigger: one made while there were no steps would read all of them for each
    -- row of a load, or all of the village, but for the order, which only the key has.
    EXECUTE format($function$
        CREATE FUNCTION fupin_register.steps_beside(step fupin_register.%1$I)
            RETURNS TABLE (previous_state text, previous_on date, following_state text, following_on date)
            STABLE ROWS 1
        BEGIN ATOMIC
            SELECT pg_catalog.min(beside.%3$I::text) FILTER (WHERE beside.step_no < (step).step_no),
                   pg_catalog.min(beside.happened_on) FILTER (WHERE beside.step_no < (step).step_no),
                   pg_catalog.min(beside.%3$I::text) FILTER (WHERE beside.step_no > (step).step_no),
                   pg_catalog.min(beside.happened_on) FILTER (WHERE beside.step_no > (step).step_no)
              FROM (SELECT *
                      FROM fupin_register.%1$I
                     WHERE %2$I = (step).%2$I
                       AND division OPERATOR(fupin.=) (step).division
                       AND step_no BETWEEN (step).step_no - 1 AND (step).step_no + 1
                     ORDER BY step_no) beside;
        END;
        COMMENT ON FUNCTION fupin_register.steps_beside(fupin_register.%1$I) IS
            'states and days of the step before a step and of the one after it; NULL = there is none, or none that the caller may see'
    $function$, history, subject, state);
END
$make$;
COMMENT ON FUNCTION fupin_register.create_steps_beside(name, name, name) IS
    'makes steps_beside() for a history of states: its table, and the columns of its subject and of the state after a step. Gone when the register is made';

CREATE FUNCTION fupin_register.next_steps_hint(stands_at text, next_steps text) RETURNS text
    STABLE
    RETURN CASE
               WHEN next_steps IS NULL THEN pg_catalog.format(fupin.message('No step leads on from "%s".'), stands_at)
               ELSE pg_catalog.format(fupin.message('The next legal steps from "%s" lead to: %s.'), stands_at, next_steps)
           END;
COMMENT ON FUNCTION fupin_register.next_steps_hint(text, text) IS 'the hint of a step that is refused: which steps lead on, listed in quotes; NULL = none';
