-- Who is watched for a return to poverty, since when nobody has looked, and what calls for a look.
--
-- Watched are the households that bear a label which a paper in force at their place names (fupin.monitored_group); one with
-- three labels is watched once.  Borderline is, beside whom the county lists, whoever is not on the register and has an
-- income above the line by no more than the margin: without a margin that is unknown, and so is whether they are watched.
--
--     line of the register   from the line up to (1 + borderline_margin) times it   (HEYUAN-2019-3.4-d)
--     poverty line           above it,   up to (1 + fringe_margin) times it         (MEILAN-2019-2-i)

CREATE VIEW fupin_register.monitored_household WITH (security_barrier) AS
    WITH place AS MATERIALIZED (
        SELECT DISTINCT fupin_register.county_of(village.division) AS county
          FROM fupin_register.village
         WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    ), watched_group AS MATERIALIZED (
        SELECT governing.county,
               governing.label,
               governing.rule_id,
               governing.last_day
          FROM (SELECT DISTINCT ON (place.county, monitored_group.document_id, monitored_group.label)
                       place.county,
                       monitored_group.label,
                       monitored_group.rule_id,
                       monitored_group.disabled,
                       pg_catalog.upper(document.valid) - 1 AS last_day
                  FROM place
                  JOIN fupin.document ON document.division OPERATOR(fupin.@>) place.county
                  JOIN fupin.monitored_group ON monitored_group.document_id = document.document_id
                 WHERE document.valid @> (SELECT fupin.as_of())
                 ORDER BY place.county,
                          monitored_group.document_id,
                          monitored_group.label,
                          monitored_group.shipped) governing
         WHERE NOT governing.disabled
    ), household AS MATERIALIZED (
        SELECT DISTINCT ON (verdict.household_id, verdict.division)
               verdict.household_id,
               verdict.division,
               verdict.year,
               verdict.status,
               verdict.on_register,
               verdict.exited,
               verdict.income_per_capita,
               verdict.housing_grade,
               verdict.food_secure,
               verdict.clothing_secure,
               verdict.medical_secure,
               verdict.water_secure,
               fupin_register.boolean_in(verdict.facts, 'disaster_hit') AS disaster_hit,
               fupin_register.boolean_in(verdict.facts, 'policies_kept') AS policies_kept,
               fupin_register.boolean_in(verdict.facts, 'projects_kept') AS projects_kept,
               fupin_register.date_in(verdict.facts, 'monitored_on') AS stated_on,
               fupin_register.number_in(verdict.facts, 'earlier_round') >= 1 AS earlier_round,
               line.income_line,
               CASE
                   WHEN verdict.exited AND label.income_position IS NOT NULL
                   THEN CASE fupin.state(verdict.verdict, label.income_position::integer) WHEN '-' THEN true WHEN '+' THEN false END
                   WHEN verdict.exited OR NOT verdict.on_register
                   THEN verdict.income_per_capita < line.income_line
               END AS is_below_line,
               CASE
                   WHEN verdict.exited OR NOT verdict.on_register
                   THEN (verdict.income_per_capita > line.income_line OR NOT line.is_exclusive AND verdict.income_per_capita = line.income_line)
                        AND verdict.income_per_capita <= line.income_line * (1 + line.margin)
                   ELSE false
               END AS is_at_edge,
               fupin_register.number_in(verdict.params, 'monitoring_interval_days')::integer AS interval_days,
               fupin_register.number_in(verdict.params, 'retention_months')::integer AS retention_months,
               fupin_register.number_in(verdict.params, 'own_pay_limit') AS own_pay_limit
          FROM fupin_register.household_verdict verdict
          LEFT JOIN fupin_register.standard_label label ON label.standard_id = verdict.standard_id
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(verdict.params, 'register_line') * fupin_register.number_in(verdict.params, 'register_line_factor') AS register_line,
                                    fupin_register.number_in(verdict.params, 'poverty_line') AS poverty_line) known
         -- OFFSET 0: looked up once, though it is asked for again and again
         CROSS JOIN LATERAL (SELECT COALESCE(known.register_line, known.poverty_line) AS income_line,
                                    known.register_line IS NULL AS is_exclusive,
                                    CASE
                                        WHEN known.register_line IS NULL THEN fupin_register.number_in(verdict.params, 'fringe_margin')
                                        ELSE fupin_register.number_in(verdict.params, 'borderline_margin')
                                    END AS margin
                            OFFSET 0) line
         -- the years that are the latest of a household
         WHERE verdict.year = ANY (ARRAY(SELECT DISTINCT pg_catalog.max(household_year.year)
                                           FROM fupin_register.household_year_row household_year
                                          WHERE household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))::integer
                                            AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                                          GROUP BY household_year.household_id,
                                                   household_year.division))
         ORDER BY verdict.household_id,
                  verdict.division,
                  verdict.year DESC
    ), mark AS (
        SELECT household_label.household_id::text AS household_id,
               household_label.division,
               household_label.label,
               household_label.since,
               true AS holds
          FROM fupin_register.household_label
         WHERE household_label.label = ANY (ARRAY(SELECT watched_group.label FROM watched_group))
         UNION ALL
        SELECT household.household_id,
               household.division,
               found.label,
               NULL,
               found.holds
          FROM household
         CROSS JOIN LATERAL (SELECT 'borderline',    CASE WHEN NOT household.on_register THEN household.is_at_edge ELSE false END UNION ALL
                             SELECT 'earlier_round', household.earlier_round AND household.earlier_round IS NOT NULL) found (label, holds)
         WHERE found.holds IS NOT FALSE
    ), watched AS MATERIALIZED (
        SELECT mark.household_id,
               mark.division,
               pg_catalog.bool_or(mark.holds) AS is_monitored,
               pg_catalog.array_agg(DISTINCT mark.label ORDER BY mark.label) FILTER (WHERE mark.holds) AS labels,
               pg_catalog.array_agg(DISTINCT mark.label ORDER BY mark.label) FILTER (WHERE mark.holds IS NULL) AS labels_unknown,
               COALESCE(pg_catalog.array_agg(DISTINCT watched_group.rule_id ORDER BY watched_group.rule_id) FILTER (WHERE mark.holds),
                        pg_catalog.array_agg(DISTINCT watched_group.rule_id ORDER BY watched_group.rule_id)) AS rule_ids,
               pg_catalog.min(mark.since) AS since,
               pg_catalog.max(watched_group.last_day) AS last_day
          FROM mark
          JOIN watched_group
            ON watched_group.county OPERATOR(fupin.=) fupin_register.county_of(mark.division)
           AND watched_group.label = mark.label
         GROUP BY mark.household_id,
                  mark.division
    ), looked_at AS (
        SELECT activity.object_id AS household_id,
               pg_catalog.max(activity.happened_on) AS last_on
          FROM fupin_register.activity
         WHERE activity.object_kind = 'household'
           AND activity.action IN ('monitoring', 'visit', 'safety_net_check')
           AND activity.happened_on <= (SELECT fupin.as_of())
         GROUP BY activity.object_id
    ), helped AS (
        SELECT assignment.household_id,
               assignment.division,
               pg_catalog.range_agg(assignment.during) AS during
          FROM fupin_register.assignment
         WHERE assignment.role = 'helper'
           AND assignment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY assignment.household_id,
                  assignment.division
    )
    SELECT watched.household_id,
           watched.division,
           household.year,
           household.status,
           household.exited,
           watched.is_monitored,
           watched.labels,
           watched.labels_unknown,
           watched.rule_ids,
           watched.since,
           step.exited_on,
           checked.last_on AS last_checked_on,
           household.interval_days,
           checked.last_on + household.interval_days AS due_on,
           CASE
               WHEN checked.last_on + household.interval_days IS NOT NULL
               THEN GREATEST((SELECT fupin.as_of()) - (checked.last_on + household.interval_days), 0)
           END AS overdue_days,
           CASE
               WHEN checked.last_on IS NULL THEN 'never'
               WHEN household.interval_days IS NULL THEN 'no_interval'
               WHEN checked.last_on + household.interval_days < (SELECT fupin.as_of()) THEN 'overdue'
               ELSE 'in_time'
           END AS state,
           CASE
               WHEN household.exited
               THEN COALESCE((step.exited_on + pg_catalog.make_interval(months => household.retention_months))::date, watched.last_day)
           END AS retained_until,
           gap.since AS helper_gap_from,
           gap.days AS helper_gap_days,
           gap.open_since AS helper_missing_since,
           CASE WHEN household.exited AND kept.keeps_helpers AND step.exited_on IS NOT NULL THEN gap.days IS NULL END AS helper_kept,
           household.policies_kept,
           household.projects_kept,
           household.income_per_capita,
           household.income_line,
           household.is_below_line,
           household.is_at_edge,
           household.own_pay_limit,
           household.housing_grade,
           previous.housing_grade AS housing_grade_before,
           household.food_secure,
           household.clothing_secure,
           household.medical_secure,
           household.water_secure,
           household.disaster_hit
      FROM watched
      LEFT JOIN household
        ON household.household_id = watched.household_id
       AND household.division OPERATOR(fupin.=) watched.division
      LEFT JOIN fupin_register.household_year_row previous
        ON previous.household_id = household.household_id
       AND previous.division OPERATOR(fupin.=) household.division
       AND previous.year + 1 = household.year
      LEFT JOIN fupin_register.household_exit_year step
        ON step.household_id = household.household_id
       AND step.division OPERATOR(fupin.=) household.division
       AND step.year = household.year
      LEFT JOIN looked_at ON looked_at.household_id = watched.household_id
      LEFT JOIN helped
        ON helped.household_id = watched.household_id
       AND helped.division OPERATOR(fupin.=) watched.division
      LEFT JOIN fupin_register.county_record kept ON kept.county OPERATOR(fupin.=) fupin_register.county_of(watched.division)
      -- who looked before the exit has not followed it up
     CROSS JOIN LATERAL (SELECT GREATEST(looked_at.last_on, CASE WHEN household.stated_on <= (SELECT fupin.as_of()) THEN household.stated_on END) AS last_on) looked
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN NOT household.exited OR household.exited IS NULL OR step.exited_on IS NULL OR looked.last_on > step.exited_on
                                    THEN looked.last_on
                                END AS last_on) checked
     CROSS JOIN LATERAL (SELECT pg_catalog.min(pg_catalog.lower(missing.during)) AS since,
                                pg_catalog.sum(pg_catalog.upper(missing.during) - pg_catalog.lower(missing.during))::integer AS days,
                                pg_catalog.max(pg_catalog.lower(missing.during)) FILTER (WHERE missing.during @> (SELECT fupin.as_of())) AS open_since
                           FROM pg_catalog.unnest(CASE
                                                      WHEN household.exited AND kept.keeps_helpers AND step.exited_on < (SELECT fupin.as_of())
                                                      THEN datemultirange(daterange(step.exited_on + 1, (SELECT fupin.as_of()) + 1))
                                                           - COALESCE(helped.during, '{}')
                                                  END) missing (during)) gap;
COMMENT ON VIEW fupin_register.monitored_household IS
    'the households watched for a return to poverty on the day of fupin.as_of(), one row each, with what is known of them in their latest year (MEILAN-2019-19-1, MEILAN-2019-19-6b, HEYUAN-2019-1.1-b, HEYUAN-2019-3.4-d, SHANGQIU-2018-32-b, HAOJIANG-2017-4.3-e, ZHAOQING-2018-24-d)';
COMMENT ON COLUMN fupin_register.monitored_household.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.monitored_household.division IS 'village or community';
COMMENT ON COLUMN fupin_register.monitored_household.year IS 'the latest year on record that has begun';
COMMENT ON COLUMN fupin_register.monitored_household.status IS 'state on the register in that year; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.exited IS 'whether it has left poverty; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.is_monitored IS 'true; NULL = unknown, for its income is, or the line, or the margin';
COMMENT ON COLUMN fupin_register.monitored_household.labels IS 'the labels for which it is watched (list label); NULL = none is known to hold';
COMMENT ON COLUMN fupin_register.monitored_household.labels_unknown IS 'labels of which it is unknown whether it bears them; NULL = none';
COMMENT ON COLUMN fupin_register.monitored_household.rule_ids IS 'the rules that have it watched';
COMMENT ON COLUMN fupin_register.monitored_household.since IS 'first day from which one of the labels is known to hold; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.exited_on IS 'day of its exit; NULL = has not left, or unknown';
COMMENT ON COLUMN fupin_register.monitored_household.last_checked_on IS
    'day on which somebody last looked: activities monitoring, visit and safety_net_check on the household, or facts.monitored_on; of one that has left only after its exit; NULL = nobody has';
COMMENT ON COLUMN fupin_register.monitored_household.interval_days IS 'days from one look to the next (monitoring_interval_days); NULL = not set';
COMMENT ON COLUMN fupin_register.monitored_household.due_on IS 'last day of the interval; NULL = never looked at, or no interval';
COMMENT ON COLUMN fupin_register.monitored_household.overdue_days IS 'days since then; 0 = in time; NULL likewise';
COMMENT ON COLUMN fupin_register.monitored_household.state IS 'never, overdue, in_time, no_interval (list monitoring_state)';
COMMENT ON COLUMN fupin_register.monitored_household.retained_until IS
    'last day on which policies go on after the exit: retention_months after it, or where no length is set the last day of the paper (HAOJIANG-2017-4.3-c); NULL = has not left';
COMMENT ON COLUMN fupin_register.monitored_household.helper_gap_from IS
    'first day after the exit without a helper (SHANGQIU-2018-32-b); NULL = never without, has not left, or the county keeps no record of helpers';
COMMENT ON COLUMN fupin_register.monitored_household.helper_gap_days IS 'days after the exit without a helper, up to the day of as_of; NULL likewise';
COMMENT ON COLUMN fupin_register.monitored_household.helper_missing_since IS 'first day of the time without a helper that still goes on; NULL = has one, or unknown';
COMMENT ON COLUMN fupin_register.monitored_household.helper_kept IS 'whether it was never without a helper after the exit; NULL = has not left, or unknown';
COMMENT ON COLUMN fupin_register.monitored_household.policies_kept IS 'whether policies go on after the exit (facts.policies_kept); NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.projects_kept IS 'whether projects do (facts.projects_kept); NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.income_per_capita IS 'income per head, yuan a year; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.income_line IS 'the line of the register in current prices, or the poverty line, yuan a head and year; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.is_below_line IS
    'of who has left whether the income criterion of the exit standard is unmet, of who is not on the register whether the income is below the line; NULL = unknown, or still poor';
COMMENT ON COLUMN fupin_register.monitored_household.is_at_edge IS 'whether the income is above the line by no more than the margin; false for who is still poor; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.own_pay_limit IS 'own medical cost that calls for a look, yuan a head and year; NULL = not set';
COMMENT ON COLUMN fupin_register.monitored_household.housing_grade IS 'grade of the house, A to D; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.housing_grade_before IS 'its grade the year before; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.food_secure IS 'food secure; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.clothing_secure IS 'clothing secure; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.medical_secure IS 'every member in the basic medical insurance; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.water_secure IS 'drinking water safe; NULL = unknown';
COMMENT ON COLUMN fupin_register.monitored_household.disaster_hit IS 'hit by a disaster (facts.disaster_hit); NULL = unknown';

-- The Chinese names of the labels, as one value that is looked into.
CREATE VIEW fupin_register.label_name AS
    SELECT COALESCE(pg_catalog.jsonb_object_agg(code_list.code, code_list.label_zh), '{}') AS names
      FROM fupin.code_list
     WHERE code_list.list = 'label';
COMMENT ON VIEW fupin_register.label_name IS 'one row: the Chinese names of the marks of households and persons (list label)';
COMMENT ON COLUMN fupin_register.label_name.names IS '{code: name}';

-- What calls for a look at a watched household, and sudden need or a risk anywhere, until it is answered.  What is unknown calls for none.
CREATE VIEW fupin_register.monitoring_trigger WITH (security_barrier) AS
    WITH monitored AS MATERIALIZED (
        SELECT * FROM fupin_register.monitored_household WHERE monitored_household.is_monitored
    ), found AS (
        SELECT trigger.trigger_id,
               'household' AS subject_kind,
               monitored.household_id AS subject_id,
               monitored.household_id,
               monitored.division,
               monitored.year,
               trigger.found_on,
               trigger.value,
               monitored.rule_ids[1] AS rule_id,
               trigger.severity
          FROM monitored
         CROSS JOIN LATERAL (SELECT 'monitoring.income_below_line', monitored.is_below_line, NULL::date, pg_catalog.round(monitored.income_per_capita, 2)::text, 'doubt' UNION ALL
                             SELECT 'monitoring.income_at_edge', monitored.is_at_edge AND monitored.is_below_line IS NOT TRUE, NULL, pg_catalog.round(monitored.income_per_capita, 2)::text, 'notice' UNION ALL
                             SELECT 'monitoring.dangerous_house', monitored.housing_grade IN ('C', 'D') AND (monitored.exited OR monitored.housing_grade_before IN ('A', 'B')), NULL, monitored.housing_grade, 'doubt' UNION ALL
                             SELECT 'monitoring.disaster', monitored.disaster_hit, NULL, 'true', 'doubt' UNION ALL
                             SELECT 'monitoring.food_lost', monitored.exited AND NOT monitored.food_secure, NULL, 'false', 'doubt' UNION ALL
                             SELECT 'monitoring.clothing_lost', monitored.exited AND NOT monitored.clothing_secure, NULL, 'false', 'doubt' UNION ALL
                             SELECT 'monitoring.medical_lost', monitored.exited AND NOT monitored.medical_secure, NULL, 'false', 'doubt' UNION ALL
                             SELECT 'monitoring.water_lost', monitored.exited AND NOT monitored.water_secure, NULL, 'false', 'doubt' UNION ALL
                             SELECT 'monitoring.helper_lost', monitored.helper_missing_since IS NOT NULL, monitored.helper_missing_since,
                                    ((SELECT fupin.as_of()) - monitored.helper_missing_since + 1)::text, 'doubt' AS severity) trigger (trigger_id, applies, found_on, value, severity)
         WHERE trigger.applies
         UNION ALL
        SELECT trigger.trigger_id,
               'person',
               member.person_id,
               member.household_id,
               member.division,
               member.year,
               NULL,
               trigger.value,
               monitored.rule_ids[1],
               'doubt'
          FROM fupin_register.member
          JOIN monitored
            ON monitored.household_id || '/' || monitored.year = member.household_id || '/' || member.year
          LEFT JOIN fupin_register.person_year_row previous
            ON previous.person_id = member.person_id
           AND previous.division OPERATOR(fupin.=) member.division
           AND previous.year + 1 = member.year
         CROSS JOIN LATERAL (SELECT fupin_register.number_in(member.facts, 'compliant_cost') - COALESCE(fupin_register.number_in(member.facts, 'insurance_paid'), 0)
                                    - COALESCE(fupin_register.number_in(member.facts, 'medical_assistance_paid'), 0) AS own_cost) medical
         CROSS JOIN LATERAL (SELECT 'monitoring.own_medical_cost', medical.own_cost >= monitored.own_pay_limit, medical.own_cost::text UNION ALL
                             SELECT 'monitoring.dropout', NOT member.education_secure, member.schooling UNION ALL
                             SELECT 'monitoring.lost_job',
                                    (fupin_register.boolean_in(member.facts, 'employed') IS FALSE OR fupin_register.text_in(member.facts, 'employment_status') = 'unemployed')
                                    AND (fupin_register.boolean_in(previous.facts, 'employed') OR fupin_register.text_in(previous.facts, 'employment_status') IN ('employed_away', 'local')),
                                    COALESCE(fupin_register.text_in(member.facts, 'employment_status'), 'false')) trigger (trigger_id, applies, value)
         WHERE member.year = ANY (ARRAY(SELECT DISTINCT monitored.year FROM monitored))
           AND COALESCE(member.left_on > (SELECT fupin.as_of()), true)
           AND trigger.applies
         UNION ALL
        SELECT kind.trigger_id,
               'household',
               occurred.household_id,
               occurred.household_id,
               occurred.division,
               pg_catalog.date_part('year', occurred.happened_on)::integer,
               occurred.happened_on,
               NULL,
               kind.rule_id,
               'doubt'
          FROM (VALUES ('monitoring.hardship', 'hardship_occurred', 'temporary_assistance_paid', NULL),
                       ('monitoring.risk',     'risk_found',        'risk_resolved',             NULL)) kind (trigger_id, occurred, answered, rule_id)
          JOIN fupin_register.event occurred ON occurred.kind = kind.occurred
         WHERE occurred.subject_kind = 'household'
           AND COALESCE(occurred.happened_on <= (SELECT fupin.as_of()), true)
           AND occurred.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND NOT EXISTS (SELECT
                             FROM fupin_register.event answer
                            WHERE answer.kind = kind.answered
                              AND answer.subject_id = occurred.subject_id
                              AND answer.subject_kind = 'household'
                              AND answer.division OPERATOR(fupin.=) occurred.division
                              AND COALESCE(answer.happened_on BETWEEN occurred.happened_on AND (SELECT fupin.as_of()), true))
    )
    SELECT found.trigger_id,
           found.subject_kind,
           found.subject_id::text AS subject_id,
           found.household_id::text AS household_id,
           found.division,
           found.year,
           found.found_on,
           found.value,
           found.rule_id,
           code.label_zh AS message_zh,
           code.label_en AS message_en,
           found.severity
      FROM found
      LEFT JOIN fupin.code_list code
        ON code.list = 'monitoring_trigger'
       AND code.code = found.trigger_id;
COMMENT ON VIEW fupin_register.monitoring_trigger IS
    'what calls for a look: of watched households an income below or just above the line, own medical cost, a lost job, a dangerous house, a child out of school, a disaster, a guarantee or the helper lost after the exit; of every household sudden need and risks not yet answered (MEILAN-2019-19-1, MEILAN-2019-19-6b, HEYUAN-2019-3.4-d, SHANGQIU-2018-32-b)';
COMMENT ON COLUMN fupin_register.monitoring_trigger.trigger_id IS 'what it is (list monitoring_trigger); once a subject, and of events once an event';
COMMENT ON COLUMN fupin_register.monitoring_trigger.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.monitoring_trigger.subject_id IS 'the household or person';
COMMENT ON COLUMN fupin_register.monitoring_trigger.household_id IS 'the household, or the person''s';
COMMENT ON COLUMN fupin_register.monitoring_trigger.division IS 'village or community';
COMMENT ON COLUMN fupin_register.monitoring_trigger.year IS 'year of the facts, or of the event; NULL = the day of the event is unknown';
COMMENT ON COLUMN fupin_register.monitoring_trigger.found_on IS 'day on which it began or was found; NULL = unknown, as of facts of a year';
COMMENT ON COLUMN fupin_register.monitoring_trigger.value IS 'the value that calls for the look, as text: yuan, grade, days; NULL = none';
COMMENT ON COLUMN fupin_register.monitoring_trigger.rule_id IS 'the rule that has the household watched; NULL = of every household';
COMMENT ON COLUMN fupin_register.monitoring_trigger.message_zh IS 'what it is, in Chinese';
COMMENT ON COLUMN fupin_register.monitoring_trigger.message_en IS 'the same in English';
COMMENT ON COLUMN fupin_register.monitoring_trigger.severity IS 'doubt (somebody must look) or notice';

-- A case of new or returned poverty begins when it is found (event found_poor), or where nobody wrote that down with the step into
-- the state returned.  What belongs to it happened after the last exit before it and before the next case.
CREATE VIEW fupin_register.monitoring_case WITH (security_barrier) AS
    WITH happened AS (
        SELECT event.household_id::text AS household_id,
               event.division,
               CASE WHEN pg_catalog.starts_with(event.kind, 'household_') THEN pg_catalog.substr(event.kind, 11) ELSE event.kind::text END AS kind,
               event.happened_on
          FROM fupin_register.event
         WHERE event.household_id IS NOT NULL
           AND event.kind IN ('found_poor', 'household_registered', 'household_returned', 'household_exited', 'first_help', 'assistance_granted', 'temporary_assistance_paid')
           AND event.happened_on <= (SELECT fupin.as_of())
           AND event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         UNION ALL
        SELECT status_event.household_id,
               status_event.division,
               status_event.to_status,
               status_event.happened_on
          FROM fupin_register.status_event
         WHERE status_event.to_status IN ('exited', 'returned', 'registered')
           AND status_event.from_status IS DISTINCT FROM 'aid_suspended'
           AND status_event.happened_on <= (SELECT fupin.as_of())
           AND status_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         UNION ALL
        -- the day that stands in the register without a chain of states
        SELECT household.household_id,
               household.division,
               'registered',
               household.registered_on
          FROM fupin_register.household_row household
         WHERE household.registered_on <= (SELECT fupin.as_of())
           AND household.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND NOT EXISTS (SELECT
                             FROM fupin_register.status_event
                            WHERE status_event.household_id = household.household_id
                              AND status_event.division OPERATOR(fupin.=) household.division)
    ), ordered AS (
        SELECT happened.household_id,
               happened.division,
               happened.kind,
               happened.happened_on,
               happened.last_exit_on,
               -- the step into the state belongs to the case that was found before it
               CASE
                   WHEN happened.kind = 'found_poor' THEN happened.happened_on
                   WHEN happened.kind = 'returned' AND NOT COALESCE(happened.last_found_on >= COALESCE(happened.last_exit_on, happened.last_found_on), false) THEN happened.happened_on
               END AS found_on
          FROM (SELECT happened.*,
                       pg_catalog.max(CASE WHEN happened.kind = 'exited' THEN happened.happened_on END) OVER so_far AS last_exit_on,
                       pg_catalog.max(CASE WHEN happened.kind = 'found_poor' THEN happened.happened_on END) OVER so_far AS last_found_on
                  FROM happened
                WINDOW so_far AS (PARTITION BY happened.household_id, happened.division ORDER BY happened.happened_on)) happened
    ), assigned AS (
        SELECT ordered.household_id,
               ordered.division,
               ordered.kind,
               ordered.happened_on,
               ordered.last_exit_on,
               CASE
                   WHEN pg_catalog.max(ordered.found_on) OVER so_far >= COALESCE(ordered.last_exit_on, '-infinity')
                   THEN pg_catalog.max(ordered.found_on) OVER so_far
                   ELSE pg_catalog.min(ordered.found_on) OVER (PARTITION BY ordered.household_id, ordered.division ORDER BY ordered.happened_on
                                                               RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
               END AS found_on
          FROM ordered
        WINDOW so_far AS (PARTITION BY ordered.household_id, ordered.division ORDER BY ordered.happened_on)
    ), begun AS (
        SELECT assigned.household_id,
               assigned.division,
               assigned.found_on,
               pg_catalog.max(assigned.last_exit_on) FILTER (WHERE assigned.happened_on = assigned.found_on) AS exited_on,
               pg_catalog.min(assigned.happened_on) FILTER (WHERE assigned.kind = 'registered'
                                                              -- who never left and was registered before it was found was so for another reason
                                                              AND (assigned.happened_on >= assigned.found_on OR assigned.last_exit_on IS NOT NULL)) AS registered_on,
               pg_catalog.min(assigned.happened_on) FILTER (WHERE assigned.kind = 'first_help') AS helped_on,
               pg_catalog.min(assigned.happened_on) FILTER (WHERE assigned.kind IN ('assistance_granted', 'temporary_assistance_paid')) AS assisted_on
          FROM assigned
         WHERE assigned.found_on IS NOT NULL
           AND assigned.kind <> 'exited'
         GROUP BY assigned.household_id,
                  assigned.division,
                  assigned.found_on
    )
    SELECT begun.household_id,
           begun.division,
           CASE WHEN begun.exited_on IS NOT NULL THEN 'returned' ELSE 'newly_poor' END AS kind,
           begun.exited_on,
           begun.found_on,
           begun.registered_on,
           begun.helped_on,
           begun.assisted_on,
           begun.registered_on - begun.found_on AS registered_lag,
           begun.helped_on - begun.registered_on AS helped_lag,
           begun.helped_on - begun.found_on AS found_to_help,
           begun.assisted_on - begun.found_on AS assisted_lag,
           CASE WHEN begun.registered_on IS NULL OR begun.helped_on IS NULL THEN (SELECT fupin.as_of()) - begun.found_on END AS open_days,
           dated.in_order,
           CASE
               WHEN dated.in_order IS FALSE THEN 'wrong_order'
               WHEN begun.registered_on IS NULL THEN 'found'
               WHEN begun.helped_on IS NULL THEN 'registered'
               ELSE 'helped'
           END AS state
      FROM begun
     CROSS JOIN LATERAL (SELECT begun.registered_on >= begun.found_on
                                AND begun.helped_on >= begun.registered_on
                                AND begun.helped_on >= begun.found_on AS in_order) dated;
COMMENT ON VIEW fupin_register.monitoring_case IS
    'every case of new or returned poverty, from the day it was found over registration to the first help (MEILAN-2019-19-3, MEILAN-2019-19-6b, ZHAOQING-2018-11-d); no length is printed, so the days are reported';
COMMENT ON COLUMN fupin_register.monitoring_case.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.monitoring_case.division IS 'village or community';
COMMENT ON COLUMN fupin_register.monitoring_case.kind IS 'returned (it had left before) or newly_poor (list case_kind)';
COMMENT ON COLUMN fupin_register.monitoring_case.exited_on IS 'day of the last exit before; NULL = none';
COMMENT ON COLUMN fupin_register.monitoring_case.found_on IS 'day on which it was found (event found_poor), else of the step into the state returned';
COMMENT ON COLUMN fupin_register.monitoring_case.registered_on IS 'day of the registration that belongs to the case; NULL = not registered';
COMMENT ON COLUMN fupin_register.monitoring_case.helped_on IS 'day of the first help (event first_help); NULL = not helped';
COMMENT ON COLUMN fupin_register.monitoring_case.assisted_on IS
    'day on which it was taken into assistance (events assistance_granted, temporary_assistance_paid); NULL = not (ZHAOQING-2018-11-d)';
COMMENT ON COLUMN fupin_register.monitoring_case.registered_lag IS 'days from finding to registration, negative out of order; NULL = not registered';
COMMENT ON COLUMN fupin_register.monitoring_case.helped_lag IS 'days from registration to the first help, negative out of order; NULL = one is missing';
COMMENT ON COLUMN fupin_register.monitoring_case.found_to_help IS 'days from finding to the first help: 0 is at once; NULL = not helped';
COMMENT ON COLUMN fupin_register.monitoring_case.assisted_lag IS 'days from finding to assistance; NULL = none';
COMMENT ON COLUMN fupin_register.monitoring_case.open_days IS 'days since it was found, while it is not both registered and helped; NULL = it is';
COMMENT ON COLUMN fupin_register.monitoring_case.in_order IS 'found, then registered, then helped, on one day or later; NULL = not all of it has happened';
COMMENT ON COLUMN fupin_register.monitoring_case.state IS 'found, registered, helped, wrong_order (list case_state)';
