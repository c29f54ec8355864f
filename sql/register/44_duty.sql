-- Who has to do what how often, what was done, and how many of whom there must be.
--
-- Duties are resolved once for every duty home.  Activities are read once: each is handed to the duties it counts for, put into
-- its period, and counted as the quota counts: records, distinct days or distinct objects.  States come from
-- fupin.quota_state(), which sees values only.

-- Who has whom: what standing numbers count, and what may be left without a day.
CREATE VIEW fupin_register.holding WITH (security_barrier) AS
    SELECT assignment.target_kind::text AS holder_kind,
           assignment.target_id::text AS holder_id,
           assignment.division,
           assignment.actor_kind::text AS held_kind,
           assignment.actor_id::text AS held_id,
           assignment.role::text AS role,
           assignment.during
      FROM fupin_register.assignment
     WHERE assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT assignment.actor_kind,
           assignment.actor_id,
           assignment.division,
           assignment.target_kind,
           assignment.target_id,
           assignment.role,
           assignment.during
      FROM fupin_register.assignment
     WHERE assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT level.kind,
           held.division::text,
           held.division,
           held.held_kind,
           held.held_id,
           held.role,
           held.during
      FROM (SELECT official_post.division,
                   'official' AS held_kind,
                   official_post.official_id::text AS held_id,
                   official_post.role::text AS role,
                   official_post.during
              FROM fupin_register.official_post
             UNION ALL
            SELECT organisation_role.division,
                   'organisation',
                   organisation_role.organisation_id,
                   organisation_role.role,
                   organisation_role.during
              FROM fupin_register.organisation_role
             UNION ALL
            SELECT team.division,
                   'team',
                   team.team_id,
                   team.kind,
                   team.during
              FROM fupin_register.team) held
     CROSS JOIN LATERAL (SELECT CASE fupin.level(held.division)
                                    WHEN 1 THEN 'province'
                                    WHEN 2 THEN 'prefecture'
                                    WHEN 3 THEN 'county'
                                    WHEN 4 THEN 'town'
                                    WHEN 5 THEN 'village'
                                END AS kind) level
     WHERE held.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'team',
           team_member.team_id,
           team_member.division,
           'official',
           team_member.official_id,
           CASE team_member.role::text WHEN 'member' THEN 'team_member' WHEN 'leader' THEN 'team_leader' ELSE team_member.role::text END,
           team_member.during
      FROM fupin_register.team_member
     WHERE team_member.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    -- a measure is its kind: the same one entered twice is one (SHANGQIU-2018-7-d)
    SELECT 'household',
           measure.household_id,
           measure.division,
           'measure',
           measure.kind,
           'income_measure',
           measure.during
      FROM fupin_register.measure
     WHERE measure.raises_income
       AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.holding IS
    'who has whom and when: assignments from both sides, the officials, organisations and teams of a place, the members of a team, the measures of a household that raise its income';
COMMENT ON COLUMN fupin_register.holding.holder_kind IS 'kind of the one who has somebody';
COMMENT ON COLUMN fupin_register.holding.holder_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.holding.division IS 'the place of the assignment, post, role, team or measure';
COMMENT ON COLUMN fupin_register.holding.held_kind IS 'kind of the one it has';
COMMENT ON COLUMN fupin_register.holding.held_id IS 'its number; for a place its code, for a measure of a household its kind';
COMMENT ON COLUMN fupin_register.holding.role IS 'as what: role of the assignment, the post or the organisation, kind of the team, place in it';
COMMENT ON COLUMN fupin_register.holding.during IS 'when';

CREATE VIEW fupin_register.duty_law AS
    WITH home_year AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_year
    ), held AS MATERIALIZED (
        SELECT DISTINCT
               homes.home,
               holding.held_kind,
               holding.role
          FROM fupin_register.holding
          JOIN (SELECT DISTINCT home_year.home FROM home_year) homes ON holding.division OPERATOR(fupin.<@) homes.home
    ), governing AS MATERIALIZED (
        SELECT homes.home,
               governing.*,
               document.document_no,
               pg_catalog.lower(governing.governs) AS first_on,
               pg_catalog.upper(governing.governs) AS end_on,
               LEAST(fupin.as_of(), pg_catalog.upper(governing.governs) - 1) AS deciding_on,
               fupin.period_kind(governing.quota) AS period_kind
          FROM pg_catalog.unnest(ARRAY(SELECT DISTINCT home_year.home FROM home_year)) homes (home)
         CROSS JOIN LATERAL fupin.governing_duties(homes.home) governing
          JOIN fupin.document ON document.document_id = governing.document_id
         WHERE pg_catalog.lower(governing.governs) <= fupin.as_of()
    ), law AS (
        SELECT governing.*,
               pg_catalog.row_number() OVER (ORDER BY governing.home, governing.duty_id) AS law_no,
               pg_catalog.row_number() OVER (PARTITION BY governing.home, governing.key ORDER BY governing.end_on DESC NULLS FIRST) = 1 AS is_last
          FROM governing
    )
    SELECT law.law_no,
           law.home,
           fupin_register.subject_key(law.actor_kind, COALESCE(law.actor_role, ''),
                                      CASE WHEN law.actor_kind IN ('household', 'person', 'student') THEN year.people_year ELSE 0 END,
                                      law.home) AS actor_key,
           fupin_register.subject_key(law.object_kind, COALESCE(law.object_role, ''),
                                      CASE WHEN law.object_kind IN ('household', 'person', 'student') THEN year.people_year ELSE 0 END) AS object_key,
           law.duty_id,
           law.document_id,
           law.document_no,
           law.rule_id,
           law.article,
           law.key,
           law.division,
           law.actor_kind,
           COALESCE(law.actor_role, '') AS actor_role,
           law.actor_id,
           law.actor_scope,
           law.action,
           law.action = 'standing' AS is_standing,
           CASE
               WHEN law.action = 'standing'
               THEN EXISTS (SELECT
                              FROM held
                             WHERE held.home OPERATOR(fupin.=) law.home
                               AND (law.object_kind IS NULL OR held.held_kind = law.object_kind)
                               AND (law.object_role IS NULL OR held.role = law.object_role))
           END AS is_recorded,
           law.object_kind,
           COALESCE(law.object_role, '') AS object_role,
           law.object_scope,
           law.object_set,
           CASE
               WHEN law.action = 'standing' OR law.object_set = 'assigned' THEN '000000'
               WHEN fupin_register.county_of(law.home) OPERATOR(fupin.@>) law.division THEN fupin_register.county_of(law.home)
               ELSE law.division
           END AS reach,
           law.object_share,
           law.quota,
           law.period_kind,
           law.period_kind IN ('term', 'school week', 'school day') AS needs_calendar,
           COALESCE(law.object_set IN ('each', 'assigned'), false) AS is_each,
           COALESCE(law.object_set = 'share', false) AS is_share,
           law.object_set IS NOT NULL OR law.object_role IS NOT NULL OR law.object_scope IS NOT NULL AS has_objects,
           CASE WHEN law.object_set = 'share' THEN 'subjects' ELSE COALESCE(fupin.counted(law.quota), 'times') END AS counted,
           fupin.minimum(law.quota) AS minimum,
           fupin.maximum(law.quota) AS maximum,
           law.basis,
           law.counted_from,
           law.governs,
           law.first_on,
           law.end_on,
           law.deciding_on,
           law.edge_convention,
           law.strength,
           law.responsible_units,
           (SELECT pg_catalog.string_agg(COALESCE(organisation.name_zh, unit.organisation_id), '、' ORDER BY unit.number)
              FROM pg_catalog.unnest(law.responsible_units) WITH ORDINALITY unit (organisation_id, number)
              LEFT JOIN fupin.organisation ON organisation.organisation_id = unit.organisation_id) AS responsible_names,
           law.title_zh,
           law.title_en,
           law.is_last,
           law.end_on <= fupin.as_of() AS is_expired,
           CASE
               WHEN law.actor_kind IN ('household', 'person', 'student') THEN year.people_year
               WHEN law.actor_kind IN ('village', 'town', 'county', 'prefecture', 'province') THEN year.place_year
               ELSE 0
           END AS actor_fact_year,
           CASE
               WHEN law.object_kind IN ('household', 'person', 'student') THEN year.people_year
               WHEN law.object_kind IN ('village', 'town', 'county', 'prefecture', 'province') THEN year.place_year
               ELSE 0
           END AS object_fact_year
      FROM law
     CROSS JOIN LATERAL (SELECT (SELECT pg_catalog.max(home_year.year)
                                   FROM home_year
                                  WHERE home_year.home OPERATOR(fupin.=) law.home
                                    AND home_year.has_households
                                    AND home_year.year <= pg_catalog.date_part('year', law.deciding_on)) AS people_year,
                                pg_catalog.date_part('year', law.deciding_on)::integer AS place_year) year;
COMMENT ON VIEW fupin_register.duty_law IS
    'the duties that govern each division that bears any, and so each duty home, and have begun to by fupin.as_of()';
COMMENT ON COLUMN fupin_register.duty_law.law_no IS 'number of the row, by home and duty';
COMMENT ON COLUMN fupin_register.duty_law.home IS 'the division; those on whom the duty lies are in it and in no nearer one';
COMMENT ON COLUMN fupin_register.duty_law.actor_key IS 'the key by which actors are found (subject_key); NULL = no year of people is on record';
COMMENT ON COLUMN fupin_register.duty_law.object_key IS 'the key by which objects are found (subject_key, without a home); NULL = none, or no year of people is on record';
COMMENT ON COLUMN fupin_register.duty_law.duty_id IS 'the duty (fupin.duty)';
COMMENT ON COLUMN fupin_register.duty_law.document_id IS 'the paper';
COMMENT ON COLUMN fupin_register.duty_law.document_no IS 'its number';
COMMENT ON COLUMN fupin_register.duty_law.rule_id IS 'the rule; NULL = a row of one''s own without one';
COMMENT ON COLUMN fupin_register.duty_law.article IS 'its article';
COMMENT ON COLUMN fupin_register.duty_law.key IS 'the obligation, named alike in every paper';
COMMENT ON COLUMN fupin_register.duty_law.division IS 'the division the duty applies to';
COMMENT ON COLUMN fupin_register.duty_law.actor_kind IS 'kind of those who act';
COMMENT ON COLUMN fupin_register.duty_law.actor_role IS 'only in this role; empty = in any';
COMMENT ON COLUMN fupin_register.duty_law.actor_id IS 'only this organisation; NULL = any';
COMMENT ON COLUMN fupin_register.duty_law.actor_scope IS 'the condition over the actor''s facts; NULL = none';
COMMENT ON COLUMN fupin_register.duty_law.action IS 'what they do';
COMMENT ON COLUMN fupin_register.duty_law.is_standing IS 'whether it is a standing number: so many of whom there must be';
COMMENT ON COLUMN fupin_register.duty_law.is_recorded IS
    'of a standing number: whether the home keeps somebody of the kind and in the role, at any time; where it keeps nobody, nobody knows how many there are. NULL = no standing number';
COMMENT ON COLUMN fupin_register.duty_law.object_kind IS 'kind of those to whom they do it; NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.duty_law.object_role IS 'only in this role; empty = in any';
COMMENT ON COLUMN fupin_register.duty_law.object_scope IS 'the condition over the object''s facts; NULL = none';
COMMENT ON COLUMN fupin_register.duty_law.object_set IS 'each, assigned, share; NULL = objects count together';
COMMENT ON COLUMN fupin_register.duty_law.reach IS 'around every place in which those on whom the duty lies may serve, where its objects are in that place; else 000000, which is around all';
COMMENT ON COLUMN fupin_register.duty_law.object_share IS 'the share of the objects that must be reached';
COMMENT ON COLUMN fupin_register.duty_law.quota IS 'how often, or how many; NULL = no number is printed, or its basis is not accepted';
COMMENT ON COLUMN fupin_register.duty_law.period_kind IS 'its period; NULL = it has none';
COMMENT ON COLUMN fupin_register.duty_law.needs_calendar IS 'whether the periods come from fupin_register.calendar';
COMMENT ON COLUMN fupin_register.duty_law.is_each IS 'whether the quota holds for each object by itself';
COMMENT ON COLUMN fupin_register.duty_law.is_share IS 'whether a share of the objects must be reached';
COMMENT ON COLUMN fupin_register.duty_law.has_objects IS 'whether not every object of the kind counts';
COMMENT ON COLUMN fupin_register.duty_law.counted IS 'what is counted: times, days, subjects';
COMMENT ON COLUMN fupin_register.duty_law.minimum IS 'the least number; NULL = none';
COMMENT ON COLUMN fupin_register.duty_law.maximum IS 'the greatest number; NULL = none';
COMMENT ON COLUMN fupin_register.duty_law.basis IS 'strength of the evidence for the quota (list basis)';
COMMENT ON COLUMN fupin_register.duty_law.counted_from IS 'where there is no period, what is done from this day on counts';
COMMENT ON COLUMN fupin_register.duty_law.governs IS 'the days on which it governs';
COMMENT ON COLUMN fupin_register.duty_law.first_on IS 'the first of them';
COMMENT ON COLUMN fupin_register.duty_law.end_on IS 'the day after the last of them; NULL = no end';
COMMENT ON COLUMN fupin_register.duty_law.deciding_on IS 'the day asked about, or the last day of the duty if that is past';
COMMENT ON COLUMN fupin_register.duty_law.edge_convention IS 'how a period partly outside counts: assessed_whole, not_assessed';
COMMENT ON COLUMN fupin_register.duty_law.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.duty_law.responsible_units IS 'organisation_id of those who answer for it, the lead unit first';
COMMENT ON COLUMN fupin_register.duty_law.responsible_names IS 'their names; NULL = none named';
COMMENT ON COLUMN fupin_register.duty_law.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.duty_law.title_en IS 'English title';
COMMENT ON COLUMN fupin_register.duty_law.is_last IS 'whether no row of its key goes on for longer in this home';
COMMENT ON COLUMN fupin_register.duty_law.is_expired IS 'whether its last day is past';
COMMENT ON COLUMN fupin_register.duty_law.actor_fact_year IS
    'the year whose facts actor_scope is assessed over; 0 = the kind is not known by years; NULL = no year is on record';
COMMENT ON COLUMN fupin_register.duty_law.object_fact_year IS
    'the year whose facts object_scope is assessed over; 0 = the kind is not known by years; NULL = no year is on record';

CREATE FUNCTION fupin_register.law_place(law_no bigint, place fupin.division) RETURNS bigint
    IMMUTABLE PARALLEL SAFE
    RETURN law_no * 1000000000000 + place::bigint;
COMMENT ON FUNCTION fupin_register.law_place(bigint, fupin.division) IS 'the number of a law (duty_law) and a place in one number';

-- The CTEs up to actor, on whom duties lie, are those of holding_gap too.
CREATE VIEW fupin_register.duty_result WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_home
    ), law AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_law
    ), asked AS MATERIALIZED (
        -- what scopes say, of those on whom duties lie and of those to whom they are done: facts are worked out once for both;
        -- those who act, unless officials, belong to the home
        SELECT law.law_no,
               true AS is_of_actor,
               law.actor_scope AS scope,
               fupin_register.fact_kind(law.actor_kind) AS subject_kind,
               law.actor_fact_year AS year,
               CASE WHEN law.actor_kind = 'official' THEN '000000' ELSE law.home END AS within
          FROM law
         WHERE law.actor_scope IS NOT NULL
           AND law.actor_key IS NOT NULL
         UNION ALL
        SELECT law.law_no,
               false,
               law.object_scope,
               fupin_register.fact_kind(law.object_kind),
               law.object_fact_year,
               -- a person may have facts in several places
               CASE WHEN law.object_kind IN ('household', 'village', 'town', 'county', 'prefecture', 'province') THEN law.reach ELSE '000000' END
          FROM law
         WHERE law.object_scope IS NOT NULL
    ), scope AS MATERIALIZED (
        -- DISTINCT: a person may have facts in several villages of the home
        SELECT DISTINCT
               asked.is_of_actor,
               asked.law_no || '/' || fact.subject_id AS scope_key,
               fupin.passed(fupin.assess(fact.facts, asked.scope)) AS applies
          FROM fupin_register.duty_fact fact
          JOIN asked ON fupin_register.subject_key(asked.subject_kind, '', asked.year) = fupin_register.subject_key(fact.subject_kind, '', fact.year)
         WHERE fact.subject_kind = ANY (ARRAY(SELECT DISTINCT asked.subject_kind FROM asked))
           AND fact.year = ANY (ARRAY(SELECT DISTINCT asked.year FROM asked))
           -- before facts are worked out: of the last year, of which most are asked, where it is asked for, and of people, of whom
           -- there are many, where they are; within CASE, which is no reason to think of few
           AND CASE
                   WHEN CASE fact.year
                            WHEN 0 THEN true
                            WHEN (SELECT pg_catalog.max(asked.year) FROM asked)
                            THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.year = (SELECT pg_catalog.max(asked.year) FROM asked))
                            ELSE fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.year NOT IN (0, (SELECT pg_catalog.max(asked.year) FROM asked)))
                        END
                   THEN true
                   ELSE false
               END
           AND CASE
                   WHEN CASE fact.subject_kind
                            WHEN 'household' THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.subject_kind = 'household')
                            WHEN 'person' THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.subject_kind = 'person')
                            ELSE true
                        END
                   THEN true
                   ELSE false
               END
           AND COALESCE(fact.division OPERATOR(fupin.<@) asked.within, false)
    ), owing AS MATERIALIZED (
        SELECT law.law_no,
               subject.subject_id,
               CASE
                   WHEN subject.own_division OPERATOR(fupin.<@) law.division THEN subject.own_division
                   ELSE fupin_register.county_of(subject.division)
               END AS place,
               subject.household_id,
               subject.name,
               COALESCE(subject.during, '(,)') AS during,
               law.actor_kind = 'official' AND law.is_share AS is_office,
               CASE WHEN law.actor_kind = 'official' AND law.is_share THEN '' ELSE subject.subject_id END AS office_or_person
          FROM fupin_register.subject
          JOIN home ON home.division OPERATOR(fupin.=) subject.division
          JOIN law ON law.actor_key = fupin_register.subject_key(subject.subject_kind, subject.role, subject.year, home.home)
         WHERE subject.subject_kind = ANY (ARRAY(SELECT DISTINCT law.actor_kind FROM law WHERE law.actor_key IS NOT NULL))
           -- of people, of whom there are many, those of the homes that ask for them; within CASE, which is no reason to think of few
           AND CASE
                   WHEN CASE subject.subject_kind
                            WHEN 'household' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.actor_kind = 'household')
                            WHEN 'person' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.actor_kind = 'person')
                            WHEN 'student' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.actor_kind = 'student')
                            ELSE true
                        END
                   THEN true
                   ELSE false
               END
           AND COALESCE(law.actor_id = subject.subject_id, true)
    ), ranked AS (
        SELECT owing.*,
               pg_catalog.row_number() OVER (PARTITION BY owing.law_no, owing.office_or_person, owing.place
                                             ORDER BY pg_catalog.lower(owing.during) DESC NULLS LAST, owing.subject_id) = 1 AS is_last
          FROM owing
    ), serving AS (
        -- A share of a set is owed by an office, whoever holds it: what a secretary visited still counts when another follows
        -- (HEYUAN-2019-3.1-j).  Everything else is owed by each person (HEYUAN-2019-3.1-b).
        SELECT ranked.law_no,
               ranked.place,
               pg_catalog.max(ranked.subject_id) FILTER (WHERE ranked.is_last) AS actor_id,
               pg_catalog.max(ranked.name) FILTER (WHERE ranked.is_last) AS name,
               pg_catalog.max(ranked.household_id) FILTER (WHERE ranked.is_last) AS household_id,
               pg_catalog.range_agg(ranked.during) AS during,
               pg_catalog.array_agg(ranked.subject_id) FILTER (WHERE ranked.is_office) AS holders,
               pg_catalog.array_agg(ranked.during) FILTER (WHERE ranked.is_office) AS holder_during
          FROM ranked
         GROUP BY ranked.law_no,
                  ranked.office_or_person,
                  ranked.place
    ), school AS (
        -- the terms and school days of a place: those of the nearest division around that has any
        SELECT nearest.division,
               nearest.is_term,
               pg_catalog.array_agg(nearest.during ORDER BY nearest.during) AS calendar
          FROM (SELECT place.division,
                       calendar.kind <> 'school_days' AS is_term,
                       calendar.during,
                       pg_catalog.rank() OVER (PARTITION BY place.division, calendar.kind <> 'school_days'
                                               ORDER BY fupin.level(calendar.division) DESC) AS distance
                  FROM (SELECT DISTINCT owing.place AS division
                          FROM owing
                          LEFT JOIN law ON law.law_no = owing.law_no
                         WHERE law.needs_calendar) place
                  JOIN fupin_register.calendar ON calendar.division OPERATOR(fupin.@>) place.division) nearest
         WHERE nearest.distance = 1
         GROUP BY nearest.division,
                  nearest.is_term
    ), actor AS MATERIALIZED (
        SELECT pg_catalog.row_number() OVER () AS actor_no,
               serving.*,
               law.actor_scope IS NULL OR scope.applies AS applies,
               CASE WHEN law.needs_calendar THEN COALESCE(school.calendar, '{}') END AS calendar
          FROM serving
          LEFT JOIN law ON law.law_no = serving.law_no
          LEFT JOIN scope
            ON scope.is_of_actor
           AND scope.scope_key = CASE WHEN law.actor_scope IS NOT NULL THEN serving.law_no || '/' || serving.actor_id END
          LEFT JOIN school
            ON law.needs_calendar
           AND school.division OPERATOR(fupin.=) serving.place
           AND school.is_term = (law.period_kind = 'term')
         WHERE COALESCE((law.actor_scope IS NULL OR scope.applies IS NOT FALSE)
                        AND serving.place OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                        AND serving.during && pg_catalog.daterange(law.first_on, law.deciding_on, '[]'), false)
    ), object AS (
        SELECT law.law_no,
               subject.subject_id AS object_id,
               subject.division,
               subject.household_id,
               subject.name,
               COALESCE(subject.during, '(,)') AS during
          FROM fupin_register.subject
          JOIN law ON law.object_key = fupin_register.subject_key(subject.subject_kind, subject.role, subject.year)
         WHERE subject.subject_kind = ANY (ARRAY(SELECT DISTINCT law.object_kind FROM law WHERE law.has_objects AND NOT law.is_standing AND law.law_no IN (SELECT actor.law_no FROM actor)))
           AND CASE
                   WHEN subject.subject_kind IN ('household', 'person', 'student')
                   THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.reach FROM law WHERE law.has_objects AND NOT law.is_standing AND law.object_kind IN ('household', 'person', 'student'))
                   ELSE true
               END
           AND COALESCE(NOT law.is_standing AND law.has_objects AND subject.division OPERATOR(fupin.<@) law.reach, false)
    ), object_around AS MATERIALIZED (
        -- their places on the levels on which the duty has actors, and the duty in one number
        SELECT object.object_id,
               object.name,
               object.during,
               fupin_register.law_place(object.law_no, fupin.ancestor(object.division, reach.level)) AS law_place
          FROM object
          JOIN (SELECT DISTINCT
                       actor.law_no,
                       fupin.level(actor.place) AS level
                  FROM actor
                  LEFT JOIN law ON law.law_no = actor.law_no
                 WHERE law.object_set IS DISTINCT FROM 'assigned') reach ON reach.law_no = object.law_no
    ), actor_object AS MATERIALIZED (
        SELECT reached.actor_no,
               reached.object_id,
               pg_catalog.min(reached.name) AS name,
               pg_catalog.range_agg(reached.during) AS during,
               pg_catalog.bool_and(reached.applies) AS applies
          FROM (-- in the place of the actor
                SELECT actor.actor_no,
                       actor.law_no,
                       object.object_id,
                       object.name,
                       object.during
                  FROM actor
                  LEFT JOIN law ON law.law_no = actor.law_no
                  JOIN object_around object ON object.law_place = fupin_register.law_place(actor.law_no, actor.place)
                 UNION ALL
                -- assigned to the actor
                SELECT actor.actor_no,
                       actor.law_no,
                       object.object_id,
                       object.name,
                       holding.during * object.during
                  FROM actor
                  LEFT JOIN law ON law.law_no = actor.law_no
                  JOIN fupin_register.holding
                    ON fupin_register.subject_key(holding.holder_kind, holding.holder_id, 0)
                     = CASE WHEN law.object_set = 'assigned' THEN fupin_register.subject_key(law.actor_kind, actor.actor_id, 0) END
                  JOIN object ON object.law_no || '/' || object.object_id = actor.law_no || '/' || holding.held_id
                 WHERE COALESCE((law.actor_role = '' OR holding.role = law.actor_role)
                                AND holding.held_kind IN (law.object_kind, CASE WHEN law.object_kind = 'student' THEN 'person' END), false)) in_reach
          LEFT JOIN law ON law.law_no = in_reach.law_no
          LEFT JOIN scope
            ON NOT scope.is_of_actor
           AND scope.scope_key = CASE WHEN law.object_scope IS NOT NULL THEN in_reach.law_no || '/' || in_reach.object_id END
         CROSS JOIN LATERAL (SELECT in_reach.actor_no,
                                    in_reach.object_id,
                                    in_reach.name,
                                    in_reach.during,
                                    law.object_scope IS NULL OR scope.applies AS applies) reached
         WHERE COALESCE(reached.applies, true)
         GROUP BY reached.actor_no,
                  reached.object_id
    ), member AS MATERIALIZED (
        SELECT actor.actor_no,
               -- a key that no index serves, so that activities are read from end to end and not actor by actor
               law.action || holder.actor_id AS activity_key,
               law.action,
               law.actor_kind,
               holder.during,
               law.object_kind,
               law.has_objects OR law.is_each OR law.counted = 'subjects' AS needs_object,
               law.counted = 'days' AS counts_days,
               law.quota,
               law.period_kind IS NOT NULL AS has_period,
               CASE
                   WHEN law.period_kind IS NULL THEN law.counted_from
                   WHEN law.needs_calendar THEN law.first_on - 366
                   ELSE fupin.period_start(law.quota, law.first_on)
               END AS count_from,
               CASE WHEN law.period_kind IS NULL THEN law.end_on END AS count_to,
               actor.calendar
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
         CROSS JOIN LATERAL (SELECT actor.actor_id, NULL::daterange AS during
                              WHERE actor.holders IS NULL
                              UNION ALL
                             SELECT each.holder, each.during
                               FROM ROWS FROM (pg_catalog.unnest(actor.holders), pg_catalog.unnest(actor.holder_during)) each (holder, during)) holder
         WHERE NOT law.is_standing
    ), gathered AS (
        -- What repeats within the unit that the quota counts falls together here.  Distinct days are bits, 31 to a number, so that
        -- a year of presence is a dozen rows.
        SELECT member.actor_no,
               CASE WHEN member.needs_object THEN activity.object_id END AS object_id,
               CASE WHEN member.has_period THEN fupin.period_start(member.quota, activity.happened_on, member.calendar) END AS period_on,
               CASE WHEN member.counts_days THEN (activity.happened_on - date '1900-01-01') / 31 END AS days_no,
               pg_catalog.count(*) AS times,
               pg_catalog.bit_or(1 << ((activity.happened_on - date '1900-01-01') % 31)) AS days,
               pg_catalog.max(activity.happened_on) AS last_on
          FROM fupin_register.activity
          JOIN member ON member.activity_key = activity.action || activity.actor_id
         WHERE activity.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND activity.happened_on <= (SELECT fupin.as_of())
           AND COALESCE(member.action = activity.action
                        AND member.actor_kind = activity.actor_kind
                        AND activity.happened_on >= member.count_from
                        AND (member.count_to IS NULL OR activity.happened_on < member.count_to)
                        AND (member.during IS NULL OR member.during @> activity.happened_on)
                        AND (member.object_kind IS NULL
                             OR member.object_kind = activity.object_kind
                             OR member.object_kind = 'student' AND activity.object_kind = 'person'), false)
         GROUP BY 1, 2, 3, 4
    ), counted AS (
        SELECT gathered.actor_no,
               CASE WHEN law.is_each THEN gathered.object_id END AS each_object_id,
               gathered.period_on,
               gathered.days_no,
               CASE WHEN law.counted = 'subjects' THEN gathered.object_id END AS object_id,
               law.counted,
               CASE WHEN law.has_objects THEN actor_object.applies ELSE true END AS applies,
               pg_catalog.sum(gathered.times) AS times,
               pg_catalog.bit_or(gathered.days) AS days,
               pg_catalog.max(gathered.last_on) AS last_on
          FROM gathered
          LEFT JOIN actor ON actor.actor_no = gathered.actor_no
          LEFT JOIN law ON law.law_no = actor.law_no
          LEFT JOIN actor_object
            ON actor_object.actor_no = gathered.actor_no
           AND actor_object.object_id = gathered.object_id
         WHERE COALESCE(NOT law.has_objects OR actor_object.actor_no IS NOT NULL, false)
         GROUP BY 1, 2, 3, 4, 5, 6, 7
    ), tally AS (
        SELECT counted.actor_no,
               COALESCE(counted.each_object_id, '') AS each_object_id,
               COALESCE(counted.period_on, '-infinity') AS period_on,
               pg_catalog.sum(units.units) FILTER (WHERE counted.applies)::bigint AS done,
               pg_catalog.sum(units.units)::bigint AS possible,
               pg_catalog.max(counted.last_on) AS last_on
          FROM counted
         CROSS JOIN LATERAL (SELECT CASE counted.counted
                                        WHEN 'times' THEN counted.times
                                        WHEN 'days' THEN pg_catalog.bit_count(counted.days::bit(32))
                                        ELSE 1
                                    END AS units) units
         GROUP BY counted.actor_no,
                  COALESCE(counted.each_object_id, ''),
                  COALESCE(counted.period_on, '-infinity')
    ), standing AS (
        SELECT actor.actor_no,
               pg_catalog.count(DISTINCT holding.held_id) FILTER (WHERE law.object_scope IS NULL OR scope.applies) AS done,
               pg_catalog.count(DISTINCT holding.held_id) FILTER (WHERE law.object_scope IS NULL OR scope.applies IS NOT FALSE) AS possible
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
          JOIN fupin_register.holding
            ON fupin_register.subject_key(CASE holding.holder_kind WHEN 'student' THEN 'person' ELSE holding.holder_kind END, holding.holder_id, 0)
             = fupin_register.subject_key(CASE law.actor_kind WHEN 'student' THEN 'person' ELSE law.actor_kind END, actor.actor_id, 0)
          LEFT JOIN scope
            ON NOT scope.is_of_actor
           AND scope.scope_key = CASE WHEN law.object_scope IS NOT NULL THEN actor.law_no || '/' || holding.held_id END
         WHERE COALESCE(law.is_standing
                        AND holding.during @> law.deciding_on
                        AND (law.object_kind IS NULL OR holding.held_kind = law.object_kind)
                        AND (law.object_role = '' OR holding.role = law.object_role), false)
         GROUP BY actor.actor_no
    ), owed AS (
        -- every period that has begun
        SELECT actor.*,
               period.period,
               pg_catalog.lower(period.period) AS period_on,
               law.governs @> period.period AND actor.during @> period.period AS is_whole
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
         CROSS JOIN LATERAL fupin.periods(law.quota, pg_catalog.daterange(law.first_on, law.deciding_on, '[]'), actor.calendar) period (period)
         -- CASE, which goes before the periods
         WHERE CASE WHEN law.period_kind IS NOT NULL THEN true ELSE false END
           AND COALESCE(law.governs && period.period AND actor.during && period.period, false)
         UNION ALL
        -- a number without a period: of the day, or from its first day on
        SELECT actor.*,
               CASE WHEN NOT law.is_standing THEN pg_catalog.daterange(law.counted_from, law.end_on) END AS period,
               '-infinity' AS period_on,
               true AS is_whole
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
         WHERE COALESCE(law.period_kind IS NULL AND law.is_last AND (NOT law.is_standing OR actor.during @> law.deciding_on), false)
         UNION ALL
        -- periods of a calendar that nobody has entered
        SELECT actor.*,
               NULL AS period,
               NULL AS period_on,
               NULL AS is_whole
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
         WHERE law.needs_calendar
           AND actor.calendar = '{}'
    ), objects AS (
        SELECT actor_object.actor_no,
               pg_catalog.count(*) FILTER (WHERE actor_object.applies) AS objects,
               pg_catalog.count(*) FILTER (WHERE actor_object.applies IS NULL) AS objects_unknown
          FROM actor_object
         GROUP BY actor_object.actor_no
    ), result AS (
        SELECT law.*,
               owed.actor_id AS acting_id,
               owed.place,
               owed.name,
               owed.household_id,
               owed.period,
               owed.is_whole AND (each.actor_no IS NULL OR owed.period IS NULL OR each.during @> owed.period) AS is_whole,
               each.object_id,
               each.name AS object_name,
               COALESCE(objects.objects, 0) AS objects,
               COALESCE(objects.objects_unknown, 0) AS objects_unknown,
               owed.applies AND (each.actor_no IS NULL OR each.applies) AS applies,
               CASE
                   WHEN law.is_standing THEN CASE WHEN law.is_recorded THEN COALESCE(standing.done, 0) END
                   WHEN owed.is_whole IS NOT NULL THEN COALESCE(tally.done, 0)
               END AS done,
               CASE
                   WHEN law.is_standing THEN CASE WHEN law.is_recorded THEN COALESCE(standing.possible, 0) END
                   WHEN owed.is_whole IS NOT NULL THEN COALESCE(tally.possible, 0)
               END AS possible,
               tally.last_on
          FROM owed
          LEFT JOIN law ON law.law_no = owed.law_no
          LEFT JOIN actor_object each
            ON each.actor_no = owed.actor_no
           AND law.is_each
           AND (owed.period IS NULL OR each.during && owed.period)
          LEFT JOIN objects ON objects.actor_no = owed.actor_no
          LEFT JOIN tally
            ON tally.actor_no = owed.actor_no
           AND tally.period_on = owed.period_on
           AND tally.each_object_id = COALESCE(each.object_id, '')
          LEFT JOIN standing ON standing.actor_no = owed.actor_no
         WHERE COALESCE(NOT law.is_each OR each.actor_no IS NOT NULL, false)
    ), judged AS (
        -- OFFSET 0: certain is worked out once, however often it is asked for
        SELECT result.*,
               CASE WHEN result.quota IS NOT NULL AND result.objects_unknown = 0 THEN fupin.required_share(result.object_share, result.objects) END AS required_objects,
               CASE
                   WHEN NOT result.is_share THEN fupin.quota_state(result.quota, result.done, result.period, (SELECT fupin.as_of()))
                   WHEN result.done >= fupin.required_share(result.object_share, result.objects + result.objects_unknown) THEN 'met'
                   WHEN result.possible < fupin.required_share(result.object_share, result.objects)
                        AND (SELECT fupin.as_of()) >= pg_catalog.upper(result.period) THEN 'missed'
                   WHEN (SELECT fupin.as_of()) >= pg_catalog.upper(result.period) THEN 'unknown'
                   ELSE 'pending'
               END AS certain,
               CASE
                   WHEN NOT result.is_share AND result.possible <> result.done
                   THEN fupin.quota_state(result.quota, result.possible, result.period, (SELECT fupin.as_of()))
               END AS if_all_count
          FROM result
        OFFSET 0
    )
    SELECT judged.law_no,
           judged.duty_id,
           judged.document_no,
           judged.rule_id,
           judged.article,
           judged.title_zh,
           judged.strength,
           judged.basis,
           judged.responsible_units,
           judged.responsible_names,
           judged.actor_kind,
           judged.acting_id AS actor_id,
           judged.actor_role,
           judged.place,
           judged.name,
           judged.household_id,
           judged.action,
           judged.is_standing,
           judged.object_kind,
           judged.object_role,
           judged.object_set,
           judged.object_share,
           judged.object_id,
           judged.object_name,
           judged.quota,
           judged.counted,
           judged.period_kind,
           judged.period,
           CASE WHEN judged.is_share THEN judged.required_objects ELSE judged.minimum END AS required,
           judged.maximum,
           judged.done,
           judged.objects,
           judged.objects_unknown,
           judged.last_on,
           judged.is_expired,
           judged.applies,
           CASE
               WHEN judged.is_expired AND (judged.is_standing OR judged.quota IS NULL) THEN 'expired'
               WHEN judged.applies IS NULL OR judged.is_whole IS NULL THEN 'unknown'
               WHEN NOT judged.is_whole AND judged.edge_convention = 'not_assessed' THEN 'not_assessed'
               WHEN judged.is_share AND judged.objects + judged.objects_unknown = 0 THEN 'not_applicable'
               WHEN judged.quota IS NULL THEN 'unknown'
               WHEN judged.if_all_count <> judged.certain AND judged.certain <> 'pending' THEN 'unknown'
               -- a number without a period is counted until the duty's last day
               WHEN judged.certain = 'missed' AND judged.period_kind IS NULL AND NOT judged.is_standing AND NOT judged.is_expired THEN 'pending'
               ELSE judged.certain
           END AS state
      FROM judged;
COMMENT ON VIEW fupin_register.duty_result IS
    'every duty of every actor, and where the quota holds for each object every object, in every period that has begun by fupin.as_of(): what is required, what was done, and where that stands';
COMMENT ON COLUMN fupin_register.duty_result.law_no IS 'the duty in its home (duty_law)';
COMMENT ON COLUMN fupin_register.duty_result.duty_id IS 'the duty (fupin.duty)';
COMMENT ON COLUMN fupin_register.duty_result.document_no IS 'number of the paper';
COMMENT ON COLUMN fupin_register.duty_result.rule_id IS 'the rule; NULL = a row of one''s own without one';
COMMENT ON COLUMN fupin_register.duty_result.article IS 'its article';
COMMENT ON COLUMN fupin_register.duty_result.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.duty_result.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.duty_result.basis IS 'strength of the evidence for the quota';
COMMENT ON COLUMN fupin_register.duty_result.responsible_units IS 'organisation_id of those who answer for it, the lead unit first';
COMMENT ON COLUMN fupin_register.duty_result.responsible_names IS 'their names; NULL = none named';
COMMENT ON COLUMN fupin_register.duty_result.actor_kind IS 'kind of actor';
COMMENT ON COLUMN fupin_register.duty_result.actor_id IS 'number of the actor, or of the last holder of the office; for a place its code';
COMMENT ON COLUMN fupin_register.duty_result.actor_role IS 'the role in which it acts; empty = as such';
COMMENT ON COLUMN fupin_register.duty_result.place IS 'where the actor serves';
COMMENT ON COLUMN fupin_register.duty_result.name IS 'name of the actor, of people masked for readers; NULL = none known';
COMMENT ON COLUMN fupin_register.duty_result.household_id IS 'the household that the actor is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.duty_result.action IS 'what is done; standing: a standing number';
COMMENT ON COLUMN fupin_register.duty_result.is_standing IS 'whether it is a standing number';
COMMENT ON COLUMN fupin_register.duty_result.object_kind IS 'kind of object; NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.duty_result.object_role IS 'the role of the objects; empty = any';
COMMENT ON COLUMN fupin_register.duty_result.object_set IS 'each, assigned (the row is about one object), share; NULL = objects count together';
COMMENT ON COLUMN fupin_register.duty_result.object_share IS 'the share of the objects that must be reached';
COMMENT ON COLUMN fupin_register.duty_result.object_id IS 'the object that the row is about; NULL = none in particular';
COMMENT ON COLUMN fupin_register.duty_result.object_name IS 'its name, of people masked for readers';
COMMENT ON COLUMN fupin_register.duty_result.quota IS 'how often, or how many; NULL = no number is printed, or its basis is not accepted';
COMMENT ON COLUMN fupin_register.duty_result.counted IS 'what is counted: times, days, subjects';
COMMENT ON COLUMN fupin_register.duty_result.period_kind IS 'kind of period; NULL = none';
COMMENT ON COLUMN fupin_register.duty_result.period IS 'the period, or without one the days that count; NULL = a standing number, or periods of a calendar that nobody has entered';
COMMENT ON COLUMN fupin_register.duty_result.required IS 'the least number; NULL = none, or unknown while it is unknown of an object whether it belongs to the set';
COMMENT ON COLUMN fupin_register.duty_result.maximum IS 'the greatest number; NULL = none';
COMMENT ON COLUMN fupin_register.duty_result.done IS 'what is known to count, by as_of; NULL = nobody knows';
COMMENT ON COLUMN fupin_register.duty_result.objects IS 'objects in the actor''s set; 0 where the duty has none';
COMMENT ON COLUMN fupin_register.duty_result.objects_unknown IS 'objects of which it is unknown whether they belong to the set';
COMMENT ON COLUMN fupin_register.duty_result.last_on IS 'the last day on which something was done in the period; NULL = nothing was';
COMMENT ON COLUMN fupin_register.duty_result.is_expired IS 'whether the duty''s last day is past';
COMMENT ON COLUMN fupin_register.duty_result.applies IS 'true; NULL = it is unknown whether actor or object is in scope';
COMMENT ON COLUMN fupin_register.duty_result.state IS
    'met, missed, exceeded, pending, unknown, not_applicable (a share of nothing), not_assessed (the period lies partly outside the paper or the posting), expired (a standing number or one without a number, after the duty''s last day)';
