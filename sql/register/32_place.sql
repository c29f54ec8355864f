-- Names: of places, and of people masked for whoever may not see them.

CREATE FUNCTION fupin_register.mask_name(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN pg_catalog.length($1) > 1
               THEN pg_catalog.rpad(pg_catalog."left"($1, 1), pg_catalog.length($1), '*')
               ELSE pg_catalog."left"('*', pg_catalog.length($1))
           END;
COMMENT ON FUNCTION fupin_register.mask_name(text) IS
    'a person''s name for those who may not see it: the first character and a star for each other one; a name of one character is a star';

CREATE VIEW fupin_register.household_name WITH (security_barrier) AS
    SELECT household.household_id,
           household.division,
           CASE
               WHEN household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN household.head_name::text
               ELSE fupin_register.mask_name(household.head_name::text)
           END AS head_name,
           household.registered_on,
           household.poverty_cause,
           household.exit_planned_year
      FROM fupin_register.household_row household
     WHERE household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.household_name IS
    'households as the current role may see them: the name whole in the divisions it has as officer, auditor or admin, masked in those it has as reader';
COMMENT ON COLUMN fupin_register.household_name.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_name.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_name.head_name IS 'name of the head of the household, or its mask';
COMMENT ON COLUMN fupin_register.household_name.registered_on IS
    'day on which the household was first taken into the register; NULL = unknown, or not yet';
COMMENT ON COLUMN fupin_register.household_name.poverty_cause IS 'main cause of the poverty (household.poverty_cause); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_name.exit_planned_year IS
    'year by whose end the household is planned to leave; NULL = no plan known';

CREATE VIEW fupin_register.person_name WITH (security_barrier) AS
    SELECT person.person_id,
           person.household_id,
           person.division,
           CASE
               WHEN person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN person.name::text
               ELSE fupin_register.mask_name(person.name::text)
           END AS name,
           person.joined_on,
           person.left_on
      FROM fupin_register.person_row person
     WHERE person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.person_name IS
    'members of households, once for each household, as the current role may see them: the name whole in the divisions it has as officer, auditor or admin, masked in those it has as reader';
COMMENT ON COLUMN fupin_register.person_name.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_name.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person_name.division IS 'village or community where the person''s household lives';
COMMENT ON COLUMN fupin_register.person_name.name IS 'the name, or its mask; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_name.joined_on IS 'day on which the person came into the household; NULL = unknown, or from the beginning';
COMMENT ON COLUMN fupin_register.person_name.left_on IS 'day on which the person left the household; NULL = still a member';

-- Every name is a join by key, so that a report pays for the names that are asked for.
--
-- Of a county that is asked for by code or name the planner must expect several villages, or it works everything else out once for each.
-- It expects one of 200 places, and as many places as villages times levels: so the levels are found among sixty, of which it expects twenty.
CREATE VIEW fupin_register.place WITH (security_barrier) AS
    SELECT DISTINCT ON (place.division)
           place.division,
           fupin.level(place.division) AS level,
           COALESCE(own_area.name_zh::text, own_village.name_zh::text, own.name) AS name,
           fupin.ancestor(place.division, 1)::text AS province_code,
           COALESCE(own_province.name_zh::text, province.name) AS province_name,
           fupin.ancestor(place.division, 2)::text AS prefecture_code,
           COALESCE(own_prefecture.name_zh::text, prefecture.name) AS prefecture_name,
           fupin_register.county_of(place.division)::text AS county_code,
           COALESCE(own_county.name_zh::text, county.name) AS county_name,
           fupin.ancestor(place.division, 4)::text AS town_code,
           COALESCE(own_town.name_zh::text, town.name) AS town_name,
           fupin.ancestor(place.division, 5)::text AS village_code,
           COALESCE(own_village.name_zh::text, village.name) AS village_name
      FROM (SELECT DISTINCT ON (fupin.ancestor(COALESCE(village.division, area.division), around.level))
                   fupin.ancestor(COALESCE(village.division, area.division), around.level) AS division
              FROM fupin_register.village
              FULL JOIN fupin_register.area ON area.division OPERATOR(fupin.=) village.division
              JOIN pg_catalog.generate_series(1, 60) around (level)
                ON village.division IS NOT NULL
                OR around.level = fupin.level(area.division)
             WHERE around.level <= 5
               AND COALESCE(fupin.ancestor(COALESCE(village.division, area.division), around.level) OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions()), false)) place
      LEFT JOIN fupin.division_name own ON own.division OPERATOR(fupin.=) place.division
      LEFT JOIN fupin_register.area own_area ON own_area.division OPERATOR(fupin.=) place.division
      LEFT JOIN fupin.division_name province ON province.division OPERATOR(fupin.=) fupin.ancestor(place.division, 1)
      LEFT JOIN fupin_register.area own_province ON own_province.division OPERATOR(fupin.=) fupin.ancestor(place.division, 1)
      LEFT JOIN fupin.division_name prefecture ON prefecture.division OPERATOR(fupin.=) fupin.ancestor(place.division, 2)
      LEFT JOIN fupin_register.area own_prefecture ON own_prefecture.division OPERATOR(fupin.=) fupin.ancestor(place.division, 2)
      LEFT JOIN fupin.division_name county ON county.division OPERATOR(fupin.=) fupin_register.county_of(place.division)
      LEFT JOIN fupin_register.area own_county ON own_county.division OPERATOR(fupin.=) fupin_register.county_of(place.division)
      LEFT JOIN fupin.division_name town ON town.division OPERATOR(fupin.=) fupin.ancestor(place.division, 4)
      LEFT JOIN fupin_register.area own_town ON own_town.division OPERATOR(fupin.=) fupin.ancestor(place.division, 4)
      LEFT JOIN fupin.division_name village ON village.division OPERATOR(fupin.=) fupin.ancestor(place.division, 5)
      LEFT JOIN fupin_register.village own_village ON own_village.division OPERATOR(fupin.=) fupin.ancestor(place.division, 5);
COMMENT ON VIEW fupin_register.place IS
    'every village of the register, every division around one and every area, with the codes and Chinese names of its five levels; names of the register go before those of the catalogue';
COMMENT ON COLUMN fupin_register.place.division IS 'the place';
COMMENT ON COLUMN fupin_register.place.level IS '1 province, 2 prefecture, 3 county, 4 town, 5 village';
COMMENT ON COLUMN fupin_register.place.name IS 'its own name; NULL = no name known';
COMMENT ON COLUMN fupin_register.place.province_code IS 'code of the province, 6 digits';
COMMENT ON COLUMN fupin_register.place.province_name IS 'its name; NULL = no name known';
COMMENT ON COLUMN fupin_register.place.prefecture_code IS 'code of the prefecture, 6 digits; NULL for a province';
COMMENT ON COLUMN fupin_register.place.prefecture_name IS 'its name; NULL = no name known, or a province';
COMMENT ON COLUMN fupin_register.place.county_code IS
    'code of the county, 6 digits; where a prefecture has towns and no counties, and for a prefecture itself, the prefecture''s';
COMMENT ON COLUMN fupin_register.place.county_name IS 'the name that belongs to county_code; NULL = no name known, or a province';
COMMENT ON COLUMN fupin_register.place.town_code IS 'code of the town, 9 digits; NULL above the town';
COMMENT ON COLUMN fupin_register.place.town_name IS 'its name; NULL = no name known, or above the town';
COMMENT ON COLUMN fupin_register.place.village_code IS 'code of the village, 12 digits; NULL above the village';
COMMENT ON COLUMN fupin_register.place.village_name IS 'its name; NULL = no name known, or above the village';
