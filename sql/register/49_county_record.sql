-- What each county keeps records of at all, for the checks that doubt what has none: where nobody records verifications, that there
-- is none says nothing of an exit.  (Of help: county_record.)

CREATE VIEW fupin_register.county_exit_record WITH (security_barrier) AS
    SELECT fupin_register.county_of(entry.division) AS county,
           pg_catalog.bool_or(entry.is_step) AS keeps_steps,
           pg_catalog.bool_or(entry.is_verified) AS keeps_verifications,
           pg_catalog.bool_or(entry.is_publicised) AS keeps_publicities,
           pg_catalog.bool_or(entry.is_confirmed) AS keeps_confirmations,
           pg_catalog.bool_or(entry.has_paper) AS keeps_papers
      FROM (SELECT status_event.division,
                   true AS is_step,
                   pg_catalog.bool_or(status_event.to_status = 'verified') AS is_verified,
                   pg_catalog.bool_or(status_event.to_status = 'publicised') AS is_publicised,
                   false AS is_confirmed,
                   pg_catalog.bool_or(status_event.to_status = 'exited' AND status_event.document_no IS NOT NULL) AS has_paper
              FROM fupin_register.status_event
             WHERE status_event.happened_on <= (SELECT fupin.as_of())
             GROUP BY status_event.division
             UNION ALL
            SELECT household_year.division,
                   false,
                   pg_catalog.bool_or(fupin_register.boolean_in(household_year.facts, 'exit_verified') IS NOT NULL),
                   pg_catalog.bool_or(fupin_register.boolean_in(household_year.facts, 'exit_publicised') IS NOT NULL),
                   pg_catalog.bool_or(fupin_register.boolean_in(household_year.facts, 'exit_confirmed') IS NOT NULL),
                   false
              FROM fupin_register.household_year_row household_year
             WHERE household_year.facts ?| '{exit_verified,exit_publicised,exit_confirmed}'
               AND household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer
             GROUP BY household_year.division) entry
     WHERE entry.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY fupin_register.county_of(entry.division);
COMMENT ON VIEW fupin_register.county_exit_record IS
    'counties with anything on record about how households leave poverty, by steps of their states or by what was stated, until fupin.as_of(); a county without any has no row';
COMMENT ON COLUMN fupin_register.county_exit_record.county IS 'the county';
COMMENT ON COLUMN fupin_register.county_exit_record.keeps_steps IS 'whether any household has a step of its states';
COMMENT ON COLUMN fupin_register.county_exit_record.keeps_verifications IS 'whether of any household it is recorded that its exit was verified, or was not';
COMMENT ON COLUMN fupin_register.county_exit_record.keeps_publicities IS 'whether of any household it is recorded that its exit was made public, or was not';
COMMENT ON COLUMN fupin_register.county_exit_record.keeps_confirmations IS 'whether of any household it is recorded that its head confirmed the exit, or did not';
COMMENT ON COLUMN fupin_register.county_exit_record.keeps_papers IS 'whether the exit of any household names its paper';

CREATE VIEW fupin_register.county_village_record WITH (security_barrier) AS
    SELECT fupin_register.county_of(entry.division) AS county,
           pg_catalog.bool_or(entry.kind = 'team') AS keeps_teams,
           pg_catalog.bool_or(entry.kind = 'first_secretary') AS keeps_first_secretaries,
           pg_catalog.bool_or(entry.kind = 'publicity') AS keeps_publicities,
           pg_catalog.bool_or(entry.kind = 'verification') AS keeps_verifications
      FROM (SELECT DISTINCT
                   team.division,
                   'team' AS kind
              FROM fupin_register.team
             WHERE team.kind = 'village_work_team'
               AND COALESCE(pg_catalog.lower(team.during) <= (SELECT fupin.as_of()), true)
             UNION ALL
            SELECT DISTINCT
                   official_post.division,
                   'first_secretary'
              FROM fupin_register.official_post
             WHERE official_post.role = 'first_secretary'
               AND COALESCE(pg_catalog.lower(official_post.during) <= (SELECT fupin.as_of()), true)
             UNION ALL
            SELECT DISTINCT
                   notice.division,
                   'publicity'
              FROM fupin_register.notice
             WHERE notice.subject_kind = 'village'
               AND notice.kind = 'publicity'
               AND notice.from_date <= (SELECT fupin.as_of())
             UNION ALL
            SELECT DISTINCT
                   event.division,
                   'verification'
              FROM fupin_register.event
             WHERE event.subject_kind = 'village'
               AND event.kind IN ('exit_accepted', 'exit_standard_confirmed')
               AND event.happened_on <= (SELECT fupin.as_of())) entry
     WHERE entry.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY fupin_register.county_of(entry.division);
COMMENT ON VIEW fupin_register.county_village_record IS
    'counties with anything on record about who works in villages, and how villages leave poverty, until fupin.as_of(); a county without any has no row';
COMMENT ON COLUMN fupin_register.county_village_record.county IS 'the county';
COMMENT ON COLUMN fupin_register.county_village_record.keeps_teams IS 'whether any village has, or had, a work team';
COMMENT ON COLUMN fupin_register.county_village_record.keeps_first_secretaries IS 'whether any village has, or had, a first secretary';
COMMENT ON COLUMN fupin_register.county_village_record.keeps_publicities IS 'whether a publicity about any village is recorded';
COMMENT ON COLUMN fupin_register.county_village_record.keeps_verifications IS 'whether the acceptance or confirmation of the exit of any village is recorded';
