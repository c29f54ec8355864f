-- Counts of households and persons by area (the order of columns is published: append only).

SELECT fupin_register.create_by_level(
    '{"county": "exit_by_county", "town": "exit_by_town", "village": "exit_by_village"}', $report$
    SELECT {head},
           counted.households::integer AS households,
           counted.households_eligible::integer AS households_eligible,
           counted.households_not_eligible::integer AS households_not_eligible,
           counted.households_undecided::integer AS households_undecided,
           (counted.households_eligible + counted.households_undecided)::integer AS households_possible,
           fupin_register.share(counted.households_eligible, counted.households_eligible + counted.households_not_eligible + counted.households_undecided)::numeric(9,4) AS households_certain_share,
           fupin_register.share(counted.households_eligible + counted.households_undecided, counted.households_eligible + counted.households_not_eligible + counted.households_undecided)::numeric(9,4) AS households_possible_share,
           counted.households_exited::integer AS households_exited,
           counted.households_exited_not_eligible::integer AS households_exited_not_eligible,
           counted.households_may_leave::integer AS households_may_leave,
           counted.households_without_standard::integer AS households_without_standard,
           counted.households_members_unknown::integer AS households_members_unknown,
           counted.households_status_unknown::integer AS households_status_unknown,
           counted.persons::bigint AS persons,
           counted.persons_eligible::bigint AS persons_eligible,
           counted.persons_not_eligible::bigint AS persons_not_eligible,
           counted.persons_undecided::bigint AS persons_undecided,
           (counted.persons_eligible + counted.persons_undecided)::bigint AS persons_possible,
           fupin_register.share(counted.persons_eligible, counted.persons_eligible + counted.persons_not_eligible + counted.persons_undecided)::numeric(9,4) AS persons_certain_share,
           fupin_register.share(counted.persons_eligible + counted.persons_undecided, counted.persons_eligible + counted.persons_not_eligible + counted.persons_undecided)::numeric(9,4) AS persons_possible_share,
           counted.persons_exited::bigint AS persons_exited,
           counted.persons_exited_not_eligible::bigint AS persons_exited_not_eligible,
           counted.persons_may_leave::bigint AS persons_may_leave,
           counted.households_provisional::integer AS households_provisional,
           counted.persons_provisional::bigint AS persons_provisional
      FROM (SELECT {place} AS division,
                   entry.year,
                   pg_catalog.sum(entry.households) AS households,
                   pg_catalog.sum(entry.households_eligible) AS households_eligible,
                   pg_catalog.sum(entry.households_not_eligible) AS households_not_eligible,
                   pg_catalog.sum(entry.households_undecided) AS households_undecided,
                   pg_catalog.sum(entry.households_exited) AS households_exited,
                   pg_catalog.sum(entry.households_exited_not_eligible) AS households_exited_not_eligible,
                   pg_catalog.sum(entry.households_may_leave) AS households_may_leave,
                   pg_catalog.sum(entry.households_without_standard) AS households_without_standard,
                   pg_catalog.sum(entry.households_members_unknown) AS households_members_unknown,
                   pg_catalog.sum(entry.households_status_unknown) AS households_status_unknown,
                   pg_catalog.sum(entry.persons) AS persons,
                   pg_catalog.sum(entry.persons_eligible) AS persons_eligible,
                   pg_catalog.sum(entry.persons_not_eligible) AS persons_not_eligible,
                   pg_catalog.sum(entry.persons_undecided) AS persons_undecided,
                   pg_catalog.sum(entry.persons_exited) AS persons_exited,
                   pg_catalog.sum(entry.persons_exited_not_eligible) AS persons_exited_not_eligible,
                   pg_catalog.sum(entry.persons_may_leave) AS persons_may_leave,
                   pg_catalog.sum(entry.households_provisional) AS households_provisional,
                   pg_catalog.sum(entry.persons_provisional) AS persons_provisional
              FROM fupin_register.village_count entry
             GROUP BY {place},
                      entry.year) counted
$report$);

-- What keeps households from leaving: each criterion with the households that fail it.
SELECT fupin_register.create_by_level(
    '{"county": "exit_obstacle", "town": "exit_obstacle_by_town", "village": "exit_obstacle_by_village"}', $report$
    SELECT (counted.division::text || '-' || counted.year || '-' || criterion.standard_id || '-' || criterion.ordinal)::varchar(160) AS obstacle_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           standard.document_no::varchar(64) AS document_no,
           criterion.standard_id::varchar(128) AS standard_code,
           criterion.ordinal::smallint AS criterion_position,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           pg_catalog.rank() OVER (PARTITION BY counted.division, counted.year ORDER BY counted.households_unmet DESC)::integer AS obstacle_rank,
           counted.households::integer AS households,
           counted.households_unmet::integer AS households_unmet,
           counted.households_unknown::integer AS households_unknown,
           counted.households_met::integer AS households_met,
           counted.households_not_applicable::integer AS households_not_applicable,
           fupin_register.share(counted.households_unmet, counted.households)::numeric(9,4) AS households_unmet_share,
           counted.persons::bigint AS persons,
           counted.persons_unmet::bigint AS persons_unmet,
           counted.persons_unknown::bigint AS persons_unknown,
           fupin_register.share(counted.persons_unmet, counted.persons)::numeric(9,4) AS persons_unmet_share
      FROM (SELECT answer.division,
                   answer.year,
                   answer.standard_id,
                   criterion.ordinal,
                   pg_catalog.sum(answer.households) AS households,
                   COALESCE(pg_catalog.sum(answer.households) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '-'), 0) AS households_unmet,
                   COALESCE(pg_catalog.sum(answer.households) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '?'), 0) AS households_unknown,
                   COALESCE(pg_catalog.sum(answer.households) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '+'), 0) AS households_met,
                   COALESCE(pg_catalog.sum(answer.households) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '.'), 0) AS households_not_applicable,
                   COALESCE(pg_catalog.sum(answer.persons), 0) AS persons,
                   COALESCE(pg_catalog.sum(answer.persons) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '-'), 0) AS persons_unmet,
                   COALESCE(pg_catalog.sum(answer.persons) FILTER (WHERE fupin.state(answer.verdict, criterion.ordinal) = '?'), 0) AS persons_unknown
              -- households with the same answer are counted together first: there are few different answers
              FROM (SELECT {place} AS division,
                           entry.year,
                           entry.standard_id,
                           entry.verdict,
                           pg_catalog.count(*) AS households,
                           pg_catalog.sum(entry.members) AS persons
                      FROM fupin_register.household_verdict entry
                     WHERE entry.on_register
                       AND entry.verdict IS NOT NULL
                     GROUP BY {place},
                              entry.year,
                              entry.standard_id,
                              entry.verdict) answer
              JOIN fupin.standard_criterion criterion ON criterion.standard_id = answer.standard_id
             GROUP BY answer.division,
                      answer.year,
                      answer.standard_id,
                      criterion.ordinal) counted
      JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = counted.standard_id
       AND criterion.ordinal = counted.ordinal
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = counted.standard_id
$report$);

-- The households on which an exit hangs: undecided, in a village or county where no household is known to fail and
-- whose own standard is not known to fail either.
CREATE VIEW fupin_report.exit_deciding_households WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT * FROM fupin_register.exit_fact
    ), village AS MATERIALIZED (
        -- one key joins households to their place and year, so that the planner keeps their number
        SELECT (place.village).division,
               (place.village).division::bigint * 10000 + (place.village).year AS place_year,
               (place.village).households,
               (place.village).households_undecided,
               standing.eligible,
               (place.village).households_not_eligible = 0 AND standing.eligible IS NOT FALSE AS deciding
          FROM place
         CROSS JOIN LATERAL (SELECT fupin.passed(fupin.assess(place.village, (place.village).criteria)) AS eligible OFFSET 0) standing
         WHERE (place.village).division IS NOT NULL
    ), county AS MATERIALIZED (
        SELECT place.division,
               place.division::bigint * 10000 + place.year AS place_year,
               place.households,
               place.households_undecided,
               standing.eligible,
               place.households_not_eligible = 0 AND standing.eligible IS NOT FALSE AS deciding
          FROM place
         CROSS JOIN LATERAL (SELECT fupin.passed(fupin.assess(place, place.criteria)) AS eligible OFFSET 0) standing
         WHERE place.division IS NOT NULL
    )
    SELECT (household.household_id || '-' || household.year)::varchar(40) AS household_year_key,
           household.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           household.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           household.status::varchar(32) AS status,
           status_code.label_zh::varchar(32) AS status_label,
           household.members::integer AS members,
           (village.deciding)::boolean AS is_village_deciding,
           fupin_register.yes_no(village.deciding)::varchar(4) AS village_deciding_label,
           village.households::integer AS village_households,
           village.households_undecided::integer AS village_households_undecided,
           (village.eligible)::boolean AS is_village_eligible,
           fupin_register.yes_no(village.eligible)::varchar(4) AS village_eligible_label,
           (county.deciding)::boolean AS is_county_deciding,
           fupin_register.yes_no(county.deciding)::varchar(4) AS county_deciding_label,
           county.households::integer AS county_households,
           county.households_undecided::integer AS county_households_undecided,
           (county.eligible)::boolean AS is_county_eligible,
           fupin_register.yes_no(county.eligible)::varchar(4) AS county_eligible_label,
           standard.document_no::varchar(64) AS document_no,
           household.standard_id::varchar(128) AS standard_code,
           household.verdict::text::varchar(29) AS verdict,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(fupin.unknown(household.verdict, household.criteria), ', '), ''))::varchar(255) AS unknown,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(standard.criterion_labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(fupin.unknown(household.verdict, household.criteria)) item (name))::varchar(255) AS unknown_label,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(household.missing_facts, ', '), ''))::varchar(255) AS missing_facts,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(fact.labels ->> item.name, item.name), '、'))
              FROM pg_catalog.unnest(household.missing_facts) item (name))::varchar(255) AS missing_facts_label
      FROM fupin_register.household_verdict household
      LEFT JOIN village ON village.place_year = household.division::bigint * 10000 + household.year
      LEFT JOIN county ON county.place_year = fupin.ancestor(household.division, 3)::bigint * 10000 + household.year
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND COALESCE(name.division OPERATOR(fupin.=) household.division, false)
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = household.status
      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = household.standard_id
      LEFT JOIN LATERAL (SELECT fact_label.labels
                           FROM fupin_register.fact_label
                          WHERE fact_label.subject = 'household'
                          LIMIT 1) fact ON true
     -- households of other places are not assessed again (CASE: the planner expects many, which it does not of the conditions alone)
     WHERE CASE WHEN household.division OPERATOR(fupin.<@) ARRAY(SELECT village.division FROM village WHERE village.deciding
                                                                  UNION
                                                                 SELECT county.division FROM county WHERE county.deciding) THEN true END
       AND household.on_register
       AND household.verdict IS NOT NULL
       AND CASE WHEN fupin.passed(household.verdict) IS NULL THEN true END
       AND (village.deciding OR county.deciding);
