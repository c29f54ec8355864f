-- Part 43: which entitlements and schedules of spending govern a place on a day, in the winning order of part 40.

CREATE FUNCTION fupin.governing_entitlements(place fupin.division, on_day date)
    RETURNS TABLE (entitlement_id text, document_id text, rule_id text, article text, key text, division fupin.division,
                   subject text, fund_kind text, purpose text, payer text, scope fupin.criteria, formula fupin.formula, comparison text,
                   period text, payee_rule text, basis text, strength text, responsible_units text[], title_zh text, title_en text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT w.entitlement_id, w.document_id, w.rule_id, r.article, w.key, w.division, w.subject, w.fund_kind, w.purpose, w.payer, w.scope,
           CASE WHEN fupin.basis_rank(w.basis) <= fupin.basis_rank(fupin.accept_basis()) THEN w.formula END,
           w.comparison, w.period, w.payee_rule, w.basis, w.strength,
           CASE WHEN w.responsible_units <> '{}' THEN w.responsible_units
                ELSE coalesce(r.lead_units || r.responsible_units, '{}') END,
           w.title_zh, w.title_en
      FROM (SELECT DISTINCT ON (e.key) e.*
              FROM fupin.entitlement e JOIN fupin.document d ON d.document_id = e.document_id
             WHERE fupin.contains(e.division, governing_entitlements.place)
               AND e.valid @> governing_entitlements.on_day
             ORDER BY e.key, fupin.level(e.division) DESC, e.shipped,
                      coalesce(d.issued, pg_catalog.lower(d.valid)) DESC, e.entitlement_id COLLATE "C") w
           LEFT JOIN fupin.rule r ON r.rule_id = w.rule_id
     WHERE NOT w.disabled;
END;
COMMENT ON FUNCTION fupin.governing_entitlements(fupin.division, date) IS
    'the entitlements in force in a place on a day, one a key; formula is NULL where its basis is not accepted; responsible units are resolved';

CREATE FUNCTION fupin.governing_fund_schedule(place fupin.division, fund_kind text, on_day date)
    RETURNS TABLE (schedule fupin.progress_schedule, basis text, is_fallback boolean, rule_id text, article text, strength text,
                   division fupin.division, document_id text, source text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH candidate AS (
        SELECT s.schedule, s.status, s.fallback, s.rule_id, s.strength, s.division, s.document_id, s.source, s.disabled,
               fupin.basis_rank(s.status) <= fupin.basis_rank(fupin.accept_basis()) AS accepted,
               pg_catalog.row_number() OVER (ORDER BY fupin.level(s.division) DESC, s.shipped,
                   coalesce(d.issued, pg_catalog.lower(d.valid), pg_catalog.lower(s.valid)) DESC, s.fund_schedule_id COLLATE "C") AS place_in_order
          FROM fupin.fund_schedule s LEFT JOIN fupin.document d ON d.document_id = s.document_id
         WHERE fupin.contains(s.division, governing_fund_schedule.place)
           AND s.fund_kind = governing_fund_schedule.fund_kind
           AND s.valid @> governing_fund_schedule.on_day
    ), demand AS (
        SELECT c.rule_id, c.strength, c.disabled FROM candidate c ORDER BY c.place_in_order LIMIT 1
    ), known AS (
        SELECT * FROM candidate c WHERE c.accepted ORDER BY c.place_in_order LIMIT 1
    ), otherwise AS (
        SELECT * FROM candidate c WHERE c.fallback IS NOT NULL ORDER BY c.place_in_order LIMIT 1
    )
    SELECT coalesce(k.schedule, o.fallback),
           CASE WHEN k.schedule IS NOT NULL THEN k.status WHEN o.fallback IS NOT NULL THEN 'assumed' END,
           k.schedule IS NULL AND o.fallback IS NOT NULL,
           d.rule_id, r.article, d.strength,
           CASE WHEN k.schedule IS NOT NULL THEN k.division ELSE o.division END,
           CASE WHEN k.schedule IS NOT NULL THEN k.document_id ELSE o.document_id END,
           CASE WHEN k.schedule IS NOT NULL THEN k.source ELSE o.source END
      FROM demand d
           LEFT JOIN known k ON true
           LEFT JOIN otherwise o ON true
           LEFT JOIN fupin.rule r ON r.rule_id = d.rule_id
     WHERE NOT d.disabled;
END;
COMMENT ON FUNCTION fupin.governing_fund_schedule(fupin.division, text, date) IS
    'the schedule of spending for a kind of money in a place on a day: the nearest one known by accepted evidence, else the nearest fallback (is_fallback, basis assumed); rule and strength are those of the nearest row; no row where nobody demands a pace, schedule NULL where nothing is known';

