-- The doubts that show only where rows are compared: within a household, within a village, between the register and the exit standard.
-- Each branch looks at the households on the register in the running year of their county, unless it says otherwise.

CREATE VIEW fupin_register.compared_doubt WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT * FROM fupin_register.running_village
    ), home AS MATERIALIZED (
        -- joins that keep their rows, and one condition of several, so that the planner does not think of a handful
        SELECT household.household_id,
               household.division,
               household.head_name,
               place.year,
               place.on_day,
               fupin_register.in_poverty(household_year.status) AS is_poor
          FROM fupin_register.household_row household
          JOIN place ON place.division OPERATOR(fupin.=) household.division
          LEFT JOIN fupin_register.household_year_row household_year
            ON household_year.household_id = household.household_id
           AND household_year.division OPERATOR(fupin.=) household.division
           AND household_year.year = place.year
         WHERE COALESCE(household_year.year IS NOT NULL
                        AND COALESCE(fupin_register.on_register(household_year.status), true), false)
    ), person AS MATERIALIZED (
        -- who lives in one of them on the day
        SELECT person.person_id,
               person.household_id,
               person.division,
               person.name,
               person.citizen_id,
               home.year,
               home.is_poor
          FROM fupin_register.person_row person
          LEFT JOIN home
            ON home.household_id = person.household_id
           AND home.division OPERATOR(fupin.=) person.division
         WHERE COALESCE(home.year IS NOT NULL
                        AND COALESCE(person.left_on > home.on_day, true)
                        AND COALESCE(person.joined_on <= home.on_day, true), false)
    ), shared AS MATERIALIZED (
        SELECT holder.household_id,
               holder.division,
               holder.year,
               holder.citizen_id
          FROM person holder
         WHERE holder.citizen_id OPERATOR(fupin.=) ANY (SELECT person.citizen_id FROM person GROUP BY person.citizen_id HAVING pg_catalog.count(*) > 1)
    ), helper AS MATERIALIZED (
        SELECT assignment.household_id,
               assignment.division,
               official.official_id,
               official.name,
               official.division AS official_division,
               home.year
          FROM fupin_register.assignment
          LEFT JOIN home
            ON home.household_id = assignment.household_id
           AND home.division OPERATOR(fupin.=) assignment.division
          LEFT JOIN fupin_register.official ON official.official_id = assignment.actor_id
         WHERE assignment.role = 'helper'
           AND COALESCE(assignment.actor_kind = 'official'
                        AND home.year IS NOT NULL
                        AND official.official_id IS NOT NULL
                        AND assignment.during @> home.on_day, false)
    ), namesake AS MATERIALIZED (
        -- who may be a helper
        SELECT person.* FROM person WHERE person.name IN (SELECT helper.name FROM helper)
    ), exit AS MATERIALIZED (
        SELECT verdict.household_id,
               verdict.division,
               verdict.year,
               CASE WHEN fupin.passed(verdict.verdict) IS FALSE THEN fupin.unmet(verdict.verdict, verdict.criteria) END AS unmet,
               CASE WHEN verdict.verdict::text LIKE '%?%' THEN fupin.unknown(verdict.verdict, verdict.criteria) END AS unknown,
               verdict.income_per_capita,
               verdict.income_line
          FROM fupin_register.household_verdict verdict
          JOIN place
            ON place.division OPERATOR(fupin.=) verdict.division
           AND place.year = verdict.year
         WHERE verdict.exited
    )
    SELECT found.check_id,
           'household'::text AS subject_kind,
           found.household_id::text AS subject_id,
           found.household_id::text AS household_id,
           found.division,
           found.year,
           found.field,
           found.value
      FROM (SELECT 'household.duplicate.head_name'::text AS check_id,
                   head.household_id,
                   head.division,
                   head.year,
                   'head_name'::text AS field,
                   head.head_name::text AS value
              FROM (SELECT home.*,
                           pg_catalog.count(*) OVER (PARTITION BY home.division, home.head_name) AS namesakes
                      FROM home) head
             WHERE head.namesakes > 1
             UNION ALL
            -- two members of the same number are one mistake, two numbers are the same people
            SELECT 'household.duplicate.same_people',
                   pair.household_id,
                   pair.division,
                   pair.year,
                   'household_id',
                   pg_catalog.min(pair.other_household_id)
              FROM (SELECT own.household_id,
                           own.division,
                           own.year,
                           other.household_id::text AS other_household_id
                      FROM shared own
                      JOIN shared other
                        ON other.citizen_id OPERATOR(fupin.=) own.citizen_id
                       AND other.household_id <> own.household_id
                     GROUP BY own.household_id,
                              own.division,
                              own.year,
                              other.household_id
                    HAVING pg_catalog.count(DISTINCT own.citizen_id) > 1) pair
             GROUP BY pair.household_id,
                      pair.division,
                      pair.year
             UNION ALL
            SELECT 'household.duplicate.person_in_two',
                   person_year.household_id,
                   person_year.division,
                   person_year.year,
                   'person_id',
                   pg_catalog.min(person_year.person_id::text)
              FROM (SELECT person_year.person_id,
                           person_year.year
                      FROM fupin_register.person_year_row person_year
                      LEFT JOIN place ON place.division OPERATOR(fupin.=) person_year.division
                     WHERE COALESCE(place.year = person_year.year, false)
                     GROUP BY person_year.person_id,
                              person_year.year
                    HAVING pg_catalog.count(*) > 1) twice
              JOIN fupin_register.person_year_row person_year
                ON person_year.person_id = twice.person_id
               AND person_year.year = twice.year
              JOIN place
                ON place.division OPERATOR(fupin.=) person_year.division
               AND place.year = person_year.year
             GROUP BY person_year.household_id,
                      person_year.division,
                      person_year.year
             UNION ALL
            SELECT DISTINCT
                   'household.income.repeated_item',
                   item.household_id,
                   item.division,
                   item.year,
                   'income_item',
                   pg_catalog.concat_ws('/', item.category, item.source, item.revenue - item.cost)
              FROM fupin_register.income_item_row item
              LEFT JOIN place ON place.division OPERATOR(fupin.=) item.division
             WHERE COALESCE(item.revenue > 0 AND place.year = item.year, false)
             GROUP BY item.household_id,
                      item.division,
                      item.year,
                      item.category,
                      item.source,
                      item.revenue,
                      item.cost
            HAVING pg_catalog.count(*) > 1
             UNION ALL
            SELECT 'household.measure.repeated',
                   measure.household_id,
                   measure.division,
                   place.year,
                   'measure_id',
                   pg_catalog.min(measure.measure_id::text)
              FROM fupin_register.measure
              JOIN place ON place.division OPERATOR(fupin.=) measure.division
             WHERE COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(place.year, 1, 1), true)
             GROUP BY measure.household_id,
                      measure.division,
                      place.year,
                      measure.person_id,
                      measure.kind,
                      measure.during,
                      measure.amount
            HAVING pg_catalog.count(*) > 1
             UNION ALL
            SELECT 'household.measure.paid_twice',
                   payment.household_id,
                   payment.division,
                   place.year,
                   'payment_id',
                   pg_catalog.min(payment.payment_id::text)
              FROM fupin_register.fund_payment payment
              JOIN place
                ON place.division OPERATOR(fupin.=) payment.division
               AND payment.paid_on BETWEEN pg_catalog.make_date(place.year, 1, 1) AND place.on_day
             WHERE payment.household_id IS NOT NULL
             GROUP BY payment.household_id,
                      payment.division,
                      place.year,
                      payment.purpose,
                      payment.project_id,
                      payment.payee,
                      payment.amount,
                      payment.paid_on
            HAVING pg_catalog.count(*) > 1
             UNION ALL
            SELECT DISTINCT
                   'household.helper.is_member',
                   helper.household_id,
                   helper.division,
                   helper.year,
                   'official_id',
                   helper.official_id::text
              FROM helper
              JOIN namesake
                ON namesake.household_id = helper.household_id
               AND namesake.division OPERATOR(fupin.=) helper.division
               AND namesake.name = helper.name
             UNION ALL
            SELECT DISTINCT
                   'household.helper.is_poor',
                   helper.household_id,
                   helper.division,
                   helper.year,
                   'official_id',
                   helper.official_id::text
              FROM helper
              JOIN namesake
                ON namesake.division OPERATOR(fupin.=) helper.official_division
               AND namesake.name = helper.name
               AND namesake.household_id <> helper.household_id
             WHERE namesake.is_poor
             UNION ALL
            SELECT 'household.change.partner_unknown',
                   event.household_id,
                   event.division,
                   place.year,
                   'other_household_id',
                   pg_catalog.min(event.other_household_id::text)
              FROM fupin_register.household_event event
              JOIN place ON place.division OPERATOR(fupin.=) event.division
              LEFT JOIN fupin_register.household_row other ON other.household_id = event.other_household_id
             WHERE event.kind IN ('split', 'merge')
               AND event.happened_on <= place.on_day
               AND other.household_id IS NULL
             GROUP BY event.household_id,
                      event.division,
                      place.year
             UNION ALL
            SELECT 'household.change.move_not_followed',
                   last_move.household_id,
                   last_move.division,
                   last_move.year,
                   'to_division',
                   last_move.to_division::text
              FROM (SELECT DISTINCT ON (event.household_id, event.division)
                           event.household_id,
                           event.division,
                           event.to_division,
                           place.year
                      FROM fupin_register.household_event event
                      JOIN place ON place.division OPERATOR(fupin.=) event.division
                     WHERE event.kind = 'move'
                       AND event.happened_on <= place.on_day
                     ORDER BY event.household_id,
                              event.division,
                              event.happened_on DESC,
                              event.event_no DESC) last_move
             WHERE last_move.to_division OPERATOR(fupin.<>) last_move.division
             UNION ALL
            SELECT 'household.exit.criterion_unmet',
                   exit.household_id,
                   exit.division,
                   exit.year,
                   'exit_standard',
                   pg_catalog.array_to_string(exit.unmet, ', ')
              FROM exit
             WHERE exit.unmet IS NOT NULL
             UNION ALL
            SELECT 'household.exit.criterion_unknown',
                   exit.household_id,
                   exit.division,
                   exit.year,
                   'exit_standard',
                   pg_catalog.array_to_string(exit.unknown, ', ')
              FROM exit
             WHERE exit.unknown IS NOT NULL
             UNION ALL
            SELECT 'household.income.at_the_line',
                   exit.household_id,
                   exit.division,
                   exit.year,
                   'income_per_capita',
                   pg_catalog.round(exit.income_per_capita, 2)::text
              FROM exit
             WHERE exit.income_per_capita >= exit.income_line
               AND exit.income_per_capita < exit.income_line * 1.01) found
      JOIN fupin.check_in_force ON check_in_force.check_id = found.check_id
     WHERE NOT check_in_force.disabled
       AND found.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.compared_doubt IS
    'doubts about households that several rows must be compared for: duplicates, items entered twice, helpers who are poor themselves, events, exits against the exit standard';
COMMENT ON COLUMN fupin_register.compared_doubt.check_id IS 'the check (fupin.check_in_force, whose view_name is this view)';
COMMENT ON COLUMN fupin_register.compared_doubt.subject_kind IS 'household';
COMMENT ON COLUMN fupin_register.compared_doubt.subject_id IS 'the household';
COMMENT ON COLUMN fupin_register.compared_doubt.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.compared_doubt.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.compared_doubt.year IS 'the running year of its county';
COMMENT ON COLUMN fupin_register.compared_doubt.field IS 'what is compared';
COMMENT ON COLUMN fupin_register.compared_doubt.value IS 'what stands there: the name, the other household, the person, the item, the criteria; NULL = nothing';
