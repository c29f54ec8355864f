-- What the register says of each village, for the checks on it (document FUPIN-CHECK): one row a village, about the running year of
-- its county.

CREATE VIEW fupin_register.village_entry WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT running.division,
               running.year,
               running.on_day,
               running.params,
               kept.keeps_teams,
               kept.keeps_first_secretaries,
               kept.keeps_publicities,
               kept.keeps_verifications
          FROM fupin_register.running_policy running
          LEFT JOIN fupin_register.county_village_record kept ON kept.county OPERATOR(fupin.=) fupin_register.county_of(running.division)
    )
    SELECT village.division,
           place.year,
           place.on_day AS as_of,
           fupin.as_of() AS today,
           COALESCE(village.name_zh::text, named.name) AS name,
           changed.new_code,
           village.poor_village,
           village.exit_planned_year,
           village.exited_on,
           COALESCE(village.exited_on <= place.on_day, false) AS exited,
           this.year IS NOT NULL AS has_year,
           this.rural_population,
           before.rural_population AS previous_rural_population,
           this.income_per_capita,
           this.collective_income,
           fupin_register.integer_in(this.facts, 'all_households') AS all_households,
           fupin_register.integer_in(this.facts, 'households_surveyed') AS households_surveyed,
           fupin_register.integer_in(this.facts, 'poor_persons') AS stated_poor_persons,
           COALESCE(registered.households, 0)::integer AS register_households,
           COALESCE(registered.persons, 0)::integer AS register_persons,
           CASE WHEN registered.unknown IS DISTINCT FROM true THEN COALESCE(registered.poor_persons, 0)::integer END AS poor_persons,
           CASE WHEN team.teams > 0 OR place.keeps_teams THEN COALESCE(team.teams, 0)::integer END AS teams,
           CASE WHEN post.first_secretaries > 0 OR place.keeps_first_secretaries THEN COALESCE(post.first_secretaries, 0)::integer END AS first_secretaries,
           CASE WHEN posted.exit_publicised OR place.keeps_publicities THEN COALESCE(posted.exit_publicised, false) END AS exit_publicised,
           CASE WHEN proved.exit_verified OR place.keeps_verifications THEN COALESCE(proved.exit_verified, false) END AS exit_verified,
           place.params
      FROM fupin_register.village
      JOIN place ON place.division OPERATOR(fupin.=) village.division
      LEFT JOIN fupin.division_name named ON named.division OPERATOR(fupin.=) village.division
      -- the code that took the place of its own, of several the least
      LEFT JOIN (SELECT division_change.old_division,
                        pg_catalog.min(division_change.new_division::text) AS new_code
                   FROM fupin.division_change
                  WHERE division_change.changed_on <= fupin.as_of()
                    AND division_change.old_division OPERATOR(fupin.<>) division_change.new_division
                  GROUP BY division_change.old_division) changed
        ON changed.old_division OPERATOR(fupin.=) village.division
      LEFT JOIN fupin_register.village_year this
        ON this.division OPERATOR(fupin.=) village.division
       AND this.year = place.year
      LEFT JOIN fupin_register.village_year before
        ON before.division OPERATOR(fupin.=) village.division
       AND before.year = place.year - 1
      LEFT JOIN (SELECT household_year.division,
                        pg_catalog.count(*) AS households,
                        pg_catalog.sum(household_year.members) AS persons,
                        pg_catalog.sum(household_year.members) FILTER (WHERE household_year.status NOT IN ('exited', 'aid_suspended')) AS poor_persons,
                        pg_catalog.bool_or(household_year.members IS NULL OR household_year.status IS NULL) AS unknown
                   FROM fupin_register.household_year_row household_year
                   JOIN place
                     ON place.division OPERATOR(fupin.=) household_year.division
                    AND place.year = household_year.year
                  WHERE COALESCE(fupin_register.on_register(household_year.status), true)
                  GROUP BY household_year.division) registered
        ON registered.division OPERATOR(fupin.=) village.division
      LEFT JOIN (SELECT team.division,
                        pg_catalog.count(*) AS teams
                   FROM fupin_register.team
                   JOIN place ON place.division OPERATOR(fupin.=) team.division
                  WHERE team.kind = 'village_work_team'
                    AND team.during @> place.on_day
                  GROUP BY team.division) team
        ON team.division OPERATOR(fupin.=) village.division
      LEFT JOIN (SELECT official_post.division,
                        pg_catalog.count(DISTINCT official_post.official_id) AS first_secretaries
                   FROM fupin_register.official_post
                   JOIN place ON place.division OPERATOR(fupin.=) official_post.division
                  WHERE official_post.role = 'first_secretary'
                    AND official_post.during @> place.on_day
                  GROUP BY official_post.division) post
        ON post.division OPERATOR(fupin.=) village.division
      LEFT JOIN (SELECT notice.subject_id,
                        pg_catalog.bool_or(notice.from_date <= village.exited_on) AS exit_publicised
                   FROM fupin_register.notice
                   JOIN fupin_register.village ON village.division::text = notice.subject_id
                  WHERE notice.subject_kind = 'village'
                    AND notice.kind = 'publicity'
                    AND notice.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY notice.subject_id) posted
        ON posted.subject_id = village.division::text
      LEFT JOIN (SELECT event.subject_id,
                        pg_catalog.bool_or(event.happened_on <= village.exited_on) AS exit_verified
                   FROM fupin_register.event
                   JOIN fupin_register.village ON village.division::text = event.subject_id
                  WHERE event.subject_kind = 'village'
                    AND event.kind IN ('exit_accepted', 'exit_standard_confirmed')
                    AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY event.subject_id) proved
        ON proved.subject_id = village.division::text
     WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.village_entry IS
    'what the register says of each village, in the running year of its county (running_year): the facts over which the checks on villages are assessed; a village of a county without any facts of households has no row';

DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT fact.name,
               pg_catalog.concat_ws('; ', fact.label_en, fact.description) AS description
          FROM fupin.fact
         WHERE fact.subject = 'village_entry'
           AND fact.shipped
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.village_entry.%I IS %L', described.name, described.description);
    END LOOP;
END
$$;
