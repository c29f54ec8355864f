-- Facts and verdicts of tranches of money and of the payments out of them.
--
-- Everything is as of fupin.as_of(): what was issued, passed on or paid later is not there yet.  Of a tranche that a
-- role may see all payments and transfers count, also those to places that it may not see, or the balance would be
-- wrong.  What has a table of its own in the register is false where there is no row (a notice, a payment); what has
-- none is unknown until it is loaded, as an event or under its name in the column facts.

CREATE VIEW fupin_register.fund_use WITH (security_barrier) AS
    SELECT fund_payment.fund_id,
           fund_payment.fund_division,
           pg_catalog.sum(fund_payment.amount) AS used,
           pg_catalog.count(*) AS payments,
           pg_catalog.min(fund_payment.paid_on) AS first_paid_on,
           pg_catalog.max(fund_payment.paid_on) AS last_paid_on
      FROM fupin_register.fund_payment
     WHERE fund_payment.fund_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND fund_payment.paid_on <= (SELECT fupin.as_of())
     GROUP BY fund_payment.fund_id,
              fund_payment.fund_division;
COMMENT ON VIEW fupin_register.fund_use IS
    'what was paid out of each tranche until fupin.as_of(); a tranche without payments has no row';
COMMENT ON COLUMN fupin_register.fund_use.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.fund_use.fund_division IS 'the place that received it';
COMMENT ON COLUMN fupin_register.fund_use.used IS 'what was paid out of it, in yuan';
COMMENT ON COLUMN fupin_register.fund_use.payments IS 'in how many payments';
COMMENT ON COLUMN fupin_register.fund_use.first_paid_on IS 'day of the first payment';
COMMENT ON COLUMN fupin_register.fund_use.last_paid_on IS 'day of the last payment';

CREATE VIEW fupin_register.fund_fact WITH (security_barrier) AS
    SELECT fund.fund_id::text AS fund_id,
           fund.division,
           day.as_of,
           COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer) AS year,
           fupin_register.payer(fund.source_level, fund.kind, fund.division) AS source_level,
           fund.kind::text AS kind,
           fund.purpose::text AS purpose,
           fund.amount::numeric AS amount,
           fund.issued_on,
           CASE WHEN fund.arrived_on <= day.as_of THEN fund.arrived_on END AS arrived_on,
           COALESCE(paid.used, 0) AS used,
           COALESCE(paid.payments, 0)::integer AS payments,
           COALESCE(passed_on.distributed, 0) AS distributed,
           CASE
               WHEN passed_on.elsewhere > 0 THEN passed_on.elsewhere
               WHEN passed_on.all_known IS FALSE THEN NULL
               ELSE 0
           END AS distributed_elsewhere,
           COALESCE(done.project_list_filed, fupin_register.boolean_in(fund.facts, 'project_list_filed')) AS project_list_filed,
           fund.performance_goal IS NOT NULL AS performance_goal,
           COALESCE(done.performance_monitored, fupin_register.boolean_in(fund.facts, 'performance_monitored')) AS performance_monitored,
           done.evaluated_on,
           COALESCE(done.evaluation_used, fupin_register.boolean_in(fund.facts, 'evaluation_used')) AS evaluation_used,
           posted.notices IS NOT NULL AS published,
           done.inspected_on,
           paid.first_paid_on,
           paid.last_paid_on,
           CASE WHEN paid.used >= fund.amount THEN paid.last_paid_on END AS used_on,
           fund.document_no,
           fund.facts,
           policy.params,
           policy.param_status
      FROM fupin_register.fund
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      LEFT JOIN fupin_register.fund_use paid
        ON paid.fund_id = fund.fund_id
       AND paid.fund_division OPERATOR(fupin.=) fund.division
      LEFT JOIN (SELECT fund_transfer.fund_id,
                        fund_transfer.fund_division,
                        pg_catalog.sum(fund_transfer.amount) FILTER (
                            WHERE fund_transfer.via_division IS NULL AND fund_transfer.via_organisation IS NULL) AS distributed,
                        pg_catalog.sum(fund_transfer.amount) FILTER (
                            WHERE fund_transfer.to_kind NOT IN ('government', 'department')) AS elsewhere,
                        pg_catalog.bool_and(fund_transfer.to_kind IS NOT NULL) AS all_known
                   FROM fupin_register.fund_transfer
                  WHERE fund_transfer.fund_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                    AND fund_transfer.transferred_on <= (SELECT fupin.as_of())
                  GROUP BY fund_transfer.fund_id,
                           fund_transfer.fund_division) passed_on
        ON passed_on.fund_id = fund.fund_id
       AND passed_on.fund_division OPERATOR(fupin.=) fund.division
      LEFT JOIN (SELECT event.subject_id,
                        event.division,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'project_list_filed') AS project_list_filed,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'performance_monitored') AS performance_monitored,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'evaluated') AS evaluated_on,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'evaluation_used') AS evaluation_used,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'inspected') AS inspected_on
                   FROM fupin_register.event
                  WHERE event.subject_kind = 'fund'
                    AND event.happened_on <= (SELECT fupin.as_of())
                  GROUP BY event.subject_id,
                           event.division) done
        ON done.subject_id = fund.fund_id
       AND done.division OPERATOR(fupin.=) fund.division
      LEFT JOIN (SELECT notice.subject_id,
                        notice.division,
                        pg_catalog.count(*) AS notices
                   FROM fupin_register.notice
                  WHERE notice.subject_kind = 'fund'
                    AND notice.from_date <= (SELECT fupin.as_of())
                  GROUP BY notice.subject_id,
                           notice.division) posted
        ON posted.subject_id = fund.fund_id
       AND posted.division OPERATOR(fupin.=) fund.division
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) fund.division
     WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND COALESCE(fund.issued_on <= day.as_of, true);
COMMENT ON VIEW fupin_register.fund_fact IS
    'the facts of tranches as of fupin.as_of(), over which rules on money are assessed; what was issued later is not there';
COMMENT ON COLUMN fupin_register.fund_fact.fund_id IS 'the tranche';
COMMENT ON COLUMN fupin_register.fund_fact.division IS 'the place that received it';
COMMENT ON COLUMN fupin_register.fund_fact.as_of IS 'the day of the facts, fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_fact.year IS
    'budget year, else the year in which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_fact.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.fund_fact.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_fact.purpose IS
    'what it is earmarked for (list fund_purpose); NULL = not earmarked, or unknown';
COMMENT ON COLUMN fupin_register.fund_fact.amount IS 'amount in yuan, more than 0';
COMMENT ON COLUMN fupin_register.fund_fact.issued_on IS 'day on which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_fact.arrived_on IS 'day on which it arrived; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.fund_fact.used IS 'what was paid out of it, in yuan';
COMMENT ON COLUMN fupin_register.fund_fact.payments IS 'in how many payments';
COMMENT ON COLUMN fupin_register.fund_fact.distributed IS
    'what the place itself passed on, in yuan; what others passed on again is not counted twice';
COMMENT ON COLUMN fupin_register.fund_fact.distributed_elsewhere IS
    'what anybody passed on to others than governments and departments, in yuan; NULL = none is known, and of one transfer it is unknown to whom';
COMMENT ON COLUMN fupin_register.fund_fact.project_list_filed IS
    'whether the list of its projects was filed; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_fact.performance_goal IS 'whether a goal was set for it';
COMMENT ON COLUMN fupin_register.fund_fact.performance_monitored IS
    'whether its performance is monitored; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_fact.evaluated_on IS
    'day on which it was last evaluated; NULL = not, or unknown';
COMMENT ON COLUMN fupin_register.fund_fact.evaluation_used IS
    'whether the result of the evaluation was used; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_fact.published IS 'whether its allocation was posted';
COMMENT ON COLUMN fupin_register.fund_fact.inspected_on IS
    'day on which its use was last inspected; NULL = not, or unknown';
COMMENT ON COLUMN fupin_register.fund_fact.first_paid_on IS 'day of the first payment; NULL = nothing was paid';
COMMENT ON COLUMN fupin_register.fund_fact.last_paid_on IS 'day of the last payment; NULL = nothing was paid';
COMMENT ON COLUMN fupin_register.fund_fact.used_on IS
    'day on which the last of it was paid; NULL = it is not used up';
COMMENT ON COLUMN fupin_register.fund_fact.document_no IS 'number of the paper that allots it; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.fund_fact.params IS
    'the parameters of the place and day, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.fund_fact.param_status IS 'their statuses, {key: status}';

SELECT fupin_register.create_money_verdict('fund', 'fund.issued_on',
    'tranches with the answer of each standard that governs them; one that none governs has one row without an answer');

-- The states of each procedure in which a project is in its library: those that the entering step and the steps after
-- it lead to, but for the ways out.
CREATE VIEW fupin_register.project_library_state AS
    WITH RECURSIVE inside (procedure, state) AS (
        SELECT project_step.procedure,
               project_step.to_state
          FROM fupin_register.project_step
         WHERE project_step.enters_library
         UNION
        SELECT project_step.procedure,
               project_step.to_state
          FROM inside
          JOIN fupin_register.project_step
            ON project_step.procedure = inside.procedure
           AND project_step.from_state = inside.state
         WHERE project_step.to_state NOT IN ('removed', 'returned', 'rejected')
    )
    SELECT inside.procedure,
           inside.state
      FROM inside;
COMMENT ON VIEW fupin_register.project_library_state IS
    'the states in which a project is in its library, by procedure';
COMMENT ON COLUMN fupin_register.project_library_state.procedure IS 'the procedure';
COMMENT ON COLUMN fupin_register.project_library_state.state IS 'the state';

-- A project that was taken over in the middle of its way has been in the library since an unknown day before; where the
-- days of its filings are known, since the later one.
CREATE VIEW fupin_register.project_library_stay WITH (security_barrier) AS
    SELECT state.project_id,
           state.division,
           CASE
               WHEN NOT state.taken_over THEN state.happened_on
               WHEN project.province_filed_on IS NOT NULL AND project.prefecture_filed_on IS NOT NULL
               THEN GREATEST(project.province_filed_on, project.prefecture_filed_on)
           END AS listed_on,
           state.happened_on AS seen_on,
           state.left_on
      FROM (SELECT step.project_id,
                   step.division,
                   step.happened_on,
                   step.taken_over,
                   step.inside,
                   pg_catalog.lag(step.inside) OVER chain AS was_inside,
                   pg_catalog.min(step.happened_on) FILTER (WHERE NOT step.inside) OVER (
                       chain ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS left_on
              FROM (SELECT project_event.project_id,
                           project_event.division,
                           project_event.step_no,
                           project_event.happened_on,
                           project_event.taken_over,
                           library.state IS NOT NULL AS inside
                      FROM fupin_register.project_event
                      LEFT JOIN fupin_register.project_library_state library
                        ON library.procedure = project_event.procedure
                       AND library.state = project_event.to_state
                     WHERE project_event.happened_on <= (SELECT fupin.as_of())) step
            WINDOW chain AS (PARTITION BY step.project_id, step.division ORDER BY step.step_no)) state
      JOIN fupin_register.project
        ON project.project_id = state.project_id
       AND project.division OPERATOR(fupin.=) state.division
     WHERE state.inside
       AND state.was_inside IS NOT TRUE
       -- a village that pays for a project of its county may know since when that is in the library
       AND (state.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
            OR EXISTS (SELECT
                         FROM pg_catalog.unnest((SELECT fupin_register.my_divisions())) mine (division)
                        WHERE mine.division OPERATOR(fupin.<@) state.division));
COMMENT ON VIEW fupin_register.project_library_stay IS
    'from when until when projects were in their library, one row a stay, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.project_library_stay.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.project_library_stay.division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.project_library_stay.listed_on IS
    'day on which it entered the library; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_library_stay.seen_on IS
    'first day of which it is on record that it was in the library';
COMMENT ON COLUMN fupin_register.project_library_stay.left_on IS
    'day on which it was taken out; NULL = it is in the library';

CREATE VIEW fupin_register.household_standing WITH (security_barrier) AS
    SELECT household_year.household_id,
           household_year.division,
           household_year.year,
           fupin_register.on_register(household_year.status) AS registered,
           household_year.members,
           household_year.dibao,
           CASE
               WHEN persons.any_labour THEN true
               WHEN persons.all_labour_known AND persons.person_count >= household_year.members THEN false
           END AS has_labour,
           CASE
               WHEN persons.any_disabled THEN true
               WHEN persons.all_disability_known AND persons.person_count >= household_year.members THEN false
           END AS has_disabled
      FROM fupin_register.household_year_row household_year
      LEFT JOIN (SELECT person_year.household_id,
                        person_year.division,
                        person_year.year,
                        pg_catalog.count(*) AS person_count,
                        pg_catalog.bool_or(person_year.labour_capacity = 'full') AS any_labour,
                        pg_catalog.bool_and(person_year.labour_capacity IS NOT NULL) AS all_labour_known,
                        pg_catalog.bool_or(person_year.disability_grade > 0) AS any_disabled,
                        pg_catalog.bool_and(person_year.disability_grade IS NOT NULL) AS all_disability_known
                   FROM fupin_register.person_year_row person_year
                  WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY person_year.household_id,
                           person_year.division,
                           person_year.year) persons
        ON persons.household_id = household_year.household_id
       AND persons.division OPERATOR(fupin.=) household_year.division
       AND persons.year = household_year.year
     WHERE household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.household_standing IS
    'what payments, loans and shares ask of the household that they name, by year';
COMMENT ON COLUMN fupin_register.household_standing.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_standing.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.household_standing.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_standing.registered IS
    'whether it counts to the register in the year, exited or not; NULL = its state is unknown';
COMMENT ON COLUMN fupin_register.household_standing.members IS 'persons of the household; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_standing.dibao IS 'receives the minimum living allowance; NULL = unknown';
COMMENT ON COLUMN fupin_register.household_standing.has_labour IS
    'a member has full labour capacity; NULL = none is known to, and one''s capacity is unknown';
COMMENT ON COLUMN fupin_register.household_standing.has_disabled IS
    'a member has a disability certificate; NULL = none is known to, and of one it is unknown';

CREATE VIEW fupin_register.fund_payment_fact WITH (security_barrier) AS
    SELECT fund_payment.payment_id::text AS fund_payment_id,
           fund_payment.division,
           day.as_of,
           fund_payment.fund_id::text AS fund_id,
           fund_payment.fund_division,
           fupin_register.payer(fund.source_level, fund.kind, fund.division) AS source_level,
           fund.kind::text AS fund_kind,
           fund.purpose::text AS fund_purpose,
           fund_payment.purpose::text AS purpose,
           fund_payment.amount::numeric AS amount,
           fund_payment.paid_on,
           fund_payment.payee_kind,
           fund_payment.account_kind,
           fund_payment.account_kind = 'one_card' AND fund_payment.own_account AS own_card,
           fund_payment.household_id::text AS household_id,
           COALESCE(standing.registered, household.registered_on <= fund_payment.paid_on) AS household_registered,
           standing.dibao AS household_dibao,
           standing.has_labour AS household_has_labour,
           fund_payment.project_id::text AS project_id,
           fund_payment.project_division,
           CASE
               WHEN library.listed @> fund_payment.paid_on THEN true
               WHEN library.perhaps_listed @> fund_payment.paid_on THEN NULL
               WHEN fund_payment.project_id IS NOT NULL THEN false
           END AS project_listed,
           CASE
               WHEN tender.tendered_on <= fund_payment.paid_on THEN true
               ELSE fupin_register.boolean_in(project.facts, 'tendered')
           END AS tendered,
           fund_payment.housing_case_id::text AS housing_case_id,
           house.cumulative_paid,
           housing_case.approved_subsidy::numeric AS case_subsidy,
           house.progress AS case_progress,
           fund_payment.used_for::text AS used_for,
           policy.params,
           policy.param_status
      FROM fupin_register.fund_payment
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      JOIN fupin_register.fund
        ON fund.fund_id = fund_payment.fund_id
       AND fund.division OPERATOR(fupin.=) fund_payment.fund_division
      LEFT JOIN fupin_register.household_row household
        ON household.household_id = fund_payment.household_id
       AND household.division OPERATOR(fupin.=) fund_payment.division
      LEFT JOIN fupin_register.household_standing standing
        ON standing.household_id = fund_payment.household_id
       AND standing.division OPERATOR(fupin.=) fund_payment.division
       AND standing.year = pg_catalog.date_part('year', fund_payment.paid_on)::integer
      LEFT JOIN fupin_register.project
        ON project.project_id = fund_payment.project_id
       AND project.division OPERATOR(fupin.=) fund_payment.project_division
      LEFT JOIN (SELECT stay.project_id,
                        stay.division,
                        pg_catalog.range_agg(pg_catalog.daterange(
                            COALESCE(stay.listed_on, stay.seen_on),
                            CASE WHEN stay.left_on IS NOT NULL THEN GREATEST(stay.left_on, stay.listed_on) END)) AS listed,
                        pg_catalog.range_agg(pg_catalog.daterange(NULL, stay.seen_on)) FILTER (WHERE stay.listed_on IS NULL) AS perhaps_listed
                   FROM fupin_register.project_library_stay stay
                  GROUP BY stay.project_id,
                           stay.division) library
        ON library.project_id = fund_payment.project_id
       AND library.division OPERATOR(fupin.=) fund_payment.project_division
      LEFT JOIN (SELECT tendered.project_id,
                        tendered.division,
                        pg_catalog.min(tendered.happened_on) AS tendered_on
                   FROM (SELECT project_event.project_id::text,
                                project_event.division,
                                project_event.happened_on
                           FROM fupin_register.project_event
                          WHERE project_event.to_state = 'bid'
                          UNION ALL
                         SELECT event.subject_id::text,
                                event.division,
                                event.happened_on
                           FROM fupin_register.event
                          WHERE event.subject_kind = 'project'
                            AND event.kind = 'tendered') tendered
                  GROUP BY tendered.project_id,
                           tendered.division) tender
        ON tender.project_id = fund_payment.project_id
       AND tender.division OPERATOR(fupin.=) fund_payment.project_division
      LEFT JOIN fupin_register.housing_case
        ON housing_case.housing_case_id = fund_payment.housing_case_id
       AND housing_case.division OPERATOR(fupin.=) fund_payment.division
      LEFT JOIN (SELECT payment.payment_id,
                        payment.division,
                        payment.cumulative_paid,
                        pg_catalog.max(built.progress) AS progress
                   FROM (SELECT fund_payment.payment_id,
                                fund_payment.division,
                                fund_payment.housing_case_id,
                                fund_payment.paid_on,
                                pg_catalog.sum(fund_payment.amount) OVER (
                                    PARTITION BY fund_payment.housing_case_id, fund_payment.division
                                    ORDER BY fund_payment.paid_on, fund_payment.payment_id
                                    ROWS UNBOUNDED PRECEDING) AS cumulative_paid
                           FROM fupin_register.fund_payment
                          WHERE fund_payment.housing_case_id IS NOT NULL) payment
                   LEFT JOIN (SELECT housing_event.housing_case_id::text,
                                housing_event.division,
                                housing_event.happened_on,
                                CASE housing_event.to_state WHEN 'completed' THEN 1 WHEN 'reported' THEN 0 END AS progress
                           FROM fupin_register.housing_event
                          WHERE housing_event.to_state IN ('reported', 'completed')
                          UNION ALL
                         SELECT event.subject_id::text,
                                event.division,
                                event.happened_on,
                                event.quantity
                           FROM fupin_register.event
                          WHERE event.subject_kind = 'housing_case'
                            AND event.kind = 'progress') built (housing_case_id, division, happened_on, progress)
                     ON built.housing_case_id = payment.housing_case_id
                    AND built.division OPERATOR(fupin.=) payment.division
                    AND built.happened_on <= payment.paid_on
                  GROUP BY payment.payment_id,
                           payment.division,
                           payment.cumulative_paid) house
        ON house.payment_id = fund_payment.payment_id
       AND house.division OPERATOR(fupin.=) fund_payment.division
      LEFT JOIN fupin_register.money_home home ON home.division OPERATOR(fupin.=) fund_payment.division
      LEFT JOIN fupin_register.money_policy policy
        ON policy.home OPERATOR(fupin.=) home.home
       AND policy.year = pg_catalog.date_part('year', fund_payment.paid_on)::integer
     WHERE fund_payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND fund_payment.paid_on <= day.as_of;
COMMENT ON VIEW fupin_register.fund_payment_fact IS
    'the facts of payments until fupin.as_of(), over which rules on the use of money are assessed';
COMMENT ON COLUMN fupin_register.fund_payment_fact.fund_payment_id IS 'the payment';
COMMENT ON COLUMN fupin_register.fund_payment_fact.division IS 'the place it is for';
COMMENT ON COLUMN fupin_register.fund_payment_fact.as_of IS 'the day of the facts, fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_payment_fact.fund_id IS 'the tranche it is paid from';
COMMENT ON COLUMN fupin_register.fund_payment_fact.fund_division IS 'the place that received the tranche';
COMMENT ON COLUMN fupin_register.fund_payment_fact.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.fund_payment_fact.fund_kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_payment_fact.fund_purpose IS
    'what the tranche is earmarked for (list fund_purpose); NULL = not earmarked, or unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.purpose IS 'what was paid for (list fund_purpose); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.amount IS 'amount in yuan, more than 0';
COMMENT ON COLUMN fupin_register.fund_payment_fact.paid_on IS 'day of the payment';
COMMENT ON COLUMN fupin_register.fund_payment_fact.payee_kind IS
    'what the payee is (list payee_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.account_kind IS
    'to what account it went (list account_kind); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.own_card IS
    'whether it went to the named household''s own one-card account; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.household_id IS 'the household it is for; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.household_registered IS
    'whether the household counted to the register in the year; NULL = unknown, or none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.household_dibao IS
    'whether the household received the minimum living allowance in the year; NULL = unknown, or none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.household_has_labour IS
    'whether a member had full labour capacity in the year; NULL = unknown, or no household named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.project_id IS 'the project it is for; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.project_division IS
    'the place whose project it is; NULL = none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.project_listed IS
    'whether the project was in its library on the day; NULL = unknown, or none named';
COMMENT ON COLUMN fupin_register.fund_payment_fact.tendered IS
    'whether the project was tendered or procured by the rules; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment_fact.housing_case_id IS
    'the housing case that it subsidises; NULL = none';
COMMENT ON COLUMN fupin_register.fund_payment_fact.cumulative_paid IS
    'paid so far for the housing case, this payment included, in yuan; NULL = not for one';
COMMENT ON COLUMN fupin_register.fund_payment_fact.case_subsidy IS
    'what was approved for the housing case, in yuan; NULL = unknown, or none';
COMMENT ON COLUMN fupin_register.fund_payment_fact.case_progress IS
    'how far the house was built on the day, 0 to 1, by the last report of progress or its completion; NULL = unknown, or none';
COMMENT ON COLUMN fupin_register.fund_payment_fact.used_for IS
    'what the household in fact used it for (list fund_purpose); NULL = nobody asked';
COMMENT ON COLUMN fupin_register.fund_payment_fact.params IS
    'the parameters of the place and of the year of the payment, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.fund_payment_fact.param_status IS 'their statuses, {key: status}';

CREATE VIEW fupin_register.fund_payment_verdict WITH (security_barrier) AS
    SELECT fund_payment.*,
           standard.purpose AS standard_purpose,
           standard.standard_id,
           CASE
               WHEN standard.criteria IS NULL THEN 'no_standard'
               WHEN standard.ended_on <= fund_payment.paid_on THEN 'expired'
               ELSE 'in_force'
           END AS standard_state,
           standard.criteria,
           fupin.assess(fund_payment, standard.criteria) AS verdict
      FROM fupin_register.fund_payment_fact fund_payment
      LEFT JOIN fupin_register.money_standard standard
        ON standard.division OPERATOR(fupin.=) fund_payment.division
       AND standard.subject = 'fund_payment'
       AND standard.begins_on <= fund_payment.paid_on
       AND COALESCE(fund_payment.paid_on < standard.replaced_on, true)
       AND COALESCE(fund_payment.paid_on < standard.ended_on, true);
COMMENT ON VIEW fupin_register.fund_payment_verdict IS
    'payments with the answer of each standard that governed them on the day; one that none governed has one row without an answer';
COMMENT ON COLUMN fupin_register.fund_payment_verdict.standard_purpose IS
    'what the standard decides (list purpose); NULL = none ever governed';
COMMENT ON COLUMN fupin_register.fund_payment_verdict.standard_id IS 'the governing standard; NULL = none';
COMMENT ON COLUMN fupin_register.fund_payment_verdict.standard_state IS
    'in_force, expired (its last day is over, and it goes on governing what had begun by then), no_standard';
COMMENT ON COLUMN fupin_register.fund_payment_verdict.criteria IS 'the governing standard''s criteria; NULL = none';
COMMENT ON COLUMN fupin_register.fund_payment_verdict.verdict IS 'the verdict of the standard; NULL = none governs';
