-- Persons as members of households, and their yearly facts.

CREATE TABLE fupin_register.person (
    person_id                 varchar(32)      NOT NULL,
    household_id              varchar(32)      NOT NULL,
    division                  fupin.division   NOT NULL,
    name                      varchar(64)      NOT NULL,
    citizen_id                fupin.citizen_id,
    citizen_id_missing_reason text,
    former_citizen_id         fupin.citizen_id,
    relation                  text,
    birth_date                date,
    sex                       text,
    joined_on                 date,
    left_on                   date,
    left_reason               text,
    PRIMARY KEY (person_id, household_id, division),
    CONSTRAINT person_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT person_id_not_blank CHECK (pg_catalog.btrim(person_id) <> ''),
    CONSTRAINT either_a_citizen_id_or_the_reason_why_none
        CHECK ((citizen_id IS NULL) <> (citizen_id_missing_reason IS NULL)),
    CONSTRAINT citizen_id_missing_reason_is_a_known_code
        CHECK (citizen_id_missing_reason IN ('newborn', 'no_household_registration', 'foreigner', 'document_lost',
                                             'number_in_doubt', 'not_collected')),
    CONSTRAINT relation_is_a_known_code
        CHECK (relation IN ('head', 'spouse', 'child', 'child_in_law', 'grandchild', 'parent', 'parent_in_law',
                            'grandparent', 'sibling', 'other')),
    CONSTRAINT birth_date_between_1850_and_2099
        CHECK (birth_date BETWEEN date '1850-01-01' AND date '2099-12-31'),
    CONSTRAINT sex_is_m_or_f CHECK (sex IN ('M', 'F')),
    CONSTRAINT joined_on_is_a_day CHECK (pg_catalog.isfinite(joined_on)),
    CONSTRAINT left_on_is_a_day_not_before_joined_on CHECK (pg_catalog.isfinite(left_on) AND left_on >= joined_on),
    CONSTRAINT left_reason_is_a_known_code
        CHECK (left_reason IN ('died', 'married_out', 'moved', 'split', 'merge', 'other')),
    CONSTRAINT only_who_left_has_a_reason CHECK (left_reason IS NULL OR left_on IS NOT NULL)
);
-- A number that stands twice is the data check's business: refusing the row would lose it,
-- and the refusal would print the number.
CREATE INDEX person_citizen_id ON fupin_register.person (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX person_household ON fupin_register.person (household_id, division);
CREATE INDEX person_division ON fupin_register.person (division);
CREATE UNIQUE INDEX person_is_in_one_household_at_a_time ON fupin_register.person (person_id) WHERE left_on IS NULL;
COMMENT ON TABLE fupin_register.person IS
    'persons as members of a household; who moves to another household leaves this row (left_on) and has another one there, under the same person_id';
COMMENT ON COLUMN fupin_register.person.person_id IS
    'the person''s number in the register, at most 32 characters; the register''s own and never a citizen''s number';
COMMENT ON COLUMN fupin_register.person.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.person.name IS 'the person''s name; masked in the reports of readers';
COMMENT ON COLUMN fupin_register.person.citizen_id IS
    'citizen''s number (GB 11643-1999); masked in the reports of readers; NULL = the reason stands in citizen_id_missing_reason';
COMMENT ON COLUMN fupin_register.person.citizen_id_missing_reason IS
    'why there is no citizen''s number: newborn, no_household_registration, foreigner, document_lost, number_in_doubt (the number at hand fails its check), not_collected; NULL = there is a number';
COMMENT ON COLUMN fupin_register.person.former_citizen_id IS
    'the number before a correction; NULL = never corrected';
COMMENT ON COLUMN fupin_register.person.relation IS
    'relation to the head: head, spouse, child, child_in_law, grandchild, parent, parent_in_law, grandparent, sibling, other; NULL = unknown';
COMMENT ON COLUMN fupin_register.person.birth_date IS
    'date of birth as registered, which may differ from the citizen''s number; NULL = unknown, or no other than the number''s';
COMMENT ON COLUMN fupin_register.person.sex IS
    'M or F as registered, which may differ from the citizen''s number; NULL = unknown, or no other than the number''s';
COMMENT ON COLUMN fupin_register.person.joined_on IS
    'day on which the person came into the household; NULL = unknown, or from the beginning';
COMMENT ON COLUMN fupin_register.person.left_on IS
    'day on which the person left the household; NULL = still a member';
COMMENT ON COLUMN fupin_register.person.left_reason IS
    'why the person left: died, married_out, moved, split, merge (the household joined another), other; NULL = unknown, or still a member';

CREATE TABLE fupin_register.person_year (
    person_id             varchar(32)    NOT NULL,
    household_id          varchar(32)    NOT NULL,
    division              fupin.division NOT NULL,
    year                  integer        NOT NULL,
    labour_capacity       text,
    school_stage          text,
    schooling             text,
    basic_medical_insured boolean,
    dibao                 boolean,
    disability_grade      integer,
    facts                 jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (person_id, division, year),
    CONSTRAINT person_year_of_a_known_person FOREIGN KEY (person_id, household_id, division)
        REFERENCES fupin_register.person (person_id, household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT person_year_in_a_known_household_year FOREIGN KEY (household_id, division, year)
        REFERENCES fupin_register.household_year (household_id, division, year) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT labour_capacity_is_full_half_weak_or_none
        CHECK (labour_capacity IN ('full', 'half', 'weak', 'none')),
    CONSTRAINT school_stage_is_a_known_code
        CHECK (school_stage IN ('preschool', 'primary', 'junior_middle', 'senior_middle', 'secondary_vocational',
                                'junior_college', 'university', 'none')),
    CONSTRAINT schooling_is_a_known_code
        CHECK (schooling IN ('in_school', 'home_teaching', 'dropped_out', 'not_enrolled', 'finished')),
    CONSTRAINT disability_grade_between_0_and_4 CHECK (disability_grade BETWEEN 0 AND 4),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX person_year_household ON fupin_register.person_year (household_id, division, year);
CREATE INDEX person_year_division ON fupin_register.person_year (division, year);
COMMENT ON TABLE fupin_register.person_year IS
    'yearly facts of persons, as they stood on 31 December or, in a running year, last; what nobody has checked is NULL';
COMMENT ON COLUMN fupin_register.person_year.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_year.household_id IS 'the household to which the person counts in the year';
COMMENT ON COLUMN fupin_register.person_year.division IS 'village or community where that household lives';
COMMENT ON COLUMN fupin_register.person_year.year IS 'calendar year, 2000 to 2099';
COMMENT ON COLUMN fupin_register.person_year.labour_capacity IS
    'capacity for labour: full, half, weak, none; NULL = unknown (HAOJIANG-2017-1.3-c, HAOJIANG-2017-1.3-d, MEILAN-2019-13-3b)';
COMMENT ON COLUMN fupin_register.person_year.school_stage IS
    'stage of schooling: preschool, primary, junior_middle, senior_middle, secondary_vocational, junior_college, university, none; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_year.schooling IS
    'in_school, home_teaching (taught at home by the school), dropped_out, not_enrolled (never or not yet), finished; NULL = unknown (HEYUAN-2019-2.4-e, HEYUAN-2019-2.4-f, ZHAOQING-2018-1.2-i)';
COMMENT ON COLUMN fupin_register.person_year.basic_medical_insured IS
    'whether the person is in the basic medical insurance of the year; NULL = unknown (ZHAOQING-2018-1.2-j, MEILAN-2019-10-7a)';
COMMENT ON COLUMN fupin_register.person_year.dibao IS
    'whether the person alone or with the household receives the minimum living allowance (低保); NULL = unknown (ZHAOQING-2018-1.2-k)';
COMMENT ON COLUMN fupin_register.person_year.disability_grade IS
    'grade on the disability certificate, 1 (most severe) to 4; 0 = no certificate; NULL = unknown (MEILAN-2019-17-4a)';
COMMENT ON COLUMN fupin_register.person_year.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';
