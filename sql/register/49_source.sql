-- The register against what others say: one row a subject, fact and source.
--
--                            the source has a value    has none or an unreadable one    does not have the subject
--     the register has one   agree or differ           unknown                          only_here, if its list is complete
--     the register has none  only_there                unknown                          nothing to compare
--
-- Values are compared in the type that the dictionary gives the fact: 1 and 1.00 are one number.

CREATE FUNCTION fupin_register.comparable(value text, type regtype) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN $2 = 'numeric'::regtype OR $2 = 'integer'::regtype
               THEN CASE
                        WHEN pg_catalog.btrim($1) ~ '^[+-]?[0-9]{1,24}(\.[0-9]{1,12})?$'
                        THEN pg_catalog.trim_scale(pg_catalog.btrim($1)::numeric)::text
                    END
               WHEN $2 = 'boolean'::regtype
               THEN fupin.parse_yes_no($1)::text
               WHEN $2 = 'date'::regtype
               THEN fupin_register.date_in(pg_catalog.jsonb_build_object('day', pg_catalog.btrim($1)), 'day')::text
               ELSE NULLIF(pg_catalog.btrim($1), '')
           END;
COMMENT ON FUNCTION fupin_register.comparable(text, regtype) IS
    'a value in the one form in which values of its type are compared (1.00 becomes 1, 是 becomes true); NULL = there is none, or it is not of the type. Days are written 2019-06-30; texts lose the blanks around them';

-- The lists that stand: a complete one in place of every earlier one of its source, kind and year within its area.
CREATE VIEW fupin_register.standing_batch WITH (security_barrier) AS
    SELECT batch.source,
           batch.batch,
           batch.division,
           batch.organisation_id,
           batch.subject_kind,
           batch.year,
           batch.is_complete,
           batch.recorded_on,
           batch.received_on
      FROM fupin_register.source_batch batch
     WHERE batch.received_on <= (SELECT fupin.as_of())
       AND NOT EXISTS (SELECT
                         FROM fupin_register.source_batch later
                        WHERE later.source = batch.source
                          AND later.subject_kind = batch.subject_kind
                          AND later.year = batch.year
                          AND later.is_complete
                          AND later.received_on <= (SELECT fupin.as_of())
                          AND later.division OPERATOR(fupin.@>) batch.division
                          AND (later.recorded_on, later.received_on, later.batch, later.division::bigint)
                              > (batch.recorded_on, batch.received_on, batch.batch, batch.division::bigint))
       AND (batch.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
            OR EXISTS (SELECT
                         FROM pg_catalog.unnest(fupin_register.my_divisions()) mine (division)
                        WHERE mine.division OPERATOR(fupin.<@) batch.division));
COMMENT ON VIEW fupin_register.standing_batch IS
    'the lists that comparisons read on the day of fupin.as_of(): received by then, and no complete one of the same source and year after it; those of an area around one''s own too, where the owner of the register may see them';
COMMENT ON COLUMN fupin_register.standing_batch.source IS 'whose data (list source)';
COMMENT ON COLUMN fupin_register.standing_batch.batch IS 'name of the list';
COMMENT ON COLUMN fupin_register.standing_batch.division IS 'the area that it is about';
COMMENT ON COLUMN fupin_register.standing_batch.organisation_id IS 'the organisation that gave it; NULL = not named';
COMMENT ON COLUMN fupin_register.standing_batch.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.standing_batch.year IS 'calendar year of the values';
COMMENT ON COLUMN fupin_register.standing_batch.is_complete IS 'whether whoever is not on it is not known to the source';
COMMENT ON COLUMN fupin_register.standing_batch.recorded_on IS 'day as of which it was written';
COMMENT ON COLUMN fupin_register.standing_batch.received_on IS 'day on which it was received';

-- Citizen numbers lead to people and to the households they belong to; a number since corrected leads there too.
CREATE VIEW fupin_register.citizen_subject WITH (security_barrier) AS
    SELECT 'person' AS subject_kind,
           number.citizen_id,
           person.person_id AS subject_id
      FROM fupin_register.person_row person
     CROSS JOIN LATERAL (VALUES (person.citizen_id), (person.former_citizen_id)) number (citizen_id)
     WHERE number.citizen_id IS NOT NULL
       AND person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION
    SELECT 'household',
           number.citizen_id,
           person.household_id
      FROM fupin_register.person_row person
     CROSS JOIN LATERAL (VALUES (person.citizen_id), (person.former_citizen_id)) number (citizen_id)
     WHERE number.citizen_id IS NOT NULL
       AND (person.left_on IS NULL OR person.left_on > (SELECT fupin.as_of()))
       AND person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.citizen_subject IS
    'who in the register has a citizen number, or had it before it was corrected: persons, and the households that they are members of';
COMMENT ON COLUMN fupin_register.citizen_subject.subject_kind IS 'person or household';
COMMENT ON COLUMN fupin_register.citizen_subject.citizen_id IS 'the citizen number';
COMMENT ON COLUMN fupin_register.citizen_subject.subject_id IS 'the person or household';

-- The last that each source says of each subject.
CREATE VIEW fupin_register.source_value WITH (security_barrier) AS
    SELECT DISTINCT ON (said.source, said.subject_key, said.fact_name)
           said.source,
           said.batch,
           said.record_no,
           said.subject_kind,
           said.subject_id,
           said.subject_key,
           said.citizen_id,
           said.division,
           said.batch_division,
           said.year,
           said.fact_name,
           said.value,
           said.recorded_on
      FROM (SELECT record.source,
                   record.batch,
                   record.batch_division,
                   record.record_no,
                   batch.subject_kind,
                   subject.subject_id,
                   fupin_register.subject_key(batch.subject_kind,
                                              COALESCE(subject.subject_id, 'citizen ' || record.citizen_id::text), batch.year) AS subject_key,
                   record.citizen_id,
                   record.division,
                   batch.year,
                   record.fact_name::text AS fact_name,
                   record.value,
                   COALESCE(record.recorded_on, batch.recorded_on) AS recorded_on,
                   batch.received_on
              FROM fupin_register.source_record record
              JOIN fupin_register.standing_batch batch
                ON batch.source = record.source
               AND batch.batch = record.batch
               AND batch.division OPERATOR(fupin.=) record.batch_division
              LEFT JOIN fupin_register.citizen_subject citizen
                ON citizen.citizen_id OPERATOR(fupin.=) record.citizen_id
               AND citizen.subject_kind = batch.subject_kind
              LEFT JOIN (SELECT 'household' AS subject_kind,
                                household.household_id AS subject_id
                           FROM fupin_register.household_row household
                          WHERE household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                          UNION
                         SELECT 'person',
                                person.person_id
                           FROM fupin_register.person_row person
                          WHERE person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) registered
                ON registered.subject_id = record.subject_id
               AND registered.subject_kind = batch.subject_kind
             CROSS JOIN LATERAL (SELECT COALESCE(record.subject_id::text, citizen.subject_id::text) AS subject_id) subject
             -- one's own subjects, wherever the source believes them to be, and whom the source places in one's own area
             WHERE record.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                OR registered.subject_id IS NOT NULL
                OR citizen.subject_id IS NOT NULL) said
     ORDER BY said.source,
              said.subject_key,
              said.fact_name,
              said.recorded_on DESC,
              said.received_on DESC,
              said.batch DESC,
              said.record_no DESC;
COMMENT ON VIEW fupin_register.source_value IS
    'the last value that each source gives for each subject and fact, with the subject of the register that its number leads to: of the caller''s own subjects, wherever the source places them, and of whom it places in the caller''s divisions';
COMMENT ON COLUMN fupin_register.source_value.source IS 'whose data (list source)';
COMMENT ON COLUMN fupin_register.source_value.batch IS 'the list';
COMMENT ON COLUMN fupin_register.source_value.record_no IS 'the line of the list';
COMMENT ON COLUMN fupin_register.source_value.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.source_value.subject_id IS 'number in the register; NULL = no number of the register belongs to the citizen number';
COMMENT ON COLUMN fupin_register.source_value.subject_key IS 'subject_key() of kind, subject and year';
COMMENT ON COLUMN fupin_register.source_value.citizen_id IS 'the citizen number that the source gives; NULL = it gives the register''s number';
COMMENT ON COLUMN fupin_register.source_value.division IS 'place by the source';
COMMENT ON COLUMN fupin_register.source_value.batch_division IS 'the area of the list';
COMMENT ON COLUMN fupin_register.source_value.year IS 'calendar year of the value';
COMMENT ON COLUMN fupin_register.source_value.fact_name IS 'the fact';
COMMENT ON COLUMN fupin_register.source_value.value IS 'the value as it came; NULL = the source does not know';
COMMENT ON COLUMN fupin_register.source_value.recorded_on IS 'day as of which it holds';

-- What the register says, under the names of the dictionary.
CREATE VIEW fupin_register.register_value WITH (security_barrier) AS
    SELECT 'household' AS subject_kind,
           household.household_id::text AS subject_id,
           household.household_id::text AS household_id,
           household.division,
           household.year,
           household.on_register,
           pg_catalog.jsonb_build_object(
               'status', household.status,
               'members', household.members,
               'has_labour', household.has_labour,
               'income_total', household.income_total,
               -- a third of a cent is nobody's
               'income_per_capita', pg_catalog.round(household.income_per_capita, 2),
               'dibao', household.dibao,
               'food_secure', household.food_secure,
               'clothing_secure', household.clothing_secure,
               'education_secure', household.education_secure,
               'medical_secure', household.medical_secure,
               'housing_grade', household.housing_grade,
               'housing_secure', household.housing_secure,
               'water_secure', household.water_secure,
               'tekun', household.tekun,
               'poverty_cause', household.poverty_cause,
               'exit_year', household.exit_year) AS stored,
           household.facts
      FROM fupin_register.household_fact household
     UNION ALL
    SELECT 'person',
           person.person_id,
           person.household_id,
           person.division,
           person.year,
           person.on_register,
           pg_catalog.jsonb_build_object(
               'sex', person.sex,
               'birth_date', person.birth_date,
               'labour_capacity', person.labour_capacity,
               'school_stage', person.school_stage,
               'schooling', person.schooling,
               'basic_medical_insured', person.basic_medical_insured,
               'dibao', person.dibao,
               'disability_grade', person.disability_grade,
               'education_secure', person.education_secure,
               'tekun', person.tekun,
               'serious_illness', person.serious_illness,
               'pension_insured', person.pension_insured),
           person.facts
      FROM fupin_register.person_fact person;
COMMENT ON VIEW fupin_register.register_value IS
    'what the register says of each household and person in each year, for comparison with what others say';
COMMENT ON COLUMN fupin_register.register_value.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.register_value.subject_id IS 'the household or person';
COMMENT ON COLUMN fupin_register.register_value.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.register_value.division IS 'village or community';
COMMENT ON COLUMN fupin_register.register_value.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.register_value.on_register IS 'whether the household is on the register';
COMMENT ON COLUMN fupin_register.register_value.stored IS 'values by name of the fact; null = unknown';
COMMENT ON COLUMN fupin_register.register_value.facts IS 'further facts by key, facts.key in the dictionary';

CREATE VIEW fupin_register.source_comparison WITH (security_barrier) AS
    WITH there AS MATERIALIZED (
        SELECT * FROM fupin_register.source_value
    ), asked AS MATERIALIZED (
        -- what each source says something of, and where its lists have everybody
        SELECT said.source,
               said.subject_kind,
               said.year,
               said.fact_name,
               fact.type,
               complete.areas
          FROM (SELECT DISTINCT there.source, there.subject_kind, there.year, there.fact_name FROM there) said
          LEFT JOIN fupin.fact
            ON fact.subject = said.subject_kind
           AND fact.name = said.fact_name
          LEFT JOIN (SELECT batch.source,
                            batch.subject_kind,
                            batch.year,
                            pg_catalog.array_agg(batch.division) AS areas
                       FROM fupin_register.standing_batch batch
                      WHERE batch.is_complete
                      GROUP BY batch.source,
                               batch.subject_kind,
                               batch.year) complete
            ON complete.source = said.source
           AND complete.subject_kind = said.subject_kind
           AND complete.year = said.year
    ), here AS (
        SELECT asked.source,
               asked.fact_name,
               asked.type,
               fupin_register.subject_key(register_value.subject_kind, register_value.subject_id, register_value.year) AS subject_key,
               register_value.subject_kind,
               register_value.subject_id,
               register_value.household_id,
               register_value.division,
               register_value.year,
               -- of whom a complete list should have something
               register_value.on_register AND register_value.division OPERATOR(fupin.<@) asked.areas AS is_expected,
               CASE
                   WHEN pg_catalog.starts_with(asked.fact_name, 'facts.') THEN register_value.facts ->> pg_catalog.substr(asked.fact_name, 7)
                   ELSE register_value.stored ->> asked.fact_name
               END AS value
          FROM fupin_register.register_value
          JOIN asked
            ON asked.subject_kind = register_value.subject_kind
           AND asked.year = register_value.year
         WHERE register_value.year = ANY (ARRAY(SELECT DISTINCT asked.year FROM asked))
           AND register_value.subject_kind = ANY (ARRAY(SELECT DISTINCT asked.subject_kind FROM asked))
    )
    SELECT compared.subject_kind,
           compared.subject_id,
           compared.citizen_id,
           compared.household_id,
           compared.division,
           compared.year,
           compared.fact_name,
           compared.source,
           compared.batch,
           compared.record_no,
           compared.is_in_register,
           compared.register_value,
           LEAST(pg_catalog.make_date(compared.year, 12, 31), (SELECT fupin.as_of())) AS register_on,
           compared.source_value,
           compared.source_on,
           CASE
               WHEN compared.batch IS NULL THEN 'only_here'
               WHEN compared.source_comparable IS NULL THEN 'unknown'
               WHEN compared.register_comparable IS NULL THEN 'only_there'
               WHEN compared.register_comparable = compared.source_comparable THEN 'agree'
               ELSE 'differ'
           END AS state
      FROM (SELECT COALESCE(here.subject_kind, there.subject_kind) AS subject_kind,
                   COALESCE(here.subject_id, there.subject_id) AS subject_id,
                   there.citizen_id,
                   here.household_id,
                   COALESCE(here.division, there.division) AS division,
                   COALESCE(here.year, there.year) AS year,
                   COALESCE(here.fact_name, there.fact_name) AS fact_name,
                   COALESCE(here.source::text, there.source::text) AS source,
                   there.batch,
                   there.record_no,
                   here.subject_id IS NOT NULL AS is_in_register,
                   here.value AS register_value,
                   there.value AS source_value,
                   there.recorded_on AS source_on,
                   here.is_expected,
                   fupin_register.comparable(here.value, here.type) AS register_comparable,
                   fupin_register.comparable(there.value, COALESCE(here.type, fact.type)) AS source_comparable
              FROM here
              FULL JOIN there ON there.source || '/' || there.fact_name || '/' || there.subject_key = here.source || '/' || here.fact_name || '/' || here.subject_key
              LEFT JOIN fupin.fact
                ON here.subject_id IS NULL
               AND fact.subject = there.subject_kind
               AND fact.name = there.fact_name) compared
     WHERE (compared.batch IS NOT NULL OR compared.is_expected AND compared.register_comparable IS NOT NULL)
       AND compared.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.source_comparison IS
    'the register against each source that says something, by subject and fact (HEYUAN-2019-2.10-a, MEILAN-2019-13-2b, MEILAN-2019-18-3a)';
COMMENT ON COLUMN fupin_register.source_comparison.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.source_comparison.subject_id IS 'the household or person; NULL = no number of the register belongs to the citizen number';
COMMENT ON COLUMN fupin_register.source_comparison.citizen_id IS 'the citizen number that the source gives; NULL = it gives none';
COMMENT ON COLUMN fupin_register.source_comparison.household_id IS 'the household; NULL = the register has no such subject in the year';
COMMENT ON COLUMN fupin_register.source_comparison.division IS 'village by the register, else the place by the source';
COMMENT ON COLUMN fupin_register.source_comparison.year IS 'calendar year of the values';
COMMENT ON COLUMN fupin_register.source_comparison.fact_name IS 'the fact';
COMMENT ON COLUMN fupin_register.source_comparison.source IS 'whose data the register is compared with (list source)';
COMMENT ON COLUMN fupin_register.source_comparison.batch IS 'the list; NULL = the subject is on none';
COMMENT ON COLUMN fupin_register.source_comparison.record_no IS 'the line of the list; NULL likewise';
COMMENT ON COLUMN fupin_register.source_comparison.is_in_register IS 'whether the register has the subject in the year';
COMMENT ON COLUMN fupin_register.source_comparison.register_value IS 'the register''s value; NULL = none';
COMMENT ON COLUMN fupin_register.source_comparison.register_on IS 'the day that the register''s facts of the year are of';
COMMENT ON COLUMN fupin_register.source_comparison.source_value IS 'the source''s value as it came; NULL = none';
COMMENT ON COLUMN fupin_register.source_comparison.source_on IS 'day as of which the source''s value holds; NULL = the subject is on none of its lists';
COMMENT ON COLUMN fupin_register.source_comparison.state IS
    'agree, differ, only_here (the register alone), only_there (the source alone), unknown (the source has the subject without a readable value); list source_comparison';

-- Several sources agree when each of them agrees with the register: what one of them lacks does not agree.
CREATE VIEW fupin_register.source_agreement WITH (security_barrier) AS
    SELECT compared.subject_kind,
           compared.subject_id,
           compared.household_id,
           compared.division,
           compared.year,
           compared.fact_name,
           pg_catalog.count(*) + 1 AS sources,
           pg_catalog.count(compared.source_value) + (pg_catalog.min(compared.register_value) IS NOT NULL)::integer AS values_known,
           pg_catalog.bool_and(compared.state = 'agree') AS is_consistent,
           pg_catalog.min(compared.register_value) AS register_value,
           pg_catalog.jsonb_object_agg(compared.source, compared.source_value) AS source_values
      FROM fupin_register.source_comparison compared
     WHERE compared.is_in_register
     GROUP BY compared.subject_kind,
              compared.subject_id,
              compared.household_id,
              compared.division,
              compared.year,
              compared.fact_name;
COMMENT ON VIEW fupin_register.source_agreement IS
    'the register and all sources that say something of a subject and fact, together: of 3, 3, 3 all agree, of 3, 3, 4 and of 3, nothing, 3 they do not (HEYUAN-2019-2.10-a)';
COMMENT ON COLUMN fupin_register.source_agreement.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.source_agreement.subject_id IS 'the household or person';
COMMENT ON COLUMN fupin_register.source_agreement.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.source_agreement.division IS 'village or community';
COMMENT ON COLUMN fupin_register.source_agreement.year IS 'calendar year of the values';
COMMENT ON COLUMN fupin_register.source_agreement.fact_name IS 'the fact';
COMMENT ON COLUMN fupin_register.source_agreement.sources IS 'how many were compared, the register among them: 2 or more';
COMMENT ON COLUMN fupin_register.source_agreement.values_known IS 'how many of them give a value';
COMMENT ON COLUMN fupin_register.source_agreement.is_consistent IS 'whether all give the same value; never NULL';
COMMENT ON COLUMN fupin_register.source_agreement.register_value IS 'the register''s value; NULL = none';
COMMENT ON COLUMN fupin_register.source_agreement.source_values IS 'the value of each source, {source: value}; null = none';

-- The register held against the lists of the minimum allowance, by citizen number: who is on which (HEYUAN-2019-2.6-e,
-- SHANGQIU-2018-16-b).  Whoever a complete list does not have is not on it; an extract says nothing of others.
CREATE VIEW fupin_register.dibao_linkage WITH (security_barrier) AS
    WITH there AS MATERIALIZED (
        SELECT said.*,
               fupin_register.comparable(said.value, 'boolean'::regtype) = 'true' AS is_listed
          FROM fupin_register.source_value said
         WHERE said.subject_kind = 'person'
           AND said.fact_name = 'dibao'
    ), asked AS MATERIALIZED (
        SELECT said.source,
               said.year,
               COALESCE((SELECT pg_catalog.array_agg(batch.division)
                           FROM fupin_register.standing_batch batch
                          WHERE batch.source = said.source
                            AND batch.subject_kind = 'person'
                            AND batch.year = said.year
                            AND batch.is_complete), ARRAY[]::fupin.division[]) AS areas
          FROM (SELECT DISTINCT there.source, there.year FROM there) said
    ), here AS (
        SELECT asked.source,
               asked.areas,
               fupin_register.subject_key('person', person_year.person_id, person_year.year) AS subject_key,
               person_year.person_id,
               person_year.household_id,
               person_year.division,
               person_year.year,
               household_year.status IS NULL
                   OR fupin_register.on_register(household_year.status) AS on_register,
               person_year.labour_capacity
          FROM fupin_register.person_year_row person_year
          JOIN asked ON asked.year = person_year.year
          LEFT JOIN fupin_register.household_year_row household_year
            ON household_year.household_id = person_year.household_id
           AND household_year.division OPERATOR(fupin.=) person_year.division
           AND household_year.year = person_year.year
         WHERE person_year.year = ANY (ARRAY(SELECT DISTINCT asked.year FROM asked))
           AND person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    )
    SELECT linked.person_id,
           linked.citizen_id,
           linked.household_id,
           linked.division,
           linked.year,
           linked.source,
           linked.batch,
           linked.record_no,
           linked.listed_on,
           linked.labour_capacity,
           linked.cell,
           CASE
               WHEN linked.cell = 'dibao_only' THEN true
               WHEN linked.cell = 'register_only' THEN linked.labour_capacity <> 'full'
               ELSE false
           END AS is_doubtful
      FROM (SELECT here.person_id,
                   there.citizen_id,
                   here.household_id,
                   COALESCE(here.division, there.division) AS division,
                   COALESCE(here.year, there.year) AS year,
                   COALESCE(here.source::text, there.source::text) AS source,
                   there.batch,
                   there.record_no,
                   there.recorded_on AS listed_on,
                   here.labour_capacity,
                   CASE
                       WHEN there.is_listed AND here.on_register THEN 'both'
                       WHEN there.is_listed THEN 'dibao_only'
                       -- on no list, or on one that says no; a list that does not say leaves it open
                       WHEN there.batch IS NULL AND NOT here.division OPERATOR(fupin.<@) here.areas THEN NULL
                       WHEN there.batch IS NOT NULL AND there.is_listed IS NULL THEN NULL
                       WHEN here.on_register THEN 'register_only'
                       ELSE 'neither'
                   END AS cell
              FROM here
              FULL JOIN there ON there.source || '/' || there.subject_key = here.source || '/' || here.subject_key) linked
     WHERE linked.cell IS NOT NULL
       AND linked.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.dibao_linkage IS
    'every person on the register or on a list of the minimum allowance (facts dibao of a source), in one of four cells: on both, on one, on neither (HEYUAN-2019-2.6-e, SHANGQIU-2018-16-b, MEILAN-2019-17-3a)';
COMMENT ON COLUMN fupin_register.dibao_linkage.person_id IS 'the person; NULL = the register does not have the citizen number in the year';
COMMENT ON COLUMN fupin_register.dibao_linkage.citizen_id IS 'citizen number by the list; NULL = on none, or listed by the register''s number';
COMMENT ON COLUMN fupin_register.dibao_linkage.household_id IS 'the household; NULL = none in the register';
COMMENT ON COLUMN fupin_register.dibao_linkage.division IS 'village by the register, else the place by the list';
COMMENT ON COLUMN fupin_register.dibao_linkage.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.dibao_linkage.source IS 'whose list (list source)';
COMMENT ON COLUMN fupin_register.dibao_linkage.batch IS 'the list; NULL = not on it';
COMMENT ON COLUMN fupin_register.dibao_linkage.record_no IS 'the line of the list; NULL likewise';
COMMENT ON COLUMN fupin_register.dibao_linkage.listed_on IS 'day as of which the list holds; NULL likewise';
COMMENT ON COLUMN fupin_register.dibao_linkage.labour_capacity IS 'full, half, weak, none; NULL = unknown';
COMMENT ON COLUMN fupin_register.dibao_linkage.cell IS 'both, dibao_only, register_only, neither (list dibao_cell)';
COMMENT ON COLUMN fupin_register.dibao_linkage.is_doubtful IS
    'whether somebody must look: on the allowance and not registered, or registered with partial or no labour capacity and not on the allowance; NULL = the capacity is unknown';

-- A run of the comparison is written down, and counts as one of the organisation that ran it, where it says so.
CREATE PROCEDURE fupin_register.compare_sources(place fupin.division, organisation_id text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    number integer;
    counts bigint;
BEGIN
    IF place IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a comparison needs the area to compare'),
                  ERRCODE = 'null_value_not_allowed';
    END IF;
    SELECT COALESCE(max(comparison_run.run_no), 0) + 1
      INTO number
      FROM fupin_register.comparison_run
     WHERE comparison_run.division OPERATOR(fupin.=) place;
    INSERT INTO fupin_register.comparison_run (division, run_no, source, subject_kind, year, fact_name, run_on, agree, differ, only_here, only_there, unknown)
    SELECT place,
           number,
           compared.source,
           compared.subject_kind,
           compared.year,
           compared.fact_name,
           fupin.as_of(),
           count(*) FILTER (WHERE compared.state = 'agree'),
           count(*) FILTER (WHERE compared.state = 'differ'),
           count(*) FILTER (WHERE compared.state = 'only_here'),
           count(*) FILTER (WHERE compared.state = 'only_there'),
           count(*) FILTER (WHERE compared.state = 'unknown')
      FROM fupin_register.source_comparison compared
     WHERE compared.division OPERATOR(fupin.<@) place
     GROUP BY compared.source,
              compared.subject_kind,
              compared.year,
              compared.fact_name;
    GET DIAGNOSTICS counts = ROW_COUNT;
    IF counts = 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there is nothing to compare in division %s'), place),
                  ERRCODE = 'no_data_found',
                  DETAIL = fupin.message('No source has a record of anybody there, or none that you may see.'),
                  HINT = fupin.message('Load lists into fupin_register.source_batch and fupin_register.source_record first.');
    END IF;
    IF compare_sources.organisation_id IS NOT NULL THEN
        INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, note)
        VALUES (format('comparison-%s-%s', place, number), place, 'data_comparison', 'organisation', compare_sources.organisation_id, fupin.as_of(),
                format('%s counts in fupin_register.comparison_run', counts));
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.compare_sources(fupin.division, text) IS
    'compares the register with every source in an area and writes the counts into comparison_run; with an organisation it is also one of its activities data_comparison, which the duties of comparing count (HEYUAN-2019-2.10-c, MEILAN-2019-18-4a)';

CREATE VIEW fupin_register.comparison_log WITH (security_barrier) AS
    SELECT run.division,
           run.run_no,
           run.source::text AS source,
           run.subject_kind,
           run.year,
           run.fact_name,
           run.run_on,
           run.agree,
           run.differ,
           run.only_here,
           run.only_there,
           run.unknown
      FROM fupin_register.comparison_run run
     WHERE run.run_on <= (SELECT fupin.as_of())
       AND run.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.comparison_log IS 'the log of comparisons up to the day of fupin.as_of() (comparison_run)';
COMMENT ON COLUMN fupin_register.comparison_log.division IS 'the area compared';
COMMENT ON COLUMN fupin_register.comparison_log.run_no IS 'number of the run in the area';
COMMENT ON COLUMN fupin_register.comparison_log.source IS 'whose data (list source)';
COMMENT ON COLUMN fupin_register.comparison_log.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.comparison_log.year IS 'calendar year of the values';
COMMENT ON COLUMN fupin_register.comparison_log.fact_name IS 'the fact compared';
COMMENT ON COLUMN fupin_register.comparison_log.run_on IS 'the day as of which it was compared';
COMMENT ON COLUMN fupin_register.comparison_log.agree IS 'as comparison_run.agree';
COMMENT ON COLUMN fupin_register.comparison_log.differ IS 'as comparison_run.differ';
COMMENT ON COLUMN fupin_register.comparison_log.only_here IS 'as comparison_run.only_here';
COMMENT ON COLUMN fupin_register.comparison_log.only_there IS 'as comparison_run.only_there';
COMMENT ON COLUMN fupin_register.comparison_log.unknown IS 'as comparison_run.unknown';
