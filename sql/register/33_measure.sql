-- What follows from the measures that households were given and from their plans.
--
-- Whoever has no row was given nothing and has no plan, where the county keeps records of such at all (county_record).

CREATE VIEW fupin_register.household_measure_year WITH (security_barrier) AS
    SELECT entry.household_id,
           entry.division,
           entry.year,
           pg_catalog.count(*) FILTER (WHERE entry.is_given)::integer AS measures,
           pg_catalog.count(*) FILTER (WHERE entry.is_given AND entry.person_id IS NULL)::integer AS shared_measures,
           pg_catalog.count(*) FILTER (WHERE entry.is_given AND entry.conditional)::integer AS conditional_measures,
           pg_catalog.count(*) FILTER (WHERE NOT entry.is_given)::integer AS plan_items,
           pg_catalog.count(*) FILTER (WHERE NOT entry.is_given AND entry.is_done)::integer AS plan_items_done,
           pg_catalog.count(entry.kind) FILTER (WHERE NOT entry.is_given)::integer AS plan_items_with_measure,
           pg_catalog.count(entry.due_on)::integer AS plan_items_with_due_day
      FROM (SELECT measure.household_id,
                   measure.division,
                   household_year.year,
                   true AS is_given,
                   measure.person_id,
                   measure.kind::text AS kind,
                   measure.conditional,
                   NULL::date AS due_on,
                   NULL::boolean AS is_done
              FROM fupin_register.measure
              LEFT JOIN fupin_register.household_year_row household_year
                ON household_year.household_id = measure.household_id
               AND household_year.division OPERATOR(fupin.=) measure.division
               AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
               AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             -- one condition of several, and a join that keeps its rows, so that the planner does not think of a handful
             WHERE COALESCE(household_year.year IS NOT NULL
                            AND COALESCE(pg_catalog.lower(measure.during) <= LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()), true)
                            AND COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(household_year.year, 1, 1), true), false)
               AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION ALL
            SELECT item.household_id,
                   item.division,
                   item.year,
                   false,
                   NULL,
                   item.kind,
                   NULL,
                   item.due_on,
                   COALESCE(item.done_on <= LEAST(pg_catalog.make_date(item.year, 12, 31), fupin.as_of()), false)
              FROM fupin_register.household_plan_item item
             WHERE item.planned_on <= LEAST(pg_catalog.make_date(item.year, 12, 31), fupin.as_of())
               AND item.year <= pg_catalog.date_part('year', fupin.as_of())::integer
               AND item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) entry
     GROUP BY entry.household_id,
              entry.division,
              entry.year;
COMMENT ON VIEW fupin_register.household_measure_year IS
    'measures and plans of households by year, as of 31 December or, in the running year, fupin.as_of(); a household without a measure and a plan has no row';
COMMENT ON COLUMN fupin_register.household_measure_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_measure_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_measure_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_measure_year.measures IS
    'measures given on any day of the year, to the household or to one of its members; one that has ended counts (HAOJIANG-2017-1.4-d, SHANGQIU-2018-6-e)';
COMMENT ON COLUMN fupin_register.household_measure_year.shared_measures IS 'of these, those for all of the household';
COMMENT ON COLUMN fupin_register.household_measure_year.conditional_measures IS 'measures of the year that are tied to taking part (SHANGQIU-2018-35-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items IS 'items of the plan of the year (MEILAN-2019-18-1b, HAOJIANG-2017-1.1-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_done IS 'of these, those carried out by then (MEILAN-2019-18-5d)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_with_measure IS 'of the items, those that name a measure (SHANGQIU-2018-3-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_with_due_day IS 'of the items, those that name a day (SHANGQIU-2018-3-b)';

CREATE VIEW fupin_register.person_measure_year WITH (security_barrier) AS
    SELECT measure.person_id,
           measure.household_id,
           measure.division,
           years.year,
           pg_catalog.count(*)::integer AS measures
      FROM fupin_register.measure
     CROSS JOIN pg_catalog.unnest(ARRAY(SELECT pg_catalog.generate_series(2000, pg_catalog.date_part('year', fupin.as_of())::integer))) years (year)
     WHERE measure.person_id IS NOT NULL
       AND COALESCE(COALESCE(pg_catalog.lower(measure.during) <= LEAST(pg_catalog.make_date(years.year, 12, 31), fupin.as_of()), true)
                    AND COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(years.year, 1, 1), true), false)
       AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY measure.person_id,
              measure.household_id,
              measure.division,
              years.year;
COMMENT ON VIEW fupin_register.person_measure_year IS
    'measures that single members of households were given, by year; whoever has none has no row. What all of the household was given stands in household_measure_year.shared_measures';
COMMENT ON COLUMN fupin_register.person_measure_year.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_measure_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person_measure_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.person_measure_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.person_measure_year.measures IS
    'measures given to the person on any day of the year; one that has ended counts (HAOJIANG-2017-1.4-c)';

-- The plans as the current role may see them, as they stand on the day of fupin.as_of().
CREATE VIEW fupin_register.plan_item WITH (security_barrier) AS
    SELECT item.household_id,
           item.division,
           item.year,
           item.item_no,
           item.standard_id,
           item.criterion_name,
           item.rule_id,
           item.kind::text AS kind,
           item.official_id,
           CASE
               WHEN item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN official.name::text
               ELSE fupin_register.mask_name(official.name::text)
           END AS helper_name,
           item.planned_on,
           item.due_on,
           done.done_on,
           CASE
               WHEN done.done_on > item.due_on THEN 'done_late'
               WHEN done.done_on IS NOT NULL THEN 'done'
               WHEN item.due_on IS NULL THEN 'undated'
               WHEN item.due_on < fupin.as_of() THEN 'overdue'
               ELSE 'planned'
           END AS state,
           CASE WHEN item.due_on IS NOT NULL THEN GREATEST(COALESCE(done.done_on, fupin.as_of()) - item.due_on, 0) END AS days_overdue,
           item.document_no
      FROM fupin_register.household_plan_item item
     CROSS JOIN LATERAL (SELECT CASE WHEN item.done_on <= fupin.as_of() THEN item.done_on END AS done_on) done
      LEFT JOIN fupin_register.official
        ON official.official_id = item.official_id
       AND official.division OPERATOR(fupin.=) item.official_division
     WHERE item.planned_on <= fupin.as_of()
       AND item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.plan_item IS
    'items of the plans of households and where each stands on the day of fupin.as_of(); what was planned or done later is not there yet';
COMMENT ON COLUMN fupin_register.plan_item.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.plan_item.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.plan_item.year IS 'calendar year of the plan';
COMMENT ON COLUMN fupin_register.plan_item.item_no IS 'number of the item within the plan';
COMMENT ON COLUMN fupin_register.plan_item.standard_id IS 'the standard of the criterion; NULL = the item names a rule';
COMMENT ON COLUMN fupin_register.plan_item.criterion_name IS 'the criterion that it is to strike off; NULL = the item names a rule';
COMMENT ON COLUMN fupin_register.plan_item.rule_id IS 'the rule whose demand it is to fulfil; NULL = the item names a criterion';
COMMENT ON COLUMN fupin_register.plan_item.kind IS 'the measure that is planned (list measure_kind); NULL = none decided on';
COMMENT ON COLUMN fupin_register.plan_item.official_id IS 'the helper who answers for it; NULL = nobody named';
COMMENT ON COLUMN fupin_register.plan_item.helper_name IS 'the helper''s name, masked for readers; NULL as official_id';
COMMENT ON COLUMN fupin_register.plan_item.planned_on IS 'day on which it was put into the plan';
COMMENT ON COLUMN fupin_register.plan_item.due_on IS 'last day in time; NULL = none set';
COMMENT ON COLUMN fupin_register.plan_item.done_on IS 'day on which it was carried out; NULL = not yet';
COMMENT ON COLUMN fupin_register.plan_item.state IS
    'undated (open, no day set), planned (open, in time: the last day too), overdue, done, done_late (list plan_state)';
COMMENT ON COLUMN fupin_register.plan_item.days_overdue IS
    'days between the last day in time and the day on which it was carried out, or fupin.as_of() while it is open; 0 = in time; NULL = no day set';
COMMENT ON COLUMN fupin_register.plan_item.document_no IS 'the paper of the plan; NULL = none named';

CREATE VIEW fupin_register.household_helper WITH (security_barrier) AS
    SELECT DISTINCT ON (assignment.household_id, assignment.division)
           assignment.household_id,
           assignment.division,
           official.official_id,
           CASE
               WHEN assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN official.name::text
               ELSE fupin_register.mask_name(official.name::text)
           END AS helper_name
      FROM fupin_register.assignment
      JOIN fupin_register.official ON official.official_id = assignment.actor_id
     WHERE assignment.actor_kind = 'official'
       AND assignment.role = 'helper'
       AND assignment.household_id IS NOT NULL
       AND assignment.during @> fupin.as_of()
       AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     ORDER BY assignment.household_id,
              assignment.division,
              pg_catalog.lower(assignment.during) DESC NULLS LAST,
              official.official_id;
COMMENT ON VIEW fupin_register.household_helper IS
    'the helper of each household on the day of fupin.as_of(), of several the one assigned last (HAOJIANG-2017-1.1-b, SHANGQIU-2018-6-e)';
COMMENT ON COLUMN fupin_register.household_helper.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_helper.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_helper.official_id IS 'the helper';
COMMENT ON COLUMN fupin_register.household_helper.helper_name IS 'the helper''s name, masked for readers';

-- Whoever has left needs no plan; one that was made stays, so that a household that leaves does not take with it what was done.
CREATE VIEW fupin_register.plan_count WITH (security_barrier) AS
    SELECT household_year.division,
           household_year.year,
           pg_catalog.count(*)::integer AS households,
           pg_catalog.count(plan.items)::integer AS households_with_plan,
           pg_catalog.count(*) FILTER (WHERE plan.items_overdue > 0)::integer AS households_overdue,
           COALESCE(pg_catalog.sum(plan.items), 0)::bigint AS items,
           COALESCE(pg_catalog.sum(plan.items_done), 0)::bigint AS items_done,
           COALESCE(pg_catalog.sum(plan.items_overdue), 0)::bigint AS items_overdue
      FROM fupin_register.household_year_row household_year
      LEFT JOIN (SELECT item.household_id,
                        item.division,
                        item.year,
                        pg_catalog.count(*) AS items,
                        pg_catalog.count(item.done_on) AS items_done,
                        pg_catalog.count(*) FILTER (WHERE item.state = 'overdue') AS items_overdue
                   FROM fupin_register.plan_item item
                  GROUP BY item.household_id,
                           item.division,
                           item.year) plan
        ON plan.household_id = household_year.household_id
       AND plan.division OPERATOR(fupin.=) household_year.division
       AND plan.year = household_year.year
     WHERE COALESCE(fupin_register.on_register(household_year.status), true)
       AND (COALESCE(household_year.status NOT IN ('exited', 'aid_suspended'), true) OR plan.items > 0)
       AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY household_year.division,
              household_year.year;
COMMENT ON VIEW fupin_register.plan_count IS 'plans of households by village and year, as they stand on the day of fupin.as_of()';
COMMENT ON COLUMN fupin_register.plan_count.division IS 'village or community';
COMMENT ON COLUMN fupin_register.plan_count.year IS 'calendar year of the plans';
COMMENT ON COLUMN fupin_register.plan_count.households IS
    'households on the register that have not left by the year''s facts, or have a plan for it; unknown states count (MEILAN-2019-18-1b)';
COMMENT ON COLUMN fupin_register.plan_count.households_with_plan IS 'of these, those with an item in the plan of the year';
COMMENT ON COLUMN fupin_register.plan_count.households_overdue IS 'of these, those with an item that is overdue';
COMMENT ON COLUMN fupin_register.plan_count.items IS 'items of their plans';
COMMENT ON COLUMN fupin_register.plan_count.items_done IS 'of these, those carried out';
COMMENT ON COLUMN fupin_register.plan_count.items_overdue IS 'of these, those still open after their last day';
