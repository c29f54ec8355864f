-- Part 47: what the papers say, row by row, whatever table it stands in; and which facts that names.  The comparison of
-- documents (part 48) and the audit (part 49) read the catalogue through these two views.

CREATE VIEW fupin.provision AS
SELECT 'criterion' AS kind, c.standard_id || '/' || c.name AS provision_id, c.standard_id AS owner_id,
       pg_catalog.concat_ws('.', s.subject, s.purpose, s.topic) AS key, c.name, c.rule_id, s.document_id,
       NULL::text AS document_no, s.division, s.valid, s.disabled, s.shipped, false AS is_open,
       pg_catalog.concat(s.subject, ': ', c.condition::text, ' when ' || c.guard::text, ' among ' || c.among::text,
                         ', share ' || c.target_operator || ' ' || c.target::text,
                         ', by ' || pg_catalog.to_char(coalesce(c.due_on, CASE WHEN s.purpose = 'target' THEN pg_catalog.upper(s.valid) - 1 END), 'YYYY-MM-DD')) AS says
  FROM fupin.criterion c JOIN fupin.standard s ON s.standard_id = c.standard_id
UNION ALL
SELECT 'deadline', d.deadline_id, d.deadline_id, d.key, d.key, d.rule_id, d.document_id,
       NULL, d.division, d.valid, d.disabled, d.shipped, d.due IS NULL,
       pg_catalog.concat(d.subject, ' ' || d.subject_role, ' ' || d.subject_id, ': ', d.done_event, coalesce(' by ' || d.due::text, ', no day printed'),
                         ', event = ' || d.anchor_event, ' of the ' || d.anchor_subject, ' when ' || d.scope_event, ' among ' || d.scope::text,
                         ' for ' || d.for_year, ', from ' || pg_catalog.to_char(d.done_from, 'YYYY-MM-DD'))
  FROM fupin.deadline d
UNION ALL
SELECT 'duty', d.duty_id, d.duty_id, d.key, d.key, d.rule_id, d.document_id,
       NULL, d.division, d.valid, d.disabled, d.shipped, d.quota IS NULL,
       pg_catalog.concat(d.actor_kind, ' ' || d.actor_role, ' ' || d.actor_id, ' among ' || d.actor_scope::text, ': ', d.action, ' ' || NULLIF(d.object_set, 'share'),
                         ' ' || d.object_kind, ' ' || d.object_role, ' among ' || d.object_scope::text, ', share >= ' || d.object_share::text,
                         ', ', coalesce(d.quota::text, 'no number printed'))
  FROM fupin.duty d
UNION ALL
SELECT 'entitlement', e.entitlement_id, e.entitlement_id, e.key, e.key, e.rule_id, e.document_id,
       NULL, e.division, e.valid, e.disabled, e.shipped, false,
       pg_catalog.concat(e.subject, ': ', e.comparison, ' ', e.formula::text, ' ', e.period, ' from ' || e.payer, ' among ' || e.scope::text)
  FROM fupin.entitlement e
UNION ALL
SELECT 'fund_schedule', f.fund_schedule_id, f.fund_schedule_id, f.fund_kind, f.fund_kind, f.rule_id, f.document_id,
       f.document_no, f.division, f.valid, f.disabled, f.shipped, f.schedule IS NULL,
       pg_catalog.concat('fund ', f.fund_kind, ': ', coalesce(f.schedule::text, 'no schedule printed'))
  FROM fupin.fund_schedule f;
COMMENT ON VIEW fupin.provision IS 'every criterion, deadline, duty, entitlement and schedule of spending of the catalogue in words that can be compared';
COMMENT ON COLUMN fupin.provision.kind IS 'criterion, deadline, duty, entitlement, fund_schedule (code_list provision_kind)';
COMMENT ON COLUMN fupin.provision.provision_id IS 'key within the kind: standard_id/name of a criterion, else the key of the row';
COMMENT ON COLUMN fupin.provision.owner_id IS 'what wins or loses as a whole: the standard of a criterion, else the row itself';
COMMENT ON COLUMN fupin.provision.key IS 'what rows of several papers compete for: subject.purpose.topic of a standard, the key of a deadline, duty or entitlement, the kind of money of a schedule';
COMMENT ON COLUMN fupin.provision.name IS 'name of the criterion; of all others the key';
COMMENT ON COLUMN fupin.provision.rule_id IS 'the rule it expresses; NULL only in local rows';
COMMENT ON COLUMN fupin.provision.document_id IS 'the paper it comes from; NULL for a schedule from elsewhere';
COMMENT ON COLUMN fupin.provision.document_no IS 'the number of a paper that is not in the catalogue; NULL if document_id is given or there is none';
COMMENT ON COLUMN fupin.provision.division IS 'where it applies';
COMMENT ON COLUMN fupin.provision.valid IS 'the days on which it holds';
COMMENT ON COLUMN fupin.provision.disabled IS 'true: where it wins there is none';
COMMENT ON COLUMN fupin.provision.shipped IS 'true for rows of the extension, false for your own';
COMMENT ON COLUMN fupin.provision.is_open IS 'true: the paper prints no day, number or schedule, so another paper that prints one fills it in and does not contradict it';
COMMENT ON COLUMN fupin.provision.says IS
    'who or what, and what is demanded: condition, day, number or formula as the row has it; rows that say the same have the same text, whatever the paper';

CREATE VIEW fupin.fact_use AS
SELECT used.kind, used.provision_id, used.subject, known.fact, named.kind AS fact_kind
  FROM (SELECT 'criterion' AS kind, c.standard_id || '/' || c.name AS provision_id, s.subject, part.condition
          FROM fupin.criterion c
               JOIN fupin.standard s ON s.standard_id = c.standard_id
               CROSS JOIN LATERAL (VALUES (c.condition), (c.guard), (c.among)) part (condition)
        UNION ALL
        SELECT 'deadline', d.deadline_id, d.subject, d.scope FROM fupin.deadline d
        UNION ALL
        SELECT 'duty', d.duty_id, d.actor_kind, d.actor_scope FROM fupin.duty d
        UNION ALL
        SELECT 'duty', d.duty_id, d.object_kind, d.object_scope FROM fupin.duty d
        UNION ALL
        SELECT 'entitlement', e.entitlement_id, e.subject, part.condition
          FROM fupin.entitlement e
               -- a formula is an operand, so comparing it makes a condition that names the same facts
               CROSS JOIN LATERAL (VALUES (e.scope), (('(' || e.formula::text || E'\n) >= 0')::fupin.criteria)) part (condition)) used
       CROSS JOIN LATERAL fupin.criteria_facts(used.condition) named
       -- criteria quote what the dictionaries do not
       CROSS JOIN LATERAL (SELECT pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(named.fact, '""', E'\x01'), '"', ''), E'\x01', '"') AS fact) known
 GROUP BY used.kind, used.provision_id, used.subject, known.fact, named.kind;
COMMENT ON VIEW fupin.fact_use IS 'which facts and parameters each criterion, scope and formula of the catalogue names';
COMMENT ON COLUMN fupin.fact_use.kind IS 'as in provision.kind';
COMMENT ON COLUMN fupin.fact_use.provision_id IS 'as in provision.provision_id';
COMMENT ON COLUMN fupin.fact_use.subject IS 'kind of subject whose fact it is';
COMMENT ON COLUMN fupin.fact_use.fact IS 'the fact as in fupin.fact, or a parameter with its dollar sign';
COMMENT ON COLUMN fupin.fact_use.fact_kind IS 'column, key (of a jsonb column) or parameter';

GRANT SELECT ON fupin.provision, fupin.fact_use TO PUBLIC;

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('provision_kind', 'criterion', 1, '指标', 'criterion', true),
    ('provision_kind', 'deadline', 2, '期限', 'deadline', true),
    ('provision_kind', 'duty', 3, '职责', 'duty', true),
    ('provision_kind', 'entitlement', 4, '待遇', 'entitlement', true),
    ('provision_kind', 'fund_schedule', 5, '资金进度', 'schedule of spending', true);
