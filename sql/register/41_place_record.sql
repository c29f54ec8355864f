-- Facts of places that follow from the register's tables, for villages, towns, counties and prefectures alike: each source is counted
-- once for every village, and the counts added up for every place around it.
--
-- A number is given only where everything that goes into it is known; what cannot be told is left out, and what somebody
-- stated under the same key stands instead (see household_exit_year and its neighbours).
CREATE VIEW fupin_register.place_population WITH (security_barrier) AS
    WITH counted AS (
        SELECT around.division,
               home.year,
               pg_catalog.count(*) FILTER (WHERE home.households > 0) AS communities,
               pg_catalog.bool_and(home.standing_known) AS standing_known,
               pg_catalog.bool_and(home.standing_known AND home.exits_known) AS exits_known,
               pg_catalog.bool_and(home.standing_known AND home.cohort_known) AS cohort_known,
               pg_catalog.sum(home.households_left) AS households_left,
               pg_catalog.sum(home.persons_left) AS persons_left,
               pg_catalog.sum(home.households - home.households_left) AS households_poor,
               pg_catalog.sum(home.persons - home.persons_left) AS persons_poor,
               pg_catalog.sum(home.persons_left_in_year) AS persons_left_in_year,
               pg_catalog.sum(home.households_remaining) AS households_remaining,
               pg_catalog.sum(home.persons_remaining) AS persons_remaining,
               pg_catalog.sum(home.households_returned) AS households_returned,
               pg_catalog.sum(home.persons_returned) AS persons_returned
          FROM (SELECT standing.division,
                       standing.year,
                       pg_catalog.count(*) FILTER (WHERE standing.on_register) AS households,
                       COALESCE(pg_catalog.sum(standing.members) FILTER (WHERE standing.on_register), 0) AS persons,
                       pg_catalog.bool_and(NOT standing.on_register OR standing.has_left IS NOT NULL AND standing.members IS NOT NULL) AS standing_known,
                       pg_catalog.count(*) FILTER (WHERE standing.on_register AND standing.has_left) AS households_left,
                       COALESCE(pg_catalog.sum(standing.members) FILTER (WHERE standing.on_register AND standing.has_left), 0) AS persons_left,
                       pg_catalog.bool_and(NOT standing.on_register OR standing.left_in_year IS NOT NULL) AS exits_known,
                       COALESCE(pg_catalog.sum(standing.members) FILTER (WHERE standing.on_register AND standing.left_in_year), 0) AS persons_left_in_year,
                       pg_catalog.bool_and(standing.cohort_known) AS cohort_known,
                       pg_catalog.count(*) FILTER (WHERE standing.on_register AND NOT standing.has_left AND NOT standing.had_left) AS households_remaining,
                       COALESCE(pg_catalog.sum(standing.members) FILTER (WHERE standing.on_register AND NOT standing.has_left AND NOT standing.had_left), 0) AS persons_remaining,
                       pg_catalog.count(*) FILTER (WHERE standing.on_register AND NOT standing.has_left AND standing.had_left) AS households_returned,
                       COALESCE(pg_catalog.sum(standing.members) FILTER (WHERE standing.on_register AND NOT standing.has_left AND standing.had_left), 0) AS persons_returned
                  FROM (SELECT COALESCE(household_year.division, previous.division) AS division,
                               COALESCE(household_year.year, previous.year + 1) AS year,
                               household_year.members,
                               household_year.household_id IS NOT NULL
                                   AND (household_year.status IS NULL OR fupin_register.on_register(household_year.status)) AS on_register,
                               household_year.status IN ('exited', 'aid_suspended') AS has_left,
                               CASE
                                   WHEN previous.status IN ('exited', 'aid_suspended') THEN true
                                   WHEN fupin_register.on_register(previous.status) THEN false
                               END AS had_left,
                               CASE
                                   WHEN household_year.status NOT IN ('exited', 'aid_suspended') THEN false
                                   WHEN household_year.status IS NULL THEN NULL
                                   WHEN exit_step.first_year <= household_year.year THEN household_year.year = ANY (exit_step.years)
                                   WHEN stated.exit_year IS NOT NULL THEN stated.exit_year = household_year.year
                                   WHEN previous.status IS NOT NULL THEN previous.status NOT IN ('exited', 'aid_suspended')
                               END AS left_in_year,
                               -- a household of the year before that has no row yet may be anything
                               household_year.household_id IS NOT NULL
                                   AND (previous.household_id IS NULL OR previous.status IS NOT NULL)
                                   OR household_year.household_id IS NULL
                                   AND COALESCE(NOT fupin_register.on_register(previous.status), false) AS cohort_known
                          FROM fupin_register.household_year_row household_year
                          FULL JOIN fupin_register.household_year_row previous
                            ON previous.household_id = household_year.household_id
                           AND previous.division OPERATOR(fupin.=) household_year.division
                           AND previous.year + 1 = household_year.year
                          LEFT JOIN (SELECT status_event.household_id,
                                            status_event.division,
                                            pg_catalog.array_agg(pg_catalog.date_part('year', status_event.happened_on)::integer) AS years,
                                            pg_catalog.min(pg_catalog.date_part('year', status_event.happened_on)::integer) AS first_year
                                       FROM fupin_register.status_event
                                      WHERE status_event.to_status = 'exited'
                                        AND status_event.from_status IS DISTINCT FROM 'aid_suspended'
                                        AND status_event.happened_on <= (SELECT fupin.as_of())
                                      GROUP BY status_event.household_id,
                                               status_event.division) exit_step
                            ON exit_step.household_id = household_year.household_id
                           AND exit_step.division OPERATOR(fupin.=) household_year.division
                         CROSS JOIN LATERAL (SELECT fupin_register.number_in(household_year.facts, 'exit_year') AS exit_year) stated
                         WHERE COALESCE(household_year.division, previous.division) OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) standing
                 WHERE standing.year <= (SELECT pg_catalog.date_part('year', fupin.as_of()))
                 GROUP BY standing.division,
                          standing.year) home
         CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(home.division)) around (division)
         WHERE around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY around.division,
                  home.year
    )
    SELECT counted.division,
           counted.year,
           counted.communities,
           CASE WHEN counted.standing_known THEN counted.persons_poor END AS persons_unexited,
           CASE WHEN counted.standing_known THEN counted.persons_left END AS persons_exited_total,
           CASE WHEN counted.exits_known THEN counted.persons_left_in_year END AS persons_exited,
           CASE WHEN counted.exits_known THEN counted.persons_left - counted.persons_left_in_year END AS persons_exited_before,
           CASE WHEN previous.standing_known THEN previous.households_poor END AS poor_households_at_start,
           CASE WHEN previous.standing_known THEN previous.persons_poor END AS poor_persons_at_start,
           CASE WHEN previous.standing_known THEN previous.households_left END AS exited_households_at_start,
           CASE WHEN previous.standing_known THEN previous.persons_left END AS exited_persons_at_start,
           CASE WHEN counted.cohort_known AND previous.standing_known THEN counted.households_remaining END AS poor_households_remaining,
           CASE WHEN counted.cohort_known AND previous.standing_known THEN counted.persons_remaining END AS poor_persons_remaining,
           CASE WHEN counted.cohort_known AND previous.standing_known THEN counted.households_returned END AS exited_households_returned,
           CASE WHEN counted.cohort_known AND previous.standing_known THEN counted.persons_returned END AS exited_persons_returned
      FROM counted
      LEFT JOIN counted previous
        ON previous.division OPERATOR(fupin.=) counted.division
       AND previous.year + 1 = counted.year
     WHERE counted.communities > 0;
COMMENT ON VIEW fupin_register.place_population IS
    'the registered people of places by year, poor and out of poverty; places and years without a household on the register have no row';
COMMENT ON COLUMN fupin_register.place_population.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_population.year IS 'calendar year; the running one as far as fupin.as_of()';
COMMENT ON COLUMN fupin_register.place_population.communities IS 'villages and communities with a household on the register';
COMMENT ON COLUMN fupin_register.place_population.persons_unexited IS
    'members of the households that have not left poverty; NULL = a state or a number of members is unknown';
COMMENT ON COLUMN fupin_register.place_population.persons_exited_total IS 'members of those that have; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.persons_exited IS
    'of these, members of those that left in the year, by their states, else by their row of the year before; NULL = of one it is unknown';
COMMENT ON COLUMN fupin_register.place_population.persons_exited_before IS 'members of those that left in an earlier year; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.poor_households_at_start IS
    'households that had not left at the end of the year before; NULL = no rows of that year, or unknown';
COMMENT ON COLUMN fupin_register.place_population.poor_persons_at_start IS 'their members then; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.exited_households_at_start IS 'households that had left at the end of the year before; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.exited_persons_at_start IS 'their members then; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.poor_households_remaining IS
    'households that had not left at the end of the year before and still have not; who is no longer on the register is not; NULL = one has no row of the year yet, or unknown';
COMMENT ON COLUMN fupin_register.place_population.poor_persons_remaining IS 'their members now; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.exited_households_returned IS
    'households that had left at the end of the year before and are poor again; NULL likewise';
COMMENT ON COLUMN fupin_register.place_population.exited_persons_returned IS 'their members now; NULL likewise';

-- What a sample found of each subject in a year: of two findings in one sample the later.
CREATE VIEW fupin_register.verification_finding WITH (security_barrier) AS
    SELECT DISTINCT ON (verification.sample, verification.kind, who.subject, pg_catalog.date_part('year', verification.checked_on))
           verification.division,
           verification.kind,
           verification.sample,
           verification.checked_on,
           verification.household_id,
           verification.person_id,
           verification.persons,
           verification.meets_standard
      FROM fupin_register.verification
     CROSS JOIN LATERAL (SELECT COALESCE('person ' || verification.person_id, 'household ' || verification.household_id,
                                         'finding ' || verification.verification_id || ' ' || verification.division::text) AS subject) who
     WHERE verification.checked_on <= (SELECT fupin.as_of())
       AND verification.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     ORDER BY verification.sample,
              verification.kind,
              who.subject,
              pg_catalog.date_part('year', verification.checked_on),
              verification.checked_on DESC,
              verification.verification_id DESC;
COMMENT ON VIEW fupin_register.verification_finding IS
    'the findings of verifiers that count: up to the day of fupin.as_of(), one a sample, kind, subject and year';
COMMENT ON COLUMN fupin_register.verification_finding.division IS 'the village';
COMMENT ON COLUMN fupin_register.verification_finding.kind IS 'exit, registration or unregistered (list verification_kind)';
COMMENT ON COLUMN fupin_register.verification_finding.sample IS 'the sample or round';
COMMENT ON COLUMN fupin_register.verification_finding.checked_on IS 'day on which it was looked at';
COMMENT ON COLUMN fupin_register.verification_finding.household_id IS 'the household; NULL = one that the register does not have';
COMMENT ON COLUMN fupin_register.verification_finding.person_id IS 'the person, where one was looked at; NULL = the whole household';
COMMENT ON COLUMN fupin_register.verification_finding.persons IS 'people whom the finding is about';
COMMENT ON COLUMN fupin_register.verification_finding.meets_standard IS 'whether the standard is met; NULL = it could not be found out';

-- Places by year, with what is assigned to them and what their own rows and events say.
CREATE VIEW fupin_register.place_record WITH (security_barrier) AS
    WITH years AS MATERIALIZED (
        SELECT DISTINCT
               household_year.year,
               LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of())) AS on_day
          FROM fupin_register.household_year_row household_year
         WHERE household_year.year <= (SELECT pg_catalog.date_part('year', fupin.as_of()))
           AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    ), village AS (
        SELECT around.division,
               years.year,
               CASE
                   WHEN pg_catalog.bool_and(village.poor_village IS NOT NULL)
                   THEN pg_catalog.count(*) FILTER (WHERE village.poor_village)
               END AS villages_designated,
               CASE
                   WHEN pg_catalog.bool_and(village.poor_village IS NOT NULL)
                   THEN pg_catalog.count(*) FILTER (WHERE village.poor_village AND village.exited_on BETWEEN pg_catalog.make_date(years.year, 1, 1) AND years.on_day)
               END AS villages_exited,
               CASE
                   WHEN pg_catalog.bool_and(village.poor_village IS NOT NULL)
                   THEN pg_catalog.count(*) FILTER (WHERE village.poor_village AND village.exited_on < pg_catalog.make_date(years.year, 1, 1))
               END AS villages_exited_before,
               CASE
                   WHEN pg_catalog.bool_and(village.poor_village IS FALSE OR stated.sanitary_toilets IS NOT NULL AND village.poor_village)
                   THEN pg_catalog.sum(stated.sanitary_toilets) FILTER (WHERE village.poor_village)
               END AS sanitary_toilets,
               CASE
                   WHEN pg_catalog.bool_and(village.poor_village IS FALSE OR stated.all_households IS NOT NULL AND village.poor_village)
                   THEN pg_catalog.sum(stated.all_households) FILTER (WHERE village.poor_village)
               END AS toilet_households
          FROM fupin_register.village
         CROSS JOIN years
          LEFT JOIN fupin_register.village_year
            ON village_year.division OPERATOR(fupin.=) village.division
           AND village_year.year = years.year
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(village_year.facts, 'sanitary_toilets') AS sanitary_toilets,
                                    fupin_register.number_in(village_year.facts, 'all_households') AS all_households) stated
         CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(fupin.parent(village.division))) around (division)
         WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY around.division,
                  years.year
    ), assigned AS (
        SELECT around.division,
               years.year,
               pg_catalog.count(DISTINCT assignment.actor_id) FILTER (WHERE assignment.role = 'helper_unit') AS helper_units,
               pg_catalog.count(DISTINCT assignment.actor_id) FILTER (WHERE assignment.role = 'workshop') AS workshops
          FROM fupin_register.assignment
          JOIN years ON assignment.during @> years.on_day
         CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(assignment.division)) around (division)
         WHERE (assignment.actor_kind = 'organisation' AND assignment.role = 'helper_unit'
                OR assignment.actor_kind = 'facility' AND assignment.role = 'workshop')
           AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY around.division,
                  years.year
    ), county AS (
        SELECT fupin.ancestor(area.division, 2) AS division,
               years.year,
               pg_catalog.bool_and(area.poor_county IS NOT NULL AND (NOT area.poor_county OR area.poor_county_list IS NOT NULL)) AS lists_known,
               pg_catalog.count(*) FILTER (WHERE area.poor_county_list = 'national' AND area.exited_on <= years.on_day) AS national_counties_exited,
               pg_catalog.count(*) FILTER (WHERE area.poor_county_list = 'provincial' AND area.exited_on <= years.on_day) AS provincial_counties_exited
          FROM fupin_register.area
         CROSS JOIN years
         WHERE fupin.level(area.division) = 3
           AND area.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY fupin.ancestor(area.division, 2),
                  years.year
    ), below AS (
        SELECT fupin.parent(place.division) AS division,
               years.year,
               CASE
                   WHEN pg_catalog.bool_and(stated.exit_target IS NOT NULL) THEN pg_catalog.sum(stated.exit_target)
               END AS exit_target_below
          FROM fupin_register.place
         CROSS JOIN years
          LEFT JOIN fupin_register.area_year
            ON area_year.division OPERATOR(fupin.=) place.division
           AND area_year.year = years.year
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(area_year.facts, 'exit_target') AS exit_target) stated
         WHERE place.level IN (3, 4)
         GROUP BY fupin.parent(place.division),
                  years.year
    ), work_team AS (
        SELECT team_member.division,
               years.year,
               pg_catalog.bool_or(post.official_id IS NOT NULL) AS leader_is_first_secretary
          FROM fupin_register.team
          JOIN fupin_register.team_member
            ON team_member.team_id = team.team_id
           AND team_member.division OPERATOR(fupin.=) team.division
          JOIN years
            ON team.during @> years.on_day
           AND team_member.during @> years.on_day
          LEFT JOIN fupin_register.official_post post
            ON post.official_id = team_member.official_id
           AND post.division OPERATOR(fupin.=) team_member.division
           AND post.role = 'first_secretary'
           AND post.during @> years.on_day
         WHERE team.kind IN ('village_work_team', 'resident_team')
           AND team_member.role = 'leader'
           AND fupin.level(team.division) = 5
           AND team_member.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY team_member.division,
                  years.year
    ), clinic AS (
        SELECT event.division,
               years.year
          FROM fupin_register.event
          JOIN years ON event.happened_on <= years.on_day
         WHERE event.subject_kind = 'village'
           AND event.kind = 'clinic_completed'
           AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY event.division,
                  years.year
    ), verified AS (
        SELECT around.division,
               pg_catalog.date_part('year', finding.checked_on)::integer AS year,
               pg_catalog.sum(finding.persons) FILTER (WHERE finding.kind = 'exit') AS exits_checked,
               COALESCE(pg_catalog.sum(finding.persons) FILTER (WHERE finding.kind = 'exit' AND NOT finding.meets_standard), 0) AS exits_found_wrong,
               pg_catalog.sum(finding.persons) FILTER (WHERE finding.kind = 'unregistered') AS unregistered_surveyed,
               COALESCE(pg_catalog.sum(finding.persons) FILTER (WHERE finding.kind = 'unregistered' AND finding.meets_standard), 0) AS unregistered_found_eligible
          FROM fupin_register.verification_finding finding
         CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(finding.division)) around (division)
         WHERE finding.meets_standard IS NOT NULL
           AND around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY around.division,
                  pg_catalog.date_part('year', finding.checked_on)
    )
    SELECT known.division,
           years.year,
           pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
               'communities_registered', population.communities,
               'poor_persons', population.persons_unexited,
               'persons_unexited', population.persons_unexited,
               'persons_exited', population.persons_exited,
               'persons_exited_before', population.persons_exited_before,
               'persons_exited_total', population.persons_exited_total,
               'poor_households_at_start', population.poor_households_at_start,
               'poor_persons_at_start', population.poor_persons_at_start,
               'poor_households_remaining', population.poor_households_remaining,
               'poor_persons_remaining', population.poor_persons_remaining,
               'exited_households_at_start', population.exited_households_at_start,
               'exited_persons_at_start', population.exited_persons_at_start,
               'exited_households_returned', population.exited_households_returned,
               'exited_persons_returned', population.exited_persons_returned,
               'villages_designated', village.villages_designated,
               'villages_exited', village.villages_exited,
               'villages_exited_before', village.villages_exited_before,
               'sanitary_toilets', village.sanitary_toilets,
               'toilet_households', village.toilet_households,
               'helper_units', NULLIF(assigned.helper_units, 0),
               'workshops', NULLIF(assigned.workshops, 0),
               'national_counties_exited', CASE WHEN county.lists_known THEN county.national_counties_exited END,
               'provincial_counties_exited', CASE WHEN county.lists_known THEN county.provincial_counties_exited END,
               'exit_target_below', below.exit_target_below,
               'leader_is_first_secretary', work_team.leader_is_first_secretary,
               'has_clinic', CASE WHEN clinic.year IS NOT NULL THEN true END,
               'exits_checked', verified.exits_checked,
               'exits_found_wrong', CASE WHEN verified.exits_checked IS NOT NULL THEN verified.exits_found_wrong END,
               'unregistered_surveyed', verified.unregistered_surveyed,
               'unregistered_found_eligible', CASE WHEN verified.unregistered_surveyed IS NOT NULL THEN verified.unregistered_found_eligible END)) AS facts
      FROM fupin_register.place known
     CROSS JOIN years
      LEFT JOIN fupin_register.place_population population
        ON population.division OPERATOR(fupin.=) known.division
       AND population.year = years.year
      LEFT JOIN village
        ON village.division OPERATOR(fupin.=) known.division
       AND village.year = years.year
      LEFT JOIN assigned
        ON assigned.division OPERATOR(fupin.=) known.division
       AND assigned.year = years.year
      LEFT JOIN county
        ON county.division OPERATOR(fupin.=) known.division
       AND county.year = years.year
      LEFT JOIN below
        ON below.division OPERATOR(fupin.=) known.division
       AND below.year = years.year
      LEFT JOIN work_team
        ON work_team.division OPERATOR(fupin.=) known.division
       AND work_team.year = years.year
      LEFT JOIN clinic
        ON clinic.division OPERATOR(fupin.=) known.division
       AND clinic.year = years.year
      LEFT JOIN verified
        ON verified.division OPERATOR(fupin.=) known.division
       AND verified.year = years.year;
COMMENT ON VIEW fupin_register.place_record IS
    'the facts of villages, towns, counties and prefectures that follow from the register''s tables, for every year in which households are on record, as of its 31 December or fupin.as_of()';
COMMENT ON COLUMN fupin_register.place_record.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_record.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.place_record.facts IS
    'the facts by their key of the dictionary, without the prefix; what the tables cannot tell is absent';
