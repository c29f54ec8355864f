-- What falls due when: deadlines, the running periods of duties, repayments and dividends, by county and day.

CREATE VIEW fupin_register.due_calendar WITH (security_barrier) AS
    SELECT 'deadline' AS kind,
           deadline.deadline_id AS code,
           -- what the deadline says by itself is no reason to compare it row by row
           pg_catalog.min(deadline.title_zh) AS title_zh,
           pg_catalog.min(deadline.document_no) AS document_no,
           pg_catalog.min(deadline.rule_id) AS rule_id,
           pg_catalog.min(deadline.article) AS article,
           pg_catalog.min(deadline.strength) AS strength,
           CASE
               WHEN deadline.responsible_units <> '{}' OR deadline.subject_kind <> 'organisation' THEN deadline.responsible_units
               ELSE ARRAY[deadline.subject_id]
           END AS units,
           pg_catalog.min(deadline.subject_kind) AS subject_kind,
           COALESCE(fupin_register.county_of(deadline.division), deadline.division) AS county,
           pg_catalog.min(deadline.division::bigint) AS somewhere,
           deadline.due_on,
           pg_catalog.max(deadline.warn_days) AS warn_days,
           NULL AS owner_name,
           pg_catalog.count(*) AS subjects,
           pg_catalog.count(*) FILTER (WHERE deadline.state IN ('met', 'late')) AS done,
           pg_catalog.count(*) FILTER (WHERE deadline.state IN ('overdue', 'due_soon', 'pending')) AS open,
           pg_catalog.count(*) FILTER (WHERE deadline.state = 'unknown') AS unknown
      FROM fupin_register.deadline_subject deadline
     WHERE deadline.due_on IS NOT NULL
       AND deadline.state <> 'before_document'
     GROUP BY deadline.deadline_id,
              CASE
                  WHEN deadline.responsible_units <> '{}' OR deadline.subject_kind <> 'organisation' THEN deadline.responsible_units
                  ELSE ARRAY[deadline.subject_id]
              END,
              COALESCE(fupin_register.county_of(deadline.division), deadline.division),
              deadline.due_on
     UNION ALL
    -- the running periods of duties: what is missed cannot be made up for, and is no longer due
    SELECT 'duty',
           duty.duty_id,
           pg_catalog.min(duty.title_zh),
           pg_catalog.min(duty.document_no),
           pg_catalog.min(duty.rule_id),
           pg_catalog.min(duty.article),
           pg_catalog.min(duty.strength),
           CASE
               WHEN duty.responsible_units <> '{}' OR duty.actor_kind <> 'organisation' THEN duty.responsible_units
               ELSE ARRAY[duty.actor_id]
           END,
           pg_catalog.min(duty.actor_kind),
           COALESCE(fupin_register.county_of(duty.place), duty.place),
           pg_catalog.min(duty.place::bigint),
           pg_catalog.upper(duty.period) - 1,
           0,
           NULL,
           pg_catalog.count(*),
           pg_catalog.count(*) FILTER (WHERE duty.state = 'met'),
           pg_catalog.count(*) FILTER (WHERE duty.state = 'pending'),
           pg_catalog.count(*) FILTER (WHERE duty.state = 'unknown')
      FROM fupin_register.action_result duty
     WHERE pg_catalog.upper(duty.period) > (SELECT fupin.as_of())
       AND duty.state IN ('met', 'pending', 'unknown')
       AND duty.required IS NOT NULL
     GROUP BY duty.duty_id,
              CASE
                  WHEN duty.responsible_units <> '{}' OR duty.actor_kind <> 'organisation' THEN duty.responsible_units
                  ELSE ARRAY[duty.actor_id]
              END,
              COALESCE(fupin_register.county_of(duty.place), duty.place),
              pg_catalog.upper(duty.period) - 1
     UNION ALL
    SELECT 'loan',
           'loan',
           '贷款到期',
           NULL,
           NULL,
           NULL,
           NULL,
           '{}',
           'loan',
           COALESCE(fupin_register.county_of(loan.division), loan.division),
           pg_catalog.min(loan.division::bigint),
           loan.due_on,
           30,
           loan.lender,
           pg_catalog.count(*),
           0,
           pg_catalog.count(*) FILTER (WHERE loan.outstanding > 0),
           pg_catalog.count(*) FILTER (WHERE loan.outstanding IS NULL)
      FROM fupin_register.loan
     WHERE loan.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND loan.granted_on <= (SELECT fupin.as_of())
       AND loan.due_on IS NOT NULL
       AND COALESCE(loan.repaid_on > (SELECT fupin.as_of()), true)
       AND loan.outstanding IS DISTINCT FROM 0
     GROUP BY COALESCE(fupin_register.county_of(loan.division), loan.division),
              loan.due_on,
              loan.lender
     UNION ALL
    SELECT 'dividend',
           'dividend',
           '分红到期',
           NULL,
           NULL,
           NULL,
           NULL,
           '{}',
           'asset_project',
           COALESCE(fupin_register.county_of(dividend.division), dividend.division),
           pg_catalog.min(dividend.division::bigint),
           dividend.due_on,
           30,
           asset_project.operator,
           pg_catalog.count(*),
           0,
           pg_catalog.count(*),
           0
      FROM fupin_register.dividend
      JOIN fupin_register.asset_project
        ON asset_project.asset_project_id = dividend.asset_project_id
       AND asset_project.division OPERATOR(fupin.=) dividend.asset_division
     WHERE dividend.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND dividend.due_on IS NOT NULL
       AND COALESCE(dividend.paid_on > (SELECT fupin.as_of()), true)
     GROUP BY COALESCE(fupin_register.county_of(dividend.division), dividend.division),
              dividend.due_on,
              asset_project.operator;
COMMENT ON VIEW fupin_register.due_calendar IS
    'every day on which something is or was due, by county and those who answer for it; the counts are of the subjects that the reader sees';
COMMENT ON COLUMN fupin_register.due_calendar.kind IS 'deadline, duty (a running period), loan (a repayment), dividend';
COMMENT ON COLUMN fupin_register.due_calendar.code IS 'the deadline or duty; of loans and dividends as kind';
COMMENT ON COLUMN fupin_register.due_calendar.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.due_calendar.document_no IS 'number of the paper; NULL = none';
COMMENT ON COLUMN fupin_register.due_calendar.rule_id IS 'the rule; NULL = none';
COMMENT ON COLUMN fupin_register.due_calendar.article IS 'its article; NULL = none';
COMMENT ON COLUMN fupin_register.due_calendar.strength IS 'how strongly the paper demands it; NULL = no paper does';
COMMENT ON COLUMN fupin_register.due_calendar.units IS 'organisation_id of those who answer for it, the lead unit first; where the paper names nobody and an organisation owes it, that organisation';
COMMENT ON COLUMN fupin_register.due_calendar.subject_kind IS 'kind of those who owe it';
COMMENT ON COLUMN fupin_register.due_calendar.county IS 'the county it is in, or the place above';
COMMENT ON COLUMN fupin_register.due_calendar.somewhere IS 'one of the places, as a number';
COMMENT ON COLUMN fupin_register.due_calendar.due_on IS 'the day';
COMMENT ON COLUMN fupin_register.due_calendar.warn_days IS 'from how many days before on it is due soon';
COMMENT ON COLUMN fupin_register.due_calendar.owner_name IS 'bank or operator; NULL = none known';
COMMENT ON COLUMN fupin_register.due_calendar.subjects IS 'those who owe it on the day';
COMMENT ON COLUMN fupin_register.due_calendar.done IS 'of these, those who have done it';
COMMENT ON COLUMN fupin_register.due_calendar.open IS 'of these, those who have not';
COMMENT ON COLUMN fupin_register.due_calendar.unknown IS 'of these, those of whom it is unknown';
