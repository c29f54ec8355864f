-- The marks of households and persons on the day fupin.as_of(): recorded ones, and those that follow from states and facts.
-- A subject has a mark once, however many reasons there are; what is unknown is no mark.
--
-- The facts are those of the latest year of the household that has begun; a household merged into another bears no marks.

CREATE VIEW fupin_register.label_ground WITH (security_barrier) AS
    WITH latest AS MATERIALIZED (
        -- one key joins members to the year, so that the planner keeps their number
        SELECT DISTINCT ON (household_year.household_id, household_year.division)
               household_year.household_id || '/' || household_year.year AS latest_key,
               household_year.household_id,
               household_year.division,
               household_year.year,
               household_year.status,
               household_year.dibao,
               household_year.housing_grade,
               household_year.facts
          FROM fupin_register.household_year_row household_year
         WHERE household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer
           AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND NOT EXISTS (SELECT
                             FROM fupin_register.household_event
                            WHERE household_event.kind = 'merge'
                              AND household_event.other_household_id = household_year.household_id
                              AND household_event.happened_on <= (SELECT fupin.as_of()))
         ORDER BY household_year.household_id,
                  household_year.division,
                  household_year.year DESC
    )
    SELECT label.subject_kind,
           label.subject_id,
           label.household_id,
           label.division,
           label.label::text AS label,
           label.since,
           label.until,
           'recorded' AS label_source
      FROM fupin_register.label
     WHERE label.since <= (SELECT fupin.as_of())
       AND COALESCE(label.until >= (SELECT fupin.as_of()), true)
       AND label.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'household',
           latest.household_id,
           latest.household_id,
           latest.division,
           mark.label,
           step.since,
           NULL,
           mark.label_source
      FROM latest
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = latest.household_id
       AND household.division OPERATOR(fupin.=) latest.division
      LEFT JOIN fupin_register.village ON village.division OPERATOR(fupin.=) latest.division
     CROSS JOIN LATERAL (SELECT fupin_register.on_register(latest.status) AS on_register,
                                latest.status IN ('exited', 'aid_suspended') AS exited) state
     -- no VALUES, which the executor makes ready anew for every household
     CROSS JOIN LATERAL (SELECT 'registered',           state.on_register,                      'status', 'registered' UNION ALL
                         SELECT 'unexited',             state.on_register AND NOT state.exited, 'status', 'registered' UNION ALL
                         SELECT 'exited',               state.exited,                           'status', 'exited' UNION ALL
                         SELECT 'returned',             latest.status = 'returned',             'status', 'returned' UNION ALL
                         SELECT 'aid_suspended',        latest.status = 'aid_suspended',        'status', 'aid_suspended' UNION ALL
                         SELECT 'applied_not_included', latest.status = 'not_included',         'status', 'not_included' UNION ALL
                         SELECT 'scattered',            state.on_register AND NOT COALESCE(village.poor_village, fupin_register.boolean_in(latest.facts, 'in_poor_village')), 'fact', NULL UNION ALL
                         SELECT 'borderline',           NOT state.on_register AND fupin_register.boolean_in(latest.facts, 'borderline'), 'fact', NULL UNION ALL
                         SELECT 'dibao',                latest.dibao,                           'fact', NULL UNION ALL
                         SELECT 'tekun',                fupin_register.boolean_in(latest.facts, 'tekun'), 'fact', NULL UNION ALL
                         SELECT 'disabled',             fupin_register.boolean_in(latest.facts, 'disabled_member'), 'fact', NULL UNION ALL
                         SELECT 'seriously_ill',        fupin_register.boolean_in(latest.facts, 'seriously_ill_member'), 'fact', NULL UNION ALL
                         SELECT 'dangerous_house',      latest.housing_grade IN ('C', 'D'),     'fact', NULL UNION ALL
                         SELECT 'illness_caused',       COALESCE(household.poverty_cause = 'illness', fupin_register.boolean_in(latest.facts, 'illness_caused')), 'fact', NULL UNION ALL
                         SELECT 'disaster_hit',         household.poverty_cause = 'disaster' OR fupin_register.boolean_in(latest.facts, 'disaster_hit'), 'fact', NULL UNION ALL
                         SELECT 'special_poor_group',   fupin_register.boolean_in(latest.facts, 'special_poor_group'), 'fact', NULL AS status) mark (label, holds, label_source, status)
      LEFT JOIN (SELECT status_event.household_id,
                        status_event.to_status::text AS status,
                        pg_catalog.max(status_event.happened_on) AS since
                   FROM fupin_register.status_event
                  WHERE status_event.happened_on <= (SELECT fupin.as_of())
                    AND status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY status_event.household_id,
                           status_event.to_status) step
        ON step.household_id = latest.household_id
       AND step.status = mark.status
     WHERE mark.holds
     UNION ALL
    SELECT 'person',
           member.person_id,
           member.household_id,
           member.division,
           mark.label,
           NULL,
           NULL,
           'fact'
      FROM fupin_register.member
     CROSS JOIN LATERAL (SELECT 'dibao',              member.dibao UNION ALL
                         SELECT 'tekun',              member.tekun UNION ALL
                         SELECT 'disabled',           member.disability_grade > 0 UNION ALL
                         SELECT 'severely_disabled',  member.disability_grade IN (1, 2) OR fupin_register.boolean_in(member.facts, 'severely_disabled') UNION ALL
                         SELECT 'seriously_ill',      member.seriously_ill UNION ALL
                         SELECT 'special_poor_group', member.special_poor_group UNION ALL
                         SELECT 'left_behind_child',  fupin_register.text_in(member.facts, 'left_behind') = 'child' UNION ALL
                         SELECT 'left_behind_woman',  fupin_register.text_in(member.facts, 'left_behind') = 'woman' UNION ALL
                         SELECT 'left_behind_elder',  fupin_register.text_in(member.facts, 'left_behind') = 'elder') mark (label, holds)
      -- few bear a mark: the year is sought for these only
      LEFT JOIN latest ON mark.holds AND latest.latest_key = member.household_id || '/' || member.year
     WHERE mark.holds
       AND COALESCE(latest.latest_key IS NOT NULL AND COALESCE(member.left_on > (SELECT fupin.as_of()), true), false);
COMMENT ON VIEW fupin_register.label_ground IS
    'every reason why a household or person bears a mark on the day fupin.as_of(): rows of label, the state on the register, facts of the household''s latest year';
COMMENT ON COLUMN fupin_register.label_ground.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.label_ground.subject_id IS 'the household or the person';
COMMENT ON COLUMN fupin_register.label_ground.household_id IS 'the household, or the person''s';
COMMENT ON COLUMN fupin_register.label_ground.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.label_ground.label IS 'the mark (list label)';
COMMENT ON COLUMN fupin_register.label_ground.since IS 'day from which it holds by this reason: recorded, or the last step into the state; NULL = unknown';
COMMENT ON COLUMN fupin_register.label_ground.until IS 'last day on which it will hold; NULL = no end is known';
COMMENT ON COLUMN fupin_register.label_ground.label_source IS 'recorded (a row of label), status (the state on the register) or fact';

-- A household bears what one of its members bears, except the allowance, which a member may receive alone.
CREATE VIEW fupin_register.household_label WITH (security_barrier) AS
    SELECT ground.household_id,
           ground.division,
           ground.label,
           pg_catalog.min(ground.since) AS since,
           CASE WHEN pg_catalog.bool_and(ground.until IS NOT NULL) THEN pg_catalog.max(ground.until) END AS until,
           pg_catalog.bool_or(ground.label_source = 'recorded') AS is_recorded
      FROM fupin_register.label_ground ground
     WHERE ground.subject_kind = 'household'
        OR ground.label <> 'dibao'
     GROUP BY ground.household_id,
              ground.division,
              ground.label;
COMMENT ON VIEW fupin_register.household_label IS
    'the marks of households on the day fupin.as_of(), one row a household and mark: its own and its members'' (but a member''s minimum living allowance); count households with count(DISTINCT household_id), for one may bear several (HEYUAN-2019-1.0-a, SHANGQIU-2018-12-c)';
COMMENT ON COLUMN fupin_register.household_label.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_label.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_label.label IS 'the mark (list label)';
COMMENT ON COLUMN fupin_register.household_label.since IS 'first day from which it is known to hold; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_label.until IS 'last day on which it will hold; NULL = no end is known';
COMMENT ON COLUMN fupin_register.household_label.is_recorded IS 'whether somebody recorded it; false: it follows from states and facts';

-- A person bears what the whole household bears by its state and place.
CREATE VIEW fupin_register.person_label WITH (security_barrier) AS
    SELECT ground.person_id,
           ground.household_id,
           ground.division,
           ground.label,
           pg_catalog.min(ground.since) AS since,
           CASE WHEN pg_catalog.bool_and(ground.until IS NOT NULL) THEN pg_catalog.max(ground.until) END AS until,
           pg_catalog.bool_or(ground.label_source = 'recorded') AS is_recorded
      FROM (SELECT own.subject_id AS person_id,
                   own.household_id,
                   own.division,
                   own.label,
                   own.since,
                   own.until,
                   own.label_source
              FROM fupin_register.label_ground own
             WHERE own.subject_kind = 'person'
             UNION ALL
            SELECT person.person_id,
                   person.household_id,
                   person.division,
                   shared.label,
                   shared.since,
                   shared.until,
                   shared.label_source
              FROM fupin_register.label_ground shared
              JOIN fupin_register.person_row person ON person.household_id = shared.household_id
             WHERE shared.subject_kind = 'household'
               AND shared.label IN ('registered', 'unexited', 'exited', 'returned', 'aid_suspended', 'applied_not_included', 'scattered', 'borderline')
               AND COALESCE(person.left_on > (SELECT fupin.as_of()), true)
               AND person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) ground
     GROUP BY ground.person_id,
              ground.household_id,
              ground.division,
              ground.label;
COMMENT ON VIEW fupin_register.person_label IS
    'the marks of persons on the day fupin.as_of(), one row a person and mark: their own, and what the whole household bears by its state and place (registered, unexited, exited, returned, aid_suspended, applied_not_included, scattered, borderline)';
COMMENT ON COLUMN fupin_register.person_label.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_label.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person_label.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.person_label.label IS 'the mark (list label)';
COMMENT ON COLUMN fupin_register.person_label.since IS 'first day from which it is known to hold; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_label.until IS 'last day on which it will hold; NULL = no end is known';
COMMENT ON COLUMN fupin_register.person_label.is_recorded IS 'whether somebody recorded it; false: it follows from states and facts';

CREATE VIEW fupin_register.subject_label WITH (security_barrier) AS
    SELECT 'household' AS subject_kind,
           household_label.household_id AS subject_id,
           household_label.household_id,
           household_label.division,
           household_label.label,
           household_label.since,
           household_label.until
      FROM fupin_register.household_label
     UNION ALL
    SELECT 'person',
           person_label.person_id,
           person_label.household_id,
           person_label.division,
           person_label.label,
           person_label.since,
           person_label.until
      FROM fupin_register.person_label;
COMMENT ON VIEW fupin_register.subject_label IS 'the marks of households and persons on the day fupin.as_of(), one row a subject and mark';
COMMENT ON COLUMN fupin_register.subject_label.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.subject_label.subject_id IS 'the household or the person';
COMMENT ON COLUMN fupin_register.subject_label.household_id IS 'the household, or the person''s';
COMMENT ON COLUMN fupin_register.subject_label.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.subject_label.label IS 'the mark (list label)';
COMMENT ON COLUMN fupin_register.subject_label.since IS 'first day from which it is known to hold; NULL = unknown';
COMMENT ON COLUMN fupin_register.subject_label.until IS 'last day on which it will hold; NULL = no end is known';
