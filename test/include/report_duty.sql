\set echo_was :ECHO
\set ECHO none
-- What happened, what was done, who is in post and who is assigned, in one line each, for tests of the reports on duties.
CREATE SEQUENCE pg_temp.number;

-- An event of somebody (or something) in a place, on a day (NULL = nobody knows which).
CREATE FUNCTION pg_temp.event(kind text, subject_kind text, subject_id text, place text, day date, for_year integer DEFAULT NULL, household text DEFAULT NULL)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, for_year)
    VALUES ('e' || nextval('pg_temp.number'), place::fupin.division, kind, subject_kind, subject_id,
            CASE WHEN subject_kind = 'household' THEN subject_id ELSE household END, day, for_year);
END
$$;

-- Records of an action, one for each day.
CREATE FUNCTION pg_temp.did(actor_kind text, actor_id text, place text, action text, days date[], object_kind text DEFAULT NULL, object_id text DEFAULT NULL)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
    SELECT 'a' || nextval('pg_temp.number'), place::fupin.division, action, actor_kind, actor_id, day, object_kind, object_id
      FROM unnest(days) day;
END
$$;

-- The days from one to another.
CREATE FUNCTION pg_temp.days(first_day date, last_day date) RETURNS date[] LANGUAGE sql AS $$
    SELECT array_agg(day::date) FROM generate_series(first_day, last_day, '1 day') day
$$;

-- An official in a post of a place; the official is made when new.
CREATE FUNCTION pg_temp.post(official text, role text, place text, during daterange, facts jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.official (official_id, division, name, origin_level, rural_experience)
    VALUES (official, place::fupin.division, '样例' || official, facts ->> 'origin', (facts ->> 'rural')::boolean) ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during)
    SELECT o.official_id, o.division, role, place::fupin.division, during FROM fupin_register.official o WHERE o.official_id = official;
END
$$;

-- Somebody assigned to somebody.
CREATE FUNCTION pg_temp.assign(actor_kind text, actor text, role text, target_kind text, target text, place text, during daterange) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during)
    VALUES ('n' || nextval('pg_temp.number'), place::fupin.division, actor_kind, actor, target_kind, target,
            CASE WHEN target_kind = 'household' THEN target END, role, during);
END
$$;
\set ECHO :echo_was
