\set echo_was :ECHO
\set ECHO none
-- A household in one line, for tests of the reports.  Everything not said is met: food, clothing, house of grade B,
-- water, everybody insured; one member with full labour capacity, the others with none; no child.  Each amount of
-- incomes is one income item ('9000', '9000,-100' with a cost of 100, '8000,?' with an unknown amount; NULL = none).
CREATE FUNCTION pg_temp.household(id text, place text, year integer, incomes text, members integer DEFAULT 1, said jsonb DEFAULT '{}')
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place_code fupin.division := place;
BEGIN
    INSERT INTO fupin_register.village (division) VALUES (place_code) ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.household (household_id, division, head_name)
    VALUES (id, place_code, '样例' || id) ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure,
                                               housing_grade, water_secure, dibao, stated_income_per_capita, facts)
    VALUES (id, place_code, year,
            CASE WHEN said ? 'status' THEN said ->> 'status' ELSE 'registered' END, members,
            CASE WHEN said ? 'food' THEN (said ->> 'food')::boolean ELSE true END,
            CASE WHEN said ? 'clothing' THEN (said ->> 'clothing')::boolean ELSE true END,
            CASE WHEN said ? 'grade' THEN said ->> 'grade' ELSE 'B' END,
            CASE WHEN said ? 'water' THEN (said ->> 'water')::boolean ELSE true END,
            (said ->> 'dibao')::boolean, (said ->> 'stated')::numeric, COALESCE(said -> 'facts', '{}'));
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, birth_date)
    SELECT id || '/' || number, id, place_code, '样例', 'not_collected',
           CASE WHEN number = 2 AND said ? 'born' THEN (said ->> 'born')::date ELSE date '1970-01-01' END
      FROM generate_series(1, COALESCE((said ->> 'persons')::integer, members)) number
    ON CONFLICT DO NOTHING;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured)
    SELECT id || '/' || number, id, place_code, year,
           CASE WHEN number > 1 THEN 'none' WHEN said ? 'labour' THEN said ->> 'labour' ELSE 'full' END,
           CASE WHEN number = 2 THEN said ->> 'stage' END,
           CASE WHEN number = 2 THEN said ->> 'schooling' END,
           CASE WHEN number = 1 AND said ? 'insured' THEN (said ->> 'insured')::boolean ELSE true END
      FROM generate_series(1, COALESCE((said ->> 'persons')::integer, members)) number;
    INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
    SELECT id, place_code, year, number, 'operating',
           CASE WHEN item = '?' THEN NULL ELSE GREATEST(item::numeric, 0) END,
           CASE WHEN item = '?' THEN 0 ELSE GREATEST(-item::numeric, 0) END
      FROM unnest(string_to_array(incomes, ',')) WITH ORDINALITY items (item, number);
END
$$;
\set ECHO :echo_was
