-- Statistics of work and money by county, town and village, and the procedures of exit: what counts where, both sides of each day.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/plan.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;

-- Two villages of 端州区城东街道 and one of 城西街道, a household in each.
INSERT INTO fupin_register.area (division) VALUES ('441202'), ('441202001'), ('441202002');
INSERT INTO fupin_register.village (division) VALUES ('441202001001'), ('441202001002'), ('441202002001');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H1', '441202001001', '样例一'), ('H2', '441202001002', '样例二'), ('H3', '441202002001', '样例三');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
SELECT household_id, division, year, 'registered', 3 FROM fupin_register.household, generate_series(2017, 2019) year;

-- Projects stand where they are sited, else where they are run; one of a town or county is in no village.
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount) VALUES
    ('P1', '441202001001', NULL, '样例', 'industry', 2019, 100000),
    ('P2', '441202001001', NULL, '样例', 'industry', 2019, 200000.5),
    ('P3', '441202', '441202001002', '样例', 'industry', 2019, NULL),
    ('P4', '441202', '441202001', '样例', 'industry', 2019, 1000),
    ('P5', '441202002001', NULL, '样例', 'industry', 2019, 2000),
    ('P6', '441202', NULL, '样例', 'industry', 2019, 3000),
    ('P7', '441202002001', NULL, '样例', 'industry', 2019, 4000),
    ('P8', '441202002001', NULL, '样例', 'industry', 2018, 5000);
INSERT INTO fupin_register.project_event (project_id, division, step_no, procedure, to_state, happened_on, taken_over)
SELECT step.id, division, 1, 'library', state, day::date, true
  FROM (VALUES ('P1', 'declared', '2019-01-01'), ('P2', 'selected', '2019-01-01'), ('P3', 'under_construction', '2019-06-30'), ('P4', 'completed', '2019-01-01'),
               ('P5', 'handed_over', '2019-01-01'), ('P6', 'rejected', '2019-01-01'), ('P8', 'completed', '2019-07-01')) step (id, state, day)
  JOIN fupin_register.project ON project_id = step.id;
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division)
VALUES ('P1', '441202001001', 'H1', '441202001001'), ('P2', '441202001001', 'H1', '441202001001'), ('P5', '441202002001', 'H3', '441202002001');

-- Money of the year: what a place holds, and what went to it.
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, year, amount, issued_on, arrived_on) VALUES
    ('F1', '441202',    'central', 'special', 2019, 10000, '2019-01-01', '2019-01-10'),
    ('F2', '441202001', 'central', 'special', 2019,  5000, '2019-01-01', '2019-06-30'),
    ('F3', '441202',    'central', 'special', 2019,  2000, '2019-01-01', NULL),
    ('F4', '441202',    'central', 'special', 2019,  1000, '2019-01-01', '2019-04-01'),
    ('F5', '441202',    'central', 'special', 2019,   700, '2019-01-01', '2019-07-01'),
    ('F6', '441202',    'county',  'housing', 2018,   300, '2018-01-01', '2018-01-01');
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, to_kind, amount, transferred_on) VALUES
    ('T1', '441202001', 'F1', '441202', 'government', 4000, '2019-02-01'), ('T6', '441202001', 'F6', '441202', 'government', 300, '2019-07-01');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, project_id, project_division, account_kind, amount, paid_on) VALUES
    ('Y1', '441202001001', 'F1', '441202', NULL, NULL, 'one_card', 1000, '2019-03-01'),
    ('Y2', '441202001002', 'F3', '441202', 'P3', '441202', 'company', 500, '2019-05-01'),
    ('Y3', '441202001002', 'F3', '441202', NULL, NULL, NULL, 200, '2019-06-30'),
    ('Y4', '441202001002', 'F4', '441202', NULL, NULL, 'cash', 100, '2019-03-01'),
    ('Y5', '441202001002', 'F1', '441202', NULL, NULL, 'one_card', 9, '2019-07-01');

-- Loans: the last day in time is no day overdue; within 30 days counts both ends.
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, granted_on, due_on, amount, outstanding, repaid_on, non_performing) VALUES
    ('L1', '441202001001', 'H1', '样例', '2019-01-01', '2019-07-30', 1000, 1000, NULL, NULL),
    ('L2', '441202001001', 'H1', '样例', '2019-01-01', '2019-07-31', 2000, 2000, NULL, false),
    ('L3', '441202001001', 'H1', '样例', '2019-01-01', '2019-06-30', 3000, 3000, NULL, NULL),
    ('L4', '441202001001', 'H1', '样例', '2019-01-01', '2019-06-29', 4000, 4000, NULL, true),
    ('L5', '441202001001', 'H1', '样例', '2019-01-01', '2019-06-29', 5000, 0, '2019-06-01', NULL),
    ('L6', '441202001001', 'H1', '样例', '2019-01-01', NULL, 6000, 500, NULL, NULL),
    ('L7', '441202001001', 'H1', '样例', '2018-12-31', '2019-01-31', 7000, NULL, NULL, NULL),
    ('L8', '441202001001', 'H1', '样例', '2019-07-01', '2020-01-31', 8000, 8000, NULL, NULL);

INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, plan_year, approved_subsidy)
SELECT 'C' || number, 'H2', '441202001002', 2019, CASE WHEN number <= 2 THEN 20000 END FROM generate_series(1, 5) number;
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, to_state, happened_on, taken_over)
VALUES ('C1', '441202001002', 1, 'under_renovation', '2019-01-01', true), ('C2', '441202001002', 1, 'completed', '2019-01-01', true),
       ('C3', '441202001002', 1, 'occupied', '2019-01-01', true), ('C4', '441202001002', 1, 'reported', '2019-01-01', false);

INSERT INTO fupin_register.official (official_id, division, name) VALUES ('O1', '441202', '样例'), ('O2', '441202', '样例');
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('T1', '441202001001', '[2018-05-01,)'), ('T2', '441202002001', '[2018-05-01,2019-06-30)');
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, during) VALUES
    ('T1', '441202001001', 'O1', '441202', '[2018-05-01,)'), ('T1', '441202001001', 'O2', '441202', '[2018-05-01,2018-12-31)'), ('T2', '441202002001', 'O2', '441202', '[2018-12-31,2019-06-30)');
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
SELECT 'V' || number, '441202002001', 'visit', 'official', 'O1', day::date, kind, 'H3'
  FROM (VALUES (1, '2018-12-31', 'household'), (2, '2019-01-01', 'household'), (3, '2019-06-30', 'household'), (4, '2019-07-01', 'household'), (5, '2019-03-01', 'official')) visit (number, day, kind);

SELECT results_eq($$SELECT village_code::text, projects, projects_proposed, projects_approved, projects_under_construction, projects_handed_over, projects_state_unknown, project_planned, project_planned_wan, projects_plan_unknown, project_paid, project_beneficiaries
                      FROM fupin_report.work_statistics_by_village WHERE year = 2019 ORDER BY 1$$,
                  $$VALUES ('441202001001', 2::bigint, 1::bigint, 1::bigint, 0::bigint, 0::bigint, 0::bigint, 300000.50, 30.000050, 0::bigint,   0.00, 2::bigint),
                           ('441202001002', 1,         0,         0,         1,         0,         0,              0.00,  0.000000, 1,         500.00, 0),
                           ('441202002001', 2,         0,         0,         0,         1,         1,           6000.00,  0.600000, 0,           0.00, 1)$$, 'projects by village');
SELECT results_eq($$SELECT town_code::text, projects, projects_completed FROM fupin_report.work_statistics_by_town WHERE year = 2019 ORDER BY 1$$,
                  $$VALUES ('441202001', 4::bigint, 1::bigint), ('441202002', 2, 0)$$, 'that of a town is in the town');
SELECT results_eq($$SELECT year, projects, projects_proposed + projects_approved + projects_under_construction + projects_completed + projects_handed_over + projects_gone + projects_state_unknown, projects_gone, projects_state_unknown
                      FROM fupin_report.work_statistics_by_county ORDER BY 1$$, 'VALUES (2018, 1::bigint, 1::bigint, 0::bigint, 1::bigint), (2019, 7, 7, 1, 1)', 'that of the county in the county; a step to come is none');
SELECT results_eq($$SELECT year, loans, loan_amount, loans_open, loan_outstanding, loans_outstanding_unknown, loans_due_soon, loans_overdue, loan_overdue, loans_due_unknown, loans_non_performing
                      FROM fupin_report.work_statistics_by_village WHERE village_code = '441202001001' AND year >= 2018 ORDER BY 1$$,
                  'VALUES (2018, 1::bigint, 7000.00, 1::bigint, 0.00, 1::bigint, 0::bigint, 1::bigint, 0.00, 0::bigint, 0::bigint), (2019, 6, 21000.00, 5, 10500.00, 0, 2, 1, 4000.00, 1, 1)', 'loans by the year of their grant');
SELECT results_eq($$SELECT housing_cases, housing_cases_pending, housing_cases_begun, housing_cases_completed, housing_cases_occupied, housing_cases_closed, housing_cases_state_unknown, housing_subsidy, housing_subsidy_wan
                      FROM fupin_report.work_statistics_by_county WHERE year = 2019$$, 'VALUES (5::bigint, 1::bigint, 1::bigint, 1::bigint, 1::bigint, 0::bigint, 1::bigint, 40000.00, 4.000000)', 'houses by the year of the plan');
SELECT results_eq($$SELECT year, household_visits, villages_total, villages_with_team, village_teams, team_members FROM fupin_report.work_statistics_by_county ORDER BY 1$$,
                  'VALUES (2018, 1::bigint, 3::bigint, 2::bigint, 2::bigint, 2::bigint), (2019, 2, 3, 1, 1, 1)', 'visits until as_of, teams and members of the day: who left on it is gone');

SELECT results_eq($$SELECT source_level::text, fund_kind::text, fund_year, tranches, amount, arrived, used, used_share, tranches_allocated, tranches_waiting, tranches_arrival_unknown, tranches_timed, allocation_days, allocation_days_most
                      FROM fupin_report.fund_statistics_by_county ORDER BY 1$$,
                  $$VALUES ('central', 'special', 2019, 5::bigint, 18700.00, 16000.00, 1800.00, 0.0963, 3::bigint, 1::bigint, 1::bigint, 2::bigint, 22::bigint, 22),
                           ('county', 'housing', 2018, 1, 300.00, 300.00, 0.00, 0.0000, 0, 1, 0, 0, 0, NULL)$$, 'from 10 January to 1 February 22 days, none for what was paid before it arrived; what is to come has not arrived');
SELECT results_eq($$SELECT village_code::text, tranches, payments_here, paid_here, one_card_payments, one_card_paid, other_account_payments, account_unknown_payments, paid_here_wan FROM fupin_report.fund_statistics_by_village ORDER BY 1$$,
                  $$VALUES ('441202001001', 0::bigint, 1::bigint, 1000.00, 1::bigint, 1000.00, 0::bigint, 0::bigint, 0.100000), ('441202001002', 0, 3, 800.00, 0, 0.00, 2, 1, 0.080000)$$, 'payments where they went');
SELECT results_eq($$SELECT sum(tranches), sum(payments_here), sum(paid_here) FROM fupin_report.fund_statistics_by_town$$, 'VALUES (1::numeric, 4::numeric, 1800.00)', 'a town has its own tranche and all payments to its villages');
SELECT is((SELECT sum(paid_here) FROM fupin_report.fund_statistics_by_county), (SELECT sum(used) FROM fupin_report.fund_statistics_by_county), 'what was used is what was paid');

-- Exits: the days of each step, a second procedure after a return, help suspended and resumed.
ALTER TABLE fupin_register.status_event DISABLE TRIGGER USER;
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, document_no)
SELECT household_id, division, row_number() OVER (PARTITION BY household_id ORDER BY number), lag(status) OVER (PARTITION BY household_id ORDER BY number), status, day::date, paper
  FROM (VALUES (1, 'H1', 'registered', '2018-01-01', NULL), (2, 'H1', 'exit_proposed', '2018-10-01', NULL), (3, 'H1', 'verified', '2018-10-20', NULL), (4, 'H1', 'publicised', '2018-11-01', NULL),
               (5, 'H1', 'exited', '2018-12-15', '样例〔2018〕1号'), (6, 'H1', 'returned', '2019-02-01', NULL), (7, 'H1', 'registered', '2019-02-10', NULL), (8, 'H1', 'exit_proposed', '2019-06-30', NULL),
               (9, 'H1', 'verified', '2019-07-01', NULL),
               (1, 'H2', 'exited', '2017-12-31', NULL), (2, 'H2', 'aid_suspended', '2018-06-01', NULL), (3, 'H2', 'exited', '2018-09-01', NULL),
               (1, 'H3', 'registered', '2018-01-01', NULL)) step (number, id, status, day, paper)
  JOIN fupin_register.household ON household_id = step.id;
ALTER TABLE fupin_register.status_event ENABLE TRIGGER USER;
SELECT results_eq($$SELECT household_code::text, year, members, exit_done_label::text, proposed_date, verified_date, publicised_date, exited_date, exit_procedure_days, exit_document_no::text, household_status::text
                      FROM fupin_report.exit_procedure ORDER BY 1, 2$$,
                  $$VALUES ('H1', 2018, 3, '是', date '2018-10-01', date '2018-10-20', date '2018-11-01', date '2018-12-15', 75, '样例〔2018〕1号', 'exited'),
                           ('H1', 2019, 3, '否', date '2019-06-30', NULL, NULL, NULL, NULL, NULL, 'exit_proposed'),
                           ('H2', 2017, 3, '是', NULL, NULL, NULL, date '2017-12-31', NULL, NULL, 'exited')$$, 'one row a procedure; help that goes on after its suspension is no second exit');

-- Cases of new poverty, and those watched: as the rows of monitoring_case and monitoring_status say.
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on)
VALUES ('E1', '441202002001', 'found_poor', 'household', 'H3', 'H3', '2018-12-31'), ('E2', '441202001002', 'found_poor', 'household', 'H2', 'H2', '2019-06-30');
SELECT results_eq($$SELECT year, households_found, households_found_returned, households_found_newly_poor,
                           households_found_not_registered + households_found_registered + households_found_helped + households_found_wrong_order FROM fupin_report.monitoring_statistics_by_county WHERE households_found > 0 ORDER BY 1$$,
                  $$SELECT date_part('year', COALESCE(found_date, case_registered_date))::integer, count(*), count(*) FILTER (WHERE case_kind = 'returned'), count(*) FILTER (WHERE case_kind = 'newly_poor'), count(*)
                      FROM fupin_report.monitoring_case GROUP BY 1 ORDER BY 1$$, 'cases are those of monitoring_case, each in one state');
SELECT isnt_empty('SELECT FROM fupin_report.monitoring_statistics_by_county WHERE households_found_newly_poor > 0', 'of which there are some');
SELECT results_eq('SELECT sum(households_watched), sum(households_watched_in_time + households_watched_overdue + households_watched_never + households_watched_no_interval) FROM fupin_report.monitoring_statistics_by_village',
                  'SELECT count(*)::numeric, count(*)::numeric FROM fupin_report.monitoring_status WHERE is_monitored', 'those watched are those of monitoring_status');

-- Help by kind: of the year in which it was given, until as_of; two of one kind are two measures and one household.  Who was removed does not count.
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('H4', '441202002001', '样例四');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES ('H4', '441202002001', 2019, 'removed', 1);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason) VALUES ('N1', 'H1', '441202001001', '样例', 'newborn');
INSERT INTO fupin_register.measure (measure_id, household_id, division, person_id, kind, raises_income, during, outcome)
SELECT measure.id, household_id, division, measure.person, measure.kind, measure.raises, measure.during::daterange, measure.outcome
  FROM (VALUES ('M1', 'H1', NULL, 'planting', true,  '[2018-12-31,2019-01-02)', 'effective'), ('M2', 'H2', NULL, 'planting', true,  '[2019-06-30,)',           NULL),
               ('M3', 'H3', NULL, 'planting', true,  '[2018-01-01,2019-01-01)', 'stopped'),   ('M4', 'H3', NULL, 'breeding', true,  '[2019-07-01,2019-08-01)', NULL),
               ('M5', 'H1', 'N1', 'training', false, '[2019-01-01,2019-02-01)', 'effective'), ('M6', 'H1', 'N1', 'training', false, '[2019-03-01,2019-04-01)', 'partly_effective'),
               ('M7', 'H4', NULL, 'planting', true,  '[2019-01-01,2020-01-01)', 'effective'), ('M8', 'H2', NULL, 'training', false, '(,2017-01-01)',           'not_effective')) measure (id, household, person, kind, raises, during, outcome)
  JOIN fupin_register.household ON household_id = measure.household;
SELECT results_eq($$SELECT year, measure_kind::text, measure_kind_label::text, measures_given, measures_raising_income, households_helped, persons_with_own_measure, measures_effective, measures_partly_effective, measures_not_effective, measures_stopped, measures_outcome_unknown
                      FROM fupin_report.measure_statistics_by_county ORDER BY 1, 2$$,
                  $$VALUES (2018, 'planting', '种植', 2::bigint, 2::bigint, 2, 0::bigint, 1::bigint, 0::bigint, 0::bigint, 1::bigint, 0::bigint),
                           (2019, 'planting', '种植', 2, 2, 2, 0, 1, 0, 0, 0, 1), (2019, 'training', '技能培训', 2, 0, 1, 1, 1, 1, 0, 0, 0)$$, 'measures by kind');
SELECT results_eq($$SELECT town_code::text, year, sum(measures_given), sum(households_helped) FROM fupin_report.measure_statistics_by_town GROUP BY 1, 2 ORDER BY 1, 2$$,
                  $$VALUES ('441202001', 2018, 1::numeric, 1::bigint), ('441202001', 2019, 4, 3), ('441202002', 2018, 1, 1)$$, 'by town');
SELECT results_eq($$SELECT village_code::text, measure_kind::text, measures_given FROM fupin_report.measure_statistics_by_village WHERE year = 2019 ORDER BY 1, 2$$,
                  $$VALUES ('441202001001', 'planting', 1::bigint), ('441202001001', 'training', 2), ('441202001002', 'planting', 1)$$, 'and by village');

-- A table is read once.
SELECT is_empty(format($$SELECT relation FROM pg_temp.scans('SELECT * FROM fupin_report.%s') WHERE relation = ANY (%L::text[]) GROUP BY 1 HAVING count(*) <> 1$$, report, tables), report || ' reads each table once')
  FROM (VALUES ('exit_procedure', '{status_event}'), ('work_statistics_by_county', '{activity,team_member,beneficiary}'), ('measure_statistics_by_county', '{measure,household_year}')) plan (report, tables);

-- Who sees a village sees its counts, and none of the town.
CREATE ROLE work_officer;
CALL fupin_register.grant_officer('work_officer', '441202001001');
SET LOCAL ROLE work_officer;
SELECT results_eq('SELECT (SELECT sum(projects) FROM fupin_report.work_statistics_by_village), (SELECT count(*) FROM fupin_report.work_statistics_by_town), (SELECT count(*) FROM fupin_report.fund_statistics_by_county), (SELECT sum(paid_here) FROM fupin_report.fund_statistics_by_village), (SELECT count(DISTINCT household_code) FROM fupin_report.exit_procedure)',
                  'VALUES (2::numeric, 0::bigint, 0::bigint, 1000.00, 1::bigint)', 'an officer of a village');
RESET ROLE;

-- A place has the same rows whoever sees it: an older team adds years to its own village, and to the town and county around it.
INSERT INTO fupin_register.village (division) VALUES ('441223001001');
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('T3', '441223001001', '[2015-05-01,)'), ('T4', '441202002001', '[2016-05-01,2016-06-01)');
PREPARE work_rows AS
    SELECT county_code::text, year, villages_total, villages_with_team FROM fupin_report.work_statistics_by_county WHERE county_code = '441202'
     UNION ALL
    SELECT town_code::text, year, villages_total, villages_with_team FROM fupin_report.work_statistics_by_town WHERE town_code = '441202001'
     UNION ALL
    SELECT village_code::text, year, villages_total, villages_with_team FROM fupin_report.work_statistics_by_village WHERE village_code = '441202001001'
     ORDER BY 1, 2;
CREATE ROLE reads_province;
CREATE ROLE reads_county;
CREATE ROLE reads_town;
CALL fupin_register.grant_reader('reads_province', '440000');
CALL fupin_register.grant_reader('reads_county', '441202');
CALL fupin_register.grant_reader('reads_town', '441202001');
SET LOCAL ROLE reads_province;
SELECT results_eq('EXECUTE work_rows',
                  $$VALUES ('441202', 2016, 3::bigint, 0::bigint), ('441202', 2017, 3, 0), ('441202', 2018, 3, 2), ('441202', 2019, 3, 1),
                           ('441202001', 2018, 2, 1), ('441202001', 2019, 2, 1), ('441202001001', 2018, 1, 1), ('441202001001', 2019, 1, 1)$$, 'a reader of the province');
SET LOCAL ROLE reads_county;
SELECT results_eq('EXECUTE work_rows',
                  $$VALUES ('441202', 2016, 3::bigint, 0::bigint), ('441202', 2017, 3, 0), ('441202', 2018, 3, 2), ('441202', 2019, 3, 1),
                           ('441202001', 2018, 2, 1), ('441202001', 2019, 2, 1), ('441202001001', 2018, 1, 1), ('441202001001', 2019, 1, 1)$$, 'one of the county');
SET LOCAL ROLE reads_town;
SELECT results_eq('EXECUTE work_rows',
                  $$VALUES ('441202001', 2018, 2::bigint, 1::bigint), ('441202001', 2019, 2, 1), ('441202001001', 2018, 1, 1), ('441202001001', 2019, 1, 1)$$, 'one of the town');
SET LOCAL ROLE work_officer;
SELECT results_eq('EXECUTE work_rows', $$VALUES ('441202001001', 2018, 1::bigint, 1::bigint), ('441202001001', 2019, 1, 1)$$, 'and an officer of the village');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
