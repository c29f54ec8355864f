-- How the headcount of a year becomes that of the next: the poor households of the register and their persons.
--
-- Counted are households in poverty: registered, exit_proposed, verified, publicised, and returned.  Exited households stay on
-- the register (MEILAN-2019-1-a), and are counted there by exit_by_county; here leaving poverty is leaving the count.
--
-- A day runs in this order: persons come and go, households move, households merge, states change.  So who comes on the day a
-- household is registered comes with it, and who leaves on the day it exits leaves before it.  As many persons go with a household
-- as it has at the end of the day: reckoned back from the members stated for the year, else forward from those of the year before.

CREATE VIEW fupin_register.headcount_change WITH (security_barrier) AS
    WITH dwelling AS MATERIALIZED (
        -- where a household lived from when to when; without a division it was outside of the register
        SELECT spell.household_id,
               spell.division,
               COALESCE(pg_catalog.lag(spell.until) OVER (PARTITION BY spell.household_id ORDER BY spell.until, spell.event_no), '-infinity') AS since,
               spell.until
          FROM (SELECT household_event.household_id,
                       household_event.from_division AS division,
                       household_event.happened_on AS until,
                       household_event.event_no
                  FROM fupin_register.household_event
                 WHERE household_event.kind = 'move'
                 UNION ALL
                SELECT household.household_id,
                       CASE WHEN last_move.household_id IS NULL OR last_move.to_division IS NOT NULL THEN household.division END,
                       'infinity',
                       NULL
                  FROM fupin_register.household_row household
                  LEFT JOIN (SELECT DISTINCT ON (household_event.household_id)
                                    household_event.household_id,
                                    household_event.to_division
                               FROM fupin_register.household_event
                              WHERE household_event.kind = 'move'
                              ORDER BY household_event.household_id,
                                       household_event.happened_on DESC,
                                       household_event.event_no DESC) last_move ON last_move.household_id = household.household_id) spell
    ), recorded AS MATERIALIZED (
        -- the register's own state at the end of each year
        SELECT household_year.household_id,
               household_year.year,
               dwelling.division,
               COALESCE(fupin_register.in_poverty(household_year.status), false) AS in_poverty,
               household_year.members
          FROM fupin_register.household_year_row household_year
          JOIN dwelling
            ON dwelling.household_id = household_year.household_id
           AND LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()) >= dwelling.since
           AND LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()) < dwelling.until
         WHERE household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
    ), loaded AS MATERIALIZED (
        SELECT DISTINCT
               recorded.division,
               recorded.year
          FROM recorded
    ), merged AS (
        SELECT household_event.other_household_id AS household_id,
               pg_catalog.min(household_event.happened_on) AS merged_on
          FROM fupin_register.household_event
         WHERE household_event.kind = 'merge'
           AND household_event.happened_on <= fupin.as_of()
         GROUP BY household_event.other_household_id
    ), step AS MATERIALIZED (
        SELECT state.household_id,
               state.step_no,
               state.from_status,
               state.status AS to_status,
               state.since AS happened_on,
               state.until AS next_on
          FROM fupin_register.household_state_row state
         WHERE state.since <= fupin.as_of()
         UNION ALL
        -- a household without a chain of states was registered when it says so
        SELECT household.household_id,
               1,
               NULL,
               'registered',
               household.registered_on,
               NULL
          FROM fupin_register.household_row household
         WHERE household.registered_on <= fupin.as_of()
           AND NOT EXISTS (SELECT FROM fupin_register.status_event WHERE status_event.household_id = household.household_id)
    ), opening AS (
        -- as counted at the end of the year before; by the chain of states where nobody has loaded that year
        SELECT recorded.household_id,
               recorded.year + 1 AS year
          FROM recorded
         WHERE recorded.in_poverty
           AND recorded.year < pg_catalog.date_part('year', fupin.as_of())::integer
         UNION
        SELECT step.household_id,
               covered.year + 1
          FROM step
          LEFT JOIN merged ON merged.household_id = step.household_id
         CROSS JOIN LATERAL pg_catalog.generate_series(pg_catalog.date_part('year', step.happened_on)::integer,
                                                       pg_catalog.date_part('year', LEAST(step.next_on, merged.merged_on, fupin.as_of()))::integer - 1) covered (year)
          JOIN dwelling
            ON dwelling.household_id = step.household_id
           AND pg_catalog.make_date(covered.year, 12, 31) >= dwelling.since
           AND pg_catalog.make_date(covered.year, 12, 31) < dwelling.until
          LEFT JOIN loaded
            ON loaded.division OPERATOR(fupin.=) dwelling.division
           AND loaded.year = covered.year
         WHERE fupin_register.in_poverty(step.to_status)
           AND loaded.year IS NULL
    ), entry AS (
        SELECT opening.household_id,
               opening.year,
               pg_catalog.make_date(opening.year - 1, 12, 31) AS on_day,
               pg_catalog.make_date(opening.year - 1, 12, 31) AS lived_on,
               0 AS rank,
               0 AS step_no,
               'opening' AS kind,
               1 AS sign,
               1 AS state,
               NULL::text AS person_id,
               NULL::fupin.division AS other_division
          FROM opening
         UNION ALL
        SELECT movement.household_id,
               pg_catalog.date_part('year', movement.on_day)::integer,
               movement.on_day,
               movement.on_day - 1,
               1,
               0,
               CASE movement.sign WHEN 1 THEN 'joined' ELSE 'left' END,
               movement.sign,
               NULL,
               movement.person_id,
               NULL
          FROM (SELECT household_event.household_id,
                       household_event.person_id,
                       household_event.happened_on AS on_day,
                       CASE household_event.kind WHEN 'member_in' THEN 1 ELSE -1 END AS sign
                  FROM fupin_register.household_event
                 WHERE household_event.kind IN ('member_in', 'member_out')
                 UNION ALL
                -- what the person's own row says, unless the same year has an event of it
                SELECT person.household_id,
                       person.person_id,
                       said.on_day,
                       said.sign
                  FROM fupin_register.person_row person
                 CROSS JOIN LATERAL (SELECT person.joined_on, 1 UNION ALL
                                     SELECT person.left_on, -1 AS sign) said (on_day, sign)
                 WHERE said.on_day IS NOT NULL
                   AND NOT EXISTS (SELECT
                                     FROM fupin_register.household_event
                                    WHERE household_event.household_id = person.household_id
                                      AND household_event.person_id = person.person_id
                                      AND household_event.kind = CASE said.sign WHEN 1 THEN 'member_in' ELSE 'member_out' END
                                      AND pg_catalog.date_part('year', household_event.happened_on) = pg_catalog.date_part('year', said.on_day))) movement
         WHERE movement.on_day <= fupin.as_of()
         UNION ALL
        SELECT household_event.household_id,
               pg_catalog.date_part('year', household_event.happened_on)::integer,
               household_event.happened_on,
               household_event.happened_on - CASE way.sign WHEN 1 THEN 0 ELSE 1 END,
               2,
               0,
               way.kind,
               way.sign,
               NULL,
               NULL,
               way.other_division
          FROM fupin_register.household_event
         CROSS JOIN LATERAL (VALUES ('moved_out', -1, household_event.to_division), ('moved_in', 1, household_event.from_division)) way (kind, sign, other_division)
         WHERE household_event.kind = 'move'
           AND household_event.happened_on <= fupin.as_of()
         UNION ALL
        SELECT merged.household_id,
               pg_catalog.date_part('year', merged.merged_on)::integer,
               merged.merged_on,
               merged.merged_on,
               3,
               0,
               'merged',
               -1,
               0,
               NULL,
               NULL
          FROM merged
         UNION ALL
        SELECT step.household_id,
               pg_catalog.date_part('year', step.happened_on)::integer,
               step.happened_on,
               step.happened_on,
               4,
               step.step_no,
               CASE
                   WHEN NOT fupin_register.in_poverty(step.to_status)
                   THEN CASE WHEN step.to_status IN ('exited', 'aid_suspended') THEN 'exited' ELSE 'removed' END
                   WHEN step.from_status IN ('exited', 'aid_suspended') THEN 'returned'
                   WHEN step.from_status IS NOT NULL THEN 'entered'
                   WHEN arrived.household_id IS NOT NULL THEN 'moved_in'
                   WHEN split.household_id IS NOT NULL THEN 'split'
                   ELSE 'entered'
               END,
               CASE WHEN fupin_register.in_poverty(step.to_status) THEN 1 ELSE -1 END,
               fupin_register.in_poverty(step.to_status)::integer,
               NULL,
               NULL
          FROM step
          LEFT JOIN (SELECT DISTINCT
                            household_event.household_id,
                            household_event.happened_on
                       FROM fupin_register.household_event
                      WHERE household_event.kind = 'move'
                        AND household_event.from_division IS NULL) arrived
            ON arrived.household_id = step.household_id
           AND arrived.happened_on = step.happened_on
          LEFT JOIN (SELECT DISTINCT household_event.other_household_id AS household_id
                       FROM fupin_register.household_event
                      WHERE household_event.kind = 'split') split ON split.household_id = step.household_id
         -- from one state of poverty to another, or from one outside to another, nothing changes
         WHERE COALESCE(fupin_register.in_poverty(step.from_status), false) <> fupin_register.in_poverty(step.to_status)
         UNION ALL
        SELECT recorded.household_id,
               recorded.year,
               LEAST(pg_catalog.make_date(recorded.year, 12, 31), fupin.as_of()),
               LEAST(pg_catalog.make_date(recorded.year, 12, 31), fupin.as_of()),
               5,
               0,
               'closing',
               0,
               NULL,
               NULL,
               NULL
          FROM recorded
         WHERE recorded.in_poverty
    ), numbered AS (
        SELECT entry.*,
               pg_catalog.row_number() OVER (PARTITION BY entry.household_id, entry.year
                                             ORDER BY entry.on_day, entry.rank, entry.step_no, entry.sign, entry.person_id) AS entry_no
          FROM entry
    ), reckoned AS (
        SELECT numbered.*,
               -- the last state before: the highest number, with the state as its lowest bit
               COALESCE(pg_catalog.max(numbered.entry_no * 2 + numbered.state) OVER (before ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) % 2 = 1 AS was_in_poverty,
               COALESCE(pg_catalog.sum(numbered.sign) FILTER (WHERE numbered.rank = 1) OVER (before ROWS UNBOUNDED PRECEDING), 0) AS gained,
               COALESCE(pg_catalog.sum(numbered.sign) FILTER (WHERE numbered.rank = 1) OVER (PARTITION BY numbered.household_id, numbered.year), 0) AS gained_in_all
          FROM numbered
        WINDOW before AS (PARTITION BY numbered.household_id, numbered.year ORDER BY numbered.entry_no)
    ), placed AS (
        SELECT reckoned.household_id,
               reckoned.year,
               dwelling.division,
               reckoned.kind,
               reckoned.sign,
               reckoned.other_division,
               reckoned.person_id,
               CASE
                   WHEN reckoned.rank = 1 THEN 1
                   WHEN reckoned.rank = 0 THEN COALESCE(previous.members, current.members - reckoned.gained_in_all)
                   ELSE COALESCE(current.members - (reckoned.gained_in_all - reckoned.gained), previous.members + reckoned.gained)
               END AS persons
          FROM reckoned
          JOIN dwelling
            ON dwelling.household_id = reckoned.household_id
           AND reckoned.lived_on >= dwelling.since
           AND reckoned.lived_on < dwelling.until
          LEFT JOIN recorded current
            ON current.household_id = reckoned.household_id
           AND current.year = reckoned.year
          LEFT JOIN recorded previous
            ON previous.household_id = reckoned.household_id
           AND previous.year + 1 = reckoned.year
         WHERE CASE
                   WHEN reckoned.rank BETWEEN 1 AND 3 THEN reckoned.was_in_poverty
                   -- a chain that begins in poverty says nothing new of a household that was counted already
                   WHEN reckoned.rank = 4 AND reckoned.step_no = 1 THEN NOT reckoned.was_in_poverty
                   ELSE true
               END
    ), known AS (
        -- the persons of a household count in all of a year, or in nothing of it
        SELECT placed.*,
               pg_catalog.bool_and(placed.persons IS NOT NULL) OVER (PARTITION BY placed.household_id, placed.year) AS is_known
          FROM placed
    )
    SELECT known.household_id,
           known.division,
           known.year,
           known.kind,
           known.sign,
           CASE WHEN known.is_known THEN known.persons END AS persons,
           known.other_division,
           COALESCE(person.birth_date, fupin.birth_date(person.citizen_id)) >= pg_catalog.make_date(known.year, 1, 1) AS newborn,
           person.left_reason = 'died' AS died,
           loaded.year IS NOT NULL
               OR pg_catalog.sum(known.sign) FILTER (WHERE known.person_id IS NULL) OVER (PARTITION BY known.division, known.year) = 0 AS is_closed
      FROM known
      LEFT JOIN loaded
        ON loaded.division OPERATOR(fupin.=) known.division
       AND loaded.year = known.year
      LEFT JOIN fupin_register.person_row person
        ON person.person_id = known.person_id
       AND person.household_id = known.household_id
     WHERE known.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.headcount_change IS
    'what makes the count of poor households and their persons: who was there when the year began, who came and went until fupin.as_of(), and who is there by the yearly facts';
COMMENT ON COLUMN fupin_register.headcount_change.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.headcount_change.division IS 'the village where it lived at the time';
COMMENT ON COLUMN fupin_register.headcount_change.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.headcount_change.kind IS
    'opening (poor at the end of the year before: by its yearly facts, or where the village has none of that year by the chain of states), entered, returned (after an exit), split (came of another household), '
    'moved_in, exited, removed, merged (went into another household), moved_out, joined and left (a person of a poor household), closing (poor by the yearly facts of the year)';
COMMENT ON COLUMN fupin_register.headcount_change.sign IS '1 = there are more of them, -1 = fewer, 0 = closing';
COMMENT ON COLUMN fupin_register.headcount_change.persons IS
    'persons of the household on the day, 1 for a single person; NULL = at some point of the year it is unknown how many the household has: then none of its persons are counted in that year';
COMMENT ON COLUMN fupin_register.headcount_change.other_division IS 'the village on the other side of a move; NULL = outside of the register, or no move';
COMMENT ON COLUMN fupin_register.headcount_change.newborn IS 'whether the person was born in the year; NULL = unknown, or no single person';
COMMENT ON COLUMN fupin_register.headcount_change.died IS 'whether the person left by death; NULL = unknown, or no single person';
COMMENT ON COLUMN fupin_register.headcount_change.is_closed IS
    'whether the count at the end of the year is known: a household of the village has facts of the year, or none should be there';

-- Moves within a place are none of the place.
CREATE VIEW fupin_register.headcount WITH (security_barrier) AS
    SELECT counted.*,
           counted.households_closing - counted.households_reckoned AS households_residue,
           counted.persons_closing - counted.persons_reckoned AS persons_residue
      FROM (SELECT around.level,
                   around.division,
                   change.year,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'opening') AS households_opening,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'entered') AS households_entered,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'returned') AS households_returned,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'split') AS households_split,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'moved_in' AND change.other_division OPERATOR(fupin.<@) around.division IS NOT TRUE) AS households_moved_in,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'exited') AS households_exited,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'removed') AS households_removed,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'merged') AS households_merged,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'moved_out' AND change.other_division OPERATOR(fupin.<@) around.division IS NOT TRUE) AS households_moved_out,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'opening'), 0) AS persons_opening,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'entered'), 0) AS persons_entered,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'returned'), 0) AS persons_returned,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'split'), 0) AS persons_split,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'moved_in' AND change.other_division OPERATOR(fupin.<@) around.division IS NOT TRUE), 0) AS persons_moved_in,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'exited'), 0) AS persons_exited,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'removed'), 0) AS persons_removed,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'merged'), 0) AS persons_merged,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'moved_out' AND change.other_division OPERATOR(fupin.<@) around.division IS NOT TRUE), 0) AS persons_moved_out,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'joined'), 0) AS persons_joined,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'joined' AND change.newborn), 0) AS persons_newborn,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'left'), 0) AS persons_left,
                   COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'left' AND change.died), 0) AS persons_died,
                   COALESCE(pg_catalog.sum(change.sign) FILTER (WHERE change.kind NOT IN ('joined', 'left')), 0) AS households_reckoned,
                   COALESCE(pg_catalog.sum(change.sign * change.persons), 0) AS persons_reckoned,
                   CASE WHEN pg_catalog.bool_and(change.is_closed) THEN pg_catalog.count(*) FILTER (WHERE change.kind = 'closing') END AS households_closing,
                   CASE WHEN pg_catalog.bool_and(change.is_closed) THEN COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'closing'), 0) END AS persons_closing,
                   pg_catalog.count(DISTINCT change.household_id) FILTER (WHERE change.persons IS NULL) AS households_members_unknown
              FROM fupin_register.headcount_change change
             CROSS JOIN LATERAL (SELECT 'village', change.division UNION ALL
                                 SELECT 'town', fupin.ancestor(change.division, 4) UNION ALL
                                 SELECT 'county', fupin_register.county_of(change.division) UNION ALL
                                 SELECT 'prefecture', fupin.ancestor(change.division, 2)) around (level, division)
             WHERE around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             GROUP BY around.level,
                      around.division,
                      change.year) counted;
COMMENT ON VIEW fupin_register.headcount IS
    'the count of poor households and their persons by place and year: opening + entered + returned + split + moved in + joined - exited - removed - merged - moved out - left = reckoned, beside the closing by the yearly facts; '
    'a place without anybody to count has no row';
COMMENT ON COLUMN fupin_register.headcount.level IS 'village, town, county (a prefecture with towns and no counties too), prefecture';
COMMENT ON COLUMN fupin_register.headcount.division IS 'the place';
COMMENT ON COLUMN fupin_register.headcount.year IS 'calendar year; the running one up to fupin.as_of()';
COMMENT ON COLUMN fupin_register.headcount.households_opening IS 'households there when the year began';
COMMENT ON COLUMN fupin_register.headcount.households_entered IS 'households newly registered, or again after having been removed';
COMMENT ON COLUMN fupin_register.headcount.households_returned IS 'households fell back into poverty after an exit';
COMMENT ON COLUMN fupin_register.headcount.households_split IS 'households that came of another household';
COMMENT ON COLUMN fupin_register.headcount.households_moved_in IS 'households that came from another place, or from outside of the register';
COMMENT ON COLUMN fupin_register.headcount.households_exited IS 'households that left poverty';
COMMENT ON COLUMN fupin_register.headcount.households_removed IS 'households found not to qualify';
COMMENT ON COLUMN fupin_register.headcount.households_merged IS 'households that went into another household';
COMMENT ON COLUMN fupin_register.headcount.households_moved_out IS 'households that went to another place, or outside of the register';
COMMENT ON COLUMN fupin_register.headcount.persons_opening IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_entered IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_returned IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_split IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_moved_in IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_exited IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_removed IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_merged IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_moved_out IS 'persons of these households, where known';
COMMENT ON COLUMN fupin_register.headcount.persons_joined IS 'persons who came into a poor household';
COMMENT ON COLUMN fupin_register.headcount.persons_newborn IS 'of these, those born in the year';
COMMENT ON COLUMN fupin_register.headcount.persons_left IS 'persons who left a poor household';
COMMENT ON COLUMN fupin_register.headcount.persons_died IS 'of these, those who died';
COMMENT ON COLUMN fupin_register.headcount.households_reckoned IS 'households that should be there at the end';
COMMENT ON COLUMN fupin_register.headcount.persons_reckoned IS 'persons who should be there at the end';
COMMENT ON COLUMN fupin_register.headcount.households_closing IS 'households that are there by the yearly facts; NULL = a village of the place has no facts of the year';
COMMENT ON COLUMN fupin_register.headcount.persons_closing IS 'their persons; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount.households_members_unknown IS 'households of which it is unknown how many they are: counted as households, in none of the counts of persons';
COMMENT ON COLUMN fupin_register.headcount.households_residue IS 'closing minus reckoned: other than 0 = an event is missing, or one too many; NULL = closing unknown';
COMMENT ON COLUMN fupin_register.headcount.persons_residue IS 'the same of persons';

CREATE VIEW fupin_register.headcount_residue WITH (security_barrier) AS
    SELECT counted.household_id,
           counted.division,
           counted.year,
           counted.households_opening,
           counted.households_reckoned,
           counted.households_closing,
           counted.households_closing - counted.households_reckoned AS households_residue,
           counted.persons_opening,
           counted.persons_joined,
           counted.persons_left,
           counted.persons_reckoned,
           counted.persons_closing,
           counted.persons_closing - counted.persons_reckoned AS persons_residue,
           household_year.status::text AS status,
           last_state.status::text AS last_status,
           last_state.since AS last_status_date
      FROM (SELECT change.household_id,
                   change.division,
                   change.year,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'opening') AS households_opening,
                   pg_catalog.sum(change.sign) FILTER (WHERE change.kind NOT IN ('joined', 'left')) AS households_reckoned,
                   pg_catalog.count(*) FILTER (WHERE change.kind = 'closing') AS households_closing,
                   CASE WHEN pg_catalog.bool_and(change.persons IS NOT NULL) THEN COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'opening'), 0) END AS persons_opening,
                   CASE WHEN pg_catalog.bool_and(change.persons IS NOT NULL) THEN pg_catalog.count(*) FILTER (WHERE change.kind = 'joined') END AS persons_joined,
                   CASE WHEN pg_catalog.bool_and(change.persons IS NOT NULL) THEN pg_catalog.count(*) FILTER (WHERE change.kind = 'left') END AS persons_left,
                   CASE WHEN pg_catalog.bool_and(change.persons IS NOT NULL) THEN pg_catalog.sum(change.sign * change.persons) END AS persons_reckoned,
                   CASE WHEN pg_catalog.bool_and(change.persons IS NOT NULL) THEN COALESCE(pg_catalog.sum(change.persons) FILTER (WHERE change.kind = 'closing'), 0) END AS persons_closing
              FROM fupin_register.headcount_change change
             WHERE change.is_closed
             GROUP BY change.household_id,
                      change.division,
                      change.year) counted
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = counted.household_id
       AND household_year.year = counted.year
      LEFT JOIN LATERAL (SELECT state.status,
                                state.since
                           FROM fupin_register.household_state_row state
                          WHERE state.household_id = counted.household_id
                            AND state.since <= LEAST(pg_catalog.make_date(counted.year, 12, 31), fupin.as_of())
                            AND COALESCE(state.until > LEAST(pg_catalog.make_date(counted.year, 12, 31), fupin.as_of()), true)
                         OFFSET 0) last_state ON true
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND (counted.households_closing <> counted.households_reckoned
            OR counted.persons_closing <> counted.persons_reckoned);
COMMENT ON VIEW fupin_register.headcount_residue IS
    'the households of which the count does not come out, by village and year: an event of them is missing, or one too many, or their yearly facts are wrong';
COMMENT ON COLUMN fupin_register.headcount_residue.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.headcount_residue.division IS 'the village where it lived';
COMMENT ON COLUMN fupin_register.headcount_residue.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.headcount_residue.households_opening IS '1 = it was there when the year began';
COMMENT ON COLUMN fupin_register.headcount_residue.households_reckoned IS '1 = it should be there at the end';
COMMENT ON COLUMN fupin_register.headcount_residue.households_closing IS '1 = it is there by the yearly facts';
COMMENT ON COLUMN fupin_register.headcount_residue.households_residue IS 'closing minus reckoned';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_opening IS 'its persons when the year began, 0 if it was not there; NULL = at some point of the year it is unknown how many';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_joined IS 'persons who came while it was there; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_left IS 'persons who left; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_reckoned IS 'its persons as they should be at the end; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_closing IS 'its persons by the yearly facts; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount_residue.persons_residue IS 'closing minus reckoned; NULL likewise';
COMMENT ON COLUMN fupin_register.headcount_residue.status IS 'its state by the yearly facts; NULL = unknown, or the year has none of it';
COMMENT ON COLUMN fupin_register.headcount_residue.last_status IS 'its state by the chain of states at the end of the year; NULL = it has none';
COMMENT ON COLUMN fupin_register.headcount_residue.last_status_date IS 'the day of that step; NULL likewise';
