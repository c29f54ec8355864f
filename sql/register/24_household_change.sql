-- What changes households: splits, mergers, moves, members who come and go, another head.
--
-- A procedure does the whole step or nothing: the rows of the people, of the years from that day on, the events on both
-- sides, and the state that goes along.  What was before that year stays as it was.  The facts of a year are those of its
-- last day, so a year counts people to the household in which they end it.

CREATE PROCEDURE fupin_register.refuse_change(household_id text, because text, rule text DEFAULT 'change_is_whole')
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION
        USING MESSAGE = format(fupin.message('household "%s" is not changed: %s'), household_id, because),
              ERRCODE = 'check_violation', CONSTRAINT = rule,
              DETAIL = fupin.message('A split, merger, move or change of members is recorded whole or not at all.');
END
$$;
COMMENT ON PROCEDURE fupin_register.refuse_change(text, text, text) IS 'refuses a change of a household; part of the procedures below';

CREATE PROCEDURE fupin_register.record_household_event(household_id text, kind text, happened_on date, person_id text DEFAULT NULL, other_household_id text DEFAULT NULL,
                                                       note text DEFAULT NULL, from_division fupin.division DEFAULT NULL, to_division fupin.division DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id, other_household_id, from_division, to_division, note)
    SELECT household.household_id,
           household.division,
           (SELECT COALESCE(max(household_event.event_no), 0) + 1
              FROM fupin_register.household_event
             WHERE household_event.household_id = household.household_id),
           $2, $3, $4, $5, $7, $8, $6
      FROM fupin_register.household
     WHERE household.household_id = $1;
END
$$;
COMMENT ON PROCEDURE fupin_register.record_household_event(text, text, date, text, text, text, fupin.division, fupin.division) IS
    'adds an event to a household under the next number; part of the procedures below';

-- The household that is to change, locked; in the order of their numbers where there are two.
CREATE FUNCTION fupin_register.lock_households(household_ids text[], happened_on date) RETURNS SETOF fupin_register.household
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    wanted text;
    found  fupin_register.household;
BEGIN
    FOREACH wanted IN ARRAY household_ids LOOP
        IF wanted IS NULL OR happened_on IS NULL OR happened_on > fupin.as_of() THEN
            CALL fupin_register.refuse_change(wanted, fupin.message('its day is unknown or still to come'), 'change_has_a_day');
        END IF;
    END LOOP;
    FOR found IN
        SELECT household.*
          FROM fupin_register.household
         WHERE household.household_id = ANY (household_ids)
         ORDER BY household.household_id
           FOR UPDATE
    LOOP
        household_ids := array_remove(household_ids, found.household_id::text);
        IF EXISTS (SELECT FROM fupin_register.household_event WHERE household_event.kind = 'merge' AND household_event.other_household_id = found.household_id) THEN
            CALL fupin_register.refuse_change(found.household_id, fupin.message('it was merged into another'), 'change_of_a_household_that_is_there');
        END IF;
        IF happened_on < (SELECT max(household_event.happened_on) FROM fupin_register.household_event WHERE household_event.household_id = found.household_id AND household_event.kind IN ('split', 'merge', 'move')) THEN
            CALL fupin_register.refuse_change(found.household_id, fupin.message('a later split, merger or move is on record'), 'changes_follow_in_time');
        END IF;
        RETURN NEXT found;
    END LOOP;
    IF household_ids <> '{}' THEN
        CALL fupin_register.refuse_change(household_ids[1], fupin.message('there is no such household'), 'change_of_a_household_that_is_there');
    END IF;
END
$$;
COMMENT ON FUNCTION fupin_register.lock_households(text[], date) IS
    'locks households for a change on a day and gives their rows; refuses unknown and merged ones, a day to come and a day before the last change; part of the procedures below';

CREATE PROCEDURE fupin_register.transfer_members(from_id text, to_id text, person_ids text[], happened_on date, reason text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    first_year integer := date_part('year', happened_on);
    source     fupin_register.household;
    target     fupin_register.household;
    person     text;
    moved      integer;
BEGIN
    SELECT * INTO source FROM fupin_register.household WHERE household.household_id = from_id;
    SELECT * INTO target FROM fupin_register.household WHERE household.household_id = to_id;
    UPDATE fupin_register.person
       SET left_on = happened_on,
           left_reason = reason
     WHERE person.household_id = from_id
       AND person.person_id = ANY (person_ids)
       AND person.left_on IS NULL;
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF moved <> cardinality(person_ids) THEN
        CALL fupin_register.refuse_change(from_id, fupin.message('one of those who leave it is no member of it'), 'only_members_leave');
    END IF;
    -- who comes back has one row there: the earlier stay is told by the events
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason, former_citizen_id, birth_date, sex, joined_on)
    SELECT person.person_id, target.household_id, target.division, person.name, person.citizen_id, person.citizen_id_missing_reason,
           person.former_citizen_id, person.birth_date, person.sex, happened_on
      FROM fupin_register.person
     WHERE person.household_id = from_id
       AND person.person_id = ANY (person_ids)
        ON CONFLICT ON CONSTRAINT person_pkey DO UPDATE
       SET joined_on = EXCLUDED.joined_on, left_on = NULL, left_reason = NULL;
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
    SELECT target.household_id, target.division, household_year.year, household_year.status,
           CASE WHEN NOT EXISTS (SELECT FROM fupin_register.person WHERE person.household_id = to_id AND person.person_id <> ALL (person_ids)) THEN 0 END
      FROM fupin_register.household_year
     WHERE household_year.household_id = from_id
       AND household_year.year >= first_year
        ON CONFLICT DO NOTHING;
    UPDATE fupin_register.person_year
       SET household_id = target.household_id,
           division = target.division
     WHERE person_year.household_id = from_id
       AND person_year.person_id = ANY (person_ids)
       AND person_year.year >= first_year;
    UPDATE fupin_register.household_year
       SET members = household_year.members + CASE household_year.household_id WHEN to_id THEN moved ELSE -moved END
     WHERE household_year.household_id IN (from_id, to_id)
       AND household_year.year >= first_year;
    FOREACH person IN ARRAY person_ids LOOP
        CALL fupin_register.record_household_event(from_id, 'member_out', happened_on, person, to_id);
        CALL fupin_register.record_household_event(to_id, 'member_in', happened_on, person, from_id);
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.transfer_members(text, text, text[], date, text) IS
    'moves members from one household to another with their years from that year on, and the events on both sides; part of the procedures below';

CREATE PROCEDURE fupin_register.change_head(household_id text, person_id text, happened_on date, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM fupin_register.lock_households(ARRAY[change_head.household_id], change_head.happened_on);
    IF NOT EXISTS (SELECT FROM fupin_register.person WHERE person.household_id = change_head.household_id AND person.person_id = change_head.person_id AND person.left_on IS NULL) THEN
        CALL fupin_register.refuse_change(change_head.household_id, fupin.message('its head is to be one of its members'), 'head_is_a_member');
    END IF;
    -- what the others are to the new head nobody has said
    UPDATE fupin_register.person
       SET relation = CASE WHEN person.person_id = change_head.person_id THEN 'head' END
     WHERE person.household_id = change_head.household_id
       AND person.left_on IS NULL;
    UPDATE fupin_register.household
       SET head_name = (SELECT person.name FROM fupin_register.person WHERE person.household_id = change_head.household_id AND person.person_id = change_head.person_id AND person.left_on IS NULL)
     WHERE household.household_id = change_head.household_id;
    CALL fupin_register.record_household_event(change_head.household_id, 'head_change', change_head.happened_on, change_head.person_id, NULL, change_head.note);
END
$$;
COMMENT ON PROCEDURE fupin_register.change_head(text, text, date, text) IS
    'makes a member the head of its household from a day on; what the others are to the new head becomes unknown';

CREATE PROCEDURE fupin_register.split_household(household_id text, new_household_id text, person_ids text[], happened_on date, head_id text,
                                                remaining_head_id text DEFAULT NULL, document_no text DEFAULT NULL, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    source  fupin_register.household;
    members text[];
    state   text;
BEGIN
    SELECT * INTO source FROM fupin_register.lock_households(ARRAY[split_household.household_id], split_household.happened_on);
    members := ARRAY(SELECT person.person_id FROM fupin_register.person WHERE person.household_id = source.household_id AND person.left_on IS NULL);
    CASE
        WHEN EXISTS (SELECT FROM fupin_register.household WHERE household.household_id = new_household_id) THEN
            CALL fupin_register.refuse_change(source.household_id, fupin.message('the number of the new household is taken'), 'new_household_is_new');
        WHEN person_ids IS NULL OR person_ids = '{}' OR array_position(person_ids, NULL) IS NOT NULL
             OR cardinality(person_ids) <> (SELECT count(DISTINCT leaving.id) FROM unnest(person_ids) leaving (id)) THEN
            CALL fupin_register.refuse_change(source.household_id, fupin.message('nobody leaves it, or one twice'), 'a_split_has_two_sides');
        WHEN person_ids @> members THEN
            CALL fupin_register.refuse_change(source.household_id, fupin.message('nobody stays in it'), 'a_split_has_two_sides');
        WHEN head_id IS NULL OR head_id <> ALL (person_ids) THEN
            CALL fupin_register.refuse_change(source.household_id, fupin.message('the head of the new household is to be one of those who leave'), 'head_is_a_member');
        WHEN remaining_head_id IS NULL
             AND EXISTS (SELECT FROM fupin_register.person WHERE person.household_id = source.household_id AND person.relation = 'head' AND person.left_on IS NULL AND person.person_id = ANY (person_ids)) THEN
            CALL fupin_register.refuse_change(source.household_id, fupin.message('its head leaves and no other is named'), 'head_is_a_member');
        ELSE
    END CASE;

    INSERT INTO fupin_register.household (household_id, division, head_name, registered_on, poverty_cause, exit_planned_year)
    SELECT new_household_id, source.division, person.name, source.registered_on, source.poverty_cause, source.exit_planned_year
      FROM fupin_register.person
     WHERE person.household_id = source.household_id
       AND person.person_id = head_id
       AND person.left_on IS NULL;
    IF NOT FOUND THEN
        CALL fupin_register.refuse_change(source.household_id, fupin.message('one of those who leave it is no member of it'), 'only_members_leave');
    END IF;
    CALL fupin_register.record_household_event(source.household_id, 'split', split_household.happened_on, NULL, new_household_id, split_household.note);
    CALL fupin_register.transfer_members(source.household_id, new_household_id, person_ids, split_household.happened_on, 'split');
    UPDATE fupin_register.person
       SET relation = 'head'
     WHERE person.household_id = new_household_id
       AND person.person_id = head_id;
    IF remaining_head_id IS NOT NULL THEN
        CALL fupin_register.change_head(source.household_id, remaining_head_id, split_household.happened_on);
    END IF;
    state := fupin_register.household_state(source.household_id, split_household.happened_on);
    IF state IS NOT NULL THEN
        INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on, document_no, note)
        VALUES (new_household_id, source.division, 1, state, split_household.happened_on, split_household.document_no, '分户');
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.split_household(text, text, text[], date, text, text, text, text) IS
    'splits a household (分户): the persons leave it for a new one in the same village, with the state of the old; of the new one''s own facts (house, water, allowance, incomes) nothing is known until somebody says (MEILAN-2019-17-8)';

CREATE PROCEDURE fupin_register.merge_households(household_id text, other_household_id text, happened_on date, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    first_year integer := date_part('year', merge_households.happened_on);
    target     fupin_register.household;
    members    text[];
BEGIN
    IF merge_households.household_id = merge_households.other_household_id THEN
        CALL fupin_register.refuse_change(merge_households.household_id, fupin.message('it cannot be merged with itself'), 'the_other_household_is_another');
    END IF;
    PERFORM fupin_register.lock_households(ARRAY[merge_households.household_id, merge_households.other_household_id], merge_households.happened_on);
    SELECT * INTO target FROM fupin_register.household WHERE household.household_id = merge_households.household_id;
    IF fupin_register.household_state(merge_households.household_id, merge_households.happened_on)
       IS DISTINCT FROM fupin_register.household_state(merge_households.other_household_id, merge_households.happened_on) THEN
        CALL fupin_register.refuse_change(merge_households.household_id, fupin.message('the two stand at different states of the register; decide on them first'), 'merged_households_stand_at_one_state');
    END IF;
    members := ARRAY(SELECT person.person_id FROM fupin_register.person WHERE person.household_id = merge_households.other_household_id AND person.left_on IS NULL ORDER BY person.person_id);
    IF members = '{}' THEN
        CALL fupin_register.refuse_change(merge_households.other_household_id, fupin.message('nobody is in it'), 'a_merger_has_two_sides');
    END IF;

    CALL fupin_register.record_household_event(merge_households.household_id, 'merge', merge_households.happened_on, NULL, merge_households.other_household_id, merge_households.note);
    CALL fupin_register.transfer_members(merge_households.other_household_id, merge_households.household_id, members, merge_households.happened_on, 'merge');
    -- who left or died earlier in the year, and the year's incomes, count to the household that is left
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason, former_citizen_id, birth_date, sex, joined_on, left_on, left_reason)
    SELECT DISTINCT person.person_id, target.household_id, target.division, person.name, person.citizen_id, person.citizen_id_missing_reason,
           person.former_citizen_id, person.birth_date, person.sex, person.joined_on, person.left_on, person.left_reason
      FROM fupin_register.person_year
      JOIN fupin_register.person
        ON person.person_id = person_year.person_id
       AND person.household_id = person_year.household_id
       AND person.division OPERATOR(fupin.=) person_year.division
     WHERE person_year.household_id = merge_households.other_household_id
       AND person_year.year >= first_year
        ON CONFLICT DO NOTHING;
    UPDATE fupin_register.person_year
       SET household_id = target.household_id,
           division = target.division
     WHERE person_year.household_id = merge_households.other_household_id
       AND person_year.year >= first_year;
    UPDATE fupin_register.income_item
       SET household_id = target.household_id,
           division = target.division,
           item_no = income_item.item_no + (SELECT COALESCE(max(taken.item_no), 0) FROM fupin_register.income_item taken WHERE taken.household_id = target.household_id AND taken.year = income_item.year)
     WHERE income_item.household_id = merge_households.other_household_id
       AND income_item.year >= first_year;
    DELETE FROM fupin_register.household_year
     WHERE household_year.household_id = merge_households.other_household_id
       AND household_year.year >= first_year;
END
$$;
COMMENT ON PROCEDURE fupin_register.merge_households(text, text, date, text) IS
    'merges another household into one that stands at the same state (并户): its people, years from that year on and incomes become the first one''s; its own row, earlier years and history stay (MEILAN-2019-17-8)';

CREATE PROCEDURE fupin_register.move_household(household_id text, to_division fupin.division, happened_on date, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    source fupin_register.household;
BEGIN
    SELECT * INTO source FROM fupin_register.lock_households(ARRAY[move_household.household_id], move_household.happened_on);
    IF NOT EXISTS (SELECT FROM fupin_register.village WHERE village.division OPERATOR(fupin.=) move_household.to_division) THEN
        CALL fupin_register.refuse_change(source.household_id, fupin.message('the village that it goes to is not in the register'), 'moved_to_a_known_village');
    END IF;
    IF source.division OPERATOR(fupin.=) move_household.to_division THEN
        CALL fupin_register.refuse_change(source.household_id, fupin.message('it lives there already'), 'a_move_leads_elsewhere');
    END IF;
    UPDATE fupin_register.household
       SET division = move_household.to_division
     WHERE household.household_id = source.household_id;
    CALL fupin_register.record_household_event(source.household_id, 'move', move_household.happened_on, NULL, NULL, move_household.note, source.division, move_household.to_division);
END
$$;
COMMENT ON PROCEDURE fupin_register.move_household(text, fupin.division, date, text) IS
    'moves a household to another village of the register with all that is on record about it; the event says where it lived before. Both villages must be the caller''s to write';

CREATE PROCEDURE fupin_register.add_member(household_id text, person_id text, name text, happened_on date, citizen_id fupin.citizen_id DEFAULT NULL,
                                           citizen_id_missing_reason text DEFAULT NULL, relation text DEFAULT NULL, birth_date date DEFAULT NULL,
                                           sex text DEFAULT NULL, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target fupin_register.household;
BEGIN
    SELECT * INTO target FROM fupin_register.lock_households(ARRAY[add_member.household_id], add_member.happened_on);
    IF EXISTS (SELECT FROM fupin_register.person WHERE person.person_id = add_member.person_id AND person.left_on IS NULL) THEN
        CALL fupin_register.refuse_change(target.household_id, fupin.message('the person who comes is still a member of a household'), 'person_is_in_one_household_at_a_time');
    END IF;
    IF add_member.relation = 'head' THEN
        CALL fupin_register.refuse_change(target.household_id, fupin.message('who comes is no head yet: change_head() makes one'), 'head_is_a_member');
    END IF;
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason, relation, birth_date, sex, joined_on)
    VALUES (add_member.person_id, target.household_id, target.division, add_member.name, add_member.citizen_id, add_member.citizen_id_missing_reason,
            add_member.relation, add_member.birth_date, add_member.sex, add_member.happened_on)
        ON CONFLICT ON CONSTRAINT person_pkey DO UPDATE
       SET joined_on = EXCLUDED.joined_on, left_on = NULL, left_reason = NULL, relation = EXCLUDED.relation;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year)
    SELECT add_member.person_id, household_year.household_id, household_year.division, household_year.year
      FROM fupin_register.household_year
     WHERE household_year.household_id = target.household_id
       AND household_year.year >= date_part('year', add_member.happened_on)
        ON CONFLICT DO NOTHING;
    UPDATE fupin_register.household_year
       SET members = household_year.members + 1
     WHERE household_year.household_id = target.household_id
       AND household_year.year >= date_part('year', add_member.happened_on);
    CALL fupin_register.record_household_event(target.household_id, 'member_in', add_member.happened_on, add_member.person_id, NULL, add_member.note);
END
$$;
COMMENT ON PROCEDURE fupin_register.add_member(text, text, text, date, fupin.citizen_id, text, text, date, text, text) IS
    'takes a person into a household from a day on: born, married, come back; nothing is known of the person''s year yet (MEILAN-2019-17-8)';

CREATE PROCEDURE fupin_register.remove_member(household_id text, person_id text, happened_on date, reason text, note text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    source fupin_register.household;
    leaves fupin_register.person;
BEGIN
    SELECT * INTO source FROM fupin_register.lock_households(ARRAY[remove_member.household_id], remove_member.happened_on);
    SELECT * INTO leaves FROM fupin_register.person WHERE person.household_id = source.household_id AND person.person_id = remove_member.person_id AND person.left_on IS NULL;
    IF leaves IS NULL THEN
        CALL fupin_register.refuse_change(source.household_id, fupin.message('who leaves it is no member of it'), 'only_members_leave');
    END IF;
    IF leaves.relation = 'head'
       AND EXISTS (SELECT FROM fupin_register.person WHERE person.household_id = source.household_id AND person.person_id <> remove_member.person_id AND person.left_on IS NULL) THEN
        CALL fupin_register.refuse_change(source.household_id, fupin.message('its head leaves: change_head() names another first'), 'head_is_a_member');
    END IF;
    DELETE FROM fupin_register.person_year
     WHERE person_year.household_id = source.household_id
       AND person_year.person_id = remove_member.person_id
       AND person_year.year >= date_part('year', remove_member.happened_on);
    UPDATE fupin_register.person
       SET left_on = remove_member.happened_on,
           left_reason = remove_member.reason
     WHERE person.household_id = source.household_id
       AND person.person_id = remove_member.person_id;
    UPDATE fupin_register.household_year
       SET members = household_year.members - 1
     WHERE household_year.household_id = source.household_id
       AND household_year.year >= date_part('year', remove_member.happened_on)
       AND household_year.members > 0;
    CALL fupin_register.record_household_event(source.household_id, 'member_out', remove_member.happened_on, remove_member.person_id, NULL, remove_member.note);
END
$$;
COMMENT ON PROCEDURE fupin_register.remove_member(text, text, date, text, text) IS
    'takes a person out of a household on a day: died, married_out, moved, other; at the end of that year the person no longer counts to it (MEILAN-2019-17-8)';
