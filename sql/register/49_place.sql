-- What money does to places and households: the facts of villages, towns, counties, households, shares and houses to
-- which papers promise money, or by which they measure it.

CREATE VIEW fupin_register.money_in WITH (security_barrier) AS
    SELECT place.division,
           inflow.fund_id,
           inflow.fund_division,
           inflow.source_level,
           inflow.kind,
           inflow.purpose,
           inflow.year,
           inflow.arrived,
           inflow.amount
      FROM (SELECT fund.fund_id,
                   fund.division AS fund_division,
                   fupin_register.payer(fund.source_level, fund.kind, fund.division) AS source_level,
                   fund.kind::text AS kind,
                   fund.purpose::text AS purpose,
                   COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer) AS year,
                   COALESCE(fund.arrived_on <= (SELECT fupin.as_of()), false) AS arrived,
                   fund.amount,
                   fund.division AS to_division,
                   NULL::fupin.division AS from_division
              FROM fupin_register.fund
             WHERE COALESCE(fund.issued_on <= (SELECT fupin.as_of()), true)
             UNION ALL
            SELECT fund.fund_id,
                   fund.division,
                   fupin_register.payer(fund.source_level, fund.kind, fund.division),
                   fund.kind::text,
                   fund.purpose::text,
                   pg_catalog.date_part('year', fund_transfer.transferred_on)::integer,
                   true,
                   fund_transfer.amount,
                   fund_transfer.division,
                   COALESCE(fund_transfer.via_division, organisation.division, fund_transfer.fund_division)
              FROM fupin_register.fund_transfer
              JOIN fupin_register.fund
                ON fund.fund_id = fund_transfer.fund_id
               AND fund.division OPERATOR(fupin.=) fund_transfer.fund_division
              LEFT JOIN fupin.organisation ON organisation.organisation_id = fund_transfer.via_organisation
             WHERE fund_transfer.transferred_on <= (SELECT fupin.as_of())) inflow
     CROSS JOIN LATERAL pg_catalog.unnest(fupin.division_path(inflow.to_division)) place (division)
     WHERE place.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND COALESCE(NOT inflow.from_division OPERATOR(fupin.<@) place.division, true);
COMMENT ON VIEW fupin_register.money_in IS
    'money that came into a place from outside it until fupin.as_of(), for every level: tranches received in it, and transfers from beyond it';
COMMENT ON COLUMN fupin_register.money_in.division IS 'the place: village, town, county, prefecture or province';
COMMENT ON COLUMN fupin_register.money_in.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.money_in.fund_division IS 'the place that received the tranche';
COMMENT ON COLUMN fupin_register.money_in.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.money_in.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.money_in.purpose IS
    'what it is earmarked for (list fund_purpose); NULL = not earmarked, or unknown';
COMMENT ON COLUMN fupin_register.money_in.year IS
    'budget year of a tranche, else the year in which it was issued; of a transfer the year in which it was made; NULL = unknown';
COMMENT ON COLUMN fupin_register.money_in.arrived IS 'whether it is on record as arrived; a transfer always';
COMMENT ON COLUMN fupin_register.money_in.amount IS 'amount in yuan';

CREATE VIEW fupin_register.county_money WITH (security_barrier) AS
    SELECT fupin_register.county_of(fund_payment.division) AS division,
           pg_catalog.date_part('year', fund_payment.paid_on)::integer AS year,
           pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.purpose IN ('education', 'basic_medical', 'housing')) AS funds_three_guarantees,
           pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.fund_kind = 'employment') AS funds_employment,
           pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.fund_kind = 'employment' AND fund_payment.household_registered) AS funds_employment_poor,
           pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.fund_kind = 'per_head') AS funds_per_head_used,
           pg_catalog.sum(fund_payment.amount) FILTER (WHERE fund_payment.fund_kind = 'per_head'
                                                         AND fupin.state(fund_payment.verdict, main_use.ordinal) = '+') AS funds_per_head_main
      FROM fupin_register.fund_payment_verdict fund_payment
      LEFT JOIN fupin.standard_criterion main_use
        ON main_use.standard_id = fund_payment.standard_id
       AND main_use.name = 'main_use'
     WHERE (fund_payment.standard_purpose IS NULL OR fund_payment.standard_purpose = 'fund_use')
       AND (fund_payment.purpose IN ('education', 'basic_medical', 'housing') OR fund_payment.fund_kind IN ('employment', 'per_head'))
     GROUP BY fupin_register.county_of(fund_payment.division),
              pg_catalog.date_part('year', fund_payment.paid_on)::integer;
COMMENT ON VIEW fupin_register.county_money IS
    'what was paid out in counties by year, until fupin.as_of()';
COMMENT ON COLUMN fupin_register.county_money.division IS 'the county';
COMMENT ON COLUMN fupin_register.county_money.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.county_money.funds_three_guarantees IS
    'for education, medical care and housing, in yuan';
COMMENT ON COLUMN fupin_register.county_money.funds_employment IS 'out of employment funds, in yuan';
COMMENT ON COLUMN fupin_register.county_money.funds_employment_poor IS 'of it for registered households, in yuan';
COMMENT ON COLUMN fupin_register.county_money.funds_per_head_used IS 'out of the per-head money, in yuan';
COMMENT ON COLUMN fupin_register.county_money.funds_per_head_main IS
    'of it for a purpose that the criterion main_use allows, in yuan';

CREATE VIEW fupin_register.county_loan WITH (security_barrier) AS
    SELECT county.division,
           county.year,
           pg_catalog.count(*) FILTER (WHERE loan.scheme = 'microloan' AND pg_catalog.date_part('year', loan.granted_on) = county.year) AS microloans_granted,
           pg_catalog.sum(loan.amount) FILTER (WHERE loan.scheme = 'microloan' AND pg_catalog.date_part('year', loan.granted_on) = county.year) AS microloan_amount,
           pg_catalog.count(DISTINCT loan.household_id) FILTER (WHERE loan.scheme = 'microloan' AND pg_catalog.date_part('year', loan.granted_on) = county.year) AS microloan_households_of_year,
           pg_catalog.count(DISTINCT loan.household_id) FILTER (WHERE loan.scheme = 'microloan' AND loan.borrower_registered) AS microloan_households,
           CASE WHEN pg_catalog.bool_and(loan.outstanding IS NOT NULL) FILTER (WHERE county.is_last) THEN pg_catalog.sum(loan.outstanding) FILTER (WHERE county.is_last) END AS loans_outstanding,
           CASE WHEN pg_catalog.bool_and(loan.outstanding = 0 OR loan.outstanding IS NOT NULL AND loan.non_performing IS NOT NULL) FILTER (WHERE county.is_last) THEN pg_catalog.sum(CASE WHEN loan.non_performing THEN loan.outstanding ELSE 0 END) FILTER (WHERE county.is_last) END AS loans_non_performing,
           pg_catalog.count(*) FILTER (WHERE loan.improper AND COALESCE(loan.repaid_on > county.on_day, true)) AS loans_improper,
           pg_catalog.count(*) FILTER (WHERE loan.improper
                                         AND loan.granted_on < pg_catalog.date_trunc('month', county.on_day)
                                         AND COALESCE(loan.repaid_on >= pg_catalog.date_trunc('month', county.on_day), true)) AS loans_improper_month_before
      FROM (SELECT DISTINCT
                   fupin_register.county_of(loan.division) AS division,
                   years.year,
                   years.on_day,
                   years.on_day = fupin.as_of() AS is_last
              FROM fupin_register.loan
             CROSS JOIN fupin_register.money_year years
             WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) county
      JOIN (SELECT loan_fact.division,
                   loan_fact.scheme,
                   loan_fact.granted_on,
                   loan_fact.repaid_on,
                   loan_fact.amount,
                   loan_fact.household_id,
                   loan_fact.borrower_registered,
                   loan_fact.outstanding,
                   loan_fact.non_performing,
                   loan_fact.borrower_kind = 'household' AND loan_fact.actual_user_kind = 'enterprise'
                       OR loan_fact.use = 'house_building' AS improper
              FROM fupin_register.loan_fact
             WHERE loan_fact.granted_on IS NOT NULL) loan
        ON fupin_register.county_of(loan.division) OPERATOR(fupin.=) county.division
       AND loan.granted_on <= county.on_day
     GROUP BY county.division,
              county.year;
COMMENT ON VIEW fupin_register.county_loan IS
    'loans in counties by year, as far as fupin.as_of() lets see';
COMMENT ON COLUMN fupin_register.county_loan.division IS 'the county';
COMMENT ON COLUMN fupin_register.county_loan.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.county_loan.microloans_granted IS 'microloans granted in the year';
COMMENT ON COLUMN fupin_register.county_loan.microloan_amount IS 'their amount in yuan';
COMMENT ON COLUMN fupin_register.county_loan.microloan_households_of_year IS
    'households to which they were granted, each once';
COMMENT ON COLUMN fupin_register.county_loan.microloan_households IS
    'registered households that had been granted a microloan by the end of the year, each once';
COMMENT ON COLUMN fupin_register.county_loan.loans_outstanding IS
    'outstanding on fupin.as_of(), in yuan; NULL = of one loan it is unknown, or the year is over';
COMMENT ON COLUMN fupin_register.county_loan.loans_non_performing IS
    'of it of non-performing loans, in yuan; NULL = of one loan it is unknown, or the year is over';
COMMENT ON COLUMN fupin_register.county_loan.loans_improper IS
    'loans used by enterprises or for building houses, not repaid yet';
COMMENT ON COLUMN fupin_register.county_loan.loans_improper_month_before IS 'of those at the end of the month before';

-- Numbers that no table of the register holds (deposits, debts, what a plan needs) are loaded under their name into
-- area_year.facts.
CREATE VIEW fupin_register.county_money_fact WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home
    ), county_year AS MATERIALIZED (
        SELECT county.division,
               years.year,
               area.poor_county,
               area_year.rural_population,
               area_year.service_parity,
               CASE WHEN households.members_known IS NOT FALSE THEN households.members END AS registered_population,
               COALESCE(households.households, 0)::integer AS registered_households,
               COALESCE(households.with_labour, 0)::integer AS households_labour_known,
               COALESCE(households.labour_unknown, 0)::integer AS households_labour_unknown,
               COALESCE(loan.microloans_granted, 0)::integer AS microloans_granted,
               COALESCE(loan.microloan_amount, 0) AS microloan_amount,
               COALESCE(loan.microloan_households_of_year, 0)::integer AS microloan_households_of_year,
               COALESCE(loan.microloan_households, 0)::integer AS microloan_households,
               loan.loans_outstanding,
               loan.loans_non_performing,
               COALESCE(loan.loans_improper, 0)::integer AS loans_improper,
               COALESCE(loan.loans_improper_month_before, 0)::integer AS loans_improper_month_before,
               COALESCE(money.available, 0) AS funds_available,
               COALESCE(money.special, 0) AS funds_special,
               COALESCE(money.industry, 0) AS funds_industry,
               COALESCE(money.helper, 0) AS funds_helper,
               COALESCE(pg_catalog.sum(money.province) OVER (PARTITION BY county.division ORDER BY years.year), 0) AS funds_province,
               COALESCE(paid.funds_employment, 0) AS funds_employment,
               COALESCE(paid.funds_employment_poor, 0) AS funds_employment_poor,
               COALESCE(paid.funds_three_guarantees, 0) AS funds_three_guarantees,
               COALESCE(pg_catalog.sum(paid.funds_per_head_used) OVER (PARTITION BY county.division ORDER BY years.year), 0) AS funds_per_head_used,
               COALESCE(pg_catalog.sum(paid.funds_per_head_main) OVER (PARTITION BY county.division ORDER BY years.year), 0) AS funds_per_head_main,
               COALESCE(area_year.facts, '{}') AS facts
          FROM (SELECT DISTINCT fupin_register.county_of(home.division) AS division
                  FROM home
                 WHERE fupin.level(home.division) >= 3) county
         CROSS JOIN fupin_register.money_year years
          LEFT JOIN fupin_register.area ON area.division OPERATOR(fupin.=) county.division
          LEFT JOIN fupin_register.area_year
            ON area_year.division OPERATOR(fupin.=) county.division
           AND area_year.year = years.year
          LEFT JOIN (SELECT fupin_register.county_of(standing.division) AS division,
                            standing.year,
                            pg_catalog.count(*) AS households,
                            pg_catalog.sum(standing.members)::integer AS members,
                            pg_catalog.bool_and(standing.members IS NOT NULL) AS members_known,
                            pg_catalog.count(*) FILTER (WHERE standing.has_labour) AS with_labour,
                            pg_catalog.count(*) FILTER (WHERE standing.has_labour IS NULL) AS labour_unknown
                       FROM fupin_register.household_standing standing
                      WHERE standing.registered IS NOT FALSE
                      GROUP BY fupin_register.county_of(standing.division),
                               standing.year) households
            ON households.division OPERATOR(fupin.=) county.division
           AND households.year = years.year
          LEFT JOIN fupin_register.county_loan loan
            ON loan.division OPERATOR(fupin.=) county.division
           AND loan.year = years.year
          LEFT JOIN (SELECT money_in.division,
                            money_in.year,
                            pg_catalog.sum(money_in.amount) FILTER (WHERE money_in.arrived) AS available,
                            pg_catalog.sum(money_in.amount) FILTER (WHERE money_in.kind = 'special') AS special,
                            pg_catalog.sum(money_in.amount) FILTER (WHERE money_in.kind = 'special' AND money_in.purpose = 'industry') AS industry,
                            pg_catalog.sum(money_in.amount) FILTER (WHERE money_in.kind LIKE 'helper%') AS helper,
                            pg_catalog.sum(money_in.amount) FILTER (WHERE money_in.kind = 'per_head' AND money_in.source_level = 'province') AS province
                       FROM fupin_register.money_in
                      GROUP BY money_in.division,
                               money_in.year) money
            ON money.division OPERATOR(fupin.=) county.division
           AND money.year = years.year
          LEFT JOIN fupin_register.county_money paid
            ON paid.division OPERATOR(fupin.=) county.division
           AND paid.year = years.year
         WHERE county.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    )
    SELECT county_year.division,
           county_year.year,
           fupin.facts_day(county_year.year) AS on_day,
           county_year.poor_county,
           county_year.rural_population,
           county_year.service_parity,
           county_year.registered_population,
           county_year.registered_households,
           CASE WHEN county_year.households_labour_unknown = 0 THEN county_year.households_labour_known END AS households_with_labour,
           county_year.households_labour_known,
           county_year.households_labour_unknown,
           county_year.microloans_granted,
           county_year.microloan_amount,
           county_year.microloan_households_of_year,
           county_year.microloan_households,
           county_year.loans_outstanding,
           county_year.loans_non_performing,
           county_year.loans_improper,
           county_year.loans_improper_month_before,
           fupin_register.number_in(county_year.facts, 'guarantee_deposit') AS guarantee_deposit,
           fupin_register.number_in(county_year.facts, 'funds_needed') AS funds_needed,
           county_year.funds_available,
           county_year.funds_special,
           county_year.funds_industry,
           county_year.funds_province,
           county_year.funds_employment,
           county_year.funds_employment_poor,
           county_year.funds_three_guarantees,
           county_year.funds_helper,
           county_year.funds_per_head_used,
           county_year.funds_per_head_main,
           fupin_register.number_in(county_year.facts, 'funds_risk_compensation') AS funds_risk_compensation,
           fupin_register.number_in(county_year.facts, 'funds_risk_guarantee') AS funds_risk_guarantee,
           fupin_register.number_in(county_year.facts, 'funds_interest_subsidy') AS funds_interest_subsidy,
           fupin_register.number_in(county_year.facts, 'hidden_debt') AS hidden_debt,
           county_year.facts,
           CASE
               WHEN previous.year IS NULL THEN '{}'
               ELSE pg_catalog.jsonb_build_object(
                        'registered_households', previous.registered_households,
                        'microloan_households', previous.microloan_households,
                        'funds_special', previous.funds_special,
                        'funds_industry', previous.funds_industry,
                        'funds_employment', previous.funds_employment,
                        'funds_employment_poor', previous.funds_employment_poor,
                        'funds_three_guarantees', previous.funds_three_guarantees,
                        'funds_helper', previous.funds_helper,
                        'funds_risk_compensation', fupin_register.number_in(previous.facts, 'funds_risk_compensation'),
                        'funds_interest_subsidy', fupin_register.number_in(previous.facts, 'funds_interest_subsidy'),
                        'hidden_debt', fupin_register.number_in(previous.facts, 'hidden_debt'))
           END AS previous,
           policy.params,
           policy.param_status
      FROM county_year
      LEFT JOIN county_year previous
        ON previous.division OPERATOR(fupin.=) county_year.division
       AND previous.year = county_year.year - 1
      LEFT JOIN home ON home.division OPERATOR(fupin.=) county_year.division
      LEFT JOIN fupin_register.money_policy policy
        ON policy.home OPERATOR(fupin.=) home.home
       AND policy.year = county_year.year;
COMMENT ON VIEW fupin_register.county_money_fact IS
    'the facts of counties by year over which rules on their money and loans are assessed; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.county_money_fact.division IS 'the county';
COMMENT ON COLUMN fupin_register.county_money_fact.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.county_money_fact.on_day IS
    'the day whose law governs: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.county_money_fact.poor_county IS 'designated poor county; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.rural_population IS 'registered rural persons; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.service_parity IS
    'basic public services match the province''s average; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.registered_population IS
    'members of the households on the register, exited ones included; NULL = unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.registered_households IS
    'households on the register, exited ones included';
COMMENT ON COLUMN fupin_register.county_money_fact.households_with_labour IS
    'of these with labour capacity; NULL = of one it is unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.households_labour_known IS
    'of these known to have labour capacity';
COMMENT ON COLUMN fupin_register.county_money_fact.households_labour_unknown IS 'of these of which it is unknown';
COMMENT ON COLUMN fupin_register.county_money_fact.microloans_granted IS 'microloans granted in the year';
COMMENT ON COLUMN fupin_register.county_money_fact.microloan_amount IS 'their amount in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.microloan_households_of_year IS
    'households to which they were granted, each once';
COMMENT ON COLUMN fupin_register.county_money_fact.microloan_households IS
    'registered households that had been granted a microloan by the end of the year, each once';
COMMENT ON COLUMN fupin_register.county_money_fact.loans_outstanding IS
    'outstanding loans on fupin.as_of(), in yuan; NULL = unknown, or the year is over';
COMMENT ON COLUMN fupin_register.county_money_fact.loans_non_performing IS
    'of it of non-performing loans, in yuan; NULL = unknown, or the year is over';
COMMENT ON COLUMN fupin_register.county_money_fact.loans_improper IS
    'loans used by enterprises or for building houses, not repaid yet';
COMMENT ON COLUMN fupin_register.county_money_fact.loans_improper_month_before IS
    'of those at the end of the month before';
COMMENT ON COLUMN fupin_register.county_money_fact.guarantee_deposit IS
    'guarantee deposit for loans, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_needed IS
    'money that the plan of the year needs, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_available IS 'money of the year that has arrived, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_special IS 'special poverty funds of the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_industry IS 'of it earmarked for industry, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_province IS
    'per-head money of the province until the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_employment IS
    'paid out of employment funds in the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_employment_poor IS
    'of it for registered households, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_three_guarantees IS
    'paid for education, medical care and housing in the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_helper IS 'money of the helper units in the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_per_head_used IS
    'paid out of the per-head money until the year, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_per_head_main IS
    'of it for a purpose that the criterion main_use allows, in yuan';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_risk_compensation IS
    'balance of the risk-compensation fund, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_risk_guarantee IS
    'balance of the risk-guarantee fund, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.funds_interest_subsidy IS
    'interest-subsidy fund, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.hidden_debt IS
    'hidden debt taken up in the name of poverty relief, in yuan; NULL = not loaded';
COMMENT ON COLUMN fupin_register.county_money_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.county_money_fact.previous IS
    'the year before, read in criteria as previous.key; empty before the register''s first year';
COMMENT ON COLUMN fupin_register.county_money_fact.params IS
    'the parameters of the county and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.county_money_fact.param_status IS 'their statuses, {key: status}';

CREATE VIEW fupin_register.town_money_fact WITH (security_barrier) AS
    WITH home AS MATERIALIZED (
        SELECT * FROM fupin_register.money_home
    ), town_year AS MATERIALIZED (
        SELECT town.division,
               years.year,
               COALESCE(households.members, 0)::integer AS poor_population,
               COALESCE(paid.amount, 0) AS funds,
               COALESCE(area_year.facts, '{}') AS facts
          FROM (SELECT DISTINCT fupin.ancestor(home.division, 4) AS division
                  FROM home
                 WHERE fupin.level(home.division) >= 4) town
         CROSS JOIN fupin_register.money_year years
          LEFT JOIN fupin_register.area_year
            ON area_year.division OPERATOR(fupin.=) town.division
           AND area_year.year = years.year
          LEFT JOIN (SELECT fupin.ancestor(household_year.division, 4) AS division,
                            household_year.year,
                            pg_catalog.sum(household_year.members) AS members
                       FROM fupin_register.household_year_row household_year
                      WHERE household_year.status IS NULL
                         OR fupin_register.on_register(household_year.status)
                      GROUP BY fupin.ancestor(household_year.division, 4),
                               household_year.year) households
            ON households.division OPERATOR(fupin.=) town.division
           AND households.year = years.year
          LEFT JOIN (SELECT fupin.ancestor(fund_payment.division, 4) AS division,
                            pg_catalog.date_part('year', fund_payment.paid_on)::integer AS year,
                            pg_catalog.sum(fund_payment.amount) AS amount
                       FROM fupin_register.fund_payment
                      WHERE fund_payment.paid_on <= (SELECT fupin.as_of())
                      GROUP BY fupin.ancestor(fund_payment.division, 4),
                               pg_catalog.date_part('year', fund_payment.paid_on)::integer) paid
            ON paid.division OPERATOR(fupin.=) town.division
           AND paid.year = years.year
         WHERE town.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    )
    SELECT town_year.division,
           town_year.year,
           fupin.facts_day(town_year.year) AS on_day,
           fupin_register.boolean_in(town_year.facts, 'heavy_task') AS heavy_task,
           town_year.poor_population,
           town_year.funds,
           town_year.facts,
           CASE WHEN previous.year IS NULL THEN '{}' ELSE pg_catalog.jsonb_build_object('funds', previous.funds) END AS previous,
           policy.params,
           policy.param_status
      FROM town_year
      LEFT JOIN town_year previous
        ON previous.division OPERATOR(fupin.=) town_year.division
       AND previous.year = town_year.year - 1
      LEFT JOIN home ON home.division OPERATOR(fupin.=) town_year.division
      LEFT JOIN fupin_register.money_policy policy
        ON policy.home OPERATOR(fupin.=) home.home
       AND policy.year = town_year.year;
COMMENT ON VIEW fupin_register.town_money_fact IS
    'the facts of towns by year over which rules on their money are assessed; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.town_money_fact.division IS 'the town';
COMMENT ON COLUMN fupin_register.town_money_fact.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.town_money_fact.on_day IS
    'the day whose law governs: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.town_money_fact.heavy_task IS 'whether the town has a heavy task; NULL = not loaded';
COMMENT ON COLUMN fupin_register.town_money_fact.poor_population IS
    'members of the households on the register, where known';
COMMENT ON COLUMN fupin_register.town_money_fact.funds IS 'payments of the year for the town, in yuan';
COMMENT ON COLUMN fupin_register.town_money_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.town_money_fact.previous IS
    'the year before, read in criteria as previous.key; empty before the register''s first year';
COMMENT ON COLUMN fupin_register.town_money_fact.params IS
    'the parameters of the town and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.town_money_fact.param_status IS 'their statuses, {key: status}';

-- Who helps a village stands in village_year.facts or follows from the helper unit that is assigned to it.
CREATE VIEW fupin_register.village_money_fact WITH (security_barrier) AS
    WITH village_year AS MATERIALIZED (
        SELECT village.division,
               years.year,
               village.poor_village,
               village.exited_on,
               village_year.income_per_capita,
               village_year.rural_population,
               village_year.service_parity,
               village_year.demonstration_village,
               village_year.collective_income,
               COALESCE(paid.amount, 0) AS funds,
               COALESCE(fupin_register.text_in(village_year.facts, 'helper_level'), helper.level) AS helper_level,
               COALESCE(village_year.facts, '{}')
                   || CASE
                          WHEN village.exited_on BETWEEN '2011-01-01' AND '2015-12-31' THEN '{"exited_in_twelfth_plan": true}'::jsonb
                          ELSE '{}'
                      END AS facts
          FROM fupin_register.village
         CROSS JOIN fupin_register.money_year years
          LEFT JOIN fupin_register.village_year
            ON village_year.division OPERATOR(fupin.=) village.division
           AND village_year.year = years.year
          LEFT JOIN (SELECT fund_payment.division,
                            pg_catalog.date_part('year', fund_payment.paid_on)::integer AS year,
                            pg_catalog.sum(fund_payment.amount) AS amount
                       FROM fupin_register.fund_payment
                      WHERE fund_payment.paid_on <= (SELECT fupin.as_of())
                      GROUP BY fund_payment.division,
                               pg_catalog.date_part('year', fund_payment.paid_on)::integer) paid
            ON paid.division OPERATOR(fupin.=) village.division
           AND paid.year = years.year
          LEFT JOIN (SELECT assignment.division,
                            years.year,
                            CASE pg_catalog.min(fupin.level(organisation.division))
                                WHEN 1 THEN 'province'
                                WHEN 2 THEN 'prefecture'
                                WHEN 3 THEN 'county'
                                WHEN 4 THEN 'town'
                            END AS level
                       FROM fupin_register.assignment
                       JOIN fupin.organisation ON organisation.organisation_id = assignment.actor_id
                      CROSS JOIN LATERAL pg_catalog.generate_series(
                                     COALESCE(pg_catalog.date_part('year', pg_catalog.lower(assignment.during))::integer, 2000),
                                     LEAST(pg_catalog.date_part('year', pg_catalog.upper(assignment.during) - 1)::integer,
                                           pg_catalog.date_part('year', fupin.as_of())::integer)) years (year)
                      WHERE assignment.actor_kind = 'organisation'
                        AND assignment.target_kind = 'village'
                        AND assignment.role = 'helper_unit'
                      GROUP BY assignment.division,
                               years.year) helper
            ON helper.division OPERATOR(fupin.=) village.division
           AND helper.year = years.year
         WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    )
    SELECT village_year.division,
           village_year.year,
           fupin.facts_day(village_year.year) AS on_day,
           village_year.poor_village,
           COALESCE(village_year.exited_on <= fupin.facts_day(village_year.year), false) AS exited,
           village_year.income_per_capita,
           village_year.rural_population,
           village_year.service_parity,
           village_year.demonstration_village,
           village_year.collective_income,
           fupin_register.boolean_in(village_year.facts, 'heavy_task') AS heavy_task,
           fupin_register.number_in(village_year.facts, 'open_gaps')::integer AS open_gaps,
           village_year.helper_level,
           village_year.funds,
           village_year.facts,
           CASE
               WHEN previous.year IS NULL THEN '{}'
               ELSE pg_catalog.jsonb_build_object('funds', previous.funds, 'collective_income', previous.collective_income)
           END AS previous,
           policy.params,
           policy.param_status
      FROM village_year
      LEFT JOIN village_year previous
        ON previous.division OPERATOR(fupin.=) village_year.division
       AND previous.year = village_year.year - 1
      LEFT JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) village_year.division
      LEFT JOIN fupin_register.money_policy policy
        ON policy.home OPERATOR(fupin.=) home.home
       AND policy.year = village_year.year;
COMMENT ON VIEW fupin_register.village_money_fact IS
    'the facts of villages by year over which rules on their money are assessed; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.village_money_fact.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_money_fact.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.village_money_fact.on_day IS
    'the day whose law governs: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.village_money_fact.poor_village IS 'designated poor village; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.exited IS 'whether its exit had been approved';
COMMENT ON COLUMN fupin_register.village_money_fact.income_per_capita IS
    'disposable income per head in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.rural_population IS 'registered rural persons; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.service_parity IS
    'basic public services match the province''s average; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.demonstration_village IS
    'meets the standard of a demonstration village; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.collective_income IS
    'income of the village collective in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_money_fact.heavy_task IS
    'whether the village has a heavy task; NULL = not loaded';
COMMENT ON COLUMN fupin_register.village_money_fact.open_gaps IS
    'gaps in industry and infrastructure still open; NULL = not surveyed';
COMMENT ON COLUMN fupin_register.village_money_fact.helper_level IS
    'level of the unit that helps it: province, prefecture, county, town; the highest of several; NULL = unknown, or nobody does';
COMMENT ON COLUMN fupin_register.village_money_fact.funds IS 'payments of the year for the village, in yuan';
COMMENT ON COLUMN fupin_register.village_money_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.village_money_fact.previous IS
    'the year before, read in criteria as previous.key; empty before the register''s first year';
COMMENT ON COLUMN fupin_register.village_money_fact.params IS
    'the parameters of the village and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.village_money_fact.param_status IS 'their statuses, {key: status}';

CREATE VIEW fupin_register.household_money_fact WITH (security_barrier) AS
    SELECT household_year.household_id::text AS household_id,
           household_year.year,
           household_year.division,
           fupin.facts_day(household_year.year) AS on_day,
           household_year.status::text AS status,
           household_year.status IN ('exited', 'aid_suspended') AS exited,
           household.poverty_cause,
           household.exit_planned_year,
           household_year.members,
           standing.has_labour,
           household_year.dibao,
           income.income_total,
           fupin_register.boolean_in(household_year.facts, 'loan_wish') AS loan_wish,
           COALESCE(dividend.paid, 0) AS asset_dividend,
           COALESCE(dividend.paid, 0) / NULLIF(income.income_total, 0) AS dividend_share,
           fupin_register.boolean_in(household_year.facts, 'industry_shares_only') AS industry_shares_only,
           fupin_register.boolean_in(household_year.facts, 'industry_handouts_only') AS industry_handouts_only,
           fupin_register.number_in(household_year.facts, 'open_gaps')::integer AS open_gaps,
           household_year.facts,
           '{}'::jsonb AS previous,
           policy.params,
           policy.param_status
      FROM fupin_register.household_year_row household_year
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = household_year.household_id
       AND household.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.household_standing standing
        ON standing.household_id = household_year.household_id
       AND standing.division OPERATOR(fupin.=) household_year.division
       AND standing.year = household_year.year
      LEFT JOIN fupin_register.household_income income
        ON income.household_id = household_year.household_id
       AND income.division OPERATOR(fupin.=) household_year.division
       AND income.year = household_year.year
      LEFT JOIN (SELECT dividend.household_id,
                        dividend.division,
                        pg_catalog.date_part('year', dividend.paid_on)::integer AS year,
                        pg_catalog.sum(dividend.paid_amount) AS paid
                   FROM fupin_register.dividend
                  WHERE dividend.household_id IS NOT NULL
                    AND dividend.paid_on <= (SELECT fupin.as_of())
                  GROUP BY dividend.household_id,
                           dividend.division,
                           pg_catalog.date_part('year', dividend.paid_on)::integer) dividend
        ON dividend.household_id = household_year.household_id
       AND dividend.division OPERATOR(fupin.=) household_year.division
       AND dividend.year = household_year.year
      LEFT JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) household_year.division
      LEFT JOIN fupin_register.money_policy policy
        ON policy.home OPERATOR(fupin.=) home.home
       AND policy.year = household_year.year
     WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND standing.registered IS NOT FALSE;
COMMENT ON VIEW fupin_register.household_money_fact IS
    'the facts of households by year over which rules on asset income and industry support are assessed; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.household_money_fact.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_money_fact.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_money_fact.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.household_money_fact.on_day IS
    'the day whose law governs: 31 December, or fupin.as_of() in the running year';
COMMENT ON COLUMN fupin_register.household_money_fact.status IS 'state on the register; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.exited IS 'whether it has left poverty; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.poverty_cause IS 'main cause of the poverty; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.exit_planned_year IS
    'year by whose end it is planned to leave; NULL = no plan known';
COMMENT ON COLUMN fupin_register.household_money_fact.members IS 'persons of the household; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.has_labour IS
    'a member has full labour capacity; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.dibao IS
    'receives the minimum living allowance; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.income_total IS 'income of the year in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.loan_wish IS 'whether it wishes a loan; NULL = nobody asked';
COMMENT ON COLUMN fupin_register.household_money_fact.asset_dividend IS
    'dividends of asset projects paid in the year, in yuan';
COMMENT ON COLUMN fupin_register.household_money_fact.dividend_share IS
    'dividends by income; NULL = the income is unknown or 0';
COMMENT ON COLUMN fupin_register.household_money_fact.industry_shares_only IS
    'whether industry support is nothing but a share; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.industry_handouts_only IS
    'whether industry support is nothing but goods handed out; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_money_fact.open_gaps IS
    'gaps in industry and infrastructure still open; NULL = not surveyed';
COMMENT ON COLUMN fupin_register.household_money_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.household_money_fact.previous IS 'nothing is asked of the year before';
COMMENT ON COLUMN fupin_register.household_money_fact.params IS
    'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.household_money_fact.param_status IS 'their statuses, {key: status}';

CREATE VIEW fupin_register.asset_share_fact WITH (security_barrier) AS
    SELECT holder.asset_share_id::text AS asset_share_id,
           holder.division,
           pg_catalog.date_part('year', day.as_of)::integer AS year,
           holder.asset_project_id::text AS asset_project_id,
           holder.asset_division,
           asset_project.title::text AS title,
           asset_project.operator::text AS operator,
           holder.holder_kind,
           holder.household_id::text AS household_id,
           asset_project.guaranteed_amount::numeric AS guaranteed_amount,
           holder.shares::numeric AS shares,
           asset_project.total_shares::numeric AS total_shares,
           holder.contribution::numeric AS contribution,
           CASE WHEN whole.all_known THEN whole.contribution END AS total_contribution,
           asset_project.model::text AS model,
           fupin_register.number_in(asset_project.facts, 'profit') AS distributable_profit,
           asset_project.facts,
           policy.params,
           policy.param_status
      FROM fupin_register.asset_holder holder
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN fupin_register.asset_project
        ON asset_project.asset_project_id = holder.asset_project_id
       AND asset_project.division OPERATOR(fupin.=) holder.asset_division
      LEFT JOIN (SELECT holder.asset_project_id,
                        holder.asset_division,
                        pg_catalog.sum(holder.contribution) AS contribution,
                        pg_catalog.bool_and(holder.contribution IS NOT NULL OR holder.shares IS NOT NULL) AS all_known
                   FROM fupin_register.asset_holder holder
                  WHERE holder.holds
                  GROUP BY holder.asset_project_id,
                           holder.asset_division) whole
        ON whole.asset_project_id = holder.asset_project_id
       AND whole.asset_division OPERATOR(fupin.=) holder.asset_division
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) holder.asset_division
     WHERE holder.holds
       AND holder.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.asset_share_fact IS
    'the facts of shares of asset projects that are held on fupin.as_of(), over which payouts are worked out; yearly facts are those of its year';
COMMENT ON COLUMN fupin_register.asset_share_fact.asset_share_id IS 'the share';
COMMENT ON COLUMN fupin_register.asset_share_fact.division IS
    'village where the household lives, or place of the other holder';
COMMENT ON COLUMN fupin_register.asset_share_fact.year IS 'the year of fupin.as_of()';
COMMENT ON COLUMN fupin_register.asset_share_fact.asset_project_id IS 'the asset project';
COMMENT ON COLUMN fupin_register.asset_share_fact.asset_division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.asset_share_fact.title IS 'name of the asset project';
COMMENT ON COLUMN fupin_register.asset_share_fact.operator IS 'who runs it; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.holder_kind IS 'household, village_collective, other';
COMMENT ON COLUMN fupin_register.asset_share_fact.household_id IS 'the household; NULL = the holder is none';
COMMENT ON COLUMN fupin_register.asset_share_fact.guaranteed_amount IS
    'what is guaranteed to each holder a year, in yuan; 0 = nothing is, by the model; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.shares IS 'shares held; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.total_shares IS 'shares in all; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.contribution IS
    'value of what the holder put in, in yuan; NULL = unknown, or nothing was put in';
COMMENT ON COLUMN fupin_register.asset_share_fact.total_contribution IS
    'value of what all holders put in, in yuan; NULL = of one that has no shares it is unknown, or nobody put anything in';
COMMENT ON COLUMN fupin_register.asset_share_fact.model IS
    'how the asset project shares its returns (list distribution_model); NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.distributable_profit IS
    'profit of the year that can be shared, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.asset_share_fact.params IS
    'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.asset_share_fact.param_status IS 'their statuses, {key: status}';

-- A dividend row is one that is on record; a payout row is what a paper's formula gives a share for the year, against
-- all that was paid on it in that year.
CREATE VIEW fupin_register.dividend_claim WITH (security_barrier) AS
    SELECT 'dividend' AS due_kind,
           dividend.dividend_id::text AS due_id,
           dividend.asset_project_id::text AS asset_project_id,
           dividend.asset_division,
           asset_project.title::text AS title,
           asset_project.operator::text AS operator,
           CASE WHEN dividend.household_id IS NULL THEN 'other' ELSE 'household' END AS holder_kind,
           dividend.household_id::text AS household_id,
           dividend.division,
           COALESCE(dividend.year, pg_catalog.date_part('year', dividend.due_on)::integer) AS year,
           dividend.due_on,
           CASE WHEN known.paid >= dividend.amount THEN dividend.paid_on END AS paid_on,
           dividend.amount::numeric AS amount,
           known.paid::numeric AS paid,
           CASE
               WHEN dividend.due_on < day.as_of THEN GREATEST(dividend.amount - known.paid, CASE WHEN dividend.amount - known.paid IS NOT NULL THEN 0 END)
               ELSE 0
           END AS arrears,
           CASE WHEN known.paid > 0 THEN dividend.from_profit END AS from_profit,
           CASE WHEN known.paid > 0 THEN dividend.from_principal END AS from_principal,
           CASE
               WHEN dividend.amount - known.paid IS NULL THEN 'unknown'
               ELSE fupin.deadline_state(true, dividend.due_on, CASE WHEN known.paid >= dividend.amount THEN dividend.paid_on END, day.as_of, 30)
           END AS state,
           criterion.rule_id,
           criterion.strength
      FROM fupin_register.dividend
      JOIN fupin_register.asset_project
        ON asset_project.asset_project_id = dividend.asset_project_id
       AND asset_project.division OPERATOR(fupin.=) dividend.asset_division
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
     CROSS JOIN LATERAL (SELECT CASE WHEN dividend.paid_on <= day.as_of THEN dividend.paid_amount ELSE 0 END AS paid) known
      LEFT JOIN (SELECT verdict.asset_project_id,
                        verdict.division,
                        pg_catalog.min(verdict.standard_id) AS standard_id
                   FROM fupin_register.asset_project_verdict verdict
                  WHERE verdict.standard_purpose = 'asset_project'
                  GROUP BY verdict.asset_project_id,
                           verdict.division) standard
        ON standard.asset_project_id = dividend.asset_project_id
       AND standard.division OPERATOR(fupin.=) dividend.asset_division
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = standard.standard_id
       AND criterion.name = 'arrears'
     WHERE dividend.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'payout',
           payout.asset_share_id || '-' || payout.key,
           payout.asset_project_id,
           payout.asset_division,
           payout.title,
           payout.operator,
           payout.holder_kind,
           payout.household_id,
           payout.division,
           payout.year,
           NULL,
           NULL,
           payout.required,
           COALESCE(paid.amount, 0),
           GREATEST(payout.required - COALESCE(paid.amount, 0), CASE WHEN payout.required IS NOT NULL THEN 0 END),
           NULL,
           NULL,
           CASE
               WHEN payout.required IS NULL THEN 'unknown'
               WHEN COALESCE(paid.amount, 0) >= payout.required THEN 'met'
               WHEN fupin.as_of() <= pg_catalog.make_date(payout.year, 12, 31) THEN 'pending'
               ELSE 'overdue'
           END,
           payout.rule_id,
           payout.strength
      FROM (SELECT share.asset_share_id,
                   share.asset_project_id,
                   share.asset_division,
                   share.title,
                   share.operator,
                   share.holder_kind,
                   share.household_id,
                   share.division,
                   share.year,
                   entitlement.key,
                   entitlement.rule_id,
                   entitlement.strength,
                   CASE
                       WHEN COALESCE(fupin.passed(fupin.assess(share, entitlement.scope)), entitlement.scope IS NULL)
                       THEN fupin.amount(share, entitlement.formula)
                   END AS required
              FROM fupin_register.asset_share_fact share
              JOIN fupin_register.money_entitlement entitlement
                ON entitlement.division OPERATOR(fupin.=) share.asset_division
               AND entitlement.subject = 'asset_share'
               AND entitlement.governs @> fupin.as_of()
             WHERE entitlement.scope IS NULL
                OR fupin.passed(fupin.assess(share, entitlement.scope)) IS NOT FALSE) payout
      LEFT JOIN (SELECT dividend.asset_project_id,
                        dividend.asset_division,
                        dividend.division,
                        COALESCE(dividend.household_id, '') AS household_id,
                        COALESCE(dividend.year, pg_catalog.date_part('year', dividend.due_on)::integer) AS year,
                        pg_catalog.sum(dividend.paid_amount) AS amount
                   FROM fupin_register.dividend
                  WHERE dividend.paid_on <= (SELECT fupin.as_of())
                  GROUP BY dividend.asset_project_id,
                           dividend.asset_division,
                           dividend.division,
                           COALESCE(dividend.household_id, ''),
                           COALESCE(dividend.year, pg_catalog.date_part('year', dividend.due_on)::integer)) paid
        ON paid.asset_project_id = payout.asset_project_id
       AND paid.asset_division OPERATOR(fupin.=) payout.asset_division
       AND paid.division OPERATOR(fupin.=) payout.division
       AND paid.household_id = COALESCE(payout.household_id, '')
       AND paid.year = payout.year;
COMMENT ON VIEW fupin_register.dividend_claim IS
    'what holders of shares of asset projects are due: dividends on record, and what formulas of papers give them for the year of fupin.as_of()';
COMMENT ON COLUMN fupin_register.dividend_claim.due_kind IS 'dividend or payout';
COMMENT ON COLUMN fupin_register.dividend_claim.due_id IS 'the dividend, or share and name of the formula';
COMMENT ON COLUMN fupin_register.dividend_claim.asset_project_id IS 'the asset project';
COMMENT ON COLUMN fupin_register.dividend_claim.asset_division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.dividend_claim.title IS 'name of the asset project';
COMMENT ON COLUMN fupin_register.dividend_claim.operator IS 'who runs it; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend_claim.holder_kind IS 'household, village_collective, other';
COMMENT ON COLUMN fupin_register.dividend_claim.household_id IS 'the household; NULL = the holder is none';
COMMENT ON COLUMN fupin_register.dividend_claim.division IS
    'village where the household lives, or place of the other holder';
COMMENT ON COLUMN fupin_register.dividend_claim.year IS 'the year it is for; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend_claim.due_on IS 'day on which it is due; NULL = no day is fixed';
COMMENT ON COLUMN fupin_register.dividend_claim.paid_on IS 'day on which it was paid in full; NULL = not';
COMMENT ON COLUMN fupin_register.dividend_claim.amount IS 'what is due, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend_claim.paid IS
    'what was paid, in yuan; NULL = paid, but nobody knows how much';
COMMENT ON COLUMN fupin_register.dividend_claim.arrears IS
    'what is overdue of it, of a payout what is missing so far, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend_claim.from_profit IS
    'whether there was a profit to pay it from; NULL = unknown, or not paid';
COMMENT ON COLUMN fupin_register.dividend_claim.from_principal IS
    'whether it was paid out of the principal; NULL = unknown, or not paid';
COMMENT ON COLUMN fupin_register.dividend_claim.state IS 'where it stands (list deadline_state)';
COMMENT ON COLUMN fupin_register.dividend_claim.rule_id IS 'the rule that demands it; NULL = none does';
COMMENT ON COLUMN fupin_register.dividend_claim.strength IS 'how strongly';
