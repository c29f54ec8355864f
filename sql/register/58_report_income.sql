-- Incomes against the reference and the line (the order of columns is published: append only).
--
-- A share of several households is pooled: the sum of their incomes over the sum of their references (members times
-- reference income), never an average of shares.  Households whose income, members or reference is unknown are in
-- neither sum and are counted apart.

CREATE VIEW fupin_register.village_income WITH (security_barrier) AS
    SELECT household.division,
           household.year,
           pg_catalog.count(*) AS households,
           pg_catalog.count(*) FILTER (WHERE household.ratio IS NOT NULL) AS households_known,
           pg_catalog.count(*) FILTER (WHERE household.ratio IS NOT NULL AND household.income_line IS NOT NULL) AS households_with_line,
           COALESCE(pg_catalog.sum(household.members) FILTER (WHERE household.ratio IS NOT NULL), 0) AS persons_known,
           fupin.pool(household.ratio) AS ratio,
           pg_catalog.sum(household.income_line * household.members) FILTER (WHERE household.ratio IS NOT NULL) AS line_total
      FROM (SELECT household_verdict.division,
                   household_verdict.year,
                   household_verdict.members,
                   household_verdict.income_line,
                   fupin.ratio(household_verdict.income_total,
                               NULLIF(pg_catalog.round(household_verdict.members * household_verdict.reference_income, 4), 0)) AS ratio
              FROM fupin_register.household_verdict
             WHERE household_verdict.on_register) household
     GROUP BY household.division,
              household.year;
COMMENT ON VIEW fupin_register.village_income IS 'the incomes of the households on the register by village and year, for pooling';
COMMENT ON COLUMN fupin_register.village_income.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_income.year IS 'calendar year of the incomes';
COMMENT ON COLUMN fupin_register.village_income.households IS 'households on the register';
COMMENT ON COLUMN fupin_register.village_income.households_known IS 'of these, those whose income, members and reference are known';
COMMENT ON COLUMN fupin_register.village_income.households_with_line IS 'of the known ones, those whose income line is known too';
COMMENT ON COLUMN fupin_register.village_income.persons_known IS 'members of the known ones';
COMMENT ON COLUMN fupin_register.village_income.ratio IS 'their incomes over their references, pooled; NULL = no household is known';
COMMENT ON COLUMN fupin_register.village_income.line_total IS 'sum of their lines times members, in yuan; NULL = no line is known';

CREATE VIEW fupin_report.income_ratio_household WITH (security_barrier) AS
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
           household.income_total::numeric(18,2) AS income_total,
           household.income_per_capita::numeric(18,4) AS income_per_capita,
           household.stated_income_per_capita::numeric(18,2) AS stated_income_per_capita,
           household.reference_income::numeric(18,4) AS reference_income,
           fupin_register.income_ratio(household.income_total, household.members * household.reference_income)::numeric(9,4) AS income_ratio,
           household.income_total::numeric(18,2) AS income_ratio_numerator,
           (household.members * household.reference_income)::numeric(18,4) AS income_ratio_denominator,
           household.income_line::numeric(18,4) AS income_line,
           (pg_catalog.floor(household.income_margin * 10000) / 10000)::numeric(18,4) AS income_margin,
           fupin_register.income_ratio(household.income_line, household.reference_income)::numeric(9,4) AS income_line_ratio,
           state_code.code::varchar(16) AS income_state,
           state_code.label_zh::varchar(16) AS income_state_label,
           household.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label
      FROM fupin_register.household_verdict household
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = household.household_id
       AND name.division OPERATOR(fupin.=) household.division
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = household.status
      LEFT JOIN LATERAL (SELECT fact_label.labels
                           FROM fupin_register.fact_label
                          WHERE fact_label.subject = 'household'
                          LIMIT 1) fact ON true      LEFT JOIN fupin_register.standard_label standard ON standard.standard_id = household.standard_id
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = household.basis
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'state'
       AND state_code.code = CASE fupin.state(household.verdict, standard.income_position)
                                 WHEN '+' THEN 'met'
                                 WHEN '-' THEN 'unmet'
                                 WHEN '?' THEN 'unknown'
                                 WHEN '.' THEN 'not_applicable'
                             END
     WHERE household.on_register;

SELECT fupin_register.create_by_level(
    '{"prefecture": "income_ratio_prefecture", "county": "income_ratio_county", "town": "income_ratio_town", "village": "income_ratio_village"}', $report$
    SELECT {head},
           counted.households::integer AS households,
           counted.households_known::integer AS households_income_known,
           (counted.households - counted.households_known)::integer AS households_income_unknown,
           counted.persons_known::bigint AS persons_income_known,
           (fupin.numerator(counted.ratio) / NULLIF(counted.persons_known, 0))::numeric(18,4) AS income_per_capita,
           fupin_register.income_ratio(fupin.numerator(counted.ratio), fupin.denominator(counted.ratio))::numeric(9,4) AS income_ratio,
           fupin.numerator(counted.ratio)::numeric(18,2) AS income_ratio_numerator,
           fupin.denominator(counted.ratio)::numeric(18,4) AS income_ratio_denominator,
           (line.total / NULLIF(counted.persons_known, 0))::numeric(18,4) AS income_line,
           fupin_register.income_ratio(line.total, fupin.denominator(counted.ratio))::numeric(9,4) AS income_line_ratio,
           (pg_catalog.floor((fupin.numerator(counted.ratio) - line.total) / NULLIF(counted.persons_known, 0) * 10000) / 10000)::numeric(18,4) AS income_margin,
           (fupin.numerator(counted.ratio) >= line.total)::boolean AS is_income_line_reached,
           fupin_register.yes_no(fupin.numerator(counted.ratio) >= line.total)::varchar(4) AS income_line_reached_label
      FROM (SELECT {place} AS division,
                   entry.year,
                   pg_catalog.sum(entry.households) AS households,
                   pg_catalog.sum(entry.households_known) AS households_known,
                   pg_catalog.sum(entry.households_with_line) AS households_with_line,
                   pg_catalog.sum(entry.persons_known) AS persons_known,
                   fupin.pool(entry.ratio) AS ratio,
                   pg_catalog.sum(entry.line_total) AS line_total
              FROM fupin_register.village_income entry
             GROUP BY {place},
                      entry.year) counted
     CROSS JOIN LATERAL (SELECT CASE WHEN counted.households_with_line = counted.households_known THEN counted.line_total END AS total) line
$report$);

-- Who is below the income line of the register, not at it, in the prices of the year (HAOJIANG-2017-1.2-b).
CREATE VIEW fupin_report.registration_line WITH (security_barrier) AS
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.home::text)::varchar(32) AS registration_line_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           document.document_no::varchar(64) AS document_no,
           counted.base_line::numeric(18,4) AS base_line,
           counted.base_year::integer AS base_year,
           counted.factor::numeric(28,12) AS price_factor,
           counted.line::numeric(28,12) AS registration_line,
           counted.basis::varchar(16) AS basis,
           basis_code.label_zh::varchar(32) AS basis_label,
           counted.households::integer AS households_compared,
           counted.households_below::integer AS households_below_line,
           counted.households_not_below::integer AS households_not_below_line,
           (counted.households - counted.households_below - counted.households_not_below)::integer AS households_income_unknown
      FROM (WITH line AS MATERIALIZED (
                SELECT policy.home,
                       policy.year,
                       registration_line.line,
                       registration_line.basis,
                       registration_line.base_line,
                       registration_line.base_year,
                       registration_line.factor,
                       registration_line.document_id
                  FROM fupin_register.policy
                 CROSS JOIN LATERAL fupin.registration_line(policy.home, policy.year) registration_line
                 WHERE policy.subject = 'household'
            )
            SELECT fupin_register.county_of(household.division) AS division,
                   household.year,
                   line.home,
                   line.line,
                   line.basis,
                   line.base_line,
                   line.base_year,
                   line.factor,
                   line.document_id,
                   pg_catalog.count(*) AS households,
                   pg_catalog.count(*) FILTER (WHERE household.income_per_capita < line.line) AS households_below,
                   pg_catalog.count(*) FILTER (WHERE household.income_per_capita >= line.line) AS households_not_below
              FROM fupin_register.household_fact household
              JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) household.division
              JOIN line
                ON line.home OPERATOR(fupin.=) policy_home.home
               AND line.year = household.year
             WHERE household.status IS DISTINCT FROM 'removed'
             GROUP BY fupin_register.county_of(household.division),
                      household.year,
                      line.home,
                      line.line,
                      line.basis,
                      line.base_line,
                      line.base_year,
                      line.factor,
                      line.document_id) counted
      LEFT JOIN fupin.document ON document.document_id = counted.document_id
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'basis'
       AND basis_code.code = counted.basis
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
     WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
