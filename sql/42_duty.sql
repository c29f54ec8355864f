-- Part 42: which deadlines and duties govern a place, in the winning order of part 40, key by key.
--
-- A row governs the days of its own on which no stronger row of its key holds, so one call answers for every day: a
-- deadline of last year that is still open keeps its row.  Reports call these functions once for every policy home.

CREATE FUNCTION fupin.governing_deadlines(place fupin.division)
    RETURNS TABLE (deadline_id text, document_id text, rule_id text, article text, key text, division fupin.division,
                   subject text, subject_role text, subject_id text, governs datemultirange, due fupin.due_rule,
                   anchor_event text, anchor_subject text, done_event text, scope fupin.criteria, scope_event text,
                   for_year smallint, done_from date, answer_before_event text, warn_days integer, strength text,
                   responsible_units text[], title_zh text, title_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH candidate AS (
        SELECT d.deadline_id, d.key, d.valid, d.disabled,
               pg_catalog.row_number() OVER (PARTITION BY d.key
                   ORDER BY fupin.level(d.division) DESC, d.shipped,
                            coalesce(p.issued, pg_catalog.lower(p.valid)) DESC, d.deadline_id COLLATE "C") AS place_in_order
          FROM fupin.deadline d JOIN fupin.document p ON p.document_id = d.document_id
         WHERE fupin.contains(d.division, governing_deadlines.place)
    ), governing AS (
        SELECT c.deadline_id,
               pg_catalog.datemultirange(c.valid)
               - coalesce((SELECT pg_catalog.range_agg(s.valid) FROM candidate s
                            WHERE s.key = c.key AND s.place_in_order < c.place_in_order), '{}') AS governs
          FROM candidate c
         WHERE NOT c.disabled
    )
    SELECT d.deadline_id, d.document_id, d.rule_id, r.article, d.key, d.division,
           d.subject, d.subject_role, d.subject_id, g.governs,
           CASE WHEN fupin.basis_rank(d.basis) <= fupin.basis_rank(fupin.accept_basis()) THEN d.due END,
           d.anchor_event, d.anchor_subject, d.done_event, d.scope, d.scope_event, d.for_year, d.done_from,
           coalesce(d.answer_before_event, p.answer_before_event), d.warn_days, d.strength,
           CASE WHEN d.responsible_units <> '{}' THEN d.responsible_units
                ELSE coalesce(r.lead_units || r.responsible_units, '{}') END,
           d.title_zh, d.title_en
      FROM governing g
           JOIN fupin.deadline d ON d.deadline_id = g.deadline_id
           JOIN fupin.document p ON p.document_id = d.document_id
           LEFT JOIN fupin.rule r ON r.rule_id = d.rule_id
     WHERE NOT pg_catalog.isempty(g.governs);
END;
COMMENT ON FUNCTION fupin.governing_deadlines(fupin.division) IS
    'the deadlines of a place, each with the days on which it governs (its own, but for those of a stronger row of its key); due is NULL where the paper prints no day or its basis is not accepted; conventions and responsible units are resolved';

CREATE FUNCTION fupin.governing_deadlines(place fupin.division, on_day date)
    RETURNS TABLE (deadline_id text, document_id text, rule_id text, article text, key text, division fupin.division,
                   subject text, subject_role text, subject_id text, governs datemultirange, due fupin.due_rule,
                   anchor_event text, anchor_subject text, done_event text, scope fupin.criteria, scope_event text,
                   for_year smallint, done_from date, answer_before_event text, warn_days integer, strength text,
                   responsible_units text[], title_zh text, title_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT g.* FROM fupin.governing_deadlines(governing_deadlines.place) g WHERE g.governs @> governing_deadlines.on_day;
END;
COMMENT ON FUNCTION fupin.governing_deadlines(fupin.division, date) IS
    'the deadlines in force in a place on a day, one a key; those of earlier papers that are still open are not among them';

CREATE FUNCTION fupin.governing_duties(place fupin.division)
    RETURNS TABLE (duty_id text, document_id text, rule_id text, article text, key text, division fupin.division,
                   actor_kind text, actor_role text, actor_id text, actor_scope fupin.criteria, action text,
                   object_kind text, object_role text, object_scope fupin.criteria, object_set text, object_share fupin.ratio,
                   quota fupin.quota, basis text, counted_from date, governs datemultirange, edge_convention text,
                   strength text, responsible_units text[], title_zh text, title_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH candidate AS (
        SELECT d.duty_id, d.key, d.valid, d.disabled,
               pg_catalog.row_number() OVER (PARTITION BY d.key
                   ORDER BY fupin.level(d.division) DESC, d.shipped,
                            coalesce(p.issued, pg_catalog.lower(p.valid)) DESC, d.duty_id COLLATE "C") AS place_in_order
          FROM fupin.duty d JOIN fupin.document p ON p.document_id = d.document_id
         WHERE fupin.contains(d.division, governing_duties.place)
    ), governing AS (
        SELECT c.duty_id,
               pg_catalog.datemultirange(c.valid)
               - coalesce((SELECT pg_catalog.range_agg(s.valid) FROM candidate s
                            WHERE s.key = c.key AND s.place_in_order < c.place_in_order), '{}') AS governs
          FROM candidate c
         WHERE NOT c.disabled
    )
    SELECT d.duty_id, d.document_id, d.rule_id, r.article, d.key, d.division,
           d.actor_kind, d.actor_role, d.actor_id, d.actor_scope, d.action,
           d.object_kind, d.object_role, d.object_scope, d.object_set, d.object_share,
           CASE WHEN fupin.basis_rank(d.basis) <= fupin.basis_rank(fupin.accept_basis()) THEN d.quota END, d.basis,
           coalesce(d.counted_from, pg_catalog.lower(d.valid)), g.governs,
           coalesce(d.edge_convention, p.period_before_document), d.strength,
           CASE WHEN d.responsible_units <> '{}' THEN d.responsible_units
                ELSE coalesce(r.lead_units || r.responsible_units, '{}') END,
           d.title_zh, d.title_en
      FROM governing g
           JOIN fupin.duty d ON d.duty_id = g.duty_id
           JOIN fupin.document p ON p.document_id = d.document_id
           LEFT JOIN fupin.rule r ON r.rule_id = d.rule_id
     WHERE NOT pg_catalog.isempty(g.governs);
END;
COMMENT ON FUNCTION fupin.governing_duties(fupin.division) IS
    'the duties of a place, each with the days on which it governs (its own, but for those of a stronger row of its key); quota is NULL where the paper prints no number or its basis is not accepted; conventions and responsible units are resolved';

CREATE FUNCTION fupin.governing_duties(place fupin.division, on_day date)
    RETURNS TABLE (duty_id text, document_id text, rule_id text, article text, key text, division fupin.division,
                   actor_kind text, actor_role text, actor_id text, actor_scope fupin.criteria, action text,
                   object_kind text, object_role text, object_scope fupin.criteria, object_set text, object_share fupin.ratio,
                   quota fupin.quota, basis text, counted_from date, governs datemultirange, edge_convention text,
                   strength text, responsible_units text[], title_zh text, title_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT g.* FROM fupin.governing_duties(governing_duties.place) g WHERE g.governs @> governing_duties.on_day;
END;
COMMENT ON FUNCTION fupin.governing_duties(fupin.division, date) IS
    'the duties in force in a place on a day, one a key';

CREATE FUNCTION fupin.required_share(share fupin.ratio, total bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE sql
    RETURN pg_catalog.ceil(total * fupin.numerator(share) / fupin.denominator(share))::bigint;
COMMENT ON FUNCTION fupin.required_share(fupin.ratio, bigint) IS
    'how many of so many make up the share, never fewer: 70 % of 255 are 179, 10 % of 123 are 13, 10 % of 120 are 12';

