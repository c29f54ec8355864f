-- Places: towns, counties and prefectures (area), villages and communities (village), and their yearly facts.
-- Every table from here on carries division, so that row security is the same everywhere and a
-- table can be partitioned by ranges of division.

CREATE TABLE fupin_register.area (
    division          fupin.division NOT NULL PRIMARY KEY,
    name_zh           varchar(64),
    poor_county       boolean,
    poor_county_list  text,
    exit_planned_year integer,
    exited_on         date,
    CONSTRAINT area_is_no_village CHECK (fupin.level(division) BETWEEN 1 AND 4),
    CONSTRAINT only_a_county_is_a_poor_county CHECK (NOT poor_county OR fupin.level(division) = 3),
    CONSTRAINT poor_county_list_is_national_or_provincial CHECK (poor_county_list IN ('national', 'provincial')),
    CONSTRAINT only_a_poor_county_is_on_a_list CHECK (poor_county_list IS NULL OR poor_county IS TRUE),
    CONSTRAINT exit_planned_year_between_2000_and_2099 CHECK (exit_planned_year BETWEEN 2000 AND 2099),
    CONSTRAINT exited_on_is_a_day CHECK (pg_catalog.isfinite(exited_on))
);
COMMENT ON TABLE fupin_register.area IS
    'towns, counties, prefectures and provinces that the register says something of';
COMMENT ON COLUMN fupin_register.area.division IS 'code of the province, prefecture, county or town';
COMMENT ON COLUMN fupin_register.area.name_zh IS 'name in Chinese; NULL = the name of the catalogue (fupin.division_name)';
COMMENT ON COLUMN fupin_register.area.poor_county IS
    'whether the county is a poor county; NULL = unknown (SHANGQIU-2018-31-a)';
COMMENT ON COLUMN fupin_register.area.poor_county_list IS
    'the list that names the poor county: national or provincial; NULL = unknown, or no poor county (SHANGQIU-2018-31-a)';
COMMENT ON COLUMN fupin_register.area.exit_planned_year IS
    'year by whose end the county is planned to leave; NULL = no plan known (SHANGQIU-2018-31-a)';
COMMENT ON COLUMN fupin_register.area.exited_on IS
    'day on which the county''s exit was approved; NULL = not exited';

CREATE TABLE fupin_register.area_year (
    division         fupin.division NOT NULL,
    year             integer        NOT NULL,
    rural_population integer,
    service_parity   boolean,
    facts            jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (division, year),
    CONSTRAINT area_year_of_a_known_area FOREIGN KEY (division)
        REFERENCES fupin_register.area (division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT rural_population_not_negative CHECK (rural_population >= 0),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
COMMENT ON TABLE fupin_register.area_year IS
    'yearly facts of towns, counties, prefectures and provinces, as they stood on 31 December or, in a running year, last';
COMMENT ON COLUMN fupin_register.area_year.division IS 'the area';
COMMENT ON COLUMN fupin_register.area_year.year IS 'calendar year, 2000 to 2099';
COMMENT ON COLUMN fupin_register.area_year.rural_population IS 'registered rural persons; NULL = unknown';
COMMENT ON COLUMN fupin_register.area_year.service_parity IS
    'whether basic public services match the province''s average; NULL = unknown (HAOJIANG-2017-1.3-b, ZHAOQING-2018-1.2-b)';
COMMENT ON COLUMN fupin_register.area_year.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

CREATE TABLE fupin_register.village (
    division          fupin.division NOT NULL PRIMARY KEY,
    name_zh           varchar(64),
    poor_village      boolean,
    exit_planned_year integer,
    exited_on         date,
    CONSTRAINT village_code_has_12_digits CHECK (fupin.level(division) = 5),
    CONSTRAINT exit_planned_year_between_2000_and_2099 CHECK (exit_planned_year BETWEEN 2000 AND 2099),
    CONSTRAINT exited_on_is_a_day CHECK (pg_catalog.isfinite(exited_on))
);
COMMENT ON TABLE fupin_register.village IS
    'administrative villages and communities of the register; a household lives in one of them';
COMMENT ON COLUMN fupin_register.village.division IS 'the 12-digit code of the village or community';
COMMENT ON COLUMN fupin_register.village.name_zh IS 'name in Chinese; NULL = the name of the catalogue (fupin.division_name)';
COMMENT ON COLUMN fupin_register.village.poor_village IS
    'whether the village is a designated poor village; NULL = unknown (HEYUAN-2019-1.2-f, SHANGQIU-2018-13-a, ZHAOQING-2018-1.2-d)';
COMMENT ON COLUMN fupin_register.village.exit_planned_year IS
    'year by whose end the village is planned to leave; NULL = no plan known';
COMMENT ON COLUMN fupin_register.village.exited_on IS
    'day on which the village''s exit was approved; NULL = not exited';

CREATE TABLE fupin_register.village_year (
    division                  fupin.division NOT NULL,
    year                      integer        NOT NULL,
    income_per_capita         numeric(14,2),
    rural_population          integer,
    service_parity            boolean,
    demonstration_village     boolean,
    collective_income         numeric(14,2),
    natural_villages_over_20  integer,
    natural_villages_hardened integer,
    natural_villages_tidy     integer,
    facts                     jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (division, year),
    CONSTRAINT village_year_of_a_known_village FOREIGN KEY (division)
        REFERENCES fupin_register.village (division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT income_per_capita_is_a_number CHECK (income_per_capita <> 'NaN'),
    CONSTRAINT rural_population_not_negative CHECK (rural_population >= 0),
    CONSTRAINT collective_income_is_a_number CHECK (collective_income <> 'NaN'),
    CONSTRAINT natural_villages_not_negative
        CHECK (natural_villages_over_20 >= 0 AND natural_villages_hardened >= 0 AND natural_villages_tidy >= 0),
    CONSTRAINT hardened_are_some_of_those_over_20 CHECK (natural_villages_hardened <= natural_villages_over_20),
    CONSTRAINT tidy_are_some_of_those_over_20 CHECK (natural_villages_tidy <= natural_villages_over_20),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
COMMENT ON TABLE fupin_register.village_year IS
    'yearly facts of villages and communities, as they stood on 31 December or, in a running year, last';
COMMENT ON COLUMN fupin_register.village_year.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_year.year IS 'calendar year, 2000 to 2099';
COMMENT ON COLUMN fupin_register.village_year.income_per_capita IS
    'disposable income per head of all villagers in yuan, as stated for the year; NULL = unknown (HEYUAN-2019-1.2-a, ZHAOQING-2018-1.2-f)';
COMMENT ON COLUMN fupin_register.village_year.rural_population IS
    'registered rural persons of the village; NULL = unknown (MEILAN-2019-19-2a)';
COMMENT ON COLUMN fupin_register.village_year.service_parity IS
    'whether basic public services match the province''s average; NULL = unknown (HEYUAN-2019-1.2-c)';
COMMENT ON COLUMN fupin_register.village_year.demonstration_village IS
    'whether the village meets the standard of a demonstration village; NULL = unknown (HEYUAN-2019-1.2-d)';
COMMENT ON COLUMN fupin_register.village_year.collective_income IS
    'income of the village collective in yuan; NULL = unknown (HEYUAN-2019-1.2-e)';
COMMENT ON COLUMN fupin_register.village_year.natural_villages_over_20 IS
    'natural villages with 20 households or more; NULL = unknown (ZHAOQING-2018-1.2-l)';
COMMENT ON COLUMN fupin_register.village_year.natural_villages_hardened IS
    'of those, the ones with a hardened road; NULL = unknown (ZHAOQING-2018-1.2-l)';
COMMENT ON COLUMN fupin_register.village_year.natural_villages_tidy IS
    'of those, the ones that are clean and tidy; NULL = unknown (ZHAOQING-2018-1.2-l)';
COMMENT ON COLUMN fupin_register.village_year.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';
