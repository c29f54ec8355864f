-- What the register says of each person, as the checks need it (疑点数据).
--
-- Everything stands in one row, so that all checks are criteria over one pass: what the citizen's number says, how often the
-- number and the name stand elsewhere, who else is in the household.  Names are counted before anything wide is joined, so that
-- little is sorted.

CREATE INDEX person_former_citizen_id ON fupin_register.person (former_citizen_id) WHERE former_citizen_id IS NOT NULL;

-- A code that bears a name now stands; one that only the history knows is gone since its last change.  Which province a code is
-- of is known where its first two digits have a name; 71 and above are no provinces of the national list (99 is nobody's).
CREATE VIEW fupin_register.area_code AS
    SELECT DISTINCT ON (code.division)
           code.division,
           named.division IS NOT NULL OR changed.ended_on IS NOT NULL OR changed.began_on IS NOT NULL AS is_known,
           CASE WHEN named.division IS NULL THEN changed.ended_on END AS ended_on,
           changed.began_on
      FROM (SELECT division_name.division FROM fupin.division_name WHERE division_name.level IN (2, 3)
             UNION
            SELECT division_change.old_division FROM fupin.division_change WHERE fupin.level(division_change.old_division) IN (2, 3)
             UNION
            SELECT division_change.new_division FROM fupin.division_change WHERE fupin.level(division_change.new_division) IN (2, 3)) code
      LEFT JOIN fupin.division_name named ON named.division OPERATOR(fupin.=) code.division
      LEFT JOIN (SELECT side.division,
                        pg_catalog.max(side.ended_on) AS ended_on,
                        pg_catalog.min(side.began_on) AS began_on
                   FROM fupin.division_change
                  CROSS JOIN LATERAL (VALUES (division_change.old_division, division_change.changed_on, NULL::date),
                                             (division_change.new_division, NULL, division_change.changed_on)) side (division, ended_on, began_on)
                  WHERE division_change.old_division OPERATOR(fupin.<>) division_change.new_division
                  GROUP BY side.division) changed
        ON changed.division OPERATOR(fupin.=) code.division;
COMMENT ON VIEW fupin_register.area_code IS 'the codes of six digits that a citizen''s number may begin with, by the names and changes that the catalogue knows';
COMMENT ON COLUMN fupin_register.area_code.division IS 'the code, of a county or a prefecture';
COMMENT ON COLUMN fupin_register.area_code.is_known IS 'true: a name or a change knows it';
COMMENT ON COLUMN fupin_register.area_code.ended_on IS 'first day on which it was no more; NULL = it still stands';
COMMENT ON COLUMN fupin_register.area_code.began_on IS 'its first day; NULL = no change tells of it';

CREATE VIEW fupin_register.running_year WITH (security_barrier) AS
    SELECT DISTINCT ON (latest.county)
           latest.county,
           latest.year
      FROM (SELECT fupin_register.county_of(household_year.division) AS county,
                   pg_catalog.max(household_year.year) AS year
              FROM fupin_register.household_year_row household_year
             WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
               AND household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer
             GROUP BY fupin_register.county_of(household_year.division)) latest;
COMMENT ON VIEW fupin_register.running_year IS 'the latest year of which each county has rows, of those that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.running_year.county IS 'the county, or the prefecture where there are no counties';
COMMENT ON COLUMN fupin_register.running_year.year IS 'calendar year';

CREATE VIEW fupin_register.person_entry WITH (security_barrier) AS
    WITH school_year AS MATERIALIZED (
        -- the last 31 August: who is of age then has been in school since
        SELECT day.as_of,
               pg_catalog.date_part('year', day.as_of)::integer - (pg_catalog.date_part('month', day.as_of) < 9)::integer AS year
          FROM (SELECT fupin.as_of() AS as_of) day
    ), running AS MATERIALIZED (
        SELECT running_year.county, running_year.year FROM fupin_register.running_year
    ), own AS MATERIALIZED (
        SELECT person.person_id,
               person.household_id,
               person.division,
               person.name,
               person.citizen_id,
               person.citizen_id_missing_reason,
               person.former_citizen_id,
               person.relation,
               COALESCE(person.birth_date, fupin.birth_date(person.citizen_id)) AS birth_date,
               COALESCE(person.sex, fupin.sex(person.citizen_id)) AS sex,
               person.joined_on,
               person.left_on,
               person.left_reason,
               person.birth_date AS registered_birth_date,
               person.sex AS registered_sex,
               fupin.birth_date(person.citizen_id) AS number_birth_date,
               fupin.sex(person.citizen_id) AS number_sex,
               fupin.residence(person.citizen_id) AS number_area,
               fupin.ancestor(person.division, 1) AS province,
               fupin.ancestor(person.division, 2) AS prefecture,
               fupin_register.county_of(person.division) AS county,
               person.left_on IS NULL OR person.left_on > day.as_of AS is_present,
               (day.as_of - interval '16 years')::date AS sixteen_ago
          FROM fupin_register.person_row person
         CROSS JOIN (SELECT fupin.as_of() AS as_of OFFSET 0) day
         WHERE person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    ), shared AS MATERIALIZED (
        -- few share a number, and only they are counted by it
        SELECT own.person_id,
               own.household_id,
               own.division,
               pg_catalog.count(*) FILTER (WHERE own.is_present) OVER (PARTITION BY own.citizen_id, own.province) AS same_number_province,
               pg_catalog.count(*) FILTER (WHERE own.is_present) OVER (PARTITION BY own.citizen_id, own.province, own.prefecture) AS same_number_prefecture,
               pg_catalog.count(*) FILTER (WHERE own.is_present)
                   OVER (PARTITION BY own.citizen_id, own.province, own.prefecture, own.county) AS same_number_county,
               pg_catalog.count(*) FILTER (WHERE own.is_present)
                   OVER (PARTITION BY own.citizen_id, own.province, own.prefecture, own.county, own.division) AS same_number_village,
               pg_catalog.count(*) FILTER (WHERE own.is_present)
                   OVER (PARTITION BY own.citizen_id, own.province, own.prefecture, own.county, own.division, own.household_id) AS same_number_household
          FROM own
         WHERE own.citizen_id OPERATOR(fupin.=) ANY (SELECT own.citizen_id FROM own GROUP BY own.citizen_id HAVING pg_catalog.count(*) > 1)
    ), namesake AS MATERIALIZED (
        -- likewise of the names of a village
        SELECT own.person_id,
               own.household_id,
               own.division,
               pg_catalog.count(*) FILTER (WHERE own.is_present) OVER (PARTITION BY own.division, own.name, own.birth_date, own.sex) AS same_person_village,
               pg_catalog.count(*) FILTER (WHERE own.is_present) OVER (PARTITION BY own.division, own.name, own.household_id) AS same_name_household
          FROM own
          JOIN (SELECT own.division, COALESCE(own.name, '') AS name FROM own GROUP BY own.division, COALESCE(own.name, '') HAVING pg_catalog.count(*) > 1) twice
            ON twice.division OPERATOR(fupin.=) own.division
           AND twice.name = COALESCE(own.name, '')
    ), home AS MATERIALIZED (
        SELECT own.household_id,
               own.division,
               pg_catalog.count(*) AS members,
               pg_catalog.count(*) FILTER (WHERE own.relation = 'head') AS heads,
               pg_catalog.count(*) FILTER (WHERE own.relation = 'spouse') AS spouses,
               pg_catalog.count(*) FILTER (WHERE own.relation = 'parent') AS parents,
               pg_catalog.count(*) FILTER (WHERE own.relation IS NULL) AS relations_unknown,
               pg_catalog.count(*) FILTER (WHERE own.birth_date > own.sixteen_ago) AS members_under_16,
               pg_catalog.min(own.birth_date) FILTER (WHERE own.relation = 'head') AS head_birth_date,
               pg_catalog.min(own.sex) FILTER (WHERE own.relation = 'head') AS head_sex,
               pg_catalog.min(own.person_id::text) AS first_member
          FROM own
         WHERE own.is_present
         GROUP BY own.household_id,
                  own.division
    )
    SELECT person.person_id::text AS person_id,
           person.household_id::text AS household_id,
           person.division,
           running.year,
           pg_catalog.make_date(running.year, 1, 1) AS year_begins,
           pg_catalog.make_date(running.year, 12, 31) AS year_ends,
           school_year.as_of AS today,
           person.name::text AS name,
           person.citizen_id,
           person.citizen_id_missing_reason,
           person.former_citizen_id,
           person.relation,
           person.birth_date,
           person.sex,
           person.joined_on,
           person.left_on,
           person.left_reason,
           person.registered_birth_date,
           person.registered_sex,
           person.number_birth_date,
           person.number_sex,
           fupin.birth_date(person.former_citizen_id) AS former_birth_date,
           fupin.sex(person.former_citizen_id) AS former_sex,
           person.former_citizen_id OPERATOR(fupin.=) person.citizen_id AS former_is_same,
           pg_catalog.date_part('year', pg_catalog.age(school_year.as_of, person.birth_date))::integer AS age,
           school_year.year - pg_catalog.date_part('year', person.birth_date)::integer
               - (pg_catalog.date_part('month', person.birth_date) > 8)::integer AS school_year_age,
           CASE
               WHEN pg_catalog.btrim(person.name, E' 　\t') = '' THEN 'blank'
               -- the sample register calls its people so
               WHEN pg_catalog.starts_with(person.name, '样例') THEN 'none'
               WHEN person.name ~ '^[一-鿿㐀-䶿]{2,5}$' AND person.name !~ '^(无名|不详|未知|待定|待补|测试|某|无)|某$|某某' THEN 'none'
               WHEN person.name ~ '[0-9０-９]' THEN 'digits'
               WHEN person.name ~ '^(无名|不详|未知|待定|待补|测试|某|无)|某$|某某|^[xX*＊?？-]+$' THEN 'placeholder'
               WHEN person.name ~ '[(（\[【]' THEN 'remark'
               WHEN person.name ~ '[ 　\t]' THEN 'spaced'
               WHEN pg_catalog.length(person.name) = 1 THEN 'single'
               ELSE 'none'
           END AS name_oddity,
           province.division IS NOT NULL OR person.number_area::bigint >= 710000000000 AS number_province_known,
           CASE
               WHEN province.division IS NOT NULL THEN COALESCE(area.is_known, false)
               -- six digits that can be no code of a place
               WHEN person.number_area IS NULL AND pg_catalog."left"(person.citizen_id::text, 2) < '71' THEN false
           END AS number_area_known,
           area.ended_on AS number_area_ended_on,
           area.began_on AS number_area_began_on,
           CASE WHEN province.division IS NOT NULL THEN province.division OPERATOR(fupin.=) person.province END AS number_of_own_province,
           former.former_citizen_id IS NOT NULL AS number_was_anothers,
           CASE WHEN person.citizen_id IS NOT NULL THEN COALESCE(shared.same_number_household, person.is_present::integer) - 1 ELSE 0 END AS same_number_household,
           COALESCE(shared.same_number_village - shared.same_number_household, 0) AS same_number_village,
           COALESCE(shared.same_number_county - shared.same_number_village, 0) AS same_number_county,
           COALESCE(shared.same_number_prefecture - shared.same_number_county, 0) AS same_number_prefecture,
           COALESCE(shared.same_number_province - shared.same_number_prefecture, 0) AS same_number_province,
           COALESCE(namesake.same_name_household, person.is_present::integer) - 1 AS same_name_household,
           CASE WHEN person.birth_date IS NOT NULL THEN COALESCE(namesake.same_person_village, person.is_present::integer) - 1 ELSE 0 END AS same_person_village,
           person.is_present,
           person.person_id = home.first_member AND person.is_present AS is_first_member,
           COALESCE(home.heads, 0) AS heads,
           COALESCE(home.spouses, 0) AS spouses,
           COALESCE(home.parents, 0) AS parents,
           COALESCE(home.relations_unknown, 0) AS relations_unknown,
           COALESCE(home.members, 0) AS members,
           COALESCE(home.members_under_16, 0) AS members_under_16,
           home.head_birth_date,
           home.head_sex,
           household.head_name::text AS head_name,
           household.registered_on,
           household_year.status IS NULL
               OR fupin_register.on_register(household_year.status) AS on_register,
           household_year.dibao AS household_dibao,
           person_year.person_id IS NOT NULL AS has_year,
           person_year.labour_capacity,
           person_year.school_stage,
           person_year.schooling,
           person_year.basic_medical_insured,
           person_year.dibao,
           person_year.disability_grade,
           fupin_register.boolean_in(person_year.facts, 'employed') AS employed,
           fupin_register.text_in(person_year.facts, 'employment_status') AS employment_status,
           fupin_register.text_in(person_year.facts, 'employment_kind') AS employment_kind,
           CASE
               WHEN fupin_register.boolean_in(person_year.facts, 'employed') OR fupin_register.text_in(person_year.facts, 'employment_status') IN ('employed_away', 'local') THEN true
               WHEN NOT fupin_register.boolean_in(person_year.facts, 'employed')
                    OR fupin_register.text_in(person_year.facts, 'employment_status') IN ('unemployed', 'wish') THEN false
           END AS works,
           fupin_register.number_in(person_year.facts, 'employment_income') AS employment_income,
           fupin_register.number_in(person_year.facts, 'employment_income_platform') AS employment_income_platform,
           fupin_register.boolean_in(person_year.facts, 'in_employment_ledger') AS in_employment_ledger,
           fupin_register.boolean_in(person_year.facts, 'in_employment_platform') AS in_employment_platform,
           CASE WHEN person_year.facts ? 'job_elsewhere_since' THEN fupin_register.date_in(person_year.facts, 'job_elsewhere_since') END AS job_elsewhere_since,
           fupin_register.integer_in(person_year.facts, 'posts_at_once') AS posts_at_once,
           fupin_register.integer_in(person_year.facts, 'post_months_attended') AS post_months_attended,
           fupin_register.integer_in(person_year.facts, 'post_months_paid') AS post_months_paid,
           fupin_register.boolean_in(person_year.facts, 'ranger') AS ranger,
           CASE
               WHEN fupin_register.boolean_in(person_year.facts, 'seriously_ill') OR fupin_register.boolean_in(person_year.facts, 'serious_illness') THEN true
               ELSE COALESCE(fupin_register.boolean_in(person_year.facts, 'seriously_ill'), fupin_register.boolean_in(person_year.facts, 'serious_illness'))
           END AS seriously_ill,
           fupin_register.boolean_in(person_year.facts, 'mental_disorder') AS mental_disorder,
           fupin_register.boolean_in(person_year.facts, 'long_care_need') AS long_care_need,
           fupin_register.boolean_in(person_year.facts, 'cannot_attend_school') AS cannot_attend_school,
           fupin_register.text_in(person_year.facts, 'dropout_cause') AS dropout_cause,
           fupin_register.boolean_in(person_year.facts, 'education_subsidy_paid') AS education_subsidy_paid,
           fupin_register.integer_in(person_year.facts, 'education_payments') AS education_payments,
           fupin_register.boolean_in(person_year.facts, 'nutrition_plan') AS nutrition_plan,
           fupin_register.boolean_in(person_year.facts, 'rain_dew_paid') AS rain_dew_paid,
           fupin_register.boolean_in(person_year.facts, 'platform_insured') AS platform_insured,
           fupin_register.integer_in(person_year.facts, 'medical_insurances') AS medical_insurances,
           CASE WHEN person_year.facts ? 'medical_insured_on' THEN fupin_register.date_in(person_year.facts, 'medical_insured_on') END AS medical_insured_on,
           fupin_register.boolean_in(person_year.facts, 'pension_insured') AS pension_insured,
           fupin_register.boolean_in(person_year.facts, 'pension_entitled') AS pension_entitled,
           fupin_register.boolean_in(person_year.facts, 'supplementary_insured') AS supplementary_insured,
           fupin_register.number_in(person_year.facts, 'insurance_paid') AS insurance_paid,
           fupin_register.number_in(person_year.facts, 'medical_assistance_paid') AS medical_assistance_paid,
           fupin_register.number_in(person_year.facts, 'compliant_cost') AS compliant_cost,
           fupin_register.integer_in(person_year.facts, 'inpatient_stays') AS inpatient_stays,
           fupin_register.integer_in(person_year.facts, 'inpatient_stays_settled') AS inpatient_stays_settled,
           fupin_register.boolean_in(person_year.facts, 'tekun') AS tekun,
           fupin_register.boolean_in(person_year.facts, 'dibao_alone') AS dibao_alone,
           fupin_register.boolean_in(person_year.facts, 'dibao_due') AS dibao_due,
           fupin_register.boolean_in(person_year.facts, 'severely_disabled') AS severely_disabled,
           fupin_register.boolean_in(person_year.facts, 'certificate_due') AS certificate_due,
           certificate.disability_certificate,
           CASE WHEN certificate.disability_certificate IS NOT NULL THEN fupin.disability_certificate_problem(certificate.disability_certificate) IS NULL END AS certificate_well_formed,
           fupin.disability_grade(certificate.disability_certificate) AS certificate_grade,
           fupin.parse_citizen_id(certificate.disability_certificate) OPERATOR(fupin.=) person.citizen_id AS certificate_of_number,
           phone.phone,
           phone.phone ~ '^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[2-9][0-9]{6,7})$' AS phone_well_formed
      FROM own person
     CROSS JOIN school_year
      JOIN running ON running.county OPERATOR(fupin.=) person.county
      LEFT JOIN shared
        ON shared.person_id = person.person_id
       AND shared.household_id = person.household_id
       AND shared.division OPERATOR(fupin.=) person.division
      LEFT JOIN namesake
        ON namesake.person_id = person.person_id
       AND namesake.household_id = person.household_id
       AND namesake.division OPERATOR(fupin.=) person.division
      LEFT JOIN home
        ON home.household_id = person.household_id
       AND home.division OPERATOR(fupin.=) person.division
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = person.household_id
       AND household.division OPERATOR(fupin.=) person.division
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = person.household_id
       AND household_year.division OPERATOR(fupin.=) person.division
       AND household_year.year = running.year
       AND household_year.year = ANY (ARRAY(SELECT running.year FROM running))
      LEFT JOIN fupin_register.person_year_row person_year
        ON person_year.person_id = person.person_id
       AND person_year.household_id = person.household_id
       AND person_year.division OPERATOR(fupin.=) person.division
       AND person_year.year = running.year
       AND person_year.year = ANY (ARRAY(SELECT running.year FROM running))
      LEFT JOIN fupin_register.area_code area ON area.division OPERATOR(fupin.=) person.number_area
      LEFT JOIN (SELECT division_name.division FROM fupin.division_name WHERE division_name.level = 1) province ON province.division OPERATOR(fupin.=) fupin.ancestor(person.number_area, 1)
      LEFT JOIN (SELECT DISTINCT person.former_citizen_id
                   FROM fupin_register.person_row person
                  WHERE person.former_citizen_id IS NOT NULL
                    AND NOT COALESCE(person.former_citizen_id OPERATOR(fupin.=) person.citizen_id, false)
                    AND person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) former
        ON former.former_citizen_id OPERATOR(fupin.=) person.citizen_id
     CROSS JOIN LATERAL (SELECT fupin_register.text_in(person_year.facts, 'disability_certificate') AS disability_certificate) certificate
     CROSS JOIN LATERAL (SELECT fupin_register.text_in(person_year.facts, 'phone') AS phone) phone
     WHERE person_year.person_id IS NOT NULL
        OR person.is_present AND household_year.household_id IS NOT NULL;

COMMENT ON VIEW fupin_register.person_entry IS
    'what the register says of each person who counts in the running year of the county, as the checks need it: one row for each person with facts of that year, or present in a household that has them';
COMMENT ON COLUMN fupin_register.person_entry.citizen_id IS 'the citizen''s number; NULL = none is known';
COMMENT ON COLUMN fupin_register.person_entry.former_citizen_id IS 'the number before a correction; NULL = never corrected';

-- The columns of what the register says are the facts of the dictionary, and mean what it says.
DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT fact.name,
               pg_catalog.concat_ws('; ', fact.label_en, fact.description, 'unit ' || fact.unit, CASE WHEN fact.description ~ 'unknown' THEN 'NULL = unknown' ELSE 'NULL = unknown, or nothing of the kind' END) AS description
          FROM fupin.fact
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = 'fupin_register.person_entry'::pg_catalog.regclass
           AND attribute.attname = fact.name
         WHERE fact.subject = 'person_entry'
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.person_entry.%I IS %L', described.name, described.description);
    END LOOP;
END
$describe$;
