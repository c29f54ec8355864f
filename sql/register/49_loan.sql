-- Facts and verdicts of loans.

-- The balance in the table is the last one known.  Where balances of later days are on record, an earlier fupin.as_of()
-- goes by the last one before it.
CREATE VIEW fupin_register.loan_balance WITH (security_barrier) AS
    SELECT loan.loan_id,
           loan.division,
           CASE
               WHEN loan.granted_on IS NULL THEN 0
               WHEN loan.repaid_on <= day.as_of THEN 0
               WHEN balance.has_later OR loan.repaid_on > day.as_of THEN balance.amount
               ELSE loan.outstanding
           END::numeric AS outstanding
      FROM fupin_register.loan
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN (SELECT event.subject_id,
                        event.division,
                        pg_catalog.bool_or(event.happened_on > (SELECT fupin.as_of())) AS has_later,
                        (pg_catalog.array_agg(event.amount ORDER BY event.happened_on DESC)
                             FILTER (WHERE event.happened_on <= (SELECT fupin.as_of())))[1] AS amount
                   FROM fupin_register.event
                  WHERE event.subject_kind = 'loan'
                    AND event.kind = 'loan_balance'
                  GROUP BY event.subject_id,
                           event.division) balance
        ON balance.subject_id = loan.loan_id
       AND balance.division OPERATOR(fupin.=) loan.division
     WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.loan_balance IS
    'what is outstanding of each loan on fupin.as_of()';
COMMENT ON COLUMN fupin_register.loan_balance.loan_id IS 'the loan';
COMMENT ON COLUMN fupin_register.loan_balance.division IS 'place of the borrower';
COMMENT ON COLUMN fupin_register.loan_balance.outstanding IS
    'principal not repaid yet, in yuan; 0 before it is granted; NULL = unknown';

CREATE VIEW fupin_register.loan_fact WITH (security_barrier) AS
    SELECT loan.loan_id::text AS loan_id,
           loan.division,
           loan.household_id::text AS household_id,
           CASE
               WHEN loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN loan.borrower::text
               ELSE fupin_register.mask_name(loan.borrower::text)
           END AS borrower,
           loan.lender::text AS lender,
           day.as_of,
           loan.scheme::text AS scheme,
           loan.borrower_kind,
           CASE
               WHEN loan.household_id IS NULL THEN false
               ELSE COALESCE(standing.registered, household.registered_on <= COALESCE(loan.granted_on, day.as_of))
           END AS borrower_registered,
           loan.borrower_eligible,
           loan.granted_on,
           loan.due_on,
           loan.amount::numeric AS amount,
           (loan.rate * 100)::numeric AS rate,
           (loan.benchmark_rate * 100)::numeric AS benchmark_rate,
           balance.outstanding,
           CASE WHEN whole.all_known THEN whole.outstanding END AS household_outstanding,
           loan.collateral,
           loan.interest_subsidised,
           loan.guaranteed,
           loan.use::text AS use,
           loan.actual_user_kind,
           loan.participating_households,
           stage.investigated_on,
           stage.reviewed_on,
           stage.reviewed_on AS approved_on,
           stage.post_checked_on,
           stage.maturity_supervised_on,
           CASE WHEN loan.repaid_on <= day.as_of THEN loan.repaid_on END AS repaid_on,
           stage.extended,
           CASE stage.beyond_borrower WHEN true THEN 'non_subjective' WHEN false THEN 'subjective' END AS extension_cause,
           stage.renewed,
           stage.risk_controllable,
           loan.non_performing,
           loan.illegal_financing,
           CASE WHEN loan.rectified_on <= day.as_of THEN loan.rectified_on END AS rectified_on,
           stage.last_stage,
           loan.facts,
           policy.params,
           policy.param_status
      FROM fupin_register.loan
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN fupin_register.loan_balance balance
        ON balance.loan_id = loan.loan_id
       AND balance.division OPERATOR(fupin.=) loan.division
      LEFT JOIN (SELECT loan.household_id,
                        loan.division,
                        pg_catalog.sum(balance.outstanding) AS outstanding,
                        pg_catalog.bool_and(balance.outstanding IS NOT NULL) AS all_known
                   FROM fupin_register.loan
                   LEFT JOIN fupin_register.loan_balance balance
                     ON balance.loan_id = loan.loan_id
                    AND balance.division OPERATOR(fupin.=) loan.division
                  WHERE loan.household_id IS NOT NULL
                    AND loan.granted_on <= (SELECT fupin.as_of())
                  GROUP BY loan.household_id,
                           loan.division) whole
        ON whole.household_id = loan.household_id
       AND whole.division OPERATOR(fupin.=) loan.division
      LEFT JOIN (SELECT loan_event.loan_id,
                        loan_event.division,
                        pg_catalog.max(loan_event.happened_on) FILTER (WHERE loan_event.to_stage = 'investigation') AS investigated_on,
                        pg_catalog.max(loan_event.happened_on) FILTER (WHERE loan_event.to_stage = 'review') AS reviewed_on,
                        pg_catalog.max(loan_event.happened_on) FILTER (WHERE loan_event.to_stage = 'post_check') AS post_checked_on,
                        pg_catalog.max(loan_event.happened_on) FILTER (WHERE loan_event.to_stage = 'maturity_supervision') AS maturity_supervised_on,
                        pg_catalog.bool_or(loan_event.to_stage = 'extension') AS extended,
                        (pg_catalog.array_agg(loan_event.beyond_borrower ORDER BY loan_event.step_no DESC)
                             FILTER (WHERE loan_event.to_stage = 'extension'))[1] AS beyond_borrower,
                        pg_catalog.bool_or(loan_event.to_stage = 'renewal') AS renewed,
                        (pg_catalog.array_agg(loan_event.risk_controllable ORDER BY loan_event.step_no DESC)
                             FILTER (WHERE loan_event.to_stage = 'renewal'))[1] AS risk_controllable,
                        (pg_catalog.array_agg(loan_event.to_stage::text ORDER BY loan_event.step_no DESC))[1] AS last_stage
                   FROM fupin_register.loan_event
                  WHERE loan_event.happened_on <= (SELECT fupin.as_of())
                  GROUP BY loan_event.loan_id,
                           loan_event.division) stage
        ON stage.loan_id = loan.loan_id
       AND stage.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = loan.household_id
       AND household.division OPERATOR(fupin.=) loan.division
      LEFT JOIN fupin_register.household_standing standing
        ON standing.household_id = loan.household_id
       AND standing.division OPERATOR(fupin.=) loan.division
       AND standing.year = pg_catalog.date_part('year', COALESCE(loan.granted_on, day.as_of))::integer
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) loan.division
     WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND COALESCE(loan.granted_on <= day.as_of, true);
COMMENT ON VIEW fupin_register.loan_fact IS
    'the facts of loans as of fupin.as_of(), over which the rules on loans are assessed; what was granted later is not there';
COMMENT ON COLUMN fupin_register.loan_fact.loan_id IS 'the loan';
COMMENT ON COLUMN fupin_register.loan_fact.division IS 'place of the borrower';
COMMENT ON COLUMN fupin_register.loan_fact.household_id IS
    'the household that borrowed; NULL = no household of the register';
COMMENT ON COLUMN fupin_register.loan_fact.borrower IS 'name of the borrower, or its mask';
COMMENT ON COLUMN fupin_register.loan_fact.lender IS 'the bank; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.as_of IS 'the day of the facts, fupin.as_of()';
COMMENT ON COLUMN fupin_register.loan_fact.scheme IS 'kind of loan (list loan_scheme)';
COMMENT ON COLUMN fupin_register.loan_fact.borrower_kind IS 'kind of borrower (list borrower_kind)';
COMMENT ON COLUMN fupin_register.loan_fact.borrower_registered IS
    'whether the borrower is a household that counted to the register in the year it was granted; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.borrower_eligible IS
    'whether the borrower met the conditions; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.granted_on IS
    'day on which it was paid out; NULL = applied for, not granted';
COMMENT ON COLUMN fupin_register.loan_fact.due_on IS
    'day on which it is to be repaid, extensions included; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.amount IS 'principal in yuan';
COMMENT ON COLUMN fupin_register.loan_fact.rate IS 'yearly rate in percent; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.benchmark_rate IS
    'benchmark rate for its term on the day it was granted, in percent; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.outstanding IS 'principal not repaid yet, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.household_outstanding IS
    'outstanding of all loans of the household, in yuan; NULL = of one it is unknown, or no household';
COMMENT ON COLUMN fupin_register.loan_fact.collateral IS 'whether collateral was asked for; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.interest_subsidised IS
    'whether its interest is subsidised; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.guaranteed IS 'whether it is guaranteed; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.use IS 'what it is used for (list loan_use); NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.actual_user_kind IS
    'who really uses it: borrower, enterprise, other; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.participating_households IS
    'registered households that really take part; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.investigated_on IS
    'day of the investigation before it was granted; NULL = none on record';
COMMENT ON COLUMN fupin_register.loan_fact.reviewed_on IS 'day of the review; NULL = none on record';
COMMENT ON COLUMN fupin_register.loan_fact.approved_on IS
    'day of the approval, which is the review; NULL = none on record';
COMMENT ON COLUMN fupin_register.loan_fact.post_checked_on IS
    'day of the last check after it was granted; NULL = none on record';
COMMENT ON COLUMN fupin_register.loan_fact.maturity_supervised_on IS
    'day on which its maturity was last supervised; NULL = never on record';
COMMENT ON COLUMN fupin_register.loan_fact.repaid_on IS
    'day on which it was repaid in full; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.loan_fact.extended IS 'whether it was extended; NULL = no stage of it is on record';
COMMENT ON COLUMN fupin_register.loan_fact.extension_cause IS
    'cause of the last extension (list extension_cause); NULL = unknown, or not extended';
COMMENT ON COLUMN fupin_register.loan_fact.renewed IS
    'whether it was renewed without repayment; NULL = no stage of it is on record';
COMMENT ON COLUMN fupin_register.loan_fact.risk_controllable IS
    'whether the risk of the last renewal was found to be controllable; NULL = unknown, or not renewed';
COMMENT ON COLUMN fupin_register.loan_fact.non_performing IS
    'whether the bank counts it as non-performing; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.illegal_financing IS
    'whether it was found to be illegal financing; NULL = unknown';
COMMENT ON COLUMN fupin_register.loan_fact.rectified_on IS
    'day on which what was wrong with it was put right; NULL = not';
COMMENT ON COLUMN fupin_register.loan_fact.last_stage IS
    'the stage it stands in (list loan_stage); NULL = no stage of it is on record';
COMMENT ON COLUMN fupin_register.loan_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.loan_fact.params IS
    'the parameters of the place and day, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.loan_fact.param_status IS 'their statuses, {key: status}';

SELECT fupin_register.create_money_verdict('loan', 'loan.granted_on',
    'loans with the answer of each standard that governs them; one that none governs has one row without an answer');

-- What a verdict takes over from its facts is commented on there.
DO $$
DECLARE
    shared record;
BEGIN
    FOR shared IN
        SELECT verdict.relname AS verdict, fact.relname AS fact, attribute.attname AS name
          FROM pg_catalog.pg_class verdict
          JOIN pg_catalog.pg_class fact
            ON fact.relnamespace = verdict.relnamespace
           AND fact.relname = pg_catalog.replace(verdict.relname, '_verdict', '_fact')
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = verdict.oid
          JOIN pg_catalog.pg_attribute original
            ON original.attrelid = fact.oid
           AND original.attname = attribute.attname
         WHERE verdict.relnamespace = 'fupin_register'::pg_catalog.regnamespace
           AND verdict.relname IN ('fund_verdict', 'fund_payment_verdict', 'project_verdict', 'asset_project_verdict', 'loan_verdict')
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', shared.verdict, shared.name, 'as ' || shared.fact || '.' || shared.name);
    END LOOP;
END
$$;
