-- What is known of each person and of each household in a year, one row each, in codes: under the profiles and the statistics made
-- of them.  Facts that criteria ask for say here what they say there; unknown stays unknown.
--
-- A table is read once: persons, their years and incomes for all that is put together of them.

-- A code of a list out of the long tail; what stands in no list is unknown.
CREATE FUNCTION fupin_register.code_in(facts jsonb, key text, VARIADIC codes text[]) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN $1 ->> $2 = ANY ($3) THEN $1 ->> $2 END;
COMMENT ON FUNCTION fupin_register.code_in(jsonb, text, text[]) IS
    'the text that stands under a key of a jsonb object if it is one of the codes; NULL where there is none, or anything else';

-- A number that is no debt; one below 0 is a slip of the pen, and unknown.
CREATE FUNCTION fupin_register.amount_in(facts jsonb, key text) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN pg_catalog.jsonb_typeof($1 -> $2) = 'number' AND ($1 ->> $2)::numeric >= 0 THEN ($1 ->> $2)::numeric END;
COMMENT ON FUNCTION fupin_register.amount_in(jsonb, text) IS
    'the number of 0 or more that stands under a key of a jsonb object; NULL where there is none, or anything else';

-- Of persons of whom some are known to be something and of some it is unknown: whether anybody is.
CREATE FUNCTION fupin_register.anybody(persons bigint, those bigint, unknown bigint, members integer) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN $2 > 0 THEN true WHEN $3 = 0 AND $1 >= $4 THEN false END;
COMMENT ON FUNCTION fupin_register.anybody(bigint, bigint, bigint, integer) IS
    'of persons on record, those known to be something, those of whom it is unknown, and members of the household: whether anybody is; NULL = of one, or of a member who is not on record, it is unknown, and nobody is known to be';

CREATE VIEW fupin_register.person_trait WITH (security_barrier) AS
    SELECT member.person_id,
           member.household_id,
           member.division,
           member.year,
           household_year.status::text AS status,
           household_year.status IS NULL OR fupin_register.on_register(household_year.status) AS on_register,
           household_year.status IN ('exited', 'aid_suspended') AS exited,
           member.relation,
           member.sex,
           member.birth_date,
           aged.age,
           (ARRAY['0_5', '6_15', '16_29', '30_44', '45_59', '60_79', '80_up'])[pg_catalog.width_bucket(aged.age, ARRAY[0, 6, 16, 30, 45, 60, 80])] AS age_band,
           COALESCE(fupin_register.code_in(member.facts, 'health', 'healthy', 'chronic_illness', 'serious_illness', 'disability', 'illness_and_disability'),
                    CASE
                        WHEN member.disability_grade > 0
                        THEN CASE ill.seriously OR ill.chronically WHEN true THEN 'illness_and_disability' WHEN false THEN 'disability' END
                        WHEN member.disability_grade = 0
                        THEN CASE ill.seriously
                                 WHEN true THEN 'serious_illness'
                                 WHEN false THEN CASE ill.chronically WHEN true THEN 'chronic_illness' WHEN false THEN 'healthy' END
                             END
                    END) AS health,
           member.disability_grade,
           ill.seriously AS serious_illness,
           ill.chronically AS chronic_disease,
           member.labour_capacity,
           fupin_register.code_in(member.facts, 'education_level', 'preschool', 'illiterate', 'primary', 'junior_middle', 'senior_middle', 'college') AS education_level,
           member.school_stage,
           member.schooling,
           member.compulsory_age,
           member.education_secure,
           CASE
               WHEN member.year = ANY (record.education_due_years) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'education_subsidy_due')
           END AS education_aid_due,
           CASE
               WHEN member.year = ANY (record.education_paid_years) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'education_subsidy_paid')
           END AS education_aid_paid,
           member.basic_medical_insured,
           CASE
               WHEN record.pension_insured_on <= pg_catalog.make_date(member.year, 12, 31) THEN true
               ELSE fupin_register.boolean_in(member.facts, 'pension_insured')
           END AS pension_insured,
           fupin_register.boolean_in(member.facts, 'doctor_contract') AS doctor_contract,
           fupin_register.amount_in(member.facts, 'compliant_cost') AS medical_cost,
           fupin_register.amount_in(member.facts, 'insurance_paid') AS insurance_paid,
           fupin_register.amount_in(member.facts, 'medical_assistance_paid') AS medical_assistance_paid,
           member.dibao,
           member.tekun,
           member.special_poor_group,
           member.seriously_ill,
           fupin_register.code_in(member.facts, 'left_behind', 'child', 'woman', 'elder', 'none') AS left_behind,
           work.employed,
           fupin_register.code_in(member.facts, 'work_area', 'town', 'county', 'province', 'other_province', 'abroad') AS work_area,
           work.months AS work_months,
           (ARRAY['0', '1_5', '6_12'])[pg_catalog.width_bucket(work.months, ARRAY[0, 1, 6])] AS work_months_band,
           fupin_register.number_in(member.facts, 'employment_income') AS employment_income,
           fupin_register.boolean_in(member.facts, 'public_post') AS public_post,
           fupin_register.boolean_in(member.facts, 'ranger') AS ranger,
           fupin_register.boolean_in(member.facts, 'trained') AS trained,
           own.measures AS own_measures
      FROM fupin_register.member
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = member.household_id
       AND household_year.division OPERATOR(fupin.=) member.division
       AND household_year.year = member.year
      LEFT JOIN fupin_register.person_record record
        ON record.person_id = member.person_id
       AND record.division OPERATOR(fupin.=) member.division
      LEFT JOIN fupin_register.person_measure_year own
        ON own.person_id = member.person_id
       AND own.household_id = member.household_id
       AND own.division OPERATOR(fupin.=) member.division
       AND own.year = member.year
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN LEAST(pg_catalog.make_date(member.year, 12, 31), fupin.as_of()) >= member.birth_date
                                    THEN pg_catalog.date_part('year', pg_catalog.age(LEAST(pg_catalog.make_date(member.year, 12, 31), fupin.as_of())::timestamp,
                                                                                    member.birth_date::timestamp))::integer
                                END AS age) aged
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN record.serious_illness_on <= pg_catalog.make_date(member.year, 12, 31) THEN true
                                    ELSE fupin_register.boolean_in(member.facts, 'serious_illness')
                                END AS seriously,
                                fupin_register.boolean_in(member.facts, 'chronic_disease') AS chronically) ill
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN fupin_register.boolean_in(member.facts, 'employed') THEN true
                                    WHEN member.facts ->> 'employment_status' IN ('employed_away', 'local') THEN true
                                    WHEN member.facts ->> 'employment_status' IN ('unemployed', 'wish') THEN false
                                    ELSE fupin_register.boolean_in(member.facts, 'employed')
                                END AS employed,
                                CASE
                                    WHEN fupin_register.integer_in(member.facts, 'work_months') BETWEEN 0 AND 12
                                    THEN fupin_register.integer_in(member.facts, 'work_months')
                                END AS months) work
     WHERE member.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND member.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.person_trait IS
    'persons by year as they count to a household, with what is known of each';
COMMENT ON COLUMN fupin_register.person_trait.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_trait.household_id IS 'the household to which the person counts in the year';
COMMENT ON COLUMN fupin_register.person_trait.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.person_trait.year IS 'calendar year, begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.person_trait.status IS 'state of the household on the register; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.on_register IS 'as household_fact.on_register, of the household';
COMMENT ON COLUMN fupin_register.person_trait.exited IS 'as household_fact.exited, of the household; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.relation IS 'as member.relation';
COMMENT ON COLUMN fupin_register.person_trait.sex IS 'as member.sex';
COMMENT ON COLUMN fupin_register.person_trait.birth_date IS 'as member.birth_date';
COMMENT ON COLUMN fupin_register.person_trait.age IS 'completed years at the end of the year, in the running one on the day of fupin.as_of(); NULL = the day of birth is unknown, or later';
COMMENT ON COLUMN fupin_register.person_trait.age_band IS 'band of the age (list age_band); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.health IS 'health as facts.health says (list health), else by disability and illness where all of it is known; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.disability_grade IS 'as member.disability_grade';
COMMENT ON COLUMN fupin_register.person_trait.serious_illness IS 'as person_fact.serious_illness';
COMMENT ON COLUMN fupin_register.person_trait.chronic_disease IS 'as facts.chronic_disease says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.labour_capacity IS 'as member.labour_capacity';
COMMENT ON COLUMN fupin_register.person_trait.education_level IS 'as facts.education_level says (list education_level); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.school_stage IS 'as member.school_stage';
COMMENT ON COLUMN fupin_register.person_trait.schooling IS 'as member.schooling';
COMMENT ON COLUMN fupin_register.person_trait.compulsory_age IS 'as member.compulsory_age';
COMMENT ON COLUMN fupin_register.person_trait.education_secure IS 'as member.education_secure';
COMMENT ON COLUMN fupin_register.person_trait.education_aid_due IS 'as person_fact.education_subsidy_due';
COMMENT ON COLUMN fupin_register.person_trait.education_aid_paid IS 'as person_fact.education_subsidy_paid';
COMMENT ON COLUMN fupin_register.person_trait.basic_medical_insured IS 'as member.basic_medical_insured';
COMMENT ON COLUMN fupin_register.person_trait.pension_insured IS 'as person_fact.pension_insured';
COMMENT ON COLUMN fupin_register.person_trait.doctor_contract IS 'as facts.doctor_contract says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.medical_cost IS 'compliant medical cost of the year in yuan, as facts.compliant_cost says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.insurance_paid IS 'reimbursed by insurances in yuan, as facts.insurance_paid says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.medical_assistance_paid IS 'medical assistance in yuan, as facts.medical_assistance_paid says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.dibao IS 'as member.dibao';
COMMENT ON COLUMN fupin_register.person_trait.tekun IS 'as member.tekun';
COMMENT ON COLUMN fupin_register.person_trait.special_poor_group IS 'as member.special_poor_group';
COMMENT ON COLUMN fupin_register.person_trait.seriously_ill IS 'as member.seriously_ill';
COMMENT ON COLUMN fupin_register.person_trait.left_behind IS 'as facts.left_behind says (list left_behind); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.employed IS 'has work, by either of facts.employed and facts.employment_status; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.work_area IS 'where the person works for wages, as facts.work_area says (list work_area); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.work_months IS 'months of work for wages in the year, 0 to 12, as facts.work_months says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.work_months_band IS 'band of these months (list work_months_band); NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.employment_income IS 'income from work in yuan a year, as facts.employment_income says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.public_post IS 'as facts.public_post says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.ranger IS 'as facts.ranger says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.trained IS 'as facts.trained says; NULL = unknown';
COMMENT ON COLUMN fupin_register.person_trait.own_measures IS 'as person_measure_year.measures; NULL = none on record';

CREATE VIEW fupin_register.household_people WITH (security_barrier) AS
    SELECT person.household_id,
           person.division,
           person.year,
           pg_catalog.count(*) AS persons,
           pg_catalog.min(person.age) FILTER (WHERE person.relation = 'head') AS head_age,
           pg_catalog.min(person.sex) FILTER (WHERE person.relation = 'head') AS head_sex,
           pg_catalog.count(*) FILTER (WHERE person.age <= 15) AS children,
           pg_catalog.count(*) FILTER (WHERE person.age BETWEEN 16 AND 59) AS adults,
           pg_catalog.count(*) FILTER (WHERE person.age >= 60) AS elders,
           pg_catalog.count(*) FILTER (WHERE person.age IS NULL) AS age_unknown,
           pg_catalog.count(*) FILTER (WHERE person.labour_capacity = 'full') AS full_labour,
           pg_catalog.count(*) FILTER (WHERE person.labour_capacity IN ('half', 'weak')) AS weak_labour,
           pg_catalog.count(*) FILTER (WHERE person.labour_capacity = 'none') AS no_labour,
           pg_catalog.count(*) FILTER (WHERE person.labour_capacity IS NULL) AS labour_unknown,
           pg_catalog.count(*) FILTER (WHERE person.schooling IN ('in_school', 'home_teaching')) AS pupils,
           pg_catalog.count(*) FILTER (WHERE person.compulsory_age) AS compulsory_age,
           pg_catalog.count(*) FILTER (WHERE person.compulsory_age IS NULL) AS compulsory_age_unknown,
           pg_catalog.count(*) FILTER (WHERE NOT person.education_secure) AS education_gaps,
           pg_catalog.count(*) FILTER (WHERE person.education_secure IS NULL) AS education_unknown,
           pg_catalog.count(*) FILTER (WHERE NOT person.basic_medical_insured) AS uninsured,
           pg_catalog.count(*) FILTER (WHERE person.basic_medical_insured IS NULL) AS insurance_unknown,
           pg_catalog.count(*) FILTER (WHERE person.disability_grade > 0) AS disabled,
           pg_catalog.count(*) FILTER (WHERE person.disability_grade IS NULL) AS disability_unknown,
           pg_catalog.count(*) FILTER (WHERE person.seriously_ill) AS seriously_ill,
           pg_catalog.count(*) FILTER (WHERE person.seriously_ill IS NULL) AS illness_unknown,
           pg_catalog.count(*) FILTER (WHERE person.tekun) AS tekun,
           pg_catalog.count(*) FILTER (WHERE person.tekun IS NULL) AS tekun_unknown,
           pg_catalog.count(*) FILTER (WHERE person.employed) AS employed,
           pg_catalog.count(*) FILTER (WHERE person.employed IS NULL) AS employment_unknown
      FROM fupin_register.person_trait person
     GROUP BY person.household_id,
              person.division,
              person.year;
COMMENT ON VIEW fupin_register.household_people IS
    'households by year with their persons on record, counted; a household without any has no row';
COMMENT ON COLUMN fupin_register.household_people.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_people.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.household_people.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_people.persons IS 'persons on record for the year';
COMMENT ON COLUMN fupin_register.household_people.head_age IS 'age of the head; NULL = unknown, or no head on record';
COMMENT ON COLUMN fupin_register.household_people.head_sex IS 'sex of the head, M or F; NULL likewise';
COMMENT ON COLUMN fupin_register.household_people.children IS 'persons up to 15 completed years';
COMMENT ON COLUMN fupin_register.household_people.adults IS 'persons of 16 to 59';
COMMENT ON COLUMN fupin_register.household_people.elders IS 'persons of 60 and more';
COMMENT ON COLUMN fupin_register.household_people.age_unknown IS 'persons of unknown age';
COMMENT ON COLUMN fupin_register.household_people.full_labour IS 'persons of full labour capacity';
COMMENT ON COLUMN fupin_register.household_people.weak_labour IS 'persons of half or weak labour capacity';
COMMENT ON COLUMN fupin_register.household_people.no_labour IS 'persons of no labour capacity';
COMMENT ON COLUMN fupin_register.household_people.labour_unknown IS 'persons of unknown labour capacity';
COMMENT ON COLUMN fupin_register.household_people.pupils IS 'persons in school or taught at home';
COMMENT ON COLUMN fupin_register.household_people.compulsory_age IS 'children of compulsory school age';
COMMENT ON COLUMN fupin_register.household_people.compulsory_age_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.education_gaps IS 'children whose compulsory education is not secured';
COMMENT ON COLUMN fupin_register.household_people.education_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.uninsured IS 'persons not in the basic medical insurance';
COMMENT ON COLUMN fupin_register.household_people.insurance_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.disabled IS 'persons with a disability certificate';
COMMENT ON COLUMN fupin_register.household_people.disability_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.seriously_ill IS 'seriously ill persons';
COMMENT ON COLUMN fupin_register.household_people.illness_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.tekun IS 'persons supported as extremely poor';
COMMENT ON COLUMN fupin_register.household_people.tekun_unknown IS 'persons of whom that is unknown';
COMMENT ON COLUMN fupin_register.household_people.employed IS 'persons who have work';
COMMENT ON COLUMN fupin_register.household_people.employment_unknown IS 'persons of whom that is unknown';

-- Net incomes by where they come from; a part is unknown while the amount of one of its items is, the whole while one of all is.
CREATE VIEW fupin_register.income_structure WITH (security_barrier) AS
    SELECT item.household_id,
           item.division,
           item.year,
           CASE WHEN pg_catalog.count(item.net) = pg_catalog.count(*) THEN pg_catalog.sum(item.net) END AS income_total,
           CASE WHEN pg_catalog.bool_and(item.category <> 'wage' OR item.net IS NOT NULL) THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.category = 'wage'), 0) END AS wage,
           CASE WHEN pg_catalog.bool_and(item.category <> 'operating' OR item.net IS NOT NULL) THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.category = 'operating'), 0) END AS operating,
           CASE WHEN pg_catalog.bool_and(item.category <> 'property' OR item.net IS NOT NULL) THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.category = 'property'), 0) END AS property,
           CASE WHEN pg_catalog.bool_and(item.category <> 'transfer' OR item.net IS NOT NULL) THEN COALESCE(pg_catalog.sum(item.net) FILTER (WHERE item.category = 'transfer'), 0) END AS transfer
      FROM (SELECT income_item.household_id,
                   income_item.division,
                   income_item.year,
                   income_item.category,
                   income_item.revenue - income_item.cost AS net
              FROM fupin_register.income_item_row income_item
             WHERE income_item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) item
     GROUP BY item.household_id,
              item.division,
              item.year;
COMMENT ON VIEW fupin_register.income_structure IS
    'net incomes of households by year and category; a household without income items has no row';
COMMENT ON COLUMN fupin_register.income_structure.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.income_structure.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.income_structure.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.income_structure.income_total IS 'as household_income.income_total';
COMMENT ON COLUMN fupin_register.income_structure.wage IS 'net income of the category wage in yuan, may be negative; 0 = no such item; NULL = the amount of one is unknown';
COMMENT ON COLUMN fupin_register.income_structure.operating IS 'net income of the category operating in yuan, may be negative; 0 = no such item; NULL = the amount of one is unknown';
COMMENT ON COLUMN fupin_register.income_structure.property IS 'net income of the category property in yuan, may be negative; 0 = no such item; NULL = the amount of one is unknown';
COMMENT ON COLUMN fupin_register.income_structure.transfer IS 'net income of the category transfer in yuan, may be negative; 0 = no such item; NULL = the amount of one is unknown';

CREATE VIEW fupin_register.household_trait WITH (security_barrier) AS
    SELECT household.household_id,
           household.division,
           household.year,
           household.status,
           household.on_register,
           household.exited,
           household.members,
           COALESCE(people.persons, 0)::integer AS person_count,
           COALESCE(fupin_register.code_in(household.facts, 'household_attribute', 'general', 'dibao', 'tekun', 'dibao_tekun', 'not_poor'),
                    CASE
                        WHEN NOT household.on_register THEN 'not_poor'
                        WHEN household.dibao AND kept.tekun THEN 'dibao_tekun'
                        WHEN household.dibao AND NOT kept.tekun THEN 'dibao'
                        WHEN NOT household.dibao AND kept.tekun THEN 'tekun'
                        WHEN NOT household.dibao AND NOT kept.tekun THEN 'general'
                    END) AS household_attribute,
           household.poverty_cause,
           household.exit_planned_year,
           household.exit_year,
           people.head_age,
           people.head_sex,
           COALESCE(people.children, 0) AS children,
           COALESCE(people.adults, 0) AS adults,
           COALESCE(people.elders, 0) AS elders,
           COALESCE(people.age_unknown, 0) AS age_unknown,
           COALESCE(people.full_labour, 0) AS full_labour,
           COALESCE(people.weak_labour, 0) AS weak_labour,
           COALESCE(people.no_labour, 0) AS no_labour,
           COALESCE(people.labour_unknown, 0) AS labour_unknown,
           COALESCE(people.pupils, 0) AS pupils,
           COALESCE(people.employed, 0) AS employed,
           COALESCE(people.employment_unknown, 0) AS employment_unknown,
           fupin_register.anybody(people.persons, people.full_labour, people.labour_unknown, household.members) AS has_labour,
           fupin_register.anybody(people.persons, people.compulsory_age, people.compulsory_age_unknown, household.members) AS has_school_age_child,
           NOT fupin_register.anybody(people.persons, people.education_gaps, people.education_unknown, household.members) AS education_secure,
           NOT fupin_register.anybody(people.persons, people.uninsured, people.insurance_unknown, household.members) AS medical_secure,
           COALESCE(fupin_register.anybody(people.persons, people.disabled, people.disability_unknown, household.members),
                    fupin_register.boolean_in(household.facts, 'disabled_member')) AS disabled_member,
           COALESCE(fupin_register.anybody(people.persons, people.seriously_ill, people.illness_unknown, household.members),
                    fupin_register.boolean_in(household.facts, 'seriously_ill_member')) AS seriously_ill_member,
           household.dibao,
           kept.tekun,
           household.food_secure,
           household.clothing_secure,
           household.housing_grade,
           household.water_secure,
           household.in_poor_village,
           fupin_register.boolean_in(household.facts, 'relocated') AS relocated,
           fupin_register.boolean_in(household.facts, 'no_house') AS no_house,
           fupin_register.amount_in(household.facts, 'housing_area') AS housing_area,
           fupin_register.amount_in(household.facts, 'farmland_area') AS farmland_area,
           fupin_register.amount_in(household.facts, 'forest_area') AS forest_area,
           fupin_register.boolean_in(household.facts, 'electricity') AS electricity,
           fupin_register.boolean_in(household.facts, 'power_supply') AS power_supply,
           fupin_register.boolean_in(household.facts, 'broadcast') AS broadcast,
           fupin_register.code_in(household.facts, 'road_kind', 'earth', 'gravel', 'concrete', 'asphalt') AS road_kind,
           fupin_register.code_in(household.facts, 'fuel_kind', 'firewood', 'dung', 'coal', 'clean', 'other') AS fuel_kind,
           fupin_register.code_in(household.facts, 'toilet_kind', 'dry', 'sanitary', 'other') AS toilet_kind,
           fupin_register.boolean_in(household.facts, 'cooperative_member') AS cooperative_member,
           income.income_total,
           income.wage,
           income.operating,
           income.property,
           income.transfer,
           per_head.income AS income_per_capita,
           (ARRAY['negative', '0_2999', '3000_3999', '4000_4999', '5000_7999', '8000_9999', '10000_14999', '15000_up'])
               [1 + pg_catalog.width_bucket(per_head.income, ARRAY[0, 3000, 4000, 5000, 8000, 10000, 15000]::numeric[])] AS income_band,
           household.helper_assigned,
           household.plan_made,
           household.measures_planned,
           household.measures_implemented,
           household.measures,
           household.industry_linked,
           COALESCE(visit.visits, 0) AS visits,
           visit.last_visited_on
      FROM fupin_register.household_fact household
      LEFT JOIN fupin_register.household_people people
        ON people.household_id = household.household_id
       AND people.division OPERATOR(fupin.=) household.division
       AND people.year = household.year
      LEFT JOIN fupin_register.income_structure income
        ON income.household_id = household.household_id
       AND income.division OPERATOR(fupin.=) household.division
       AND income.year = household.year
      LEFT JOIN (SELECT activity.object_id AS household_id,
                        pg_catalog.date_part('year', activity.happened_on)::integer AS year,
                        pg_catalog.count(*)::integer AS visits,
                        pg_catalog.max(activity.happened_on) AS last_visited_on
                   FROM fupin_register.activity
                  WHERE activity.action = 'visit'
                    AND activity.object_kind = 'household'
                    AND activity.happened_on <= (SELECT fupin.as_of())
                  GROUP BY activity.object_id,
                           pg_catalog.date_part('year', activity.happened_on)::integer) visit
        ON visit.household_id = household.household_id
       AND visit.year = household.year
     CROSS JOIN LATERAL (SELECT COALESCE(fupin_register.anybody(people.persons, people.tekun, people.tekun_unknown, household.members),
                                         fupin_register.boolean_in(household.facts, 'tekun')) AS tekun) kept
     CROSS JOIN LATERAL (SELECT income.income_total / NULLIF(household.members, 0) AS income) per_head;
COMMENT ON VIEW fupin_register.household_trait IS
    'households by year with what is known of each';
COMMENT ON COLUMN fupin_register.household_trait.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_trait.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.household_trait.year IS 'calendar year, begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.household_trait.status IS 'as household_fact.status';
COMMENT ON COLUMN fupin_register.household_trait.on_register IS 'as household_fact.on_register';
COMMENT ON COLUMN fupin_register.household_trait.exited IS 'as household_fact.exited';
COMMENT ON COLUMN fupin_register.household_trait.members IS 'as household_fact.members';
COMMENT ON COLUMN fupin_register.household_trait.person_count IS 'as household_fact.person_count';
COMMENT ON COLUMN fupin_register.household_trait.household_attribute IS 'kind of household as facts.household_attribute says (list household_attribute), else not_poor for who is not on the register, and by minimum allowance and support of the extremely poor; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.poverty_cause IS 'as household_fact.poverty_cause';
COMMENT ON COLUMN fupin_register.household_trait.exit_planned_year IS 'as household_fact.exit_planned_year';
COMMENT ON COLUMN fupin_register.household_trait.exit_year IS 'as household_fact.exit_year';
COMMENT ON COLUMN fupin_register.household_trait.head_age IS 'as household_people.head_age';
COMMENT ON COLUMN fupin_register.household_trait.head_sex IS 'as household_people.head_sex';
COMMENT ON COLUMN fupin_register.household_trait.children IS 'as household_people.children; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.adults IS 'as household_people.adults; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.elders IS 'as household_people.elders; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.age_unknown IS 'as household_people.age_unknown; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.full_labour IS 'as household_people.full_labour; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.weak_labour IS 'as household_people.weak_labour; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.no_labour IS 'as household_people.no_labour; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.labour_unknown IS 'as household_people.labour_unknown; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.pupils IS 'as household_people.pupils; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.employed IS 'as household_people.employed; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.employment_unknown IS 'as household_people.employment_unknown; 0 = nobody is on record';
COMMENT ON COLUMN fupin_register.household_trait.has_labour IS 'as household_fact.has_labour';
COMMENT ON COLUMN fupin_register.household_trait.has_school_age_child IS 'as household_fact.has_school_age_child';
COMMENT ON COLUMN fupin_register.household_trait.education_secure IS 'as household_fact.education_secure';
COMMENT ON COLUMN fupin_register.household_trait.medical_secure IS 'as household_fact.medical_secure';
COMMENT ON COLUMN fupin_register.household_trait.disabled_member IS 'as household_fact.disabled_member';
COMMENT ON COLUMN fupin_register.household_trait.seriously_ill_member IS 'as household_fact.seriously_ill_member';
COMMENT ON COLUMN fupin_register.household_trait.dibao IS 'as household_fact.dibao';
COMMENT ON COLUMN fupin_register.household_trait.tekun IS 'as household_fact.tekun';
COMMENT ON COLUMN fupin_register.household_trait.food_secure IS 'as household_fact.food_secure';
COMMENT ON COLUMN fupin_register.household_trait.clothing_secure IS 'as household_fact.clothing_secure';
COMMENT ON COLUMN fupin_register.household_trait.housing_grade IS 'as household_fact.housing_grade';
COMMENT ON COLUMN fupin_register.household_trait.water_secure IS 'as household_fact.water_secure';
COMMENT ON COLUMN fupin_register.household_trait.in_poor_village IS 'as household_fact.in_poor_village';
COMMENT ON COLUMN fupin_register.household_trait.relocated IS 'as facts.relocated says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.no_house IS 'as facts.no_house says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.housing_area IS 'floor space in square metres, as facts.housing_area says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.farmland_area IS 'farmland in mu, as facts.farmland_area says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.forest_area IS 'forest land in mu, as facts.forest_area says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.electricity IS 'as facts.electricity says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.power_supply IS 'as facts.power_supply says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.broadcast IS 'as facts.broadcast says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.road_kind IS 'as facts.road_kind says (list road_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.fuel_kind IS 'as facts.fuel_kind says (list fuel_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.toilet_kind IS 'as facts.toilet_kind says (list toilet_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.cooperative_member IS 'as facts.cooperative_member says; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.income_total IS 'as income_structure.income_total; NULL = no item, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_trait.wage IS 'as income_structure.wage; NULL = no item of any category, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_trait.operating IS 'as income_structure.operating; NULL = no item of any category, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_trait.property IS 'as income_structure.property; NULL = no item of any category, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_trait.transfer IS 'as income_structure.transfer; NULL = no item of any category, or an amount is unknown';
COMMENT ON COLUMN fupin_register.household_trait.income_per_capita IS 'as household_fact.income_per_capita';
COMMENT ON COLUMN fupin_register.household_trait.income_band IS 'band of the income per head (list income_band), the lower end belongs to it; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_trait.helper_assigned IS 'as household_fact.helper_assigned';
COMMENT ON COLUMN fupin_register.household_trait.plan_made IS 'as household_fact.plan_made';
COMMENT ON COLUMN fupin_register.household_trait.measures_planned IS 'as household_fact.measures_planned';
COMMENT ON COLUMN fupin_register.household_trait.measures_implemented IS 'as household_fact.measures_implemented';
COMMENT ON COLUMN fupin_register.household_trait.measures IS 'as household_fact.measures';
COMMENT ON COLUMN fupin_register.household_trait.industry_linked IS 'as household_fact.industry_linked';
COMMENT ON COLUMN fupin_register.household_trait.visits IS 'visits of the year until fupin.as_of(); 0 = none on record';
COMMENT ON COLUMN fupin_register.household_trait.last_visited_on IS 'day of the last one; NULL = none on record';
