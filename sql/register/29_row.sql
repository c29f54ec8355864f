-- The rows that reports read: the register's own tables, or a county's tables in their place (read_from()).
--
-- Every view that looks at households, persons, their years or incomes looks at them through these five, so that a report
-- can be told in one place to read something else.  They show everything to whoever may read them, which is nobody: the
-- views above them, run by their owner, keep to fupin_register.my_divisions().

CREATE VIEW fupin_register.household_row AS
    SELECT household.household_id,
           household.division,
           household.head_name,
           household.registered_on,
           household.poverty_cause,
           household.exit_planned_year
      FROM fupin_register.household;
COMMENT ON VIEW fupin_register.household_row IS 'the rows of household that reports read: those of the table, unless read_from() says otherwise; granted to nobody';

CREATE VIEW fupin_register.household_year_row AS
    SELECT household_year.household_id,
           household_year.division,
           household_year.year,
           household_year.status,
           household_year.members,
           household_year.food_secure,
           household_year.clothing_secure,
           household_year.housing_grade,
           household_year.water_secure,
           household_year.dibao,
           household_year.stated_income_per_capita,
           household_year.facts
      FROM fupin_register.household_year;
COMMENT ON VIEW fupin_register.household_year_row IS 'the rows of household_year that reports read: those of the table, unless read_from() says otherwise; granted to nobody';

CREATE VIEW fupin_register.person_row AS
    SELECT person.person_id,
           person.household_id,
           person.division,
           person.name,
           person.citizen_id,
           person.citizen_id_missing_reason,
           person.former_citizen_id,
           person.relation,
           person.birth_date,
           person.sex,
           person.joined_on,
           person.left_on,
           person.left_reason
      FROM fupin_register.person;
COMMENT ON VIEW fupin_register.person_row IS 'the rows of person that reports read: those of the table, unless read_from() says otherwise; granted to nobody';

CREATE VIEW fupin_register.person_year_row AS
    SELECT person_year.person_id,
           person_year.household_id,
           person_year.division,
           person_year.year,
           person_year.labour_capacity,
           person_year.school_stage,
           person_year.schooling,
           person_year.basic_medical_insured,
           person_year.dibao,
           person_year.disability_grade,
           person_year.facts
      FROM fupin_register.person_year;
COMMENT ON VIEW fupin_register.person_year_row IS 'the rows of person_year that reports read: those of the table, unless read_from() says otherwise; granted to nobody';

CREATE VIEW fupin_register.income_item_row AS
    SELECT income_item.household_id,
           income_item.division,
           income_item.year,
           income_item.item_no,
           income_item.category,
           income_item.source,
           income_item.revenue,
           income_item.cost
      FROM fupin_register.income_item;
COMMENT ON VIEW fupin_register.income_item_row IS 'the rows of income_item that reports read: those of the table, unless read_from() says otherwise; granted to nobody';

-- Their columns mean what the tables' columns mean.
DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT base.relname,
               attribute.attname,
               pg_catalog.col_description(base.oid, attribute.attnum) AS description
          FROM pg_catalog.pg_class base
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = base.oid
         WHERE base.relnamespace = 'fupin_register'::pg_catalog.regnamespace
           AND base.relname IN ('household', 'household_year', 'person', 'person_year', 'income_item')
           AND attribute.attnum > 0
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', described.relname || '_row', described.attname, described.description);
    END LOOP;
END
$$;
