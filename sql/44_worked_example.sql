-- Part 44: worked examples.  Every example stands beside its rule in the document's own file, as data: what is given, on
-- which day, and what must come out.  selftest() works all of them out, in any database and without a register.

CREATE TABLE fupin.worked_example (
    example_id  text NOT NULL,
    rule_id     text NOT NULL,
    answered_by text NOT NULL,
    object_id   text NOT NULL,
    name        text,
    facts       jsonb NOT NULL DEFAULT '{}',
    as_of       date,
    expected    text,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT worked_example_pkey PRIMARY KEY (example_id),
    CONSTRAINT worked_example_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT answered_by_is_a_known_code CHECK (answered_by IN ('standard', 'verdict', 'criterion', 'value', 'margin', 'share', 'entitlement', 'deadline',
                                                                  'deadline_state', 'deadline_days', 'duty', 'duty_share', 'fund_schedule')),
    CONSTRAINT name_exactly_for_a_criterion CHECK ((name IS NOT NULL) = (answered_by IN ('criterion', 'value', 'margin', 'share')))
);
CREATE INDEX worked_example_rule_index ON fupin.worked_example (rule_id);
COMMENT ON TABLE fupin.worked_example IS 'examples of what the rules answer; fupin.selftest() works them out';
COMMENT ON COLUMN fupin.worked_example.example_id IS 'key: the rule and a letter or word (HAOJIANG-2017-2.1-a.boundary)';
COMMENT ON COLUMN fupin.worked_example.rule_id IS 'the rule';
COMMENT ON COLUMN fupin.worked_example.answered_by IS
    'what answers.  A standard: standard (passed: true, false; NULL = unknown), verdict (a sign for each criterion).  A criterion: criterion (met, unmet, unknown, not_applicable), value (what it looks at; a number to 4 decimals), margin (that minus what it demands), share (a state of coverage_state; as_of NULL: once it is due).  entitlement (yuan).  A deadline: deadline (its day), deadline_state, deadline_days.  A duty: duty (a state of quota_state), duty_share (how many objects make up its share).  fund_schedule (a share)';
COMMENT ON COLUMN fupin.worked_example.object_id IS 'the standard_id, entitlement_id, deadline_id, duty_id or fund_schedule_id';
COMMENT ON COLUMN fupin.worked_example.name IS 'of a criterion, its value, margin or share: its name in the standard; else NULL';
COMMENT ON COLUMN fupin.worked_example.facts IS
    'what is given, by name: facts and params of the criteria, formula or scope; met, unmet, unknown and not_applicable (how many subjects) of a share; event and done (dates) of a deadline; done, from and to (the period; to is not of it) of a duty, objects of its share; year of a schedule';
COMMENT ON COLUMN fupin.worked_example.as_of IS 'the day asked about (of a deadline in working days: a day of the year whose holidays count); NULL = it does not matter';
COMMENT ON COLUMN fupin.worked_example.expected IS 'what must come out, as text; NULL = unknown';
COMMENT ON COLUMN fupin.worked_example.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE FUNCTION fupin.selftest()
    RETURNS TABLE (example_id text, rule_id text, facts jsonb, as_of date, expected text, got text, agrees boolean)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT example.example_id, example.rule_id, example.facts, example.as_of, example.expected, answer.got,
           answer.got IS NOT DISTINCT FROM example.expected AND answer.found
      FROM fupin.worked_example example
     CROSS JOIN LATERAL (
            SELECT CASE example.answered_by
                       WHEN 'standard' THEN fupin.passed(assessed.verdict)::text
                       ELSE assessed.verdict::text
                   END, true
              FROM fupin.standard_criteria standard
             CROSS JOIN LATERAL (SELECT fupin.assess(example.facts, standard.criteria) AS verdict) assessed
             WHERE example.answered_by IN ('standard', 'verdict') AND standard.standard_id = example.object_id
             UNION ALL
            SELECT CASE example.answered_by
                       WHEN 'criterion' THEN explained.state
                       WHEN 'value' THEN CASE
                                             WHEN explained.value ~ '^-?[0-9]+([.][0-9]+)?$' THEN pg_catalog.trim_scale(pg_catalog.round(explained.value::numeric, 4))::text
                                             ELSE explained.value
                                         END
                       ELSE pg_catalog.trim_scale(explained.margin)::text
                   END, true
              FROM fupin.standard_criterion criterion
             CROSS JOIN LATERAL fupin.explain(example.facts, criterion.criteria) explained
             WHERE example.answered_by IN ('criterion', 'value', 'margin') AND criterion.standard_id = example.object_id AND criterion.name = example.name
             UNION ALL
            SELECT fupin.coverage_state(('"" ' || counted.total || ': +' || counted.met || '-' || counted.unmet || '?' || counted.unknown || '.' || counted.not_applicable)::fupin.tally,
                                     1, criterion.target, criterion.target_operator, criterion.due_on, example.as_of), true
              FROM fupin.standard_criterion criterion
             CROSS JOIN LATERAL (SELECT given.*, given.met + given.unmet + given.unknown + given.not_applicable AS total
                                   FROM (SELECT COALESCE((example.facts ->> 'met')::bigint, 0) AS met,
                                                COALESCE((example.facts ->> 'unmet')::bigint, 0) AS unmet,
                                                COALESCE((example.facts ->> 'unknown')::bigint, 0) AS unknown,
                                                COALESCE((example.facts ->> 'not_applicable')::bigint, 0) AS not_applicable) given) counted
             WHERE example.answered_by = 'share' AND criterion.standard_id = example.object_id AND criterion.name = example.name
             UNION ALL
            -- as reports do: nothing is due out of scope, and an unknown scope leaves it unknown
            SELECT CASE scope.applies
                       WHEN true THEN pg_catalog.trim_scale(fupin.amount(example.facts, entitlement.formula))::text
                       WHEN false THEN '0'
                   END, true
              FROM fupin.entitlement
             CROSS JOIN LATERAL (SELECT CASE WHEN entitlement.scope IS NULL THEN true ELSE fupin.passed(fupin.assess(example.facts, entitlement.scope)) END AS applies) scope
             WHERE example.answered_by = 'entitlement' AND entitlement.entitlement_id = example.object_id
             UNION ALL
            SELECT CASE example.answered_by
                       WHEN 'deadline' THEN due.due_on::text
                       WHEN 'deadline_state' THEN fupin.deadline_state(scope.applies, due.due_on, (example.facts ->> 'done')::date, example.as_of, deadline.warn_days)
                       ELSE fupin.deadline_days(scope.applies, due.due_on, (example.facts ->> 'done')::date, example.as_of)::text
                   END, true
              FROM fupin.deadline
             CROSS JOIN LATERAL (SELECT CASE WHEN deadline.scope IS NULL THEN true ELSE fupin.passed(fupin.assess(example.facts, deadline.scope)) END AS applies) scope
             CROSS JOIN LATERAL (SELECT fupin.due_on(deadline.due, (example.facts ->> 'event')::date,
                                                     CASE
                                                         WHEN fupin.needs_off_days(deadline.due)
                                                         THEN (SELECT fupin.off_days(pg_catalog.make_date(pg_catalog.date_part('year', example.as_of)::integer, 1, 1),
                                                                                     pg_catalog.make_date(pg_catalog.date_part('year', example.as_of)::integer, 12, 31)))
                                                     END) AS due_on) due
             WHERE example.answered_by IN ('deadline', 'deadline_state', 'deadline_days') AND deadline.deadline_id = example.object_id
             UNION ALL
            SELECT fupin.quota_state(duty.quota, (example.facts ->> 'done')::bigint,
                                     pg_catalog.daterange((example.facts ->> 'from')::date, (example.facts ->> 'to')::date), example.as_of), true
              FROM fupin.duty
             WHERE example.answered_by = 'duty' AND duty.duty_id = example.object_id
             UNION ALL
            SELECT fupin.required_share(duty.object_share, (example.facts ->> 'objects')::bigint)::text, true
              FROM fupin.duty
             WHERE example.answered_by = 'duty_share' AND duty.duty_id = example.object_id
             UNION ALL
            SELECT fupin.required(COALESCE(schedule.schedule, schedule.fallback), (example.facts ->> 'year')::integer, example.as_of)::text, true
              FROM fupin.fund_schedule schedule
             WHERE example.answered_by = 'fund_schedule' AND schedule.fund_schedule_id = example.object_id
             UNION ALL
            SELECT NULL, false
             LIMIT 1) answer (got, found)
     ORDER BY example.example_id COLLATE "C";
END;
COMMENT ON FUNCTION fupin.selftest() IS
    'works out every worked example: what is given, what was expected, what came out; agrees is false also where the catalogue has no such object (SELECT * FROM fupin.selftest() WHERE NOT agrees must be empty)';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.worked_example
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.worked_example
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
GRANT SELECT, REFERENCES ON fupin.worked_example TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('fupin.worked_example', 'WHERE NOT shipped');
