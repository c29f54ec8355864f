-- The days on which a standing number was not kept, of those that can fall short; those who owe them are found as in duty_result,
-- by its own text up to them.
DO $do$
BEGIN
    EXECUTE 'CREATE VIEW fupin_register.holding_gap WITH (security_barrier) AS '
        || pg_catalog.regexp_replace(
               pg_catalog.replace(pg_catalog.pg_get_viewdef('fupin_register.duty_result'::pg_catalog.regclass),
                                  'FROM fupin_register.duty_law',
                                  'FROM (SELECT * FROM fupin_register.duty_law law
                                          WHERE COALESCE(law.minimum >= 1 AND law.object_scope IS NULL AND law.is_recorded, false)) duty_law'),
               '\), object AS .*', '')
        || $view$
    ), short AS MATERIALIZED (
        SELECT actor.*,
               actor.during * law.governs * pg_catalog.datemultirange(pg_catalog.daterange(NULL, law.deciding_on, '[]')) AS owed
          FROM actor
          LEFT JOIN law ON law.law_no = actor.law_no
         WHERE COALESCE(actor.applies, false)
    ), held AS (
        SELECT short.actor_no,
               holding.held_id,
               pg_catalog.range_agg(holding.during) AS during
          FROM short
          LEFT JOIN law ON law.law_no = short.law_no
          JOIN fupin_register.holding
            ON fupin_register.subject_key(CASE holding.holder_kind WHEN 'student' THEN 'person' ELSE holding.holder_kind END, holding.holder_id, 0)
             = fupin_register.subject_key(CASE law.actor_kind WHEN 'student' THEN 'person' ELSE law.actor_kind END, short.actor_id, 0)
         WHERE COALESCE((law.object_kind IS NULL OR holding.held_kind = law.object_kind)
                        AND (law.object_role = '' OR holding.role = law.object_role), false)
         GROUP BY short.actor_no,
                  holding.held_id
    ), edge AS (
        SELECT short.actor_no,
               edge.on_day,
               edge.step AS owing,
               0 AS holding
          FROM short
         CROSS JOIN LATERAL pg_catalog.unnest(short.owed) run (during)
         CROSS JOIN LATERAL (VALUES (pg_catalog.lower(run.during), 1),
                                    (pg_catalog.upper(run.during), -1)) edge (on_day, step)
         UNION ALL
        SELECT held.actor_no,
               edge.on_day,
               0,
               edge.step
          FROM held
          JOIN short ON short.actor_no = held.actor_no
         CROSS JOIN LATERAL pg_catalog.unnest(held.during * short.owed) run (during)
         CROSS JOIN LATERAL (VALUES (pg_catalog.lower(run.during), 1),
                                    (pg_catalog.upper(run.during), -1)) edge (on_day, step)
    ), change AS (
        SELECT edge.actor_no,
               edge.on_day,
               pg_catalog.sum(edge.owing) AS owing,
               pg_catalog.sum(edge.holding) AS holding
          FROM edge
         GROUP BY edge.actor_no,
                  edge.on_day
        HAVING pg_catalog.sum(edge.owing) <> 0
            OR pg_catalog.sum(edge.holding) <> 0
    ), stretch AS (
        SELECT change.actor_no,
               change.on_day,
               pg_catalog.lead(change.on_day) OVER following AS until,
               pg_catalog.sum(change.owing) OVER following AS owing,
               pg_catalog.sum(change.holding) OVER following AS holding
          FROM change
        WINDOW following AS (PARTITION BY change.actor_no ORDER BY change.on_day)
    )
    SELECT law.duty_id,
           law.document_no,
           law.rule_id,
           law.article,
           law.title_zh,
           law.strength,
           law.basis,
           law.responsible_units,
           law.responsible_names,
           law.actor_kind,
           short.actor_id,
           short.place,
           short.name,
           short.household_id,
           law.object_kind,
           law.object_role,
           law.minimum,
           stretch.holding::integer AS held,
           stretch.on_day AS first_on,
           stretch.until - 1 AS last_on,
           stretch.until - stretch.on_day AS days,
           NOT law.is_expired AND stretch.until > law.deciding_on AS is_open
      FROM stretch
      JOIN short ON short.actor_no = stretch.actor_no
      LEFT JOIN law ON law.law_no = short.law_no
     WHERE stretch.owing > 0
       AND stretch.holding < law.minimum$view$;
END
$do$;
COMMENT ON VIEW fupin_register.holding_gap IS
    'runs of days, by fupin.as_of() and within the days of the paper, on which fewer were assigned or in post than a standing number demands; homes in which nobody of the kind and role was ever recorded are left out (HAOJIANG-2017-4.1-c, MEILAN-2019-6-2)';
COMMENT ON COLUMN fupin_register.holding_gap.duty_id IS 'the duty (fupin.duty)';
COMMENT ON COLUMN fupin_register.holding_gap.document_no IS 'number of the paper';
COMMENT ON COLUMN fupin_register.holding_gap.rule_id IS 'the rule; NULL = a row of one''s own without one';
COMMENT ON COLUMN fupin_register.holding_gap.article IS 'its article';
COMMENT ON COLUMN fupin_register.holding_gap.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.holding_gap.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.holding_gap.basis IS 'strength of the evidence for the number';
COMMENT ON COLUMN fupin_register.holding_gap.responsible_units IS 'organisation_id of those who answer for it, the lead unit first';
COMMENT ON COLUMN fupin_register.holding_gap.responsible_names IS 'their names; NULL = none named';
COMMENT ON COLUMN fupin_register.holding_gap.actor_kind IS 'kind of the one left without';
COMMENT ON COLUMN fupin_register.holding_gap.actor_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.holding_gap.place IS 'its place';
COMMENT ON COLUMN fupin_register.holding_gap.name IS 'its name, of people masked for readers; NULL = none known';
COMMENT ON COLUMN fupin_register.holding_gap.household_id IS 'the household that it is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.holding_gap.object_kind IS 'kind of those who were missing; NULL = any';
COMMENT ON COLUMN fupin_register.holding_gap.object_role IS 'in which role; empty = any';
COMMENT ON COLUMN fupin_register.holding_gap.minimum IS 'how many there must be';
COMMENT ON COLUMN fupin_register.holding_gap.held IS 'how many there were';
COMMENT ON COLUMN fupin_register.holding_gap.first_on IS 'first day of the gap';
COMMENT ON COLUMN fupin_register.holding_gap.last_on IS 'last day of the gap, or of what is known of it';
COMMENT ON COLUMN fupin_register.holding_gap.days IS 'days of the gap, both included';
COMMENT ON COLUMN fupin_register.holding_gap.is_open IS 'whether it still lasts on the day of as_of';
