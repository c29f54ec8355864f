-- On whom deadlines and duties lie, and to whom they are done: every subject of every kind under one form, and what scopes
-- ask of them.
--
-- A duty is looked up once for every duty home: the nearest division around a place, or itself, that bears a deadline or
-- duty, so that all places with one home are under the same rows of the catalogue.

CREATE VIEW fupin_register.duty_place WITH (security_barrier) AS
    SELECT village.division FROM fupin_register.village WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT area.division FROM fupin_register.area WHERE area.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT organisation.division FROM fupin.organisation WHERE organisation.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT official.division FROM fupin_register.official WHERE official.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT official_post.division FROM fupin_register.official_post WHERE official_post.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT organisation_role.division FROM fupin_register.organisation_role WHERE organisation_role.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT team.division FROM fupin_register.team WHERE team.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT assignment.division FROM fupin_register.assignment WHERE assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT project.division FROM fupin_register.project WHERE project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT fund.division FROM fupin_register.fund WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT loan.division FROM fupin_register.loan WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT asset_project.division FROM fupin_register.asset_project WHERE asset_project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.duty_place IS 'where the reader sees anything on whom a deadline or duty may lie, or to whom it is done; not unique';
COMMENT ON COLUMN fupin_register.duty_place.division IS 'the place';

CREATE VIEW fupin_register.duty_bearer AS
    SELECT deadline.division FROM fupin.deadline
     UNION
    SELECT duty.division FROM fupin.duty;
COMMENT ON VIEW fupin_register.duty_bearer IS 'the divisions that bear a deadline or duty';
COMMENT ON COLUMN fupin_register.duty_bearer.division IS 'the division';

CREATE VIEW fupin_register.duty_home WITH (security_barrier) AS
    WITH bearer AS MATERIALIZED (
        SELECT duty_bearer.division FROM fupin_register.duty_bearer
    )
    SELECT place.division,
           fupin.division(pg_catalog.max(bearer.division::bigint)) AS home
      FROM (SELECT around.division
              FROM fupin_register.village
             CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(village.division)) around (division)
             WHERE around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION
            SELECT duty_place.division FROM fupin_register.duty_place) place
     CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(place.division)) around (division)
      JOIN bearer ON bearer.division OPERATOR(fupin.=) around.division
     GROUP BY place.division;
COMMENT ON VIEW fupin_register.duty_home IS
    'the duty home of every place of the register: the nearest division around it, or itself, that bears a deadline or duty; places without any are not listed';
COMMENT ON COLUMN fupin_register.duty_home.division IS 'the place';
COMMENT ON COLUMN fupin_register.duty_home.home IS 'its duty home, whose governing deadlines and duties are its own';

-- People and places are known by years.  A duty looks at the latest year on record that has begun by its day.  A bearer in which
-- there is anything to see is asked for here, duty home of something or not: that needs no home to be worked out.
CREATE VIEW fupin_register.duty_year WITH (security_barrier) AS
    SELECT bearer.division AS home,
           years.year,
           EXISTS (SELECT
                     FROM fupin_register.household_year_row household_year
                    WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                      AND household_year.division OPERATOR(fupin.<@) bearer.division
                      AND household_year.year = years.year) AS has_households
      FROM fupin_register.duty_bearer bearer
     CROSS JOIN pg_catalog.unnest(ARRAY(
                    SELECT pg_catalog.generate_series(
                               LEAST((SELECT pg_catalog.min(household_year.year) FROM fupin_register.household_year_row household_year
                                       WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                     (SELECT pg_catalog.min(village_year.year) FROM fupin_register.village_year
                                       WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                     (SELECT pg_catalog.min(area_year.year) FROM fupin_register.area_year
                                       WHERE area_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                     (SELECT pg_catalog.date_part('year', pg_catalog.min(pg_catalog.lower(deadline.valid)))::integer FROM fupin.deadline),
                                     (SELECT pg_catalog.date_part('year', pg_catalog.min(pg_catalog.lower(duty.valid)))::integer FROM fupin.duty)),
                               pg_catalog.date_part('year', fupin.as_of())::integer))) years (year)
     WHERE EXISTS (SELECT
                     FROM fupin_register.duty_place
                    WHERE duty_place.division OPERATOR(fupin.<@) bearer.division);
COMMENT ON VIEW fupin_register.duty_year IS 'the years that have begun by fupin.as_of() in each division that bears a deadline or duty, as far as the reader sees';
COMMENT ON COLUMN fupin_register.duty_year.home IS 'the division that bears them';
COMMENT ON COLUMN fupin_register.duty_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.duty_year.has_households IS 'whether a household of it that the reader sees has facts for the year';

-- Of what is put together here the planner has no statistics.  It multiplies its guesses for every condition and every join, ends
-- with a single row where there are a hundred thousand, and compares each of them with everything.  So in what follows one key
-- joins subjects to what governs them, COALESCE makes one condition of several, and a join that always finds its row is a LEFT
-- JOIN, which keeps the number of rows.
CREATE FUNCTION fupin_register.subject_key(subject_kind text, role_or_id text, year integer, home fupin.division DEFAULT NULL) RETURNS text
    IMMUTABLE PARALLEL SAFE
    -- ::text, without which || is no more than STABLE, and the planner would call the function for every row
    RETURN subject_kind || '/' || role_or_id || '/' || year::text || COALESCE('/' || home::bigint::text, '');
COMMENT ON FUNCTION fupin_register.subject_key(text, text, integer, fupin.division) IS
    'kind, role (or number) and year of subjects, and their duty home if one is given, in one text; NULL where kind, role or year is';

-- One row a subject and role, and for people and houses a year.  A question for one kind reads the tables of that kind only:
-- say subject_kind = ANY (ARRAY(...)), which the planner answers branch by branch.
CREATE VIEW fupin_register.subject WITH (security_barrier) AS
    SELECT 'household' AS subject_kind,
           household_year.household_id::text AS subject_id,
           '' AS role,
           household_year.year,
           household_year.division,
           household_year.division AS own_division,
           household_year.household_id::text AS household_id,
           pg_catalog.daterange(name.registered_on, NULL) AS during,
           name.head_name AS name
      FROM fupin_register.household_year_row household_year
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household_year.household_id
       AND name.division OPERATOR(fupin.=) household_year.division
     WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND (household_year.status IS NULL
            OR fupin_register.on_register(household_year.status))
     UNION ALL
    SELECT 'person',
           person_year.person_id,
           '',
           person_year.year,
           person_year.division,
           person_year.division,
           person_year.household_id,
           pg_catalog.daterange(person.joined_on, person.left_on),
           person.name
      FROM fupin_register.person_year_row person_year
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = person_year.household_id
       AND household_year.division OPERATOR(fupin.=) person_year.division
       AND household_year.year = person_year.year
      LEFT JOIN fupin_register.person_name person
        ON person.person_id = person_year.person_id
       AND person.household_id = person_year.household_id
       AND person.division OPERATOR(fupin.=) person_year.division
     WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND COALESCE(person.person_id IS NOT NULL
                    AND household_year.household_id IS NOT NULL
                    AND (household_year.status IS NULL
                         OR fupin_register.on_register(household_year.status)), false)
     UNION ALL
    SELECT 'student',
           person_year.person_id,
           '',
           person_year.year,
           person_year.division,
           person_year.division,
           person_year.household_id,
           pg_catalog.daterange(person.joined_on, person.left_on),
           person.name
      FROM fupin_register.person_year_row person_year
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = person_year.household_id
       AND household_year.division OPERATOR(fupin.=) person_year.division
       AND household_year.year = person_year.year
      LEFT JOIN fupin_register.person_name person
        ON person.person_id = person_year.person_id
       AND person.household_id = person_year.household_id
       AND person.division OPERATOR(fupin.=) person_year.division
     WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND person_year.schooling IN ('in_school', 'home_teaching')
       AND COALESCE(person.person_id IS NOT NULL
                    AND household_year.household_id IS NOT NULL
                    AND (household_year.status IS NULL
                         OR fupin_register.on_register(household_year.status)), false)
     UNION ALL
    SELECT CASE place.level
               WHEN 1 THEN 'province'
               WHEN 2 THEN 'prefecture'
               WHEN 3 THEN 'county'
               WHEN 4 THEN 'town'
               ELSE 'village'
           END,
           place.division::text,
           '',
           0,
           place.division,
           place.division,
           NULL,
           NULL,
           place.name
      FROM fupin_register.place
     UNION ALL
    SELECT 'organisation',
           organisation.organisation_id,
           held.role,
           0,
           held.division,
           organisation.division,
           NULL,
           held.during,
           organisation.name_zh
      FROM (SELECT organisation.organisation_id,
                   '' AS role,
                   organisation.division,
                   NULL::daterange AS during
              FROM fupin.organisation
             UNION ALL
            SELECT organisation_role.organisation_id,
                   organisation_role.role::text,
                   organisation_role.division,
                   organisation_role.during
              FROM fupin_register.organisation_role
             UNION ALL
            SELECT assignment.actor_id,
                   assignment.role::text,
                   assignment.division,
                   assignment.during
              FROM fupin_register.assignment
             WHERE assignment.actor_kind = 'organisation') held
      JOIN fupin.organisation ON organisation.organisation_id = held.organisation_id
     WHERE held.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'official',
           official.official_id,
           held.role,
           0,
           held.division,
           CASE WHEN held.is_post THEN held.division ELSE official.division END,
           NULL,
           held.during,
           CASE
               WHEN held.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN official.name::text
               ELSE fupin_register.mask_name(official.name::text)
           END
      FROM (SELECT official.official_id,
                   '' AS role,
                   official.division,
                   NULL::daterange AS during,
                   true AS is_post
              FROM fupin_register.official
             UNION ALL
            SELECT official_post.official_id,
                   official_post.role::text,
                   official_post.division,
                   official_post.during,
                   true
              FROM fupin_register.official_post
             UNION ALL
            SELECT assignment.actor_id,
                   assignment.role::text,
                   assignment.division,
                   assignment.during,
                   false
              FROM fupin_register.assignment
             WHERE assignment.actor_kind = 'official'
             UNION ALL
            SELECT team_member.official_id,
                   CASE team_member.role::text WHEN 'member' THEN 'team_member' WHEN 'leader' THEN 'team_leader' ELSE team_member.role::text END,
                   team_member.division,
                   team_member.during,
                   true
              FROM fupin_register.team_member) held
      JOIN fupin_register.official ON official.official_id = held.official_id
     WHERE held.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'team',
           team.team_id,
           kind.role,
           0,
           team.division,
           team.division,
           NULL,
           team.during,
           team.name
      FROM fupin_register.team
     CROSS JOIN LATERAL (VALUES (''), (team.kind::text)) kind (role)
     WHERE team.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'project',
           project.project_id,
           '',
           0,
           project.division,
           project.division,
           NULL,
           pg_catalog.daterange(chain.first_on, CASE WHEN chain.state IN ('handed_over', 'evaluated', 'rejected', 'removed') THEN chain.last_on END),
           project.title
      FROM fupin_register.project
      LEFT JOIN (SELECT project_event.project_id,
                        project_event.division,
                        pg_catalog.min(project_event.happened_on) AS first_on,
                        pg_catalog.max(project_event.happened_on) AS last_on,
                        (pg_catalog.array_agg(project_event.to_state::text ORDER BY project_event.step_no DESC))[1] AS state
                   FROM fupin_register.project_event
                  WHERE project_event.happened_on <= fupin.as_of()
                  GROUP BY project_event.project_id,
                           project_event.division) chain
        ON chain.project_id = project.project_id
       AND chain.division OPERATOR(fupin.=) project.division
     WHERE project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'fund',
           fund.fund_id,
           '',
           0,
           fund.division,
           fund.division,
           NULL,
           pg_catalog.daterange(fund.issued_on, NULL),
           fund.document_no
      FROM fupin_register.fund
     WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'loan',
           loan.loan_id,
           '',
           0,
           loan.division,
           loan.division,
           loan.household_id,
           pg_catalog.daterange(loan.granted_on, loan.repaid_on, '[]'),
           CASE
               WHEN loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN loan.borrower::text
               ELSE fupin_register.mask_name(loan.borrower::text)
           END
      FROM fupin_register.loan
     WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'asset_project',
           asset_project.asset_project_id,
           '',
           0,
           asset_project.division,
           asset_project.division,
           NULL,
           pg_catalog.daterange(asset_project.started_on, asset_project.closed_on),
           asset_project.title
      FROM fupin_register.asset_project
     WHERE asset_project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'housing_case',
           housing_case.housing_case_id,
           '',
           0,
           housing_case.division,
           housing_case.division,
           housing_case.household_id,
           NULL,
           name.head_name
      FROM fupin_register.housing_case
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = housing_case.household_id
       AND name.division OPERATOR(fupin.=) housing_case.division
     WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.subject IS
    'every subject of every kind, once for each role it has and, if people and houses, each year: those on whom deadlines and duties lie and to whom they are done';
COMMENT ON COLUMN fupin_register.subject.subject_kind IS 'kind of subject (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.subject.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.subject.role IS
    'a role of an official (post, assignment, place in a team) or organisation, or the kind of a team; empty = the subject as such';
COMMENT ON COLUMN fupin_register.subject.year IS
    'the year in which a household is on the register, or a person counts to one that is; 0 = the kind is not known by years';
COMMENT ON COLUMN fupin_register.subject.division IS 'the place of the subject, or of its role: it decides what governs';
COMMENT ON COLUMN fupin_register.subject.own_division IS
    'where the subject itself belongs: of an organisation its own division, of an official with an assignment the official''s own, else as division';
COMMENT ON COLUMN fupin_register.subject.household_id IS 'the household that it is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.subject.during IS 'the days on which it is there, or has the role; NULL = all of them';
COMMENT ON COLUMN fupin_register.subject.name IS 'its name, of people masked for readers; NULL = none known';

-- Facts of places without the answers of their households, so that asking for a flag assesses nobody.
CREATE VIEW fupin_register.place_fact WITH (security_barrier) AS
    WITH population AS (
        SELECT household_year.division,
               household_year.year,
               pg_catalog.count(*) AS households,
               CASE WHEN pg_catalog.count(household_year.members) = pg_catalog.count(*) THEN pg_catalog.sum(household_year.members) END AS persons
          FROM fupin_register.household_year_row household_year
         WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND (household_year.status IS NULL
                OR fupin_register.on_register(household_year.status))
         GROUP BY household_year.division,
                  household_year.year
    ), counted AS (
        SELECT around.division,
               population.year,
               pg_catalog.sum(population.households) AS households,
               CASE WHEN pg_catalog.count(population.persons) = pg_catalog.count(*) THEN pg_catalog.sum(population.persons) END AS persons
          FROM population
         CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(population.division)) around (division)
         WHERE around.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY around.division,
                  population.year
    ), years AS MATERIALIZED (
        SELECT duty_year.year,
               pg_catalog.bool_or(duty_year.has_households) AS has_households
          FROM fupin_register.duty_year
         GROUP BY duty_year.year
    ), known AS (
        SELECT place.division,
               years.year,
               years.has_households
          FROM fupin_register.place
         CROSS JOIN years
    )
    SELECT known.division,
           known.year,
           fupin.known_facts(named) AS facts
      FROM known
      LEFT JOIN counted
        ON counted.division OPERATOR(fupin.=) known.division
       AND counted.year = known.year
     -- nobody is registered in a place only where others are: a year that nobody has loaded is unknown
     CROSS JOIN LATERAL (SELECT CASE WHEN known.has_households THEN COALESCE(counted.households, 0) END AS households,
                                CASE WHEN counted.households IS NOT NULL THEN counted.persons WHEN known.has_households THEN 0 END AS persons) registered
      LEFT JOIN fupin_register.village ON village.division OPERATOR(fupin.=) known.division
      LEFT JOIN fupin_register.village_year
        ON village_year.division OPERATOR(fupin.=) known.division
       AND village_year.year = known.year
      LEFT JOIN fupin_register.area ON area.division OPERATOR(fupin.=) known.division
      LEFT JOIN fupin_register.area_year
        ON area_year.division OPERATOR(fupin.=) known.division
       AND area_year.year = known.year
      LEFT JOIN (SELECT event.division,
                        years.year,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'weak_organisation_listed') AS listed_on,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'weak_organisation_rectified') AS rectified_on
                   FROM fupin_register.event
                   JOIN years ON event.happened_on <= fupin.facts_day(years.year)
                  WHERE event.subject_kind = 'village'
                    AND event.kind IN ('weak_organisation_listed', 'weak_organisation_rectified')
                    AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY event.division,
                           years.year) weak
        ON weak.division OPERATOR(fupin.=) known.division
       AND weak.year = known.year
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN village.exited_on BETWEEN '2011-01-01' AND '2015-12-31' OR weak.listed_on IS NOT NULL
                                    THEN COALESCE(village_year.facts, '{}')
                                             || CASE WHEN village.exited_on BETWEEN '2011-01-01' AND '2015-12-31' THEN '{"exited_in_twelfth_plan": true}'::jsonb ELSE '{}' END
                                             || CASE
                                                    WHEN weak.listed_on IS NOT NULL
                                                    THEN pg_catalog.jsonb_build_object('weak_party_organisation', COALESCE(weak.listed_on > weak.rectified_on, true))
                                                    ELSE '{}'
                                                END
                                    ELSE COALESCE(village_year.facts, area_year.facts)
                                END AS facts,
                                known.division,
                                known.year,
                                village.poor_village,
                                area.poor_county,
                                COALESCE(village.exit_planned_year, area.exit_planned_year) AS exit_planned_year,
                                COALESCE(village.exited_on, area.exited_on) AS exited_on,
                                CASE WHEN village.division IS NOT NULL THEN COALESCE(village.exited_on <= fupin.facts_day(known.year), false) END AS exited,
                                COALESCE(village_year.rural_population, area_year.rural_population) AS rural_population,
                                village_year.income_per_capita,
                                village_year.collective_income,
                                COALESCE(village_year.service_parity, area_year.service_parity) AS service_parity,
                                village_year.demonstration_village,
                                village_year.natural_villages_over_20,
                                village_year.natural_villages_hardened,
                                village_year.natural_villages_tidy,
                                registered.households,
                                registered.households AS registered_households,
                                registered.persons AS poor_population,
                                registered.persons AS registered_population) named;
COMMENT ON VIEW fupin_register.place_fact IS
    'facts of villages, towns, counties and prefectures by year, over which the scopes of deadlines and duties are assessed';
COMMENT ON COLUMN fupin_register.place_fact.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_fact.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.place_fact.facts IS
    'the facts by name, those of the long tail under their key alone too (heavy_task, facts.heavy_task); an absent key is unknown. facts.exited_in_twelfth_plan and facts.weak_party_organisation follow from the day of the exit and from events, where there are any';

CREATE FUNCTION fupin_register.fact_kind(subject_kind text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE subject_kind WHEN 'student' THEN 'person' ELSE subject_kind END;
COMMENT ON FUNCTION fupin_register.fact_kind(text) IS 'the kind under which subject_fact has the facts of a kind of subject: those of students are those of persons';

CREATE VIEW fupin_register.subject_fact WITH (security_barrier) AS
    SELECT 'household' AS subject_kind,
           fact.household_id::text AS subject_id,
           fact.year,
           fact.division,
           fupin.known_facts(fact) AS facts
      FROM fupin_register.household_fact fact
     UNION ALL
    SELECT 'person',
           fact.person_id,
           fact.year,
           fact.division,
           fupin.known_facts(fact)
      FROM fupin_register.person_fact fact
     UNION ALL
    SELECT CASE fupin.level(fact.division)
               WHEN 1 THEN 'province'
               WHEN 2 THEN 'prefecture'
               WHEN 3 THEN 'county'
               WHEN 4 THEN 'town'
               ELSE 'village'
           END,
           fact.division::text,
           fact.year,
           fact.division,
           fact.facts
      FROM fupin_register.place_fact fact
     UNION ALL
    SELECT 'official',
           official.official_id,
           0,
           official.division,
           official.facts || pg_catalog.jsonb_build_object('origin_level', official.origin_level,
                                                           'rural_experience', official.rural_experience,
                                                           'facts', official.facts)
      FROM fupin_register.official
     WHERE official.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        OR official.official_id IN (SELECT official_post.official_id
                                      FROM fupin_register.official_post
                                     WHERE official_post.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                                     UNION ALL
                                    SELECT assignment.actor_id
                                      FROM fupin_register.assignment
                                     WHERE assignment.actor_kind = 'official'
                                       AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                                     UNION ALL
                                    SELECT team_member.official_id
                                      FROM fupin_register.team_member
                                     WHERE team_member.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions()))
     UNION ALL
    SELECT 'project',
           project.project_id,
           0,
           project.division,
           pg_catalog.jsonb_build_object('old_area', project.procedure = 'old_area') || project.facts || pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(project)) || pg_catalog.jsonb_build_object('as_of', fupin.as_of())
      FROM fupin_register.project
     WHERE project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'fund',
           fund.fund_id,
           0,
           fund.division,
           fund.facts || pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(fund))
               || pg_catalog.jsonb_build_object('as_of', fupin.as_of(),
                                                'source_level', CASE fund.source_level WHEN 'city' THEN 'prefecture' ELSE fund.source_level END)
      FROM fupin_register.fund
     WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'loan',
           loan.loan_id,
           0,
           loan.division,
           loan.facts || pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(loan)) || pg_catalog.jsonb_build_object('as_of', fupin.as_of())
      FROM fupin_register.loan
     WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'asset_project',
           asset_project.asset_project_id,
           0,
           asset_project.division,
           asset_project.facts || pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(asset_project)) || pg_catalog.jsonb_build_object('as_of', fupin.as_of())
      FROM fupin_register.asset_project
     WHERE asset_project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'housing_case',
           fact.housing_case_id,
           0,
           fact.division,
           fact.facts || pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(fact) - 'criteria')
      FROM fupin_register.housing_case_fact fact;
COMMENT ON VIEW fupin_register.subject_fact IS
    'the facts of subjects, over which the scopes of deadlines and duties are assessed; kinds without facts are not in it';
COMMENT ON COLUMN fupin_register.subject_fact.subject_kind IS 'kind of subject (fact_kind)';
COMMENT ON COLUMN fupin_register.subject_fact.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.subject_fact.year IS 'calendar year of the facts; 0 = the kind is not known by years';
COMMENT ON COLUMN fupin_register.subject_fact.division IS 'where the subject belongs; of people where they are registered';
COMMENT ON COLUMN fupin_register.subject_fact.facts IS
    'the facts by name, those of the long tail under their key alone too; an absent key, or null, is unknown';

-- Of people, of whom there are many, a scope names few facts, and all of them together cost a dozen tables.  deadline_fact and duty_fact
-- work out those that the scopes of the catalogue named when they were written, or all of them where one names another by now.  The long
-- tail is always among them: it has what a column does not say, and facts that are no columns.
CREATE VIEW fupin_register.scope_fact AS
    SELECT DISTINCT
           fact_use.kind AS provision_kind,
           fupin_register.fact_kind(fact_use.subject) AS subject_kind,
           CASE fact_use.fact_kind WHEN 'parameter' THEN 'params' ELSE pg_catalog.split_part(fact_use.fact, '.', 1) END AS fact
      FROM fupin.fact_use
     WHERE fact_use.kind IN ('deadline', 'duty')
       AND fupin_register.fact_kind(fact_use.subject) IN ('household', 'person');
COMMENT ON VIEW fupin_register.scope_fact IS 'the facts of households and persons that scopes of deadlines and duties name';
COMMENT ON COLUMN fupin_register.scope_fact.provision_kind IS 'deadline, duty';
COMMENT ON COLUMN fupin_register.scope_fact.subject_kind IS 'household, person';
COMMENT ON COLUMN fupin_register.scope_fact.fact IS 'the column of household_fact or person_fact: facts for one of the long tail, params for a parameter';

CREATE PROCEDURE fupin_register.compile_scopes()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    scopes record;
BEGIN
    FOR scopes IN
        SELECT k.provision_kind,
               coalesce(string_agg(format('(%L, %L)', s.subject_kind, s.fact), ', '), '('''', '''')') AS written,
               coalesce(string_agg(format(', fact.%I', a.attname), '') FILTER (WHERE s.subject_kind = 'household' AND a.attname IS NOT NULL), '') AS of_households,
               coalesce(string_agg(format(', fact.%I', a.attname), '') FILTER (WHERE s.subject_kind = 'person' AND a.attname IS NOT NULL), '') AS of_persons
          FROM unnest('{deadline,duty}'::text[]) k (provision_kind)
          LEFT JOIN fupin_register.scope_fact s ON s.provision_kind = k.provision_kind
          LEFT JOIN pg_attribute a
            ON a.attrelid = format('fupin_register.%s_fact', s.subject_kind)::regclass
           AND a.attname = s.fact
           AND a.attname NOT IN ('division', 'facts')
         GROUP BY k.provision_kind
    LOOP
        EXECUTE format($view$
            CREATE OR REPLACE VIEW fupin_register.%1$s_fact WITH (security_barrier) AS
            WITH another AS MATERIALIZED (
                SELECT EXISTS (SELECT
                                 FROM fupin_register.scope_fact
                                WHERE scope_fact.provision_kind = %1$L
                                  AND (scope_fact.subject_kind, scope_fact.fact) NOT IN (VALUES %2$s)) AS is_named
            )
            SELECT 'household' AS subject_kind,
                   fact.household_id::text AS subject_id,
                   fact.year,
                   fact.division,
                   fupin.known_facts(named) AS facts
              FROM fupin_register.household_fact fact
             CROSS JOIN LATERAL (SELECT fact.division, fact.facts%3$s) named
             WHERE NOT (SELECT another.is_named FROM another)
             UNION ALL
            SELECT 'person',
                   fact.person_id,
                   fact.year,
                   fact.division,
                   fupin.known_facts(named)
              FROM fupin_register.person_fact fact
             CROSS JOIN LATERAL (SELECT fact.division, fact.facts%4$s) named
             WHERE NOT (SELECT another.is_named FROM another)
             UNION ALL
            SELECT fact.*
              FROM fupin_register.subject_fact fact
             WHERE fact.subject_kind NOT IN ('household', 'person')
                OR (SELECT another.is_named FROM another)$view$,
            scopes.provision_kind, scopes.written, scopes.of_households, scopes.of_persons);
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.compile_scopes() IS
    'writes the facts of people that scopes of deadlines and duties name into deadline_fact and duty_fact; part of create_register() and of compile_standards()';
CALL fupin_register.compile_scopes();
COMMENT ON VIEW fupin_register.deadline_fact IS 'as subject_fact, of households and persons only the facts that scopes of deadlines name; written by compile_scopes()';
COMMENT ON COLUMN fupin_register.deadline_fact.subject_kind IS 'as subject_fact.subject_kind';
COMMENT ON COLUMN fupin_register.deadline_fact.subject_id IS 'as subject_fact.subject_id';
COMMENT ON COLUMN fupin_register.deadline_fact.year IS 'as subject_fact.year';
COMMENT ON COLUMN fupin_register.deadline_fact.division IS 'as subject_fact.division';
COMMENT ON COLUMN fupin_register.deadline_fact.facts IS 'as subject_fact.facts';
COMMENT ON VIEW fupin_register.duty_fact IS 'as subject_fact, of households and persons only the facts that scopes of duties name; written by compile_scopes()';
COMMENT ON COLUMN fupin_register.duty_fact.subject_kind IS 'as subject_fact.subject_kind';
COMMENT ON COLUMN fupin_register.duty_fact.subject_id IS 'as subject_fact.subject_id';
COMMENT ON COLUMN fupin_register.duty_fact.year IS 'as subject_fact.year';
COMMENT ON COLUMN fupin_register.duty_fact.division IS 'as subject_fact.division';
COMMENT ON COLUMN fupin_register.duty_fact.facts IS 'as subject_fact.facts';
