-- Part 41: which standard governs a place on a day, in the winning order of part 40, and the checks that need no
-- register.

CREATE FUNCTION fupin.governing_standard(place fupin.division, subject text, purpose text, on_day date, topic text DEFAULT 'general') RETURNS text
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT CASE WHEN NOT w.disabled THEN w.standard_id END
      FROM (SELECT s.standard_id, s.disabled
              FROM fupin.standard s JOIN fupin.document d ON d.document_id = s.document_id
             WHERE fupin.contains(s.division, governing_standard.place)
               AND s.subject = governing_standard.subject
               AND s.purpose = governing_standard.purpose
               AND s.topic = governing_standard.topic
               AND s.valid @> governing_standard.on_day
             ORDER BY fupin.level(s.division) DESC, s.shipped, coalesce(d.issued, pg_catalog.lower(d.valid)) DESC, s.standard_id COLLATE "C"
             LIMIT 1) w;
END;
COMMENT ON FUNCTION fupin.governing_standard(fupin.division, text, text, date, text) IS
    'standard_id of the standard that governs a kind of subject for a purpose and topic in a place on a day: nearest division, then local before shipped, then latest issued paper; NULL if there is none or the winner is disabled';

CREATE FUNCTION fupin.check_parameters(place fupin.division, on_day date)
    RETURNS TABLE (standard_id text, rule_id text, name text, label_zh text, condition text, state text,
                   value text, threshold text, margin numeric, basis text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT c.standard_id, c.rule_id, c.name, c.label_zh, e.condition, e.state, e.value, e.threshold, e.margin,
           fupin.basis(f.facts, c.criteria)
      FROM fupin.standard_criterion c
           CROSS JOIN LATERAL (SELECT pg_catalog.jsonb_build_object(
                                          'params', fupin.parameters(check_parameters.place, check_parameters.on_day),
                                          'param_status', fupin.parameter_status(check_parameters.place, check_parameters.on_day))) AS f (facts)
           CROSS JOIN LATERAL fupin.explain(f.facts, c.criteria) e
     WHERE c.standard_id = fupin.governing_standard(check_parameters.place, 'county', 'check', check_parameters.on_day)
     ORDER BY c.position;
END;
COMMENT ON FUNCTION fupin.check_parameters(fupin.division, date) IS
    'the checks of the governing paper between parameters of a place (SHANGQIU-2018-16-a: a year of minimum allowance against the exit line), one row a criterion; state unknown while a parameter is not loaded; margin is value minus threshold';

