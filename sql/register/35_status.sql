-- Where the year of a household and its chain of states say different things.
--
-- A decision writes both (24_decision.sql).  Rows that were loaded stay as they were loaded, and somebody must look.

CREATE VIEW fupin_register.status_difference WITH (security_barrier) AS
    SELECT chained.household_id,
           chained.division,
           chained.year,
           chained.year_status,
           chained.chain_status
      FROM (SELECT household_year.household_id,
                   household_year.division,
                   household_year.year,
                   household_year.status::text AS year_status,
                   (pg_catalog.array_agg(status_event.to_status::text ORDER BY status_event.step_no DESC))[1] AS chain_status
              FROM fupin_register.household_year_row household_year
              JOIN fupin_register.status_event ON status_event.household_id = household_year.household_id
             WHERE status_event.happened_on <= LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of()))
               AND household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer
               AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             GROUP BY household_year.household_id,
                      household_year.division,
                      household_year.year,
                      household_year.status) chained
     WHERE chained.year_status IS DISTINCT FROM chained.chain_status;
COMMENT ON VIEW fupin_register.status_difference IS
    'households whose year says another state than their chain of steps does at its end (or, in the running year, on fupin.as_of()); a household without steps is not here';
COMMENT ON COLUMN fupin_register.status_difference.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.status_difference.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.status_difference.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.status_difference.year_status IS 'what household_year says (list household_status); NULL = nothing';
COMMENT ON COLUMN fupin_register.status_difference.chain_status IS 'where the last step led';
