-- What the register's own tables say of households and persons beyond their yearly rows: one row a household (or person) and
-- year from each source, which household_fact and person_fact join once.
--
-- A fact that follows from a table is never loaded by hand.  Where the table has rows for the subject, they answer; where it has
-- none, what somebody stated under the same key of the jsonb column facts stands.  Where nobody stated anything either, the
-- fact is unknown; only where the county keeps such a table at all has whoever is not in it no helper, measure or plan.  A
-- statement that the tables contradict stays where it is, for comparisons.

-- A step back to the register begins the way to an exit anew; what came before it says nothing of the exit after it.  A
-- household taken over in the middle of its way has no such step, and what it did before is unknown.
CREATE VIEW fupin_register.household_exit_year WITH (security_barrier) AS
    SELECT household_year.household_id,
           household_year.division,
           household_year.year,
           CASE
               WHEN pg_catalog.max(record.exit_no) > COALESCE(pg_catalog.max(record.start_no), 0) THEN pg_catalog.max(record.exited_on)
           END AS exited_on,
           CASE
               WHEN pg_catalog.max(record.verified_no) > COALESCE(pg_catalog.max(record.start_no), 0) THEN true
               WHEN pg_catalog.max(record.start_no) IS NOT NULL THEN false
           END AS exit_verified,
           CASE
               WHEN pg_catalog.max(record.publicised_no) > COALESCE(pg_catalog.max(record.start_no), 0) THEN true
               WHEN pg_catalog.max(record.start_no) IS NOT NULL THEN false
           END AS exit_publicised,
           COALESCE(pg_catalog.max(record.confirmed_on) >= COALESCE(pg_catalog.max(record.started_on), pg_catalog.max(record.confirmed_on)), false) AS exit_standard_confirmed,
           pg_catalog.max(record.plan_made_on) IS NOT NULL AS plan_made,
           COALESCE(pg_catalog.bool_or(record.assistance_year = household_year.year), false) AS temporary_assistance
      FROM (SELECT status_event.household_id,
                   status_event.division,
                   status_event.happened_on,
                   step.start_no,
                   CASE WHEN step.start_no IS NOT NULL THEN status_event.happened_on END AS started_on,
                   CASE WHEN status_event.to_status = 'verified' THEN status_event.step_no END AS verified_no,
                   CASE WHEN status_event.to_status = 'publicised' THEN status_event.step_no END AS publicised_no,
                   step.exit_no,
                   CASE WHEN step.exit_no IS NOT NULL THEN status_event.happened_on END AS exited_on,
                   NULL::date AS confirmed_on,
                   NULL::date AS plan_made_on,
                   NULL::integer AS assistance_year
              FROM fupin_register.status_event
             CROSS JOIN LATERAL (SELECT CASE
                                            WHEN status_event.to_status IN ('candidate', 'surveyed', 'not_included', 'registered', 'returned')
                                            THEN status_event.step_no
                                        END AS start_no,
                                        -- help that goes on after its suspension is no second exit
                                        CASE
                                            WHEN status_event.to_status = 'exited' AND status_event.from_status IS DISTINCT FROM 'aid_suspended'
                                            THEN status_event.step_no
                                        END AS exit_no) step
             WHERE status_event.to_status NOT IN ('exit_proposed', 'aid_suspended', 'removed')
               AND status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             UNION ALL
            SELECT event.household_id,
                   event.division,
                   event.happened_on,
                   NULL,
                   NULL,
                   NULL,
                   NULL,
                   NULL,
                   NULL,
                   CASE WHEN event.kind = 'exit_standard_confirmed' THEN event.happened_on END,
                   CASE WHEN event.kind = 'household_plan_made' THEN event.happened_on END,
                   CASE
                       WHEN event.kind = 'temporary_assistance_paid'
                       THEN COALESCE(event.for_year, pg_catalog.date_part('year', event.happened_on)::integer)
                   END
              FROM fupin_register.event
             WHERE event.subject_kind = 'household'
               AND event.kind IN ('exit_standard_confirmed', 'household_plan_made', 'temporary_assistance_paid')
               AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) record
      -- a join that keeps its rows and one condition, or the planner thinks of a handful and sorts
      LEFT JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = record.household_id
       AND household_year.division OPERATOR(fupin.=) record.division
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     WHERE COALESCE(household_year.year IS NOT NULL AND record.happened_on <= LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of())), false)
     GROUP BY household_year.household_id,
              household_year.division,
              household_year.year;
COMMENT ON VIEW fupin_register.household_exit_year IS
    'what the states and events of households say of their exits, plans and temporary assistance until the end of each year or, in the running one, fupin.as_of(); a household of which nothing is recorded has no row';
COMMENT ON COLUMN fupin_register.household_exit_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_exit_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_exit_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_exit_year.exited_on IS 'day on which it left poverty; NULL = it has not, it came back, or no step says so';
COMMENT ON COLUMN fupin_register.household_exit_year.exit_verified IS
    'whether the exit was verified since the household last came onto the register; NULL = it was taken over later than that, or no step is recorded';
COMMENT ON COLUMN fupin_register.household_exit_year.exit_publicised IS 'whether the exit was made public since then; NULL likewise';
COMMENT ON COLUMN fupin_register.household_exit_year.exit_standard_confirmed IS 'whether an event since then says that the exit standard was confirmed';
COMMENT ON COLUMN fupin_register.household_exit_year.plan_made IS 'whether an event says that a plan of its own was made';
COMMENT ON COLUMN fupin_register.household_exit_year.temporary_assistance IS 'whether an event says that temporary assistance was paid for the year';

-- An empty table says nothing: nobody knows whether there is no help or no record of it.
CREATE VIEW fupin_register.county_record WITH (security_barrier) AS
    SELECT fupin_register.county_of(entry.division) AS county,
           pg_catalog.bool_or(entry.kind = 'helper') AS keeps_helpers,
           pg_catalog.bool_or(entry.kind = 'measure') AS keeps_measures,
           pg_catalog.bool_or(entry.kind = 'plan') AS keeps_plans
      FROM (SELECT DISTINCT
                   assignment.division,
                   'helper' AS kind
              FROM fupin_register.assignment
             WHERE assignment.role = 'helper'
             UNION ALL
            SELECT DISTINCT
                   measure.division,
                   'measure'
              FROM fupin_register.measure
             UNION ALL
            SELECT DISTINCT
                   household_plan_item.division,
                   'plan'
              FROM fupin_register.household_plan_item) entry
     WHERE entry.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY fupin_register.county_of(entry.division);
COMMENT ON VIEW fupin_register.county_record IS
    'counties with anything on record about who helps whom, how, and by which plan; a county without any has no row';
COMMENT ON COLUMN fupin_register.county_record.county IS 'the county';
COMMENT ON COLUMN fupin_register.county_record.keeps_helpers IS 'whether any household is assigned a helper';
COMMENT ON COLUMN fupin_register.county_record.keeps_measures IS 'whether any household was given a measure';
COMMENT ON COLUMN fupin_register.county_record.keeps_plans IS 'whether any household has a plan';

CREATE VIEW fupin_register.household_helper_year WITH (security_barrier) AS
    SELECT assignment.household_id,
           assignment.division,
           household_year.year,
           pg_catalog.count(DISTINCT assignment.actor_id)::integer AS helpers
      FROM fupin_register.assignment
      JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = assignment.household_id
       AND household_year.division OPERATOR(fupin.=) assignment.division
     WHERE assignment.role = 'helper'
       AND assignment.during @> LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of()))
       AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY assignment.household_id,
              assignment.division,
              household_year.year;
COMMENT ON VIEW fupin_register.household_helper_year IS
    'helpers assigned to households on 31 December or, in the running year, on fupin.as_of(); a household without any has no row';
COMMENT ON COLUMN fupin_register.household_helper_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_helper_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_helper_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_helper_year.helpers IS 'assigned with the role helper on that day, each once';

CREATE VIEW fupin_register.household_visit_year WITH (security_barrier) AS
    SELECT left_poverty.household_id,
           left_poverty.division,
           pg_catalog.date_part('year', activity.happened_on)::integer AS year,
           pg_catalog.count(*)::integer AS follow_ups
      FROM fupin_register.activity
      JOIN (SELECT status_event.household_id,
                   status_event.division,
                   pg_catalog.min(status_event.happened_on) AS exited_on
              FROM fupin_register.status_event
             WHERE status_event.to_status = 'exited'
               AND status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             GROUP BY status_event.household_id,
                      status_event.division) left_poverty
        ON left_poverty.household_id = activity.object_id
       AND activity.happened_on > left_poverty.exited_on
     WHERE activity.action = 'visit'
       AND activity.object_kind = 'household'
       AND activity.happened_on <= (SELECT fupin.as_of())
     GROUP BY left_poverty.household_id,
              left_poverty.division,
              pg_catalog.date_part('year', activity.happened_on)::integer;
COMMENT ON VIEW fupin_register.household_visit_year IS
    'visits to households after they left poverty, by year, until fupin.as_of(); a household without any has no row';
COMMENT ON COLUMN fupin_register.household_visit_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_visit_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_visit_year.year IS 'calendar year of the visits';
COMMENT ON COLUMN fupin_register.household_visit_year.follow_ups IS 'visits of the year on days after the one on which it first left poverty';

CREATE VIEW fupin_register.household_share_year WITH (security_barrier) AS
    SELECT asset_share.household_id,
           asset_share.division,
           household_year.year,
           pg_catalog.bool_or(held.holds) AS holds,
           (household_year.year + 1
                - pg_catalog.min(pg_catalog.date_part('year', asset_share.admitted_on)) FILTER (WHERE held.holds)
                - pg_catalog.count(DISTINCT paid.year) FILTER (WHERE held.holds AND paid.year >= pg_catalog.date_part('year', asset_share.admitted_on)))::integer AS years_missed
      FROM fupin_register.asset_share
      JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = asset_share.household_id
       AND household_year.division OPERATOR(fupin.=) asset_share.division
     CROSS JOIN LATERAL (SELECT asset_share.admitted_on <= LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of()))
                                AND COALESCE(asset_share.left_on > LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of())), true) AS holds) held
      LEFT JOIN (SELECT DISTINCT
                        dividend.household_id,
                        dividend.division,
                        COALESCE(dividend.year, pg_catalog.date_part('year', dividend.paid_on)::integer) AS year
                   FROM fupin_register.dividend
                  WHERE dividend.paid_on <= (SELECT fupin.as_of())
                    AND COALESCE(dividend.paid_amount > 0, true)
                    AND dividend.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) paid
        ON paid.household_id = asset_share.household_id
       AND paid.division OPERATOR(fupin.=) asset_share.division
       AND paid.year <= household_year.year
     WHERE asset_share.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY asset_share.household_id,
              asset_share.division,
              household_year.year;
COMMENT ON VIEW fupin_register.household_share_year IS
    'shares of asset projects that households hold on 31 December or, in the running year, on fupin.as_of(); a household that never asked for any has no row';
COMMENT ON COLUMN fupin_register.household_share_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_share_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_share_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_share_year.holds IS 'whether it holds a share on that day; NULL = it asked and still waits';
COMMENT ON COLUMN fupin_register.household_share_year.years_missed IS
    'years from the first in which it was admitted to this one, this one included, for which no dividend was paid; NULL = it holds no share';

CREATE VIEW fupin_register.household_project_year WITH (security_barrier) AS
    SELECT beneficiary.household_id,
           beneficiary.division,
           household_year.year,
           pg_catalog.count(*)::integer AS industry_projects
      FROM fupin_register.beneficiary
      JOIN fupin_register.project
        ON project.project_id = beneficiary.project_id
       AND project.division OPERATOR(fupin.=) beneficiary.project_division
      JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = beneficiary.household_id
       AND household_year.division OPERATOR(fupin.=) beneficiary.division
      LEFT JOIN (SELECT project_event.project_id,
                        project_event.division,
                        pg_catalog.min(project_event.happened_on) AS happened_on
                   FROM fupin_register.project_event
                  WHERE project_event.to_state IN ('rejected', 'removed')
                  GROUP BY project_event.project_id,
                           project_event.division) gone
        ON gone.project_id = project.project_id
       AND gone.division OPERATOR(fupin.=) project.division
     WHERE project.kind = 'industry'
       AND COALESCE(project.year <= household_year.year, true)
       AND COALESCE(gone.happened_on > LEAST(pg_catalog.make_date(household_year.year, 12, 31), (SELECT fupin.as_of())), true)
       AND beneficiary.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY beneficiary.household_id,
              beneficiary.division,
              household_year.year;
COMMENT ON VIEW fupin_register.household_project_year IS
    'industry projects that name a household among those they benefit, by year; a household that none names has no row';
COMMENT ON COLUMN fupin_register.household_project_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_project_year.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_project_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.household_project_year.industry_projects IS
    'industry projects of the year or of one before it, neither rejected nor removed by its end (in the running year: by fupin.as_of())';

CREATE VIEW fupin_register.household_loan_answer WITH (security_barrier) AS
    SELECT loan.household_id,
           loan.division,
           pg_catalog.min(LEAST(loan.granted_on, step.happened_on)) AS answered_on
      FROM fupin_register.loan
      LEFT JOIN (SELECT loan_event.loan_id,
                        loan_event.division,
                        pg_catalog.min(loan_event.happened_on) AS happened_on
                   FROM fupin_register.loan_event
                  WHERE loan_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                  GROUP BY loan_event.loan_id,
                           loan_event.division) step
        ON step.loan_id = loan.loan_id
       AND step.division OPERATOR(fupin.=) loan.division
     WHERE loan.household_id IS NOT NULL
       AND loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY loan.household_id,
              loan.division;
COMMENT ON VIEW fupin_register.household_loan_answer IS
    'when the wish of a household for a loan was first taken up; a household without a loan on record has no row';
COMMENT ON COLUMN fupin_register.household_loan_answer.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_loan_answer.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_loan_answer.answered_on IS
    'day of the first step of one of its loans, an application or a refusal too, or of its grant; NULL = the day is unknown';

CREATE VIEW fupin_register.person_record WITH (security_barrier) AS
    SELECT event.subject_id::text AS person_id,
           event.division,
           pg_catalog.min(event.happened_on) FILTER (WHERE event.kind = 'serious_illness_listed') AS serious_illness_on,
           pg_catalog.min(event.happened_on) FILTER (WHERE event.kind = 'serious_illness_treated') AS special_treatment_on,
           pg_catalog.min(event.happened_on) FILTER (WHERE event.kind = 'pension_insured') AS pension_insured_on,
           pg_catalog.array_agg(COALESCE(event.for_year, pg_catalog.date_part('year', event.happened_on)::integer))
               FILTER (WHERE event.kind = 'education_subsidy_approved') AS education_due_years,
           pg_catalog.array_agg(COALESCE(event.for_year, pg_catalog.date_part('year', event.happened_on)::integer))
               FILTER (WHERE event.kind = 'education_subsidy_paid') AS education_paid_years
      FROM fupin_register.event
     WHERE event.subject_kind = 'person'
       AND event.kind IN ('serious_illness_listed', 'serious_illness_treated', 'pension_insured', 'education_subsidy_approved', 'education_subsidy_paid')
       AND event.happened_on <= (SELECT fupin.as_of())
       AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY event.subject_id,
              event.division;
COMMENT ON VIEW fupin_register.person_record IS
    'what events say of persons until fupin.as_of(); a person of whom there are none has no row';
COMMENT ON COLUMN fupin_register.person_record.person_id IS 'the person';
COMMENT ON COLUMN fupin_register.person_record.division IS 'village or community of the event';
COMMENT ON COLUMN fupin_register.person_record.serious_illness_on IS 'day on which the person was first listed for a serious disease; NULL = no event says so';
COMMENT ON COLUMN fupin_register.person_record.special_treatment_on IS 'day on which the disease was first treated; NULL = no event says so';
COMMENT ON COLUMN fupin_register.person_record.pension_insured_on IS 'day of joining the pension insurance; NULL = no event says so';
COMMENT ON COLUMN fupin_register.person_record.education_due_years IS 'years for which a subsidy for schooling was approved; NULL = none';
COMMENT ON COLUMN fupin_register.person_record.education_paid_years IS 'years for which one was paid; NULL = none';
