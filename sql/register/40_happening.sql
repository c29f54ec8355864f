-- What happened to whom, from every table that records it.
--
-- Deadlines run from events and are fulfilled by events.  Most are rows of fupin_register.event; what a chain of states,
-- a payment or a birthday says already is not entered a second time, but read from there under the names below.
--
--     housing_event   house_reported, house_appraised, house_confirmed, house_started, house_completed, house_accepted,
--                     house_occupied, house_closed; house_completed, on a day that nobody knows, where a case was taken over later
--     project_event   project_<state>; evaluated; project_completed also where a procedure knows only the acceptance
--     loan_event      loan_<stage>
--     status_event    household_<state>; without any step household_registered from household.registered_on
--     fund            fund_issued, fund_arrived
--     fund_payment    claim_received, claim_paid, fund_used (the day on which the whole tranche was spent),
--                     housing_subsidy_paid (the whole subsidy)
--     person          turned_60
--     household_plan_item  household_plan_made (the first day of a year's plan)

CREATE VIEW fupin_register.happening WITH (security_barrier) AS
    SELECT event.subject_kind::text AS subject_kind,
           event.subject_id::text AS subject_id,
           event.division,
           event.kind::text AS kind,
           event.happened_on,
           event.for_year
      FROM fupin_register.event
     WHERE event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'housing_case',
           housing_event.housing_case_id,
           housing_event.division,
           step.kind,
           step.happened_on,
           NULL
      FROM fupin_register.housing_event
     CROSS JOIN LATERAL (VALUES (CASE housing_event.to_state
                                     WHEN 'third_party_appraised' THEN 'house_appraised'
                                     WHEN 'authority_confirmed' THEN 'house_confirmed'
                                     WHEN 'under_renovation' THEN 'house_started'
                                     ELSE 'house_' || housing_event.to_state
                                 END, housing_event.happened_on),
                                (CASE WHEN housing_event.taken_over AND housing_event.to_state IN ('accepted', 'occupied') THEN 'house_completed' END, NULL)) step (kind, happened_on)
     WHERE step.kind IS NOT NULL
       AND housing_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'project',
           project_event.project_id,
           project_event.division,
           step.kind,
           project_event.happened_on,
           NULL
      FROM fupin_register.project_event
     CROSS JOIN LATERAL (VALUES (CASE WHEN project_event.to_state = 'evaluated' THEN 'evaluated' ELSE 'project_' || project_event.to_state END),
                                (CASE WHEN project_event.to_state = 'accepted' THEN 'project_completed' END)) step (kind)
     WHERE step.kind IS NOT NULL
       AND project_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'loan',
           loan_event.loan_id,
           loan_event.division,
           'loan_' || loan_event.to_stage,
           loan_event.happened_on,
           NULL
      FROM fupin_register.loan_event
     WHERE loan_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'household',
           status_event.household_id,
           status_event.division,
           'household_' || status_event.to_status,
           status_event.happened_on,
           NULL
      FROM fupin_register.status_event
     WHERE status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'household',
           household.household_id,
           household.division,
           'household_registered',
           household.registered_on,
           NULL
      FROM fupin_register.household_row household
     WHERE household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household.registered_on IS NOT NULL
       AND NOT EXISTS (SELECT
                         FROM fupin_register.status_event
                        WHERE status_event.household_id = household.household_id
                          AND status_event.division OPERATOR(fupin.=) household.division)
     UNION ALL
    SELECT 'fund',
           fund.fund_id,
           fund.division,
           step.kind,
           step.happened_on,
           fund.year
      FROM fupin_register.fund
     CROSS JOIN LATERAL (VALUES ('fund_issued',  fund.issued_on),
                                ('fund_arrived', fund.arrived_on)) step (kind, happened_on)
     WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND step.happened_on IS NOT NULL
     UNION ALL
    SELECT 'fund',
           payment.fund_id,
           payment.fund_division,
           step.kind,
           step.happened_on,
           NULL
      FROM fupin_register.fund_payment payment
     CROSS JOIN LATERAL (VALUES ('claim_received', payment.requested_on),
                                ('claim_paid',     payment.paid_on)) step (kind, happened_on)
     WHERE payment.fund_division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND payment.requested_on IS NOT NULL
     UNION ALL
    SELECT 'fund',
           spent.fund_id,
           spent.division,
           'fund_used',
           pg_catalog.min(spent.paid_on),
           NULL
      FROM (SELECT fund.fund_id,
                   fund.division,
                   fund.amount,
                   payment.paid_on,
                   pg_catalog.sum(payment.amount) OVER (PARTITION BY fund.fund_id, fund.division ORDER BY payment.paid_on) AS used
              FROM fupin_register.fund
              JOIN fupin_register.fund_payment payment
                ON payment.fund_id = fund.fund_id
               AND payment.fund_division OPERATOR(fupin.=) fund.division
             WHERE fund.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) spent
     WHERE spent.used >= spent.amount
     GROUP BY spent.fund_id,
              spent.division
     UNION ALL
    SELECT 'housing_case',
           paid.housing_case_id,
           paid.division,
           'housing_subsidy_paid',
           pg_catalog.min(paid.paid_on),
           NULL
      FROM (SELECT housing_case.housing_case_id,
                   housing_case.division,
                   housing_case.approved_subsidy,
                   payment.paid_on,
                   pg_catalog.sum(payment.amount) OVER (PARTITION BY housing_case.housing_case_id, housing_case.division ORDER BY payment.paid_on) AS subsidy
              FROM fupin_register.housing_case
              JOIN fupin_register.fund_payment payment
                ON payment.housing_case_id = housing_case.housing_case_id
               AND payment.division OPERATOR(fupin.=) housing_case.division
             WHERE housing_case.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) paid
     WHERE paid.subsidy >= paid.approved_subsidy
     GROUP BY paid.housing_case_id,
              paid.division
     UNION ALL
    SELECT 'person',
           person.person_id,
           person.division,
           'turned_60',
           (COALESCE(person.birth_date, fupin.birth_date(person.citizen_id)) + interval '60 years')::date,
           NULL
      FROM fupin_register.person_row person
     WHERE person.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     UNION ALL
    SELECT 'household',
           item.household_id,
           item.division,
           'household_plan_made',
           pg_catalog.min(item.planned_on),
           item.year
      FROM fupin_register.household_plan_item item
     WHERE item.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY item.household_id,
              item.division,
              item.year;
COMMENT ON VIEW fupin_register.happening IS
    'what happened to every subject: the rows of event, and what states, plans, payments and birthdays say of themselves';
COMMENT ON COLUMN fupin_register.happening.subject_kind IS 'what it happened to (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.happening.subject_id IS 'number of the subject; for a place its code';
COMMENT ON COLUMN fupin_register.happening.division IS 'the place of the subject';
COMMENT ON COLUMN fupin_register.happening.kind IS 'what happened (list event_kind)';
COMMENT ON COLUMN fupin_register.happening.happened_on IS
    'day on which it happened, or (turned_60) will; NULL = it happened, but nobody knows when, or (turned_60) the date of birth is unknown';
COMMENT ON COLUMN fupin_register.happening.for_year IS 'the year it is for; NULL = of no year in particular, or unknown';

-- Working days, known for an unbroken run of years.  Beyond it due_on() would refuse, and one deadline would refuse the whole
-- report: here the days beyond count as worked, and what is due beyond them is taken as unknown (fupin_register.due_day).
CREATE VIEW fupin_register.workday_calendar AS
    SELECT pg_catalog.datemultirange(span.known) * off.days AS off_days,
           span.known
      FROM (SELECT pg_catalog.make_date(pg_catalog.date_part('year', pg_catalog.min(holiday.day))::integer, 1, 1) AS first_day,
                   pg_catalog.make_date(pg_catalog.date_part('year', pg_catalog.max(holiday.day))::integer, 12, 31) AS last_day
              FROM fupin.holiday) year
     CROSS JOIN LATERAL fupin.off_days(year.first_day, year.last_day) off (days)
     CROSS JOIN LATERAL (SELECT pg_catalog.daterange(pg_catalog.lower(gap), pg_catalog.upper(gap)) AS known
                           FROM (SELECT pg_catalog.range_merge(pg_catalog.datemultirange(pg_catalog.daterange(NULL, NULL)) - tail.days) AS gap
                                   FROM (SELECT pg_catalog.range_agg(part.days) AS days
                                           FROM pg_catalog.unnest(off.days) part (days)
                                          WHERE pg_catalog.lower_inf(part.days)
                                             OR pg_catalog.upper_inf(part.days)) tail) inside) span;
COMMENT ON VIEW fupin_register.workday_calendar IS
    'one row: the days off of the years whose working days are known, and those years';
COMMENT ON COLUMN fupin_register.workday_calendar.off_days IS 'the days off within known';
COMMENT ON COLUMN fupin_register.workday_calendar.known IS 'the days of which it is known whether they are worked';

CREATE FUNCTION fupin_register.due_day(due fupin.due_rule, anchor_on date, off_days datemultirange, known daterange) RETURNS date
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN NOT fupin.needs_off_days($1) THEN fupin.due_on($1, $2)
               WHEN COALESCE($2, pg_catalog.lower($4)) OPERATOR(pg_catalog.<@) $4
                    AND fupin.due_on($1, $2, $3) OPERATOR(pg_catalog.<@) $4
               THEN fupin.due_on($1, $2, $3)
           END;
COMMENT ON FUNCTION fupin_register.due_day(fupin.due_rule, date, datemultirange, daterange) IS
    'fupin.due_on(), but NULL (unknown) where it counts working days beyond the known ones; off_days and known are those of workday_calendar';
