-- What governs money, projects, loans and asset projects, and how their long tail of facts is read.
--
-- As for households, the catalogue is asked once for every policy home and never for a row: the home of a place is
-- the nearest division around it that bears a document, a standard, a parameter, a deadline, an entitlement or a
-- schedule of spending.  These subjects are seen as they stand on fupin.as_of().  The paper in force on that day
-- governs; after its last day it goes on governing what had begun by then, so that a breach does not vanish with the
-- paper.  A payment is a matter of its own day alone.

CREATE FUNCTION fupin_register.payer(source_level text, kind text, division fupin.division) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN source_level = 'city' THEN 'prefecture'
               WHEN source_level = 'other' AND kind IN ('helper_raised', 'helper_saved') THEN 'helper_unit'
               WHEN source_level = 'other' AND kind NOT IN ('donation', 'collective_income') AND fupin.level(division) = 4 THEN 'town'
               ELSE source_level
           END;
COMMENT ON FUNCTION fupin_register.payer(text, text, fupin.division) IS
    'whose money a tranche is, as papers name payers (list payer): city is prefecture, and other is the helper unit or, in a town, the town where the kind of money says so; other stays where it does not';

CREATE VIEW fupin_register.money_bearer WITH (security_barrier) AS
    SELECT '000000'::fupin.division AS division
     UNION
    SELECT document.division FROM fupin.document
     UNION
    SELECT standard.division FROM fupin.standard
     UNION
    SELECT parameter.division FROM fupin.parameter
     UNION
    SELECT deadline.division FROM fupin.deadline
     UNION
    SELECT entitlement.division FROM fupin.entitlement
     UNION
    SELECT fund_schedule.division FROM fupin.fund_schedule;
COMMENT ON VIEW fupin_register.money_bearer IS 'the divisions that bear a row of the catalogue, and the country: those that can be a policy home of money';
COMMENT ON COLUMN fupin_register.money_bearer.division IS 'the division';

CREATE VIEW fupin_register.money_home WITH (security_barrier) AS
    SELECT DISTINCT ON (place.division)
           place.division,
           fupin.nearest(place.division, (SELECT pg_catalog.array_agg(money_bearer.division) FROM fupin_register.money_bearer)) AS home
      FROM (SELECT around.division
              FROM fupin_register.village
             CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(village.division)) around (division)
             UNION ALL
            SELECT area.division FROM fupin_register.area
             UNION ALL
            SELECT fund.division FROM fupin_register.fund
             UNION ALL
            SELECT fund_payment.division FROM fupin_register.fund_payment
             UNION ALL
            SELECT project.division FROM fupin_register.project
             UNION ALL
            SELECT loan.division FROM fupin_register.loan
             UNION ALL
            SELECT asset_project.division FROM fupin_register.asset_project) place
     WHERE place.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     ORDER BY place.division;
COMMENT ON VIEW fupin_register.money_home IS
    'the policy home of every place of the register that money, projects or loans can be in: the nearest division around it, or itself, that bears a row of the catalogue';
COMMENT ON COLUMN fupin_register.money_home.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_home.home IS
    'its policy home, whose governing rows are its own; 000000 where nothing nearer bears any';

-- Of a list the planner expects ten places: joined to what governs their home it never ends with a single row, for which it
-- would work out the facts again and again.
CREATE VIEW fupin_register.money_home_place WITH (security_barrier) AS
    SELECT money_home.home,
           pg_catalog.array_agg(money_home.division) AS places
      FROM fupin_register.money_home
     GROUP BY money_home.home;
COMMENT ON VIEW fupin_register.money_home_place IS 'the policy homes, each with its places';
COMMENT ON COLUMN fupin_register.money_home_place.home IS 'the policy home';
COMMENT ON COLUMN fupin_register.money_home_place.places IS 'the places whose policy home it is (fupin_register.money_home)';

-- The winning order of fupin.governing_standard(), for all homes and all days at once.
CREATE VIEW fupin_register.money_standard WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home_place
    ), candidate AS MATERIALIZED (
        SELECT homes.home,
               standard.standard_id,
               standard.subject,
               standard.purpose,
               standard.valid,
               standard.disabled,
               pg_catalog.row_number() OVER (
                   PARTITION BY homes.home, standard.subject, standard.purpose
                   ORDER BY fupin.level(standard.division) DESC, standard.shipped,
                            COALESCE(document.issued, pg_catalog.lower(document.valid)) DESC,
                            standard.standard_id COLLATE "C") AS place_in_order
          FROM pg_catalog.unnest(ARRAY(SELECT home.home FROM home)) homes (home)
          JOIN fupin.standard ON standard.division OPERATOR(fupin.@>) homes.home
          JOIN fupin.document ON document.document_id = standard.document_id
         WHERE standard.purpose IN ('fund_use', 'project_gate', 'loan', 'asset_project')
    ), governing AS (
        SELECT candidate.home,
               candidate.standard_id,
               candidate.subject,
               candidate.purpose,
               candidate.disabled,
               run.during
          FROM candidate
         CROSS JOIN LATERAL pg_catalog.unnest(
                        pg_catalog.datemultirange(candidate.valid)
                        - COALESCE((SELECT pg_catalog.range_agg(stronger.valid)
                                      FROM candidate stronger
                                     WHERE stronger.home OPERATOR(fupin.=) candidate.home
                                       AND stronger.subject = candidate.subject
                                       AND stronger.purpose = candidate.purpose
                                       AND stronger.place_in_order < candidate.place_in_order), '{}')) run (during)
    ), law AS MATERIALIZED (
        SELECT governing.home,
               governing.subject,
               governing.purpose,
               CASE WHEN NOT governing.disabled THEN governing.standard_id END AS standard_id,
               CASE WHEN NOT governing.disabled THEN standard_criteria.criteria END AS criteria,
               pg_catalog.lower(governing.during) AS begins_on,
               pg_catalog.upper(governing.during) AS ended_on,
               pg_catalog.lead(pg_catalog.lower(governing.during)) OVER (
                   PARTITION BY governing.home, governing.subject, governing.purpose
                   ORDER BY pg_catalog.lower(governing.during)) AS replaced_on
          FROM governing
          -- of the candidates: to put the criteria of all standards together takes longer than all else
          LEFT JOIN (SELECT standard_criteria.standard_id,
                            standard_criteria.criteria
                       FROM fupin.standard_criteria
                      WHERE standard_criteria.standard_id = ANY (ARRAY(SELECT candidate.standard_id FROM candidate))) standard_criteria
            ON standard_criteria.standard_id = governing.standard_id
    )
    SELECT place.division,
           law.subject,
           law.purpose,
           law.standard_id,
           law.criteria,
           law.begins_on,
           law.ended_on,
           law.replaced_on
      FROM law
      JOIN home ON home.home OPERATOR(fupin.=) law.home
     CROSS JOIN LATERAL pg_catalog.unnest(home.places) place (division);
COMMENT ON VIEW fupin_register.money_standard IS
    'which standard governs a kind of subject for a purpose in a place, one row for each run of days';
COMMENT ON COLUMN fupin_register.money_standard.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_standard.subject IS
    'fund, fund_payment, project, loan, asset_project, or a household or place that money reaches; rule_standard has the other purposes';
COMMENT ON COLUMN fupin_register.money_standard.purpose IS
    'what the standard decides: fund_use, project_gate, loan, asset_project (list purpose)';
COMMENT ON COLUMN fupin_register.money_standard.standard_id IS
    'the standard; NULL = a row of the catalogue says that there is none';
COMMENT ON COLUMN fupin_register.money_standard.criteria IS 'its criteria; NULL = none';
COMMENT ON COLUMN fupin_register.money_standard.begins_on IS 'first day of the run';
COMMENT ON COLUMN fupin_register.money_standard.ended_on IS 'the day after its last one; NULL = no end is set';
COMMENT ON COLUMN fupin_register.money_standard.replaced_on IS
    'the day on which the next one begins; NULL = none does, and this one goes on governing what began before it ended';

-- The same for entitlements, of which each key has its own winner.
CREATE VIEW fupin_register.money_entitlement WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home_place
    ), candidate AS MATERIALIZED (
        SELECT homes.home,
               entitlement.entitlement_id,
               entitlement.key,
               entitlement.valid,
               entitlement.disabled,
               pg_catalog.row_number() OVER (
                   PARTITION BY homes.home, entitlement.key
                   ORDER BY fupin.level(entitlement.division) DESC, entitlement.shipped,
                            COALESCE(document.issued, pg_catalog.lower(document.valid)) DESC,
                            entitlement.entitlement_id COLLATE "C") AS place_in_order
          FROM pg_catalog.unnest(ARRAY(SELECT home.home FROM home)) homes (home)
          JOIN fupin.entitlement ON entitlement.division OPERATOR(fupin.@>) homes.home
          JOIN fupin.document ON document.document_id = entitlement.document_id
    ), law AS MATERIALIZED (
        SELECT candidate.home,
               entitlement.entitlement_id,
               entitlement.key,
               entitlement.rule_id,
               entitlement.subject,
               entitlement.fund_kind,
               entitlement.purpose,
               entitlement.payer,
               entitlement.scope,
               CASE WHEN fupin.basis_rank(entitlement.basis) <= fupin.basis_rank(fupin.accept_basis()) THEN entitlement.formula END AS formula,
               entitlement.comparison,
               entitlement.period,
               entitlement.strength,
               entitlement.title_zh,
               entitlement.title_en,
               run.governs
          FROM candidate
          JOIN fupin.entitlement ON entitlement.entitlement_id = candidate.entitlement_id
         CROSS JOIN LATERAL (SELECT pg_catalog.datemultirange(candidate.valid)
                                    - COALESCE((SELECT pg_catalog.range_agg(stronger.valid)
                                                  FROM candidate stronger
                                                 WHERE stronger.home OPERATOR(fupin.=) candidate.home
                                                   AND stronger.key = candidate.key
                                                   AND stronger.place_in_order < candidate.place_in_order), '{}') AS governs) run
         WHERE NOT candidate.disabled
           AND NOT pg_catalog.isempty(run.governs)
    )
    SELECT place.division,
           law.entitlement_id,
           law.key,
           law.rule_id,
           law.subject,
           law.fund_kind,
           law.purpose,
           law.payer,
           law.scope,
           law.formula,
           law.comparison,
           law.period,
           law.strength,
           law.title_zh,
           law.title_en,
           law.governs
      FROM law
      JOIN home ON home.home OPERATOR(fupin.=) law.home
     CROSS JOIN LATERAL pg_catalog.unnest(home.places) place (division);
COMMENT ON VIEW fupin_register.money_entitlement IS
    'which entitlements govern a place, each with the days on which it does';
COMMENT ON COLUMN fupin_register.money_entitlement.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_entitlement.entitlement_id IS 'the entitlement';
COMMENT ON COLUMN fupin_register.money_entitlement.key IS 'what it is called in every paper';
COMMENT ON COLUMN fupin_register.money_entitlement.rule_id IS
    'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.money_entitlement.subject IS
    'kind of subject: county, town, village, housing_case, asset_share, ...';
COMMENT ON COLUMN fupin_register.money_entitlement.fund_kind IS
    'kind of money that counts (list fund_kind); NULL = any';
COMMENT ON COLUMN fupin_register.money_entitlement.purpose IS
    'purpose for which money counts (list fund_purpose); NULL = any';
COMMENT ON COLUMN fupin_register.money_entitlement.payer IS 'who must pay it (list payer); NULL = whoever pays';
COMMENT ON COLUMN fupin_register.money_entitlement.scope IS 'the condition under which it is due; NULL = always';
COMMENT ON COLUMN fupin_register.money_entitlement.formula IS
    'the amount; NULL = its evidence is weaker than fupin.accept_basis() allows';
COMMENT ON COLUMN fupin_register.money_entitlement.comparison IS 'how what was paid compares (list comparison)';
COMMENT ON COLUMN fupin_register.money_entitlement.period IS 'for how long the amount is (list entitlement_period)';
COMMENT ON COLUMN fupin_register.money_entitlement.strength IS 'how strongly the paper demands it (list strength)';
COMMENT ON COLUMN fupin_register.money_entitlement.title_zh IS 'its Chinese title';
COMMENT ON COLUMN fupin_register.money_entitlement.title_en IS 'its English title';
COMMENT ON COLUMN fupin_register.money_entitlement.governs IS 'the days on which it governs';

CREATE VIEW fupin_register.money_deadline WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home_place
    ), law AS MATERIALIZED (
        SELECT homes.home,
               deadline.*
          FROM pg_catalog.unnest(ARRAY(SELECT home.home FROM home)) homes (home)
         CROSS JOIN LATERAL fupin.governing_deadlines(homes.home) deadline
         WHERE deadline.subject = 'fund'
           AND deadline.done_event = 'fund_used'
    )
    SELECT place.division,
           law.deadline_id,
           law.rule_id,
           law.article,
           law.governs,
           law.due,
           law.anchor_event,
           law.scope,
           law.warn_days,
           law.strength,
           law.title_zh,
           law.title_en
      FROM law
      JOIN home ON home.home OPERATOR(fupin.=) law.home
     CROSS JOIN LATERAL pg_catalog.unnest(home.places) place (division);
COMMENT ON VIEW fupin_register.money_deadline IS
    'which deadlines of money govern a place, each with the days on which it does';
COMMENT ON COLUMN fupin_register.money_deadline.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_deadline.deadline_id IS 'the deadline';
COMMENT ON COLUMN fupin_register.money_deadline.rule_id IS
    'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.money_deadline.article IS 'where that stands in the paper; NULL = no rule';
COMMENT ON COLUMN fupin_register.money_deadline.governs IS 'the days on which it governs';
COMMENT ON COLUMN fupin_register.money_deadline.due IS 'by when; NULL = the paper prints no day';
COMMENT ON COLUMN fupin_register.money_deadline.anchor_event IS
    'kind of event from which due counts; NULL = due is a day';
COMMENT ON COLUMN fupin_register.money_deadline.scope IS 'the condition under which it applies; NULL = always';
COMMENT ON COLUMN fupin_register.money_deadline.warn_days IS 'from how many days before it is due soon';
COMMENT ON COLUMN fupin_register.money_deadline.strength IS 'how strongly the paper demands it (list strength)';
COMMENT ON COLUMN fupin_register.money_deadline.title_zh IS 'its Chinese title';
COMMENT ON COLUMN fupin_register.money_deadline.title_en IS 'its English title';

-- Before the year before the first paper there is nothing to judge.
CREATE VIEW fupin_register.money_year WITH (security_barrier) AS
    SELECT years.year,
           fupin.facts_day(years.year) AS on_day
      FROM pg_catalog.unnest(ARRAY(
               SELECT pg_catalog.generate_series(
                          LEAST(GREATEST((SELECT pg_catalog.date_part('year', pg_catalog.min(pg_catalog.lower(document.valid)))::integer - 1
                                            FROM fupin.document
                                           WHERE document.is_paper),
                                         LEAST((SELECT pg_catalog.min(household_year.year) FROM fupin_register.household_year_row household_year
                                                 WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.min(village_year.year) FROM fupin_register.village_year
                                                 WHERE village_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.min(area_year.year) FROM fupin_register.area_year
                                                 WHERE area_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.min(COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer))
                                                  FROM fupin_register.fund
                                                 WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.date_part('year', pg_catalog.min(fund_transfer.transferred_on))::integer
                                                  FROM fupin_register.fund_transfer
                                                 WHERE fund_transfer.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.date_part('year', pg_catalog.min(fund_payment.paid_on))::integer
                                                  FROM fupin_register.fund_payment
                                                 WHERE fund_payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())),
                                               (SELECT pg_catalog.date_part('year', pg_catalog.min(loan.granted_on))::integer
                                                  FROM fupin_register.loan
                                                 WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())))),
                                pg_catalog.date_part('year', fupin.as_of())::integer),
                          pg_catalog.date_part('year', fupin.as_of())::integer))) years (year);
COMMENT ON VIEW fupin_register.money_year IS
    'the years in which money, loans or yearly facts can be judged: from the first on record, at the earliest the one before the first paper, to the year of fupin.as_of()';
COMMENT ON COLUMN fupin_register.money_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.money_year.on_day IS
    'the day whose law governs: 31 December, or fupin.as_of() in the running year';

-- fupin.parameters() and fupin.parameter_status() in one look-up, which the planner sees through.
CREATE VIEW fupin_register.money_policy WITH (security_barrier) AS
    WITH home_year AS MATERIALIZED (
        SELECT homes.home,
               years.year,
               governing.params,
               governing.param_status
          FROM pg_catalog.unnest(ARRAY(SELECT money_bearer.division FROM fupin_register.money_bearer)) homes (home)
         CROSS JOIN fupin_register.money_year years
         CROSS JOIN LATERAL (SELECT COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.value), '{}') AS params,
                                    COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.status), '{}') AS param_status
                               FROM fupin.governing_parameters(homes.home, years.on_day) parameter) governing
    )
    SELECT home_year.home,
           home_year.year,
           home_year.params,
           home_year.param_status
      FROM home_year;
COMMENT ON VIEW fupin_register.money_policy IS
    'the parameters of each division that can be a policy home, in each year of money_year';
COMMENT ON COLUMN fupin_register.money_policy.home IS 'the policy home';
COMMENT ON COLUMN fupin_register.money_policy.year IS
    'calendar year: parameters as of 31 December, or as of fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.money_policy.params IS 'the governing parameters, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.money_policy.param_status IS 'the status of each, {key: status}';

-- What is seen as it stands on fupin.as_of() needs the parameters of that day alone.
CREATE VIEW fupin_register.money_law WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home_place
    ), law AS MATERIALIZED (
        SELECT home.home,
               governing.params,
               governing.param_status
          FROM home
         CROSS JOIN LATERAL (SELECT COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.value), '{}') AS params,
                                    COALESCE(pg_catalog.jsonb_object_agg(parameter.key, parameter.status), '{}') AS param_status
                               FROM fupin.governing_parameters(home.home, fupin.as_of()) parameter) governing
    )
    SELECT place.division,
           law.params,
           law.param_status
      FROM law
      JOIN home ON home.home OPERATOR(fupin.=) law.home
     CROSS JOIN LATERAL pg_catalog.unnest(home.places) place (division);
COMMENT ON VIEW fupin_register.money_law IS 'the parameters of each place on fupin.as_of()';
COMMENT ON COLUMN fupin_register.money_law.division IS 'the place';
COMMENT ON COLUMN fupin_register.money_law.params IS 'the governing parameters, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.money_law.param_status IS 'the status of each, {key: status}';
