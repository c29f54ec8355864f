-- What the rules beside exits, money and time say: coverage, checks, labels, targets, k-of-n lists.
--
-- All standards of a kind of subject are answered in one pass over its facts: a subject is joined to the standards that
-- govern it, one for each purpose and topic, and each standard is one verdict over all its criteria.  Reports count the
-- verdicts or take them apart; no rule has a view of its own.

-- Most standards about a place ask for nothing but its own facts of the year (place_fact, place_record).
CREATE FUNCTION fupin_register.looks_further(fupin.criteria) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN EXISTS (SELECT
                     FROM fupin.criteria_facts($1) read
                    WHERE read.fact ~ '^(previous([.]|$)|facts[.](rank_from_bottom|villages_up_to_standard)$|'
                                       '(households|persons|villages|poor_population|poor_county_list|reference_income|standard)(_|$))');
COMMENT ON FUNCTION fupin_register.looks_further(fupin.criteria) IS
    'whether criteria about a place read the year before, its rank, or what only its exit says (place_exit): answers of its households and villages, and the exit standard';

CREATE VIEW fupin_register.rule_standard WITH (security_barrier) AS
    WITH home_year AS MATERIALIZED (
        SELECT policy.policy_key,
               policy.home,
               policy.year,
               policy.on_day,
               policy.params,
               policy.param_status
          FROM fupin_register.policy
         WHERE policy.subject = 'household'
    ), winner AS (
        -- the winning order of fupin.governing_standard(), for all homes, years, purposes and topics at once
        SELECT DISTINCT ON (home_year.policy_key, standard.subject, standard.purpose, standard.topic)
               home_year.policy_key,
               home_year.params,
               home_year.param_status,
               standard.standard_id,
               standard.subject,
               standard.purpose,
               standard.topic,
               standard.disabled
          FROM home_year
          JOIN fupin.standard
            ON standard.division OPERATOR(fupin.@>) home_year.home
           AND standard.valid @> home_year.on_day
          JOIN fupin.document ON document.document_id = standard.document_id
         -- the checks of the register itself have views of their own (person_doubt, household_doubt, village_doubt)
         WHERE document.is_paper
           AND standard.purpose IN ('coverage', 'check', 'checklist', 'label', 'monitor', 'register', 'target', 'assessment')
         ORDER BY home_year.policy_key,
                  standard.subject,
                  standard.purpose,
                  standard.topic,
                  fupin.level(standard.division) DESC,
                  standard.shipped,
                  COALESCE(document.issued, pg_catalog.lower(document.valid)) DESC,
                  standard.standard_id COLLATE "C"
    )
    SELECT winner.policy_key,
           winner.subject,
           winner.purpose,
           winner.topic,
           winner.standard_id,
           standard_criteria.criteria,
           winner.params,
           winner.param_status,
           -- a check and the register look at everybody on record, all others at those on the register
           winner.purpose IN ('check', 'register') AS is_about_all,
           fupin_register.looks_further(standard_criteria.criteria) AS looks_further
      FROM winner
      JOIN fupin.standard_criteria ON standard_criteria.standard_id = winner.standard_id
     WHERE NOT winner.disabled;
COMMENT ON VIEW fupin_register.rule_standard IS
    'the standards beside those of exits, money and houses that govern each policy home and year, one for each kind of subject, purpose and topic';
COMMENT ON COLUMN fupin_register.rule_standard.policy_key IS 'home and year: policy_key(home, year, household)';
COMMENT ON COLUMN fupin_register.rule_standard.subject IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.rule_standard.purpose IS 'coverage, check, checklist, label, monitor, register, target, assessment';
COMMENT ON COLUMN fupin_register.rule_standard.topic IS 'the part of the purpose that it is about';
COMMENT ON COLUMN fupin_register.rule_standard.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.rule_standard.criteria IS 'its criteria';
COMMENT ON COLUMN fupin_register.rule_standard.params IS 'the parameters of the home and year, {key: number}';
COMMENT ON COLUMN fupin_register.rule_standard.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.rule_standard.is_about_all IS
    'whether it is about every household and person on record: those of candidates, refused and removed households too';
COMMENT ON COLUMN fupin_register.rule_standard.looks_further IS 'looks_further(criteria): about a place, whether it needs more than the place and year themselves';

-- The standards of a place and year as one row, so that joining them to subjects keeps the number of rows that the planner
-- expects: of an array it expects ten elements.
CREATE VIEW fupin_register.rule_set WITH (security_barrier) AS
    SELECT rule.policy_key,
           rule.subject,
           pg_catalog.array_agg(rule.standard_id ORDER BY rule.standard_id) AS standard_ids,
           pg_catalog.array_agg(rule.purpose ORDER BY rule.standard_id) AS purposes,
           pg_catalog.array_agg(rule.criteria ORDER BY rule.standard_id) AS criteria,
           pg_catalog.array_agg(rule.is_about_all ORDER BY rule.standard_id) AS is_about_all,
           pg_catalog.array_agg(rule.looks_further ORDER BY rule.standard_id) AS looks_further,
           (pg_catalog.array_agg(rule.params))[1] AS params,
           (pg_catalog.array_agg(rule.param_status))[1] AS param_status
      FROM fupin_register.rule_standard rule
     GROUP BY rule.policy_key,
              rule.subject;
COMMENT ON VIEW fupin_register.rule_set IS 'the rows of rule_standard gathered by home, year and kind of subject';
COMMENT ON COLUMN fupin_register.rule_set.policy_key IS 'home and year: policy_key(home, year, household)';
COMMENT ON COLUMN fupin_register.rule_set.subject IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.rule_set.standard_ids IS 'the standards';
COMMENT ON COLUMN fupin_register.rule_set.purposes IS 'their purposes, in the same order';
COMMENT ON COLUMN fupin_register.rule_set.criteria IS 'their criteria';
COMMENT ON COLUMN fupin_register.rule_set.is_about_all IS 'whether each is about everybody on record';
COMMENT ON COLUMN fupin_register.rule_set.looks_further IS 'whether each looks further than the place and year';
COMMENT ON COLUMN fupin_register.rule_set.params IS 'the parameters of the home and year, {key: number}';
COMMENT ON COLUMN fupin_register.rule_set.param_status IS 'their statuses, {key: status}';

CREATE VIEW fupin_register.person_rule WITH (security_barrier) AS
    SELECT person.person_id,
           person.household_id,
           person.division,
           person.year,
           rule.standard_id,
           rule.purpose,
           person AS facts,
           fupin.assess(person, rules.criteria[rule.number]) AS verdict
      FROM fupin_register.person_fact person
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) person.division
      LEFT JOIN fupin_register.rule_set rules
        ON rules.policy_key = fupin_register.policy_key(policy_home.home, person.year, 'household')
       AND rules.subject = 'person'
     -- what is taken apart is kept by its bytes, of which criteria have many
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(rules.standard_ids), pg_catalog.unnest(rules.purposes), pg_catalog.unnest(rules.is_about_all))
                        WITH ORDINALITY rule (standard_id, purpose, is_about_all, number)
     WHERE rule.is_about_all
        OR person.on_register;
COMMENT ON VIEW fupin_register.person_rule IS 'every person and year with the verdict of each standard about persons that governs the place';
COMMENT ON COLUMN fupin_register.person_rule.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_rule.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.person_rule.division IS 'village or community';
COMMENT ON COLUMN fupin_register.person_rule.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.person_rule.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.person_rule.purpose IS 'its purpose';
COMMENT ON COLUMN fupin_register.person_rule.facts IS 'the facts, as a row of person_fact';
COMMENT ON COLUMN fupin_register.person_rule.verdict IS 'the answer, a sign for each criterion';

CREATE VIEW fupin_register.household_rule WITH (security_barrier) AS
    SELECT household.household_id,
           household.division,
           household.year,
           rule.standard_id,
           rule.purpose,
           household AS facts,
           fupin.assess(household, rules.criteria[rule.number]) AS verdict
      FROM fupin_register.household_fact household
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.rule_set rules
        ON rules.policy_key = fupin_register.policy_key(policy_home.home, household.year, 'household')
       AND rules.subject = 'household'
     -- what is taken apart is kept by its bytes, of which criteria have many
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(rules.standard_ids), pg_catalog.unnest(rules.purposes), pg_catalog.unnest(rules.is_about_all))
                        WITH ORDINALITY rule (standard_id, purpose, is_about_all, number)
     WHERE rule.is_about_all
        OR household.on_register;
COMMENT ON VIEW fupin_register.household_rule IS 'every household and year with the verdict of each standard about households that governs the place';
COMMENT ON COLUMN fupin_register.household_rule.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_rule.division IS 'village or community';
COMMENT ON COLUMN fupin_register.household_rule.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.household_rule.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.household_rule.purpose IS 'its purpose';
COMMENT ON COLUMN fupin_register.household_rule.facts IS 'the facts, as a row of household_fact';
COMMENT ON COLUMN fupin_register.household_rule.verdict IS 'the answer, a sign for each criterion';

-- Places are ranked among those of one parent.  While the score of one is unknown, the rank of the others is known within
-- bounds only; a reader who does not see all of the parent sees no rank.
CREATE VIEW fupin_register.place_rank WITH (security_barrier) AS
    SELECT scored.division,
           scored.parent,
           scored.year,
           scored.score,
           pg_catalog.count(*) OVER peers AS peers,
           pg_catalog.count(*) OVER peers - pg_catalog.count(scored.score) OVER peers AS peers_unknown,
           CASE WHEN scored.score IS NOT NULL THEN pg_catalog.rank() OVER (peers ORDER BY scored.score DESC NULLS LAST) END AS best_rank,
           CASE WHEN scored.score IS NOT NULL THEN pg_catalog.rank() OVER (peers ORDER BY scored.score NULLS LAST) END AS best_rank_from_bottom
      FROM (SELECT place.division,
                   fupin.parent(place.division) AS parent,
                   years.year,
                   fupin_register.number_in(area_year.facts, 'assessment_score') AS score
              FROM fupin_register.place
             CROSS JOIN (SELECT DISTINCT duty_year.year FROM fupin_register.duty_year) years
              LEFT JOIN fupin_register.area_year
                ON area_year.division OPERATOR(fupin.=) place.division
               AND area_year.year = years.year
             WHERE place.level BETWEEN 2 AND 4) scored
     WHERE scored.parent OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    WINDOW peers AS (PARTITION BY scored.parent, fupin.level(scored.division), scored.year);
COMMENT ON VIEW fupin_register.place_rank IS
    'towns, counties and prefectures by year, ranked by facts.assessment_score among those of one parent; equal scores share a rank';
COMMENT ON COLUMN fupin_register.place_rank.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_rank.parent IS 'the division that it is assessed in';
COMMENT ON COLUMN fupin_register.place_rank.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.place_rank.score IS 'the score; NULL = unknown';
COMMENT ON COLUMN fupin_register.place_rank.peers IS 'places of the same level and parent, itself among them';
COMMENT ON COLUMN fupin_register.place_rank.peers_unknown IS 'of these, those whose score is unknown';
COMMENT ON COLUMN fupin_register.place_rank.best_rank IS
    'rank from 1 among the known scores, the highest first; each unknown score may push it down by one; NULL = its own score is unknown';
COMMENT ON COLUMN fupin_register.place_rank.best_rank_from_bottom IS 'the same, the lowest first';

-- Subjects of which there are few are assessed over jsonb: what a key does not say is unknown.
--
-- "further" costs more than all else, since it has the households assessed: it is begun only for a standard that is asked for and
-- looks further, and OFFSET 0 keeps the planner from beginning with it.  What it has worked out of exits is handed out as well, for
-- whoever asks for the purpose exit.
CREATE VIEW fupin_register.place_rule WITH (security_barrier) AS
    WITH rules AS MATERIALIZED (
        SELECT * FROM fupin_register.rule_set
    ), place AS MATERIALIZED (
        SELECT CASE fupin.level(place_fact.division)
                   WHEN 1 THEN 'province'
                   WHEN 2 THEN 'prefecture'
                   WHEN 3 THEN 'county'
                   WHEN 4 THEN 'town'
                   ELSE 'village'
               END AS subject,
               place_fact.division,
               place_fact.year,
               fupin_register.policy_key(policy_home.home, place_fact.year, 'household') AS policy_key,
               place_fact.facts,
               COALESCE(place_fact.facts -> 'facts', '{}') || COALESCE(record.facts, '{}') AS said
          FROM fupin_register.place_fact
          LEFT JOIN fupin_register.place_record record
            ON record.division OPERATOR(fupin.=) place_fact.division
           AND record.year = place_fact.year
          LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) place_fact.division
    ), leaving AS MATERIALIZED (
        SELECT * FROM fupin_register.place_exit
    ), compared AS MATERIALIZED (
        SELECT COALESCE(ranked.division, up_to_standard.division) AS division,
               COALESCE(ranked.year, up_to_standard.year) AS year,
               pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
                   'rank_from_bottom', CASE WHEN ranked.peers_unknown = 0 THEN ranked.best_rank_from_bottom END,
                   'villages_up_to_standard', up_to_standard.villages)) AS facts
          FROM fupin_register.place_rank ranked
          FULL JOIN (SELECT fupin.ancestor(county.division, 2) AS division,
                            county.year,
                            CASE
                                WHEN pg_catalog.sum((county.facts -> 'villages_poor_undecided')::integer) = 0
                                THEN pg_catalog.sum((county.facts -> 'villages_poor_eligible')::integer)
                            END AS villages
                       FROM leaving county
                      WHERE county.subject = 'county'
                      GROUP BY fupin.ancestor(county.division, 2),
                               county.year) up_to_standard
            ON up_to_standard.division OPERATOR(fupin.=) ranked.division
           AND up_to_standard.year = ranked.year
    ), further AS MATERIALIZED (
        SELECT place.subject,
               place.division,
               place.year,
               place.policy_key,
               COALESCE(leaving.facts, '{}') || place.facts || pg_catalog.jsonb_build_object(
                   'facts', place.said || COALESCE(compared.facts, '{}'),
                   'previous', previous.facts || previous.said || COALESCE(compared_before.facts, '{}')) AS facts
          FROM place
          LEFT JOIN leaving
            ON leaving.division OPERATOR(fupin.=) place.division
           AND leaving.year = place.year
          LEFT JOIN compared
            ON compared.division OPERATOR(fupin.=) place.division
           AND compared.year = place.year
          LEFT JOIN place previous
            ON previous.division OPERATOR(fupin.=) place.division
           AND previous.year + 1 = place.year
          LEFT JOIN compared compared_before
            ON compared_before.division OPERATOR(fupin.=) place.division
           AND compared_before.year + 1 = place.year
         WHERE place.policy_key || place.subject = ANY (ARRAY(SELECT rules.policy_key || rules.subject FROM rules WHERE true = ANY (rules.looks_further)))
    )
    SELECT place.subject,
           place.division,
           place.year,
           rule.standard_id,
           rule.purpose,
           fact.facts,
           fupin.assess(fact.facts, rule.criteria) AS verdict,
           NULL::text[] AS missing_facts
      FROM place
      LEFT JOIN rules
        ON rules.policy_key = place.policy_key
       AND rules.subject = place.subject
     -- OFFSET 0: put together once, for all standards
     CROSS JOIN LATERAL (SELECT place.facts || pg_catalog.jsonb_build_object('facts', place.said,
                                                                             'as_of', fupin.facts_day(place.year),
                                                                             'params', rules.params,
                                                                             'param_status', rules.param_status) AS facts OFFSET 0) fact
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(rules.standard_ids), pg_catalog.unnest(rules.purposes), pg_catalog.unnest(rules.criteria), pg_catalog.unnest(rules.looks_further)) rule (standard_id, purpose, criteria, looks_further)
     WHERE NOT rule.looks_further
     UNION ALL
    SELECT place.subject,
           place.division,
           place.year,
           rule.standard_id,
           rule.purpose,
           place.facts,
           fupin.assess(place.facts, rule.criteria),
           NULL
      FROM rules
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(rules.standard_ids), pg_catalog.unnest(rules.purposes), pg_catalog.unnest(rules.criteria), pg_catalog.unnest(rules.looks_further)) rule (standard_id, purpose, criteria, looks_further)
     CROSS JOIN LATERAL (SELECT further.subject,
                                further.division,
                                further.year,
                                further.facts || pg_catalog.jsonb_build_object('as_of', fupin.facts_day(further.year),
                                                                               'params', rules.params,
                                                                               'param_status', rules.param_status) AS facts
                           FROM further
                          WHERE further.policy_key = rules.policy_key
                            AND further.subject = rules.subject
                            AND rule.looks_further
                         OFFSET 0) place
     UNION ALL
    SELECT leaving.subject,
           leaving.division,
           leaving.year,
           leaving.standard_id,
           'exit' AS purpose,
           leaving.facts,
           leaving.verdict,
           leaving.missing_facts AS missing_facts
      FROM leaving;
COMMENT ON VIEW fupin_register.place_rule IS
    'every village, town, county and prefecture by year with the verdict of each standard about its kind of place that governs it, exits among them';
COMMENT ON COLUMN fupin_register.place_rule.subject IS 'village, town, county, prefecture, province';
COMMENT ON COLUMN fupin_register.place_rule.division IS 'the place';
COMMENT ON COLUMN fupin_register.place_rule.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.place_rule.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.place_rule.purpose IS 'its purpose; exit for the rows of place_exit';
COMMENT ON COLUMN fupin_register.place_rule.facts IS
    'the facts by name; for a standard that looks further also those of its exit, its rank, and those of the year before under previous';
COMMENT ON COLUMN fupin_register.place_rule.verdict IS 'the answer, a sign for each criterion';
COMMENT ON COLUMN fupin_register.place_rule.missing_facts IS 'of an exit the facts that can still change its answer (place_exit.missing_facts); else NULL';

-- Officials in a post that they hold, projects and houses, as they stand on the day.
CREATE VIEW fupin_register.work_rule WITH (security_barrier) AS
    SELECT work.subject,
           work.subject_id,
           work.household_id,
           work.division,
           work.year,
           rule.standard_id,
           rule.purpose,
           fact.facts,
           fupin.assess(fact.facts, rule.criteria) AS verdict,
           work.part
      FROM (SELECT 'official' AS subject,
                   official_post.official_id::text AS subject_id,
                   NULL::varchar(32) AS household_id,
                   official_post.division,
                   pg_catalog.date_part('year', fupin.as_of())::integer AS year,
                   official.facts || pg_catalog.jsonb_build_object('official_id', official_post.official_id,
                                                                   'role', official_post.role,
                                                                   'origin_level', official.origin_level,
                                                                   'rural_experience', official.rural_experience,
                                                                   'facts', official.facts) AS facts,
                   official_post.division || '/' || official_post.role AS part
              FROM fupin_register.official_post
              JOIN fupin_register.official
                ON official.official_id = official_post.official_id
               AND official.division OPERATOR(fupin.=) official_post.official_division
             WHERE official_post.during @> fupin.as_of()
               AND official_post.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION ALL
            SELECT 'project',
                   project.project_id,
                   NULL::varchar(32),
                   project.division,
                   pg_catalog.date_part('year', project.as_of)::integer,
                   pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(project)),
                   NULL
              FROM fupin_register.project_fact project
             UNION ALL
            SELECT 'housing_case',
                   house.housing_case_id,
                   house.household_id,
                   house.division,
                   pg_catalog.date_part('year', house.as_of)::integer,
                   pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(house) - 'criteria'),
                   NULL
              FROM fupin_register.housing_case_fact house) work
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) work.division
      LEFT JOIN fupin_register.rule_set rules
        ON rules.policy_key = fupin_register.policy_key(policy_home.home, work.year, 'household')
       AND rules.subject = work.subject
     -- OFFSET 0: put together once, for all standards
     CROSS JOIN LATERAL (SELECT work.facts || pg_catalog.jsonb_build_object('year', work.year,
                                                                            'division', work.division,
                                                                            'as_of', fupin.as_of(),
                                                                            'params', rules.params,
                                                                            'param_status', rules.param_status) AS facts OFFSET 0) fact
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(rules.standard_ids), pg_catalog.unnest(rules.purposes), pg_catalog.unnest(rules.criteria)) rule (standard_id, purpose, criteria);
COMMENT ON VIEW fupin_register.work_rule IS
    'officials in post, projects and houses on the day of fupin.as_of(), with the verdict of each standard about them that governs the place';
COMMENT ON COLUMN fupin_register.work_rule.subject IS 'official, project, housing_case';
COMMENT ON COLUMN fupin_register.work_rule.subject_id IS 'its number';
COMMENT ON COLUMN fupin_register.work_rule.household_id IS 'the household whose house it is; NULL = no house';
COMMENT ON COLUMN fupin_register.work_rule.division IS 'the place; of an official that of the post';
COMMENT ON COLUMN fupin_register.work_rule.year IS 'the year of fupin.as_of()';
COMMENT ON COLUMN fupin_register.work_rule.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.work_rule.purpose IS 'its purpose';
COMMENT ON COLUMN fupin_register.work_rule.facts IS 'the facts by name';
COMMENT ON COLUMN fupin_register.work_rule.verdict IS 'the answer, a sign for each criterion';
COMMENT ON COLUMN fupin_register.work_rule.part IS 'place and role of the post, since an official may hold several; NULL = no official';

-- Of households and their members; places and work are few.
CREATE VIEW fupin_register.people_tally_now WITH (security_barrier) AS
    SELECT person.division,
           person.year,
           person.standard_id,
           fupin.tally_agg(person.verdict, person.standard_id) AS tally
      FROM fupin_register.person_rule person
     WHERE person.purpose = 'coverage'
     GROUP BY person.division,
              person.year,
              person.standard_id
     UNION ALL
    SELECT household.division,
           household.year,
           household.standard_id,
           fupin.tally_agg(household.verdict, household.standard_id)
      FROM fupin_register.household_rule household
     WHERE household.purpose = 'coverage'
     GROUP BY household.division,
              household.year,
              household.standard_id;
CREATE VIEW fupin_register.people_tally AS SELECT * FROM fupin_register.people_tally_now;
COMMENT ON VIEW fupin_register.people_tally IS 'the persons and households of each village and year counted by the answers of each standard of coverage';
COMMENT ON COLUMN fupin_register.people_tally.division IS 'the village';
COMMENT ON COLUMN fupin_register.people_tally.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.people_tally.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.people_tally.tally IS 'the counts for each criterion';

CREATE VIEW fupin_register.rule_tally WITH (security_barrier) AS
    SELECT people_tally.division,
           people_tally.year,
           people_tally.standard_id,
           people_tally.tally
      FROM fupin_register.people_tally
     UNION ALL
    SELECT place.division,
           place.year,
           place.standard_id,
           fupin.tally_agg(place.verdict, place.standard_id)
      FROM fupin_register.place_rule place
     WHERE place.purpose = 'coverage'
     GROUP BY place.division,
              place.year,
              place.standard_id
     UNION ALL
    SELECT work.division,
           work.year,
           work.standard_id,
           fupin.tally_agg(work.verdict, work.standard_id)
      FROM fupin_register.work_rule work
     WHERE work.purpose = 'coverage'
     GROUP BY work.division,
              work.year,
              work.standard_id;
COMMENT ON VIEW fupin_register.rule_tally IS 'the subjects of each place and year counted by the answers of each standard of coverage';
COMMENT ON COLUMN fupin_register.rule_tally.division IS 'the place of the subjects: a village, or where the subject is a place the place itself';
COMMENT ON COLUMN fupin_register.rule_tally.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.rule_tally.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.rule_tally.tally IS 'the counts for each criterion';

CREATE FUNCTION fupin_register.state_code(sign text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1 WHEN '+' THEN 'met' WHEN '-' THEN 'unmet' WHEN '?' THEN 'unknown' WHEN '.' THEN 'not_applicable' END;
COMMENT ON FUNCTION fupin_register.state_code(text) IS 'the code (list state) of a sign of a verdict: met, unmet, unknown, not_applicable';

CREATE VIEW fupin_register.people_answer WITH (security_barrier) AS
    WITH criterion AS MATERIALIZED (
        SELECT standard_criterion.*,
               standard_criterion.standard_id || '/' || standard_criterion.ordinal AS criterion_key
          FROM fupin.standard_criterion
    )
    SELECT 'person' AS subject_kind,
           person.person_id::text AS subject_id,
           person.household_id,
           person.division,
           person.year,
           person.standard_id,
           person.purpose,
           criterion.ordinal,
           fupin_register.state_code(fupin.state(person.verdict, criterion.ordinal)) AS state,
           CASE
               WHEN fupin.state(person.verdict, criterion.ordinal) = '?'
               THEN fupin.missing_facts(person.facts, criterion.criteria)
           END AS missing_facts,
           NULL::text AS part,
           criterion.criterion_key
      FROM fupin_register.person_rule person
      JOIN criterion ON criterion.standard_id = person.standard_id
     UNION ALL
    SELECT 'household',
           household.household_id::text,
           household.household_id,
           household.division,
           household.year,
           household.standard_id,
           household.purpose,
           criterion.ordinal,
           fupin_register.state_code(fupin.state(household.verdict, criterion.ordinal)),
           CASE
               WHEN fupin.state(household.verdict, criterion.ordinal) = '?'
               THEN fupin.missing_facts(household.facts, criterion.criteria)
           END,
           NULL,
           criterion.criterion_key
      FROM fupin_register.household_rule household
      JOIN criterion ON criterion.standard_id = household.standard_id;
COMMENT ON VIEW fupin_register.people_answer IS 'every person and household by year with the answer of each criterion that governs it: these rows of rule_answer';
COMMENT ON COLUMN fupin_register.people_answer.subject_kind IS 'as rule_answer.subject_kind';
COMMENT ON COLUMN fupin_register.people_answer.subject_id IS 'as rule_answer.subject_id';
COMMENT ON COLUMN fupin_register.people_answer.household_id IS 'as rule_answer.household_id';
COMMENT ON COLUMN fupin_register.people_answer.division IS 'as rule_answer.division';
COMMENT ON COLUMN fupin_register.people_answer.year IS 'as rule_answer.year';
COMMENT ON COLUMN fupin_register.people_answer.standard_id IS 'as rule_answer.standard_id';
COMMENT ON COLUMN fupin_register.people_answer.purpose IS 'as rule_answer.purpose';
COMMENT ON COLUMN fupin_register.people_answer.ordinal IS 'as rule_answer.ordinal';
COMMENT ON COLUMN fupin_register.people_answer.state IS 'as rule_answer.state';
COMMENT ON COLUMN fupin_register.people_answer.missing_facts IS 'as rule_answer.missing_facts';
COMMENT ON COLUMN fupin_register.people_answer.part IS 'as rule_answer.part';
COMMENT ON COLUMN fupin_register.people_answer.criterion_key IS 'as rule_answer.criterion_key';

CREATE VIEW fupin_register.rule_answer WITH (security_barrier) AS
    WITH criterion AS MATERIALIZED (
        SELECT standard_criterion.*,
               standard_criterion.standard_id || '/' || standard_criterion.ordinal AS criterion_key
          FROM fupin.standard_criterion
    )
    SELECT people_answer.*
      FROM fupin_register.people_answer
     UNION ALL
    SELECT place.subject,
           place.division::text,
           NULL::varchar(32),
           place.division,
           place.year,
           place.standard_id,
           place.purpose,
           criterion.ordinal,
           fupin_register.state_code(fupin.state(place.verdict, criterion.ordinal)),
           CASE
               WHEN fupin.state(place.verdict, criterion.ordinal) = '?'
               THEN COALESCE(place.missing_facts, fupin.missing_facts(place.facts, criterion.criteria))
           END,
           NULL,
           criterion.criterion_key
      FROM fupin_register.place_rule place
      JOIN criterion ON criterion.standard_id = place.standard_id
     UNION ALL
    SELECT work.subject,
           work.subject_id,
           work.household_id,
           work.division,
           work.year,
           work.standard_id,
           work.purpose,
           criterion.ordinal,
           fupin_register.state_code(fupin.state(work.verdict, criterion.ordinal)),
           CASE
               WHEN fupin.state(work.verdict, criterion.ordinal) = '?'
               THEN fupin.missing_facts(work.facts, criterion.criteria)
           END,
           work.part,
           criterion.criterion_key
      FROM fupin_register.work_rule work
      JOIN criterion ON criterion.standard_id = work.standard_id;
COMMENT ON VIEW fupin_register.rule_answer IS 'every subject and year with the answer of each criterion that governs it; of exits (purpose exit) those of places, since households have household_verdict';
COMMENT ON COLUMN fupin_register.rule_answer.subject_kind IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.rule_answer.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.rule_answer.household_id IS 'the household that it is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.rule_answer.division IS 'its place';
COMMENT ON COLUMN fupin_register.rule_answer.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.rule_answer.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.rule_answer.purpose IS 'its purpose';
COMMENT ON COLUMN fupin_register.rule_answer.ordinal IS 'the criterion, by its place in the verdict';
COMMENT ON COLUMN fupin_register.rule_answer.state IS 'met, unmet, unknown, not_applicable';
COMMENT ON COLUMN fupin_register.rule_answer.missing_facts IS 'the facts without which it is unknown, of an exit those that can still change its whole answer; NULL = it is not';
COMMENT ON COLUMN fupin_register.rule_answer.part IS 'of an official place and role of the post; else NULL';
COMMENT ON COLUMN fupin_register.rule_answer.criterion_key IS 'standard and criterion: standard_id/ordinal';

CREATE VIEW fupin_register.official_appraisal WITH (security_barrier) AS
    SELECT official.official_id::text AS official_id,
           fupin_register.county_of(official.division) AS county,
           fupin_register.number_in(official.facts, 'score') AS score,
           COALESCE(official.facts -> 'outstanding' = 'true', false) AND post.official_id IS NOT NULL AS comes_first,
           official.facts -> 'outstanding' = 'false' OR post.official_id IS NULL AS comes_after,
           fupin_register.date_in(official.facts, 'promoted_on') AS promoted_on
      FROM fupin_register.official
      LEFT JOIN (SELECT DISTINCT official_post.official_id
                   FROM fupin_register.official_post
                  WHERE official_post.role = 'resident_cadre'
                    AND official_post.during @> fupin.as_of()) post ON post.official_id = official.official_id
     WHERE official.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.official_appraisal IS 'officials as they stand for promotion on the day of fupin.as_of() (HAOJIANG-2017-4.4-d)';
COMMENT ON COLUMN fupin_register.official_appraisal.official_id IS 'the official';
COMMENT ON COLUMN fupin_register.official_appraisal.county IS 'the county of the official''s home unit';
COMMENT ON COLUMN fupin_register.official_appraisal.score IS 'score of the appraisal; NULL = not on record';
COMMENT ON COLUMN fupin_register.official_appraisal.comes_first IS 'whether the official is resident in a village with outstanding results; what nobody has said does not put first';
COMMENT ON COLUMN fupin_register.official_appraisal.comes_after IS 'whether not resident, or without outstanding results; NULL = nobody has said whether they were';
COMMENT ON COLUMN fupin_register.official_appraisal.promoted_on IS 'day of the promotion; NULL = none on record, or what is there is no day';
