-- Facts and verdicts of asset projects and of other industry projects, and of the shares in them.

-- Who is a holder on fupin.as_of(), and who waits while others were admitted who came later.
CREATE VIEW fupin_register.asset_holder WITH (security_barrier) AS
    SELECT asset_share.asset_share_id,
           asset_share.division,
           asset_share.asset_project_id,
           asset_share.asset_division,
           asset_share.holder_kind,
           asset_share.household_id,
           asset_share.shares,
           asset_share.contribution,
           asset_share.applied_on,
           asset_share.admitted_on <= day.as_of AND COALESCE(asset_share.left_on > day.as_of, true) AS holds,
           COALESCE(asset_share.admitted_on > day.as_of, true) AND asset_share.left_on IS NULL
               AND asset_share.applied_on <= day.as_of AS waits,
           asset_share.admitted_on,
           standing.has_labour,
           standing.has_disabled
      FROM fupin_register.asset_share
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN fupin_register.household_standing standing
        ON standing.household_id = asset_share.household_id
       AND standing.division OPERATOR(fupin.=) asset_share.division
       AND standing.year = pg_catalog.date_part('year', day.as_of)::integer
     WHERE asset_share.asset_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
        OR asset_share.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.asset_holder IS
    'who holds a share of an asset project or waits for one on fupin.as_of()';
COMMENT ON COLUMN fupin_register.asset_holder.asset_share_id IS 'the share';
COMMENT ON COLUMN fupin_register.asset_holder.division IS
    'village where the household lives, or place of the other holder';
COMMENT ON COLUMN fupin_register.asset_holder.asset_project_id IS 'the asset project';
COMMENT ON COLUMN fupin_register.asset_holder.asset_division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.asset_holder.holder_kind IS 'household, village_collective, other';
COMMENT ON COLUMN fupin_register.asset_holder.household_id IS 'the household; NULL = the holder is none';
COMMENT ON COLUMN fupin_register.asset_holder.shares IS 'how many shares; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_holder.contribution IS
    'what the land, house, facility or forest that the holder put in is worth, in yuan; NULL = unknown, or nothing was put in';
COMMENT ON COLUMN fupin_register.asset_holder.applied_on IS 'day on which the holder asked for it; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_holder.holds IS 'whether it is held; NULL = not admitted';
COMMENT ON COLUMN fupin_register.asset_holder.waits IS
    'whether its holder waits to be admitted; NULL = unknown since when';
COMMENT ON COLUMN fupin_register.asset_holder.admitted_on IS 'day on which the holder was admitted; NULL = not';
COMMENT ON COLUMN fupin_register.asset_holder.has_labour IS
    'whether a member of the household has full labour capacity; NULL = unknown, or no household';
COMMENT ON COLUMN fupin_register.asset_holder.has_disabled IS
    'whether a member of the household has a disability certificate; NULL = unknown, or no household';

CREATE VIEW fupin_register.asset_project_fact WITH (security_barrier) AS
    SELECT asset_project.asset_project_id::text AS asset_project_id,
           asset_project.division,
           day.as_of,
           asset_project.is_asset_project,
           asset_project.title,
           asset_project.project_id,
           asset_project.project_division,
           asset_project.kind,
           COALESCE(asset_project.closed_on <= day.as_of, false) AS closed,
           asset_project.principal::numeric AS principal,
           COALESCE(fupin_register.number_in(asset_project.facts, 'outstanding_principal'), asset_project.principal) AS outstanding_principal,
           asset_project.collateral_value::numeric AS collateral_value,
           asset_project.started_on,
           asset_project.dividend_end_on AS dividend_end,
           COALESCE(asset_project.dividend_without_end, CASE WHEN asset_project.dividend_end_on IS NOT NULL THEN false END) AS open_ended,
           asset_project.model,
           asset_project.operator::text AS operator,
           asset_project.operator_capable,
           asset_project.operator_willing,
           asset_project.operator_employs,
           asset_project.operator_profitable,
           CASE WHEN due.year_known THEN due.annual_dividend END AS annual_dividend,
           CASE
               WHEN COALESCE(due.all_due, pg_catalog.date_part('doy', day.as_of + 1) = 1)
               THEN asset_project.guaranteed_amount * holders.holders
               WHEN asset_project.guaranteed_amount * holders.holders > COALESCE(due.fallen_due, 0)
               THEN COALESCE(due.fallen_due, 0)
               ELSE asset_project.guaranteed_amount * holders.holders
           END AS guaranteed_due,
           COALESCE(due.dividend_paid, 0) AS dividend_paid,
           CASE WHEN due.arrears > 0 OR due.arrears_known IS NOT FALSE THEN COALESCE(due.arrears, 0) END AS dividend_arrears,
           fupin_register.number_in(asset_project.facts, 'profit') AS profit,
           CASE WHEN due.from_principal OR due.source_known IS NOT FALSE THEN COALESCE(due.from_principal, false) END AS paid_from_principal,
           asset_project.deposit_soliciting,
           asset_project.cashing_out AS cash_out,
           asset_project.risk_controlled,
           pg_catalog.num_nonnulls(
               CASE WHEN asset_project.risk_checked_on BETWEEN pg_catalog.date_trunc('year', day.as_of)::date AND day.as_of THEN 1 END,
               CASE WHEN asset_project.term_checked_on BETWEEN pg_catalog.date_trunc('year', day.as_of)::date AND day.as_of THEN 1 END,
               CASE WHEN asset_project.dividend_checked_on BETWEEN pg_catalog.date_trunc('year', day.as_of)::date AND day.as_of THEN 1 END) AS checks_recorded,
           CASE
               WHEN risk.found IS NOT NULL OR asset_project.risk_checked_on <= day.as_of
               THEN GREATEST(COALESCE(risk.found, 0) - COALESCE(risk.resolved, 0), 0)::integer
           END AS open_findings,
           CASE WHEN asset_project.is_asset_project THEN COALESCE(holders.households, 0) ELSE COALESCE(benefits.households, 0) END::integer AS beneficiary_households,
           COALESCE(holders.collectives, 0)::integer AS beneficiary_collectives,
           CASE WHEN holders.all_known THEN pg_catalog.trim_scale(100 * holders.shares / asset_project.total_shares) END AS share_total,
           COALESCE(fupin_register.text_in(asset_project.facts, 'source_kind'), money.kind) AS source_kind,
           fupin_register.boolean_in(asset_project.facts, 'purpose_unchanged') AS purpose_unchanged,
           asset_project.holder_kind = 'collective_organisation' AS held_by_collective,
           COALESCE(fupin_register.number_in(asset_project.facts, 'initial_value'), asset_project.principal) AS initial_value,
           fupin_register.number_in(asset_project.facts, 'current_value') AS current_value,
           CASE WHEN asset_project.is_asset_project THEN COALESCE(queue.no_labour_waiting, 0)::integer END AS no_labour_waiting,
           CASE WHEN asset_project.is_asset_project THEN COALESCE(queue.disabled_waiting, 0)::integer END AS disabled_waiting,
           COALESCE(due.others_paid_first, false) AS non_poor_before_poor,
           fupin_register.boolean_in(asset_project.facts, 'consent_recorded') AS consent_recorded,
           COALESCE(fupin_register.boolean_in(asset_project.facts, 'ledger_kept'), asset_project.ledger_no IS NOT NULL) AS ledger_kept,
           asset_project.inventoried_on,
           asset_project.drives_households,
           asset_project.benefit_clear,
           asset_project.implemented,
           fupin_register.text_in(asset_project.facts, 'disposition') AS disposition,
           COALESCE(fupin_register.boolean_in(asset_project.facts, 'participation_recorded'),
                    CASE WHEN benefits.participating > 0 THEN true WHEN benefits.all_known THEN false END) AS participation_recorded,
           asset_project.benefit_linkage,
           fupin_register.boolean_in(asset_project.facts, 'operation_ok') AS operation_ok,
           fupin_register.boolean_in(asset_project.facts, 'recognition_withdrawn') AS recognition_withdrawn,
           asset_project.facts,
           policy.params,
           policy.param_status
      FROM (SELECT asset_project.asset_project_id,
                   asset_project.division,
                   true AS is_asset_project,
                   asset_project.title,
                   asset_project.kind::text AS kind,
                   project.project_id::text AS project_id,
                   asset_project.project_division,
                   asset_project.closed_on,
                   asset_project.principal,
                   asset_project.collateral_value,
                   asset_project.started_on,
                   asset_project.dividend_end_on,
                   asset_project.dividend_without_end,
                   asset_project.model,
                   asset_project.holder_kind,
                   asset_project.operator,
                   asset_project.operator_capable,
                   asset_project.operator_willing,
                   asset_project.operator_employs,
                   asset_project.operator_profitable,
                   asset_project.guaranteed_amount,
                   asset_project.total_shares,
                   asset_project.deposit_soliciting,
                   asset_project.cashing_out,
                   asset_project.risk_controlled,
                   asset_project.risk_checked_on,
                   asset_project.term_checked_on,
                   asset_project.dividend_checked_on,
                   project.ledger_no,
                   project.inventoried_on,
                   project.drives_households,
                   project.benefit_clear,
                   project.implemented,
                   project.benefit_linkage,
                   COALESCE(project.facts, '{}') || asset_project.facts AS facts
              FROM fupin_register.asset_project
              LEFT JOIN fupin_register.project
                ON project.project_id = asset_project.project_id
               AND project.division OPERATOR(fupin.=) asset_project.project_division
             UNION ALL
            SELECT project.project_id,
                   project.division,
                   false,
                   project.title,
                   project.kind,
                   project.project_id,
                   project.division,
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   project.ledger_no,
                   project.inventoried_on,
                   project.drives_households,
                   project.benefit_clear,
                   project.implemented,
                   project.benefit_linkage,
                   project.facts
              FROM fupin_register.project
             WHERE project.kind = 'industry'
               AND NOT EXISTS (SELECT
                                 FROM fupin_register.asset_project
                                WHERE asset_project.project_id = project.project_id
                                  AND asset_project.project_division OPERATOR(fupin.=) project.division)) asset_project
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN (SELECT dividend.asset_project_id,
                        dividend.asset_division,
                        pg_catalog.sum(dividend.amount) FILTER (WHERE dividend.of_year) AS annual_dividend,
                        pg_catalog.bool_and(dividend.amount IS NOT NULL) FILTER (WHERE dividend.of_year) AS year_known,
                        pg_catalog.sum(dividend.paid) FILTER (WHERE dividend.of_year AND dividend.due_on <= dividend.as_of) AS dividend_paid,
                        pg_catalog.sum(dividend.amount) FILTER (WHERE dividend.of_year AND dividend.due_on < dividend.as_of) AS fallen_due,
                        pg_catalog.bool_and(dividend.due_on < dividend.as_of) FILTER (WHERE dividend.of_year) AS all_due,
                        pg_catalog.sum(GREATEST(dividend.amount - dividend.paid, 0)) FILTER (WHERE dividend.due_on < dividend.as_of) AS arrears,
                        pg_catalog.bool_and(dividend.amount IS NOT NULL AND dividend.paid IS NOT NULL)
                            FILTER (WHERE COALESCE(dividend.due_on < dividend.as_of, true)) AS arrears_known,
                        pg_catalog.bool_or(dividend.from_principal) FILTER (WHERE dividend.paid_on <= dividend.as_of) AS from_principal,
                        pg_catalog.bool_and(dividend.from_principal IS NOT NULL) FILTER (WHERE dividend.paid_on <= dividend.as_of) AS source_known,
                        pg_catalog.min(dividend.paid_on) FILTER (WHERE dividend.household_id IS NULL AND dividend.paid_on <= dividend.as_of)
                            <= (SELECT fupin.as_of())
                            AND pg_catalog.bool_or(dividend.household_id IS NOT NULL AND dividend.due_on < dividend.as_of AND dividend.paid < dividend.amount)
                            AS others_paid_first
                   FROM (SELECT dividend.*,
                                day.as_of,
                                COALESCE(dividend.year, pg_catalog.date_part('year', dividend.due_on)::integer)
                                    = pg_catalog.date_part('year', day.as_of)::integer AS of_year,
                                CASE
                                    WHEN dividend.paid_on <= day.as_of THEN dividend.paid_amount
                                    ELSE 0
                                END AS paid
                           FROM fupin_register.dividend
                          CROSS JOIN (SELECT fupin.as_of() AS as_of) day) dividend
                  GROUP BY dividend.asset_project_id,
                           dividend.asset_division) due
        ON due.asset_project_id = asset_project.asset_project_id
       AND due.asset_division OPERATOR(fupin.=) asset_project.division
       AND asset_project.is_asset_project
      LEFT JOIN (SELECT holder.asset_project_id,
                        holder.asset_division,
                        pg_catalog.count(*) AS holders,
                        pg_catalog.count(DISTINCT holder.household_id) AS households,
                        pg_catalog.count(*) FILTER (WHERE holder.holder_kind = 'village_collective') AS collectives,
                        pg_catalog.sum(holder.shares) AS shares,
                        pg_catalog.bool_and(holder.shares IS NOT NULL) AS all_known
                   FROM fupin_register.asset_holder holder
                  WHERE holder.holds
                  GROUP BY holder.asset_project_id,
                           holder.asset_division) holders
        ON holders.asset_project_id = asset_project.asset_project_id
       AND holders.asset_division OPERATOR(fupin.=) asset_project.division
       AND asset_project.is_asset_project
      LEFT JOIN (SELECT waiting.asset_project_id,
                        waiting.asset_division,
                        pg_catalog.count(*) FILTER (WHERE waiting.has_labour IS FALSE AND waiting.applied_on <= admitted.with_labour_on) AS no_labour_waiting,
                        pg_catalog.count(*) FILTER (WHERE waiting.has_disabled AND waiting.applied_on <= admitted.not_disabled_on) AS disabled_waiting
                   FROM fupin_register.asset_holder waiting
                   JOIN (SELECT holder.asset_project_id,
                                holder.asset_division,
                                pg_catalog.max(holder.admitted_on) FILTER (WHERE holder.has_labour) AS with_labour_on,
                                pg_catalog.max(holder.admitted_on) FILTER (WHERE holder.has_disabled IS FALSE) AS not_disabled_on
                           FROM fupin_register.asset_holder holder
                          WHERE holder.holds
                          GROUP BY holder.asset_project_id,
                                   holder.asset_division) admitted
                     ON admitted.asset_project_id = waiting.asset_project_id
                    AND admitted.asset_division OPERATOR(fupin.=) waiting.asset_division
                  WHERE waiting.waits
                  GROUP BY waiting.asset_project_id,
                           waiting.asset_division) queue
        ON queue.asset_project_id = asset_project.asset_project_id
       AND queue.asset_division OPERATOR(fupin.=) asset_project.division
       AND asset_project.is_asset_project
      LEFT JOIN (SELECT event.subject_id,
                        event.division,
                        pg_catalog.count(*) FILTER (WHERE event.kind = 'risk_found') AS found,
                        pg_catalog.count(*) FILTER (WHERE event.kind = 'risk_resolved') AS resolved
                   FROM fupin_register.event
                  WHERE event.subject_kind = 'asset_project'
                    AND event.happened_on <= (SELECT fupin.as_of())
                  GROUP BY event.subject_id,
                           event.division) risk
        ON risk.subject_id = asset_project.asset_project_id
       AND risk.division OPERATOR(fupin.=) asset_project.division
      LEFT JOIN (SELECT beneficiary.project_id,
                        beneficiary.project_division,
                        pg_catalog.count(*) AS households,
                        pg_catalog.count(*) FILTER (WHERE beneficiary.participates) AS participating,
                        pg_catalog.bool_and(beneficiary.participates IS NOT NULL) AS all_known
                   FROM fupin_register.beneficiary
                  GROUP BY beneficiary.project_id,
                           beneficiary.project_division) benefits
        ON benefits.project_id = asset_project.project_id
       AND benefits.project_division OPERATOR(fupin.=) asset_project.project_division
      LEFT JOIN (SELECT fund_payment.project_id,
                        fund_payment.project_division,
                        CASE WHEN pg_catalog.min(fund.kind) = pg_catalog.max(fund.kind) THEN pg_catalog.min(fund.kind) END AS kind
                   FROM fupin_register.fund_payment
                   JOIN fupin_register.fund
                     ON fund.fund_id = fund_payment.fund_id
                    AND fund.division OPERATOR(fupin.=) fund_payment.fund_division
                  WHERE fund_payment.project_id IS NOT NULL
                    AND fund_payment.paid_on <= (SELECT fupin.as_of())
                  GROUP BY fund_payment.project_id,
                           fund_payment.project_division) money
        ON money.project_id = asset_project.project_id
       AND money.project_division OPERATOR(fupin.=) asset_project.project_division
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) asset_project.division
     WHERE asset_project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.asset_project_fact IS
    'the facts of asset projects and other industry projects as of fupin.as_of(), over which the rules on them are assessed; yearly facts are those of its year';
COMMENT ON COLUMN fupin_register.asset_project_fact.asset_project_id IS
    'the asset project, or the project of the library where it is no asset project';
COMMENT ON COLUMN fupin_register.asset_project_fact.division IS 'the place whose asset or project it is';
COMMENT ON COLUMN fupin_register.asset_project_fact.as_of IS 'the day of the facts, fupin.as_of()';
COMMENT ON COLUMN fupin_register.asset_project_fact.is_asset_project IS
    'whether it is an asset project; false = an industry project of the library that is none';
COMMENT ON COLUMN fupin_register.asset_project_fact.title IS 'its name';
COMMENT ON COLUMN fupin_register.asset_project_fact.project_id IS
    'the project of the library behind it; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.project_division IS
    'the place whose project that is; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.kind IS
    'asset_income, industry, tourism, leading_enterprise (list asset_project_kind)';
COMMENT ON COLUMN fupin_register.asset_project_fact.closed IS 'whether it was wound up';
COMMENT ON COLUMN fupin_register.asset_project_fact.principal IS 'what was put in, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.outstanding_principal IS
    'principal not paid back, in yuan: all of it unless something else was recorded; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.collateral_value IS
    'value of the physical collateral, in yuan; 0 = there is none; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.started_on IS 'day on which it began; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.dividend_end IS
    'last day for which dividends are paid; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.open_ended IS 'whether dividends have no end; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.model IS
    'how returns are shared (list distribution_model); NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.operator IS 'who runs it; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.operator_capable IS
    'whether the operator is able; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.operator_willing IS
    'whether the operator is willing; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.operator_employs IS
    'whether the operator gives work; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.operator_profitable IS
    'whether the operator raises incomes; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.annual_dividend IS
    'dividends due for the year, in yuan; NULL = none is on record, or one is unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.guaranteed_due IS
    'guaranteed dividends of the year, in yuan: the amount for each holder, but no more than has fallen due while dividends of the year are still to come; NULL = unknown, or nothing is guaranteed';
COMMENT ON COLUMN fupin_register.asset_project_fact.dividend_paid IS
    'what was paid of the year''s dividends that have fallen due, in yuan';
COMMENT ON COLUMN fupin_register.asset_project_fact.dividend_arrears IS
    'dividends fallen due and not paid, in yuan; the day on which one is due is still in time; NULL = no arrears are known, and of one it is unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.profit IS
    'profit of the year that can be shared, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.paid_from_principal IS
    'whether a dividend was paid out of the principal; NULL = of one it is unknown, and of none it is known';
COMMENT ON COLUMN fupin_register.asset_project_fact.deposit_soliciting IS
    'whether deposits are solicited; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.cash_out IS 'whether money is cashed out; NULL = not checked';
COMMENT ON COLUMN fupin_register.asset_project_fact.risk_controlled IS
    'whether its risk was found to be under control; NULL = not assessed';
COMMENT ON COLUMN fupin_register.asset_project_fact.checks_recorded IS
    'how many of the three checks of the self-inspection were made in the year';
COMMENT ON COLUMN fupin_register.asset_project_fact.open_findings IS
    'risks found and not resolved; NULL = nobody has looked';
COMMENT ON COLUMN fupin_register.asset_project_fact.beneficiary_households IS
    'households that hold a share of it or benefit from it';
COMMENT ON COLUMN fupin_register.asset_project_fact.beneficiary_collectives IS
    'village collectives that hold a share of it';
COMMENT ON COLUMN fupin_register.asset_project_fact.share_total IS
    'shares assigned, in percent of all; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.source_kind IS
    'kind of the money that formed the assets (list fund_kind); NULL = unknown, or of several kinds';
COMMENT ON COLUMN fupin_register.asset_project_fact.purpose_unchanged IS
    'whether the purpose of the money was kept; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.held_by_collective IS
    'whether the collective economic organisation holds the assets; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.initial_value IS
    'value of the assets at the start, in yuan: the principal unless something else was recorded; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.current_value IS
    'value of the assets now, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.no_labour_waiting IS
    'households without labour capacity that wait while others were admitted who came later; NULL = no asset project';
COMMENT ON COLUMN fupin_register.asset_project_fact.disabled_waiting IS
    'households with a disabled member that wait while others were admitted who came later; NULL = no asset project';
COMMENT ON COLUMN fupin_register.asset_project_fact.non_poor_before_poor IS
    'whether others were paid while a household''s dividend had fallen due and was not';
COMMENT ON COLUMN fupin_register.asset_project_fact.consent_recorded IS 'whether contributors agreed; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.ledger_kept IS 'whether it stands in a ledger';
COMMENT ON COLUMN fupin_register.asset_project_fact.inventoried_on IS
    'day on which it was taken into the inventory; NULL = not yet';
COMMENT ON COLUMN fupin_register.asset_project_fact.drives_households IS
    'whether it brings poor households along; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.benefit_clear IS 'whether its benefit is plain; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.implemented IS 'whether it was carried out; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.disposition IS
    'what was decided about it (list disposition); NULL = nothing yet';
COMMENT ON COLUMN fupin_register.asset_project_fact.participation_recorded IS
    'whether households take part in survey, decisions or management; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.benefit_linkage IS
    'whether a linkage of interests is on record; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.operation_ok IS
    'whether a recognised enterprise operates well; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.recognition_withdrawn IS
    'whether the recognition was withdrawn; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.asset_project_fact.params IS
    'the parameters of the place and day, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.asset_project_fact.param_status IS 'their statuses, {key: status}';

SELECT fupin_register.create_money_verdict('asset_project', 'asset_project.started_on',
    'asset projects and other industry projects with the answer of each standard that governs them; one that none governs has one row without an answer');
