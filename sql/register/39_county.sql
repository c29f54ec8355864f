-- Facts and verdicts of counties.  A county and year appears when the county or one of its villages has facts for
-- the year; for whoever may see a part of a county only, it does not, since its counts would be those of the part.

-- Counties; and villages and counties together, so that whoever wants both has their households assessed once (there a row is a village,
-- or it is a county).  What is asked of counties alone, of one year say, is worked out of no more than it asks for.
DO $make$
DECLARE
    county CONSTANT text := $county$
    SELECT subject.division,
           subject.year,
           area.poor_county,
           area.poor_county_list,
           area.exit_planned_year,
           area.exited_on,
           subject.service_parity,
           subject.rural_population,
           CASE
               WHEN subject.households > 0 AND subject.households_members_unknown = 0 AND subject.households_status_unknown = 0
               THEN subject.persons - subject.persons_exited
           END::bigint AS poor_population,
           COALESCE(villages.villages, 0)::integer AS villages,
           CASE WHEN COALESCE(villages.all_known, true) THEN COALESCE(villages.villages_poor, 0)::integer END AS villages_poor,
           COALESCE(subject.villages_poor_eligible, 0)::integer AS villages_poor_eligible,
           COALESCE(subject.villages_poor_not_eligible, 0)::integer AS villages_poor_not_eligible,
           -- a poor village without any facts for the year is undecided too
           (COALESCE(villages.villages_poor, 0)
                - COALESCE(subject.villages_poor_eligible, 0)
                - COALESCE(subject.villages_poor_not_eligible, 0))::integer AS villages_poor_undecided,
           COALESCE(subject.households, 0)::integer AS households,
           COALESCE(subject.households_eligible, 0)::integer AS households_eligible,
           COALESCE(subject.households_not_eligible, 0)::integer AS households_not_eligible,
           COALESCE(subject.households_undecided, 0)::integer AS households_undecided,
           COALESCE(subject.households_exited, 0)::integer AS households_exited,
           COALESCE(subject.households_exited_not_eligible, 0)::integer AS households_exited_not_eligible,
           COALESCE(subject.households_may_leave, 0)::integer AS households_may_leave,
           COALESCE(subject.households_without_standard, 0)::integer AS households_without_standard,
           COALESCE(subject.households_members_unknown, 0)::integer AS households_members_unknown,
           COALESCE(subject.households_status_unknown, 0)::integer AS households_status_unknown,
           COALESCE(subject.persons, 0)::bigint AS persons,
           COALESCE(subject.persons_eligible, 0)::bigint AS persons_eligible,
           COALESCE(subject.persons_not_eligible, 0)::bigint AS persons_not_eligible,
           COALESCE(subject.persons_undecided, 0)::bigint AS persons_undecided,
           COALESCE(subject.persons_exited, 0)::bigint AS persons_exited,
           COALESCE(subject.persons_exited_not_eligible, 0)::bigint AS persons_exited_not_eligible,
           COALESCE(subject.persons_may_leave, 0)::bigint AS persons_may_leave,
           COALESCE(subject.facts, '{}') AS facts,
           policy.params,
           policy.param_status,
           policy.reference_income,
           policy.standard_id,
           policy.standard_state,
           policy.criteria
      FROM (SELECT COALESCE(area_year.division, counted.division) AS division,
                   COALESCE(area_year.year, counted.year) AS year,
                   area_year.service_parity,
                   area_year.rural_population,
                   area_year.facts,
                   counted.villages_poor_eligible,
                   counted.villages_poor_not_eligible,
                   counted.households,
                   counted.households_eligible,
                   counted.households_not_eligible,
                   counted.households_undecided,
                   counted.households_exited,
                   counted.households_exited_not_eligible,
                   counted.households_may_leave,
                   counted.households_without_standard,
                   counted.households_members_unknown,
                   counted.households_status_unknown,
                   counted.persons,
                   counted.persons_eligible,
                   counted.persons_not_eligible,
                   counted.persons_undecided,
                   counted.persons_exited,
                   counted.persons_exited_not_eligible,
                   counted.persons_may_leave
              FROM (SELECT area_year.division,
                           area_year.year,
                           area_year.service_parity,
                           area_year.rural_population,
                           area_year.facts
                      FROM fupin_register.area_year
                     WHERE fupin.level(area_year.division) = 3) area_year
              FULL JOIN (SELECT fupin.ancestor(village.division, 3) AS division,
                                village.year,
                                pg_catalog.count(*) FILTER (WHERE village.poor_village AND fupin.passed(village.verdict)) AS villages_poor_eligible,
                                pg_catalog.count(*) FILTER (WHERE village.poor_village AND NOT fupin.passed(village.verdict)) AS villages_poor_not_eligible,
                                pg_catalog.sum(village.households) AS households,
                                pg_catalog.sum(village.households_eligible) AS households_eligible,
                                pg_catalog.sum(village.households_not_eligible) AS households_not_eligible,
                                pg_catalog.sum(village.households_undecided) AS households_undecided,
                                pg_catalog.sum(village.households_exited) AS households_exited,
                                pg_catalog.sum(village.households_exited_not_eligible) AS households_exited_not_eligible,
                                pg_catalog.sum(village.households_may_leave) AS households_may_leave,
                                pg_catalog.sum(village.households_without_standard) AS households_without_standard,
                                pg_catalog.sum(village.households_members_unknown) AS households_members_unknown,
                                pg_catalog.sum(village.households_status_unknown) AS households_status_unknown,
                                pg_catalog.sum(village.persons) AS persons,
                                pg_catalog.sum(village.persons_eligible) AS persons_eligible,
                                pg_catalog.sum(village.persons_not_eligible) AS persons_not_eligible,
                                pg_catalog.sum(village.persons_undecided) AS persons_undecided,
                                pg_catalog.sum(village.persons_exited) AS persons_exited,
                                pg_catalog.sum(village.persons_exited_not_eligible) AS persons_exited_not_eligible,
                                pg_catalog.sum(village.persons_may_leave) AS persons_may_leave
                           FROM {villages} village
                          WHERE fupin.ancestor(village.division, 3) IS NOT NULL
                          GROUP BY fupin.ancestor(village.division, 3),
                                   village.year) counted
                ON counted.division OPERATOR(fupin.=) area_year.division
               AND counted.year = area_year.year) subject
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) subject.division
      LEFT JOIN fupin_register.policy
        ON policy.policy_key = fupin_register.policy_key(policy_home.home, subject.year, 'county')
      LEFT JOIN fupin_register.area ON area.division OPERATOR(fupin.=) subject.division
      LEFT JOIN (SELECT fupin.ancestor(village.division, 3) AS division,
                        pg_catalog.count(*) AS villages,
                        pg_catalog.count(*) FILTER (WHERE village.poor_village) AS villages_poor,
                        pg_catalog.bool_and(village.poor_village IS NOT NULL) AS all_known
                   FROM fupin_register.village
                  GROUP BY fupin.ancestor(village.division, 3)) villages
        ON villages.division OPERATOR(fupin.=) subject.division
     WHERE subject.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND subject.year <= pg_catalog.date_part('year', fupin.as_of())::integer
$county$;
BEGIN
    EXECUTE 'CREATE VIEW fupin_register.county_fact WITH (security_barrier) AS ' || replace(county, '{villages}', 'fupin_register.village_verdict');
    EXECUTE format($exit$
CREATE VIEW fupin_register.exit_fact WITH (security_barrier) AS
    WITH village AS MATERIALIZED (
        SELECT fact,
               fupin.assess(fact, fact.criteria) AS verdict
          FROM fupin_register.village_fact fact
    ), county AS (%s)
    SELECT county.*,
           village.fact AS village
      FROM county
      FULL JOIN village
        ON (village.fact).division OPERATOR(fupin.=) county.division
       AND (village.fact).year = county.year
$exit$, replace(county, '{villages}', '(SELECT (village.fact).*, village.verdict FROM village)'));
END
$make$;
COMMENT ON VIEW fupin_register.county_fact IS
    'the facts of counties by year, over which exit standards are assessed, with the answers of their villages and households and what governs them; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.county_fact.division IS 'the county';
COMMENT ON COLUMN fupin_register.county_fact.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.county_fact.poor_county IS 'designated poor county; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_fact.poor_county_list IS
    'the list that names it, national or provincial; NULL = unknown, or no poor county';
COMMENT ON COLUMN fupin_register.county_fact.exit_planned_year IS 'year by whose end the county is planned to leave; NULL = no plan known';
COMMENT ON COLUMN fupin_register.county_fact.exited_on IS 'day on which the county''s exit was approved; NULL = not exited';
COMMENT ON COLUMN fupin_register.county_fact.service_parity IS 'basic public services match the province''s average; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_fact.rural_population IS 'registered rural persons; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_fact.poor_population IS
    'registered persons not exited; NULL = unknown, as when the members or the state of a household are';
COMMENT ON COLUMN fupin_register.county_fact.villages IS 'villages of the register in the county';
COMMENT ON COLUMN fupin_register.county_fact.villages_poor IS 'designated poor villages; NULL = of one it is unknown';
COMMENT ON COLUMN fupin_register.county_fact.villages_poor_eligible IS
    'of the villages known to be poor, those that meet their exit standard in the year';
COMMENT ON COLUMN fupin_register.county_fact.villages_poor_not_eligible IS 'of the villages known to be poor, those that do not';
COMMENT ON COLUMN fupin_register.county_fact.villages_poor_undecided IS 'of the villages known to be poor, those of which it is unknown';
COMMENT ON COLUMN fupin_register.county_fact.households IS 'households on the register';
COMMENT ON COLUMN fupin_register.county_fact.households_eligible IS 'of these, those that meet their exit standard';
COMMENT ON COLUMN fupin_register.county_fact.households_not_eligible IS 'of these, those that do not';
COMMENT ON COLUMN fupin_register.county_fact.households_undecided IS 'of these, those of which it is unknown';
COMMENT ON COLUMN fupin_register.county_fact.households_exited IS 'of these, those that have exited';
COMMENT ON COLUMN fupin_register.county_fact.households_exited_not_eligible IS 'exited, though they do not meet the standard';
COMMENT ON COLUMN fupin_register.county_fact.households_may_leave IS 'not exited, and meet the standard';
COMMENT ON COLUMN fupin_register.county_fact.households_without_standard IS 'of the undecided, those that no standard governs';
COMMENT ON COLUMN fupin_register.county_fact.households_members_unknown IS 'households whose members are in none of the counts of persons';
COMMENT ON COLUMN fupin_register.county_fact.households_status_unknown IS 'households whose state on the register is unknown';
COMMENT ON COLUMN fupin_register.county_fact.persons IS 'members of the households, where known';
COMMENT ON COLUMN fupin_register.county_fact.persons_eligible IS 'of the persons, those of eligible households';
COMMENT ON COLUMN fupin_register.county_fact.persons_not_eligible IS 'of the persons, those of households that are not eligible';
COMMENT ON COLUMN fupin_register.county_fact.persons_undecided IS 'of the persons, those of undecided households';
COMMENT ON COLUMN fupin_register.county_fact.persons_exited IS 'of the persons, those of exited households';
COMMENT ON COLUMN fupin_register.county_fact.persons_exited_not_eligible IS
    'of the persons, those of exited households that are not eligible';
COMMENT ON COLUMN fupin_register.county_fact.persons_may_leave IS 'of the persons, those of eligible households that have not exited';
COMMENT ON COLUMN fupin_register.county_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.county_fact.params IS 'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.county_fact.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.county_fact.reference_income IS
    'the income per head in yuan with which the standard compares; NULL = unknown, or the standard compares with none';
COMMENT ON COLUMN fupin_register.county_fact.standard_id IS 'the governing exit standard; NULL = none';
COMMENT ON COLUMN fupin_register.county_fact.standard_state IS 'in_force, before_document, expired, no_standard (policy.standard_state)';
COMMENT ON COLUMN fupin_register.county_fact.criteria IS 'the governing standard''s criteria; NULL = none';

COMMENT ON VIEW fupin_register.exit_fact IS 'the rows of village_fact and county_fact, worked out together: of a village all columns but the last are NULL, of a county the last';
DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT attribute.attname AS name,
               col_description(attribute.attrelid, attribute.attnum) AS comment
          FROM pg_catalog.pg_attribute attribute
         WHERE attribute.attrelid = 'fupin_register.county_fact'::regclass
           AND attribute.attnum > 0
    LOOP
        EXECUTE format('COMMENT ON COLUMN fupin_register.exit_fact.%I IS %L', described.name, described.comment);
    END LOOP;
END
$describe$;
COMMENT ON COLUMN fupin_register.exit_fact.village IS 'the village; NULL = the row is a county';

CREATE VIEW fupin_register.county_verdict WITH (security_barrier) AS
    SELECT county.division,
           county.year,
           county.poor_county,
           county.poor_county_list,
           county.exit_planned_year,
           county.exited_on,
           county.service_parity,
           county.rural_population,
           county.poor_population,
           county.villages,
           county.villages_poor,
           county.villages_poor_eligible,
           county.villages_poor_not_eligible,
           county.villages_poor_undecided,
           county.households,
           county.households_eligible,
           county.households_not_eligible,
           county.households_undecided,
           county.households_exited,
           county.households_exited_not_eligible,
           county.households_may_leave,
           county.households_without_standard,
           county.households_members_unknown,
           county.households_status_unknown,
           county.persons,
           county.persons_eligible,
           county.persons_not_eligible,
           county.persons_undecided,
           county.persons_exited,
           county.persons_exited_not_eligible,
           county.persons_may_leave,
           county.facts,
           county.params,
           county.param_status,
           county.reference_income,
           county.standard_id,
           county.standard_state,
           county.criteria,
           fupin.assess(county, county.criteria) AS verdict,
           fupin.basis(county, county.criteria) AS basis,
           fupin.missing_facts(county, county.criteria) AS missing_facts,
           fupin.threshold(county, county.criteria, 'income') AS income_line,
           fupin.margin(county, county.criteria, 'income') AS income_margin
      FROM fupin_register.county_fact county;
COMMENT ON VIEW fupin_register.county_verdict IS
    'counties by year with the answer of their exit standard: every report about counties reads this view';
COMMENT ON COLUMN fupin_register.county_verdict.division IS 'as county_fact.division';
COMMENT ON COLUMN fupin_register.county_verdict.year IS 'as county_fact.year';
COMMENT ON COLUMN fupin_register.county_verdict.poor_county IS 'as county_fact.poor_county';
COMMENT ON COLUMN fupin_register.county_verdict.poor_county_list IS 'as county_fact.poor_county_list';
COMMENT ON COLUMN fupin_register.county_verdict.exit_planned_year IS 'as county_fact.exit_planned_year';
COMMENT ON COLUMN fupin_register.county_verdict.exited_on IS 'as county_fact.exited_on';
COMMENT ON COLUMN fupin_register.county_verdict.service_parity IS 'as county_fact.service_parity';
COMMENT ON COLUMN fupin_register.county_verdict.rural_population IS 'as county_fact.rural_population';
COMMENT ON COLUMN fupin_register.county_verdict.poor_population IS 'as county_fact.poor_population';
COMMENT ON COLUMN fupin_register.county_verdict.villages IS 'as county_fact.villages';
COMMENT ON COLUMN fupin_register.county_verdict.villages_poor IS 'as county_fact.villages_poor';
COMMENT ON COLUMN fupin_register.county_verdict.villages_poor_eligible IS 'as county_fact.villages_poor_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.villages_poor_not_eligible IS 'as county_fact.villages_poor_not_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.villages_poor_undecided IS 'as county_fact.villages_poor_undecided';
COMMENT ON COLUMN fupin_register.county_verdict.households IS 'as county_fact.households';
COMMENT ON COLUMN fupin_register.county_verdict.households_eligible IS 'as county_fact.households_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.households_not_eligible IS 'as county_fact.households_not_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.households_undecided IS 'as county_fact.households_undecided';
COMMENT ON COLUMN fupin_register.county_verdict.households_exited IS 'as county_fact.households_exited';
COMMENT ON COLUMN fupin_register.county_verdict.households_exited_not_eligible IS 'as county_fact.households_exited_not_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.households_may_leave IS 'as county_fact.households_may_leave';
COMMENT ON COLUMN fupin_register.county_verdict.households_without_standard IS 'as county_fact.households_without_standard';
COMMENT ON COLUMN fupin_register.county_verdict.households_members_unknown IS 'as county_fact.households_members_unknown';
COMMENT ON COLUMN fupin_register.county_verdict.households_status_unknown IS 'as county_fact.households_status_unknown';
COMMENT ON COLUMN fupin_register.county_verdict.persons IS 'as county_fact.persons';
COMMENT ON COLUMN fupin_register.county_verdict.persons_eligible IS 'as county_fact.persons_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.persons_not_eligible IS 'as county_fact.persons_not_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.persons_undecided IS 'as county_fact.persons_undecided';
COMMENT ON COLUMN fupin_register.county_verdict.persons_exited IS 'as county_fact.persons_exited';
COMMENT ON COLUMN fupin_register.county_verdict.persons_exited_not_eligible IS 'as county_fact.persons_exited_not_eligible';
COMMENT ON COLUMN fupin_register.county_verdict.persons_may_leave IS 'as county_fact.persons_may_leave';
COMMENT ON COLUMN fupin_register.county_verdict.facts IS 'as county_fact.facts';
COMMENT ON COLUMN fupin_register.county_verdict.params IS 'as county_fact.params';
COMMENT ON COLUMN fupin_register.county_verdict.param_status IS 'as county_fact.param_status';
COMMENT ON COLUMN fupin_register.county_verdict.reference_income IS 'as county_fact.reference_income';
COMMENT ON COLUMN fupin_register.county_verdict.standard_id IS 'as county_fact.standard_id';
COMMENT ON COLUMN fupin_register.county_verdict.standard_state IS 'as county_fact.standard_state';
COMMENT ON COLUMN fupin_register.county_verdict.criteria IS 'as county_fact.criteria';
COMMENT ON COLUMN fupin_register.county_verdict.verdict IS 'the verdict of the governing exit standard; NULL = none governs';
COMMENT ON COLUMN fupin_register.county_verdict.basis IS
    'the weakest status among the parameters that the verdict read; NULL = it read none, or none governs';
COMMENT ON COLUMN fupin_register.county_verdict.missing_facts IS
    'the unknown facts that can still change the answer, as criteria write them; NULL = no standard governs';
COMMENT ON COLUMN fupin_register.county_verdict.income_line IS
    'the income per head in yuan that the criterion income compares with, unrounded; NULL = unknown, or there is no such criterion';
COMMENT ON COLUMN fupin_register.county_verdict.income_margin IS
    'income per head minus the line, unrounded; NULL = one of the two is unknown';

CREATE VIEW fupin_register.place_exit WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT * FROM fupin_register.exit_fact
    )
    SELECT 'village' AS subject,
           (place.village).division,
           (place.village).year,
           (place.village).standard_id,
           fupin.assess(place.village, (place.village).criteria) AS verdict,
           fupin.missing_facts(place.village, (place.village).criteria) AS missing_facts,
           pg_catalog.to_jsonb(place.village) - 'criteria' AS facts
      FROM place
     WHERE place.division IS NULL
     UNION ALL
    SELECT 'county',
           place.division,
           place.year,
           place.standard_id,
           fupin.assess(place, place.criteria),
           fupin.missing_facts(place, place.criteria),
           pg_catalog.to_jsonb(place) - '{criteria,village}'::text[] AS facts
      FROM place
     WHERE place.division IS NOT NULL;
COMMENT ON VIEW fupin_register.place_exit IS 'villages and counties by year with the answer of their exit standard, for whoever wants both: rows of village_verdict and county_verdict';
COMMENT ON COLUMN fupin_register.place_exit.subject IS 'village or county';
COMMENT ON COLUMN fupin_register.place_exit.division IS 'the village or county';
COMMENT ON COLUMN fupin_register.place_exit.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.place_exit.standard_id IS 'the governing exit standard; NULL = none';
COMMENT ON COLUMN fupin_register.place_exit.verdict IS 'its verdict; NULL = none governs';
COMMENT ON COLUMN fupin_register.place_exit.missing_facts IS 'the unknown facts that can still change the answer, as criteria write them; NULL = no standard governs';
COMMENT ON COLUMN fupin_register.place_exit.facts IS 'the row of village_fact or county_fact, by column, without the criteria';
