-- What follows from the measures that households were given and from their plans.
--
-- A register that has no measure of a household on record says that it has none: such a household has no row here, or a zero.

CREATE VIEW fupin_register.household_measure_year WITH (security_barrier) AS
    SELECT entry.household_id,
           entry.division,
           entry.year,
           pg_catalog.count(*) FILTER (WHERE entry.is_given)::integer AS measures,
           pg_catalog.count(*) FILTER (WHERE entry.is_given AND entry.person_id IS NULL)::integer AS shared_measures,
           pg_catalog.count(DISTINCT entry.kind) FILTER (WHERE entry.is_given AND entry.raises_income AND entry.is_current)::integer AS income_measures,
           pg_catalog.count(*) FILTER (WHERE entry.is_given AND entry.conditional)::integer AS conditional_measures,
           pg_catalog.count(*) FILTER (WHERE NOT entry.is_given)::integer AS plan_items,
           pg_catalog.count(*) FILTER (WHERE NOT entry.is_given AND entry.is_current)::integer AS plan_items_done,
           pg_catalog.count(entry.kind) FILTER (WHERE NOT entry.is_given)::integer AS plan_items_with_measure,
           pg_catalog.count(entry.due_on)::integer AS plan_items_with_due_day
      FROM (SELECT measure.household_id::text AS household_id,
                   measure.division,
                   household_year.year,
                   true AS is_given,
                   measure.person_id,
                   measure.kind::text AS kind,
                   measure.raises_income,
                   measure.conditional,
                   NULL::date AS due_on,
                   COALESCE(pg_catalog.upper(measure.during) > LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()), true) AS is_current
              FROM fupin_register.measure
              JOIN fupin_register.household_year
                ON household_year.household_id = measure.household_id
               AND household_year.division OPERATOR(fupin.=) measure.division
             WHERE COALESCE(pg_catalog.lower(measure.during) <= LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()), true)
               AND COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(household_year.year, 1, 1), true)
               AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
               AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
               AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION ALL
            SELECT item.household_id,
                   item.division,
                   item.year,
                   false,
                   NULL,
                   item.kind,
                   NULL,
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
COMMENT ON COLUMN fupin_register.household_measure_year.income_measures IS
    'kinds of measures that raise income and are given on the last of its days (SHANGQIU-2018-7-d)';
COMMENT ON COLUMN fupin_register.household_measure_year.conditional_measures IS 'measures of the year that are tied to taking part (SHANGQIU-2018-35-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items IS 'items of the plan of the year (MEILAN-2019-18-1b, HAOJIANG-2017-1.1-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_done IS 'of these, those carried out by then (MEILAN-2019-18-5d)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_with_measure IS 'of the items, those that name a measure (SHANGQIU-2018-3-b)';
COMMENT ON COLUMN fupin_register.household_measure_year.plan_items_with_due_day IS 'of the items, those that name a day (SHANGQIU-2018-3-b)';

CREATE VIEW fupin_register.person_measure_year WITH (security_barrier) AS
    SELECT measure.person_id::text AS person_id,
           measure.household_id::text AS household_id,
           measure.division,
           person_year.year,
           pg_catalog.count(*)::integer AS measures
      FROM fupin_register.measure
      JOIN fupin_register.person_year
        ON person_year.person_id = measure.person_id
       AND person_year.household_id = measure.household_id
       AND person_year.division OPERATOR(fupin.=) measure.division
     WHERE COALESCE(pg_catalog.lower(measure.during) <= LEAST(pg_catalog.make_date(person_year.year, 12, 31), fupin.as_of()), true)
       AND COALESCE(pg_catalog.upper(measure.during) > pg_catalog.make_date(person_year.year, 1, 1), true)
       AND person_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY measure.person_id,
              measure.household_id,
              measure.division,
              person_year.year;
COMMENT ON VIEW fupin_register.person_measure_year IS
    'measures that single members of households were given, by year; whoever has none has no row. What all of the household was given stands in household_measure_year.shared_measures';
COMMENT ON COLUMN fupin_register.person_measure_year.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_measure_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person_measure_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.person_measure_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.person_measure_year.measures IS
    'measures given to the person on any day of the year; one that has ended counts (HAOJIANG-2017-1.4-c)';
