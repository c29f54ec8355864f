-- What is done and spent, counted by place (the order of columns is published: append only).
--
-- A row of place_work and place_watch is one number of one item; a view of a level adds them up.  What is not on record is not counted:
-- 0 is nothing on record.  What belongs to a whole town or county is in no row of a village.  A place that the reader may see a part of
-- only has no row.

CREATE VIEW fupin_register.place_work WITH (security_barrier) AS
    SELECT COALESCE(project.place, project.division) AS division,
           project.year,
           entry.item,
           entry.value
      FROM fupin_register.project_fact project
     CROSS JOIN LATERAL (VALUES ('projects', 1::numeric),
                                ('projects_' || CASE
                                                    WHEN project.state IN ('draft', 'declared', 'town_reviewed', 'reviewed', 'returned') THEN 'proposed'
                                                    WHEN project.state = 'under_construction' THEN 'under_construction'
                                                    WHEN project.state IN ('completed', 'announced_on_site', 'accepted', 'evaluated') THEN 'completed'
                                                    WHEN project.state = 'handed_over' THEN 'handed_over'
                                                    WHEN project.state IN ('rejected', 'removed') THEN 'gone'
                                                    WHEN project.state IS NOT NULL THEN 'approved'
                                                    ELSE 'state_unknown'
                                                END, 1),
                                ('project_planned', project.planned_amount),
                                ('projects_plan_unknown', CASE WHEN project.planned_amount IS NULL THEN 1 END),
                                ('project_paid', project.paid_amount),
                                ('project_beneficiaries', project.beneficiaries)) entry (item, value)
     WHERE entry.value IS NOT NULL
     UNION ALL
    SELECT loan.division,
           pg_catalog.date_part('year', loan.granted_on)::integer,
           entry.item,
           entry.value
      FROM (SELECT loan_fact.division,
                   loan_fact.granted_on,
                   loan_fact.due_on,
                   loan_fact.as_of,
                   loan_fact.amount,
                   loan_fact.outstanding,
                   loan_fact.non_performing,
                   loan_fact.repaid_on IS NULL AND loan_fact.outstanding IS DISTINCT FROM 0 AS is_open
              FROM fupin_register.loan_fact
             WHERE loan_fact.granted_on <= loan_fact.as_of) loan
     CROSS JOIN LATERAL (VALUES ('loans', 1::numeric),
                                ('loan_amount', loan.amount),
                                ('loans_open', CASE WHEN loan.is_open THEN 1 END),
                                ('loan_outstanding', CASE WHEN loan.is_open THEN loan.outstanding END),
                                ('loans_outstanding_unknown', CASE WHEN loan.is_open AND loan.outstanding IS NULL THEN 1 END),
                                ('loans_due_soon', CASE WHEN loan.is_open AND loan.due_on BETWEEN loan.as_of AND loan.as_of + 30 THEN 1 END),
                                ('loans_overdue', CASE WHEN loan.is_open AND loan.due_on < loan.as_of THEN 1 END),
                                ('loan_overdue', CASE WHEN loan.is_open AND loan.due_on < loan.as_of THEN loan.outstanding END),
                                ('loans_due_unknown', CASE WHEN loan.is_open AND loan.due_on IS NULL THEN 1 END),
                                ('loans_non_performing', CASE WHEN loan.non_performing THEN 1 END)) entry (item, value)
     WHERE entry.value IS NOT NULL
     UNION ALL
    SELECT house.division,
           house.plan_year,
           entry.item,
           entry.value
      FROM fupin_register.housing_case_fact house
     CROSS JOIN LATERAL (VALUES ('housing_cases', 1::numeric),
                                ('housing_cases_' || CASE
                                                         WHEN house.state = 'under_renovation' THEN 'begun'
                                                         WHEN house.state IN ('completed', 'accepted') THEN 'completed'
                                                         WHEN house.state = 'occupied' THEN 'occupied'
                                                         WHEN house.state = 'closed' THEN 'closed'
                                                         WHEN house.state IS NOT NULL THEN 'pending'
                                                         ELSE 'state_unknown'
                                                     END, 1),
                                ('housing_subsidy', house.approved_subsidy),
                                ('housing_subsidy_paid', house.paid_subsidy)) entry (item, value)
     WHERE entry.value IS NOT NULL
     UNION ALL
    SELECT activity.division,
           pg_catalog.date_part('year', activity.happened_on)::integer,
           'household_visits',
           pg_catalog.count(*)
      FROM fupin_register.activity
     WHERE activity.action = 'visit'
       AND activity.object_kind = 'household'
       AND activity.happened_on <= (SELECT fupin.as_of())
       AND activity.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY activity.division,
              pg_catalog.date_part('year', activity.happened_on)
     UNION ALL
    SELECT village.division,
           village.year,
           entry.item,
           entry.value
      FROM (SELECT village.division,
                   years.year,
                   pg_catalog.count(DISTINCT team.team_id) AS teams,
                   pg_catalog.count(member.official_id) AS members
              FROM fupin_register.village
              LEFT JOIN (SELECT team.division,
                                pg_catalog.date_part('year', pg_catalog.min(pg_catalog.lower(team.during)))::integer AS year
                           FROM fupin_register.team
                          WHERE team.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                          GROUP BY team.division) first
                ON first.division OPERATOR(fupin.=) village.division
             -- the year of as_of and those before it since the village's first team
             CROSS JOIN LATERAL pg_catalog.generate_series(LEAST(first.year, pg_catalog.date_part('year', fupin.as_of())::integer),
                                                           pg_catalog.date_part('year', fupin.as_of())::integer) years (year)
              LEFT JOIN fupin_register.team
                ON team.division OPERATOR(fupin.=) village.division
               AND team.during @> LEAST(pg_catalog.make_date(years.year, 12, 31), (SELECT fupin.as_of()))
              LEFT JOIN fupin_register.team_member member
                ON member.team_id = team.team_id
               AND member.division OPERATOR(fupin.=) team.division
               AND member.during @> LEAST(pg_catalog.make_date(years.year, 12, 31), (SELECT fupin.as_of()))
             WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
             GROUP BY village.division,
                      years.year) village
     CROSS JOIN LATERAL (VALUES ('villages_total', CASE WHEN village.year = pg_catalog.date_part('year', fupin.as_of()) THEN 1::numeric END),
                                ('village_teams', village.teams),
                                ('team_members', village.members),
                                ('villages_with_team', CASE WHEN village.teams > 0 THEN 1 END)) entry (item, value)
     WHERE entry.value IS NOT NULL;
COMMENT ON VIEW fupin_register.place_work IS
    'projects, loans, dangerous houses, visits and teams, as numbers by place, year and item, on the day of fupin.as_of(); an item is the column of fupin_report.work_statistics_by_county that adds it up';
COMMENT ON COLUMN fupin_register.place_work.division IS 'the place to which it belongs, of any level';
COMMENT ON COLUMN fupin_register.place_work.year IS 'year of the project, of the grant, of the plan that lists the house, of the visit, and each year of a village since its first team; villages_total is that of as_of; NULL = unknown';
COMMENT ON COLUMN fupin_register.place_work.item IS 'what is counted';
COMMENT ON COLUMN fupin_register.place_work.value IS 'the number: a count, or yuan';

SELECT fupin_register.create_by_level(
    '{"county": "work_statistics_by_county", "town": "work_statistics_by_town", "village": "work_statistics_by_village"}', pg_catalog.format($report$
    SELECT {head},
           %2$s
      FROM (SELECT {place} AS division,
                   entry.year,
                   %1$s
              FROM fupin_register.place_work entry
             WHERE entry.year IS NOT NULL
             GROUP BY {place},
                      entry.year) counted
$report$, counted.sums, counted.columns))
  FROM (SELECT pg_catalog.string_agg(pg_catalog.format(CASE item.name
                                                      -- on record in the year of as_of, and in the place in any
                                                      WHEN 'villages_total' THEN 'COALESCE(pg_catalog.sum(pg_catalog.sum(entry.value) FILTER (WHERE entry.item = %1$L)) OVER (PARTITION BY {place}), 0) AS %1$I'
                                                      ELSE 'COALESCE(pg_catalog.sum(entry.value) FILTER (WHERE entry.item = %1$L), 0) AS %1$I'
                                                  END, item.name), ', ') AS sums,
               pg_catalog.string_agg(pg_catalog.format('counted.%1$I::%2$s AS %1$I', item.name, item.type)
                                     || CASE WHEN item.type LIKE 'numeric%' THEN pg_catalog.format(', (counted.%1$I / 10000)::numeric(18,6) AS %2$I', item.name, item.name || '_wan') ELSE '' END,
                                     ', ') AS columns
          FROM (VALUES
                   ('projects', 'bigint'),
                   ('projects_proposed', 'bigint'),
                   ('projects_approved', 'bigint'),
                   ('projects_under_construction', 'bigint'),
                   ('projects_completed', 'bigint'),
                   ('projects_handed_over', 'bigint'),
                   ('projects_gone', 'bigint'),
                   ('projects_state_unknown', 'bigint'),
                   ('project_planned', 'numeric(18,2)'),
                   ('projects_plan_unknown', 'bigint'),
                   ('project_paid', 'numeric(18,2)'),
                   ('project_beneficiaries', 'bigint'),
                   ('loans', 'bigint'),
                   ('loan_amount', 'numeric(18,2)'),
                   ('loans_open', 'bigint'),
                   ('loan_outstanding', 'numeric(18,2)'),
                   ('loans_outstanding_unknown', 'bigint'),
                   ('loans_due_soon', 'bigint'),
                   ('loans_overdue', 'bigint'),
                   ('loan_overdue', 'numeric(18,2)'),
                   ('loans_due_unknown', 'bigint'),
                   ('loans_non_performing', 'bigint'),
                   ('housing_cases', 'bigint'),
                   ('housing_cases_pending', 'bigint'),
                   ('housing_cases_begun', 'bigint'),
                   ('housing_cases_completed', 'bigint'),
                   ('housing_cases_occupied', 'bigint'),
                   ('housing_cases_closed', 'bigint'),
                   ('housing_cases_state_unknown', 'bigint'),
                   ('housing_subsidy', 'numeric(18,2)'),
                   ('housing_subsidy_paid', 'numeric(18,2)'),
                   ('household_visits', 'bigint'),
                   ('village_teams', 'bigint'),
                   ('team_members', 'bigint'),
                   ('villages_total', 'bigint'),
                   ('villages_with_team', 'bigint')
               ) item (name, type)) counted;

CREATE VIEW fupin_register.place_watch WITH (security_barrier) AS
    SELECT household.division,
           pg_catalog.date_part('year', fupin.as_of())::integer AS year,
           entry.item,
           1 AS value
      FROM fupin_register.monitored_household household
     CROSS JOIN LATERAL (VALUES ('households_watched', household.is_monitored),
                                ('households_watch_unknown', household.is_monitored IS NULL),
                                ('households_watched_in_time', household.is_monitored AND household.state = 'in_time'),
                                ('households_watched_overdue', household.is_monitored AND household.state = 'overdue'),
                                ('households_watched_never', household.is_monitored AND household.state = 'never'),
                                ('households_watched_no_interval', household.is_monitored AND household.state = 'no_interval'),
                                ('households_watched_below_line', household.is_monitored AND household.is_below_line),
                                ('households_watched_line_unknown', household.is_monitored AND household.is_below_line IS NULL)) entry (item, holds)
     WHERE entry.holds
     UNION ALL
    SELECT found.division,
           pg_catalog.date_part('year', COALESCE(found.found_on, found.registered_on))::integer,
           entry.item,
           1
      FROM fupin_register.monitoring_case found
     CROSS JOIN LATERAL (VALUES ('households_found', true),
                                ('households_found_returned', found.kind = 'returned'),
                                ('households_found_newly_poor', found.kind = 'newly_poor'),
                                ('households_found_not_registered', found.state = 'found'),
                                ('households_found_registered', found.state = 'registered'),
                                ('households_found_helped', found.state = 'helped'),
                                ('households_found_wrong_order', found.state = 'wrong_order')) entry (item, holds)
     WHERE entry.holds;
COMMENT ON VIEW fupin_register.place_watch IS
    'households watched for a return to poverty and cases of it, as numbers by village, year and item, on the day of fupin.as_of(); an item is the column of fupin_report.monitoring_statistics_by_county that adds it up';
COMMENT ON COLUMN fupin_register.place_watch.division IS 'the village';
COMMENT ON COLUMN fupin_register.place_watch.year IS 'year of fupin.as_of() for those watched; of a case the year in which it was found, else registered; NULL = unknown';
COMMENT ON COLUMN fupin_register.place_watch.item IS 'what is counted';
COMMENT ON COLUMN fupin_register.place_watch.value IS 'the number';

SELECT fupin_register.create_by_level(
    '{"county": "monitoring_statistics_by_county", "town": "monitoring_statistics_by_town", "village": "monitoring_statistics_by_village"}', pg_catalog.format($report$
    SELECT {head},
           %2$s
      FROM (SELECT {place} AS division,
                   entry.year,
                   %1$s
              FROM fupin_register.place_watch entry
             WHERE entry.year IS NOT NULL
             GROUP BY {place},
                      entry.year) counted
$report$, counted.sums, counted.columns))
  FROM (SELECT pg_catalog.string_agg(pg_catalog.format('COALESCE(pg_catalog.sum(entry.value) FILTER (WHERE entry.item = %1$L), 0) AS %1$I', item.name), ', ') AS sums,
               pg_catalog.string_agg(pg_catalog.format('counted.%1$I::bigint AS %1$I', item.name), ', ') AS columns
          FROM (VALUES
                   ('households_watched'),
                   ('households_watch_unknown'),
                   ('households_watched_in_time'),
                   ('households_watched_overdue'),
                   ('households_watched_never'),
                   ('households_watched_no_interval'),
                   ('households_watched_below_line'),
                   ('households_watched_line_unknown'),
                   ('households_found'),
                   ('households_found_returned'),
                   ('households_found_newly_poor'),
                   ('households_found_not_registered'),
                   ('households_found_registered'),
                   ('households_found_helped'),
                   ('households_found_wrong_order')
               ) item (name)) counted;

-- Money by whose it is and what kind, in the year of its budget: tranches where they are held, payments where they went.
CREATE VIEW fupin_register.fund_flow WITH (security_barrier) AS
    SELECT fund.division,
           fund.year,
           fund.source_level,
           fund.kind,
           1 AS tranches,
           fund.amount,
           CASE WHEN fund.arrived_on IS NOT NULL THEN fund.amount ELSE 0 END AS arrived,
           fund.used,
           CASE WHEN moved.allocated_on IS NOT NULL THEN 1 ELSE 0 END AS tranches_allocated,
           CASE WHEN fund.arrived_on IS NOT NULL AND moved.allocated_on IS NULL THEN 1 ELSE 0 END AS tranches_waiting,
           CASE WHEN fund.arrived_on IS NULL AND moved.allocated_on IS NOT NULL THEN 1 ELSE 0 END AS tranches_arrival_unknown,
           CASE WHEN moved.allocated_on - fund.arrived_on IS NOT NULL THEN GREATEST(moved.allocated_on - fund.arrived_on, 0) END AS allocation_days,
           0 AS payments,
           0 AS paid_here,
           0 AS one_card_payments,
           0 AS one_card_paid,
           0 AS other_account_payments,
           0 AS account_unknown_payments
      FROM fupin_register.fund_fact fund
      LEFT JOIN (SELECT fund_transfer.fund_id,
                        fund_transfer.fund_division,
                        pg_catalog.min(fund_transfer.transferred_on) AS transferred_on
                   FROM fupin_register.fund_transfer
                  WHERE fund_transfer.transferred_on <= (SELECT fupin.as_of())
                  GROUP BY fund_transfer.fund_id,
                           fund_transfer.fund_division) transfer
        ON transfer.fund_id = fund.fund_id
       AND transfer.fund_division OPERATOR(fupin.=) fund.division
     CROSS JOIN LATERAL (SELECT LEAST(transfer.transferred_on, fund.first_paid_on) AS allocated_on) moved
     UNION ALL
    SELECT payment.division,
           COALESCE(fund.year, pg_catalog.date_part('year', fund.issued_on)::integer),
           fupin_register.payer(fund.source_level, fund.kind, fund.division),
           fund.kind::text,
           0, 0, 0, 0, 0, 0, 0, NULL,
           1,
           payment.amount,
           CASE WHEN payment.account_kind = 'one_card' THEN 1 ELSE 0 END,
           CASE WHEN payment.account_kind = 'one_card' THEN payment.amount ELSE 0 END,
           CASE WHEN payment.account_kind <> 'one_card' THEN 1 ELSE 0 END,
           CASE WHEN payment.account_kind IS NULL THEN 1 ELSE 0 END
      FROM fupin_register.fund_payment payment
      JOIN fupin_register.fund
        ON fund.fund_id = payment.fund_id
       AND fund.division OPERATOR(fupin.=) payment.fund_division
     WHERE payment.paid_on <= (SELECT fupin.as_of())
       AND payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.fund_flow IS
    'tranches at the place that holds them and payments at the place to which they went, with whose money it is and of what kind, until fupin.as_of()';
COMMENT ON COLUMN fupin_register.fund_flow.division IS 'the place that holds the tranche, or to which the payment went';
COMMENT ON COLUMN fupin_register.fund_flow.year IS 'budget year of the tranche, else the year in which it was issued; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_flow.source_level IS 'whose money it is (list payer)';
COMMENT ON COLUMN fupin_register.fund_flow.kind IS 'kind of money (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund_flow.tranches IS '1 for a tranche, else 0';
COMMENT ON COLUMN fupin_register.fund_flow.amount IS 'of the tranche, in yuan';
COMMENT ON COLUMN fupin_register.fund_flow.arrived IS 'of it arrived, in yuan';
COMMENT ON COLUMN fupin_register.fund_flow.used IS 'paid out of it to any place, in yuan';
COMMENT ON COLUMN fupin_register.fund_flow.tranches_allocated IS '1 if something of it was passed on or paid';
COMMENT ON COLUMN fupin_register.fund_flow.tranches_waiting IS '1 if it arrived and nothing was';
COMMENT ON COLUMN fupin_register.fund_flow.tranches_arrival_unknown IS '1 if something was and the day of arrival is unknown';
COMMENT ON COLUMN fupin_register.fund_flow.allocation_days IS 'days from arrival to the first transfer or payment; NULL = one of the two is unknown';
COMMENT ON COLUMN fupin_register.fund_flow.payments IS '1 for a payment, else 0';
COMMENT ON COLUMN fupin_register.fund_flow.paid_here IS 'of the payment, in yuan';
COMMENT ON COLUMN fupin_register.fund_flow.one_card_payments IS '1 if it went to a one-card account';
COMMENT ON COLUMN fupin_register.fund_flow.one_card_paid IS 'its amount then, in yuan';
COMMENT ON COLUMN fupin_register.fund_flow.other_account_payments IS '1 if it went elsewhere, or was cash';
COMMENT ON COLUMN fupin_register.fund_flow.account_unknown_payments IS '1 if the account is unknown';

SELECT fupin_register.create_by_level(
    '{"county": "fund_statistics_by_county", "town": "fund_statistics_by_town", "village": "fund_statistics_by_village"}', $report$
    SELECT (counted.division::text || '-' || COALESCE(counted.year::text, '') || '-' || COALESCE(counted.source_level, '') || '-' || COALESCE(counted.kind, ''))::varchar(128) AS fund_statistics_key,
           {places},
           counted.year::integer AS fund_year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.source_level::varchar(16) AS source_level,
           source_code.label_zh::varchar(64) AS source_level_label,
           counted.kind::varchar(64) AS fund_kind,
           kind_code.label_zh::varchar(64) AS fund_kind_label,
           counted.tranches::bigint AS tranches,
           counted.amount::numeric(18,2) AS amount,
           (counted.amount / 10000)::numeric(18,6) AS amount_wan,
           counted.arrived::numeric(18,2) AS arrived,
           (counted.arrived / 10000)::numeric(18,6) AS arrived_wan,
           counted.used::numeric(18,2) AS used,
           (counted.used / 10000)::numeric(18,6) AS used_wan,
           fupin_register.share(LEAST(counted.used, counted.amount), counted.amount)::numeric(9,4) AS used_share,
           counted.tranches_allocated::bigint AS tranches_allocated,
           counted.tranches_waiting::bigint AS tranches_waiting,
           counted.tranches_arrival_unknown::bigint AS tranches_arrival_unknown,
           counted.tranches_timed::bigint AS tranches_timed,
           counted.allocation_days::bigint AS allocation_days,
           counted.allocation_days_most::integer AS allocation_days_most,
           counted.payments_here::bigint AS payments_here,
           counted.paid_here::numeric(18,2) AS paid_here,
           (counted.paid_here / 10000)::numeric(18,6) AS paid_here_wan,
           counted.one_card_payments::bigint AS one_card_payments,
           counted.one_card_paid::numeric(18,2) AS one_card_paid,
           (counted.one_card_paid / 10000)::numeric(18,6) AS one_card_paid_wan,
           counted.other_account_payments::bigint AS other_account_payments,
           counted.account_unknown_payments::bigint AS account_unknown_payments
      FROM (SELECT {place} AS division,
                   entry.year,
                   entry.source_level,
                   entry.kind,
                   pg_catalog.sum(entry.tranches) AS tranches,
                   pg_catalog.sum(entry.amount) AS amount,
                   pg_catalog.sum(entry.arrived) AS arrived,
                   pg_catalog.sum(entry.used) AS used,
                   pg_catalog.sum(entry.tranches_allocated) AS tranches_allocated,
                   pg_catalog.sum(entry.tranches_waiting) AS tranches_waiting,
                   pg_catalog.sum(entry.tranches_arrival_unknown) AS tranches_arrival_unknown,
                   pg_catalog.count(entry.allocation_days) AS tranches_timed,
                   COALESCE(pg_catalog.sum(entry.allocation_days), 0) AS allocation_days,
                   pg_catalog.max(entry.allocation_days) AS allocation_days_most,
                   pg_catalog.sum(entry.payments) AS payments_here,
                   pg_catalog.sum(entry.paid_here) AS paid_here,
                   pg_catalog.sum(entry.one_card_payments) AS one_card_payments,
                   pg_catalog.sum(entry.one_card_paid) AS one_card_paid,
                   pg_catalog.sum(entry.other_account_payments) AS other_account_payments,
                   pg_catalog.sum(entry.account_unknown_payments) AS account_unknown_payments
              FROM fupin_register.fund_flow entry
             GROUP BY {place},
                      entry.year,
                      entry.source_level,
                      entry.kind) counted
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'payer'
       AND source_code.code = counted.source_level
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'fund_kind'
       AND kind_code.code = counted.kind
$report$);

-- Help by kind, as it was given to the households on the register: on any day of the year, by then ended or not.
CREATE VIEW fupin_register.measure_year WITH (security_barrier) AS
    SELECT measure.division,
           household_year.year,
           measure.kind::text AS kind,
           measure.household_id,
           measure.person_id,
           measure.raises_income,
           measure.outcome
      FROM fupin_register.measure
      JOIN fupin_register.household_year_row household_year
        ON household_year.household_id = measure.household_id
       AND household_year.division OPERATOR(fupin.=) measure.division
     WHERE household_year.year <= pg_catalog.date_part('year', fupin.as_of())::integer
       AND COALESCE(fupin_register.on_register(household_year.status), true)
       AND measure.during && pg_catalog.daterange(pg_catalog.make_date(household_year.year, 1, 1),
                                                  LEAST(pg_catalog.make_date(household_year.year, 12, 31), fupin.as_of()), '[]')
       AND measure.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.measure_year IS 'measures of help that households on the register were given, once for each year in which they were, until fupin.as_of()';
COMMENT ON COLUMN fupin_register.measure_year.division IS 'the village where the household lives';
COMMENT ON COLUMN fupin_register.measure_year.year IS 'calendar year';
COMMENT ON COLUMN fupin_register.measure_year.kind IS 'what it is (list measure_kind)';
COMMENT ON COLUMN fupin_register.measure_year.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.measure_year.person_id IS 'the member it is for; NULL = for all of the household';
COMMENT ON COLUMN fupin_register.measure_year.raises_income IS 'whether it raises income';
COMMENT ON COLUMN fupin_register.measure_year.outcome IS 'what came of it: effective, partly_effective, not_effective, stopped; NULL = not yet known';

SELECT fupin_register.create_by_level(
    '{"county": "measure_statistics_by_county", "town": "measure_statistics_by_town", "village": "measure_statistics_by_village"}', $report$
    SELECT (counted.division::text || '-' || counted.year || '-' || counted.kind)::varchar(128) AS measure_statistics_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.kind::varchar(64) AS measure_kind,
           kind_code.label_zh::varchar(64) AS measure_kind_label,
           counted.measures::bigint AS measures_given,
           counted.measures_raising_income::bigint AS measures_raising_income,
           counted.households::integer AS households_helped,
           counted.persons::bigint AS persons_with_own_measure,
           counted.measures_effective::bigint AS measures_effective,
           counted.measures_partly_effective::bigint AS measures_partly_effective,
           counted.measures_not_effective::bigint AS measures_not_effective,
           counted.measures_stopped::bigint AS measures_stopped,
           counted.measures_outcome_unknown::bigint AS measures_outcome_unknown
      FROM (SELECT {place} AS division,
                   entry.year,
                   entry.kind,
                   pg_catalog.count(*) AS measures,
                   pg_catalog.count(*) FILTER (WHERE entry.raises_income) AS measures_raising_income,
                   pg_catalog.count(DISTINCT (entry.household_id, entry.division::text)) AS households,
                   pg_catalog.count(DISTINCT entry.person_id) AS persons,
                   pg_catalog.count(*) FILTER (WHERE entry.outcome = 'effective') AS measures_effective,
                   pg_catalog.count(*) FILTER (WHERE entry.outcome = 'partly_effective') AS measures_partly_effective,
                   pg_catalog.count(*) FILTER (WHERE entry.outcome = 'not_effective') AS measures_not_effective,
                   pg_catalog.count(*) FILTER (WHERE entry.outcome = 'stopped') AS measures_stopped,
                   pg_catalog.count(*) FILTER (WHERE entry.outcome IS NULL) AS measures_outcome_unknown
              FROM fupin_register.measure_year entry
             GROUP BY {place},
                      entry.year,
                      entry.kind) counted
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'measure_kind'
       AND kind_code.code = counted.kind
$report$);

-- The procedure of each exit, step by step: a round begins when a household comes onto the register or falls back into poverty.
CREATE VIEW fupin_register.exit_round WITH (security_barrier) AS
    SELECT step.household_id,
           step.division,
           step.round,
           pg_catalog.max(step.happened_on) FILTER (WHERE step.to_status = 'exit_proposed') AS proposed_on,
           pg_catalog.max(step.happened_on) FILTER (WHERE step.to_status = 'verified') AS verified_on,
           pg_catalog.max(step.happened_on) FILTER (WHERE step.to_status = 'publicised') AS publicised_on,
           pg_catalog.min(step.happened_on) FILTER (WHERE step.to_status = 'exited') AS exited_on,
           (pg_catalog.array_agg(step.document_no ORDER BY step.step_no) FILTER (WHERE step.to_status = 'exited'))[1] AS document_no,
           (pg_catalog.array_agg(step.to_status ORDER BY step.step_no DESC))[1]::text AS last_status,
           pg_catalog.date_part('year', COALESCE(pg_catalog.min(step.happened_on) FILTER (WHERE step.to_status = 'exited'), (SELECT fupin.as_of())))::integer AS year
      FROM (SELECT status_event.*,
                   pg_catalog.count(*) FILTER (WHERE status_event.to_status IN ('candidate', 'surveyed', 'not_included', 'registered', 'returned'))
                       OVER (PARTITION BY status_event.household_id, status_event.division ORDER BY status_event.step_no) AS round
              FROM fupin_register.status_event
             WHERE status_event.happened_on <= (SELECT fupin.as_of())
               AND status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) step
     GROUP BY step.household_id,
              step.division,
              step.round
    HAVING pg_catalog.bool_or(step.to_status IN ('exit_proposed', 'verified', 'publicised', 'exited'));
COMMENT ON VIEW fupin_register.exit_round IS
    'procedures of exit that were begun until fupin.as_of(), one row each; of a step that was done again its last day';
COMMENT ON COLUMN fupin_register.exit_round.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.exit_round.division IS 'village or community where it lives';
COMMENT ON COLUMN fupin_register.exit_round.round IS 'number of its stays on the register until then, by its states; 0 = the chain begins with the exit';
COMMENT ON COLUMN fupin_register.exit_round.proposed_on IS 'day of the proposal; NULL = none on record';
COMMENT ON COLUMN fupin_register.exit_round.verified_on IS 'day of the verification; NULL = none on record';
COMMENT ON COLUMN fupin_register.exit_round.publicised_on IS 'day on which the publicity began; NULL = none on record';
COMMENT ON COLUMN fupin_register.exit_round.exited_on IS 'day of the exit; NULL = not yet, or broken off';
COMMENT ON COLUMN fupin_register.exit_round.document_no IS 'number of the paper of the exit; NULL = none named, or no exit';
COMMENT ON COLUMN fupin_register.exit_round.last_status IS 'the last state of the round';
COMMENT ON COLUMN fupin_register.exit_round.year IS 'year of the exit; without one that of fupin.as_of()';

CREATE VIEW fupin_report.exit_procedure WITH (security_barrier) AS
    SELECT (step.household_id || '-' || step.division::text || '-' || step.round)::varchar(64) AS exit_procedure_key,
           step.household_id::varchar(32) AS household_code,
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
           step.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           member.members::integer AS members,
           (step.exited_on IS NOT NULL)::boolean AS is_exit_done,
           fupin_register.yes_no(step.exited_on IS NOT NULL)::varchar(4) AS exit_done_label,
           step.proposed_on::date AS proposed_date,
           step.verified_on::date AS verified_date,
           step.publicised_on::date AS publicised_date,
           step.exited_on::date AS exited_date,
           (step.exited_on - step.proposed_on)::integer AS exit_procedure_days,
           step.document_no::varchar(64) AS exit_document_no,
           step.last_status::varchar(32) AS household_status,
           status_code.label_zh::varchar(64) AS household_status_label
      FROM fupin_register.exit_round step
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) step.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = step.household_id
       AND name.division OPERATOR(fupin.=) step.division
      LEFT JOIN fupin_register.household_fact member
        ON member.household_id = step.household_id
       AND member.division OPERATOR(fupin.=) step.division
       AND member.year = step.year
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = step.last_status;
